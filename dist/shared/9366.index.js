export const id = 9366;
export const ids = [9366];
export const modules = { 89366: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, { parseToml: () => parseToml });
	var _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66990);
	const bareOrQuoted = /^(?:[A-Za-z0-9_-]+|"(?:[^"\\\p{Cc}]|\\.)*"|'[^'\p{Cc}]*')/u;
	const number = /^[+-]?(?:0|[1-9](?:_?\d)*)(?:\.\d(?:_?\d)*)?(?:[eE][+-]?\d(?:_?\d)*)?$/;
	function parseToml(text, file) {
		const root = tableAt(1);
		let table = root;
		const declared = new Set();
		for (const [index, written] of text.split(/\r?\n/).entries()) {
			const line = index + 1;
			const fault = (what) => (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_0__.Xu)(`${file}:${line}: ${what}`, { where: {
				file,
				line
			} });
			const trimmed = written.trim();
			if (trimmed === "" || trimmed.startsWith("#")) continue;
			if (trimmed.startsWith("[")) {
				const path = headerPath(trimmed, fault);
				if (declared.has(JSON.stringify(path))) throw fault(`the table ${path.join(".")} is given twice`);
				declared.add(JSON.stringify(path));
				table = path.reduce((parent, key) => childOf(parent, key, line, fault), root);
				continue;
			}
			const { path, rest } = keyPath(trimmed, fault);
			if (!rest.startsWith("=")) throw fault("a key needs = and a value");
			const parent = path.slice(0, -1).reduce((owner, key) => childOf(owner, key, line, fault), table);
			const name = path.at(-1) ?? "";
			if (parent.entries.has(name)) throw fault(`${path.join(".")} is given twice`);
			parent.entries.set(name, scalarOf(rest.slice(1).trim(), line, fault));
		}
		return root;
	}
	const tableAt = (line) => ({
		kind: "object",
		entries: new Map(),
		line
	});
	function headerPath(text, fault) {
		if (text.startsWith("[[")) throw fault("lists of tables hold no metric");
		const { path, rest } = keyPath(text.slice(1).trimStart(), fault);
		if (!/^\]\s*(#.*)?$/.test(rest)) throw fault("a table needs ] after its name");
		return path;
	}
	function keyPath(text, fault) {
		const path = [];
		let rest = text;
		for (;;) {
			const key = bareOrQuoted.exec(rest)?.[0];
			if (key === undefined) throw fault("this is no key");
			path.push(key.startsWith("\"") ? quoted(key, fault) : key.replace(/^'|'$/g, ""));
			rest = rest.slice(key.length).trimStart();
			if (!rest.startsWith(".")) return {
				path,
				rest
			};
			rest = rest.slice(1).trimStart();
		}
	}
	function childOf(parent, key, line, fault) {
		const known = parent.entries.get(key);
		if (known === undefined) {
			const made = tableAt(line);
			parent.entries.set(key, made);
			return made;
		}
		if (known.kind !== "object") throw fault(`${key} is a value and a table at once`);
		return known;
	}
	function quoted(text, fault) {
		try {
			return String(JSON.parse(text));
		} catch {
			throw fault("this text can not be read");
		}
	}
	function scalarOf(text, line, fault) {
		if (text.startsWith("\"\"\"") || text.startsWith("'''")) throw fault("texts over several lines hold no metric");
		const words = /^("(?:[^"\\]|\\.)*"|'[^']*')\s*(?:#.*)?$/.exec(text)?.[1];
		if (words !== undefined) return {
			kind: "string",
			value: words.startsWith("\"") ? quoted(words, fault) : words.slice(1, -1),
			line
		};
		const bare = text.replace(/\s*#.*$/, "");
		if (bare === "true" || bare === "false") return {
			kind: "literal",
			value: bare === "true",
			line
		};
		if (/^[+-]?(nan|inf)$/.test(bare)) return {
			kind: "number",
			value: bare.endsWith("nan") ? Number.NaN : Number.POSITIVE_INFINITY,
			text: bare,
			line
		};
		if (!number.test(bare)) throw fault(`${JSON.stringify(bare.slice(0, 60))} is no number, text or boolean`);
		return {
			kind: "number",
			value: Number(bare.replaceAll("_", "")),
			text: bare,
			line
		};
	}
}) };
