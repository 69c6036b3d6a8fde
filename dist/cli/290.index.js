export const id = 290;
export const ids = [290];
export const modules = {

/***/ 2290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/core/lib/digest-path.js
var digest_path = __webpack_require__(7495);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/core/lib/verdict.js
var lib_verdict = __webpack_require__(1010);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/evaluation/lib/metrics-file.js + 2 modules
var metrics_file = __webpack_require__(6057);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/core/lib/errors.js
var errors = __webpack_require__(3300);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/core/lib/files.js
var lib_files = __webpack_require__(4020);
;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/training/lib/outputs.js


const outputKinds = ['model', 'metrics', 'predictions'];
const conventions = {
    model: [
        'model.onnx',
        'model.safetensors',
        'model.skops',
        'model.json',
        'model.keras',
        'model.pt',
        'model.joblib',
        'model.pkl',
        'model.txt',
        'model',
    ],
    metrics: ['metrics.json', 'dvclive/metrics.json'],
    predictions: ['predictions.parquet', 'predictions.csv', 'predictions.csv.gz', 'predictions.jsonl'],
};
async function stampOf(path) {
    const info = await (0,promises_.lstat)(path, { bigint: true }).catch(() => undefined);
    if (info === undefined)
        return undefined;
    const own = `${info.ino}:${info.size}:${info.ctimeNs}`;
    if (!info.isDirectory())
        return own;
    const names = (await (0,promises_.readdir)(path)).sort();
    const below = await Promise.all(names.map(async (name) => `${name}=${await stampOf((0,external_node_path_.join)(path, name))}`));
    return `${own}[${below.join(',')}]`;
}
async function stampAll(paths) {
    return new Map(await Promise.all(paths.map(async (path) => [path, await stampOf(path)])));
}
async function freshnessOf(path, before) {
    const after = await stampOf(path);
    if (after === undefined)
        return 'missing';
    return after === before.get(path) ? 'stale' : 'written';
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/training/lib/candidate.js








const format = 'modelflight-candidate/1';
const fileName = 'candidate.json';
const itemOf = (candidate, kind) => candidate.items.find((item) => item.kind === kind);
async function writeCandidate(folder, outputs, facts) {
    const partial = `${folder}.${(0,external_node_crypto_.randomBytes)(6).toString('hex')}.partial`;
    try {
        await (0,promises_.mkdir)(partial, { recursive: true });
        const items = [];
        for (const [index, output] of outputs.entries())
            items.push(await keep(output, index, partial, facts.workspace));
        const candidate = { inputDigest: facts.inputDigest, items, seconds: facts.seconds, run: facts.run };
        await (0,lib_files/* writeAtomic */.vZ)((0,external_node_path_.join)(partial, fileName), `${JSON.stringify(toJson(candidate), null, 2)}\n`);
        await (0,promises_.rm)(folder, { recursive: true, force: true });
        await (0,promises_.rename)(partial, folder);
        return candidate;
    }
    finally {
        await (0,promises_.rm)(partial, { recursive: true, force: true });
    }
}
async function keep({ kind, path }, index, folder, workspace) {
    const display = (0,external_node_path_.relative)(workspace, path).replaceAll('\\', '/');
    const stored = storedName(kind, index, (0,external_node_path_.basename)(path));
    const { layout, digest, bytes } = await (0,digest_path/* digestPath */.GV)(path, display);
    const target = (0,external_node_path_.join)(folder, stored);
    await copy(path, target);
    const copied = await (0,digest_path/* digestPath */.GV)(target, display);
    if (copied.digest !== digest)
        throw (0,errors/* policyRefused */.he)(`${display} was changed after the run had ended`, { hint: 'Let the command wait for everything it starts.' });
    return { kind, path: display, stored, layout, digest, bytes };
}
function storedName(kind, index, name) {
    if (kind === 'output')
        return `outputs/${index}/${name}`;
    if (kind === 'model')
        return `model/${name}`;
    return kind === 'metrics' ? 'metrics.json' : `predictions${/(\.[a-z]+){1,2}$/.exec(name)?.[0] ?? ''}`;
}
async function copy(from, to) {
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(to), { recursive: true });
    await (0,promises_.cp)(from, to, { recursive: true, mode: external_node_fs_.constants.COPYFILE_FICLONE, preserveTimestamps: true });
}
const toJson = (candidate) => {
    const body = {
        format,
        inputDigest: candidate.inputDigest,
        seconds: candidate.seconds,
        run: { ...candidate.run },
        items: candidate.items.map((item) => ({ ...item })),
    };
    return { ...body, seal: (0,lib_files/* sha256 */.sc)(JSON.stringify(body)) };
};
async function readCandidate(folder, expectedInput) {
    const text = await (0,lib_files/* readText */.yR)((0,external_node_path_.join)(folder, fileName), fileName).catch((error) => {
        if (error instanceof Error && 'errorClass' in error && error.errorClass === 'input-error')
            return undefined;
        throw error;
    });
    if (text === undefined)
        return undefined;
    const candidate = fromJson(text);
    if (candidate.inputDigest !== expectedInput)
        throw refused(`it is of the inputs ${candidate.inputDigest}, not ${expectedInput}`);
    for (const item of candidate.items)
        await compare(folder, item);
    return candidate;
}
async function compare(folder, item) {
    const found = await (0,digest_path/* digestPath */.GV)((0,lib_files/* joinInside */.lG)(folder, item.stored), item.path).catch(() => undefined);
    if (found?.digest === item.digest && found.layout === item.layout)
        return;
    throw refused(`${item.path} is not what the run wrote: its digest is ${found?.digest ?? 'missing'}, and ${item.digest} was recorded`);
}
const refused = (what) => (0,errors/* policyRefused */.he)(`the stored candidate can not be used: ${what}`);
function fromJson(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        throw refused('candidate.json is not JSON');
    }
    if (!isObject(value))
        throw refused('candidate.json is not an object');
    const { seal, ...body } = value;
    if (body['format'] !== format || seal !== (0,lib_files/* sha256 */.sc)(JSON.stringify(body)))
        throw refused('candidate.json was changed');
    const { inputDigest, seconds, run, items } = body;
    if (typeof inputDigest !== 'string' || typeof seconds !== 'number' || !isObject(run) || !Array.isArray(items)) {
        throw refused('candidate.json lacks a part');
    }
    const { repository, id, attempt, url } = run;
    return {
        inputDigest,
        seconds,
        run: { repository: String(repository), id: String(id), attempt: Number(attempt), url: String(url) },
        items: items.map(itemFromJson),
    };
}
function itemFromJson(value) {
    const { kind, path, stored, layout, digest, bytes } = isObject(value) ? value : {};
    const known = [...outputKinds, 'output'];
    const named = known.find((candidate) => candidate === kind);
    if (named === undefined || (layout !== 'file' && layout !== 'folder'))
        throw refused('candidate.json lists something unknown');
    if (typeof path !== 'string' || typeof stored !== 'string' || typeof digest !== 'string')
        throw refused('candidate.json lacks a path');
    return { kind: named, path, stored, layout, digest, bytes: Number(bytes) };
}
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
async function placeCandidate(candidate, { folder, workspace, mayWrite }) {
    const targets = candidate.items.map((item) => {
        const target = (0,lib_files/* resolveInside */.LI)(item.path, workspace, workspace);
        if (!mayWrite(target))
            throw refused(`it would write ${item.path}, which is not an output of this step`);
        return { item, target };
    });
    for (const { item, target } of targets) {
        const aside = `${target}.${(0,external_node_crypto_.randomBytes)(6).toString('hex')}.tmp`;
        await copy((0,lib_files/* joinInside */.lG)(folder, item.stored), aside);
        await (0,promises_.rm)(target, { recursive: true, force: true });
        await (0,promises_.rename)(aside, (0,external_node_path_.resolve)(target));
    }
}

// EXTERNAL MODULE: ./.cache/bundle/actions/packages/training/lib/open.js
var lib_open = __webpack_require__(6312);
;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/training/lib/tail.js
const maxLine = 500;
function tailOf(count) {
    const decoder = new TextDecoder();
    let kept = [];
    let open = '';
    return {
        push(chunk) {
            const parts = (open + decoder.decode(chunk, { stream: true })).split(/\r\n|\r|\n/);
            open = (parts.pop() ?? '').slice(-maxLine);
            kept = [...kept, ...parts.slice(-count).map((line) => line.slice(-maxLine))].slice(-count);
        },
        lines: () => [...kept, ...(open === '' ? [] : [open])].slice(-count),
    };
}

