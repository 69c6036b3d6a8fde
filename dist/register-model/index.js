import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 24:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 75:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 466:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");

/***/ }),

/***/ 500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  $: () => (/* binding */ registerModel)
});

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/core/lib/action.js
/** Keeps the types of inputs and outputs when an action is defined. */
const defineAction = (action) => action;

// EXTERNAL MODULE: ./.cache/bundle/actions/packages/core/lib/fields.js
var fields = __nccwpck_require__(526);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/core/lib/errors.js
var errors = __nccwpck_require__(300);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/core/lib/nearest.js
var nearest = __nccwpck_require__(805);
;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/registry/lib/open.js


/** Where models are kept when nothing else is said: a folder beside the other evidence. */
const defaultRegistry = 'file:.modelflight/registry';
/** Scheme to adapter. A new registry is one file and one line. */
const adapters = {
    file: async () => (await __nccwpck_require__.e(/* import() */ 937).then(__nccwpck_require__.bind(__nccwpck_require__, 937))).openFileRegistry,
};
/**
 * Opens the registry that a URI names, e.g. `file:.modelflight/registry`. Opening reads and writes nothing.
 *
 * @throws Failure (input-error) when the scheme is not supported.
 */
async function openRegistry(uri, context) {
    const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(uri)?.[1]?.toLowerCase();
    const load = scheme === undefined ? undefined : adapters[scheme];
    if (load === undefined)
        throw unsupported(uri, scheme);
    const open = await load();
    return open(uri, context);
}
function unsupported(uri, scheme) {
    const supported = Object.keys(adapters).map((name) => `${name}:`);
    if (scheme === undefined) {
        return (0,errors/* inputError */.Xu)(`the registry ${JSON.stringify(uri.slice(0, 200))} has no scheme`, {
            hint: `Write file:${uri.slice(0, 200)} for a folder.`,
        });
    }
    const meant = (0,nearest/* nearest */.p)(scheme, Object.keys(adapters));
    const hint = meant === undefined ? `Use ${supported.join(', ')}, e.g. ${defaultRegistry}.` : `Did you mean ${meant}:?`;
    return (0,errors/* inputError */.Xu)(`registries of the kind ${scheme}: are not yet supported`, { hint });
}

// EXTERNAL MODULE: ./.cache/bundle/actions/packages/registry/lib/port.js
var port = __nccwpck_require__(640);
;// CONCATENATED MODULE: ./.cache/bundle/actions/actions/register-model/lib/inputs.js



/** What register-model reads, besides the inputs that every action has. */
const inputs = {
    name: (0,fields/* optional */.lq)((0,fields/* text */.Qq)({ description: 'Name of the model in the registry; the input `model` when left out.' })),
    'model-path': (0,fields/* optional */.lq)((0,fields/* path */.Ae)({ description: "File or folder of the model; the output of train in this job's folder when left out." })),
    registry: (0,fields/* text */.Qq)({ description: 'Registry to register in.', default: defaultRegistry, policy: true }),
    alias: (0,fields/* text */.Qq)({
        description: 'Alias to point at the version. The very first version becomes `champion` whatever is asked.',
        default: port/* challengerAlias */.Ab,
    }),
    'require-gate': (0,fields/* flag */.Jt)({
        description: 'Refuse a model without a record of evaluate-gate, passed or with warnings, for the same digest.',
        default: 'true',
        policy: true,
    }),
    adopt: (0,fields/* optional */.lq)((0,fields/* text */.Qq)({
        description: 'Take in a version that others registered, e.g. `models:/flights@champion`: it is recorded as adopted, without evidence.',
    })),
    metrics: (0,fields/* optional */.lq)((0,fields/* path */.Ae)({ description: "Metrics to keep with the version; those of train in this job's folder when left out." })),
    predictions: (0,fields/* optional */.lq)((0,fields/* path */.Ae)({ description: "Predictions to keep with the version; those of train in this job's folder when left out." })),
    profile: (0,fields/* optional */.lq)((0,fields/* path */.Ae)({ description: 'Profile of the training data, for check-drift; the one that validate-data wrote for these data when left out.' })),
    tags: (0,fields/* optional */.lq)((0,fields/* list */.p_)({ description: 'Tags of the version, one `name=value` a line.' })),
    description: (0,fields/* optional */.lq)((0,fields/* text */.Qq)({ description: 'What people should know of this version.' })),
};

;// CONCATENATED MODULE: ./.cache/bundle/actions/actions/register-model/lib/outputs.js
/** What register-model tells later steps, besides the outputs that every action has. */
const outputs = {
    version: { description: 'Version in the registry, a number.' },
    'model-uri': { description: 'Reference to the version, e.g. `models:/flights/3`.' },
    'model-digest': { description: '`sha256:` digest of the model.' },
    alias: { description: 'Alias that points at the version now: `champion` for the first version, else as asked; empty when none does.' },
    created: { description: '`true` when this run made the version, `false` when the same model was registered before.' },
    'previous-version': { description: 'Version that the alias pointed at before; empty when there was none.' },
};

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(760);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/core/lib/digest-path.js
var digest_path = __nccwpck_require__(495);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/core/lib/files.js
var files = __nccwpck_require__(20);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/core/lib/verdict.js
var lib_verdict = __nccwpck_require__(10);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/registry/lib/reference.js
var lib_reference = __nccwpck_require__(470);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(455);
;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/core/lib/records.js
/** Predicate types of the in-toto Statements; the first two are the definitions of SLSA and in-toto. */
const predicateTypes = {
    provenance: 'https://slsa.dev/provenance/v1',
    testResult: 'https://in-toto.io/attestation/test-result/v0.1',
    registration: 'https://modelflight.dev/registration/v1',
    rollout: 'https://modelflight.dev/rollout/v1',
};

;// CONCATENATED MODULE: ./.cache/bundle/actions/actions/register-model/lib/record.js


/** The record of a registration; docs/records.md describes its predicate. */
function recordOf({ version, registry, created, chain, pointed }) {
    const { metrics, predictions, profile } = version.evidence;
    const evidence = { metrics, predictions, profile };
    const kept = Object.entries(evidence).flatMap(([name, file]) => (file === undefined ? [] : [{ name, digest: file.digest }]));
    return {
        subjects: [{ name: (0,lib_reference/* formatReference */.FH)((0,lib_reference/* versionReference */.OU)(version.name, version.version)), digest: version.digest }],
        materials: [
            ...(chain.trained === undefined ? [] : [{ name: 'train record', digest: chain.trained.digest }]),
            ...(chain.gate === undefined ? [] : [{ name: 'evaluate-gate record', digest: chain.gate.record.digest }]),
            ...kept,
        ],
        predicateType: predicateTypes.registration,
        predicate: {
            model: version.name,
            version: version.version,
            registry: registry.name,
            created,
            adopted: pointed === undefined,
            alias: pointed?.alias ?? '',
            previousVersion: pointed?.previous ?? null,
            gate: chain.gate === undefined
                ? null
                : { record: chain.gate.record.digest, status: chain.gate.status, baseline: chain.gate.baseline ?? null },
            createdAt: version.createdAt,
            tags: version.tags,
        },
    };
}

// EXTERNAL MODULE: ./.cache/bundle/actions/packages/report/lib/document.js
var lib_document = __nccwpck_require__(361);
;// CONCATENATED MODULE: ./.cache/bundle/actions/actions/register-model/lib/report.js


/** The action's part of comment, summary and report. */
function sectionOf(registration) {
    const { status, version, created, pointed } = registration;
    const reference = (0,lib_reference/* formatReference */.FH)((0,lib_reference/* versionReference */.OU)(version.name, version.version));
    const what = created ? `registered as ${reference}` : `is ${reference}, registered before`;
    return {
        id: 'register-model',
        title: 'Registration',
        tone: status,
        headline: `${version.name} ${what}; ${pointed.message}`,
        blocks: blocksOf(registration),
    };
}
function blocksOf({ version, chain, registry }) {
    const { metrics, predictions, profile, records } = version.evidence;
    const bytes = version.files.reduce((sum, file) => sum + file.bytes, 0);
    const kept = [metrics, predictions, profile].filter((file) => file !== undefined);
    const rows = [
        ['Model', (0,lib_document/* code */.aY)(version.digest)],
        ['Files', `${version.files.length}, ${bytes} bytes`],
        ['Gate', chain.gate === undefined ? 'not asked for' : [chain.gate.status, ' ', (0,lib_document/* code */.aY)(chain.gate.record.digest)]],
        ['Training', chain.trained === undefined ? 'no record' : (0,lib_document/* code */.aY)(chain.trained.digest)],
        ...kept.map((file) => [file.path, (0,lib_document/* code */.aY)(file.digest)]),
        ['Records kept with it', String(records.length)],
        ['Registry', (0,lib_document/* code */.aY)(registry.name)],
    ];
    return [(0,lib_document/* table */.tp)(['Evidence', 'What was recorded'], rows)];
}
/** The part of a version that others registered. */
const adoptedSection = (status, version, reference) => ({
    id: 'register-model',
    title: 'Registration',
    tone: status,
    headline: `${reference} is version ${version.version} of ${version.name}: adopted, no evidence`,
    blocks: [(0,lib_document/* paragraph */.FY)('Model ', (0,lib_document/* code */.aY)(version.digest), ', verified against the registry.')],
});
/** What a plan says. */
const plannedSection = (headline, digest) => ({
    id: 'register-model',
    title: 'Registration',
    tone: 'neutral',
    headline,
    blocks: [(0,lib_document/* paragraph */.FY)('Model ', (0,lib_document/* code */.aY)(digest), '.')],
});

;// CONCATENATED MODULE: ./.cache/bundle/actions/actions/register-model/lib/adopt.js







/**
 * Takes in a version that others registered: its files are fetched once to verify them, and the record says that nothing else is known.
 *
 * @throws Failure input-error when there is no such version; policy-refused when its files are not what was registered.
 */
