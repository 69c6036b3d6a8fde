export const id = 4100;
export const ids = [4100];
export const modules = { 54100: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, { deployToKubernetes: () => deployToKubernetes });
	var driver = __webpack_require__(76554);
	var address = __webpack_require__(56560);
	var lib_state = __webpack_require__(29162);
	var cluster = __webpack_require__(66493);
	var declared_metrics = __webpack_require__(81366);
	var lib_mirror = __webpack_require__(11291);
	var place = __webpack_require__(30137);
	var plan = __webpack_require__(92153);
	var lib_preparation = __webpack_require__(64171);
	var result = __webpack_require__(76728);
	var serving_environment = __webpack_require__(70206);
	var promises_ = __webpack_require__(58500);
	var errors = __webpack_require__(66990);
	var analysis = __webpack_require__(70521);
	var traffic = __webpack_require__(85305);
	var metric_source = __webpack_require__(38797);
	var journal = __webpack_require__(45878);
	var lib_looks = __webpack_require__(12942);
	var metric_sources = __webpack_require__(46387);
	;
	const looksPerStep = 5;
	function openWatch(options) {
		const { inputs, preparation, target, context } = options;
		const looks = [];
		let state;
		const since = (time) => time === undefined ? 0 : (context.now().getTime() - Date.parse(time)) / 1e3;
		const look = async (step, weight) => {
			const current = state ?? (await target.read()).state;
			const { canary } = current;
			const beside = (0, lib_state.o3)(current);
			if (canary === undefined) throw new Error("a look without a canary");
			if (beside === undefined) return {
				look: firstVersion(weight),
				stepDone: true
			};
			if (inputs.mode === "wait") await pause(inputs.interval / looksPerStep, context.signal);
			await requireShare(target, canary, weight, context.signal);
			const source = await openSource(options, {
				stable: beside,
				canary
			}, current.since);
			const analysed = (0, analysis.K)(await source.observe(), weight, preparation.rules);
			const longest = (0, lib_preparation.Hw)(inputs) * inputs["max-duration"];
			const late = since(current.since) > longest;
			const seen = late && analysed.decision === "continue" ? (0, journal.p)(analysed, longest) : analysed;
			const sent = seen.observation.canary.requests + seen.observation.stable.requests;
			const entry = {
				...seen,
				step,
				sent,
				secondsLeft: Math.max(0, longest - since(current.since))
			};
			looks.push(entry);
			context.log.progress((0, lib_looks.r)(entry, looks.length), looks.length);
			return {
				look: seen,
				stepDone: since(current.stepSince) >= inputs.interval
			};
		};
		return {
			look,
			onState: (next) => {
				state = next;
				const which = next.canary === undefined ? "no version" : `version ${next.canary.version}`;
				context.log.info(`rollout: ${which} is ${next.phase}, ${next.weight} % of the traffic`);
			},
			looks: () => looks
		};
	}
	const endpointSeconds = 10;
	async function requireShare(target, canary, weight, signal) {
		for (let tries = 0;; tries++) {
			const share = await target.share(canary);
			if (weight === 0 || share > 0) return;
			if (tries >= endpointSeconds) {
				throw (0, errors.BW)(`version ${canary.version} should get ${weight} % of the requests, and the cluster sends it none`, { hint: "See the EndpointSlices of its Service." });
			}
			await pause(1, signal);
		}
	}
	async function pause(seconds, signal) {
		await (0, promises_.setTimeout)(1e3 * seconds, undefined, { signal }).catch(() => signal.throwIfAborted());
	}
	async function openSource({ inputs, preparation, context, name }, { stable, canary }, since) {
		const arm = (instance) => ({
			arm: instance.id === 0 ? name : (0, traffic.V)(name, instance),
			version: instance.version
		});
		const began = (since === undefined ? context.now().getTime() : Date.parse(since)) / 1e3;
		const { metrics = [] } = preparation.rules;
		const sources = await (0, metric_sources.H)({
			inputs,
			metrics,
			stable: arm(stable),
			canary: arm(canary),
			since: began,
			context
		});
		if (sources.length === 0) throw noEvidence();
		return { observe: () => (0, metric_sources.W)(sources) };
	}
	const noEvidence = () => (0, errors.Xu)("nothing says what the versions do with the users’ requests", { hint: "Give metrics-url, or metrics with prometheus-url or metrics-file: without evidence nothing is promoted." });
	function firstVersion(weight) {
		const reason = "first version: its pods are ready, and there is nothing to compare it with";
		return {
			weight,
			observation: {
				stable: metric_source.Y,
				canary: metric_source.Y
			},
			metrics: [],
			decision: "promote",
			reason
		};
	}
	;
	async function deployToKubernetes(inputs, registry, context) {
		const { name } = (0, address.E)(inputs.target);
		const needsEvidence = [
			"wait",
			"tick",
			"promote"
		].includes(inputs.mode);
		const metrics = await (0, declared_metrics.A)(inputs, context);
		const counted = inputs["metrics-url"] !== undefined;
		if (needsEvidence) {
			if (!counted && metrics.length === 0) throw noEvidence();
			(0, declared_metrics.a)(inputs, metrics, false);
		}
		const { version, champion, evidence } = await (0, lib_preparation.Eu)(inputs, registry, context);
		const revision = {
			...(0, lib_preparation.Ar)(version),
			uri: inputs["model-uri"] ?? `models:/${version.name}/${version.version}`,
			...inputs.image === undefined ? {} : { image: inputs.image }
		};
		const target = await (0, cluster.D)(inputs, champion === undefined ? undefined : (0, lib_preparation.Ar)(champion), context);
		const { state } = await target.read();
		const other = [state.stable, state.previous].find((instance) => instance !== undefined && !(0, lib_state.Ft)(instance, revision));
		const preparation = {
			version,
			champion: champion?.version,
			serving: other === undefined ? undefined : (0, lib_preparation.Ar)(other),
			evidence,
			environment: await (0, serving_environment.q)(version.digest, inputs, context),
			requests: undefined,
			rules: (0, lib_preparation.fD)(inputs, false, metrics, counted),
			steps: inputs.steps.filter((step) => step < 100)
		};
		if (context.plan) {
			const place = {
				...(0, address.E)(inputs.target),
				method: target.method,
				id: state.generation + 1,
				stable: state.stable?.id
			};
			return (0, result.l)(preparation, inputs, (0, plan.t2)(inputs, revision, place));
		}
		const journal = openWatch({
			inputs,
			preparation,
			target,
			context,
			name
		});
		const mirror = await (0, lib_mirror.Y)(inputs, `${version.name}/${version.version}`, context);
		const began = context.now();
		const rollout = await mirror.around(() => (0, driver.r)({
			target,
			revision,
			plan: (0, lib_preparation.MI)(inputs, preparation.steps),
			owner: (0, place.b)(context.run),
			retry: inputs.retry,
			signal: context.signal,
			mode: inputs.mode,
			times: {
				since: began.toISOString(),
				deadline: new Date(began.getTime() + overdueAfter(inputs)).toISOString()
			},
			now: () => context.now().toISOString(),
			look: journal.look,
			confirm: (canary) => (0, lib_preparation.Zb)(registry, version.name, canary, preparation.champion),
			onState: journal.onState
		}));
		return await (0, result.x)(rollout, journal.looks(), preparation, inputs, context, mirror.id);
	}
	const overdueAfter = (inputs) => 1e3 * ((0, lib_preparation.Hw)(inputs) * inputs["max-duration"] + 2 * inputs["ready-timeout"]);
}) };
