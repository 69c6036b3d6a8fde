export const id = 3657;
export const ids = [3657];
export const modules = { 73657: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, { readTrackedRun: () => readTrackedRun });
	var _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66990);
	var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39799);
	var _client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97388);
	var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8240);
	async function readTrackedRun(uri, id, context) {
		const client = (0, _client_js__WEBPACK_IMPORTED_MODULE_0__.J)(uri, context);
		const answer = await client.get("/runs/get", { run_id: id }).catch((error) => {
			if (!(0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.b2)(error) && !(0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.H0)(error)) throw error;
			throw (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_2__.Xu)(`the MLflow server ${client.server} has no run ${id}`, {
				hint: "Check the id and the server.",
				cause: error
			});
		});
		const run = (0, _json_js__WEBPACK_IMPORTED_MODULE_3__.Xy)(answer["run"]);
		const status = (0, _json_js__WEBPACK_IMPORTED_MODULE_3__.b6)((0, _json_js__WEBPACK_IMPORTED_MODULE_3__.Xy)(run["info"])["status"]) ?? "unknown";
		if (status !== "FINISHED") {
			throw (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_2__.Xu)(`the run ${id} on ${client.server} is ${status}, so its metrics are not its last word`, { hint: "Judge a run that has finished." });
		}
		const metrics = new Map();
		const undefinedMetrics = [];
		for (const entry of (0, _json_js__WEBPACK_IMPORTED_MODULE_3__.c3)((0, _json_js__WEBPACK_IMPORTED_MODULE_3__.Xy)(run["data"])["metrics"]).map(_json_js__WEBPACK_IMPORTED_MODULE_3__.Xy)) {
			const name = (0, _json_js__WEBPACK_IMPORTED_MODULE_3__.b6)(entry["key"]) ?? "";
			const { value } = entry;
			if (typeof value === "number" && Number.isFinite(value)) metrics.set(name, value);
			else undefinedMetrics.push(name);
		}
		return {
			id,
			metrics,
			undefinedMetrics
		};
	}
}) };
