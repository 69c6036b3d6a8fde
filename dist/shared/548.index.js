export const id = 548;
export const ids = [548];
export const modules = {

/***/ 70585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GV: () => (/* binding */ digestPath),
/* harmony export */   v0: () => (/* binding */ digestOfFiles)
/* harmony export */ });
/* unused harmony exports maxFiles, listFiles */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66990);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45182);




const maxFiles = 100_000;
async function digestPath(path, name) {
    const info = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).catch((error) => {
        throw error.code === 'ENOENT' || error.code === 'ENOTDIR' ? (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .missingPath */ .IT)(name) : error;
    });
    if (info.isFile()) {
        const digest = await (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256File */ .Q3)(path);
        return { layout: 'file', digest, bytes: info.size, files: [{ path: baseName(path), digest, bytes: info.size }] };
    }
    if (!info.isDirectory())
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .policyRefused */ .he)(`${name} is neither a regular file nor a folder`, { where: { file: name } });
    const files = [];
    for (const relativePath of await listFiles(path, name)) {
        const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, relativePath);
        files.push({ path: relativePath, digest: await (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256File */ .Q3)(absolute), bytes: (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(absolute)).size });
    }
    if (files.length === 0)
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .inputError */ .Xu)(`${name} is an empty folder`, { where: { file: name } });
    return { layout: 'folder', digest: digestOfFiles(files), bytes: files.reduce((sum, file) => sum + file.bytes, 0), files };
}
function digestOfFiles(files) {
    const sorted = files.toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
    return (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .sc)(sorted.map((file) => `${file.digest.replace(/^sha256:/, '')}  ${file.path}\n`).join(''));
}
async function listFiles(root, name, keep = () => true) {
    const found = [];
    const waiting = [''];
    for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
        for await (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.opendir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, folder))) {
            const path = `${folder}${entry.name}`;
            if (!keep(entry.isDirectory() ? `${path}/` : path))
                continue;
            if (entry.isDirectory())
                waiting.push(`${path}/`);
            else
                found.push(checkedName(path, entry.isFile(), name));
        }
        if (found.length > maxFiles)
            throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .limitExceeded */ .FU)(`${name} holds more than ${maxFiles} files`, { where: { file: name } });
    }
    return found.sort();
}
function checkedName(path, isFile, name) {
    if (!isFile)
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .policyRefused */ .he)(`${name}/${path} is a link or special file`, { hint: 'Replace it by a copy of the file it points to.' });
    if (/[\p{Cc}\\]/u.test(path))
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .policyRefused */ .he)(`a file name in ${name} holds a control character or a backslash: ${JSON.stringify(path)}`);
    return path;
}
const baseName = (path) => path.split(/[/\\]/).at(-1) ?? path;


/***/ }),

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

/***/ 45182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IT: () => (/* binding */ missingPath),
/* harmony export */   Q3: () => (/* binding */ sha256File),
/* harmony export */   VK: () => (/* binding */ shortDigest),
/* harmony export */   lG: () => (/* binding */ joinInside),
/* harmony export */   sc: () => (/* binding */ sha256),
/* harmony export */   vZ: () => (/* binding */ writeAtomic)
/* harmony export */ });
/* unused harmony exports maxTextBytes, readText, decodeText, resolveInside, realPathInside, displayPath */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66990);
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





