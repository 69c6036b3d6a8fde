export const id = 9169;
export const ids = [
	9169,
	3653,
	8415,
	6034
];
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
	83653: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { openApi: () => openApi });
		var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
		var _actions_github__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61351);
		var _api_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46553);
		var _retry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51507);
		const timeoutMilliseconds = 3e4;
		function openApi({ env, log }, token) {
			const silent = {
				debug: (text) => log.debug(text),
				info: (text) => log.debug(text)
			};
			const api = (0, _actions_github__WEBPACK_IMPORTED_MODULE_1__.Q)(token, {
				baseUrl: env["GITHUB_API_URL"] ?? "https://api.github.com",
				log: {
					...silent,
					warn: silent.debug,
					error: silent.debug
				},
				request: { fetch: fetchWithTimeout }
			});
			api.hook.wrap("request", async (request, options) => {
				const send = async () => understood(await request(options));
				if (options.request?.["once"] === true) return await send();
				return await repeat(send, options.url.endsWith("/graphql") ? "GET" : options.method, log);
			});
			return api;
		}
		function understood(response) {
			if (response.status !== 200 && response.status !== 201) return response;
			if (typeof response.data === "object" && response.data !== null) return response;
			throw Object.assign(new Error("the answer is no JSON"), {
				status: 502,
				response: { headers: {} }
			});
		}
		const fetchWithTimeout = (input, init) => {
			const limit = AbortSignal.timeout(timeoutMilliseconds);
			return fetch(input, {
				...init,
				signal: init?.signal == null ? limit : AbortSignal.any([init.signal, limit])
			});
		};
		async function repeat(send, method, log) {
			const start = performance.now();
			for (let count = 1;; count++) {
				try {
					return await send();
				} catch (error) {
					const refusal = (0, _api_errors_js__WEBPACK_IMPORTED_MODULE_2__.Of)(error);
					const now = Date.parse(String(refusal.headers["date"] ?? "")) || Date.now();
					const pause = (0, _retry_js__WEBPACK_IMPORTED_MODULE_3__.G)(refusal, {
						method,
						count,
						elapsed: performance.now() - start,
						now,
						random: Math.random()
					});
					if (pause === undefined) throw error;
					log.debug(`${(0, _api_errors_js__WEBPACK_IMPORTED_MODULE_2__.a2)(error)}; trying again in ${pause} ms`);
					await (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(pause);
				}
			}
		}
	}),
	39169: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { greenRuns: () => greenRuns });
		var _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66990);
		var _api_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83653);
		var _api_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46553);
		var _stores_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76227);
		var _surroundings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10742);
		const maxPages = 10;
		const maxRuns = 20;
		async function greenRuns(surroundings, token, action, branch) {
			const { run } = surroundings;
			const api = (0, _api_js__WEBPACK_IMPORTED_MODULE_0__.openApi)(surroundings, token);
			const ends = new Map();
			const isGreen = async (id) => {
				const known = ends.get(id);
				if (known !== undefined) return known;
				const { data } = await api.rest.actions.getWorkflowRun({
					...(0, _surroundings_js__WEBPACK_IMPORTED_MODULE_1__._)(run),
					run_id: id
				});
				const green = data.conclusion === "success" && data.head_branch === branch && !data.event.startsWith("pull_request");
				ends.set(id, green);
				return green;
			};
			const found = [];
			try {
				for (let page = 1; page <= maxPages && ends.size < maxRuns; page++) {
					const { data } = await api.rest.actions.listArtifactsForRepo({
						...(0, _surroundings_js__WEBPACK_IMPORTED_MODULE_1__._)(run),
						per_page: 100,
						page
					});
					for (const artifact of data.artifacts) {
						const { name, workflow_run: origin } = artifact;
						const own = origin?.repository_id !== undefined && origin.repository_id === origin.head_repository_id;
						if (!own || artifact.expired || !name.startsWith(`modelflight-${action}-`)) continue;
						const id = origin?.id;
						if (id === undefined || origin?.head_branch !== branch || String(id) === run.runId || ends.size >= maxRuns) continue;
						if (!await isGreen(id)) continue;
						found.push({
							name,
							origin: `run ${id}`,
							download: () => (0, _stores_js__WEBPACK_IMPORTED_MODULE_2__.v)(api, surroundings, artifact)
						});
					}
					if (page * 100 >= data.total_count || data.artifacts.length === 0) break;
				}
			} catch (error) {
				throw (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_3__.BW)(`the runs of ${branch} can't be looked up: ${(0, _api_errors_js__WEBPACK_IMPORTED_MODULE_4__.a2)(error)}`, {
					hint: "The job needs `permissions: actions: read`.",
					cause: error
				});
			}
			return found;
		}
	}),
	51507: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			G: () => pauseBefore,
			S: () => isLimit
		});
		const budgetMilliseconds = 12e4;
		const maxTries = 5;
		function pauseBefore(refusal, attempt) {
			if (attempt.count >= maxTries) return undefined;
			const pause = isLimit(refusal) ? limitPause(refusal, attempt) : outagePause(refusal, attempt);
			return pause === undefined || attempt.elapsed + pause > budgetMilliseconds ? undefined : pause;
		}
		function isLimit({ status, message, headers }) {
			if (status === 429) return true;
			if (status !== 403) return false;
			return headers["retry-after"] !== undefined || String(headers["x-ratelimit-remaining"]) === "0" || /rate limit/i.test(message);
		}
		function limitPause({ headers }, { count, now }) {
			const after = headers["retry-after"] === undefined ? Number.NaN : Number(headers["retry-after"]);
			if (Number.isFinite(after) && after >= 0) return after * 1e3;
			const until = Date.parse(String(headers["retry-after"] ?? ""));
			if (Number.isFinite(until)) return Math.max(0, until - now);
			const reset = Number(headers["x-ratelimit-reset"]);
			if (String(headers["x-ratelimit-remaining"]) === "0" && reset > 0) return Math.max(1e3, reset * 1e3 - now);
			return 6e4 * 2 ** (count - 1);
		}
		function outagePause({ status }, { method, count, random }) {
			const passing = status === undefined || status === 408 || status >= 500;
			if (!passing || method === "POST") return undefined;
			return Math.round(random * Math.min(3e4, 500 * 2 ** count));
		}
	}),
	76227: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { v: () => downloadById });
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
		var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
		var node_stream__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57075);
		var node_stream_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46466);
		var _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(66990);
		var _api_errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(46553);
		var _surroundings_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(10742);
		const maxPages = 20;
		const maxArchiveBytes = 2 * 1024 ** 3;
		function githubStores(surroundings, token) {
			return {
				async find(action, digest) {
					const isWanted = (name) => name.startsWith(`modelflight-${action}-`) && name.endsWith(`-${shortDigest(digest)}`);
					const own = await findOwn(surroundings, isWanted);
					if (own.length > 0 || token === undefined) return own;
					return await findElsewhere(surroundings, token, isWanted);
				},
				async restore(key, paths, prefix) {
					if (!hasCacheService(surroundings)) return false;
					const { restoreFromCache } = await Promise.all([
						__webpack_require__.e(4119),
						__webpack_require__.e(1335),
						__webpack_require__.e(142),
						__webpack_require__.e(4131)
					]).then(__webpack_require__.bind(__webpack_require__, 84131));
					return await restoreFromCache(surroundings, key, paths, prefix);
				},
				async save(key, paths) {
					if (!hasCacheService(surroundings)) return;
					const { saveToCache } = await Promise.all([
						__webpack_require__.e(4119),
						__webpack_require__.e(1335),
						__webpack_require__.e(142),
						__webpack_require__.e(4131)
					]).then(__webpack_require__.bind(__webpack_require__, 84131));
					await saveToCache(surroundings, key, paths);
				}
			};
		}
		const hasCacheService = ({ env }) => Boolean(env["ACTIONS_RESULTS_URL"] || env["ACTIONS_CACHE_URL"]);
		async function findOwn(surroundings, isWanted) {
			const { env, run, log } = surroundings;
			if (!env["ACTIONS_RUNTIME_TOKEN"] || !env["ACTIONS_RESULTS_URL"]) return [];
			const { downloadOwnArtifact, listOwnArtifacts } = await Promise.all([
				__webpack_require__.e(4119),
				__webpack_require__.e(1351),
				__webpack_require__.e(1335),
				__webpack_require__.e(6799),
				__webpack_require__.e(8791)
			]).then(__webpack_require__.bind(__webpack_require__, 48791));
			const artifacts = await listOwnArtifacts(surroundings).catch((error) => {
				log.warning(`the artifacts of this run could not be listed: ${describeRefusal(error)}`);
				return [];
			});
			return artifacts.filter(({ name }) => isWanted(name)).toSorted((a, b) => b.id - a.id).map((artifact) => ({
				name: artifact.name,
				origin: `run ${run.runId}`,
				download: () => downloadOwnArtifact(surroundings, artifact)
			}));
		}
		async function findElsewhere(surroundings, token, isWanted) {
			const { run, log } = surroundings;
			const { openApi } = await Promise.all([
				__webpack_require__.e(4119),
				__webpack_require__.e(1351),
				__webpack_require__.e(8415)
			]).then(__webpack_require__.bind(__webpack_require__, 83653));
			const api = openApi(surroundings, token);
			const found = [];
			try {
				for (let page = 1; page <= maxPages; page++) {
					const { data } = await api.rest.actions.listArtifactsForRepo({
						...repositoryOf(run),
						per_page: 100,
						page
					});
					for (const artifact of data.artifacts) {
						const { name, workflow_run: origin } = artifact;
						const own = origin?.repository_id !== undefined && origin.repository_id === origin.head_repository_id;
						if (!own || artifact.expired || !isWanted(name)) continue;
						found.push({
							name,
							origin: `run ${origin?.id ?? "?"}`,
							download: () => downloadById(api, surroundings, artifact)
						});
					}
					if (page * 100 >= data.total_count || data.artifacts.length === 0) break;
				}
			} catch (error) {
				log.warning(`evidence of other runs can't be looked up: ${describeRefusal(error)}. The job needs \`permissions: actions: read\`.`);
			}
			return found;
		}
		async function downloadById(api, surroundings, artifact, file) {
			const { name, size_in_bytes: size } = artifact;
			if (size > maxArchiveBytes) throw (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_5__.FU)(`the artifact ${name} has ${size} bytes; at most ${maxArchiveBytes} are downloaded`);
			const folder = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(surroundings.temporary, "modelflight-archive-"));
			const archive = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, "artifact.zip");
			try {
				await download(await addressOf(api, surroundings, artifact), archive, name);
				const { unpackVerified } = await Promise.all([
					__webpack_require__.e(4119),
					__webpack_require__.e(1351),
					__webpack_require__.e(1335),
					__webpack_require__.e(6799),
					__webpack_require__.e(8791)
				]).then(__webpack_require__.bind(__webpack_require__, 48791));
				return await unpackVerified(archive, {
					name,
					digest: artifact.digest ?? undefined,
					temporary: surroundings.temporary,
					...file === undefined ? {} : { file }
				});
			} finally {
				await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(folder, {
					recursive: true,
					force: true
				});
			}
		}
		async function addressOf(api, { run }, { id, name }) {
			try {
				const request = {
					...(0, _surroundings_js__WEBPACK_IMPORTED_MODULE_6__._)(run),
					artifact_id: id,
					archive_format: "zip",
					request: { redirect: "manual" }
				};
				const { headers } = await api.rest.actions.downloadArtifact(request);
				if (headers.location !== undefined) return headers.location;
			} catch (error) {
				throw (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_5__.BW)(`the artifact ${name} could not be downloaded: ${(0, _api_errors_js__WEBPACK_IMPORTED_MODULE_7__.a2)(error)}`, { cause: error });
			}
			throw (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_5__.BW)(`the artifact ${name} could not be downloaded: GitHub gave no address`);
		}
		async function download(address, path, name) {
			try {
				const response = await fetch(address, { signal: AbortSignal.timeout(3e5) });
				if (!response.ok || response.body === null) throw new Error(`the store answered ${response.status}`);
				let bytes = 0;
				const limit = new node_stream__WEBPACK_IMPORTED_MODULE_3__.Transform({ transform(chunk, _encoding, done) {
					bytes += chunk.length;
					done(bytes > maxArchiveBytes ? new Error("the archive is larger than announced") : null, chunk);
				} });
				await (0, node_stream_promises__WEBPACK_IMPORTED_MODULE_4__.pipeline)(node_stream__WEBPACK_IMPORTED_MODULE_3__.Readable.fromWeb(response.body), limit, (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.createWriteStream)(path));
			} catch (error) {
				throw (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_5__.BW)(`the artifact ${name} could not be downloaded: ${error instanceof Error ? error.message : ""}`, { cause: error });
			}
		}
	}),
	10742: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { _: () => repositoryOf });
		function repositoryOf({ repository }) {
			const [owner = "", repo = ""] = repository.split("/");
			return {
				owner,
				repo
			};
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
	})
};
