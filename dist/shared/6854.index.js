export const id = 6854;
export const ids = [6854];
export const modules = {
	88240: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			e: () => commonOutputs,
			j: () => commonInputs
		});
		var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69492);
		const commonInputs = {
			config: (0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq)({
				description: "Configuration file; it need not exist.",
				default: "modelflight.yml"
			}),
			model: (0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.lq)((0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq)({ description: "Name of the model that this is about." })),
			"working-directory": (0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq)({
				description: "Folder that relative paths start from.",
				default: "."
			}),
			"github-token": (0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.lq)((0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.rJ)({ description: "Token for the comment, checks and evidence of other runs." })),
			"fail-on": (0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.yL)([
				"fail",
				"warn",
				"never"
			], {
				description: "From which status on the step fails. Errors of inputs, limits, policy and dependencies always fail it.",
				default: "fail",
				policy: true
			}),
			"on-inconclusive": (0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.lq)((0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.yL)(["fail", "warn"], {
				description: "What an inconclusive verdict does; on pull requests `warn`, else `fail`.",
				policy: true
			})),
			"policy-from": (0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.yL)(["base", "head"], {
				description: "On pull requests: the branch that gate, contract, limits and addresses are read from.",
				default: "base"
			}),
			comment: (0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.yL)([
				"auto",
				"never",
				"from-artifact"
			], {
				description: "Whether to write the pull request comment. `from-artifact`, in a workflow on `workflow_run`, only writes the comments of pull requests from forks.",
				default: "auto"
			}),
			"output-dir": (0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.Ae)({
				description: "Folder for records, reports and profiles.",
				default: ".modelflight"
			}),
			plan: (0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.Jt)({
				description: "Say what would be done, and do nothing.",
				default: "false"
			})
		};
		const commonOutputs = {
			status: { description: "`pass`, `warn`, `fail` or `inconclusive`." },
			"error-class": { description: "`none`, `check-failed`, `input-error`, `limit-exceeded`, `policy-refused`, `dependency-failed` or `inconclusive`." },
			"report-json": { description: "Path of the machine-readable report." },
			"report-html": { description: "Path of the HTML report." },
			"summary-markdown": { description: "Path of the action's part of the comment, as Markdown." },
			record: { description: "Path of the action's record (an in-toto Statement)." },
			"record-digest": { description: "Digest of the record." },
			"record-artifact": { description: "Name of the artifact that holds records, reports and profiles." }
		};
	}),
	59245: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Bk: () => actionNames,
			u_: () => configuredOn,
			vF: () => loadConfiguration,
			LB: () => loadOwnFile,
			qs: () => unknownInputs
		});
		var external_node_fs_ = __webpack_require__(73024);
		var common = __webpack_require__(88240);
		var errors = __webpack_require__(66990);
		var files = __webpack_require__(45182);
		var nearest = __webpack_require__(87899);
		var pointer = __webpack_require__(12744);
		;
		function surelyFits(value, schema, root = schema) {
			return Object.entries(schema).every(([keyword, argument]) => tests[keyword]?.(value, argument, schema, root) ?? false);
		}
		const always = () => true;
		const isMap = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
		const ofNumber = (holds) => (value, limit) => typeof value !== "number" || typeof limit === "number" && holds(value, limit);
		const ofText = (holds) => (value, limit) => typeof value !== "string" || typeof limit === "number" && holds([...value].length, limit);
		const ofList = (holds) => (value, limit) => !Array.isArray(value) || typeof limit === "number" && holds(value.length, limit);
		const atLeast = (value, limit) => value >= limit;
		const atMost = (value, limit) => value <= limit;
		const tests = {
			$schema: always,
			$id: always,
			$defs: always,
			title: always,
			description: always,
			default: always,
			examples: always,
			type: (value, types) => [types].flat().some((type) => hasType(value, type)),
			const: (value, wanted) => isScalar(wanted) && value === wanted,
			enum: (value, wanted) => isScalar(value) && wanted.includes(value),
			minimum: ofNumber(atLeast),
			maximum: ofNumber(atMost),
			exclusiveMinimum: ofNumber((value, limit) => value > limit),
			exclusiveMaximum: ofNumber((value, limit) => value < limit),
			minLength: ofText(atLeast),
			maxLength: ofText(atMost),
			minItems: ofList(atLeast),
			maxItems: ofList(atMost),
			minProperties: (value, limit) => !isMap(value) || typeof limit === "number" && Object.keys(value).length >= limit,
			pattern: (value, pattern) => typeof value !== "string" || new RegExp(String(pattern), "u").test(value),
			required: (value, names) => !isMap(value) || names.every((name) => Object.hasOwn(value, name)),
			properties: (value, parts, _schema, root) => !isMap(value) || Object.entries(parts).every(([name, part]) => !Object.hasOwn(value, name) || surelyFits(value[name], part, root)),
			additionalProperties: (value, rest, schema, root) => !isMap(value) || othersFit(value, rest, schema, root),
			items: (value, part, _schema, root) => !Array.isArray(value) || value.every((item) => surelyFits(item, part, root)),
			anyOf: (value, parts, _schema, root) => parts.some((part) => surelyFits(value, part, root)),
			allOf: (value, parts, _schema, root) => parts.every((part) => surelyFits(value, part, root)),
			$ref: (value, reference, _schema, root) => {
				const name = /^#\/\$defs\/([A-Za-z0-9_-]+)$/.exec(String(reference))?.[1];
				const part = name === undefined ? undefined : root.$defs?.[name];
				return part !== undefined && surelyFits(value, part, root);
			}
		};
		function othersFit(value, rest, schema, root) {
			if (schema.patternProperties !== undefined) return false;
			const others = Object.keys(value).filter((name) => !Object.hasOwn(schema.properties ?? {}, name));
			if (typeof rest === "boolean") return rest || others.length === 0;
			return others.every((name) => surelyFits(value[name], rest, root));
		}
		const isScalar = (value) => value === null || [
			"string",
			"number",
			"boolean"
		].includes(typeof value);
		function hasType(value, type) {
			switch (type) {
				case "null": return value === null;
				case "array": return Array.isArray(value);
				case "object": return isMap(value);
				case "integer": return Number.isInteger(value);
				case "number": return typeof value === "number" && Number.isFinite(value);
				case "string":
				case "boolean": return typeof value === type;
				default: return type;
			}
		}
		;
		const actionNames = [
			"validate-data",
			"train",
			"evaluate-gate",
			"register-model",
			"deploy-canary",
			"check-drift"
		];
		const onlyAsInput = [
			"config",
			"github-token",
			"policy-from",
			"plan",
			"working-directory"
		];
		async function loadConfiguration(path, workspace, action, spec, policy) {
			const name = (0, files.Gt)(path, workspace);
			const [headText, baseText] = [(0, external_node_fs_.existsSync)(path) ? await (0, files.readText)(path, name) : undefined, await readBase(path, policy)];
			if (headText === undefined && baseText === undefined) return {
				head: undefined,
				base: undefined
			};
			const head = headText === undefined ? undefined : await parseConfiguration(headText, name, action, spec);
			const base = baseText === undefined ? undefined : await parseConfiguration(baseText, `${name} (base branch)`, action, spec);
			return {
				head,
				base
			};
		}
		async function loadOwnFile(path, workspace, spec, names, policy) {
			const name = (0, files.Gt)(path, workspace);
			const [headText, baseText] = [(0, external_node_fs_.existsSync)(path) ? await (0, files.readText)(path, name) : undefined, await readBase(path, policy)];
			if (headText === undefined && baseText === undefined) throw (0, errors.Xu)(`there is no file ${name}`, { where: { file: name } });
			const schema = ownFileSchema(spec, names);
			const head = headText === undefined ? undefined : await parseFile(headText, name, schema);
			const base = baseText === undefined ? undefined : await parseFile(baseText, `${name} (base branch)`, schema);
			return {
				head,
				base
			};
		}
		const ownFileSchema = (spec, names) => ({
			type: "object",
			additionalProperties: false,
			properties: Object.fromEntries(names.flatMap((name) => spec[name] === undefined ? [] : [[name, spec[name].schema]]))
		});
		async function readBase(path, policy) {
			try {
				const { origin, text } = await policy.read(path);
				return origin === "base" ? text : undefined;
			} catch (error) {
				if (error instanceof errors.HR && error.errorClass === "input-error") return undefined;
				throw error;
			}
		}
		const parseConfiguration = (text, file, action, spec) => parseFile(text, file, fileSchema({ [action]: sectionSchema(spec) }));
		async function parseFile(text, file, schema) {
			const { parseYaml } = await Promise.all([__webpack_require__.e(8815), __webpack_require__.e(220)]).then(__webpack_require__.bind(__webpack_require__, 75458));
			const located = parseYaml(text, file);
			if (located.value === null) throw (0, errors.Xu)(`${file} is empty`, {
				where: {
					file,
					line: 1
				},
				hint: "Write what it should hold, or remove the file."
			});
			if (surelyFits(located.value, schema)) return located;
			const { requireSchema } = await Promise.all([__webpack_require__.e(2210), __webpack_require__.e(1394)]).then(__webpack_require__.bind(__webpack_require__, 1394));
			requireSchema(located, schema, file);
			return located;
		}
		function fileSchema(sections) {
			const shared = Object.entries(common.j).filter(([name]) => !onlyAsInput.includes(name));
			return {
				type: "object",
				additionalProperties: false,
				properties: {
					...Object.fromEntries(shared.map(([name, field]) => [name, field.schema])),
					...Object.fromEntries(actionNames.map((name) => [name, sections[name] ?? { type: "object" }]))
				}
			};
		}
		function sectionSchema(spec) {
			const fields = Object.entries({
				...common.j,
				...spec
			}).filter(([name]) => !onlyAsInput.includes(name));
			return {
				type: "object",
				additionalProperties: false,
				properties: Object.fromEntries(fields.map(([name, field]) => [name, field.schema]))
			};
		}
		function configured(file, action, name) {
			if (file === undefined || onlyAsInput.includes(name)) return undefined;
			const section = member(file, action);
			return (section && member(section, name)) ?? (name in common.j ? member(file, name) : undefined);
		}
		function configuredOn(branch, { own, ...file }, action, name) {
			const first = own?.[branch];
			return (first && member(first, name)) ?? configured(file[branch], action, name);
		}
		function member(parent, key) {
			const { value, file } = parent;
			if (!isObject(value) || !Object.hasOwn(value, key) || value[key] === null || value[key] === undefined) return undefined;
			const step = `/${(0, pointer.l)(key)}`;
			return {
				value: value[key],
				file,
				at: (pointer) => parent.at(`${step}${pointer}`)
			};
		}
		const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
		function unknownInputs(given, known) {
			return given.filter((name) => !known.includes(name)).map((name) => {
				const meant = (0, nearest.p)(name, known);
				return `${name}: is not an input of this action${meant === undefined ? "" : `; did you mean ${meant}?`}`;
			});
		}
	}),
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
	69492: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Ae: () => path,
			Jt: () => flag,
			Qq: () => text,
			W7: () => fileOf,
			ai: () => number,
			bg: () => FieldError,
			lq: () => optional,
			nd: () => integer,
			p0: () => duration,
			p_: () => list,
			rJ: () => secret,
			uv: () => structured,
			yL: () => oneOf,
			yU: () => someOf
		});
		var _nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87899);
		class FieldError extends Error {}
		function field(meta, schema, parse, accept) {
			return {
				description: meta.description,
				default: meta.default,
				required: meta.default === undefined,
				secret: false,
				policy: meta.policy ?? false,
				structured: false,
				schema: {
					...schema,
					description: meta.description
				},
				parse,
				accept
			};
		}
		const asText = (parse) => (located, context) => parse(String(located.value), context);
		const text = (meta) => {
			const parse = (value) => value;
			return field(meta, { type: "string" }, parse, asText(parse));
		};
		const secret = (meta) => ({
			...text(meta),
			secret: true
		});
		const oneOf = (values, meta) => {
			const parse = (value) => {
				if (values.includes(value)) return value;
				const meant = (0, _nearest_js__WEBPACK_IMPORTED_MODULE_0__.p)(value, values);
				throw new FieldError(`expected one of ${values.join(", ")}, got ${JSON.stringify(value)}${meant ? `; did you mean ${meant}?` : ""}`);
			};
			return field(meta, { enum: values }, parse, asText(parse));
		};
		const flag = (meta) => {
			const parse = (value) => {
				if (value === "true" || value === "false") return value === "true";
				throw new FieldError(`expected true or false, got ${JSON.stringify(value)}`);
			};
			return field(meta, { type: "boolean" }, parse, asText(parse));
		};
		const number = (meta) => numeric("number", meta);
		const integer = (meta) => numeric("integer", meta);
		function numeric(type, meta) {
			const expected = `expected ${type === "integer" ? "a whole number" : "a number"}${boundsInWords(meta)}`;
			const parse = (value) => {
				const parsed = /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/.test(value) ? Number(value) : Number.NaN;
				const fits = type === "integer" ? Number.isSafeInteger(parsed) : Number.isFinite(parsed);
				if (!fits || parsed < (meta.min ?? -Infinity) || parsed > (meta.max ?? Infinity)) {
					throw new FieldError(`${expected}, got ${JSON.stringify(value)}`);
				}
				return parsed;
			};
			const bounds = {
				...meta.min === undefined ? {} : { minimum: meta.min },
				...meta.max === undefined ? {} : { maximum: meta.max }
			};
			return field(meta, {
				type,
				...bounds
			}, parse, asText(parse));
		}
		function boundsInWords({ min, max }) {
			if (min !== undefined && max !== undefined) return ` from ${min} to ${max}`;
			if (min !== undefined) return ` >= ${min}`;
			return max === undefined ? "" : ` <= ${max}`;
		}
		const list = (meta) => {
			const parse = (value) => value.split("\n").map((line) => line.trim()).filter((line) => line !== "");
			const accept = ({ value }) => Array.isArray(value) ? value.map(String) : parse(String(value));
			return field(meta, { anyOf: [{ type: "string" }, {
				type: "array",
				items: { type: "string" }
			}] }, parse, accept);
		};
		const someOf = (values, meta) => {
			const word = oneOf(values, meta);
			const parse = (value, context) => {
				const given = value.split(/[\n,]/).map((part) => part.trim());
				return [...new Set(given.filter((part) => part !== "").map((part) => word.parse(part, context)))];
			};
			const accept = ({ value }, context) => parse(Array.isArray(value) ? value.map(String).join("\n") : String(value), context);
			return field(meta, { anyOf: [{ type: "string" }, {
				type: "array",
				items: { enum: values }
			}] }, parse, accept);
		};
		const path = (meta) => {
			const parse = (value, context) => context.resolvePath(value);
			return field(meta, { type: "string" }, parse, asText(parse));
		};
		const fileOf = (names, meta) => ({
			...path(meta),
			holds: names
		});
		const duration = (meta) => {
			const parse = (value) => {
				const match = /^(\d+(?:\.\d+)?)\s*(ms|s|m|h|d)?$/.exec(value);
				if (match === null) throw new FieldError(`expected a duration such as 90s, 15m or 2h, got ${JSON.stringify(value)}`);
				return Number(match[1]) * (secondsPer[match[2] ?? "s"] ?? 1);
			};
			return field(meta, { type: ["string", "number"] }, parse, asText(parse));
		};
		const secondsPer = {
			ms: .001,
			s: 1,
			m: 60,
			h: 3600,
			d: 86400
		};
		const structured = (schema, meta) => {
			const parse = (value, context) => context.parseYaml(value, `input ${meta.name}`);
			return {
				...field(meta, schema, parse, (located) => located),
				structured: true
			};
		};
		const optional = (inner) => ({
			...inner,
			required: false
		});
	}),
	45182: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Gt: () => displayPath,
			IT: () => missingPath,
			LI: () => resolveInside,
			Q3: () => sha256File,
			VK: () => shortDigest,
			Xe: () => piecesOf,
			g7: () => decodeText,
			lG: () => joinInside,
			oG: () => realPathInside,
			readText: () => readText,
			sc: () => sha256,
			vZ: () => writeAtomic
		});
		var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
		var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
		var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66990);
		var __addDisposableResource = undefined && undefined.__addDisposableResource || function(env, value, async) {
			if (value !== null && value !== void 0) {
				if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
				var dispose, inner;
				if (async) {
					if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
					dispose = value[Symbol.asyncDispose];
				}
				if (dispose === void 0) {
					if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
					dispose = value[Symbol.dispose];
					if (async) inner = dispose;
				}
				if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
				if (inner) dispose = function() {
					try {
						inner.call(this);
					} catch (e) {
						return Promise.reject(e);
					}
				};
				env.stack.push({
					value,
					dispose,
					async
				});
			} else if (async) {
				env.stack.push({ async: true });
			}
			return value;
		};
		var __disposeResources = undefined && undefined.__disposeResources || (function(SuppressedError) {
			return function(env) {
				function fail(e) {
					env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
					env.hasError = true;
				}
				var r, s = 0;
				function next() {
					while (r = env.stack.pop()) {
						try {
							if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
							if (r.dispose) {
								var result = r.dispose.call(r.value);
								if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) {
									fail(e);
									return next();
								});
							} else s |= 1;
						} catch (e) {
							fail(e);
						}
					}
					if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
					if (env.hasError) throw env.error;
				}
				return next();
			};
		})(typeof SuppressedError === "function" ? SuppressedError : function(error, suppressed, message) {
			var e = new Error(message);
			return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
		});
		const maxTextBytes = 16 * 1024 * 1024;
		async function writeAtomic(path, content) {
			await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { recursive: true });
			const temporary = `${path}.${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString("hex")}.tmp`;
			try {
				const env_1 = {
					stack: [],
					error: void 0,
					hasError: false
				};
				try {
					const handle = __addDisposableResource(env_1, await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(temporary, "wx", 420), true);
					await handle.writeFile(content);
					await handle.sync();
					await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, path);
				} catch (e_1) {
					env_1.error = e_1;
					env_1.hasError = true;
				} finally {
					const result_1 = __disposeResources(env_1);
					if (result_1) await result_1;
				}
			} catch (error) {
				await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true });
				throw error;
			}
		}
		const sha256 = (content) => `sha256:${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(content).digest("hex")}`;
		async function sha256File(path) {
			const hash = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
			for await (const chunk of piecesOf(path)) hash.update(chunk);
			return `sha256:${hash.digest("hex")}`;
		}
		const pieceBytes = 1 << 18;
		async function* piecesOf(path, start = 0, bytes = Number.POSITIVE_INFINITY) {
			const env_2 = {
				stack: [],
				error: void 0,
				hasError: false
			};
			try {
				const handle = __addDisposableResource(env_2, await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, "r"), true);
				const buffers = [Buffer.allocUnsafeSlow(pieceBytes), Buffer.allocUnsafeSlow(pieceBytes)];
				const end = start + bytes;
				const read = async (turn, at) => {
					const buffer = buffers[turn % 2] ?? Buffer.alloc(0);
					const { bytesRead } = await handle.read(buffer, 0, Math.min(pieceBytes, Math.max(0, end - at)), at);
					return buffer.subarray(0, bytesRead);
				};
				let at = start;
				let next = read(0, at);
				try {
					for (let turn = 1;; turn++) {
						const piece = await next;
						if (piece.byteLength === 0) return;
						at += piece.byteLength;
						next = read(turn, at);
						yield piece;
					}
				} finally {
					await next.catch(() => undefined);
				}
			} catch (e_2) {
				env_2.error = e_2;
				env_2.hasError = true;
			} finally {
				const result_2 = __disposeResources(env_2);
				if (result_2) await result_2;
			}
		}
		const shortDigest = (digest) => digest.replace(/^sha256:/, "").slice(0, 8);
		const missingPath = (name) => (0, _errors_js__WEBPACK_IMPORTED_MODULE_3__.Xu)(`${name} does not exist`, {
			where: { file: name },
			hint: "Check the path: relative ones start from the input working-directory."
		});
		async function readText(path, name) {
			const info = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path).catch((error) => {
				throw error.code === "ENOENT" ? missingPath(name) : error;
			});
			if (info.isDirectory()) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_3__.Xu)(`${name} is a folder, not a file`, { where: { file: name } });
			if (!info.isFile()) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_3__.he)(`${name} is not a regular file`, { where: { file: name } });
			if (info.size > maxTextBytes) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_3__.FU)(`${name} has ${info.size} bytes; at most ${maxTextBytes} are read`, { where: { file: name } });
			return decodeText(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path), name);
		}
		function decodeText(bytes, name) {
			try {
				return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
			} catch (cause) {
				const line = lineOfFirstInvalidByte(bytes);
				throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_3__.Xu)(`${name} is not UTF-8 text`, {
					where: {
						file: name,
						line
					},
					hint: "Save the file as UTF-8.",
					cause
				});
			}
		}
		function lineOfFirstInvalidByte(bytes) {
			const lenient = new TextDecoder("utf-8").decode(bytes);
			const at = lenient.indexOf("�");
			return lenient.slice(0, Math.max(at, 0)).split("\n").length;
		}
		const forbiddenFolders = [".git"];
		function resolveInside(typed, workspace, from) {
			if (typed.includes("\0")) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_3__.he)(`the path ${JSON.stringify(typed)} holds a NUL character`);
			if (/^[a-z][a-z0-9+.-]*:\/\//i.test(typed)) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_3__.he)(`${typed} is a URL, and a path inside the workspace is needed here`);
			const absolute = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(typed) ? (0, node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(typed) : (0, node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(from, typed);
			requireInside(absolute, workspace, typed);
			return absolute;
		}
		function requireInside(absolute, workspace, typed) {
			const inside = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(workspace, absolute);
			if (inside === ".." || inside.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_2__.sep}`) || (0, node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(inside)) {
				throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_3__.he)(`${typed} lies outside the workspace`, { hint: "Use a path inside the checkout." });
			}
			const forbidden = inside.split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).find((part) => forbiddenFolders.includes(part.toLowerCase()));
			if (forbidden !== undefined) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_3__.he)(`${typed} lies in ${forbidden}, which may hold credentials`);
		}
		async function realPathInside(absolute, workspace) {
			const display = displayPath(absolute, workspace);
			const real = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(absolute).catch((error) => {
				throw error.code === "ENOENT" ? missingPath(display) : error;
			});
			requireInside(real, await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(workspace), display);
			return real;
		}
		function displayPath(path, workspace) {
			const inside = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(workspace, path);
			if (inside === "") return ".";
			return inside.startsWith("..") || (0, node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(inside) ? path : inside.split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).join("/");
		}
		function joinInside(folder, name) {
			const joined = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(folder, name);
			const inside = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(folder, joined);
			if (inside.startsWith("..") || (0, node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(inside)) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_3__.he)(`${JSON.stringify(name)} climbs out of its folder`);
			return (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, inside);
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
	99072: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Np: () => bySeverity,
			Vj: () => verdictOf,
			ax: () => errorClassOf
		});
		var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66990);
		const order = [
			"fail",
			"inconclusive",
			"warn",
			"pass"
		];
		function verdictOf(checks) {
			if (checks.length === 0) {
				throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.Xu)("no checks were configured, so there is nothing to pass", { hint: "Add at least one rule; see the README of the action." });
			}
			const finite = checks.map(withFiniteNumbers);
			const status = order.find((candidate) => finite.some((check) => check.status === candidate)) ?? "inconclusive";
			return {
				status,
				checks: finite
			};
		}
		function withFiniteNumbers(check) {
			if (typeof check.observed !== "number" || Number.isFinite(check.observed)) return check;
			const status = check.status === "pass" ? "fail" : check.status;
			return {
				...check,
				status,
				observed: String(check.observed)
			};
		}
		function bySeverity(checks) {
			const rank = [
				"fail",
				"inconclusive",
				"warn",
				"pass",
				"skipped"
			];
			return checks.toSorted((a, b) => rank.indexOf(a.status) - rank.indexOf(b.status));
		}
		function errorClassOf(verdict, { failOn, onInconclusive }) {
			if (failOn === "never") return "none";
			const hasFailure = verdict.checks.some((check) => check.status === "fail");
			const hasWarning = verdict.checks.some((check) => check.status === "warn");
			if (hasFailure || failOn === "warn" && hasWarning) return "check-failed";
			if (verdict.status === "inconclusive") return onInconclusive === "fail" ? "inconclusive" : "none";
			return "none";
		}
	}),
	62587: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			DV: () => codeBlock,
			FY: () => paragraph,
			R_: () => heading,
			aY: () => code,
			bW: () => chart,
			ko: () => strong,
			nf: () => link,
			p_: () => list,
			tp: () => table,
			zH: () => details
		});
		const strong = (text) => ({
			kind: "strong",
			text
		});
		const code = (text) => ({
			kind: "code",
			text
		});
		const link = (text, href) => ({
			kind: "link",
			text,
			href
		});
		const heading = (text) => ({
			kind: "heading",
			text
		});
		const paragraph = (...text) => ({
			kind: "paragraph",
			text
		});
		const list = (...items) => ({
			kind: "list",
			items
		});
		const table = (columns, rows) => ({
			kind: "table",
			columns: columns.map((column) => typeof column === "string" ? { title: column } : column),
			rows
		});
		const codeBlock = (text, language) => language === undefined ? {
			kind: "code",
			text
		} : {
			kind: "code",
			text,
			language
		};
		const chart = (value) => ({
			kind: "chart",
			chart: value
		});
		const details = (summary, ...blocks) => ({
			kind: "details",
			summary,
			blocks
		});
	}),
	61921: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$d: () => drawChart,
			KM: () => sparkline
		});
		var _document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62587);
		var _numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57922);
		var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17609);
		const left = (title) => ({
			title,
			align: "left"
		});
		const right = (title) => ({
			title,
			align: "right"
		});
		function drawChart(chart) {
			switch (chart.kind) {
				case "bars": return drawBars(chart);
				case "lines": return drawLines(chart);
				case "intervals": return drawIntervals(chart);
				default: return chart;
			}
		}
		function drawBars({ categories, series, unit }) {
			const most = Math.max(0, ...series.flatMap(({ values }) => values.filter(isFiniteNumber).map(Math.abs)));
			const width = series.length > 2 ? 8 : 12;
			return {
				columns: [left(""), ...series.flatMap(({ name }) => [left(name), right("")])],
				rows: categories.map((category, index) => [(0, _text_js__WEBPACK_IMPORTED_MODULE_0__.Jj)(category, _text_js__WEBPACK_IMPORTED_MODULE_0__.Fy.label), ...series.flatMap(({ values }) => [bar(values[index] ?? null, most, width), (0, _numbers_js__WEBPACK_IMPORTED_MODULE_1__.$o)(values[index] ?? null, unit)])])
			};
		}
		function drawLines({ x, series, unit, marks = [] }) {
			const span = `${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_1__.ZV)(x.values[0] ?? null)} … ${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_1__.ZV)(x.values.at(-1) ?? null)}`;
			return {
				columns: [
					left(""),
					left(`${x.label} ${span}`),
					right("first"),
					right("least"),
					right("most"),
					right("last")
				],
				rows: [...series.map((one) => [
					(0, _text_js__WEBPACK_IMPORTED_MODULE_0__.Jj)(one.name, _text_js__WEBPACK_IMPORTED_MODULE_0__.Fy.label),
					sparkline(one, series),
					...summary(one).map((value) => (0, _numbers_js__WEBPACK_IMPORTED_MODULE_1__.$o)(value, unit))
				]), ...marks.map(({ label, value }) => [
					(0, _text_js__WEBPACK_IMPORTED_MODULE_0__.Jj)(label, _text_js__WEBPACK_IMPORTED_MODULE_0__.Fy.label),
					"mark",
					"",
					"",
					"",
					(0, _numbers_js__WEBPACK_IMPORTED_MODULE_1__.$o)(value, unit)
				])]
			};
		}
		function drawIntervals({ rows, zero = 0, unit }) {
			const ends = rows.flatMap(({ low, high }) => [low, high]).filter(isFiniteNumber);
			const low = Math.min(zero, ...ends);
			const high = Math.max(zero, ...ends);
			return {
				columns: [
					left(""),
					left(""),
					right("from"),
					right("estimate"),
					right("to"),
					left("")
				],
				rows: rows.map((row) => [
					(0, _text_js__WEBPACK_IMPORTED_MODULE_0__.Jj)(row.label, _text_js__WEBPACK_IMPORTED_MODULE_0__.Fy.label),
					(0, _document_js__WEBPACK_IMPORTED_MODULE_2__.aY)(whisker(row, low, high, zero)),
					...[
						row.low,
						row.point,
						row.high
					].map((value) => (0, _numbers_js__WEBPACK_IMPORTED_MODULE_1__.$o)(value, unit)),
					{
						kind: "status",
						tone: row.tone
					}
				])
			};
		}
		const isFiniteNumber = (value) => value !== null && Number.isFinite(value);
		const eighths = [
			"",
			"▏",
			"▎",
			"▍",
			"▌",
			"▋",
			"▊",
			"▉"
		];
		function bar(value, most, width) {
			if (!isFiniteNumber(value) || most <= 0) return "";
			const units = Math.min(width * 8, Math.round(Math.abs(value) / most * width * 8));
			return "█".repeat(Math.floor(units / 8)) + (eighths[units % 8] ?? "");
		}
		const levels = "▁▂▃▄▅▆▇█";
		function sparkline(one, all) {
			const finite = all.flatMap(({ values }) => values.filter(isFiniteNumber));
			const low = finite.reduce((a, b) => Math.min(a, b), Infinity);
			const high = finite.reduce((a, b) => Math.max(a, b), -Infinity);
			const columns = Math.min(32, one.values.length);
			return Array.from({ length: columns }, (_, column) => {
				const part = one.values.slice(Math.floor(column * one.values.length / columns), Math.floor((column + 1) * one.values.length / columns)).filter(isFiniteNumber);
				if (part.length === 0) return "·";
				const mean = part.reduce((sum, value) => sum + value / part.length, 0);
				return levels[high > low ? Math.min(7, Math.floor((mean - low) / (high - low) * 8)) : 3] ?? "·";
			}).join("");
		}
		function summary({ values }) {
			const finite = values.filter(isFiniteNumber);
			if (finite.length === 0) return [
				null,
				null,
				null,
				null
			];
			return [
				finite[0] ?? null,
				finite.reduce((a, b) => Math.min(a, b)),
				finite.reduce((a, b) => Math.max(a, b)),
				finite.at(-1) ?? null
			];
		}
		const cells = 21;
		function whisker(row, low, high, zero) {
			const place = (value) => high > low && Number.isFinite(value) ? Math.max(0, Math.min(cells - 1, Math.round((value - low) / (high - low) * (cells - 1)))) : 0;
			const [from, point, to, none] = [
				place(row.low),
				place(row.point),
				place(row.high),
				place(zero)
			];
			return Array.from({ length: cells }, (_, cell) => {
				if (cell === point) return "●";
				if (cell === from) return "├";
				if (cell === to) return "┤";
				if (cell > from && cell < to) return "─";
				return cell === none ? "┊" : " ";
			}).join("");
		}
	}),
	57922: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$o: () => withUnit,
			YG: () => niceScale,
			ZV: () => formatNumber,
			zD: () => grouped
		});
		function formatNumber(value) {
			if (value === null || !Number.isFinite(value)) return "–";
			if (Number.isInteger(value)) return Math.abs(value) < 0x38d7ea4c68000 ? grouped(value) : value.toExponential(3);
			const size = Math.abs(value);
			if (size < 1e-4 || size >= 0x38d7ea4c68000) return value.toExponential(2);
			return grouped(Number(value.toPrecision(size >= 1e3 ? 6 : 4)));
		}
		const withUnit = (value, unit) => unit === undefined || unit === "" ? formatNumber(value) : `${formatNumber(value)}${unit === "%" ? "" : " "}${unit}`;
		function niceScale(values, count = 5) {
			const drawable = (value) => value !== null && Math.abs(value) < 1e300;
			const finite = values.filter(drawable).map((value) => Math.abs(value) < 1e-90 ? 0 : value);
			if (finite.length === 0) return niceScale([0, 1], count);
			const least = finite.reduce((a, b) => Math.min(a, b));
			const most = finite.reduce((a, b) => Math.max(a, b));
			const spread = most - least;
			if (spread <= Math.abs(most) * 1e-12) return niceScale(most === 0 ? [0, 1] : [most - Math.abs(most) / 2, most + Math.abs(most) / 2], count);
			const step = niceStep(spread / count);
			const first = Math.floor(least / step + 1e-9);
			const last = Math.ceil(most / step - 1e-9);
			const digits = Math.min(100, Math.max(0, -Math.floor(Math.log10(step))));
			const ticks = Array.from({ length: last - first + 1 }, (_, index) => Number(((first + index) * step).toFixed(digits)));
			return {
				low: ticks[0] ?? least,
				high: ticks.at(-1) ?? most,
				ticks
			};
		}
		function niceStep(rough) {
			const power = 10 ** Math.floor(Math.log10(rough));
			const fraction = rough / power;
			const nice = fraction <= 1 ? 1 : fraction <= 2 ? 2 : fraction <= 5 ? 5 : 10;
			return nice * power;
		}
		function grouped(value) {
			const [whole = "", ...decimals] = String(value).split(".");
			return [whole.replace(/\B(?=(\d{3})+$)/g, ","), ...decimals].join(".");
		}
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