const maxTextBytes = (/* unused pure expression or super */ null && (16 * 1024 * 1024));
async function writeAtomic(path, content) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path), { recursive: true });
    const temporary = `${path}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex')}.tmp`;
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const handle = __addDisposableResource(env_1, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(temporary, 'wx', 0o644), true);
            await handle.writeFile(content);
            await handle.sync();
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(temporary, path);
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
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(temporary, { force: true });
        throw error;
    }
}
const sha256 = (content) => `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest('hex')}`;
async function sha256File(path) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for await (const chunk of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path, { highWaterMark: 1 << 20 }))
        hash.update(chunk);
    return `sha256:${hash.digest('hex')}`;
}
const shortDigest = (digest) => digest.replace(/^sha256:/, '').slice(0, 8);
const missingPath = (name) => (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .inputError */ .Xu)(`${name} does not exist`, { where: { file: name }, hint: 'Check the path: relative ones start from the input working-directory.' });
async function readText(path, name) {
    const info = await stat(path).catch((error) => {
        throw error.code === 'ENOENT' ? missingPath(name) : error;
    });
    if (info.isDirectory())
        throw inputError(`${name} is a folder, not a file`, { where: { file: name } });
    if (!info.isFile())
        throw policyRefused(`${name} is not a regular file`, { where: { file: name } });
    if (info.size > maxTextBytes)
        throw limitExceeded(`${name} has ${info.size} bytes; at most ${maxTextBytes} are read`, { where: { file: name } });
    return decodeText(await readFile(path), name);
}
function decodeText(bytes, name) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch (cause) {
        const line = lineOfFirstInvalidByte(bytes);
        throw inputError(`${name} is not UTF-8 text`, { where: { file: name, line }, hint: 'Save the file as UTF-8.', cause });
    }
}
function lineOfFirstInvalidByte(bytes) {
    const lenient = new TextDecoder('utf-8').decode(bytes);
    const at = lenient.indexOf('\uFFFD');
    return lenient.slice(0, Math.max(at, 0)).split('\n').length;
}
const forbiddenFolders = (/* unused pure expression or super */ null && (['.git']));
function resolveInside(typed, workspace, from) {
    if (typed.includes('\0'))
        throw policyRefused(`the path ${JSON.stringify(typed)} holds a NUL character`);
    if (/^[a-z][a-z0-9+.-]*:\/\//i.test(typed))
        throw policyRefused(`${typed} is a URL, and a path inside the workspace is needed here`);
    const absolute = isAbsolute(typed) ? resolve(typed) : resolve(from, typed);
    requireInside(absolute, workspace, typed);
    return absolute;
}
function requireInside(absolute, workspace, typed) {
    const inside = relative(workspace, absolute);
    if (inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside)) {
        throw policyRefused(`${typed} lies outside the workspace`, { hint: 'Use a path inside the checkout.' });
    }
    const forbidden = inside.split(sep).find((part) => forbiddenFolders.includes(part.toLowerCase()));
    if (forbidden !== undefined)
        throw policyRefused(`${typed} lies in ${forbidden}, which may hold credentials`);
}
async function realPathInside(absolute, workspace) {
    const display = displayPath(absolute, workspace);
    const real = await realpath(absolute).catch((error) => {
        throw error.code === 'ENOENT' ? missingPath(display) : error;
    });
    requireInside(real, await realpath(workspace), display);
    return real;
}
function displayPath(path, workspace) {
    const inside = relative(workspace, path);
    if (inside === '')
        return '.';
    return inside.startsWith('..') || isAbsolute(inside) ? path : inside.split(sep).join('/');
}
function joinInside(folder, name) {
    const joined = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(folder, name);
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.relative)(folder, joined);
    if (inside.startsWith('..') || (0,node_path__WEBPACK_IMPORTED_MODULE_3__.isAbsolute)(inside))
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .policyRefused */ .he)(`${JSON.stringify(name)} climbs out of its folder`);
    return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, inside);
}


/***/ }),

/***/ 24014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ createHttp)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./.cache/bundle/shared/packages/http/lib/errors.js
var errors = __webpack_require__(35787);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./.cache/bundle/shared/packages/http/lib/redact.js
var redact = __webpack_require__(67101);
;// CONCATENATED MODULE: ./.cache/bundle/shared/packages/http/lib/exchange.js






