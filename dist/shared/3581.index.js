export const id = 3581;
export const ids = [3581, 2854];
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
		var _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66990);
		var _modelflight_core_nearest__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87899);
		var _bytes_row_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52854);
		var _cells_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(71975);
		var _dataset_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93615);
		var _growing_column_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84130);
		const cellLimit = 1e8;
		async function readTable(dataset, options, context) {
			const builder = new TableBuilder(options);
			return builder.table(await readRows(dataset, builder, context));
		}
		async function readRows(dataset, builder, context) {
			const digests = [];
			for (const file of dataset.files) {
				builder.startFile(file);
				const sha256 = await readFile(file, builder, context);
				digests.push({
					name: file.name,
					sha256
				});
				context.log.progress("rows", builder.rows);
			}
			return (0, _dataset_js__WEBPACK_IMPORTED_MODULE_0__.Vx)(digests);
		}
		async function readFile(file, builder, context) {
			if (file.format === "parquet") {
				const { readParquetTable } = await Promise.all([
					__webpack_require__.e(6304),
					__webpack_require__.e(1346),
					__webpack_require__.e(2522)
				]).then(__webpack_require__.bind(__webpack_require__, 42522));
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
				if (file.format === "json") return (await Promise.resolve().then(__webpack_require__.bind(__webpack_require__, 31474))).jsonDocumentParser(file.name, rows);
				return (await __webpack_require__.e(5520).then(__webpack_require__.bind(__webpack_require__, 5520))).jsonLinesParser(file.name, rows);
			}
			const { delimitedParser } = await Promise.all([__webpack_require__.e(8179), __webpack_require__.e(8214)]).then(__webpack_require__.bind(__webpack_require__, 98179));
			return delimitedParser(file.name, file.format === "csv" ? "," : "	", sink, (0, _dataset_js__WEBPACK_IMPORTED_MODULE_0__.iH)(file));
		}
		class TableBuilder {
			rows = 0;
			isNative;
			numeric;
			wanted;
			columns = new Map();
			parts = [];
			file = "";
			cells = [];
			constructor({ columns, numeric = [], native = false }) {
				this.isNative = native;
				this.numeric = new Set(numeric);
				this.wanted = columns;
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
					const meant = (0, _modelflight_core_nearest__WEBPACK_IMPORTED_MODULE_1__.p)(name, names);
					throw (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_2__.Xu)(`${this.file} has no column ${JSON.stringify(name)}; its columns are ${names.slice(0, 20).join(", ")}`, {
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
					if (!this.columns.has(name)) this.columns.set(name, (0, _growing_column_js__WEBPACK_IMPORTED_MODULE_3__._i)(this.numeric.has(name), this.isNative));
				}
				return this.wanted;
			}
			row(row) {
				const { wanted = [], cells } = this;
				for (let i = 0; i < wanted.length; i++) {
					const cell = cells[i];
					const name = wanted[i];
					const isEmpty = row.starts[cell] === row.ends[cell];
					if (isEmpty && (row.forms[cell] === _bytes_row_js__WEBPACK_IMPORTED_MODULE_4__.V.plain || this.numeric.has(name))) this.put(name, null);
					else if (this.numeric.has(name)) this.put(name, this.numberOf(row, cell, name));
					else this.put(name, (0, _bytes_row_js__WEBPACK_IMPORTED_MODULE_4__.I)(row, cell));
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
				throw (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_2__.Xu)(`${this.file}:${line}: the line is no JSON object`, { where: {
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
					throw (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_2__.FU)(`${this.file} has more than ${cellLimit} cells, too many to be held in memory`, { hint: "Read fewer columns, or a sample." });
				}
			}
			batch(names, values) {
				for (const [index, name] of names.entries()) {
					const [column, some] = [this.columns.get(name), values[index]];
					if (column !== undefined && some !== undefined) (0, _growing_column_js__WEBPACK_IMPORTED_MODULE_3__.ml)(column, some);
				}
				this.rows += (0, _growing_column_js__WEBPACK_IMPORTED_MODULE_3__.Y5)(values[0]) - 1;
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
				const result = (0, _cells_js__WEBPACK_IMPORTED_MODULE_5__.$J)(row.bytes, row.starts[cell], row.ends[cell]);
				if (result === _cells_js__WEBPACK_IMPORTED_MODULE_5__.U9.number || result === _cells_js__WEBPACK_IMPORTED_MODULE_5__.U9.nonFinite) return _cells_js__WEBPACK_IMPORTED_MODULE_5__.YV.number;
				throw this.notNumber(JSON.stringify((0, _bytes_row_js__WEBPACK_IMPORTED_MODULE_4__.I)(row, cell).slice(0, 60)), name, row.line);
			}
			notNumber(shown, name, line) {
				const where = {
					file: this.file,
					line,
					field: name
				};
				return (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_2__.Xu)(`${this.file}:${line}: column ${JSON.stringify(name)} holds ${shown}, which is no number`, {
					where,
					hint: "Numbers are written as in JSON: 0.25, -3, 1e-5."
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
	})
};
