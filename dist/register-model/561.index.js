export const id = 561;
export const ids = [561];
export const modules = {
	523: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			a2: () => describeRefusal,
			Yg: () => isLackOfRights,
			Oo: () => once,
			c2: () => statusOf
		});
		;
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
		;
		function statusOf(error) {
			if (!(error instanceof Error) || !("status" in error)) return undefined;
			return typeof error.status === "number" ? error.status : undefined;
		}
		function describeRefusal(error) {
			if (!(error instanceof Error)) return redactText(String(error));
			const status = statusOf(error);
			const message = redactText(error.message.replace(/ - https?:\/\/\S+$/, ""), [], 300);
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
	561: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			downloadById: () => downloadById,
			githubStores: () => githubStores
		});
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24);
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(455);
		var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(760);
		var node_stream__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75);
		var node_stream_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(466);
		var _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(300);
		var _modelflight_core_files__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(20);
		var _api_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(523);
		var _surroundings_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(132);
		const maxPages = 20;
		const maxArchiveBytes = 2 * 1024 ** 3;
		function githubStores(surroundings, token) {
			return {
				async find(action, digest) {
					const isWanted = (name) => name.startsWith(`modelflight-${action}-`) && name.endsWith(`-${(0, _modelflight_core_files__WEBPACK_IMPORTED_MODULE_5__.VK)(digest)}`);
					const own = await findOwn(surroundings, isWanted);
					if (own.length > 0 || token === undefined) return own;
					return await findElsewhere(surroundings, token, isWanted);
				},
				async restore(key, paths, prefix) {
					if (!hasCacheService(surroundings)) return false;
					const { restoreFromCache } = await import("../shared/index.js").then(({ load }) => load("github/cache"));
					return await restoreFromCache(surroundings, key, paths, prefix);
				},
				async save(key, paths) {
					if (!hasCacheService(surroundings)) return;
					const { saveToCache } = await import("../shared/index.js").then(({ load }) => load("github/cache"));
					await saveToCache(surroundings, key, paths);
				}
			};
		}
		const hasCacheService = ({ env }) => Boolean(env["ACTIONS_RESULTS_URL"] || env["ACTIONS_CACHE_URL"]);
		async function findOwn(surroundings, isWanted) {
			const { env, run, log } = surroundings;
			if (!env["ACTIONS_RUNTIME_TOKEN"] || !env["ACTIONS_RESULTS_URL"]) return [];
			const { downloadOwnArtifact, listOwnArtifacts } = await import("../shared/index.js").then(({ load }) => load("github/artifacts"));
			const artifacts = await listOwnArtifacts(surroundings).catch((error) => {
				log.warning(`the artifacts of this run could not be listed: ${(0, _api_errors_js__WEBPACK_IMPORTED_MODULE_6__.a2)(error)}`);
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
			const { openApi } = await import("../shared/index.js").then(({ load }) => load("github/api"));
			const api = openApi(surroundings, token);
			const found = [];
			try {
				for (let page = 1; page <= maxPages; page++) {
					const { data } = await api.rest.actions.listArtifactsForRepo({
						...(0, _surroundings_js__WEBPACK_IMPORTED_MODULE_7__._)(run),
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
				log.warning(`evidence of other runs can't be looked up: ${(0, _api_errors_js__WEBPACK_IMPORTED_MODULE_6__.a2)(error)}. The job needs \`permissions: actions: read\`.`);
			}
			return found;
		}
		async function downloadById(api, surroundings, artifact, file) {
			const { name, size_in_bytes: size } = artifact;
			if (size > maxArchiveBytes) throw (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_8__.FU)(`the artifact ${name} has ${size} bytes; at most ${maxArchiveBytes} are downloaded`);
			const folder = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(surroundings.temporary, "modelflight-archive-"));
			const archive = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, "artifact.zip");
			try {
				await download(await addressOf(api, surroundings, artifact), archive, name);
				const { unpackVerified } = await import("../shared/index.js").then(({ load }) => load("github/artifacts"));
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
					...(0, _surroundings_js__WEBPACK_IMPORTED_MODULE_7__._)(run),
					artifact_id: id,
					archive_format: "zip",
					request: { redirect: "manual" }
				};
				const { headers } = await api.rest.actions.downloadArtifact(request);
				if (headers.location !== undefined) return headers.location;
			} catch (error) {
				throw (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_8__.BW)(`the artifact ${name} could not be downloaded: ${(0, _api_errors_js__WEBPACK_IMPORTED_MODULE_6__.a2)(error)}`, { cause: error });
			}
			throw (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_8__.BW)(`the artifact ${name} could not be downloaded: GitHub gave no address`);
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
				throw (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_8__.BW)(`the artifact ${name} could not be downloaded: ${error instanceof Error ? error.message : ""}`, { cause: error });
			}
		}
	}),
	132: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { _: () => repositoryOf });
		function repositoryOf({ repository }) {
			const [owner = "", repo = ""] = repository.split("/");
			return {
				owner,
				repo
			};
		}
	})
};
