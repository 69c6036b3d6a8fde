export const id = 3743;
export const ids = [
	3743,
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
	23743: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { findExamples: () => findExamples });
		var bytes_row = __webpack_require__(52854);
		var column_rule = __webpack_require__(43738);
		var row_judge = __webpack_require__(18231);
		var read_table = __webpack_require__(29217);
		var column_scanner = __webpack_require__(60919);
		var json_cell = __webpack_require__(91015);
		;
		const mostValues = 8;
		class ExampleList {
			found = [];
			search;
			counts = new Map();
			wanted = new Map();
			left;
			constructor(search) {
				this.search = search;
				for (const { rule, columns, rows } of search.known) {
					for (const { file, row } of rows.slice(0, search.most)) {
						const key = `${row} ${file}`;
						this.wanted.set(key, [...this.wanted.get(key) ?? [], {
							rule,
							columns
						}]);
					}
				}
				const known = search.known.reduce((sum, { rows }) => sum + Math.min(rows.length, search.most), 0);
				this.left = known + search.most * (search.columns.length + search.rowRules.length);
			}
			get isFull() {
				return this.left <= 0;
			}
			cells(columns, row, place) {
				for (const column of columns) {
					if (!this.search.columns.includes(column) || !this.counted(`cell ${column}`)) continue;
					this.found.push({
						kind: "cell",
						column,
						value: row.get(column),
						...place
					});
				}
			}
			rows(rules, row, place) {
				for (const id of rules) {
					if (!this.counted(`row ${id}`)) continue;
					const columns = this.search.rowRules.find((rule) => rule.id === id)?.columns ?? [...row.keys()];
					this.found.push({
						kind: "row",
						rule: id,
						values: this.valuesOf(columns, row),
						...place
					});
				}
			}
			known(number, row, place) {
				for (const { rule, columns } of this.wanted.get(`${number} ${place.file}`) ?? []) {
					this.left--;
					this.found.push({
						kind: "row",
						rule,
						values: this.valuesOf(columns, row),
						...place
					});
				}
			}
			valuesOf(columns, row) {
				const shown = columns.filter((column) => row.has(column) && !this.search.isHidden(column)).slice(0, mostValues);
				return shown.map((column) => ({
					column,
					value: row.get(column)
				}));
			}
			counted(key) {
				const count = this.counts.get(key) ?? 0;
				if (count >= this.search.most) return false;
				this.counts.set(key, count + 1);
				this.left--;
				return true;
			}
		}
		;
		async function findExamples(dataset, contract, search, context) {
			const finder = new Finder(contract, search);
			try {
				await (0, read_table.aK)(dataset, finder, context);
			} catch (error) {
				if (!(error instanceof Enough)) throw error;
			}
			const { asWritten } = await __webpack_require__.e(5504).then(__webpack_require__.bind(__webpack_require__, 55504));
			return asWritten(dataset, finder.list.found, finder.places, context.signal);
		}
		class Enough extends Error {}
		class Finder extends read_table.Oh {
			list;
			places = new Map();
			judges;
			rowJudge;
			needed;
			given = new Map();
			bound = [];
			readFile;
			rowOfFile = 0;
			shown = new Map();
			values = new Map();
			faults = new Set();
			constructor(contract, search) {
				super({});
				this.list = new ExampleList(search);
				const kindOf = (name) => (0, column_rule.X)(contract, name)?.kind ?? search.kinds.get(name) ?? "text";
				const columnOf = (name) => ({
					kind: kindOf(name),
					allowsNull: (0, column_rule.X)(contract, name)?.allowsNull ?? false
				});
				const rowColumns = search.rowRules.flatMap(({ columns }) => columns ?? [...search.kinds.keys()]);
				this.needed = new Set([
					...search.columns,
					...rowColumns,
					...search.known.flatMap(({ columns }) => columns)
				]);
				this.judges = new Map([...this.needed].map((name) => [name, new column_scanner.Z(name, kindOf(name), (0, column_rule.X)(contract, name), {
					file: "",
					line: 0
				})]));
				this.rowJudge = new row_judge.S(search.rowRules, columnOf, () => this.needed);
			}
			startFile(file) {
				super.startFile(file);
				this.readFile = file;
				this.rowOfFile = 0;
				const given = (file.partitions ?? []).filter(({ column }) => this.needed.has(column));
				this.given = new Map(given.map(({ column, value }) => [column, value]));
			}
			header(names) {
				const bound = names.map((name, cell) => ({
					name,
					cell
				}));
				this.bound = bound.filter(({ name }) => this.needed.has(name) && !this.given.has(name));
				this.places.set(this.readFile?.name ?? "", new Map(this.bound.map(({ name, cell }) => [name, cell])));
				return this.bound.map(({ name }) => name);
			}
			row(row) {
				for (const { name, cell } of this.bound) {
					const isQuoted = row.forms[cell] !== bytes_row.V.plain;
					const isEmpty = row.starts[cell] === row.ends[cell] && !(isQuoted && this.judges.get(name)?.kind === "text");
					this.put(name, isEmpty ? null : (0, bytes_row.I)(row, cell));
				}
				this.endRow(row.line);
			}
			record({ cells, line }) {
				for (const name of this.needed) {
					const cell = cells.get(name);
					const judge = this.judges.get(name);
					if (judge === undefined || this.given.has(name)) continue;
					const isNull = cell === undefined || cell.type === "null";
					this.shown.set(name, isNull ? undefined : textOf(cell));
					if (!(isNull ? judge.missing() : (0, json_cell.L)(judge, cell))) this.faults.add(name);
				}
				this.rowJudge.misses.clear();
				this.rowJudge.jsonRow(cells, "", line);
				this.endJudged(line);
			}
			put(name, value) {
				const judge = this.judges.get(name);
				if (judge === undefined) return;
				if (value === null) {
					this.shown.set(name, undefined);
					if (!judge.missing()) this.faults.add(name);
					return;
				}
				const bytes = Buffer.from(String(value));
				this.shown.set(name, String(value));
				this.values.set(name, (0, row_judge.O)(judge.kind, bytes, 0, bytes.length));
				if (!judge.cell(bytes, 0, bytes.length)) this.faults.add(name);
			}
			endRow(line) {
				for (const [name, value] of this.given) this.put(name, value);
				this.rowJudge.misses.clear();
				const cells = new Map([...this.needed].map((name) => [name, this.values.get(name) ?? null]));
				this.rowJudge.values(new Map([...cells].filter(([name]) => this.values.has(name) || this.shown.has(name))), "", line ?? 0);
				this.endJudged(line);
			}
			endJudged(line) {
				const place = {
					file: this.readFile?.name ?? "",
					...line === undefined ? {} : { line }
				};
				this.list.cells(this.faults, this.shown, place);
				this.list.rows([...this.rowJudge.misses.keys()], this.shown, place);
				this.list.known(this.rowOfFile, this.shown, place);
				this.shown.clear();
				this.values.clear();
				this.faults.clear();
				this.rows++;
				this.rowOfFile++;
				if (this.list.isFull) throw new Enough();
			}
		}
		const textOf = ({ bytes, start, end }) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8", start, end);
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
	})
};
