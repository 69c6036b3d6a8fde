export const id = 860;
export const ids = [860];
export const modules = {

/***/ 70585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ listFiles),
/* harmony export */   GV: () => (/* binding */ digestPath),
/* harmony export */   Mr: () => (/* binding */ maxFiles),
/* harmony export */   v0: () => (/* binding */ digestOfFiles)
/* harmony export */ });
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

/***/ 68483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ release)
/* harmony export */ });
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75919);

const networkBuffer = 1 << 16;
function release({ buffer, byteOffset, byteLength }) {
    if (byteOffset + byteLength !== buffer.byteLength || buffer.byteLength !== networkBuffer)
        return;
    if (buffer instanceof ArrayBuffer && !(0,node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.isMarkedAsUntransferable)(buffer))
        buffer.transfer(0);
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
/* harmony export */   I0: () => (/* binding */ manifestFromJson),
/* harmony export */   MK: () => (/* binding */ decodeManifest),
/* harmony export */   zK: () => (/* binding */ manifestToJson)
/* harmony export */ });
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

/***/ 62469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ createMlflowClient)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./.cache/bundle/shared/packages/core/lib/errors.js
var errors = __webpack_require__(66990);
// EXTERNAL MODULE: ./.cache/bundle/shared/packages/core/lib/files.js
var files = __webpack_require__(45182);
// EXTERNAL MODULE: ./.cache/bundle/shared/packages/http/lib/client.js + 4 modules
var client = __webpack_require__(24014);
// EXTERNAL MODULE: ./.cache/bundle/shared/packages/http/lib/errors.js
var lib_errors = __webpack_require__(35787);
// EXTERNAL MODULE: ./.cache/bundle/shared/packages/registry/lib/json.js
var lib_json = __webpack_require__(39799);
// EXTERNAL MODULE: ./.cache/bundle/shared/packages/registry/lib/save-verified.js
var save_verified = __webpack_require__(27333);
// EXTERNAL MODULE: ./.cache/bundle/shared/packages/registry/lib/mlflow/errors.js
var mlflow_errors = __webpack_require__(8240);
;// CONCATENATED MODULE: ./.cache/bundle/shared/packages/registry/lib/mlflow/multipart.js




const multipartFrom = 100_000_000;
const partBytes = 32 * 1024 * 1024;
const maxParts = 10_000;
const partsOf = (http, server, headers) => ({
    http,
    server,
    post: async (path, body) => (0,lib_json/* objectOf */.Xy)(await http.json({
        method: 'POST',
        url: `${server}/api/2.0/mlflow-artifacts${path}`,
        headers: { ...headers, 'content-type': 'application/json' },
        body: JSON.stringify(body),
    })),
});
async function uploadInParts({ http, server, post }, path, file) {
    const [folder, name] = [path.slice(0, path.lastIndexOf('/')), path.slice(path.lastIndexOf('/') + 1)];
    const place = folder.split('/').map(encodeURIComponent).join('/');
    const size = Math.max(partBytes, Math.ceil(file.bytes / maxParts));
    const count = Math.ceil(file.bytes / size);
    const upload = await begin(() => post(`/mpu/create/${place}`, { path: name, num_parts: count }));
    if (upload === undefined)
        return false;
    try {
        const parts = [];
        for (const credential of upload.credentials)
            parts.push(await sendPart(http, credential, { file, size, server }));
        if (parts.length !== count)
            throw (0,errors/* dependencyFailed */.BW)(`the MLflow server ${server} offered ${parts.length} parts, and ${count} are needed`);
        await post(`/mpu/complete/${place}`, { path: name, upload_id: upload.id, parts });
        return true;
    }
    catch (error) {
        await post(`/mpu/abort/${place}`, { path: name, upload_id: upload.id }).catch(() => undefined);
        if (error instanceof lib_errors/* HttpError */.j && error.kind === 'refused')
            return false;
        throw error;
    }
}
const cannot = [400, 404, 405, 500, 501];
async function begin(create) {
    const answer = await create().catch((error) => {
        if (error instanceof lib_errors/* HttpError */.j && error.status !== undefined && cannot.includes(error.status))
            return undefined;
        throw error;
    });
    const id = (0,lib_json/* textOf */.b6)(answer?.['upload_id']);
    const credentials = (0,lib_json/* listOf */.c3)(answer?.['credentials']).map(lib_json/* objectOf */.Xy).flatMap(credentialOf);
    return id === undefined || credentials.length === 0 ? undefined : { id, credentials };
}
function credentialOf({ url, part_number: number, headers }) {
    if (typeof url !== 'string' || !URL.canParse(url))
        return [];
    const texts = Object.entries((0,lib_json/* objectOf */.Xy)(headers)).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : []));
    return [{ url, number: Number(number), headers: Object.fromEntries(texts) }];
}
async function sendPart(http, { url, number, headers }, { file, size, server }) {
    const start = (number - 1) * size;
    const bytes = Math.min(size, file.bytes - start);
    if (!(bytes > 0))
        throw (0,errors/* dependencyFailed */.BW)(`the MLflow server ${server} offered a part that the file does not have`);
    const body = { bytes, open: () => (0,files/* piecesOf */.Xe)(file.path, start, bytes) };
    const answer = await http.send({ method: 'PUT', url, headers, body, timeout: 300_000 });
    const etag = answer.headers['etag'];
    if (answer.status < 200 || answer.status > 299) {
        const expired = answer.status === 403 ? ' Its signature may have expired; run again.' : '';
        throw (0,errors/* dependencyFailed */.BW)(`the store of the MLflow server ${server} answered ${answer.status} to part ${number}.${expired}`);
    }
    if (etag === undefined)
        throw (0,errors/* dependencyFailed */.BW)(`the store of the MLflow server ${server} took part ${number} without an ETag`);
    return { part_number: number, etag, url };
}

