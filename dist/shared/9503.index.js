export const id = 9503;
export const ids = [9503];
export const modules = {

/***/ 16838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ openJournal),
  p: () => (/* binding */ outOfTime)
});

// EXTERNAL MODULE: ./.cache/bundle/shared/packages/rollout/lib/analysis.js
var analysis = __webpack_require__(70521);
// EXTERNAL MODULE: ./.cache/bundle/shared/packages/rollout/lib/metric-source.js
var metric_source = __webpack_require__(38797);
;// CONCATENATED MODULE: ./.cache/bundle/shared/packages/rollout/lib/local/answers.js

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
const splitterMetrics = (splitter, book, stable, canary) => ({
    name: 'splitter',
    observe: () => {
        const counts = (id) => {
            const { unusable, labelled, wrong } = book.of(id);
            const counted = splitter.counts(id);
            return { ...counted, errors: counted.errors + unusable, labelled, wrong };
        };
        return Promise.resolve({ stable: stable === undefined ? metric_source/* noCounts */.Y : counts(stable), canary: counts(canary) });
    },
});

// EXTERNAL MODULE: ./.cache/bundle/shared/packages/rollout/lib/local/load.js
var load = __webpack_require__(92947);
// EXTERNAL MODULE: ./.cache/bundle/shared/packages/stats/lib/random.js
var random = __webpack_require__(11418);
;// CONCATENATED MODULE: ./.cache/bundle/shared/actions/deploy-canary/lib/journal.js





const looksPerStep = 5;
function openJournal({ inputs, preparation, target, context }) {
    const { rules } = preparation;
    const requests = (0,random/* shuffled */.A4)(preparation.requests ?? [], (0,random/* createRandom */.sk)(1));
    const book = openAnswerBook();
    const looks = [];
    const started = context.now().getTime();
    let sent = 0;
    let inStep = { step: -1, sent: 0 };
    let state;
    const send = async (count) => {
        await (0,load/* replay */.eZ)(requests, sent, count, {
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
        if (first || state?.plan.exposure === 'preview')
            target.tryOut(canary, state?.stable);
        await send(count);
        inStep = { step, sent: inStep.sent + count };
        const observation = await observe(canary);
        const analysed = first ? smokeTest(observation, rules.maxErrorRateIncrease) : (0,analysis/* analyse */.K)(observation, weight, rules);
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
function smokeTest({ canary }, limit) {
    const errorRate = canary.requests > 0 ? canary.errors / canary.requests : undefined;
    const n = [canary.requests, 0];
    const base = { metric: 'error rate', stable: undefined, canary: errorRate, n, difference: undefined, interval: undefined, limit };
    const observation = { stable: metric_source/* noCounts */.Y, canary };
    if (errorRate === undefined) {
        const reason = 'no request was answered';
        return { weight: 0, observation, metrics: [{ ...base, decision: 'roll back', reason }], decision: 'roll back', reason };
    }
    const decision = errorRate <= limit ? 'promote' : 'roll back';
    const reason = `first version: ${canary.errors} of ${canary.requests} requests failed, ${(100 * errorRate).toFixed(2)} % (limit ${(100 * limit).toFixed(2)} %)`;
    return { weight: 0, observation, metrics: [{ ...base, decision, reason }], decision, reason };
}


/***/ }),

/***/ 30137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ ownerOf),
/* harmony export */   y: () => (/* binding */ targetFolder)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66990);
/* harmony import */ var _modelflight_core_files__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45182);



function targetFolder(target, model, { workspace, workingDirectory, outputDir }) {
    const [, folder] = /^local(?::(.*))?$/.exec(target) ?? [];
    if (!/^local(:|$)/.test(target)) {
        throw (0,_modelflight_core_errors__WEBPACK_IMPORTED_MODULE_1__/* .inputError */ .Xu)(`the target ${JSON.stringify(target.slice(0, 100))} is not supported`, { hint: 'Use local, or local:<folder>.' });
    }
    const base = folder === undefined || folder === '' ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(outputDir, 'rollouts') : (0,_modelflight_core_files__WEBPACK_IMPORTED_MODULE_2__/* .resolveInside */ .LI)(folder, workspace, workingDirectory);
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(base, model);
}
const ownerOf = (run) => ({
    run: [run.repository, run.workflow, run.runId, run.job, run.jobIndex].join('/'),
    attempt: run.attempt,
});


/***/ }),

/***/ 7612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ar: () => (/* binding */ asRevision),
  Eu: () => (/* binding */ findRegistered),
  Zb: () => (/* binding */ moveChampion),
  fD: () => (/* binding */ rulesOf)
});

// EXTERNAL MODULE: ./.cache/bundle/shared/packages/core/lib/errors.js
var errors = __webpack_require__(66990);
// EXTERNAL MODULE: ./.cache/bundle/shared/packages/registry/lib/port.js
var port = __webpack_require__(45282);
// EXTERNAL MODULE: ./.cache/bundle/shared/packages/registry/lib/reference.js
var lib_reference = __webpack_require__(87544);
// EXTERNAL MODULE: ./.cache/bundle/shared/packages/core/lib/record-search.js
var record_search = __webpack_require__(84353);
// EXTERNAL MODULE: ./.cache/bundle/shared/packages/core/lib/records.js
var records = __webpack_require__(45307);
;// CONCATENATED MODULE: ./.cache/bundle/shared/actions/deploy-canary/lib/evidence.js



async function requireRegistration(version, context) {
    const found = await (0,record_search/* findRecord */.T)('register-model', version.digest, context);
    const { predicateType, predicate } = found?.record.statement ?? {};
    const good = predicateType === records/* predicateTypes */.Z.registration && ['pass', 'warn'].includes(predicate?.modelflight.status ?? '');
    if (found !== undefined && good)
        return found;
    throw (0,errors/* policyRefused */.he)(`version ${version.version} of ${version.name} has no registration record for its digest ${version.digest.slice(0, 19)}…`, {
        hint: 'Register it with register-model, which asks for a passed gate, and keep the folder .modelflight/records between the steps.',
    });
}

