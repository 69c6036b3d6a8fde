export const id = 2171;
export const ids = [
	2171,
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
	72171: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { referenceAnswers: () => referenceAnswers });
		var _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(66990);
		var _dataset_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71886);
		var _dialect_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7796);
		var _equality_survey_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88205);
		var _equality_value_reader_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(74856);
		var _read_table_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29217);
		var _column_rule_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43738);
		async function referenceAnswers(contract, here, find, context) {
			const answers = new Map();
			for (const rule of contract.references) {
				const there = (0, _dataset_js__WEBPACK_IMPORTED_MODULE_0__.jx)(await find(rule.data), dialectThere(rule, contract));
				answers.set(rule.id, await answerOf(rule, contract, {
					here,
					there
				}, context));
			}
			return answers;
		}
		function dialectThere({ columns, key, dialect: own }, { dialect, columns: rules }) {
			const { header, skip, unnamed, units, dates } = _dialect_js__WEBPACK_IMPORTED_MODULE_1__.ll;
			const written = own ?? (dialect === undefined ? undefined : {
				...dialect,
				header,
				skip,
				unnamed,
				units,
				dates,
				kinds: new Map()
			});
			if (written === undefined) return undefined;
			return (0, _dialect_js__WEBPACK_IMPORTED_MODULE_1__.Il)(written, key.flatMap((name, index) => {
				const kind = rules.get(columns[index] ?? "")?.kind;
				return kind === undefined ? [] : [[name, kind]];
			}));
		}
		async function answerOf(rule, contract, { here, there }, context) {
			const surveyHere = await (0, _equality_survey_js__WEBPACK_IMPORTED_MODULE_2__.fx)(here.dataset, context, rule.columns, here.kinds);
			const surveyThere = await (0, _equality_survey_js__WEBPACK_IMPORTED_MODULE_2__.fx)(there, context, rule.key);
			const pairs = rule.columns.map((name, index) => {
				const [a, b] = [surveyHere.get(name), surveyThere.get(rule.key[index] ?? name)];
				return {
					name,
					key: rule.key[index] ?? name,
					a,
					b,
					equality: (0, _equality_survey_js__WEBPACK_IMPORTED_MODULE_2__.i4)((0, _column_rule_js__WEBPACK_IMPORTED_MODULE_3__.X)(contract, name)?.kind, a, b)
				};
			});
			const { zone } = contract.dialect ?? {};
			const known = new Set();
			const theirs = new KeyReader(pairs.map(({ key: name, equality, b }) => ({
				name,
				equality,
				isNumeric: b?.isNumeric ?? false
			})), rule.dialect?.zone ?? zone, (key) => known.add(key));
			await (0, _read_table_js__WEBPACK_IMPORTED_MODULE_4__.aK)((0, _equality_survey_js__WEBPACK_IMPORTED_MODULE_2__.H0)(there, surveyThere), theirs, context);
			if (theirs.rows === 0) throw (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_5__.Xu)(`${rule.data.join(", ")} has no rows that ${rule.columns.join(", ")} could refer to`, { where: rule.where });
			const found = { count: 0 };
			const ours = new KeyReader(pairs.map(({ name, equality, a }) => ({
				name,
				equality,
				isNumeric: a?.isNumeric ?? false
			})), zone, (key, where) => {
				if (known.has(key)) return;
				found.count++;
				found.first ??= where();
			});
			await (0, _read_table_js__WEBPACK_IMPORTED_MODULE_4__.aK)((0, _equality_survey_js__WEBPACK_IMPORTED_MODULE_2__.H0)(here.dataset, surveyHere), ours, context);
			return {
				...found,
				mixed: pairs.filter(({ equality }) => equality === "mixed").map(({ name }) => name)
			};
		}
		class KeyReader extends _equality_value_reader_js__WEBPACK_IMPORTED_MODULE_6__.D {
			use;
			constructor(columns, zone, use) {
				super(columns, zone);
				this.use = use;
			}
			take(values, line) {
				if (values.includes(undefined)) return;
				this.use((values.length === 1 ? values[0] : undefined) ?? JSON.stringify(values), () => ({
					file: this.fileName,
					...line === undefined ? {} : { line }
				}));
			}
		}
	}),
	88205: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			H0: () => withSurvey,
			Zm: () => comparable,
			fx: () => surveyDataset,
			i4: () => commonEquality
		});
		var _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66990);
		var _modelflight_core_nearest__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87899);
		var _canonical_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70828);
		var _dialect_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7796);
		var _read_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29217);
		async function surveyDataset(dataset, context, columns, known) {
			const reader = new Surveyor(columns);
			for (const file of dataset.files) {
				if (file.format === "parquet") await surveyParquet(file, reader, context);
				else if (columns?.every((name) => known?.has(name)) === true) reader.believe(columns, known);
				else await (0, _read_table_js__WEBPACK_IMPORTED_MODULE_0__.aK)({ files: [guessed(file)] }, reader, context);
			}
			const found = reader.result();
			for (const name of columns ?? []) if (!found.has(name)) throw missingColumn(name, [...found.keys()], dataset.files[0]?.name ?? "");
			return found;
		}
		const guessed = (file) => file.dialect === undefined ? file : {
			...file,
			dialect: {
				...file.dialect,
				isGuess: true
			}
		};
		function withSurvey({ files }, survey) {
			const kinds = [...survey].flatMap(([name, { kind }]) => kind === "number" || kind === "boolean" ? [[name, kind]] : []);
			return { files: files.map((file) => file.dialect === undefined ? file : {
				...file,
				dialect: (0, _dialect_js__WEBPACK_IMPORTED_MODULE_1__.Il)(file.dialect, kinds)
			}) };
		}
		function missingColumn(name, names, file) {
			const meant = (0, _modelflight_core_nearest__WEBPACK_IMPORTED_MODULE_2__.p)(name, names);
			return (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_3__.Xu)(`${file} has no column ${JSON.stringify(name)}; its columns are ${names.slice(0, 20).join(", ")}`, {
				where: {
					file,
					field: name
				},
				...meant === undefined ? {} : { hint: `Did you mean ${meant}?` }
			});
		}
		async function surveyParquet(file, reader, context) {
			const [{ describeParquet }, { kindOf }] = await Promise.all([Promise.all([__webpack_require__.e(1346), __webpack_require__.e(1026)]).then(__webpack_require__.bind(__webpack_require__, 21026)), __webpack_require__.e(8445).then(__webpack_require__.bind(__webpack_require__, 38445))]);
			for (const column of await describeParquet(file, context)) {
				reader.note(column.name, numeric(kindOf(column)), { isFloat: /^(FLOAT|DOUBLE)$/.test(column.type) });
			}
		}
		const numeric = (kind) => kind === "integer" ? "number" : kind;
		const kinds = [
			"number",
			"time",
			"boolean"
		];
		class Surveyor extends _read_table_js__WEBPACK_IMPORTED_MODULE_0__.Oh {
			found = new Map();
			only;
			constructor(columns) {
				super(columns === undefined ? {} : { columns });
				this.only = columns === undefined ? undefined : new Set(columns);
			}
			header(names) {
				const wanted = super.header(names);
				for (const name of wanted) this.of(name);
				return wanted;
			}
			put(name, value) {
				if (value === null || value === "") return;
				const found = this.of(name);
				found.hasValue = true;
				found.isNumeric = false;
				if (found.left.length > 0) found.left = found.left.filter((kind) => (0, _canonical_js__WEBPACK_IMPORTED_MODULE_4__.Q2)(kind, String(value)));
			}
			record({ cells }) {
				for (const [name, { type, bytes, start, end }] of cells) {
					if (this.only?.has(name) === false) continue;
					const found = this.of(name);
					if (type === "null") continue;
					if (type === "number") this.note(name, "number", { isFloat: false });
					else if (type === "true" || type === "false") this.note(name, "boolean", { isFloat: false });
					else if (type === "nested" || found.left.length === 0) this.note(name, "text", { isFloat: false });
					else {
						const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8", start, end);
						this.note(name, (0, _canonical_js__WEBPACK_IMPORTED_MODULE_4__.Q2)("time", text) ? "time" : "text", { isFloat: false });
					}
				}
				this.rows++;
			}
			endRow() {
				this.rows++;
			}
			note(name, kind, { isFloat }) {
				const found = this.of(name);
				found.left = found.left.filter((each) => each === kind);
				found.isFloat ||= isFloat;
				found.isNumeric &&= kind === "number";
				found.hasValue = true;
			}
			believe(columns, known) {
				for (const name of columns) {
					this.note(name, numeric(known?.get(name) ?? "text"), { isFloat: false });
					this.of(name).isNumeric = false;
				}
			}
			result() {
				return new Map([...this.found].map(([name, { left, hasValue, isFloat, isNumeric }]) => [name, {
					kind: hasValue ? left[0] ?? "text" : undefined,
					isFloat,
					isNumeric: isNumeric && hasValue
				}]));
			}
			of(name) {
				const known = this.found.get(name);
				if (known !== undefined) return known;
				const found = {
					left: kinds,
					hasValue: false,
					isFloat: false,
					isNumeric: true
				};
				this.found.set(name, found);
				return found;
			}
		}
		function commonEquality(declared, a, b) {
			const isFloat = a?.isFloat === true || b?.isFloat === true;
			const first = declared === undefined ? a?.kind : numeric(declared);
			const second = declared === undefined ? b?.kind : first;
			const kind = first === undefined || second === undefined || first === second ? first ?? second ?? "text" : "mixed";
			return kind === "number" && isFloat ? "double" : kind;
		}
		function comparable(equality, text, isNumber, zone) {
			if (text === null) return undefined;
			return (0, _canonical_js__WEBPACK_IMPORTED_MODULE_4__.ij)(equality === "text" && isNumber ? "number" : equality, text, zone);
		}
	}),
	74856: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { D: () => ValueReader });
		var _read_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29217);
		var _survey_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88205);
		class ValueReader extends _read_table_js__WEBPACK_IMPORTED_MODULE_0__.Oh {
			compared;
			written;
			fileName = "";
			zone;
			places;
			numbers;
			constructor(compared, zone) {
				super({ columns: compared.map(({ name }) => name) });
				this.compared = compared;
				this.zone = zone;
				this.places = new Map(compared.map(({ name }, index) => [name, index]));
				this.written = compared.map(() => null);
				this.numbers = compared.map(({ isNumeric }) => isNumeric);
			}
			startFile(file) {
				super.startFile(file);
				this.fileName = file.name;
			}
			put(name, value) {
				const place = this.places.get(name);
				if (place !== undefined) this.written[place] = value === null ? null : String(value);
			}
			record({ cells, line }) {
				for (const [place, { name }] of this.compared.entries()) {
					const cell = cells.get(name);
					this.numbers[place] = cell?.type === "number";
					if (cell === undefined || cell.type === "null") continue;
					const { bytes, start, end } = cell;
					this.written[place] = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8", start, end);
				}
				this.endRow(line);
			}
			endRow(line) {
				const { written, numbers, zone } = this;
				this.rows++;
				this.take(this.compared.map(({ equality }, place) => (0, _survey_js__WEBPACK_IMPORTED_MODULE_1__.Zm)(equality, written[place] ?? null, numbers[place] ?? false, zone)), line);
				written.fill(null);
			}
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
	})
};