;// CONCATENATED MODULE: ./.cache/bundle/shared/packages/registry/lib/mlflow/client.js









function createMlflowClient(uri, { signal, credential }) {
    const base = baseOf(uri);
    const { authorization, secrets } = authorizationOf(credential);
    const http = (0,client/* createHttp */.V)({ trusted: [base.host, ...storeHosts(credential)], signal, secrets });
    const server = base.href.replace(/\/$/, '');
    const headers = authorization === undefined ? {} : { authorization };
    const explained = async (work) => {
        try {
            return await work();
        }
        catch (error) {
            throw (0,mlflow_errors/* explainMlflow */.tU)(error, server, secrets);
        }
    };
    const json = (method, url, body) => explained(async () => {
        const content = body === undefined ? {} : { body: JSON.stringify(body) };
        return (0,lib_json/* objectOf */.Xy)(await http.json({ method, url, headers: { ...headers, 'content-type': 'application/json' }, ...content }));
    });
    const api = `${server}/api/2.0/mlflow`;
    const change = (method, path, body) => json(method, `${api}${path}`, body);
    return {
        server,
        signal,
        get: (path, query = {}) => json('GET', `${api}${path}?${new URLSearchParams(query).toString()}`),
        change,
        repeat: (method, path, body) => repeated(() => change(method, path, body), signal),
        ...artifacts(http, { server, headers, explained, json }),
    };
}
function storeHosts(credential) {
    const endpoint = credential?.('MLFLOW_S3_ENDPOINT_URL');
    return endpoint !== undefined && URL.canParse(endpoint) ? [new URL(endpoint).host] : [];
}
async function repeated(work, signal) {
    for (let attempt = 1;; attempt++) {
        try {
            return await work();
        }
        catch (error) {
            if (attempt >= 5 || !(0,mlflow_errors/* isUncertain */.cp)(error))
                throw error;
            await (0,promises_.setTimeout)(100 * 2 ** attempt, undefined, { signal });
        }
    }
}
function baseOf(uri) {
    const address = uri.slice('mlflow:'.length);
    const url = /^https?:\/\//i.test(address) && URL.canParse(address) ? new URL(address) : undefined;
    if (url !== undefined && url.username === '' && url.password === '' && url.search === '' && url.hash === '')
        return url;
    throw (0,errors/* inputError */.Xu)('the address of the MLflow server can not be used', {
        hint: 'Write e.g. mlflow:https://mlflow.example.org; credentials go into MLFLOW_TRACKING_USERNAME and MLFLOW_TRACKING_PASSWORD, or MLFLOW_TRACKING_TOKEN.',
    });
}
function authorizationOf(credential) {
    const [username, password, token] = ['MLFLOW_TRACKING_USERNAME', 'MLFLOW_TRACKING_PASSWORD', 'MLFLOW_TRACKING_TOKEN'].map((name) => credential?.(name));
    if (username !== undefined && password !== undefined) {
        const pair = Buffer.from(`${username}:${password}`).toString('base64');
        return { authorization: `Basic ${pair}`, secrets: [password, pair] };
    }
    return token === undefined ? { authorization: undefined, secrets: [] } : { authorization: `Bearer ${token}`, secrets: [token] };
}
function artifacts(http, { server, headers, explained, json }) {
    const proxy = `${server}/api/2.0/mlflow-artifacts/artifacts`;
    const urlOf = (address) => `${proxy}/${artifactPath(address, server).split('/').map(encodeURIComponent).join('/')}`;
    const stream = (address, onContent) => explained(async () => requireOk(await http.send({ url: urlOf(address), headers: { ...headers, 'accept-encoding': 'identity' }, receive: onContent }), 'GET'));
    const inParts = (address, file) => uploadInParts(partsOf(http, server, headers), artifactPath(address, server), file);
    return {
        stream,
        upload: (address, content) => explained(async () => {
            if (!(content instanceof Uint8Array) && content.bytes >= multipartFrom && (await inParts(address, content)))
                return;
            const body = content instanceof Uint8Array ? content : { bytes: content.bytes, open: () => (0,files/* piecesOf */.Xe)(content.path) };
            requireOk(await http.send({ method: 'PUT', url: urlOf(address), headers, body, timeout: 300_000 }), 'PUT');
        }),
        read: (address) => explained(async () => {
            const response = await http.send({ url: urlOf(address), headers });
            requireOk(response, 'GET');
            return response.body;
        }),
        async download(address, file, folder) {
            let saved = '';
            await stream(address, async (content) => {
                saved = await (0,save_verified/* saveVerified */.U)(content, file, folder, server);
            });
            return saved;
        },
        async list(address) {
            const root = artifactPath(address, server);
            const found = [];
            const waiting = [''];
            for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
                const answer = await json('GET', `${proxy}?${new URLSearchParams({ path: folder === '' ? root : `${root}/${folder}` }).toString()}`);
                for (const entry of (0,lib_json/* listOf */.c3)(answer['files']).map(lib_json/* objectOf */.Xy)) {
                    const path = folder === '' ? ((0,lib_json/* textOf */.b6)(entry['path']) ?? '') : `${folder}/${(0,lib_json/* textOf */.b6)(entry['path']) ?? ''}`;
                    if (entry['is_dir'] === true)
                        waiting.push(path);
                    else
                        found.push(path);
                }
            }
            return found.sort();
        },
    };
}
function artifactPath(address, server) {
    const path = /^mlflow-artifacts:(?:\/\/[^/]*)?\/(.*)$/.exec(address)?.[1];
    if (path !== undefined)
        return path;
    const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(address)?.[1] ?? 'a path';
    throw (0,errors/* dependencyFailed */.BW)(`the MLflow server ${server} keeps these artifacts at ${scheme}:, where only its own clients reach them`, {
        hint: 'Start the server with --artifacts-destination, so that it serves artifacts, and use a new experiment: an old one keeps its place.',
    });
}
function requireOk({ status, body, url }, method) {
    if (status >= 200 && status <= 299)
        return;
    throw new lib_errors/* HttpError */.j('status', `${method} ${url.protocol}//${url.host}${url.pathname} answered ${status}`, {
        status,
        body: body.subarray(0, 65_536).toString('utf8'),
    });
}


