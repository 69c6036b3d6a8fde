export const id = 457;
export const ids = [457];
export const modules = {

/***/ 96457:
/***/ ((__unused_webpack___webpack_module__, __unused_webpack___webpack_exports__, __webpack_require__) => {


// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
;// CONCATENATED MODULE: ./.cache/bundle/shared/packages/data/lib/duckdb/sql.js
/** An identifier, whatever it holds. */
const quoteName = (name) => `"${name.replaceAll('"', '""')}"`;
/** A text literal. */
const quoteText = (text) => `'${text.replaceAll("'", "''")}'`;
/** A column as the values of a transfer: 64-bit integers, doubles or text. */
function transferred(name, transfer) {
    const column = quoteName(name);
    switch (transfer) {
        case 'integer':
        case 'boolean':
            return `CAST(${column} AS BIGINT)`;
        case 'number':
            return `CAST(${column} AS DOUBLE)`;
        case 'time':
            return `epoch_us(CAST(${column} AS TIMESTAMP))`;
        case 'integer-text':
        case 'text':
            return `CAST(${column} AS VARCHAR)`;
        default:
            return transfer;
    }
}
/** Settings in the order that works: what may be read first, the lock last (measured, DuckDB 1.5.6). */
const lockdown = (file, scratch, memoryMb) => [
    `SET temp_directory = ${quoteText(scratch)}`,
    `SET max_temp_directory_size = '4GB'`,
    `SET memory_limit = '${memoryMb}MB'`,
    'SET threads = 2',
    `SET TimeZone = 'UTC'`,
    'SET preserve_insertion_order = true',
    // A file's own statistics are a claim, not a fact: no optimiser may believe them.
    `SET disabled_optimizers = 'statistics_propagation,compressed_materialization,filter_pullup,late_materialization'`,
    `SET allowed_paths = [${quoteText(file)}]`,
    'SET enable_external_access = false',
    'SET autoinstall_known_extensions = false',
    'SET autoload_known_extensions = false',
    'SET allow_community_extensions = false',
    'SET allow_persistent_secrets = false',
    'SET lock_configuration = true',
];

;// CONCATENATED MODULE: ./.cache/bundle/shared/packages/data/lib/duckdb/child.js
var __rewriteRelativeImportExtension = (undefined && undefined.__rewriteRelativeImportExtension) || function (path, preserveJsx) {
    if (typeof path === "string" && /^\.\.?\//.test(path)) {
        return path.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i, function (m, tsx, d, ext, cm) {
            return tsx ? preserveJsx ? ".jsx" : ".js" : d && (!ext || !cm) ? m : (d + ext + "." + cm.toLowerCase() + "js");
        });
    }
    return path;
};



/** Values of a column that are sent at a time. */
const batchValues = 65_536;
let connection;
let source = '';
let resume;
process.on('message', (request) => {
    if (request.op === 'more')
        resume?.();
    else
        answer(request).catch((error) => send({ kind: 'error', message: error instanceof Error ? error.message : String(error) }));
});
const send = (message) => void process.send?.(message);
async function answer(request) {
    switch (request.op) {
        case 'open':
            return child_open(request);
        case 'groups': {
            const value = transferred(request.column, request.transfer);
            return stream(`SELECT ${value} AS v, count(*) AS n FROM ${source} GROUP BY 1`, true);
        }
        case 'rows':
            return stream(`SELECT ${request.columns.map(({ name, transfer }, index) => `${transferred(name, transfer)} AS c${index}`).join(', ')} FROM ${source}`, false);
        default:
            return request;
    }
}
async function child_open({ engine, file, scratch, memoryMb }) {
    const entry = (0,external_node_url_.pathToFileURL)((0,external_node_path_.join)(engine, 'node_modules', '@duckdb', 'node-api', 'lib', 'index.js')).href;
    const loaded = (await import(__rewriteRelativeImportExtension(/* webpackIgnore: true */ entry)));
    const instance = await loaded.default.DuckDBInstance.create(':memory:');
    connection = await instance.connect();
    for (const statement of lockdown(file, scratch, memoryMb))
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
/** The columns as the file has them: the engine renames doubled ones silently. The schema is a tree, written parent first. */
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
async function stream(sql, isGrouped) {
    if (connection === undefined)
        throw new Error('no file is open');
    const result = await connection.stream(sql);
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
/** Waits until the parent has used a batch up, so that neither side piles them up. */
async function sendBatch(chunks, isGrouped) {
    const width = chunks[0]?.columnCount ?? 0;
    const columns = Array.from({ length: isGrouped ? 1 : width }, (_, column) => collect(chunks, column));
    const counts = isGrouped ? Float64Array.from(chunks.flatMap((chunk) => counted(chunk.getColumnVector(1)))) : undefined;
    const used = new Promise((resolve) => {
        resume = resolve;
    });
    send({ kind: 'batch', columns, ...(counts === undefined ? {} : { counts }) });
    await used;
}
const counted = (vector) => Array.from({ length: vector.itemCount }, (_, index) => Number(vector.getItem(index)));
function collect(chunks, column) {
    const vectors = chunks.map((chunk) => chunk.getColumnVector(column));
    const items = vectors[0]?.items;
    if (items === undefined)
        return {
            kind: 'texts',
            values: vectors.flatMap((vector) => Array.from({ length: vector.itemCount }, (_, index) => textOf(vector.getItem(index)))),
        };
    const length = vectors.reduce((sum, vector) => sum + vector.itemCount, 0);
    const nulls = new Uint8Array(length);
    let at = 0;
    for (const vector of vectors)
        for (let index = 0; index < vector.itemCount; index++)
            nulls[at++] = vector.getItem(index) === null ? 1 : 0;
    return items instanceof BigInt64Array
        ? { kind: 'integers', values: joinIntegers(vectors, length), nulls }
        : { kind: 'numbers', values: joinNumbers(vectors, length), nulls };
}
const textOf = (value) => (value === null ? null : String(value));
function joinIntegers(vectors, length) {
    const joined = new BigInt64Array(length);
    let at = 0;
    for (const { items, itemCount } of vectors) {
        if (items instanceof BigInt64Array)
            joined.set(items, at);
        at += itemCount;
    }
    return joined;
}
function joinNumbers(vectors, length) {
    const joined = new Float64Array(length);
    let at = 0;
    for (const { items, itemCount } of vectors) {
        if (items instanceof Float64Array)
            joined.set(items, at);
        at += itemCount;
    }
    return joined;
}


/***/ })

};