async function adopt(text, registry, context) {
    const version = await registry.resolve((0,lib_reference/* parseReference */.F2)(text));
    if (version === undefined)
        throw (0,errors/* inputError */.Xu)(`the registry ${registry.name} has no ${text}`, { hint: 'Check the name, alias and registry.' });
    const folder = (0,external_node_path_.join)(context.temporary, 'adopted');
    await registry.download(version, folder, ['model']);
    await (0,promises_.rm)(folder, { recursive: true, force: true });
    const check = {
        id: 'evidence',
        status: 'warn',
        message: `${text} was registered by others: adopted, no evidence`,
        hint: 'The next version that goes through train and evaluate-gate will have it.',
    };
    const verdict = (0,lib_verdict/* verdictOf */.Vj)([check]);
    const result = {
        verdict,
        section: adoptedSection(verdict.status, version, text),
        outputs: {
            version: version.version,
            'model-uri': (0,lib_reference/* formatReference */.FH)((0,lib_reference/* versionReference */.OU)(version.name, version.version)),
            'model-digest': version.digest,
            alias: version.aliases[0] ?? '',
            created: false,
            'previous-version': '',
        },
    };
    if (context.plan)
        return result;
    return {
        ...result,
        record: recordOf({ version, registry, created: false, chain: { trained: undefined, gate: undefined }, pointed: undefined }),
    };
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/actions/register-model/lib/aliases.js



/**
 * Points the alias at the version. A model without a champion gets this version as its first. `champion` moves only from the version that
 * the gate compared with; other aliases never move back to an older version, so that a repeated run changes nothing.
 *
 * @throws Failure (policy-refused) when another version became champion since the gate.
 */
async function pointAlias(registry, version, { alias, gate }) {
    const { name } = version;
    const champion = await registry.resolve((0,lib_reference/* aliasReference */.C)(name, port/* championAlias */.wW));
    if (champion?.version === version.version)
        return { alias: port/* championAlias */.wW, previous: undefined, message: 'it is the champion already' };
    if (champion === undefined) {
        const move = await registry.setAlias(name, port/* championAlias */.wW, version.version, { expected: undefined });
        if (move.kind !== 'conflict')
            return { alias: port/* championAlias */.wW, previous: undefined, message: 'the first version is the champion' };
    }
    return alias === port/* championAlias */.wW ? await moveChampion(registry, version, gate) : await moveForward(registry, version, alias);
}
async function moveChampion(registry, version, gate) {
    const { name } = version;
    const move = await registry.setAlias(name, port/* championAlias */.wW, version.version, { expected: gate?.baseline });
    if (move.kind === 'conflict')
        throw championMoved(name, move.actual, gate);
    const previous = move.kind === 'moved' ? move.previous : undefined;
    return {
        alias: port/* championAlias */.wW,
        previous,
        message: previous === undefined ? 'it is the champion' : `champion moved from version ${previous}`,
    };
}
function championMoved(name, actual, gate) {
    const compared = gate?.baseline === undefined ? 'did not compare with it' : `compared with version ${gate.baseline}`;
    return (0,errors/* policyRefused */.he)(`the champion of ${name} is version ${actual ?? 'none'}, and the gate ${compared}, so champion was not moved`, {
        hint: `Run evaluate-gate against models:/${name}@champion again.`,
    });
}
async function moveForward(registry, version, alias) {
    const { name } = version;
    for (;;) {
        const current = await registry.resolve((0,lib_reference/* aliasReference */.C)(name, alias));
        if (current !== undefined && Number(current.version) > Number(version.version)) {
            return { alias: '', previous: current.version, message: `${alias} stays at version ${current.version}, which is newer` };
        }
        const move = await registry.setAlias(name, alias, version.version, { expected: current?.version });
        if (move.kind === 'conflict')
            continue;
        const previous = move.kind === 'moved' ? move.previous : undefined;
        return { alias, previous, message: `${alias} points at it${previous === undefined ? '' : `, and pointed at version ${previous} before`}` };
    }
}
/** What `pointAlias` would do, in words, for a plan. */
async function plannedAlias(registry, name, { alias, gate }) {
    const champion = await registry.resolve((0,lib_reference/* aliasReference */.C)(name, port/* championAlias */.wW));
    if (champion === undefined)
        return 'it would be the first champion';
    if (alias !== port/* championAlias */.wW)
        return `${alias || port/* challengerAlias */.Ab} would point at it`;
    if (champion.version !== gate?.baseline)
        throw championMoved(name, champion.version, gate);
    return `champion would move from version ${champion.version}`;
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/actions/register-model/lib/evidence.js




/**
 * The files to keep with the version. Each must be one that the chain knows, where there is a chain: numbers of another run would make the
 * next comparison a lie.
 *
 * @throws Failure (policy-refused) for a named file that the chain does not know.
 */
async function gatherEvidence(asked, chain, context) {
    const known = knownDigests(chain);
    return {
        metrics: await choose('metrics', asked.metrics, /^metrics\.json$/, known, context),
        predictions: await choose('predictions', asked.predictions, /^predictions\.[a-z.]+$/, known, context),
        profile: await chooseProfile(asked.profile, known, context),
        records: (await context.records.all()).map(({ path }) => path),
    };
}
/** Digests in the records of training and gate; undefined when there is neither. */
function knownDigests({ trained, gate }) {
    const records = [trained, gate?.record].filter((record) => record !== undefined);
    if (records.length === 0)
        return undefined;
    return new Set(records.flatMap(({ statement: { subject, predicate } }) => [
        ...subject.map(({ digest }) => `sha256:${digest.sha256}`),
        ...predicate.modelflight.materials.map(({ digest }) => digest),
    ]));
}
async function choose(what, asked, pattern, known, context) {
    if (asked !== undefined) {
        const real = await (0,files/* realPathInside */.oG)(asked, context.workspace);
        if (known !== undefined && !known.has(await (0,files/* sha256File */.Q3)(real)))
            throw foreign(what, asked, context);
        return real;
    }
    const folder = (0,external_node_path_.join)(context.outputDir, 'train');
    const names = (await (0,promises_.readdir)(folder).catch(() => [])).filter((name) => pattern.test(name));
    for (const name of names)
        if (known?.has(await (0,files/* sha256File */.Q3)((0,external_node_path_.join)(folder, name))))
            return (0,external_node_path_.join)(folder, name);
    return undefined;
}
const foreign = (what, path, context) => (0,errors/* policyRefused */.he)(`the ${what} in ${context.display(path)} are not what training and gate recorded for this model`, {
    where: { file: context.display(path) },
    hint: 'Name the files that evaluate-gate judged.',
});
/** A profile says which data it describes; they must be the data that the model was trained on. */
async function chooseProfile(asked, known, context) {
    if (asked !== undefined) {
        const real = await (0,files/* realPathInside */.oG)(asked, context.workspace);
        const digest = await profiledData(real);
        if (digest === undefined)
            throw (0,errors/* inputError */.Xu)(`${context.display(asked)} is no profile`, { hint: 'Name a profile that validate-data wrote.' });
        if (known !== undefined && !known.has(digest))
            throw foreign('profile', asked, context);
        return real;
    }
    const folder = (0,external_node_path_.join)(context.outputDir, 'profiles');
    const names = (await (0,promises_.readdir)(folder).catch(() => [])).filter((name) => name.endsWith('.json')).sort();
    for (const name of names) {
        const digest = await profiledData((0,external_node_path_.join)(folder, name));
        if (digest !== undefined && known?.has(digest))
            return (0,external_node_path_.join)(folder, name);
    }
    return undefined;
}
async function profiledData(path) {
    try {
        const profile = JSON.parse(await (0,promises_.readFile)(path, 'utf8'));
        const digest = typeof profile === 'object' && profile !== null && 'dataDigest' in profile ? profile.dataDigest : undefined;
        return typeof digest === 'string' ? digest : undefined;
    }
    catch {
        return undefined;
    }
}
/** What later steps will miss. */
function evidenceChecks(evidence) {
    const missing = (id, message) => [{ id, status: 'skipped', message }];
    return [
        ...(evidence.predictions === undefined
            ? missing('predictions', 'kept without predictions: the next candidate can only be compared by its metrics')
            : []),
        ...(evidence.profile === undefined
            ? missing('profile', 'kept without a profile of the training data: check-drift needs one of its own')
            : []),
    ];
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(24);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/core/lib/record-chain.js
var record_chain = __nccwpck_require__(698);
;// CONCATENATED MODULE: ./.cache/bundle/actions/actions/register-model/lib/gate.js




/**
 * The newest decision of evaluate-gate about exactly this model, from this run's chain or from what another run of this repository left
 * behind, whose records are then taken over.
 *
 * @throws Failure (policy-refused) when there is none, or when it is no pass.
 */
async function requireGate(name, digest, context) {
    const record = (await context.records.latest('evaluate-gate', digest)) ?? (await fromOtherRuns(digest, context));
    if (record === undefined) {
        throw (0,errors/* policyRefused */.he)(`evaluate-gate has no record of a model with the digest ${digest}, so it is not registered`, {
            hint: 'Run train and evaluate-gate on this model before, in the same job or with the same output-dir, or set require-gate: false.',
        });
    }
    const { status } = record.statement.predicate.modelflight;
    if (status !== 'pass' && status !== 'warn') {
        throw (0,errors/* policyRefused */.he)(`evaluate-gate judged this model ${status === 'fail' ? 'a fail' : status}, so it is not registered`, {
            hint: "See evaluate-gate's part of the report.",
        });
    }
    return { record, status, baseline: baselineOf(record, name) };
}
async function fromOtherRuns(digest, context) {
    for (const evidence of await context.stores.find('evaluate-gate', digest)) {
        const found = await takeOver(evidence, digest, context).catch((error) => {
            if (!(error instanceof errors/* Failure */.HR))
                throw error;
            context.log.warning(`${evidence.name} is not used: ${error.message}`);
            return undefined;
        });
        if (found !== undefined)
            return found;
    }
    return undefined;
}
async function takeOver(evidence, digest, context) {
    const downloaded = await evidence.download();
    const folder = (0,external_node_fs_.existsSync)((0,external_node_path_.join)(downloaded, 'records')) ? (0,external_node_path_.join)(downloaded, 'records') : downloaded;
    const theirs = await (0,record_chain/* openRecordChain */.P)(folder).latest('evaluate-gate', digest);
    if (theirs === undefined)
        return undefined;
    const { repository } = theirs.statement.predicate.modelflight.run;
    if (repository !== context.run.repository)
        throw (0,errors/* policyRefused */.he)(`it comes from ${repository}, not from ${context.run.repository}`);
    await context.records.adopt(folder);
    return await context.records.latest('evaluate-gate', digest);
}
/** evaluate-gate names its baseline among the materials: `baseline <model>/<version>`. */
function baselineOf({ statement }, name) {
    const prefix = `baseline ${name}/`;
    const material = statement.predicate.modelflight.materials.find((candidate) => candidate.name.startsWith(prefix));
    const version = material?.name.slice(prefix.length);
    return version !== undefined && /^\d+$/.test(version) ? version : undefined;
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/actions/register-model/lib/tags.js

/** What a version carries for people and searches: code, run, data, verdict, and the user's own tags. */
function tagsOf({ tags, description }, { trained, gate }, { run }) {
    const materials = trained?.statement.predicate.modelflight.materials ?? [];
    const data = materials.filter(({ name }) => name !== 'inputs' && name !== 'code').map(({ digest }) => digest);
    const known = {
        'git.sha': run.sha,
        'git.repository': run.repository,
        'run.url': run.url,
        'run.actor': run.actor,
        'data.digest': data.join(' '),
        'inputs.digest': materials.find(({ name }) => name === 'inputs')?.digest,
        'gate.status': gate?.status,
        description,
    };
    const own = Object.entries(known).filter((entry) => entry[1] !== undefined && entry[1] !== '');
    return { ...Object.fromEntries(own), ...Object.fromEntries((tags ?? []).map(parseTag)) };
}
function parseTag(line) {
    const match = /^([A-Za-z0-9][A-Za-z0-9._-]{0,99})=(.{0,2000})$/.exec(line);
    if (match?.[1] === undefined) {
        throw (0,errors/* inputError */.Xu)(`the tag ${JSON.stringify(line.slice(0, 100))} is not of the form name=value`, { hint: 'Write e.g. team=pricing.' });
    }
    return [match[1], match[2] ?? ''];
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/actions/register-model/lib/run.js














/** Registers a model that passed the gate, or takes in one that others registered. */
async function run(inputs, context) {
    refusePullRequest(context);
    const registry = await openRegistry(inputs.registry, context);
    if (inputs.adopt !== undefined)
        return await adopt(inputs.adopt, registry, context);
    const name = nameOf(inputs, context);
    (0,lib_reference/* checkName */.I3)('alias', inputs.alias);
    const path = await modelPath(inputs, context);
    const { digest } = await (0,digest_path/* digestPath */.GV)(path, context.display(path));
    const gate = inputs['require-gate'] ? await requireGate(name, digest, context) : undefined;
    const chain = { gate, trained: await context.records.latest('train', digest) };
    if (context.plan)
        return await planned({ name, digest, alias: inputs.alias, chain, registry });
    const evidence = await gatherEvidence(inputs, chain, context);
    const tags = tagsOf(inputs, chain, context);
    const { version, created } = await registry.register({ name, path, digest, evidence, tags, createdAt: context.now() });
    const pointed = await pointAlias(registry, version, { alias: inputs.alias, gate });
    const current = (await registry.resolve((0,lib_reference/* versionReference */.OU)(name, version.version))) ?? version;
    const checks = [...chainChecks(chain), registeredCheck(current, created), aliasCheck(pointed, inputs.alias), ...evidenceChecks(evidence)];
    return conclude({ version: current, created, chain, pointed, registry, checks });
}
/** design.md "Where each step runs": a pull request writes nothing to a registry. */
function refusePullRequest({ run: { pullRequest }, plan }) {
    if (pullRequest === undefined || plan)
        return;
    throw (0,errors/* policyRefused */.he)('models are not registered from a pull request', {
        hint: "Run this step on pushes only (if: github.event_name == 'push'), or with plan: true.",
    });
}
function nameOf(inputs, context) {
    const name = inputs.name ?? context.model;
    if (name === undefined)
        throw (0,errors/* inputError */.Xu)('the model has no name', { hint: 'Set the input model, e.g. to flights.' });
    return (0,lib_reference/* checkName */.I3)('model', name);
}
/** As asked, or what the recorded training wrote. */
async function modelPath(inputs, context) {
    if (inputs['model-path'] !== undefined)
        return await (0,files/* realPathInside */.oG)(inputs['model-path'], context.workspace);
    const trained = await context.records.latest('train');
    const written = trained?.statement.subject[0]?.name;
    if (written === undefined) {
        throw (0,errors/* inputError */.Xu)('there is no model to register', { hint: 'Set the input model-path, or run train before in the same job.' });
    }
    return await (0,files/* realPathInside */.oG)((0,external_node_path_.resolve)(context.workspace, written), context.workspace);
}
function chainChecks({ gate, trained }) {
    const gateCheck = gate === undefined
        ? { id: 'gate', status: 'warn', message: 'registered without a gate (require-gate: false)', hint: 'Run evaluate-gate before.' }
        : { id: 'gate', status: 'pass', message: `evaluate-gate judged exactly this model: ${gate.status}` };
    const trainCheck = trained === undefined
        ? { id: 'training', status: 'warn', message: 'no record says how this model was trained', hint: 'Let the action train run it.' }
        : { id: 'training', status: 'pass', message: 'its training is on record' };
    return [gateCheck, trainCheck];
}
function registeredCheck(version, created) {
    const message = created
        ? `stored as version ${version.version}`
        : `version ${version.version} has this digest already; nothing was stored`;
    return { id: 'registered', status: 'pass', observed: version.version, message };
}
const aliasCheck = ({ alias, message }, asked) => ({
    id: 'alias',
    status: alias === '' ? 'warn' : 'pass',
    limit: asked,
    message,
});
function conclude({ version, created, chain, pointed, registry, checks }) {
    const verdict = (0,lib_verdict/* verdictOf */.Vj)(checks);
    return {
        verdict,
        section: sectionOf({ status: verdict.status, version, created, pointed, chain, registry }),
        outputs: {
            version: version.version,
            'model-uri': (0,lib_reference/* formatReference */.FH)((0,lib_reference/* versionReference */.OU)(version.name, version.version)),
            'model-digest': version.digest,
            alias: pointed.alias,
            created,
            'previous-version': pointed.previous ?? '',
        },
        record: recordOf({ version, registry, created, chain, pointed }),
        details: { version },
    };
}
async function planned({ name, digest, alias, chain, registry }) {
    const versions = await registry.versions(name);
    const known = versions.find((version) => version.digest === digest);
    const number = known?.version ?? String(versions.length + 1);
    const what = known === undefined ? `would be registered as version ${number}` : `is version ${number} already`;
    const headline = `${name} ${what}; ${await plannedAlias(registry, name, { alias, gate: chain.gate })}`;
    return {
        verdict: (0,lib_verdict/* verdictOf */.Vj)(chainChecks(chain)),
        section: plannedSection(headline, digest),
        outputs: { version: known?.version ?? '', 'model-uri': '', 'model-digest': digest, alias: '', created: false, 'previous-version': '' },
    };
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/actions/register-model/lib/action.js




/** Gives a model that passed the gate a version, together with the evidence for it. */
const registerModel = defineAction({
    name: 'register-model',
    description: 'Gives a model that passed the gate a version in the registry, with its evidence; the same model never twice.',
    inputs: inputs,
    outputs: outputs,
    permissions: {
        'contents: read': 'to check out the code',
        'actions: read': "to find the gate's record when it ran in another workflow run",
    },
    run: run,
});


/***/ }),

/***/ 74:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _modelflight_core_run_action__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(21);
/* harmony import */ var _modelflight_github_host__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(378);
/* harmony import */ var _action_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(301);



await (0,_modelflight_core_run_action__WEBPACK_IMPORTED_MODULE_0__/* .runAction */ .C)(_action_js__WEBPACK_IMPORTED_MODULE_1__/* .registerModel */ .$, (0,_modelflight_github_host__WEBPACK_IMPORTED_MODULE_2__/* .githubHost */ .S)());

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   GV: () => (/* binding */ digestPath),
/* harmony export */   v0: () => (/* binding */ digestOfFiles)
/* harmony export */ });
/* unused harmony exports maxFiles, listFiles */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(300);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(20);




/** A folder with more files than this is not a model, and hashing it is not what was meant. */
const maxFiles = 100_000;
/**
 * The digest of a file or of a folder, e.g. of a model.
 *
 * - A single file: sha256 of its bytes, as `sha256sum` prints it.
 * - A folder: sha256 of one line a file, `<sha256 of the file>  <path>\n`, sorted by path. A shell gives the same:
 *   `cd model && find * -type f | LC_ALL=C sort | xargs sha256sum | sha256sum`.
 *
 * Empty folders don't count; names, order on disk, times and modes neither.
 *
 * @param name how to call the path in messages.
 * @throws Failure input-error when there is nothing; policy-refused for links and special files, whose content others decide.
 */
async function digestPath(path, name) {
    const info = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).catch((error) => {
        throw error.code === 'ENOENT' || error.code === 'ENOTDIR' ? (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .inputError */ .Xu)(`${name} does not exist`, { where: { file: name } }) : error;
    });
    if (info.isFile()) {
        const digest = await (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256File */ .Q3)(path);
        return { layout: 'file', digest, bytes: info.size, files: [{ path: baseName(path), digest, bytes: info.size }] };
    }
    if (!info.isDirectory())
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .policyRefused */ .he)(`${name} is neither a regular file nor a folder`, { where: { file: name } });
    const files = [];
    for (const relativePath of await listFiles(path, name)) {
        const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, relativePath);
        files.push({ path: relativePath, digest: await (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256File */ .Q3)(absolute), bytes: (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(absolute)).size });
    }
    if (files.length === 0)
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .inputError */ .Xu)(`${name} is an empty folder`, { where: { file: name } });
    return { layout: 'folder', digest: digestOfFiles(files), bytes: files.reduce((sum, file) => sum + file.bytes, 0), files };
}
/** The digest of a folder with these files, in whatever order they are given. */
function digestOfFiles(files) {
    const sorted = files.toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
    return (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256 */ .sc)(sorted.map((file) => `${file.digest.replace(/^sha256:/, '')}  ${file.path}\n`).join(''));
}
/**
 * All regular files below a folder, as sorted relative paths.
 *
 * @param keep says no to a folder (its path ends with `/`) or a file that does not count.
 * @throws Failure policy-refused for a link or special file that counts.
 */
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
            throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .limitExceeded */ .FU)(`${name} holds more than ${maxFiles} files`, { where: { file: name } });
    }
    return found.sort();
}
function checkedName(path, isFile, name) {
    if (!isFile)
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .policyRefused */ .he)(`${name}/${path} is a link or special file`, { hint: 'Replace it by a copy of the file it points to.' });
    // A line break or backslash in a name would let two folders have the same list.
    if (/[\p{Cc}\\]/u.test(path))
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .policyRefused */ .he)(`a file name in ${name} holds a control character or a backslash: ${JSON.stringify(path)}`);
    return path;
}
const baseName = (path) => path.split(/[/\\]/).at(-1) ?? path;


/***/ }),

/***/ 300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BW: () => (/* binding */ dependencyFailed),
/* harmony export */   FU: () => (/* binding */ limitExceeded),
/* harmony export */   HR: () => (/* binding */ Failure),
/* harmony export */   Hp: () => (/* binding */ formatWhere),
/* harmony export */   WE: () => (/* binding */ explain),
/* harmony export */   Xu: () => (/* binding */ inputError),
/* harmony export */   hS: () => (/* binding */ exitCodes),
/* harmony export */   he: () => (/* binding */ policyRefused),
/* harmony export */   mu: () => (/* binding */ withHint)
/* harmony export */ });
/** Exit code of the command line for each class. An action's process exits 0 or 1 only. */
const exitCodes = {
    none: 0,
    'check-failed': 1,
    'input-error': 2,
    'limit-exceeded': 3,
    'policy-refused': 4,
    'dependency-failed': 5,
    inconclusive: 6,
};
/** An error whose reader is the user: it prints as one sentence, without a stack trace. */
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
/** The user's files or inputs can't be used as they are. */
const inputError = (message, details) => new Failure('input-error', message, details);
/** A size, depth or time limit that protects the runner was reached. */
const limitExceeded = (message, details) => new Failure('limit-exceeded', message, details);
/** A rule of safety forbids what was asked. */
const policyRefused = (message, details) => new Failure('policy-refused', message, details);
/** A system that the action needs did not answer, or answered badly. */
const dependencyFailed = (message, details) => new Failure('dependency-failed', message, details);
/** `file:line:column`, as editors understand it. */
function formatWhere(where) {
    const position = [where.line, where.column].filter((part) => part !== undefined);
    return [where.file, ...position].join(':');
}
const failureClasses = ['input-error', 'limit-exceeded', 'policy-refused', 'dependency-failed'];
/**
 * Puts an exception in terms of the user. Packages below core (http) carry the class in a property of the same name.
 * Anything without a class is a bug of ours: it is reported as `dependency-failed`, with its stack, and never passes.
 */
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
/** What Node says about files, in words. Other codes are not expected, so they stay bugs. */
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
/** A message and its hint as two sentences. */
function withHint(message, hint) {
    if (hint === undefined)
        return message;
    return /[.!?:]$/.test(message) ? `${message} ${hint}` : `${message}. ${hint}`;
}


/***/ }),

/***/ 526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ae: () => (/* binding */ path),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   bg: () => (/* binding */ FieldError),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   rJ: () => (/* binding */ secret),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* unused harmony exports number, integer, duration, structured */
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(805);

/** The value of one input does not fit its field. */
class FieldError extends Error {
}
/** `required` unless there is a default; `optional()` lifts that. */
function field(meta, schema, parse, accept) {
    return {
        description: meta.description,
        default: meta.default,
        required: meta.default === undefined,
        secret: false,
        policy: meta.policy ?? false,
        structured: false,
        schema: { ...schema, description: meta.description },
        parse,
        accept,
    };
}
/** For fields whose value in the file is a plain scalar: it is read exactly like the text of the input. */
const asText = (parse) => (located, context) => parse(String(located.value), context);
/** Any text. */
const text = (meta) => {
    const parse = (value) => value;
    return field(meta, { type: 'string' }, parse, asText(parse));
};
/** A text that never appears in a log. */
const secret = (meta) => ({ ...text(meta), secret: true });
/** One of some words. */
const oneOf = (values, meta) => {
    const parse = (value) => {
        if (values.includes(value))
            return value;
        const meant = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(value, values);
        throw new FieldError(`expected one of ${values.join(', ')}, got ${JSON.stringify(value)}${meant ? `; did you mean ${meant}?` : ''}`);
    };
    return field(meta, { enum: values }, parse, asText(parse));
};
/** `true` or `false`, nothing else: "yes" is an error, not silently false. */
const flag = (meta) => {
    const parse = (value) => {
        if (value === 'true' || value === 'false')
            return value === 'true';
        throw new FieldError(`expected true or false, got ${JSON.stringify(value)}`);
    };
    return field(meta, { type: 'boolean' }, parse, asText(parse));
};
/** A finite number. */
const number = (meta) => numeric('number', meta);
/** A whole number within ±2^53. */
const integer = (meta) => numeric('integer', meta);
function numeric(type, meta) {
    const expected = `expected ${type === 'integer' ? 'a whole number' : 'a number'}${boundsInWords(meta)}`;
    const parse = (value) => {
        const parsed = /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/.test(value) ? Number(value) : Number.NaN;
        const fits = type === 'integer' ? Number.isSafeInteger(parsed) : Number.isFinite(parsed);
        if (!fits || parsed < (meta.min ?? -Infinity) || parsed > (meta.max ?? Infinity)) {
            throw new FieldError(`${expected}, got ${JSON.stringify(value)}`);
        }
        return parsed;
    };
    const bounds = { ...(meta.min === undefined ? {} : { minimum: meta.min }), ...(meta.max === undefined ? {} : { maximum: meta.max }) };
    return field(meta, { type, ...bounds }, parse, asText(parse));
}
function boundsInWords({ min, max }) {
    if (min !== undefined && max !== undefined)
        return ` from ${min} to ${max}`;
    if (min !== undefined)
        return ` >= ${min}`;
    return max === undefined ? '' : ` <= ${max}`;
}
/** Several texts: one a line in an input, a list (or one text) in the file. Blank lines are dropped. */
const list = (meta) => {
    const parse = (value) => value
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
    const accept = ({ value }) => (Array.isArray(value) ? value.map(String) : parse(String(value)));
    return field(meta, { anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }] }, parse, accept);
};
/** A path inside the workspace, given back absolute. Links that leave the workspace are refused where the file is opened. */
const path = (meta) => {
    const parse = (value, context) => context.resolvePath(value);
    return field(meta, { type: 'string' }, parse, asText(parse));
};
/** A length of time, given back in seconds: `90s`, `15m`, `2h`, `1d`; a bare number is seconds. */
const duration = (meta) => {
    const parse = (value) => {
        const match = /^(\d+(?:\.\d+)?)\s*(ms|s|m|h|d)?$/.exec(value);
        if (match === null)
            throw new FieldError(`expected a duration such as 90s, 15m or 2h, got ${JSON.stringify(value)}`);
        return Number(match[1]) * (secondsPer[match[2] ?? 's'] ?? 1);
    };
    return field(meta, { type: ['string', 'number'] }, parse, asText(parse));
};
const secondsPer = { ms: 0.001, s: 1, m: 60, h: 3_600, d: 86_400 };
/** A value with structure: YAML or JSON in an input, plain YAML in the file. Keeps its lines, so that errors can name them. */
const structured = (schema, meta) => {
    const parse = (value, context) => context.parseYaml(value, `input ${meta.name}`);
    return { ...field(meta, schema, parse, (located) => located), structured: true };
};
/** The same field, but leaving it out is fine. */
const optional = (inner) => ({ ...inner, required: false });


/***/ }),

/***/ 20:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Gt: () => (/* binding */ displayPath),
/* harmony export */   LI: () => (/* binding */ resolveInside),
/* harmony export */   Q3: () => (/* binding */ sha256File),
/* harmony export */   VK: () => (/* binding */ shortDigest),
/* harmony export */   g7: () => (/* binding */ decodeText),
/* harmony export */   lG: () => (/* binding */ joinInside),
/* harmony export */   oG: () => (/* binding */ realPathInside),
/* harmony export */   sc: () => (/* binding */ sha256),
/* harmony export */   vZ: () => (/* binding */ writeAtomic),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* unused harmony export maxTextBytes */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(24);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(300);
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





/** Text files of the user (configuration, gate, contract, metrics) beyond this are refused: nobody writes them by hand. */
const maxTextBytes = 16 * 1024 * 1024;
/**
 * Writes a file so that readers see the old content or the new one, never half of it: temporary name, flush, rename.
 *
 * @throws Failure of the file system, with the path.
 */
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
/** `sha256:` and 64 hex digits of some bytes. */
const sha256 = (content) => `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest('hex')}`;
/** `sha256:` of a file, read as a stream. */
async function sha256File(path) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for await (const chunk of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path, { highWaterMark: 1 << 20 }))
        hash.update(chunk);
    return `sha256:${hash.digest('hex')}`;
}
/** The first 8 hex digits of a digest, for names. */
const shortDigest = (digest) => digest.replace(/^sha256:/, '').slice(0, 8);
/**
 * Reads a text file of the user. Bytes that are not UTF-8 are an error with their line; a byte order mark is dropped.
 *
 * @param name how to call the file in messages.
 */