/***/ }),

/***/ 8240:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H0: () => (/* binding */ isRefused),
/* harmony export */   b2: () => (/* binding */ isMissing),
/* harmony export */   cp: () => (/* binding */ isUncertain),
/* harmony export */   t2: () => (/* binding */ exists),
/* harmony export */   tU: () => (/* binding */ explainMlflow)
/* harmony export */ });
/* unused harmony export MlflowError */
/* harmony import */ var _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66990);
/* harmony import */ var _modelflight_http_errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35787);
/* harmony import */ var _modelflight_http_redact__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67101);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39799);




class MlflowError extends _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR {
    code;
    status;
    constructor(message, { code, status, ...details }) {
        super('dependency-failed', message, details);
        this.code = code;
        this.status = status;
    }
}
const missing = ['RESOURCE_DOES_NOT_EXIST', 'NOT_FOUND'];
const isMissing = (error) => error instanceof MlflowError && missing.includes(error.code);
const exists = (error) => error instanceof MlflowError && (error.code === 'RESOURCE_ALREADY_EXISTS' || error.code === 'ALREADY_EXISTS');
const isRefused = (error) => error instanceof MlflowError && error.code === 'INVALID_PARAMETER_VALUE';
function isUncertain(error) {
    if (error instanceof MlflowError)
        return error.status === undefined || error.status >= 500 || error.status === 429;
    return error instanceof _modelflight_http_errors__WEBPACK_IMPORTED_MODULE_1__/* .HttpError */ .j && (error.kind === 'network' || error.kind === 'timeout');
}
function explainMlflow(error, server, secrets) {
    if (!(error instanceof _modelflight_http_errors__WEBPACK_IMPORTED_MODULE_1__/* .HttpError */ .j) || error.status === undefined)
        return error;
    const { status, body = '' } = error;
    const answer = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOf */ .Xy)((0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(body));
    const code = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(answer['error_code']) ?? '';
    const said = (0,_modelflight_http_redact__WEBPACK_IMPORTED_MODULE_3__/* .redactText */ .R)((0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(answer['message']) ?? '', secrets);
    const fail = (message, hint) => new MlflowError(message, { code, status, hint, cause: error });
    if (error.kind === 'not-json')
        return fail(`${error.message}`, `Check the address ${server} and the credentials.`);
    if (body.includes('Invalid Host header')) {
        return fail(`the MLflow server ${server} refuses this host name`, 'Start it with --allowed-hosts (or MLFLOW_SERVER_ALLOWED_HOSTS) naming it.');
    }
    if (status === 401) {
        return fail(`the MLflow server ${server} does not know these credentials (401)`, 'Set MLFLOW_TRACKING_USERNAME and MLFLOW_TRACKING_PASSWORD, or MLFLOW_TRACKING_TOKEN, in the env of the step.');
    }
    if (status === 403)
        return fail(`the MLflow server ${server} does not allow this (403)`, 'Give the user of the credentials the right to write.');
    if (code === '' && status === 404) {
        return fail(`the MLflow server ${server} lacks a part of its interface (404)`, 'MLflow 3 or later is needed; check the path of the address.');
    }
    if (status === 413 || (status === 504 && code === '')) {
        return fail(`${error.message}`, 'A proxy before the MLflow server limits the size or time of uploads: raise its limit.');
    }
    return fail(`the MLflow server ${server} answered ${status} ${code}${said === '' ? '' : `: ${said}`}`.trim(), 'See the log of the MLflow server.');
}


/***/ }),

/***/ 50860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openMlflowRegistry: () => (/* binding */ openMlflowRegistry)
});