// EXTERNAL MODULE: ./.cache/bundle/actions/packages/core/lib/child-process.js
var child_process = __webpack_require__(8945);
;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/training/lib/code.js






async function digestCode(scope) {
    const tracked = await listByGit(scope);
    const listed = tracked.length > 0 ? tracked : await listFolder(scope.folder);
    const chosen = listed.filter((path) => counts((0,external_node_path_.join)(scope.folder, path), scope));
    const files = (await Promise.all(chosen.map((path) => digestEntry(scope.folder, path)))).flat();
    if (files.length === 0) {
        throw (0,errors/* inputError */.Xu)('there are no files that count as code', { hint: 'Check the input `code` and the working directory.' });
    }
    if (files.length > digest_path/* maxFiles */.Mr) {
        throw (0,errors/* limitExceeded */.FU)(`more than ${digest_path/* maxFiles */.Mr} files count as code`, { hint: 'Name the files and folders that do in the input `code`.' });
    }
    return { digest: (0,digest_path/* digestOfFiles */.v0)(files), files: files.length, listedBy: tracked.length > 0 ? 'git' : 'folder' };
}
function counts(path, { only, except }) {
    if (except.some((folder) => isWithin(path, folder)))
        return false;
    return only.length === 0 || only.some((folder) => isWithin(path, folder));
}
function isWithin(path, folder) {
    const inside = (0,external_node_path_.relative)(folder, path);
    return inside === '' || (inside !== '..' && !inside.startsWith(`..${external_node_path_.sep}`) && !(0,external_node_path_.isAbsolute)(inside));
}
async function listByGit(scope) {
    const tracked = await gitFiles(['--cached', '--deduplicate'], scope);
    const others = await gitFiles(['--others', '--exclude-standard'], scope);
    const isOutput = (path) => scope.exceptUntracked.some((place) => isWithin((0,external_node_path_.join)(scope.folder, path), place));
    return [...tracked, ...others.filter((path) => !isOutput(path))];
}
async function gitFiles(flags, { folder, signal }) {
    const chunks = [];
    const onOutput = (chunk, stream) => {
        if (stream === 'stdout')
            chunks.push(chunk);
    };
    const result = await (0,child_process/* runCommand */.d1)({ argv: ['git', 'ls-files', '-z', ...flags] }, { cwd: folder, onOutput, signal }).catch(() => undefined);
    signal.throwIfAborted();
    if (result?.kind !== 'exited' || result.exitCode !== 0)
        return [];
    const paths = Buffer.concat(chunks).toString('utf8').split('\0');
    return paths.filter((path) => path !== '');
}
const notCode = ['.git', 'node_modules', '.venv', 'venv', '__pycache__', '.ipynb_checkpoints'];
async function listFolder(folder) {
    const found = [];
    const waiting = [''];
    for (let below = waiting.pop(); below !== undefined; below = waiting.pop()) {
        for (const entry of await (0,promises_.readdir)((0,external_node_path_.join)(folder, below), { withFileTypes: true })) {
            if (notCode.includes(entry.name))
                continue;
            const path = below === '' ? entry.name : `${below}/${entry.name}`;
            if (entry.isDirectory())
                waiting.push(path);
            else
                found.push(path);
        }
        if (found.length > digest_path/* maxFiles */.Mr)
            throw (0,errors/* limitExceeded */.FU)(`${folder} holds more than ${digest_path/* maxFiles */.Mr} files`, { hint: 'Name what counts in the input `code`.' });
    }
    return found;
}
async function digestEntry(folder, path) {
    const absolute = (0,external_node_path_.resolve)(folder, path);
    const info = await (0,promises_.lstat)(absolute).catch(() => undefined);
    if (info === undefined)
        return [];
    if (info.isSymbolicLink())
        return [{ path, digest: (0,lib_files/* sha256 */.sc)(`link:${await (0,promises_.readlink)(absolute)}`) }];
    if (info.isFile())
        return [{ path, digest: await (0,lib_files/* sha256File */.Q3)(absolute) }];
    if (!info.isDirectory())
        return [];
    const below = await listFolder(absolute);
    return (await Promise.all(below.map((inner) => digestEntry(folder, `${path}/${inner}`)))).flat();
}
async function hasUncommittedChanges(folder, signal) {
    const result = await (0,child_process/* runCommand */.d1)({ argv: ['git', 'diff', '--quiet', 'HEAD'] }, { cwd: folder, signal }).catch(() => undefined);
    if (result?.kind !== 'exited' || result.exitCode > 1)
        return undefined;
    return result.exitCode === 1;
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/training/lib/environment.js





const interpreter = /(?:^|[\s;&|("'`])((?:[\w.~-]*\/)*(?:python(?:\d(?:\.\d+)?)?|node|Rscript|julia|java))(?=$|[\s;&|)"'`])/gm;
const lockFiles = [
    'requirements.txt',
    'requirements.lock',
    'uv.lock',
    'poetry.lock',
    'pdm.lock',
    'Pipfile.lock',
    'pylock.toml',
    'conda-lock.yml',
    'environment.yml',
    'pixi.lock',
    'package-lock.json',
    'npm-shrinkwrap.json',
    'pnpm-lock.yaml',
    'yarn.lock',
    'renv.lock',
    'Manifest.toml',
];
async function describeEnvironment(question) {
    const named = [...new Set([...question.script.matchAll(interpreter)].flatMap((match) => match[1] ?? []))].sort();
    const versions = await Promise.all(named.map(async (name) => [name, await versionOf(name, question)]));
    return {
        platform: (0,external_node_os_.platform)(),
        arch: (0,external_node_os_.arch)(),
        interpreters: Object.fromEntries(versions),
        lockFiles: await digestLockFiles(question.folder, question.workspace),
    };
}
async function versionOf(name, { folder, env, signal }) {
    let output = '';
    const onOutput = (chunk) => {
        output += Buffer.from(chunk).toString('utf8').slice(0, 1000);
    };
    const command = { argv: [name, name.endsWith('java') ? '-version' : '--version'] };
    const result = await (0,child_process/* runCommand */.d1)(command, { cwd: folder, env, signal, timeoutSeconds: 10, onOutput }).catch(() => undefined);
    signal.throwIfAborted();
    const firstLine = output.trim().split(/\r?\n/)[0] ?? '';
    return result?.kind === 'exited' && result.exitCode === 0 && firstLine !== '' ? firstLine.slice(0, 200) : 'unknown';
}
async function digestLockFiles(folder, workspace) {
    const digests = {};
    for (const place of foldersBetween(folder, workspace)) {
        const names = await (0,promises_.readdir)(place).catch(() => []);
        for (const name of names.filter((candidate) => lockFiles.includes(candidate)).sort()) {
            digests[(0,external_node_path_.relative)(workspace, (0,external_node_path_.join)(place, name)).replaceAll('\\', '/')] = await (0,lib_files/* sha256File */.Q3)((0,external_node_path_.join)(place, name));
        }
    }
    return digests;
}
function foldersBetween(folder, workspace) {
    if (folder === workspace || (0,external_node_path_.relative)(workspace, folder).startsWith('..') || (0,external_node_path_.dirname)(folder) === folder)
        return [folder];
    return [folder, ...foldersBetween((0,external_node_path_.dirname)(folder), workspace)];
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/training/lib/inputs.js

function inputDigest(inputs) {
    const { script, shell, folder, codeDigest, params, env } = inputs;
    const { platform, arch, interpreters, lockFiles } = inputs.environment;
    return (0,lib_files/* sha256 */.sc)(canonicalJson({
        format: 'modelflight-training-inputs/1',
        script,
        shell,
        folder,
        code: codeDigest,
        data: inputs.data.map(({ digest }) => digest).toSorted(),
        params,
        env,
        environment: { platform, arch, interpreters, lockFiles },
        outputs: inputs.outputs.toSorted(),
    }));
}
function canonicalJson(value) {
    if (typeof value !== 'object' || value === null)
        return JSON.stringify(value);
    if (Array.isArray(value))
        return `[${value.map(canonicalJson).join(',')}]`;
    const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
    return `{${entries.map(([key, entry]) => `${JSON.stringify(key)}:${canonicalJson(entry)}`).join(',')}}`;
}

// EXTERNAL MODULE: ./.cache/bundle/actions/packages/data/lib/dataset.js + 2 modules
var dataset = __webpack_require__(2816);
;// CONCATENATED MODULE: ./.cache/bundle/actions/actions/train/lib/datasets.js





const isTable = (name) => /\.(csv|tsv|jsonl|ndjson|json|parquet)(\.gz)?$/i.test(name) || /[*?]/.test(name);
async function digestData(patterns, context) {
    const all = [];
    for (const pattern of patterns)
        all.push(await digestOne(pattern, context));
    return all;
}
async function digestOne(pattern, context) {
    const absolute = (0,lib_files/* resolveInside */.LI)(pattern, context.workspace, context.workingDirectory);
    const info = await (0,promises_.lstat)(absolute).catch(() => undefined);
    if (isTable(pattern) && !info?.isDirectory())
        return await digestTables(pattern, context);
    const real = await (0,lib_files/* realPathInside */.oG)(absolute, context.workspace);
    const { digest, files, layout } = await (0,digest_path/* digestPath */.GV)(real, context.display(absolute));
    const named = layout === 'file' ? [{ name: context.display(absolute), digest }] : files.map((file) => ({ name: file.path, digest: file.digest }));
    return { name: pattern, digest, files: named, paths: [absolute, real] };
}
async function digestTables(pattern, context) {
    const { files } = await (0,dataset/* resolveDataset */.$X)([pattern], context);
    const digested = [];
    for (const file of files)
        digested.push({ name: file.name, digest: await (0,lib_files/* sha256File */.Q3)(file.path) });
    const digest = setDigest(digested);
    return { name: pattern, digest, files: digested, paths: files.flatMap((file) => [file.path, (0,external_node_path_.resolve)(context.workspace, file.name)]) };
}
const setDigest = (files) => (0,dataset/* datasetDigest */.Vx)(files.map(({ name, digest }) => ({ name, sha256: digest.replace(/^sha256:/, '') })));

;// CONCATENATED MODULE: ./.cache/bundle/actions/actions/train/lib/validated.js


async function checkValidated(data, requirement, context) {
    const id = 'data-validated';
    if (requirement === 'false')
        return { id, status: 'skipped', message: 'not asked for (require-validated: false)' };
    const records = (await context.records.all()).filter(({ statement }) => statement.predicate.modelflight.action === 'validate-data');
    refuseFailed(records, data);
    refuseChanged(records, data);
    const known = new Set(records.flatMap(subjectsOf).map(({ digest }) => digest));
    const open = data.filter((item) => !isCovered(item, data, known));
    if (open.length === 0 && data.length > 0)
        return { id, status: 'pass', n: data.length, message: 'validate-data passed exactly these data' };
    const names = open.map(({ name }) => name).join(', ');
    if (requirement === 'true' || (records.length > 0 && open.length === data.length && data.length > 0)) {
        throw (0,errors/* policyRefused */.he)(data.length === 0
            ? 'no data are named, so nothing shows that they were validated'
            : `validate-data has no record of ${names} as they are now`, {
            hint: 'Run validate-data on the same files before this step, or set require-validated: false.',
        });
    }
    if (data.length === 0)
        return { id, status: 'skipped', message: 'the input data names nothing' };
    if (records.length === 0)
        return { id, status: 'skipped', message: 'validate-data did not run before' };
    return { id, status: 'warn', n: data.length, message: `validate-data has no record of ${names}`, hint: 'Validate these files too.' };
}
const subjectsOf = ({ statement }) => statement.subject.map(({ name, digest }) => ({ name, digest: `sha256:${digest.sha256}` }));
const statusOf = ({ statement }) => statement.predicate.modelflight.status;
function refuseFailed(records, data) {
    const newest = new Map(records.flatMap((record) => subjectsOf(record).map(({ digest }) => [digest, record])));
    for (const { name, digest } of everyDigest(data)) {
        const record = newest.get(digest);
        if (record === undefined || statusOf(record) !== 'fail')
            continue;
        throw (0,errors/* policyRefused */.he)(`validate-data failed ${name} (${digest}), so nothing is trained on it`, {
            hint: "See validate-data's part of the report; mend the data or the contract.",
        });
    }
}
function refuseChanged(records, data) {
    const newest = new Map(records.flatMap(subjectsOf).map(({ name, digest }) => [name, digest]));
    const digests = everyDigest(data);
    for (const { name, digest } of digests) {
        const recorded = newest.get(name);
        if (recorded === undefined || recorded === digest || digests.some((other) => other.digest === recorded))
            continue;
        throw (0,errors/* policyRefused */.he)(`${name} is not what validate-data saw: its digest is ${digest}, and ${recorded} was recorded`, {
            hint: 'Something changed the data between the two steps: validate again.',
        });
    }
}
const everyDigest = (data) => data.flatMap((item) => [item, ...item.files]);
function isCovered(item, data, known) {
    if (known.has(item.digest) || item.files.every(({ digest }) => known.has(digest)))
        return true;
    return known.has(setDigest(data.flatMap(({ files }) => files)));
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/actions/train/lib/prepare.js









const allPlaces = ({ declared, further, conventional }) => [
    ...outputKinds.flatMap((kind) => declared[kind] ?? conventional[kind]),
    ...further,
];
async function prepare(inputs, context) {
    const { workingDirectory: folder, workspace, signal } = context;
    const places = placesOf(inputs, context);
    const data = await digestData(inputs.data ?? [], context);
    const validated = await checkValidated(data, inputs['require-validated'], context);
    const params = await readParams(inputs, context);
    const env = readEnv(inputs.env ?? []);
    const only = (inputs.code ?? []).map((path) => (0,lib_files/* resolveInside */.LI)(path, workspace, folder));
    const code = await digestCode({ folder, only, ...prepare_notCode(places, data, context), signal });
    const environment = await describeEnvironment({ script: inputs.run, folder, workspace, env, signal });
    const digest = inputDigest({
        script: inputs.run,
        shell: inputs.shell,
        folder: context.display(folder),
        codeDigest: code.digest,
        data,
        params,
        env,
        environment,
        outputs: [...Object.values(places.declared).flatMap((path) => path ?? []), ...places.further].map(context.display),
    });
    const uncommittedChanges = await hasUncommittedChanges(folder, signal);
    return { inputDigest: digest, code, uncommittedChanges, data, validated, params, env, environment, places };
}
function prepare_notCode(places, data, { outputDir }) {
    const declared = Object.values(places.declared).flatMap((path) => path ?? []);
    const except = [outputDir, ...declared, ...places.further, ...data.flatMap(({ paths }) => paths)];
    return { except, exceptUntracked: outputKinds.flatMap((kind) => places.conventional[kind]) };
}
function placesOf(inputs, context) {
    const { workspace, workingDirectory } = context;
    const below = (kind) => conventions[kind].map((name) => (0,external_node_path_.resolve)(workingDirectory, name));
    const declared = { model: inputs['model-path'], metrics: inputs.metrics, predictions: inputs.predictions };
    const further = (inputs.outputs ?? []).map((path) => (0,lib_files/* resolveInside */.LI)(path, workspace, workingDirectory));
    for (const path of [...Object.values(declared), ...further])
        if (path !== undefined)
            refuseOwnFolder(path, context);
    return {
        declared,
        further,
        conventional: { model: below('model'), metrics: below('metrics'), predictions: below('predictions') },
    };
}
function refuseOwnFolder(path, context) {
    const own = (0,external_node_path_.join)(context.outputDir, 'train');
    if (path !== own && !path.startsWith(`${own}${external_node_path_.sep}`))
        return;
    throw (0,errors/* inputError */.Xu)(`the command can not write ${context.display(path)}: Modelflight keeps its own copies in that folder`, {
        hint: 'Let the command write somewhere else, e.g. to the working directory.',
    });
}
async function readParams({ params }, context) {
    if (params === undefined)
        return {};
    if (typeof params.value !== 'string')
        return params.value;
    const path = (0,lib_files/* resolveInside */.LI)(params.value, context.workspace, context.workingDirectory);
    const name = context.display(path);
    const { parseYaml } = await import(/* webpackIgnore: true */ '../shared/index.js').then(({load}) => load('core/yaml'));
    const { value, at } = parseYaml(await (0,lib_files/* readText */.yR)(path, name), name);
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
        return value;
    throw (0,errors/* inputError */.Xu)(`${name} must hold a mapping of names to values`, {
        where: at(''),
        hint: 'Write e.g. `epochs: 10`, or leave the input params out.',
    });
}
function readEnv(lines) {
    const pairs = lines.map((line) => {
        const match = /^([A-Za-z_][A-Za-z0-9_]*)=(.*)$/s.exec(line);
        if (match?.[1] === undefined)
            throw (0,errors/* inputError */.Xu)('a line of the input env is not of the form NAME=value', { where: { file: 'input env' } });
        return [match[1], match[2] ?? ''];
    });
    return Object.fromEntries(pairs);
}

// EXTERNAL MODULE: ./.cache/bundle/actions/packages/core/lib/record-chain.js
var record_chain = __webpack_require__(698);
;// CONCATENATED MODULE: ./.cache/bundle/actions/actions/train/lib/reuse.js






const candidateFolder = (context) => (0,external_node_path_.join)(context.outputDir, 'train');
const cacheKey = (inputDigest) => `modelflight-train-${inputDigest.replace(/^sha256:/, '')}`;
async function reuse(prepared, context) {
    const cached = await attempt('the cached result', context, () => fromCache(prepared, context));
    if (cached !== undefined)
        return cached;
    if (context.run.pullRequest !== undefined)
        return undefined;
    const found = await attempt('evidence of other runs', context, () => context.stores.find('train', prepared.inputDigest));
    for (const evidence of found ?? []) {
        const reused = await attempt(evidence.name, context, () => fromEvidence(evidence, prepared, context));
        if (reused !== undefined)
            return reused;
    }
    return undefined;
}
async function attempt(what, context, body) {
    try {
        return await body();
    }
    catch (error) {
        if (context.signal.aborted)
            throw error;
        const { message, bug } = (0,errors/* explain */.WE)(error);
        context.log.warning(`${what} is not used: ${message}`);
        if (bug !== undefined)
            context.log.debug(bug);
        return undefined;
    }
}
async function fromCache(prepared, context) {
    const folder = candidateFolder(context);
    await (0,promises_.rm)(folder, { recursive: true, force: true });
    if (!(await context.stores.restore(cacheKey(prepared.inputDigest), [folder])))
        return undefined;
    const candidate = await readCandidate(folder, prepared.inputDigest);
    if (candidate === undefined)
        return undefined;
    await place(candidate, folder, prepared, context);
    return { candidate, origin: 'the cache' };
}
async function fromEvidence(evidence, prepared, context) {
    const downloaded = await evidence.download();
    const candidate = await readCandidate((0,external_node_path_.join)(downloaded, 'train'), prepared.inputDigest);
    if (candidate === undefined)
        return undefined;
    const records = await (0,record_chain/* openRecordChain */.P)((0,external_node_path_.join)(downloaded, 'records')).all();
    requireRecord(records, candidate, prepared, context);
    const folder = candidateFolder(context);
    await (0,promises_.rm)(folder, { recursive: true, force: true });
    await (0,promises_.cp)((0,external_node_path_.join)(downloaded, 'train'), folder, { recursive: true });
    await place(candidate, folder, prepared, context);
    await context.records.adopt((0,external_node_path_.join)(downloaded, 'records'));
    return { candidate, origin: evidence.origin };
}
function requireRecord(records, candidate, prepared, context) {
    const model = itemOf(candidate, 'model');
    const matching = records.findLast(({ statement: { subject, predicate } }) => {
        const { action, materials, run, status } = predicate.modelflight;
        const ofModel = subject.some(({ digest }) => `sha256:${digest.sha256}` === model?.digest);
        const ofInputs = materials.some(({ name, digest }) => name === 'inputs' && digest === prepared.inputDigest);
        return action === 'train' && status !== 'fail' && run.repository === context.run.repository && ofModel && ofInputs;
    });
    if (matching === undefined)
        throw (0,errors/* policyRefused */.he)('its records do not say that these inputs gave this model in this repository');
}
async function place(candidate, folder, prepared, context) {
    const places = allPlaces(prepared.places);
    await placeCandidate(candidate, { folder, workspace: context.workspace, mayWrite: (path) => places.includes(path) });
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/actions/train/lib/execute.js









const shownLines = 20;
async function execute(inputs, prepared, context) {
    const startedAt = context.now();
    const before = await stampAll(allPlaces(prepared.places));
    const tail = tailOf(shownLines);
    const { outcome, run } = await context.log.group('Training', () => runJob(inputs, prepared, context, tail));
    const command = checkOutcome(outcome, inputs);
    if (outcome.kind !== 'succeeded')
        return { checks: [command], candidate: undefined, startedAt, lastLines: tail.lines() };
    const { found, checks } = await collect(prepared.places, before, context);
    const all = [command, ...checks];
    if (all.some(({ status }) => status === 'fail'))
        return { checks: all, candidate: undefined, startedAt, lastLines: tail.lines() };
    const facts = { inputDigest: prepared.inputDigest, seconds: outcome.seconds, workspace: context.workspace };
    const { repository, runId, attempt, url } = context.run;
    const candidate = await writeCandidate(candidateFolder(context), found, {
        ...facts,
        run: { repository, id: context.run.host === 'github' ? runId : run.id, attempt, url: run.url || url },
    });
    return { checks: all, candidate, startedAt, lastLines: [] };
}
async function runJob(inputs, { inputDigest, params, env }, context, tail) {
    const paramsFile = (0,external_node_path_.join)(context.temporary, 'params.json');
    await (0,lib_files/* writeAtomic */.vZ)(paramsFile, `${JSON.stringify(params, null, 2)}\n`);
    const backend = await (0,lib_open/* openBackend */.f)(inputs.backend, context);
    const job = {
        id: `train-${inputDigest.slice(7, 19)}-${context.run.attempt}`,
        script: inputs.run,
        shell: inputs.shell,
        folder: context.workingDirectory,
        env: { MODELFLIGHT_PARAMS: paramsFile, ...env },
        timeoutSeconds: inputs.timeout,
    };
    const run = await backend.start(job, (chunk) => {
        tail.push(chunk);
        context.log.raw(chunk);
    });
    const outcome = await run.outcome();
    if (outcome.kind === 'cancelled')
        throw (0,errors/* dependencyFailed */.BW)(`the training was cancelled after ${Math.round(outcome.seconds)} s`);
    return { outcome, run };
}
function checkOutcome(outcome, { timeout }) {
    const id = 'command';
    const seconds = `${Math.round(outcome.seconds * 10) / 10} s`;
    switch (outcome.kind) {
        case 'succeeded':
            return { id, status: 'pass', message: `the command ended with exit code 0 after ${seconds}` };
        case 'failed':
            return {
                id,
                status: 'fail',
                observed: outcome.how,
                limit: 'exit code 0',
                message: `the command ended with ${outcome.how} after ${seconds}`,
                hint: 'Its last lines are in the report; the whole output is in the log.',
            };
        case 'timed-out':
            return {
                id,
                status: 'fail',
                observed: outcome.seconds,
                limit: timeout,
                message: `the command did not end within ${timeout} s and was stopped`,
                hint: 'Raise the input timeout, or train on less.',
            };
        case 'cancelled':
            return { id, status: 'fail', message: 'the command was cancelled' };
        default:
            return outcome;
    }
}
async function collect(places, before, context) {
    const results = [];
    for (const kind of outputKinds)
        results.push(await collectKind(kind, places, before, context));
    for (const path of places.further)
        results.push(await collectDeclared('output', path, before, context));
    return { found: results.flatMap(({ found }) => found), checks: results.flatMap(({ checks }) => checks) };
}
async function collectKind(kind, places, before, context) {
    const declared = places.declared[kind];
    if (declared !== undefined)
        return await collectDeclared(kind, declared, before, context);
    const fresh = [];
    for (const path of places.conventional[kind])
        if ((await freshnessOf(path, before)) === 'written')
            fresh.push(path);
    const [path, ...more] = fresh;
    const input = kind === 'model' ? 'model-path' : kind;
    if (path === undefined) {
        if (kind !== 'model')
            return { found: [], checks: [{ id: kind, status: 'skipped', message: `the command wrote no ${kind} file` }] };
        const message = 'the command wrote no model that could be found';
        return { found: [], checks: [{ id: kind, status: 'fail', message, hint: 'Set the input model-path to what the command writes.' }] };
    }
    if (more.length > 0 && kind === 'model') {
        const message = `the command wrote several files that could be the model: ${fresh.map(context.display).join(', ')}`;
        return { found: [], checks: [{ id: kind, status: 'fail', message, hint: `Say which with the input ${input}.` }] };
    }
    return written(kind, path, context);
}
async function collectDeclared(kind, path, before, context) {
    const freshness = await freshnessOf(path, before);
    if (freshness === 'written')
        return written(kind, path, context);
    const name = context.display(path);
    const message = freshness === 'missing' ? `the command did not write ${name}` : `${name} lay there before, and the command did not write it`;
    const hint = 'Correct the path, or let the command write it anew in each run.';
    return { found: [], checks: [{ id: kind === 'output' ? `output:${name}` : kind, status: 'fail', message, hint }] };
}
function written(kind, path, context) {
    const name = context.display(path);
    const id = kind === 'output' ? `output:${name}` : kind;
    return { found: [{ kind, path }], checks: [{ id, status: 'pass', message: `the command wrote ${name}` }] };
}

// EXTERNAL MODULE: ./.cache/bundle/actions/packages/core/lib/records.js
var records = __webpack_require__(1933);
;// CONCATENATED MODULE: ./.cache/bundle/actions/actions/train/lib/record.js


function recordOf(facts, context) {
    const { candidate, prepared } = facts;
    const order = ['model', 'metrics', 'predictions', 'output'];
    const subjects = candidate.items
        .toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))
        .map(({ path, digest }) => ({ name: path, digest }));
    const materials = [
        { name: 'inputs', digest: prepared.inputDigest },
        { name: 'code', digest: prepared.code.digest },
        ...prepared.data.map(({ name, digest }) => ({ name, digest })),
        ...(prepared.data.length > 1 ? [{ name: 'data', digest: setDigest(prepared.data.flatMap(({ files }) => files)) }] : []),
    ];
    return { subjects, materials, predicateType: records/* predicateTypes */.Z.provenance, predicate: provenance(facts, context) };
}
function provenance({ inputs, prepared, candidate, startedAt, reusedFrom }, context) {
    const { environment } = prepared;
    return {
        buildDefinition: {
            buildType: 'https://modelflight.dev/train/v1',
            externalParameters: {
                run: inputs.run,
                shell: inputs.shell,
                workingDirectory: context.display(context.workingDirectory),
                params: prepared.params,
                env: Object.keys(prepared.env).sort(),
            },
            internalParameters: {
                inputDigest: prepared.inputDigest,
                environment: {
                    platform: environment.platform,
                    arch: environment.arch,
                    interpreters: environment.interpreters,
                    lockFiles: environment.lockFiles,
                },
                uncommittedChanges: prepared.uncommittedChanges ?? null,
            },
            resolvedDependencies: dependencies(prepared, context),
        },
        runDetails: {
            builder: { id: `https://modelflight.dev/builders/${context.run.host}/v1` },
            metadata: {
                invocationId: candidate.run.url || candidate.run.id,
                startedOn: startedAt.toISOString(),
                finishedOn: context.now().toISOString(),
            },
            byproducts: [{ name: 'candidate', annotations: { seconds: candidate.seconds, reusedFrom: reusedFrom ?? null } }],
        },
    };
}
function dependencies(prepared, { run }) {
    const hex = (digest) => ({ sha256: digest.replace(/^sha256:/, '') });
    const page = URL.parse(run.url);
    const commit = run.sha === '' ? [] : [{ uri: `git+${page?.origin ?? 'local:'}/${run.repository}@${run.ref}`, digest: { gitCommit: run.sha } }];
    const data = prepared.data.map(({ name, digest }) => ({ name, digest: hex(digest), annotations: { kind: 'data' } }));
    return [...commit, { name: 'code', digest: hex(prepared.code.digest), annotations: { files: prepared.code.files } }, ...data];
}

// EXTERNAL MODULE: ./.cache/bundle/actions/packages/report/lib/document.js
var lib_document = __webpack_require__(7361);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/report/lib/numbers.js
var numbers = __webpack_require__(6792);
;// CONCATENATED MODULE: ./.cache/bundle/actions/actions/train/lib/report.js



const headlineMetrics = 3;
function sectionOf(told) {
    const blocks = [...metricsBlock(told.metrics), ...outputBlock(told.lastLines), inputsBlock(told)];
    return { id: 'train', title: 'Training', tone: told.status, headline: headline(told), blocks };
}
const plannedSection = (inputs, prepared) => ({
    id: 'train',
    title: 'Training',
    tone: 'neutral',
    headline: `would run ${firstLine(inputs.run)}, unless the inputs ${prepared.inputDigest.slice(0, 19)}… were trained before`,
    blocks: [inputsBlock({ inputs, prepared })],
});
function headline({ candidate, metrics, reusedFrom, failure }) {
    if (failure !== undefined || candidate === undefined)
        return failure ?? 'no model';
    const shown = [...metrics].slice(0, headlineMetrics).map(([name, value]) => `${name} ${(0,numbers/* formatNumber */.ZV)(value)}`);
    const result = shown.length === 0 ? '' : `: ${shown.join(', ')}`;
    if (reusedFrom === undefined)
        return `Trained in ${inWords(candidate.seconds)}${result}.`;
    return `Reused from ${reusedFrom}, ${inWords(candidate.seconds)} of training saved${result}.`;
}
function metricsBlock(metrics) {
    if (metrics.size <= headlineMetrics)
        return [];
    const rows = [...metrics].map(([name, value]) => [(0,lib_document/* code */.aY)(name), (0,numbers/* formatNumber */.ZV)(value)]);
    return [(0,lib_document/* details */.zH)(`${metrics.size} metrics that the training reported`, (0,lib_document/* table */.tp)(['Metric', { title: 'Value', align: 'right' }], rows))];
}
function modelBlock(candidate) {
    const model = candidate === undefined ? undefined : itemOf(candidate, 'model');
    return model === undefined ? [] : [(0,lib_document/* paragraph */.FY)('Model ', (0,lib_document/* code */.aY)(model.path), `, ${model.bytes} bytes, `, (0,lib_document/* code */.aY)(model.digest), '.')];
}
const outputBlock = (lines) => lines.length === 0 ? [] : [(0,lib_document/* details */.zH)("The end of the command's output", (0,lib_document/* codeBlock */.DV)(lines.join('\n')))];
function inputsBlock({ inputs, prepared, candidate }) {
    const { environment, data, code: source, uncommittedChanges } = prepared;
    const changes = uncommittedChanges === true ? ', with uncommitted changes' : '';
    const rows = [
        ['Inputs together', (0,lib_document/* code */.aY)(prepared.inputDigest)],
        [`Code: ${source.files} ${source.files === 1 ? 'file' : 'files'}${changes}`, (0,lib_document/* code */.aY)(source.digest)],
        ...data.map(({ name, digest }) => [`Data: ${name}`, (0,lib_document/* code */.aY)(digest)]),
        ...Object.entries(environment.interpreters).map(([name, version]) => [name, version]),
        ...Object.entries(environment.lockFiles).map(([name, digest]) => [name, (0,lib_document/* code */.aY)(digest)]),
        ['Machine', `${environment.platform} ${environment.arch}`],
    ];
    const blocks = [...modelBlock(candidate), (0,lib_document/* codeBlock */.DV)(inputs.run.trim(), inputs.shell), (0,lib_document/* table */.tp)(['Input', 'Digest or version'], rows)];
    return (0,lib_document/* details */.zH)('The model and what it was made from', ...blocks);
}
const firstLine = (script) => script.trim().split('\n')[0] ?? '';
function inWords(seconds) {
    if (seconds < 120)
        return `${Math.round(seconds * 10) / 10} s`;
    return seconds < 7200 ? `${Math.round(seconds / 60)} min` : `${Math.round(seconds / 360) / 10} h`;
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/actions/train/lib/run.js











async function run(inputs, context) {
    const prepared = await prepare(inputs, context);
    if (context.plan)
        return planned(inputs, prepared, context);
    const reused = inputs.cache ? await reuse(prepared, context) : undefined;
    const startedAt = context.now();
    if (reused !== undefined) {
        const message = `the same inputs were trained before; taken over from ${reused.origin} and verified`;
        const checks = [{ id: 'reused', status: 'pass', message }];
        return await conclude({ inputs, prepared, context, checks, startedAt, lastLines: [], ...reused });
    }
    const executed = await execute(inputs, prepared, context);
    const result = await conclude({ inputs, prepared, context, origin: undefined, ...executed });
    if (inputs.cache && result.record !== undefined) {
        await context.stores.save(cacheKey(prepared.inputDigest), [candidateFolder(context)]);
    }
    return result;
}
async function conclude({ inputs, prepared, context, checks, candidate, origin, startedAt, lastLines }) {
    const metrics = candidate === undefined ? new Map() : await readMetrics(candidate, context);
    const verdict = (0,lib_verdict/* verdictOf */.Vj)([...checks, ...metricsChecks(candidate, metrics), prepared.validated]);
    const failure = verdict.checks.find(({ status }) => status === 'fail')?.message;
    const section = sectionOf({ status: verdict.status, inputs, prepared, candidate, metrics, reusedFrom: origin, lastLines, failure });
    const outputs = outputsOf(context, prepared, candidate, metrics, origin !== undefined);
    const details = {
        metrics: Object.fromEntries(metrics),
        inputs: { code: prepared.code, data: prepared.data.map(({ name, digest }) => ({ name, digest })) },
    };
    if (candidate === undefined || failure !== undefined)
        return { verdict, section, outputs, details };
    const record = recordOf({ inputs, prepared, candidate, startedAt, reusedFrom: origin }, context);
    return { verdict, section, outputs, details, record, files: await evidenceFiles(context) };
}
async function readMetrics(candidate, context) {
    const item = itemOf(candidate, 'metrics');
    if (item === undefined)
        return new Map();
    const bytes = await (0,promises_.readFile)((0,external_node_path_.join)(candidateFolder(context), item.stored));
    return new Map([...(0,metrics_file/* readMetricsFile */._)(bytes, item.path).metrics].map(([name, { value }]) => [name, value]));
}
function metricsChecks(candidate, metrics) {
    const item = candidate === undefined ? undefined : itemOf(candidate, 'metrics');
    if (item === undefined)
        return [];
    if (metrics.size > 0)
        return [{ id: 'metric-values', status: 'pass', n: metrics.size, message: `${metrics.size} finite numbers in ${item.path}` }];
    const hint = 'Write an object such as {"accuracy": 0.93} to it.';
    return [{ id: 'metric-values', status: 'fail', n: 0, message: `${item.path} holds no number`, where: { file: item.path }, hint }];
}
function outputsOf(context, prepared, candidate, metrics, hit) {
    const model = candidate === undefined ? undefined : itemOf(candidate, 'model');
    return {
        'run-id': candidate?.run.id ?? '',
        'run-url': candidate?.run.url ?? '',
        'model-path': model === undefined ? '' : (0,external_node_path_.join)(context.workspace, model.path),
        'model-digest': model?.digest ?? '',
        metrics: metrics.size === 0 ? '' : JSON.stringify(Object.fromEntries(metrics)),
        'input-digest': prepared.inputDigest,
        'cache-hit': hit,
        'saved-seconds': hit ? Math.round(candidate?.seconds ?? 0) : 0,
    };
}
async function evidenceFiles(context) {
    const folder = candidateFolder(context);
    return (await (0,digest_path/* listFiles */.CS)(folder, context.display(folder))).map((path) => (0,external_node_path_.join)(folder, path));
}
function planned(inputs, prepared, context) {
    const check = { id: 'plan', status: 'pass', message: 'the inputs can be read; nothing was run' };
    return {
        verdict: (0,lib_verdict/* verdictOf */.Vj)([check, prepared.validated]),
        section: plannedSection(inputs, prepared),
        outputs: outputsOf(context, prepared, undefined, new Map(), false),
    };
}


/***/ }),

/***/ 7495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ listFiles),
/* harmony export */   GV: () => (/* binding */ digestPath),
/* harmony export */   Mr: () => (/* binding */ maxFiles),
/* harmony export */   v0: () => (/* binding */ digestOfFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3300);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4020);




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

/***/ 1933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ predicateTypes)
/* harmony export */ });
const predicateTypes = {
    provenance: 'https://slsa.dev/provenance/v1',
    testResult: 'https://in-toto.io/attestation/test-result/v0.1',
    registration: 'https://modelflight.dev/registration/v1',
    rollout: 'https://modelflight.dev/rollout/v1',
};


