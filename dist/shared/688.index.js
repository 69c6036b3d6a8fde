export const id = 688;
export const ids = [688, 8214];
export const modules = {
	18231: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			O: () => cellValue,
			S: () => RowJudge
		});
		var _cells_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71975);
		const quote = 34;
		class RowJudge {
			misses = new Map();
			rules;
			columnOf;
			reads;
			known;
			cells = [];
			constructor(rules, columnOf, known) {
				this.rules = rules;
				this.known = known;
				this.columnOf = columnOf;
				this.reads = rules.some(({ columns }) => columns === undefined) ? undefined : new Set(rules.flatMap(({ columns }) => columns ?? []));
			}
			isRead(name) {
				return this.reads?.has(name) ?? true;
			}
			values(cells, file, line) {
				const kept = [...cells].filter(([name, value]) => this.isRead(name) && (value !== null || this.columnOf(name).allowsNull));
				return this.judge(new Map(kept), file, line);
			}
			header(names) {
				this.cells = names.map((name, cell) => ({
					name,
					cell
				})).filter(({ name }) => this.isRead(name));
			}
			block({ bytes, bounds, pitch, rows, lines, fits }, file) {
				for (let row = 0; row < rows; row++) {
					const values = new Map();
					for (const { name, cell } of this.cells) {
						const start = bounds[cell * pitch + row] + 1;
						put(values, name, delimitedValue(this.columnOf(name), bytes, start, bounds[(cell + 1) * pitch + row]));
					}
					if (!this.judge(values, file, lines[row])) fits[row] = 0;
				}
			}
			jsonRow(cells, file, line) {
				const values = new Map();
				for (const [name, cell] of cells) {
					if (this.isRead(name)) put(values, name, jsonValue(this.columnOf(name), cell));
				}
				for (const name of this.reads ?? this.known()) if (!cells.has(name) && this.columnOf(name).allowsNull) values.set(name, null);
				return this.judge(values, file, line);
			}
			merge(misses) {
				for (const miss of misses) {
					const known = this.misses.get(miss.keyword);
					if (known === undefined) {
						this.misses.set(miss.keyword, { ...miss });
						continue;
					}
					known.count += miss.count;
					if (known.file === miss.file && miss.line < known.line) known.line = miss.line;
				}
			}
			judge(values, file, line) {
				let isFit = true;
				for (const { id, fits } of this.rules) {
					if (fits(values)) continue;
					isFit = false;
					const known = this.misses.get(id);
					if (known === undefined) this.misses.set(id, {
						keyword: id,
						count: 1,
						file,
						line
					});
					else known.count++;
				}
				return isFit;
			}
		}
		function put(values, name, value) {
			if (value !== undefined) values.set(name, value);
		}
		function delimitedValue({ kind, allowsNull }, bytes, start, end) {
			const isQuoted = start < end && bytes[start] === quote;
			const from = isQuoted ? start + 1 : start;
			const to = isQuoted ? end - 1 : end;
			if (from === to && (!isQuoted || kind !== "text")) return allowsNull ? null : undefined;
			const value = cellValue(kind, bytes, from, to);
			return isQuoted && typeof value === "string" ? value.replaceAll("\"\"", "\"") : value;
		}
		function jsonValue({ kind, allowsNull }, { type, bytes, start, end }) {
			switch (type) {
				case "null": return allowsNull ? null : undefined;
				case "true":
				case "false": return type === "true";
				case "number": {
					const value = cellValue("integer", bytes, start, end);
					return kind === "number" || typeof value === "string" ? Number(textOf(bytes, start, end)) : value;
				}
				default: return textOf(bytes, start, end);
			}
		}
		function cellValue(kind, bytes, start, end) {
			if (kind === "text" || kind === "time") return textOf(bytes, start, end);
			const result = (0, _cells_js__WEBPACK_IMPORTED_MODULE_0__.kz)(kind, bytes, start, end);
			switch (result === _cells_js__WEBPACK_IMPORTED_MODULE_0__.U9.invalid && kind === "integer" ? (0, _cells_js__WEBPACK_IMPORTED_MODULE_0__.kz)("number", bytes, start, end) : result) {
				case _cells_js__WEBPACK_IMPORTED_MODULE_0__.U9.number: return _cells_js__WEBPACK_IMPORTED_MODULE_0__.YV.number;
				case _cells_js__WEBPACK_IMPORTED_MODULE_0__.U9.big: return _cells_js__WEBPACK_IMPORTED_MODULE_0__.YV.big;
				case _cells_js__WEBPACK_IMPORTED_MODULE_0__.U9.truth: return _cells_js__WEBPACK_IMPORTED_MODULE_0__.YV.isTrue;
				default: return textOf(bytes, start, end);
			}
		}
		const textOf = (bytes, start, end) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8", start, end);
	}),
	34952: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			C: () => textsOf,
			c: () => numbersOf
		});
		var _profile_distinct_sketch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59563);
		var _profile_text_counts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74925);
		var _profile_text_lengths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49057);
		function numbersOf(kernel, counts) {
			kernel.run.settleNumbers(counts);
			const { words, doubles } = kernel;
			const fields = words.subarray(counts >> 2, (counts >> 2) + 8);
			const [table = 0, bits = 0, used = 0, isHistogram = 0, mantissaBits = 0, sketch = 0, keys = 0, totals = 0] = fields;
			if (isHistogram === 1) return {
				kind: "histogram",
				mantissaBits,
				buckets: bucketsOf(kernel, table, bits, used),
				sketch: sketchIn(kernel, sketch)
			};
			const first = keys >> 3;
			const counted = Float64Array.from(words.subarray(totals >> 2, (totals >> 2) + used));
			return {
				kind: "values",
				values: doubles.slice(first, first + used),
				counts: counted,
				big: []
			};
		}
		function bucketsOf(kernel, table, bits, used) {
			const first = kernel.run.sortedBuckets(table, bits, used) >> 2;
			const { words } = kernel;
			const found = {
				keys: new Int32Array(used),
				counts: new Float64Array(used)
			};
			for (let index = 0; index < used; index++) {
				found.keys[index] = words[first + 2 * index];
				found.counts[index] = words[first + 2 * index + 1];
			}
			return found;
		}
		function sketchIn(kernel, sketch) {
			const from = kernel.run.registersAt(sketch);
			return (0, _profile_distinct_sketch_js__WEBPACK_IMPORTED_MODULE_0__.Mn)(0, kernel.bytes.subarray(from, from + _profile_distinct_sketch_js__WEBPACK_IMPORTED_MODULE_0__.ZI));
		}
		function textsOf(kernel, counts) {
			const { words } = kernel;
			const fields = words.subarray(counts >> 2, (counts >> 2) + 16);
			const [, , used = 0, isHashed = 0, arena = 0, , arenaUsed = 0, buckets = 0, sketch = 0, counted = 0] = fields;
			if (isHashed === 1) {
				const found = Float64Array.from(words.subarray(buckets >> 2, (buckets >> 2) + _profile_text_counts_js__WEBPACK_IMPORTED_MODULE_1__.zF));
				const lengths = Float64Array.from(words.subarray((fields[13] ?? 0) >> 2, ((fields[13] ?? 0) >> 2) + _profile_text_lengths_js__WEBPACK_IMPORTED_MODULE_2__.CN));
				return {
					state: {
						kind: "hashed",
						buckets: found,
						lengths,
						sketch: sketchIn(kernel, sketch)
					},
					counted
				};
			}
			const entries = fields[14] ?? 0;
			const texts = {
				arena: kernel.bytes.subarray(arena, arena + arenaUsed),
				ends: new Int32Array(used),
				counts: new Float64Array(used)
			};
			const first = entries >> 2;
			for (let index = 0; index < used; index++) {
				const entry = first + 4 * index;
				texts.ends[index] = words[entry + 1] + (words[entry + 2] & lengthMask);
				texts.counts[index] = words[entry + 3];
			}
			return {
				state: {
					kind: "table",
					table: texts
				},
				counted
			};
		}
		const lengthMask = 268435455;
	}),
	94381: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			Kernel: () => Kernel,
			adoptKernel: () => adoptKernel,
			loadKernel: () => loadKernel
		});
		const blockCells = 64 * 1024;
		const mostRows = 2048;
		const fewestRows = 1024;
		const cellBytes = 8;
		const leastChunk = 256 * 1024;
		const mostChunk = 8 * 1024 * 1024;
		const slack = 128;
		const firstBytes = 512 * 1024 - slack;
		let compiled;
		async function loadKernel() {
			compiled ??= new WebAssembly.Module(Buffer.from((await __webpack_require__.e(53).then(__webpack_require__.bind(__webpack_require__, 20053))).kernelCode, "base64"));
			return compiled;
		}
		function adoptKernel(module) {
			compiled = module;
		}
		class Kernel {
			run;
			pitch = 0;
			rows = 0;
			width = -1;
			base;
			size = firstBytes;
			views;
			constructor() {
				if (compiled === undefined) throw new Error("the kernel is not loaded");
				this.run = new WebAssembly.Instance(compiled).exports;
				this.base = this.run.reserve(firstBytes + slack);
				this.views = this.look();
			}
			open(columns) {
				if (columns === this.width) return;
				this.width = columns;
				const rows = Math.max(fewestRows, Math.min(mostRows, Math.floor(blockCells / (columns + 1))));
				this.run.open(columns, rows);
				this.pitch = rows + 16;
				this.views = this.look();
			}
			reach(columns) {
				if (columns > this.width) this.open(Math.max(columns, this.width > 0 ? 2 * this.width : 0));
			}
			setRows(rows) {
				this.rows = rows;
				this.run.setRows(rows);
			}
			get chunkBytes() {
				return Math.max(leastChunk, Math.min(mostChunk, this.width * fewestRows * cellBytes));
			}
			get buffer() {
				return this.now().buffer;
			}
			widen(bytes, used) {
				if (bytes <= this.size) return;
				const old = this.base;
				const oldBits = 32 - Math.clz32(this.size + slack - 1);
				this.size = Math.max(bytes, 2 * this.size);
				this.base = this.run.reserve(this.size + slack);
				this.bytes.copyWithin(this.base, old, old + used);
				this.run.giveBack(old, oldBits);
				this.views = this.look();
			}
			split(state, to, delimiter) {
				const { run, base } = this;
				const why = run.split(base + state.at, base + to, state.line, delimiter);
				state.at = run.placeOfNext() - base;
				state.line = run.lineOfNext();
				this.rows = run.rowsOfBlock();
				return why;
			}
			get bytes() {
				return this.now().bytes;
			}
			get words() {
				return this.now().words;
			}
			get doubles() {
				return this.now().doubles;
			}
			get bounds() {
				return this.now().bounds;
			}
			get lines() {
				return this.now().lines;
			}
			get fits() {
				return this.now().fits;
			}
			get odd() {
				return this.now().odd;
			}
			get entries() {
				return this.now().entries;
			}
			get values() {
				return this.now().values;
			}
			get valueRows() {
				return this.now().valueRows;
			}
			now() {
				if (this.views.bytes.length === 0) this.views = this.look();
				return this.views;
			}
			look() {
				const { run } = this;
				const { buffer } = run.memory;
				const rows = Math.max(0, this.pitch - 16);
				return {
					bytes: Buffer.from(buffer),
					buffer: Buffer.from(buffer, this.base, this.size),
					words: new Uint32Array(buffer),
					doubles: new Float64Array(buffer),
					bounds: new Uint32Array(buffer, run.boundsAt(), (this.width + 1) * this.pitch),
					lines: new Uint32Array(buffer, run.linesAt(), rows),
					fits: new Uint8Array(buffer, run.fitsAt(), rows),
					odd: new Uint32Array(buffer, run.oddAt(), rows),
					entries: new Uint32Array(buffer, run.entriesAt(), rows),
					values: new Float64Array(buffer, run.valuesAt(), rows),
					valueRows: new Uint32Array(buffer, run.valueRowsAt(), rows)
				};
			}
		}
	}),
	48214: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			L: () => checkNames,
			i: () => refuseOtherDelimiter
		});
		var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
		var _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66990);
		var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79728);
		const invisible = () => /[\p{Cf}\p{Zl}\p{Zp}\u115f\u1160\u2800\u3164\ufffc\uffa0]|\u034f|[\u17b4\u17b5]|[\u180b-\u180f]|(?![\t\n\r])\p{Cc}/gu;
		const control = /[\0-\x08\v\f\x0e-\x1f\x7f]/;
		const selectors = () => /\p{Variation_Selector}/gu;
		function checkNames(names, file, line) {
			const place = (field) => ({
				file,
				field,
				...line === undefined ? {} : { line }
			});
			if (names.length > _limits_js__WEBPACK_IMPORTED_MODULE_1__.F.columns) throw (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_2__.FU)(`${file} has ${names.length} columns, and at most ${_limits_js__WEBPACK_IMPORTED_MODULE_1__.F.columns} are read`, { where: { file } });
			const seen = new Map();
			for (const [index, name] of names.entries()) {
				if (Buffer.byteLength(name) > _limits_js__WEBPACK_IMPORTED_MODULE_1__.F.nameBytes) {
					throw (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_2__.FU)(`${file}: the name of column ${index + 1} is longer than ${_limits_js__WEBPACK_IMPORTED_MODULE_1__.F.nameBytes} bytes: ${name.slice(0, 60)}…`, { where: place(`column ${index + 1}`) });
				}
				if (name.trim() === "") throw (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_2__.Xu)(`${file}: column ${index + 1} has no name`, {
					where: place(`column ${index + 1}`),
					hint: "Give every column a name."
				});
				const isPlain = (0, node_buffer__WEBPACK_IMPORTED_MODULE_0__.isAscii)(Buffer.from(name));
				const unseen = isPlain && !control.test(name) ? undefined : invisible().exec(name)?.[0];
				const plain = isPlain ? name.trim().toLowerCase() : look(name);
				if (unseen !== undefined) {
					throw (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_2__.Xu)(`${file}: the name of column ${JSON.stringify(plain)} holds the invisible character ${codePoint(unseen)}`, { where: place(plain) });
				}
				const odd = isPlain ? undefined : mixedScript(name);
				if (odd !== undefined) {
					throw (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_2__.Xu)(`${file}: the name of column ${JSON.stringify(plain)} mixes Latin letters with ${odd.script} ${JSON.stringify(odd.letter)} (${codePoint(odd.letter)})`, {
						where: place(plain),
						hint: "Retype the name."
					});
				}
				const twin = seen.get(plain);
				if (twin !== undefined) throw twins(name, twin, file, place(name));
				seen.set(plain, name);
			}
		}
		function refuseOtherDelimiter([only, ...more], file, line) {
			const found = only === undefined || more.length > 0 ? undefined : /[;|\t]/.exec(only)?.[0];
			if (found === undefined) return;
			const called = found === "	" ? "tabs" : JSON.stringify(found);
			throw (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_2__.Xu)(`${file}: the header is one column, and looks as if it were delimited by ${called}`, {
				where: {
					file,
					line
				},
				hint: `If it is, write \`dialect: {delimiter: ${JSON.stringify(found)}}\` into a contract (data-contract.yml) and name that file in the input \`contract\`; else rename the column.`
			});
		}
		function twins(name, twin, file, where) {
			const sentence = name === twin ? `the column ${JSON.stringify(name)} appears twice` : `the columns ${JSON.stringify(twin)} and ${JSON.stringify(name)} differ only in case or spelling`;
			return (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_2__.Xu)(`${file}: ${sentence}`, {
				where,
				hint: "Rename one of them."
			});
		}
		const codePoint = (text) => `U+${(text.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
		const confusables = Object.fromEntries([
			"аa",
			"еe",
			"оo",
			"рp",
			"сc",
			"уy",
			"хx",
			"іi",
			"јj",
			"ѕs",
			"ԁd",
			"һh",
			"ӏl",
			"вb",
			"нh",
			"кk",
			"мm",
			"тt",
			"οo"
		].map(([letter = "", twin = ""]) => [letter, twin]));
		function look(name) {
			const shown = name.normalize("NFKC").replace(invisible(), "").replace(selectors(), "").replace(dashes(), "-").trim();
			const folded = shown.toUpperCase().toLowerCase().normalize("NFKC").replaceAll("i̇", "i");
			return [...folded].map((letter) => confusables[letter] ?? letter).join("");
		}
		const dashes = () => /\p{Dash_Punctuation}|\u2212/gu;
		function mixedScript(name) {
			if (!/\p{Script=Latin}/u.test(name)) return undefined;
			const letter = [...name].find((each) => /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(each) && confusables[each.toLowerCase()] !== undefined);
			if (letter === undefined) return undefined;
			return {
				script: /\p{Script=Cyrillic}/u.test(letter) ? "Cyrillic" : "Greek",
				letter
			};
		}
	}),
	92236: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Ce: () => countedBuckets,
			Cr: () => fromPairs,
			X5: () => total,
			cT: () => withBuckets,
			rV: () => occupied
		});
		const known = new WeakMap();
		function withBuckets(head, counted) {
			let pairs;
			const distribution = Object.defineProperty({ ...head }, "buckets", {
				enumerable: true,
				get: () => {
					pairs ??= pairsOf(counted);
					return pairs;
				}
			});
			known.set(distribution, counted);
			return distribution;
		}
		function countedBuckets(distribution) {
			return known.get(distribution) ?? fromPairs(distribution.buckets);
		}
		function fromPairs(pairs) {
			const counted = {
				keys: new Int32Array(pairs.length),
				counts: new Float64Array(pairs.length)
			};
			for (let index = 0; index < pairs.length; index++) {
				const [key, count] = pairs[index];
				counted.keys[index] = key;
				counted.counts[index] = count;
			}
			return counted;
		}
		function occupied(all) {
			let used = 0;
			for (let key = 0; key < all.length; key++) if (all[key] !== 0) used++;
			const counted = {
				keys: new Int32Array(used),
				counts: new Float64Array(used)
			};
			for (let key = 0, at = 0; key < all.length; key++) {
				if (all[key] === 0) continue;
				counted.keys[at] = key;
				counted.counts[at++] = all[key];
			}
			return counted;
		}
		function pairsOf({ keys, counts }) {
			const pairs = new Array(keys.length);
			for (let index = 0; index < keys.length; index++) pairs[index] = [keys[index], counts[index]];
			return pairs;
		}
		function total({ counts }) {
			let sum = 0;
			for (let index = 0; index < counts.length; index++) sum += counts[index];
			return sum;
		}
	}),
	59563: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			DH: () => areRegisters,
			Mn: () => sketchOf,
			NL: () => estimateError,
			Qe: () => sketchOfSample,
			XH: () => MutableSketch,
			ZI: () => sketchRegisters,
			l8: () => estimatedDistinct
		});
		const estimateError = .05;
		const sketchRegisters = 4096;
		const registerMask = sketchRegisters - 1;
		const mostRank = 33;
		const digits = Buffer.from("0123456789abcdefghijklmnopqrstuvwxyz");
		const valueOfCode = (code) => code < 58 ? code - 48 : code - 87;
		function sketchOf(floor, registers) {
			const text = Buffer.allocUnsafe(sketchRegisters);
			for (let index = 0; index < sketchRegisters; index++) text[index] = digits[registers[index]];
			return {
				floor,
				registers: text.toString("latin1").replaceAll(/0{6,}/g, (zeros) => `(${zeros.length})`)
			};
		}
		const spelledOut = (registers) => registers.replaceAll(/\((\d{1,4})\)/g, (_, count) => "0".repeat(Math.min(Number(count), sketchRegisters)));
		function areRegisters(text, floor) {
			if (text.length > sketchRegisters || !(floor >= 0 && floor < mostRank)) return false;
			const all = spelledOut(text);
			return all.length === sketchRegisters && /^[0-9a-x]+$/.test(all) && Array.from(all).every((digit) => valueOfCode(digit.charCodeAt(0)) >= floor);
		}
		class MutableSketch {
			mask = 0;
			floor = 0;
			registers;
			smallest = 0;
			atSmallest = sketchRegisters;
			given;
			add({ low, high }) {
				if (this.given !== undefined) this.settle(this.given);
				if ((high & this.mask) === 0) this.raise(low & registerMask, rankOf(high));
			}
			merge(other) {
				if (this.given === undefined && this.registers === undefined && this.floor === 0) {
					this.given = other;
					return;
				}
				if (this.given !== undefined) this.settle(this.given);
				this.take(other);
			}
			result() {
				return this.given ?? sketchOf(this.floor, this.registers ?? new Uint8Array(sketchRegisters));
			}
			settle(given) {
				this.given = undefined;
				this.take(given);
			}
			take({ floor, registers }) {
				if (floor > this.floor) {
					this.floor = floor;
					for (let index = 0; index < sketchRegisters; index++) this.raise(index, floor);
				}
				const all = spelledOut(registers);
				for (let index = 0; index < sketchRegisters; index++) this.raise(index, valueOfCode(all.charCodeAt(index)));
			}
			raise(index, rank) {
				this.registers ??= new Uint8Array(sketchRegisters);
				const before = this.registers[index];
				if (rank <= before) return;
				this.registers[index] = rank;
				if (before === this.smallest && --this.atSmallest === 0) this.findSmallest(this.registers);
			}
			findSmallest(registers) {
				this.smallest = registers.reduce((least, each) => Math.min(least, each), mostRank);
				this.atSmallest = registers.reduce((count, each) => count + (each === this.smallest ? 1 : 0), 0);
				this.mask = this.smallest >= 32 ? -1 : 2 ** this.smallest - 1;
			}
		}
		const rankOf = (high) => high === 0 ? mostRank : 32 - Math.clz32(high & -high);
		function sketchOfSample({ level, hashes }) {
			const registers = new Uint8Array(sketchRegisters).fill(level);
			for (const text of hashes) {
				const index = Number.parseInt(text.slice(-3), 16) & registerMask;
				const rank = rankOf(Number(BigInt(`0x${text}`) >> 21n));
				registers[index] = Math.max(registers[index], rank);
			}
			return sketchOf(level, registers);
		}
		function estimatedDistinct({ floor, registers }) {
			const most = mostRank - floor;
			const all = spelledOut(registers);
			const counts = new Float64Array(most + 1);
			for (let index = 0; index < sketchRegisters; index++) {
				const rank = valueOfCode(all.charCodeAt(index)) - floor;
				counts[rank] = counts[rank] + 1;
			}
			let sum = sketchRegisters * tau(1 - counts[most] / sketchRegisters);
			for (let rank = most - 1; rank >= 1; rank--) sum = (sum + counts[rank]) / 2;
			sum += sketchRegisters * sigma(counts[0] / sketchRegisters);
			return Math.round(2 ** floor * sketchRegisters * sketchRegisters / (2 * Math.LN2 * sum));
		}
		function sigma(x) {
			if (x === 1) return Infinity;
			let power = x;
			let factor = 1;
			let sum = x;
			for (let before = -1; sum !== before; factor *= 2) {
				power *= power;
				before = sum;
				sum += power * factor;
			}
			return sum;
		}
		function tau(x) {
			if (x === 0 || x === 1) return 0;
			let root = x;
			let factor = 1;
			let sum = 1 - x;
			for (let before = -1; sum !== before;) {
				root = Math.sqrt(root);
				before = sum;
				factor /= 2;
				sum -= (1 - root) ** 2 * factor;
			}
			return sum / 3;
		}
	}),
	21134: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			AU: () => bucketOf,
			Qt: () => bucketOfInteger,
			R1: () => bucketEdges,
			SV: () => coarser,
			Wb: () => bucketLimit,
			b2: () => coarsestBits,
			ed: () => finestBits
		});
		const view = new DataView(new ArrayBuffer(8));
		const finestBits = 20;
		const coarsestBits = 6;
		const bucketLimit = 4096;
		function bucketOf(value, mantissaBits) {
			if (value === 0) return 0;
			view.setFloat64(0, value);
			const high = view.getUint32(0);
			const bucket = Math.max(1, (high & 2147483647) >>> finestBits - mantissaBits);
			return high >>> 31 === 1 ? -bucket : bucket;
		}
		function bucketOfInteger(value, mantissaBits) {
			const magnitude = value < 0n ? -value : value;
			let near = Number(magnitude);
			if (BigInt(near) > magnitude) near = below(near);
			const bucket = bucketOf(near, mantissaBits);
			return value < 0n ? -bucket : bucket;
		}
		function below(value) {
			view.setFloat64(0, value);
			view.setBigInt64(0, view.getBigInt64(0) - 1n);
			return view.getFloat64(0);
		}
		function coarser(bucket) {
			if (bucket === 0) return 0;
			return bucket > 0 ? Math.max(1, bucket >> 1) : -Math.max(1, -bucket >> 1);
		}
		function bucketEdges(bucket, mantissaBits) {
			if (bucket === 0) return {
				low: 0,
				high: 0
			};
			const magnitude = Math.abs(bucket);
			const near = magnitude === 1 ? 0 : lowerEdge(magnitude, mantissaBits);
			const far = lowerEdge(magnitude + 1, mantissaBits);
			return bucket > 0 ? {
				low: near,
				high: far
			} : {
				low: -far,
				high: -near || 0
			};
		}
		function lowerEdge(magnitude, mantissaBits) {
			view.setUint32(0, magnitude << finestBits - mantissaBits);
			view.setUint32(4, 0);
			const edge = view.getFloat64(0);
			return Number.isFinite(edge) ? edge : Number.MAX_VALUE;
		}
	}),
	10306: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Dc: () => hash64,
			Fm: () => hashPair,
			gS: () => hashFromText,
			qj: () => hashText
		});
		const c1 = 597399067;
		const c2 = 2869860233;
		const c3 = 951274213;
		const c4 = 2716044179;
		const rotate = (x, by) => x << by | x >>> 32 - by;
		function mix(h) {
			let x = h ^ h >>> 16;
			x = Math.imul(x, 2246822507);
			x ^= x >>> 13;
			x = Math.imul(x, 3266489909);
			return x ^ x >>> 16;
		}
		function hash64(bytes, start, end, out) {
			const length = end - start;
			let h1 = 0;
			let h2 = 0;
			let h3 = 0;
			let h4 = 0;
			let at = start;
			for (const stop = start + (length & ~15); at < stop; at += 16) {
				h1 ^= Math.imul(rotate(Math.imul(word(bytes, at), c1), 15), c2);
				h1 = Math.imul(rotate(h1, 19) + h2 | 0, 5) + 1444728091 | 0;
				h2 ^= Math.imul(rotate(Math.imul(word(bytes, at + 4), c2), 16), c3);
				h2 = Math.imul(rotate(h2, 17) + h3 | 0, 5) + 197830471 | 0;
				h3 ^= Math.imul(rotate(Math.imul(word(bytes, at + 8), c3), 17), c4);
				h3 = Math.imul(rotate(h3, 15) + h4 | 0, 5) + 2530024501 | 0;
				h4 ^= Math.imul(rotate(Math.imul(word(bytes, at + 12), c4), 18), c1);
				h4 = Math.imul(rotate(h4, 13) + h1 | 0, 5) + 850148119 | 0;
			}
			const rest = end - at;
			if (rest > 12) h4 ^= Math.imul(rotate(Math.imul(tail(bytes, at + 12, end), c4), 18), c1);
			if (rest > 8) h3 ^= Math.imul(rotate(Math.imul(tail(bytes, at + 8, end), c3), 17), c4);
			if (rest > 4) h2 ^= Math.imul(rotate(Math.imul(tail(bytes, at + 4, end), c2), 16), c3);
			if (rest > 0) h1 ^= Math.imul(rotate(Math.imul(tail(bytes, at, end), c1), 15), c2);
			h1 ^= length;
			h2 ^= length;
			h3 ^= length;
			h4 ^= length;
			h1 = h1 + h2 + h3 + h4 | 0;
			h2 = h2 + h1 | 0;
			h3 = h3 + h1 | 0;
			h4 = h4 + h1 | 0;
			h1 = mix(h1);
			h2 = mix(h2);
			h1 = h1 + h2 + mix(h3) + mix(h4) | 0;
			out.low = h1 >>> 0;
			out.high = h2 + h1 >>> 0;
		}
		function hashPair(first, second, out) {
			let h1 = Math.imul(first, c1);
			h1 = Math.imul(h1 << 15 | h1 >>> 17, c2) ^ 8;
			let h2 = Math.imul(second, c2);
			h2 = Math.imul(h2 << 16 | h2 >>> 16, c3) ^ 8;
			h1 = h1 + h2 + 16 | 0;
			h2 = h2 + h1 | 0;
			let h3 = 8 + h1 | 0;
			h1 = Math.imul(h1 ^ h1 >>> 16, 2246822507);
			h1 = Math.imul(h1 ^ h1 >>> 13, 3266489909);
			h2 = Math.imul(h2 ^ h2 >>> 16, 2246822507);
			h2 = Math.imul(h2 ^ h2 >>> 13, 3266489909);
			h3 = Math.imul(h3 ^ h3 >>> 16, 2246822507);
			h3 = Math.imul(h3 ^ h3 >>> 13, 3266489909);
			h3 ^= h3 >>> 16;
			h1 = (h1 ^ h1 >>> 16) + (h2 ^ h2 >>> 16) + h3 + h3 | 0;
			out.low = h1 >>> 0;
			out.high = (h2 ^ h2 >>> 16) + h1 >>> 0;
		}
		const word = (b, i) => b[i] | b[i + 1] << 8 | b[i + 2] << 16 | b[i + 3] << 24;
		function tail(bytes, start, end) {
			let value = 0;
			for (let i = Math.min(end, start + 4) - 1; i >= start; i--) value = value << 8 | bytes[i];
			return value;
		}
		const hashText = ({ high, low }) => high.toString(16).padStart(8, "0") + low.toString(16).padStart(8, "0");
		function hashFromText(text) {
			const digits = text.startsWith("h:") ? text.slice(2) : text;
			return {
				high: Number.parseInt(digits.slice(0, 8), 16),
				low: Number.parseInt(digits.slice(8, 16), 16)
			};
		}
	}),
	85266: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			s: () => NumberCounts,
			M: () => distinctLimit
		});
		;
		function scattered(key) {
			let hash = Math.imul(key ^ key >>> 16, 2246822507);
			hash = Math.imul(hash ^ hash >>> 13, 3266489909);
			return hash ^ hash >>> 16;
		}
		class BucketTable {
			mask = 127;
			keys = new Int32Array(128);
			counts = new Float64Array(128);
			used = 0;
			get size() {
				return this.used;
			}
			add(key, count) {
				const { mask, keys, counts } = this;
				let slot = scattered(key) & mask;
				while (counts[slot] !== 0 && keys[slot] !== key) slot = slot + 1 & mask;
				if (counts[slot] === 0) {
					keys[slot] = key;
					this.used++;
				}
				counts[slot] = counts[slot] + count;
				if (this.used * 2 > mask) this.pour(mask * 2 + 1, undefined);
			}
			rename(to) {
				this.pour(this.mask, to);
			}
			list() {
				const { keys, counts } = this;
				const sorted = new Int32Array(this.used);
				let at = 0;
				for (let slot = 0; slot < keys.length; slot++) if (counts[slot] !== 0) sorted[at++] = keys[slot];
				sorted.sort();
				const found = new Float64Array(at);
				for (let index = 0; index < at; index++) found[index] = this.countOf(sorted[index]);
				return {
					keys: sorted,
					counts: found
				};
			}
			countOf(key) {
				const { mask, keys, counts } = this;
				let slot = scattered(key) & mask;
				while (counts[slot] !== 0 && keys[slot] !== key) slot = slot + 1 & mask;
				return counts[slot];
			}
			pour(mask, to) {
				const { keys, counts } = this;
				this.mask = mask;
				this.keys = new Int32Array(mask + 1);
				this.counts = new Float64Array(mask + 1);
				this.used = 0;
				for (let i = 0; i < keys.length; i++) {
					if (counts[i] === 0) continue;
					const key = keys[i];
					this.add(to === undefined ? key : to(key), counts[i]);
				}
			}
		}
		var counted_buckets = __webpack_require__(92236);
		var distinct_sketch = __webpack_require__(59563);
		var edges = __webpack_require__(21134);
		;
		const bits = new Float64Array(1);
		const words = new Int32Array(bits.buffer);
		class ExactCounts {
			mask = 63;
			keys = new Float64Array(64);
			counts = new Float64Array(64);
			used = 0;
			big = new Map();
			given;
			static of(given) {
				const counts = new ExactCounts();
				counts.given = given;
				return counts;
			}
			get distinct() {
				return (this.given?.values.length ?? this.used) + this.big.size;
			}
			add(given, count) {
				if (this.given !== undefined) this.takeGiven(this.given);
				const { mask, keys, counts } = this;
				const value = given === 0 ? 0 : given;
				bits[0] = value;
				let slot = placeOf(words[0], words[1]) & mask;
				while (counts[slot] !== 0 && keys[slot] !== value) slot = slot + 1 & mask;
				if (counts[slot] === 0) {
					keys[slot] = value;
					this.used++;
				}
				counts[slot] = counts[slot] + count;
				if (this.used * 2 > mask) this.grow();
			}
			addBig(value, count) {
				this.big.set(value, (this.big.get(value) ?? 0) + count);
			}
			takeGiven({ values, counts }) {
				this.given = undefined;
				for (let index = 0; index < values.length; index++) this.add(values[index], counts[index]);
			}
			doubles() {
				if (this.given !== undefined) return this.given;
				const found = {
					values: new Float64Array(this.used),
					counts: new Float64Array(this.used)
				};
				let at = 0;
				for (let slot = 0; slot <= this.mask; slot++) {
					if (this.counts[slot] === 0) continue;
					found.values[at] = this.keys[slot];
					found.counts[at++] = this.counts[slot];
				}
				return found;
			}
			visitBig(take) {
				for (const [value, count] of this.big) take(value, count);
			}
			listBig() {
				return [...this.big];
			}
			list() {
				const { values, counts } = this.doubles();
				const found = [...this.big];
				for (let index = 0; index < values.length; index++) found.push([values[index], counts[index]]);
				return found.sort(([a], [b]) => a < b ? -1 : a > b ? 1 : 0);
			}
			grow() {
				const { keys, counts } = this;
				this.mask = this.mask * 4 + 3;
				this.keys = new Float64Array(this.mask + 1);
				this.counts = new Float64Array(this.mask + 1);
				this.used = 0;
				for (let i = 0; i < keys.length; i++) if (counts[i] !== 0) this.add(keys[i], counts[i]);
			}
		}
		function placeOf(low, high) {
			let hash = low ^ Math.imul(high, 2654435761);
			hash = Math.imul(hash ^ hash >>> 16, 2246822507);
			hash = Math.imul(hash ^ hash >>> 13, 3266489909);
			return hash ^ hash >>> 16;
		}
		var hash = __webpack_require__(10306);
		;
		function bucketOfWords(low, high, shift) {
			const size = (high & 2147483647) >>> shift;
			if (size > 0) return high < 0 ? -size : size;
			if (high === 0 && low === 0) return 0;
			return high < 0 ? -1 : 1;
		}
		function bitsOfBuckets(buckets) {
			const apart = new Int32Array(levels);
			for (let index = 1; index < buckets.length; index++) {
				const level = levelOf(buckets[index - 1], buckets[index]);
				if (level > 0) apart[level] = apart[level] + 1;
			}
			return bitsOf(apart);
		}
		const levels = 33;
		function bitsOf(apart) {
			let occupied = apart.reduce((sum, count) => sum + count, 1);
			let shift = 0;
			while (occupied > edges.Wb && shift < edges.ed - edges.b2) occupied -= apart[++shift];
			return edges.ed - shift;
		}
		function levelOf(a, b) {
			if (a === b) return 0;
			if (a === 0 || b === 0 || a < 0 !== b < 0) return levels - 1;
			const x = a < 0 ? -a : a;
			const y = b < 0 ? -b : b;
			return Math.clz32(x) === Math.clz32(y) ? 32 - Math.clz32(x ^ y) : 31 - Math.clz32(Math.max(x, y));
		}
		;
		const distinctLimit = 1e4;
		class NumberCounts {
			exact = new ExactCounts();
			histogramOfAll;
			given;
			add(value, count) {
				if (this.exact === undefined) {
					this.toHistogram().add(value, count);
					return;
				}
				this.histogramOfAll = undefined;
				this.exact.add(value, count);
				if (this.exact.distinct > distinctLimit) this.toHistogram();
			}
			addBig(value, count) {
				if (this.exact === undefined) {
					this.toHistogram().addBig(value, count);
					return;
				}
				this.histogramOfAll = undefined;
				this.exact.addBig(value, count);
				if (this.exact.distinct > distinctLimit) this.toHistogram();
			}
			addBuckets(buckets, mantissaBits) {
				this.toHistogram().addBuckets((0, counted_buckets.Cr)(buckets), mantissaBits);
			}
			addSketch(sketch) {
				this.toHistogram().sketch.merge(sketch);
			}
			state() {
				if (this.given !== undefined) return this.given;
				if (this.exact !== undefined) return {
					kind: "values",
					...this.exact.doubles(),
					big: this.exact.listBig()
				};
				const { sketch } = this.toHistogram();
				return {
					kind: "histogram",
					...this.toHistogram().result(),
					sketch: sketch.result()
				};
			}
			merge(state) {
				if (state.kind === "histogram") {
					if (this.exact?.distinct === 0) {
						this.given = state;
						this.exact = undefined;
						this.histogramOfAll = undefined;
						return;
					}
					this.toHistogram().addBuckets(state.buckets, state.mantissaBits);
					this.addSketch(state.sketch);
					return;
				}
				const { values, counts, big } = state;
				if (this.exact?.distinct === 0 && values.length <= distinctLimit) {
					this.exact = ExactCounts.of({
						values,
						counts
					});
					this.histogramOfAll = undefined;
				} else for (let index = 0; index < values.length; index++) this.add(values[index], counts[index]);
				for (const [value, count] of big) this.addBig(value, count);
			}
			distinct() {
				return this.exact?.distinct;
			}
			values() {
				return this.exact?.list();
			}
			histogram() {
				const { mantissaBits, buckets } = this.given ?? this.derived().result();
				return {
					mantissaBits,
					buckets
				};
			}
			sketch() {
				return this.given?.sketch ?? this.derived().sketch.result();
			}
			derived() {
				const { given } = this;
				if (given !== undefined) {
					this.given = undefined;
					this.histogramOfAll = new Histogram(given.mantissaBits);
					this.histogramOfAll.addBuckets(given.buckets, given.mantissaBits);
					this.histogramOfAll.sketch.merge(given.sketch);
				}
				this.histogramOfAll ??= histogramOf(this.exact);
				return this.histogramOfAll;
			}
			toHistogram() {
				const histogram = this.derived();
				this.exact = undefined;
				return histogram;
			}
		}
		function histogramOf(values) {
			const histogram = new Histogram(values === undefined ? edges.ed : bitsFor(values));
			if (values !== undefined) addExact(histogram, values);
			return histogram;
		}
		function addExact(histogram, values) {
			const { values: doubles, counts } = values.doubles();
			histogram.addCounted(new Int32Array(doubles.buffer), counts);
			values.visitBig((value, count) => histogram.addBig(value, count));
		}
		function bitsFor(values) {
			const buckets = new Int32Array(values.distinct);
			const words = new Int32Array(values.doubles().values.buffer);
			let at = 0;
			for (let index = 0; index < words.length; index += 2) buckets[at++] = bucketOfWords(words[index], words[index + 1], 0);
			values.visitBig((value) => {
				buckets[at++] = (0, edges.Qt)(value, edges.ed);
			});
			return bitsOfBuckets(buckets.sort());
		}
		const scratch = {
			low: 0,
			high: 0
		};
		const octets = new Uint8Array(8);
		const octetView = new DataView(octets.buffer);
		function hashOfNumber(value) {
			octetView.setFloat64(0, value === 0 ? 0 : value, true);
			(0, hash.Dc)(octets, 0, 8, scratch);
			return scratch;
		}
		function hashOfInteger(value) {
			const digits = Buffer.from(String(value));
			(0, hash.Dc)(digits, 0, digits.length, scratch);
			return scratch;
		}
		class Histogram {
			sketch = new distinct_sketch.XH();
			buckets = new BucketTable();
			mantissaBits;
			constructor(mantissaBits) {
				this.mantissaBits = mantissaBits;
			}
			add(value, count) {
				this.put((0, edges.AU)(value, this.mantissaBits), count);
				this.sketch.add(hashOfNumber(value));
			}
			addBig(value, count) {
				this.put((0, edges.Qt)(value, this.mantissaBits), count);
				this.sketch.add(hashOfInteger(value));
			}
			addCounted(words, counts) {
				for (let index = 0; index < counts.length; index++) {
					this.put(bucketOfWords(words[2 * index], words[2 * index + 1], edges.ed - this.mantissaBits), counts[index]);
				}
				this.sketchAll(words, 0, counts.length);
			}
			sketchAll(words, from, to) {
				const { sketch } = this;
				for (let index = from; index < to; index++) {
					(0, hash.Fm)(words[2 * index], words[2 * index + 1], scratch);
					sketch.add(scratch);
				}
			}
			addBuckets({ keys, counts }, otherBits) {
				while (this.mantissaBits > otherBits) this.coarsen();
				for (let index = 0; index < keys.length; index++) {
					let at = keys[index];
					for (let bitsLeft = otherBits; bitsLeft > this.mantissaBits; bitsLeft--) at = (0, edges.SV)(at);
					this.put(at, counts[index]);
				}
			}
			result() {
				return {
					mantissaBits: this.mantissaBits,
					buckets: this.buckets.list()
				};
			}
			put(bucket, count) {
				this.buckets.add(bucket, count);
				while (this.buckets.size > edges.Wb && this.mantissaBits > edges.b2) this.coarsen();
			}
			coarsen() {
				this.mantissaBits--;
				this.buckets.rename(edges.SV);
			}
		}
	}),
	74925: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			yr: () => TextCounts,
			Sn: () => bucketOfHash,
			zF: () => textBuckets
		});
		var counted_buckets = __webpack_require__(92236);
		var distinct_sketch = __webpack_require__(59563);
		var profile_hash = __webpack_require__(10306);
		var number_counts = __webpack_require__(85266);
		var text_lengths = __webpack_require__(49057);
		;
		const visited = {
			low: 0,
			high: 0
		};
		class TextTable {
			size = 0;
			arenaUsed = 0;
			arena = new Uint8Array(256);
			slots = new Int32Array(32).fill(-1);
			ends = new Int32Array(16);
			counts = new Float64Array(16);
			hashes = new Int32Array(16);
			isIndexed = true;
			static of({ arena, ends, counts }) {
				const table = new TextTable();
				table.size = ends.length;
				table.arenaUsed = ends.at(-1) ?? 0;
				table.arena = arena.slice(0, table.arenaUsed);
				table.ends = ends;
				table.counts = counts;
				table.isIndexed = ends.length === 0;
				return table;
			}
			index() {
				this.isIndexed = true;
				const room = 2 ** Math.ceil(Math.log2(Math.max(16, this.size + 1)));
				const { ends, counts, size } = this;
				this.ends = new Int32Array(room);
				this.ends.set(ends);
				this.counts = new Float64Array(room);
				this.counts.set(counts);
				this.hashes = new Int32Array(room);
				for (let each = 0; each < size; each++) this.hashes[each] = quickHash(this.arena, this.startOf(each), this.ends[each]);
				this.rebuild(4 * room);
			}
			add(bytes, start, end, count) {
				if (!this.isIndexed) this.index();
				const { slots, hashes, counts } = this;
				const mask = slots.length - 1;
				const hash = quickHash(bytes, start, end);
				let slot = hash & mask;
				for (let index = slots[slot]; index !== -1; index = slots[slot]) {
					if (hashes[index] === hash && this.isSame(index, bytes, start, end)) {
						counts[index] = counts[index] + count;
						return index;
					}
					slot = slot + 1 & mask;
				}
				return this.insert(slot, hash, bytes, start, end, count);
			}
			visit(take) {
				for (let index = 0; index < this.size; index++) {
					(0, profile_hash.Dc)(this.arena, this.startOf(index), this.ends[index], visited);
					take(visited, this.counts[index]);
				}
			}
			visitPlaces(take) {
				for (let index = 0; index < this.size; index++) take(this.arena, this.startOf(index), this.ends[index], this.counts[index]);
			}
			list() {
				return Array.from({ length: this.size }, (_, index) => {
					const [start, end] = [this.startOf(index), this.ends[index]];
					const hash = {
						low: 0,
						high: 0
					};
					(0, profile_hash.Dc)(this.arena, start, end, hash);
					return {
						bytes: this.arena.subarray(start, end),
						count: this.counts[index],
						hash
					};
				});
			}
			state() {
				return {
					arena: this.arena.slice(0, this.arenaUsed),
					ends: this.ends.slice(0, this.size),
					counts: this.counts.slice(0, this.size)
				};
			}
			startOf(index) {
				return index === 0 ? 0 : this.ends[index - 1];
			}
			isSame(index, bytes, start, end) {
				const { arena } = this;
				const from = this.startOf(index);
				if (this.ends[index] - from !== end - start) return false;
				for (let i = start, j = from; i < end; i++, j++) if (bytes[i] !== arena[j]) return false;
				return true;
			}
			insert(slot, hash, bytes, start, end, count) {
				const index = this.size;
				if (index === this.counts.length) this.lengthen();
				const used = this.arenaUsed + end - start;
				if (used > this.arena.length) {
					const larger = new Uint8Array(Math.max(this.arena.length * 2, used));
					larger.set(this.arena.subarray(0, this.arenaUsed));
					this.arena = larger;
				}
				for (let i = start, j = this.arenaUsed; i < end; i++, j++) this.arena[j] = bytes[i];
				this.arenaUsed = used;
				this.ends[index] = used;
				this.counts[index] = count;
				this.hashes[index] = hash;
				this.slots[slot] = index;
				this.size++;
				if (this.size * 2 > this.slots.length) this.rebuild(this.slots.length * 4);
				return index;
			}
			lengthen() {
				const { ends, counts, hashes } = this;
				this.ends = new Int32Array(ends.length * 2);
				this.ends.set(ends);
				this.counts = new Float64Array(counts.length * 2);
				this.counts.set(counts);
				this.hashes = new Int32Array(hashes.length * 2);
				this.hashes.set(hashes);
			}
			rebuild(places) {
				const slots = new Int32Array(places).fill(-1);
				const mask = slots.length - 1;
				for (let index = 0; index < this.size; index++) {
					let slot = this.hashes[index] & mask;
					while (slots[slot] !== -1) slot = slot + 1 & mask;
					slots[slot] = index;
				}
				this.slots = slots;
			}
		}
		function quickHash(bytes, start, end) {
			let hash = end - start;
			let at = start;
			for (; at + 4 <= end; at += 4) {
				const word = bytes[at] | bytes[at + 1] << 8 | bytes[at + 2] << 16 | bytes[at + 3] << 24;
				hash = Math.imul(hash ^ word, 2654435761);
				hash ^= hash >>> 15;
			}
			for (; at < end; at++) hash = Math.imul(hash ^ bytes[at], 2246822507);
			hash ^= hash >>> 16;
			hash = Math.imul(hash, 3266489909);
			return hash ^ hash >>> 15;
		}
		;
		const textBuckets = 1024;
		const bucketOfHash = ({ low }) => low % textBuckets;
		const textBytesLimit = 4 * 1024 * 1024;
		const scratch = {
			low: 0,
			high: 0
		};
		function addAll(to, from) {
			for (let index = 0; index < to.length; index++) to[index] = to[index] + from[index];
		}
		function addLength(lengths, bytes, start, end, count) {
			const cell = (0, text_lengths.sV)((0, text_lengths.BH)(bytes, start, end));
			lengths[cell] = lengths[cell] + count;
		}
		class TextCounts {
			table = new TextTable();
			hashed;
			add(bytes, start, end, count) {
				const { table } = this;
				if (table === undefined) {
					this.addHashed(bytes, start, end, count);
					return -1;
				}
				const slot = table.add(bytes, start, end, count);
				if (table.size <= number_counts.M && table.arenaUsed <= textBytesLimit) return slot;
				this.toBuckets();
				return -1;
			}
			distinct() {
				return this.table?.size;
			}
			isEachSeen(times) {
				let isSo = this.table !== undefined;
				this.table?.visitPlaces((_arena, _start, _end, count) => {
					isSo &&= count >= times;
				});
				return isSo;
			}
			values() {
				return this.table?.list().sort((a, b) => Buffer.compare(a.bytes, b.bytes));
			}
			buckets() {
				return (0, counted_buckets.rV)(this.toBuckets().buckets);
			}
			lengths() {
				const counts = this.hashed?.lengths ?? new Float64Array(text_lengths.CN);
				this.addLengths(counts);
				return (0, text_lengths.yh)(counts);
			}
			sketch() {
				return this.toBuckets().sketch.result();
			}
			addSketch(other) {
				this.toBuckets().sketch.merge(other);
			}
			state() {
				if (this.table !== undefined) return {
					kind: "table",
					table: this.table.state()
				};
				const { buckets, lengths, sketch } = this.toBuckets();
				return {
					kind: "hashed",
					buckets,
					lengths,
					sketch: sketch.result()
				};
			}
			merge(state) {
				if (state.kind === "hashed") {
					if (this.table?.size === 0) {
						this.table = undefined;
						this.hashed = {
							buckets: state.buckets,
							lengths: state.lengths,
							sketch: new distinct_sketch.XH()
						};
					} else {
						const { buckets, lengths } = this.toBuckets();
						addAll(buckets, state.buckets);
						addAll(lengths, state.lengths);
					}
					this.addSketch(state.sketch);
					return;
				}
				if (this.table?.size === 0) {
					this.table = TextTable.of(state.table);
					if (this.table.size > number_counts.M || this.table.arenaUsed > textBytesLimit) this.toBuckets();
					return;
				}
				const { arena, ends, counts } = state.table;
				for (let index = 0, start = 0; index < ends.length; index++) {
					const end = ends[index];
					this.add(arena, start, end, counts[index]);
					start = end;
				}
			}
			addHashed(bytes, start, end, count) {
				const { buckets, lengths, sketch } = this.toBuckets();
				addLength(lengths, bytes, start, end, count);
				(0, profile_hash.Dc)(bytes, start, end, scratch);
				const bucket = bucketOfHash(scratch);
				buckets[bucket] = buckets[bucket] + count;
				sketch.add(scratch);
			}
			addLengths(lengths) {
				this.table?.visitPlaces((arena, start, end, count) => addLength(lengths, arena, start, end, count));
			}
			toBuckets() {
				if (this.hashed !== undefined) return this.hashed;
				const buckets = new Float64Array(textBuckets);
				const lengths = new Float64Array(text_lengths.CN);
				const sketch = new distinct_sketch.XH();
				this.addLengths(lengths);
				this.table?.visit((hash, count) => {
					buckets[bucketOfHash(hash)] = buckets[bucketOfHash(hash)] + count;
					sketch.add(hash);
				});
				this.table = undefined;
				this.hashed = {
					buckets,
					lengths,
					sketch
				};
				return this.hashed;
			}
		}
	}),
	49057: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			BH: () => codePoints,
			CN: () => lengthCells,
			sV: () => cellOfLength,
			yh: () => lengthPairs,
			zo: () => lengthsOfCell
		});
		const lengthCells = 2048;
		function cellOfLength(points) {
			const shift = points < 64 ? 0 : 25 - Math.clz32(points);
			return (shift << 6) + (points >>> shift);
		}
		function lengthsOfCell(cell) {
			const shift = cell < 128 ? 0 : (cell >> 6) - 1;
			const width = 2 ** shift;
			return {
				middle: (cell - (shift << 6)) * width + (width - 1) / 2,
				halfWidth: (width - 1) / 2
			};
		}
		function codePoints(bytes, start, end) {
			let points = 0;
			for (let at = start; at < end; at++) if ((bytes[at] & 192) !== 128) points++;
			return points;
		}
		function lengthPairs(counts) {
			const pairs = [];
			for (let cell = 0; cell < counts.length; cell++) if (counts[cell] !== 0) pairs.push([cell, counts[cell]]);
			return pairs;
		}
	}),
	75630: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			P1: () => timeValue,
			Tc: () => timeText,
			ru: () => isTimeText
		});
		var _time_reader_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75469);
		function timeText(microseconds) {
			const total = BigInt(microseconds);
			const milliseconds = floorDivide(total, 1000n);
			const rest = Number(total - milliseconds * 1000n);
			const date = new Date(Number(milliseconds));
			if (Number.isNaN(date.getTime())) return `${total}us`;
			const text = date.toISOString();
			const fraction = `${text.slice(-4, -1)}${String(rest).padStart(3, "0")}`.replace(/0+$/, "");
			return `${text.slice(0, -5)}${fraction === "" ? "" : `.${fraction}`}Z`;
		}
		function timeValue(text) {
			if (text.endsWith("us")) return BigInt(text.slice(0, -2));
			const time = (0, _time_reader_js__WEBPACK_IMPORTED_MODULE_0__.aQ)(text);
			if (time !== undefined) return BigInt(time.micros);
			const [, whole = "", fraction = ""] = /^([+-]\d{6}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.(\d{1,6}))?Z$/.exec(text) ?? [];
			return BigInt(Date.parse(`${whole}Z`)) * 1000n + BigInt(fraction.padEnd(6, "0"));
		}
		function isTimeText(text) {
			try {
				timeValue(text);
				return true;
			} catch {
				return false;
			}
		}
		const floorDivide = (a, b) => a >= 0n ? a / b : -((-a + b - 1n) / b);
	}),
	10610: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { w: () => kernelColumn });
		var cells = __webpack_require__(71975);
		;
		const firstStep = 64;
		const byteSteps = 256;
		const pageNumbers = 4352;
		const pageSize = 256;
		const mostBytes = 2 ** 20;
		const askedOfState = 1 / 8;
		const found = -1;
		const lost = -2;
		class KernelAutomata {
			first;
			kernel;
			all;
			constructor(kernel, patterns) {
				this.kernel = kernel;
				let first = 0;
				this.all = patterns.map(({ matcher, longest }) => {
					first = kernel.run.newAutomaton(first, Math.min(2 ** 31, longest));
					return {
						place: first,
						matcher,
						revision: -1,
						asked: 0
					};
				});
				this.first = first;
				this.renew();
			}
			renew(asked = Infinity) {
				for (const each of this.all) {
					each.asked += asked;
					if (each.matcher.revision === each.revision) continue;
					const steps = each.matcher.steps();
					if (steps === undefined || each.asked < askedOfState * steps.states) continue;
					each.asked = 0;
					each.revision = each.matcher.revision;
					this.write(each.place, steps);
				}
			}
			write(automaton, { states, room, next, ascii, others }) {
				const width = widthOf(room);
				const bytes = 4 * states * width;
				if (bytes > mostBytes || room > 255) return;
				const pages = new Set([...others].map(([point]) => point >> 8));
				const from = this.kernel.run.setAutomaton(automaton, bytes, pages.size === 0 ? 0 : pages.size + 1);
				const { words } = this.kernel;
				const { buffer } = words;
				const table = from + firstStep >> 2;
				for (let state = 0; state < states; state++) {
					const row = table + state * width;
					for (let kind = 0; kind < room; kind++) {
						const step = next(state, kind);
						words[row + byteSteps + kind] = step === found ? 1 : step === lost ? 2 : step === 0 ? 0 : 4 * (step - 1) * width + firstStep;
					}
					for (let byte = 0; byte < ascii.length; byte++) {
						const kind = ascii[byte];
						words[row + byte] = kind < room ? words[row + byteSteps + kind] : 0;
					}
				}
				if (pages.size === 0) return;
				const numbers = new Uint16Array(buffer, from + firstStep + bytes, pageNumbers);
				let page = 0;
				for (const high of pages) numbers[high] = ++page;
				const classes = new Uint8Array(buffer, numbers.byteOffset + numbers.byteLength, pageSize * (page + 1));
				for (const [point, kind] of others) if (kind < room) classes[pageSize * numbers[point >> 8] + (point & 255)] = kind;
			}
		}
		const widthOf = (room) => 16 * (2 * Math.ceil((byteSteps + room - 16) / 32) + 1);
		var counts = __webpack_require__(34952);
		var number_counts = __webpack_require__(85266);
		var time_reader = __webpack_require__(75469);
		;
		function kernelColumn(kernel, scanner, exact = number_counts.M) {
			switch (scanner.kind) {
				case "text": return new TextColumn(kernel, scanner, exact);
				case "boolean": return new BooleanColumn(kernel, scanner);
				default: return new NumberColumn(kernel, scanner, exact);
			}
		}
		const quote = 34;
		function takeOdd(scanner, bytes, start, end) {
			if (start === end) return scanner.missing();
			if (bytes[start] !== quote) return scanner.cell(bytes, start, end);
			return start + 2 === end ? scanner.missing() : scanner.cell(bytes, start + 1, end - 1);
		}
		const fractions = {
			none: 0,
			zero: 1,
			any: 2
		};
		class NumberColumn {
			kernel;
			scanner;
			counts;
			mayBeNull;
			counted = 0;
			min = Infinity;
			max = -Infinity;
			constructor(kernel, scanner, exact) {
				this.kernel = kernel;
				this.scanner = scanner;
				this.counts = kernel.run.newNumbers(exact);
				this.mayBeNull = scanner.isRequired ? 0 : 1;
			}
			block(cell) {
				const { scanner, mayBeNull } = this;
				const { run } = this.kernel;
				const left = scanner.kind === "time" ? run.times(cell, scanner.needsOffset || scanner.readsForms ? 1 : 0, mayBeNull) : run.numbers(cell, scanner.kind === "number" ? fractions.any : scanner.isSpelled ? fractions.none : fractions.zero, mayBeNull);
				if (mayBeNull === 1) scanner.builder.nulls += run.nullsFound();
				if (scanner.kind === "time" && scanner.readsForms && run.valuesFound() > 0) scanner.forms.add("offset");
				if (left > 0) this.takeLeft(cell, left);
				const found = run.valuesFound();
				if (found === 0) return;
				if (scanner.isAsked) this.check(found);
				this.counted += found;
				this.min = Math.min(this.min, run.smallestValue());
				this.max = Math.max(this.max, run.largestValue());
				scanner.builder.hours?.addAll(this.kernel.values, found);
				run.countNumbers(this.counts);
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
			takeLeft(cell, left) {
				const { bytes, bounds, pitch, lines, fits, odd, values, valueRows, run } = this.kernel;
				const { scanner } = this;
				let size = run.valuesFound();
				for (let index = 0; index < left; index++) {
					const row = odd[index];
					const start = bounds[cell * pitch + row] + 1;
					const end = bounds[(cell + 1) * pitch + row];
					if (isOrdinary(scanner, bytes, start, end)) {
						values[size] = (scanner.kind === "time" && scanner.readsForms ? scanner.placed(cells.YV.number, (0, time_reader.RH)()) : cells.YV.number) + 0;
						valueRows[size++] = row;
						continue;
					}
					scanner.at(lines[row]);
					if (!takeOdd(scanner, bytes, start, end)) fits[row] = 0;
				}
				run.setValues(size);
			}
			check(found) {
				const { run } = this.kernel;
				for (const test of this.scanner.tests) {
					if (test.range === undefined) {
						this.checkEach(test, found);
						continue;
					}
					const missed = run.outside(test.range.low, test.range.high);
					if (missed > 0) this.scanner.missed(test, missed, this.kernel.lines[run.firstRowOutside()]);
				}
			}
			checkEach(test, found) {
				const { values, valueRows, lines, fits } = this.kernel;
				let missed = 0;
				let first = Infinity;
				for (let index = 0; index < found; index++) {
					if (test.number(values[index])) continue;
					const row = valueRows[index];
					fits[row] = 0;
					missed++;
					first = Math.min(first, row);
				}
				if (missed > 0) this.scanner.missed(test, missed, lines[first]);
			}
		}
		function isOrdinary(scanner, bytes, start, end) {
			const { kind, needsOffset } = scanner;
			if (start === end || bytes[start] === quote || kind === "text") return false;
			if ((0, cells.kz)(kind, bytes, start, end) !== cells.U9.number) return false;
			if (scanner.isSpelled && !(0, cells.VR)(bytes, start, end)) return false;
			return kind !== "time" || !needsOffset || cells.zx.form === cells.yT.offset;
		}
		class BooleanColumn {
			kernel;
			scanner;
			mayBeNull;
			constructor(kernel, scanner) {
				this.kernel = kernel;
				this.scanner = scanner;
				this.mayBeNull = scanner.isRequired ? 0 : 1;
			}
			block(cell) {
				const { kernel, scanner } = this;
				const { run } = kernel;
				const left = scanner.isAsked ? kernel.rows : run.booleans(cell, this.mayBeNull);
				if (!scanner.isAsked) {
					const yes = run.truthsFound();
					scanner.builder.addBooleans(yes, run.valuesFound() - yes);
					scanner.builder.nulls += run.nullsFound();
				}
				if (left === 0) return;
				const { bytes, bounds, pitch, lines, fits, odd } = kernel;
				for (let index = 0; index < left; index++) {
					const row = scanner.isAsked ? index : odd[index];
					scanner.at(lines[row]);
					const start = bounds[cell * pitch + row] + 1;
					if (!takeOdd(scanner, bytes, start, bounds[(cell + 1) * pitch + row])) fits[row] = 0;
				}
			}
			fold() {}
		}
		const asks = {
			nothing: 0,
			known: 1,
			more: 2
		};
		const entries = {
			none: 0,
			hashed: 1
		};
		const verdicts = {
			fits: 1,
			misses: 2
		};
		let unescaped = Buffer.alloc(0);
		function halved(bytes, start, end) {
			if (unescaped.length < end - start) unescaped = Buffer.alloc(2 * (end - start));
			let length = 0;
			for (let at = start; at < end; at++) {
				unescaped[length++] = bytes[at];
				if (bytes[at] === quote) at++;
			}
			return [
				unescaped,
				0,
				length
			];
		}
		class TextColumn {
			kernel;
			scanner;
			counts;
			mayBeNull;
			failed = new Map();
			automata;
			constructor(kernel, scanner, exact) {
				this.kernel = kernel;
				this.scanner = scanner;
				this.mayBeNull = scanner.isRequired ? 0 : 1;
				const parts = scanner.tests.map((test) => test.parts);
				const known = parts.flatMap((each) => each ?? []);
				const lengths = known.filter((part) => part.kind === "length");
				this.automata = new KernelAutomata(kernel, known.filter((part) => part.kind === "pattern"));
				this.counts = kernel.run.newTexts(parts.includes(undefined) ? asks.more : known.length === 0 ? asks.nothing : asks.known, Math.min(2 ** 31, Math.max(0, ...lengths.map(({ min }) => min))), Math.min(2 ** 31, ...lengths.map(({ max }) => max)), exact, this.automata.first);
			}
			block(cell) {
				const { run } = this.kernel;
				const left = run.texts(this.counts, cell, this.mayBeNull);
				if (this.mayBeNull === 1) this.scanner.builder.nulls += run.nullsFound();
				if (left > 0) this.takeLeft(cell, left);
				run.settleTexts(this.counts);
				if (left > 0) this.automata.renew(left);
			}
			fold() {
				const { state, counted } = (0, counts.C)(this.kernel, this.counts);
				if (counted > 0) this.scanner.builder.mergeTexts(counted, state);
			}
			takeLeft(cell, left) {
				const { bytes, bounds, pitch, lines, fits, odd, entries: found } = this.kernel;
				const { scanner } = this;
				for (let index = 0; index < left; index++) {
					const row = odd[index];
					const first = bounds[cell * pitch + row] + 1;
					const last = bounds[(cell + 1) * pitch + row];
					scanner.at(lines[row]);
					if (!this.judge(found[index], bytes, first, last)) fits[row] = 0;
				}
			}
			judge(entry, bytes, first, last) {
				if (entry === entries.none) return this.scanner.missing();
				const isQuoted = bytes[first] === quote;
				const start = isQuoted ? first + 1 : first;
				const end = isQuoted ? last - 1 : last;
				const place = isQuoted ? bytes.indexOf(quote, start) : end;
				if (place < end) return this.judgePlain(entry, ...halved(bytes, start, end));
				return this.judgePlain(entry, bytes, start, end);
			}
			judgePlain(entry, bytes, start, end) {
				return entry === entries.hashed ? this.scanner.judgeText(bytes, start, end) : this.judgeEntry(entry, bytes, start, end);
			}
			judgeEntry(entry, bytes, start, end) {
				const { words, run } = this.kernel;
				const verdict = words[(entry >> 2) + 2] >>> 28;
				const place = 2 * words[(entry >> 2) + 1] + (start === end ? 0 : 1);
				if (verdict === verdicts.fits) return true;
				const known = verdict === verdicts.misses ? this.failed.get(place) : undefined;
				if (known !== undefined) return this.scanner.settle(known, 1);
				const failed = this.scanner.failedTests(bytes, start, end);
				run.judgeEntry(entry, failed === 1 ? verdicts.fits : verdicts.misses);
				if (failed !== 1) this.failed.set(place, failed);
				return this.scanner.settle(failed, 1);
			}
		}
	})
};
