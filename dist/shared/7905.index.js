export const id = 7905;
export const ids = [7905, 286];
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
	66990: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			BW: () => dependencyFailed,
			FU: () => limitExceeded,
			HR: () => Failure,
			Hp: () => formatWhere,
			WE: () => explain,
			Xu: () => inputError,
			hS: () => exitCodes,
			he: () => policyRefused,
			mu: () => withHint
		});
		const exitCodes = {
			none: 0,
			"check-failed": 1,
			"input-error": 2,
			"limit-exceeded": 3,
			"policy-refused": 4,
			"dependency-failed": 5,
			inconclusive: 6
		};
		class Failure extends Error {
			name = "Failure";
			errorClass;
			where;
			hint;
			constructor(errorClass, message, details = {}) {
				super(message, details.cause === undefined ? undefined : { cause: details.cause });
				this.errorClass = errorClass;
				this.where = details.where;
				this.hint = details.hint;
			}
		}
		const inputError = (message, details) => new Failure("input-error", message, details);
		const limitExceeded = (message, details) => new Failure("limit-exceeded", message, details);
		const policyRefused = (message, details) => new Failure("policy-refused", message, details);
		const dependencyFailed = (message, details) => new Failure("dependency-failed", message, details);
		function formatWhere(where) {
			const position = [where.line, where.column].filter((part) => part !== undefined);
			return [where.file, ...position].join(":");
		}
		const failureClasses = [
			"input-error",
			"limit-exceeded",
			"policy-refused",
			"dependency-failed"
		];
		function explain(error) {
			if (!(error instanceof Error)) {
				return {
					errorClass: "dependency-failed",
					message: String(error),
					where: undefined,
					hint: undefined,
					bug: String(error)
				};
			}
			const { errorClass, where, hint } = error;
			if (errorClass !== undefined && failureClasses.includes(errorClass)) {
				return {
					errorClass,
					message: error.message,
					where,
					hint,
					bug: undefined
				};
			}
			return explainSystemError(error) ?? asBug(error);
		}
		const systemErrors = {
			ENOENT: "does not exist",
			EACCES: "may not be read or written by this user",
			EPERM: "may not be changed by this user",
			EISDIR: "is a folder, not a file",
			ENOTDIR: "has a file where a folder is needed",
			ENOSPC: "can not be written: the disk is full",
			EROFS: "can not be written: the file system is read-only",
			EMFILE: "can not be opened: too many files are open"
		};
		function explainSystemError(error) {
			const words = systemErrors[error.code ?? ""];
			if (error.code === "ENOSPC" && error.path === undefined) {
				return {
					errorClass: "limit-exceeded",
					message: "the disk is full",
					where: undefined,
					hint: "Make room on the runner.",
					bug: undefined
				};
			}
			if (words === undefined || error.path === undefined) return undefined;
			const errorClass = error.code === "ENOSPC" || error.code === "EMFILE" ? "limit-exceeded" : "input-error";
			return {
				errorClass,
				message: `${error.path} ${words}`,
				where: { file: error.path },
				hint: undefined,
				bug: undefined
			};
		}
		function asBug(error) {
			const message = `unexpected error: ${error.message}`;
			const hint = "This is a fault of Modelflight: please report it with the stack above.";
			return {
				errorClass: "dependency-failed",
				message,
				where: undefined,
				hint,
				bug: error.stack ?? error.message
			};
		}
		function withHint(message, hint) {
			if (hint === undefined) return message;
			return /[.!?:]$/.test(message) ? `${message} ${hint}` : `${message}. ${hint}`;
		}
	}),
	45182: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Gt: () => displayPath,
			IT: () => missingPath,
			LI: () => resolveInside,
			Q3: () => sha256File,
			VK: () => shortDigest,
			Xe: () => piecesOf,
			g7: () => decodeText,
			lG: () => joinInside,
			oG: () => realPathInside,
			readText: () => readText,
			sc: () => sha256,
			vZ: () => writeAtomic
		});
		var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
		var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
		var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66990);
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
		const maxTextBytes = 16 * 1024 * 1024;
		async function writeAtomic(path, content) {
			await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { recursive: true });
			const temporary = `${path}.${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString("hex")}.tmp`;
			try {
				const env_1 = {
					stack: [],
					error: void 0,
					hasError: false
				};
				try {
					const handle = __addDisposableResource(env_1, await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(temporary, "wx", 420), true);
					await handle.writeFile(content);
					await handle.sync();
					await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, path);
				} catch (e_1) {
					env_1.error = e_1;
					env_1.hasError = true;
				} finally {
					const result_1 = __disposeResources(env_1);
					if (result_1) await result_1;
				}
			} catch (error) {
				await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true });
				throw error;
			}
		}
		const sha256 = (content) => `sha256:${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(content).digest("hex")}`;
		async function sha256File(path) {
			const hash = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
			for await (const chunk of piecesOf(path)) hash.update(chunk);
			return `sha256:${hash.digest("hex")}`;
		}
		const pieceBytes = 1 << 18;
		async function* piecesOf(path, start = 0, bytes = Number.POSITIVE_INFINITY) {
			const env_2 = {
				stack: [],
				error: void 0,
				hasError: false
			};
			try {
				const handle = __addDisposableResource(env_2, await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, "r"), true);
				const buffers = [Buffer.allocUnsafeSlow(pieceBytes), Buffer.allocUnsafeSlow(pieceBytes)];
				const end = start + bytes;
				const read = async (turn, at) => {
					const buffer = buffers[turn % 2] ?? Buffer.alloc(0);
					const { bytesRead } = await handle.read(buffer, 0, Math.min(pieceBytes, Math.max(0, end - at)), at);
					return buffer.subarray(0, bytesRead);
				};
				let at = start;
				let next = read(0, at);
				try {
					for (let turn = 1;; turn++) {
						const piece = await next;
						if (piece.byteLength === 0) return;
						at += piece.byteLength;
						next = read(turn, at);
						yield piece;
					}
				} finally {
					await next.catch(() => undefined);
				}
			} catch (e_2) {
				env_2.error = e_2;
				env_2.hasError = true;
			} finally {
				const result_2 = __disposeResources(env_2);
				if (result_2) await result_2;
			}
		}
		const shortDigest = (digest) => digest.replace(/^sha256:/, "").slice(0, 8);
		const missingPath = (name) => (0, _errors_js__WEBPACK_IMPORTED_MODULE_3__.Xu)(`${name} does not exist`, {
			where: { file: name },
			hint: "Check the path: relative ones start from the input working-directory."
		});
		async function readText(path, name) {
			const info = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path).catch((error) => {
				throw error.code === "ENOENT" ? missingPath(name) : error;
			});
			if (info.isDirectory()) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_3__.Xu)(`${name} is a folder, not a file`, { where: { file: name } });
			if (!info.isFile()) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_3__.he)(`${name} is not a regular file`, { where: { file: name } });
			if (info.size > maxTextBytes) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_3__.FU)(`${name} has ${info.size} bytes; at most ${maxTextBytes} are read`, { where: { file: name } });
			return decodeText(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path), name);
		}
		function decodeText(bytes, name) {
			try {
				return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
			} catch (cause) {
				const line = lineOfFirstInvalidByte(bytes);
				throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_3__.Xu)(`${name} is not UTF-8 text`, {
					where: {
						file: name,
						line
					},
					hint: "Save the file as UTF-8.",
					cause
				});
			}
		}
		function lineOfFirstInvalidByte(bytes) {
			const lenient = new TextDecoder("utf-8").decode(bytes);
			const at = lenient.indexOf("�");
			return lenient.slice(0, Math.max(at, 0)).split("\n").length;
		}
		const forbiddenFolders = [".git"];
		function resolveInside(typed, workspace, from) {
			if (typed.includes("\0")) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_3__.he)(`the path ${JSON.stringify(typed)} holds a NUL character`);
			if (/^[a-z][a-z0-9+.-]*:\/\//i.test(typed)) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_3__.he)(`${typed} is a URL, and a path inside the workspace is needed here`);
			const absolute = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(typed) ? (0, node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(typed) : (0, node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(from, typed);
			requireInside(absolute, workspace, typed);
			return absolute;
		}
		function requireInside(absolute, workspace, typed) {
			const inside = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(workspace, absolute);
			if (inside === ".." || inside.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_2__.sep}`) || (0, node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(inside)) {
				throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_3__.he)(`${typed} lies outside the workspace`, { hint: "Use a path inside the checkout." });
			}
			const forbidden = inside.split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).find((part) => forbiddenFolders.includes(part.toLowerCase()));
			if (forbidden !== undefined) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_3__.he)(`${typed} lies in ${forbidden}, which may hold credentials`);
		}
		async function realPathInside(absolute, workspace) {
			const display = displayPath(absolute, workspace);
			const real = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(absolute).catch((error) => {
				throw error.code === "ENOENT" ? missingPath(display) : error;
			});
			requireInside(real, await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(workspace), display);
			return real;
		}
		function displayPath(path, workspace) {
			const inside = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(workspace, path);
			if (inside === "") return ".";
			return inside.startsWith("..") || (0, node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(inside) ? path : inside.split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).join("/");
		}
		function joinInside(folder, name) {
			const joined = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(folder, name);
			const inside = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(folder, joined);
			if (inside.startsWith("..") || (0, node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(inside)) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_3__.he)(`${JSON.stringify(name)} climbs out of its folder`);
			return (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, inside);
		}
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
