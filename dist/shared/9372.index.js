export const id = 9372;
export const ids = [
	9372,
	4130,
	2854,
	473
];
export const modules = {
	52854: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			I: () => cellText,
			V: () => cellForm
		});
		const cellForm = {
			plain: 0,
			quoted: 1,
			escaped: 2
		};
		function cellText(row, cell) {
			const text = Buffer.from(row.bytes.buffer, row.bytes.byteOffset, row.bytes.byteLength).toString("utf8", row.starts[cell], row.ends[cell]);
			return row.forms[cell] === cellForm.escaped ? text.replaceAll("\"\"", "\"") : text;
		}
	}),
	84130: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Y5: () => lengthOf,
			_i: () => growingColumn,
			ml: () => addValues
		});
		function growingColumn(isNumeric, isNative) {
			if (isNumeric) return growingNumbers();
			return isNative ? growingEither() : growingTexts();
		}
		function addValues(column, values) {
			if (values.kind === "texts") {
				addTexts(column, values);
				return;
			}
			const numbers = values.kind === "numbers" ? values.values : exactNumbers(values.values);
			if (numbers !== undefined && column.addNumbers(numbers, values.nulls, values.kind === "integers")) return;
			for (let row = 0; row < values.values.length; row++) column.add(values.nulls?.[row] === 1 ? null : String(values.values[row]));
		}
		function lengthOf(values) {
			if (values === undefined) return 0;
			return values.kind === "texts" ? values.ends.length : values.values.length;
		}
		function addTexts(column, { bytes, starts, ends, nulls }) {
			const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
			const whole = buffer.toString("utf8");
			const isPlain = whole.length === buffer.length;
			for (let row = 0; row < ends.length; row++) {
				const start = starts[row];
				const end = ends[row];
				column.add(nulls?.[row] === 1 ? null : isPlain ? whole.slice(start, end) : buffer.toString("utf8", start, end));
			}
		}
		const safeHigh = 2 ** 21;
		function exactNumbers(values) {
			const halves = new Int32Array(values.buffer, values.byteOffset, 2 * values.length);
			const numbers = new Float64Array(values.length);
			for (let index = 0; index < numbers.length; index++) {
				const high = halves[2 * index + 1];
				if (high >= safeHigh || high <= -safeHigh) return undefined;
				numbers[index] = high * 2 ** 32 + (halves[2 * index] >>> 0);
			}
			return numbers;
		}
		function growingNumbers() {
			let values = new Float64Array(1024);
			let nulls = new Uint8Array(1024);
			let used = 0;
			let isWhole = true;
			const makeRoom = (length) => {
				if (length <= values.length) return;
				const [oldValues, oldNulls] = [values, nulls];
				values = new Float64Array(Math.max(length, 2 * values.length));
				values.set(oldValues);
				nulls = new Uint8Array(values.length);
				nulls.set(oldNulls);
			};
			return {
				add(value) {
					isWhole = false;
					makeRoom(used + 1);
					values[used] = value === null ? Number.NaN : Number(value);
					nulls[used++] = value === null ? 1 : 0;
				},
				addNumbers(some, missing, areWhole) {
					isWhole &&= areWhole;
					makeRoom(used + some.length);
					values.set(some, used);
					if (missing !== undefined) {
						nulls.set(missing, used);
						for (let row = 0; row < missing.length; row++) if (missing[row] === 1) values[used + row] = Number.NaN;
					}
					used += some.length;
					return true;
				},
				result: (rows) => ({
					kind: "number",
					values: values.slice(0, rows),
					nulls: nulls.slice(0, rows),
					...isWhole ? { isWhole } : {}
				})
			};
		}
		function growingTexts() {
			const values = [];
			return {
				add: (value) => void values.push(value === null ? null : String(value)),
				addNumbers: () => false,
				result: () => ({
					kind: "text",
					values
				})
			};
		}
		function growingEither() {
			let column = growingNumbers();
			let rows = 0;
			let isText = false;
			const turnToText = () => {
				const before = column.result(rows);
				column = growingTexts();
				isText = true;
				if (before.kind === "number") for (let row = 0; row < rows; row++) column.add(before.nulls[row] === 1 ? null : String(before.values[row]));
			};
			return {
				add(value) {
					if (typeof value === "string" && !isText) turnToText();
					column.add(value);
					rows++;
				},
				addNumbers(values, nulls, isWhole) {
					if (!column.addNumbers(values, nulls, isWhole)) return false;
					rows += values.length;
					return true;
				},
				result: (count) => column.result(count)
			};
		}
	}),
	29217: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Oh: () => TableBuilder,
			aK: () => readRows,
			xz: () => readTable
		});
		var _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66990);
		var _modelflight_core_nearest__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87899);
		var _bytes_row_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(52854);
		var _cells_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(71975);
		var _dataset_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71886);
		var _growing_column_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84130);
		var _scan_file_problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13715);
		const cellLimit = 1e8;
		async function readTable(dataset, options, context) {
			const builder = new TableBuilder(options);
			return builder.table(await readRows(dataset, builder, context));
		}
		async function readRows(dataset, builder, context) {
			const digests = [];
			for (const file of dataset.files) {
				builder.startFile(file);
				const sha256 = await readExplained((0, _dataset_js__WEBPACK_IMPORTED_MODULE_0__.Yt)(file, builder.numericKinds), builder, context);
				digests.push({
					name: file.name,
					sha256
				});
				context.log.progress("rows", builder.rows);
			}
			return (0, _dataset_js__WEBPACK_IMPORTED_MODULE_0__.Vx)(digests);
		}
		async function readExplained(file, builder, context) {
			try {
				return await readFile(file, builder, context);
			} catch (error) {
				if (!(0, _scan_file_problems_js__WEBPACK_IMPORTED_MODULE_1__.U)(error)) throw error;
				throw await (await Promise.all([__webpack_require__.e(6549), __webpack_require__.e(9634)]).then(__webpack_require__.bind(__webpack_require__, 15692))).explained(file, error, context.signal);
			}
		}
		async function readFile(file, builder, context) {
			if (file.format === "parquet") {
				const { readParquetTable } = await Promise.all([
					__webpack_require__.e(688),
					__webpack_require__.e(1346),
					__webpack_require__.e(1026),
					__webpack_require__.e(3135)
				]).then(__webpack_require__.bind(__webpack_require__, 21026));
				return readParquetTable(file, builder, context);
			}
			const { openSource } = await __webpack_require__.e(2885).then(__webpack_require__.bind(__webpack_require__, 82885));
			const source = openSource(file, context.signal);
			const parser = await openParser(file, builder);
			for await (const chunk of source.chunks()) parser.push(chunk);
			parser.end();
			return source.sha256();
		}
		async function openParser(file, sink) {
			if (file.format === "jsonl" || file.format === "json") {
				const rows = {
					row: (row) => sink.record(row),
					rejected: (line) => sink.refuse(line)
				};
				if (file.format === "json") return (await Promise.resolve().then(__webpack_require__.bind(__webpack_require__, 15168))).jsonDocumentParser(file.name, rows);
				return (await __webpack_require__.e(5520).then(__webpack_require__.bind(__webpack_require__, 5520))).jsonLinesParser(file.name, rows);
			}
			const { delimitedParser } = await Promise.all([__webpack_require__.e(7820), __webpack_require__.e(8214)]).then(__webpack_require__.bind(__webpack_require__, 17820));
			return delimitedParser(file.name, file.format === "csv" ? "," : "	", sink, (0, _dataset_js__WEBPACK_IMPORTED_MODULE_0__.iH)(file));
		}
		class TableBuilder {
			rows = 0;
			isNative;
			isLenient;
			numeric;
			wanted;
			columns = new Map();
			parts = [];
			file = "";
			cells = [];
			constructor({ columns, numeric = [], native = false, lenient = false }) {
				this.isLenient = lenient;
				this.isNative = native;
				this.numeric = new Set(numeric);
				this.wanted = columns;
			}
			get numericKinds() {
				return new Map([...this.numeric].map((name) => [name, "number"]));
			}
			isNumeric(name) {
				return this.numeric.has(name);
			}
			startFile(file) {
				this.file = file.name;
				this.parts.push({
					file: file.name,
					firstRow: this.rows,
					lines: file.format === "parquet" ? undefined : growingLines()
				});
			}
			header(names) {
				this.wanted ??= names;
				for (const name of [...this.wanted, ...this.numeric]) {
					if (names.includes(name)) continue;
					const meant = (0, _modelflight_core_nearest__WEBPACK_IMPORTED_MODULE_2__.p)(name, names);
					throw (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_3__.Xu)(`${this.file} has no column ${JSON.stringify(name)}; its columns are ${names.slice(0, 20).join(", ")}`, {
						where: {
							file: this.file,
							line: 1,
							field: name
						},
						...meant === undefined ? {} : { hint: `Did you mean ${meant}?` }
					});
				}
				this.cells = this.wanted.map((name) => names.indexOf(name));
				for (const name of this.wanted) {
					if (!this.columns.has(name)) this.columns.set(name, (0, _growing_column_js__WEBPACK_IMPORTED_MODULE_4__._i)(this.numeric.has(name), this.isNative));
				}
				return this.wanted;
			}
			row(row) {
				const { wanted = [], cells } = this;
				for (let i = 0; i < wanted.length; i++) {
					const cell = cells[i];
					const name = wanted[i];
					const isEmpty = row.starts[cell] === row.ends[cell];
					if (isEmpty && (row.forms[cell] === _bytes_row_js__WEBPACK_IMPORTED_MODULE_5__.V.plain || this.numeric.has(name))) this.put(name, null);
					else if (this.numeric.has(name)) this.put(name, this.numberOf(row, cell, name));
					else this.put(name, (0, _bytes_row_js__WEBPACK_IMPORTED_MODULE_5__.I)(row, cell));
				}
				this.endRow(row.line);
			}
			record({ cells, line }) {
				if (this.columns.size === 0) this.header([...cells.keys()]);
				for (const name of this.wanted ?? []) {
					const cell = cells.get(name);
					if (cell === undefined || cell.type === "null") this.put(name, null);
					else if (!this.numeric.has(name)) this.put(name, jsonCellText(cell));
					else if (cell.type === "number") this.put(name, Number(jsonCellText(cell)));
					else throw this.notNumber(JSON.stringify(jsonCellText(cell).slice(0, 60)), name, line);
				}
				this.endRow(line);
			}
			refuse(line) {
				throw (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_3__.Xu)(`${this.file}:${line}: the line is not a JSON object`, { where: {
					file: this.file,
					line
				} });
			}
			put(name, value) {
				this.columns.get(name)?.add(value);
			}
			endRow(line) {
				if (line !== undefined) this.parts.at(-1)?.lines?.add(line);
				this.rows++;
				if (this.rows * this.columns.size > cellLimit) {
					throw (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_3__.FU)(`${this.file} has more than ${cellLimit} cells, too many to be held in memory`, { hint: "Read fewer columns, or a sample." });
				}
			}
			batch(names, values) {
				for (const [index, name] of names.entries()) {
					const [column, some] = [this.columns.get(name), values[index]];
					if (column !== undefined && some !== undefined) (0, _growing_column_js__WEBPACK_IMPORTED_MODULE_4__.ml)(column, some);
				}
				this.rows += (0, _growing_column_js__WEBPACK_IMPORTED_MODULE_4__.Y5)(values[0]) - 1;
				this.endRow();
			}
			table(digest) {
				const columns = new Map([...this.columns].map(([name, column]) => [name, column.result(this.rows)]));
				const parts = this.parts;
				return {
					rows: this.rows,
					columns,
					digest,
					where(row) {
						const part = parts.findLast(({ firstRow }) => firstRow <= row);
						const line = part?.lines?.at(row - part.firstRow);
						return {
							file: part?.file ?? "",
							...line === undefined ? {} : { line }
						};
					}
				};
			}
			numberOf(row, cell, name) {
				const result = (0, _cells_js__WEBPACK_IMPORTED_MODULE_6__.$J)(row.bytes, row.starts[cell], row.ends[cell]);
				if (result === _cells_js__WEBPACK_IMPORTED_MODULE_6__.U9.number || result === _cells_js__WEBPACK_IMPORTED_MODULE_6__.U9.nonFinite) return _cells_js__WEBPACK_IMPORTED_MODULE_6__.YV.number;
				if (this.isLenient) return Number.NaN;
				throw this.notNumber(JSON.stringify((0, _bytes_row_js__WEBPACK_IMPORTED_MODULE_5__.I)(row, cell).slice(0, 60)), name, row.line);
			}
			notNumber(shown, name, line) {
				const where = {
					file: this.file,
					line,
					field: name
				};
				return (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_3__.Xu)(`${this.file}:${line}: column ${JSON.stringify(name)} holds ${shown}, which is not a number`, {
					where,
					hint: "Write numbers such as 0.25, -3 or 1e-5."
				});
			}
		}
		const jsonCellText = ({ bytes, start, end }) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8", start, end);
		function growingLines() {
			let lines = new Int32Array(1024);
			let used = 0;
			return {
				add(line) {
					if (used === lines.length) {
						const old = lines;
						lines = new Int32Array(used * 2);
						lines.set(old);
					}
					lines[used++] = line;
				},
				at: (index) => lines[index]
			};
		}
	}),
	10695: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			DD: () => placements,
			HO: () => aucDifference,
			sS: () => rankAveragePrecision,
			s_: () => rankAuc
		});
		var _score_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64743);
		const rankings = new WeakMap();
		const placed = new WeakMap();
		function remembered(known, find, truth, score) {
			const before = known.get(score);
			if (before?.truth === truth) return before.found;
			const found = find(truth, score);
			known.set(score, {
				truth,
				found
			});
			return found;
		}
		function rank(truth, score) {
			const order = (0, _score_order_js__WEBPACK_IMPORTED_MODULE_0__.v)(score);
			const [hits, ends] = [new Uint8Array(order.length), new Uint8Array(order.length)];
			let [positives, before] = [0, Number.NaN];
			for (let place = 0; place < order.length; place++) {
				const row = order[place] ?? 0;
				const value = score[row] ?? 0;
				const hit = truth[row] ?? 0;
				hits[place] = hit;
				positives += hit;
				if (place > 0 && value !== before) ends[place - 1] = 1;
				before = value;
			}
			if (ends.length > 0) ends[ends.length - 1] = 1;
			return {
				order,
				hits,
				ends,
				positives
			};
		}
		function rankAuc(truth, score) {
			const { hits, ends, positives } = remembered(rankings, rank, truth, score);
			const all = positives * (hits.length - positives);
			if (all === 0) throw new RangeError("ROC AUC is not defined when the truth has one class only");
			let [twice, negatives, tiedHits, tied] = [
				0,
				0,
				0,
				0
			];
			for (let place = 0; place < hits.length; place++) {
				tiedHits += hits[place] ?? 0;
				tied++;
				if (ends[place] !== 1) continue;
				twice += tiedHits * (2 * negatives + tied - tiedHits);
				negatives += tied - tiedHits;
				tiedHits = 0;
				tied = 0;
			}
			return twice / (2 * all);
		}
		function rankAveragePrecision(truth, score) {
			const { hits, ends, positives } = remembered(rankings, rank, truth, score);
			if (positives === 0) throw new RangeError("precision over recall is not defined without positive rows");
			let [area, above, left, tiedHits, tied] = [
				0,
				hits.length,
				positives,
				0,
				0
			];
			for (let place = 0; place < hits.length; place++) {
				tiedHits += hits[place] ?? 0;
				tied++;
				if (ends[place] !== 1) continue;
				area += tiedHits * left / above;
				left -= tiedHits;
				above -= tied;
				tiedHits = 0;
				tied = 0;
			}
			return area / positives;
		}
		const placements = (truth, score) => remembered(placed, place, truth, score);
		function place(truth, score) {
			const { order, hits, ends, positives } = remembered(rankings, rank, truth, score);
			const negatives = order.length - positives;
			if (positives < 2 || negatives < 2) throw new RangeError("DeLong needs at least two rows of each class");
			const shares = new Float64Array(order.length);
			let [positivesBelow, negativesBelow, tied, start] = [
				0,
				0,
				0,
				0
			];
			for (let at = 0; at < order.length; at++) {
				tied += hits[at] ?? 0;
				if (ends[at] !== 1) continue;
				const tiedNegatives = at + 1 - start - tied;
				const forPositive = (negativesBelow + tiedNegatives / 2) / negatives;
				const forNegative = 1 - (positivesBelow + tied / 2) / positives;
				for (; start <= at; start++) shares[order[start] ?? 0] = hits[start] === 1 ? forPositive : forNegative;
				positivesBelow += tied;
				negativesBelow += tiedNegatives;
				tied = 0;
			}
			let sum = 0;
			for (let row = 0; row < truth.length; row++) if (truth[row] === 1) sum += shares[row] ?? 0;
			const auc = sum / positives;
			const variance = varianceOf(truth, shares, undefined, auc, positives, negatives);
			return {
				auc,
				variance,
				shares,
				positives,
				negatives,
				fewest: Math.min(positives, negatives)
			};
		}
		function aucDifference(truth, candidate, baseline) {
			const first = placements(truth, candidate);
			const second = placements(truth, baseline);
			const difference = first.auc - second.auc;
			return {
				difference,
				variance: varianceOf(truth, first.shares, second.shares, difference, first.positives, first.negatives)
			};
		}
		function varianceOf(truth, a, b, mean, positives, negatives) {
			let [ofPositives, ofNegatives] = [0, 0];
			for (let row = 0; row < truth.length; row++) {
				const d = (a[row] ?? 0) - (b === undefined ? 0 : b[row] ?? 0) - mean;
				if (truth[row] === 1) ofPositives += d * d;
				else ofNegatives += d * d;
			}
			return ofPositives / (positives - 1) / positives + ofNegatives / (negatives - 1) / negatives;
		}
	}),
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
	99706: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { l: () => metricFunction });
		var binary_metrics = __webpack_require__(82048);
		var calibration = __webpack_require__(96117);
		var multiclass_metrics = __webpack_require__(10202);
		var numbers = __webpack_require__(77767);
		;
		function dcg(relevance, score, { k, gain = "linear", ties = "average" } = {}) {
			requireRanking(relevance, score, k);
			const gains = Float64Array.from(relevance, (value) => gain === "linear" ? value : 2 ** value - 1);
			const order = ranked(score);
			const places = Math.min(k ?? order.length, order.length);
			if (ties === "stable") return (0, numbers.XN)(places, (place) => (0, numbers.at)(gains, order[place]) * discount(place));
			let total = 0;
			for (let start = 0; start < order.length;) {
				let end = start;
				while (end < order.length && score[order[end]] === score[order[start]]) end++;
				const mean = (0, numbers.XN)(end - start, (index) => (0, numbers.at)(gains, order[start + index])) / (end - start);
				total += mean * (0, numbers.XN)(Math.max(0, Math.min(end, places) - start), (index) => discount(start + index));
				start = end;
			}
			return total;
		}
		function ndcg(relevance, score, options = {}) {
			const best = dcg(relevance, relevance, {
				...options,
				ties: "stable"
			});
			return best === 0 ? 0 : dcg(relevance, score, options) / best;
		}
		const discount = (place) => 1 / Math.log2(place + 2);
		function reciprocalRank(relevance, score) {
			requireRanking(relevance, score, undefined);
			const place = ranked(score).findIndex((row) => (0, numbers.at)(relevance, row) > 0);
			return place < 0 ? 0 : 1 / (place + 1);
		}
		const precisionAtK = (relevance, score, k) => hitsAtK(relevance, score, k) / k;
		function recallAtK(relevance, score, k) {
			const hits = hitsAtK(relevance, score, k);
			const relevant = countRelevant(relevance);
			return relevant === 0 ? undefined : hits / relevant;
		}
		function hitsAtK(relevance, score, k) {
			requireRanking(relevance, score, k);
			return ranked(score).slice(0, k).filter((row) => (0, numbers.at)(relevance, row) > 0).length;
		}
		function rankedAveragePrecision(relevance, score, k) {
			requireRanking(relevance, score, k);
			const relevant = countRelevant(relevance);
			if (relevant === 0) return undefined;
			let [hits, total] = [0, 0];
			for (const [place, row] of ranked(score).slice(0, k ?? score.length).entries()) {
				if ((0, numbers.at)(relevance, row) > 0) total += ++hits / (place + 1);
			}
			return total / Math.min(k ?? relevant, relevant);
		}
		function labelRankingAveragePrecision(relevance, score) {
			requireRanking(relevance, score, undefined);
			const rows = Array.from({ length: score.length }, (_, row) => row);
			const relevant = rows.filter((row) => at(relevance, row) > 0);
			if (relevant.length === 0 || relevant.length === rows.length) return 1;
			const atLeast = (among, row) => among.filter((other) => at(score, other) >= at(score, row)).length;
			return relevant.reduce((sum, row) => sum + atLeast(relevant, row) / atLeast(rows, row), 0) / relevant.length;
		}
		const countRelevant = (relevance) => Array.from(relevance).filter((value) => value > 0).length;
		const ranked = (score) => Array.from({ length: score.length }, (_, row) => row).sort((a, b) => (0, numbers.at)(score, b) - (0, numbers.at)(score, a) || a - b);
		function requireRanking(relevance, score, k) {
			(0, numbers.UU)("ranking", relevance, score);
			(0, numbers.hp)("relevance", relevance);
			(0, numbers.hp)("score", score);
			if (k !== undefined && !(Number.isSafeInteger(k) && k > 0)) throw new RangeError(`k is a positive whole number, not ${k}`);
		}
		var regression_metrics = __webpack_require__(74776);
		;
		const clip = (p) => Math.min(Math.max(p, 1e-15), 1 - 1e-15);
		function columnsOf({ classes, probabilities }) {
			if (probabilities === undefined) throw new RangeError("there are no probabilities of the classes");
			return classes.map((name) => probabilities.get(name));
		}
		function classLogLosses(predictions) {
			const columns = columnsOf(predictions);
			const { labels, rows } = predictions;
			const losses = new Float64Array(rows);
			for (let row = 0; row < rows; row++) {
				let whole = 0;
				for (const column of columns) if (column !== undefined) whole += clip(column[row] ?? Number.NaN);
				const own = columns[labels[row] ?? 0];
				if (own === undefined) throw new RangeError("a class that occurs has no column of probabilities");
				losses[row] = -Math.log(clip(own[row] ?? Number.NaN) / whole);
			}
			return losses;
		}
		function topKHits(predictions, k) {
			const columns = columnsOf(predictions);
			const { labels, rows } = predictions;
			const hits = new Float64Array(rows);
			for (let row = 0; row < rows; row++) {
				const label = labels[row] ?? 0;
				const own = columns[label]?.[row];
				if (own === undefined) continue;
				let ahead = 0;
				for (const [index, column] of columns.entries()) {
					const other = column?.[row] ?? -1;
					if (other > own || other === own && index > label) ahead++;
				}
				hits[row] = Number(ahead < k);
			}
			return hits;
		}
		function topLabelCalibration(predictions, name, bins) {
			const columns = columnsOf(predictions);
			const { labels, predicted, rows } = predictions;
			const [right, sure] = [new Uint8Array(rows), new Float64Array(rows)];
			for (let row = 0; row < rows; row++) {
				right[row] = Number(labels[row] === predicted[row]);
				sure[row] = columns[predicted[row] ?? 0]?.[row] ?? 0;
			}
			const found = (0, calibration.N0)(right, sure, bins);
			return name === "ece" ? (0, calibration.pB)(found) : (0, calibration.hR)(found);
		}
		function weightedMean(losses, weights) {
			let [sum, whole] = [0, 0];
			for (let row = 0; row < losses.length; row++) {
				const weight = weights?.[row] ?? 1;
				sum += weight * (losses[row] ?? Number.NaN);
				whole += weight;
			}
			return sum / whole;
		}
		var metric_tables = __webpack_require__(42410);
		var multiclass_auc = __webpack_require__(88567);
		var own_names = __webpack_require__(30693);
		;
		const shares = (0, own_names.D)({
			accuracy: ({ tp, tn, fp, fn }) => [tp + tn, tp + tn + fp + fn],
			precision: ({ tp, fp }) => [tp, tp + fp],
			recall: ({ tp, fn }) => [tp, tp + fn],
			specificity: ({ tn, fp }) => [tn, tn + fp]
		});
		const squared = (y, p) => (p - y) ** 2;
		const absolute = (y, p) => Math.abs(p - y);
		const logTerm = (y, p) => {
			const clipped = Math.min(Math.max(p, 1e-15), 1 - 1e-15);
			return y === 1 ? -Math.log(clipped) : -Math.log1p(-clipped);
		};
		const rowLosses = (0, own_names.D)({
			brier_score_loss: squared,
			log_loss: logTerm,
			mean_absolute_error: absolute,
			mean_squared_error: squared
		});
		function metricFunction(name, definition, predictions) {
			const used = (definition?.use ?? name).replace(/@([1-9]\d*)$/, "_at_$1");
			const bare = used.replace(/_score$/, "");
			const candidates = [
				used,
				bare,
				metric_tables.J3[used],
				metric_tables.J3[bare]
			].filter((one) => one !== undefined);
			for (const candidate of candidates) {
				const found = latency(candidate, definition, predictions) ?? byTask(candidate, definition ?? {}, predictions);
				if (found !== undefined) return found;
			}
			return undefined;
		}
		function latency(name, definition, { latencies }) {
			if (latencies === undefined || !/^latency(_|$)/.test(name)) return undefined;
			if (definition?.quantile !== undefined) return {
				kind: "latency",
				look: definition.quantile
			};
			const digits = /^latency_p(\d{1,3})(_|$)/.exec(name)?.[1];
			if (digits !== undefined) return {
				kind: "latency",
				look: Number(digits) / 10 ** Math.max(2, digits.length)
			};
			if (/^latency_mean(_|$)/.test(name)) return {
				kind: "latency",
				look: "mean"
			};
			if (/^latency_max(_|$)/.test(name)) return {
				kind: "latency",
				look: "max"
			};
			return /^latency_median(_|$)/.test(name) ? {
				kind: "latency",
				look: .5
			} : undefined;
		}
		function byTask(name, definition, predictions) {
			switch (predictions.task) {
				case "binary": return binaryFunction(name, definition, predictions.scores !== undefined);
				case "multiclass": return probabilityFunction(name, definition, predictions) ?? classFunction(name, definition, predictions.classes);
				case "regression": return amountFunction(name, definition);
				case "ranking": return rankingFunction(name, definition);
				default: return predictions;
			}
		}
		function binaryFunction(name, definition, hasScores) {
			const cells = cellFunction(name, definition);
			if (cells !== undefined) return cells;
			if (!hasScores) return undefined;
			const bins = definition.bins ?? 10;
			if (name === "ece") return {
				kind: "scores",
				name,
				of: (truth, score) => (0, calibration.pB)((0, calibration.N0)(truth, score, bins))
			};
			if (name === "mce") return {
				kind: "scores",
				name,
				of: (truth, score) => (0, calibration.hR)((0, calibration.N0)(truth, score, bins))
			};
			const of = metric_tables.uf[name];
			if (of === undefined) return undefined;
			const row = rowLosses[name];
			return row === undefined ? {
				kind: "scores",
				name,
				of
			} : {
				kind: "scores",
				name,
				of,
				row
			};
		}
		function cellFunction(name, { beta, "zero-division": zero }) {
			const instead = zero === 1 ? 1 : zero === "missing" ? Number.NaN : 0;
			if (name === "fbeta" || name === "f1" && beta !== undefined) return {
				kind: "cells",
				of: (cells) => (0, binary_metrics.ry)(cells, beta ?? 1, instead)
			};
			const of = metric_tables.BE[name];
			if (of === undefined) return undefined;
			const share = shares[name];
			if (zero === undefined || zero === 0) return share === undefined ? {
				kind: "cells",
				of
			} : {
				kind: "cells",
				of,
				share
			};
			if (name === "f1") return {
				kind: "cells",
				of: (cells) => (0, binary_metrics.ry)(cells, 1, instead)
			};
			if (name === "precision") return {
				kind: "cells",
				of: (cells) => (0, binary_metrics.Fz)(cells, instead)
			};
			return name === "recall" ? {
				kind: "cells",
				of: (cells) => (0, binary_metrics.I9)(cells, instead)
			} : {
				kind: "cells",
				of
			};
		}
		function probabilityFunction(name, definition, { probabilities }) {
			if (probabilities === undefined) return undefined;
			const auc = aucKind(name, definition);
			if (auc !== undefined) return {
				kind: "probabilities",
				of: (predictions) => (0, multiclass_auc.F)(predictions, auc),
				auc
			};
			const losses = name === "log_loss" ? classLogLosses : name === "top_k_accuracy" ? (predictions) => topKHits(predictions, definition.k ?? 2) : undefined;
			if (losses !== undefined) return {
				kind: "probabilities",
				of: (predictions) => weightedMean(losses(predictions), predictions.weights),
				losses
			};
			if (name !== "ece" && name !== "mce") return undefined;
			return {
				kind: "probabilities",
				of: (predictions) => topLabelCalibration(predictions, name, definition.bins ?? 10)
			};
		}
		function aucKind(name, definition) {
			const match = /^roc_auc(?:_(ovr|ovo))?(?:_(macro|weighted))?$/.exec(name);
			const against = match?.[1] ?? definition["multi-class"];
			if (match === null || against !== "ovr" && against !== "ovo") return undefined;
			const average = match[2] ?? definition.average ?? "macro";
			return average === "macro" || average === "weighted" ? {
				against,
				average
			} : undefined;
		}
		const averages = [
			"macro",
			"micro",
			"weighted"
		];
		function classFunction(name, definition, classes) {
			const { average, label } = definition;
			const zero = definition["zero-division"] === 1 ? 1 : 0;
			const part = [
				"f1",
				"precision",
				"recall"
			].find((one) => one === name);
			if (part !== undefined && label !== undefined) {
				const index = classes.indexOf(String(label));
				return {
					kind: "classes",
					accuracy: false,
					of: (confusion) => (0, multiclass_metrics.Sg)(confusion, zero)[index]?.[part] ?? Number.NaN
				};
			}
			const kind = averages.find((one) => one === average);
			if (part !== undefined && kind !== undefined) {
				return {
					kind: "classes",
					accuracy: false,
					of: (confusion) => (0, multiclass_metrics.Bz)(confusion, kind, zero)[part]
				};
			}
			const of = metric_tables.zU[name];
			return of === undefined ? undefined : {
				kind: "classes",
				of,
				accuracy: name === "accuracy"
			};
		}
		function amountFunction(name, { alpha = .5 }) {
			if (name === "pinball_loss") return {
				kind: "amounts",
				of: (truth, predicted, weights) => (0, regression_metrics.A)(truth, predicted, alpha, weights)
			};
			const of = metric_tables.NC[name];
			if (of === undefined) return undefined;
			const row = rowLosses[name];
			return row === undefined ? {
				kind: "amounts",
				of
			} : {
				kind: "amounts",
				of,
				row
			};
		}
		function rankingFunction(name, definition) {
			const match = /^(.*?)(?:_at_([1-9]\d{0,5}))?$/.exec(name);
			const k = definition.k ?? (match?.[2] === undefined ? undefined : Number(match[2]));
			const options = k === undefined ? {} : { k };
			switch (match?.[1]) {
				case "ndcg": return {
					kind: "queries",
					of: (relevance, score) => ndcg(relevance, score, options)
				};
				case "mrr": return {
					kind: "queries",
					of: reciprocalRank
				};
				case "map": return {
					kind: "queries",
					of: (relevance, score) => rankedAveragePrecision(relevance, score, k)
				};
				case "precision": return k === undefined ? undefined : {
					kind: "queries",
					of: (relevance, score) => precisionAtK(relevance, score, k)
				};
				case "recall": return k === undefined ? undefined : {
					kind: "queries",
					of: (relevance, score) => recallAtK(relevance, score, k)
				};
				default: return undefined;
			}
		}
	}),
	42410: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			BE: () => binaryCellMetrics,
			J3: () => otherNames,
			NC: () => regressionMetrics,
			uf: () => scoreMetrics,
			zU: () => multiclassMetrics
		});
		var _modelflight_stats_binary_metrics__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82048);
		var _modelflight_stats_multiclass_metrics__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10202);
		var _modelflight_stats_regression_metrics__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(74776);
		var _modelflight_stats_roc__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93113);
		var _auc_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10695);
		var _own_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30693);
		const binaryCellMetrics = (0, _own_names_js__WEBPACK_IMPORTED_MODULE_0__.D)({
			accuracy: _modelflight_stats_binary_metrics__WEBPACK_IMPORTED_MODULE_1__.y2,
			balanced_accuracy: _modelflight_stats_binary_metrics__WEBPACK_IMPORTED_MODULE_1__.q2,
			precision: (confusion) => (0, _modelflight_stats_binary_metrics__WEBPACK_IMPORTED_MODULE_1__.Fz)(confusion),
			recall: (confusion) => (0, _modelflight_stats_binary_metrics__WEBPACK_IMPORTED_MODULE_1__.I9)(confusion),
			specificity: _modelflight_stats_binary_metrics__WEBPACK_IMPORTED_MODULE_1__.jw,
			f1: (confusion) => (0, _modelflight_stats_binary_metrics__WEBPACK_IMPORTED_MODULE_1__.f1)(confusion),
			jaccard: (confusion) => (0, _modelflight_stats_binary_metrics__WEBPACK_IMPORTED_MODULE_1__.xX)(confusion),
			matthews_corrcoef: _modelflight_stats_binary_metrics__WEBPACK_IMPORTED_MODULE_1__.uT,
			cohen_kappa: _modelflight_stats_binary_metrics__WEBPACK_IMPORTED_MODULE_1__.rX
		});
		const byRank = (quick, general) => (truth, score, weights) => weights === undefined && truth instanceof Uint8Array && score instanceof Float64Array ? quick(truth, score) : general(truth, score, weights);
		const scoreMetrics = (0, _own_names_js__WEBPACK_IMPORTED_MODULE_0__.D)({
			roc_auc: byRank(_auc_js__WEBPACK_IMPORTED_MODULE_2__.s_, _modelflight_stats_roc__WEBPACK_IMPORTED_MODULE_3__.om),
			average_precision: byRank(_auc_js__WEBPACK_IMPORTED_MODULE_2__.sS, _modelflight_stats_roc__WEBPACK_IMPORTED_MODULE_3__.cF),
			log_loss: (truth, score, weights) => (0, _modelflight_stats_binary_metrics__WEBPACK_IMPORTED_MODULE_1__._1)(truth, score, weights),
			brier_score_loss: _modelflight_stats_binary_metrics__WEBPACK_IMPORTED_MODULE_1__.xz
		});
		const multiclassMetrics = (0, _own_names_js__WEBPACK_IMPORTED_MODULE_0__.D)({
			accuracy: _modelflight_stats_multiclass_metrics__WEBPACK_IMPORTED_MODULE_4__.TG,
			balanced_accuracy: _modelflight_stats_multiclass_metrics__WEBPACK_IMPORTED_MODULE_4__.hF,
			f1_macro: (confusion) => (0, _modelflight_stats_multiclass_metrics__WEBPACK_IMPORTED_MODULE_4__.Bz)(confusion, "macro").f1,
			f1_weighted: (confusion) => (0, _modelflight_stats_multiclass_metrics__WEBPACK_IMPORTED_MODULE_4__.Bz)(confusion, "weighted").f1,
			f1_micro: (confusion) => (0, _modelflight_stats_multiclass_metrics__WEBPACK_IMPORTED_MODULE_4__.Bz)(confusion, "micro").f1,
			precision_macro: (confusion) => (0, _modelflight_stats_multiclass_metrics__WEBPACK_IMPORTED_MODULE_4__.Bz)(confusion, "macro").precision,
			precision_weighted: (confusion) => (0, _modelflight_stats_multiclass_metrics__WEBPACK_IMPORTED_MODULE_4__.Bz)(confusion, "weighted").precision,
			recall_macro: (confusion) => (0, _modelflight_stats_multiclass_metrics__WEBPACK_IMPORTED_MODULE_4__.Bz)(confusion, "macro").recall,
			recall_weighted: (confusion) => (0, _modelflight_stats_multiclass_metrics__WEBPACK_IMPORTED_MODULE_4__.Bz)(confusion, "weighted").recall,
			matthews_corrcoef: _modelflight_stats_multiclass_metrics__WEBPACK_IMPORTED_MODULE_4__.R_,
			cohen_kappa: (confusion) => (0, _modelflight_stats_multiclass_metrics__WEBPACK_IMPORTED_MODULE_4__.F0)(confusion)
		});
		const regressionMetrics = (0, _own_names_js__WEBPACK_IMPORTED_MODULE_0__.D)({
			mean_absolute_error: _modelflight_stats_regression_metrics__WEBPACK_IMPORTED_MODULE_5__.Xv,
			mean_squared_error: _modelflight_stats_regression_metrics__WEBPACK_IMPORTED_MODULE_5__.bt,
			root_mean_squared_error: _modelflight_stats_regression_metrics__WEBPACK_IMPORTED_MODULE_5__.D5,
			median_absolute_error: _modelflight_stats_regression_metrics__WEBPACK_IMPORTED_MODULE_5__.K4,
			mean_absolute_percentage_error: _modelflight_stats_regression_metrics__WEBPACK_IMPORTED_MODULE_5__.VW,
			max_error: _modelflight_stats_regression_metrics__WEBPACK_IMPORTED_MODULE_5__.N4,
			r2: _modelflight_stats_regression_metrics__WEBPACK_IMPORTED_MODULE_5__.r2,
			explained_variance: _modelflight_stats_regression_metrics__WEBPACK_IMPORTED_MODULE_5__.y$
		});
		const otherNames = (0, _own_names_js__WEBPACK_IMPORTED_MODULE_0__.D)({
			auc: "roc_auc",
			mcc: "matthews_corrcoef",
			sensitivity: "recall",
			brier_score: "brier_score_loss",
			mae: "mean_absolute_error",
			mse: "mean_squared_error",
			rmse: "root_mean_squared_error",
			mape: "mean_absolute_percentage_error"
		});
	}),
	9841: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Ew: () => canonicalName,
			T3: () => measureOne,
			Wl: () => squareConfusion,
			Zj: () => unweighted,
			_3: () => evaluate,
			oW: () => valuesByQuery,
			pA: () => asMeasured,
			pH: () => computeMetrics
		});
		var _modelflight_stats_binary_metrics__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82048);
		var _modelflight_stats_quantile__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42192);
		var _metric_functions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99706);
		var _metric_tables_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42410);
		var _queries_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17416);
		function canonicalName(name, available) {
			if (available.has(name)) return name;
			const plain = name.replace(/_score$/, "");
			const other = _metric_tables_js__WEBPACK_IMPORTED_MODULE_0__.J3[name] ?? _metric_tables_js__WEBPACK_IMPORTED_MODULE_0__.J3[plain];
			return [plain, other].find((candidate) => candidate !== undefined && available.has(candidate)) ?? name;
		}
		const usual = {
			binary: [
				...Object.keys(_metric_tables_js__WEBPACK_IMPORTED_MODULE_0__.BE),
				...Object.keys(_metric_tables_js__WEBPACK_IMPORTED_MODULE_0__.uf),
				"ece"
			],
			multiclass: [
				...Object.keys(_metric_tables_js__WEBPACK_IMPORTED_MODULE_0__.zU),
				"roc_auc_ovr",
				"roc_auc_ovo",
				"log_loss",
				"ece"
			],
			regression: Object.keys(_metric_tables_js__WEBPACK_IMPORTED_MODULE_0__.NC),
			ranking: [
				"ndcg",
				"ndcg_at_10",
				"mrr",
				"map",
				"precision_at_10",
				"recall_at_10"
			]
		};
		function computeMetrics(predictions, definitions = {}, asked = []) {
			const latencies = predictions.latencies === undefined ? [] : [
				"latency_p50",
				"latency_p95",
				"latency_p99",
				"latency_mean"
			];
			const base = [...usual[predictions.task], ...latencies];
			const further = [...Object.keys(definitions), ...asked].filter((name) => !base.includes(canonicalName(name, new Set(base))) || name in definitions);
			const cells = once(() => cellsOf(predictions));
			return new Map([...new Set([...base, ...further])].flatMap((name) => {
				const definition = definitions[name];
				const found = (0, _metric_functions_js__WEBPACK_IMPORTED_MODULE_1__.l)(name, definition, predictions);
				return found === undefined ? [] : [[name, measure(() => found.kind === "cells" && weighs(definition) ? found.of(cells()) : evaluate(found, unweighted(predictions, definition)))]];
			}));
		}
		const weighs = (definition) => definition?.weighted !== false;
		const unweighted = (predictions, definition) => weighs(definition) ? predictions : {
			...predictions,
			weights: undefined
		};
		function measureOne(name, predictions, definitions) {
			const found = (0, _metric_functions_js__WEBPACK_IMPORTED_MODULE_1__.l)(name, definitions[name], predictions);
			return found === undefined ? undefined : measure(() => evaluate(found, unweighted(predictions, definitions[name])));
		}
		function evaluate(metric, predictions) {
			const { weights } = predictions;
			switch (metric.kind) {
				case "cells": return metric.of(cellsOf(predictions));
				case "classes":
					if (predictions.task !== "multiclass") throw new RangeError("there are no classes");
					return metric.of(squareConfusion(predictions.classes.length, predictions.labels, predictions.predicted, weights));
				case "probabilities":
					if (predictions.task !== "multiclass") throw new RangeError("there are no classes");
					return metric.of(predictions);
				case "scores":
					if (predictions.task !== "binary" || predictions.scores === undefined) throw new RangeError("there are no scores");
					return metric.of(predictions.labels, predictions.scores, weights);
				case "amounts": return metric.of(predictions.labels, predictions.predicted, weights);
				case "queries": return meanOf(valuesByQuery(metric, predictions));
				case "latency": return latencyOf(metric.look, predictions.latencies);
				default: return metric;
			}
		}
		function valuesByQuery(metric, { labels, predicted, queries }) {
			if (queries === undefined) throw new RangeError("there is no column that tells queries apart");
			return (0, _queries_js__WEBPACK_IMPORTED_MODULE_2__.z)(queries).flatMap((rows) => {
				const pick = (values) => rows.map((row) => values[row] ?? Number.NaN);
				return metric.of(pick(labels), pick(predicted)) ?? [];
			});
		}
		function meanOf(values) {
			if (values.length === 0) throw new RangeError("no query defines it");
			return values.reduce((sum, value) => sum + value, 0) / values.length;
		}
		function latencyOf(look, values) {
			if (values === undefined || values.length === 0) throw new RangeError("there is no column of latencies");
			if (look === "mean") return values.reduce((sum, value) => sum + value, 0) / values.length;
			return look === "max" ? values.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY) : (0, _modelflight_stats_quantile__WEBPACK_IMPORTED_MODULE_3__.YV)(values, look);
		}
		function cellsOf(predictions) {
			if (predictions.task !== "binary") throw new RangeError("there are more than two answers");
			const { labels, predicted, weights } = predictions;
			if (weights !== undefined) return (0, _modelflight_stats_binary_metrics__WEBPACK_IMPORTED_MODULE_4__.yg)(labels, predicted, weights);
			const counts = new Float64Array(4);
			for (let row = 0; row < labels.length; row++) {
				const cell = (labels[row] ?? 0) << 1 | (predicted[row] ?? 0);
				counts[cell] = (counts[cell] ?? 0) + 1;
			}
			const [tn = 0, fp = 0, fn = 0, tp = 0] = counts;
			return {
				tp,
				fp,
				tn,
				fn
			};
		}
		function squareConfusion(size, labels, predicted, weights) {
			const cells = Array.from({ length: size }, () => new Array(size).fill(0));
			for (let row = 0; row < labels.length; row++) {
				const line = cells[labels[row] ?? 0];
				const column = predicted[row] ?? 0;
				if (line !== undefined) line[column] = (line[column] ?? 0) + (weights?.[row] ?? 1);
			}
			return {
				labels: cells.map((_, index) => index),
				cells
			};
		}
		function once(make) {
			let made;
			return () => {
				made ??= { value: make() };
				return made.value;
			};
		}
		function measure(compute) {
			try {
				return asMeasured(compute());
			} catch (error) {
				if (error instanceof RangeError) return {
					kind: "undefined",
					reason: error.message
				};
				throw error;
			}
		}
		const asMeasured = (value) => Number.isFinite(value) ? {
			kind: "value",
			value
		} : {
			kind: "undefined",
			reason: `the result is ${value}`
		};
	}),
	88567: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			F: () => multiclassAuc,
			Z: () => influencedAuc
		});
		var _modelflight_stats_roc__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93113);
		var _auc_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10695);
		function multiclassAuc(predictions, kind) {
			const { weights } = predictions;
			if (weights !== undefined && kind.against === "ovo") throw new RangeError("one against one is not defined for weighted rows");
			const parts = partsOf(predictions, kind);
			const areas = parts.map(({ truth, score, rows }) => weights === undefined || rows !== undefined ? (0, _auc_js__WEBPACK_IMPORTED_MODULE_0__.s_)(truth, score) : (0, _modelflight_stats_roc__WEBPACK_IMPORTED_MODULE_1__.om)(truth, score, weights));
			return average(areas, shares(parts, kind, weights));
		}
		function influencedAuc(predictions, kind) {
			const parts = partsOf(predictions, kind);
			const weight = shares(parts, kind, undefined);
			const influence = new Float64Array(predictions.rows);
			const areas = parts.map(({ truth, score, rows }, index) => {
				const { auc, shares: placed, positives, negatives } = (0, _auc_js__WEBPACK_IMPORTED_MODULE_0__.DD)(truth, score);
				for (let at = 0; at < truth.length; at++) {
					const row = rows === undefined ? at : rows[at] ?? 0;
					const own = ((placed[at] ?? 0) - auc) / (truth[at] === 1 ? positives : negatives);
					influence[row] = (influence[row] ?? 0) + (weight[index] ?? 0) * own;
				}
				return auc;
			});
			const value = average(areas, weight);
			if (kind.average === "weighted") addWeightInfluence(influence, predictions, parts, areas, value);
			return {
				value,
				influence
			};
		}
		const known = new WeakMap();
		function partsOf(predictions, { against }) {
			const kept = known.get(predictions.labels) ?? new Map();
			known.set(predictions.labels, kept);
			const parts = kept.get(against) ?? (against === "ovr" ? eachAgainstRest(predictions) : eachPair(predictions));
			kept.set(against, parts);
			return parts;
		}
		const scoreOf = ({ probabilities, classes }, index) => {
			if (probabilities === undefined) throw new RangeError("there are no probabilities of the classes");
			const score = probabilities.get(classes[index] ?? "");
			if (score === undefined) throw new RangeError(`there are no probabilities of the class ${JSON.stringify(classes[index]?.slice(0, 60))}`);
			return score;
		};
		function eachAgainstRest(predictions) {
			const { labels, classes } = predictions;
			return classes.map((_, index) => {
				const truth = new Uint8Array(labels.length);
				for (let row = 0; row < truth.length; row++) truth[row] = Number(labels[row] === index);
				return {
					classes: [index],
					truth,
					score: scoreOf(predictions, index),
					rows: undefined
				};
			});
		}
		function eachPair(predictions) {
			const { labels, classes } = predictions;
			const members = classes.map((_, index) => rowsOfClass(labels, index));
			const part = (positive, negative) => {
				const [hits, misses] = [members[positive] ?? new Uint32Array(0), members[negative] ?? new Uint32Array(0)];
				const rows = new Uint32Array(hits.length + misses.length);
				rows.set(hits);
				rows.set(misses, hits.length);
				const all = scoreOf(predictions, positive);
				const score = new Float64Array(rows.length);
				for (let at = 0; at < rows.length; at++) score[at] = all[rows[at] ?? 0] ?? Number.NaN;
				return {
					classes: [positive, negative],
					truth: new Uint8Array(rows.length).fill(1, 0, hits.length),
					score,
					rows
				};
			};
			return classes.flatMap((_, first) => classes.flatMap((__, second) => first === second ? [] : [part(first, second)]));
		}
		function rowsOfClass(labels, index) {
			const rows = [];
			for (let row = 0; row < labels.length; row++) if (labels[row] === index) rows.push(row);
			return Uint32Array.from(rows);
		}
		function shares(parts, { average: kind }, weights) {
			if (kind === "macro") return parts.map(() => 1 / parts.length);
			const sizes = parts.map(({ truth, rows }) => rows === undefined ? truth.reduce((sum, one, row) => sum + one * (weights?.[row] ?? 1), 0) : rows.length);
			const whole = sizes.reduce((sum, size) => sum + size, 0);
			return sizes.map((size) => size / whole);
		}
		const average = (areas, weight) => areas.reduce((sum, area, index) => sum + area * (weight[index] ?? 0), 0);
		function addWeightInfluence(influence, { labels, classes }, parts, areas, value) {
			const own = classes.map((_, index) => {
				const mine = areas.filter((__, part) => parts[part]?.classes.includes(index));
				return mine.reduce((sum, area) => sum + area, 0) / mine.length;
			});
			for (let row = 0; row < influence.length; row++) {
				influence[row] = (influence[row] ?? 0) + ((own[labels[row] ?? 0] ?? 0) - value) / influence.length;
			}
		}
	}),
	30693: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { D: () => ownNames });
		const ownNames = (entries) => {
			const table = Object.create(null);
			return Object.assign(table, entries);
		};
	}),
	17416: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { z: () => rowsByQuery });
		function rowsByQuery(queries) {
			const rows = new Map();
			for (const [row, query] of queries.entries()) {
				const members = rows.get(query);
				if (members === undefined) rows.set(query, [row]);
				else members.push(row);
			}
			return [...rows.values()];
		}
	}),
	93939: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			FP: () => idText,
			I8: () => partners,
			Zm: () => readIds,
			uo: () => takeIds
		});
		var _score_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64743);
		const mostDigits = 15;
		function readIds(table, name) {
			const values = wholeNumbers(table, name);
			return values === undefined ? ofTexts(textsOf(table, name)) : ofNumbers(values);
		}
		const idText = (ids, row) => String(ids.values[row]);
		function takeIds(ids, rows) {
			if (ids.kind === "texts") return {
				kind: "texts",
				values: Array.from(rows, (row) => ids.values[row] ?? "")
			};
			const values = new Float64Array(rows.length);
			for (let index = 0; index < rows.length; index++) values[index] = ids.values[rows[index] ?? 0] ?? Number.NaN;
			return {
				kind: "numbers",
				values
			};
		}
		function partners(mine, theirs) {
			if (mine.values.length !== theirs.values.length) return undefined;
			if (mine.kind === theirs.kind) {
				let row = 0;
				while (row < mine.values.length && mine.values[row] === theirs.values[row]) row++;
				if (row === mine.values.length) return "same";
			}
			const rowOf = new Map();
			const key = (ids, row) => mine.kind === theirs.kind ? ids.values[row] ?? "" : idText(ids, row);
			for (let row = 0; row < theirs.values.length; row++) rowOf.set(key(theirs, row), row);
			const order = new Uint32Array(mine.values.length);
			for (let row = 0; row < order.length; row++) {
				const other = rowOf.get(key(mine, row));
				if (other === undefined) return undefined;
				order[row] = other;
			}
			return order;
		}
		function textsOf(table, name) {
			const column = table.columns.get(name);
			const text = (row) => {
				if (column?.kind === "text") return column.values[row] ?? "";
				const value = column?.values[row] ?? Number.NaN;
				return Number.isInteger(value) && Math.abs(value) < 0x38d7ea4c68000 ? value.toFixed(1) : String(value);
			};
			return Array.from({ length: table.rows }, (_, row) => text(row));
		}
		function wholeNumbers(table, name) {
			const column = table.columns.get(name);
			const most = 10 ** mostDigits;
			if (column?.kind === "number") {
				const isWhole = column.isWhole === true && column.values.every((value) => value >= 0 && value < most);
				return isWhole ? column.values : undefined;
			}
			const values = new Float64Array(table.rows);
			for (let row = 0; row < values.length; row++) {
				const text = column?.values[row] ?? "";
				if (text.length > mostDigits || !/^(0|[1-9]\d*)$/.test(text)) return undefined;
				values[row] = Number(text);
			}
			return values;
		}
		function ofTexts(values) {
			const seen = new Set();
			let [repeated, firstRepeated] = [0, -1];
			for (const [row, id] of values.entries()) {
				if (seen.has(id) && repeated++ === 0) firstRepeated = row;
				seen.add(id);
			}
			return {
				ids: {
					kind: "texts",
					values
				},
				order: undefined,
				repeated,
				firstRepeated
			};
		}
		function ofNumbers(values) {
			const keys = new Float64Array(values.length);
			for (let row = 0; row < keys.length; row++) keys[row] = asText(values[row] ?? 0);
			const order = (0, _score_order_js__WEBPACK_IMPORTED_MODULE_0__.v)(keys);
			let repeated = 0;
			for (let place = 1; place < order.length; place++) if (values[order[place] ?? 0] === values[order[place - 1] ?? 0]) repeated++;
			if (repeated === 0) return {
				ids: {
					kind: "numbers",
					values
				},
				order,
				repeated,
				firstRepeated: -1
			};
			const seen = new Set();
			const firstRepeated = values.findIndex((value) => seen.size === seen.add(value).size);
			return {
				ids: {
					kind: "numbers",
					values
				},
				order: undefined,
				repeated,
				firstRepeated
			};
		}
		const groups = Float64Array.from({ length: 1e3 }, (_, group) => {
			const digit = (power) => Math.floor(group / power) % 10 + 1;
			return digit(100) * 121 + digit(10) * 11 + digit(1);
		});
		const leading = (group) => group < 10 ? 121 + 11 : group < 100 ? 121 : 0;
		function asText(value) {
			let [key, place, rest, digits] = [
				0,
				1,
				value,
				0
			];
			while (rest >= 1e3) {
				const next = Math.floor(rest / 1e3);
				key += (groups[rest - next * 1e3] ?? 0) * place;
				place *= 1331;
				digits += 3;
				rest = next;
			}
			key += ((groups[rest] ?? 0) - leading(rest)) * place;
			digits += rest < 10 ? 1 : rest < 100 ? 2 : 3;
			return key * (shifts[mostDigits - digits] ?? 1);
		}
		const shifts = Float64Array.from({ length: mostDigits }, (_, power) => 11 ** power);
	}),
	64743: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { v: () => scoreOrder });
		var _modelflight_stats_order__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14089);
		const least = 5e4;
		const digits = [
			{
				shift: 0,
				mask: 2047
			},
			{
				shift: 11,
				mask: 2047
			},
			{
				shift: 22,
				mask: 1023
			}
		];
		const shortRun = 32;
		const isLittleEndian = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1;
		function scoreOrder(score) {
			if (score.length < least || !isLittleEndian) return (0, _modelflight_stats_order__WEBPACK_IMPORTED_MODULE_0__.m)(score);
			let keys = upperBits(score);
			let rows = new Uint32Array(score.length);
			for (let row = 0; row < rows.length; row++) rows[row] = row;
			let [spareKeys, spareRows] = [new Uint32Array(score.length), new Uint32Array(score.length)];
			for (const { shift, mask } of digits) {
				scatter({
					keys,
					rows,
					toKeys: spareKeys,
					toRows: spareRows
				}, shift, mask);
				[keys, spareKeys] = [spareKeys, keys];
				[rows, spareRows] = [spareRows, rows];
			}
			settleRuns(keys, rows, score);
			return rows;
		}
		function upperBits(score) {
			const plain = new Float64Array(score.length);
			for (let row = 0; row < plain.length; row++) plain[row] = (score[row] ?? 0) + 0;
			const bits = new Uint32Array(plain.buffer);
			const keys = new Uint32Array(score.length);
			for (let row = 0; row < keys.length; row++) {
				const top = bits[2 * row + 1] ?? 0;
				keys[row] = top >>> 31 === 1 ? ~top : top | 2147483648;
			}
			return keys;
		}
		function scatter({ keys, rows, toKeys, toRows }, shift, mask) {
			const places = new Uint32Array(mask + 2);
			for (let index = 0; index < keys.length; index++) {
				const digit = ((keys[index] ?? 0) >>> shift & mask) + 1;
				places[digit] = (places[digit] ?? 0) + 1;
			}
			for (let digit = 0; digit < mask; digit++) places[digit + 1] = (places[digit + 1] ?? 0) + (places[digit] ?? 0);
			for (let index = 0; index < keys.length; index++) {
				const key = keys[index] ?? 0;
				const digit = key >>> shift & mask;
				const place = places[digit] ?? 0;
				toKeys[place] = key;
				toRows[place] = rows[index] ?? 0;
				places[digit] = place + 1;
			}
		}
		function settleRuns(keys, rows, score) {
			for (let start = 0; start < keys.length;) {
				let end = start + 1;
				while (end < keys.length && keys[end] === keys[start]) end++;
				if (end - start > 1) settle(rows, start, end, score);
				start = end;
			}
		}
		function settle(rows, start, end, score) {
			const value = (index) => score[rows[index] ?? 0] ?? 0;
			if (end - start > shortRun) {
				let isSettled = true;
				for (let index = start + 1; index < end && isSettled; index++) isSettled = value(index - 1) <= value(index);
				if (!isSettled) rows.subarray(start, end).sort((a, b) => (score[a] ?? 0) - (score[b] ?? 0));
				return;
			}
			for (let index = start + 1; index < end; index++) {
				const row = rows[index] ?? 0;
				const own = score[row] ?? 0;
				let place = index;
				for (; place > start && value(place - 1) > own; place--) rows[place] = rows[place - 1] ?? 0;
				rows[place] = row;
			}
		}
	}),
	82048: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Fz: () => precision,
			I9: () => recall,
			MX: () => combineF,
			_1: () => logLoss,
			f1: () => f1,
			hY: () => weightedMean,
			jw: () => specificity,
			q2: () => balancedAccuracy,
			rX: () => cohenKappa,
			ry: () => fBeta,
			tG: () => requireBinary,
			uT: () => matthewsCorrelation,
			xX: () => jaccard,
			xz: () => brierScore,
			y2: () => accuracy,
			yg: () => binaryConfusion
		});
		var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77767);
		function binaryConfusion(truth, predicted, weights) {
			(0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.UU)("confusion", truth, predicted, weights);
			requireBinary("truth", truth);
			requireBinary("prediction", predicted);
			(0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.hC)("confusion", weights);
			const cell = (t, p) => (0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.XN)(truth.length, (row) => truth[row] === t && predicted[row] === p ? weights?.[row] ?? 1 : 0);
			return {
				tp: cell(1, 1),
				fp: cell(0, 1),
				tn: cell(0, 0),
				fn: cell(1, 0)
			};
		}
		function atThreshold(scores, threshold) {
			const predicted = new Uint8Array(scores.length);
			for (let row = 0; row < predicted.length; row++) {
				const score = at(scores, row);
				if (Number.isNaN(score)) throw new RangeError(`score: the value at index ${row} is NaN, which is on neither side of a threshold`);
				predicted[row] = score >= threshold ? 1 : 0;
			}
			return predicted;
		}
		const accuracy = ({ tp, fp, tn, fn }) => (tp + tn) / (tp + fp + tn + fn);
		const precision = ({ tp, fp }, zeroDivision = 0) => ratio(tp, tp + fp, zeroDivision);
		const recall = ({ tp, fn }, zeroDivision = 0) => ratio(tp, tp + fn, zeroDivision);
		function fBeta(confusion, beta, zeroDivision = 0) {
			return combineF(precision(confusion, zeroDivision), recall(confusion, zeroDivision), beta);
		}
		function combineF(p, r, beta = 1) {
			const denominator = beta * beta * p + r;
			return denominator === 0 ? 0 : (1 + beta * beta) * p * r / denominator;
		}
		const f1 = (confusion, zeroDivision = 0) => fBeta(confusion, 1, zeroDivision);
		function specificity({ tn, fp }) {
			if (tn + fp === 0) throw new RangeError("specificity is not defined without negative rows");
			return tn / (tn + fp);
		}
		function balancedAccuracy({ tp, fp, tn, fn }) {
			const recalls = [[tp, tp + fn], [tn, tn + fp]].filter(([, all]) => all !== 0);
			return (0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.XN)(recalls.length, (index) => (recalls[index]?.[0] ?? 0) / (recalls[index]?.[1] ?? 1)) / recalls.length;
		}
		function matthewsCorrelation({ tp, fp, tn, fn }) {
			const denominator = Math.sqrt(tp + fp) * Math.sqrt(tp + fn) * Math.sqrt(tn + fp) * Math.sqrt(tn + fn);
			return denominator === 0 ? 0 : (tp * tn - fp * fn) / denominator;
		}
		function cohenKappa({ tp, fp, tn, fn }) {
			const all = tp + fp + tn + fn;
			const expected = (tp + fp) / all * ((tp + fn) / all) + (tn + fn) / all * ((tn + fp) / all);
			return ((tp + tn) / all - expected) / (1 - expected);
		}
		const jaccard = ({ tp, fp, fn }, zeroDivision = 0) => ratio(tp, tp + fp + fn, zeroDivision);
		function logLoss(truth, probability, weights, epsilon = 1e-15) {
			requireProbabilities("log loss", truth, probability, weights);
			return weightedMean(truth.length, weights, (row) => {
				const p = Math.min(Math.max((0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.at)(probability, row), epsilon), 1 - epsilon);
				return truth[row] === 1 ? -Math.log(p) : -Math.log1p(-p);
			});
		}
		function brierScore(truth, probability, weights) {
			requireProbabilities("Brier score", truth, probability, weights);
			return weightedMean(truth.length, weights, (row) => ((0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.at)(probability, row) - (0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.at)(truth, row)) ** 2);
		}
		function weightedMean(count, weights, term) {
			if (weights === undefined) return (0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.XN)(count, term) / count;
			return (0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.XN)(count, (row) => (0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.at)(weights, row) * term(row)) / (0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.XN)(count, (row) => (0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.at)(weights, row));
		}
		function requireBinary(what, values) {
			for (let row = 0; row < values.length; row++) {
				if (values[row] !== 0 && values[row] !== 1) throw new RangeError(`the ${what} at index ${row} is ${String(values[row])}, not 0 or 1`);
			}
		}
		function requireProbabilities(what, truth, probability, weights) {
			(0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.UU)(what, truth, probability, weights);
			requireBinary("truth", truth);
			(0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.hp)(what, probability);
			(0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.hC)(what, weights);
			for (let row = 0; row < probability.length; row++) {
				const p = (0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.at)(probability, row);
				if (p < 0 || p > 1) throw new RangeError(`${what}: the probability at index ${row} is ${p}, outside 0 to 1`);
			}
		}
		const ratio = (part, whole, zeroDivision) => whole === 0 ? zeroDivision : part / whole;
	}),
	96117: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Cd: () => calibrationInTheLarge,
			N0: () => calibrationBins,
			hR: () => maximumCalibrationError,
			pB: () => expectedCalibrationError
		});
		var _binary_metrics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82048);
		var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77767);
		function calibrationBins(truth, probability, bins = 10) {
			requireCalibration(truth, probability, bins);
			const [n, hits, total, lost] = [
				new Float64Array(bins),
				new Float64Array(bins),
				new Float64Array(bins),
				new Float64Array(bins)
			];
			for (let row = 0; row < truth.length; row++) {
				const value = (0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.at)(probability, row);
				const bin = Math.min(Math.floor(value * bins), bins - 1);
				n[bin] = (0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.at)(n, bin) + 1;
				hits[bin] = (0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.at)(hits, bin) + (0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.at)(truth, row);
				const before = (0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.at)(total, bin);
				const next = before + value;
				lost[bin] = (0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.at)(lost, bin) + (before >= value ? before - next + value : value - next + before);
				total[bin] = next;
			}
			return Array.from(n, (count, index) => ({
				index,
				n: count,
				meanPrediction: ((0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.at)(total, index) + (0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.at)(lost, index)) / count,
				rate: (0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.at)(hits, index) / count
			})).filter((bin) => bin.n > 0);
		}
		function equalMassBins(truth, probability, bins = 10) {
			requireCalibration(truth, probability, bins);
			const order = Array.from(orderOf(probability));
			const [size, larger] = [Math.floor(order.length / bins), order.length % bins];
			const start = (index) => index * size + Math.min(index, larger);
			return Array.from({ length: bins }, (_, index) => binOf(index, order.slice(start(index), start(index + 1)), truth, probability)).filter(({ n }) => n > 0);
		}
		function binOf(index, rows, truth, probability) {
			const mean = (values) => sumOf(rows.length, (position) => at(values, rows[position])) / rows.length;
			return {
				index,
				n: rows.length,
				meanPrediction: mean(probability),
				rate: mean(truth)
			};
		}
		function expectedCalibrationError(bins) {
			return weighted(bins, ({ rate, meanPrediction }) => Math.abs(rate - meanPrediction));
		}
		function maximumCalibrationError(bins) {
			if (bins.length === 0) throw new RangeError("there are no bins with rows");
			return bins.reduce((largest, { rate, meanPrediction }) => Math.max(largest, Math.abs(rate - meanPrediction)), 0);
		}
		function brierParts(bins) {
			const rate = weighted(bins, (bin) => bin.rate);
			return {
				reliability: weighted(bins, (bin) => (bin.meanPrediction - bin.rate) ** 2),
				resolution: weighted(bins, (bin) => (bin.rate - rate) ** 2),
				uncertainty: rate * (1 - rate)
			};
		}
		function calibrationInTheLarge(truth, probability) {
			requireCalibration(truth, probability, 1);
			return (0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.XN)(truth.length, (row) => (0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.at)(probability, row) - (0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.at)(truth, row)) / truth.length;
		}
		function weighted(bins, term) {
			const rows = (0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.XN)(bins.length, (index) => bins[index]?.n ?? 0);
			if (rows === 0) throw new RangeError("there are no bins with rows");
			return (0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.XN)(bins.length, (index) => bins[index].n * term(bins[index])) / rows;
		}
		function requireCalibration(truth, probability, bins) {
			(0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.UU)("calibration", truth, probability);
			(0, _binary_metrics_js__WEBPACK_IMPORTED_MODULE_1__.tG)("truth", truth);
			(0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.hp)("probability", probability);
			if (!(Number.isSafeInteger(bins) && bins > 0)) throw new RangeError(`the number of bins is a positive whole number, not ${bins}`);
			for (let row = 0; row < probability.length; row++) {
				const p = (0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.at)(probability, row);
				if (p < 0 || p > 1) throw new RangeError(`the probability at index ${row} is ${p}, outside 0 to 1`);
			}
		}
	}),
	10202: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Bz: () => averageScores,
			F0: () => multiclassKappa,
			R_: () => multiclassMatthews,
			Sg: () => classScores,
			TG: () => multiclassAccuracy,
			hF: () => multiclassBalancedAccuracy
		});
		var _binary_metrics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82048);
		var _numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77767);
		function confusionMatrix(labels, truth, predicted, weights) {
			requireSameLength("confusion", truth, predicted, weights);
			requireWeights("confusion", weights);
			const indexOf = labelIndex(labels);
			const cells = labels.map(() => new Array(labels.length).fill(0));
			for (let row = 0; row < truth.length; row++) {
				const line = cells[indexOf(truth[row])];
				const column = indexOf(predicted[row]);
				line[column] = at(line, column) + (weights?.[row] ?? 1);
			}
			return {
				labels,
				cells
			};
		}
		function labelIndex(labels) {
			const indices = new Map(labels.map((label, index) => [label, index]));
			if (indices.size !== labels.length) throw new RangeError("the labels repeat themselves");
			return (label) => {
				const index = indices.get(label);
				if (index === undefined) throw new RangeError(`class ${JSON.stringify(label)} is not among the labels`);
				return index;
			};
		}
		function labelsOf(...columns) {
			return [...new Set(columns.flat())].sort((a, b) => {
				if (typeof a === "number" && typeof b === "number") return a - b;
				return String(a) < String(b) ? -1 : 1;
			});
		}
		function classScores(confusion, zeroDivision = 0) {
			return confusion.labels.map((_, index) => {
				const hit = cell(confusion, index, index);
				const support = rowSum(confusion, index);
				const called = columnSum(confusion, index);
				const precision = called === 0 ? zeroDivision : hit / called;
				const recall = support === 0 ? zeroDivision : hit / support;
				return {
					precision,
					recall,
					f1: (0, _binary_metrics_js__WEBPACK_IMPORTED_MODULE_0__.MX)(precision, recall),
					support
				};
			});
		}
		function averageScores(confusion, average, zeroDivision = 0) {
			if (average === "micro") {
				const all = total(confusion);
				const share = all === 0 ? zeroDivision : diagonal(confusion) / all;
				return {
					precision: share,
					recall: share,
					f1: (0, _binary_metrics_js__WEBPACK_IMPORTED_MODULE_0__.MX)(share, share)
				};
			}
			const classes = classScores(confusion, zeroDivision);
			const weight = (scores) => average === "macro" ? 1 : scores.support;
			const whole = (0, _numbers_js__WEBPACK_IMPORTED_MODULE_1__.XN)(classes.length, (index) => weight(classes[index]));
			const mean = (pick) => (0, _numbers_js__WEBPACK_IMPORTED_MODULE_1__.XN)(classes.length, (index) => weight(classes[index]) * pick(classes[index])) / whole;
			return {
				precision: mean((s) => s.precision),
				recall: mean((s) => s.recall),
				f1: mean((s) => s.f1)
			};
		}
		const multiclassAccuracy = (confusion) => diagonal(confusion) / total(confusion);
		function multiclassBalancedAccuracy(confusion) {
			const present = classScores(confusion).filter(({ support }) => support > 0);
			return (0, _numbers_js__WEBPACK_IMPORTED_MODULE_1__.XN)(present.length, (index) => present[index]?.recall ?? 0) / present.length;
		}
		function multiclassMatthews(confusion) {
			const k = confusion.labels.length;
			const all = total(confusion);
			const truth = Array.from({ length: k }, (_, index) => rowSum(confusion, index));
			const called = Array.from({ length: k }, (_, index) => columnSum(confusion, index));
			const product = (a, b) => (0, _numbers_js__WEBPACK_IMPORTED_MODULE_1__.XN)(k, (index) => (0, _numbers_js__WEBPACK_IMPORTED_MODULE_1__.at)(a, index) * (0, _numbers_js__WEBPACK_IMPORTED_MODULE_1__.at)(b, index));
			const covariance = diagonal(confusion) * all - product(truth, called);
			const spread = (all * all - product(called, called)) * (all * all - product(truth, truth));
			return spread === 0 ? 0 : covariance / Math.sqrt(spread);
		}
		function multiclassKappa(confusion, weights = "none") {
			const k = confusion.labels.length;
			const all = total(confusion);
			const cost = (i, j) => {
				if (weights === "none") return i === j ? 0 : 1;
				return weights === "linear" ? Math.abs(i - j) : (i - j) ** 2;
			};
			const over = (term) => (0, _numbers_js__WEBPACK_IMPORTED_MODULE_1__.XN)(k * k, (index) => term(Math.floor(index / k), index % k));
			const expected = over((i, j) => cost(i, j) * rowSum(confusion, i) * columnSum(confusion, j) / all);
			return 1 - over((i, j) => cost(i, j) * cell(confusion, i, j)) / expected;
		}
		function multiclassLogLoss(labels, truth, probabilities, weights, epsilon = 1e-15) {
			requireProbabilityRows(labels, truth, probabilities, weights);
			const indexOf = labelIndex(labels);
			const clip = (p) => Math.min(Math.max(p, epsilon), 1 - epsilon);
			const weight = (row) => weights?.[row] ?? 1;
			const loss = sumOf(truth.length, (row) => {
				const p = probabilities[row];
				const whole = sumOf(p.length, (index) => clip(at(p, index)));
				return -weight(row) * Math.log(clip(at(p, indexOf(truth[row]))) / whole);
			});
			return loss / sumOf(truth.length, weight);
		}
		function argmaxLabels(labels, probabilities) {
			return probabilities.map((row) => {
				requireFinite("probabilities", row);
				let best = 0;
				for (let index = 1; index < row.length; index++) if (at(row, index) > at(row, best)) best = index;
				return labels[best];
			});
		}
		function requireProbabilityRows(labels, truth, probabilities, weights) {
			requireSameLength("class probabilities", truth, probabilities, weights);
			requireWeights("class probabilities", weights);
			for (const row of probabilities) {
				requireSameLength("a row of class probabilities", labels, row);
				requireFinite("class probabilities", row);
			}
		}
		const cell = (confusion, i, j) => confusion.cells[i]?.[j] ?? 0;
		const rowSum = (confusion, i) => (0, _numbers_js__WEBPACK_IMPORTED_MODULE_1__.XN)(confusion.labels.length, (j) => cell(confusion, i, j));
		const columnSum = (confusion, j) => (0, _numbers_js__WEBPACK_IMPORTED_MODULE_1__.XN)(confusion.labels.length, (i) => cell(confusion, i, j));
		const diagonal = (confusion) => (0, _numbers_js__WEBPACK_IMPORTED_MODULE_1__.XN)(confusion.labels.length, (i) => cell(confusion, i, i));
		const total = (confusion) => (0, _numbers_js__WEBPACK_IMPORTED_MODULE_1__.XN)(confusion.labels.length, (i) => rowSum(confusion, i));
	}),
	77767: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			HO: () => requireProbability,
			IP: () => sorted,
			UU: () => requireSameLength,
			UX: () => midranks,
			XN: () => sumOf,
			at: () => at,
			cz: () => sum,
			hC: () => requireWeights,
			hp: () => requireFinite
		});
		var _order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14089);
		var _radix_sort_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89636);
		const at = (values, index) => values[index];
		function sum(values) {
			return sumOf(values.length, (index) => at(values, index));
		}
		function sumOf(count, term) {
			let total = 0;
			let lost = 0;
			for (let index = 0; index < count; index++) {
				const value = term(index);
				const next = total + value;
				lost += Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total;
				total = next;
			}
			return Number.isFinite(lost) ? total + lost : total;
		}
		function requireSameLength(what, first, ...others) {
			if (first.length === 0) throw new RangeError(`${what}: there are no values`);
			for (const other of others) {
				if (other !== undefined && other.length !== first.length) {
					throw new RangeError(`${what}: columns of different lengths, ${first.length} and ${other.length}`);
				}
			}
		}
		function requireFinite(what, values) {
			for (let index = 0; index < values.length; index++) {
				if (!Number.isFinite(values[index])) throw new RangeError(`${what}: the value at index ${index} is ${String(values[index])}, not a finite number`);
			}
		}
		function requireWeights(what, weights) {
			if (weights === undefined) return;
			requireFinite(`${what}: weights`, weights);
			for (let index = 0; index < weights.length; index++) {
				if (at(weights, index) < 0) throw new RangeError(`${what}: the weight at index ${index} is negative`);
			}
			if (!(sum(weights) > 0)) throw new RangeError(`${what}: all weights are 0`);
		}
		function requireProbability(what, value) {
			if (!(value > 0 && value < 1)) throw new RangeError(`${what} must be between 0 and 1, not ${value}`);
		}
		const sorted = (values) => (0, _radix_sort_js__WEBPACK_IMPORTED_MODULE_0__.T)(values);
		function midranks(values) {
			const order = (0, _order_js__WEBPACK_IMPORTED_MODULE_1__.m)(values);
			const ranks = new Float64Array(values.length);
			for (let start = 0; start < order.length;) {
				let end = start + 1;
				while (end < order.length && at(values, at(order, end)) === at(values, at(order, start))) end++;
				for (let index = start; index < end; index++) ranks[at(order, index)] = (start + end + 1) / 2;
				start = end;
			}
			return ranks;
		}
	}),
	14089: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { m: () => orderOf });
		const radixFrom = 2e3;
		const digitBits = 16;
		const digits = 2 ** digitBits;
		function orderOf(values) {
			const order = new Uint32Array(values.length);
			for (let index = 0; index < order.length; index++) order[index] = index;
			if (values.length >= radixFrom) return radixOrder(values, order);
			const value = (index) => values[index];
			return order.sort((a, b) => compare(value(a), value(b)) || a - b);
		}
		function compare(a, b) {
			if (a < b) return -1;
			if (a > b) return 1;
			return Number(Number.isNaN(a)) - Number(Number.isNaN(b));
		}
		function radixOrder(values, start) {
			const { high, low } = sortableBits(values);
			let order = start;
			let spare = new Uint32Array(order.length);
			for (const [bits, shift] of [
				[low, 0],
				[low, digitBits],
				[high, 0],
				[high, digitBits]
			]) {
				scatter(bits, shift, order, spare);
				[order, spare] = [spare, order];
			}
			return order;
		}
		function scatter(bits, shift, from, to) {
			const starts = new Uint32Array(digits + 1);
			const digit = (index) => bits[index] >>> shift & digits - 1;
			for (let index = 0; index < bits.length; index++) starts[digit(index) + 1] = starts[digit(index) + 1] + 1;
			for (let value = 0; value < digits; value++) starts[value + 1] = starts[value + 1] + starts[value];
			for (let position = 0; position < from.length; position++) {
				const index = from[position];
				const place = starts[digit(index)];
				to[place] = index;
				starts[digit(index)] = place + 1;
			}
		}
		function sortableBits(values) {
			const view = new DataView(new ArrayBuffer(8));
			const [high, low] = [new Uint32Array(values.length), new Uint32Array(values.length)];
			for (let index = 0; index < values.length; index++) {
				view.setFloat64(0, values[index] + 0);
				const [top, bottom] = [view.getUint32(0), view.getUint32(4)];
				const isLast = Number.isNaN(values[index]);
				const isNegative = top >>> 31 === 1;
				high[index] = isLast ? 4294967295 : isNegative ? ~top : top | 2147483648;
				low[index] = isNegative ? ~bottom : bottom;
			}
			return {
				high,
				low
			};
		}
	}),
	42192: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			YV: () => quantile,
			mY: () => quantileOfSorted
		});
		var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77767);
		const quantile = (values, q) => quantileOfSorted((0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.IP)(values), q);
		function quantiles(values, qs) {
			const ascending = sorted(values);
			return qs.map((q) => quantileOfSorted(ascending, q));
		}
		function quantileOfSorted(ascending, q) {
			if (ascending.length === 0) throw new RangeError("a quantile needs at least one value");
			if (!(q >= 0 && q <= 1)) throw new RangeError(`a quantile is asked for a share from 0 to 1, not ${q}`);
			if (Number.isNaN(ascending[ascending.length - 1])) throw new RangeError("a quantile of values with NaN is not defined");
			const position = (ascending.length - 1) * q;
			const below = Math.floor(position);
			return interpolate((0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.at)(ascending, below), (0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.at)(ascending, Math.min(below + 1, ascending.length - 1)), position - below);
		}
		function interpolate(a, b, t) {
			if (a === b) return a;
			return t < .5 ? a + (b - a) * t : b - (b - a) * (1 - t);
		}
	}),
	89636: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { T: () => sortedCopy });
		const radixFrom = 4e3;
		const digits = 2 ** 16;
		const shortRun = 24;
		function sortedCopy(values) {
			const copy = Float64Array.from(values);
			return copy.length < radixFrom ? copy.sort() : radixSort(copy);
		}
		function radixSort(copy) {
			const n = copy.length;
			const words = new Uint32Array(copy.buffer);
			const [high, low, high2, low2] = [
				new Uint32Array(n),
				new Uint32Array(n),
				new Uint32Array(n),
				new Uint32Array(n)
			];
			const [startsLow, startsHigh] = [new Uint32Array(digits + 1), new Uint32Array(digits + 1)];
			for (let i = 0; i < n; i++) {
				const value = copy[i];
				const top = words[2 * i + 1];
				const isNumber = !Number.isNaN(value);
				const turn = top >> 31;
				const key = isNumber ? (top ^ (turn | 2147483648)) >>> 0 : 4294967295;
				high[i] = key;
				low[i] = isNumber ? words[2 * i] ^ turn : 0;
				startsLow[(key & 65535) + 1] = startsLow[(key & 65535) + 1] + 1;
				startsHigh[(key >>> 16) + 1] = startsHigh[(key >>> 16) + 1] + 1;
			}
			for (let digit = 0; digit < digits; digit++) {
				startsLow[digit + 1] = startsLow[digit + 1] + startsLow[digit];
				startsHigh[digit + 1] = startsHigh[digit + 1] + startsHigh[digit];
			}
			for (let i = 0; i < n; i++) {
				const key = high[i];
				const place = startsLow[key & 65535];
				startsLow[key & 65535] = place + 1;
				high2[place] = key;
				low2[place] = low[i];
			}
			for (let i = 0; i < n; i++) {
				const key = high2[i];
				const place = startsHigh[key >>> 16];
				startsHigh[key >>> 16] = place + 1;
				high[place] = key;
				low[place] = low2[i];
			}
			sortRuns(high, low);
			return written(copy, words, high, low);
		}
		function sortRuns(high, low) {
			for (let start = 0; start < high.length;) {
				let end = start + 1;
				while (end < high.length && high[end] === high[start]) end++;
				if (end - start > shortRun) low.subarray(start, end).sort();
				else if (end - start > 1) insertionSort(low, start, end);
				start = end;
			}
		}
		function insertionSort(values, start, end) {
			for (let i = start + 1; i < end; i++) {
				const value = values[i];
				let j = i;
				for (; j > start && values[j - 1] > value; j--) values[j] = values[j - 1];
				values[j] = value;
			}
		}
		function written(result, words, high, low) {
			for (let i = 0; i < high.length; i++) {
				const key = high[i];
				if (key === 4294967295) {
					result[i] = Number.NaN;
					continue;
				}
				const isPositive = key >>> 31 === 1;
				words[2 * i + 1] = isPositive ? key ^ 2147483648 : ~key;
				words[2 * i] = isPositive ? low[i] : ~low[i];
			}
			return result;
		}
	}),
	74776: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			A: () => pinballLoss,
			D5: () => rootMeanSquaredError,
			K4: () => medianAbsoluteError,
			N4: () => maxError,
			VW: () => meanAbsolutePercentageError,
			Xv: () => meanAbsoluteError,
			bt: () => meanSquaredError,
			r2: () => r2,
			y$: () => explainedVariance
		});
		var _binary_metrics_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82048);
		var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77767);
		var _order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14089);
		var _quantile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42192);
		const mapeEpsilon = 2 ** -52;
		const meanAbsoluteError = (truth, predicted, weights) => meanOf(truth, predicted, weights, (y, p) => Math.abs(p - y));
		const meanSquaredError = (truth, predicted, weights) => meanOf(truth, predicted, weights, (y, p) => (p - y) ** 2);
		const rootMeanSquaredError = (truth, predicted, weights) => Math.sqrt(meanSquaredError(truth, predicted, weights));
		const meanAbsolutePercentageError = (truth, predicted, weights) => meanOf(truth, predicted, weights, (y, p) => Math.abs(p - y) / Math.max(Math.abs(y), mapeEpsilon));
		const symmetricMape = (truth, predicted, weights) => meanOf(truth, predicted, weights, (y, p) => y === 0 && p === 0 ? 0 : 2 * Math.abs(p - y) / (Math.abs(p) + Math.abs(y)));
		const meanBias = (truth, predicted, weights) => meanOf(truth, predicted, weights, (y, p) => p - y);
		const meanSquaredLogError = (truth, predicted, weights) => {
			for (const values of [truth, predicted]) {
				for (let row = 0; row < values.length; row++) {
					if (at(values, row) < 0) throw new RangeError(`mean squared log error: the value at index ${row} is negative`);
				}
			}
			return meanOf(truth, predicted, weights, (y, p) => (Math.log1p(p) - Math.log1p(y)) ** 2);
		};
		const medianAbsoluteError = (truth, predicted, weights) => {
			check(truth, predicted, weights);
			const errors = Float64Array.from({ length: truth.length }, (_, row) => Math.abs((0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.at)(predicted, row) - (0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.at)(truth, row)));
			return weights === undefined ? (0, _quantile_js__WEBPACK_IMPORTED_MODULE_1__.YV)(errors, .5) : weightedQuantile(errors, weights, .5);
		};
		const maxError = (truth, predicted) => {
			check(truth, predicted, undefined);
			let largest = 0;
			for (let row = 0; row < truth.length; row++) largest = Math.max(largest, Math.abs((0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.at)(predicted, row) - (0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.at)(truth, row)));
			return largest;
		};
		const r2 = (truth, predicted, weights) => {
			check(truth, predicted, weights);
			if (truth.length < 2) throw new RangeError("R² is not defined for fewer than two rows");
			const center = (0, _binary_metrics_js__WEBPACK_IMPORTED_MODULE_2__.hY)(truth.length, weights, (row) => (0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.at)(truth, row));
			const weight = (row) => weights?.[row] ?? 1;
			const residual = (0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.XN)(truth.length, (row) => weight(row) * ((0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.at)(truth, row) - (0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.at)(predicted, row)) ** 2);
			const total = (0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.XN)(truth.length, (row) => weight(row) * ((0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.at)(truth, row) - center) ** 2);
			return oneMinus(residual, total);
		};
		const explainedVariance = (truth, predicted, weights) => {
			check(truth, predicted, weights);
			const difference = (row) => (0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.at)(truth, row) - (0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.at)(predicted, row);
			const bias = (0, _binary_metrics_js__WEBPACK_IMPORTED_MODULE_2__.hY)(truth.length, weights, difference);
			const center = (0, _binary_metrics_js__WEBPACK_IMPORTED_MODULE_2__.hY)(truth.length, weights, (row) => (0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.at)(truth, row));
			const unexplained = (0, _binary_metrics_js__WEBPACK_IMPORTED_MODULE_2__.hY)(truth.length, weights, (row) => (difference(row) - bias) ** 2);
			const total = (0, _binary_metrics_js__WEBPACK_IMPORTED_MODULE_2__.hY)(truth.length, weights, (row) => ((0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.at)(truth, row) - center) ** 2);
			return oneMinus(unexplained, total);
		};
		function pinballLoss(truth, predicted, alpha, weights) {
			if (!(alpha >= 0 && alpha <= 1)) throw new RangeError(`alpha must be from 0 to 1, not ${alpha}`);
			return meanOf(truth, predicted, weights, (y, p) => y >= p ? alpha * (y - p) : (1 - alpha) * (p - y));
		}
		const d2AbsoluteError = (truth, predicted, weights) => {
			check(truth, predicted, weights);
			if (truth.length < 2) throw new RangeError("D² is not defined for fewer than two rows");
			const center = weights === undefined ? quantile(truth, .5) : weightedQuantile(truth, weights, .5);
			return oneMinus(meanAbsoluteError(truth, predicted, weights), weightedMean(truth.length, weights, (row) => Math.abs(at(truth, row) - center)));
		};
		function weightedQuantile(values, weights, q) {
			(0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.UU)("weighted quantile", values, weights);
			(0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.hp)("weighted quantile", values);
			(0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.hC)("weighted quantile", weights);
			const order = (0, _order_js__WEBPACK_IMPORTED_MODULE_3__.m)(values);
			const goal = q * (0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.cz)(weights);
			let seen = 0;
			for (const index of order) {
				seen += (0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.at)(weights, index);
				if (seen >= goal && seen > 0) return (0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.at)(values, index);
			}
			return (0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.at)(values, (0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.at)(order, order.length - 1));
		}
		function meanOf(truth, predicted, weights, term) {
			check(truth, predicted, weights);
			return (0, _binary_metrics_js__WEBPACK_IMPORTED_MODULE_2__.hY)(truth.length, weights, (row) => term((0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.at)(truth, row), (0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.at)(predicted, row)));
		}
		function check(truth, predicted, weights) {
			(0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.UU)("regression metric", truth, predicted, weights);
			(0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.hp)("truth", truth);
			(0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.hp)("prediction", predicted);
			(0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.hC)("regression metric", weights);
		}
		function oneMinus(part, whole) {
			if (whole === 0) return part === 0 ? 1 : 0;
			return 1 - part / whole;
		}
	}),
	93113: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			cF: () => averagePrecision,
			om: () => rocAuc
		});
		var _binary_metrics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82048);
		var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77767);
		var _order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14089);
		function curvePoints(truth, score, weights) {
			(0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.UU)("ROC", truth, score, weights);
			(0, _binary_metrics_js__WEBPACK_IMPORTED_MODULE_1__.tG)("truth", truth);
			(0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.hp)("score", score);
			(0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.hC)("ROC", weights);
			const order = (0, _order_js__WEBPACK_IMPORTED_MODULE_2__.m)(score);
			const points = [];
			let tp = 0;
			let fp = 0;
			for (let position = order.length - 1; position >= 0; position--) {
				const row = (0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.at)(order, position);
				const weight = weights?.[row] ?? 1;
				if (truth[row] === 1) tp += weight;
				else fp += weight;
				const next = position === 0 ? Number.NaN : (0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.at)(score, (0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.at)(order, position - 1));
				if (next !== (0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.at)(score, row)) points.push({
					threshold: (0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.at)(score, row),
					tp,
					fp
				});
			}
			return points;
		}
		function rocAuc(truth, score, weights) {
			const points = curvePoints(truth, score, weights);
			const last = points.at(-1);
			if (last === undefined || last.tp === 0 || last.fp === 0) throw new RangeError("ROC AUC is not defined when the truth has one class only");
			let area = 0;
			let before = {
				tp: 0,
				fp: 0
			};
			for (const point of points) {
				area += (point.fp - before.fp) * (point.tp + before.tp) / 2;
				before = point;
			}
			return area / (last.tp * last.fp);
		}
		function averagePrecision(truth, score, weights) {
			const points = curvePoints(truth, score, weights);
			const positives = requirePositives(points);
			let area = 0;
			let before = 0;
			for (const { tp, fp } of points) {
				if (tp > before) area += (tp - before) * tp / (tp + fp);
				before = tp;
			}
			return area / positives;
		}
		function prAucTrapezoid(truth, score, weights) {
			const points = curvePoints(truth, score, weights);
			const positives = requirePositives(points);
			let area = 0;
			let before = {
				tp: 0,
				precision: 1
			};
			for (const { tp, fp } of points) {
				const precision = tp + fp === 0 ? 0 : tp / (tp + fp);
				area += (tp - before.tp) * (precision + before.precision) / 2;
				before = {
					tp,
					precision
				};
			}
			return area / positives;
		}
		function requirePositives(points) {
			const positives = points.at(-1)?.tp ?? 0;
			if (positives === 0) throw new RangeError("precision over recall is not defined without positive rows");
			return positives;
		}
	})
};
