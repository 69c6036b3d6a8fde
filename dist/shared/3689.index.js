export const id = 3689;
export const ids = [3689];
export const modules = { 53689: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, { findOnServer: () => findOnServer });
	var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
	var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
	var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
	var node_stream_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46466);
	var _modelflight_core_files__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(45182);
	var _modelflight_registry_json__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(39799);
	var _modelflight_registry_mlflow_client__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97388);
	var _modelflight_training_mlflow_run__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(26147);
	var _mlflow_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(42833);
	async function findOnServer(uri, tag, context) {
		const client = (0, _modelflight_registry_mlflow_client__WEBPACK_IMPORTED_MODULE_4__.J)(`mlflow:${uri}`, context);
		const run = await searchRun(client, tag);
		if (run === undefined) return undefined;
		const [info, data] = [(0, _modelflight_registry_json__WEBPACK_IMPORTED_MODULE_5__.Xy)(run["info"]), (0, _modelflight_registry_json__WEBPACK_IMPORTED_MODULE_5__.Xy)(run["data"])];
		const [id, experiment] = [(0, _modelflight_registry_json__WEBPACK_IMPORTED_MODULE_5__.b6)(info["run_id"]) ?? "", (0, _modelflight_registry_json__WEBPACK_IMPORTED_MODULE_5__.b6)(info["experiment_id"]) ?? ""];
		const model = (0, _modelflight_training_mlflow_run__WEBPACK_IMPORTED_MODULE_6__.DM)(await loggedModels(client, run));
		const artifacts = (0, _modelflight_registry_json__WEBPACK_IMPORTED_MODULE_5__.b6)(info["artifact_uri"]) ?? "";
		return {
			id,
			url: `${client.server}/#/experiments/${experiment}/runs/${id}`,
			metrics: finite((0, _modelflight_registry_json__WEBPACK_IMPORTED_MODULE_5__.c3)(data["metrics"]).map(_modelflight_registry_json__WEBPACK_IMPORTED_MODULE_5__.Xy)),
			params: Object.fromEntries((0, _modelflight_registry_json__WEBPACK_IMPORTED_MODULE_5__.c3)(data["params"]).map((entry) => [(0, _modelflight_registry_json__WEBPACK_IMPORTED_MODULE_5__.b6)((0, _modelflight_registry_json__WEBPACK_IMPORTED_MODULE_5__.Xy)(entry)["key"]), (0, _modelflight_registry_json__WEBPACK_IMPORTED_MODULE_5__.b6)((0, _modelflight_registry_json__WEBPACK_IMPORTED_MODULE_5__.Xy)(entry)["value"])])),
			model,
			artifacts,
			fetchModel: (folder) => fetchFiles(client, model ?? "", folder, () => true),
			fetchPlots: (folder) => fetchFiles(client, artifacts, folder, _mlflow_js__WEBPACK_IMPORTED_MODULE_7__.D1)
		};
	}
	async function searchRun(client, tag) {
		let page = "";
		do {
			const answer = await client.repeat("POST", "/experiments/search", {
				max_results: 1e3,
				view_type: "ACTIVE_ONLY",
				order_by: ["last_update_time DESC"],
				...page === "" ? {} : { page_token: page }
			});
			const ids = (0, _modelflight_registry_json__WEBPACK_IMPORTED_MODULE_5__.c3)(answer["experiments"]).flatMap((entry) => (0, _modelflight_registry_json__WEBPACK_IMPORTED_MODULE_5__.b6)((0, _modelflight_registry_json__WEBPACK_IMPORTED_MODULE_5__.Xy)(entry)["experiment_id"]) ?? []);
			if (ids.length === 0) return undefined;
			const filter = `tags."${_modelflight_training_mlflow_run__WEBPACK_IMPORTED_MODULE_6__.eZ}" = '${tag}'`;
			const found = await client.repeat("POST", "/runs/search", {
				experiment_ids: ids,
				filter,
				order_by: ["attributes.start_time DESC"],
				max_results: 50
			});
			const runs = (0, _modelflight_registry_json__WEBPACK_IMPORTED_MODULE_5__.c3)(found["runs"]).map(_modelflight_registry_json__WEBPACK_IMPORTED_MODULE_5__.Xy);
			const top = runs.find((run) => !(0, _modelflight_registry_json__WEBPACK_IMPORTED_MODULE_5__.c3)((0, _modelflight_registry_json__WEBPACK_IMPORTED_MODULE_5__.Xy)(run["data"])["tags"]).some((entry) => (0, _modelflight_registry_json__WEBPACK_IMPORTED_MODULE_5__.b6)((0, _modelflight_registry_json__WEBPACK_IMPORTED_MODULE_5__.Xy)(entry)["key"]) === "mlflow.parentRunId"));
			if (top !== undefined) return top;
			page = (0, _modelflight_registry_json__WEBPACK_IMPORTED_MODULE_5__.b6)(answer["next_page_token"]) ?? "";
		} while (page !== "");
		return undefined;
	}
	async function loggedModels(client, run) {
		const outputs = (0, _modelflight_registry_json__WEBPACK_IMPORTED_MODULE_5__.c3)((0, _modelflight_registry_json__WEBPACK_IMPORTED_MODULE_5__.Xy)(run["outputs"])["model_outputs"]).map(_modelflight_registry_json__WEBPACK_IMPORTED_MODULE_5__.Xy);
		const models = [];
		for (const output of outputs) {
			const id = (0, _modelflight_registry_json__WEBPACK_IMPORTED_MODULE_5__.b6)(output["model_id"]);
			if (id === undefined || !/^m-[0-9a-f]{8,64}$/.test(id)) continue;
			const info = (0, _modelflight_registry_json__WEBPACK_IMPORTED_MODULE_5__.Xy)((0, _modelflight_registry_json__WEBPACK_IMPORTED_MODULE_5__.Xy)((await client.get(`/logged-models/${id}`))["model"])["info"]);
			const [name, location] = [(0, _modelflight_registry_json__WEBPACK_IMPORTED_MODULE_5__.b6)(info["name"]) ?? "", (0, _modelflight_registry_json__WEBPACK_IMPORTED_MODULE_5__.b6)(info["artifact_uri"])];
			if (location !== undefined) models.push({
				name,
				location,
				created: Number(info["creation_timestamp_ms"] ?? 0)
			});
		}
		return models;
	}
	const finite = (entries) => Object.fromEntries(entries.flatMap(({ key, value }) => typeof value === "number" && Number.isFinite(value) ? [[(0, _modelflight_registry_json__WEBPACK_IMPORTED_MODULE_5__.b6)(key) ?? "", value]] : []));
	async function fetchFiles(client, address, folder, wanted) {
		for (const path of (await client.list(address)).filter(wanted)) {
			const target = (0, _modelflight_core_files__WEBPACK_IMPORTED_MODULE_8__.lG)(folder, path);
			await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target), { recursive: true });
			await client.stream(`${address}/${path}`, (content) => (0, node_stream_promises__WEBPACK_IMPORTED_MODULE_3__.pipeline)(content, (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.createWriteStream)(target)));
		}
	}
}) };
