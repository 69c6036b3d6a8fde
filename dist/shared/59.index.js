export const id = 59;
export const ids = [
	59,
	1394,
	9013
];
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
	}),
	85882: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { $: () => fillPromql });
		var _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66990);
		const placeholder = /\{\{\s*([\w-]*)\s*\}\}/g;
		function fillPromql(expression, names) {
			let filled = "";
			for (const { text, quote, isPattern } of pieces(expression)) {
				filled += text.replace(placeholder, (whole, name) => {
					if (name === "window") {
						if (quote !== undefined) throw misplaced(whole, "stands outside of quotes, as in [{{window}}]");
						return `${Math.max(1, Math.ceil(names.window))}s`;
					}
					if (name !== "arm" && name !== "version" && name !== "role") {
						throw (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_0__.Xu)(`${whole} is no placeholder of a query`, { hint: "Use {{arm}}, {{version}} or {{role}} within quotes, and {{window}}." });
					}
					if (quote === undefined) throw misplaced(whole, `stands within quotes, as in {deployment="${whole}"}`);
					return quoted(isPattern ? escapePattern(names[name]) : names[name], quote);
				});
			}
			return filled;
		}
		const misplaced = (whole, where) => (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_0__.Xu)(`${whole} of a query ${where}`);
		function pieces(expression) {
			const found = [];
			let rest = expression;
			while (rest !== "") {
				const plain = /^(?:[^"'`#]|#[^\n]*)*/.exec(rest)?.[0] ?? "";
				found.push({
					text: plain.replace(/#[^\n]*/g, ""),
					quote: undefined,
					isPattern: false
				});
				rest = rest.slice(plain.length);
				if (rest === "") break;
				const within = /^(?:"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`[^`]*`)/.exec(rest)?.[0];
				if (within === undefined) throw (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_0__.Xu)("a quote of a query is not closed", { hint: "Close every quote; escape quotes within with a backslash." });
				found.push({
					text: within,
					quote: within[0],
					isPattern: /[=!]~\s*$/.test(plain)
				});
				rest = rest.slice(within.length);
			}
			return found;
		}
		const escapePattern = (name) => name.replace(/[\\^$.|?*+()[\]{}]/g, String.raw`\$&`);
		function quoted(name, quote) {
			if (quote !== "`") return name.replace(/["'\\]/g, String.raw`\$&`).replaceAll("\n", String.raw`\n`);
			if (!name.includes("`")) return name;
			throw (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_0__.Xu)("a name with a backquote can’t stand within backquotes", { hint: "Use double quotes in the query." });
		}
	}),
	50059: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { readMetrics: () => readMetrics });
		var errors = __webpack_require__(66990);
		var validation = __webpack_require__(1394);
		;
		const metricKinds = [
			"rate",
			"mean",
			"quantile",
			"gauge",
			"distribution",
			"disagreement"
		];
		;
		const promql = (description) => ({
			type: "string",
			minLength: 1,
			maxLength: 1e4,
			description
		});
		const metricsSchema = {
			type: "array",
			minItems: 1,
			maxItems: 50,
			description: "What is judged of both versions.",
			items: {
				type: "object",
				additionalProperties: false,
				required: ["name", "kind"],
				properties: {
					name: {
						type: "string",
						pattern: "^[A-Za-z][A-Za-z0-9 _.-]{0,63}$",
						description: "Unique name."
					},
					kind: {
						enum: metricKinds,
						description: "What the metric is made of."
					},
					better: {
						enum: ["lower", "higher"],
						description: "Which way is better; default lower."
					},
					"harm-margin": {
						type: ["number", "string"],
						description: "How much worse is tolerated: a number in the metric’s unit, or a share of the stable version’s value, such as 10%."
					},
					compare: {
						type: "boolean",
						description: "False: only the guard decides; default true."
					},
					guard: {
						type: "number",
						description: "Hard limit of the new version: the largest value allowed, or the smallest where higher is better."
					},
					weight: {
						type: "number",
						minimum: .001,
						maximum: 1e3,
						description: "Share of alpha, relative to the other metrics; default 1."
					},
					quantile: {
						type: "number",
						exclusiveMinimum: 0,
						exclusiveMaximum: 1,
						description: "Of kind quantile; default 0.95."
					},
					block: {
						type: "integer",
						minimum: 1,
						maximum: 1e5,
						description: "Of kind gauge: values per block; chosen by their autocorrelation by default."
					},
					bounds: {
						type: "array",
						minItems: 1,
						maxItems: 500,
						items: { type: "number" },
						description: "Of kind distribution: ascending edges between numeric predictions."
					},
					ordered: {
						type: "boolean",
						description: "Of kind distribution: neighbouring classes are similar; default true with bounds or buckets, else false."
					},
					unit: {
						type: "string",
						maxLength: 20,
						description: "For reports, such as ms."
					},
					events: promql("PromQL: number of events since the rollout began."),
					total: promql("PromQL: number of requests since the rollout began."),
					sum: promql("PromQL: sum of the values since the rollout began."),
					count: promql("PromQL: number of the values since the rollout began."),
					squares: promql("PromQL: sum of their squares."),
					buckets: promql("PromQL: buckets of a histogram since the rollout began, one series for each le."),
					classes: promql("PromQL: predictions since the rollout began, one series for each class."),
					value: promql("PromQL: a gauge, asked every step."),
					step: {
						type: "integer",
						minimum: 1,
						maximum: 3600,
						description: "Of kind gauge: seconds between two values; default 15."
					},
					of: {
						type: "string",
						minLength: 1,
						maxLength: 100,
						description: "Of events: errors, nulls, wrong, disagreement, latency, prediction, or a numeric member."
					}
				}
			}
		};
		var metrics_promql = __webpack_require__(85882);
		;
		const queries = {
			rate: [["events", "total"]],
			disagreement: [["events", "total"]],
			mean: [[
				"sum",
				"count",
				"squares"
			]],
			quantile: [["buckets"]],
			gauge: [["value"]],
			distribution: [["classes"], ["buckets"]]
		};
		const allQueries = [
			"events",
			"total",
			"sum",
			"count",
			"squares",
			"buckets",
			"classes",
			"value"
		];
		const words = {
			rate: [
				"errors",
				"nulls",
				"wrong"
			],
			disagreement: ["disagreement"],
			mean: ["latency"],
			quantile: ["latency"],
			gauge: [],
			distribution: ["prediction"]
		};
		const margins = {
			rate: {
				value: .01,
				relative: false
			},
			disagreement: {
				value: .05,
				relative: false
			},
			mean: {
				value: .1,
				relative: true
			},
			quantile: {
				value: .1,
				relative: true
			},
			gauge: {
				value: .1,
				relative: true
			},
			distribution: {
				value: .1,
				relative: false
			}
		};
		function readMetrics(located) {
			const below = listOf(located);
			(0, validation.requireSchema)(below, metricsSchema, "the list of metrics");
			const metrics = below.value.map((written, index) => {
				const where = below.at(`/${index}`);
				const refuse = (message, hint) => (0, errors.Xu)(`metric ${written.name}: ${message}`, {
					where,
					...hint === undefined ? {} : { hint }
				});
				return metricOf(written, refuse);
			});
			for (const [index, { name }] of metrics.entries()) {
				if (metrics.findIndex((other) => other.name === name) < index || reserved.includes(name)) {
					throw (0, errors.Xu)(`the name of the metric ${name} is taken`, {
						where: below.at(`/${index}/name`),
						hint: "Give each metric a name of its own."
					});
				}
			}
			return metrics;
		}
		const reserved = [
			"error rate",
			"wrong answers",
			"latency p95"
		];
		function listOf(located) {
			const { value, file, at } = located;
			if (typeof value !== "object" || value === null || Array.isArray(value) || !("metrics" in value)) return located;
			return {
				value: value.metrics,
				file,
				at: (pointer) => at(`/metrics${pointer}`)
			};
		}
		function metricOf(written, refuse) {
			const { name, kind, guard } = written;
			const compared = written.compare ?? true;
			if (!compared && guard === undefined) throw refuse("without a comparison it needs a guard");
			const bounds = written.bounds;
			if (bounds?.some((bound, index) => index > 0 && bound <= (bounds[index - 1] ?? bound))) throw refuse("its bounds must ascend");
			if (kind === "distribution" && guard !== undefined) throw refuse("a distribution is held to its harm-margin, not to a guard");
			return {
				...{
					name,
					kind,
					compared,
					guard,
					bounds
				},
				better: written.better ?? "lower",
				margin: marginOf(written, refuse),
				weight: written.weight ?? 1,
				quantile: written.quantile ?? .95,
				block: written.block,
				ordered: written.ordered ?? (kind === "distribution" && (bounds !== undefined || written["buckets"] !== undefined)),
				unit: written.unit ?? "",
				query: queryOf(written, refuse)
			};
		}
		function marginOf({ kind, "harm-margin": margin }, refuse) {
			if (margin === undefined) return margins[kind];
			const [, digits, percent] = /^([\d.]+(?:e-?\d+)?)\s*(%?)$/i.exec(String(margin)) ?? [];
			const value = Number(digits ?? Number.NaN);
			if (!Number.isFinite(value)) throw refuse(`its harm-margin is no number from 0 on: ${JSON.stringify(margin)}`, "Write 0.01 or 10%.");
			const relative = percent === "%";
			const isShare = kind === "rate" || kind === "disagreement" || kind === "distribution";
			if (relative && isShare) throw refuse(`the harm-margin of a ${kind} is given in points`, "Write 0.01 for one percentage point.");
			if (isShare && value > 1) throw refuse("its harm-margin is a share from 0 to 1");
			return {
				value: relative ? value / 100 : value,
				relative
			};
		}
		function queryOf(written, refuse) {
			const given = allQueries.filter((name) => written[name] !== undefined);
			const { kind, of, step = 15 } = written;
			if (of === undefined === (given.length === 0)) {
				throw refuse("it needs either queries of Prometheus or `of`, what of the events is meant", `A ${kind} has ${inWords(kind)}.`);
			}
			if (of !== undefined) return {
				source: "events",
				of: requireWord(of, kind, refuse)
			};
			if (!queries[kind].some((names) => names.length === given.length && names.every((name) => given.includes(name)))) {
				throw refuse(`its queries are ${given.join(", ")}`, `A ${kind} has ${inWords(kind)}.`);
			}
			const expressions = Object.fromEntries(given.map((name) => [name, String(written[name])]));
			for (const expression of Object.values(expressions)) checkQuery(expression, refuse);
			return {
				source: "prometheus",
				expressions,
				step
			};
		}
		const inWords = (kind) => queries[kind].map((names) => names.join(", ")).join(" or ");
		function requireWord(of, kind, refuse) {
			if (kind === "gauge") throw refuse("a gauge is not made of events", "Ask Prometheus for its value, or use the kind mean.");
			const taken = Object.entries(words).find(([, list]) => list.includes(of));
			if (taken !== undefined && !words[kind].includes(of)) throw refuse(`\`of: ${of}\` is no ${kind}`, `Use ${words[kind].join(", ")}.`);
			if (taken === undefined && (kind === "rate" || kind === "disagreement")) throw refuse(`\`of: ${of}\` is no ${kind}`, `Use ${words[kind].join(", ")}.`);
			return of;
		}
		function checkQuery(expression, refuse) {
			try {
				(0, metrics_promql.$)(expression, {
					arm: "a",
					version: "1",
					role: "canary",
					window: 60
				});
			} catch (error) {
				throw refuse(error instanceof Error ? error.message : String(error));
			}
			if (!/\{\{\s*(?:arm|version|role)\s*\}\}/.test(expression)) {
				throw refuse("a query without {{arm}}, {{version}} or {{role}} asks the same of both versions", "Select one version, e.g. {deployment=\"{{arm}}\"}.");
			}
		}
	})
};
