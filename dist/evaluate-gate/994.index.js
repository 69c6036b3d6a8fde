export const id = 994;
export const ids = [994,495];
export const modules = {

/***/ 495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openSource: () => (/* binding */ openSource)
/* harmony export */ });
/* unused harmony export hashFile */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(455);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(522);
/* harmony import */ var _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(300);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82);






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

/***/ 994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readParquetTable: () => (/* binding */ readParquetTable)
});

// UNUSED EXPORTS: scanParquet

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(760);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/core/lib/errors.js
var errors = __webpack_require__(300);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/data/lib/names.js
var names = __webpack_require__(424);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/data/lib/limits.js
var limits = __webpack_require__(82);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(421);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(136);
;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/data/lib/duckdb/channel.js


const execArgv = ['--max-old-space-size=512'];
async function startChild(faults, signal) {
    const { duckdbChild } = await __webpack_require__.e(/* import() */ 452).then(__webpack_require__.bind(__webpack_require__, 452));
    const child = (0,external_node_child_process_.fork)((0,external_node_url_.fileURLToPath)(duckdbChild), [], {
        env: {},
        execArgv,
        serialization: 'advanced',
        stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
        detached: true,
    });
    return new Channel(child, faults, signal);
}
class Channel {
    child;
    faults;
    signal;
    answers = [];
    exited;
    wake;
    death;
    said = '';
    constructor(child, faults, signal) {
        this.child = child;
        this.faults = faults;
        this.signal = signal;
        child.on('message', (answer) => {
            this.answers.push(answer);
            this.wake?.();
        });
        child.stderr?.on('data', (chunk) => {
            this.said = `${this.said}${chunk.toString('utf8')}`.slice(-2000);
        });
        child.stdout?.resume();
        this.exited = new Promise((resolve) => {
            const end = (reason) => {
                this.death ??= reason;
                this.wake?.();
                resolve();
            };
            child.once('error', (error) => end(error.message));
            child.once('exit', (code, signal) => end(signal ?? `exit code ${code}`));
        });
    }
    send(request) {
        if (this.child.connected)
            this.child.send(request, () => undefined);
    }
    async next(silenceMs) {
        const deadline = performance.now() + silenceMs;
        while (this.answers.length === 0) {
            this.signal.throwIfAborted();
            if (this.death !== undefined)
                throw this.faults.died(this.death, this.said);
            const left = deadline - performance.now();
            if (left <= 0)
                throw this.faults.silent(silenceMs);
            await this.wait(Math.min(left, 1000));
        }
        const answer = this.answers.shift();
        if (answer.kind === 'error')
            throw this.faults.refused(answer.message, answer.reason);
        return answer;
    }
    wait(milliseconds) {
        return new Promise((resolve) => {
            const timer = setTimeout(resolve, milliseconds);
            this.wake = () => {
                clearTimeout(timer);
                resolve();
            };
        });
    }
    async close() {
        const { pid } = this.child;
        if (this.death === undefined && pid !== undefined)
            kill(pid);
        await this.exited;
    }
}
function kill(pid) {
    for (const target of [-pid, pid]) {
        try {
            process.kill(target, 'SIGKILL');
            return;
        }
        catch {
        }
    }
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/data/lib/duckdb/client.js



async function openParquet(options) {
    const channel = await startChild(faultsOf(options), options.signal);
    try {
        channel.send({ op: 'open', engine: options.engine, file: options.file, scratch: options.scratch, memoryMb: limits/* limits */.F.duckdbMemoryMb });
        const opened = await channel.next(limits/* limits */.F.duckdbSilenceMs);
        if (opened.kind !== 'opened')
            throw new Error(`unexpected answer ${opened.kind}`);
        return {
            columns: opened.columns,
            values: (column, transfer) => batches(channel, { op: 'values', column, transfer }),
            rows: (columns) => batches(channel, { op: 'rows', columns }),
            [Symbol.asyncDispose]: () => channel.close(),
        };
    }
    catch (error) {
        await channel.close();
        throw error;
    }
}
async function* batches(channel, request) {
    channel.send(request);
    for (;;) {
        const answer = await channel.next(limits/* limits */.F.duckdbSilenceMs);
        if (answer.kind === 'done')
            return;
        if (answer.kind !== 'batch')
            throw new Error(`unexpected answer ${answer.kind}`);
        yield answer;
        channel.send({ op: 'more' });
    }
}
const isOutOfMemory = (message) => /^Out of Memory|failed to (pin|allocate)|max_temp_directory_size/i.test(message);
function faultsOf({ name, file }) {
    const where = { file: name };
    return {
        refused(message) {
            if (isOutOfMemory(message))
                return (0,errors/* limitExceeded */.FU)(`${name} needs more than ${limits/* limits */.F.duckdbMemoryMb} MB of memory to be read`, { where });
            const sentence = message.split('\n')[0]?.replaceAll(file, name).slice(0, 300) ?? '';
            return (0,errors/* inputError */.Xu)(`${name} can't be read as Parquet: ${sentence}`, {
                where,
                hint: 'Write the file again, or check that it came over whole.',
            });
        },
        died(reason, said) {
            if (/heap out of memory/.test(said) || reason === 'SIGKILL')
                return (0,errors/* limitExceeded */.FU)(`${name}: the engine ran out of memory`, { where });
            return (0,errors/* inputError */.Xu)(`${name} can't be read as Parquet: the engine died of it (${reason})`, {
                where,
                hint: 'The file is damaged or hostile; write it again.',
            });
        },
        silent: (milliseconds) => (0,errors/* limitExceeded */.FU)(`${name}: the engine gave no answer for ${milliseconds / 1000} s`, { where }),
    };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(598);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(161);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/core/lib/child-process.js
var child_process = __webpack_require__(945);
;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/data/lib/duckdb/packages.js
const engineVersion = '1.5.6-r.1';
const portable = [
    {
        name: '@duckdb/node-api',
        integrity: 'sha512-yIPol6P4EQmsAUsb27donJf7iADrM31Ei/WkvhkZpSscjhEErYsuF19lsJ/qz5mUWxsKFQpLdjvrlhPQnMTBqw==',
    },
    {
        name: '@duckdb/node-bindings',
        integrity: 'sha512-/pWlTyvKC1d16iSMJCBAPwlmzoeXRs5Y9cqG+TpKd/YAW6Ke05FJg099v/Im2bkS9BgznNyNcAK1NxA1eQhSUw==',
    },
];
const detectLibc = {
    name: 'detect-libc',
    version: '2.1.2',
    integrity: 'sha512-Btj2BOOO83o3WyH59e8MgXsxEQVcarkUOpEYrubB0urwnN10yQ364rsiByU11nZlqWYZm05i/of7io4mzihBtQ==',
};
const versionOf = ({ version }) => version ?? engineVersion;
function enginePlatform() {
    const platform = `${process.platform}-${process.arch}`;
    if (process.platform !== 'linux')
        return platform;
    Object.assign(process.report, { excludeNetwork: true });
    const report = process.report.getReport();
    return report.header?.glibcVersionRuntime === undefined ? `${platform}-musl` : platform;
}
const engineReleases = {
    'linux-x64': {
        packages: [
            ...portable,
            {
                name: '@duckdb/node-bindings-linux-x64',
                integrity: 'sha512-IXcrZJE6kEqM0Z4wwdVnGBHX/frOS33VPNAwDXQ/Q+Fs84b058Qe94chrCCIcNJlG8Y3UHIUU4eBeCQxW5mN1Q==',
            },
        ],
        tree: '5bea611b2b992e662db39d136ed5809df7c994957a5ea8e187054fbd1ce4999bb0df0c32770757a4a02c1ba3ef6faa49a5b63a1b311b7c2a53fce5d280fa79ab',
    },
    'linux-x64-musl': {
        packages: [
            ...portable,
            {
                name: '@duckdb/node-bindings-linux-x64-musl',
                integrity: 'sha512-PVzIEZqp7QN07WBgjmIH0cK2GKXR735KmL6wnghTzRnhHWrePxx3MjZB9zZHI8tB73wdF8luarBm4EgqSjGyVA==',
            },
            detectLibc,
        ],
        tree: '8209b16d6cde118f7de2e20dfab01b2f86662ee269cfa84635425373072aeb423bd61bcbb95da0c31961e5031f62cd499dbce0f27ae1b1b59c2466632e559834',
    },
};

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(522);
;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/data/lib/duckdb/tar.js




const unpackedLimit = 256 * 1024 * 1024;
const block = 512;
async function unpackTarball(tarball, folder, name) {
    for (const { path, content } of entries((0,external_node_zlib_.gunzipSync)(tarball, { maxOutputLength: unpackedLimit }), name)) {
        const target = (0,external_node_path_.join)(folder, path);
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(target), { recursive: true });
        await (0,promises_.writeFile)(target, content, { flag: 'wx' });
    }
}
function* entries(bytes, name) {
    for (let at = 0; at + block <= bytes.length;) {
        const header = bytes.subarray(at, at + block);
        if (header.every((byte) => byte === 0))
            return;
        const size = Number.parseInt(tar_text(header, 124, 12).trim() || '0', 8);
        const type = String.fromCharCode(header[156] ?? 0);
        const path = [tar_text(header, 345, 155), tar_text(header, 0, 100)].filter((part) => part !== '').join('/');
        if (!Number.isSafeInteger(size) || size < 0 || at + block + size > bytes.length)
            throw (0,errors/* policyRefused */.he)(`${name} is damaged: ${path} is cut`);
        if (type === '0' || type === '\0')
            yield { path: safePath(path, name), content: bytes.subarray(at + block, at + block + size) };
        else if (type !== '5' && type !== 'g')
            throw (0,errors/* policyRefused */.he)(`${name} holds ${path}, which is no ordinary file`);
        at += block + Math.ceil(size / block) * block;
    }
}
const tar_text = (header, start, length) => {
    const part = header.subarray(start, start + length);
    const end = part.indexOf(0);
    return part.toString('utf8', 0, end < 0 ? length : end);
};
function safePath(path, name) {
    const [root, ...parts] = path.split('/');
    const isPlain = parts.length > 0 && parts.every((part) => part !== '' && part !== '.' && part !== '..' && !part.includes('\\') && !part.includes(':'));
    if (root !== 'package' || !isPlain)
        throw (0,errors/* policyRefused */.he)(`${name} holds ${JSON.stringify(path)}, which would be written elsewhere`);
    return parts.join('/');
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/data/lib/duckdb/engine.js








const verified = new Map();
function openEngine(context) {
    const key = `${context.engine?.path ?? ''}\n${context.engine?.cache ?? ''}`;
    const known = verified.get(key);
    if (known !== undefined)
        return known;
    const opening = findEngine(context);
    verified.set(key, opening);
    opening.catch(() => verified.delete(key));
    return opening;
}
async function findEngine(context) {
    const platform = enginePlatform();
    const release = engineReleases[platform];
    if (release === undefined) {
        throw (0,errors/* dependencyFailed */.BW)(`Parquet can't be read on ${platform}: no verified DuckDB engine is known for it`, {
            hint: 'Run on linux-x64, or convert the data to CSV or JSON Lines.',
        });
    }
    const given = context.engine?.path;
    if (given !== undefined && (await isFolder((0,external_node_path_.join)(given, 'node_modules'))))
        return verifyTree(given, release, 'engine-path');
    const cache = context.engine?.cache ?? (0,external_node_path_.join)((0,external_node_os_.homedir)(), '.cache', 'modelflight', 'engines');
    const folder = (0,external_node_path_.join)(cache, `duckdb-${engineVersion}-${platform}`);
    if (given === undefined && (await isFolder(folder))) {
        const isIntact = (await treeDigest(folder, release)) === release.tree;
        if (isIntact)
            return folder;
        context.log.warning(`the cached DuckDB engine ${folder} does not match its digest and is fetched again`);
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
    await (0,promises_.mkdir)(cache, { recursive: true });
    const building = await (0,promises_.mkdtemp)((0,external_node_path_.join)(cache, 'building-'));
    try {
        const tarballs = given ?? (await fetchTarballs(release, building, context));
        await unpack(release, tarballs, (0,external_node_path_.join)(building, 'engine'));
        await verifyTree((0,external_node_path_.join)(building, 'engine'), release, 'fetched');
        return await putInPlace((0,external_node_path_.join)(building, 'engine'), folder, release);
    }
    finally {
        await (0,promises_.rm)(building, { recursive: true, force: true });
    }
}
async function putInPlace(built, folder, release) {
    try {
        await (0,promises_.rename)(built, folder);
        return folder;
    }
    catch {
        return verifyTree(folder, release, 'cached');
    }
}
const isFolder = async (path) => (await (0,promises_.stat)(path).catch(() => undefined))?.isDirectory() ?? false;
async function fetchTarballs({ packages }, folder, { log, signal }) {
    log.info(`fetching the DuckDB engine ${engineVersion} with npm (about 24 MB, once)`);
    const specs = packages.map((item) => `${item.name}@${versionOf(item)}`);
    const output = [];
    const result = await (0,child_process/* runCommand */.d1)({ argv: ['npm', 'pack', '--silent', '--ignore-scripts', '--pack-destination', folder, ...specs] }, { cwd: folder, timeoutSeconds: 120, signal, onOutput: (chunk) => void output.push(Buffer.from(chunk)) });
    signal.throwIfAborted();
    if (result.kind !== 'exited' || result.exitCode !== 0) {
        const said = Buffer.concat(output).toString('utf8').trim().split('\n').slice(-3).join(' ');
        throw (0,errors/* dependencyFailed */.BW)(`npm could not fetch the DuckDB engine, which Parquet needs${said === '' ? '' : `: ${said.slice(0, 300)}`}`, {
            hint: 'Give npm access to its registry, or name a folder with the three tarballs in the input `engine-path`.',
        });
    }
    return folder;
}
const tarballName = (item) => `${item.name.replace('@', '').replace('/', '-')}-${versionOf(item)}.tgz`;
async function unpack({ packages }, tarballs, folder) {
    for (const item of packages) {
        const path = (0,external_node_path_.join)(tarballs, tarballName(item));
        const tarball = await (0,promises_.readFile)(path).catch(() => undefined);
        if (tarball === undefined)
            throw (0,errors/* inputError */.Xu)(`the engine's package ${path} does not exist`, { hint: `Put it there with: npm pack ${item.name}@${versionOf(item)}` });
        const integrity = `sha512-${(0,external_node_crypto_.createHash)('sha512').update(tarball).digest('base64')}`;
        if (integrity !== item.integrity)
            throw changed(item.name);
        await unpackTarball(tarball, (0,external_node_path_.join)(folder, 'node_modules', item.name), item.name);
    }
}
const changed = (what) => (0,errors/* policyRefused */.he)(`${what} does not match the digest that this version of Modelflight was built with, so it is not loaded`, {
    hint: 'Remove the copy and let it be fetched again; if it happens again, somebody has changed the package.',
});
async function verifyTree(folder, release, what) {
    if ((await treeDigest(folder, release)) !== release.tree)
        throw changed(`the ${what} DuckDB engine ${folder}`);
    return folder;
}
async function treeDigest(folder, { packages }) {
    const lines = [];
    for (const { name } of packages) {
        for (const path of await filesBelow((0,external_node_path_.join)(folder, 'node_modules', name))) {
            const content = await (0,promises_.readFile)((0,external_node_path_.join)(folder, 'node_modules', name, path));
            lines.push(`${(0,external_node_crypto_.createHash)('sha512').update(content).digest('hex')}  ${name}/${path}\n`);
        }
    }
    return (0,external_node_crypto_.createHash)('sha512').update(lines.join('')).digest('hex');
}
async function filesBelow(folder) {
    const entries = await (0,promises_.readdir)(folder, { recursive: true, withFileTypes: true }).catch(() => []);
    const files = entries
        .filter((entry) => !entry.isDirectory())
        .map((entry) => (0,external_node_path_.join)(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'));
    return files.sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/data/lib/duckdb/feed.js


function feed_lengthOf(values) {
    if (values === undefined)
        return 0;
    return values.kind === 'texts' ? values.ends.length : values.values.length;
}
function feed_feedAll(scanner, values, counts, transfer) {
    const length = feed_lengthOf(values);
    let rows = 0;
    for (let index = 0; index < length; index++) {
        const count = counts === undefined ? 1 : counts[index];
        rows += count;
        feed_feed(scanner, values, index, transfer, count);
    }
    return rows;
}
function feed_feed(scanner, values, index, transfer, count) {
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
const safeHigh = (/* unused pure expression or super */ null && (2 ** 21));
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
function feed_cellAt(values, row, transfer) {
    const value = feed_valueAt(values, row);
    if (value === null || typeof value === 'number')
        return value;
    switch (transfer) {
        case 'boolean':
            return value !== '0';
        case 'time':
            return values?.kind === 'integers' ? timeText(BigInt(value)) : value;
        case 'integer':
        case 'integer-text':
            return sizeKey(BigInt(value));
        default:
            return value;
    }
}
function feed_valueAt(values, row) {
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

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(24);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(466);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/data/lib/bytes/source.js
var bytes_source = __webpack_require__(495);
;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/data/lib/duckdb/stage.js




async function stageFile(file, target, { signal }) {
    const source = (0,bytes_source.openSource)(file, signal);
    await (0,external_node_stream_promises_.pipeline)(source.chunks(), (0,external_node_fs_.createWriteStream)(target, { flags: 'wx' }));
    await (0,promises_.chmod)(target, 0o444);
    return source.sha256();
}

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
            const length = feed_lengthOf(batch[0]);
            for (let row = 0; row < length; row++) {
                for (const [index, name] of wanted.entries())
                    builder.put(name, feed_valueAt(batch[index], row));
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
            const sha256 = await stageFile(file, (0,external_node_path_.join)(scratch, 'input.parquet'), context);
            await verifyStructure((0,external_node_path_.join)(scratch, 'input.parquet'), file);
            const engine = await openEngine(context);
            const reader = __addDisposableResource(env_1, await openParquet({ engine, file: (0,external_node_path_.join)(scratch, 'input.parquet'), name: file.name, scratch, signal: context.signal }), true);
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
    throw inputError(`${file.name}: column ${JSON.stringify(column.name)} is ${column.type}, and the files before it hold ${scanner.kind}`, {
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
            throw inputError(`${file.name}: column ${column.name} has ${counted} rows, and the columns before it have ${rows}`, {
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

/***/ 424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ checkNames)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(573);
/* harmony import */ var _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(300);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82);



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