async function readText(path, name) {
    const info = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(path).catch((error) => {
        throw error.code === 'ENOENT' ? (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .inputError */ .Xu)(`${name} does not exist`, { where: { file: name } }) : error;
    });
    if (info.isDirectory())
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .inputError */ .Xu)(`${name} is a folder, not a file`, { where: { file: name } });
    if (!info.isFile())
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .policyRefused */ .he)(`${name} is not a regular file`, { where: { file: name } });
    if (info.size > maxTextBytes)
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .limitExceeded */ .FU)(`${name} has ${info.size} bytes; at most ${maxTextBytes} are read`, { where: { file: name } });
    return decodeText(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(path), name);
}
/** Decodes UTF-8 strictly; the error names the line of the first bad byte. */
function decodeText(bytes, name) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch (cause) {
        const line = lineOfFirstInvalidByte(bytes);
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .inputError */ .Xu)(`${name} is not UTF-8 text`, { where: { file: name, line }, hint: 'Save the file as UTF-8.', cause });
    }
}
function lineOfFirstInvalidByte(bytes) {
    const lenient = new TextDecoder('utf-8').decode(bytes);
    const at = lenient.indexOf('\uFFFD');
    return lenient.slice(0, Math.max(at, 0)).split('\n').length;
}
/** Folders inside a checkout that hold credentials or code of others. */
const forbiddenFolders = ['.git'];
/**
 * Turns a path as typed into an absolute one inside the workspace. It need not exist; what exists is followed through its links.
 *
 * @throws Failure policy-refused when the path leaves the workspace or enters `.git`.
 */
function resolveInside(typed, workspace, from) {
    if (typed.includes('\0'))
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .policyRefused */ .he)(`the path ${JSON.stringify(typed)} holds a NUL character`);
    if (/^[a-z][a-z0-9+.-]*:\/\//i.test(typed))
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .policyRefused */ .he)(`${typed} is a URL, and a path inside the workspace is needed here`);
    const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.isAbsolute)(typed) ? (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(typed) : (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(from, typed);
    requireInside(absolute, workspace, typed);
    return absolute;
}
function requireInside(absolute, workspace, typed) {
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.relative)(workspace, absolute);
    if (inside === '..' || inside.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_3__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_3__.isAbsolute)(inside)) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .policyRefused */ .he)(`${typed} lies outside the workspace`, { hint: 'Use a path inside the checkout.' });
    }
    const forbidden = inside.split(node_path__WEBPACK_IMPORTED_MODULE_3__.sep).find((part) => forbiddenFolders.includes(part.toLowerCase()));
    if (forbidden !== undefined)
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .policyRefused */ .he)(`${typed} lies in ${forbidden}, which may hold credentials`);
}
/**
 * The real path of an existing file, after all links, when that too lies inside the workspace.
 *
 * @throws Failure policy-refused when a link leads outside; input-error when there is no such file.
 */
async function realPathInside(absolute, workspace) {
    const display = displayPath(absolute, workspace);
    const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)(absolute).catch((error) => {
        throw error.code === 'ENOENT' ? (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .inputError */ .Xu)(`${display} does not exist`, { where: { file: display } }) : error;
    });
    requireInside(real, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)(workspace), display);
    return real;
}
/** A path as people read it: relative to the workspace, with forward slashes; absolute when it lies elsewhere. */
function displayPath(path, workspace) {
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.relative)(workspace, path);
    if (inside === '')
        return '.';
    return inside.startsWith('..') || (0,node_path__WEBPACK_IMPORTED_MODULE_3__.isAbsolute)(inside) ? path : inside.split(node_path__WEBPACK_IMPORTED_MODULE_3__.sep).join('/');
}
/** Joins names from untrusted sources below a folder; a name that climbs out is refused. */
function joinInside(folder, name) {
    const joined = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(folder, name);
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.relative)(folder, joined);
    if (inside.startsWith('..') || (0,node_path__WEBPACK_IMPORTED_MODULE_3__.isAbsolute)(inside))
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .policyRefused */ .he)(`${JSON.stringify(name)} climbs out of its folder`);
    return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, inside);
}


/***/ }),

/***/ 805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* unused harmony export editDistance */
/**
 * The candidate that the user most likely meant, or undefined when none is near: Damerau-Levenshtein (optimal string alignment)
 * distance of at most a third of the word's length.
 */
function nearest(word, candidates) {
    const ranked = candidates
        .map((candidate) => ({ candidate, distance: editDistance(word.toLowerCase(), candidate.toLowerCase()) }))
        .toSorted((a, b) => a.distance - b.distance);
    const best = ranked[0];
    return best !== undefined && best.distance <= Math.max(1, Math.floor(best.candidate.length / 3)) ? best.candidate : undefined;
}
/** Insertions, deletions, substitutions and swaps of neighbours that lead from `a` to `b`; words over 64 letters count as far apart. */
function editDistance(a, b) {
    if (a.length > 64 || b.length > 64)
        return a === b ? 0 : Number.POSITIVE_INFINITY;
    let beforeLast = [];
    let last = Array.from({ length: b.length + 1 }, (_, j) => j);
    for (let i = 1; i <= a.length; i++) {
        const row = [i];
        for (let j = 1; j <= b.length; j++) {
            const same = a[i - 1] === b[j - 1];
            const cheapest = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
            const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
            row.push(swapped ? Math.min(cheapest, (beforeLast[j - 2] ?? 0) + 1) : cheapest);
        }
        beforeLast = last;
        last = row;
    }
    return last[b.length] ?? 0;
}


/***/ }),

/***/ 698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ openRecordChain)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(300);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(20);




/** Opens the record chain of a folder; the folder is made with the first record. */
function openRecordChain(folder) {
    const all = () => readChain(folder);
    return {
        all,
        async latest(action, subjectDigest) {
            const records = await all();
            return records.findLast(({ statement }) => isAbout(statement, action, subjectDigest));
        },
        async adopt(other) {
            const known = await all();
            const found = await readChain(other);
            for (const record of found) {
                if (known.some(({ digest }) => digest === record.digest))
                    continue;
                await (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .writeAtomic */ .vZ)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(record.path)), await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(record.path));
            }
            return found;
        },
        async append(record, facts) {
            const previous = (await all()).at(-1);
            const statement = asStatement(record, facts, previous);
            const bytes = `${JSON.stringify(statement, null, 2)}\n`;
            const digest = (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .sc)(bytes);
            const index = statement.predicate.modelflight.index;
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `${String(index).padStart(4, '0')}-${facts.action}-${(0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .shortDigest */ .VK)(digest)}.json`);
            await (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .writeAtomic */ .vZ)(path, bytes);
            return { path, digest, statement };
        },
    };
}
function isAbout(statement, action, digest) {
    if (statement.predicate.modelflight.action !== action)
        return false;
    return digest === undefined || statement.subject.some((subject) => `sha256:${subject.digest.sha256}` === digest);
}
function asStatement(record, facts, previous) {
    const { run } = facts;
    const link = {
        action: facts.action,
        attempt: run.attempt,
        index: previous === undefined ? 0 : previous.statement.predicate.modelflight.index + 1,
        ...(previous === undefined ? {} : { previous: previous.digest }),
        materials: record.materials,
        status: facts.status,
        finishedAt: facts.finishedAt.toISOString(),
        run: { repository: run.repository, sha: run.sha, id: run.runId, attempt: run.attempt, url: run.url },
    };
    return {
        _type: 'https://in-toto.io/Statement/v1',
        subject: record.subjects.map(({ name, digest }) => ({ name, digest: { sha256: digest.replace(/^sha256:/, '') } })),
        predicateType: record.predicateType,
        predicate: { ...record.predicate, modelflight: link },
    };
}
async function readChain(folder) {
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder).catch((error) => {
        if (error.code === 'ENOENT')
            return [];
        throw error;
    });
    const records = await Promise.all(names.filter((name) => /^\d{4,}-.+\.json$/.test(name)).map((name) => readRecord((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name))));
    return inOrder(records);
}
async function readRecord(path) {
    const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path);
    const statement = parseStatement(bytes, path);
    return { path, digest: (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .sc)(bytes), statement };
}
function parseStatement(bytes, path) {
    try {
        const statement = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
        const link = statement.predicate.modelflight;
        const complete = statement._type === 'https://in-toto.io/Statement/v1' && Array.isArray(statement.subject) && typeof link.action === 'string';
        if (complete && Number.isSafeInteger(link.index) && Array.isArray(link.materials))
            return statement;
    }
    catch (cause) {
        throw brokenChain(`${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path)} can't be read as a record`, cause);
    }
    throw brokenChain(`${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path)} lacks parts that every record has`);
}
/** Follows `previous` from the first record on: every record must be reached, each exactly once. */
function inOrder(records) {
    const ordered = records.toSorted((a, b) => linkOf(a).index - linkOf(b).index || (a.path < b.path ? -1 : 1));
    const digests = new Set(ordered.map(({ digest }) => digest));
    for (const record of ordered) {
        const { index, previous } = linkOf(record);
        if (previous === undefined ? index !== 0 : !digests.has(previous)) {
            throw brokenChain(`the record before ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(record.path)} is missing or was changed`);
        }
        const short = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(record.path).match(/-([0-9a-f]{8})\.json$/)?.[1];
        if (short !== (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .shortDigest */ .VK)(record.digest))
            throw brokenChain(`${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(record.path)} was changed after it was written`);
    }
    return ordered;
}
const linkOf = (record) => record.statement.predicate.modelflight;
const brokenChain = (what, cause) => (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .policyRefused */ .he)(`the record chain is broken: ${what}`, {
    hint: 'Start from the untouched records of the run, or remove the records folder and run the actions again.',
    ...(cause === undefined ? {} : { cause }),
});


/***/ }),

/***/ 21:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  C: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(24);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(760);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/core/lib/fields.js
var fields = __nccwpck_require__(526);
;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/core/lib/common.js

/** Inputs that every action has. `token` of the job is the default of `github-token` in action.yml. */
const commonInputs = {
    config: (0,fields/* text */.Qq)({ description: 'Configuration file; it need not exist.', default: 'modelflight.yml' }),
    model: (0,fields/* optional */.lq)((0,fields/* text */.Qq)({ description: 'Name of the model that this is about.' })),
    'working-directory': (0,fields/* text */.Qq)({ description: 'Folder that relative paths start from.', default: '.' }),
    'github-token': (0,fields/* optional */.lq)((0,fields/* secret */.rJ)({ description: 'Token for the comment, checks and evidence of other runs.' })),
    'fail-on': (0,fields/* oneOf */.yL)(['fail', 'warn', 'never'], {
        description: 'From which status on the step fails. Errors of inputs, limits, policy and dependencies always fail it.',
        default: 'fail',
        policy: true,
    }),
    'on-inconclusive': (0,fields/* optional */.lq)((0,fields/* oneOf */.yL)(['fail', 'warn'], { description: 'What an inconclusive verdict does; on pull requests `warn`, else `fail`.', policy: true })),
    'policy-from': (0,fields/* oneOf */.yL)(['base', 'head'], {
        description: 'On pull requests: the branch that gate, contract, limits and addresses are read from.',
        default: 'base',
    }),
    comment: (0,fields/* oneOf */.yL)(['auto', 'never', 'from-artifact'], {
        description: 'Whether to write the pull request comment. `from-artifact`, in a workflow on `workflow_run`, only writes the comments of pull requests from forks.',
        default: 'auto',
    }),
    'output-dir': (0,fields/* path */.Ae)({ description: 'Folder for records, reports and profiles.', default: '.modelflight' }),
    plan: (0,fields/* flag */.Jt)({ description: 'Say what would be done, and do nothing.', default: 'false' }),
};
/** Outputs that every action sets, also when it fails. */
const commonOutputs = {
    status: { description: '`pass`, `warn`, `fail` or `inconclusive`.' },
    'error-class': {
        description: '`none`, `check-failed`, `input-error`, `limit-exceeded`, `policy-refused`, `dependency-failed` or `inconclusive`.',
    },
    'report-json': { description: 'Path of the machine-readable report.' },
    'report-html': { description: 'Path of the HTML report.' },
    'summary-markdown': { description: "Path of the action's part of the comment, as Markdown." },
    record: { description: "Path of the action's record (an in-toto Statement)." },
    'record-digest': { description: 'Digest of the record.' },
    'record-artifact': { description: 'Name of the artifact that holds records, reports and profiles.' },
};

// EXTERNAL MODULE: ./.cache/bundle/actions/packages/core/lib/errors.js
var errors = __nccwpck_require__(300);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/core/lib/files.js
var files = __nccwpck_require__(20);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/core/lib/nearest.js
var nearest = __nccwpck_require__(805);
;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/core/lib/pointer.js
/** One step of a JSON Pointer (RFC 6901). */
const escapePointer = (key) => key.replaceAll('~', '~0').replaceAll('/', '~1');
const unescapePointer = (step) => step.replaceAll('~1', '/').replaceAll('~0', '~');
/** `/gate/0/min` as people write it: `gate.0.min`. */
const fieldName = (pointer) => pointer.slice(1).split('/').map(unescapePointer).join('.');

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/core/lib/configuration.js






/** The sections that `modelflight.yml` may have: the six actions. */
const actionNames = ['validate-data', 'train', 'evaluate-gate', 'register-model', 'deploy-canary', 'check-drift'];
/** Inputs that decide how the file is found and read, so the file can't hold them. */
const onlyAsInput = ['config', 'github-token', 'policy-from', 'plan', 'working-directory'];
/**
 * Reads the configuration of an action. A missing file is fine.
 *
 * @throws Failure input-error for unknown keys and values of the wrong type, all together, with lines.
 */
