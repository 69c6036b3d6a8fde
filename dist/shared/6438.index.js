export const id = 6438;
export const ids = [6438, 1544];
export const modules = {
	64597: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { P: () => terminalHost });
		var external_node_child_process_ = __webpack_require__(31421);
		var external_node_os_ = __webpack_require__(48161);
		var external_node_path_ = __webpack_require__(76760);
		var errors = __webpack_require__(66990);
		var lib_files = __webpack_require__(45182);
		var external_node_crypto_ = __webpack_require__(77598);
		var external_node_fs_ = __webpack_require__(73024);
		var promises_ = __webpack_require__(51455);
		;
		function folderStores(folder) {
			return {
				find: (action, digest) => findArtifacts((0, external_node_path_.join)(folder, "artifacts"), action, digest),
				async restore(key, paths) {
					const entry = entryOf(folder, key);
					if (!(0, external_node_fs_.existsSync)(entry)) return false;
					for (const [index, path] of paths.entries()) {
						const stored = (0, external_node_path_.join)(entry, String(index));
						if ((0, external_node_fs_.existsSync)(stored)) await share(stored, path);
					}
					return true;
				},
				async save(key, paths) {
					const entry = entryOf(folder, key);
					if ((0, external_node_fs_.existsSync)(entry)) return;
					await writeEntry(entry, paths);
				}
			};
		}
		async function saveArtifact(folder, name, root, files) {
			const entry = (0, external_node_path_.join)(folder, "artifacts", name);
			await (0, promises_.rm)(entry, {
				recursive: true,
				force: true
			});
			await writeEntry(entry, files, (path) => (0, lib_files.Gt)(path, root));
		}
		const entryOf = (folder, key) => (0, external_node_path_.join)(folder, "cache", (0, external_node_crypto_.createHash)("sha256").update(key).digest("hex").slice(0, 32));
		async function writeEntry(entry, paths, name = (_path, index) => String(index)) {
			const partial = `${entry}.partial-${process.pid}`;
			await (0, promises_.rm)(partial, {
				recursive: true,
				force: true
			});
			await (0, promises_.mkdir)(partial, { recursive: true });
			for (const [index, path] of paths.entries()) {
				if ((0, external_node_fs_.existsSync)(path)) await share(path, (0, lib_files.lG)(partial, name(path, index)));
			}
			await (0, promises_.rename)(partial, entry).catch(async (error) => {
				await (0, promises_.rm)(partial, {
					recursive: true,
					force: true
				});
				if (error.code !== "ENOTEMPTY" && error.code !== "EEXIST") throw error;
			});
		}
		const linkedBytes = 1 << 20;
		async function share(from, to) {
			const info = await (0, promises_.lstat)(from);
			if (info.isDirectory()) {
				await (0, promises_.mkdir)(to, { recursive: true });
				for (const name of await (0, promises_.readdir)(from)) await share((0, external_node_path_.join)(from, name), (0, external_node_path_.join)(to, name));
				return;
			}
			const copy = () => (0, promises_.cp)(from, to, { recursive: true });
			if (!info.isFile() || info.size < linkedBytes) return await copy();
			await (0, promises_.mkdir)((0, external_node_path_.dirname)(to), { recursive: true });
			await (0, promises_.rm)(to, { force: true });
			await (0, promises_.link)(from, to).catch(copy);
		}
		async function findArtifacts(folder, action, digest) {
			if (!(0, external_node_fs_.existsSync)(folder)) return [];
			const names = await (0, promises_.readdir)(folder);
			const matching = names.filter((name) => name.startsWith(`modelflight-${action}-`) && name.endsWith(`-${(0, lib_files.VK)(digest)}`));
			const dated = await Promise.all(matching.map(async (name) => ({
				name,
				time: (await (0, promises_.stat)((0, external_node_path_.join)(folder, name))).mtimeMs
			})));
			return dated.toSorted((a, b) => b.time - a.time).map(({ name }) => ({
				name,
				origin: (0, external_node_path_.join)(folder, name),
				download: () => copyOut((0, external_node_path_.join)(folder, name))
			}));
		}
		async function copyOut(entry) {
			const copy = await (0, promises_.mkdtemp)((0, external_node_path_.join)((0, external_node_os_.tmpdir)(), "modelflight-evidence-"));
			await (0, promises_.cp)(entry, copy, { recursive: true });
			return copy;
		}
		;
		const headPolicy = (workspace) => ({ async read(path) {
			const text = await (0, lib_files.readText)(await (0, lib_files.oG)(path, workspace), (0, lib_files.Gt)(path, workspace));
			return {
				text,
				origin: "head",
				isNew: false
			};
		} });
		var terminal = __webpack_require__(80538);
		var terminal_log = __webpack_require__(70877);
		;
		const ownOptions = ["json", "help"];
		function terminalHost({ options }, surroundings) {
			const { cwd, environment, stdout, stderr } = surroundings;
			const workspace = gitOutput(["rev-parse", "--show-toplevel"], cwd) ?? cwd;
			const evidence = (0, external_node_path_.join)(cwd, ".modelflight", "evidence");
			const json = options.get("json") === "true";
			const here = (0, external_node_path_.relative)(workspace, cwd);
			return {
				run: localIdentity(cwd),
				log: (0, terminal_log.d)(stderr, () => performance.now(), environment["MODELFLIGHT_DEBUG"] === "1"),
				workspace,
				temporary: (0, external_node_os_.tmpdir)(),
				input: (name) => options.get(name) ?? (name === "working-directory" && here !== "" ? here : undefined),
				given: () => [...options.keys()].filter((name) => !ownOptions.includes(name)),
				mask: () => undefined,
				credential: (name) => environment[name]?.trim() || undefined,
				output(values) {
					if (json) stdout.write(`${JSON.stringify(values, null, 2)}\n`);
				},
				exit: (code) => surroundings.exit(code),
				policy: () => headPolicy(workspace),
				stores: () => folderStores(evidence),
				relayComment: async () => {
					throw (0, errors.Xu)("comment: from-artifact works on GitHub only");
				},
				async publish({ section, action, digest, files, root }) {
					if (!json) stdout.write(`\n${(0, terminal.b)(section, { colour: stdout.interactive && environment["NO_COLOR"] === undefined })}\n`);
					const name = `modelflight-${action}-local-0-1-${(0, lib_files.VK)(digest)}`;
					await saveArtifact(evidence, name, root, files);
					return { artifact: name };
				}
			};
		}
		function localIdentity(cwd) {
			return {
				host: "terminal",
				repository: "local",
				sha: gitOutput(["rev-parse", "HEAD"], cwd) ?? "",
				ref: gitOutput([
					"rev-parse",
					"--abbrev-ref",
					"HEAD"
				], cwd) ?? "",
				event: "local",
				workflow: "",
				job: "local",
				jobIndex: 0,
				runId: "local",
				attempt: 1,
				actor: (0, external_node_os_.userInfo)().username,
				url: "",
				pullRequest: undefined
			};
		}
		function gitOutput(argv, cwd) {
			try {
				return (0, external_node_child_process_.execFileSync)("git", argv, {
					cwd,
					encoding: "utf8",
					stdio: [
						"ignore",
						"pipe",
						"ignore"
					]
				}).trim();
			} catch {
				return undefined;
			}
		}
	}),
	70877: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { d: () => terminalLog });
		var errors = __webpack_require__(66990);
		var external_node_crypto_ = __webpack_require__(77598);
		;
		const lineBreaks = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/;
		const breaker = "​";
		const unsafeCharacters = /[\u0000-\u0008\u000E-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/g;
		function workflow_commands_safeLines(text) {
			return text.split(lineBreaks).map(safeLine);
		}
		function safeLine(line) {
			const shown = line.replace(unsafeCharacters, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);
			return shown.replace(/^(\s*):(?=:)/, `$1:${breaker}`).replaceAll("##[", `##${breaker}[`);
		}
		function workflow_commands_command(name, properties, data) {
			const parts = Object.entries(properties).filter(([, value]) => value !== undefined && value !== "").map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
			const value = name === "add-mask" ? encodeData(data) : escapeData(data);
			return `::${name}${parts.length === 0 ? "" : ` ${parts.join(",")}`}::${value}`;
		}
		function workflow_commands_annotation(name, text, where, title) {
			const message = workflow_commands_safeLines(text).join("\n");
			const cut = message.length > 4e3 ? `${message.slice(0, 3999)}…` : message;
			return workflow_commands_command(name, {
				file: where?.file,
				line: where?.line,
				col: where?.column,
				title: title && workflow_commands_safeLines(title).join(" ")
			}, cut);
		}
		const encodeData = (text) => text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
		const escapeData = (text) => encodeData(text).replaceAll("##[", `##${breaker}[`);
		const escapeProperty = (text) => escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
		function workflow_commands_stopCommands() {
			const token = randomBytes(16).toString("hex");
			return {
				begin: workflow_commands_command("stop-commands", {}, token),
				end: `::${token}::`
			};
		}
		function fileCommand(name, value) {
			const delimiter = `ghadelimiter_${randomBytes(16).toString("hex")}`;
			if (name.includes(delimiter) || value.includes(delimiter)) return fileCommand(name, value);
			return `${name}<<${delimiter}\n${value}\n${delimiter}\n`;
		}
		var numbers = __webpack_require__(57922);
		;
		const annotationsPerKind = 9;
		function workflowLog(write, now) {
			const counts = {
				notice: 0,
				warning: 0,
				error: 0
			};
			const print = (text) => write(`${safeLines(text).join("\n")}\n`);
			const annotate = (kind, text, where) => {
				counts[kind] += 1;
				if (counts[kind] > annotationsPerKind + 1) {
					print(`${kind}: ${text}`);
					return;
				}
				const last = counts[kind] === annotationsPerKind + 1;
				write(`${annotation(kind, last ? `${text}\n(further ${kind}s are in the log and the report)` : text, where)}\n`);
			};
			let lastProgress = Number.NEGATIVE_INFINITY;
			return {
				info: print,
				debug: (text) => write(`${command("debug", {}, safeLines(text).join("\n"))}\n`),
				notice: (text, where) => annotate("notice", text, where),
				warning: (text, where) => annotate("warning", text, where),
				error: (text, where) => annotate("error", text, where),
				raw: rawWriter(write),
				async group(title, body) {
					write(`${command("group", {}, safeLines(title).join(" "))}\n`);
					try {
						return await body();
					} finally {
						write(`${command("endgroup", {}, "")}\n`);
					}
				},
				progress(what, done, total) {
					const time = now();
					if (time - lastProgress < 1e4) return;
					lastProgress = time;
					print(`${what}: ${progressText(done, total)}`);
				}
			};
		}
		function progressText(done, total) {
			const count = (0, numbers.zD)(done);
			if (total === undefined || total <= 0) return count;
			return `${count} of ${(0, numbers.zD)(total)} (${Math.floor(100 * done / total)} %)`;
		}
		function rawWriter(write) {
			const decoder = new TextDecoder();
			let pending = "";
			return (chunk) => {
				pending += decoder.decode(chunk, { stream: true });
				const end = pending.length > 65536 ? pending.length : pending.lastIndexOf("\n") + 1;
				if (end === 0 && chunk.length > 0) return;
				const complete = chunk.length === 0 ? pending : pending.slice(0, end);
				pending = pending.slice(complete.length);
				if (complete === "") return;
				const { begin, end: resume } = stopCommands();
				write(`${begin}\n${safeLines(complete.replace(/\n$/, "")).join("\n")}\n${resume}\n`);
			};
		}
		;
		function terminalLog(terminal, now, debug) {
			let shownAt = Number.NEGATIVE_INFINITY;
			let open = false;
			const print = (text) => {
				terminal.write(`${open ? "\r\x1B[K" : ""}${workflow_commands_safeLines(text).join("\n")}\n`);
				open = false;
			};
			const annotate = (kind, text, where) => print(`${kind}: ${where?.line === undefined ? "" : `${(0, errors.Hp)(where)}: `}${text}`);
			let pending = "";
			const decoder = new TextDecoder();
			return {
				info: print,
				debug: (text) => {
					if (debug) print(text);
				},
				notice: (text, where) => annotate("note", text, where),
				warning: (text, where) => annotate("warning", text, where),
				error: (text, where) => annotate("error", text, where),
				async group(title, body) {
					print(title);
					return await body();
				},
				raw(chunk) {
					const lines = (pending + decoder.decode(chunk, { stream: chunk.length > 0 })).split("\n");
					pending = chunk.length === 0 ? "" : lines.pop() ?? "";
					for (const line of lines) print(`  | ${line}`);
				},
				progress(what, done, total) {
					const time = now();
					if (!terminal.interactive || time - shownAt < 100) return;
					shownAt = time;
					terminal.write(`\r\u001B[K${workflow_commands_safeLines(what).join(" ")}: ${progressText(done, total)}`);
					open = true;
				}
			};
		}
	}),
	18653: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { kg: () => gather });
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
		var _modelflight_core_digest_path__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70585);
		var _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66990);
		var _modelflight_core_files__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(45182);
		var _modelflight_core_record_audit__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40978);
		var _modelflight_core_record_story__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(47432);
		var _modelflight_core_records__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(45307);
		var _modelflight_registry_open__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7665);
		var _modelflight_registry_reference__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(87544);
		const isBundleName = (name) => name.endsWith(".sigstore.json");
		async function gather(options, context) {
			const local = await readLocal(options);
			return options.model.startsWith("models:/") ? await gatherVersion(options, context, local) : await gatherPath(options, context, local);
		}
		async function readLocal({ records, attestations }) {
			const names = records === undefined ? [] : (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(records)).sort();
			const folder = records ?? "";
			const bundles = await Promise.all(names.filter(isBundleName).map((name) => readBundle((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name))));
			return {
				records: await Promise.all(names.filter(_modelflight_core_record_audit__WEBPACK_IMPORTED_MODULE_2__.lx).map((name) => readRecordFile((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name)))),
				bundles: [...bundles.flat(), ...attestations === undefined ? [] : await readBundles(attestations)]
			};
		}
		const readRecordFile = async (path) => ({
			name: (0, node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path),
			bytes: await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path)
		});
		async function readBundle(path) {
			const name = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path);
			const text = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, "utf8");
			return path.endsWith(".jsonl") ? text.split("\n").flatMap((line) => line.trim() === "" ? [] : [{
				name,
				text: line
			}]) : [{
				name,
				text
			}];
		}
		async function readBundles(path) {
			const names = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(path).catch((error) => {
				if (error.code === "ENOTDIR") return undefined;
				throw error;
			});
			if (names === undefined) return await readBundle(path);
			const found = names.filter((name) => /\.jsonl?$/.test(name)).sort();
			if (found.length === 0) throw (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_3__.Xu)(`--attestations: ${path} holds no .json and no .jsonl file`);
			return (await Promise.all(found.map((name) => readBundle((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, name))))).flat();
		}
		async function gatherPath({ model }, { workingDirectory }, local) {
			const { digest, files, bytes } = await (0, _modelflight_core_digest_path__WEBPACK_IMPORTED_MODULE_4__.GV)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workingDirectory, model), model);
			const none = {
				version: undefined,
				registry: "",
				audit: undefined,
				registered: new Set(),
				checks: []
			};
			return {
				...none,
				digest,
				files: files.length,
				bytes,
				records: local.records,
				bundles: local.bundles
			};
		}
		async function finding(id, body) {
			try {
				return {
					value: await body(),
					checks: []
				};
			} catch (error) {
				const { errorClass, message, hint } = (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_3__.WE)(error);
				if (errorClass !== "policy-refused") throw error;
				return { checks: [{
					id,
					status: "fail",
					message: (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_3__.mu)(message, undefined),
					...hint === undefined ? {} : { hint }
				}] };
			}
		}
		async function gatherVersion(options, context, local) {
			const registry = await (0, _modelflight_registry_open__WEBPACK_IMPORTED_MODULE_5__.M)(options.registry, context);
			const reference = (0, _modelflight_registry_reference__WEBPACK_IMPORTED_MODULE_6__.F2)(options.model);
			const resolved = await finding("registry", () => registry.resolve(reference));
			const version = resolved.value;
			const empty = {
				digest: undefined,
				files: 0,
				bytes: 0,
				audit: undefined,
				registered: new Set(),
				registry: registry.name
			};
			if (version === undefined) {
				if (resolved.checks.length === 0) throw missing(registry.name, options.model, await (0, _modelflight_core_record_audit__WEBPACK_IMPORTED_MODULE_2__.ux)(local.records));
				return {
					...empty,
					...local,
					version,
					checks: resolved.checks
				};
			}
			const audited = await finding("registry", async () => await registry.audit?.(version));
			const folder = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(context.temporary, "version");
			const model = await finding("model", () => registry.download(version, folder, ["model"]));
			const evidence = await finding("evidence", () => registry.download(version, folder, ["evidence"]));
			const digested = model.value?.model === undefined ? undefined : await (0, _modelflight_core_digest_path__WEBPACK_IMPORTED_MODULE_4__.GV)(model.value.model, options.model);
			const paths = evidence.value?.evidence.records ?? [];
			const kept = await Promise.all(paths.filter((path) => (0, _modelflight_core_record_audit__WEBPACK_IMPORTED_MODULE_2__.lx)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path))).map(readRecordFile));
			const bundles = await Promise.all(paths.filter((path) => isBundleName(path)).map(readBundle));
			return {
				digest: digested?.digest,
				files: digested?.files.length ?? 0,
				bytes: digested?.bytes ?? 0,
				version,
				registry: registry.name,
				audit: audited.value,
				records: union(kept, local.records),
				registered: new Set(kept.map(({ bytes }) => (0, _modelflight_core_files__WEBPACK_IMPORTED_MODULE_7__.sc)(bytes))),
				bundles: [...bundles.flat(), ...local.bundles],
				checks: [
					...audited.checks,
					...model.checks,
					...evidence.checks
				]
			};
		}
		function missing(registry, model, { records }) {
			const removal = records.findLast(({ statement }) => statement.predicateType === _modelflight_core_records__WEBPACK_IMPORTED_MODULE_8__.Z.retention && statement.subject.some(({ name }) => name === model));
			return (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_3__.Xu)(`the registry ${registry} has no ${model}`, removal === undefined ? {} : { hint: `It was removed ${(0, _modelflight_core_record_story__WEBPACK_IMPORTED_MODULE_9__.c6)(removal)}.` });
		}
		function union(kept, local) {
			const known = new Set(kept.map(({ bytes }) => (0, _modelflight_core_files__WEBPACK_IMPORTED_MODULE_7__.sc)(bytes)));
			return [...kept, ...local.filter(({ bytes }) => !known.has((0, _modelflight_core_files__WEBPACK_IMPORTED_MODULE_7__.sc)(bytes)))];
		}
		const outputFolderOf = (records) => dirname(records);
	}),
	10966: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Fn: () => verifyOptionTexts,
			Jr: () => checkOptions,
			L: () => optionHelp,
			qf: () => readVerifyOptions
		});
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
		var _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66990);
		var _modelflight_core_nearest__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87899);
		const verifyOptionTexts = {
			registry: "registry of the model (default: registry of register-model in modelflight.yml, else file:.modelflight/registry)",
			records: "folder of records that must be those of the model (default: .modelflight/records, where it is)",
			files: "folder that the data and outputs named in the records lie in (default: the checkout); what is there must have its digest",
			attestations: "Sigstore bundles from elsewhere: a file or folder, as gh attestation download leaves them",
			"trusted-root": "trust root for signatures, as gh attestation trusted-root prints it; without it signatures are not checked",
			repository: "owner/name whose workflows must have signed (default: the repository in the records)",
			"require-anchor": "fail when nothing outside of the records anchors them",
			lineage: "file that gets the lineage of all records as OpenLineage events, one a line",
			details: "show every field of every record, with what its schema says of it",
			json: "print what was found as JSON"
		};
		function checkOptions(command, { words, options }, known) {
			const names = [...Object.keys(known), "help"];
			const unknown = [...options.keys()].find((name) => !names.includes(name));
			if (unknown !== undefined) {
				const meant = (0, _modelflight_core_nearest__WEBPACK_IMPORTED_MODULE_2__.p)(unknown, names);
				throw (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_3__.Xu)(`--${unknown} is not an option of ${command}${meant === undefined ? "" : `; did you mean --${meant}?`}`);
			}
			const [model] = words;
			if (model === undefined || words.length > 1) throw (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_3__.Xu)(`${command} needs one model`, { hint: `Write e.g. modelflight ${command} models:/flights@champion.` });
			return model;
		}
		async function readVerifyOptions(parsed, { cwd }, workspace) {
			const model = checkOptions("verify", parsed, verifyOptionTexts);
			const { options } = parsed;
			const path = (name) => options.has(name) ? (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, options.get(name) ?? "") : undefined;
			const usual = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(cwd, ".modelflight", "records");
			const records = path("records");
			for (const name of [
				"records",
				"files",
				"attestations",
				"trusted-root"
			]) requireThere(name, path(name));
			return {
				model,
				registry: options.get("registry") ?? await configuredRegistry(cwd),
				records: records ?? ((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(usual) ? usual : undefined),
				recordsGiven: records !== undefined,
				files: path("files") ?? workspace,
				filesGiven: options.has("files"),
				attestations: path("attestations"),
				trustedRoot: path("trusted-root"),
				repository: options.get("repository"),
				lineage: path("lineage"),
				requireAnchor: options.get("require-anchor") === "true",
				details: options.get("details") === "true",
				json: options.get("json") === "true"
			};
		}
		function requireThere(name, path) {
			if (path !== undefined && !(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path)) throw (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_3__.Xu)(`--${name}: ${path} does not exist`);
		}
		async function configuredRegistry(cwd) {
			const { defaultRegistry } = await Promise.resolve().then(__webpack_require__.bind(__webpack_require__, 7665));
			const file = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(cwd, "modelflight.yml");
			if (!(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file)) return defaultRegistry;
			const { readText } = await Promise.resolve().then(__webpack_require__.bind(__webpack_require__, 45182));
			const { parseYaml } = await Promise.all([__webpack_require__.e(8815), __webpack_require__.e(3077)]).then(__webpack_require__.bind(__webpack_require__, 75458));
			const { value } = parseYaml(await readText(file, "modelflight.yml"), "modelflight.yml");
			const section = typeof value === "object" && value !== null && "register-model" in value ? value["register-model"] : undefined;
			const named = typeof section === "object" && section !== null && "registry" in section ? section.registry : undefined;
			return typeof named === "string" ? named : defaultRegistry;
		}
		function optionHelp(usage, what, known) {
			const width = Math.max(...Object.keys(known).map((name) => name.length)) + 2;
			const lines = Object.entries(known).map(([name, text]) => `  --${name.padEnd(width)}${text}`);
			return [
				usage,
				"",
				what,
				"",
				...lines,
				""
			].join("\n");
		}
	}),
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
	7665: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			M: () => openRegistry,
			defaultRegistry: () => defaultRegistry
		});
		var _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66990);
		var _modelflight_core_nearest__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87899);
		const defaultRegistry = "file:.modelflight/registry";
		const adapters = {
			file: async () => (await __webpack_require__.e(7230).then(__webpack_require__.bind(__webpack_require__, 7230))).openFileRegistry,
			oci: async () => (await Promise.all([__webpack_require__.e(2490), __webpack_require__.e(2075)]).then(__webpack_require__.bind(__webpack_require__, 34456))).openOciRegistry,
			"oci+http": async () => (await Promise.all([__webpack_require__.e(2490), __webpack_require__.e(2075)]).then(__webpack_require__.bind(__webpack_require__, 34456))).openOciRegistry,
			mlflow: async () => (await Promise.all([
				__webpack_require__.e(2490),
				__webpack_require__.e(7388),
				__webpack_require__.e(286)
			]).then(__webpack_require__.bind(__webpack_require__, 77905))).openMlflowRegistry
		};
		async function openRegistry(uri, context) {
			const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(uri)?.[1]?.toLowerCase();
			const load = scheme === undefined ? undefined : adapters[scheme];
			if (load === undefined) throw unsupported(uri, scheme);
			const open = await load();
			return open(uri, context);
		}
		function unsupported(uri, scheme) {
			const supported = Object.keys(adapters).map((name) => `${name}:`);
			if (scheme === undefined) {
				return (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_0__.Xu)(`the registry ${JSON.stringify(uri.slice(0, 200))} has no scheme`, { hint: `Write file:${uri.slice(0, 200)} for a folder.` });
			}
			const meant = (0, _modelflight_core_nearest__WEBPACK_IMPORTED_MODULE_1__.p)(scheme, Object.keys(adapters));
			const hint = meant === undefined ? `Use ${supported.join(", ")}, e.g. ${defaultRegistry}.` : `Did you mean ${meant}:?`;
			return (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_0__.Xu)(`registries of the kind ${scheme}: are not yet supported`, { hint });
		}
	}),
	87544: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			C: () => aliasReference,
			F2: () => parseReference,
			FH: () => formatReference,
			I3: () => checkName,
			OU: () => versionReference
		});
		var _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66990);
		const word = /^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/;
		const versionNumber = /^[1-9][0-9]{0,9}$/;
		const isModelName = (name) => word.test(name) && !name.includes("..");
		function checkName(what, name) {
			if (isModelName(name) && !(what === "alias" && versionNumber.test(name))) return name;
			throw (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_0__.Xu)(`${JSON.stringify(name.slice(0, 140))} can not be the name of ${what === "model" ? "a model" : "an alias"}`, { hint: "Use up to 128 letters, digits, dots, dashes and underscores, beginning with a letter or digit; an alias is not a number." });
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
			return (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_0__.Xu)(`${JSON.stringify(text.slice(0, 200))} is not a reference to a model`, { hint: "Write models:/<name>@<alias>, e.g. models:/flights@champion, or models:/<name>/<version>, e.g. models:/flights/3." });
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
	}),
	61921: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$d: () => drawChart,
			KM: () => sparkline
		});
		var _document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62587);
		var _numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57922);
		var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17609);
		const left = (title) => ({
			title,
			align: "left"
		});
		const right = (title) => ({
			title,
			align: "right"
		});
		function drawChart(chart) {
			switch (chart.kind) {
				case "bars": return drawBars(chart);
				case "lines": return drawLines(chart);
				case "intervals": return drawIntervals(chart);
				default: return chart;
			}
		}
		function drawBars({ categories, series, unit }) {
			const most = Math.max(0, ...series.flatMap(({ values }) => values.filter(isFiniteNumber).map(Math.abs)));
			const width = series.length > 2 ? 8 : 12;
			return {
				columns: [left(""), ...series.flatMap(({ name }) => [left(name), right("")])],
				rows: categories.map((category, index) => [(0, _text_js__WEBPACK_IMPORTED_MODULE_0__.Jj)(category, _text_js__WEBPACK_IMPORTED_MODULE_0__.Fy.label), ...series.flatMap(({ values }) => [bar(values[index] ?? null, most, width), (0, _numbers_js__WEBPACK_IMPORTED_MODULE_1__.$o)(values[index] ?? null, unit)])])
			};
		}
		function drawLines({ x, series, unit, marks = [] }) {
			const span = `${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_1__.ZV)(x.values[0] ?? null)} … ${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_1__.ZV)(x.values.at(-1) ?? null)}`;
			return {
				columns: [
					left(""),
					left(`${x.label} ${span}`),
					right("first"),
					right("least"),
					right("most"),
					right("last")
				],
				rows: [...series.map((one) => [
					(0, _text_js__WEBPACK_IMPORTED_MODULE_0__.Jj)(one.name, _text_js__WEBPACK_IMPORTED_MODULE_0__.Fy.label),
					sparkline(one, series),
					...summary(one).map((value) => (0, _numbers_js__WEBPACK_IMPORTED_MODULE_1__.$o)(value, unit))
				]), ...marks.map(({ label, value }) => [
					(0, _text_js__WEBPACK_IMPORTED_MODULE_0__.Jj)(label, _text_js__WEBPACK_IMPORTED_MODULE_0__.Fy.label),
					"mark",
					"",
					"",
					"",
					(0, _numbers_js__WEBPACK_IMPORTED_MODULE_1__.$o)(value, unit)
				])]
			};
		}
		function drawIntervals({ rows, zero = 0, unit }) {
			const ends = rows.flatMap(({ low, high }) => [low, high]).filter(isFiniteNumber);
			const low = Math.min(zero, ...ends);
			const high = Math.max(zero, ...ends);
			return {
				columns: [
					left(""),
					left(""),
					right("from"),
					right("estimate"),
					right("to"),
					left("")
				],
				rows: rows.map((row) => [
					(0, _text_js__WEBPACK_IMPORTED_MODULE_0__.Jj)(row.label, _text_js__WEBPACK_IMPORTED_MODULE_0__.Fy.label),
					(0, _document_js__WEBPACK_IMPORTED_MODULE_2__.aY)(whisker(row, low, high, zero)),
					...[
						row.low,
						row.point,
						row.high
					].map((value) => (0, _numbers_js__WEBPACK_IMPORTED_MODULE_1__.$o)(value, unit)),
					{
						kind: "status",
						tone: row.tone
					}
				])
			};
		}
		const isFiniteNumber = (value) => value !== null && Number.isFinite(value);
		const eighths = [
			"",
			"▏",
			"▎",
			"▍",
			"▌",
			"▋",
			"▊",
			"▉"
		];
		function bar(value, most, width) {
			if (!isFiniteNumber(value) || most <= 0) return "";
			const units = Math.min(width * 8, Math.round(Math.abs(value) / most * width * 8));
			return "█".repeat(Math.floor(units / 8)) + (eighths[units % 8] ?? "");
		}
		const levels = "▁▂▃▄▅▆▇█";
		function sparkline(one, all) {
			const finite = all.flatMap(({ values }) => values.filter(isFiniteNumber));
			const low = finite.reduce((a, b) => Math.min(a, b), Infinity);
			const high = finite.reduce((a, b) => Math.max(a, b), -Infinity);
			const columns = Math.min(32, one.values.length);
			return Array.from({ length: columns }, (_, column) => {
				const part = one.values.slice(Math.floor(column * one.values.length / columns), Math.floor((column + 1) * one.values.length / columns)).filter(isFiniteNumber);
				if (part.length === 0) return "·";
				const mean = part.reduce((sum, value) => sum + value / part.length, 0);
				return levels[high > low ? Math.min(7, Math.floor((mean - low) / (high - low) * 8)) : 3] ?? "·";
			}).join("");
		}
		function summary({ values }) {
			const finite = values.filter(isFiniteNumber);
			if (finite.length === 0) return [
				null,
				null,
				null,
				null
			];
			return [
				finite[0] ?? null,
				finite.reduce((a, b) => Math.min(a, b)),
				finite.reduce((a, b) => Math.max(a, b)),
				finite.at(-1) ?? null
			];
		}
		const cells = 21;
		function whisker(row, low, high, zero) {
			const place = (value) => high > low && Number.isFinite(value) ? Math.max(0, Math.min(cells - 1, Math.round((value - low) / (high - low) * (cells - 1)))) : 0;
			const [from, point, to, none] = [
				place(row.low),
				place(row.point),
				place(row.high),
				place(zero)
			];
			return Array.from({ length: cells }, (_, cell) => {
				if (cell === point) return "●";
				if (cell === from) return "├";
				if (cell === to) return "┤";
				if (cell > from && cell < to) return "─";
				return cell === none ? "┊" : " ";
			}).join("");
		}
	}),
	57922: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$o: () => withUnit,
			YG: () => niceScale,
			ZV: () => formatNumber,
			zD: () => grouped
		});
		function formatNumber(value) {
			if (value === null || !Number.isFinite(value)) return "–";
			if (Number.isInteger(value)) return Math.abs(value) < 0x38d7ea4c68000 ? grouped(value) : value.toExponential(3);
			const size = Math.abs(value);
			if (size < 1e-4 || size >= 0x38d7ea4c68000) return value.toExponential(2);
			return grouped(Number(value.toPrecision(size >= 1e3 ? 6 : 4)));
		}
		const withUnit = (value, unit) => unit === undefined || unit === "" ? formatNumber(value) : `${formatNumber(value)}${unit === "%" ? "" : " "}${unit}`;
		function niceScale(values, count = 5) {
			const drawable = (value) => value !== null && Math.abs(value) < 1e300;
			const finite = values.filter(drawable).map((value) => Math.abs(value) < 1e-90 ? 0 : value);
			if (finite.length === 0) return niceScale([0, 1], count);
			const least = finite.reduce((a, b) => Math.min(a, b));
			const most = finite.reduce((a, b) => Math.max(a, b));
			const spread = most - least;
			if (spread <= Math.abs(most) * 1e-12) return niceScale(most === 0 ? [0, 1] : [most - Math.abs(most) / 2, most + Math.abs(most) / 2], count);
			const step = niceStep(spread / count);
			const first = Math.floor(least / step + 1e-9);
			const last = Math.ceil(most / step - 1e-9);
			const digits = Math.min(100, Math.max(0, -Math.floor(Math.log10(step))));
			const ticks = Array.from({ length: last - first + 1 }, (_, index) => Number(((first + index) * step).toFixed(digits)));
			return {
				low: ticks[0] ?? least,
				high: ticks.at(-1) ?? most,
				ticks
			};
		}
		function niceStep(rough) {
			const power = 10 ** Math.floor(Math.log10(rough));
			const fraction = rough / power;
			const nice = fraction <= 1 ? 1 : fraction <= 2 ? 2 : fraction <= 5 ? 5 : 10;
			return nice * power;
		}
		function grouped(value) {
			const [whole = "", ...decimals] = String(value).split(".");
			return [whole.replace(/\B(?=(\d{3})+$)/g, ","), ...decimals].join(".");
		}
	}),
	80538: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { b: () => renderTerminal });
		var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
		var _draw_chart_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61921);
		var _numbers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57922);
		var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17609);
		const styles = {
			bold: [1, 22],
			dim: [2, 22],
			pass: [32, 39],
			warn: [33, 39],
			fail: [31, 39],
			inconclusive: [35, 39],
			skipped: [2, 22],
			neutral: [36, 39]
		};
		function renderTerminal(section, options = {}) {
			const { width = 100, colour = false, maxRows = 20 } = options;
			const terminal = {
				width: Math.max(40, width),
				maxRows,
				paint: (text, style) => colour && text !== "" ? `\u001b[${styles[style][0]}m${text}\u001b[${styles[style][1]}m` : text
			};
			const { sign, word } = _text_js__WEBPACK_IMPORTED_MODULE_1__.L5[section.tone];
			const title = `${terminal.paint(`${sign} ${word}`, section.tone)}  ${terminal.paint(plain(section.title, _text_js__WEBPACK_IMPORTED_MODULE_1__.Fy.heading), "bold")}`;
			const lines = [
				title,
				...wrap(plain(section.headline), terminal.width),
				...section.blocks.flatMap((block) => blockLines(block, terminal))
			];
			return `${lines.join("\n")}\n`;
		}
		const plain = (text, limit = _text_js__WEBPACK_IMPORTED_MODULE_1__.Fy.line) => (0, _text_js__WEBPACK_IMPORTED_MODULE_1__.Jj)((0, _text_js__WEBPACK_IMPORTED_MODULE_1__.TN)((0, node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(text)), limit);
		function blockLines(block, terminal) {
			switch (block.kind) {
				case "heading": return ["", terminal.paint(plain(block.text, _text_js__WEBPACK_IMPORTED_MODULE_1__.Fy.heading), "bold")];
				case "paragraph": return ["", ...wrap(inlines(block.text), terminal.width)];
				case "list": return ["", ...block.items.flatMap((item) => wrap(inlines(item), terminal.width - 2).map((line, index) => `${index === 0 ? "-" : " "} ${line}`))];
				case "table": return ["", ...tableLines(block, terminal)];
				case "code": return ["", ...(0, _text_js__WEBPACK_IMPORTED_MODULE_1__.RK)((0, node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(block.text)).split("\n").slice(0, 200).map((line) => `  ${(0, _text_js__WEBPACK_IMPORTED_MODULE_1__.Jj)(line.replaceAll("	", "  "), _text_js__WEBPACK_IMPORTED_MODULE_1__.Fy.line)}`)];
				case "chart": return [
					"",
					terminal.paint(plain(block.chart.title, _text_js__WEBPACK_IMPORTED_MODULE_1__.Fy.heading), "bold"),
					...tableLines((0, _draw_chart_js__WEBPACK_IMPORTED_MODULE_2__.$d)(block.chart), terminal)
				];
				case "details": return [
					"",
					terminal.paint(plain(block.summary, _text_js__WEBPACK_IMPORTED_MODULE_1__.Fy.heading), "bold"),
					...block.blocks.flatMap((inner) => blockLines(inner, terminal))
				];
				default: return block;
			}
		}
		function inlines(list, limit = _text_js__WEBPACK_IMPORTED_MODULE_1__.Fy.line) {
			return plain(list.map((inline) => typeof inline === "string" ? inline : inlineText(inline)).join(""), limit);
		}
		function inlineText(inline) {
			return inline.kind === "link" ? `${inline.text} (${inline.href})` : inline.text;
		}
		function cellOf(cell) {
			if (typeof cell === "object" && "kind" in cell && cell.kind === "status") {
				const { sign, word } = _text_js__WEBPACK_IMPORTED_MODULE_1__.L5[cell.tone];
				return {
					text: `${sign} ${cell.text === undefined ? word : plain(cell.text, _text_js__WEBPACK_IMPORTED_MODULE_1__.Fy.cell)}`,
					tone: cell.tone
				};
			}
			return { text: inlines(Array.isArray(cell) ? cell : [cell], _text_js__WEBPACK_IMPORTED_MODULE_1__.Fy.cell) };
		}
		function tableLines({ columns, rows }, terminal) {
			const shown = rows.slice(0, terminal.maxRows).map((row) => columns.map((_, index) => cellOf(row[index] ?? "")));
			const titles = columns.map(({ title }) => plain(title, _text_js__WEBPACK_IMPORTED_MODULE_1__.Fy.label));
			const natural = columns.map((_, index) => Math.max((0, _text_js__WEBPACK_IMPORTED_MODULE_1__.F1)(titles[index] ?? ""), ...shown.map((row) => (0, _text_js__WEBPACK_IMPORTED_MODULE_1__.F1)(row[index]?.text ?? ""))));
			const widths = narrowed(natural, terminal.width - 2 * (columns.length - 1));
			const lines = (cells) => {
				const wrapped = cells.map(({ text }, index) => fitted(text, widths[index] ?? 0));
				return Array.from({ length: Math.max(1, ...wrapped.map(({ length }) => length)) }, (_, line) => cells.map(({ tone }, index) => {
					const padded = pad(wrapped[index]?.[line] ?? "", widths[index] ?? 0, columns[index]?.align ?? "left");
					return tone === undefined ? padded : terminal.paint(padded, tone);
				}).join("  ").trimEnd());
			};
			const header = lines(titles.map((text) => ({ text }))).map((text) => terminal.paint(text, "dim"));
			const more = rows.length - shown.length;
			const body = [...shown.flatMap(lines), ...more > 0 ? [`… ${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_3__.zD)(more)} more rows: see the report`] : []];
			return header.every((text) => text === "") ? body : [...header, ...body];
		}
		function narrowed(natural, available) {
			const widths = [...natural];
			let over = widths.reduce((sum, width) => sum + width, 0) - available;
			while (over > 0) {
				const widest = widths.indexOf(Math.max(...widths));
				if ((widths[widest] ?? 0) <= 8) break;
				widths[widest] = (widths[widest] ?? 0) - 1;
				over -= 1;
			}
			return widths;
		}
		const maxLines = 4;
		function fitted(text, width) {
			const lines = wrap(text, width).map((line) => (0, _text_js__WEBPACK_IMPORTED_MODULE_1__.F1)(line) > width ? (0, _text_js__WEBPACK_IMPORTED_MODULE_1__.Jj)(line, Math.max(1, width)) : line);
			return lines.length <= maxLines ? lines : [...lines.slice(0, maxLines - 1), (0, _text_js__WEBPACK_IMPORTED_MODULE_1__.Jj)(`${lines[maxLines - 1]} …`, Math.max(1, width))];
		}
		function pad(text, width, align) {
			const blanks = " ".repeat(Math.max(0, width - (0, _text_js__WEBPACK_IMPORTED_MODULE_1__.F1)(text)));
			return align === "right" ? blanks + text : text + blanks;
		}
		function wrap(text, width) {
			const lines = [];
			let line = "";
			for (const word of text.split(" ")) {
				if (line !== "" && (0, _text_js__WEBPACK_IMPORTED_MODULE_1__.F1)(line) + 1 + (0, _text_js__WEBPACK_IMPORTED_MODULE_1__.F1)(word) > width) {
					lines.push(line);
					line = word;
				} else line = line === "" ? word : `${line} ${word}`;
			}
			return line === "" ? lines : [...lines, line];
		}
	})
};