;// CONCATENATED MODULE: ./.cache/bundle/shared/actions/deploy-canary/lib/preparation.js




async function findRegistered(inputs, registry, context) {
    const reference = (0,lib_reference/* parseReference */.F2)(inputs.model);
    const champion = await registry.resolve((0,lib_reference/* aliasReference */.C)(reference.name, port/* championAlias */.wW));
    const version = (await registry.resolve(reference)) ?? firstVersion(reference, champion);
    if (version === undefined) {
        throw (0,errors/* inputError */.Xu)(`${registry.name} has no ${(0,lib_reference/* formatReference */.FH)(reference)}`, {
            hint: 'Register a version first (register-model), or correct the name, version or alias.',
        });
    }
    return { version, champion, evidence: await requireRegistration(version, context) };
}
const firstVersion = (reference, champion) => reference.kind === 'alias' && reference.alias === port/* challengerAlias */.Ab ? champion : undefined;
const rulesOf = (inputs, labelled) => ({
    alpha: inputs.alpha,
    maxErrorRateIncrease: inputs['max-error-rate-increase'],
    maxWrongAnswerIncrease: labelled ? inputs['max-wrong-answer-increase'] : undefined,
    maxLatencyRatio: inputs['max-latency-ratio'],
    minRequests: inputs['min-requests'],
    maxRequests: inputs['max-requests'],
});
async function moveChampion(registry, name, canary, champion) {
    const move = await registry.setAlias(name, port/* championAlias */.wW, canary.version, { expected: champion });
    if (move.kind !== 'conflict')
        return 'confirmed';
    if (move.actual === canary.version)
        return 'confirmed';
    return { refused: `the alias champion was moved to version ${move.actual ?? '(none)'} in the meantime` };
}
const asRevision = ({ version, digest }) => ({ version, digest });


/***/ }),

/***/ 76728:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ finished),
  l: () => (/* binding */ planned)
});

// EXTERNAL MODULE: ./.cache/bundle/shared/packages/core/lib/files.js
var files = __webpack_require__(45182);
// EXTERNAL MODULE: ./.cache/bundle/shared/packages/core/lib/records.js
var records = __webpack_require__(45307);
// EXTERNAL MODULE: ./.cache/bundle/shared/packages/core/lib/verdict.js
var lib_verdict = __webpack_require__(99072);
// EXTERNAL MODULE: ./.cache/bundle/shared/packages/rollout/lib/state.js
var lib_state = __webpack_require__(29162);
;// CONCATENATED MODULE: ./.cache/bundle/shared/actions/deploy-canary/lib/conclusion.js

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
    if (!(0,lib_state/* isFinal */.dR)(state))
        return 'continue';
    if (state.analysis === 'fail')
        return 'rolled-back';
    return 'inconclusive';
}
function reasonOf(decision, { state, acted }, { version }) {
    if (decision === 'continue')
        return `it is ${state.phase} with ${state.weight} % of the traffic`;
    if (decision === 'unchanged')
        return `version ${version.version} serves already`;
    const reason = state.reason === '' ? state.phase : state.reason;
    return acted ? reason : `it was rolled back before: ${reason}. Give retry: true to try it again`;
}
const statuses = { promoted: 'pass', unchanged: 'pass', 'rolled-back': 'fail', inconclusive: 'inconclusive', continue: 'skipped' };
function rolloutCheck(decision, reason, { version }) {
    const status = statuses[decision];
    const message = `Version ${version.version}: ${decision} (${reason}).`;
    if (decision === 'continue')
        return { id: 'rollout', status, observed: decision, message, hint: 'The next tick goes on from here.' };
    if (status === 'pass')
        return { id: 'rollout', status, observed: decision, message };
    const hint = decision === 'rolled-back'
        ? 'The version before serves all traffic. Compare the failing answers of both versions, mend the model and register a new one.'
        : 'Send more requests (max-requests, max-duration), or tolerate a larger increase.';
    return { id: 'rollout', status, observed: decision, message, hint };
}
const metricStatuses = { promote: 'pass', 'roll back': 'fail', continue: 'inconclusive', inconclusive: 'inconclusive' };
const statusOf = (look, outcome) => (outcome === 'rolled-back' || outcome === 'continue') && look.decision === 'continue' ? 'skipped' : metricStatuses[look.decision];
function metricCheck(look, outcome) {
    const { metric, canary, difference, limit, n, reason } = look;
    const observed = difference ?? canary;
    const check = { id: metric.replaceAll(' ', '-'), limit, n: n[0], message: `${reason}.`, status: statusOf(look, outcome) };
    return observed === undefined ? check : { ...check, observed };
}
function unlabelled({ rules, requests }) {
    if (rules.maxWrongAnswerIncrease !== undefined)
        return [];
    if (requests === undefined) {
        const message = 'The users’ requests have no labels here, so wrong answers were not judged.';
        return [{ id: 'wrong-answers', status: 'skipped', message, hint: 'Give counts of labelled and wrong answers.' }];
    }
    const message = `None of the ${requests.length} requests has a label, so wrong answers were not judged.`;
    return [{ id: 'wrong-answers', status: 'skipped', message, hint: 'Add "label" to the lines of the requests file.' }];
}

// EXTERNAL MODULE: ./.cache/bundle/shared/packages/report/lib/document.js
var lib_document = __webpack_require__(62587);
;// CONCATENATED MODULE: ./.cache/bundle/shared/actions/deploy-canary/lib/report.js