async function exchange(call) {
    call.signal.throwIfAborted();
    const incoming = await answer(call);
    try {
        const status = incoming.statusCode ?? 0;
        const headers = flatten(incoming);
        const received = call.receive !== undefined && status >= 200 && status <= 299;
        if (received)
            await call.receive?.(content(incoming, call), headers);
        const body = received ? Buffer.alloc(0) : await readBody(incoming, call);
        return { status, headers, body, url: call.url };
    }
    finally {
        incoming.destroy();
    }
}
function answer(call) {
    const { promise, resolve, reject } = Promise.withResolvers();
    const send = call.url.protocol === 'https:' ? external_node_https_.request : external_node_http_.request;
    const outgoing = send(call.url, options(call), resolve);
    outgoing.on('error', (cause) => reject(networkError(call, cause)));
    if (call.body === undefined || call.body instanceof Uint8Array)
        outgoing.end(call.body);
    else
        sendStream(call.body, outgoing, call, reject);
    return promise;
}
function sendStream(body, outgoing, call, reject) {
    const source = body.open();
    source.on('data', () => call.onProgress?.());
    (0,external_node_stream_promises_.pipeline)(source, outgoing).catch((cause) => reject(sourceFailed(cause) ? cause : networkError(call, cause)));
}
const sourceFailed = (cause) => cause instanceof Error && cause.path !== undefined;
function options({ method, headers, body, addresses, signal }) {
    const bytes = body instanceof Uint8Array ? body.byteLength : body?.bytes;
    const length = bytes === undefined ? {} : { 'content-length': String(bytes) };
    return { method, headers: { 'accept-encoding': 'gzip, deflate, br', ...headers, ...length }, agent: false, lookup: pinned(addresses), signal };
}
function pinned(addresses) {
    return (_hostname, { all }, callback) => {
        const first = addresses[0];
        if (all === true)
            callback(null, [...addresses]);
        else
            callback(null, first?.address ?? '', first?.family ?? 4);
    };
}
async function readBody(incoming, call) {
    const chunks = [];
    for await (const chunk of content(incoming, call))
        chunks.push(chunk);
    return Buffer.concat(chunks);
}
async function* content(incoming, call) {
    let size = 0;
    try {
        for await (const chunk of decompressed(incoming)) {
            size += chunk.byteLength;
            if (size > call.maxBytes)
                throw tooLarge(call);
            call.onProgress?.();
            yield chunk;
        }
    }
    catch (cause) {
        throw cause instanceof errors/* HttpError */.j ? cause : networkError(call, cause);
    }
}
function decompressed(incoming) {
    const decoder = { gzip: external_node_zlib_.createGunzip, 'x-gzip': external_node_zlib_.createGunzip, deflate: external_node_zlib_.createInflate, br: external_node_zlib_.createBrotliDecompress }[incoming.headers['content-encoding']?.toLowerCase() ?? ''];
    if (decoder === undefined || incoming.statusCode === 204 || incoming.statusCode === 304)
        return incoming;
    const stream = decoder();
    incoming.on('error', (error) => stream.destroy(error));
    return incoming.pipe(stream);
}
function flatten(incoming) {
    const entries = Object.entries(incoming.headers);
    return Object.fromEntries(entries.map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : (value ?? '')]));
}
function tooLarge({ method, url, maxBytes }) {
    return new errors/* HttpError */.j('too-large', `${method} ${(0,redact/* redactUrl */.B)(url)} answered with more than ${maxBytes} bytes`);
}
function networkError({ method, url, signal }, cause) {
    if (signal.aborted)
        return signal.reason;
    const code = cause instanceof Error ? (cause.code ?? cause.message) : String(cause);
    return new errors/* HttpError */.j('network', `${method} ${(0,redact/* redactUrl */.B)(url)} failed on the network (${code})`, { cause });
}

// EXTERNAL MODULE: external "node:dns/promises"
var external_node_dns_promises_ = __webpack_require__(71553);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./.cache/bundle/shared/packages/http/lib/address.js

const special4 = [
    ['0.0.0.0', 8],
    ['10.0.0.0', 8],
    ['100.64.0.0', 10],
    ['127.0.0.0', 8],
    ['169.254.0.0', 16],
    ['172.16.0.0', 12],
    ['192.0.0.0', 24],
    ['192.0.2.0', 24],
    ['192.88.99.0', 24],
    ['192.168.0.0', 16],
    ['198.18.0.0', 15],
    ['198.51.100.0', 24],
    ['203.0.113.0', 24],
    ['224.0.0.0', 4],
    ['240.0.0.0', 4],
];
const special6 = [
    ['2001::', 23],
    ['2001:db8::', 32],
    ['2002::', 16],
    ['3fff::', 20],
];
const public6 = [['2000::', 3]];
function blockList(ranges, family) {
    const blocked = new external_node_net_.BlockList();
    for (const [network, bits] of ranges)
        blocked.addSubnet(network, bits, family);
    return blocked;
}
function isPublicAddress(address) {
    switch ((0,external_node_net_.isIP)(address)) {
        case 4:
            return !blockList(special4, 'ipv4').check(address, 'ipv4');
        case 6:
            return blockList(public6, 'ipv6').check(address, 'ipv6') && !blockList(special6, 'ipv6').check(address, 'ipv6');
        default:
            return false;
    }
}

;// CONCATENATED MODULE: ./.cache/bundle/shared/packages/http/lib/guard.js





const systemResolve = async (hostname) => {
    const found = await (0,external_node_dns_promises_.lookup)(hostname, { all: true, verbatim: true });
    return found.map(({ address, family }) => ({ address, family: family === 6 ? 6 : 4 }));
};
async function guard(url, trusted, resolve) {
    const known = trusted.includes(url.host);
    checkShape(url, known);
    const hostname = url.hostname.replace(/^\[|\]$/g, '');
    const literal = (0,external_node_net_.isIP)(hostname);
    const addresses = literal === 0 ? await resolved(url, hostname, resolve) : [{ address: hostname, family: literal === 6 ? 6 : 4 }];
    if (!known && !addresses.every(({ address }) => isPublicAddress(address))) {
        throw refused(url, 'its host has an address inside a private network', 'Name the host in the workflow (`with:`) to trust it.');
    }
    return addresses;
}
function checkShape(url, known) {
    if (url.protocol !== 'https:' && url.protocol !== 'http:')
        throw refused(url, `${url.protocol} is not http or https`);
    if (url.protocol === 'http:' && !known) {
        throw refused(url, 'a host that the workflow does not name must be reached by https', 'Use https, or name the host in the workflow (`with:`).');
    }
    if (url.username !== '' || url.password !== '') {
        throw refused(url, 'a URL may not carry a user name or password', 'Give credentials in their own input.');
    }
}
async function resolved(url, hostname, resolve) {
    const addresses = await resolve(hostname).catch((cause) => {
        throw new errors/* HttpError */.j('network', `could not find the host of ${(0,redact/* redactUrl */.B)(url)}`, { cause });
    });
    if (addresses.length === 0)
        throw new errors/* HttpError */.j('network', `the host of ${(0,redact/* redactUrl */.B)(url)} has no address`);
    return addresses;
}
function refused(url, why, mend) {
    return new errors/* HttpError */.j('refused', `refused to ask ${(0,redact/* redactUrl */.B)(url)}: ${why}.${mend === undefined ? '' : ` ${mend}`}`);
}

