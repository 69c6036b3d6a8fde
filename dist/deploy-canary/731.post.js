export const id = 731;
export const ids = [731];
export const modules = {

/***/ 731:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publishCheckRun: () => (/* binding */ publishCheckRun)
});

// UNUSED EXPORTS: annotationsOf, conclusionOf

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(24);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(760);
;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/core/lib/verdict.js

const order = (/* unused pure expression or super */ null && (['fail', 'inconclusive', 'warn', 'pass']));
/**
 * The verdict of some checks: fail > inconclusive > warn > pass. All checks skipped is `inconclusive`.
 *
 * @throws Failure (input-error) when there are no checks: nothing asked is not a pass.
 */
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
/** A check whose number is not finite can't have passed: it is turned into a failure that says so. */
function withFiniteNumbers(check) {
    if (typeof check.observed !== 'number' || Number.isFinite(check.observed))
        return check;
    const status = check.status === 'pass' ? 'fail' : check.status;
    return { ...check, status, observed: String(check.observed) };
}
/** Most serious first; checks of the same status keep their order. */
function bySeverity(checks) {
    const rank = ['fail', 'inconclusive', 'warn', 'pass', 'skipped'];
    return checks.toSorted((a, b) => rank.indexOf(a.status) - rank.indexOf(b.status));
}
/** The error class of a verdict under the user's strictness; `none` lets the job go on. */
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

// EXTERNAL MODULE: ./.cache/bundle/actions/packages/report/lib/markdown.js + 4 modules
var markdown = __webpack_require__(652);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/github/lib/surroundings.js
var surroundings = __webpack_require__(132);
;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/github/lib/check-run.js





/** GitHub takes at most 50 annotations in one request. */
const annotationsPerRequest = 50;
/** More than anyone reads; the report has them all. */
const maxAnnotations = 500;
const textBudget = { chars: 60_000, bytes: 60_000 };
/** Annotations of everything that is not a pass and has a place in a file of the checkout, most serious first. */
function annotationsOf(checks, workspace) {
    return bySeverity(checks)
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
const isInCheckout = (path, workspace) => path !== '' && !(0,external_node_path_.isAbsolute)(path) && !path.startsWith('..') && (0,external_node_fs_.existsSync)((0,external_node_path_.join)(workspace, path));
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
    const repository = (0,surroundings/* repositoryOf */._)(run);
    const annotations = annotationsOf(publication.checks ?? [], workspace);
    const output = {
        title: `${section.title}: ${section.tone}`.slice(0, 255),
        summary: (0,markdown/* renderMarkdown */.G)(section, { budget: textBudget, level: 3 }),
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

/***/ 132:
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
