export const id = 4131;
export const ids = [4131];
export const modules = {
	84131: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			restoreFromCache: () => restoreFromCache,
			saveToCache: () => saveToCache
		});
		var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
		var _actions_cache__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60142);
		var _toolkit_output_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44017);
		async function restoreFromCache(surroundings, key, paths, prefix) {
			if (paths.length === 0 || !(0, _actions_cache__WEBPACK_IMPORTED_MODULE_1__.w3)()) return false;
			return await (0, _toolkit_output_js__WEBPACK_IMPORTED_MODULE_2__.Z)(surroundings, async () => {
				if (prefix !== undefined) return await (0, _actions_cache__WEBPACK_IMPORTED_MODULE_1__.P3)(portable(paths), key, [prefix]) !== undefined;
				const hit = await (0, _actions_cache__WEBPACK_IMPORTED_MODULE_1__.P3)(portable(paths), key, undefined, { lookupOnly: true });
				return hit === key && await (0, _actions_cache__WEBPACK_IMPORTED_MODULE_1__.P3)(portable(paths), key) === key;
			});
		}
		async function saveToCache(surroundings, key, paths) {
			if (paths.length === 0 || !(0, _actions_cache__WEBPACK_IMPORTED_MODULE_1__.w3)()) return;
			try {
				await (0, _toolkit_output_js__WEBPACK_IMPORTED_MODULE_2__.Z)(surroundings, () => (0, _actions_cache__WEBPACK_IMPORTED_MODULE_1__.Io)(portable(paths), key));
			} catch (error) {
				surroundings.log.warning(`the cache entry could not be saved: ${error instanceof Error ? error.message : String(error)}`);
			}
		}
		const portable = (paths) => paths.map((path) => {
			const below = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(process.cwd(), path);
			return below.startsWith("..") || (0, node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(below) ? path : below;
		});
	}),
	44017: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { Z: () => withQuietToolkit });
		async function withQuietToolkit({ log, write }, body) {
			const original = process.stdout.write;
			const decoder = new TextDecoder();
			let pending = "";
			const take = (text) => {
				const lines = (pending + text).split("\n");
				pending = lines.pop() ?? "";
				for (const line of lines) {
					if (/^::add-mask::[^\r]*$/.test(line)) write(`${line}\n`);
					else if (line.trim() !== "") log.debug(plain(line));
				}
			};
			process.stdout.write = ((chunk, encoding, done) => {
				take(typeof chunk === "string" ? chunk : decoder.decode(chunk, { stream: true }));
				const callback = typeof encoding === "function" ? encoding : done;
				if (typeof callback === "function") callback();
				return true;
			});
			try {
				return await body();
			} finally {
				process.stdout.write = original;
				take("\n");
			}
		}
		function plain(line) {
			const match = /^::(?:debug|warning|error|notice)(?: [^:]*)?::(.*)$/.exec(line);
			if (match?.[1] === undefined) return line;
			return match[1].replaceAll("%0D", "\r").replaceAll("%0A", "\n").replaceAll("%25", "%");
		}
	})
};
