export const id = 9013;
export const ids = [9013, 1394];
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
	1394: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			acceptedBy: () => acceptedBy,
			problemsUnder: () => problemsUnder,
			requireSchema: () => requireSchema,
			schemaProblems: () => schemaProblems
		});
		var ajv_dist_2020_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52210);
		var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66990);
		var _nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87899);
		var _pointer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12744);
		function schemaProblems(value, schema) {
			return problemsUnder(onlyPresent(schema, value))(value);
		}
		function problemsUnder(schema) {
			const ajv = new ajv_dist_2020_js__WEBPACK_IMPORTED_MODULE_0__.Ajv2020({
				allErrors: true,
				strict: true,
				strictTypes: false,
				verbose: true,
				allowUnionTypes: true,
				logger: false,
				validateSchema: false,
				meta: false
			});
			const validate = ajv.compile(schema);
			return (value) => validate(value) ? [] : withoutEchoes((validate.errors ?? []).map(inWords));
		}
		function acceptedBy(schema, { pattern, formats }) {
			const regExp = Object.assign((text) => ({ test: pattern(text) }), { code: "pattern" });
			const ajv = new ajv_dist_2020_js__WEBPACK_IMPORTED_MODULE_0__.Ajv2020({
				validateSchema: false,
				meta: false,
				strict: false,
				strictSchema: true,
				allowMatchingProperties: true,
				allowUnionTypes: true,
				logger: false,
				ownProperties: true,
				formats,
				code: { regExp }
			});
			for (const anchor of ["$anchor", "$dynamicAnchor"]) if (ajv.getKeyword(anchor) === false) ajv.addKeyword(anchor);
			const validate = ajv.compile(schema);
			return (value) => validate(value) === true;
		}
		function onlyPresent(schema, value) {
			if (schema.properties === undefined || typeof value !== "object" || value === null || Array.isArray(value)) return schema;
			const present = value;
			const properties = Object.entries(schema.properties).map(([name, part]) => [name, Object.hasOwn(present, name) ? onlyPresent(part, present[name]) : {}]);
			return {
				...schema,
				properties: Object.fromEntries(properties)
			};
		}
		function requireSchema(located, schema, what) {
			const problems = schemaProblems(located.value, schema);
			const [first] = problems;
			if (first === undefined) return;
			const lines = problems.slice(0, 20).map(({ pointer, message }) => {
				const { line } = located.at(pointer);
				return `${located.file}${line === undefined ? "" : `:${line}`} ${message}`;
			});
			const more = problems.length > 20 ? `\nand ${problems.length - 20} more` : "";
			throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.Xu)(`${what} is not valid:\n${lines.join("\n")}${more}`, { where: located.at(first.pointer) });
		}
		function inWords(error) {
			const path = error.instancePath;
			const name = path === "" ? "the file" : path.slice(1).replaceAll("/", ".");
			const got = () => `got ${preview(error.data)}`;
			const parameters = error.params;
			switch (error.keyword) {
				case "additionalProperties": return unknownKey(error, String(parameters["additionalProperty"]));
				case "required": return {
					pointer: path,
					message: `${name} needs the key ${String(parameters["missingProperty"])}`
				};
				case "enum": return {
					pointer: path,
					message: `${name} must be one of ${parameters["allowedValues"].map(String).join(", ")}, ${got()}`
				};
				case "type": return {
					pointer: path,
					message: `${name} must be ${typeWords(parameters["type"])}, ${got()}`
				};
				case "anyOf":
				case "oneOf": return {
					pointer: path,
					message: `${name} has none of the allowed forms, ${got()}`
				};
				default: return {
					pointer: path,
					message: `${name} ${error.message ?? "is not valid"}, ${got()}`
				};
			}
		}
		function unknownKey(error, key) {
			const known = Object.keys(error.parentSchema?.["properties"] ?? {});
			const meant = (0, _nearest_js__WEBPACK_IMPORTED_MODULE_2__.p)(key, known);
			const suggestion = meant === undefined ? `known keys: ${known.join(", ")}` : `did you mean ${meant}?`;
			return {
				pointer: `${error.instancePath}/${(0, _pointer_js__WEBPACK_IMPORTED_MODULE_3__.l)(key)}`,
				message: `unknown key ${preview(key)}; ${suggestion}`
			};
		}
		const typeWords = (type) => {
			const names = (Array.isArray(type) ? type : [type]).map((name) => name === "object" ? "a map" : name === "array" ? "a list" : `a ${String(name)}`);
			return names.join(" or ");
		};
		function preview(value) {
			const text = JSON.stringify(value) ?? "nothing";
			return text.length > 60 ? `${text.slice(0, 59)}…` : text;
		}
		function withoutEchoes(problems) {
			const summed = new Set(problems.filter(({ message }) => message.includes("none of the allowed forms")).map(({ pointer }) => pointer));
			const kept = problems.filter(({ pointer, message }) => !summed.has(pointer) || message.includes("none of the allowed forms"));
			return [...new Map(kept.map((problem) => [`${problem.pointer} ${problem.message}`, problem])).values()];
		}
	})
};