/***/ }),

/***/ 7044:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bP: () => (/* binding */ nearestMetric),
/* harmony export */   gI: () => (/* binding */ formatMetric),
/* harmony export */   s_: () => (/* binding */ catalogueNames),
/* harmony export */   wl: () => (/* binding */ knownMetric)
/* harmony export */ });
/* harmony import */ var _modelflight_core_nearest__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8805);

const share = (direction) => ({ direction, min: 0, max: 1, unit: 'ratio' });
const correlation = { direction: 'higher-is-better', min: -1, max: 1, unit: 'ratio' };
const explained = { direction: 'higher-is-better', min: Number.NEGATIVE_INFINITY, max: 1, unit: 'ratio' };
const loss = { direction: 'lower-is-better', min: 0, max: Number.POSITIVE_INFINITY, unit: 'none' };
const time = (unit) => ({ ...loss, unit });
const byName = {
    accuracy: share('higher-is-better'),
    acc: share('higher-is-better'),
    acc_norm: share('higher-is-better'),
    pass_rate: share('higher-is-better'),
    balanced_accuracy: share('higher-is-better'),
    top_k_accuracy: share('higher-is-better'),
    precision: share('higher-is-better'),
    recall: share('higher-is-better'),
    sensitivity: share('higher-is-better'),
    specificity: share('higher-is-better'),
    f1: share('higher-is-better'),
    jaccard: share('higher-is-better'),
    roc_auc: share('higher-is-better'),
    auc: share('higher-is-better'),
    average_precision: share('higher-is-better'),
    pr_auc: share('higher-is-better'),
    ndcg: share('higher-is-better'),
    mrr: share('higher-is-better'),
    map: share('higher-is-better'),
    fbeta: share('higher-is-better'),
    matthews_corrcoef: correlation,
    mcc: correlation,
    cohen_kappa: correlation,
    r2: explained,
    explained_variance: explained,
    log_loss: loss,
    brier_score_loss: share('lower-is-better'),
    brier_score: share('lower-is-better'),
    ece: share('lower-is-better'),
    mce: share('lower-is-better'),
    error_rate: share('lower-is-better'),
    false_positive_rate: share('lower-is-better'),
    false_negative_rate: share('lower-is-better'),
    mean_absolute_error: loss,
    mae: loss,
    mean_squared_error: loss,
    mse: loss,
    root_mean_squared_error: loss,
    rmse: loss,
    median_absolute_error: loss,
    mean_absolute_percentage_error: loss,
    mape: loss,
    max_error: loss,
    pinball_loss: loss,
};
const averaged = /_(macro|micro|weighted|samples|binary|ovr|ovo)$/;
const placed = /(_at_|@)\d+$/;
const split = /^(train|val|valid|validation|test|eval|holdout)[_/.]/;
const timed = /^(latency|duration|inference_time|response_time)(_|$)/;
const unitSuffix = /_(us|ms|s)$/;
function knownMetric(name) {
    const last = name.slice(name.lastIndexOf('.') + 1);
    const bare = (last === '' ? name : last).toLowerCase().replace(split, '');
    const named = byName[bare] ?? byName[bare.replace(placed, '')] ?? byName[bare.replace(averaged, '')] ?? byName[bare.replace(/_score$/, '')];
    if (named !== undefined)
        return named;
    if (timed.test(bare))
        return time(unitSuffix.exec(bare)?.[1] ?? 'ms');
    if (/^(model_size|memory|cost)(_|$)/.test(bare))
        return loss;
    return undefined;
}
const nearestMetric = (name, available) => (0,_modelflight_core_nearest__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(name, [...available]);
const catalogueNames = Object.keys(byName);
function formatMetric(value, unit) {
    if (unit === 'us' || unit === 'ms' || unit === 's')
        return `${compact(value)} ${unit === 'us' ? 'µs' : unit}`;
    return unit === 'ratio' ? trimmed(value.toFixed(4)) : compact(value);
}
const compact = (value) => String(Number(value.toPrecision(6)));
function trimmed(text) {
    return text.includes('.') ? text.replace(/0+$/, '').replace(/\.$/, '') : text;
}


/***/ }),

