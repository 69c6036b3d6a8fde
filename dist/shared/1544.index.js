export const id = 1544;
export const ids = [1544];
export const modules = {
	7665: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			M: () => openRegistry,
			defaultRegistry: () => defaultRegistry
		});
		var _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66990);
		var _modelflight_core_nearest__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87899);
		const defaultRegistry = "file:.modelflight/registry";
		const adapters = {
			file: async () => (await __webpack_require__.e(7230).then(__webpack_require__.bind(__webpack_require__, 7230))).openFileRegistry,
			oci: async () => (await Promise.all([__webpack_require__.e(2490), __webpack_require__.e(2075)]).then(__webpack_require__.bind(__webpack_require__, 34456))).openOciRegistry,
			"oci+http": async () => (await Promise.all([__webpack_require__.e(2490), __webpack_require__.e(2075)]).then(__webpack_require__.bind(__webpack_require__, 34456))).openOciRegistry,
			mlflow: async () => (await Promise.all([
				__webpack_require__.e(2490),
				__webpack_require__.e(7388),
				__webpack_require__.e(286)
			]).then(__webpack_require__.bind(__webpack_require__, 77905))).openMlflowRegistry
		};
		async function openRegistry(uri, context) {
			const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(uri)?.[1]?.toLowerCase();
			const load = scheme === undefined ? undefined : adapters[scheme];
			if (load === undefined) throw unsupported(uri, scheme);
			const open = await load();
			return open(uri, context);
		}
		function unsupported(uri, scheme) {
			const supported = Object.keys(adapters).map((name) => `${name}:`);
			if (scheme === undefined) {
				return (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_0__.Xu)(`the registry ${JSON.stringify(uri.slice(0, 200))} has no scheme`, { hint: `Write file:${uri.slice(0, 200)} for a folder.` });
			}
			const meant = (0, _modelflight_core_nearest__WEBPACK_IMPORTED_MODULE_1__.p)(scheme, Object.keys(adapters));
			const hint = meant === undefined ? `Use ${supported.join(", ")}, e.g. ${defaultRegistry}.` : `Did you mean ${meant}:?`;
			return (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_0__.Xu)(`registries of the kind ${scheme}: are not yet supported`, { hint });
		}
	}),
	87544: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			C: () => aliasReference,
			F2: () => parseReference,
			FH: () => formatReference,
			I3: () => checkName,
			OU: () => versionReference
		});
		var _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66990);
		const word = /^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/;
		const versionNumber = /^[1-9][0-9]{0,9}$/;
		const isModelName = (name) => word.test(name) && !name.includes("..");
		function checkName(what, name) {
			if (isModelName(name) && !(what === "alias" && versionNumber.test(name))) return name;
			throw (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_0__.Xu)(`${JSON.stringify(name.slice(0, 140))} can not be the name of ${what === "model" ? "a model" : "an alias"}`, { hint: "Use up to 128 letters, digits, dots, dashes and underscores, beginning with a letter or digit; an alias is not a number." });
		}
		function parseReference(text) {
			const match = /^models:\/([^/@]+)(?:@([^/@]+)|\/([^/@]+))$/.exec(text);
			const [, name, alias, version] = match ?? [];
			if (name === undefined) throw notAReference(text);
			if (alias !== undefined) return {
				kind: "alias",
				name: checkName("model", name),
				alias: checkName("alias", alias)
			};
			if (version === undefined || !versionNumber.test(version)) throw notAReference(text);
			return {
				kind: "version",
				name: checkName("model", name),
				version
			};
		}
		function notAReference(text) {
			return (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_0__.Xu)(`${JSON.stringify(text.slice(0, 200))} is not a reference to a model`, { hint: "Write models:/<name>@<alias>, e.g. models:/flights@champion, or models:/<name>/<version>, e.g. models:/flights/3." });
		}
		const formatReference = (reference) => reference.kind === "alias" ? `models:/${reference.name}@${reference.alias}` : `models:/${reference.name}/${reference.version}`;
		const versionReference = (name, version) => ({
			kind: "version",
			name,
			version
		});
		const aliasReference = (name, alias) => ({
			kind: "alias",
			name,
			alias
		});
	})
};
