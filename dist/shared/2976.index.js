export const id = 2976;
export const ids = [2976];
export const modules = { 52976: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, { auditSubject: () => auditSubject });
	var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39799);
	var _port_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45282);
	var _manifests_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21753);
	var _model_pack_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89262);
	async function auditSubject(client, repository, version) {
		const manifest = await (0, _manifests_js__WEBPACK_IMPORTED_MODULE_0__.c2)(client, repository, version.version);
		if (manifest === undefined) return {
			seen: "nothing",
			faults: [`${repository} has no tag ${version.version}`]
		};
		const { digest } = manifest;
		const referring = await (0, _manifests_js__WEBPACK_IMPORTED_MODULE_0__.xt)(client, repository, digest);
		const faults = [];
		let compared = 0;
		for (const descriptor of referring) {
			const evidence = await (0, _manifests_js__WEBPACK_IMPORTED_MODULE_0__.c2)(client, repository, (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.b6)(descriptor["digest"]) ?? "");
			if (evidence?.value["artifactType"] !== _model_pack_js__WEBPACK_IMPORTED_MODULE_2__.w9) continue;
			compared++;
			if ((0, _json_js__WEBPACK_IMPORTED_MODULE_1__.Xy)(evidence.value["subject"])["digest"] !== digest) faults.push(`the evidence ${evidence.digest} names another subject`);
			faults.push(...differences((0, _json_js__WEBPACK_IMPORTED_MODULE_1__.c3)(evidence.value["layers"]).map(_json_js__WEBPACK_IMPORTED_MODULE_1__.Xy), version, evidence.digest));
		}
		const kept = evidenceOf(version).length;
		if (compared === 0 && kept > 0) faults.push(`no evidence refers to ${digest}, and ${kept} files belong to it`);
		if ((0, _json_js__WEBPACK_IMPORTED_MODULE_1__.Xy)(manifest.value["annotations"])[_model_pack_js__WEBPACK_IMPORTED_MODULE_2__.hk.model] !== version.digest) faults.push(`${digest} is about another model`);
		const anchor = kept === 0 ? {} : { anchor: {
			name: `${client.host}/${repository}`,
			digest
		} };
		return {
			seen: `the manifest and ${compared} evidence artifact${compared === 1 ? "" : "s"} that refer to it`,
			faults,
			...anchor
		};
	}
	const evidenceOf = ({ evidence }) => [..._port_js__WEBPACK_IMPORTED_MODULE_3__.LK.flatMap((kind) => evidence[kind] ?? []), ...evidence.records];
	function differences(layers, version, artifact) {
		const told = new Set(layers.map((layer) => `${String(layer["digest"])}`));
		const known = new Set(evidenceOf(version).map(({ digest }) => digest));
		return [...[...known].filter((digest) => !told.has(digest)).map((digest) => `the evidence ${artifact} lacks ${digest}, which was registered`), ...[...told].filter((digest) => !known.has(digest)).map((digest) => `the evidence ${artifact} holds ${digest}, which was not registered`)];
	}
}) };
