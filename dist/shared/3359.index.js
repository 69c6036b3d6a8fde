export const id = 3359;
export const ids = [3359];
export const modules = { 53359: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, { auditFolder: () => auditFolder });
	var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
	var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
	var _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66990);
	var _modelflight_core_files__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45182);
	var _sequence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2935);
	async function auditFolder(layout, name) {
		const faults = [];
		const aliases = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(layout.aliases(name)).catch(() => []);
		const folders = [layout.versions(name), ...aliases.map((alias) => layout.alias(name, alias))];
		let entries = 0;
		for (const folder of folders) {
			const read = await (0, _sequence_js__WEBPACK_IMPORTED_MODULE_2__.$2)(folder).catch((error) => {
				faults.push((0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_3__.WE)(error).message);
				return [];
			});
			entries += read.length;
		}
		const contents = await contentNames((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(layout.root, "blobs"));
		for (const hex of contents) {
			if (await (0, _modelflight_core_files__WEBPACK_IMPORTED_MODULE_4__.Q3)(layout.blob(`sha256:${hex}`)).catch(() => undefined) !== `sha256:${hex}`) faults.push(`the content ${hex} was changed`);
		}
		return {
			seen: `${entries} entries and ${contents.length} contents of the folder`,
			faults
		};
	}
	async function contentNames(folder) {
		const shards = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder).catch(() => []);
		const names = await Promise.all(shards.map((shard) => (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, shard)).catch(() => [])));
		return names.flat().filter((name) => /^[0-9a-f]{64}$/.test(name)).sort();
	}
}) };