const title = 'Deploy canary';
const id = 'deploy-canary';
function report(conclusion, looks, preparation, tone) {
    return {
        id,
        title,
        tone,
        headline: headline(conclusion, preparation),
        blocks: [...stepTable(looks), ...charts(looks), ...fineprint(looks, preparation)],
    };
}
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
            (0,lib_document/* paragraph */.FY)(requests === undefined
                ? `The users’ requests decide, once both versions have answered ${rules.minRequests}, at most ${rules.maxRequests} by the new one.`
                : `${requests.length} recorded requests are sent, again and again if needed, until both versions have answered ${rules.minRequests} ` +
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
        case 'continue':
            return `Version ${version.version} of ${version.name} is being rolled out: ${reason}.`;
        case 'inconclusive':
            return `The evidence does not decide about version ${version.version} of ${version.name}; it gets ${weight} % of the traffic: ${reason}.`;
        default:
            return decision;
    }
}
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
const both = (look) => (look === undefined ? '–' : `${percent(look.canary)} / ${percent(look.stable)}`);
const percent = (value) => (value === undefined ? '–' : `${(100 * value).toFixed(2)} %`);
const points = (value) => `${value > 0 ? '+' : ''}${(100 * value).toFixed(2)}`;
function interval(look) {
    if (look?.interval === undefined || look.difference === undefined)
        return '–';
    const [low, high] = look.interval;
    return `${points(look.difference)} (${points(low)} to ${points(high)}) points`;
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
            (requests === undefined
                ? 'The users’ own requests were counted.'
                : `${sent} requests were sent from ${requests.length} recorded ones; a repeated one counts once per version for wrong answers.`)),
    ];
}

;// CONCATENATED MODULE: ./.cache/bundle/shared/actions/deploy-canary/lib/result.js





async function finished(rollout, looks, preparation, inputs, context, deploymentId = '') {
    const conclusion = conclude(rollout, looks, preparation);
    const { version, serving } = preparation;
    const verdict = (0,lib_verdict/* verdictOf */.Vj)([evidenceCheck(preparation), ...conclusion.checks]);
    const materials = await materialsOf(preparation, inputs, context);
    return {
        verdict,
        outputs: { ...outputsOf(conclusion, preparation), 'deployment-id': deploymentId },
        section: report(conclusion, looks, preparation, verdict.status),
        details: { decision: conclusion.decision, state: rollout.state, looks },
        record: {
            subjects: [{ name: version.name, digest: version.digest }],
            materials,
            predicateType: records/* predicateTypes */.Z.rollout,
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
                looks: looks.length,
                generation: rollout.state.generation,
                registration: preparation.evidence.record.digest,
            },
        },
    };
}
async function materialsOf({ version, serving }, inputs, context) {
    const { requests } = inputs;
    const sent = requests === undefined ? [] : [{ name: context.display(requests), digest: await (0,files/* sha256File */.Q3)(requests) }];
    const known = serving?.digest.startsWith('sha256:') === true ? [{ name: `${version.name} ${serving.version}`, digest: serving.digest }] : [];
    return [...sent, ...known];
}
const outputsOf = ({ decision, weight, reason, last }, { version, serving }) => ({
    decision,
    version: version.version,
    'previous-version': serving?.version ?? '',
    weight,
    reason,
    'analysis-json': last === undefined ? '' : JSON.stringify(last),
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
            'analysis-json': '',
            'deployment-id': '',
        },
        section: reportPlan(preparation, inputs['step-requests']),
    };
}
const asJson = (value) => JSON.parse(JSON.stringify(value));


/***/ }),

/***/ 59503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.cache/bundle/shared/packages/core/lib/errors.js
var errors = __webpack_require__(66990);
// EXTERNAL MODULE: ./.cache/bundle/shared/packages/registry/lib/open.js
var lib_open = __webpack_require__(7665);
// EXTERNAL MODULE: ./.cache/bundle/shared/packages/registry/lib/reference.js
var reference = __webpack_require__(87544);
// EXTERNAL MODULE: ./.cache/bundle/shared/packages/rollout/lib/driver.js + 1 modules
var driver = __webpack_require__(76554);
// EXTERNAL MODULE: ./.cache/bundle/shared/packages/rollout/lib/kubernetes/address.js
var address = __webpack_require__(56560);
// EXTERNAL MODULE: ./.cache/bundle/shared/packages/rollout/lib/local/load.js
var load = __webpack_require__(92947);
;// CONCATENATED MODULE: ./.cache/bundle/shared/packages/rollout/lib/local/serve-command.js

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

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./.cache/bundle/shared/packages/core/lib/files.js
var files = __webpack_require__(45182);
// EXTERNAL MODULE: ./.cache/bundle/shared/packages/rollout/lib/state.js
var lib_state = __webpack_require__(29162);
;// CONCATENATED MODULE: ./.cache/bundle/shared/packages/rollout/lib/local/state-file.js






