export const id = 151;
export const ids = [151];
export const modules = {

/***/ 9151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   delimitedParser: () => (/* binding */ delimitedParser)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3300);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9082);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9424);
/* harmony import */ var _row_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6096);





const lineFeed = 10;
const carriageReturn = 13;
const quote = 34;
/**
 * A strict parser of RFC 4180: the first row is the header, every row has its width, quotes only around whole cells. LF and CRLF both end
 * a row, a UTF-8 byte order mark is skipped, the last newline may be missing.
 *
 * @param delimiter `,` or a tab.
 * @throws Failure (from push and end) input-error with line and column name; limit-exceeded for rows beyond 16 MiB.
 */
function delimitedParser(file, delimiter, sink) {
    return new Parser(file, delimiter.charCodeAt(0), sink);
}
class Parser {
    file;
    delimiter;
    sink;
    /** 1 for bytes that may end an unquoted cell. */
    stops = new Uint8Array(256);
    row;
    names;
    buffer = Buffer.alloc(0);
    line = 1;
    rows = 0;
    isStarted = false;
    constructor(file, delimiter, sink) {
        this.file = file;
        this.delimiter = delimiter;
        this.sink = sink;
        for (const stop of [delimiter, lineFeed, carriageReturn, quote])
            this.stops[stop] = 1;
        this.row = { bytes: this.buffer, line: 1, width: 0, starts: new Int32Array(64), ends: new Int32Array(64), forms: new Uint8Array(64) };
    }
    push(chunk) {
        const bytes = this.buffer.length === 0 ? chunk : Buffer.concat([this.buffer, chunk]);
        const from = this.isStarted ? 0 : this.start(bytes);
        if (from < 0) {
            this.buffer = bytes;
            return;
        }
        const to = bytes.lastIndexOf(lineFeed) + 1;
        const consumed = to === 0 ? from : this.parse(bytes, from, to, false);
        this.buffer = bytes.subarray(consumed);
        if (this.buffer.length > _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .limits */ .F.rowBytes)
            throw this.tooLong();
    }
    end() {
        const bytes = this.buffer;
        const from = this.isStarted ? 0 : Math.max(0, this.start(bytes, true));
        if (bytes.length > from)
            this.parse(bytes, from, bytes.length, true);
        if (this.names === undefined)
            throw (0,_modelflight_core_errors__WEBPACK_IMPORTED_MODULE_2__/* .inputError */ .Xu)(`${this.file}: the file is empty`, { where: { file: this.file, line: 1 } });
        return this.rows;
    }
    /** Skips a byte order mark and refuses UTF-16. Gives back where the text starts, -1 when more bytes are needed to know. */
    start(bytes, isAll = false) {
        if (bytes.length < 4 && !isAll)
            return -1;
        this.isStarted = true;
        const isLittle = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[1] === 0 && bytes[3] === 0 && bytes[0] !== 0);
        const isBig = (bytes[0] === 0xfe && bytes[1] === 0xff) || (bytes[0] === 0 && bytes[2] === 0 && bytes[1] !== 0);
        if (isLittle || isBig) {
            throw (0,_modelflight_core_errors__WEBPACK_IMPORTED_MODULE_2__/* .inputError */ .Xu)(`${this.file} is UTF-16${isLittle ? 'LE' : 'BE'}, and UTF-8 is needed`, {
                where: { file: this.file, line: 1 },
                hint: 'Save it as UTF-8.',
            });
        }
        return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
    }
    /** Parses whole rows of `bytes[from, to)`; gives back where the first row starts that is not whole. */
    parse(bytes, from, to, isFinal) {
        const bad = firstBadByte(bytes, from, to);
        this.row.bytes = bytes;
        let at = from;
        while (at < to) {
            const next = this.parseRow(bytes, at, to, isFinal);
            if (next < 0)
                break;
            if (next > bad)
                throw this.badByte(bytes, bad);
            this.emit(next - at);
            at = next;
        }
        if (bad < to && bad >= at && (isFinal || at >= to))
            throw this.badByte(bytes, bad);
        return at;
    }
    /** Fills `row` with the row at `from`. Gives back where the next one starts; -1 when this one is not whole yet. */
    parseRow(bytes, from, to, isFinal) {
        const { stops, delimiter, row } = this;
        let at = from;
        let cell = 0;
        let breaks = 0;
        row.line = this.line;
        for (;;) {
            if (cell >= row.starts.length)
                this.widen();
            row.width = cell;
            let end;
            if (at < to && bytes[at] === quote) {
                const closing = this.closingQuote(bytes, at + 1, to);
                if (closing < 0) {
                    if (isFinal)
                        throw this.unclosed(cell);
                    return -1;
                }
                row.starts[cell] = at + 1;
                row.ends[cell] = closing;
                row.forms[cell] = this.wasEscaped ? _row_js__WEBPACK_IMPORTED_MODULE_3__/* .cellForm */ .V.escaped : _row_js__WEBPACK_IMPORTED_MODULE_3__/* .cellForm */ .V.quoted;
                breaks += this.breaksWithin;
                end = closing + 1;
            }
            else {
                end = at;
                while (end < to && stops[bytes[end]] === 0)
                    end++;
                row.starts[cell] = at;
                row.ends[cell] = end;
                row.forms[cell] = _row_js__WEBPACK_IMPORTED_MODULE_3__/* .cellForm */ .V.plain;
            }
            cell++;
            const stop = end < to ? bytes[end] : -1;
            if (stop === delimiter) {
                at = end + 1;
                continue;
            }
            row.width = cell;
            const next = this.rowEnd(bytes, end, to, stop, isFinal, cell);
            if (next < 0)
                return -1;
            this.line += breaks + (stop === -1 ? 0 : 1);
            return next;
        }
    }
    wasEscaped = false;
    breaksWithin = 0;
    /** Place of the quote that closes a cell, or -1. */
    closingQuote(bytes, from, to) {
        this.wasEscaped = false;
        this.breaksWithin = 0;
        for (let at = from; at < to; at++) {
            const byte = bytes[at];
            if (byte === lineFeed)
                this.breaksWithin++;
            if (byte !== quote)
                continue;
            if (bytes[at + 1] !== quote || at + 1 >= to)
                return at;
            this.wasEscaped = true;
            at++;
        }
        return -1;
    }
    /** What follows the last cell of a row must end the row. */
    rowEnd(bytes, end, to, stop, isFinal, cells) {
        if (stop === lineFeed)
            return end + 1;
        if (stop === -1)
            return isFinal ? this.lastEnd(end, cells) : -1;
        if (stop === carriageReturn) {
            if (bytes[end + 1] === lineFeed && end + 1 < to)
                return end + 2;
            if (end + 1 >= to && !isFinal)
                return -1;
            throw this.fault(`${this.named(cells - 1)} is followed by a carriage return without a line feed`, cells - 1, 'End lines with LF or CRLF.');
        }
        const form = this.row.forms[cells - 1] === _row_js__WEBPACK_IMPORTED_MODULE_3__/* .cellForm */ .V.plain ? 'has a quote within a cell that is not quoted' : 'has text after its closing quote';
        throw this.fault(`${this.named(cells - 1)} ${form}`, cells - 1, 'Quote the whole cell and double the quotes within it.');
    }
    /** A file may end without a newline, but one that ends behind a delimiter was most likely cut there. */
    lastEnd(end, cells) {
        const { row } = this;
        if (cells === 1 || row.starts[cells - 1] !== end || row.forms[cells - 1] !== _row_js__WEBPACK_IMPORTED_MODULE_3__/* .cellForm */ .V.plain)
            return end;
        throw this.fault(`the file ends within the last row, before ${this.named(cells - 1)} has a value`, cells - 1, 'Write the file again; if the cell is meant to be empty, end the row with a newline.');
    }
    emit(length) {
        if (length > _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .limits */ .F.rowBytes)
            throw this.tooLong();
        const { row } = this;
        if (this.names === undefined) {
            this.names = this.readHeader();
            this.sink.header(this.names);
            return;
        }
        if (row.width !== this.names.length)
            throw this.ragged(this.names);
        this.rows++;
        this.sink.row(row);
    }
    readHeader() {
        const { row } = this;
        if (row.width > _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .limits */ .F.columns)
            throw (0,_modelflight_core_errors__WEBPACK_IMPORTED_MODULE_2__/* .limitExceeded */ .FU)(`${this.file} has ${row.width} columns, and at most ${_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .limits */ .F.columns} are read`, {
                where: { file: this.file, line: 1 },
            });
        const names = Array.from({ length: row.width }, (_, cell) => {
            if (row.ends[cell] - row.starts[cell] > _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .limits */ .F.nameBytes)
                return (0,_row_js__WEBPACK_IMPORTED_MODULE_3__/* .cellText */ .I)(row, cell).slice(0, _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .limits */ .F.nameBytes + 1);
            return (0,_row_js__WEBPACK_IMPORTED_MODULE_3__/* .cellText */ .I)(row, cell);
        });
        (0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .checkNames */ .L)(names, this.file, 1);
        return names;
    }
    ragged(names) {
        const { width, line } = this.row;
        const counted = `the row has ${width} ${width === 1 ? 'cell' : 'cells'}, and the header has ${names.length} columns`;
        const missing = width < names.length ? names[width] : undefined;
        const isBlank = width === 1 && this.row.starts[0] === this.row.ends[0];
        const sentence = isBlank ? 'the line is blank' : missing === undefined ? counted : `${counted}: ${shown(missing)} is missing`;
        return (0,_modelflight_core_errors__WEBPACK_IMPORTED_MODULE_2__/* .inputError */ .Xu)(`${this.file}:${line}: ${sentence}`, {
            where: this.where(line, missing),
            hint: 'Every row needs one cell a column; a file that ends early was cut on its way.',
        });
    }
    unclosed(cell) {
        return this.fault(`${this.named(cell)} opens a quote that is never closed`, cell, 'Close it, or double a quote that belongs to the text.');
    }
    badByte(bytes, bad) {
        const { row } = this;
        let cell = 0;
        while (cell < row.width - 1 && row.ends[cell] < bad)
            cell++;
        const before = bytes.subarray(row.starts[0] ?? 0, bad);
        const line = row.line + countBreaks(before);
        const what = bytes[bad] === 0 ? 'a NUL byte' : `bytes that are not UTF-8 (0x${bytes[bad].toString(16).padStart(2, '0')})`;
        const sentence = `${this.file}:${line}: ${this.named(cell)} holds ${what}`;
        return (0,_modelflight_core_errors__WEBPACK_IMPORTED_MODULE_2__/* .inputError */ .Xu)(sentence, { where: this.where(line, this.names?.[cell]), hint: 'Save the file as UTF-8.' });
    }
    tooLong() {
        return (0,_modelflight_core_errors__WEBPACK_IMPORTED_MODULE_2__/* .limitExceeded */ .FU)(`${this.file}:${this.line}: the row is longer than ${_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .limits */ .F.rowBytes / 1024 / 1024} MiB`, {
            where: this.where(this.line),
        });
    }
    fault(sentence, cell, hint) {
        const line = this.row.line;
        return (0,_modelflight_core_errors__WEBPACK_IMPORTED_MODULE_2__/* .inputError */ .Xu)(`${this.file}:${line}: ${sentence}`, { where: this.where(line, this.names?.[cell]), hint });
    }
    named(cell) {
        const name = this.names?.[cell];
        return name === undefined ? `column ${cell + 1}` : `column ${shown(name)}`;
    }
    where(line, field) {
        return { file: this.file, line, ...(field === undefined ? {} : { field }) };
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
function countBreaks(bytes) {
    let count = 0;
    for (const byte of bytes)
        if (byte === lineFeed)
            count++;
    return count;
}
/** Offset of the first NUL or of the first byte that breaks UTF-8; Infinity when there is none. Both searches are native. */
function firstBadByte(bytes, from, to) {
    const part = bytes.subarray(from, to);
    const nul = part.indexOf(0);
    const bad = (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(part) ? -1 : firstInvalid(part);
    const first = nul < 0 ? bad : bad < 0 ? nul : Math.min(nul, bad);
    return first < 0 ? Infinity : from + first;
}
/** Bisects: a prefix that ends at a character boundary is valid exactly when it lies before the first fault. */
function firstInvalid(part) {
    let low = 0;
    let high = part.length;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(part.subarray(0, boundary(part, middle))))
            low = middle;
        else
            high = middle - 1;
    }
    return boundary(part, low);
}
/** The start of the character that `at` lies in. */
function boundary(part, at) {
    let start = at;
    while (start > 0 && at - start < 3 && start < part.length && (part[start] & 0xc0) === 0x80)
        start--;
    return start;
}