async function loadConfiguration(path, workspace, action, spec, policy) {
    const name = (0,files/* displayPath */.Gt)(path, workspace);
    const [headText, baseText] = [(0,external_node_fs_.existsSync)(path) ? await (0,files/* readText */.yR)(path, name) : undefined, await readBase(path, policy)];
    if (headText === undefined && baseText === undefined)
        return { head: undefined, base: undefined };
    const head = headText === undefined ? undefined : await parseConfiguration(headText, name, action, spec);
    const base = baseText === undefined ? undefined : await parseConfiguration(baseText, `${name} (base branch)`, action, spec);
    return { head, base };
}
/** The base branch's text; undefined when policy is not read from there or base lacks the file. */
async function readBase(path, policy) {
    try {
        const { origin, text } = await policy.read(path);
        return origin === 'base' ? text : undefined;
    }
    catch (error) {
        if (error instanceof errors/* Failure */.HR && error.errorClass === 'input-error')
            return undefined;
        throw error;
    }
}
async function parseConfiguration(text, file, action, spec) {
    const { parseYaml } = await import(/* webpackIgnore: true */ '../shared/index.js').then(({load}) => load('core/yaml'));
    const located = parseYaml(text, file);
    if (located.value === null)
        throw (0,errors/* inputError */.Xu)(`${file} is empty`, { where: { file, line: 1 }, hint: 'Write a section per action, or remove the file.' });
    const { requireSchema } = await import(/* webpackIgnore: true */ '../shared/index.js').then(({load}) => load('core/validation'));
    requireSchema(located, fileSchema({ [action]: sectionSchema(spec) }), file);
    return located;
}
/** Schema of the whole file. Sections that are not given may hold anything: their own action checks them. */
function fileSchema(sections) {
    const shared = Object.entries(commonInputs).filter(([name]) => !onlyAsInput.includes(name));
    return {
        type: 'object',
        additionalProperties: false,
        properties: {
            ...Object.fromEntries(shared.map(([name, field]) => [name, field.schema])),
            ...Object.fromEntries(actionNames.map((name) => [name, sections[name] ?? { type: 'object' }])),
        },
    };
}
/** Schema of one action's section. */
function sectionSchema(spec) {
    const fields = Object.entries({ ...commonInputs, ...spec }).filter(([name]) => !onlyAsInput.includes(name));
    return { type: 'object', additionalProperties: false, properties: Object.fromEntries(fields.map(([name, field]) => [name, field.schema])) };
}
/** The value of a key in the action's section, else at the top of the file. Undefined when neither has it. */
function configured(file, action, name) {
    if (file === undefined || onlyAsInput.includes(name))
        return undefined;
    const section = member(file, action);
    return (section && member(section, name)) ?? (name in commonInputs ? member(file, name) : undefined);
}
function member(parent, key) {
    const { value, file } = parent;
    if (!isObject(value) || !Object.hasOwn(value, key) || value[key] === null || value[key] === undefined)
        return undefined;
    const step = `/${escapePointer(key)}`;
    return { value: value[key], file, at: (pointer) => parent.at(`${step}${pointer}`) };
}
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
/** Names that were given but that the specification lacks, each with the nearest known one. */
function unknownInputs(given, known) {
    return given
        .filter((name) => !known.includes(name))
        .map((name) => {
        const meant = (0,nearest/* nearest */.p)(name, known);
        return `${name}: is not an input of this action${meant === undefined ? '' : `; did you mean ${meant}?`}`;
    });
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/core/lib/read-inputs.js






/**
 * Reads all inputs at once: the workflow's `with:` wins over `modelflight.yml`, which wins over the default. All bad ones are reported
 * together, in one error.
 *
 * @throws Failure input-error.
 */
async function readInputs(action, spec, host) {
    const all = { ...commonInputs, ...spec };
    for (const [name, field] of Object.entries(all))
        if (field.secret)
            maskInput(name, host);
    const context = await fieldContext(all, host);
    const early = earlyInputs(host, context);
    const configuration = await loadConfiguration(early.config, host.workspace, action, spec, host.policy(early.policyFrom, early.token));
    const problems = unknownInputs(host.given(), Object.keys(all));
    const read = Object.entries(all).map(([name, field]) => [name, readOne(name, field, { action, host, configuration, context, problems })]);
    if (problems.length > 0)
        throw badInputs(problems);
    const values = Object.fromEntries(read);
    return {
        common: values,
        values,
        workingDirectory: context.workingDirectory,
        policyChanges: changedPolicies(action, all, configuration, host),
    };
}
function maskInput(name, host) {
    const value = host.input(name);
    if (value !== undefined)
        host.mask(value);
}
/** Inputs that must be known before the file can be read. */
function earlyInputs(host, context) {
    const problems = [];
    const one = (name, field) => readOne(name, field, { action: '', host, configuration: { head: undefined, base: undefined }, context, problems });
    const config = one('config', commonInputs.config);
    const policyFrom = one('policy-from', commonInputs['policy-from']);
    if (problems.length > 0)
        throw badInputs(problems);
    return { config: (0,files/* resolveInside */.LI)(config, host.workspace, context.workingDirectory), policyFrom, token: host.input('github-token') };
}
async function fieldContext(spec, host) {
    const { workspace } = host;
    const workingDirectory = (0,files/* resolveInside */.LI)(host.input('working-directory') ?? '.', workspace, workspace);
    const structured = Object.entries(spec).some(([name, field]) => field.structured && host.input(name) !== undefined);
    return {
        workspace,
        workingDirectory,
        parseYaml: structured ? (await import(/* webpackIgnore: true */ '../shared/index.js').then(({load}) => load('core/yaml'))).parseYaml : noYaml,
        resolvePath: (path) => (0,files/* resolveInside */.LI)(path, workspace, (0,external_node_path_.resolve)(workingDirectory)),
    };
}
/** Only fields marked `structured` parse YAML, and for those the parser was loaded. */
const noYaml = (_text, name) => {
    throw new Error(`${name} parses YAML but its field is not marked structured`);
};
/** The value of one input. What is wrong with it is added to `problems`. */
function readOne(name, field, sources) {
    const { action, host, configuration, context, problems } = sources;
    const given = host.input(name);
    const fromFile = given === undefined
        ? configuredFor(field, configured(configuration.head, action, name), configured(configuration.base, action, name), configuration)
        : undefined;
    try {
        if (given !== undefined)
            return field.parse(given, context);
        if (fromFile !== undefined)
            return field.accept(fromFile, context);
        if (field.default !== undefined)
            return field.parse(field.default, context);
        if (field.required)
            problems.push(`${name}: is required`);
    }
    catch (error) {
        if (error instanceof errors/* Failure */.HR && error.errorClass !== 'input-error')
            throw at(error, name, fromFile);
        if (!(error instanceof fields/* FieldError */.bg || error instanceof errors/* Failure */.HR))
            throw error;
        problems.push(`${source(name, fromFile?.at(''))}: ${error.message}`);
    }
    return undefined;
}
/** The same refusal, with the line of the file that asked for it. */
function at(refusal, name, fromFile) {
    const where = refusal.where ?? { ...fromFile?.at(''), file: fromFile?.file ?? `input ${name}`, field: name };
    const hint = refusal.hint === undefined ? {} : { hint: refusal.hint };
    return new errors/* Failure */.HR(refusal.errorClass, `${name}: ${refusal.message}`, { where, ...hint, cause: refusal });
}
/** Policy comes from the base branch as soon as that has a configuration; everything else from this checkout. */
function configuredFor(field, head, base, { base: file }) {
    return field.policy && file !== undefined ? base : head;
}
const source = (name, where) => (where === undefined ? name : `${(0,errors/* formatWhere */.Hp)(where)} ${name}`);
function badInputs(problems) {
    const hint = 'The README of the action lists its inputs.';
    return (0,errors/* inputError */.Xu)(problems.length === 1 ? String(problems[0]) : `${problems.length} inputs are not valid:\n${problems.join('\n')}`, {
        hint,
    });
}
function changedPolicies(action, spec, configuration, host) {
    const { head, base } = configuration;
    if (base === undefined)
        return [];
    return Object.entries(spec).flatMap(([name, field]) => {
        if (!field.policy || host.input(name) !== undefined)
            return [];
        const [proposed, used] = [configured(head, action, name), configured(base, action, name)];
        const [after, before] = [JSON.stringify(proposed?.value), JSON.stringify(used?.value)];
        return after === before ? [] : [policyChange(name, before ?? 'unset', after ?? 'unset', proposed?.at('') ?? { file: base.file })];
    });
}
/** The check that tells reviewers of a changed limit. The base branch's value was used; the new one counts after the merge. */
function policyChange(name, base, proposed, where) {
    return {
        id: `policy:${name}`,
        status: 'warn',
        observed: proposed,
        limit: base,
        message: `this pull request changes ${name} from ${base} to ${proposed}; ${base} was used, because policy comes from the base branch`,
        where,
        hint: 'Review the change on its own: it takes effect when it is merged.',
    };
}

// EXTERNAL MODULE: ./.cache/bundle/actions/packages/core/lib/record-chain.js
var record_chain = __nccwpck_require__(698);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/report/lib/document.js
var lib_document = __nccwpck_require__(361);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(598);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/report/lib/draw-chart.js
var draw_chart = __nccwpck_require__(803);
;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/report/lib/html-style.js
/** The page's only style sheet. Colours are variables, so that charts and text turn dark together; no font or image is fetched. */
const styleSheet = `
:root{color-scheme:light dark;--page:#f5f6f8;--card:#fff;--ink:#1b1f24;--soft:#59636e;--line:#dde1e6;--faint:#eef0f3;--accent:#3157d5;
--pass:#16703a;--warn:#8a5a00;--fail:#c02626;--inconclusive:#7440c4;--skipped:#626b76;--neutral:#3157d5;
--pass-bg:#e3f5e9;--warn-bg:#fdf1d6;--fail-bg:#fde8e7;--inconclusive-bg:#f0e8fc;--skipped-bg:#eceef1;--neutral-bg:#e7ecfd;
--s0:#3157d5;--s1:#e07b16;--s2:#12897b;--s3:#b3399b;--s4:#7a6a00;--s5:#5b6673}
@media (prefers-color-scheme:dark){:root{--page:#0e1116;--card:#171b22;--ink:#e7ebf0;--soft:#9aa5b1;--line:#2c333d;--faint:#1f252e;--accent:#8fa8ff;
--pass:#57c883;--warn:#e5b14a;--fail:#ff8178;--inconclusive:#c49dff;--skipped:#9aa5b1;--neutral:#8fa8ff;
--pass-bg:#14301f;--warn-bg:#352a10;--fail-bg:#3d1a1a;--inconclusive-bg:#2b2040;--skipped-bg:#242a33;--neutral-bg:#1c2648;
--s0:#7d9bff;--s1:#f5a04a;--s2:#45c4b3;--s3:#e37fd0;--s4:#cdbb4b;--s5:#9aa5b1}}
*{box-sizing:border-box}
body{margin:0;background:var(--page);color:var(--ink);font:16px/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;-webkit-text-size-adjust:100%;overflow-wrap:anywhere}
.frame{max-width:1040px;margin:0 auto;padding:0 20px}
.top{background:var(--card);border-bottom:1px solid var(--line);padding:28px 0 24px}
.brand{display:flex;align-items:center;gap:10px;color:var(--soft);font-size:14px;font-weight:600;letter-spacing:.02em}
.brand svg{width:26px;height:26px;color:var(--accent)}
h1{font-size:clamp(24px,4.4vw,34px);line-height:1.2;letter-spacing:-.02em;margin:14px 0 10px}
.lead{display:flex;flex-wrap:wrap;align-items:center;gap:10px 14px;margin:0;color:var(--soft);font-size:17px}
.facts{display:grid;grid-template-columns:repeat(auto-fit,minmax(150px,1fr));gap:14px 24px;margin:22px 0 0;padding:0}
.facts dt{color:var(--soft);font-size:13px}
.facts dd{margin:1px 0 0;font-weight:600}
.journey{display:grid;grid-template-columns:repeat(auto-fit,minmax(148px,1fr));gap:10px;list-style:none;padding:0;margin:24px 0 0}
.journey a{display:flex;flex-direction:column;gap:7px;height:100%;padding:12px 14px;border:1px solid var(--line);border-radius:12px;background:var(--card);color:var(--ink);text-decoration:none;font-weight:600;font-size:14px;line-height:1.35;align-items:flex-start;justify-content:space-between}
.journey a:hover{border-color:var(--accent)}
a{color:var(--accent);text-underline-offset:2px}
a:focus-visible,summary:focus-visible,.scroll:focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:6px}
.pill{display:inline-flex;align-items:center;gap:6px;padding:2px 10px 2px 7px;border-radius:999px;font-size:13px;font-weight:650;line-height:1.5;white-space:nowrap;color:var(--t);background:var(--b)}
.pill .sign{display:inline-grid;place-items:center;width:17px;height:17px;border-radius:50%;background:var(--t);color:var(--b);font-size:11px;font-weight:800;line-height:1}
.is-pass{--t:var(--pass);--b:var(--pass-bg)}.is-warn{--t:var(--warn);--b:var(--warn-bg)}.is-fail{--t:var(--fail);--b:var(--fail-bg)}
.is-inconclusive{--t:var(--inconclusive);--b:var(--inconclusive-bg)}.is-skipped{--t:var(--skipped);--b:var(--skipped-bg)}.is-neutral{--t:var(--neutral);--b:var(--neutral-bg)}
.part{background:var(--card);border:1px solid var(--line);border-top:3px solid var(--t);border-radius:14px;padding:24px 28px 28px;margin:24px 0;scroll-margin-top:16px}
.part>header{display:flex;flex-wrap:wrap;align-items:center;justify-content:space-between;gap:8px 16px}
h2{font-size:22px;line-height:1.25;letter-spacing:-.01em;margin:0}
h3{font-size:16px;margin:28px 0 10px}
h4{font-size:15px;margin:22px 0 8px}
.headline{font-size:17px;margin:10px 0 0;max-width:75ch}
p{max-width:75ch}
ul{padding-left:22px}
li{margin:4px 0}
.scroll{overflow-x:auto;margin:14px 0;border:1px solid var(--line);border-radius:10px}
table{border-collapse:collapse;width:100%;font-size:14.5px;overflow-wrap:normal}
th,td{padding:8px 14px;text-align:left;vertical-align:top;border-bottom:1px solid var(--line);max-width:460px}
tbody tr:last-child>*{border-bottom:0}
thead th{background:var(--faint);color:var(--soft);font-size:13px;font-weight:600;white-space:nowrap}
tbody th{font-weight:600}
.number{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
code{font:.9em/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace;background:var(--faint);padding:1px 5px;border-radius:5px;overflow-wrap:anywhere}td code,th code{overflow-wrap:break-word}
pre{background:var(--faint);border-radius:10px;padding:14px 16px;overflow-x:auto;margin:14px 0}
pre code{padding:0;background:none;overflow-wrap:normal}
details{border:1px solid var(--line);border-radius:10px;padding:0 16px;margin:16px 0}
summary{cursor:pointer;padding:11px 0;font-weight:600}
details[open]{padding-bottom:12px}
details[open]>summary{margin-bottom:4px}
figure{margin:22px 0 8px}
figcaption{font-weight:600;font-size:15px;margin-bottom:8px}
figure details{border:0;padding:0;margin:4px 0 0}
figure summary{color:var(--soft);font-size:13px;font-weight:500;padding:4px 0}
.chart{display:block;max-width:100%;height:auto;overflow:visible;font-family:inherit}
.narrow{display:none}
@media (max-width:760px){.wide{display:none}.narrow{display:block;width:100%}.frame{padding:0 14px}.part{padding:18px 16px 20px;margin:16px 0}th,td{padding:7px 10px}.journey{grid-template-columns:repeat(2,1fr)}.facts{grid-template-columns:repeat(2,1fr)}}
.axis-text,.axis-title,.legend-text,.value-text,.mark-text{font-size:12px;fill:var(--soft);font-variant-numeric:tabular-nums}
.value-text{fill:var(--ink)}
.grid line,.grid-line{stroke:var(--line);stroke-width:1}
line.zero,.grid line.zero{stroke:var(--soft);stroke-width:1}
line.strong{stroke-dasharray:4 3;stroke-width:1.5}
.mark{stroke:var(--fail);stroke-width:1.5;stroke-dasharray:6 4}
.mark-text{fill:var(--fail);font-weight:600}
.line{fill:none;stroke-width:2.5;stroke-linejoin:round;stroke-linecap:round}
.fill-0{fill:var(--s0)}.fill-1{fill:var(--s1)}.fill-2{fill:var(--s2)}.fill-3{fill:var(--s3)}.fill-4{fill:var(--s4)}.fill-5{fill:var(--s5)}
.stroke-0{stroke:var(--s0)}.stroke-1{stroke:var(--s1);stroke-dasharray:7 4}.stroke-2{stroke:var(--s2);stroke-dasharray:2 4}.stroke-3{stroke:var(--s3);stroke-dasharray:10 4 2 4}.stroke-4{stroke:var(--s4)}.stroke-5{stroke:var(--s5);stroke-dasharray:4 4}
.interval{stroke-width:2.5;stroke-linecap:round}
.interval.tone-pass{stroke:var(--pass)}.interval.tone-warn{stroke:var(--warn)}.interval.tone-fail{stroke:var(--fail)}.interval.tone-inconclusive{stroke:var(--inconclusive)}.interval.tone-skipped{stroke:var(--skipped)}.interval.tone-neutral{stroke:var(--neutral)}
.dot{stroke:var(--card);stroke-width:1.5}
.dot.tone-pass{fill:var(--pass)}.dot.tone-warn{fill:var(--warn)}.dot.tone-fail{fill:var(--fail)}.dot.tone-inconclusive{fill:var(--inconclusive)}.dot.tone-skipped{fill:var(--skipped)}.dot.tone-neutral{fill:var(--neutral)}
.foot{color:var(--soft);font-size:13px;padding:8px 0 40px}
@media print{body{background:none}.part{break-inside:avoid-page;border-radius:0}.journey{display:none}}
`.replaceAll('\n', '');

// EXTERNAL MODULE: ./.cache/bundle/actions/packages/report/lib/links.js
var links = __nccwpck_require__(683);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/report/lib/markup.js
var markup = __nccwpck_require__(496);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/report/lib/numbers.js
var numbers = __nccwpck_require__(792);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/report/lib/text.js
var lib_text = __nccwpck_require__(171);
;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/report/lib/svg-parts.js



/** Coordinates with at most two decimals; what is not finite is drawn at zero. */
const svg_parts_at = (value) => (Number.isFinite(value) ? Math.round(value * 100) / 100 : 0);
/** A shape whose numbers are rounded. */
function shape(name, attributes) {
    const rounded = Object.entries(attributes).map(([key, value]) => [key, typeof value === 'number' ? svg_parts_at(value) : value]);
    return (0,markup/* element */.ND)(name, Object.fromEntries(rounded));
}
/** A line of text. */
const svg_parts_text = (x, y, content, attributes = {}) => (0,markup/* element */.ND)('text', { x: svg_parts_at(x), y: svg_parts_at(y), ...attributes }, content);
/** A group. */
const group = (attributes, ...children) => (0,markup/* element */.ND)('g', attributes, ...children);
/** Wide enough for the 12-unit letters of a label. */
const textWidth = (content, size = 12) => (0,lib_text/* displayWidth */.F1)(content) * size * 0.58;
/** A label no longer than `limit` characters. */
const label = (content, limit = lib_text/* limits */.Fy.label) => (0,lib_text/* cut */.Jj)((0,lib_text/* oneLine */.TN)(content), Math.max(3, limit));
/** Maps a value of a scale onto a line from `from` to `to`; values outside stop at its ends. */
function position({ low, high }, from, to) {
    const span = high - low || 1;
    return (value) => from + (Math.min(1, Math.max(0, (value - low) / span)) || 0) * (to - from);
}
/** Entries for each series: a sample of its colour and its name, wrapped into rows. */
function legend(series, x, y, width) {
    if (series.length < 2)
        return { content: (0,markup/* fragment */.Jo)(), height: 0 };
    let left = x;
    let top = y;
    const entries = series.slice(0, maxSeries).map(({ name }, index) => {
        const shown = label(name, 28);
        const needed = 20 + textWidth(shown) + 16;
        if (left > x && left + needed > x + width) {
            left = x;
            top += 20;
        }
        const entry = (0,markup/* fragment */.Jo)(shape('rect', { x: left, y: top - 9, width: 12, height: 12, rx: 3, class: `fill-${index}` }), svg_parts_text(left + 18, top + 1, shown, { class: 'legend-text' }));
        left += needed;
        return entry;
    });
    return { content: (0,markup/* fragment */.Jo)(entries), height: top - y + 24 };
}
/** More series than this can't be told apart; the table beside the chart has them all. */
const maxSeries = 6;
/** Horizontal grid lines with their numbers on the left. */
function grid(scale, x, y, unit = '') {
    return group({ class: 'grid' }, scale.ticks.map((tick) => (0,markup/* fragment */.Jo)(shape('line', { x1: x.from, x2: x.to, y1: y(tick), y2: y(tick), class: tick === 0 ? 'zero' : undefined }), svg_parts_text(x.from - 8, y(tick) + 4, `${(0,numbers/* formatNumber */.ZV)(tick)}${unit === '%' ? '%' : ''}`, { class: 'axis-text', 'text-anchor': 'end' }))));
}
/** Room that the numbers of an axis need on its left. */
const axisWidth = (scale, unit = '') => Math.max(28, ...scale.ticks.map((tick) => textWidth((0,numbers/* formatNumber */.ZV)(tick) + (unit === '%' ? '%' : '')) + 14));

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/report/lib/svg-bars.js



/** Upright bars where the names are short and few enough to stand below them, else lying bars. */
function drawBars(chart, width) {
    const longest = Math.max(...chart.categories.map((category) => textWidth(label(category))));
    const room = (width - 50) / Math.max(1, chart.categories.length);
    return longest + 4 <= room && chart.series.length <= 4 ? drawUpright(chart, width) : drawLying(chart, width);
}
const scaleOf = ({ series, marks = [] }, count) => (0,numbers/* niceScale */.YG)([0, ...series.slice(0, maxSeries).flatMap(({ values }) => values), ...marks.map(({ value }) => value)], count);
function drawUpright(chart, width) {
    const scale = scaleOf(chart, 4);
    const from = axisWidth(scale, chart.unit);
    const key = legend(chart.series, from, 14, width - from);
    const top = key.height + 14;
    const bottom = top + 190;
    const y = position(scale, bottom, top);
    const step = (width - from) / Math.max(1, chart.categories.length);
    const thick = Math.min(44, (step * 0.72) / chart.series.length);
    const bars = chart.categories.map((category, index) => {
        const middle = from + step * (index + 0.5);
        const start = middle - (thick * chart.series.length) / 2;
        return (0,markup/* fragment */.Jo)(chart.series.map(({ values }, series) => uprightBar(values[index] ?? null, start + thick * series, thick, y, series)), svg_parts_text(middle, bottom + 18, label(category), { class: 'axis-text', 'text-anchor': 'middle' }));
    });
    const content = (0,markup/* fragment */.Jo)(key.content, grid(scale, { from, to: width }, y, chart.unit), bars, upperMarks(chart, from, width, y));
    return { height: bottom + 28, description: describe(chart), content };
}
function uprightBar(value, x, thick, y, series) {
    if (value === null || !Number.isFinite(value))
        return (0,markup/* fragment */.Jo)();
    const top = Math.min(y(value), y(0));
    return shape('rect', { x: x + 1, y: top, width: Math.max(1, thick - 2), height: Math.abs(y(value) - y(0)), rx: 2, class: `fill-${series}` });
}
const upperMarks = ({ marks = [], unit }, from, to, y) => (0,markup/* fragment */.Jo)(marks.map(({ label: name, value }) => (0,markup/* fragment */.Jo)(shape('line', { x1: from, x2: to, y1: y(value), y2: y(value), class: 'mark' }), svg_parts_text(to, y(value) - 5, `${label(name)} ${(0,numbers/* withUnit */.$o)(value, unit)}`, { class: 'mark-text', 'text-anchor': 'end' }))));
/** More rows than this are left to the table. */
const maxRows = 40;
function drawLying(chart, width) {
    const categories = chart.categories.slice(0, maxRows);
    const series = chart.series.slice(0, maxSeries);
    const scale = scaleOf(chart, width > 500 ? 6 : 3);
    const longest = Math.max(...categories.map((category) => textWidth(label(category, width > 500 ? 32 : 16))));
    const from = Math.min(width * 0.4, longest + 10);
    const valueRoom = 64;
    const x = position(scale, from, width - valueRoom);
    const key = legend(chart.series, from, 14, width - from);
    const thick = series.length === 1 ? 16 : 12;
    const step = thick * series.length + 12;
    const top = key.height + 10 + (chart.marks === undefined ? 0 : 16);
    const rows = categories.map((category, index) => {
        const y = top + step * index;
        return (0,markup/* fragment */.Jo)(svg_parts_text(from - 8, y + (thick * series.length) / 2 + 4, label(category, width > 500 ? 32 : 16), {
            class: 'axis-text',
            'text-anchor': 'end',
        }), series.map(({ values }, one) => lyingBar(values[index] ?? null, y + thick * one, thick, x, one, chart.unit)));
    });
    const bottom = top + step * categories.length;
    const axis = shape('line', { x1: x(0), x2: x(0), y1: top - 4, y2: bottom - 6, class: 'zero' });
    const content = (0,markup/* fragment */.Jo)(key.content, axis, rows, sideMarks(chart, top - 4, bottom - 6, x));
    return { height: bottom + 4, description: describe(chart), content };
}
function lyingBar(value, y, thick, x, series, unit) {
    if (value === null || !Number.isFinite(value))
        return svg_parts_text(x(0) + 6, y + thick - 3, '–', { class: 'axis-text' });
    const left = Math.min(x(value), x(0));
    const length = Math.abs(x(value) - x(0));
    return (0,markup/* fragment */.Jo)(shape('rect', { x: left, y: y + 1, width: Math.max(1, length), height: thick - 2, rx: 2, class: `fill-${series}` }), svg_parts_text(left + length + 6, y + thick / 2 + 4, (0,numbers/* withUnit */.$o)(value, unit), { class: 'value-text' }));
}
const sideMarks = ({ marks = [], unit }, top, bottom, x) => (0,markup/* fragment */.Jo)(marks.map(({ label: name, value }) => (0,markup/* fragment */.Jo)(shape('line', { x1: x(value), x2: x(value), y1: top, y2: bottom, class: 'mark' }), svg_parts_text(x(value), top - 5, `${label(name, 20)} ${(0,numbers/* withUnit */.$o)(value, unit)}`, { class: 'mark-text', 'text-anchor': 'middle' }))));
function describe({ categories, series, unit }) {
    const shown = categories.slice(0, 12);
    const rows = shown.map((category, index) => `${category}: ${series.map(({ name, values }) => `${name} ${(0,numbers/* withUnit */.$o)(values[index] ?? null, unit)}`).join(', ')}`);
    return `Bars. ${rows.join('; ')}${categories.length > shown.length ? `; ${categories.length - shown.length} more` : ''}.`;
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/report/lib/svg-intervals.js



/** More rows than this are left to the table. */
const svg_intervals_maxRows = 40;
/** One row per estimate: a line from low to high, a dot at the point, and a rule where there is no difference. */
function drawIntervals({ rows: all, zero = 0, unit, title }, width) {
    const rows = all.slice(0, svg_intervals_maxRows);
    const scale = (0,numbers/* niceScale */.YG)([zero, ...rows.flatMap(({ low, point, high }) => [low, point, high])], width > 500 ? 6 : 3);
    const limit = width > 500 ? 32 : 14;
    const from = Math.min(width * 0.4, Math.max(...rows.map((row) => textWidth(label(row.label, limit)))) + 10);
    const x = position(scale, from + 6, width - 84);
    const step = 30;
    const bottom = step * rows.length + 8;
    const content = (0,markup/* fragment */.Jo)(scale.ticks.map((tick) => (0,markup/* fragment */.Jo)(shape('line', { x1: x(tick), x2: x(tick), y1: 4, y2: bottom, class: 'grid-line' }), svg_parts_text(x(tick), bottom + 16, (0,numbers/* formatNumber */.ZV)(tick), { class: 'axis-text', 'text-anchor': 'middle' }))), shape('line', { x1: x(zero), x2: x(zero), y1: 0, y2: bottom, class: 'zero strong' }), rows.map((row, index) => {
        const y = step * (index + 0.5) + 4;
        return (0,markup/* fragment */.Jo)(svg_parts_text(from - 8, y + 4, label(row.label, limit), { class: 'axis-text', 'text-anchor': 'end' }), shape('line', { x1: x(row.low), x2: x(row.high), y1: y, y2: y, class: `interval tone-${row.tone}` }), shape('line', { x1: x(row.low), x2: x(row.low), y1: y - 5, y2: y + 5, class: `interval tone-${row.tone}` }), shape('line', { x1: x(row.high), x2: x(row.high), y1: y - 5, y2: y + 5, class: `interval tone-${row.tone}` }), shape('circle', { cx: x(row.point), cy: y, r: 5, class: `dot tone-${row.tone}` }), svg_parts_text(width - 76, y + 4, (0,numbers/* withUnit */.$o)(row.point, unit), { class: 'value-text' }));
    }));
    const words = rows.map((row) => `${row.label}: ${(0,numbers/* withUnit */.$o)(row.point, unit)}, from ${(0,numbers/* withUnit */.$o)(row.low, unit)} to ${(0,numbers/* withUnit */.$o)(row.high, unit)}`);
    return { height: bottom + 24, description: `${title}. Intervals around ${(0,numbers/* formatNumber */.ZV)(zero)}. ${words.join('; ')}.`, content };
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/report/lib/svg-lines.js



/** Lines over a numeric axis, with limits as dashed marks. A gap stays a gap. */
function drawLines(chart, width) {
    const { marks = [], unit, x } = chart;
    const series = chart.series.slice(0, maxSeries);
    const scale = (0,numbers/* niceScale */.YG)([...series.flatMap(({ values }) => values), ...marks.map(({ value }) => value)], 4);
    const from = axisWidth(scale, unit);
    const key = legend(chart.series, from, 14, width - from);
    const top = key.height + 16;
    const bottom = top + 190;
    const toY = position(scale, bottom, top);
    const across = (0,numbers/* niceScale */.YG)(x.values, width > 500 ? 8 : 4);
    const toX = position({ ...across, low: least(x.values), high: most(x.values) }, from + 6, width - 8);
    const ticks = across.ticks.filter((tick) => tick >= least(x.values) && tick <= most(x.values));
    const content = (0,markup/* fragment */.Jo)(key.content, grid(scale, { from, to: width }, toY, unit), ticks.map((tick) => svg_parts_text(toX(tick), bottom + 18, (0,numbers/* formatNumber */.ZV)(tick), { class: 'axis-text', 'text-anchor': 'middle' })), svg_parts_text((from + width) / 2, bottom + 36, label(x.label), { class: 'axis-title', 'text-anchor': 'middle' }), series.map((one, index) => line(one, x.values, toX, toY, index)), marks.map(({ label: name, value }) => (0,markup/* fragment */.Jo)(shape('line', { x1: from, x2: width, y1: toY(value), y2: toY(value), class: 'mark' }), svg_parts_text(width, toY(value) - 5, `${label(name)} ${(0,numbers/* withUnit */.$o)(value, unit)}`, { class: 'mark-text', 'text-anchor': 'end' }))));
    return { height: bottom + 44, description: svg_lines_describe(chart), content };
}
const finite = (values) => values.filter(Number.isFinite);
const least = (values) => finite(values).reduce((a, b) => Math.min(a, b), Infinity);
const most = (values) => finite(values).reduce((a, b) => Math.max(a, b), -Infinity);
function line({ values }, x, toX, toY, index) {
    let pen = 'M';
    let path = '';
    const points = [];
    for (const [place, along] of x.entries()) {
        const value = values[place] ?? null;
        if (value === null || !Number.isFinite(value) || !Number.isFinite(along)) {
            pen = 'M';
            continue;
        }
        path += `${pen}${svg_parts_at(toX(along))} ${svg_parts_at(toY(value))}`;
        pen = 'L';
        if (x.length <= 40)
            points.push(shape('circle', { cx: toX(along), cy: toY(value), r: 3, class: `fill-${index}` }));
    }
    return (0,markup/* fragment */.Jo)(shape('path', { d: path === '' ? 'M0 0' : path, class: `line stroke-${index}` }), points);
}
function svg_lines_describe({ x, series, unit, marks = [] }) {
    const lines = series.slice(0, maxSeries).map(({ name, values }) => {
        const known = finite(values.filter((value) => value !== null));
        return `${name}: from ${(0,numbers/* withUnit */.$o)(known[0] ?? null, unit)} to ${(0,numbers/* withUnit */.$o)(known.at(-1) ?? null, unit)}, least ${(0,numbers/* withUnit */.$o)(least(known), unit)}, most ${(0,numbers/* withUnit */.$o)(most(known), unit)}`;
    });
    return `Lines over ${x.label}. ${[...lines, ...marks.map(({ label: name, value }) => `${name} at ${(0,numbers/* withUnit */.$o)(value, unit)}`)].join('; ')}.`;
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/report/lib/svg.js






const widths = { wide: 720, narrow: 350 };
/**
 * A chart as SVG without styles of its own: classes and CSS variables of the page give the colours, light and dark.
 * Title and description are read out; all text is escaped.
 *
 * @param id unique within the page; letters, digits and hyphens.
 */
function renderSvg(chart, id, width = 'wide') {
    const drawing = draw(chart, widths[width]);
    const size = { viewBox: `0 0 ${widths[width]} ${drawing.height}`, width: widths[width], height: drawing.height };
    return (0,markup/* element */.ND)('svg', { ...size, xmlns: 'http://www.w3.org/2000/svg', role: 'img', 'aria-labelledby': `${id}-t ${id}-d`, class: `chart ${width}` }, (0,markup/* element */.ND)('title', { id: `${id}-t` }, (0,lib_text/* cut */.Jj)((0,lib_text/* oneLine */.TN)(chart.title), lib_text/* limits */.Fy.heading)), (0,markup/* element */.ND)('desc', { id: `${id}-d` }, (0,lib_text/* cut */.Jj)((0,lib_text/* oneLine */.TN)(drawing.description), 1_000)), drawing.content);
}
function draw(chart, width) {
    if (isEmpty(chart))
        return { height: 40, description: 'No values.', content: svg_parts_text(0, 24, 'No values to draw.', { class: 'axis-text' }) };
    switch (chart.kind) {
        case 'bars':
            return drawBars(chart, width);
        case 'lines':
            return drawLines(chart, width);
        case 'intervals':
            return drawIntervals(chart, width);
        default:
            return chart;
    }
}
function isEmpty(chart) {
    if (chart.kind === 'intervals')
        return chart.rows.length === 0;
    return chart.series.every(({ values }) => values.every((value) => value === null || !Number.isFinite(value)));
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/report/lib/html.js







/**
 * One page that needs nothing else: no script, no network (a strict Content-Security-Policy says so to the browser), light and
 * dark, readable on a phone. Every text is escaped by construction.
 */
function renderHtml(sections, options) {
    let count = 0;
    const page = {
        maxRows: options.maxRows ?? 2_000,
        nextId: () => {
            count += 1;
            return `c${count}`;
        },
    };
    const body = (0,markup/* element */.ND)('body', {}, html_top(sections, options), main(sections, page), foot(options.footer));
    return `<!doctype html>\n${(0,markup/* print */.yy)((0,markup/* element */.ND)('html', { lang: 'en' }, head(options.title), body))}\n`;
}
function head(title) {
    const hash = (0,external_node_crypto_.createHash)('sha256').update(styleSheet).digest('base64');
    const policy = `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
    return (0,markup/* element */.ND)('head', {}, (0,markup/* element */.ND)('meta', { charset: 'utf-8' }), (0,markup/* element */.ND)('meta', { 'http-equiv': 'Content-Security-Policy', content: policy }), (0,markup/* element */.ND)('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }), (0,markup/* element */.ND)('meta', { name: 'referrer', content: 'no-referrer' }), (0,markup/* element */.ND)('title', {}, (0,lib_text/* cut */.Jj)((0,lib_text/* oneLine */.TN)(title), lib_text/* limits */.Fy.heading)), (0,markup/* element */.ND)('style', {}, (0,markup/* trusted */.IZ)(styleSheet)));
}
const logo = (0,markup/* element */.ND)('svg', {
    viewBox: '0 0 24 24',
    'aria-hidden': 'true',
    fill: 'none',
    stroke: 'currentColor',
    'stroke-width': 2,
    'stroke-linejoin': 'round',
    'stroke-linecap': 'round',
}, (0,markup/* element */.ND)('path', { d: 'M3 17 21 4l-5 16-5-6-8 3Z' }), (0,markup/* element */.ND)('path', { d: 'M11 14 21 4' }));
function html_top(sections, { title, lead, tone, facts = [] }) {
    const steps = sections.map((section, index) => (0,markup/* element */.ND)('li', {}, (0,markup/* element */.ND)('a', { href: `#part-${index + 1}` }, (0,markup/* element */.ND)('span', {}, html_line(section.title, lib_text/* limits */.Fy.heading)), pill(section.tone))));
    return (0,markup/* element */.ND)('header', { class: 'top' }, (0,markup/* element */.ND)('div', { class: 'frame' }, (0,markup/* element */.ND)('div', { class: 'brand' }, logo, 'Modelflight report'), (0,markup/* element */.ND)('h1', {}, html_line(title, lib_text/* limits */.Fy.heading)), (0,markup/* element */.ND)('p', { class: 'lead' }, pill(tone ?? worst(sections)), lead !== undefined && (0,markup/* element */.ND)('span', {}, html_line(lead))), facts.length > 0 &&
        (0,markup/* element */.ND)('dl', { class: 'facts' }, facts.map(({ label, value }) => (0,markup/* element */.ND)('div', {}, (0,markup/* element */.ND)('dt', {}, html_line(label, lib_text/* limits */.Fy.cell)), (0,markup/* element */.ND)('dd', {}, inline(value))))), steps.length > 1 && (0,markup/* element */.ND)('nav', { 'aria-label': 'Sections' }, (0,markup/* element */.ND)('ol', { class: 'journey' }, steps))));
}
/** The most serious status of some sections: fail > inconclusive > warn > pass; nothing to judge is `neutral`. */
function worst(sections) {
    const order = ['fail', 'inconclusive', 'warn', 'pass', 'skipped'];
    return order.find((tone) => sections.some((section) => section.tone === tone)) ?? 'neutral';
}
const main = (sections, page) => (0,markup/* element */.ND)('main', { class: 'frame' }, sections.map((section, index) => {
    const id = `part-${index + 1}`;
    return (0,markup/* element */.ND)('section', { class: `part is-${section.tone}`, id, 'aria-labelledby': `${id}-title` }, (0,markup/* element */.ND)('header', {}, (0,markup/* element */.ND)('h2', { id: `${id}-title` }, html_line(section.title, lib_text/* limits */.Fy.heading)), pill(section.tone)), (0,markup/* element */.ND)('p', { class: 'headline' }, html_line(section.headline)), section.blocks.map((block) => blockMarkup(block, page, 3)));
}));
const foot = (text = 'Made by Modelflight. This page is complete in itself and loads nothing.') => (0,markup/* element */.ND)('footer', { class: 'frame foot' }, html_line(text));
const html_line = (text, limit = lib_text/* limits */.Fy.line) => (0,lib_text/* cut */.Jj)((0,lib_text/* oneLine */.TN)(text), limit);
/** Sign and word, so that the colour is never alone. */
function pill(tone, text) {
    const { sign, word } = lib_text/* toneSigns */.L5[tone];
    return (0,markup/* element */.ND)('span', { class: `pill is-${tone}` }, (0,markup/* element */.ND)('span', { class: 'sign', 'aria-hidden': 'true' }, sign), text === undefined ? word : html_line(text, lib_text/* limits */.Fy.cell));
}
function inline(value, limit = lib_text/* limits */.Fy.line) {
    if (typeof value === 'string')
        return keepEnds(value, limit);
    switch (value.kind) {
        case 'strong':
            return (0,markup/* element */.ND)('strong', {}, keepEnds(value.text, limit));
        case 'code':
            return (0,markup/* element */.ND)('code', {}, html_line(value.text, limit));
        case 'link': {
            const href = (0,links/* safeHref */.v)(value.href);
            return href === undefined
                ? html_line(value.text || value.href, limit)
                : (0,markup/* element */.ND)('a', { href, rel: 'noreferrer noopener' }, html_line(value.text || href, limit));
        }
        default:
            return value;
    }
}
/** Blanks between two inlines stay. */
const keepEnds = (text, limit) => `${/^\s/.test(text) ? ' ' : ''}${html_line(text, limit)}${/\S\s+$/.test(text) ? ' ' : ''}`;
function blockMarkup(block, page, level) {
    switch (block.kind) {
        case 'heading':
            return (0,markup/* element */.ND)(level > 3 ? 'h4' : 'h3', {}, html_line(block.text, lib_text/* limits */.Fy.heading));
        case 'paragraph':
            return (0,markup/* element */.ND)('p', {}, block.text.map((one) => inline(one)));
        case 'list':
            return (0,markup/* element */.ND)('ul', {}, block.items.map((item) => (0,markup/* element */.ND)('li', {}, item.map((one) => inline(one)))));
        case 'table':
            return tableMarkup(block.columns, block.rows, page, 'Table');
        case 'code':
            return (0,markup/* element */.ND)('pre', { tabindex: 0 }, (0,markup/* element */.ND)('code', {}, block.text));
        case 'chart':
            return figure(block.chart, page);
        case 'details':
            return (0,markup/* element */.ND)('details', {}, (0,markup/* element */.ND)('summary', {}, html_line(block.summary, lib_text/* limits */.Fy.heading)), block.blocks.map((inner) => blockMarkup(inner, page, level + 1)));
        default:
            return block;
    }
}
function tableMarkup(columns, rows, page, name) {
    const shown = rows.slice(0, page.maxRows);
    const align = columns.map(({ align: side }) => (side === 'right' ? 'number' : undefined));
    const table = (0,markup/* element */.ND)('table', {}, (0,markup/* element */.ND)('thead', {}, (0,markup/* element */.ND)('tr', {}, columns.map(({ title }, index) => (0,markup/* element */.ND)('th', { scope: 'col', class: align[index] }, html_line(title, lib_text/* limits */.Fy.cell))))), (0,markup/* element */.ND)('tbody', {}, shown.map((row) => (0,markup/* element */.ND)('tr', {}, columns.map((_, index) => (0,markup/* element */.ND)(index === 0 ? 'th' : 'td', { scope: index === 0 && 'row', class: align[index] }, cellMarkup(row[index] ?? '')))))));
    const scroll = (0,markup/* element */.ND)('div', { class: 'scroll', role: 'region', 'aria-label': html_line(name, lib_text/* limits */.Fy.heading), tabindex: 0 }, table);
    const more = rows.length - shown.length;
    return more > 0 ? (0,markup/* fragment */.Jo)(scroll, (0,markup/* element */.ND)('p', {}, `${more.toLocaleString('en-US')} more rows are in the JSON report.`)) : scroll;
}
function cellMarkup(cell) {
    if (typeof cell === 'object' && 'kind' in cell && cell.kind === 'status')
        return pill(cell.tone, cell.text);
    return (Array.isArray(cell) ? cell : [cell]).map((one) => inline(one, 500));
}
/** The drawing twice, for desk and phone (the style shows one), and its numbers as a table. */
function figure(chart, page) {
    const { columns, rows } = (0,draw_chart/* drawChart */.$d)(chart);
    return (0,markup/* element */.ND)('figure', {}, (0,markup/* element */.ND)('figcaption', {}, html_line(chart.title, lib_text/* limits */.Fy.heading)), renderSvg(chart, page.nextId(), 'wide'), renderSvg(chart, page.nextId(), 'narrow'), (0,markup/* element */.ND)('details', {}, (0,markup/* element */.ND)('summary', {}, 'Numbers of this chart'), tableMarkup(columns, rows, page, chart.title)));
}

// EXTERNAL MODULE: ./.cache/bundle/actions/packages/report/lib/markdown.js
var markdown = __nccwpck_require__(297);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/core/lib/verdict.js
var lib_verdict = __nccwpck_require__(10);
;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/core/lib/reporting.js










/**
 * Writes `reports/<action>.json` and `.md`, and `reports/report.html` with the sections of all actions that left a report in this folder:
 * one page for the whole journey.
 */
async function writeReports(content) {
    const folder = (0,external_node_path_.join)(content.folder, 'reports');
    const paths = {
        json: (0,external_node_path_.join)(folder, `${content.action}.json`),
        html: (0,external_node_path_.join)(folder, 'report.html'),
        markdown: (0,external_node_path_.join)(folder, `${content.action}.md`),
    };
    const { action, section, verdict, errorClass, outputs, record } = content;
    const report = {
        version: 1,
        action,
        status: verdict.status,
        'error-class': errorClass,
        headline: section.headline,
        checks: verdict.checks,
        outputs,
        ...(record === undefined ? {} : { record: { path: record.path, digest: record.digest } }),
        ...(content.details === undefined ? {} : { details: content.details }),
        section,
    };
    await (0,files/* writeAtomic */.vZ)(paths.json, `${JSON.stringify(report, finiteOnly, 2)}\n`);
    await (0,files/* writeAtomic */.vZ)(paths.markdown, (0,markdown/* renderMarkdown */.G)(section));
    await (0,files/* writeAtomic */.vZ)(paths.html, renderHtml(await journeySections(folder, section), page(content)));
    return paths;
}
function page({ run, model }) {
    const facts = [
        ['Repository', run.repository],
        ['Commit', run.sha.slice(0, 12)],
        ['Run', run.url],
    ];
    return {
        title: model === undefined ? 'Modelflight report' : `Model ${model}`,
        facts: facts
            .filter(([, value]) => value !== '')
            .map(([label, value]) => ({ label, value: label === 'Run' ? (0,lib_document/* link */.nf)(value, value) : (0,lib_document/* code */.aY)(value) })),
    };
}
/** JSON has no NaN: a number that is not finite becomes text, so that nobody reads it as a value. */
function finiteOnly(_key, value) {
    if (typeof value === 'number' && !Number.isFinite(value))
        return String(value);
    return typeof value === 'bigint' ? value.toString() : value;
}
async function journeySections(folder, current) {
    const sections = [];
    for (const name of actionNames) {
        const path = (0,external_node_path_.join)(folder, `${name}.json`);
        if (name === current.id)
            sections.push(current);
        else if ((0,external_node_fs_.existsSync)(path))
            sections.push(JSON.parse(await (0,promises_.readFile)(path, 'utf8')).section);
    }
    return sections.includes(current) ? sections : [...sections, current];
}
/** The table of all checks, most serious first; folded when everything passed. */
function checksBlock(checks) {
    const rows = (0,lib_verdict/* bySeverity */.Np)(checks).map((check) => [
        { kind: 'status', tone: check.status },
        (0,lib_document/* code */.aY)(check.id),
        check.message,
        check.where === undefined ? '' : (0,lib_document/* code */.aY)((0,errors/* formatWhere */.Hp)(check.where)),
        check.hint ?? '',
    ]);
    const block = (0,lib_document/* table */.tp)(['Status', 'Check', 'What was found', 'Where', 'What to do'], rows);
    const open = checks.some(({ status }) => status !== 'pass' && status !== 'skipped');
    return open ? [block] : [(0,lib_document/* details */.zH)(`${checks.length} ${checks.length === 1 ? 'check' : 'checks'}, all passed`, block)];
}
/** The section of an action that could not find out. */
function failureSection(action, { errorClass, message, where, hint }) {
    const place = where === undefined ? [] : [(0,lib_document/* paragraph */.FY)('Where: ', (0,lib_document/* code */.aY)((0,errors/* formatWhere */.Hp)(where)))];
    const way = hint === undefined ? [] : [(0,lib_document/* paragraph */.FY)(hint)];
    return { id: action, title: action, tone: 'fail', headline: `could not finish (${errorClass}): ${message}`, blocks: [...place, ...way] };
}
/** Annotations for everything that is not a pass, most serious first. */
function annotateChecks(checks, log) {
    for (const check of (0,lib_verdict/* bySeverity */.Np)(checks)) {
        const text = `${check.id}: ${(0,errors/* withHint */.mu)(check.message, check.hint)}`;
        if (check.status === 'fail')
            log.error(text, check.where);
        else if (check.status === 'warn' || check.status === 'inconclusive')
            log.warning(text, check.where);
    }
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/core/lib/run-action.js










/** How long an action may take to stop after SIGINT; the runner kills it after 7.5 s. */
const graceMilliseconds = 5_000;
/**
 * Runs an action from its inputs to its outputs: the one place that turns verdicts and errors into a red step, an exit code, a record,
 * reports and a comment. Never throws.
 */
async function runAction(action, host) {
    const controller = new AbortController();
    const release = onSignals(controller, host);
    const outcome = await perform(action, host, controller.signal).finally(release);
    const empty = Object.fromEntries(Object.keys({ ...commonOutputs, ...action.outputs }).map((name) => [name, '']));
    host.output({ ...empty, ...outcome.outputs, status: outcome.status, 'error-class': outcome.errorClass });
    host.exit(errors/* exitCodes */.hS[outcome.errorClass]);
}
async function perform(action, host, signal) {
    let inputs;
    const temporary = await (0,promises_.mkdtemp)((0,external_node_path_.join)(host.temporary, 'modelflight-'));
    try {
        if (host.input('comment') === 'from-artifact')
            return await relay(host);
        inputs = await readInputs(action.name, action.inputs, host);
        const chain = (0,record_chain/* openRecordChain */.P)((0,external_node_path_.join)(inputs.common['output-dir'], 'records'));
        const context = makeContext(inputs, host, { chain, signal, temporary });
        const result = await action.run(inputs.values, context);
        if (signal.aborted)
            throw cancelled();
        return await conclude(action, result, { inputs, host, chain, context });
    }
    catch (error) {
        return await concludeFailure(action.name, signal.aborted ? cancelled(error) : error, inputs?.common, host);
    }
    finally {
        await (0,promises_.rm)(temporary, { recursive: true, force: true });
    }
}
/** The companion of pull requests from forks needs no other input: the run that it speaks for has read them. */
async function relay(host) {
    const token = host.input('github-token');
    if (token !== undefined)
        host.mask(token);
    host.log.info(await host.relayComment(token));
    return { errorClass: 'none', status: 'pass', outputs: {} };
}
const cancelled = (cause) => (0,errors/* dependencyFailed */.BW)('cancelled before it could finish', cause === undefined ? {} : { cause });
function makeContext(inputs, host, { chain, signal, temporary }) {
    const token = inputs.common['github-token'];
    return {
        workspace: host.workspace,
        workingDirectory: inputs.workingDirectory,
        outputDir: inputs.common['output-dir'],
        temporary,
        run: host.run,
        log: host.log,
        now: () => new Date(),
        signal,
        records: chain,
        policy: host.policy(inputs.common['policy-from'], token),
        stores: host.stores(token),
        plan: inputs.common.plan,
        model: inputs.common.model,
        display: (path) => (0,files/* displayPath */.Gt)(path, host.workspace),
    };
}
async function conclude(action, result, surroundings) {
    const { inputs, host, chain, context } = surroundings;
    const verdict = (0,lib_verdict/* verdictOf */.Vj)([...result.verdict.checks, ...inputs.policyChanges]);
    const errorClass = (0,lib_verdict/* errorClassOf */.ax)(verdict, strictness(inputs.common, host));
    const facts = { action: action.name, status: verdict.status, finishedAt: context.now(), run: host.run };
    const record = result.record === undefined || context.plan ? undefined : await chain.append(result.record, facts);
    const section = { ...result.section, blocks: [...result.section.blocks, ...checksBlock(verdict.checks)] };
    const reports = await writeReports({
        action: action.name,
        section,
        verdict,
        errorClass,
        outputs: result.outputs,
        details: result.details,
        record,
        folder: context.outputDir,
        run: host.run,
        model: context.model,
    });
    annotateChecks(verdict.checks, host.log);
    printHeadline(section, errorClass, host);
    const files = [...(result.files ?? []), reports.json, reports.html, reports.markdown, ...(await chain.all()).map(({ path }) => path)];
    const published = await publish(section, inputs.common, host, {
        files,
        digest: artifactDigest(result, record),
        checks: verdict.checks,
        errorClass,
        action: action.name,
        root: context.outputDir,
    });
    const own = Object.fromEntries(Object.entries(result.outputs).map(([name, value]) => [name, String(value)]));
    return {
        errorClass,
        status: verdict.status,
        outputs: {
            ...own,
            'report-json': reports.json,
            'report-html': reports.html,
            'summary-markdown': reports.markdown,
            record: record?.path ?? '',
            'record-digest': record?.digest ?? '',
            'record-artifact': published,
        },
    };
}
/** Other runs look evidence up by what it is about: train's by its input digest, the others' by their first subject. */
const artifactDigest = (result, record) => {
    const named = result.outputs['input-digest'];
    if (typeof named === 'string' && named !== '')
        return named;
    return result.record?.subjects[0]?.digest ?? record?.digest ?? 'sha256:00000000';
};
async function publish(section, common, host, rest) {
    const token = common['github-token'];
    const files = rest.files.filter((path) => (0,external_node_fs_.existsSync)(path));
    const { artifact } = await host.publish({ ...rest, files, section, token, comment: common.comment === 'auto' ? 'auto' : 'never' });
    return artifact;
}
function strictness(common, host) {
    const byEvent = host.run.pullRequest === undefined ? 'fail' : 'warn';
    return { failOn: common['fail-on'], onInconclusive: common['on-inconclusive'] ?? byEvent };
}
function printHeadline(section, errorClass, { log }) {
    const text = `${section.title}: ${section.headline}`;
    if (errorClass === 'none')
        log.info(text);
    else
        log.error(text);
}
async function concludeFailure(name, error, common, host) {
    const explanation = (0,errors/* explain */.WE)(error);
    reportFailure(name, explanation, host);
    const section = failureSection(name, explanation);
    const outputs = common === undefined ? {} : await publishFailure(section, explanation, common, host).catch(() => ({}));
    return { errorClass: explanation.errorClass, status: 'fail', outputs };
}
function reportFailure(name, { message, where, hint, bug }, { log }) {
    log.error(`${name}: ${(0,errors/* withHint */.mu)(message, hint)}`, where);
    if (bug !== undefined)
        log.info(bug);
}
async function publishFailure(section, { errorClass }, common, host) {
    const verdict = { status: 'fail', checks: [] };
    const folder = common['output-dir'];
    const reports = await writeReports({
        action: section.id,
        section,
        verdict,
        errorClass,
        outputs: {},
        details: undefined,
        record: undefined,
        folder,
        run: host.run,
        model: common.model,
    });
    const files = [reports.json, reports.html, reports.markdown];
    const artifact = await publish(section, common, host, { files, digest: 'sha256:00000000', action: section.id, root: folder });
    return { 'report-json': reports.json, 'report-html': reports.html, 'summary-markdown': reports.markdown, 'record-artifact': artifact };
}
/** The first signal asks the action to stop; when it has not after the grace, the process ends without it. */
function onSignals(controller, host) {
    const stop = () => {
        host.log.warning('stopping: the run was cancelled');
        controller.abort();
        setTimeout(() => process.exit(1), graceMilliseconds).unref();
    };
    process.once('SIGINT', stop);
    process.once('SIGTERM', stop);
    return () => {
        process.off('SIGINT', stop);
        process.off('SIGTERM', stop);
    };
}


/***/ }),

/***/ 10:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Np: () => (/* binding */ bySeverity),
/* harmony export */   Vj: () => (/* binding */ verdictOf),
/* harmony export */   ax: () => (/* binding */ errorClassOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(300);

const order = ['fail', 'inconclusive', 'warn', 'pass'];
/**
 * The verdict of some checks: fail > inconclusive > warn > pass. All checks skipped is `inconclusive`.
 *
 * @throws Failure (input-error) when there are no checks: nothing asked is not a pass.
 */
function verdictOf(checks) {
    if (checks.length === 0) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .inputError */ .Xu)('no checks were configured, so there is nothing to pass', {
            hint: 'Add at least one rule; see the README of the action.',
        });
    }
    const finite = checks.map(withFiniteNumbers);
    const status = order.find((candidate) => finite.some((check) => check.status === candidate)) ?? 'inconclusive';
    return { status, checks: finite };
}
/** A check whose number is not finite can't have passed: it is turned into a failure that says so. */
function withFiniteNumbers(check) {
    if (typeof check.observed !== 'number' || Number.isFinite(check.observed))
        return check;
    const status = check.status === 'pass' ? 'fail' : check.status;
    return { ...check, status, observed: String(check.observed) };
}
/** Most serious first; checks of the same status keep their order. */
function bySeverity(checks) {
    const rank = ['fail', 'inconclusive', 'warn', 'pass', 'skipped'];
    return checks.toSorted((a, b) => rank.indexOf(a.status) - rank.indexOf(b.status));
}
/** The error class of a verdict under the user's strictness; `none` lets the job go on. */
function errorClassOf(verdict, { failOn, onInconclusive }) {
    if (failOn === 'never')
        return 'none';
    const hasFailure = verdict.checks.some((check) => check.status === 'fail');
    const hasWarning = verdict.checks.some((check) => check.status === 'warn');
    if (hasFailure || (failOn === 'warn' && hasWarning))
        return 'check-failed';
    if (verdict.status === 'inconclusive')
        return onInconclusive === 'fail' ? 'inconclusive' : 'none';
    return 'none';
}


/***/ }),

/***/ 378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  S: () => (/* binding */ githubHost)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(24);
;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/core/lib/errors.js
var errors = __nccwpck_require__(300);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(598);
;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/core/lib/workflow-commands.js

/**
 * The runner reads commands from stdout in two grammars: `::name key=value::data` at the start of a line (after white space), and the
 * old `##[name key=value]data` anywhere in a line. These functions write the commands that we mean, and break all others.
 */
/** Splits on everything that a log viewer or the runner may take for the end of a line. */
const lineBreaks = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/;
/** Invisible, so that people still read the same text, but no longer a command. */
const breaker = '\u200B';
/** Characters that could steer a terminal or reorder text: shown as code points. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are exactly what is looked for
const unsafeCharacters = /[\u0000-\u0008\u000E-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/g;
/** Text of any origin as lines that are safe to print: no workflow command, no terminal escape, no reordering. */
function safeLines(text) {
    return text.split(lineBreaks).map(safeLine);
}
function safeLine(line) {
    const shown = line.replace(unsafeCharacters, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);
    return shown.replace(/^(\s*):(?=:)/, `$1:${breaker}`).replaceAll('##[', `##${breaker}[`);
}
/** One command line, escaped as the runner's parser expects (ActionCommand.TryParseV2). */
function command(name, properties, data) {
    const parts = Object.entries(properties)
        .filter(([, value]) => value !== undefined && value !== '')
        .map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
    // A mask must be the secret to the letter; a line that the new grammar takes is never read in the old one.
    const value = name === 'add-mask' ? encodeData(data) : escapeData(data);
    return `::${name}${parts.length === 0 ? '' : ` ${parts.join(',')}`}::${value}`;
}
/** An annotation. Messages beyond the runner's 4,096 characters would be cut in the middle of a word by it; ours are cut with an ellipsis. */
function annotation(name, text, where, title) {
    const message = safeLines(text).join('\n');
    const cut = message.length > 4_000 ? `${message.slice(0, 3_999)}…` : message;
    return command(name, { file: where?.file, line: where?.line, col: where?.column, title: title && safeLines(title).join(' ') }, cut);
}
const encodeData = (text) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeData = (text) => encodeData(text).replaceAll('##[', `##${breaker}[`);
const escapeProperty = (text) => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
/** Starts a stretch in which the runner obeys nothing, and ends it. The token can't be guessed, so the content can't end it. */
function stopCommands() {
    const token = (0,external_node_crypto_.randomBytes)(16).toString('hex');
    return { begin: command('stop-commands', {}, token), end: `::${token}::` };
}
/** Lines for GITHUB_OUTPUT or GITHUB_STATE: the delimiter is random, so that no value can end itself and start another. */
function fileCommand(name, value) {
    const delimiter = `ghadelimiter_${(0,external_node_crypto_.randomBytes)(16).toString('hex')}`;
    if (name.includes(delimiter) || value.includes(delimiter))
        return fileCommand(name, value);
    return `${name}<<${delimiter}\n${value}\n${delimiter}\n`;
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/core/lib/workflow-log.js

/** The runner shows 10 annotations of a kind per step and drops the rest without a word; the last one is ours, to say so. */
const annotationsPerKind = 9;
/** A log that the GitHub runner reads. `write` gets text with its line ends. */
function workflowLog(write, now) {
    const counts = { notice: 0, warning: 0, error: 0 };
    const print = (text) => write(`${safeLines(text).join('\n')}\n`);
    const annotate = (kind, text, where) => {
        counts[kind] += 1;
        if (counts[kind] > annotationsPerKind + 1) {
            print(`${kind}: ${text}`);
            return;
        }
        const last = counts[kind] === annotationsPerKind + 1;
        write(`${annotation(kind, last ? `${text}\n(further ${kind}s are in the log and the report)` : text, where)}\n`);
    };
    let lastProgress = Number.NEGATIVE_INFINITY;
    return {
        info: print,
        debug: (text) => write(`${command('debug', {}, safeLines(text).join('\n'))}\n`),
        notice: (text, where) => annotate('notice', text, where),
        warning: (text, where) => annotate('warning', text, where),
        error: (text, where) => annotate('error', text, where),
        raw: rawWriter(write),
        async group(title, body) {
            write(`${command('group', {}, safeLines(title).join(' '))}\n`);
            try {
                return await body();
            }
            finally {
                write(`${command('endgroup', {}, '')}\n`);
            }
        },
        progress(what, done, total) {
            const time = now();
            if (time - lastProgress < 10_000)
                return;
            lastProgress = time;
            print(`${what}: ${progressText(done, total)}`);
        },
    };
}
/** `1,200 of 5,000 (24 %)`, or the count alone. */
function progressText(done, total) {
    const count = done.toLocaleString('en-US');
    if (total === undefined || total <= 0)
        return count;
    return `${count} of ${total.toLocaleString('en-US')} (${Math.floor((100 * done) / total)} %)`;
}
/**
 * Prints what a child process writes, line by line, inside stop-commands: even a child that knows the grammar can't command the runner.
 * A line that is not finished waits for its end, at most 64 KiB of it.
 */
function rawWriter(write) {
    const decoder = new TextDecoder();
    let pending = '';
    return (chunk) => {
        pending += decoder.decode(chunk, { stream: true });
        const end = pending.length > 65_536 ? pending.length : pending.lastIndexOf('\n') + 1;
        if (end === 0 && chunk.length > 0)
            return;
        const complete = chunk.length === 0 ? pending : pending.slice(0, end);
        pending = pending.slice(complete.length);
        if (complete === '')
            return;
        const { begin, end: resume } = stopCommands();
        write(`${begin}\n${safeLines(complete.replace(/\n$/, '')).join('\n')}\n${resume}\n`);
    };
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/github/lib/environment.js

/** The payload of the event; an empty one when the runner gave none. */
function readEvent(env) {
    const path = env['GITHUB_EVENT_PATH'];
    if (path === undefined || path === '')
        return {};
    try {
        const payload = JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8'));
        return typeof payload === 'object' && payload !== null ? payload : {};
    }
    catch {
        return {};
    }
}
/** Who runs, from the runner's variables and the event's payload. */
function readRun(env, event) {
    const get = (name) => env[name] ?? '';
    const pullRequest = readPullRequest(env, event);
    const [repository, runId] = [get('GITHUB_REPOSITORY'), get('GITHUB_RUN_ID')];
    return {
        host: 'github',
        repository,
        // GITHUB_SHA is the merge commit on pull requests: nobody's commit, and gone with the next push.
        sha: pullRequest?.headSha ?? get('GITHUB_SHA'),
        ref: get('GITHUB_REF'),
        event: get('GITHUB_EVENT_NAME'),
        workflow: get('GITHUB_WORKFLOW'),
        job: get('GITHUB_JOB'),
        jobIndex: countOf(env['INPUT_JOB-INDEX'], 0),
        runId,
        attempt: countOf(env['GITHUB_RUN_ATTEMPT'], 1),
        actor: get('GITHUB_ACTOR'),
        url: runId === '' ? '' : `${env['GITHUB_SERVER_URL'] ?? 'https://github.com'}/${repository}/actions/runs/${runId}`,
        pullRequest,
    };
}
function readPullRequest(env, { pull_request: pull }) {
    if (pull === undefined)
        return undefined;
    const own = pull.head.repo?.full_name.toLowerCase() === env['GITHUB_REPOSITORY']?.toLowerCase();
    return {
        number: pull.number,
        headSha: pull.head.sha,
        baseSha: pull.base.sha,
        baseRef: pull.base.ref,
        // Runs that Dependabot starts get a read-only token and no secrets, like those of forks.
        fork: !own || env['GITHUB_ACTOR'] === 'dependabot[bot]',
    };
}
function countOf(text, fallback) {
    return text !== undefined && /^\d{1,9}$/.test(text.trim()) ? Number(text) : fallback;
}

// EXTERNAL MODULE: ./.cache/bundle/actions/packages/core/lib/files.js
var files = __nccwpck_require__(20);
;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/core/lib/head-policy.js

/** Policy of this checkout: what is used outside pull requests, and inside them when `policy-from: head` asks for it. */
const headPolicy = (workspace) => ({
    async read(path) {
        const text = await (0,files/* readText */.yR)(await (0,files/* realPathInside */.oG)(path, workspace), (0,files/* displayPath */.Gt)(path, workspace));
        return { text, origin: 'head', isNew: false };
    },
});

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/github/lib/policy.js




/**
 * Reads policy files. On pull requests they come from the base branch: from the local git objects when the checkout has that commit, else over
 * REST. A file that base lacks is new: the checkout's is used, and `isNew` says so. A base branch that can't be read is never "new".
 */
function githubPolicy(surroundings, from, token) {
    const { workspace, run } = surroundings;
    const head = headPolicy(workspace);
    const { pullRequest } = run;
    if (from === 'head' || pullRequest === undefined)
        return head;
    return {
        async read(path) {
            const base = await readBase(surroundings, pullRequest, path, token);
            const proposed = (0,external_node_fs_.existsSync)(path) ? (await head.read(path)).text : undefined;
            return decide(base, proposed, (0,files/* displayPath */.Gt)(path, workspace));
        },
    };
}
/** Which text decides. A file that the pull request deletes is proposed as empty. */
function decide(base, proposed, name) {
    if (base.kind === 'text') {
        const { text } = base;
        return { text, origin: 'base', isNew: false, ...(text === proposed ? {} : { proposed: proposed ?? '' }) };
    }
    if (proposed === undefined)
        throw (0,errors/* inputError */.Xu)(`${name} does not exist, neither here nor on the base branch`, { where: { file: name } });
    return { text: proposed, origin: 'head', isNew: true };
}
async function readBase(surroundings, pullRequest, path, token) {
    const { checkoutRoot, gitPath, readCommitted } = await __nccwpck_require__.e(/* import() */ 718).then(__nccwpck_require__.bind(__nccwpck_require__, 718));
    const root = checkoutRoot(path, surroundings.workspace);
    const name = gitPath(root, path);
    const local = await readCommitted(root, pullRequest.baseSha, name);
    if (local.kind !== 'unknown')
        return local;
    if (token === undefined) {
        throw (0,errors/* dependencyFailed */.BW)(`${name} of the base branch can't be read: the checkout lacks that commit and there is no github-token`, {
            where: { file: name },
            hint: 'Pass github-token, or check out with fetch-depth: 0.',
        });
    }
    const { openApi } = await import(/* webpackIgnore: true */ '../shared/index.js').then(({load}) => load('github/api'));
    const { readContents } = await __nccwpck_require__.e(/* import() */ 45).then(__nccwpck_require__.bind(__nccwpck_require__, 45));
    return await readContents(openApi(surroundings, token), surroundings.run, name, pullRequest.baseSha);
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/github/lib/secret-forms.js
/**
 * A secret and the forms in which it may turn up in a log: base64, URL-safe base64, URL-encoded, as part of a JSON string,
 * and as the password of basic authentication with GitHub's usual user name. Short values are not derived from: their forms
 * would hide half the log.
 */
function secretForms(value) {
    if (value.trim() === '')
        return [];
    if (value.length < 6)
        return [value];
    const bytes = Buffer.from(value);
    const forms = [
        value,
        bytes.toString('base64'),
        bytes.toString('base64').replace(/=+$/, ''),
        bytes.toString('base64url'),
        encodeURIComponent(value),
        encodeURIComponent(value).replaceAll('%20', '+'),
        JSON.stringify(value).slice(1, -1),
        Buffer.from(`x-access-token:${value}`).toString('base64'),
    ];
    return [...new Set(forms)];
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/github/lib/host.js








/** Inputs that action.yml fills in for the host and that no action reads. */
const hostInputs = ['job-index'];
/** GitHub's runner as the host of an action. Light: everything that needs the toolkit is loaded when it is used. */
function githubHost(env = process.env) {
    const print = process.stdout.write.bind(process.stdout);
    const write = (text) => void print(text);
    const log = workflowLog(write, () => performance.now());
    const event = readEvent(env);
    const surroundings = {
        env,
        event,
        run: readRun(env, event),
        log,
        workspace: env['GITHUB_WORKSPACE'] ?? process.cwd(),
        temporary: env['RUNNER_TEMP'] ?? (0,external_node_os_namespaceObject.tmpdir)(),
        write,
    };
    return {
        run: surroundings.run,
        log,
        workspace: surroundings.workspace,
        temporary: surroundings.temporary,
        input: (name) => readInput(env, name),
        given: () => givenInputs(env),
        mask: (value) => {
            for (const form of secretForms(value))
                write(`${command('add-mask', {}, form)}\n`);
        },
        output: (values) => appendCommands(env, 'GITHUB_OUTPUT', values),
        exit: (code) => {
            process.exitCode = code === 0 ? 0 : 1;
        },
        policy: (from, token) => githubPolicy(surroundings, from, token),
        stores: (token) => lazyStores(surroundings, token),
        publish: async (publication) => (await __nccwpck_require__.e(/* import() */ 152).then(__nccwpck_require__.bind(__nccwpck_require__, 152))).publish(surroundings, publication),
        relayComment: (token) => relayComment(surroundings, token),
        saveState: (name, value) => appendCommands(env, 'GITHUB_STATE', { [name]: value }),
        state: (name) => env[`STATE_${name}`],
    };
}
/** Most runs end before they need evidence of others. */
function lazyStores(surroundings, token) {
    const open = async () => (await __nccwpck_require__.e(/* import() */ 561).then(__nccwpck_require__.bind(__nccwpck_require__, 561))).githubStores(surroundings, token);
    return {
        find: async (action, digest) => await (await open()).find(action, digest),
        restore: async (key, paths) => await (await open()).restore(key, paths),
        save: async (key, paths) => await (await open()).save(key, paths),
    };
}
/** The runner's rule: upper case, spaces become underscores, dashes stay. */
function readInput(env, name) {
    const value = env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`]?.trim();
    return value === '' ? undefined : value;
}
function givenInputs(env) {
    return Object.entries(env)
        .filter(([name, value]) => name.startsWith('INPUT_') && value !== undefined && value.trim() !== '')
        .map(([name]) => name.slice('INPUT_'.length).toLowerCase())
        .filter((name) => !hostInputs.includes(name));
}
function appendCommands(env, file, values) {
    const path = env[file];
    if (path === undefined || path === '') {
        throw (0,errors/* dependencyFailed */.BW)(`the runner set no ${file}, so nothing can be handed on`, { hint: 'Run the action with a current GitHub runner.' });
    }
    const lines = Object.entries(values).map(([name, value]) => fileCommand(name, value));
    (0,external_node_fs_.appendFileSync)(path, lines.join(''));
}
async function relayComment(surroundings, token) {
    if (token === undefined)
        throw (0,errors/* inputError */.Xu)('github-token is empty, so no comment can be written');
    const { postFromArtifact } = await __nccwpck_require__.e(/* import() */ 965).then(__nccwpck_require__.bind(__nccwpck_require__, 965));
    const posted = await postFromArtifact(surroundings, token);
    return posted.kind === 'posted'
        ? `wrote ${posted.parts} parts into the comment of #${posted.number}`
        : `nothing to write: ${posted.reason}`;
}


/***/ }),

/***/ 640:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ab: () => (/* binding */ challengerAlias),
/* harmony export */   B4: () => (/* binding */ previousChampionAlias),
/* harmony export */   LK: () => (/* binding */ evidenceKinds),
/* harmony export */   n2: () => (/* binding */ noEvidence),
/* harmony export */   wW: () => (/* binding */ championAlias)
/* harmony export */ });
/** Kinds of evidence that are single files. Records are several. */
const evidenceKinds = ['metrics', 'predictions', 'profile'];
/** Evidence of a version that others registered: none. */
const noEvidence = { metrics: undefined, predictions: undefined, profile: undefined, records: [] };
/** The alias that serves now, the one that passed the gate, and the one to go back to. */
const championAlias = 'champion';
const challengerAlias = 'challenger';
const previousChampionAlias = 'champion-previous';


/***/ }),

