export const id = 2102;
export const ids = [2102];
export const modules = { 52102: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, {
		duckdbChild: () => duckdbChild,
		scanWorker: () => scanWorker
	});
	const duckdbChild = new URL("../shared/data-duckdb-child.js", __webpack_require__.b);
	const scanWorker = new URL("../shared/data-scan-worker.js", __webpack_require__.b);
}) };
