export const id = 8456;
export const ids = [8456];
export const modules = {
	78456: ((__unused_webpack___webpack_module__, __unused_webpack___webpack_exports__, __webpack_require__) => {
		var external_node_module_ = __webpack_require__(98995);
		var external_node_path_ = __webpack_require__(76760);
		;
		const entryOf = (engine) => (0, external_node_path_.join)(engine, "node_modules", "@duckdb", "node-api", "lib", "index.js");
		function pointerReader(engine) {
			const { get_data_from_pointer: follow } = (0, external_node_module_.createRequire)(entryOf(engine))("@duckdb/node-bindings");
			return follow;
		}
		async function connect(engine) {
			const entry = entryOf(engine);
			const loaded = (0, external_node_module_.createRequire)(entry)(entry);
			const instance = await loaded.DuckDBInstance.create(":memory:");
			return instance.connect();
		}
		var slots = __webpack_require__(53097);
		;
		const quoteName = (name) => `"${name.replaceAll("\"", "\"\"")}"`;
		const quoteText = (text) => `'${text.replaceAll("'", "''")}'`;
		function transferred(name, transfer) {
			const column = quoteName(name);
			switch (transfer) {
				case "integer":
				case "boolean": return `CAST(${column} AS BIGINT)`;
				case "number": return `CAST(${column} AS DOUBLE)`;
				case "float": return `CAST(CAST(${column} AS VARCHAR) AS DOUBLE)`;
				case "time": return `epoch_us(${column})`;
				case "number-text":
				case "text": return `encode(CAST(${column} AS VARCHAR))`;
				default: return transfer;
			}
		}
		const valuesQuery = ({ name, transfer }, source) => `SELECT ${transferred(name, transfer)} AS v, count(*)::DOUBLE AS n FROM ${source} GROUP BY 1`;
		const rowsQuery = (columns, source) => `SELECT ${columns.map(({ name, transfer }, index) => `${transferred(name, transfer)} AS c${index}`).join(", ")} FROM ${source}`;
		const lockdown = (files, scratch, memoryMb) => [
			`SET temp_directory = ${quoteText(scratch)}`,
			`SET max_temp_directory_size = '4GB'`,
			`SET memory_limit = '${memoryMb}MB'`,
			"SET threads = 2",
			`SET TimeZone = 'UTC'`,
			"SET preserve_insertion_order = true",
			"SET parquet_metadata_cache = true",
			`SET disabled_optimizers = 'statistics_propagation,compressed_materialization,filter_pullup,late_materialization'`,
			`SET allowed_paths = [${files.map(quoteText).join(", ")}]`,
			"SET enable_external_access = false",
			"SET autoinstall_known_extensions = false",
			"SET autoload_known_extensions = false",
			"SET allow_community_extensions = false",
			"SET allow_persistent_secrets = false",
			"SET lock_configuration = true"
		];
		;
		const placeColumns = {
			file: "__modelflight_file",
			row: "__modelflight_row"
		};
		;
		const numeral = "[+-]?((0|[1-9][0-9]*)([.][0-9]*)?|[.][0-9]+)([eE][+-]?[0-9]+)?";
		const whole = "[+-]?((0|[1-9][0-9]*)([.]0*)?|[.]0+)";
		const time = "([0-9]{4}-[0-9]{2}-[0-9]{2})([Tt ](([01][0-9]|2[0-3]):[0-5][0-9])(:([0-5][0-9]|60)([.][0-9]{1,9})?)?([Zz]|([+-])(0[0-9]|1[0-8])(:?([0-5][0-9]))?)?)?";
		const cellMacros = [
			`CREATE MACRO modelflight_number(cell) AS CASE
    WHEN regexp_full_match(cell, ${quoteText(numeral)}) THEN CASE WHEN isfinite(TRY_CAST(cell AS DOUBLE)) THEN TRY_CAST(cell AS DOUBLE) END
    WHEN lower(cell) IN ('nan', '-nan') THEN 'nan'::DOUBLE
    WHEN lower(cell) IN ('inf', '+inf', 'infinity', '+infinity') THEN 'inf'::DOUBLE
    WHEN lower(cell) IN ('-inf', '-infinity') THEN '-inf'::DOUBLE END`,
			`CREATE MACRO modelflight_integer(cell, message) AS CASE
    WHEN (regexp_full_match(cell, ${quoteText(whole)})
      OR (regexp_full_match(cell, ${quoteText(numeral)}) AND contains(lower(cell), 'e') AND TRY_CAST(cell AS DOUBLE) = trunc(TRY_CAST(cell AS DOUBLE))))
      AND isfinite(TRY_CAST(cell AS DOUBLE))
    THEN coalesce(TRY_CAST(cell AS HUGEINT), error(message)) END`,
			`CREATE MACRO modelflight_boolean(cell) AS CASE
    WHEN cell IN ('true', 'True', 'TRUE') THEN true WHEN cell IN ('false', 'False', 'FALSE') THEN false END`,
			`CREATE MACRO modelflight_minutes(part) AS CASE
    WHEN part.sign = '' THEN 0 ELSE CAST(concat(part.sign, '1') AS BIGINT) * (60 * CAST(part.hours AS BIGINT) + CASE WHEN part.minutes = '' THEN 0 ELSE CAST(part.minutes AS BIGINT) END) END`,
			`CREATE MACRO modelflight_placed(part) AS
    TRY_CAST(concat(part.day, ' ', CASE WHEN part.clock = '' THEN '00:00' ELSE part.clock END, ':', CASE part.seconds WHEN '' THEN '00' WHEN '60' THEN '59' ELSE part.seconds END, part.fraction) AS TIMESTAMP)
    - to_minutes(modelflight_minutes(part)) + to_seconds(CASE WHEN part.seconds = '60' THEN 1 ELSE 0 END)`,
			`CREATE MACRO modelflight_known(part, placed) AS CASE
    WHEN part.seconds = '60' AND date_trunc('second', placed) <> date_trunc('day', placed) THEN NULL ELSE placed END`,
			`CREATE MACRO modelflight_part(cell) AS
    regexp_extract(cell, ${quoteText(`^${time}$`)}, ['day', 'rest', 'clock', 'hour', 'second', 'seconds', 'fraction', 'offset', 'sign', 'hours', 'minute', 'minutes'])`,
			`CREATE MACRO modelflight_time(cell) AS CASE
    WHEN regexp_full_match(cell, ${quoteText(time)}) AND NOT starts_with(cell, '0000')
    THEN modelflight_known(modelflight_part(cell), modelflight_placed(modelflight_part(cell))) END`
		];
		function cellOf(name, kind) {
			const column = quoteName(name);
			switch (kind) {
				case "integer": {
					const message = quoteText(`column ${JSON.stringify(name)} holds a whole number beyond 128 bits, which SQL cannot compute with`);
					return `modelflight_integer(${column}, ${message}) AS ${column}`;
				}
				case "number":
				case "boolean":
				case "time": return `modelflight_${kind}(${column}) AS ${column}`;
				default: return column;
			}
		}
		;
		class ForbiddenSql extends Error {}
		const selectType = 1;
		async function makeTables(connection, { tables, scratch, memoryMb, withPlaces }) {
			const paths = tables.flatMap(({ files }) => files.map(({ path }) => path));
			const settings = lockdown(paths, scratch, memoryMb);
			for (const statement of settings.slice(0, -1)) await connection.run(statement);
			for (const macro of cellMacros) await connection.run(macro);
			for (const table of tables) await connection.run(viewOf(table, withPlaces));
			await connection.run(settings.at(-1) ?? "");
		}
		function viewOf({ name, files, kinds }, withPlaces) {
			const union = files.map((file, index) => {
				const place = withPlaces ? [`${index} AS ${placeColumns.file}`, `row_number() OVER () - 1 AS ${placeColumns.row}`] : [];
				return `SELECT ${[
					"*",
					...file.constants.map(constant),
					...place
				].join(", ")} FROM ${sourceOf(file)}`;
			}).join(" UNION ALL BY NAME ");
			const kindOf = new Map(kinds.map((column) => [column.name, column.kind]));
			const isParquet = files.every(({ format }) => format === "parquet");
			const constants = [...new Set(files.flatMap((file) => file.constants.map(({ column }) => column)))];
			const own = isParquet ? [] : files.flatMap((file) => file.columns);
			const typed = [...new Set([...own, ...constants])].map((column) => cellOf(column, kindOf.get(column)));
			const exclude = constants.length === 0 ? "*" : `* EXCLUDE (${constants.map(quoteName).join(", ")})`;
			const places = withPlaces && !isParquet ? [placeColumns.file, placeColumns.row] : [];
			const columns = [...isParquet ? [exclude, ...typed] : typed, ...places];
			return `CREATE VIEW ${quoteName(name)} AS SELECT ${columns.join(", ")} FROM (${union})`;
		}
		const constant = ({ column, value }) => `${quoteText(value)} AS ${quoteName(column)}`;
		function sourceOf({ path, format, columns }) {
			const file = quoteText(path);
			const types = `{${columns.map((column) => `${quoteText(column)}: 'VARCHAR'`).join(", ")}}`;
			switch (format) {
				case "parquet": return `read_parquet(${file})`;
				case "csv":
				case "tsv": return `read_csv(${file}, auto_detect = false, header = true, delim = ${format === "csv" ? `','` : `'\\t'`}, quote = '"', escape = '"', nullstr = '', strict_mode = true, max_line_size = 16777216, columns = ${types})`;
				case "jsonl":
				case "json": return `read_json(${file}, auto_detect = false, format = '${format === "json" ? "array" : "newline_delimited"}', maximum_object_size = 16777216, columns = ${types})`;
				default: return format;
			}
		}
		async function countRows(connection, sql) {
			await requireSelect(connection, sql);
			try {
				const result = await connection.stream(sql);
				let rows = 0;
				for (let chunk = await result.fetchChunk(); chunk !== null && chunk.rowCount > 0; chunk = await result.fetchChunk()) rows += chunk.rowCount;
				return rows;
			} catch (error) {
				throw forbiddenOr(error);
			}
		}
		async function placesOfRows(connection, sql, most) {
			await requireSelect(connection, sql);
			const reader = await connection.streamAndReadUntil(sql, most);
			const names = reader.columnNames();
			const [file, row] = [names.indexOf(placeColumns.file), names.indexOf(placeColumns.row)];
			if (file < 0 || row < 0) return [];
			return reader.getRows().slice(0, most).map((values) => ({
				file: Number(values[file]),
				row: Number(values[row])
			}));
		}
		async function requireSelect(connection, sql) {
			const statements = await connection.extractStatements(sql);
			if (statements.count !== 1) throw new ForbiddenSql(`a rule is one SELECT, and this is ${statements.count} statements`);
			const first = /^(?:\s|--[^\n]*\n|\/\*[\s\S]*?\*\/)*([a-z]+|\()/i.exec(sql)?.[1]?.toLowerCase() ?? "";
			if (![
				"select",
				"with",
				"from",
				"values",
				"("
			].includes(first)) throw new ForbiddenSql("a rule is one SELECT, and this is another kind of statement");
			const prepared = await statements.prepare(0).catch((error) => {
				throw forbiddenOr(error);
			});
			const isSelect = prepared.statementType === selectType;
			prepared.destroySync();
			if (!isSelect) throw new ForbiddenSql("a rule is one SELECT, and this is another kind of statement");
		}
		function forbiddenOr(error) {
			const message = error instanceof Error ? error.message : String(error);
			return /^(Permission|Invalid Configuration) Error|file system operations are disabled|Cannot change configuration/i.test(message) ? new ForbiddenSql(message.split("\n")[0] ?? message) : error;
		}
		;
		const textBytes = 16;
		const shortest = 12;
		const mostBetween = 256;
		const mostJump = 64 * 1024;
		const mostDistance = 2 ** 40;
		class TextCollector {
			follow;
			room = Buffer.allocUnsafeSlow(1024 * 1024);
			used = 0;
			long = new Uint32Array(2048);
			constructor(follow) {
				this.follow = follow;
			}
			reset() {
				this.used = 0;
			}
			join(vectors) {
				const length = vectors.reduce((sum, { itemCount }) => sum + itemCount, 0);
				const starts = new Uint32Array(length);
				const ends = new Uint32Array(length);
				const first = this.used;
				let at = 0;
				for (const vector of vectors) {
					this.take(vector, starts.subarray(at), ends.subarray(at), first);
					at += vector.itemCount;
				}
				return {
					kind: "texts",
					bytes: this.room.subarray(first, this.used),
					starts,
					ends
				};
			}
			take({ dataView, itemCount, validity }, starts, ends, first) {
				if (dataView === undefined) throw new TypeError("the engine gave no texts");
				const words = new Uint32Array(dataView.buffer, dataView.byteOffset, textBytes / 4 * itemCount);
				const bytes = new Uint8Array(dataView.buffer, dataView.byteOffset, textBytes * itemCount);
				if (itemCount > this.long.length) this.long = new Uint32Array(itemCount);
				const { long } = this;
				let longs = 0;
				const isValid = validTest(validity);
				this.reserve(shortest * itemCount);
				const { room } = this;
				let { used } = this;
				for (let index = 0; index < itemCount; index++) {
					const length = isValid === undefined || isValid(index) ? words[4 * index] : 0;
					if (length > shortest) {
						long[longs++] = index;
						continue;
					}
					starts[index] = used - first;
					for (let at = textBytes * index + 4, stop = at + length; at < stop; at++) room[used++] = bytes[at];
					ends[index] = used - first;
				}
				this.used = used;
				if (longs > 0) this.takeLong(inOrder(words, long.subarray(0, longs)), words, dataView, starts, ends, first);
			}
			takeLong(order, words, view, starts, ends, first) {
				for (let next = 0; next < order.length;) {
					const head = order[next];
					const from = placeOf(words, head);
					const base = this.used - first;
					let end = from;
					for (; next < order.length; next++) {
						const index = order[next];
						const place = placeOf(words, index);
						if (place !== from && (place < from || place > end + mostBetween)) break;
						const length = words[4 * index];
						starts[index] = base + (place - from);
						ends[index] = base + (place - from) + length;
						if (place + length > end) end = place + length;
					}
					this.add(this.follow(view.buffer, view.byteOffset + textBytes * head + 8, end - from));
				}
			}
			add(bytes) {
				this.reserve(bytes.length);
				this.room.set(bytes, this.used);
				this.used += bytes.length;
			}
			reserve(bytes) {
				if (this.used + bytes <= this.room.length) return;
				const larger = Buffer.allocUnsafeSlow(2 * (this.used + bytes));
				this.room.copy(larger, 0, 0, this.used);
				this.room = larger;
			}
		}
		const placeOf = (words, index) => words[4 * index + 3] * 2 ** 32 + words[4 * index + 2];
		function validTest(validity) {
			const { data, offset = 0 } = validity;
			if (data === null) return undefined;
			if (data === undefined) return (index) => validity.itemValid(index);
			const bits = new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
			return (index) => (bits[offset + index >> 3] >> (offset + index & 7) & 1) === 1;
		}
		const rowsOfFetch = 16;
		function inOrder(words, rows) {
			let smallest = Infinity;
			let largest = 0;
			let last = 0;
			let jumps = 0;
			for (const row of rows) {
				const place = placeOf(words, row);
				if (place < last || place > last + mostJump) jumps++;
				last = place;
				if (place < smallest) smallest = place;
				if (place > largest) largest = place;
			}
			if (jumps * rowsOfFetch <= rows.length || largest - smallest > mostDistance) return rows;
			const keys = Float64Array.from(rows, (row) => (placeOf(words, row) - smallest) * 4096 + row).sort();
			return Uint32Array.from(keys, (key) => key % 4096);
		}
		;
		const batchValues = 65536;
		const batchesAhead = 2;
		let connection;
		let source = "";
		let child_slots;
		let texts;
		let underWay = 0;
		let resume;
		process.on("message", (request) => {
			if (request.op === "more") {
				underWay--;
				resume?.();
			} else answer(request).catch((error) => send(asAnswer(error)));
		});
		function asAnswer(error) {
			const message = error instanceof Error ? error.message : String(error);
			return error instanceof ForbiddenSql ? {
				kind: "error",
				message,
				reason: "policy"
			} : {
				kind: "error",
				message
			};
		}
		const send = (message) => void process.send?.(message);
		async function answer(request) {
			switch (request.op) {
				case "open": return child_open(request);
				case "values": return stream(valuesQuery({
					name: request.column,
					transfer: request.transfer
				}, source), true);
				case "rows": return stream(rowsQuery(request.columns, source), false);
				case "tables":
					connection = await connect(request.engine);
					await makeTables(connection, request);
					return send({ kind: "ready" });
				case "count": return send({
					kind: "counted",
					rows: await countRows(opened(), request.sql)
				});
				case "places": return send({
					kind: "placed",
					places: await placesOfRows(opened(), request.sql, request.most)
				});
				default: return request;
			}
		}
		function opened() {
			if (connection === undefined) throw new Error("no file is open");
			return connection;
		}
		async function child_open({ engine, file, scratch, memoryMb }) {
			connection = await connect(engine);
			child_slots = new slots.V(scratch);
			texts = new TextCollector(pointerReader(engine));
			for (const statement of lockdown([file], scratch, memoryMb)) await connection.run(statement);
			source = `read_parquet(${quoteText(file)})`;
			const described = (await connection.runAndReadAll(`DESCRIBE SELECT * FROM ${source}`)).getRows();
			const schema = (await connection.runAndReadAll(`SELECT name, num_children, precision FROM parquet_schema(${quoteText(file)})`)).getRows();
			const written = topLevel(schema);
			const columns = described.map(([name, type], index) => ({
				name: String(name),
				type: String(type),
				written: written[index]?.name ?? String(name),
				precision: written[index]?.precision ?? 0
			}));
			send({
				kind: "opened",
				columns
			});
		}
		function topLevel(schema) {
			const names = [];
			let at = 1;
			const skip = () => {
				const children = Number(schema[at]?.[1] ?? 0);
				at++;
				for (let child = 0; child < children && at < schema.length; child++) skip();
			};
			while (at < schema.length) {
				names.push({
					name: String(schema[at]?.[0]),
					precision: Number(schema[at]?.[2] ?? 0)
				});
				skip();
			}
			return names;
		}
		async function stream(sql, isGrouped) {
			const result = await opened().stream(sql);
			let chunks = [];
			let pending = 0;
			for (let chunk = await result.fetchChunk(); chunk !== null && chunk.rowCount > 0; chunk = await result.fetchChunk()) {
				chunks.push(chunk);
				pending += chunk.rowCount * chunk.columnCount;
				if (pending < batchValues) continue;
				await sendBatch(chunks, isGrouped);
				chunks = [];
				pending = 0;
			}
			if (chunks.length > 0) await sendBatch(chunks, isGrouped);
			send({ kind: "done" });
		}
		async function sendBatch(chunks, isGrouped) {
			texts?.reset();
			const width = chunks[0]?.columnCount ?? 0;
			const columns = Array.from({ length: isGrouped ? 1 : width }, (_, column) => collect(chunks, column));
			const counts = isGrouped ? joinNumbers(chunks.map((chunk) => chunk.getColumnVector(1))) : undefined;
			if (child_slots === undefined) throw new Error("no file is open");
			send({
				kind: "batch",
				batch: child_slots.write(columns, counts)
			});
			underWay++;
			while (underWay >= batchesAhead) {
				await new Promise((resolve) => {
					resume = resolve;
				});
			}
		}
		function collect(chunks, column) {
			const vectors = chunks.map((chunk) => chunk.getColumnVector(column));
			const nulls = nullsOf(vectors);
			const items = vectors[0]?.items;
			const values = items === undefined ? joinTexts(vectors) : items instanceof BigInt64Array ? {
				kind: "integers",
				values: joinIntegers(vectors)
			} : {
				kind: "numbers",
				values: joinNumbers(vectors)
			};
			return nulls === undefined ? values : {
				...values,
				nulls
			};
		}
		const lengthOf = (vectors) => vectors.reduce((sum, { itemCount }) => sum + itemCount, 0);
		function nullsOf(vectors) {
			if (vectors.every(({ validity }) => validity.data === null)) return undefined;
			const nulls = new Uint8Array(lengthOf(vectors));
			let at = 0;
			for (const { itemCount, validity } of vectors) {
				const { data, offset = 0 } = validity;
				if (data === undefined) for (let index = 0; index < itemCount; index++) nulls[at + index] = validity.itemValid(index) ? 0 : 1;
				else if (data !== null) {
					const bytes = new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
					for (let index = 0, bit = offset; index < itemCount; index++, bit++) nulls[at + index] = bytes[bit >> 3] >> (bit & 7) & 1 ^ 1;
				}
				at += itemCount;
			}
			return nulls;
		}
		function joinTexts(vectors) {
			if (texts === undefined) throw new Error("no file is open");
			return texts.join(vectors);
		}
		function joinIntegers(vectors) {
			const joined = new BigInt64Array(lengthOf(vectors));
			let at = 0;
			for (const { items, itemCount } of vectors) {
				if (items instanceof BigInt64Array) joined.set(items, at);
				at += itemCount;
			}
			return joined;
		}
		function joinNumbers(vectors) {
			const joined = new Float64Array(lengthOf(vectors));
			let at = 0;
			for (const { items, itemCount } of vectors) {
				if (items instanceof Float64Array) joined.set(items, at);
				at += itemCount;
			}
			return joined;
		}
	}),
	53097: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			V: () => SlotWriter,
			m: () => SlotReader
		});
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
		const slotCount = 2;
		const slotPath = (folder, slot) => (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `batch-${slot}`);
		class SlotWriter {
			folder;
			files = [];
			buffer = Buffer.allocUnsafeSlow(1024 * 1024);
			used = 0;
			next = 0;
			constructor(folder) {
				this.folder = folder;
			}
			write(columns, counts) {
				this.used = 0;
				const packed = columns.map((values) => {
					const pieces = values.kind === "texts" ? [
						values.bytes,
						values.starts,
						values.ends
					] : [values.values];
					return {
						kind: values.kind,
						pieces: pieces.map((piece) => this.add(piece)),
						...values.nulls === undefined ? {} : { nulls: this.add(values.nulls) }
					};
				});
				const counted = counts === undefined ? {} : { counts: this.add(counts) };
				const slot = this.next;
				this.next = (slot + 1) % slotCount;
				this.files[slot] ??= (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(slotPath(this.folder, slot), "wx", 384);
				for (let at = 0; at < this.used;) at += (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(this.files[slot], this.buffer, at, this.used - at, at);
				return {
					slot,
					bytes: this.used,
					columns: packed,
					...counted
				};
			}
			add(list) {
				const at = this.used;
				const end = at + list.byteLength;
				if (end + 8 > this.buffer.length) {
					const larger = Buffer.allocUnsafeSlow(2 * (end + 8));
					this.buffer.copy(larger, 0, 0, at);
					this.buffer = larger;
				}
				this.buffer.set(new Uint8Array(list.buffer, list.byteOffset, list.byteLength), at);
				this.used = Math.ceil(end / 8) * 8;
				return {
					type: typeOf(list),
					at,
					length: list.length
				};
			}
		}
		function typeOf(list) {
			if (list instanceof Float64Array) return "f64";
			if (list instanceof BigInt64Array) return "i64";
			return list instanceof Uint32Array ? "u32" : "u8";
		}
		class SlotReader {
			folder;
			files = [];
			memory = new ArrayBuffer(0);
			constructor(folder) {
				this.folder = folder;
			}
			read({ slot, bytes, columns, counts }) {
				if (this.memory.byteLength < bytes) this.memory = new ArrayBuffer(2 * bytes);
				const target = new Uint8Array(this.memory);
				this.files[slot] ??= (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(slotPath(this.folder, slot), "r");
				for (let at = 0; at < bytes;) {
					const read = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(this.files[slot], target, at, bytes - at, at);
					if (read === 0) throw new Error("a batch is cut");
					at += read;
				}
				return {
					columns: columns.map((column) => this.values(column)),
					...counts === undefined ? {} : { counts: this.list(counts) }
				};
			}
			close() {
				for (const file of this.files) if (file !== undefined) (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
				this.files.length = 0;
			}
			values({ kind, pieces, nulls }) {
				const [first, second, third] = pieces.map((piece) => this.list(piece));
				const missing = nulls === undefined ? {} : { nulls: this.list(nulls) };
				if (kind === "texts") return {
					kind,
					bytes: first,
					starts: second,
					ends: third,
					...missing
				};
				if (kind === "integers") return {
					kind,
					values: first,
					...missing
				};
				return {
					kind,
					values: first,
					...missing
				};
			}
			list({ type, at, length }) {
				switch (type) {
					case "f64": return new Float64Array(this.memory, at, length);
					case "i64": return new BigInt64Array(this.memory, at, length);
					case "u32": return new Uint32Array(this.memory, at, length);
					default: return new Uint8Array(this.memory, at, length);
				}
			}
		}
	})
};
