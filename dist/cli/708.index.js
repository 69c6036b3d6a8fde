export const id = 708;
export const ids = [708];
export const modules = {

/***/ 5585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ codePoints),
/* harmony export */   z: () => (/* binding */ sizeKey)
/* harmony export */ });
function codePoints(text, enough = Infinity) {
    let count = 0;
    for (let at = 0; at < text.length && count <= enough; at++) {
        const unit = text.charCodeAt(at);
        if (unit >= 0xd800 && unit <= 0xdbff && at + 1 < text.length)
            at++;
        count++;
    }
    return count;
}
const sizeKey = (value) => {
    if (typeof value === 'number')
        return Number.isInteger(value) && !Number.isSafeInteger(value) ? BigInt(value) : value === 0 ? 0 : value;
    return value <= BigInt(Number.MAX_SAFE_INTEGER) && value >= BigInt(Number.MIN_SAFE_INTEGER) ? Number(value) : value;
};


/***/ }),

/***/ 7679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readParquetTable: () => (/* binding */ readParquetTable),
  scanParquet: () => (/* binding */ scanParquet)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/core/lib/errors.js
var errors = __webpack_require__(3300);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/data/lib/names.js
var names = __webpack_require__(9424);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/data/lib/duckdb/client.js
var client = __webpack_require__(8555);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/data/lib/duckdb/engine.js + 2 modules
var duckdb_engine = __webpack_require__(623);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/data/lib/contract/values.js
var contract_values = __webpack_require__(5585);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/data/lib/profile/times.js
var times = __webpack_require__(1780);
;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/data/lib/duckdb/feed.js


