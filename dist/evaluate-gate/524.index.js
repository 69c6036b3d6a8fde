export const id = 524;
export const ids = [524];
export const modules = {
	524: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { openFileRegistry: () => openFileRegistry });
		var promises_ = __webpack_require__(455);
		var external_node_path_ = __webpack_require__(760);
		var errors = __webpack_require__(300);
		var lib_files = __webpack_require__(20);
		;
		const maxFiles = 1e5;
		async function digestPath(path, name) {
			const info = await (0, promises_.lstat)(path).catch((error) => {
				throw error.code === "ENOENT" || error.code === "ENOTDIR" ? (0, lib_files.IT)(name) : error;
			});
			if (info.isFile()) {
				const digest = await (0, lib_files.Q3)(path);
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
			if (!info.isDirectory()) throw (0, errors.he)(`${name} is neither a regular file nor a folder`, { where: { file: name } });
			const files = [];
			for (const relativePath of await listFiles(path, name)) {
				const absolute = (0, external_node_path_.join)(path, relativePath);
				files.push({
					path: relativePath,
					digest: await (0, lib_files.Q3)(absolute),
					bytes: (await (0, promises_.lstat)(absolute)).size
				});
			}
			if (files.length === 0) throw (0, errors.Xu)(`${name} is an empty folder`, { where: { file: name } });
			return {
				layout: "folder",
				digest: digestOfFiles(files),
				bytes: files.reduce((sum, file) => sum + file.bytes, 0),
				files
			};
		}
		function digestOfFiles(files) {
			const sorted = files.toSorted((a, b) => a.path < b.path ? -1 : a.path > b.path ? 1 : 0);
			return (0, lib_files.sc)(sorted.map((file) => `${file.digest.replace(/^sha256:/, "")}  ${file.path}\n`).join(""));
		}
		async function listFiles(root, name, keep = () => true) {
			const found = [];
			const waiting = [""];
			for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
				for await (const entry of await (0, promises_.opendir)((0, external_node_path_.join)(root, folder))) {
					const path = `${folder}${entry.name}`;
					if (!keep(entry.isDirectory() ? `${path}/` : path)) continue;
					if (entry.isDirectory()) waiting.push(`${path}/`);
					else found.push(checkedName(path, entry.isFile(), name));
				}
				if (found.length > maxFiles) throw (0, errors.FU)(`${name} holds more than ${maxFiles} files`, { where: { file: name } });
			}
			return found.sort();
		}
		function checkedName(path, isFile, name) {
			if (!isFile) throw (0, errors.he)(`${name}/${path} is a link or special file`, { hint: "Replace it by a copy of the file it points to." });
			if (/[\p{Cc}\\]/u.test(path)) throw (0, errors.he)(`a file name in ${name} holds a control character or a backslash: ${JSON.stringify(path)}`);
			return path;
		}
		const baseName = (path) => path.split(/[/\\]/).at(-1) ?? path;
		;
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
		;
		async function contentsOf({ name, path, digest, tags, createdAt, evidence, metrics = {} }) {
			const digested = await digestPath(path, path);
			if (digested.digest !== digest) {
				throw (0, errors.he)(`the model at ${path} has the digest ${digested.digest}, and ${digest} was to be registered`, { hint: "The files changed after they were trained and judged: train and gate again." });
			}
			const sources = digested.files.map((file) => ({
				role: "model",
				file,
				path: digested.layout === "folder" ? (0, external_node_path_.join)(path, file.path) : path
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
			const { files, layout } = await digestPath(path, path);
			const [file] = files;
			if (file === undefined || layout !== "file") throw (0, errors.Xu)(`${path} is not a file, and evidence is kept in files`);
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
			const modelFolder = (0, external_node_path_.join)(folder, "model");
			let model;
			if (parts.includes("model")) {
				const paths = await inOrder(version.files, (file) => fetch("model", file, modelFolder));
				model = version.layout === "folder" ? modelFolder : paths[0];
			}
			return {
				model,
				evidence: parts.includes("evidence") ? await downloadEvidence(version, (0, external_node_path_.join)(folder, "evidence"), fetch) : noEvidence
			};
		}
		async function downloadEvidence({ evidence }, folder, fetch) {
			const paths = {};
			for (const kind of evidenceKinds) {
				const file = evidence[kind];
				if (file !== undefined) paths[kind] = await fetch(kind, file, (0, external_node_path_.join)(folder, kind));
			}
			const records = await inOrder(evidence.records, (file) => fetch("record", file, folder));
			return {
				metrics: paths.metrics,
				predictions: paths.predictions,
				profile: paths.profile,
				records
			};
		}
		;
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
				digest: sha256(bytes)
			};
		}
		function decodeManifest(bytes, digest, where) {
			if (sha256(bytes) !== digest) throw policyRefused(`the registry entry ${where} was changed after it was written`);
			return manifestFromJson(JSON.parse(Buffer.from(bytes).toString("utf8")), where);
		}
		const fileToJson = ({ path, digest, bytes }) => ({
			path,
			digest,
			bytes
		});
		const optionalFile = (file) => file === undefined ? null : fileToJson(file);
		function manifestFromJson(value, where) {
			const fault = (what) => (0, errors.he)(`the registry entry ${where} can not be used: ${what}`);
			if (value["format"] !== format) throw fault(`its format is ${JSON.stringify(value["format"] ?? null)}, and ${format} is known`);
			const { name, digest, createdAt, layout } = value;
			if (typeof name !== "string" || typeof createdAt !== "string" || !isDigest(digest)) throw fault("name, date or digest is missing");
			if (layout !== "file" && layout !== "folder") throw fault("it does not say whether the model is a file or a folder");
			const files = fileList(value["files"], fault);
			const actual = layout === "folder" ? digestOfFiles(files) : files[0]?.digest;
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
		;
		const word = /^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/;
		const versionNumber = /^[1-9][0-9]{0,9}$/;
		const isModelName = (name) => word.test(name) && !name.includes("..");
		function checkName(what, name) {
			if (isModelName(name) && !(what === "alias" && versionNumber.test(name))) return name;
			throw (0, errors.Xu)(`${JSON.stringify(name.slice(0, 140))} can not be the name of ${what === "model" ? "a model" : "an alias"}`, { hint: "Use up to 128 letters, digits, dots, dashes and underscores, beginning with a letter or digit; an alias is not a number." });
		}
		function parseReference(text) {
			const match = /^models:\/([^/@]+)(?:@([^/@]+)|\/([^/@]+))$/.exec(text);
			const [, name, alias, version] = match ?? [];
			if (name === undefined) throw notAReference(text);
			if (alias !== undefined) return {
				kind: "alias",
				name: checkName("model", name),
				alias: checkName("alias", alias)
			};
			if (version === undefined || !versionNumber.test(version)) throw notAReference(text);
			return {
				kind: "version",
				name: checkName("model", name),
				version
			};
		}
		function notAReference(text) {
			return inputError(`${JSON.stringify(text.slice(0, 200))} is not a reference to a model`, { hint: "Write models:/<name>@<alias>, e.g. models:/flights@champion, or models:/<name>/<version>, e.g. models:/flights/3." });
		}
		const formatReference = (reference) => reference.kind === "alias" ? `models:/${reference.name}@${reference.alias}` : `models:/${reference.name}/${reference.version}`;
		const versionReference = (name, version) => ({
			kind: "version",
			name,
			version
		});
		const aliasReference = (name, alias) => ({
			kind: "alias",
			name,
			alias
		});
		var sequence = __webpack_require__(373);
		;
		async function readAlias(layout, name, alias) {
			if (alias === previousChampionAlias) return (await position(layout, name, championAlias)).previous;
			return (await position(layout, name, alias)).version;
		}
		async function position(layout, name, alias) {
			const entry = await (0, sequence.vi)(layout.alias(name, alias));
			if (entry === undefined) return {
				moves: 0,
				version: undefined,
				previous: undefined
			};
			const { version, previous } = entry.value;
			const textOf = (value) => typeof value === "string" ? value : undefined;
			return {
				moves: entry.number,
				version: textOf(version),
				previous: textOf(previous)
			};
		}
		async function readAliases(layout, name) {
			const names = await (0, promises_.readdir)(layout.aliases(name)).catch(() => []);
			const all = names.includes(championAlias) ? [...names, previousChampionAlias] : names;
			const pairs = await Promise.all(all.map(async (alias) => [alias, await readAlias(layout, name, alias)]));
			return new Map(pairs.flatMap(([alias, version]) => version === undefined ? [] : [[alias, version]]));
		}
		async function takeBack(layout, { name, alias, version }) {
			const folder = layout.alias(name, alias);
			const now = await position(layout, name, alias);
			if (now.version !== version) return;
			const before = now.moves > 1 ? (await (0, sequence.hB)(folder, now.moves - 1)).value : {
				version: null,
				previous: null
			};
			await (0, sequence.D4)(folder, now.moves + 1, {
				version: before["version"] ?? null,
				previous: before["previous"] ?? null
			}, layout.temporary);
		}
		async function moveAlias(layout, { name, alias, version }, { expected }) {
			if (alias === previousChampionAlias) {
				throw (0, errors.Xu)(`${previousChampionAlias} can not be set`, { hint: "The registry keeps it: it is the version that champion came from." });
			}
			for (;;) {
				const now = await position(layout, name, alias);
				if (now.version === version) return { kind: "unchanged" };
				if (expected !== "any" && now.version !== expected) return {
					kind: "conflict",
					actual: now.version
				};
				const entry = {
					version,
					previous: now.version ?? null
				};
				if (await (0, sequence.D4)(layout.alias(name, alias), now.moves + 1, entry, layout.temporary)) return {
					kind: "moved",
					previous: now.version
				};
			}
		}
		var external_node_crypto_ = __webpack_require__(598);
		;
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
		async function putBlob(layout, path, digest, signal) {
			const target = layout.blob(digest);
			await putBack(layout, digest);
			if (await holds(target, digest)) return;
			await (0, promises_.mkdir)(layout.temporary, { recursive: true });
			await copyVerified(path, {
				digest,
				target,
				aside: (0, sequence.NT)(layout.temporary),
				signal
			}, () => (0, errors.he)(`${path} was changed while it was registered`, { hint: "Nothing may write to the model while it is registered; run again." }));
		}
		async function getBlob(layout, file, folder, signal) {
			const target = (0, lib_files.lG)(folder, file.path);
			const source = layout.blob(file.digest);
			await (0, promises_.mkdir)((0, external_node_path_.dirname)(target), { recursive: true });
			if (!await isThere(source)) await putBack(layout, file.digest);
			const aside = (0, sequence.NT)((0, external_node_path_.dirname)(target));
			await copyVerified(source, {
				digest: file.digest,
				target,
				aside,
				signal
			}, () => tampered(file));
			return (0, external_node_path_.join)(target);
		}
		const asideOf = (layout, digest) => `${layout.blob(digest)}.removing`;
		async function putBack(layout, digest) {
			const target = layout.blob(digest);
			if (!await isThere(target)) await (0, promises_.rename)(asideOf(layout, digest), target).catch(() => undefined);
		}
		const isThere = async (path) => (await (0, promises_.stat)(path).catch(() => undefined))?.isFile() === true;
		async function putMissing(layout, path, digest, signal) {
			if (!await isThere(layout.blob(digest))) await putBlob(layout, path, digest, signal);
		}
		const tampered = (file) => (0, errors.he)(`the registry's copy of ${file.path} is not what was registered: its digest is not ${file.digest}`, { hint: "Restore the registry folder from a copy, or register the model again from its original files." });
		async function holds(path, digest) {
			const info = await (0, promises_.stat)(path).catch(() => undefined);
			return info?.isFile() === true && await (0, lib_files.Q3)(path) === digest;
		}
		async function copyVerified(source, { digest, target, aside, signal }, mismatch) {
			const hash = (0, external_node_crypto_.createHash)("sha256");
			try {
				const env_1 = {
					stack: [],
					error: void 0,
					hasError: false
				};
				try {
					const handle = __addDisposableResource(env_1, await (0, promises_.open)(aside, "wx"), true);
					for await (const piece of (0, lib_files.Xe)(source)) {
						signal.throwIfAborted();
						const written = handle.writeFile(piece);
						hash.update(piece);
						await written;
					}
					if (`sha256:${hash.digest("hex")}` !== digest) throw mismatch();
					await handle.sync();
					await (0, promises_.mkdir)((0, external_node_path_.dirname)(target), { recursive: true });
					await (0, promises_.rename)(aside, target);
				} catch (e_1) {
					env_1.error = e_1;
					env_1.hasError = true;
				} finally {
					const result_1 = __disposeResources(env_1);
					if (result_1) await result_1;
				}
			} catch (error) {
				await (0, promises_.rm)(aside, { force: true });
				throw error.code === "ENOENT" ? mismatch() : error;
			}
		}
		;
		function layoutOf(root) {
			const models = (0, external_node_path_.join)(root, "models");
			const model = (name) => (0, external_node_path_.join)(models, name);
			return {
				root,
				temporary: (0, external_node_path_.join)(root, "tmp"),
				models,
				model,
				versions: (name) => (0, external_node_path_.join)(model(name), "versions"),
				aliases: (name) => (0, external_node_path_.join)(model(name), "aliases"),
				alias: (name, alias) => (0, external_node_path_.join)(model(name), "aliases", alias),
				blob: (digest) => {
					const hex = digest.slice("sha256:".length);
					return (0, external_node_path_.join)(root, "blobs", hex.slice(0, 2), hex);
				}
			};
		}
		const readModels = ({ models }) => (0, promises_.readdir)(models).catch(() => []);
		;
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
		;
		const isRemoved = ({ value }) => value["removed"] === true;
		async function removeVersion(layout, name, version) {
			const folder = layout.versions(name);
			const entries = await (0, sequence.$2)(folder);
			const entry = entries.find(({ number }) => String(number) === version);
			if (entry === undefined || isRemoved(entry)) return { kind: "missing" };
			if (entry === entries.at(-1)) return newestStays;
			const before = pointedAt(await readAliases(layout, name), version);
			if (before !== undefined) return before;
			const manifest = manifestFromJson(entry.value, `${name}/${version}`);
			await (0, sequence.f7)(folder, entry.number, {
				removed: true,
				name,
				digest: manifest.digest
			}, layout.temporary);
			const late = pointedAt(await readAliases(layout, name), version);
			if (late !== undefined) {
				await (0, sequence.f7)(folder, entry.number, entry.value, layout.temporary);
				return late;
			}
			await sweep(layout, digestsOf(manifest));
			return {
				kind: "removed",
				left: undefined
			};
		}
		const digestsOf = ({ files, evidence }) => [
			...files,
			evidence.metrics,
			evidence.predictions,
			evidence.profile,
			...evidence.records
		].flatMap((file) => file?.digest ?? []);
		async function sweep(layout, digests) {
			const used = await digestsInUse(layout);
			const unused = [...new Set(digests)].filter((digest) => !used.has(digest));
			for (const digest of unused) await (0, promises_.rename)(layout.blob(digest), asideOf(layout, digest)).catch(ignoreMissing);
			const still = await digestsInUse(layout);
			for (const digest of unused) {
				if (still.has(digest)) await (0, promises_.rename)(asideOf(layout, digest), layout.blob(digest)).catch(ignoreMissing);
				else await (0, promises_.rm)(asideOf(layout, digest), { force: true });
			}
		}
		function ignoreMissing(error) {
			if (error.code !== "ENOENT") throw error;
		}
		async function digestsInUse(layout) {
			const used = new Set();
			for (const name of await readModels(layout)) {
				for (const entry of (await (0, sequence.$2)(layout.versions(name))).filter((each) => !isRemoved(each))) for (const digest of digestsOf(manifestFromJson(entry.value, `${name}/${entry.number}`))) used.add(digest);
			}
			return used;
		}
		;
		function openFileRegistry(uri, { workingDirectory, signal }) {
			const layout = layoutOf(folderOf(uri, workingDirectory));
			return {
				name: uri,
				resolve: (reference) => resolveReference(layout, reference),
				versions: (name) => readVersions(layout, checkName("model", name)),
				register: (model) => register(layout, model, signal),
				async setAlias(name, alias, version, expected) {
					checkName("alias", alias);
					const known = await resolveReference(layout, {
						kind: "version",
						name,
						version
					});
					if (known === undefined) throw (0, errors.Xu)(`the registry ${uri} has no version ${version} of ${name}`);
					const move = await moveAlias(layout, {
						name,
						alias,
						version
					}, expected);
					if (move.kind !== "moved" || await resolveReference(layout, {
						kind: "version",
						name,
						version
					}) !== undefined) return move;
					await takeBack(layout, {
						name,
						alias,
						version
					});
					throw (0, errors.Xu)(`version ${version} of ${name} was removed while ${alias} was set to it`);
				},
				remove: (name, version) => removeVersion(layout, checkName("model", name), version),
				download: (version, folder, parts) => downloadParts(version, {
					folder,
					parts
				}, (_role, file, target) => getBlob(layout, file, target, signal)),
				audit: async ({ name }) => (await __webpack_require__.e(293).then(__webpack_require__.bind(__webpack_require__, 293))).auditFolder(layout, name)
			};
		}
		function folderOf(uri, workingDirectory) {
			const path = uri.slice("file:".length).replace(/^\/\/(?=\/)/, "");
			if (path === "" || path.startsWith("//")) {
				throw (0, errors.Xu)(`the registry ${uri} names no folder on this machine`, { hint: "Write e.g. file:.modelflight/registry." });
			}
			return (0, external_node_path_.isAbsolute)(path) ? (0, external_node_path_.resolve)(path) : (0, external_node_path_.resolve)(workingDirectory, path);
		}
		async function resolveReference(layout, reference) {
			const { name } = reference;
			checkName("model", name);
			const versions = await readVersions(layout, name);
			if (reference.kind === "version") return versions.find(({ version }) => version === reference.version);
			const number = await readAlias(layout, name, checkName("alias", reference.alias));
			if (number === undefined) return undefined;
			const found = versions.find(({ version }) => version === number);
			if (found === undefined) throw (0, errors.he)(`${name}@${reference.alias} points at version ${number}, which is not in the registry`);
			return found;
		}
		async function readVersions(layout, name) {
			await requireFolder(layout);
			const entries = (await (0, sequence.$2)(layout.versions(name))).filter((entry) => !isRemoved(entry));
			const aliases = await readAliases(layout, name);
			return entries.map((entry) => versionOf(entry, name, aliases));
		}
		async function requireFolder({ root }) {
			const info = await (0, promises_.stat)(root).catch((error) => {
				if (error.code === "ENOENT") return undefined;
				throw (0, errors.BW)(`the registry folder ${root} can not be read (${error.code ?? error.message})`, { cause: error });
			});
			if (info !== undefined && !info.isDirectory()) throw (0, errors.BW)(`the registry ${root} is not a folder`);
		}
		function versionOf({ number, value }, name, aliases) {
			const manifest = manifestFromJson(value, `${name}/${number}`);
			if (manifest.name !== name) throw (0, errors.he)(`the registry entry ${name}/${number} is about ${manifest.name}`);
			const version = String(number);
			const pointing = [...aliases].filter(([, target]) => target === version).map(([alias]) => alias);
			return {
				...manifest,
				version,
				aliases: pointing.sort()
			};
		}
		async function register(layout, model, signal) {
			checkName("model", model.name);
			const known = await findDigest(layout, model);
			if (known.found !== undefined) return {
				version: known.found,
				created: false
			};
			const { manifest, sources } = await store(layout, model, signal);
			for (;;) {
				const { found, last } = await findDigest(layout, model);
				if (found !== undefined) return {
					version: found,
					created: false
				};
				signal.throwIfAborted();
				if (!await (0, sequence.D4)(layout.versions(model.name), last + 1, manifestToJson(manifest), layout.temporary)) continue;
				for (const { path, file } of sources) await putMissing(layout, path, file.digest, signal);
				return {
					version: {
						...manifest,
						version: String(last + 1),
						aliases: []
					},
					created: true
				};
			}
		}
		async function findDigest(layout, { name, digest }) {
			const last = (await (0, sequence.vi)(layout.versions(name)))?.number ?? 0;
			const versions = await readVersions(layout, name);
			return {
				found: versions.find((version) => version.digest === digest),
				last
			};
		}
		async function store(layout, model, signal) {
			const contents = await contentsOf(model);
			for (const { path, file } of contents.sources) await putBlob(layout, path, file.digest, signal);
			return contents;
		}
	}),
	373: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$2: () => readEntries,
			D4: () => appendEntry,
			NT: () => temporaryName,
			f7: () => replaceEntry,
			hB: () => readEntry,
			vi: () => lastEntry
		});
		var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(598);
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(455);
		var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(760);
		var _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(300);
		var _modelflight_core_files__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20);
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
		async function readEntries(folder) {
			const numbers = await numbersIn(folder);
			const entries = await Promise.all(numbers.map((number) => readEntry(folder, number)));
			const gap = entries.find(({ number }, index) => number !== index + 1);
			if (gap !== undefined) throw (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_3__.he)(`the registry was changed by hand: ${folder} lacks an entry before ${gap.number}`);
			return entries;
		}
		async function lastEntry(folder) {
			const last = (await numbersIn(folder)).at(-1);
			return last === undefined ? undefined : await readEntry(folder, last);
		}
		async function numbersIn(folder) {
			const names = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder).catch((error) => {
				if (error.code === "ENOENT") return [];
				throw (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_3__.BW)(`the registry folder ${folder} can not be read (${error.code ?? error.message})`, { cause: error });
			});
			const numbers = names.flatMap((name) => /^([1-9]\d{0,9})\.json$/.exec(name)?.[1] ?? []);
			return numbers.map(Number).sort((a, b) => a - b);
		}
		async function readEntry(folder, number) {
			const path = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, `${number}.json`);
			const bytes = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path);
			const { seal: _seal, ...value } = parseEntry(bytes, path);
			if (!bytes.equals(Buffer.from(entryText(value)))) throw changed(path);
			return {
				number,
				value
			};
		}
		const entryText = (value) => `${JSON.stringify({
			...value,
			seal: (0, _modelflight_core_files__WEBPACK_IMPORTED_MODULE_4__.sc)(JSON.stringify(value))
		}, null, 2)}\n`;
		function parseEntry(bytes, path) {
			try {
				const value = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
				if (typeof value === "object" && value !== null && !Array.isArray(value)) return value;
			} catch (cause) {
				throw changed(path, cause);
			}
			throw changed(path);
		}
		const changed = (path, cause) => (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_3__.he)(`the registry entry ${path} was changed after it was written`, {
			hint: "Restore the registry folder from a copy; its files are never edited by hand.",
			...cause === undefined ? {} : { cause }
		});
		async function appendEntry(folder, number, value, temporary) {
			await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(folder, { recursive: true });
			const aside = await writeAside(temporary, entryText(value));
			try {
				await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.link)(aside, (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, `${number}.json`));
				return true;
			} catch (error) {
				if (error.code === "EEXIST") return false;
				throw error;
			} finally {
				await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(aside, { force: true });
			}
		}
		async function replaceEntry(folder, number, value, temporary) {
			const aside = await writeAside(temporary, entryText(value));
			await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(aside, (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, `${number}.json`));
		}
		async function writeAside(temporary, content) {
			const env_1 = {
				stack: [],
				error: void 0,
				hasError: false
			};
			try {
				await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(temporary, { recursive: true });
				const path = temporaryName(temporary);
				const handle = __addDisposableResource(env_1, await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, "wx", 420), true);
				await handle.writeFile(content);
				await handle.sync();
				return path;
			} catch (e_1) {
				env_1.error = e_1;
				env_1.hasError = true;
			} finally {
				const result_1 = __disposeResources(env_1);
				if (result_1) await result_1;
			}
		}
		const temporaryName = (temporary) => (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(temporary, (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(12).toString("hex"));
	})
};
