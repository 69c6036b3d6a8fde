export const id = 2714;
export const ids = [2714];
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
	46553: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Of: () => refusalOf,
			Oo: () => once,
			Yg: () => isLackOfRights,
			a2: () => describeRefusal,
			c2: () => statusOf
		});
		var _modelflight_http_redact__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67101);
		function statusOf(error) {
			if (!(error instanceof Error) || !("status" in error)) return undefined;
			return typeof error.status === "number" ? error.status : undefined;
		}
		function describeRefusal(error) {
			if (!(error instanceof Error)) return (0, _modelflight_http_redact__WEBPACK_IMPORTED_MODULE_0__.R)(String(error));
			const status = statusOf(error);
			const message = (0, _modelflight_http_redact__WEBPACK_IMPORTED_MODULE_0__.R)(error.message.replace(/ - https?:\/\/\S+$/, ""), [], 300);
			return status === undefined || status === 500 ? message : `GitHub answered ${status} (${message})`;
		}
		function isLackOfRights(error) {
			const status = statusOf(error);
			return status === 401 || status === 403 || status === 404;
		}
		const once = { request: { once: true } };
		function refusalOf(error) {
			const message = error instanceof Error ? error.message : String(error);
			const { response } = error;
			return {
				status: response === undefined ? undefined : statusOf(error),
				message,
				headers: response?.headers ?? {}
			};
		}
	}),
	62471: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { T: () => keyOf });
		const keyOf = (...parts) => parts.map((part) => String(part).replace(/[^A-Za-z0-9]+/g, "-").replace(/^-|-$/g, "") || "0").join(":");
	}),
	92714: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			artifactName: () => artifactName,
			commentFile: () => commentFile,
			entryOf: () => entryOf,
			publish: () => publish
		});
		var external_node_path_ = __webpack_require__(76760);
		var files = __webpack_require__(45182);
		var api_errors = __webpack_require__(46553);
		var entry_key = __webpack_require__(62471);
		var external_node_fs_ = __webpack_require__(73024);
		var lib_markdown = __webpack_require__(9471);
		;
		const maxBytes = 1e6;
		function writeSummary(env, section) {
			const path = env["GITHUB_STEP_SUMMARY"];
			if (path === undefined || path === "") return false;
			const left = maxBytes - ((0, external_node_fs_.existsSync)(path) ? (0, external_node_fs_.statSync)(path).size : 0);
			const markdown = (0, lib_markdown.G)(section, {
				budget: {
					chars: left,
					bytes: left
				},
				rest: "the artifact of the run"
			});
			if (Buffer.byteLength(markdown) + 1 > left) return false;
			(0, external_node_fs_.appendFileSync)(path, `${markdown}\n`);
			return true;
		}
		;
		const commentFile = "comment.json";
		async function publish(surroundings, publication) {
			const { env, log, run } = surroundings;
			writeSummary(env, publication.section);
			const entry = entryOf(surroundings, publication);
			const speaking = speak(surroundings, publication, entry).catch((error) => {
				log.warning(`the pull request comment could not be written: ${(0, api_errors.a2)(error)}`);
				return false;
			});
			const handsOver = run.pullRequest !== undefined && publication.comment === "auto" && (publication.files.length > 0 || !await speaking);
			const files = handsOver ? [...publication.files, await writeCommentFile(publication.root, entry)] : publication.files;
			const [artifact] = await Promise.all([upload(surroundings, {
				...publication,
				files
			}), speaking]);
			return { artifact };
		}
		function entryOf({ run, env }, { section, action }) {
			return {
				key: stepKey(run.job, run.jobIndex, action, env["GITHUB_ACTION"] ?? ""),
				section,
				runId: Number(run.runId) || 0,
				attempt: run.attempt,
				at: new Date().toISOString(),
				sha: run.sha,
				url: run.url
			};
		}
		function stepKey(job, jobIndex, action, step) {
			const named = /^__(.*?)(?:_(\d+))?$/.exec(step);
			const suffix = named === null ? step : named[2] ?? "";
			return (0, entry_key.T)(action, job, ...jobIndex === 0 && suffix === "" ? [] : [jobIndex], ...suffix === "" ? [] : [suffix]);
		}
		async function speak(surroundings, publication, entry) {
			const { run, log } = surroundings;
			const { token } = publication;
			if (publication.comment === "never") return true;
			if (run.pullRequest === undefined) return publication.afterMerge === true ? await speakAfterMerge(surroundings, publication, entry) : true;
			const readOnly = run.pullRequest.fork && run.event !== "pull_request_target";
			if (token === undefined || readOnly) {
				log.info(readOnly ? "This pull request comes from a fork (or Dependabot): its token may only read, so the report is in the summary and the artifact." : "There is no github-token, so the report is in the summary and the artifact only.");
				return false;
			}
			const { openApi } = await Promise.all([
				__webpack_require__.e(4119),
				__webpack_require__.e(1351),
				__webpack_require__.e(6034)
			]).then(__webpack_require__.bind(__webpack_require__, 83653));
			const api = openApi(surroundings, token);
			return await writeComment(api, surroundings, entry, writeCheckRun(api, surroundings, publication, entry));
		}
		async function speakAfterMerge(surroundings, publication, entry) {
			if (publication.token === undefined) return true;
			const { openApi } = await Promise.all([
				__webpack_require__.e(4119),
				__webpack_require__.e(1351),
				__webpack_require__.e(6034)
			]).then(__webpack_require__.bind(__webpack_require__, 83653));
			const { mergedPullRequest } = await __webpack_require__.e(4397).then(__webpack_require__.bind(__webpack_require__, 64397));
			const api = openApi(surroundings, publication.token);
			const pullRequest = await mergedPullRequest(api, surroundings);
			const storing = writeCheckRun(api, surroundings, publication, entry);
			if (pullRequest === undefined) return await storing.then(() => true);
			return await writeComment(api, {
				...surroundings,
				run: {
					...surroundings.run,
					pullRequest
				}
			}, entry, storing);
		}
		async function writeComment(api, surroundings, entry, storing) {
			const { run, log } = surroundings;
			if (run.pullRequest === undefined) return true;
			const { openComments } = await __webpack_require__.e(6272).then(__webpack_require__.bind(__webpack_require__, 6272));
			const { publishEntry } = await __webpack_require__.e(1725).then(__webpack_require__.bind(__webpack_require__, 21725));
			const { checkRunSections } = await __webpack_require__.e(9246).then(__webpack_require__.bind(__webpack_require__, 49246));
			try {
				const [comments, stored] = await Promise.all([openComments(api, surroundings, run.pullRequest), storing]);
				const sections = stored === undefined ? undefined : checkRunSections(api, surroundings, run.pullRequest, stored);
				const result = await publishEntry(comments, entry, sections);
				if (result === "superseded") log.info("A newer run has written its part of the pull request comment already; it stays.");
				if (result === "unsettled") log.warning("Others kept changing the pull request comment: this part may be missing from it.");
				return true;
			} catch (error) {
				if (!(0, api_errors.Yg)(error)) throw error;
				log.notice("The token may not comment: the job needs `permissions: pull-requests: write`. The report is in the summary and the artifact.");
				log.debug((0, api_errors.a2)(error));
				return false;
			}
		}
		async function writeCheckRun(api, surroundings, publication, entry) {
			const { publishCheckRun } = await __webpack_require__.e(585).then(__webpack_require__.bind(__webpack_require__, 585));
			return await publishCheckRun(api, surroundings, publication, entry).catch((error) => {
				surroundings.log.debug(`no check run was written: ${(0, api_errors.a2)(error)}`);
				return undefined;
			});
		}
		async function writeCommentFile(root, entry) {
			const path = (0, external_node_path_.join)(root, commentFile);
			await (0, files.vZ)(path, `${JSON.stringify({
				schema: "modelflight-comment/v1",
				entries: [entry]
			})}\n`);
			return path;
		}
		function artifactName({ run }, { action, digest }, copy) {
			const job = run.job.replace(/[^A-Za-z0-9_-]+/g, "-");
			const attempt = copy === 1 ? String(run.attempt) : `${run.attempt}.${copy}`;
			return `modelflight-${action}-${job}-${run.jobIndex}-${attempt}-${(0, files.VK)(digest)}`;
		}
		async function upload(surroundings, publication) {
			const { env, log } = surroundings;
			if (publication.files.length === 0 || !env["ACTIONS_RUNTIME_TOKEN"] || !env["ACTIONS_RESULTS_URL"]) return "";
			const { uploadArtifact } = await Promise.all([
				__webpack_require__.e(4119),
				__webpack_require__.e(1351),
				__webpack_require__.e(1335),
				__webpack_require__.e(6799),
				__webpack_require__.e(4029)
			]).then(__webpack_require__.bind(__webpack_require__, 48791));
			for (let copy = 1; copy <= 20; copy++) {
				const name = artifactName(surroundings, publication, copy);
				const result = await uploadArtifact(surroundings, name, publication.files, publication.root);
				if (result.kind === "uploaded") return name;
				if (result.kind === "failed") {
					log.warning(`the artifact ${name} could not be uploaded: ${result.reason}`);
					return "";
				}
			}
			log.warning("no artifact was uploaded: 20 names are taken already");
			return "";
		}
	}),
	67101: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			B: () => redactUrl,
			R: () => redactText
		});
		const secretShapes = [
			/\bgh[pousr]_[A-Za-z0-9]{16,}/g,
			/\bgithub_pat_[A-Za-z0-9_]{20,}/g,
			/\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g,
			/\bxox[abprs]-[A-Za-z0-9-]{10,}/g,
			/\beyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]*/g,
			/\b(?:Bearer|Basic|Token)\s+[A-Za-z0-9._~+/=-]{8,}/gi,
			/(?<=:\/\/)[^\s/@]+@/g
		];
		function redactUrl(url) {
			const parsed = URL.canParse(String(url)) ? new URL(url) : undefined;
			if (parsed === undefined) return "(unreadable URL)";
			return `${parsed.protocol}//${parsed.host}${parsed.pathname}`;
		}
		function redactText(text, secrets = [], limit = 200) {
			let clean = text;
			for (const secret of secrets.filter((candidate) => candidate.length >= 4)) {
				for (const form of [
					secret,
					Buffer.from(secret).toString("base64"),
					encodeURIComponent(secret)
				]) clean = clean.replaceAll(form, "***");
			}
			for (const shape of secretShapes) clean = clean.replace(shape, "***");
			clean = clean.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, " ").trim();
			return clean.length > limit ? `${clean.slice(0, limit)}…` : clean;
		}
	}),
	51367: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			LO: () => commentBudget,
			Rd: () => minus,
			lA: () => fits,
			qN: () => summaryBudget
		});
		const commentBudget = {
			chars: 6e4,
			bytes: 24e4
		};
		const summaryBudget = {
			chars: 1e6,
			bytes: 1e6
		};
		const costOf = (text) => ({
			chars: text.length,
			bytes: byteLength(text)
		});
		function byteLength(text) {
			let bytes = text.length;
			for (let index = 0; index < text.length; index += 1) {
				const unit = text.charCodeAt(index);
				if (unit > 2047) bytes += unit >= 55296 && unit <= 57343 ? 1 : 2;
				else if (unit > 127) bytes += 1;
			}
			return bytes;
		}
		function minus(budget, text) {
			const cost = costOf(text);
			return {
				chars: budget.chars - cost.chars,
				bytes: budget.bytes - cost.bytes
			};
		}
		const isSpent = (budget) => budget.chars < 0 || budget.bytes < 0;
		const fits = (text, budget) => !isSpent(minus(budget, text));
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
	52297: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { v: () => safeHref });
		function safeHref(href) {
			if (href.length > 2e3 || !/^https?:\/\//i.test(href) || !URL.canParse(href)) return undefined;
			const url = new URL(href);
			if (url.username !== "" || url.password !== "") return undefined;
			const address = url.href.replace(/[\\<>|`"'()[\]{}^*~\s]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`);
			return address;
		}
	}),
	97789: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			D9: () => markdownCode,
			Q_: () => longestRun,
			UZ: () => markdownCell,
			iB: () => markdownInlines,
			m3: () => breakReferences,
			p7: () => markdownText,
			u9: () => markdownStatus
		});
		var _links_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52297);
		var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17609);
		const joiner = "⁠";
		function markdownText(text, limit = _text_js__WEBPACK_IMPORTED_MODULE_0__.Fy.line) {
			return escapeEnds(breakReferences((0, _text_js__WEBPACK_IMPORTED_MODULE_0__.Jj)((0, _text_js__WEBPACK_IMPORTED_MODULE_0__.TN)(text), limit).replace(/[\\`*_[\]{}<>&|~$^]/g, escapeCharacter)));
		}
		const escapeCharacter = (character) => character === "<" ? "&lt;" : character === ">" ? "&gt;" : character === "&" ? "&amp;" : `\\${character}`;
		function breakReferences(text) {
			return text.replace(/[@#]/g, (character) => character + joiner).replace(/\b(GH)-(?=\d)/gi, `$1-${joiner}`).replace(/\b(?=[0-9]*[a-f])(?=[a-f]*[0-9])([0-9a-f]{3})([0-9a-f]{4,61})\b/gi, `$1${joiner}$2`).replace(/(:)(?=\/\/)/g, `$1${joiner}`).replace(/\b(mailto|xmpp|tel|javascript|vbscript|data(?=:\w+\/)):/gi, `$1${joiner}:`).replace(/\](?=:)/g, `]${joiner}`).replace(/www(?=\.)/gi, (word) => word + joiner).replace(/:(?=(?!\d{1,2}:)[\w+\-\\]+:)/g, `:${joiner}`);
		}
		function escapeEnds(text) {
			return text.replace(/!$/, "\\!").replace(/^(=|[-+:](?=[\s:-]|$))/, "\\$1").replace(/^(\d+)([.)])(?=\s|$)/, "$1\\$2");
		}
		const provocative = /<|(?<!\w)@|\]:|\b(javascript|vbscript|data:\w+\/)|```/i;
		function markdownCode(text, limit = _text_js__WEBPACK_IMPORTED_MODULE_0__.Fy.line) {
			const content = (0, _text_js__WEBPACK_IMPORTED_MODULE_0__.Jj)((0, _text_js__WEBPACK_IMPORTED_MODULE_0__.TN)(text), limit);
			if (content === "") return "—";
			if (provocative.test(content)) return markdownText(text, limit);
			const fence = "`".repeat(longestRun(content) + 1);
			const pad = content.startsWith("`") || content.endsWith("`") ? " " : "";
			return `${fence}${pad}${content}${pad}${fence}`;
		}
		const longestRun = (text) => Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
		function markdownInline(inline, limit = _text_js__WEBPACK_IMPORTED_MODULE_0__.Fy.line) {
			if (typeof inline === "string") return keepingBlanks(inline, markdownText(inline, limit));
			switch (inline.kind) {
				case "strong": return markdownStrong(inline.text, limit);
				case "code": return markdownCode(inline.text, limit);
				case "link": return markdownLink(inline.text, inline.href, limit);
				default: return inline;
			}
		}
		function keepingBlanks(text, rendered) {
			if (rendered === "") return text === "" ? "" : " ";
			return `${/^\s/.test(text) ? " " : ""}${rendered}${/\s$/.test(text) ? " " : ""}`;
		}
		function markdownStrong(text, limit) {
			const content = markdownText(text, limit);
			return content === "" ? "" : `**${content}**`;
		}
		function markdownLink(text, href, limit) {
			const target = (0, _links_js__WEBPACK_IMPORTED_MODULE_1__.v)(href);
			if (target === undefined) return markdownText(text === "" ? href : text, limit);
			return `[${markdownText(text, limit) || "link"}](<${target.replaceAll("&", "&amp;")}>)`;
		}
		const markdownInlines = (inlines, limit) => joined(inlines).map((inline) => markdownInline(inline, limit)).join("").trim();
		function joined(inlines) {
			const all = [];
			for (const inline of inlines) {
				const last = all.at(-1);
				if (typeof inline === "string" && typeof last === "string") all[all.length - 1] = last + inline;
				else all.push(inline);
			}
			return all;
		}
		const markdownStatus = (tone, text) => `${_text_js__WEBPACK_IMPORTED_MODULE_0__.L5[tone].emoji} ${text === undefined ? _text_js__WEBPACK_IMPORTED_MODULE_0__.L5[tone].word : markdownText(text, _text_js__WEBPACK_IMPORTED_MODULE_0__.Fy.cell)}`;
		function markdownCell(cell) {
			if (typeof cell === "object" && "kind" in cell && cell.kind === "status") return markdownStatus(cell.tone, cell.text);
			return joined(isInlines(cell) ? cell : [cell]).map((inline) => typeof inline === "object" && inline.kind === "code" ? codeInCell(inline.text) : markdownInline(inline, _text_js__WEBPACK_IMPORTED_MODULE_0__.Fy.cell)).join("").trim();
		}
		const isInlines = (cell) => Array.isArray(cell);
		const codeInCell = (text) => provocative.test((0, _text_js__WEBPACK_IMPORTED_MODULE_0__.Jj)((0, _text_js__WEBPACK_IMPORTED_MODULE_0__.TN)(text), _text_js__WEBPACK_IMPORTED_MODULE_0__.Fy.cell)) ? markdownText(text, _text_js__WEBPACK_IMPORTED_MODULE_0__.Fy.cell) : markdownCode(text, _text_js__WEBPACK_IMPORTED_MODULE_0__.Fy.cell).replace(/(\\*)\|/g, (_, slashes) => slashes === "" ? "\\|" : `${slashes}¦`);
	}),
	9471: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { G: () => renderMarkdown });
		var lib_budget = __webpack_require__(51367);
		var draw_chart = __webpack_require__(61921);
		var markdown_inline = __webpack_require__(97789);
		var markup = __webpack_require__(29782);
		var lib_numbers = __webpack_require__(57922);
		var lib_text = __webpack_require__(17609);
		;
		const palette = [
			{
				colour: "#2f81f7",
				sign: "🔵"
			},
			{
				colour: "#db6d28",
				sign: "🟠"
			},
			{
				colour: "#a371f7",
				sign: "🟣"
			},
			{
				colour: "#8b949e",
				sign: "⚪"
			}
		];
		const maxPoints = 33;
		function mermaidChart({ title, x, series, marks = [] }) {
			const lines = [...series, ...marks.map(({ label, value }) => ({
				name: label,
				values: x.values.map(() => value)
			}))];
			const rises = x.values.every((value, index) => index === 0 || value >= (x.values[index - 1] ?? value));
			const [first, last] = [x.values[0] ?? 0, x.values.at(-1) ?? 0];
			if (lines.length === 0 || lines.length > palette.length || x.values.length < 2 || !rises || first === last) return undefined;
			const drawn = lines.map(({ values }) => evenly(x.values, values));
			if (drawn.some((values) => values === undefined)) return undefined;
			const values = drawn.flatMap((line) => line ?? []);
			const scale = (0, lib_numbers.YG)(values, 4);
			const numbers = [
				first,
				last,
				scale.low,
				scale.high,
				...values
			];
			if (!numbers.every(isReadable)) return undefined;
			const colours = palette.slice(0, lines.length).map(({ colour }) => colour);
			return {
				diagram: [
					`%%{init: {"xyChart": {"width": 480, "height": 300}, "themeVariables": {"xyChart": {"plotColorPalette": "${colours.join(", ")}"}}}}%%`,
					"xychart-beta",
					`  title "${label(title)}"`,
					`  x-axis "${label(x.label)}" ${plain(first)} --> ${plain(last)}`,
					`  y-axis ${plain(scale.low)} --> ${plain(scale.high)}`,
					...drawn.map((line) => `  line [${(line ?? []).map(plain).join(", ")}]`)
				].join("\n"),
				legend: lines.map(({ name }, index) => ({
					sign: palette[index]?.sign ?? "",
					name: (0, lib_text.Jj)((0, lib_text.TN)(name), lib_text.Fy.label)
				}))
			};
		}
		const label = (text) => (0, lib_text.Jj)((0, lib_text.TN)(text).replace(/%{2,}/g, "%").replace(/[^\p{L}\p{M}\p{N} .,()=/+%_-]/gu, "·").replace(/-{2,}/g, "-"), 60).trim() || "·";
		const isReadable = (value) => Number.isFinite(value) && Math.abs(value) < 0xe8d4a51000 && (value === 0 || Math.abs(value) >= 1e-6);
		const plain = (value) => String(Number(value.toFixed(Math.max(0, Math.min(10, 5 - Math.floor(Math.log10(Math.abs(value) || 1)))))));
		function evenly(x, values) {
			const known = values.filter((value) => value !== null && Number.isFinite(value));
			if (known.length !== x.length || !x.every(Number.isFinite)) return undefined;
			const [first, last] = [x[0] ?? 0, x.at(-1) ?? 0];
			const count = Math.min(maxPoints, Math.max(2, x.length));
			let at = 0;
			return Array.from({ length: count }, (_, index) => {
				const place = index === count - 1 ? last : first + (last - first) * index / (count - 1);
				while (at < x.length - 2 && (x[at + 1] ?? last) <= place) at++;
				const [from, to] = [x[at] ?? first, x[at + 1] ?? last];
				const [low, high] = [known[at] ?? 0, known[at + 1] ?? 0];
				return to > from ? low + (high - low) * (place - from) / (to - from) : high;
			});
		}
		;
		function renderMarkdown(section, options = {}) {
			const { budget = lib_budget.qN, level = 2, maxRows = 1e3, rest = "the report" } = options;
			const writer = {
				level: Math.min(4, Math.max(1, level)),
				maxRows,
				rest: (0, markdown_inline.p7)(rest, lib_text.Fy.heading)
			};
			const title = `${"#".repeat(writer.level)} ${(0, markdown_inline.u9)(section.tone, section.title)}`;
			const head = `${title}\n\n${(0, markdown_inline.p7)(section.headline)}\n`;
			const first = (0, lib_budget.lA)(head, budget) ? head : `${title}\n`;
			return first + writeBlocks(section.blocks, (0, lib_budget.Rd)(budget, first), writer);
		}
		function writeBlocks(blocks, budget, writer) {
			const closing = `\n_More is in ${writer.rest}._\n`;
			let room = (0, lib_budget.Rd)(budget, closing);
			const written = [];
			for (const block of blocks) {
				const text = writeBlock(block, room, writer);
				if (text === undefined) return (0, lib_budget.lA)(closing, budget) ? written.join("") + closing : written.join("");
				written.push(text);
				room = (0, lib_budget.Rd)(room, text);
			}
			return written.join("");
		}
		function writeBlock(block, budget, writer) {
			if (block.kind === "details") return writeDetails(block, budget, writer);
			const piece = pieceOf(block, writer);
			if ("text" in piece) return (0, lib_budget.lA)(piece.text, budget) ? piece.text : undefined;
			return writeParts(piece, budget, writer);
		}
		function writeParts({ before, parts, after, noun }, budget, writer) {
			const more = (left) => `\n_${(0, lib_numbers.zD)(left)} more ${noun}${left === 1 ? "" : "s"}: see ${writer.rest}._\n`;
			let room = (0, lib_budget.Rd)((0, lib_budget.Rd)(budget, before), after + more(parts.length));
			const written = [];
			while (written.length < Math.min(parts.length, writer.maxRows)) {
				const part = parts.at(written.length);
				if (!(0, lib_budget.lA)(part, room)) break;
				written.push(part);
				room = (0, lib_budget.Rd)(room, part);
			}
			if (written.length === 0 && parts.length > 0) return undefined;
			const left = parts.length - written.length;
			return before + written.join("") + after + (left === 0 ? "" : more(left));
		}
		function writeDetails({ summary, blocks }, budget, writer) {
			const before = foldStart(summary);
			const after = "\n</details>\n";
			const room = (0, lib_budget.Rd)(budget, before + after);
			if (!(0, lib_budget.lA)("", room)) return undefined;
			const inside = writeBlocks(blocks, room, {
				...writer,
				isFolded: true
			});
			return inside === "" && blocks.length > 0 ? undefined : before + inside + after;
		}
		const foldStart = (summary) => `\n<details><summary>${(0, markup.JK)((0, markdown_inline.m3)((0, lib_text.Jj)((0, lib_text.TN)(summary), lib_text.Fy.heading)))}</summary>\n`;
		function pieceOf(block, writer) {
			switch (block.kind) {
				case "heading": return { text: `\n${"#".repeat(writer.level + 1)} ${(0, markdown_inline.p7)(block.text, lib_text.Fy.heading) || "—"}\n` };
				case "paragraph": return { text: `\n${(0, markdown_inline.iB)(block.text)}\n` };
				case "list": return {
					before: "\n",
					parts: mapped(block.items, (item) => `- ${(0, markdown_inline.iB)(item) || "—"}\n`),
					after: "",
					noun: "item"
				};
				case "table": return tablePiece(block);
				case "code": return codePiece(block.text, block.language);
				case "chart": return chartPiece(block.chart, writer);
				default: return block;
			}
		}
		function mapped(list, make) {
			return {
				length: list.length,
				at: (index) => {
					const element = list[index];
					if (element === undefined) throw new RangeError(`no element ${index}`);
					return make(element);
				}
			};
		}
		function tablePiece({ columns, rows }) {
			const line = (cells) => `| ${cells.join(" | ")} |\n`;
			const titles = columns.map(({ title }) => (0, markdown_inline.p7)(title, lib_text.Fy.cell));
			const rule = columns.map(({ align }) => align === "right" ? "--:" : ":--");
			return {
				before: `\n${line(titles)}${line(rule)}`,
				parts: mapped(rows, (row) => line(columns.map((_, column) => (0, markdown_inline.UZ)(row[column] ?? "")))),
				after: "",
				noun: "row"
			};
		}
		function chartPiece(chart, { isFolded = false }) {
			const drawing = chart.kind === "lines" ? mermaidChart(chart) : undefined;
			const title = chart.title || "Chart";
			const before = isFolded ? `\n**${(0, markdown_inline.p7)(title, lib_text.Fy.heading)}**\n` : foldStart(title);
			const after = isFolded ? "" : "\n</details>\n";
			if (drawing !== undefined) {
				const legend = drawing.legend.map(({ sign, name }) => `${sign} ${(0, markdown_inline.p7)(name, lib_text.Fy.label) || "—"}`).join(" · ");
				return { text: `${before}\n\`\`\`mermaid\n${drawing.diagram}\n\`\`\`\n\n${legend}\n${after}` };
			}
			const piece = tablePiece((0, draw_chart.$d)(chart));
			return {
				...piece,
				before: `${before}${piece.before}`,
				after
			};
		}
		const languages = new Set([
			"bash",
			"sh",
			"json",
			"yaml",
			"sql",
			"csv",
			"text",
			"diff",
			"python",
			"javascript",
			"typescript",
			"toml",
			"ini",
			"xml"
		]);
		function codePiece(text, language) {
			const lines = (0, lib_text.RK)(text).split("\n");
			const fence = "`".repeat(Math.max(3, (0, markdown_inline.Q_)(text) + 1));
			const name = language !== undefined && languages.has(language) ? language : "";
			return {
				before: `\n${fence}${name}\n`,
				parts: mapped(lines, (line) => `${(0, lib_text.Jj)(line, lib_text.Fy.line)}\n`),
				after: `${fence}\n`,
				noun: "line"
			};
		}
	}),
	29782: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			IZ: () => trusted,
			JK: () => escapeEntities,
			Jo: () => fragment,
			ND: () => element,
			yy: () => print
		});
		var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17609);
		const made = Symbol("markup");
		const voids = new Set([
			"br",
			"hr",
			"img",
			"meta",
			"link",
			"input"
		]);
		function element(name, attributes, ...children) {
			const open = `<${name}${Object.entries(attributes).map(attribute).join("")}>`;
			return { [made]: voids.has(name) ? open : `${open}${content(children)}</${name}>` };
		}
		const fragment = (...children) => ({ [made]: content(children) });
		const trusted = (markup) => ({ [made]: markup });
		const print = (markup) => markup[made];
		function content(children) {
			return children.map((child) => isList(child) ? content(child) : one(child)).join("");
		}
		const isList = (child) => Array.isArray(child);
		function one(child) {
			if (child === undefined || child === false) return "";
			return typeof child === "object" ? child[made] : escapeHtml(String(child));
		}
		function attribute([name, value]) {
			if (value === undefined || value === false) return "";
			return value === true ? ` ${name}` : ` ${name}="${escapeHtml(String(value))}"`;
		}
		const escapeHtml = (text) => escapeEntities((0, _text_js__WEBPACK_IMPORTED_MODULE_0__.RK)(text));
		const escapeEntities = (text) => text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
		const entities = {
			"&": "&amp;",
			"<": "&lt;",
			">": "&gt;",
			"\"": "&quot;",
			"'": "&#39;"
		};
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
	17609: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			F1: () => displayWidth,
			Fy: () => limits,
			Jj: () => cut,
			L5: () => toneSigns,
			RK: () => visible,
			TN: () => oneLine
		});
		const unseen = /(?![\n\t])\p{Cc}|\p{Cf}|\p{Cs}|\p{Zl}|\p{Zp}|\p{Noncharacter_Code_Point}|(?!\ufe0f)\p{Variation_Selector}|[\u115f\u1160\u17b4\u17b5\u3164\uffa0]|\u034f/gu;
		function visible(text) {
			return text.replace(/\r\n?/g, "\n").replace(unseen, (character) => `\\u{${hex(character)}}`);
		}
		const hex = (character) => (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
		const oneLine = (text) => visible(text).replace(/[\n\t]+/g, " ").trim();
		function cut(text, limit) {
			if (text.length <= limit) return text;
			const head = Array.from(text.slice(0, limit * 2)).slice(0, limit);
			return head.length < limit || head.join("") === text ? text : `${head.slice(0, -1).join("")}…`;
		}
		const limits = {
			cell: 120,
			heading: 200,
			line: 4e3,
			label: 40
		};
		const toneSigns = {
			pass: {
				sign: "✓",
				emoji: "✅",
				word: "pass"
			},
			warn: {
				sign: "!",
				emoji: "⚠️",
				word: "warn"
			},
			fail: {
				sign: "✗",
				emoji: "❌",
				word: "fail"
			},
			inconclusive: {
				sign: "?",
				emoji: "❔",
				word: "inconclusive"
			},
			skipped: {
				sign: "–",
				emoji: "➖",
				word: "skipped"
			},
			neutral: {
				sign: "·",
				emoji: "ℹ️",
				word: "info"
			}
		};
		function displayWidth(text) {
			let width = 0;
			for (const character of text) {
				if (/\p{M}/u.test(character)) continue;
				width += /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u.test(character) ? 2 : 1;
			}
			return width;
		}
	})
};
