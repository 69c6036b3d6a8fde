export const id = 490;
export const ids = [490];
export const modules = {

/***/ 66990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BW: () => (/* binding */ dependencyFailed),
/* harmony export */   FU: () => (/* binding */ limitExceeded),
/* harmony export */   HR: () => (/* binding */ Failure),
/* harmony export */   Hp: () => (/* binding */ formatWhere),
/* harmony export */   Xu: () => (/* binding */ inputError),
/* harmony export */   he: () => (/* binding */ policyRefused),
/* harmony export */   mu: () => (/* binding */ withHint)
/* harmony export */ });
/* unused harmony exports exitCodes, explain */
const exitCodes = {
    none: 0,
    'check-failed': 1,
    'input-error': 2,
    'limit-exceeded': 3,
    'policy-refused': 4,
    'dependency-failed': 5,
    inconclusive: 6,
};
class Failure extends Error {
    name = 'Failure';
    errorClass;
    where;
    hint;
    constructor(errorClass, message, details = {}) {
        super(message, details.cause === undefined ? undefined : { cause: details.cause });
        this.errorClass = errorClass;
        this.where = details.where;
        this.hint = details.hint;
    }
}
const inputError = (message, details) => new Failure('input-error', message, details);
const limitExceeded = (message, details) => new Failure('limit-exceeded', message, details);
const policyRefused = (message, details) => new Failure('policy-refused', message, details);
const dependencyFailed = (message, details) => new Failure('dependency-failed', message, details);
function formatWhere(where) {
    const position = [where.line, where.column].filter((part) => part !== undefined);
    return [where.file, ...position].join(':');
}
const failureClasses = (/* unused pure expression or super */ null && (['input-error', 'limit-exceeded', 'policy-refused', 'dependency-failed']));
function explain(error) {
    if (!(error instanceof Error)) {
        return { errorClass: 'dependency-failed', message: String(error), where: undefined, hint: undefined, bug: String(error) };
    }
    const { errorClass, where, hint } = error;
    if (errorClass !== undefined && failureClasses.includes(errorClass)) {
        return { errorClass, message: error.message, where, hint, bug: undefined };
    }
    return explainSystemError(error) ?? asBug(error);
}
const systemErrors = {
    ENOENT: 'does not exist',
    EACCES: 'may not be read or written by this user',
    EPERM: 'may not be changed by this user',
    EISDIR: 'is a folder, not a file',
    ENOTDIR: 'has a file where a folder is needed',
    ENOSPC: 'can not be written: the disk is full',
    EROFS: 'can not be written: the file system is read-only',
    EMFILE: 'can not be opened: too many files are open',
};
function explainSystemError(error) {
    const words = systemErrors[error.code ?? ''];
    if (words === undefined || error.path === undefined)
        return undefined;
    const errorClass = error.code === 'ENOSPC' || error.code === 'EMFILE' ? 'limit-exceeded' : 'input-error';
    return { errorClass, message: `${error.path} ${words}`, where: { file: error.path }, hint: undefined, bug: undefined };
}
function asBug(error) {
    const message = `unexpected error: ${error.message}`;
    const hint = 'This is a fault of Modelflight: please report it with the stack above.';
    return { errorClass: 'dependency-failed', message, where: undefined, hint, bug: error.stack ?? error.message };
}
function withHint(message, hint) {
    if (hint === undefined)
        return message;
    return /[.!?:]$/.test(message) ? `${message} ${hint}` : `${message}. ${hint}`;
}


/***/ }),

/***/ 87899:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* unused harmony export editDistance */
function nearest(word, candidates) {
    const ranked = candidates
        .map((candidate) => ({ candidate, distance: editDistance(word.toLowerCase(), candidate.toLowerCase()) }))
        .toSorted((a, b) => a.distance - b.distance);
    const best = ranked[0];
    return best !== undefined && best.distance <= Math.max(1, Math.floor(best.candidate.length / 3)) ? best.candidate : undefined;
}
function editDistance(a, b) {
    if (a.length > 64 || b.length > 64)
        return a === b ? 0 : Number.POSITIVE_INFINITY;
    let beforeLast = [];
    let last = Array.from({ length: b.length + 1 }, (_, j) => j);
    for (let i = 1; i <= a.length; i++) {
        const row = [i];
        for (let j = 1; j <= b.length; j++) {
            const same = a[i - 1] === b[j - 1];
            const cheapest = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
            const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
            row.push(swapped ? Math.min(cheapest, (beforeLast[j - 2] ?? 0) + 1) : cheapest);
        }
        beforeLast = last;
        last = row;
    }
    return last[b.length] ?? 0;
}


/***/ }),

/***/ 1052:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tM: () => (/* binding */ chunkReader)
});

// UNUSED EXPORTS: blockParser, delimitedParser

// EXTERNAL MODULE: ./.cache/bundle/shared/packages/core/lib/errors.js
var errors = __webpack_require__(66990);
;// CONCATENATED MODULE: ./.cache/bundle/shared/packages/data/lib/limits.js
const limits = {
    rowBytes: 16 * 1024 * 1024,
    columns: 10_000,
    nameBytes: 1024,
    jsonDepth: 64,
    gzipRatio: 200,
    gzipFreeBytes: 32 * 1024 * 1024,
    parquetRatio: 1000,
    expandedRatio: 20_000,
    expandedFreeBytes: 1024 * 1024 * 1024,
    archiveBytes: 8 * 1024 * 1024 * 1024,
    remoteBytes: 8 * 1024 * 1024 * 1024,
    files: 10_000,
    duckdbMemoryMb: 320,
    sqlMs: 5_000,
    sqlBytesPerSecond: 20 * 1024 * 1024,
    duckdbSilenceMs: 120_000,
};

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./.cache/bundle/shared/packages/data/lib/names.js



