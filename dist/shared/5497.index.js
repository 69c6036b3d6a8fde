export const id = 5497;
export const ids = [5497];
export const modules = {

/***/ 5497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  deployToKubernetes: () => (/* binding */ deployToKubernetes)
});

// EXTERNAL MODULE: ./.cache/bundle/shared/packages/core/lib/errors.js
var errors = __webpack_require__(66990);
// EXTERNAL MODULE: ./.cache/bundle/shared/packages/rollout/lib/driver.js + 1 modules
var driver = __webpack_require__(76554);
// EXTERNAL MODULE: ./.cache/bundle/shared/packages/rollout/lib/kubernetes/address.js
var address = __webpack_require__(56560);
// EXTERNAL MODULE: ./.cache/bundle/shared/packages/rollout/lib/state.js
var lib_state = __webpack_require__(29162);
// EXTERNAL MODULE: ./.cache/bundle/shared/packages/rollout/lib/strategies.js
var strategies = __webpack_require__(27142);
// EXTERNAL MODULE: ./.cache/bundle/shared/actions/deploy-canary/lib/cluster.js + 6 modules
var cluster = __webpack_require__(66493);
// EXTERNAL MODULE: ./.cache/bundle/shared/actions/deploy-canary/lib/place.js
var place = __webpack_require__(30137);
// EXTERNAL MODULE: ./.cache/bundle/shared/actions/deploy-canary/lib/preparation.js + 1 modules
var lib_preparation = __webpack_require__(7612);
// EXTERNAL MODULE: ./.cache/bundle/shared/actions/deploy-canary/lib/result.js + 2 modules
var result = __webpack_require__(76728);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./.cache/bundle/shared/packages/http/lib/client.js + 4 modules
var client = __webpack_require__(24014);
// EXTERNAL MODULE: ./.cache/bundle/shared/packages/rollout/lib/analysis.js
var analysis = __webpack_require__(70521);
// EXTERNAL MODULE: ./.cache/bundle/shared/packages/rollout/lib/kubernetes/traffic.js
var traffic = __webpack_require__(85305);
// EXTERNAL MODULE: ./.cache/bundle/shared/packages/rollout/lib/metric-source.js
var metric_source = __webpack_require__(38797);
;// CONCATENATED MODULE: ./.cache/bundle/shared/packages/rollout/lib/metrics/http-json.js

const httpJsonMetrics = (http, address, { stable, canary }) => ({
    name: 'counts over HTTP',
    async observe() {
        const url = address.replaceAll('{stable}', encodeURIComponent(stable)).replaceAll('{canary}', encodeURIComponent(canary));
        const answer = await http.json({ url });
        const arms = (typeof answer === 'object' && answer !== null ? answer : {});
        return { stable: countsOf(arms['stable'], 'stable'), canary: countsOf(arms['canary'], 'canary') };
    },
});
function countsOf(value, arm) {
    const given = (typeof value === 'object' && value !== null ? value : {});
    const count = (name, otherwise) => {
        const found = given[name] ?? otherwise;
        if (typeof found === 'number' && Number.isSafeInteger(found) && found >= 0)
            return found;
        throw (0,errors/* dependencyFailed */.BW)(`the counts of ${arm} have no usable ${name}`, { hint: 'Answer with whole numbers, also when they are 0.' });
    };
    const latency = given['latencyP95'];
    const counts = { requests: count('requests'), errors: count('errors'), labelled: count('labelled', 0), wrong: count('wrong', 0) };
    if (counts.errors > counts.requests || counts.wrong > counts.labelled) {
        throw (0,errors/* dependencyFailed */.BW)(`the counts of ${arm} contradict each other: more errors than requests, or more wrong answers than labels`);
    }
    return { ...counts, latencyP95: typeof latency === 'number' && Number.isFinite(latency) ? latency : undefined };
}