const staleLockMilliseconds = 10_000;
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
        return { state: lib_state/* initialState */.ue, token: 'none' };
    return { state: parse(text, path), token: (0,files/* sha256 */.sc)(text) };
}
function parse(text, path) {
    try {
        const state = JSON.parse(text);
        if (state.schema === 1 && Number.isSafeInteger(state.generation) && Array.isArray(state.plan.steps) && Number.isFinite(state.weight)) {
            return { ...lib_state/* initialState */.ue, ...state };
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

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: ./.cache/bundle/shared/packages/core/lib/child-process.js
var child_process = __webpack_require__(43051);
;// CONCATENATED MODULE: ./.cache/bundle/shared/packages/rollout/lib/local/model-server.js





async function startModelServer(model, options) {
    const port = await freePort();
    const argv = serveCommand(options.serve, { model, port });
    const stopping = new AbortController();
    let pid = 0;
    let ended;
    let failure;
    const end = (0,child_process/* runCommand */.d1)({ argv }, {
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
        ended = `its process ended with ${(0,child_process/* describeEnd */.lA)(result)}`;
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
        const request = (0,external_node_http_.get)({ host: '127.0.0.1', port, path, timeout: 2_000, agent: false }, (answer) => {
            answer.resume();
            resolve(answer.statusCode);
        });
        request.on('timeout', () => request.destroy());
        request.on('error', () => resolve(undefined));
    });
}
function freePort() {
    return new Promise((resolve, reject) => {
        const server = (0,external_node_net_.createServer)();
        server.once('error', reject);
        server.listen(0, '127.0.0.1', () => {
            const { port } = server.address();
            server.close(() => resolve(port));
        });
    });
}

;// CONCATENATED MODULE: ./.cache/bundle/shared/packages/rollout/lib/local/processes.js



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
                endGroup(pid);
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
async function startTime(pid) {
    const text = await (0,promises_.readFile)(`/proc/${pid}/stat`, 'utf8').catch(() => '');
    return text.slice(text.lastIndexOf(')') + 2).split(' ')[19];
}
function endGroup(pid) {
    try {
        process.kill(-pid, 'SIGKILL');
    }
    catch {
    }
}

// EXTERNAL MODULE: ./.cache/bundle/shared/packages/rollout/lib/local/splitter.js
var local_splitter = __webpack_require__(76520);
;// CONCATENATED MODULE: ./.cache/bundle/shared/packages/rollout/lib/local/target.js






async function openLocalTarget(options) {
    const file = state_file_openStateFile(options.folder);
    const processes = processes_openProcessList(options.folder);
    let leftovers;
    const splitter = await (0,local_splitter/* startSplitter */.Cc)();
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
        runs: (id) => servers.has(id),
        tryOut: (...instances) => splitter.route(instances.flatMap((one) => (one === undefined ? [] : routesTo(one, servers)))),
        async [Symbol.asyncDispose]() {
            await Promise.all([...servers.keys()].map(stop));
            await splitter[Symbol.asyncDispose]();
        },
    };
}
const adoptedId = 0;
function withChampion(stored, champion) {
    const { state, token } = stored;
    if (champion === undefined || !(0,lib_state/* isFinal */.dR)(state) || state.stable?.digest === champion.digest)
        return stored;
    return { state: { ...state, stable: { ...champion, id: adoptedId } }, token };
}
function routesOf(state, servers) {
    return (0,lib_state/* weights */.W3)(state).flatMap(({ instance, percent }) => routesTo(instance, servers).map((route) => ({ ...route, percent })));
}
function routesTo({ id }, servers) {
    const server = servers.get(id);
    return server === undefined ? [] : [{ id, port: server.port, percent: 100 }];
}
async function abandonLocal(folder, isOurs, giveUp) {
    const file = openStateFile(folder);
    const stored = await file.read();
    if (!isOurs(stored.state))
        return undefined;
    await openProcessList(folder).endAll();
    return await giveUp(file, stored);
}

// EXTERNAL MODULE: ./.cache/bundle/shared/packages/rollout/lib/strategies.js
var strategies = __webpack_require__(27142);
// EXTERNAL MODULE: ./.cache/bundle/shared/actions/deploy-canary/lib/journal.js + 1 modules
var lib_journal = __webpack_require__(16838);
// EXTERNAL MODULE: ./.cache/bundle/shared/actions/deploy-canary/lib/place.js
var place = __webpack_require__(30137);
// EXTERNAL MODULE: ./.cache/bundle/shared/actions/deploy-canary/lib/preparation.js + 1 modules
var lib_preparation = __webpack_require__(7612);
// EXTERNAL MODULE: ./.cache/bundle/shared/actions/deploy-canary/lib/result.js + 2 modules
var result = __webpack_require__(76728);
;// CONCATENATED MODULE: ./.cache/bundle/shared/actions/deploy-canary/lib/run.js
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















async function run(inputs, context) {
    refusePullRequest(context);
    const registry = await (0,lib_open/* openRegistry */.M)(inputs.registry, context);
    if ((0,address/* isKubernetesAddress */.z)(inputs.target))
        return await (await Promise.all(/* import() */[__webpack_require__.e(4014), __webpack_require__.e(6493), __webpack_require__.e(5497)]).then(__webpack_require__.bind(__webpack_require__, 5497))).deployToKubernetes(inputs, registry, context);
    return await deployHere(localInputs(inputs), registry, context);
}
function localInputs(inputs) {
    const { serve, requests, strategy, mode } = inputs;
    const missing = [serve === undefined ? 'serve' : [], requests === undefined ? 'requests' : []].flat();
    if (serve === undefined || requests === undefined) {
        throw (0,errors/* inputError */.Xu)(`the target local needs ${missing.join(' and ')}`, {
            hint: 'Give the command that serves a model and the requests to try it with, or a target in a cluster.',
        });
    }
    if (strategy === 'shadow')
        throw (0,errors/* inputError */.Xu)('the target local can’t mirror requests', { hint: 'Use the strategy canary or blue-green.' });
    if (mode !== 'wait') {
        throw (0,errors/* inputError */.Xu)(`mode ${mode} is for targets that go on without the runner`, { hint: 'The target local serves while the step runs.' });
    }
    return { ...inputs, serve, requests };
}
async function deployHere(inputs, registry, context) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const preparation = await prepare(inputs, registry, context);
        if (context.plan)
            return (0,result/* planned */.l)(preparation, inputs);
        const { version, champion } = preparation;
        const target = __addDisposableResource(env_1, await openTarget(inputs, preparation, registry, context), true);
        const journal = (0,lib_journal/* openJournal */._)({ inputs, preparation, target, context });
        const rollout = await (0,driver/* drive */.r)({
            target,
            revision: (0,lib_preparation/* asRevision */.Ar)(version),
            plan: (0,strategies/* planOf */.XC)(inputs.strategy, preparation.steps, {
                onInconclusive: inputs['on-inconclusive-rollout'],
                onFailure: inputs['failure-action'],
            }),
            owner: (0,place/* ownerOf */.b)(context.run),
            retry: inputs.retry,
            signal: context.signal,
            look: journal.look,
            confirm: (canary) => (0,lib_preparation/* moveChampion */.Zb)(registry, version.name, canary, champion),
            onState: journal.onState,
        });
        return await (0,result/* finished */.x)(rollout, journal.looks(), preparation, inputs, context);
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
function refusePullRequest({ run: { pullRequest }, plan }) {
    if (pullRequest === undefined || plan)
        return;
    throw (0,errors/* policyRefused */.he)('nothing is deployed from a pull request', {
        hint: 'Run deploy-canary on pushes to main, or with `plan: true` to see what it would do.',
    });
}
async function prepare(inputs, registry, context) {
    serveCommand(inputs.serve, { model: '', port: 0 });
    const folder = (0,place/* targetFolder */.y)(inputs.target, (0,reference/* parseReference */.F2)(inputs.model).name, context);
    const { version, champion, evidence } = await (0,lib_preparation/* findRegistered */.Eu)(inputs, registry, context);
    const { state } = await state_file_openStateFile(folder).read();
    const requests = await (0,load/* readRequests */.h7)(inputs.requests, context.display(inputs.requests));
    const serving = [champion, state.stable].find((revision) => revision !== undefined && revision.digest !== version.digest);
    return {
        version,
        champion: champion?.version,
        serving: serving === undefined ? undefined : (0,lib_preparation/* asRevision */.Ar)(serving),
        evidence,
        requests,
        rules: (0,lib_preparation/* rulesOf */.fD)(inputs, requests.some(({ label }) => label !== undefined)),
        steps: inputs.steps.filter((step) => step < 100),
    };
}
async function openTarget(inputs, { version, serving }, registry, context) {
    return await openLocalTarget({
        folder: (0,place/* targetFolder */.y)(inputs.target, version.name, context),
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
async function downloadModel(registry, name, revision, folder) {
    const found = await registry.resolve((0,reference/* versionReference */.OU)(name, revision.version));
    if (found === undefined || found.digest !== revision.digest) {
        throw (0,errors/* inputError */.Xu)(`${registry.name} no longer has version ${revision.version} of ${name} as it was deployed`);
    }
    const { model } = await registry.download(found, (0,external_node_path_.join)(folder, `${revision.version}-${revision.digest.slice(7, 15)}`), ['model']);
    if (model === undefined)
        throw (0,errors/* inputError */.Xu)(`version ${revision.version} of ${name} has no model files`);
    return model;
}


/***/ }),

/***/ 84353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ findRecord)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66990);
/* harmony import */ var _record_chain_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71968);




