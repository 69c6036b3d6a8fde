export const id = 585;
export const ids = [585];
export const modules = {

/***/ 99072:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Np: () => (/* binding */ bySeverity)
/* harmony export */ });
/* unused harmony exports verdictOf, errorClassOf */

const order = (/* unused pure expression or super */ null && (['fail', 'inconclusive', 'warn', 'pass']));
function verdictOf(checks) {
    if (checks.length === 0) {
        throw inputError('no checks were configured, so there is nothing to pass', {
            hint: 'Add at least one rule; see the README of the action.',
        });
    }
    const finite = checks.map(withFiniteNumbers);
    const status = order.find((candidate) => finite.some((check) => check.status === candidate)) ?? 'inconclusive';
    return { status, checks: finite };
}
function withFiniteNumbers(check) {
    if (typeof check.observed !== 'number' || Number.isFinite(check.observed))
        return check;
    const status = check.status === 'pass' ? 'fail' : check.status;
    return { ...check, status, observed: String(check.observed) };
}
function bySeverity(checks) {
    const rank = ['fail', 'inconclusive', 'warn', 'pass', 'skipped'];
    return checks.toSorted((a, b) => rank.indexOf(a.status) - rank.indexOf(b.status));
}
function errorClassOf(verdict, { failOn, onInconclusive }) {
    if (failOn === 'never')
        return 'none';
    const hasFailure = verdict.checks.some((check) => check.status === 'fail');
    const hasWarning = verdict.checks.some((check) => check.status === 'warn');
    if (hasFailure || (failOn === 'warn' && hasWarning))
        return 'check-failed';
    if (verdict.status === 'inconclusive')
        return onInconclusive === 'fail' ? 'inconclusive' : 'none';
    return 'none';
}


/***/ }),

/***/ 585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   publishCheckRun: () => (/* binding */ publishCheckRun)
/* harmony export */ });
/* unused harmony exports annotationsOf, conclusionOf */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _modelflight_core_verdict__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99072);
/* harmony import */ var _modelflight_report_markdown__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88627);
/* harmony import */ var _surroundings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10742);





const annotationsPerRequest = 50;
const maxAnnotations = 500;
const textBudget = { chars: 60_000, bytes: 60_000 };
function annotationsOf(checks, workspace) {
    return (0,_modelflight_core_verdict__WEBPACK_IMPORTED_MODULE_2__/* .bySeverity */ .Np)(checks)
        .filter(({ status, where }) => status !== 'pass' && status !== 'skipped' && where !== undefined && isInCheckout(where.file, workspace))
        .slice(0, maxAnnotations)
        .map((check) => ({
        path: check.where?.file ?? '',
        start_line: check.where?.line ?? 1,
        end_line: check.where?.line ?? 1,
        annotation_level: levelOf(check),
        title: check.id.slice(0, 255),
        message: [check.message, check.hint ?? ''].join(' ').trim().slice(0, 16_000) || check.status,
    }));
}
const levelOf = ({ status }) => (status === 'fail' ? 'failure' : 'warning');
const isInCheckout = (path, workspace) => path !== '' && !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path) && !path.startsWith('..') && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, path));
function conclusionOf({ section, errorClass }) {
    if (errorClass !== undefined && errorClass !== 'none')
        return 'failure';
    switch (section.tone) {
        case 'pass':
            return 'success';
        case 'inconclusive':
            return errorClass === 'none' ? 'neutral' : 'failure';
        case 'fail':
            return errorClass === 'none' ? 'neutral' : 'failure';
        default:
            return 'neutral';
    }
}
async function publishCheckRun(api, { run, workspace }, publication, key) {
    const { section } = publication;
    const repository = (0,_surroundings_js__WEBPACK_IMPORTED_MODULE_3__/* .repositoryOf */ ._)(run);
    const annotations = annotationsOf(publication.checks ?? [], workspace);
    const output = {
        title: `${section.title}: ${section.tone}`.slice(0, 255),
        summary: (0,_modelflight_report_markdown__WEBPACK_IMPORTED_MODULE_4__/* .renderMarkdown */ .G)(section, { budget: textBudget, level: 3 }),
    };
    const batches = Array.from({ length: Math.ceil(annotations.length / annotationsPerRequest) }, (_, index) => annotations.slice(index * annotationsPerRequest, (index + 1) * annotationsPerRequest));
    const name = `modelflight ${key}`;
    const conclusion = conclusionOf(publication);
    const { data } = await api.rest.checks.listForRef({ ...repository, ref: run.sha, check_name: name, per_page: 1 });
    const known = data.check_runs[0];
    const [first = [], ...rest] = batches;
    const fields = { ...repository, name, external_id: `${run.runId}/${key}`, status: 'completed', conclusion };
    if (known !== undefined && known.external_id === fields.external_id) {
        await api.rest.checks.update({ ...fields, check_run_id: known.id, output });
        return;
    }
    const created = await api.rest.checks.create({ ...fields, head_sha: run.sha, output: { ...output, annotations: first } });
    for (const batch of rest)
        await api.rest.checks.update({ ...fields, check_run_id: created.data.id, output: { ...output, annotations: batch } });
}


/***/ }),

/***/ 10742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ repositoryOf)
/* harmony export */ });
function repositoryOf({ repository }) {
    const [owner = '', repo = ''] = repository.split('/');
    return { owner, repo };
}


/***/ })

};
