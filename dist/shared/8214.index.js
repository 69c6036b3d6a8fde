export const id = 8214;
export const ids = [8214];
export const modules = { 48214: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, {
		L: () => checkNames,
		i: () => refuseOtherDelimiter
	});
	var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
	var _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66990);
	var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79728);
	const invisible = () => /[\p{Cf}\p{Zl}\p{Zp}\u115f\u1160\u2800\u3164\ufffc\uffa0]|\u034f|[\u17b4\u17b5]|[\u180b-\u180f]|(?![\t\n\r])\p{Cc}/gu;
	const control = /[\0-\x08\v\f\x0e-\x1f\x7f]/;
	const selectors = () => /\p{Variation_Selector}/gu;
	function checkNames(names, file, line) {
		const place = (field) => ({
			file,
			field,
			...line === undefined ? {} : { line }
		});
		if (names.length > _limits_js__WEBPACK_IMPORTED_MODULE_1__.F.columns) throw (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_2__.FU)(`${file} has ${names.length} columns, and at most ${_limits_js__WEBPACK_IMPORTED_MODULE_1__.F.columns} are read`, { where: { file } });
		const seen = new Map();
		for (const [index, name] of names.entries()) {
			if (Buffer.byteLength(name) > _limits_js__WEBPACK_IMPORTED_MODULE_1__.F.nameBytes) {
				throw (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_2__.FU)(`${file}: the name of column ${index + 1} is longer than ${_limits_js__WEBPACK_IMPORTED_MODULE_1__.F.nameBytes} bytes: ${name.slice(0, 60)}…`, { where: place(`column ${index + 1}`) });
			}
			if (name.trim() === "") throw (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_2__.Xu)(`${file}: column ${index + 1} has no name`, {
				where: place(`column ${index + 1}`),
				hint: "Give every column a name."
			});
			const isPlain = (0, node_buffer__WEBPACK_IMPORTED_MODULE_0__.isAscii)(Buffer.from(name));
			const unseen = isPlain && !control.test(name) ? undefined : invisible().exec(name)?.[0];
			const plain = isPlain ? name.trim().toLowerCase() : look(name);
			if (unseen !== undefined) {
				throw (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_2__.Xu)(`${file}: the name of column ${JSON.stringify(plain)} holds the invisible character ${codePoint(unseen)}`, { where: place(plain) });
			}
			const odd = isPlain ? undefined : mixedScript(name);
			if (odd !== undefined) {
				throw (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_2__.Xu)(`${file}: the name of column ${JSON.stringify(plain)} mixes Latin letters with ${odd.script} ${JSON.stringify(odd.letter)} (${codePoint(odd.letter)})`, {
					where: place(plain),
					hint: "Retype the name."
				});
			}
			const twin = seen.get(plain);
			if (twin !== undefined) throw twins(name, twin, file, place(name));
			seen.set(plain, name);
		}
	}
	function refuseOtherDelimiter([only, ...more], file, line) {
		const found = only === undefined || more.length > 0 ? undefined : /[;|\t]/.exec(only)?.[0];
		if (found === undefined) return;
		const called = found === "	" ? "tabs" : JSON.stringify(found);
		throw (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_2__.Xu)(`${file}: the header is one column, and looks as if it were delimited by ${called}`, {
			where: {
				file,
				line
			},
			hint: `If it is, write \`dialect: {delimiter: ${JSON.stringify(found)}}\` into a contract (data-contract.yml) and name that file in the input \`contract\`; else rename the column.`
		});
	}
	function twins(name, twin, file, where) {
		const sentence = name === twin ? `the column ${JSON.stringify(name)} appears twice` : `the columns ${JSON.stringify(twin)} and ${JSON.stringify(name)} differ only in case or spelling`;
		return (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_2__.Xu)(`${file}: ${sentence}`, {
			where,
			hint: "Rename one of them."
		});
	}
	const codePoint = (text) => `U+${(text.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
	const confusables = Object.fromEntries([
		"аa",
		"еe",
		"оo",
		"рp",
		"сc",
		"уy",
		"хx",
		"іi",
		"јj",
		"ѕs",
		"ԁd",
		"һh",
		"ӏl",
		"вb",
		"нh",
		"кk",
		"мm",
		"тt",
		"οo"
	].map(([letter = "", twin = ""]) => [letter, twin]));
	function look(name) {
		const shown = name.normalize("NFKC").replace(invisible(), "").replace(selectors(), "").replace(dashes(), "-").trim();
		const folded = shown.toUpperCase().toLowerCase().normalize("NFKC").replaceAll("i̇", "i");
		return [...folded].map((letter) => confusables[letter] ?? letter).join("");
	}
	const dashes = () => /\p{Dash_Punctuation}|\u2212/gu;
	function mixedScript(name) {
		if (!/\p{Script=Latin}/u.test(name)) return undefined;
		const letter = [...name].find((each) => /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(each) && confusables[each.toLowerCase()] !== undefined);
		if (letter === undefined) return undefined;
		return {
			script: /\p{Script=Cyrillic}/u.test(letter) ? "Cyrillic" : "Greek",
			letter
		};
	}
}) };