async function findRecord(action, digest, context) {
    const known = await context.records.latest(action, digest);
    if (known !== undefined)
        return { record: known, origin: 'this run' };
    for (const evidence of await context.stores.find(action, digest)) {
        const record = await takeOver(evidence, action, digest, context).catch((error) => {
            if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR))
                throw error;
            context.log.warning(`${evidence.name} is not used: ${error.message}`);
            return undefined;
        });
        if (record !== undefined)
            return { record, origin: evidence.origin };
    }
    return undefined;
}
async function takeOver(evidence, action, digest, context) {
    const downloaded = await evidence.download();
    const folder = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(downloaded, 'records')) ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(downloaded, 'records') : downloaded;
    const theirs = await (0,_record_chain_js__WEBPACK_IMPORTED_MODULE_3__/* .openRecordChain */ .P)(folder).latest(action, digest);
    if (theirs === undefined)
        return undefined;
    const { repository } = theirs.statement.predicate.modelflight.run;
    if (repository !== context.run.repository)
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .policyRefused */ .he)(`it comes from ${repository}, not from ${context.run.repository}`);
    await context.records.adopt(folder);
    return await context.records.latest(action, digest);
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

/***/ 70521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ analyse)
/* harmony export */ });
/* harmony import */ var _modelflight_stats_confidence_sequence__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18086);

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
const exactShare = 0.2;
function difference(stable, canary, alpha, horizon) {
    const tightest = Math.max(1, horizon / 2);
    const exact = (0,_modelflight_stats_confidence_sequence__WEBPACK_IMPORTED_MODULE_0__/* .rateDifferenceSequence */ .XD)(stable, canary, exactShare * alpha, tightest);
    const [control, treatment] = [asArm(stable), asArm(canary)];
    if (!(isRich(control) && isRich(treatment)))
        return exact;
    const varianceAtEnd = (control.variance + treatment.variance) / tightest;
    const [low, high] = (0,_modelflight_stats_confidence_sequence__WEBPACK_IMPORTED_MODULE_0__/* .meanDifferenceBounds */ .YQ)(control, treatment, (1 - exactShare) * alpha, { varianceAtEnd });
    return { estimate: exact.estimate, interval: [Math.max(low, exact.interval[0]), Math.min(high, exact.interval[1])] };
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
    const ratio = look.canary / Math.max(look.stable, 0.1);
    const reason = `latency p95 ${look.canary.toFixed(1)} ms against ${look.stable.toFixed(1)} ms, ${ratio.toFixed(2)} times (limit ${limit})`;
    return { ...look, decision: ratio > limit ? 'roll back' : 'promote', reason };
}
const rate = ({ events, n }) => (n === 0 ? undefined : events / n);
const percent = (value) => (value === undefined ? 'unknown' : `${(100 * value).toFixed(2)} %`);
const points = (value) => (100 * value).toFixed(2);


/***/ }),

/***/ 92947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eZ: () => (/* binding */ replay),
/* harmony export */   h7: () => (/* binding */ readRequests)
/* harmony export */ });
/* unused harmony export scalar */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37067);
/* harmony import */ var _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66990);
/* harmony import */ var _splitter_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76520);




