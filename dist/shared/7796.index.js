export const id = 7796;
export const ids = [7796];
export const modules = { 7796: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, {
		i: () => dateFormat,
		inPlainDialect: () => inPlainDialect
	});
	var _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66990);
	const letters = {
		YYYY: "(?<Y>\\d{4})",
		MM: "(?<M>\\d{2})",
		DD: "(?<D>\\d{2})",
		hh: "(?<h>\\d{2})",
		mm: "(?<m>\\d{2})",
		ss: "(?<s>\\d{2})"
	};
	function dateFormat(written) {
		const parts = written.split(/(YYYY|MM|DD|hh|mm|ss)/);
		const names = parts.filter((part) => Object.hasOwn(letters, part));
		const isFit = new Set(names).size === names.length && [
			"YYYY",
			"MM",
			"DD"
		].every((name) => names.includes(name)) && written.length <= 40;
		if (!isFit || /[a-z0-9]/i.test(parts.filter((part) => !Object.hasOwn(letters, part)).join("").replaceAll("T", ""))) return undefined;
		const pattern = new RegExp(`^${parts.map((part) => letters[part] ?? part.replaceAll(/[\\^$.*+?()[\]{}|/]/g, "\\$&")).join("")}$`);
		const hasTime = names.length > 3;
		return {
			written,
			read(text) {
				const { Y, M, D, h = "00", m = "00", s = "00" } = pattern.exec(text)?.groups ?? {};
				return Y === undefined ? undefined : `${Y}-${M}-${D}${hasTime ? `T${h}:${m}:${s}` : ""}`;
			}
		};
	}
	const lineFeed = 10;
	const carriageReturn = 13;
	async function* inPlainDialect(chunks, dialect, delimiter, file) {
		const writer = new PlainWriter(dialect, delimiter, file);
		if (dialect.header !== undefined) yield Buffer.from(`${dialect.header.map((name) => quoted(name)).join(delimiter)}\n`);
		for await (const chunk of chunks) {
			const written = writer.push(chunk);
			if (written.length > 0) yield written;
		}
		yield writer.end();
	}
	const quoted = (text) => `"${text.replaceAll("\"", "\"\"")}"`;
	const maxCell = 16 * 1024 * 1024;
	class PlainWriter {
		dialect;
		delimiter;
		to;
		from;
		quote;
		file;
		rest = Buffer.alloc(0);
		parts = [];
		nulls;
		names = [];
		cell = 0;
		isHeader;
		isStarted = false;
		constructor(dialect, delimiter, file) {
			this.dialect = dialect;
			this.file = file;
			this.to = delimiter.charCodeAt(0);
			this.from = (dialect.delimiter ?? delimiter).charCodeAt(0);
			this.quote = dialect.quote.charCodeAt(0);
			this.nulls = new Set(dialect.nulls.map((text) => Buffer.from(text).toString("latin1")));
			this.delimiter = delimiter;
			this.names = [...dialect.header ?? []];
			this.isHeader = dialect.header === undefined;
		}
		push(chunk) {
			let bytes = this.rest.length === 0 ? Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength) : Buffer.concat([this.rest, chunk]);
			if (!this.isStarted) {
				if (bytes.length < 3) {
					this.rest = Buffer.from(bytes);
					return Buffer.alloc(0);
				}
				if (bytes[0] === 239 && bytes[1] === 187 && bytes[2] === 191) bytes = bytes.subarray(3);
				this.isStarted = true;
			}
			const used = this.cells(bytes, false);
			this.rest = Buffer.from(bytes.subarray(used));
			if (this.rest.length > maxCell) throw tooLong(this.file);
			return this.written();
		}
		end() {
			this.cells(this.rest, true);
			return this.written();
		}
		written() {
			return Buffer.concat(this.parts.splice(0));
		}
		cells(bytes, isLast) {
			let start = 0;
			for (;;) {
				const end = this.endOf(bytes, start);
				if (end === undefined || end >= bytes.length && !isLast) break;
				if (end === bytes.length && start === end && this.cell === 0) break;
				this.write(bytes.subarray(start, end));
				if (end >= bytes.length) return bytes.length;
				const stop = bytes[end];
				this.parts.push(Buffer.from([stop === lineFeed ? lineFeed : this.to]));
				if (stop === lineFeed) {
					this.isHeader = false;
					this.cell = 0;
				} else this.cell++;
				start = end + 1;
			}
			if (isLast && start < bytes.length) this.parts.push(Buffer.from(this.stray(bytes.subarray(start)), "latin1"));
			return isLast ? bytes.length : start;
		}
		endOf(bytes, start) {
			let at = start;
			if (bytes[start] === this.quote) {
				for (at = start + 1;; at++) {
					at = bytes.indexOf(this.quote, at);
					if (at < 0) return undefined;
					if (bytes[at + 1] !== this.quote) break;
					at++;
				}
				at++;
			}
			while (at < bytes.length && bytes[at] !== this.from && bytes[at] !== lineFeed) at++;
			return at;
		}
		write(raw) {
			const hasReturn = raw.at(-1) === carriageReturn;
			const cell = hasReturn ? raw.subarray(0, -1) : raw;
			const isQuoted = cell.length > 1 && cell[0] === this.quote && cell.at(-1) === this.quote;
			const mark = String.fromCharCode(this.quote);
			const inner = (isQuoted ? cell.subarray(1, -1) : cell).toString("latin1");
			const text = isQuoted ? inner.replaceAll(mark + mark, mark) : inner;
			const isStray = isQuoted ? inner.replaceAll(mark + mark, "").includes(mark) : inner.includes(mark);
			if (this.isHeader) this.names.push(Buffer.from(text, "latin1").toString("utf8"));
			const plain = isStray ? this.stray(cell) : this.inPlain(this.isHeader ? text : this.translated(text, isQuoted), isQuoted);
			this.parts.push(Buffer.from(hasReturn ? `${plain}\r` : plain, "latin1"));
		}
		translated(text, isQuoted) {
			if (text === "" || !isQuoted && this.nulls.has(text)) return "";
			const name = this.names[this.cell] ?? "";
			const { dates, decimal, numbers } = this.dialect;
			const format = dates.get(name);
			if (format !== undefined) return format.read(text) ?? `?${text}`;
			if (decimal === "." || !numbers.has(name)) return text;
			return text.replaceAll(/[.,]/g, (written) => written === "," ? "." : ",");
		}
		inPlain(text, wasQuoted) {
			const isSpecial = text.includes(this.delimiter) || text.includes("\"");
			return wasQuoted || isSpecial ? quoted(text) : text;
		}
		stray(cell) {
			return cell.toString("latin1").replaceAll(String.fromCharCode(this.quote), "\"");
		}
	}
	const tooLong = (file) => (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_0__.Xu)(`${file}: a quote is never closed`, {
		where: { file },
		hint: "Check `dialect.quote` in the contract."
	});
}) };