;// CONCATENATED MODULE: ./.cache/bundle/shared/packages/http/lib/retry.js
const defaultRetry = { tries: 5, base: 500, cap: 30_000 };
const idempotent = new Set(['GET', 'HEAD', 'PUT', 'DELETE', 'OPTIONS']);
const retry_transient = new Set([408, 429, 502, 503, 504]);
const isRepeatable = (method) => idempotent.has(method);
function isTransient(method, status) {
    return retry_transient.has(status) || (status === 500 && (method === 'GET' || method === 'HEAD'));
}
function backoff(attempt, { base, cap }, random) {
    return Math.round(random() * Math.min(cap, base * 2 ** (attempt - 1)));
}
function retryAfter(headers) {
    const asked = headers['retry-after']?.trim();
    if (asked === undefined || asked === '')
        return undefined;
    if (/^\d+$/.test(asked))
        return Number(asked) * 1_000;
    const pause = Date.parse(asked) - Date.parse(headers['date'] ?? '');
    return Number.isFinite(pause) ? Math.max(0, pause) : undefined;
}

;// CONCATENATED MODULE: ./.cache/bundle/shared/packages/http/lib/client.js
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







const maxDeadline = 120_000;
const maxTransfer = 6 * 3_600_000;
const maxRedirects = 5;
const maxErrorBody = 65_536;
const harmlessHeaders = ['accept', 'content-type', 'range', 'user-agent'];
const systemWorld = {
    now: () => performance.now(),
    sleep: async (milliseconds, signal) => {
        await (0,promises_.setTimeout)(milliseconds, undefined, { signal });
    },
    random: () => (0,external_node_crypto_.randomInt)(2 ** 32) / 2 ** 32,
    resolve: systemResolve,
};
function createHttp(options = {}) {
    const send = (request) => sendWithRetries(request, options, { ...systemWorld, ...options.world });
    return {
        send,
        json: async (request) => parseJson(request, await send({ ...request, headers: { accept: 'application/json', ...request.headers } }), options),
    };
}
async function sendWithRetries(request, options, world) {
    const policy = options.retry ?? defaultRetry;
    const job = prepare(request, options, world);
    const end = world.now() + (job.streamed ? maxTransfer : Math.min(options.deadline ?? maxDeadline, maxDeadline));
    for (let attempt = 1;; attempt++) {
        const outcome = await attemptOnce({ ...job, timeout: Math.max(1, Math.min(job.timeout, end - world.now())) });
        const pause = isRetryable(job.method, outcome) && attempt < policy.tries ? pauseAfter(outcome, attempt, policy, world) : undefined;
        if (pause === undefined || world.now() + pause >= end) {
            if (outcome instanceof errors/* HttpError */.j)
                throw outcome;
            return outcome;
        }
        options.onRetry?.(`${describe(job, outcome)}; trying again in ${pause} ms`);
        await world.sleep(pause, job.signal).catch(() => {
            throw cancelled(job);
        });
    }
}
function prepare(request, options, world) {
    if (!URL.canParse(String(request.url)))
        throw new errors/* HttpError */.j('refused', 'refused to ask an address that is not a URL');
    const headers = Object.entries(request.headers ?? {}).map(([name, value]) => [name.toLowerCase(), value]);
    return {
        method: request.method ?? 'GET',
        url: new URL(request.url),
        headers: { 'user-agent': options.userAgent ?? 'modelflight', ...Object.fromEntries(headers) },
        body: typeof request.body === 'string' ? Buffer.from(request.body) : request.body,
        receive: request.receive,
        streamed: request.receive !== undefined || (typeof request.body === 'object' && 'open' in request.body),
        maxBytes: request.maxBytes ?? (request.receive === undefined ? 32 * 1024 * 1024 : Number.POSITIVE_INFINITY),
        timeout: request.timeout ?? 30_000,
        trusted: options.trusted ?? [],
        signal: options.signal ?? new AbortController().signal,
        world,
    };
}
async function attemptOnce(job) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const timer = __addDisposableResource(env_1, startTimer(job), false);
        const signal = AbortSignal.any([job.signal, timer.signal]);
        try {
            return await followRedirects(job, signal, timer.restart);
        }
        catch (error) {
            if (job.signal.aborted)
                throw cancelled(job);
            if (timer.signal.aborted)
                return new errors/* HttpError */.j('timeout', `${job.method} ${(0,redact/* redactUrl */.B)(job.url)} gave no answer within ${Math.ceil(job.timeout)} ms`);
            if (error instanceof errors/* HttpError */.j)
                return error;
            throw error;
        }
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}
function startTimer({ timeout, streamed }) {
    const controller = new AbortController();
    const timer = setTimeout(() => controller.abort(new Error('timeout')), Math.ceil(timeout));
    return {
        signal: controller.signal,
        restart: streamed ? () => void timer.refresh() : undefined,
        [Symbol.dispose]: () => clearTimeout(timer),
    };
}
async function followRedirects(job, signal, onProgress) {
    const { maxBytes, receive } = job;
    let call = job;
    for (let redirects = 0; redirects <= maxRedirects; redirects++) {
        const addresses = await abortable(guard(call.url, job.trusted, job.world.resolve), signal);
        const { method, url, headers, body } = call;
        const response = await exchange({ method, url, headers, body, addresses, maxBytes, receive, onProgress, signal });
        const location = response.headers['location'];
        if (![301, 302, 303, 307, 308].includes(response.status) || location === undefined)
            return response;
        call = redirected(call, response.status, location);
    }
    throw new errors/* HttpError */.j('redirect', `${job.method} ${(0,redact/* redactUrl */.B)(job.url)} was redirected more than ${maxRedirects} times`);
}
function redirected(call, status, location) {
    if (!URL.canParse(location, call.url.href))
        throw new errors/* HttpError */.j('redirect', `${(0,redact/* redactUrl */.B)(call.url)} redirects to an address that is not a URL`);
    const url = new URL(location, call.url);
    if (call.url.protocol === 'https:' && url.protocol !== 'https:') {
        throw new errors/* HttpError */.j('refused', `refused to follow a redirect of ${(0,redact/* redactUrl */.B)(call.url)} from https to ${url.protocol}`);
    }
    const keepsMethod = status === 307 || status === 308 || call.method === 'GET' || call.method === 'HEAD';
    const kept = (name) => (keepsMethod || name !== 'content-type') && (url.host === call.url.host || harmlessHeaders.includes(name));
    const headers = Object.fromEntries(Object.entries(call.headers).filter(([name]) => kept(name)));
    return { ...call, url, headers, ...(keepsMethod ? {} : { method: 'GET', body: undefined }) };
}
function abortable(promise, signal) {
    const { promise: aborted, reject } = Promise.withResolvers();
    const stop = () => reject(signal.reason);
    signal.addEventListener('abort', stop, { once: true });
    return Promise.race([promise, aborted]).finally(() => signal.removeEventListener('abort', stop));
}
function isRetryable(method, outcome) {
    if (!isRepeatable(method))
        return false;
    return outcome instanceof errors/* HttpError */.j ? outcome.kind === 'network' || outcome.kind === 'timeout' : isTransient(method, outcome.status);
}
function pauseAfter(outcome, attempt, policy, world) {
    const asked = outcome instanceof errors/* HttpError */.j ? undefined : retryAfter(outcome.headers);
    return asked ?? backoff(attempt, policy, world.random);
}
function parseJson(request, response, options) {
    const what = `${request.method ?? 'GET'} ${(0,redact/* redactUrl */.B)(response.url)}`;
    const { status } = response;
    if (status < 200 || status > 299) {
        const body = response.body.subarray(0, maxErrorBody).toString('utf8');
        const said = (0,redact/* redactText */.R)(isPage(response) ? '(a web page)' : body, options.secrets);
        throw new errors/* HttpError */.j('status', `${what} answered ${status}${said === '' ? '' : `: ${said}`}`, { status, body });
    }
    if (response.body.byteLength === 0)
        return undefined;
    if (isPage(response)) {
        throw new errors/* HttpError */.j('not-json', `${what} answered with a web page instead of JSON: a proxy or a login page is in between`, { status });
    }
    try {
        return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(response.body));
    }
    catch (cause) {
        throw new errors/* HttpError */.j('not-json', `${what} answered with something that is not JSON`, { status, cause });
    }
}
function isPage({ headers, body }) {
    return /\bhtml\b/i.test(headers['content-type'] ?? '') || /^\s*<(!doctype|html)/i.test(body.subarray(0, 256).toString('latin1'));
}
function describe({ method, url }, outcome) {
    return outcome instanceof errors/* HttpError */.j ? outcome.message : `${method} ${(0,redact/* redactUrl */.B)(url)} answered ${outcome.status}`;
}
function cancelled({ method, url }) {
    return new errors/* HttpError */.j('cancelled', `${method} ${(0,redact/* redactUrl */.B)(url)} was cancelled`);
}


