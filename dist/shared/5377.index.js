export const id = 5377;
export const ids = [5377];
export const modules = {
	45377: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { train: () => train });
		var action = __webpack_require__(175);
		var child_process = __webpack_require__(43051);
		var fields = __webpack_require__(69492);
		var lib_open = __webpack_require__(17618);
		;
		const inputs = {
			run: (0, fields.Qq)({ description: "Command that trains, e.g. `python train.py`. Several lines are a script; the first failing one ends it." }),
			shell: (0, fields.yL)(child_process.mP, {
				description: "Shell that reads the command.",
				default: "bash"
			}),
			data: (0, fields.lq)((0, fields.p_)({ description: "Files, folders or patterns that the training reads, one a line." })),
			params: (0, fields.lq)((0, fields.uv)({ anyOf: [{ type: "string" }, { type: "object" }] }, {
				name: "params",
				description: "Hyperparameters: a YAML or JSON file, or the mapping itself. The command finds them as JSON in the file that MODELFLIGHT_PARAMS names."
			})),
			env: (0, fields.lq)((0, fields.p_)({ description: "Environment variables for the command, one `NAME=value` a line." })),
			code: (0, fields.lq)((0, fields.p_)({ description: "Files and folders that count as code, one a line; all of the working directory when left out." })),
			"model-path": (0, fields.lq)((0, fields.Ae)({ description: "File or folder that the command writes the model to; when left out, `model.*` or `model/` is looked for." })),
			metrics: (0, fields.lq)((0, fields.Ae)({ description: "JSON, YAML or TOML file of metrics that the command writes; when left out, `metrics.json` is looked for." })),
			predictions: (0, fields.lq)((0, fields.Ae)({ description: "File of predictions on the evaluation data; when left out, `predictions.*` is looked for." })),
			outputs: (0, fields.lq)((0, fields.p_)({ description: "Further files and folders that the command writes and that are kept, one a line." })),
			"test-command": (0, fields.lq)((0, fields.Qq)({ description: "Command that tests the code before anything is trained, e.g. `pytest -q`. A failing test stops the run." })),
			"test-report": (0, fields.lq)((0, fields.Ae)({ description: "JUnit XML that the tests write; when left out, pytest is asked for one, and `junit.xml` is looked for." })),
			seeds: (0, fields.nd)({
				description: "How often to train, each time with another seed; mean, standard deviation and interval of each metric go to the gate.",
				default: "1",
				min: 1,
				max: 100
			}),
			"determinism-check": (0, fields.Jt)({
				description: "Whether to train once more with the same seed: other metrics fail, other bytes of the model warn.",
				default: "false"
			}),
			timeout: (0, fields.p0)({
				description: "How long the command may take, each time it is run.",
				default: "6h"
			}),
			"timeout-minutes": (0, fields.lq)((0, fields.ai)({
				description: "The same as `timeout`, in minutes, and in its place.",
				min: 0
			})),
			cache: (0, fields.Jt)({
				description: "Whether to take over the result of an earlier run with the same code, data, parameters and environment.",
				default: "true"
			}),
			backend: (0, fields.yL)(lib_open.S, {
				description: "Where the command runs.",
				default: "local"
			}),
			kubernetes: (0, fields.lq)((0, fields.uv)({
				type: "object",
				required: ["image"],
				additionalProperties: false,
				properties: {
					image: {
						type: "string",
						minLength: 1,
						description: "Image that the command runs in; the code must be in it or on the volume."
					},
					namespace: {
						type: "string",
						description: "Namespace; that of the kubeconfig's context when left out."
					},
					kubeconfig: {
						type: "string",
						description: "Path of a kubeconfig; KUBECONFIG or the account of the pod when left out."
					},
					"service-account": {
						type: "string",
						description: "Service account of the pod; without one, no token is mounted."
					},
					resources: {
						type: "object",
						description: "Requests and limits alike, e.g. cpu, memory, nvidia.com/gpu."
					},
					secrets: {
						type: "array",
						items: { type: "string" },
						description: "Secrets whose entries become environment variables."
					},
					"node-selector": {
						type: "object",
						description: "Labels that the node must have."
					},
					volume: {
						type: "string",
						description: "PersistentVolumeClaim, mounted at the working directory of the runner."
					},
					ttl: {
						type: "integer",
						minimum: 0,
						description: "Seconds that the Job is kept after its end; a day when left out."
					}
				}
			}, {
				name: "kubernetes",
				description: "For `backend: kubernetes`: a mapping with `image` and, as needed, what the README lists."
			})),
			"require-validated": (0, fields.yL)([
				"auto",
				"true",
				"false"
			], {
				description: "Whether the data must have passed validate-data: `auto` holds to it when the chain has such a record, `true` always, `false` never.",
				default: "auto",
				policy: true
			})
		};
		;
		const outputs = {
			"run-id": { description: "Identifier of the training run." },
			"run-url": { description: "Page of the training run; empty where there is none." },
			"model-path": { description: "File or folder of the model, relative to the workspace." },
			"model-digest": { description: "`sha256:` digest of the model: of a file its bytes, of a folder its sorted `sha256sum` list." },
			metrics: { description: "JSON object of metric names to numbers." },
			"input-digest": { description: "`sha256:` digest of everything that decides the result: code, data, parameters, environment." },
			"cache-hit": { description: "`true` when an earlier run with the same input digest was taken over." },
			"saved-seconds": { description: "How long the run took that need not be repeated; 0 when it was run." }
		};
		;
		const train = (0, action.Q)({
			name: "train",
			title: "Training",
			description: "Trains a model with your command, records what it was made from, and never trains the same thing twice.",
			inputs,
			outputs,
			permissions: {
				"contents: read": "to check out the code",
				"actions: read": "to find the pull request's candidate on the push to main, so that nothing trains twice",
				"pull-requests: write": "for the comment; without it the job summary says the same"
			},
			run: async (inputs, context) => (await Promise.all([__webpack_require__.e(1886), __webpack_require__.e(5020)]).then(__webpack_require__.bind(__webpack_require__, 55020))).run(inputs, context)
		});
	}),
	175: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { Q: () => defineAction });
		const defineAction = (action) => action;
	}),
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
	17618: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			S: () => backends,
			f: () => openBackend
		});
		const adapters = {
			local: async () => (await __webpack_require__.e(8444).then(__webpack_require__.bind(__webpack_require__, 28444))).openLocalBackend,
			kubernetes: async () => (await Promise.all([
				__webpack_require__.e(2490),
				__webpack_require__.e(8583),
				__webpack_require__.e(8901)
			]).then(__webpack_require__.bind(__webpack_require__, 98901))).openKubernetesBackend
		};
		const backends = ["local", "kubernetes"];
		async function openBackend(name, context) {
			return (await adapters[name]())(context);
		}
	})
};
