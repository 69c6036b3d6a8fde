export const id = 632;
export const ids = [632,495,509];
export const modules = {

/***/ 5509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  blockParser: () => (/* binding */ blockParser),
  t: () => (/* binding */ chunkReader),
  delimitedParser: () => (/* binding */ delimitedParser)
});

// EXTERNAL MODULE: ./.cache/bundle/actions/packages/core/lib/errors.js
var errors = __webpack_require__(3300);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/data/lib/limits.js
var limits = __webpack_require__(9082);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/data/lib/names.js
var lib_names = __webpack_require__(9424);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/data/lib/bytes/bad-byte.js

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

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/data/lib/bytes/block.js
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

// EXTERNAL MODULE: ./.cache/bundle/actions/packages/data/lib/bytes/row.js
var bytes_row = __webpack_require__(6096);
;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/data/lib/bytes/row-reader.js




const row_reader_lineFeed = 10;
const row_reader_carriageReturn = 13;
const row_reader_quote = 34;
const emptyRow = () => ({
    bytes: new Uint8Array(0),
    line: 1,
    width: 0,
    starts: new Int32Array(64),
    ends: new Int32Array(64),
    forms: new Uint8Array(64),
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
                row.forms[cell] = this.wasEscaped ? bytes_row/* cellForm */.V.escaped : bytes_row/* cellForm */.V.quoted;
                end = closing + 1;
            }
            else {
                end = at;
                while (end < to && stops[bytes[end]] === 0)
                    end++;
                row.starts[cell] = at;
                row.ends[cell] = end;
                row.forms[cell] = bytes_row/* cellForm */.V.plain;
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
        return (0,errors/* limitExceeded */.FU)(`${this.file}:${line}: the row is longer than ${limits/* limits */.F.rowBytes / 1024 / 1024} MiB`, { where: this.where(line) });
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
        const form = this.row.forms[cells - 1] === bytes_row/* cellForm */.V.plain ? 'has a quote within a cell that is not quoted' : 'has text after its closing quote';
        throw this.fault(`${this.named(cells - 1)} ${form}`, cells - 1, 'Quote the whole cell and double the quotes within it.');
    }
    lastEnd(end, cells) {
        const { row } = this;
        if (cells === 1 || row.starts[cells - 1] !== end || row.forms[cells - 1] !== bytes_row/* cellForm */.V.plain)
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

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/data/lib/bytes/delimited.js







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
                row.forms[cell] = isQuoted ? quotedForm(bytes, start + 1, end - 1) : bytes_row/* cellForm */.V.plain;
            }
            take(row);
        }
    };
}
function quotedForm(bytes, start, end) {
    for (let at = start; at < end; at++)
        if (bytes[at] === delimited_quote)
            return bytes_row/* cellForm */.V.escaped;
    return bytes_row/* cellForm */.V.quoted;
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
        if (this.used > limits/* limits */.F.rowBytes)
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
        if (row.width > limits/* limits */.F.columns)
            throw (0,errors/* limitExceeded */.FU)(`${this.file} has ${row.width} columns, and at most ${limits/* limits */.F.columns} are read`, {
                where: { file: this.file, line: 1 },
            });
        const names = Array.from({ length: row.width }, (_, cell) => row.ends[cell] - row.starts[cell] > limits/* limits */.F.nameBytes
            ? (0,bytes_row/* cellText */.I)(row, cell).slice(0, limits/* limits */.F.nameBytes + 1)
            : (0,bytes_row/* cellText */.I)(row, cell));
        (0,lib_names/* checkNames */.L)(names, this.file, 1);
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

/***/ 9495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openSource: () => (/* binding */ openSource)
/* harmony export */ });
/* unused harmony export hashFile */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8522);
/* harmony import */ var _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3300);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9082);