/***/ }),

/***/ 35787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ HttpError)
/* harmony export */ });
class HttpError extends Error {
    name = 'HttpError';
    errorClass;
    kind;
    status;
    body;
    constructor(kind, message, details = {}) {
        super(message, details.cause === undefined ? undefined : { cause: details.cause });
        this.errorClass = kind === 'refused' ? 'policy-refused' : 'dependency-failed';
        this.kind = kind;
        this.status = details.status;
        this.body = details.body;
    }
}


/***/ }),

/***/ 67101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ redactUrl),
/* harmony export */   R: () => (/* binding */ redactText)
/* harmony export */ });
const secretShapes = [
    /\bgh[pousr]_[A-Za-z0-9]{16,}/g,
    /\bgithub_pat_[A-Za-z0-9_]{20,}/g,
    /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g,
    /\bxox[abprs]-[A-Za-z0-9-]{10,}/g,
    /\beyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]*/g,
    /\b(?:Bearer|Basic|Token)\s+[A-Za-z0-9._~+/=-]{8,}/gi,
    /(?<=:\/\/)[^\s/@]+@/g,
];
function redactUrl(url) {
    const parsed = URL.canParse(String(url)) ? new URL(url) : undefined;
    if (parsed === undefined)
        return '(unreadable URL)';
    return `${parsed.protocol}//${parsed.host}${parsed.pathname}`;
}
function redactText(text, secrets = [], limit = 200) {
    let clean = text;
    for (const secret of secrets.filter((candidate) => candidate.length >= 4)) {
        for (const form of [secret, Buffer.from(secret).toString('base64'), encodeURIComponent(secret)])
            clean = clean.replaceAll(form, '***');
    }
    for (const shape of secretShapes)
        clean = clean.replace(shape, '***');
    clean = clean.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
    return clean.length > limit ? `${clean.slice(0, limit)}…` : clean;
}


