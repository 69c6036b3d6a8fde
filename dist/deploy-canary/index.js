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

/***/ 161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

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

/***/ 701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  S: () => (/* binding */ deployCanary)
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
    file: async () => (await __nccwpck_require__.e(/* import() */ 668).then(__nccwpck_require__.bind(__nccwpck_require__, 668))).openFileRegistry,
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

;// CONCATENATED MODULE: ./.cache/bundle/actions/actions/deploy-canary/lib/inputs.js


/** Percent of the traffic per step: strictly increasing from 1 to 100, at least one below 100. */
function parseSteps(value) {
    const parts = value.split(/[\s,]+/).filter((part) => part !== '');
    const steps = parts.map((part) => (/^\d+(\.\d+)?$/.test(part) ? Number(part) : Number.NaN));
    const increasing = steps.every((step, index) => index === 0 || step > (steps[index - 1] ?? 0));
    if (steps.length === 0 || !steps.every((step) => step >= 1 && step <= 100) || !increasing) {
        throw new fields/* FieldError */.bg(`expected percentages from 1 to 100, each larger than the one before, such as 5, 25, 50, 100; got ${JSON.stringify(value)}`);
    }
    if (!steps.some((step) => step < 100))
        throw new fields/* FieldError */.bg('expected at least one step below 100: at 100 nothing is left to compare with');
    return steps;
}
const steps = {
    ...(0,fields/* text */.Qq)({ description: 'Percent of the traffic for the new version at each step.', default: '5, 25, 50, 100', policy: true }),
    schema: {
        anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'number' }, minItems: 1 }],
        description: 'Percent of the traffic for the new version at each step.',
    },
    parse: parseSteps,
    accept: ({ value }) => parseSteps(Array.isArray(value) ? value.join(',') : String(value)),
};
/** The inputs of deploy-canary. */
const inputs = {
    model: (0,fields/* text */.Qq)({ description: 'The version to deploy: `models:/<name>@challenger` or `models:/<name>/<version>`.' }),
    registry: (0,fields/* text */.Qq)({ description: 'Where the model is registered.', default: defaultRegistry, policy: true }),
    target: (0,fields/* text */.Qq)({ description: 'What moves the traffic: `local`, or `local:<folder>` to keep its state elsewhere.', default: 'local' }),
    serve: (0,fields/* text */.Qq)({ description: 'Command that serves a model on 127.0.0.1; `{model}` and `{port}` are filled in, no shell is involved.' }),
    'health-path': (0,fields/* text */.Qq)({ description: 'Path that answers 200 when the model server is ready.', default: '/health' }),
    'predict-path': (0,fields/* text */.Qq)({ description: 'Path that the requests are posted to.', default: '/predict' }),
    'answer-field': (0,fields/* text */.Qq)({ description: 'Member of the JSON answer that holds the prediction.', default: 'prediction' }),
    'ready-timeout': (0,fields/* duration */.p0)({ description: 'How long a model server may take to get ready.', default: '60s' }),
    steps,
    requests: (0,fields/* path */.Ae)({ description: 'Requests to send, as JSON Lines: `{"id": "1", "body": {…}, "label": "late"}`; the label may be missing.' }),
    'step-requests': (0,fields/* integer */.nd)({ description: 'Requests at each step, for both versions together.', default: '500', min: 1, max: 10_000_000 }),
    concurrency: (0,fields/* integer */.nd)({ description: 'Requests under way at the same time.', default: '8', min: 1, max: 256 }),
    'min-requests': (0,fields/* integer */.nd)({
        description: 'Answers that each version must have given before anything is decided.',
        default: '100',
        min: 1,
        max: 10_000_000,
        policy: true,
    }),
    'max-requests': (0,fields/* integer */.nd)({
        description: 'Requests of the new version after which an open question is inconclusive.',
        default: '20000',
        min: 1,
        max: 100_000_000,
        policy: true,
    }),
    'max-duration': (0,fields/* duration */.p0)({ description: 'Time after which an open question is inconclusive.', default: '15m' }),
    'max-error-rate-increase': (0,fields/* number */.ai)({
        description: 'Increase of the error rate that is tolerated; 0.01 is one percentage point.',
        default: '0.01',
        min: 0,
        max: 1,
        policy: true,
    }),
    'max-wrong-answer-increase': (0,fields/* number */.ai)({
        description: 'Increase of the rate of wrong answers that is tolerated; judged when the requests have labels.',
        default: '0.02',
        min: 0,
        max: 1,
        policy: true,
    }),
    'max-latency-ratio': (0,fields/* optional */.lq)((0,fields/* number */.ai)({ description: "Hard limit of the new version's p95 latency over the old one's, e.g. 2.", min: 1, policy: true })),
    alpha: (0,fields/* number */.ai)({ description: 'Chance of a wrong decision over the whole rollout.', default: '0.05', min: 1e-9, max: 0.5, policy: true }),
    'on-inconclusive-rollout': (0,fields/* oneOf */.yL)(['rollback', 'hold'], {
        description: 'What happens to the traffic when the evidence decides nothing.',
        default: 'rollback',
        policy: true,
    }),
    retry: (0,fields/* flag */.Jt)({ description: 'Try a version again that was rolled back before.', default: 'false' }),
};

;// CONCATENATED MODULE: ./.cache/bundle/actions/actions/deploy-canary/lib/outputs.js
/** The outputs of deploy-canary. */
const outputs = {
    decision: { description: '`promoted`, `rolled-back`, `inconclusive` or `unchanged`.' },
    version: { description: 'The version that was asked for.' },
    'previous-version': { description: 'The version that served before; empty for the first one.' },
    weight: { description: 'Percent of the traffic that the version gets now.' },
    reason: { description: 'Why, in one sentence.' },
    analysis: { description: 'The last look at the evidence, as JSON.' },
};

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(760);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/core/lib/files.js
var files = __nccwpck_require__(20);
;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/core/lib/records.js
/** Predicate types of the in-toto Statements; the first two are the definitions of SLSA and in-toto. */
const predicateTypes = {
    provenance: 'https://slsa.dev/provenance/v1',
    testResult: 'https://in-toto.io/attestation/test-result/v0.1',
    registration: 'https://modelflight.dev/registration/v1',
    rollout: 'https://modelflight.dev/rollout/v1',
};

// EXTERNAL MODULE: ./.cache/bundle/actions/packages/core/lib/verdict.js
var lib_verdict = __nccwpck_require__(10);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/registry/lib/port.js
var port = __nccwpck_require__(640);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/registry/lib/reference.js
var lib_reference = __nccwpck_require__(470);
;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/rollout/lib/state.js
/*
 * The state of a rollout: one object in the target, changed only by compare-and-set. Safety never depends on a runner that stays alive.
 *
 *   idle ─begin─> starting ─ready─> progressing ─looked: promote─> promoting ─confirmed─> promoted
 *                    │ unready          │ looked: roll back,           │ refused
 *                    │ cancelled        │ inconclusive, cancelled      │
 *                    └──────────────────┴───────> rolling-back <───────┘ ─stopped─> rolled-back
 *                                       └─inconclusive, policy hold─> held
 *
 * A later run that begins on an unfinished state adopts it (generation + 1) with weight 0: it goes on with the same version, or finishes
 * the other one first. Final states stay as tombstones: the verdict is kept, and a version that failed is tried again only when asked.
 *
 * Invariants, as code in `violations`:
 * 1. the weights sum to 100 as soon as a version serves;
 * 2. traffic goes only to instances that were seen ready (the driver writes a weight only after `ready`);
 * 3. `promoting` and `promoted` only with a passed analysis;
 * 4. the generation only grows, and only the generation's owner writes.
 */