const chunkBytes = 256 * 1024;
function openSource(file, signal, isReused = false) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    let digest;
    async function* stored() {
        const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(file.path, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW ?? 0));
        const memory = isReused && !file.gzip ? Buffer.allocUnsafeSlow(Math.min(chunkBytes, file.bytes + 1)) : undefined;
        try {
            for (;;) {
                signal.throwIfAborted();
                const target = memory ?? Buffer.allocUnsafe(chunkBytes);
                const { buffer, bytesRead } = await handle.read(target, 0, target.length, null);
                if (bytesRead === 0)
                    break;
                const chunk = buffer.subarray(0, bytesRead);
                hash.update(chunk);
                yield chunk;
            }
            digest = hash.digest('hex');
        }
        finally {
            await handle.close();
        }
    }
    return {
        chunks: () => (file.gzip ? unpack(stored(), file) : stored()),
        sha256() {
            if (digest === undefined)
                throw new Error('the digest is known only after the last chunk');
            return digest;
        },
    };
}
async function hashFile(file, signal) {
    const source = openSource({ ...file, gzip: false }, signal);
    const chunks = source.chunks();
    while (!(await chunks.next()).done)
        ;
    return source.sha256();
}
async function* unpack(packed, file) {
    const gunzip = (0,node_zlib__WEBPACK_IMPORTED_MODULE_3__.createGunzip)({ chunkSize: chunkBytes });
    const feeding = feed(packed, gunzip);
    let grown = 0;
    try {
        for await (const chunk of gunzip) {
            grown += chunk.length;
            if (grown > _limits_js__WEBPACK_IMPORTED_MODULE_4__/* .limits */ .F.gzipFreeBytes && grown > file.bytes * _limits_js__WEBPACK_IMPORTED_MODULE_4__/* .limits */ .F.gzipRatio) {
                throw (0,_modelflight_core_errors__WEBPACK_IMPORTED_MODULE_5__/* .limitExceeded */ .FU)(`${file.name} grows to more than ${_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .limits */ .F.gzipRatio} times its size when it is unpacked`, {
                    where: { file: file.name },
                    hint: 'Such a file is often an attack. Unpack it in a step before if it is not.',
                });
            }
            yield chunk;
        }
        await feeding;
    }
    catch (error) {
        if (error instanceof Error && 'code' in error && /^(Z_|ERR_PADDING|ERR_TRAILING)/.test(String(error.code))) {
            throw (0,_modelflight_core_errors__WEBPACK_IMPORTED_MODULE_5__/* .inputError */ .Xu)(`${file.name} is cut or damaged: its gzip data ends early or fails its checksum`, {
                where: { file: file.name },
                cause: error,
            });
        }
        throw error;
    }
    finally {
        gunzip.destroy();
    }
}
async function feed(packed, gunzip) {
    try {
        for await (const chunk of packed) {
            if (gunzip.destroyed)
                return;
            if (!gunzip.write(chunk))
                await new Promise((resolve) => gunzip.once('drain', resolve).once('close', resolve));
        }
        gunzip.end();
    }
    catch (error) {
        gunzip.destroy(error instanceof Error ? error : new Error(String(error)));
    }
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



const invisible = () => /[\p{Cf}\u115f\u1160\u3164\uffa0]/gu;
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


/***/ }),

/***/ 6632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  scanInWorkers: () => (/* binding */ scanInWorkers)
});

// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(5919);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/core/lib/errors.js
var errors = __webpack_require__(3300);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/data/lib/bytes/delimited.js + 3 modules
var delimited = __webpack_require__(5509);
;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/data/lib/bytes/row-ends.js
const lineFeed = 10;
const quote = 34;
function lastRowEnd(bytes, words, used) {
    if (bytes.indexOf(quote) < 0)
        return bytes.lastIndexOf(lineFeed, used - 1) + 1;
    let isOdd = hasOddQuotes(bytes, words, used);
    for (let at = used - 1; at >= 0; at--) {
        const byte = bytes[at];
        if (byte === quote)
            isOdd = !isOdd;
        else if (byte === lineFeed && !isOdd)
            return at + 1;
    }
    return 0;
}
function firstRowEnd(bytes, used) {
    let isOdd = false;
    for (let at = 0; at < used; at++) {
        const byte = bytes[at];
        if (byte === quote)
            isOdd = !isOdd;
        else if (byte === lineFeed && !isOdd)
            return at + 1;
    }
    return 0;
}
function hasOddQuotes(bytes, words, used) {
    const whole = used >> 2;
    let all = 0;
    for (let word = 0; word < whole; word++) {
        const other = words[word] ^ 0x22222222;
        all ^= ~(((other & 0x7f7f7f7f) + 0x7f7f7f7f) | other | 0x7f7f7f7f);
    }
    all ^= all >>> 16;
    all ^= all >>> 8;
    let isOdd = ((all >>> 7) & 1) === 1;
    for (let at = whole * 4; at < used; at++)
        if (bytes[at] === quote)
            isOdd = !isOdd;
    return isOdd;
}

