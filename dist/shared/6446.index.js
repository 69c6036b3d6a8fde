export const id = 6446;
export const ids = [6446];
export const modules = {
	32558: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			bP: () => nearestMetric,
			gI: () => formatMetric,
			s_: () => catalogueNames,
			wl: () => knownMetric
		});
		var _modelflight_core_nearest__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87899);
		var _own_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30693);
		const share = (direction) => ({
			direction,
			min: 0,
			max: 1,
			unit: "ratio"
		});
		const correlation = {
			direction: "higher-is-better",
			min: -1,
			max: 1,
			unit: "ratio"
		};
		const explained = {
			direction: "higher-is-better",
			min: Number.NEGATIVE_INFINITY,
			max: 1,
			unit: "ratio"
		};
		const loss = {
			direction: "lower-is-better",
			min: 0,
			max: Number.POSITIVE_INFINITY,
			unit: "none"
		};
		const time = (unit) => ({
			...loss,
			unit
		});
		const byName = (0, _own_names_js__WEBPACK_IMPORTED_MODULE_0__.D)({
			accuracy: share("higher-is-better"),
			acc: share("higher-is-better"),
			acc_norm: share("higher-is-better"),
			pass_rate: share("higher-is-better"),
			balanced_accuracy: share("higher-is-better"),
			top_k_accuracy: share("higher-is-better"),
			precision: share("higher-is-better"),
			recall: share("higher-is-better"),
			sensitivity: share("higher-is-better"),
			specificity: share("higher-is-better"),
			f1: share("higher-is-better"),
			jaccard: share("higher-is-better"),
			roc_auc: share("higher-is-better"),
			auc: share("higher-is-better"),
			average_precision: share("higher-is-better"),
			pr_auc: share("higher-is-better"),
			ndcg: share("higher-is-better"),
			mrr: share("higher-is-better"),
			map: share("higher-is-better"),
			fbeta: share("higher-is-better"),
			matthews_corrcoef: correlation,
			mcc: correlation,
			cohen_kappa: correlation,
			r2: explained,
			explained_variance: explained,
			log_loss: loss,
			brier_score_loss: share("lower-is-better"),
			brier_score: share("lower-is-better"),
			ece: share("lower-is-better"),
			mce: share("lower-is-better"),
			error_rate: share("lower-is-better"),
			false_positive_rate: share("lower-is-better"),
			false_negative_rate: share("lower-is-better"),
			mean_absolute_error: loss,
			mae: loss,
			mean_squared_error: loss,
			mse: loss,
			root_mean_squared_error: loss,
			rmse: loss,
			median_absolute_error: loss,
			mean_absolute_percentage_error: loss,
			mape: loss,
			max_error: loss,
			pinball_loss: loss
		});
		const averaged = /(_(macro|micro|weighted|samples|binary|ovr|ovo))+$/;
		const placed = /(_at_|@)\d+$/;
		const split = /^(train|val|valid|validation|test|eval|holdout)[_/.]/;
		const timed = /^(latency|duration|inference_time|response_time)(_|$)/;
		const unitSuffix = /_(us|ms|s)$/;
		function knownMetric(name) {
			const last = name.slice(name.lastIndexOf(".") + 1);
			const bare = (last === "" ? name : last).toLowerCase().replace(split, "");
			const named = byName[bare] ?? byName[bare.replace(placed, "")] ?? byName[bare.replace(averaged, "")] ?? byName[bare.replace(/_score$/, "")];
			if (named !== undefined) return named;
			if (timed.test(bare)) return time(unitSuffix.exec(bare)?.[1] ?? "ms");
			if (/^(model_size|memory|cost)(_|$)/.test(bare)) return loss;
			return undefined;
		}
		const nearestMetric = (name, available) => (0, _modelflight_core_nearest__WEBPACK_IMPORTED_MODULE_1__.p)(name, [...available]);
		const catalogueNames = Object.keys(byName);
		function formatMetric(value, unit) {
			if (unit === "us" || unit === "ms" || unit === "s") return `${compact(value)} ${unit === "us" ? "µs" : unit}`;
			return unit === "ratio" ? trimmed(value.toFixed(4)) : compact(value);
		}
		const compact = (value) => String(Number(value.toPrecision(6)));
		function trimmed(text) {
			return text.includes(".") ? text.replace(/0+$/, "").replace(/\.$/, "") : text;
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
	30693: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { D: () => ownNames });
		const ownNames = (entries) => {
			const table = Object.create(null);
			return Object.assign(table, entries);
		};
	}),
	96446: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { readMetrics: () => readMetrics });
		var _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66990);
		var _modelflight_core_files__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45182);
		var _metrics_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51439);
		async function readMetrics(bytes, file, path = file) {
			const language = /\.(ya?ml|toml)$/i.exec(path)?.[1]?.toLowerCase();
			if (language === undefined) return (0, _metrics_file_js__WEBPACK_IMPORTED_MODULE_0__._c)(bytes, file);
			(0, _metrics_file_js__WEBPACK_IMPORTED_MODULE_0__.UF)(bytes, file);
			const text = (0, _modelflight_core_files__WEBPACK_IMPORTED_MODULE_1__.g7)(bytes, file);
			if (language === "toml") {
				const { parseToml } = await __webpack_require__.e(9366).then(__webpack_require__.bind(__webpack_require__, 89366));
				return (0, _metrics_file_js__WEBPACK_IMPORTED_MODULE_0__.Wp)(parseToml(text, file), file);
			}
			const { parseYaml } = await Promise.all([__webpack_require__.e(8815), __webpack_require__.e(3077)]).then(__webpack_require__.bind(__webpack_require__, 75458));
			const { value, at } = parseYaml(text, file);
			if (value === null) throw (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_2__.Xu)(`${file} is empty`, {
				where: {
					file,
					line: 1
				},
				hint: "Write metrics such as accuracy: 0.93 to it."
			});
			return (0, _metrics_file_js__WEBPACK_IMPORTED_MODULE_0__.Wp)(nodeOf(value, "", at), file);
		}
		function nodeOf(value, pointer, at) {
			const line = at(pointer).line ?? 1;
			if (typeof value === "string") return {
				kind: "string",
				value,
				line
			};
			if (typeof value === "number") return {
				kind: "number",
				value,
				text: String(value),
				line
			};
			if (typeof value === "boolean" || value === null) return {
				kind: "literal",
				value,
				line
			};
			const child = (key, one) => nodeOf(one, `${pointer}/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`, at);
			if (Array.isArray(value)) return {
				kind: "array",
				items: value.map((one, index) => child(index, one)),
				line
			};
			return {
				kind: "object",
				entries: new Map(Object.entries(value).map(([key, one]) => [key, child(key, one)])),
				line
			};
		}
	})
};
