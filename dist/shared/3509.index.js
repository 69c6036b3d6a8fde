export const id = 3509;
export const ids = [3509];
export const modules = {
	85672: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			nc: () => cellsOf,
			q1: () => jsonPlace,
			aA: () => placeFinder
		});
		var limits = __webpack_require__(79728);
		;
		const quote = 34;
		const backslash = 92;
		const mostKeys = 16384;
		const mostBytes = 4 * 1024 * 1024;
		class JsonKeys {
			names = [""];
			spelled = new Uint8Array(4096);
			used = 0;
			offsets = new Uint32Array(64);
			lengths = new Uint32Array(64);
			following = new Uint32Array(64);
			table = new Uint32Array(256);
			get isFull() {
				return this.names.length > mostKeys || this.used > mostBytes;
			}
			length(key) {
				return this.lengths[key];
			}
			at(bytes, at, previous) {
				const guess = this.following[previous];
				const length = this.lengths[guess];
				const offset = this.offsets[guess];
				const { spelled } = this;
				let same = 0;
				while (same < length && bytes[at + same] === spelled[offset + same]) same++;
				if (same === length && guess !== 0) return guess;
				const found = this.find(bytes, at);
				if (found !== 0) this.following[previous] = found;
				return found;
			}
			find(bytes, at) {
				if (bytes[at] !== quote) return 0;
				let end = at + 1;
				let hash = 0;
				for (let byte = bytes[end]; byte !== quote; byte = bytes[++end]) {
					if (byte < 32 || byte === backslash) return 0;
					hash = mixed(hash, byte);
				}
				end++;
				const mask = this.table.length - 1;
				let slot = hash & mask;
				for (let key = this.table[slot]; key !== 0; key = this.table[slot]) {
					if (this.isSpelled(key, bytes, at, end)) return key;
					slot = slot + 1 & mask;
				}
				const key = this.add(bytes, at, end);
				this.table[slot] = key;
				if (this.names.length * 2 > this.table.length) this.grow();
				return key;
			}
			isSpelled(key, bytes, at, end) {
				if (this.lengths[key] !== end - at) return false;
				const offset = this.offsets[key];
				for (let index = 0; index < end - at; index++) if (bytes[at + index] !== this.spelled[offset + index]) return false;
				return true;
			}
			add(bytes, at, end) {
				const key = this.names.length;
				this.names.push(bytes.toString("utf8", at + 1, end - 1));
				if (this.used + end - at > this.spelled.length) this.spelled = larger(this.spelled, 2 * (this.used + end - at));
				this.spelled.set(bytes.subarray(at, end), this.used);
				if (key >= this.lengths.length) {
					this.offsets = larger(this.offsets, 2 * key);
					this.lengths = larger(this.lengths, 2 * key);
					this.following = larger(this.following, 2 * key);
				}
				this.offsets[key] = this.used;
				this.lengths[key] = end - at;
				this.used += end - at;
				return key;
			}
			grow() {
				const old = this.table;
				this.table = new Uint32Array(2 * old.length);
				const mask = this.table.length - 1;
				for (let key = 1; key < this.names.length; key++) {
					let slot = this.hashOf(key) & mask;
					while (this.table[slot] !== 0) slot = slot + 1 & mask;
					this.table[slot] = key;
				}
			}
			hashOf(key) {
				const from = this.offsets[key] + 1;
				const to = from + this.lengths[key] - 2;
				let hash = 0;
				for (let index = from; index < to; index++) hash = mixed(hash, this.spelled[index]);
				return hash;
			}
		}
		function mixed(hash, byte) {
			const product = Math.imul(hash ^ byte, 2654435761);
			return product ^ product >>> 15;
		}
		function larger(values, length) {
			const grown = values instanceof Uint8Array ? new Uint8Array(length) : new Uint32Array(length);
			grown.set(values);
			return grown;
		}
		var json_scanner = __webpack_require__(67297);
		;
		const jsonPlace = {
			text: 0,
			escaped: 1,
			number: 2,
			true: 3,
			false: 4,
			null: 5,
			nested: 6
		};
		const cellTypes = [
			"text",
			"text",
			"number",
			"true",
			"false",
			"null",
			"nested"
		];
		const [lineFeed, json_places_quote, comma, colon, json_places_backslash] = [
			10,
			34,
			44,
			58,
			92
		];
		const [openBrace, closeBrace, openBracket] = [
			123,
			125,
			91
		];
		const placeFinder = () => new Finder();
		class Finder {
			row = {
				bytes: Buffer.alloc(0),
				line: 0,
				start: 0,
				end: 0,
				count: 0,
				names: [],
				keys: new Uint32Array(64),
				types: new Uint8Array(64),
				starts: new Uint32Array(64),
				ends: new Uint32Array(64),
				decoded: []
			};
			keys = new JsonKeys();
			seen = new Float64Array(64);
			rowNumber = 0;
			find(bytes, from, line) {
				const { row } = this;
				if (this.keys.isFull) this.keys = new JsonKeys();
				let at = skipSpace(bytes, from);
				if (bytes[at] !== openBrace) return false;
				this.rowNumber++;
				row.bytes = bytes;
				row.line = line;
				row.start = at;
				row.names = this.keys.names;
				row.count = 0;
				at = skipSpace(bytes, at + 1);
				at = bytes[at] === closeBrace ? at + 1 : this.members(bytes, at);
				if (at < 0) return false;
				at = skipSpace(bytes, at);
				row.end = at;
				return bytes[at] === lineFeed;
			}
			members(bytes, from) {
				const { row, keys, rowNumber } = this;
				let at = from;
				let key = 0;
				for (let count = 0; count < limits.F.columns;) {
					key = keys.at(bytes, at, key);
					if (key === 0) return -1;
					at = skipSpace(bytes, at + keys.length(key));
					if (bytes[at] !== colon) return -1;
					if (key >= this.seen.length) this.growSeen();
					if (this.seen[key] === rowNumber) return -1;
					this.seen[key] = rowNumber;
					if (count >= row.keys.length) this.growRow();
					row.keys[count] = key;
					at = this.value(bytes, skipSpace(bytes, at + 1), count);
					if (at < 0) return -1;
					row.count = ++count;
					at = skipSpace(bytes, at);
					const byte = bytes[at];
					if (byte === closeBrace) return at + 1;
					if (byte !== comma) return -1;
					at = skipSpace(bytes, at + 1);
				}
				return -1;
			}
			value(bytes, at, cell) {
				const { row } = this;
				const byte = bytes[at];
				if (byte === json_places_quote) return this.text(bytes, at + 1, cell);
				let end = -1;
				let type = jsonPlace.number;
				if (byte <= 57) end = skipNumber(bytes, at);
				else if (byte === openBrace || byte === openBracket) {
					type = jsonPlace.nested;
					end = (0, json_scanner.Hz)(bytes, at, bytes.indexOf(lineFeed, at));
				} else if (byte === 116) {
					type = jsonPlace.true;
					end = bytes[at + 1] === 114 && bytes[at + 2] === 117 && bytes[at + 3] === 101 ? at + 4 : -1;
				} else if (byte === 102) {
					type = jsonPlace.false;
					end = bytes[at + 1] === 97 && bytes[at + 2] === 108 && bytes[at + 3] === 115 && bytes[at + 4] === 101 ? at + 5 : -1;
				} else if (byte === 110) {
					type = jsonPlace.null;
					end = bytes[at + 1] === 117 && bytes[at + 2] === 108 && bytes[at + 3] === 108 ? at + 4 : -1;
				}
				row.types[cell] = type;
				row.starts[cell] = at;
				row.ends[cell] = end;
				return end;
			}
			text(bytes, start, cell) {
				const { row } = this;
				let at = start;
				let byte = bytes[at];
				while (byte !== json_places_quote && byte !== json_places_backslash && byte >= 32) byte = bytes[++at];
				row.types[cell] = jsonPlace.text;
				if (byte === json_places_backslash) {
					at = endOfText(bytes, at);
					if (at < 0) return -1;
					const text = (0, json_scanner.AK)(bytes, start - 1, at + 1);
					if (text === undefined) return -1;
					row.types[cell] = jsonPlace.escaped;
					row.decoded[cell] = text;
				} else if (byte !== json_places_quote) return -1;
				row.starts[cell] = start;
				row.ends[cell] = at;
				return at + 1;
			}
			growSeen() {
				const seen = new Float64Array(2 * this.keys.names.length);
				seen.set(this.seen);
				this.seen = seen;
			}
			growRow() {
				const { row } = this;
				const length = 2 * row.keys.length;
				const grow = (values) => {
					const grown = new Uint32Array(length);
					grown.set(values);
					return grown;
				};
				row.keys = grow(row.keys);
				row.starts = grow(row.starts);
				row.ends = grow(row.ends);
				const types = new Uint8Array(length);
				types.set(row.types);
				row.types = types;
			}
		}
		function skipSpace(bytes, from) {
			let at = from;
			let byte = bytes[at];
			while (byte === 32 || byte === 9 || byte === 13) byte = bytes[++at];
			return at;
		}
		function endOfText(bytes, from) {
			let at = from;
			for (let byte = bytes[at]; byte !== json_places_quote; byte = bytes[++at]) {
				if (byte < 32) return -1;
				if (byte === json_places_backslash && bytes[++at] < 32) return -1;
			}
			return at;
		}
		const mostDigits = 200;
		function skipNumber(bytes, start) {
			let at = start;
			let byte = bytes[at];
			if (byte === 45) byte = bytes[++at];
			const whole = at;
			if (byte === 48) byte = bytes[++at];
			else while (isDigit(byte)) byte = bytes[++at];
			if (at === whole) return -1;
			if (byte === 46) {
				const fraction = ++at;
				byte = bytes[at];
				while (isDigit(byte)) byte = bytes[++at];
				if (at === fraction) return -1;
			}
			if ((byte | 32) === 101) {
				byte = bytes[++at];
				if (byte === 43 || byte === 45) byte = bytes[++at];
				const exponent = at;
				while (isDigit(byte)) byte = bytes[++at];
				if (at === exponent || at - exponent > 2) return -1;
			}
			return at - start > mostDigits ? -1 : at;
		}
		const isDigit = (byte) => byte >= 48 && byte <= 57;
		function cellsOf({ bytes, count, names, keys, types, starts, ends, decoded }) {
			const cells = new Map();
			for (let cell = 0; cell < count; cell++) {
				const name = names[keys[cell]];
				const type = cellTypes[types[cell]];
				const isEscaped = types[cell] === jsonPlace.escaped;
				const from = isEscaped ? Buffer.from(decoded[cell]) : bytes;
				cells.set(name, {
					type,
					bytes: from,
					start: isEscaped ? 0 : starts[cell],
					end: isEscaped ? from.length : ends[cell]
				});
			}
			return cells;
		}
	}),
	63509: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { jsonBlocks: () => jsonBlocks });
		var _bytes_json_places_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85672);
		var _contract_column_rule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43738);
		const takes = {
			plain: 0,
			quoted: 1,
			escaped: 2,
			wrong: 3,
			none: 4,
			rare: 5
		};
		const typesOfValues = 8;
		const notWanted = -1;
		const unknown = -2;
		const mostColumns = 2500;
		const sparseColumns = 16;
		const leastChunk = 512 * 1024;
		const mostChunk = 4 * 1024 * 1024;
		const bytesOfColumn = 16 * 1024;
		function jsonBlocks(session) {
			return new JsonBlocks(session);
		}
		class JsonBlocks {
			session;
			kernel;
			keyNames = [];
			columnOfKey = new Int32Array(64).fill(unknown);
			columnOfName = new Map();
			actions = new Uint8Array(0);
			met = new Float64Array(0);
			rowNumber = 0;
			columns = -1;
			rows = 0;
			room = 0;
			unfit = [];
			bounds = new Uint32Array(0);
			lines = new Uint32Array(0);
			base = 0;
			pitch = 0;
			constructor(session) {
				this.session = session;
				this.kernel = session.kernel;
			}
			get memory() {
				return this.kernel;
			}
			get chunkBytes() {
				return Math.max(leastChunk, Math.min(mostChunk, this.columns * bytesOfColumn));
			}
			row(row) {
				this.session.jsonRow(row);
			}
			rejected(line) {
				this.session.refuse(line);
			}
			places(row) {
				const columns = this.session.columns.size;
				if (columns > mostColumns || (row.count + 2) * sparseColumns < columns) return false;
				if (columns !== this.columns || this.keyNames !== row.names) this.bind(row);
				if (!this.isOrdinary(row)) return false;
				if (this.rows === 0) this.look(row);
				this.rewrite(row);
				this.place(row);
				this.lines[this.rows] = row.line;
				if (!this.settleRow(row)) this.unfit.push(this.rows);
				if (++this.rows === this.room) this.settle();
				return true;
			}
			settle() {
				if (this.rows === 0) return;
				this.kernel.setRows(this.rows);
				this.session.jsonBlock(this.unfit);
				this.rows = 0;
				this.unfit.length = 0;
			}
			bind({ names }) {
				this.settle();
				this.keyNames = names;
				this.columnOfKey.fill(unknown);
				const { columns } = this.session;
				if (columns.size === this.columns) return;
				this.columns = columns.size;
				this.columnOfName = new Map([...columns.keys()].map((name, column) => [name, column]));
				this.actions = Uint8Array.from([...columns.values()].flatMap(actionsOf));
				this.met = new Float64Array(this.columns);
				this.kernel.reach(2 * this.columns);
				this.session.bindBlock([...columns.keys()]);
			}
			isOrdinary({ line, names, count, keys, types }) {
				if (names.length > this.columnOfKey.length) this.growKeys(names.length);
				const { columnOfKey, actions } = this;
				for (let cell = 0; cell < count; cell++) {
					const key = keys[cell];
					let column = columnOfKey[key];
					if (column === unknown) column = this.columnOf(key, line);
					if (column === unknown) return false;
					if (column !== notWanted && actions[column * typesOfValues + types[cell]] === takes.rare) return false;
				}
				return true;
			}
			columnOf(key, line) {
				const name = this.keyNames[key];
				this.session.at(line);
				const column = this.session.isWanted(name) ? this.columnOfName.get(name) ?? unknown : notWanted;
				this.columnOfKey[key] = column;
				return column;
			}
			growKeys(keys) {
				const grown = new Int32Array(2 * keys).fill(unknown);
				grown.set(this.columnOfKey);
				this.columnOfKey = grown;
			}
			look(row) {
				const { kernel } = this;
				row.bytes = kernel.buffer;
				this.bounds = kernel.bounds;
				this.lines = kernel.lines;
				this.room = kernel.lines.length;
				this.pitch = kernel.pitch;
				this.base = row.bytes.byteOffset;
			}
			rewrite({ bytes, count, keys, types, starts, ends, decoded }) {
				for (let cell = 0; cell < count; cell++) {
					if (types[cell] !== _bytes_json_places_js__WEBPACK_IMPORTED_MODULE_0__.q1.escaped) continue;
					const column = this.columnOfKey[keys[cell]];
					if (column === notWanted || this.actions[column * typesOfValues + _bytes_json_places_js__WEBPACK_IMPORTED_MODULE_0__.q1.escaped] !== takes.escaped) continue;
					const start = starts[cell];
					ends[cell] = start + bytes.write(decoded[cell].replaceAll("\"", "\"\""), start);
					bytes[ends[cell]] = 34;
				}
			}
			place({ start: brace, count, keys, types, starts, ends }) {
				const { bounds, pitch, rows, columnOfKey, actions, met, base } = this;
				const rowNumber = ++this.rowNumber;
				let left = this.columns;
				for (let cell = 0; cell < count; cell++) {
					const column = columnOfKey[keys[cell]];
					if (column === notWanted) continue;
					met[column] = rowNumber;
					left--;
					let start = starts[cell];
					let end = ends[cell];
					const action = actions[column * typesOfValues + types[cell]];
					if (action === takes.quoted || action === takes.escaped) {
						start--;
						end++;
					} else if (action === takes.none) end = start;
					else if (action === takes.wrong || start === end) {
						start = brace;
						end = brace + 1;
					}
					const slot = 2 * column * pitch + rows;
					bounds[slot] = base + start - 1;
					bounds[slot + pitch] = base + end;
				}
				if (left > 0) this.placeMissing(base + brace);
			}
			placeMissing(at) {
				const { bounds, pitch, rows, met, rowNumber } = this;
				for (let column = 0; column < this.columns; column++) {
					if (met[column] === rowNumber) continue;
					const slot = 2 * column * pitch + rows;
					bounds[slot] = at - 1;
					bounds[slot + pitch] = at;
				}
			}
			settleRow(row) {
				const { watches, rowJudge } = this.session;
				if (watches.length === 0 && rowJudge === undefined) return true;
				return this.session.settleJsonRow({
					line: row.line,
					cells: (0, _bytes_json_places_js__WEBPACK_IMPORTED_MODULE_0__.nc)(row)
				});
			}
		}
		function actionsOf({ kind, rule }) {
			const actions = new Array(typesOfValues).fill(kind === "text" ? (0, _contract_column_rule_js__WEBPACK_IMPORTED_MODULE_1__.n)(rule) ? takes.plain : takes.rare : takes.wrong);
			actions[_bytes_json_places_js__WEBPACK_IMPORTED_MODULE_0__.q1.null] = takes.none;
			switch (kind) {
				case "text":
					actions[_bytes_json_places_js__WEBPACK_IMPORTED_MODULE_0__.q1.text] = takes.quoted;
					actions[_bytes_json_places_js__WEBPACK_IMPORTED_MODULE_0__.q1.escaped] = takes.escaped;
					break;
				case "time":
					actions[_bytes_json_places_js__WEBPACK_IMPORTED_MODULE_0__.q1.text] = takes.plain;
					actions[_bytes_json_places_js__WEBPACK_IMPORTED_MODULE_0__.q1.escaped] = takes.rare;
					break;
				case "boolean":
					actions[_bytes_json_places_js__WEBPACK_IMPORTED_MODULE_0__.q1.true] = takes.plain;
					actions[_bytes_json_places_js__WEBPACK_IMPORTED_MODULE_0__.q1.false] = takes.plain;
					break;
				default: actions[_bytes_json_places_js__WEBPACK_IMPORTED_MODULE_0__.q1.number] = takes.plain;
			}
			return actions;
		}
	})
};