/***/ 470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ aliasReference),
/* harmony export */   F2: () => (/* binding */ parseReference),
/* harmony export */   FH: () => (/* binding */ formatReference),
/* harmony export */   I3: () => (/* binding */ checkName),
/* harmony export */   OU: () => (/* binding */ versionReference)
/* harmony export */ });
/* unused harmony export isModelName */
/* harmony import */ var _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(300);

/** Model names and aliases: they become file names and parts of URIs, so they are plain. */
const word = /^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/;
const versionNumber = /^[1-9][0-9]{0,9}$/;
/** True for what may be used as the name of a model or an alias. */
const isModelName = (name) => word.test(name) && !name.includes('..');
/** A name that is safe as a file name and within a reference. */
function checkName(what, name) {
    if (isModelName(name) && !(what === 'alias' && versionNumber.test(name)))
        return name;
    throw (0,_modelflight_core_errors__WEBPACK_IMPORTED_MODULE_0__/* .inputError */ .Xu)(`${JSON.stringify(name.slice(0, 140))} can not be the name of ${what === 'model' ? 'a model' : 'an alias'}`, {
        hint: 'Use up to 128 letters, digits, dots, dashes and underscores, beginning with a letter or digit; an alias is not a number.',
    });
}
/**
 * Reads `models:/<name>@<alias>` or `models:/<name>/<version>`.
 *
 * @throws Failure (input-error) for anything else.
 */
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
/** The text of a reference, as `parseReference` reads it. */
const formatReference = (reference) => reference.kind === 'alias' ? `models:/${reference.name}@${reference.alias}` : `models:/${reference.name}/${reference.version}`;
/** Reference to a version, e.g. `models:/flights/3`. */
const versionReference = (name, version) => ({ kind: 'version', name, version });
/** Reference to an alias, e.g. `models:/flights@champion`. */
const aliasReference = (name, alias) => ({ kind: 'alias', name, alias });


