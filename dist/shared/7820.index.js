export const id = 7820;
export const ids = [7820];
export const modules = {
	740: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { A: () => firstBadByte });
		var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
		function firstBadByte(bytes, from, to) {
			const part = bytes.subarray(from, to);
			const nul = part.indexOf(0);
			const bad = (0, node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(part) ? -1 : firstInvalid(part);
			const first = nul < 0 ? bad : bad < 0 ? nul : Math.min(nul, bad);
			return first < 0 ? -1 : from + first;
		}
		function firstInvalid(part) {
			let low = 0;
			let high = part.length;
			while (low < high) {
				const middle = low + high + 1 >> 1;
				if ((0, node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(part.subarray(0, boundary(part, middle)))) low = middle;
				else high = middle - 1;
			}
			return boundary(part, low);
		}
		function boundary(part, at) {
			let start = at;
			while (start > 0 && at - start < 3 && start < part.length && (part[start] & 192) === 128) start--;
			return start;
		}
	}),
	17820: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			blockParser: () => blockParser,
			chunkReader: () => chunkReader,
			delimitedParser: () => delimitedParser
		});
		var errors = __webpack_require__(66990);
		var line_mark = __webpack_require__(99927);
		var within_memory = __webpack_require__(45020);
		var limits = __webpack_require__(79728);
		var lib_names = __webpack_require__(48214);
		var bad_byte = __webpack_require__(740);
		;
		const blockCells = 32 * 1024;
		const blockRows = 2048;
		const firstRows = 16;
		function rowBlock(columns) {
			const stride = columns + 1;
			const rows = Math.max(16, Math.min(blockRows, Math.floor(blockCells / stride)));
			return {
				bytes: new Uint8Array(0),
				words: new Int32Array(0),
				rows: 0,
				capacity: firstRows,
				stride,
				bounds: new Int32Array(rows * stride),
				lines: new Int32Array(rows)
			};
		}
		const lineFeed = 10;
		const carriageReturn = 13;
		const quote = 34;
		const stopped = {
			done: 0,
			full: 1,
			open: 2,
			odd: 3
		};
		const marked = (word) => word - 757935405 & ~word & 2155905152;
		const marksFrom = (words, at) => marked(words[at >> 2]) & -1 << ((at & 3) << 3);
		function fillBlock(block, state, to, delimiter) {
			const { bytes, words, bounds, lines, stride, capacity } = block;
			let { at, line } = state;
			let row = 0;
			let slot = 0;
			let word = at >> 2;
			let marks = at < to ? marksFrom(words, at) : 0;
			let why = stopped.done;
			while (at < to && why === stopped.done) {
				if (row === capacity) {
					why = stopped.full;
					break;
				}
				const lastSlot = slot + stride - 1;
				let breaks = 1;
				let end = -1;
				bounds[slot] = at - 1;
				while (end < 0) {
					while (marks === 0) marks = marked(words[++word]);
					const place = (word << 2) + (31 - Math.clz32(marks & -marks) >> 3);
					marks &= marks - 1;
					const stop = bytes[place];
					if (stop === delimiter) {
						if (slot + 1 < lastSlot) bounds[++slot] = place;
						else end = place;
					} else if (stop === lineFeed) {
						bounds[++slot] = place;
						end = place + 1;
					} else if (stop === carriageReturn || stop === quote) {
						const next = stop === quote ? place === bounds[slot] + 1 ? quotedEnd(bytes, place + 1, to, delimiter) : odd : crlfEnd(bytes, place);
						if (next < 0) {
							why = next === block_open ? stopped.open : stopped.odd;
							break;
						}
						if (stop === carriageReturn) {
							bounds[++slot] = place;
							end = next;
						} else breaks += breaksWithin(bytes, place, next);
						word = next >> 2;
						marks = next < to ? marksFrom(words, next) : 0;
					}
				}
				if (why === stopped.done && (slot !== lastSlot || bytes[end - 1] !== lineFeed)) why = stopped.odd;
				if (why !== stopped.done) break;
				lines[row++] = line;
				slot++;
				line += breaks;
				at = end;
			}
			block.rows = row;
			if (why === stopped.full) block.capacity = Math.min(2 * capacity, lines.length);
			state.at = at;
			state.line = line;
			return why;
		}
		const block_open = -1;
		const odd = -2;
		const crlfEnd = (bytes, at) => bytes[at + 1] === lineFeed ? at + 2 : odd;
		function quotedEnd(bytes, from, to, delimiter) {
			for (let at = from; at < to; at++) {
				if (bytes[at] !== quote) continue;
				const next = bytes[at + 1];
				if (next === quote && at + 1 < to) at++;
				else return next === delimiter || next === lineFeed || next === carriageReturn ? at + 1 : odd;
			}
			return block_open;
		}
		function breaksWithin(bytes, from, to) {
			let count = 0;
			for (let at = from; at < to; at++) if (bytes[at] === lineFeed) count++;
			return count;
		}
		var bytes_row = __webpack_require__(52854);
		;
		function finderInKernel(kernel, take) {
			return {
				get bytes() {
					return kernel.buffer;
				},
				get rows() {
					return kernel.rows;
				},
				get chunkBytes() {
					return kernel.chunkBytes;
				},
				widen: (bytes, used) => kernel.widen(bytes, used),
				open: (columns) => kernel.open(columns),
				find: (state, to, delimiter) => kernel.split(state, to, delimiter),
				deliver: take
			};
		}
		function finderOfBlocks(take) {
			let bytes = Buffer.allocUnsafeSlow(64 * 1024);
			let block;
			return {
				chunkBytes: 0,
				get bytes() {
					return bytes;
				},
				get rows() {
					return block?.rows ?? 0;
				},
				widen(needed, used) {
					const larger = Buffer.allocUnsafeSlow(Math.max(needed + 4096, used * 2) + 3 & ~3);
					bytes.copy(larger, 0, 0, used);
					bytes = larger;
				},
				open(columns) {
					block = rowBlock(columns);
				},
				find(state, to, delimiter) {
					if (block === undefined) throw new Error("the number of columns is not known yet");
					if (block.bytes !== bytes) {
						block.bytes = bytes;
						block.words = new Int32Array(bytes.buffer);
					}
					return fillBlock(block, state, to, delimiter);
				},
				deliver() {
					if (block !== undefined) take(block);
				}
			};
		}
		;
		const row_reader_lineFeed = 10;
		const row_reader_carriageReturn = 13;
		const row_reader_quote = 34;
		const emptyRow = () => ({
			bytes: new Uint8Array(0),
			line: 1,
			width: 0,
			starts: new Int32Array(64),
			ends: new Int32Array(64),
			forms: new Uint8Array(64)
		});
		class RowReader {
			row = emptyRow();
			names;
			file;
			delimiter;
			stops;
			constructor(file, delimiter, stops) {
				this.file = file;
				this.delimiter = delimiter;
				this.stops = stops;
			}
			read(bytes, from, to, line, isFinal) {
				const { stops, delimiter, row } = this;
				let at = from;
				let cell = 0;
				row.line = line;
				row.bytes = bytes;
				for (;;) {
					if (cell >= row.starts.length) this.widen();
					row.width = cell;
					let end;
					if (at < to && bytes[at] === row_reader_quote) {
						const closing = this.closingQuote(bytes, at + 1, to);
						if (closing < 0) {
							if (isFinal) throw this.unclosed(cell);
							return -1;
						}
						row.starts[cell] = at + 1;
						row.ends[cell] = closing;
						row.forms[cell] = this.wasEscaped ? bytes_row.V.escaped : bytes_row.V.quoted;
						end = closing + 1;
					} else {
						end = at;
						while (end < to && stops[bytes[end]] === 0) end++;
						row.starts[cell] = at;
						row.ends[cell] = end;
						row.forms[cell] = bytes_row.V.plain;
					}
					cell++;
					const stop = end < to ? bytes[end] : -1;
					if (stop === delimiter) {
						at = end + 1;
						continue;
					}
					row.width = cell;
					return this.rowEnd(bytes, end, to, stop, isFinal, cell);
				}
			}
			isBlank() {
				const { width, starts, ends, forms } = this.row;
				return width === 1 && forms[0] === bytes_row.V.plain && starts[0] === ends[0];
			}
			blank(line) {
				return (0, errors.Xu)(`${this.file}:${line}: the line is blank, and rows follow it`, {
					where: this.where(line),
					hint: "Remove the line. Blank lines may only stand at the end of a file."
				});
			}
			ragged() {
				const { width, line } = this.row;
				const names = this.names ?? [];
				const counted = `the row has ${width} ${width === 1 ? "cell" : "cells"}, and the header has ${names.length} ${names.length === 1 ? "column" : "columns"}`;
				const missing = width < names.length ? names[width] : undefined;
				const sentence = missing === undefined ? counted : `${counted}: ${shown(missing)} is missing`;
				return (0, errors.Xu)(`${this.file}:${line}: ${sentence}`, {
					where: this.where(line, missing),
					hint: "Every row needs one cell for each column. Quote cells that contain the delimiter."
				});
			}
			badByte(bytes, bad) {
				const { row } = this;
				let cell = 0;
				while (cell < row.width - 1 && row.ends[cell] < bad) cell++;
				const line = row.line + breaksWithin(bytes, row.starts[0] ?? 0, bad);
				const what = bytes[bad] === 0 ? "a NUL byte" : `bytes that are not UTF-8 (0x${bytes[bad].toString(16).padStart(2, "0")})`;
				const sentence = `${this.file}:${line}: ${this.named(cell)} holds ${what}`;
				return (0, errors.Xu)(sentence, {
					where: this.where(line, this.names?.[cell]),
					hint: "Save the file as UTF-8."
				});
			}
			tooLong(line) {
				return (0, errors.FU)(`${this.file}:${line}: the row is longer than ${limits.F.rowBytes / 1024 / 1024} MiB`, { where: this.where(line) });
			}
			wasEscaped = false;
			closingQuote(bytes, from, to) {
				this.wasEscaped = false;
				for (let at = from; at < to; at++) {
					if (bytes[at] !== row_reader_quote) continue;
					if (bytes[at + 1] !== row_reader_quote || at + 1 >= to) return at;
					this.wasEscaped = true;
					at++;
				}
				return -1;
			}
			rowEnd(bytes, end, to, stop, isFinal, cells) {
				if (stop === row_reader_lineFeed) return end + 1;
				if (stop === -1) return isFinal ? this.lastEnd(end, cells) : -1;
				if (stop === row_reader_carriageReturn) {
					if (bytes[end + 1] === row_reader_lineFeed && end + 1 < to) return end + 2;
					if (end + 1 >= to && !isFinal) return -1;
					throw this.fault(`${this.named(cells - 1)} is followed by a carriage return without a line feed`, cells - 1, "End lines with LF or CRLF.");
				}
				const form = this.row.forms[cells - 1] === bytes_row.V.plain ? "has a quote within a cell that is not quoted" : "has text after its closing quote";
				throw this.fault(`${this.named(cells - 1)} ${form}`, cells - 1, "Quote the whole cell and double the quotes within it.");
			}
			lastEnd(end, cells) {
				const { row } = this;
				if (cells === 1 || row.starts[cells - 1] !== end || row.forms[cells - 1] !== bytes_row.V.plain) return end;
				throw this.fault(`the file ends within the last row, before ${this.named(cells - 1)} has a value`, cells - 1, "Write the file again; if the cell is meant to be empty, end the row with a newline.");
			}
			unclosed(cell) {
				return this.fault(`${this.named(cell)} opens a quote that is never closed`, cell, "Close it, or double a quote that belongs to the text.");
			}
			fault(sentence, cell, hint) {
				const line = this.row.line;
				return (0, errors.Xu)(`${this.file}:${line}: ${sentence}`, {
					where: this.where(line, this.names?.[cell]),
					hint
				});
			}
			named(cell) {
				const name = this.names?.[cell];
				return name === undefined ? `column ${cell + 1}` : `column ${shown(name)}`;
			}
			where(line, field) {
				return {
					file: this.file,
					line,
					...field === undefined ? {} : { field }
				};
			}
			widen() {
				const { row } = this;
				const width = row.starts.length * 2;
				const grow = (old) => {
					const larger = new Int32Array(width);
					larger.set(old);
					return larger;
				};
				row.starts = grow(row.starts);
				row.ends = grow(row.ends);
				const forms = new Uint8Array(width);
				forms.set(row.forms);
				row.forms = forms;
			}
		}
		const shown = (name) => JSON.stringify(name.length > 100 ? `${name.slice(0, 99)}…` : name);
		;
		const delimited_lineFeed = 10;
		const delimited_quote = 34;
		const lineEnd = Buffer.from("\n");
		function delimitedParser(file, delimiter, sink, firstLine = 1) {
			const take = rowByRow((row) => sink.row(row));
			return new Parser(file, delimiter.charCodeAt(0), finderOfBlocks(take), (names) => sink.header(names), firstLine);
		}
		function blockParser(file, delimiter, sink, firstLine = 1) {
			return new Parser(file, delimiter.charCodeAt(0), finderInKernel(sink.kernel, () => sink.block()), (names) => sink.header(names), firstLine);
		}
		function chunkReader({ file, delimiter, names, mayEndBlank = false }, sink) {
			const parser = new Parser(file, delimiter.charCodeAt(0), finderInKernel(sink.kernel, () => sink.block()), () => undefined);
			parser.resume(names);
			return { read: (bytes, to, line) => parser.readChunk(bytes, to, line, mayEndBlank) };
		}
		function rowByRow(take) {
			const row = emptyRow();
			return ({ bytes, rows, stride, bounds, lines }) => {
				if (row.starts.length < stride) {
					row.starts = new Int32Array(stride);
					row.ends = new Int32Array(stride);
					row.forms = new Uint8Array(stride);
				}
				row.bytes = bytes;
				row.width = stride - 1;
				for (let index = 0, slot = 0; index < rows; index++, slot += stride) {
					row.line = lines[index];
					for (let cell = 0; cell < row.width; cell++) {
						const start = bounds[slot + cell] + 1;
						const end = bounds[slot + cell + 1];
						const isQuoted = start < end && bytes[start] === delimited_quote;
						row.starts[cell] = isQuoted ? start + 1 : start;
						row.ends[cell] = isQuoted ? end - 1 : end;
						row.forms[cell] = isQuoted ? quotedForm(bytes, start + 1, end - 1) : bytes_row.V.plain;
					}
					take(row);
				}
			};
		}
		function quotedForm(bytes, start, end) {
			for (let at = start; at < end; at++) if (bytes[at] === delimited_quote) return bytes_row.V.escaped;
			return bytes_row.V.quoted;
		}
		class Parser {
			file;
			delimiter;
			takeHeader;
			stops = new Uint8Array(256);
			reader;
			finder;
			isWhole = false;
			used = 0;
			state = {
				at: 0,
				line: 1
			};
			rows = 0;
			isStarted = false;
			blankLine;
			constructor(file, delimiter, finder, takeHeader, firstLine = 1) {
				this.state.line = firstLine;
				this.file = file;
				this.delimiter = delimiter;
				this.finder = finder;
				this.takeHeader = takeHeader;
				for (const stop of [
					delimiter,
					delimited_lineFeed,
					13,
					delimited_quote
				]) this.stops[stop] = 1;
				this.reader = new RowReader(file, delimiter, this.stops);
			}
			resume(names) {
				this.isStarted = true;
				this.startRows(names);
			}
			startRows(names) {
				this.reader.names = names;
				this.finder.open(names.length);
				this.isWhole = true;
			}
			readChunk(bytes, to, line, mayEndBlank) {
				return (0, within_memory.T)(this.file, () => {
					this.blankLine = undefined;
					this.used = 0;
					this.state.at = 0;
					this.state.line = line;
					this.append(bytes.subarray(0, to));
					this.parseWhole();
					if (this.state.at < to) this.end();
					if (this.blankLine !== undefined && !mayEndBlank) throw this.reader.blank(this.blankLine);
					return this.state.line;
				});
			}
			room(bytes) {
				return (0, within_memory.T)(this.file, () => this.memory(Math.max(bytes, this.finder.chunkBytes)));
			}
			memory(bytes) {
				const needed = this.used + bytes;
				if (needed > this.buffer.length) this.finder.widen(needed, this.used);
				return this.buffer.subarray(this.used, needed);
			}
			push(chunk) {
				(0, within_memory.T)(this.file, () => this.pushed(chunk));
			}
			pushed(chunk) {
				this.append(chunk);
				if (!this.isStarted && !this.start(false)) return;
				if (this.isWhole && this.used < this.finder.chunkBytes) return;
				this.parseWhole();
				this.dropParsed();
				if (this.used > limits.F.rowBytes) throw this.reader.tooLong(this.state.line);
			}
			end() {
				const { reader, state } = this;
				if (!this.isStarted) this.start(true);
				this.parseWhole();
				if (this.used > state.at) {
					this.refuseBadBytes(this.used);
					if (reader.read(this.buffer, state.at, this.used, state.line, true) < 0) throw new Error("the last row has no end");
					this.append(lineEnd);
					this.parse(this.used);
				}
				if (reader.names === undefined) throw (0, errors.Xu)(`${this.file}: the file is empty`, { where: {
					file: this.file,
					line: 1
				} });
				return this.rows;
			}
			get buffer() {
				return this.finder.bytes;
			}
			parseWhole() {
				const to = this.buffer.subarray(0, this.used).lastIndexOf(delimited_lineFeed) + 1;
				if (to > this.state.at) this.parse(to);
			}
			append(chunk) {
				const room = this.memory(chunk.length);
				if (chunk.buffer !== room.buffer || chunk.byteOffset !== room.byteOffset) room.set(chunk);
				this.used += chunk.length;
			}
			dropParsed() {
				const { state } = this;
				if (state.at === 0) return;
				this.buffer.copyWithin(0, state.at, this.used);
				this.used -= state.at;
				state.at = 0;
			}
			start(isAll) {
				const { used } = this;
				if (used < 4 && !isAll) return false;
				this.isStarted = true;
				const [first, second, third, fourth] = this.buffer.subarray(0, used);
				const isLittle = first === 255 && second === 254 || second === 0 && fourth === 0 && first !== 0;
				const isBig = first === 254 && second === 255 || first === 0 && third === 0 && second !== 0;
				if (isLittle || isBig) {
					throw (0, errors.Xu)(`${this.file} is UTF-16${isLittle ? "LE" : "BE"}, and UTF-8 is needed`, {
						where: {
							file: this.file,
							line: 1
						},
						hint: "Save it as UTF-8."
					});
				}
				if (first === 239 && second === 187 && third === 191) this.state.at = 3;
				return true;
			}
			parse(to) {
				const { reader, state } = this;
				const bad = (0, bad_byte.A)(this.buffer, state.at, to);
				const stop = bad === -1 ? to : this.buffer.subarray(0, bad).lastIndexOf(delimited_lineFeed) + 1;
				if (stop > state.at && (this.isWhole || this.readHeader(stop))) this.parseBlocks(stop);
				if (bad === -1) return;
				reader.read(this.buffer, state.at, to, state.line, false);
				throw reader.badByte(this.buffer, bad);
			}
			refuseBadBytes(to) {
				const { reader, state } = this;
				const bad = (0, bad_byte.A)(this.buffer, state.at, to);
				if (bad === -1) return;
				reader.read(this.buffer, state.at, to, state.line, false);
				throw reader.badByte(this.buffer, bad);
			}
			parseBlocks(to) {
				const { finder, state, reader } = this;
				for (;;) {
					const why = finder.find(state, to, this.delimiter);
					this.rows += finder.rows;
					if (finder.rows > 0) {
						if (this.blankLine !== undefined) throw reader.blank(this.blankLine);
						finder.deliver();
					}
					if (why === stopped.done || why === stopped.open) return;
					if (why === stopped.full || this.passMark(to)) continue;
					const next = reader.read(this.buffer, state.at, to, state.line, false);
					if (next < 0) return;
					if (!reader.isBlank()) throw this.blankLine === undefined ? reader.ragged() : reader.blank(this.blankLine);
					this.blankLine ??= state.line;
					state.at = next;
					state.line++;
				}
			}
			passMark(to) {
				const { state, buffer } = this;
				if (!buffer.subarray(state.at, Math.min(to, state.at + line_mark.o.length)).equals(line_mark.o)) return false;
				const end = buffer.indexOf(delimited_lineFeed, state.at);
				if (end < 0 || end >= to) return false;
				state.at = end + 1;
				state.line++;
				return true;
			}
			readHeader(to) {
				const { reader, state } = this;
				while (this.passMark(to));
				if (state.at >= to) return false;
				const next = reader.read(this.buffer, state.at, to, state.line, false);
				if (next < 0) return false;
				const { row } = reader;
				const line = Math.max(1, state.line);
				if (row.width > limits.F.columns) throw (0, errors.FU)(`${this.file} has ${row.width} columns, and at most ${limits.F.columns} are read`, { where: {
					file: this.file,
					line
				} });
				const names = Array.from({ length: row.width }, (_, cell) => row.ends[cell] - row.starts[cell] > limits.F.nameBytes ? (0, bytes_row.I)(row, cell).slice(0, limits.F.nameBytes + 1) : (0, bytes_row.I)(row, cell));
				(0, lib_names.L)(names, this.file, line);
				(0, lib_names.i)(names, this.file, line);
				for (let at = state.at; at < next; at++) if (this.buffer[at] === delimited_lineFeed) state.line++;
				state.at = next;
				this.startRows(names);
				this.takeHeader(names);
				return true;
			}
		}
	}),
	99927: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { o: () => lineMark });
		const lineMark = Buffer.from("\"");
	}),
	45020: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { T: () => withinMemory });
		var _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66990);
		function withinMemory(file, work) {
			try {
				return work();
			} catch (error) {
				if (!(error instanceof Error) || error.name !== "RuntimeError") throw error;
				throw (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_0__.FU)(`${file} has more different values in more columns than 4 GiB of memory can hold`, {
					where: { file },
					hint: "Read fewer columns at a time.",
					cause: error
				});
			}
		}
	})
};
