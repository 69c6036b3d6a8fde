export const id = 73;
export const ids = [73,495];
export const modules = {

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






/** Bytes read at a time. */
const chunkBytes = 512 * 1024;
/**
 * Opens a file of a data set for one reading. Links are not followed any more: `resolveDataset` gave the real path.
 *
 * @throws Failure input-error when gzip is damaged or cut; limit-exceeded when it grows beyond reason. The signal's reason when aborted.
 */
function openSource(file, signal) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    let digest;
    async function* stored() {
        const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(file.path, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW ?? 0));
        try {
            for (;;) {
                signal.throwIfAborted();
                const { buffer, bytesRead } = await handle.read(Buffer.allocUnsafe(chunkBytes), 0, chunkBytes, null);
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
/** The sha256 of a file in hex, for formats that another engine reads. */
async function hashFile(file, signal) {
    const source = openSource({ ...file, gzip: false }, signal);
    const chunks = source.chunks();
    while (!(await chunks.next()).done)
        ;
    return source.sha256();
}
/** Gunzip with caps. zlib checks length and CRC at the end, so a cut or damaged file is always noticed. */
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

/***/ 7073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  scanParquet: () => (/* binding */ scanParquet)
});

// UNUSED EXPORTS: readParquetTable

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(6466);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/core/lib/errors.js
var errors = __webpack_require__(3300);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/data/lib/bytes/source.js
var bytes_source = __webpack_require__(9495);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/data/lib/names.js
var names = __webpack_require__(9424);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/data/lib/limits.js
var limits = __webpack_require__(9082);
;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/data/lib/duckdb/client.js




/**
 * Starts a child process with the engine and opens a file in it. The child has no environment and a process group of its own.
 *
 * @throws Failure (also from the generators) input-error when the engine can't read the file or dies of it; limit-exceeded when it needs more
 *   memory or time than it may have.
 */
async function openParquet(options) {
    const { duckdbChild } = await __webpack_require__.e(/* import() */ 452).then(__webpack_require__.bind(__webpack_require__, 5452));
    const child = (0,external_node_child_process_.fork)((0,external_node_url_.fileURLToPath)(duckdbChild), [], {
        env: {},
        execArgv: ['--max-old-space-size=512'],
        serialization: 'advanced',
        stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
        detached: true,
    });
    const channel = new Channel(child, options);
    try {
        channel.send({ op: 'open', engine: options.engine, file: options.file, scratch: options.scratch, memoryMb: limits/* limits */.F.duckdbMemoryMb });
        const opened = await channel.next();
        if (opened.kind !== 'opened')
            throw new Error(`unexpected answer ${opened.kind}`);
        return {
            columns: opened.columns,
            groups: (column, transfer) => batches(channel, { op: 'groups', column, transfer }),
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
        const answer = await channel.next();
        if (answer.kind === 'done')
            return;
        if (answer.kind !== 'batch')
            throw new Error(`unexpected answer ${answer.kind}`);
        yield answer;
        channel.send({ op: 'more' });
    }
}
/** One conversation with the child: answers, its death, its silence and the user's interruption all end a wait. */
class Channel {
    child;
    options;
    answers = [];
    exited;
    wake;
    death;
    said = '';
    constructor(child, options) {
        this.child = child;
        this.options = options;
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
        // A child that died in between is noticed by `next`.
        if (this.child.connected)
            this.child.send(request, () => undefined);
    }
    async next() {
        const { signal, name } = this.options;
        const deadline = performance.now() + limits/* limits */.F.duckdbSilenceMs;
        while (this.answers.length === 0) {
            signal.throwIfAborted();
            if (this.death !== undefined)
                throw this.died(this.death);
            const left = deadline - performance.now();
            if (left <= 0)
                throw (0,errors/* limitExceeded */.FU)(`${name}: the engine gave no answer for ${limits/* limits */.F.duckdbSilenceMs / 1000} s`, { where: { file: name } });
            await this.wait(Math.min(left, 1000));
        }
        const answer = this.answers.shift();
        if (answer.kind === 'error')
            throw this.refused(answer.message);
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
    refused(message) {
        const { name } = this.options;
        const sentence = message.split('\n')[0]?.replaceAll(this.options.file, name).slice(0, 300) ?? '';
        const where = { file: name };
        if (/^Out of Memory|failed to (pin|allocate)|max_temp_directory_size/i.test(message)) {
            return (0,errors/* limitExceeded */.FU)(`${name} needs more than ${limits/* limits */.F.duckdbMemoryMb} MB of memory to be read`, { where });
        }
        return (0,errors/* inputError */.Xu)(`${name} can't be read as Parquet: ${sentence}`, {
            where,
            hint: 'Write the file again, or check that it came over whole.',
        });
    }
    died(reason) {
        const { name } = this.options;
        const where = { file: name };
        if (/heap out of memory/.test(this.said) || reason === 'SIGKILL')
            return (0,errors/* limitExceeded */.FU)(`${name}: the engine ran out of memory`, { where });
        return (0,errors/* inputError */.Xu)(`${name} can't be read as Parquet: the engine died of it (${reason})`, {
            where,
            hint: 'The file is damaged or hostile; write it again.',
        });
    }
    async close() {
        const { pid } = this.child;
        if (this.death === undefined && pid !== undefined)
            kill(pid);
        await this.exited;
    }
}
/** Kills the child's whole group; where groups don't exist, the child. */
function kill(pid) {
    for (const target of [-pid, pid]) {
        try {
            process.kill(target, 'SIGKILL');
            return;
        }
        catch {
            // Gone already, or no groups on this system: the next target tells.
        }
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/core/lib/child-process.js





/** Shells that a script may be written for. */
const shells = (/* unused pure expression or super */ null && (['bash', 'sh', 'pwsh', 'python']));
const scripts = {
    // The flags that GitHub gives to `shell: bash`: the first failing command ends the script.
    bash: (script) => ['bash', '--noprofile', '--norc', '-eo', 'pipefail', '-c', script],
    sh: (script) => ['sh', '-e', '-c', script],
    pwsh: (script) => ['pwsh', '-NoLogo', '-NoProfile', '-NonInteractive', '-Command', `$ErrorActionPreference = 'stop'\n${script}`],
    python: (script) => ['python', '-c', script],
};
/** The command in one line, for messages. */
const describeCommand = (command) => 'argv' in command ? command.argv.join(' ') : (command.script.trim().split('\n')[0] ?? '').slice(0, 200);
/**
 * Runs a command in a process group of its own, and leaves nothing of the group behind: when the command ends, times out or is aborted,
 * every process that it started and that stayed in the group is ended with it.
 *
 * @throws Failure (input-error) when the program or the folder does not exist.
 */
async function runCommand(command, options) {
    const [program, ...args] = 'argv' in command ? command.argv : scripts[command.shell ?? 'bash'](command.script);
    await requireFolder(options.cwd);
    const started = performance.now();
    const seconds = () => Math.round(performance.now() - started) / 1000;
    if (options.signal?.aborted)
        return { kind: 'aborted', seconds: 0 };
    const env = { ...childEnvironment(process.env), ...options.env };
    const child = (0,external_node_child_process_.spawn)(program, args, { cwd: options.cwd, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'], windowsHide: true });
    forwardOutput(child, options.onOutput);
    const exit = waitForExit(child, program);
    if (child.pid !== undefined)
        options.onStart?.(child.pid);
    const end = await firstOf(exit, options);
    await endGroup(child, options.graceSeconds ?? 3, end.kind === 'exited');
    if (end.kind !== 'exited')
        return { kind: end.kind, seconds: seconds() };
    await drained(child);
    if (end.signal !== null)
        return { kind: 'killed', signal: end.signal, seconds: seconds() };
    return { kind: 'exited', exitCode: end.code ?? 1, seconds: seconds() };
}
async function requireFolder(cwd) {
    const info = await (0,promises_.stat)(cwd).catch(() => undefined);
    if (!info?.isDirectory())
        throw (0,errors/* inputError */.Xu)(`the folder ${cwd}, where the command should run, does not exist`);
}
function forwardOutput(child, onOutput) {
    child.stdout?.on('data', (chunk) => onOutput?.(chunk, 'stdout'));
    child.stderr?.on('data', (chunk) => onOutput?.(chunk, 'stderr'));
}
function waitForExit(child, program) {
    return new Promise((resolve, reject) => {
        child.once('error', (error) => reject(explainSpawn(error, program)));
        child.once('exit', (code, signal) => resolve({ kind: 'exited', code, signal }));
    });
}
function explainSpawn(error, program) {
    if (error.code === 'ENOENT') {
        return (0,errors/* inputError */.Xu)(`there is no program ${JSON.stringify(program)}`, {
            hint: 'Install it in an earlier step, or correct the name.',
            cause: error,
        });
    }
    if (error.code === 'EACCES')
        return (0,errors/* inputError */.Xu)(`${JSON.stringify(program)} may not be executed`, { hint: `Run chmod +x on it.`, cause: error });
    if (error.code === 'E2BIG')
        return (0,errors/* inputError */.Xu)('the command is too long for this system', { hint: 'Put it into a script file.', cause: error });
    return error;
}
/** What happens first: the command's own end, the limit of time, or an abort. */
async function firstOf(exit, options) {
    const over = new AbortController();
    const waits = [exit];
    if (options.timeoutSeconds !== undefined)
        waits.push(timeout(options.timeoutSeconds, over.signal));
    if (options.signal !== undefined)
        waits.push(aborted(options.signal, over.signal));
    try {
        return await Promise.race(waits);
    }
    finally {
        over.abort();
    }
}
/** Node's timers hold at most 2^31 - 1 ms; longer limits are as good as none. */
const longestTimer = 2_147_483_647;
async function timeout(seconds, over) {
    await (0,external_node_timers_promises_.setTimeout)(Math.min(seconds * 1000, longestTimer), undefined, { signal: over }).catch(() => undefined);
    return { kind: 'timed-out' };
}
function aborted(signal, over) {
    return new Promise((resolve) => {
        signal.addEventListener('abort', () => resolve({ kind: 'aborted' }), { once: true, signal: over });
    });
}
/** Asks the group to stop, waits, and ends what is left. */
async function endGroup(child, graceSeconds, leaderIsGone) {
    if (child.pid === undefined || !(await groupLives(child.pid)))
        return;
    signalGroup(child.pid, 'SIGTERM');
    // What outlives the command itself (a server left in the background) is given less time: nobody waits for its result.
    const deadline = performance.now() + (leaderIsGone ? Math.min(graceSeconds, 1) : graceSeconds) * 1000;
    while (performance.now() < deadline) {
        await (0,external_node_timers_promises_.setTimeout)(20);
        if (!(await groupLives(child.pid)))
            return;
    }
    signalGroup(child.pid, 'SIGKILL');
    for (let tries = 0; tries < 50 && (await groupLives(child.pid)); tries++)
        await (0,external_node_timers_promises_.setTimeout)(20);
}
/** True while a process of the group runs. Those that ended but were not waited for (in containers without an init) don't count. */
async function groupLives(group) {
    if (process.platform === 'win32' || !signalGroup(group, 0))
        return false;
    if (process.platform !== 'linux')
        return true;
    const pids = (await (0,promises_.readdir)('/proc')).filter((name) => /^\d+$/.test(name));
    const stats = await Promise.all(pids.map((pid) => (0,promises_.readFile)(`/proc/${pid}/stat`, 'utf8').catch(() => '')));
    return stats.some((text) => runsInGroup(text, group));
}
/** Reads `pid (name) state parent group …` of /proc/<pid>/stat; the name may hold anything, so the last `)` counts. */
function runsInGroup(text, group) {
    const [state, , groupId] = text.slice(text.lastIndexOf(')') + 2).split(' ');
    return Number(groupId) === group && state !== 'Z' && state !== 'X';
}
/** True when the group could be signalled, so when something of it lives. */
function signalGroup(pid, signal) {
    if (process.platform === 'win32') {
        (0,external_node_child_process_.spawn)('taskkill', ['/pid', String(pid), '/T', '/F'], { stdio: 'ignore', windowsHide: true });
        return true;
    }
    try {
        process.kill(-pid, signal);
        return true;
    }
    catch {
        return false;
    }
}
/** The rest of the output. A process that left the group may hold the pipe open: it is not waited for longer than a second. */
async function drained(child) {
    const ended = [child.stdout, child.stderr].map((stream) => new Promise((resolve) => (stream === null || stream.closed ? resolve() : stream.once('close', () => resolve()))));
    const over = new AbortController();
    await Promise.race([Promise.all(ended), (0,external_node_timers_promises_.setTimeout)(1000, undefined, { signal: over.signal }).catch(() => undefined)]);
    over.abort();
    child.stdout?.destroy();
    child.stderr?.destroy();
}
/**
 * What the runner gives to an action but not to a `run:` step: inputs with tokens, saved state, and credentials of cache and artifacts;
 * and the files by which a command could set outputs and environment of later steps.
 */
const withheld = /^(INPUT_.*|STATE_.*|ACTIONS_(RUNTIME|RESULTS|CACHE)_.*|GITHUB_(OUTPUT|ENV|PATH|STATE|STEP_SUMMARY))$/i;
/** The environment of a child process: this one's, without what only the action itself may have. */
function childEnvironment(environment) {
    const kept = Object.entries(environment).filter(([name, value]) => value !== undefined && !withheld.test(name));
    return Object.fromEntries(kept);
}
/** `exit code 3`, `signal SIGKILL (out of memory?)`, for messages. */
function describeEnd(result) {
    switch (result.kind) {
        case 'exited':
            return describeExit(result.exitCode);
        case 'killed':
            return `signal ${result.signal}${result.signal === 'SIGKILL' ? ' (often: out of memory)' : ''}`;
        case 'timed-out':
            return `the time limit, after ${result.seconds} s`;
        case 'aborted':
            return `cancellation, after ${result.seconds} s`;
        default:
            return result;
    }
}
/** A shell reports a signal of its child as 128 + its number. */
function describeExit(exitCode) {
    const signal = Object.entries(constants.signals).find(([, number]) => number === exitCode - 128)?.[0];
    if (exitCode === 127)
        return 'exit code 127 (command not found)';
    if (exitCode === 126)
        return 'exit code 126 (not executable)';
    if (exitCode > 128 && signal !== undefined)
        return `exit code ${exitCode} (${signal}${signal === 'SIGKILL' ? ', often: out of memory' : ''})`;
    return `exit code ${exitCode}`;
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/data/lib/duckdb/packages.js
/** Version of the engine that is fetched; digests below belong to it. */
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
/**
 * Releases by `platform-arch`. A platform whose digest was never measured is not here, and Parquet is refused there rather than read by a
 * library that nobody checked.
 */
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
};

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/data/lib/duckdb/tar.js




/** An unpacked package of the engine is about 71 MB. */
const unpackedLimit = 256 * 1024 * 1024;
const block = 512;
/**
 * Unpacks an npm tarball into a folder, without the leading `package/`.
 *
 * @throws Failure policy-refused for anything but ordinary files and folders below `package/`.
 */
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
        // Folders are made when needed; `g` and `x` carry comments and times that npm's own tarballs do without.
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








/** Engines that this process has verified already, so that many files cost one verification. */
const verified = new Map();
/**
 * Folder with the DuckDB engine, complete and verified against the digests that are compiled in: from `engine-path`, from the cache, or
 * fetched with the runner's npm client. Verified on each run, because a cache can be written by others.
 *
 * @throws Failure dependency-failed when it can't be fetched or the platform has no known digest; policy-refused when a digest differs.
 */
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
    const platform = `${process.platform}-${process.arch}`;
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
/** Another process may have put the same engine there in the meantime; then that one is verified and used. */
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
    const specs = packages.map(({ name }) => `${name}@${engineVersion}`);
    const output = [];
    const result = await runCommand({ argv: ['npm', 'pack', '--silent', '--ignore-scripts', '--pack-destination', folder, ...specs] }, { cwd: folder, timeoutSeconds: 120, signal, onOutput: (chunk) => void output.push(Buffer.from(chunk)) });
    signal.throwIfAborted();
    if (result.kind !== 'exited' || result.exitCode !== 0) {
        const said = Buffer.concat(output).toString('utf8').trim().split('\n').slice(-3).join(' ');
        throw (0,errors/* dependencyFailed */.BW)(`npm could not fetch the DuckDB engine, which Parquet needs${said === '' ? '' : `: ${said.slice(0, 300)}`}`, {
            hint: 'Give npm access to its registry, or name a folder with the three tarballs in the input `engine-path`.',
        });
    }
    return folder;
}
const tarballName = ({ name }) => `${name.replace('@', '').replace('/', '-')}-${engineVersion}.tgz`;
async function unpack({ packages }, tarballs, folder) {
    for (const item of packages) {
        const path = (0,external_node_path_.join)(tarballs, tarballName(item));
        const tarball = await (0,promises_.readFile)(path).catch(() => undefined);
        if (tarball === undefined)
            throw (0,errors/* inputError */.Xu)(`the engine's package ${path} does not exist`, { hint: `Put it there with: npm pack ${item.name}@${engineVersion}` });
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
/** See `EngineRelease.tree`. Files that do not belong to the packages count too: an added file changes the digest. */
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









/**
 * Scans a Parquet file into a session: each column is grouped by value in the engine and counted here, so the checks and counts are those of
 * every other format. Gives back the file's sha256 in hex.
 */
async function scanParquet(file, session, context) {
    return withParquet(file, context, async (reader) => {
        const names = reader.columns.map(({ name }) => name);
        for (const column of reader.columns)
            if (session.isWanted(column.name))
                requireKind(session.column(column.name, kindOf(column)), column, file);
        session.header(names);
        const wanted = reader.columns.filter(({ name }) => session.isWanted(name));
        const rows = await countColumns(reader, wanted, session, file);
        await countRows(reader, wanted, rows, session);
    });
}
/** Reads columns of a Parquet file into a table, row by row. Gives back the file's sha256 in hex. */
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
    throw inputError(`${file.name}: column ${JSON.stringify(name)} holds ${column?.type ?? 'nothing'}, and numbers are needed`, {
        where: { file: file.name, field: name },
    });
}
async function withParquet(file, context, body) {
    await refuseOtherFormats(file);
    const scratch = await (0,promises_.mkdtemp)((0,external_node_path_.join)(context.temporary, 'parquet-'));
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const sha256 = await stage(file, (0,external_node_path_.join)(scratch, 'input.parquet'), context);
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
/** Digits that the engine's decimals have; it reads longer ones as rounded doubles, without a word. */
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
/** Copies the file to where only the engine reads it, and hashes what is copied: nobody can change it in between. */
async function stage(file, target, { signal }) {
    const source = (0,bytes_source.openSource)(file, signal);
    await (0,external_node_stream_promises_.pipeline)(source.chunks(), (0,external_node_fs_.createWriteStream)(target, { flags: 'wx' }));
    await (0,promises_.chmod)(target, 0o444);
    return source.sha256();
}
/** The first and last bytes tell what a file is before any engine touches it. */
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
/** Our kind of one of DuckDB's types. */
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
/** Without a contract, the files of a data set must agree on what a column holds; whole numbers may become numbers. */
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
/** Every column must have the same number of rows: what is counted here is what the pages hold, not what the footer says. */
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
    for await (const { columns, counts } of reader.groups(column.name, transfer)) {
        const values = columns[0];
        for (let index = 0; index < lengthOf(values); index++) {
            const count = counts?.[index] ?? 0;
            rows += count;
            feed(scanner, values, index, transfer, count);
        }
    }
    return rows;
}
/** Rows that miss a rule, and keys that repeat, need whole rows: only the columns concerned are read again. */
async function countRows(reader, columns, rows, session) {
    session.rows += rows;
    const missed = columns.filter(({ name }) => session.column(name).misses.size > 0);
    const keys = new Set(session.watches.flatMap(({ rule }) => rule.columns));
    const needed = columns.filter((column) => missed.includes(column) || keys.has(column.name));
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
            if (!fits)
                session.rejected++;
        }
    }
}
function keyPart(keys, batch, cell, row) {
    const bytes = Buffer.from(String(valueAt(batch.columns[cell], row) ?? ''));
    keys.part(bytes, 0, bytes.length);
}
const lengthOf = (values) => values?.values.length ?? 0;
/** A value for a table: integers become doubles, as the table has it. */
function valueAt(values, row) {
    if (values === undefined)
        return null;
    if (values.kind === 'texts')
        return values.values[row] ?? null;
    return values.nulls[row] === 1 ? null : values.kind === 'numbers' ? values.values[row] : String(values.values[row]);
}
let scratchBytes = Buffer.alloc(4096);
/** Hands a value to the scanner of its column; says whether it fits. */
function feed(scanner, values, index, transfer, count) {
    if (values === undefined)
        return true;
    if (values.kind === 'texts')
        return feedText(scanner, values.values[index] ?? null, transfer, count);
    if (values.nulls[index] === 1)
        return scanner.missing(count);
    if (values.kind === 'numbers')
        return feedNumber(scanner, values.values[index], count);
    const value = values.values[index];
    if (transfer === 'boolean')
        return scanner.kind === 'boolean' ? scanner.truth(value !== 0n, count) : scanner.invalid(count);
    const number = Number(value);
    const isTime = transfer === 'time';
    if (isTime !== (scanner.kind === 'time'))
        return scanner.invalid(count);
    if (Number.isSafeInteger(number))
        return feedNumber(scanner, number, count);
    return scanner.kind === 'number' ? scanner.number(number, count) : scanner.big(value, count);
}
/** A double in a column of integers fits when it is whole, as in JSON Schema. */
function feedNumber(scanner, value, count) {
    if (scanner.kind === 'number' || scanner.kind === 'time')
        return scanner.number(value, count);
    if (scanner.kind === 'integer' && Number.isSafeInteger(value))
        return scanner.number(value, count);
    return scanner.invalid(count);
}
function feedText(scanner, value, transfer, count) {
    if (value === null)
        return scanner.missing(count);
    if (transfer === 'integer-text')
        return scanner.kind === 'integer' ? scanner.big(BigInt(value), count) : scanner.number(Number(value), count);
    if (scanner.kind !== 'text' && scanner.kind !== 'time')
        return scanner.invalid(count);
    const needed = value.length * 3;
    if (needed > scratchBytes.length)
        scratchBytes = Buffer.alloc(needed);
    return scanner.cell(scratchBytes, 0, scratchBytes.write(value, 'utf8'), count);
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