// EXTERNAL MODULE: ./.cache/bundle/shared/packages/core/lib/errors.js
var errors = __webpack_require__(66990);
// EXTERNAL MODULE: ./.cache/bundle/shared/packages/registry/lib/contents.js
var lib_contents = __webpack_require__(64315);
// EXTERNAL MODULE: ./.cache/bundle/shared/packages/registry/lib/port.js
var port = __webpack_require__(45282);
// EXTERNAL MODULE: ./.cache/bundle/shared/packages/registry/lib/reference.js
var lib_reference = __webpack_require__(87544);
// EXTERNAL MODULE: ./.cache/bundle/shared/packages/registry/lib/mlflow/client.js + 1 modules
var mlflow_client = __webpack_require__(62469);
// EXTERNAL MODULE: ./.cache/bundle/shared/packages/registry/lib/mlflow/errors.js
var mlflow_errors = __webpack_require__(8240);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./.cache/bundle/shared/packages/registry/lib/json.js
var json = __webpack_require__(39799);
;// CONCATENATED MODULE: ./.cache/bundle/shared/packages/registry/lib/mlflow/lock.js





const ledgerTag = 'modelflight.ledger';
const leaseMilliseconds = 30_000;
async function withLock(client, ledger, work) {
    const turn = await takeTurn(client, ledger);
    try {
        return await work();
    }
    finally {
        await writeOnce(client, ledger, `unlock.${turn}`, 'done');
    }
}
async function takeTurn(client, ledger) {
    const nonce = (0,external_node_crypto_.randomBytes)(12).toString('hex');
    let seen = { turn: 0, since: performance.now() };
    for (;;) {
        client.signal.throwIfAborted();
        const { last, open } = await readTurns(client, ledger);
        if (last !== seen.turn)
            seen = { turn: last, since: performance.now() };
        if (!open && (await writeOnce(client, ledger, `lock.${last + 1}`, nonce)))
            return last + 1;
        if (open && performance.now() - seen.since > leaseMilliseconds)
            await writeOnce(client, ledger, `unlock.${last}`, 'expired');
        await (0,promises_.setTimeout)((0,external_node_crypto_.randomInt)(50, 200), undefined, { signal: client.signal });
    }
}
async function readTurns(client, ledger) {
    const { run } = await client.get('/runs/get', { run_id: ledger });
    const keys = new Set((0,json/* listOf */.c3)((0,json/* objectOf */.Xy)((0,json/* objectOf */.Xy)(run)['data'])['params']).map((entry) => (0,json/* textOf */.b6)((0,json/* objectOf */.Xy)(entry)['key']) ?? ''));
    const turns = [...keys].flatMap((key) => /^lock\.([1-9]\d{0,9})$/.exec(key)?.[1] ?? []).map(Number);
    const last = turns.reduce((a, b) => Math.max(a, b), 0);
    return { last, open: last > 0 && !keys.has(`unlock.${last}`) };
}
async function writeOnce(client, run, key, value) {
    try {
        await client.repeat('POST', '/runs/log-parameter', { run_id: run, key, value });
        return true;
    }
    catch (error) {
        if ((0,mlflow_errors/* isRefused */.H0)(error))
            return false;
        throw error;
    }
}
async function ensureModel(client, name, experiment) {
    const known = await ledgerOf(client, name);
    if (known.ledger !== undefined)
        return known.ledger;
    const ledger = await createLedger(client, name, experiment);
    const tag = { key: ledgerTag, value: ledger };
    if (known.exists) {
        await client.repeat('POST', '/registered-models/set-tag', { name, ...tag });
        await (0,promises_.setTimeout)(1_000, undefined, { signal: client.signal });
    }
    else {
        await client.repeat('POST', '/registered-models/create', { name, tags: [tag] }).catch((error) => {
            if (!(0,mlflow_errors/* exists */.t2)(error))
                throw error;
        });
    }
    const { ledger: agreed } = await ledgerOf(client, name);
    if (agreed === undefined)
        throw (0,errors/* dependencyFailed */.BW)(`the MLflow server ${client.server} did not keep a tag of the registered model ${name}`);
    if (agreed !== ledger)
        await client.repeat('POST', '/runs/delete', { run_id: ledger });
    return agreed;
}
async function ledgerOf(client, name) {
    const answer = await client.get('/registered-models/get', { name }).catch((error) => {
        if ((0,mlflow_errors/* isMissing */.b2)(error))
            return undefined;
        throw error;
    });
    const tags = (0,json/* listOf */.c3)((0,json/* objectOf */.Xy)(answer?.['registered_model'])['tags']).map(json/* objectOf */.Xy);
    return { exists: answer !== undefined, ledger: (0,json/* textOf */.b6)(tags.find(({ key }) => key === ledgerTag)?.['value']) };
}
async function createLedger(client, name, experiment) {
    const note = `Lock of the registered model ${name}: its changes, one turn at a time. Please keep it.`;
    const tags = [
        { key: 'modelflight.kind', value: 'ledger' },
        { key: 'mlflow.note.content', value: note },
    ];
    const { run } = await client.change('POST', '/runs/create', {
        experiment_id: experiment,
        run_name: 'modelflight-ledger',
        start_time: 0,
        tags,
    });
    const id = (0,json/* textOf */.b6)((0,json/* objectOf */.Xy)((0,json/* objectOf */.Xy)(run)['info'])['run_id']);
    if (id === undefined)
        throw (0,errors/* dependencyFailed */.BW)(`the MLflow server ${client.server} made a run without an id`);
    await client.repeat('POST', '/runs/update', { run_id: id, status: 'FINISHED', end_time: 0 });
    return id;
}

// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./.cache/bundle/shared/packages/registry/lib/manifest.js
var lib_manifest = __webpack_require__(39916);
;// CONCATENATED MODULE: ./.cache/bundle/shared/packages/registry/lib/mlflow/upload.js





const manifestName = 'modelflight/version.json';
const evidencePath = (role, { path }) => role === 'record' ? `modelflight/${path}` : `modelflight/${role}/${path}`;
async function ensureExperiment(client, name) {
    const find = async () => {
        const answer = await client.get('/experiments/get-by-name', { experiment_name: name }).catch((error) => {
            if ((0,mlflow_errors/* isMissing */.b2)(error))
                return undefined;
            throw error;
        });
        const experiment = (0,json/* objectOf */.Xy)(answer?.['experiment']);
        if (experiment['lifecycle_stage'] === 'deleted') {
            throw (0,errors/* inputError */.Xu)(`the experiment ${name} on ${client.server} was deleted`, {
                hint: 'Restore it, or delete it for good with mlflow gc.',
            });
        }
        return (0,json/* textOf */.b6)(experiment['experiment_id']);
    };
    const known = await find();
    if (known !== undefined)
        return known;
    await client.repeat('POST', '/experiments/create', { name }).catch((error) => {
        if (!(0,mlflow_errors/* exists */.t2)(error))
            throw error;
    });
    const made = await find();
    if (made === undefined)
        throw (0,errors/* dependencyFailed */.BW)(`the MLflow server ${client.server} has no experiment ${name} after it was made`);
    return made;
}
async function uploadModel(client, experiment, contents) {
    const { manifest } = contents;
    const { runId, runArtifacts } = await createRun(client, experiment, contents);
    let modelId;
    try {
        const { id, artifacts } = await createLoggedModel(client, { experiment, name: manifest.name, runId });
        modelId = id;
        for (const source of contents.sources)
            await uploadSource(client, source, { model: artifacts, run: runArtifacts });
        const { bytes, digest } = (0,lib_manifest/* encodeManifest */.Gb)(manifest);
        await client.upload(`${runArtifacts}/${manifestName}`, bytes);
        await client.repeat('PATCH', `/logged-models/${id}`, { model_id: id, status: 'LOGGED_MODEL_READY' });
        await logMetrics(client, contents, { runId, modelId });
        await client.repeat('POST', '/runs/update', { run_id: runId, status: 'FINISHED', end_time: Date.parse(manifest.createdAt) });
        return { runId, modelId, runArtifacts, manifestDigest: digest };
    }
    catch (error) {
        await discard(client, { runId, modelId });
        throw error;
    }
}
async function uploadSource(client, { role, file, path }, roots) {
    const address = role === 'model' ? `${roots.model}/${file.path}` : `${roots.run}/${evidencePath(role, file)}`;
    await client.upload(address, { path, bytes: file.bytes });
}
async function discard(client, { runId, modelId }) {
    if (modelId !== undefined)
        await client.repeat('DELETE', `/logged-models/${modelId}`, {}).catch(() => undefined);
    await client.repeat('POST', '/runs/delete', { run_id: runId }).catch(() => undefined);
}
async function createRun(client, experiment, { manifest }) {
    const { name, tags, digest, createdAt } = manifest;
    const known = {
        'modelflight.model_digest': digest,
        'mlflow.source.git.commit': tags['git.sha'],
        'mlflow.source.name': tags['run.url'],
        'mlflow.user': tags['run.actor'],
    };
    const { run } = await client.change('POST', '/runs/create', {
        experiment_id: experiment,
        run_name: `register ${name}`,
        start_time: Date.parse(createdAt),
        tags: tagList({ ...tags, ...known }),
    });
    const info = (0,json/* objectOf */.Xy)((0,json/* objectOf */.Xy)(run)['info']);
    const [runId, runArtifacts] = [(0,json/* textOf */.b6)(info['run_id']), (0,json/* textOf */.b6)(info['artifact_uri'])];
    if (runId === undefined || runArtifacts === undefined)
        throw (0,errors/* dependencyFailed */.BW)(`the MLflow server ${client.server} made a run without an id`);
    return { runId, runArtifacts };
}
const tagList = (tags) => Object.entries(tags).flatMap(([key, value]) => (value === undefined ? [] : [{ key, value: value.slice(0, 5_000) }]));
async function createLoggedModel(client, { experiment, name, runId }) {
    const answer = await client.change('POST', '/logged-models', {
        experiment_id: experiment,
        name: name.replaceAll('.', '-'),
        source_run_id: runId,
    });
    const info = (0,json/* objectOf */.Xy)((0,json/* objectOf */.Xy)(answer['model'])['info']);
    const [id, artifacts] = [(0,json/* textOf */.b6)(info['model_id']), (0,json/* textOf */.b6)(info['artifact_uri'])];
    if (id === undefined || artifacts === undefined)
        throw (0,errors/* dependencyFailed */.BW)(`the MLflow server ${client.server} made a logged model without an id`);
    return { id, artifacts };
}
async function logMetrics(client, { manifest, sources }, { runId, modelId }) {
    const source = sources.find(({ role }) => role === 'metrics');
    if (source === undefined || source.file.bytes > 1_000_000)
        return;
    const timestamp = Date.parse(manifest.createdAt);
    const metrics = Object.entries((0,json/* objectOf */.Xy)((0,json/* parseJson */.qF)(await (0,external_node_fs_promises_.readFile)(source.path))))
        .filter((entry) => typeof entry[1] === 'number' && Number.isFinite(entry[1]))
        .filter(([key]) => /^[A-Za-z0-9_][\w. -]{0,249}$/.test(key))
        .slice(0, 1_000)
        .map(([key, value]) => ({ key, value, timestamp, step: 0, model_id: modelId }));
    if (metrics.length > 0)
        await client.repeat('POST', '/runs/log-batch', { run_id: runId, metrics });
}