// EXTERNAL MODULE: ./.cache/bundle/actions/packages/data/lib/bytes/source.js
var bytes_source = __webpack_require__(9495);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/data/lib/limits.js
var limits = __webpack_require__(9082);
;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/data/lib/scan/parallel.js






const chunkMemory = 1152 * 1024;
const chunksEach = 2;
const youngMegabytes = 4;
async function scanInWorkers(file, session, threads, signal) {
    const source = (0,bytes_source.openSource)(file, signal, true);
    const scan = new ParallelScan(file, session, threads);
    try {
        for await (const chunk of source.chunks()) {
            await scan.push(chunk);
            if (scan.isBroken)
                break;
        }
        await scan.end();
        return source.sha256();
    }
    finally {
        await scan.stop();
    }
}
class ParallelScan {
    isBroken = false;
    file;
    session;
    threads;
    workers = [];
    results = new Map();
    memory = new ArrayBuffer(chunkMemory);
    used = 0;
    sequence = 0;
    firstLine = 1;
    names;
    constructor(file, session, threads) {
        this.file = file;
        this.session = session;
        this.threads = threads;
    }
    async push(chunk) {
        if (this.used + chunk.length > this.memory.byteLength - 4)
            await this.cut(chunk.length);
        Buffer.from(this.memory).set(chunk, this.used);
        this.used += chunk.length;
        if (this.names === undefined)
            this.readHeader();
    }
    async end() {
        if (this.names === undefined)
            this.readHeader(true);
        await this.cut(0);
        await Promise.all(this.workers.map((worker) => worker.idle()));
        const lines = this.linesOfChunks();
        const reader = (0,delimited/* chunkReader */.t)(this.file.name, this.delimiter, this.names ?? [], this.session);
        if (this.used > 0)
            reader.read(Buffer.from(this.memory), this.used, lines.at(-1) ?? this.firstLine);
        for (const worker of this.workers)
            this.session.merge(await worker.found(), this.file.name, lines);
    }
    async stop() {
        await Promise.all(this.workers.map((worker) => worker.stop()));
    }
    get delimiter() {
        return this.file.format === 'tsv' ? '\t' : ',';
    }
    readHeader(isAll = false) {
        const bytes = Buffer.from(this.memory);
        const end = isAll ? this.used : firstRowEnd(bytes, this.used);
        if (end === 0 && !isAll)
            return;
        const header = (names) => {
            this.names = names;
            this.session.header(names);
        };
        const parser = (0,delimited.blockParser)(this.file.name, this.delimiter, { header, block: () => undefined });
        parser.push(bytes.subarray(0, end));
        parser.end();
        for (let at = 0; at < end; at++)
            if (bytes[at] === 10)
                this.firstLine++;
        bytes.copyWithin(0, end, this.used);
        this.used -= end;
    }
    async cut(needed) {
        const bytes = Buffer.from(this.memory);
        const to = this.names === undefined || this.used === 0
            ? 0
            : lastRowEnd(bytes, new Int32Array(this.memory, 0, this.memory.byteLength >> 2), this.used);
        const rest = this.used - to;
        if (rest > limits/* limits */.F.rowBytes)
            throw (0,errors/* limitExceeded */.FU)(`${this.file.name}: a row is longer than ${limits/* limits */.F.rowBytes / 1024 / 1024} MiB`, { where: { file: this.file.name } });
        if (to === 0 && rest + needed <= this.memory.byteLength - 4)
            return;
        const worker = to === 0 ? undefined : await this.freeWorker();
        const spare = worker?.spare(rest + needed + 4) ?? new ArrayBuffer(Math.max(chunkMemory, 2 * (rest + needed + 4)));
        Buffer.from(spare).set(bytes.subarray(to, this.used));
        worker?.send(this.sequence++, this.memory, to);
        this.memory = spare;
        this.used = rest;
    }
    async freeWorker() {
        if (this.workers.length < this.threads) {
            const worker = await startWorker(this.setup(), (answer) => this.take(answer));
            this.workers.push(worker);
            return worker;
        }
        await Promise.race(this.workers.map((worker) => worker.ready()));
        const [free] = this.workers.toSorted((a, b) => a.pending - b.pending);
        if (free === undefined)
            throw new Error('there is no worker');
        return free;
    }
    take(answer) {
        if (answer.lines === undefined)
            this.isBroken = true;
        this.results.set(answer.sequence, answer.lines === undefined ? answer : { ...answer, memory: noMemory });
    }
    linesOfChunks() {
        const lines = [this.firstLine];
        for (let sequence = 0; sequence < this.sequence; sequence++) {
            const answer = this.results.get(sequence);
            const line = lines[sequence] ?? 0;
            if (answer?.lines === undefined) {
                const reader = (0,delimited/* chunkReader */.t)(this.file.name, this.delimiter, this.names ?? [], { header: () => undefined, block: () => undefined });
                if (answer !== undefined)
                    reader.read(Buffer.from(answer.memory), answer.to, line);
                throw new Error(`chunk ${sequence} of ${this.file.name} could not be read`);
            }
            lines.push(line + answer.lines);
        }
        return lines;
    }
    setup() {
        const { contract, kinds, wanted } = this.session;
        return {
            file: this.file.name,
            delimiter: this.delimiter,
            names: this.names ?? [],
            columns: wanted === undefined ? undefined : [...wanted],
            kinds: [...kinds],
            contract: contract === undefined ? undefined : { text: contract.text, file: contract.file },
        };
    }
}
const noMemory = new ArrayBuffer(0);
async function startWorker(setup, take) {
    const { scanWorker } = await __webpack_require__.e(/* import() */ 452).then(__webpack_require__.bind(__webpack_require__, 5452));
    const worker = new external_node_worker_threads_.Worker(scanWorker, {
        workerData: setup,
        resourceLimits: { maxYoungGenerationSizeMb: youngMegabytes },
        ...executed(scanWorker),
    });
    return new ScanWorker(worker, take);
}
const executed = (program) => program.pathname.endsWith('.ts') ? { execArgv: ['--conditions=source'] } : { execArgv: [] };
class ScanWorker {
    pending = 0;
    worker;
    spares = [];
    state;
    death;
    waiting = [];
    constructor(worker, take) {
        this.worker = worker;
        worker.on('message', (answer) => {
            if (answer.kind === 'found')
                this.state = answer.state;
            else {
                this.pending--;
                take(answer);
                if (answer.lines !== undefined)
                    this.spares.push(answer.memory);
            }
            this.wake();
        });
        worker.on('error', (error) => this.die(error));
        worker.on('exit', (code) => this.die(new Error(`a worker thread ended with ${code}`)));
    }
    send(sequence, memory, to) {
        this.pending++;
        const request = { kind: 'chunk', sequence, memory, to };
        this.worker.postMessage(request, [memory]);
    }
    spare(bytes) {
        const memory = this.spares.pop();
        return memory !== undefined && memory.byteLength >= bytes ? memory : undefined;
    }
    ready() {
        return this.until(() => this.pending < chunksEach);
    }
    idle() {
        return this.until(() => this.pending === 0);
    }
    async found() {
        const request = { kind: 'finish' };
        this.worker.postMessage(request);
        await this.until(() => this.state !== undefined);
        if (this.state === undefined)
            throw new Error('a worker found nothing');
        return this.state;
    }
    async stop() {
        await this.worker.terminate();
    }
    async until(isSo) {
        while (!isSo()) {
            if (this.death !== undefined)
                throw this.death;
            await new Promise((resolve) => this.waiting.push(resolve));
        }
    }
    wake() {
        const { waiting } = this;
        this.waiting = [];
        for (const resolve of waiting)
            resolve();
    }
    die(error) {
        this.death ??= error;
        this.wake();
    }
}


/***/ })

};
