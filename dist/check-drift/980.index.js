export const id = 980;
export const ids = [980];
export const modules = {

/***/ 7980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/core/lib/files.js
var files = __webpack_require__(4020);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/core/lib/verdict.js
var lib_verdict = __webpack_require__(1010);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/core/lib/errors.js
var errors = __webpack_require__(3300);
;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/data/lib/archive/kind.js
function archiveKind(name) {
    const lower = name.toLowerCase();
    if (lower.endsWith('.zip'))
        return 'zip';
    if (lower.endsWith('.tar'))
        return 'tar';
    return lower.endsWith('.tar.gz') || lower.endsWith('.tgz') ? 'tar.gz' : undefined;
}

// EXTERNAL MODULE: ./.cache/bundle/actions/packages/data/lib/json-document.js
var json_document = __webpack_require__(9320);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/data/lib/limits.js
var limits = __webpack_require__(9082);
;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/data/lib/partition-names.js
function partitionsOf(name) {
    return name
        .split('/')
        .slice(0, -1)
        .flatMap((part) => {
        const [, column, value] = /^([^=]+)=(.*)$/s.exec(part) ?? [];
        return column === undefined || value === undefined ? [] : [{ column: decoded(column), value: decoded(value) }];
    });
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/data/lib/dataset.js
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









async function resolveDataset(patterns, place) {
    if (patterns.length === 0)
        throw (0,errors/* inputError */.Xu)('no data was named', { hint: 'Set the input `data` to a file or a pattern, e.g. data/*.csv.' });
    const root = await (0,promises_.realpath)(place.workspace);
    const found = new Map();
    for (const pattern of patterns) {
        for (const path of await expand(pattern, place, root)) {
            for (const file of await inspect(path, pattern, root, place))
                found.set(file.path, file);
            if (found.size > limits/* limits */.F.files)
                throw (0,errors/* limitExceeded */.FU)(`${pattern} matches more than ${limits/* limits */.F.files} files`);
        }
    }
    const files = [...found.values()].sort((a, b) => Buffer.compare(Buffer.from(a.name), Buffer.from(b.name)));
    return { files };
}
function datasetDigest(files) {
    const [only] = files;
    if (files.length === 1 && only !== undefined)
        return `sha256:${only.sha256}`;
    const sorted = files.toSorted((a, b) => Buffer.compare(Buffer.from(a.name), Buffer.from(b.name)));
    const lines = sorted.map(({ name, sha256 }) => `${sha256}  ${name}\n`).join('');
    return `sha256:${(0,external_node_crypto_.createHash)('sha256').update(lines).digest('hex')}`;
}
async function expand(pattern, { workingDirectory }, root) {
    if (/^[a-z][a-z0-9+.-]+:\/\//i.test(pattern)) {
        throw (0,errors/* policyRefused */.he)(`${withoutUserInfo(pattern)} is an address, and data is read from files of the checkout only`, {
            hint: 'Download it in a step before, then name the file.',
        });
    }
    if (pattern.includes('\0'))
        throw (0,errors/* policyRefused */.he)('the name of a data file holds a NUL byte');
    const absolute = (0,external_node_path_.isAbsolute)(pattern) ? (0,external_node_path_.resolve)(pattern) : (0,external_node_path_.resolve)(workingDirectory, pattern);
    refuseOutside(absolute, root, (0,external_node_path_.resolve)(workingDirectory), pattern);
    if (await exists(absolute))
        return [absolute];
    if (/['"`;|<>$\\]|\p{Cc}/u.test(pattern.replaceAll(external_node_path_.sep === '/' ? '/' : '\\', '')))
        throw (0,errors/* policyRefused */.he)(`${JSON.stringify(pattern.slice(0, 200))} is no file, and no pattern of files holds such characters`, {
            hint: 'Name files by plain paths and the patterns *, ? and **.',
        });
    if (!/[*?]/.test(pattern))
        throw (0,errors/* inputError */.Xu)(`${pattern} does not exist`, { where: { file: pattern }, hint: 'Check the input `data`.' });
    const matches = await glob(absolute);
    if (matches.length === 0)
        throw (0,errors/* inputError */.Xu)(`no file matches ${pattern}`, { hint: 'Check the pattern, and that an earlier step made the files.' });
    return matches;
}
const withoutUserInfo = (address) => address.replace(/\/\/[^/@]*@/, '//').replace(/[?#].*$/s, '');
function refuseOutside(absolute, root, workingDirectory, pattern) {
    if ((0,external_node_path_.relative)(root, absolute)
        .split(external_node_path_.sep)
        .some((part) => part.toLowerCase() === '.git'))
        throw (0,errors/* policyRefused */.he)(`${pattern} lies in .git, which is never read as data`, { where: { file: pattern } });
    if (isInside(absolute, root) || isInside(absolute, workingDirectory))
        return;
    throw (0,errors/* policyRefused */.he)(`${pattern} lies outside the workspace`, { hint: 'Data must be inside the checkout; copy it there in a step before.' });
}
const isInside = (path, folder) => path === folder || path.startsWith(folder.endsWith(external_node_path_.sep) ? folder : folder + external_node_path_.sep);
const exists = async (path) => (await (0,promises_.lstat)(path).catch(() => undefined)) !== undefined;
async function glob(pattern) {
    const parts = pattern.split(external_node_path_.sep);
    const first = parts.findIndex((part) => /[*?]/.test(part));
    const base = parts.slice(0, first).join(external_node_path_.sep) || external_node_path_.sep;
    const matcher = globMatcher(parts.slice(first));
    const found = [];
    await walk(base, [], parts.includes('**') ? 64 : parts.length - first, async (path, names) => {
        if (matcher(names))
            found.push(path);
    });
    return found.sort();
}
async function walk(folder, names, depth, visit) {
    const entries = await (0,promises_.readdir)(folder, { withFileTypes: true }).catch(() => []);
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
        if (entry.name === '.git' || entry.name === 'node_modules')
            continue;
        const path = (0,external_node_path_.join)(folder, entry.name);
        const below = [...names, entry.name];
        if (entry.isDirectory() && depth > 1)
            await walk(path, below, depth - 1, visit);
        else if (!entry.isDirectory())
            await visit(path, below);
    }
}
function globMatcher(parts) {
    const expressions = parts.map((part) => (part === '**' ? undefined : nameMatcher(part)));
    const matches = (names, at) => {
        if (at === expressions.length)
            return names.length === 0;
        const expression = expressions[at];
        const [first, ...rest] = names;
        if (expression === undefined) {
            if (matches(names, at + 1))
                return true;
            return first !== undefined && !first.startsWith('.') && matches(rest, at);
        }
        return first !== undefined && expression(first) && matches(rest, at + 1);
    };
    return (names) => matches(names, 0);
}
function nameMatcher(pattern) {
    return (name) => {
        if (name.startsWith('.') && !pattern.startsWith('.'))
            return false;
        let n = 0;
        let p = 0;
        let star = -1;
        let mark = 0;
        while (n < name.length) {
            if (p < pattern.length && pattern[p] === '*') {
                star = p++;
                mark = n;
            }
            else if (p < pattern.length && (pattern[p] === '?' || pattern[p] === name[n])) {
                n++;
                p++;
            }
            else if (star >= 0) {
                p = star + 1;
                n = ++mark;
            }
            else
                return false;
        }
        while (pattern[p] === '*')
            p++;
        return p === pattern.length;
    };
}
async function inspect(path, pattern, root, place) {
    const real = await (0,promises_.realpath)(path).catch(() => undefined);
    if (real === undefined)
        throw (0,errors/* inputError */.Xu)(`${pattern} is a link to a file that does not exist`, { where: { file: pattern } });
    const inside = (0,external_node_path_.relative)(root, real);
    if (inside.startsWith('..') || (0,external_node_path_.isAbsolute)(inside)) {
        throw (0,errors/* policyRefused */.he)(`${pattern} leads outside the workspace`, {
            where: { file: pattern },
            hint: 'Links may not leave the checkout; copy the file instead.',
        });
    }
    const name = inside.split(external_node_path_.sep).join('/');
    if (name.split('/').includes('.git'))
        throw (0,errors/* policyRefused */.he)(`${pattern} lies in .git, which is never read as data`, { where: { file: pattern } });
    const stats = await (0,promises_.lstat)(real);
    if (stats.isDirectory())
        throw (0,errors/* inputError */.Xu)(`${name} is a folder`, { where: { file: name }, hint: `Name its files, e.g. ${name}/*.parquet.` });
    if (!stats.isFile())
        throw (0,errors/* policyRefused */.he)(`${name} is no ordinary file`, { where: { file: name } });
    const kind = archiveKind(name);
    if (kind === undefined)
        return [await inspectFile(real, name, stats.size)];
    return fromArchive({ path: real, name, bytes: stats.size, kind }, place);
}
async function inspectFile(path, name, bytes) {
    const { format, gzip } = formatOf(name);
    if (bytes === 0)
        throw (0,errors/* inputError */.Xu)(`${name}: the file is empty`, { where: { file: name }, hint: 'A data file needs at least its header line.' });
    const head = await headOf(path);
    const problem = pointerProblem(head.toString('latin1'), name);
    if (problem !== undefined)
        throw problem;
    const isDocument = format === 'jsonl' && /\.json(\.gz)?$/i.test(name) && (0,json_document.beginsArray)(gzip ? unpackedHead(head) : head);
    const partitions = format === 'jsonl' ? [] : partitionsOf(name);
    return { path, name, format: isDocument ? 'json' : format, bytes, gzip, ...(partitions.length === 0 ? {} : { partitions }) };
}
async function fromArchive(archive, { temporary, signal }) {
    if (temporary === undefined)
        throw (0,errors/* inputError */.Xu)(`${archive.name} is an archive, and single files are needed here`, { where: { file: archive.name } });
    const { unpackArchive } = await __webpack_require__.e(/* import() */ 294).then(__webpack_require__.bind(__webpack_require__, 3294));
    const members = await unpackArchive(archive, temporary, signal ?? new AbortController().signal);
    return Promise.all(members.map(({ path, unpacked, bytes }) => inspectFile(unpacked, `${archive.name}/${path}`, bytes)));
}
const formats = {
    csv: 'csv',
    tsv: 'tsv',
    tab: 'tsv',
    jsonl: 'jsonl',
    ndjson: 'jsonl',
    json: 'jsonl',
    parquet: 'parquet',
    pq: 'parquet',
};
function formatOf(name) {
    const parts = (0,external_node_path_.basename)(name).toLowerCase().split('.');
    const gzip = parts.at(-1) === 'gz';
    const extension = parts.at(gzip ? -2 : -1) ?? '';
    const format = formats[extension];
    if (format !== undefined && !(gzip && format === 'parquet'))
        return { format, gzip };
    throw (0,errors/* inputError */.Xu)(`${name}: can't tell the format from the name`, {
        where: { file: name },
        hint: 'Names must end with .csv, .tsv, .jsonl, .ndjson, .json or .parquet; all but Parquet also with .gz; or be archives of such files (.zip, .tar, .tar.gz).',
    });
}
const headBytes = 1024;
async function headOf(path) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const handle = __addDisposableResource(env_1, await (0,promises_.open)(path, 'r'), true);
        const { buffer, bytesRead } = await handle.read(Buffer.alloc(headBytes), 0, headBytes, 0);
        return buffer.subarray(0, bytesRead);
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
function unpackedHead(head) {
    try {
        return (0,external_node_zlib_.gunzipSync)(head, { finishFlush: external_node_zlib_.constants.Z_SYNC_FLUSH, maxOutputLength: 1024 * headBytes });
    }
    catch {
        return Buffer.alloc(0);
    }
}
function pointerProblem(head, name) {
    const where = { file: name, line: 1 };
    if (head.startsWith('version https://git-lfs.github.com/')) {
        return (0,errors/* inputError */.Xu)(`${name} is a Git LFS pointer, not the data`, {
            where,
            hint: 'Use `lfs: true` in actions/checkout, or run `git lfs pull` before.',
        });
    }
    if (/^outs:\r?\n\s*- (md5|hash|etag|size|path):/.test(head) || /^(md5: [0-9a-f]{32}\r?\n)?outs:\r?\n- /.test(head)) {
        return (0,errors/* inputError */.Xu)(`${name} is a DVC pointer, not the data`, { where, hint: 'Run `dvc pull` in a step before.' });
    }
    if (/^(?:\u00ef\u00bb\u00bf)?\s*<(!doctype html|html|head|body)\b/i.test(head)) {
        return (0,errors/* inputError */.Xu)(`${name} looks like HTML: a web page (often a login or an error page) was saved in place of the data`, { where });
    }
    return undefined;
}

// EXTERNAL MODULE: ./.cache/bundle/actions/packages/core/lib/nearest.js
var nearest = __webpack_require__(8805);
;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/data/lib/drift/temper.js


const leastImportance = 0.01;
const alwaysFails = ['missing', 'kind', 'future'];
function tempered(judgement, tempering) {
    const names = judgement.columns.map(({ column }) => column);
    const { importance, acknowledged } = tempering;
    for (const [what, columns] of [
        ['importance', importance],
        ['acknowledgement', acknowledged],
    ]) {
        for (const name of columns?.keys() ?? [])
            requireKnown(what, name, names);
    }
    const shares = importance === undefined ? undefined : importanceShares(importance);
    const columns = judgement.columns.map((column) => temperedColumn(column, tempering, shares));
    return { ...judgement, columns, drifted: columns.filter(({ status }) => status === 'fail').map(({ column }) => column) };
}
function temperedColumn(column, tempering, shares) {
    if (column.status !== 'fail')
        return column;
    const reason = importanceReason(column.column, shares) ?? acknowledgedReason(column.column, tempering) ?? repetitionReason(column.column, tempering);
    const late = expiredNote(column.column, tempering);
    const findings = column.findings.map((finding) => {
        if (finding.status !== 'fail')
            return finding;
        if (reason === undefined || alwaysFails.includes(finding.aspect))
            return late === undefined ? finding : noted(finding, late);
        return { ...noted(finding, reason), status: 'warn' };
    });
    return { ...column, findings, status: findings.some(({ status }) => status === 'fail') ? 'fail' : 'warn' };
}
const noted = (finding, note) => ({ ...finding, message: `${finding.message}; ${note}` });
function importanceReason(name, shares) {
    if (shares === undefined)
        return undefined;
    const share = shares.get(name) ?? 0;
    if (share >= leastImportance)
        return undefined;
    return `no alarm, because the model hardly uses it (${Number((share * 100).toPrecision(2))} % of the importance)`;
}
function acknowledgedReason(name, { acknowledged, today }) {
    const until = acknowledged?.get(name);
    return until !== undefined && today <= until ? `no alarm, because it is acknowledged until ${until}` : undefined;
}
function expiredNote(name, { acknowledged, today }) {
    const until = acknowledged?.get(name);
    return until !== undefined && today > until ? `its acknowledgement ended on ${until}` : undefined;
}
function repetitionReason(name, { history, consecutive }) {
    if (consecutive === undefined || consecutive.alarms <= 1)
        return undefined;
    const earlier = consecutive.windows > 1 ? (history?.windows ?? []).slice(1 - consecutive.windows) : [];
    const drifted = 1 + earlier.filter(({ columns }) => columns.some(({ column, status }) => column === name && status === 'fail')).length;
    if (drifted >= consecutive.alarms)
        return undefined;
    return `no alarm yet: drifted in ${drifted} of the last ${consecutive.windows} windows, an alarm needs ${consecutive.alarms}`;
}
function importanceShares(importance) {
    const whole = [...importance.values()].reduce((sum, value) => sum + value, 0);
    if (!(whole > 0) || !Number.isFinite(whole) || [...importance.values()].some((value) => !(value >= 0))) {
        throw (0,errors/* inputError */.Xu)('importances must be numbers from 0 up, not all of them 0');
    }
    return new Map([...importance].map(([name, value]) => [name, value / whole]));
}
function requireKnown(what, name, names) {
    if (names.includes(name))
        return;
    const meant = (0,nearest/* nearest */.p)(name, names);
    throw (0,errors/* inputError */.Xu)(`there is an ${what} of ${JSON.stringify(name)}, which is no judged column`, meant === undefined ? {} : { hint: `Did you mean ${meant}?` });
}
function driftScore({ columns, drifted }, importance) {
    const weights = importance === undefined ? undefined : importanceShares(importance);
    const counted = columns.filter(({ status }) => status !== 'skipped' && status !== 'inconclusive');
    const weight = (name) => (weights === undefined ? 1 : (weights.get(name) ?? 0));
    const whole = counted.reduce((sum, { column }) => sum + weight(column), 0);
    return whole === 0 ? 0 : drifted.reduce((sum, name) => sum + weight(name), 0) / whole;
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/data/lib/profile/distinct-sample.js
const sampleLimit = 256;
const keyOf = (low, high) => high * 0x20_0000 + (low & 0x1f_ffff);
const highOf = (hash) => Math.floor(hash / 0x20_0000);
class MutableSample {
    mask = 0;
    level = 0;
    kept = new Set();
    add({ low, high }) {
        if ((high & this.mask) === 0)
            this.insert(keyOf(low, high));
    }
    merge(other) {
        if (other.level > this.level)
            this.raise(other.level);
        for (const text of other.hashes) {
            const hash = Number.parseInt(text, 16);
            if (((highOf(hash) | 0) & this.mask) === 0)
                this.insert(hash);
        }
    }
    result() {
        const sorted = Float64Array.from(this.kept).sort();
        return { level: this.level, hashes: Array.from(sorted, (hash) => hash.toString(16).padStart(14, '0')) };
    }
    insert(hash) {
        this.kept.add(hash);
        while (this.kept.size > sampleLimit && this.level < 32)
            this.raise(this.level + 1);
    }
    raise(level) {
        this.level = level;
        this.mask = level === 32 ? -1 : (1 << level) - 1;
        this.kept = new Set([...this.kept].filter((each) => ((highOf(each) | 0) & this.mask) === 0));
    }
}
const estimatedDistinct = ({ level, hashes }) => hashes.length * 2 ** level;

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/data/lib/profile/hash.js
const c1 = 0x239b961b;
const c2 = 0xab0e9789;
const c3 = 0x38b34ae5;
const c4 = 0xa1e38b93;
const rotate = (x, by) => (x << by) | (x >>> (32 - by));
function mix(h) {
    let x = h ^ (h >>> 16);
    x = Math.imul(x, 0x85ebca6b);
    x ^= x >>> 13;
    x = Math.imul(x, 0xc2b2ae35);
    return x ^ (x >>> 16);
}
function hash64(bytes, start, end, out) {
    const length = end - start;
    let h1 = 0;
    let h2 = 0;
    let h3 = 0;
    let h4 = 0;
    let at = start;
    for (const stop = start + (length & ~15); at < stop; at += 16) {
        h1 ^= Math.imul(rotate(Math.imul(word(bytes, at), c1), 15), c2);
        h1 = (Math.imul((rotate(h1, 19) + h2) | 0, 5) + 0x561ccd1b) | 0;
        h2 ^= Math.imul(rotate(Math.imul(word(bytes, at + 4), c2), 16), c3);
        h2 = (Math.imul((rotate(h2, 17) + h3) | 0, 5) + 0x0bcaa747) | 0;
        h3 ^= Math.imul(rotate(Math.imul(word(bytes, at + 8), c3), 17), c4);
        h3 = (Math.imul((rotate(h3, 15) + h4) | 0, 5) + 0x96cd1c35) | 0;
        h4 ^= Math.imul(rotate(Math.imul(word(bytes, at + 12), c4), 18), c1);
        h4 = (Math.imul((rotate(h4, 13) + h1) | 0, 5) + 0x32ac3b17) | 0;
    }
    const rest = end - at;
    if (rest > 12)
        h4 ^= Math.imul(rotate(Math.imul(tail(bytes, at + 12, end), c4), 18), c1);
    if (rest > 8)
        h3 ^= Math.imul(rotate(Math.imul(tail(bytes, at + 8, end), c3), 17), c4);
    if (rest > 4)
        h2 ^= Math.imul(rotate(Math.imul(tail(bytes, at + 4, end), c2), 16), c3);
    if (rest > 0)
        h1 ^= Math.imul(rotate(Math.imul(tail(bytes, at, end), c1), 15), c2);
    h1 ^= length;
    h2 ^= length;
    h3 ^= length;
    h4 ^= length;
    h1 = (h1 + h2 + h3 + h4) | 0;
    h2 = (h2 + h1) | 0;
    h3 = (h3 + h1) | 0;
    h4 = (h4 + h1) | 0;
    h1 = mix(h1);
    h2 = mix(h2);
    h1 = (h1 + h2 + mix(h3) + mix(h4)) | 0;
    out.low = h1 >>> 0;
    out.high = (h2 + h1) >>> 0;
}
function hashPair(first, second) {
    let h1 = Math.imul(first, c1);
    h1 = Math.imul((h1 << 15) | (h1 >>> 17), c2) ^ 8;
    let h2 = Math.imul(second, c2);
    h2 = Math.imul((h2 << 16) | (h2 >>> 16), c3) ^ 8;
    h1 = (h1 + h2 + 16) | 0;
    h2 = (h2 + h1) | 0;
    let h3 = (8 + h1) | 0;
    h1 = Math.imul(h1 ^ (h1 >>> 16), 0x85ebca6b);
    h1 = Math.imul(h1 ^ (h1 >>> 13), 0xc2b2ae35);
    h2 = Math.imul(h2 ^ (h2 >>> 16), 0x85ebca6b);
    h2 = Math.imul(h2 ^ (h2 >>> 13), 0xc2b2ae35);
    h3 = Math.imul(h3 ^ (h3 >>> 16), 0x85ebca6b);
    h3 = Math.imul(h3 ^ (h3 >>> 13), 0xc2b2ae35);
    h3 ^= h3 >>> 16;
    h1 = ((h1 ^ (h1 >>> 16)) + (h2 ^ (h2 >>> 16)) + h3 + h3) | 0;
    return ((h2 ^ (h2 >>> 16)) + h1) | 0;
}
const word = (b, i) => b[i] | (b[i + 1] << 8) | (b[i + 2] << 16) | (b[i + 3] << 24);
function tail(bytes, start, end) {
    let value = 0;
    for (let i = Math.min(end, start + 4) - 1; i >= start; i--)
        value = (value << 8) | bytes[i];
    return value;
}
const hashText = ({ high, low }) => high.toString(16).padStart(8, '0') + low.toString(16).padStart(8, '0');
function hashFromText(text) {
    const digits = text.startsWith('h:') ? text.slice(2) : text;
    return { high: Number.parseInt(digits.slice(0, 8), 16), low: Number.parseInt(digits.slice(8, 16), 16) };
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/data/lib/profile/bucket-table.js
function scattered(key) {
    let hash = Math.imul(key ^ (key >>> 16), 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
    return hash ^ (hash >>> 16);
}
class BucketTable {
    mask = 127;
    keys = new Int32Array(128);
    counts = new Float64Array(128);
    used = 0;
    get size() {
        return this.used;
    }
    add(key, count) {
        const { mask, keys, counts } = this;
        let slot = scattered(key) & mask;
        while (counts[slot] !== 0 && keys[slot] !== key)
            slot = (slot + 1) & mask;
        if (counts[slot] === 0) {
            keys[slot] = key;
            this.used++;
        }
        counts[slot] = counts[slot] + count;
        if (this.used * 2 > mask)
            this.pour(mask * 2 + 1, undefined);
    }
    addAll(buckets, from, to, limit) {
        let { mask, keys, counts } = this;
        for (let index = from; index < to; index++) {
            const key = buckets[index];
            let slot = scattered(key) & mask;
            while (keys[slot] !== key && counts[slot] !== 0)
                slot = (slot + 1) & mask;
            const before = counts[slot];
            counts[slot] = before + 1;
            if (before !== 0)
                continue;
            keys[slot] = key;
            this.used++;
            if (this.used * 2 > mask) {
                this.pour(mask * 2 + 1, undefined);
                mask = this.mask;
                keys = this.keys;
                counts = this.counts;
            }
            if (this.used > limit)
                return index + 1;
        }
        return to;
    }
    rename(to) {
        this.pour(this.mask, to);
    }
    list() {
        const { keys, counts } = this;
        const sorted = new Int32Array(this.used);
        let at = 0;
        for (let slot = 0; slot < keys.length; slot++)
            if (counts[slot] !== 0)
                sorted[at++] = keys[slot];
        sorted.sort();
        const found = new Array(at);
        for (let index = 0; index < at; index++) {
            const key = sorted[index];
            found[index] = [key, this.countOf(key)];
        }
        return found;
    }
    countOf(key) {
        const { mask, keys, counts } = this;
        let slot = scattered(key) & mask;
        while (counts[slot] !== 0 && keys[slot] !== key)
            slot = (slot + 1) & mask;
        return counts[slot];
    }
    pour(mask, to) {
        const { keys, counts } = this;
        this.mask = mask;
        this.keys = new Int32Array(mask + 1);
        this.counts = new Float64Array(mask + 1);
        this.used = 0;
        for (let i = 0; i < keys.length; i++) {
            if (counts[i] === 0)
                continue;
            const key = keys[i];
            this.add(to === undefined ? key : to(key), counts[i]);
        }
    }
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/data/lib/profile/edges.js
const view = new DataView(new ArrayBuffer(8));
const finestBits = 20;
const coarsestBits = 6;
const bucketLimit = 4096;
function bucketOf(value, mantissaBits) {
    if (value === 0)
        return 0;
    view.setFloat64(0, value);
    const high = view.getUint32(0);
    const bucket = Math.max(1, (high & 0x7fffffff) >>> (finestBits - mantissaBits));
    return high >>> 31 === 1 ? -bucket : bucket;
}
function bucketOfInteger(value, mantissaBits) {
    const magnitude = value < 0n ? -value : value;
    let near = Number(magnitude);
    if (BigInt(near) > magnitude)
        near = below(near);
    const bucket = bucketOf(near, mantissaBits);
    return value < 0n ? -bucket : bucket;
}
function below(value) {
    view.setFloat64(0, value);
    view.setBigInt64(0, view.getBigInt64(0) - 1n);
    return view.getFloat64(0);
}
function coarser(bucket) {
    if (bucket === 0)
        return 0;
    return bucket > 0 ? Math.max(1, bucket >> 1) : -Math.max(1, -bucket >> 1);
}
function bucketEdges(bucket, mantissaBits) {
    if (bucket === 0)
        return { low: 0, high: 0 };
    const magnitude = Math.abs(bucket);
    const near = magnitude === 1 ? 0 : lowerEdge(magnitude, mantissaBits);
    const far = lowerEdge(magnitude + 1, mantissaBits);
    return bucket > 0 ? { low: near, high: far } : { low: -far, high: -near || 0 };
}
function lowerEdge(magnitude, mantissaBits) {
    view.setUint32(0, magnitude << (finestBits - mantissaBits));
    view.setUint32(4, 0);
    const edge = view.getFloat64(0);
    return Number.isFinite(edge) ? edge : Number.MAX_VALUE;
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/data/lib/profile/exact-counts.js
const bits = new Float64Array(1);
const words = new Int32Array(bits.buffer);
class ExactCounts {
    mask = 63;
    keys = new Float64Array(64);
    counts = new Float64Array(64);
    used = 0;
    big = new Map();
    get distinct() {
        return this.used + this.big.size;
    }
    add(given, count) {
        const { mask, keys, counts } = this;
        const value = given === 0 ? 0 : given;
        bits[0] = value;
        let slot = placeOf(words[0], words[1]) & mask;
        while (counts[slot] !== 0 && keys[slot] !== value)
            slot = (slot + 1) & mask;
        if (counts[slot] === 0) {
            keys[slot] = value;
            this.used++;
        }
        counts[slot] = counts[slot] + count;
        if (this.used * 2 > mask)
            this.grow();
    }
    addAll(values, valueWords, size, limit) {
        let { mask, keys, counts } = this;
        for (let index = 0; index < size; index++) {
            const value = values[index];
            let slot = placeOf(valueWords[2 * index], valueWords[2 * index + 1]) & mask;
            while (keys[slot] !== value && counts[slot] !== 0)
                slot = (slot + 1) & mask;
            const before = counts[slot];
            counts[slot] = before + 1;
            if (before !== 0)
                continue;
            keys[slot] = value;
            this.used++;
            if (this.used * 2 > mask) {
                this.grow();
                mask = this.mask;
                keys = this.keys;
                counts = this.counts;
            }
            if (this.distinct > limit)
                return index + 1;
        }
        return size;
    }
    addBig(value, count) {
        this.big.set(value, (this.big.get(value) ?? 0) + count);
    }
    doubles() {
        const found = { values: new Float64Array(this.used), counts: new Float64Array(this.used) };
        let at = 0;
        for (let slot = 0; slot <= this.mask; slot++) {
            if (this.counts[slot] === 0)
                continue;
            found.values[at] = this.keys[slot];
            found.counts[at++] = this.counts[slot];
        }
        return found;
    }
    visit(number, big) {
        for (let i = 0; i <= this.mask; i++)
            if (this.counts[i] !== 0)
                number(this.keys[i], this.counts[i]);
        for (const [value, count] of this.big)
            big(value, count);
    }
    visitBig(take) {
        for (const [value, count] of this.big)
            take(value, count);
    }
    list() {
        const found = [];
        const take = (value, count) => void found.push([value, count]);
        this.visit(take, take);
        return found.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
    }
    grow() {
        const { keys, counts } = this;
        this.mask = this.mask * 4 + 3;
        this.keys = new Float64Array(this.mask + 1);
        this.counts = new Float64Array(this.mask + 1);
        this.used = 0;
        for (let i = 0; i < keys.length; i++)
            if (counts[i] !== 0)
                this.add(keys[i], counts[i]);
    }
}
function placeOf(low, high) {
    let hash = low ^ Math.imul(high, 0x9e3779b1);
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
    return hash ^ (hash >>> 16);
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/data/lib/profile/number-counts.js





const distinctLimit = 10_000;
class NumberCounts {
    exact = new ExactCounts();
    histogramOfAll;
    add(value, count) {
        if (this.exact === undefined) {
            this.toHistogram().add(value, count);
            return;
        }
        this.histogramOfAll = undefined;
        this.exact.add(value, count);
        if (this.exact.distinct > distinctLimit)
            this.toHistogram();
    }
    addAll(values, words, size) {
        let from = 0;
        if (this.exact !== undefined) {
            this.histogramOfAll = undefined;
            from = this.exact.addAll(values, words, size, distinctLimit);
            if (this.exact.distinct > distinctLimit)
                this.toHistogram();
        }
        if (from < size)
            this.toHistogram().addAll(words, from, size);
    }
    addBig(value, count) {
        if (this.exact === undefined) {
            this.toHistogram().addBig(value, count);
            return;
        }
        this.histogramOfAll = undefined;
        this.exact.addBig(value, count);
        if (this.exact.distinct > distinctLimit)
            this.toHistogram();
    }
    addBuckets(buckets, mantissaBits) {
        this.toHistogram().addBuckets(buckets, mantissaBits);
    }
    addSample(sample) {
        this.toHistogram().sample.merge(sample);
    }
    state() {
        if (this.exact !== undefined)
            return { kind: 'values', values: this.exact.list() };
        const { sample } = this.toHistogram();
        return { kind: 'histogram', ...this.toHistogram().result(), sample: sample.result() };
    }
    merge(state) {
        if (state.kind === 'histogram') {
            this.addBuckets(state.buckets, state.mantissaBits);
            this.addSample(state.sample);
            return;
        }
        for (const [value, count] of state.values) {
            if (typeof value === 'bigint')
                this.addBig(value, count);
            else
                this.add(value, count);
        }
    }
    distinct() {
        return this.exact?.distinct;
    }
    values() {
        return this.exact?.list();
    }
    histogram() {
        return this.derived().result();
    }
    sample() {
        return this.derived().sample.result();
    }
    derived() {
        this.histogramOfAll ??= histogramOf(this.exact);
        return this.histogramOfAll;
    }
    toHistogram() {
        const histogram = this.derived();
        this.exact = undefined;
        return histogram;
    }
}
function histogramOf(values) {
    const histogram = new Histogram(values === undefined ? finestBits : bitsFor(values));
    if (values === undefined)
        return histogram;
    const { values: doubles, counts } = values.doubles();
    histogram.addCounted(new Int32Array(doubles.buffer), counts);
    values.visitBig((value, count) => histogram.addBig(value, count));
    return histogram;
}
function bitsFor(values) {
    const buckets = new Int32Array(values.distinct);
    let at = 0;
    const take = (bucket) => {
        buckets[at++] = bucket;
    };
    const words = new Int32Array(values.doubles().values.buffer);
    for (let index = 0; index < words.length; index += 2)
        take(bucketOfWords(words[index], words[index + 1], 0));
    values.visitBig((value) => take(bucketOfInteger(value, finestBits)));
    buckets.sort();
    let low = 0;
    let high = finestBits - coarsestBits;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (occupied(buckets, middle) <= bucketLimit)
            high = middle;
        else
            low = middle + 1;
    }
    return finestBits - low;
}
function bucketOfWords(low, high, shift) {
    const size = (high & 0x7fffffff) >>> shift;
    if (size > 0)
        return high < 0 ? -size : size;
    if (high === 0 && low === 0)
        return 0;
    return high < 0 ? -1 : 1;
}
function occupied(buckets, shift) {
    let count = 0;
    let before = Number.NaN;
    for (let i = 0; i < buckets.length; i++) {
        const bucket = buckets[i];
        const size = Math.max(1, Math.abs(bucket) >> shift);
        const now = bucket === 0 ? 0 : bucket < 0 ? -size : size;
        if (now !== before)
            count++;
        before = now;
    }
    return count;
}
const scratch = { low: 0, high: 0 };
const octets = new Uint8Array(8);
const octetView = new DataView(octets.buffer);
const octetWords = new Int32Array(octets.buffer);
let places = new Int32Array(0);
function hashOfNumber(value) {
    octetView.setFloat64(0, value === 0 ? 0 : value, true);
    hash64(octets, 0, 8, scratch);
    return scratch;
}
function hashOfInteger(value) {
    const digits = Buffer.from(String(value));
    hash64(digits, 0, digits.length, scratch);
    return scratch;
}
class Histogram {
    sample = new MutableSample();
    buckets = new BucketTable();
    mantissaBits;
    constructor(mantissaBits) {
        this.mantissaBits = mantissaBits;
    }
    add(value, count) {
        this.put(bucketOf(value, this.mantissaBits), count);
        this.sample.add(hashOfNumber(value));
    }
    addBig(value, count) {
        this.put(bucketOfInteger(value, this.mantissaBits), count);
        this.sample.add(hashOfInteger(value));
    }
    addAll(words, from, to) {
        if (places.length < to)
            places = new Int32Array(to);
        let at = from;
        let bits = -1;
        while (at < to) {
            if (bits !== this.mantissaBits) {
                bits = this.mantissaBits;
                const shift = finestBits - bits;
                for (let index = at; index < to; index++)
                    places[index] = bucketOfWords(words[2 * index], words[2 * index + 1], shift);
            }
            at = this.buckets.addAll(places, at, to, bits > coarsestBits ? bucketLimit : Infinity);
            while (this.buckets.size > bucketLimit && this.mantissaBits > coarsestBits)
                this.coarsen();
        }
        this.sampleAll(words, from, to);
    }
    addCounted(words, counts) {
        for (let index = 0; index < counts.length; index++) {
            this.put(bucketOfWords(words[2 * index], words[2 * index + 1], finestBits - this.mantissaBits), counts[index]);
        }
        this.sampleAll(words, 0, counts.length);
    }
    sampleAll(words, from, to) {
        const { sample } = this;
        for (let index = from; index < to; index++) {
            const high = hashPair(words[2 * index], words[2 * index + 1]);
            if ((high & sample.mask) !== 0)
                continue;
            octetWords[0] = words[2 * index];
            octetWords[1] = words[2 * index + 1];
            hash64(octets, 0, 8, scratch);
            sample.add(scratch);
        }
    }
    addBuckets(others, otherBits) {
        while (this.mantissaBits > otherBits)
            this.coarsen();
        for (const [bucket, count] of others) {
            let at = bucket;
            for (let bitsLeft = otherBits; bitsLeft > this.mantissaBits; bitsLeft--)
                at = coarser(at);
            this.put(at, count);
        }
    }
    result() {
        return { mantissaBits: this.mantissaBits, buckets: this.buckets.list() };
    }
    put(bucket, count) {
        this.buckets.add(bucket, count);
        while (this.buckets.size > bucketLimit && this.mantissaBits > coarsestBits)
            this.coarsen();
    }
    coarsen() {
        this.mantissaBits--;
        this.buckets.rename(coarser);
    }
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/data/lib/profile/text-table.js

const quote = 34;
const cellSlots = { hashed: -1, none: -2, quoted: -3 };
const visited = { low: 0, high: 0 };
class TextTable {
    size = 0;
    arenaUsed = 0;
    arena = new Uint8Array(256);
    slots = new Int32Array(32).fill(-1);
    ends = new Int32Array(16);
    counts = new Float64Array(16);
    hashes = new Int32Array(16);
    add(bytes, start, end, count) {
        const { slots, hashes, counts } = this;
        const mask = slots.length - 1;
        const hash = quickHash(bytes, start, end);
        let slot = hash & mask;
        for (let index = slots[slot]; index !== -1; index = slots[slot]) {
            if (hashes[index] === hash && this.isSame(index, bytes, start, end)) {
                counts[index] = counts[index] + count;
                return index;
            }
            slot = (slot + 1) & mask;
        }
        return this.insert(slot, hash, bytes, start, end, count);
    }
    addBlock(block, cell, slots, limit) {
        const { bytes, bounds, stride, rows } = block;
        let { slots: table, hashes, counts } = this;
        for (let row = 0, bound = cell; row < rows; row++, bound += stride) {
            const start = bounds[bound] + 1;
            const end = bounds[bound + 1];
            if (start === end || bytes[start] === quote) {
                slots[row] = start === end ? cellSlots.none : cellSlots.quoted;
                continue;
            }
            const mask = table.length - 1;
            const hash = quickHash(bytes, start, end);
            let place = hash & mask;
            let index = table[place];
            while (index !== -1 && (hashes[index] !== hash || !this.isSame(index, bytes, start, end))) {
                place = (place + 1) & mask;
                index = table[place];
            }
            if (index === -1) {
                index = this.insert(place, hash, bytes, start, end, 0);
                table = this.slots;
                hashes = this.hashes;
                counts = this.counts;
            }
            counts[index] = counts[index] + 1;
            slots[row] = index;
            if (index >= limit)
                return row + 1;
        }
        return rows;
    }
    visit(take) {
        for (let index = 0; index < this.size; index++) {
            hash64(this.arena, this.startOf(index), this.ends[index], visited);
            take(visited, this.counts[index]);
        }
    }
    list() {
        return Array.from({ length: this.size }, (_, index) => {
            const [start, end] = [this.startOf(index), this.ends[index]];
            const hash = { low: 0, high: 0 };
            hash64(this.arena, start, end, hash);
            return { bytes: this.arena.subarray(start, end), count: this.counts[index], hash };
        });
    }
    state() {
        return {
            arena: this.arena.slice(0, this.arenaUsed),
            ends: this.ends.slice(0, this.size),
            counts: this.counts.slice(0, this.size),
        };
    }
    startOf(index) {
        return index === 0 ? 0 : this.ends[index - 1];
    }
    isSame(index, bytes, start, end) {
        const { arena } = this;
        const from = this.startOf(index);
        if (this.ends[index] - from !== end - start)
            return false;
        for (let i = start, j = from; i < end; i++, j++)
            if (bytes[i] !== arena[j])
                return false;
        return true;
    }
    insert(slot, hash, bytes, start, end, count) {
        const index = this.size;
        if (index === this.counts.length)
            this.lengthen();
        const used = this.arenaUsed + end - start;
        if (used > this.arena.length) {
            const larger = new Uint8Array(Math.max(this.arena.length * 2, used));
            larger.set(this.arena.subarray(0, this.arenaUsed));
            this.arena = larger;
        }
        for (let i = start, j = this.arenaUsed; i < end; i++, j++)
            this.arena[j] = bytes[i];
        this.arenaUsed = used;
        this.ends[index] = used;
        this.counts[index] = count;
        this.hashes[index] = hash;
        this.slots[slot] = index;
        this.size++;
        if (this.size * 2 > this.slots.length)
            this.rebuild();
        return index;
    }
    lengthen() {
        const { ends, counts, hashes } = this;
        this.ends = new Int32Array(ends.length * 2);
        this.ends.set(ends);
        this.counts = new Float64Array(counts.length * 2);
        this.counts.set(counts);
        this.hashes = new Int32Array(hashes.length * 2);
        this.hashes.set(hashes);
    }
    rebuild() {
        const slots = new Int32Array(this.slots.length * 4).fill(-1);
        const mask = slots.length - 1;
        for (let index = 0; index < this.size; index++) {
            let slot = this.hashes[index] & mask;
            while (slots[slot] !== -1)
                slot = (slot + 1) & mask;
            slots[slot] = index;
        }
        this.slots = slots;
    }
}
function quickHash(bytes, start, end) {
    let hash = end - start;
    let at = start;
    for (; at + 4 <= end; at += 4) {
        const word = bytes[at] | (bytes[at + 1] << 8) | (bytes[at + 2] << 16) | (bytes[at + 3] << 24);
        hash = Math.imul(hash ^ word, 0x9e3779b1);
        hash ^= hash >>> 15;
    }
    for (; at < end; at++)
        hash = Math.imul(hash ^ bytes[at], 0x85ebca6b);
    hash ^= hash >>> 16;
    hash = Math.imul(hash, 0xc2b2ae35);
    return hash ^ (hash >>> 15);
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/data/lib/profile/text-counts.js




const textBuckets = 1024;
const bucketOfHash = ({ low }) => low % textBuckets;
const textBytesLimit = 4 * 1024 * 1024;
const text_counts_quote = 34;
const text_counts_scratch = { low: 0, high: 0 };
class TextCounts {
    table = new TextTable();
    hashed;
    add(bytes, start, end, count) {
        const { table } = this;
        if (table === undefined) {
            this.addHashed(bytes, start, end, count);
            return -1;
        }
        const slot = table.add(bytes, start, end, count);
        if (table.size <= distinctLimit && table.arenaUsed <= textBytesLimit)
            return slot;
        this.toBuckets();
        return -1;
    }
    addBlock(block, cell, slots) {
        let row = 0;
        if (this.table !== undefined) {
            row = this.table.addBlock(block, cell, slots, distinctLimit);
            if (this.table.size > distinctLimit || this.table.arenaUsed > textBytesLimit)
                this.toBuckets();
        }
        if (row < block.rows)
            this.hashBlock(block, cell, slots, row);
    }
    hashBlock(block, cell, slots, from) {
        const { bytes, bounds, stride, rows } = block;
        const { buckets, sample } = this.toBuckets();
        for (let row = from, bound = cell + from * stride; row < rows; row++, bound += stride) {
            const start = bounds[bound] + 1;
            const end = bounds[bound + 1];
            if (start === end || bytes[start] === text_counts_quote) {
                slots[row] = start === end ? cellSlots.none : cellSlots.quoted;
                continue;
            }
            slots[row] = cellSlots.hashed;
            hash64(bytes, start, end, text_counts_scratch);
            const bucket = bucketOfHash(text_counts_scratch);
            buckets[bucket] = buckets[bucket] + 1;
            if ((text_counts_scratch.high & sample.mask) === 0)
                sample.add(text_counts_scratch);
        }
    }
    addBucket(bucket, count) {
        const { buckets } = this.toBuckets();
        buckets[bucket] = buckets[bucket] + count;
    }
    values() {
        return this.table?.list().sort((a, b) => Buffer.compare(a.bytes, b.bytes));
    }
    buckets() {
        return [...this.toBuckets().buckets].flatMap((count, bucket) => (count === 0 ? [] : [[bucket, count]]));
    }
    sample() {
        return this.toBuckets().sample.result();
    }
    addSample(other) {
        this.toBuckets().sample.merge(other);
    }
    state() {
        if (this.table !== undefined)
            return { kind: 'table', table: this.table.state() };
        const { buckets, sample } = this.toBuckets();
        return { kind: 'hashed', buckets, sample: sample.result() };
    }
    merge(state) {
        if (state.kind === 'hashed') {
            for (const [bucket, count] of state.buckets.entries())
                if (count > 0)
                    this.addBucket(bucket, count);
            this.addSample(state.sample);
            return;
        }
        const { arena, ends, counts } = state.table;
        for (let index = 0, start = 0; index < ends.length; index++) {
            const end = ends[index];
            this.add(arena, start, end, counts[index]);
            start = end;
        }
    }
    addHashed(bytes, start, end, count) {
        const { buckets, sample } = this.toBuckets();
        hash64(bytes, start, end, text_counts_scratch);
        const bucket = bucketOfHash(text_counts_scratch);
        buckets[bucket] = buckets[bucket] + count;
        sample.add(text_counts_scratch);
    }
    toBuckets() {
        if (this.hashed !== undefined)
            return this.hashed;
        const buckets = new Float64Array(textBuckets);
        const sample = new MutableSample();
        this.table?.visit((hash, count) => {
            buckets[bucketOfHash(hash)] = buckets[bucketOfHash(hash)] + count;
            sample.add(hash);
        });
        this.table = undefined;
        this.hashed = { buckets, sample };
        return this.hashed;
    }
}

// EXTERNAL MODULE: ./.cache/bundle/actions/packages/data/lib/profile/times.js
var times = __webpack_require__(1780);
;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/data/lib/profile/build.js






const none = { numbers: new NumberCounts(), texts: new TextCounts() };
const clearDistinct = 100;
const clearCount = 5;
const hiddenDistinct = 1000;
class ColumnBuilder {
    name;
    kind;
    nulls = 0;
    nan = 0;
    posInf = 0;
    negInf = 0;
    invalid = 0;
    numbers;
    texts;
    counted = 0;
    yes = 0;
    min;
    max;
    constructor(name, kind) {
        this.name = name;
        this.kind = kind;
        this.numbers = kind === 'text' || kind === 'boolean' ? none.numbers : new NumberCounts();
        this.texts = kind === 'text' ? new TextCounts() : none.texts;
    }
    addNumbers(values, words, size, min, max) {
        if (size === 0)
            return;
        this.counted += size;
        this.bound(min);
        this.bound(max);
        this.numbers.addAll(values, words, size);
    }
    addTexts(block, cell, slots) {
        this.texts.addBlock(block, cell, slots);
        let counted = 0;
        for (let row = 0; row < block.rows; row++)
            if (slots[row] >= cellSlots.hashed)
                counted++;
        this.counted += counted;
    }
    addBooleans(yes, no) {
        this.counted += yes + no;
        this.yes += yes;
    }
    addNumber(value, count = 1) {
        this.counted += count;
        this.bound(value);
        this.numbers.add(value, count);
    }
    addBig(value, count = 1) {
        this.counted += count;
        this.bound(value);
        this.numbers.addBig(value, count);
    }
    addBoolean(value, count = 1) {
        this.counted += count;
        if (value)
            this.yes += count;
    }
    addText(bytes, start, end, count = 1) {
        this.counted += count;
        return this.texts.add(bytes, start, end, count);
    }
    addNonFinite(value, count = 1) {
        if (value === Infinity)
            this.posInf += count;
        else if (value === -Infinity)
            this.negInf += count;
        else
            this.nan += count;
    }
    get fitted() {
        return this.counted + this.nan + this.posInf + this.negInf;
    }
    state() {
        const { nulls, nan, posInf, negInf, invalid, counted, yes, min, max } = this;
        const counts = this.kind === 'text' ? { texts: this.texts.state() } : this.kind === 'boolean' ? {} : { numbers: this.numbers.state() };
        return { nulls, nan, posInf, negInf, invalid, counted, yes, min, max, ...counts };
    }
    merge(state) {
        for (const key of ['nulls', 'nan', 'posInf', 'negInf', 'invalid', 'counted', 'yes'])
            this[key] += state[key];
        if (state.min !== undefined)
            this.bound(state.min);
        if (state.max !== undefined)
            this.bound(state.max);
        if (state.numbers !== undefined)
            this.numbers.merge(state.numbers);
        if (state.texts !== undefined)
            this.texts.merge(state.texts);
    }
    result(privacy = {}) {
        const { name, kind, nulls, nan, posInf, negInf, invalid } = this;
        const n = this.counted + nulls + nan + posInf + negInf + invalid;
        const head = { name, kind, n, nulls, nan, posInf, negInf, invalid };
        if (this.counted === 0)
            return { ...head, distribution: { kind: 'empty' }, distinct: 0 };
        if (kind === 'boolean')
            return { ...head, ...this.booleans() };
        if (kind === 'text')
            return { ...head, ...this.textual(privacy) };
        if (privacy.hidden)
            return { ...head, ...this.hiddenNumbers() };
        const render = kind === 'time' ? times/* timeText */.T : String;
        return { ...head, min: render(this.min ?? 0), max: render(this.max ?? 0), ...this.numeric(privacy, render) };
    }
    bound(given) {
        const value = given === 0 ? 0 : given;
        if (this.min === undefined || value < this.min)
            this.min = value;
        if (this.max === undefined || value > this.max)
            this.max = value;
    }
    booleans() {
        const all = [['false', this.counted - this.yes], ['true', this.yes]];
        const counts = all.filter(([, count]) => count > 0);
        return { distribution: { kind: 'values', counts }, distinct: counts.length };
    }
    numeric({ category }, render) {
        const exactly = this.numbers.distinct();
        const values = exactly !== undefined && (category || exactly <= clearDistinct) ? this.numbers.values() : undefined;
        if (values !== undefined && (category || isClear(values))) {
            return { distribution: { kind: 'values', counts: values.map(([value, count]) => [render(value), count]) }, distinct: values.length };
        }
        const sample = this.numbers.sample();
        return { distribution: { kind: 'histogram', ...this.numbers.histogram() }, distinct: exactly ?? estimatedDistinct(sample), sample };
    }
    textual({ category, hidden }) {
        const values = this.texts.values();
        if (values === undefined || hidden || (values.length > hiddenDistinct && !category))
            return this.hashed(values?.length);
        const pairs = values.map(({ count }) => [0, count]);
        if (category || isClear(pairs))
            return { distribution: { kind: 'values', counts: values.map(clear) }, distinct: values.length };
        const counts = values.map(({ hash, count }) => [`h:${hashText(hash)}`, count]).sort(([a], [b]) => (a < b ? -1 : 1));
        return { distribution: { kind: 'hidden-values', counts }, distinct: values.length };
    }
    hashed(exactDistinct) {
        const sample = this.texts.sample();
        const distinct = exactDistinct ?? estimatedDistinct(sample);
        return { distribution: { kind: 'hashed', buckets: this.texts.buckets(), frequent: [] }, distinct, sample };
    }
    hiddenNumbers() {
        const counts = new Map();
        const known = this.numbers.values();
        const pairs = known ?? this.numbers.histogram().buckets;
        for (const [value, count] of pairs)
            counts.set(bucketOfText(String(value)), (counts.get(bucketOfText(String(value))) ?? 0) + count);
        const sample = this.numbers.sample();
        const buckets = [...counts].sort(([a], [b]) => a - b);
        return { distribution: { kind: 'hashed', buckets, frequent: [] }, distinct: known?.length ?? estimatedDistinct(sample), sample };
    }
}
const clear = ({ bytes, count }) => [Buffer.from(bytes).toString('utf8'), count];
const isClear = (counts) => counts.length <= clearDistinct && counts.every(([, count]) => count >= clearCount);
function bucketOfText(text) {
    const counts = new TextCounts();
    const bytes = Buffer.from(text);
    counts.add(bytes, 0, bytes.length, 1);
    return (counts.buckets()[0]?.[0] ?? 0) % textBuckets;
}
function countedValues(distribution) {
    const pairs = distribution.kind === 'empty' ? [] : 'counts' in distribution ? distribution.counts : distribution.buckets;
    return pairs.reduce((sum, [, count]) => sum + count, 0);
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/data/lib/profile/packed.js
function packBuckets(buckets) {
    const first = buckets[0]?.[0] ?? 0;
    const counts = [];
    let next = first;
    for (const [bucket, count] of buckets) {
        if (bucket > next)
            counts.push(next - bucket);
        counts.push(count);
        next = bucket + 1;
    }
    return { first, counts };
}
function unpackBuckets(value) {
    if (typeof value !== 'object' || value === null || !('first' in value) || !('counts' in value))
        return undefined;
    const { first, counts } = value;
    if (!Number.isSafeInteger(first) || !Array.isArray(counts))
        return undefined;
    const buckets = [];
    let next = Number(first);
    for (const count of counts) {
        if (!Number.isSafeInteger(count) || count === 0)
            return undefined;
        if (Number(count) < 0)
            next -= Number(count);
        else
            buckets.push([next++, Number(count)]);
    }
    return buckets;
}
const packed = (distribution) => 'buckets' in distribution ? { ...distribution, buckets: packBuckets(distribution.buckets) } : distribution;
function unpacked(value) {
    if (typeof value !== 'object' || value === null || !('buckets' in value) || Array.isArray(value.buckets))
        return value;
    const buckets = unpackBuckets(value.buckets);
    return buckets === undefined ? value : { ...value, buckets };
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/data/lib/profile/types.js
const profileVersion = 1;

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/data/lib/profile/store.js





function profileText(profile) {
    const { version, rows, rejected, dataDigest, columns } = profile;
    const head = JSON.stringify({ version, rows, rejected, dataDigest }).slice(0, -1);
    return `${head},"columns":[\n${columns.map((column) => JSON.stringify(orderedColumn(column))).join(',\n')}\n]}\n`;
}
const columnKeys = [
    'name',
    'kind',
    'n',
    'nulls',
    'nan',
    'posInf',
    'negInf',
    'invalid',
    'min',
    'max',
    'distinct',
    'distribution',
    'sample',
];
const orderedColumn = (column) => Object.fromEntries(columnKeys.flatMap((key) => (column[key] === undefined ? [] : [[key, key === 'distribution' ? packed(column[key]) : column[key]]])));
async function readProfile(path) {
    return parseProfile(await readFile(path, 'utf8'), path);
}
function parseProfile(text, name) {
    const value = parsed(text, name);
    if (!isRecord(value))
        throw broken(name, 'it is no JSON object');
    if (value['version'] !== profileVersion) {
        throw (0,errors/* inputError */.Xu)(`${name} is a profile of version ${JSON.stringify(value['version']) ?? 'unknown'}, and this Modelflight reads version ${profileVersion}`, {
            where: { file: name },
            hint: 'Make the profile again with validate-data.',
        });
    }
    const { rows, rejected, dataDigest, columns } = value;
    if (!isCount(rows) || !isCount(rejected))
        throw broken(name, 'the number of rows is missing');
    if (typeof dataDigest !== 'string' || !/^sha256:[0-9a-f]{64}$/.test(dataDigest))
        throw broken(name, 'the data digest is missing');
    if (!Array.isArray(columns))
        throw broken(name, 'the columns are missing');
    const checked = columns.map((column) => checkColumn(column, rows, name));
    if (new Set(checked.map((column) => column.name)).size !== checked.length)
        throw broken(name, 'a column appears twice');
    return { version: profileVersion, rows, rejected, dataDigest, columns: checked };
}
function parsed(text, name) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        throw (0,errors/* inputError */.Xu)(`${name} is no complete profile: it is cut or not JSON`, {
            where: { file: name },
            hint: 'Make it again with validate-data.',
            cause: error,
        });
    }
}
const broken = (name, why) => (0,errors/* inputError */.Xu)(`${name} is no valid profile: ${why}`, { where: { file: name }, hint: 'Make it again with validate-data.' });
const isRecord = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const isCount = (value) => Number.isSafeInteger(value) && value >= 0;
const kinds = ['number', 'integer', 'time', 'boolean', 'text'];
const tallies = ['n', 'nulls', 'nan', 'posInf', 'negInf', 'invalid', 'distinct'];
function checkColumn(value, rows, name) {
    if (!isRecord(value) || typeof value['name'] !== 'string' || !kinds.includes(value['kind']))
        throw broken(name, 'a column has no name or kind');
    const fault = (why) => broken(name, `column ${JSON.stringify(value['name'])} ${why}`);
    for (const key of tallies)
        if (!isCount(value[key]))
            throw fault(`has no count ${key}`);
    for (const key of ['min', 'max'])
        if (value[key] !== undefined && typeof value[key] !== 'string')
            throw fault(`has a ${key} that is no text`);
    const distributed = unpacked(value['distribution']);
    if (!isDistribution(distributed))
        throw fault('has no distribution');
    if (value['sample'] !== undefined && !isSample(value['sample']))
        throw fault('has a broken sample');
    const column = { ...value, distribution: distributed };
    const { n, nulls, nan, posInf, negInf, invalid, distribution } = column;
    if (n !== rows || n !== nulls + nan + posInf + negInf + invalid + countedValues(distribution))
        throw fault('has counts that do not add up');
    return column;
}
function isDistribution(value) {
    if (!isRecord(value))
        return false;
    switch (value['kind']) {
        case 'empty':
            return true;
        case 'values':
        case 'hidden-values':
            return arePairs(value['counts'], 'string');
        case 'histogram':
            return (isCount(value['mantissaBits']) && value['mantissaBits'] >= 6 && value['mantissaBits'] <= 20 && arePairs(value['buckets'], 'number'));
        case 'hashed':
            return arePairs(value['buckets'], 'number') && arePairs(value['frequent'], 'string');
        default:
            return false;
    }
}
const arePairs = (value, key) => Array.isArray(value) &&
    value.every((pair) => Array.isArray(pair) && pair.length === 2 && isKey(pair[0], key) && isCount(pair[1]));
const isKey = (value, type) => type === 'string' ? typeof value === 'string' : Number.isInteger(value);
const isSample = (value) => isRecord(value) && isCount(value['level']) && Array.isArray(value['hashes']) && value['hashes'].every((hash) => typeof hash === 'string');

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/stats/lib/gamma.js
const halfLogTwoPi = 0.918_938_533_204_672_8;
const binet = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360_360, 1 / 156, -3617 / 122_400];
function gamma_stirlingError(x) {
    if (x < 10)
        return gamma_stirlingError(x + 1) + (x + 0.5) * Math.log1p(1 / x) - 1;
    const inverse = 1 / x;
    const square = inverse * inverse;
    let series = 0;
    for (let index = binet.length - 1; index >= 0; index--)
        series = series * square + binet[index];
    return series * inverse;
}
function lgamma(x) {
    if (!(x > 0))
        throw new RangeError(`ln Γ is asked for a positive number, not ${x}`);
    if (x >= 10)
        return (x - 0.5) * Math.log(x) - x + halfLogTwoPi + gamma_stirlingError(x);
    let product = 1;
    let shifted = x;
    for (; shifted < 10; shifted++)
        product *= shifted;
    return lgamma(shifted) - Math.log(product);
}
function gamma_deviance(x, mean) {
    if (x === 0)
        return mean;
    const difference = x - mean;
    if (Math.abs(difference) >= 0.1 * (x + mean))
        return x * Math.log(x / mean) + mean - x;
    const v = difference / (x + mean);
    let total = difference * v;
    let term = 2 * x * v;
    for (let k = 3; k < 1000; k += 2) {
        term *= v * v;
        const next = total + term / k;
        if (next === total)
            break;
        total = next;
    }
    return total;
}
const gammaFactor = (a, x) => Math.sqrt(a / (2 * Math.PI)) * Math.exp(-gamma_deviance(a, x) - gamma_stirlingError(a));
function gammaP(a, x) {
    requireGamma(a, x);
    if (x === 0)
        return 0;
    if (x === Number.POSITIVE_INFINITY)
        return 1;
    return x < a + 1 ? gammaSeries(a, x) : 1 - gammaFraction(a, x);
}
function gammaQ(a, x) {
    requireGamma(a, x);
    if (x === 0)
        return 1;
    if (x === Number.POSITIVE_INFINITY)
        return 0;
    return x < a + 1 ? 1 - gammaSeries(a, x) : gammaFraction(a, x);
}
function requireGamma(a, x) {
    if (!(a > 0 && x >= 0))
        throw new RangeError(`the incomplete gamma function is not defined for a = ${a}, x = ${x}`);
}
function gammaSeries(a, x) {
    let term = 1 / a;
    let total = term;
    for (let k = 1; k < 1_000_000; k++) {
        term *= x / (a + k);
        total += term;
        if (term < total * 1e-17)
            break;
    }
    return total * gammaFactor(a, x);
}
function gammaFraction(a, x) {
    const tiny = 1e-300;
    let b = x + 1 - a;
    let c = 1 / tiny;
    let d = 1 / b;
    let fraction = d;
    for (let k = 1; k < 1_000_000; k++) {
        const numerator = k * (a - k);
        b += 2;
        d = 1 / (numerator * d + b || tiny);
        c = b + numerator / c || tiny;
        const change = c * d;
        fraction *= change;
        if (Math.abs(change - 1) < 1e-16)
            break;
    }
    return fraction * gammaFactor(a, x);
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/stats/lib/radix-sort.js
const radixFrom = 4000;
const digits = 2 ** 16;
const shortRun = 24;
function sortedCopy(values) {
    const copy = Float64Array.from(values);
    return copy.length < radixFrom ? copy.sort() : radixSort(copy);
}
function radixSort(copy) {
    const n = copy.length;
    const words = new Uint32Array(copy.buffer);
    const [high, low, high2, low2] = [new Uint32Array(n), new Uint32Array(n), new Uint32Array(n), new Uint32Array(n)];
    const [startsLow, startsHigh] = [new Uint32Array(digits + 1), new Uint32Array(digits + 1)];
    for (let i = 0; i < n; i++) {
        const value = copy[i];
        const top = words[2 * i + 1];
        const isNumber = !Number.isNaN(value);
        const turn = top >> 31;
        const key = isNumber ? (top ^ (turn | 0x8000_0000)) >>> 0 : 0xffff_ffff;
        high[i] = key;
        low[i] = isNumber ? words[2 * i] ^ turn : 0;
        startsLow[(key & 0xffff) + 1] = startsLow[(key & 0xffff) + 1] + 1;
        startsHigh[(key >>> 16) + 1] = startsHigh[(key >>> 16) + 1] + 1;
    }
    for (let digit = 0; digit < digits; digit++) {
        startsLow[digit + 1] = startsLow[digit + 1] + startsLow[digit];
        startsHigh[digit + 1] = startsHigh[digit + 1] + startsHigh[digit];
    }
    for (let i = 0; i < n; i++) {
        const key = high[i];
        const place = startsLow[key & 0xffff];
        startsLow[key & 0xffff] = place + 1;
        high2[place] = key;
        low2[place] = low[i];
    }
    for (let i = 0; i < n; i++) {
        const key = high2[i];
        const place = startsHigh[key >>> 16];
        startsHigh[key >>> 16] = place + 1;
        high[place] = key;
        low[place] = low2[i];
    }
    sortRuns(high, low);
    return written(copy, words, high, low);
}
function sortRuns(high, low) {
    for (let start = 0; start < high.length;) {
        let end = start + 1;
        while (end < high.length && high[end] === high[start])
            end++;
        if (end - start > shortRun)
            low.subarray(start, end).sort();
        else if (end - start > 1)
            insertionSort(low, start, end);
        start = end;
    }
}
function insertionSort(values, start, end) {
    for (let i = start + 1; i < end; i++) {
        const value = values[i];
        let j = i;
        for (; j > start && values[j - 1] > value; j--)
            values[j] = values[j - 1];
        values[j] = value;
    }
}
function written(result, words, high, low) {
    for (let i = 0; i < high.length; i++) {
        const key = high[i];
        if (key === 0xffff_ffff) {
            result[i] = Number.NaN;
            continue;
        }
        const isPositive = key >>> 31 === 1;
        words[2 * i + 1] = isPositive ? key ^ 0x8000_0000 : ~key;
        words[2 * i] = isPositive ? low[i] : ~low[i];
    }
    return result;
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/stats/lib/numbers.js


const numbers_at = (values, index) => values[index];
function numbers_sum(values) {
    return numbers_sumOf(values.length, (index) => numbers_at(values, index));
}
function numbers_sumOf(count, term) {
    let total = 0;
    let lost = 0;
    for (let index = 0; index < count; index++) {
        const value = term(index);
        const next = total + value;
        lost += Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total;
        total = next;
    }
    return Number.isFinite(lost) ? total + lost : total;
}
function numbers_requireSameLength(what, first, ...others) {
    if (first.length === 0)
        throw new RangeError(`${what}: there are no values`);
    for (const other of others) {
        if (other !== undefined && other.length !== first.length) {
            throw new RangeError(`${what}: columns of different lengths, ${first.length} and ${other.length}`);
        }
    }
}
function numbers_requireFinite(what, values) {
    for (let index = 0; index < values.length; index++) {
        if (!Number.isFinite(values[index]))
            throw new RangeError(`${what}: the value at index ${index} is ${String(values[index])}, not a finite number`);
    }
}
function numbers_requireWeights(what, weights) {
    if (weights === undefined)
        return;
    numbers_requireFinite(`${what}: weights`, weights);
    for (let index = 0; index < weights.length; index++) {
        if (numbers_at(weights, index) < 0)
            throw new RangeError(`${what}: the weight at index ${index} is negative`);
    }
    if (!(numbers_sum(weights) > 0))
        throw new RangeError(`${what}: all weights are 0`);
}
function numbers_requireProbability(what, value) {
    if (!(value > 0 && value < 1))
        throw new RangeError(`${what} must be between 0 and 1, not ${value}`);
}
const numbers_sorted = (values) => sortedCopy(values);
function numbers_midranks(values) {
    const order = orderOf(values);
    const ranks = new Float64Array(values.length);
    for (let start = 0; start < order.length;) {
        let end = start + 1;
        while (end < order.length && numbers_at(values, numbers_at(order, end)) === numbers_at(values, numbers_at(order, start)))
            end++;
        for (let index = start; index < end; index++)
            ranks[numbers_at(order, index)] = (start + end + 1) / 2;
        start = end;
    }
    return ranks;
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/stats/lib/cramer-von-mises.js


function cramerVonMises(x, y) {
    const [n, m] = [x.length, y.length];
    if (n < 2 || m < 2)
        throw new RangeError('the Cramér-von Mises test needs two values on each side');
    const pooled = Float64Array.from([...sorted(x), ...sorted(y)]);
    if (pooled.some(Number.isNaN))
        throw new RangeError('a sample holds NaN');
    const ranks = midranks(pooled);
    const squares = (size, offset) => sumOf(size, (i) => (at(ranks, offset + i) - i - 1) ** 2);
    const u = n * squares(n, 0) + m * squares(m, n);
    return { statistic: u / (n * m * (n + m)) - (4 * n * m - 1) / (6 * (n + m)), u, n, m };
}
function cramerVonMisesOfSorted(x, y) {
    const [n, m] = [x.length, y.length];
    let [i, j, sum] = [0, 0, 0];
    while (i < n || j < m) {
        const value = Math.min(i < n ? numbers_at(x, i) : Infinity, j < m ? numbers_at(y, j) : Infinity);
        const before = i + j;
        while (i < n && x[i] === value)
            i++;
        while (j < m && y[j] === value)
            j++;
        sum += (i + j - before) * (i / n - j / m) ** 2;
    }
    return ofSum(sum, n, m);
}
function cramerVonMisesFromCounts(x, y) {
    if (x.length !== y.length)
        throw new RangeError(`histograms of different lengths, ${x.length} and ${y.length}`);
    const [n, m] = [numbers_sumOf(x.length, (cell) => numbers_at(x, cell)), numbers_sumOf(y.length, (cell) => numbers_at(y, cell))];
    if (!(n > 0 && m > 0))
        throw new RangeError('a histogram is empty');
    let gap = 0;
    const sum = numbers_sumOf(x.length, (cell) => {
        gap += numbers_at(x, cell) / n - numbers_at(y, cell) / m;
        return (numbers_at(x, cell) + numbers_at(y, cell)) * gap * gap;
    });
    return ofSum(sum, n, m);
}
function ofSum(sum, n, m) {
    const statistic = (n * m * sum) / (n + m) ** 2;
    return { statistic, u: n * m * (n + m) * (statistic + (4 * n * m - 1) / (6 * (n + m))), n, m };
}
function cramerVonMisesP({ statistic, n, m }) {
    const [k, all] = [n * m, n + m];
    const expected = (1 + 1 / all) / 6;
    const variance = ((all + 1) * (4 * k * all - 3 * (n ** 2 + m ** 2) - 2 * k)) / (45 * all ** 2 * 4 * k);
    const scaled = 1 / 6 + (statistic - expected) / Math.sqrt(45 * variance);
    return scaled < 0.003 ? 1 : Math.min(1, Math.max(0, 1 - limitCdf(scaled)));
}
function limitCdf(x) {
    let sum = 0;
    for (let k = 0;; k++) {
        const y = 4 * k + 1;
        const q = y ** 2 / (16 * x);
        const factor = Math.exp(lgamma(k + 0.5) - lgamma(k + 1)) / (Math.PI ** 1.5 * Math.sqrt(x));
        const term = factor * Math.sqrt(y) * Math.exp(-2 * q) * scaledBesselK(q);
        sum += term;
        if (term < 1e-17)
            return sum;
    }
}
function scaledBesselK(q) {
    const step = 1 / 32;
    let sum = 0.5;
    for (let i = 1;; i++) {
        const t = i * step;
        const term = Math.exp(-q * (Math.cosh(t) - 1)) * Math.cosh(t / 4);
        sum += term;
        if (term < 1e-18)
            return sum * step;
    }
}
function cramerVonMisesExactP({ u, n, m }) {
    if (Math.max(n, m) > 40)
        throw new RangeError(`samples of ${n} and ${m} values are too large for the exact test`);
    const common = (n * m) / greatestCommonDivisor(n, m);
    const [a, b] = [common / n, common / m];
    const product = n * m;
    const limit = Math.floor((common ** 2 * (n + m) * (6 * u - product * (4 * product - 1))) / (6 * product ** 2));
    const paths = cramer_von_mises_walk(n, m, a, b);
    let [above, whole] = [0, 0];
    for (const [value, count] of paths) {
        whole += count;
        if (value >= limit)
            above += count;
    }
    return above / whole;
}
function cramer_von_mises_walk(n, m, a, b) {
    let columns = Array.from({ length: n + 1 }, (_, index) => new Map(index === 0 ? [[0, 1]] : []));
    for (let u = 0; u <= m; u++) {
        let before = new Map();
        columns = columns.map((column, v) => {
            const next = new Map();
            const moved = (a * v - b * u) ** 2;
            for (const source of [before, column])
                for (const [value, count] of source)
                    next.set(value + moved, (next.get(value + moved) ?? 0) + count);
            before = next;
            return next;
        });
    }
    return columns[n] ?? new Map();
}
const greatestCommonDivisor = (a, b) => (b === 0 ? a : greatestCommonDivisor(b, a % b));

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/stats/lib/exact-distances.js

function exactDistances(x, y) {
    const [n, m] = [x.length, y.length];
    if (n === 0 || m === 0)
        throw new RangeError('a sample is empty');
    if (!Number.isSafeInteger(n * m))
        throw new RangeError(`samples of ${n} and ${m} values are too large`);
    let i = 0;
    let j = 0;
    let gap = 0;
    let largest = 0;
    let total = 0;
    let lost = 0;
    let before = Math.min(numbers_at(x, 0), numbers_at(y, 0));
    while (i < n || j < m) {
        const u = i < n ? numbers_at(x, i) : Infinity;
        const v = j < m ? numbers_at(y, j) : Infinity;
        const value = Math.min(u, v);
        const size = gap < 0 ? -gap : gap;
        largest = value > before && size > largest ? size : largest;
        const term = size * (value - before) - lost;
        const next = total + term;
        lost = next - total - term;
        total = next;
        before = value;
        const stepX = u <= v ? 1 : 0;
        const stepY = v <= u ? 1 : 0;
        i += stepX;
        j += stepY;
        gap += stepX * m - stepY * n;
    }
    return { d: largest / (n * m), wasserstein: total / (n * m) };
}

// EXTERNAL MODULE: ./.cache/bundle/actions/packages/data/lib/bytes/row.js
var bytes_row = __webpack_require__(6096);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/data/lib/cells.js
var cells = __webpack_require__(2697);
;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/data/lib/read-table.js





const cellLimit = 100_000_000;
async function readTable(dataset, options, context) {
    const builder = new TableBuilder(options);
    return builder.table(await readRows(dataset, builder, context));
}
async function readRows(dataset, builder, context) {
    const digests = [];
    for (const file of dataset.files) {
        builder.startFile(file);
        const sha256 = await read_table_readFile(file, builder, context);
        digests.push({ name: file.name, sha256 });
        context.log.progress('rows', builder.rows);
    }
    return datasetDigest(digests);
}
async function read_table_readFile(file, builder, context) {
    if (file.format === 'parquet') {
        const { readParquetTable } = await __webpack_require__.e(/* import() */ 570).then(__webpack_require__.bind(__webpack_require__, 2570));
        return readParquetTable(file, builder, context);
    }
    const { openSource } = await __webpack_require__.e(/* import() */ 495).then(__webpack_require__.bind(__webpack_require__, 9495));
    const source = openSource(file, context.signal);
    const parser = await openParser(file, builder);
    for await (const chunk of source.chunks())
        parser.push(chunk);
    parser.end();
    return source.sha256();
}
async function openParser(file, sink) {
    if (file.format === 'jsonl' || file.format === 'json') {
        const rows = { row: (row) => sink.record(row), rejected: (line) => sink.refuse(line) };
        if (file.format === 'json')
            return (await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 9320))).jsonDocumentParser(file.name, rows);
        return (await __webpack_require__.e(/* import() */ 874).then(__webpack_require__.bind(__webpack_require__, 1874))).jsonLinesParser(file.name, rows);
    }
    const { delimitedParser } = await __webpack_require__.e(/* import() */ 509).then(__webpack_require__.bind(__webpack_require__, 5509));
    return delimitedParser(file.name, file.format === 'csv' ? ',' : '\t', sink);
}
class TableBuilder {
    rows = 0;
    numeric;
    wanted;
    columns = new Map();
    parts = [];
    file = '';
    cells = [];
    constructor({ columns, numeric = [] }) {
        this.numeric = new Set(numeric);
        this.wanted = columns;
    }
    isNumeric(name) {
        return this.numeric.has(name);
    }
    startFile(file) {
        this.file = file.name;
        this.parts.push({ file: file.name, firstRow: this.rows, lines: file.format === 'parquet' ? undefined : growingLines() });
    }
    header(names) {
        this.wanted ??= names;
        for (const name of [...this.wanted, ...this.numeric]) {
            if (names.includes(name))
                continue;
            const meant = (0,nearest/* nearest */.p)(name, names);
            throw (0,errors/* inputError */.Xu)(`${this.file} has no column ${JSON.stringify(name)}; its columns are ${names.slice(0, 20).join(', ')}`, {
                where: { file: this.file, line: 1, field: name },
                ...(meant === undefined ? {} : { hint: `Did you mean ${meant}?` }),
            });
        }
        this.cells = this.wanted.map((name) => names.indexOf(name));
        for (const name of this.wanted)
            if (!this.columns.has(name))
                this.columns.set(name, growingColumn(this.numeric.has(name)));
        return this.wanted;
    }
    row(row) {
        const { wanted = [], cells } = this;
        for (let i = 0; i < wanted.length; i++) {
            const cell = cells[i];
            const name = wanted[i];
            const isEmpty = row.starts[cell] === row.ends[cell];
            if (isEmpty && (row.forms[cell] === bytes_row/* cellForm */.V.plain || this.numeric.has(name)))
                this.put(name, null);
            else if (this.numeric.has(name))
                this.put(name, this.numberOf(row, cell, name));
            else
                this.put(name, (0,bytes_row/* cellText */.I)(row, cell));
        }
        this.endRow(row.line);
    }
    record({ cells, line }) {
        if (this.columns.size === 0)
            this.header([...cells.keys()]);
        for (const name of this.wanted ?? []) {
            const cell = cells.get(name);
            if (cell === undefined || cell.type === 'null')
                this.put(name, null);
            else if (!this.numeric.has(name))
                this.put(name, jsonCellText(cell));
            else if (cell.type === 'number')
                this.put(name, Number(jsonCellText(cell)));
            else
                throw this.notNumber(JSON.stringify(jsonCellText(cell).slice(0, 60)), name, line);
        }
        this.endRow(line);
    }
    refuse(line) {
        throw (0,errors/* inputError */.Xu)(`${this.file}:${line}: the line is no JSON object`, { where: { file: this.file, line } });
    }
    put(name, value) {
        this.columns.get(name)?.add(value);
    }
    endRow(line) {
        if (line !== undefined)
            this.parts.at(-1)?.lines?.add(line);
        this.rows++;
        if (this.rows * this.columns.size > cellLimit) {
            throw (0,errors/* limitExceeded */.FU)(`${this.file} has more than ${cellLimit} cells, too many to be held in memory`, {
                hint: 'Read fewer columns, or a sample.',
            });
        }
    }
    table(digest) {
        const columns = new Map([...this.columns].map(([name, column]) => [name, column.result(this.rows)]));
        const parts = this.parts;
        return {
            rows: this.rows,
            columns,
            digest,
            where(row) {
                const part = parts.findLast(({ firstRow }) => firstRow <= row);
                const line = part?.lines?.at(row - part.firstRow);
                return { file: part?.file ?? '', ...(line === undefined ? {} : { line }) };
            },
        };
    }
    numberOf(row, cell, name) {
        const result = (0,cells/* parseNumber */.$J)(row.bytes, row.starts[cell], row.ends[cell]);
        if (result === cells/* cellResult */.U9.number || result === cells/* cellResult */.U9.nonFinite)
            return cells/* parsedCell */.YV.number;
        throw this.notNumber(JSON.stringify((0,bytes_row/* cellText */.I)(row, cell).slice(0, 60)), name, row.line);
    }
    notNumber(shown, name, line) {
        const where = { file: this.file, line, field: name };
        return (0,errors/* inputError */.Xu)(`${this.file}:${line}: column ${JSON.stringify(name)} holds ${shown}, which is no number`, {
            where,
            hint: 'Numbers are written as in JSON: 0.25, -3, 1e-5.',
        });
    }
}
const jsonCellText = ({ bytes, start, end }) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8', start, end);
function growingColumn(isNumeric) {
    return isNumeric ? growingNumbers() : growingTexts();
}
function growingNumbers() {
    let values = new Float64Array(1024);
    let nulls = new Uint8Array(1024);
    let used = 0;
    return {
        add(value) {
            if (used === values.length) {
                const [oldValues, oldNulls] = [values, nulls];
                values = new Float64Array(used * 2);
                values.set(oldValues);
                nulls = new Uint8Array(used * 2);
                nulls.set(oldNulls);
            }
            values[used] = value === null ? Number.NaN : Number(value);
            nulls[used++] = value === null ? 1 : 0;
        },
        result: (rows) => ({ kind: 'number', values: values.slice(0, rows), nulls: nulls.slice(0, rows) }),
    };
}
function growingTexts() {
    const values = [];
    return {
        add: (value) => void values.push(value === null ? null : String(value)),
        result: () => ({ kind: 'text', values }),
    };
}
function growingLines() {
    let lines = new Int32Array(1024);
    let used = 0;
    return {
        add(line) {
            if (used === lines.length) {
                const old = lines;
                lines = new Int32Array(used * 2);
                lines.set(old);
            }
            lines[used++] = line;
        },
        at: (index) => lines[index],
    };
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/data/lib/drift/exact.js




const columnsAtOnce = 8;
async function exactColumns(reference, current, context) {
    const kinds = new Map(current.profile.columns.map(({ name, kind }) => [name, kind]));
    const isNumber = (kind) => kind === 'number' || kind === 'integer';
    const wanted = reference.profile.columns.filter(({ name, kind }) => {
        const now = kinds.get(name);
        return (isNumber(kind) && isNumber(now)) || (kind === 'text' && now === 'text');
    });
    const found = new Map();
    for (let start = 0; start < wanted.length; start += columnsAtOnce) {
        const part = wanted.slice(start, start + columnsAtOnce);
        const columns = part.map(({ name }) => name);
        const numeric = part.filter(({ kind }) => kind !== 'text').map(({ name }) => name);
        const before = await readTable(reference.dataset, { columns, numeric }, context);
        const after = await readTable(current.dataset, { columns, numeric }, context);
        for (const { name, kind } of part) {
            const of = kind === 'text' ? 'text-lengths' : 'values';
            const [x, y] = [ascending(before, name), ascending(after, name)];
            if (x.length > 0 && y.length > 0)
                found.set(name, { of, ...exactDistances(x, y), smooth: cramerVonMisesOfSorted(x, y) });
        }
    }
    return found;
}
function ascending(table, name) {
    const column = table.columns.get(name);
    if (column === undefined)
        return new Float64Array();
    if (column.kind === 'number')
        return numbers_sorted(column.values.filter(Number.isFinite));
    return numbers_sorted(column.values.filter((value) => value !== null).map((value) => value.length));
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/data/lib/drift/history.js

const historyVersion = 1;
const keptWindows = 60;
const emptyHistory = (model, reference) => ({ version: historyVersion, model, reference, windows: [] });
function windowOf(judgement, facts) {
    const columns = judgement.columns.map(({ column, status, findings, psi }) => {
        const effects = findings.flatMap(({ effect }) => effect === undefined || effect.limit === 0 ? [] : Math.abs(effect.value) / effect.limit);
        return {
            column,
            status,
            ...(effects.length === 0 ? {} : { effect: Number(Math.max(...effects).toPrecision(6)) }),
            ...(psi === undefined ? {} : { psi: Number(psi.value.toPrecision(6)) }),
        };
    });
    return { ...facts, columns };
}
function withWindow(history, window) {
    const others = history.windows.filter(({ dataDigest }) => dataDigest !== window.dataDigest);
    return { ...history, windows: [...others, window].slice(-keptWindows) };
}
function historyText({ windows, ...head }) {
    const lines = windows.map((window) => JSON.stringify(window));
    return `${JSON.stringify(head).slice(0, -1)},"windows":[${lines.length === 0 ? '' : `\n${lines.join(',\n')}\n`}]}\n`;
}
const statuses = ['pass', 'warn', 'fail', 'inconclusive', 'skipped'];
function parseHistory(text, name) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (cause) {
        throw (0,errors/* inputError */.Xu)(`${name} is no JSON, or cut short`, { cause, hint: 'Delete it: the history then begins anew.' });
    }
    if (isHistory(value))
        return value;
    throw (0,errors/* inputError */.Xu)(`${name} is no drift history of version ${historyVersion}`, { hint: 'Delete it: the history then begins anew.' });
}
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const isTime = (value) => typeof value === 'string' && Number.isFinite(Date.parse(value));
const history_isCount = (value) => Number.isSafeInteger(value) && value >= 0;
const isOptionalNumber = (value) => value === undefined || (typeof value === 'number' && Number.isFinite(value));
function isHistory(value) {
    if (!isObject(value) || value['version'] !== historyVersion)
        return false;
    const { model, reference, windows, notifiedAt } = value;
    const isHead = typeof model === 'string' && typeof reference === 'string' && (notifiedAt === undefined || isTime(notifiedAt));
    return isHead && Array.isArray(windows) && windows.length <= keptWindows && windows.every(isWindow);
}
function isWindow(value) {
    if (!isObject(value))
        return false;
    const { at, dataDigest, rows, columns, performance } = value;
    const hasErrors = performance === undefined || (isObject(performance) && history_isCount(performance['errors']) && history_isCount(performance['n']));
    return isTime(at) && typeof dataDigest === 'string' && history_isCount(rows) && hasErrors && Array.isArray(columns) && columns.every(isColumn);
}
function isColumn(value) {
    if (!isObject(value))
        return false;
    const { column, status, effect, psi } = value;
    return typeof column === 'string' && statuses.includes(status) && isOptionalNumber(effect) && isOptionalNumber(psi);
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/stats/lib/order.js
const order_radixFrom = 2000;
const digitBits = 16;
const order_digits = 2 ** digitBits;
function order_orderOf(values) {
    const order = new Uint32Array(values.length);
    for (let index = 0; index < order.length; index++)
        order[index] = index;
    if (values.length >= order_radixFrom)
        return radixOrder(values, order);
    const value = (index) => values[index];
    return order.sort((a, b) => compare(value(a), value(b)) || a - b);
}
function compare(a, b) {
    if (a < b)
        return -1;
    if (a > b)
        return 1;
    return Number(Number.isNaN(a)) - Number(Number.isNaN(b));
}
function radixOrder(values, start) {
    const { high, low } = sortableBits(values);
    let order = start;
    let spare = new Uint32Array(order.length);
    for (const [bits, shift] of [
        [low, 0],
        [low, digitBits],
        [high, 0],
        [high, digitBits],
    ]) {
        scatter(bits, shift, order, spare);
        [order, spare] = [spare, order];
    }
    return order;
}
function scatter(bits, shift, from, to) {
    const starts = new Uint32Array(order_digits + 1);
    const digit = (index) => (bits[index] >>> shift) & (order_digits - 1);
    for (let index = 0; index < bits.length; index++)
        starts[digit(index) + 1] = starts[digit(index) + 1] + 1;
    for (let value = 0; value < order_digits; value++)
        starts[value + 1] = starts[value + 1] + starts[value];
    for (let position = 0; position < from.length; position++) {
        const index = from[position];
        const place = starts[digit(index)];
        to[place] = index;
        starts[digit(index)] = place + 1;
    }
}
function sortableBits(values) {
    const view = new DataView(new ArrayBuffer(8));
    const [high, low] = [new Uint32Array(values.length), new Uint32Array(values.length)];
    for (let index = 0; index < values.length; index++) {
        view.setFloat64(0, values[index] + 0);
        const [top, bottom] = [view.getUint32(0), view.getUint32(4)];
        const isLast = Number.isNaN(values[index]);
        const isNegative = top >>> 31 === 1;
        high[index] = isLast ? 0xffff_ffff : isNegative ? ~top : top | 0x8000_0000;
        low[index] = isNegative ? ~bottom : bottom;
    }
    return { high, low };
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/stats/lib/multiple-testing.js




const bonferroni = (p) => Array.from(checked(p), (value) => Math.min(1, value * p.length));
const sidak = (p) => Array.from(checked(p), (value) => -Math.expm1(p.length * Math.log1p(-value)));
const holm = (p) => stepDown(checked(p), (rank, m) => m - rank + 1);
const hochberg = (p) => stepUp(checked(p), (rank, m) => m - rank + 1);
const benjaminiHochberg = (p) => stepUp(checked(p), (rank, m) => m / rank);
function benjaminiYekutieli(p) {
    const harmonic = sumOf(p.length, (index) => 1 / (index + 1));
    return stepUp(checked(p), (rank, m) => (m * harmonic) / rank);
}
function fisherCombined(p) {
    if (p.length === 0)
        throw new RangeError('there are no p-values to combine');
    return chiSquareSf(-2 * sumOf(checked(p).length, (index) => Math.log(at(p, index))), 2 * p.length);
}
function stoufferCombined(p) {
    if (p.length === 0)
        throw new RangeError('there are no p-values to combine');
    return normalSf(sumOf(checked(p).length, (index) => normalIsf(at(p, index))) / Math.sqrt(p.length));
}
function stepDown(p, factor) {
    const adjusted = new Array(p.length).fill(1);
    let largest = 0;
    orderOf(p).forEach((index, position) => {
        largest = Math.max(largest, Math.min(1, at(p, index) * factor(position + 1, p.length)));
        adjusted[index] = largest;
    });
    return adjusted;
}
function stepUp(p, factor) {
    const adjusted = new Array(p.length).fill(1);
    const order = order_orderOf(p);
    let smallest = 1;
    for (let position = order.length - 1; position >= 0; position--) {
        const index = numbers_at(order, position);
        smallest = Math.min(smallest, numbers_at(p, index) * factor(position + 1, p.length));
        adjusted[index] = smallest;
    }
    return adjusted;
}
function checked(p) {
    for (let index = 0; index < p.length; index++) {
        const value = numbers_at(p, index);
        if (!(value >= 0 && value <= 1))
            throw new RangeError(`the p-value at index ${index} is ${value}, outside 0 to 1`);
    }
    return p;
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/data/lib/drift/category-cells.js


function categoryCells(reference, current) {
    const [r, c] = [reference, current].map(counted);
    if (r === undefined || c === undefined)
        return { kind: 'none' };
    const level = Math.max(r.level, c.level);
    const names = new Map();
    const [left, right] = [keyed(r, level, names), keyed(c, level, names)];
    const keys = [...new Set([...left.keys(), ...right.keys()])].sort((a, b) => (left.get(b) ?? 0) - (left.get(a) ?? 0) || (a < b ? -1 : 1));
    return {
        kind: 'categories',
        label: (cell) => names.get(keys[cell] ?? ''),
        reference: Float64Array.from(keys, (key) => left.get(key) ?? 0),
        current: Float64Array.from(keys, (key) => right.get(key) ?? 0),
        distinct: level < 2,
    };
}
function counted(distribution) {
    switch (distribution.kind) {
        case 'values':
            return { level: 0, pairs: distribution.counts };
        case 'hidden-values':
            return { level: 1, pairs: distribution.counts };
        case 'hashed':
            return { level: 2, pairs: distribution.buckets.map(([bucket, count]) => [String(bucket), count]) };
        default:
            return undefined;
    }
}
function keyed({ level, pairs }, wanted, names) {
    const counts = new Map();
    for (const [key, count] of pairs) {
        const cell = coarsened(key, level, wanted);
        if (level === 0 && wanted < 2)
            names.set(cell, key);
        counts.set(cell, (counts.get(cell) ?? 0) + count);
    }
    return counts;
}
function coarsened(key, level, wanted) {
    if (level === wanted)
        return key;
    const hash = level === 0 ? hashOf(key) : category_cells_hashFromText(key);
    return wanted === 1 ? `h:${hashText(hash)}` : String(hash.low % textBuckets);
}
function hashOf(text) {
    const bytes = Buffer.from(text);
    const hash = { low: 0, high: 0 };
    hash64(bytes, 0, bytes.length, hash);
    return hash;
}
const category_cells_hashFromText = (key) => ({ high: Number.parseInt(key.slice(2, 10), 16), low: Number.parseInt(key.slice(10), 16) });

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/data/lib/drift/cells.js



const discreteLimit = 20;
function sharedCells(reference, current) {
    const [r, c] = [reference.distribution, current.distribution];
    if (r.kind === 'empty' || c.kind === 'empty')
        return { kind: 'none' };
    if (!isOrdered(reference.kind) || !areNumbers(r) || !areNumbers(c))
        return categoryCells(r, c);
    const cells = orderedCells(r, c, reference.kind);
    return reference.distinct <= discreteLimit ? asCategories(cells) : cells;
}
const isOrdered = (kind) => kind === 'number' || kind === 'integer' || kind === 'time';
const areNumbers = (distribution) => distribution.kind === 'values' || distribution.kind === 'histogram';
function orderedCells(reference, current, kind) {
    const bits = Math.min(mantissaBits(reference), mantissaBits(current));
    const isExact = bits === Infinity;
    const { keys, r, c } = merged(countsBy(reference, bits, kind), countsBy(current, bits, kind));
    const middle = (bucket) => {
        const { low, high } = bucketEdges(bucket, bits);
        return low + (high - low) / 2;
    };
    const positions = isExact ? keys : keys.map(middle);
    const name = kind === 'time' ? (value) => (0,times/* timeText */.T)(Math.round(value)) : (value) => shortNumber(value, isExact);
    return {
        kind: 'ordered',
        positions,
        label: (cell) => name(positions[cell]),
        halfWidth: (cell) => (isExact ? 0 : halfWidthOf(keys[cell], bits)),
        reference: r,
        current: c,
    };
}
function merged(a, b) {
    const keys = [];
    const most = a.keys.length + b.keys.length;
    const [r, c] = [new Float64Array(most), new Float64Array(most)];
    let [i, j] = [0, 0];
    while (i < a.keys.length || j < b.keys.length) {
        const key = Math.min(a.keys[i] ?? Infinity, b.keys[j] ?? Infinity);
        if (a.keys[i] === key)
            r[keys.length] = a.counts[i++];
        if (b.keys[j] === key)
            c[keys.length] = b.counts[j++];
        keys.push(key);
    }
    return { keys, r: r.slice(0, keys.length), c: c.slice(0, keys.length) };
}
function halfWidthOf(bucket, bits) {
    const { low, high } = bucketEdges(bucket, bits);
    return (high - low) / 2;
}
const mantissaBits = (distribution) => distribution.kind === 'histogram' ? distribution.mantissaBits : Infinity;
function countsBy(distribution, bits, kind) {
    const [keys, counts] = [[], []];
    const add = (key, count) => {
        if (keys.length > 0 && keys[keys.length - 1] === key)
            counts[keys.length - 1] = counts[keys.length - 1] + count;
        else {
            keys.push(key);
            counts.push(count);
        }
    };
    if (distribution.kind === 'values') {
        for (const [text, count] of distribution.counts) {
            const value = kind === 'time' ? Number((0,times/* timeValue */.P)(text)) : Number(text);
            add(bits === Infinity ? value : bucketOf(value, bits), count);
        }
    }
    else {
        for (const [bucket, count] of distribution.buckets) {
            let key = bucket;
            for (let step = distribution.mantissaBits; step > bits; step--)
                key = coarser(key);
            add(key, count);
        }
    }
    return { keys, counts };
}
const shortNumber = (value, isExact) => String(isExact ? value : Number(value.toPrecision(6)));
function asCategories({ label, reference, current }) {
    return { kind: 'categories', label, reference, current, distinct: true };
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/data/lib/drift/columns.js


function chosenColumns(reference, current, { columns, exclude = [] }) {
    const names = [...new Set([...reference.columns, ...current.columns].map(({ name }) => name))];
    for (const name of [...(columns ?? []), ...exclude])
        columns_requireKnown(name, names);
    const isChosen = ({ name }) => (columns?.includes(name) ?? true) && !exclude.includes(name);
    const currentByName = new Map(current.columns.map((column) => [column.name, column]));
    const known = new Set(reference.columns.map(({ name }) => name));
    const chosen = reference.columns.filter(isChosen);
    const paired = {
        both: chosen.flatMap((column) => {
            const match = currentByName.get(column.name);
            return match === undefined ? [] : [{ reference: column, current: match }];
        }),
        missing: chosen.filter(({ name }) => !currentByName.has(name)),
        added: current.columns.filter((column) => isChosen(column) && !known.has(column.name)),
    };
    if (paired.both.length + paired.missing.length === 0) {
        throw (0,errors/* inputError */.Xu)('no column is left to be judged', {
            hint: 'Check the inputs `columns` and `exclude`, and that the reference is a profile of the same data.',
        });
    }
    return paired;
}
function columns_requireKnown(name, names) {
    if (names.includes(name))
        return;
    const meant = (0,nearest/* nearest */.p)(name, names);
    throw (0,errors/* inputError */.Xu)(`there is no column ${JSON.stringify(name)} in the reference or the current data`, meant === undefined ? {} : { hint: `Did you mean ${meant}?` });
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/stats/lib/divergence.js

function klDivergence(p, q) {
    return over(p, q, (a, b) => (a === 0 ? 0 : a * Math.log(a / b)));
}
function jsDivergence(p, q) {
    const value = over(p, q, (a, b) => {
        if (a === 0 || b === 0)
            return ((a + b) * Math.LN2) / 2;
        const relative = (a - b) / (a + b);
        return (a + b) * entropyGap(relative);
    });
    return Math.max(0, value);
}
function entropyGap(r) {
    if (Math.abs(r) === 1)
        return Math.LN2 / 2;
    if (Math.abs(r) > 0.1)
        return ((1 + r) * Math.log1p(r) + (1 - r) * Math.log1p(-r)) / 4;
    const square = r * r;
    let power = square;
    let total = 0;
    for (let k = 1; k < 20; k++) {
        total += power / (2 * k * (2 * k - 1));
        power *= square;
    }
    return total / 2;
}
const jsDistance = (p, q) => Math.sqrt(jsDivergence(p, q));
const jsDivergenceBits = (p, q) => jsDivergence(p, q) / Math.LN2;
const jsDistanceBits = (p, q) => Math.sqrt(jsDivergenceBits(p, q));
const hellinger = (p, q) => Math.min(1, Math.sqrt(over(p, q, (a, b) => (Math.sqrt(a) - Math.sqrt(b)) ** 2) / 2));
const bhattacharyya = (p, q) => over(p, q, (a, b) => Math.sqrt(a * b));
const totalVariation = (p, q) => over(p, q, (a, b) => Math.abs(a - b)) / 2;
function lInfinity(p, q) {
    requireAlike(p, q);
    let largest = 0;
    for (let cell = 0; cell < p.length; cell++)
        largest = Math.max(largest, Math.abs(numbers_at(p, cell) - numbers_at(q, cell)));
    return largest;
}
function over(p, q, term) {
    requireAlike(p, q);
    return numbers_sumOf(p.length, (cell) => term(numbers_at(p, cell), numbers_at(q, cell)));
}
function requireAlike(p, q) {
    if (p.length === 0 || p.length !== q.length)
        throw new RangeError(`shares over ${p.length} and ${q.length} cells can't be compared`);
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/stats/lib/beta.js

function beta_betaCdf(x, a, b, y = 1 - x) {
    if (!(a > 0 && b > 0 && x >= 0 && y >= 0 && x <= 1))
        throw new RangeError(`no beta distribution has a = ${a}, b = ${b}, x = ${x}`);
    if (x === 0)
        return 0;
    if (y === 0)
        return 1;
    return x <= (a + 1) / (a + b + 2) ? betaFraction(x, y, a, b) : 1 - betaFraction(y, x, b, a);
}
const beta_betaSf = (x, a, b, y = 1 - x) => beta_betaCdf(y, b, a, x);
function logBetaFactor(x, y, a, b) {
    const n = a + b;
    return (0.5 * Math.log((a * b) / n / (2 * Math.PI)) -
        gamma_deviance(a, n * x) -
        gamma_deviance(b, n * y) +
        gamma_stirlingError(n) -
        gamma_stirlingError(a) -
        gamma_stirlingError(b));
}
function betaFraction(x, y, a, b) {
    const tiny = 1e-300;
    let c = 1;
    let d = 1 / (1 - ((a + b) * x) / (a + 1) || tiny);
    let fraction = d;
    for (let k = 1; k < 1_000_000; k++) {
        const even = (k * (b - k) * x) / ((a + 2 * k - 1) * (a + 2 * k));
        d = 1 / (1 + even * d || tiny);
        c = 1 + even / c || tiny;
        fraction *= c * d;
        const odd = (-(a + k) * (a + b + k) * x) / ((a + 2 * k) * (a + 2 * k + 1));
        d = 1 / (1 + odd * d || tiny);
        c = 1 + odd / c || tiny;
        const change = c * d;
        fraction *= change;
        if (Math.abs(change - 1) < 1e-16)
            break;
    }
    return (Math.exp(logBetaFactor(x, y, a, b)) * fraction) / a;
}
function beta_betaQuantile(p, a, b) {
    if (!(p >= 0 && p <= 1))
        throw new RangeError(`a quantile is asked for a share from 0 to 1, not ${p}`);
    if (p === 0 || p === 1)
        return p;
    let low = 0;
    let high = 1;
    for (;;) {
        const middle = low === 0 || high / low < 4 ? (low + high) / 2 : Math.sqrt(low * high);
        if (middle <= low || middle >= high || high - low < 1e-17 * high)
            return middle;
        if (beta_betaCdf(middle, a, b) < p)
            low = middle;
        else
            high = middle;
    }
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/stats/lib/distributions.js


const distributions_chiSquareSf = (x, df) => (x <= 0 ? 1 : gammaQ(df / 2, x / 2));
function chiSquareIsf(p, df) {
    if (!(p > 0 && p < 1))
        throw new RangeError(`a tail must be between 0 and 1, not ${p}`);
    let low = 0;
    let high = Math.max(1, df);
    while (distributions_chiSquareSf(high, df) > p)
        high *= 2;
    for (;;) {
        const middle = (low + high) / 2;
        if (middle <= low || middle >= high)
            return middle;
        if (distributions_chiSquareSf(middle, df) > p)
            low = middle;
        else
            high = middle;
    }
}
function studentSf(t, df) {
    if (Number.isNaN(t))
        return t;
    const square = t * t;
    if (square === Number.POSITIVE_INFINITY)
        return t > 0 ? 0 : 1;
    const tail = beta_betaCdf(df / (df + square), df / 2, 0.5, square / (df + square)) / 2;
    return t >= 0 ? tail : 1 - tail;
}
const fisherFSf = (x, d1, d2) => x <= 0 ? 1 : betaCdf(d2 / (d2 + d1 * x), d2 / 2, d1 / 2, (d1 * x) / (d2 + d1 * x));
function binomialCdf(k, n, p) {
    requireTrials(n, p);
    if (k < 0)
        return 0;
    return k >= n ? 1 : betaSf(p, Math.floor(k) + 1, n - Math.floor(k));
}
function binomialSf(k, n, p) {
    requireTrials(n, p);
    if (k <= 0)
        return 1;
    return k > n ? 0 : betaCdf(p, Math.ceil(k), n - Math.ceil(k) + 1);
}
function requireTrials(n, p) {
    if (!(Number.isSafeInteger(n) && n >= 0 && p >= 0 && p <= 1))
        throw new RangeError(`no binomial distribution has n = ${n} and p = ${p}`);
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/stats/lib/psi.js



function psi(reference, current, smoothing = 0.5) {
    const bins = reference.length;
    if (bins === 0 || bins !== current.length)
        throw new RangeError(`histograms with ${bins} and ${current.length} bins can't be compared`);
    const [n, m] = [numbers_sum(reference), numbers_sum(current)];
    if (!(n > 0 && m > 0))
        throw new RangeError('a histogram has no counts');
    const value = psiOfShares(smoothedShares(reference, smoothing), smoothedShares(current, smoothing));
    return { value, bins, critical: psiCritical(bins, n, m), p: psiP(value, bins, n, m) };
}
function smoothedShares(counts, smoothing) {
    const whole = numbers_sum(counts) + smoothing * counts.length;
    return Float64Array.from(counts, (count) => (count + smoothing) / whole);
}
function psiOfShares(p, q) {
    return numbers_sumOf(p.length, (bin) => {
        const [a, b] = [numbers_at(p, bin), numbers_at(q, bin)];
        return a === b ? 0 : (b - a) * (a > 0 && Math.abs(b - a) < a / 2 ? Math.log1p((b - a) / a) : Math.log(b / a));
    });
}
const psiCritical = (bins, n, m, tail = 0.05) => bins < 2 ? 0 : (1 / n + 1 / m) * chiSquareIsf(tail, bins - 1);
const psiP = (value, bins, n, m) => bins < 2 ? 1 : distributions_chiSquareSf(value / (1 / n + 1 / m), bins - 1);
const psiNullMean = (bins, n, m) => (bins - 1) * (1 / n + 1 / m);
function quantileEdges(ascending, bins) {
    const edges = Array.from({ length: bins - 1 }, (_, index) => quantileOfSorted(ascending, (index + 1) / bins));
    const inner = edges.filter((edge) => edge > at(ascending, 0) && edge < at(ascending, ascending.length - 1));
    return [...new Set(inner)];
}
function countBetween(values, edges) {
    const counts = new Float64Array(edges.length + 1);
    for (let index = 0; index < values.length; index++) {
        const bin = binOf(at(values, index), edges);
        counts[bin] = at(counts, bin) + 1;
    }
    return counts;
}
function binOf(value, edges) {
    let [low, high] = [0, edges.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if (edges[middle] < value)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/stats/lib/wasserstein.js

const wasserstein = (x, y) => integrated(x, y, Math.abs);
const energyDistance = (x, y) => Math.sqrt(2 * integrated(x, y, (gap) => gap * gap));
const wassersteinOfSorted = (x, y) => integratedSorted(x, y, Math.abs);
function integrated(x, y, weigh) {
    requireFinite('sample', x);
    requireFinite('sample', y);
    return integratedSorted(sorted(x), sorted(y), weigh);
}
function integratedSorted(a, b, weigh) {
    if (a.length === 0 || b.length === 0)
        throw new RangeError('a sample is empty');
    const [n, m] = [a.length, b.length];
    let [i, j, total, lost] = [0, 0, 0, 0];
    let before = Math.min(at(a, 0), at(b, 0));
    while (i < n || j < m) {
        const [u, v] = [i < n ? at(a, i) : Infinity, j < m ? at(b, j) : Infinity];
        const value = Math.min(u, v);
        if (value > before) {
            const term = weigh(i / n - j / m) * (value - before);
            const next = total + term;
            lost += Math.abs(total) >= Math.abs(term) ? total - next + term : term - next + total;
            total = next;
            before = value;
        }
        while (i < n && a[i] === value)
            i++;
        while (j < m && b[j] === value)
            j++;
    }
    return Number.isFinite(lost) ? total + lost : total;
}
function wassersteinFromCounts(positions, x, y) {
    if (positions.length !== x.length || x.length !== y.length)
        throw new RangeError('positions and counts differ in length');
    numbers_requireFinite('positions', positions);
    const [n, m] = [numbers_sumOf(x.length, (cell) => numbers_at(x, cell)), numbers_sumOf(y.length, (cell) => numbers_at(y, cell))];
    if (!(n > 0 && m > 0))
        throw new RangeError('a histogram is empty');
    let gap = 0;
    return numbers_sumOf(positions.length - 1, (cell) => {
        gap += numbers_at(x, cell) / n - numbers_at(y, cell) / m;
        return Math.abs(gap) * (numbers_at(positions, cell + 1) - numbers_at(positions, cell));
    });
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/stats/lib/normal.js

const erfc = (x) => (x < 0 ? 1 + gammaP(0.5, x * x) : gammaQ(0.5, x * x));
const normalPdf = (z) => Math.exp(-0.5 * z * z) / Math.sqrt(2 * Math.PI);
const normal_normalSf = (z) => (Number.isNaN(z) ? z : erfc(z * Math.SQRT1_2) / 2);
const normalCdf = (z) => normal_normalSf(-z);
function normal_logNormalSf(z) {
    if (z < 35)
        return Math.log(normal_normalSf(z));
    const w = 1 / (z * z);
    return -0.5 * z * z - Math.log(z * Math.sqrt(2 * Math.PI)) + Math.log1p(-w * (1 - w * (3 - w * (15 - 105 * w))));
}
function normal_normalIsf(p) {
    if (!(p >= 0 && p <= 1))
        throw new RangeError(`a quantile is asked for a share from 0 to 1, not ${p}`);
    if (p === 0)
        return Number.POSITIVE_INFINITY;
    if (p > 0.5)
        return -normal_normalIsf(1 - p);
    if (p === 0.5)
        return 0;
    const goal = Math.log(p);
    const t = Math.sqrt(-2 * goal);
    let z = t - (2.30753 + 0.27061 * t) / (1 + t * (0.99229 + 0.04481 * t));
    for (let round = 0; round < 50; round++) {
        const logTail = normal_logNormalSf(z);
        const hazard = Math.exp(-0.5 * z * z - logTail) / Math.sqrt(2 * Math.PI);
        const step = (logTail - goal) / hazard;
        z += step;
        if (Math.abs(step) <= 1e-16 * Math.abs(z))
            break;
    }
    return z;
}
const normal_normalQuantile = (p) => -normal_normalIsf(p);

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/stats/lib/chi-square.js



function chiSquareHomogeneity(reference, current) {
    const table = prepared(reference, current);
    const statistic = numbers_sumOf(table.cells.length, (index) => {
        const { observed, expected } = table.cells[index];
        return (observed - expected) ** 2 / expected;
    });
    return { statistic, df: table.df, p: distributions_chiSquareSf(statistic, table.df), minExpected: table.minExpected };
}
function gTest(reference, current) {
    const table = prepared(reference, current);
    const statistic = sumOf(table.cells.length, (index) => {
        const { observed, expected } = table.cells[index];
        return observed === 0 ? 0 : 2 * observed * Math.log(observed / expected);
    });
    return { statistic, df: table.df, p: chiSquareSf(statistic, table.df), minExpected: table.minExpected };
}
function cramersV(reference, current) {
    return Math.sqrt(chiSquareHomogeneity(reference, current).statistic / (sum(reference) + sum(current)));
}
function cramersVCorrected(reference, current) {
    const { statistic, df } = chiSquareHomogeneity(reference, current);
    const n = sum(reference) + sum(current);
    const columns = df + 1;
    const phi2 = Math.max(0, statistic / n - df / (n - 1));
    const correctedColumns = columns - (columns - 1) ** 2 / (n - 1);
    const correctedRows = 2 - 1 / (n - 1);
    const size = Math.min(correctedColumns - 1, correctedRows - 1);
    return size <= 0 ? 0 : Math.sqrt(phi2 / size);
}
function twoProportionTest(successes1, n1, successes2, n2) {
    if (!(n1 > 0 && n2 > 0 && successes1 >= 0 && successes2 >= 0 && successes1 <= n1 && successes2 <= n2)) {
        throw new RangeError(`${successes1} of ${n1} and ${successes2} of ${n2} are no shares`);
    }
    const pooled = (successes1 + successes2) / (n1 + n2);
    const difference = successes1 / n1 - successes2 / n2;
    if (pooled === 0 || pooled === 1)
        return { difference: 0, z: 0, p: 1 };
    const z = difference / Math.sqrt(pooled * (1 - pooled) * (1 / n1 + 1 / n2));
    return { difference, z, p: 2 * normal_normalSf(Math.abs(z)) };
}
function poolRare(reference, current, least = 5) {
    const [n, m] = [numbers_sum(reference), numbers_sum(current)];
    const smaller = Math.min(n, m) / (n + m);
    const rare = (cell) => (numbers_at(reference, cell) + numbers_at(current, cell)) * smaller < least;
    const cells = Array.from({ length: reference.length }, (_, cell) => cell);
    const kept = cells.filter((cell) => !rare(cell));
    const pooled = cells.filter(rare);
    const row = (counts) => {
        const rest = numbers_sumOf(pooled.length, (index) => numbers_at(counts, pooled[index]));
        return Float64Array.from([...kept.map((cell) => numbers_at(counts, cell)), ...(pooled.length > 0 ? [rest] : [])]);
    };
    return [row(reference), row(current)];
}
function prepared(reference, current) {
    if (reference.length !== current.length)
        throw new RangeError(`rows of ${reference.length} and ${current.length} categories can't be compared`);
    const [n, m] = [numbers_sum(reference), numbers_sum(current)];
    if (!(n > 0 && m > 0))
        throw new RangeError('a side has no counts');
    const cells = [];
    let categories = 0;
    for (let index = 0; index < reference.length; index++) {
        const [r, c] = [numbers_at(reference, index), numbers_at(current, index)];
        if (!(r >= 0 && c >= 0))
            throw new RangeError(`category ${index} has a count that is no number >= 0`);
        if (r + c === 0)
            continue;
        categories++;
        cells.push({ observed: r, expected: ((r + c) * n) / (n + m) }, { observed: c, expected: ((r + c) * m) / (n + m) });
    }
    if (categories < 2)
        throw new RangeError('fewer than two categories occur, so there are no shares to compare');
    return { cells, df: categories - 1, minExpected: cells.reduce((least, { expected }) => Math.min(least, expected), Infinity) };
}
function cramersVBalanced(reference, current) {
    const { df } = prepared(reference, current);
    const [n, m] = [numbers_sum(reference), numbers_sum(current)];
    const phi2 = numbers_sumOf(reference.length, (cell) => {
        const [p, q] = [numbers_at(reference, cell) / n, numbers_at(current, cell) / m];
        return p + q === 0 ? 0 : (p - q) ** 2 / (p + q) / 2;
    });
    return Math.min(1, Math.sqrt(Math.max(0, phi2 - (df * (1 / n + 1 / m)) / 4)));
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/stats/lib/combined-p.js

function cauchyCombined(p) {
    if (p.length === 0)
        throw new RangeError('there are no p-values');
    let total = 0;
    for (let index = 0; index < p.length; index++) {
        const value = numbers_at(p, index);
        if (!(value >= 0 && value <= 1))
            throw new RangeError(`the p-value at index ${index} is ${value}, outside 0 to 1`);
        if (value === 0)
            return 0;
        total += value < 1e-8 ? 1 / (Math.PI * value) : 1 / Math.tan(Math.PI * Math.min(value, 1 - 1e-3));
    }
    const mean = total / p.length;
    return mean > 1e8 ? 1 / (Math.PI * mean) : 0.5 - Math.atan(mean) / Math.PI;
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/stats/lib/binomial-pmf.js

function binomialPmf(k, n, p) {
    if (!(Number.isSafeInteger(n) && Number.isSafeInteger(k) && n >= 0 && p >= 0 && p <= 1)) {
        throw new RangeError(`no binomial distribution has n = ${n}, k = ${k} and p = ${p}`);
    }
    if (k < 0 || k > n)
        return 0;
    if (p === 0 || p === 1)
        return (p === 0 ? k === 0 : k === n) ? 1 : 0;
    if (k === 0)
        return Math.exp(n * Math.log1p(-p));
    if (k === n)
        return Math.exp(n * Math.log(p));
    const exponent = stirlingError(n) - stirlingError(k) - stirlingError(n - k) - deviance(k, n * p) - deviance(n - k, n * (1 - p));
    return Math.sqrt(n / (2 * Math.PI * k * (n - k))) * Math.exp(exponent);
}
function logChoose(n, k) {
    if (!(k >= 0 && k <= n))
        throw new RangeError(`there is no binomial coefficient of ${n} over ${k}`);
    if (k === 0 || k === n)
        return 0;
    return lgamma(n + 1) - lgamma(k + 1) - lgamma(n - k + 1);
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/stats/lib/fisher-exact.js

function fisherExact(a, b, c, d) {
    for (const count of [a, b, c, d]) {
        if (!(Number.isSafeInteger(count) && count >= 0))
            throw new RangeError(`a count is a whole number >= 0, not ${count}`);
    }
    const [first, second, successes] = [a + b, c + d, a + c];
    if (first + second === 0)
        return 1;
    const whole = logChoose(first + second, successes);
    const chance = (hits) => Math.exp(logChoose(first, hits) + logChoose(second, successes - hits) - whole);
    const observed = chance(a) * (1 + 1e-7);
    let p = 0;
    for (let hits = Math.max(0, successes - second); hits <= Math.min(first, successes); hits++) {
        const likely = chance(hits);
        if (likely <= observed)
            p += likely;
    }
    return Math.min(1, p);
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/stats/lib/kolmogorov-smirnov-one-sample.js


const largeSample = 10_000;
function kolmogorovTwoSidedSf(x, n) {
    if (!(Number.isSafeInteger(n) && n > 0))
        throw new RangeError(`a sample has a positive size, not ${n}`);
    const t = n * x;
    if (t <= 0.5)
        return 1;
    if (x >= 1)
        return 0;
    if (t <= 1)
        return 1 - Math.exp(logFactorialOverPower(n) + n * Math.log(2 * t - 1));
    if (t >= n - 1)
        return 2 * (1 - x) ** n;
    if (x >= 0.5)
        return 2 * smirnovSf(x, n);
    const spread = t * x;
    if (n <= 140)
        return spread > 4 ? 2 * smirnovSf(x, n) : 1 - durbinCdf(x, n);
    if (spread >= 2.65)
        return Math.min(1, 2 * smirnovSf(x, n));
    if (n <= largeSample && n * x ** 1.5 <= 1.4)
        return 1 - durbinCdf(x, n);
    return Math.min(1, Math.max(0, 1 - pelzGoodCdf(x, n)));
}
const logFactorialOverPower = (n) => 0.5 * Math.log(n) - n + halfLogTwoPi + gamma_stirlingError(n);
function smirnovSf(x, n) {
    if (x <= 0)
        return 1;
    if (x >= 1)
        return 0;
    if (n > largeSample)
        return Math.exp(-((6 * n * x + 1) ** 2) / (18 * n));
    let total = 0;
    for (let j = 0; j <= n * (1 - x); j++) {
        const below = x + j / n;
        const above = 1 - below;
        if (above < 0)
            break;
        const rest = n - j === 0 ? 0 : (n - j) * Math.log(above);
        total += Math.exp(logChoose(n, j) + (j - 1) * Math.log(below) + rest);
    }
    return Math.min(1, x * total);
}
function durbinCdf(x, n) {
    const k = Math.floor(n * x) + 1;
    const size = 2 * k - 1;
    const power = matrixPower(durbinMatrix(size, k - n * x), size, n);
    const start = (k - 1) * size + k - 1;
    let value = power.entries[start];
    let exponent = power.exponent;
    for (let i = 1; i <= n; i++) {
        value *= i / n;
        if (value < 1e-140) {
            value *= 1e140;
            exponent -= 140;
        }
    }
    return value * 10 ** exponent;
}
function durbinMatrix(size, h) {
    const matrix = new Float64Array(size * size);
    const set = (i, j, value) => {
        matrix[i * size + j] = matrix[i * size + j] + value;
    };
    for (let i = 0; i < size; i++)
        for (let j = 0; j <= Math.min(i + 1, size - 1); j++)
            set(i, j, 1);
    for (let i = 0; i < size; i++) {
        set(i, 0, -(h ** (i + 1)));
        set(size - 1, i, -(h ** (size - i)));
    }
    set(size - 1, 0, 2 * h > 1 ? (2 * h - 1) ** size : 0);
    for (let i = 0; i < size; i++) {
        for (let j = 0; j <= Math.min(i + 1, size - 1); j++) {
            for (let factor = 2; factor <= i - j + 1; factor++)
                matrix[i * size + j] = matrix[i * size + j] / factor;
        }
    }
    return matrix;
}
function matrixPower(matrix, size, n) {
    if (n === 1)
        return { entries: matrix, exponent: 0 };
    const half = matrixPower(matrix, size, Math.floor(n / 2));
    let entries = multiply(half.entries, half.entries, size);
    let exponent = 2 * half.exponent;
    if (n % 2 === 1)
        entries = multiply(matrix, entries, size);
    const middle = Math.floor(size / 2) * (size + 1);
    if (entries[middle] > 1e140) {
        entries = entries.map((entry) => entry * 1e-140);
        exponent += 140;
    }
    return { entries, exponent };
}
function multiply(a, b, size) {
    const product = new Float64Array(size * size);
    for (let i = 0; i < size; i++) {
        for (let k = 0; k < size; k++) {
            const factor = a[i * size + k];
            if (factor === 0)
                continue;
            for (let j = 0; j < size; j++)
                product[i * size + j] = product[i * size + j] + factor * b[k * size + j];
        }
    }
    return product;
}
function pelzGoodCdf(x, n) {
    const z = Math.sqrt(n) * x;
    const z2 = z * z;
    const [z4, z6, z8] = [z2 ** 2, z2 ** 3, z2 ** 4];
    const p2 = Math.PI ** 2;
    const [p4, p6] = [p2 ** 2, p2 ** 3];
    const sums = [0, 0, 0, 0];
    for (let k = Math.ceil((16 * z) / Math.PI); k >= 1; k--) {
        const m2 = (2 * k - 1) ** 2;
        const weight = Math.exp((-m2 * p2) / (8 * z2));
        sums[0] += weight;
        sums[1] += weight * (-z2 + (p2 / 4) * m2);
        sums[2] += weight * (6 * z6 + 2 * z4 + ((2 * z4 - 5 * z2) * p2 * m2) / 4 + (p4 * (1 - 2 * z2) * m2 * m2) / 16);
        sums[3] +=
            weight *
                (-30 * z6 -
                    90 * z8 +
                    (p2 * (135 * z4 - 96 * z6) * m2) / 4 +
                    (p4 * (212 * z4 - 60 * z2) * m2 * m2) / 16 +
                    (p6 * (5 - 30 * z2) * m2 ** 3) / 64);
    }
    const [second, third] = evenTerms(z2);
    const root = Math.sqrt(2 * Math.PI);
    const k0 = (root * sums[0]) / z;
    const k1 = (root * sums[1]) / (6 * z4);
    const k2 = (root * sums[2]) / (72 * z6 * z) - (p2 * root * second) / (36 * z2 * z);
    const k3 = (root * sums[3]) / (6480 * z8 * z2) + (p2 * root * third) / (216 * z6);
    return k0 + k1 / Math.sqrt(n) + k2 / n + k3 / n ** 1.5;
}
function evenTerms(z2) {
    let second = 0;
    let third = 0;
    for (let k = Math.ceil((16 * Math.sqrt(z2)) / Math.PI); k >= 1; k--) {
        const weight = k * k * Math.exp((-k * k * Math.PI ** 2) / (2 * z2));
        second += weight;
        third += weight * (3 * z2 - Math.PI ** 2 * k * k);
    }
    return [second, third];
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/stats/lib/ks.js


function ksStatistic(x, y) {
    return ksOfSorted(ks_prepared('x', x), ks_prepared('y', y));
}
function ks_prepared(name, values) {
    if (values.length === 0)
        throw new RangeError(`the sample ${name} is empty`);
    const ascending = sorted(values);
    if (Number.isNaN(ascending[ascending.length - 1]))
        throw new RangeError(`the sample ${name} holds NaN`);
    return ascending;
}
function ksOfSorted(x, y) {
    const [n, m] = [x.length, y.length];
    const first = Math.min(at(x, 0), at(y, 0));
    const best = { plus: 0, plusAt: first, minus: 0, minusAt: first };
    let [i, j] = [0, 0];
    while (i < n || j < m) {
        const [a, b] = [i < n ? at(x, i) : Infinity, j < m ? at(y, j) : Infinity];
        const value = Math.min(a, b);
        while (i < n && x[i] === value)
            i++;
        while (j < m && y[j] === value)
            j++;
        const difference = i / n - j / m;
        if (difference > best.plus) {
            best.plus = difference;
            best.plusAt = value;
        }
        else if (-difference > best.minus) {
            best.minus = -difference;
            best.minusAt = value;
        }
    }
    const plusWins = best.plus >= best.minus;
    return {
        d: plusWins ? best.plus : best.minus,
        location: plusWins ? best.plusAt : best.minusAt,
        sign: plusWins ? 1 : -1,
        dPlus: best.plus,
        dMinus: best.minus,
    };
}
function ksFromCounts(x, y) {
    if (x.length !== y.length)
        throw new RangeError(`histograms of different lengths, ${x.length} and ${y.length}`);
    const [n, m] = [total(x), total(y)];
    if (!(n > 0 && m > 0))
        throw new RangeError('a histogram is empty');
    let [i, j, d] = [0, 0, 0];
    for (let cell = 0; cell < x.length; cell++) {
        i += numbers_at(x, cell);
        j += numbers_at(y, cell);
        d = Math.max(d, Math.abs(i / n - j / m));
    }
    return d;
}
function total(counts) {
    let sum = 0;
    for (let cell = 0; cell < counts.length; cell++)
        sum += numbers_at(counts, cell);
    return sum;
}
function ksExactP(d, n, m) {
    requireSizes(n, m);
    const divisor = gcd(n, m);
    const [stepX, stepY] = [m / divisor, n / divisor];
    const limit = Math.round(d * (n / divisor) * m);
    if (limit <= 0)
        return 1;
    const inside = new Float64Array(m + 1);
    let outside = 0;
    for (let i = 0; i <= n; i++) {
        for (let j = 0; j <= m; j++) {
            let chance = i === 0 && j === 0 ? 1 : 0;
            if (i > 0)
                chance += (numbers_at(inside, j) * (n - i + 1)) / (n + m - i - j + 1);
            if (j > 0)
                chance += (numbers_at(inside, j - 1) * (m - j + 1)) / (n + m - i - j + 1);
            const left = Math.abs(i * stepX - j * stepY) >= limit;
            if (left)
                outside += chance;
            inside[j] = left ? 0 : chance;
        }
    }
    return Math.min(1, outside);
}
function ksAsymptoticP(d, n, m) {
    requireSizes(n, m);
    const size = roundHalfToEven((n * m) / (n + m));
    return size === 0 ? Number.NaN : kolmogorovTwoSidedSf(d, size);
}
function roundHalfToEven(value) {
    const floor = Math.floor(value);
    if (value - floor !== 0.5)
        return Math.round(value);
    return floor % 2 === 0 ? floor : floor + 1;
}
const ksP = (d, n, m) => (n * m <= 10_000 ? ksExactP(d, n, m) : ksAsymptoticP(d, n, m));
function requireSizes(n, m) {
    if (!(Number.isSafeInteger(n) && Number.isSafeInteger(m) && n > 0 && m > 0))
        throw new RangeError(`samples of sizes ${n} and ${m} can't be compared`);
}
function gcd(a, b) {
    return b === 0 ? a : gcd(b, a % b);
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/stats/lib/out-of-range.js

function outOfRangeP(count, n, m) {
    if (!(Number.isSafeInteger(n) && Number.isSafeInteger(m) && n > 0 && m > 0))
        throw new RangeError(`samples of sizes ${n} and ${m} can't be compared`);
    if (!(Number.isSafeInteger(count) && count >= 0 && count <= m))
        throw new RangeError(`of ${m} values ${count} can't be outside`);
    if (count === 0 || n === 1)
        return 1;
    const all = out_of_range_logChoose(n + m, count + 1);
    const none = count + 1 > m ? 0 : Math.exp(out_of_range_logChoose(m, count + 1) - all);
    return Math.min(1, none + Math.exp(Math.log(n) + out_of_range_logChoose(m, count) - all));
}
const out_of_range_logChoose = (n, k) => lgamma(n + 1) - lgamma(k + 1) - lgamma(n - k + 1);

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/data/lib/drift/questions.js






function exactQuestion(column, { of, d, smooth }) {
    const p = movedP(d, smooth);
    const isLength = of === 'text-lengths';
    return {
        column,
        aspect: isLength ? 'text-length' : 'distribution',
        p,
        effect: { name: 'KS D', value: d },
        n: smooth.m,
        what: isLength ? 'its texts became longer or shorter' : 'its values moved',
    };
}
function movedP(d, smooth) {
    const { n, m } = smooth;
    const sharp = ksP(d, n, m);
    return cauchyCombined([Number.isFinite(sharp) ? sharp : 1, Math.max(cramerVonMisesP(smooth), 1e-15)]);
}
function rangeQuestion(column, { reference, current }) {
    const inside = indicesWhere(reference, (count) => count > 0);
    const [first, last] = [inside[0] ?? 0, inside.at(-1) ?? 0];
    const [n, m] = [questions_total(reference), questions_total(current)];
    const rows = m - questions_total(current.subarray(first, last + 1));
    if (rows === 0)
        return undefined;
    const question = shareQuestion(column, 'out-of-range', { count: 0, n }, { count: rows, n: m }, "values outside the reference's range");
    return { ...question, p: outOfRangeP(rows, n, m) };
}
function orderedQuestion(column, { reference, current }) {
    const d = ksFromCounts(reference, current);
    const smooth = cramerVonMisesFromCounts(reference, current);
    const p = movedP(d, smooth);
    return { column, aspect: 'distribution', p, effect: { name: 'KS D', value: d }, n: smooth.m, what: 'its values moved' };
}
function categoryQuestion(column, cells) {
    const known = indicesWhere(cells.reference, (count) => count > 0);
    const [reference, current] = [pick(cells.reference, known), pick(cells.current, known)];
    const m = questions_total(current);
    if (m === 0)
        return undefined;
    const [r, c] = poolRare(reference, current);
    const question = { column, aspect: 'distribution', n: m, what: 'the shares of its values changed' };
    if (r.length < 2)
        return { ...question, p: 1, effect: { name: "Cramér's V", value: 0 } };
    const test = chiSquareHomogeneity(r, c);
    const isSmall = r.length === 2 && test.minExpected < 5;
    return { ...question, p: isSmall ? smallP(r, c) : test.p, effect: { name: "Cramér's V", value: cramersVBalanced(r, c) } };
}
function smallP(r, c) {
    const [r0 = 0, r1 = 0] = r;
    const [c0 = 0, c1 = 0] = c;
    return r0 + c0 <= r1 + c1 ? fisherExact(r0, r1, c0, c1) : fisherExact(r1, r0, c1, c0);
}
function newValuesQuestion(column, cells) {
    if (!cells.distinct)
        return undefined;
    const unseen = indicesWhere(cells.reference, (count) => count === 0);
    const [rows, m, n] = [questions_total(pick(cells.current, unseen)), questions_total(cells.current), questions_total(cells.reference)];
    if (rows === 0)
        return undefined;
    const singles = indicesWhere(cells.reference, (count) => count === 1).length;
    return shareQuestion(column, 'new-values', { count: singles, n }, { count: rows, n: m }, 'values that the reference lacks');
}
function shareQuestions(reference, current) {
    const shares = [
        ['null-share', ({ nulls }) => nulls, 'empty cells (nulls)'],
        ['nan-share', ({ nan }) => nan, 'NaN'],
        ['infinite-share', ({ posInf, negInf }) => posInf + negInf, 'infinite values'],
        ['invalid-share', ({ invalid }) => invalid, 'cells that are no value of the column’s type'],
    ];
    return shares.flatMap(([aspect, count, words]) => {
        const [r, c] = [
            { count: count(reference), n: reference.n },
            { count: count(current), n: current.n },
        ];
        return r.count + c.count === 0 || r.n === 0 || c.n === 0 ? [] : [shareQuestion(current.name, aspect, r, c, words)];
    });
}
function shareQuestion(column, aspect, reference, current, words) {
    const { p } = twoProportionTest(current.count, current.n, reference.count, reference.n);
    const isSmall = Math.min(reference.count + current.count, reference.n + current.n - reference.count - current.count) < 10;
    const exact = () => {
        const [a, b] = [reference.count, current.count];
        return a + b <= (reference.n + current.n) / 2
            ? fisherExact(a, reference.n - a, b, current.n - b)
            : fisherExact(reference.n - a, a, current.n - b, b);
    };
    const change = current.count / current.n - reference.count / reference.n;
    const what = `the share of ${words} went from ${percent(reference.count / reference.n)} to ${percent(current.count / current.n)}`;
    return { column, aspect, p: isSmall ? exact() : p, effect: { name: 'share change', value: change }, n: current.n, what };
}
function percent(share) {
    const points = share * 100;
    if (points === 0 || points === 100)
        return `${points} %`;
    return `${points < 10 ? points.toPrecision(2) : points.toFixed(1)} %`;
}
function questions_total(counts) {
    let sum = 0;
    for (let cell = 0; cell < counts.length; cell++)
        sum += counts[cell];
    return sum;
}
function indicesWhere(counts, fits) {
    return Array.from(counts.keys()).filter((index) => fits(counts[index]));
}
const pick = (counts, indices) => Float64Array.from(indices, (index) => counts[index]);

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/data/lib/drift/describe.js




const psiBins = 10;
const overlayCells = 40;
const listed = 20;
function comparedBins(cells) {
    if (cells.kind === 'none')
        return undefined;
    return cells.kind === 'ordered' ? binned(cells.reference, cells.current, psiBins) : [cells.reference, cells.current];
}
function psiOf([r, c]) {
    const { value, bins, critical } = psi(r, c);
    return { value, bins, critical };
}
function distancesOf([r, c]) {
    const [p, q] = [smoothedShares(r, 0.5), smoothedShares(c, 0.5)];
    return { js: jsDistance(p, q), hellinger: hellinger(p, q), kl: klDivergence(q, p), lInf: lInfinity(p, q), tv: totalVariation(p, q) };
}
function moversOf(cells) {
    if (cells.kind === 'none')
        return [];
    const all = cells.kind === 'ordered' ? rangeMovers(cells) : categoryMovers(cells);
    return all
        .filter(({ reference, current }) => reference !== current)
        .sort((a, b) => Math.abs(b.current - b.reference) - Math.abs(a.current - a.reference))
        .slice(0, 5);
}
function rangeMovers({ reference, current, label }) {
    const ends = binEnds(reference, psiBins);
    const [r, c] = binned(reference, current, psiBins);
    const [n, m] = [questions_total(r), questions_total(c)];
    return ends.map((end, bin) => {
        const [from, to] = [bin === 0 ? undefined : label(ends[bin - 1] - 1), bin === ends.length - 1 ? undefined : label(end - 1)];
        const name = from === undefined
            ? to === undefined
                ? 'all values'
                : `up to ${to}`
            : to === undefined
                ? `above ${from}`
                : `above ${from} up to ${to}`;
        return { label: name, reference: r[bin] / n, current: c[bin] / m };
    });
}
function categoryMovers({ reference, current, label }) {
    const [n, m] = [questions_total(reference), questions_total(current)];
    return Array.from(reference, (count, cell) => ({
        label: label(cell) ?? 'a hidden value',
        reference: count / n,
        current: current[cell] / m,
    }));
}
function boundsOf(cells) {
    if (cells.kind !== 'ordered')
        return undefined;
    const { reference, current } = cells;
    const [n, m] = [questions_total(reference), questions_total(current)];
    let [gap, highest, d, moved] = [0, 0, 0, 0];
    for (let cell = 0; cell < reference.length; cell++) {
        const [p, q, half] = [reference[cell] / n, current[cell] / m, cells.halfWidth(cell)];
        if (half > 0)
            highest = Math.max(highest, gap + p, q - gap);
        gap += p - q;
        d = Math.max(d, Math.abs(gap));
        moved += (p + q) * half;
    }
    const spread = spreadOf(cells.positions, reference);
    return { ks: Math.max(0, highest - d), wasserstein: moved === 0 || !(spread > 0) ? 0 : Math.min(moved / spread, Number.MAX_VALUE) };
}
function binned(reference, current, bins) {
    const ends = binEnds(reference, bins);
    const join = (counts) => Float64Array.from(ends, (end, bin) => questions_total(counts.subarray(bin === 0 ? 0 : ends[bin - 1], end)));
    return [join(reference), join(current)];
}
function binEnds(reference, bins) {
    const whole = questions_total(reference);
    const ends = [];
    let seen = 0;
    for (let cell = 0; cell < reference.length - 1; cell++) {
        const count = reference[cell];
        seen += count;
        const next = ((ends.length + 1) * whole) / bins;
        if (count > 0 && seen >= next && seen < whole) {
            ends.push(cell + 1);
            while (ends.length < bins - 1 && seen >= ((ends.length + 1) * whole) / bins)
                ends.push(cell + 1);
        }
    }
    return [...new Set([...ends, reference.length])];
}
function wassersteinOf(cells) {
    if (cells.kind !== 'ordered')
        return undefined;
    const spread = spreadOf(cells.positions, cells.reference);
    if (!(spread > 0))
        return undefined;
    const distance = wassersteinFromCounts(cells.positions, cells.reference, cells.current) / spread;
    return Number.isFinite(distance) ? distance : undefined;
}
function spreadOf(positions, counts) {
    const n = questions_total(counts);
    const mean = positions.reduce((sum, position, cell) => sum + position * (counts[cell] / n), 0);
    const variance = positions.reduce((sum, position, cell) => sum + (position - mean) ** 2 * (counts[cell] / n), 0);
    return Math.sqrt(variance);
}
function unseenValues(cells, side) {
    if (cells.kind !== 'categories' || !cells.distinct)
        return { distinct: 0, rows: 0, values: [] };
    const [own, other] = side === 'current' ? [cells.current, cells.reference] : [cells.reference, cells.current];
    const found = indicesWhere(own, (count) => count > 0).filter((index) => other[index] === 0);
    const rows = found.reduce((sum, index) => sum + own[index], 0);
    const values = found.flatMap((index) => cells.label(index) ?? []).slice(0, listed);
    return { distinct: found.length, rows, values };
}
function overlayOf(cells) {
    if (cells.kind === 'none')
        return undefined;
    return cells.kind === 'ordered' ? orderedOverlay(cells) : categoryOverlay(cells);
}
function orderedOverlay({ reference, current, label }) {
    const ends = binEnds(reference, overlayCells / 2);
    const [r, c] = binned(reference, current, overlayCells / 2);
    const bounds = ends.map((end, bin) => (bin === ends.length - 1 ? `> ${label((ends[bin - 1] ?? 1) - 1)}` : `≤ ${label(end - 1)}`));
    return { labels: ends.length === 1 ? ['all'] : bounds, reference: shares(r), current: shares(c) };
}
function categoryOverlay({ label, reference, current }) {
    const [n, m] = [questions_total(reference), questions_total(current)];
    const weights = reference.map((count, index) => count / n + current[index] / m);
    const order = Array.from(reference.keys()).sort((a, b) => weights[b] - weights[a]);
    const [shown, rest] = [order.slice(0, overlayCells - 1), order.slice(overlayCells - 1)];
    const others = (counts) => rest.length === 0 ? [] : [rest.reduce((sum, index) => sum + counts[index], 0)];
    const row = (counts) => {
        const whole = questions_total(counts);
        return [...shown.map((index) => counts[index]), ...others(counts)].map((count) => count / whole);
    };
    const names = shown.map((index, position) => label(index) ?? `hidden value ${position + 1}`);
    return { labels: [...names, ...(rest.length === 0 ? [] : [`${rest.length} others`])], reference: row(reference), current: row(current) };
}
function shares(counts) {
    const whole = questions_total(counts);
    return Array.from(counts, (count) => count / whole);
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/data/lib/drift/findings.js
function answer(question, adjustedP, limits, threshold = shareOrAuto(question, limits)) {
    const size = Math.abs(question.effect.value);
    const isReal = adjustedP <= limits.falseDiscoveryRate;
    const status = statusOf(isReal, size, threshold);
    const { column, aspect, p, n } = question;
    return {
        column,
        aspect,
        status,
        effect: { ...question.effect, limit: threshold.fail },
        p,
        adjustedP,
        n,
        message: explained(question, status, { limit: threshold.fail, isReal }),
    };
}
function shareOrAuto({ effect }, { shareThreshold, shareWarnThreshold, thresholds }) {
    if (effect.name === 'share change')
        return { fail: shareThreshold, warn: shareWarnThreshold };
    return thresholds.auto ?? { fail: 0.1, warn: 0.05 };
}
const statusOf = (isReal, size, { fail, warn }) => isReal && size >= fail ? 'fail' : isReal && size >= Math.min(warn, fail) ? 'warn' : 'pass';
function methodAnswers(question, adjustedP, limits, measured) {
    const found = limits.methods.flatMap((method) => methodAnswer(method, question, adjustedP, limits, measured) ?? []);
    if (found.length > 0)
        return found;
    const { column, aspect, n } = question;
    const message = `${limits.methods.join(', ')} ${limits.methods.length === 1 ? 'does' : 'do'} not apply to its values`;
    return [{ column, aspect, status: 'skipped', n, message }];
}
function methodAnswer(method, question, adjustedP, limits, { psi, distances, wasserstein }) {
    const threshold = limits.thresholds[method] ?? { fail: 0.1, warn: 0.05 };
    const isOrdered = question.effect.name === 'KS D';
    const by = (name, value) => value === undefined || !Number.isFinite(value) ? undefined : answer({ ...question, effect: { name, value } }, adjustedP, limits, threshold);
    switch (method) {
        case 'auto':
            return answer(question, adjustedP, limits, threshold);
        case 'ks':
            return isOrdered ? answer(question, adjustedP, limits, threshold) : undefined;
        case 'chi2':
            return isOrdered ? undefined : answer(question, adjustedP, limits, threshold);
        case 'psi':
            return psi && psiAnswer(question, psi, threshold);
        case 'wasserstein':
            return by('Wasserstein distance in sd', wasserstein);
        case 'js':
            return by('JS distance', distances?.js);
        case 'hellinger':
            return by('Hellinger distance', distances?.hellinger);
        case 'kl':
            return by('KL divergence', distances?.kl);
        case 'l-inf':
            return by('L-inf distance', distances?.lInf);
        case 'tv':
            return by('total variation', distances?.tv);
        default:
            return method;
    }
}
function explained({ effect, what, p }, status, { limit, isReal }) {
    const isShare = effect.name === 'share change';
    const size = isShare
        ? `${points(effect.value)}, limit ${points(limit)}`
        : `${effect.name} ${rounded(effect.value)}, limit ${rounded(limit)}`;
    if (status === 'fail')
        return `${what} (${size}; p ${chance(p)})`;
    if (status === 'warn')
        return `${what}, but by less than the limit (${size}; p ${chance(p)})`;
    if (isReal)
        return isShare ? `${what}, far below the limit (${size})` : `a change too small to matter (${size}; p ${chance(p)})`;
    return isShare ? `${what}, which chance explains (${size}; p ${chance(p)})` : `no change beyond chance (${size}; p ${chance(p)})`;
}
function psiAnswer(question, psi, threshold) {
    const status = statusOf(psi.value > psi.critical, psi.value, threshold);
    const numbers = `PSI ${rounded(psi.value)} over ${psi.bins} bins, limit ${rounded(threshold.fail)}; chance alone reaches ${rounded(psi.critical)}`;
    const words = status === 'pass' ? 'no drift by PSI' : question.what;
    return {
        column: question.column,
        aspect: question.aspect,
        status,
        effect: { name: 'PSI', value: psi.value, limit: threshold.fail },
        p: question.p,
        n: question.n,
        message: `${words} (${numbers})`,
    };
}
const chance = (p) => (p === 0 ? 'below 1e-300' : rounded(p));
const points = (share) => `${rounded(share * 100)} points`;
function rounded(value) {
    if (value === 0)
        return '0';
    if (Math.abs(value) < 1e-4)
        return value.toExponential(1);
    return String(Number(value.toPrecision(3)));
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/data/lib/drift/judge.js







function judgeDrift(reference, current, limits, choice = {}) {
    const paired = chosenColumns(reference, current, choice);
    const general = rowFindings(reference, current, limits);
    const hasRows = general.length === 0;
    const opened = paired.both.map((pair) => judge_open(pair, limits, choice, hasRows));
    const questions = opened.flatMap((column) => column.questions);
    const adjusted = benjaminiHochberg(weightedP(questions));
    const adjustedOf = new Map(questions.map((question, index) => [question, adjusted[index]]));
    const columns = [
        ...opened.map((column) => concluded(column, limits, choice, (question) => adjustedOf.get(question) ?? 1)),
        ...lonelyColumns(paired),
    ].sort(byDrift);
    return {
        limits,
        columns,
        general,
        drifted: columns.filter(({ status }) => status === 'fail').map(({ column }) => column),
        maxPsi: largestPsi(columns),
        judged: columns.filter(({ status }) => status !== 'skipped' && status !== 'inconclusive').length,
        tests: questions.length,
    };
}
const rangeWeight = 0.1;
function weightedP(questions) {
    const weights = questions.map(({ aspect }) => (aspect === 'out-of-range' ? rangeWeight : 1));
    const mean = weights.reduce((sum, weight) => sum + weight, 0) / weights.length;
    return questions.map(({ p }, index) => Math.min(1, (p * mean) / weights[index]));
}
function rowFindings(reference, current, { minRows }) {
    const sides = [
        ['the reference', reference.rows],
        ['the current data', current.rows],
    ];
    return sides
        .filter(([, rows]) => rows < minRows)
        .map(([side, rows]) => ({
        column: '',
        aspect: 'rows',
        status: 'inconclusive',
        n: rows,
        message: `${side} has ${rows} rows, and fewer than ${minRows} can't be judged`,
    }));
}
function judge_open({ reference, current }, limits, choice, hasRows) {
    const isComparable = sameKind(reference, current);
    const cells = isComparable ? sharedCells(reference, current) : { kind: 'none' };
    const base = { reference, current, cells };
    if (!hasRows)
        return { ...base, questions: [], settled: [] };
    const shares = shareQuestions(reference, current);
    if (!isComparable)
        return { ...base, questions: shares, settled: [kindFinding(reference, current)] };
    const asked = distributionQuestions(base, limits, choice);
    return { ...base, questions: [...shares, ...asked.questions], settled: asked.settled };
}
function distributionQuestions({ reference, current, cells }, limits, { columns, exact, now }) {
    const column = current.name;
    const note = (status, message) => ({
        questions: [],
        settled: [{ column, aspect: 'distribution', status, n: valuesOf(current), message }],
    });
    if (cells.kind === 'none')
        return note('skipped', noValues(reference, current));
    const late = futureFinding(reference, current, now);
    if (late !== undefined)
        return { questions: [], settled: [late] };
    if (reference.kind === 'time' && columns?.includes(column) !== true) {
        return note('skipped', 'times move on by themselves; name the column in `columns` to have them judged');
    }
    const fewest = Math.min(valuesOf(reference), valuesOf(current));
    if (fewest < limits.minRows)
        return note('inconclusive', `only ${fewest} values on one side, and fewer than ${limits.minRows} can't be judged`);
    const rows = exact?.get(column);
    const valued = cells.kind === 'ordered'
        ? [rows?.of === 'values' ? exactQuestion(column, rows) : orderedQuestion(column, cells), rangeQuestion(column, cells)]
        : [categoryQuestion(column, cells), newValuesQuestion(column, cells)];
    const lengths = rows?.of === 'text-lengths' ? [exactQuestion(column, rows)] : [];
    const coarse = cells.kind === 'ordered' && rows === undefined ? coarseFinding(reference, current, cells) : undefined;
    return { questions: [...valued, ...lengths].filter((question) => question !== undefined), settled: coarse === undefined ? [] : [coarse] };
}
const fewestBuckets = 20;
function coarseFinding({ distribution, distinct }, { name, n }, { reference }) {
    const occupied = reference.reduce((count, rows) => (rows > 0 ? count + 1 : count), 0);
    if (distribution.kind !== 'histogram' || occupied >= fewestBuckets || distinct <= 5 * fewestBuckets)
        return undefined;
    const message = `its profile is too coarse: ${distinct} different values lie in ${occupied} buckets, because they are far from zero and close together; use \`exact\``;
    return { column: name, aspect: 'distribution', status: 'inconclusive', n, message };
}
function futureFinding({ kind, max: before }, { name, kind: now, max, n }, today) {
    if (today === undefined || kind !== 'time' || now !== 'time' || max === undefined || before === undefined)
        return undefined;
    if ((0,times/* timeValue */.P)(max) <= today || (0,times/* timeValue */.P)(before) > today)
        return undefined;
    return { column: name, aspect: 'future', status: 'fail', n, message: `its latest time, ${max}, lies in the future` };
}
function noValues(reference, current) {
    const [r, c] = [valuesOf(reference), valuesOf(current)];
    if (r === 0 && c === 0)
        return 'neither side has a value';
    return r === 0 ? 'the reference has no value to compare with' : 'the current data has no value to compare';
}
function sameKind(reference, current) {
    const kind = (column) => (column.kind === 'integer' ? 'number' : column.kind);
    return kind(reference) === kind(current) || valuesOf(reference) === 0 || valuesOf(current) === 0;
}
function kindFinding(reference, current) {
    const message = `its values were of the kind ${reference.kind} and are now ${current.kind}`;
    return { column: current.name, aspect: 'kind', status: 'fail', n: current.n, message };
}
const valuesOf = ({ n, nulls, nan, posInf, negInf, invalid }) => n - nulls - nan - posInf - negInf - invalid;
function concluded({ reference, current, cells, questions, settled }, limits, { exact, seasonal }, adjusted) {
    const column = current.name;
    const bins = questions.some(isAboutValues) ? comparedBins(cells) : undefined;
    const rows = exact?.get(column);
    const wasserstein = isOrdered(reference.kind) ? movedBy(cells, rows) : undefined;
    const measured = { psi: bins && psiOf(bins), distances: bins && distancesOf(bins), wasserstein };
    const season = seasonal?.get(column);
    const tested = questions.flatMap((question) => {
        if (question.aspect === 'distribution')
            return methodAnswers(question, adjusted(question), withSeason(limits, season), measured);
        return [answer(question, adjusted(question), limits)];
    });
    const findings = [...tested, ...settled];
    const ks = questions.find(({ aspect, effect }) => aspect === 'distribution' && effect.name === 'KS D')?.effect.value;
    const bounds = rows?.of === 'values' ? { ks: 0, wasserstein: 0 } : boundsOf(cells);
    const overlay = overlayOf(cells);
    return {
        column,
        kind: current.kind,
        status: worst(findings),
        findings,
        ...(measured.psi === undefined ? {} : { psi: measured.psi }),
        ...(measured.distances === undefined ? {} : { distances: measured.distances }),
        ...(ks === undefined ? {} : { ks }),
        ...(wasserstein === undefined ? {} : { wasserstein }),
        ...(bounds === undefined ? {} : { bounds }),
        movers: moversOf(cells),
        newValues: unseenValues(cells, 'current'),
        vanishedValues: unseenValues(cells, 'reference'),
        ...(overlay === undefined ? {} : { overlay }),
    };
}
function movedBy(cells, rows) {
    if (rows?.of !== 'values' || cells.kind !== 'ordered')
        return wassersteinOf(cells);
    const spread = spreadOf(cells.positions, cells.reference);
    const moved = rows.wasserstein / spread;
    return Number.isFinite(moved) ? moved : undefined;
}
function withSeason(limits, season) {
    if (season === undefined)
        return limits;
    const raised = Object.entries(limits.thresholds).map(([method, { fail, warn }]) => {
        const isTest = method === 'auto' || method === 'ks' || method === 'chi2';
        return [method, isTest ? { fail: Math.max(fail, season), warn: Math.max(warn, season) } : { fail, warn }];
    });
    return { ...limits, thresholds: Object.fromEntries(raised) };
}
const isAboutValues = ({ aspect }) => aspect === 'distribution' || aspect === 'new-values' || aspect === 'out-of-range';
function lonelyColumns({ missing, added }) {
    const none = { distinct: 0, rows: 0, values: [] };
    const lonely = (profile, finding) => ({
        column: profile.name,
        kind: profile.kind,
        status: finding.status,
        findings: [{ ...finding, column: profile.name, n: profile.n }],
        movers: [],
        newValues: none,
        vanishedValues: none,
    });
    return [
        ...missing.map((column) => lonely(column, { aspect: 'missing', status: 'fail', message: 'the column is gone from the current data' })),
        ...added.map((column) => lonely(column, { aspect: 'new-column', status: 'pass', message: 'the column is new; the reference says nothing about it' })),
    ];
}
const seriousness = ['fail', 'inconclusive', 'warn', 'pass', 'skipped'];
function worst(findings) {
    return seriousness.find((status) => findings.some((finding) => finding.status === status)) ?? 'skipped';
}
function byDrift(a, b) {
    const rank = (column) => seriousness.indexOf(column.status);
    const size = ({ findings }) => findings.reduce((largest, { effect }) => Math.max(largest, effect === undefined ? 0 : Math.abs(effect.value) / effect.limit), 0);
    return rank(a) - rank(b) || size(b) - size(a) || (b.psi?.value ?? 0) - (a.psi?.value ?? 0);
}
function largestPsi(columns) {
    let largest;
    for (const { column, psi } of columns)
        if (psi !== undefined && psi.value > (largest?.value ?? -1))
            largest = { column, value: psi.value };
    return largest;
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/data/lib/drift/kpi.js






const relativeChange = 0.05;
const z95 = 1.959_963_984_540_054;
function judgeKpi(column, reference, current, limits) {
    const now = current.columns.find(({ name }) => name === column);
    if (now === undefined) {
        const meant = (0,nearest/* nearest */.p)(column, current.columns.map(({ name }) => name));
        throw (0,errors/* inputError */.Xu)(`kpi: the data has no column ${JSON.stringify(column)}`, meant === undefined ? {} : { hint: `Did you mean ${meant}?` });
    }
    const value = meanOf(now);
    if (value === undefined)
        throw (0,errors/* inputError */.Xu)(`kpi: the column ${JSON.stringify(column)} holds no numbers`);
    const interval = [value.mean - z95 * value.error, value.mean + z95 * value.error];
    const before = reference.columns.find(({ name }) => name === column);
    const expected = before === undefined ? undefined : meanOf(before);
    const head = { column, value: value.mean, interval, n: value.n };
    const numbers = `mean ${kpi_short(value.mean)}, 95 % interval ${kpi_short(interval[0])} to ${kpi_short(interval[1])}`;
    if (value.n < limits.minRows) {
        return { ...head, status: 'inconclusive', message: `only ${value.n} values, and fewer than ${limits.minRows} can't be judged` };
    }
    if (expected === undefined)
        return { ...head, status: 'pass', message: `${numbers}; the reference has no such numbers to compare with` };
    const change = value.mean - expected.mean;
    const error = Math.hypot(value.error, expected.error);
    const p = error === 0 ? (change === 0 ? 1 : 0) : Math.min(1, 2 * normal_normalSf(Math.abs(change) / error));
    const relative = expected.mean === 0 ? (change === 0 ? 0 : 1) : Math.abs(change / expected.mean);
    const isReal = p <= limits.falseDiscoveryRate;
    const status = isReal && relative >= relativeChange ? 'fail' : isReal && relative >= relativeChange / 2 ? 'warn' : 'pass';
    const words = status === 'pass' ? 'as in the reference' : change > 0 ? 'risen' : 'fallen';
    return { ...head, reference: expected.mean, p, status, message: `${words} (${numbers}; reference ${kpi_short(expected.mean)})` };
}
function meanOf(column) {
    const { distribution } = column;
    if (column.kind === 'boolean' && distribution.kind === 'values') {
        const counts = new Map(distribution.counts);
        const [yes, no] = [counts.get('true') ?? 0, counts.get('false') ?? 0];
        const mean = yes / (yes + no);
        return { mean, error: Math.sqrt((mean * (1 - mean)) / (yes + no)), n: yes + no };
    }
    if (column.kind !== 'number' && column.kind !== 'integer')
        return undefined;
    if (distribution.kind !== 'values' && distribution.kind !== 'histogram')
        return undefined;
    const cells = sharedCells({ ...column, distinct: Number.MAX_SAFE_INTEGER }, column);
    if (cells.kind !== 'ordered')
        return undefined;
    const n = questions_total(cells.current);
    const mean = cells.positions.reduce((sum, position, cell) => sum + position * (cells.current[cell] / n), 0);
    return { mean, error: spreadOf(cells.positions, cells.current) / Math.sqrt(n), n };
}
const kpi_short = (value) => String(Number(value.toPrecision(4)));

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/data/lib/drift/partitions.js

function partitions_partitionsOf(reference, parts, limits, choice) {
    const partitions = parts.map(({ name, profile }) => {
        const { drifted, general } = judgeDrift(reference, profile, limits, choice);
        return { name, rows: profile.rows, drifted, isJudged: general.length === 0 };
    });
    return { partitions, firstBad: partitions.find(({ drifted }) => drifted.length > 0)?.name };
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/stats/lib/log-beta.js

function logBeta(a, b) {
    const [small, large] = a < b ? [a, b] : [b, a];
    if (!(small > 0))
        throw new RangeError(`ln B is asked for positive numbers, not ${a} and ${b}`);
    const n = small + large;
    if (small >= 10) {
        return ((small - 0.5) * Math.log(small / n) +
            large * -Math.log1p(small / large) -
            0.5 * Math.log(large) +
            halfLogTwoPi +
            gamma_stirlingError(small) +
            gamma_stirlingError(large) -
            gamma_stirlingError(n));
    }
    if (large >= 10) {
        const ratio = (large - 0.5) * -Math.log1p(small / large) - small * Math.log(n) + small + gamma_stirlingError(large) - gamma_stirlingError(n);
        return lgamma(small) + ratio;
    }
    return lgamma(small) + lgamma(large) - lgamma(n);
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/stats/lib/confidence-sequence.js



function bestRho(vOpt, alpha) {
    numbers_requireProbability('alpha', alpha);
    if (!(vOpt > 0))
        throw new RangeError(`intrinsic time is positive, not ${vOpt}`);
    const log = 2 * Math.log(1 / alpha);
    return vOpt / (log + Math.log1p(log));
}
const bestRhoOneSided = (vOpt, alpha) => bestRho(vOpt, 2 * alpha);
const logNormalMixture = (s, v, rho) => 0.5 * Math.log(rho / (v + rho)) + (s * s) / (2 * (v + rho));
const logNormalMixtureOneSided = (s, v, rho) => 0.5 * Math.log((4 * rho) / (v + rho)) + (s * s) / (2 * (v + rho)) + logNormalSf(-s / Math.sqrt(v + rho));
function normalMixtureBound(v, rho, alpha) {
    requireProbability('alpha', alpha);
    return Math.sqrt((v + rho) * (Math.log1p(v / rho) + 2 * Math.log(1 / alpha)));
}
function normalMixtureBoundOneSided(v, rho, alpha) {
    const goal = Math.log(1 / alpha);
    const high = normalMixtureBound(v, rho, alpha);
    return rootOf((s) => logNormalMixtureOneSided(s, v, rho) - goal, 0, high);
}
function meanDifferenceSequence(control, treatment, alpha, horizon) {
    const spread = control.variance / control.n + treatment.variance / treatment.n;
    if (!(control.n > 0 && treatment.n > 0 && spread > 0))
        throw new RangeError('both arms need observations that vary');
    const v = 1 / spread;
    const rho = bestRho(1 / horizon.varianceAtEnd, alpha);
    const estimate = treatment.mean - control.mean;
    const reach = normalMixtureBound(v, rho, alpha) / v;
    return { estimate, interval: [estimate - reach, estimate + reach], p: Math.min(1, Math.exp(-logNormalMixture(estimate * v, v, rho))) };
}
function betaBinomialSequence(successes, n, alpha, tOpt, alphaOpt = alpha) {
    if (!(Number.isSafeInteger(n) && n >= 0 && successes >= 0 && successes <= n))
        throw new RangeError(`${successes} of ${n} is no rate`);
    numbers_requireProbability('alpha', alpha);
    if (n === 0)
        return [0, 1];
    const share = successes / n;
    const goal = Math.log(1 / alpha);
    const excess = (p) => logBetaBinomialMixture(successes, n, p, tOpt, alphaOpt) - goal;
    const edge = 1e-12;
    const low = share <= edge || excess(edge) < 0 ? 0 : rootOf((p) => -excess(p), edge, share);
    const high = share >= 1 - edge || excess(1 - edge) < 0 ? 1 : rootOf(excess, share, 1 - edge);
    return [low, high];
}
function logBetaBinomialMixture(successes, n, p, tOpt, alphaOpt) {
    const q = 1 - p;
    const r = Math.max(bestRho(tOpt * p * q, alphaOpt) - p * q, 1e-3 * p * q);
    const failures = n - successes;
    return logBeta(r / p + failures, r / q + successes) - logBeta(r / p, r / q) - successes * Math.log(p) - failures * Math.log(q);
}
function rateDifferenceSequence(control, treatment, alpha, tOpt) {
    const [controlLow, controlHigh] = betaBinomialSequence(control.events, control.n, alpha / 2, tOpt);
    const [treatmentLow, treatmentHigh] = betaBinomialSequence(treatment.events, treatment.n, alpha / 2, tOpt);
    const rate = ({ events, n }) => (n === 0 ? 0 : events / n);
    return { estimate: rate(treatment) - rate(control), interval: [treatmentLow - controlHigh, treatmentHigh - controlLow] };
}
function logMsprt(n, difference, variance, tau2) {
    if (!(n >= 0 && variance > 0 && tau2 > 0))
        throw new RangeError(`mSPRT is not defined for n = ${n}, V = ${variance}, tau² = ${tau2}`);
    const spread = variance + n * tau2;
    return 0.5 * Math.log(variance / spread) + (n * n * tau2 * difference * difference) / (2 * variance * spread);
}
function rootOf(f, low, high) {
    let [a, b] = [low, high];
    for (let round = 0; round < 200; round++) {
        const middle = (a + b) / 2;
        if (middle <= Math.min(a, b) || middle >= Math.max(a, b))
            break;
        if (f(middle) < 0)
            a = middle;
        else
            b = middle;
    }
    return (a + b) / 2;
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/stats/lib/delong.js



function delong(truth, score1, score2) {
    requireSameLength('DeLong', truth, score1, score2);
    requireBinary('truth', truth);
    const first = placements(truth, score1);
    const second = placements(truth, score2);
    const variance1 = covarianceOf(first, first);
    const variance2 = covarianceOf(second, second);
    const covariance = covarianceOf(first, second);
    const varianceOfDifference = differenceVariance(first, second);
    const difference = first.auc - second.auc;
    const noise = 1e-14 * (variance1 + variance2) + 1e-30;
    const z = difference / Math.sqrt(varianceOfDifference);
    return {
        auc1: first.auc,
        auc2: second.auc,
        variance1,
        variance2,
        covariance,
        varianceOfDifference,
        difference,
        test: varianceOfDifference > noise ? { z, p: 2 * normalSf(Math.abs(z)) } : undefined,
    };
}
function aucWithVariance(truth, score) {
    requireSameLength('DeLong', truth, score);
    requireBinary('truth', truth);
    const placed = placements(truth, score);
    return { auc: placed.auc, variance: covarianceOf(placed, placed) };
}
function waldInterval(estimate, variance, confidence = 0.95) {
    numbers_requireProbability('the confidence', confidence);
    const reach = normal_normalQuantile(0.5 + confidence / 2) * Math.sqrt(variance);
    return [estimate - reach, estimate + reach];
}
function placements(truth, score) {
    requireFinite('score', score);
    const rows = Array.from({ length: truth.length }, (_, row) => row);
    const positives = rows.filter((row) => truth[row] === 1);
    const negatives = rows.filter((row) => truth[row] === 0);
    if (positives.length < 2 || negatives.length < 2)
        throw new RangeError('DeLong needs at least two rows of each class');
    const all = midranks(score);
    const within = (group) => midranks(group.map((row) => at(score, row)));
    const [withinPositives, withinNegatives] = [within(positives), within(negatives)];
    const positive = Float64Array.from(positives, (row, index) => (at(all, row) - at(withinPositives, index)) / negatives.length);
    const negative = Float64Array.from(negatives, (row, index) => 1 - (at(all, row) - at(withinNegatives, index)) / positives.length);
    return { auc: sumOf(positive.length, (index) => at(positive, index)) / positive.length, positive, negative };
}
function covarianceOf(a, b) {
    return part(a.positive, b.positive, a.auc, b.auc) + part(a.negative, b.negative, a.auc, b.auc);
}
function part(a, b, meanA, meanB) {
    return sumOf(a.length, (index) => (at(a, index) - meanA) * (at(b, index) - meanB)) / (a.length - 1) / a.length;
}
function differenceVariance(a, b) {
    const minus = (x, y) => x.map((value, index) => value - at(y, index));
    const mean = a.auc - b.auc;
    const positive = minus(a.positive, b.positive);
    const negative = minus(a.negative, b.negative);
    return part(positive, positive, mean, mean) + part(negative, negative, mean, mean);
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/stats/lib/drift-detectors.js
function runDetector(detector, values) {
    let [firstWarning, firstDrift] = [];
    for (let index = 0; index < values.length; index++) {
        const state = detector.add(values[index]);
        if (state === 'warning')
            firstWarning ??= index;
        if (state === 'drift')
            firstDrift ??= index;
    }
    return { name: detector.name, firstWarning, firstDrift };
}
function requireFiniteValue(value) {
    if (!Number.isFinite(value))
        throw new RangeError(`a drift detector takes finite numbers, not ${value}`);
}
function ddm({ warning = 2, drift = 3, least = 30 } = {}) {
    const fresh = () => ({ t: 0, errors: 0, p: Infinity, s: Infinity });
    let state = fresh();
    return {
        name: 'DDM',
        add(value) {
            requireFiniteValue(value);
            state.t++;
            state.errors += value;
            const p = state.errors / state.t;
            const s = Math.sqrt((p * (1 - p)) / state.t);
            if (state.t < least)
                return 'normal';
            if (p + s < state.p + state.s)
                Object.assign(state, { p, s });
            if (p + s > state.p + drift * state.s) {
                state = fresh();
                return 'drift';
            }
            return p + s > state.p + warning * state.s ? 'warning' : 'normal';
        },
    };
}
function eddm({ warning = 0.95, drift = 0.9, least = 30 } = {}) {
    const fresh = () => ({ t: 0, last: 0, errors: 0, mean: 0, squares: 0, best: 0 });
    let state = fresh();
    return {
        name: 'EDDM',
        add(value) {
            requireFiniteValue(value);
            state.t++;
            if (value === 0)
                return 'normal';
            const distance = state.t - state.last;
            state.last = state.t;
            state.errors++;
            const before = state.mean;
            state.mean += (distance - before) / state.errors;
            state.squares += (distance - before) * (distance - state.mean);
            const level = state.mean + 2 * Math.sqrt(state.squares / state.errors);
            if (state.errors < least)
                return 'normal';
            if (level >= state.best) {
                state.best = level;
                return 'normal';
            }
            if (level / state.best < drift) {
                state = fresh();
                return 'drift';
            }
            return level / state.best < warning ? 'warning' : 'normal';
        },
    };
}
function pageHinkley({ delta = 0.005, lambda = 50, alpha = 0.9999, least = 30 } = {}) {
    const fresh = () => ({ t: 0, mean: 0, sum: 0, smallest: 0 });
    let state = fresh();
    return {
        name: 'Page-Hinkley',
        add(value) {
            requireFiniteValue(value);
            state.t++;
            state.mean += (value - state.mean) / state.t;
            state.sum = alpha * state.sum + value - state.mean - delta;
            state.smallest = Math.min(state.smallest, state.sum);
            if (state.t < least || state.sum - state.smallest <= lambda)
                return 'normal';
            state = fresh();
            return 'drift';
        },
    };
}
function adwin({ delta = 0.002, clock = 32, perSize = 5, least = 5 } = {}) {
    let t = 0;
    const buckets = [];
    return {
        name: 'ADWIN',
        add(value) {
            requireFiniteValue(value);
            t++;
            buckets.push({ size: 1, sum: value, squares: 0 });
            compress(buckets, perSize);
            if (t % clock !== 0)
                return 'normal';
            let isCut = false;
            while (cutsSomewhere(buckets, delta, least)) {
                buckets.shift();
                isCut = true;
            }
            return isCut ? 'drift' : 'normal';
        },
    };
}
function compress(buckets, perSize) {
    let end = buckets.length;
    while (end > 0) {
        const { size } = buckets[end - 1];
        let start = end;
        while (start > 0 && buckets[start - 1].size === size)
            start--;
        if (end - start <= perSize)
            return;
        buckets.splice(start, 2, joined(buckets[start], buckets[start + 1]));
        end = start + 1;
    }
}
function joined(a, b) {
    const size = a.size + b.size;
    const gap = a.sum / a.size - b.sum / b.size;
    return { size, sum: a.sum + b.sum, squares: a.squares + b.squares + (gap * gap * a.size * b.size) / size };
}
function cutsSomewhere(buckets, delta, least) {
    const [first, ...rest] = buckets;
    if (first === undefined || rest.length === 0)
        return false;
    const whole = rest.reduce(joined, first);
    const tail = Math.log((2 * Math.log(Math.max(whole.size, 3))) / delta);
    const variance = whole.squares / whole.size;
    let [size, sum] = [0, 0];
    for (const bucket of buckets.slice(0, -1)) {
        size += bucket.size;
        sum += bucket.sum;
        const right = whole.size - size;
        if (size < least || right < least)
            continue;
        const inverse = 1 / size + 1 / right;
        const bound = Math.sqrt(2 * inverse * variance * tail) + (2 / 3) * inverse * tail;
        if (Math.abs(sum / size - (whole.sum - sum) / right) > bound)
            return true;
    }
    return false;
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/stats/lib/binary-metrics.js

function binaryConfusion(truth, predicted, weights) {
    requireSameLength('confusion', truth, predicted, weights);
    binary_metrics_requireBinary('truth', truth);
    binary_metrics_requireBinary('prediction', predicted);
    requireWeights('confusion', weights);
    const cell = (t, p) => sumOf(truth.length, (row) => (truth[row] === t && predicted[row] === p ? (weights?.[row] ?? 1) : 0));
    return { tp: cell(1, 1), fp: cell(0, 1), tn: cell(0, 0), fn: cell(1, 0) };
}
const atThreshold = (scores, threshold) => Uint8Array.from(scores, (score) => (score >= threshold ? 1 : 0));
const accuracy = ({ tp, fp, tn, fn }) => (tp + tn) / (tp + fp + tn + fn);
const precision = ({ tp, fp }, zeroDivision = 0) => ratio(tp, tp + fp, zeroDivision);
const recall = ({ tp, fn }, zeroDivision = 0) => ratio(tp, tp + fn, zeroDivision);
function fBeta(confusion, beta, zeroDivision = 0) {
    return combineF(precision(confusion, zeroDivision), recall(confusion, zeroDivision), beta);
}
function combineF(p, r, beta = 1) {
    const denominator = beta * beta * p + r;
    return denominator === 0 ? 0 : ((1 + beta * beta) * p * r) / denominator;
}
const f1 = (confusion, zeroDivision = 0) => fBeta(confusion, 1, zeroDivision);
function specificity({ tn, fp }) {
    if (tn + fp === 0)
        throw new RangeError('specificity is not defined without negative rows');
    return tn / (tn + fp);
}
function balancedAccuracy({ tp, fp, tn, fn }) {
    const recalls = [
        [tp, tp + fn],
        [tn, tn + fp],
    ].filter(([, all]) => all !== 0);
    return sumOf(recalls.length, (index) => (recalls[index]?.[0] ?? 0) / (recalls[index]?.[1] ?? 1)) / recalls.length;
}
function matthewsCorrelation({ tp, fp, tn, fn }) {
    const denominator = Math.sqrt(tp + fp) * Math.sqrt(tp + fn) * Math.sqrt(tn + fp) * Math.sqrt(tn + fn);
    return denominator === 0 ? 0 : (tp * tn - fp * fn) / denominator;
}
function cohenKappa({ tp, fp, tn, fn }) {
    const all = tp + fp + tn + fn;
    const expected = ((tp + fp) / all) * ((tp + fn) / all) + ((tn + fn) / all) * ((tn + fp) / all);
    return ((tp + tn) / all - expected) / (1 - expected);
}
const jaccard = ({ tp, fp, fn }, zeroDivision = 0) => ratio(tp, tp + fp + fn, zeroDivision);
function logLoss(truth, probability, weights, epsilon = 1e-15) {
    requireProbabilities('log loss', truth, probability, weights);
    return weightedMean(truth.length, weights, (row) => {
        const p = Math.min(Math.max(at(probability, row), epsilon), 1 - epsilon);
        return truth[row] === 1 ? -Math.log(p) : -Math.log1p(-p);
    });
}
function brierScore(truth, probability, weights) {
    requireProbabilities('Brier score', truth, probability, weights);
    return weightedMean(truth.length, weights, (row) => (at(probability, row) - at(truth, row)) ** 2);
}
function weightedMean(count, weights, term) {
    if (weights === undefined)
        return sumOf(count, term) / count;
    return sumOf(count, (row) => at(weights, row) * term(row)) / sumOf(count, (row) => at(weights, row));
}
function binary_metrics_requireBinary(what, values) {
    for (let row = 0; row < values.length; row++) {
        if (values[row] !== 0 && values[row] !== 1)
            throw new RangeError(`the ${what} at index ${row} is ${String(values[row])}, not 0 or 1`);
    }
}
function requireProbabilities(what, truth, probability, weights) {
    requireSameLength(what, truth, probability, weights);
    binary_metrics_requireBinary('truth', truth);
    requireFinite(what, probability);
    requireWeights(what, weights);
    for (let row = 0; row < probability.length; row++) {
        const p = at(probability, row);
        if (p < 0 || p > 1)
            throw new RangeError(`${what}: the probability at index ${row} is ${p}, outside 0 to 1`);
    }
}
const ratio = (part, whole, zeroDivision) => (whole === 0 ? zeroDivision : part / whole);

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/stats/lib/estimated-performance.js



function estimatedPerformance(chance, predicted) {
    const n = chance.length;
    if (n === 0 || predicted.length !== n)
        throw new RangeError(`${n} chances and ${predicted.length} predictions can't be compared`);
    let [tp, fp, tn, fn, spread] = [0, 0, 0, 0, 0];
    for (let row = 0; row < n; row++) {
        const p = numbers_at(chance, row);
        if (!(p >= 0 && p <= 1))
            throw new RangeError(`the chance at index ${row} is ${p}, outside 0 to 1`);
        if (predicted[row] === 1)
            [tp, fp] = [tp + p, fp + 1 - p];
        else
            [fn, tn] = [fn + p, tn + 1 - p];
        spread += p * (1 - p);
    }
    const confusion = { tp, fp, tn, fn };
    return {
        accuracy: accuracy(confusion),
        precision: precision(confusion),
        recall: recall(confusion),
        f1: f1(confusion),
        rocAuc: expectedAuc(chance),
        n,
        accuracyError: Math.sqrt(spread) / n,
    };
}
function expectedAuc(chance) {
    const order = order_orderOf(chance);
    let [positive, negative, area] = [0, 0, 0];
    for (let start = 0; start < order.length;) {
        let [up, down, end] = [0, 0, start];
        while (end < order.length && chance[order[end]] === chance[order[start]]) {
            up += numbers_at(chance, order[end]);
            down += 1 - numbers_at(chance, order[end]);
            end++;
        }
        area += up * (negative + down / 2);
        [positive, negative, start] = [positive + up, negative + down, end];
    }
    return positive > 0 && negative > 0 ? area / (positive * negative) : undefined;
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/stats/lib/isotonic.js



function isotonicFit(score, truth) {
    numbers_requireSameLength('isotonic regression', score, truth);
    numbers_requireFinite('score', score);
    binary_metrics_requireBinary('truth', truth);
    const blocks = [];
    for (const row of order_orderOf(score)) {
        const [x, y] = [numbers_at(score, row), numbers_at(truth, row)];
        const last = blocks.at(-1);
        if (last !== undefined && last.high === x && last.low === x) {
            last.sum += y;
            last.n++;
        }
        else
            blocks.push({ low: x, high: x, sum: y, n: 1 });
    }
    const pooled = [];
    for (const block of blocks) {
        let current = block;
        for (let before = pooled.at(-1); before !== undefined && before.sum / before.n >= current.sum / current.n; before = pooled.at(-1)) {
            current = { low: before.low, high: current.high, sum: before.sum + current.sum, n: before.n + current.n };
            pooled.pop();
        }
        pooled.push(current);
    }
    const points = pooled.flatMap(({ low, high, sum, n }) => low === high
        ? [[low, sum / n]]
        : [
            [low, sum / n],
            [high, sum / n],
        ]);
    return { x: points.map(([x]) => x), y: points.map(([, y]) => y) };
}
function isotonicAt({ x, y }, score) {
    let [low, high] = [0, x.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if (x[middle] < score)
            low = middle + 1;
        else
            high = middle;
    }
    if (low === 0)
        return y[0];
    if (low === x.length)
        return y[x.length - 1];
    const [x0, x1, y0, y1] = [x[low - 1], x[low], y[low - 1], y[low]];
    return y0 + ((y1 - y0) * (score - x0)) / (x1 - x0);
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/stats/lib/moments.js

function moments_mean(values) {
    if (values.length === 0)
        throw new RangeError('a mean needs at least one value');
    return numbers_sum(values) / values.length;
}
function moments_variance(values, ddof = 1) {
    if (values.length <= ddof)
        throw new RangeError(`a variance needs more than ${ddof} values`);
    const center = moments_mean(values);
    return numbers_sumOf(values.length, (index) => (numbers_at(values, index) - center) ** 2) / (values.length - ddof);
}
const standardDeviation = (values, ddof = 1) => Math.sqrt(moments_variance(values, ddof));

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/stats/lib/two-sample-t.js


function welchT(x, y) {
    const [a, b] = [moments_variance(x) / x.length, moments_variance(y) / y.length];
    const df = a + b === 0 ? 1 : (a + b) ** 2 / (a ** 2 / (x.length - 1) + b ** 2 / (y.length - 1));
    return tested((moments_mean(x) - moments_mean(y)) / Math.sqrt(a + b), df);
}
function studentT(x, y) {
    const df = x.length + y.length - 2;
    if (df < 1)
        throw new RangeError('Student’s t test needs at least three values');
    const squares = (values) => variance(values, 0) * values.length;
    const pooled = (squares(x) + squares(y)) / df;
    return tested((mean(x) - mean(y)) / Math.sqrt(pooled * (1 / x.length + 1 / y.length)), df);
}
const tested = (t, df) => ({ t, df, p: 2 * studentSf(Math.abs(t), df) });

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/stats/lib/wilson.js



function wilson(successes, n, confidence = 0.95) {
    requireShare(successes, n, confidence);
    const z = normal_normalQuantile(0.5 + confidence / 2);
    const share = successes / n;
    const scale = 1 + (z * z) / n;
    const center = (share + (z * z) / (2 * n)) / scale;
    const reach = (z / scale) * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n));
    return [successes === 0 ? 0 : Math.max(0, center - reach), successes === n ? 1 : Math.min(1, center + reach)];
}
function clopperPearson(successes, n, confidence = 0.95) {
    requireShare(successes, n, confidence);
    const tail = (1 - confidence) / 2;
    return [
        successes === 0 ? 0 : betaQuantile(tail, successes, n - successes + 1),
        successes === n ? 1 : betaQuantile(1 - tail, successes + 1, n - successes),
    ];
}
function agrestiCoull(successes, n, confidence = 0.95) {
    requireShare(successes, n, confidence);
    const z = normalQuantile(0.5 + confidence / 2);
    const size = n + z * z;
    const share = (successes + (z * z) / 2) / size;
    const reach = z * Math.sqrt((share * (1 - share)) / size);
    return [Math.max(0, share - reach), Math.min(1, share + reach)];
}
function jeffreys(successes, n, confidence = 0.95) {
    requireShare(successes, n, confidence);
    const tail = (1 - confidence) / 2;
    return [betaQuantile(tail, successes + 0.5, n - successes + 0.5), betaQuantile(1 - tail, successes + 0.5, n - successes + 0.5)];
}
function requireShare(successes, n, confidence) {
    numbers_requireProbability('the confidence', confidence);
    if (!(n > 0 && successes >= 0 && successes <= n))
        throw new RangeError(`${successes} of ${n} is no share`);
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/data/lib/drift/performance.js










const relativeRise = 0.1;
function judgePerformance(current, reference, earlier, limits) {
    if (current.labels === undefined)
        return estimated(current, reference, limits);
    const losses = lossesOf(current.predictions, current.labels);
    const { n } = losses;
    if (n < limits.minRows) {
        const message = `only ${n} rows have a prediction and a label, and fewer than ${limits.minRows} can't be judged`;
        return { kind: 'measured', metric: metricOf(losses), status: 'inconclusive', detectors: [], n, message };
    }
    const before = reference?.labels === undefined ? undefined : lossesOf(reference.predictions, reference.labels);
    const usable = before !== undefined && before.n >= limits.minRows && before.kind === losses.kind ? before : undefined;
    return losses.kind === 'errors' ? classified(losses, usable, earlier, limits) : regressed(losses, usable);
}
const metricOf = ({ kind }) => (kind === 'errors' ? 'accuracy' : 'mean absolute error');
function lossesOf(predictions, labels) {
    const rows = labels.flatMap((label, row) => label === null || predictions[row] == null ? [] : [[String(predictions[row]), label]]);
    const kind = taskOf(rows);
    const loss = ([prediction, label]) => {
        if (kind === 'numbers')
            return Math.abs(Number(prediction) - Number(label));
        return classOf(prediction, kind) === classOf(label, kind) ? 0 : 1;
    };
    return { kind: kind === 'numbers' ? 'distances' : 'errors', values: Float64Array.from(rows, loss), n: rows.length };
}
function taskOf(rows) {
    const labels = new Set(rows.map(([, label]) => label));
    const isNumber = (text) => text.trim() !== '' && Number.isFinite(Number(text));
    if (!rows.every(([prediction]) => isNumber(prediction)))
        return 'classes';
    if ([...labels].every(isYesOrNo))
        return 'scores';
    return labels.size > 20 && [...labels].every(isNumber) ? 'numbers' : 'classes';
}
const yes = ['1', '1.0', 'true'];
const no = ['0', '0.0', 'false'];
const isYesOrNo = (label) => yes.includes(label.toLowerCase()) || no.includes(label.toLowerCase());
function classOf(text, task) {
    if (task !== 'scores')
        return text;
    if (isYesOrNo(text))
        return yes.includes(text.toLowerCase()) ? 'yes' : 'no';
    return Number(text) >= 0.5 ? 'yes' : 'no';
}
function classified(current, before, earlier, limits) {
    const errors = { errors: performance_sumOf(current.values), n: current.n };
    const accuracy = 1 - errors.errors / errors.n;
    const [low, high] = wilson(errors.n - errors.errors, errors.n);
    const all = [...earlier, errors].reduce((sum, window) => ({ errors: sum.errors + window.errors, n: sum.n + window.n }), { errors: 0, n: 0 });
    const sequence = betaBinomialSequence(all.n - all.errors, all.n, 0.05, all.n);
    const head = {
        kind: 'measured',
        metric: 'accuracy',
        value: accuracy,
        interval: [low, high],
        sequence,
        detectors: detectorsOf(current, true),
        n: current.n,
        errors,
    };
    const numbers = `accuracy ${percent(accuracy)}, 95 % interval ${percent(low)} to ${percent(high)}, ${current.n} labels`;
    if (before === undefined)
        return { ...head, status: 'pass', message: `${numbers}; there are no labelled rows of the reference to compare with` };
    const wrong = performance_sumOf(before.values);
    const reference = 1 - wrong / before.n;
    const { p } = twoProportionTest(errors.errors, errors.n, wrong, before.n);
    const lost = reference - accuracy;
    const isReal = p <= limits.falseDiscoveryRate && lost > 0;
    const status = isReal && lost >= limits.shareThreshold ? 'fail' : isReal && lost >= limits.shareWarnThreshold ? 'warn' : 'pass';
    const words = status === 'pass' ? 'the model is as good as on the reference' : 'the model has become worse';
    return { ...head, reference, status, message: `${words} (${numbers}; reference ${percent(reference)})` };
}
function regressed(current, before) {
    const value = moments_mean(current.values);
    const interval = waldInterval(value, moments_variance(current.values) / current.n);
    const head = {
        kind: 'measured',
        metric: 'mean absolute error',
        value,
        interval,
        detectors: detectorsOf(current, false),
        n: current.n,
    };
    const numbers = `mean absolute error ${performance_short(value)}, 95 % interval ${performance_short(interval[0])} to ${performance_short(interval[1])}, ${current.n} labels`;
    if (before === undefined)
        return { ...head, status: 'pass', message: `${numbers}; there are no labelled rows of the reference to compare with` };
    const reference = moments_mean(before.values);
    const { p } = welchT(current.values, before.values);
    const rise = value / reference - 1;
    const isReal = p <= 0.04 && value > reference;
    const status = isReal && rise >= relativeRise ? 'fail' : isReal && rise >= relativeRise / 2 ? 'warn' : 'pass';
    const words = status === 'pass' ? 'the model is as good as on the reference' : 'the model has become worse';
    return { ...head, reference, status, message: `${words} (${numbers}; reference ${performance_short(reference)})` };
}
function detectorsOf({ values }, isRate) {
    if (isRate)
        return [ddm(), eddm(), adwin(), pageHinkley()].map((detector) => runDetector(detector, values));
    const largest = values.reduce((most, value) => Math.max(most, value), 0);
    const scaled = largest > 0 ? values.map((value) => value / largest) : values;
    return [adwin(), pageHinkley()].map((detector) => runDetector(detector, scaled));
}
function estimated(current, reference, limits) {
    const scores = scoresOf(current.predictions);
    if (scores === undefined)
        return undefined;
    const n = scores.length;
    if (n < limits.minRows) {
        const message = `only ${n} rows have a score, and fewer than ${limits.minRows} can't be judged`;
        return { kind: 'estimated', metric: 'accuracy', status: 'inconclusive', detectors: [], n, message };
    }
    const calibration = calibrationOf(reference);
    const chance = calibration === undefined ? scores : scores.map((score) => isotonicAt(calibration, score));
    const { accuracy, accuracyError } = estimatedPerformance(chance, Uint8Array.from(scores, (score) => (score >= 0.5 ? 1 : 0)));
    const interval = [Math.max(0, accuracy - 1.96 * accuracyError), Math.min(1, accuracy + 1.96 * accuracyError)];
    const basis = calibration === undefined ? 'scores taken as they are' : "scores calibrated on the reference's labels";
    const message = `estimated accuracy ${percent(accuracy)} (${percent(interval[0])} to ${percent(interval[1])}; ${basis}): an estimate from ${n} scores, valid only while the relation between inputs and label is unchanged`;
    return { kind: 'estimated', metric: 'accuracy', status: 'pass', value: accuracy, interval, detectors: [], n, message };
}
function scoresOf(predictions) {
    const known = predictions.filter((text) => text !== null && text.trim() !== '');
    const scores = Float64Array.from(known, Number);
    if (scores.length === 0 || scores.some((score) => !(score >= 0 && score <= 1)))
        return undefined;
    return scores.every((score) => score === 0 || score === 1) ? undefined : scores;
}
function calibrationOf(reference) {
    const rows = (reference?.labels ?? []).flatMap((label, row) => {
        const prediction = reference?.predictions[row];
        return label === null || prediction == null || !isYesOrNo(label)
            ? []
            : [[Number(prediction), yes.includes(label.toLowerCase()) ? 1 : 0]];
    });
    if (rows.length < 50 || rows.some(([score]) => !Number.isFinite(score)))
        return undefined;
    return isotonicFit(rows.map(([score]) => score), rows.map(([, label]) => label));
}
const performance_sumOf = (values) => values.reduce((sum, value) => sum + value, 0);
const performance_short = (value) => String(Number(value.toPrecision(4)));

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/data/lib/partitions.js


const missing = '__HIVE_DEFAULT_PARTITION__';
const narrowestFirst = ['integer', 'number', 'time', 'boolean'];
function partitionKinds(files) {
    const values = Map.groupBy(files.flatMap(({ partitions }) => partitions ?? []), ({ column }) => column);
    return new Map([...values].map(([column, all]) => {
        const texts = all.filter(({ value }) => value !== missing).map(({ value }) => Buffer.from(value));
        const fits = (kind) => texts.every((bytes) => (0,cells/* parseCell */.kz)(kind, bytes, 0, bytes.length) !== cells/* cellResult */.U9.invalid);
        return [column, narrowestFirst.find(fits) ?? 'text'];
    }));
}
function countPartitions({ name, partitions = [] }, session, before) {
    const rows = session.rows - before.rows;
    let fits = true;
    for (const { column, value } of partitions) {
        if (!session.isWanted(column) || rows === 0)
            continue;
        if (before.rows > 0 && !session.columns.has(column))
            throw (0,errors/* inputError */.Xu)(`${name} is partitioned by ${JSON.stringify(column)}, and the files before it are not`, {
                where: { file: name, field: column },
            });
        const scanner = session.column(column);
        const { fitted, nulls, invalid } = scanner.builder;
        if (fitted + nulls + invalid >= session.rows)
            continue;
        const bytes = Buffer.from(value);
        fits = (value === missing ? scanner.missing(rows) : scanner.cell(bytes, 0, bytes.length, rows)) && fits;
    }
    if (!fits)
        session.rejected = before.rejected + rows;
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/data/lib/contract/column-rule.js
const made = new WeakMap();
function columnRule(contract, name) {
    const own = contract.columns.get(name);
    if (own !== undefined || contract.otherColumns.templates.length === 0)
        return own;
    const known = made.get(contract) ?? new Map();
    made.set(contract, known);
    if (!known.has(name))
        known.set(name, contract.otherColumns.ruleFor(name));
    return known.get(name);
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/data/lib/contract/row-judge.js

const row_judge_quote = 34;
class RowJudge {
    misses = new Map();
    rules;
    columnOf;
    reads;
    known;
    cells = [];
    constructor(rules, columnOf, known) {
        this.rules = rules;
        this.known = known;
        this.columnOf = columnOf;
        this.reads = rules.some(({ columns }) => columns === undefined) ? undefined : new Set(rules.flatMap(({ columns }) => columns ?? []));
    }
    isRead(name) {
        return this.reads?.has(name) ?? true;
    }
    values(cells, file, line) {
        const kept = [...cells].filter(([name, value]) => this.isRead(name) && (value !== null || this.columnOf(name).allowsNull));
        return this.judge(new Map(kept), file, line);
    }
    header(names) {
        this.cells = names.map((name, cell) => ({ name, cell })).filter(({ name }) => this.isRead(name));
    }
    block({ bytes, bounds, stride, rows, lines }, fits, file) {
        for (let row = 0, slot = 0; row < rows; row++, slot += stride) {
            const values = new Map();
            for (const { name, cell } of this.cells) {
                put(values, name, delimitedValue(this.columnOf(name), bytes, bounds[slot + cell] + 1, bounds[slot + cell + 1]));
            }
            if (!this.judge(values, file, lines[row]))
                fits[row] = 0;
        }
    }
    jsonRow(cells, file, line) {
        const values = new Map();
        for (const [name, cell] of cells) {
            if (this.isRead(name))
                put(values, name, jsonValue(this.columnOf(name), cell));
        }
        for (const name of this.reads ?? this.known())
            if (!cells.has(name) && this.columnOf(name).allowsNull)
                values.set(name, null);
        return this.judge(values, file, line);
    }
    merge(misses) {
        for (const miss of misses) {
            const known = this.misses.get(miss.keyword);
            if (known === undefined)
                this.misses.set(miss.keyword, { ...miss });
            else
                known.count += miss.count;
        }
    }
    judge(values, file, line) {
        let isFit = true;
        for (const { id, fits } of this.rules) {
            if (fits(values))
                continue;
            isFit = false;
            const known = this.misses.get(id);
            if (known === undefined)
                this.misses.set(id, { keyword: id, count: 1, file, line });
            else
                known.count++;
        }
        return isFit;
    }
}
function put(values, name, value) {
    if (value !== undefined)
        values.set(name, value);
}
function delimitedValue({ kind, allowsNull }, bytes, start, end) {
    const isQuoted = start < end && bytes[start] === row_judge_quote;
    const from = isQuoted ? start + 1 : start;
    const to = isQuoted ? end - 1 : end;
    if (from === to && (!isQuoted || kind !== 'text'))
        return allowsNull ? null : undefined;
    if (kind === 'text' || kind === 'time') {
        const text = textOf(bytes, from, to);
        return isQuoted ? text.replaceAll('""', '"') : text;
    }
    return cellValue(kind, bytes, from, to);
}
function jsonValue({ kind, allowsNull }, { type, bytes, start, end }) {
    switch (type) {
        case 'null':
            return allowsNull ? null : undefined;
        case 'true':
        case 'false':
            return type === 'true';
        case 'number': {
            const value = cellValue('integer', bytes, start, end);
            return kind === 'number' || typeof value === 'string' ? Number(textOf(bytes, start, end)) : value;
        }
        default:
            return textOf(bytes, start, end);
    }
}
function cellValue(kind, bytes, start, end) {
    if (kind === 'text' || kind === 'time')
        return textOf(bytes, start, end);
    switch ((0,cells/* parseCell */.kz)(kind, bytes, start, end)) {
        case cells/* cellResult */.U9.number:
            return cells/* parsedCell */.YV.number;
        case cells/* cellResult */.U9.big:
            return cells/* parsedCell */.YV.big;
        case cells/* cellResult */.U9.truth:
            return cells/* parsedCell */.YV.isTrue;
        default:
            return textOf(bytes, start, end);
    }
}
const textOf = (bytes, start, end) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8', start, end);

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/data/lib/scan/calendar.js
const firstYear = 1700;
const years = 500;
const daysBeforeMonth = Int32Array.from({ length: years * 12 + 1 }, (_, index) => Math.round(Date.UTC(firstYear + Math.floor(index / 12), index % 12, 1) / 86_400_000));

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/data/lib/scan/number-batch.js


const minus = 45;
const point = 46;
const zero = 48;
const number_batch_quote = 34;
const powers = Float64Array.from({ length: 10 }, (_, exponent) => 10 ** exponent);
class NumberBatch {
    values = new Float64Array(0);
    words = new Int32Array(0);
    rows = new Int32Array(0);
    size = 0;
    min = 0;
    max = 0;
    reset(rows) {
        this.size = 0;
        if (this.values.length >= rows)
            return;
        this.values = new Float64Array(rows);
        this.words = new Int32Array(this.values.buffer);
        this.rows = new Int32Array(rows);
    }
}
function readNumbers(batch, block, cell, odd, fits) {
    const { bytes, bounds, stride, rows: count, lines } = block;
    batch.reset(count);
    const { values, rows } = batch;
    const mayHaveFraction = odd.kind === 'number';
    let size = 0;
    for (let row = 0, slot = cell; row < count; row++, slot += stride) {
        const start = bounds[slot] + 1;
        const end = bounds[slot + 1];
        const isNegative = bytes[start] === minus;
        const first = isNegative ? start + 1 : start;
        let at = first;
        let mantissa = 0;
        let digit = bytes[at] - zero;
        while (digit >= 0 && digit <= 9) {
            mantissa = (Math.imul(mantissa, 10) + digit) | 0;
            digit = bytes[++at] - zero;
        }
        let length = at - first;
        let places = 0;
        if (mayHaveFraction && digit === point - zero && at < end) {
            const fraction = ++at;
            digit = bytes[at] - zero;
            while (digit >= 0 && digit <= 9) {
                mantissa = (Math.imul(mantissa, 10) + digit) | 0;
                digit = bytes[++at] - zero;
            }
            places = at - fraction;
            if (places === 0 || length === 0 || (length > 1 && bytes[first] === zero))
                length = 10;
            length += places;
        }
        else if (length > 1 && bytes[first] === zero)
            length = 10;
        if (at === end && length > 0 && length < 10) {
            const value = places === 0 ? mantissa : mantissa / powers[places];
            values[size] = (isNegative ? -value : value) + 0;
            rows[size++] = row;
            continue;
        }
        if (isOrdinary(odd, bytes, start, end)) {
            values[size] = cells/* parsedCell */.YV.number + 0;
            rows[size++] = row;
            continue;
        }
        if (!takeOdd(odd, bytes, start, end, lines[row]))
            fits[row] = 0;
    }
    batch.size = size;
    setBounds(batch);
}
function isOrdinary(odd, bytes, start, end) {
    if (start === end || bytes[start] === number_batch_quote || odd.kind === 'text')
        return false;
    if ((0,cells/* parseCell */.kz)(odd.kind, bytes, start, end) !== cells/* cellResult */.U9.number)
        return false;
    return odd.kind !== 'time' || !odd.needsOffset || cells/* parsedTime */.zx.form === cells/* timeForm */.yT.offset;
}
function takeOdd(odd, bytes, start, end, line) {
    odd.at(line);
    if (start === end)
        return odd.missing();
    if (bytes[start] !== number_batch_quote)
        return odd.cell(bytes, start, end);
    return start + 2 === end ? odd.missing() : odd.cell(bytes, start + 1, end - 1);
}
function setBounds(batch) {
    const { values, size } = batch;
    let min = Infinity;
    let max = -Infinity;
    for (let index = 0; index < size; index++) {
        const value = values[index];
        if (value < min)
            min = value;
        if (value > max)
            max = value;
    }
    batch.min = min;
    batch.max = max;
}
const two = (bytes, at) => {
    const high = bytes[at] - zero;
    const low = bytes[at + 1] - zero;
    return high >= 0 && high <= 9 && low >= 0 && low <= 9 ? high * 10 + low : 100;
};
function readTimes(batch, block, cell, odd, fits) {
    const { bytes, bounds, stride, rows: count, lines } = block;
    batch.reset(count);
    const { values, rows } = batch;
    let size = 0;
    for (let row = 0, slot = cell; row < count; row++, slot += stride) {
        const start = bounds[slot] + 1;
        const end = bounds[slot + 1];
        const value = plainTime(bytes, start, end, odd.needsOffset);
        if (!Number.isNaN(value))
            values[size] = value;
        else if (isOrdinary(odd, bytes, start, end))
            values[size] = cells/* parsedCell */.YV.number + 0;
        else {
            if (!takeOdd(odd, bytes, start, end, lines[row]))
                fits[row] = 0;
            continue;
        }
        rows[size++] = row;
    }
    batch.size = size;
    setBounds(batch);
}
function plainTime(bytes, start, end, needsOffset) {
    const length = end - start;
    const isDate = length === 10 && !needsOffset;
    if (!isDate && !(length === 20 && (bytes[start + 19] | 32) === 122) && !(length === 19 && !needsOffset))
        return Number.NaN;
    const days = dayOf(bytes, start);
    if (isDate || Number.isNaN(days))
        return days * 86_400_000_000;
    const separator = bytes[start + 10];
    if ((separator !== 84 && separator !== 32) || bytes[start + 13] !== 58 || bytes[start + 16] !== 58)
        return Number.NaN;
    const hours = two(bytes, start + 11);
    const minutes = two(bytes, start + 14);
    const seconds = two(bytes, start + 17);
    if (hours > 23 || minutes > 59 || seconds > 59)
        return Number.NaN;
    return (days * 86_400 + hours * 3600 + minutes * 60 + seconds) * 1_000_000;
}
function dayOf(bytes, start) {
    const century = two(bytes, start);
    const month = two(bytes, start + 5);
    const day = two(bytes, start + 8);
    const years = two(bytes, start + 2);
    if (century < 17 || century > 21 || years > 99 || month < 1 || month > 12 || bytes[start + 4] !== minus || bytes[start + 7] !== minus)
        return Number.NaN;
    const before = daysBeforeMonth[(century * 100 + years - 1700) * 12 + month - 1];
    const after = daysBeforeMonth[(century * 100 + years - 1700) * 12 + month];
    return day >= 1 && day <= after - before ? before + day - 1 : Number.NaN;
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/data/lib/scan/cell-columns.js


const cell_columns_quote = 34;
let slots = new Int32Array(0);
let unescaped = Buffer.alloc(0);
function readTexts(block, cell, column, fits) {
    const { bytes, bounds, stride, rows: count, lines } = block;
    if (slots.length < count)
        slots = new Int32Array(lines.length);
    column.texts(block, cell, slots);
    const { isAsked } = column;
    for (let row = 0, bound = cell; row < count; row++, bound += stride) {
        const slot = slots[row];
        if (slot >= cellSlots.hashed && !isAsked)
            continue;
        const start = bounds[bound] + 1;
        const end = bounds[bound + 1];
        column.at(lines[row]);
        const isFit = slot >= cellSlots.hashed
            ? column.fitsText(slot, bytes, start, end)
            : slot === cellSlots.none
                ? column.missing()
                : quoted(bytes, start + 1, end - 1, column);
        if (!isFit)
            fits[row] = 0;
    }
}
function quoted(bytes, start, end, column) {
    for (let at = start; at < end; at++) {
        if (bytes[at] !== cell_columns_quote)
            continue;
        const length = halveQuotes(bytes, start, end);
        return column.text(unescaped, 0, length);
    }
    return column.text(bytes, start, end);
}
function halveQuotes(bytes, start, end) {
    if (unescaped.length < end - start)
        unescaped = Buffer.alloc(2 * (end - start));
    let length = 0;
    for (let at = start; at < end; at++) {
        unescaped[length++] = bytes[at];
        if (bytes[at] === cell_columns_quote)
            at++;
    }
    return length;
}
const truths = { yes: 0, no: 0 };
function readBooleans(block, cell, odd, fits) {
    const { bytes, bounds, stride, rows: count, lines } = block;
    let yes = 0;
    let no = 0;
    for (let row = 0, slot = cell; row < count; row++, slot += stride) {
        const start = bounds[slot] + 1;
        const end = bounds[slot + 1];
        if (end - start === 4 && isWord(bytes, start, 116, 114, 117, 101))
            yes++;
        else if (end - start === 5 && bytes[start] === 102 && isWord(bytes, start + 1, 97, 108, 115, 101))
            no++;
        else if (!takeOdd(odd, bytes, start, end, lines[row]))
            fits[row] = 0;
    }
    truths.yes = yes;
    truths.no = no;
}
const isWord = (bytes, at, a, b, c, d) => bytes[at] === a && bytes[at + 1] === b && bytes[at + 2] === c && bytes[at + 3] === d;

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/data/lib/scan/tests.js
const ranges = ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'];
const passes = () => true;
const spoken = { text: 'text', boolean: 'truth', number: 'number', integer: 'number', time: 'number' };
function compileTests(checks, kind) {
    return checks
        .filter((check) => check[spoken[kind]] !== undefined)
        .map((check) => ({
        keyword: check.keyword,
        number: check.number ?? passes,
        text: check.text ?? passes,
        truth: check.truth ?? passes,
        isRange: ranges.includes(check.keyword),
        lengths: lengthsOf(check),
    }));
}
function lengthsOf({ keyword, shown }) {
    const bound = Number(shown);
    if (!Number.isSafeInteger(bound))
        return undefined;
    return keyword === 'minLength' ? { min: bound, max: Infinity } : keyword === 'maxLength' ? { min: 0, max: bound } : undefined;
}
const everyNumber = ({ isRange, number }, { min, max }) => isRange && number(min) && number(max);
function failedTexts(tests, bytes, start, end) {
    let value;
    let failed = 0;
    for (let index = 0; index < tests.length; index++) {
        const { lengths, text } = tests[index];
        if (lengths !== undefined) {
            if (!isWithin(lengths, bytes, start, end))
                failed += 2 ** index;
            continue;
        }
        value ??= tests_textOf(bytes, start, end);
        if (!text(value))
            failed += 2 ** index;
    }
    return failed === 0 ? 1 : 2 + failed;
}
const tests_textOf = (bytes, start, end) => (bytes instanceof Buffer ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)).toString('utf8', start, end);
function isWithin({ min, max }, bytes, start, end) {
    const size = end - start;
    const fewest = (size + 3) >> 2;
    if (size < min || fewest > max)
        return false;
    if (size <= max && fewest >= min)
        return true;
    let count = 0;
    for (let at = start; at < end; at++)
        if ((bytes[at] & 0xc0) !== 0x80)
            count++;
    return count >= min && count <= max;
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/data/lib/scan/column-scanner.js





const batch = new NumberBatch();
class ColumnScanner {
    builder;
    rule;
    kind;
    misses = new Map();
    isRequired;
    needsOffset;
    verdicts = new Float64Array(16);
    position;
    tests;
    constructor(name, kind, rule, position) {
        this.builder = new ColumnBuilder(name, kind);
        this.rule = rule;
        this.kind = kind;
        this.position = position;
        this.isRequired = rule !== undefined && (!rule.nullable || rule.nullMisses.length > 0);
        this.needsOffset = rule?.needsOffset ?? false;
        this.tests = compileTests(rule?.checks ?? [], kind);
    }
    block(block, cell, fits) {
        switch (this.kind) {
            case 'text':
                readTexts(block, cell, this, fits);
                return;
            case 'boolean':
                this.booleans(block, cell, fits);
                return;
            case 'time':
                readTimes(batch, block, cell, this, fits);
                break;
            default:
                readNumbers(batch, block, cell, this, fits);
        }
        if (this.tests.length > 0)
            this.checkBatch(block, fits);
        this.builder.addNumbers(batch.values, batch.words, batch.size, batch.min, batch.max);
    }
    booleans(block, cell, fits) {
        if (this.tests.length > 0) {
            this.eachCell(block, cell, fits);
            return;
        }
        readBooleans(block, cell, this, fits);
        this.builder.addBooleans(truths.yes, truths.no);
    }
    eachCell({ bytes, bounds, stride, rows, lines }, cell, fits) {
        for (let row = 0, slot = cell; row < rows; row++, slot += stride) {
            if (!takeOdd(this, bytes, bounds[slot] + 1, bounds[slot + 1], lines[row]))
                fits[row] = 0;
        }
    }
    at(line) {
        this.position.line = line;
    }
    missing(count = 1) {
        this.builder.nulls += count;
        if (!this.isRequired)
            return true;
        if (this.rule?.nullable !== true)
            return this.miss('required', count);
        for (const keyword of this.rule.nullMisses)
            this.miss(keyword, count);
        return false;
    }
    cell(bytes, start, end, count = 1) {
        if (this.kind === 'text')
            return this.text(bytes, start, end, count);
        return this.parsed((0,cells/* parseCell */.kz)(this.kind, bytes, start, end), count);
    }
    parsed(result, count) {
        switch (result) {
            case cells/* cellResult */.U9.number:
                if (this.needsOffset && cells/* parsedTime */.zx.form !== cells/* timeForm */.yT.offset)
                    return this.invalid(count);
                return this.number(cells/* parsedCell */.YV.number, count);
            case cells/* cellResult */.U9.big:
                return this.big(cells/* parsedCell */.YV.big, count);
            case cells/* cellResult */.U9.truth:
                return this.truth(cells/* parsedCell */.YV.isTrue, count);
            case cells/* cellResult */.U9.nonFinite:
                return this.number(cells/* parsedCell */.YV.number, count);
            default:
                return this.invalid(count);
        }
    }
    invalid(count = 1) {
        this.builder.invalid += count;
        return this.rule?.type === undefined ? true : this.miss('type', count);
    }
    number(value, count = 1) {
        if (!Number.isFinite(value)) {
            this.builder.addNonFinite(value, count);
            return this.rule?.type === undefined ? true : this.miss('type', count);
        }
        this.builder.addNumber(value, count);
        return this.tests.length === 0 ? true : this.checkNumber(value, count);
    }
    big(value, count = 1) {
        const result = this.kind === 'time' ? cells/* cellResult */.U9.big : (0,cells/* takeInteger */.oJ)(value);
        if (result === cells/* cellResult */.U9.invalid)
            return this.invalid(count);
        if (result === cells/* cellResult */.U9.number)
            return this.number(cells/* parsedCell */.YV.number, count);
        this.builder.addBig(value, count);
        return this.tests.length === 0 ? true : this.checkNumber(value, count);
    }
    truth(value, count = 1) {
        this.builder.addBoolean(value, count);
        return this.tests.length === 0 ? true : this.checkTruth(value, count);
    }
    text(bytes, start, end, count = 1) {
        return this.fitsText(this.builder.addText(bytes, start, end, count), bytes, start, end, count);
    }
    texts(block, cell, slots) {
        this.builder.addTexts(block, cell, slots);
    }
    get isAsked() {
        return this.tests.length > 0;
    }
    fitsText(slot, bytes, start, end, count = 1) {
        if (this.tests.length === 0)
            return true;
        if (slot < 0)
            return this.settle(failedTexts(this.tests, bytes, start, end), count);
        const verdict = slot < this.verdicts.length ? this.verdicts[slot] : 0;
        return verdict === 1 || this.settle(verdict === 0 ? this.judgeText(slot, bytes, start, end) : verdict, count);
    }
    judgeText(slot, bytes, start, end) {
        if (slot >= this.verdicts.length) {
            const larger = new Float64Array(Math.max(slot + 1, this.verdicts.length * 2));
            larger.set(this.verdicts);
            this.verdicts = larger;
        }
        const verdict = failedTexts(this.tests, bytes, start, end);
        this.verdicts[slot] = verdict;
        return verdict;
    }
    state() {
        return { name: this.builder.name, builder: this.builder.state(), misses: [...this.misses.values()] };
    }
    merge({ builder, misses }, file, lines) {
        this.builder.merge(builder);
        for (const miss of misses) {
            const line = (lines[Number(miss.file)] ?? 1) + miss.line - 1;
            const known = this.misses.get(miss.keyword);
            if (known === undefined)
                this.misses.set(miss.keyword, { ...miss, file, line });
            else {
                known.count += miss.count;
                if (known.file === file && line < known.line)
                    known.line = line;
            }
        }
    }
    checkBatch({ lines }, fits) {
        const { values, rows, size } = batch;
        if (size === 0)
            return;
        for (const test of this.tests) {
            if (everyNumber(test, batch))
                continue;
            for (let index = 0; index < size; index++) {
                if (test.number(values[index]))
                    continue;
                const row = rows[index];
                fits[row] = 0;
                this.position.line = lines[row];
                this.miss(test.keyword, 1);
            }
        }
    }
    settle(verdict, count) {
        if (verdict === 1)
            return true;
        const failed = verdict - 2;
        for (const [index, { keyword }] of this.tests.entries())
            if (Math.floor(failed / 2 ** index) % 2 === 1)
                this.miss(keyword, count);
        return false;
    }
    checkNumber(value, count) {
        let fits = true;
        for (const { number, keyword } of this.tests) {
            if (number(value))
                continue;
            fits = false;
            this.miss(keyword, count);
        }
        return fits;
    }
    checkTruth(value, count) {
        let fits = true;
        for (const { truth, keyword } of this.tests) {
            if (truth(value))
                continue;
            fits = false;
            this.miss(keyword, count);
        }
        return fits;
    }
    miss(keyword, count) {
        const known = this.misses.get(keyword);
        if (known !== undefined)
            known.count += count;
        else
            this.misses.set(keyword, { keyword, count, file: this.position.file, line: this.position.line });
        return false;
    }
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/data/lib/scan/unique-keys.js

function uniqueKeys() {
    let capacity = 1024;
    let lows = new Uint32Array(capacity);
    let highs = new Uint32Array(capacity);
    let used = 0;
    let key = Buffer.allocUnsafe(256);
    let length = 0;
    const hash = { low: 0, high: 0 };
    const put = (low, high) => {
        let slot = low & (capacity - 1);
        while (lows[slot] !== 0 || highs[slot] !== 0) {
            if (lows[slot] === low && highs[slot] === high)
                return false;
            slot = (slot + 1) & (capacity - 1);
        }
        lows[slot] = low;
        highs[slot] = high;
        return true;
    };
    const grow = () => {
        const [oldLows, oldHighs] = [lows, highs];
        capacity *= 2;
        lows = new Uint32Array(capacity);
        highs = new Uint32Array(capacity);
        for (let i = 0; i < oldLows.length; i++)
            if (oldLows[i] !== 0 || oldHighs[i] !== 0)
                put(oldLows[i], oldHighs[i]);
    };
    return {
        part(bytes, start, end) {
            const needed = length + 4 + end - start;
            if (needed > key.length)
                key = Buffer.concat([key, Buffer.allocUnsafe(needed)]);
            key.writeUInt32LE(end - start, length);
            key.set(bytes.subarray(start, end), length + 4);
            length = needed;
        },
        isRepeated() {
            hash64(key, 0, length, hash);
            length = 0;
            const isNew = put(hash.low, hash.low === 0 && hash.high === 0 ? 1 : hash.high);
            if (isNew && ++used * 2 > capacity)
                grow();
            return !isNew;
        },
    };
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/data/lib/scan/session.js






const session_quote = 34;
const noBytes = new Uint8Array(0);
class ScanSession {
    columns = new Map();
    position = { file: '', line: 0 };
    contract;
    watches;
    rowJudge;
    rows = 0;
    rejected = 0;
    unreadable = 0;
    unreadableWhere;
    kinds;
    wanted;
    bound = [];
    names = [];
    fits = new Uint8Array(0);
    constructor(contract, kinds, columns) {
        this.contract = contract;
        this.kinds = kinds;
        this.wanted = columns === undefined ? undefined : new Set(columns);
        this.watches = (contract?.unique ?? []).map((rule) => ({ rule, count: 0, where: undefined, keys: uniqueKeys(), cells: [] }));
        const rowRules = contract?.rowRules ?? [];
        this.rowJudge =
            rowRules.length === 0
                ? undefined
                : new RowJudge(rowRules, (name) => this.rowColumn(name), () => this.columns.keys());
    }
    startFile(file) {
        this.position.file = file;
        this.position.line = 0;
    }
    header(names) {
        if (this.names.length > 0)
            this.requireSame(names);
        for (const name of this.wanted ?? [])
            this.requireColumn(name, names);
        this.names = names;
        this.bound = names.map((name) => (this.isWanted(name) ? this.column(name) : undefined));
        this.rowJudge?.header(names);
        for (const watch of this.watches)
            watch.cells = watch.rule.columns.map((name) => this.requireColumn(name, names));
    }
    column(name, kind) {
        const known = this.columns.get(name);
        if (known !== undefined)
            return known;
        const rule = this.contract === undefined ? undefined : columnRule(this.contract, name);
        const scanner = new ColumnScanner(name, rule?.kind ?? this.kinds.get(name) ?? kind ?? 'integer', rule, this.position);
        this.columns.set(name, scanner);
        return scanner;
    }
    isWanted(name) {
        return this.wanted === undefined || this.wanted.has(name);
    }
    judge(name) {
        const { kind, rule } = this.column(name);
        return new ColumnScanner(name, kind, rule, { ...this.position });
    }
    block(block) {
        const { bound } = this;
        if (this.fits.length < block.rows)
            this.fits = new Uint8Array(block.lines.length);
        const fits = this.fits.fill(1, 0, block.rows);
        for (let cell = 0; cell < bound.length; cell++)
            bound[cell]?.block(block, cell, fits);
        for (const watch of this.watches)
            this.watchKeys(watch, block, fits);
        this.rowJudge?.block(block, fits, this.position.file);
        let rejected = 0;
        for (let row = 0; row < block.rows; row++)
            if (fits[row] === 0)
                rejected++;
        this.rows += block.rows;
        this.rejected += rejected;
    }
    watchKeys(watch, { bytes, bounds, stride, rows, lines }, fits) {
        for (let row = 0, slot = 0; row < rows; row++, slot += stride) {
            for (const cell of watch.cells) {
                const start = bounds[slot + cell] + 1;
                const end = bounds[slot + cell + 1];
                const isQuoted = start < end && bytes[start] === session_quote;
                watch.keys.part(bytes, isQuoted ? start + 1 : start, isQuoted ? end - 1 : end);
            }
            this.position.line = lines[row];
            if (!this.settleKey(watch))
                fits[row] = 0;
        }
    }
    get canBeShared() {
        return this.watches.length === 0 && this.rowJudge === undefined;
    }
    state() {
        return { rows: this.rows, rejected: this.rejected, columns: [...this.columns.values()].map((column) => column.state()) };
    }
    merge({ rows, rejected, columns }, file, lines) {
        this.rows += rows;
        this.rejected += rejected;
        for (const state of columns)
            this.column(state.name).merge(state, file, lines);
    }
    jsonRow({ cells, line }) {
        this.position.line = line;
        let fits = true;
        for (const [name, cell] of cells) {
            if (!this.isWanted(name))
                continue;
            const scanner = this.columns.get(name) ?? this.lateColumn(name);
            fits = jsonCell(scanner, cell) && fits;
        }
        for (const [name, scanner] of this.columns)
            if (!cells.has(name))
                fits = scanner.missing() && fits;
        for (const watch of this.watches) {
            for (const name of watch.rule.columns) {
                const cell = cells.get(name);
                if (cell !== undefined)
                    watch.keys.part(cell.bytes, cell.start, cell.end);
                else
                    watch.keys.part(noBytes, 0, 0);
            }
            fits = this.settleKey(watch) && fits;
        }
        if (this.rowJudge !== undefined)
            fits = this.rowJudge.jsonRow(cells, this.position.file, line) && fits;
        this.endRow(fits);
    }
    refuse(line) {
        this.unreadable++;
        this.unreadableWhere ??= { file: this.position.file, line };
    }
    declare() {
        for (const name of this.contract?.columns.keys() ?? [])
            if (this.isWanted(name))
                this.column(name);
    }
    rowColumn(name) {
        const { kind, rule } = this.column(name);
        return { kind, allowsNull: rule?.allowsNull ?? false };
    }
    lateColumn(name) {
        const scanner = this.column(name);
        if (this.rows > 0)
            scanner.missing(this.rows);
        return scanner;
    }
    endRow(fits) {
        this.rows++;
        if (!fits)
            this.rejected++;
    }
    settleKey(watch) {
        if (!watch.keys.isRepeated())
            return true;
        watch.count++;
        watch.where ??= this.position.line === 0 ? { file: this.position.file } : { ...this.position };
        return false;
    }
    requireColumn(name, names) {
        const index = names.indexOf(name);
        if (index >= 0)
            return index;
        const meant = (0,nearest/* nearest */.p)(name, names);
        throw (0,errors/* inputError */.Xu)(`${this.position.file} has no column ${JSON.stringify(name)}`, {
            where: { file: this.position.file, line: 1, field: name },
            ...(meant === undefined ? {} : { hint: `Did you mean ${meant}?` }),
        });
    }
    requireSame(names) {
        const missing = this.names.find((name) => !names.includes(name));
        const added = names.find((name) => !this.names.includes(name));
        const odd = missing ?? added;
        if (odd === undefined)
            return;
        const sentence = missing === undefined
            ? `has the column ${JSON.stringify(odd)}, which the files before it lack`
            : `lacks the column ${JSON.stringify(odd)} of the files before it`;
        throw (0,errors/* inputError */.Xu)(`${this.position.file} ${sentence}`, {
            where: { file: this.position.file, line: 1, field: odd },
            hint: 'All files of a data set need the same columns.',
        });
    }
}
function jsonCell(scanner, { type, bytes, start, end }) {
    if (type === 'null')
        return scanner.missing();
    const { kind, rule } = scanner;
    if (kind === 'text' && (type === 'text' || rule === undefined))
        return scanner.text(bytes, start, end);
    const fits = type === 'number'
        ? kind === 'number' || kind === 'integer'
        : type === 'text'
            ? kind === 'time'
            : type === 'nested'
                ? false
                : kind === 'boolean';
    return fits ? scanner.cell(bytes, start, end) : scanner.invalid();
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/data/lib/profile-dataset.js






async function scanDataset(dataset, options, context) {
    let kinds = await inferKinds(dataset, options, context);
    for (;;) {
        const session = new ScanSession(options.contract, kinds, options.columns);
        const files = await scanFiles(dataset, session, options, context);
        const wider = widened(session, kinds);
        if (wider === undefined)
            return resultOf(session, files, options, /^json/.test(dataset.files[0]?.format ?? ''));
        kinds = wider;
    }
}
async function profileDataset(dataset, options, context) {
    return (await scanDataset(dataset, options, context)).profile;
}
async function scanFiles(dataset, session, options, context) {
    const scanned = [];
    for (const file of dataset.files) {
        const before = { rows: session.rows, rejected: session.rejected };
        session.startFile(file.name);
        const sha256 = await scanFile(file, session, options.threads ?? threadsFor(file), context);
        if (file.partitions !== undefined)
            countPartitions(file, session, before);
        else if (scanned.length > 0 && dataset.files[0]?.partitions !== undefined)
            throw (0,errors/* inputError */.Xu)(`${file.name} is not partitioned as the files before it are`, { where: { file: file.name } });
        scanned.push({ name: file.name, sha256, bytes: file.bytes, rows: session.rows - before.rows });
        context.log.progress('files', scanned.length, dataset.files.length);
    }
    return scanned;
}
const sharedBytes = 256 * 1024 * 1024;
const mostThreads = 4;
const threadsFor = ({ bytes }) => (bytes < sharedBytes ? 1 : Math.min(mostThreads, (0,external_node_os_.availableParallelism)()));
async function scanFile(file, session, threads, context) {
    if (file.format === 'parquet') {
        const { scanParquet } = await __webpack_require__.e(/* import() */ 570).then(__webpack_require__.bind(__webpack_require__, 2570));
        return scanParquet(file, session, context);
    }
    if (threads > 1 && (file.format === 'csv' || file.format === 'tsv') && session.canBeShared) {
        const { scanInWorkers } = await __webpack_require__.e(/* import() */ 632).then(__webpack_require__.bind(__webpack_require__, 6632));
        return scanInWorkers(file, session, threads, context.signal);
    }
    const { openSource } = await __webpack_require__.e(/* import() */ 495).then(__webpack_require__.bind(__webpack_require__, 9495));
    const source = openSource(file, context.signal, true);
    const parser = await parserOf(file, session);
    for await (const chunk of source.chunks())
        parser.push(chunk);
    parser.end();
    return source.sha256();
}
async function parserOf(file, session) {
    if (file.format === 'jsonl' || file.format === 'json') {
        session.declare();
        const sink = { row: (row) => session.jsonRow(row), rejected: (line) => session.refuse(line) };
        if (file.format === 'json')
            return (await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 9320))).jsonDocumentParser(file.name, sink);
        return (await __webpack_require__.e(/* import() */ 874).then(__webpack_require__.bind(__webpack_require__, 1874))).jsonLinesParser(file.name, sink);
    }
    const { blockParser } = await __webpack_require__.e(/* import() */ 509).then(__webpack_require__.bind(__webpack_require__, 5509));
    return blockParser(file.name, file.format === 'csv' ? ',' : '\t', session);
}
async function inferKinds(dataset, { contract }, { signal }) {
    const [file] = dataset.files;
    const partitions = partitionKinds(dataset.files);
    if (file === undefined || file.format === 'parquet')
        return partitions;
    const { sampleKinds } = await __webpack_require__.e(/* import() */ 254).then(__webpack_require__.bind(__webpack_require__, 254));
    return new Map([...partitions, ...(await sampleKinds(file, new Set(contract?.columns.keys()), signal))]);
}
const wider = { integer: 'number', number: 'text', time: 'text', boolean: 'text', text: 'text' };
const next = { integer: 'number', number: 'time', time: 'boolean', boolean: 'text', text: 'text' };
function widened(session, kinds) {
    const misfits = [...session.columns.values()].filter((column) => column.rule?.kind === undefined && column.kind !== 'text' && column.builder.invalid > 0);
    if (misfits.length === 0)
        return undefined;
    return new Map([...kinds, ...misfits.map(({ builder, kind }) => [builder.name, (builder.fitted > 0 ? wider : next)[kind]])]);
}
function resultOf(session, files, options, isUnordered) {
    const digest = datasetDigest(files);
    const hidden = new Set(options.maskColumns);
    const scanners = [...session.columns.values()];
    if (isUnordered)
        scanners.sort((a, b) => (a.builder.name < b.builder.name ? -1 : 1));
    const columns = scanners.map(({ builder, rule }) => builder.result({ category: rule?.category ?? false, hidden: (rule?.pii ?? false) || hidden.has(builder.name) }));
    return {
        rows: session.rows + session.unreadable,
        rejected: session.rejected + session.unreadable,
        unreadable: { count: session.unreadable, first: session.unreadableWhere },
        header: scanners.map(({ builder }) => builder.name),
        profile: { version: profileVersion, rows: session.rows, rejected: session.unreadable, dataDigest: digest, columns },
        findings: [...scanners.flatMap(findingsOf), ...profile_dataset_rowFindings(session)],
        repeatedKeys: session.watches.map(({ rule, count, where }) => ({ columns: rule.columns, count, first: where })),
        digest,
        files,
    };
}
function profile_dataset_rowFindings({ rowJudge }) {
    return [...(rowJudge?.misses.values() ?? [])].map(({ keyword, count, file, line }) => ({
        column: '',
        keyword,
        count,
        first: { file, ...(line === 0 ? {} : { line }) },
    }));
}
function findingsOf({ builder, misses }) {
    return [...misses.values()].map(({ keyword, count, file, line }) => ({
        column: builder.name,
        keyword,
        count,
        first: { file, field: builder.name, ...(line === 0 ? {} : { line }) },
    }));
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/data/lib/drift/time-windows.js






const mostWindows = 60;
async function timeWindows(dataset, { column, seconds }, context) {
    const table = await readTable(dataset, {}, context);
    const names = [...table.columns.keys()];
    const cells = table.columns.get(column);
    if (cells === undefined)
        throw (0,errors/* inputError */.Xu)(`window: the data has no column ${JSON.stringify(column)}`);
    const times = cells.kind === 'text' ? cells.values.map(microseconds) : [];
    const latest = times.reduce((most, time) => (time !== undefined && time > (most ?? -Infinity) ? time : most), undefined);
    if (latest === undefined)
        throw (0,errors/* inputError */.Xu)(`window: the column ${JSON.stringify(column)} holds no times`);
    const width = seconds * 1e6;
    const rowsOf = new Map();
    for (const [row, time] of times.entries()) {
        if (time === undefined)
            continue;
        const back = Math.floor((latest - time) / width);
        if (back >= mostWindows)
            continue;
        const rows = rowsOf.get(back);
        if (rows === undefined)
            rowsOf.set(back, [row]);
        else
            rows.push(row);
    }
    const folder = (0,external_node_path_.join)(context.temporary, 'windows');
    await (0,promises_.mkdir)(folder, { recursive: true });
    const found = [];
    for (const back of [...rowsOf.keys()].sort((a, b) => b - a)) {
        const name = `${minute(latest - (back + 1) * width)} to ${minute(latest - back * width)}`;
        const lines = (rowsOf.get(back) ?? []).map((row) => names.map((key) => csvCell(table.columns.get(key), row)).join(','));
        const path = (0,external_node_path_.join)(folder, `${back}.csv`);
        await (0,promises_.writeFile)(path, `${names.map(time_windows_quoted).join(',')}\n${lines.join('\n')}\n`);
        const part = { files: [{ path, name, format: 'csv', bytes: (await (0,promises_.stat)(path)).size, gzip: false }] };
        found.push({ name, dataset: part, profile: await profileDataset(part, {}, context) });
    }
    return found;
}
function microseconds(text) {
    if (text === null)
        return undefined;
    const bytes = Buffer.from(text);
    return (0,cells/* parseTime */.pe)(bytes, 0, bytes.length) === cells/* cellResult */.U9.number ? cells/* parsedCell */.YV.number : undefined;
}
const minute = (time) => new Date(time / 1000).toISOString().slice(0, 16);
const time_windows_quoted = (text) => `"${text.replaceAll('"', '""')}"`;
function csvCell(column, row) {
    const value = column?.values[row];
    return value === null || value === undefined ? '' : time_windows_quoted(String(value));
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/actions/check-drift/lib/importance.js

async function readImportance(path, context) {
    const name = context.display(path);
    const { text } = await context.policy.read(path);
    const pairs = text.trimStart().startsWith('{') ? fromJson(text, name) : fromCsv(text, name);
    const bad = pairs.find(([, value]) => !(Number.isFinite(value) && value >= 0));
    if (bad !== undefined || pairs.length === 0) {
        throw (0,errors/* inputError */.Xu)(`${name}: an importance is a number from 0 up${bad === undefined ? '' : `, and that of ${JSON.stringify(bad[0])} is not`}`);
    }
    return new Map(pairs);
}
function fromJson(text, name) {
    try {
        const value = JSON.parse(text);
        return Object.entries(value).map(([column, weight]) => [column, typeof weight === 'number' ? weight : Number.NaN]);
    }
    catch (cause) {
        throw (0,errors/* inputError */.Xu)(`${name} is no JSON object of columns and numbers`, { cause });
    }
}
function fromCsv(text, name) {
    const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
    const pairs = lines.map((line) => {
        const comma = line.lastIndexOf(',');
        const [column, weight] = [
            line
                .slice(0, comma)
                .trim()
                .replace(/^"(.*)"$/, '$1'),
            line.slice(comma + 1).trim(),
        ];
        if (comma < 1)
            throw (0,errors/* inputError */.Xu)(`${name}: expected \`column,importance\`, got ${JSON.stringify(line.slice(0, 60))}`);
        return [column, weight === '' ? Number.NaN : Number(weight)];
    });
    return Number.isNaN(pairs[0]?.[1]) ? pairs.slice(1) : pairs;
}

// EXTERNAL MODULE: ./.cache/bundle/actions/packages/data/lib/drift/types.js
var types = __webpack_require__(1709);
;// CONCATENATED MODULE: ./.cache/bundle/actions/actions/check-drift/lib/limits.js


function limitsOf(inputs) {
    const defaults = (0,types/* defaultLimits */.M)(...inputs.method);
    const thresholds = Object.fromEntries(Object.entries(defaults.thresholds).map(([method, { fail: usual }]) => {
        const fail = inputs.threshold ?? usual;
        const warn = inputs['warn-threshold'] ?? fail / 2;
        if (warn > fail)
            throw (0,errors/* inputError */.Xu)(`warn-threshold ${warn} is above threshold ${fail}`, { hint: 'A warning comes before the failure: lower it.' });
        return [method, { fail, warn }];
    }));
    return { ...defaults, thresholds, minRows: inputs['min-rows'] };
}
function consecutiveOf(text) {
    const match = /^(\d{1,2})(?:\s*(?:of|\/)\s*(\d{1,2}))?$/.exec(text.trim());
    const alarms = Number(match?.[1] ?? 0);
    const windows = Number(match?.[2] ?? alarms);
    if (alarms < 1 || windows < alarms)
        throw (0,errors/* inputError */.Xu)(`consecutive: expected a number such as 2, or 2 of 3, got ${JSON.stringify(text)}`);
    return { alarms, windows };
}
function acknowledgedOf(lines) {
    return new Map((lines ?? []).map((line) => {
        const [, column, day] = /^(.+?)\s+until\s+(\d{4}-\d{2}-\d{2})$/.exec(line) ?? [];
        if (column === undefined || day === undefined || Number.isNaN(Date.parse(day))) {
            throw (0,errors/* inputError */.Xu)(`acknowledged: expected \`<column> until YYYY-MM-DD\`, got ${JSON.stringify(line)}`, {
                hint: 'An acknowledgement needs a last day, so that it is not forgotten.',
            });
        }
        return [column, day];
    }));
}
const secondsPer = { m: 60, h: 3_600, d: 86_400, w: 604_800 };
function windowOfInput(text) {
    if (text === undefined)
        return undefined;
    const [, column, count, unit] = /^(.+?)\s+(\d{1,5})([mhdw])$/.exec(text.trim()) ?? [];
    const seconds = Number(count) * (secondsPer[unit ?? ''] ?? Number.NaN);
    if (column === undefined || !(seconds > 0))
        throw (0,errors/* inputError */.Xu)(`window: expected a time column and a length, e.g. \`departure 7d\`, got ${JSON.stringify(text)}`);
    return { column, seconds };
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/actions/check-drift/lib/assess.js













const mostParts = 60;
async function subjectOf(dataset, inputs, context) {
    const windows = windowOfInput(inputs.window);
    if (windows === undefined) {
        const parts = () => Promise.all(dataset.files.slice(0, mostParts).map((file) => fileProfile(file, context)));
        return {
            dataset,
            profile: await profileDataset(dataset, {}, context),
            parts: dataset.files.length > 1 ? parts : () => Promise.resolve([]),
        };
    }
    const found = await timeWindows(dataset, windows, context);
    const last = found.at(-1);
    if (last === undefined)
        throw (0,errors/* inputError */.Xu)('window: the data has no rows');
    return { dataset: last.dataset, profile: last.profile, parts: () => Promise.resolve(found) };
}
const fileProfile = async (file, context) => ({
    name: file.name,
    profile: await profileDataset({ files: [file] }, {}, context),
});
async function assess(subject, reference, earlier, inputs, context) {
    const limits = limitsOf(inputs);
    const choice = await choiceOf(subject, reference, inputs, context);
    const raw = withoutLateLabels(judgeDrift(reference.profile, subject.profile, limits, choice), inputs.labels);
    const importance = inputs.importance === undefined ? undefined : await readImportance(inputs.importance, context);
    const past = { ...earlier, windows: earlier.windows.filter(({ dataDigest }) => dataDigest !== subject.profile.dataDigest) };
    const judgement = tempered(raw, {
        ...(importance === undefined ? {} : { importance }),
        acknowledged: acknowledgedOf(inputs.acknowledged),
        today: context.now().toISOString().slice(0, 10),
        history: past,
        consecutive: consecutiveOf(inputs.consecutive),
    });
    const performance = await performanceOf(subject, reference, past, { inputs, limits, context });
    const cause = judgement.drifted.length === 0 ? undefined : await causeOf(subject, reference.profile, limits, { ...choice, columns: judgement.drifted });
    const window = windowOf(raw, {
        at: context.now().toISOString(),
        dataDigest: subject.profile.dataDigest,
        rows: subject.profile.rows,
        ...(performance?.errors === undefined ? {} : { performance: performance.errors }),
    });
    const kpis = (inputs.kpi ?? []).map((column) => judgeKpi(column, reference.profile, subject.profile, limits));
    return { judgement, importance, performance, kpis, cause, history: withWindow(past, window) };
}
async function choiceOf(subject, { profile, dataset, seasonal }, { columns, exclude, exact }, context) {
    if (exact && dataset === undefined) {
        throw (0,errors/* inputError */.Xu)('exact: the reference is a stored profile, which has no rows', {
            hint: 'Name data files in `reference`, or leave `exact` out.',
        });
    }
    const rows = exact && dataset !== undefined ? await exactColumns({ dataset, profile }, subject, context) : undefined;
    return {
        ...(columns === undefined ? {} : { columns }),
        ...(exclude === undefined ? {} : { exclude }),
        ...(rows === undefined ? {} : { exact: rows }),
        ...(seasonal === undefined ? {} : { seasonal }),
        now: BigInt(context.now().getTime()) * 1000n,
    };
}
function withoutLateLabels(judgement, labels) {
    if (labels === undefined)
        return judgement;
    const columns = judgement.columns.map((column) => {
        if (column.column !== labels)
            return column;
        const findings = column.findings.filter(({ aspect }) => aspect !== 'null-share');
        const status = ['fail', 'inconclusive', 'warn', 'pass'].find((one) => findings.some((finding) => finding.status === one));
        return { ...column, findings, status: status ?? 'skipped' };
    });
    return { ...judgement, columns, drifted: columns.filter(({ status }) => status === 'fail').map(({ column }) => column) };
}
async function causeOf(subject, reference, limits, choice) {
    const parts = await subject.parts();
    if (parts.length < 2)
        return undefined;
    const { exact: _, ...others } = choice;
    const known = parts.filter(({ profile }) => profile.columns.some(({ name }) => choice.columns?.includes(name) === true));
    return known.length === 0 ? undefined : partitions_partitionsOf(reference, known, limits, others);
}
async function performanceOf(subject, reference, history, { inputs, limits, context }) {
    const { predictions, labels } = inputs;
    if (predictions === undefined) {
        if (labels !== undefined)
            throw (0,errors/* inputError */.Xu)('labels: needs `predictions`, the column that they are compared with');
        return undefined;
    }
    const current = await predictedRows(subject.dataset, subject.profile, { predictions, labels }, context);
    if (current === undefined)
        throw (0,errors/* inputError */.Xu)(`predictions: the data has no column ${JSON.stringify(predictions)}`);
    const { dataset, profile } = reference;
    const before = dataset === undefined ? undefined : await predictedRows(dataset, profile, { predictions, labels }, context);
    const earlier = history.windows.flatMap(({ performance }) => performance ?? []);
    return judgePerformance(current, before, earlier, limits);
}
async function predictedRows(dataset, profile, { predictions, labels }, context) {
    const has = (name) => profile.columns.some((column) => column.name === name);
    if (!has(predictions))
        return undefined;
    const wanted = labels !== undefined && has(labels) ? [predictions, labels] : [predictions];
    const table = await readTable(dataset, { columns: wanted }, context);
    const texts = (name) => {
        const column = table.columns.get(name);
        return column?.kind === 'text' ? column.values : [];
    };
    return { predictions: texts(predictions), ...(wanted.length > 1 && labels !== undefined ? { labels: texts(labels) } : {}) };
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/actions/check-drift/lib/checks.js
function checksOf({ judgement, performance, kpis }) {
    const { general, columns } = judgement;
    const attention = columns.flatMap((column) => column.findings.filter(asksForAttention).map((finding) => checkOf(column, finding)));
    const rows = general.map((finding) => ({ id: 'rows', status: 'inconclusive', n: finding.n, message: finding.message }));
    return [
        ...rows,
        ...attention,
        ...(performance === undefined ? [] : [performanceCheck(performance)]),
        ...kpis.map(kpiCheck),
        ...wellColumns(columns),
    ];
}
const performanceCheck = ({ kind, status, value, n, message, reference }) => ({
    id: kind === 'measured' ? 'performance' : 'performance:estimate',
    status,
    ...(value === undefined ? {} : { observed: Number(value.toPrecision(6)) }),
    ...(reference === undefined ? {} : { limit: Number(reference.toPrecision(6)) }),
    n,
    message,
});
const kpiCheck = ({ column, status, value, reference, n, message }) => ({
    id: `kpi:${column}`,
    status,
    ...(value === undefined ? {} : { observed: Number(value.toPrecision(6)) }),
    ...(reference === undefined ? {} : { limit: Number(reference.toPrecision(6)) }),
    n,
    message: `${column}: ${message}`,
});
const asksForAttention = ({ status }) => status === 'fail' || status === 'warn' || status === 'inconclusive';
function checkOf(column, finding) {
    const { aspect, status, effect, n } = finding;
    return {
        id: aspect === 'distribution' ? column.column : `${column.column}:${aspect}`,
        status,
        ...(effect === undefined ? {} : { observed: Number(effect.value.toPrecision(6)), limit: effect.limit }),
        n,
        message: `${column.column}: ${finding.message}${aspect === 'new-values' ? named(column.newValues) : ''}`,
        ...(status === 'inconclusive' ? { hint: 'Collect more rows, or lower `min-rows`.' } : {}),
    };
}
const named = ({ values }) => values.length === 0 ? '' : `: ${values.slice(0, 5).join(', ')}${values.length > 5 ? ', …' : ''}`;
function wellColumns(columns) {
    const names = (status) => columns.filter((column) => column.status === status).map(({ column }) => column);
    const [well, skipped] = [names('pass'), names('skipped')];
    const list = (found) => `${found.slice(0, 8).join(', ')}${found.length > 8 ? ` and ${found.length - 8} more` : ''}`;
    const count = (found) => `${found.length} ${found.length === 1 ? 'column' : 'columns'}`;
    return [
        ...(well.length === 0
            ? []
            : [{ id: 'columns', status: 'pass', n: well.length, message: `no drift in ${count(well)}: ${list(well)}` }]),
        ...(skipped.length === 0
            ? []
            : [
                {
                    id: 'columns:not-judged',
                    status: 'skipped',
                    n: skipped.length,
                    message: `${count(skipped)} not judged: ${list(skipped)}`,
                },
            ]),
    ];
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./.cache/bundle/actions/actions/check-drift/lib/history-store.js






function historyPlace(subject, context) {
    const key = (0,external_node_crypto_.createHash)('sha256').update(subject).digest('hex').slice(0, 16);
    return { key, subject, path: (0,external_node_path_.join)(context.outputDir, 'drift', `${key}.json`) };
}
const cachePrefix = ({ key }) => `modelflight-drift-${key}-`;
async function readHistory(place, reference, context) {
    const fresh = emptyHistory(place.subject, reference);
    if (!(0,external_node_fs_.existsSync)(place.path))
        await context.stores.restore(`${cachePrefix(place)}none`, [place.path], cachePrefix(place));
    if (!(0,external_node_fs_.existsSync)(place.path))
        return fresh;
    try {
        const known = parseHistory(await (0,promises_.readFile)(place.path, 'utf8'), context.display(place.path));
        const { notifiedAt } = known;
        return known.reference === reference ? known : { ...fresh, ...(notifiedAt === undefined ? {} : { notifiedAt }) };
    }
    catch (error) {
        context.log.warning(`the earlier windows could not be read, so they are not counted: ${error instanceof Error ? error.message : String(error)}`);
        return fresh;
    }
}
async function writeHistory(place, history, context) {
    await (0,files/* writeAtomic */.vZ)(place.path, historyText(history));
    await context.stores.save(`${cachePrefix(place)}${context.run.runId}-${context.run.attempt}-${context.run.jobIndex}`, [place.path]);
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/core/lib/records.js
const predicateTypes = {
    provenance: 'https://slsa.dev/provenance/v1',
    testResult: 'https://in-toto.io/attestation/test-result/v0.1',
    registration: 'https://modelflight.dev/registration/v1',
    rollout: 'https://modelflight.dev/rollout/v1',
};

;// CONCATENATED MODULE: ./.cache/bundle/actions/actions/check-drift/lib/record.js

const results = {
    pass: 'PASSED',
    warn: 'WARNED',
    fail: 'FAILED',
    inconclusive: 'FAILED',
};
function recordOf({ judgement, verdict, reference, current, performance }, told) {
    const columns = (...statuses) => judgement.columns.filter(({ status }) => statuses.includes(status)).map(({ column }) => column);
    const { methods, thresholds, ...others } = judgement.limits;
    const limits = {
        ...others,
        methods: [...methods],
        thresholds: Object.fromEntries(Object.entries(thresholds).map(([method, { fail, warn }]) => [method, { fail, warn }])),
        psi: { bins: 'deciles of the reference with open ends, or categories', smoothing: 0.5, unit: 'nats' },
    };
    return {
        subjects: [{ name: 'data', digest: current.dataDigest }],
        materials: [
            { name: 'reference profile', digest: reference.digest },
            { name: 'reference data', digest: reference.profile.dataDigest },
        ],
        predicateType: predicateTypes.testResult,
        predicate: {
            result: results[verdict.status],
            configuration: [{ name: 'reference profile', digest: { sha256: reference.digest.replace(/^sha256:/, '') } }],
            passedTests: columns('pass'),
            warnedTests: columns('warn'),
            failedTests: columns('fail', 'inconclusive'),
            skippedTests: columns('skipped'),
            reference: reference.name,
            limits,
            rows: { reference: reference.profile.rows, current: current.rows },
            ...(performance?.value === undefined
                ? {}
                : { performance: { kind: performance.kind, metric: performance.metric, value: performance.value, n: performance.n } }),
            ...(told.issue === undefined ? {} : { issue: told.issue }),
            ...(told.retrainRun === undefined ? {} : { retrainRun: told.retrainRun }),
            ...(judgement.maxPsi === undefined ? {} : { maxPsi: judgement.maxPsi.value }),
        },
    };
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/stats/lib/quantile.js

const quantile = (values, q) => quantile_quantileOfSorted(numbers_sorted(values), q);
function quantiles(values, qs) {
    const ascending = sorted(values);
    return qs.map((q) => quantile_quantileOfSorted(ascending, q));
}
function quantile_quantileOfSorted(ascending, q) {
    if (ascending.length === 0)
        throw new RangeError('a quantile needs at least one value');
    if (!(q >= 0 && q <= 1))
        throw new RangeError(`a quantile is asked for a share from 0 to 1, not ${q}`);
    if (Number.isNaN(ascending[ascending.length - 1]))
        throw new RangeError('a quantile of values with NaN is not defined');
    const position = (ascending.length - 1) * q;
    const below = Math.floor(position);
    return interpolate(numbers_at(ascending, below), numbers_at(ascending, Math.min(below + 1, ascending.length - 1)), position - below);
}
function interpolate(a, b, t) {
    if (a === b)
        return a;
    return t < 0.5 ? a + (b - a) * t : b - (b - a) * (1 - t);
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/data/lib/profile/merge.js









function mergeProfiles(a, b) {
    const others = new Map(b.columns.map((column) => [column.name, column]));
    if (a.columns.length !== b.columns.length)
        throw differing(a, b);
    const columns = a.columns.map((column) => {
        const other = others.get(column.name);
        if (other === undefined || other.kind !== column.kind)
            throw differing(a, b);
        return mergeColumns(column, other);
    });
    const digests = [a.dataDigest, b.dataDigest].sort().join('\n');
    const dataDigest = `sha256:${(0,external_node_crypto_.createHash)('sha256').update(digests).digest('hex')}`;
    return { version: profileVersion, rows: a.rows + b.rows, rejected: a.rejected + b.rejected, dataDigest, columns };
}
function differing(a, b) {
    const list = (profile) => profile.columns.map(({ name, kind }) => `${name} (${kind})`).join(', ');
    return (0,errors/* inputError */.Xu)(`profiles of different columns can't be merged: ${list(a)} and ${list(b)}`);
}
function mergeColumns(a, b) {
    const { name, kind } = a;
    const sum = (key) => a[key] + b[key];
    const tallies = { n: sum('n'), nulls: sum('nulls'), nan: sum('nan'), posInf: sum('posInf'), negInf: sum('negInf'), invalid: sum('invalid') };
    const bounds = mergeBounds(a, b);
    return { name, kind, ...tallies, ...bounds, ...mergeDistributions(a, b) };
}
function mergeBounds(a, b) {
    const all = [a, b].filter((column) => column.distribution.kind !== 'empty');
    if (all.some((column) => column.min === undefined))
        return {};
    const value = (text) => numberOf(text, a.kind);
    const pick = (texts, isBetter) => texts.reduce((best, text) => (best === undefined || (text !== undefined && isBetter(value(text), value(best))) ? text : best), undefined);
    const min = pick(all.map((column) => column.min), (x, y) => x < y);
    const max = pick(all.map((column) => column.max), (x, y) => x > y);
    return { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };
}
function numberOf(text, kind) {
    if (kind === 'time')
        return safe((0,times/* timeValue */.P)(text));
    return kind === 'integer' ? safe(BigInt(text)) : Number(text);
}
const safe = (value) => (Number.isSafeInteger(Number(value)) ? Number(value) : value);
function mergeDistributions(a, b) {
    if (a.distribution.kind === 'empty')
        return merge_counted(b);
    if (b.distribution.kind === 'empty')
        return merge_counted(a);
    const kinds = [a.distribution.kind, b.distribution.kind];
    if (kinds.includes('hashed'))
        return mergeHashed(a, b);
    if (a.kind === 'text' || a.kind === 'boolean')
        return mergeTexts(a, b);
    return mergeNumbers(a, b);
}
const merge_counted = ({ distribution, distinct, sample }) => ({
    distribution,
    distinct,
    ...(sample === undefined ? {} : { sample }),
});
function mergeNumbers(a, b) {
    const counts = new NumberCounts();
    for (const { distribution, kind, sample } of [a, b]) {
        if (distribution.kind === 'histogram') {
            counts.addBuckets(distribution.buckets, distribution.mantissaBits);
            if (sample !== undefined)
                counts.addSample(sample);
        }
        if (distribution.kind !== 'values')
            continue;
        for (const [text, count] of distribution.counts) {
            const value = numberOf(text, kind);
            if (typeof value === 'bigint')
                counts.addBig(value, count);
            else
                counts.add(value, count);
        }
    }
    const values = counts.values();
    const isCategory = [a, b].some(({ distribution }) => distribution.kind === 'values' && !isClear(distribution.counts));
    if (values !== undefined && (isCategory || isClear(values))) {
        const render = a.kind === 'time' ? times/* timeText */.T : String;
        return { distribution: { kind: 'values', counts: values.map(([value, count]) => [render(value), count]) }, distinct: values.length };
    }
    const sample = counts.sample();
    return { distribution: { kind: 'histogram', ...counts.histogram() }, distinct: values?.length ?? estimatedDistinct(sample), sample };
}
function mergeTexts(a, b) {
    const isHidden = [a, b].some(({ distribution }) => distribution.kind === 'hidden-values');
    const merged = new Map();
    for (const { distribution } of [a, b]) {
        if (!('counts' in distribution))
            continue;
        for (const [value, count] of distribution.counts) {
            const key = isHidden && distribution.kind === 'values' ? `h:${hashText(merge_hashOf(value))}` : value;
            merged.set(key, (merged.get(key) ?? 0) + count);
        }
    }
    const counts = [...merged].sort(([x], [y]) => Buffer.compare(Buffer.from(x), Buffer.from(y)));
    const isCategory = [a, b].some(({ distribution }) => distribution.kind === 'values' && !isClear(distribution.counts));
    if (!isHidden && (isCategory || isClear(counts)))
        return { distribution: { kind: 'values', counts }, distinct: counts.length };
    const hidden = isHidden ? counts : counts.map(([value, count]) => [`h:${hashText(merge_hashOf(value))}`, count]);
    return { distribution: { kind: 'hidden-values', counts: hidden.toSorted(([x], [y]) => (x < y ? -1 : 1)) }, distinct: counts.length };
}
function mergeHashed(a, b) {
    const buckets = new Map();
    const sample = new MutableSample();
    for (const column of [a, b]) {
        for (const [bucket, count] of asHashed(column.distribution))
            buckets.set(bucket, (buckets.get(bucket) ?? 0) + count);
        for (const part of samplesOf(column))
            sample.merge(part);
    }
    const result = sample.result();
    const distribution = { kind: 'hashed', buckets: [...buckets].sort(([x], [y]) => x - y), frequent: [] };
    return { distribution, distinct: estimatedDistinct(result), sample: result };
}
function asHashed(distribution) {
    if (distribution.kind === 'hashed')
        return distribution.buckets;
    if (distribution.kind === 'values')
        return distribution.counts.map(([value, count]) => [bucketOfHash(merge_hashOf(value)), count]);
    if (distribution.kind === 'hidden-values')
        return distribution.counts.map(([hash, count]) => [bucketOfHash(hashFromText(hash)), count]);
    return [];
}
function samplesOf({ distribution, sample }) {
    if (sample !== undefined)
        return [sample];
    const made = new MutableSample();
    if (distribution.kind === 'values')
        for (const [value] of distribution.counts)
            made.add(merge_hashOf(value));
    if (distribution.kind === 'hidden-values')
        for (const [hash] of distribution.counts)
            made.add(hashFromText(hash));
    return [made.result()];
}
function merge_hashOf(text) {
    const hash = { low: 0, high: 0 };
    const bytes = Buffer.from(text);
    hash64(bytes, 0, bytes.length, hash);
    return hash;
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/data/lib/drift/seasonal.js





const quantilePeriods = 20;
function seasonalReference(periods) {
    const [first, ...rest] = periods;
    if (first === undefined || rest.length === 0)
        throw new RangeError('a seasonal reference needs at least two periods');
    const distances = new Map();
    for (const [index, period] of periods.entries()) {
        const [start, ...others] = periods.filter((_, other) => other !== index);
        if (start === undefined)
            continue;
        const merged = others.reduce(mergeProfiles, start);
        for (const column of period.columns) {
            const distance = distanceOf(merged.columns.find(({ name }) => name === column.name), column);
            if (distance !== undefined)
                distances.set(column.name, [...(distances.get(column.name) ?? []), distance]);
        }
    }
    const limitOf = (values) => (values.length >= quantilePeriods ? quantile(values, 0.95) : Math.max(...values));
    return {
        profile: rest.reduce(mergeProfiles, first),
        limits: new Map([...distances].map(([name, values]) => [name, limitOf(values)])),
        periods: periods.length,
    };
}
function distanceOf(reference, current) {
    if (reference === undefined)
        return undefined;
    const cells = sharedCells(reference, current);
    if (cells.kind === 'none')
        return undefined;
    if (cells.kind === 'ordered')
        return ksFromCounts(cells.reference, cells.current);
    const [r, c] = poolRare(cells.reference, cells.current);
    return r.length < 2 ? 0 : cramersVBalanced(r, c);
}

// EXTERNAL MODULE: ./.cache/bundle/actions/packages/registry/lib/open.js
var lib_open = __webpack_require__(7383);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/registry/lib/port.js
var port = __webpack_require__(7640);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/registry/lib/reference.js
var lib_reference = __webpack_require__(7470);
;// CONCATENATED MODULE: ./.cache/bundle/actions/actions/check-drift/lib/reference.js











async function findReference(inputs, context) {
    const named = inputs.reference ?? championOf(context.model);
    const [first, ...others] = named;
    if (first === undefined) {
        throw (0,errors/* inputError */.Xu)('there is nothing to compare with', { hint: 'Set the input `reference`, or `model` for the profile of its champion.' });
    }
    if (others.length === 0 && first.startsWith('models:'))
        return await fromRegistry(first, inputs.registry, context);
    if (others.length === 0 && (await isProfile(first, context)))
        return await fromProfile(first, context);
    if (others.length > 0 && (await areProfiles(named, context)))
        return await fromPeriods(named, context);
    const dataset = await resolveDataset(named, context);
    const profile = await profileDataset(dataset, {}, context);
    return { kind: 'profile', name: named.join(', '), profile, digest: (0,files/* sha256 */.sc)(profileText(profile)), dataset };
}
const championOf = (model) => model === undefined ? [] : [(0,lib_reference/* formatReference */.FH)((0,lib_reference/* aliasReference */.C)(model, port/* championAlias */.wW))];
async function fromRegistry(text, uri, context) {
    const reference = (0,lib_reference/* parseReference */.F2)(text);
    const registry = await (0,lib_open/* openRegistry */.M)(uri, context);
    const version = await registry.resolve(reference);
    if (version === undefined) {
        if (reference.kind === 'alias')
            return { kind: 'no-model', name: text };
        throw (0,errors/* inputError */.Xu)(`${text} is not in the registry ${registry.name}`);
    }
    const { evidence } = await registry.download(version, (0,external_node_path_.join)(context.temporary, 'reference'), ['evidence']);
    const title = `${version.name} version ${version.version}`;
    if (evidence.profile === undefined) {
        throw (0,errors/* inputError */.Xu)(`${title} was registered without a profile of its training data`, {
            hint: 'Run validate-data before train, so that register-model stores the profile, or name a profile in `reference`.',
        });
    }
    const name = `the profile of ${title}`;
    const stored = await (0,files/* readText */.yR)(evidence.profile, name);
    return { kind: 'profile', name: `training data of ${title}`, profile: parseProfile(stored, name), digest: (0,files/* sha256 */.sc)(stored) };
}
async function isProfile(typed, context) {
    if (!typed.toLowerCase().endsWith('.json') || /[*?]/.test(typed))
        return false;
    const path = await (0,files/* realPathInside */.oG)((0,files/* resolveInside */.LI)(typed, context.workspace, context.workingDirectory), context.workspace);
    const file = await (0,promises_.open)(path);
    try {
        const { buffer, bytesRead } = await file.read(Buffer.alloc(64), 0, 64, 0);
        return /^\s*\{\s*"version"\s*:/.test(buffer.toString('utf8', 0, bytesRead));
    }
    finally {
        await file.close();
    }
}
async function areProfiles(named, context) {
    for (const typed of named)
        if (!(await isProfile(typed, context)))
            return false;
    return true;
}
async function fromPeriods(named, context) {
    const profiles = [];
    for (const typed of named) {
        const found = await fromProfile(typed, context);
        if (found.kind === 'profile')
            profiles.push(found.profile);
    }
    const { profile, limits, periods } = seasonalReference(profiles);
    return { kind: 'profile', name: `${periods} past periods`, profile, digest: (0,files/* sha256 */.sc)(profileText(profile)), seasonal: limits };
}
async function fromProfile(typed, context) {
    const path = await (0,files/* realPathInside */.oG)((0,files/* resolveInside */.LI)(typed, context.workspace, context.workingDirectory), context.workspace);
    const name = context.display(path);
    const text = await (0,files/* readText */.yR)(path, name);
    return { kind: 'profile', name, profile: parseProfile(text, name), digest: (0,files/* sha256 */.sc)(text) };
}

// EXTERNAL MODULE: ./.cache/bundle/actions/packages/report/lib/document.js
var lib_document = __webpack_require__(7361);
;// CONCATENATED MODULE: ./.cache/bundle/actions/actions/check-drift/lib/report-more.js

const trendWindows = 30;
const trendColumns = 4;
function causeBlocks(cause) {
    if (cause === undefined)
        return [];
    const { partitions, firstBad } = cause;
    const bad = partitions.filter(({ drifted }) => drifted.length > 0).length;
    const first = firstBad === undefined ? 'No part alone shows it' : 'It begins with ';
    const rows = partitions.map(({ name, rows: count, drifted, isJudged }) => [
        (0,lib_document/* code */.aY)(name),
        { kind: 'status', tone: isJudged ? (drifted.length > 0 ? 'fail' : 'pass') : 'inconclusive' },
        String(count),
        drifted.join(', ') || (isJudged ? '–' : 'too few rows'),
    ]);
    return [
        (0,lib_document/* paragraph */.FY)(first, ...(firstBad === undefined ? [] : [(0,lib_document/* strong */.ko)(firstBad)]), `; ${bad} of ${partitions.length} parts of the data have drifted.`),
        (0,lib_document/* details */.zH)('Parts of the data', (0,lib_document/* table */.tp)(['Part', 'Verdict', { title: 'Rows', align: 'right' }, 'Drifted columns'], rows)),
    ];
}
function performanceBlocks(performance) {
    if (performance === undefined)
        return [];
    const { kind, message, sequence, detectors, n } = performance;
    const lines = detectors.map(({ name, firstWarning, firstDrift }) => [
        `${name}: ${firstDrift === undefined ? 'no drift' : `drift at row ${firstDrift + 1} of ${n}`}${firstWarning === undefined ? '' : `, first warning at row ${firstWarning + 1}`}`,
    ]);
    const over = sequence === undefined
        ? []
        : [
            (0,lib_document/* paragraph */.FY)(`Over all windows so far the accuracy lies between ${report_more_points(sequence[0])} and ${report_more_points(sequence[1])} (95 % confidence sequence: it holds at every look).`),
        ];
    return [
        (0,lib_document/* paragraph */.FY)((0,lib_document/* strong */.ko)(kind === 'measured' ? 'Performance: ' : 'Estimated performance: '), message, '.'),
        ...over,
        ...(lines.length === 0 ? [] : [(0,lib_document/* details */.zH)('Detectors over the errors in the order of the rows', (0,lib_document/* list */.p_)(...lines))]),
    ];
}
function kpiBlocks(kpis) {
    if (kpis.length === 0)
        return [];
    const rows = kpis.map(({ column, status, message, n }) => [(0,lib_document/* code */.aY)(column), { kind: 'status', tone: status }, message, String(n)]);
    return [(0,lib_document/* table */.tp)(['Watched number', 'Verdict', 'What was found', { title: 'Values', align: 'right' }], rows)];
}
const report_more_points = (share) => `${(share * 100).toFixed(1)} %`;
function trendBlocks({ windows }) {
    const shown = windows.slice(-trendWindows);
    if (shown.length < 2)
        return [];
    const last = shown.at(-1)?.columns ?? [];
    const names = last
        .toSorted((a, b) => (b.effect ?? 0) - (a.effect ?? 0))
        .slice(0, trendColumns)
        .map(({ column }) => column);
    const series = names.map((name) => ({
        name,
        values: shown.map(({ columns }) => columns.find(({ column }) => column === name)?.effect ?? null),
    }));
    const x = { label: 'window', values: shown.map((_, index) => index + 1) };
    return [
        (0,lib_document/* chart */.bW)({
            kind: 'lines',
            title: `Effect over the last ${shown.length} windows, in units of the limit`,
            x,
            series,
            marks: [{ label: 'limit', value: 1 }],
        }),
    ];
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/actions/check-drift/lib/report.js


const shownColumns = 20;
const drawnColumns = 3;
const foldedColumns = 60;
function reportSection({ judgement, verdict, reference, current, performance, kpis, cause, history }) {
    const [first, rest] = [judgement.columns.slice(0, shownColumns), judgement.columns.slice(shownColumns)];
    const pictured = judgement.columns.filter(({ overlay }) => overlay !== undefined);
    const drawn = pictured.filter(({ status }) => status === 'fail' || status === 'warn').slice(0, drawnColumns);
    const others = pictured.filter((column) => !drawn.includes(column)).slice(0, foldedColumns);
    return {
        id: 'check-drift',
        title: 'Drift',
        tone: verdict.status,
        headline: headline(judgement, performance),
        blocks: [
            (0,lib_document/* paragraph */.FY)(`${current.rows} rows against ${reference.profile.rows} rows of `, (0,lib_document/* code */.aY)(reference.name), '.'),
            columnTable(first),
            ...(rest.length > 0 ? [(0,lib_document/* details */.zH)(`${rest.length} more columns`, columnTable(rest))] : []),
            ...causeBlocks(cause),
            ...performanceBlocks(performance),
            ...kpiBlocks(kpis),
            ...psiChart(judgement),
            ...drawn.flatMap(overlayChart),
            ...unseenBlocks(judgement),
            ...trendBlocks(history),
            ...(others.length === 0 ? [] : [(0,lib_document/* details */.zH)(`Distributions of ${others.length} other columns`, ...others.flatMap(overlayChart))]),
            (0,lib_document/* details */.zH)('All measures', measuresTable(judgement.columns)),
            (0,lib_document/* details */.zH)('How this was judged', ...method(judgement)),
        ],
    };
}
function headline(judgement, performance) {
    const words = columnHeadline(judgement);
    return performance?.status === 'fail' ? `${words} And ${performance.message}.` : words;
}
function columnHeadline({ drifted, general, columns }) {
    if (general.length > 0)
        return `Nothing can be said: ${general.map(({ message }) => message).join('; ')}.`;
    const listed = `${drifted.slice(0, 5).join(', ')}${drifted.length > 5 ? ` and ${drifted.length - 5} more` : ''}`;
    if (drifted.length > 0) {
        const main = columns[0]?.findings.find(({ status }) => status === 'fail');
        const moved = main?.aspect === 'distribution' ? movedMost(columns[0]?.movers[0]) : '';
        const why = main === undefined ? '' : ` Most of all ${main.column}: ${main.message}${moved}.`;
        return `The data has drifted in ${drifted.length} of ${columns.length} columns: ${listed}.${why}`;
    }
    const count = (status) => columns.filter((column) => column.status === status).length;
    const judged = columns.length - count('skipped');
    const rest = count('skipped') > 0 ? `; ${count('skipped')} not judged` : '';
    if (judged === 0)
        return 'Nothing can be said: no column was judged.';
    if (count('inconclusive') > 0)
        return `No drift was found, but ${count('inconclusive')} of ${columns.length} columns have too few values to be judged.`;
    if (count('warn') > 0)
        return `No drift; ${count('warn')} of ${judged} columns moved by less than the limit${rest}.`;
    return `No drift in ${judged} columns${rest}.`;
}
function movedMost(mover) {
    if (mover === undefined)
        return '';
    const share = (value) => `${(value * 100).toFixed(1)} %`;
    return `; ${mover.label} went from ${share(mover.reference)} to ${share(mover.current)}`;
}
function measuresTable(columns) {
    const right = (title) => ({ title, align: 'right' });
    const heads = ['PSI (chance reaches)', 'KS D', 'Wasserstein (sd)', 'JS', 'Hellinger', 'KL', 'L-inf', 'TV'].map(right);
    const value = (number, bound = 0) => number === undefined ? '–' : `${report_short(number)}${bound > 0 ? ` ± ${report_short(bound)}` : ''}`;
    const rows = columns.map(({ column, psi, ks, wasserstein, distances, bounds }) => [
        (0,lib_document/* code */.aY)(column),
        psi === undefined ? '–' : `${report_short(psi.value)} (${report_short(psi.critical)})`,
        value(ks, bounds?.ks),
        value(wasserstein, bounds?.wasserstein),
        value(distances?.js),
        value(distances?.hellinger),
        value(distances?.kl),
        value(distances?.lInf),
        value(distances?.tv),
    ]);
    return (0,lib_document/* table */.tp)(['Column', ...heads], rows);
}
function columnTable(columns) {
    const right = (title) => ({ title, align: 'right' });
    return (0,lib_document/* table */.tp)(['Column', 'Verdict', 'What was found', right('Effect'), right('Limit'), right('PSI')], columns.map(row));
}
function row({ column, status, findings, psi }) {
    const main = findings.find((finding) => finding.status === status) ?? findings[0];
    const effect = main?.effect;
    return [
        (0,lib_document/* code */.aY)(column),
        { kind: 'status', tone: status },
        main?.message ?? 'not judged',
        effect === undefined ? '–' : `${effect.name} ${report_short(effect.value)}`,
        effect === undefined ? '–' : report_short(effect.limit),
        psi === undefined ? '–' : report_short(psi.value),
    ];
}
function psiChart({ columns, limits }) {
    const known = columns
        .filter(({ psi }) => psi !== undefined)
        .toSorted((a, b) => (b.psi?.value ?? 0) - (a.psi?.value ?? 0))
        .slice(0, shownColumns);
    if (known.length === 0)
        return [];
    const own = limits.methods.includes('psi') ? limits.thresholds.psi?.fail : undefined;
    const limit = own ?? 0.2;
    const bars = {
        kind: 'bars',
        title: `PSI per column (${own !== undefined ? 'the limit decides' : `${limit} is the customary limit; it does not decide here`})`,
        categories: known.map(({ column }) => column),
        series: [
            { name: 'PSI', values: known.map(({ psi }) => psi?.value ?? null) },
            { name: 'Limit', values: known.map(() => limit) },
        ],
    };
    return [(0,lib_document/* chart */.bW)(bars)];
}
function overlayChart({ column, overlay }) {
    if (overlay === undefined)
        return [];
    const percent = (share) => Number((share * 100).toPrecision(4));
    const series = [
        { name: 'Reference', values: overlay.reference.map(percent) },
        { name: 'Current', values: overlay.current.map(percent) },
    ];
    return [(0,lib_document/* chart */.bW)({ kind: 'bars', title: `${column}: share of the values`, categories: overlay.labels, series, unit: '%' })];
}
function unseenBlocks({ columns }) {
    const lines = columns.flatMap(({ column, newValues, vanishedValues }) => [
        ...(newValues.distinct > 0
            ? [[(0,lib_document/* code */.aY)(column), `: ${newValues.distinct} new values in ${newValues.rows} rows${names(newValues.values)}`]]
            : []),
        ...(vanishedValues.distinct > 0
            ? [[(0,lib_document/* code */.aY)(column), `: ${vanishedValues.distinct} values no longer occur${names(vanishedValues.values)}`]]
            : []),
    ]);
    return lines.length === 0 ? [] : [(0,lib_document/* details */.zH)('New and vanished values', (0,lib_document/* list */.p_)(...lines))];
}
const names = (values) => (values.length === 0 ? '' : ` (${values.join(', ')})`);
function method({ limits, tests }) {
    const { methods, thresholds, falseDiscoveryRate } = limits;
    const each = methods.map((name) => `${name}: failed from ${thresholds[name]?.fail}, warned from ${thresholds[name]?.warn}`).join('; ');
    const alone = methods.length === 1 && methods[0] === 'psi' ? ' PSI alone misses what happens inside a bin and in rare values.' : '';
    return [
        (0,lib_document/* paragraph */.FY)(`A column has drifted when chance does not explain it (p-values of ${tests} tests corrected together by Benjamini and Hochberg, ${falseDiscoveryRate}; PSI: above what chance alone reaches in 95 of 100 cases at these sizes) and the change is large enough (${each}; auto is KS D for ordered values, whose p-value is that of Kolmogorov-Smirnov and Cramér-von Mises combined, and Cramér's V for categories).${alone}`),
        (0,lib_document/* paragraph */.FY)(`Shares of nulls, NaN, infinite, invalid, unseen and out-of-range values are findings of their own: failed from ${report_short(limits.shareThreshold * 100)} points of change, warned from ${report_short(limits.shareWarnThreshold * 100)}.`),
        (0,lib_document/* paragraph */.FY)("PSI is computed in nats on the deciles of the reference (open ends) or on the categories, with half a count added to every bin. Cramér's V weighs both sides equally and is corrected for bias."),
    ];
}
const report_short = (value) => String(Number(value.toPrecision(3)));
function detailsOf({ judgement, performance, kpis, cause, history }) {
    return { ...judgement, columns: judgement.columns.map(withoutPicture), performance, kpis, cause, windows: history.windows.length };
}
function withoutPicture(column) {
    const { overlay, ...rest } = column;
    return overlay === undefined ? column : rest;
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/actions/check-drift/lib/tell.js
async function tell(telling, context) {
    const { wanted, hasDrift, status, drifted, workflow } = telling;
    if (wanted.size === 0 || (!hasDrift && status !== 'pass'))
        return { notified: false };
    if (context.run.pullRequest !== undefined) {
        context.log.info('on-drift: nothing is told from a pull request, whose data and limits are only proposed');
        return { notified: false };
    }
    if (context.tracker === undefined) {
        context.log.warning('on-drift: there is no github-token here, so no issue was written and no workflow started');
        return { notified: false };
    }
    const { tracker } = context;
    if (hasDrift && isCool(telling, context.now())) {
        context.log.info(`on-drift: told at ${telling.notifiedAt}; the cool-down has not ended, so nothing is told again`);
        return { notified: false };
    }
    const issue = wanted.has('issue') ? await attempt(context, () => tracker.keepIssue(issueOf(telling))) : undefined;
    const values = { model: telling.subject, reason: 'drift', columns: JSON.stringify(drifted).slice(0, 1_000) };
    const isRetraining = hasDrift && wanted.has('retrain');
    const started = isRetraining ? await attempt(context, async () => ({ id: await tracker.dispatch(workflow, values) })) : undefined;
    if (started !== undefined)
        context.log.info(`on-drift: started ${workflow}${started.id === undefined ? '' : ` as run ${started.id}`}`);
    return {
        ...(issue === undefined ? {} : { issue }),
        ...(started?.id === undefined ? {} : { retrainRun: started.id }),
        notified: hasDrift && (issue !== undefined || started !== undefined),
    };
}
const issueOf = ({ key, subject, hasDrift, section }) => ({
    key: `drift-${key}`,
    label: 'modelflight-drift',
    title: `Drift: ${subject}`,
    severity: hasDrift ? 'fail' : 'pass',
    section,
});
const isCool = ({ notifiedAt, cooldownSeconds }, now) => notifiedAt !== undefined && now.getTime() - Date.parse(notifiedAt) < cooldownSeconds * 1000;
async function attempt(context, act) {
    try {
        return await act();
    }
    catch (error) {
        context.log.warning(`on-drift: ${error instanceof Error ? error.message : String(error)}`);
        return undefined;
    }
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/actions/check-drift/lib/run.js














async function run(inputs, context) {
    requireReadable(inputs);
    const dataset = await resolveDataset(inputs.current, context);
    const reference = await findReference(inputs, context);
    if (context.plan)
        return planned(reference, dataset.files.length);
    const subject = await subjectOf(dataset, inputs, context);
    const path = await storeProfile(subject.profile, context);
    if (reference.kind === 'no-model')
        return withoutReference(reference.name, subject.profile, path, context);
    const place = historyPlace(context.model ?? reference.name, context);
    const earlier = await readHistory(place, reference.digest, context);
    const assessment = await assess(subject, reference, earlier, inputs, context);
    return await run_concluded({ inputs, context, subject, reference, place, path }, assessment);
}
function requireReadable(inputs) {
    limitsOf(inputs);
    consecutiveOf(inputs.consecutive);
    acknowledgedOf(inputs.acknowledged);
    windowOfInput(inputs.window);
}
async function run_concluded({ inputs, context, subject, reference, place, path }, assessment) {
    const { judgement, performance, importance, history } = assessment;
    const verdict = (0,lib_verdict/* verdictOf */.Vj)(checksOf(assessment));
    const judged = { ...assessment, verdict, reference, current: subject.profile };
    const hasDrift = judgement.drifted.length > 0 || performance?.status === 'fail' || assessment.kpis.some(({ status }) => status === 'fail');
    const section = reportSection(judged);
    const told = await tell({
        wanted: new Set(inputs['on-drift']),
        workflow: inputs['retrain-workflow'],
        key: place.key,
        subject: place.subject,
        hasDrift,
        status: verdict.status,
        notifiedAt: history.notifiedAt,
        cooldownSeconds: inputs.cooldown,
        section,
        drifted: judgement.drifted,
    }, context);
    const kept = told.notified ? { ...history, notifiedAt: context.now().toISOString() } : history;
    await writeHistory(place, kept, context);
    const prediction = judgement.columns.find(({ column }) => column === inputs.predictions);
    return {
        verdict,
        outputs: {
            'drift-detected': hasDrift,
            'drifted-columns': JSON.stringify(judgement.drifted),
            'max-psi': judgement.maxPsi?.value ?? '',
            'drift-score': driftScore(judgement, importance),
            'prediction-drift': prediction?.findings.find(({ aspect }) => aspect === 'distribution')?.effect?.value ?? '',
            'estimated-performance': performance?.value ?? '',
            'issue-number': told.issue ?? '',
            'retrain-run-id': told.retrainRun ?? '',
            profile: path,
        },
        section,
        record: recordOf(judged, told),
        details: detailsOf(assessment),
        files: [path, place.path],
    };
}
async function storeProfile(profile, context) {
    const path = (0,external_node_path_.join)(context.outputDir, 'profiles', 'current.json');
    await (0,files/* writeAtomic */.vZ)(path, profileText(profile));
    return path;
}
function planned(reference, files) {
    const message = `would compare ${files} ${files === 1 ? 'file' : 'files'} with ${reference.name}`;
    return unjudged({ id: 'plan', status: 'pass', message }, 'Nothing was done: this is the plan.', '');
}
function withoutReference(name, current, path, context) {
    const check = {
        id: 'reference',
        status: 'inconclusive',
        n: current.rows,
        message: `the registry has no ${name}, so there is no profile to compare with`,
        hint: 'Register and deploy a model first, or name a stored profile in `reference`.',
    };
    return { ...unjudged(check, `There is no ${name} yet: nothing was compared.`, context.display(path)), files: [path] };
}
function unjudged(check, headline, profile) {
    const verdict = (0,lib_verdict/* verdictOf */.Vj)([check]);
    const empty = { 'drift-score': '', 'prediction-drift': '', 'estimated-performance': '', 'issue-number': '', 'retrain-run-id': '' };
    return {
        verdict,
        outputs: { 'drift-detected': false, 'drifted-columns': '[]', 'max-psi': '', ...empty, profile },
        section: { id: 'check-drift', title: 'Drift', tone: verdict.status, headline, blocks: [] },
    };
}


/***/ }),

/***/ 6359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ JsonSyntaxError),
/* harmony export */   s: () => (/* binding */ scanJsonLine)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9082);

class JsonSyntaxError extends Error {
    kind;
    field;
    constructor(message, field, kind = 'syntax') {
        super(message);
        this.kind = kind;
        this.field = field;
    }
}
const numberGrammar = /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/;
function scanJsonLine(bytes, from, to, line) {
    const scanner = new Scanner(bytes, from, to);
    scanner.space();
    if (scanner.peek() !== 0x7b) {
        scanner.skipValue(1);
        scanner.finish();
        return undefined;
    }
    const cells = scanner.object();
    scanner.finish();
    return { line, cells };
}
class Scanner {
    bytes;
    to;
    at;
    field;
    constructor(bytes, from, to) {
        this.bytes = bytes;
        this.at = from;
        this.to = to;
    }
    peek() {
        return this.at < this.to ? this.bytes[this.at] : -1;
    }
    space() {
        for (let byte = this.peek(); byte === 32 || byte === 9 || byte === 13; byte = this.peek())
            this.at++;
    }
    finish() {
        this.space();
        if (this.at < this.to)
            throw new JsonSyntaxError('there is text after the end of the JSON value');
    }
    object() {
        const cells = new Map();
        this.expect(0x7b, '{');
        this.space();
        if (this.peek() === 0x7d) {
            this.at++;
            return cells;
        }
        for (;;) {
            const key = this.key();
            if (cells.has(key))
                throw new JsonSyntaxError(`the key ${JSON.stringify(key)} appears twice`, key);
            if (cells.size >= _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.columns)
                throw new JsonSyntaxError(`the object has more than ${_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.columns} keys`, undefined, 'limit');
            this.field = key;
            cells.set(key, this.value());
            this.space();
            if (this.peek() === 0x7d)
                break;
            this.expect(0x2c, ', or }');
        }
        this.at++;
        this.field = undefined;
        return cells;
    }
    key() {
        this.space();
        const { bytes, start, end } = this.text();
        const key = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8', start, end);
        this.space();
        this.expect(0x3a, ':');
        return key;
    }
    value() {
        this.space();
        const byte = this.peek();
        if (byte === 0x22)
            return this.text();
        const start = this.at;
        this.skipValue(2);
        const type = byte === 0x7b || byte === 0x5b ? 'nested' : byte === 0x74 ? 'true' : byte === 0x66 ? 'false' : byte === 0x6e ? 'null' : 'number';
        return { type, bytes: this.bytes, start, end: this.at };
    }
    text() {
        const start = this.at + 1;
        const hasEscapes = this.skipText();
        const end = this.at - 1;
        if (!hasEscapes)
            return { type: 'text', bytes: this.bytes, start, end };
        const raw = this.bytes.toString('utf8', start - 1, end + 1);
        const text = decode(raw);
        if (text === undefined || !text.isWellFormed())
            throw new JsonSyntaxError('a text holds a broken escape', this.field);
        const bytes = Buffer.from(text);
        return { type: 'text', bytes, start: 0, end: bytes.length };
    }
    skipText() {
        this.expect(0x22, '"');
        let hasEscapes = false;
        for (; this.at < this.to; this.at++) {
            const byte = this.bytes[this.at];
            if (byte === 0x22) {
                this.at++;
                return hasEscapes;
            }
            if (byte < 0x20)
                throw new JsonSyntaxError('a text holds a control character that is not escaped', this.field);
            if (byte === 0x5c) {
                hasEscapes = true;
                this.at++;
            }
        }
        throw new JsonSyntaxError('a text is never closed: the line is cut', this.field);
    }
    skipValue(depth) {
        if (depth > _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.jsonDepth)
            throw new JsonSyntaxError(`the value is nested more than ${_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.jsonDepth} levels deep`, undefined, 'limit');
        this.space();
        const byte = this.peek();
        if (byte === 0x22)
            this.skipText();
        else if (byte === 0x7b)
            this.skipMembers(depth, 0x7d);
        else if (byte === 0x5b)
            this.skipMembers(depth, 0x5d);
        else
            this.skipScalar();
    }
    skipMembers(depth, close) {
        this.at++;
        this.space();
        if (this.peek() === close) {
            this.at++;
            return;
        }
        const keys = new Set();
        for (;;) {
            if (close === 0x7d) {
                const key = this.key();
                if (keys.has(key))
                    throw new JsonSyntaxError(`the key ${JSON.stringify(key)} appears twice`, this.field ?? key);
                keys.add(key);
            }
            this.skipValue(depth + 1);
            this.space();
            if (this.peek() === close)
                break;
            this.expect(0x2c, ', or the closing bracket');
        }
        this.at++;
    }
    skipScalar() {
        const start = this.at;
        while (this.at < this.to && !isBoundary(this.bytes[this.at]))
            this.at++;
        const text = this.bytes.toString('latin1', start, this.at);
        if (text === 'true' || text === 'false' || text === 'null')
            return;
        if (!numberGrammar.test(text)) {
            throw new JsonSyntaxError(text === '' ? 'a value is missing' : `${JSON.stringify(text.slice(0, 40))} is no JSON value`, this.field);
        }
        if (!Number.isFinite(Number(text)))
            throw new JsonSyntaxError(`${text.slice(0, 40)} is beyond the range of a double`, this.field);
    }
    expect(byte, shown) {
        if (this.peek() !== byte)
            throw new JsonSyntaxError(`${shown} is expected at byte ${this.at + 1} of the line`, this.field);
        this.at++;
    }
}
const isBoundary = (byte) => byte === 0x2c || byte === 0x7d || byte === 0x5d || byte === 32 || byte === 9 || byte === 13 || byte === 0x3a;
function decode(raw) {
    try {
        const value = JSON.parse(raw);
        return typeof value === 'string' ? value : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 6096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ cellText),
/* harmony export */   V: () => (/* binding */ cellForm)
/* harmony export */ });
const cellForm = { plain: 0, quoted: 1, escaped: 2 };
function cellText(row, cell) {
    const text = Buffer.from(row.bytes.buffer, row.bytes.byteOffset, row.bytes.byteLength).toString('utf8', row.starts[cell], row.ends[cell]);
    return row.forms[cell] === cellForm.escaped ? text.replaceAll('""', '"') : text;
}


/***/ }),

/***/ 2697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $J: () => (/* binding */ parseNumber),
/* harmony export */   U9: () => (/* binding */ cellResult),
/* harmony export */   YV: () => (/* binding */ parsedCell),
/* harmony export */   kz: () => (/* binding */ parseCell),
/* harmony export */   oJ: () => (/* binding */ takeInteger),
/* harmony export */   pe: () => (/* binding */ parseTime),
/* harmony export */   yT: () => (/* binding */ timeForm),
/* harmony export */   zx: () => (/* binding */ parsedTime)
/* harmony export */ });
/* unused harmony exports parseInteger, parseBoolean */
const cellResult = { invalid: 0, number: 1, nonFinite: 2, big: 3, truth: 4 };
const parsedCell = { number: 0, big: 0n, isTrue: false };
const minus = 45;
const point = 46;
const zero = 48;
const nine = 57;
const powers = Array.from({ length: 23 }, (_, exponent) => 10 ** exponent);
const bytesText = (bytes, start, end) => {
    let text = '';
    for (let i = start; i < end; i++)
        text += String.fromCharCode(bytes[i]);
    return text;
};
const maxInteger = 2n ** 63n - 1n;
const minInteger = -(2n ** 63n);
function parseCell(kind, bytes, start, end) {
    switch (kind) {
        case 'number':
            return parseNumber(bytes, start, end);
        case 'integer':
            return parseInteger(bytes, start, end);
        case 'time':
            return parseTime(bytes, start, end);
        default:
            return parseBoolean(bytes, start, end);
    }
}
function parseNumber(bytes, start, end) {
    let at = start;
    const isNegative = bytes[at] === minus;
    if (isNegative)
        at++;
    const whole = at;
    let digits = 0;
    let mantissa = 0;
    let byte = bytes[at];
    while (at < end && byte >= zero && byte <= nine) {
        mantissa = mantissa * 10 + (byte - zero);
        byte = bytes[++at];
    }
    digits = at - whole;
    if (digits === 0)
        return parseWord(bytes, start, end);
    if (digits > 1 && bytes[whole] === zero)
        return cellResult.invalid;
    let places = 0;
    if (at < end && byte === point) {
        const fraction = ++at;
        byte = bytes[at];
        while (at < end && byte >= zero && byte <= nine) {
            mantissa = mantissa * 10 + (byte - zero);
            byte = bytes[++at];
        }
        places = at - fraction;
        if (places === 0)
            return cellResult.invalid;
    }
    if (at < end || digits + places > 15)
        return parseSlowly(bytes, start, at, end);
    const value = places === 0 ? mantissa : mantissa / powers[places];
    parsedCell.number = isNegative ? -value : value;
    return cellResult.number;
}
function parseSlowly(bytes, start, from, end) {
    let at = from;
    if (at < end) {
        if ((bytes[at] | 32) !== 101)
            return cellResult.invalid;
        at++;
        if (bytes[at] === minus || bytes[at] === 43)
            at++;
        const exponent = at;
        while (at < end && bytes[at] >= zero && bytes[at] <= nine)
            at++;
        if (at === exponent || at < end)
            return cellResult.invalid;
    }
    const value = Number(bytesText(bytes, start, end));
    if (!Number.isFinite(value))
        return cellResult.invalid;
    parsedCell.number = value;
    return cellResult.number;
}
const words = {
    nan: Number.NaN,
    '-nan': Number.NaN,
    inf: Infinity,
    '+inf': Infinity,
    infinity: Infinity,
    '+infinity': Infinity,
    '-inf': -Infinity,
    '-infinity': -Infinity,
};
function parseWord(bytes, start, end) {
    if (end - start > 9)
        return cellResult.invalid;
    const text = bytesText(bytes, start, end).toLowerCase();
    const value = Object.hasOwn(words, text) ? words[text] : undefined;
    if (value === undefined)
        return cellResult.invalid;
    parsedCell.number = value;
    return cellResult.nonFinite;
}
function parseInteger(bytes, start, end) {
    const isNegative = bytes[start] === minus;
    const first = isNegative ? start + 1 : start;
    const digits = end - first;
    if (digits === 0 || digits > 19 || (digits > 1 && bytes[first] === zero))
        return cellResult.invalid;
    let value = 0;
    for (let at = first; at < end; at++) {
        const byte = bytes[at];
        if (byte < zero || byte > nine)
            return cellResult.invalid;
        value = value * 10 + (byte - zero);
    }
    if (digits <= 15 || value <= Number.MAX_SAFE_INTEGER) {
        parsedCell.number = isNegative ? -value : value;
        return cellResult.number;
    }
    return takeInteger(BigInt(bytesText(bytes, start, end)));
}
function takeInteger(value) {
    if (value > maxInteger || value < minInteger)
        return cellResult.invalid;
    if (value <= BigInt(Number.MAX_SAFE_INTEGER) && value >= BigInt(Number.MIN_SAFE_INTEGER)) {
        parsedCell.number = Number(value);
        return cellResult.number;
    }
    parsedCell.big = value;
    return cellResult.big;
}
const yes = new Set(['true', 'True', 'TRUE']);
const no = new Set(['false', 'False', 'FALSE']);
function parseBoolean(bytes, start, end) {
    if (end - start > 5)
        return cellResult.invalid;
    const text = bytesText(bytes, start, end);
    if (!yes.has(text) && !no.has(text))
        return cellResult.invalid;
    parsedCell.isTrue = yes.has(text);
    return cellResult.truth;
}
const twoDigits = (bytes, at, end) => {
    if (at + 2 > end)
        return -1;
    const high = bytes[at] - zero;
    const low = bytes[at + 1] - zero;
    return high < 0 || high > 9 || low < 0 || low > 9 ? -1 : high * 10 + low;
};
const monthDays = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
function dayNumber(year, month, day) {
    if (month < 1 || month > 12 || day < 1)
        return Number.NaN;
    const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
    if (day > monthDays[month - 1] + (month === 2 && isLeap ? 1 : 0))
        return Number.NaN;
    const shifted = month > 2 ? year : year - 1;
    const era = Math.floor(shifted / 400);
    const yearOfEra = shifted - era * 400;
    const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
    return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468;
}
const timeForm = { date: 1, local: 2, offset: 3 };
const parsedTime = { form: 0 };
function parseTime(bytes, start, end) {
    const century = twoDigits(bytes, start, end);
    const years = twoDigits(bytes, start + 2, end);
    const month = twoDigits(bytes, start + 5, end);
    const day = twoDigits(bytes, start + 8, end);
    if (century < 0 || years < 0 || month < 0 || day < 0 || bytes[start + 4] !== minus || bytes[start + 7] !== minus)
        return cellResult.invalid;
    const days = dayNumber(century * 100 + years, month, day);
    if (Number.isNaN(days) || century * 100 + years === 0)
        return cellResult.invalid;
    parsedTime.form = timeForm.date;
    const seconds = start + 10 === end ? 0 : parseClock(bytes, start + 10, end);
    if (Number.isNaN(seconds))
        return cellResult.invalid;
    return takeMicroseconds(days * 86_400 + seconds, start + 10 === end ? 0 : clock.micros);
}
function takeMicroseconds(seconds, micros) {
    const value = seconds * 1_000_000 + micros;
    if (Number.isSafeInteger(value)) {
        parsedCell.number = value;
        return cellResult.number;
    }
    parsedCell.big = BigInt(seconds) * 1000000n + BigInt(micros);
    return cellResult.big;
}
const clock = { micros: 0 };
function parseClock(bytes, start, end) {
    const separator = bytes[start];
    if (separator !== 84 && separator !== 116 && separator !== 32)
        return Number.NaN;
    const hours = twoDigits(bytes, start + 1, end);
    const minutes = twoDigits(bytes, start + 4, end);
    if (hours < 0 || hours > 23 || minutes < 0 || minutes > 59 || bytes[start + 3] !== 58)
        return Number.NaN;
    let at = start + 6;
    let seconds = 0;
    clock.micros = 0;
    if (at < end && bytes[at] === 58) {
        seconds = twoDigits(bytes, at + 1, end);
        if (seconds < 0 || seconds > 59)
            return Number.NaN;
        at += 3;
        if (at < end && bytes[at] === point)
            at = parseFraction(bytes, at + 1, end);
        if (at < 0)
            return Number.NaN;
    }
    const offset = parseOffset(bytes, at, end);
    return hours * 3600 + minutes * 60 + seconds - offset;
}
function parseFraction(bytes, start, end) {
    let at = start;
    let micros = 0;
    while (at < end && bytes[at] >= zero && bytes[at] <= nine) {
        if (at - start < 6)
            micros = micros * 10 + (bytes[at] - zero);
        at++;
    }
    const digits = at - start;
    if (digits === 0 || digits > 9)
        return -1;
    clock.micros = micros * powers[Math.max(0, 6 - digits)];
    return at;
}
function parseOffset(bytes, at, end) {
    parsedTime.form = at === end ? timeForm.local : timeForm.offset;
    if (at === end)
        return 0;
    const sign = bytes[at];
    if (sign === 90 || sign === 122)
        return at + 1 === end ? 0 : Number.NaN;
    if (sign !== 43 && sign !== minus)
        return Number.NaN;
    const hours = twoDigits(bytes, at + 1, end);
    const minuteAt = bytes[at + 3] === 58 ? at + 4 : at + 3;
    const minutes = minuteAt === end ? 0 : twoDigits(bytes, minuteAt, end);
    if (hours < 0 || hours > 18 || minutes < 0 || minutes > 59 || (minuteAt !== end && minuteAt + 2 !== end))
        return Number.NaN;
    return (sign === minus ? -1 : 1) * (hours * 3600 + minutes * 60);
}


/***/ }),

/***/ 9320:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   beginsArray: () => (/* binding */ beginsArray),
/* harmony export */   jsonDocumentParser: () => (/* binding */ jsonDocumentParser)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3300);
/* harmony import */ var _bytes_json_scanner_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6359);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9082);




const [lineFeed, quote, backslash, comma, openBracket, closeBracket] = [10, 34, 92, 44, 91, 93];
const isSpace = (byte) => byte === 32 || byte === 9 || byte === 13 || byte === lineFeed;
const opens = (byte) => byte === openBracket || byte === 0x7b;
const closes = (byte) => byte === closeBracket || byte === 0x7d;
const beginsArray = (head) => {
    const start = head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf ? 3 : 0;
    return head.subarray(start).find((byte) => !isSpace(byte)) === openBracket;
};
function jsonDocumentParser(file, sink) {
    return new DocumentParser(file, sink);
}
class DocumentParser {
    file;
    sink;
    state = 'before';
    depth = 0;
    inText = false;
    isEscaped = false;
    line = 1;
    elementLine = 1;
    parts = [];
    partBytes = 0;
    elements = 0;
    constructor(file, sink) {
        this.file = file;
        this.sink = sink;
    }
    push(chunk) {
        let from = this.state === 'element' ? 0 : -1;
        for (let at = this.line === 1 && this.state === 'before' ? bomLength(chunk) : 0; at < chunk.length; at++) {
            const byte = chunk[at];
            if (byte === lineFeed)
                this.line++;
            if (this.state === 'element') {
                const step = this.step(byte);
                if (step === 'inside')
                    continue;
                this.finish(chunk, from, step === 'last' ? at + 1 : at);
                from = -1;
                if (step === 'last')
                    continue;
            }
            if (isSpace(byte))
                continue;
            if (this.startsElement(byte)) {
                from = at;
                this.step(byte);
            }
        }
        if (from >= 0)
            this.keep(chunk.subarray(from));
    }
    end() {
        if (this.state === 'before')
            throw (0,_modelflight_core_errors__WEBPACK_IMPORTED_MODULE_1__/* .inputError */ .Xu)(`${this.file}: the file is empty`, { where: { file: this.file, line: 1 } });
        if (this.state !== 'after')
            throw this.broken('the array is never closed: the file is cut');
        return this.elements;
    }
    startsElement(byte) {
        switch (this.state) {
            case 'before':
                if (byte !== openBracket)
                    throw this.broken('a JSON document of rows must be an array of objects');
                this.state = 'first';
                return false;
            case 'between':
                if (byte === comma)
                    this.state = 'next';
                else if (byte === closeBracket)
                    this.state = 'after';
                else
                    throw this.broken(', or ] is expected between two rows');
                return false;
            case 'first':
                if (byte === closeBracket) {
                    this.state = 'after';
                    return false;
                }
                break;
            case 'after':
                throw this.broken('there is text after the end of the array');
            default:
                if (byte === closeBracket)
                    throw this.broken('a row is missing after the last comma');
        }
        if (byte === comma)
            throw this.broken('a row is missing before the comma');
        this.state = 'element';
        this.elementLine = this.line;
        return true;
    }
    step(byte) {
        if (this.inText)
            return this.stepText(byte);
        if (byte === quote)
            this.inText = true;
        else if (opens(byte)) {
            this.depth++;
            if (this.depth > _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .F.jsonDepth)
                throw (0,_modelflight_core_errors__WEBPACK_IMPORTED_MODULE_1__/* .limitExceeded */ .FU)(`${this.file}:${this.line}: the value is nested more than ${_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .F.jsonDepth} levels deep`, {
                    where: { file: this.file, line: this.line },
                });
        }
        else if (closes(byte) && this.depth > 0) {
            this.depth--;
            return this.depth === 0 ? 'last' : 'inside';
        }
        else if (this.depth === 0 && isBoundary(byte))
            return 'behind';
        return 'inside';
    }
    stepText(byte) {
        if (this.isEscaped)
            this.isEscaped = false;
        else if (byte === backslash)
            this.isEscaped = true;
        else if (byte === quote) {
            this.inText = false;
            return this.depth === 0 ? 'last' : 'inside';
        }
        return 'inside';
    }
    keep(part) {
        this.parts.push(part);
        this.partBytes += part.length;
        if (this.partBytes > _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .F.rowBytes)
            throw (0,_modelflight_core_errors__WEBPACK_IMPORTED_MODULE_1__/* .limitExceeded */ .FU)(`${this.file}:${this.elementLine}: the row is longer than ${_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .F.rowBytes / 1024 / 1024} MiB`, {
                where: { file: this.file, line: this.elementLine },
            });
    }
    finish(chunk, from, end) {
        this.keep(chunk.subarray(Math.max(from, 0), end));
        const [only] = this.parts;
        const bytes = compact(this.parts.length === 1 && only !== undefined ? only : Buffer.concat(this.parts));
        this.parts = [];
        this.partBytes = 0;
        this.state = 'between';
        this.elements++;
        const line = this.elementLine;
        if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
            throw this.broken('the row holds bytes that are not UTF-8', line);
        const row = this.scan(bytes, line);
        if (row === undefined)
            this.sink.rejected(line);
        else
            this.sink.row(row);
    }
    scan(bytes, line) {
        try {
            return (0,_bytes_json_scanner_js__WEBPACK_IMPORTED_MODULE_3__/* .scanJsonLine */ .s)(bytes, 0, bytes.length, line);
        }
        catch (error) {
            if (!(error instanceof _bytes_json_scanner_js__WEBPACK_IMPORTED_MODULE_3__/* .JsonSyntaxError */ .q))
                throw error;
            const where = { file: this.file, line, ...(error.field === undefined ? {} : { field: error.field }) };
            const message = `${this.file}:${line}: ${error.message}`;
            throw error.kind === 'limit'
                ? (0,_modelflight_core_errors__WEBPACK_IMPORTED_MODULE_1__/* .limitExceeded */ .FU)(message, { where })
                : (0,_modelflight_core_errors__WEBPACK_IMPORTED_MODULE_1__/* .inputError */ .Xu)(message, { where, hint: 'Each element must be one JSON object.' });
        }
    }
    broken(why, line = this.line) {
        return (0,_modelflight_core_errors__WEBPACK_IMPORTED_MODULE_1__/* .inputError */ .Xu)(`${this.file}:${line}: ${why}`, {
            where: { file: this.file, line },
            hint: 'Write `[{…}, {…}]`, or one object a line.',
        });
    }
}
const isBoundary = (byte) => isSpace(byte) || byte === comma || closes(byte);
const bomLength = (chunk) => (chunk[0] === 0xef && chunk[1] === 0xbb && chunk[2] === 0xbf ? 3 : 0);
function compact(bytes) {
    const copy = Buffer.alloc(bytes.length);
    let length = 0;
    let inText = false;
    for (let at = 0; at < bytes.length; at++) {
        const byte = bytes[at];
        if (!inText && isSpace(byte)) {
            const isBetweenWords = isWord(copy[length - 1]) && isWord(bytes[at + 1]);
            if (!isBetweenWords)
                continue;
        }
        copy[length++] = byte === lineFeed && !inText ? 32 : byte;
        if (inText && byte === backslash && at + 1 < bytes.length)
            copy[length++] = bytes[++at];
        else if (byte === quote)
            inText = !inText;
    }
    return copy.subarray(0, length);
}
const isWord = (byte) => byte !== undefined &&
    ((byte >= 48 && byte <= 57) || (byte >= 97 && byte <= 122) || byte === 45 || byte === 43 || byte === 46 || byte === 69);


/***/ }),

/***/ 9082:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ limits)
/* harmony export */ });
const limits = {
    rowBytes: 16 * 1024 * 1024,
    columns: 10_000,
    nameBytes: 1024,
    jsonDepth: 64,
    gzipRatio: 200,
    gzipFreeBytes: 32 * 1024 * 1024,
    parquetRatio: 1000,
    expandedRatio: 20_000,
    expandedFreeBytes: 1024 * 1024 * 1024,
    archiveBytes: 8 * 1024 * 1024 * 1024,
    remoteBytes: 8 * 1024 * 1024 * 1024,
    files: 10_000,
    duckdbMemoryMb: 320,
    sqlMs: 5_000,
    sqlBytesPerSecond: 20 * 1024 * 1024,
    duckdbSilenceMs: 120_000,
};


/***/ }),

/***/ 1780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ timeValue),
/* harmony export */   T: () => (/* binding */ timeText)
/* harmony export */ });
function timeText(microseconds) {
    const total = BigInt(microseconds);
    const milliseconds = floorDivide(total, 1000n);
    const rest = Number(total - milliseconds * 1000n);
    const date = new Date(Number(milliseconds));
    if (Number.isNaN(date.getTime()))
        return `${total}us`;
    const text = date.toISOString();
    const fraction = `${text.slice(-4, -1)}${String(rest).padStart(3, '0')}`.replace(/0+$/, '');
    return `${text.slice(0, -5)}${fraction === '' ? '' : `.${fraction}`}Z`;
}
function timeValue(text) {
    if (text.endsWith('us'))
        return BigInt(text.slice(0, -2));
    const [whole = '', fraction = ''] = text.replace(/Z$/, '').split('.');
    return BigInt(Date.parse(`${whole}Z`)) * 1000n + BigInt(fraction.padEnd(6, '0').slice(0, 6));
}
const floorDivide = (a, b) => (a >= 0n ? a / b : -((-a + b - 1n) / b));


/***/ }),

/***/ 7640:
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

/***/ 7470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ aliasReference),
/* harmony export */   F2: () => (/* binding */ parseReference),
/* harmony export */   FH: () => (/* binding */ formatReference),
/* harmony export */   I3: () => (/* binding */ checkName)
/* harmony export */ });
/* unused harmony exports isModelName, versionReference */
/* harmony import */ var _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3300);

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
    return (0,_modelflight_core_errors__WEBPACK_IMPORTED_MODULE_0__/* .inputError */ .Xu)(`${JSON.stringify(text.slice(0, 200))} is not a reference to a model`, {
        hint: 'Write models:/<name>@<alias>, e.g. models:/flights@champion, or models:/<name>/<version>, e.g. models:/flights/3.',
    });
}
const formatReference = (reference) => reference.kind === 'alias' ? `models:/${reference.name}@${reference.alias}` : `models:/${reference.name}/${reference.version}`;
const versionReference = (name, version) => ({ kind: 'version', name, version });
const aliasReference = (name, alias) => ({ kind: 'alias', name, alias });


/***/ })

};
