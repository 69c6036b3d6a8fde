export const id = 5301;
export const ids = [5301];
export const modules = { 95301: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, {
		containerEnvironment: () => containerEnvironment,
		describeEnvironment: () => describeEnvironment
	});
	var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
	var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
	var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
	var _modelflight_core_child_process__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43051);
	var _modelflight_core_files__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45182);
	const interpreter = /(?:^|[\s;&|("'`])((?:[\w.~-]*\/)*(?:python(?:\d(?:\.\d+)?)?|node|Rscript|julia|java))(?=$|[\s;&|)"'`])/gm;
	const lockFiles = [
		"requirements.txt",
		"requirements.lock",
		"uv.lock",
		"poetry.lock",
		"pdm.lock",
		"Pipfile.lock",
		"pylock.toml",
		"conda-lock.yml",
		"environment.yml",
		"pixi.lock",
		"package-lock.json",
		"npm-shrinkwrap.json",
		"pnpm-lock.yaml",
		"yarn.lock",
		"renv.lock",
		"Manifest.toml"
	];
	async function describeEnvironment(question) {
		const named = [...new Set([...question.script.matchAll(interpreter)].flatMap((match) => match[1] ?? []))].sort();
		const versions = await Promise.all(named.map(async (name) => [name, await versionOf(name, question)]));
		return {
			platform: (0, node_os__WEBPACK_IMPORTED_MODULE_1__.platform)(),
			arch: (0, node_os__WEBPACK_IMPORTED_MODULE_1__.arch)(),
			interpreters: Object.fromEntries(versions),
			lockFiles: await digestLockFiles(question.folder, question.workspace),
			packages: await packagesOf(named, question)
		};
	}
	const containerEnvironment = async (folder, workspace) => ({
		platform: "container",
		arch: "",
		interpreters: {},
		lockFiles: await digestLockFiles(folder, workspace),
		packages: {}
	});
	const listPackages = `import importlib.metadata as m
for line in sorted({f"{d.metadata['Name']}=={d.version}" for d in m.distributions() if d.metadata['Name']}, key=str.lower): print(line)`;
	const maxPackages = 5e3;
	async function packagesOf(named, question) {
		const pythons = named.filter((name) => /python[\d.]*$/.test(name));
		const lists = await Promise.all(pythons.map(async (name) => [name, await outputOf([
			name,
			"-c",
			listPackages
		], question)]));
		return Object.fromEntries(lists.map(([name, output]) => [name, output.split(/\r?\n/).filter((line) => line !== "").slice(0, maxPackages)]));
	}
	async function versionOf(name, question) {
		const output = await outputOf([name, name.endsWith("java") ? "-version" : "--version"], question, true);
		const firstLine = output.trim().split(/\r?\n/)[0] ?? "";
		return firstLine === "" ? "unknown" : firstLine.slice(0, 200);
	}
	async function outputOf(argv, { folder, env, signal }, withErrors = false) {
		const chunks = [];
		let bytes = 0;
		const onOutput = (chunk, stream) => {
			bytes += chunk.byteLength;
			if (bytes < 1e6 && (withErrors || stream === "stdout")) chunks.push(chunk);
		};
		const result = await (0, _modelflight_core_child_process__WEBPACK_IMPORTED_MODULE_3__.d1)({ argv }, {
			cwd: folder,
			env,
			signal,
			timeoutSeconds: 10,
			onOutput
		}).catch(() => undefined);
		signal.throwIfAborted();
		return result?.kind === "exited" && result.exitCode === 0 ? Buffer.concat(chunks).toString("utf8") : "";
	}
	async function digestLockFiles(folder, workspace) {
		const digests = {};
		for (const place of foldersBetween(folder, workspace)) {
			const names = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(place).catch(() => []);
			for (const name of names.filter((candidate) => lockFiles.includes(candidate)).sort()) {
				digests[(0, node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(workspace, (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(place, name)).replaceAll("\\", "/")] = await (0, _modelflight_core_files__WEBPACK_IMPORTED_MODULE_4__.Q3)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(place, name));
			}
		}
		return digests;
	}
	function foldersBetween(folder, workspace) {
		if (folder === workspace || (0, node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(workspace, folder).startsWith("..") || (0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder) === folder) return [folder];
		return [folder, ...foldersBetween((0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder), workspace)];
	}
}) };
