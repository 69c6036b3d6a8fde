export const id = 6742;
export const ids = [6742, 1544];
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
	}),
	17609: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			F1: () => displayWidth,
			Fy: () => limits,
			Jj: () => cut,
			L5: () => toneSigns,
			RK: () => visible,
			TN: () => oneLine
		});
		const unseen = /(?![\n\t])\p{Cc}|\p{Cf}|\p{Cs}|\p{Zl}|\p{Zp}|\p{Noncharacter_Code_Point}|(?!\ufe0f)\p{Variation_Selector}|[\u115f\u1160\u17b4\u17b5\u3164\uffa0]|\u034f/gu;
		function visible(text) {
			return text.replace(/\r\n?/g, "\n").replace(unseen, (character) => `\\u{${hex(character)}}`);
		}
		const hex = (character) => (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
		const oneLine = (text) => visible(text).replace(/[\n\t]+/g, " ").trim();
		function cut(text, limit) {
			if (text.length <= limit) return text;
			const head = Array.from(text.slice(0, limit * 2)).slice(0, limit);
			return head.length < limit || head.join("") === text ? text : `${head.slice(0, -1).join("")}…`;
		}
		const limits = {
			cell: 120,
			heading: 200,
			line: 4e3,
			label: 40
		};
		const toneSigns = {
			pass: {
				sign: "✓",
				emoji: "✅",
				word: "pass"
			},
			warn: {
				sign: "!",
				emoji: "⚠️",
				word: "warn"
			},
			fail: {
				sign: "✗",
				emoji: "❌",
				word: "fail"
			},
			inconclusive: {
				sign: "?",
				emoji: "❔",
				word: "inconclusive"
			},
			skipped: {
				sign: "–",
				emoji: "➖",
				word: "skipped"
			},
			neutral: {
				sign: "·",
				emoji: "ℹ️",
				word: "info"
			}
		};
		function displayWidth(text) {
			let width = 0;
			for (const character of text) {
				if (/\p{M}/u.test(character)) continue;
				width += /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u.test(character) ? 2 : 1;
			}
			return width;
		}
	})
};
