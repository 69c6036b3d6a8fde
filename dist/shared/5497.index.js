export const id = 5497;
export const ids = [5497];
export const modules = { 5497: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, { deployToKubernetes: () => deployToKubernetes });
	var driver = __webpack_require__(76554);
	var address = __webpack_require__(56560);
	var lib_state = __webpack_require__(29162);
	var cluster = __webpack_require__(66493);
	var lib_mirror = __webpack_require__(11291);
	var place = __webpack_require__(30137);
	var lib_preparation = __webpack_require__(64171);
	var result = __webpack_require__(76728);
	var promises_ = __webpack_require__(58500);
	var errors = __webpack_require__(66990);
	var client = __webpack_require__(24014);
	var analysis = __webpack_require__(30260);
	var traffic = __webpack_require__(85305);
	var metric_source = __webpack_require__(38797);
	;
	const httpJsonMetrics = (http, address, { stable, canary }) => ({
		name: "counts over HTTP",
		async observe() {
			const url = address.replaceAll("{stable}", encodeURIComponent(stable)).replaceAll("{canary}", encodeURIComponent(canary));
			const answer = await http.json({ url });
			const arms = typeof answer === "object" && answer !== null ? answer : {};
			return {
				stable: countsOf(arms["stable"], "stable"),
				canary: countsOf(arms["canary"], "canary")
			};
		}
	});
	function countsOf(value, arm) {
		const given = typeof value === "object" && value !== null ? value : {};
		const count = (name, otherwise) => {
			const found = given[name] ?? otherwise;
			if (typeof found === "number" && Number.isSafeInteger(found) && found >= 0) return found;
			throw (0, errors.BW)(`the counts of ${arm} have no usable ${name}`, { hint: "Answer with whole numbers, also when they are 0." });
		};
		const latency = given["latencyP95"];
		const counts = {
			requests: count("requests"),
			errors: count("errors"),
			labelled: count("labelled", 0),
			wrong: count("wrong", 0)
		};
		if (counts.errors > counts.requests || counts.wrong > counts.labelled) {
			throw (0, errors.BW)(`the counts of ${arm} contradict each other: more errors than requests, or more wrong answers than labels`);
		}
		return {
			...counts,
			latencyP95: typeof latency === "number" && Number.isFinite(latency) ? latency : undefined
		};
	}
	var journal = __webpack_require__(84161);
	;
	const looksPerStep = 5;
	function openWatch({ inputs, preparation, target, context, name }) {
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
			const source = openSource(inputs, {
				stable: beside,
				canary
			}, name, context);
			const analysed = (0, analysis.K)(await source.observe(), weight, preparation.rules);
			const longest = (0, lib_preparation.Hw)(inputs) * inputs["max-duration"];
			const late = since(current.since) > longest;
			const seen = late && analysed.decision === "continue" ? (0, journal.p)(analysed, longest) : analysed;
			looks.push({
				...seen,
				step,
				sent: seen.observation.canary.requests + seen.observation.stable.requests
			});
			context.log.progress(`canary at ${weight} %, look ${looks.length}: ${seen.decision}`, looks.length);
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
	function openSource(inputs, { stable, canary }, name, { signal }) {
		const address = inputs["metrics-url"];
		if (address === undefined) throw noEvidence();
		const { host } = new URL(address.replaceAll(/\{\w+\}/g, "x"));
		const deployment = (instance) => instance.id === 0 ? name : (0, traffic.V)(name, instance);
		return httpJsonMetrics((0, client.V)({
			trusted: [host],
			signal
		}), address, {
			stable: deployment(stable),
			canary: deployment(canary)
		});
	}
	const noEvidence = () => (0, errors.Xu)("nothing says what the versions do with the users’ requests", { hint: "Give metrics-url: without evidence nothing is promoted." });
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
		if (needsEvidence && inputs["metrics-url"] === undefined) throw noEvidence();
		const { version, champion, evidence } = await (0, lib_preparation.Eu)(inputs, registry, context);
		const revision = {
			...(0, lib_preparation.Ar)(version),
			uri: inputs["model-uri"] ?? `models:/${version.name}/${version.version}`,
			...inputs.image === undefined ? {} : { image: inputs.image }
		};
		const target = await (0, cluster.D)(inputs, champion === undefined ? undefined : (0, lib_preparation.Ar)(champion), context);
		const { state } = await target.read();
		const preparation = {
			version,
			champion: champion?.version,
			serving: state.stable !== undefined && !(0, lib_state.Ft)(state.stable, revision) ? (0, lib_preparation.Ar)(state.stable) : undefined,
			evidence,
			requests: undefined,
			rules: (0, lib_preparation.fD)(inputs, false),
			steps: inputs.steps.filter((step) => step < 100)
		};
		if (context.plan) return (0, result.l)(preparation, inputs);
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