function lengthOf(values) {
    if (values === undefined)
        return 0;
    return values.kind === 'texts' ? values.ends.length : values.values.length;
}
function feedAll(scanner, values, counts, transfer) {
    const length = lengthOf(values);
    let rows = 0;
    for (let index = 0; index < length; index++) {
        const count = counts === undefined ? 1 : counts[index];
        rows += count;
        feed(scanner, values, index, transfer, count);
    }
    return rows;
}
function feed(scanner, values, index, transfer, count) {
    if (values === undefined)
        return true;
    if (values.nulls !== undefined && values.nulls[index] === 1)
        return scanner.missing(count);
    if (values.kind === 'numbers')
        return feedNumber(scanner, values.values[index], count);
    if (values.kind === 'texts')
        return feedText(scanner, values, index, transfer, count);
    return feedInteger(scanner, values.values, index, transfer, count);
}
function feedNumber(scanner, value, count) {
    if (scanner.kind === 'number' || scanner.kind === 'time')
        return scanner.number(value, count);
    if (scanner.kind === 'integer' && Number.isSafeInteger(value))
        return scanner.number(value, count);
    return scanner.invalid(count);
}
let words;
function halvesOf(values) {
    if (words?.of !== values)
        words = { of: values, halves: new Int32Array(values.buffer, values.byteOffset, 2 * values.length) };
    return words.halves;
}
const safeHigh = 2 ** 21;
function feedInteger(scanner, values, index, transfer, count) {
    const halves = halvesOf(values);
    const high = halves[2 * index + 1];
    const low = halves[2 * index] >>> 0;
    if (transfer === 'boolean')
        return scanner.kind === 'boolean' ? scanner.truth(low !== 0, count) : scanner.invalid(count);
    if ((transfer === 'time') !== (scanner.kind === 'time'))
        return scanner.invalid(count);
    if (high > -safeHigh && high < safeHigh)
        return feedNumber(scanner, high * 2 ** 32 + low, count);
    const value = values[index];
    if (Number.isSafeInteger(Number(value)))
        return feedNumber(scanner, Number(value), count);
    return scanner.kind === 'number' ? scanner.number(Number(value), count) : scanner.big(value, count);
}
function feedText(scanner, { bytes, ends }, index, transfer, count) {
    const start = index === 0 ? 0 : ends[index - 1];
    const end = ends[index];
    if (transfer === 'integer-text') {
        const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1', start, end);
        return scanner.kind === 'integer' ? scanner.big(BigInt(text), count) : scanner.number(Number(text), count);
    }
    if (scanner.kind !== 'text' && scanner.kind !== 'time')
        return scanner.invalid(count);
    return scanner.cell(bytes, start, end, count);
}
function cellAt(values, row, transfer) {
    const value = valueAt(values, row);
    if (value === null || typeof value === 'number')
        return value;
    switch (transfer) {
        case 'boolean':
            return value !== '0';
        case 'time':
            return values?.kind === 'integers' ? (0,times/* timeText */.T)(BigInt(value)) : value;
        case 'integer':
        case 'integer-text':
            return (0,contract_values/* sizeKey */.z)(BigInt(value));
        default:
            return value;
    }
}
function valueAt(values, row) {
    if (values === undefined || (values.nulls !== undefined && values.nulls[row] === 1))
        return null;
    switch (values.kind) {
        case 'numbers':
            return values.values[row];
        case 'integers':
            return String(values.values[row]);
        case 'texts': {
            const { bytes, ends } = values;
            const start = row === 0 ? 0 : ends[row - 1];
            return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8', start, ends[row]);
        }
        default:
            return values;
    }
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/data/lib/duckdb/thrift.js
class ThriftError extends Error {
    isCut;
    constructor(message, isCut = false) {
        super(message);
        this.isCut = isCut;
    }
}
const maxDepth = 32;
const types = {
    stop: 0,
    yes: 1,
    no: 2,
    byte: 3,
    i16: 4,
    i32: 5,
    i64: 6,
    double: 7,
    binary: 8,
    list: 9,
    set: 10,
    map: 11,
    struct: 12,
};
function readStruct(bytes, start = 0) {
    const reader = new Reader(bytes, start);
    const value = reader.struct(0);
    return { value, length: reader.at - start };
}
class Reader {
    at;
    bytes;
    constructor(bytes, at) {
        this.bytes = bytes;
        this.at = at;
    }
    struct(depth) {
        if (depth > maxDepth)
            throw new ThriftError(`nested more than ${maxDepth} levels`);
        const fields = new Map();
        let id = 0;
        for (;;) {
            const header = this.byte();
            const type = header & 15;
            if (type === types.stop)
                return fields;
            id = header >> 4 === 0 ? Number(zigzag(this.varint())) : id + (header >> 4);
            fields.set(id, this.value(type, depth));
        }
    }
    value(type, depth) {
        switch (type) {
            case types.yes:
                return true;
            case types.no:
                return false;
            case types.byte:
                return (this.byte() << 24) >> 24;
            case types.i16:
            case types.i32:
                return Number(BigInt.asIntN(32, zigzag(this.varint())));
            case types.i64:
                return zigzag(this.varint());
            case types.double:
                return this.take(8).readDoubleLE(0);
            case types.binary:
                return this.take(this.size());
            case types.list:
            case types.set:
                return this.list(depth);
            case types.map:
                return this.map(depth);
            case types.struct:
                return this.struct(depth + 1);
            default:
                throw new ThriftError(`unknown type ${type}`);
        }
    }
    list(depth) {
        const header = this.byte();
        const size = header >> 4 === 15 ? this.size() : header >> 4;
        const type = header & 15;
        const isFlag = type === types.yes || type === types.no;
        return Array.from({ length: size }, () => (isFlag ? this.byte() === types.yes : this.value(type, depth + 1)));
    }
    map(depth) {
        const size = this.size();
        if (size === 0)
            return [];
        const kinds = this.byte();
        return Array.from({ length: 2 * size }, (_, index) => this.value(index % 2 === 0 ? kinds >> 4 : kinds & 15, depth + 1));
    }
    size() {
        const size = Number(this.varint());
        if (size > this.bytes.length - this.at)
            throw new ThriftError('a size reaches beyond the end', true);
        return size;
    }
    take(length) {
        if (this.at + length > this.bytes.length)
            throw new ThriftError('cut', true);
        this.at += length;
        return this.bytes.subarray(this.at - length, this.at);
    }
    byte() {
        const byte = this.bytes[this.at];
        if (byte === undefined)
            throw new ThriftError('cut', true);
        this.at++;
        return byte;
    }
    varint() {
        let result = 0n;
        for (let shift = 0n; shift < 70n; shift += 7n) {
            const byte = this.byte();
            result |= BigInt(byte & 127) << shift;
            if (byte < 128)
                return result;
        }
        throw new ThriftError('a number is too long');
    }
}
const zigzag = (value) => (value >> 1n) ^ -(value & 1n);

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/data/lib/duckdb/footer.js


const maxFooterBytes = 64 * 1024 * 1024;
async function readFooter(handle, bytes, name) {
    const tail = Buffer.alloc(8);
    await handle.read(tail, 0, 8, bytes - 8);
    const length = tail.readUInt32LE(0);
    if (length > maxFooterBytes)
        throw (0,errors/* limitExceeded */.FU)(`${name}: the footer has ${length} bytes, and at most ${maxFooterBytes} are read`, { where: { file: name } });
    const start = bytes - 8 - length;
    const footer = Buffer.alloc(length);
    await handle.read(footer, 0, length, start);
    try {
        return parse(readStruct(footer).value, start, name);
    }
    catch (error) {
        if (error instanceof ThriftError)
            throw damaged(name, `its footer can't be read (${error.message})`);
        throw error;
    }
}
function parse(file, start, name) {
    const chunks = structs(file.get(4)).flatMap((group) => structs(group.get(1)).map((chunk) => parseChunk(chunk, start, name)));
    return { rows: number(file.get(3)), chunks, start };
}
function parseChunk(chunk, footerStart, name) {
    if (chunk.has(8) || chunk.has(9))
        throw (0,errors/* inputError */.Xu)(`${name} has encrypted Parquet columns, which are not read`, {
            where: { file: name },
            hint: 'Write it without encryption.',
        });
    if (chunk.has(1))
        throw (0,errors/* policyRefused */.he)(`${name} points to another file for its data, which is not followed`, { where: { file: name } });
    const meta = chunk.get(3);
    if (!(meta instanceof Map))
        throw damaged(name, 'a column has no description');
    const path = meta.get(3);
    const parts = Array.isArray(path) ? path.filter((part) => Buffer.isBuffer(part)) : [];
    const [data, dictionary] = [number(meta.get(9)), number(meta.get(11))];
    const first = dictionary > 0 && dictionary < data ? dictionary : data;
    const column = parts.map((part) => part.toString('utf8')).join('.');
    const result = { column, values: number(meta.get(5)), unpacked: number(meta.get(6)), stored: number(meta.get(7)), start: first };
    if (result.values < 0 || result.unpacked < 0 || result.stored < 0 || (result.values > 0 && (first < 4 || first > footerStart)))
        throw damaged(name, `column ${JSON.stringify(column.slice(0, 100))} lies outside the file`);
    return result;
}
const structs = (value) => Array.isArray(value) ? value.filter((item) => item instanceof Map) : [];
function number(value) {
    const result = Number(typeof value === 'bigint' || typeof value === 'number' ? value : 0);
    return Number.isSafeInteger(result) ? result : -1;
}
const damaged = (name, why) => (0,errors/* inputError */.Xu)(`${name} can't be read as Parquet: ${why}`, {
    where: { file: name },
    hint: 'Write the file again, or check that it came over whole.',
});

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/data/lib/limits.js
var limits = __webpack_require__(9082);
;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/data/lib/duckdb/pages.js





const headerBytes = 4096;
const leastEntry = 8;
const maxHeaderBytes = 16 * 1024 * 1024;
const pageTypes = { data: 0, index: 1, dictionary: 2, dataV2: 3 };
async function verifyPages(handle, footer, bytes, name) {
    const sums = { pages: 0, verified: 0, unpacked: 0, expanded: 0 };
    requireModest(footer.chunks.reduce((sum, { unpacked }) => sum + unpacked, 0), bytes, name);
    for (const chunk of footer.chunks) {
        await walkChunk(handle, chunk, footer, name, sums);
        requireModest(sums.unpacked, bytes, name);
        requireExpandable(sums.expanded, bytes, name);
    }
    return sums;
}
async function walkChunk(handle, chunk, { start: end }, name, sums) {
    let at = chunk.start;
    let values = 0;
    let dictionaryEntry = leastEntry;
    while (values < chunk.values) {
        const { header, length } = await readHeader(handle, at, end, chunk, name);
        const stored = number(header.get(3));
        const unpacked = number(header.get(2));
        if (stored < 0 || unpacked < 0 || at + length + stored > end)
            throw pageProblem(chunk, name, 'a page reaches beyond its column');
        const crc = header.get(4);
        if (typeof crc === 'number') {
            await verifyChecksum(handle, at + length, stored, crc, chunk, name);
            sums.verified++;
        }
        sums.pages++;
        sums.unpacked += unpacked;
        const count = valuesOf(header);
        if (number(header.get(1)) === pageTypes.dictionary)
            dictionaryEntry = Math.max(leastEntry, unpacked / Math.max(1, dictionarySize(header)));
        else if (count < 0)
            throw pageProblem(chunk, name, 'a page has an impossible number of values');
        values += Math.max(0, count);
        at += length + stored;
        if (stored === 0 && length === 0)
            throw pageProblem(chunk, name, 'a page is empty');
    }
    sums.expanded += values * dictionaryEntry;
    if (values !== chunk.values)
        throw pageProblem(chunk, name, `its pages hold ${values} values where ${chunk.values} are announced`);
}
async function readHeader(handle, at, end, chunk, name) {
    for (let size = headerBytes;; size *= 8) {
        const buffer = Buffer.alloc(Math.max(0, Math.min(size, end - at)));
        await handle.read(buffer, 0, buffer.length, at);
        try {
            const { value, length } = readStruct(buffer);
            return { header: value, length };
        }
        catch (error) {
            if (!(error instanceof ThriftError))
                throw error;
            if (!error.isCut || size >= maxHeaderBytes || buffer.length < size)
                throw pageProblem(chunk, name, 'a page has no readable header');
        }
    }
}
function valuesOf(header) {
    const type = number(header.get(1));
    const data = header.get(type === pageTypes.data ? 5 : 8);
    if (type !== pageTypes.data && type !== pageTypes.dataV2)
        return 0;
    return data instanceof Map ? number(data.get(1)) : -1;
}
const dictionarySize = (header) => {
    const dictionary = header.get(7);
    return dictionary instanceof Map ? number(dictionary.get(1)) : 0;
};
const pieceBytes = 1024 * 1024;
async function verifyChecksum(handle, start, length, expected, chunk, name) {
    let crc = 0;
    const buffer = Buffer.alloc(Math.min(length, pieceBytes));
    for (let at = 0; at < length; at += pieceBytes) {
        const { bytesRead } = await handle.read(buffer, 0, Math.min(pieceBytes, length - at), start + at);
        crc = (0,external_node_zlib_.crc32)(buffer.subarray(0, bytesRead), crc);
    }
    if ((crc | 0) === expected)
        return;
    throw (0,errors/* inputError */.Xu)(`${name}: a page of column ${JSON.stringify(chunk.column)} fails its checksum, so the data have changed since they were written`, {
        where: { file: name, field: chunk.column },
        hint: 'Fetch the file again, or restore it.',
    });
}
function requireModest(unpacked, bytes, name) {
    const isFree = unpacked <= limits/* limits */.F.gzipFreeBytes * 8;
    if (isFree || unpacked <= bytes * limits/* limits */.F.parquetRatio)
        return;
    throw tooLarge(name, `${Math.ceil(unpacked / 2 ** 20)} MiB when it is unpacked, more than ${limits/* limits */.F.parquetRatio} times its size`);
}
function requireExpandable(expanded, bytes, name) {
    if (expanded <= limits/* limits */.F.expandedFreeBytes || expanded <= bytes * limits/* limits */.F.expandedRatio)
        return;
    throw tooLarge(name, `more than ${Math.floor(expanded / 2 ** 30)} GiB when its dictionaries are resolved`);
}
const tooLarge = (name, what) => (0,errors/* limitExceeded */.FU)(`${name} grows to ${what}`, {
    where: { file: name },
    hint: 'Such a file is often an attack. Write the data again, in several files, if it is not.',
});
const pageProblem = ({ column }, name, why) => damaged(name, `column ${JSON.stringify(column.slice(0, 100))}: ${why}`);

// EXTERNAL MODULE: ./.cache/bundle/actions/packages/data/lib/duckdb/stage.js
var stage = __webpack_require__(2780);
;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/data/lib/duckdb/read.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});










