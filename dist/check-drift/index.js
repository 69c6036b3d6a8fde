import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
var __webpack_modules__ = {
	421: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
	}),
	598: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
	}),
	24: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
	}),
	455: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");
	}),
	760: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
	}),
	75: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");
	}),
	466: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");
	}),
	487: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { o: () => checkDrift });
		;
		const defineAction = (action) => action;
		var fields = __nccwpck_require__(526);
		;
		const driftMethods = [
			"auto",
			"psi",
			"ks",
			"chi2",
			"wasserstein",
			"js",
			"hellinger",
			"kl",
			"l-inf",
			"tv"
		];
		function defaultLimits(...methods) {
			const chosen = methods.length === 0 ? ["auto"] : methods;
			const thresholds = Object.fromEntries(chosen.map((method) => [method, method === "psi" ? {
				fail: .2,
				warn: .1
			} : {
				fail: .1,
				warn: .05
			}]));
			return {
				methods: chosen,
				thresholds,
				shareThreshold: .02,
				shareWarnThreshold: .01,
				classFactor: 3,
				falseDiscoveryRate: .04,
				minRows: 50
			};
		}
		;
		const defaultRegistry = "file:.modelflight/registry";
		const adapters = {
			file: async () => (await __nccwpck_require__.e(524).then(__nccwpck_require__.bind(__nccwpck_require__, 524))).openFileRegistry,
			oci: async () => (await import("../shared/index.js").then(({ load }) => load("registry/oci/registry"))).openOciRegistry,
			"oci+http": async () => (await import("../shared/index.js").then(({ load }) => load("registry/oci/registry"))).openOciRegistry,
			mlflow: async () => (await import("../shared/index.js").then(({ load }) => load("registry/mlflow/registry"))).openMlflowRegistry
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
				return inputError(`the registry ${JSON.stringify(uri.slice(0, 200))} has no scheme`, { hint: `Write file:${uri.slice(0, 200)} for a folder.` });
			}
			const meant = nearest(scheme, Object.keys(adapters));
			const hint = meant === undefined ? `Use ${supported.join(", ")}, e.g. ${defaultRegistry}.` : `Did you mean ${meant}:?`;
			return inputError(`registries of the kind ${scheme}: are not yet supported`, { hint });
		}
		;
		const retrainKinds = [
			"drift",
			"performance",
			"kpi",
			"quality",
			"schema",
			"unit"
		];
		const broken = null && [
			"schema",
			"unit",
			"quality"
		];
		function failuresOf({ judgement, performance, kpis, segments, relation }) {
			const ofColumns = judgement.columns.flatMap((column) => column.findings.filter(({ status }) => status === "fail").map((finding) => ({
				kind: kindOf(column, finding),
				words: `${column.column}: ${finding.message}`
			})));
			const inSegments = segments.flatMap(({ name, notes }) => notes.filter(({ isUnit }) => isUnit).map(({ column, words }) => ({
				kind: "unit",
				words: `${column} in ${name}: ${words}`
			})));
			return [
				...ofColumns,
				...inSegments,
				...relation?.status === "fail" ? [{
					kind: "drift",
					words: relation.message
				}] : [],
				...(performance?.metrics ?? []).filter(({ status }) => status === "fail").map(({ message }) => ({
					kind: "performance",
					words: message
				})),
				...kpis.filter(({ status }) => status === "fail").map(({ column, message }) => ({
					kind: "kpi",
					words: `${column}: ${message}`
				}))
			];
		}
		const takesOver = .5;
		function kindOf({ kind, rescaled }, { aspect, effect }) {
			switch (aspect) {
				case "missing":
				case "kind": return "schema";
				case "null-share":
				case "nan-share":
				case "infinite-share":
				case "invalid-share":
				case "constant":
				case "default-date":
				case "future": return "quality";
				case "value": return effect?.name === "share change" && (kind !== "text" || effect.value >= takesOver) ? "quality" : "drift";
				default: return rescaled?.isUnit === true ? "unit" : "drift";
			}
		}
		function retrainDecision({ failures, on, coolSince }, context) {
			const none = (why) => ({
				kind: "none",
				words: `No retraining was started: ${why}`
			});
			const blocking = failures.find(({ kind }) => broken.includes(kind) && !on.includes(kind));
			if (blocking !== undefined) {
				const what = blocking.words.replace(/[.?]$/, "");
				return none(`${what}. Training on such data makes the model worse. Name \`${blocking.kind}\` in \`retrain-on\` to start it all the same.`);
			}
			const kinds = [...new Set(failures.map(({ kind }) => kind))];
			const wanted = kinds.filter((kind) => on.includes(kind));
			if (wanted.length === 0) return none(`\`retrain-on\` does not name ${kinds.join(", ")}.`);
			if (context.run.pullRequest !== undefined) return none("this is a pull request, whose data and limits are only proposed.");
			if (coolSince !== undefined) return none(`the last one was at ${coolSince}, and the cool-down has not ended.`);
			if (context.tracker === undefined) return none("there is no `github-token`.");
			return {
				kind: "start",
				reason: wanted.join(", ")
			};
		}
		;
		const inputs = {
			reference: (0, fields.lq)((0, fields.p_)({ description: "What the data is compared with: `models:/<name>@champion` (the profile of its training data), a stored profile, or data files and patterns, one a line. Several stored profiles are the same window of past periods (the last Mondays): drift is what goes beyond how much these differ. Left out, the champion of `model`." })),
			current: (0, fields.p_)({ description: "Today's data: files and patterns, one a line; or stored profiles of them." }),
			contract: (0, fields.lq)((0, fields.Ae)({
				description: "The contract of the data (`data-contract.yml`): its `dialect`, and the types of its columns, say how data is read. Left out, today's data is read as the reference was: a stored profile keeps the dialect and the kinds.",
				policy: true
			})),
			window: (0, fields.lq)((0, fields.Qq)({ description: "A time column and a length in minutes, hours, days or weeks of the calendar, e.g. `departure 7d`: judges the rows of the last 7 days, and says since which earlier window the drift lasts. Days begin at midnight, weeks on Monday." })),
			zone: (0, fields.lq)((0, fields.Qq)({ description: "Time zone in which the days and weeks of `window` begin, and that times without an offset are in, e.g. `Europe/Berlin`; UTC when left out." })),
			columns: (0, fields.lq)((0, fields.p_)({ description: "Columns to judge, one a line; all when left out. A time column is judged only when it is named here." })),
			exclude: (0, fields.lq)((0, fields.p_)({
				description: "Columns that are not judged, one a line, e.g. identifiers that only grow.",
				policy: true
			})),
			segments: (0, fields.lq)((0, fields.Qq)({ description: "A column with few values, e.g. `country`: each of its segments is judged alone, and named when it has drifted. The reference must be data." })),
			method: (0, fields.yU)(driftMethods, {
				description: "How a distribution is judged, one or several (one a line): `auto` by a test and its effect size (Kolmogorov-Smirnov, chi-square with Cramér’s V), `psi`, `ks`, `chi2`, `wasserstein`, `js`, `hellinger`, `kl`, `l-inf`, `tv`. With several, one that says drift is enough.",
				default: "auto",
				policy: true
			}),
			threshold: (0, fields.lq)((0, fields.ai)({
				description: "Effect from which on a column has drifted; 0.1 (KS D, Cramér’s V, distances), 0.2 for `psi`.",
				min: 0,
				policy: true
			})),
			"warn-threshold": (0, fields.lq)((0, fields.ai)({
				description: "Effect from which on a column is warned about; half of the threshold when left out.",
				min: 0,
				policy: true
			})),
			"max-class-factor": (0, fields.ai)({
				description: "Factor by which the share of a class, or of a single value that fills in for others, may change: from it on the column has drifted, from its square root on it is warned about.",
				default: "3",
				min: 1.01,
				policy: true
			}),
			relations: (0, fields.lq)((0, fields.Jt)({ description: "Compare how columns go together, by a classifier that tries to tell the rows of both sides apart, and name the pairs whose relation changed. `true` needs data on both sides; left out, it is done where both sides are data of at most 32 MiB and 64 columns." })),
			exact: (0, fields.Jt)({
				description: "Read the rows of both sides: exact KS and Wasserstein, and the lengths of texts. The reference must be data.",
				default: "false"
			}),
			predictions: (0, fields.lq)((0, fields.Qq)({ description: "Column with the model's prediction: a class, a number, or a score from 0 to 1." })),
			labels: (0, fields.lq)((0, fields.Qq)({ description: "Column with the true value. Rows without one (yet) are left out; where the column is absent or has too few values, the accuracy is estimated from scores. Needs `predictions`." })),
			"performance-metric": (0, fields.lq)((0, fields.p_)({
				description: "Metrics that are compared with the reference, one a line: `accuracy`, `balanced_accuracy`, `recall`, `precision`, `f1` (of one class: `recall[fraud]`; averaged: `f1_macro`), `roc_auc`, `average_precision`, `log_loss`, `brier`, `mae`, `rmse`, `mape`, `r2`. Left out: accuracy and the recall of every class, or `mae` for numbers.",
				policy: true
			})),
			"max-loss": (0, fields.lq)((0, fields.Qq)({
				description: "Loss of a performance metric, beyond what chance explains, from which on the check fails: `0.02` or `2pp`, or relative to the reference, `10%`. Half of it warns. Left out: 2 points, and 10 % of an error (`mae`, `log_loss` and the like).",
				policy: true
			})),
			kpi: (0, fields.lq)((0, fields.p_)({
				description: "Columns whose mean the business watches, one a line: a change of 5 % that chance does not explain fails.",
				policy: true
			})),
			importance: (0, fields.lq)((0, fields.Ae)({
				description: "File with the importance of each column, `{\"column\": 0.3}` as JSON or `column,importance` as CSV: a column below 1 % of the whole can only warn. Left out, it is `importance` in the metrics that the model was registered with.",
				policy: true
			})),
			acknowledged: (0, fields.lq)((0, fields.p_)({
				description: "Known drift, one a line: `<column> until YYYY-MM-DD`. Until that day the column can only warn.",
				policy: true
			})),
			"min-rows": (0, fields.nd)({
				description: "Fewer rows on either side are inconclusive.",
				default: "50",
				min: 2,
				policy: true
			}),
			"max-rows-ratio": (0, fields.ai)({
				description: "How many times as many rows as usual, or as few, are a warning. Usual is the median of the past periods of `reference`, else of at least three earlier checks or windows, else the rows of a reference that covers an equally long time.",
				default: "2",
				min: 1,
				policy: true
			}),
			consecutive: (0, fields.Qq)({
				description: "How often a column must drift before it fails: `2` (twice in a row) or `2 of 3` windows. Earlier ones are a warning.",
				default: "1",
				policy: true
			}),
			cooldown: (0, fields.p0)({
				description: "After a retraining was started, none is started again for so long, e.g. `7d`. The issue is kept up to date all the same.",
				default: "0"
			}),
			"on-drift": (0, fields.lq)((0, fields.yU)(["issue", "retrain"], { description: "What to do on drift, one a line: `issue` keeps one issue per model (opened, updated, closed when all is well), `retrain` starts `retrain-workflow`. The verdict stays the same." })),
			"retrain-on": (0, fields.yU)(retrainKinds, {
				description: "Kinds of failures that `retrain` acts on, one a line: `drift` (values, categories, ranges), `performance`, `kpi`, `quality` (nulls, invalid cells, values that fill in for others), `schema` (a column that is gone or of another kind), `unit` (a likely change of unit). A failure of one of the last three prevents a retraining unless it is named.",
				default: "drift, performance, kpi",
				policy: true
			}),
			"reopen-days": (0, fields.nd)({
				description: "An issue that was closed at most so many days ago is opened again; later a new one is opened.",
				default: "30",
				min: 0
			}),
			"retrain-workflow": (0, fields.Qq)({
				description: "Workflow that `retrain` starts; it needs the trigger workflow_dispatch.",
				default: "retrain.yml"
			}),
			period: (0, fields.lq)((0, fields.p0)({ description: "How often the schedule runs this check, e.g. `1d`. On other events, and in a `plan`, it warns when the last check is older than two periods." })),
			registry: (0, fields.Qq)({
				description: "Where the model is registered.",
				default: defaultRegistry,
				policy: true
			})
		};
		;
		const outputs = {
			"drift-detected": { description: "`true` when a column has drifted or the model has become worse, else `false`." },
			"drifted-columns": { description: "JSON list of the columns that have drifted, most drifted first." },
			"max-psi": { description: "Largest population stability index of a column; empty when there is none." },
			"drift-score": { description: "Share of the importance that has drifted, 0 to 1; without `importance` every column counts the same." },
			"prediction-drift": { description: "Effect (KS D or Cramér's V) of the column `predictions`; empty without one." },
			"estimated-performance": { description: "The first performance metric (accuracy, or the mean absolute error), measured with `labels`, else the accuracy estimated from scores; empty when neither is possible." },
			"issue-number": { description: "Number of the issue that `on-drift: issue` opened, updated or closed; empty without one." },
			"retrain-run-id": { description: "Id of the workflow run that `on-drift: retrain` started; empty without one." },
			profile: { description: "Profile of today's data, relative to the workspace: the reference of a later check." }
		};
		;
		const checkDrift = defineAction({
			name: "check-drift",
			title: "Drift",
			description: "Compares today's data with the stored profile of the data that a model was trained on, and says what moved and by how much.",
			inputs,
			outputs,
			permissions: {
				"contents: read": "to check out the code",
				"issues: write": "for the issue of `on-drift: issue`; not needed otherwise",
				"actions: write": "for the workflow that `on-drift: retrain` starts; not needed otherwise",
				"pull-requests: write": "for the comment when it runs on a pull request; without it the job summary says the same"
			},
			run: async (inputs, context) => (await import("../shared/index.js").then(({ load }) => load("check-drift/run"))).run(inputs, context)
		});
	}),
	659: ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
			try {
				var _modelflight_core_run_action__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(92);
				var _modelflight_github_host__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(378);
				var _action_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(487);
				await (0, _modelflight_core_run_action__WEBPACK_IMPORTED_MODULE_0__.C)(_action_js__WEBPACK_IMPORTED_MODULE_1__.o, (0, _modelflight_github_host__WEBPACK_IMPORTED_MODULE_2__.S)());
				__webpack_async_result__();
			} catch (e) {
				__webpack_async_result__(e);
			}
		}, 1);
	}),
	300: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
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
	526: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Ae: () => path,
			Jt: () => flag,
			Qq: () => text,
			ai: () => number,
			bg: () => FieldError,
			lq: () => optional,
			nd: () => integer,
			p0: () => duration,
			p_: () => list,
			rJ: () => secret,
			yL: () => oneOf,
			yU: () => someOf
		});
		var _nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(805);
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
	20: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Gt: () => displayPath,
			IT: () => missingPath,
			LI: () => resolveInside,
			Q3: () => sha256File,
			VK: () => shortDigest,
			Xe: () => piecesOf,
			g7: () => decodeText,
			lG: () => joinInside,
			oG: () => realPathInside,
			sc: () => sha256,
			vZ: () => writeAtomic,
			yR: () => readText
		});
		var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(598);
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(455);
		var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(760);
		var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(300);
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
	805: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { p: () => nearest });
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
	92: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { C: () => runAction });
		var external_node_fs_ = __nccwpck_require__(24);
		var promises_ = __nccwpck_require__(455);
		var external_node_path_ = __nccwpck_require__(760);
		var fields = __nccwpck_require__(526);
		;
		const commonInputs = {
			config: (0, fields.Qq)({
				description: "Configuration file; it need not exist.",
				default: "modelflight.yml"
			}),
			model: (0, fields.lq)((0, fields.Qq)({ description: "Name of the model that this is about." })),
			"working-directory": (0, fields.Qq)({
				description: "Folder that relative paths start from.",
				default: "."
			}),
			"github-token": (0, fields.lq)((0, fields.rJ)({ description: "Token for the comment, checks and evidence of other runs." })),
			"fail-on": (0, fields.yL)([
				"fail",
				"warn",
				"never"
			], {
				description: "From which status on the step fails. Errors of inputs, limits, policy and dependencies always fail it.",
				default: "fail",
				policy: true
			}),
			"on-inconclusive": (0, fields.lq)((0, fields.yL)(["fail", "warn"], {
				description: "What an inconclusive verdict does; on pull requests `warn`, else `fail`.",
				policy: true
			})),
			"policy-from": (0, fields.yL)(["base", "head"], {
				description: "On pull requests: the branch that gate, contract, limits and addresses are read from.",
				default: "base"
			}),
			comment: (0, fields.yL)([
				"auto",
				"never",
				"from-artifact"
			], {
				description: "Whether to write the pull request comment. `from-artifact`, in a workflow on `workflow_run`, only writes the comments of pull requests from forks.",
				default: "auto"
			}),
			"output-dir": (0, fields.Ae)({
				description: "Folder for records, reports and profiles.",
				default: ".modelflight"
			}),
			plan: (0, fields.Jt)({
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
		var errors = __nccwpck_require__(300);
		var lib_document = __nccwpck_require__(361);
		;
		function failureSection(id, title, { errorClass, message, where, hint }) {
			const place = where === undefined ? [] : [(0, lib_document.FY)("Where: ", (0, lib_document.aY)((0, errors.Hp)(where)))];
			const way = hint === undefined ? [] : [(0, lib_document.FY)(hint)];
			return {
				id,
				title,
				tone: "fail",
				headline: `could not finish (${errorClass}): ${message}`,
				blocks: [...place, ...way]
			};
		}
		var files = __nccwpck_require__(20);
		var nearest = __nccwpck_require__(805);
		;
		const escapePointer = (key) => key.replaceAll("~", "~0").replaceAll("/", "~1");
		const unescapePointer = (step) => step.replaceAll("~1", "/").replaceAll("~0", "~");
		const fieldName = (pointer) => pointer.slice(1).split("/").map(unescapePointer).join(".");
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
			const [headText, baseText] = [(0, external_node_fs_.existsSync)(path) ? await (0, files.yR)(path, name) : undefined, await readBase(path, policy)];
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
			const [headText, baseText] = [(0, external_node_fs_.existsSync)(path) ? await (0, files.yR)(path, name) : undefined, await readBase(path, policy)];
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
			const { parseYaml } = await import("../shared/index.js").then(({ load }) => load("core/yaml"));
			const located = parseYaml(text, file);
			if (located.value === null) throw (0, errors.Xu)(`${file} is empty`, {
				where: {
					file,
					line: 1
				},
				hint: "Write what it should hold, or remove the file."
			});
			if (surelyFits(located.value, schema)) return located;
			const { requireSchema } = await import("../shared/index.js").then(({ load }) => load("core/validation"));
			requireSchema(located, schema, file);
			return located;
		}
		function fileSchema(sections) {
			const shared = Object.entries(commonInputs).filter(([name]) => !onlyAsInput.includes(name));
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
				...commonInputs,
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
			return (section && member(section, name)) ?? (name in commonInputs ? member(file, name) : undefined);
		}
		function configuredOn(branch, { own, ...file }, action, name) {
			const first = own?.[branch];
			return (first && member(first, name)) ?? configured(file[branch], action, name);
		}
		function member(parent, key) {
			const { value, file } = parent;
			if (!isObject(value) || !Object.hasOwn(value, key) || value[key] === null || value[key] === undefined) return undefined;
			const step = `/${escapePointer(key)}`;
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
		;
		async function readInputs(action, spec, host) {
			const all = {
				...commonInputs,
				...spec
			};
			for (const [name, field] of Object.entries(all)) if (field.secret) maskInput(name, host);
			const context = await fieldContext(all, host);
			const early = earlyInputs(host, context);
			const policy = host.policy(early.policyFrom, early.token);
			const common = await loadConfiguration(early.config, host.workspace, action, spec, policy);
			const configuration = {
				...common,
				...await ownFile(action, spec, {
					host,
					configuration: common,
					context,
					problems: []
				}, policy)
			};
			const problems = unknownInputs(host.given(), Object.keys(all));
			const read = Object.entries(all).map(([name, field]) => [name, readOne(name, field, {
				action,
				host,
				configuration,
				context,
				problems
			})]);
			if (problems.length > 0) throw badInputs(problems);
			const values = Object.fromEntries(read);
			return {
				common: values,
				values,
				workingDirectory: context.workingDirectory,
				policyChanges: changedPolicies(action, all, configuration, host)
			};
		}
		async function ownFile(action, spec, sources, policy) {
			const [name, field] = Object.entries(spec).find(([, { holds }]) => holds !== undefined) ?? [];
			if (name === undefined || field?.holds === undefined) return {};
			const path = readOne(name, field, {
				...sources,
				action
			});
			if (typeof path !== "string") return {};
			return { own: await loadOwnFile(path, sources.host.workspace, spec, field.holds, policy) };
		}
		function maskInput(name, host) {
			const value = host.input(name);
			if (value !== undefined) host.mask(value);
		}
		function earlyInputs(host, context) {
			const problems = [];
			const one = (name, field) => readOne(name, field, {
				action: "",
				host,
				configuration: {
					head: undefined,
					base: undefined
				},
				context,
				problems
			});
			const config = one("config", commonInputs.config);
			const policyFrom = one("policy-from", commonInputs["policy-from"]);
			if (problems.length > 0) throw badInputs(problems);
			return {
				config: (0, files.LI)(config, host.workspace, context.workingDirectory),
				policyFrom,
				token: host.input("github-token")
			};
		}
		async function fieldContext(spec, host) {
			const { workspace } = host;
			const workingDirectory = (0, files.LI)(host.input("working-directory") ?? ".", workspace, workspace);
			const structured = Object.entries(spec).some(([name, field]) => field.structured && host.input(name) !== undefined);
			return {
				workspace,
				workingDirectory,
				parseYaml: structured ? (await import("../shared/index.js").then(({ load }) => load("core/yaml"))).parseYaml : noYaml,
				resolvePath: (path) => (0, files.LI)(path, workspace, (0, external_node_path_.resolve)(workingDirectory))
			};
		}
		const noYaml = (_text, name) => {
			throw new Error(`${name} parses YAML but its field is not marked structured`);
		};
		function readOne(name, field, sources) {
			const { action, host, configuration, context, problems } = sources;
			const given = host.input(name);
			const fromFile = given === undefined ? configuredFor(field, configuredOn("head", configuration, action, name), configuredOn("base", configuration, action, name), configuration) : undefined;
			try {
				if (given !== undefined) return field.parse(given, context);
				if (fromFile !== undefined) return field.accept(fromFile, context);
				if (field.default !== undefined) return field.parse(field.default, context);
				if (field.required) problems.push(`${name}: is required`);
			} catch (error) {
				if (error instanceof errors.HR && error.errorClass !== "input-error") throw at(error, name, fromFile);
				if (!(error instanceof fields.bg || error instanceof errors.HR)) throw error;
				problems.push(`${source(name, fromFile?.at(""))}: ${error.message}`);
			}
			return undefined;
		}
		function at(refusal, name, fromFile) {
			const where = refusal.where ?? {
				...fromFile?.at(""),
				file: fromFile?.file ?? `input ${name}`,
				field: name
			};
			const hint = refusal.hint === undefined ? {} : { hint: refusal.hint };
			return new errors.HR(refusal.errorClass, `${name}: ${refusal.message}`, {
				where,
				...hint,
				cause: refusal
			});
		}
		function configuredFor(field, head, base, { base: file, own }) {
			return field.policy && (file ?? own?.base) !== undefined ? base : head;
		}
		const source = (name, where) => where === undefined ? name : `${(0, errors.Hp)(where)} ${name}`;
		function badInputs(problems) {
			const hint = "The README of the action lists its inputs.";
			return (0, errors.Xu)(problems.length === 1 ? String(problems[0]) : `${problems.length} inputs are not valid:\n${problems.join("\n")}`, { hint });
		}
		function changedPolicies(action, spec, configuration, host) {
			const base = configuration.own?.base ?? configuration.base;
			if (base === undefined) return [];
			return Object.entries(spec).flatMap(([name, field]) => {
				if (!field.policy || host.input(name) !== undefined) return [];
				const [proposed, used] = [configuredOn("head", configuration, action, name), configuredOn("base", configuration, action, name)];
				const [after, before] = [JSON.stringify(proposed?.value), JSON.stringify(used?.value)];
				return after === before ? [] : [policyChange(name, before ?? "unset", after ?? "unset", proposed?.at("") ?? { file: base.file })];
			});
		}
		function policyChange(name, base, proposed, where) {
			return {
				id: `policy:${name}`,
				status: "warn",
				observed: proposed,
				limit: base,
				message: `this pull request changes ${name} from ${base} to ${proposed}; ${base} was used, because policy comes from the base branch`,
				where,
				hint: "Review the change on its own: it takes effect when it is merged."
			};
		}
		;
		function openRecordChain(folder) {
			const all = () => readChain(folder);
			return {
				all,
				async latest(action, subjectDigest) {
					const records = await all();
					return records.findLast(({ statement }) => isAbout(statement, action, subjectDigest));
				},
				async adopt(other) {
					const known = await all();
					const found = await readChain(other);
					for (const record of found) {
						if (known.some(({ digest }) => digest === record.digest)) continue;
						await (0, files.vZ)((0, external_node_path_.join)(folder, (0, external_node_path_.basename)(record.path)), await (0, promises_.readFile)(record.path));
					}
					return found;
				},
				async append(record, facts) {
					const previous = (await all()).at(-1);
					const statement = asStatement(record, facts, previous);
					const bytes = `${JSON.stringify(statement, null, 2)}\n`;
					const digest = (0, files.sc)(bytes);
					const index = statement.predicate.modelflight.index;
					const path = (0, external_node_path_.join)(folder, `${String(index).padStart(4, "0")}-${facts.action}-${(0, files.VK)(digest)}.json`);
					await (0, files.vZ)(path, bytes);
					return {
						path,
						digest,
						statement
					};
				}
			};
		}
		function isAbout(statement, action, digest) {
			if (statement.predicate.modelflight.action !== action) return false;
			return digest === undefined || statement.subject.some((subject) => `sha256:${subject.digest.sha256}` === digest);
		}
		function asStatement(record, facts, previous) {
			const { run } = facts;
			const link = {
				action: facts.action,
				attempt: run.attempt,
				index: previous === undefined ? 0 : previous.statement.predicate.modelflight.index + 1,
				...previous === undefined ? {} : { previous: previous.digest },
				materials: record.materials,
				status: facts.status,
				...facts.startedAt === undefined ? {} : { startedAt: facts.startedAt.toISOString() },
				finishedAt: facts.finishedAt.toISOString(),
				run: {
					repository: run.repository,
					sha: run.sha,
					id: run.runId,
					attempt: run.attempt,
					url: run.url
				}
			};
			return {
				_type: "https://in-toto.io/Statement/v1",
				subject: record.subjects.map(({ name, digest }) => ({
					name,
					digest: { sha256: digest.replace(/^sha256:/, "") }
				})),
				predicateType: record.predicateType,
				predicate: {
					...record.predicate,
					modelflight: link
				}
			};
		}
		async function readChain(folder) {
			const names = await (0, promises_.readdir)(folder).catch((error) => {
				if (error.code === "ENOENT") return [];
				throw error;
			});
			const records = await Promise.all(names.filter((name) => /^\d{4,}-.+\.json$/.test(name)).map((name) => readRecord((0, external_node_path_.join)(folder, name))));
			return inOrder(records);
		}
		async function readRecord(path) {
			const bytes = await (0, promises_.readFile)(path);
			const statement = parseStatement(bytes, path);
			return {
				path,
				digest: (0, files.sc)(bytes),
				statement
			};
		}
		function parseStatement(bytes, path) {
			try {
				const statement = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
				const link = statement.predicate.modelflight;
				const complete = statement._type === "https://in-toto.io/Statement/v1" && Array.isArray(statement.subject) && typeof link.action === "string";
				if (complete && Number.isSafeInteger(link.index) && Array.isArray(link.materials)) return statement;
			} catch (cause) {
				throw brokenChain(`${(0, external_node_path_.basename)(path)} can't be read as a record`, cause);
			}
			throw brokenChain(`${(0, external_node_path_.basename)(path)} lacks parts that every record has`);
		}
		function inOrder(records) {
			const ordered = records.toSorted((a, b) => linkOf(a).index - linkOf(b).index || (a.path < b.path ? -1 : 1));
			const digests = new Set(ordered.map(({ digest }) => digest));
			for (const record of ordered) {
				const { index, previous } = linkOf(record);
				if (previous === undefined ? index !== 0 : !digests.has(previous)) {
					throw brokenChain(`the record before ${(0, external_node_path_.basename)(record.path)} is missing or was changed`);
				}
				const short = (0, external_node_path_.basename)(record.path).match(/-([0-9a-f]{8})\.json$/)?.[1];
				if (short !== (0, files.VK)(record.digest)) throw brokenChain(`${(0, external_node_path_.basename)(record.path)} was changed after it was written`);
			}
			return ordered;
		}
		const linkOf = (record) => record.statement.predicate.modelflight;
		const brokenChain = (what, cause) => (0, errors.he)(`the record chain is broken: ${what}`, {
			hint: "Start from the untouched records of the run, or remove the records folder and run the actions again.",
			...cause === undefined ? {} : { cause }
		});
		;
		const order = [
			"fail",
			"inconclusive",
			"warn",
			"pass"
		];
		function verdictOf(checks) {
			if (checks.length === 0) {
				throw (0, errors.Xu)("no checks were configured, so there is nothing to pass", { hint: "Add at least one rule; see the README of the action." });
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
		;
		const graceMilliseconds = 5e3;
		async function runAction(action, host) {
			const controller = new AbortController();
			const release = onSignals(controller, host);
			const outcome = await perform(action, host, controller.signal).finally(release);
			const empty = Object.fromEntries(Object.keys({
				...commonOutputs,
				...action.outputs
			}).map((name) => [name, ""]));
			host.output({
				...empty,
				...outcome.outputs,
				status: outcome.status,
				"error-class": outcome.errorClass
			});
			host.exit(errors.hS[outcome.errorClass]);
		}
		async function perform(action, host, signal) {
			let inputs;
			let temporary;
			const startedAt = new Date();
			try {
				temporary = await (0, promises_.mkdtemp)((0, external_node_path_.join)(host.temporary, "modelflight-"));
				if (host.input("comment") === "from-artifact") return await relay(host);
				inputs = await readInputs(action.name, action.inputs, host);
				const chain = openRecordChain((0, external_node_path_.join)(inputs.common["output-dir"], "records"));
				const context = makeContext(inputs, host, {
					chain,
					signal,
					temporary
				});
				const result = await action.run(inputs.values, context);
				if (signal.aborted) throw cancelled();
				return await conclude(action, result, {
					inputs,
					host,
					chain,
					context,
					startedAt
				});
			} catch (error) {
				return await concludeFailure(action, signal.aborted ? cancelled(error) : error, inputs?.common, host);
			} finally {
				if (temporary !== undefined) await (0, promises_.rm)(temporary, {
					recursive: true,
					force: true
				});
			}
		}
		async function relay(host) {
			const token = host.input("github-token");
			if (token !== undefined) host.mask(token);
			host.log.info(await host.relayComment(token));
			return {
				errorClass: "none",
				status: "pass",
				outputs: {}
			};
		}
		const cancelled = (cause) => (0, errors.BW)("cancelled before it could finish", cause === undefined ? {} : { cause });
		function makeContext(inputs, host, { chain, signal, temporary }) {
			const token = inputs.common["github-token"];
			const tracker = host.tracker?.(token);
			const deployments = host.deployments?.(token);
			const attestor = host.attestor?.(token);
			const approvals = host.approvals?.(token);
			const discussion = host.discussion?.(token);
			return {
				workspace: host.workspace,
				workingDirectory: inputs.workingDirectory,
				outputDir: inputs.common["output-dir"],
				temporary,
				run: host.run,
				log: host.log,
				now: () => new Date(),
				signal,
				records: chain,
				policy: host.policy(inputs.common["policy-from"], token),
				stores: host.stores(token),
				...tracker === undefined ? {} : { tracker },
				...deployments === undefined ? {} : { deployments },
				...attestor === undefined ? {} : { attestor },
				...approvals === undefined ? {} : { approvals },
				...discussion === undefined ? {} : { discussion },
				plan: inputs.common.plan,
				model: inputs.common.model,
				credential: (name) => host.credential(name),
				mask: (value) => host.mask(value),
				display: (path) => (0, files.Gt)(path, host.workspace)
			};
		}
		async function conclude(action, result, surroundings) {
			const { inputs, host, chain, context, startedAt } = surroundings;
			const { annotateChecks, checkedBlocks, writeReports } = await import("../shared/index.js").then(({ load }) => load("core/reporting"));
			const verdict = verdictOf([...result.verdict.checks, ...inputs.policyChanges]);
			const errorClass = errorClassOf(verdict, strictness(inputs.common, host));
			const facts = {
				action: action.name,
				status: verdict.status,
				startedAt,
				finishedAt: context.now(),
				run: host.run
			};
			const record = result.record === undefined || context.plan ? undefined : await chain.append(result.record, facts);
			const section = {
				...result.section,
				id: action.name,
				title: action.title,
				tone: verdict.status,
				blocks: checkedBlocks(result.section.blocks, verdict.checks)
			};
			const reports = await writeReports({
				action: action.name,
				section,
				verdict,
				errorClass,
				outputs: result.outputs,
				details: result.details,
				record,
				folder: context.outputDir,
				run: host.run,
				model: context.model
			});
			annotateChecks(verdict.checks, host.log);
			printHeadline(section, errorClass, host);
			const files = [
				...result.files ?? [],
				reports.json,
				reports.html,
				reports.markdown,
				...(await chain.all()).map(({ path }) => path)
			];
			const published = await publish(section, inputs.common, host, {
				files,
				digest: artifactDigest(result, record),
				checks: verdict.checks,
				errorClass,
				action: action.name,
				root: context.outputDir,
				...action.afterMerge === true ? { afterMerge: true } : {}
			});
			const own = Object.fromEntries(Object.entries(result.outputs).map(([name, value]) => [name, String(value)]));
			return {
				errorClass,
				status: verdict.status,
				outputs: {
					...own,
					"report-json": reports.json,
					"report-html": reports.html,
					"summary-markdown": reports.markdown,
					record: record?.path ?? "",
					"record-digest": record?.digest ?? "",
					"record-artifact": published
				}
			};
		}
		const artifactDigest = (result, record) => {
			const named = result.outputs["input-digest"];
			if (typeof named === "string" && named !== "") return named;
			return result.record?.subjects[0]?.digest ?? record?.digest ?? "sha256:00000000";
		};
		async function publish(section, common, host, rest) {
			const token = common["github-token"];
			const files = rest.files.filter((path) => (0, external_node_fs_.existsSync)(path));
			const { artifact } = await host.publish({
				...rest,
				files,
				section,
				token,
				comment: common.comment === "auto" ? "auto" : "never"
			});
			return artifact;
		}
		function strictness(common, host) {
			const byEvent = host.run.pullRequest === undefined ? "fail" : "warn";
			return {
				failOn: common["fail-on"],
				onInconclusive: common["on-inconclusive"] ?? byEvent
			};
		}
		function printHeadline(section, errorClass, { log }) {
			const text = `${section.title}: ${section.headline}`;
			if (errorClass === "none") log.info(text);
			else log.error(text);
		}
		async function concludeFailure({ name, title, afterMerge = false }, error, common, host) {
			const explanation = (0, errors.WE)(error);
			reportFailure(name, explanation, host);
			const section = failureSection(name, title, explanation);
			const telling = common === undefined ? publishUnread(section, explanation, host) : publishFailure(section, explanation, common, {
				host,
				afterMerge
			});
			const outputs = await telling.catch(() => ({}));
			return {
				errorClass: explanation.errorClass,
				status: "fail",
				outputs
			};
		}
		function reportFailure(name, { message, where, hint, bug }, { log }) {
			log.error(`${name}: ${(0, errors.mu)(message, hint)}`, where);
			if (bug !== undefined) log.info(bug);
		}
		async function publishUnread(section, { errorClass }, host) {
			if (host.run.host === "terminal") return {};
			const comment = (host.input("comment") ?? "auto") === "auto" ? "auto" : "never";
			const token = host.input("github-token");
			const rest = {
				files: [],
				digest: "sha256:00000000",
				action: section.id,
				root: host.temporary,
				errorClass
			};
			return { "record-artifact": (await host.publish({
				...rest,
				section,
				token,
				comment
			})).artifact };
		}
		async function publishFailure(section, { errorClass }, common, { host, afterMerge }) {
			const verdict = {
				status: "fail",
				checks: []
			};
			const folder = common["output-dir"];
			const { writeReports } = await import("../shared/index.js").then(({ load }) => load("core/reporting"));
			const reports = await writeReports({
				action: section.id,
				section,
				verdict,
				errorClass,
				outputs: {},
				details: undefined,
				record: undefined,
				folder,
				run: host.run,
				model: common.model
			});
			const files = [
				reports.json,
				reports.html,
				reports.markdown
			];
			const artifact = await publish(section, common, host, {
				files,
				digest: "sha256:00000000",
				action: section.id,
				root: folder,
				...afterMerge ? { afterMerge } : {}
			});
			return {
				"report-json": reports.json,
				"report-html": reports.html,
				"summary-markdown": reports.markdown,
				"record-artifact": artifact
			};
		}
		function onSignals(controller, host) {
			const stop = () => {
				host.log.warning("stopping: the run was cancelled");
				controller.abort();
				setTimeout(() => process.exit(1), graceMilliseconds).unref();
			};
			process.once("SIGINT", stop);
			process.once("SIGTERM", stop);
			return () => {
				process.off("SIGINT", stop);
				process.off("SIGTERM", stop);
			};
		}
	}),
	378: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { S: () => githubHost });
		var external_node_fs_ = __nccwpck_require__(24);
		;
		const external_node_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
		var errors = __nccwpck_require__(300);
		var external_node_crypto_ = __nccwpck_require__(598);
		;
		const lineBreaks = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/;
		const breaker = "​";
		const unsafeCharacters = /[\u0000-\u0008\u000E-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/g;
		function safeLines(text) {
			return text.split(lineBreaks).map(safeLine);
		}
		function safeLine(line) {
			const shown = line.replace(unsafeCharacters, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);
			return shown.replace(/^(\s*):(?=:)/, `$1:${breaker}`).replaceAll("##[", `##${breaker}[`);
		}
		function command(name, properties, data) {
			const parts = Object.entries(properties).filter(([, value]) => value !== undefined && value !== "").map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
			const value = name === "add-mask" ? encodeData(data) : escapeData(data);
			return `::${name}${parts.length === 0 ? "" : ` ${parts.join(",")}`}::${value}`;
		}
		function annotation(name, text, where, title) {
			const message = safeLines(text).join("\n");
			const cut = message.length > 4e3 ? `${message.slice(0, 3999)}…` : message;
			return command(name, {
				file: where?.file,
				line: where?.line,
				col: where?.column,
				title: title && safeLines(title).join(" ")
			}, cut);
		}
		const encodeData = (text) => text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
		const escapeData = (text) => encodeData(text).replaceAll("##[", `##${breaker}[`);
		const escapeProperty = (text) => escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
		function stopCommands() {
			const token = (0, external_node_crypto_.randomBytes)(16).toString("hex");
			return {
				begin: command("stop-commands", {}, token),
				end: `::${token}::`
			};
		}
		function fileCommand(name, value) {
			const delimiter = `ghadelimiter_${(0, external_node_crypto_.randomBytes)(16).toString("hex")}`;
			if (name.includes(delimiter) || value.includes(delimiter)) return fileCommand(name, value);
			return `${name}<<${delimiter}\n${value}\n${delimiter}\n`;
		}
		var numbers = __nccwpck_require__(792);
		;
		const annotationsPerKind = 9;
		function workflowLog(write, now) {
			const counts = {
				notice: 0,
				warning: 0,
				error: 0
			};
			const print = (text) => write(`${safeLines(text).join("\n")}\n`);
			const annotate = (kind, text, where) => {
				counts[kind] += 1;
				if (counts[kind] > annotationsPerKind + 1) {
					print(`${kind}: ${text}`);
					return;
				}
				const last = counts[kind] === annotationsPerKind + 1;
				write(`${annotation(kind, last ? `${text}\n(further ${kind}s are in the log and the report)` : text, where)}\n`);
			};
			let lastProgress = Number.NEGATIVE_INFINITY;
			return {
				info: print,
				debug: (text) => write(`${command("debug", {}, safeLines(text).join("\n"))}\n`),
				notice: (text, where) => annotate("notice", text, where),
				warning: (text, where) => annotate("warning", text, where),
				error: (text, where) => annotate("error", text, where),
				raw: rawWriter(write),
				async group(title, body) {
					write(`${command("group", {}, safeLines(title).join(" "))}\n`);
					try {
						return await body();
					} finally {
						write(`${command("endgroup", {}, "")}\n`);
					}
				},
				progress(what, done, total) {
					const time = now();
					if (time - lastProgress < 1e4) return;
					lastProgress = time;
					print(`${what}: ${progressText(done, total)}`);
				}
			};
		}
		function progressText(done, total) {
			const count = (0, numbers.zD)(done);
			if (total === undefined || total <= 0) return count;
			return `${count} of ${(0, numbers.zD)(total)} (${Math.floor(100 * done / total)} %)`;
		}
		function rawWriter(write) {
			const decoder = new TextDecoder();
			let pending = "";
			return (chunk) => {
				pending += decoder.decode(chunk, { stream: true });
				const end = pending.length > 65536 ? pending.length : pending.lastIndexOf("\n") + 1;
				if (end === 0 && chunk.length > 0) return;
				const complete = chunk.length === 0 ? pending : pending.slice(0, end);
				pending = pending.slice(complete.length);
				if (complete === "") return;
				const { begin, end: resume } = stopCommands();
				write(`${begin}\n${safeLines(complete.replace(/\n$/, "")).join("\n")}\n${resume}\n`);
			};
		}
		;
		function readEvent(env) {
			const path = env["GITHUB_EVENT_PATH"];
			if (path === undefined || path === "") return {};
			try {
				const payload = JSON.parse((0, external_node_fs_.readFileSync)(path, "utf8"));
				return typeof payload === "object" && payload !== null ? payload : {};
			} catch {
				return {};
			}
		}
		function readRun(env, event) {
			const get = (name) => env[name] ?? "";
			const pullRequest = readPullRequest(env, event);
			const [repository, runId] = [get("GITHUB_REPOSITORY"), get("GITHUB_RUN_ID")];
			return {
				host: "github",
				repository,
				sha: pullRequest?.headSha ?? get("GITHUB_SHA"),
				ref: get("GITHUB_REF"),
				event: get("GITHUB_EVENT_NAME"),
				workflow: get("GITHUB_WORKFLOW"),
				job: get("GITHUB_JOB"),
				jobIndex: countOf(env["INPUT_JOB-INDEX"], 0),
				runId,
				attempt: countOf(env["GITHUB_RUN_ATTEMPT"], 1),
				actor: get("GITHUB_ACTOR"),
				url: runId === "" ? "" : `${env["GITHUB_SERVER_URL"] ?? "https://github.com"}/${repository}/actions/runs/${runId}`,
				pullRequest
			};
		}
		function readPullRequest(env, { pull_request: pull }) {
			if (pull === undefined) return undefined;
			const own = pull.head.repo?.full_name.toLowerCase() === env["GITHUB_REPOSITORY"]?.toLowerCase();
			return {
				number: pull.number,
				headSha: pull.head.sha,
				baseSha: pull.base.sha,
				baseRef: pull.base.ref,
				fork: !own || env["GITHUB_ACTOR"] === "dependabot[bot]"
			};
		}
		function countOf(text, fallback) {
			return text !== undefined && /^\d{1,9}$/.test(text.trim()) ? Number(text) : fallback;
		}
		var files = __nccwpck_require__(20);
		;
		const headPolicy = (workspace) => ({ async read(path) {
			const text = await (0, files.yR)(await (0, files.oG)(path, workspace), (0, files.Gt)(path, workspace));
			return {
				text,
				origin: "head",
				isNew: false
			};
		} });
		;
		function githubPolicy(surroundings, from, token) {
			const { workspace, run } = surroundings;
			const head = headPolicy(workspace);
			const { pullRequest } = run;
			if (from === "head" || pullRequest === undefined) return head;
			return { async read(path) {
				const base = await readBase(surroundings, pullRequest, path, token);
				const proposed = (0, external_node_fs_.existsSync)(path) ? (await head.read(path)).text : undefined;
				return decide(base, proposed, (0, files.Gt)(path, workspace));
			} };
		}
		function decide(base, proposed, name) {
			if (base.kind === "text") {
				const { text } = base;
				return {
					text,
					origin: "base",
					isNew: false,
					...text === proposed ? {} : { proposed: proposed ?? "" }
				};
			}
			if (proposed === undefined) throw (0, errors.Xu)(`${name} does not exist, neither here nor on the base branch`, {
				where: { file: name },
				hint: "Check the path: relative ones start from the input working-directory."
			});
			return {
				text: proposed,
				origin: "head",
				isNew: true
			};
		}
		async function readBase(surroundings, pullRequest, path, token) {
			const { checkoutRoot, gitPath, readCommitted } = await __nccwpck_require__.e(718).then(__nccwpck_require__.bind(__nccwpck_require__, 718));
			const root = checkoutRoot(path, surroundings.workspace);
			const name = gitPath(root, path);
			const local = await readCommitted(root, pullRequest.baseSha, name);
			if (local.kind !== "unknown") return local;
			if (token === undefined) {
				throw (0, errors.BW)(`${name} of the base branch can't be read: the checkout lacks that commit and there is no github-token`, {
					where: { file: name },
					hint: "Pass github-token, or check out with fetch-depth: 0."
				});
			}
			const { openApi } = await import("../shared/index.js").then(({ load }) => load("github/api"));
			const { readContents } = await __nccwpck_require__.e(45).then(__nccwpck_require__.bind(__nccwpck_require__, 45));
			return await readContents(openApi(surroundings, token), surroundings.run, name, pullRequest.baseSha);
		}
		;
		function secretForms(value) {
			if (value.trim() === "") return [];
			if (value.length < 6) return [value];
			const bytes = Buffer.from(value);
			const forms = [
				value,
				bytes.toString("base64"),
				bytes.toString("base64").replace(/=+$/, ""),
				bytes.toString("base64url"),
				encodeURIComponent(value),
				encodeURIComponent(value).replaceAll("%20", "+"),
				JSON.stringify(value).slice(1, -1),
				Buffer.from(`x-access-token:${value}`).toString("base64")
			];
			return [...new Set(forms)];
		}
		;
		const hostInputs = ["job-index"];
		function githubHost(env = process.env) {
			const print = process.stdout.write.bind(process.stdout);
			const write = (text) => void print(text);
			const log = workflowLog(write, () => process.uptime() * 1e3);
			const event = readEvent(env);
			const surroundings = {
				env,
				event,
				run: readRun(env, event),
				log,
				workspace: env["GITHUB_WORKSPACE"] ?? process.cwd(),
				temporary: env["RUNNER_TEMP"] ?? (0, external_node_os_namespaceObject.tmpdir)(),
				write
			};
			const mask = (value) => {
				for (const form of secretForms(value)) write(`${command("add-mask", {}, form)}\n`);
			};
			return {
				run: surroundings.run,
				log,
				workspace: surroundings.workspace,
				temporary: surroundings.temporary,
				input: (name) => readInput(env, name),
				given: () => givenInputs(env),
				mask,
				credential(name) {
					const value = env[name]?.trim() || undefined;
					if (value !== undefined && !isPublic.test(name)) mask(value);
					return value;
				},
				output: (values) => appendCommands(env, "GITHUB_OUTPUT", values),
				exit: (code) => {
					process.exitCode = code === 0 ? 0 : 1;
				},
				policy: (from, token) => githubPolicy(surroundings, from, token),
				stores: (token) => lazyStores(surroundings, token),
				tracker: (token) => token === undefined ? undefined : lazyTracker(surroundings, token),
				deployments: (token) => token === undefined ? undefined : lazyDeployments(surroundings, token),
				discussion: (token) => token === undefined ? undefined : lazyDiscussion(surroundings, token),
				attestor: (token) => token === undefined || !mayAttest(env) ? undefined : lazyAttestor(surroundings, token, mask),
				approvals: (token) => token === undefined ? undefined : async () => (await import("../shared/index.js").then(({ load }) => load("github/approvals"))).readApprovals(surroundings, token),
				publish: async (publication) => (await import("../shared/index.js").then(({ load }) => load("github/publish"))).publish(surroundings, publication),
				relayComment: (token) => relayComment(surroundings, token),
				saveState: (name, value) => appendCommands(env, "GITHUB_STATE", { [name]: value }),
				state: (name) => env[`STATE_${name}`]
			};
		}
		const isPublic = /_(?:USERNAME|REGION|ENDPOINT_URL|ENDPOINT_URL_S3)$/;
		function lazyStores(surroundings, token) {
			const open = async () => (await __nccwpck_require__.e(561).then(__nccwpck_require__.bind(__nccwpck_require__, 561))).githubStores(surroundings, token);
			return {
				find: async (action, digest) => await (await open()).find(action, digest),
				...token === undefined ? {} : { latest: async (action, branch) => await (await import("../shared/index.js").then(({ load }) => load("github/green-runs"))).greenRuns(surroundings, token, action, branch) },
				restore: async (key, paths, prefix) => await (await open()).restore(key, paths, prefix),
				save: async (key, paths) => await (await open()).save(key, paths)
			};
		}
		function lazyTracker(surroundings, token) {
			const open = async () => (await import("../shared/index.js").then(({ load }) => load("github/api"))).openApi(surroundings, token);
			return {
				keepIssue: async (report) => await (await __nccwpck_require__.e(852).then(__nccwpck_require__.bind(__nccwpck_require__, 852))).keepIssue(await open(), surroundings, report),
				dispatch: async (workflow, values) => await (await __nccwpck_require__.e(885).then(__nccwpck_require__.bind(__nccwpck_require__, 885))).dispatchWorkflow(await open(), surroundings, workflow, values),
				lastPush: async () => await (await __nccwpck_require__.e(885).then(__nccwpck_require__.bind(__nccwpck_require__, 885))).lastPush(await open(), surroundings)
			};
		}
		function lazyDeployments(surroundings, token) {
			const open = async () => (await import("../shared/index.js").then(({ load }) => load("github/deployments"))).githubDeployments((await import("../shared/index.js").then(({ load }) => load("github/api"))).openApi(surroundings, token), surroundings);
			return {
				begin: async (deployment) => await (await open()).begin(deployment),
				status: async (id, environment, state, description) => await (await open()).status(id, environment, state, description)
			};
		}
		function lazyDiscussion(surroundings, token) {
			const { pullRequest } = surroundings.run;
			if (pullRequest === undefined) return undefined;
			const open = async () => {
				const [{ openApi }, { pullRequestDiscussion }] = [await import("../shared/index.js").then(({ load }) => load("github/api")), await __nccwpck_require__.e(375).then(__nccwpck_require__.bind(__nccwpck_require__, 375))];
				return pullRequestDiscussion(openApi(surroundings, token), surroundings, pullRequest);
			};
			return {
				comments: async () => await (await open()).comments(),
				permission: async (login) => await (await open()).permission(login)
			};
		}
		const mayAttest = (env) => Boolean(env["ACTIONS_ID_TOKEN_REQUEST_URL"] && env["ACTIONS_ID_TOKEN_REQUEST_TOKEN"]);
		const lazyAttestor = (surroundings, token, mask) => ({ attest: async (statement) => (await import("../shared/index.js").then(({ load }) => load("github/attest"))).attestStatement(surroundings, token, mask, statement) });
		function readInput(env, name) {
			const value = env[`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`]?.trim();
			return value === "" ? undefined : value;
		}
		function givenInputs(env) {
			return Object.entries(env).filter(([name, value]) => name.startsWith("INPUT_") && value !== undefined && value.trim() !== "").map(([name]) => name.slice("INPUT_".length).toLowerCase()).filter((name) => !hostInputs.includes(name));
		}
		function appendCommands(env, file, values) {
			const path = env[file];
			if (path === undefined || path === "") {
				throw (0, errors.BW)(`the runner set no ${file}, so nothing can be handed on`, { hint: "Run the action with a current GitHub runner." });
			}
			const lines = Object.entries(values).map(([name, value]) => fileCommand(name, value));
			(0, external_node_fs_.appendFileSync)(path, lines.join(""));
		}
		async function relayComment(surroundings, token) {
			if (token === undefined) throw (0, errors.Xu)("github-token is empty, so no comment can be written");
			const { postFromArtifact } = await import("../shared/index.js").then(({ load }) => load("github/post-from-artifact"));
			const posted = await postFromArtifact(surroundings, token);
			return posted.kind === "posted" ? `wrote ${posted.parts} parts into the comment of #${posted.number}` : `nothing to write: ${posted.reason}`;
		}
	}),
	361: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			FY: () => paragraph,
			aY: () => code
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
	792: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
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
	})
};
var __webpack_module_cache__ = {};
function __nccwpck_require__(moduleId) {
	var cachedModule = __webpack_module_cache__[moduleId];
	if (cachedModule !== undefined) {
		return cachedModule.exports;
	}
	var module = __webpack_module_cache__[moduleId] = { exports: {} };
	var threw = true;
	try {
		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
		threw = false;
	} finally {
		if (threw) delete __webpack_module_cache__[moduleId];
	}
	return module.exports;
}
__nccwpck_require__.m = __webpack_modules__;
if (typeof __nccwpck_require__ !== "undefined") __nccwpck_require__.ab = decodeURIComponent(new URL(".", import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
(() => {
	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
	var resolveQueue = (queue) => {
		if (queue && queue.d < 1) {
			queue.d = 1;
			queue.forEach((fn) => fn.r--);
			queue.forEach((fn) => fn.r-- ? fn.r++ : fn());
		}
	};
	var wrapDeps = (deps) => deps.map((dep) => {
		if (dep !== null && typeof dep === "object") {
			if (dep[webpackQueues]) return dep;
			if (dep.then) {
				var queue = [];
				queue.d = 0;
				dep.then((r) => {
					obj[webpackExports] = r;
					resolveQueue(queue);
				}, (e) => {
					obj[webpackError] = e;
					resolveQueue(queue);
				});
				var obj = {};
				obj[webpackQueues] = (fn) => fn(queue);
				return obj;
			}
		}
		var ret = {};
		ret[webpackQueues] = (x) => {};
		ret[webpackExports] = dep;
		return ret;
	});
	__nccwpck_require__.a = (module, body, hasAwait) => {
		var queue;
		hasAwait && ((queue = []).d = -1);
		var depQueues = new Set();
		var exports = module.exports;
		var currentDeps;
		var outerResolve;
		var reject;
		var promise = new Promise((resolve, rej) => {
			reject = rej;
			outerResolve = resolve;
		});
		promise[webpackExports] = exports;
		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"]((x) => {}));
		module.exports = promise;
		body((deps) => {
			currentDeps = wrapDeps(deps);
			var fn;
			var getResult = () => currentDeps.map((d) => {
				if (d[webpackError]) throw d[webpackError];
				return d[webpackExports];
			});
			var promise = new Promise((resolve) => {
				fn = () => resolve(getResult);
				fn.r = 0;
				var fnQueue = (q) => q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn)));
				currentDeps.map((dep) => dep[webpackQueues](fnQueue));
			});
			return fn.r ? promise : getResult();
		}, (err) => (err ? reject(promise[webpackError] = err) : outerResolve(exports), resolveQueue(queue)));
		queue && queue.d < 0 && (queue.d = 0);
	};
})();
(() => {
	__nccwpck_require__.d = (exports, definition) => {
		for (var key in definition) {
			if (__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
				Object.defineProperty(exports, key, {
					enumerable: true,
					get: definition[key]
				});
			}
		}
	};
})();
(() => {
	__nccwpck_require__.f = {};
	__nccwpck_require__.e = (chunkId) => {
		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
			__nccwpck_require__.f[key](chunkId, promises);
			return promises;
		}, []));
	};
})();
(() => {
	__nccwpck_require__.u = (chunkId) => {
		return "" + chunkId + ".index.js";
	};
})();
(() => {
	__nccwpck_require__.o = (obj, prop) => Object.prototype.hasOwnProperty.call(obj, prop);
})();
(() => {
	__nccwpck_require__.r = (exports) => {
		if (typeof Symbol !== "undefined" && Symbol.toStringTag) {
			Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
		}
		Object.defineProperty(exports, "__esModule", { value: true });
	};
})();
(() => {
	var installedChunks = { 792: 0 };
	var installChunk = (data) => {
		var { ids, modules, runtime } = data;
		var moduleId, chunkId, i = 0;
		for (moduleId in modules) {
			if (__nccwpck_require__.o(modules, moduleId)) {
				__nccwpck_require__.m[moduleId] = modules[moduleId];
			}
		}
		if (runtime) runtime(__nccwpck_require__);
		for (; i < ids.length; i++) {
			chunkId = ids[i];
			if (__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
				installedChunks[chunkId][0]();
			}
			installedChunks[ids[i]] = 0;
		}
	};
	__nccwpck_require__.f.j = (chunkId, promises) => {
		var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
		if (installedChunkData !== 0) {
			if (installedChunkData) {
				promises.push(installedChunkData[1]);
			} else {
				if (true) {
					var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
						if (installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
						throw e;
					});
					var promise = Promise.race([promise, new Promise((resolve) => installedChunkData = installedChunks[chunkId] = [resolve])]);
					promises.push(installedChunkData[1] = promise);
				}
			}
		}
	};
})();
var __webpack_exports__ = __nccwpck_require__(659);
__webpack_exports__ = await __webpack_exports__;