// EXTERNAL MODULE: ./.cache/bundle/shared/actions/deploy-canary/lib/journal.js + 1 modules
var journal = __webpack_require__(16838);
;// CONCATENATED MODULE: ./.cache/bundle/shared/actions/deploy-canary/lib/watch.js








const looksPerStep = 5;
function openWatch({ inputs, preparation, target, context, name }) {
    const looks = [];
    let state;
    const since = (time) => (time === undefined ? 0 : (context.now().getTime() - Date.parse(time)) / 1000);
    const look = async (step, weight) => {
        const current = state ?? (await target.read()).state;
        const { canary, stable } = current;
        if (canary === undefined)
            throw new Error('a look without a canary');
        if (stable === undefined)
            return { look: firstVersion(weight), stepDone: true };
        if (inputs.mode === 'wait')
            await pause(inputs.interval / looksPerStep, context.signal);
        await requireShare(target, canary, weight, context.signal);
        const source = openSource(inputs, { stable, canary }, name, context);
        const analysed = (0,analysis/* analyse */.K)(await source.observe(), weight, preparation.rules);
        const late = since(current.since) > inputs['max-duration'];
        const seen = late && analysed.decision === 'continue' ? (0,journal/* outOfTime */.p)(analysed, inputs['max-duration']) : analysed;
        looks.push({ ...seen, step, sent: seen.observation.canary.requests + seen.observation.stable.requests });
        context.log.progress(`canary at ${weight} %, look ${looks.length}: ${seen.decision}`, looks.length);
        return { look: seen, stepDone: since(current.stepSince) >= inputs.interval };
    };
    return {
        look,
        onState: (next) => {
            state = next;
            const which = next.canary === undefined ? 'no version' : `version ${next.canary.version}`;
            context.log.info(`rollout: ${which} is ${next.phase}, ${next.weight} % of the traffic`);
        },
        looks: () => looks,
    };
}
const endpointSeconds = 10;
async function requireShare(target, canary, weight, signal) {
    for (let tries = 0;; tries++) {
        const share = await target.share(canary);
        if (weight === 0 || share > 0)
            return;
        if (tries >= endpointSeconds) {
            throw (0,errors/* dependencyFailed */.BW)(`version ${canary.version} should get ${weight} % of the requests, and the cluster sends it none`, {
                hint: 'See the EndpointSlices of its Service.',
            });
        }
        await pause(1, signal);
    }
}
async function pause(seconds, signal) {
    await (0,promises_.setTimeout)(1000 * seconds, undefined, { signal }).catch(() => signal.throwIfAborted());
}
function openSource(inputs, { stable, canary }, name, { signal }) {
    const address = inputs['metrics-url'];
    if (address === undefined)
        throw noEvidence();
    const { host } = new URL(address.replaceAll(/\{\w+\}/g, 'x'));
    const deployment = (instance) => (instance.id === 0 ? name : (0,traffic/* nameOf */.V)(name, instance));
    return httpJsonMetrics((0,client/* createHttp */.V)({ trusted: [host], signal }), address, { stable: deployment(stable), canary: deployment(canary) });
}
const noEvidence = () => (0,errors/* inputError */.Xu)('nothing says what the versions do with the users’ requests', {
    hint: 'Give metrics-url: without evidence nothing is promoted.',
});
function firstVersion(weight) {
    const reason = 'first version: its pods are ready, and there is nothing to compare it with';
    return { weight, observation: { stable: metric_source/* noCounts */.Y, canary: metric_source/* noCounts */.Y }, metrics: [], decision: 'promote', reason };
}

;// CONCATENATED MODULE: ./.cache/bundle/shared/actions/deploy-canary/lib/on-kubernetes.js










