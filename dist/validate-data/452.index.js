export const id = 452;
export const ids = [452];
export const modules = {

/***/ 5452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   duckdbChild: () => (/* binding */ duckdbChild)
/* harmony export */ });
/**
 * Programs that run outside the action's process. Bundles replace this module by one that names the bundled entries (dist/shared/entries.js),
 * so import it lazily: `await import('@modelflight/data/entries')`.
 */
const duckdbChild = new URL(/* webpackIgnore: true */ '../shared/data-duckdb-child.js', __webpack_require__.b);


/***/ })

};
