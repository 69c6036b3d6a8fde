export const id = 6156;
export const ids = [
	6156,
	1394,
	9013
];
export const modules = {
	66990: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			BW: () => dependencyFailed,
			FU: () => limitExceeded,
			HR: () => Failure,
			Hp: () => formatWhere,
			WE: () => explain,
			Xu: () => inputError,
			hS: () => exitCodes,
			he: () => policyRefused,
			mu: () => withHint
		});
		const exitCodes = {
			none: 0,
			"check-failed": 1,
			"input-error": 2,
			"limit-exceeded": 3,
			"policy-refused": 4,
			"dependency-failed": 5,
			inconclusive: 6
		};
		class Failure extends Error {
			name = "Failure";
			errorClass;
			where;
			hint;
			constructor(errorClass, message, details = {}) {
				super(message, details.cause === undefined ? undefined : { cause: details.cause });
				this.errorClass = errorClass;
				this.where = details.where;
				this.hint = details.hint;
			}
		}
		const inputError = (message, details) => new Failure("input-error", message, details);
		const limitExceeded = (message, details) => new Failure("limit-exceeded", message, details);
		const policyRefused = (message, details) => new Failure("policy-refused", message, details);
		const dependencyFailed = (message, details) => new Failure("dependency-failed", message, details);
		function formatWhere(where) {
			const position = [where.line, where.column].filter((part) => part !== undefined);
			return [where.file, ...position].join(":");
		}
		const failureClasses = [
			"input-error",
			"limit-exceeded",
			"policy-refused",
			"dependency-failed"
		];
		function explain(error) {
			if (!(error instanceof Error)) {
				return {
					errorClass: "dependency-failed",
					message: String(error),
					where: undefined,
					hint: undefined,
					bug: String(error)
				};
			}
			const { errorClass, where, hint } = error;
			if (errorClass !== undefined && failureClasses.includes(errorClass)) {
				return {
					errorClass,
					message: error.message,
					where,
					hint,
					bug: undefined
				};
			}
			return explainSystemError(error) ?? asBug(error);
		}
		const systemErrors = {
			ENOENT: "does not exist",
			EACCES: "may not be read or written by this user",
			EPERM: "may not be changed by this user",
			EISDIR: "is a folder, not a file",
			ENOTDIR: "has a file where a folder is needed",
			ENOSPC: "can not be written: the disk is full",
			EROFS: "can not be written: the file system is read-only",
			EMFILE: "can not be opened: too many files are open"
		};
		function explainSystemError(error) {
			const words = systemErrors[error.code ?? ""];
			if (error.code === "ENOSPC" && error.path === undefined) {
				return {
					errorClass: "limit-exceeded",
					message: "the disk is full",
					where: undefined,
					hint: "Make room on the runner.",
					bug: undefined
				};
			}
			if (words === undefined || error.path === undefined) return undefined;
			const errorClass = error.code === "ENOSPC" || error.code === "EMFILE" ? "limit-exceeded" : "input-error";
			return {
				errorClass,
				message: `${error.path} ${words}`,
				where: { file: error.path },
				hint: undefined,
				bug: undefined
			};
		}
		function asBug(error) {
			const message = `unexpected error: ${error.message}`;
			const hint = "This is a fault of Modelflight: please report it with the stack above.";
			return {
				errorClass: "dependency-failed",
				message,
				where: undefined,
				hint,
				bug: error.stack ?? error.message
			};
		}
		function withHint(message, hint) {
			if (hint === undefined) return message;
			return /[.!?:]$/.test(message) ? `${message} ${hint}` : `${message}. ${hint}`;
		}
	}),
	87899: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { p: () => nearest });
		function nearest(word, candidates) {
			const ranked = candidates.filter((candidate) => Math.abs(word.length - candidate.length) <= mostEdits(candidate)).map((candidate) => ({
				candidate,
				distance: editDistance(word.toLowerCase(), candidate.toLowerCase())
			})).toSorted((a, b) => a.distance - b.distance);
			const best = ranked[0];
			return best !== undefined && best.distance <= mostEdits(best.candidate) ? best.candidate : undefined;
		}
		const mostEdits = (word) => Math.max(1, Math.floor(word.length / 3));
		function editDistance(a, b) {
			if (a.length > 64 || b.length > 64) return a === b ? 0 : Number.POSITIVE_INFINITY;
			let beforeLast = [];
			let last = Array.from({ length: b.length + 1 }, (_, j) => j);
			for (let i = 1; i <= a.length; i++) {
				const row = [i];
				for (let j = 1; j <= b.length; j++) {
					const same = a[i - 1] === b[j - 1];
					const cheapest = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
					const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
					row.push(swapped ? Math.min(cheapest, (beforeLast[j - 2] ?? 0) + 1) : cheapest);
				}
				beforeLast = last;
				last = row;
			}
			return last[b.length] ?? 0;
		}
	}),
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