async function readRequests(path, name) {
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8').catch((error) => {
        throw error.code === 'ENOENT' ? (0,_modelflight_core_errors__WEBPACK_IMPORTED_MODULE_2__/* .inputError */ .Xu)(`${name} does not exist`, { where: { file: name } }) : error;
    });
    const lines = text.split('\n').map((line, index) => ({ line: line.trim(), number: index + 1 }));
    const requests = lines.filter(({ line }) => line !== '').map(({ line, number }) => parseRequest(line, number, name));
    if (requests.length === 0)
        throw (0,_modelflight_core_errors__WEBPACK_IMPORTED_MODULE_2__/* .inputError */ .Xu)(`${name} holds no requests`, { where: { file: name } });
    return requests;
}
function parseRequest(line, number, name) {
    const where = { file: name, line: number };
    let value;
    try {
        value = JSON.parse(line);
    }
    catch (cause) {
        throw (0,_modelflight_core_errors__WEBPACK_IMPORTED_MODULE_2__/* .inputError */ .Xu)(`line ${number} of ${name} is not JSON`, { where, cause });
    }
    if (typeof value !== 'object' || value === null || !('body' in value)) {
        throw (0,_modelflight_core_errors__WEBPACK_IMPORTED_MODULE_2__/* .inputError */ .Xu)(`line ${number} of ${name} has no "body"`, {
            where,
            hint: 'Write {"id": "1", "body": {…}, "label": "late"} on each line.',
        });
    }
    const { id, body, label } = value;
    return { id: scalar(id) ?? String(number), body: JSON.stringify(body), label: scalar(label) };
}
function scalar(value) {
    if (typeof value === 'string')
        return value;
    if (typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value)))
        return String(value);
    return undefined;
}
async function replay(requests, from, count, options) {
    const agent = new node_http__WEBPACK_IMPORTED_MODULE_1__.Agent({ keepAlive: true, maxSockets: options.concurrency });
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
        const outgoing = (0,node_http__WEBPACK_IMPORTED_MODULE_1__.request)(target, { method: 'POST', headers, agent, timeout: 35_000 }, (incoming) => {
            const chunks = [];
            incoming.on('data', (chunk) => chunks.push(chunk));
            incoming.on('error', lost);
            incoming.on('end', () => {
                const status = incoming.statusCode ?? 0;
                const instance = Number(incoming.headers[_splitter_js__WEBPACK_IMPORTED_MODULE_3__/* .instanceHeader */ .Rr] ?? Number.NaN);
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


/***/ }),

/***/ 76520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cc: () => (/* binding */ startSplitter),
/* harmony export */   Rr: () => (/* binding */ instanceHeader)
/* harmony export */ });
/* unused harmony export choose */
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);
/* harmony import */ var _modelflight_stats_quantile__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42192);


const instanceHeader = 'modelflight-instance';
const goldenRatio = (Math.sqrt(5) - 1) / 2;
const maxLatencies = 100_000;
async function startSplitter() {
    const agent = new node_http__WEBPACK_IMPORTED_MODULE_0__.Agent({ keepAlive: true, maxSockets: 64 });
    const tallies = new Map();
    let routes = [];
    let count = 0;
    const tallyOf = (id) => {
        const tally = tallies.get(id) ?? { requests: 0, errors: 0, latencies: [] };
        tallies.set(id, tally);
        return tally;
    };
    const server = (0,node_http__WEBPACK_IMPORTED_MODULE_0__.createServer)((incoming, outgoing) => {
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
    const upstream = (0,node_http__WEBPACK_IMPORTED_MODULE_0__.request)(options, (answer) => {
        outgoing.writeHead(answer.statusCode ?? 502, { ...answer.headers, [instanceHeader]: String(route.id) });
        answer.on('end', () => resolve(answer.statusCode));
        answer.on('error', () => outgoing.destroy());
        answer.on('close', () => resolve(undefined));
        answer.pipe(outgoing);
    });
    upstream.on('timeout', () => upstream.destroy(new Error('no answer within 30 s')));
    upstream.on('error', (error) => {
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
    const latencyP95 = latencies.length === 0 ? undefined : (0,_modelflight_stats_quantile__WEBPACK_IMPORTED_MODULE_1__/* .quantile */ .YV)(latencies, 0.95);
    return { requests, errors, labelled: 0, wrong: 0, latencyP95 };
}


/***/ }),

/***/ 38797:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ noCounts)
/* harmony export */ });
const noCounts = { requests: 0, errors: 0, labelled: 0, wrong: 0, latencyP95: undefined };


/***/ }),

/***/ 27142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XC: () => (/* binding */ planOf)
/* harmony export */ });
/* unused harmony exports strategies, strategyNames */
/* harmony import */ var _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66990);

const strategies = {
    canary: { exposure: 'split', steps: (asked) => asked.filter((step) => step < 100), story: 'a growing share of the requests goes to it' },
    'blue-green': {
        exposure: 'preview',
        steps: () => [0],
        story: 'it is tried beside the one that serves, then takes all traffic in one write',
    },
    shadow: { exposure: 'mirror', steps: () => [0], story: 'it gets a copy of the requests; its answers are compared and thrown away' },
};
const strategyNames = (/* unused pure expression or super */ null && (['canary', 'blue-green', 'shadow']));
function planOf(name, asked, rest) {
    const { exposure, steps } = strategies[name];
    const plan = { ...rest, steps: steps(asked), exposure };
    if (plan.steps.length === 0)
        throw (0,_modelflight_core_errors__WEBPACK_IMPORTED_MODULE_0__/* .inputError */ .Xu)('a canary needs at least one step below 100: at 100 nothing is left to compare with');
    return plan;
}


/***/ }),

/***/ 18086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Vp: () => (/* binding */ betaBinomialSequence),
  YQ: () => (/* binding */ meanDifferenceBounds),
  XD: () => (/* binding */ rateDifferenceSequence)
});

// UNUSED EXPORTS: bestRho, bestRhoOneSided, logBetaBinomialMixture, logMsprt, logNormalMixture, logNormalMixtureOneSided, meanDifferenceSequence, normalMixtureBound, normalMixtureBoundOneSided

// EXTERNAL MODULE: ./.cache/bundle/shared/packages/stats/lib/gamma.js
var gamma = __webpack_require__(95628);
;// CONCATENATED MODULE: ./.cache/bundle/shared/packages/stats/lib/log-beta.js

function logBeta(a, b) {
    const [small, large] = a < b ? [a, b] : [b, a];
    if (!(small > 0))
        throw new RangeError(`ln B is asked for positive numbers, not ${a} and ${b}`);
    const n = small + large;
    if (small >= 10) {
        return ((small - 0.5) * Math.log(small / n) +
            large * -Math.log1p(small / large) -
            0.5 * Math.log(large) +
            gamma/* halfLogTwoPi */.rQ +
            (0,gamma/* stirlingError */.$R)(small) +
            (0,gamma/* stirlingError */.$R)(large) -
            (0,gamma/* stirlingError */.$R)(n));
    }
    if (large >= 10) {
        const ratio = (large - 0.5) * -Math.log1p(small / large) - small * Math.log(n) + small + (0,gamma/* stirlingError */.$R)(large) - (0,gamma/* stirlingError */.$R)(n);
        return (0,gamma/* lgamma */.ay)(small) + ratio;
    }
    return (0,gamma/* lgamma */.ay)(small) + (0,gamma/* lgamma */.ay)(large) - (0,gamma/* lgamma */.ay)(n);
}

