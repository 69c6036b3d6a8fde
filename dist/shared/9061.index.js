export const id = 9061;
export const ids = [9061];
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
	70585: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			CS: () => listFiles,
			GV: () => digestPath,
			Mr: () => maxFiles,
			v0: () => digestOfFiles
		});
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
		var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66990);
		var _files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45182);
		const maxFiles = 1e5;
		async function digestPath(path, name) {
			const info = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).catch((error) => {
				throw error.code === "ENOENT" || error.code === "ENOTDIR" ? (0, _files_js__WEBPACK_IMPORTED_MODULE_2__.IT)(name) : error;
			});
			if (info.isFile()) {
				const digest = await (0, _files_js__WEBPACK_IMPORTED_MODULE_2__.Q3)(path);
				return {
					layout: "file",
					digest,
					bytes: info.size,
					files: [{
						path: baseName(path),
						digest,
						bytes: info.size
					}]
				};
			}
			if (!info.isDirectory()) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_3__.he)(`${name} is neither a regular file nor a folder`, { where: { file: name } });
			const files = [];
			for (const relativePath of await listFiles(path, name)) {
				const absolute = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, relativePath);
				files.push({
					path: relativePath,
					digest: await (0, _files_js__WEBPACK_IMPORTED_MODULE_2__.Q3)(absolute),
					bytes: (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(absolute)).size
				});
			}
			if (files.length === 0) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_3__.Xu)(`${name} is an empty folder`, { where: { file: name } });
			return {
				layout: "folder",
				digest: digestOfFiles(files),
				bytes: files.reduce((sum, file) => sum + file.bytes, 0),
				files
			};
		}
		function digestOfFiles(files) {
			const sorted = files.toSorted((a, b) => a.path < b.path ? -1 : a.path > b.path ? 1 : 0);
			return (0, _files_js__WEBPACK_IMPORTED_MODULE_2__.sc)(sorted.map((file) => `${file.digest.replace(/^sha256:/, "")}  ${file.path}\n`).join(""));
		}
		async function listFiles(root, name, keep = () => true) {
			const found = [];
			const waiting = [""];
			for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
				for await (const entry of await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.opendir)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, folder))) {
					const path = `${folder}${entry.name}`;
					if (!keep(entry.isDirectory() ? `${path}/` : path)) continue;
					if (entry.isDirectory()) waiting.push(`${path}/`);
					else found.push(checkedName(path, entry.isFile(), name));
				}
				if (found.length > maxFiles) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_3__.FU)(`${name} holds more than ${maxFiles} files`, { where: { file: name } });
			}
			return found.sort();
		}
		function checkedName(path, isFile, name) {
			if (!isFile) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_3__.he)(`${name}/${path} is a link or special file`, { hint: "Replace it by a copy of the file it points to." });
			if (/[\p{Cc}\\]/u.test(path)) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_3__.he)(`a file name in ${name} holds a control character or a backslash: ${JSON.stringify(path)}`);
			return path;
		}
		const baseName = (path) => path.split(/[/\\]/).at(-1) ?? path;
	}),
	57922: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$o: () => withUnit,
			YG: () => niceScale,
			ZV: () => formatNumber,
			zD: () => grouped
		});
		function formatNumber(value) {
			if (value === null || !Number.isFinite(value)) return "–";
			if (Number.isInteger(value)) return Math.abs(value) < 0x38d7ea4c68000 ? grouped(value) : value.toExponential(3);
			const size = Math.abs(value);
			if (size < 1e-4 || size >= 0x38d7ea4c68000) return value.toExponential(2);
			return grouped(Number(value.toPrecision(size >= 1e3 ? 6 : 4)));
		}
		const withUnit = (value, unit) => unit === undefined || unit === "" ? formatNumber(value) : `${formatNumber(value)}${unit === "%" ? "" : " "}${unit}`;
		function niceScale(values, count = 5) {
			const drawable = (value) => value !== null && Math.abs(value) < 1e300;
			const finite = values.filter(drawable).map((value) => Math.abs(value) < 1e-90 ? 0 : value);
			if (finite.length === 0) return niceScale([0, 1], count);
			const least = finite.reduce((a, b) => Math.min(a, b));
			const most = finite.reduce((a, b) => Math.max(a, b));
			const spread = most - least;
			if (spread <= Math.abs(most) * 1e-12) return niceScale(most === 0 ? [0, 1] : [most - Math.abs(most) / 2, most + Math.abs(most) / 2], count);
			const step = niceStep(spread / count);
			const first = Math.floor(least / step + 1e-9);
			const last = Math.ceil(most / step - 1e-9);
			const digits = Math.min(100, Math.max(0, -Math.floor(Math.log10(step))));
			const ticks = Array.from({ length: last - first + 1 }, (_, index) => Number(((first + index) * step).toFixed(digits)));
			return {
				low: ticks[0] ?? least,
				high: ticks.at(-1) ?? most,
				ticks
			};
		}
		function niceStep(rough) {
			const power = 10 ** Math.floor(Math.log10(rough));
			const fraction = rough / power;
			const nice = fraction <= 1 ? 1 : fraction <= 2 ? 2 : fraction <= 5 ? 5 : 10;
			return nice * power;
		}
		function grouped(value) {
			const [whole = "", ...decimals] = String(value).split(".");
			return [whole.replace(/\B(?=(\d{3})+$)/g, ","), ...decimals].join(".");
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
