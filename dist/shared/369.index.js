export const id = 369;
export const ids = [369];
export const modules = {

/***/ 7369:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openOciRegistry: () => (/* binding */ openOciRegistry)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./.cache/bundle/shared/packages/core/lib/errors.js
var errors = __webpack_require__(66990);
// EXTERNAL MODULE: ./.cache/bundle/shared/packages/registry/lib/contents.js
var contents = __webpack_require__(64315);
// EXTERNAL MODULE: ./.cache/bundle/shared/packages/registry/lib/json.js
var json = __webpack_require__(39799);
// EXTERNAL MODULE: ./.cache/bundle/shared/packages/registry/lib/manifest.js
var lib_manifest = __webpack_require__(39916);
// EXTERNAL MODULE: ./.cache/bundle/shared/packages/registry/lib/port.js
var port = __webpack_require__(45282);
// EXTERNAL MODULE: ./.cache/bundle/shared/packages/registry/lib/reference.js
var lib_reference = __webpack_require__(87544);
// EXTERNAL MODULE: ./.cache/bundle/shared/packages/core/lib/files.js
var files = __webpack_require__(45182);
// EXTERNAL MODULE: ./.cache/bundle/shared/packages/http/lib/errors.js
var lib_errors = __webpack_require__(35787);
// EXTERNAL MODULE: ./.cache/bundle/shared/packages/registry/lib/save-verified.js
var save_verified = __webpack_require__(27333);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./.cache/bundle/shared/packages/http/lib/client.js + 4 modules
var client = __webpack_require__(24014);
// EXTERNAL MODULE: ./.cache/bundle/shared/packages/http/lib/redact.js
var redact = __webpack_require__(67101);
;// CONCATENATED MODULE: ./.cache/bundle/shared/packages/registry/lib/oci/authorization.js

function authorizer(http, origin, identity) {
    const known = new Map();
    const basic = identity === undefined ? undefined : `Basic ${Buffer.from(`${identity.username}:${identity.password}`).toString('base64')}`;
    return {
        current: (repository) => known.get(repository),
        async renew(repository, challenge) {
            const header = /^bearer\b/i.test(challenge) ? await token(http, { challenge, origin, repository, basic }) : basic;
            if (header !== undefined)
                known.set(repository, header);
            return header;
        },
    };
}
async function token(http, { challenge, origin, repository, basic }) {
    const values = new Map([...challenge.matchAll(/([a-z]+)="([^"]*)"/gi)].map(([, key, value]) => [key?.toLowerCase() ?? '', value ?? '']));
    const realm = values.get('realm') ?? '';
    if (!URL.canParse(realm))
        return undefined;
    const url = new URL(realm);
    if (url.protocol !== 'https:' && url.host !== origin.host)
        return undefined;
    const service = values.get('service');
    if (service !== undefined)
        url.searchParams.set('service', service);
    url.searchParams.set('scope', `repository:${repository}:pull,push`);
    const answer = (0,json/* objectOf */.Xy)(await http.json({ url, headers: basic === undefined ? {} : { authorization: basic } }));
    const value = (0,json/* textOf */.b6)(answer['token']) ?? (0,json/* textOf */.b6)(answer['access_token']);
    return value === undefined ? undefined : `Bearer ${value}`;
}

;// CONCATENATED MODULE: ./.cache/bundle/shared/packages/registry/lib/oci/client.js







function parseOciAddress(uri) {
    const [, plain, rest] = /^oci(\+http)?:\/\/(.+)$/i.exec(uri) ?? [];
    const url = rest !== undefined && URL.canParse(`https://${rest}`) ? new URL(`https://${rest}`) : undefined;
    const prefix = url?.pathname.replace(/^\/+|\/+$/g, '') ?? '';
    const usable = url !== undefined && url.username === '' && url.password === '' && url.search === '' && url.hash === '';
    if (!usable || (prefix !== '' && !isRepository(prefix))) {
        throw (0,errors/* inputError */.Xu)('the address of the OCI registry can not be used', {
            hint: 'Write e.g. oci://ghcr.io/owner/models, in lower case; credentials go into OCI_USERNAME and OCI_PASSWORD.',
        });
    }
    const local = /^(localhost|127\.0\.0\.1|\[::1\])$/.test(url.hostname);
    return { origin: new URL(`${plain !== undefined || local ? 'http' : 'https'}://${rest?.split('/')[0] ?? ''}`), prefix };
}
const isRepository = (name) => /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*$/.test(name) && name.length <= 255;
function createOciClient({ origin }, { signal, credential }) {
    const [username, password] = [credential?.('OCI_USERNAME'), credential?.('OCI_PASSWORD')];
    const identity = username === undefined || password === undefined ? undefined : { username, password };
    const secrets = password === undefined ? [] : [password, Buffer.from(`${username}:${password}`).toString('base64')];
    const http = (0,client/* createHttp */.V)({ trusted: [origin.host], signal, secrets });
    const auth = authorizer(http, origin, identity);
    return {
        host: origin.host,
        signal,
        async send(request, expected) {
            const response = await authorized(http, request, { origin, auth });
            if (expected.includes(response.status))
                return response;
            throw refusal(response, request, { host: origin.host, secrets, known: identity !== undefined });
        },
    };
}
async function authorized(http, { repository, path, ...request }, { origin, auth }) {
    const url = new URL(path, origin);
    const send = (authorization) => {
        const headers = authorization === undefined || url.host !== origin.host ? {} : { authorization };
        return http.send({ ...request, url, headers: { ...request.headers, ...headers } });
    };
    const response = await send(auth.current(repository));
    if (response.status !== 401)
        return response;
    const renewed = await auth.renew(repository, response.headers['www-authenticate'] ?? '');
    return renewed === undefined ? response : await send(renewed);
}
function refusal({ status, body }, { method, path, repository }, { host, secrets, known }) {
    const [first] = (0,json/* listOf */.c3)((0,json/* objectOf */.Xy)((0,json/* parseJson */.qF)(body))['errors']).map(json/* objectOf */.Xy);
    const said = [(0,json/* textOf */.b6)(first?.['code']), (0,json/* textOf */.b6)(first?.['message'])].filter((part) => part !== undefined).join(': ');
    const cause = new lib_errors/* HttpError */.j('status', `${method ?? 'GET'} ${path.split('?')[0]} answered ${status}`, { status });
    const details = `${status}${said === '' ? '' : ` ${(0,redact/* redactText */.R)(said, secrets)}`}`;
    if (status === 401 || status === 403) {
        const hint = known
            ? 'The user of OCI_USERNAME and OCI_PASSWORD needs the right to push there (on ghcr.io: permission packages: write).'
            : 'Set OCI_USERNAME and OCI_PASSWORD in the env of the step.';
        return (0,errors/* dependencyFailed */.BW)(`the registry ${host} does not allow this for ${repository} (${details})`, { hint, cause });
    }
    return (0,errors/* dependencyFailed */.BW)(`the registry ${host} answered ${details} to ${method ?? 'GET'} ${path.split('?')[0]}`, {
        hint: 'See the log of the registry.',
        cause,
    });
}
const fileBody = (path, bytes, start = 0) => ({
    bytes,
    open: () => (0,external_node_fs_.createReadStream)(path, { start, ...(bytes === 0 ? {} : { end: start + bytes - 1 }), highWaterMark: 1 << 16 }),
});

;// CONCATENATED MODULE: ./.cache/bundle/shared/packages/registry/lib/oci/blobs.js






const chunkBytes = 64 * 1024 * 1024;
const oneRequestOnly = ['ghcr.io'];
const blobOf = (content) => ({ digest: (0,files/* sha256 */.sc)(content), bytes: content.byteLength, content });
async function putBlob(client, repository, blob) {
    const known = await client.send({ repository, method: 'HEAD', path: `/v2/${repository}/blobs/${blob.digest}` }, [200, 404]);
    if (known.status === 200)
        return;
    const location = await startUpload(client, repository);
    const chunked = typeof blob.content === 'string' && blob.bytes > chunkBytes && !oneRequestOnly.includes(client.host);
    if (!chunked)
        return await finish(client, { repository, location, blob, content: bodyOf(blob) });
    const last = await sendChunks(client, { repository, location, path: String(blob.content), bytes: blob.bytes });
    await finish(client, { repository, location: last, blob, content: new Uint8Array() });
}
const bodyOf = ({ content, bytes }) => (typeof content === 'string' ? fileBody(content, bytes) : content);
async function startUpload(client, repository) {
    const path = `/v2/${repository}/blobs/uploads/`;
    const response = await client.send({ repository, method: 'POST', path, headers: { 'content-length': '0' } }, [202]);
    return locationOf(response.headers, client);
}
function locationOf(headers, { host }) {
    const location = headers['location'];
    if (location === undefined)
        throw (0,errors/* dependencyFailed */.BW)(`the registry ${host} began an upload without saying where it goes on`);
    return location;
}
async function finish(client, { repository, location, blob, content }) {
    const path = `${location}${location.includes('?') ? '&' : '?'}digest=${encodeURIComponent(blob.digest)}`;
    const headers = { 'content-type': 'application/octet-stream' };
    const response = await client.send({ repository, method: 'PUT', path, headers, body: content, timeout: 300_000 }, [201, 400]);
    if (response.status === 201)
        return;
    const what = typeof blob.content === 'string' ? blob.content : 'a part of the registration';
    throw (0,errors/* policyRefused */.he)(`${what} did not reach the registry ${client.host} as it was hashed (${blob.digest})`, {
        hint: 'Nothing may write to the model while it is registered; run again.',
    });
}
async function sendChunks(client, { repository, location, path, bytes }) {
    let [at, next, failures] = [0, location, 0];
    while (at < bytes) {
        const size = Math.min(chunkBytes, bytes - at);
        const headers = { 'content-type': 'application/octet-stream', 'content-range': `${at}-${at + size - 1}` };
        const answer = await client
            .send({ repository, method: 'PATCH', path: next, headers, body: fileBody(path, size, at), timeout: 300_000 }, [202, 416])
            .catch(async (error) => {
            if (++failures > 5 || !isInterruption(error))
                throw error;
            await (0,promises_.setTimeout)(250 * 2 ** failures, undefined, { signal: client.signal });
            return await client.send({ repository, path: next }, [204]);
        });
        const had = at;
        at = receivedBytes(answer.headers);
        next = answer.headers['location'] ?? next;
        if (at > bytes || (answer.status === 202 && at !== had + size)) {
            throw (0,errors/* dependencyFailed */.BW)(`the registry ${client.host} says that it has ${at} bytes after ${had + size} were sent`);
        }
        if (answer.status === 416 && ++failures > 5)
            throw (0,errors/* dependencyFailed */.BW)(`the registry ${client.host} refuses the next chunk of an upload`);
    }
    return next;
}
function isInterruption(error) {
    const cause = error instanceof lib_errors/* HttpError */.j ? error : error instanceof Error ? error.cause : undefined;
    if (!(cause instanceof lib_errors/* HttpError */.j))
        return false;
    return cause.kind === 'network' || cause.kind === 'timeout' || (cause.status !== undefined && cause.status >= 500);
}
function receivedBytes(headers) {
    const last = Number(/^(?:bytes=)?0-(\d{1,15})$/.exec(headers['range'] ?? '')?.[1] ?? '0');
    return last === 0 ? 0 : last + 1;
}
async function readBlob(client, repository, digest) {
    const { body } = await client.send({ repository, path: `/v2/${repository}/blobs/${digest}` }, [200]);
    if ((0,files/* sha256 */.sc)(body) !== digest)
        throw (0,errors/* policyRefused */.he)(`the registry ${client.host} gave other content than asked for (${digest})`);
    return body;
}
async function downloadBlob(client, repository, file, folder) {
    let saved = '';
    const receive = async (content) => {
        saved = await (0,save_verified/* saveVerified */.U)(content, file, folder, client.host);
    };
    const headers = { 'accept-encoding': 'identity' };
    await client.send({ repository, path: `/v2/${repository}/blobs/${file.digest}`, headers, receive }, [200]);
    return saved;
}

;// CONCATENATED MODULE: ./.cache/bundle/shared/packages/registry/lib/oci/manifests.js



const mediaTypes = {
    manifest: 'application/vnd.oci.image.manifest.v1+json',
    index: 'application/vnd.oci.image.index.v1+json',
    empty: 'application/vnd.oci.empty.v1+json',
};
async function getManifest(client, repository, reference) {
    const headers = { accept: `${mediaTypes.manifest}, ${mediaTypes.index}`, 'accept-encoding': 'identity' };
    const response = await client.send({ repository, path: `/v2/${repository}/manifests/${reference}`, headers }, [200, 404]);
    if (response.status === 404)
        return undefined;
    const digest = (0,files/* sha256 */.sc)(response.body);
    if (reference.startsWith('sha256:') && reference !== digest) {
        throw (0,errors/* policyRefused */.he)(`the registry ${client.host} gave another manifest than asked for (${reference})`);
    }
    const value = (0,json/* objectOf */.Xy)((0,json/* parseJson */.qF)(response.body));
    const mediaType = (0,json/* textOf */.b6)(value['mediaType']) ?? response.headers['content-type']?.split(';')[0] ?? '';
    return { bytes: response.body, digest, mediaType, value };
}
async function putManifest(client, repository, reference, { bytes, mediaType }) {
    const path = `/v2/${repository}/manifests/${reference}`;
    const response = await client.send({ repository, method: 'PUT', path, headers: { 'content-type': mediaType }, body: bytes }, [201]);
    const said = response.headers['docker-content-digest'];
    if (said !== undefined && said !== (0,files/* sha256 */.sc)(bytes))
        throw (0,errors/* dependencyFailed */.BW)(`the registry ${client.host} stored another manifest than was sent`);
    return { keepsReferrers: response.headers['oci-subject'] !== undefined };
}
function encode(value) {
    const bytes = Buffer.from(JSON.stringify(value));
    return { bytes, digest: (0,files/* sha256 */.sc)(bytes), mediaType: (0,json/* textOf */.b6)(value['mediaType']) ?? '', value };
}
async function listTags(client, repository) {
    const tags = [];
    let path = `/v2/${repository}/tags/list?n=1000`;
    while (path !== undefined) {
        const response = await client.send({ repository, path }, [200, 404]);
        if (response.status === 404)
            return tags;
        tags.push(...(0,json/* listOf */.c3)((0,json/* objectOf */.Xy)((0,json/* parseJson */.qF)(response.body))['tags']).flatMap((tag) => (0,json/* textOf */.b6)(tag) ?? []));
        path = /<([^>]+)>\s*;\s*rel="?next"?/i.exec(response.headers['link'] ?? '')?.[1];
    }
    return tags;
}
const fallbackTag = (digest) => digest.replace(':', '-');
async function addReferrer(client, repository, subject, referrer) {
    for (let attempt = 1; attempt <= 10; attempt++) {
        const stored = await getManifest(client, repository, fallbackTag(subject));
        if (stored !== undefined && stored.mediaType !== mediaTypes.index) {
            throw (0,errors/* dependencyFailed */.BW)(`the tag ${fallbackTag(subject)} of ${repository} is not a list of referrers`);
        }
        const entries = (0,json/* listOf */.c3)(stored?.value['manifests']);
        if (entries.some((entry) => (0,json/* objectOf */.Xy)(entry)['digest'] === referrer.digest))
            return;
        const index = { schemaVersion: 2, mediaType: mediaTypes.index, manifests: [...entries, { ...referrer }] };
        await putManifest(client, repository, fallbackTag(subject), encode(index));
    }
    throw (0,errors/* dependencyFailed */.BW)(`the list of referrers of ${subject} in ${repository} is overwritten by others again and again`);
}

;// CONCATENATED MODULE: ./.cache/bundle/shared/packages/registry/lib/oci/model-pack.js



const types = {
    artifact: 'application/vnd.cncf.model.manifest.v1+json',
    config: 'application/vnd.cncf.model.config.v1+json',
    weight: 'application/vnd.cncf.model.weight.v1.raw',
    weightConfig: 'application/vnd.cncf.model.weight.config.v1.raw',
    doc: 'application/vnd.cncf.model.doc.v1.raw',
};
const evidenceType = 'application/vnd.modelflight.evidence.v1+json';
const annotations = {
    filepath: 'org.cncf.model.filepath',
    version: 'org.opencontainers.image.version',
    model: 'dev.modelflight.model.digest',
    manifest: 'dev.modelflight.manifest.digest',
};
const manifestFile = '.modelflight/version.json';
function packModel({ manifest, sources }) {
    const described = (0,lib_manifest/* encodeManifest */.Gb)(manifest);
    const description = blobOf(described.bytes);
    const layers = manifest.files.map(({ path, digest, bytes }) => ({
        mediaType: layerType(path),
        digest,
        size: bytes,
        annotations: { [annotations.filepath]: path },
    }));
    layers.push({
        mediaType: types.doc,
        digest: description.digest,
        size: description.bytes,
        annotations: { [annotations.filepath]: manifestFile },
    });
    const { tags, createdAt, name, digest } = manifest;
    const config = blobOf(Buffer.from(JSON.stringify(modelConfig(contentsConfig(manifest), layers))));
    const empty = blobOf(Buffer.from('{}'));
    const evidence = sources.filter(({ role }) => role !== 'model');
    const source = tags['git.repository'];
    const about = {
        'org.opencontainers.image.title': name,
        'org.opencontainers.image.created': createdAt,
        ...(source === undefined || !source.includes('/') ? {} : { 'org.opencontainers.image.source': `https://github.com/${source}` }),
        ...(tags['git.sha'] === undefined ? {} : { 'org.opencontainers.image.revision': tags['git.sha'] }),
        [annotations.model]: digest,
        [annotations.manifest]: description.digest,
    };
    const base = { schemaVersion: 2, mediaType: mediaTypes.manifest };
    return {
        blobs: [...sources.map(({ file, path }) => ({ digest: file.digest, bytes: file.bytes, content: path })), description, config, empty],
        manifest: (version) => encode({
            ...base,
            artifactType: types.artifact,
            config: { mediaType: types.config, digest: config.digest, size: config.bytes },
            layers: layers.map((layer) => ({ ...layer })),
            annotations: { ...about, [annotations.version]: version },
        }),
        evidence: (subject) => evidence.length === 0
            ? undefined
            : encode({
                ...base,
                artifactType: evidenceType,
                config: { mediaType: mediaTypes.empty, digest: empty.digest, size: empty.bytes, data: 'e30=' },
                layers: evidence.map(({ role, file }) => ({
                    mediaType: file.path.endsWith('.json') ? 'application/json' : 'application/octet-stream',
                    digest: file.digest,
                    size: file.bytes,
                    annotations: { 'org.opencontainers.image.title': file.path, 'dev.modelflight.role': role },
                })),
                subject: { mediaType: subject.mediaType, digest: subject.digest, size: subject.size },
                annotations: { 'org.opencontainers.image.created': createdAt },
            }),
    };
}
const layerType = (path) => {
    if (/(^|\/)(readme|license|notice)[^/]*$|\.md$/i.test(path))
        return types.doc;
    return /\.(json|ya?ml|txt|toml|ini|cfg)$|(^|\/)MLmodel$/i.test(path) ? types.weightConfig : types.weight;
};
const contentsConfig = ({ name, createdAt, tags }) => ({
    createdAt,
    name,
    title: name,
    ...(tags['description'] === undefined ? {} : { description: tags['description'] }),
    ...(tags['git.sha'] === undefined ? {} : { revision: tags['git.sha'] }),
});
const modelConfig = (descriptor, layers) => ({
    descriptor,
    config: {},
    modelfs: { type: 'layers', diffIds: layers.map(({ digest }) => digest) },
});

;// CONCATENATED MODULE: ./.cache/bundle/shared/packages/registry/lib/oci/registry.js












const settleMilliseconds = 400;
function openOciRegistry(uri, context) {
    const address = parseOciAddress(uri);
    const client = createOciClient(address, context);
    const at = (name) => ({ client, name: (0,lib_reference/* checkName */.I3)('model', name), repository: repositoryOf(address, name) });
    return {
        name: `oci://${address.origin.host}${address.prefix === '' ? '' : `/${address.prefix}`}`,
        resolve: (reference) => resolveReference(at(reference.name), reference),
        versions: (name) => readVersions(at(name)),
        register: (model) => register(at(model.name), model),
        setAlias: (name, alias, version, expected) => setAlias(at(name), { alias, version }, expected),
        download: (version, folder, parts) => (0,contents/* downloadParts */.f)(version, { folder, parts }, (_role, file, target) => downloadBlob(client, at(version.name).repository, file, target)),
    };
}
function repositoryOf({ prefix }, name) {
    const repository = prefix === '' ? name : `${prefix}/${name}`;
    if (isRepository(repository))
        return repository;
    throw (0,errors/* inputError */.Xu)(`${name} can not be the name of a model in an OCI registry`, {
        hint: 'Use lower-case letters and digits, with single dots, dashes or underscores between them.',
    });
}
const isNumber = (tag) => /^[1-9]\d{0,9}$/.test(tag);
const isAlias = (tag) => !isNumber(tag) && !/^sha256-[0-9a-f]{64}$/.test(tag);
async function readTags({ client, repository }, tags) {
    const found = [];
    for (let start = 0; start < tags.length; start += 8) {
        const some = tags.slice(start, start + 8);
        const manifests = await Promise.all(some.map((tag) => getManifest(client, repository, tag)));
        found.push(...manifests.flatMap((manifest, index) => (manifest === undefined ? [] : [{ tag: some[index] ?? '', manifest }])));
    }
    return found;
}
const annotation = ({ value }, name) => (0,json/* textOf */.b6)((0,json/* objectOf */.Xy)(value['annotations'])[name]);
const isVersion = ({ tag, manifest }) => isNumber(tag) && annotation(manifest, annotations.manifest) !== undefined;
async function listVersions(place) {
    const tags = (await listTags(place.client, place.repository)).filter(isNumber).sort((a, b) => Number(a) - Number(b));
    const found = (await readTags(place, tags)).filter(isVersion);
    const seen = new Set();
    const versions = found.filter(({ manifest }) => {
        const digest = annotation(manifest, annotations.model) ?? '';
        return !seen.has(digest) && seen.add(digest);
    });
    return { versions, last: Number(tags.at(-1) ?? '0') };
}
async function readAliases(place) {
    const tags = (await listTags(place.client, place.repository)).filter(isAlias);
    return new Map((await readTags(place, tags)).map(({ tag, manifest }) => [tag, manifest.digest]));
}
async function readVersion({ client, name, repository }, { tag, manifest }, aliases) {
    const digest = annotation(manifest, annotations.manifest) ?? '';
    const described = (0,lib_manifest/* decodeManifest */.MK)(await readBlob(client, repository, digest), digest, `${name}/${tag}`);
    const [version, model] = [annotation(manifest, annotations.version), annotation(manifest, annotations.model)];
    if (described.name !== name || version !== tag || described.digest !== model) {
        throw (0,errors/* policyRefused */.he)(`the tag ${tag} of ${repository} points at ${described.name}/${version ?? '?'}`);
    }
    const pointing = [...aliases].flatMap(([alias, target]) => (target === manifest.digest ? [alias] : []));
    return { ...described, version: tag, aliases: pointing.sort() };
}
async function readVersions(place) {
    const { versions } = await listVersions(place);
    const aliases = versions.length === 0 ? new Map() : await readAliases(place);
    return await Promise.all(versions.map((tagged) => readVersion(place, tagged, aliases)));
}
async function resolveReference(place, reference) {
    const tag = reference.kind === 'version' ? reference.version : (0,lib_reference/* checkName */.I3)('alias', reference.alias);
    const manifest = await getManifest(place.client, place.repository, tag);
    if (manifest === undefined)
        return undefined;
    const number = annotation(manifest, annotations.version) ?? '';
    if (!isVersion({ tag: number, manifest }))
        throw (0,errors/* policyRefused */.he)(`the tag ${tag} of ${place.repository} is not a model that was registered here`);
    const numbered = await getManifest(place.client, place.repository, number);
    if (numbered?.digest !== manifest.digest) {
        throw (0,errors/* policyRefused */.he)(`${place.name}@${tag} says that it is version ${number}, and version ${number} is another`);
    }
    return await readVersion(place, { tag: number, manifest }, await readAliases(place));
}
async function register(place, model) {
    const known = await findDigest(place, model.digest);
    if (known !== undefined)
        return { version: await readVersion(place, known, await readAliases(place)), created: false };
    const pack = packModel(await (0,contents/* contentsOf */.K)(model));
    for (const blob of pack.blobs)
        await putBlob(place.client, place.repository, blob);
    for (;;) {
        place.client.signal.throwIfAborted();
        const { versions, last } = await listVersions(place);
        const found = versions.find(({ manifest }) => annotation(manifest, annotations.model) === model.digest);
        if (found !== undefined)
            return { version: await readVersion(place, found, await readAliases(place)), created: false };
        const manifest = pack.manifest(String(last + 1));
        await pushEvidence(place, pack, manifest);
        const tagged = await claim(place, String(last + 1), manifest);
        if (tagged === undefined || annotation(tagged.manifest, annotations.model) !== model.digest)
            continue;
        return { version: await readVersion(place, tagged, await readAliases(place)), created: tagged.manifest.digest === manifest.digest };
    }
}
async function findDigest(place, digest) {
    return (await listVersions(place)).versions.find(({ manifest }) => annotation(manifest, annotations.model) === digest);
}
async function claim(place, number, manifest) {
    const { client, repository } = place;
    await (0,promises_.setTimeout)((0,external_node_crypto_.randomInt)(0, 100), undefined, { signal: client.signal });
    if ((await getManifest(client, repository, number)) === undefined) {
        await putManifest(client, repository, number, manifest);
        await settle(client);
    }
    const actual = await getManifest(client, repository, number);
    return actual === undefined ? undefined : { tag: number, manifest: actual };
}
const settle = async ({ signal }) => {
    await (0,promises_.setTimeout)(settleMilliseconds, undefined, { signal });
};
async function pushEvidence({ client, repository }, pack, { bytes, digest }) {
    const evidence = pack.evidence({ mediaType: mediaTypes.manifest, digest, size: bytes.byteLength });
    if (evidence === undefined)
        return;
    const { keepsReferrers } = await putManifest(client, repository, evidence.digest, evidence);
    if (keepsReferrers)
        return;
    const referrer = {
        mediaType: evidence.mediaType,
        digest: evidence.digest,
        size: evidence.bytes.byteLength,
        artifactType: evidenceType,
    };
    await addReferrer(client, repository, digest, referrer);
}
async function setAlias(place, { alias, version }, { expected }) {
    const { client, repository, name } = place;
    (0,lib_reference/* checkName */.I3)('alias', alias);
    if (alias === port/* previousChampionAlias */.B4) {
        throw (0,errors/* inputError */.Xu)(`${port/* previousChampionAlias */.B4} can not be set`, { hint: 'The registry keeps it: it is the version that champion came from.' });
    }
    const target = await getManifest(client, repository, version);
    if (target === undefined || !isVersion({ tag: version, manifest: target })) {
        throw (0,errors/* inputError */.Xu)(`the registry oci://${client.host} has no version ${version} of ${name}`);
    }
    const before = await getManifest(client, repository, alias);
    const now = before === undefined ? undefined : annotation(before, annotations.version);
    if (now === version)
        return { kind: 'unchanged' };
    if (expected !== 'any' && now !== expected)
        return { kind: 'conflict', actual: now };
    if (alias === port/* championAlias */.wW && before !== undefined)
        await putManifest(client, repository, port/* previousChampionAlias */.B4, before);
    await putManifest(client, repository, alias, target);
    await settle(client);
    const after = await getManifest(client, repository, alias);
    const actual = after === undefined ? undefined : annotation(after, annotations.version);
    return actual === version ? { kind: 'moved', previous: now } : { kind: 'conflict', actual };
}


/***/ })

};
