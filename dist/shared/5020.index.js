export const id = 5020;
export const ids = [
	5020,
	6446,
	9285,
	5301
];
export const modules = {
	59363: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { z: () => metricsText });
		const metricsText = (path, metrics) => /\.toml$/i.test(path) ? tomlText(metrics, "") : `${JSON.stringify(metrics, null, 2)}\n`;
		function tomlText(metrics, prefix) {
			return Object.entries(metrics).map(([name, value]) => isObject(value) ? tomlText(value, `${prefix}${name}.`) : `${JSON.stringify(prefix + name)} = ${JSON.stringify(value)}\n`).join("");
		}
		const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
	}),
	42833: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			D1: () => isPicture,
			QX: () => findMlflowRun,
			qQ: () => exportRun
		});
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
		var _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66990);
		var _modelflight_core_files__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45182);
		var _modelflight_training_mlflow_run__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26147);
		var _modelflight_training_outputs__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(35710);
		var _metrics_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(59363);
		async function findMlflowRun({ tag, env }, context) {
			const uri = env["MLFLOW_TRACKING_URI"] ?? context.credential("MLFLOW_TRACKING_URI");
			try {
				const store = (0, _modelflight_training_mlflow_run__WEBPACK_IMPORTED_MODULE_2__.xM)(uri, context.workingDirectory);
				if (store !== undefined) return await foundLocally(store, tag, context);
				if (uri === undefined || !/^https?:/i.test(uri)) return undefined;
				const { findOnServer } = await Promise.all([
					__webpack_require__.e(2490),
					__webpack_require__.e(7388),
					__webpack_require__.e(3689)
				]).then(__webpack_require__.bind(__webpack_require__, 53689));
				return await findOnServer(uri, tag, {
					...context,
					credential: (name) => env[name] ?? context.credential(name)
				});
			} catch (error) {
				context.signal.throwIfAborted();
				context.log.warning(`what the command may have logged with MLflow could not be read: ${(0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_3__.WE)(error).message}`);
				return undefined;
			}
		}
		async function foundLocally(store, tag, context) {
			const run = await (0, _modelflight_training_mlflow_run__WEBPACK_IMPORTED_MODULE_2__.pm)(store, tag);
			if (run === undefined) return undefined;
			const inside = (path) => (0, _modelflight_core_files__WEBPACK_IMPORTED_MODULE_4__.oG)(path, context.workspace);
			return {
				...run,
				url: "",
				fetchModel: async (folder) => (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.cp)(await inside(run.model ?? ""), folder, { recursive: true }),
				async fetchPlots(folder) {
					const names = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(run.artifacts, { recursive: true }).catch(() => []);
					for (const name of names.filter(isPicture)) {
						await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name, ".."), { recursive: true });
						await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.cp)(await inside((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(run.artifacts, name)), (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name));
					}
				}
			};
		}
		const isPicture = (name) => /\.(png|svg|jpe?g)$/i.test(name);
		async function exportRun(run, places, before, context) {
			const open = async (kind) => await openPlace(kind, places, before, context);
			const [metrics, params, model, plots] = [
				await open("metrics"),
				await open("params"),
				await open("model"),
				await open("plots")
			];
			if (metrics !== undefined && Object.keys(run.metrics).length > 0) await (0, _modelflight_core_files__WEBPACK_IMPORTED_MODULE_4__.vZ)(metrics, (0, _metrics_text_js__WEBPACK_IMPORTED_MODULE_5__.z)(metrics, run.metrics));
			if (params !== undefined && Object.keys(run.params).length > 0) await (0, _modelflight_core_files__WEBPACK_IMPORTED_MODULE_4__.vZ)(params, json(run.params));
			if (model !== undefined && run.model !== undefined) {
				await replace(model, run.fetchModel);
				context.log.info(`took the model that MLflow logged (run ${run.id}) to ${context.display(model)}`);
			}
			if (plots !== undefined) await replace(plots, run.fetchPlots);
		}
		const json = (value) => `${JSON.stringify(value, null, 2)}\n`;
		const exported = {
			metrics: "metrics.json",
			params: "used-params.json",
			model: "model",
			plots: "mlflow-plots"
		};
		async function openPlace(kind, { declared, conventional }, before, { workingDirectory }) {
			const candidates = declared[kind] === undefined ? conventional[kind] : [declared[kind]];
			for (const path of candidates) if (await (0, _modelflight_training_outputs__WEBPACK_IMPORTED_MODULE_6__.T5)(path, before) === "written") return undefined;
			const target = declared[kind] ?? (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workingDirectory, exported[kind] ?? "");
			const wantsFolder = kind === "model" || kind === "plots";
			if (wantsFolder && (0, node_path__WEBPACK_IMPORTED_MODULE_1__.extname)(target) !== "") return undefined;
			const info = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(target).catch(() => undefined);
			if (info === undefined) return target;
			if (!wantsFolder) return info.isFile() ? target : undefined;
			const ours = kind === "plots" || await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(target, "MLmodel")).catch(() => undefined) !== undefined;
			return ours && info.isDirectory() ? target : undefined;
		}
		async function replace(target, fetch) {
			const aside = `${target}.mlflow-partial`;
			await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(aside, {
				recursive: true,
				force: true
			});
			try {
				await fetch(aside);
				const made = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(aside).catch(() => undefined);
				if (made === undefined) return;
				await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(target, {
					recursive: true,
					force: true
				});
				await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.cp)(aside, target, { recursive: true });
			} finally {
				await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(aside, {
					recursive: true,
					force: true
				});
			}
		}
	}),
	55020: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { run: () => run });
		var promises_ = __webpack_require__(51455);
		var external_node_path_ = __webpack_require__(76760);
		var digest_path = __webpack_require__(70585);
		var lib_verdict = __webpack_require__(99072);
		var read_metrics = __webpack_require__(96446);
		var lib_candidate = __webpack_require__(19285);
		var lib_files = __webpack_require__(45182);
		;
		const wattsPerCore = 8;
		const wattsPerGigabyte = .375;
		function estimateEnergy({ cpuSeconds, peakMemoryBytes }, seconds, { gpus }) {
			if (cpuSeconds === undefined) return undefined;
			const memory = (peakMemoryBytes ?? 0) / 1e9 * wattsPerGigabyte * seconds;
			const wattHours = (cpuSeconds * wattsPerCore + memory) / 3600;
			const gpu = gpus.length === 0 ? "" : "; GPUs are not counted";
			return {
				wattHours: Number(wattHours.toPrecision(3)),
				method: `estimate: CPU time x ${wattsPerCore} W + peak memory x ${wattsPerGigabyte} W/GB x duration; no cooling${gpu}`
			};
		}
		var outputs = __webpack_require__(35710);
		;
		async function collect(places, before, context) {
			const results = [];
			for (const kind of outputs.Fn) results.push(await collectKind(kind, places, before, context));
			for (const path of places.further) results.push(await collectDeclared("output", path, before, context));
			return {
				found: results.flatMap(({ found }) => found),
				checks: results.flatMap(({ checks }) => checks)
			};
		}
		async function collectKind(kind, places, before, context) {
			const declared = places.declared[kind];
			if (declared !== undefined) return await collectDeclared(kind, declared, before, context);
			const fresh = [];
			for (const path of places.conventional[kind]) if (await (0, outputs.T5)(path, before) === "written") fresh.push(path);
			const [path, ...more] = fresh;
			const input = kind === "model" ? "model-path" : kind;
			if (path === undefined) {
				if (kind === "params" || kind === "plots") return {
					found: [],
					checks: []
				};
				if (kind !== "model") return {
					found: [],
					checks: [{
						id: kind,
						status: "skipped",
						message: `the command wrote no ${kind} file`
					}]
				};
				const message = "the command wrote no model that could be found";
				return {
					found: [],
					checks: [{
						id: kind,
						status: "fail",
						message,
						hint: "Set the input model-path to what the command writes."
					}]
				};
			}
			if (more.length > 0 && kind === "model") {
				const message = `the command wrote several files that could be the model: ${fresh.map(context.display).join(", ")}`;
				return {
					found: [],
					checks: [{
						id: kind,
						status: "fail",
						message,
						hint: `Say which with the input ${input}.`
					}]
				};
			}
			return written(kind, path, context);
		}
		async function collectDeclared(kind, path, before, context) {
			const freshness = await (0, outputs.T5)(path, before);
			if (freshness === "written") return written(kind, path, context);
			const name = context.display(path);
			const message = freshness === "missing" ? `the command did not write ${name}` : `${name} lay there before, and the command did not write it`;
			const hint = "Correct the path, or let the command write it anew in each run.";
			return {
				found: [],
				checks: [{
					id: kind === "output" ? `output:${name}` : kind,
					status: "fail",
					message,
					hint
				}]
			};
		}
		function written(kind, path, context) {
			const name = context.display(path);
			const id = kind === "output" ? `output:${name}` : kind;
			return {
				found: [{
					kind,
					path
				}],
				checks: [{
					id,
					status: "pass",
					message: `the command wrote ${name}`
				}]
			};
		}
		var distributions = __webpack_require__(45046);
		var moments = __webpack_require__(71080);
		var metrics_text = __webpack_require__(59363);
		;
		const confidence = .95;
		async function metricsIn(found, context) {
			const path = found.find(({ kind }) => kind === "metrics")?.path;
			if (path === undefined) return new Map();
			const { metrics } = await (0, read_metrics.readMetrics)(await (0, promises_.readFile)(path), context.display(path));
			return new Map([...metrics].map(([name, { value }]) => [name, value]));
		}
		function summarize(runs) {
			const names = [...runs[0]?.metrics.keys() ?? []].filter((name) => runs.every(({ metrics }) => metrics.has(name)));
			const spreads = names.map((name) => [name, spreadOf(runs.map(({ metrics }) => metrics.get(name) ?? Number.NaN))]);
			return {
				seeds: runs.map(({ seed }) => seed),
				metrics: Object.fromEntries(spreads)
			};
		}
		function spreadOf(values) {
			const [center, sd] = [(0, moments.i2)(values), (0, moments.Fx)(values)];
			const half = (0, distributions.FI)((1 + confidence) / 2, values.length - 1) * sd / Math.sqrt(values.length);
			return {
				mean: center,
				sd,
				low: center - half,
				high: center + half
			};
		}
		function checkSeeds({ seeds, metrics }) {
			const id = "seeds";
			const spreads = Object.entries(metrics);
			if (spreads.length === 0) {
				const hint = "Let the command write metrics.json.";
				return {
					id,
					status: "fail",
					n: seeds.length,
					message: `${seeds.length} seeds gave no metric that could be compared`,
					hint
				};
			}
			if (spreads.every(([, { sd }]) => sd === 0)) {
				const hint = "The command finds its seed in the variable MODELFLIGHT_SEED, and in the parameters where they name a seed or random_state.";
				return {
					id,
					status: "warn",
					n: seeds.length,
					message: `${seeds.length} seeds gave exactly the same metrics`,
					hint
				};
			}
			const [name = "", { mean: center, sd } = {
				mean: 0,
				sd: 0
			}] = spreads.find(([, spread]) => spread.sd > 0) ?? [];
			const example = `${name} ${Number(center.toPrecision(4))}, standard deviation ${Number(sd.toPrecision(2))}`;
			return {
				id,
				status: "pass",
				n: seeds.length,
				message: `trained with ${seeds.length} seeds: ${example}`
			};
		}
		async function withSummary(path, { seeds, metrics }, context) {
			const file = await (0, read_metrics.readMetrics)(await (0, promises_.readFile)(path), context.display(path));
			const values = [...file.metrics].map(([name, { value }]) => [name, value]);
			const notes = [...file.notes].map(([name, { value }]) => [name, value]);
			const own = Object.fromEntries([...values, ...notes].filter(([name]) => name !== "seeds" && !name.startsWith("seeds.")));
			return (0, metrics_text.z)(path, {
				...own,
				seeds: {
					count: seeds.length,
					...metrics
				}
			});
		}
		;
		async function checkDeterminism(found, inputs, context, again) {
			if (!inputs["determinism-check"]) return [];
			const first = await stateOf(found, context);
			const repeated = await again();
			const failed = repeated.checks.filter(({ status }) => status === "fail");
			if (failed.length > 0) return failed.map((check) => ({
				...check,
				id: `determinism:${check.id}`,
				message: `once more: ${check.message}`
			}));
			return [compare(first, await stateOf(repeated.found, context))];
		}
		async function stateOf(found, context) {
			const digest = async (kind) => {
				const path = found.find((output) => output.kind === kind)?.path;
				return path === undefined ? undefined : (await (0, digest_path.GV)(path, context.display(path))).digest;
			};
			return {
				model: await digest("model"),
				predictions: await digest("predictions"),
				metrics: await metricsIn(found, context)
			};
		}
		function compare(first, second) {
			const id = "determinism";
			const hint = "Seed every source of chance from MODELFLIGHT_SEED; threads, GPUs and the order of files and sets are others.";
			const names = [...new Set([...first.metrics.keys(), ...second.metrics.keys()])];
			const different = names.filter((name) => first.metrics.get(name) !== second.metrics.get(name));
			const [name] = different;
			if (name !== undefined) {
				const values = `${name} was ${first.metrics.get(name) ?? "missing"}, then ${second.metrics.get(name) ?? "missing"}`;
				const more = different.length > 1 ? `, and ${different.length - 1} further metrics differ` : "";
				return {
					id,
					status: "fail",
					observed: different.length,
					limit: 0,
					message: `the same seed gave other metrics: ${values}${more}`,
					hint
				};
			}
			if (first.predictions !== second.predictions) return {
				id,
				status: "fail",
				message: "the same seed gave other predictions",
				hint
			};
			if (first.model === second.model) return {
				id,
				status: "pass",
				n: names.length,
				message: "the same seed gave the same model, byte by byte"
			};
			if (names.length === 0 && first.predictions === undefined) {
				return {
					id,
					status: "fail",
					n: 0,
					message: "the same seed gave another model, and there are no metrics to compare",
					hint
				};
			}
			const message = `the same seed gave the same ${names.length} metrics, but other bytes of the model`;
			return {
				id,
				status: "warn",
				n: names.length,
				message,
				hint: "Some formats hold a time or an id of the run; train on."
			};
		}
		var errors = __webpack_require__(66990);
		;
		const secretName = /(^|_)(TOKEN|SECRET|PASSWORD|PASSWD|PASSPHRASE|CREDENTIALS?|APIKEY|PAT|(API|ACCESS|PRIVATE|SECRET)_KEY|AUTH)($|_)|(?<!PUBLIC|CACHE|PRIMARY)_KEY$/i;
		const passwordInAddress = /^[a-z][a-z0-9+.-]*:\/\/[^\s:@/]*:([^\s@/]+)@/i;
		const shortest = 6;
		function secretsIn(environment) {
			const values = Object.entries(environment).flatMap(([name, value = ""]) => [...secretName.test(name) ? [value] : [], ...passwordInAddress.exec(value)?.slice(1) ?? []]);
			return [...new Set(values.filter((value) => value.length >= shortest))].sort((a, b) => b.length - a.length);
		}
		const secretsOfProcess = () => secretsIn(process.env);
		;
		const maxLine = 1 << 20;
		function hiding(secrets) {
			const forms = formsOf(secrets);
			let pending = [];
			let size = 0;
			const clean = (bytes) => {
				let text = bytes.toString("latin1");
				for (const form of forms) text = text.replaceAll(form, "***");
				return Buffer.from(text, "latin1");
			};
			const take = () => {
				const bytes = Buffer.concat(pending);
				pending = [];
				size = 0;
				return bytes;
			};
			return {
				push(chunk) {
					if (forms.length === 0) return chunk;
					const end = Math.max(chunk.lastIndexOf(10), chunk.lastIndexOf(13)) + 1;
					if (end === 0 && size + chunk.length < maxLine) {
						pending.push(Buffer.from(chunk));
						size += chunk.length;
						return new Uint8Array();
					}
					pending.push(Buffer.from(chunk.subarray(0, end || chunk.length)));
					const complete = take();
					const rest = chunk.subarray(end || chunk.length);
					if (rest.length > 0) pending.push(Buffer.from(rest));
					size = rest.length;
					return clean(complete);
				},
				end: () => clean(take())
			};
		}
		const hide_shortest = 4;
		function formsOf(secrets) {
			const lines = secrets.flatMap((secret) => [secret, ...secret.includes("\n") ? secret.split(/\r?\n/) : []]);
			const forms = lines.filter((line) => line.trim().length >= hide_shortest).flatMap((line) => [
				line,
				Buffer.from(line).toString("base64").replace(/=+$/, ""),
				encodeURIComponent(line),
				JSON.stringify(line).slice(1, -1)
			]);
			const bytes = forms.map((form) => Buffer.from(form).toString("latin1"));
			return [...new Set(bytes)].sort((a, b) => b.length - a.length);
		}
		var mlflow_run = __webpack_require__(26147);
		var lib_open = __webpack_require__(17618);
		;
		const tail_maxLine = 500;
		function tailOf(count) {
			const decoder = new TextDecoder();
			let kept = [];
			let open = "";
			return {
				push(chunk) {
					const parts = (open + decoder.decode(chunk, { stream: true })).split(/\r\n|\r|\n/);
					open = (parts.pop() ?? "").slice(-tail_maxLine);
					kept = [...kept, ...parts.slice(-count).map((line) => line.slice(-tail_maxLine))].slice(-count);
				},
				lines: () => [...kept, ...open === "" ? [] : [open]].slice(-count)
			};
		}
		;
		const shownLines = 20;
		async function runOnce(execution, inputs, prepared, context) {
			const { title, script, seed, part } = execution;
			const paramsFile = (0, external_node_path_.join)(context.temporary, `params${part}.json`);
			await (0, lib_files.vZ)(paramsFile, `${JSON.stringify(withSeed(prepared.params, seed), null, 2)}\n`);
			const { backend: place = inputs.backend } = execution;
			const { repository, runId, job: jobName, jobIndex, attempt } = context.run;
			const id = `train-${prepared.inputDigest.slice(7, 19)}-${(0, lib_files.VK)((0, lib_files.sc)([
				repository,
				runId,
				jobName,
				jobIndex
			].join("\n")))}${part}`;
			const tag = place === "local" ? `${id}-${attempt}-${context.now().getTime()}` : id;
			const hide = hiding([...Object.values(prepared.env).filter((value) => value.length >= 8), ...secretsOfProcess()]);
			const tail = tailOf(shownLines);
			const tell = (bytes) => {
				if (bytes.length === 0) return;
				tail.push(bytes);
				context.log.raw(bytes);
			};
			return await context.log.group(title, async () => {
				const backend = await (0, lib_open.f)(place, {
					signal: context.signal,
					credential: (name) => context.credential(name),
					onNotice: (text) => context.log.info(text),
					...prepared.kubernetes === undefined ? {} : { kubernetes: prepared.kubernetes }
				});
				const env = {
					MODELFLIGHT_PARAMS: paramsFile,
					MODELFLIGHT_SEED: String(seed),
					...(0, mlflow_run.R2)(tag),
					...prepared.env,
					...execution.env
				};
				const job = {
					id,
					script,
					shell: inputs.shell,
					folder: context.workingDirectory,
					env,
					timeoutSeconds: prepared.timeoutSeconds
				};
				const run = await backend.start(job, (chunk) => tell(hide.push(chunk)));
				const outcome = await run.outcome();
				tell(hide.end());
				if (outcome.kind === "cancelled") throw (0, errors.BW)(`the training was cancelled after ${Math.round(outcome.seconds)} s`);
				return {
					outcome,
					run,
					tag,
					lastLines: tail.lines()
				};
			});
		}
		const seedNames = [
			"seed",
			"random_state",
			"random_seed",
			"random-state",
			"random-seed"
		];
		function firstSeed(params) {
			const values = typeof params === "object" && params !== null && !Array.isArray(params) ? params : {};
			const named = seedNames.map((name) => values[name]).find((value) => Number.isSafeInteger(value));
			return typeof named === "number" ? named : 0;
		}
		function withSeed(params, seed) {
			if (typeof params !== "object" || params === null || Array.isArray(params)) return params;
			const entries = Object.entries(params);
			const isSeed = (name, value) => seedNames.some((known) => known === name) && Number.isSafeInteger(value);
			return Object.fromEntries(entries.map(([name, value]) => [name, isSeed(name, value) ? seed : value]));
		}
		function checkOutcome(id, outcome, limit) {
			const seconds = `${Math.round(outcome.seconds * 10) / 10} s`;
			switch (outcome.kind) {
				case "succeeded": return {
					id,
					status: "pass",
					message: `the command ended with exit code 0 after ${seconds}`
				};
				case "failed": return {
					id,
					status: "fail",
					observed: outcome.how,
					limit: "exit code 0",
					message: `the command ended with ${outcome.how} after ${seconds}`,
					hint: "Its last lines are in the report; the whole output is in the log."
				};
				case "timed-out": return {
					id,
					status: "fail",
					observed: outcome.seconds,
					limit,
					message: `the command did not end within ${limit} s and was stopped`,
					hint: "Raise the input timeout, or train on less."
				};
				case "cancelled": return {
					id,
					status: "fail",
					message: "the command was cancelled"
				};
				default: return outcome;
			}
		}
		var mlflow = __webpack_require__(42833);
		var child_process = __webpack_require__(43051);
		;
		async function digestCode(scope) {
			const tracked = await listByGit(scope);
			const listed = tracked.length > 0 ? tracked : await listFolder(scope.folder);
			const chosen = listed.filter((path) => counts((0, external_node_path_.join)(scope.folder, path), scope));
			const files = (await Promise.all(chosen.map((path) => digestEntry(scope.folder, path)))).flat();
			if (files.length === 0) {
				throw (0, errors.Xu)("there are no files that count as code", { hint: "Check the input `code` and the working directory." });
			}
			if (files.length > digest_path.Mr) {
				throw (0, errors.FU)(`more than ${digest_path.Mr} files count as code`, { hint: "Name the files and folders that do in the input `code`." });
			}
			const entries = new Map(files.map(({ path, digest }) => [path, digest]));
			return {
				digest: (0, digest_path.v0)(files),
				files: files.length,
				listedBy: tracked.length > 0 ? "git" : "folder",
				entries
			};
		}
		function changesOf(before, after) {
			const changed = [...before.entries].filter(([path, digest]) => after.entries.get(path) !== digest).map(([path]) => path);
			const added = [...after.entries.keys()].filter((path) => !before.entries.has(path));
			return {
				changed: changed.toSorted(),
				added: added.toSorted()
			};
		}
		function counts(path, { only, except }) {
			if (except.some((folder) => isWithin(path, folder))) return false;
			return only.length === 0 || only.some((folder) => isWithin(path, folder));
		}
		function isWithin(path, folder) {
			const inside = (0, external_node_path_.relative)(folder, path);
			return inside === "" || inside !== ".." && !inside.startsWith(`..${external_node_path_.sep}`) && !(0, external_node_path_.isAbsolute)(inside);
		}
		async function listByGit(scope) {
			const tracked = await gitFiles(["--cached", "--deduplicate"], scope);
			const others = await gitFiles(["--others", "--exclude-standard"], scope);
			const isOutput = (path) => isCache(path) || scope.exceptUntracked.some((place) => isWithin((0, external_node_path_.join)(scope.folder, path), place));
			return [...tracked, ...others.filter((path) => !isOutput(path))];
		}
		async function gitFiles(flags, { folder, signal }) {
			const chunks = [];
			const onOutput = (chunk, stream) => {
				if (stream === "stdout") chunks.push(chunk);
			};
			const result = await (0, child_process.d1)({ argv: [
				"git",
				"ls-files",
				"-z",
				...flags
			] }, {
				cwd: folder,
				onOutput,
				signal
			}).catch(() => undefined);
			signal.throwIfAborted();
			if (result?.kind !== "exited" || result.exitCode !== 0) return [];
			const paths = Buffer.concat(chunks).toString("utf8").split("\0");
			return paths.filter((path) => path !== "");
		}
		const notCode = [...[
			".git",
			"node_modules",
			".venv",
			"venv",
			"__pycache__",
			".ipynb_checkpoints",
			".pytest_cache",
			".cache"
		], ...[
			"mlruns",
			"mlartifacts",
			"mlflow.db",
			"mlflow.db-journal",
			"mlflow.db-wal",
			"mlflow.db-shm",
			"dvclive",
			"wandb",
			"lightning_logs"
		]];
		const isCache = (path) => path.split("/").some((part) => notCode.includes(part));
		async function listFolder(folder) {
			const found = [];
			const waiting = [""];
			for (let below = waiting.pop(); below !== undefined; below = waiting.pop()) {
				for (const entry of await (0, promises_.readdir)((0, external_node_path_.join)(folder, below), { withFileTypes: true })) {
					if (notCode.includes(entry.name)) continue;
					const path = below === "" ? entry.name : `${below}/${entry.name}`;
					if (entry.isDirectory()) waiting.push(path);
					else found.push(path);
				}
				if (found.length > digest_path.Mr) throw (0, errors.FU)(`${folder} holds more than ${digest_path.Mr} files`, { hint: "Name what counts in the input `code`." });
			}
			return found;
		}
		async function digestEntry(folder, path) {
			const absolute = (0, external_node_path_.resolve)(folder, path);
			const info = await (0, promises_.lstat)(absolute).catch(() => undefined);
			if (info === undefined) return [];
			if (info.isSymbolicLink()) return [{
				path,
				digest: (0, lib_files.sc)(`link:${await (0, promises_.readlink)(absolute)}`)
			}];
			if (info.isFile()) return [{
				path,
				digest: await (0, lib_files.Q3)(absolute)
			}];
			if (!info.isDirectory()) return [];
			const below = await listFolder(absolute);
			return (await Promise.all(below.map((inner) => digestEntry(folder, `${path}/${inner}`)))).flat();
		}
		async function hasUncommittedChanges(folder, signal) {
			const result = await (0, child_process.d1)({ argv: [
				"git",
				"diff",
				"--quiet",
				"HEAD"
			] }, {
				cwd: folder,
				signal
			}).catch(() => undefined);
			if (result?.kind !== "exited" || result.exitCode > 1) return undefined;
			return result.exitCode === 1;
		}
		var environment = __webpack_require__(95301);
		var external_node_os_ = __webpack_require__(48161);
		;
		async function describeHardware(folder, signal) {
			const gpus = await gpuNames(folder, signal);
			const cuda = gpus.length === 0 ? undefined : await cudaVersion(folder, signal);
			return {
				cpu: ((0, external_node_os_.cpus)()[0]?.model ?? "").trim().slice(0, 200),
				cores: (0, external_node_os_.availableParallelism)(),
				memoryBytes: (0, external_node_os_.totalmem)(),
				kernel: (0, external_node_os_.release)(),
				gpus,
				...cuda === undefined ? {} : { cuda }
			};
		}
		async function gpuNames(folder, signal) {
			const output = await nvidiaSmi(["--query-gpu=name,memory.total,driver_version", "--format=csv,noheader"], folder, signal);
			return output.split("\n").flatMap((line) => line.trim() === "" ? [] : [line.trim().slice(0, 200)]);
		}
		async function cudaVersion(folder, signal) {
			return /CUDA (?:UMD )?Version\s*:\s*(\d+(?:\.\d+)*)/.exec(await nvidiaSmi([], folder, signal))?.[1];
		}
		async function nvidiaSmi(parameters, folder, signal) {
			let output = "";
			const onOutput = (chunk, stream) => {
				if (stream === "stdout" && output.length < 1e4) output += Buffer.from(chunk).toString("utf8");
			};
			const argv = ["nvidia-smi", ...parameters];
			const result = await (0, child_process.d1)({ argv }, {
				cwd: folder,
				signal,
				timeoutSeconds: 10,
				onOutput
			}).catch(() => undefined);
			signal.throwIfAborted();
			return result?.kind === "exited" && result.exitCode === 0 ? output : "";
		}
		;
		function inputDigest(inputs) {
			const { script, shell, folder, codeDigest, params, env } = inputs;
			const { platform, arch, interpreters, lockFiles, packages } = inputs.environment;
			return (0, lib_files.sc)(canonicalJson({
				format: "modelflight-training-inputs/1",
				script,
				shell,
				folder,
				code: codeDigest,
				data: inputs.data.map(({ digest }) => digest).toSorted(),
				params,
				env,
				environment: {
					platform,
					arch,
					interpreters,
					lockFiles,
					packages
				},
				outputs: inputs.outputs.toSorted(),
				further: inputs.further ?? {}
			}));
		}
		function canonicalJson(value) {
			if (typeof value !== "object" || value === null) return JSON.stringify(value);
			if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
			const entries = Object.entries(value).toSorted(([a], [b]) => a < b ? -1 : 1);
			return `{${entries.map(([key, entry]) => `${JSON.stringify(key)}:${canonicalJson(entry)}`).join(",")}}`;
		}
		var nearest = __webpack_require__(87899);
		;
		const names = [
			"image",
			"namespace",
			"kubeconfig",
			"service-account",
			"resources",
			"secrets",
			"node-selector",
			"volume",
			"ttl"
		];
		function readKubernetesOptions(value) {
			if (!isObject(value)) throw fault(["it must be a mapping"]);
			const faults = Object.keys(value).flatMap((name) => unknownName(name));
			const text = (name) => {
				const found = value[name];
				if (found === undefined || typeof found === "string" && found.trim() !== "") return found;
				faults.push(`${name} must be a text`);
				return undefined;
			};
			const options = {
				image: text("image") ?? "",
				...given("namespace", text("namespace")),
				...given("kubeconfig", text("kubeconfig")),
				...given("service-account", text("service-account")),
				...given("volume", text("volume")),
				...given("resources", mapping(value, "resources", faults)),
				...given("node-selector", mapping(value, "node-selector", faults)),
				...given("secrets", listOfTexts(value["secrets"], faults)),
				...given("ttl", seconds(value["ttl"], faults))
			};
			if (value["image"] === undefined) faults.push("image is missing");
			if (faults.length > 0) throw fault(faults);
			return options;
		}
		const given = (name, value) => value === undefined ? {} : { [name]: value };
		function unknownName(name) {
			if (names.some((known) => known === name)) return [];
			const meant = (0, nearest.p)(name, names);
			return [`${JSON.stringify(name.slice(0, 40))} is not known${meant === undefined ? "" : `; did you mean ${meant}?`}`];
		}
		function mapping(value, name, faults) {
			const found = value[name];
			if (found === undefined) return undefined;
			const entries = isObject(found) ? Object.entries(found) : [];
			if (isObject(found) && entries.every(([, amount]) => typeof amount === "string" || typeof amount === "number")) {
				return Object.fromEntries(entries.map(([key, amount]) => [key, String(amount)]));
			}
			faults.push(`${name} must be a mapping of names to texts or numbers`);
			return undefined;
		}
		function listOfTexts(value, faults) {
			if (value === undefined) return undefined;
			const items = Array.isArray(value) ? value : [];
			const texts = items.filter((item) => typeof item === "string");
			if (Array.isArray(value) && texts.length === items.length) return texts;
			faults.push("secrets must be a list of names");
			return undefined;
		}
		function seconds(value, faults) {
			if (value === undefined || typeof value === "number" && Number.isSafeInteger(value) && value >= 0) return value;
			faults.push("ttl must be a whole number of seconds");
			return undefined;
		}
		const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
		const fault = (what) => (0, errors.Xu)(`the input kubernetes can not be used: ${what.join("; ")}`, {
			where: { file: "input kubernetes" },
			hint: "Write e.g. kubernetes: {image: \"registry.example.org/train:1\", resources: {cpu: 2, memory: 8Gi}}."
		});
		var dataset = __webpack_require__(71886);
		;
		const isTable = (name) => /\.(csv|tsv|jsonl|ndjson|json|parquet)(\.gz)?(\.dvc)?$/i.test(name) || /[*?]/.test(name);
		async function digestData(patterns, context) {
			const all = [];
			for (const pattern of patterns) all.push(await digestOne(pattern, context));
			return all;
		}
		async function digestOne(pattern, context) {
			const absolute = (0, lib_files.LI)(pattern, context.workspace, context.workingDirectory);
			const info = await (0, promises_.lstat)(absolute).catch(() => undefined);
			if (isTable(pattern) && !info?.isDirectory()) return await digestTables(pattern, context);
			const real = await (0, lib_files.oG)(absolute, context.workspace);
			const { digest, files, layout } = await (0, digest_path.GV)(real, context.display(absolute));
			const named = layout === "file" ? [{
				name: context.display(absolute),
				digest
			}] : files.map((file) => ({
				name: file.path,
				digest: file.digest
			}));
			return {
				name: pattern,
				digest,
				files: named,
				paths: [absolute, real]
			};
		}
		async function digestTables(pattern, context) {
			const { files } = await (0, dataset.$X)([pattern], context);
			const digested = [];
			for (const file of files) digested.push({
				name: file.name,
				digest: await (0, lib_files.Q3)(file.path)
			});
			const digest = setDigest(digested);
			return {
				name: pattern,
				digest,
				files: digested,
				paths: files.flatMap((file) => [file.path, (0, external_node_path_.resolve)(context.workspace, file.name)])
			};
		}
		const setDigest = (files) => (0, dataset.Vx)(files.map(({ name, digest }) => ({
			name,
			sha256: digest.replace(/^sha256:/, "")
		})));
		;
		async function checkValidated(data, requirement, context) {
			const id = "data-validated";
			if (requirement === "false") return {
				id,
				status: "skipped",
				message: "not asked for (require-validated: false)"
			};
			const records = (await context.records.all()).filter(({ statement }) => statement.predicate.modelflight.action === "validate-data");
			refuseFailed(records, data);
			refuseChanged(records, data);
			const known = new Set(records.flatMap(subjectsOf).map(({ digest }) => digest));
			const open = data.filter((item) => !isCovered(item, data, known));
			if (open.length === 0 && data.length > 0) return {
				id,
				status: "pass",
				n: data.length,
				message: "validate-data passed exactly these data"
			};
			const names = open.map(({ name }) => name).join(", ");
			if (requirement === "true" || records.length > 0 && open.length === data.length && data.length > 0) {
				throw (0, errors.he)(data.length === 0 ? "no data are named, so nothing shows that they were validated" : `validate-data has no record of ${names} as they are now`, { hint: "Run validate-data on the same files before this step, or set require-validated: false." });
			}
			if (data.length === 0) return {
				id,
				status: "skipped",
				message: "the input data names nothing"
			};
			if (records.length === 0) return {
				id,
				status: "skipped",
				message: "validate-data did not run before"
			};
			return {
				id,
				status: "warn",
				n: data.length,
				message: `validate-data has no record of ${names}`,
				hint: "Validate these files too."
			};
		}
		const subjectsOf = ({ statement }) => statement.subject.map(({ name, digest }) => ({
			name,
			digest: `sha256:${digest.sha256}`
		}));
		const statusOf = ({ statement }) => statement.predicate.modelflight.status;
		function refuseFailed(records, data) {
			const newest = new Map(records.flatMap((record) => subjectsOf(record).map(({ digest }) => [digest, record])));
			for (const { name, digest } of everyDigest(data)) {
				const record = newest.get(digest);
				if (record === undefined || statusOf(record) !== "fail") continue;
				throw (0, errors.he)(`validate-data failed ${name} (${digest}), so nothing is trained on it`, { hint: "See validate-data's part of the report; mend the data or the contract." });
			}
		}
		function refuseChanged(records, data) {
			const newest = new Map(records.flatMap(subjectsOf).map(({ name, digest }) => [name, digest]));
			const digests = everyDigest(data);
			for (const { name, digest } of digests) {
				const recorded = newest.get(name);
				if (recorded === undefined || recorded === digest || digests.some((other) => other.digest === recorded)) continue;
				throw (0, errors.he)(`${name} is not what validate-data saw: its digest is ${digest}, and ${recorded} was recorded`, { hint: "Something changed the data between the two steps: validate again." });
			}
		}
		const everyDigest = (data) => data.flatMap((item) => [item, ...item.files]);
		function isCovered(item, data, known) {
			if (known.has(item.digest) || item.files.every(({ digest }) => known.has(digest))) return true;
			return known.has(setDigest(data.flatMap(({ files }) => files)));
		}
		;
		const allPlaces = ({ declared, further, conventional }) => [...outputs.Fn.flatMap((kind) => declared[kind] ?? conventional[kind]), ...further];
		async function prepare(inputs, context) {
			const { workingDirectory: folder, workspace, signal } = context;
			const places = placesOf(inputs, context);
			const data = await digestData(inputs.data ?? [], context);
			const validated = await checkValidated(data, inputs["require-validated"], context);
			const params = await readParams(inputs, context);
			const env = readEnv(inputs.env ?? []);
			const only = (inputs.code ?? []).map((path) => (0, lib_files.LI)(path, workspace, folder));
			const scope = {
				folder,
				only,
				...prepare_notCode(inputs, places, data, context),
				signal
			};
			const code = await digestCode(scope);
			const [environment, hardware] = await describePlace(inputs, env, context);
			const digest = inputDigest({
				script: inputs.run,
				shell: inputs.shell,
				folder: context.display(folder),
				codeDigest: code.digest,
				data,
				params,
				env,
				environment,
				outputs: [...Object.values(places.declared).flatMap((path) => path ?? []), ...places.further].map(context.display),
				further: furtherInputs(inputs)
			});
			const uncommittedChanges = await hasUncommittedChanges(folder, signal);
			const [timeoutSeconds, kubernetes] = [timeoutOf(inputs), kubernetesOf(inputs, context)];
			return {
				inputDigest: digest,
				code,
				scope,
				uncommittedChanges,
				data,
				validated,
				params,
				env,
				environment,
				hardware,
				timeoutSeconds,
				kubernetes,
				places
			};
		}
		async function describePlace(inputs, env, { workingDirectory: folder, workspace, signal }) {
			if (inputs.backend !== "local") return [await (0, environment.containerEnvironment)(folder, workspace), undefined];
			const script = [inputs["test-command"] ?? "", inputs.run].join("\n");
			return await Promise.all([(0, environment.describeEnvironment)({
				script,
				folder,
				workspace,
				env,
				signal
			}), describeHardware(folder, signal)]);
		}
		const furtherInputs = (inputs) => ({
			...inputs.seeds === 1 ? {} : { seeds: inputs.seeds },
			...inputs["determinism-check"] ? { "determinism-check": true } : {},
			...inputs["test-command"] === undefined ? {} : { "test-command": inputs["test-command"] },
			...inputs.backend === "local" ? {} : {
				backend: inputs.backend,
				kubernetes: inputs.kubernetes?.value ?? null
			}
		});
		function kubernetesOf({ backend, kubernetes }, { workingDirectory }) {
			if (backend !== "kubernetes") return undefined;
			const options = readKubernetesOptions(kubernetes?.value ?? {});
			return options.kubeconfig === undefined ? options : {
				...options,
				kubeconfig: (0, external_node_path_.resolve)(workingDirectory, options.kubeconfig)
			};
		}
		function timeoutOf({ timeout, "timeout-minutes": minutes }) {
			if (minutes === 0 || timeout === 0) throw (0, errors.Xu)("the time limit is 0, so nothing could be trained", { hint: "Write e.g. timeout: 2h." });
			return minutes === undefined ? timeout : minutes * 60;
		}
		function prepare_notCode(inputs, places, data, { outputDir }) {
			const declared = [...Object.values(places.declared), inputs["test-report"]].flatMap((path) => path ?? []);
			const except = [
				outputDir,
				...declared,
				...places.further,
				...data.flatMap(({ paths }) => paths)
			];
			return {
				except,
				exceptUntracked: outputs.Fn.flatMap((kind) => places.conventional[kind])
			};
		}
		function placesOf(inputs, context) {
			const { workspace, workingDirectory } = context;
			const below = (kind) => outputs.Ts[kind].map((name) => (0, external_node_path_.resolve)(workingDirectory, name));
			const declared = {
				...{
					model: inputs["model-path"],
					metrics: inputs.metrics,
					predictions: inputs.predictions
				},
				...{
					params: undefined,
					plots: undefined
				}
			};
			const further = (inputs.outputs ?? []).map((path) => (0, lib_files.LI)(path, workspace, workingDirectory));
			for (const path of [...Object.values(declared), ...further]) if (path !== undefined) refuseOwnFolder(path, context);
			return {
				declared,
				further,
				conventional: {
					...{
						model: below("model"),
						metrics: below("metrics"),
						predictions: below("predictions")
					},
					...{
						params: below("params"),
						plots: below("plots")
					}
				}
			};
		}
		function refuseOwnFolder(path, context) {
			const own = (0, external_node_path_.join)(context.outputDir, "train");
			if (path !== own && !path.startsWith(`${own}${external_node_path_.sep}`)) return;
			throw (0, errors.Xu)(`the command can not write ${context.display(path)}: Modelflight keeps its own copies in that folder`, { hint: "Let the command write somewhere else, e.g. to the working directory." });
		}
		async function readParams({ params }, context) {
			if (params === undefined) return {};
			if (typeof params.value !== "string") return params.value;
			const path = (0, lib_files.LI)(params.value, context.workspace, context.workingDirectory);
			const name = context.display(path);
			const { parseYaml } = await Promise.all([__webpack_require__.e(8815), __webpack_require__.e(3077)]).then(__webpack_require__.bind(__webpack_require__, 75458));
			const { value, at } = parseYaml(await (0, lib_files.readText)(path, name), name);
			if (typeof value === "object" && value !== null && !Array.isArray(value)) return value;
			throw (0, errors.Xu)(`${name} must hold a mapping of names to values`, {
				where: at(""),
				hint: "Write e.g. `epochs: 10`, or leave the input params out."
			});
		}
		function readEnv(lines) {
			const pairs = lines.map((line) => {
				const match = /^([A-Za-z_][A-Za-z0-9_]*)=(.*)$/s.exec(line);
				if (match?.[1] === undefined) throw (0, errors.Xu)("a line of the input env is not of the form NAME=value", { where: { file: "input env" } });
				return [match[1], match[2] ?? ""];
			});
			return Object.fromEntries(pairs);
		}
		var record_chain = __webpack_require__(71968);
		;
		const candidateFolder = (context) => (0, external_node_path_.join)(context.outputDir, "train");
		const cacheKey = (inputDigest) => `modelflight-train-${inputDigest.replace(/^sha256:/, "")}`;
		const repositoryCacheBytes = 10 * 1024 ** 3;
		function cacheRoom(bytes) {
			const [size, share] = [`${(bytes / 1e9).toFixed(1)} GB`, bytes / repositoryCacheBytes];
			if (share > 1) return {
				fits: false,
				note: `the result has ${size}, and GitHub keeps 10 GiB of a repository's caches: it is not cached`
			};
			if (share < .2) return {
				fits: true,
				note: undefined
			};
			return {
				fits: true,
				note: `the cached result takes ${Math.round(share * 100)} % (${size}) of what GitHub keeps of the repository's caches`
			};
		}
		async function keep(candidate, prepared, context) {
			const bytes = candidate.items.reduce((sum, item) => sum + item.bytes, 0);
			const { fits, note } = context.run.host === "github" ? cacheRoom(bytes) : {
				fits: true,
				note: undefined
			};
			if (note !== undefined) context.log.info(note);
			if (fits) await context.stores.save(cacheKey(prepared.inputDigest), [candidateFolder(context)]);
		}
		async function reuse(prepared, context) {
			const cached = await attempt("the cached result", context, () => fromCache(prepared, context));
			if (cached !== undefined) return cached;
			if (context.run.pullRequest !== undefined) return undefined;
			const found = await attempt("evidence of other runs", context, () => context.stores.find("train", prepared.inputDigest));
			for (const evidence of found ?? []) {
				const reused = await attempt(evidence.name, context, () => fromEvidence(evidence, prepared, context));
				if (reused !== undefined) return reused;
			}
			return undefined;
		}
		async function attempt(what, context, body) {
			try {
				return await body();
			} catch (error) {
				if (context.signal.aborted) throw error;
				const { message, bug } = (0, errors.WE)(error);
				context.log.warning(`${what} is not used: ${message}`);
				if (bug !== undefined) context.log.debug(bug);
				return undefined;
			}
		}
		async function fromCache(prepared, context) {
			const folder = candidateFolder(context);
			await (0, promises_.rm)(folder, {
				recursive: true,
				force: true
			});
			if (!await context.stores.restore(cacheKey(prepared.inputDigest), [folder])) return undefined;
			const candidate = await (0, lib_candidate.readCandidate)(folder, prepared.inputDigest);
			if (candidate === undefined) return undefined;
			await place(candidate, folder, prepared, context);
			return {
				candidate,
				origin: "the cache"
			};
		}
		async function fromEvidence(evidence, prepared, context) {
			const downloaded = await evidence.download();
			const candidate = await (0, lib_candidate.readCandidate)((0, external_node_path_.join)(downloaded, "train"), prepared.inputDigest);
			if (candidate === undefined) return undefined;
			const records = await (0, record_chain.P)((0, external_node_path_.join)(downloaded, "records")).all();
			requireRecord(records, candidate, prepared, context);
			const folder = candidateFolder(context);
			await (0, promises_.rm)(folder, {
				recursive: true,
				force: true
			});
			await (0, promises_.cp)((0, external_node_path_.join)(downloaded, "train"), folder, { recursive: true });
			await place(candidate, folder, prepared, context);
			await context.records.adopt((0, external_node_path_.join)(downloaded, "records"));
			return {
				candidate,
				origin: evidence.origin
			};
		}
		function requireRecord(records, candidate, prepared, context) {
			const model = (0, lib_candidate.Tu)(candidate, "model");
			const matching = records.findLast(({ statement: { subject, predicate } }) => {
				const { action, materials, run, status } = predicate.modelflight;
				const ofModel = subject.some(({ digest }) => `sha256:${digest.sha256}` === model?.digest);
				const ofInputs = materials.some(({ name, digest }) => name === "inputs" && digest === prepared.inputDigest);
				return action === "train" && status !== "fail" && run.repository === context.run.repository && ofModel && ofInputs;
			});
			if (matching === undefined) throw (0, errors.he)("its records do not say that these inputs gave this model in this repository");
		}
		async function place(candidate, folder, prepared, context) {
			const places = allPlaces(prepared.places);
			await (0, lib_candidate.Fc)(candidate, {
				folder,
				workspace: context.workspace,
				mayWrite: (path) => places.includes(path)
			});
		}
		;
		async function workspaceState(folder, signal) {
			const up = (await git(["rev-parse", "--show-cdup"], folder, signal))?.toString("utf8").replace(/\n$/, "");
			if (up === undefined) return undefined;
			const root = (0, external_node_path_.resolve)(folder, up);
			const argv = [
				"--no-optional-locks",
				"status",
				"--porcelain=v2",
				"--branch",
				"-z",
				"--untracked-files=all",
				"--no-renames"
			];
			const printed = await git(argv, folder, signal);
			if (printed === undefined) return undefined;
			const lines = printed.toString("utf8").split("\0");
			if (lines.length > digest_path.Mr) return undefined;
			const commit = /^# branch\.oid ([0-9a-f]{40,64})$/.exec(lines.find((line) => line.startsWith("# branch.oid ")) ?? "")?.[1] ?? "";
			const entries = await Promise.all(lines.flatMap(entryOf).map(async (entry) => await marked(root, entry)));
			return {
				commit,
				entries: new Map(entries)
			};
		}
		function changesBetween(before, after) {
			const paths = [...new Set([...before.entries.keys(), ...after.entries.keys()])].toSorted();
			const touched = paths.filter((path) => before.entries.get(path)?.mark !== after.entries.get(path)?.mark);
			const isTracked = (path) => (before.entries.get(path) ?? after.entries.get(path))?.tracked === true;
			return {
				commitMoved: before.commit !== after.commit,
				tracked: touched.filter(isTracked),
				untracked: touched.filter((path) => !isTracked(path) && after.entries.has(path))
			};
		}
		function entryOf(line) {
			if (line.startsWith("? ")) return [{
				path: line.slice(2),
				tracked: false,
				state: "?"
			}];
			const fields = line.startsWith("1 ") ? 8 : line.startsWith("u ") ? 10 : undefined;
			if (fields === undefined) return [];
			const parts = line.split(" ");
			return [{
				path: parts.slice(fields).join(" "),
				tracked: true,
				state: parts.slice(1, fields).join(" ")
			}];
		}
		async function marked(root, { path, tracked, state }) {
			const absolute = (0, external_node_path_.join)(root, path);
			const info = await (0, promises_.lstat)(absolute, { bigint: true }).catch(() => undefined);
			const stamp = info === undefined || info.isDirectory() ? "" : `${info.ino}:${info.size}:${info.ctimeNs}`;
			return [absolute, {
				tracked,
				mark: `${state} ${stamp}`
			}];
		}
		async function git(argv, cwd, signal) {
			const chunks = [];
			const onOutput = (chunk, stream) => {
				if (stream === "stdout") chunks.push(chunk);
			};
			const result = await (0, child_process.d1)({ argv: ["git", ...argv] }, {
				cwd,
				onOutput,
				signal
			}).catch(() => undefined);
			signal.throwIfAborted();
			return result?.kind === "exited" && result.exitCode === 0 ? Buffer.concat(chunks) : undefined;
		}
		;
		async function noteState(prepared, context) {
			const [data, evidence, workspace] = await Promise.all([
				(0, outputs.pL)(prepared.data.flatMap(({ paths }) => paths)),
				(0, outputs.pL)(evidenceFolders(context)),
				workspaceState(prepared.scope.folder, context.signal)
			]);
			return {
				data,
				evidence,
				workspace
			};
		}
		const evidenceFolders = ({ outputDir }) => ["records", "profiles"].map((name) => (0, external_node_path_.join)(outputDir, name));
		const shown = 5;
		const few = (paths) => `${paths.slice(0, shown).join(", ")}${paths.length > shown ? ` and ${paths.length - shown} more` : ""}`;
		const elsewhere = "Let it write elsewhere, and name what it writes in model-path, metrics, predictions or outputs.";
		async function checkStrays(inputs, prepared, before, context) {
			const { scope, places } = prepared;
			const outputs = [...allPlaces(places), ...inputs["test-report"] === undefined ? [] : [inputs["test-report"]]];
			const isOutput = (path) => outputs.some((place) => isWithin(path, place));
			const after = await noteState(prepared, context);
			const code = changesOf(prepared.code, await digestCode(scope));
			const absolute = (paths) => paths.map((path) => (0, external_node_path_.join)(scope.folder, path));
			const changedCode = absolute(code.changed).filter((path) => !isOutput(path));
			const changedNames = [...changedCode.map(context.display), ...await changedData(inputs, prepared, before, after, context)];
			const around = changesAround(prepared, before, after, context);
			const isNew = (path) => !isOutput(path) && !changedCode.includes(path);
			const tracked = around.tracked.filter(isNew).map(context.display);
			const untracked = [...new Set([...absolute(code.added), ...around.untracked])].filter(isNew).toSorted().map(context.display);
			const changedEvidence = evidenceFolders(context).filter((path) => before.evidence.get(path) !== after.evidence.get(path));
			return [
				...failing("inputs-unchanged", "its own code or data", changedNames, elsewhere),
				...failing("tracked-files", "files that git tracks", tracked, elsewhere),
				...failing("evidence-unchanged", "the evidence of earlier steps", changedEvidence.map(context.display), "Only actions write there."),
				...around.commitMoved ? [movedCheck] : [],
				...strayCheck(untracked)
			];
		}
		function failing(id, what, names, hint) {
			if (names.length === 0) return [];
			return [{
				id,
				status: "fail",
				observed: names.length,
				limit: 0,
				message: `the command changed ${what}: ${few(names)}`,
				hint
			}];
		}
		const movedCheck = {
			id: "checkout",
			status: "warn",
			message: "the command committed, or checked out another commit: what else it changed can not be told",
			hint: "Commit in a later step."
		};
		function strayCheck(names) {
			if (names.length === 0) return [];
			const message = `the command wrote what is neither an output nor ignored by git: ${few(names)}`;
			const hint = "Below the working directory it would count as code of the next run: name it in outputs, or in .gitignore.";
			return [{
				id: "stray-files",
				status: "warn",
				observed: names.length,
				message,
				hint
			}];
		}
		function changesAround(prepared, before, after, { outputDir, display }) {
			if (before.workspace === undefined || after.workspace === undefined) return {
				commitMoved: false,
				tracked: [],
				untracked: []
			};
			const { commitMoved, tracked, untracked } = changesBetween(before.workspace, after.workspace);
			const compared = [outputDir, ...prepared.data.flatMap(({ paths }) => paths)];
			const counts = (path) => !compared.some((folder) => isWithin(path, folder));
			return {
				commitMoved,
				tracked: tracked.filter(counts),
				untracked: untracked.filter((path) => counts(path) && !isCache(display(path)))
			};
		}
		async function changedData({ data: patterns }, prepared, before, after, context) {
			if ([...before.data].every(([path, stamp]) => after.data.get(path) === stamp)) return [];
			const now = await digestData(patterns ?? [], context).catch(() => []);
			return prepared.data.filter(({ name, digest }) => now.find((other) => other.name === name)?.digest !== digest).map(({ name }) => name);
		}
		var metrics_file = __webpack_require__(51439);
		;
		const usualReports = [
			"junit.xml",
			"test-results.xml",
			"reports/junit.xml",
			"test-results/junit.xml"
		];
		const maxReportBytes = 32 * 1024 * 1024;
		const shownFailures = 10;
		async function runTests(inputs, prepared, context) {
			const command = inputs["test-command"];
			if (command === undefined) return {
				checks: [],
				record: undefined,
				lastLines: []
			};
			const own = (0, external_node_path_.join)(context.temporary, "junit.xml");
			const declared = inputs["test-report"];
			const places = declared === undefined ? [own, ...usualReports.map((path) => (0, external_node_path_.resolve)(context.workingDirectory, path))] : [declared];
			const before = await (0, outputs.pL)(places);
			const { outcome, lastLines } = await runOnce({
				title: "Tests",
				script: command,
				seed: firstSeed(prepared.params),
				part: "-tests",
				env: {
					MODELFLIGHT_JUNIT: own,
					PYTEST_ADDOPTS: `${prepared.env["PYTEST_ADDOPTS"] ?? ""} --junitxml=${own}`.trim()
				},
				backend: "local"
			}, inputs, prepared, context);
			const ended = checkOutcome("test-command", outcome, prepared.timeoutSeconds);
			const path = await freshReport(places, before);
			if (path === undefined) return {
				checks: [ended, ...missingReport(declared, context)],
				record: recordOf(command, {}, undefined),
				lastLines
			};
			const { checks, counts, digest } = await readReport(path, context);
			return {
				checks: [ended, ...checks],
				record: recordOf(command, counts, digest),
				lastLines
			};
		}
		const recordOf = (command, counts, report) => ({
			command,
			counts,
			report
		});
		async function freshReport(places, before) {
			for (const path of places) if (await (0, outputs.T5)(path, before) === "written") return path;
			return undefined;
		}
		function missingReport(declared, context) {
			if (declared === undefined) {
				return [{
					id: "tests",
					status: "skipped",
					message: "the test command wrote no JUnit report, so its exit code alone counts"
				}];
			}
			const message = `the test command did not write ${context.display(declared)}`;
			return [{
				id: "tests",
				status: "fail",
				message,
				hint: "Correct test-report, or let the command write JUnit XML there."
			}];
		}
		async function readReport(path, context) {
			const name = context.display(path).startsWith("..") ? "junit.xml" : context.display(path);
			const { size } = await (0, promises_.stat)(path);
			if (size > maxReportBytes) {
				return {
					checks: [{
						id: "tests",
						status: "fail",
						message: `${name} is larger than ${maxReportBytes} bytes`
					}],
					counts: {},
					digest: undefined
				};
			}
			const bytes = await (0, promises_.readFile)(path);
			const { format, metrics } = (0, metrics_file._c)(bytes, name);
			const counts = Object.fromEntries([...metrics].map(([metric, { value }]) => [metric, value]));
			return {
				checks: [judge(name, format, counts, failuresIn(bytes.toString("utf8")))],
				counts,
				digest: (0, lib_files.sc)(bytes)
			};
		}
		function judge(name, format, counts, failed) {
			const id = "tests";
			if (format !== "junit") return {
				id,
				status: "fail",
				message: `${name} is not JUnit XML`
			};
			const { tests = 0, failures = 0, errors = 0, skipped = 0 } = counts;
			const ran = tests - skipped;
			if (ran <= 0) return {
				id,
				status: "fail",
				n: 0,
				message: `${name} tells of ${tests} tests, none of which ran`
			};
			const bad = failures + errors;
			if (bad === 0) return {
				id,
				status: "pass",
				n: ran,
				message: `${ran} tests passed${skipped > 0 ? `, ${skipped} were skipped` : ""}`
			};
			const names = failed.slice(0, shownFailures).join(", ");
			const more = failed.length > shownFailures ? ` and ${failed.length - shownFailures} more` : "";
			return {
				id,
				status: "fail",
				observed: bad,
				limit: 0,
				n: ran,
				message: `${bad} of ${ran} tests failed: ${names}${more}`
			};
		}
		function failuresIn(xml) {
			const plain = xml.replace(/<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>/g, "");
			const cases = plain.matchAll(/<testcase\b((?:"[^"]*"|'[^']*'|[^>"'])*?)(\/?)>([\s\S]*?)(?=<testcase\b|$)/g);
			return [...cases].flatMap(([, attributes = "", closed, body = ""]) => {
				if (closed === "/" || !/<(failure|error)\b/.test(body.split("</testcase>")[0] ?? "")) return [];
				const attribute = (key) => new RegExp(`(?:^|\\s)${key}=(?:"([^"]*)"|'([^']*)')`).exec(attributes)?.slice(1).find((found) => found) ?? "";
				return [[attribute("classname"), attribute("name")].filter((part) => part !== "").join(".").slice(0, 200)];
			});
		}
		;
		const nothing = {
			tests: undefined,
			seeds: undefined,
			resources: undefined,
			energy: undefined,
			image: undefined,
			mlflowRun: undefined
		};
		async function execute(inputs, prepared, context) {
			const startedAt = context.now();
			const stop = (checks, lastLines) => ({
				checks,
				lastLines,
				startedAt,
				candidate: undefined,
				facts: nothing
			});
			const before = await noteState(prepared, context);
			const tested = await runTests(inputs, prepared, context);
			if (hasFailed(tested.checks)) return stop(tested.checks, tested.lastLines);
			const trained = await train(inputs, prepared, context);
			const checks = [...tested.checks, ...trained.checks];
			if (hasFailed(checks)) return stop(checks, trained.lastLines);
			checks.push(...await checkStrays(inputs, prepared, before, context));
			if (hasFailed(checks)) return stop(checks, []);
			const { repository, runId, attempt, url } = context.run;
			const own = trained.facts.mlflowRun ?? trained.run;
			const candidate = await (0, lib_candidate.d8)(candidateFolder(context), trained.found, {
				inputDigest: prepared.inputDigest,
				seconds: trained.seconds,
				workspace: context.workspace,
				run: {
					repository,
					id: trained.facts.mlflowRun?.id ?? (context.run.host === "github" ? runId : trained.run.id),
					attempt,
					url: own.url || url
				}
			});
			return {
				checks,
				candidate,
				startedAt,
				lastLines: [],
				facts: {
					...trained.facts,
					tests: tested.record
				}
			};
		}
		const hasFailed = (checks) => checks.some(({ status }) => status === "fail");
		async function train(inputs, prepared, context) {
			const first = firstSeed(prepared.params);
			const others = Array.from({ length: inputs.seeds - 1 }, (_, index) => first + inputs.seeds - 1 - index);
			const runs = [];
			let seconds = 0;
			for (const seed of others) {
				const one = await trainOnce(inputs, prepared, context, seed);
				if (hasFailed(one.checks)) return {
					...one,
					checks: one.checks.map((check) => ({
						...check,
						message: `seed ${seed}: ${check.message}`
					}))
				};
				seconds += one.seconds;
				runs.push({
					seed,
					metrics: await metricsIn(one.found, context)
				});
			}
			const main = await trainOnce(inputs, prepared, context, first);
			if (hasFailed(main.checks)) return main;
			const repeated = await checkDeterminism(main.found, inputs, context, () => trainOnce(inputs, prepared, context, first, "-again"));
			const checks = [...main.checks, ...repeated];
			if (inputs.seeds === 1) return {
				...main,
				checks
			};
			const summary = summarize([{
				seed: first,
				metrics: await metricsIn(main.found, context)
			}, ...runs.toReversed()]);
			const metrics = main.found.find(({ kind }) => kind === "metrics");
			if (metrics !== undefined) await (0, lib_files.vZ)(metrics.path, await withSummary(metrics.path, summary, context));
			return {
				...main,
				checks: [...checks, checkSeeds(summary)],
				seconds: seconds + main.seconds,
				facts: {
					...main.facts,
					seeds: summary
				}
			};
		}
		async function trainOnce(inputs, prepared, context, seed, suffix = "") {
			const stamps = await (0, outputs.pL)(allPlaces(prepared.places));
			const part = `${inputs.seeds === 1 ? "" : `-${seed}`}${suffix}`;
			const title = `Training${inputs.seeds === 1 ? "" : ` with seed ${seed}`}${suffix === "" ? "" : ", once more"}`;
			const { outcome, run, tag, lastLines } = await runOnce({
				title,
				script: inputs.run,
				seed,
				part
			}, inputs, prepared, context);
			const command = checkOutcome("command", outcome, prepared.timeoutSeconds);
			const { seconds } = outcome;
			const before = run.startedBefore === undefined ? stamps : await (0, outputs.oY)(stamps, run.startedBefore);
			if (outcome.kind !== "succeeded") return {
				checks: [command],
				found: [],
				lastLines,
				seconds,
				run,
				facts: nothing
			};
			const logged = await (0, mlflow.QX)({
				tag,
				env: prepared.env
			}, context);
			if (logged !== undefined) await (0, mlflow.qQ)(logged, prepared.places, before, context);
			const { found, checks } = await collect(prepared.places, before, context);
			const { resources, image } = outcome;
			const energy = resources === undefined || prepared.hardware === undefined ? undefined : estimateEnergy(resources, seconds, prepared.hardware);
			const mlflowRun = logged === undefined ? undefined : {
				id: logged.id,
				url: logged.url
			};
			return {
				checks: [command, ...checks],
				found,
				lastLines,
				seconds,
				run,
				facts: {
					...nothing,
					resources,
					energy,
					image,
					mlflowRun
				}
			};
		}
		var records = __webpack_require__(45307);
		;
		function record_recordOf(facts, context) {
			const { candidate, prepared } = facts;
			const order = [
				"model",
				"metrics",
				"predictions",
				"params",
				"plots",
				"output"
			];
			const subjects = candidate.items.toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind)).map(({ path, digest }) => ({
				name: path,
				digest
			}));
			const materials = [
				{
					name: "inputs",
					digest: prepared.inputDigest
				},
				{
					name: "code",
					digest: prepared.code.digest
				},
				...prepared.data.map(({ name, digest }) => ({
					name,
					digest
				})),
				...prepared.data.length > 1 ? [{
					name: "data",
					digest: setDigest(prepared.data.flatMap(({ files }) => files))
				}] : []
			];
			return {
				subjects,
				materials,
				predicateType: records.Z.provenance,
				predicate: provenance(facts, context)
			};
		}
		function provenance({ inputs, prepared, candidate, startedAt, reusedFrom, facts }, context) {
			const { environment, hardware } = prepared;
			const image = facts?.image ?? prepared.kubernetes?.image;
			return {
				buildDefinition: {
					buildType: "https://modelflight.dev/train/v1",
					externalParameters: {
						run: inputs.run,
						shell: inputs.shell,
						workingDirectory: context.display(context.workingDirectory),
						params: prepared.params,
						env: Object.keys(prepared.env).sort()
					},
					internalParameters: {
						inputDigest: prepared.inputDigest,
						environment: {
							platform: environment.platform,
							arch: environment.arch,
							interpreters: environment.interpreters,
							lockFiles: environment.lockFiles,
							packages: environment.packages,
							...image === undefined ? {} : { image },
							...hardware === undefined ? {} : { hardware: { ...hardware } }
						},
						seeds: seedsOf(inputs, prepared),
						uncommittedChanges: prepared.uncommittedChanges ?? null
					},
					resolvedDependencies: dependencies(prepared, context)
				},
				runDetails: {
					builder: { id: `https://modelflight.dev/builders/${context.run.host}/v1` },
					metadata: {
						invocationId: candidate.run.url || candidate.run.id,
						startedOn: startedAt.toISOString(),
						finishedOn: context.now().toISOString()
					},
					byproducts: [{
						name: "candidate",
						annotations: {
							seconds: candidate.seconds,
							reusedFrom: reusedFrom ?? null
						}
					}, ...measured(facts)]
				}
			};
		}
		function seedsOf({ seeds }, { params }) {
			const first = firstSeed(params);
			return Array.from({ length: seeds }, (_, index) => first + index);
		}
		function measured(facts) {
			const { resources, energy, seeds, tests, mlflowRun } = facts ?? {};
			const { cpuSeconds = null, peakMemoryBytes = null } = resources ?? {};
			const spread = seeds === undefined ? {} : Object.fromEntries(Object.entries(seeds.metrics).map(([name, values]) => [name, { ...values }]));
			return [
				...resources === undefined ? [] : [{
					name: "resources",
					annotations: {
						cpuSeconds,
						peakMemoryBytes
					}
				}],
				...energy === undefined ? [] : [{
					name: "energy",
					annotations: { ...energy }
				}],
				...seeds === undefined ? [] : [{
					name: "seeds",
					annotations: {
						seeds: seeds.seeds,
						metrics: spread
					}
				}],
				...tests === undefined ? [] : [testsProduct(tests)],
				...mlflowRun === undefined ? [] : [{
					name: "mlflow-run",
					annotations: { ...mlflowRun }
				}]
			];
		}
		const testsProduct = ({ command, counts, report }) => ({
			name: "tests",
			...report === undefined ? {} : { digest: { sha256: report.replace(/^sha256:/, "") } },
			annotations: {
				command,
				counts
			}
		});
		function dependencies(prepared, { run }) {
			const hex = (digest) => ({ sha256: digest.replace(/^sha256:/, "") });
			const page = URL.parse(run.url);
			const commit = run.sha === "" ? [] : [{
				uri: `git+${page?.origin ?? "local:"}/${run.repository}@${run.ref}`,
				digest: { gitCommit: run.sha }
			}];
			const data = prepared.data.map(({ name, digest }) => ({
				name,
				digest: hex(digest),
				annotations: { kind: "data" }
			}));
			return [
				...commit,
				{
					name: "code",
					digest: hex(prepared.code.digest),
					annotations: { files: prepared.code.files }
				},
				...data
			];
		}
		var lib_document = __webpack_require__(62587);
		var numbers = __webpack_require__(57922);
		;
		const headlineMetrics = 3;
		function sectionOf(told) {
			const blocks = [
				...metricsBlock(told.metrics),
				...seedsBlock(told.facts),
				...outputBlock(told.lastLines),
				inputsBlock(told)
			];
			return {
				id: "train",
				title: "Training",
				tone: told.status,
				headline: headline(told),
				blocks
			};
		}
		const plannedSection = (inputs, prepared) => ({
			id: "train",
			title: "Training",
			tone: "neutral",
			headline: `would run ${firstLine(inputs.run)}, unless the inputs ${prepared.inputDigest.slice(0, 19)}… were trained before`,
			blocks: [inputsBlock({
				inputs,
				prepared
			})]
		});
		function headline({ candidate, metrics, reusedFrom, failure }) {
			if (failure !== undefined || candidate === undefined) return failure ?? "no model";
			const shown = [...metrics].slice(0, headlineMetrics).map(([name, value]) => `${name} ${(0, numbers.ZV)(value)}`);
			const result = shown.length === 0 ? "" : `: ${shown.join(", ")}`;
			if (reusedFrom === undefined) return `Trained in ${inWords(candidate.seconds)}${result}.`;
			return `Reused from ${reusedFrom}, ${inWords(candidate.seconds)} of training saved${result}.`;
		}
		function metricsBlock(metrics) {
			if (metrics.size <= headlineMetrics) return [];
			const rows = [...metrics].map(([name, value]) => [(0, lib_document.aY)(name), (0, numbers.ZV)(value)]);
			return [(0, lib_document.zH)(`${metrics.size} metrics that the training reported`, (0, lib_document.tp)(["Metric", {
				title: "Value",
				align: "right"
			}], rows))];
		}
		function seedsBlock(facts) {
			const { seeds } = facts ?? {};
			if (seeds === undefined) return [];
			const rows = Object.entries(seeds.metrics).map(([name, { mean, sd, low, high }]) => [
				(0, lib_document.aY)(name),
				(0, numbers.ZV)(mean),
				(0, numbers.ZV)(sd),
				`${(0, numbers.ZV)(low)} to ${(0, numbers.ZV)(high)}`
			]);
			const right = (title) => ({
				title,
				align: "right"
			});
			const columns = [
				"Metric",
				right("Mean"),
				right("Standard deviation"),
				right("95 % interval of the mean")
			];
			return [(0, lib_document.zH)(`The spread over ${seeds.seeds.length} seeds (${seeds.seeds.join(", ")})`, (0, lib_document.tp)(columns, rows))];
		}
		function resourceRows(facts) {
			const { resources, energy, tests } = facts ?? {};
			const { cpuSeconds, peakMemoryBytes } = resources ?? {};
			const counts = tests?.counts ?? {};
			return [
				...cpuSeconds === undefined ? [] : [["CPU time", inWords(cpuSeconds)]],
				...peakMemoryBytes === undefined ? [] : [["Peak memory", `${(0, numbers.ZV)(peakMemoryBytes / 1e6)} MB`]],
				...energy === undefined ? [] : [[`Energy (${energy.method})`, `${(0, numbers.ZV)(energy.wattHours)} Wh`]],
				...tests === undefined ? [] : [["Tests before", `${counts["tests"] ?? "unknown number of"} tests: ${tests.command}`]]
			];
		}
		function modelBlock(candidate) {
			const model = candidate === undefined ? undefined : (0, lib_candidate.Tu)(candidate, "model");
			return model === undefined ? [] : [(0, lib_document.FY)("Model ", (0, lib_document.aY)(model.path), `, ${model.bytes} bytes, `, (0, lib_document.aY)(model.digest), ".")];
		}
		const outputBlock = (lines) => lines.length === 0 ? [] : [(0, lib_document.zH)("The end of the command's output", (0, lib_document.DV)(lines.join("\n")))];
		function inputsBlock({ inputs, prepared, candidate, facts }) {
			const { environment, data, code: source, uncommittedChanges } = prepared;
			const changes = uncommittedChanges === true ? ", with uncommitted changes" : "";
			const rows = [
				["Inputs together", (0, lib_document.aY)(prepared.inputDigest)],
				[`Code: ${source.files} ${source.files === 1 ? "file" : "files"}${changes}`, (0, lib_document.aY)(source.digest)],
				...data.map(({ name, digest }) => [`Data: ${name}`, (0, lib_document.aY)(digest)]),
				...Object.entries(environment.interpreters).map(([name, version]) => [name, version]),
				...Object.entries(environment.lockFiles).map(([name, digest]) => [name, (0, lib_document.aY)(digest)]),
				...Object.entries(environment.packages).map(([name, packages]) => [`Packages of ${name}`, `${packages.length}`]),
				placeRow(prepared, facts),
				...resourceRows(facts)
			];
			const blocks = [
				...modelBlock(candidate),
				(0, lib_document.DV)(inputs.run.trim(), inputs.shell),
				(0, lib_document.tp)(["Input", "Digest or version"], rows)
			];
			return (0, lib_document.zH)("The model and what it was made from", ...blocks);
		}
		function placeRow({ environment, hardware, kubernetes }, facts) {
			if (hardware === undefined) return ["Image", facts?.image ?? kubernetes?.image ?? ""];
			const parts = [
				`${environment.platform} ${environment.arch}`,
				`${hardware.cores} cores`,
				hardware.cpu,
				...hardware.gpus
			];
			return ["Machine", parts.filter((part) => part !== "").join(", ")];
		}
		const firstLine = (script) => script.trim().split("\n")[0] ?? "";
		function inWords(seconds) {
			if (seconds < 120) return `${Math.round(seconds * 10) / 10} s`;
			return seconds < 7200 ? `${Math.round(seconds / 60)} min` : `${Math.round(seconds / 360) / 10} h`;
		}
		;
		async function run(inputs, context) {
			const prepared = await prepare(inputs, context);
			if (context.plan) return planned(inputs, prepared, context);
			const reused = inputs.cache ? await reuse(prepared, context) : undefined;
			const startedAt = context.now();
			if (reused !== undefined) {
				const message = `the same inputs were trained before; taken over from ${reused.origin} and verified`;
				const checks = [{
					id: "reused",
					status: "pass",
					message
				}];
				return await conclude({
					inputs,
					prepared,
					context,
					checks,
					startedAt,
					lastLines: [],
					facts: undefined,
					...reused
				});
			}
			const executed = await execute(inputs, prepared, context);
			const result = await conclude({
				inputs,
				prepared,
				context,
				origin: undefined,
				...executed
			});
			if (inputs.cache && result.record !== undefined && executed.candidate !== undefined) await keep(executed.candidate, prepared, context);
			return result;
		}
		async function conclude(ending) {
			const { inputs, prepared, context, checks, candidate, origin, startedAt, lastLines, facts } = ending;
			const metrics = candidate === undefined ? new Map() : await keptMetrics(candidate, context);
			const verdict = (0, lib_verdict.Vj)([
				...checks,
				...metricsChecks(candidate, metrics),
				prepared.validated
			]);
			const failure = verdict.checks.find(({ status }) => status === "fail")?.message;
			const section = sectionOf({
				status: verdict.status,
				inputs,
				prepared,
				candidate,
				metrics,
				reusedFrom: origin,
				lastLines,
				failure,
				facts
			});
			const outputs = outputsOf(context, prepared, candidate, metrics, origin !== undefined);
			const details = {
				metrics: Object.fromEntries(metrics),
				inputs: {
					code: {
						digest: prepared.code.digest,
						files: prepared.code.files,
						listedBy: prepared.code.listedBy
					},
					data: prepared.data.map(({ name, digest }) => ({
						name,
						digest
					}))
				}
			};
			if (candidate === undefined || failure !== undefined) return {
				verdict,
				section,
				outputs,
				details
			};
			const record = record_recordOf({
				inputs,
				prepared,
				candidate,
				startedAt,
				reusedFrom: origin,
				facts
			}, context);
			return {
				verdict,
				section,
				outputs,
				details,
				record,
				files: await evidenceFiles(context)
			};
		}
		async function keptMetrics(candidate, context) {
			const item = (0, lib_candidate.Tu)(candidate, "metrics");
			if (item === undefined) return new Map();
			const bytes = await (0, promises_.readFile)((0, external_node_path_.join)(candidateFolder(context), item.stored));
			const { metrics } = await (0, read_metrics.readMetrics)(bytes, item.path);
			return new Map([...metrics].map(([name, { value }]) => [name, value]));
		}
		function metricsChecks(candidate, metrics) {
			const item = candidate === undefined ? undefined : (0, lib_candidate.Tu)(candidate, "metrics");
			if (item === undefined) return [];
			if (metrics.size > 0) return [{
				id: "metric-values",
				status: "pass",
				n: metrics.size,
				message: `${metrics.size} finite numbers in ${item.path}`
			}];
			const hint = "Write an object such as {\"accuracy\": 0.93} to it.";
			return [{
				id: "metric-values",
				status: "fail",
				n: 0,
				message: `${item.path} holds no number`,
				where: { file: item.path },
				hint
			}];
		}
		function outputsOf(context, prepared, candidate, metrics, hit) {
			const model = candidate === undefined ? undefined : (0, lib_candidate.Tu)(candidate, "model");
			return {
				"run-id": candidate?.run.id ?? "",
				"run-url": candidate?.run.url ?? "",
				"model-path": model === undefined ? "" : (0, external_node_path_.join)(context.workspace, model.path),
				"model-digest": model?.digest ?? "",
				metrics: metrics.size === 0 ? "" : JSON.stringify(Object.fromEntries(metrics)),
				"input-digest": prepared.inputDigest,
				"cache-hit": hit,
				"saved-seconds": hit ? Math.round(candidate?.seconds ?? 0) : 0
			};
		}
		async function evidenceFiles(context) {
			const folder = candidateFolder(context);
			return (await (0, digest_path.CS)(folder, context.display(folder))).map((path) => (0, external_node_path_.join)(folder, path));
		}
		function planned(inputs, prepared, context) {
			const check = {
				id: "plan",
				status: "pass",
				message: "the inputs can be read; nothing was run"
			};
			return {
				verdict: (0, lib_verdict.Vj)([check, prepared.validated]),
				section: plannedSection(inputs, prepared),
				outputs: outputsOf(context, prepared, undefined, new Map(), false)
			};
		}
	}),
	32558: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			bP: () => nearestMetric,
			gI: () => formatMetric,
			s_: () => catalogueNames,
			wl: () => knownMetric
		});
		var _modelflight_core_nearest__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87899);
		var _own_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30693);
		const share = (direction) => ({
			direction,
			min: 0,
			max: 1,
			unit: "ratio"
		});
		const correlation = {
			direction: "higher-is-better",
			min: -1,
			max: 1,
			unit: "ratio"
		};
		const explained = {
			direction: "higher-is-better",
			min: Number.NEGATIVE_INFINITY,
			max: 1,
			unit: "ratio"
		};
		const loss = {
			direction: "lower-is-better",
			min: 0,
			max: Number.POSITIVE_INFINITY,
			unit: "none"
		};
		const time = (unit) => ({
			...loss,
			unit
		});
		const byName = (0, _own_names_js__WEBPACK_IMPORTED_MODULE_0__.D)({
			accuracy: share("higher-is-better"),
			acc: share("higher-is-better"),
			acc_norm: share("higher-is-better"),
			pass_rate: share("higher-is-better"),
			balanced_accuracy: share("higher-is-better"),
			top_k_accuracy: share("higher-is-better"),
			precision: share("higher-is-better"),
			recall: share("higher-is-better"),
			sensitivity: share("higher-is-better"),
			specificity: share("higher-is-better"),
			f1: share("higher-is-better"),
			jaccard: share("higher-is-better"),
			roc_auc: share("higher-is-better"),
			auc: share("higher-is-better"),
			average_precision: share("higher-is-better"),
			pr_auc: share("higher-is-better"),
			ndcg: share("higher-is-better"),
			mrr: share("higher-is-better"),
			map: share("higher-is-better"),
			fbeta: share("higher-is-better"),
			matthews_corrcoef: correlation,
			mcc: correlation,
			cohen_kappa: correlation,
			r2: explained,
			explained_variance: explained,
			log_loss: loss,
			brier_score_loss: share("lower-is-better"),
			brier_score: share("lower-is-better"),
			ece: share("lower-is-better"),
			mce: share("lower-is-better"),
			error_rate: share("lower-is-better"),
			false_positive_rate: share("lower-is-better"),
			false_negative_rate: share("lower-is-better"),
			mean_absolute_error: loss,
			mae: loss,
			mean_squared_error: loss,
			mse: loss,
			root_mean_squared_error: loss,
			rmse: loss,
			median_absolute_error: loss,
			mean_absolute_percentage_error: loss,
			mape: loss,
			max_error: loss,
			pinball_loss: loss
		});
		const averaged = /(_(macro|micro|weighted|samples|binary|ovr|ovo))+$/;
		const placed = /(_at_|@)\d+$/;
		const split = /^(train|val|valid|validation|test|eval|holdout)[_/.]/;
		const timed = /^(latency|duration|inference_time|response_time)(_|$)/;
		const unitSuffix = /_(us|ms|s)$/;
		function knownMetric(name) {
			const last = name.slice(name.lastIndexOf(".") + 1);
			const bare = (last === "" ? name : last).toLowerCase().replace(split, "");
			const named = byName[bare] ?? byName[bare.replace(placed, "")] ?? byName[bare.replace(averaged, "")] ?? byName[bare.replace(/_score$/, "")];
			if (named !== undefined) return named;
			if (timed.test(bare)) return time(unitSuffix.exec(bare)?.[1] ?? "ms");
			if (/^(model_size|memory|cost)(_|$)/.test(bare)) return loss;
			return undefined;
		}
		const nearestMetric = (name, available) => (0, _modelflight_core_nearest__WEBPACK_IMPORTED_MODULE_1__.p)(name, [...available]);
		const catalogueNames = Object.keys(byName);
		function formatMetric(value, unit) {
			if (unit === "us" || unit === "ms" || unit === "s") return `${compact(value)} ${unit === "us" ? "µs" : unit}`;
			return unit === "ratio" ? trimmed(value.toFixed(4)) : compact(value);
		}
		const compact = (value) => String(Number(value.toPrecision(6)));
		function trimmed(text) {
			return text.includes(".") ? text.replace(/0+$/, "").replace(/\.$/, "") : text;
		}
	}),
	51439: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Wp: () => metricsFromNode,
			qI: () => metricsFromNumbers,
			_c: () => readMetricsFile,
			UF: () => requireModest
		});
		var lib_errors = __webpack_require__(66990);
		var files = __webpack_require__(45182);
		var metric_catalogue = __webpack_require__(32558);
		;
		const entriesOf = (node) => node?.kind === "object" ? node.entries : new Map();
		const isObject = (node) => node?.kind === "object";
		function formatOf(entries) {
			if (isObject(entries.get("macro avg")) && isObject(entries.get("weighted avg"))) return "scikit-learn";
			if (isObject(entries.get("results")) && (isObject(entries.get("versions")) || isObject(entries.get("n-shot")))) return "lm-eval";
			if (isObject(entriesOf(entries.get("results")).get("stats"))) return "promptfoo";
			if ([
				"_step",
				"_runtime",
				"_timestamp"
			].some((key) => entries.has(key))) return "wandb";
			const revisions = [...entries.values()];
			const isDvc = revisions.length > 0 && revisions.every((node) => isObject(entriesOf(node).get("data")));
			return isDvc ? "dvc" : "plain";
		}
		function namedNodes(format, entries, file) {
			switch (format) {
				case "scikit-learn": return classificationReport(entries);
				case "dvc": return dvcMetrics(entries, file);
				case "wandb": return wandbSummary(entries);
				case "lm-eval": return lmEvaluation(entries);
				case "promptfoo": return promptfoo(entries);
				default: return format;
			}
		}
		const scores = [
			"precision",
			"recall",
			"f1-score"
		];
		const metric_formats_short = (score) => score.replace("f1-score", "f1");
		function classificationReport(entries) {
			return [...entries].flatMap(([key, node]) => {
				if (node.kind !== "object") return [{
					name: key,
					node
				}];
				const average = /^(macro|micro|weighted|samples) avg$/.exec(key)?.[1];
				return [...node.entries].filter(([score]) => average === undefined || scores.some((one) => one === score)).map(([score, value]) => ({
					name: average === undefined ? `${metric_formats_short(score)}.${key}` : `${metric_formats_short(score)}_${average}`,
					node: value
				}));
			});
		}
		function dvcMetrics(entries, file) {
			if (entries.size > 1) {
				throw (0, lib_errors.Xu)(`${file} holds the metrics of ${entries.size} revisions`, {
					where: {
						file,
						line: 1
					},
					hint: "Write those of the workspace alone: dvc metrics show --json."
				});
			}
			const [revision] = entries.values();
			return [...entriesOf(entriesOf(revision).get("data")).values()].flatMap((one) => flattened(entriesOf(entriesOf(one).get("data")), []));
		}
		function flattened(entries, path) {
			return [...entries].flatMap(([key, node]) => node.kind === "object" ? flattened(node.entries, [...path, key]) : [{
				name: [...path, key].join("."),
				node
			}]);
		}
		function wandbSummary(entries) {
			return [...entries].flatMap(([name, node]) => {
				if (name.startsWith("_") || node.kind === "string") return [];
				if (node.kind === "object") return node.entries.has("_type") ? [] : flattened(node.entries, [name]);
				return [{
					name,
					node
				}];
			});
		}
		function lmEvaluation(entries) {
			return [...entriesOf(entries.get("results"))].flatMap(([task, values]) => [...entriesOf(values)].filter(([, node]) => node.kind !== "string").map(([key, node]) => ({
				name: `${task}.${key.replace(/,none$/, "").replace(",", ".")}`,
				node
			})));
		}
		function promptfoo(entries) {
			const stats = entriesOf(entriesOf(entries.get("results")).get("stats"));
			const counts = [
				"successes",
				"failures",
				"errors"
			].flatMap((name) => {
				const node = stats.get(name);
				return node === undefined ? [] : [{
					name,
					node
				}];
			});
			return [...counts, ...passRate(counts)];
		}
		function passRate(counts) {
			const value = (name) => {
				const node = counts.find((one) => one.name === name)?.node;
				return node?.kind === "number" ? node.value : 0;
			};
			const all = value("successes") + value("failures") + value("errors");
			const first = counts[0];
			return all > 0 && first !== undefined ? [{
				name: "pass_rate",
				node: numberNode(value("successes") / all, first.node.line)
			}] : [];
		}
		const numberNode = (value, line) => ({
			kind: "number",
			value,
			text: String(value),
			line
		});
		function junitNodes(text, file) {
			const fault = (message, hint) => (0, lib_errors.Xu)(`${file} ${message}`, {
				where: {
					file,
					line: 1
				},
				hint
			});
			if (/<!(DOCTYPE|ENTITY)/i.test(text)) throw fault("declares a document type, which is not read", "Write plain JUnit XML.");
			const plain = text.replace(/<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>/g, "");
			if (!/<testsuites?[\s>/]/.test(plain)) throw fault("is XML, but not that of JUnit", "Give a file with testsuite elements.");
			const root = /<(testsuites?)[\s>/]/.exec(plain)?.[1];
			if (!new RegExp(`</${root}>\\s*$|<${root}[^>]*/>\\s*$`).test(plain)) throw fault("ends early", "Check that the tests ran to their end.");
			let [tests, failures, errors, skipped, open] = [
				0,
				0,
				0,
				0,
				false
			];
			for (const [, closing, name, rest = ""] of plain.matchAll(/<(\/?)(testcase|failure|error|skipped)\b((?:"[^"]*"|'[^']*'|[^>"'])*)>/g)) {
				if (name === "testcase") {
					if (closing === "") tests++;
					open = closing === "" && !rest.trimEnd().endsWith("/");
				} else if (open && closing === "") {
					if (name === "failure") failures++;
					if (name === "error") errors++;
					if (name === "skipped") skipped++;
					open = false;
				}
			}
			const ran = tests - skipped;
			const counts = Object.entries({
				tests,
				failures,
				errors,
				skipped
			}).map(([name, value]) => ({
				name,
				node: numberNode(value, 1)
			}));
			return ran > 0 ? [...counts, {
				name: "pass_rate",
				node: numberNode((ran - failures - errors) / ran, 1)
			}] : counts;
		}
		;
		const maxDepth = 64;
		function parseStrictJson(text, file) {
			const scanner = new Scanner(text.startsWith("﻿") ? text.slice(1) : text, file);
			const value = scanner.value([], 0);
			scanner.end();
			return value;
		}
		class Scanner {
			text;
			file;
			at = 0;
			line = 1;
			constructor(text, file) {
				this.text = text;
				this.file = file;
			}
			value(path, depth) {
				this.space();
				const line = this.line;
				if (depth > maxDepth) {
					throw (0, lib_errors.FU)(`${this.file} nests more than ${maxDepth} levels deep`, { where: {
						file: this.file,
						line
					} });
				}
				const first = this.text[this.at];
				if (first === "{") return {
					kind: "object",
					entries: this.object(path, depth),
					line
				};
				if (first === "[") return {
					kind: "array",
					items: this.array(path, depth),
					line
				};
				if (first === "\"") return {
					kind: "string",
					value: this.string(path),
					line
				};
				return this.scalar(path, line);
			}
			end() {
				this.space();
				if (this.at < this.text.length) throw this.fault(`has more text after its value: ${this.glimpse()}`);
			}
			object(path, depth) {
				const entries = new Map();
				this.at++;
				this.space();
				if (this.take("}")) return entries;
				do {
					this.space();
					if (this.text[this.at] !== "\"") throw this.fault(`needs a key in double quotes here, got ${this.glimpse()}`, path);
					const line = this.line;
					const key = this.string(path);
					this.refuseKey(key, entries, path, line);
					this.space();
					if (!this.take(":")) throw this.fault(`needs ":" after the key ${quote(key)}, got ${this.glimpse()}`, [...path, key]);
					entries.set(key, this.value([...path, key], depth + 1));
					this.space();
				} while (this.take(","));
				if (!this.take("}")) throw this.fault(`needs "," or "}" here, got ${this.glimpse()}`, path);
				return entries;
			}
			refuseKey(key, entries, path, line) {
				if (key === "__proto__") {
					throw (0, lib_errors.Xu)(`${this.file} has the key "__proto__", which names no value; what is inside it is not read and counts as absent`, {
						where: {
							file: this.file,
							line,
							field: key
						},
						hint: "Write each metric as a plain key of the file."
					});
				}
				if (entries.has(key)) {
					throw (0, lib_errors.Xu)(`${this.file} gives ${quote([...path, key].join("."))} twice, so its value is not certain`, {
						where: {
							file: this.file,
							line,
							field: [...path, key].join(".")
						},
						hint: "Keep one of the two."
					});
				}
			}
			array(path, depth) {
				const items = [];
				this.at++;
				this.space();
				if (this.take("]")) return items;
				do {
					items.push(this.value([...path, String(items.length)], depth + 1));
					this.space();
				} while (this.take(","));
				if (!this.take("]")) throw this.fault(`needs "," or "]" here, got ${this.glimpse()}`, path);
				return items;
			}
			scalar(path, line) {
				const word = /[^\s,:{}[\]"]*/y;
				word.lastIndex = this.at;
				const text = word.exec(this.text)?.[0] ?? "";
				if (text === "") throw this.fault(`needs a value here, got ${this.glimpse()}`, path);
				if (text === "true" || text === "false" || text === "null") {
					this.at += text.length;
					return {
						kind: "literal",
						value: text === "null" ? null : text === "true",
						line
					};
				}
				if (!/^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/.test(text)) {
					const token = text.length > 40 ? `${text.slice(0, 40)}…` : text;
					throw this.fault(`has ${token} where a JSON value belongs${path.length === 0 ? "" : ` (${path.join(".")})`}`, path);
				}
				this.at += text.length;
				return {
					kind: "number",
					value: Number(text),
					text,
					line
				};
			}
			string(path) {
				const start = this.at;
				const pattern = /"(?:[ !#-[\]-\u{10FFFF}]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/uy;
				pattern.lastIndex = start;
				const match = pattern.exec(this.text);
				if (match === null) throw this.fault("has a text that does not end, or holds a control character or an unknown escape", path);
				this.at += match[0].length;
				return JSON.parse(match[0]);
			}
			space() {
				for (; this.at < this.text.length; this.at++) {
					const character = this.text[this.at];
					if (character === "\n") this.line++;
					else if (character !== " " && character !== "	" && character !== "\r") return;
				}
			}
			take(character) {
				if (this.text[this.at] !== character) return false;
				this.at++;
				return true;
			}
			glimpse() {
				return this.at >= this.text.length ? "the end of the file" : quote(this.text.slice(this.at, this.at + 20));
			}
			fault(what, path = []) {
				const field = path.join(".");
				return (0, lib_errors.Xu)(`${this.file}:${this.line} is not valid JSON: it ${what}`, {
					where: field === "" ? {
						file: this.file,
						line: this.line
					} : {
						file: this.file,
						line: this.line,
						field
					},
					hint: "JSON knows no NaN, Infinity, comments or trailing commas."
				});
			}
		}
		const quote = (text) => JSON.stringify(text);
		;
		const noteNames = [
			"timestamp",
			"git_sha",
			"commit",
			"run_id",
			"model",
			"task",
			"data_digest",
			"holdout_digest"
		];
		const maxBytes = 8 * 1024 * 1024;
		const maxName = 200;
		function readMetricsFile(bytes, file) {
			requireModest(bytes, file);
			const text = (0, files.g7)(bytes, file);
			if (text.trim() === "") {
				throw (0, lib_errors.Xu)(`${file} is empty`, {
					where: {
						file,
						line: 1
					},
					hint: "Write an object such as {\"accuracy\": 0.93} to it."
				});
			}
			if (/^\s*</.test(text)) return fromNodes("junit", junitNodes(text, file), file);
			return metricsFromNode(parseStrictJson(text, file), file);
		}
		function requireModest(bytes, file) {
			if (bytes.length > maxBytes) throw (0, lib_errors.FU)(`${file} is larger than ${maxBytes / 1024 / 1024} MiB`, { where: { file } });
		}
		function metricsFromNode(root, file) {
			if (root.kind !== "object") {
				throw (0, lib_errors.Xu)(`${file} must hold an object of metric names to numbers, got ${describe(root)}`, { where: {
					file,
					line: root.line
				} });
			}
			const format = formatOf(root.entries);
			if (format !== "plain") return fromNodes(format, namedNodes(format, root.entries, file), file);
			const result = {
				file,
				format,
				metrics: new Map(),
				notes: new Map()
			};
			collect(root.entries, [], result);
			return result;
		}
		function metricsFromNumbers(format, numbers, source) {
			const nodes = [...numbers].map(([name, value]) => ({
				name,
				node: {
					kind: "number",
					value,
					text: String(value),
					line: 1
				}
			}));
			return fromNodes(format, nodes, source);
		}
		function fromNodes(format, nodes, file) {
			const result = {
				file,
				format,
				metrics: new Map(),
				notes: new Map()
			};
			for (const { name, node } of nodes) {
				const where = {
					file,
					line: node.line,
					field: name
				};
				checkName(name, where);
				addMetric(name, node, where, result);
			}
			return result;
		}
		function collect(entries, path, into) {
			for (const [key, node] of entries) {
				const name = [...path, key].join(".");
				const where = {
					file: into.file,
					line: node.line,
					field: name
				};
				checkName(name, where);
				if (node.kind === "object") collect(node.entries, [...path, key], into);
				else if (node.kind === "string" && noteNames.includes(key)) into.notes.set(name, {
					value: node.value,
					where
				});
				else addMetric(name, node, where, into);
			}
		}
		function checkName(name, where) {
			if (name.length > maxName || name.trim() === "") {
				const what = name.length > maxName ? `a name of ${name.length} characters (at most ${maxName})` : "an empty name";
				throw (0, lib_errors.Xu)(`${where.file} has ${what} among its metrics`, { where: {
					...where,
					field: name.slice(0, 40)
				} });
			}
		}
		function addMetric(name, node, where, into) {
			if (node.kind !== "number") {
				throw (0, lib_errors.Xu)(`${name} in ${into.file} must be a number, got ${describe(node)}`, {
					where,
					hint: "Metrics are plain JSON numbers, such as 0.93; leave out what has no value, and gates on it fail."
				});
			}
			if (!Number.isFinite(node.value)) {
				throw (0, lib_errors.Xu)(`${name} in ${into.file} is ${node.text.slice(0, 40)}, which is beyond the range of a double`, { where });
			}
			if (into.metrics.has(name)) throw (0, lib_errors.Xu)(`${into.file} gives ${name} twice, so its value is not certain`, { where });
			checkRange(name, node.value, where);
			into.metrics.set(name, {
				value: node.value,
				where
			});
		}
		function checkRange(name, value, where) {
			const info = (0, metric_catalogue.wl)(name);
			if (info === undefined || value >= info.min && value <= info.max) return;
			const range = Number.isFinite(info.max) ? `from ${info.min} to ${info.max}` : `>= ${info.min}`;
			throw (0, lib_errors.Xu)(`${name} is ${(0, metric_catalogue.gI)(value, "none")}, but it can only be ${range}`, {
				where,
				hint: info.max === 1 && value > 1 && value <= 100 ? "Write shares, not per cent: 0.93 instead of 93." : "Check the code that wrote it."
			});
		}
		function describe(node) {
			if (node.kind === "literal") return String(node.value);
			if (node.kind === "string") return `the text ${JSON.stringify(node.value.slice(0, 40))}`;
			return node.kind === "number" ? node.text.slice(0, 40) : `an ${node.kind}`;
		}
	}),
	30693: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { D: () => ownNames });
		const ownNames = (entries) => {
			const table = Object.create(null);
			return Object.assign(table, entries);
		};
	}),
	96446: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { readMetrics: () => readMetrics });
		var _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66990);
		var _modelflight_core_files__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45182);
		var _metrics_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51439);
		async function readMetrics(bytes, file, path = file) {
			const language = /\.(ya?ml|toml)$/i.exec(path)?.[1]?.toLowerCase();
			if (language === undefined) return (0, _metrics_file_js__WEBPACK_IMPORTED_MODULE_0__._c)(bytes, file);
			(0, _metrics_file_js__WEBPACK_IMPORTED_MODULE_0__.UF)(bytes, file);
			const text = (0, _modelflight_core_files__WEBPACK_IMPORTED_MODULE_1__.g7)(bytes, file);
			if (language === "toml") {
				const { parseToml } = await __webpack_require__.e(9366).then(__webpack_require__.bind(__webpack_require__, 89366));
				return (0, _metrics_file_js__WEBPACK_IMPORTED_MODULE_0__.Wp)(parseToml(text, file), file);
			}
			const { parseYaml } = await Promise.all([__webpack_require__.e(8815), __webpack_require__.e(3077)]).then(__webpack_require__.bind(__webpack_require__, 75458));
			const { value, at } = parseYaml(text, file);
			if (value === null) throw (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_2__.Xu)(`${file} is empty`, {
				where: {
					file,
					line: 1
				},
				hint: "Write metrics such as accuracy: 0.93 to it."
			});
			return (0, _metrics_file_js__WEBPACK_IMPORTED_MODULE_0__.Wp)(nodeOf(value, "", at), file);
		}
		function nodeOf(value, pointer, at) {
			const line = at(pointer).line ?? 1;
			if (typeof value === "string") return {
				kind: "string",
				value,
				line
			};
			if (typeof value === "number") return {
				kind: "number",
				value,
				text: String(value),
				line
			};
			if (typeof value === "boolean" || value === null) return {
				kind: "literal",
				value,
				line
			};
			const child = (key, one) => nodeOf(one, `${pointer}/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`, at);
			if (Array.isArray(value)) return {
				kind: "array",
				items: value.map((one, index) => child(index, one)),
				line
			};
			return {
				kind: "object",
				entries: new Map(Object.entries(value).map(([key, one]) => [key, child(key, one)])),
				line
			};
		}
	}),
	94987: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Ik: () => betaCdf,
			O9: () => betaQuantile,
			Q4: () => betaSf
		});
		var _gamma_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95628);
		function betaCdf(x, a, b, y = 1 - x) {
			if (!(a > 0 && b > 0 && x >= 0 && y >= 0 && x <= 1)) throw new RangeError(`no beta distribution has a = ${a}, b = ${b}, x = ${x}`);
			if (x === 0) return 0;
			if (y === 0) return 1;
			return x <= (a + 1) / (a + b + 2) ? betaFraction(x, y, a, b) : 1 - betaFraction(y, x, b, a);
		}
		const betaSf = (x, a, b, y = 1 - x) => betaCdf(y, b, a, x);
		function logBetaFactor(x, y, a, b) {
			const n = a + b;
			return .5 * Math.log(a * b / n / (2 * Math.PI)) - (0, _gamma_js__WEBPACK_IMPORTED_MODULE_0__.MZ)(a, n * x) - (0, _gamma_js__WEBPACK_IMPORTED_MODULE_0__.MZ)(b, n * y) + (0, _gamma_js__WEBPACK_IMPORTED_MODULE_0__.$R)(n) - (0, _gamma_js__WEBPACK_IMPORTED_MODULE_0__.$R)(a) - (0, _gamma_js__WEBPACK_IMPORTED_MODULE_0__.$R)(b);
		}
		function betaFraction(x, y, a, b) {
			const tiny = 1e-300;
			let c = 1;
			let d = 1 / (1 - (a + b) * x / (a + 1) || tiny);
			let fraction = d;
			for (let k = 1; k < 1e6; k++) {
				const even = k * (b - k) * x / ((a + 2 * k - 1) * (a + 2 * k));
				d = 1 / (1 + even * d || tiny);
				c = 1 + even / c || tiny;
				fraction *= c * d;
				const odd = -(a + k) * (a + b + k) * x / ((a + 2 * k) * (a + 2 * k + 1));
				d = 1 / (1 + odd * d || tiny);
				c = 1 + odd / c || tiny;
				const change = c * d;
				fraction *= change;
				if (Math.abs(change - 1) < 1e-16) break;
			}
			return Math.exp(logBetaFactor(x, y, a, b)) * fraction / a;
		}
		function betaQuantile(p, a, b) {
			if (!(p >= 0 && p <= 1)) throw new RangeError(`a quantile is asked for a share from 0 to 1, not ${p}`);
			if (p === 0 || p === 1) return p;
			let low = 0;
			let high = 1;
			for (;;) {
				const middle = low === 0 || high / low < 4 ? (low + high) / 2 : Math.sqrt(low * high);
				if (middle <= low || middle >= high || high - low < 1e-17 * high) return middle;
				if (betaCdf(middle, a, b) < p) low = middle;
				else high = middle;
			}
		}
	}),
	45046: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			E9: () => chiSquareIsf,
			FI: () => studentQuantile,
			HU: () => binomialCdf,
			To: () => chiSquareSf,
			"do": () => studentSf
		});
		var _beta_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94987);
		var _gamma_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95628);
		const chiSquareSf = (x, df) => x <= 0 ? 1 : (0, _gamma_js__WEBPACK_IMPORTED_MODULE_0__.BS)(df / 2, x / 2);
		function chiSquareIsf(p, df) {
			if (!(p > 0 && p < 1)) throw new RangeError(`a tail must be between 0 and 1, not ${p}`);
			let low = 0;
			let high = Math.max(1, df);
			while (chiSquareSf(high, df) > p) high *= 2;
			for (;;) {
				const middle = (low + high) / 2;
				if (middle <= low || middle >= high) return middle;
				if (chiSquareSf(middle, df) > p) low = middle;
				else high = middle;
			}
		}
		function studentSf(t, df) {
			if (Number.isNaN(t)) return t;
			const square = t * t;
			if (square === Number.POSITIVE_INFINITY) return t > 0 ? 0 : 1;
			const tail = (0, _beta_js__WEBPACK_IMPORTED_MODULE_1__.Ik)(df / (df + square), df / 2, .5, square / (df + square)) / 2;
			return t >= 0 ? tail : 1 - tail;
		}
		function studentQuantile(p, df) {
			if (!(p > 0 && p < 1)) throw new RangeError(`a probability strictly between 0 and 1 is needed, got ${p}`);
			if (p < .5) return -studentQuantile(1 - p, df);
			let [low, high] = [0, 1];
			while (studentSf(high, df) > 1 - p) high *= 2;
			for (;;) {
				const middle = (low + high) / 2;
				if (middle <= low || middle >= high) return middle;
				if (studentSf(middle, df) > 1 - p) low = middle;
				else high = middle;
			}
		}
		const fisherFSf = (x, d1, d2) => x <= 0 ? 1 : betaCdf(d2 / (d2 + d1 * x), d2 / 2, d1 / 2, d1 * x / (d2 + d1 * x));
		function binomialCdf(k, n, p) {
			requireTrials(n, p);
			if (k < 0) return 0;
			return k >= n ? 1 : (0, _beta_js__WEBPACK_IMPORTED_MODULE_1__.Q4)(p, Math.floor(k) + 1, n - Math.floor(k));
		}
		function binomialSf(k, n, p) {
			requireTrials(n, p);
			if (k <= 0) return 1;
			return k > n ? 0 : betaCdf(p, Math.ceil(k), n - Math.ceil(k) + 1);
		}
		function requireTrials(n, p) {
			if (!(Number.isSafeInteger(n) && n >= 0 && p >= 0 && p <= 1)) throw new RangeError(`no binomial distribution has n = ${n} and p = ${p}`);
		}
	}),
	95628: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$R: () => stirlingError,
			BS: () => gammaQ,
			MZ: () => deviance,
			ay: () => lgamma,
			gU: () => gammaP,
			rQ: () => halfLogTwoPi
		});
		const halfLogTwoPi = .9189385332046728;
		const binet = [
			1 / 12,
			-1 / 360,
			1 / 1260,
			-1 / 1680,
			1 / 1188,
			-691 / 360360,
			1 / 156,
			-3617 / 122400
		];
		function stirlingError(x) {
			if (x < 10) return stirlingError(x + 1) + (x + .5) * Math.log1p(1 / x) - 1;
			const inverse = 1 / x;
			const square = inverse * inverse;
			let series = 0;
			for (let index = binet.length - 1; index >= 0; index--) series = series * square + binet[index];
			return series * inverse;
		}
		function lgamma(x) {
			if (!(x > 0)) throw new RangeError(`ln Γ is asked for a positive number, not ${x}`);
			if (x >= 10) return (x - .5) * Math.log(x) - x + halfLogTwoPi + stirlingError(x);
			let product = 1;
			let shifted = x;
			for (; shifted < 10; shifted++) product *= shifted;
			return lgamma(shifted) - Math.log(product);
		}
		function deviance(x, mean) {
			if (x === 0) return mean;
			const difference = x - mean;
			if (Math.abs(difference) >= .1 * (x + mean)) return x * Math.log(x / mean) + mean - x;
			const v = difference / (x + mean);
			let total = difference * v;
			let term = 2 * x * v;
			for (let k = 3; k < 1e3; k += 2) {
				term *= v * v;
				const next = total + term / k;
				if (next === total) break;
				total = next;
			}
			return total;
		}
		const gammaFactor = (a, x) => Math.sqrt(a / (2 * Math.PI)) * Math.exp(-deviance(a, x) - stirlingError(a));
		function gammaP(a, x) {
			requireGamma(a, x);
			if (x === 0) return 0;
			if (x === Number.POSITIVE_INFINITY) return 1;
			return x < a + 1 ? gammaSeries(a, x) : 1 - gammaFraction(a, x);
		}
		function gammaQ(a, x) {
			requireGamma(a, x);
			if (x === 0) return 1;
			if (x === Number.POSITIVE_INFINITY) return 0;
			return x < a + 1 ? 1 - gammaSeries(a, x) : gammaFraction(a, x);
		}
		function requireGamma(a, x) {
			if (!(a > 0 && x >= 0)) throw new RangeError(`the incomplete gamma function is not defined for a = ${a}, x = ${x}`);
		}
		function gammaSeries(a, x) {
			let term = 1 / a;
			let total = term;
			for (let k = 1; k < 1e6; k++) {
				term *= x / (a + k);
				total += term;
				if (term < total * 1e-17) break;
			}
			return total * gammaFactor(a, x);
		}
		function gammaFraction(a, x) {
			const tiny = 1e-300;
			let b = x + 1 - a;
			let c = 1 / tiny;
			let d = 1 / b;
			let fraction = d;
			for (let k = 1; k < 1e6; k++) {
				const numerator = k * (a - k);
				b += 2;
				d = 1 / (numerator * d + b || tiny);
				c = b + numerator / c || tiny;
				const change = c * d;
				fraction *= change;
				if (Math.abs(change - 1) < 1e-16) break;
			}
			return fraction * gammaFactor(a, x);
		}
	}),
	71080: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Fx: () => standardDeviation,
			GV: () => variance,
			i2: () => mean
		});
		var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77767);
		function mean(values) {
			if (values.length === 0) throw new RangeError("a mean needs at least one value");
			return (0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.cz)(values) / values.length;
		}
		function variance(values, ddof = 1) {
			if (values.length <= ddof) throw new RangeError(`a variance needs more than ${ddof} values`);
			const center = mean(values);
			return (0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.XN)(values.length, (index) => ((0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.at)(values, index) - center) ** 2) / (values.length - ddof);
		}
		const standardDeviation = (values, ddof = 1) => Math.sqrt(variance(values, ddof));
	}),
	77767: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			HO: () => requireProbability,
			IP: () => sorted,
			UU: () => requireSameLength,
			UX: () => midranks,
			XN: () => sumOf,
			at: () => at,
			cz: () => sum,
			hC: () => requireWeights,
			hp: () => requireFinite
		});
		var _order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14089);
		var _radix_sort_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89636);
		const at = (values, index) => values[index];
		function sum(values) {
			return sumOf(values.length, (index) => at(values, index));
		}
		function sumOf(count, term) {
			let total = 0;
			let lost = 0;
			for (let index = 0; index < count; index++) {
				const value = term(index);
				const next = total + value;
				lost += Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total;
				total = next;
			}
			return Number.isFinite(lost) ? total + lost : total;
		}
		function requireSameLength(what, first, ...others) {
			if (first.length === 0) throw new RangeError(`${what}: there are no values`);
			for (const other of others) {
				if (other !== undefined && other.length !== first.length) {
					throw new RangeError(`${what}: columns of different lengths, ${first.length} and ${other.length}`);
				}
			}
		}
		function requireFinite(what, values) {
			for (let index = 0; index < values.length; index++) {
				if (!Number.isFinite(values[index])) throw new RangeError(`${what}: the value at index ${index} is ${String(values[index])}, not a finite number`);
			}
		}
		function requireWeights(what, weights) {
			if (weights === undefined) return;
			requireFinite(`${what}: weights`, weights);
			for (let index = 0; index < weights.length; index++) {
				if (at(weights, index) < 0) throw new RangeError(`${what}: the weight at index ${index} is negative`);
			}
			if (!(sum(weights) > 0)) throw new RangeError(`${what}: all weights are 0`);
		}
		function requireProbability(what, value) {
			if (!(value > 0 && value < 1)) throw new RangeError(`${what} must be between 0 and 1, not ${value}`);
		}
		const sorted = (values) => (0, _radix_sort_js__WEBPACK_IMPORTED_MODULE_0__.T)(values);
		function midranks(values) {
			const order = (0, _order_js__WEBPACK_IMPORTED_MODULE_1__.m)(values);
			const ranks = new Float64Array(values.length);
			for (let start = 0; start < order.length;) {
				let end = start + 1;
				while (end < order.length && at(values, at(order, end)) === at(values, at(order, start))) end++;
				for (let index = start; index < end; index++) ranks[at(order, index)] = (start + end + 1) / 2;
				start = end;
			}
			return ranks;
		}
	}),
	14089: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { m: () => orderOf });
		const radixFrom = 2e3;
		const digitBits = 16;
		const digits = 2 ** digitBits;
		function orderOf(values) {
			const order = new Uint32Array(values.length);
			for (let index = 0; index < order.length; index++) order[index] = index;
			if (values.length >= radixFrom) return radixOrder(values, order);
			const value = (index) => values[index];
			return order.sort((a, b) => compare(value(a), value(b)) || a - b);
		}
		function compare(a, b) {
			if (a < b) return -1;
			if (a > b) return 1;
			return Number(Number.isNaN(a)) - Number(Number.isNaN(b));
		}
		function radixOrder(values, start) {
			const { high, low } = sortableBits(values);
			let order = start;
			let spare = new Uint32Array(order.length);
			for (const [bits, shift] of [
				[low, 0],
				[low, digitBits],
				[high, 0],
				[high, digitBits]
			]) {
				scatter(bits, shift, order, spare);
				[order, spare] = [spare, order];
			}
			return order;
		}
		function scatter(bits, shift, from, to) {
			const starts = new Uint32Array(digits + 1);
			const digit = (index) => bits[index] >>> shift & digits - 1;
			for (let index = 0; index < bits.length; index++) starts[digit(index) + 1] = starts[digit(index) + 1] + 1;
			for (let value = 0; value < digits; value++) starts[value + 1] = starts[value + 1] + starts[value];
			for (let position = 0; position < from.length; position++) {
				const index = from[position];
				const place = starts[digit(index)];
				to[place] = index;
				starts[digit(index)] = place + 1;
			}
		}
		function sortableBits(values) {
			const view = new DataView(new ArrayBuffer(8));
			const [high, low] = [new Uint32Array(values.length), new Uint32Array(values.length)];
			for (let index = 0; index < values.length; index++) {
				view.setFloat64(0, values[index] + 0);
				const [top, bottom] = [view.getUint32(0), view.getUint32(4)];
				const isLast = Number.isNaN(values[index]);
				const isNegative = top >>> 31 === 1;
				high[index] = isLast ? 4294967295 : isNegative ? ~top : top | 2147483648;
				low[index] = isNegative ? ~bottom : bottom;
			}
			return {
				high,
				low
			};
		}
	}),
	89636: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { T: () => sortedCopy });
		const radixFrom = 4e3;
		const digits = 2 ** 16;
		const shortRun = 24;
		function sortedCopy(values) {
			const copy = Float64Array.from(values);
			return copy.length < radixFrom ? copy.sort() : radixSort(copy);
		}
		function radixSort(copy) {
			const n = copy.length;
			const words = new Uint32Array(copy.buffer);
			const [high, low, high2, low2] = [
				new Uint32Array(n),
				new Uint32Array(n),
				new Uint32Array(n),
				new Uint32Array(n)
			];
			const [startsLow, startsHigh] = [new Uint32Array(digits + 1), new Uint32Array(digits + 1)];
			for (let i = 0; i < n; i++) {
				const value = copy[i];
				const top = words[2 * i + 1];
				const isNumber = !Number.isNaN(value);
				const turn = top >> 31;
				const key = isNumber ? (top ^ (turn | 2147483648)) >>> 0 : 4294967295;
				high[i] = key;
				low[i] = isNumber ? words[2 * i] ^ turn : 0;
				startsLow[(key & 65535) + 1] = startsLow[(key & 65535) + 1] + 1;
				startsHigh[(key >>> 16) + 1] = startsHigh[(key >>> 16) + 1] + 1;
			}
			for (let digit = 0; digit < digits; digit++) {
				startsLow[digit + 1] = startsLow[digit + 1] + startsLow[digit];
				startsHigh[digit + 1] = startsHigh[digit + 1] + startsHigh[digit];
			}
			for (let i = 0; i < n; i++) {
				const key = high[i];
				const place = startsLow[key & 65535];
				startsLow[key & 65535] = place + 1;
				high2[place] = key;
				low2[place] = low[i];
			}
			for (let i = 0; i < n; i++) {
				const key = high2[i];
				const place = startsHigh[key >>> 16];
				startsHigh[key >>> 16] = place + 1;
				high[place] = key;
				low[place] = low2[i];
			}
			sortRuns(high, low);
			return written(copy, words, high, low);
		}
		function sortRuns(high, low) {
			for (let start = 0; start < high.length;) {
				let end = start + 1;
				while (end < high.length && high[end] === high[start]) end++;
				if (end - start > shortRun) low.subarray(start, end).sort();
				else if (end - start > 1) insertionSort(low, start, end);
				start = end;
			}
		}
		function insertionSort(values, start, end) {
			for (let i = start + 1; i < end; i++) {
				const value = values[i];
				let j = i;
				for (; j > start && values[j - 1] > value; j--) values[j] = values[j - 1];
				values[j] = value;
			}
		}
		function written(result, words, high, low) {
			for (let i = 0; i < high.length; i++) {
				const key = high[i];
				if (key === 4294967295) {
					result[i] = Number.NaN;
					continue;
				}
				const isPositive = key >>> 31 === 1;
				words[2 * i + 1] = isPositive ? key ^ 2147483648 : ~key;
				words[2 * i] = isPositive ? low[i] : ~low[i];
			}
			return result;
		}
	}),
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
	95301: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
	}),
	26147: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			DM: () => modelOf,
			R2: () => mlflowEnvironment,
			eZ: () => runTag,
			pm: () => readLocalRun,
			xM: () => localStore
		});
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
		var node_url__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73136);
		var __addDisposableResource = undefined && undefined.__addDisposableResource || function(env, value, async) {
			if (value !== null && value !== void 0) {
				if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
				var dispose, inner;
				if (async) {
					if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
					dispose = value[Symbol.asyncDispose];
				}
				if (dispose === void 0) {
					if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
					dispose = value[Symbol.dispose];
					if (async) inner = dispose;
				}
				if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
				if (inner) dispose = function() {
					try {
						inner.call(this);
					} catch (e) {
						return Promise.reject(e);
					}
				};
				env.stack.push({
					value,
					dispose,
					async
				});
			} else if (async) {
				env.stack.push({ async: true });
			}
			return value;
		};
		var __disposeResources = undefined && undefined.__disposeResources || (function(SuppressedError) {
			return function(env) {
				function fail(e) {
					env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
					env.hasError = true;
				}
				var r, s = 0;
				function next() {
					while (r = env.stack.pop()) {
						try {
							if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
							if (r.dispose) {
								var result = r.dispose.call(r.value);
								if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) {
									fail(e);
									return next();
								});
							} else s |= 1;
						} catch (e) {
							fail(e);
						}
					}
					if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
					if (env.hasError) throw env.error;
				}
				return next();
			};
		})(typeof SuppressedError === "function" ? SuppressedError : function(error, suppressed, message) {
			var e = new Error(message);
			return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
		});
		const runTag = "modelflight.run";
		const mlflowEnvironment = (tag) => ({ MLFLOW_RUN_CONTEXT: JSON.stringify({ [runTag]: tag }) });
		function localStore(trackingUri, folder) {
			if (trackingUri === undefined || trackingUri === "") return (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "mlflow.db");
			const path = /^sqlite:\/\/\/([^?]+)/.exec(trackingUri)?.[1];
			return path === undefined ? undefined : (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, path);
		}
		const modelOf = (models) => models.toSorted((a, b) => Number(b.name === "model") - Number(a.name === "model") || b.created - a.created)[0]?.location;
		async function readLocalRun(store, tag) {
			const env_1 = {
				stack: [],
				error: void 0,
				hasError: false
			};
			try {
				if (!(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(store)) return undefined;
				const { DatabaseSync } = await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__, 80099, 19));
				const database = __addDisposableResource(env_1, new DatabaseSync(store, { readOnly: true }), false);
				const rows = (sql, ...values) => database.prepare(sql).all(...values);
				const [run] = rows(`select run_uuid, artifact_uri from runs join tags using (run_uuid) where tags.key = ? and tags.value = ? and lifecycle_stage = 'active'
     and run_uuid not in (select run_uuid from tags where key = 'mlflow.parentRunId') order by start_time desc limit 1`, ...[runTag, tag]);
				if (run === undefined) return undefined;
				const id = String(run["run_uuid"]);
				const artifacts = pathOf(String(run["artifact_uri"]));
				const metrics = rows("select key, value from latest_metrics where run_uuid = ? and is_nan = 0 order by key", id);
				const params = rows("select key, value from params where run_uuid = ? order by key", id);
				return {
					id,
					metrics: Object.fromEntries(metrics.flatMap(({ key, value }) => Number.isFinite(value) ? [[String(key), Number(value)]] : [])),
					params: Object.fromEntries(params.map(({ key, value }) => [String(key), String(value)])),
					model: localModel(rows, id, artifacts),
					artifacts
				};
			} catch (e_1) {
				env_1.error = e_1;
				env_1.hasError = true;
			} finally {
				__disposeResources(env_1);
			}
		}
		function localModel(rows, id, artifacts) {
			const known = rows("select name from sqlite_master where type = 'table' and name = 'logged_models'").length > 0;
			const logged = known ? rows("select * from logged_models where source_run_id = ? and lifecycle_stage = 'active'", id) : [];
			const models = logged.map((row) => {
				const { name, artifact_location: location, creation_timestamp_ms: created } = row;
				return {
					name: String(name),
					location: pathOf(String(location)),
					created: Number(created)
				};
			});
			const older = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(artifacts, "model");
			return modelOf(models) ?? ((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(older, "MLmodel")) ? older : undefined);
		}
		const pathOf = (location) => location.startsWith("file:") ? (0, node_url__WEBPACK_IMPORTED_MODULE_2__.fileURLToPath)(location) : location;
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
