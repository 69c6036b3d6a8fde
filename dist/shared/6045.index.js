export const id = 6045;
export const ids = [6045];
export const modules = { 66045: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, { rollBack: () => rollBack });
	var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
	var _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66990);
	var _modelflight_core_record_chain__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(71968);
	var _modelflight_core_verdict__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(99072);
	var _modelflight_registry_port__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45282);
	var _modelflight_registry_reference__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87544);
	var _record_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39236);
	var _report_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6999);
	async function rollBack(text, registry, context) {
		const target = await registry.resolve((0, _modelflight_registry_reference__WEBPACK_IMPORTED_MODULE_1__.F2)(text));
		if (target === undefined) throw (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_2__.Xu)(`the registry ${registry.name} has no ${text}`, { hint: "Check the name, alias and registry." });
		const { name, version } = target;
		const champion = await registry.resolve((0, _modelflight_registry_reference__WEBPACK_IMPORTED_MODULE_1__.C)(name, _modelflight_registry_port__WEBPACK_IMPORTED_MODULE_3__.wW));
		if (champion === undefined) throw (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_2__.Xu)(`${name} has no champion to roll back from`, { hint: "Register a version first." });
		const wasChampion = (await registry.resolve((0, _modelflight_registry_reference__WEBPACK_IMPORTED_MODULE_1__.C)(name, _modelflight_registry_port__WEBPACK_IMPORTED_MODULE_3__.B4)))?.version === version;
		if (champion.version !== version && !wasChampion) await requirePassedGate(target, registry, context);
		if (context.plan) return told(target, champion, `champion would move from version ${champion.version} back to ${version}`);
		const move = await registry.setAlias(name, _modelflight_registry_port__WEBPACK_IMPORTED_MODULE_3__.wW, version, { expected: champion.version });
		if (move.kind === "conflict") {
			throw (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_2__.he)(`the champion of ${name} is version ${move.actual ?? "none"} by now, so it was not moved`, { hint: "Look at it, and run again." });
		}
		const moved = move.kind === "moved";
		const current = await registry.resolve((0, _modelflight_registry_reference__WEBPACK_IMPORTED_MODULE_1__.OU)(name, version)) ?? target;
		const message = moved ? `champion moved from version ${champion.version} back to ${version}` : `version ${version} is the champion already`;
		const pointed = {
			alias: _modelflight_registry_port__WEBPACK_IMPORTED_MODULE_3__.wW,
			previous: moved ? champion.version : undefined,
			message
		};
		const approvals = await context.approvals?.() ?? [];
		const chain = {
			trained: undefined,
			gate: undefined
		};
		return {
			...told(current, champion, message),
			record: (0, _record_js__WEBPACK_IMPORTED_MODULE_4__.z)({
				..._record_js__WEBPACK_IMPORTED_MODULE_4__.H,
				version: current,
				registry,
				created: false,
				chain,
				pointed,
				runsCode: [],
				approvals
			})
		};
	}
	async function requirePassedGate(version, registry, { temporary }) {
		const folder = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(temporary, "rollback");
		await registry.download(version, folder, ["evidence"]);
		const gate = await (0, _modelflight_core_record_chain__WEBPACK_IMPORTED_MODULE_5__.P)((0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, "evidence", "records")).latest("evaluate-gate", version.digest);
		const status = gate?.statement.predicate.modelflight.status;
		if (status === "pass" || status === "warn") return;
		const what = status === undefined ? "has no record of a gate" : `was judged ${status}`;
		throw (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_2__.he)(`version ${version.version} of ${version.name} ${what} and was not champion before, so it does not become champion`, { hint: `Roll back to models:/${version.name}@${_modelflight_registry_port__WEBPACK_IMPORTED_MODULE_3__.B4}.` });
	}
	function told(version, champion, message) {
		const check = {
			id: "rollback",
			status: "pass",
			observed: version.version,
			message
		};
		const verdict = (0, _modelflight_core_verdict__WEBPACK_IMPORTED_MODULE_6__.Vj)([check]);
		return {
			verdict,
			section: (0, _report_js__WEBPACK_IMPORTED_MODULE_7__.D4)(verdict.status, version, message),
			outputs: {
				version: version.version,
				"model-uri": (0, _modelflight_registry_reference__WEBPACK_IMPORTED_MODULE_1__.FH)((0, _modelflight_registry_reference__WEBPACK_IMPORTED_MODULE_1__.OU)(version.name, version.version)),
				"model-digest": version.digest,
				alias: _modelflight_registry_port__WEBPACK_IMPORTED_MODULE_3__.wW,
				created: false,
				"previous-version": champion.version === version.version ? "" : champion.version,
				"model-card-path": "",
				"attestation-url": ""
			}
		};
	}
}) };