// EXTERNAL MODULE: ./.cache/bundle/shared/packages/core/lib/digest-path.js
var digest_path = __webpack_require__(70585);
// EXTERNAL MODULE: ./.cache/bundle/shared/packages/http/lib/release.js
var release = __webpack_require__(68483);
;// CONCATENATED MODULE: ./.cache/bundle/shared/packages/registry/lib/mlflow/versions.js









const versionTags = {
    digest: 'modelflight.model_digest',
    manifest: 'modelflight.manifest_digest',
    artifacts: 'modelflight.artifacts',
};
async function listVersions(client, name) {
    const found = [];
    let page = '';
    do {
        const query = { filter: `name='${name}'`, max_results: '200', ...(page === '' ? {} : { page_token: page }) };
        const answer = await client.get('/model-versions/search', query);
        found.push(...(0,json/* listOf */.c3)(answer['model_versions']).map((entry) => listed((0,json/* objectOf */.Xy)(entry), client)));
        page = (0,json/* textOf */.b6)(answer['next_page_token']) ?? '';
    } while (page !== '');
    return found.sort((a, b) => Number(a.version) - Number(b.version));
}
async function getVersion(client, name, version) {
    const answer = await client.get('/model-versions/get', { name, version }).catch((error) => {
        if ((0,mlflow_errors/* isMissing */.b2)(error))
            return undefined;
        throw error;
    });
    return answer === undefined ? undefined : listed((0,json/* objectOf */.Xy)(answer['model_version']), client);
}
function listed(entry, { server }) {
    const [name, version, created] = [(0,json/* textOf */.b6)(entry['name']), (0,json/* textOf */.b6)(entry['version']), Number(entry['creation_timestamp'])];
    if (name === undefined || version === undefined || !Number.isFinite(created)) {
        throw (0,errors/* dependencyFailed */.BW)(`the MLflow server ${server} listed a version without name, number or time`);
    }
    const tags = (0,json/* listOf */.c3)(entry['tags']).map(json/* objectOf */.Xy);
    return {
        name,
        version,
        source: (0,json/* textOf */.b6)(entry['source']) ?? '',
        tags: new Map(tags.map(({ key, value }) => [(0,json/* textOf */.b6)(key) ?? '', (0,json/* textOf */.b6)(value) ?? ''])),
        createdAt: new Date(created).toISOString(),
        status: (0,json/* textOf */.b6)(entry['status']) ?? '',
    };
}
async function readAliases(client, name) {
    const answer = await client.get('/registered-models/get', { name }).catch((error) => {
        if ((0,mlflow_errors/* isMissing */.b2)(error))
            return undefined;
        throw error;
    });
    const aliases = (0,json/* listOf */.c3)((0,json/* objectOf */.Xy)(answer?.['registered_model'])['aliases']).map(json/* objectOf */.Xy);
    return new Map(aliases.flatMap(({ alias, version }) => (typeof alias === 'string' ? [[alias, (0,json/* textOf */.b6)(version) ?? '']] : [])));
}
const isOurs = ({ tags }) => tags.has(versionTags.manifest);
async function readVersion(client, entry, aliases) {
    const { name, version, tags } = entry;
    const bytes = await client.read(`${tags.get(versionTags.artifacts) ?? ''}/${manifestName}`);
    const manifest = (0,lib_manifest/* decodeManifest */.MK)(bytes, tags.get(versionTags.manifest) ?? '', `${name}/${version}`);
    if (manifest.name !== name || manifest.digest !== tags.get(versionTags.digest)) {
        throw (0,errors/* policyRefused */.he)(`the tags of ${name}/${version} on ${client.server} are not those that it was registered with`);
    }
    return { ...manifest, version, aliases: aliasesOf(version, aliases) };
}
async function readForeign(client, entry, aliases) {
    const { name, version, createdAt, tags } = entry;
    const root = await modelArtifacts(client, entry);
    const files = [];
    for (const path of await client.list(root))
        files.push(await hashed(client, root, path));
    if (files.length === 0)
        throw (0,errors/* dependencyFailed */.BW)(`${name}/${version} on ${client.server} has no files`);
    const own = Object.fromEntries([...tags].filter(([key]) => !key.startsWith('mlflow.')));
    const base = { name, version, createdAt, tags: own, evidence: port/* noEvidence */.n2, aliases: aliasesOf(version, aliases) };
    return { ...base, digest: (0,digest_path/* digestOfFiles */.v0)(files), layout: 'folder', files };
}
async function hashed(client, root, path) {
    let result = { path, digest: '', bytes: 0 };
    await client.stream(`${root}/${path}`, async (content) => {
        const hash = (0,external_node_crypto_.createHash)('sha256');
        let bytes = 0;
        for await (const chunk of content) {
            hash.update(chunk);
            bytes += chunk.byteLength;
            (0,release/* release */._)(chunk);
        }
        result = { path, digest: `sha256:${hash.digest('hex')}`, bytes };
    });
    return result;
}
const aliasesOf = (version, aliases) => [...aliases].flatMap(([alias, target]) => (target === version ? [alias] : [])).sort();
async function modelArtifacts(client, { name, version, source }) {
    const logged = /^models:\/(m-[0-9a-f]{8,64})$/.exec(source)?.[1];
    if (logged !== undefined) {
        const answer = await client.get(`/logged-models/${logged}`);
        return (0,json/* textOf */.b6)((0,json/* objectOf */.Xy)((0,json/* objectOf */.Xy)(answer['model'])['info'])['artifact_uri']) ?? '';
    }
    const [, run, path] = /^runs:\/([0-9a-f]{8,64})\/(.+)$/.exec(source) ?? [];
    if (run !== undefined) {
        const answer = await client.get('/runs/get', { run_id: run });
        return `${(0,json/* textOf */.b6)((0,json/* objectOf */.Xy)((0,json/* objectOf */.Xy)(answer['run'])['info'])['artifact_uri']) ?? ''}/${path}`;
    }
    if (source.startsWith('mlflow-artifacts:'))
        return source;
    throw (0,errors/* dependencyFailed */.BW)(`the files of ${name}/${version} are not kept by the MLflow server ${client.server}`, {
        hint: 'Register the model from a run whose artifacts the server serves.',
    });
}