/***/ }),

/***/ 64315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ contentsOf),
/* harmony export */   f: () => (/* binding */ downloadParts)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _modelflight_core_digest_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70585);
/* harmony import */ var _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66990);
/* harmony import */ var _port_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45282);




async function contentsOf({ name, path, digest, tags, createdAt, evidence }) {
    const digested = await (0,_modelflight_core_digest_path__WEBPACK_IMPORTED_MODULE_1__/* .digestPath */ .GV)(path, path);
    if (digested.digest !== digest) {
        throw (0,_modelflight_core_errors__WEBPACK_IMPORTED_MODULE_2__/* .policyRefused */ .he)(`the model at ${path} has the digest ${digested.digest}, and ${digest} was to be registered`, {
            hint: 'The files changed after they were trained and judged: train and gate again.',
        });
    }
    const sources = digested.files.map((file) => ({
        role: 'model',
        file,
        path: digested.layout === 'folder' ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(path, file.path) : path,
    }));
    const add = async (role, from, folder = '') => {
        const file = await evidenceFile(from, folder);
        sources.push({ role, file, path: from });
        return file;
    };
    const one = async (kind) => evidence[kind] === undefined ? undefined : await add(kind, evidence[kind]);
    const stored = {
        metrics: await one('metrics'),
        predictions: await one('predictions'),
        profile: await one('profile'),
        records: await inOrder(evidence.records, (record) => add('record', record, 'records/')),
    };
    const { layout, files } = digested;
    return { manifest: { name, digest, createdAt: createdAt.toISOString(), tags, layout, files, evidence: stored }, sources };
}
async function evidenceFile(path, folder) {
    const { files, layout } = await (0,_modelflight_core_digest_path__WEBPACK_IMPORTED_MODULE_1__/* .digestPath */ .GV)(path, path);
    const [file] = files;
    if (file === undefined || layout !== 'file')
        throw (0,_modelflight_core_errors__WEBPACK_IMPORTED_MODULE_2__/* .inputError */ .Xu)(`${path} is not a file, and evidence is kept in files`);
    return { ...file, path: `${folder}${file.path}` };
}
async function inOrder(items, map) {
    const results = [];
    for (const item of items)
        results.push(await map(item));
    return results;
}
async function downloadParts(version, { folder, parts = ['model', 'evidence'] }, fetch) {
    const modelFolder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'model');
    let model;
    if (parts.includes('model')) {
        const paths = await inOrder(version.files, (file) => fetch('model', file, modelFolder));
        model = version.layout === 'folder' ? modelFolder : paths[0];
    }
    return { model, evidence: parts.includes('evidence') ? await downloadEvidence(version, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'evidence'), fetch) : _port_js__WEBPACK_IMPORTED_MODULE_3__/* .noEvidence */ .n2 };
}
async function downloadEvidence({ evidence }, folder, fetch) {
    const paths = {};
    for (const kind of _port_js__WEBPACK_IMPORTED_MODULE_3__/* .evidenceKinds */ .LK) {
        const file = evidence[kind];
        if (file !== undefined)
            paths[kind] = await fetch(kind, file, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, kind));
    }
    const records = await inOrder(evidence.records, (file) => fetch('record', file, folder));
    return { metrics: paths.metrics, predictions: paths.predictions, profile: paths.profile, records };
}


