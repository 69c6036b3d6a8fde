export const id = 2622;
export const ids = [2622];
export const modules = {
	81366: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			A: () => declaredMetrics,
			a: () => requireSources
		});
		var _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66990);
		async function declaredMetrics(inputs, context) {
			const { metrics } = inputs;
			if (metrics === undefined) return [];
			const { readMetrics } = await Promise.all([__webpack_require__.e(2210), __webpack_require__.e(59)]).then(__webpack_require__.bind(__webpack_require__, 50059));
			if (metrics.kind === "located") return readMetrics(metrics.located);
			const { parseYaml } = await Promise.all([__webpack_require__.e(8815), __webpack_require__.e(3077)]).then(__webpack_require__.bind(__webpack_require__, 75458));
			const { text } = await context.policy.read(metrics.path);
			return readMetrics(parseYaml(text, context.display(metrics.path)));
		}
		function requireSources(inputs, metrics, isLocal) {
			const asks = (source) => metrics.find(({ query }) => query.source === source);
			const [asked, counted] = [asks("prometheus"), asks("events")];
			if (asked !== undefined && inputs["prometheus-url"] === undefined) {
				throw (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_0__.Xu)(`the metric ${asked.name} is asked of Prometheus, and nothing says where it is`, { hint: "Give prometheus-url." });
			}
			if (counted !== undefined && !isLocal && inputs["metrics-file"] === undefined) {
				throw (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_0__.Xu)(`the metric ${counted.name} is made of events, and nothing says where they are`, { hint: "Give metrics-file." });
			}
			if (inputs["prometheus-url"] !== undefined && asked === undefined) {
				throw (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_0__.Xu)("prometheus-url is given, and no metric is asked of it", { hint: "Declare metrics with their queries." });
			}
		}
	}),
	45878: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			_: () => openJournal,
			p: () => outOfTime
		});
		var analysis = __webpack_require__(70521);
		var answers = __webpack_require__(9944);
		var load = __webpack_require__(92947);
		var metric_source = __webpack_require__(38797);
		var random = __webpack_require__(11418);
		var lib_looks = __webpack_require__(12942);
		var metrics_events = __webpack_require__(38948);
		var lib_state = __webpack_require__(29162);
		var metric_sources = __webpack_require__(46387);
		;
		function openObserver(options, stateOf) {
			const { inputs, preparation, target, context } = options;
			const { metrics = [] } = preparation.rules;
			const asked = metrics.filter(({ query }) => query.source === "prometheus");
			const since = context.now().getTime() / 1e3;
			const book = (0, answers.WZ)();
			const events = (0, metrics_events.u)();
			const arm = ({ id, version }) => ({
				arm: String(id),
				version
			});
			return {
				take(recorded, answer) {
					book.add(recorded, answer);
					const event = asEvent(recorded, answer, stateOf());
					if (event !== undefined) events.add(event);
				},
				async observe(canary) {
					const state = stateOf();
					const beside = state === undefined ? undefined : (0, lib_state.o3)(state);
					const seen = await (0, answers.Ds)(target.splitter, book, beside?.id, canary.id).observe();
					if (beside === undefined) return seen;
					const sources = await (0, metric_sources.H)({
						inputs,
						metrics: asked,
						stable: arm(beside),
						canary: arm(canary),
						since,
						context
					});
					return withMetrics(seen, metrics, events, await (0, metric_sources.W)(sources));
				}
			};
		}
		function asEvent({ id, label }, { instance, status, prediction, milliseconds }, state) {
			if (state === undefined || instance === undefined) return undefined;
			const role = instance === state.canary?.id ? "canary" : instance === (0, lib_state.o3)(state)?.id ? "stable" : undefined;
			if (role === undefined) return undefined;
			const failed = status === 0 || status >= 400;
			return {
				...{
					role,
					id,
					failed
				},
				...failed ? {} : { prediction: prediction ?? null },
				...label === undefined ? {} : { label },
				...milliseconds === undefined ? {} : { latency: milliseconds }
			};
		}
		function withMetrics(seen, metrics, events, asked) {
			const found = metrics.map((metric) => {
				const { query, kind, name } = metric;
				const own = query.source === "events" && kind === "disagreement" ? seen.metrics?.[answers.vF] : undefined;
				return [name, (query.source === "prometheus" ? asked.metrics?.[name] : undefined) ?? own ?? events.evidence(metric)];
			});
			return {
				...seen,
				metrics: {
					...seen.metrics,
					...Object.fromEntries(found)
				}
			};
		}
		var lib_preparation = __webpack_require__(64171);
		;
		const looksPerStep = 5;
		function openJournal({ inputs, preparation, target, context }) {
			const { rules } = preparation;
			const requests = (0, random.A4)(preparation.requests ?? [], (0, random.sk)(1));
			const looks = [];
			const started = context.now().getTime();
			let sent = 0;
			let inStep = {
				step: -1,
				sent: 0
			};
			let state;
			const { take, observe } = openObserver({
				inputs,
				preparation,
				target,
				context
			}, () => state);
			target.onCopy((copy) => {
				const judged = (0, load.vi)(requests, copy, inputs["answer-field"]);
				if (judged !== undefined) take(judged.recorded, judged.answer);
			});
			const send = async (count) => {
				await (0, load.eZ)(requests, sent, count, {
					url: target.splitter.url,
					path: inputs["predict-path"],
					answerField: inputs["answer-field"],
					concurrency: inputs.concurrency,
					signal: context.signal,
					onAnswer: take
				});
				sent += count;
			};
			const longest = (0, lib_preparation.Hw)(inputs) * inputs["max-duration"];
			const secondsLeft = () => Math.max(0, longest - (context.now().getTime() - started) / 1e3);
			const look = async (step, weight) => {
				const canary = state?.canary;
				if (canary === undefined) throw new Error("a look without a canary");
				if (inStep.step !== step) inStep = {
					step,
					sent: 0
				};
				const first = state?.stable === undefined;
				const count = first ? Math.max(rules.minRequests, Math.min(requests.length, inputs["step-requests"])) : Math.ceil(inputs["step-requests"] / looksPerStep);
				if (first || state?.plan.exposure === "preview") await target.tryOut(canary, state?.stable);
				await send(count);
				inStep = {
					step,
					sent: inStep.sent + count
				};
				const observation = await observe(canary);
				const analysed = first ? smokeTest(observation, rules.maxErrorRateIncrease) : (0, analysis.K)(observation, weight, rules);
				const seen = secondsLeft() === 0 && analysed.decision === "continue" ? outOfTime(analysed, longest) : analysed;
				const entry = {
					...seen,
					...disagreementOf(observation),
					step,
					sent,
					secondsLeft: secondsLeft()
				};
				looks.push(entry);
				context.log.progress((0, lib_looks.r)(entry, looks.length), sent);
				return {
					look: seen,
					stepDone: inStep.sent >= inputs["step-requests"]
				};
			};
			return {
				look,
				onState: (next) => {
					state = next;
					const canary = next.canary === undefined ? "no version" : `version ${next.canary.version}`;
					context.log.info(`rollout: ${canary} is ${next.phase}, ${next.weight} % of the traffic`);
				},
				looks: () => looks
			};
		}
		function disagreementOf({ metrics }) {
			const found = metrics?.[answers.vF]?.canary;
			return found?.kind === "counts" ? { disagreement: {
				disagreed: found.events,
				compared: found.n
			} } : {};
		}
		const outOfTime = (look, seconds) => ({
			...look,
			decision: "inconclusive",
			reason: `undecided after ${seconds} s: ${look.reason}`
		});
		function smokeTest({ canary }, limit) {
			const errorRate = canary.requests > 0 ? canary.errors / canary.requests : undefined;
			const n = [canary.requests, 0];
			const kind = {
				metric: "error rate",
				kind: "rate",
				unit: "%",
				relative: false,
				rollbackAbove: limit,
				alpha: 0
			};
			const base = {
				...kind,
				stable: undefined,
				canary: errorRate,
				n,
				difference: undefined,
				interval: undefined,
				limit
			};
			const observation = {
				stable: metric_source.Y,
				canary
			};
			if (errorRate === undefined) {
				const reason = "no request was answered";
				return {
					weight: 0,
					observation,
					metrics: [{
						...base,
						decision: "roll back",
						reason
					}],
					decision: "roll back",
					reason
				};
			}
			const decision = errorRate <= limit ? "promote" : "roll back";
			const reason = `first version: ${canary.errors} of ${canary.requests} requests failed, ${(100 * errorRate).toFixed(2)} % (limit ${(100 * limit).toFixed(2)} %)`;
			return {
				weight: 0,
				observation,
				metrics: [{
					...base,
					decision,
					reason
				}],
				decision,
				reason
			};
		}
	}),
	12942: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			k: () => lookBlocks,
			r: () => inWords
		});
		var _modelflight_report_document__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62587);
		function lookBlocks(looks) {
			return [
				...stepTable(looks),
				...metricTable(looks.at(-1)),
				...charts(looks),
				...everyLook(looks)
			];
		}
		const right = (title) => ({
			title,
			align: "right"
		});
		function stepTable(looks) {
			const lasts = looks.filter((look, index) => looks[index + 1]?.step !== look.step);
			if (lasts.length === 0) return [];
			const columns = [
				"weight",
				right("requests new / old"),
				right("looks"),
				"decision",
				right("still allowed")
			];
			const rows = lasts.map((look) => [
				`${look.weight} %`,
				`${look.observation.canary.requests} / ${look.observation.stable.requests}`,
				String(looks.filter(({ step }) => step === look.step).length),
				decisionCell(look.decision),
				leftOver(look)
			]);
			return [(0, _modelflight_report_document__WEBPACK_IMPORTED_MODULE_0__.tp)(columns, rows)];
		}
		function metricTable(last) {
			if (last === undefined || last.metrics.length === 0) return [];
			const columns = [
				"metric",
				right("new"),
				right("old"),
				right("n new / old"),
				right("worse by"),
				right("rolled back above"),
				right("tolerated"),
				"decision"
			];
			const rows = last.metrics.map((look) => [
				look.metric,
				displayed(look, look.canary),
				displayed(look, look.stable),
				`${look.n[0]} / ${look.n[1]}`,
				intervalOf(look),
				limitOf(look, look.rollbackAbove),
				limitOf(look, look.limit),
				decisionCell(look.decision)
			]);
			return [(0, _modelflight_report_document__WEBPACK_IMPORTED_MODULE_0__.tp)(columns, rows)];
		}
		const tones = {
			promote: "pass",
			"roll back": "fail",
			continue: "neutral",
			inconclusive: "inconclusive"
		};
		const decisionCell = (decision) => ({
			kind: "status",
			tone: tones[decision],
			text: decision
		});
		const maxLines = 60;
		function everyLook(looks) {
			if (looks.length === 0) return [];
			const shown = looks.length > maxLines ? looks.slice(-maxLines) : looks;
			const first = looks.length - shown.length;
			const lines = shown.map((look, index) => [inWords(look, first + index + 1)]);
			const summary = first === 0 ? `Every look (${looks.length})` : `The last ${maxLines} of ${looks.length} looks`;
			return [(0, _modelflight_report_document__WEBPACK_IMPORTED_MODULE_0__.zH)(summary, (0, _modelflight_report_document__WEBPACK_IMPORTED_MODULE_0__.p_)(...lines))];
		}
		function inWords(look, number) {
			const follows = {
				promote: "enough to go on",
				"roll back": "back to what served",
				continue: "not decided yet",
				inconclusive: "not decided, and nothing is left"
			}[look.decision];
			return `Look ${number}, at ${look.weight} %: ${look.reason}. ${follows[0]?.toUpperCase()}${follows.slice(1)}; left: ${leftOver(look)}.`;
		}
		function leftOver({ remaining, secondsLeft }) {
			const requests = remaining === undefined ? [] : [`${remaining} requests`];
			return [...requests, lengthOf(secondsLeft)].join(", ");
		}
		function lengthOf(seconds) {
			if (seconds <= 0) return "no time";
			return seconds < 120 ? `${Math.round(seconds)} s` : `${Math.round(seconds / 60)} min`;
		}
		const namesOf = (looks) => [...new Set(looks.flatMap(({ metrics }) => metrics.map(({ metric }) => metric)))];
		function charts(looks) {
			return namesOf(looks).flatMap((name) => {
				const seen = looks.flatMap((look) => look.metrics.filter(({ metric, interval }) => metric === name && interval !== undefined).map((one) => ({
					...one,
					sent: look.sent
				})));
				return seen.length < 2 ? [] : [sequenceChart(name, seen)];
			});
		}
		function sequenceChart(name, seen) {
			const [first] = seen;
			const scale = first === undefined ? 1 : scaleOf(first);
			const values = (pick) => seen.map((look) => {
				const found = pick(look);
				return found === undefined || !isBound(found) ? null : scale * found;
			});
			return (0, _modelflight_report_document__WEBPACK_IMPORTED_MODULE_0__.bW)({
				kind: "lines",
				title: `${name}: how much worse the new version is, with its confidence sequence`,
				x: {
					label: "requests",
					values: seen.map(({ sent }) => sent)
				},
				series: [
					{
						name: "upper bound",
						values: values(({ interval }) => interval?.[1])
					},
					{
						name: "difference",
						values: values(({ difference }) => difference)
					},
					{
						name: "lower bound",
						values: values(({ interval }) => interval?.[0])
					}
				],
				unit: first === undefined ? "" : unitOf(first),
				marks: [{
					label: "roll back above",
					value: scale * (first?.rollbackAbove ?? 0)
				}, {
					label: "tolerated",
					value: scale * (first?.limit ?? 0)
				}]
			});
		}
		const isBound = (value) => Math.abs(value) < 1e300;
		const scaleOf = ({ unit, relative }) => unit === "%" || relative ? 100 : 1;
		const unitOf = ({ unit, relative }) => relative ? "%" : unit === "%" ? "points" : unit;
		const rounded = (value) => String(Number(value.toPrecision(4)));
		const withUnit = (text, unit) => unit === "" ? text : `${text} ${unit}`;
		function displayed({ unit }, value) {
			if (value === undefined || !Number.isFinite(value)) return "–";
			return unit === "%" ? `${(100 * value).toFixed(2)} %` : withUnit(rounded(value), unit);
		}
		const limitOf = (look, limit) => look.interval === undefined && look.alpha === 0 ? withUnit(rounded(limit), look.unit) : differenceOf(look, limit);
		const differenceOf = (look, value) => isBound(value) ? withUnit(`${value > 0 ? "+" : ""}${Number((scaleOf(look) * value).toFixed(2))}`, unitOf(look)) : "anything";
		function intervalOf(look) {
			if (look.interval === undefined || look.difference === undefined) return "–";
			const [low, high] = look.interval;
			return `${differenceOf(look, look.difference)} (${differenceOf(look, low)} to ${differenceOf(look, high)})`;
		}
	}),
	46387: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			H: () => openSources,
			W: () => observeAll
		});
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
		var _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66990);
		var _modelflight_http_client__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(109);
		var _modelflight_rollout_metric_source__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38797);
		async function openSources(options) {
			const { metrics, inputs } = options;
			const from = (source) => metrics.filter(({ query }) => query.source === source);
			return [
				...inputs["metrics-url"] === undefined ? [] : [await openCounts(options, inputs["metrics-url"])],
				...from("prometheus").length === 0 ? [] : [await openPrometheusSource(options, from("prometheus"))],
				...inputs["metrics-file"] === undefined ? [] : [await openEvents(options, from("events"), inputs["metrics-file"])]
			];
		}
		async function observeAll(sources) {
			const seen = await Promise.all(sources.map((source) => source.observe()));
			const most = (role) => {
				const counts = seen.map((one) => one[role]).toSorted((a, b) => b.requests - a.requests);
				return seen.find(({ metrics }) => metrics === undefined)?.[role] ?? counts[0] ?? _modelflight_rollout_metric_source__WEBPACK_IMPORTED_MODULE_1__.Y;
			};
			return {
				stable: most("stable"),
				canary: most("canary"),
				metrics: Object.assign({}, ...seen.map(({ metrics }) => metrics ?? {}))
			};
		}
		async function openCounts({ stable, canary, context }, { url, trusted }) {
			const { httpJsonMetrics } = await __webpack_require__.e(3120).then(__webpack_require__.bind(__webpack_require__, 13120));
			const http = (0, _modelflight_http_client__WEBPACK_IMPORTED_MODULE_2__.V)({
				trusted: trusted ? [hostOf(url.replaceAll(/\{\w+\}/g, "x"))] : [],
				signal: context.signal
			});
			return httpJsonMetrics(http, url, {
				stable: stable.arm,
				canary: canary.arm
			});
		}
		async function openPrometheusSource(options, metrics) {
			const { inputs, stable, canary, since, context } = options;
			const [{ openPrometheus }, { prometheusMetrics }] = await Promise.all([__webpack_require__.e(9328).then(__webpack_require__.bind(__webpack_require__, 39328)), __webpack_require__.e(4137).then(__webpack_require__.bind(__webpack_require__, 24137))]);
			const address = inputs["prometheus-url"];
			if (address === undefined) throw (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_3__.Xu)("nothing says where Prometheus is", { hint: "Give prometheus-url." });
			const headers = headersOf(inputs);
			const ca = inputs["prometheus-ca"];
			const http = (0, _modelflight_http_client__WEBPACK_IMPORTED_MODULE_2__.V)({
				trusted: address.trusted ? [hostOf(address.url)] : [],
				signal: context.signal,
				secrets: Object.values(headers),
				...ca === undefined ? {} : { tls: { ca: await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(ca, "utf8") } }
			});
			const now = () => context.now().getTime() / 1e3;
			return prometheusMetrics(openPrometheus(http, address.url, headers), {
				metrics,
				stable,
				canary,
				since,
				now
			});
		}
		async function openEvents({ stable, canary, since, context }, metrics, path) {
			const { eventFileMetrics } = await __webpack_require__.e(2556).then(__webpack_require__.bind(__webpack_require__, 82556));
			const names = ({ arm, version }) => [arm, version];
			return eventFileMetrics({
				path,
				name: context.display(path),
				metrics,
				since,
				arms: {
					stable: names(stable),
					canary: names(canary)
				}
			});
		}
		function hostOf(address) {
			if (!URL.canParse(address)) throw (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_3__.Xu)("the address of the metrics is not a URL", { hint: "Write https://prometheus.example." });
			return new URL(address).host;
		}
		function headersOf(inputs) {
			const token = inputs["prometheus-token"];
			const lines = (inputs["prometheus-headers"] ?? "").split("\n").filter((line) => line.trim() !== "");
			const given = lines.map((line) => {
				const [, name, value] = /^\s*([A-Za-z0-9-]+)\s*:\s*(\S.*?)\s*$/.exec(line) ?? [];
				if (name === undefined || value === undefined) throw (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_3__.Xu)("prometheus-headers has a line that is no \"Name: value\"");
				return [name.toLowerCase(), value];
			});
			return {
				...token === undefined ? {} : { authorization: `Bearer ${token}` },
				...Object.fromEntries(given)
			};
		}
	}),
	11291: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { Y: () => openMirror });
		var _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66990);
		var _modelflight_rollout_state__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29162);
		async function openMirror({ environment }, key, { deployments, log }) {
			if (environment === undefined) return {
				id: "",
				around: (body) => body()
			};
			if (deployments === undefined) {
				log.warning("no GitHub Deployment is written: this run has no token for one");
				return {
					id: "",
					around: (body) => body()
				};
			}
			const attempt = async (write) => {
				try {
					return await write();
				} catch (error) {
					log.warning((0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_0__.WE)(error).message);
					return undefined;
				}
			};
			const id = await attempt(() => deployments.begin({
				environment,
				key,
				description: `Rollout of ${key}`
			}));
			if (id === undefined) return {
				id: "",
				around: (body) => body()
			};
			const tell = (state, text) => attempt(() => deployments.status(id, environment, state, text));
			return {
				id,
				async around(body) {
					await tell("in_progress", "the rollout is under way");
					try {
						const rollout = await body();
						await tell(deploymentState(rollout.state), describe(rollout.state));
						return rollout;
					} catch (error) {
						await tell("error", (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_0__.WE)(error).message);
						throw error;
					}
				}
			};
		}
		function deploymentState(state) {
			if (!(0, _modelflight_rollout_state__WEBPACK_IMPORTED_MODULE_1__.dR)(state)) return "in_progress";
			if (state.phase === "promoted" || state.phase === "idle") return "success";
			return state.phase === "held" && state.analysis !== "fail" ? "queued" : "failure";
		}
		const describe = ({ phase, canary, weight, reason }) => `${canary === undefined ? "" : `version ${canary.version} is `}${phase}, ${weight} % of the traffic${reason === "" ? "" : `: ${reason}`}`;
	}),
	30137: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			b: () => ownerOf,
			y: () => targetFolder
		});
		var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
		var _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66990);
		var _modelflight_core_files__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45182);
		function targetFolder(target, model, { workspace, workingDirectory, outputDir }) {
			const [, folder] = /^local(?::(.*))?$/.exec(target) ?? [];
			if (!/^local(:|$)/.test(target)) {
				throw (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_1__.Xu)(`the target ${JSON.stringify(target.slice(0, 100))} is not supported`, { hint: "Use local, or local:<folder>." });
			}
			const base = folder === undefined || folder === "" ? (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(outputDir, "rollouts") : (0, _modelflight_core_files__WEBPACK_IMPORTED_MODULE_2__.LI)(folder, workspace, workingDirectory);
			return (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(base, model);
		}
		const ownerOf = (run) => ({
			run: [
				run.repository,
				run.workflow,
				run.runId,
				run.job,
				run.jobIndex
			].join("/"),
			attempt: run.attempt
		});
	}),
	92153: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			t2: () => changesInCluster,
			Sh: () => foresee,
			_S: () => reportPlan
		});
		var lib_document = __webpack_require__(62587);
		var analysis = __webpack_require__(70521);
		;
		const chance = .9;
		const chanceQuantile = 1.2816;
		function requestsNeeded(assumption, rules) {
			const most = Math.floor((rules.patience ?? 1) * rules.maxRequests);
			const decided = (requests) => unluckyLook(assumption, requests, rules)?.decision === assumption.decision;
			if (!decided(most)) return undefined;
			let [low, high] = [0, most];
			while (high - low > Math.max(1, high / 100)) {
				const middle = Math.floor((low + high) / 2);
				if (decided(middle)) high = middle;
				else low = middle;
			}
			return high;
		}
		function unluckyLook({ metric, rate, harm, weight, beside, decision }, requests, rules) {
			const others = Math.floor(requests * beside / weight);
			if (requests < 1 || others < 1) return undefined;
			const higher = Math.min(1, rate + harm);
			const spread = Math.sqrt(higher * (1 - higher) / requests + rate * (1 - rate) / others);
			const luck = (decision === "promote" ? 1 : -1) * chanceQuantile * spread;
			const events = Math.min(requests, Math.max(0, Math.round(requests * (higher + luck))));
			const stable = arm(metric, others, Math.round(others * rate));
			const canary = arm(metric, requests, events);
			return (0, analysis.K)({
				stable,
				canary
			}, weight, countsOnly(rules)).metrics.find((look) => look.metric === metric);
		}
		const arm = (metric, n, events) => metric === "error rate" ? {
			requests: n,
			errors: events,
			labelled: 0,
			wrong: 0,
			latencyP95: undefined
		} : {
			requests: n,
			errors: 0,
			labelled: n,
			wrong: events,
			latencyP95: undefined
		};
		const countsOnly = (rules) => ({
			...rules,
			judgesCounts: true
		});
		var preparation = __webpack_require__(64171);
		;
		const supposedRates = {
			"error rate": [
				.001,
				.01,
				.05
			],
			"wrong answers": [.05, .2]
		};
		function foresee({ rules, serving }, inputs) {
			const plan = (0, preparation.MI)(inputs, inputs.steps);
			if (serving === undefined || rules.judgesCounts === false) return {
				questions: [],
				whole: undefined
			};
			const supposed = (metric, margin) => supposedRates[metric].map((rate) => ({
				metric,
				rate,
				margin,
				harm: margin > 0 ? 2 * margin : .01
			}));
			const questions = [...supposed("error rate", rules.maxErrorRateIncrease), ...rules.maxWrongAnswerIncrease === undefined ? [] : supposed("wrong answers", rules.maxWrongAnswerIncrease)].map((one) => ({
				...one,
				steps: stepNeeds(plan, one, rules)
			}));
			const usual = questions.find(({ metric, rate }) => metric === "error rate" && rate === .01);
			const whole = inputs.target.startsWith("local") && usual !== undefined ? wholeRollout(usual.steps, inputs["step-requests"]) : undefined;
			return {
				questions,
				whole
			};
		}
		function stepNeeds(plan, { metric, rate, harm }, rules) {
			return plan.steps.map((step) => {
				const [weight, beside] = arms(plan, step);
				const need = (decision, more) => {
					const canary = requestsNeeded({
						metric,
						rate,
						harm: more,
						weight,
						beside,
						decision
					}, rules);
					return canary === undefined ? undefined : {
						canary,
						all: Math.ceil(100 * canary / weight)
					};
				};
				return {
					weight,
					beside,
					promote: need("promote", 0),
					rollBack: need("roll back", harm)
				};
			});
		}
		function arms({ exposure = "split", baseline }, step) {
			if (exposure === "mirror") return [100, 100];
			if (exposure === "preview") return [50, 50];
			return [step, baseline === "concurrent" ? Math.min(step, 100 - step) : 100 - step];
		}
		function wholeRollout(steps, each) {
			let [sent, canary] = [0, 0];
			let rolledBack;
			for (const [index, { weight, promote, rollBack }] of steps.entries()) {
				const rest = (need) => need === undefined ? undefined : sent + Math.ceil(Math.max(1, need.canary - canary) * 100 / weight);
				const last = index === steps.length - 1;
				const end = rest(rollBack);
				if (rolledBack === undefined && end !== undefined && (last || end <= sent + each)) rolledBack = end;
				if (last) return {
					promoted: rest(promote),
					rolledBack
				};
				sent += each;
				canary += each * weight / 100;
			}
			return undefined;
		}
		function reportPlan(preparation, inputs, foreseen, changes) {
			const { version, serving, rules, requests } = preparation;
			const from = serving === undefined ? "as the first version, after a health check and trial requests" : `beside version ${serving.version}`;
			const most = (rules.patience ?? 1) * rules.maxRequests;
			const source = requests === undefined ? `The users’ requests decide, once both versions have answered ${rules.minRequests}, at most ${most} by the new one.` : `${requests.length} recorded requests are sent, again and again if needed, until both versions have answered ${rules.minRequests} ` + `and the question is decided, at most ${most} to the new version.`;
			return {
				id: "deploy-canary",
				title: "Deploy canary",
				tone: "neutral",
				headline: `Would deploy version ${version.version} of ${version.name} ${from}; nothing was done.`,
				blocks: [
					...changes.length === 0 ? [] : [(0, lib_document.DV)(changes.join("\n"), "diff")],
					(0, lib_document.FY)(source),
					...needBlocks(foreseen, rules, inputs)
				]
			};
		}
		function needBlocks({ questions, whole }, rules, inputs) {
			if (questions.length === 0) return [];
			const usual = questions.find(({ metric, rate }) => metric === "error rate" && rate === .01);
			const steps = usual?.steps ?? [];
			const right = (title) => ({
				title,
				align: "right"
			});
			const cells = (need) => need === undefined ? ["more than allowed", "–"] : [count(need.canary), count(need.all)];
			const stepRows = steps.map(({ weight, promote, rollBack }) => [
				`${weight} %`,
				...cells(promote),
				...cells(rollBack)
			]);
			const rows = questions.map(({ metric, rate, harm, margin, steps: all }) => {
				const last = all.at(-1);
				return [
					metric,
					percent(rate),
					points(margin),
					...cells(last?.promote),
					points(harm),
					...cells(last?.rollBack)
				];
			});
			const supposed = `Supposed that ${percent(.01)} of the requests fail at the version that serves, at each step alone:`;
			return [
				(0, lib_document.FY)((0, lib_document.ko)("Requests that a decision needs, with a chance of 90 %. "), supposed),
				(0, lib_document.tp)([
					"weight",
					right("promoted after, new version"),
					right("all together"),
					right(`rolled back at ${points(usual?.harm ?? 0)}, new version`),
					right("all together")
				], stepRows),
				(0, lib_document.FY)("At the last step, by what the version that serves does now:"),
				(0, lib_document.tp)([
					"question",
					right("now"),
					right("tolerated"),
					right("promoted when as good"),
					right("all together"),
					right("more by"),
					right("rolled back"),
					right("all together")
				], rows),
				(0, lib_document.FY)(...wholeWords(whole, rules, inputs))
			];
		}
		function wholeWords(whole, rules, inputs) {
			const most = (rules.patience ?? 1) * rules.maxRequests;
			const open = `What is not decided after ${count(most)} requests of the new version or ${inputs["max-duration"] / 60} minutes is inconclusive${rules.patience === 2 ? " (the time is doubled once)" : ""}.`;
			if (whole === undefined) {
				const asked = inputs.strategy === "canary" ? inputs.steps.filter((step) => step < 100).length : 1;
				return [`The whole rollout takes at least ${asked * inputs.interval / 60} minutes: ${asked} × ${inputs.interval} s. ${open}`];
			}
			const say = (sum) => sum === undefined ? "not decided within the limits" : `decided after about ${count(sum)} requests`;
			return [`The whole rollout, both versions together: as good, ${say(whole.promoted)}; worse by twice what is tolerated, ${say(whole.rolledBack)}. ${open}`];
		}
		function changesInCluster(inputs, revision, { method, name, namespace, id, stable }) {
			const plan = (0, preparation.MI)(inputs, inputs.steps);
			const concurrent = plan.baseline === "concurrent" && stable !== undefined;
			const canary = `${name}-${concurrent ? id + 1 : id}`;
			const beside = concurrent ? `${name}-${id}` : undefined;
			const before = stable === undefined ? undefined : stable === 0 && method === "replicas" ? name : `${name}-${stable}`;
			const made = [
				`+ Deployment ${namespace}/${canary}: image ${revision.image ?? "of the template"}, MODEL_URI=${revision.uri ?? ""}`,
				...beside === undefined ? [] : [`+ Deployment ${namespace}/${beside}: what serves, once more`],
				...method === "httproute" ? [`+ Service ${namespace}/${canary}`, ...beside === undefined ? [] : [`+ Service ${namespace}/${beside}`]] : []
			];
			const share = (step) => {
				if (plan.exposure === "mirror") return `${before ?? ""} 100 %, a copy to ${canary}`;
				const [, left] = arms({
					...plan,
					exposure: "split"
				}, step);
				const parts = [
					[canary, step],
					...beside === undefined ? [] : [[beside, left]],
					[before ?? "", 100 - step - (beside === undefined ? 0 : left)]
				];
				return parts.filter(([, part]) => part > 0).map(([to, part]) => `${to} ${part} %`).join(", ");
			};
			const split = `${method === "httproute" ? "HTTPRoute" : "Service"} ${namespace}/${name}`;
			const stepLines = before === undefined ? [] : plan.steps.map((step) => `~ ${split}: ${share(step)}`);
			const kept = inputs["rollback-window"] > 0 ? ` after ${inputs["rollback-window"] / 60} minutes` : "";
			const gone = before === undefined ? [] : [stable === 0 ? `- Deployment ${namespace}/${name}: scaled to 0${kept}` : `- Deployment ${namespace}/${before}${kept}`];
			return [
				...made,
				...stepLines,
				`~ ${split}: ${canary} 100 %`,
				...gone
			];
		}
		const count = (value) => String(value).replace(/\B(?=(\d{3})+$)/g, ",");
		const percent = (value) => `${Number((100 * value).toPrecision(3))} %`;
		const points = (value) => `+${Number((100 * value).toPrecision(3))} points`;
	}),
	64171: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Ar: () => asRevision,
			Eu: () => findRegistered,
			Zb: () => moveChampion,
			Hw: () => patienceOf,
			MI: () => planFrom,
			fD: () => rulesOf
		});
		var errors = __webpack_require__(66990);
		var port = __webpack_require__(45282);
		var lib_reference = __webpack_require__(87544);
		;
		const strategies = {
			canary: {
				exposure: "split",
				steps: (asked) => asked.filter((step) => step < 100),
				story: "a growing share of the requests goes to it"
			},
			"blue-green": {
				exposure: "preview",
				steps: () => [0],
				story: "it is tried beside the one that serves, then takes all traffic in one write"
			},
			shadow: {
				exposure: "mirror",
				steps: () => [0],
				story: "it gets a copy of the requests; its answers are compared and thrown away"
			}
		};
		const strategyNames = null && [
			"canary",
			"blue-green",
			"shadow"
		];
		function planOf(name, asked, { baseline, ...rest }) {
			const { exposure, steps } = strategies[name];
			const beside = exposure === "split" && baseline !== undefined ? { baseline } : {};
			const plan = {
				...rest,
				...beside,
				steps: steps(asked),
				exposure
			};
			if (plan.steps.length === 0) throw (0, errors.Xu)("a canary needs at least one step below 100: at 100 nothing is left to compare with");
			return plan;
		}
		var record_search = __webpack_require__(84353);
		var records = __webpack_require__(45307);
		;
		async function requireRegistration(version, context) {
			const found = await (0, record_search.T)("register-model", version.digest, context);
			const { predicateType, predicate } = found?.record.statement ?? {};
			const good = predicateType === records.Z.registration && ["pass", "warn"].includes(predicate?.modelflight.status ?? "");
			if (found !== undefined && good) return found;
			throw (0, errors.he)(`version ${version.version} of ${version.name} has no registration record for its digest ${version.digest.slice(0, 19)}…`, { hint: "Register it with register-model, which asks for a passed gate, and keep the folder .modelflight/records between the steps." });
		}
		;
		async function findRegistered(inputs, registry, context) {
			const reference = (0, lib_reference.F2)(inputs.model);
			const champion = await registry.resolve((0, lib_reference.C)(reference.name, port.wW));
			const version = await registry.resolve(reference) ?? firstVersion(reference, champion);
			if (version === undefined) {
				throw (0, errors.Xu)(`${registry.name} has no ${(0, lib_reference.FH)(reference)}`, { hint: "Register a version first (register-model), or correct the name, version or alias." });
			}
			return {
				version,
				champion,
				evidence: await requireRegistration(version, context)
			};
		}
		const firstVersion = (reference, champion) => reference.kind === "alias" && reference.alias === port.Ab ? champion : undefined;
		const rulesOf = (inputs, labelled, metrics, counted = true) => ({
			alpha: inputs.alpha,
			maxErrorRateIncrease: inputs["max-error-rate-increase"],
			maxWrongAnswerIncrease: labelled ? inputs["max-wrong-answer-increase"] : undefined,
			maxLatencyRatio: inputs["max-latency-ratio"],
			minRequests: inputs["min-requests"],
			maxRequests: inputs["max-requests"],
			patience: patienceOf(inputs),
			metrics,
			judgesCounts: counted
		});
		const planFrom = (inputs, steps) => planOf(inputs.strategy, steps, {
			onInconclusive: inputs["on-inconclusive-rollout"] === "hold" ? "hold" : "rollback",
			onFailure: inputs["failure-action"],
			baseline: inputs.baseline,
			...inputs["rollback-window"] > 0 ? { keepSeconds: inputs["rollback-window"] } : {}
		});
		const patienceOf = (inputs) => inputs["on-inconclusive-rollout"] === "extend" ? 2 : 1;
		async function moveChampion(registry, name, canary, champion) {
			const move = await registry.setAlias(name, port.wW, canary.version, { expected: champion });
			if (move.kind !== "conflict") return "confirmed";
			if (move.actual === canary.version) return "confirmed";
			return { refused: `the alias champion was moved to version ${move.actual ?? "(none)"} in the meantime` };
		}
		const asRevision = ({ version, digest }) => ({
			version,
			digest
		});
	}),
	76728: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			x: () => finished,
			l: () => planned
		});
		var files = __webpack_require__(45182);
		var records = __webpack_require__(45307);
		var lib_verdict = __webpack_require__(99072);
		var lib_state = __webpack_require__(29162);
		;
		function conclude(rollout, looks, preparation) {
			const { state } = rollout;
			const last = looks.at(-1);
			const decision = decisionOf(rollout, preparation);
			const reason = reasonOf(decision, rollout, preparation);
			const serves = decision === "promoted" || decision === "unchanged";
			return {
				decision,
				weight: serves ? 100 : state.weight,
				reason,
				last,
				checks: [
					rolloutCheck(decision, reason, preparation),
					...(last?.metrics ?? []).map((look) => metricCheck(look, decision)),
					...disagreement(looks.at(-1), preparation),
					...unlabelled(preparation)
				]
			};
		}
		function decisionOf({ state, acted }, { version }) {
			if (state.stable?.digest === version.digest) return acted && state.phase === "promoted" ? "promoted" : "unchanged";
			if (!(0, lib_state.dR)(state)) return "continue";
			if (state.analysis === "fail") return "rolled-back";
			return "inconclusive";
		}
		function reasonOf(decision, { state, acted }, { version }) {
			if (decision === "continue") return `it is ${state.phase} with ${state.weight} % of the traffic`;
			if (decision === "unchanged") return `version ${version.version} serves already`;
			const reason = state.reason === "" ? state.phase : state.reason;
			return acted ? reason : `it was rolled back before: ${reason}. Give retry: true to try it again`;
		}
		const statuses = {
			promoted: "pass",
			unchanged: "pass",
			"rolled-back": "fail",
			inconclusive: "inconclusive",
			continue: "skipped"
		};
		function rolloutCheck(decision, reason, { version }) {
			const status = statuses[decision];
			const message = `Version ${version.version}: ${decision} (${reason}).`;
			if (decision === "continue") return {
				id: "rollout",
				status,
				observed: decision,
				message,
				hint: "The next tick goes on from here."
			};
			if (status === "pass") return {
				id: "rollout",
				status,
				observed: decision,
				message
			};
			const hint = decision === "rolled-back" ? "The version before serves all traffic. Compare the failing answers of both versions, mend the model and register a new one." : "Send more requests (max-requests, max-duration), or tolerate a larger increase.";
			return {
				id: "rollout",
				status,
				observed: decision,
				message,
				hint
			};
		}
		const metricStatuses = {
			promote: "pass",
			"roll back": "fail",
			continue: "inconclusive",
			inconclusive: "inconclusive"
		};
		const statusOf = (look, outcome) => (outcome === "rolled-back" || outcome === "continue") && look.decision === "continue" ? "skipped" : metricStatuses[look.decision];
		function metricCheck(look, outcome) {
			const { metric, canary, difference, limit, n, reason } = look;
			const observed = difference ?? canary;
			const check = {
				id: metric.replaceAll(" ", "-"),
				limit,
				n: n[0],
				message: `${reason}.`,
				status: statusOf(look, outcome)
			};
			return observed === undefined ? check : {
				...check,
				observed
			};
		}
		function disagreement(last, { rules }) {
			const seen = last?.disagreement;
			if (seen === undefined || seen.compared === 0 || rules.metrics?.some(({ kind }) => kind === "disagreement") === true) return [];
			const { disagreed, compared } = seen;
			const message = `Both versions answered ${compared} copied requests, and ${disagreed} of them differently.`;
			const hint = "Declare a metric of the kind disagreement to give it a limit.";
			return [{
				id: "disagreement",
				status: "skipped",
				observed: disagreed / compared,
				n: compared,
				message,
				hint
			}];
		}
		function unlabelled({ rules, requests }) {
			if (rules.maxWrongAnswerIncrease !== undefined) return [];
			if (requests === undefined) {
				const message = "The users’ requests have no labels here, so wrong answers were not judged.";
				return [{
					id: "wrong-answers",
					status: "skipped",
					message,
					hint: "Give counts of labelled and wrong answers."
				}];
			}
			const message = `None of the ${requests.length} requests has a label, so wrong answers were not judged.`;
			return [{
				id: "wrong-answers",
				status: "skipped",
				message,
				hint: "Add \"label\" to the lines of the requests file."
			}];
		}
		var plan = __webpack_require__(92153);
		var lib_preparation = __webpack_require__(64171);
		var lib_document = __webpack_require__(62587);
		var lib_looks = __webpack_require__(12942);
		;
		const title = "Deploy canary";
		const id = "deploy-canary";
		function report(conclusion, looks, preparation, tone) {
			return {
				id,
				title,
				tone,
				headline: headline(conclusion, preparation),
				blocks: [...(0, lib_looks.k)(looks), ...fineprint(looks, preparation)]
			};
		}
		function headline({ decision, reason, weight }, { version, serving }) {
			const before = serving === undefined ? "nothing" : `version ${serving.version}`;
			switch (decision) {
				case "promoted": return `Version ${version.version} of ${version.name} serves all traffic now; before, ${before} did.`;
				case "unchanged": return `Version ${version.version} of ${version.name} serves already; nothing was done.`;
				case "rolled-back": return `Version ${version.version} of ${version.name} was rolled back, ${before} serves: ${reason}.`;
				case "continue": return `Version ${version.version} of ${version.name} is being rolled out: ${reason}.`;
				case "inconclusive": return `The evidence does not decide about version ${version.version} of ${version.name}; it gets ${weight} % of the traffic: ${reason}.`;
				default: return decision;
			}
		}
		function fineprint(looks, { rules, serving, requests }) {
			if (looks.length === 0) return [];
			if (serving === undefined) return [(0, lib_document.FY)((0, lib_document.ko)("First version: "), "there was nothing to compare with, so only its health and errors were judged.")];
			const sent = looks.at(-1)?.sent ?? 0;
			return [(0, lib_document.FY)(`${looks.length} looks; the intervals hold at all of them together with a chance of ${100 * (1 - rules.alpha)} %. ` + "The new version is rolled back as soon as harm is shown (lower bound above 0) and promoted when more harm than tolerated is excluded. " + (requests === undefined ? "The users’ own requests were counted." : `${sent} requests were sent from ${requests.length} recorded ones; a repeated one counts once per version for wrong answers.`))];
		}
		;
		async function finished(rollout, looks, preparation, inputs, context, deploymentId = "") {
			const conclusion = conclude(rollout, looks, preparation);
			const { version, serving } = preparation;
			const verdict = (0, lib_verdict.Vj)([...evidenceChecks(preparation), ...conclusion.checks]);
			const materials = await materialsOf(preparation, inputs, context);
			return {
				verdict,
				outputs: {
					...outputsOf(conclusion, preparation),
					"deployment-id": deploymentId
				},
				section: report(conclusion, looks, preparation, verdict.status),
				details: {
					decision: conclusion.decision,
					state: rollout.state,
					looks
				},
				record: {
					subjects: [{
						name: version.name,
						digest: version.digest
					}],
					materials,
					predicateType: records.Z.rollout,
					predicate: {
						decision: conclusion.decision,
						reason: conclusion.reason,
						model: version.name,
						version: version.version,
						previousVersion: serving?.version ?? null,
						target: inputs.target,
						weight: conclusion.weight,
						plan: {
							steps: preparation.steps,
							onInconclusive: inputs["on-inconclusive-rollout"]
						},
						rules: asJson(preparation.rules),
						lastLook: conclusion.last === undefined ? null : asJson(conclusion.last),
						looks: looks.length,
						generation: rollout.state.generation,
						registration: preparation.evidence.record.digest
					}
				}
			};
		}
		async function materialsOf({ version, serving }, inputs, context) {
			const { requests } = inputs;
			const sent = requests === undefined ? [] : [{
				name: context.display(requests),
				digest: await (0, files.Q3)(requests)
			}];
			const known = serving?.digest.startsWith("sha256:") === true ? [{
				name: `${version.name} ${serving.version}`,
				digest: serving.digest
			}] : [];
			return [...sent, ...known];
		}
		const outputsOf = ({ decision, weight, reason, last }, { version, serving }) => ({
			decision,
			version: version.version,
			"previous-version": serving?.version ?? "",
			weight,
			reason,
			"analysis-json": last === undefined ? "" : JSON.stringify(last)
		});
		const evidenceCheck = ({ version, evidence }) => ({
			id: "registration",
			status: "pass",
			observed: evidence.record.digest,
			message: `Version ${version.version} is registered with a passed gate; the record comes from ${evidence.origin}.`
		});
		const evidenceChecks = (preparation) => [evidenceCheck(preparation), ...preparation.environment === undefined ? [] : [preparation.environment]];
		function planned(preparation, inputs, changes = []) {
			const foreseen = (0, plan.Sh)(preparation, inputs);
			const verdict = (0, lib_verdict.Vj)(evidenceChecks(preparation));
			const { version, serving } = preparation;
			const reason = "this is a plan: nothing was started and no traffic was moved";
			return {
				verdict,
				outputs: {
					decision: "unchanged",
					version: version.version,
					"previous-version": serving?.version ?? "",
					weight: 0,
					reason,
					"analysis-json": "",
					"deployment-id": ""
				},
				section: (0, plan._S)(preparation, inputs, foreseen, changes),
				details: {
					plan: (0, lib_preparation.MI)(inputs, preparation.steps),
					changes,
					needed: foreseen
				}
			};
		}
		const asJson = (value) => JSON.parse(JSON.stringify(value));
	}),
	12622: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { run: () => run });
		var external_node_path_ = __webpack_require__(76760);
		var errors = __webpack_require__(66990);
		var lib_open = __webpack_require__(7665);
		var reference = __webpack_require__(87544);
		var driver = __webpack_require__(76554);
		var address = __webpack_require__(56560);
		var load = __webpack_require__(92947);
		;
		function serveCommand(template, values) {
			const words = splitWords(template);
			if (!template.includes("{port}") || !template.includes("{model}")) {
				throw (0, errors.Xu)("`serve` must say where the model and the port go", { hint: "For example: node serve.js --model {model} --port {port}" });
			}
			const [program, ...args] = words.map((word) => word.replace(/\{(model|port)\}/g, (_, name) => String(values[name])));
			if (program === undefined) throw (0, errors.Xu)("`serve` is empty");
			return [program, ...args];
		}
		function splitWords(template) {
			const words = [];
			let word;
			let quote = "";
			for (const letter of template) {
				if (quote !== "") {
					if (letter === quote) quote = "";
					else word = `${word ?? ""}${letter}`;
				} else if (letter === "\"" || letter === "'") {
					quote = letter;
					word ??= "";
				} else if (/\s/.test(letter)) {
					if (word !== undefined) words.push(word);
					word = undefined;
				} else word = `${word ?? ""}${letter}`;
			}
			if (quote !== "") throw (0, errors.Xu)(`\`serve\` has a quote (${quote}) that is not closed`);
			return word === undefined ? words : [...words, word];
		}
		var promises_ = __webpack_require__(51455);
		var external_node_timers_promises_ = __webpack_require__(58500);
		var files = __webpack_require__(45182);
		var lib_state = __webpack_require__(29162);
		;
		const staleLockMilliseconds = 1e4;
		function state_file_openStateFile(folder) {
			const path = (0, external_node_path_.join)(folder, "rollout.json");
			return {
				read: () => read(path),
				write: (state, token) => withLock(`${path}.lock`, async () => {
					if ((await read(path)).token !== token) return "conflict";
					const text = `${JSON.stringify(state, null, 2)}\n`;
					await (0, files.vZ)(path, text);
					return {
						state,
						token: (0, files.sc)(text)
					};
				})
			};
		}
		async function read(path) {
			const text = await (0, promises_.readFile)(path, "utf8").catch((error) => {
				if (error.code === "ENOENT") return undefined;
				throw error;
			});
			if (text === undefined) return {
				state: lib_state.ue,
				token: "none"
			};
			return {
				state: parse(text, path),
				token: (0, files.sc)(text)
			};
		}
		function parse(text, path) {
			try {
				const state = JSON.parse(text);
				if (state.schema === 1 && Number.isSafeInteger(state.generation) && Array.isArray(state.plan.steps) && Number.isFinite(state.weight)) {
					return {
						...lib_state.ue,
						...state
					};
				}
			} catch (cause) {
				throw (0, errors.BW)(`the state of the rollout in ${path} can't be read`, { cause });
			}
			throw (0, errors.BW)(`${path} does not hold the state of a rollout that this version understands`);
		}
		async function withLock(lock, body) {
			await (0, promises_.mkdir)((0, external_node_path_.dirname)(lock), { recursive: true });
			for (let attempt = 0;; attempt++) {
				const handle = await (0, promises_.open)(lock, "wx").catch((error) => {
					if (error.code !== "EEXIST") throw error;
				});
				if (handle !== undefined) {
					await handle.close();
					return await body().finally(() => (0, promises_.rm)(lock, { force: true }));
				}
				if (attempt > 500) throw (0, errors.BW)(`${lock} is held by another process`);
				await removeStale(lock);
				await (0, external_node_timers_promises_.setTimeout)(5 + attempt % 20);
			}
		}
		async function removeStale(lock) {
			const info = await (0, promises_.stat)(lock).catch(() => undefined);
			const now = performance.timeOrigin + performance.now();
			if (info !== undefined && now - info.mtimeMs > staleLockMilliseconds) await (0, promises_.rm)(lock, { force: true });
		}
		var external_node_http_ = __webpack_require__(37067);
		var external_node_net_ = __webpack_require__(77030);
		var child_process = __webpack_require__(43051);
		;
		async function startModelServer(model, options) {
			const port = await freePort();
			const argv = serveCommand(options.serve, {
				model,
				port
			});
			const stopping = new AbortController();
			let pid = 0;
			let ended;
			let failure;
			const end = (0, child_process.d1)({ argv }, {
				cwd: options.cwd,
				env: {
					PORT: String(port),
					HOST: "127.0.0.1"
				},
				signal: stopping.signal,
				graceSeconds: 1.5,
				onOutput: options.onOutput,
				onStart: (started) => {
					pid = started;
					options.onStart(started);
				}
			}).then((result) => {
				ended = `its process ended with ${(0, child_process.lA)(result)}`;
				return result;
			}, (error) => {
				ended = "it could not be started";
				failure = error;
				return undefined;
			});
			const stop = async () => {
				stopping.abort();
				await end;
			};
			const readiness = await waitUntilHealthy(port, options, () => ended);
			if (readiness.ready) return {
				readiness,
				server: {
					port,
					pid,
					stop,
					runs: () => ended === undefined
				}
			};
			await stop();
			if (failure !== undefined) throw failure;
			return {
				readiness,
				server: undefined
			};
		}
		async function waitUntilHealthy(port, { healthPath, readySeconds, signal }, ended) {
			const deadline = performance.now() + readySeconds * 1e3;
			let last = "no answer";
			while (performance.now() < deadline && !signal.aborted) {
				const reason = ended();
				if (reason !== undefined) return {
					ready: false,
					reason
				};
				const status = await probe(port, healthPath);
				if (status !== undefined && status >= 200 && status < 300) return { ready: true };
				if (status !== undefined) last = `${healthPath} answers ${status}`;
				await (0, external_node_timers_promises_.setTimeout)(50);
			}
			return {
				ready: false,
				reason: signal.aborted ? "cancelled" : `not healthy within ${readySeconds} s (${last})`
			};
		}
		function probe(port, path) {
			return new Promise((resolve) => {
				const request = (0, external_node_http_.get)({
					host: "127.0.0.1",
					port,
					path,
					timeout: 2e3,
					agent: false
				}, (answer) => {
					answer.resume();
					resolve(answer.statusCode);
				});
				request.on("timeout", () => request.destroy());
				request.on("error", () => resolve(undefined));
			});
		}
		function freePort() {
			return new Promise((resolve, reject) => {
				const server = (0, external_node_net_.createServer)();
				server.once("error", reject);
				server.listen(0, "127.0.0.1", () => {
					const { port } = server.address();
					server.close(() => resolve(port));
				});
			});
		}
		;
		function processes_openProcessList(folder) {
			const path = (0, external_node_path_.join)(folder, "processes.json");
			let queue = Promise.resolve();
			const change = (edit) => {
				const next = queue.then(async () => (0, files.vZ)(path, `${JSON.stringify(await edit(await processes_read(path)))}\n`));
				queue = next.catch(() => undefined);
				return next;
			};
			return {
				add: (pid) => change(async (list) => {
					const started = await startTime(pid);
					return started === undefined ? list : [...list, {
						pid,
						started
					}];
				}),
				remove: (pid) => change(async (list) => list.filter((entry) => entry.pid !== pid)),
				async endAll() {
					const list = await processes_read(path);
					const alive = [];
					for (const entry of list) if (await startTime(entry.pid) === entry.started) alive.push(entry);
					for (const { pid } of alive) endGroup(pid);
					if (list.length > 0) await change(() => Promise.resolve([]));
					return alive.length;
				}
			};
		}
		async function processes_read(path) {
			try {
				const list = JSON.parse(await (0, promises_.readFile)(path, "utf8"));
				return Array.isArray(list) ? list.filter(isEntry) : [];
			} catch {
				return [];
			}
		}
		const isEntry = (entry) => typeof entry === "object" && entry !== null && "pid" in entry && "started" in entry && Number.isSafeInteger(entry.pid) && Number(entry.pid) > 1;
		async function startTime(pid) {
			const text = await (0, promises_.readFile)(`/proc/${pid}/stat`, "utf8").catch(() => "");
			return text.slice(text.lastIndexOf(")") + 2).split(" ")[19];
		}
		function endGroup(pid) {
			try {
				process.kill(-pid, "SIGKILL");
			} catch {}
		}
		var quantile = __webpack_require__(42192);
		var splitter = __webpack_require__(40868);
		;
		const maxBodyBytes = 16 * 1024 * 1024;
		const neighbours = [
			"connection",
			"keep-alive",
			"proxy-connection",
			"te",
			"trailer",
			"transfer-encoding",
			"upgrade",
			"expect",
			"content-length"
		];
		function passedOn(headers) {
			const named = (headers.connection ?? "").split(",").map((name) => name.trim().toLowerCase());
			return Object.fromEntries(Object.entries(headers).filter(([name]) => !neighbours.includes(name) && !named.includes(name)));
		}
		function receive(incoming) {
			const { promise, resolve } = Promise.withResolvers();
			if (Number(incoming.headers["content-length"] ?? 0) > maxBodyBytes) resolve("too large");
			const chunks = [];
			let size = 0;
			incoming.on("data", (chunk) => {
				size += chunk.byteLength;
				if (size > maxBodyBytes) resolve("too large");
				else chunks.push(chunk);
			});
			incoming.on("error", () => resolve(undefined));
			incoming.on("close", () => resolve(undefined));
			incoming.on("end", () => {
				const body = Buffer.concat(chunks);
				const length = incoming.headers["content-length"] === undefined && size === 0 ? {} : { "content-length": String(size) };
				const headers = {
					...passedOn(incoming.headers),
					...length
				};
				resolve({
					method: incoming.method ?? "GET",
					path: incoming.url ?? "/",
					headers,
					body
				});
			});
			return promise;
		}
		const silence = 3e4;
		function relay(hop, again = false) {
			const { received, outgoing, route, agent, onAnswer } = hop;
			const { promise, resolve } = Promise.withResolvers();
			const { method, path, headers, body } = received;
			const upstream = (0, external_node_http_.request)({
				host: "127.0.0.1",
				port: route.port,
				method,
				path,
				headers,
				agent,
				timeout: silence
			}, (answer) => {
				outgoing.writeHead(answer.statusCode ?? 502, {
					...passedOnAnswer(answer.headers),
					[splitter.R]: String(route.id)
				});
				answer.on("end", () => resolve({
					kind: "answered",
					status: answer.statusCode ?? 502
				}));
				answer.on("error", () => outgoing.destroy());
				answer.on("close", () => resolve({ kind: "lost" }));
				onAnswer?.(answer);
				answer.pipe(outgoing);
			});
			upstream.on("timeout", () => upstream.destroy(new Error("no answer")));
			upstream.on("error", (error) => {
				const stale = upstream.reusedSocket && error.code === "ECONNRESET" && !outgoing.headersSent && !outgoing.destroyed;
				if (stale && !again) return void relay(hop, true).then(resolve);
				resolve({ kind: error.syscall === "connect" ? "unreached" : "lost" });
			});
			const leave = () => {
				if (outgoing.writableFinished) return;
				resolve({ kind: "gone" });
				upstream.destroy();
			};
			outgoing.on("close", leave);
			void promise.then(() => outgoing.off("close", leave));
			upstream.end(body);
			return promise;
		}
		function passedOnAnswer(headers) {
			const length = headers["content-length"];
			return {
				...passedOn(headers),
				...length === undefined ? {} : { "content-length": length }
			};
		}
		var answers = __webpack_require__(9944);
		;
		function sameAnswers(one, other, { field, tolerance = 1e-6 } = {}) {
			if (one === other) return true;
			const [first, second] = [compare_parse(one), compare_parse(other)];
			if (first === undefined || second === undefined) return false;
			const both = field !== undefined && isObject(first.value) && isObject(second.value) && field in first.value && field in second.value;
			return both ? same(first.value[field], second.value[field], tolerance) : same(first.value, second.value, tolerance);
		}
		const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
		function compare_parse(text) {
			try {
				return { value: JSON.parse(text) };
			} catch {
				return undefined;
			}
		}
		function same(one, other, tolerance) {
			if (one === null || other === null) return one === other;
			if (Array.isArray(one) && Array.isArray(other)) {
				return one.length === other.length && one.every((item, index) => same(item, other[index], tolerance));
			}
			if (isObject(one) && isObject(other)) {
				const names = Object.keys(one);
				return names.length === Object.keys(other).length && names.every((name) => name in other && same(one[name], other[name], tolerance));
			}
			if (typeof one === "object" || typeof other === "object") return false;
			if (typeof one === "number" && typeof other === "number") {
				return Math.abs(one - other) <= tolerance * Math.max(Math.abs(one), Math.abs(other));
			}
			return (0, answers.JM)(String(one), String(other));
		}
		;
		const maxCopyBytes = 1024 * 1024;
		const patience = 3e4;
		function openMirror({ onCopy, concurrency = 64, ...comparison }) {
			const agent = new external_node_http_.Agent({
				keepAlive: true,
				maxSockets: concurrency
			});
			let underWay = 0;
			let dropped = 0;
			return {
				send(received, route) {
					if (underWay >= concurrency || received.body.byteLength > maxCopyBytes) {
						dropped++;
						return undefined;
					}
					underWay++;
					const users = Promise.withResolvers();
					const started = performance.now();
					const judge = async (copy) => {
						const milliseconds = performance.now() - started;
						const user = copy?.text === undefined ? undefined : await users.promise;
						underWay--;
						const agrees = isGood(copy) && isGood(user) ? sameAnswers(user.text, copy.text, comparison) : undefined;
						onCopy({
							id: route.id,
							request: received,
							status: copy?.status,
							text: copy?.text,
							milliseconds,
							agrees
						});
					};
					ask(received, route, agent).then(judge).catch(() => dropped++);
					return (answer) => {
						if (answer === undefined) users.resolve(undefined);
						else void keep(answer).then(users.resolve);
					};
				},
				dropped: () => dropped,
				close: () => agent.destroy()
			};
		}
		const isGood = (answer) => answer !== undefined && answer.status < 400 && answer.text !== undefined;
		function ask({ method, path, headers, body }, { port }, agent) {
			return new Promise((resolve) => {
				const copy = (0, external_node_http_.request)({
					host: "127.0.0.1",
					port,
					method,
					path,
					headers,
					agent,
					timeout: patience
				}, (answer) => {
					void keep(answer).then(resolve);
				});
				copy.on("timeout", () => copy.destroy(new Error("no answer")));
				copy.on("error", () => resolve(undefined));
				copy.end(body);
			});
		}
		function keep(answer) {
			return new Promise((resolve) => {
				const chunks = [];
				let size = 0;
				answer.on("data", (chunk) => {
					size += chunk.byteLength;
					if (size <= maxCopyBytes) chunks.push(chunk);
				});
				answer.on("end", () => resolve({
					status: answer.statusCode ?? 0,
					text: size <= maxCopyBytes ? Buffer.concat(chunks).toString("utf8") : undefined
				}));
				answer.on("error", () => resolve(undefined));
				answer.on("close", () => resolve(undefined));
			});
		}
		;
		const goldenRatio = (Math.sqrt(5) - 1) / 2;
		const maxLatencies = 1e5;
		async function startSplitter({ headersTimeout = 1e4, ...options } = {}) {
			const traffic = openTraffic(options);
			const server = (0, external_node_http_.createServer)({
				headersTimeout,
				requestTimeout: 3 * headersTimeout,
				connectionsCheckingInterval: 1e3
			}, (incoming, outgoing) => {
				void receive(incoming).then((received) => {
					if (received === undefined) outgoing.destroy();
					else if (received === "too large") refuse(outgoing, 413, "the body is too large");
					else traffic.answer(received, outgoing).catch(() => outgoing.destroy());
				});
			});
			await listen(server);
			return {
				name: "splitter",
				url: `http://127.0.0.1:${server.address().port}`,
				mirrors: true,
				route: (routes, mirror) => {
					traffic.route(routes, mirror);
					return Promise.resolve();
				},
				counts: (id) => Promise.resolve(traffic.counts(id)),
				dropped: traffic.dropped,
				[Symbol.asyncDispose]: async () => {
					traffic.close();
					server.closeAllConnections();
					await new Promise((resolve) => server.close(() => resolve()));
				}
			};
		}
		function openTraffic({ onCopy, copies, ...comparison }) {
			const agent = new external_node_http_.Agent({
				keepAlive: true,
				maxSockets: 256
			});
			const tallies = openTallies();
			let routes = [];
			let mirrored;
			let count = 0;
			const mirror = openMirror({
				...comparison,
				...copies === undefined ? {} : { concurrency: copies },
				onCopy: (copy) => {
					tallies.addCopy(copy);
					onCopy?.(copy);
				}
			});
			return {
				async answer(received, outgoing) {
					const at = ++count * goldenRatio % 1;
					const compare = mirrored === undefined ? undefined : mirror.send(received, mirrored);
					let left = routes;
					for (;;) {
						const route = choose(left, at);
						if (route === undefined) break;
						const started = performance.now();
						const outcome = await relay({
							received,
							outgoing,
							route,
							agent,
							...compare === undefined ? {} : { onAnswer: compare }
						});
						tallies.add(route.id, outcome.kind === "answered" ? outcome.status : outcome.kind, performance.now() - started);
						left = left.filter((other) => other !== route);
						if (outcome.kind === "unreached" && !outgoing.destroyed) continue;
						if (outcome.kind !== "answered") compare?.(undefined);
						if (outcome.kind === "lost") refuse(outgoing, 502, "the version gave no answer");
						return;
					}
					compare?.(undefined);
					if (left === routes) refuse(outgoing, 503, "no version serves");
					else refuse(outgoing, 502, "no version takes connections");
				},
				route: (next, copyTo) => {
					routes = next;
					mirrored = copyTo;
				},
				counts: tallies.of,
				dropped: mirror.dropped,
				close: () => {
					agent.destroy();
					mirror.close();
				}
			};
		}
		function choose(routes, at) {
			const total = routes.reduce((sum, { percent }) => sum + percent, 0);
			let left = at * total;
			for (const route of routes) {
				left -= route.percent;
				if (left < 0) return route;
			}
			return undefined;
		}
		function refuse(outgoing, status, reason) {
			if (outgoing.headersSent || outgoing.destroyed) outgoing.destroy();
			else outgoing.writeHead(status, {
				connection: "close",
				"content-type": "text/plain"
			}).end(reason);
		}
		function listen(server) {
			return new Promise((resolve, reject) => {
				server.once("error", reject);
				server.listen(0, "127.0.0.1", resolve);
			});
		}
		function openTallies() {
			const tallies = new Map();
			const tallyOf = (id) => {
				const tally = tallies.get(id) ?? {
					requests: 0,
					errors: 0,
					compared: 0,
					disagreed: 0,
					latencies: []
				};
				tallies.set(id, tally);
				return tally;
			};
			const add = (id, status, milliseconds) => {
				const tally = tallyOf(id);
				if (status === "gone") return tally;
				tally.latencies[tally.requests++ % maxLatencies] = milliseconds;
				if (typeof status !== "number" || status >= 400) tally.errors++;
				return tally;
			};
			return {
				add,
				addCopy({ id, status, milliseconds, agrees }) {
					const tally = add(id, status, milliseconds);
					if (agrees === undefined) return;
					tally.compared++;
					if (!agrees) tally.disagreed++;
				},
				of(id) {
					const { latencies, ...counts } = tallyOf(id);
					return {
						...counts,
						labelled: 0,
						wrong: 0,
						latencyP95: latencies.length === 0 ? undefined : (0, quantile.YV)(latencies, .95)
					};
				}
			};
		}
		;
		async function openLocalTarget(options) {
			const file = state_file_openStateFile(options.folder);
			const processes = processes_openProcessList(options.folder);
			let leftovers;
			let tellCopy;
			const { answerField: field } = options;
			const splitter = options.splitter ?? await startSplitter({
				...field === undefined ? {} : { field },
				onCopy: (copy) => tellCopy?.(copy)
			});
			const servers = new Map();
			const follow = async (state) => {
				const copyTo = (0, lib_state.VV)(state);
				await splitter.route(routesOf(state, servers), copyTo === undefined ? undefined : routesTo(copyTo, servers)[0]);
			};
			const start = async (instance) => {
				if (servers.get(instance.id)?.runs() === true) return { ready: true };
				await stop(instance.id);
				leftovers ??= processes.endAll();
				await leftovers;
				let listed = Promise.resolve();
				let pid = 0;
				const onStart = (started) => {
					pid = started;
					listed = processes.add(started);
				};
				const { readiness, server } = await startModelServer(await options.modelPath(instance), {
					...options,
					onStart
				});
				await listed;
				if (server !== undefined) servers.set(instance.id, server);
				else await processes.remove(pid);
				return readiness;
			};
			const stop = async (id) => {
				const server = servers.get(id);
				servers.delete(id);
				if (server === undefined) return;
				await server.stop();
				await processes.remove(server.pid);
			};
			return {
				name: `local (${(0, external_node_path_.basename)(options.folder)})`,
				splitter,
				read: async () => withChampion(await file.read(), options.champion),
				async write(state, token) {
					requireMirror(state, splitter);
					const stored = await file.write(state, token);
					if (stored !== "conflict") await follow(stored.state);
					return stored;
				},
				start,
				stop: ({ id }) => stop(id),
				runs: (id) => servers.get(id)?.runs() === true,
				onCopy: (listener) => {
					tellCopy = listener;
				},
				tryOut: (...instances) => splitter.route(instances.flatMap((one) => one === undefined ? [] : routesTo(one, servers))),
				async [Symbol.asyncDispose]() {
					await Promise.all([...servers.keys()].map(stop));
					await splitter[Symbol.asyncDispose]();
				}
			};
		}
		function requireMirror({ phase, plan }, { mirrors, name }) {
			if (phase !== "starting" || plan.exposure !== "mirror" || mirrors) return;
			throw (0, errors.Xu)(`${name} can’t mirror requests`, { hint: "Use the strategy canary or blue-green." });
		}
		const adoptedId = 0;
		function withChampion(stored, champion) {
			const { state, token } = stored;
			if (champion === undefined || !(0, lib_state.dR)(state) || state.stable?.digest === champion.digest) return stored;
			return {
				state: {
					...state,
					stable: {
						...champion,
						id: adoptedId
					}
				},
				token
			};
		}
		function routesOf(state, servers) {
			return (0, lib_state.W3)(state).flatMap(({ instance, percent }) => routesTo(instance, servers).map((route) => ({
				...route,
				percent
			})));
		}
		function routesTo({ id }, servers) {
			const server = servers.get(id);
			return server === undefined || !server.runs() ? [] : [{
				id,
				port: server.port,
				percent: 100
			}];
		}
		async function abandonLocal(folder, isOurs, giveUp) {
			const file = openStateFile(folder);
			const stored = await file.read();
			if (!isOurs(stored.state)) return undefined;
			await openProcessList(folder).endAll();
			return await giveUp(file, stored);
		}
		var declared_metrics = __webpack_require__(81366);
		var lib_journal = __webpack_require__(45878);
		var lib_mirror = __webpack_require__(11291);
		var place = __webpack_require__(30137);
		var lib_preparation = __webpack_require__(64171);
		var result = __webpack_require__(76728);
		var serving_environment = __webpack_require__(70206);
		;
		var __addDisposableResource = undefined && undefined.__addDisposableResource || function(env, value, async) {
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
				if (inner) dispose = function() {
					try {
						inner.call(this);
					} catch (e) {
						return Promise.reject(e);
					}
				};
				env.stack.push({
					value,
					dispose,
					async
				});
			} else if (async) {
				env.stack.push({ async: true });
			}
			return value;
		};
		var __disposeResources = undefined && undefined.__disposeResources || (function(SuppressedError) {
			return function(env) {
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
								if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) {
									fail(e);
									return next();
								});
							} else s |= 1;
						} catch (e) {
							fail(e);
						}
					}
					if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
					if (env.hasError) throw env.error;
				}
				return next();
			};
		})(typeof SuppressedError === "function" ? SuppressedError : function(error, suppressed, message) {
			var e = new Error(message);
			return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
		});
		async function run(inputs, context) {
			refusePullRequest(context);
			const registry = await (0, lib_open.M)(inputs.registry, context);
			if ((0, address.z)(inputs.target)) return await (await Promise.all([
				__webpack_require__.e(8583),
				__webpack_require__.e(6493),
				__webpack_require__.e(4100)
			]).then(__webpack_require__.bind(__webpack_require__, 54100))).deployToKubernetes(inputs, registry, context);
			return await deployHere(localInputs(inputs), registry, context);
		}
		function localInputs(inputs) {
			const { serve, requests, mode } = inputs;
			const missing = [serve === undefined ? "serve" : [], requests === undefined ? "requests" : []].flat();
			if (serve === undefined || requests === undefined) {
				throw (0, errors.Xu)(`the target local needs ${missing.join(" and ")}`, { hint: "Give the command that serves a model and the requests to try it with, or a target in a cluster." });
			}
			if (mode !== "wait") {
				throw (0, errors.Xu)(`mode ${mode} is for targets that go on without the runner`, { hint: "The target local serves while the step runs." });
			}
			if (inputs["rollback-window"] > 0) {
				throw (0, errors.Xu)("a rollback-window is for targets that go on without the runner", { hint: "Leave it out with the target local." });
			}
			return {
				...inputs,
				serve,
				requests
			};
		}
		async function deployHere(inputs, registry, context) {
			const env_1 = {
				stack: [],
				error: void 0,
				hasError: false
			};
			try {
				const preparation = await prepare(inputs, registry, context);
				if (context.plan) return (0, result.l)(preparation, inputs);
				const { version, champion } = preparation;
				const target = __addDisposableResource(env_1, await openTarget(inputs, preparation, registry, context), true);
				const journal = (0, lib_journal._)({
					inputs,
					preparation,
					target,
					context
				});
				const mirror = await (0, lib_mirror.Y)(inputs, `${version.name}/${version.version}`, context);
				const rollout = await mirror.around(() => (0, driver.r)({
					target,
					revision: (0, lib_preparation.Ar)(version),
					plan: (0, lib_preparation.MI)(inputs, preparation.steps),
					owner: (0, place.b)(context.run),
					retry: inputs.retry,
					signal: context.signal,
					look: journal.look,
					confirm: (canary) => (0, lib_preparation.Zb)(registry, version.name, canary, champion),
					onState: journal.onState
				}));
				return await (0, result.x)(rollout, journal.looks(), preparation, inputs, context, mirror.id);
			} catch (e_1) {
				env_1.error = e_1;
				env_1.hasError = true;
			} finally {
				const result_1 = __disposeResources(env_1);
				if (result_1) await result_1;
			}
		}
		function refusePullRequest({ run: { pullRequest }, plan }) {
			if (pullRequest === undefined || plan) return;
			throw (0, errors.he)("nothing is deployed from a pull request", { hint: "Run deploy-canary on pushes to main, or with `plan: true` to see what it would do." });
		}
		async function prepare(inputs, registry, context) {
			serveCommand(inputs.serve, {
				model: "",
				port: 0
			});
			const metrics = await (0, declared_metrics.A)(inputs, context);
			(0, declared_metrics.a)(inputs, metrics, true);
			const folder = (0, place.y)(inputs.target, (0, reference.F2)(inputs.model).name, context);
			const { version, champion, evidence } = await (0, lib_preparation.Eu)(inputs, registry, context);
			const { state } = await state_file_openStateFile(folder).read();
			const requests = await (0, load.h7)(inputs.requests, context.display(inputs.requests));
			const serving = [champion, state.stable].find((revision) => revision !== undefined && revision.digest !== version.digest);
			return {
				version,
				champion: champion?.version,
				serving: serving === undefined ? undefined : (0, lib_preparation.Ar)(serving),
				evidence,
				environment: await (0, serving_environment.q)(version.digest, inputs, context),
				requests,
				rules: (0, lib_preparation.fD)(inputs, requests.some(({ label }) => label !== undefined), metrics),
				steps: inputs.steps.filter((step) => step < 100)
			};
		}
		async function openTarget(inputs, { version, serving }, registry, context) {
			return await openLocalTarget({
				folder: (0, place.y)(inputs.target, version.name, context),
				champion: serving,
				answerField: inputs["answer-field"],
				serve: inputs.serve,
				healthPath: inputs["health-path"],
				readySeconds: inputs["ready-timeout"],
				cwd: context.workingDirectory,
				signal: context.signal,
				onOutput: (chunk) => context.log.raw(chunk),
				modelPath: (revision) => downloadModel(registry, version.name, revision, (0, external_node_path_.join)(context.temporary, "models"))
			});
		}
		async function downloadModel(registry, name, revision, folder) {
			const found = await registry.resolve((0, reference.OU)(name, revision.version));
			if (found === undefined || found.digest !== revision.digest) {
				throw (0, errors.Xu)(`${registry.name} no longer has version ${revision.version} of ${name} as it was deployed`);
			}
			const { model } = await registry.download(found, (0, external_node_path_.join)(folder, `${revision.version}-${revision.digest.slice(7, 15)}`), ["model"]);
			if (model === undefined) throw (0, errors.Xu)(`version ${revision.version} of ${name} has no model files`);
			return model;
		}
	}),
	70206: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { q: () => environmentCheck });
		var _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66990);
		const maxNames = 10;
		async function environmentCheck(digest, inputs, context) {
			const record = await context.records.latest("train", digest);
			const trained = trainedIn(record?.statement.predicate["buildDefinition"]);
			if (trained === undefined) return undefined;
			try {
				const serving = await describeServing(inputs, context);
				return checkOf(differences(trained, serving));
			} catch (error) {
				context.log.debug(`the serving environment could not be described: ${(0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_0__.WE)(error).message}`);
				return undefined;
			}
		}
		async function describeServing({ serve, image, target }, context) {
			const { containerEnvironment, describeEnvironment } = await __webpack_require__.e(5301).then(__webpack_require__.bind(__webpack_require__, 95301));
			const { workingDirectory: folder, workspace, signal } = context;
			if (serve === undefined || !target.startsWith("local")) return {
				...await containerEnvironment(folder, workspace),
				image
			};
			return {
				...await describeEnvironment({
					script: serve,
					folder,
					workspace,
					env: {},
					signal
				}),
				image: undefined
			};
		}
		const trainedIn = (build) => objectOf(objectOf(objectOf(build)?.["internalParameters"])?.["environment"]);
		const objectOf = (value) => typeof value === "object" && value !== null && !Array.isArray(value) ? value : undefined;
		function differences(trained, serving) {
			const image = trained["image"];
			const texts = (name) => Object.fromEntries(Object.entries(objectOf(trained[name]) ?? {}).map(([key, value]) => [key, String(value)]));
			return [
				...typeof image === "string" && serving.image !== undefined && image !== serving.image ? [`image ${serving.image}, trained in ${image}`] : [],
				...unequal(byProgram(texts("interpreters")), byProgram(serving.interpreters), (name, is, was) => `${name} ${is}, trained with ${was}`),
				...unequal(texts("lockFiles"), serving.lockFiles, (name) => `${name} was another file at the training`),
				...packageDifferences(packagesOf(trained["packages"]), packagesOf(serving.packages))
			];
		}
		const byProgram = (versions) => Object.fromEntries(Object.entries(versions).map(([path, version]) => [path.replace(/^.*\//, "").replace(/[\d.]+$/, ""), version]));
		function unequal(trained, serving, say) {
			return Object.entries(serving).flatMap(([name, is]) => {
				const was = Object.hasOwn(trained, name) ? trained[name] : undefined;
				return was === undefined || was === is ? [] : [say(name, is, was)];
			});
		}
		function packagesOf(value) {
			const lists = typeof value === "object" && value !== null && !Array.isArray(value) ? Object.values(value) : [];
			const lines = lists.flatMap((list) => Array.isArray(list) ? list.map(String) : []);
			return new Map(lines.filter((line) => line.includes("==")).map(pairOf));
		}
		const pairOf = (line) => {
			const [name = "", version = ""] = line.split("==");
			return [name.toLowerCase(), version];
		};
		function packageDifferences(trained, serving) {
			if (trained.size === 0 || serving.size === 0) return [];
			return [...trained].flatMap(([name, was]) => {
				const is = serving.get(name);
				if (is === was) return [];
				return [is === undefined ? `${name} is not installed, trained with ${was}` : `${name} ${is}, trained with ${was}`];
			});
		}
		function checkOf(found) {
			const id = "serving-environment";
			if (found.length === 0) return {
				id,
				status: "pass",
				message: "What is known of the serving environment is as it was at the training."
			};
			const shown = found.slice(0, maxNames);
			const more = found.length > shown.length ? `, and ${found.length - shown.length} more` : "";
			return {
				id,
				status: "warn",
				observed: found.length,
				limit: 0,
				message: `The serving environment differs from that of the training: ${shown.join("; ")}${more}.`,
				hint: "Serve with the same versions, or train again with those that serve."
			};
		}
	}),
	84353: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { T: () => findRecord });
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
		var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66990);
		var _record_chain_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71968);
		async function findRecord(action, digest, context) {
			const known = await context.records.latest(action, digest);
			if (known !== undefined) return {
				record: known,
				origin: "this run"
			};
			for (const evidence of await context.stores.find(action, digest)) {
				const record = await takeOver(evidence, action, digest, context).catch((error) => {
					if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__.HR)) throw error;
					context.log.warning(`${evidence.name} is not used: ${error.message}`);
					return undefined;
				});
				if (record !== undefined) return {
					record,
					origin: evidence.origin
				};
			}
			return undefined;
		}
		async function takeOver(evidence, action, digest, context) {
			const downloaded = await evidence.download();
			const folder = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(downloaded, "records")) ? (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(downloaded, "records") : downloaded;
			const theirs = await (0, _record_chain_js__WEBPACK_IMPORTED_MODULE_3__.P)(folder).latest(action, digest);
			if (theirs === undefined) return undefined;
			const { repository } = theirs.statement.predicate.modelflight.run;
			if (repository !== context.run.repository) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.he)(`it comes from ${repository}, not from ${context.run.repository}`);
			await context.records.adopt(folder);
			return await context.records.latest(action, digest);
		}
	}),
	45282: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Ab: () => challengerAlias,
			B4: () => previousChampionAlias,
			LK: () => evidenceKinds,
			n2: () => noEvidence,
			wW: () => championAlias
		});
		const evidenceKinds = [
			"metrics",
			"predictions",
			"profile"
		];
		const noEvidence = {
			metrics: undefined,
			predictions: undefined,
			profile: undefined,
			records: []
		};
		const championAlias = "champion";
		const challengerAlias = "challenger";
		const previousChampionAlias = "champion-previous";
	}),
	70521: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { K: () => analyse });
		var _modelflight_stats_quantile__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42192);
		var _modelflight_stats_quantile_sequence__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66168);
		var _assess_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68632);
		function analyse(observation, weight, rules) {
			const { stable, canary } = observation;
			const questions = questionsOf(observation, rules);
			const weights = questions.reduce((sum, { metric }) => sum + (metric.compared ? metric.weight : 0), 0);
			const metrics = [...questions.map((question) => metricLook(question, rules.alpha * question.metric.weight / weights, rules)), ...rules.maxLatencyRatio === undefined ? [] : [latencyLook(stable, canary, rules.maxLatencyRatio, rules.minRequests)]];
			return {
				weight,
				observation: {
					stable,
					canary
				},
				metrics,
				...summarize(metrics, canary, rules),
				remaining: Math.max(0, (rules.patience ?? 1) * rules.maxRequests - canary.requests)
			};
		}
		function summarize(metrics, canary, rules) {
			const harmful = metrics.find(({ decision }) => decision === "roll back");
			if (harmful !== undefined) return {
				decision: "roll back",
				reason: harmful.reason
			};
			if (metrics.length > 0 && metrics.every(({ decision }) => decision === "promote")) {
				return {
					decision: "promote",
					reason: metrics.map(({ reason }) => reason).join("; ")
				};
			}
			const open = metrics.filter(({ decision }) => decision !== "promote").map(({ reason }) => reason);
			const reason = open.join("; ");
			if (canary.requests < (rules.patience ?? 1) * rules.maxRequests) return {
				decision: "continue",
				reason
			};
			return {
				decision: "inconclusive",
				reason: `undecided after ${canary.requests} requests: ${reason}`
			};
		}
		function questionsOf({ stable, canary, metrics }, rules) {
			const counted = rules.judgesCounts === false ? [] : [countQuestion("error rate", rules.maxErrorRateIncrease, stable, canary)];
			const labelled = rules.judgesCounts === false || rules.maxWrongAnswerIncrease === undefined ? [] : [countQuestion("wrong answers", rules.maxWrongAnswerIncrease, stable, canary)];
			const missing = {
				kind: "missing",
				reason: "its source says nothing of it"
			};
			const declared = (rules.metrics ?? []).map((metric) => {
				const evidence = metrics !== undefined && Object.hasOwn(metrics, metric.name) ? metrics[metric.name] : undefined;
				return {
					metric,
					evidence: evidence ?? {
						stable: missing,
						canary: missing
					}
				};
			});
			return [
				...counted,
				...labelled,
				...declared
			];
		}
		function countQuestion(name, margin, stable, canary) {
			const evidence = (counts) => name === "error rate" ? {
				kind: "counts",
				events: counts.errors,
				n: counts.requests
			} : {
				kind: "counts",
				events: counts.wrong,
				n: counts.labelled
			};
			return {
				metric: rateMetric(name, margin),
				evidence: {
					stable: evidence(stable),
					canary: evidence(canary)
				}
			};
		}
		const rateMetric = (name, margin) => ({
			...{
				name,
				kind: "rate",
				better: "lower",
				margin: {
					value: margin,
					relative: false
				},
				compared: true,
				guard: undefined,
				weight: 1,
				unit: ""
			},
			...{
				quantile: .5,
				bounds: undefined,
				block: undefined,
				ordered: false,
				query: {
					source: "events",
					of: "errors"
				}
			}
		});
		const isDistance = ({ kind }) => kind === "distribution" || kind === "disagreement";
		const isShare = ({ kind }) => kind === "rate" || kind === "disagreement";
		function metricLook({ metric, evidence }, alpha, rules) {
			const limit = metric.margin.value;
			const common = {
				...{
					metric: metric.name,
					kind: metric.kind,
					unit: isShare(metric) ? "%" : metric.unit,
					relative: metric.margin.relative
				},
				...{
					rollbackAbove: isDistance(metric) ? limit : 0,
					limit,
					alpha: metric.compared ? alpha : 0
				}
			};
			const crossed = guardLook(metric, evidence, rules.minRequests);
			const unknown = {
				stable: undefined,
				canary: undefined,
				difference: undefined,
				interval: undefined
			};
			if (crossed !== undefined && (crossed.decision === "roll back" || !metric.compared)) {
				return {
					...common,
					...unknown,
					...crossed,
					limit: metric.guard ?? limit,
					rollbackAbove: metric.guard ?? limit,
					alpha: 0
				};
			}
			const confidence = {
				alphas: [alpha, rules.alpha],
				tightest: Math.max(1, rules.maxRequests / 2),
				least: rules.minRequests
			};
			const found = (0, _assess_js__WEBPACK_IMPORTED_MODULE_0__.n)(metric, evidence, confidence);
			if ("reason" in found) return {
				...common,
				...unknown,
				...knownRates(metric, evidence),
				...openLook(metric, found)
			};
			return {
				...common,
				...decided(metric, found, common)
			};
		}
		const openLook = ({ name }, { reason, n }) => ({
			n,
			decision: "continue",
			reason: `${name}: ${reason}`
		});
		function knownRates(metric, { stable, canary }) {
			const rate = (evidence) => {
				const n = (0, _assess_js__WEBPACK_IMPORTED_MODULE_0__.$)(evidence);
				return evidence.kind === "counts" && n > 0 ? evidence.events / n : undefined;
			};
			return isShare(metric) ? {
				stable: rate(stable),
				canary: rate(canary)
			} : {
				stable: undefined,
				canary: undefined
			};
		}
		function decided(metric, found, { rollbackAbove, limit }) {
			const { note, ...values } = found;
			const [low, high] = found.interval ?? [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
			const decision = low > rollbackAbove ? "roll back" : high <= limit ? "promote" : "continue";
			const n = metric.kind === "disagreement" ? `n = ${found.n[0]}` : `n = ${found.n[0]} and ${found.n[1]}`;
			const details = [
				`tolerated: ${amount(metric, limit)}`,
				n,
				...note === undefined ? [] : [note]
			].join("; ");
			return {
				...values,
				decision,
				reason: `${inWords(metric, found)} between ${amount(metric, low)} and ${amount(metric, high, true)} (${details})`
			};
		}
		function inWords(metric, { stable, canary }) {
			const { name, better } = metric;
			if (metric.kind === "distribution") return `${name}: the predictions differ from the stable version’s by ${number(canary)},`;
			if (metric.kind === "disagreement") return `${name} ${value(metric, canary)},`;
			const change = `${name} ${value(metric, canary)} against ${value(metric, stable)}`;
			return metric.kind === "rate" && better === "lower" ? `${change}, difference` : `${change}, worse by`;
		}
		function amount(metric, by, withUnit = false) {
			if (Math.abs(by) === Number.MAX_VALUE) return by > 0 ? "anything" : "anything better";
			if (isShare(metric)) return `${(100 * by).toFixed(2)}${withUnit ? " points" : ""}`;
			if (metric.margin.relative) return `${(100 * by).toFixed(1)} %`;
			return `${number(by)}${withUnit && metric.unit !== "" ? ` ${metric.unit}` : ""}`;
		}
		function value(metric, of) {
			if (of === undefined) return "unknown";
			return isShare(metric) ? `${(100 * of).toFixed(2)} %` : `${number(of)}${metric.unit === "" ? "" : ` ${metric.unit}`}`;
		}
		const number = (value) => value === undefined ? "unknown" : String(Number(value.toPrecision(4)));
		function guardLook(metric, { canary }, least) {
			const { guard, name, better } = metric;
			if (guard === undefined) return undefined;
			const worst = worstValue(metric, canary, least);
			const n = [(0, _assess_js__WEBPACK_IMPORTED_MODULE_0__.$)(canary), 0];
			if (worst === undefined) {
				const why = canary.kind === "missing" ? canary.reason : `${n[0]} observations, at least ${least} are needed`;
				return {
					n,
					canary: undefined,
					decision: "continue",
					reason: `${name}: the hard limit can’t be checked: ${why}`
				};
			}
			const isCrossed = better === "lower" ? worst > guard : worst < guard;
			const side = better === "lower" ? "at most" : "at least";
			const reason = `${name} ${value(metric, worst)}, the hard limit is ${side} ${value(metric, guard)}`;
			return {
				n,
				canary: worst,
				decision: isCrossed ? "roll back" : "promote",
				reason
			};
		}
		function worstValue({ kind, better, quantile }, canary, least) {
			const n = (0, _assess_js__WEBPACK_IMPORTED_MODULE_0__.$)(canary);
			if (n === 0 || kind !== "gauge" && n < least) return undefined;
			switch (canary.kind) {
				case "counts": return canary.events / n;
				case "moments": return canary.mean;
				case "histogram": return kind === "quantile" ? (0, _modelflight_stats_quantile_sequence__WEBPACK_IMPORTED_MODULE_1__.om)(canary, quantile) : undefined;
				case "samples": {
					if (kind === "mean") return canary.values.reduce((sum, one) => sum + one, 0) / n;
					return (0, _modelflight_stats_quantile__WEBPACK_IMPORTED_MODULE_2__.mY)(canary.values.toSorted((a, b) => a - b), quantile);
				}
				case "series": return canary.values.reduce((worst, one) => better === "lower" ? Math.max(worst, one) : Math.min(worst, one));
				case "categories":
				case "missing": return undefined;
				default: return canary;
			}
		}
		function latencyLook(stable, canary, limit, minRequests) {
			const n = [canary.requests, stable.requests];
			const look = {
				metric: "latency p95",
				kind: "quantile",
				unit: "ms",
				rollbackAbove: limit,
				relative: true,
				alpha: 0,
				stable: stable.latencyP95,
				canary: canary.latencyP95,
				n,
				difference: undefined,
				interval: undefined,
				limit
			};
			const known = Number.isFinite(look.stable) && Number.isFinite(look.canary) && Math.min(...n) >= Math.max(1, minRequests);
			if (!known || look.stable === undefined || look.canary === undefined) {
				return {
					...look,
					decision: "continue",
					reason: `latency p95: not enough answers (n = ${n[0]} and ${n[1]})`
				};
			}
			const ratio = look.canary / Math.max(look.stable, .1);
			const reason = `latency p95 ${look.canary.toFixed(1)} ms against ${look.stable.toFixed(1)} ms, ${ratio.toFixed(2)} times (limit ${limit})`;
			return {
				...look,
				decision: ratio > limit ? "roll back" : "promote",
				reason
			};
		}
	}),
	68632: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			n: () => assess,
			$: () => sizeOf
		});
		var confidence_sequence = __webpack_require__(38814);
		var numbers = __webpack_require__(77767);
		;
		function totalVariationSequence(control, treatment, options) {
			const shares = sharesOf(control, treatment);
			const estimate = shares.reduce((sum, [p, q]) => sum + Math.abs(p - q), 0) / 2;
			return between(estimate, control, treatment, options, (control.length - 1) * Math.LN2);
		}
		function orderedDistanceSequence(control, treatment, options) {
			let [sum, estimate] = [0, 0];
			for (const [p, q] of sharesOf(control, treatment)) {
				sum += q - p;
				estimate = Math.max(estimate, Math.abs(sum));
			}
			return between(estimate, control, treatment, options, Math.log(Math.max(1, control.length - 1)));
		}
		function between(estimate, control, treatment, { alphas, tOpt }, logSets) {
			const [down, up] = alphas.map((alpha) => {
				(0, numbers.HO)("alpha", alpha);
				return [control, treatment].reduce((sum, counts) => sum + reach(totalOf(counts), Math.exp(Math.log(alpha / 2) - logSets), tOpt), 0);
			});
			return {
				estimate,
				interval: [Math.max(0, estimate - down), Math.min(1, estimate + up)]
			};
		}
		const reach = (n, alpha, tOpt) => n === 0 ? 1 : (0, confidence_sequence.O3)(n / 4, (0, confidence_sequence.ub)(tOpt / 4, alpha), alpha) / n;
		function sharesOf(control, treatment) {
			const totals = [totalOf(control), totalOf(treatment)];
			if (control.length !== treatment.length || control.length === 0) throw new RangeError("both sides need the same classes");
			return Array.from(control, (count, index) => [count / Math.max(1, totals[0]), (0, numbers.at)(treatment, index) / Math.max(1, totals[1])]);
		}
		function totalOf(counts) {
			let total = 0;
			for (let index = 0; index < counts.length; index++) {
				const count = (0, numbers.at)(counts, index);
				if (!(Number.isSafeInteger(count) && count >= 0)) throw new RangeError(`${count} is no count`);
				total += count;
			}
			return total;
		}
		;
		function spreadOf(values) {
			let [mean, squares] = [0, 0];
			for (let index = 0; index < values.length; index++) {
				const value = (0, numbers.at)(values, index);
				if (!Number.isFinite(value)) throw new RangeError(`the value at index ${index} is ${value}`);
				const step = value - mean;
				mean += step / (index + 1);
				squares += step * (value - mean);
			}
			return {
				n: values.length,
				mean,
				squares
			};
		}
		function meanReach({ n, squares }, alpha, nOpt) {
			(0, numbers.HO)("alpha", alpha);
			const c2 = (0, confidence_sequence.ub)(nOpt, alpha);
			const t = Math.exp((Math.log((n + c2) / c2) + 2 * Math.log(1 / alpha)) / n);
			const room = 1 - t * c2 / (n + c2);
			if (!(n >= 2 && room > 0)) return Number.POSITIVE_INFINITY;
			return Math.sqrt((t - 1) * squares / room / n);
		}
		function blockMeans(values, length) {
			if (!(Number.isSafeInteger(length) && length > 0)) throw new RangeError(`${length} is no length of a block`);
			return Float64Array.from({ length: Math.floor(values.length / length) }, (_, block) => {
				let sum = 0;
				for (let index = block * length; index < (block + 1) * length; index++) sum += (0, numbers.at)(values, index);
				return sum / length;
			});
		}
		function blockLengthFor(values) {
			const { n, mean, squares } = spreadOf(values);
			if (n < 8) return Number.POSITIVE_INFINITY;
			if (squares === 0) return 1;
			let lagged = 0;
			for (let index = 1; index < n; index++) lagged += ((0, numbers.at)(values, index) - mean) * ((0, numbers.at)(values, index - 1) - mean);
			const estimate = lagged / squares;
			const r = Math.max(0, estimate + (2 * Math.sqrt(Math.max(0, 1 - estimate ** 2)) + 1) / Math.sqrt(n));
			return r >= 1 ? Number.POSITIVE_INFINITY : 2 ** Math.ceil(Math.log2(4 * (1 + r) / (1 - r)));
		}
		var lib_quantile = __webpack_require__(42192);
		var quantile_sequence = __webpack_require__(66168);
		;
		function assessQuantile(metric, stable, canary, confidence) {
			const [control, treatment] = [quantileOf(stable, metric, confidence), quantileOf(canary, metric, confidence)];
			if (control === undefined || treatment === undefined) return undefined;
			const n = [treatment.n, control.n];
			const [down, up] = confidence.alphas;
			const low = harm(metric, treatment.bounds(down / 2), control.bounds(down / 2))[0];
			const high = harm(metric, treatment.bounds(up / 2), control.bounds(up / 2))[1];
			const value = (one, other) => harm(metric, [one, one], [other, other])[0];
			const difference = control.value === undefined || treatment.value === undefined ? undefined : value(treatment.value, control.value);
			const note = resolution(metric, canary, treatment.bounds(up / 2));
			if (Number.isNaN(low) || Number.isNaN(high)) return {
				reason: "the stable version’s quantile is not above 0, so nothing can be a share of it",
				n
			};
			const interval = [clamp(low), clamp(high)];
			return {
				stable: control.value,
				canary: treatment.value,
				n,
				difference,
				interval,
				...note === undefined ? {} : { note }
			};
		}
		const clamp = (value) => Math.max(-Number.MAX_VALUE, Math.min(Number.MAX_VALUE, value));
		function harm({ better, margin }, [canaryLow, canaryHigh], [stableLow, stableHigh]) {
			const isLower = better === "lower";
			if (!margin.relative) return isLower ? [canaryLow - stableHigh, canaryHigh - stableLow] : [stableLow - canaryHigh, stableHigh - canaryLow];
			if (!(stableHigh > 0)) return [Number.NaN, Number.NaN];
			const ratio = (one, other) => other <= 0 ? Number.POSITIVE_INFINITY : one / other;
			const least = Number.isFinite(canaryLow) && Number.isFinite(stableHigh) ? canaryLow / stableHigh : Number.NEGATIVE_INFINITY;
			const most = Number.isFinite(canaryHigh) && Number.isFinite(stableLow) ? ratio(canaryHigh, stableLow) : Number.POSITIVE_INFINITY;
			return isLower ? [least - 1, most - 1] : [1 - most, 1 - least];
		}
		function remembered(bounds) {
			const known = new Map();
			return (alpha) => {
				const found = known.get(alpha) ?? bounds(alpha);
				known.set(alpha, found);
				return found;
			};
		}
		function quantileOf(evidence, { quantile }, { tightest }) {
			if (evidence.kind === "samples") {
				const ascending = ascendingValues(evidence.values);
				return {
					n: ascending.length,
					value: ascending.length === 0 ? undefined : (0, lib_quantile.mY)(ascending, quantile),
					bounds: remembered((alpha) => (0, quantile_sequence.n9)(ascending, quantile, {
						alpha,
						tOpt: tightest
					}))
				};
			}
			if (evidence.kind !== "histogram") return undefined;
			return {
				n: evidence.counts.reduce((sum, count) => sum + count, 0),
				value: (0, quantile_sequence.om)(evidence, quantile),
				bounds: remembered((alpha) => (0, quantile_sequence.N3)(evidence, quantile, {
					alpha,
					tOpt: tightest
				}))
			};
		}
		function ascendingValues(values) {
			const copy = Float64Array.from(values);
			for (let index = 1; index < copy.length; index++) if ((copy[index] ?? 0) < (copy[index - 1] ?? 0)) return copy.sort();
			return copy;
		}
		function resolution({ margin, unit }, evidence, [low, high]) {
			if (evidence.kind !== "histogram") return undefined;
			const width = margin.relative ? high / low - 1 : high - low;
			const edges = `buckets resolve it to ${show(low)} to ${show(high)}${unit === "" ? "" : ` ${unit}`}`;
			return width > margin.value ? `${edges}, coarser than the margin: use finer buckets, or the share of slow requests as a rate` : edges;
		}
		const show = (value) => Number.isFinite(value) ? String(Number(value.toPrecision(4))) : value > 0 ? "infinity" : "unknown";
		;
		const exactShare = .2;
		function rateDifference(stable, canary, metric, confidence) {
			const difference = canary.events / canary.n - stable.events / stable.n;
			const values = {
				stable: stable.events / stable.n,
				canary: canary.events / canary.n,
				n: [canary.n, stable.n]
			};
			const { alphas: [harm, promotion], tightest } = confidence;
			if (metric.better === "lower") return {
				...values,
				difference,
				interval: bounds(stable, canary, [harm, promotion], tightest)
			};
			const [low, high] = bounds(stable, canary, [promotion, harm], tightest);
			return {
				...values,
				difference: -difference,
				interval: [-high, -low]
			};
		}
		function bounds(stable, canary, [down, up], tightest) {
			const [control, treatment] = [asArm(stable), asArm(canary)];
			if (!(isRich(control) && isRich(treatment))) {
				const exact = (side, alpha) => (0, confidence_sequence.OK)(side, stable, canary, {
					alpha: exactShare * alpha,
					tOpt: tightest
				});
				return [exact("lower", down), exact("upper", up)];
			}
			const reach = (alpha) => contrastReach(control, treatment, 1, (1 - exactShare) * alpha, tightest);
			const estimate = treatment.mean - control.mean;
			const below = reach(down);
			return [estimate - below, estimate + (up === down ? below : reach(up))];
		}
		function contrastReach(control, treatment, factor, alpha, tightest) {
			const scaled = {
				n: control.n,
				mean: factor * control.mean,
				variance: factor ** 2 * control.variance
			};
			return (0, confidence_sequence.GN)(scaled, treatment, alpha, { varianceAtEnd: (scaled.variance + treatment.variance) / tightest });
		}
		const asArm = ({ events, n }) => ({
			n,
			mean: events / n,
			variance: events / n * (1 - events / n)
		});
		const isRich = ({ n, mean }) => n * mean >= 20 && n * (1 - mean) >= 20;
		const betaRate = ({ events, n }, [down, up], tOpt) => [(0, confidence_sequence.cA)("lower", events, n, {
			alpha: down,
			tOpt
		}), (0, confidence_sequence.cA)("upper", events, n, {
			alpha: up,
			tOpt
		})];
		;
		function assess(metric, evidence, confidence) {
			const { stable, canary } = evidence;
			if (canary.kind === "missing") return {
				reason: `nothing is known of the canary: ${canary.reason}`,
				n: [0, 0]
			};
			if (metric.kind === "disagreement") return canary.kind === "counts" ? assessAlone(canary, confidence) : misfit(metric, canary);
			if (stable.kind === "missing") return {
				reason: `nothing is known of the stable version: ${stable.reason}`,
				n: [sizeOf(canary), 0]
			};
			const n = [sizeOf(canary), sizeOf(stable)];
			const scarce = metric.kind === "gauge" ? undefined : tooFew(n, confidence.least);
			if (scarce !== undefined) return {
				reason: scarce,
				n
			};
			switch (metric.kind) {
				case "rate": return stable.kind === "counts" && canary.kind === "counts" ? withNote(rateDifference(stable, canary, metric, confidence), canary.note) : misfit(metric, canary);
				case "mean": return assessMean(metric, stable, canary, confidence);
				case "quantile": return assessQuantile(metric, stable, canary, confidence) ?? misfit(metric, canary);
				case "gauge": return stable.kind === "series" && canary.kind === "series" ? assessGauge(metric, stable, canary, confidence) : misfit(metric, canary);
				case "distribution": return assessDistribution(metric, stable, canary, confidence);
				default: return metric.kind;
			}
		}
		const withNote = (assessment, note) => note === undefined ? assessment : {
			...assessment,
			note
		};
		const misfit = ({ kind }, { kind: given }) => ({
			reason: `its source gave ${given}, which says nothing of a ${kind}`,
			n: [0, 0]
		});
		const tooFew = ([canary, stable], least) => Math.min(canary, stable) < Math.max(1, least) ? `${canary} and ${stable} observations, at least ${least} of each are needed` : undefined;
		function sizeOf(evidence) {
			switch (evidence.kind) {
				case "counts": {
					const { events, n } = evidence;
					return Number.isSafeInteger(n) && Number.isSafeInteger(events) && events >= 0 && events <= n ? n : 0;
				}
				case "moments": {
					const { n, mean, variance } = evidence;
					return Number.isSafeInteger(n) && Number.isFinite(mean) && Number.isFinite(variance) && variance >= 0 ? Math.max(0, n) : 0;
				}
				case "histogram": return isAscendingToInfinity(evidence.bounds, evidence.counts.length) ? sumOfCounts(evidence.counts) : 0;
				case "samples": return evidence.values.every(Number.isFinite) ? evidence.values.length : 0;
				case "series": return evidence.values.every(Number.isFinite) ? evidence.values.length : 0;
				case "categories": return sumOfCounts(Object.values(evidence.counts));
				case "missing": return 0;
				default: return evidence;
			}
		}
		const isAscendingToInfinity = (bounds, count) => bounds.length === count && bounds.at(-1) === Number.POSITIVE_INFINITY && bounds.every((bound, index) => index === 0 || bound > (bounds[index - 1] ?? bound));
		const sumOfCounts = (counts) => counts.every((count) => Number.isSafeInteger(count) && count >= 0) ? counts.reduce((sum, count) => sum + count, 0) : 0;
		function assessAlone(canary, { alphas, tightest, least }) {
			const n = sizeOf(canary);
			if (n < Math.max(1, least)) return {
				reason: `${n} observations, at least ${least} are needed`,
				n: [n, 0]
			};
			const value = canary.events / n;
			return {
				stable: undefined,
				canary: value,
				n: [n, n],
				difference: value,
				interval: betaRate(canary, alphas, tightest)
			};
		}
		function assessMean(metric, stable, canary, confidence) {
			const [control, treatment] = [momentsOf(stable), momentsOf(canary)];
			if (control === undefined || treatment === undefined) return misfit(metric, canary);
			const n = [treatment.n, control.n];
			const values = {
				stable: control.mean,
				canary: treatment.mean,
				n
			};
			if (control.variance + treatment.variance === 0) return {
				reason: "all values are the same: there is nothing to tell chance by",
				n
			};
			const { base, difference } = contrast(metric, control.mean, treatment.mean);
			if (base === undefined) return {
				reason: "the stable version’s mean is 0, so nothing can be a share of it",
				n
			};
			const [down, up] = confidence.alphas;
			const low = difference - contrastReach(control, treatment, 1, down, confidence.tightest) / base;
			const factor = metric.margin.relative ? 1 + signOf(metric) * metric.margin.value : 1;
			const high = difference + contrastReach(control, treatment, factor, up, confidence.tightest) / base;
			return {
				...values,
				difference,
				interval: [low, high]
			};
		}
		const signOf = ({ better }) => better === "lower" ? 1 : -1;
		function contrast(metric, stable, canary) {
			const base = metric.margin.relative ? Math.abs(stable) : 1;
			if (base === 0) return {
				base: undefined,
				difference: 0
			};
			return {
				base,
				difference: signOf(metric) * (canary - stable) / base
			};
		}
		function momentsOf(evidence) {
			if (evidence.kind === "moments") return evidence;
			if (evidence.kind !== "samples") return undefined;
			const { n, mean, squares } = spreadOf(evidence.values);
			return {
				kind: "moments",
				n,
				mean,
				variance: squares / Math.max(1, n - 1)
			};
		}
		const leastBlocks = 4;
		const tightestBlocks = 20;
		function assessGauge(metric, stable, canary, { alphas: [down, up] }) {
			const { controls, treatments } = pairs(stable, canary);
			const n = [treatments.length, controls.length];
			if (n[0] === 0) return {
				reason: "no values of both versions at the same time",
				n
			};
			const sign = signOf(metric);
			const margin = metric.margin.relative ? metric.margin.value : 0;
			const harm = treatments.map((value, index) => sign * (value - (controls[index] ?? 0)));
			const length = metric.block ?? blockLengthFor(harm);
			const blocks = Number.isFinite(length) ? blockMeans(harm, length) : [];
			if (blocks.length < leastBlocks) return {
				reason: `${n[0]} values, too few for ${leastBlocks} blocks that do not depend on each other`,
				n
			};
			const spread = spreadOf(blocks);
			if (spread.squares === 0 && spread.mean !== 0) return {
				reason: "all blocks are the same: there is nothing to tell chance by",
				n
			};
			const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
			const base = metric.margin.relative ? Math.abs(mean(controls)) : 1;
			if (base === 0) return {
				reason: "the stable version’s mean is 0, so nothing can be a share of it",
				n
			};
			const beyond = spreadOf(blockMeans(harm.map((value, index) => value - margin * Math.abs(controls[index] ?? 0)), length));
			const interval = [(spread.mean - meanReach(spread, down, tightestBlocks)) / base, margin + (beyond.mean + meanReach(beyond, up, tightestBlocks)) / base];
			if (!interval.every(Number.isFinite)) return {
				reason: `${blocks.length} blocks of ${length} values are not enough yet`,
				n
			};
			const note = `${blocks.length} blocks of ${length} values`;
			return {
				stable: mean(controls),
				canary: mean(treatments),
				n,
				difference: spread.mean / base,
				interval,
				note
			};
		}
		function pairs(stable, canary) {
			const control = new Map(stable.times.map((time, index) => [time, stable.values[index]]));
			const found = canary.times.flatMap((time, index) => {
				const [a, b] = [control.get(time), canary.values[index]];
				return a === undefined || b === undefined || !Number.isFinite(a) || !Number.isFinite(b) ? [] : [[a, b]];
			});
			return {
				controls: found.map(([a]) => a),
				treatments: found.map(([, b]) => b)
			};
		}
		const mostClasses = 500;
		function assessDistribution(metric, stable, canary, { alphas, tightest }) {
			const counts = classCounts(stable, canary);
			if (counts === undefined) return misfit(metric, canary);
			const [control, treatment] = counts;
			const n = [sizeOf(canary), sizeOf(stable)];
			if (control.length > mostClasses) return {
				reason: `${control.length} different predictions; at most ${mostClasses} can be compared`,
				n
			};
			const sequence = metric.ordered ? orderedDistanceSequence : totalVariationSequence;
			const { estimate, interval } = sequence(control, treatment, {
				alphas,
				tOpt: tightest
			});
			return {
				stable: undefined,
				canary: estimate,
				n,
				difference: estimate,
				interval,
				note: `${control.length} classes`
			};
		}
		function classCounts(stable, canary) {
			if (stable.kind === "categories" && canary.kind === "categories") {
				const names = [...new Set([...Object.keys(stable.counts), ...Object.keys(canary.counts)])].toSorted();
				return [names.map((name) => stable.counts[name] ?? 0), names.map((name) => canary.counts[name] ?? 0)];
			}
			if (stable.kind === "histogram" && canary.kind === "histogram" && String(stable.bounds) === String(canary.bounds)) {
				return [[...stable.counts], [...canary.counts]];
			}
			return undefined;
		}
	}),
	9944: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Ds: () => splitterMetrics,
			JM: () => sameAnswer,
			WZ: () => openAnswerBook,
			vF: () => disagreementMetric
		});
		var _metric_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38797);
		function openAnswerBook() {
			const books = new Map();
			const bookOf = (instance) => {
				const book = books.get(instance) ?? {
					unusable: 0,
					labelled: 0,
					wrong: 0,
					seen: new Set()
				};
				books.set(instance, book);
				return book;
			};
			return {
				add({ id, label }, { instance, status, prediction }) {
					if (instance === undefined || status >= 400) return;
					const book = bookOf(instance);
					if (prediction === undefined) book.unusable++;
					else if (label !== undefined && !book.seen.has(id)) {
						book.seen.add(id);
						book.labelled++;
						if (!sameAnswer(prediction, label)) book.wrong++;
					}
				},
				of: (instance) => bookOf(instance)
			};
		}
		function sameAnswer(prediction, label) {
			const [a, b] = [prediction, label].map(asNumber);
			return prediction === label || a !== undefined && a === b;
		}
		function asNumber(text) {
			if (text === "true" || text === "false") return text === "true" ? 1 : 0;
			const value = Number(text);
			return text.trim() === "" || !Number.isFinite(value) ? undefined : value;
		}
		const disagreementMetric = "disagreement";
		const splitterMetrics = (splitter, book, stable, canary) => ({
			name: splitter.name,
			async observe() {
				const counts = async (id) => {
					const { unusable, labelled, wrong } = book.of(id);
					const { requests, errors, latencyP95 } = await splitter.counts(id);
					return {
						requests,
						errors: errors + unusable,
						labelled,
						wrong,
						latencyP95
					};
				};
				const { compared, disagreed } = await splitter.counts(canary);
				const disagreement = {
					stable: {
						kind: "counts",
						events: 0,
						n: compared
					},
					canary: {
						kind: "counts",
						events: disagreed,
						n: compared
					}
				};
				return {
					stable: stable === undefined ? _metric_source_js__WEBPACK_IMPORTED_MODULE_0__.Y : await counts(stable),
					canary: await counts(canary),
					...compared === 0 ? {} : { metrics: { [disagreementMetric]: disagreement } }
				};
			}
		});
	}),
	92947: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			eZ: () => replay,
			h7: () => readRequests,
			vi: () => asAnswer
		});
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
		var node_http__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37067);
		var _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66990);
		var _splitter_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40868);
		async function readRequests(path, name) {
			const text = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, "utf8").catch((error) => {
				throw error.code === "ENOENT" ? (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_2__.Xu)(`${name} does not exist`, { where: { file: name } }) : error;
			});
			const lines = text.split("\n").map((line, index) => ({
				line: line.trim(),
				number: index + 1
			}));
			const requests = lines.filter(({ line }) => line !== "").map(({ line, number }) => parseRequest(line, number, name));
			if (requests.length === 0) throw (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_2__.Xu)(`${name} holds no requests`, { where: { file: name } });
			return requests;
		}
		function parseRequest(line, number, name) {
			const where = {
				file: name,
				line: number
			};
			let value;
			try {
				value = JSON.parse(line);
			} catch (cause) {
				throw (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_2__.Xu)(`line ${number} of ${name} is not JSON`, {
					where,
					cause
				});
			}
			if (typeof value !== "object" || value === null || !("body" in value)) {
				throw (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_2__.Xu)(`line ${number} of ${name} has no "body"`, {
					where,
					hint: "Write {\"id\": \"1\", \"body\": {…}, \"label\": \"late\"} on each line."
				});
			}
			const { id, body, label } = value;
			return {
				id: scalar(id) ?? String(number),
				body: JSON.stringify(body),
				label: scalar(label)
			};
		}
		function scalar(value) {
			if (typeof value === "string") return value;
			if (typeof value === "boolean" || typeof value === "number" && Number.isFinite(value)) return String(value);
			return undefined;
		}
		const requestHeader = "modelflight-request";
		function asAnswer(requests, { id, request, status = 0, text, milliseconds }, field) {
			const recorded = requests[Number(request.headers[requestHeader] ?? Number.NaN)];
			const prediction = status < 400 && text !== undefined ? predictionIn(text, field) : undefined;
			return recorded === undefined || status === 0 ? undefined : {
				recorded,
				answer: {
					instance: id,
					status,
					prediction,
					milliseconds
				}
			};
		}
		async function replay(requests, from, count, options) {
			const agent = new node_http__WEBPACK_IMPORTED_MODULE_1__.Agent({
				keepAlive: true,
				maxSockets: options.concurrency
			});
			let next = from;
			const stop = () => agent.destroy();
			options.signal.addEventListener("abort", stop, { once: true });
			const worker = async () => {
				while (next < from + count) {
					options.signal.throwIfAborted();
					const at = next++;
					const recorded = requests[at % requests.length];
					if (recorded === undefined) return;
					options.onAnswer(recorded, await send(recorded, at % requests.length, agent, options));
				}
			};
			try {
				await Promise.all(Array.from({ length: Math.min(options.concurrency, count) }, worker));
				options.signal.throwIfAborted();
			} finally {
				options.signal.removeEventListener("abort", stop);
				agent.destroy();
			}
		}
		function send({ body }, index, agent, { url, path, answerField }) {
			const headers = {
				"content-type": "application/json",
				"content-length": Buffer.byteLength(body),
				[requestHeader]: String(index)
			};
			const target = new URL(path, url);
			const started = performance.now();
			return new Promise((resolve) => {
				const lost = () => resolve({
					instance: undefined,
					status: 0,
					prediction: undefined
				});
				const outgoing = (0, node_http__WEBPACK_IMPORTED_MODULE_1__.request)(target, {
					method: "POST",
					headers,
					agent,
					timeout: 35e3
				}, (incoming) => {
					const chunks = [];
					incoming.on("data", (chunk) => chunks.push(chunk));
					incoming.on("error", lost);
					incoming.on("end", () => {
						const status = incoming.statusCode ?? 0;
						const instance = Number(incoming.headers[_splitter_js__WEBPACK_IMPORTED_MODULE_3__.R] ?? Number.NaN);
						const prediction = status < 400 ? predictionIn(Buffer.concat(chunks).toString("utf8"), answerField) : undefined;
						const milliseconds = performance.now() - started;
						resolve({
							instance: Number.isSafeInteger(instance) ? instance : undefined,
							status,
							prediction,
							milliseconds
						});
					});
				});
				outgoing.on("timeout", () => outgoing.destroy());
				outgoing.on("error", lost);
				outgoing.end(body);
			});
		}
		function predictionIn(text, field) {
			try {
				const value = JSON.parse(text);
				return typeof value === "object" && value !== null ? scalar(value[field]) : scalar(value);
			} catch {
				return undefined;
			}
		}
	}),
	38797: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { Y: () => noCounts });
		const noCounts = {
			requests: 0,
			errors: 0,
			labelled: 0,
			wrong: 0,
			latencyP95: undefined
		};
	}),
	38948: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { u: () => openEventBook });
		var _local_answers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9944);
		var _metric_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38797);
		function openEventBook() {
			const events = {
				stable: [],
				canary: []
			};
			const byId = {
				stable: new Map(),
				canary: new Map()
			};
			const early = new Map();
			const attach = (role, index, label, time) => {
				const event = events[role][index];
				if (event === undefined || event.label !== undefined) return;
				const delay = time === undefined || event.time === undefined ? undefined : Math.max(0, time - event.time);
				events[role][index] = {
					...event,
					label,
					...delay === undefined ? {} : { delay }
				};
			};
			return {
				add(event) {
					const { role, id } = event;
					const index = events[role].push(event) - 1;
					if (id === undefined || byId[role].has(id)) return;
					byId[role].set(id, index);
					const known = early.get(id);
					if (known !== undefined) attach(role, index, known.label, known.time);
				},
				label(id, label, time) {
					early.set(id, {
						label,
						time
					});
					for (const role of ["stable", "canary"]) {
						const index = byId[role].get(id);
						if (index !== undefined) attach(role, index, label, time);
					}
				},
				evidence: (metric) => evidenceOf(metric, events, byId),
				observe: (metrics) => ({
					stable: {
						..._metric_source_js__WEBPACK_IMPORTED_MODULE_0__.Y,
						requests: events.stable.length,
						errors: failures(events.stable)
					},
					canary: {
						..._metric_source_js__WEBPACK_IMPORTED_MODULE_0__.Y,
						requests: events.canary.length,
						errors: failures(events.canary)
					},
					metrics: Object.fromEntries(metrics.map((metric) => [metric.name, evidenceOf(metric, events, byId)]))
				})
			};
		}
		const failures = (events) => events.filter(({ failed }) => failed === true).length;
		function evidenceOf(metric, events, byId) {
			if (metric.query.source !== "events") {
				const missing = {
					kind: "missing",
					reason: "it is asked of Prometheus"
				};
				return {
					stable: missing,
					canary: missing
				};
			}
			const { of } = metric.query;
			if (of === "disagreement") return {
				stable: {
					kind: "missing",
					reason: "it is asked of the canary alone"
				},
				canary: disagreement(events, byId)
			};
			return {
				stable: armEvidence(metric, of, events.stable, byId.stable),
				canary: armEvidence(metric, of, events.canary, byId.canary)
			};
		}
		function armEvidence(metric, of, events, byId) {
			switch (of) {
				case "errors": return {
					kind: "counts",
					events: failures(events),
					n: events.filter(({ failed }) => failed !== undefined).length
				};
				case "nulls": {
					const answered = answersOf(events, byId);
					return {
						kind: "counts",
						events: answered.filter(({ prediction }) => prediction === null).length,
						n: answered.length
					};
				}
				case "wrong": return wrong(events, byId);
				case "prediction": return predictions(metric, answersOf(events, byId));
				default: return {
					kind: "samples",
					values: events.flatMap((event) => finite(of === "latency" ? event.latency : event.values?.[of]))
				};
			}
		}
		const finite = (value) => value !== undefined && Number.isFinite(value) ? [value] : [];
		const answersOf = (events, byId) => events.filter(({ failed, prediction, id }, index) => failed !== true && prediction !== undefined && (id === undefined || byId.get(id) === index));
		function wrong(events, byId) {
			const answered = answersOf(events, byId);
			const labelled = answered.filter(({ label }) => label !== undefined);
			const mistaken = labelled.filter(({ prediction, label = "" }) => prediction === null || prediction === undefined || !(0, _local_answers_js__WEBPACK_IMPORTED_MODULE_1__.JM)(prediction, label));
			const delays = labelled.flatMap(({ delay }) => finite(delay)).toSorted((a, b) => a - b);
			const median = delays[Math.floor(delays.length / 2)];
			const late = median === undefined ? "" : `, half of them within ${Math.round(median)} s`;
			const note = `labels of ${labelled.length} of ${answered.length} answers are known${late}`;
			return {
				kind: "counts",
				events: mistaken.length,
				n: labelled.length,
				note
			};
		}
		function predictions({ bounds }, answers) {
			const given = answers.flatMap(({ prediction }) => prediction === null || prediction === undefined ? [] : [prediction]);
			if (bounds === undefined) {
				const counts = new Map();
				for (const prediction of given) counts.set(prediction, (counts.get(prediction) ?? 0) + 1);
				return {
					kind: "categories",
					counts: Object.fromEntries(counts)
				};
			}
			const counts = Array.from({ length: bounds.length + 1 }, () => 0);
			for (const prediction of given) {
				const value = prediction.trim() === "" ? Number.NaN : Number(prediction);
				if (Number.isNaN(value)) return {
					kind: "missing",
					reason: "a prediction is no number, and the metric has bounds"
				};
				const index = bounds.findIndex((bound) => value <= bound);
				const place = index < 0 ? bounds.length : index;
				counts[place] = (counts[place] ?? 0) + 1;
			}
			return {
				kind: "histogram",
				bounds: [...bounds, Number.POSITIVE_INFINITY],
				counts
			};
		}
		function disagreement(events, byId) {
			let [n, differing] = [0, 0];
			for (const [id, index] of byId.canary) {
				const [canary, stable] = [events.canary[index], events.stable[byId.stable.get(id) ?? -1]];
				if (canary === undefined || stable === undefined || stable.prediction === undefined || stable.prediction === null) continue;
				n++;
				const { prediction } = canary;
				if (prediction === undefined || prediction === null || !(0, _local_answers_js__WEBPACK_IMPORTED_MODULE_1__.JM)(prediction, stable.prediction)) differing++;
			}
			return {
				kind: "counts",
				events: differing,
				n
			};
		}
	}),
	40868: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { R: () => instanceHeader });
		const instanceHeader = "modelflight-instance";
	}),
	38814: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			ub: () => bestRho,
			cA: () => betaBinomialBound,
			Vp: () => betaBinomialSequence,
			iP: () => logBetaBinomialMixture,
			GN: () => meanDifferenceReach,
			O3: () => normalMixtureBound,
			OK: () => rateDifferenceBound
		});
		var gamma = __webpack_require__(95628);
		;
		function logBeta(a, b) {
			const [small, large] = a < b ? [a, b] : [b, a];
			if (!(small > 0)) throw new RangeError(`ln B is asked for positive numbers, not ${a} and ${b}`);
			const n = small + large;
			if (small >= 10) {
				return (small - .5) * Math.log(small / n) + large * -Math.log1p(small / large) - .5 * Math.log(large) + gamma.rQ + (0, gamma.$R)(small) + (0, gamma.$R)(large) - (0, gamma.$R)(n);
			}
			if (large >= 10) {
				const ratio = (large - .5) * -Math.log1p(small / large) - small * Math.log(n) + small + (0, gamma.$R)(large) - (0, gamma.$R)(n);
				return (0, gamma.ay)(small) + ratio;
			}
			return (0, gamma.ay)(small) + (0, gamma.ay)(large) - (0, gamma.ay)(n);
		}
		var normal = __webpack_require__(27926);
		var numbers = __webpack_require__(77767);
		;
		function rootOf(f, low, high) {
			let [a, b] = [low, high];
			let [fa, fb] = [f(a), f(b)];
			if (fa === 0) return a;
			if (fb === 0) return b;
			if (fa > 0 === fb > 0) throw new RangeError(`no change of sign between ${low} and ${high}`);
			let t = .5;
			for (let round = 0; round < 200; round++) {
				const x = a + t * (b - a);
				const fx = f(x);
				const [c, fc] = fx > 0 === fa > 0 ? [a, fa] : [b, fb];
				if (fx > 0 !== fa > 0) [b, fb] = [a, fa];
				[a, fa] = [x, fx];
				const best = Math.abs(fa) < Math.abs(fb) ? a : b;
				const width = (2 * Number.EPSILON * Math.abs(best) + Number.MIN_VALUE) / Math.abs(b - c);
				if (fx === 0 || width > .5 || a === b) return best;
				t = Math.min(1 - width, Math.max(width, nextFraction({
					a,
					b,
					c,
					fa,
					fb,
					fc
				})));
			}
			return a;
		}
		function nextFraction({ a, b, c, fa, fb, fc }) {
			const xi = (a - b) / (c - b);
			const phi = (fa - fb) / (fc - fb);
			if (!(phi ** 2 < xi && (1 - phi) ** 2 < 1 - xi)) return .5;
			return fa / (fb - fa) * (fc / (fb - fc)) + (c - a) / (b - a) * (fa / (fc - fa)) * (fb / (fc - fb));
		}
		;
		function bestRho(vOpt, alpha) {
			(0, numbers.HO)("alpha", alpha);
			if (!(vOpt > 0)) throw new RangeError(`intrinsic time is positive, not ${vOpt}`);
			const log = 2 * Math.log(1 / alpha);
			return vOpt / (log + Math.log1p(log));
		}
		const bestRhoOneSided = (vOpt, alpha) => bestRho(vOpt, 2 * alpha);
		const logNormalMixture = (s, v, rho) => .5 * Math.log(rho / (v + rho)) + s * s / (2 * (v + rho));
		const logNormalMixtureOneSided = (s, v, rho) => .5 * Math.log(4 * rho / (v + rho)) + s * s / (2 * (v + rho)) + logNormalSf(-s / Math.sqrt(v + rho));
		function normalMixtureBound(v, rho, alpha) {
			(0, numbers.HO)("alpha", alpha);
			return Math.sqrt((v + rho) * (Math.log1p(v / rho) + 2 * Math.log(1 / alpha)));
		}
		function normalMixtureBoundOneSided(v, rho, alpha) {
			(0, numbers.HO)("alpha", alpha);
			const c = Math.log(1 / alpha) - .5 * Math.log(4 * rho / (v + rho));
			let z = Math.sqrt(2 * Math.max(c, .5));
			for (let round = 0; round < 100; round++) {
				const logCdf = (0, normal.PG)(-z);
				const step = (z * z / 2 + logCdf - c) / (z + Math.exp(-z * z / 2 - logCdf) / Math.sqrt(2 * Math.PI));
				z -= step;
				if (Math.abs(step) <= 1e-15 * Math.abs(z)) break;
			}
			return Math.max(0, z) * Math.sqrt(v + rho);
		}
		function meanDifferenceSequence(control, treatment, alpha, horizon) {
			const spread = control.variance / control.n + treatment.variance / treatment.n;
			if (!(control.n > 0 && treatment.n > 0 && spread > 0)) throw new RangeError("both arms need observations that vary");
			const v = 1 / spread;
			const rho = bestRho(1 / horizon.varianceAtEnd, alpha);
			const estimate = treatment.mean - control.mean;
			const reach = normalMixtureBound(v, rho, alpha) / v;
			return {
				estimate,
				interval: [estimate - reach, estimate + reach],
				p: Math.min(1, Math.exp(-logNormalMixture(estimate * v, v, rho)))
			};
		}
		function meanDifferenceBounds(control, treatment, alpha, horizon) {
			const estimate = treatment.mean - control.mean;
			const reach = meanDifferenceReach(control, treatment, alpha, horizon);
			return [estimate - reach, estimate + reach];
		}
		function meanDifferenceReach(control, treatment, alpha, horizon) {
			const spread = control.variance / control.n + treatment.variance / treatment.n;
			if (!(control.n > 0 && treatment.n > 0 && spread > 0)) throw new RangeError("both arms need observations that vary");
			const v = 1 / spread;
			return normalMixtureBoundOneSided(v, bestRhoOneSided(1 / horizon.varianceAtEnd, alpha), alpha) / v;
		}
		function betaBinomialSequence(successes, n, alpha, tOpt, alphaOpt = alpha) {
			if (!(Number.isSafeInteger(n) && n >= 0 && successes >= 0 && successes <= n)) throw new RangeError(`${successes} of ${n} is no rate`);
			const options = {
				alpha,
				tOpt,
				alphaOpt
			};
			return [betaBinomialBound("lower", successes, n, options), betaBinomialBound("upper", successes, n, options)];
		}
		const edge = 1e-12;
		function betaBinomialBound(side, successes, n, options) {
			if (!(Number.isSafeInteger(n) && n >= 0 && successes >= 0 && successes <= n)) throw new RangeError(`${successes} of ${n} is no rate`);
			const { alpha, tOpt, alphaOpt = alpha } = options;
			(0, numbers.HO)("alpha", alpha);
			const share = n === 0 ? .5 : successes / n;
			const end = side === "lower" ? edge : 1 - edge;
			if (n === 0 || (side === "lower" ? share <= end : share >= end)) return Math.round(end);
			const goal = Math.log(1 / alpha);
			const excess = (odds) => logBetaBinomialMixture(successes, n, 1 / (1 + Math.exp(-odds)), tOpt, alphaOpt) - goal;
			if (excess(logit(end)) < 0) return Math.round(end);
			return 1 / (1 + Math.exp(-rootOf(excess, logit(end), logit(Math.min(1 - edge, Math.max(edge, share))))));
		}
		const logit = (p) => Math.log(p) - Math.log1p(-p);
		function logBetaBinomialMixture(successes, n, p, tOpt, alphaOpt) {
			const q = 1 - p;
			const r = Math.max(bestRho(tOpt * p * q, alphaOpt) - p * q, .001 * p * q);
			const failures = n - successes;
			return logBeta(r / p + failures, r / q + successes) - logBeta(r / p, r / q) - successes * Math.log(p) - failures * Math.log(q);
		}
		function rateDifferenceSequence(control, treatment, alpha, tOpt) {
			const rate = ({ events, n }) => n === 0 ? 0 : events / n;
			const estimate = rate(treatment) - rate(control);
			const bound = (side) => rateDifferenceBound(side, control, treatment, {
				alpha,
				tOpt
			});
			return {
				estimate,
				interval: [bound("lower"), bound("upper")]
			};
		}
		function rateDifferenceBound(side, control, treatment, { alpha, tOpt }) {
			const half = {
				alpha: alpha / 2,
				tOpt
			};
			const other = side === "lower" ? "upper" : "lower";
			return betaBinomialBound(side, treatment.events, treatment.n, half) - betaBinomialBound(other, control.events, control.n, half);
		}
		function logMsprt(n, difference, variance, tau2) {
			if (!(n >= 0 && variance > 0 && tau2 > 0)) throw new RangeError(`mSPRT is not defined for n = ${n}, V = ${variance}, tau² = ${tau2}`);
			const spread = variance + n * tau2;
			return .5 * Math.log(variance / spread) + n * n * tau2 * difference * difference / (2 * variance * spread);
		}
	}),
	95628: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$R: () => stirlingError,
			BS: () => gammaQ,
			MZ: () => deviance,
			ay: () => lgamma,
			gU: () => gammaP,
			rQ: () => halfLogTwoPi
		});
		const halfLogTwoPi = .9189385332046728;
		const binet = [
			1 / 12,
			-1 / 360,
			1 / 1260,
			-1 / 1680,
			1 / 1188,
			-691 / 360360,
			1 / 156,
			-3617 / 122400
		];
		function stirlingError(x) {
			if (x < 10) return stirlingError(x + 1) + (x + .5) * Math.log1p(1 / x) - 1;
			const inverse = 1 / x;
			const square = inverse * inverse;
			let series = 0;
			for (let index = binet.length - 1; index >= 0; index--) series = series * square + binet[index];
			return series * inverse;
		}
		function lgamma(x) {
			if (!(x > 0)) throw new RangeError(`ln Γ is asked for a positive number, not ${x}`);
			if (x >= 10) return (x - .5) * Math.log(x) - x + halfLogTwoPi + stirlingError(x);
			let product = 1;
			let shifted = x;
			for (; shifted < 10; shifted++) product *= shifted;
			return lgamma(shifted) - Math.log(product);
		}
		function deviance(x, mean) {
			if (x === 0) return mean;
			const difference = x - mean;
			if (Math.abs(difference) >= .1 * (x + mean)) return x * Math.log(x / mean) + mean - x;
			const v = difference / (x + mean);
			let total = difference * v;
			let term = 2 * x * v;
			for (let k = 3; k < 1e3; k += 2) {
				term *= v * v;
				const next = total + term / k;
				if (next === total) break;
				total = next;
			}
			return total;
		}
		const gammaFactor = (a, x) => Math.sqrt(a / (2 * Math.PI)) * Math.exp(-deviance(a, x) - stirlingError(a));
		function gammaP(a, x) {
			requireGamma(a, x);
			if (x === 0) return 0;
			if (x === Number.POSITIVE_INFINITY) return 1;
			return x < a + 1 ? gammaSeries(a, x) : 1 - gammaFraction(a, x);
		}
		function gammaQ(a, x) {
			requireGamma(a, x);
			if (x === 0) return 1;
			if (x === Number.POSITIVE_INFINITY) return 0;
			return x < a + 1 ? 1 - gammaSeries(a, x) : gammaFraction(a, x);
		}
		function requireGamma(a, x) {
			if (!(a > 0 && x >= 0)) throw new RangeError(`the incomplete gamma function is not defined for a = ${a}, x = ${x}`);
		}
		function gammaSeries(a, x) {
			let term = 1 / a;
			let total = term;
			for (let k = 1; k < 1e6; k++) {
				term *= x / (a + k);
				total += term;
				if (term < total * 1e-17) break;
			}
			return total * gammaFactor(a, x);
		}
		function gammaFraction(a, x) {
			const tiny = 1e-300;
			let b = x + 1 - a;
			let c = 1 / tiny;
			let d = 1 / b;
			let fraction = d;
			for (let k = 1; k < 1e6; k++) {
				const numerator = k * (a - k);
				b += 2;
				d = 1 / (numerator * d + b || tiny);
				c = b + numerator / c || tiny;
				const change = c * d;
				fraction *= change;
				if (Math.abs(change - 1) < 1e-16) break;
			}
			return fraction * gammaFactor(a, x);
		}
	}),
	27926: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			PG: () => logNormalSf,
			Zl: () => normalQuantile,
			nG: () => normalSf,
			vr: () => normalCdf
		});
		var _gamma_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95628);
		const erfc = (x) => x < 0 ? 1 + (0, _gamma_js__WEBPACK_IMPORTED_MODULE_0__.gU)(.5, x * x) : (0, _gamma_js__WEBPACK_IMPORTED_MODULE_0__.BS)(.5, x * x);
		const normalPdf = (z) => Math.exp(-.5 * z * z) / Math.sqrt(2 * Math.PI);
		const normalSf = (z) => Number.isNaN(z) ? z : erfc(z * Math.SQRT1_2) / 2;
		const normalCdf = (z) => normalSf(-z);
		function logNormalSf(z) {
			if (z < 35) return Math.log(normalSf(z));
			const w = 1 / (z * z);
			return -.5 * z * z - Math.log(z * Math.sqrt(2 * Math.PI)) + Math.log1p(-w * (1 - w * (3 - w * (15 - 105 * w))));
		}
		function normalIsf(p) {
			if (!(p >= 0 && p <= 1)) throw new RangeError(`a quantile is asked for a share from 0 to 1, not ${p}`);
			if (p === 0) return Number.POSITIVE_INFINITY;
			if (p > .5) return -normalIsf(1 - p);
			if (p === .5) return 0;
			const goal = Math.log(p);
			const t = Math.sqrt(-2 * goal);
			let z = t - (2.30753 + .27061 * t) / (1 + t * (.99229 + .04481 * t));
			for (let round = 0; round < 50; round++) {
				const logTail = logNormalSf(z);
				const hazard = Math.exp(-.5 * z * z - logTail) / Math.sqrt(2 * Math.PI);
				const step = (logTail - goal) / hazard;
				z += step;
				if (Math.abs(step) <= 1e-16 * Math.abs(z)) break;
			}
			return z;
		}
		const normalQuantile = (p) => -normalIsf(p);
	}),
	77767: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			HO: () => requireProbability,
			IP: () => sorted,
			UU: () => requireSameLength,
			UX: () => midranks,
			XN: () => sumOf,
			at: () => at,
			cz: () => sum,
			hC: () => requireWeights,
			hp: () => requireFinite
		});
		var _order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14089);
		var _radix_sort_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89636);
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
			if (first.length === 0) throw new RangeError(`${what}: there are no values`);
			for (const other of others) {
				if (other !== undefined && other.length !== first.length) {
					throw new RangeError(`${what}: columns of different lengths, ${first.length} and ${other.length}`);
				}
			}
		}
		function requireFinite(what, values) {
			for (let index = 0; index < values.length; index++) {
				if (!Number.isFinite(values[index])) throw new RangeError(`${what}: the value at index ${index} is ${String(values[index])}, not a finite number`);
			}
		}
		function requireWeights(what, weights) {
			if (weights === undefined) return;
			requireFinite(`${what}: weights`, weights);
			for (let index = 0; index < weights.length; index++) {
				if (at(weights, index) < 0) throw new RangeError(`${what}: the weight at index ${index} is negative`);
			}
			if (!(sum(weights) > 0)) throw new RangeError(`${what}: all weights are 0`);
		}
		function requireProbability(what, value) {
			if (!(value > 0 && value < 1)) throw new RangeError(`${what} must be between 0 and 1, not ${value}`);
		}
		const sorted = (values) => (0, _radix_sort_js__WEBPACK_IMPORTED_MODULE_0__.T)(values);
		function midranks(values) {
			const order = (0, _order_js__WEBPACK_IMPORTED_MODULE_1__.m)(values);
			const ranks = new Float64Array(values.length);
			for (let start = 0; start < order.length;) {
				let end = start + 1;
				while (end < order.length && at(values, at(order, end)) === at(values, at(order, start))) end++;
				for (let index = start; index < end; index++) ranks[at(order, index)] = (start + end + 1) / 2;
				start = end;
			}
			return ranks;
		}
	}),
	14089: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { m: () => orderOf });
		const radixFrom = 2e3;
		const digitBits = 16;
		const digits = 2 ** digitBits;
		function orderOf(values) {
			const order = new Uint32Array(values.length);
			for (let index = 0; index < order.length; index++) order[index] = index;
			if (values.length >= radixFrom) return radixOrder(values, order);
			const value = (index) => values[index];
			return order.sort((a, b) => compare(value(a), value(b)) || a - b);
		}
		function compare(a, b) {
			if (a < b) return -1;
			if (a > b) return 1;
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
				[high, digitBits]
			]) {
				scatter(bits, shift, order, spare);
				[order, spare] = [spare, order];
			}
			return order;
		}
		function scatter(bits, shift, from, to) {
			const starts = new Uint32Array(digits + 1);
			const digit = (index) => bits[index] >>> shift & digits - 1;
			for (let index = 0; index < bits.length; index++) starts[digit(index) + 1] = starts[digit(index) + 1] + 1;
			for (let value = 0; value < digits; value++) starts[value + 1] = starts[value + 1] + starts[value];
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
				high[index] = isLast ? 4294967295 : isNegative ? ~top : top | 2147483648;
				low[index] = isNegative ? ~bottom : bottom;
			}
			return {
				high,
				low
			};
		}
	}),
	66168: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			N3: () => bucketQuantileSequence,
			n9: () => quantileSequence,
			om: () => bucketQuantile
		});
		var _confidence_sequence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38814);
		var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77767);
		function quantileRanks(n, q, { alpha, tOpt, alphaOpt = alpha }) {
			(0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.HO)("q", q);
			(0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.HO)("alpha", alpha);
			if (!(Number.isSafeInteger(n) && n >= 0)) throw new RangeError(`${n} is no number of values`);
			if (n === 0) return [0, 1];
			const goal = Math.log(1 / alpha);
			const isPossible = (count) => (0, _confidence_sequence_js__WEBPACK_IMPORTED_MODULE_1__.iP)(count, n, q, tOpt, alphaOpt) < goal;
			const middle = Math.floor(n * q);
			return [firstOf(0, middle, isPossible), firstOf(middle + 1, n + 1, (count) => !isPossible(Math.min(count, n)) || count > n)];
		}
		function firstOf(low, high, passes) {
			let [from, to] = [low, high];
			while (from < to) {
				const middle = Math.floor((from + to) / 2);
				if (passes(middle)) to = middle;
				else from = middle + 1;
			}
			return from;
		}
		function quantileSequence(ascending, q, options) {
			const [low, high] = quantileRanks(ascending.length, q, options);
			return [low < 1 ? Number.NEGATIVE_INFINITY : (0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.at)(ascending, low - 1), high > ascending.length ? Number.POSITIVE_INFINITY : (0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.at)(ascending, high - 1)];
		}
		function bucketQuantileSequence(buckets, q, options) {
			const [low, high] = quantileRanks(totalOf(buckets), q, options);
			const below = low < 1 ? -1 : bucketOfRank(buckets, low) - 1;
			return [below < 0 ? firstEdge(buckets, low) : (0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.at)(buckets.bounds, below), high > totalOf(buckets) ? Number.POSITIVE_INFINITY : (0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.at)(buckets.bounds, bucketOfRank(buckets, high))];
		}
		function bucketQuantile(buckets, q) {
			const total = totalOf(buckets);
			if (total === 0) return undefined;
			const rank = q * total;
			const index = bucketOfRank(buckets, rank);
			const upper = (0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.at)(buckets.bounds, index);
			const lower = index === 0 ? firstEdge(buckets, 1) : (0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.at)(buckets.bounds, index - 1);
			if (!(Number.isFinite(upper) && Number.isFinite(lower))) return undefined;
			let before = 0;
			for (let earlier = 0; earlier < index; earlier++) before += (0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.at)(buckets.counts, earlier);
			return lower + (upper - lower) * (rank - before) / Math.max(1, (0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.at)(buckets.counts, index));
		}
		const firstEdge = ({ bounds }, rank) => rank >= 1 && (0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.at)(bounds, 0) > 0 ? 0 : Number.NEGATIVE_INFINITY;
		function bucketOfRank({ counts }, rank) {
			let seen = 0;
			for (let index = 0; index < counts.length; index++) {
				seen += (0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.at)(counts, index);
				if (seen >= rank && seen > 0) return index;
			}
			return counts.length - 1;
		}
		function totalOf({ bounds, counts }) {
			let total = 0;
			for (let index = 0; index < counts.length; index++) {
				const count = (0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.at)(counts, index);
				if (!(Number.isSafeInteger(count) && count >= 0)) throw new RangeError(`${count} is no count of a bucket`);
				if (index > 0 && !((0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.at)(bounds, index) > (0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.at)(bounds, index - 1))) throw new RangeError("the bounds of buckets must ascend");
				total += count;
			}
			if (counts.length !== bounds.length || (0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.at)(bounds, bounds.length - 1) !== Number.POSITIVE_INFINITY) {
				throw new RangeError("buckets need one bound each, and the last must be infinite");
			}
			return total;
		}
	}),
	42192: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			YV: () => quantile,
			mY: () => quantileOfSorted
		});
		var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77767);
		const quantile = (values, q) => quantileOfSorted((0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.IP)(values), q);
		function quantiles(values, qs) {
			const ascending = sorted(values);
			return qs.map((q) => quantileOfSorted(ascending, q));
		}
		function quantileOfSorted(ascending, q) {
			if (ascending.length === 0) throw new RangeError("a quantile needs at least one value");
			if (!(q >= 0 && q <= 1)) throw new RangeError(`a quantile is asked for a share from 0 to 1, not ${q}`);
			if (Number.isNaN(ascending[ascending.length - 1])) throw new RangeError("a quantile of values with NaN is not defined");
			const position = (ascending.length - 1) * q;
			const below = Math.floor(position);
			return interpolate((0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.at)(ascending, below), (0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.at)(ascending, Math.min(below + 1, ascending.length - 1)), position - below);
		}
		function interpolate(a, b, t) {
			if (a === b) return a;
			return t < .5 ? a + (b - a) * t : b - (b - a) * (1 - t);
		}
	}),
	89636: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { T: () => sortedCopy });
		const radixFrom = 4e3;
		const digits = 2 ** 16;
		const shortRun = 24;
		function sortedCopy(values) {
			const copy = Float64Array.from(values);
			return copy.length < radixFrom ? copy.sort() : radixSort(copy);
		}
		function radixSort(copy) {
			const n = copy.length;
			const words = new Uint32Array(copy.buffer);
			const [high, low, high2, low2] = [
				new Uint32Array(n),
				new Uint32Array(n),
				new Uint32Array(n),
				new Uint32Array(n)
			];
			const [startsLow, startsHigh] = [new Uint32Array(digits + 1), new Uint32Array(digits + 1)];
			for (let i = 0; i < n; i++) {
				const value = copy[i];
				const top = words[2 * i + 1];
				const isNumber = !Number.isNaN(value);
				const turn = top >> 31;
				const key = isNumber ? (top ^ (turn | 2147483648)) >>> 0 : 4294967295;
				high[i] = key;
				low[i] = isNumber ? words[2 * i] ^ turn : 0;
				startsLow[(key & 65535) + 1] = startsLow[(key & 65535) + 1] + 1;
				startsHigh[(key >>> 16) + 1] = startsHigh[(key >>> 16) + 1] + 1;
			}
			for (let digit = 0; digit < digits; digit++) {
				startsLow[digit + 1] = startsLow[digit + 1] + startsLow[digit];
				startsHigh[digit + 1] = startsHigh[digit + 1] + startsHigh[digit];
			}
			for (let i = 0; i < n; i++) {
				const key = high[i];
				const place = startsLow[key & 65535];
				startsLow[key & 65535] = place + 1;
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
				while (end < high.length && high[end] === high[start]) end++;
				if (end - start > shortRun) low.subarray(start, end).sort();
				else if (end - start > 1) insertionSort(low, start, end);
				start = end;
			}
		}
		function insertionSort(values, start, end) {
			for (let i = start + 1; i < end; i++) {
				const value = values[i];
				let j = i;
				for (; j > start && values[j - 1] > value; j--) values[j] = values[j - 1];
				values[j] = value;
			}
		}
		function written(result, words, high, low) {
			for (let i = 0; i < high.length; i++) {
				const key = high[i];
				if (key === 4294967295) {
					result[i] = Number.NaN;
					continue;
				}
				const isPositive = key >>> 31 === 1;
				words[2 * i + 1] = isPositive ? key ^ 2147483648 : ~key;
				words[2 * i] = isPositive ? low[i] : ~low[i];
			}
			return result;
		}
	}),
	11418: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			A4: () => shuffled,
			sk: () => createRandom,
			wk: () => multinomialSampler
		});
		var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77767);
		function createRandom(seed) {
			if (!Number.isSafeInteger(seed)) throw new RangeError(`a seed must be a whole number within ±2^53, not ${seed}`);
			const next = xoshiro128(seed);
			const uniform = () => ((next() >>> 5) * 2 ** 26 + (next() >>> 6)) / 2 ** 53;
			let spare;
			return {
				uniform,
				integer: (below) => {
					if (!(Number.isSafeInteger(below) && below > 0)) throw new RangeError(`a random integer needs a positive bound, not ${below}`);
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
				}
			};
		}
		function polarPair(uniform) {
			for (;;) {
				const x = 2 * uniform() - 1;
				const y = 2 * uniform() - 1;
				const square = x * x + y * y;
				if (square > 0 && square < 1) {
					const scale = Math.sqrt(-2 * Math.log(square) / square);
					return [x * scale, y * scale];
				}
			}
		}
		function xoshiro128(seed) {
			const mix = splitMix32(seed);
			let [a, b, c, d] = [
				mix(),
				mix(),
				mix(),
				mix()
			];
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
		const rotate = (value, by) => value << by | value >>> 32 - by;
		function splitMix32(seed) {
			let state = seed ^ Math.imul(Math.floor(seed / 2 ** 32), 2246822507) | 0;
			return () => {
				state = state + 2654435769 | 0;
				let value = state ^ state >>> 16;
				value = Math.imul(value, 569420461);
				value ^= value >>> 15;
				value = Math.imul(value, 1935289751);
				return value ^ value >>> 15;
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
			if (!(Number.isSafeInteger(n) && n >= 0 && p >= 0 && p <= 1)) throw new RangeError(`no binomial distribution has n = ${n} and p = ${p}`);
			if (p > .5) return n - binomialDraw(random, n, 1 - p);
			if (n === 0 || p === 0) return 0;
			return n * p < 10 ? inversionDraw(random, n, p) : rejectionDraw(random, n, p);
		}
		function inversionDraw(random, n, p) {
			for (;;) {
				let left = random.uniform();
				let mass = Math.exp(n * Math.log1p(-p));
				for (let k = 0; k <= n; k++) {
					if (left < mass) return k;
					left -= mass;
					mass *= (n - k) / (k + 1) * (p / (1 - p));
				}
			}
		}
		function rejectionDraw(random, n, p) {
			const spread = Math.sqrt(n * p * (1 - p));
			const b = 1.15 + 2.53 * spread;
			const a = -.0873 + .0248 * b + .01 * p;
			const center = n * p + .5;
			const alpha = (2.83 + 5.1 / b) * spread;
			for (;;) {
				const u = random.uniform() - .5;
				const v = random.uniform();
				const us = .5 - Math.abs(u);
				const k = Math.floor((2 * a / us + b) * u + center);
				if (k < 0 || k > n) continue;
				if (us >= .07 && v <= .92 - 4.2 / b) return k;
				const odds = Math.log(p / (1 - p));
				const mode = Math.floor((n + 1) * p);
				const height = Math.log(v * alpha / (a / (us * us) + b));
				if (height <= logFactorialRatio(n, mode, k) + (k - mode) * odds) return k;
			}
		}
		const logFactorialRatio = (n, mode, k) => logFactorial(mode) + logFactorial(n - mode) - logFactorial(k) - logFactorial(n - k);
		function logFactorial(k) {
			if (k < 10) {
				let product = 1;
				for (let factor = 2; factor <= k; factor++) product *= factor;
				return Math.log(product);
			}
			const x = k + 1;
			return (x - .5) * Math.log(x) - x + .9189385332046728 + (1 / 12 - (1 / 360 - 1 / (1260 * x * x)) / (x * x)) / x;
		}
		function multinomialDraw(random, n, weights) {
			return multinomialSampler(random, weights)(n, new Float64Array(weights.length));
		}
		function multinomialSampler(random, weights) {
			const shares = new Float64Array(weights.length);
			let [total, last] = [0, -1];
			for (let cell = 0; cell < weights.length; cell++) {
				const weight = (0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.at)(weights, cell);
				if (!(weight >= 0 && Number.isFinite(weight))) throw new RangeError(`the weight of cell ${cell} is ${weight}`);
				if (weight > 0) last = cell;
				total += weight;
			}
			if (total <= 0) throw new RangeError("all cells have weight 0");
			let left = total;
			for (let cell = 0; cell < weights.length; cell++) {
				const weight = (0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.at)(weights, cell);
				shares[cell] = weight >= left ? 1 : weight / left;
				left -= weight;
			}
			return (n, into) => {
				into.fill(0);
				let remaining = n;
				for (let cell = 0; cell < shares.length && remaining > 0; cell++) {
					const drawn = binomialDraw(random, remaining, (0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.at)(shares, cell));
					into[cell] = drawn;
					remaining -= drawn;
				}
				if (remaining > 0) into[last] = (0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.at)(into, last) + remaining;
				return into;
			};
		}
	})
};
