export const id = 2102;
export const ids = [2102];
export const modules = {

/***/ 52102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   duckdbChild: () => (/* binding */ duckdbChild),
/* harmony export */   scanWorker: () => (/* binding */ scanWorker)
/* harmony export */ });
const duckdbChild = new URL(/* webpackIgnore: true */ '../shared/data-duckdb-child.js', __webpack_require__.b);
const scanWorker = new URL(/* webpackIgnore: true */ '../shared/data-scan-worker.js', __webpack_require__.b);


/***/ })

};