/***/ }),

/***/ 865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   LO: () => (/* binding */ commentBudget),
/* harmony export */   Rd: () => (/* binding */ minus),
/* harmony export */   lA: () => (/* binding */ fits),
/* harmony export */   qN: () => (/* binding */ summaryBudget)
/* harmony export */ });
/* unused harmony exports costOf, byteLength, isSpent */
/** GitHub's comments: 65,536 characters are announced, 262,144 bytes enforced. */
const commentBudget = { chars: 60_000, bytes: 240_000 };
/** A job summary over 1 MiB is dropped whole. */
const summaryBudget = { chars: 1_000_000, bytes: 1_000_000 };
/** What a text costs. */
const costOf = (text) => ({ chars: text.length, bytes: byteLength(text) });
/** Length in UTF-8, without a copy of the text. A lone surrogate counts as its replacement character. */
function byteLength(text) {
    let bytes = text.length;
    for (let index = 0; index < text.length; index += 1) {
        const unit = text.charCodeAt(index);
        // A pair is two units of two bytes each; everything else above U+07FF is one unit of three.
        if (unit > 0x7ff)
            bytes += unit >= 0xd800 && unit <= 0xdfff ? 1 : 2;
        else if (unit > 0x7f)
            bytes += 1;
    }
    return bytes;
}
/** What is left after a text; below zero when it does not fit. */
function minus(budget, text) {
    const cost = costOf(text);
    return { chars: budget.chars - cost.chars, bytes: budget.bytes - cost.bytes };
}
/** Whether anything was overspent. */
const isSpent = (budget) => budget.chars < 0 || budget.bytes < 0;
/** Whether a text fits. */
const fits = (text, budget) => !isSpent(minus(budget, text));