/***/ 6057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ readMetricsFile)
});

// EXTERNAL MODULE: ./.cache/bundle/actions/packages/core/lib/errors.js
var lib_errors = __webpack_require__(3300);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/core/lib/files.js
var files = __webpack_require__(4020);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/evaluation/lib/metric-catalogue.js
var metric_catalogue = __webpack_require__(7044);
;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/evaluation/lib/metric-formats.js

const entriesOf = (node) => (node?.kind === 'object' ? node.entries : new Map());
const isObject = (node) => node?.kind === 'object';
function formatOf(entries) {
    if (isObject(entries.get('macro avg')) && isObject(entries.get('weighted avg')))
        return 'scikit-learn';
    if (isObject(entries.get('results')) && (isObject(entries.get('versions')) || isObject(entries.get('n-shot'))))
        return 'lm-eval';
    if (isObject(entriesOf(entries.get('results')).get('stats')))
        return 'promptfoo';
    if (['_step', '_runtime', '_timestamp'].some((key) => entries.has(key)))
        return 'wandb';
    const revisions = [...entries.values()];
    const isDvc = revisions.length > 0 && revisions.every((node) => isObject(entriesOf(node).get('data')));
    return isDvc ? 'dvc' : 'plain';
}
function namedNodes(format, entries, file) {
    switch (format) {
        case 'scikit-learn':
            return classificationReport(entries);
        case 'dvc':
            return dvcMetrics(entries, file);
        case 'wandb':
            return wandbSummary(entries);
        case 'lm-eval':
            return lmEvaluation(entries);
        case 'promptfoo':
            return promptfoo(entries);
        default:
            return format;
    }
}
const scores = ['precision', 'recall', 'f1-score'];
const metric_formats_short = (score) => score.replace('f1-score', 'f1');
function classificationReport(entries) {
    return [...entries].flatMap(([key, node]) => {
        if (node.kind !== 'object')
            return [{ name: key, node }];
        const average = /^(macro|micro|weighted|samples) avg$/.exec(key)?.[1];
        return [...node.entries]
            .filter(([score]) => average === undefined || scores.some((one) => one === score))
            .map(([score, value]) => ({ name: average === undefined ? `${metric_formats_short(score)}.${key}` : `${metric_formats_short(score)}_${average}`, node: value }));
    });
}
function dvcMetrics(entries, file) {
    if (entries.size > 1) {
        throw (0,lib_errors/* inputError */.Xu)(`${file} holds the metrics of ${entries.size} revisions`, {
            where: { file, line: 1 },
            hint: 'Write those of the workspace alone: dvc metrics show --json.',
        });
    }
    const [revision] = entries.values();
    return [...entriesOf(entriesOf(revision).get('data')).values()].flatMap((one) => flattened(entriesOf(entriesOf(one).get('data')), []));
}
function flattened(entries, path) {
    return [...entries].flatMap(([key, node]) => node.kind === 'object' ? flattened(node.entries, [...path, key]) : [{ name: [...path, key].join('.'), node }]);
}
function wandbSummary(entries) {
    return [...entries].flatMap(([name, node]) => {
        if (name.startsWith('_') || node.kind === 'string')
            return [];
        if (node.kind === 'object')
            return node.entries.has('_type') ? [] : flattened(node.entries, [name]);
        return [{ name, node }];
    });
}
function lmEvaluation(entries) {
    return [...entriesOf(entries.get('results'))].flatMap(([task, values]) => [...entriesOf(values)]
        .filter(([, node]) => node.kind !== 'string')
        .map(([key, node]) => ({ name: `${task}.${key.replace(/,none$/, '').replace(',', '.')}`, node })));
}
function promptfoo(entries) {
    const stats = entriesOf(entriesOf(entries.get('results')).get('stats'));
    const counts = ['successes', 'failures', 'errors'].flatMap((name) => {
        const node = stats.get(name);
        return node === undefined ? [] : [{ name, node }];
    });
    return [...counts, ...passRate(counts)];
}
function passRate(counts) {
    const value = (name) => {
        const node = counts.find((one) => one.name === name)?.node;
        return node?.kind === 'number' ? node.value : 0;
    };
    const all = value('successes') + value('failures') + value('errors');
    const first = counts[0];
    return all > 0 && first !== undefined ? [{ name: 'pass_rate', node: numberNode(value('successes') / all, first.node.line) }] : [];
}
const numberNode = (value, line) => ({ kind: 'number', value, text: String(value), line });
function junitNodes(text, file) {
    const fault = (message, hint) => (0,lib_errors/* inputError */.Xu)(`${file} ${message}`, { where: { file, line: 1 }, hint });
    if (/<!(DOCTYPE|ENTITY)/i.test(text))
        throw fault('declares a document type, which is not read', 'Write plain JUnit XML.');
    const plain = text.replace(/<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>/g, '');
    if (!/<testsuites?[\s>/]/.test(plain))
        throw fault('is XML, but not that of JUnit', 'Give a file with testsuite elements.');
    const root = /<(testsuites?)[\s>/]/.exec(plain)?.[1];
    if (!new RegExp(`</${root}>\\s*$|<${root}[^>]*/>\\s*$`).test(plain))
        throw fault('ends early', 'Check that the tests ran to their end.');
    let [tests, failures, errors, skipped, open] = [0, 0, 0, 0, false];
    for (const [, closing, name, rest = ''] of plain.matchAll(/<(\/?)(testcase|failure|error|skipped)\b((?:"[^"]*"|'[^']*'|[^>"'])*)>/g)) {
        if (name === 'testcase') {
            if (closing === '')
                tests++;
            open = closing === '' && !rest.trimEnd().endsWith('/');
        }
        else if (open && closing === '') {
            if (name === 'failure')
                failures++;
            if (name === 'error')
                errors++;
            if (name === 'skipped')
                skipped++;
            open = false;
        }
    }
    const ran = tests - skipped;
    const counts = Object.entries({ tests, failures, errors, skipped }).map(([name, value]) => ({ name, node: numberNode(value, 1) }));
    return ran > 0 ? [...counts, { name: 'pass_rate', node: numberNode((ran - failures - errors) / ran, 1) }] : counts;
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/evaluation/lib/strict-json.js

const maxDepth = 64;
function parseStrictJson(text, file) {
    const scanner = new Scanner(text.startsWith('\uFEFF') ? text.slice(1) : text, file);
    const value = scanner.value([], 0);
    scanner.end();
    return value;
}
class Scanner {
    text;
    file;
    at = 0;
    line = 1;
    constructor(text, file) {
        this.text = text;
        this.file = file;
    }
    value(path, depth) {
        this.space();
        const line = this.line;
        if (depth > maxDepth) {
            throw (0,lib_errors/* limitExceeded */.FU)(`${this.file} nests more than ${maxDepth} levels deep`, { where: { file: this.file, line } });
        }
        const first = this.text[this.at];
        if (first === '{')
            return { kind: 'object', entries: this.object(path, depth), line };
        if (first === '[')
            return { kind: 'array', items: this.array(path, depth), line };
        if (first === '"')
            return { kind: 'string', value: this.string(path), line };
        return this.scalar(path, line);
    }
    end() {
        this.space();
        if (this.at < this.text.length)
            throw this.fault(`has more text after its value: ${this.glimpse()}`);
    }
    object(path, depth) {
        const entries = new Map();
        this.at++;
        this.space();
        if (this.take('}'))
            return entries;
        do {
            this.space();
            if (this.text[this.at] !== '"')
                throw this.fault(`needs a key in double quotes here, got ${this.glimpse()}`, path);
            const line = this.line;
            const key = this.string(path);
            this.refuseKey(key, entries, path, line);
            this.space();
            if (!this.take(':'))
                throw this.fault(`needs ":" after the key ${quote(key)}, got ${this.glimpse()}`, [...path, key]);
            entries.set(key, this.value([...path, key], depth + 1));
            this.space();
        } while (this.take(','));
        if (!this.take('}'))
            throw this.fault(`needs "," or "}" here, got ${this.glimpse()}`, path);
        return entries;
    }
    refuseKey(key, entries, path, line) {
        if (key === '__proto__') {
            throw (0,lib_errors/* inputError */.Xu)(`${this.file} has the key "__proto__", which names no value; what is inside it is not read and counts as absent`, {
                where: { file: this.file, line, field: key },
                hint: 'Write each metric as a plain key of the file.',
            });
        }
        if (entries.has(key)) {
            throw (0,lib_errors/* inputError */.Xu)(`${this.file} gives ${quote([...path, key].join('.'))} twice, so its value is not certain`, {
                where: { file: this.file, line, field: [...path, key].join('.') },
                hint: 'Keep one of the two.',
            });
        }
    }
    array(path, depth) {
        const items = [];
        this.at++;
        this.space();
        if (this.take(']'))
            return items;
        do {
            items.push(this.value([...path, String(items.length)], depth + 1));
            this.space();
        } while (this.take(','));
        if (!this.take(']'))
            throw this.fault(`needs "," or "]" here, got ${this.glimpse()}`, path);
        return items;
    }
    scalar(path, line) {
        const word = /[^\s,:{}[\]"]*/y;
        word.lastIndex = this.at;
        const text = word.exec(this.text)?.[0] ?? '';
        if (text === '')
            throw this.fault(`needs a value here, got ${this.glimpse()}`, path);
        if (text === 'true' || text === 'false' || text === 'null') {
            this.at += text.length;
            return { kind: 'literal', value: text === 'null' ? null : text === 'true', line };
        }
        if (!/^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/.test(text)) {
            const token = text.length > 40 ? `${text.slice(0, 40)}…` : text;
            throw this.fault(`has ${token} where a JSON value belongs${path.length === 0 ? '' : ` (${path.join('.')})`}`, path);
        }
        this.at += text.length;
        return { kind: 'number', value: Number(text), text, line };
    }
    string(path) {
        const start = this.at;
        const pattern = /"(?:[ !#-[\]-\u{10FFFF}]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/uy;
        pattern.lastIndex = start;
        const match = pattern.exec(this.text);
        if (match === null)
            throw this.fault('has a text that does not end, or holds a control character or an unknown escape', path);
        this.at += match[0].length;
        return JSON.parse(match[0]);
    }
    space() {
        for (; this.at < this.text.length; this.at++) {
            const character = this.text[this.at];
            if (character === '\n')
                this.line++;
            else if (character !== ' ' && character !== '\t' && character !== '\r')
                return;
        }
    }
    take(character) {
        if (this.text[this.at] !== character)
            return false;
        this.at++;
        return true;
    }
    glimpse() {
        return this.at >= this.text.length ? 'the end of the file' : quote(this.text.slice(this.at, this.at + 20));
    }
    fault(what, path = []) {
        const field = path.join('.');
        return (0,lib_errors/* inputError */.Xu)(`${this.file}:${this.line} is not valid JSON: it ${what}`, {
            where: field === '' ? { file: this.file, line: this.line } : { file: this.file, line: this.line, field },
            hint: 'JSON knows no NaN, Infinity, comments or trailing commas.',
        });
    }
}
const quote = (text) => JSON.stringify(text);

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/evaluation/lib/metrics-file.js





const noteNames = ['timestamp', 'git_sha', 'commit', 'run_id', 'model', 'task', 'data_digest', 'holdout_digest'];
const maxBytes = 8 * 1024 * 1024;
const maxName = 200;
function readMetricsFile(bytes, file) {
    if (bytes.length > maxBytes)
        throw (0,lib_errors/* limitExceeded */.FU)(`${file} is larger than ${maxBytes / 1024 / 1024} MiB`, { where: { file } });
    const text = (0,files/* decodeText */.g7)(bytes, file);
    if (text.trim() === '') {
        throw (0,lib_errors/* inputError */.Xu)(`${file} is empty`, { where: { file, line: 1 }, hint: 'Write an object such as {"accuracy": 0.93} to it.' });
    }
    if (/^\s*</.test(text))
        return fromNodes('junit', junitNodes(text, file), file);
    const root = parseStrictJson(text, file);
    if (root.kind !== 'object') {
        throw (0,lib_errors/* inputError */.Xu)(`${file} must hold an object of metric names to numbers, got ${describe(root)}`, { where: { file, line: root.line } });
    }
    const format = formatOf(root.entries);
    if (format !== 'plain')
        return fromNodes(format, namedNodes(format, root.entries, file), file);
    const result = { file, format, metrics: new Map(), notes: new Map() };
    collect(root.entries, [], result);
    return result;
}
function fromNodes(format, nodes, file) {
    const result = { file, format, metrics: new Map(), notes: new Map() };
    for (const { name, node } of nodes) {
        const where = { file, line: node.line, field: name };
        checkName(name, where);
        addMetric(name, node, where, result);
    }
    return result;
}
function collect(entries, path, into) {
    for (const [key, node] of entries) {
        const name = [...path, key].join('.');
        const where = { file: into.file, line: node.line, field: name };
        checkName(name, where);
        if (node.kind === 'object')
            collect(node.entries, [...path, key], into);
        else if (node.kind === 'string' && noteNames.includes(key))
            into.notes.set(name, { value: node.value, where });
        else
            addMetric(name, node, where, into);
    }
}
function checkName(name, where) {
    if (name.length > maxName || name.trim() === '') {
        const what = name.length > maxName ? `a name of ${name.length} characters (at most ${maxName})` : 'an empty name';
        throw (0,lib_errors/* inputError */.Xu)(`${where.file} has ${what} among its metrics`, { where: { ...where, field: name.slice(0, 40) } });
    }
}
function addMetric(name, node, where, into) {
    if (node.kind !== 'number') {
        throw (0,lib_errors/* inputError */.Xu)(`${name} in ${into.file} must be a number, got ${describe(node)}`, {
            where,
            hint: 'Metrics are plain JSON numbers, such as 0.93; leave out what has no value, and gates on it fail.',
        });
    }
    if (!Number.isFinite(node.value)) {
        throw (0,lib_errors/* inputError */.Xu)(`${name} in ${into.file} is ${node.text.slice(0, 40)}, which is beyond the range of a double`, { where });
    }
    if (into.metrics.has(name))
        throw (0,lib_errors/* inputError */.Xu)(`${into.file} gives ${name} twice, so its value is not certain`, { where });
    checkRange(name, node.value, where);
    into.metrics.set(name, { value: node.value, where });
}
function checkRange(name, value, where) {
    const info = (0,metric_catalogue/* knownMetric */.wl)(name);
    if (info === undefined || (value >= info.min && value <= info.max))
        return;
    const range = Number.isFinite(info.max) ? `from ${info.min} to ${info.max}` : `>= ${info.min}`;
    throw (0,lib_errors/* inputError */.Xu)(`${name} is ${(0,metric_catalogue/* formatMetric */.gI)(value, 'none')}, but it can only be ${range}`, {
        where,
        hint: info.max === 1 && value > 1 && value <= 100 ? 'Write shares, not per cent: 0.93 instead of 93.' : 'Check the code that wrote it.',
    });
}
function describe(node) {
    if (node.kind === 'literal')
        return String(node.value);
    if (node.kind === 'string')
        return `the text ${JSON.stringify(node.value.slice(0, 40))}`;
    return node.kind === 'number' ? node.text.slice(0, 40) : `an ${node.kind}`;
}


/***/ })

};
