export const id = 6493;
export const ids = [6493];
export const modules = {
	66493: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { D: () => openCluster });
		var external_node_path_ = __webpack_require__(76760);
		var client = __webpack_require__(25623);
		var lib_open = __webpack_require__(35589);
		var address = __webpack_require__(56560);
		var promises_ = __webpack_require__(58500);
		var errors = __webpack_require__(66990);
		var lib_errors = __webpack_require__(86291);
		var objects = __webpack_require__(66182);
		var lib_state = __webpack_require__(29162);
		;
		const surge = (full) => full + Math.max(1, Math.ceil(full / 2));
		function replicaSplit(percent, full) {
			let best = {
				stable: full,
				canary: 1
			};
			const distance = ({ stable, canary }) => Math.abs(100 * canary / (stable + canary) - percent);
			for (let total = Math.max(2, full); total <= surge(full); total++) {
				const canary = Math.min(total - 1, Math.max(1, Math.round(total * percent / 100)));
				const found = {
					stable: total - canary,
					canary
				};
				if (distance(found) < distance(best) - 1e-9) best = found;
			}
			return best;
		}
		function replicaCounts(percents, full) {
			let best = percents.map(() => 1);
			const distance = (counts) => {
				const total = counts.reduce((sum, count) => sum + count, 0);
				return counts.reduce((sum, count, index) => sum + Math.abs(100 * count / total - (percents[index] ?? 0)), 0);
			};
			for (let total = Math.max(percents.length, full); total <= surge(full) + percents.length; total++) {
				const others = percents.slice(0, -1).map((percent) => Math.max(1, Math.round(total * percent / 100)));
				const found = [...others, Math.max(1, total - others.reduce((sum, count) => sum + count, 0))];
				if (distance(found) < distance(best) - 1e-9) best = found;
			}
			return best;
		}
		const shareOf = ({ stable, canary }) => 100 * canary / (stable + canary);
		const weightedSplit = (percent, full) => ({
			stable: full,
			canary: Math.max(1, Math.ceil(full * percent / 100))
		});
		function strengthsOf(state, full, split) {
			const { stable, canary, baseline, weight, phase } = state;
			if (phase === "promoted" || stable === undefined) {
				const serving = phase === "promoted" ? stable : canary;
				return serving === undefined ? [] : [{
					instance: serving,
					replicas: full
				}];
			}
			const alone = [{
				instance: stable,
				replicas: full
			}];
			const beside = baseline === undefined ? [] : [{
				instance: baseline,
				replicas: 1
			}];
			if (canary === undefined || phase === "rolled-back" || phase === "rolling-back" || phase === "idle") return alone;
			if (phase === "returning") return alone;
			if (weight >= 100) return [{
				instance: canary,
				replicas: full
			}, ...alone];
			const shares = (0, lib_state.W3)(state);
			if (shares.length < 2) return [
				{
					instance: canary,
					replicas: 1
				},
				...beside,
				...alone
			];
			if (baseline !== undefined) return besideEachOther({
				canary,
				baseline,
				stable
			}, shares, full, split);
			const pods = split(weight, full);
			return [{
				instance: canary,
				replicas: pods.canary
			}, {
				instance: stable,
				replicas: pods.stable
			}];
		}
		function besideEachOther({ canary, baseline, stable }, shares, full, split) {
			const percentOf = ({ id }) => shares.find(({ instance }) => instance.id === id)?.percent ?? 0;
			const instances = [
				canary,
				baseline,
				stable
			];
			const counts = split === replicaSplit ? replicaCounts(instances.map(percentOf), full) : [
				split(percentOf(canary), full).canary,
				split(percentOf(baseline), full).canary,
				full
			];
			return instances.map((instance, index) => ({
				instance,
				replicas: counts[index] ?? 1
			}));
		}
		var external_node_crypto_ = __webpack_require__(77598);
		;
		const prefix = "modelflight.dev";
		const marks = {
			state: `${prefix}/rollout-state`,
			write: `${prefix}/write`,
			replicas: `${prefix}/replicas`,
			selector: `${prefix}/selector`,
			rollout: `${prefix}/rollout`,
			instance: `${prefix}/instance`,
			digest: `${prefix}/model-digest`,
			version: `${prefix}/model-version`,
			generation: `${prefix}/generation`
		};
		function stateOf(object) {
			const annotations = object.metadata.annotations ?? {};
			const text = annotations[marks.state];
			const write = annotations[marks.write] ?? "";
			if (text === undefined) return {
				state: lib_state.ue,
				token: "none",
				write
			};
			return {
				state: parse(text, object),
				token: (0, external_node_crypto_.createHash)("sha256").update(`${write}\n${text}`).digest("hex"),
				write
			};
		}
		function parse(text, { kind, metadata }) {
			const where = `the annotation ${marks.state} of ${kind} ${metadata.namespace}/${metadata.name}`;
			const hint = "Restore it, or remove it when no rollout is under way: the next one begins from what serves.";
			try {
				const state = JSON.parse(text);
				const sound = state.schema === 1 && Number.isSafeInteger(state.generation) && Array.isArray(state.plan.steps) && Number.isFinite(state.weight) && state.weight >= 0 && state.weight <= 100;
				if (sound) return {
					...lib_state.ue,
					...state
				};
			} catch (cause) {
				throw (0, errors.BW)(`${where} can't be read`, {
					hint,
					cause
				});
			}
			throw (0, errors.BW)(`${where} does not hold the state of a rollout that this version understands`, { hint });
		}
		function withState(object, state, more) {
			const annotations = {
				...object.metadata.annotations,
				...more,
				[marks.state]: JSON.stringify(state),
				[marks.write]: (0, external_node_crypto_.randomUUID)()
			};
			return {
				...object,
				metadata: {
					...object.metadata,
					annotations
				}
			};
		}
		var traffic = __webpack_require__(85305);
		;
		const httpRouteTraffic = {
			name: "httproute",
			services: true,
			split: weightedSplit,
			distinct: (_route, base) => Object.keys(base.spec.selector.matchLabels ?? {}),
			refusal: (route, base, state) => ownedByOthers(route) ?? withoutRule(route, base) ?? unexpected(route, base, state),
			route: (route, base, state) => ({
				...route,
				spec: {
					...route.spec,
					rules: (route.spec.rules ?? []).map((rule) => isOurs(rule, base) ? routed(rule, base, state) : rule)
				}
			}),
			deviations: (route, base, state) => [...differences(route, base, state), ...complaints(route)]
		};
		const family = (base) => new RegExp(`^${base.metadata.name}(-\\d+)?$`);
		const isOurs = (rule, base) => (rule.backendRefs ?? []).some(({ name, kind = "Service", group = "" }) => kind === "Service" && group === "" && family(base).test(name));
		function ownedByOthers({ metadata }) {
			const controller = metadata.ownerReferences?.find((owner) => owner.controller === true);
			const manager = [
				"flagger",
				"argo-rollouts",
				"kserve"
			].find((name) => metadata.labels?.["app.kubernetes.io/managed-by"] === name);
			const argo = Object.keys({
				...metadata.labels,
				...metadata.annotations
			}).some((key) => key.startsWith("rollouts.argoproj.io/"));
			const owner = controller === undefined ? manager ?? (argo ? "Argo Rollouts" : undefined) : `${controller.kind} ${controller.name}`;
			if (owner === undefined) return undefined;
			return (0, errors.he)(`HTTPRoute ${metadata.namespace}/${metadata.name} is owned by ${owner}, which would undo what a rollout does`, { hint: "Let that controller roll out, or give deploy-canary an HTTPRoute of its own." });
		}
		function withoutRule(route, base) {
			if ((route.spec.rules ?? []).some((rule) => isOurs(rule, base))) return undefined;
			const { namespace, name } = route.metadata;
			return (0, errors.Xu)(`no rule of HTTPRoute ${namespace}/${name} sends to the Service ${base.metadata.name}`, { hint: `Add a backendRef with the name ${base.metadata.name} and a port.` });
		}
		function unexpected(route, base, state) {
			if (stateOf(route).token === "none") return undefined;
			const found = differences(route, base, state);
			if (found.length === 0) return undefined;
			return (0, errors.he)(`somebody else changed the traffic of HTTPRoute ${route.metadata.namespace}/${route.metadata.name}: ${found.join("; ")}`, { hint: "Let one system set the weights (GitOps tools can be told to ignore backendRefs); `mode: abort` brings back what served." });
		}
		function routed(rule, base, state) {
			const model = rule.backendRefs?.find(({ name }) => family(base).test(name));
			const shares = (0, lib_state.W3)(state);
			if (model === undefined || shares.length === 0) return rule;
			const filters = withMirror(rule.filters ?? [], model, base, state);
			const backendRefs = shares.map(({ instance, percent }) => ({
				...{
					group: "",
					kind: "Service",
					...model
				},
				name: (0, traffic.V)(base.metadata.name, instance),
				weight: Math.round(percent * weightScale)
			}));
			const { filters: _, ...rest } = rule;
			return {
				...rest,
				backendRefs,
				...filters.length === 0 ? {} : { filters }
			};
		}
		const weightScale = 100;
		function withMirror(filters, model, base, state) {
			const others = filters.filter(({ requestMirror }) => requestMirror === undefined || !family(base).test(requestMirror.backendRef.name));
			const copy = (0, lib_state.VV)(state);
			if (copy === undefined) return others;
			const { weight: _, ...ref } = {
				group: "",
				kind: "Service",
				...model,
				name: (0, traffic.V)(base.metadata.name, copy)
			};
			return [...others, {
				type: "RequestMirror",
				requestMirror: { backendRef: ref }
			}];
		}
		function differences(route, base, state) {
			const rules = (route.spec.rules ?? []).filter((rule) => isOurs(rule, base));
			const [wanted] = rules.map((rule) => routed(rule, base, state));
			if (wanted === undefined) return ["no rule sends to the rollout’s Services any more"];
			return rules.flatMap((rule, index) => {
				const [is, should] = [describe(rule, base), describe(routed(rule, base, state), base)];
				return is === should ? [] : [`rule ${index + 1} sends ${is}, not ${should}`];
			});
		}
		function describe({ backendRefs = [], filters = [] }, base) {
			const shares = [...backendRefs].sort((a, b) => a.name < b.name ? -1 : 1).map(({ name, weight = 1 }) => `${weight} to ${name}`);
			const copies = filters.flatMap(({ requestMirror }) => requestMirror === undefined ? [] : [requestMirror.backendRef.name]);
			const mirrors = copies.filter((name) => family(base).test(name)).map((name) => `a copy to ${name}`);
			return [...shares, ...mirrors].join(", ");
		}
		function complaints({ metadata, status }) {
			const conditions = (status?.parents ?? []).flatMap((parent) => parent.conditions ?? []);
			return conditions.filter(({ type, status: value }) => (type === "Accepted" || type === "ResolvedRefs") && value === "False").filter(({ observedGeneration }) => observedGeneration === undefined || observedGeneration === metadata.generation).map(({ type, reason = "", message = "" }) => `the gateway says ${type} is false: ${reason} ${message}`.trim().slice(0, 300));
		}
		;
		const replicaTraffic = {
			name: "replicas",
			services: false,
			split: replicaSplit,
			distinct: (service, base) => Object.keys(base.spec.selector.matchLabels ?? {}).filter((key) => shared(service)[key] === undefined),
			refusal: (service, base, state) => unusable(service, base, state),
			route: (service, base, state) => ({
				...service,
				metadata: {
					...service.metadata,
					annotations: {
						...service.metadata.annotations,
						[marks.selector]: JSON.stringify(shared(service))
					}
				},
				spec: {
					...service.spec,
					selector: selectorOf(service, base, state)
				}
			}),
			deviations: (service, base, state) => {
				const [is, should] = [asText(service.spec.selector ?? {}), asText(selectorOf(service, base, state))];
				return is === should ? [] : [`the Service selects ${is}, not ${should}`];
			}
		};
		function shared({ metadata, spec }) {
			const kept = metadata.annotations?.[marks.selector];
			if (kept === undefined) return spec.selector ?? {};
			const parsed = JSON.parse(kept);
			return typeof parsed === "object" && parsed !== null ? parsed : {};
		}
		const pin = ({ id }, base) => id === 0 ? base.spec.selector.matchLabels ?? {} : {
			[marks.rollout]: base.metadata.name,
			[marks.instance]: String(id)
		};
		function selectorOf(service, base, state) {
			const [first, second] = (0, lib_state.W3)(state);
			if (first === undefined || second !== undefined) return shared(service);
			return {
				...shared(service),
				...pin(first.instance, base)
			};
		}
		function unusable(service, base, state) {
			const { namespace, name } = service.metadata;
			const common = shared(service);
			if (Object.keys(common).length === 0) return (0, errors.Xu)(`the Service ${namespace}/${name} has no selector`);
			const labels = base.spec.template.metadata?.labels ?? {};
			const missing = Object.entries(common).find(([key, value]) => labels[key] !== value);
			if (missing !== undefined) {
				return (0, errors.Xu)(`the Service ${namespace}/${name} does not select the pods of the Deployment ${name}: ${missing.join("=")} is missing`);
			}
			if (Object.keys(base.spec.selector.matchLabels ?? {}).every((key) => common[key] !== undefined)) {
				return (0, errors.Xu)(`the Service ${namespace}/${name} would select every version at once, always`, { hint: "Give the Deployment’s selector and pods one label more than the Service’s selector, such as track: stable." });
			}
			if (state.plan.exposure === "mirror") {
				return (0, errors.Xu)("a Service can’t mirror requests", { hint: "Use the strategy canary or blue-green, or an HTTPRoute." });
			}
			return undefined;
		}
		const asText = (labels) => Object.keys(labels).sort().map((key) => `${key}=${labels[key]}`).join(",");
		;
		function openWorkload(options) {
			const { api, address } = options;
			const { namespace, name } = address;
			const deployment = (instance) => (0, objects.XM)(objects.EZ.deployment, namespace, instance.id === 0 ? name : (0, traffic.V)(name, instance));
			const base = async () => {
				const found = await api.get((0, objects.XM)(objects.EZ.deployment, namespace, name));
				if (found !== undefined) return found;
				throw (0, errors.BW)(`there is no Deployment ${namespace}/${name}`, { hint: "Its pod template is what every version is made from." });
			};
			const find = (instance) => api.get(deployment(instance));
			return {
				base,
				find,
				create: (instance, replicas, distinct, generation) => create(options, instance, {
					replicas,
					distinct,
					generation,
					base
				}),
				scale: (instance, replicas, generation) => scale(api, deployment(instance), replicas, generation),
				ready: (instance, replicas, service) => waitReady(options, () => find(instance), replicas, service),
				expose: (instance) => expose(options, instance, base),
				async remove(instance) {
					if (instance.id === 0) {
						await scaleToZero(api, deployment(instance));
						return;
					}
					await api.remove(deployment(instance));
					await api.remove((0, objects.XM)(objects.EZ.service, namespace, (0, traffic.V)(name, instance)));
				},
				gone: (instance) => waitGone(options, instance, base),
				async ids() {
					const found = await api.list((0, objects.XM)(objects.EZ.deployment, namespace), `${marks.rollout}=${name}`);
					return found.map(({ metadata }) => Number(metadata.labels?.[marks.instance])).filter((id) => Number.isSafeInteger(id) && id > 0);
				}
			};
		}
		async function create({ api, address, uriVariable, readySeconds }, instance, making) {
			const { namespace, name } = address;
			const path = (0, objects.XM)(objects.EZ.deployment, namespace, (0, traffic.V)(name, instance));
			const present = await api.get(path);
			if (present !== undefined) {
				const { annotations = {}, labels = {}, deletionTimestamp } = present.metadata;
				if (deletionTimestamp !== undefined) return {
					ready: false,
					reason: `the Deployment ${present.metadata.name} is being deleted`
				};
				if (labels[marks.instance] === String(instance.id) && annotations[marks.digest] === instance.digest) return { ready: true };
				return {
					ready: false,
					reason: `the Deployment ${present.metadata.name} exists and is not of this rollout`
				};
			}
			const { spec } = await making.base();
			const own = {
				[marks.rollout]: name,
				[marks.instance]: String(instance.id)
			};
			const annotations = {
				[marks.digest]: instance.digest,
				[marks.version]: instance.version,
				[marks.generation]: String(making.generation)
			};
			const object = {
				apiVersion: "apps/v1",
				kind: "Deployment",
				metadata: {
					name: (0, traffic.V)(name, instance),
					namespace,
					labels: own,
					annotations
				},
				spec: {
					...spec,
					replicas: making.replicas,
					selector: { matchLabels: own },
					template: podTemplate(spec.template, own, instance, making.distinct, uriVariable),
					progressDeadlineSeconds: Math.max(1, Math.round(readySeconds))
				}
			};
			try {
				await api.create((0, objects.XM)(objects.EZ.deployment, namespace), object);
				return { ready: true };
			} catch (error) {
				const kind = (0, lib_errors.vc)(error);
				if (kind !== "webhook" && kind !== "invalid") throw error;
				return {
					ready: false,
					reason: error instanceof Error ? error.message : String(error)
				};
			}
		}
		function podTemplate(template, own, instance, distinct, variable) {
			const labels = template.metadata?.labels ?? {};
			const changed = Object.fromEntries(distinct.map((key) => [key, `${(labels[key] ?? "").slice(0, 50)}-m${instance.id}`]));
			const [first, ...others] = template.spec.containers;
			if (first === undefined) throw (0, errors.BW)("the Deployment has no container");
			const values = {
				...instance.uri === undefined ? {} : { [variable]: instance.uri },
				MODELFLIGHT_MODEL_VERSION: instance.version
			};
			const env = [...(first.env ?? []).filter(({ name }) => !Object.hasOwn(values, name)), ...Object.entries(values).map(([name, value]) => ({
				name,
				value
			}))];
			const container = {
				...first,
				env,
				...instance.image === undefined ? {} : { image: instance.image }
			};
			return {
				...template,
				metadata: {
					...template.metadata,
					labels: {
						...labels,
						...changed,
						...own
					}
				},
				spec: {
					...template.spec,
					containers: [container, ...others]
				}
			};
		}
		const scaleTries = 20;
		async function scale(api, path, replicas, generation) {
			for (let attempt = 1;; attempt++) {
				const found = await api.get(path);
				if (found === undefined) return "gone";
				const { annotations = {} } = found.metadata;
				if (Number(annotations[marks.generation] ?? 0) > generation) return "stale";
				const written = annotations[marks.generation] === String(generation);
				if (found.spec.replicas === replicas && written) return "done";
				const metadata = {
					...found.metadata,
					annotations: {
						...annotations,
						[marks.generation]: String(generation)
					}
				};
				try {
					await api.replace(path, {
						...found,
						metadata,
						spec: {
							...found.spec,
							replicas
						}
					});
				} catch (error) {
					if ((0, lib_errors.vc)(error) !== "conflict" || attempt >= scaleTries) throw error;
				}
			}
		}
		async function scaleToZero(api, path) {
			for (let attempt = 1;; attempt++) {
				const found = await api.get(path);
				if (found === undefined || found.spec.replicas === 0) return;
				const annotations = {
					...found.metadata.annotations,
					[marks.replicas]: String(found.spec.replicas ?? 1)
				};
				try {
					await api.replace(path, {
						...found,
						metadata: {
							...found.metadata,
							annotations
						},
						spec: {
							...found.spec,
							replicas: 0
						}
					});
				} catch (error) {
					if ((0, lib_errors.vc)(error) !== "conflict" || attempt >= scaleTries) throw error;
				}
			}
		}
		async function expose({ api, address }, instance, base) {
			const { namespace, name } = address;
			const path = (0, objects.XM)(objects.EZ.service, namespace, (0, traffic.V)(name, instance));
			if (await api.get(path) !== undefined) return;
			const own = await api.get((0, objects.XM)(objects.EZ.service, namespace, name));
			if (own === undefined) throw (0, errors.BW)(`there is no Service ${namespace}/${name}`, { hint: "Its ports are what every version gets." });
			const selector = instance.id === 0 ? (await base()).spec.selector.matchLabels ?? {} : {
				[marks.rollout]: name,
				[marks.instance]: String(instance.id)
			};
			const ports = (own.spec.ports ?? []).map(({ name: label, port, protocol, appProtocol, targetPort }) => ({
				port,
				...label === undefined ? {} : { name: label },
				...protocol === undefined ? {} : { protocol },
				...appProtocol === undefined ? {} : { appProtocol },
				...targetPort === undefined ? {} : { targetPort }
			}));
			const metadata = {
				name: (0, traffic.V)(name, instance),
				namespace,
				labels: {
					[marks.rollout]: name,
					[marks.instance]: String(instance.id)
				}
			};
			try {
				await api.create((0, objects.XM)(objects.EZ.service, namespace), {
					apiVersion: "v1",
					kind: "Service",
					metadata,
					spec: {
						type: "ClusterIP",
						selector,
						ports
					}
				});
			} catch (error) {
				if ((0, lib_errors.vc)(error) !== "exists") throw error;
			}
		}
		const hopeless = [
			"ImagePullBackOff",
			"InvalidImageName",
			"CrashLoopBackOff",
			"CreateContainerConfigError",
			"ErrImageNeverPull"
		];
		const hopelessSeconds = 5;
		async function waitReady({ api, address, readySeconds, signal }, find, replicas, service) {
			const started = performance.now();
			const elapsed = () => (performance.now() - started) / 1e3;
			let last = "nothing was seen of it";
			let hopelessSince;
			for (let pause = 100;; pause = Math.min(1e3, pause * 1.5)) {
				const found = await find();
				if (found === undefined) return {
					ready: false,
					reason: "its Deployment is gone"
				};
				const reason = unready(found, replicas) ?? (service === undefined ? undefined : await withoutEndpoints(api, address.namespace, service));
				if (reason === undefined) return { ready: true };
				const fault = elapsed() < 1 ? undefined : await podFault(api, address.namespace, found);
				last = fault?.text ?? reason;
				hopelessSince = fault?.hopeless === true ? hopelessSince ?? elapsed() : undefined;
				const lost = hopelessSince !== undefined && elapsed() - hopelessSince >= Math.min(hopelessSeconds, readySeconds / 2);
				if (lost || elapsed() >= readySeconds) return {
					ready: false,
					reason: lost ? last : `not ready within ${readySeconds} s (${last})`
				};
				await (0, promises_.setTimeout)(pause, undefined, { signal }).catch(() => undefined);
				if (signal.aborted) return {
					ready: false,
					reason: "cancelled"
				};
			}
		}
		async function waitGone({ api, address, readySeconds, signal }, instance, base) {
			const { namespace, name } = address;
			const own = {
				[marks.rollout]: name,
				[marks.instance]: String(instance.id)
			};
			const labels = instance.id === 0 ? (await base()).spec.selector.matchLabels ?? {} : own;
			const selector = Object.entries(labels).map((pair) => pair.join("=")).join(",");
			const started = performance.now();
			for (let pause = 50;; pause = Math.min(1e3, pause * 1.5)) {
				const pods = await api.list((0, objects.XM)(objects.EZ.pod, namespace), selector);
				const staying = pods.find(({ metadata }) => metadata.deletionTimestamp === undefined);
				if (staying === undefined) return;
				if (performance.now() - started > 1e3 * readySeconds) {
					throw (0, errors.BW)(`the pod ${staying.metadata.name} of a rollout that died does not go away`, { hint: "Remove it: it would get requests." });
				}
				await (0, promises_.setTimeout)(pause, undefined, { signal }).catch(() => signal.throwIfAborted());
			}
		}
		function unready({ metadata, spec, status }, replicas) {
			if (metadata.deletionTimestamp !== undefined) return "its Deployment is being deleted";
			if ((status?.observedGeneration ?? 0) < (metadata.generation ?? 0)) return "its Deployment was not yet looked at by the cluster";
			const failure = condition(status?.conditions, "ReplicaFailure", "True");
			if (failure !== undefined) return `the cluster makes no pods: ${failure.message ?? failure.reason ?? ""}`.slice(0, 600);
			const ready = Math.min(status?.readyReplicas ?? 0, status?.updatedReplicas ?? 0);
			if (ready >= replicas && (spec.replicas ?? 1) >= replicas) return undefined;
			return `${ready} of ${replicas} pods are ready`;
		}
		const condition = (all, type, status) => all?.find((one) => one.type === type && one.status === status);
		async function podFault(api, namespace, { spec }) {
			const selector = Object.entries(spec.selector.matchLabels ?? {}).map((pair) => pair.join("="));
			const pods = await api.list((0, objects.XM)(objects.EZ.pod, namespace), selector.join(","));
			for (const { metadata, status } of pods) {
				const waiting = status?.containerStatuses?.map(({ state }) => state?.waiting).find((one) => one?.reason !== undefined);
				const unscheduled = condition(status?.conditions, "PodScheduled", "False");
				if (waiting?.reason !== undefined) {
					const text = `pod ${metadata.name}: ${waiting.reason}${waiting.message === undefined ? "" : `, ${waiting.message}`}`;
					return {
						text: text.slice(0, 400),
						hopeless: hopeless.includes(waiting.reason)
					};
				}
				if (unscheduled !== undefined) return {
					text: `pod ${metadata.name}: ${unscheduled.message ?? "no node takes it"}`.slice(0, 400),
					hopeless: false
				};
			}
			return undefined;
		}
		async function withoutEndpoints(api, namespace, service) {
			return (await readyEndpoints(api, namespace, service)).length > 0 ? undefined : `the Service ${service} has no ready endpoint`;
		}
		async function readyEndpoints(api, namespace, service) {
			const slices = await api.list((0, objects.XM)(objects.EZ.endpointSlice, namespace), `kubernetes.io/service-name=${service}`);
			const ready = slices.flatMap(({ endpoints }) => endpoints ?? []).filter(({ conditions }) => conditions?.ready !== false);
			return [...new Set(ready.flatMap(({ targetRef }) => targetRef?.name === undefined ? [] : [targetRef.name]))];
		}
		;
		async function openKubernetesTarget(options) {
			const { api, address, traffic } = options;
			const route = (0, objects.XM)(objects.EZ.httpRoute, address.namespace, address.name);
			const byRoute = traffic === "httproute" || traffic === "auto" && await exists(api, route);
			return byRoute ? openTarget(options, objects.EZ.httpRoute, httpRouteTraffic) : openTarget(options, objects.EZ.service, replicaTraffic);
		}
		const exists = async (api, path) => await api.get(path) !== undefined;
		function openTarget(options, kind, method) {
			const { address, api, lastApi, readySeconds, signal, uriVariable } = options;
			const { namespace, name } = address;
			const settings = {
				address,
				readySeconds,
				signal,
				uriVariable
			};
			const here = {
				options,
				method,
				path: (0, objects.XM)(kind, namespace, name),
				kind: method.name === "httproute" ? "HTTPRoute" : "Service",
				workload: openWorkload({
					...settings,
					api
				}),
				lastWorkload: openWorkload({
					...settings,
					api: lastApi
				})
			};
			return {
				name: `k8s://${namespace}/${name} (${method.name})`,
				method: method.name,
				read: () => read(here),
				write: (state, token) => write(here, state, token),
				start: (instance) => start(here, instance),
				stop: (instance) => stop(here, instance),
				share: (instance) => share(here, instance)
			};
		}
		async function trafficObject({ options, path, kind }, api) {
			const { namespace, name } = options.address;
			const found = await api.get(path);
			if (found !== undefined && found.metadata.deletionTimestamp === undefined) return found;
			throw (0, errors.Xu)(`there is no ${kind} ${namespace}/${name}`, { hint: `${kind} and Deployment have the name that the target gives.` });
		}
		async function read(here) {
			const { api, workload } = reaching(here);
			return withServing(stateOf(await trafficObject(here, api)), await workload.base(), here.options.champion);
		}
		const reaching = ({ options, workload, lastWorkload }) => options.signal.aborted ? {
			api: options.lastApi,
			workload: lastWorkload
		} : {
			api: options.api,
			workload
		};
		function withServing({ state, token }, base, champion) {
			if (token !== "none" || state.stable !== undefined || (base.spec.replicas ?? 1) === 0) return {
				state,
				token
			};
			const image = base.spec.template.spec.containers[0]?.image ?? "";
			const unregistered = {
				version: image,
				digest: `image:${image}`
			};
			return {
				state: {
					...state,
					stable: {
						...champion ?? unregistered,
						id: 0
					}
				},
				token
			};
		}
		const writeTries = 30;
		async function write(here, state, token) {
			const { options, method } = here;
			const last = options.signal.aborted;
			const { api, workload } = reaching(here);
			const object = await trafficObject(here, api);
			const before = stateOf(object);
			if (before.token !== token) return "conflict";
			const base = await workload.base();
			const full = fullStrength(object, base, await servingReplicas(workload, before.state), before.state);
			const more = state.weight > before.state.weight || state.phase === "starting" || state.phase === "promoting";
			const known = {
				...before.state,
				plan: state.plan
			};
			if (more) refuse(method.refusal(object, base, known));
			if (state.phase !== "rolling-back") for (const instance of raised(before.state, state)) await strengthen(here, instance, state, full);
			const mine = await replaceTraffic(here, api, token, (found) => {
				if (more) refuse(method.refusal(found, base, known));
				return withState(method.route(found, base, state), state, { [marks.replicas]: String(full) });
			});
			if (mine === "conflict") return "conflict";
			const stored = await readBack(here, api, base, state, mine);
			if (stored !== "conflict") await follow(workload, state, full, method, last);
			return stored;
		}
		async function replaceTraffic(here, api, token, change) {
			const written = new Set();
			for (let attempt = 1;; attempt++) {
				const object = await trafficObject(here, api);
				const found = stateOf(object);
				if (found.token !== token) return written.has(found.write) ? found.write : "conflict";
				const next = change(object);
				const mine = next.metadata.annotations?.[marks.write] ?? "";
				written.add(mine);
				try {
					await api.replace(here.path, next);
					return mine;
				} catch (error) {
					if ((0, lib_errors.vc)(error) !== "conflict" || attempt >= writeTries) throw error;
					await (0, promises_.setTimeout)(5 * (attempt % 10));
				}
			}
		}
		function refuse(refusal) {
			if (refusal !== undefined) throw refusal;
		}
		async function servingReplicas(workload, { stable }) {
			return stable === undefined ? undefined : (await workload.find(stable))?.spec.replicas;
		}
		function fullStrength(object, base, serving, before) {
			const kept = Number(object.metadata.annotations?.[marks.replicas]);
			if (!(0, lib_state.dR)(before) && Number.isSafeInteger(kept) && kept > 0) return kept;
			const noted = Number(base.metadata.annotations?.[marks.replicas]);
			const found = [
				serving,
				base.spec.replicas,
				noted,
				kept
			].find((count) => count !== undefined && Number.isSafeInteger(count) && count > 0);
			return found ?? 1;
		}
		function raised(before, state) {
			const had = new Map((0, lib_state.W3)(before).map(({ instance, percent }) => [instance.id, percent]));
			return (0, lib_state.W3)(state).flatMap(({ instance, percent }) => percent > (had.get(instance.id) ?? 0) ? [instance] : []);
		}
		async function strengthen(here, instance, state, full) {
			const { workload, method, options } = here;
			const tried = instance.id === state.canary?.id || instance.id === state.baseline?.id;
			const wanted = strengthsOf(state, full, method.split).find((strength) => strength.instance.id === instance.id)?.replicas ?? 1;
			const scaled = tried ? await workload.scale(instance, wanted, state.generation) : "done";
			if (method.services) await workload.expose(instance);
			const readiness = scaled === "done" ? await workload.ready(instance, tried ? wanted : 1, serviceOf(here, instance)) : {
				ready: false,
				reason: scaled === "gone" ? "its Deployment is gone" : "another run scales it"
			};
			if (readiness.ready) return;
			throw (0, errors.BW)(`version ${instance.version} has not the pods for its part of the requests: ${readiness.reason}`, { hint: `See the pods of the Deployment ${instance.id === 0 ? options.address.name : (0, traffic.V)(options.address.name, instance)}.` });
		}
		async function readBack(here, api, base, state, mine) {
			const object = await trafficObject(here, api);
			const found = stateOf(object);
			if (found.write !== mine) return "conflict";
			const deviations = here.method.deviations(object, base, state);
			if (deviations.length > 0 && state.weight > 0) {
				throw (0, errors.BW)(`${here.kind} ${object.metadata.namespace}/${object.metadata.name} did not take the weights: ${deviations.join("; ")}`);
			}
			return {
				state,
				token: found.token
			};
		}
		async function follow(workload, state, full, method, last) {
			const wanted = strengthsOf(state, full, method.split);
			const scaled = async ({ instance, replicas }) => {
				const current = await workload.find(instance);
				if (current !== undefined && current.spec.replicas !== replicas) await workload.scale(instance, replicas, state.generation);
			};
			for (const strength of wanted) if (!last || strength.instance.id === state.stable?.id) await scaled(strength);
		}
		const serviceOf = ({ method, options }, instance) => method.services ? (0, traffic.V)(options.address.name, instance) : undefined;
		async function start(here, instance) {
			const { workload, method, options } = here;
			const object = await trafficObject(here, options.api);
			const { state } = stateOf(object);
			if (instance.id === state.canary?.id) await removeOrphans(here);
			const base = await workload.base();
			const present = await workload.find(instance);
			if (instance.id > 0 && present === undefined) {
				const full = fullStrength(object, base, undefined, state);
				const wanted = strengthsOf(state, full, method.split).find((strength) => strength.instance.id === instance.id)?.replicas ?? 1;
				const made = await workload.create(instance, wanted, method.distinct(object, base), state.generation);
				if (!made.ready) return made;
			}
			if (method.services) await workload.expose(instance);
			if (present !== undefined && (present.spec.replicas ?? 1) === 0 && state.stable?.id !== instance.id) {
				await workload.scale(instance, 1, state.generation);
			}
			return await workload.ready(instance, 1, serviceOf(here, instance));
		}
		async function stop(here, instance) {
			const { workload, options } = here;
			const { state } = stateOf(await trafficObject(here, options.api));
			if (inUse(state, instance)) return;
			await workload.remove(instance);
			await removeOrphans(here);
		}
		async function removeOrphans(here) {
			const { options, workload, method } = here;
			const current = async () => stateOf(await trafficObject(here, options.api)).state;
			const state = await current();
			const known = state.generation === 0 ? [] : [0, ...await workload.ids()];
			for (const id of known) {
				const orphan = {
					id,
					version: "",
					digest: ""
				};
				if (id > state.generation || isMentioned(await current(), orphan)) continue;
				await workload.remove(orphan);
				if (!method.services) await workload.gone(orphan);
			}
		}
		const inUse = (state, { id }) => (0, lib_state.W3)(state).some(({ instance }) => instance.id === id) || state.stable?.id === id && state.phase !== "promoted";
		const isMentioned = ({ stable, canary, baseline, previous }, { id }) => [
			stable,
			canary,
			baseline,
			previous
		].some((instance) => instance?.id === id);
		async function share(here, instance) {
			const { options, method, workload } = here;
			const object = await trafficObject(here, options.api);
			const { state } = stateOf(object);
			const base = await workload.base();
			refuse(method.refusal(object, base, state));
			const [deviation] = method.deviations(object, base, state);
			if (deviation !== undefined) throw (0, errors.BW)(`the cluster does not split the requests as asked: ${deviation}`);
			const service = serviceOf(here, instance);
			const { namespace, name } = options.address;
			const pods = await readyEndpoints(options.api, namespace, service ?? name);
			if (service !== undefined) return pods.length === 0 ? 0 : (0, lib_state.W3)(state).find((one) => one.instance.id === instance.id)?.percent ?? 0;
			const mine = pods.filter((pod) => podsOf(name, instance).test(pod));
			return pods.length === 0 ? 0 : 100 * mine.length / pods.length;
		}
		const podsOf = (name, instance) => new RegExp(`^${instance.id === 0 ? name : (0, traffic.V)(name, instance)}-[a-z0-9]+-[a-z0-9]+$`);
		;
		const lastDeadline = 3e3;
		async function openCluster(inputs, champion, context) {
			const { signal, log } = context;
			const connection = await (0, lib_open.J)({
				kubeconfig: inputs.kubeconfig,
				variable: (name) => context.credential(name),
				signal,
				mask: (secret) => context.mask?.(secret),
				mayRun: !isOfPullRequest(inputs, context)
			});
			return await openKubernetesTarget({
				api: (0, client.J)(connection, {
					signal,
					onRetry: (message) => log.warning(message)
				}),
				lastApi: (0, client.J)(connection, { deadline: lastDeadline }),
				address: (0, address.E)(inputs.target),
				traffic: inputs.traffic,
				champion,
				readySeconds: inputs["ready-timeout"],
				uriVariable: "MODEL_URI",
				signal
			});
		}
		function isOfPullRequest(inputs, { run, workspace, credential }) {
			const path = inputs.kubeconfig ?? credential("KUBECONFIG")?.split(external_node_path_.delimiter)[0];
			return run?.pullRequest !== undefined && workspace !== undefined && path !== undefined && (0, external_node_path_.resolve)(path).startsWith(`${workspace}/`);
		}
	}),
	85305: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { V: () => nameOf });
		const nameOf = (base, { id }) => `${base}-${id}`;
	})
};