/***/ }),

/***/ 361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FY: () => (/* binding */ paragraph),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
/* unused harmony exports strong, heading, list, codeBlock, chart */
/**
 * The document that an action hands over: what is said, not how it looks. Strings here are plain text and may hold anything;
 * the renderers (markdown, html, terminal) escape every one of them.
 */
/** Makers of texts with a role. */
const strong = (text) => ({ kind: 'strong', text });
/** A name, value or path as written. */
const code = (text) => ({ kind: 'code', text });
/** Text that leads somewhere, where the target is safe. */
const link = (text, href) => ({ kind: 'link', text, href });
/** Makers of blocks. */
const heading = (text) => ({ kind: 'heading', text });
/** Text with roles. */
const paragraph = (...text) => ({ kind: 'paragraph', text });
/** Items, each of some inlines. */
const list = (...items) => ({ kind: 'list', items });
/** A table; a plain string is a title on the left. */
const table = (columns, rows) => ({
    kind: 'table',
    columns: columns.map((column) => (typeof column === 'string' ? { title: column } : column)),
    rows,
});
/** Code, folded parts and charts as blocks. */
const codeBlock = (text, language) => language === undefined ? { kind: 'code', text } : { kind: 'code', text, language };
/** A chart as a block. */
const chart = (value) => ({ kind: 'chart', chart: value });
/** Blocks that are folded under a summary line. */
const details = (summary, ...blocks) => ({ kind: 'details', summary, blocks });


/***/ }),

/***/ 803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ drawChart)
/* harmony export */ });
/* unused harmony exports bar, whisker */
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(361);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(792);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(171);



const left = (title) => ({ title, align: 'left' });
const right = (title) => ({ title, align: 'right' });
/**
 * A chart as a table of block characters: it reads the same on a phone, in dark mode, in a mail and in a screen reader, and
 * no text of it can reach another language's parser, as it could with Mermaid.
 */
function drawChart(chart) {
    switch (chart.kind) {
        case 'bars':
            return drawBars(chart);
        case 'lines':
            return drawLines(chart);
        case 'intervals':
            return drawIntervals(chart);
        default:
            return chart;
    }
}
function drawBars({ categories, series, unit }) {
    const most = Math.max(0, ...series.flatMap(({ values }) => values.filter(isFiniteNumber).map(Math.abs)));
    const width = series.length > 2 ? 8 : 12;
    return {
        columns: [left(''), ...series.flatMap(({ name }) => [left(name), right('')])],
        rows: categories.map((category, index) => [
            (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(category, _text_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .Fy.label),
            ...series.flatMap(({ values }) => [bar(values[index] ?? null, most, width), (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .withUnit */ .$o)(values[index] ?? null, unit)]),
        ]),
    };
}
function drawLines({ x, series, unit, marks = [] }) {
    const span = `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .ZV)(x.values[0] ?? null)} … ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .ZV)(x.values.at(-1) ?? null)}`;
    return {
        columns: [left(''), left(`${x.label} ${span}`), right('first'), right('least'), right('most'), right('last')],
        rows: [
            ...series.map((one) => [(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(one.name, _text_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .Fy.label), sparkline(one, series), ...summary(one).map((value) => (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .withUnit */ .$o)(value, unit))]),
            ...marks.map(({ label, value }) => [(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(label, _text_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .Fy.label), 'mark', '', '', '', (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .withUnit */ .$o)(value, unit)]),
        ],
    };
}
function drawIntervals({ rows, zero = 0, unit }) {
    const ends = rows.flatMap(({ low, high }) => [low, high]).filter(isFiniteNumber);
    const low = Math.min(zero, ...ends);
    const high = Math.max(zero, ...ends);
    return {
        columns: [left(''), left(''), right('from'), right('estimate'), right('to'), left('')],
        rows: rows.map((row) => [
            (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(row.label, _text_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .Fy.label),
            (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(whisker(row, low, high, zero)),
            ...[row.low, row.point, row.high].map((value) => (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .withUnit */ .$o)(value, unit)),
            { kind: 'status', tone: row.tone },
        ]),
    };
}
const isFiniteNumber = (value) => value !== null && Number.isFinite(value);
const eighths = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];
/** A horizontal bar in eighths of a character. Its sign is left to the number beside it. */
function bar(value, most, width) {
    if (!isFiniteNumber(value) || most <= 0)
        return '';
    const units = Math.min(width * 8, Math.round((Math.abs(value) / most) * width * 8));
    return '█'.repeat(Math.floor(units / 8)) + (eighths[units % 8] ?? '');
}
const levels = '▁▂▃▄▅▆▇█';
/** At most 32 columns; each shows the mean of its points. All series share one scale. */
function sparkline(one, all) {
    const finite = all.flatMap(({ values }) => values.filter(isFiniteNumber));
    const low = finite.reduce((a, b) => Math.min(a, b), Infinity);
    const high = finite.reduce((a, b) => Math.max(a, b), -Infinity);
    const columns = Math.min(32, one.values.length);
    return Array.from({ length: columns }, (_, column) => {
        const part = one.values
            .slice(Math.floor((column * one.values.length) / columns), Math.floor(((column + 1) * one.values.length) / columns))
            .filter(isFiniteNumber);
        if (part.length === 0)
            return '·';
        const mean = part.reduce((sum, value) => sum + value / part.length, 0);
        return levels[high > low ? Math.min(7, Math.floor(((mean - low) / (high - low)) * 8)) : 3] ?? '·';
    }).join('');
}
function summary({ values }) {
    const finite = values.filter(isFiniteNumber);
    if (finite.length === 0)
        return [null, null, null, null];
    return [finite[0] ?? null, finite.reduce((a, b) => Math.min(a, b)), finite.reduce((a, b) => Math.max(a, b)), finite.at(-1) ?? null];
}
const cells = 21;
/** `╌╌├──●──┤╌┊╌`: the interval, its point and the mark of no difference. */
function whisker(row, low, high, zero) {
    const place = (value) => high > low && Number.isFinite(value) ? Math.max(0, Math.min(cells - 1, Math.round(((value - low) / (high - low)) * (cells - 1)))) : 0;
    const [from, point, to, none] = [place(row.low), place(row.point), place(row.high), place(zero)];
    return Array.from({ length: cells }, (_, cell) => {
        if (cell === point)
            return '●';
        if (cell === from)
            return '├';
        if (cell === to)
            return '┤';
        if (cell > from && cell < to)
            return '─';
        return cell === none ? '┊' : ' ';
    }).join('');
}


/***/ }),

/***/ 683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ safeHref)
/* harmony export */ });
/**
 * The address of a link, normalised, when it is plain http or https without credentials and of a sane length; else undefined.
 * Characters with a meaning in Markdown or HTML are percent-encoded.
 */
