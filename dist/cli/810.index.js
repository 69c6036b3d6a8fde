export const id = 810;
export const ids = [810];
export const modules = { 810: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, { openLocalBackend: () => openLocalBackend });
	var child_process = __webpack_require__(945);
	var promises_ = __webpack_require__(455);
	var external_node_timers_promises_ = __webpack_require__(500);
	;
	const tick = .01;
	const pageBytes = 4096;
	const lookEvery = 250;
	async function watchResources(group) {
		const [cpuBefore, killsBefore] = await Promise.all([childrenSeconds(), memoryKills()]);
		const over = new AbortController();
		let peak;
		const looking = (async () => {
			while (!over.signal.aborted) {
				const id = group();
				const bytes = id === undefined ? 0 : await groupBytes(id);
				if (bytes > (peak ?? 0)) peak = bytes;
				await (0, external_node_timers_promises_.setTimeout)(peak === undefined ? 20 : lookEvery, undefined, { signal: over.signal }).catch(() => undefined);
			}
		})();
		return { async stop() {
			over.abort();
			await looking;
			const [cpu, kills] = await Promise.all([childrenSeconds(), memoryKills()]);
			return {
				cpuSeconds: difference(cpu, cpuBefore),
				peakMemoryBytes: peak,
				outOfMemoryKills: difference(kills, killsBefore)
			};
		} };
	}
	const difference = (after, before) => after === undefined || before === undefined ? undefined : Math.max(0, Math.round((after - before) * 100) / 100);
	async function childrenSeconds() {
		const fields = fieldsOf(await (0, promises_.readFile)("/proc/self/stat", "utf8").catch(() => ""));
		const ticks = Number(fields[13]) + Number(fields[14]);
		return Number.isFinite(ticks) ? ticks * tick : undefined;
	}
	const fieldsOf = (stat) => stat.slice(stat.lastIndexOf(")") + 2).split(" ");
	async function groupBytes(group) {
		const pids = (await (0, promises_.readdir)("/proc").catch(() => [])).filter((name) => /^\d+$/.test(name));
		const stats = await Promise.all(pids.map((pid) => (0, promises_.readFile)(`/proc/${pid}/stat`, "utf8").catch(() => "")));
		return stats.map(fieldsOf).filter((fields) => Number(fields[2]) === group).reduce((total, fields) => total + Number(fields[21]) * pageBytes, 0);
	}
	async function memoryKills() {
		const own = /^0::(.*)$/m.exec(await (0, promises_.readFile)("/proc/self/cgroup", "utf8").catch(() => ""))?.[1] ?? "/";
		for (const folder of [`/sys/fs/cgroup${own}`, "/sys/fs/cgroup"]) {
			const events = await (0, promises_.readFile)(`${folder}/memory.events`, "utf8").catch(() => "");
			const count = /^oom_kill (\d+)$/m.exec(events)?.[1];
			if (count !== undefined) return Number(count);
		}
		return undefined;
	}
	;
	const openLocalBackend = ({ signal }) => ({
		name: "local",
		start: (job, onOutput) => Promise.resolve(startProcess(job, onOutput, signal))
	});
	function startProcess(job, onOutput, signal) {
		const controller = new AbortController();
		const ended = runWatched(job, onOutput, AbortSignal.any([signal, controller.signal]));
		ended.catch(() => undefined);
		return {
			id: job.id,
			url: "",
			outcome: () => ended,
			async cancel() {
				controller.abort();
				await ended.catch(() => undefined);
			}
		};
	}
	async function runWatched(job, onOutput, signal) {
		let group;
		const watch = await watchResources(() => group);
		const { script, shell, folder: cwd, env, timeoutSeconds } = job;
		const onStart = (pid) => {
			group = pid;
		};
		try {
			const result = await (0, child_process.d1)({
				script,
				shell
			}, {
				cwd,
				env,
				timeoutSeconds,
				signal,
				onOutput,
				onStart,
				alsoDetached: true
			});
			return asOutcome(result, await watch.stop());
		} finally {
			await watch.stop();
		}
	}
	function asOutcome(result, resources) {
		const { seconds } = result;
		const failed = () => ({
			kind: "failed",
			how: howItEnded(result, resources),
			seconds
		});
		switch (result.kind) {
			case "exited": return result.exitCode === 0 ? {
				kind: "succeeded",
				seconds,
				resources
			} : failed();
			case "killed": return failed();
			case "timed-out": return {
				kind: "timed-out",
				seconds
			};
			case "aborted": return {
				kind: "cancelled",
				seconds
			};
			default: return result;
		}
	}
	function howItEnded(result, { outOfMemoryKills, peakMemoryBytes }) {
		const how = (0, child_process.lA)(result);
		if (outOfMemoryKills === undefined || outOfMemoryKills === 0) return how;
		const peak = peakMemoryBytes === undefined ? "" : `, at ${Math.round(peakMemoryBytes / 1e6)} MB`;
		return `${how.replace(/ \(.*\)$/, "")}: out of memory, as the kernel says${peak}`;
	}
}) };
