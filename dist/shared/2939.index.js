export const id = 2939;
export const ids = [2939];
export const modules = { 92939: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, { removeManifest: () => removeManifest });
	var _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66990);
	var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39799);
	var _manifests_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21753);
	async function removeManifest(client, repository, digest) {
		const referring = (await (0, _manifests_js__WEBPACK_IMPORTED_MODULE_0__.xt)(client, repository, digest)).flatMap((descriptor) => (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.b6)(descriptor["digest"]) ?? []);
		const fallback = await (0, _manifests_js__WEBPACK_IMPORTED_MODULE_0__.c2)(client, repository, digest.replace(":", "-"));
		for (const each of [
			digest,
			...fallback === undefined ? [] : [fallback.digest],
			...referring
		]) await remove(client, repository, each);
		return {
			kind: "removed",
			left: "its content stays until the registry collects its garbage"
		};
	}
	async function remove(client, repository, digest) {
		const path = `/v2/${repository}/manifests/${digest}`;
		const { status } = await client.send({
			repository,
			method: "DELETE",
			path
		}, [
			200,
			202,
			404,
			405
		]);
		if (status !== 405) return;
		throw (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_2__.BW)(`the registry ${client.host} does not let anybody delete (405)`, { hint: "Allow it (Docker's registry: storage.delete.enabled; on ghcr.io only GitHub's package settings delete), or keep all versions." });
	}
}) };