function safeHref(href) {
    if (href.length > 2_000 || !/^https?:\/\//i.test(href) || !URL.canParse(href))
        return undefined;
    const url = new URL(href);
    if (url.username !== '' || url.password !== '')
        return undefined;
    const address = url.href.replace(/[\\<>|`"'()[\]{}^*~\s]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);
    return address;
}


/***/ }),

/***/ 655:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q_: () => (/* binding */ longestRun),
/* harmony export */   UZ: () => (/* binding */ markdownCell),
/* harmony export */   iB: () => (/* binding */ markdownInlines),
/* harmony export */   m3: () => (/* binding */ breakReferences),
/* harmony export */   p7: () => (/* binding */ markdownText),
/* harmony export */   u9: () => (/* binding */ markdownStatus)
/* harmony export */ });
/* unused harmony exports markdownCode, markdownInline */
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(683);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(171);


/** Joins two characters invisibly: what stands on both sides is no longer one name to GitHub. */
const joiner = '\u2060';
/**
 * Text as Markdown that renders as exactly this text, on one line. It may follow the start of a line, but knows no tables
 * beyond escaping `|`.
 */
function markdownText(text, limit = _text_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .Fy.line) {
    return escapeEnds(breakReferences((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(text), limit).replace(/[\\`*_[\]{}<>&|~$^]/g, escapeCharacter)));
}
/** HTML entities where a browser would see a tag, backslashes where only Markdown has a meaning for the character. */
const escapeCharacter = (character) => character === '<' ? '&lt;' : character === '>' ? '&gt;' : character === '&' ? '&amp;' : `\\${character}`;
/** Breaks what GitHub turns into links or emoji by itself: mentions, issues, commits, addresses and short codes. */
function breakReferences(text) {
    return text
        .replace(/[@#]/g, (character) => character + joiner)
        .replace(/\b(GH)-(?=\d)/gi, `$1-${joiner}`)
        .replace(/\b(?=[0-9]*[a-f])(?=[a-f]*[0-9])([0-9a-f]{3})([0-9a-f]{4,61})\b/gi, `$1${joiner}$2`)
        .replace(/(:)(?=\/\/)/g, `$1${joiner}`)
        .replace(/\b(mailto|xmpp|tel):/gi, `$1${joiner}:`)
        .replace(/www(?=\.)/gi, (word) => word + joiner)
        .replace(/:(?=(?!\d{1,2}:)[\w+\-\\]+:)/g, `:${joiner}`);
}
/** Keeps the first characters from starting a heading, list or rule, and a last `!` from making an image of a link that follows. */
function escapeEnds(text) {
    return text
        .replace(/!$/, '\\!')
        .replace(/^(=|[-+:](?=[\s:-]|$))/, '\\$1')
        .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2');
}
/** Text as a code span that holds exactly this text: its fence is longer than any run of backticks inside. */
function markdownCode(text, limit = _text_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .Fy.line) {
    const content = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(text), limit);
    if (content === '')
        return '—';
    const fence = '`'.repeat(longestRun(content) + 1);
    const pad = content.startsWith('`') || content.endsWith('`') ? ' ' : '';
    return `${fence}${pad}${content}${pad}${fence}`;
}
/** Length of the longest run of backticks. */
const longestRun = (text) => Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
/** One inline. */
function markdownInline(inline, limit = _text_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .Fy.line) {
    if (typeof inline === 'string')
        return keepingBlanks(inline, markdownText(inline, limit));
    switch (inline.kind) {
        case 'strong':
            return markdownStrong(inline.text, limit);
        case 'code':
            return markdownCode(inline.text, limit);
        case 'link':
            return markdownLink(inline.text, inline.href, limit);
        default:
            return inline;
    }
}
/** Blanks at both ends part this inline from its neighbours. */
function keepingBlanks(text, rendered) {
    if (rendered === '')
        return text === '' ? '' : ' ';
    return `${/^\s/.test(text) ? ' ' : ''}${rendered}${/\s$/.test(text) ? ' ' : ''}`;
}
function markdownStrong(text, limit) {
    const content = markdownText(text, limit);
    return content === '' ? '' : `**${content}**`;
}
function markdownLink(text, href, limit) {
    const target = (0,_links_js__WEBPACK_IMPORTED_MODULE_1__/* .safeHref */ .v)(href);
    if (target === undefined)
        return markdownText(text === '' ? href : text, limit);
    return `[${markdownText(text, limit) || 'link'}](<${target.replaceAll('&', '&amp;')}>)`;
}
/** Several inlines in a row, as the text of one block. */
const markdownInlines = (inlines, limit) => joined(inlines)
    .map((inline) => markdownInline(inline, limit))
    .join('')
    .trim();
/** Neighbouring texts become one, so that an address written in two pieces is seen as one. */
function joined(inlines) {
    const all = [];
    for (const inline of inlines) {
        const last = all.at(-1);
        if (typeof inline === 'string' && typeof last === 'string')
            all[all.length - 1] = last + inline;
        else
            all.push(inline);
    }
    return all;
}
/** Sign and word. */
const markdownStatus = (tone, text) => `${_text_js__WEBPACK_IMPORTED_MODULE_0__/* .toneSigns */ .L5[tone].emoji} ${text === undefined ? _text_js__WEBPACK_IMPORTED_MODULE_0__/* .toneSigns */ .L5[tone].word : markdownText(text, _text_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .Fy.cell)}`;
/** One cell: never a line break, never a bar that ends the cell. */
function markdownCell(cell) {
    if (typeof cell === 'object' && 'kind' in cell && cell.kind === 'status')
        return markdownStatus(cell.tone, cell.text);
    return joined(isInlines(cell) ? cell : [cell])
        .map((inline) => (typeof inline === 'object' && inline.kind === 'code' ? codeInCell(inline.text) : markdownInline(inline, _text_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .Fy.cell)))
        .join('')
        .trim();
}
const isInlines = (cell) => Array.isArray(cell);
/** Inside a table a code span may hold `\|` for a bar; after a backslash of its own that would end the cell, so a broken bar stands there. */
const codeInCell = (text) => markdownCode(text, _text_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .Fy.cell).replace(/(\\*)\|/g, (_, slashes) => (slashes === '' ? '\\|' : `${slashes}¦`));


/***/ }),

/***/ 297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ renderMarkdown)
/* harmony export */ });
/* harmony import */ var _budget_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(865);
/* harmony import */ var _draw_chart_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(803);
/* harmony import */ var _markdown_inline_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(655);
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(496);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(171);





/**
 * A section as GitHub-flavoured Markdown. Every text of it is escaped: no tag, link, mention, image, heading or diagram comes
 * out of data. What does not fit the budget is cut between blocks, rows or lines and said; the result is always whole Markdown.
 */
function renderMarkdown(section, options = {}) {
    const { budget = _budget_js__WEBPACK_IMPORTED_MODULE_0__/* .summaryBudget */ .qN, level = 2, maxRows = 1_000, rest = 'the report' } = options;
    const writer = { level: Math.min(4, Math.max(1, level)), maxRows, rest: (0,_markdown_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(rest, _text_js__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .Fy.heading) };
    const title = `${'#'.repeat(writer.level)} ${(0,_markdown_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownStatus */ .u9)(section.tone, section.title)}`;
    const head = `${title}\n\n${(0,_markdown_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(section.headline)}\n`;
    const first = (0,_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .fits */ .lA)(head, budget) ? head : `${title}\n`;
    return first + writeBlocks(section.blocks, (0,_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .minus */ .Rd)(budget, first), writer);
}
/** Blocks, each after a blank line, as far as they fit. */
function writeBlocks(blocks, budget, writer) {
    const closing = `\n_More is in ${writer.rest}._\n`;
    let room = (0,_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .minus */ .Rd)(budget, closing);
    const written = [];
    for (const block of blocks) {
        const text = writeBlock(block, room, writer);
        if (text === undefined)
            return (0,_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .fits */ .lA)(closing, budget) ? written.join('') + closing : written.join('');
        written.push(text);
        room = (0,_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .minus */ .Rd)(room, text);
    }
    return written.join('');
}
/** One block as it fits, or undefined when not even its first part does. */
function writeBlock(block, budget, writer) {
    if (block.kind === 'details')
        return writeDetails(block, budget, writer);
    const piece = pieceOf(block, writer);
    if ('text' in piece)
        return (0,_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .fits */ .lA)(piece.text, budget) ? piece.text : undefined;
    return writeParts(piece, budget, writer);
}
function writeParts({ before, parts, after, noun }, budget, writer) {
    const more = (left) => `\n_${left.toLocaleString('en-US')} more ${noun}${left === 1 ? '' : 's'}: see ${writer.rest}._\n`;
    let room = (0,_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .minus */ .Rd)((0,_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .minus */ .Rd)(budget, before), after + more(parts.length));
    const written = [];
    while (written.length < Math.min(parts.length, writer.maxRows)) {
        const part = parts.at(written.length);
        if (!(0,_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .fits */ .lA)(part, room))
            break;
        written.push(part);
        room = (0,_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .minus */ .Rd)(room, part);
    }
    if (written.length === 0 && parts.length > 0)
        return undefined;
    const left = parts.length - written.length;
    return before + written.join('') + after + (left === 0 ? '' : more(left));
}
/** The summary stands in an HTML block of ours, so it is escaped as HTML; the blocks inside are Markdown again after a blank line. */
function writeDetails({ summary, blocks }, budget, writer) {
    const before = `\n<details><summary>${(0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeEntities */ .JK)((0,_markdown_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .breakReferences */ .m3)((0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)((0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(summary), _text_js__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .Fy.heading)))}</summary>\n`;
    const after = '\n</details>\n';
    const room = (0,_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .minus */ .Rd)(budget, before + after);
    if (!(0,_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .fits */ .lA)('', room))
        return undefined;
    const inside = writeBlocks(blocks, room, writer);
    return inside === '' && blocks.length > 0 ? undefined : before + inside + after;
}
function pieceOf(block, writer) {
    switch (block.kind) {
        case 'heading':
            return { text: `\n${'#'.repeat(writer.level + 1)} ${(0,_markdown_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(block.text, _text_js__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .Fy.heading) || '—'}\n` };
        case 'paragraph':
            return { text: `\n${(0,_markdown_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownInlines */ .iB)(block.text)}\n` };
        case 'list':
            return { before: '\n', parts: mapped(block.items, (item) => `- ${(0,_markdown_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownInlines */ .iB)(item) || '—'}\n`), after: '', noun: 'item' };
        case 'table':
            return tablePiece(block);
        case 'code':
            return codePiece(block.text, block.language);
        case 'chart':
            return chartPiece(block.chart);
        default:
            return block;
    }
}
/** A list whose elements are made when asked for. */
function mapped(list, make) {
    return {
        length: list.length,
        at: (index) => {
            const element = list[index];
            if (element === undefined)
                throw new RangeError(`no element ${index}`);
            return make(element);
        },
    };
}
/** Rows are cut or filled to the number of columns: a table can't be pushed out of shape. */
function tablePiece({ columns, rows }, caption = '') {
    const line = (cells) => `| ${cells.join(' | ')} |\n`;
    const titles = columns.map(({ title }) => (0,_markdown_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(title, _text_js__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .Fy.cell));
    const rule = columns.map(({ align }) => (align === 'right' ? '--:' : ':--'));
    return {
        before: `\n${caption}${line(titles)}${line(rule)}`,
        parts: mapped(rows, (row) => line(columns.map((_, column) => (0,_markdown_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCell */ .UZ)(row[column] ?? '')))),
        after: '',
        noun: 'row',
    };
}
const chartPiece = (chart) => tablePiece((0,_draw_chart_js__WEBPACK_IMPORTED_MODULE_4__/* .drawChart */ .$d)(chart), `**${(0,_markdown_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(chart.title, _text_js__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .Fy.heading) || 'Chart'}**\n\n`);
/** Languages that GitHub draws instead of showing, or acts upon, are left out: only these are kept. */
const languages = new Set([
    'bash',
    'sh',
    'json',
    'yaml',
    'sql',
    'csv',
    'text',
    'diff',
    'python',
    'javascript',
    'typescript',
    'toml',
    'ini',
    'xml',
]);
function codePiece(text, language) {
    const lines = (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(text).split('\n');
    const fence = '`'.repeat(Math.max(3, (0,_markdown_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .longestRun */ .Q_)(text) + 1));
    const name = language !== undefined && languages.has(language) ? language : '';
    return {
        before: `\n${fence}${name}\n`,
        parts: mapped(lines, (line) => `${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)(line, _text_js__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .Fy.line)}\n`),
        after: `${fence}\n`,
        noun: 'line',
    };
}


/***/ }),

/***/ 496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   IZ: () => (/* binding */ trusted),
/* harmony export */   JK: () => (/* binding */ escapeEntities),
/* harmony export */   Jo: () => (/* binding */ fragment),
/* harmony export */   ND: () => (/* binding */ element),
/* harmony export */   yy: () => (/* binding */ print)
/* harmony export */ });
/* unused harmony export escapeHtml */
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(171);

const made = Symbol('markup');
const voids = new Set(['br', 'hr', 'img', 'meta', 'link', 'input']);
/** An element. Its name and the names of its attributes come from our code, everything else may hold anything. */
function element(name, attributes, ...children) {
    const open = `<${name}${Object.entries(attributes).map(attribute).join('')}>`;
    return { [made]: voids.has(name) ? open : `${open}${content(children)}</${name}>` };
}
/** Several pieces without an element around them. */
const fragment = (...children) => ({ [made]: content(children) });
/** Text of ours that is already markup: style sheets and the document's frame. Never data. */
const trusted = (markup) => ({ [made]: markup });
/** The markup as text, at the very end. */
const print = (markup) => markup[made];
function content(children) {
    return children.map((child) => (isList(child) ? content(child) : one(child))).join('');
}
const isList = (child) => Array.isArray(child);
function one(child) {
    if (child === undefined || child === false)
        return '';
    return typeof child === 'object' ? child[made] : escapeHtml(String(child));
}
function attribute([name, value]) {
    if (value === undefined || value === false)
        return '';
    return value === true ? ` ${name}` : ` ${name}="${escapeHtml(String(value))}"`;
}
/** Text as HTML: the five characters with a meaning as entities, unseen characters shown. */
const escapeHtml = (text) => escapeEntities((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text));
/** The entities alone, for text whose unseen characters are known. */
const escapeEntities = (text) => text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };


/***/ }),

/***/ 792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $o: () => (/* binding */ withUnit),
/* harmony export */   YG: () => (/* binding */ niceScale),
/* harmony export */   ZV: () => (/* binding */ formatNumber)
/* harmony export */ });
/**
 * A number as people read it: four significant digits, thousands grouped, `–` for what is not finite.
 * Whole numbers keep all their digits.
 */
function formatNumber(value) {
    if (value === null || !Number.isFinite(value))
        return '–';
    if (Number.isInteger(value))
        return Math.abs(value) < 1e15 ? value.toLocaleString('en-US') : value.toExponential(3);
    const size = Math.abs(value);
    if (size < 1e-4 || size >= 1e15)
        return value.toExponential(2);
    return value.toLocaleString('en-US', { maximumSignificantDigits: size >= 1000 ? 6 : 4 });
}
/** The same with its unit: `%` is joined, words follow a space. */
const withUnit = (value, unit) => unit === undefined || unit === '' ? formatNumber(value) : `${formatNumber(value)}${unit === '%' ? '' : ' '}${unit}`;
/**
 * Steps of 1, 2 or 5 times a power of ten, about `count` of them, that enclose all finite values (Heckbert, "Nice Numbers
 * for Graph Labels", Graphics Gems, 1990). No finite value gives 0 to 1.
 */
function niceScale(values, count = 5) {
    const drawable = (value) => value !== null && Math.abs(value) < 1e300;
    // What has no digits within `toFixed` counts as zero.
    const finite = values.filter(drawable).map((value) => (Math.abs(value) < 1e-90 ? 0 : value));
    if (finite.length === 0)
        return niceScale([0, 1], count);
    const least = finite.reduce((a, b) => Math.min(a, b));
    const most = finite.reduce((a, b) => Math.max(a, b));
    const spread = most - least;
    // A spread below the resolution of a double has no steps of its own: the axis is widened around the value.
    if (spread <= Math.abs(most) * 1e-12)
        return niceScale(most === 0 ? [0, 1] : [most - Math.abs(most) / 2, most + Math.abs(most) / 2], count);
    const step = niceStep(spread / count);
    const first = Math.floor(least / step + 1e-9);
    const last = Math.ceil(most / step - 1e-9);
    // Multiples of the step are rounded to its own digits, so that 3 × 0.1 reads 0.3.
    const digits = Math.min(100, Math.max(0, -Math.floor(Math.log10(step))));
    const ticks = Array.from({ length: last - first + 1 }, (_, index) => Number(((first + index) * step).toFixed(digits)));
    return { low: ticks[0] ?? least, high: ticks.at(-1) ?? most, ticks };
}
function niceStep(rough) {
    const power = 10 ** Math.floor(Math.log10(rough));
    const fraction = rough / power;
    const nice = fraction <= 1 ? 1 : fraction <= 2 ? 2 : fraction <= 5 ? 5 : 10;
    return nice * power;
}


/***/ }),

/***/ 171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F1: () => (/* binding */ displayWidth),
/* harmony export */   Fy: () => (/* binding */ limits),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   L5: () => (/* binding */ toneSigns),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   TN: () => (/* binding */ oneLine)
/* harmony export */ });
/**
 * Characters that hide, reorder or steer text: controls, bidirectional marks, zero-width and tag characters, lone surrogates.
 * Tab and newline are left to the caller, who knows whether the place has lines.
 */
const unseen = /(?![\n\t])\p{Cc}|\p{Cf}|\p{Cs}|\p{Zl}|\p{Zp}|\p{Noncharacter_Code_Point}|(?!\ufe0f)\p{Variation_Selector}|[\u115f\u1160\u17b4\u17b5\u3164\uffa0]|\u034f/gu;
/** Shows what would not be seen as `\u{202E}`. CRLF and lone CR become a newline; tabs and newlines stay. */
function visible(text) {
    return text.replace(/\r\n?/g, '\n').replace(unseen, (character) => `\\u{${hex(character)}}`);
}
const hex = (character) => (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
/** The same on one line: newlines and tabs become spaces, and outer blanks go. */
const oneLine = (text) => visible(text)
    .replace(/[\n\t]+/g, ' ')
    .trim();
/** At most `limit` code points, the last of them `…` when something was cut. Never splits a surrogate pair. */
function cut(text, limit) {
    if (text.length <= limit)
        return text;
    const head = Array.from(text.slice(0, limit * 2)).slice(0, limit);
    return head.length < limit || head.join('') === text ? text : `${head.slice(0, -1).join('')}…`;
}
/** How long a text may be where it stands. In code points. */
const limits = { cell: 120, heading: 200, line: 4_000, label: 40 };
/** How a status is drawn: a sign that needs no colour, and a word. */
const toneSigns = {
    pass: { sign: '✓', emoji: '✅', word: 'pass' },
    warn: { sign: '!', emoji: '⚠️', word: 'warn' },
    fail: { sign: '✗', emoji: '❌', word: 'fail' },
    inconclusive: { sign: '?', emoji: '❔', word: 'inconclusive' },
    skipped: { sign: '–', emoji: '➖', word: 'skipped' },
    neutral: { sign: '·', emoji: 'ℹ️', word: 'info' },
};
/** Columns that a text takes: marks that combine take none, East Asian wide characters and emoji two. */
function displayWidth(text) {
    let width = 0;
    for (const character of text) {
        if (/\p{M}/u.test(character))
            continue;
        width += /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u.test(character)
            ? 2
            : 1;
    }
    return width;
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(74);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
