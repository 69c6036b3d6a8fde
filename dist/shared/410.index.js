export const id = 410;
export const ids = [
	410,
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
	410: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			attestStatement: () => attestStatement,
			endpointsOf: () => endpointsOf
		});
		var lib_api = __webpack_require__(83653);
		var api_errors = __webpack_require__(46553);
		var external_node_crypto_ = __webpack_require__(77598);
		var errors = __webpack_require__(66990);
		var client = __webpack_require__(109);
		;
		const audience = "sigstore";
		const clientOf = (address, { signal, secrets }) => (0, client.V)({
			trusted: [new URL(address).host],
			secrets,
			...signal === undefined ? {} : { signal }
		});
		async function ask(what, address, request, context) {
			const response = await clientOf(address, context).send({
				...request,
				url: address
			});
			if (response.status >= 200 && response.status < 300) return response.body;
			const said = response.body.toString("utf8").replace(/\s+/g, " ").slice(0, 200);
			throw (0, errors.BW)(`${what} at ${new URL(address).host} answered ${response.status}${said === "" ? "" : `: ${said}`}`);
		}
		function jsonOf(body, what) {
			try {
				const value = JSON.parse(body.toString("utf8"));
				if (typeof value === "object" && value !== null) return value;
			} catch {}
			throw (0, errors.BW)(`${what} answered with something that is no JSON object`);
		}
		const jsonHeaders = {
			"content-type": "application/json",
			accept: "application/json"
		};
		const objectOf = (value) => typeof value === "object" && value !== null ? value : {};
		async function requestIdentity(url, token, context) {
			const address = new URL(url);
			address.searchParams.set("audience", audience);
			const headers = {
				authorization: `bearer ${token}`,
				accept: "application/json"
			};
			const { value } = jsonOf(await ask("the runner's identity service", address.href, { headers }, context), "the runner's identity service");
			if (typeof value === "string" && value.split(".").length === 3) return value;
			throw (0, errors.BW)("the runner's identity service gave no identity");
		}
		function claimsOf(identity) {
			return jsonOf(Buffer.from(identity.split(".")[1] ?? "", "base64url"), "the identity");
		}
		async function requestCertificate({ fulcio }, identity, { publicKey, privateKey }, context) {
			const claims = claimsOf(identity);
			const subject = typeof claims["email"] === "string" && claims["email"] !== "" ? claims["email"] : String(claims["sub"] ?? "");
			const body = JSON.stringify({
				credentials: { oidcIdentityToken: identity },
				publicKeyRequest: {
					publicKey: {
						algorithm: "ECDSA",
						content: publicKey.export({
							type: "spki",
							format: "pem"
						})
					},
					proofOfPossession: (0, external_node_crypto_.sign)("sha256", Buffer.from(subject), privateKey).toString("base64")
				}
			});
			const answer = await ask("Fulcio", `${fulcio}/api/v2/signingCert`, {
				method: "POST",
				headers: jsonHeaders,
				body
			}, context);
			const { signedCertificateEmbeddedSct, signedCertificateDetachedSct } = jsonOf(answer, "Fulcio");
			const { certificates } = objectOf(objectOf(signedCertificateEmbeddedSct ?? signedCertificateDetachedSct)["chain"]);
			const [first] = Array.isArray(certificates) ? certificates : [];
			if (typeof first === "string" && first.includes("BEGIN CERTIFICATE")) return first;
			throw (0, errors.BW)("Fulcio gave no certificate");
		}
		async function logEntry(rekor, envelope, certificate, context) {
			const proposal = {
				apiVersion: "0.0.1",
				kind: "dsse",
				spec: { proposedContent: {
					envelope: JSON.stringify(envelope),
					verifiers: [Buffer.from(certificate).toString("base64")]
				} }
			};
			const body = JSON.stringify(proposal);
			const answer = await ask("Rekor", `${rekor}/api/v1/log/entries`, {
				method: "POST",
				headers: jsonHeaders,
				body
			}, context);
			const [entry] = Object.values(jsonOf(answer, "Rekor")).map(objectOf);
			const { logIndex, logID, integratedTime, verification, body: entryBody } = entry ?? {};
			if (typeof entryBody !== "string" || typeof logID !== "string") throw (0, errors.BW)("Rekor gave no entry of its log");
			const { kind, apiVersion } = jsonOf(Buffer.from(entryBody, "base64"), "Rekor");
			const { signedEntryTimestamp, inclusionProof } = objectOf(verification);
			return {
				logIndex: String(logIndex),
				logId: { keyId: base64(logID) },
				kindVersion: {
					kind,
					version: apiVersion
				},
				integratedTime: String(integratedTime),
				...signedEntryTimestamp === undefined ? {} : { inclusionPromise: { signedEntryTimestamp } },
				...inclusionProof === undefined ? {} : { inclusionProof: proofOf(objectOf(inclusionProof)) },
				canonicalizedBody: entryBody
			};
		}
		const base64 = (hex) => Buffer.from(String(hex), "hex").toString("base64");
		function proofOf({ logIndex, rootHash, treeSize, hashes, checkpoint }) {
			return {
				logIndex: String(logIndex),
				rootHash: base64(rootHash),
				treeSize: String(treeSize),
				hashes: Array.isArray(hashes) ? hashes.map(base64) : [],
				checkpoint: { envelope: checkpoint }
			};
		}
		async function timestamp(authority, digest, context) {
			const body = JSON.stringify({
				artifactHash: Buffer.from(digest).toString("base64"),
				hashAlgorithm: "sha256",
				certificates: true,
				nonce: (0, external_node_crypto_.randomInt)(2 ** 47)
			});
			const headers = { "content-type": "application/json" };
			return (await ask("the timestamp authority", `${authority}/api/v1/timestamp`, {
				method: "POST",
				headers,
				body
			}, context)).toString("base64");
		}
		var external_node_util_ = __webpack_require__(57975);
		;
		const payloadType = "application/vnd.in-toto+json";
		async function signStatement(statement, identity, endpoints, context) {
			const keys = (0, external_node_crypto_.generateKeyPairSync)("ec", { namedCurve: "P-256" });
			const certificate = await requestCertificate(endpoints, identity, keys, context);
			const signature = await (0, external_node_util_.promisify)(external_node_crypto_.sign)("sha256", preAuthenticationEncoding(statement), keys.privateKey);
			const envelope = {
				payload: Buffer.from(statement).toString("base64"),
				payloadType,
				signatures: [{
					sig: signature.toString("base64"),
					keyid: ""
				}]
			};
			const { rekor, timestamps } = endpoints;
			const entries = rekor === undefined ? [] : [await logEntry(rekor, envelope, certificate, context)];
			const digest = (0, external_node_crypto_.createHash)("sha256").update(signature).digest();
			const times = timestamps === undefined ? [] : [{ signedTimestamp: await timestamp(timestamps, digest, context) }];
			const bundle = {
				mediaType: "application/vnd.dev.sigstore.bundle.v0.3+json",
				verificationMaterial: {
					certificate: { rawBytes: new external_node_crypto_.X509Certificate(certificate).raw.toString("base64") },
					tlogEntries: entries,
					...times.length === 0 ? {} : { timestampVerificationData: { rfc3161Timestamps: times } }
				},
				dsseEnvelope: envelope
			};
			return `${JSON.stringify(bundle)}\n`;
		}
		const preAuthenticationEncoding = (payload) => Buffer.concat([Buffer.from(`DSSEv1 ${payloadType.length} ${payloadType} ${payload.byteLength} `), payload]);
		var lib_surroundings = __webpack_require__(10742);
		;
		async function attestStatement(surroundings, token, mask, statement, endpointsFor = endpointsOf) {
			const { env, run } = surroundings;
			const request = env["ACTIONS_ID_TOKEN_REQUEST_TOKEN"] ?? "";
			const identity = await requestIdentity(env["ACTIONS_ID_TOKEN_REQUEST_URL"] ?? "", request, { secrets: [request] });
			mask(identity);
			const endpoints = endpointsFor(claimsOf(identity), env);
			const bundle = await signStatement(statement, identity, endpoints, { secrets: [identity, request] });
			const stored = await store(surroundings, token, bundle);
			const server = env["GITHUB_SERVER_URL"] ?? "https://github.com";
			return stored.kind === "kept" ? {
				bundle,
				url: `${server}/${run.repository}/attestations/${stored.id}`
			} : {
				bundle,
				url: "",
				notKept: stored
			};
		}
		function endpointsOf(claims, env) {
			const host = new URL(env["GITHUB_SERVER_URL"] ?? "https://github.com").hostname;
			if (claims["repository_visibility"] === "public" && host === "github.com") {
				return {
					fulcio: "https://fulcio.sigstore.dev",
					rekor: "https://rekor.sigstore.dev"
				};
			}
			const domain = host === "github.com" ? "githubapp.com" : host;
			return {
				fulcio: `https://fulcio.${domain}`,
				timestamps: `https://timestamp.${domain}`
			};
		}
		async function store(surroundings, token, bundle) {
			const api = (0, lib_api.openApi)(surroundings, token);
			try {
				const parameters = {
					...(0, lib_surroundings._)(surroundings.run),
					bundle: JSON.parse(bundle)
				};
				const { data } = await api.request("POST /repos/{owner}/{repo}/attestations", parameters);
				return {
					kind: "kept",
					id: String(data.id ?? "")
				};
			} catch (error) {
				return {
					kind: "refused",
					message: `signed, but GitHub does not keep the attestation: ${(0, api_errors.a2)(error)}`,
					hint: "The job needs `permissions: attestations: write`; private repositories need a plan with attestations."
				};
			}
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
	10742: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
