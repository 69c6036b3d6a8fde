export const id = 535;
export const ids = [535];
export const modules = {

/***/ 7535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   publishCheckRun: () => (/* binding */ publishCheckRun)
/* harmony export */ });
/* unused harmony exports annotationsOf, conclusionOf */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _modelflight_core_verdict__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1010);
/* harmony import */ var _modelflight_report_markdown__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(297);
/* harmony import */ var _surroundings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5132);





/** GitHub takes at most 50 annotations in one request. */
const annotationsPerRequest = 50;
/** More than anyone reads; the report has them all. */
const maxAnnotations = 500;
const textBudget = { chars: 60_000, bytes: 60_000 };
/** Annotations of everything that is not a pass and has a place in a file of the checkout, most serious first. */
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
/** Some places are no files: an input of the workflow, a URL. */
const isInCheckout = (path, workspace) => path !== '' && !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path) && !path.startsWith('..') && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, path));
/** What a check run says about the commit: a step that fails the job is a failure, a warning is neutral. */
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
/**
 * Writes the check run of an action, for the pull request's head commit. The same action in the same run updates its check run, so that a
 * repeated attempt leaves no second one.
 */
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
    // Annotations add up over updates: only a new check run takes them, else a repeated attempt would show each of them twice.
    if (known !== undefined && known.external_id === fields.external_id) {
        await api.rest.checks.update({ ...fields, check_run_id: known.id, output });
        return;
    }
    const created = await api.rest.checks.create({ ...fields, head_sha: run.sha, output: { ...output, annotations: first } });
    for (const batch of rest)
        await api.rest.checks.update({ ...fields, check_run_id: created.data.id, output: { ...output, annotations: batch } });
}


/***/ }),

/***/ 5132:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ repositoryOf)
/* harmony export */ });
/** Owner and name of the repository, as the REST API wants them. */
function repositoryOf({ repository }) {
    const [owner = '', repo = ''] = repository.split('/');
    return { owner, repo };
}


/***/ })

};
