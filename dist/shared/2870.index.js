export const id = 2870;
export const ids = [2870, 2854];
export const modules = {
	92870: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			leakageChecks: () => leakageChecks,
			splitChecks: () => splitChecks
		});
		var errors = __webpack_require__(66990);
		var numbers = __webpack_require__(57922);
		var dataset = __webpack_require__(93615);
		var external_node_crypto_ = __webpack_require__(77598);
		var read_table = __webpack_require__(29217);
		;
		const rowLimit = 2e7;
		async function readFingerprints(dataset, roles, columns, context) {
			const reader = new FingerprintReader(roles, columns);
			await (0, read_table.aK)(dataset, reader, context);
			return reader.result();
		}
		class FingerprintReader extends read_table.Oh {
			roles;
			names = [];
			values = new Map();
			content = growing();
			features = growing();
			keys = growing();
			order = growing();
			labels = growing();
			times = growing();
			constructor(roles, columns) {
				super(columns === undefined ? {} : { columns });
				this.roles = roles;
			}
			header(names) {
				const wanted = super.header(names);
				for (const role of [
					...this.roles.key,
					this.roles.time,
					this.roles.label
				]) if (role !== undefined && !wanted.includes(role)) throw (0, errors.Xu)(`the split has no column ${JSON.stringify(role)}`);
				this.names = wanted;
				return wanted;
			}
			put(name, value) {
				this.values.set(name, value);
			}
			endRow() {
				const { key, time, label } = this.roles;
				const value = (name) => this.values.get(name) ?? null;
				const others = this.names.filter((name) => !key.includes(name));
				this.content.add(fingerprint(others.map(value)));
				this.features.add(fingerprint(others.filter((name) => name !== time && name !== label).map(value)));
				if (key.length > 0) {
					this.keys.add(fingerprint(key.map(value)));
					this.order.add(key.length === 1 ? Number(value(key[0] ?? "") ?? Number.NaN) : Number.NaN);
				}
				if (label !== undefined) this.labels.add(value(label) === null ? Number.NaN : fingerprint([value(label)]));
				if (time !== undefined) this.times.add(timeOf(value(time), time));
				this.values = new Map();
				this.rows++;
				if (this.rows > rowLimit) throw (0, errors.FU)(`a split of more than ${rowLimit} rows can't be compared in memory`, { hint: "Compare a sample." });
			}
			result() {
				const { rows, names: columns, content, features, keys, order, labels, times } = this;
				return {
					rows,
					columns,
					content: content.result(),
					features: features.result(),
					keys: keys.result(),
					order: order.result(),
					labels: labels.result(),
					times: times.result()
				};
			}
		}
		function fingerprint(values) {
			const digest = (0, external_node_crypto_.hash)("sha1", JSON.stringify(values), "buffer");
			return digest.readUIntBE(0, 6) * 32 + ((digest[6] ?? 0) >> 3);
		}
		function timeOf(value, column) {
			if (value === null) return Number.NaN;
			const asNumber = Number(value);
			if (Number.isFinite(asNumber)) return asNumber;
			const text = String(value);
			const time = Date.parse(/[zZ]$|[+-]\d\d:?\d\d$/.test(text) || /^\d{4}-\d\d-\d\d$/.test(text) ? text : `${text.replace(" ", "T")}Z`);
			if (Number.isFinite(time)) return time;
			throw (0, errors.Xu)(`column ${JSON.stringify(column)} holds a time that can't be read`, {
				hint: "Write times as in ISO 8601.",
				where: {
					file: "",
					field: column
				}
			});
		}
		function growing() {
			let values = new Float64Array(1024);
			let used = 0;
			return {
				add(value) {
					if (used === values.length) {
						const old = values;
						values = new Float64Array(used * 2);
						values.set(old);
					}
					values[used++] = value;
				},
				result: () => values.slice(0, used)
			};
		}
		;
		function findLeakage(train, test) {
			return {
				train: train.rows,
				test: test.rows,
				sharedKeys: train.keys.length === 0 ? undefined : countIn(test.keys, new Set(train.keys)),
				duplicates: countIn(test.content, new Set(train.content)),
				repeatedInTrain: train.rows === 0 ? 0 : 1 - new Set(train.content).size / train.rows,
				notNewer: train.times.length === 0 ? undefined : notNewer(train.times, test.times),
				conflicts: train.labels.length === 0 ? undefined : conflicts(train, test),
				keyTellsLabel: train.labels.length === 0 || train.order.length === 0 ? undefined : rankEffect(train.order, train.labels)
			};
		}
		function countIn(values, known) {
			let count = 0;
			for (const value of values) if (known.has(value)) count++;
			return count;
		}
		function notNewer(train, test) {
			let newest = -Infinity;
			for (const time of train) if (time > newest) newest = time;
			let count = 0;
			for (const time of test) if (time <= newest) count++;
			return count;
		}
		function conflicts(...sides) {
			const labelOf = new Map();
			const contradicted = new Set();
			for (const { features, labels } of sides) {
				for (const [row, feature] of features.entries()) {
					const label = labels[row];
					if (Number.isNaN(label)) continue;
					const first = labelOf.get(feature);
					if (first === undefined) labelOf.set(feature, label);
					else if (first !== label) contradicted.add(feature);
				}
			}
			return sides.reduce((sum, { features }) => sum + countIn(features, contradicted), 0);
		}
		const maxClasses = 50;
		function rankEffect(order, classes) {
			const rows = Array.from(order.keys()).filter((row) => !Number.isNaN(classes[row]));
			const n = rows.length;
			if (n < 10 || rows.some((row) => Number.isNaN(order[row]))) return undefined;
			rows.sort((a, b) => order[a] - order[b]);
			const groups = new Map();
			for (let start = 0; start < n;) {
				let end = start + 1;
				while (end < n && order[rows[end]] === order[rows[start]]) end++;
				for (let at = start; at < end; at++) {
					const label = classes[rows[at]];
					const group = groups.get(label) ?? {
						sum: 0,
						count: 0
					};
					group.sum += (start + end + 1) / 2;
					group.count++;
					groups.set(label, group);
					if (groups.size > maxClasses) return undefined;
				}
				start = end;
			}
			if (groups.size < 2) return undefined;
			const squares = [...groups.values()].reduce((total, { sum, count }) => total + sum * sum / count, 0);
			const h = 12 / (n * (n + 1)) * squares - 3 * (n + 1);
			return {
				effect: Math.min(1, Math.max(0, h / (n - 1))),
				h,
				degrees: groups.size - 1,
				n
			};
		}
		var distributions = __webpack_require__(45046);
		var data = __webpack_require__(80093);
		;
		async function splitChecks(inputs, dialect, context, reading) {
			const { "split-train": train, "split-test": test, engine } = inputs;
			if (train === undefined && test === undefined) throw (0, errors.Xu)("key, time and label speak of a split, and none is named", { hint: "Set split-train and split-test." });
			if (train === undefined || test === undefined) throw (0, errors.Xu)(`${train === undefined ? "split-train" : "split-test"} is missing`, { hint: "A split has both sides." });
			const roles = {
				key: inputs.key ?? [],
				time: inputs.time,
				label: inputs.label
			};
			const find = async (side, name) => (0, dataset.jx)(await (0, data.a)(side, name, engine, context), dialect);
			const known = await readFingerprints(await find(train, "split-train"), roles, undefined, reading);
			const unseen = await readFingerprints(await find(test, "split-test"), roles, known.columns, reading);
			return leakageChecks(findLeakage(known, unseen));
		}
		function leakageChecks(leakage) {
			const { train, test, sharedKeys, notNewer, conflicts } = leakage;
			if (train === 0 || test === 0) return [{
				id: "split:rows",
				status: "fail",
				observed: Math.min(train, test),
				limit: ">= 1",
				message: "one side of the split has no rows"
			}];
			return [
				...sharedKeys === undefined ? [] : [none("split:key-overlap", sharedKeys, test, "fail", "of the test rows have a key that is in train too")],
				duplicateCheck(leakage),
				...notNewer === undefined ? [] : [none("split:time", notNewer, test, "fail", "of the test rows are not newer than all training rows")],
				...conflicts === undefined ? [] : [none("split:label-conflict", conflicts, train + test, "warn", "of the rows have the features of another row and another label")],
				...keyCheck(leakage)
			];
		}
		function none(id, count, n, severity, what) {
			const message = count === 0 ? `none ${what}` : `${(0, numbers.zD)(count)} ${what} (${share(count / n)})`;
			return {
				id,
				status: count === 0 ? "pass" : severity,
				observed: count,
				limit: 0,
				n,
				message,
				...count === 0 ? {} : { hint: hints[id] ?? "" }
			};
		}
		const hints = {
			"split:key-overlap": "Split by key, so that an entity is on one side only.",
			"split:time": "Split at a point in time: train before it, test after it.",
			"split:label-conflict": "Look at how these rows were labelled; no model can learn both."
		};
		function duplicateCheck({ duplicates, test, repeatedInTrain }) {
			const found = duplicates / test;
			const expected = 2 * repeatedInTrain;
			const message = duplicates === 0 ? "no test row is a copy of a training row" : `${(0, numbers.zD)(duplicates)} of the test rows (${share(found)}) are copies of training rows; within train ${share(repeatedInTrain)} are copies`;
			const status = duplicates === 0 ? "pass" : found > expected ? "fail" : "warn";
			return {
				id: "split:duplicates",
				status,
				observed: duplicates,
				limit: 0,
				n: test,
				message,
				...duplicates === 0 ? {} : { hint: "Remove copies before splitting." }
			};
		}
		const leastEffect = .01;
		const significance = .001;
		function keyCheck({ keyTellsLabel }) {
			if (keyTellsLabel === undefined) return [];
			const { effect, h, degrees, n } = keyTellsLabel;
			const isTelling = effect >= leastEffect && (0, distributions.To)(h, degrees) < significance;
			const base = {
				id: "split:key-label",
				observed: Number(effect.toPrecision(4)),
				limit: leastEffect,
				n
			};
			if (!isTelling) return [{
				...base,
				status: "pass",
				message: "the order of the key does not tell the label"
			}];
			return [{
				...base,
				status: "warn",
				message: `the order of the key tells ${share(effect)} of the label (Kruskal-Wallis epsilon²)`,
				hint: "Keep the key out of the features, and shuffle before keys are given."
			}];
		}
		const share = (part) => `${(100 * part).toFixed(part < .001 ? 3 : 1)} %`;
	}),
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
	94987: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Ik: () => betaCdf,
			O9: () => betaQuantile,
			Q4: () => betaSf
		});
		var _gamma_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95628);
		function betaCdf(x, a, b, y = 1 - x) {
			if (!(a > 0 && b > 0 && x >= 0 && y >= 0 && x <= 1)) throw new RangeError(`no beta distribution has a = ${a}, b = ${b}, x = ${x}`);
			if (x === 0) return 0;
			if (y === 0) return 1;
			return x <= (a + 1) / (a + b + 2) ? betaFraction(x, y, a, b) : 1 - betaFraction(y, x, b, a);
		}
		const betaSf = (x, a, b, y = 1 - x) => betaCdf(y, b, a, x);
		function logBetaFactor(x, y, a, b) {
			const n = a + b;
			return .5 * Math.log(a * b / n / (2 * Math.PI)) - (0, _gamma_js__WEBPACK_IMPORTED_MODULE_0__.MZ)(a, n * x) - (0, _gamma_js__WEBPACK_IMPORTED_MODULE_0__.MZ)(b, n * y) + (0, _gamma_js__WEBPACK_IMPORTED_MODULE_0__.$R)(n) - (0, _gamma_js__WEBPACK_IMPORTED_MODULE_0__.$R)(a) - (0, _gamma_js__WEBPACK_IMPORTED_MODULE_0__.$R)(b);
		}
		function betaFraction(x, y, a, b) {
			const tiny = 1e-300;
			let c = 1;
			let d = 1 / (1 - (a + b) * x / (a + 1) || tiny);
			let fraction = d;
			for (let k = 1; k < 1e6; k++) {
				const even = k * (b - k) * x / ((a + 2 * k - 1) * (a + 2 * k));
				d = 1 / (1 + even * d || tiny);
				c = 1 + even / c || tiny;
				fraction *= c * d;
				const odd = -(a + k) * (a + b + k) * x / ((a + 2 * k) * (a + 2 * k + 1));
				d = 1 / (1 + odd * d || tiny);
				c = 1 + odd / c || tiny;
				const change = c * d;
				fraction *= change;
				if (Math.abs(change - 1) < 1e-16) break;
			}
			return Math.exp(logBetaFactor(x, y, a, b)) * fraction / a;
		}
		function betaQuantile(p, a, b) {
			if (!(p >= 0 && p <= 1)) throw new RangeError(`a quantile is asked for a share from 0 to 1, not ${p}`);
			if (p === 0 || p === 1) return p;
			let low = 0;
			let high = 1;
			for (;;) {
				const middle = low === 0 || high / low < 4 ? (low + high) / 2 : Math.sqrt(low * high);
				if (middle <= low || middle >= high || high - low < 1e-17 * high) return middle;
				if (betaCdf(middle, a, b) < p) low = middle;
				else high = middle;
			}
		}
	}),
	45046: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			E9: () => chiSquareIsf,
			FI: () => studentQuantile,
			HU: () => binomialCdf,
			To: () => chiSquareSf,
			"do": () => studentSf
		});
		var _beta_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94987);
		var _gamma_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95628);
		const chiSquareSf = (x, df) => x <= 0 ? 1 : (0, _gamma_js__WEBPACK_IMPORTED_MODULE_0__.BS)(df / 2, x / 2);
		function chiSquareIsf(p, df) {
			if (!(p > 0 && p < 1)) throw new RangeError(`a tail must be between 0 and 1, not ${p}`);
			let low = 0;
			let high = Math.max(1, df);
			while (chiSquareSf(high, df) > p) high *= 2;
			for (;;) {
				const middle = (low + high) / 2;
				if (middle <= low || middle >= high) return middle;
				if (chiSquareSf(middle, df) > p) low = middle;
				else high = middle;
			}
		}
		function studentSf(t, df) {
			if (Number.isNaN(t)) return t;
			const square = t * t;
			if (square === Number.POSITIVE_INFINITY) return t > 0 ? 0 : 1;
			const tail = (0, _beta_js__WEBPACK_IMPORTED_MODULE_1__.Ik)(df / (df + square), df / 2, .5, square / (df + square)) / 2;
			return t >= 0 ? tail : 1 - tail;
		}
		function studentQuantile(p, df) {
			if (!(p > 0 && p < 1)) throw new RangeError(`a probability strictly between 0 and 1 is needed, got ${p}`);
			if (p < .5) return -studentQuantile(1 - p, df);
			let [low, high] = [0, 1];
			while (studentSf(high, df) > 1 - p) high *= 2;
			for (;;) {
				const middle = (low + high) / 2;
				if (middle <= low || middle >= high) return middle;
				if (studentSf(middle, df) > 1 - p) low = middle;
				else high = middle;
			}
		}
		const fisherFSf = (x, d1, d2) => x <= 0 ? 1 : betaCdf(d2 / (d2 + d1 * x), d2 / 2, d1 / 2, d1 * x / (d2 + d1 * x));
		function binomialCdf(k, n, p) {
			requireTrials(n, p);
			if (k < 0) return 0;
			return k >= n ? 1 : (0, _beta_js__WEBPACK_IMPORTED_MODULE_1__.Q4)(p, Math.floor(k) + 1, n - Math.floor(k));
		}
		function binomialSf(k, n, p) {
			requireTrials(n, p);
			if (k <= 0) return 1;
			return k > n ? 0 : betaCdf(p, Math.ceil(k), n - Math.ceil(k) + 1);
		}
		function requireTrials(n, p) {
			if (!(Number.isSafeInteger(n) && n >= 0 && p >= 0 && p <= 1)) throw new RangeError(`no binomial distribution has n = ${n} and p = ${p}`);
		}
	}),
	95628: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$R: () => stirlingError,
			BS: () => gammaQ,
			MZ: () => deviance,
			ay: () => lgamma,
			gU: () => gammaP,
			rQ: () => halfLogTwoPi
		});
		const halfLogTwoPi = .9189385332046728;
		const binet = [
			1 / 12,
			-1 / 360,
			1 / 1260,
			-1 / 1680,
			1 / 1188,
			-691 / 360360,
			1 / 156,
			-3617 / 122400
		];
		function stirlingError(x) {
			if (x < 10) return stirlingError(x + 1) + (x + .5) * Math.log1p(1 / x) - 1;
			const inverse = 1 / x;
			const square = inverse * inverse;
			let series = 0;
			for (let index = binet.length - 1; index >= 0; index--) series = series * square + binet[index];
			return series * inverse;
		}
		function lgamma(x) {
			if (!(x > 0)) throw new RangeError(`ln Γ is asked for a positive number, not ${x}`);
			if (x >= 10) return (x - .5) * Math.log(x) - x + halfLogTwoPi + stirlingError(x);
			let product = 1;
			let shifted = x;
			for (; shifted < 10; shifted++) product *= shifted;
			return lgamma(shifted) - Math.log(product);
		}
		function deviance(x, mean) {
			if (x === 0) return mean;
			const difference = x - mean;
			if (Math.abs(difference) >= .1 * (x + mean)) return x * Math.log(x / mean) + mean - x;
			const v = difference / (x + mean);
			let total = difference * v;
			let term = 2 * x * v;
			for (let k = 3; k < 1e3; k += 2) {
				term *= v * v;
				const next = total + term / k;
				if (next === total) break;
				total = next;
			}
			return total;
		}
		const gammaFactor = (a, x) => Math.sqrt(a / (2 * Math.PI)) * Math.exp(-deviance(a, x) - stirlingError(a));
		function gammaP(a, x) {
			requireGamma(a, x);
			if (x === 0) return 0;
			if (x === Number.POSITIVE_INFINITY) return 1;
			return x < a + 1 ? gammaSeries(a, x) : 1 - gammaFraction(a, x);
		}
		function gammaQ(a, x) {
			requireGamma(a, x);
			if (x === 0) return 1;
			if (x === Number.POSITIVE_INFINITY) return 0;
			return x < a + 1 ? 1 - gammaSeries(a, x) : gammaFraction(a, x);
		}
		function requireGamma(a, x) {
			if (!(a > 0 && x >= 0)) throw new RangeError(`the incomplete gamma function is not defined for a = ${a}, x = ${x}`);
		}
		function gammaSeries(a, x) {
			let term = 1 / a;
			let total = term;
			for (let k = 1; k < 1e6; k++) {
				term *= x / (a + k);
				total += term;
				if (term < total * 1e-17) break;
			}
			return total * gammaFactor(a, x);
		}
		function gammaFraction(a, x) {
			const tiny = 1e-300;
			let b = x + 1 - a;
			let c = 1 / tiny;
			let d = 1 / b;
			let fraction = d;
			for (let k = 1; k < 1e6; k++) {
				const numerator = k * (a - k);
				b += 2;
				d = 1 / (numerator * d + b || tiny);
				c = b + numerator / c || tiny;
				const change = c * d;
				fraction *= change;
				if (Math.abs(change - 1) < 1e-16) break;
			}
			return fraction * gammaFactor(a, x);
		}
	})
};
