export const id = 1026;
export const ids = [1026, 8445];
export const modules = {
	38445: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			formOf: () => formOf,
			kindOf: () => kindOf,
			planOf: () => planOf,
			transferOf: () => transferOf
		});
		const columnsAtOnce = 16;
		function planOf(columns, pages, transfer = transferOf) {
			const requestOf = (column) => ({
				name: column.name,
				transfer: transfer(column)
			});
			const others = columns.filter((column) => !isRepeating(column, pages)).map(requestOf);
			const parts = Array.from({ length: Math.ceil(others.length / columnsAtOnce) }, (_, part) => part * columnsAtOnce);
			return {
				grouped: columns.filter((column) => isRepeating(column, pages)).map(requestOf),
				together: parts.map((from) => others.slice(from, from + columnsAtOnce))
			};
		}
		function kindOf({ type }) {
			if (type === "BOOLEAN") return "boolean";
			if (/^(U?(TINY|SMALL|BIG|HUGE)INT|U?INTEGER|DECIMAL\(\d+, *0\))$/.test(type)) return "integer";
			if (/^(FLOAT|DOUBLE|DECIMAL\(\d+, *\d+\))$/.test(type)) return "number";
			if (/^(DATE|TIMESTAMP(_S|_MS|_NS)?|TIMESTAMP WITH TIME ZONE)$/.test(type)) return "time";
			return "text";
		}
		function formOf(column) {
			if (kindOf(column) !== "time") return undefined;
			if (column.type === "DATE") return "date";
			return column.type.endsWith("WITH TIME ZONE") ? "offset" : "local";
		}
		const digits = {
			double: 15,
			integer: 18
		};
		function transferOf(column, meant) {
			const kind = kindOf(column);
			if (/^(UBIGINT|U?HUGEINT)$/.test(column.type)) return "number-text";
			if (!column.type.startsWith("DECIMAL(")) return kind;
			if (kind === "integer") return column.precision > digits.integer ? "number-text" : "integer";
			if (column.precision <= digits.double) return kind;
			return meant === "integer" ? "number-text" : "float";
		}
		const fewestGrouped = 5e4;
		function isRepeating(column, { columns }) {
			const { values, written } = columns.get(column.written) ?? {
				values: 0,
				written: 0
			};
			const transfer = transferOf(column);
			return values >= fewestGrouped && (transfer === "boolean" || written * (transfer === "text" ? 2 : 16) <= values);
		}
	}),
	21026: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			describeParquet: () => describeParquet,
			readParquetTable: () => readParquetTable,
			scanParquet: () => scanParquet
		});
		var promises_ = __webpack_require__(51455);
		var external_node_path_ = __webpack_require__(76760);
		var errors = __webpack_require__(66990);
		var growing_column = __webpack_require__(84130);
		var names = __webpack_require__(48214);
		var client = __webpack_require__(93169);
		var kernel_kernel = __webpack_require__(94381);
		var row_judge = __webpack_require__(18231);
		var contract_values = __webpack_require__(23135);
		var times = __webpack_require__(75630);
		;
		function feedAll(scanner, values, counts, transfer, miss) {
			const length = (0, growing_column.Y5)(values);
			let rows = 0;
			for (let index = 0; index < length; index++) {
				const count = counts === undefined ? 1 : counts[index];
				rows += count;
				if (!feed(scanner, values, index, transfer, count)) miss(index);
			}
			return rows;
		}
		function feed(scanner, values, index, transfer, count) {
			if (values === undefined) return true;
			if (values.nulls !== undefined && values.nulls[index] === 1) return scanner.missing(count);
			if (values.kind === "numbers") return feedNumber(scanner, values.values[index], count);
			if (values.kind === "texts") return feedText(scanner, values, index, transfer, count);
			return feedInteger(scanner, values.values, index, transfer, count);
		}
		function feedNumber(scanner, value, count) {
			if (scanner.kind === "number" || scanner.kind === "time") return scanner.number(value, count);
			if (scanner.kind !== "integer" || scanner.isSpelled || !Number.isInteger(value)) return scanner.invalid(count);
			if (Number.isSafeInteger(value)) return scanner.number(value, count);
			const text = Buffer.from(String(value));
			return scanner.cell(text, 0, text.length, count);
		}
		function feedWhole(scanner, value, count) {
			return scanner.kind === "text" || scanner.kind === "boolean" ? scanner.invalid(count) : scanner.number(value, count);
		}
		let words;
		function halvesOf(values) {
			if (words?.of !== values) words = {
				of: values,
				halves: new Int32Array(values.buffer, values.byteOffset, 2 * values.length)
			};
			return words.halves;
		}
		const safeHigh = 2 ** 21;
		function feedInteger(scanner, values, index, transfer, count) {
			const halves = halvesOf(values);
			const high = halves[2 * index + 1];
			const low = halves[2 * index] >>> 0;
			if (transfer === "boolean") return scanner.kind === "boolean" ? scanner.truth(low !== 0, count) : scanner.invalid(count);
			if (transfer === "time" !== (scanner.kind === "time")) return scanner.invalid(count);
			if (transfer === "time" && scanner.isShifted) return feedTime(scanner, values[index], count);
			if (high > -safeHigh && high < safeHigh) return feedWhole(scanner, high * 2 ** 32 + low, count);
			const value = values[index];
			if (Number.isSafeInteger(Number(value))) return feedWhole(scanner, Number(value), count);
			if (scanner.kind === "number") return scanner.number(Number(value), count);
			return scanner.kind === "text" || scanner.kind === "boolean" ? scanner.invalid(count) : scanner.big(value, count);
		}
		function feedTime(scanner, micros, count) {
			const moment = scanner.placed(micros, "local");
			return Number.isSafeInteger(Number(moment)) ? scanner.number(Number(moment), count) : scanner.big(moment, count);
		}
		const isTextual = (kind) => kind === "text" || kind === "time";
		function feedText(scanner, { bytes, starts, ends }, index, transfer, count) {
			const start = starts[index];
			const end = ends[index];
			const isFit = transfer === "number-text" ? scanner.kind === "integer" || scanner.kind === "number" : isTextual(scanner.kind);
			if (!isFit) return scanner.invalid(count);
			return scanner.cell(bytes, start, end, count);
		}
		function cellAt(values, row, transfer) {
			const value = valueAt(values, row);
			if (value === null || typeof value === "number") return value;
			switch (transfer) {
				case "boolean": return value !== "0";
				case "time": return values?.kind === "integers" ? (0, times.Tc)(BigInt(value)) : value;
				case "integer": return (0, contract_values.z)(BigInt(value));
				case "number-text": return (0, row_judge.O)("integer", Buffer.from(value), 0, value.length);
				default: return value;
			}
		}
		function valueAt(values, row) {
			if (values === undefined || values.nulls !== undefined && values.nulls[row] === 1) return null;
			switch (values.kind) {
				case "numbers": return values.values[row];
				case "integers": return String(values.values[row]);
				case "texts": {
					const { bytes, starts, ends } = values;
					return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8", starts[row], ends[row]);
				}
				default: return values;
			}
		}
		var counts = __webpack_require__(34952);
		var number_counts = __webpack_require__(85266);
		;
		function numberFeed(kernel, scanner, transfer) {
			const { kind } = scanner;
			const fits = transfer === "number" || transfer === "float" ? kind === "number" : transfer === "integer" ? kind === "integer" || kind === "number" : transfer === "time" && kind === "time" && !scanner.isShifted;
			return fits ? new KernelFeed(kernel, scanner, transfer) : undefined;
		}
		const number_feed_safeHigh = 2 ** 21;
		class KernelFeed {
			kernel;
			scanner;
			transfer;
			counts;
			counted = 0;
			min = Infinity;
			max = -Infinity;
			smallest = Infinity;
			largest = -Infinity;
			constructor(kernel, scanner, transfer) {
				this.kernel = kernel;
				this.scanner = scanner;
				this.transfer = transfer;
				this.counts = kernel.run.newNumbers(number_counts.M);
			}
			take(values, miss) {
				if (values.kind === "texts") throw new TypeError("texts are no numbers");
				const length = values.values.length;
				const room = this.kernel.values.length;
				for (let from = 0; from < length; from += room) {
					const to = Math.min(length, from + room);
					const size = values.kind === "numbers" ? this.doubles(values.values, values, from, to, miss) : this.integers(values.values, values, from, to, miss);
					if (size === 0) continue;
					this.counted += size;
					this.min = Math.min(this.min, this.smallest);
					this.max = Math.max(this.max, this.largest);
					for (const test of this.scanner.tests) this.check(test, size, miss);
					this.scanner.builder.hours?.addAll(this.kernel.values, size);
					this.kernel.run.setValues(size);
					this.kernel.run.countNumbers(this.counts);
				}
			}
			fold() {
				const { counted, kernel, min, max } = this;
				if (counted > 0) this.scanner.builder.mergeNumbers({
					counted,
					min,
					max,
					numbers: (0, counts.c)(kernel, this.counts)
				});
			}
			check(test, size, miss) {
				const { range, number } = test;
				if (range !== undefined && this.smallest >= range.low && this.largest <= range.high) return;
				const { values, valueRows } = this.kernel;
				let missed = 0;
				for (let index = 0; index < size; index++) {
					if (number(values[index])) continue;
					missed++;
					miss(valueRows[index]);
				}
				if (missed > 0) this.scanner.missed(test, missed, 0);
			}
			doubles(given, all, from, to, miss) {
				const { values, valueRows } = this.kernel;
				const { nulls } = all;
				let [min, max] = [Infinity, -Infinity];
				let size = 0;
				for (let index = from; index < to; index++) {
					const value = given[index] + 0;
					if (value - value !== 0 || nulls !== undefined && nulls[index] === 1) {
						if (!feed(this.scanner, all, index, this.transfer, 1)) miss(index);
						continue;
					}
					valueRows[size] = index;
					values[size++] = value;
					if (value < min) min = value;
					if (value > max) max = value;
				}
				this.smallest = min;
				this.largest = max;
				return size;
			}
			integers(given, all, from, to, miss) {
				const { values, valueRows } = this.kernel;
				const { nulls } = all;
				const halves = new Int32Array(given.buffer, given.byteOffset, 2 * given.length);
				let [min, max] = [Infinity, -Infinity];
				let size = 0;
				for (let index = from; index < to; index++) {
					const high = halves[2 * index + 1];
					if (high <= -number_feed_safeHigh || high >= number_feed_safeHigh || nulls !== undefined && nulls[index] === 1) {
						if (!feed(this.scanner, all, index, this.transfer, 1)) miss(index);
						continue;
					}
					const value = high * 2 ** 32 + (halves[2 * index] >>> 0);
					valueRows[size] = index;
					values[size++] = value;
					if (value < min) min = value;
					if (value > max) max = value;
				}
				this.smallest = min;
				this.largest = max;
				return size;
			}
		}
		;
		class RowMarks {
			bits = new Uint8Array(4096);
			marked = 0;
			get count() {
				return this.marked;
			}
			has(row) {
				return ((this.bits[row >> 3] ?? 0) >> (row & 7)) % 2 === 1;
			}
			mark(row) {
				if (this.has(row)) return;
				const place = row >> 3;
				if (place >= this.bits.length) {
					const larger = new Uint8Array(2 * (place + 1));
					larger.set(this.bits);
					this.bits = larger;
				}
				this.bits[place] = this.bits[place] | 1 << (row & 7);
				this.marked++;
			}
		}
		var kernel_column = __webpack_require__(10610);
		;
		const quote = 34;
		const rowsBehind = 16;
		function textFeed(kernel, scanner) {
			return new KernelTexts(kernel, scanner);
		}
		class KernelTexts {
			kernel;
			scanner;
			column;
			places;
			constructor(kernel, scanner) {
				this.kernel = kernel;
				this.scanner = scanner;
				this.column = (0, kernel_column.w)(kernel, scanner);
				this.places = new Uint32Array(kernel.pitch);
			}
			take(values, miss) {
				if (values.kind !== "texts") throw new TypeError("numbers are no texts");
				const { kernel } = this;
				const { bytes, ends } = values;
				kernel.widen(bytes.length, 0);
				kernel.buffer.set(bytes);
				const room = kernel.pitch - rowsBehind;
				for (let from = 0; from < ends.length; from += room) {
					const rows = this.place(values, from, Math.min(ends.length, from + room), miss);
					kernel.setRows(rows);
					if (rows === 0) continue;
					kernel.run.allFit();
					this.column.block(0);
					if (kernel.run.misfits() > 0) this.tell(rows, miss);
				}
			}
			tell(rows, miss) {
				const { fits } = this.kernel;
				for (let row = 0; row < rows; row++) if (fits[row] === 0) miss(this.places[row]);
			}
			fold() {
				this.column.fold();
			}
			place({ bytes, starts, ends, nulls }, from, to, miss) {
				const { scanner, places } = this;
				const { bounds, pitch, buffer } = this.kernel;
				const base = buffer.byteOffset;
				let rows = 0;
				for (let index = from; index < to; index++) {
					const start = starts[index];
					const end = ends[index];
					if (nulls !== undefined && nulls[index] === 1) {
						if (!scanner.missing()) miss(index);
					} else if (start === end || bytes[start] === quote) {
						if (!scanner.text(bytes, start, end)) miss(index);
					} else {
						places[rows] = index;
						bounds[rows] = base + start - 1;
						bounds[pitch + rows++] = base + end;
					}
				}
				return rows;
			}
		}
		;
		async function countColumns(reader, { grouped, together }, session, file) {
			let rows;
			const counted = (name, count) => {
				if (rows !== undefined && count !== rows) throw (0, errors.Xu)(`${file.name}: column ${name} has ${count} rows, and the columns before it have ${rows}`, { where: {
					file: file.name,
					field: name
				} });
				rows = count;
			};
			await (0, kernel_kernel.loadKernel)();
			const marks = new RowMarks();
			const missed = [];
			for (const request of grouped) {
				const { count, fits } = await countGroups(reader, request, session.column(request.name));
				counted(request.name, count);
				if (!fits) missed.push(request);
			}
			for (const part of together) {
				const counts = await countValues(reader, part, part.map(({ name }) => session.column(name)), marks);
				for (const [index, { name }] of part.entries()) counted(name, counts[index]);
			}
			if (missed.length > 0) await countValues(reader, missed, missed.map(({ name }) => session.judge(name)), marks);
			return {
				rows: rows ?? 0,
				marks
			};
		}
		async function countGroups(reader, { name, transfer }, scanner) {
			let count = 0;
			let fits = true;
			const miss = () => {
				fits = false;
			};
			for await (const { columns, counts } of reader.values(name, transfer)) count += feedAll(scanner, columns[0], counts, transfer, miss);
			return {
				count,
				fits
			};
		}
		async function countValues(reader, requests, scanners, marks) {
			const kernel = new kernel_kernel.Kernel();
			kernel.open(requests.length);
			const feeds = requests.map(({ transfer }, index) => feedOf(kernel, scanners[index], transfer));
			const rows = requests.map(() => 0);
			for await (const { columns } of reader.rows(requests)) {
				for (const [index, { transfer }] of requests.entries()) {
					const [values, fast, first] = [
						columns[index],
						feeds[index],
						rows[index]
					];
					const miss = (row) => marks.mark(first + row);
					if (fast !== undefined && values !== undefined) fast.take(values, miss);
					else feedAll(scanners[index], values, undefined, transfer, miss);
					rows[index] = first + (0, growing_column.Y5)(values);
				}
			}
			for (const each of feeds) each?.fold();
			return rows;
		}
		const feedOf = (kernel, scanner, transfer) => transfer === "text" && scanner.kind === "text" ? textFeed(kernel, scanner) : numberFeed(kernel, scanner, transfer);
		var duckdb_engine = __webpack_require__(52197);
		;
		class ThriftError extends Error {
			isCut;
			constructor(message, isCut = false) {
				super(message);
				this.isCut = isCut;
			}
		}
		const maxDepth = 32;
		const types = {
			stop: 0,
			yes: 1,
			no: 2,
			byte: 3,
			i16: 4,
			i32: 5,
			i64: 6,
			double: 7,
			binary: 8,
			list: 9,
			set: 10,
			map: 11,
			struct: 12
		};
		function readStruct(bytes, start = 0) {
			const reader = new Reader(bytes, start);
			const value = reader.struct(0);
			return {
				value,
				length: reader.at - start
			};
		}
		class Reader {
			at;
			bytes;
			constructor(bytes, at) {
				this.bytes = bytes;
				this.at = at;
			}
			struct(depth) {
				if (depth > maxDepth) throw new ThriftError(`nested more than ${maxDepth} levels`);
				const fields = new Map();
				let id = 0;
				for (;;) {
					const header = this.byte();
					const type = header & 15;
					if (type === types.stop) return fields;
					id = header >> 4 === 0 ? Number(zigzag(this.varint())) : id + (header >> 4);
					fields.set(id, this.value(type, depth));
				}
			}
			value(type, depth) {
				switch (type) {
					case types.yes: return true;
					case types.no: return false;
					case types.byte: return this.byte() << 24 >> 24;
					case types.i16:
					case types.i32: return Number(BigInt.asIntN(32, zigzag(this.varint())));
					case types.i64: return zigzag(this.varint());
					case types.double: return this.take(8).readDoubleLE(0);
					case types.binary: return this.take(this.size());
					case types.list:
					case types.set: return this.list(depth);
					case types.map: return this.map(depth);
					case types.struct: return this.struct(depth + 1);
					default: throw new ThriftError(`unknown type ${type}`);
				}
			}
			list(depth) {
				const header = this.byte();
				const size = header >> 4 === 15 ? this.size() : header >> 4;
				const type = header & 15;
				const isFlag = type === types.yes || type === types.no;
				return Array.from({ length: size }, () => isFlag ? this.byte() === types.yes : this.value(type, depth + 1));
			}
			map(depth) {
				const size = this.size();
				if (size === 0) return [];
				const kinds = this.byte();
				return Array.from({ length: 2 * size }, (_, index) => this.value(index % 2 === 0 ? kinds >> 4 : kinds & 15, depth + 1));
			}
			size() {
				const size = Number(this.varint());
				if (size > this.bytes.length - this.at) throw new ThriftError("a size reaches beyond the end", true);
				return size;
			}
			take(length) {
				if (this.at + length > this.bytes.length) throw new ThriftError("cut", true);
				this.at += length;
				return this.bytes.subarray(this.at - length, this.at);
			}
			byte() {
				const byte = this.bytes[this.at];
				if (byte === undefined) throw new ThriftError("cut", true);
				this.at++;
				return byte;
			}
			varint() {
				let result = 0n;
				for (let shift = 0n; shift < 70n; shift += 7n) {
					const byte = this.byte();
					result |= BigInt(byte & 127) << shift;
					if (byte < 128) return result;
				}
				throw new ThriftError("a number is too long");
			}
		}
		const zigzag = (value) => value >> 1n ^ -(value & 1n);
		;
		const maxFooterBytes = 64 * 1024 * 1024;
		async function readFooter(handle, bytes, name) {
			const tail = Buffer.alloc(8);
			await handle.read(tail, 0, 8, bytes - 8);
			const length = tail.readUInt32LE(0);
			if (length > maxFooterBytes) throw (0, errors.FU)(`${name}: the footer has ${length} bytes, and at most ${maxFooterBytes} are read`, { where: { file: name } });
			const start = bytes - 8 - length;
			const footer = Buffer.alloc(length);
			await handle.read(footer, 0, length, start);
			try {
				return parse(readStruct(footer).value, start, name);
			} catch (error) {
				if (error instanceof ThriftError) throw damaged(name, `its footer can't be read (${error.message})`);
				throw error;
			}
		}
		function parse(file, start, name) {
			if (file.has(8)) throw encrypted(name);
			const rows = number(file.get(3));
			const leaves = leavesOf(structs(file.get(2)), name);
			const groups = structs(file.get(4));
			const counted = groups.reduce((sum, group) => sum + number(group.get(3)), 0);
			if (rows < 0 || groups.some((group) => number(group.get(3)) < 0) || counted !== rows) throw damaged(name, `its row groups have ${counted} rows where ${rows} are announced`);
			return {
				rows,
				chunks: groups.flatMap((group) => parseGroup(group, leaves, start, name)),
				start
			};
		}
		const repeated = 2;
		const mostElements = 1e5;
		const deepest = 64;
		function leavesOf(elements, name) {
			if (elements.length > mostElements) throw (0, errors.FU)(`${name} has a schema of ${elements.length} parts, and at most ${mostElements} are read`, { where: { file: name } });
			const leaves = [];
			const open = [];
			for (const [index, element] of elements.entries()) {
				const children = number(element.get(5));
				const text = element.get(4);
				if (children < 0 || !Buffer.isBuffer(text) || index > 0 && open.length === 0) throw damaged(name, "its schema is no tree");
				if (index > 0) open.push((open.pop() ?? 0) - 1);
				requireDecimal(element, name);
				if (children > 0 || index === 0) open.push(children);
				else leaves.push({
					name: text.toString("utf8"),
					isFlat: open.length === 1 && number(element.get(3)) !== repeated,
					type: number(element.get(1)),
					width: open.length === 1 ? widthOf(element) : undefined
				});
				if (open.length > deepest) throw (0, errors.FU)(`${name} has a schema of more than ${deepest} levels`, { where: { file: name } });
				while (open.at(-1) === 0) open.pop();
			}
			if (open.length > 0 || elements.length === 0) throw damaged(name, "its schema is no tree");
			return leaves;
		}
		const isRequired = 0;
		const widths = {
			1: 4,
			2: 8,
			3: 12,
			4: 4,
			5: 8
		};
		const widthOf = (element) => element.has(3) && number(element.get(3)) === isRequired ? widths[number(element.get(1))] : undefined;
		const decimal = 5;
		const mostDigits = {
			1: 9,
			2: 18
		};
		function requireDecimal(element, name) {
			if (number(element.get(6)) !== decimal) return;
			const [scale, precision] = [number(element.get(7)), number(element.get(8))];
			if (precision > 0 && scale >= 0 && scale <= precision && precision <= (mostDigits[number(element.get(1))] ?? Infinity)) return;
			throw damaged(name, `a decimal of ${precision} digits, ${scale} of them behind the point, is none`);
		}
		function parseGroup(group, leaves, start, name) {
			const chunks = structs(group.get(1)).map((chunk) => parseChunk(chunk, start, name));
			if (chunks.length !== leaves.length) throw damaged(name, `a row group has ${chunks.length} columns, and the schema ${leaves.length}`);
			const rows = number(group.get(3));
			const types = structs(group.get(1)).map((chunk) => {
				const meta = chunk.get(3);
				return meta instanceof Map ? number(meta.get(1)) : -1;
			});
			for (const [index, { column, values }] of chunks.entries()) {
				const leaf = leaves[index];
				if (leaf !== undefined && types[index] !== leaf.type) throw damaged(name, `column ${JSON.stringify(leaf.name.slice(0, 100))} is of another type in a row group than in the schema`);
				if (leaf?.isFlat !== true) continue;
				const shown = JSON.stringify(leaf.name.slice(0, 100));
				if (column !== leaf.name) throw damaged(name, `column ${shown} is called ${JSON.stringify(column.slice(0, 100))} in a row group`);
				if (values !== rows) throw damaged(name, `column ${shown} has ${values} values in a row group of ${rows} rows`);
			}
			return chunks.map((chunk, index) => {
				const width = leaves[index]?.width;
				return width === undefined ? chunk : {
					...chunk,
					width
				};
			});
		}
		function parseChunk(chunk, footerStart, name) {
			if (chunk.has(8) || chunk.has(9)) throw encrypted(name);
			if (chunk.has(1)) throw (0, errors.he)(`${name} points to another file for its data, which is not followed`, { where: { file: name } });
			const meta = chunk.get(3);
			if (!(meta instanceof Map)) throw damaged(name, "a column has no description");
			const path = meta.get(3);
			const parts = Array.isArray(path) ? path.filter((part) => Buffer.isBuffer(part)) : [];
			const [data, dictionary] = [number(meta.get(9)), number(meta.get(11))];
			const first = dictionary > 0 && dictionary < data ? dictionary : data;
			const column = parts.map((part) => part.toString("utf8")).join(".");
			const result = {
				column,
				values: number(meta.get(5)),
				unpacked: number(meta.get(6)),
				stored: number(meta.get(7)),
				start: first
			};
			if (result.values < 0 || result.unpacked < 0 || result.stored < 0 || result.values > 0 && (first < 4 || first > footerStart)) throw damaged(name, `column ${JSON.stringify(column.slice(0, 100))} lies outside the file`);
			return result;
		}
		const encrypted = (name) => (0, errors.Xu)(`${name} has encrypted Parquet columns, which are not read`, {
			where: { file: name },
			hint: "Write it without encryption."
		});
		const structs = (value) => Array.isArray(value) ? value.filter((item) => item instanceof Map) : [];
		function number(value) {
			const result = Number(typeof value === "bigint" || typeof value === "number" ? value : 0);
			return Number.isSafeInteger(result) ? result : -1;
		}
		const damaged = (name, why) => (0, errors.Xu)(`${name} can't be read as Parquet: ${why}`, {
			where: { file: name },
			hint: "The file may be truncated or corrupt. Export or download it again."
		});
		var external_node_zlib_ = __webpack_require__(38522);
		var limits = __webpack_require__(79728);
		;
		const headerBytes = 4096;
		const mostOmitted = 512;
		const leastEntry = 8;
		const maxHeaderBytes = 16 * 1024 * 1024;
		const pageTypes = {
			data: 0,
			index: 1,
			dictionary: 2,
			dataV2: 3
		};
		async function verifyPages(handle, footer, bytes, name) {
			const sums = {
				pages: 0,
				verified: 0,
				unpacked: 0,
				expanded: 0,
				columns: new Map()
			};
			requireModest(footer.chunks.reduce((sum, { unpacked }) => sum + unpacked, 0), bytes, name);
			const ranges = [];
			for (const chunk of footer.chunks) {
				const to = await walkChunk(handle, chunk, footer, name, sums);
				if (to > chunk.start) ranges.push({
					column: chunk.column,
					from: chunk.start,
					to
				});
				requireModest(sums.unpacked, bytes, name);
				requireExpandable(sums.expanded, bytes, name);
			}
			ranges.sort((a, b) => a.from - b.from);
			for (const [index, { column, from }] of ranges.entries()) {
				if (from >= (ranges[index - 1]?.to ?? 0)) continue;
				throw damaged(name, `column ${JSON.stringify(column.slice(0, 100))} lies where another part of a column does, so rows would be read twice`);
			}
			await refuseHiddenFile(handle, footer, name);
			return sums;
		}
		const seam = Buffer.from("PAR1PAR1");
		async function refuseHiddenFile(handle, { chunks, start: end }, name) {
			const first = chunks.reduce((last, { start, stored }) => Math.max(last, start + stored), 4);
			let before = Buffer.alloc(0);
			for (let at = first; at < end + 8; at += pieceBytes) {
				const { buffer, bytesRead } = await handle.read(Buffer.alloc(pieceBytes), 0, pieceBytes, at);
				const piece = Buffer.concat([before, buffer.subarray(0, bytesRead)]);
				if (piece.includes(seam)) throw damaged(name, "another Parquet file lies within it, whose rows the footer does not tell");
				before = Buffer.from(piece.subarray(-seam.length + 1));
				if (bytesRead === 0) return;
			}
		}
		async function walkChunk(handle, chunk, { start: end }, name, sums) {
			let at = chunk.start;
			let values = 0;
			let dictionaryEntry = leastEntry;
			let written = 0;
			while (values < chunk.values) {
				const { header, length } = await readHeader(handle, at, end, chunk, name);
				const stored = number(header.get(3));
				const unpacked = number(header.get(2));
				if (stored < 0 || unpacked < 0 || at + length + stored > end) throw pageProblem(chunk, name, "a page reaches beyond its column");
				const crc = header.get(4);
				if (typeof crc === "number") {
					await verifyChecksum(handle, at + length, stored, crc, chunk, name);
					sums.verified++;
				}
				sums.pages++;
				sums.unpacked += unpacked;
				const count = valuesOf(header);
				written += writtenOf(header, count);
				if (number(header.get(1)) === pageTypes.dictionary) dictionaryEntry = Math.max(leastEntry, unpacked / Math.max(1, dictionarySize(header)));
				else if (count < 0) throw pageProblem(chunk, name, "a page has an impossible number of values");
				if (chunk.width !== undefined && isPlain(header) && unpacked !== count * chunk.width) throw pageProblem(chunk, name, `a page has ${unpacked} bytes for ${count} values of ${chunk.width} bytes each`);
				values += Math.max(0, count);
				at += length + stored;
				if (stored === 0 && length === 0) throw pageProblem(chunk, name, "a page is empty");
			}
			sums.expanded += values * dictionaryEntry;
			const column = sums.columns.get(chunk.column) ?? {
				values: 0,
				written: 0
			};
			sums.columns.set(chunk.column, {
				values: column.values + values,
				written: column.written + written
			});
			if (Math.abs(at - chunk.start - chunk.stored) > mostOmitted) throw pageProblem(chunk, name, `its pages take ${at - chunk.start} bytes where ${chunk.stored} are announced`);
			if (values !== chunk.values) throw pageProblem(chunk, name, `its pages hold ${values} values where ${chunk.values} are announced`);
			return at;
		}
		async function readHeader(handle, at, end, chunk, name) {
			for (let size = headerBytes;; size *= 8) {
				const buffer = Buffer.alloc(Math.max(0, Math.min(size, end - at)));
				await handle.read(buffer, 0, buffer.length, at);
				try {
					const { value, length } = readStruct(buffer);
					return {
						header: value,
						length
					};
				} catch (error) {
					if (!(error instanceof ThriftError)) throw error;
					if (!error.isCut || size >= maxHeaderBytes || buffer.length < size) throw pageProblem(chunk, name, "a page has no readable header");
				}
			}
		}
		function valuesOf(header) {
			const type = number(header.get(1));
			const data = header.get(type === pageTypes.data ? 5 : 8);
			if (type !== pageTypes.data && type !== pageTypes.dataV2) return 0;
			return data instanceof Map ? number(data.get(1)) : -1;
		}
		const dictionarySize = (header) => {
			const dictionary = header.get(7);
			return dictionary instanceof Map ? number(dictionary.get(1)) : 0;
		};
		function isPlain(header) {
			const isFirst = number(header.get(1)) === pageTypes.data;
			const data = header.get(isFirst ? 5 : 8);
			return data instanceof Map && data.has(isFirst ? 2 : 4) && number(data.get(isFirst ? 2 : 4)) === 0;
		}
		const inDictionary = [2, 8];
		function writtenOf(header, count) {
			const type = number(header.get(1));
			if (type === pageTypes.dictionary) return Math.max(0, dictionarySize(header));
			const data = header.get(type === pageTypes.data ? 5 : 8);
			const encoding = data instanceof Map ? number(data.get(type === pageTypes.data ? 2 : 4)) : 0;
			return inDictionary.includes(encoding) ? 0 : Math.max(0, count);
		}
		const pieceBytes = 1024 * 1024;
		async function verifyChecksum(handle, start, length, expected, chunk, name) {
			let crc = 0;
			const buffer = Buffer.alloc(Math.min(length, pieceBytes));
			for (let at = 0; at < length; at += pieceBytes) {
				const { bytesRead } = await handle.read(buffer, 0, Math.min(pieceBytes, length - at), start + at);
				crc = (0, external_node_zlib_.crc32)(buffer.subarray(0, bytesRead), crc);
			}
			if ((crc | 0) === expected) return;
			throw (0, errors.Xu)(`${name}: a page of column ${JSON.stringify(chunk.column)} fails its checksum, so the data have changed since they were written`, {
				where: {
					file: name,
					field: chunk.column
				},
				hint: "Fetch the file again, or restore it."
			});
		}
		function requireModest(unpacked, bytes, name) {
			const isFree = unpacked <= limits.F.gzipFreeBytes * 8;
			if (isFree || unpacked <= bytes * limits.F.parquetRatio) return;
			throw tooLarge(name, `${Math.ceil(unpacked / 2 ** 20)} MiB when it is unpacked, more than ${limits.F.parquetRatio} times its size`);
		}
		function requireExpandable(expanded, bytes, name) {
			if (expanded <= limits.F.expandedFreeBytes || expanded <= bytes * limits.F.expandedRatio) return;
			throw tooLarge(name, `more than ${Math.floor(expanded / 2 ** 30)} GiB when its dictionaries are resolved`);
		}
		const tooLarge = (name, what) => (0, errors.FU)(`${name} grows to ${what}`, {
			where: { file: name },
			hint: "Such a file is often an attack. Write the data again, in several files, if it is not."
		});
		const pageProblem = ({ column }, name, why) => damaged(name, `column ${JSON.stringify(column.slice(0, 100))}: ${why}`);
		var plan = __webpack_require__(38445);
		var stage = __webpack_require__(39990);
		;
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
		async function scanParquet(file, session, context) {
			return withParquet(file, context, async (reader, pages) => {
				const names = reader.columns.map(({ name }) => name);
				for (const column of reader.columns) {
					if (!session.isWanted(column.name)) continue;
					requireKind(session, column, file);
					session.column(column.name).stored((0, plan.formOf)(column));
				}
				session.header(names);
				const wanted = reader.columns.filter(({ name }) => session.isWanted(name));
				const { rows, marks } = await countColumns(reader, (0, plan.planOf)(wanted, pages, transfersOf(session)), session, file);
				session.rows += rows;
				await markRows(reader, wanted, session, file, marks);
				session.rejected += marks.count;
			});
		}
		async function describeParquet(file, context) {
			let columns = [];
			await withParquet(file, context, async (reader) => {
				columns = reader.columns;
			});
			return columns;
		}
		async function readParquetTable(file, builder, context) {
			return withParquet(file, context, async (reader) => {
				const wanted = builder.header(reader.columns.map(({ name }) => name));
				const columns = wanted.map((name) => ({
					name,
					transfer: tableTransfer(name, builder, reader.columns, file)
				}));
				for await (const { columns: batch } of reader.rows(columns)) {
					if (builder.isNative) {
						builder.batch(wanted, batch);
						continue;
					}
					const length = (0, growing_column.Y5)(batch[0]);
					for (let row = 0; row < length; row++) {
						for (const [index, name] of wanted.entries()) builder.put(name, valueAt(batch[index], row));
						builder.endRow();
					}
				}
			});
		}
		function tableTransfer(name, builder, columns, file) {
			const column = columns.find((candidate) => candidate.name === name);
			if (!builder.isNumeric(name)) return builder.isNative && column !== undefined ? nativeTransfer(column) : "text";
			const kind = column === undefined ? "text" : (0, plan.kindOf)(column);
			if (column !== undefined && (0, plan.transferOf)(column) === "float") return "float";
			if (kind === "number" || kind === "integer" || kind === "boolean") return "number";
			throw (0, errors.Xu)(`${file.name}: column ${JSON.stringify(name)} holds ${column?.type ?? "nothing"}, and numbers are needed`, { where: {
				file: file.name,
				field: name
			} });
		}
		const exactDigits = 15;
		function nativeTransfer(column) {
			const transfer = (0, plan.transferOf)(column);
			if (transfer === "integer") return "integer";
			if (column.type === "FLOAT") return "float";
			if (column.type === "DOUBLE" || transfer === "number" && column.precision <= exactDigits) return "number";
			return "text";
		}
		async function withParquet(file, context, body) {
			await refuseOtherFormats(file);
			const scratch = await (0, promises_.mkdtemp)((0, external_node_path_.join)(context.temporary, "parquet-"));
			try {
				const env_1 = {
					stack: [],
					error: void 0,
					hasError: false
				};
				try {
					const sha256 = await (0, stage.H)(file, (0, external_node_path_.join)(scratch, "input.parquet"), context);
					const pages = await verifyStructure((0, external_node_path_.join)(scratch, "input.parquet"), file);
					const engine = await (0, duckdb_engine.F)(context);
					const reader = __addDisposableResource(env_1, await (0, client.D)({
						engine,
						file: (0, external_node_path_.join)(scratch, "input.parquet"),
						name: file.name,
						scratch,
						signal: context.signal
					}), true);
					(0, names.L)(reader.columns.map(({ written }) => written), file.name);
					refuseLongDecimals(reader.columns, file);
					await body(reader, pages);
					return sha256;
				} catch (e_1) {
					env_1.error = e_1;
					env_1.hasError = true;
				} finally {
					const result_1 = __disposeResources(env_1);
					if (result_1) await result_1;
				}
			} finally {
				await (0, promises_.rm)(scratch, {
					recursive: true,
					force: true
				});
			}
		}
		async function verifyStructure(path, { name, bytes }) {
			const env_2 = {
				stack: [],
				error: void 0,
				hasError: false
			};
			try {
				const handle = __addDisposableResource(env_2, await (0, promises_.open)(path, "r"), true);
				const footer = await readFooter(handle, bytes, name);
				return await verifyPages(handle, footer, bytes, name);
			} catch (e_2) {
				env_2.error = e_2;
				env_2.hasError = true;
			} finally {
				const result_2 = __disposeResources(env_2);
				if (result_2) await result_2;
			}
		}
		const decimalDigits = 38;
		function refuseLongDecimals(columns, file) {
			const long = columns.find(({ precision }) => precision > decimalDigits);
			if (long === undefined) return;
			throw (0, errors.Xu)(`${file.name}: column ${JSON.stringify(long.written)} is a decimal of ${long.precision} digits, and at most ${decimalDigits} can be read exactly`, {
				where: {
					file: file.name,
					field: long.written
				},
				hint: "Write it with fewer digits, or as text."
			});
		}
		async function refuseOtherFormats(file) {
			const handle = await (0, promises_.open)(file.path, "r");
			try {
				const head = Buffer.alloc(16);
				const tail = Buffer.alloc(8);
				await handle.read(head, 0, 16, 0);
				await handle.read(tail, 0, 8, Math.max(0, file.bytes - 8));
				const problem = formatProblem(head, tail, file);
				if (problem !== undefined) throw problem;
			} finally {
				await handle.close();
			}
		}
		const tryAgain = "The file may be truncated or corrupt. Export or download it again.";
		function formatProblem(head, tail, file) {
			const where = { file: file.name };
			const refuse = (why, hint) => (0, errors.Xu)(`${file.name} ${why}`, {
				where,
				...hint === undefined ? {} : { hint }
			});
			const start = head.toString("latin1", 0, 4);
			const end = tail.toString("latin1", 4);
			if (start === "PARE" || end === "PARE") return refuse("is encrypted Parquet, which is not read", "Write it without encryption.");
			if (start === "PAR1" && end !== "PAR1") return refuse("is truncated: the end of the Parquet file is missing", tryAgain);
			if (start !== "PAR1" && end === "PAR1") return refuse("is truncated: the start of the Parquet file is missing", tryAgain);
			if (start !== "PAR1") return refuse(`is no Parquet file: it looks like ${guess(head)}`, "Name files by what they hold.");
			if (file.bytes < 12 || tail.readUInt32LE(0) > file.bytes - 12) return refuse("is not a complete Parquet file: its footer does not fit into it", tryAgain);
			return undefined;
		}
		function guess(head) {
			if (head.toString("latin1", 8, 12) === "DUCK") return "a DuckDB database";
			if (head[0] === 31 && head[1] === 139) return "gzip";
			if (head.toString("latin1", 0, 2) === "PK") return "a zip archive";
			if (head.every((byte) => byte === 9 || byte === 10 || byte === 13 || byte >= 32 && byte < 127)) return "text, perhaps CSV";
			return "something else";
		}
		const transfersOf = ({ columns, expected }) => (column) => expected.has(column.name) && columns.get(column.name)?.kind === "text" ? "text" : (0, plan.transferOf)(column, columns.get(column.name)?.kind);
		function requireKind(session, column, file) {
			const scanner = session.column(column.name, (0, plan.kindOf)(column));
			if (session.expected.has(column.name)) return;
			const kind = (0, plan.kindOf)(column);
			const isNumeric = (each) => each === "integer" || each === "number";
			if (scanner.rule?.kind !== undefined || scanner.kind === kind || isNumeric(scanner.kind) && isNumeric(kind)) return;
			throw (0, errors.Xu)(`${file.name}: column ${JSON.stringify(column.name)} is ${column.type}, and the files before it hold ${scanner.kind}`, {
				where: {
					file: file.name,
					field: column.name
				},
				hint: "Write all files with the same types."
			});
		}
		async function markRows(reader, columns, session, file, marks) {
			const { rowJudge } = session;
			const needed = columns.filter((column) => rowJudge?.isRead(column.name));
			const keys = [...new Set(session.watches.flatMap(({ rule }) => rule.columns))].flatMap((name) => columns.filter((each) => each.name === name));
			if (needed.length + keys.length === 0) return;
			const watches = session.watches.map((watch) => ({
				watch,
				cells: watch.rule.columns.map((name) => needed.length + keys.findIndex((column) => column.name === name))
			}));
			const transfers = needed.map((column) => ({
				name: column.name,
				transfer: transfersOf(session)(column),
				isLocal: session.column(column.name).isShifted
			}));
			const keyTransfers = keys.map((column) => ({
				name: column.name,
				transfer: keyTransfer(column)
			}));
			let first = 0;
			for await (const batch of reader.rows([...transfers, ...keyTransfers])) {
				const length = (0, growing_column.Y5)(batch.columns[0]);
				for (let row = 0; row < length; row++) {
					let fits = true;
					for (const { watch, cells } of watches) {
						for (const [part, cell] of cells.entries()) keyPart(watch, part, batch.columns[cell], row);
						fits = watch.settle({ file: file.name }) && fits;
					}
					if (rowJudge !== undefined) fits = rowJudge.values(cellsOf(transfers, batch, row), file.name, 0) && fits;
					if (!fits) marks.mark(first + row);
				}
				first += length;
			}
		}
		function keyTransfer(column) {
			const transfer = (0, plan.transferOf)(column);
			return transfer === "integer" ? transfer : "text";
		}
		function cellsOf(columns, batch, row) {
			return new Map(columns.map(({ name, transfer, isLocal }, index) => {
				const value = cellAt(batch.columns[index], row, transfer);
				return [name, isLocal && typeof value === "string" ? value.replace(/Z$/, "") : value];
			}));
		}
		function keyPart(watch, part, values, row) {
			if (values === undefined || values.nulls !== undefined && values.nulls[row] === 1) watch.none(part);
			else if (values.kind === "texts") watch.value(part, values.bytes, values.starts[row], values.ends[row]);
			else watch.text(part, String(values.values[row]));
		}
	})
};
