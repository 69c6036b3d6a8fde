export const id = 124;
export const ids = [124];
export const modules = {

/***/ 124:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  registerModel: () => (/* binding */ registerModel)
});

// EXTERNAL MODULE: ./.cache/bundle/actions/packages/core/lib/action.js
var action = __webpack_require__(6989);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/core/lib/fields.js
var fields = __webpack_require__(7526);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/registry/lib/open.js
var lib_open = __webpack_require__(7383);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/registry/lib/port.js
var port = __webpack_require__(7640);
;// CONCATENATED MODULE: ./.cache/bundle/actions/actions/register-model/lib/inputs.js



/** What register-model reads, besides the inputs that every action has. */
const inputs = {
    name: (0,fields/* optional */.lq)((0,fields/* text */.Qq)({ description: 'Name of the model in the registry; the input `model` when left out.' })),
    'model-path': (0,fields/* optional */.lq)((0,fields/* path */.Ae)({ description: "File or folder of the model; the output of train in this job's folder when left out." })),
    registry: (0,fields/* text */.Qq)({ description: 'Registry to register in.', default: lib_open/* defaultRegistry */.V, policy: true }),
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
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/core/lib/digest-path.js
var digest_path = __webpack_require__(7495);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/core/lib/errors.js
var errors = __webpack_require__(3300);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/core/lib/files.js
var files = __webpack_require__(4020);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/core/lib/verdict.js
var lib_verdict = __webpack_require__(1010);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/registry/lib/reference.js
var lib_reference = __webpack_require__(7470);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/core/lib/records.js
var records = __webpack_require__(1933);
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
        predicateType: records/* predicateTypes */.Z.registration,
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
var lib_document = __webpack_require__(7361);
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
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/core/lib/record-chain.js
var record_chain = __webpack_require__(698);
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
    const registry = await (0,lib_open/* openRegistry */.M)(inputs.registry, context);
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
const registerModel = (0,action/* defineAction */.Q)({
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

/***/ 6989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ defineAction)
/* harmony export */ });
/** Keeps the types of inputs and outputs when an action is defined. */
const defineAction = (action) => action;


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
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3300);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4020);




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

/***/ 1933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ predicateTypes)
/* harmony export */ });
/** Predicate types of the in-toto Statements; the first two are the definitions of SLSA and in-toto. */
const predicateTypes = {
    provenance: 'https://slsa.dev/provenance/v1',
    testResult: 'https://in-toto.io/attestation/test-result/v0.1',
    registration: 'https://modelflight.dev/registration/v1',
    rollout: 'https://modelflight.dev/rollout/v1',
};


/***/ }),

/***/ 7383:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ openRegistry),
/* harmony export */   V: () => (/* binding */ defaultRegistry)
/* harmony export */ });
/* harmony import */ var _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3300);
/* harmony import */ var _modelflight_core_nearest__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8805);


/** Where models are kept when nothing else is said: a folder beside the other evidence. */
const defaultRegistry = 'file:.modelflight/registry';
/** Scheme to adapter. A new registry is one file and one line. */
const adapters = {
    file: async () => (await __webpack_require__.e(/* import() */ 937).then(__webpack_require__.bind(__webpack_require__, 8937))).openFileRegistry,
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
        return (0,_modelflight_core_errors__WEBPACK_IMPORTED_MODULE_0__/* .inputError */ .Xu)(`the registry ${JSON.stringify(uri.slice(0, 200))} has no scheme`, {
            hint: `Write file:${uri.slice(0, 200)} for a folder.`,
        });
    }
    const meant = (0,_modelflight_core_nearest__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(scheme, Object.keys(adapters));
    const hint = meant === undefined ? `Use ${supported.join(', ')}, e.g. ${defaultRegistry}.` : `Did you mean ${meant}:?`;
    return (0,_modelflight_core_errors__WEBPACK_IMPORTED_MODULE_0__/* .inputError */ .Xu)(`registries of the kind ${scheme}: are not yet supported`, { hint });
}


/***/ }),

/***/ 7640:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 7470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ aliasReference),
/* harmony export */   F2: () => (/* binding */ parseReference),
/* harmony export */   FH: () => (/* binding */ formatReference),
/* harmony export */   I3: () => (/* binding */ checkName),
/* harmony export */   OU: () => (/* binding */ versionReference)
/* harmony export */ });
/* unused harmony export isModelName */
/* harmony import */ var _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3300);

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


/***/ })

};
