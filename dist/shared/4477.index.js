export const id = 4477;
export const ids = [4477];
export const modules = {
	43051: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			d1: () => runCommand,
			lA: () => describeEnd,
			mP: () => shells
		});
		var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
		var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77598);
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
		var node_os__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48161);
		var node_timers_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58500);
		var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(66990);
		const shells = [
			"bash",
			"sh",
			"pwsh",
			"python"
		];
		const scripts = {
			bash: (script) => [
				"bash",
				"--noprofile",
				"--norc",
				"-eo",
				"pipefail",
				"-c",
				script
			],
			sh: (script) => [
				"sh",
				"-e",
				"-c",
				script
			],
			pwsh: (script) => [
				"pwsh",
				"-NoLogo",
				"-NoProfile",
				"-NonInteractive",
				"-Command",
				`$ErrorActionPreference = 'stop'\n${script}`
			],
			python: (script) => [
				"python",
				"-c",
				script
			]
		};
		const describeCommand = (command) => "argv" in command ? command.argv.join(" ") : (command.script.trim().split("\n")[0] ?? "").slice(0, 200);
		async function runCommand(command, options) {
			const [program, ...args] = "argv" in command ? command.argv : scripts[command.shell ?? "bash"](command.script);
			await requireFolder(options.cwd);
			const started = performance.now();
			const seconds = () => Math.round(performance.now() - started) / 1e3;
			if (options.signal?.aborted) return {
				kind: "aborted",
				seconds: 0
			};
			const mark = options.alsoDetached === true ? (0, node_crypto__WEBPACK_IMPORTED_MODULE_1__.randomUUID)() : undefined;
			const env = {
				...childEnvironment(process.env),
				...options.env,
				...mark === undefined ? {} : { [markName]: mark }
			};
			const child = (0, node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program, args, {
				cwd: options.cwd,
				env,
				detached: true,
				stdio: [
					"ignore",
					"pipe",
					"pipe"
				],
				windowsHide: true
			});
			forwardOutput(child, options.onOutput);
			const exit = waitForExit(child, program);
			if (child.pid !== undefined) options.onStart?.(child.pid);
			const end = await firstOf(exit, options);
			await endGroup(child, options.graceSeconds ?? 3, end.kind === "exited");
			if (mark !== undefined) await endDetached(mark);
			if (end.kind !== "exited") return {
				kind: end.kind,
				seconds: seconds()
			};
			await drained(child);
			if (end.signal !== null) return {
				kind: "killed",
				signal: end.signal,
				seconds: seconds()
			};
			return {
				kind: "exited",
				exitCode: end.code ?? 1,
				seconds: seconds()
			};
		}
		async function requireFolder(cwd) {
			const info = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(cwd).catch(() => undefined);
			if (!info?.isDirectory()) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_5__.Xu)(`the folder ${cwd}, where the command should run, does not exist`);
		}
		function forwardOutput(child, onOutput) {
			child.stdout?.on("data", (chunk) => onOutput?.(chunk, "stdout"));
			child.stderr?.on("data", (chunk) => onOutput?.(chunk, "stderr"));
		}
		function waitForExit(child, program) {
			return new Promise((resolve, reject) => {
				child.once("error", (error) => reject(explainSpawn(error, program)));
				child.once("exit", (code, signal) => resolve({
					kind: "exited",
					code,
					signal
				}));
			});
		}
		function explainSpawn(error, program) {
			if (error.code === "ENOENT") {
				return (0, _errors_js__WEBPACK_IMPORTED_MODULE_5__.Xu)(`there is no program ${JSON.stringify(program)}`, {
					hint: "Install it in an earlier step, or correct the name.",
					cause: error
				});
			}
			if (error.code === "EACCES") return (0, _errors_js__WEBPACK_IMPORTED_MODULE_5__.Xu)(`${JSON.stringify(program)} may not be executed`, {
				hint: `Run chmod +x on it.`,
				cause: error
			});
			if (error.code === "E2BIG") return (0, _errors_js__WEBPACK_IMPORTED_MODULE_5__.Xu)("the command is too long for this system", {
				hint: "Put it into a script file.",
				cause: error
			});
			return error;
		}
		async function firstOf(exit, options) {
			const over = new AbortController();
			const waits = [exit];
			if (options.timeoutSeconds !== undefined) waits.push(timeout(options.timeoutSeconds, over.signal));
			if (options.signal !== undefined) waits.push(aborted(options.signal, over.signal));
			try {
				return await Promise.race(waits);
			} finally {
				over.abort();
			}
		}
		const longestTimer = 2147483647;
		async function timeout(seconds, over) {
			await (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_4__.setTimeout)(Math.min(seconds * 1e3, longestTimer), undefined, { signal: over }).catch(() => undefined);
			return { kind: "timed-out" };
		}
		function aborted(signal, over) {
			return new Promise((resolve) => {
				signal.addEventListener("abort", () => resolve({ kind: "aborted" }), {
					once: true,
					signal: over
				});
			});
		}
		async function endGroup(child, graceSeconds, leaderIsGone) {
			if (child.pid === undefined || !await groupLives(child.pid)) return;
			signalGroup(child.pid, "SIGTERM");
			const deadline = performance.now() + (leaderIsGone ? Math.min(graceSeconds, 1) : graceSeconds) * 1e3;
			while (performance.now() < deadline) {
				await (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_4__.setTimeout)(20);
				if (!await groupLives(child.pid)) return;
			}
			signalGroup(child.pid, "SIGKILL");
			for (let tries = 0; tries < 50 && await groupLives(child.pid); tries++) await (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_4__.setTimeout)(20);
		}
		const markName = "MODELFLIGHT_PROCESS";
		async function endDetached(mark) {
			if (process.platform !== "linux") return;
			for (const [signal, milliseconds] of [["SIGTERM", 500], ["SIGKILL", 1e3]]) {
				const deadline = performance.now() + milliseconds;
				let pids = await markedBy(mark);
				for (const pid of pids) signalProcess(pid, signal);
				while (pids.length > 0 && performance.now() < deadline) {
					await (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_4__.setTimeout)(20);
					pids = await markedBy(mark);
				}
				if (pids.length === 0) return;
			}
		}
		async function markedBy(mark) {
			const entry = `${markName}=${mark}`;
			const pids = (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)("/proc")).filter((name) => /^\d+$/.test(name));
			const found = await Promise.all(pids.map(async (pid) => {
				const environment = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(`/proc/${pid}/environ`, "latin1").catch(() => "");
				return environment.split("\0").includes(entry) ? [Number(pid)] : [];
			}));
			return found.flat();
		}
		function signalProcess(pid, signal) {
			try {
				process.kill(pid, signal);
			} catch {}
		}
		async function groupLives(group) {
			if (process.platform === "win32" || !signalGroup(group, 0)) return false;
			if (process.platform !== "linux") return true;
			const pids = (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)("/proc")).filter((name) => /^\d+$/.test(name));
			const stats = await Promise.all(pids.map((pid) => (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(`/proc/${pid}/stat`, "utf8").catch(() => "")));
			return stats.some((text) => runsInGroup(text, group));
		}
		function runsInGroup(text, group) {
			const [state, , groupId] = text.slice(text.lastIndexOf(")") + 2).split(" ");
			return Number(groupId) === group && state !== "Z" && state !== "X";
		}
		function signalGroup(pid, signal) {
			if (process.platform === "win32") {
				(0, node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)("taskkill", [
					"/pid",
					String(pid),
					"/T",
					"/F"
				], {
					stdio: "ignore",
					windowsHide: true
				});
				return true;
			}
			try {
				process.kill(-pid, signal);
				return true;
			} catch {
				return false;
			}
		}
		async function drained(child) {
			const ended = [child.stdout, child.stderr].map((stream) => new Promise((resolve) => stream === null || stream.closed ? resolve() : stream.once("close", () => resolve())));
			const over = new AbortController();
			await Promise.race([Promise.all(ended), (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_4__.setTimeout)(1e3, undefined, { signal: over.signal }).catch(() => undefined)]);
			over.abort();
			child.stdout?.destroy();
			child.stderr?.destroy();
		}
		const withheld = /^(INPUT_.*|STATE_.*|ACTIONS_(RUNTIME|RESULTS|CACHE)_.*|GITHUB_(OUTPUT|ENV|PATH|STATE|STEP_SUMMARY))$/i;
		function childEnvironment(environment) {
			const kept = Object.entries(environment).filter(([name, value]) => value !== undefined && !withheld.test(name));
			return Object.fromEntries(kept);
		}
		function describeEnd(result) {
			switch (result.kind) {
				case "exited": return describeExit(result.exitCode);
				case "killed": return `signal ${result.signal}${result.signal === "SIGKILL" ? " (often: out of memory)" : ""}`;
				case "timed-out": return `the time limit, after ${result.seconds} s`;
				case "aborted": return `cancellation, after ${result.seconds} s`;
				default: return result;
			}
		}
		function describeExit(exitCode) {
			const signal = Object.entries(node_os__WEBPACK_IMPORTED_MODULE_3__.constants.signals).find(([, number]) => number === exitCode - 128)?.[0];
			if (exitCode === 127) return "exit code 127 (command not found)";
			if (exitCode === 126) return "exit code 126 (not executable)";
			if (exitCode > 128 && signal !== undefined) return `exit code ${exitCode} (${signal}${signal === "SIGKILL" ? ", often: out of memory" : ""})`;
			return `exit code ${exitCode}`;
		}
	}),
	66182: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			EZ: () => kinds,
			Eo: () => isName,
			XM: () => pathOf
		});
		const kinds = {
			configMap: {
				group: "",
				version: "v1",
				plural: "configmaps"
			},
			deployment: {
				group: "apps",
				version: "v1",
				plural: "deployments"
			},
			endpointSlice: {
				group: "discovery.k8s.io",
				version: "v1",
				plural: "endpointslices"
			},
			httpRoute: {
				group: "gateway.networking.k8s.io",
				version: "v1",
				plural: "httproutes"
			},
			job: {
				group: "batch",
				version: "v1",
				plural: "jobs"
			},
			pod: {
				group: "",
				version: "v1",
				plural: "pods"
			},
			secret: {
				group: "",
				version: "v1",
				plural: "secrets"
			},
			service: {
				group: "",
				version: "v1",
				plural: "services"
			}
		};
		function pathOf({ group, version, plural }, namespace, name) {
			const base = group === "" ? `/api/${version}` : `/apis/${group}/${version}`;
			const collection = `${base}/namespaces/${encodeURIComponent(namespace)}/${plural}`;
			return name === undefined ? collection : `${collection}/${encodeURIComponent(name)}`;
		}
		const isName = (text) => /^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/.test(text);
	}),
	76554: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { r: () => drive });
		var errors = __webpack_require__(66990);
		var lib_state = __webpack_require__(29162);
		;
		const finish = { kind: "finish" };
		function reducer_reduce(state, event) {
			switch (event.kind) {
				case "begin": return begin(state, event);
				case "resume": return (0, lib_state.dR)(state) ? {
					state,
					command: finish
				} : resume({
					...state,
					generation: state.generation + 1,
					owner: event.owner
				});
				case "abort": return abort(state, event.owner, event.reason);
				case "reconcile": return reconcile(state, event);
				case "ready": return ready(state, event.at);
				case "looked": return state.phase === "progressing" ? looked(state, event) : {
					state,
					command: finish
				};
				case "confirmed":
					if (state.phase === "returning") return rollBack(state, "fail", state.reason);
					return state.phase === "promoting" ? promoted(state, event.at) : {
						state,
						command: finish
					};
				case "unready": return unready(state, event);
				case "refused":
					if (state.phase === "returning") return rollBack(state, "fail", `${state.reason}; ${event.reason}`);
					return state.phase === "promoting" ? rollBack(state, "inconclusive", event.reason) : {
						state,
						command: finish
					};
				case "stopped": return {
					state: state.phase === "rolling-back" ? {
						...state,
						phase: "rolled-back",
						baseline: undefined
					} : state,
					command: finish
				};
				case "cancelled": return cancelled(state, event.reason);
				default: return event;
			}
		}
		function begin(state, event) {
			const { revision, plan, owner, retry, times } = event;
			const same = (0, lib_state.Ft)(state.canary, revision);
			const generation = state.generation + 1;
			if (!(0, lib_state.dR)(state)) return adopt({
				...state,
				generation,
				owner
			}, same);
			if (state.previous !== undefined && (!(0, lib_state.Ft)(state.stable, revision) || isOver(state, times?.since))) {
				return closeWindow({
					...state,
					generation,
					owner
				}, state.previous);
			}
			if ((0, lib_state.Ft)(state.stable, revision)) return {
				state,
				command: finish
			};
			if ((state.phase === "rolled-back" || state.phase === "held") && state.analysis === "fail" && same && !retry) return {
				state,
				command: finish
			};
			if (state.phase === "held" && !same && state.canary !== undefined) {
				return rollBack({
					...state,
					generation,
					owner
				}, "inconclusive", `version ${revision.version} takes the place of version ${state.canary.version}`);
			}
			const { stable } = state;
			const baseline = plan.baseline === "concurrent" && stable !== undefined ? {
				...stable,
				id: generation
			} : undefined;
			const newest = baseline === undefined ? generation : generation + 1;
			const canary = {
				...revision,
				id: newest
			};
			const fresh = {
				canary,
				baseline,
				plan,
				owner,
				generation: newest,
				phase: "starting",
				step: 0,
				weight: 0,
				analysis: "none",
				reason: ""
			};
			return start({
				...state,
				...fresh,
				...times
			});
		}
		function adopt(state, same) {
			if (state.phase === "returning") return goBack(state);
			if (state.phase === "rolling-back") return rollBack(state, state.analysis, state.reason);
			if (same || state.analysis === "pass") return start({
				...state,
				phase: "starting",
				weight: 0
			});
			return rollBack(state, "inconclusive", "another version was asked for before this one was decided");
		}
		function resume(state) {
			return state.phase === "progressing" ? start(state) : adopt(state, true);
		}
		function abort(state, owner, reason) {
			const held = {
				...state,
				owner,
				generation: state.generation + 1
			};
			if (state.phase === "returning") return goBack(held);
			if (state.phase === "promoted" && state.previous !== undefined) return goBack({
				...held,
				phase: "returning",
				reason
			});
			const over = (0, lib_state.dR)(state) && state.phase !== "held";
			if (over || state.analysis === "pass") return {
				state,
				command: finish
			};
			if (state.phase === "rolling-back") return rollBack(held, state.analysis, state.reason);
			return rollBack(held, state.analysis === "fail" ? "fail" : "inconclusive", reason);
		}
		function goBack(state) {
			const { previous, stable } = state;
			if (previous !== undefined) return {
				state,
				command: {
					kind: "start",
					instances: [previous]
				}
			};
			return {
				state,
				command: stable === undefined ? finish : {
					kind: "confirm",
					canary: stable
				}
			};
		}
		function returned(state) {
			const { previous, stable } = state;
			if (previous === undefined) return {
				state,
				command: finish
			};
			const back = {
				stable: previous,
				canary: stable,
				previous: undefined,
				keptUntil: undefined,
				weight: 0,
				analysis: "fail"
			};
			return {
				state: {
					...state,
					...back
				},
				command: {
					kind: "confirm",
					canary: previous
				}
			};
		}
		const isOver = ({ keptUntil }, at) => keptUntil !== undefined && at !== undefined && at >= keptUntil;
		const closeWindow = (state, previous) => ({
			state: {
				...state,
				previous: undefined,
				keptUntil: undefined
			},
			command: {
				kind: "stop",
				instances: [previous]
			}
		});
		function reconcile(state, { owner, overdue, reason }) {
			const adopted = {
				...state,
				generation: state.generation + 1,
				owner
			};
			if (state.phase === "promoted" && state.previous !== undefined && overdue) return closeWindow(adopted, state.previous);
			if ((0, lib_state.dR)(state)) return {
				state,
				command: finish
			};
			if (state.phase === "returning" || state.phase === "rolling-back" || state.analysis === "pass") return adopt(adopted, true);
			return overdue ? rollBack(adopted, "inconclusive", reason) : {
				state,
				command: finish
			};
		}
		function start(state) {
			const instances = [
				state.stable,
				state.baseline,
				state.canary
			].filter((instance) => instance !== undefined);
			return {
				state,
				command: {
					kind: "start",
					instances
				}
			};
		}
		function ready(state, at) {
			if (state.phase === "progressing") return analyseAgain(state);
			if (state.phase === "returning") return returned(state);
			if (state.phase !== "starting") return {
				state,
				command: finish
			};
			if (state.analysis === "pass") return promoting(state);
			return atStep(state, Math.min(state.step, Math.max(0, state.plan.steps.length - 1)), at);
		}
		function unready(state, { blame, reason }) {
			if (state.phase === "returning") return {
				state: {
					...state,
					phase: "promoted",
					reason: `there is no way back: ${reason}`
				},
				command: finish
			};
			if (state.phase !== "starting" && state.phase !== "progressing") return {
				state,
				command: finish
			};
			return rollBack(state, blame === "canary" ? "fail" : "inconclusive", reason);
		}
		function atStep(state, step, at) {
			const split = state.stable !== undefined && (state.plan.exposure ?? "split") === "split";
			const weight = split ? state.plan.steps[step] ?? 0 : 0;
			const next = {
				...state,
				phase: "progressing",
				step,
				weight,
				...at === undefined ? {} : { stepSince: at }
			};
			return {
				state: next,
				command: {
					kind: "analyse",
					step,
					weight
				}
			};
		}
		function looked(state, event) {
			const { decision, stepDone, reason, skip = false, at } = event;
			const last = skip || state.stable === undefined || state.step >= state.plan.steps.length - 1;
			switch (decision) {
				case "roll back":
					if (state.plan.onFailure === "freeze") return {
						state: {
							...state,
							phase: "held",
							analysis: "fail",
							reason
						},
						command: finish
					};
					return rollBack(state, "fail", reason);
				case "inconclusive":
					if (state.plan.onInconclusive === "rollback") return rollBack(state, "inconclusive", reason);
					return {
						state: {
							...state,
							phase: "held",
							analysis: "inconclusive",
							reason
						},
						command: finish
					};
				case "promote":
					if (last) return promoting({
						...state,
						analysis: "pass",
						reason
					});
					return stepDone ? atStep(state, state.step + 1, at) : analyseAgain(state);
				case "continue": return stepDone && !last ? atStep(state, state.step + 1, at) : analyseAgain(state);
				default: return decision;
			}
		}
		const analyseAgain = (state) => ({
			state,
			command: {
				kind: "analyse",
				step: state.step,
				weight: state.weight
			}
		});
		function promoting(state) {
			const { canary } = state;
			if (canary === undefined) return {
				state,
				command: finish
			};
			return {
				state: {
					...state,
					phase: "promoting",
					weight: state.stable === undefined ? 0 : 100
				},
				command: {
					kind: "confirm",
					canary
				}
			};
		}
		function promoted(state, at) {
			const { stable, canary, baseline, plan } = state;
			const keeps = stable !== undefined && at !== undefined && (plan.keepSeconds ?? 0) > 0;
			const keptUntil = keeps ? new Date(Date.parse(at) + 1e3 * (plan.keepSeconds ?? 0)).toISOString() : undefined;
			const kept = {
				previous: keeps ? stable : undefined,
				keptUntil
			};
			const next = {
				...state,
				...kept,
				phase: "promoted",
				stable: canary,
				baseline: undefined,
				weight: 0
			};
			return {
				state: next,
				command: stopping(keeps ? undefined : stable, baseline)
			};
		}
		function stopping(...candidates) {
			const instances = candidates.filter((instance) => instance !== undefined);
			return instances.length === 0 ? finish : {
				kind: "stop",
				instances
			};
		}
		function rollBack(state, analysis, reason) {
			const next = {
				...state,
				phase: "rolling-back",
				weight: 0,
				analysis,
				reason
			};
			return {
				state: next,
				command: stopping(state.canary, state.baseline)
			};
		}
		function cancelled(state, reason) {
			if ((0, lib_state.dR)(state) || ["rolling-back", "returning"].includes(state.phase) || state.analysis === "pass") return {
				state,
				command: finish
			};
			return rollBack(state, "inconclusive", reason);
		}
		;
		async function drive(job) {
			const { mode = "wait", revision } = job;
			let acted = false;
			for (let round = 0; round < 3; round++) {
				const stored = await job.target.read();
				const result = await driveOnce(job, stored, firstEvent(job, stored.state, round));
				acted ||= result.acted;
				if (mode === "abort" && result.acted && result.state.phase === "promoted") throw noWayBack(result.state);
				if (mode === "abort" || mode === "reconcile" || !(0, lib_state.dR)(result.state)) return {
					...result,
					acted
				};
				const { canary, stable } = result.state;
				const ours = (0, lib_state.Ft)(canary, revision) || (0, lib_state.Ft)(stable, revision);
				const leftover = stored.state.phase === "rolling-back" && stored.state.analysis !== "fail";
				if (!result.acted || ours && !leftover) return {
					...result,
					acted
				};
			}
			throw (0, errors.BW)("the target did not come to rest: other runs keep changing it");
		}
		const noWayBack = ({ canary, reason }) => (0, errors.BW)(`version ${canary?.version ?? ""} could not be taken back: ${reason}`, { hint: "It still serves. Roll out the version before instead." });
		function firstEvent(job, state, round) {
			const { mode = "wait", revision, plan, owner, retry, times, now } = job;
			switch (mode) {
				case "abort": return {
					kind: "abort",
					owner,
					reason: "the rollout was aborted on request"
				};
				case "reconcile": {
					const due = state.phase === "promoted" ? state.keptUntil : state.deadline;
					const overdue = due === undefined || now === undefined || now() >= due;
					return {
						kind: "reconcile",
						owner,
						overdue,
						reason: "the rollout was left unfinished and its time was over"
					};
				}
				case "tick":
				case "promote":
					if (!(0, lib_state.dR)(state) && (0, lib_state.Ft)(state.canary, revision)) return {
						kind: "resume",
						owner
					};
					break;
				case "wait": break;
				default: mode;
			}
			return {
				kind: "begin",
				revision,
				plan,
				owner,
				retry: retry && round === 0,
				...times === undefined ? {} : { times }
			};
		}
		async function driveOnce(job, first, begin) {
			const { mode = "wait" } = job;
			let stored = first;
			let event = begin;
			try {
				for (;;) {
					const { state, command } = reducer_reduce(stored.state, event);
					const moved = event.kind === "looked" || event.kind === "ready" && stored.state.phase === "starting";
					stored = await written(job, stored, state);
					if (command.kind === "finish") return {
						state: stored.state,
						acted: stored !== first
					};
					if (command.kind === "analyse" && moved && (mode === "tick" || mode === "promote" && event.kind === "looked")) {
						return {
							state: stored.state,
							acted: true
						};
					}
					event = await perform(command, job);
				}
			} catch (error) {
				const left = await abandon(job, stored === first ? undefined : stored, job.signal.aborted ? "the run was cancelled" : "the run could not go on");
				if (left !== undefined) job.onState?.(left);
				throw error;
			}
		}
		async function written(job, stored, state) {
			if (state === stored.state) return stored;
			const next = await job.target.write(state, stored.token);
			if (next === "conflict") {
				throw (0, errors.BW)("another run has taken over this rollout", { hint: "Let it finish; use `concurrency:` to keep runs apart." });
			}
			job.onState?.(next.state);
			return next;
		}
		async function perform(command, job) {
			job.signal.throwIfAborted();
			switch (command.kind) {
				case "start": return await startAll(command.instances, job);
				case "analyse": {
					const { look, stepDone } = await job.look(command.step, command.weight);
					job.signal.throwIfAborted();
					return {
						kind: "looked",
						decision: look.decision,
						stepDone,
						reason: look.reason,
						skip: job.mode === "promote",
						...dated(job)
					};
				}
				case "confirm": {
					const answer = await job.confirm(command.canary);
					return answer === "confirmed" ? {
						kind: "confirmed",
						...dated(job)
					} : {
						kind: "refused",
						reason: answer.refused
					};
				}
				case "stop":
					for (const instance of command.instances) await job.target.stop(instance);
					return { kind: "stopped" };
				default: return command;
			}
		}
		const dated = ({ now }) => now === undefined ? {} : { at: now() };
		async function startAll(instances, job) {
			const answers = await Promise.all(instances.map(async (instance) => ({
				instance,
				readiness: await job.target.start(instance)
			})));
			job.signal.throwIfAborted();
			const failed = answers.find(({ readiness }) => !readiness.ready);
			if (failed === undefined || failed.readiness.ready) return {
				kind: "ready",
				...dated(job)
			};
			const reason = `version ${failed.instance.version} does not get ready: ${failed.readiness.reason}`;
			return {
				kind: "unready",
				blame: failed.instance === instances.at(-1) ? "canary" : "stable",
				reason
			};
		}
		async function abandon({ target, owner }, known, reason) {
			let stored = known ?? await target.read();
			for (let tries = 0; tries < 3; tries++) {
				const { state } = stored;
				if (state.owner?.run !== owner.run || state.owner.attempt !== owner.attempt) return known === undefined ? undefined : state;
				const next = reducer_reduce(state, {
					kind: "cancelled",
					reason
				}).state;
				if (next === state) return state;
				const written = await target.write(next, stored.token);
				if (written !== "conflict") return written.state;
				stored = await target.read();
			}
			return stored.state;
		}
		async function giveUpCompletely(target, stored, reason) {
			const cancelled = reduce(stored.state, {
				kind: "cancelled",
				reason
			}).state;
			const { state } = reduce(cancelled, { kind: "stopped" });
			if (state === stored.state) return state;
			const next = await target.write(state, stored.token);
			return next === "conflict" ? stored.state : next.state;
		}
	}),
	56560: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			E: () => parseKubernetesAddress,
			z: () => isKubernetesAddress
		});
		var _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66990);
		var _modelflight_kubernetes_objects__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66182);
		const isKubernetesAddress = (text) => text.startsWith("k8s:");
		const maxName = 52;
		function parseKubernetesAddress(text) {
			if (/[^A-Za-z0-9._:/-]/.test(text) || /\/-/.test(text)) {
				throw (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_0__.he)(`the target ${JSON.stringify(text.slice(0, 120))} holds what is never part of a name`, { hint: "Names are letters, digits and dashes, and never begin with a dash." });
			}
			const [, namespace = "", name = ""] = /^k8s:\/\/([^/]+)\/([^/]+)$/.exec(text) ?? [];
			if (!(0, _modelflight_kubernetes_objects__WEBPACK_IMPORTED_MODULE_1__.Eo)(namespace) || !(0, _modelflight_kubernetes_objects__WEBPACK_IMPORTED_MODULE_1__.Eo)(name) || name.length > maxName || !/^[a-z]/.test(name)) {
				throw (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_0__.Xu)(`the target ${JSON.stringify(text.slice(0, 120))} is not k8s://<namespace>/<name>`, { hint: `Names are lower-case letters, digits and dashes, start with a letter, and have at most ${maxName} characters.` });
			}
			return {
				namespace,
				name
			};
		}
	}),
	29162: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Ft: () => isSame,
			VV: () => mirrored,
			W3: () => weights,
			dR: () => isFinal,
			o3: () => comparedWith,
			ue: () => initialState
		});
		const isSame = (one, other) => one !== undefined && one.digest === other.digest && one.image === other.image;
		const initialState = {
			schema: 1,
			generation: 0,
			phase: "idle",
			stable: undefined,
			canary: undefined,
			plan: {
				steps: [],
				onInconclusive: "rollback"
			},
			step: 0,
			weight: 0,
			analysis: "none",
			reason: "",
			owner: undefined
		};
		const isFinal = (state) => [
			"idle",
			"held",
			"promoted",
			"rolled-back"
		].includes(state.phase);
		function weights(state) {
			const { stable, canary, baseline, weight } = state;
			const beside = baseline !== undefined && weight > 0 ? Math.min(weight, 100 - weight) : 0;
			const left = 100 - weight - beside;
			return [
				...canary !== undefined && weight > 0 ? [{
					instance: canary,
					percent: weight
				}] : [],
				...baseline !== undefined && beside > 0 ? [{
					instance: baseline,
					percent: beside
				}] : [],
				...stable !== undefined && left > 0 ? [{
					instance: stable,
					percent: left
				}] : []
			];
		}
		const comparedWith = ({ baseline, stable }) => baseline ?? stable;
		const mirrored = ({ plan, phase, canary }) => plan.exposure === "mirror" && phase === "progressing" ? canary : undefined;
		const isFrozen = ({ phase, plan }) => phase === "held" && plan.onFailure === "freeze";
		function violations(state, isReady) {
			const shares = weights(state);
			const sum = shares.reduce((total, { percent }) => total + percent, 0);
			const unready = shares.filter(({ instance }) => !isReady(instance));
			const beside = shares.find(({ instance }) => instance.id === state.baseline?.id)?.percent ?? 0;
			const { previous, stable } = state;
			return [
				...sum === 100 || sum === 0 && state.stable === undefined ? [] : [`the weights sum to ${sum}`],
				...unready.map(({ instance }) => `version ${instance.version} (${instance.id}) gets traffic and is not ready`),
				...(state.phase === "promoting" || state.phase === "promoted") && state.analysis !== "pass" ? [`${state.phase} after the analysis "${state.analysis}"`] : [],
				...state.analysis === "fail" && state.weight > 0 && !isFrozen(state) ? ["traffic to a canary whose analysis failed"] : [],
				...state.baseline === undefined || beside === Math.min(state.weight, 100 - state.weight) ? [] : [`the second set gets ${beside} %`],
				...previous === undefined || isReady(previous) && previous.id !== stable?.id ? [] : ["there is no way back, though it is kept"]
			];
		}
	})
};
