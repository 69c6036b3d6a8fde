export const id = 5130;
export const ids = [5130, 1544];
export const modules = {
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
	87899: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { p: () => nearest });
		function nearest(word, candidates) {
			const ranked = candidates.filter((candidate) => Math.abs(word.length - candidate.length) <= mostEdits(candidate)).map((candidate) => ({
				candidate,
				distance: editDistance(word.toLowerCase(), candidate.toLowerCase())
			})).toSorted((a, b) => a.distance - b.distance);
			const best = ranked[0];
			return best !== undefined && best.distance <= mostEdits(best.candidate) ? best.candidate : undefined;
		}
		const mostEdits = (word) => Math.max(1, Math.floor(word.length / 3));
		function editDistance(a, b) {
			if (a.length > 64 || b.length > 64) return a === b ? 0 : Number.POSITIVE_INFINITY;
			let beforeLast = [];
			let last = Array.from({ length: b.length + 1 }, (_, j) => j);
			for (let i = 1; i <= a.length; i++) {
				const row = [i];
				for (let j = 1; j <= b.length; j++) {
					const same = a[i - 1] === b[j - 1];
					const cheapest = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
					const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
					row.push(swapped ? Math.min(cheapest, (beforeLast[j - 2] ?? 0) + 1) : cheapest);
				}
				beforeLast = last;
				last = row;
			}
			return last[b.length] ?? 0;
		}
	}),
	12744: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			l: () => escapePointer,
			w: () => fieldName
		});
		const escapePointer = (key) => key.replaceAll("~", "~0").replaceAll("/", "~1");
		const unescapePointer = (step) => step.replaceAll("~1", "/").replaceAll("~0", "~");
		const fieldName = (pointer) => pointer.slice(1).split("/").map(unescapePointer).join(".");
	}),
	45307: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { Z: () => predicateTypes });
		const predicateTypes = {
			provenance: "https://slsa.dev/provenance/v1",
			testResult: "https://in-toto.io/attestation/test-result/v0.1",
			registration: "https://modelflight.dev/registration/v1",
			rollout: "https://modelflight.dev/rollout/v1",
			retention: "https://modelflight.dev/retention/v1"
		};
	}),
	99072: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Np: () => bySeverity,
			Vj: () => verdictOf,
			ax: () => errorClassOf
		});
		var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66990);
		const order = [
			"fail",
			"inconclusive",
			"warn",
			"pass"
		];
		function verdictOf(checks) {
			if (checks.length === 0) {
				throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.Xu)("no checks were configured, so there is nothing to pass", { hint: "Add at least one rule; see the README of the action." });
			}
			const finite = checks.map(withFiniteNumbers);
			const status = order.find((candidate) => finite.some((check) => check.status === candidate)) ?? "inconclusive";
			return {
				status,
				checks: finite
			};
		}
		function withFiniteNumbers(check) {
			if (typeof check.observed !== "number" || Number.isFinite(check.observed)) return check;
			const status = check.status === "pass" ? "fail" : check.status;
			return {
				...check,
				status,
				observed: String(check.observed)
			};
		}
		function bySeverity(checks) {
			const rank = [
				"fail",
				"inconclusive",
				"warn",
				"pass",
				"skipped"
			];
			return checks.toSorted((a, b) => rank.indexOf(a.status) - rank.indexOf(b.status));
		}
		function errorClassOf(verdict, { failOn, onInconclusive }) {
			if (failOn === "never") return "none";
			const hasFailure = verdict.checks.some((check) => check.status === "fail");
			const hasWarning = verdict.checks.some((check) => check.status === "warn");
			if (hasFailure || failOn === "warn" && hasWarning) return "check-failed";
			if (verdict.status === "inconclusive") return onInconclusive === "fail" ? "inconclusive" : "none";
			return "none";
		}
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
	62587: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			DV: () => codeBlock,
			FY: () => paragraph,
			R_: () => heading,
			aY: () => code,
			bW: () => chart,
			ko: () => strong,
			nf: () => link,
			p_: () => list,
			tp: () => table,
			zH: () => details
		});
		const strong = (text) => ({
			kind: "strong",
			text
		});
		const code = (text) => ({
			kind: "code",
			text
		});
		const link = (text, href) => ({
			kind: "link",
			text,
			href
		});
		const heading = (text) => ({
			kind: "heading",
			text
		});
		const paragraph = (...text) => ({
			kind: "paragraph",
			text
		});
		const list = (...items) => ({
			kind: "list",
			items
		});
		const table = (columns, rows) => ({
			kind: "table",
			columns: columns.map((column) => typeof column === "string" ? { title: column } : column),
			rows
		});
		const codeBlock = (text, language) => language === undefined ? {
			kind: "code",
			text
		} : {
			kind: "code",
			text,
			language
		};
		const chart = (value) => ({
			kind: "chart",
			chart: value
		});
		const details = (summary, ...blocks) => ({
			kind: "details",
			summary,
			blocks
		});
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
	})
};
