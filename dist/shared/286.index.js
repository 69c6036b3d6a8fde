export const id = 286;
export const ids = [286];
export const modules = {
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
	64315: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			K: () => contentsOf,
			f: () => downloadParts
		});
		var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
		var _modelflight_core_digest_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70585);
		var _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66990);
		var _port_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45282);
		async function contentsOf({ name, path, digest, tags, createdAt, evidence, metrics = {} }) {
			const digested = await (0, _modelflight_core_digest_path__WEBPACK_IMPORTED_MODULE_1__.GV)(path, path);
			if (digested.digest !== digest) {
				throw (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_2__.he)(`the model at ${path} has the digest ${digested.digest}, and ${digest} was to be registered`, { hint: "The files changed after they were trained and judged: train and gate again." });
			}
			const sources = digested.files.map((file) => ({
				role: "model",
				file,
				path: digested.layout === "folder" ? (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(path, file.path) : path
			}));
			const add = async (role, from, folder = "") => {
				const file = await evidenceFile(from, folder);
				sources.push({
					role,
					file,
					path: from
				});
				return file;
			};
			const one = async (kind) => evidence[kind] === undefined ? undefined : await add(kind, evidence[kind]);
			const stored = {
				metrics: await one("metrics"),
				predictions: await one("predictions"),
				profile: await one("profile"),
				records: await inOrder(evidence.records, (record) => add("record", record, "records/"))
			};
			const { layout, files } = digested;
			return {
				manifest: {
					name,
					digest,
					createdAt: createdAt.toISOString(),
					tags,
					layout,
					files,
					evidence: stored
				},
				sources,
				metrics
			};
		}
		async function evidenceFile(path, folder) {
			const { files, layout } = await (0, _modelflight_core_digest_path__WEBPACK_IMPORTED_MODULE_1__.GV)(path, path);
			const [file] = files;
			if (file === undefined || layout !== "file") throw (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_2__.Xu)(`${path} is not a file, and evidence is kept in files`);
			return {
				...file,
				path: `${folder}${file.path}`
			};
		}
		async function inOrder(items, map) {
			const results = [];
			for (const item of items) results.push(await map(item));
			return results;
		}
		async function downloadParts(version, { folder, parts = ["model", "evidence"] }, fetch) {
			const modelFolder = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, "model");
			let model;
			if (parts.includes("model")) {
				const paths = await inOrder(version.files, (file) => fetch("model", file, modelFolder));
				model = version.layout === "folder" ? modelFolder : paths[0];
			}
			return {
				model,
				evidence: parts.includes("evidence") ? await downloadEvidence(version, (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, "evidence"), fetch) : _port_js__WEBPACK_IMPORTED_MODULE_3__.n2
			};
		}
		async function downloadEvidence({ evidence }, folder, fetch) {
			const paths = {};
			for (const kind of _port_js__WEBPACK_IMPORTED_MODULE_3__.LK) {
				const file = evidence[kind];
				if (file !== undefined) paths[kind] = await fetch(kind, file, (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, kind));
			}
			const records = await inOrder(evidence.records, (file) => fetch("record", file, folder));
			return {
				metrics: paths.metrics,
				predictions: paths.predictions,
				profile: paths.profile,
				records
			};
		}
	}),
	39916: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Gb: () => encodeManifest,
			I0: () => manifestFromJson,
			MK: () => decodeManifest,
			zK: () => manifestToJson
		});
		var _modelflight_core_digest_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70585);
		var _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66990);
		var _modelflight_core_files__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45182);
		const format = "modelflight-version/1";
		const manifestToJson = (manifest) => ({
			format,
			name: manifest.name,
			digest: manifest.digest,
			createdAt: manifest.createdAt,
			tags: manifest.tags,
			layout: manifest.layout,
			files: manifest.files.map(fileToJson),
			evidence: {
				metrics: optionalFile(manifest.evidence.metrics),
				predictions: optionalFile(manifest.evidence.predictions),
				profile: optionalFile(manifest.evidence.profile),
				records: manifest.evidence.records.map(fileToJson)
			}
		});
		function encodeManifest(manifest) {
			const bytes = Buffer.from(`${JSON.stringify(manifestToJson(manifest), null, 2)}\n`);
			return {
				bytes,
				digest: (0, _modelflight_core_files__WEBPACK_IMPORTED_MODULE_0__.sc)(bytes)
			};
		}
		function decodeManifest(bytes, digest, where) {
			if ((0, _modelflight_core_files__WEBPACK_IMPORTED_MODULE_0__.sc)(bytes) !== digest) throw (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_1__.he)(`the registry entry ${where} was changed after it was written`);
			return manifestFromJson(JSON.parse(Buffer.from(bytes).toString("utf8")), where);
		}
		const fileToJson = ({ path, digest, bytes }) => ({
			path,
			digest,
			bytes
		});
		const optionalFile = (file) => file === undefined ? null : fileToJson(file);
		function manifestFromJson(value, where) {
			const fault = (what) => (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_1__.he)(`the registry entry ${where} can not be used: ${what}`);
			if (value["format"] !== format) throw fault(`its format is ${JSON.stringify(value["format"] ?? null)}, and ${format} is known`);
			const { name, digest, createdAt, layout } = value;
			if (typeof name !== "string" || typeof createdAt !== "string" || !isDigest(digest)) throw fault("name, date or digest is missing");
			if (layout !== "file" && layout !== "folder") throw fault("it does not say whether the model is a file or a folder");
			const files = fileList(value["files"], fault);
			const actual = layout === "folder" ? (0, _modelflight_core_digest_path__WEBPACK_IMPORTED_MODULE_2__.v0)(files) : files[0]?.digest;
			if (actual !== digest) throw fault("the digest of the model is not that of its files");
			return {
				name,
				digest,
				createdAt,
				layout,
				files,
				tags: tagsOf(value["tags"], fault),
				evidence: evidenceOf(value["evidence"], fault)
			};
		}
		function evidenceOf(value, fault) {
			if (!isObject(value)) throw fault("its evidence is missing");
			const one = (kind) => {
				const entry = value[kind];
				return entry === undefined || entry === null ? undefined : storedFile(entry, fault);
			};
			return {
				metrics: one("metrics"),
				predictions: one("predictions"),
				profile: one("profile"),
				records: fileList(value["records"], fault)
			};
		}
		function tagsOf(value, fault) {
			if (!isObject(value)) throw fault("its tags are missing");
			return Object.fromEntries(Object.entries(value).map(([key, tag]) => [key, String(tag)]));
		}
		function fileList(value, fault) {
			if (!Array.isArray(value)) throw fault("its list of files is missing");
			return value.map((entry) => storedFile(entry, fault));
		}
		function storedFile(value, fault) {
			const { path, digest, bytes } = isObject(value) ? value : {};
			if (typeof path === "string" && isDigest(digest) && typeof bytes === "number") return {
				path,
				digest,
				bytes
			};
			throw fault("a file lacks its path, digest or size");
		}
		const isDigest = (value) => typeof value === "string" && /^sha256:[0-9a-f]{64}$/.test(value);
		const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
	}),
	77905: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { openMlflowRegistry: () => openMlflowRegistry });
		var errors = __webpack_require__(66990);
		var lib_contents = __webpack_require__(64315);
		var port = __webpack_require__(45282);
		var lib_reference = __webpack_require__(87544);
		var mlflow_client = __webpack_require__(97388);
		var mlflow_errors = __webpack_require__(8240);
		var external_node_crypto_ = __webpack_require__(77598);
		var promises_ = __webpack_require__(58500);
		var json = __webpack_require__(39799);
		var digest_path = __webpack_require__(70585);
		var release = __webpack_require__(68483);
		var lib_manifest = __webpack_require__(39916);
		;
		const manifestName = "modelflight/version.json";
		const evidencePath = (role, { path }) => role === "record" ? `modelflight/${path}` : `modelflight/${role}/${path}`;
		async function ensureExperiment(client, name) {
			const find = async () => {
				const answer = await client.get("/experiments/get-by-name", { experiment_name: name }).catch((error) => {
					if ((0, mlflow_errors.b2)(error)) return undefined;
					throw error;
				});
				const experiment = (0, json.Xy)(answer?.["experiment"]);
				if (experiment["lifecycle_stage"] === "deleted") {
					throw (0, errors.Xu)(`the experiment ${name} on ${client.server} was deleted`, { hint: "Restore it, or delete it for good with mlflow gc." });
				}
				return (0, json.b6)(experiment["experiment_id"]);
			};
			const known = await find();
			if (known !== undefined) return known;
			await client.repeat("POST", "/experiments/create", { name }).catch((error) => {
				if (!(0, mlflow_errors.t2)(error)) throw error;
			});
			const made = await find();
			if (made === undefined) throw (0, errors.BW)(`the MLflow server ${client.server} has no experiment ${name} after it was made`);
			return made;
		}
		async function uploadModel(client, experiment, contents) {
			const { manifest } = contents;
			const { runId, runArtifacts } = await createRun(client, experiment, contents);
			let modelId;
			try {
				const { id, artifacts } = await createLoggedModel(client, {
					experiment,
					name: manifest.name,
					runId
				});
				modelId = id;
				for (const source of contents.sources) await uploadSource(client, source, {
					model: artifacts,
					run: runArtifacts
				});
				const { bytes, digest } = (0, lib_manifest.Gb)(manifest);
				await client.upload(`${runArtifacts}/${manifestName}`, bytes);
				await client.repeat("PATCH", `/logged-models/${id}`, {
					model_id: id,
					status: "LOGGED_MODEL_READY"
				});
				await logMetrics(client, contents, {
					runId,
					modelId
				});
				await client.repeat("POST", "/runs/update", {
					run_id: runId,
					status: "FINISHED",
					end_time: Date.parse(manifest.createdAt)
				});
				return {
					runId,
					modelId,
					runArtifacts,
					manifestDigest: digest
				};
			} catch (error) {
				await discard(client, {
					runId,
					modelId
				});
				throw error;
			}
		}
		async function uploadSource(client, { role, file, path }, roots) {
			const address = role === "model" ? `${roots.model}/${file.path}` : `${roots.run}/${evidencePath(role, file)}`;
			await client.upload(address, {
				path,
				bytes: file.bytes
			});
		}
		async function discard(client, { runId, modelId }) {
			if (modelId !== undefined) await client.repeat("DELETE", `/logged-models/${modelId}`, {}).catch(() => undefined);
			await client.repeat("POST", "/runs/delete", { run_id: runId }).catch(() => undefined);
		}
		async function createRun(client, experiment, { manifest }) {
			const { name, tags, digest, createdAt } = manifest;
			const known = {
				"modelflight.model_digest": digest,
				"mlflow.source.git.commit": tags["git.sha"],
				"mlflow.source.name": tags["run.url"],
				"mlflow.user": tags["run.actor"]
			};
			const { run } = await client.change("POST", "/runs/create", {
				experiment_id: experiment,
				run_name: `register ${name}`,
				start_time: Date.parse(createdAt),
				tags: tagList({
					...tags,
					...known
				})
			});
			const info = (0, json.Xy)((0, json.Xy)(run)["info"]);
			const [runId, runArtifacts] = [(0, json.b6)(info["run_id"]), (0, json.b6)(info["artifact_uri"])];
			if (runId === undefined || runArtifacts === undefined) throw (0, errors.BW)(`the MLflow server ${client.server} made a run without an id`);
			return {
				runId,
				runArtifacts
			};
		}
		const tagList = (tags) => Object.entries(tags).flatMap(([key, value]) => value === undefined ? [] : [{
			key,
			value: value.slice(0, 5e3)
		}]);
		async function createLoggedModel(client, { experiment, name, runId }) {
			const answer = await client.change("POST", "/logged-models", {
				experiment_id: experiment,
				name: name.replaceAll(".", "-"),
				source_run_id: runId
			});
			const info = (0, json.Xy)((0, json.Xy)(answer["model"])["info"]);
			const [id, artifacts] = [(0, json.b6)(info["model_id"]), (0, json.b6)(info["artifact_uri"])];
			if (id === undefined || artifacts === undefined) throw (0, errors.BW)(`the MLflow server ${client.server} made a logged model without an id`);
			return {
				id,
				artifacts
			};
		}
		const metricName = /^[A-Za-z0-9_][\w. -]*(\/[A-Za-z0-9_][\w. -]*)*$/;
		const longestName = 250;
		const mostMetrics = 1e3;
		async function logMetrics(client, { manifest, metrics }, { runId, modelId }) {
			const timestamp = Date.parse(manifest.createdAt);
			const logged = Object.entries(metrics).filter(([key, value]) => Number.isFinite(value) && key.length <= longestName && metricName.test(key)).slice(0, mostMetrics).map(([key, value]) => ({
				key,
				value,
				timestamp,
				step: 0,
				model_id: modelId
			}));
			if (logged.length > 0) await client.repeat("POST", "/runs/log-batch", {
				run_id: runId,
				metrics: logged
			});
		}
		;
		const versionTags = {
			digest: "modelflight.model_digest",
			manifest: "modelflight.manifest_digest",
			artifacts: "modelflight.artifacts"
		};
		const listVersions = (client, name) => findVersions(client, `name='${name}'`);
		const runsVersions = (client, runId) => findVersions(client, `run_id='${runId.replace(/[^0-9a-f]/g, "")}'`);
		async function findVersions(client, filter) {
			const found = [];
			let page = "";
			do {
				const query = {
					filter,
					max_results: "200",
					...page === "" ? {} : { page_token: page }
				};
				const answer = await client.get("/model-versions/search", query);
				if (Object.keys(answer).length > 0 && !Array.isArray(answer["model_versions"])) throw (0, errors.BW)(`the MLflow server ${client.server} answered without the versions that were asked for`);
				found.push(...(0, json.c3)(answer["model_versions"]).map((entry) => listed((0, json.Xy)(entry), client)));
				page = (0, json.b6)(answer["next_page_token"]) ?? "";
			} while (page !== "");
			return found.sort((a, b) => Number(a.version) - Number(b.version));
		}
		async function getVersion(client, name, version) {
			const answer = await client.get("/model-versions/get", {
				name,
				version
			}).catch((error) => {
				if ((0, mlflow_errors.b2)(error)) return undefined;
				throw error;
			});
			return answer === undefined ? undefined : listed((0, json.Xy)(answer["model_version"]), client);
		}
		function listed(entry, { server }) {
			const [name, version, created] = [
				(0, json.b6)(entry["name"]),
				(0, json.b6)(entry["version"]),
				Number(entry["creation_timestamp"])
			];
			if (name === undefined || version === undefined || !Number.isFinite(created)) {
				throw (0, errors.BW)(`the MLflow server ${server} listed a version without name, number or time`);
			}
			const tags = (0, json.c3)(entry["tags"]).map(json.Xy);
			return {
				name,
				version,
				source: (0, json.b6)(entry["source"]) ?? "",
				runId: (0, json.b6)(entry["run_id"]) ?? "",
				tags: new Map(tags.map(({ key, value }) => [(0, json.b6)(key) ?? "", (0, json.b6)(value) ?? ""])),
				createdAt: new Date(created).toISOString(),
				status: (0, json.b6)(entry["status"]) ?? ""
			};
		}
		async function readAliases(client, name) {
			const answer = await client.get("/registered-models/get", { name }).catch((error) => {
				if ((0, mlflow_errors.b2)(error)) return undefined;
				throw error;
			});
			if (answer === undefined) return new Map();
			const aliases = (0, json.c3)(registeredModel(answer, client)["aliases"]).map(json.Xy);
			return new Map(aliases.flatMap(({ alias, version }) => typeof alias === "string" ? [[alias, (0, json.b6)(version) ?? ""]] : []));
		}
		function registeredModel(answer, { server }) {
			const model = (0, json.Xy)(answer["registered_model"]);
			if ((0, json.b6)(model["name"]) !== undefined) return model;
			throw (0, errors.BW)(`the MLflow server ${server} answered without the registered model that was asked for`);
		}
		const isOurs = ({ tags }) => tags.has(versionTags.manifest);
		async function readVersion(client, entry, aliases) {
			const { name, version, tags } = entry;
			const bytes = await client.read(`${tags.get(versionTags.artifacts) ?? ""}/${manifestName}`);
			const manifest = (0, lib_manifest.MK)(bytes, tags.get(versionTags.manifest) ?? "", `${name}/${version}`);
			if (manifest.name !== name || manifest.digest !== tags.get(versionTags.digest)) {
				throw (0, errors.he)(`the tags of ${name}/${version} on ${client.server} are not those that it was registered with`);
			}
			return {
				...manifest,
				version,
				aliases: aliasesOf(version, aliases)
			};
		}
		async function readForeign(client, entry, aliases) {
			const { name, version, createdAt, tags } = entry;
			const root = await modelArtifacts(client, entry);
			const files = [];
			for (const path of await client.list(root)) files.push(await hashed(client, root, path));
			if (files.length === 0) throw (0, errors.BW)(`${name}/${version} on ${client.server} has no files`);
			const own = Object.fromEntries([...tags].filter(([key]) => !key.startsWith("mlflow.")));
			const base = {
				name,
				version,
				createdAt,
				tags: own,
				evidence: port.n2,
				aliases: aliasesOf(version, aliases)
			};
			return {
				...base,
				digest: (0, digest_path.v0)(files),
				layout: "folder",
				files
			};
		}
		async function hashed(client, root, path) {
			let result = {
				path,
				digest: "",
				bytes: 0
			};
			await client.stream(`${root}/${path}`, async (content) => {
				const hash = (0, external_node_crypto_.createHash)("sha256");
				let bytes = 0;
				for await (const chunk of content) {
					hash.update(chunk);
					bytes += chunk.byteLength;
					(0, release._)(chunk);
				}
				result = {
					path,
					digest: `sha256:${hash.digest("hex")}`,
					bytes
				};
			});
			return result;
		}
		const aliasesOf = (version, aliases) => [...aliases].flatMap(([alias, target]) => target === version ? [alias] : []).sort();
		async function modelArtifacts(client, { name, version, source }) {
			const logged = /^models:\/(m-[0-9a-f]{8,64})$/.exec(source)?.[1];
			if (logged !== undefined) {
				const answer = await client.get(`/logged-models/${logged}`);
				return (0, json.b6)((0, json.Xy)((0, json.Xy)(answer["model"])["info"])["artifact_uri"]) ?? "";
			}
			const [, run, path] = /^runs:\/([0-9a-f]{8,64})\/(.+)$/.exec(source) ?? [];
			if (run !== undefined) {
				const answer = await client.get("/runs/get", { run_id: run });
				return `${(0, json.b6)((0, json.Xy)((0, json.Xy)(answer["run"])["info"])["artifact_uri"]) ?? ""}/${path}`;
			}
			if (/^(?:mlflow-artifacts|s3):/.test(source)) return source;
			throw (0, errors.BW)(`the files of ${name}/${version} are not kept by the MLflow server ${client.server}`, { hint: "Register the model from a run whose artifacts the server serves." });
		}
		;
		const ledgerTag = "modelflight.ledger";
		const leaseMilliseconds = 3e4;
		async function withLock(client, ledger, work) {
			const turn = await takeTurn(client, ledger);
			try {
				return await work();
			} finally {
				await writeOnce(client, ledger, `unlock.${turn}`, "done");
			}
		}
		async function takeTurn(client, ledger) {
			const nonce = (0, external_node_crypto_.randomBytes)(12).toString("hex");
			let seen = {
				turn: 0,
				since: performance.now()
			};
			for (let attempt = 1;; attempt++) {
				client.signal.throwIfAborted();
				const { last, open } = await readTurns(client, ledger);
				if (last !== seen.turn) seen = {
					turn: last,
					since: performance.now()
				};
				if (!open && await writeOnce(client, ledger, `lock.${last + 1}`, nonce)) return last + 1;
				if (open && performance.now() - seen.since > leaseMilliseconds) await writeOnce(client, ledger, `unlock.${last}`, "expired");
				const longest = Math.min(1e3, 100 + 50 * attempt);
				await (0, promises_.setTimeout)((0, external_node_crypto_.randomInt)(longest / 2, longest), undefined, { signal: client.signal });
			}
		}
		async function readTurns(client, ledger) {
			const { run } = await client.get("/runs/get", { run_id: ledger });
			const keys = new Set((0, json.c3)((0, json.Xy)((0, json.Xy)(run)["data"])["params"]).map((entry) => (0, json.b6)((0, json.Xy)(entry)["key"]) ?? ""));
			const turns = [...keys].flatMap((key) => /^lock\.([1-9]\d{0,9})$/.exec(key)?.[1] ?? []).map(Number);
			const last = turns.reduce((a, b) => Math.max(a, b), 0);
			return {
				last,
				open: last > 0 && !keys.has(`unlock.${last}`)
			};
		}
		async function writeOnce(client, run, key, value) {
			try {
				await client.repeat("POST", "/runs/log-parameter", {
					run_id: run,
					key,
					value
				});
				return true;
			} catch (error) {
				if ((0, mlflow_errors.H0)(error)) return false;
				throw error;
			}
		}
		async function ensureModel(client, name, experiment) {
			const known = await ledgerOf(client, name);
			if (known.ledger !== undefined) return known.ledger;
			const ledger = await createLedger(client, name, experiment);
			const tag = {
				key: ledgerTag,
				value: ledger
			};
			if (known.exists) {
				await client.repeat("POST", "/registered-models/set-tag", {
					name,
					...tag
				});
				await (0, promises_.setTimeout)(1e3, undefined, { signal: client.signal });
			} else {
				await client.repeat("POST", "/registered-models/create", {
					name,
					tags: [tag]
				}).catch((error) => {
					if (!(0, mlflow_errors.t2)(error)) throw error;
				});
			}
			const { ledger: agreed } = await ledgerOf(client, name);
			if (agreed === undefined) throw (0, errors.BW)(`the MLflow server ${client.server} did not keep a tag of the registered model ${name}`);
			if (agreed !== ledger) await client.repeat("POST", "/runs/delete", { run_id: ledger });
			return agreed;
		}
		async function ledgerOf(client, name) {
			const answer = await client.get("/registered-models/get", { name }).catch((error) => {
				if ((0, mlflow_errors.b2)(error)) return undefined;
				throw error;
			});
			if (answer === undefined) return {
				exists: false,
				ledger: undefined
			};
			const tags = (0, json.c3)(registeredModel(answer, client)["tags"]).map(json.Xy);
			return {
				exists: true,
				ledger: (0, json.b6)(tags.find(({ key }) => key === ledgerTag)?.["value"])
			};
		}
		async function createLedger(client, name, experiment) {
			const note = `Lock of the registered model ${name}: its changes, one turn at a time. Please keep it.`;
			const tags = [{
				key: "modelflight.kind",
				value: "ledger"
			}, {
				key: "mlflow.note.content",
				value: note
			}];
			const { run } = await client.change("POST", "/runs/create", {
				experiment_id: experiment,
				run_name: "modelflight-ledger",
				start_time: 0,
				tags
			});
			const id = (0, json.b6)((0, json.Xy)((0, json.Xy)(run)["info"])["run_id"]);
			if (id === undefined) throw (0, errors.BW)(`the MLflow server ${client.server} made a run without an id`);
			await client.repeat("POST", "/runs/update", {
				run_id: id,
				status: "FINISHED",
				end_time: 0
			});
			return id;
		}
		var removal = __webpack_require__(48513);
		;
		async function removeVersion(client, name, version) {
			const known = await getVersion(client, name, version);
			if (known === undefined || !isOurs(known)) return { kind: "missing" };
			const ledger = await ensureModel(client, name, await ensureExperiment(client, name));
			const model = await modelArtifacts(client, known);
			const kept = await withLock(client, ledger, async () => {
				if ((await listVersions(client, name)).at(-1)?.version === version) return removal.P;
				const pointed = (0, removal.V)(await readAliases(client, name), version);
				if (pointed !== undefined) return pointed;
				await client.repeat("DELETE", "/model-versions/delete", {
					name,
					version
				}).catch((error) => {
					if (!(0, mlflow_errors.b2)(error)) throw error;
				});
				return undefined;
			});
			return kept ?? {
				kind: "removed",
				left: await removeFiles(client, known, model)
			};
		}
		async function removeFiles(client, { runId, source, tags }, model) {
			if ((await runsVersions(client, runId)).length > 0) return "its files stay, because another version has them, too";
			const removed = [await client.remove(model), await client.remove(tags.get(versionTags.artifacts) ?? "")];
			await discard(client, {
				runId,
				modelId: (0, json.b6)(/^models:\/(m-[0-9a-f]+)$/.exec(source)?.[1])
			});
			return removed.every(Boolean) ? undefined : "its files stay until mlflow gc runs on the server: the step has no key to their store";
		}
		;
		function openMlflowRegistry(uri, context) {
			const client = (0, mlflow_client.J)(uri, context);
			return {
				name: `mlflow:${client.server}`,
				resolve: (reference) => resolveReference(client, reference),
				async versions(name) {
					const ours = (await listVersions(client, (0, lib_reference.I3)("model", name))).filter(isOurs);
					const aliases = ours.length === 0 ? new Map() : await readAliases(client, name);
					return await inBatches(ours, (entry) => readVersion(client, entry, aliases));
				},
				register: (model) => register(client, model),
				setAlias: (name, alias, version, expected) => setAlias(client, {
					name,
					alias,
					version
				}, expected),
				remove: (name, version) => removeVersion(client, (0, lib_reference.I3)("model", name), version),
				async download(version, folder, parts) {
					const entry = await getVersion(client, version.name, version.version);
					if (entry === undefined) throw (0, errors.BW)(`${version.name}/${version.version} is no longer on ${client.server}`);
					const evidence = entry.tags.get(versionTags.artifacts) ?? "";
					const model = parts === undefined || parts.includes("model") ? await modelArtifacts(client, entry) : "";
					return await (0, lib_contents.f)(version, {
						folder,
						parts
					}, (role, file, target) => client.download(role === "model" ? `${model}/${file.path}` : `${evidence}/${evidencePath(role, file)}`, file, target));
				}
			};
		}
		async function inBatches(items, map) {
			const results = [];
			for (let start = 0; start < items.length; start += 8) results.push(...await Promise.all(items.slice(start, start + 8).map(map)));
			return results;
		}
		async function resolveReference(client, reference) {
			const name = (0, lib_reference.I3)("model", reference.name);
			const version = reference.kind === "version" ? reference.version : await aliasTarget(client, name, (0, lib_reference.I3)("alias", reference.alias));
			const entry = version === undefined ? undefined : await getVersion(client, name, version);
			if (entry === undefined) return undefined;
			const aliases = await readAliases(client, name);
			return isOurs(entry) ? await readVersion(client, entry, aliases) : await readForeign(client, entry, aliases);
		}
		async function aliasTarget(client, name, alias) {
			return (await readAliases(client, name)).get(alias);
		}
		async function register(client, model) {
			const name = (0, lib_reference.I3)("model", model.name);
			const known = await findDigest(client, model);
			if (known !== undefined) return {
				version: known,
				created: false
			};
			const contents = await (0, lib_contents.K)(model);
			const experiment = await ensureExperiment(client, name);
			const ledger = await ensureModel(client, name, experiment);
			const uploaded = await uploadModel(client, experiment, contents);
			const outcome = await withLock(client, ledger, async () => {
				const found = (await listVersions(client, name)).find((entry) => entry.tags.get(versionTags.digest) === model.digest);
				return found === undefined ? {
					entry: await createVersion(client, contents.manifest, uploaded),
					created: true
				} : {
					entry: found,
					created: false
				};
			}).catch(async (error) => {
				if (!(0, mlflow_errors.cp)(error)) await discard(client, uploaded);
				throw error;
			});
			if (!outcome.created) await discard(client, uploaded);
			return {
				version: await readVersion(client, outcome.entry, await readAliases(client, name)),
				created: outcome.created
			};
		}
		async function findDigest(client, { name, digest }) {
			const entry = (await listVersions(client, name)).find(({ tags }) => tags.get(versionTags.digest) === digest);
			return entry === undefined ? undefined : await readVersion(client, entry, await readAliases(client, name));
		}
		async function createVersion(client, { name, digest, tags }, uploaded) {
			const own = {
				[versionTags.digest]: digest,
				[versionTags.manifest]: uploaded.manifestDigest,
				[versionTags.artifacts]: uploaded.runArtifacts
			};
			const { description, "run.url": link } = tags;
			const body = {
				name,
				source: `models:/${uploaded.modelId}`,
				run_id: uploaded.runId,
				model_id: uploaded.modelId,
				tags: tagList({
					...tags,
					...own
				}),
				...description === undefined ? {} : { description },
				...link === undefined ? {} : { run_link: link }
			};
			for (let attempt = 1;; attempt++) {
				const failed = await client.change("POST", "/model-versions/create", body).then(() => undefined, (error) => ({ error }));
				const found = (await listVersions(client, name)).find((entry) => entry.tags.get(versionTags.digest) === digest);
				if (found !== undefined) return found;
				if (failed !== undefined && (attempt >= 3 || !(0, mlflow_errors.cp)(failed.error))) throw failed.error;
				if (failed === undefined) throw (0, errors.BW)(`the MLflow server ${client.server} made a version of ${name} that it does not list`);
			}
		}
		async function setAlias(client, { name, alias, version }, { expected }) {
			(0, lib_reference.I3)("model", name);
			requireAlias(alias);
			if (await getVersion(client, name, version) === undefined) {
				throw (0, errors.Xu)(`the registry mlflow:${client.server} has no version ${version} of ${name}`);
			}
			const ledger = await ensureModel(client, name, await ensureExperiment(client, name));
			return await withLock(client, ledger, async () => {
				const now = await aliasTarget(client, name, alias);
				if (now === version) return { kind: "unchanged" };
				if (expected !== "any" && now !== expected) return {
					kind: "conflict",
					actual: now
				};
				if (alias === port.wW && now !== undefined) await point(client, {
					name,
					alias: port.B4,
					version: now
				});
				await point(client, {
					name,
					alias,
					version
				});
				const actual = await aliasTarget(client, name, alias);
				return actual === version ? {
					kind: "moved",
					previous: now
				} : {
					kind: "conflict",
					actual
				};
			});
		}
		function requireAlias(alias) {
			(0, lib_reference.I3)("alias", alias);
			if (alias === port.B4) {
				throw (0, errors.Xu)(`${port.B4} can not be set`, { hint: "The registry keeps it: it is the version that champion came from." });
			}
			if (!/^[\w-]+$/.test(alias) || /^(latest|v\d+)$/i.test(alias)) {
				throw (0, errors.Xu)(`${alias} can not be an alias in MLflow`, { hint: "Use letters, digits, dashes and underscores; not latest, not v1." });
			}
		}
		async function point(client, { name, alias, version }) {
			await client.repeat("POST", "/registered-models/alias", {
				name,
				alias,
				version
			}).catch((error) => {
				if ((0, mlflow_errors.b2)(error) || (0, mlflow_errors.H0)(error)) throw (0, errors.Xu)(error instanceof Error ? error.message : String(error), { cause: error });
				throw error;
			});
		}
	}),
	45282: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Ab: () => challengerAlias,
			B4: () => previousChampionAlias,
			LK: () => evidenceKinds,
			n2: () => noEvidence,
			wW: () => championAlias
		});
		const evidenceKinds = [
			"metrics",
			"predictions",
			"profile"
		];
		const noEvidence = {
			metrics: undefined,
			predictions: undefined,
			profile: undefined,
			records: []
		};
		const championAlias = "champion";
		const challengerAlias = "challenger";
		const previousChampionAlias = "champion-previous";
	}),
	48513: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			P: () => newestStays,
			V: () => pointedAt
		});
		function pointedAt(aliases, target) {
			const names = [...aliases].flatMap(([alias, version]) => version === target ? [alias] : []).sort();
			return names.length === 0 ? undefined : {
				kind: "kept",
				why: `${names.join(", ")} point${names.length === 1 ? "s" : ""} at it`
			};
		}
		const newestStays = {
			kind: "kept",
			why: "it is the newest, whose number would be given again"
		};
	})
};
