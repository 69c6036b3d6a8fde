export const id = 3689;
export const ids = [3689];
export const modules = {

/***/ 53689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findOnServer: () => (/* binding */ findOnServer)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46466);
/* harmony import */ var _modelflight_core_files__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(45182);
/* harmony import */ var _modelflight_registry_json__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(39799);
/* harmony import */ var _modelflight_registry_mlflow_client__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62469);
/* harmony import */ var _modelflight_training_mlflow_run__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(26147);
/* harmony import */ var _mlflow_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(42833);









async function findOnServer(uri, tag, context) {
    const client = (0,_modelflight_registry_mlflow_client__WEBPACK_IMPORTED_MODULE_4__/* .createMlflowClient */ .J)(`mlflow:${uri}`, context);
    const run = await searchRun(client, tag);
    if (run === undefined)
        return undefined;
    const [info, data] = [(0,_modelflight_registry_json__WEBPACK_IMPORTED_MODULE_5__/* .objectOf */ .Xy)(run['info']), (0,_modelflight_registry_json__WEBPACK_IMPORTED_MODULE_5__/* .objectOf */ .Xy)(run['data'])];
    const [id, experiment] = [(0,_modelflight_registry_json__WEBPACK_IMPORTED_MODULE_5__/* .textOf */ .b6)(info['run_id']) ?? '', (0,_modelflight_registry_json__WEBPACK_IMPORTED_MODULE_5__/* .textOf */ .b6)(info['experiment_id']) ?? ''];
    const model = (0,_modelflight_training_mlflow_run__WEBPACK_IMPORTED_MODULE_6__/* .modelOf */ .DM)(await loggedModels(client, run));
    const artifacts = (0,_modelflight_registry_json__WEBPACK_IMPORTED_MODULE_5__/* .textOf */ .b6)(info['artifact_uri']) ?? '';
    return {
        id,
        url: `${client.server}/#/experiments/${experiment}/runs/${id}`,
        metrics: finite((0,_modelflight_registry_json__WEBPACK_IMPORTED_MODULE_5__/* .listOf */ .c3)(data['metrics']).map(_modelflight_registry_json__WEBPACK_IMPORTED_MODULE_5__/* .objectOf */ .Xy)),
        params: Object.fromEntries((0,_modelflight_registry_json__WEBPACK_IMPORTED_MODULE_5__/* .listOf */ .c3)(data['params']).map((entry) => [(0,_modelflight_registry_json__WEBPACK_IMPORTED_MODULE_5__/* .textOf */ .b6)((0,_modelflight_registry_json__WEBPACK_IMPORTED_MODULE_5__/* .objectOf */ .Xy)(entry)['key']), (0,_modelflight_registry_json__WEBPACK_IMPORTED_MODULE_5__/* .textOf */ .b6)((0,_modelflight_registry_json__WEBPACK_IMPORTED_MODULE_5__/* .objectOf */ .Xy)(entry)['value'])])),
        model,
        artifacts,
        fetchModel: (folder) => fetchFiles(client, model ?? '', folder, () => true),
        fetchPlots: (folder) => fetchFiles(client, artifacts, folder, _mlflow_js__WEBPACK_IMPORTED_MODULE_7__/* .isPicture */ .D1),
    };
}
async function searchRun(client, tag) {
    let page = '';
    do {
        const answer = await client.repeat('POST', '/experiments/search', {
            max_results: 1000,
            view_type: 'ACTIVE_ONLY',
            order_by: ['last_update_time DESC'],
            ...(page === '' ? {} : { page_token: page }),
        });
        const ids = (0,_modelflight_registry_json__WEBPACK_IMPORTED_MODULE_5__/* .listOf */ .c3)(answer['experiments']).flatMap((entry) => (0,_modelflight_registry_json__WEBPACK_IMPORTED_MODULE_5__/* .textOf */ .b6)((0,_modelflight_registry_json__WEBPACK_IMPORTED_MODULE_5__/* .objectOf */ .Xy)(entry)['experiment_id']) ?? []);
        if (ids.length === 0)
            return undefined;
        const filter = `tags."${_modelflight_training_mlflow_run__WEBPACK_IMPORTED_MODULE_6__/* .runTag */ .eZ}" = '${tag}'`;
        const found = await client.repeat('POST', '/runs/search', {
            experiment_ids: ids,
            filter,
            order_by: ['attributes.start_time DESC'],
            max_results: 50,
        });
        const runs = (0,_modelflight_registry_json__WEBPACK_IMPORTED_MODULE_5__/* .listOf */ .c3)(found['runs']).map(_modelflight_registry_json__WEBPACK_IMPORTED_MODULE_5__/* .objectOf */ .Xy);
        const top = runs.find((run) => !(0,_modelflight_registry_json__WEBPACK_IMPORTED_MODULE_5__/* .listOf */ .c3)((0,_modelflight_registry_json__WEBPACK_IMPORTED_MODULE_5__/* .objectOf */ .Xy)(run['data'])['tags']).some((entry) => (0,_modelflight_registry_json__WEBPACK_IMPORTED_MODULE_5__/* .textOf */ .b6)((0,_modelflight_registry_json__WEBPACK_IMPORTED_MODULE_5__/* .objectOf */ .Xy)(entry)['key']) === 'mlflow.parentRunId'));
        if (top !== undefined)
            return top;
        page = (0,_modelflight_registry_json__WEBPACK_IMPORTED_MODULE_5__/* .textOf */ .b6)(answer['next_page_token']) ?? '';
    } while (page !== '');
    return undefined;
}
async function loggedModels(client, run) {
    const outputs = (0,_modelflight_registry_json__WEBPACK_IMPORTED_MODULE_5__/* .listOf */ .c3)((0,_modelflight_registry_json__WEBPACK_IMPORTED_MODULE_5__/* .objectOf */ .Xy)(run['outputs'])['model_outputs']).map(_modelflight_registry_json__WEBPACK_IMPORTED_MODULE_5__/* .objectOf */ .Xy);
    const models = [];
    for (const output of outputs) {
        const id = (0,_modelflight_registry_json__WEBPACK_IMPORTED_MODULE_5__/* .textOf */ .b6)(output['model_id']);
        if (id === undefined || !/^m-[0-9a-f]{8,64}$/.test(id))
            continue;
        const info = (0,_modelflight_registry_json__WEBPACK_IMPORTED_MODULE_5__/* .objectOf */ .Xy)((0,_modelflight_registry_json__WEBPACK_IMPORTED_MODULE_5__/* .objectOf */ .Xy)((await client.get(`/logged-models/${id}`))['model'])['info']);
        const [name, location] = [(0,_modelflight_registry_json__WEBPACK_IMPORTED_MODULE_5__/* .textOf */ .b6)(info['name']) ?? '', (0,_modelflight_registry_json__WEBPACK_IMPORTED_MODULE_5__/* .textOf */ .b6)(info['artifact_uri'])];
        if (location !== undefined)
            models.push({ name, location, created: Number(info['creation_timestamp_ms'] ?? 0) });
    }
    return models;
}
const finite = (entries) => Object.fromEntries(entries.flatMap(({ key, value }) => (typeof value === 'number' && Number.isFinite(value) ? [[(0,_modelflight_registry_json__WEBPACK_IMPORTED_MODULE_5__/* .textOf */ .b6)(key) ?? '', value]] : [])));
async function fetchFiles(client, address, folder, wanted) {
    for (const path of (await client.list(address)).filter(wanted)) {
        const target = (0,_modelflight_core_files__WEBPACK_IMPORTED_MODULE_8__/* .joinInside */ .lG)(folder, path);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target), { recursive: true });
        await client.stream(`${address}/${path}`, (content) => (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_3__.pipeline)(content, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createWriteStream)(target)));
    }
}


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