// EXTERNAL MODULE: ./.cache/bundle/shared/packages/stats/lib/normal.js
var normal = __webpack_require__(27926);
// EXTERNAL MODULE: ./.cache/bundle/shared/packages/stats/lib/numbers.js
var numbers = __webpack_require__(77767);
;// CONCATENATED MODULE: ./.cache/bundle/shared/packages/stats/lib/confidence-sequence.js



function bestRho(vOpt, alpha) {
    (0,numbers/* requireProbability */.HO)('alpha', alpha);
    if (!(vOpt > 0))
        throw new RangeError(`intrinsic time is positive, not ${vOpt}`);
    const log = 2 * Math.log(1 / alpha);
    return vOpt / (log + Math.log1p(log));
}
const bestRhoOneSided = (vOpt, alpha) => bestRho(vOpt, 2 * alpha);
const logNormalMixture = (s, v, rho) => 0.5 * Math.log(rho / (v + rho)) + (s * s) / (2 * (v + rho));
const logNormalMixtureOneSided = (s, v, rho) => 0.5 * Math.log((4 * rho) / (v + rho)) + (s * s) / (2 * (v + rho)) + (0,normal/* logNormalSf */.PG)(-s / Math.sqrt(v + rho));
function normalMixtureBound(v, rho, alpha) {
    (0,numbers/* requireProbability */.HO)('alpha', alpha);
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
function meanDifferenceBounds(control, treatment, alpha, horizon) {
    const spread = control.variance / control.n + treatment.variance / treatment.n;
    if (!(control.n > 0 && treatment.n > 0 && spread > 0))
        throw new RangeError('both arms need observations that vary');
    const v = 1 / spread;
    const reach = normalMixtureBoundOneSided(v, bestRhoOneSided(1 / horizon.varianceAtEnd, alpha), alpha) / v;
    const estimate = treatment.mean - control.mean;
    return [estimate - reach, estimate + reach];
}
function betaBinomialSequence(successes, n, alpha, tOpt, alphaOpt = alpha) {
    if (!(Number.isSafeInteger(n) && n >= 0 && successes >= 0 && successes <= n))
        throw new RangeError(`${successes} of ${n} is no rate`);
    (0,numbers/* requireProbability */.HO)('alpha', alpha);
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


/***/ }),

/***/ 95628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $R: () => (/* binding */ stirlingError),
/* harmony export */   BS: () => (/* binding */ gammaQ),
/* harmony export */   MZ: () => (/* binding */ deviance),
/* harmony export */   ay: () => (/* binding */ lgamma),
/* harmony export */   gU: () => (/* binding */ gammaP),
/* harmony export */   rQ: () => (/* binding */ halfLogTwoPi)
/* harmony export */ });
const halfLogTwoPi = 0.918_938_533_204_672_8;
const binet = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360_360, 1 / 156, -3617 / 122_400];
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
const gammaFactor = (a, x) => Math.sqrt(a / (2 * Math.PI)) * Math.exp(-deviance(a, x) - stirlingError(a));
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


/***/ }),

/***/ 27926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PG: () => (/* binding */ logNormalSf),
/* harmony export */   Zl: () => (/* binding */ normalQuantile),
/* harmony export */   nG: () => (/* binding */ normalSf),
/* harmony export */   vr: () => (/* binding */ normalCdf)
/* harmony export */ });
/* unused harmony exports erfc, normalPdf, normalIsf */
/* harmony import */ var _gamma_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95628);

const erfc = (x) => (x < 0 ? 1 + (0,_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .gammaP */ .gU)(0.5, x * x) : (0,_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .gammaQ */ .BS)(0.5, x * x));
const normalPdf = (z) => Math.exp(-0.5 * z * z) / Math.sqrt(2 * Math.PI);
const normalSf = (z) => (Number.isNaN(z) ? z : erfc(z * Math.SQRT1_2) / 2);
const normalCdf = (z) => normalSf(-z);
function logNormalSf(z) {
    if (z < 35)
        return Math.log(normalSf(z));
    const w = 1 / (z * z);
    return -0.5 * z * z - Math.log(z * Math.sqrt(2 * Math.PI)) + Math.log1p(-w * (1 - w * (3 - w * (15 - 105 * w))));
}
function normalIsf(p) {
    if (!(p >= 0 && p <= 1))
        throw new RangeError(`a quantile is asked for a share from 0 to 1, not ${p}`);
    if (p === 0)
        return Number.POSITIVE_INFINITY;
    if (p > 0.5)
        return -normalIsf(1 - p);
    if (p === 0.5)
        return 0;
    const goal = Math.log(p);
    const t = Math.sqrt(-2 * goal);
    let z = t - (2.30753 + 0.27061 * t) / (1 + t * (0.99229 + 0.04481 * t));
    for (let round = 0; round < 50; round++) {
        const logTail = logNormalSf(z);
        const hazard = Math.exp(-0.5 * z * z - logTail) / Math.sqrt(2 * Math.PI);
        const step = (logTail - goal) / hazard;
        z += step;
        if (Math.abs(step) <= 1e-16 * Math.abs(z))
            break;
    }
    return z;
}
const normalQuantile = (p) => -normalIsf(p);


/***/ }),

/***/ 77767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HO: () => (/* binding */ requireProbability),
/* harmony export */   IP: () => (/* binding */ sorted),
/* harmony export */   UU: () => (/* binding */ requireSameLength),
/* harmony export */   UX: () => (/* binding */ midranks),
/* harmony export */   XN: () => (/* binding */ sumOf),
/* harmony export */   at: () => (/* binding */ at),
/* harmony export */   cz: () => (/* binding */ sum),
/* harmony export */   hC: () => (/* binding */ requireWeights),
/* harmony export */   hp: () => (/* binding */ requireFinite)
/* harmony export */ });
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14089);
/* harmony import */ var _radix_sort_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89636);


