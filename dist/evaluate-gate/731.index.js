export const id = 731;
export const ids = [731];
export const modules = {

/***/ 7731:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jsonLinesParser: () => (/* binding */ jsonLinesParser)
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/core/lib/errors.js
var errors = __webpack_require__(3300);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/data/lib/limits.js
var limits = __webpack_require__(9082);
;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/data/lib/bytes/json-scanner.js

/** Why a line is no JSON. */
class JsonSyntaxError extends Error {
    kind;
    field;
    constructor(message, field, kind = 'syntax') {
        super(message);
        this.kind = kind;
        this.field = field;
    }
}
/** JSON's grammar of numbers. */
const numberGrammar = /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/;
/**
 * Scans one line of valid UTF-8. Own, because JSON.parse rounds integers, lets the last of two equal keys win and has no limit of depth.
 *
 * @returns undefined when the value is no object.
 * @throws JsonSyntaxError
 */
function scanJsonLine(bytes, from, to, line) {
    const scanner = new Scanner(bytes, from, to);
    scanner.space();
    if (scanner.peek() !== 0x7b) {
        scanner.skipValue(1);
        scanner.finish();
        return undefined;
    }
    const cells = scanner.object();
    scanner.finish();
    return { line, cells };
}
class Scanner {
    bytes;
    to;
    at;
    field;
    constructor(bytes, from, to) {
        this.bytes = bytes;
        this.at = from;
        this.to = to;
    }
    peek() {
        return this.at < this.to ? this.bytes[this.at] : -1;
    }
    space() {
        for (let byte = this.peek(); byte === 32 || byte === 9 || byte === 13; byte = this.peek())
            this.at++;
    }
    finish() {
        this.space();
        if (this.at < this.to)
            throw new JsonSyntaxError('there is text after the end of the JSON value');
    }
    object() {
        const cells = new Map();
        this.expect(0x7b, '{');
        this.space();
        if (this.peek() === 0x7d) {
            this.at++;
            return cells;
        }
        for (;;) {
            const key = this.key();
            if (cells.has(key))
                throw new JsonSyntaxError(`the key ${JSON.stringify(key)} appears twice`, key);
            if (cells.size >= limits/* limits */.F.columns)
                throw new JsonSyntaxError(`the object has more than ${limits/* limits */.F.columns} keys`, undefined, 'limit');
            this.field = key;
            cells.set(key, this.value());
            this.space();
            if (this.peek() === 0x7d)
                break;
            this.expect(0x2c, ', or }');
        }
        this.at++;
        this.field = undefined;
        return cells;
    }
    key() {
        this.space();
        const { bytes, start, end } = this.text();
        const key = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8', start, end);
        this.space();
        this.expect(0x3a, ':');
        return key;
    }
    value() {
        this.space();
        const byte = this.peek();
        if (byte === 0x22)
            return this.text();
        const start = this.at;
        this.skipValue(2);
        const type = byte === 0x7b || byte === 0x5b ? 'nested' : byte === 0x74 ? 'true' : byte === 0x66 ? 'false' : byte === 0x6e ? 'null' : 'number';
        return { type, bytes: this.bytes, start, end: this.at };
    }
    text() {
        const start = this.at + 1;
        const hasEscapes = this.skipText();
        const end = this.at - 1;
        if (!hasEscapes)
            return { type: 'text', bytes: this.bytes, start, end };
        const raw = this.bytes.toString('utf8', start - 1, end + 1);
        const text = decode(raw);
        if (text === undefined || !text.isWellFormed())
            throw new JsonSyntaxError('a text holds a broken escape', this.field);
        const bytes = Buffer.from(text);
        return { type: 'text', bytes, start: 0, end: bytes.length };
    }
    /** Moves behind a text; says whether it has escapes. */
    skipText() {
        this.expect(0x22, '"');
        let hasEscapes = false;
        for (; this.at < this.to; this.at++) {
            const byte = this.bytes[this.at];
            if (byte === 0x22) {
                this.at++;
                return hasEscapes;
            }
            if (byte < 0x20)
                throw new JsonSyntaxError('a text holds a control character that is not escaped', this.field);
            if (byte === 0x5c) {
                hasEscapes = true;
                this.at++;
            }
        }
        throw new JsonSyntaxError('a text is never closed: the line is cut', this.field);
    }
    /** Moves behind any value, checking its grammar and depth. */
    skipValue(depth) {
        if (depth > limits/* limits */.F.jsonDepth)
            throw new JsonSyntaxError(`the value is nested more than ${limits/* limits */.F.jsonDepth} levels deep`, undefined, 'limit');
        this.space();
        const byte = this.peek();
        if (byte === 0x22)
            this.skipText();
        else if (byte === 0x7b)
            this.skipMembers(depth, 0x7d);
        else if (byte === 0x5b)
            this.skipMembers(depth, 0x5d);
        else
            this.skipScalar();
    }
    skipMembers(depth, close) {
        this.at++;
        this.space();
        if (this.peek() === close) {
            this.at++;
            return;
        }
        const keys = new Set();
        for (;;) {
            if (close === 0x7d) {
                const key = this.key();
                if (keys.has(key))
                    throw new JsonSyntaxError(`the key ${JSON.stringify(key)} appears twice`, this.field ?? key);
                keys.add(key);
            }
            this.skipValue(depth + 1);
            this.space();
            if (this.peek() === close)
                break;
            this.expect(0x2c, ', or the closing bracket');
        }
        this.at++;
    }
    skipScalar() {
        const start = this.at;
        while (this.at < this.to && !isBoundary(this.bytes[this.at]))
            this.at++;
        const text = this.bytes.toString('latin1', start, this.at);
        if (text === 'true' || text === 'false' || text === 'null')
            return;
        if (!numberGrammar.test(text)) {
            throw new JsonSyntaxError(text === '' ? 'a value is missing' : `${JSON.stringify(text.slice(0, 40))} is no JSON value`, this.field);
        }
        if (!Number.isFinite(Number(text)))
            throw new JsonSyntaxError(`${text.slice(0, 40)} is beyond the range of a double`, this.field);
    }
    expect(byte, shown) {
        if (this.peek() !== byte)
            throw new JsonSyntaxError(`${shown} is expected at byte ${this.at + 1} of the line`, this.field);
        this.at++;
    }
}
const isBoundary = (byte) => byte === 0x2c || byte === 0x7d || byte === 0x5d || byte === 32 || byte === 9 || byte === 13 || byte === 0x3a;
function decode(raw) {
    try {
        const value = JSON.parse(raw);
        return typeof value === 'string' ? value : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/data/lib/bytes/json-lines.js




const lineFeed = 10;
/**
 * A strict parser of JSON Lines: one object a line, UTF-8, LF or CRLF; keys may not repeat, numbers must fit a double, at most 64 levels.
 *
 * @throws Failure (from push and end) input-error with line and key; limit-exceeded for lines beyond 16 MiB and deep nesting.
 */
function jsonLinesParser(file, sink) {
    let rest = Buffer.alloc(0);
    let line = 0;
    let rows = 0;
    let rejected = 0;
    const take = (bytes, start, end) => {
        line++;
        const from = line === 1 && bytes[start] === 0xef && bytes[start + 1] === 0xbb && bytes[start + 2] === 0xbf ? start + 3 : start;
        const to = end > from && bytes[end - 1] === 13 ? end - 1 : end;
        if (from === to)
            return;
        if (!(0,external_node_buffer_.isUtf8)(bytes.subarray(from, to)))
            throw (0,errors/* inputError */.Xu)(`${file}:${line}: the line holds bytes that are not UTF-8`, { where: { file, line } });
        const row = scan(bytes, from, to, file, line);
        if (row === undefined) {
            rejected++;
            sink.rejected(line);
        }
        else {
            rows++;
            sink.row(row);
        }
    };
    return {
        push(chunk) {
            const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
            let start = 0;
            for (let end = bytes.indexOf(lineFeed); end >= 0; end = bytes.indexOf(lineFeed, start)) {
                take(bytes, start, end);
                start = end + 1;
            }
            rest = bytes.subarray(start);
            if (rest.length > limits/* limits */.F.rowBytes)
                throw (0,errors/* limitExceeded */.FU)(`${file}:${line + 1}: the line is longer than ${limits/* limits */.F.rowBytes / 1024 / 1024} MiB`, {
                    where: { file, line: line + 1 },
                });
        },
        end() {
            if (rest.length > 0)
                take(rest, 0, rest.length);
            if (line === 0 || (rows === 0 && rejected === 0))
                throw (0,errors/* inputError */.Xu)(`${file}: the file is empty`, { where: { file, line: 1 } });
            return rows;
        },
    };
}
function scan(bytes, from, to, file, line) {
    try {
        return scanJsonLine(bytes, from, to, line);
    }
    catch (error) {
        if (error instanceof JsonSyntaxError)
            throw asFailure(error, file, line);
        throw error;
    }
}
function asFailure({ message, kind, field }, file, line) {
    const where = { file, line, ...(field === undefined ? {} : { field }) };
    if (kind === 'limit')
        return (0,errors/* limitExceeded */.FU)(`${file}:${line}: ${message}`, { where });
    return (0,errors/* inputError */.Xu)(`${file}:${line}: ${message}`, { where, hint: 'Each line must hold one JSON object.' });
}


/***/ })

};