async function deployToKubernetes(inputs, registry, context) {
    const { name } = (0,address/* parseKubernetesAddress */.E)(inputs.target);
    const needsEvidence = ['wait', 'tick', 'promote'].includes(inputs.mode);
    if (needsEvidence && inputs['metrics-url'] === undefined)
        throw noEvidence();
    const { version, champion, evidence } = await (0,lib_preparation/* findRegistered */.Eu)(inputs, registry, context);
    const revision = {
        ...(0,lib_preparation/* asRevision */.Ar)(version),
        uri: inputs['model-uri'] ?? `models:/${version.name}/${version.version}`,
        ...(inputs.image === undefined ? {} : { image: inputs.image }),
    };
    const target = await (0,cluster/* openCluster */.D)(inputs, champion === undefined ? undefined : (0,lib_preparation/* asRevision */.Ar)(champion), context);
    const { state } = await target.read();
    const preparation = {
        version,
        champion: champion?.version,
        serving: state.stable !== undefined && !(0,lib_state/* isSame */.Ft)(state.stable, revision) ? (0,lib_preparation/* asRevision */.Ar)(state.stable) : undefined,
        evidence,
        requests: undefined,
        rules: (0,lib_preparation/* rulesOf */.fD)(inputs, false),
        steps: inputs.steps.filter((step) => step < 100),
    };
    if (context.plan)
        return (0,result/* planned */.l)(preparation, inputs);
    const journal = openWatch({ inputs, preparation, target, context, name });
    const mirror = await openMirror(inputs, `${version.name}/${version.version}`, context);
    const began = context.now();
    const rollout = await mirror.around(() => (0,driver/* drive */.r)({
        target,
        revision,
        plan: (0,strategies/* planOf */.XC)(inputs.strategy, preparation.steps, {
            onInconclusive: inputs['on-inconclusive-rollout'],
            onFailure: inputs['failure-action'],
        }),
        owner: (0,place/* ownerOf */.b)(context.run),
        retry: inputs.retry,
        signal: context.signal,
        mode: inputs.mode,
        times: { since: began.toISOString(), deadline: new Date(began.getTime() + overdueAfter(inputs)).toISOString() },
        now: () => context.now().toISOString(),
        look: journal.look,
        confirm: (canary) => (0,lib_preparation/* moveChampion */.Zb)(registry, version.name, canary, preparation.champion),
        onState: journal.onState,
    }));
    return await (0,result/* finished */.x)(rollout, journal.looks(), preparation, inputs, context, mirror.id);
}
const overdueAfter = (inputs) => 1000 * (inputs['max-duration'] + 2 * inputs['ready-timeout']);
async function openMirror({ environment }, key, { deployments, log }) {
    if (environment === undefined)
        return { id: '', around: (body) => body() };
    if (deployments === undefined) {
        log.warning('no GitHub Deployment is written: this run has no token for one');
        return { id: '', around: (body) => body() };
    }
    const attempt = async (write) => {
        try {
            return await write();
        }
        catch (error) {
            log.warning((0,errors/* explain */.WE)(error).message);
            return undefined;
        }
    };
    const id = await attempt(() => deployments.begin({ environment, key, description: `Rollout of ${key}` }));
    if (id === undefined)
        return { id: '', around: (body) => body() };
    const tell = (state, text) => attempt(() => deployments.status(id, environment, state, text));
    return {
        id,
        async around(body) {
            await tell('in_progress', 'the rollout is under way');
            try {
                const rollout = await body();
                await tell(deploymentState(rollout.state), describe(rollout.state));
                return rollout;
            }
            catch (error) {
                await tell('error', (0,errors/* explain */.WE)(error).message);
                throw error;
            }
        },
    };
}
function deploymentState(state) {
    if (!(0,lib_state/* isFinal */.dR)(state))
        return 'in_progress';
    if (state.phase === 'promoted' || state.phase === 'idle')
        return 'success';
    return state.phase === 'held' && state.analysis !== 'fail' ? 'queued' : 'failure';
}
const describe = ({ phase, canary, weight, reason }) => `${canary === undefined ? '' : `version ${canary.version} is `}${phase}, ${weight} % of the traffic${reason === '' ? '' : `: ${reason}`}`;


/***/ })

};
