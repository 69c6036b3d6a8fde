export const id = 9285;
export const ids = [9285];
export const modules = {
	19285: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Fc: () => placeCandidate,
			Tu: () => itemOf,
			d8: () => writeCandidate,
			readCandidate: () => readCandidate
		});
		var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
		var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
		var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
		var _modelflight_core_digest_path__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(70585);
		var _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(66990);
		var _modelflight_core_files__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45182);
		var _outputs_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(35710);
		const format = "modelflight-candidate/1";
		const fileName = "candidate.json";
		const itemOf = (candidate, kind) => candidate.items.find((item) => item.kind === kind);
		async function writeCandidate(folder, outputs, facts) {
			const partial = `${folder}.${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString("hex")}.partial`;
			try {
				await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(partial, { recursive: true });
				const items = [];
				for (const [index, output] of outputs.entries()) items.push(await keep(output, index, partial, facts.workspace));
				const candidate = {
					inputDigest: facts.inputDigest,
					items,
					seconds: facts.seconds,
					run: facts.run
				};
				await (0, _modelflight_core_files__WEBPACK_IMPORTED_MODULE_4__.vZ)((0, node_path__WEBPACK_IMPORTED_MODULE_3__.join)(partial, fileName), `${JSON.stringify(toJson(candidate), null, 2)}\n`);
				await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(folder, {
					recursive: true,
					force: true
				});
				await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(partial, folder);
				return candidate;
			} finally {
				await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(partial, {
					recursive: true,
					force: true
				});
			}
		}
		async function keep({ kind, path }, index, folder, workspace) {
			const display = (0, node_path__WEBPACK_IMPORTED_MODULE_3__.relative)(workspace, path).replaceAll("\\", "/");
			const stored = storedName(kind, index, (0, node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(path));
			const { layout, digest, bytes } = await (0, _modelflight_core_digest_path__WEBPACK_IMPORTED_MODULE_5__.GV)(path, display);
			const target = (0, node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, stored);
			await copy(path, target);
			const copied = await (0, _modelflight_core_digest_path__WEBPACK_IMPORTED_MODULE_5__.GV)(target, display);
			if (copied.digest !== digest) throw (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_6__.he)(`${display} was changed after the run had ended`, { hint: "Let the command wait for everything it starts." });
			return {
				kind,
				path: display,
				stored,
				layout,
				digest,
				bytes
			};
		}
		function storedName(kind, index, name) {
			if (kind === "output") return `outputs/${index}/${name}`;
			if (kind === "model") return `model/${name}`;
			if (kind === "plots") return "plots";
			if (kind === "metrics") return `metrics.${/\.(ya?ml|toml)$/i.exec(name)?.[1]?.toLowerCase() ?? "json"}`;
			return `${kind}${/(\.[a-z]+){1,2}$/.exec(name)?.[0] ?? ""}`;
		}
		async function copy(from, to) {
			await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)((0, node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(to), { recursive: true });
			await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.cp)(from, to, {
				recursive: true,
				mode: node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.COPYFILE_FICLONE,
				preserveTimestamps: true
			});
		}
		const toJson = (candidate) => {
			const body = {
				format,
				inputDigest: candidate.inputDigest,
				seconds: candidate.seconds,
				run: { ...candidate.run },
				items: candidate.items.map((item) => ({ ...item }))
			};
			return {
				...body,
				seal: (0, _modelflight_core_files__WEBPACK_IMPORTED_MODULE_4__.sc)(JSON.stringify(body))
			};
		};
		async function readCandidate(folder, expectedInput) {
			const path = (0, node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, fileName);
			if (!(0, node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(path)) return undefined;
			const text = await (0, _modelflight_core_files__WEBPACK_IMPORTED_MODULE_4__.readText)(path, fileName).catch((error) => {
				if (error instanceof Error && "errorClass" in error) throw refused(error.message);
				throw error;
			});
			const candidate = fromJson(text);
			if (candidate.inputDigest !== expectedInput) throw refused(`it is of the inputs ${candidate.inputDigest}, not ${expectedInput}`);
			for (const item of candidate.items) await compare(folder, item);
			return candidate;
		}
		async function compare(folder, item) {
			const found = await (0, _modelflight_core_digest_path__WEBPACK_IMPORTED_MODULE_5__.GV)((0, _modelflight_core_files__WEBPACK_IMPORTED_MODULE_4__.lG)(folder, item.stored), item.path).catch(() => undefined);
			if (found?.digest === item.digest && found.layout === item.layout) return;
			throw refused(`${item.path} is not what the run wrote: its digest is ${found?.digest ?? "missing"}, and ${item.digest} was recorded`);
		}
		const refused = (what) => (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_6__.he)(`the stored candidate can not be used: ${what}`);
		function fromJson(text) {
			let value;
			try {
				value = JSON.parse(text);
			} catch {
				throw refused("candidate.json is not JSON");
			}
			if (!isObject(value)) throw refused("candidate.json is not an object");
			const { seal, ...body } = value;
			if (body["format"] !== format || seal !== (0, _modelflight_core_files__WEBPACK_IMPORTED_MODULE_4__.sc)(JSON.stringify(body))) throw refused("candidate.json was changed");
			const { inputDigest, seconds, run, items } = body;
			if (typeof inputDigest !== "string" || typeof seconds !== "number" || !isObject(run) || !Array.isArray(items)) {
				throw refused("candidate.json lacks a part");
			}
			const { repository, id, attempt, url } = run;
			return {
				inputDigest,
				seconds,
				run: {
					repository: String(repository),
					id: String(id),
					attempt: Number(attempt),
					url: String(url)
				},
				items: items.map(itemFromJson)
			};
		}
		function itemFromJson(value) {
			const { kind, path, stored, layout, digest, bytes } = isObject(value) ? value : {};
			const known = [..._outputs_js__WEBPACK_IMPORTED_MODULE_7__.Fn, "output"];
			const named = known.find((candidate) => candidate === kind);
			if (named === undefined || layout !== "file" && layout !== "folder") throw refused("candidate.json lists something unknown");
			if (typeof path !== "string" || typeof stored !== "string" || typeof digest !== "string") throw refused("candidate.json lacks a path");
			return {
				kind: named,
				path,
				stored,
				layout,
				digest,
				bytes: Number(bytes)
			};
		}
		const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
		async function placeCandidate(candidate, { folder, workspace, mayWrite }) {
			const targets = candidate.items.map((item) => {
				const target = (0, _modelflight_core_files__WEBPACK_IMPORTED_MODULE_4__.LI)(item.path, workspace, workspace);
				if (!mayWrite(target)) throw refused(`it would write ${item.path}, which is not an output of this step`);
				return {
					item,
					target
				};
			});
			for (const { item, target } of targets) {
				const aside = `${target}.${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString("hex")}.tmp`;
				await copy((0, _modelflight_core_files__WEBPACK_IMPORTED_MODULE_4__.lG)(folder, item.stored), aside);
				await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(target, {
					recursive: true,
					force: true
				});
				await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(aside, (0, node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(target));
			}
		}
	}),
	35710: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Fn: () => outputKinds,
			T5: () => freshnessOf,
			Ts: () => conventions,
			oY: () => stampsBefore,
			pL: () => stampAll
		});
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
		const outputKinds = [
			"model",
			"metrics",
			"predictions",
			"params",
			"plots"
		];
		const conventions = {
			model: [
				"model.onnx",
				"model.safetensors",
				"model.skops",
				"model.json",
				"model.keras",
				"model.pt",
				"model.joblib",
				"model.pkl",
				"model.txt",
				"model"
			],
			metrics: ["metrics.json", "dvclive/metrics.json"],
			predictions: [
				"predictions.parquet",
				"predictions.csv",
				"predictions.csv.gz",
				"predictions.jsonl"
			],
			params: ["dvclive/params.yaml", "used-params.json"],
			plots: [
				"plots",
				"dvclive/plots",
				"mlflow-plots"
			]
		};
		async function stampOf(path) {
			const info = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path, { bigint: true }).catch(() => undefined);
			if (info === undefined) return undefined;
			const own = `${info.ino}:${info.size}:${info.ctimeNs}`;
			if (!info.isDirectory()) return own;
			const names = (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(path)).sort();
			const below = await Promise.all(names.map(async (name) => `${name}=${await stampOf((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, name))}`));
			return `${own}[${below.join(",")}]`;
		}
		async function stampAll(paths) {
			return new Map(await Promise.all(paths.map(async (path) => [path, await stampOf(path)])));
		}
		async function stampsBefore(stamps, since) {
			const entries = [...stamps].map(async ([path, stamp]) => [path, await newestChange(path) < since ? stamp : undefined]);
			return new Map(await Promise.all(entries));
		}
		async function newestChange(path) {
			const info = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).catch(() => undefined);
			if (info === undefined) return Number.NEGATIVE_INFINITY;
			if (!info.isDirectory()) return info.ctimeMs;
			const below = await Promise.all((await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(path)).map(async (name) => await newestChange((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, name))));
			return Math.max(Number.NEGATIVE_INFINITY, ...below);
		}
		async function freshnessOf(path, before) {
			const after = await stampOf(path);
			if (after === undefined) return "missing";
			return after === before.get(path) ? "stale" : "written";
		}
	})
};
