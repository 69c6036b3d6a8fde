export const id = 718;
export const ids = [718];
export const modules = { 718: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, {
		checkoutRoot: () => checkoutRoot,
		gitPath: () => gitPath,
		readCommitted: () => readCommitted
	});
	var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(421);
	var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24);
	var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(760);
	var _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(300);
	const maxBytes = 16 * 1024 * 1024;
	function checkoutRoot(path, workspace) {
		for (let folder = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path); folder.startsWith(workspace); folder = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder)) {
			if ((0, node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, ".git"))) return folder;
			if (folder === (0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder)) break;
		}
		return workspace;
	}
	const gitPath = (root, path) => (0, node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(root, path).split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).join("/");
	async function readCommitted(root, commit, path) {
		if (!/^[0-9a-f]{40,64}$/.test(commit)) return { kind: "unknown" };
		const listed = await git(root, [
			"ls-tree",
			"-z",
			commit,
			"--",
			`:(literal)${path}`
		]).catch(() => undefined);
		if (listed === undefined) return { kind: "unknown" };
		const [entry] = listed.toString("utf8").split("\0");
		const match = /^(\d{6}) (\w+) ([0-9a-f]{40,64})\t/.exec(entry ?? "");
		if (match === null) return { kind: "absent" };
		const [, mode, type, object] = match;
		if (type !== "blob" || mode === "120000" || object === undefined) {
			throw (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_3__.he)(`${path} is not a regular file on the base branch`, { where: { file: path } });
		}
		const content = await git(root, [
			"cat-file",
			"blob",
			object
		]).catch(() => undefined);
		return content === undefined ? { kind: "unknown" } : {
			kind: "text",
			text: new TextDecoder("utf-8", { fatal: true }).decode(content)
		};
	}
	function git(cwd, argv) {
		const { PATH, HOME, SystemRoot } = process.env;
		const env = {
			PATH,
			HOME,
			SystemRoot,
			LC_ALL: "C",
			GIT_NO_LAZY_FETCH: "1",
			GIT_NO_REPLACE_OBJECTS: "1",
			GIT_TERMINAL_PROMPT: "0"
		};
		const { promise, resolve, reject } = Promise.withResolvers();
		(0, node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)("git", argv, {
			cwd,
			env,
			encoding: "buffer",
			maxBuffer: maxBytes,
			timeout: 3e4
		}, (error, stdout) => {
			if (error === null) resolve(stdout);
			else reject(error);
		});
		return promise;
	}
}) };
