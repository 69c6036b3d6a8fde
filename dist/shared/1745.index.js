export const id = 1745;
export const ids = [1745];
export const modules = {

/***/ 61745:
/***/ ((__unused_webpack___webpack_module__, __unused_webpack___webpack_exports__, __webpack_require__) => {


// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(98995);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./.cache/bundle/shared/packages/data/lib/duckdb/node-api.js


async function connect(engine) {
    const entry = (0,external_node_path_.join)(engine, 'node_modules', '@duckdb', 'node-api', 'lib', 'index.js');
    const loaded = (0,external_node_module_.createRequire)(entry)(entry);
    const instance = await loaded.DuckDBInstance.create(':memory:');
    return instance.connect();
}

// EXTERNAL MODULE: ./.cache/bundle/shared/packages/data/lib/duckdb/slots.js
var slots = __webpack_require__(53097);
;// CONCATENATED MODULE: ./.cache/bundle/shared/packages/data/lib/duckdb/sql.js
const quoteName = (name) => `"${name.replaceAll('"', '""')}"`;
const quoteText = (text) => `'${text.replaceAll("'", "''")}'`;
function transferred(name, transfer) {
    const column = quoteName(name);
    switch (transfer) {
        case 'integer':
        case 'boolean':
            return `CAST(${column} AS BIGINT)`;
        case 'number':
            return `CAST(${column} AS DOUBLE)`;
        case 'float':
            return `CAST(CAST(${column} AS VARCHAR) AS DOUBLE)`;
        case 'time':
            return `epoch_us(CAST(${column} AS TIMESTAMP))`;
        case 'integer-text':
        case 'text':
            return `encode(CAST(${column} AS VARCHAR))`;
        default:
            return transfer;
    }
}
const lockdown = (files, scratch, memoryMb) => [
    `SET temp_directory = ${quoteText(scratch)}`,
    `SET max_temp_directory_size = '4GB'`,
    `SET memory_limit = '${memoryMb}MB'`,
    'SET threads = 2',
    `SET TimeZone = 'UTC'`,
    'SET preserve_insertion_order = true',
    'SET parquet_metadata_cache = true',
    `SET disabled_optimizers = 'statistics_propagation,compressed_materialization,filter_pullup,late_materialization'`,
    `SET allowed_paths = [${files.map(quoteText).join(', ')}]`,
    'SET enable_external_access = false',
    'SET autoinstall_known_extensions = false',
    'SET autoload_known_extensions = false',
    'SET allow_community_extensions = false',
    'SET allow_persistent_secrets = false',
    'SET lock_configuration = true',
];

;// CONCATENATED MODULE: ./.cache/bundle/shared/packages/data/lib/duckdb/sql-child.js

class ForbiddenSql extends Error {
}
const selectType = 1;
async function makeTables(connection, tables, scratch, memoryMb) {
    const paths = tables.flatMap(({ files }) => files.map(({ path }) => path));
    const settings = lockdown(paths, scratch, memoryMb);
    for (const statement of settings.slice(0, -1))
        await connection.run(statement);
    for (const table of tables)
        await connection.run(viewOf(table));
    await connection.run(settings.at(-1) ?? '');
}
function viewOf({ name, files, kinds }) {
    const union = files
        .map((file) => `SELECT ${['*', ...file.constants.map(constant)].join(', ')} FROM ${sourceOf(file)}`)
        .join(' UNION ALL BY NAME ');
    const casts = new Map(kinds.map((column) => [column.name, castOf(column.kind)]));
    const isParquet = files.every(({ format }) => format === 'parquet');
    const constants = [...new Set(files.flatMap((file) => file.constants.map(({ column }) => column)))];
    const own = isParquet ? [] : files.flatMap((file) => file.columns);
    const typed = [...new Set([...own, ...constants])].map((column) => cast(column, casts.get(column)));
    const exclude = constants.length === 0 ? '*' : `* EXCLUDE (${constants.map(quoteName).join(', ')})`;
    const columns = isParquet ? [exclude, ...typed] : typed;
    return `CREATE VIEW ${quoteName(name)} AS SELECT ${columns.join(', ')} FROM (${union})`;
}
const constant = ({ column, value }) => `${quoteText(value)} AS ${quoteName(column)}`;
const cast = (column, type) => type === undefined ? quoteName(column) : `TRY_CAST(${quoteName(column)} AS ${type}) AS ${quoteName(column)}`;
function castOf(kind) {
    switch (kind) {
        case 'integer':
            return 'HUGEINT';
        case 'number':
            return 'DOUBLE';
        case 'boolean':
            return 'BOOLEAN';
        case 'time':
            return 'TIMESTAMP';
        case 'text':
            return undefined;
        default:
            return kind;
    }
}
function sourceOf({ path, format, columns }) {
    const file = quoteText(path);
    const types = `{${columns.map((column) => `${quoteText(column)}: 'VARCHAR'`).join(', ')}}`;
    switch (format) {
        case 'parquet':
            return `read_parquet(${file})`;
        case 'csv':
        case 'tsv':
            return `read_csv(${file}, auto_detect = false, header = true, delim = ${format === 'csv' ? `','` : `'\\t'`}, quote = '"', escape = '"', nullstr = '', strict_mode = true, max_line_size = 16777216, columns = ${types})`;
        case 'jsonl':
        case 'json':
            return `read_json(${file}, auto_detect = false, format = '${format === 'json' ? 'array' : 'newline_delimited'}', maximum_object_size = 16777216, columns = ${types})`;
        default:
            return format;
    }
}
async function countRows(connection, sql) {
    await requireSelect(connection, sql);
    try {
        const result = await connection.stream(sql);
        let rows = 0;
        for (let chunk = await result.fetchChunk(); chunk !== null && chunk.rowCount > 0; chunk = await result.fetchChunk())
            rows += chunk.rowCount;
        return rows;
    }
    catch (error) {
        throw forbiddenOr(error);
    }
}
async function requireSelect(connection, sql) {
    const statements = await connection.extractStatements(sql);
    if (statements.count !== 1)
        throw new ForbiddenSql(`a rule is one SELECT, and this is ${statements.count} statements`);
    const first = /^(?:\s|--[^\n]*\n|\/\*[\s\S]*?\*\/)*([a-z]+|\()/i.exec(sql)?.[1]?.toLowerCase() ?? '';
    if (!['select', 'with', 'from', 'values', '('].includes(first))
        throw new ForbiddenSql('a rule is one SELECT, and this is another kind of statement');
    const prepared = await statements.prepare(0).catch((error) => {
        throw forbiddenOr(error);
    });
    const isSelect = prepared.statementType === selectType;
    prepared.destroySync();
    if (!isSelect)
        throw new ForbiddenSql('a rule is one SELECT, and this is another kind of statement');
}
function forbiddenOr(error) {
    const message = error instanceof Error ? error.message : String(error);
    return /^(Permission|Invalid Configuration) Error|file system operations are disabled|Cannot change configuration/i.test(message)
        ? new ForbiddenSql(message.split('\n')[0] ?? message)
        : error;
}

;// CONCATENATED MODULE: ./.cache/bundle/shared/packages/data/lib/duckdb/child.js




const batchValues = 65_536;
const batchesAhead = 2;
let connection;
let source = '';
let child_slots;
let underWay = 0;
let resume;
process.on('message', (request) => {
    if (request.op === 'more') {
        underWay--;
        resume?.();
    }
    else
        answer(request).catch((error) => send(asAnswer(error)));
});
function asAnswer(error) {
    const message = error instanceof Error ? error.message : String(error);
    return error instanceof ForbiddenSql ? { kind: 'error', message, reason: 'policy' } : { kind: 'error', message };
}
const send = (message) => void process.send?.(message);
async function answer(request) {
    switch (request.op) {
        case 'open':
            return child_open(request);
        case 'repeats':
            return send({ kind: 'repeating', columns: await repeating(request.columns) });
        case 'values':
            return stream(`SELECT ${transferred(request.column, request.transfer)} AS v, count(*)::DOUBLE AS n FROM ${source} GROUP BY 1`, true);
        case 'rows':
            return stream(`SELECT ${request.columns.map(({ name, transfer }, index) => `${transferred(name, transfer)} AS c${index}`).join(', ')} FROM ${source}`, false);
        case 'tables':
            connection = await connect(request.engine);
            await makeTables(connection, request.tables, request.scratch, request.memoryMb);
            return send({ kind: 'ready' });
        case 'count':
            return send({ kind: 'counted', rows: await countRows(opened(), request.sql) });
        default:
            return request;
    }
}
function opened() {
    if (connection === undefined)
        throw new Error('no file is open');
    return connection;
}
async function child_open({ engine, file, scratch, memoryMb }) {
    connection = await connect(engine);
    child_slots = new slots/* SlotWriter */.V(scratch);
    for (const statement of lockdown([file], scratch, memoryMb))
        await connection.run(statement);
    source = `read_parquet(${quoteText(file)})`;
    const described = (await connection.runAndReadAll(`DESCRIBE SELECT * FROM ${source}`)).getRows();
    const schema = (await connection.runAndReadAll(`SELECT name, num_children, precision FROM parquet_schema(${quoteText(file)})`)).getRows();
    const written = topLevel(schema);
    const columns = described.map(([name, type], index) => ({
        name: String(name),
        type: String(type),
        written: written[index]?.name ?? String(name),
        precision: written[index]?.precision ?? 0,
    }));
    send({ kind: 'opened', columns });
}
function topLevel(schema) {
    const names = [];
    let at = 1;
    const skip = () => {
        const children = Number(schema[at]?.[1] ?? 0);
        at++;
        for (let child = 0; child < children && at < schema.length; child++)
            skip();
    };
    while (at < schema.length) {
        names.push({ name: String(schema[at]?.[0]), precision: Number(schema[at]?.[2] ?? 0) });
        skip();
    }
    return names;
}
const sampleRows = 20_000;
const sampledAtOnce = 16;
async function repeating(columns) {
    const found = [];
    for (let start = 0; start < columns.length; start += sampledAtOnce) {
        const part = columns.slice(start, start + sampledAtOnce);
        const sample = `SELECT ${part.map(({ name }, index) => `${quoteName(name)} AS v${index}`).join(', ')} FROM ${source} LIMIT ${sampleRows}`;
        const counts = part.map((_, index) => `count(DISTINCT v${index}), count(v${index})`).join(', ');
        const [row] = (await opened().runAndReadAll(`SELECT ${counts} FROM (${sample})`)).getRows();
        for (const [index, { name, transfer }] of part.entries()) {
            const times = transfer === 'text' ? 2 : 16;
            if (times * Number(row?.[2 * index]) <= Number(row?.[2 * index + 1]))
                found.push(name);
        }
    }
    return found;
}
async function stream(sql, isGrouped) {
    const result = await opened().stream(sql);
    let chunks = [];
    let pending = 0;
    for (let chunk = await result.fetchChunk(); chunk !== null && chunk.rowCount > 0; chunk = await result.fetchChunk()) {
        chunks.push(chunk);
        pending += chunk.rowCount * chunk.columnCount;
        if (pending < batchValues)
            continue;
        await sendBatch(chunks, isGrouped);
        chunks = [];
        pending = 0;
    }
    if (chunks.length > 0)
        await sendBatch(chunks, isGrouped);
    send({ kind: 'done' });
}
async function sendBatch(chunks, isGrouped) {
    const width = chunks[0]?.columnCount ?? 0;
    const columns = Array.from({ length: isGrouped ? 1 : width }, (_, column) => collect(chunks, column));
    const counts = isGrouped ? joinNumbers(chunks.map((chunk) => chunk.getColumnVector(1))) : undefined;
    if (child_slots === undefined)
        throw new Error('no file is open');
    send({ kind: 'batch', batch: child_slots.write(columns, counts) });
    underWay++;
    while (underWay >= batchesAhead) {
        await new Promise((resolve) => {
            resume = resolve;
        });
    }
}
function collect(chunks, column) {
    const vectors = chunks.map((chunk) => chunk.getColumnVector(column));
    const nulls = nullsOf(vectors);
    const items = vectors[0]?.items;
    const values = items === undefined
        ? joinTexts(vectors)
        : items instanceof BigInt64Array
            ? { kind: 'integers', values: joinIntegers(vectors) }
            : { kind: 'numbers', values: joinNumbers(vectors) };
    return nulls === undefined ? values : { ...values, nulls };
}
const lengthOf = (vectors) => vectors.reduce((sum, { itemCount }) => sum + itemCount, 0);
function nullsOf(vectors) {
    if (vectors.every(({ validity }) => validity.data === null))
        return undefined;
    const nulls = new Uint8Array(lengthOf(vectors));
    let at = 0;
    for (const { itemCount, validity } of vectors) {
        const { data, offset = 0 } = validity;
        if (data === undefined)
            for (let index = 0; index < itemCount; index++)
                nulls[at + index] = validity.itemValid(index) ? 0 : 1;
        else if (data !== null) {
            const bytes = new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
            for (let index = 0, bit = offset; index < itemCount; index++, bit++)
                nulls[at + index] = ((bytes[bit >> 3] >> (bit & 7)) & 1) ^ 1;
        }
        at += itemCount;
    }
    return nulls;
}
function joinTexts(vectors) {
    const ends = new Uint32Array(lengthOf(vectors));
    let bytes = Buffer.allocUnsafe(64 * ends.length);
    let length = 0;
    let at = 0;
    for (const vector of vectors) {
        for (let index = 0; index < vector.itemCount; index++) {
            const item = vector.getItem(index);
            if (item !== null) {
                if (length + item.bytes.length > bytes.length)
                    bytes = Buffer.concat([bytes.subarray(0, length)], 2 * (length + item.bytes.length));
                bytes.set(item.bytes, length);
                length += item.bytes.length;
            }
            ends[at++] = length;
        }
    }
    return { kind: 'texts', bytes: bytes.subarray(0, length), ends };
}
function joinIntegers(vectors) {
    const joined = new BigInt64Array(lengthOf(vectors));
    let at = 0;
    for (const { items, itemCount } of vectors) {
        if (items instanceof BigInt64Array)
            joined.set(items, at);
        at += itemCount;
    }
    return joined;
}
function joinNumbers(vectors) {
    const joined = new Float64Array(lengthOf(vectors));
    let at = 0;
    for (const { items, itemCount } of vectors) {
        if (items instanceof Float64Array)
            joined.set(items, at);
        at += itemCount;
    }
    return joined;
}


/***/ }),

/***/ 53097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ SlotWriter),
/* harmony export */   m: () => (/* binding */ SlotReader)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


const slotCount = 2;
const slotPath = (folder, slot) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `batch-${slot}`);
class SlotWriter {
    folder;
    files = [];
    buffer = Buffer.allocUnsafeSlow(1024 * 1024);
    used = 0;
    next = 0;
    constructor(folder) {
        this.folder = folder;
    }
    write(columns, counts) {
        this.used = 0;
        const packed = columns.map((values) => {
            const pieces = values.kind === 'texts' ? [this.add(values.bytes), this.add(values.ends)] : [this.add(values.values)];
            return { kind: values.kind, pieces, ...(values.nulls === undefined ? {} : { nulls: this.add(values.nulls) }) };
        });
        const counted = counts === undefined ? {} : { counts: this.add(counts) };
        const slot = this.next;
        this.next = (slot + 1) % slotCount;
        this.files[slot] ??= (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(slotPath(this.folder, slot), 'wx', 0o600);
        for (let at = 0; at < this.used;)
            at += (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(this.files[slot], this.buffer, at, this.used - at, at);
        return { slot, bytes: this.used, columns: packed, ...counted };
    }
    add(list) {
        const at = this.used;
        const end = at + list.byteLength;
        if (end + 8 > this.buffer.length) {
            const larger = Buffer.allocUnsafeSlow(2 * (end + 8));
            this.buffer.copy(larger, 0, 0, at);
            this.buffer = larger;
        }
        this.buffer.set(new Uint8Array(list.buffer, list.byteOffset, list.byteLength), at);
        this.used = Math.ceil(end / 8) * 8;
        return { type: typeOf(list), at, length: list.length };
    }
}
function typeOf(list) {
    if (list instanceof Float64Array)
        return 'f64';
    if (list instanceof BigInt64Array)
        return 'i64';
    return list instanceof Uint32Array ? 'u32' : 'u8';
}
class SlotReader {
    folder;
    files = [];
    memory = new ArrayBuffer(0);
    constructor(folder) {
        this.folder = folder;
    }
    read({ slot, bytes, columns, counts }) {
        if (this.memory.byteLength < bytes)
            this.memory = new ArrayBuffer(2 * bytes);
        const target = new Uint8Array(this.memory);
        this.files[slot] ??= (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(slotPath(this.folder, slot), 'r');
        for (let at = 0; at < bytes;) {
            const read = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(this.files[slot], target, at, bytes - at, at);
            if (read === 0)
                throw new Error('a batch is cut');
            at += read;
        }
        return {
            columns: columns.map((column) => this.values(column)),
            ...(counts === undefined ? {} : { counts: this.list(counts) }),
        };
    }
    close() {
        for (const file of this.files)
            if (file !== undefined)
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
        this.files.length = 0;
    }
    values({ kind, pieces, nulls }) {
        const [first, second] = pieces.map((piece) => this.list(piece));
        const missing = nulls === undefined ? {} : { nulls: this.list(nulls) };
        if (kind === 'texts')
            return { kind, bytes: first, ends: second, ...missing };
        if (kind === 'integers')
            return { kind, values: first, ...missing };
        return { kind, values: first, ...missing };
    }
    list({ type, at, length }) {
        switch (type) {
            case 'f64':
                return new Float64Array(this.memory, at, length);
            case 'i64':
                return new BigInt64Array(this.memory, at, length);
            case 'u32':
                return new Uint32Array(this.memory, at, length);
            default:
                return new Uint8Array(this.memory, at, length);
        }
    }
}


/***/ })

};
