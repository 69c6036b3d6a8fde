export const id = 4456;
export const ids = [4456, 2075];
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
	68483: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { _: () => release });
		var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75919);
		const networkBuffer = 1 << 16;
		function release({ buffer, byteOffset, byteLength }) {
			if (byteOffset + byteLength !== buffer.byteLength || buffer.byteLength !== networkBuffer) return;
			if (buffer instanceof ArrayBuffer && !(0, node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.isMarkedAsUntransferable)(buffer)) buffer.transfer(0);
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
	39799: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Xy: () => objectOf,
			b6: () => textOf,
			c3: () => listOf,
			qF: () => parseJson
		});
		const objectOf = (value) => typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
		const listOf = (value) => Array.isArray(value) ? value : [];
		function textOf(value) {
			if (typeof value === "string") return value;
			return typeof value === "number" ? String(value) : undefined;
		}
		function parseJson(bytes) {
			try {
				return JSON.parse(typeof bytes === "string" ? bytes : new TextDecoder("utf-8", { fatal: true }).decode(bytes));
			} catch {
				return undefined;
			}
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
	48467: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			DE: () => blobOf,
			HT: () => putBlob,
			WN: () => downloadBlob,
			gm: () => readBlob
		});
		var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
		var _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66990);
		var _modelflight_core_files__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45182);
		var _modelflight_http_errors__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35787);
		var _save_verified_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(27333);
		var _client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11626);
		const chunkBytes = 64 * 1024 * 1024;
		const oneRequestOnly = ["ghcr.io"];
		const blobOf = (content) => ({
			digest: (0, _modelflight_core_files__WEBPACK_IMPORTED_MODULE_1__.sc)(content),
			bytes: content.byteLength,
			content
		});
		async function putBlob(client, repository, blob) {
			if (await isStored(client, repository, blob)) return;
			const location = await startUpload(client, repository);
			const chunked = typeof blob.content === "string" && blob.bytes > chunkBytes && !oneRequestOnly.includes(client.host);
			if (!chunked) return await finish(client, {
				repository,
				location,
				blob,
				content: bodyOf(blob)
			});
			const last = await sendChunks(client, {
				repository,
				location,
				path: String(blob.content),
				bytes: blob.bytes
			});
			await finish(client, {
				repository,
				location: last,
				blob,
				content: new Uint8Array()
			});
		}
		async function isStored(client, repository, { digest }) {
			const { status } = await client.send({
				repository,
				method: "HEAD",
				path: `/v2/${repository}/blobs/${digest}`
			}, [200, 404]);
			return status === 200;
		}
		const bodyOf = ({ content, bytes }) => typeof content === "string" ? (0, _client_js__WEBPACK_IMPORTED_MODULE_2__.hh)(content, bytes) : content;
		async function startUpload(client, repository) {
			const path = `/v2/${repository}/blobs/uploads/`;
			for (let failures = 1;; failures++) {
				try {
					const response = await client.send({
						repository,
						method: "POST",
						path,
						headers: { "content-length": "0" }
					}, [202]);
					return locationOf(response.headers, client);
				} catch (error) {
					if (failures >= 4 || !isInterruption(error)) throw error;
					await (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(250 * 2 ** failures, undefined, { signal: client.signal });
				}
			}
		}
		function locationOf(headers, { host }) {
			const location = headers["location"];
			if (location === undefined) throw (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_3__.BW)(`the registry ${host} began an upload without saying where it goes on`);
			return location;
		}
		async function finish(client, { repository, location, blob, content }) {
			const path = `${location}${location.includes("?") ? "&" : "?"}digest=${encodeURIComponent(blob.digest)}`;
			const headers = { "content-type": "application/octet-stream" };
			const response = await client.send({
				repository,
				method: "PUT",
				path,
				headers,
				body: content,
				timeout: 3e5
			}, [
				201,
				400,
				404
			]);
			if (response.status === 201) return;
			if (response.status === 404 && await isStored(client, repository, blob)) return;
			if (response.status === 404) throw (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_3__.BW)(`the registry ${client.host} forgot an upload`, { hint: "Run again." });
			const what = typeof blob.content === "string" ? blob.content : "a part of the registration";
			throw (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_3__.he)(`${what} did not reach the registry ${client.host} as it was hashed (${blob.digest})`, { hint: "Nothing may write to the model while it is registered; run again." });
		}
		async function sendChunks(client, { repository, location, path, bytes }) {
			let [at, next, failures] = [
				0,
				location,
				0
			];
			while (at < bytes) {
				const size = Math.min(chunkBytes, bytes - at);
				const headers = {
					"content-type": "application/octet-stream",
					"content-range": `${at}-${at + size - 1}`
				};
				const answer = await client.send({
					repository,
					method: "PATCH",
					path: next,
					headers,
					body: (0, _client_js__WEBPACK_IMPORTED_MODULE_2__.hh)(path, size, at),
					timeout: 3e5
				}, [202, 416]).catch(async (error) => {
					if (++failures > 5 || !isInterruption(error)) throw error;
					await (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(250 * 2 ** failures, undefined, { signal: client.signal });
					return await client.send({
						repository,
						path: next
					}, [204]);
				});
				const had = at;
				at = receivedBytes(answer.headers);
				next = answer.headers["location"] ?? next;
				if (at > bytes || answer.status === 202 && at !== had + size) {
					throw (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_3__.BW)(`the registry ${client.host} says that it has ${at} bytes after ${had + size} were sent`);
				}
				if (answer.status === 416 && ++failures > 5) throw (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_3__.BW)(`the registry ${client.host} refuses the next chunk of an upload`);
			}
			return next;
		}
		function isInterruption(error) {
			const cause = error instanceof _modelflight_http_errors__WEBPACK_IMPORTED_MODULE_4__.j ? error : error instanceof Error ? error.cause : undefined;
			if (!(cause instanceof _modelflight_http_errors__WEBPACK_IMPORTED_MODULE_4__.j)) return false;
			const { kind, status } = cause;
			return kind === "network" || kind === "timeout" || status === 429 || status !== undefined && status >= 500;
		}
		function receivedBytes(headers) {
			const last = Number(/^(?:bytes=)?0-(\d{1,15})$/.exec(headers["range"] ?? "")?.[1] ?? "0");
			return last === 0 ? 0 : last + 1;
		}
		async function readBlob(client, repository, digest) {
			const { body } = await client.send({
				repository,
				path: `/v2/${repository}/blobs/${digest}`
			}, [200]);
			if ((0, _modelflight_core_files__WEBPACK_IMPORTED_MODULE_1__.sc)(body) !== digest) throw (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_3__.he)(`the registry ${client.host} gave other content than asked for (${digest})`);
			return body;
		}
		async function downloadBlob(client, repository, file, folder) {
			let saved = "";
			const receive = async (content) => {
				saved = await (0, _save_verified_js__WEBPACK_IMPORTED_MODULE_5__.U)(content, file, folder, client.host);
			};
			const headers = { "accept-encoding": "identity" };
			await client.send({
				repository,
				path: `/v2/${repository}/blobs/${file.digest}`,
				headers,
				receive
			}, [200]);
			return saved;
		}
	}),
	11626: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Dj: () => createOciClient,
			hh: () => fileBody,
			Z6: () => isRepository,
			pF: () => parseOciAddress
		});
		var errors = __webpack_require__(66990);
		var files = __webpack_require__(45182);
		var client = __webpack_require__(109);
		var lib_errors = __webpack_require__(35787);
		var redact = __webpack_require__(67101);
		var json = __webpack_require__(39799);
		;
		function authorizer(http, origin, identity) {
			const known = new Map();
			const basic = identity === undefined ? undefined : `Basic ${Buffer.from(`${identity.username}:${identity.password}`).toString("base64")}`;
			return {
				current: (repository) => known.get(repository),
				async renew(repository, challenge) {
					const header = /^bearer\b/i.test(challenge) ? await token(http, {
						challenge,
						origin,
						repository,
						basic
					}) : basic;
					if (header !== undefined) known.set(repository, header);
					return header;
				}
			};
		}
		async function token(http, { challenge, origin, repository, basic }) {
			const values = new Map([...challenge.matchAll(/([a-z]+)="([^"]*)"/gi)].map(([, key, value]) => [key?.toLowerCase() ?? "", value ?? ""]));
			const realm = values.get("realm") ?? "";
			if (!URL.canParse(realm)) return undefined;
			const url = new URL(realm);
			if (url.protocol !== "https:" && url.host !== origin.host) return undefined;
			const service = values.get("service");
			if (service !== undefined) url.searchParams.set("service", service);
			url.searchParams.set("scope", `repository:${repository}:pull,push`);
			const answer = (0, json.Xy)(await http.json({
				url,
				headers: basic === undefined ? {} : { authorization: basic }
			}));
			const value = (0, json.b6)(answer["token"]) ?? (0, json.b6)(answer["access_token"]);
			return value === undefined ? undefined : `Bearer ${value}`;
		}
		;
		function parseOciAddress(uri) {
			const [, plain, rest] = /^oci(\+http)?:\/\/(.+)$/i.exec(uri) ?? [];
			const url = rest !== undefined && URL.canParse(`https://${rest}`) ? new URL(`https://${rest}`) : undefined;
			const prefix = url?.pathname.replace(/^\/+|\/+$/g, "") ?? "";
			const usable = url !== undefined && url.username === "" && url.password === "" && url.search === "" && url.hash === "";
			if (!usable || prefix !== "" && !isRepository(prefix)) {
				throw (0, errors.Xu)("the address of the OCI registry can not be used", { hint: "Write e.g. oci://ghcr.io/owner/models, in lower case; credentials go into OCI_USERNAME and OCI_PASSWORD." });
			}
			const local = /^(localhost|127\.0\.0\.1|\[::1\])$/.test(url.hostname);
			return {
				origin: new URL(`${plain !== undefined || local ? "http" : "https"}://${rest?.split("/")[0] ?? ""}`),
				prefix
			};
		}
		const isRepository = (name) => /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*$/.test(name) && name.length <= 255;
		function createOciClient({ origin }, { signal, credential }) {
			const [username, password] = [credential?.("OCI_USERNAME"), credential?.("OCI_PASSWORD")];
			const identity = username === undefined || password === undefined ? undefined : {
				username,
				password
			};
			const secrets = password === undefined ? [] : [password, Buffer.from(`${username}:${password}`).toString("base64")];
			const http = (0, client.V)({
				trusted: [origin.host],
				signal,
				secrets
			});
			const auth = authorizer(http, origin, identity);
			return {
				host: origin.host,
				signal,
				async send(request, expected) {
					const response = await authorized(http, request, {
						origin,
						auth
					});
					if (expected.includes(response.status)) return response;
					throw refusal(response, request, {
						host: origin.host,
						secrets,
						known: identity !== undefined
					});
				}
			};
		}
		async function authorized(http, { repository, path, ...request }, { origin, auth }) {
			const url = new URL(path, origin);
			const send = (authorization) => {
				const headers = authorization === undefined || url.host !== origin.host ? {} : { authorization };
				return http.send({
					...request,
					url,
					headers: {
						...request.headers,
						...headers
					}
				});
			};
			const response = await send(auth.current(repository));
			if (response.status !== 401) return response;
			const renewed = await auth.renew(repository, response.headers["www-authenticate"] ?? "");
			return renewed === undefined ? response : await send(renewed);
		}
		function refusal({ status, body }, { method, path, repository }, { host, secrets, known }) {
			const [first] = (0, json.c3)((0, json.Xy)((0, json.qF)(body))["errors"]).map(json.Xy);
			const said = [(0, json.b6)(first?.["code"]), (0, json.b6)(first?.["message"])].filter((part) => part !== undefined).join(": ");
			const cause = new lib_errors.j("status", `${method ?? "GET"} ${path.split("?")[0]} answered ${status}`, { status });
			const details = `${status}${said === "" ? "" : ` ${(0, redact.R)(said, secrets)}`}`;
			if (status === 401 || status === 403) {
				const hint = known ? "The user of OCI_USERNAME and OCI_PASSWORD needs the right to push there (on ghcr.io: permission packages: write)." : "Set OCI_USERNAME and OCI_PASSWORD in the env of the step.";
				return (0, errors.BW)(`the registry ${host} does not allow this for ${repository} (${details})`, {
					hint,
					cause
				});
			}
			return (0, errors.BW)(`the registry ${host} answered ${details} to ${method ?? "GET"} ${path.split("?")[0]}`, {
				hint: "See the log of the registry.",
				cause
			});
		}
		const fileBody = (path, bytes, start = 0) => ({
			bytes,
			open: () => (0, files.Xe)(path, start, bytes)
		});
	}),
	21753: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Ib: () => mediaTypes,
			RV: () => putManifest,
			Xg: () => addReferrer,
			c2: () => getManifest,
			cB: () => listTags,
			lF: () => encode,
			xt: () => listReferrers
		});
		var _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66990);
		var _modelflight_core_files__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45182);
		var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39799);
		const mediaTypes = {
			manifest: "application/vnd.oci.image.manifest.v1+json",
			index: "application/vnd.oci.image.index.v1+json",
			empty: "application/vnd.oci.empty.v1+json"
		};
		async function getManifest(client, repository, reference) {
			const headers = {
				accept: `${mediaTypes.manifest}, ${mediaTypes.index}`,
				"accept-encoding": "identity"
			};
			const response = await client.send({
				repository,
				path: `/v2/${repository}/manifests/${reference}`,
				headers
			}, [200, 404]);
			if (response.status === 404) return undefined;
			const digest = (0, _modelflight_core_files__WEBPACK_IMPORTED_MODULE_0__.sc)(response.body);
			if (reference.startsWith("sha256:") && reference !== digest) {
				throw (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_1__.he)(`the registry ${client.host} gave another manifest than asked for (${reference})`);
			}
			const value = (0, _json_js__WEBPACK_IMPORTED_MODULE_2__.Xy)((0, _json_js__WEBPACK_IMPORTED_MODULE_2__.qF)(response.body));
			if (typeof value["schemaVersion"] !== "number") throw (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_1__.BW)(`the registry ${client.host} answered something that is no manifest for ${repository}:${reference}`);
			const mediaType = (0, _json_js__WEBPACK_IMPORTED_MODULE_2__.b6)(value["mediaType"]) ?? response.headers["content-type"]?.split(";")[0] ?? "";
			return {
				bytes: response.body,
				digest,
				mediaType,
				value
			};
		}
		async function putManifest(client, repository, reference, { bytes, mediaType }) {
			const path = `/v2/${repository}/manifests/${reference}`;
			const response = await client.send({
				repository,
				method: "PUT",
				path,
				headers: { "content-type": mediaType },
				body: bytes
			}, [201]);
			const said = response.headers["docker-content-digest"];
			if (said !== undefined && said !== (0, _modelflight_core_files__WEBPACK_IMPORTED_MODULE_0__.sc)(bytes)) throw (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_1__.BW)(`the registry ${client.host} stored another manifest than was sent`);
			return { keepsReferrers: response.headers["oci-subject"] !== undefined };
		}
		function encode(value) {
			const bytes = Buffer.from(JSON.stringify(value));
			return {
				bytes,
				digest: (0, _modelflight_core_files__WEBPACK_IMPORTED_MODULE_0__.sc)(bytes),
				mediaType: (0, _json_js__WEBPACK_IMPORTED_MODULE_2__.b6)(value["mediaType"]) ?? "",
				value
			};
		}
		async function listTags(client, repository) {
			const tags = [];
			let path = `/v2/${repository}/tags/list?n=1000`;
			while (path !== undefined) {
				const response = await client.send({
					repository,
					path
				}, [200, 404]);
				if (response.status === 404) return tags;
				const { tags: page } = (0, _json_js__WEBPACK_IMPORTED_MODULE_2__.Xy)((0, _json_js__WEBPACK_IMPORTED_MODULE_2__.qF)(response.body));
				if (page !== null && !Array.isArray(page)) throw (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_1__.BW)(`the registry ${client.host} answered without the tags of ${repository}`);
				tags.push(...(0, _json_js__WEBPACK_IMPORTED_MODULE_2__.c3)(page).flatMap((tag) => (0, _json_js__WEBPACK_IMPORTED_MODULE_2__.b6)(tag) ?? []));
				path = /<([^>]+)>\s*;\s*rel="?next"?/i.exec(response.headers["link"] ?? "")?.[1];
			}
			return tags;
		}
		const fallbackTag = (digest) => digest.replace(":", "-");
		async function listReferrers(client, repository, subject) {
			const headers = { accept: mediaTypes.index };
			const response = await client.send({
				repository,
				path: `/v2/${repository}/referrers/${subject}`,
				headers
			}, [200, 404]);
			const told = response.status === 200 ? (0, _json_js__WEBPACK_IMPORTED_MODULE_2__.c3)((0, _json_js__WEBPACK_IMPORTED_MODULE_2__.Xy)((0, _json_js__WEBPACK_IMPORTED_MODULE_2__.qF)(response.body))["manifests"]) : undefined;
			const index = told ?? (0, _json_js__WEBPACK_IMPORTED_MODULE_2__.c3)((await getManifest(client, repository, fallbackTag(subject)))?.value["manifests"]);
			return index.map(_json_js__WEBPACK_IMPORTED_MODULE_2__.Xy);
		}
		async function addReferrer(client, repository, subject, referrer) {
			for (let attempt = 1; attempt <= 10; attempt++) {
				const stored = await getManifest(client, repository, fallbackTag(subject));
				if (stored !== undefined && stored.mediaType !== mediaTypes.index) {
					throw (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_1__.BW)(`the tag ${fallbackTag(subject)} of ${repository} is not a list of referrers`);
				}
				const entries = (0, _json_js__WEBPACK_IMPORTED_MODULE_2__.c3)(stored?.value["manifests"]);
				if (entries.some((entry) => (0, _json_js__WEBPACK_IMPORTED_MODULE_2__.Xy)(entry)["digest"] === referrer.digest)) return;
				const index = {
					schemaVersion: 2,
					mediaType: mediaTypes.index,
					manifests: [...entries, { ...referrer }]
				};
				await putManifest(client, repository, fallbackTag(subject), encode(index));
			}
			throw (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_1__.BW)(`the list of referrers of ${subject} in ${repository} is overwritten by others again and again`);
		}
	}),
	89262: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Zo: () => packModel,
			hk: () => annotations,
			w9: () => evidenceType
		});
		var _manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39916);
		var _blobs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48467);
		var _manifests_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21753);
		const types = {
			artifact: "application/vnd.cncf.model.manifest.v1+json",
			config: "application/vnd.cncf.model.config.v1+json",
			weight: "application/vnd.cncf.model.weight.v1.raw",
			weightConfig: "application/vnd.cncf.model.weight.config.v1.raw",
			doc: "application/vnd.cncf.model.doc.v1.raw"
		};
		const evidenceType = "application/vnd.modelflight.evidence.v1+json";
		const annotations = {
			filepath: "org.cncf.model.filepath",
			version: "org.opencontainers.image.version",
			model: "dev.modelflight.model.digest",
			manifest: "dev.modelflight.manifest.digest"
		};
		const manifestFile = ".modelflight/version.json";
		function packModel({ manifest, sources }) {
			const described = (0, _manifest_js__WEBPACK_IMPORTED_MODULE_0__.Gb)(manifest);
			const description = (0, _blobs_js__WEBPACK_IMPORTED_MODULE_1__.DE)(described.bytes);
			const layers = manifest.files.map(({ path, digest, bytes }) => ({
				mediaType: layerType(path),
				digest,
				size: bytes,
				annotations: { [annotations.filepath]: path }
			}));
			layers.push({
				mediaType: types.doc,
				digest: description.digest,
				size: description.bytes,
				annotations: { [annotations.filepath]: manifestFile }
			});
			const { tags, createdAt, name, digest } = manifest;
			const config = (0, _blobs_js__WEBPACK_IMPORTED_MODULE_1__.DE)(Buffer.from(JSON.stringify(modelConfig(contentsConfig(manifest), layers))));
			const empty = (0, _blobs_js__WEBPACK_IMPORTED_MODULE_1__.DE)(Buffer.from("{}"));
			const evidence = sources.filter(({ role }) => role !== "model");
			const source = tags["git.repository"];
			const about = {
				"org.opencontainers.image.title": name,
				"org.opencontainers.image.created": createdAt,
				...source === undefined || !source.includes("/") ? {} : { "org.opencontainers.image.source": `https://github.com/${source}` },
				...tags["git.sha"] === undefined ? {} : { "org.opencontainers.image.revision": tags["git.sha"] },
				[annotations.model]: digest,
				[annotations.manifest]: description.digest
			};
			const base = {
				schemaVersion: 2,
				mediaType: _manifests_js__WEBPACK_IMPORTED_MODULE_2__.Ib.manifest
			};
			return {
				blobs: [
					...sources.map(({ file, path }) => ({
						digest: file.digest,
						bytes: file.bytes,
						content: path
					})),
					description,
					config,
					empty
				],
				manifest: (version) => (0, _manifests_js__WEBPACK_IMPORTED_MODULE_2__.lF)({
					...base,
					artifactType: types.artifact,
					config: {
						mediaType: types.config,
						digest: config.digest,
						size: config.bytes
					},
					layers: layers.map((layer) => ({ ...layer })),
					annotations: {
						...about,
						[annotations.version]: version
					}
				}),
				evidence: (subject) => evidence.length === 0 ? undefined : (0, _manifests_js__WEBPACK_IMPORTED_MODULE_2__.lF)({
					...base,
					artifactType: evidenceType,
					config: {
						mediaType: _manifests_js__WEBPACK_IMPORTED_MODULE_2__.Ib.empty,
						digest: empty.digest,
						size: empty.bytes,
						data: "e30="
					},
					layers: evidence.map(({ role, file }) => ({
						mediaType: file.path.endsWith(".json") ? "application/json" : "application/octet-stream",
						digest: file.digest,
						size: file.bytes,
						annotations: {
							"org.opencontainers.image.title": file.path,
							"dev.modelflight.role": role
						}
					})),
					subject: {
						mediaType: subject.mediaType,
						digest: subject.digest,
						size: subject.size
					},
					annotations: { "org.opencontainers.image.created": createdAt }
				})
			};
		}
		const layerType = (path) => {
			if (/(^|\/)(readme|license|notice)[^/]*$|\.md$/i.test(path)) return types.doc;
			return /\.(json|ya?ml|txt|toml|ini|cfg)$|(^|\/)MLmodel$/i.test(path) ? types.weightConfig : types.weight;
		};
		const contentsConfig = ({ name, createdAt, tags }) => ({
			createdAt,
			name,
			title: name,
			...tags["description"] === undefined ? {} : { description: tags["description"] },
			...tags["git.sha"] === undefined ? {} : { revision: tags["git.sha"] }
		});
		const modelConfig = (descriptor, layers) => ({
			descriptor,
			config: {},
			modelfs: {
				type: "layers",
				diffIds: layers.map(({ digest }) => digest)
			}
		});
	}),
	34456: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { openOciRegistry: () => openOciRegistry });
		var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
		var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58500);
		var _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(66990);
		var _contents_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64315);
		var _json_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(39799);
		var _manifest_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(39916);
		var _port_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(45282);
		var _reference_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87544);
		var _removal_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(48513);
		var _blobs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(48467);
		var _client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11626);
		var _manifests_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(21753);
		var _model_pack_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(89262);
		const settleMilliseconds = 400;
		function openOciRegistry(uri, context) {
			const address = (0, _client_js__WEBPACK_IMPORTED_MODULE_2__.pF)(uri);
			const client = (0, _client_js__WEBPACK_IMPORTED_MODULE_2__.Dj)(address, context);
			const at = (name) => ({
				client,
				name: (0, _reference_js__WEBPACK_IMPORTED_MODULE_3__.I3)("model", name),
				repository: repositoryOf(address, name)
			});
			return {
				name: `oci://${address.origin.host}${address.prefix === "" ? "" : `/${address.prefix}`}`,
				resolve: (reference) => resolveReference(at(reference.name), reference),
				versions: (name) => readVersions(at(name)),
				register: (model) => register(at(model.name), model),
				setAlias: (name, alias, version, expected) => setAlias(at(name), {
					alias,
					version
				}, expected),
				download: (version, folder, parts) => (0, _contents_js__WEBPACK_IMPORTED_MODULE_4__.f)(version, {
					folder,
					parts
				}, (_role, file, target) => (0, _blobs_js__WEBPACK_IMPORTED_MODULE_5__.WN)(client, at(version.name).repository, file, target)),
				remove: (name, version) => removeVersion(at(name), version),
				audit: async (version) => (await __webpack_require__.e(2976).then(__webpack_require__.bind(__webpack_require__, 52976))).auditSubject(client, at(version.name).repository, version)
			};
		}
		function repositoryOf({ prefix }, name) {
			const repository = prefix === "" ? name : `${prefix}/${name}`;
			if ((0, _client_js__WEBPACK_IMPORTED_MODULE_2__.Z6)(repository)) return repository;
			throw (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_6__.Xu)(`${name} can not be the name of a model in an OCI registry`, { hint: "Use lower-case letters and digits, with single dots, dashes or underscores between them." });
		}
		const isNumber = (tag) => /^[1-9]\d{0,9}$/.test(tag);
		const isAlias = (tag) => !isNumber(tag) && !/^sha256-[0-9a-f]{64}$/.test(tag);
		async function readTags({ client, repository }, tags) {
			const found = [];
			for (let start = 0; start < tags.length; start += 8) {
				const some = tags.slice(start, start + 8);
				const manifests = await Promise.all(some.map((tag) => (0, _manifests_js__WEBPACK_IMPORTED_MODULE_7__.c2)(client, repository, tag)));
				found.push(...manifests.flatMap((manifest, index) => manifest === undefined ? [] : [{
					tag: some[index] ?? "",
					manifest
				}]));
			}
			return found;
		}
		const annotation = ({ value }, name) => (0, _json_js__WEBPACK_IMPORTED_MODULE_8__.b6)((0, _json_js__WEBPACK_IMPORTED_MODULE_8__.Xy)(value["annotations"])[name]);
		const isVersion = ({ tag, manifest }) => isNumber(tag) && annotation(manifest, _model_pack_js__WEBPACK_IMPORTED_MODULE_9__.hk.manifest) !== undefined;
		async function listVersions(place) {
			const tags = (await (0, _manifests_js__WEBPACK_IMPORTED_MODULE_7__.cB)(place.client, place.repository)).filter(isNumber).sort((a, b) => Number(a) - Number(b));
			const found = (await readTags(place, tags)).filter(isVersion);
			const seen = new Set();
			const versions = found.filter(({ manifest }) => {
				const digest = annotation(manifest, _model_pack_js__WEBPACK_IMPORTED_MODULE_9__.hk.model) ?? "";
				return !seen.has(digest) && seen.add(digest);
			});
			return {
				versions,
				last: Number(tags.at(-1) ?? "0")
			};
		}
		async function readAliases(place) {
			const tags = (await (0, _manifests_js__WEBPACK_IMPORTED_MODULE_7__.cB)(place.client, place.repository)).filter(isAlias);
			return new Map((await readTags(place, tags)).map(({ tag, manifest }) => [tag, manifest.digest]));
		}
		async function readVersion({ client, name, repository }, { tag, manifest }, aliases) {
			const digest = annotation(manifest, _model_pack_js__WEBPACK_IMPORTED_MODULE_9__.hk.manifest) ?? "";
			const described = (0, _manifest_js__WEBPACK_IMPORTED_MODULE_10__.MK)(await (0, _blobs_js__WEBPACK_IMPORTED_MODULE_5__.gm)(client, repository, digest), digest, `${name}/${tag}`);
			const [version, model] = [annotation(manifest, _model_pack_js__WEBPACK_IMPORTED_MODULE_9__.hk.version), annotation(manifest, _model_pack_js__WEBPACK_IMPORTED_MODULE_9__.hk.model)];
			if (described.name !== name || version !== tag || described.digest !== model) {
				throw (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_6__.he)(`the tag ${tag} of ${repository} points at ${described.name}/${version ?? "?"}`);
			}
			const pointing = [...aliases].flatMap(([alias, target]) => target === manifest.digest ? [alias] : []);
			return {
				...described,
				version: tag,
				aliases: pointing.sort()
			};
		}
		async function readVersions(place) {
			const { versions } = await listVersions(place);
			const aliases = versions.length === 0 ? new Map() : await readAliases(place);
			return await Promise.all(versions.map((tagged) => readVersion(place, tagged, aliases)));
		}
		async function resolveReference(place, reference) {
			const tag = reference.kind === "version" ? reference.version : (0, _reference_js__WEBPACK_IMPORTED_MODULE_3__.I3)("alias", reference.alias);
			const manifest = await (0, _manifests_js__WEBPACK_IMPORTED_MODULE_7__.c2)(place.client, place.repository, tag);
			if (manifest === undefined) return undefined;
			const number = annotation(manifest, _model_pack_js__WEBPACK_IMPORTED_MODULE_9__.hk.version) ?? "";
			if (!isVersion({
				tag: number,
				manifest
			})) throw (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_6__.he)(`the tag ${tag} of ${place.repository} is not a model that was registered here`);
			const numbered = await (0, _manifests_js__WEBPACK_IMPORTED_MODULE_7__.c2)(place.client, place.repository, number);
			if (numbered?.digest !== manifest.digest) {
				throw (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_6__.he)(`${place.name}@${tag} says that it is version ${number}, and version ${number} is another`);
			}
			return await readVersion(place, {
				tag: number,
				manifest
			}, await readAliases(place));
		}
		async function register(place, model) {
			const known = await findDigest(place, model.digest);
			if (known !== undefined) return {
				version: await readVersion(place, known, await readAliases(place)),
				created: false
			};
			const pack = (0, _model_pack_js__WEBPACK_IMPORTED_MODULE_9__.Zo)(await (0, _contents_js__WEBPACK_IMPORTED_MODULE_4__.K)(model));
			for (const blob of pack.blobs) await (0, _blobs_js__WEBPACK_IMPORTED_MODULE_5__.HT)(place.client, place.repository, blob);
			for (;;) {
				place.client.signal.throwIfAborted();
				const { versions, last } = await listVersions(place);
				const found = versions.find(({ manifest }) => annotation(manifest, _model_pack_js__WEBPACK_IMPORTED_MODULE_9__.hk.model) === model.digest);
				if (found !== undefined) return {
					version: await readVersion(place, found, await readAliases(place)),
					created: false
				};
				const manifest = pack.manifest(String(last + 1));
				await pushEvidence(place, pack, manifest);
				const tagged = await claim(place, String(last + 1), manifest);
				if (tagged === undefined || annotation(tagged.manifest, _model_pack_js__WEBPACK_IMPORTED_MODULE_9__.hk.model) !== model.digest) continue;
				return {
					version: await readVersion(place, tagged, await readAliases(place)),
					created: tagged.manifest.digest === manifest.digest
				};
			}
		}
		async function findDigest(place, digest) {
			return (await listVersions(place)).versions.find(({ manifest }) => annotation(manifest, _model_pack_js__WEBPACK_IMPORTED_MODULE_9__.hk.model) === digest);
		}
		async function claim(place, number, manifest) {
			const { client, repository } = place;
			await (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)((0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomInt)(0, 100), undefined, { signal: client.signal });
			if (await (0, _manifests_js__WEBPACK_IMPORTED_MODULE_7__.c2)(client, repository, number) === undefined) {
				await (0, _manifests_js__WEBPACK_IMPORTED_MODULE_7__.RV)(client, repository, number, manifest);
				await settle(client);
			}
			const actual = await (0, _manifests_js__WEBPACK_IMPORTED_MODULE_7__.c2)(client, repository, number);
			return actual === undefined ? undefined : {
				tag: number,
				manifest: actual
			};
		}
		const settle = async ({ signal }) => {
			await (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(settleMilliseconds, undefined, { signal });
		};
		async function pushEvidence({ client, repository }, pack, { bytes, digest }) {
			const evidence = pack.evidence({
				mediaType: _manifests_js__WEBPACK_IMPORTED_MODULE_7__.Ib.manifest,
				digest,
				size: bytes.byteLength
			});
			if (evidence === undefined) return;
			const { keepsReferrers } = await (0, _manifests_js__WEBPACK_IMPORTED_MODULE_7__.RV)(client, repository, evidence.digest, evidence);
			if (keepsReferrers) return;
			const referrer = {
				mediaType: evidence.mediaType,
				digest: evidence.digest,
				size: evidence.bytes.byteLength,
				artifactType: _model_pack_js__WEBPACK_IMPORTED_MODULE_9__.w9
			};
			await (0, _manifests_js__WEBPACK_IMPORTED_MODULE_7__.Xg)(client, repository, digest, referrer);
		}
		async function removeVersion(place, version) {
			const { client, repository } = place;
			const { versions } = await listVersions(place);
			const found = versions.find(({ tag }) => tag === version);
			if (found === undefined) return { kind: "missing" };
			if (found === versions.at(-1)) return _removal_js__WEBPACK_IMPORTED_MODULE_11__.P;
			const { digest } = found.manifest;
			const pointed = (0, _removal_js__WEBPACK_IMPORTED_MODULE_11__.V)(await readAliases(place), digest);
			return pointed ?? await (await __webpack_require__.e(2939).then(__webpack_require__.bind(__webpack_require__, 92939))).removeManifest(client, repository, digest);
		}
		async function setAlias(place, { alias, version }, { expected }) {
			const { client, repository, name } = place;
			(0, _reference_js__WEBPACK_IMPORTED_MODULE_3__.I3)("alias", alias);
			if (alias === _port_js__WEBPACK_IMPORTED_MODULE_12__.B4) {
				throw (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_6__.Xu)(`${_port_js__WEBPACK_IMPORTED_MODULE_12__.B4} can not be set`, { hint: "The registry keeps it: it is the version that champion came from." });
			}
			const target = await (0, _manifests_js__WEBPACK_IMPORTED_MODULE_7__.c2)(client, repository, version);
			if (target === undefined || !isVersion({
				tag: version,
				manifest: target
			})) {
				throw (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_6__.Xu)(`the registry oci://${client.host} has no version ${version} of ${name}`);
			}
			const before = await (0, _manifests_js__WEBPACK_IMPORTED_MODULE_7__.c2)(client, repository, alias);
			const now = before === undefined ? undefined : annotation(before, _model_pack_js__WEBPACK_IMPORTED_MODULE_9__.hk.version);
			if (now === version) return { kind: "unchanged" };
			if (expected !== "any" && now !== expected) return {
				kind: "conflict",
				actual: now
			};
			if (alias === _port_js__WEBPACK_IMPORTED_MODULE_12__.wW && before !== undefined) await (0, _manifests_js__WEBPACK_IMPORTED_MODULE_7__.RV)(client, repository, _port_js__WEBPACK_IMPORTED_MODULE_12__.B4, before);
			await (0, _manifests_js__WEBPACK_IMPORTED_MODULE_7__.RV)(client, repository, alias, target);
			await settle(client);
			const after = await (0, _manifests_js__WEBPACK_IMPORTED_MODULE_7__.c2)(client, repository, alias);
			const actual = after === undefined ? undefined : annotation(after, _model_pack_js__WEBPACK_IMPORTED_MODULE_9__.hk.version);
			return actual === version ? {
				kind: "moved",
				previous: now
			} : {
				kind: "conflict",
				actual
			};
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
	}),
	27333: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { U: () => saveVerified });
		var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
		var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
		var _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(66990);
		var _modelflight_core_files__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45182);
		var _modelflight_http_release__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(68483);
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
		async function saveVerified(content, file, folder, where) {
			const target = (0, _modelflight_core_files__WEBPACK_IMPORTED_MODULE_3__.lG)(folder, file.path);
			await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target), { recursive: true });
			const aside = `${target}.${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString("hex")}.part`;
			const hash = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
			try {
				const env_1 = {
					stack: [],
					error: void 0,
					hasError: false
				};
				try {
					const handle = __addDisposableResource(env_1, await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(aside, "wx"), true);
					for await (const piece of content) {
						hash.update(piece);
						await handle.writeFile(piece);
						(0, _modelflight_http_release__WEBPACK_IMPORTED_MODULE_4__._)(piece);
					}
					if (`sha256:${hash.digest("hex")}` !== file.digest) {
						throw (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_5__.he)(`the copy of ${file.path} in ${where} is not what was registered: its digest is not ${file.digest}`, { hint: "Register the model again from its original files." });
					}
					await handle.sync();
					await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(aside, target);
					return target;
				} catch (e_1) {
					env_1.error = e_1;
					env_1.hasError = true;
				} finally {
					const result_1 = __disposeResources(env_1);
					if (result_1) await result_1;
				}
			} catch (error) {
				await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(aside, { force: true });
				throw error;
			}
		}
	})
};
