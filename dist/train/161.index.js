export const id = 161;
export const ids = [161];
export const modules = {

/***/ 542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openLocalBackend: () => (/* binding */ openLocalBackend)
/* harmony export */ });
/* harmony import */ var _modelflight_core_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(481);

const openLocalBackend = ({ signal }) => ({
    name: 'local',
    start: (job, onOutput) => Promise.resolve(startProcess(job, onOutput, signal)),
});
function startProcess(job, onOutput, signal) {
    const controller = new AbortController();
    const ended = (0,_modelflight_core_child_process__WEBPACK_IMPORTED_MODULE_0__/* .runCommand */ .d1)({ script: job.script, shell: job.shell }, {
        cwd: job.folder,
        env: job.env,
        timeoutSeconds: job.timeoutSeconds,
        signal: AbortSignal.any([signal, controller.signal]),
        onOutput,
    }).then(asOutcome);
    ended.catch(() => undefined);
    return {
        id: job.id,
        url: '',
        outcome: () => ended,
        async cancel() {
            controller.abort();
            await ended.catch(() => undefined);
        },
    };
}
function asOutcome(result) {
    const { seconds } = result;
    switch (result.kind) {
        case 'exited':
            return result.exitCode === 0 ? { kind: 'succeeded', seconds } : { kind: 'failed', how: (0,_modelflight_core_child_process__WEBPACK_IMPORTED_MODULE_0__/* .describeEnd */ .lA)(result), seconds };
        case 'killed':
            return { kind: 'failed', how: (0,_modelflight_core_child_process__WEBPACK_IMPORTED_MODULE_0__/* .describeEnd */ .lA)(result), seconds };
        case 'timed-out':
            return { kind: 'timed-out', seconds };
        case 'aborted':
            return { kind: 'cancelled', seconds };
        default:
            return result;
    }
}


/***/ })

};