async function scanParquet(file, session, context) {
    return withParquet(file, context, async (reader) => {
        const names = reader.columns.map(({ name }) => name);
        for (const column of reader.columns)
            if (session.isWanted(column.name))
                requireKind(session.column(column.name, kindOf(column)), column, file);
        session.header(names);
        const wanted = reader.columns.filter(({ name }) => session.isWanted(name));
        const rows = await countColumns(reader, wanted, session, file);
        await countRows(reader, wanted, rows, session, file);
    });
}
async function readParquetTable(file, builder, context) {
    return withParquet(file, context, async (reader) => {
        const wanted = builder.header(reader.columns.map(({ name }) => name));
        const columns = wanted.map((name) => ({ name, transfer: tableTransfer(name, builder, reader.columns, file) }));
        for await (const { columns: batch } of reader.rows(columns)) {
            const length = lengthOf(batch[0]);
            for (let row = 0; row < length; row++) {
                for (const [index, name] of wanted.entries())
                    builder.put(name, valueAt(batch[index], row));
                builder.endRow();
            }
        }
    });
}
function tableTransfer(name, builder, columns, file) {
    const column = columns.find((candidate) => candidate.name === name);
    if (!builder.isNumeric(name))
        return 'text';
    const kind = column === undefined ? 'text' : kindOf(column);
    if (kind === 'number' || kind === 'integer' || kind === 'boolean')
        return 'number';
    throw (0,errors/* inputError */.Xu)(`${file.name}: column ${JSON.stringify(name)} holds ${column?.type ?? 'nothing'}, and numbers are needed`, {
        where: { file: file.name, field: name },
    });
}
async function withParquet(file, context, body) {
    await refuseOtherFormats(file);
    const scratch = await (0,promises_.mkdtemp)((0,external_node_path_.join)(context.temporary, 'parquet-'));
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const sha256 = await (0,stage/* stageFile */.H)(file, (0,external_node_path_.join)(scratch, 'input.parquet'), context);
            await verifyStructure((0,external_node_path_.join)(scratch, 'input.parquet'), file);
            const engine = await (0,duckdb_engine/* openEngine */.F)(context);
            const reader = __addDisposableResource(env_1, await (0,client/* openParquet */.D)({ engine, file: (0,external_node_path_.join)(scratch, 'input.parquet'), name: file.name, scratch, signal: context.signal }), true);
            (0,names/* checkNames */.L)(reader.columns.map(({ written }) => written), file.name);
            refuseLongDecimals(reader.columns, file);
            await body(reader);
            return sha256;
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = __disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    }
    finally {
        await (0,promises_.rm)(scratch, { recursive: true, force: true });
    }
}
async function verifyStructure(path, { name, bytes }) {
    const env_2 = { stack: [], error: void 0, hasError: false };
    try {
        const handle = __addDisposableResource(env_2, await (0,promises_.open)(path, 'r'), true);
        const footer = await readFooter(handle, bytes, name);
        await verifyPages(handle, footer, bytes, name);
    }
    catch (e_2) {
        env_2.error = e_2;
        env_2.hasError = true;
    }
    finally {
        const result_2 = __disposeResources(env_2);
        if (result_2)
            await result_2;
    }
}
const decimalDigits = 38;
function refuseLongDecimals(columns, file) {
    const long = columns.find(({ precision }) => precision > decimalDigits);
    if (long === undefined)
        return;
    throw (0,errors/* inputError */.Xu)(`${file.name}: column ${JSON.stringify(long.written)} is a decimal of ${long.precision} digits, and at most ${decimalDigits} can be read exactly`, {
        where: { file: file.name, field: long.written },
        hint: 'Write it with fewer digits, or as text.',
    });
}
async function refuseOtherFormats(file) {
    const handle = await (0,promises_.open)(file.path, 'r');
    try {
        const head = Buffer.alloc(16);
        const tail = Buffer.alloc(8);
        await handle.read(head, 0, 16, 0);
        await handle.read(tail, 0, 8, Math.max(0, file.bytes - 8));
        const problem = formatProblem(head, tail, file);
        if (problem !== undefined)
            throw problem;
    }
    finally {
        await handle.close();
    }
}
function formatProblem(head, tail, file) {
    const where = { file: file.name };
    const refuse = (why, hint) => (0,errors/* inputError */.Xu)(`${file.name} ${why}`, { where, ...(hint === undefined ? {} : { hint }) });
    const start = head.toString('latin1', 0, 4);
    const end = tail.toString('latin1', 4);
    if (start === 'PARE' || end === 'PARE')
        return refuse('is encrypted Parquet, which is not read', 'Write it without encryption.');
    if (start === 'PAR1' && end !== 'PAR1')
        return refuse('is cut: the end of the Parquet file is missing', 'Check that it came over whole.');
    if (start !== 'PAR1' && end === 'PAR1')
        return refuse('is cut: the start of the Parquet file is missing', 'Check that it came over whole.');
    if (start !== 'PAR1')
        return refuse(`is no Parquet file: it looks like ${guess(head)}`, 'Name files by what they hold.');
    if (file.bytes < 12 || tail.readUInt32LE(0) > file.bytes - 12)
        return refuse('is no whole Parquet file: its footer does not fit into it', 'Write it again.');
    return undefined;
}
function guess(head) {
    if (head.toString('latin1', 8, 12) === 'DUCK')
        return 'a DuckDB database';
    if (head[0] === 0x1f && head[1] === 0x8b)
        return 'gzip';
    if (head.toString('latin1', 0, 2) === 'PK')
        return 'a zip archive';
    if (head.every((byte) => byte === 9 || byte === 10 || byte === 13 || (byte >= 32 && byte < 127)))
        return 'text, perhaps CSV';
    return 'something else';
}
function kindOf({ type }) {
    if (type === 'BOOLEAN')
        return 'boolean';
    if (/^(U?(TINY|SMALL|BIG|HUGE)INT|U?INTEGER)$/.test(type))
        return 'integer';
    if (/^(FLOAT|DOUBLE|DECIMAL\()/.test(type))
        return 'number';
    if (/^(DATE$|TIMESTAMP)/.test(type))
        return 'time';
    return 'text';
}
function requireKind(scanner, column, file) {
    const kind = kindOf(column);
    const isNumeric = (each) => each === 'integer' || each === 'number';
    if (scanner.rule?.kind !== undefined || scanner.kind === kind || (isNumeric(scanner.kind) && isNumeric(kind)))
        return;
    throw (0,errors/* inputError */.Xu)(`${file.name}: column ${JSON.stringify(column.name)} is ${column.type}, and the files before it hold ${scanner.kind}`, {
        where: { file: file.name, field: column.name },
        hint: 'Write all files with the same types.',
    });
}
function transferOf(column) {
    const kind = kindOf(column);
    return kind === 'integer' && /^(UBIGINT|U?HUGEINT)$/.test(column.type) ? 'integer-text' : kind;
}
async function countColumns(reader, columns, session, file) {
    let rows;
    for (const column of columns) {
        const counted = await countColumn(reader, column, session.column(column.name));
        if (rows !== undefined && counted !== rows)
            throw (0,errors/* inputError */.Xu)(`${file.name}: column ${column.name} has ${counted} rows, and the columns before it have ${rows}`, {
                where: { file: file.name, field: column.name },
            });
        rows = counted;
    }
    return rows ?? 0;
}
async function countColumn(reader, column, scanner) {
    const transfer = transferOf(column);
    let rows = 0;
    for await (const { columns, counts } of reader.values(column.name, transfer))
        rows += feedAll(scanner, columns[0], counts, transfer);
    return rows;
}
async function countRows(reader, columns, rows, session, file) {
    session.rows += rows;
    const { rowJudge } = session;
    const missed = columns.filter(({ name }) => session.column(name).misses.size > 0);
    const keys = new Set(session.watches.flatMap(({ rule }) => rule.columns));
    const needed = columns.filter((column) => missed.includes(column) || keys.has(column.name) || rowJudge?.isRead(column.name));
    if (needed.length === 0)
        return;
    const judges = needed.map((column) => (missed.includes(column) ? session.judge(column.name) : undefined));
    const watches = session.watches.map((watch) => ({
        watch,
        cells: watch.rule.columns.map((name) => needed.findIndex((column) => column.name === name)),
    }));
    const transfers = needed.map((column) => ({ name: column.name, transfer: transferOf(column) }));
    for await (const batch of reader.rows(transfers)) {
        for (let row = 0; row < lengthOf(batch.columns[0]); row++) {
            let fits = true;
            for (const [index, judge] of judges.entries()) {
                if (judge !== undefined)
                    fits = feed(judge, batch.columns[index], row, transfers[index]?.transfer ?? 'text', 1) && fits;
            }
            for (const { watch, cells } of watches) {
                for (const cell of cells)
                    keyPart(watch.keys, batch, cell, row);
                fits = session.settleKey(watch) && fits;
            }
            if (rowJudge !== undefined)
                fits = rowJudge.values(cellsOf(transfers, batch, row), file.name, 0) && fits;
            if (!fits)
                session.rejected++;
        }
    }
}
function cellsOf(columns, batch, row) {
    return new Map(columns.map(({ name, transfer }, index) => [name, cellAt(batch.columns[index], row, transfer)]));
}
function keyPart(keys, batch, cell, row) {
    const bytes = Buffer.from(String(valueAt(batch.columns[cell], row) ?? ''));
    keys.part(bytes, 0, bytes.length);
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


/***/ })

};
