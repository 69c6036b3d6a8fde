export const id = 9023;
export const ids = [9023];
export const modules = {

/***/ 99023:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hostOf: () => (/* binding */ hostOf),
  openS3: () => (/* binding */ openS3),
  parseS3: () => (/* binding */ parseS3),
  s3Settings: () => (/* binding */ s3Settings)
});

// EXTERNAL MODULE: ./.cache/bundle/shared/packages/core/lib/errors.js
var errors = __webpack_require__(66990);
// EXTERNAL MODULE: ./.cache/bundle/shared/packages/http/lib/redact.js
var redact = __webpack_require__(67101);
// EXTERNAL MODULE: ./.cache/bundle/shared/packages/data/lib/glob.js
var glob = __webpack_require__(22058);
// EXTERNAL MODULE: ./.cache/bundle/shared/packages/data/lib/limits.js
var limits = __webpack_require__(79728);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./.cache/bundle/shared/packages/data/lib/remote/sigv4.js

const sha256 = (text) => (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
const hmac = (key, text) => (0,external_node_crypto_.createHmac)('sha256', key).update(text).digest();
const uriEncode = (text) => encodeURIComponent(text).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
function signedHeaders({ method, url, headers = {}, region, service }, { accessKeyId, secretAccessKey, sessionToken }, time) {
    const stamp = time.toISOString().replace(/[-:]|\.\d{3}/g, '');
    const day = stamp.slice(0, 8);
    const added = {
        'x-amz-content-sha256': sha256(''),
        'x-amz-date': stamp,
        ...(sessionToken === undefined ? {} : { 'x-amz-security-token': sessionToken }),
    };
    const all = Object.entries({ ...headers, ...added, host: url.host })
        .map(([name, value]) => [name.toLowerCase(), value.trim()])
        .sort(([a], [b]) => (a < b ? -1 : 1));
    const names = all.map(([name]) => name).join(';');
    const query = [...url.searchParams].map(([name, value]) => `${uriEncode(name)}=${uriEncode(value)}`).sort();
    const request = [method, url.pathname, query.join('&'), ...all.map(([name, value]) => `${name}:${value}`), '', names, sha256('')].join('\n');
    const scope = `${day}/${region}/${service}/aws4_request`;
    const key = [region, service, 'aws4_request'].reduce(hmac, hmac(`AWS4${secretAccessKey}`, day));
    const signature = hmac(key, ['AWS4-HMAC-SHA256', stamp, scope, sha256(request)].join('\n')).toString('hex');
    const authorization = `AWS4-HMAC-SHA256 Credential=${accessKeyId}/${scope}, SignedHeaders=${names}, Signature=${signature}`;
    return { ...headers, ...added, authorization };
}

;// CONCATENATED MODULE: ./.cache/bundle/shared/packages/data/lib/remote/s3.js





function s3Settings(variable) {
    const endpoint = variable('AWS_ENDPOINT_URL_S3') ?? variable('AWS_ENDPOINT_URL');
    const region = variable('AWS_REGION') ?? variable('AWS_DEFAULT_REGION') ?? 'us-east-1';
    if (endpoint !== undefined && !/^https?:$/.test(URL.canParse(endpoint) ? new URL(endpoint).protocol : ''))
        throw (0,errors/* inputError */.Xu)('AWS_ENDPOINT_URL is no http or https address', {
            hint: 'Set it to the address of the service, e.g. https://minio.example.org.',
        });
    if (!/^[a-z0-9-]{1,40}$/.test(region))
        throw (0,errors/* inputError */.Xu)('AWS_REGION is no name of a region', { hint: 'Names are like eu-west-1.' });
    return { region, endpoint: endpoint === undefined ? undefined : new URL(endpoint), credentials: credentialsOf(variable) };
}
function credentialsOf(variable) {
    const accessKeyId = variable('AWS_ACCESS_KEY_ID');
    const secretAccessKey = variable('AWS_SECRET_ACCESS_KEY');
    const sessionToken = variable('AWS_SESSION_TOKEN');
    if (accessKeyId === undefined && secretAccessKey === undefined)
        return undefined;
    if (accessKeyId === undefined || secretAccessKey === undefined) {
        const missing = accessKeyId === undefined ? 'AWS_ACCESS_KEY_ID' : 'AWS_SECRET_ACCESS_KEY';
        throw (0,errors/* inputError */.Xu)(`${missing} is not set, and its other half is`, {
            hint: 'Use aws-actions/configure-aws-credentials, or set both from secrets.',
        });
    }
    return { accessKeyId, secretAccessKey, ...(sessionToken === undefined ? {} : { sessionToken }) };
}
function parseS3(address) {
    const [, bucket = '', key = ''] = /^s3:\/\/([^/]*)\/?(.*)$/is.exec(address) ?? [];
    if (bucket.includes('@') || bucket.includes(':'))
        throw (0,errors/* policyRefused */.he)('an s3 address holds a name or a password, which logs would show', {
            hint: 'Set AWS_ACCESS_KEY_ID and its kin from secrets.',
        });
    if (!/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(bucket))
        throw (0,errors/* inputError */.Xu)(`${JSON.stringify(bucket.slice(0, 80))} is no name of a bucket`);
    if (key === '' || /\p{Cc}/u.test(key))
        throw (0,errors/* inputError */.Xu)(`s3://${bucket} names no object`, { hint: 'Name one, e.g. s3://bucket/data/*.parquet.' });
    if (key.split('/').some((part) => part === '.' || part === '..'))
        throw (0,errors/* policyRefused */.he)(`s3://${bucket} is named with . or .. in the key, which addresses can not say`);
    return { bucket, key };
}
const hostOf = (bucket, { region, endpoint }) => endpoint?.host ?? (bucket.includes('.') ? `s3.${region}.amazonaws.com` : `${bucket}.s3.${region}.amazonaws.com`);
function openS3(http, settings, now) {
    const { endpoint, region, credentials } = settings;
    const send = async (object, query, receive) => {
        const { bucket, key } = object;
        const host = hostOf(bucket, settings);
        const isInPath = !host.startsWith(`${bucket}.`) || endpoint !== undefined;
        const path = [...(isInPath ? [bucket] : []), ...(key === '' ? [] : key.split('/'))].map(uriEncode).join('/');
        const base = endpoint === undefined ? '' : endpoint.pathname.replace(/\/$/, '');
        const url = new URL(`${endpoint?.protocol ?? 'https:'}//${host}${base}/${path}`);
        url.search = Object.entries(query)
            .map(([name, value]) => `${uriEncode(name)}=${uriEncode(value)}`)
            .join('&');
        const headers = { 'accept-encoding': 'identity' };
        const signed = credentials === undefined ? headers : signedHeaders({ method: 'GET', url, region, service: 's3' }, credentials, now());
        const answer = await http.send({ url, headers: { ...headers, ...signed }, ...(receive === undefined ? {} : { receive }) });
        if (answer.status < 200 || answer.status > 299)
            throw refusal(object, answer.status, answer.headers, answer.body.toString('utf8'), settings);
        return answer.body.toString('utf8');
    };
    return {
        read: async (object, receive) => void (await send(object, {}, receive)),
        find: (object) => /[*?]/.test(object.key) ? findMatching(object, (query) => send({ bucket: object.bucket, key: '' }, query)) : Promise.resolve([object]),
    };
}
async function findMatching({ bucket, key }, list) {
    const matches = (0,glob/* globMatcher */.f)(key.split('/'));
    const prefix = key.slice(0, key.search(/[*?]/)).replace(/[^/]*$/, '');
    const found = [];
    for (let next = ''; next !== undefined;) {
        const page = await list({ 'list-type': '2', 'encoding-type': 'url', prefix, ...(next === '' ? {} : { 'continuation-token': next }) });
        const keys = [...page.matchAll(/<Key>([^<]*)<\/Key>/g)].map(([, encoded = '']) => decodeURIComponent(encoded.replaceAll('+', ' ')));
        found.push(...keys.filter((name) => matches(name.split('/'))).map((name) => ({ bucket, key: name })));
        if (found.length > limits/* limits */.F.files)
            throw (0,errors/* limitExceeded */.FU)(`s3://${bucket}/${key} matches more than ${limits/* limits */.F.files} objects`);
        next = /<NextContinuationToken>([^<]+)<\/NextContinuationToken>/.exec(page)?.[1]?.replaceAll('&amp;', '&');
    }
    if (found.length === 0)
        throw (0,errors/* inputError */.Xu)(`no object matches s3://${bucket}/${key}`, { hint: 'Check the pattern, and that an earlier step wrote them.' });
    return found.sort((a, b) => Buffer.compare(Buffer.from(a.key), Buffer.from(b.key)));
}
function refusal({ bucket, key }, status, headers, body, settings) {
    const code = /<Code>([A-Za-z0-9]{1,60})<\/Code>/.exec(body)?.[1];
    const name = (0,redact/* redactText */.R)(`s3://${bucket}/${key}`);
    const elsewhere = headers['x-amz-bucket-region'];
    const said = `${name} answered ${status}${code === undefined ? '' : ` (${code})`}`;
    if (elsewhere !== undefined && elsewhere !== settings.region && /^[a-z0-9-]{1,40}$/.test(elsewhere))
        return (0,errors/* dependencyFailed */.BW)(said, { hint: `The bucket is in ${elsewhere}: set AWS_REGION to it.` });
    if (status === 404)
        return (0,errors/* inputError */.Xu)(`${name} does not exist${code === undefined ? '' : ` (${code})`}`, { hint: 'Check bucket and key.' });
    const hint = settings.credentials === undefined
        ? 'No credentials are in the environment: use aws-actions/configure-aws-credentials before.'
        : 'Check that the role may read the object and list the bucket.';
    return (0,errors/* dependencyFailed */.BW)(said, { hint });
}


/***/ })

};
