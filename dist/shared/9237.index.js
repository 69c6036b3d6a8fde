export const id = 9237;
export const ids = [9237];
export const modules = {
	88134: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			QB: () => utf16Mark,
			d8: () => encodings,
			decoded: () => decoded,
			jQ: () => looksUtf16
		});
		var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
		var _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66990);
		const singleByte = [
			"windows-1250",
			"windows-1251",
			"windows-1252",
			"windows-1253",
			"windows-1254",
			"windows-1255",
			"windows-1256",
			"windows-1257",
			"windows-1258",
			"windows-874",
			"iso-8859-1",
			"iso-8859-2",
			"iso-8859-3",
			"iso-8859-4",
			"iso-8859-5",
			"iso-8859-6",
			"iso-8859-7",
			"iso-8859-8",
			"iso-8859-10",
			"iso-8859-13",
			"iso-8859-14",
			"iso-8859-15",
			"iso-8859-16",
			"ibm866",
			"koi8-r",
			"koi8-u",
			"macintosh"
		];
		const manyBytes = [
			"gbk",
			"gb18030",
			"big5",
			"shift_jis",
			"euc-jp",
			"euc-kr"
		];
		const encodings = [
			"utf-8",
			"utf-16",
			"utf-16le",
			"utf-16be",
			...singleByte,
			...manyBytes
		];
		const lineFeed = 10;
		function decoded(chunks, encoding, file) {
			if (encoding === "utf-8") return plain(chunks, file);
			if (encoding.startsWith("utf-16")) return fromUtf16(chunks, encoding, file);
			const single = singleByte.find((name) => name === encoding);
			if (single !== undefined) return fromTable(chunks, single, file);
			return fromLines(chunks, encoding, file);
		}
		async function* plain(chunks, file) {
			let isFirst = true;
			for await (const chunk of chunks) {
				const mark = isFirst ? utf16Mark(chunk) : undefined;
				isFirst = false;
				if (mark !== undefined) throw wrong(file, 1, `the file is ${mark.toUpperCase()}, not UTF-8`, `Write \`encoding: utf-16\` into \`dialect\` of the contract.`);
				yield chunk;
			}
		}
		function utf16Mark([first, second]) {
			if (first === 255 && second === 254) return "utf-16le";
			return first === 254 && second === 255 ? "utf-16be" : undefined;
		}
		function looksUtf16(bytes) {
			const units = Math.min(32, bytes.length >> 1);
			if (units < 2) return undefined;
			const zeros = [0, 0];
			for (let at = 0; at < 2 * units; at++) if (bytes[at] === 0) zeros[at & 1] = (zeros[at & 1] ?? 0) + 1;
			const [even = 0, odd = 0] = zeros;
			if (odd >= units * .6 && even === 0) return "utf-16le";
			return even >= units * .6 && odd === 0 ? "utf-16be" : undefined;
		}
		async function* fromUtf16(chunks, encoding, file) {
			let order;
			let rest = Buffer.alloc(0);
			let line = 1;
			for await (const chunk of chunks) {
				let bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
				rest = bytes;
				if (bytes.length < 4) continue;
				if (order === undefined) {
					order = orderOf(bytes, encoding, file);
					if (utf16Mark(bytes) !== undefined) bytes = bytes.subarray(2);
				}
				const end = wholeUnits(bytes, order);
				rest = Buffer.from(bytes.subarray(end));
				const text = utf16Text(bytes.subarray(0, end), order);
				if (!text.isWellFormed()) throw notWhole(text, file, line);
				for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) line++;
				yield Buffer.from(text);
			}
			if (rest.length === 0) return;
			if (order === undefined && utf16Mark(rest) !== undefined && rest.length === 2) return;
			const last = order === undefined ? rest.subarray(utf16Mark(rest) === undefined ? 0 : 2) : rest;
			order ??= orderOf(rest, encoding, file);
			const text = utf16Text(last.subarray(0, last.length & ~1), order);
			if (last.length % 2 === 1 || !text.isWellFormed()) throw wrong(file, line, `the file ends within a character of ${order.toUpperCase()}`, "Write it again, or correct `encoding`.");
			yield Buffer.from(text);
		}
		function orderOf(bytes, encoding, file) {
			const mark = utf16Mark(bytes);
			if (encoding === "utf-16le" || encoding === "utf-16be") {
				if (mark !== undefined && mark !== encoding) throw wrong(file, 1, `the file is ${mark.toUpperCase()}, not ${encoding.toUpperCase()}`, "Write `encoding: utf-16`.");
				if (mark === undefined && (0, node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes.subarray(0, Math.min(bytes.length, 64) & ~3)) && looksUtf16(bytes) === undefined && !bytes.includes(0)) throw wrong(file, 1, `the bytes are not ${encoding.toUpperCase()}: they look like UTF-8`, "Leave out `encoding`.");
				return encoding;
			}
			if (mark !== undefined) return mark;
			const guess = looksUtf16(bytes);
			const hint = guess === undefined ? "Leave out `encoding` if the file is UTF-8." : `Write \`encoding: ${guess}\` if that is what it is.`;
			throw wrong(file, 1, "the file has no byte order mark, so it does not say which UTF-16 it is", hint);
		}
		function wholeUnits(bytes, order) {
			const even = bytes.length & ~1;
			const high = bytes[order === "utf-16le" ? even - 1 : even - 2] ?? 0;
			return (high & 252) === 216 ? even - 2 : even;
		}
		function utf16Text(bytes, order) {
			return (order === "utf-16le" ? bytes : Buffer.from(bytes).swap16()).toString("utf16le");
		}
		function notWhole(text, file, firstLine) {
			let line = firstLine;
			for (const part of text.split("\n")) {
				if (!part.isWellFormed()) break;
				line++;
			}
			return wrong(file, line, "the bytes are not UTF-16: half of a surrogate pair is missing", "Correct `encoding`, or write the file again.");
		}
		function tableOf(encoding) {
			const decoder = encoding === "iso-8859-1" ? undefined : new TextDecoder(encoding);
			return Array.from({ length: 256 }, (_, byte) => {
				const text = decoder?.decode(Uint8Array.of(byte)) ?? String.fromCharCode(byte);
				const code = text.charCodeAt(0);
				return code === 65533 || code >= 128 && code < 160 ? undefined : Buffer.from(text);
			});
		}
		async function* fromTable(chunks, encoding, file) {
			const table = tableOf(encoding);
			let line = 1;
			let isFirst = true;
			for await (const chunk of chunks) {
				if (isFirst) refuseUnicode(chunk, encoding, file);
				isFirst = false;
				if ((0, node_buffer__WEBPACK_IMPORTED_MODULE_0__.isAscii)(chunk)) {
					for (let at = chunk.indexOf(lineFeed); at >= 0; at = chunk.indexOf(lineFeed, at + 1)) line++;
					yield chunk;
					continue;
				}
				const target = Buffer.allocUnsafe(3 * chunk.length);
				let used = 0;
				for (const byte of chunk) {
					if (byte < 128) target[used++] = byte;
					else {
						const text = table[byte];
						if (text === undefined) throw notIn(file, line, byte, encoding);
						for (const part of text) target[used++] = part;
					}
					if (byte === lineFeed) line++;
				}
				yield target.subarray(0, used);
			}
		}
		function refuseUnicode(bytes, encoding, file) {
			const mark = utf16Mark(bytes) ?? looksUtf16(bytes);
			const isMarked = bytes[0] === 239 && bytes[1] === 187 && bytes[2] === 191;
			if (mark === undefined && !isMarked) return;
			const found = mark === undefined ? "UTF-8" : mark.toUpperCase();
			const hint = mark === undefined ? "Leave out `encoding`." : `Write \`encoding: ${utf16Mark(bytes) === undefined ? mark : "utf-16"}\`.`;
			throw wrong(file, 1, `the file is ${found}, not ${encoding}`, hint);
		}
		function notIn(file, line, byte, encoding) {
			const hint = encoding.startsWith("iso-8859") ? "Windows writes such bytes: try `encoding: windows-1252`." : "Correct `encoding` in `dialect`.";
			return wrong(file, line, `the byte 0x${byte.toString(16)} is not a character of ${encoding}`, hint);
		}
		async function* fromLines(chunks, encoding, file) {
			const decoder = new TextDecoder(encoding, { fatal: true });
			let rest = Buffer.alloc(0);
			let line = 1;
			const take = (bytes) => {
				const text = decodedLines(decoder, bytes);
				if (text === undefined) {
					for (let from = 0;; line++) {
						const end = bytes.indexOf(lineFeed, from);
						if (end < 0 || decodedLines(decoder, bytes.subarray(from, end)) === undefined) break;
						from = end + 1;
					}
					throw wrong(file, line, `the bytes are not ${encoding}`, "Correct `encoding` in `dialect` of the contract.");
				}
				for (let at = bytes.indexOf(lineFeed); at >= 0; at = bytes.indexOf(lineFeed, at + 1)) line++;
				return Buffer.from(text);
			};
			let isFirst = true;
			for await (const chunk of chunks) {
				if (isFirst) refuseUnicode(chunk, encoding, file);
				isFirst = false;
				const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
				const end = bytes.lastIndexOf(lineFeed) + 1;
				rest = Buffer.from(bytes.subarray(end));
				if (end > 0) yield take(bytes.subarray(0, end));
			}
			if (rest.length > 0) yield take(rest);
		}
		function decodedLines(decoder, bytes) {
			try {
				return decoder.decode(bytes);
			} catch {
				return undefined;
			}
		}
		const wrong = (file, line, sentence, hint) => (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_1__.Xu)(`${file}:${line}: ${sentence}`, {
			where: {
				file,
				line
			},
			hint
		});
	}),
	99927: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { o: () => lineMark });
		const lineMark = Buffer.from("\"");
	}),
	9233: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			L: () => numberReader,
			k: () => looksNumeric
		});
		const blanks = [
			" ",
			" ",
			"\xA0",
			" "
		].map((blank) => Buffer.from(blank).toString("latin1"));
		const longest = 400;
		function numberReader({ decimal, thousands, prefix = "", suffix = "" }) {
			const escaped = (text) => text.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
			const blank = `(?:${blanks.join("|")})*`;
			const marks = thousands === undefined ? undefined : blanks.includes(thousands) ? blanks.map(escaped).join("|") : escaped(thousands);
			const whole = marks === undefined ? "\\d*" : `(?:\\d{1,3}(?:(?:${marks})\\d{3})+|\\d*)`;
			const number = `(?<whole>${whole})(?:${escaped(decimal)}(?<fraction>\\d*))?(?<exponent>[eE][+-]?\\d+)?`;
			const before = prefix === "" ? "" : `${escaped(prefix)}${blank}`;
			const after = suffix === "" ? "" : `${blank}${escaped(suffix)}`;
			const pattern = new RegExp(`^(?<sign>[+-]?)${before}(?<inner>${before === "" ? "" : "[+-]?"})${number}${after}$`);
			return (text) => {
				const found = text.length > longest ? undefined : pattern.exec(text)?.groups;
				if (found === undefined) return undefined;
				const { sign = "", inner = "", whole: digits = "", fraction, exponent = "" } = found;
				if (sign !== "" && inner !== "" || digits === "" && (fraction ?? "") === "") return undefined;
				return `${sign}${inner}${digits.replaceAll(/\D/g, "")}${fraction === undefined ? "" : `.${fraction}`}${exponent}`;
			};
		}
		const looksNumeric = (text) => /^[+-]?(?:\d|\.\d)[\d.eE+-]*$/.test(text);
	}),
	29237: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { inPlainDialect: () => inPlainDialect });
		var limits = __webpack_require__(79728);
		var numbers = __webpack_require__(9233);
		var errors = __webpack_require__(66990);
		;
		const lineFeed = 10;
		const carriageReturn = 13;
		const blank = 32;
		const tab = 9;
		const doubleQuote = 34;
		const rowForm = {
			plain: 0,
			quoted: 1,
			escaped: 2,
			stray: 3
		};
		const classes = {
			inner: 0,
			delimiter: 1,
			lineFeed: 2,
			special: 3
		};
		class RowCutter {
			width = 0;
			breaks = 0;
			rawStarts = new Int32Array(64);
			rawEnds = new Int32Array(64);
			starts = new Int32Array(64);
			ends = new Int32Array(64);
			forms = new Uint8Array(64);
			isSpecial = new Uint8Array(64);
			quote;
			from;
			trims;
			isRun;
			table = new Uint8Array(256);
			bytes = new Uint8Array(0);
			constructor(dialect, delimiter) {
				this.from = (dialect.delimiter ?? delimiter).charCodeAt(0);
				this.quote = dialect.quote.charCodeAt(0);
				this.trims = dialect.trim;
				this.isRun = dialect.trim && this.from === blank;
				for (const special of [
					delimiter.charCodeAt(0),
					doubleQuote,
					this.quote
				]) this.table[special] = classes.special;
				this.table[this.from] = classes.delimiter;
				this.table[lineFeed] = classes.lineFeed;
			}
			text(cell) {
				const { bytes, quote } = this;
				const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1", this.starts[cell], this.ends[cell]);
				const mark = String.fromCharCode(quote);
				return this.forms[cell] === rowForm.escaped ? text.replaceAll(mark + mark, mark) : text;
			}
			contentStart(bytes, at) {
				return this.trims ? this.behindBlanks(bytes, at) : at;
			}
			cut(bytes, at, isLast) {
				this.bytes = bytes;
				this.breaks = 0;
				let from = at;
				for (let cell = 0;; cell++) {
					if (cell === this.forms.length) this.widen();
					this.width = cell + 1;
					this.rawStarts[cell] = from;
					this.isSpecial[cell] = 0;
					const start = this.contentStart(bytes, from);
					const end = bytes[start] === this.quote ? this.quoted(cell, start, isLast) : this.plain(cell, start, start);
					if (end < 0) return -1;
					const stop = this.lineEnd(end);
					if (stop < bytes.length && stop === end && bytes[end] === this.from) {
						this.rawEnds[cell] = end;
						from = end + 1;
						continue;
					}
					if (stop >= bytes.length && !isLast) return -1;
					return this.endRow(cell, end, stop);
				}
			}
			lineEnd(end) {
				if (!this.isRun || this.bytes[end] !== this.from) return end;
				const next = this.behindBlanks(this.bytes, end);
				const isEnd = next >= this.bytes.length || this.bytes[next] === lineFeed || this.isReturn(next);
				return isEnd ? next : end;
			}
			isReturn(at) {
				return this.bytes[at] === carriageReturn && (at + 1 >= this.bytes.length || this.bytes[at + 1] === lineFeed);
			}
			endRow(cell, end, stop) {
				const { bytes, forms } = this;
				if (stop < bytes.length) this.breaks++;
				const isBehind = stop > end;
				const feed = bytes[stop] === carriageReturn ? stop + 1 : stop;
				const line = !isBehind && bytes[stop - 1] === carriageReturn && stop > this.rawStarts[cell] && stop < bytes.length ? stop - 1 : stop;
				this.rawEnds[cell] = line;
				if (forms[cell] === rowForm.plain && !isBehind) this.ends[cell] = this.beforeBlanks(this.starts[cell], Math.max(line, this.starts[cell]));
				return Math.min(feed + 1, bytes.length);
			}
			plain(cell, start, from) {
				const { bytes, table } = this;
				let form = rowForm.plain;
				let at = from;
				for (; at < bytes.length; at++) {
					const found = table[bytes[at]];
					if (found === classes.inner) continue;
					if (found !== classes.special) break;
					if (bytes[at] === this.quote) form = rowForm.stray;
					else this.isSpecial[cell] = 1;
				}
				this.forms[cell] = form;
				this.starts[cell] = start;
				this.ends[cell] = this.beforeBlanks(start, at);
				return at;
			}
			quoted(cell, start, isLast) {
				const { bytes, quote } = this;
				let form = rowForm.quoted;
				let at = start + 1;
				for (;; at++) {
					at = bytes.indexOf(quote, at);
					if (at < 0) return isLast ? this.unclosed(cell) : -1;
					if (at + 1 >= bytes.length && !isLast) return -1;
					if (bytes[at + 1] !== quote) break;
					form = rowForm.escaped;
					at++;
				}
				for (let feed = bytes.indexOf(lineFeed, start); feed >= 0 && feed < at; feed = bytes.indexOf(lineFeed, feed + 1)) this.breaks++;
				this.forms[cell] = form;
				this.starts[cell] = start + 1;
				this.ends[cell] = at;
				const end = this.trims && !this.isRun ? this.behindBlanks(bytes, at + 1) : at + 1;
				if (end >= bytes.length && !isLast) return -1;
				const stop = bytes[end];
				if (end >= bytes.length || stop === this.from || stop === lineFeed) return end;
				if (this.isReturn(end)) return end + 1;
				const behind = this.plain(cell, start, end);
				this.forms[cell] = rowForm.stray;
				return behind;
			}
			unclosed(cell) {
				this.forms[cell] = rowForm.stray;
				return this.bytes.length;
			}
			behindBlanks(bytes, from) {
				let at = from;
				while (at < bytes.length && this.isBlank(bytes[at])) at++;
				return at;
			}
			beforeBlanks(from, to) {
				let at = to;
				if (this.trims) while (at > from && this.isBlank(this.bytes[at - 1])) at--;
				return at;
			}
			isBlank(byte) {
				return (byte === blank || byte === tab) && (byte !== this.from || this.isRun);
			}
			widen() {
				const length = 2 * this.forms.length;
				const numbers = (old) => {
					const larger = new Int32Array(length);
					larger.set(old);
					return larger;
				};
				const bytes = (old) => {
					const larger = new Uint8Array(length);
					larger.set(old);
					return larger;
				};
				this.rawStarts = numbers(this.rawStarts);
				this.rawEnds = numbers(this.rawEnds);
				this.starts = numbers(this.starts);
				this.ends = numbers(this.ends);
				this.forms = bytes(this.forms);
				this.isSpecial = bytes(this.isSpecial);
			}
		}
		const openQuote = (file, line, quote) => (0, errors.Xu)(`${file}:${line}: a quote (${quote}) is not closed within ${limits.F.rowBytes / 1024 / 1024} MiB`, {
			where: {
				file,
				line
			},
			hint: "Check `dialect.quote` in the contract."
		});
		;
		const byteText = (text) => Buffer.from(text).toString("latin1");
		function cellPlans(dialect, names, watch) {
			return names.map((name) => cellPlan(dialect, name, () => watch(name)));
		}
		function cellPlan(dialect, name, watch) {
			const nulls = new Set(dialect.nulls.map(byteText));
			const lengths = new Set([...nulls].map(({ length }) => length));
			const translation = translationOf(dialect, name);
			const { quotedNulls } = dialect;
			if (nulls.size === 0 && !quotedNulls && translation === undefined) return undefined;
			return { read(row, cell) {
				const form = row.forms[cell];
				const length = row.ends[cell] - row.starts[cell];
				const isOpen = form === rowForm.plain || quotedNulls;
				if (length === 0) {
					if (!isOpen) watch();
					return form !== rowForm.plain && quotedNulls ? "" : undefined;
				}
				const mayBeNull = lengths.has(length);
				if (!mayBeNull && translation === undefined) return undefined;
				const text = row.text(cell);
				const isNull = mayBeNull && nulls.has(text);
				if (isNull && isOpen) return "";
				if (isNull) watch();
				return translation?.(text);
			} };
		}
		const fault = (text) => `?${text}`;
		function translationOf(dialect, name) {
			const format = dialect.dates.get(name);
			if (format !== undefined) return (text) => format.read(Buffer.from(text, "latin1").toString("utf8")) ?? fault(text);
			const kind = dialect.kinds.get(name);
			const units = dialect.units.get(name);
			const isNumber = units !== undefined || kind === "number" || kind === "integer";
			if (isNumber) return numbersOf(dialect, units ?? {});
			if (kind === "boolean") return truthsOf(dialect);
			if (kind !== undefined || !dialect.isGuess) return undefined;
			const [number, truth] = [numbersOf(dialect, {}), truthsOf(dialect)];
			if (truth === undefined) return number;
			return (text) => {
				const read = number?.(text);
				return read === undefined || read.startsWith("?") ? truth(text) ?? read : read;
			};
		}
		function numbersOf(dialect, units) {
			const { decimal, thousands } = dialect;
			const { prefix = "", suffix = "" } = units;
			if (decimal === "." && thousands === undefined && prefix === "" && suffix === "") return undefined;
			const read = (0, numbers.L)({
				decimal,
				thousands: thousands === undefined ? undefined : byteText(thousands),
				prefix: byteText(prefix),
				suffix: byteText(suffix)
			});
			return (text) => read(text) ?? ((0, numbers.k)(text) ? fault(text) : undefined);
		}
		function truthsOf({ booleans }) {
			if (booleans.size === 0) return undefined;
			const words = new Map([...booleans].map(([word, truth]) => [byteText(word), truth]));
			return (text) => words.get(text);
		}
		var encoding = __webpack_require__(88134);
		var line_mark = __webpack_require__(99927);
		;
		const writer_lineFeed = 10;
		const writer_doubleQuote = 34;
		const markedLine = Buffer.concat([line_mark.o, Buffer.from("\n")]);
		async function* inPlainDialect(chunks, dialect, options) {
			const writer = new PlainWriter(dialect, options);
			for await (const chunk of (0, encoding.decoded)(chunks, dialect.encoding, options.file)) {
				const written = writer.push(chunk);
				if (written.length > 0) yield written;
			}
			yield writer.end();
		}
		class PlainWriter {
			dialect;
			options;
			to;
			comment;
			cutter;
			rest = Buffer.alloc(0);
			bytes = Buffer.alloc(0);
			run = 0;
			out = Buffer.alloc(0);
			used = 0;
			line = 1;
			plans;
			skipBefore;
			skipAfter;
			isStarted = false;
			constructor(dialect, options) {
				this.dialect = dialect;
				this.options = options;
				this.to = options.delimiter.charCodeAt(0);
				this.comment = dialect.comment?.charCodeAt(0) ?? -1;
				this.cutter = new RowCutter(dialect, options.delimiter);
				this.skipBefore = dialect.skip.beforeHeader;
				this.skipAfter = dialect.skip.afterHeader;
				if (dialect.header !== undefined) {
					const names = dialect.header.map((name) => `"${byteText(name).replaceAll("\"", "\"\"")}"`);
					this.text(`${names.join(options.delimiter)}\n`);
					this.plans = this.plansOf(dialect.header);
				}
			}
			plansOf(names) {
				const { quotedNulls } = this.options;
				return cellPlans(this.dialect, names, (name) => {
					const known = quotedNulls?.get(name);
					if (known === undefined) quotedNulls?.set(name, {
						count: 1,
						line: this.line
					});
					else known.count++;
				});
			}
			push(chunk) {
				let bytes = this.rest.length === 0 ? chunk : Buffer.concat([this.rest, chunk]);
				if (!this.isStarted) {
					if (bytes.length < 3) {
						this.rest = Buffer.from(bytes);
						return this.written();
					}
					if (bytes[0] === 239 && bytes[1] === 187 && bytes[2] === 191) bytes = bytes.subarray(3);
					this.isStarted = true;
				}
				const used = this.rows(bytes, false);
				this.rest = Buffer.from(bytes.subarray(used));
				if (this.rest.length > limits.F.rowBytes) throw openQuote(this.options.file, this.line, this.dialect.quote);
				return this.written();
			}
			end() {
				this.rows(this.rest, true);
				return this.written();
			}
			written() {
				const part = this.out.subarray(0, this.used);
				this.out = Buffer.alloc(0);
				this.used = 0;
				return part;
			}
			rows(bytes, isLast) {
				this.bytes = bytes;
				this.run = 0;
				let at = 0;
				while (at < bytes.length) {
					const next = this.isDropped(at) ? this.drop(at, isLast) : this.row(at, isLast);
					if (next < 0) break;
					at = next;
				}
				this.flush(at);
				return at;
			}
			isDropped(at) {
				if (this.skipBefore > 0 || this.plans !== undefined && this.skipAfter > 0) return true;
				return this.isComment(at);
			}
			drop(at, isLast) {
				const end = this.bytes.indexOf(writer_lineFeed, at);
				if (end < 0 && !isLast) return -1;
				if (this.skipBefore > 0) this.skipBefore--;
				else if (this.plans !== undefined && this.skipAfter > 0 && !this.isComment(at)) this.skipAfter--;
				this.flush(at);
				const next = end < 0 ? this.bytes.length : end + 1;
				if (this.options.keepsLines !== false) this.raw(markedLine);
				this.run = next;
				this.line++;
				return next;
			}
			isComment(at) {
				return this.comment >= 0 && this.bytes[this.cutter.contentStart(this.bytes, at)] === this.comment;
			}
			row(at, isLast) {
				const { cutter, bytes, dialect, plans } = this;
				const next = cutter.cut(bytes, at, isLast);
				if (next < 0) return -1;
				const cut = dialect.trailingDelimiter ? this.trailing() : undefined;
				if (plans === undefined) this.header();
				else for (let cell = 0; cell < cutter.width; cell++) this.cell(cell, plans[cell]);
				if (cut !== undefined) {
					this.flush(cut[0]);
					this.run = cut[1];
				}
				this.line += cutter.breaks;
				return next;
			}
			trailing() {
				const { cutter } = this;
				const last = cutter.width - 1;
				if (last < 1 || cutter.starts[last] !== cutter.ends[last] || cutter.forms[last] !== rowForm.plain) return undefined;
				cutter.width = last;
				return [cutter.rawEnds[last - 1], cutter.rawEnds[last]];
			}
			header() {
				const { cutter, dialect } = this;
				const { unnamed } = dialect;
				const names = Array.from({ length: cutter.width }, (_, cell) => Buffer.from(cutter.text(cell), "latin1").toString("utf8"));
				const isUnnamed = unnamed !== undefined && names[0] === "" && cutter.width > 1;
				if (isUnnamed) names[0] = unnamed;
				for (let cell = 0; cell < cutter.width; cell++) this.cell(cell, isUnnamed && cell === 0 ? { read: () => byteText(unnamed) } : undefined);
				this.plans = this.plansOf(names);
			}
			cell(cell, plan) {
				const { cutter, bytes, to } = this;
				const form = cutter.forms[cell];
				const rawStart = cutter.rawStarts[cell];
				const rawEnd = cutter.rawEnds[cell];
				if (cell < cutter.width - 1) bytes[rawEnd] = to;
				if (form === rowForm.stray) {
					this.stray(rawStart, rawEnd);
					return;
				}
				const read = plan?.read(cutter, cell);
				const quotes = form === rowForm.plain ? 0 : 1;
				const start = cutter.starts[cell] - quotes;
				const end = cutter.ends[cell] + quotes;
				const isPlain = quotes === 0 ? cutter.isSpecial[cell] === 0 : cutter.quote === writer_doubleQuote;
				if (read === undefined && isPlain && start === rawStart && end === rawEnd) return;
				this.flush(rawStart);
				if (read !== undefined) this.text(this.inPlain(read, quotes > 0 && read !== ""));
				else if (isPlain) this.raw(bytes.subarray(start, end));
				else this.text(this.inPlain(cutter.text(cell), true));
				this.run = rawEnd;
			}
			inPlain(text, isQuoted) {
				const isNeeded = isQuoted || text.includes(this.options.delimiter) || /["\n\r]/.test(text);
				return isNeeded ? `"${text.replaceAll("\"", "\"\"")}"` : text;
			}
			stray(from, to) {
				this.flush(from);
				const part = Buffer.from(this.bytes.subarray(from, to));
				for (let at = 0; at < part.length; at++) if (part[at] === this.cutter.quote) part[at] = writer_doubleQuote;
				if (part.subarray(0, line_mark.o.length).equals(line_mark.o)) this.text("?");
				this.raw(part);
				this.run = to;
			}
			flush(to) {
				if (to > this.run) this.raw(this.bytes.subarray(this.run, to));
				this.run = to;
			}
			text(text) {
				this.raw(Buffer.from(text, "latin1"));
			}
			raw(part) {
				const { length } = part;
				if (this.used + length > this.out.length) {
					const larger = Buffer.allocUnsafe(Math.max(this.bytes.length + 1024, 2 * (this.used + length)));
					larger.set(this.out.subarray(0, this.used));
					this.out = larger;
				}
				if (length < 32) for (let at = 0; at < length; at++) this.out[this.used + at] = part[at];
				else this.out.set(part, this.used);
				this.used += length;
			}
		}
	})
};
