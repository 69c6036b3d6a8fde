export const id = 3120;
export const ids = [3120];
export const modules = { 13120: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, { httpJsonMetrics: () => httpJsonMetrics });
	var _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66990);
	const httpJsonMetrics = (http, address, { stable, canary }) => ({
		name: "counts over HTTP",
		async observe() {
			const url = address.replaceAll("{stable}", encodeURIComponent(stable)).replaceAll("{canary}", encodeURIComponent(canary));
			const answer = await http.json({ url });
			const arms = typeof answer === "object" && answer !== null ? answer : {};
			return {
				stable: countsOf(arms["stable"], "stable"),
				canary: countsOf(arms["canary"], "canary")
			};
		}
	});
	function countsOf(value, arm) {
		const given = typeof value === "object" && value !== null ? value : {};
		const count = (name, otherwise) => {
			const found = given[name] ?? otherwise;
			if (typeof found === "number" && Number.isSafeInteger(found) && found >= 0) return found;
			throw (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_0__.BW)(`the counts of ${arm} have no usable ${name}`, { hint: "Answer with whole numbers, also when they are 0." });
		};
		const latency = given["latencyP95"];
		const counts = {
			requests: count("requests"),
			errors: count("errors"),
			labelled: count("labelled", 0),
			wrong: count("wrong", 0)
		};
		if (counts.errors > counts.requests || counts.wrong > counts.labelled) {
			throw (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_0__.BW)(`the counts of ${arm} contradict each other: more errors than requests, or more wrong answers than labels`);
		}
		return {
			...counts,
			latencyP95: typeof latency === "number" && Number.isFinite(latency) ? latency : undefined
		};
	}
}) };