;// CONCATENATED MODULE: ./.cache/bundle/shared/packages/registry/lib/mlflow/registry.js









function openMlflowRegistry(uri, context) {
    const client = (0,mlflow_client/* createMlflowClient */.J)(uri, context);
    return {
        name: `mlflow:${client.server}`,
        resolve: (reference) => resolveReference(client, reference),
        async versions(name) {
            const ours = (await listVersions(client, (0,lib_reference/* checkName */.I3)('model', name))).filter(isOurs);
            const aliases = ours.length === 0 ? new Map() : await readAliases(client, name);
            return await inBatches(ours, (entry) => readVersion(client, entry, aliases));
        },
        register: (model) => register(client, model),
        setAlias: (name, alias, version, expected) => setAlias(client, { name, alias, version }, expected),
        async download(version, folder, parts) {
            const entry = await getVersion(client, version.name, version.version);
            if (entry === undefined)
                throw (0,errors/* dependencyFailed */.BW)(`${version.name}/${version.version} is no longer on ${client.server}`);
            const evidence = entry.tags.get(versionTags.artifacts) ?? '';
            const model = parts === undefined || parts.includes('model') ? await modelArtifacts(client, entry) : '';
            return await (0,lib_contents/* downloadParts */.f)(version, { folder, parts }, (role, file, target) => client.download(role === 'model' ? `${model}/${file.path}` : `${evidence}/${evidencePath(role, file)}`, file, target));
        },
    };
}
async function inBatches(items, map) {
    const results = [];
    for (let start = 0; start < items.length; start += 8)
        results.push(...(await Promise.all(items.slice(start, start + 8).map(map))));
    return results;
}
async function resolveReference(client, reference) {
    const name = (0,lib_reference/* checkName */.I3)('model', reference.name);
    const version = reference.kind === 'version' ? reference.version : await aliasTarget(client, name, (0,lib_reference/* checkName */.I3)('alias', reference.alias));
    const entry = version === undefined ? undefined : await getVersion(client, name, version);
    if (entry === undefined)
        return undefined;
    const aliases = await readAliases(client, name);
    return isOurs(entry) ? await readVersion(client, entry, aliases) : await readForeign(client, entry, aliases);
}
async function aliasTarget(client, name, alias) {
    return (await readAliases(client, name)).get(alias);
}
async function register(client, model) {
    const name = (0,lib_reference/* checkName */.I3)('model', model.name);
    const known = await findDigest(client, model);
    if (known !== undefined)
        return { version: known, created: false };
    const contents = await (0,lib_contents/* contentsOf */.K)(model);
    const experiment = await ensureExperiment(client, name);
    const ledger = await ensureModel(client, name, experiment);
    const uploaded = await uploadModel(client, experiment, contents);
    const outcome = await withLock(client, ledger, async () => {
        const found = (await listVersions(client, name)).find((entry) => entry.tags.get(versionTags.digest) === model.digest);
        return found === undefined
            ? { entry: await createVersion(client, contents.manifest, uploaded), created: true }
            : { entry: found, created: false };
    }).catch(async (error) => {
        if (!(0,mlflow_errors/* isUncertain */.cp)(error))
            await discard(client, uploaded);
        throw error;
    });
    if (!outcome.created)
        await discard(client, uploaded);
    return { version: await readVersion(client, outcome.entry, await readAliases(client, name)), created: outcome.created };
}
async function findDigest(client, { name, digest }) {
    const entry = (await listVersions(client, name)).find(({ tags }) => tags.get(versionTags.digest) === digest);
    return entry === undefined ? undefined : await readVersion(client, entry, await readAliases(client, name));
}
async function createVersion(client, { name, digest, tags }, uploaded) {
    const own = {
        [versionTags.digest]: digest,
        [versionTags.manifest]: uploaded.manifestDigest,
        [versionTags.artifacts]: uploaded.runArtifacts,
    };
    const { description, 'run.url': link } = tags;
    const body = {
        name,
        source: `models:/${uploaded.modelId}`,
        run_id: uploaded.runId,
        model_id: uploaded.modelId,
        tags: tagList({ ...tags, ...own }),
        ...(description === undefined ? {} : { description }),
        ...(link === undefined ? {} : { run_link: link }),
    };
    for (let attempt = 1;; attempt++) {
        const failed = await client.change('POST', '/model-versions/create', body).then(() => undefined, (error) => ({ error }));
        const found = (await listVersions(client, name)).find((entry) => entry.tags.get(versionTags.digest) === digest);
        if (found !== undefined)
            return found;
        if (failed !== undefined && (attempt >= 3 || !(0,mlflow_errors/* isUncertain */.cp)(failed.error)))
            throw failed.error;
        if (failed === undefined)
            throw (0,errors/* dependencyFailed */.BW)(`the MLflow server ${client.server} made a version of ${name} that it does not list`);
    }
}
async function setAlias(client, { name, alias, version }, { expected }) {
    (0,lib_reference/* checkName */.I3)('model', name);
    requireAlias(alias);
    if ((await getVersion(client, name, version)) === undefined) {
        throw (0,errors/* inputError */.Xu)(`the registry mlflow:${client.server} has no version ${version} of ${name}`);
    }
    const ledger = await ensureModel(client, name, await ensureExperiment(client, name));
    return await withLock(client, ledger, async () => {
        const now = await aliasTarget(client, name, alias);
        if (now === version)
            return { kind: 'unchanged' };
        if (expected !== 'any' && now !== expected)
            return { kind: 'conflict', actual: now };
        if (alias === port/* championAlias */.wW && now !== undefined)
            await point(client, { name, alias: port/* previousChampionAlias */.B4, version: now });
        await point(client, { name, alias, version });
        const actual = await aliasTarget(client, name, alias);
        return actual === version ? { kind: 'moved', previous: now } : { kind: 'conflict', actual };
    });
}
function requireAlias(alias) {
    (0,lib_reference/* checkName */.I3)('alias', alias);
    if (alias === port/* previousChampionAlias */.B4) {
        throw (0,errors/* inputError */.Xu)(`${port/* previousChampionAlias */.B4} can not be set`, { hint: 'The registry keeps it: it is the version that champion came from.' });
    }
    if (!/^[\w-]+$/.test(alias) || /^(latest|v\d+)$/i.test(alias)) {
        throw (0,errors/* inputError */.Xu)(`${alias} can not be an alias in MLflow`, { hint: 'Use letters, digits, dashes and underscores; not latest, not v1.' });
    }
}
async function point(client, { name, alias, version }) {
    await client.repeat('POST', '/registered-models/alias', { name, alias, version }).catch((error) => {
        if ((0,mlflow_errors/* isMissing */.b2)(error) || (0,mlflow_errors/* isRefused */.H0)(error))
            throw (0,errors/* inputError */.Xu)(error instanceof Error ? error.message : String(error), { cause: error });
        throw error;
    });
}