/***/ }),

/***/ 39799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xy: () => (/* binding */ objectOf),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   qF: () => (/* binding */ parseJson)
/* harmony export */ });
const objectOf = (value) => typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
const listOf = (value) => (Array.isArray(value) ? value : []);
function textOf(value) {
    if (typeof value === 'string')
        return value;
    return typeof value === 'number' ? String(value) : undefined;
}
function parseJson(bytes) {
    try {
        return JSON.parse(typeof bytes === 'string' ? bytes : new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 39916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gb: () => (/* binding */ encodeManifest),
/* harmony export */   MK: () => (/* binding */ decodeManifest)
/* harmony export */ });
/* unused harmony exports manifestToJson, manifestFromJson */
/* harmony import */ var _modelflight_core_digest_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70585);
/* harmony import */ var _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66990);
/* harmony import */ var _modelflight_core_files__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45182);



const format = 'modelflight-version/1';
const manifestToJson = (manifest) => ({
    format,
    name: manifest.name,
    digest: manifest.digest,
    createdAt: manifest.createdAt,
    tags: manifest.tags,
    layout: manifest.layout,
    files: manifest.files.map(fileToJson),
    evidence: {
        metrics: optionalFile(manifest.evidence.metrics),
        predictions: optionalFile(manifest.evidence.predictions),
        profile: optionalFile(manifest.evidence.profile),
        records: manifest.evidence.records.map(fileToJson),
    },
});
function encodeManifest(manifest) {
    const bytes = Buffer.from(`${JSON.stringify(manifestToJson(manifest), null, 2)}\n`);
    return { bytes, digest: (0,_modelflight_core_files__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(bytes) };
}
function decodeManifest(bytes, digest, where) {
    if ((0,_modelflight_core_files__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(bytes) !== digest)
        throw (0,_modelflight_core_errors__WEBPACK_IMPORTED_MODULE_1__/* .policyRefused */ .he)(`the registry entry ${where} was changed after it was written`);
    return manifestFromJson(JSON.parse(Buffer.from(bytes).toString('utf8')), where);
}
const fileToJson = ({ path, digest, bytes }) => ({ path, digest, bytes });
const optionalFile = (file) => (file === undefined ? null : fileToJson(file));
function manifestFromJson(value, where) {
    const fault = (what) => (0,_modelflight_core_errors__WEBPACK_IMPORTED_MODULE_1__/* .policyRefused */ .he)(`the registry entry ${where} can not be used: ${what}`);
    if (value['format'] !== format)
        throw fault(`its format is ${JSON.stringify(value['format'] ?? null)}, and ${format} is known`);
    const { name, digest, createdAt, layout } = value;
    if (typeof name !== 'string' || typeof createdAt !== 'string' || !isDigest(digest))
        throw fault('name, date or digest is missing');
    if (layout !== 'file' && layout !== 'folder')
        throw fault('it does not say whether the model is a file or a folder');
    const files = fileList(value['files'], fault);
    const actual = layout === 'folder' ? (0,_modelflight_core_digest_path__WEBPACK_IMPORTED_MODULE_2__/* .digestOfFiles */ .v0)(files) : files[0]?.digest;
    if (actual !== digest)
        throw fault('the digest of the model is not that of its files');
    return { name, digest, createdAt, layout, files, tags: tagsOf(value['tags'], fault), evidence: evidenceOf(value['evidence'], fault) };
}
function evidenceOf(value, fault) {
    if (!isObject(value))
        throw fault('its evidence is missing');
    const one = (kind) => {
        const entry = value[kind];
        return entry === undefined || entry === null ? undefined : storedFile(entry, fault);
    };
    return { metrics: one('metrics'), predictions: one('predictions'), profile: one('profile'), records: fileList(value['records'], fault) };
}
function tagsOf(value, fault) {
    if (!isObject(value))
        throw fault('its tags are missing');
    return Object.fromEntries(Object.entries(value).map(([key, tag]) => [key, String(tag)]));
}
function fileList(value, fault) {
    if (!Array.isArray(value))
        throw fault('its list of files is missing');
    return value.map((entry) => storedFile(entry, fault));
}
function storedFile(value, fault) {
    const { path, digest, bytes } = isObject(value) ? value : {};
    if (typeof path === 'string' && isDigest(digest) && typeof bytes === 'number')
        return { path, digest, bytes };
    throw fault('a file lacks its path, digest or size');
}
const isDigest = (value) => typeof value === 'string' && /^sha256:[0-9a-f]{64}$/.test(value);
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);


/***/ }),

