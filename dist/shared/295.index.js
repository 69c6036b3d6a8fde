export const id = 295;
export const ids = [295];
export const modules = {
	42347: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			TM: () => misreported,
			hx: () => gatherEvidence,
			sQ: () => refuseUnknownMetrics,
			zt: () => measuredAs
		});
		var _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66990);
		var _metric_catalogue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32558);
		var _metrics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9841);
		const usual = {
			definitions: {},
			asked: []
		};
		function gatherEvidence(file, predictions, wanted = usual) {
			const { definitions, asked } = wanted;
			const computed = predictions === undefined ? new Map() : (0, _metrics_js__WEBPACK_IMPORTED_MODULE_0__.pH)(predictions, definitions, asked);
			const reported = new Map([...file?.metrics ?? []].map(([name, { value }]) => [name, (0, _metrics_js__WEBPACK_IMPORTED_MODULE_0__.pA)(value)]));
			const renamed = Object.entries(definitions).flatMap(([name, { from }]) => {
				const found = from === undefined ? undefined : reported.get(from);
				return found === undefined ? [] : [[name, found]];
			});
			return {
				measurements: new Map([
					...reported,
					...renamed,
					...computed
				]),
				computed: new Set(computed.keys()),
				predictions,
				holdoutDigest: predictions?.holdoutDigest ?? file?.notes.get("holdout_digest")?.value
			};
		}
		const measuredAs = (name, measurements) => measurements.get((0, _metrics_js__WEBPACK_IMPORTED_MODULE_0__.Ew)(name, measurements));
		const tolerance = .001;
		function misreported(file, predictions) {
			if (file === undefined || predictions === undefined) return [];
			const computed = (0, _metrics_js__WEBPACK_IMPORTED_MODULE_0__.pH)(predictions);
			return [...file.metrics].flatMap(([name, { value, where }]) => {
				const own = measuredAs(name, computed);
				if (own?.kind !== "value" || Math.abs(own.value - value) <= tolerance * Math.max(1, Math.abs(own.value))) return [];
				return [{
					id: `${name}:reported`,
					status: "warn",
					observed: value,
					limit: own.value,
					n: predictions.rows,
					message: `${name} is reported as ${value}, but the predictions give ${own.value}; the computed value decides`,
					where,
					hint: "Check that the metrics and the predictions are of the same run."
				}];
			});
		}
		function refuseUnknownMetrics(gates, measurements) {
			for (const { metric, where, rule } of gates) {
				if (rule.kind === "fairness" || measuredAs(metric, measurements) !== undefined) continue;
				const meant = (0, _metric_catalogue_js__WEBPACK_IMPORTED_MODULE_1__.bP)(metric, measurements.keys());
				const known = (0, _metric_catalogue_js__WEBPACK_IMPORTED_MODULE_1__.wl)(metric) !== undefined;
				throw (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_2__.Xu)(`${metric} ${known ? "can not be computed from these predictions" : "is not a metric that is known here"}`, {
					where: {
						...where,
						field: metric
					},
					hint: hintFor(metric, meant, measurements)
				});
			}
		}
		function hintFor(metric, meant, measurements) {
			if (/^latency(_|$)/.test(metric)) return "Times are read from a column latency_ms (or latency), or from the one that the gate file names: `columns: {latency: …}`.";
			return meant !== undefined && meant !== metric ? `Did you mean ${meant}?` : `These are: ${[...measurements.keys()].join(", ")}.`;
		}
	}),
	51439: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Wp: () => metricsFromNode,
			qI: () => metricsFromNumbers,
			_c: () => readMetricsFile,
			UF: () => requireModest
		});
		var lib_errors = __webpack_require__(66990);
		var files = __webpack_require__(45182);
		var metric_catalogue = __webpack_require__(32558);
		;
		const entriesOf = (node) => node?.kind === "object" ? node.entries : new Map();
		const isObject = (node) => node?.kind === "object";
		function formatOf(entries) {
			if (isObject(entries.get("macro avg")) && isObject(entries.get("weighted avg"))) return "scikit-learn";
			if (isObject(entries.get("results")) && (isObject(entries.get("versions")) || isObject(entries.get("n-shot")))) return "lm-eval";
			if (isObject(entriesOf(entries.get("results")).get("stats"))) return "promptfoo";
			if ([
				"_step",
				"_runtime",
				"_timestamp"
			].some((key) => entries.has(key))) return "wandb";
			const revisions = [...entries.values()];
			const isDvc = revisions.length > 0 && revisions.every((node) => isObject(entriesOf(node).get("data")));
			return isDvc ? "dvc" : "plain";
		}
		function namedNodes(format, entries, file) {
			switch (format) {
				case "scikit-learn": return classificationReport(entries);
				case "dvc": return dvcMetrics(entries, file);
				case "wandb": return wandbSummary(entries);
				case "lm-eval": return lmEvaluation(entries);
				case "promptfoo": return promptfoo(entries);
				default: return format;
			}
		}
		const scores = [
			"precision",
			"recall",
			"f1-score"
		];
		const metric_formats_short = (score) => score.replace("f1-score", "f1");
		function classificationReport(entries) {
			return [...entries].flatMap(([key, node]) => {
				if (node.kind !== "object") return [{
					name: key,
					node
				}];
				const average = /^(macro|micro|weighted|samples) avg$/.exec(key)?.[1];
				return [...node.entries].filter(([score]) => average === undefined || scores.some((one) => one === score)).map(([score, value]) => ({
					name: average === undefined ? `${metric_formats_short(score)}.${key}` : `${metric_formats_short(score)}_${average}`,
					node: value
				}));
			});
		}
		function dvcMetrics(entries, file) {
			if (entries.size > 1) {
				throw (0, lib_errors.Xu)(`${file} holds the metrics of ${entries.size} revisions`, {
					where: {
						file,
						line: 1
					},
					hint: "Write those of the workspace alone: dvc metrics show --json."
				});
			}
			const [revision] = entries.values();
			return [...entriesOf(entriesOf(revision).get("data")).values()].flatMap((one) => flattened(entriesOf(entriesOf(one).get("data")), []));
		}
		function flattened(entries, path) {
			return [...entries].flatMap(([key, node]) => node.kind === "object" ? flattened(node.entries, [...path, key]) : [{
				name: [...path, key].join("."),
				node
			}]);
		}
		function wandbSummary(entries) {
			return [...entries].flatMap(([name, node]) => {
				if (name.startsWith("_") || node.kind === "string") return [];
				if (node.kind === "object") return node.entries.has("_type") ? [] : flattened(node.entries, [name]);
				return [{
					name,
					node
				}];
			});
		}
		function lmEvaluation(entries) {
			return [...entriesOf(entries.get("results"))].flatMap(([task, values]) => [...entriesOf(values)].filter(([, node]) => node.kind !== "string").map(([key, node]) => ({
				name: `${task}.${key.replace(/,none$/, "").replace(",", ".")}`,
				node
			})));
		}
		function promptfoo(entries) {
			const stats = entriesOf(entriesOf(entries.get("results")).get("stats"));
			const counts = [
				"successes",
				"failures",
				"errors"
			].flatMap((name) => {
				const node = stats.get(name);
				return node === undefined ? [] : [{
					name,
					node
				}];
			});
			return [...counts, ...passRate(counts)];
		}
		function passRate(counts) {
			const value = (name) => {
				const node = counts.find((one) => one.name === name)?.node;
				return node?.kind === "number" ? node.value : 0;
			};
			const all = value("successes") + value("failures") + value("errors");
			const first = counts[0];
			return all > 0 && first !== undefined ? [{
				name: "pass_rate",
				node: numberNode(value("successes") / all, first.node.line)
			}] : [];
		}
		const numberNode = (value, line) => ({
			kind: "number",
			value,
			text: String(value),
			line
		});
		function junitNodes(text, file) {
			const fault = (message, hint) => (0, lib_errors.Xu)(`${file} ${message}`, {
				where: {
					file,
					line: 1
				},
				hint
			});
			if (/<!(DOCTYPE|ENTITY)/i.test(text)) throw fault("declares a document type, which is not read", "Write plain JUnit XML.");
			const plain = text.replace(/<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>/g, "");
			if (!/<testsuites?[\s>/]/.test(plain)) throw fault("is XML, but not that of JUnit", "Give a file with testsuite elements.");
			const root = /<(testsuites?)[\s>/]/.exec(plain)?.[1];
			if (!new RegExp(`</${root}>\\s*$|<${root}[^>]*/>\\s*$`).test(plain)) throw fault("ends early", "Check that the tests ran to their end.");
			let [tests, failures, errors, skipped, open] = [
				0,
				0,
				0,
				0,
				false
			];
			for (const [, closing, name, rest = ""] of plain.matchAll(/<(\/?)(testcase|failure|error|skipped)\b((?:"[^"]*"|'[^']*'|[^>"'])*)>/g)) {
				if (name === "testcase") {
					if (closing === "") tests++;
					open = closing === "" && !rest.trimEnd().endsWith("/");
				} else if (open && closing === "") {
					if (name === "failure") failures++;
					if (name === "error") errors++;
					if (name === "skipped") skipped++;
					open = false;
				}
			}
			const ran = tests - skipped;
			const counts = Object.entries({
				tests,
				failures,
				errors,
				skipped
			}).map(([name, value]) => ({
				name,
				node: numberNode(value, 1)
			}));
			return ran > 0 ? [...counts, {
				name: "pass_rate",
				node: numberNode((ran - failures - errors) / ran, 1)
			}] : counts;
		}
		;
		const maxDepth = 64;
		function parseStrictJson(text, file) {
			const scanner = new Scanner(text.startsWith("﻿") ? text.slice(1) : text, file);
			const value = scanner.value([], 0);
			scanner.end();
			return value;
		}
		class Scanner {
			text;
			file;
			at = 0;
			line = 1;
			constructor(text, file) {
				this.text = text;
				this.file = file;
			}
			value(path, depth) {
				this.space();
				const line = this.line;
				if (depth > maxDepth) {
					throw (0, lib_errors.FU)(`${this.file} nests more than ${maxDepth} levels deep`, { where: {
						file: this.file,
						line
					} });
				}
				const first = this.text[this.at];
				if (first === "{") return {
					kind: "object",
					entries: this.object(path, depth),
					line
				};
				if (first === "[") return {
					kind: "array",
					items: this.array(path, depth),
					line
				};
				if (first === "\"") return {
					kind: "string",
					value: this.string(path),
					line
				};
				return this.scalar(path, line);
			}
			end() {
				this.space();
				if (this.at < this.text.length) throw this.fault(`has more text after its value: ${this.glimpse()}`);
			}
			object(path, depth) {
				const entries = new Map();
				this.at++;
				this.space();
				if (this.take("}")) return entries;
				do {
					this.space();
					if (this.text[this.at] !== "\"") throw this.fault(`needs a key in double quotes here, got ${this.glimpse()}`, path);
					const line = this.line;
					const key = this.string(path);
					this.refuseKey(key, entries, path, line);
					this.space();
					if (!this.take(":")) throw this.fault(`needs ":" after the key ${quote(key)}, got ${this.glimpse()}`, [...path, key]);
					entries.set(key, this.value([...path, key], depth + 1));
					this.space();
				} while (this.take(","));
				if (!this.take("}")) throw this.fault(`needs "," or "}" here, got ${this.glimpse()}`, path);
				return entries;
			}
			refuseKey(key, entries, path, line) {
				if (key === "__proto__") {
					throw (0, lib_errors.Xu)(`${this.file} has the key "__proto__", which names no value; what is inside it is not read and counts as absent`, {
						where: {
							file: this.file,
							line,
							field: key
						},
						hint: "Write each metric as a plain key of the file."
					});
				}
				if (entries.has(key)) {
					throw (0, lib_errors.Xu)(`${this.file} gives ${quote([...path, key].join("."))} twice, so its value is not certain`, {
						where: {
							file: this.file,
							line,
							field: [...path, key].join(".")
						},
						hint: "Keep one of the two."
					});
				}
			}
			array(path, depth) {
				const items = [];
				this.at++;
				this.space();
				if (this.take("]")) return items;
				do {
					items.push(this.value([...path, String(items.length)], depth + 1));
					this.space();
				} while (this.take(","));
				if (!this.take("]")) throw this.fault(`needs "," or "]" here, got ${this.glimpse()}`, path);
				return items;
			}
			scalar(path, line) {
				const word = /[^\s,:{}[\]"]*/y;
				word.lastIndex = this.at;
				const text = word.exec(this.text)?.[0] ?? "";
				if (text === "") throw this.fault(`needs a value here, got ${this.glimpse()}`, path);
				if (text === "true" || text === "false" || text === "null") {
					this.at += text.length;
					return {
						kind: "literal",
						value: text === "null" ? null : text === "true",
						line
					};
				}
				if (!/^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/.test(text)) {
					const token = text.length > 40 ? `${text.slice(0, 40)}…` : text;
					throw this.fault(`has ${token} where a JSON value belongs${path.length === 0 ? "" : ` (${path.join(".")})`}`, path);
				}
				this.at += text.length;
				return {
					kind: "number",
					value: Number(text),
					text,
					line
				};
			}
			string(path) {
				const start = this.at;
				const pattern = /"(?:[ !#-[\]-\u{10FFFF}]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/uy;
				pattern.lastIndex = start;
				const match = pattern.exec(this.text);
				if (match === null) throw this.fault("has a text that does not end, or holds a control character or an unknown escape", path);
				this.at += match[0].length;
				return JSON.parse(match[0]);
			}
			space() {
				for (; this.at < this.text.length; this.at++) {
					const character = this.text[this.at];
					if (character === "\n") this.line++;
					else if (character !== " " && character !== "	" && character !== "\r") return;
				}
			}
			take(character) {
				if (this.text[this.at] !== character) return false;
				this.at++;
				return true;
			}
			glimpse() {
				return this.at >= this.text.length ? "the end of the file" : quote(this.text.slice(this.at, this.at + 20));
			}
			fault(what, path = []) {
				const field = path.join(".");
				return (0, lib_errors.Xu)(`${this.file}:${this.line} is not valid JSON: it ${what}`, {
					where: field === "" ? {
						file: this.file,
						line: this.line
					} : {
						file: this.file,
						line: this.line,
						field
					},
					hint: "JSON knows no NaN, Infinity, comments or trailing commas."
				});
			}
		}
		const quote = (text) => JSON.stringify(text);
		;
		const noteNames = [
			"timestamp",
			"git_sha",
			"commit",
			"run_id",
			"model",
			"task",
			"data_digest",
			"holdout_digest"
		];
		const maxBytes = 8 * 1024 * 1024;
		const maxName = 200;
		function readMetricsFile(bytes, file) {
			requireModest(bytes, file);
			const text = (0, files.g7)(bytes, file);
			if (text.trim() === "") {
				throw (0, lib_errors.Xu)(`${file} is empty`, {
					where: {
						file,
						line: 1
					},
					hint: "Write an object such as {\"accuracy\": 0.93} to it."
				});
			}
			if (/^\s*</.test(text)) return fromNodes("junit", junitNodes(text, file), file);
			return metricsFromNode(parseStrictJson(text, file), file);
		}
		function requireModest(bytes, file) {
			if (bytes.length > maxBytes) throw (0, lib_errors.FU)(`${file} is larger than ${maxBytes / 1024 / 1024} MiB`, { where: { file } });
		}
		function metricsFromNode(root, file) {
			if (root.kind !== "object") {
				throw (0, lib_errors.Xu)(`${file} must hold an object of metric names to numbers, got ${describe(root)}`, { where: {
					file,
					line: root.line
				} });
			}
			const format = formatOf(root.entries);
			if (format !== "plain") return fromNodes(format, namedNodes(format, root.entries, file), file);
			const result = {
				file,
				format,
				metrics: new Map(),
				notes: new Map()
			};
			collect(root.entries, [], result);
			return result;
		}
		function metricsFromNumbers(format, numbers, source) {
			const nodes = [...numbers].map(([name, value]) => ({
				name,
				node: {
					kind: "number",
					value,
					text: String(value),
					line: 1
				}
			}));
			return fromNodes(format, nodes, source);
		}
		function fromNodes(format, nodes, file) {
			const result = {
				file,
				format,
				metrics: new Map(),
				notes: new Map()
			};
			for (const { name, node } of nodes) {
				const where = {
					file,
					line: node.line,
					field: name
				};
				checkName(name, where);
				addMetric(name, node, where, result);
			}
			return result;
		}
		function collect(entries, path, into) {
			for (const [key, node] of entries) {
				const name = [...path, key].join(".");
				const where = {
					file: into.file,
					line: node.line,
					field: name
				};
				checkName(name, where);
				if (node.kind === "object") collect(node.entries, [...path, key], into);
				else if (node.kind === "string" && noteNames.includes(key)) into.notes.set(name, {
					value: node.value,
					where
				});
				else addMetric(name, node, where, into);
			}
		}
		function checkName(name, where) {
			if (name.length > maxName || name.trim() === "") {
				const what = name.length > maxName ? `a name of ${name.length} characters (at most ${maxName})` : "an empty name";
				throw (0, lib_errors.Xu)(`${where.file} has ${what} among its metrics`, { where: {
					...where,
					field: name.slice(0, 40)
				} });
			}
		}
		function addMetric(name, node, where, into) {
			if (node.kind !== "number") {
				throw (0, lib_errors.Xu)(`${name} in ${into.file} must be a number, got ${describe(node)}`, {
					where,
					hint: "Metrics are plain JSON numbers, such as 0.93; leave out what has no value, and gates on it fail."
				});
			}
			if (!Number.isFinite(node.value)) {
				throw (0, lib_errors.Xu)(`${name} in ${into.file} is ${node.text.slice(0, 40)}, which is beyond the range of a double`, { where });
			}
			if (into.metrics.has(name)) throw (0, lib_errors.Xu)(`${into.file} gives ${name} twice, so its value is not certain`, { where });
			checkRange(name, node.value, where);
			into.metrics.set(name, {
				value: node.value,
				where
			});
		}
		function checkRange(name, value, where) {
			const info = (0, metric_catalogue.wl)(name);
			if (info === undefined || value >= info.min && value <= info.max) return;
			const range = Number.isFinite(info.max) ? `from ${info.min} to ${info.max}` : `>= ${info.min}`;
			throw (0, lib_errors.Xu)(`${name} is ${(0, metric_catalogue.gI)(value, "none")}, but it can only be ${range}`, {
				where,
				hint: info.max === 1 && value > 1 && value <= 100 ? "Write shares, not per cent: 0.93 instead of 93." : "Check the code that wrote it."
			});
		}
		function describe(node) {
			if (node.kind === "literal") return String(node.value);
			if (node.kind === "string") return `the text ${JSON.stringify(node.value.slice(0, 40))}`;
			return node.kind === "number" ? node.text.slice(0, 40) : `an ${node.kind}`;
		}
	}),
	81945: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			V: () => takeColumns,
			y: () => columnsInWords
		});
		var _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66990);
		var _modelflight_core_nearest__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87899);
		const wellKnown = {
			id: [
				"id",
				"row_id",
				"rowid",
				"example_id",
				"sample_id",
				"uuid",
				"key"
			],
			label: [
				"label",
				"y_true",
				"target",
				"truth",
				"ground_truth",
				"actual",
				"y"
			],
			prediction: [
				"prediction",
				"y_pred",
				"predicted",
				"pred",
				"yhat",
				"y_hat"
			],
			score: [
				"score",
				"y_prob",
				"y_score",
				"y_proba",
				"proba",
				"probability",
				"prob"
			]
		};
		function takeColumns(table, configured, where) {
			const names = [...table.columns.keys()];
			const take = (role) => {
				const wanted = configured[role];
				if (typeof wanted === "object") return undefined;
				return wanted === undefined ? byWellKnownName(role, names, where) : asConfigured(role, wanted, names, where);
			};
			const taken = {
				id: take("id"),
				label: take("label"),
				prediction: take("prediction"),
				score: take("score")
			};
			const { label } = taken;
			if (label === undefined) throw notFound("the label", wellKnown.label, names, where);
			const classes = typeof configured.score === "object" ? configured.score : undefined;
			if (taken.prediction === undefined && taken.score === undefined && classes === undefined) {
				throw notFound("the prediction or the score", [...wellKnown.prediction, ...wellKnown.score], names, where);
			}
			return {
				...taken,
				label,
				...classes === undefined ? {} : { classes }
			};
		}
		function columnsInWords({ id, label, prediction, score, classes }) {
			const parts = [
				`label from "${label}"`,
				prediction === undefined ? `prediction from the ${classes === undefined ? "score" : "probabilities"}` : `prediction from "${prediction}"`,
				classes !== undefined ? `probabilities of ${Object.keys(classes).length} classes` : score === undefined ? "no score" : `score from "${score}"`,
				id === undefined ? "no id (rows are told apart by their order)" : `id from "${id}"`
			];
			return `took ${parts.join(", ")}`;
		}
		function asConfigured(role, wanted, names, where) {
			if (names.includes(wanted)) return wanted;
			const meant = (0, _modelflight_core_nearest__WEBPACK_IMPORTED_MODULE_0__.p)(wanted, names);
			throw (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_1__.Xu)(`${where.file} has no column ${JSON.stringify(wanted)}, which is configured as ${role}`, {
				where: {
					...where,
					field: wanted
				},
				hint: meant === undefined ? `Its columns are ${listed(names)}.` : `Did you mean ${meant}?`
			});
		}
		function byWellKnownName(role, names, where) {
			const found = wellKnown[role].flatMap((known) => names.filter((name) => name.trim().toLowerCase() === known));
			if (found.length > 1 && role !== "id") {
				throw (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_1__.Xu)(`${where.file} has several columns that could be the ${role}: ${listed(found)}`, {
					where: {
						...where,
						field: found[0] ?? role
					},
					hint: `Say which: ${role}: ${found[0]}.`
				});
			}
			return found[0];
		}
		function notFound(what, known, names, where) {
			return (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_1__.Xu)(`${where.file} has no column that is known as ${what}`, {
				where,
				hint: `Its columns are ${listed(names)}. Name the right one, or call it ${known.slice(0, 3).join(", ")}.`
			});
		}
		const listed = (names) => `${names.slice(0, 12).map((name) => JSON.stringify(name.slice(0, 60))).join(", ")}${names.length > 12 ? ` and ${names.length - 12} more` : ""}`;
	}),
	53799: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { R: () => readPredictions });
		var external_node_path_ = __webpack_require__(76760);
		var dataset = __webpack_require__(71886);
		var read_table = __webpack_require__(29217);
		var errors = __webpack_require__(66990);
		;
		const plainNumber = /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/;
		const anyNumber = /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/;
		const noValue = /^\s*(nan|<na>|[+-]?inf(inity)?)?\s*$/i;
		function required(table, name, role) {
			const column = columnOf(table, name);
			const missing = firstMissing(column, table.rows);
			if (missing >= 0) throw noValueAt(table, missing, name, role);
			const numbers = role === "id" ? undefined : numbersOf(column, table.rows);
			const text = (row) => numbers === undefined ? raw(column, row) : String(numbers[row]);
			let known;
			const codes = () => {
				known ??= encoded(numbers ?? Array.from({ length: table.rows }, (_, row) => text(row)), text);
				return known;
			};
			return {
				name,
				numbers,
				text,
				codes
			};
		}
		function firstMissing(column, rows) {
			for (let row = 0; row < rows; row++) {
				const isMissing = column.kind === "number" ? column.nulls[row] === 1 || !Number.isFinite(column.values[row]) : noValue.test(column.values[row] ?? "");
				if (isMissing) return row;
			}
			return -1;
		}
		function encoded(column, text) {
			const places = new Map();
			const of = new Int32Array(column.length);
			const first = [];
			let [last, lastPlace, other, otherPlace] = [
				undefined,
				-1,
				undefined,
				-1
			];
			for (let row = 0; row < of.length; row++) {
				const value = column[row];
				if (value !== last) {
					const [before, beforePlace] = [last, lastPlace];
					if (value === other) lastPlace = otherPlace;
					else {
						lastPlace = places.get(value) ?? first.length;
						if (lastPlace === first.length) {
							places.set(value, lastPlace);
							first.push(row);
						}
					}
					last = value;
					other = before;
					otherPlace = beforePlace;
				}
				of[row] = lastPlace;
			}
			return {
				of,
				values: first.map(text),
				first
			};
		}
		function scoreColumn(table, name, role = "score") {
			const column = columnOf(table, name);
			const scores = new Float64Array(table.rows);
			for (let row = 0; row < scores.length; row++) {
				const value = column.kind === "number" ? column.values[row] ?? Number.NaN : numberFrom(column.values[row]);
				if (!Number.isFinite(value)) throw notFinite(table, row, name, role, raw(column, row).trim());
				scores[row] = value;
			}
			return scores;
		}
		function numberFrom(cell) {
			const text = cell?.trim() ?? "";
			return anyNumber.test(text) ? Number(text) : Number.NaN;
		}
		const notFinite = (table, row, name, role, text) => (0, errors.Xu)(`row ${row + 1} has the ${role} ${JSON.stringify(text.slice(0, 40))}, which is no finite number`, {
			where: {
				...table.where(row),
				field: name
			},
			hint: "A model that answers NaN or infinity has not answered; mend it, or leave the row out knowingly."
		});
		function columnOf(table, name) {
			const found = table.columns.get(name);
			if (found === undefined) throw (0, errors.Xu)(`there is no column ${JSON.stringify(name)}`);
			return found;
		}
		function raw(column, row) {
			if (column.kind === "text") return column.values[row] ?? "";
			return column.nulls[row] === 1 ? "" : String(column.values[row]);
		}
		const isRounded = (value) => Number.isInteger(value) && !Number.isSafeInteger(value);
		function numbersOf(column, rows) {
			if (column.kind === "number") return column.values.some(isRounded) ? undefined : column.values;
			const values = new Float64Array(rows);
			for (let row = 0; row < rows; row++) {
				const text = raw(column, row).trim();
				const value = Number(text);
				if (!plainNumber.test(text) || !Number.isFinite(value) || isRounded(value)) return undefined;
				values[row] = value;
			}
			return values;
		}
		const noValueAt = (table, row, name, role) => (0, errors.Xu)(`row ${row + 1} has no ${role}: ${JSON.stringify(name)} is empty or not a value`, {
			where: {
				...table.where(row),
				field: name
			},
			hint: "Rows that can not be judged must be left out by whoever writes the file, so that this is a decision and not an accident."
		});
		var nearest = __webpack_require__(87899);
		;
		const slack = .02;
		function readProbabilities(table, columns, where) {
			const found = new Map(Object.entries(columns).map(([name, column]) => [name, probabilityColumn(table, column, where)]));
			for (let row = 0; row < table.rows; row++) {
				let sum = 0;
				for (const values of found.values()) sum += values[row] ?? 0;
				if (Math.abs(sum - 1) <= slack) continue;
				throw (0, errors.Xu)(`the probabilities of row ${row + 1} add up to ${Number(sum.toPrecision(6))} and not to 1`, {
					where: table.where(row),
					hint: "List the columns of all classes in `columns: {score: {<class>: <column>}}`, with probabilities rather than logits."
				});
			}
			return found;
		}
		function probabilityColumn(table, name, where) {
			const names = [...table.columns.keys()];
			if (!table.columns.has(name)) {
				const meant = (0, nearest.p)(name, names);
				throw (0, errors.Xu)(`${where.file} has no column ${JSON.stringify(name)}, which is configured as the score of a class`, {
					where: {
						...where,
						field: name
					},
					hint: meant === undefined ? `Its columns are ${names.slice(0, 12).join(", ")}.` : `Did you mean ${meant}?`
				});
			}
			const values = scoreColumn(table, name, "probability");
			const wrong = values.findIndex((value) => value < 0 || value > 1);
			if (wrong < 0) return values;
			throw (0, errors.Xu)(`row ${wrong + 1} has the probability ${values[wrong]}, outside 0 to 1`, {
				where: {
					...table.where(wrong),
					field: name
				},
				hint: "Write probabilities, not logits."
			});
		}
		function mostProbable(classes, probabilities, rows) {
			const best = new Int32Array(rows);
			const most = new Float64Array(rows).fill(-1);
			for (const [index, name] of classes.entries()) {
				const values = probabilities.get(name);
				if (values === undefined) continue;
				for (let row = 0; row < rows; row++) {
					const value = values[row] ?? 0;
					if (value <= (most[row] ?? 0)) continue;
					most[row] = value;
					best[row] = index;
				}
			}
			return best;
		}
		var metric_catalogue = __webpack_require__(32558);
		;
		const noGroup = "(none)";
		function furtherColumns(table, columns, { sliceColumns: slices = [], asked = [] }, where) {
			const { weight, query } = columns;
			const latency = columns.latency ?? wellKnownLatency(table, asked);
			for (const name of [
				weight,
				latency,
				query,
				...slices
			]) if (name !== undefined) requireColumn(table, name, where);
			return {
				weights: weight === undefined ? undefined : weightsOf(table, weight),
				latencies: latency === undefined ? undefined : scoreColumn(table, latency, "latency"),
				queries: query === undefined ? undefined : textsOf(table, query),
				groups: new Map(slices.map((name) => [name, groupsOf(table, name)]))
			};
		}
		function wellKnownLatency(table, asked) {
			const units = new Set(asked.filter((name) => /^latency(_|$)/.test(name)).map((name) => (0, metric_catalogue.wl)(name)?.unit));
			const [unit] = units;
			return units.size === 1 ? [`latency_${unit}`, "latency"].find((name) => table.columns.has(name)) : undefined;
		}
		function requireColumn(table, name, where) {
			if (table.columns.has(name)) return;
			const names = [...table.columns.keys()];
			const meant = (0, nearest.p)(name, names);
			throw (0, errors.Xu)(`${where.file} has no column ${JSON.stringify(name)}, which the gate asks for`, {
				where: {
					...where,
					field: name
				},
				hint: meant === undefined ? `Its columns are ${names.slice(0, 12).join(", ")}.` : `Did you mean ${meant}?`
			});
		}
		function weightsOf(table, name) {
			const weights = scoreColumn(table, name, "weight");
			const negative = weights.findIndex((weight) => weight < 0);
			if (negative >= 0) {
				throw (0, errors.Xu)(`row ${negative + 1} has the weight ${weights[negative]}; a weight is not negative`, { where: {
					...table.where(negative),
					field: name
				} });
			}
			if (table.rows > 0 && weights.every((weight) => weight === 0)) {
				throw (0, errors.Xu)("all weights are 0, so no row counts", { where: {
					...table.where(0),
					field: name
				} });
			}
			return weights;
		}
		function textsOf(table, name) {
			const cells = required(table, name, "query");
			return Array.from({ length: table.rows }, (_, row) => cells.text(row));
		}
		function groupsOf(table, name) {
			const column = table.columns.get(name);
			return Array.from({ length: table.rows }, (_, row) => {
				if (column === undefined) return noGroup;
				if (column.kind === "text") return column.values[row] || noGroup;
				return column.nulls[row] === 1 ? noGroup : String(column.values[row]);
			});
		}
		var external_node_crypto_ = __webpack_require__(77598);
		var row_ids = __webpack_require__(93939);
		;
		const pieceBytes = 262144;
		const longestStart = 32;
		const longestEnd = 1024;
		const mostKept = 1e3;
		function holdoutDigest(rows, labels, read) {
			const hash = (0, external_node_crypto_.createHash)("sha256");
			if (read === undefined) addLabels(hash, rows, labels);
			else if (read.order !== undefined && read.ids.kind === "numbers") addOrdered(hash, read.ids.values, read.order, labels);
			else addSorted(hash, rows, labels, read);
			return `sha256:${hash.digest("hex")}`;
		}
		function addLabels(hash, rows, labels) {
			const line = keptByLabel(labels, (label) => `[${label}]\n`);
			let piece = "";
			for (let row = 0; row < rows; row++) {
				piece += line(row);
				if (piece.length < pieceBytes) continue;
				hash.update(piece);
				piece = "";
			}
			hash.update(piece);
		}
		function addSorted(hash, rows, labels, { ids }) {
			const lines = Array.from({ length: rows }, (_, row) => JSON.stringify([(0, row_ids.FP)(ids, row), labels.text(row)]));
			for (const line of lines.sort()) hash.update(`${line}\n`);
		}
		function addOrdered(hash, ids, order, labels) {
			const lineEnd = keptByLabel(labels, (label) => Buffer.from(`",${label}]\n`));
			const piece = new Uint8Array(pieceBytes);
			let used = 0;
			for (let place = 0; place < order.length; place++) {
				const row = order[place] ?? 0;
				const end = lineEnd(row);
				if (used + end.length + longestStart > piece.length) {
					hash.update(piece.subarray(0, used));
					used = 0;
				}
				piece[used++] = bracket;
				piece[used++] = quote;
				used = writeDigits(piece, used, ids[row] ?? 0);
				if (end.length > longestEnd) {
					hash.update(piece.subarray(0, used)).update(end);
					used = 0;
				} else for (let index = 0; index < end.length; index++) piece[used++] = end[index] ?? 0;
			}
			hash.update(piece.subarray(0, used));
		}
		const [bracket, quote] = [91, 34];
		const zero = 48;
		function writeDigits(into, start, value) {
			let digits = 1;
			for (let power = 10; power <= value; power *= 10) digits++;
			let rest = value;
			for (let at = start + digits - 1; at >= start; at--) {
				const next = Math.floor(rest / 10);
				into[at] = zero + rest - next * 10;
				rest = next;
			}
			return start + digits;
		}
		function keptByLabel({ numbers, text }, make) {
			const kept = new Map();
			return (row) => {
				const key = numbers === undefined ? text(row) : numbers[row] ?? 0;
				const known = kept.get(key);
				if (known !== undefined) return known;
				const made = make(JSON.stringify(String(key)));
				if (kept.size < mostKept) kept.set(key, made);
				return made;
			};
		}
		;
		function repeatedIds(table, { repeated, firstRepeated }, name) {
			if (repeated === 0) return undefined;
			return {
				id: "prediction-ids",
				status: "fail",
				observed: repeated,
				limit: 0,
				n: table.rows,
				message: `${repeated} of ${table.rows} rows repeat an id, so some examples count more than once`,
				where: {
					...table.where(firstRepeated),
					field: name
				},
				hint: "Write each example once, or configure the column that tells them apart."
			};
		}
		const noRows = (file) => ({
			id: "prediction-rows",
			status: "fail",
			observed: 0,
			limit: ">= 1",
			n: 0,
			message: `${file} holds no predictions, so nothing can be said of the model`,
			where: { file },
			hint: "Check the step that writes the predictions."
		});
		const unseenClass = (name, where, n) => ({
			id: "prediction-classes",
			status: "fail",
			observed: name.slice(0, 120),
			n,
			message: `the class ${JSON.stringify(name.slice(0, 120))} occurs, but is not one of the known classes`,
			where,
			hint: "Check the mapping of classes, or list all classes in the gate file: classes: [...]."
		});
		const perfectScore = (n, where) => ({
			id: "perfect-score",
			status: "warn",
			observed: n,
			n,
			message: `all ${n} predictions equal the label: such a perfect score is more often a leak than a perfect model`,
			where,
			hint: "Check that no feature holds the label and that the evaluation rows were not trained on."
		});
		var prediction_columns = __webpack_require__(81945);
		;
		const synonyms = {
			true: "true",
			yes: "true",
			"1": "true",
			false: "false",
			no: "false",
			"0": "false"
		};
		function meaning(text) {
			const plain = text.trim().toLowerCase();
			const number = plain === "" ? Number.NaN : Number(plain);
			const key = Number.isFinite(number) ? String(number) : plain;
			return synonyms[key] ?? key;
		}
		function refuseMixedSpelling(table, columns) {
			const spelled = new Map();
			const values = columns.flatMap((column, order) => {
				const { values: texts, first } = column.codes();
				return texts.map((text, code) => ({
					text,
					row: first[code] ?? 0,
					order,
					name: column.name
				}));
			});
			for (const { text, row, name } of values.toSorted((a, b) => a.row - b.row || a.order - b.order)) {
				const meant = meaning(text);
				const before = spelled.get(meant);
				if (before === undefined) spelled.set(meant, text);
				else if (before !== text) throw mixed(table, row, name, before, text);
			}
		}
		function mixed(table, row, name, before, text) {
			const [first, second] = [before, text].map((value) => JSON.stringify(value.slice(0, 60)));
			return (0, errors.Xu)(`one class is spelled ${first} and ${second}`, {
				where: {
					...table.where(row),
					field: name
				},
				hint: "Write labels and predictions in one spelling, or list `classes:` in the gate file if these are two classes."
			});
		}
		;
		function toPredictions(table, settings, file) {
			if (table.rows === 0) return {
				predictions: undefined,
				digest: table.digest,
				checks: [noRows(file)]
			};
			const columns = (0, prediction_columns.V)(table, settings.columns, { file });
			const labels = required(table, columns.label, "label");
			const predicted = columns.prediction === undefined ? undefined : required(table, columns.prediction, "prediction");
			const scores = columns.score === undefined ? undefined : scoreColumn(table, columns.score);
			if (columns.id !== undefined) required(table, columns.id, "id");
			const ids = columns.id === undefined ? undefined : (0, row_ids.Zm)(table, columns.id);
			const duplicate = ids === undefined ? undefined : repeatedIds(table, ids, columns.id ?? "");
			const common = {
				rows: table.rows,
				digest: table.digest,
				holdoutDigest: holdoutDigest(table.rows, labels, ids),
				columns,
				ids: ids?.repeated === 0 ? ids.ids : undefined,
				...furtherColumns(table, settings.columns, settings, { file })
			};
			const probabilities = columns.classes === undefined ? undefined : readProbabilities(table, columns.classes, { file });
			const encoded = encode({
				table,
				common,
				settings,
				labels,
				predicted,
				scores,
				probabilities
			});
			const perfect = isPerfect(encoded.predictions) ? perfectScore(table.rows, { file }) : undefined;
			const checks = [
				duplicate,
				encoded.unseen,
				perfect
			].filter((check) => check !== undefined);
			return {
				predictions: encoded.predictions,
				digest: table.digest,
				checks
			};
		}
		const isPerfect = ({ task, labels, predicted }) => task !== "ranking" && !labels.some((label, row) => label !== predicted[row]);
		function encode(raw) {
			const task = taskOf(raw);
			if (task === "regression") return {
				predictions: asRegression(raw),
				unseen: undefined
			};
			if (task === "ranking") return {
				predictions: asRanking(raw),
				unseen: undefined
			};
			const { table, labels, predicted, settings, probabilities } = raw;
			if (settings.classes === undefined) refuseMixedSpelling(table, predicted === undefined ? [labels] : [labels, predicted]);
			const known = [...new Set(settings.classes ?? [...labels.codes().values, ...probabilities?.keys() ?? []])].toSorted();
			const isMulticlass = settings.task === "multiclass" || probabilities !== undefined;
			const positive = isMulticlass ? undefined : positiveOf(raw, known);
			const unseen = firstUnseen(raw, known);
			if (positive !== undefined) return {
				predictions: asBinary(raw, positive),
				unseen
			};
			return {
				predictions: asMulticlass(raw, known),
				unseen
			};
		}
		const mostClasses = 50;
		function taskOf({ settings, labels, predicted, scores, table, probabilities }) {
			if (probabilities !== undefined) return requireMulticlass(settings.task, table);
			if (settings.task !== undefined) return settings.task;
			if (settings.columns.query !== undefined) return "ranking";
			if (labels.numbers === undefined || settings.positiveLabel !== undefined || settings.classes !== undefined) return "multiclass";
			const whole = (values) => values?.every((value) => Number.isInteger(value)) ?? true;
			if (!whole(labels.numbers) || scores === undefined && !whole(predicted?.numbers)) return "regression";
			if (labels.codes().values.length <= mostClasses) return "multiclass";
			throw (0, errors.Xu)(`the labels are ${labels.codes().values.length} different whole numbers, which may be classes or amounts`, {
				where: {
					...table.where(0),
					field: labels.name
				},
				hint: "Say which in the gate file or as input: task: multiclass, or task: regression."
			});
		}
		function requireMulticlass(task, table) {
			if (task === undefined || task === "multiclass") return "multiclass";
			throw (0, errors.Xu)(`columns: {score: {...}} gives a column for each class, but the task is ${task}`, {
				where: table.where(0),
				hint: "Name one column as score, or say task: multiclass."
			});
		}
		const speaking = [
			["0", "1"],
			["-1", "1"],
			["false", "true"],
			["no", "yes"],
			["negative", "positive"],
			["neg", "pos"]
		];
		function positiveOf({ settings, scores, table, labels }, known) {
			if (settings.positiveLabel !== undefined) return requirePositive(settings.positiveLabel, known, labels, table);
			const lower = known.map((label) => label.toLowerCase());
			const pair = speaking.find((names) => lower.every((label) => names.includes(label)));
			const positive = pair?.[1];
			if (known.length <= 2 && positive !== undefined) return known[lower.indexOf(positive)] ?? positive;
			if (settings.task !== "binary" && (scores === undefined || known.length > 2)) return undefined;
			throw (0, errors.Xu)(`neither of the labels ${known.slice(0, 4).join(", ")} can be told to be the positive one`, {
				where: {
					...table.where(0),
					field: labels.name
				},
				hint: `Say which in the gate file: positive-label: ${known.at(-1)}.`
			});
		}
		function requirePositive(positive, known, labels, table) {
			if (known.includes(positive)) return positive;
			throw (0, errors.Xu)(`the positive label ${JSON.stringify(positive)} is not among the labels ${known.slice(0, 8).join(", ")}`, { where: {
				...table.where(0),
				field: labels.name
			} });
		}
		function asBinary({ table, common, settings, labels, predicted, scores }, positive) {
			const { of, values } = labels.codes();
			const isPositive = Uint8Array.from(values, (value) => Number(value === positive));
			const truth = new Uint8Array(table.rows);
			for (let row = 0; row < truth.length; row++) truth[row] = isPositive[of[row] ?? 0] ?? 0;
			const said = predicted === undefined ? fromScores(table.rows, scores, settings.threshold) : fromClasses(predicted, positive, truth, values);
			return {
				...common,
				task: "binary",
				labels: truth,
				predicted: said,
				scores,
				positive
			};
		}
		function fromScores(rows, scores, threshold) {
			const said = new Uint8Array(rows);
			for (let row = 0; row < rows; row++) said[row] = Number((scores?.[row] ?? 0) >= threshold);
			return said;
		}
		function fromClasses(predicted, positive, truth, labels) {
			const { of, values } = predicted.codes();
			const wrong = 2;
			const answers = Uint8Array.from(values, (value) => value === positive ? 1 : labels.length < 2 || labels.includes(value) ? 0 : wrong);
			const said = new Uint8Array(truth.length);
			for (let row = 0; row < said.length; row++) {
				const answer = answers[of[row] ?? 0] ?? 0;
				said[row] = answer === wrong ? 1 - (truth[row] ?? 0) : answer;
			}
			return said;
		}
		function asMulticlass({ table, common, labels, predicted, probabilities }, known) {
			if (predicted === undefined && probabilities === undefined) {
				throw (0, errors.Xu)("scores of one class can not predict several", {
					where: {
						...table.where(0),
						field: labels.name
					},
					hint: "Add a column with the predicted class, or say task: binary and positive-label."
				});
			}
			const classes = [...new Set([
				...known,
				...labels.codes().values,
				...predicted?.codes().values ?? []
			])].toSorted();
			const index = new Map(classes.map((name, position) => [name, position]));
			const encoded = (cells) => {
				const { of, values } = cells.codes();
				const places = values.map((value) => index.get(value) ?? -1);
				return of.map((code) => places[code] ?? -1);
			};
			const said = predicted === undefined ? mostProbable(classes, probabilities ?? new Map(), table.rows) : encoded(predicted);
			return {
				...common,
				task: "multiclass",
				classes,
				labels: encoded(labels),
				predicted: said,
				probabilities
			};
		}
		function asRegression({ table, common, labels, predicted }) {
			const numeric = (cells, role) => {
				if (cells?.numbers !== undefined) return cells.numbers;
				throw (0, errors.Xu)(`a regression needs a column of numbers as ${role}`, { where: {
					...table.where(0),
					field: cells?.name ?? role
				} });
			};
			return {
				...common,
				task: "regression",
				labels: numeric(labels, "label"),
				predicted: numeric(predicted, "prediction")
			};
		}
		function asRanking({ table, common, labels, predicted, scores }) {
			const ordered = scores ?? predicted?.numbers;
			if (labels.numbers === undefined || ordered === undefined) {
				throw (0, errors.Xu)("a ranking needs a relevance as label and a score per row, both numbers", { where: {
					...table.where(0),
					field: labels.name
				} });
			}
			if (common.queries === undefined) {
				throw (0, errors.Xu)("a ranking needs a column that says which query a row belongs to", {
					where: table.where(0),
					hint: "Name it in the gate file: columns: {query: query_id}."
				});
			}
			return {
				...common,
				task: "ranking",
				labels: labels.numbers,
				predicted: ordered
			};
		}
		function firstUnseen({ table, settings, labels, predicted, scores }, known) {
			const lonely = settings.classes === undefined && known.length === 1;
			const columns = predicted === undefined ? [labels] : [labels, predicted];
			if (lonely || predicted === undefined && scores !== undefined && settings.classes === undefined) return undefined;
			const strange = columns.flatMap((cells, order) => {
				const { values, first } = cells.codes();
				return values.flatMap((text, code) => known.includes(text) ? [] : [{
					text,
					row: first[code] ?? 0,
					order,
					field: cells.name
				}]);
			});
			const found = strange.toSorted((a, b) => a.row - b.row || a.order - b.order)[0];
			return found && unseenClass(found.text, {
				...table.where(found.row),
				field: found.field
			}, table.rows);
		}
		;
		async function readPredictions(path, name, settings, context) {
			const folder = (0, external_node_path_.dirname)(path);
			const { files } = await (0, dataset.$X)([(0, external_node_path_.basename)(path)], {
				workspace: folder,
				workingDirectory: folder
			});
			const table = await (0, read_table.xz)({ files: files.map((file) => ({
				...file,
				name
			})) }, { native: true }, context);
			return toPredictions(table, settings, name);
		}
	})
};
