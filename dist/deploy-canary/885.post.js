export const id = 885;
export const ids = [885];
export const modules = {

/***/ 443:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Oo: () => (/* binding */ once),
/* harmony export */   Yg: () => (/* binding */ isLackOfRights),
/* harmony export */   a2: () => (/* binding */ describeRefusal),
/* harmony export */   c2: () => (/* binding */ statusOf)
/* harmony export */ });
/* unused harmony export refusalOf */
function statusOf(error) {
    if (!(error instanceof Error) || !('status' in error))
        return undefined;
    return typeof error.status === 'number' ? error.status : undefined;
}
function describeRefusal(error) {
    if (!(error instanceof Error))
        return String(error);
    const status = statusOf(error);
    const message = error.message.replace(/ - https?:\/\/\S+$/, '').slice(0, 300);
    return status === undefined || status === 500 ? message : `GitHub answered ${status} (${message})`;
}
function isLackOfRights(error) {
    const status = statusOf(error);
    return status === 401 || status === 403 || status === 404;
}
const once = { request: { once: true } };
function refusalOf(error) {
    const message = error instanceof Error ? error.message : String(error);
    const { response } = error;
    return { status: response === undefined ? undefined : statusOf(error), message, headers: response?.headers ?? {} };
}


/***/ }),

/***/ 885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dispatchWorkflow: () => (/* binding */ dispatchWorkflow)
/* harmony export */ });
/* harmony import */ var _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(300);
/* harmony import */ var _api_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(443);
/* harmony import */ var _surroundings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(132);



async function dispatchWorkflow(api, { run }, workflow, inputs) {
    const parameters = {
        ...(0,_surroundings_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryOf */ ._)(run),
        workflow_id: workflow,
        ref: run.ref.replace(/^refs\/heads\//, ''),
        inputs,
        return_run_details: true,
    };
    try {
        const { data } = await api.request('POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches', { ...parameters, ..._api_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .once */ .Oo });
        const { workflow_run_id: id } = (data ?? {});
        return id === undefined ? undefined : String(id);
    }
    catch (error) {
        const rights = (0,_api_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .isLackOfRights */ .Yg)(error)
            ? { hint: `The job needs \`permissions: actions: write\`, and ${workflow} the trigger workflow_dispatch.` }
            : {};
        throw (0,_modelflight_core_errors__WEBPACK_IMPORTED_MODULE_2__/* .dependencyFailed */ .BW)(`the workflow ${workflow} could not be started: ${(0,_api_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .describeRefusal */ .a2)(error)}`, { ...rights, cause: error });
    }
}


/***/ }),

/***/ 132:
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