/***/ 45282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ previousChampionAlias),
/* harmony export */   LK: () => (/* binding */ evidenceKinds),
/* harmony export */   n2: () => (/* binding */ noEvidence),
/* harmony export */   wW: () => (/* binding */ championAlias)
/* harmony export */ });
/* unused harmony export challengerAlias */
const evidenceKinds = ['metrics', 'predictions', 'profile'];
const noEvidence = { metrics: undefined, predictions: undefined, profile: undefined, records: [] };
const championAlias = 'champion';
const challengerAlias = 'challenger';
const previousChampionAlias = 'champion-previous';


/***/ }),

/***/ 87544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I3: () => (/* binding */ checkName)
/* harmony export */ });
/* unused harmony exports isModelName, parseReference, formatReference, versionReference, aliasReference */
/* harmony import */ var _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66990);

const word = /^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/;
const versionNumber = /^[1-9][0-9]{0,9}$/;
const isModelName = (name) => word.test(name) && !name.includes('..');
function checkName(what, name) {
    if (isModelName(name) && !(what === 'alias' && versionNumber.test(name)))
        return name;
    throw (0,_modelflight_core_errors__WEBPACK_IMPORTED_MODULE_0__/* .inputError */ .Xu)(`${JSON.stringify(name.slice(0, 140))} can not be the name of ${what === 'model' ? 'a model' : 'an alias'}`, {
        hint: 'Use up to 128 letters, digits, dots, dashes and underscores, beginning with a letter or digit; an alias is not a number.',
    });
}
function parseReference(text) {
    const match = /^models:\/([^/@]+)(?:@([^/@]+)|\/([^/@]+))$/.exec(text);
    const [, name, alias, version] = match ?? [];
    if (name === undefined)
        throw notAReference(text);
    if (alias !== undefined)
        return { kind: 'alias', name: checkName('model', name), alias: checkName('alias', alias) };
    if (version === undefined || !versionNumber.test(version))
        throw notAReference(text);
    return { kind: 'version', name: checkName('model', name), version };
}
function notAReference(text) {
    return inputError(`${JSON.stringify(text.slice(0, 200))} is not a reference to a model`, {
        hint: 'Write models:/<name>@<alias>, e.g. models:/flights@champion, or models:/<name>/<version>, e.g. models:/flights/3.',
    });
}
const formatReference = (reference) => reference.kind === 'alias' ? `models:/${reference.name}@${reference.alias}` : `models:/${reference.name}/${reference.version}`;
const versionReference = (name, version) => ({ kind: 'version', name, version });
const aliasReference = (name, alias) => ({ kind: 'alias', name, alias });


/***/ }),

/***/ 27333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ saveVerified)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46466);
/* harmony import */ var _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(66990);
/* harmony import */ var _modelflight_core_files__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45182);
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







async function saveVerified(content, file, folder, where) {
    const target = (0,_modelflight_core_files__WEBPACK_IMPORTED_MODULE_5__/* .joinInside */ .lG)(folder, file.path);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(target), { recursive: true });
    const aside = `${target}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex')}.part`;
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    async function* hashing() {
        for await (const chunk of content) {
            hash.update(chunk);
            yield chunk;
        }
    }
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_4__.pipeline)(hashing, (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createWriteStream)(aside, { flags: 'wx' }));
            if (`sha256:${hash.digest('hex')}` !== file.digest) {
                throw (0,_modelflight_core_errors__WEBPACK_IMPORTED_MODULE_6__/* .policyRefused */ .he)(`the copy of ${file.path} in ${where} is not what was registered: its digest is not ${file.digest}`, {
                    hint: 'Register the model again from its original files.',
                });
            }
            const handle = __addDisposableResource(env_1, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(aside, 'r+'), true);
            await handle.sync();
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(aside, target);
            return target;
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
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(aside, { force: true });
        throw error;
    }
}


/***/ })

};
