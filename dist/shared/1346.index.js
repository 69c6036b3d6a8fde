export const id = 1346;
export const ids = [1346, 2885];
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
	82885: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			hashFile: () => hashFile,
			openSource: () => openSource
		});
		var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
		var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
		var node_zlib__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38522);
		var _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66990);
		var _limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79728);
		const chunkBytes = 256 * 1024;
		const readsInTurn = 32;
		function openSource(file, signal, room) {
			if (file.problem !== undefined) throw file.problem;
			const { dialect } = file;
			const { jsonPath } = file;
			const isRewritten = file.gzip || dialect !== undefined || jsonPath !== undefined;
			const hash = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
			let digest;
			let bytes = 0;
			async function* stored() {
				const handle = (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(file.path, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW ?? 0));
				try {
					for (let reads = 1;; reads++) {
						signal.throwIfAborted();
						const target = room === undefined || isRewritten ? Buffer.allocUnsafe(chunkBytes) : room(chunkBytes);
						const size = (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(handle, target, 0, target.length, null);
						if (size === 0) break;
						const chunk = target.subarray(0, size);
						hash.update(chunk);
						bytes += size;
						yield chunk;
						if (reads % readsInTurn === 0) await new Promise((resolve) => setImmediate(resolve));
					}
					if (bytes !== file.bytes) throw changed(file, bytes);
					digest = hash.digest("hex");
				} finally {
					(0, node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(handle);
				}
			}
			const quotedNulls = new Map();
			return {
				quotedNulls,
				async *chunks() {
					if (file.gzip) await requireModest(file);
					const plain = file.gzip ? unpack(stored(), file) : stored();
					if (jsonPath !== undefined) {
						const { arrayAtPath } = await __webpack_require__.e(2786).then(__webpack_require__.bind(__webpack_require__, 82786));
						return yield* arrayAtPath(plain, jsonPath, file.name);
					}
					if (dialect === undefined) return yield* plain;
					const { inPlainDialect } = await __webpack_require__.e(9237).then(__webpack_require__.bind(__webpack_require__, 29237));
					yield* inPlainDialect(plain, dialect, {
						delimiter: file.format === "tsv" ? "	" : ",",
						file: file.name,
						keepsLines: file.isForSql !== true,
						quotedNulls
					});
				},
				sha256() {
					if (digest === undefined) throw new Error("the digest is known only after the last chunk");
					return digest;
				}
			};
		}
		function changed({ name, bytes }, read) {
			return (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_3__.Xu)(`${name} changed while it was read: it had ${bytes} bytes, and ${read} were read`, {
				where: { file: name },
				hint: "Let the step that writes it end first."
			});
		}
		async function hashFile(file, signal) {
			const memory = Buffer.allocUnsafeSlow(chunkBytes);
			const source = openSource({
				...file,
				gzip: false
			}, signal, () => memory);
			const chunks = source.chunks();
			while (!(await chunks.next()).done);
			return source.sha256();
		}
		async function requireModest(file) {
			const tail = Buffer.alloc(4);
			const handle = (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(file.path, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW ?? 0));
			try {
				(0, node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(handle, tail, 0, 4, Math.max(0, file.bytes - 4));
			} finally {
				(0, node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(handle);
			}
			if (!isTooMuch(tail.readUInt32LE(0), file)) return;
			const content = unpack((0, node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(file.path), file);
			while (!(await content.next()).done);
		}
		const isTooMuch = (grown, { bytes }) => grown > _limits_js__WEBPACK_IMPORTED_MODULE_4__.F.gzipFreeBytes && grown > bytes * _limits_js__WEBPACK_IMPORTED_MODULE_4__.F.gzipRatio;
		function requireRatio(grown, file) {
			if (!isTooMuch(grown, file)) return;
			throw (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_3__.FU)(`${file.name} grows to more than ${_limits_js__WEBPACK_IMPORTED_MODULE_4__.F.gzipRatio} times its size when it is unpacked`, {
				where: { file: file.name },
				hint: "Such a file is often an attack. Unpack it in a step before if it is not."
			});
		}
		async function* unpack(packed, file) {
			const gunzip = (0, node_zlib__WEBPACK_IMPORTED_MODULE_2__.createGunzip)({ chunkSize: chunkBytes });
			const feeding = feed(packed, gunzip);
			let grown = 0;
			try {
				for await (const chunk of gunzip) {
					grown += chunk.length;
					requireRatio(grown, file);
					yield chunk;
				}
				await feeding;
			} catch (error) {
				if (error instanceof Error && "code" in error && /^(Z_|ERR_PADDING|ERR_TRAILING)/.test(String(error.code))) {
					throw (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_3__.Xu)(`${file.name} is cut or damaged: its gzip data ends early or fails its checksum`, {
						where: { file: file.name },
						cause: error
					});
				}
				throw error;
			} finally {
				gunzip.destroy();
			}
		}
		async function feed(packed, gunzip) {
			try {
				for await (const chunk of packed) {
					if (gunzip.destroyed) return;
					if (!gunzip.write(chunk)) await new Promise((resolve) => gunzip.once("drain", resolve).once("close", resolve));
				}
				gunzip.end();
			} catch (error) {
				gunzip.destroy(error instanceof Error ? error : new Error(String(error)));
			}
		}
	}),
	77307: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { v: () => startChild });
		var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
		var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
		var node_url__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73136);
		const execArgv = ["--max-old-space-size=512"];
		async function startChild(faults, signal, mostMb) {
			const { duckdbChild } = await __webpack_require__.e(2102).then(__webpack_require__.bind(__webpack_require__, 52102));
			const child = (0, node_child_process__WEBPACK_IMPORTED_MODULE_0__.fork)((0, node_url__WEBPACK_IMPORTED_MODULE_2__.fileURLToPath)(duckdbChild), [], {
				env: {},
				execArgv,
				serialization: "advanced",
				stdio: [
					"ignore",
					"pipe",
					"pipe",
					"ipc"
				],
				detached: true
			});
			return new Channel(child, faults, signal, mostMb);
		}
		class Channel {
			child;
			faults;
			signal;
			answers = [];
			exited;
			wake;
			death;
			said = "";
			constructor(child, faults, signal, mostMb) {
				this.child = child;
				this.faults = faults;
				this.signal = signal;
				child.on("message", (answer) => {
					this.answers.push(answer);
					this.wake?.();
				});
				child.stderr?.on("data", (chunk) => {
					this.said = `${this.said}${chunk.toString("utf8")}`.slice(-2e3);
				});
				child.stdout?.resume();
				const watch = child.pid === undefined ? undefined : watchMemory(child.pid, mostMb);
				this.exited = new Promise((resolve) => {
					const end = (reason) => {
						clearInterval(watch);
						this.death ??= reason;
						this.wake?.();
						resolve();
					};
					child.once("error", (error) => end(error.message));
					child.once("exit", (code, signal) => end(signal ?? `exit code ${code}`));
				});
			}
			send(request) {
				if (this.child.connected) this.child.send(request, () => undefined);
			}
			async next(silenceMs) {
				const deadline = performance.now() + silenceMs;
				while (this.answers.length === 0) {
					this.signal.throwIfAborted();
					if (this.death !== undefined) throw this.faults.died(this.death, this.said);
					const left = deadline - performance.now();
					if (left <= 0) throw this.faults.silent(silenceMs);
					await this.wait(Math.min(left, 1e3));
				}
				const answer = this.answers.shift();
				if (answer.kind === "error") throw this.faults.refused(answer.message, answer.reason);
				return answer;
			}
			wait(milliseconds) {
				return new Promise((resolve) => {
					const timer = setTimeout(resolve, milliseconds);
					this.wake = () => {
						clearTimeout(timer);
						resolve();
					};
				});
			}
			async close() {
				const { pid } = this.child;
				if (this.death === undefined && pid !== undefined) kill(pid);
				await this.exited;
				this.answers.length = 0;
			}
		}
		const pageBytes = 4096;
		function watchMemory(pid, mostMb) {
			const timer = setInterval(() => {
				if (residentBytes(pid) > mostMb * 2 ** 20) kill(pid);
			}, 10);
			return timer.unref();
		}
		function residentBytes(pid) {
			try {
				return Number((0, node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(`/proc/${pid}/statm`, "latin1").split(" ")[1] ?? 0) * pageBytes;
			} catch {
				return 0;
			}
		}
		function kill(pid) {
			for (const target of [-pid, pid]) {
				try {
					process.kill(target, "SIGKILL");
					return;
				} catch {}
			}
		}
	}),
	93169: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$: () => isOutOfMemory,
			D: () => openParquet
		});
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
		var _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66990);
		var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79728);
		var _channel_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77307);
		var _slots_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53097);
		async function openParquet(options) {
			const { size } = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(options.file);
			const mostMb = _limits_js__WEBPACK_IMPORTED_MODULE_1__.F.duckdbProcessMb + Math.min(_limits_js__WEBPACK_IMPORTED_MODULE_1__.F.duckdbMoreMb, Math.floor(size / _limits_js__WEBPACK_IMPORTED_MODULE_1__.F.duckdbBytesPerMb));
			const channel = await (0, _channel_js__WEBPACK_IMPORTED_MODULE_2__.v)(faultsOf(options), options.signal, mostMb);
			const slots = new _slots_js__WEBPACK_IMPORTED_MODULE_3__.m(options.scratch);
			try {
				channel.send({
					op: "open",
					engine: options.engine,
					file: options.file,
					scratch: options.scratch,
					memoryMb: _limits_js__WEBPACK_IMPORTED_MODULE_1__.F.duckdbMemoryMb
				});
				const opened = await channel.next(_limits_js__WEBPACK_IMPORTED_MODULE_1__.F.duckdbSilenceMs);
				if (opened.kind !== "opened") throw new Error(`unexpected answer ${opened.kind}`);
				return {
					columns: opened.columns,
					values: (column, transfer) => batches(channel, slots, {
						op: "values",
						column,
						transfer
					}),
					rows: (columns) => batches(channel, slots, {
						op: "rows",
						columns
					}),
					async [Symbol.asyncDispose]() {
						await channel.close();
						slots.close();
					}
				};
			} catch (error) {
				await channel.close();
				throw error;
			}
		}
		async function* batches(channel, slots, request) {
			channel.send(request);
			for (;;) {
				const answer = await channel.next(_limits_js__WEBPACK_IMPORTED_MODULE_1__.F.duckdbSilenceMs);
				if (answer.kind === "done") return;
				if (answer.kind !== "batch") throw new Error(`unexpected answer ${answer.kind}`);
				yield slots.read(answer.batch);
				channel.send({ op: "more" });
			}
		}
		const isOutOfMemory = (message) => /^Out of Memory|failed to (pin|allocate)|max_temp_directory_size/i.test(message);
		function faultsOf({ name, file }) {
			const where = { file: name };
			return {
				refused(message) {
					if (isOutOfMemory(message)) return (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_4__.FU)(`${name} needs more than ${_limits_js__WEBPACK_IMPORTED_MODULE_1__.F.duckdbMemoryMb} MB of memory to be read`, { where });
					const sentence = message.split("\n")[0]?.replaceAll(file, name).slice(0, 300) ?? "";
					return (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_4__.Xu)(`${name} can't be read as Parquet: ${sentence}`, {
						where,
						hint: "The file may be truncated or corrupt. Export or download it again."
					});
				},
				died(reason, said) {
					if (/heap out of memory/.test(said) || reason === "SIGKILL") return (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_4__.FU)(`${name}: the engine ran out of memory`, { where });
					return (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_4__.Xu)(`${name} can't be read as Parquet: the engine died of it (${reason})`, {
						where,
						hint: "The file is damaged or hostile; write it again."
					});
				},
				silent: (milliseconds) => (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_4__.FU)(`${name}: the engine gave no answer for ${milliseconds / 1e3} s`, { where })
			};
		}
	}),
	52197: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { F: () => openEngine });
		var external_node_crypto_ = __webpack_require__(77598);
		var external_node_fs_ = __webpack_require__(73024);
		var promises_ = __webpack_require__(51455);
		var external_node_os_ = __webpack_require__(48161);
		var external_node_path_ = __webpack_require__(76760);
		var child_process = __webpack_require__(43051);
		var errors = __webpack_require__(66990);
		;
		const engineVersion = "1.5.6-r.1";
		const portable = [{
			name: "@duckdb/node-api",
			integrity: "sha512-yIPol6P4EQmsAUsb27donJf7iADrM31Ei/WkvhkZpSscjhEErYsuF19lsJ/qz5mUWxsKFQpLdjvrlhPQnMTBqw=="
		}, {
			name: "@duckdb/node-bindings",
			integrity: "sha512-/pWlTyvKC1d16iSMJCBAPwlmzoeXRs5Y9cqG+TpKd/YAW6Ke05FJg099v/Im2bkS9BgznNyNcAK1NxA1eQhSUw=="
		}];
		const detectLibc = {
			name: "detect-libc",
			version: "2.1.2",
			integrity: "sha512-Btj2BOOO83o3WyH59e8MgXsxEQVcarkUOpEYrubB0urwnN10yQ364rsiByU11nZlqWYZm05i/of7io4mzihBtQ=="
		};
		const versionOf = ({ version }) => version ?? engineVersion;
		function enginePlatform() {
			const platform = `${process.platform}-${process.arch}`;
			if (process.platform !== "linux") return platform;
			return interpreterOf(process.execPath).includes("musl") ? `${platform}-musl` : platform;
		}
		const headBytes = 4096;
		const programHeader = {
			interpreter: 3,
			entryBytes: 56
		};
		function interpreterOf(program) {
			const head = Buffer.alloc(headBytes);
			const file = (0, external_node_fs_.openSync)(program, "r");
			try {
				(0, external_node_fs_.readSync)(file, head, 0, headBytes, 0);
			} finally {
				(0, external_node_fs_.closeSync)(file);
			}
			const count = head.readUInt16LE(56);
			for (let at = Number(head.readBigUInt64LE(32)), left = count; left > 0 && at + programHeader.entryBytes <= headBytes; at += programHeader.entryBytes, left--) {
				if (head.readUInt32LE(at) !== programHeader.interpreter) continue;
				const start = Number(head.readBigUInt64LE(at + 8));
				return head.toString("latin1", start, start + Number(head.readBigUInt64LE(at + 32)));
			}
			return "";
		}
		const engineReleases = {
			"linux-x64": {
				packages: [...portable, {
					name: "@duckdb/node-bindings-linux-x64",
					integrity: "sha512-IXcrZJE6kEqM0Z4wwdVnGBHX/frOS33VPNAwDXQ/Q+Fs84b058Qe94chrCCIcNJlG8Y3UHIUU4eBeCQxW5mN1Q=="
				}],
				tree: "5bea611b2b992e662db39d136ed5809df7c994957a5ea8e187054fbd1ce4999bb0df0c32770757a4a02c1ba3ef6faa49a5b63a1b311b7c2a53fce5d280fa79ab"
			},
			"linux-x64-musl": {
				packages: [
					...portable,
					{
						name: "@duckdb/node-bindings-linux-x64-musl",
						integrity: "sha512-PVzIEZqp7QN07WBgjmIH0cK2GKXR735KmL6wnghTzRnhHWrePxx3MjZB9zZHI8tB73wdF8luarBm4EgqSjGyVA=="
					},
					detectLibc
				],
				tree: "8209b16d6cde118f7de2e20dfab01b2f86662ee269cfa84635425373072aeb423bd61bcbb95da0c31961e5031f62cd499dbce0f27ae1b1b59c2466632e559834"
			}
		};
		var external_node_zlib_ = __webpack_require__(38522);
		;
		const unpackedLimit = 256 * 1024 * 1024;
		const block = 512;
		async function unpackTarball(tarball, folder, name) {
			for (const { path, content } of entries((0, external_node_zlib_.gunzipSync)(tarball, { maxOutputLength: unpackedLimit }), name)) {
				const target = (0, external_node_path_.join)(folder, path);
				await (0, promises_.mkdir)((0, external_node_path_.dirname)(target), { recursive: true });
				await (0, promises_.writeFile)(target, content, { flag: "wx" });
			}
		}
		function* entries(bytes, name) {
			for (let at = 0; at + block <= bytes.length;) {
				const header = bytes.subarray(at, at + block);
				if (header.every((byte) => byte === 0)) return;
				const size = Number.parseInt(tar_text(header, 124, 12).trim() || "0", 8);
				const type = String.fromCharCode(header[156] ?? 0);
				const path = [tar_text(header, 345, 155), tar_text(header, 0, 100)].filter((part) => part !== "").join("/");
				if (!Number.isSafeInteger(size) || size < 0 || at + block + size > bytes.length) throw (0, errors.he)(`${name} is damaged: ${path} is cut`);
				if (type === "0" || type === "\0") yield {
					path: safePath(path, name),
					content: bytes.subarray(at + block, at + block + size)
				};
				else if (type !== "5" && type !== "g") throw (0, errors.he)(`${name} holds ${path}, which is no ordinary file`);
				at += block + Math.ceil(size / block) * block;
			}
		}
		const tar_text = (header, start, length) => {
			const part = header.subarray(start, start + length);
			const end = part.indexOf(0);
			return part.toString("utf8", 0, end < 0 ? length : end);
		};
		function safePath(path, name) {
			const [root, ...parts] = path.split("/");
			const isPlain = parts.length > 0 && parts.every((part) => part !== "" && part !== "." && part !== ".." && !part.includes("\\") && !part.includes(":"));
			if (root !== "package" || !isPlain) throw (0, errors.he)(`${name} holds ${JSON.stringify(path)}, which would be written elsewhere`);
			return parts.join("/");
		}
		;
		const verified = new Map();
		function openEngine(context) {
			const key = `${context.engine?.path ?? ""}\n${context.engine?.cache ?? ""}`;
			const known = verified.get(key);
			if (known !== undefined) return known;
			const opening = findEngine(context);
			verified.set(key, opening);
			opening.catch(() => verified.delete(key));
			return opening;
		}
		async function findEngine(context) {
			const platform = enginePlatform();
			const release = engineReleases[platform];
			if (release === undefined) {
				throw (0, errors.BW)(`Parquet can't be read on ${platform}: no verified DuckDB engine is known for it`, { hint: "Run on linux-x64, or convert the data to CSV or JSON Lines." });
			}
			const given = context.engine?.path;
			if (given !== undefined && await isFolder((0, external_node_path_.join)(given, "node_modules"))) return verifyTree(given, release, "engine-path");
			const cache = context.engine?.cache ?? (0, external_node_path_.join)((0, external_node_os_.homedir)(), ".cache", "modelflight", "engines");
			const folder = (0, external_node_path_.join)(cache, `duckdb-${engineVersion}-${platform}`);
			if (given === undefined && await isFolder(folder)) {
				const isIntact = await treeDigest(folder, release) === release.tree;
				if (isIntact) return folder;
				context.log.warning(`the cached DuckDB engine ${folder} does not match its digest and is fetched again`);
				await (0, promises_.rm)(folder, {
					recursive: true,
					force: true
				});
			}
			await (0, promises_.mkdir)(cache, { recursive: true });
			const building = await (0, promises_.mkdtemp)((0, external_node_path_.join)(cache, "building-"));
			try {
				const tarballs = given ?? await fetchTarballs(release, building, context);
				await unpack(release, tarballs, (0, external_node_path_.join)(building, "engine"));
				await verifyTree((0, external_node_path_.join)(building, "engine"), release, "fetched");
				return await putInPlace((0, external_node_path_.join)(building, "engine"), folder, release);
			} finally {
				await (0, promises_.rm)(building, {
					recursive: true,
					force: true
				});
			}
		}
		async function putInPlace(built, folder, release) {
			try {
				await (0, promises_.rename)(built, folder);
				return folder;
			} catch {
				return verifyTree(folder, release, "cached");
			}
		}
		const isFolder = async (path) => (await (0, promises_.stat)(path).catch(() => undefined))?.isDirectory() ?? false;
		async function fetchTarballs({ packages }, folder, { log, signal }) {
			log.info(`fetching the DuckDB engine ${engineVersion} with npm (about 24 MB, once)`);
			const specs = packages.map((item) => `${item.name}@${versionOf(item)}`);
			const output = [];
			const result = await (0, child_process.d1)({ argv: [
				"npm",
				"pack",
				"--silent",
				"--ignore-scripts",
				"--pack-destination",
				folder,
				...specs
			] }, {
				cwd: folder,
				timeoutSeconds: 120,
				signal,
				onOutput: (chunk) => void output.push(Buffer.from(chunk))
			});
			signal.throwIfAborted();
			if (result.kind !== "exited" || result.exitCode !== 0) {
				const said = Buffer.concat(output).toString("utf8").trim().split("\n").slice(-3).join(" ");
				throw (0, errors.BW)(`npm could not fetch the DuckDB engine, which Parquet needs${said === "" ? "" : `: ${said.slice(0, 300)}`}`, { hint: "Give npm access to its registry, or name a folder with the three tarballs in the input `engine-path`." });
			}
			return folder;
		}
		const tarballName = (item) => `${item.name.replace("@", "").replace("/", "-")}-${versionOf(item)}.tgz`;
		async function unpack({ packages }, tarballs, folder) {
			for (const item of packages) {
				const path = (0, external_node_path_.join)(tarballs, tarballName(item));
				const tarball = await (0, promises_.readFile)(path).catch(() => undefined);
				if (tarball === undefined) throw (0, errors.Xu)(`the engine's package ${path} does not exist`, { hint: `Put it there with: npm pack ${item.name}@${versionOf(item)}` });
				const integrity = `sha512-${(0, external_node_crypto_.createHash)("sha512").update(tarball).digest("base64")}`;
				if (integrity !== item.integrity) throw changed(item.name);
				await unpackTarball(tarball, (0, external_node_path_.join)(folder, "node_modules", item.name), item.name);
			}
		}
		const changed = (what) => (0, errors.he)(`${what} does not match the digest that this version of Modelflight was built with, so it is not loaded`, { hint: "Remove the copy and let it be fetched again; if it happens again, somebody has changed the package." });
		async function verifyTree(folder, release, what) {
			if (await treeDigest(folder, release) !== release.tree) throw changed(`the ${what} DuckDB engine ${folder}`);
			return folder;
		}
		async function treeDigest(folder, { packages }) {
			const lines = [];
			for (const { name } of packages) {
				for (const path of await filesBelow((0, external_node_path_.join)(folder, "node_modules", name))) {
					lines.push(`${digestOf((0, external_node_path_.join)(folder, "node_modules", name, path))}  ${name}/${path}\n`);
				}
			}
			return (0, external_node_crypto_.createHash)("sha512").update(lines.join("")).digest("hex");
		}
		const piece = 1024 * 1024;
		function digestOf(path) {
			const hash = (0, external_node_crypto_.createHash)("sha512");
			const buffer = Buffer.allocUnsafe(piece);
			const file = (0, external_node_fs_.openSync)(path, "r");
			try {
				for (let read = (0, external_node_fs_.readSync)(file, buffer); read > 0; read = (0, external_node_fs_.readSync)(file, buffer)) hash.update(read === piece ? buffer : buffer.subarray(0, read));
			} finally {
				(0, external_node_fs_.closeSync)(file);
			}
			return hash.digest("hex");
		}
		async function filesBelow(folder) {
			const entries = await (0, promises_.readdir)(folder, {
				recursive: true,
				withFileTypes: true
			}).catch(() => []);
			const files = entries.filter((entry) => !entry.isDirectory()).map((entry) => (0, external_node_path_.join)(entry.parentPath, entry.name).slice(folder.length + 1).replaceAll("\\", "/"));
			return files.sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
		}
	}),
	53097: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			V: () => SlotWriter,
			m: () => SlotReader
		});
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
		const slotCount = 2;
		const slotPath = (folder, slot) => (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `batch-${slot}`);
		class SlotWriter {
			folder;
			files = [];
			buffer = Buffer.allocUnsafeSlow(1024 * 1024);
			used = 0;
			next = 0;
			constructor(folder) {
				this.folder = folder;
			}
			write(columns, counts) {
				this.used = 0;
				const packed = columns.map((values) => {
					const pieces = values.kind === "texts" ? [
						values.bytes,
						values.starts,
						values.ends
					] : [values.values];
					return {
						kind: values.kind,
						pieces: pieces.map((piece) => this.add(piece)),
						...values.nulls === undefined ? {} : { nulls: this.add(values.nulls) }
					};
				});
				const counted = counts === undefined ? {} : { counts: this.add(counts) };
				const slot = this.next;
				this.next = (slot + 1) % slotCount;
				this.files[slot] ??= (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(slotPath(this.folder, slot), "wx", 384);
				for (let at = 0; at < this.used;) at += (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(this.files[slot], this.buffer, at, this.used - at, at);
				return {
					slot,
					bytes: this.used,
					columns: packed,
					...counted
				};
			}
			add(list) {
				const at = this.used;
				const end = at + list.byteLength;
				if (end + 8 > this.buffer.length) {
					const larger = Buffer.allocUnsafeSlow(2 * (end + 8));
					this.buffer.copy(larger, 0, 0, at);
					this.buffer = larger;
				}
				this.buffer.set(new Uint8Array(list.buffer, list.byteOffset, list.byteLength), at);
				this.used = Math.ceil(end / 8) * 8;
				return {
					type: typeOf(list),
					at,
					length: list.length
				};
			}
		}
		function typeOf(list) {
			if (list instanceof Float64Array) return "f64";
			if (list instanceof BigInt64Array) return "i64";
			return list instanceof Uint32Array ? "u32" : "u8";
		}
		class SlotReader {
			folder;
			files = [];
			memory = new ArrayBuffer(0);
			constructor(folder) {
				this.folder = folder;
			}
			read({ slot, bytes, columns, counts }) {
				if (this.memory.byteLength < bytes) this.memory = new ArrayBuffer(2 * bytes);
				const target = new Uint8Array(this.memory);
				this.files[slot] ??= (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(slotPath(this.folder, slot), "r");
				for (let at = 0; at < bytes;) {
					const read = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(this.files[slot], target, at, bytes - at, at);
					if (read === 0) throw new Error("a batch is cut");
					at += read;
				}
				return {
					columns: columns.map((column) => this.values(column)),
					...counts === undefined ? {} : { counts: this.list(counts) }
				};
			}
			close() {
				for (const file of this.files) if (file !== undefined) (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
				this.files.length = 0;
			}
			values({ kind, pieces, nulls }) {
				const [first, second, third] = pieces.map((piece) => this.list(piece));
				const missing = nulls === undefined ? {} : { nulls: this.list(nulls) };
				if (kind === "texts") return {
					kind,
					bytes: first,
					starts: second,
					ends: third,
					...missing
				};
				if (kind === "integers") return {
					kind,
					values: first,
					...missing
				};
				return {
					kind,
					values: first,
					...missing
				};
			}
			list({ type, at, length }) {
				switch (type) {
					case "f64": return new Float64Array(this.memory, at, length);
					case "i64": return new BigInt64Array(this.memory, at, length);
					case "u32": return new Uint32Array(this.memory, at, length);
					default: return new Uint8Array(this.memory, at, length);
				}
			}
		}
	}),
	39990: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { H: () => stageFile });
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
		var _bytes_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82885);
		async function stageFile(file, target, { signal }) {
			let room = Buffer.alloc(0);
			const source = (0, _bytes_source_js__WEBPACK_IMPORTED_MODULE_1__.openSource)(file, signal, (bytes) => {
				if (room.length < bytes) room = Buffer.allocUnsafeSlow(bytes);
				return room;
			});
			const copy = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(target, "wx", 256);
			try {
				for await (const chunk of source.chunks()) for (let at = 0; at < chunk.length;) at += (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(copy, chunk, at);
			} finally {
				(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(copy);
			}
			return source.sha256();
		}
	})
};
