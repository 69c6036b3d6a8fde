export const id = 9658;
export const ids = [9658];
export const modules = { 39658: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, { resolveDvc: () => resolveDvc });
	var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
	var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
	var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
	var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
	var _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(66990);
	var _limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79728);
	const maxPointerBytes = 16 * 1024 * 1024;
	const isMd5 = (text) => typeof text === "string" && /^[0-9a-f]{32}$/.test(text);
	async function resolveDvc(pointer, root) {
		const name = (0, node_path__WEBPACK_IMPORTED_MODULE_3__.relative)(root, pointer).split(node_path__WEBPACK_IMPORTED_MODULE_3__.sep).join("/");
		const outs = await parsePointer(await readSmall(pointer, name), name);
		const stores = await storesOf(pointer, root);
		const files = [];
		for (const { md5, path } of outs) {
			const target = inside((0, node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)((0, node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(pointer), path), root, name);
			if (!md5.endsWith(".dir")) files.push({
				path: await contentOf(md5, target, stores, name),
				target
			});
			else files.push(...await folderOf(md5, target, stores, name));
			if (files.length > _limits_js__WEBPACK_IMPORTED_MODULE_4__.F.files) throw (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_5__.Xu)(`${name} stands for more than ${_limits_js__WEBPACK_IMPORTED_MODULE_4__.F.files} files`, { where: { file: name } });
		}
		return files;
	}
	async function parsePointer(text, name) {
		const { parseYaml } = await Promise.all([__webpack_require__.e(8815), __webpack_require__.e(3077)]).then(__webpack_require__.bind(__webpack_require__, 75458));
		const { value } = parseYaml(text, name);
		const outs = typeof value === "object" && value !== null && "outs" in value ? value["outs"] : undefined;
		if (!Array.isArray(outs) || outs.length === 0) throw broken(name, "it lists no outs");
		return outs.map((out) => {
			const { md5, path } = typeof out === "object" && out !== null ? out : {};
			if (typeof md5 !== "string" || !isMd5(md5.replace(/\.dir$/, "")) || typeof path !== "string" || path === "") throw broken(name, "an entry of outs has no md5 and path");
			return {
				md5,
				path
			};
		});
	}
	async function folderOf(md5, target, stores, name) {
		const list = JSON.parse(await readSmall(await contentOf(md5, undefined, stores, name), name));
		if (!Array.isArray(list)) throw broken(name, "the list of its folder is no list");
		return Promise.all(list.map(async (entry) => {
			const { md5: own, relpath } = typeof entry === "object" && entry !== null ? entry : {};
			if (!isMd5(own) || typeof relpath !== "string") throw broken(name, "an entry of its folder has no md5 and relpath");
			const path = inside((0, node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(target, relpath), target, name);
			return {
				path: await contentOf(own, path, stores, name),
				target: path
			};
		}));
	}
	async function storesOf(pointer, root) {
		const home = await repositoryOf(pointer, root);
		const config = {
			...await readConfig((0, node_path__WEBPACK_IMPORTED_MODULE_3__.join)(home, ".dvc", "config")),
			...await readConfig((0, node_path__WEBPACK_IMPORTED_MODULE_3__.join)(home, ".dvc", "config.local"))
		};
		const cache = config["cache.dir"] ?? "cache";
		const remote = config[`remote.${config["core.remote"] ?? ""}.url`];
		const isFolder = remote !== undefined && !/^[a-z][a-z0-9+.-]+:\/\//i.test(remote);
		return [cache, ...isFolder ? [remote] : []].flatMap((place) => {
			const folder = (0, node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(home, ".dvc", place);
			return [(0, node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, "files", "md5"), folder];
		});
	}
	async function repositoryOf(pointer, root) {
		for (let folder = (0, node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(pointer); folder.startsWith(root); folder = (0, node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(folder)) {
			if ((await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)((0, node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, ".dvc")).catch(() => undefined))?.isDirectory()) return folder;
			if (folder === (0, node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(folder)) break;
		}
		return root;
	}
	async function readConfig(path) {
		const text = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(path, "utf8").catch(() => "");
		const entries = [];
		let section = "";
		for (const line of text.split(/\r?\n/).map((each) => each.trim())) {
			const header = /^\[\s*'?\s*([^\]']+?)\s*'?\s*\]$/.exec(line)?.[1];
			if (header !== undefined) section = header.replace(/^remote "(.*)"$/, "remote.$1");
			const [, key, value] = /^([a-z_]+)\s*=\s*(.*)$/.exec(line) ?? [];
			if (key !== undefined && value !== undefined) entries.push([`${section}.${key}`, value.trim()]);
		}
		return Object.fromEntries(entries);
	}
	async function contentOf(md5, target, stores, name) {
		const [plain] = md5.split(".");
		const places = [...target === undefined ? [] : [target], ...stores.map((store) => (0, node_path__WEBPACK_IMPORTED_MODULE_3__.join)(store, md5.slice(0, 2), md5.slice(2)))];
		let differs;
		for (const place of places) {
			const path = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)(place).catch(() => undefined);
			if (path === undefined || !(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(path)).isFile()) continue;
			if (await md5Of(path) === plain) return path;
			differs ??= place === target ? "the file in the checkout" : "the copy in the cache";
		}
		if (differs !== undefined) throw (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_5__.Xu)(`${name}: ${differs} does not have the md5 ${plain} that the pointer names`, {
			where: {
				file: name,
				field: "md5"
			},
			hint: "Run `dvc checkout` for the version that was committed, or `dvc add` to commit the one that is there."
		});
		throw (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_5__.Xu)(`${name} is a DVC pointer, and its content is neither in the checkout nor in a cache or remote folder`, {
			where: {
				file: name,
				field: "md5"
			},
			hint: "Run `dvc pull` in a step before."
		});
	}
	async function md5Of(path) {
		const hash = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("md5");
		for await (const chunk of (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path)) hash.update(chunk);
		return hash.digest("hex");
	}
	function inside(path, folder, name) {
		const way = (0, node_path__WEBPACK_IMPORTED_MODULE_3__.relative)(folder, path);
		if (way !== "" && !way.startsWith("..") && !(0, node_path__WEBPACK_IMPORTED_MODULE_3__.isAbsolute)(way)) return path;
		throw (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_5__.he)(`${name}: the path ${JSON.stringify((0, node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(path))} leads out of ${(0, node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(folder)}`, { where: {
			file: name,
			field: "path"
		} });
	}
	async function readSmall(path, name) {
		if ((await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(path)).size > maxPointerBytes) throw broken(name, "it is too large");
		return (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(path, "utf8");
	}
	const broken = (name, why) => (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_5__.Xu)(`${name} is no DVC pointer that can be used: ${why}`, {
		where: { file: name },
		hint: "Pointers are written by `dvc add`."
	});
}) };