/***/ }),

/***/ 45282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ab: () => (/* binding */ challengerAlias),
/* harmony export */   B4: () => (/* binding */ previousChampionAlias),
/* harmony export */   LK: () => (/* binding */ evidenceKinds),
/* harmony export */   n2: () => (/* binding */ noEvidence),
/* harmony export */   wW: () => (/* binding */ championAlias)
/* harmony export */ });
const evidenceKinds = ['metrics', 'predictions', 'profile'];
const noEvidence = { metrics: undefined, predictions: undefined, profile: undefined, records: [] };
const championAlias = 'champion';
const challengerAlias = 'challenger';
const previousChampionAlias = 'champion-previous';


/***/ }),

/***/ 27333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ saveVerified)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(66990);
/* harmony import */ var _modelflight_core_files__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45182);
/* harmony import */ var _modelflight_http_release__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(68483);
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
    const target = (0,_modelflight_core_files__WEBPACK_IMPORTED_MODULE_3__/* .joinInside */ .lG)(folder, file.path);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target), { recursive: true });
    const aside = `${target}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex')}.part`;
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const handle = __addDisposableResource(env_1, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(aside, 'wx'), true);
            for await (const piece of content) {
                hash.update(piece);
                await handle.writeFile(piece);
                (0,_modelflight_http_release__WEBPACK_IMPORTED_MODULE_4__/* .release */ ._)(piece);
            }
            if (`sha256:${hash.digest('hex')}` !== file.digest) {
                throw (0,_modelflight_core_errors__WEBPACK_IMPORTED_MODULE_5__/* .policyRefused */ .he)(`the copy of ${file.path} in ${where} is not what was registered: its digest is not ${file.digest}`, {
                    hint: 'Register the model again from its original files.',
                });
            }
            await handle.sync();
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(aside, target);
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
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(aside, { force: true });
        throw error;
    }
}


/***/ })

};