/** Before anything was deployed. */
const initialState = {
    schema: 1,
    generation: 0,
    phase: 'idle',
    stable: undefined,
    canary: undefined,
    plan: { steps: [], onInconclusive: 'rollback' },
    step: 0,
    weight: 0,
    analysis: 'none',
    reason: '',
    owner: undefined,
};
/** A state that nobody has to do anything about. */
const isFinal = (state) => ['idle', 'held', 'promoted', 'rolled-back'].includes(state.phase);
/** Percent of the traffic per instance. Empty before the first version serves. */
function weights(state) {
    const { stable, canary, weight } = state;
    return [
        ...(canary !== undefined && weight > 0 ? [{ instance: canary, percent: weight }] : []),
        ...(stable !== undefined && weight < 100 ? [{ instance: stable, percent: 100 - weight }] : []),
    ];
}
/** The invariants that a state breaks, in words; none for a sound state. */
function violations(state, isReady) {
    const shares = weights(state);
    const sum = shares.reduce((total, { percent }) => total + percent, 0);
    const unready = shares.filter(({ instance }) => !isReady(instance));
    return [
        ...(sum === 100 || (sum === 0 && state.stable === undefined) ? [] : [`the weights sum to ${sum}`]),
        ...unready.map(({ instance }) => `version ${instance.version} (${instance.id}) gets traffic and is not ready`),
        ...((state.phase === 'promoting' || state.phase === 'promoted') && state.analysis !== 'pass'
            ? [`${state.phase} after the analysis "${state.analysis}"`]
            : []),
        ...(state.analysis === 'fail' && state.weight > 0 ? ['traffic to a canary whose analysis failed'] : []),
    ];
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/rollout/lib/reducer.js

const finish = { kind: 'finish' };
/** The protocol: pure, total, and the same for every target. An event that does not fit the phase changes nothing. */
function reducer_reduce(state, event) {
    switch (event.kind) {
        case 'begin':
            return begin(state, event);
        case 'ready':
            return state.phase === 'starting' ? started(state) : { state, command: finish };
        case 'looked':
            return state.phase === 'progressing' ? looked(state, event) : { state, command: finish };
        case 'confirmed':
            return state.phase === 'promoting' ? promoted(state) : { state, command: finish };
        case 'unready':
            return state.phase === 'starting'
                ? rollBack(state, event.blame === 'canary' ? 'fail' : 'inconclusive', event.reason)
                : { state, command: finish };
        case 'refused':
            return state.phase === 'promoting' ? rollBack(state, 'inconclusive', event.reason) : { state, command: finish };
        case 'stopped':
            return { state: state.phase === 'rolling-back' ? { ...state, phase: 'rolled-back' } : state, command: finish };
        case 'cancelled':
            return cancelled(state, event.reason);
        default:
            return event;
    }
}
function begin(state, event) {
    const { revision, plan, owner, retry } = event;
    const same = state.canary?.digest === revision.digest;
    const generation = state.generation + 1;
    if (!isFinal(state))
        return adopt({ ...state, generation, owner }, same);
    if (state.stable?.digest === revision.digest)
        return { state, command: finish };
    // The tombstone: what was found unfit stays unfit until somebody asks for another try.
    if (state.phase === 'rolled-back' && state.analysis === 'fail' && same && !retry)
        return { state, command: finish };
    if (state.phase === 'held' && !same && state.canary !== undefined) {
        return rollBack({ ...state, generation, owner }, 'inconclusive', `version ${revision.version} takes the place of version ${state.canary.version}`);
    }
    const canary = { ...revision, id: generation };
    const fresh = { phase: 'starting', canary, plan, step: 0, weight: 0, analysis: 'none', reason: '', owner, generation };
    return start({ ...state, ...fresh });
}
/** Takes over what a run left unfinished. Nothing is known about the instances, so the weight is 0 until they are seen ready. */
function adopt(state, same) {
    if (state.phase === 'rolling-back')
        return rollBack(state, state.analysis, state.reason);
    // A passed analysis stands: the registry may know of it already.
    if (same || state.analysis === 'pass')
        return start({ ...state, phase: 'starting', weight: 0 });
    return rollBack(state, 'inconclusive', 'another version was asked for before this one was decided');
}
function start(state) {
    const instances = [state.stable, state.canary].filter((instance) => instance !== undefined);
    return { state, command: { kind: 'start', instances } };
}
function started(state) {
    if (state.analysis === 'pass')
        return promoting(state);
    return atStep(state, Math.min(state.step, Math.max(0, state.plan.steps.length - 1)));
}
function atStep(state, step) {
    // The first version has nothing to share traffic with: it gets none until it is promoted.
    const weight = state.stable === undefined ? 0 : (state.plan.steps[step] ?? 0);
    return { state: { ...state, phase: 'progressing', step, weight }, command: { kind: 'analyse', step, weight } };
}
function looked(state, { decision, stepDone, reason }) {
    const last = state.stable === undefined || state.step >= state.plan.steps.length - 1;
    switch (decision) {
        case 'roll back':
            return rollBack(state, 'fail', reason);
        case 'inconclusive':
            if (state.plan.onInconclusive === 'rollback')
                return rollBack(state, 'inconclusive', reason);
            return { state: { ...state, phase: 'held', analysis: 'inconclusive', reason }, command: finish };
        case 'promote':
            if (last)
                return promoting({ ...state, analysis: 'pass', reason });
            return stepDone ? atStep(state, state.step + 1) : analyseAgain(state);
        case 'continue':
            return stepDone && !last ? atStep(state, state.step + 1) : analyseAgain(state);
        default:
            return decision;
    }
}
const analyseAgain = (state) => ({ state, command: { kind: 'analyse', step: state.step, weight: state.weight } });
function promoting(state) {
    const { canary } = state;
    if (canary === undefined)
        return { state, command: finish };
    return { state: { ...state, phase: 'promoting', weight: state.stable === undefined ? 0 : 100 }, command: { kind: 'confirm', canary } };
}
function promoted(state) {
    const { stable, canary } = state;
    const next = { ...state, phase: 'promoted', stable: canary, weight: 0 };
    return { state: next, command: stable === undefined ? finish : { kind: 'stop', instance: stable } };
}
/** Traffic away first, in the same write as the verdict; then the instance. */
function rollBack(state, analysis, reason) {
    const command = state.canary === undefined ? finish : { kind: 'stop', instance: state.canary };
    return { state: { ...state, phase: 'rolling-back', weight: 0, analysis, reason }, command };
}
/** One write. A promotion that was decided is left to be finished by a later run: the registry may have followed already. */
function cancelled(state, reason) {
    if (isFinal(state) || state.phase === 'rolling-back' || state.analysis === 'pass')
        return { state, command: finish };
    return rollBack(state, 'inconclusive', reason);
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/rollout/lib/driver.js


/**
 * Drives a rollout to a final state. What an interrupted run left unfinished is finished first.
 *
 * @throws Failure (dependency-failed) when another run takes over, or the target does not answer. When `signal` is aborted, one write
 * takes the traffic away from the canary; then the reason of the abort is thrown.
 */
async function drive(job) {
    const { revision, plan, owner, retry } = job;
    let acted = false;
    // One rollout of another version may be in the way; two are not possible.
    for (let round = 0; round < 3; round++) {
        const stored = await job.target.read();
        const result = await driveOnce(job, stored, { kind: 'begin', revision, plan, owner, retry: retry && round === 0 });
        acted ||= result.acted;
        const { canary, stable } = result.state;
        const ours = canary?.digest === revision.digest || stable?.digest === revision.digest;
        // A rollback that a cancelled run left behind is not an answer to this run's question.
        const leftover = stored.state.phase === 'rolling-back' && stored.state.analysis !== 'fail';
        if (!result.acted || (ours && !leftover))
            return { ...result, acted };
    }
    throw (0,errors/* dependencyFailed */.BW)('the target did not come to rest: other runs keep changing it');
}
async function driveOnce(job, first, begin) {
    let stored = first;
    let event = begin;
    try {
        for (;;) {
            const { state, command } = reducer_reduce(stored.state, event);
            stored = await written(job, stored, state);
            if (command.kind === 'finish')
                return { state: stored.state, acted: stored !== first };
            event = await perform(command, job);
        }
    }
    catch (error) {
        // Nothing was written yet when the very first write failed: there is nothing to give up.
        const reason = job.signal.aborted ? 'the run was cancelled' : 'the run could not go on';
        if (stored !== first)
            job.onState?.(await giveUp(job.target, stored, reason));
        throw error;
    }
}
async function written(job, stored, state) {
    if (state === stored.state)
        return stored;
    const next = await job.target.write(state, stored.token);
    if (next === 'conflict') {
        throw (0,errors/* dependencyFailed */.BW)('another run has taken over this rollout', { hint: 'Let it finish; use `concurrency:` to keep runs apart.' });
    }
    job.onState?.(next.state);
    return next;
}
async function perform(command, job) {
    job.signal.throwIfAborted();
    switch (command.kind) {
        case 'start':
            return await startAll(command.instances, job);
        case 'analyse': {
            const { look, stepDone } = await job.look(command.step, command.weight);
            job.signal.throwIfAborted();
            return { kind: 'looked', decision: look.decision, stepDone, reason: look.reason };
        }
        case 'confirm': {
            const answer = await job.confirm(command.canary);
            return answer === 'confirmed' ? { kind: 'confirmed' } : { kind: 'refused', reason: answer.refused };
        }
        case 'stop':
            await job.target.stop(command.instance);
            return { kind: 'stopped' };
        default:
            return command;
    }
}
async function startAll(instances, job) {
    const answers = await Promise.all(instances.map(async (instance) => ({ instance, readiness: await job.target.start(instance) })));
    job.signal.throwIfAborted();
    const failed = answers.find(({ readiness }) => !readiness.ready);
    if (failed === undefined || failed.readiness.ready)
        return { kind: 'ready' };
    const reason = `version ${failed.instance.version} does not get ready: ${failed.readiness.reason}`;
    return { kind: 'unready', blame: failed.instance === instances.at(-1) ? 'canary' : 'stable', reason };
}
/** The one write of a cancelled run: weight 0, rolling back. When somebody else owns the rollout by now, nothing is written. */
async function giveUp(target, stored, reason) {
    const { state } = reducer_reduce(stored.state, { kind: 'cancelled', reason });
    if (state === stored.state)
        return state;
    const next = await target.write(state, stored.token);
    return next === 'conflict' ? stored.state : next.state;
}
/** Gives up for a run whose instances are known to be gone: the rollback is finished as well. */
async function giveUpCompletely(target, stored, reason) {
    const cancelled = reduce(stored.state, { kind: 'cancelled', reason }).state;
    const { state } = reduce(cancelled, { kind: 'stopped' });
    if (state === stored.state)
        return state;
    const next = await target.write(state, stored.token);
    return next === 'conflict' ? stored.state : next.state;
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(455);
;// CONCATENATED MODULE: external "node:http"
const external_node_http_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");
;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/stats/lib/numbers.js

/** The value at an index that is known to be inside. */
const numbers_at = (values, index) => values[index];
/** Sum with Neumaier's compensation, so that the order and size of the terms hardly matter. 0 for no values. */
function sum(values) {
    return sumOf(values.length, (index) => numbers_at(values, index));
}
/** Compensated sum of `term(0) … term(count - 1)` (Neumaier 1974). 0 when `count` is 0. Infinite and NaN terms go through. */
function sumOf(count, term) {
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
/**
 * Checks that columns belong together.
 *
 * @throws RangeError when they are empty or differ in length.
 */
function requireSameLength(what, first, ...others) {
    if (first.length === 0)
        throw new RangeError(`${what}: there are no values`);
    for (const other of others) {
        if (other !== undefined && other.length !== first.length) {
            throw new RangeError(`${what}: columns of different lengths, ${first.length} and ${other.length}`);
        }
    }
}
/**
 * Checks that every value is a finite number.
 *
 * @throws RangeError naming the index of the first that is not.
 */
function requireFinite(what, values) {
    for (let index = 0; index < values.length; index++) {
        if (!Number.isFinite(values[index]))
            throw new RangeError(`${what}: the value at index ${index} is ${String(values[index])}, not a finite number`);
    }
}
/**
 * Checks that weights are finite, not negative and not all zero.
 *
 * @throws RangeError when they are not.
 */
function requireWeights(what, weights) {
    if (weights === undefined)
        return;
    requireFinite(`${what}: weights`, weights);
    for (let index = 0; index < weights.length; index++) {
        if (numbers_at(weights, index) < 0)
            throw new RangeError(`${what}: the weight at index ${index} is negative`);
    }
    if (!(sum(weights) > 0))
        throw new RangeError(`${what}: all weights are 0`);
}
/**
 * Checks that a number is strictly between 0 and 1, as a confidence or an error rate must be.
 *
 * @throws RangeError when it is not.
 */
function requireProbability(what, value) {
    if (!(value > 0 && value < 1))
        throw new RangeError(`${what} must be between 0 and 1, not ${value}`);
}
/** A sorted copy, ascending. */
const numbers_sorted = (values) => Float64Array.from(values).sort();
/** Ranks from 1; equal values share the mean of their ranks ("midranks"). */
function midranks(values) {
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

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/stats/lib/quantile.js

/**
 * Quantile by linear interpolation at (n - 1)·q (Hyndman & Fan's type 7; numpy's and R's default). Infinite values are ordinary values; NaN is refused.
 *
 * @throws RangeError when there are no values, a value is NaN, or q is outside 0 to 1.
 */
const quantile = (values, q) => quantileOfSorted(numbers_sorted(values), q);
/** Several quantiles from one sort; errors as `quantile`. */
function quantiles(values, qs) {
    const ascending = sorted(values);
    return qs.map((q) => quantileOfSorted(ascending, q));
}
/** Quantile of values that are already ascending; errors as `quantile`. */
function quantileOfSorted(ascending, q) {
    if (ascending.length === 0)
        throw new RangeError('a quantile needs at least one value');
    if (!(q >= 0 && q <= 1))
        throw new RangeError(`a quantile is asked for a share from 0 to 1, not ${q}`);
    // A sorted typed array has its NaNs at the end.
    if (Number.isNaN(ascending[ascending.length - 1]))
        throw new RangeError('a quantile of values with NaN is not defined');
    const position = (ascending.length - 1) * q;
    const below = Math.floor(position);
    return interpolate(numbers_at(ascending, below), numbers_at(ascending, Math.min(below + 1, ascending.length - 1)), position - below);
}
/** Between a and b at t; from the nearer end, so that t = 1 gives b exactly and the result is monotone. */
function interpolate(a, b, t) {
    if (a === b)
        return a;
    return t < 0.5 ? a + (b - a) * t : b - (b - a) * (1 - t);
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/rollout/lib/local/splitter.js


/** Answers carry the id of the instance that gave them. */
const instanceHeader = 'modelflight-instance';
const goldenRatio = (Math.sqrt(5) - 1) / 2;
const maxLatencies = 100_000;
/** Starts a splitter without routes: it answers 503 until it has some. */
async function startSplitter() {
    const agent = new external_node_http_namespaceObject.Agent({ keepAlive: true, maxSockets: 64 });
    const tallies = new Map();
    let routes = [];
    let count = 0;
    const tallyOf = (id) => {
        const tally = tallies.get(id) ?? { requests: 0, errors: 0, latencies: [] };
        tallies.set(id, tally);
        return tally;
    };
    const server = (0,external_node_http_namespaceObject.createServer)((incoming, outgoing) => {
        // An additive recurrence: shares are exact to O(log n / n) and do not fall in step with periods of the requests.
        const route = choose(routes, (++count * goldenRatio) % 1);
        if (route === undefined)
            outgoing.writeHead(503).end('no version serves');
        else
            forward(incoming, outgoing, route, agent, tallyOf(route.id)).catch(() => outgoing.destroy());
    });
    await listen(server);
    return {
        url: `http://127.0.0.1:${server.address().port}`,
        route: (next) => {
            routes = next;
        },
        counts: (id) => asCounts(tallyOf(id)),
        [Symbol.asyncDispose]: async () => {
            agent.destroy();
            server.closeAllConnections();
            await new Promise((resolve) => server.close(() => resolve()));
        },
    };
}
/** The route that a number in [0, 1) falls on. */
function choose(routes, at) {
    const total = routes.reduce((sum, { percent }) => sum + percent, 0);
    let left = at * total;
    for (const route of routes) {
        left -= route.percent;
        if (left < 0)
            return route;
    }
    return undefined;
}
function listen(server) {
    return new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(0, '127.0.0.1', resolve);
    });
}
/** Requests with a larger body are refused: predictions are asked with little. */
const maxBodyBytes = 16 * 1024 * 1024;
async function forward(incoming, outgoing, route, agent, tally) {
    const body = await readBody(incoming);
    if (body === undefined) {
        outgoing.writeHead(413).end('the body is too large');
        return;
    }
    const started = performance.now();
    const status = await relay({ incoming, outgoing, route, agent, body }, false);
    tally.requests++;
    if (status === undefined || status >= 400)
        tally.errors++;
    if (tally.latencies.length < maxLatencies)
        tally.latencies.push(performance.now() - started);
}
async function readBody(incoming) {
    const chunks = [];
    let size = 0;
    for await (const chunk of incoming) {
        size += chunk.byteLength;
        if (size > maxBodyBytes)
            return undefined;
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}
/** Passes one request on, and the answer back. Resolves to the answer's status; undefined when it did not come, or was cut. */
function relay(hop, again) {
    const { incoming, outgoing, route, agent, body } = hop;
    const { promise, resolve } = Promise.withResolvers();
    const options = {
        host: '127.0.0.1',
        port: route.port,
        method: incoming.method,
        path: incoming.url,
        headers: incoming.headers,
        agent,
        timeout: 30_000,
    };
    const upstream = (0,external_node_http_namespaceObject.request)(options, (answer) => {
        outgoing.writeHead(answer.statusCode ?? 502, { ...answer.headers, [instanceHeader]: String(route.id) });
        answer.on('end', () => resolve(answer.statusCode));
        answer.on('error', () => outgoing.destroy());
        answer.on('close', () => resolve(undefined));
        answer.pipe(outgoing);
    });
    upstream.on('timeout', () => upstream.destroy(new Error('no answer within 30 s')));
    upstream.on('error', (error) => {
        // A server may close an idle connection at the very moment that it is used again; that is no fault of the version.
        const stale = upstream.reusedSocket && error.code === 'ECONNRESET' && !outgoing.headersSent;
        if (stale && !again)
            return void relay(hop, true).then(resolve);
        if (!outgoing.headersSent)
            outgoing.writeHead(502, { [instanceHeader]: String(route.id) }).end('the version gave no answer');
        resolve(undefined);
    });
    outgoing.on('close', () => upstream.destroy());
    upstream.end(body);
    return promise;
}
function asCounts({ requests, errors, latencies }) {
    const latencyP95 = latencies.length === 0 ? undefined : quantile(latencies, 0.95);
    return { requests, errors, labelled: 0, wrong: 0, latencyP95 };
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/rollout/lib/local/load.js




/**
 * Reads requests: JSON Lines of `{"id": …, "body": …, "label": …}`; id and label may be missing.
 *
 * @param name how to call the file in messages.
 * @throws Failure (input-error) with the line of the first fault; also for no requests at all.
 */
async function readRequests(path, name) {
    const text = await (0,promises_.readFile)(path, 'utf8').catch((error) => {
        throw error.code === 'ENOENT' ? (0,errors/* inputError */.Xu)(`${name} does not exist`, { where: { file: name } }) : error;
    });
    const lines = text.split('\n').map((line, index) => ({ line: line.trim(), number: index + 1 }));
    const requests = lines.filter(({ line }) => line !== '').map(({ line, number }) => parseRequest(line, number, name));
    if (requests.length === 0)
        throw (0,errors/* inputError */.Xu)(`${name} holds no requests`, { where: { file: name } });
    return requests;
}
function parseRequest(line, number, name) {
    const where = { file: name, line: number };
    let value;
    try {
        value = JSON.parse(line);
    }
    catch (cause) {
        throw (0,errors/* inputError */.Xu)(`line ${number} of ${name} is not JSON`, { where, cause });
    }
    if (typeof value !== 'object' || value === null || !('body' in value)) {
        throw (0,errors/* inputError */.Xu)(`line ${number} of ${name} has no "body"`, {
            where,
            hint: 'Write {"id": "1", "body": {…}, "label": "late"} on each line.',
        });
    }
    const { id, body, label } = value;
    return { id: scalar(id) ?? String(number), body: JSON.stringify(body), label: scalar(label) };
}
/** Numbers, words and booleans as text; anything else is no answer. */
function scalar(value) {
    if (typeof value === 'string')
        return value;
    if (typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value)))
        return String(value);
    return undefined;
}
/** Sends `count` requests as real HTTP, in order from `from` on, around the end of the list when needed. */
async function replay(requests, from, count, options) {
    const agent = new external_node_http_namespaceObject.Agent({ keepAlive: true, maxSockets: options.concurrency });
    let next = from;
    const stop = () => agent.destroy();
    options.signal.addEventListener('abort', stop, { once: true });
    const worker = async () => {
        while (next < from + count) {
            options.signal.throwIfAborted();
            const recorded = requests[next++ % requests.length];
            if (recorded === undefined)
                return;
            options.onAnswer(recorded, await send(recorded, agent, options));
        }
    };
    try {
        await Promise.all(Array.from({ length: Math.min(options.concurrency, count) }, worker));
        options.signal.throwIfAborted();
    }
    finally {
        options.signal.removeEventListener('abort', stop);
        agent.destroy();
    }
}
function send({ body }, agent, { url, path, answerField }) {
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
    const target = new URL(path, url);
    return new Promise((resolve) => {
        const lost = () => resolve({ instance: undefined, status: 0, prediction: undefined });
        const outgoing = (0,external_node_http_namespaceObject.request)(target, { method: 'POST', headers, agent, timeout: 35_000 }, (incoming) => {
            const chunks = [];
            incoming.on('data', (chunk) => chunks.push(chunk));
            incoming.on('error', lost);
            incoming.on('end', () => {
                const status = incoming.statusCode ?? 0;
                const instance = Number(incoming.headers[instanceHeader] ?? Number.NaN);
                const prediction = status < 400 ? predictionIn(Buffer.concat(chunks).toString('utf8'), answerField) : undefined;
                resolve({ instance: Number.isSafeInteger(instance) ? instance : undefined, status, prediction });
            });
        });
        outgoing.on('timeout', () => outgoing.destroy());
        outgoing.on('error', lost);
        outgoing.end(body);
    });
}
function predictionIn(text, field) {
    try {
        const value = JSON.parse(text);
        return typeof value === 'object' && value !== null ? scalar(value[field]) : scalar(value);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/rollout/lib/local/serve-command.js

/**
 * Takes a command template apart, without a shell: words between blanks, `'…'` and `"…"` keep blanks, `{model}` and `{port}` are replaced
 * afterwards, in one pass, so a path with blanks, quotes or braces stays one argument.
 *
 * @throws Failure (input-error) for an empty template, an open quote, or one that never mentions the port or the model.
 */
function serveCommand(template, values) {
    const words = splitWords(template);
    if (!template.includes('{port}') || !template.includes('{model}')) {
        throw (0,errors/* inputError */.Xu)('`serve` must say where the model and the port go', { hint: 'For example: node serve.js --model {model} --port {port}' });
    }
    const [program, ...args] = words.map((word) => word.replace(/\{(model|port)\}/g, (_, name) => String(values[name])));
    if (program === undefined)
        throw (0,errors/* inputError */.Xu)('`serve` is empty');
    return [program, ...args];
}
function splitWords(template) {
    const words = [];
    let word;
    let quote = '';
    for (const letter of template) {
        if (quote !== '') {
            if (letter === quote)
                quote = '';
            else
                word = `${word ?? ''}${letter}`;
        }
        else if (letter === '"' || letter === "'") {
            quote = letter;
            word ??= '';
        }
        else if (/\s/.test(letter)) {
            if (word !== undefined)
                words.push(word);
            word = undefined;
        }
        else
            word = `${word ?? ''}${letter}`;
    }
    if (quote !== '')
        throw (0,errors/* inputError */.Xu)(`\`serve\` has a quote (${quote}) that is not closed`);
    return word === undefined ? words : [...words, word];
}

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __nccwpck_require__(500);
;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/rollout/lib/local/state-file.js






/** A lock is held for some milliseconds; one that is older was left by a process that died. */
const staleLockMilliseconds = 10_000;
/** Opens the state of a folder. No file means that nothing was deployed yet. */
function state_file_openStateFile(folder) {
    const path = (0,external_node_path_.join)(folder, 'rollout.json');
    return {
        read: () => read(path),
        write: (state, token) => withLock(`${path}.lock`, async () => {
            if ((await read(path)).token !== token)
                return 'conflict';
            const text = `${JSON.stringify(state, null, 2)}\n`;
            await (0,files/* writeAtomic */.vZ)(path, text);
            return { state, token: (0,files/* sha256 */.sc)(text) };
        }),
    };
}
async function read(path) {
    const text = await (0,promises_.readFile)(path, 'utf8').catch((error) => {
        if (error.code === 'ENOENT')
            return undefined;
        throw error;
    });
    if (text === undefined)
        return { state: initialState, token: 'none' };
    return { state: parse(text, path), token: (0,files/* sha256 */.sc)(text) };
}
/** Undefined members are left out by JSON, so they are put back. */
function parse(text, path) {
    try {
        const state = JSON.parse(text);
        if (state.schema === 1 && Number.isSafeInteger(state.generation) && Array.isArray(state.plan.steps) && Number.isFinite(state.weight)) {
            return { ...initialState, ...state };
        }
    }
    catch (cause) {
        throw (0,errors/* dependencyFailed */.BW)(`the state of the rollout in ${path} can't be read`, { cause });
    }
    throw (0,errors/* dependencyFailed */.BW)(`${path} does not hold the state of a rollout that this version understands`);
}
async function withLock(lock, body) {
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(lock), { recursive: true });
    for (let attempt = 0;; attempt++) {
        const handle = await (0,promises_.open)(lock, 'wx').catch((error) => {
            if (error.code !== 'EEXIST')
                throw error;
        });
        if (handle !== undefined) {
            await handle.close();
            return await body().finally(() => (0,promises_.rm)(lock, { force: true }));
        }
        if (attempt > 500)
            throw (0,errors/* dependencyFailed */.BW)(`${lock} is held by another process`);
        await removeStale(lock);
        await (0,external_node_timers_promises_.setTimeout)(5 + (attempt % 20));
    }
}
async function removeStale(lock) {
    const info = await (0,promises_.stat)(lock).catch(() => undefined);
    const now = performance.timeOrigin + performance.now();
    if (info !== undefined && now - info.mtimeMs > staleLockMilliseconds)
        await (0,promises_.rm)(lock, { force: true });
}

;// CONCATENATED MODULE: external "node:net"
const external_node_net_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __nccwpck_require__(421);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(161);
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
    const signal = Object.entries(external_node_os_.constants.signals).find(([, number]) => number === exitCode - 128)?.[0];
    if (exitCode === 127)
        return 'exit code 127 (command not found)';
    if (exitCode === 126)
        return 'exit code 126 (not executable)';
    if (exitCode > 128 && signal !== undefined)
        return `exit code ${exitCode} (${signal}${signal === 'SIGKILL' ? ', often: out of memory' : ''})`;
    return `exit code ${exitCode}`;
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/rollout/lib/local/model-server.js





/**
 * Starts a model server in its own process group and waits until it is healthy. One that does not get there is stopped.
 *
 * @throws Failure (input-error) when the command can't be run at all.
 */
async function startModelServer(model, options) {
    const port = await freePort();
    const argv = serveCommand(options.serve, { model, port });
    const stopping = new AbortController();
    let pid = 0;
    let ended;
    let failure;
    const end = runCommand({ argv }, {
        cwd: options.cwd,
        env: { PORT: String(port), HOST: '127.0.0.1' },
        signal: stopping.signal,
        graceSeconds: 1.5,
        onOutput: options.onOutput,
        onStart: (started) => {
            pid = started;
            options.onStart(started);
        },
    }).then((result) => {
        ended = `its process ended with ${describeEnd(result)}`;
        return result;
    }, (error) => {
        ended = 'it could not be started';
        failure = error;
        return undefined;
    });
    const stop = async () => {
        stopping.abort();
        await end;
    };
    const readiness = await waitUntilHealthy(port, options, () => ended);
    if (readiness.ready)
        return { readiness, server: { port, pid, stop } };
    await stop();
    // A program that does not exist is the caller's mistake: it says nothing about the model.
    if (failure !== undefined)
        throw failure;
    return { readiness, server: undefined };
}
async function waitUntilHealthy(port, { healthPath, readySeconds, signal }, ended) {
    const deadline = performance.now() + readySeconds * 1000;
    let last = 'no answer';
    while (performance.now() < deadline && !signal.aborted) {
        const reason = ended();
        if (reason !== undefined)
            return { ready: false, reason };
        const status = await probe(port, healthPath);
        if (status !== undefined && status >= 200 && status < 300)
            return { ready: true };
        if (status !== undefined)
            last = `${healthPath} answers ${status}`;
        await (0,external_node_timers_promises_.setTimeout)(50);
    }
    return { ready: false, reason: signal.aborted ? 'cancelled' : `not healthy within ${readySeconds} s (${last})` };
}
function probe(port, path) {
    return new Promise((resolve) => {
        const request = (0,external_node_http_namespaceObject.get)({ host: '127.0.0.1', port, path, timeout: 2_000, agent: false }, (answer) => {
            answer.resume();
            resolve(answer.statusCode);
        });
        request.on('timeout', () => request.destroy());
        request.on('error', () => resolve(undefined));
    });
}
/** A port that was free a moment ago; the server's own error shows when somebody took it since. */
function freePort() {
    return new Promise((resolve, reject) => {
        const server = (0,external_node_net_namespaceObject.createServer)();
        server.once('error', reject);
        server.listen(0, '127.0.0.1', () => {
            const { port } = server.address();
            server.close(() => resolve(port));
        });
    });
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/rollout/lib/local/processes.js



/** Opens the list of a target's folder. */
function processes_openProcessList(folder) {
    const path = (0,external_node_path_.join)(folder, 'processes.json');
    let queue = Promise.resolve();
    const change = (edit) => {
        const next = queue.then(async () => (0,files/* writeAtomic */.vZ)(path, `${JSON.stringify(await edit(await processes_read(path)))}\n`));
        queue = next.catch(() => undefined);
        return next;
    };
    return {
        add: (pid) => change(async (list) => {
            const started = await startTime(pid);
            return started === undefined ? list : [...list, { pid, started }];
        }),
        remove: (pid) => change(async (list) => list.filter((entry) => entry.pid !== pid)),
        async endAll() {
            const list = await processes_read(path);
            const alive = [];
            for (const entry of list)
                if ((await startTime(entry.pid)) === entry.started)
                    alive.push(entry);
            for (const { pid } of alive)
                processes_endGroup(pid);
            if (list.length > 0)
                await change(() => Promise.resolve([]));
            return alive.length;
        },
    };
}
async function processes_read(path) {
    try {
        const list = JSON.parse(await (0,promises_.readFile)(path, 'utf8'));
        return Array.isArray(list) ? list.filter(isEntry) : [];
    }
    catch {
        return [];
    }
}
const isEntry = (entry) => typeof entry === 'object' &&
    entry !== null &&
    'pid' in entry &&
    'started' in entry &&
    Number.isSafeInteger(entry.pid) &&
    Number(entry.pid) > 1;
/** Start time in clock ticks since boot, field 22 of /proc/<pid>/stat; undefined when the process is gone, or the system has no /proc. */
async function startTime(pid) {
    const text = await (0,promises_.readFile)(`/proc/${pid}/stat`, 'utf8').catch(() => '');
    return text.slice(text.lastIndexOf(')') + 2).split(' ')[19];
}
function processes_endGroup(pid) {
    try {
        process.kill(-pid, 'SIGKILL');
    }
    catch {
        // Gone in the meantime.
    }
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/rollout/lib/local/target.js






/** Opens the target and starts the splitter. Model servers that a dead run left behind are ended before the first start. */
async function openLocalTarget(options) {
    const file = state_file_openStateFile(options.folder);
    const processes = processes_openProcessList(options.folder);
    let leftovers;
    const splitter = await startSplitter();
    const servers = new Map();
    const follow = (state) => splitter.route(routesOf(state, servers));
    const start = async (instance) => {
        if (servers.has(instance.id))
            return { ready: true };
        leftovers ??= processes.endAll();
        await leftovers;
        let listed = Promise.resolve();
        let pid = 0;
        const onStart = (started) => {
            pid = started;
            listed = processes.add(started);
        };
        const { readiness, server } = await startModelServer(await options.modelPath(instance), { ...options, onStart });
        await listed;
        if (server !== undefined)
            servers.set(instance.id, server);
        else
            await processes.remove(pid);
        return readiness;
    };
    const stop = async (id) => {
        const server = servers.get(id);
        servers.delete(id);
        if (server === undefined)
            return;
        await server.stop();
        await processes.remove(server.pid);
    };
    return {
        name: `local (${(0,external_node_path_.basename)(options.folder)})`,
        splitter,
        read: async () => withChampion(await file.read(), options.champion),
        async write(state, token) {
            const stored = await file.write(state, token);
            if (stored !== 'conflict')
                follow(stored.state);
            return stored;
        },
        start,
        stop: ({ id }) => stop(id),
        tryOut: (instance) => splitter.route(routesTo(instance, servers)),
        async [Symbol.asyncDispose]() {
            await Promise.all([...servers.keys()].map(stop));
            await splitter[Symbol.asyncDispose]();
        },
    };
}
/** Generations count from 1, so 0 is free for a version that no rollout brought here. */
const adoptedId = 0;
function withChampion(stored, champion) {
    const { state, token } = stored;
    if (champion === undefined || !isFinal(state) || state.stable?.digest === champion.digest)
        return stored;
    return { state: { ...state, stable: { ...champion, id: adoptedId } }, token };
}
/** Only instances that are ready get a route; their shares grow when another's is missing. */
function routesOf(state, servers) {
    return weights(state).flatMap(({ instance, percent }) => routesTo(instance, servers).map((route) => ({ ...route, percent })));
}
function routesTo({ id }, servers) {
    const server = servers.get(id);
    return server === undefined ? [] : [{ id, port: server.port, percent: 100 }];
}
/**
 * Does for a run that died what it could not do itself: ends its processes, takes the traffic away from its canary and
 * finishes the rollback. Does nothing when `isOurs` says that somebody else holds the rollout.
 */
async function abandonLocal(folder, isOurs, giveUp) {
    const file = openStateFile(folder);
    const stored = await file.read();
    if (!isOurs(stored.state))
        return undefined;
    await openProcessList(folder).endAll();
    return await giveUp(file, stored);
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/actions/deploy-canary/lib/conclusion.js
/** Puts a final state into words and checks. */
function conclude(rollout, looks, preparation) {
    const { state } = rollout;
    const last = looks.at(-1);
    const decision = decisionOf(rollout, preparation);
    const reason = reasonOf(decision, rollout, preparation);
    const serves = decision === 'promoted' || decision === 'unchanged';
    return {
        decision,
        weight: serves ? 100 : state.weight,
        reason,
        last,
        checks: [
            rolloutCheck(decision, reason, preparation),
            ...(last?.metrics ?? []).map((look) => metricCheck(look, decision)),
            ...unlabelled(preparation),
        ],
    };
}
function decisionOf({ state, acted }, { version }) {
    if (state.stable?.digest === version.digest)
        return acted && state.phase === 'promoted' ? 'promoted' : 'unchanged';
    if (state.analysis === 'fail')
        return 'rolled-back';
    return 'inconclusive';
}
function reasonOf(decision, { state, acted }, { version }) {
    if (decision === 'unchanged')
        return `version ${version.version} serves already`;
    const reason = state.reason === '' ? state.phase : state.reason;
    return acted ? reason : `it was rolled back before: ${reason}. Give retry: true to try it again`;
}
const statuses = { promoted: 'pass', unchanged: 'pass', 'rolled-back': 'fail', inconclusive: 'inconclusive' };
function rolloutCheck(decision, reason, { version }) {
    const status = statuses[decision];
    const message = `Version ${version.version}: ${decision} (${reason}).`;
    if (status === 'pass')
        return { id: 'rollout', status, observed: decision, message };
    const hint = decision === 'rolled-back'
        ? 'The version before serves all traffic. Compare the failing answers of both versions, mend the model and register a new one.'
        : 'Send more requests (max-requests, max-duration), or tolerate a larger increase.';
    return { id: 'rollout', status, observed: decision, message, hint };
}
const metricStatuses = { promote: 'pass', 'roll back': 'fail', continue: 'inconclusive', inconclusive: 'inconclusive' };
/** What was still open when another question ended the rollout is not held against anybody. */
const statusOf = (look, outcome) => outcome === 'rolled-back' && look.decision === 'continue' ? 'skipped' : metricStatuses[look.decision];
function metricCheck(look, outcome) {
    const { metric, canary, difference, limit, n, reason } = look;
    const observed = difference ?? canary;
    const check = { id: metric.replaceAll(' ', '-'), limit, n: n[0], message: `${reason}.`, status: statusOf(look, outcome) };
    return observed === undefined ? check : { ...check, observed };
}
/** Said aloud, because a rollout that never looks at the answers can't see a model that is wrong. */
function unlabelled({ rules, requests }) {
    if (rules.maxWrongAnswerIncrease !== undefined)
        return [];
    const message = `None of the ${requests.length} requests has a label, so wrong answers were not judged.`;
    return [{ id: 'wrong-answers', status: 'skipped', message, hint: 'Add "label" to the lines of the requests file.' }];
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(24);
;// CONCATENATED MODULE: ./.cache/bundle/actions/actions/deploy-canary/lib/evidence.js




/**
 * The registration record of exactly this model digest: in this run's record chain, or in what another run of this repository left
 * behind, whose chain is then continued.
 *
 * @throws Failure (policy-refused) when there is none: nothing gets traffic that was not gated and registered.
 */
async function requireRegistration(version, context) {
    const known = await registrationIn(context, version);
    if (known !== undefined)
        return { record: known, origin: 'this run' };
    for (const found of await context.stores.find('register-model', version.digest)) {
        const folder = await found.download();
        await context.records.adopt((0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, 'records')) ? (0,external_node_path_.join)(folder, 'records') : folder);
        const record = await registrationIn(context, version);
        if (record !== undefined)
            return { record, origin: found.origin };
    }
    throw (0,errors/* policyRefused */.he)(`version ${version.version} of ${version.name} has no registration record for its digest ${version.digest.slice(0, 19)}…`, {
        hint: 'Register it with register-model, which asks for a passed gate, and keep the folder .modelflight/records between the steps.',
    });
}
async function registrationIn(context, { digest }) {
    const record = await context.records.latest('register-model', digest);
    const { predicateType, predicate } = record?.statement ?? {};
    const good = predicateType === predicateTypes.registration && ['pass', 'warn'].includes(predicate?.modelflight.status ?? '');
    return good ? record : undefined;
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/stats/lib/gamma.js
/** ½·ln 2π. */
const halfLogTwoPi = 0.918_938_533_204_672_8;
/** Coefficients of 1/x, 1/x³, … in Binet's series: Bernoulli numbers B_2k / (2k·(2k - 1)). */
const binet = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360_360, 1 / 156, -3617 / 122_400];
/**
 * What Stirling's formula lacks: ln Γ(x) - [(x - ½)·ln x - x + ½·ln 2π], for x > 0. Absolute error below 1e-15.
 * Source: Binet's series (Abramowitz & Stegun 6.1.41), brought to x >= 10 by Γ's recurrence.
 */
function stirlingError(x) {
    if (x < 10)
        return stirlingError(x + 1) + (x + 0.5) * Math.log1p(1 / x) - 1;
    const inverse = 1 / x;
    const square = inverse * inverse;
    let series = 0;
    for (let index = binet.length - 1; index >= 0; index--)
        series = series * square + binet[index];
    return series * inverse;
}
/**
 * ln Γ(x) for x > 0, relative error about 1e-15 away from the zeros at 1 and 2 (there, absolute).
 *
 * @throws RangeError when x is not positive.
 */
function lgamma(x) {
    if (!(x > 0))
        throw new RangeError(`ln Γ is asked for a positive number, not ${x}`);
    if (x >= 10)
        return (x - 0.5) * Math.log(x) - x + halfLogTwoPi + stirlingError(x);
    let product = 1;
    let shifted = x;
    for (; shifted < 10; shifted++)
        product *= shifted;
    return lgamma(shifted) - Math.log(product);
}
/**
 * Deviance of a count from its mean: x·ln(x / mean) + mean - x, without cancellation when they are close.
 * Source: Loader, "Fast and accurate computation of binomial probabilities" (2000).
 */
function deviance(x, mean) {
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
/** x^a·e^-x / Γ(a), the common factor of both incomplete gamma functions, for a > 0 and x > 0. */
const gammaFactor = (a, x) => Math.sqrt(a / (2 * Math.PI)) * Math.exp(-deviance(a, x) - stirlingError(a));
/**
 * Lower regularised incomplete gamma function P(a, x): chance that a Gamma(a) variable is at most x.
 *
 * @throws RangeError when a <= 0 or x < 0.
 */
function gammaP(a, x) {
    requireGamma(a, x);
    if (x === 0)
        return 0;
    if (x === Number.POSITIVE_INFINITY)
        return 1;
    return x < a + 1 ? gammaSeries(a, x) : 1 - gammaFraction(a, x);
}
/**
 * Upper regularised incomplete gamma function Q(a, x) = 1 - P(a, x), accurate in the tail down to 1e-300.
 * Series below a + 1, Legendre's continued fraction above (Lentz). Source: DLMF 8.7.1, 8.9.2.
 *
 * @throws RangeError when a <= 0 or x < 0.
 */
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

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/stats/lib/log-beta.js

/**
 * ln B(a, b) = ln Γ(a) + ln Γ(b) - ln Γ(a + b) for positive a and b; large arguments by Stirling's formula, so that nothing cancels.
 *
 * @throws RangeError when an argument is not positive.
 */
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
            stirlingError(small) +
            stirlingError(large) -
            stirlingError(n));
    }
    if (large >= 10) {
        const ratio = (large - 0.5) * -Math.log1p(small / large) - small * Math.log(n) + small + stirlingError(large) - stirlingError(n);
        return lgamma(small) + ratio;
    }
    return lgamma(small) + lgamma(large) - lgamma(n);
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/stats/lib/confidence-sequence.js



/*
 * Sequences of intervals and p-values that hold at all looks at once: looking at every event costs nothing.
 * Source: Howard, Ramdas, McAuliffe & Sekhon, "Time-uniform, nonparametric, nonasymptotic confidence sequences" (Ann. Stat. 49, 2021), written HRMS below.
 * `v` is intrinsic time: the variance that the sum has gathered. The width is best near `vOpt`, which is chosen beforehand.
 */
/**
 * The mixture's ρ that makes the two-sided normal mixture tightest at intrinsic time vOpt: vOpt / (2·ln(1/α) + ln(1 + 2·ln(1/α))) (HRMS 3.3).
 *
 * @throws RangeError when vOpt is not positive or alpha not between 0 and 1.
 */
function bestRho(vOpt, alpha) {
    requireProbability('alpha', alpha);
    if (!(vOpt > 0))
        throw new RangeError(`intrinsic time is positive, not ${vOpt}`);
    const log = 2 * Math.log(1 / alpha);
    return vOpt / (log + Math.log1p(log));
}
/** The same for the one-sided mixture: at twice alpha. Errors as `bestRho`, alpha below ½. */
const bestRhoOneSided = (vOpt, alpha) => bestRho(vOpt, 2 * alpha);
/** ln of the two-sided normal mixture supermartingale for a sum s at intrinsic time v: ½·ln(ρ/(v + ρ)) + s²/(2(v + ρ)). An e-process: 1/exp of it is a p-value at any look. */
const logNormalMixture = (s, v, rho) => 0.5 * Math.log(rho / (v + rho)) + (s * s) / (2 * (v + rho));
/** ln of the one-sided mixture (large positive sums count): ½·ln(4ρ/(v + ρ)) + s²/(2(v + ρ)) + ln Φ(s/√(v + ρ)). */
const logNormalMixtureOneSided = (s, v, rho) => 0.5 * Math.log((4 * rho) / (v + rho)) + (s * s) / (2 * (v + rho)) + logNormalSf(-s / Math.sqrt(v + rho));
/**
 * Two-sided boundary: a centred sum stays within ±u(v) at all times with chance 1 - α; u(v) = √((v + ρ)·(ln(1 + v/ρ) + 2·ln(1/α))).
 *
 * @throws RangeError when alpha is not between 0 and 1.
 */
function normalMixtureBound(v, rho, alpha) {
    requireProbability('alpha', alpha);
    return Math.sqrt((v + rho) * (Math.log1p(v / rho) + 2 * Math.log(1 / alpha)));
}
/** One-sided boundary: a centred sum stays below it at all times with chance 1 - α. By bisection of the mixture. Errors as `normalMixtureBound`. */
function normalMixtureBoundOneSided(v, rho, alpha) {
    const goal = Math.log(1 / alpha);
    const high = normalMixtureBound(v, rho, alpha);
    return rootOf((s) => logNormalMixtureOneSided(s, v, rho) - goal, 0, high);
}
/**
 * Difference of two means at a look, by the normal mixture on the information scale: with v = 1 / Var(difference) the interval is d ± u(v)/v.
 * Arms may have any sizes. Holds asymptotically (variances are estimated); for rare events and few rows use `rateDifferenceSequence`.
 *
 * @param horizon the look at which it shall be tightest: the planned variance of the difference at the end.
 * @throws RangeError when an arm is empty or has no variance at all.
 */
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
/**
 * Confidence sequence of a rate, by the beta-binomial mixture (HRMS, proposition 7): exact for any rate and at any look.
 *
 * @param tOpt number of trials at which it is tightest.
 * @throws RangeError when the counts are no share of whole numbers.
 */
function betaBinomialSequence(successes, n, alpha, tOpt, alphaOpt = alpha) {
    if (!(Number.isSafeInteger(n) && n >= 0 && successes >= 0 && successes <= n))
        throw new RangeError(`${successes} of ${n} is no rate`);
    requireProbability('alpha', alpha);
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
/** ln of the beta-binomial mixture supermartingale of "the rate is p", with centred Bernoulli increments (g = p, h = 1 - p). */
function logBetaBinomialMixture(successes, n, p, tOpt, alphaOpt) {
    const q = 1 - p;
    const r = Math.max(bestRho(tOpt * p * q, alphaOpt) - p * q, 1e-3 * p * q);
    const failures = n - successes;
    // Prior Beta(r/p, r/q) of 1 - rate and rate, updated by what was seen.
    return logBeta(r / p + failures, r / q + successes) - logBeta(r / p, r / q) - successes * Math.log(p) - failures * Math.log(q);
}
/**
 * Difference of two rates (treatment - control), valid at any look for any sizes and rates: both rates' sequences at α/2 each. Wider than the normal mixture, but exact.
 * Errors as `betaBinomialSequence`.
 */
function rateDifferenceSequence(control, treatment, alpha, tOpt) {
    const [controlLow, controlHigh] = betaBinomialSequence(control.events, control.n, alpha / 2, tOpt);
    const [treatmentLow, treatmentHigh] = betaBinomialSequence(treatment.events, treatment.n, alpha / 2, tOpt);
    const rate = ({ events, n }) => (n === 0 ? 0 : events / n);
    return { estimate: rate(treatment) - rate(control), interval: [treatmentLow - controlHigh, treatmentHigh - controlLow] };
}
/**
 * ln Λ of the mixture sequential probability ratio test for pairs (Johari, Koomen, Pekelis & Walsh 2017):
 * Λ = √(V/(V + nτ²))·exp(n²τ²d² / (2V(V + nτ²))), with the mean difference d of n pairs and the variance V of one pair's difference.
 * The always-valid p-value is min(1, 1/Λ), smallest over the looks.
 *
 * @throws RangeError when n is negative or V or τ² is not positive.
 */
function logMsprt(n, difference, variance, tau2) {
    if (!(n >= 0 && variance > 0 && tau2 > 0))
        throw new RangeError(`mSPRT is not defined for n = ${n}, V = ${variance}, tau² = ${tau2}`);
    const spread = variance + n * tau2;
    return 0.5 * Math.log(variance / spread) + (n * n * tau2 * difference * difference) / (2 * variance * spread);
}
/** Bisection to the last bit; `f(low) <= 0 <= f(high)`. */
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

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/rollout/lib/analysis.js

/**
 * Decides at a look, canary against the concurrent stable version. The intervals hold however often one looks (`confidence-sequence`):
 * `roll back` when harm beyond zero is shown, `promote` when harm beyond the tolerated increase is excluded for every metric,
 * `inconclusive` when `maxRequests` are used up, else `continue`.
 */
function analyse(observation, weight, rules) {
    const { stable, canary } = observation;
    const alpha = rules.alpha / (rules.maxWrongAnswerIncrease === undefined ? 1 : 2);
    const metrics = [
        rateLook('error rate', share(stable, 'errors', 'requests'), share(canary, 'errors', 'requests'), rules.maxErrorRateIncrease, alpha, rules),
        ...(rules.maxWrongAnswerIncrease === undefined
            ? []
            : [
                rateLook('wrong answers', share(stable, 'wrong', 'labelled'), share(canary, 'wrong', 'labelled'), rules.maxWrongAnswerIncrease, alpha, rules),
            ]),
        ...(rules.maxLatencyRatio === undefined ? [] : [latencyLook(stable, canary, rules.maxLatencyRatio, rules.minRequests)]),
    ];
    return { weight, observation, metrics, ...summarize(metrics, canary, rules) };
}
function summarize(metrics, canary, rules) {
    const harmful = metrics.find(({ decision }) => decision === 'roll back');
    if (harmful !== undefined)
        return { decision: 'roll back', reason: harmful.reason };
    if (metrics.length > 0 && metrics.every(({ decision }) => decision === 'promote')) {
        return { decision: 'promote', reason: metrics.map(({ reason }) => reason).join('; ') };
    }
    const open = metrics.filter(({ decision }) => decision !== 'promote').map(({ reason }) => reason);
    const reason = open.join('; ');
    if (canary.requests < rules.maxRequests)
        return { decision: 'continue', reason };
    return { decision: 'inconclusive', reason: `undecided after ${canary.requests} requests: ${reason}` };
}
/** A share of the counts; counts that can't be (NaN, negative, more events than requests) are no evidence at all. */
function share(counts, events, n) {
    const found = { events: counts[events], n: counts[n] };
    const sound = Number.isSafeInteger(found.n) && Number.isSafeInteger(found.events) && found.events >= 0 && found.events <= found.n;
    return sound ? found : { events: 0, n: 0 };
}
function rateLook(metric, stable, canary, limit, alpha, rules) {
    const n = [canary.n, stable.n];
    const rates = { stable: rate(stable), canary: rate(canary) };
    if (Math.min(canary.n, stable.n) < Math.max(1, rules.minRequests)) {
        const reason = `${metric}: ${canary.n} and ${stable.n} observations, at least ${rules.minRequests} of each are needed`;
        return { metric, ...rates, n, difference: undefined, interval: undefined, limit, decision: 'continue', reason };
    }
    const { estimate, interval } = difference(stable, canary, alpha, rules.maxRequests);
    const [low, high] = interval;
    const decision = low > 0 ? 'roll back' : high <= limit ? 'promote' : 'continue';
    const change = `${metric} ${percent(rates.canary)} against ${percent(rates.stable)}`;
    const range = `difference between ${points(low)} and ${points(high)} points`;
    const reason = `${change}, ${range} (tolerated: ${points(limit)}; n = ${canary.n} and ${stable.n})`;
    return { metric, ...rates, n, difference: estimate, interval, limit, decision, reason };
}
/**
 * The intersection of two sequences at half of alpha each: the exact one, which is tight for rare events, and the normal mixture,
 * which is tight for common ones. Both hold together with chance 1 − alpha.
 */
function difference(stable, canary, alpha, horizon) {
    const exact = rateDifferenceSequence(stable, canary, alpha / 2, horizon / 4);
    const arms = [stable, canary].map(asArm);
    const [control, treatment] = arms;
    // The normal approximation of the variance wants enough of both outcomes in both arms.
    if (control === undefined || treatment === undefined || !arms.every(isRich))
        return exact;
    const varianceAtEnd = (control.variance + treatment.variance) / Math.max(1, horizon / 4);
    const normal = meanDifferenceSequence(control, treatment, alpha / 2, { varianceAtEnd });
    const low = Math.max(exact.interval[0], normal.interval[0]);
    const high = Math.min(exact.interval[1], normal.interval[1]);
    return { estimate: normal.estimate, interval: [Math.min(low, normal.estimate), Math.max(high, normal.estimate)] };
}
const asArm = ({ events, n }) => ({ n, mean: events / n, variance: (events / n) * (1 - events / n) });
const isRich = ({ n, mean }) => n * mean >= 20 && n * (1 - mean) >= 20;
function latencyLook(stable, canary, limit, minRequests) {
    const n = [canary.requests, stable.requests];
    const look = {
        metric: 'latency p95',
        stable: stable.latencyP95,
        canary: canary.latencyP95,
        n,
        difference: undefined,
        interval: undefined,
        limit,
    };
    const known = Number.isFinite(look.stable) && Number.isFinite(look.canary) && Math.min(...n) >= Math.max(1, minRequests);
    if (!known || look.stable === undefined || look.canary === undefined) {
        return { ...look, decision: 'continue', reason: `latency p95: not enough answers (n = ${n[0]} and ${n[1]})` };
    }
    // A tenth of a millisecond is noise of the clock, not a ratio.
    const ratio = look.canary / Math.max(look.stable, 0.1);
    const reason = `latency p95 ${look.canary.toFixed(1)} ms against ${look.stable.toFixed(1)} ms, ${ratio.toFixed(2)} times (limit ${limit})`;
    return { ...look, decision: ratio > limit ? 'roll back' : 'promote', reason };
}
const rate = ({ events, n }) => (n === 0 ? undefined : events / n);
const percent = (value) => (value === undefined ? 'unknown' : `${(100 * value).toFixed(2)} %`);
const points = (value) => (100 * value).toFixed(2);

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/rollout/lib/metric-source.js
/** Nothing was counted. */
const noCounts = { requests: 0, errors: 0, labelled: 0, wrong: 0, latencyP95: undefined };

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/rollout/lib/local/answers.js

/**
 * A new book. Each request counts once per version as a labelled answer: the same row sent again to the same model
 * gives the same answer, which is no new evidence.
 */
function openAnswerBook() {
    const books = new Map();
    const bookOf = (instance) => {
        const book = books.get(instance) ?? { unusable: 0, labelled: 0, wrong: 0, seen: new Set() };
        books.set(instance, book);
        return book;
    };
    return {
        add({ id, label }, { instance, status, prediction }) {
            if (instance === undefined || status >= 400)
                return;
            const book = bookOf(instance);
            if (prediction === undefined)
                book.unusable++;
            else if (label !== undefined && !book.seen.has(id)) {
                book.seen.add(id);
                book.labelled++;
                if (!sameAnswer(prediction, label))
                    book.wrong++;
            }
        },
        of: (instance) => bookOf(instance),
    };
}
/** `1`, `1.0` and `true` are written differently by different servers; numbers are compared as numbers. */
function sameAnswer(prediction, label) {
    const [a, b] = [prediction, label].map(asNumber);
    return prediction === label || (a !== undefined && a === b);
}
function asNumber(text) {
    if (text === 'true' || text === 'false')
        return text === 'true' ? 1 : 0;
    const value = Number(text);
    return text.trim() === '' || !Number.isFinite(value) ? undefined : value;
}
/** The splitter's own counts, with the judged answers, for two instances. */
const splitterMetrics = (splitter, book, stable, canary) => ({
    name: 'splitter',
    observe: () => {
        const counts = (id) => {
            const { unusable, labelled, wrong } = book.of(id);
            const counted = splitter.counts(id);
            return { ...counted, errors: counted.errors + unusable, labelled, wrong };
        };
        return Promise.resolve({ stable: stable === undefined ? noCounts : counts(stable), canary: counts(canary) });
    },
});

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/stats/lib/random.js

/**
 * xoshiro128** (Blackman & Vigna 2018), seeded by SplitMix32. Not for secrets.
 *
 * @param seed any safe integer.
 * @throws RangeError when the seed is no safe integer.
 */
function createRandom(seed) {
    if (!Number.isSafeInteger(seed))
        throw new RangeError(`a seed must be a whole number within ±2^53, not ${seed}`);
    const next = xoshiro128(seed);
    const uniform = () => ((next() >>> 5) * 2 ** 26 + (next() >>> 6)) / 2 ** 53;
    let spare;
    return {
        uniform,
        integer: (below) => {
            if (!(Number.isSafeInteger(below) && below > 0))
                throw new RangeError(`a random integer needs a positive bound, not ${below}`);
            return Math.floor(uniform() * below);
        },
        normal: () => {
            if (spare !== undefined) {
                const value = spare;
                spare = undefined;
                return value;
            }
            const pair = polarPair(uniform);
            spare = pair[1];
            return pair[0];
        },
    };
}
/** Marsaglia's polar method: two independent normals. */
function polarPair(uniform) {
    for (;;) {
        const x = 2 * uniform() - 1;
        const y = 2 * uniform() - 1;
        const square = x * x + y * y;
        if (square > 0 && square < 1) {
            const scale = Math.sqrt((-2 * Math.log(square)) / square);
            return [x * scale, y * scale];
        }
    }
}
function xoshiro128(seed) {
    const mix = splitMix32(seed);
    let [a, b, c, d] = [mix(), mix(), mix(), mix()];
    return () => {
        const result = Math.imul(rotate(Math.imul(b, 5), 7), 9) >>> 0;
        const shifted = b << 9;
        c ^= a;
        d ^= b;
        b ^= c;
        a ^= d;
        c ^= shifted;
        d = rotate(d, 11);
        return result;
    };
}
const rotate = (value, by) => (value << by) | (value >>> (32 - by));
/** Both halves of the seed take part, so that seeds beyond 2^32 differ. */
function splitMix32(seed) {
    let state = (seed ^ Math.imul(Math.floor(seed / 2 ** 32), 0x85eb_ca6b)) | 0;
    return () => {
        state = (state + 0x9e37_79b9) | 0;
        let value = state ^ (state >>> 16);
        value = Math.imul(value, 0x21f0_aaad);
        value ^= value >>> 15;
        value = Math.imul(value, 0x735a_2d97);
        return value ^ (value >>> 15);
    };
}
/** Fisher-Yates shuffle of a copy. */
function shuffled(values, random) {
    const copy = [...values];
    for (let index = copy.length - 1; index > 0; index--) {
        const other = random.integer(index + 1);
        const held = copy[index];
        copy[index] = copy[other];
        copy[other] = held;
    }
    return copy;
}
/**
 * Successes in n trials with chance p. Small means by inversion, others by Hörmann's transformed rejection BTRS (1993): constant time in n.
 *
 * @throws RangeError when n is no whole number >= 0 or p is outside 0 to 1.
 */
function binomialDraw(random, n, p) {
    if (!(Number.isSafeInteger(n) && n >= 0 && p >= 0 && p <= 1))
        throw new RangeError(`no binomial distribution has n = ${n} and p = ${p}`);
    if (p > 0.5)
        return n - binomialDraw(random, n, 1 - p);
    if (n === 0 || p === 0)
        return 0;
    return n * p < 10 ? inversionDraw(random, n, p) : rejectionDraw(random, n, p);
}
function inversionDraw(random, n, p) {
    for (;;) {
        let left = random.uniform();
        let mass = Math.exp(n * Math.log1p(-p));
        for (let k = 0; k <= n; k++) {
            if (left < mass)
                return k;
            left -= mass;
            mass *= ((n - k) / (k + 1)) * (p / (1 - p));
        }
    }
}
function rejectionDraw(random, n, p) {
    const spread = Math.sqrt(n * p * (1 - p));
    const b = 1.15 + 2.53 * spread;
    const a = -0.0873 + 0.0248 * b + 0.01 * p;
    const center = n * p + 0.5;
    const alpha = (2.83 + 5.1 / b) * spread;
    const odds = Math.log(p / (1 - p));
    const mode = Math.floor((n + 1) * p);
    for (;;) {
        const u = random.uniform() - 0.5;
        const v = random.uniform();
        const us = 0.5 - Math.abs(u);
        const k = Math.floor(((2 * a) / us + b) * u + center);
        if (k < 0 || k > n)
            continue;
        if (us >= 0.07 && v <= 0.92 - 4.2 / b)
            return k;
        const height = Math.log((v * alpha) / (a / (us * us) + b));
        if (height <= logFactorialRatio(n, mode, k) + (k - mode) * odds)
            return k;
    }
}
/** ln of mode!·(n - mode)! / (k!·(n - k)!), by Stirling's series. */
const logFactorialRatio = (n, mode, k) => logFactorial(mode) + logFactorial(n - mode) - logFactorial(k) - logFactorial(n - k);
function logFactorial(k) {
    if (k < 10) {
        let product = 1;
        for (let factor = 2; factor <= k; factor++)
            product *= factor;
        return Math.log(product);
    }
    const x = k + 1;
    return (x - 0.5) * Math.log(x) - x + 0.918_938_533_204_672_8 + (1 / 12 - (1 / 360 - 1 / (1260 * x * x)) / (x * x)) / x;
}
/**
 * Counts of n draws over cells with the given weights: successive binomial draws.
 *
 * @throws RangeError when a weight is negative or not finite, or all are 0.
 */
function multinomialDraw(random, n, weights) {
    let left = 0;
    for (let cell = 0; cell < weights.length; cell++) {
        const weight = at(weights, cell);
        if (!(weight >= 0 && Number.isFinite(weight)))
            throw new RangeError(`the weight of cell ${cell} is ${weight}`);
        left += weight;
    }
    if (left <= 0)
        throw new RangeError('all cells have weight 0');
    const counts = new Float64Array(weights.length);
    let remaining = n;
    for (let cell = 0; cell < weights.length && remaining > 0; cell++) {
        const weight = at(weights, cell);
        const share = weight >= left ? 1 : weight / left;
        counts[cell] = binomialDraw(random, remaining, share);
        remaining -= at(counts, cell);
        left -= weight;
    }
    // Rounding can leave draws over after the last cell that has weight; they belong to it.
    if (remaining > 0) {
        const last = Array.from(weights).findLastIndex((weight) => weight > 0);
        counts[last] = at(counts, last) + remaining;
    }
    return counts;
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/actions/deploy-canary/lib/journal.js





/** Looks five times a step, so that a bad version is stopped early. The intervals allow for it. */
const looksPerStep = 5;
/** Opens the journal of a rollout. */
function openJournal({ inputs, preparation, target, context }) {
    const { rules } = preparation;
    // Recorded requests are often sorted by time; in a fixed disorder every step asks the same mixture, so that the steps can be added up.
    const requests = shuffled(preparation.requests, createRandom(1));
    const book = openAnswerBook();
    const looks = [];
    const started = context.now().getTime();
    let sent = 0;
    let inStep = { step: -1, sent: 0 };
    let state;
    const send = async (count) => {
        await replay(requests, sent, count, {
            url: target.splitter.url,
            path: inputs['predict-path'],
            answerField: inputs['answer-field'],
            concurrency: inputs.concurrency,
            signal: context.signal,
            onAnswer: book.add,
        });
        sent += count;
    };
    const observe = async (canary) => await splitterMetrics(target.splitter, book, state?.stable?.id, canary.id).observe();
    const overTime = () => context.now().getTime() - started > 1000 * inputs['max-duration'];
    const look = async (step, weight) => {
        const canary = state?.canary;
        if (canary === undefined)
            throw new Error('a look without a canary');
        if (inStep.step !== step)
            inStep = { step, sent: 0 };
        const first = state?.stable === undefined;
        const count = first
            ? Math.max(rules.minRequests, Math.min(requests.length, inputs['step-requests']))
            : Math.ceil(inputs['step-requests'] / looksPerStep);
        if (first)
            target.tryOut(canary);
        await send(count);
        inStep = { step, sent: inStep.sent + count };
        const observation = await observe(canary);
        const analysed = first ? smokeTest(observation, rules.maxErrorRateIncrease) : analyse(observation, weight, rules);
        const seen = overTime() && analysed.decision === 'continue' ? outOfTime(analysed, inputs['max-duration']) : analysed;
        looks.push({ ...seen, step, sent });
        context.log.progress(`canary at ${weight} %, look ${looks.length}: ${seen.decision}`, sent);
        return { look: seen, stepDone: inStep.sent >= inputs['step-requests'] };
    };
    return {
        look,
        onState: (next) => {
            state = next;
            const canary = next.canary === undefined ? 'no version' : `version ${next.canary.version}`;
            context.log.info(`rollout: ${canary} is ${next.phase}, ${next.weight} % of the traffic`);
        },
        looks: () => looks,
    };
}
const outOfTime = (look, seconds) => ({
    ...look,
    decision: 'inconclusive',
    reason: `undecided after ${seconds} s: ${look.reason}`,
});
/** The first version has nothing to be compared with: an absolute limit on its errors decides, and no answers are no pass. */
function smokeTest({ canary }, limit) {
    const errorRate = canary.requests > 0 ? canary.errors / canary.requests : undefined;
    const n = [canary.requests, 0];
    const base = { metric: 'error rate', stable: undefined, canary: errorRate, n, difference: undefined, interval: undefined, limit };
    const observation = { stable: noCounts, canary };
    if (errorRate === undefined) {
        const reason = 'no request was answered';
        return { weight: 0, observation, metrics: [{ ...base, decision: 'roll back', reason }], decision: 'roll back', reason };
    }
    const decision = errorRate <= limit ? 'promote' : 'roll back';
    const reason = `first version: ${canary.errors} of ${canary.requests} requests failed, ${(100 * errorRate).toFixed(2)} % (limit ${(100 * limit).toFixed(2)} %)`;
    return { weight: 0, observation, metrics: [{ ...base, decision, reason }], decision, reason };
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/actions/deploy-canary/lib/place.js



/**
 * The folder of a local target's state for a model.
 *
 * @throws Failure (input-error) for targets that are not supported.
 */
function targetFolder(target, model, { workspace, workingDirectory, outputDir }) {
    const [, folder] = /^local(?::(.*))?$/.exec(target) ?? [];
    if (!/^local(:|$)/.test(target)) {
        throw (0,errors/* inputError */.Xu)(`the target ${JSON.stringify(target.slice(0, 100))} is not supported`, { hint: 'Use local, or local:<folder>.' });
    }
    const base = folder === undefined || folder === '' ? (0,external_node_path_.join)(outputDir, 'rollouts') : (0,files/* resolveInside */.LI)(folder, workspace, workingDirectory);
    return (0,external_node_path_.join)(base, model);
}
/** A run's mark on the state. */
const ownerOf = (run) => ({
    run: [run.repository, run.workflow, run.runId, run.job, run.jobIndex].join('/'),
    attempt: run.attempt,
});

// EXTERNAL MODULE: ./.cache/bundle/actions/packages/report/lib/document.js
var lib_document = __nccwpck_require__(361);
;// CONCATENATED MODULE: ./.cache/bundle/actions/actions/deploy-canary/lib/report.js

const title = 'Deploy canary';
const id = 'deploy-canary';
/** The story of a rollout. */
function report(conclusion, looks, preparation, tone) {
    return {
        id,
        title,
        tone,
        headline: headline(conclusion, preparation),
        blocks: [...stepTable(looks), ...charts(looks), ...fineprint(looks, preparation)],
    };
}
/** What a rollout would do. */
function reportPlan({ version, serving, steps, rules, requests }, stepRequests) {
    const from = serving === undefined ? 'as the first version, after a health check and trial requests' : `beside version ${serving.version}`;
    const rows = steps.map((step) => [`${step} %`, String(stepRequests), String(Math.round((stepRequests * step) / 100))]);
    return {
        id,
        title,
        tone: 'neutral',
        headline: `Would deploy version ${version.version} of ${version.name} ${from}; nothing was done.`,
        blocks: [
            ...(serving === undefined
                ? []
                : [(0,lib_document/* table */.tp)(['weight', { title: 'requests', align: 'right' }, { title: 'to the new version', align: 'right' }], rows)]),
            (0,lib_document/* paragraph */.FY)(`${requests.length} recorded requests are sent, again and again if needed, until both versions have answered ${rules.minRequests} ` +
                `and the question is decided, at most ${rules.maxRequests} to the new version.`),
        ],
    };
}
function headline({ decision, reason, weight }, { version, serving }) {
    const before = serving === undefined ? 'nothing' : `version ${serving.version}`;
    switch (decision) {
        case 'promoted':
            return `Version ${version.version} of ${version.name} serves all traffic now; before, ${before} did.`;
        case 'unchanged':
            return `Version ${version.version} of ${version.name} serves already; nothing was done.`;
        case 'rolled-back':
            return `Version ${version.version} of ${version.name} was rolled back, ${before} serves: ${reason}.`;
        case 'inconclusive':
            return `The evidence does not decide about version ${version.version} of ${version.name}; it gets ${weight} % of the traffic: ${reason}.`;
        default:
            return decision;
    }
}
/** The last look of each step: counts run from the start of the rollout. */
function stepTable(looks) {
    const lasts = looks.filter((look, index) => looks[index + 1]?.step !== look.step);
    if (lasts.length === 0)
        return [];
    const columns = [
        'weight',
        'requests new / old',
        'error rate new / old',
        'wrong answers new / old',
        'difference with interval',
        'decision',
    ];
    return [(0,lib_document/* table */.tp)(columns, lasts.map(stepRow))];
}
function stepRow({ weight, observation, metrics, decision }) {
    const find = (name) => metrics.find(({ metric }) => metric === name);
    const [errors, wrong] = [find('error rate'), find('wrong answers')];
    return [
        `${weight} %`,
        `${observation.canary.requests} / ${observation.stable.requests}`,
        both(errors),
        both(wrong),
        interval(wrong ?? errors),
        { kind: 'status', tone: tones[decision], text: decision },
    ];
}
const tones = { promote: 'pass', 'roll back': 'fail', continue: 'neutral', inconclusive: 'inconclusive' };
const both = (look) => (look === undefined ? '–' : `${report_percent(look.canary)} / ${report_percent(look.stable)}`);
const report_percent = (value) => (value === undefined ? '–' : `${(100 * value).toFixed(2)} %`);
const report_points = (value) => `${value > 0 ? '+' : ''}${(100 * value).toFixed(2)}`;
function interval(look) {
    if (look?.interval === undefined || look.difference === undefined)
        return '–';
    const [low, high] = look.interval;
    return `${report_points(look.difference)} (${report_points(low)} to ${report_points(high)}) points`;
}
function charts(looks) {
    return ['error rate', 'wrong answers'].flatMap((metric) => {
        const seen = looks.flatMap((look) => look.metrics.filter((one) => one.metric === metric && one.interval !== undefined).map((one) => ({ ...one, sent: look.sent })));
        return seen.length < 2 ? [] : [sequenceChart(metric, seen)];
    });
}
function sequenceChart(metric, seen) {
    const value = (pick) => seen.map((look) => {
        const found = pick(look);
        return found === undefined ? null : 100 * found;
    });
    return (0,lib_document/* chart */.bW)({
        kind: 'lines',
        title: `Difference in ${metric}, new − old, with its confidence sequence`,
        x: { label: 'requests sent', values: seen.map(({ sent }) => sent) },
        series: [
            { name: 'upper bound', values: value(({ interval }) => interval?.[1]) },
            { name: 'difference', values: value(({ difference }) => difference) },
            { name: 'lower bound', values: value(({ interval }) => interval?.[0]) },
        ],
        unit: 'points',
        marks: [
            { label: 'roll back above', value: 0 },
            { label: 'tolerated', value: 100 * (seen[0]?.limit ?? 0) },
        ],
    });
}
function fineprint(looks, { rules, serving, requests }) {
    if (looks.length === 0)
        return [];
    if (serving === undefined)
        return [(0,lib_document/* paragraph */.FY)((0,lib_document/* strong */.ko)('First version: '), 'there was nothing to compare with, so only its health and errors were judged.')];
    const sent = looks.at(-1)?.sent ?? 0;
    return [
        (0,lib_document/* paragraph */.FY)(`${looks.length} looks; the intervals hold at all of them together with a chance of ${100 * (1 - rules.alpha)} %. ` +
            'The new version is rolled back as soon as harm is shown (lower bound above 0) and promoted when more harm than tolerated is excluded. ' +
            `${sent} requests were sent from ${requests.length} recorded ones; a repeated one counts once per version for wrong answers.`),
    ];
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/actions/deploy-canary/lib/run.js
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


















/** Deploys a registered version: step by step beside the one that serves, until the evidence decides. */
async function run(inputs, context) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        refusePullRequest(context);
        const registry = await openRegistry(inputs.registry, context);
        const preparation = await prepare(inputs, registry, context);
        if (context.plan)
            return planned(preparation, inputs);
        const { version, champion } = preparation;
        const target = __addDisposableResource(env_1, await openTarget(inputs, preparation, registry, context), true);
        const journal = openJournal({ inputs, preparation, target, context });
        const rollout = await drive({
            target,
            revision: asRevision(version),
            plan: { steps: preparation.steps, onInconclusive: inputs['on-inconclusive-rollout'] },
            owner: ownerOf(context.run),
            retry: inputs.retry,
            signal: context.signal,
            look: journal.look,
            confirm: (canary) => moveChampion(registry, version.name, canary, champion),
            onState: journal.onState,
        });
        return await finished(rollout, journal, preparation, inputs, context);
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
/** On pull requests nothing is deployed: what is under test there is not merged yet (design.md, "Where each step runs"). */
function refusePullRequest({ run: { pullRequest }, plan }) {
    if (pullRequest === undefined || plan)
        return;
    throw (0,errors/* policyRefused */.he)('nothing is deployed from a pull request', {
        hint: 'Run deploy-canary on pushes to main, or with `plan: true` to see what it would do.',
    });
}
async function prepare(inputs, registry, context) {
    const reference = (0,lib_reference/* parseReference */.F2)(inputs.model);
    // What is wrong with the command or the target is said before anything starts.
    serveCommand(inputs.serve, { model: '', port: 0 });
    const folder = targetFolder(inputs.target, reference.name, context);
    const champion = await registry.resolve((0,lib_reference/* aliasReference */.C)(reference.name, port/* championAlias */.wW));
    const version = (await registry.resolve(reference)) ?? firstVersion(reference, champion);
    if (version === undefined) {
        throw (0,errors/* inputError */.Xu)(`${registry.name} has no ${(0,lib_reference/* formatReference */.FH)(reference)}`, {
            hint: 'Register a version first (register-model), or correct the name, version or alias.',
        });
    }
    const { state } = await state_file_openStateFile(folder).read();
    const evidence = await requireRegistration(version, context);
    const requests = await readRequests(inputs.requests, context.display(inputs.requests));
    const labelled = requests.some(({ label }) => label !== undefined);
    const rules = {
        alpha: inputs.alpha,
        maxErrorRateIncrease: inputs['max-error-rate-increase'],
        maxWrongAnswerIncrease: labelled ? inputs['max-wrong-answer-increase'] : undefined,
        maxLatencyRatio: inputs['max-latency-ratio'],
        minRequests: inputs['min-requests'],
        maxRequests: inputs['max-requests'],
    };
    const serving = [champion, state.stable].find((revision) => revision !== undefined && revision.digest !== version.digest);
    return {
        version,
        champion: champion?.version,
        serving: serving === undefined ? undefined : asRevision(serving),
        evidence,
        requests,
        rules,
        steps: inputs.steps.filter((step) => step < 100),
    };
}
/** The first version of a model is its champion from the start, so there is no challenger to deploy: the champion is. */
const firstVersion = (reference, champion) => reference.kind === 'alias' && reference.alias === port/* challengerAlias */.Ab ? champion : undefined;
async function openTarget(inputs, { version, serving }, registry, context) {
    return await openLocalTarget({
        folder: targetFolder(inputs.target, version.name, context),
        champion: serving,
        serve: inputs.serve,
        healthPath: inputs['health-path'],
        readySeconds: inputs['ready-timeout'],
        cwd: context.workingDirectory,
        signal: context.signal,
        onOutput: (chunk) => context.log.raw(chunk),
        modelPath: (revision) => downloadModel(registry, version.name, revision, (0,external_node_path_.join)(context.temporary, 'models')),
    });
}
/** Fetches a version's model; its bytes are verified against the digest by the registry. */
async function downloadModel(registry, name, revision, folder) {
    const found = await registry.resolve((0,lib_reference/* versionReference */.OU)(name, revision.version));
    if (found === undefined || found.digest !== revision.digest) {
        throw (0,errors/* inputError */.Xu)(`${registry.name} no longer has version ${revision.version} of ${name} as it was deployed`);
    }
    const { model } = await registry.download(found, (0,external_node_path_.join)(folder, `${revision.version}-${revision.digest.slice(7, 15)}`), ['model']);
    if (model === undefined)
        throw (0,errors/* inputError */.Xu)(`version ${revision.version} of ${name} has no model files`);
    return model;
}
/** Points `champion` at the canary, if nobody else moved it since this run began. */
async function moveChampion(registry, name, canary, champion) {
    const move = await registry.setAlias(name, port/* championAlias */.wW, canary.version, { expected: champion });
    if (move.kind !== 'conflict')
        return 'confirmed';
    // A run that died after the move, or another that finished this very rollout, has done our work.
    if (move.actual === canary.version)
        return 'confirmed';
    return { refused: `the alias champion was moved to version ${move.actual ?? '(none)'} in the meantime` };
}
async function finished(rollout, journal, preparation, inputs, context) {
    const conclusion = conclude(rollout, journal.looks(), preparation);
    const { version, serving } = preparation;
    const verdict = (0,lib_verdict/* verdictOf */.Vj)([evidenceCheck(preparation), ...conclusion.checks]);
    const materials = await materialsOf(preparation, inputs, context);
    return {
        verdict,
        outputs: outputsOf(conclusion, preparation),
        section: report(conclusion, journal.looks(), preparation, verdict.status),
        details: { decision: conclusion.decision, state: rollout.state, looks: journal.looks() },
        record: {
            subjects: [{ name: version.name, digest: version.digest }],
            materials,
            predicateType: predicateTypes.rollout,
            predicate: {
                decision: conclusion.decision,
                reason: conclusion.reason,
                model: version.name,
                version: version.version,
                previousVersion: serving?.version ?? null,
                target: inputs.target,
                weight: conclusion.weight,
                plan: { steps: preparation.steps, onInconclusive: inputs['on-inconclusive-rollout'] },
                rules: asJson(preparation.rules),
                lastLook: conclusion.last === undefined ? null : asJson(conclusion.last),
                looks: journal.looks().length,
                generation: rollout.state.generation,
                registration: preparation.evidence.record.digest,
            },
        },
    };
}
async function materialsOf({ version, serving }, inputs, context) {
    const requests = { name: context.display(inputs.requests), digest: await (0,files/* sha256File */.Q3)(inputs.requests) };
    return serving === undefined ? [requests] : [requests, { name: `${version.name} ${serving.version}`, digest: serving.digest }];
}
const outputsOf = ({ decision, weight, reason, last }, { version, serving }) => ({
    decision,
    version: version.version,
    'previous-version': serving?.version ?? '',
    weight,
    reason,
    analysis: last === undefined ? '' : JSON.stringify(last),
});
const evidenceCheck = ({ version, evidence }) => ({
    id: 'registration',
    status: 'pass',
    observed: evidence.record.digest,
    message: `Version ${version.version} is registered with a passed gate; the record comes from ${evidence.origin}.`,
});
function planned(preparation, inputs) {
    const verdict = (0,lib_verdict/* verdictOf */.Vj)([evidenceCheck(preparation)]);
    const { version, serving } = preparation;
    const reason = 'this is a plan: nothing was started and no traffic was moved';
    return {
        verdict,
        outputs: {
            decision: 'unchanged',
            version: version.version,
            'previous-version': serving?.version ?? '',
            weight: 0,
            reason,
            analysis: '',
        },
        section: reportPlan(preparation, inputs['step-requests']),
    };
}
const asRevision = ({ version, digest }) => ({ version, digest });
/** A plain value as JSON: undefined members go, and nothing that is not finite can get in. */
const asJson = (value) => JSON.parse(JSON.stringify(value));

;// CONCATENATED MODULE: ./.cache/bundle/actions/actions/deploy-canary/lib/action.js




/** The action deploy-canary. */
const deployCanary = defineAction({
    name: 'deploy-canary',
    description: 'Moves traffic to a registered model version step by step, and promotes it or rolls it back by evidence that may be looked at any time.',
    inputs: inputs,
    outputs: outputs,
    permissions: {
        'contents: read': 'to read the configuration and the requests',
        'actions: read': 'to find the registration of a version that another run registered',
        'pull-requests: write': 'to write the comment on pull requests',
    },
    run: run,
});


/***/ }),

/***/ 915:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _modelflight_core_run_action__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(15);
/* harmony import */ var _modelflight_github_host__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(933);
/* harmony import */ var _action_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(701);



await (0,_modelflight_core_run_action__WEBPACK_IMPORTED_MODULE_0__/* .runAction */ .C)(_action_js__WEBPACK_IMPORTED_MODULE_1__/* .deployCanary */ .S, (0,_modelflight_github_host__WEBPACK_IMPORTED_MODULE_2__/* .githubHost */ .S)());

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

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
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   bg: () => (/* binding */ FieldError),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   nd: () => (/* binding */ integer),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   rJ: () => (/* binding */ secret),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* unused harmony exports list, structured */
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

/***/ 15:
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

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/core/lib/record-chain.js




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
                await (0,files/* writeAtomic */.vZ)((0,external_node_path_.join)(folder, (0,external_node_path_.basename)(record.path)), await (0,promises_.readFile)(record.path));
            }
            return found;
        },
        async append(record, facts) {
            const previous = (await all()).at(-1);
            const statement = asStatement(record, facts, previous);
            const bytes = `${JSON.stringify(statement, null, 2)}\n`;
            const digest = (0,files/* sha256 */.sc)(bytes);
            const index = statement.predicate.modelflight.index;
            const path = (0,external_node_path_.join)(folder, `${String(index).padStart(4, '0')}-${facts.action}-${(0,files/* shortDigest */.VK)(digest)}.json`);
            await (0,files/* writeAtomic */.vZ)(path, bytes);
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
    const names = await (0,promises_.readdir)(folder).catch((error) => {
        if (error.code === 'ENOENT')
            return [];
        throw error;
    });
    const records = await Promise.all(names.filter((name) => /^\d{4,}-.+\.json$/.test(name)).map((name) => readRecord((0,external_node_path_.join)(folder, name))));
    return inOrder(records);
}
async function readRecord(path) {
    const bytes = await (0,promises_.readFile)(path);
    const statement = parseStatement(bytes, path);
    return { path, digest: (0,files/* sha256 */.sc)(bytes), statement };
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
        throw brokenChain(`${(0,external_node_path_.basename)(path)} can't be read as a record`, cause);
    }
    throw brokenChain(`${(0,external_node_path_.basename)(path)} lacks parts that every record has`);
}
/** Follows `previous` from the first record on: every record must be reached, each exactly once. */
function inOrder(records) {
    const ordered = records.toSorted((a, b) => linkOf(a).index - linkOf(b).index || (a.path < b.path ? -1 : 1));
    const digests = new Set(ordered.map(({ digest }) => digest));
    for (const record of ordered) {
        const { index, previous } = linkOf(record);
        if (previous === undefined ? index !== 0 : !digests.has(previous)) {
            throw brokenChain(`the record before ${(0,external_node_path_.basename)(record.path)} is missing or was changed`);
        }
        const short = (0,external_node_path_.basename)(record.path).match(/-([0-9a-f]{8})\.json$/)?.[1];
        if (short !== (0,files/* shortDigest */.VK)(record.digest))
            throw brokenChain(`${(0,external_node_path_.basename)(record.path)} was changed after it was written`);
    }
    return ordered;
}
const linkOf = (record) => record.statement.predicate.modelflight;
const brokenChain = (what, cause) => (0,errors/* policyRefused */.he)(`the record chain is broken: ${what}`, {
    hint: 'Start from the untouched records of the run, or remove the records folder and run the actions again.',
    ...(cause === undefined ? {} : { cause }),
});

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
        const chain = openRecordChain((0,external_node_path_.join)(inputs.common['output-dir'], 'records'));
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

/***/ 933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  S: () => (/* binding */ githubHost)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(24);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(161);
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
        temporary: env['RUNNER_TEMP'] ?? (0,external_node_os_.tmpdir)(),
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
/* harmony export */   bW: () => (/* binding */ chart),
/* harmony export */   ko: () => (/* binding */ strong),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
/* unused harmony exports heading, list, codeBlock */
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
/******/ var __webpack_exports__ = __nccwpck_require__(915);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