/***/ }),

/***/ 9424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ checkNames)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3300);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9082);



/** Characters that can't be seen: zero width, text direction, soft hyphen, byte order mark, other format characters. */
const invisible = () => /[\p{Cf}\u115f\u1160\u3164\uffa0]/gu;
/**
 * Refuses column names that would bind the wrong column: blank, doubled, or looking like one another or like plain Latin letters.
 *
 * @param line where the names are written, where the format has lines.
 * @throws Failure input-error; limit-exceeded for names beyond 1 KiB and more than 10,000 columns.
 */
function checkNames(names, file, line) {
    const place = (field) => ({ file, field, ...(line === undefined ? {} : { line }) });
    if (names.length > _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .limits */ .F.columns)
        throw (0,_modelflight_core_errors__WEBPACK_IMPORTED_MODULE_2__/* .limitExceeded */ .FU)(`${file} has ${names.length} columns, and at most ${_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .limits */ .F.columns} are read`, { where: { file } });
    const seen = new Map();
    for (const [index, name] of names.entries()) {
        if (Buffer.byteLength(name) > _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .limits */ .F.nameBytes) {
            throw (0,_modelflight_core_errors__WEBPACK_IMPORTED_MODULE_2__/* .limitExceeded */ .FU)(`${file}: the name of column ${index + 1} is longer than ${_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .limits */ .F.nameBytes} bytes: ${name.slice(0, 60)}…`, {
                where: place(`column ${index + 1}`),
            });
        }
        if (name.trim() === '')
            throw (0,_modelflight_core_errors__WEBPACK_IMPORTED_MODULE_2__/* .inputError */ .Xu)(`${file}: column ${index + 1} has no name`, { where: place(`column ${index + 1}`), hint: 'Give every column a name.' });
        // Most names are plain ASCII, where nothing can hide: the tables of Unicode are not even loaded for them.
        const isPlain = (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isAscii)(Buffer.from(name));
        const unseen = isPlain ? undefined : invisible().exec(name)?.[0];
        const plain = isPlain ? name.trim().toLowerCase() : look(name);
        if (unseen !== undefined) {
            throw (0,_modelflight_core_errors__WEBPACK_IMPORTED_MODULE_2__/* .inputError */ .Xu)(`${file}: the name of column ${JSON.stringify(plain)} holds the invisible character ${codePoint(unseen)}`, {
                where: place(plain),
            });
        }
        const odd = isPlain ? undefined : mixedScript(name);
        if (odd !== undefined) {
            throw (0,_modelflight_core_errors__WEBPACK_IMPORTED_MODULE_2__/* .inputError */ .Xu)(`${file}: the name of column ${JSON.stringify(plain)} mixes Latin letters with ${odd.script} ${JSON.stringify(odd.letter)} (${codePoint(odd.letter)})`, {
                where: place(plain),
                hint: 'Retype the name.',
            });
        }
        const twin = seen.get(plain);
        if (twin !== undefined)
            throw twins(name, twin, file, place(name));
        seen.set(plain, name);
    }
}
function twins(name, twin, file, where) {
    const sentence = name === twin
        ? `the column ${JSON.stringify(name)} appears twice`
        : `the columns ${JSON.stringify(twin)} and ${JSON.stringify(name)} differ only in case or spelling`;
    return (0,_modelflight_core_errors__WEBPACK_IMPORTED_MODULE_2__/* .inputError */ .Xu)(`${file}: ${sentence}`, { where, hint: 'Rename one of them.' });
}
const codePoint = (text) => `U+${(text.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
/** Letters of other scripts that look like Latin ones, and the letter that they look like. Greek ones that science uses (α, β, μ) are left out. */
const confusables = Object.fromEntries(['аa', 'еe', 'оo', 'рp', 'сc', 'уy', 'хx', 'іi', 'јj', 'ѕs', 'ԁd', 'һh', 'ӏl', 'вb', 'нh', 'кk', 'мm', 'тt', 'οo'].map(([letter = '', twin = '']) => [letter, twin]));
/** What a name looks like to a reader. */
function look(name) {
    const folded = name.normalize('NFKC').replace(invisible(), '').trim().toLowerCase();
    return [...folded].map((letter) => confusables[letter] ?? letter).join('');
}
/** A Cyrillic or Greek look-alike in a name that also has Latin letters: never meant, always a trap. */
function mixedScript(name) {
    if (!/\p{Script=Latin}/u.test(name))
        return undefined;
    const letter = [...name].find((each) => /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(each) && confusables[each.toLowerCase()] !== undefined);
    if (letter === undefined)
        return undefined;
    return { script: /\p{Script=Cyrillic}/u.test(letter) ? 'Cyrillic' : 'Greek', letter };
}


/***/ })

};
