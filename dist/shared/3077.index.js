export const id = 3077;
export const ids = [3077, 220];
export const modules = {
	12744: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			l: () => escapePointer,
			w: () => fieldName
		});
		const escapePointer = (key) => key.replaceAll("~", "~0").replaceAll("/", "~1");
		const unescapePointer = (step) => step.replaceAll("~1", "/").replaceAll("~0", "~");
		const fieldName = (pointer) => pointer.slice(1).split("/").map(unescapePointer).join(".");
	}),
	75458: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { parseYaml: () => parseYaml });
		var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
		var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66990);
		var _pointer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12744);
		const maxDepth = 64;
		const maxParts = 15e4;
		const maxAliases = 100;
		function parseYaml(text, file) {
			refuseLarge(text, file);
			const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__.HN();
			const document = (0, yaml__WEBPACK_IMPORTED_MODULE_0__.Tp)(text, {
				strict: true,
				uniqueKeys: false,
				schema: "core",
				lineCounter: lines,
				prettyErrors: true,
				logLevel: "error"
			});
			const problem = document.errors[0] ?? document.warnings[0];
			if (problem !== undefined) throw asFailure(problem, file);
			const nodes = new Map();
			const literals = new Map();
			indexNodes(document.contents, "", 0, {
				nodes,
				literals,
				file,
				lines
			});
			const value = toJson(document, file, lines);
			return {
				value,
				file,
				at: (pointer) => locate(pointer, nodes, file, lines),
				literal: (pointer) => literals.get(pointer)
			};
		}
		function asFailure(problem, file) {
			if (problem.code === "RESOURCE_EXHAUSTION") return tooDeep(file);
			const position = problem.linePos?.[0];
			const where = position === undefined ? { file } : {
				file,
				line: position.line,
				column: position.col
			};
			const sentence = problem.message.split(" at line ")[0]?.split("\n")[0] ?? problem.message;
			return (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.Xu)(`${file} is not valid YAML: ${sentence}`, {
				where,
				cause: problem,
				hint: "Correct the file at that line."
			});
		}
		function refuseLarge(text, file) {
			if (text.length <= maxParts) return;
			let parts = 0;
			for (let at = 0; at < text.length; at++) {
				const code = text.charCodeAt(at);
				if (code === comma || code === colon || code === lineFeed || code === bracket || code === brace) parts++;
			}
			if (parts > maxParts) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.FU)(`${file} has more than ${maxParts} parts, and no configuration is as large`, { where: { file } });
		}
		const [lineFeed, comma, colon, bracket, brace] = [
			10,
			44,
			58,
			91,
			123
		];
		const tooDeep = (file) => (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.FU)(`${file} is nested too deeply; at most ${maxDepth} levels are read`, { where: {
			file,
			line: 1
		} });
		const twice = (name, where, file) => (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.Xu)(`${file} has the key ${JSON.stringify(name.slice(0, 80))} twice`, {
			where: {
				...where,
				field: name.slice(0, 80)
			},
			hint: "Keep one of them."
		});
		function indexNodes(node, pointer, depth, index) {
			const { nodes, literals, file, lines } = index;
			if (depth > maxDepth) throw tooDeep(file);
			if (node === null) return;
			if (!nodes.has(pointer)) nodes.set(pointer, node.range[0]);
			if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(node) && typeof node.value === "number" && !Number.isFinite(node.value)) {
				throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.Xu)(`${(0, _pointer_js__WEBPACK_IMPORTED_MODULE_2__.w)(pointer)} is ${node.value}, and a finite number is needed`, { where: place(node, file, lines, pointer) });
			}
			if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(node) && typeof node.value === "number" && node.source !== undefined) literals.set(pointer, node.source);
			if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.oP)(node)) for (const [at, item] of node.items.entries()) indexNodes(item, `${pointer}/${at}`, depth + 1, index);
			if (!(0, yaml__WEBPACK_IMPORTED_MODULE_0__.jh)(node)) return;
			const seen = new Set();
			for (const pair of node.items) {
				if (!(0, yaml__WEBPACK_IMPORTED_MODULE_0__.tO)(pair)) continue;
				const key = pair.key;
				const name = String((0, yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(key) ? key.value : "");
				if (seen.has(name)) throw twice(name, position(key.range[0], file, lines), file);
				if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(key)) seen.add(name);
				const child = `${pointer}/${(0, _pointer_js__WEBPACK_IMPORTED_MODULE_2__.l)(name)}`;
				nodes.set(child, key.range[0]);
				indexNodes(pair.value, child, depth + 1, index);
			}
		}
		function unknownAlias(document, file, lines) {
			let place = {
				file,
				line: 1
			};
			(0, yaml__WEBPACK_IMPORTED_MODULE_0__.YR)(document, { Alias(_, node) {
				if (node.resolve(document) !== undefined) return undefined;
				place = position(node.range?.[0] ?? 0, file, lines);
				return yaml__WEBPACK_IMPORTED_MODULE_0__.YR.BREAK;
			} });
			return (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.Xu)(`${file} names an anchor that is not set before`, {
				where: place,
				hint: "An anchor is set with &name, and repeated with *name."
			});
		}
		function toJson(document, file, lines) {
			try {
				const value = document.toJS({ maxAliasCount: maxAliases });
				return JSON.parse(JSON.stringify(value ?? null));
			} catch (error) {
				if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__.HR) throw error;
				if (error instanceof ReferenceError && error.message.startsWith("Unresolved alias")) throw unknownAlias(document, file, lines);
				if (error instanceof ReferenceError) {
					throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.FU)(`${file} repeats its aliases too often; at most ${maxAliases} are followed`, {
						where: {
							file,
							line: 1
						},
						cause: error
					});
				}
				throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.Xu)(`${file} refers to itself`, {
					where: {
						file,
						line: 1
					},
					cause: error
				});
			}
		}
		function locate(pointer, nodes, file, lines) {
			for (let known = pointer;; known = known.slice(0, known.lastIndexOf("/"))) {
				const offset = nodes.get(known);
				if (offset !== undefined) return {
					...position(offset, file, lines),
					...pointer === "" ? {} : { field: (0, _pointer_js__WEBPACK_IMPORTED_MODULE_2__.w)(pointer) }
				};
				if (known === "") return { file };
			}
		}
		function place(node, file, lines, pointer) {
			return {
				...position(node.range?.[0] ?? 0, file, lines),
				field: (0, _pointer_js__WEBPACK_IMPORTED_MODULE_2__.w)(pointer)
			};
		}
		function position(offset, file, lines) {
			const { line, col } = lines.linePos(offset);
			return {
				file,
				line,
				column: col
			};
		}
	})
};