const invisible = () => /[\p{Cf}\u115f\u1160\u3164\uffa0]/gu;
function checkNames(names, file, line) {
    const place = (field) => ({ file, field, ...(line === undefined ? {} : { line }) });
    if (names.length > limits.columns)
        throw (0,errors/* limitExceeded */.FU)(`${file} has ${names.length} columns, and at most ${limits.columns} are read`, { where: { file } });
    const seen = new Map();
    for (const [index, name] of names.entries()) {
        if (Buffer.byteLength(name) > limits.nameBytes) {
            throw (0,errors/* limitExceeded */.FU)(`${file}: the name of column ${index + 1} is longer than ${limits.nameBytes} bytes: ${name.slice(0, 60)}…`, {
                where: place(`column ${index + 1}`),
            });
        }
        if (name.trim() === '')
            throw (0,errors/* inputError */.Xu)(`${file}: column ${index + 1} has no name`, { where: place(`column ${index + 1}`), hint: 'Give every column a name.' });
        const isPlain = (0,external_node_buffer_.isAscii)(Buffer.from(name));
        const unseen = isPlain ? undefined : invisible().exec(name)?.[0];
        const plain = isPlain ? name.trim().toLowerCase() : look(name);
        if (unseen !== undefined) {
            throw (0,errors/* inputError */.Xu)(`${file}: the name of column ${JSON.stringify(plain)} holds the invisible character ${codePoint(unseen)}`, {
                where: place(plain),
            });
        }
        const odd = isPlain ? undefined : mixedScript(name);
        if (odd !== undefined) {
            throw (0,errors/* inputError */.Xu)(`${file}: the name of column ${JSON.stringify(plain)} mixes Latin letters with ${odd.script} ${JSON.stringify(odd.letter)} (${codePoint(odd.letter)})`, {
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
    return (0,errors/* inputError */.Xu)(`${file}: ${sentence}`, { where, hint: 'Rename one of them.' });
}
const codePoint = (text) => `U+${(text.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
const confusables = Object.fromEntries(['аa', 'еe', 'оo', 'рp', 'сc', 'уy', 'хx', 'іi', 'јj', 'ѕs', 'ԁd', 'һh', 'ӏl', 'вb', 'нh', 'кk', 'мm', 'тt', 'οo'].map(([letter = '', twin = '']) => [letter, twin]));
function look(name) {
    const folded = name.normalize('NFKC').replace(invisible(), '').trim().toLowerCase();
    return [...folded].map((letter) => confusables[letter] ?? letter).join('');
}
function mixedScript(name) {
    if (!/\p{Script=Latin}/u.test(name))
        return undefined;
    const letter = [...name].find((each) => /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(each) && confusables[each.toLowerCase()] !== undefined);
    if (letter === undefined)
        return undefined;
    return { script: /\p{Script=Cyrillic}/u.test(letter) ? 'Cyrillic' : 'Greek', letter };
}

;// CONCATENATED MODULE: ./.cache/bundle/shared/packages/data/lib/bytes/bad-byte.js

function firstBadByte(bytes, from, to) {
    const part = bytes.subarray(from, to);
    const nul = part.indexOf(0);
    const bad = (0,external_node_buffer_.isUtf8)(part) ? -1 : firstInvalid(part);
    const first = nul < 0 ? bad : bad < 0 ? nul : Math.min(nul, bad);
    return first < 0 ? -1 : from + first;
}
function firstInvalid(part) {
    let low = 0;
    let high = part.length;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((0,external_node_buffer_.isUtf8)(part.subarray(0, boundary(part, middle))))
            low = middle;
        else
            high = middle - 1;
    }
    return boundary(part, low);
}
function boundary(part, at) {
    let start = at;
    while (start > 0 && at - start < 3 && start < part.length && (part[start] & 0xc0) === 0x80)
        start--;
    return start;
}

;// CONCATENATED MODULE: ./.cache/bundle/shared/packages/data/lib/bytes/block.js
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
        lines: new Int32Array(rows),
    };
}
const lineFeed = 10;
const carriageReturn = 13;
const quote = 34;
const stopped = {
    done: 0,
    full: 1,
    open: 2,
    odd: 3,
};
const marked = (word) => (word - 0x2d2d2d2d) & ~word & 0x80808080;
const marksFrom = (words, at) => marked(words[at >> 2]) & (-1 << ((at & 3) << 3));
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
            while (marks === 0)
                marks = marked(words[++word]);
            const place = (word << 2) + ((31 - Math.clz32(marks & -marks)) >> 3);
            marks &= marks - 1;
            const stop = bytes[place];
            if (stop === delimiter) {
                if (slot + 1 < lastSlot)
                    bounds[++slot] = place;
                else
                    end = place;
            }
            else if (stop === lineFeed) {
                bounds[++slot] = place;
                end = place + 1;
            }
            else if (stop === carriageReturn || stop === quote) {
                const next = stop === quote
                    ? place === bounds[slot] + 1
                        ? quotedEnd(bytes, place + 1, to, delimiter)
                        : odd
                    : crlfEnd(bytes, place);
                if (next < 0) {
                    why = next === block_open ? stopped.open : stopped.odd;
                    break;
                }
                if (stop === carriageReturn) {
                    bounds[++slot] = place;
                    end = next;
                }
                else
                    breaks += breaksWithin(bytes, place, next);
                word = next >> 2;
                marks = next < to ? marksFrom(words, next) : 0;
            }
        }
        if (why === stopped.done && (slot !== lastSlot || bytes[end - 1] !== lineFeed))
            why = stopped.odd;
        if (why !== stopped.done)
            break;
        lines[row++] = line;
        slot++;
        line += breaks;
        at = end;
    }
    block.rows = row;
    if (why === stopped.full)
        block.capacity = Math.min(2 * capacity, lines.length);
    state.at = at;
    state.line = line;
    return why;
}
const block_open = -1;
const odd = -2;
const crlfEnd = (bytes, at) => (bytes[at + 1] === lineFeed ? at + 2 : odd);
function quotedEnd(bytes, from, to, delimiter) {
    for (let at = from; at < to; at++) {
        if (bytes[at] !== quote)
            continue;
        const next = bytes[at + 1];
        if (next === quote && at + 1 < to)
            at++;
        else
            return next === delimiter || next === lineFeed || next === carriageReturn ? at + 1 : odd;
    }
    return block_open;
}
function breaksWithin(bytes, from, to) {
    let count = 0;
    for (let at = from; at < to; at++)
        if (bytes[at] === lineFeed)
            count++;
    return count;
}

;// CONCATENATED MODULE: ./.cache/bundle/shared/packages/data/lib/bytes/row.js
const row_cellForm = { plain: 0, quoted: 1, escaped: 2 };
function cellText(row, cell) {
    const text = Buffer.from(row.bytes.buffer, row.bytes.byteOffset, row.bytes.byteLength).toString('utf8', row.starts[cell], row.ends[cell]);
    return row.forms[cell] === row_cellForm.escaped ? text.replaceAll('""', '"') : text;
}

;// CONCATENATED MODULE: ./.cache/bundle/shared/packages/data/lib/bytes/row-reader.js




const row_reader_lineFeed = 10;
const row_reader_carriageReturn = 13;
const row_reader_quote = 34;
const row_reader_emptyRow = () => ({
    bytes: new Uint8Array(0),
    line: 1,
    width: 0,
    starts: new Int32Array(64),
    ends: new Int32Array(64),
    forms: new Uint8Array(64),
});
class RowReader {
    row = row_reader_emptyRow();
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
            if (cell >= row.starts.length)
                this.widen();
            row.width = cell;
            let end;
            if (at < to && bytes[at] === row_reader_quote) {
                const closing = this.closingQuote(bytes, at + 1, to);
                if (closing < 0) {
                    if (isFinal)
                        throw this.unclosed(cell);
                    return -1;
                }
                row.starts[cell] = at + 1;
                row.ends[cell] = closing;
                row.forms[cell] = this.wasEscaped ? row_cellForm.escaped : row_cellForm.quoted;
                end = closing + 1;
            }
            else {
                end = at;
                while (end < to && stops[bytes[end]] === 0)
                    end++;
                row.starts[cell] = at;
                row.ends[cell] = end;
                row.forms[cell] = row_cellForm.plain;
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
    ragged() {
        const { width, line } = this.row;
        const names = this.names ?? [];
        const counted = `the row has ${width} ${width === 1 ? 'cell' : 'cells'}, and the header has ${names.length} columns`;
        const missing = width < names.length ? names[width] : undefined;
        const isBlank = width === 1 && this.row.starts[0] === this.row.ends[0];
        const sentence = isBlank ? 'the line is blank' : missing === undefined ? counted : `${counted}: ${shown(missing)} is missing`;
        return (0,errors/* inputError */.Xu)(`${this.file}:${line}: ${sentence}`, {
            where: this.where(line, missing),
            hint: 'Every row needs one cell a column; a file that ends early was cut on its way.',
        });
    }
    badByte(bytes, bad) {
        const { row } = this;
        let cell = 0;
        while (cell < row.width - 1 && row.ends[cell] < bad)
            cell++;
        const line = row.line + breaksWithin(bytes, row.starts[0] ?? 0, bad);
        const what = bytes[bad] === 0 ? 'a NUL byte' : `bytes that are not UTF-8 (0x${bytes[bad].toString(16).padStart(2, '0')})`;
        const sentence = `${this.file}:${line}: ${this.named(cell)} holds ${what}`;
        return (0,errors/* inputError */.Xu)(sentence, { where: this.where(line, this.names?.[cell]), hint: 'Save the file as UTF-8.' });
    }
    tooLong(line) {
        return (0,errors/* limitExceeded */.FU)(`${this.file}:${line}: the row is longer than ${limits.rowBytes / 1024 / 1024} MiB`, { where: this.where(line) });
    }
    wasEscaped = false;
    closingQuote(bytes, from, to) {
        this.wasEscaped = false;
        for (let at = from; at < to; at++) {
            if (bytes[at] !== row_reader_quote)
                continue;
            if (bytes[at + 1] !== row_reader_quote || at + 1 >= to)
                return at;
            this.wasEscaped = true;
            at++;
        }
        return -1;
    }
    rowEnd(bytes, end, to, stop, isFinal, cells) {
        if (stop === row_reader_lineFeed)
            return end + 1;
        if (stop === -1)
            return isFinal ? this.lastEnd(end, cells) : -1;
        if (stop === row_reader_carriageReturn) {
            if (bytes[end + 1] === row_reader_lineFeed && end + 1 < to)
                return end + 2;
            if (end + 1 >= to && !isFinal)
                return -1;
            throw this.fault(`${this.named(cells - 1)} is followed by a carriage return without a line feed`, cells - 1, 'End lines with LF or CRLF.');
        }
        const form = this.row.forms[cells - 1] === row_cellForm.plain ? 'has a quote within a cell that is not quoted' : 'has text after its closing quote';
        throw this.fault(`${this.named(cells - 1)} ${form}`, cells - 1, 'Quote the whole cell and double the quotes within it.');
    }
    lastEnd(end, cells) {
        const { row } = this;
        if (cells === 1 || row.starts[cells - 1] !== end || row.forms[cells - 1] !== row_cellForm.plain)
            return end;
        throw this.fault(`the file ends within the last row, before ${this.named(cells - 1)} has a value`, cells - 1, 'Write the file again; if the cell is meant to be empty, end the row with a newline.');
    }
    unclosed(cell) {
        return this.fault(`${this.named(cell)} opens a quote that is never closed`, cell, 'Close it, or double a quote that belongs to the text.');
    }
    fault(sentence, cell, hint) {
        const line = this.row.line;
        return (0,errors/* inputError */.Xu)(`${this.file}:${line}: ${sentence}`, { where: this.where(line, this.names?.[cell]), hint });
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

;// CONCATENATED MODULE: ./.cache/bundle/shared/packages/data/lib/bytes/delimited.js







const delimited_lineFeed = 10;
const delimited_quote = 34;
function delimitedParser(file, delimiter, sink) {
    return blockParser(file, delimiter, { header: (names) => sink.header(names), block: rowByRow((row) => sink.row(row)) });
}
function blockParser(file, delimiter, sink) {
    return new Parser(file, delimiter.charCodeAt(0), sink);
}
function chunkReader(file, delimiter, names, sink) {
    const parser = new Parser(file, delimiter.charCodeAt(0), sink);
    parser.resume(names);
    return { read: (bytes, to, line) => parser.readChunk(bytes, to, line) };
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
                row.forms[cell] = isQuoted ? quotedForm(bytes, start + 1, end - 1) : cellForm.plain;
            }
            take(row);
        }
    };
}
function quotedForm(bytes, start, end) {
    for (let at = start; at < end; at++)
        if (bytes[at] === delimited_quote)
            return cellForm.escaped;
    return cellForm.quoted;
}
class Parser {
    file;
    delimiter;
    sink;
    stops = new Uint8Array(256);
    reader;
    block;
    buffer = Buffer.allocUnsafeSlow(64 * 1024);
    words = new Int32Array(this.buffer.buffer);
    used = 0;
    state = { at: 0, line: 1 };
    rows = 0;
    isStarted = false;
    constructor(file, delimiter, sink) {
        this.file = file;
        this.delimiter = delimiter;
        this.sink = sink;
        for (const stop of [delimiter, delimited_lineFeed, 13, delimited_quote])
            this.stops[stop] = 1;
        this.reader = new RowReader(file, delimiter, this.stops);
    }
    resume(names) {
        this.isStarted = true;
        this.reader.names = names;
        this.block = rowBlock(names.length);
    }
    readChunk(bytes, to, line) {
        this.buffer = bytes;
        this.words = new Int32Array(bytes.buffer, 0, bytes.buffer.byteLength >> 2);
        this.used = to;
        this.state.at = 0;
        this.state.line = line;
        this.parseWhole();
        if (this.state.at < to)
            this.end();
        return this.state.line;
    }
    push(chunk) {
        this.append(chunk);
        if (!this.isStarted && !this.start(false))
            return;
        this.parseWhole();
        this.dropParsed();
        if (this.used > limits.rowBytes)
            throw this.reader.tooLong(this.state.line);
    }
    end() {
        const { reader, state } = this;
        if (!this.isStarted) {
            this.start(true);
            this.parseWhole();
        }
        if (this.used > state.at) {
            this.refuseBadBytes(this.used);
            if (reader.read(this.buffer, state.at, this.used, state.line, true) < 0)
                throw new Error('the last row has no end');
            this.append(Buffer.from('\n'));
            this.parse(this.used);
        }
        if (reader.names === undefined)
            throw (0,errors/* inputError */.Xu)(`${this.file}: the file is empty`, { where: { file: this.file, line: 1 } });
        return this.rows;
    }
    parseWhole() {
        const to = this.buffer.subarray(0, this.used).lastIndexOf(delimited_lineFeed) + 1;
        if (to > this.state.at)
            this.parse(to);
    }
    append(chunk) {
        const needed = this.used + chunk.length;
        if (needed > this.buffer.length) {
            const larger = Buffer.allocUnsafeSlow((Math.max(needed + 4096, this.used * 2) + 3) & ~3);
            this.buffer.copy(larger, 0, 0, this.used);
            this.buffer = larger;
            this.words = new Int32Array(larger.buffer);
        }
        this.buffer.set(chunk, this.used);
        this.used = needed;
    }
    dropParsed() {
        const { state } = this;
        if (state.at === 0)
            return;
        this.buffer.copyWithin(0, state.at, this.used);
        this.used -= state.at;
        state.at = 0;
    }
    start(isAll) {
        const { used } = this;
        if (used < 4 && !isAll)
            return false;
        this.isStarted = true;
        const [first, second, third, fourth] = this.buffer.subarray(0, used);
        const isLittle = (first === 0xff && second === 0xfe) || (second === 0 && fourth === 0 && first !== 0);
        const isBig = (first === 0xfe && second === 0xff) || (first === 0 && third === 0 && second !== 0);
        if (isLittle || isBig) {
            throw (0,errors/* inputError */.Xu)(`${this.file} is UTF-16${isLittle ? 'LE' : 'BE'}, and UTF-8 is needed`, {
                where: { file: this.file, line: 1 },
                hint: 'Save it as UTF-8.',
            });
        }
        if (first === 0xef && second === 0xbb && third === 0xbf)
            this.state.at = 3;
        return true;
    }
    parse(to) {
        const { reader, state } = this;
        const bad = firstBadByte(this.buffer, state.at, to);
        const stop = bad === -1 ? to : this.buffer.subarray(0, bad).lastIndexOf(delimited_lineFeed) + 1;
        if (stop > state.at && (this.block !== undefined || this.readHeader(stop)))
            this.parseBlocks(stop);
        if (bad === -1)
            return;
        reader.read(this.buffer, state.at, to, state.line, false);
        throw reader.badByte(this.buffer, bad);
    }
    refuseBadBytes(to) {
        const { reader, state } = this;
        const bad = firstBadByte(this.buffer, state.at, to);
        if (bad === -1)
            return;
        reader.read(this.buffer, state.at, to, state.line, false);
        throw reader.badByte(this.buffer, bad);
    }
    parseBlocks(to) {
        const { block, state, reader } = this;
        if (block === undefined)
            return;
        block.bytes = this.buffer;
        block.words = this.words;
        for (;;) {
            const why = fillBlock(block, state, to, this.delimiter);
            this.rows += block.rows;
            if (block.rows > 0)
                this.sink.block(block);
            if (why === stopped.done || why === stopped.open)
                return;
            if (why === stopped.full)
                continue;
            if (reader.read(this.buffer, state.at, to, state.line, false) < 0)
                return;
            throw reader.ragged();
        }
    }
    readHeader(to) {
        const { reader, state } = this;
        const next = reader.read(this.buffer, state.at, to, state.line, false);
        if (next < 0)
            return false;
        const { row } = reader;
        if (row.width > limits.columns)
            throw (0,errors/* limitExceeded */.FU)(`${this.file} has ${row.width} columns, and at most ${limits.columns} are read`, {
                where: { file: this.file, line: 1 },
            });
        const names = Array.from({ length: row.width }, (_, cell) => row.ends[cell] - row.starts[cell] > limits.nameBytes
            ? cellText(row, cell).slice(0, limits.nameBytes + 1)
            : cellText(row, cell));
        checkNames(names, this.file, 1);
        for (let at = state.at; at < next; at++)
            if (this.buffer[at] === delimited_lineFeed)
                state.line++;
        state.at = next;
        reader.names = names;
        this.block = rowBlock(names.length);
        this.sink.header(names);
        return true;
    }
}


/***/ }),

/***/ 71975:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U9: () => (/* binding */ cellResult),
/* harmony export */   YV: () => (/* binding */ parsedCell),
/* harmony export */   kz: () => (/* binding */ parseCell),
/* harmony export */   oJ: () => (/* binding */ takeInteger),
/* harmony export */   pe: () => (/* binding */ parseTime),
/* harmony export */   yT: () => (/* binding */ timeForm),
/* harmony export */   zx: () => (/* binding */ parsedTime)
/* harmony export */ });
/* unused harmony exports parseNumber, parseInteger, parseBoolean */
const cellResult = { invalid: 0, number: 1, nonFinite: 2, big: 3, truth: 4 };
const parsedCell = { number: 0, big: 0n, isTrue: false };
const minus = 45;
const point = 46;
const zero = 48;
const nine = 57;
const powers = Array.from({ length: 23 }, (_, exponent) => 10 ** exponent);
const bytesText = (bytes, start, end) => {
    let text = '';
    for (let i = start; i < end; i++)
        text += String.fromCharCode(bytes[i]);
    return text;
};
const maxInteger = 2n ** 63n - 1n;
const minInteger = -(2n ** 63n);
function parseCell(kind, bytes, start, end) {
    switch (kind) {
        case 'number':
            return parseNumber(bytes, start, end);
        case 'integer':
            return parseInteger(bytes, start, end);
        case 'time':
            return parseTime(bytes, start, end);
        default:
            return parseBoolean(bytes, start, end);
    }
}
function parseNumber(bytes, start, end) {
    let at = start;
    const isNegative = bytes[at] === minus;
    if (isNegative)
        at++;
    const whole = at;
    let digits = 0;
    let mantissa = 0;
    let byte = bytes[at];
    while (at < end && byte >= zero && byte <= nine) {
        mantissa = mantissa * 10 + (byte - zero);
        byte = bytes[++at];
    }
    digits = at - whole;
    if (digits === 0)
        return parseWord(bytes, start, end);
    if (digits > 1 && bytes[whole] === zero)
        return cellResult.invalid;
    let places = 0;
    if (at < end && byte === point) {
        const fraction = ++at;
        byte = bytes[at];
        while (at < end && byte >= zero && byte <= nine) {
            mantissa = mantissa * 10 + (byte - zero);
            byte = bytes[++at];
        }
        places = at - fraction;
        if (places === 0)
            return cellResult.invalid;
    }
    if (at < end || digits + places > 15)
        return parseSlowly(bytes, start, at, end);
    const value = places === 0 ? mantissa : mantissa / powers[places];
    parsedCell.number = isNegative ? -value : value;
    return cellResult.number;
}
function parseSlowly(bytes, start, from, end) {
    let at = from;
    if (at < end) {
        if ((bytes[at] | 32) !== 101)
            return cellResult.invalid;
        at++;
        if (bytes[at] === minus || bytes[at] === 43)
            at++;
        const exponent = at;
        while (at < end && bytes[at] >= zero && bytes[at] <= nine)
            at++;
        if (at === exponent || at < end)
            return cellResult.invalid;
    }
    const value = Number(bytesText(bytes, start, end));
    if (!Number.isFinite(value))
        return cellResult.invalid;
    parsedCell.number = value;
    return cellResult.number;
}
const words = {
    nan: Number.NaN,
    '-nan': Number.NaN,
    inf: Infinity,
    '+inf': Infinity,
    infinity: Infinity,
    '+infinity': Infinity,
    '-inf': -Infinity,
    '-infinity': -Infinity,
};
function parseWord(bytes, start, end) {
    if (end - start > 9)
        return cellResult.invalid;
    const text = bytesText(bytes, start, end).toLowerCase();
    const value = Object.hasOwn(words, text) ? words[text] : undefined;
    if (value === undefined)
        return cellResult.invalid;
    parsedCell.number = value;
    return cellResult.nonFinite;
}
function parseInteger(bytes, start, end) {
    const isNegative = bytes[start] === minus;
    const first = isNegative ? start + 1 : start;
    const digits = end - first;
    if (digits === 0 || digits > 19 || (digits > 1 && bytes[first] === zero))
        return cellResult.invalid;
    let value = 0;
    for (let at = first; at < end; at++) {
        const byte = bytes[at];
        if (byte < zero || byte > nine)
            return cellResult.invalid;
        value = value * 10 + (byte - zero);
    }
    if (digits <= 15 || value <= Number.MAX_SAFE_INTEGER) {
        parsedCell.number = isNegative ? -value : value;
        return cellResult.number;
    }
    return takeInteger(BigInt(bytesText(bytes, start, end)));
}
function takeInteger(value) {
    if (value > maxInteger || value < minInteger)
        return cellResult.invalid;
    if (value <= BigInt(Number.MAX_SAFE_INTEGER) && value >= BigInt(Number.MIN_SAFE_INTEGER)) {
        parsedCell.number = Number(value);
        return cellResult.number;
    }
    parsedCell.big = value;
    return cellResult.big;
}
const yes = new Set(['true', 'True', 'TRUE']);
const no = new Set(['false', 'False', 'FALSE']);
function parseBoolean(bytes, start, end) {
    if (end - start > 5)
        return cellResult.invalid;
    const text = bytesText(bytes, start, end);
    if (!yes.has(text) && !no.has(text))
        return cellResult.invalid;
    parsedCell.isTrue = yes.has(text);
    return cellResult.truth;
}
const twoDigits = (bytes, at, end) => {
    if (at + 2 > end)
        return -1;
    const high = bytes[at] - zero;
    const low = bytes[at + 1] - zero;
    return high < 0 || high > 9 || low < 0 || low > 9 ? -1 : high * 10 + low;
};
const monthDays = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
function dayNumber(year, month, day) {
    if (month < 1 || month > 12 || day < 1)
        return Number.NaN;
    const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
    if (day > monthDays[month - 1] + (month === 2 && isLeap ? 1 : 0))
        return Number.NaN;
    const shifted = month > 2 ? year : year - 1;
    const era = Math.floor(shifted / 400);
    const yearOfEra = shifted - era * 400;
    const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
    return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468;
}
const timeForm = { date: 1, local: 2, offset: 3 };
const parsedTime = { form: 0 };
function parseTime(bytes, start, end) {
    const century = twoDigits(bytes, start, end);
    const years = twoDigits(bytes, start + 2, end);
    const month = twoDigits(bytes, start + 5, end);
    const day = twoDigits(bytes, start + 8, end);
    if (century < 0 || years < 0 || month < 0 || day < 0 || bytes[start + 4] !== minus || bytes[start + 7] !== minus)
        return cellResult.invalid;
    const days = dayNumber(century * 100 + years, month, day);
    if (Number.isNaN(days) || century * 100 + years === 0)
        return cellResult.invalid;
    parsedTime.form = timeForm.date;
    const seconds = start + 10 === end ? 0 : parseClock(bytes, start + 10, end);
    if (Number.isNaN(seconds))
        return cellResult.invalid;
    return takeMicroseconds(days * 86_400 + seconds, start + 10 === end ? 0 : clock.micros);
}
function takeMicroseconds(seconds, micros) {
    const value = seconds * 1_000_000 + micros;
    if (Number.isSafeInteger(value)) {
        parsedCell.number = value;
        return cellResult.number;
    }
    parsedCell.big = BigInt(seconds) * 1000000n + BigInt(micros);
    return cellResult.big;
}
const clock = { micros: 0 };
function parseClock(bytes, start, end) {
    const separator = bytes[start];
    if (separator !== 84 && separator !== 116 && separator !== 32)
        return Number.NaN;
    const hours = twoDigits(bytes, start + 1, end);
    const minutes = twoDigits(bytes, start + 4, end);
    if (hours < 0 || hours > 23 || minutes < 0 || minutes > 59 || bytes[start + 3] !== 58)
        return Number.NaN;
    let at = start + 6;
    let seconds = 0;
    clock.micros = 0;
    if (at < end && bytes[at] === 58) {
        seconds = twoDigits(bytes, at + 1, end);
        if (seconds < 0 || seconds > 59)
            return Number.NaN;
        at += 3;
        if (at < end && bytes[at] === point)
            at = parseFraction(bytes, at + 1, end);
        if (at < 0)
            return Number.NaN;
    }
    const offset = parseOffset(bytes, at, end);
    return hours * 3600 + minutes * 60 + seconds - offset;
}
function parseFraction(bytes, start, end) {
    let at = start;
    let micros = 0;
    while (at < end && bytes[at] >= zero && bytes[at] <= nine) {
        if (at - start < 6)
            micros = micros * 10 + (bytes[at] - zero);
        at++;
    }
    const digits = at - start;
    if (digits === 0 || digits > 9)
        return -1;
    clock.micros = micros * powers[Math.max(0, 6 - digits)];
    return at;
}
function parseOffset(bytes, at, end) {
    parsedTime.form = at === end ? timeForm.local : timeForm.offset;
    if (at === end)
        return 0;
    const sign = bytes[at];
    if (sign === 90 || sign === 122)
        return at + 1 === end ? 0 : Number.NaN;
    if (sign !== 43 && sign !== minus)
        return Number.NaN;
    const hours = twoDigits(bytes, at + 1, end);
    const minuteAt = bytes[at + 3] === 58 ? at + 4 : at + 3;
    const minutes = minuteAt === end ? 0 : twoDigits(bytes, minuteAt, end);
    if (hours < 0 || hours > 18 || minutes < 0 || minutes > 59 || (minuteAt !== end && minuteAt + 2 !== end))
        return Number.NaN;
    return (sign === minus ? -1 : 1) * (hours * 3600 + minutes * 60);
}


/***/ }),

/***/ 20364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ ScanSession)
});

// EXTERNAL MODULE: ./.cache/bundle/shared/packages/core/lib/errors.js
var errors = __webpack_require__(66990);
// EXTERNAL MODULE: ./.cache/bundle/shared/packages/core/lib/nearest.js
var nearest = __webpack_require__(87899);
;// CONCATENATED MODULE: ./.cache/bundle/shared/packages/data/lib/contract/column-rule.js
const made = new WeakMap();
function columnRule(contract, name) {
    const own = contract.columns.get(name);
    if (own !== undefined || contract.otherColumns.templates.length === 0)
        return own;
    const known = made.get(contract) ?? new Map();
    made.set(contract, known);
    if (!known.has(name))
        known.set(name, contract.otherColumns.ruleFor(name));
    return known.get(name);
}

// EXTERNAL MODULE: ./.cache/bundle/shared/packages/data/lib/cells.js
var cells = __webpack_require__(71975);
;// CONCATENATED MODULE: ./.cache/bundle/shared/packages/data/lib/contract/row-judge.js

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
        this.cells = names.map((name, cell) => ({ name, cell })).filter(({ name }) => this.isRead(name));
    }
    block({ bytes, bounds, stride, rows, lines }, fits, file) {
        for (let row = 0, slot = 0; row < rows; row++, slot += stride) {
            const values = new Map();
            for (const { name, cell } of this.cells) {
                put(values, name, delimitedValue(this.columnOf(name), bytes, bounds[slot + cell] + 1, bounds[slot + cell + 1]));
            }
            if (!this.judge(values, file, lines[row]))
                fits[row] = 0;
        }
    }
    jsonRow(cells, file, line) {
        const values = new Map();
        for (const [name, cell] of cells) {
            if (this.isRead(name))
                put(values, name, jsonValue(this.columnOf(name), cell));
        }
        for (const name of this.reads ?? this.known())
            if (!cells.has(name) && this.columnOf(name).allowsNull)
                values.set(name, null);
        return this.judge(values, file, line);
    }
    merge(misses) {
        for (const miss of misses) {
            const known = this.misses.get(miss.keyword);
            if (known === undefined)
                this.misses.set(miss.keyword, { ...miss });
            else
                known.count += miss.count;
        }
    }
    judge(values, file, line) {
        let isFit = true;
        for (const { id, fits } of this.rules) {
            if (fits(values))
                continue;
            isFit = false;
            const known = this.misses.get(id);
            if (known === undefined)
                this.misses.set(id, { keyword: id, count: 1, file, line });
            else
                known.count++;
        }
        return isFit;
    }
}
function put(values, name, value) {
    if (value !== undefined)
        values.set(name, value);
}
function delimitedValue({ kind, allowsNull }, bytes, start, end) {
    const isQuoted = start < end && bytes[start] === quote;
    const from = isQuoted ? start + 1 : start;
    const to = isQuoted ? end - 1 : end;
    if (from === to && (!isQuoted || kind !== 'text'))
        return allowsNull ? null : undefined;
    if (kind === 'text' || kind === 'time') {
        const text = textOf(bytes, from, to);
        return isQuoted ? text.replaceAll('""', '"') : text;
    }
    return cellValue(kind, bytes, from, to);
}
function jsonValue({ kind, allowsNull }, { type, bytes, start, end }) {
    switch (type) {
        case 'null':
            return allowsNull ? null : undefined;
        case 'true':
        case 'false':
            return type === 'true';
        case 'number': {
            const value = cellValue('integer', bytes, start, end);
            return kind === 'number' || typeof value === 'string' ? Number(textOf(bytes, start, end)) : value;
        }
        default:
            return textOf(bytes, start, end);
    }
}
function cellValue(kind, bytes, start, end) {
    if (kind === 'text' || kind === 'time')
        return textOf(bytes, start, end);
    switch ((0,cells/* parseCell */.kz)(kind, bytes, start, end)) {
        case cells/* cellResult */.U9.number:
            return cells/* parsedCell */.YV.number;
        case cells/* cellResult */.U9.big:
            return cells/* parsedCell */.YV.big;
        case cells/* cellResult */.U9.truth:
            return cells/* parsedCell */.YV.isTrue;
        default:
            return textOf(bytes, start, end);
    }
}
const textOf = (bytes, start, end) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8', start, end);

;// CONCATENATED MODULE: ./.cache/bundle/shared/packages/data/lib/profile/distinct-sample.js
const sampleLimit = 256;
const keyOf = (low, high) => high * 0x20_0000 + (low & 0x1f_ffff);
const highOf = (hash) => Math.floor(hash / 0x20_0000);
class MutableSample {
    mask = 0;
    level = 0;
    kept = new Set();
    add({ low, high }) {
        if ((high & this.mask) === 0)
            this.insert(keyOf(low, high));
    }
    merge(other) {
        if (other.level > this.level)
            this.raise(other.level);
        for (const text of other.hashes) {
            const hash = Number.parseInt(text, 16);
            if (((highOf(hash) | 0) & this.mask) === 0)
                this.insert(hash);
        }
    }
    result() {
        const sorted = Float64Array.from(this.kept).sort();
        return { level: this.level, hashes: Array.from(sorted, (hash) => hash.toString(16).padStart(14, '0')) };
    }
    insert(hash) {
        this.kept.add(hash);
        while (this.kept.size > sampleLimit && this.level < 32)
            this.raise(this.level + 1);
    }
    raise(level) {
        this.level = level;
        this.mask = level === 32 ? -1 : (1 << level) - 1;
        this.kept = new Set([...this.kept].filter((each) => ((highOf(each) | 0) & this.mask) === 0));
    }
}
const estimatedDistinct = ({ level, hashes }) => hashes.length * 2 ** level;

;// CONCATENATED MODULE: ./.cache/bundle/shared/packages/data/lib/profile/hash.js
const c1 = 0x239b961b;
const c2 = 0xab0e9789;
const c3 = 0x38b34ae5;
const c4 = 0xa1e38b93;
const rotate = (x, by) => (x << by) | (x >>> (32 - by));
function mix(h) {
    let x = h ^ (h >>> 16);
    x = Math.imul(x, 0x85ebca6b);
    x ^= x >>> 13;
    x = Math.imul(x, 0xc2b2ae35);
    return x ^ (x >>> 16);
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
        h1 = (Math.imul((rotate(h1, 19) + h2) | 0, 5) + 0x561ccd1b) | 0;
        h2 ^= Math.imul(rotate(Math.imul(word(bytes, at + 4), c2), 16), c3);
        h2 = (Math.imul((rotate(h2, 17) + h3) | 0, 5) + 0x0bcaa747) | 0;
        h3 ^= Math.imul(rotate(Math.imul(word(bytes, at + 8), c3), 17), c4);
        h3 = (Math.imul((rotate(h3, 15) + h4) | 0, 5) + 0x96cd1c35) | 0;
        h4 ^= Math.imul(rotate(Math.imul(word(bytes, at + 12), c4), 18), c1);
        h4 = (Math.imul((rotate(h4, 13) + h1) | 0, 5) + 0x32ac3b17) | 0;
    }
    const rest = end - at;
    if (rest > 12)
        h4 ^= Math.imul(rotate(Math.imul(tail(bytes, at + 12, end), c4), 18), c1);
    if (rest > 8)
        h3 ^= Math.imul(rotate(Math.imul(tail(bytes, at + 8, end), c3), 17), c4);
    if (rest > 4)
        h2 ^= Math.imul(rotate(Math.imul(tail(bytes, at + 4, end), c2), 16), c3);
    if (rest > 0)
        h1 ^= Math.imul(rotate(Math.imul(tail(bytes, at, end), c1), 15), c2);
    h1 ^= length;
    h2 ^= length;
    h3 ^= length;
    h4 ^= length;
    h1 = (h1 + h2 + h3 + h4) | 0;
    h2 = (h2 + h1) | 0;
    h3 = (h3 + h1) | 0;
    h4 = (h4 + h1) | 0;
    h1 = mix(h1);
    h2 = mix(h2);
    h1 = (h1 + h2 + mix(h3) + mix(h4)) | 0;
    out.low = h1 >>> 0;
    out.high = (h2 + h1) >>> 0;
}
function hashPair(first, second) {
    let h1 = Math.imul(first, c1);
    h1 = Math.imul((h1 << 15) | (h1 >>> 17), c2) ^ 8;
    let h2 = Math.imul(second, c2);
    h2 = Math.imul((h2 << 16) | (h2 >>> 16), c3) ^ 8;
    h1 = (h1 + h2 + 16) | 0;
    h2 = (h2 + h1) | 0;
    let h3 = (8 + h1) | 0;
    h1 = Math.imul(h1 ^ (h1 >>> 16), 0x85ebca6b);
    h1 = Math.imul(h1 ^ (h1 >>> 13), 0xc2b2ae35);
    h2 = Math.imul(h2 ^ (h2 >>> 16), 0x85ebca6b);
    h2 = Math.imul(h2 ^ (h2 >>> 13), 0xc2b2ae35);
    h3 = Math.imul(h3 ^ (h3 >>> 16), 0x85ebca6b);
    h3 = Math.imul(h3 ^ (h3 >>> 13), 0xc2b2ae35);
    h3 ^= h3 >>> 16;
    h1 = ((h1 ^ (h1 >>> 16)) + (h2 ^ (h2 >>> 16)) + h3 + h3) | 0;
    return ((h2 ^ (h2 >>> 16)) + h1) | 0;
}
const word = (b, i) => b[i] | (b[i + 1] << 8) | (b[i + 2] << 16) | (b[i + 3] << 24);
function tail(bytes, start, end) {
    let value = 0;
    for (let i = Math.min(end, start + 4) - 1; i >= start; i--)
        value = (value << 8) | bytes[i];
    return value;
}
const hashText = ({ high, low }) => high.toString(16).padStart(8, '0') + low.toString(16).padStart(8, '0');
function hashFromText(text) {
    const digits = text.startsWith('h:') ? text.slice(2) : text;
    return { high: Number.parseInt(digits.slice(0, 8), 16), low: Number.parseInt(digits.slice(8, 16), 16) };
}

;// CONCATENATED MODULE: ./.cache/bundle/shared/packages/data/lib/profile/bucket-table.js
function scattered(key) {
    let hash = Math.imul(key ^ (key >>> 16), 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
    return hash ^ (hash >>> 16);
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
        while (counts[slot] !== 0 && keys[slot] !== key)
            slot = (slot + 1) & mask;
        if (counts[slot] === 0) {
            keys[slot] = key;
            this.used++;
        }
        counts[slot] = counts[slot] + count;
        if (this.used * 2 > mask)
            this.pour(mask * 2 + 1, undefined);
    }
    addAll(buckets, from, to, limit) {
        let { mask, keys, counts } = this;
        for (let index = from; index < to; index++) {
            const key = buckets[index];
            let slot = scattered(key) & mask;
            while (keys[slot] !== key && counts[slot] !== 0)
                slot = (slot + 1) & mask;
            const before = counts[slot];
            counts[slot] = before + 1;
            if (before !== 0)
                continue;
            keys[slot] = key;
            this.used++;
            if (this.used * 2 > mask) {
                this.pour(mask * 2 + 1, undefined);
                mask = this.mask;
                keys = this.keys;
                counts = this.counts;
            }
            if (this.used > limit)
                return index + 1;
        }
        return to;
    }
    rename(to) {
        this.pour(this.mask, to);
    }
    list() {
        const { keys, counts } = this;
        const sorted = new Int32Array(this.used);
        let at = 0;
        for (let slot = 0; slot < keys.length; slot++)
            if (counts[slot] !== 0)
                sorted[at++] = keys[slot];
        sorted.sort();
        const found = new Array(at);
        for (let index = 0; index < at; index++) {
            const key = sorted[index];
            found[index] = [key, this.countOf(key)];
        }
        return found;
    }
    countOf(key) {
        const { mask, keys, counts } = this;
        let slot = scattered(key) & mask;
        while (counts[slot] !== 0 && keys[slot] !== key)
            slot = (slot + 1) & mask;
        return counts[slot];
    }
    pour(mask, to) {
        const { keys, counts } = this;
        this.mask = mask;
        this.keys = new Int32Array(mask + 1);
        this.counts = new Float64Array(mask + 1);
        this.used = 0;
        for (let i = 0; i < keys.length; i++) {
            if (counts[i] === 0)
                continue;
            const key = keys[i];
            this.add(to === undefined ? key : to(key), counts[i]);
        }
    }
}

;// CONCATENATED MODULE: ./.cache/bundle/shared/packages/data/lib/profile/edges.js
const view = new DataView(new ArrayBuffer(8));
const finestBits = 20;
const coarsestBits = 6;
const bucketLimit = 4096;
function bucketOf(value, mantissaBits) {
    if (value === 0)
        return 0;
    view.setFloat64(0, value);
    const high = view.getUint32(0);
    const bucket = Math.max(1, (high & 0x7fffffff) >>> (finestBits - mantissaBits));
    return high >>> 31 === 1 ? -bucket : bucket;
}
function bucketOfInteger(value, mantissaBits) {
    const magnitude = value < 0n ? -value : value;
    let near = Number(magnitude);
    if (BigInt(near) > magnitude)
        near = below(near);
    const bucket = bucketOf(near, mantissaBits);
    return value < 0n ? -bucket : bucket;
}
function below(value) {
    view.setFloat64(0, value);
    view.setBigInt64(0, view.getBigInt64(0) - 1n);
    return view.getFloat64(0);
}
function coarser(bucket) {
    if (bucket === 0)
        return 0;
    return bucket > 0 ? Math.max(1, bucket >> 1) : -Math.max(1, -bucket >> 1);
}
function bucketEdges(bucket, mantissaBits) {
    if (bucket === 0)
        return { low: 0, high: 0 };
    const magnitude = Math.abs(bucket);
    const near = magnitude === 1 ? 0 : lowerEdge(magnitude, mantissaBits);
    const far = lowerEdge(magnitude + 1, mantissaBits);
    return bucket > 0 ? { low: near, high: far } : { low: -far, high: -near || 0 };
}
function lowerEdge(magnitude, mantissaBits) {
    view.setUint32(0, magnitude << (finestBits - mantissaBits));
    view.setUint32(4, 0);
    const edge = view.getFloat64(0);
    return Number.isFinite(edge) ? edge : Number.MAX_VALUE;
}

;// CONCATENATED MODULE: ./.cache/bundle/shared/packages/data/lib/profile/exact-counts.js
const bits = new Float64Array(1);
const words = new Int32Array(bits.buffer);
class ExactCounts {
    mask = 63;
    keys = new Float64Array(64);
    counts = new Float64Array(64);
    used = 0;
    big = new Map();
    get distinct() {
        return this.used + this.big.size;
    }
    add(given, count) {
        const { mask, keys, counts } = this;
        const value = given === 0 ? 0 : given;
        bits[0] = value;
        let slot = placeOf(words[0], words[1]) & mask;
        while (counts[slot] !== 0 && keys[slot] !== value)
            slot = (slot + 1) & mask;
        if (counts[slot] === 0) {
            keys[slot] = value;
            this.used++;
        }
        counts[slot] = counts[slot] + count;
        if (this.used * 2 > mask)
            this.grow();
    }
    addAll(values, valueWords, size, limit) {
        let { mask, keys, counts } = this;
        for (let index = 0; index < size; index++) {
            const value = values[index];
            let slot = placeOf(valueWords[2 * index], valueWords[2 * index + 1]) & mask;
            while (keys[slot] !== value && counts[slot] !== 0)
                slot = (slot + 1) & mask;
            const before = counts[slot];
            counts[slot] = before + 1;
            if (before !== 0)
                continue;
            keys[slot] = value;
            this.used++;
            if (this.used * 2 > mask) {
                this.grow();
                mask = this.mask;
                keys = this.keys;
                counts = this.counts;
            }
            if (this.distinct > limit)
                return index + 1;
        }
        return size;
    }
    addBig(value, count) {
        this.big.set(value, (this.big.get(value) ?? 0) + count);
    }
    doubles() {
        const found = { values: new Float64Array(this.used), counts: new Float64Array(this.used) };
        let at = 0;
        for (let slot = 0; slot <= this.mask; slot++) {
            if (this.counts[slot] === 0)
                continue;
            found.values[at] = this.keys[slot];
            found.counts[at++] = this.counts[slot];
        }
        return found;
    }
    visit(number, big) {
        for (let i = 0; i <= this.mask; i++)
            if (this.counts[i] !== 0)
                number(this.keys[i], this.counts[i]);
        for (const [value, count] of this.big)
            big(value, count);
    }
    visitBig(take) {
        for (const [value, count] of this.big)
            take(value, count);
    }
    list() {
        const found = [];
        const take = (value, count) => void found.push([value, count]);
        this.visit(take, take);
        return found.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
    }
    grow() {
        const { keys, counts } = this;
        this.mask = this.mask * 4 + 3;
        this.keys = new Float64Array(this.mask + 1);
        this.counts = new Float64Array(this.mask + 1);
        this.used = 0;
        for (let i = 0; i < keys.length; i++)
            if (counts[i] !== 0)
                this.add(keys[i], counts[i]);
    }
}
function placeOf(low, high) {
    let hash = low ^ Math.imul(high, 0x9e3779b1);
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
    return hash ^ (hash >>> 16);
}

;// CONCATENATED MODULE: ./.cache/bundle/shared/packages/data/lib/profile/number-counts.js





const distinctLimit = 10_000;
class NumberCounts {
    exact = new ExactCounts();
    histogramOfAll;
    add(value, count) {
        if (this.exact === undefined) {
            this.toHistogram().add(value, count);
            return;
        }
        this.histogramOfAll = undefined;
        this.exact.add(value, count);
        if (this.exact.distinct > distinctLimit)
            this.toHistogram();
    }
    addAll(values, words, size) {
        let from = 0;
        if (this.exact !== undefined) {
            this.histogramOfAll = undefined;
            from = this.exact.addAll(values, words, size, distinctLimit);
            if (this.exact.distinct > distinctLimit)
                this.toHistogram();
        }
        if (from < size)
            this.toHistogram().addAll(words, from, size);
    }
    addBig(value, count) {
        if (this.exact === undefined) {
            this.toHistogram().addBig(value, count);
            return;
        }
        this.histogramOfAll = undefined;
        this.exact.addBig(value, count);
        if (this.exact.distinct > distinctLimit)
            this.toHistogram();
    }
    addBuckets(buckets, mantissaBits) {
        this.toHistogram().addBuckets(buckets, mantissaBits);
    }
    addSample(sample) {
        this.toHistogram().sample.merge(sample);
    }
    state() {
        if (this.exact !== undefined)
            return { kind: 'values', values: this.exact.list() };
        const { sample } = this.toHistogram();
        return { kind: 'histogram', ...this.toHistogram().result(), sample: sample.result() };
    }
    merge(state) {
        if (state.kind === 'histogram') {
            this.addBuckets(state.buckets, state.mantissaBits);
            this.addSample(state.sample);
            return;
        }
        for (const [value, count] of state.values) {
            if (typeof value === 'bigint')
                this.addBig(value, count);
            else
                this.add(value, count);
        }
    }
    distinct() {
        return this.exact?.distinct;
    }
    values() {
        return this.exact?.list();
    }
    histogram() {
        return this.derived().result();
    }
    sample() {
        return this.derived().sample.result();
    }
    derived() {
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
    const histogram = new Histogram(values === undefined ? finestBits : bitsFor(values));
    if (values === undefined)
        return histogram;
    const { values: doubles, counts } = values.doubles();
    histogram.addCounted(new Int32Array(doubles.buffer), counts);
    values.visitBig((value, count) => histogram.addBig(value, count));
    return histogram;
}
function bitsFor(values) {
    const buckets = new Int32Array(values.distinct);
    let at = 0;
    const take = (bucket) => {
        buckets[at++] = bucket;
    };
    const words = new Int32Array(values.doubles().values.buffer);
    for (let index = 0; index < words.length; index += 2)
        take(bucketOfWords(words[index], words[index + 1], 0));
    values.visitBig((value) => take(bucketOfInteger(value, finestBits)));
    buckets.sort();
    let low = 0;
    let high = finestBits - coarsestBits;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (occupied(buckets, middle) <= bucketLimit)
            high = middle;
        else
            low = middle + 1;
    }
    return finestBits - low;
}
function bucketOfWords(low, high, shift) {
    const size = (high & 0x7fffffff) >>> shift;
    if (size > 0)
        return high < 0 ? -size : size;
    if (high === 0 && low === 0)
        return 0;
    return high < 0 ? -1 : 1;
}
function occupied(buckets, shift) {
    let count = 0;
    let before = Number.NaN;
    for (let i = 0; i < buckets.length; i++) {
        const bucket = buckets[i];
        const size = Math.max(1, Math.abs(bucket) >> shift);
        const now = bucket === 0 ? 0 : bucket < 0 ? -size : size;
        if (now !== before)
            count++;
        before = now;
    }
    return count;
}
const scratch = { low: 0, high: 0 };
const octets = new Uint8Array(8);
const octetView = new DataView(octets.buffer);
const octetWords = new Int32Array(octets.buffer);
let places = new Int32Array(0);
function hashOfNumber(value) {
    octetView.setFloat64(0, value === 0 ? 0 : value, true);
    hash64(octets, 0, 8, scratch);
    return scratch;
}
function hashOfInteger(value) {
    const digits = Buffer.from(String(value));
    hash64(digits, 0, digits.length, scratch);
    return scratch;
}
class Histogram {
    sample = new MutableSample();
    buckets = new BucketTable();
    mantissaBits;
    constructor(mantissaBits) {
        this.mantissaBits = mantissaBits;
    }
    add(value, count) {
        this.put(bucketOf(value, this.mantissaBits), count);
        this.sample.add(hashOfNumber(value));
    }
    addBig(value, count) {
        this.put(bucketOfInteger(value, this.mantissaBits), count);
        this.sample.add(hashOfInteger(value));
    }
    addAll(words, from, to) {
        if (places.length < to)
            places = new Int32Array(to);
        let at = from;
        let bits = -1;
        while (at < to) {
            if (bits !== this.mantissaBits) {
                bits = this.mantissaBits;
                const shift = finestBits - bits;
                for (let index = at; index < to; index++)
                    places[index] = bucketOfWords(words[2 * index], words[2 * index + 1], shift);
            }
            at = this.buckets.addAll(places, at, to, bits > coarsestBits ? bucketLimit : Infinity);
            while (this.buckets.size > bucketLimit && this.mantissaBits > coarsestBits)
                this.coarsen();
        }
        this.sampleAll(words, from, to);
    }
    addCounted(words, counts) {
        for (let index = 0; index < counts.length; index++) {
            this.put(bucketOfWords(words[2 * index], words[2 * index + 1], finestBits - this.mantissaBits), counts[index]);
        }
        this.sampleAll(words, 0, counts.length);
    }
    sampleAll(words, from, to) {
        const { sample } = this;
        for (let index = from; index < to; index++) {
            const high = hashPair(words[2 * index], words[2 * index + 1]);
            if ((high & sample.mask) !== 0)
                continue;
            octetWords[0] = words[2 * index];
            octetWords[1] = words[2 * index + 1];
            hash64(octets, 0, 8, scratch);
            sample.add(scratch);
        }
    }
    addBuckets(others, otherBits) {
        while (this.mantissaBits > otherBits)
            this.coarsen();
        for (const [bucket, count] of others) {
            let at = bucket;
            for (let bitsLeft = otherBits; bitsLeft > this.mantissaBits; bitsLeft--)
                at = coarser(at);
            this.put(at, count);
        }
    }
    result() {
        return { mantissaBits: this.mantissaBits, buckets: this.buckets.list() };
    }
    put(bucket, count) {
        this.buckets.add(bucket, count);
        while (this.buckets.size > bucketLimit && this.mantissaBits > coarsestBits)
            this.coarsen();
    }
    coarsen() {
        this.mantissaBits--;
        this.buckets.rename(coarser);
    }
}

;// CONCATENATED MODULE: ./.cache/bundle/shared/packages/data/lib/profile/text-table.js

const text_table_quote = 34;
const cellSlots = { hashed: -1, none: -2, quoted: -3 };
const visited = { low: 0, high: 0 };
class TextTable {
    size = 0;
    arenaUsed = 0;
    arena = new Uint8Array(256);
    slots = new Int32Array(32).fill(-1);
    ends = new Int32Array(16);
    counts = new Float64Array(16);
    hashes = new Int32Array(16);
    add(bytes, start, end, count) {
        const { slots, hashes, counts } = this;
        const mask = slots.length - 1;
        const hash = quickHash(bytes, start, end);
        let slot = hash & mask;
        for (let index = slots[slot]; index !== -1; index = slots[slot]) {
            if (hashes[index] === hash && this.isSame(index, bytes, start, end)) {
                counts[index] = counts[index] + count;
                return index;
            }
            slot = (slot + 1) & mask;
        }
        return this.insert(slot, hash, bytes, start, end, count);
    }
    addBlock(block, cell, slots, limit) {
        const { bytes, bounds, stride, rows } = block;
        let { slots: table, hashes, counts } = this;
        for (let row = 0, bound = cell; row < rows; row++, bound += stride) {
            const start = bounds[bound] + 1;
            const end = bounds[bound + 1];
            if (start === end || bytes[start] === text_table_quote) {
                slots[row] = start === end ? cellSlots.none : cellSlots.quoted;
                continue;
            }
            const mask = table.length - 1;
            const hash = quickHash(bytes, start, end);
            let place = hash & mask;
            let index = table[place];
            while (index !== -1 && (hashes[index] !== hash || !this.isSame(index, bytes, start, end))) {
                place = (place + 1) & mask;
                index = table[place];
            }
            if (index === -1) {
                index = this.insert(place, hash, bytes, start, end, 0);
                table = this.slots;
                hashes = this.hashes;
                counts = this.counts;
            }
            counts[index] = counts[index] + 1;
            slots[row] = index;
            if (index >= limit)
                return row + 1;
        }
        return rows;
    }
    visit(take) {
        for (let index = 0; index < this.size; index++) {
            hash64(this.arena, this.startOf(index), this.ends[index], visited);
            take(visited, this.counts[index]);
        }
    }
    list() {
        return Array.from({ length: this.size }, (_, index) => {
            const [start, end] = [this.startOf(index), this.ends[index]];
            const hash = { low: 0, high: 0 };
            hash64(this.arena, start, end, hash);
            return { bytes: this.arena.subarray(start, end), count: this.counts[index], hash };
        });
    }
    state() {
        return {
            arena: this.arena.slice(0, this.arenaUsed),
            ends: this.ends.slice(0, this.size),
            counts: this.counts.slice(0, this.size),
        };
    }
    startOf(index) {
        return index === 0 ? 0 : this.ends[index - 1];
    }
    isSame(index, bytes, start, end) {
        const { arena } = this;
        const from = this.startOf(index);
        if (this.ends[index] - from !== end - start)
            return false;
        for (let i = start, j = from; i < end; i++, j++)
            if (bytes[i] !== arena[j])
                return false;
        return true;
    }
    insert(slot, hash, bytes, start, end, count) {
        const index = this.size;
        if (index === this.counts.length)
            this.lengthen();
        const used = this.arenaUsed + end - start;
        if (used > this.arena.length) {
            const larger = new Uint8Array(Math.max(this.arena.length * 2, used));
            larger.set(this.arena.subarray(0, this.arenaUsed));
            this.arena = larger;
        }
        for (let i = start, j = this.arenaUsed; i < end; i++, j++)
            this.arena[j] = bytes[i];
        this.arenaUsed = used;
        this.ends[index] = used;
        this.counts[index] = count;
        this.hashes[index] = hash;
        this.slots[slot] = index;
        this.size++;
        if (this.size * 2 > this.slots.length)
            this.rebuild();
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
    rebuild() {
        const slots = new Int32Array(this.slots.length * 4).fill(-1);
        const mask = slots.length - 1;
        for (let index = 0; index < this.size; index++) {
            let slot = this.hashes[index] & mask;
            while (slots[slot] !== -1)
                slot = (slot + 1) & mask;
            slots[slot] = index;
        }
        this.slots = slots;
    }
}
function quickHash(bytes, start, end) {
    let hash = end - start;
    let at = start;
    for (; at + 4 <= end; at += 4) {
        const word = bytes[at] | (bytes[at + 1] << 8) | (bytes[at + 2] << 16) | (bytes[at + 3] << 24);
        hash = Math.imul(hash ^ word, 0x9e3779b1);
        hash ^= hash >>> 15;
    }
    for (; at < end; at++)
        hash = Math.imul(hash ^ bytes[at], 0x85ebca6b);
    hash ^= hash >>> 16;
    hash = Math.imul(hash, 0xc2b2ae35);
    return hash ^ (hash >>> 15);
}

;// CONCATENATED MODULE: ./.cache/bundle/shared/packages/data/lib/profile/text-counts.js




const textBuckets = 1024;
const bucketOfHash = ({ low }) => low % textBuckets;
const textBytesLimit = 4 * 1024 * 1024;
const text_counts_quote = 34;
const text_counts_scratch = { low: 0, high: 0 };
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
        if (table.size <= distinctLimit && table.arenaUsed <= textBytesLimit)
            return slot;
        this.toBuckets();
        return -1;
    }
    addBlock(block, cell, slots) {
        let row = 0;
        if (this.table !== undefined) {
            row = this.table.addBlock(block, cell, slots, distinctLimit);
            if (this.table.size > distinctLimit || this.table.arenaUsed > textBytesLimit)
                this.toBuckets();
        }
        if (row < block.rows)
            this.hashBlock(block, cell, slots, row);
    }
    hashBlock(block, cell, slots, from) {
        const { bytes, bounds, stride, rows } = block;
        const { buckets, sample } = this.toBuckets();
        for (let row = from, bound = cell + from * stride; row < rows; row++, bound += stride) {
            const start = bounds[bound] + 1;
            const end = bounds[bound + 1];
            if (start === end || bytes[start] === text_counts_quote) {
                slots[row] = start === end ? cellSlots.none : cellSlots.quoted;
                continue;
            }
            slots[row] = cellSlots.hashed;
            hash64(bytes, start, end, text_counts_scratch);
            const bucket = bucketOfHash(text_counts_scratch);
            buckets[bucket] = buckets[bucket] + 1;
            if ((text_counts_scratch.high & sample.mask) === 0)
                sample.add(text_counts_scratch);
        }
    }
    addBucket(bucket, count) {
        const { buckets } = this.toBuckets();
        buckets[bucket] = buckets[bucket] + count;
    }
    values() {
        return this.table?.list().sort((a, b) => Buffer.compare(a.bytes, b.bytes));
    }
    buckets() {
        return [...this.toBuckets().buckets].flatMap((count, bucket) => (count === 0 ? [] : [[bucket, count]]));
    }
    sample() {
        return this.toBuckets().sample.result();
    }
    addSample(other) {
        this.toBuckets().sample.merge(other);
    }
    state() {
        if (this.table !== undefined)
            return { kind: 'table', table: this.table.state() };
        const { buckets, sample } = this.toBuckets();
        return { kind: 'hashed', buckets, sample: sample.result() };
    }
    merge(state) {
        if (state.kind === 'hashed') {
            for (const [bucket, count] of state.buckets.entries())
                if (count > 0)
                    this.addBucket(bucket, count);
            this.addSample(state.sample);
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
        const { buckets, sample } = this.toBuckets();
        hash64(bytes, start, end, text_counts_scratch);
        const bucket = bucketOfHash(text_counts_scratch);
        buckets[bucket] = buckets[bucket] + count;
        sample.add(text_counts_scratch);
    }
    toBuckets() {
        if (this.hashed !== undefined)
            return this.hashed;
        const buckets = new Float64Array(textBuckets);
        const sample = new MutableSample();
        this.table?.visit((hash, count) => {
            buckets[bucketOfHash(hash)] = buckets[bucketOfHash(hash)] + count;
            sample.add(hash);
        });
        this.table = undefined;
        this.hashed = { buckets, sample };
        return this.hashed;
    }
}

;// CONCATENATED MODULE: ./.cache/bundle/shared/packages/data/lib/profile/times.js
function timeText(microseconds) {
    const total = BigInt(microseconds);
    const milliseconds = floorDivide(total, 1000n);
    const rest = Number(total - milliseconds * 1000n);
    const date = new Date(Number(milliseconds));
    if (Number.isNaN(date.getTime()))
        return `${total}us`;
    const text = date.toISOString();
    const fraction = `${text.slice(-4, -1)}${String(rest).padStart(3, '0')}`.replace(/0+$/, '');
    return `${text.slice(0, -5)}${fraction === '' ? '' : `.${fraction}`}Z`;
}
function timeValue(text) {
    if (text.endsWith('us'))
        return BigInt(text.slice(0, -2));
    const [whole = '', fraction = ''] = text.replace(/Z$/, '').split('.');
    return BigInt(Date.parse(`${whole}Z`)) * 1000n + BigInt(fraction.padEnd(6, '0').slice(0, 6));
}
const floorDivide = (a, b) => (a >= 0n ? a / b : -((-a + b - 1n) / b));

;// CONCATENATED MODULE: ./.cache/bundle/shared/packages/data/lib/profile/build.js






const none = { numbers: new NumberCounts(), texts: new TextCounts() };
const clearDistinct = 100;
const clearCount = 5;
const hiddenDistinct = 1000;
class ColumnBuilder {
    name;
    kind;
    nulls = 0;
    nan = 0;
    posInf = 0;
    negInf = 0;
    invalid = 0;
    numbers;
    texts;
    counted = 0;
    yes = 0;
    min;
    max;
    constructor(name, kind) {
        this.name = name;
        this.kind = kind;
        this.numbers = kind === 'text' || kind === 'boolean' ? none.numbers : new NumberCounts();
        this.texts = kind === 'text' ? new TextCounts() : none.texts;
    }
    addNumbers(values, words, size, min, max) {
        if (size === 0)
            return;
        this.counted += size;
        this.bound(min);
        this.bound(max);
        this.numbers.addAll(values, words, size);
    }
    addTexts(block, cell, slots) {
        this.texts.addBlock(block, cell, slots);
        let counted = 0;
        for (let row = 0; row < block.rows; row++)
            if (slots[row] >= cellSlots.hashed)
                counted++;
        this.counted += counted;
    }
    addBooleans(yes, no) {
        this.counted += yes + no;
        this.yes += yes;
    }
    addNumber(value, count = 1) {
        this.counted += count;
        this.bound(value);
        this.numbers.add(value, count);
    }
    addBig(value, count = 1) {
        this.counted += count;
        this.bound(value);
        this.numbers.addBig(value, count);
    }
    addBoolean(value, count = 1) {
        this.counted += count;
        if (value)
            this.yes += count;
    }
    addText(bytes, start, end, count = 1) {
        this.counted += count;
        return this.texts.add(bytes, start, end, count);
    }
    addNonFinite(value, count = 1) {
        if (value === Infinity)
            this.posInf += count;
        else if (value === -Infinity)
            this.negInf += count;
        else
            this.nan += count;
    }
    get fitted() {
        return this.counted + this.nan + this.posInf + this.negInf;
    }
    state() {
        const { nulls, nan, posInf, negInf, invalid, counted, yes, min, max } = this;
        const counts = this.kind === 'text' ? { texts: this.texts.state() } : this.kind === 'boolean' ? {} : { numbers: this.numbers.state() };
        return { nulls, nan, posInf, negInf, invalid, counted, yes, min, max, ...counts };
    }
    merge(state) {
        for (const key of ['nulls', 'nan', 'posInf', 'negInf', 'invalid', 'counted', 'yes'])
            this[key] += state[key];
        if (state.min !== undefined)
            this.bound(state.min);
        if (state.max !== undefined)
            this.bound(state.max);
        if (state.numbers !== undefined)
            this.numbers.merge(state.numbers);
        if (state.texts !== undefined)
            this.texts.merge(state.texts);
    }
    result(privacy = {}) {
        const { name, kind, nulls, nan, posInf, negInf, invalid } = this;
        const n = this.counted + nulls + nan + posInf + negInf + invalid;
        const head = { name, kind, n, nulls, nan, posInf, negInf, invalid };
        if (this.counted === 0)
            return { ...head, distribution: { kind: 'empty' }, distinct: 0 };
        if (kind === 'boolean')
            return { ...head, ...this.booleans() };
        if (kind === 'text')
            return { ...head, ...this.textual(privacy) };
        if (privacy.hidden)
            return { ...head, ...this.hiddenNumbers() };
        const render = kind === 'time' ? timeText : String;
        return { ...head, min: render(this.min ?? 0), max: render(this.max ?? 0), ...this.numeric(privacy, render) };
    }
    bound(given) {
        const value = given === 0 ? 0 : given;
        if (this.min === undefined || value < this.min)
            this.min = value;
        if (this.max === undefined || value > this.max)
            this.max = value;
    }
    booleans() {
        const all = [['false', this.counted - this.yes], ['true', this.yes]];
        const counts = all.filter(([, count]) => count > 0);
        return { distribution: { kind: 'values', counts }, distinct: counts.length };
    }
    numeric({ category }, render) {
        const exactly = this.numbers.distinct();
        const values = exactly !== undefined && (category || exactly <= clearDistinct) ? this.numbers.values() : undefined;
        if (values !== undefined && (category || isClear(values))) {
            return { distribution: { kind: 'values', counts: values.map(([value, count]) => [render(value), count]) }, distinct: values.length };
        }
        const sample = this.numbers.sample();
        return { distribution: { kind: 'histogram', ...this.numbers.histogram() }, distinct: exactly ?? estimatedDistinct(sample), sample };
    }
    textual({ category, hidden }) {
        const values = this.texts.values();
        if (values === undefined || hidden || (values.length > hiddenDistinct && !category))
            return this.hashed(values?.length);
        const pairs = values.map(({ count }) => [0, count]);
        if (category || isClear(pairs))
            return { distribution: { kind: 'values', counts: values.map(clear) }, distinct: values.length };
        const counts = values.map(({ hash, count }) => [`h:${hashText(hash)}`, count]).sort(([a], [b]) => (a < b ? -1 : 1));
        return { distribution: { kind: 'hidden-values', counts }, distinct: values.length };
    }
    hashed(exactDistinct) {
        const sample = this.texts.sample();
        const distinct = exactDistinct ?? estimatedDistinct(sample);
        return { distribution: { kind: 'hashed', buckets: this.texts.buckets(), frequent: [] }, distinct, sample };
    }
    hiddenNumbers() {
        const counts = new Map();
        const known = this.numbers.values();
        const pairs = known ?? this.numbers.histogram().buckets;
        for (const [value, count] of pairs)
            counts.set(bucketOfText(String(value)), (counts.get(bucketOfText(String(value))) ?? 0) + count);
        const sample = this.numbers.sample();
        const buckets = [...counts].sort(([a], [b]) => a - b);
        return { distribution: { kind: 'hashed', buckets, frequent: [] }, distinct: known?.length ?? estimatedDistinct(sample), sample };
    }
}
const clear = ({ bytes, count }) => [Buffer.from(bytes).toString('utf8'), count];
const isClear = (counts) => counts.length <= clearDistinct && counts.every(([, count]) => count >= clearCount);
function bucketOfText(text) {
    const counts = new TextCounts();
    const bytes = Buffer.from(text);
    counts.add(bytes, 0, bytes.length, 1);
    return (counts.buckets()[0]?.[0] ?? 0) % textBuckets;
}
function countedValues(distribution) {
    const pairs = distribution.kind === 'empty' ? [] : 'counts' in distribution ? distribution.counts : distribution.buckets;
    return pairs.reduce((sum, [, count]) => sum + count, 0);
}

;// CONCATENATED MODULE: ./.cache/bundle/shared/packages/data/lib/scan/calendar.js
const firstYear = 1700;
const years = 500;
const daysBeforeMonth = Int32Array.from({ length: years * 12 + 1 }, (_, index) => Math.round(Date.UTC(firstYear + Math.floor(index / 12), index % 12, 1) / 86_400_000));

;// CONCATENATED MODULE: ./.cache/bundle/shared/packages/data/lib/scan/number-batch.js


const minus = 45;
const point = 46;
const zero = 48;
const number_batch_quote = 34;
const powers = Float64Array.from({ length: 10 }, (_, exponent) => 10 ** exponent);
class NumberBatch {
    values = new Float64Array(0);
    words = new Int32Array(0);
    rows = new Int32Array(0);
    size = 0;
    min = 0;
    max = 0;
    reset(rows) {
        this.size = 0;
        if (this.values.length >= rows)
            return;
        this.values = new Float64Array(rows);
        this.words = new Int32Array(this.values.buffer);
        this.rows = new Int32Array(rows);
    }
}
function readNumbers(batch, block, cell, odd, fits) {
    const { bytes, bounds, stride, rows: count, lines } = block;
    batch.reset(count);
    const { values, rows } = batch;
    const mayHaveFraction = odd.kind === 'number';
    let size = 0;
    for (let row = 0, slot = cell; row < count; row++, slot += stride) {
        const start = bounds[slot] + 1;
        const end = bounds[slot + 1];
        const isNegative = bytes[start] === minus;
        const first = isNegative ? start + 1 : start;
        let at = first;
        let mantissa = 0;
        let digit = bytes[at] - zero;
        while (digit >= 0 && digit <= 9) {
            mantissa = (Math.imul(mantissa, 10) + digit) | 0;
            digit = bytes[++at] - zero;
        }
        let length = at - first;
        let places = 0;
        if (mayHaveFraction && digit === point - zero && at < end) {
            const fraction = ++at;
            digit = bytes[at] - zero;
            while (digit >= 0 && digit <= 9) {
                mantissa = (Math.imul(mantissa, 10) + digit) | 0;
                digit = bytes[++at] - zero;
            }
            places = at - fraction;
            if (places === 0 || length === 0 || (length > 1 && bytes[first] === zero))
                length = 10;
            length += places;
        }
        else if (length > 1 && bytes[first] === zero)
            length = 10;
        if (at === end && length > 0 && length < 10) {
            const value = places === 0 ? mantissa : mantissa / powers[places];
            values[size] = (isNegative ? -value : value) + 0;
            rows[size++] = row;
            continue;
        }
        if (isOrdinary(odd, bytes, start, end)) {
            values[size] = cells/* parsedCell */.YV.number + 0;
            rows[size++] = row;
            continue;
        }
        if (!takeOdd(odd, bytes, start, end, lines[row]))
            fits[row] = 0;
    }
    batch.size = size;
    setBounds(batch);
}
function isOrdinary(odd, bytes, start, end) {
    if (start === end || bytes[start] === number_batch_quote || odd.kind === 'text')
        return false;
    if ((0,cells/* parseCell */.kz)(odd.kind, bytes, start, end) !== cells/* cellResult */.U9.number)
        return false;
    return odd.kind !== 'time' || !odd.needsOffset || cells/* parsedTime */.zx.form === cells/* timeForm */.yT.offset;
}
function takeOdd(odd, bytes, start, end, line) {
    odd.at(line);
    if (start === end)
        return odd.missing();
    if (bytes[start] !== number_batch_quote)
        return odd.cell(bytes, start, end);
    return start + 2 === end ? odd.missing() : odd.cell(bytes, start + 1, end - 1);
}
function setBounds(batch) {
    const { values, size } = batch;
    let min = Infinity;
    let max = -Infinity;
    for (let index = 0; index < size; index++) {
        const value = values[index];
        if (value < min)
            min = value;
        if (value > max)
            max = value;
    }
    batch.min = min;
    batch.max = max;
}
const two = (bytes, at) => {
    const high = bytes[at] - zero;
    const low = bytes[at + 1] - zero;
    return high >= 0 && high <= 9 && low >= 0 && low <= 9 ? high * 10 + low : 100;
};
function readTimes(batch, block, cell, odd, fits) {
    const { bytes, bounds, stride, rows: count, lines } = block;
    batch.reset(count);
    const { values, rows } = batch;
    let size = 0;
    for (let row = 0, slot = cell; row < count; row++, slot += stride) {
        const start = bounds[slot] + 1;
        const end = bounds[slot + 1];
        const value = plainTime(bytes, start, end, odd.needsOffset);
        if (!Number.isNaN(value))
            values[size] = value;
        else if (isOrdinary(odd, bytes, start, end))
            values[size] = cells/* parsedCell */.YV.number + 0;
        else {
            if (!takeOdd(odd, bytes, start, end, lines[row]))
                fits[row] = 0;
            continue;
        }
        rows[size++] = row;
    }
    batch.size = size;
    setBounds(batch);
}
function plainTime(bytes, start, end, needsOffset) {
    const length = end - start;
    const isDate = length === 10 && !needsOffset;
    if (!isDate && !(length === 20 && (bytes[start + 19] | 32) === 122) && !(length === 19 && !needsOffset))
        return Number.NaN;
    const days = dayOf(bytes, start);
    if (isDate || Number.isNaN(days))
        return days * 86_400_000_000;
    const separator = bytes[start + 10];
    if ((separator !== 84 && separator !== 32) || bytes[start + 13] !== 58 || bytes[start + 16] !== 58)
        return Number.NaN;
    const hours = two(bytes, start + 11);
    const minutes = two(bytes, start + 14);
    const seconds = two(bytes, start + 17);
    if (hours > 23 || minutes > 59 || seconds > 59)
        return Number.NaN;
    return (days * 86_400 + hours * 3600 + minutes * 60 + seconds) * 1_000_000;
}
function dayOf(bytes, start) {
    const century = two(bytes, start);
    const month = two(bytes, start + 5);
    const day = two(bytes, start + 8);
    const years = two(bytes, start + 2);
    if (century < 17 || century > 21 || years > 99 || month < 1 || month > 12 || bytes[start + 4] !== minus || bytes[start + 7] !== minus)
        return Number.NaN;
    const before = daysBeforeMonth[(century * 100 + years - 1700) * 12 + month - 1];
    const after = daysBeforeMonth[(century * 100 + years - 1700) * 12 + month];
    return day >= 1 && day <= after - before ? before + day - 1 : Number.NaN;
}

;// CONCATENATED MODULE: ./.cache/bundle/shared/packages/data/lib/scan/cell-columns.js


const cell_columns_quote = 34;
let slots = new Int32Array(0);
let unescaped = Buffer.alloc(0);
function readTexts(block, cell, column, fits) {
    const { bytes, bounds, stride, rows: count, lines } = block;
    if (slots.length < count)
        slots = new Int32Array(lines.length);
    column.texts(block, cell, slots);
    const { isAsked } = column;
    for (let row = 0, bound = cell; row < count; row++, bound += stride) {
        const slot = slots[row];
        if (slot >= cellSlots.hashed && !isAsked)
            continue;
        const start = bounds[bound] + 1;
        const end = bounds[bound + 1];
        column.at(lines[row]);
        const isFit = slot >= cellSlots.hashed
            ? column.fitsText(slot, bytes, start, end)
            : slot === cellSlots.none
                ? column.missing()
                : quoted(bytes, start + 1, end - 1, column);
        if (!isFit)
            fits[row] = 0;
    }
}
function quoted(bytes, start, end, column) {
    for (let at = start; at < end; at++) {
        if (bytes[at] !== cell_columns_quote)
            continue;
        const length = halveQuotes(bytes, start, end);
        return column.text(unescaped, 0, length);
    }
    return column.text(bytes, start, end);
}
function halveQuotes(bytes, start, end) {
    if (unescaped.length < end - start)
        unescaped = Buffer.alloc(2 * (end - start));
    let length = 0;
    for (let at = start; at < end; at++) {
        unescaped[length++] = bytes[at];
        if (bytes[at] === cell_columns_quote)
            at++;
    }
    return length;
}
const truths = { yes: 0, no: 0 };
function readBooleans(block, cell, odd, fits) {
    const { bytes, bounds, stride, rows: count, lines } = block;
    let yes = 0;
    let no = 0;
    for (let row = 0, slot = cell; row < count; row++, slot += stride) {
        const start = bounds[slot] + 1;
        const end = bounds[slot + 1];
        if (end - start === 4 && isWord(bytes, start, 116, 114, 117, 101))
            yes++;
        else if (end - start === 5 && bytes[start] === 102 && isWord(bytes, start + 1, 97, 108, 115, 101))
            no++;
        else if (!takeOdd(odd, bytes, start, end, lines[row]))
            fits[row] = 0;
    }
    truths.yes = yes;
    truths.no = no;
}
const isWord = (bytes, at, a, b, c, d) => bytes[at] === a && bytes[at + 1] === b && bytes[at + 2] === c && bytes[at + 3] === d;

;// CONCATENATED MODULE: ./.cache/bundle/shared/packages/data/lib/scan/tests.js
const ranges = ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'];
const passes = () => true;
const spoken = { text: 'text', boolean: 'truth', number: 'number', integer: 'number', time: 'number' };
function compileTests(checks, kind) {
    return checks
        .filter((check) => check[spoken[kind]] !== undefined)
        .map((check) => ({
        keyword: check.keyword,
        number: check.number ?? passes,
        text: check.text ?? passes,
        truth: check.truth ?? passes,
        isRange: ranges.includes(check.keyword),
        lengths: lengthsOf(check),
    }));
}
function lengthsOf({ keyword, shown }) {
    const bound = Number(shown);
    if (!Number.isSafeInteger(bound))
        return undefined;
    return keyword === 'minLength' ? { min: bound, max: Infinity } : keyword === 'maxLength' ? { min: 0, max: bound } : undefined;
}
const everyNumber = ({ isRange, number }, { min, max }) => isRange && number(min) && number(max);
function failedTexts(tests, bytes, start, end) {
    let value;
    let failed = 0;
    for (let index = 0; index < tests.length; index++) {
        const { lengths, text } = tests[index];
        if (lengths !== undefined) {
            if (!isWithin(lengths, bytes, start, end))
                failed += 2 ** index;
            continue;
        }
        value ??= tests_textOf(bytes, start, end);
        if (!text(value))
            failed += 2 ** index;
    }
    return failed === 0 ? 1 : 2 + failed;
}
const tests_textOf = (bytes, start, end) => (bytes instanceof Buffer ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)).toString('utf8', start, end);
function isWithin({ min, max }, bytes, start, end) {
    const size = end - start;
    const fewest = (size + 3) >> 2;
    if (size < min || fewest > max)
        return false;
    if (size <= max && fewest >= min)
        return true;
    let count = 0;
    for (let at = start; at < end; at++)
        if ((bytes[at] & 0xc0) !== 0x80)
            count++;
    return count >= min && count <= max;
}

;// CONCATENATED MODULE: ./.cache/bundle/shared/packages/data/lib/scan/column-scanner.js





const batch = new NumberBatch();
class ColumnScanner {
    builder;
    rule;
    kind;
    misses = new Map();
    isRequired;
    needsOffset;
    verdicts = new Float64Array(16);
    position;
    tests;
    constructor(name, kind, rule, position) {
        this.builder = new ColumnBuilder(name, kind);
        this.rule = rule;
        this.kind = kind;
        this.position = position;
        this.isRequired = rule !== undefined && (!rule.nullable || rule.nullMisses.length > 0);
        this.needsOffset = rule?.needsOffset ?? false;
        this.tests = compileTests(rule?.checks ?? [], kind);
    }
    block(block, cell, fits) {
        switch (this.kind) {
            case 'text':
                readTexts(block, cell, this, fits);
                return;
            case 'boolean':
                this.booleans(block, cell, fits);
                return;
            case 'time':
                readTimes(batch, block, cell, this, fits);
                break;
            default:
                readNumbers(batch, block, cell, this, fits);
        }
        if (this.tests.length > 0)
            this.checkBatch(block, fits);
        this.builder.addNumbers(batch.values, batch.words, batch.size, batch.min, batch.max);
    }
    booleans(block, cell, fits) {
        if (this.tests.length > 0) {
            this.eachCell(block, cell, fits);
            return;
        }
        readBooleans(block, cell, this, fits);
        this.builder.addBooleans(truths.yes, truths.no);
    }
    eachCell({ bytes, bounds, stride, rows, lines }, cell, fits) {
        for (let row = 0, slot = cell; row < rows; row++, slot += stride) {
            if (!takeOdd(this, bytes, bounds[slot] + 1, bounds[slot + 1], lines[row]))
                fits[row] = 0;
        }
    }
    at(line) {
        this.position.line = line;
    }
    missing(count = 1) {
        this.builder.nulls += count;
        if (!this.isRequired)
            return true;
        if (this.rule?.nullable !== true)
            return this.miss('required', count);
        for (const keyword of this.rule.nullMisses)
            this.miss(keyword, count);
        return false;
    }
    cell(bytes, start, end, count = 1) {
        if (this.kind === 'text')
            return this.text(bytes, start, end, count);
        return this.parsed((0,cells/* parseCell */.kz)(this.kind, bytes, start, end), count);
    }
    parsed(result, count) {
        switch (result) {
            case cells/* cellResult */.U9.number:
                if (this.needsOffset && cells/* parsedTime */.zx.form !== cells/* timeForm */.yT.offset)
                    return this.invalid(count);
                return this.number(cells/* parsedCell */.YV.number, count);
            case cells/* cellResult */.U9.big:
                return this.big(cells/* parsedCell */.YV.big, count);
            case cells/* cellResult */.U9.truth:
                return this.truth(cells/* parsedCell */.YV.isTrue, count);
            case cells/* cellResult */.U9.nonFinite:
                return this.number(cells/* parsedCell */.YV.number, count);
            default:
                return this.invalid(count);
        }
    }
    invalid(count = 1) {
        this.builder.invalid += count;
        return this.rule?.type === undefined ? true : this.miss('type', count);
    }
    number(value, count = 1) {
        if (!Number.isFinite(value)) {
            this.builder.addNonFinite(value, count);
            return this.rule?.type === undefined ? true : this.miss('type', count);
        }
        this.builder.addNumber(value, count);
        return this.tests.length === 0 ? true : this.checkNumber(value, count);
    }
    big(value, count = 1) {
        const result = this.kind === 'time' ? cells/* cellResult */.U9.big : (0,cells/* takeInteger */.oJ)(value);
        if (result === cells/* cellResult */.U9.invalid)
            return this.invalid(count);
        if (result === cells/* cellResult */.U9.number)
            return this.number(cells/* parsedCell */.YV.number, count);
        this.builder.addBig(value, count);
        return this.tests.length === 0 ? true : this.checkNumber(value, count);
    }
    truth(value, count = 1) {
        this.builder.addBoolean(value, count);
        return this.tests.length === 0 ? true : this.checkTruth(value, count);
    }
    text(bytes, start, end, count = 1) {
        return this.fitsText(this.builder.addText(bytes, start, end, count), bytes, start, end, count);
    }
    texts(block, cell, slots) {
        this.builder.addTexts(block, cell, slots);
    }
    get isAsked() {
        return this.tests.length > 0;
    }
    fitsText(slot, bytes, start, end, count = 1) {
        if (this.tests.length === 0)
            return true;
        if (slot < 0)
            return this.settle(failedTexts(this.tests, bytes, start, end), count);
        const verdict = slot < this.verdicts.length ? this.verdicts[slot] : 0;
        return verdict === 1 || this.settle(verdict === 0 ? this.judgeText(slot, bytes, start, end) : verdict, count);
    }
    judgeText(slot, bytes, start, end) {
        if (slot >= this.verdicts.length) {
            const larger = new Float64Array(Math.max(slot + 1, this.verdicts.length * 2));
            larger.set(this.verdicts);
            this.verdicts = larger;
        }
        const verdict = failedTexts(this.tests, bytes, start, end);
        this.verdicts[slot] = verdict;
        return verdict;
    }
    state() {
        return { name: this.builder.name, builder: this.builder.state(), misses: [...this.misses.values()] };
    }
    merge({ builder, misses }, file, lines) {
        this.builder.merge(builder);
        for (const miss of misses) {
            const line = (lines[Number(miss.file)] ?? 1) + miss.line - 1;
            const known = this.misses.get(miss.keyword);
            if (known === undefined)
                this.misses.set(miss.keyword, { ...miss, file, line });
            else {
                known.count += miss.count;
                if (known.file === file && line < known.line)
                    known.line = line;
            }
        }
    }
    checkBatch({ lines }, fits) {
        const { values, rows, size } = batch;
        if (size === 0)
            return;
        for (const test of this.tests) {
            if (everyNumber(test, batch))
                continue;
            for (let index = 0; index < size; index++) {
                if (test.number(values[index]))
                    continue;
                const row = rows[index];
                fits[row] = 0;
                this.position.line = lines[row];
                this.miss(test.keyword, 1);
            }
        }
    }
    settle(verdict, count) {
        if (verdict === 1)
            return true;
        const failed = verdict - 2;
        for (const [index, { keyword }] of this.tests.entries())
            if (Math.floor(failed / 2 ** index) % 2 === 1)
                this.miss(keyword, count);
        return false;
    }
    checkNumber(value, count) {
        let fits = true;
        for (const { number, keyword } of this.tests) {
            if (number(value))
                continue;
            fits = false;
            this.miss(keyword, count);
        }
        return fits;
    }
    checkTruth(value, count) {
        let fits = true;
        for (const { truth, keyword } of this.tests) {
            if (truth(value))
                continue;
            fits = false;
            this.miss(keyword, count);
        }
        return fits;
    }
    miss(keyword, count) {
        const known = this.misses.get(keyword);
        if (known !== undefined)
            known.count += count;
        else
            this.misses.set(keyword, { keyword, count, file: this.position.file, line: this.position.line });
        return false;
    }
}

;// CONCATENATED MODULE: ./.cache/bundle/shared/packages/data/lib/scan/unique-keys.js

function uniqueKeys() {
    let capacity = 1024;
    let lows = new Uint32Array(capacity);
    let highs = new Uint32Array(capacity);
    let used = 0;
    let key = Buffer.allocUnsafe(256);
    let length = 0;
    const hash = { low: 0, high: 0 };
    const put = (low, high) => {
        let slot = low & (capacity - 1);
        while (lows[slot] !== 0 || highs[slot] !== 0) {
            if (lows[slot] === low && highs[slot] === high)
                return false;
            slot = (slot + 1) & (capacity - 1);
        }
        lows[slot] = low;
        highs[slot] = high;
        return true;
    };
    const grow = () => {
        const [oldLows, oldHighs] = [lows, highs];
        capacity *= 2;
        lows = new Uint32Array(capacity);
        highs = new Uint32Array(capacity);
        for (let i = 0; i < oldLows.length; i++)
            if (oldLows[i] !== 0 || oldHighs[i] !== 0)
                put(oldLows[i], oldHighs[i]);
    };
    return {
        part(bytes, start, end) {
            const needed = length + 4 + end - start;
            if (needed > key.length)
                key = Buffer.concat([key, Buffer.allocUnsafe(needed)]);
            key.writeUInt32LE(end - start, length);
            key.set(bytes.subarray(start, end), length + 4);
            length = needed;
        },
        isRepeated() {
            hash64(key, 0, length, hash);
            length = 0;
            const isNew = put(hash.low, hash.low === 0 && hash.high === 0 ? 1 : hash.high);
            if (isNew && ++used * 2 > capacity)
                grow();
            return !isNew;
        },
    };
}

;// CONCATENATED MODULE: ./.cache/bundle/shared/packages/data/lib/scan/session.js






const session_quote = 34;
const noBytes = new Uint8Array(0);
class ScanSession {
    columns = new Map();
    position = { file: '', line: 0 };
    contract;
    watches;
    rowJudge;
    rows = 0;
    rejected = 0;
    unreadable = 0;
    unreadableWhere;
    kinds;
    wanted;
    bound = [];
    names = [];
    fits = new Uint8Array(0);
    constructor(contract, kinds, columns) {
        this.contract = contract;
        this.kinds = kinds;
        this.wanted = columns === undefined ? undefined : new Set(columns);
        this.watches = (contract?.unique ?? []).map((rule) => ({ rule, count: 0, where: undefined, keys: uniqueKeys(), cells: [] }));
        const rowRules = contract?.rowRules ?? [];
        this.rowJudge =
            rowRules.length === 0
                ? undefined
                : new RowJudge(rowRules, (name) => this.rowColumn(name), () => this.columns.keys());
    }
    startFile(file) {
        this.position.file = file;
        this.position.line = 0;
    }
    header(names) {
        if (this.names.length > 0)
            this.requireSame(names);
        for (const name of this.wanted ?? [])
            this.requireColumn(name, names);
        this.names = names;
        this.bound = names.map((name) => (this.isWanted(name) ? this.column(name) : undefined));
        this.rowJudge?.header(names);
        for (const watch of this.watches)
            watch.cells = watch.rule.columns.map((name) => this.requireColumn(name, names));
    }
    column(name, kind) {
        const known = this.columns.get(name);
        if (known !== undefined)
            return known;
        const rule = this.contract === undefined ? undefined : columnRule(this.contract, name);
        const scanner = new ColumnScanner(name, rule?.kind ?? this.kinds.get(name) ?? kind ?? 'integer', rule, this.position);
        this.columns.set(name, scanner);
        return scanner;
    }
    isWanted(name) {
        return this.wanted === undefined || this.wanted.has(name);
    }
    judge(name) {
        const { kind, rule } = this.column(name);
        return new ColumnScanner(name, kind, rule, { ...this.position });
    }
    block(block) {
        const { bound } = this;
        if (this.fits.length < block.rows)
            this.fits = new Uint8Array(block.lines.length);
        const fits = this.fits.fill(1, 0, block.rows);
        for (let cell = 0; cell < bound.length; cell++)
            bound[cell]?.block(block, cell, fits);
        for (const watch of this.watches)
            this.watchKeys(watch, block, fits);
        this.rowJudge?.block(block, fits, this.position.file);
        let rejected = 0;
        for (let row = 0; row < block.rows; row++)
            if (fits[row] === 0)
                rejected++;
        this.rows += block.rows;
        this.rejected += rejected;
    }
    watchKeys(watch, { bytes, bounds, stride, rows, lines }, fits) {
        for (let row = 0, slot = 0; row < rows; row++, slot += stride) {
            for (const cell of watch.cells) {
                const start = bounds[slot + cell] + 1;
                const end = bounds[slot + cell + 1];
                const isQuoted = start < end && bytes[start] === session_quote;
                watch.keys.part(bytes, isQuoted ? start + 1 : start, isQuoted ? end - 1 : end);
            }
            this.position.line = lines[row];
            if (!this.settleKey(watch))
                fits[row] = 0;
        }
    }
    get canBeShared() {
        return this.watches.length === 0 && this.rowJudge === undefined;
    }
    state() {
        return { rows: this.rows, rejected: this.rejected, columns: [...this.columns.values()].map((column) => column.state()) };
    }
    merge({ rows, rejected, columns }, file, lines) {
        this.rows += rows;
        this.rejected += rejected;
        for (const state of columns)
            this.column(state.name).merge(state, file, lines);
    }
    jsonRow({ cells, line }) {
        this.position.line = line;
        let fits = true;
        for (const [name, cell] of cells) {
            if (!this.isWanted(name))
                continue;
            const scanner = this.columns.get(name) ?? this.lateColumn(name);
            fits = jsonCell(scanner, cell) && fits;
        }
        for (const [name, scanner] of this.columns)
            if (!cells.has(name))
                fits = scanner.missing() && fits;
        for (const watch of this.watches) {
            for (const name of watch.rule.columns) {
                const cell = cells.get(name);
                if (cell !== undefined)
                    watch.keys.part(cell.bytes, cell.start, cell.end);
                else
                    watch.keys.part(noBytes, 0, 0);
            }
            fits = this.settleKey(watch) && fits;
        }
        if (this.rowJudge !== undefined)
            fits = this.rowJudge.jsonRow(cells, this.position.file, line) && fits;
        this.endRow(fits);
    }
    refuse(line) {
        this.unreadable++;
        this.unreadableWhere ??= { file: this.position.file, line };
    }
    declare() {
        for (const name of this.contract?.columns.keys() ?? [])
            if (this.isWanted(name))
                this.column(name);
    }
    rowColumn(name) {
        const { kind, rule } = this.column(name);
        return { kind, allowsNull: rule?.allowsNull ?? false };
    }
    lateColumn(name) {
        const scanner = this.column(name);
        if (this.rows > 0)
            scanner.missing(this.rows);
        return scanner;
    }
    endRow(fits) {
        this.rows++;
        if (!fits)
            this.rejected++;
    }
    settleKey(watch) {
        if (!watch.keys.isRepeated())
            return true;
        watch.count++;
        watch.where ??= this.position.line === 0 ? { file: this.position.file } : { ...this.position };
        return false;
    }
    requireColumn(name, names) {
        const index = names.indexOf(name);
        if (index >= 0)
            return index;
        const meant = (0,nearest/* nearest */.p)(name, names);
        throw (0,errors/* inputError */.Xu)(`${this.position.file} has no column ${JSON.stringify(name)}`, {
            where: { file: this.position.file, line: 1, field: name },
            ...(meant === undefined ? {} : { hint: `Did you mean ${meant}?` }),
        });
    }
    requireSame(names) {
        const missing = this.names.find((name) => !names.includes(name));
        const added = names.find((name) => !this.names.includes(name));
        const odd = missing ?? added;
        if (odd === undefined)
            return;
        const sentence = missing === undefined
            ? `has the column ${JSON.stringify(odd)}, which the files before it lack`
            : `lacks the column ${JSON.stringify(odd)} of the files before it`;
        throw (0,errors/* inputError */.Xu)(`${this.position.file} ${sentence}`, {
            where: { file: this.position.file, line: 1, field: odd },
            hint: 'All files of a data set need the same columns.',
        });
    }
}
function jsonCell(scanner, { type, bytes, start, end }) {
    if (type === 'null')
        return scanner.missing();
    const { kind, rule } = scanner;
    if (kind === 'text' && (type === 'text' || rule === undefined))
        return scanner.text(bytes, start, end);
    const fits = type === 'number'
        ? kind === 'number' || kind === 'integer'
        : type === 'text'
            ? kind === 'time'
            : type === 'nested'
                ? false
                : kind === 'boolean';
    return fits ? scanner.cell(bytes, start, end) : scanner.invalid();
}


/***/ }),

/***/ 89490:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75919);
/* harmony import */ var _bytes_delimited_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1052);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20364);



async function serve(setup) {
    const session = new _session_js__WEBPACK_IMPORTED_MODULE_1__/* .ScanSession */ .m(await contractOf(setup), new Map(setup.kinds), setup.columns);
    session.header(setup.names);
    const reader = (0,_bytes_delimited_js__WEBPACK_IMPORTED_MODULE_2__/* .chunkReader */ .tM)(setup.file, setup.delimiter, setup.names, session);
    const answer = (what, memory) => node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort?.postMessage(what, memory === undefined ? [] : [memory]);
    node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort?.on('message', (request) => {
        if (request.kind === 'finish') {
            answer({ kind: 'found', state: session.state() });
            return;
        }
        const { sequence, memory, to } = request;
        session.startFile(String(sequence));
        answer({ kind: 'read', sequence, memory, to, lines: linesOf(() => reader.read(Buffer.from(memory), to, 1) - 1) }, memory);
    });
}
async function contractOf({ contract }) {
    if (contract === undefined)
        return undefined;
    const { readContract } = await __webpack_require__.e(/* import() */ 390).then(__webpack_require__.bind(__webpack_require__, 28390));
    return readContract(contract.text, contract.file);
}
function linesOf(read) {
    try {
        return read();
    }
    catch {
        return undefined;
    }
}
await serve(node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.workerData);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ })

};