const at = (values, index) => values[index];
function sum(values) {
    return sumOf(values.length, (index) => at(values, index));
}
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
function requireSameLength(what, first, ...others) {
    if (first.length === 0)
        throw new RangeError(`${what}: there are no values`);
    for (const other of others) {
        if (other !== undefined && other.length !== first.length) {
            throw new RangeError(`${what}: columns of different lengths, ${first.length} and ${other.length}`);
        }
    }
}
function requireFinite(what, values) {
    for (let index = 0; index < values.length; index++) {
        if (!Number.isFinite(values[index]))
            throw new RangeError(`${what}: the value at index ${index} is ${String(values[index])}, not a finite number`);
    }
}
function requireWeights(what, weights) {
    if (weights === undefined)
        return;
    requireFinite(`${what}: weights`, weights);
    for (let index = 0; index < weights.length; index++) {
        if (at(weights, index) < 0)
            throw new RangeError(`${what}: the weight at index ${index} is negative`);
    }
    if (!(sum(weights) > 0))
        throw new RangeError(`${what}: all weights are 0`);
}
function requireProbability(what, value) {
    if (!(value > 0 && value < 1))
        throw new RangeError(`${what} must be between 0 and 1, not ${value}`);
}
const sorted = (values) => (0,_radix_sort_js__WEBPACK_IMPORTED_MODULE_0__/* .sortedCopy */ .T)(values);
function midranks(values) {
    const order = (0,_order_js__WEBPACK_IMPORTED_MODULE_1__/* .orderOf */ .m)(values);
    const ranks = new Float64Array(values.length);
    for (let start = 0; start < order.length;) {
        let end = start + 1;
        while (end < order.length && at(values, at(order, end)) === at(values, at(order, start)))
            end++;
        for (let index = start; index < end; index++)
            ranks[at(order, index)] = (start + end + 1) / 2;
        start = end;
    }
    return ranks;
}


/***/ }),

/***/ 14089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ orderOf)
/* harmony export */ });
const radixFrom = 2000;
const digitBits = 16;
const digits = 2 ** digitBits;
function orderOf(values) {
    const order = new Uint32Array(values.length);
    for (let index = 0; index < order.length; index++)
        order[index] = index;
    if (values.length >= radixFrom)
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
    const starts = new Uint32Array(digits + 1);
    const digit = (index) => (bits[index] >>> shift) & (digits - 1);
    for (let index = 0; index < bits.length; index++)
        starts[digit(index) + 1] = starts[digit(index) + 1] + 1;
    for (let value = 0; value < digits; value++)
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


/***/ }),

/***/ 42192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YV: () => (/* binding */ quantile),
/* harmony export */   mY: () => (/* binding */ quantileOfSorted)
/* harmony export */ });
/* unused harmony exports quantiles, interpolate */
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77767);

const quantile = (values, q) => quantileOfSorted((0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .sorted */ .IP)(values), q);
function quantiles(values, qs) {
    const ascending = sorted(values);
    return qs.map((q) => quantileOfSorted(ascending, q));
}
function quantileOfSorted(ascending, q) {
    if (ascending.length === 0)
        throw new RangeError('a quantile needs at least one value');
    if (!(q >= 0 && q <= 1))
        throw new RangeError(`a quantile is asked for a share from 0 to 1, not ${q}`);
    if (Number.isNaN(ascending[ascending.length - 1]))
        throw new RangeError('a quantile of values with NaN is not defined');
    const position = (ascending.length - 1) * q;
    const below = Math.floor(position);
    return interpolate((0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__.at)(ascending, below), (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__.at)(ascending, Math.min(below + 1, ascending.length - 1)), position - below);
}
function interpolate(a, b, t) {
    if (a === b)
        return a;
    return t < 0.5 ? a + (b - a) * t : b - (b - a) * (1 - t);
}


/***/ }),

/***/ 89636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ sortedCopy)
/* harmony export */ });
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


/***/ }),

/***/ 11418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A4: () => (/* binding */ shuffled),
/* harmony export */   sk: () => (/* binding */ createRandom),
/* harmony export */   wk: () => (/* binding */ multinomialSampler)
/* harmony export */ });
/* unused harmony exports binomialDraw, multinomialDraw */
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77767);

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
    for (;;) {
        const u = random.uniform() - 0.5;
        const v = random.uniform();
        const us = 0.5 - Math.abs(u);
        const k = Math.floor(((2 * a) / us + b) * u + center);
        if (k < 0 || k > n)
            continue;
        if (us >= 0.07 && v <= 0.92 - 4.2 / b)
            return k;
        const odds = Math.log(p / (1 - p));
        const mode = Math.floor((n + 1) * p);
        const height = Math.log((v * alpha) / (a / (us * us) + b));
        if (height <= logFactorialRatio(n, mode, k) + (k - mode) * odds)
            return k;
    }
}
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
function multinomialDraw(random, n, weights) {
    return multinomialSampler(random, weights)(n, new Float64Array(weights.length));
}
function multinomialSampler(random, weights) {
    const shares = new Float64Array(weights.length);
    let [total, last] = [0, -1];
    for (let cell = 0; cell < weights.length; cell++) {
        const weight = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__.at)(weights, cell);
        if (!(weight >= 0 && Number.isFinite(weight)))
            throw new RangeError(`the weight of cell ${cell} is ${weight}`);
        if (weight > 0)
            last = cell;
        total += weight;
    }
    if (total <= 0)
        throw new RangeError('all cells have weight 0');
    let left = total;
    for (let cell = 0; cell < weights.length; cell++) {
        const weight = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__.at)(weights, cell);
        shares[cell] = weight >= left ? 1 : weight / left;
        left -= weight;
    }
    return (n, into) => {
        into.fill(0);
        let remaining = n;
        for (let cell = 0; cell < shares.length && remaining > 0; cell++) {
            const drawn = binomialDraw(random, remaining, (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__.at)(shares, cell));
            into[cell] = drawn;
            remaining -= drawn;
        }
        if (remaining > 0)
            into[last] = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__.at)(into, last) + remaining;
        return into;
    };
}


/***/ })

};
