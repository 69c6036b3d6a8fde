export const id = 942;
export const ids = [942];
export const modules = {
	371: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
	942: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { openKubernetesBackend: () => openKubernetesBackend });
		var promises_ = __webpack_require__(455);
		var external_node_timers_promises_ = __webpack_require__(500);
		var errors = __webpack_require__(300);
		var external_node_crypto_ = __webpack_require__(598);
		;
		class HttpError extends Error {
			name = "HttpError";
			errorClass;
			kind;
			status;
			body;
			constructor(kind, message, details = {}) {
				super(message, details.cause === undefined ? undefined : { cause: details.cause });
				this.errorClass = kind === "refused" ? "policy-refused" : "dependency-failed";
				this.kind = kind;
				this.status = details.status;
				this.body = details.body;
			}
		}
		var external_node_http_ = __webpack_require__(67);
		var external_node_https_ = __webpack_require__(708);
		var external_node_zlib_ = __webpack_require__(522);
		;
		const untrusted = "no authority that this machine trusts vouches for the certificate of the server";
		const faults = {
			CERT_HAS_EXPIRED: "the certificate of the server has expired",
			CERT_NOT_YET_VALID: "the certificate of the server is not valid yet",
			CERT_REVOKED: "the certificate of the server was revoked",
			ERR_TLS_CERT_ALTNAME_INVALID: "the certificate of the server is for another host",
			HOSTNAME_MISMATCH: "the certificate of the server is for another host",
			DEPTH_ZERO_SELF_SIGNED_CERT: untrusted,
			SELF_SIGNED_CERT_IN_CHAIN: untrusted,
			UNABLE_TO_GET_ISSUER_CERT: untrusted,
			UNABLE_TO_GET_ISSUER_CERT_LOCALLY: untrusted,
			UNABLE_TO_VERIFY_LEAF_SIGNATURE: untrusted,
			CERT_UNTRUSTED: untrusted
		};
		const others = /^(CERT_[A-Z_]+|UNABLE_TO_[A-Z_]+|INVALID_(CA|PURPOSE)|PATH_LENGTH_EXCEEDED|ERROR_IN_CERT_[A-Z_]+)$/;
		function certificateFault(code) {
			const fault = Object.hasOwn(faults, code) ? faults[code] : undefined;
			const said = fault ?? (others.test(code) ? "the certificate of the server is not valid" : undefined);
			if (said !== untrusted) return said;
			return `${said}; if it is your own authority, set NODE_EXTRA_CA_CERTS to the file with its certificate`;
		}
		var redact = __webpack_require__(371);
		;
		async function exchange(call) {
			call.signal.throwIfAborted();
			const incoming = await answer(call);
			try {
				const status = incoming.statusCode ?? 0;
				const headers = flatten(incoming);
				const received = call.receive !== undefined && status >= 200 && status <= 299;
				if (received) await call.receive?.(content(incoming, call), headers, {
					status,
					url: call.url
				});
				const body = received ? Buffer.alloc(0) : await readBody(incoming, call);
				return {
					status,
					headers,
					body,
					url: call.url
				};
			} finally {
				incoming.destroy();
			}
		}
		function answer(call) {
			const { promise, resolve, reject } = Promise.withResolvers();
			const send = call.url.protocol === "https:" ? external_node_https_.request : external_node_http_.request;
			const outgoing = send(call.url, options(call), resolve);
			outgoing.on("error", (cause) => reject(networkError(call, cause)));
			if (call.body === undefined || call.body instanceof Uint8Array) outgoing.end(call.body);
			else sendStream(call.body, outgoing, call, reject);
			return promise;
		}
		function sendStream(body, outgoing, call, reject) {
			const closed = new Promise((_, refuse) => outgoing.once("close", () => refuse(new Error("the connection was closed"))));
			closed.catch(() => undefined);
			const send = async () => {
				for await (const piece of body.open()) {
					const written = new Promise((done, refuse) => outgoing.write(piece, (error) => error ? refuse(error) : done()));
					await Promise.race([written, closed]);
					call.onProgress?.();
				}
				outgoing.end();
			};
			send().catch((cause) => {
				outgoing.destroy();
				reject(sourceFailed(cause) ? cause : networkError(call, cause));
			});
		}
		const sourceFailed = (cause) => cause instanceof Error && cause.path !== undefined;
		function options({ method, headers, body, addresses, tls, signal }) {
			const bytes = body instanceof Uint8Array ? body.byteLength : body?.bytes;
			const length = bytes === undefined ? {} : { "content-length": String(bytes) };
			const sent = {
				"accept-encoding": "gzip, deflate, br",
				...headers,
				...length
			};
			return {
				method,
				headers: sent,
				agent: false,
				lookup: pinned(addresses),
				signal,
				...tls,
				rejectUnauthorized: true
			};
		}
		function pinned(addresses) {
			return (_hostname, { all }, callback) => {
				const first = addresses[0];
				if (all === true) callback(null, [...addresses]);
				else callback(null, first?.address ?? "", first?.family ?? 4);
			};
		}
		async function readBody(incoming, call) {
			const chunks = [];
			for await (const chunk of content(incoming, call)) chunks.push(chunk);
			return Buffer.concat(chunks);
		}
		async function* content(incoming, call) {
			let size = 0;
			try {
				for await (const chunk of decompressed(incoming)) {
					size += chunk.byteLength;
					if (size > call.maxBytes) throw tooLarge(call);
					call.onProgress?.();
					yield chunk;
				}
			} catch (cause) {
				throw cause instanceof HttpError ? cause : networkError(call, cause);
			}
		}
		function decompressed(incoming) {
			const decoder = {
				gzip: external_node_zlib_.createGunzip,
				"x-gzip": external_node_zlib_.createGunzip,
				deflate: external_node_zlib_.createInflate,
				br: external_node_zlib_.createBrotliDecompress
			}[incoming.headers["content-encoding"]?.toLowerCase() ?? ""];
			if (decoder === undefined || incoming.statusCode === 204 || incoming.statusCode === 304) return incoming;
			const stream = decoder();
			incoming.on("error", (error) => stream.destroy(error));
			return incoming.pipe(stream);
		}
		function flatten(incoming) {
			const entries = Object.entries(incoming.headers);
			return Object.fromEntries(entries.map(([name, value]) => [name, Array.isArray(value) ? value.join(", ") : value ?? ""]));
		}
		function tooLarge({ method, url, maxBytes }) {
			return new HttpError("too-large", `${method} ${(0, redact.B)(url)} answered with more than ${maxBytes} bytes`);
		}
		function networkError({ method, url, signal }, cause) {
			if (signal.aborted) return signal.reason;
			const code = cause instanceof Error ? cause.code ?? cause.message : String(cause);
			const what = `${method} ${(0, redact.B)(url)} failed`;
			const fault = certificateFault(code);
			if (fault !== undefined) return new HttpError("certificate", `${what}: ${fault} (${code})`, { cause });
			return new HttpError("network", `${what} on the network (${code})`, { cause });
		}
		var external_node_dns_promises_ = __webpack_require__(553);
		var external_node_net_ = __webpack_require__(30);
		;
		const special4 = [
			["0.0.0.0", 8],
			["10.0.0.0", 8],
			["100.64.0.0", 10],
			["127.0.0.0", 8],
			["169.254.0.0", 16],
			["172.16.0.0", 12],
			["192.0.0.0", 24],
			["192.0.2.0", 24],
			["192.88.99.0", 24],
			["192.168.0.0", 16],
			["198.18.0.0", 15],
			["198.51.100.0", 24],
			["203.0.113.0", 24],
			["224.0.0.0", 4],
			["240.0.0.0", 4]
		];
		const special6 = [
			["2001::", 23],
			["2001:db8::", 32],
			["2002::", 16],
			["3fff::", 20]
		];
		const public6 = [["2000::", 3]];
		function blockList(ranges, family) {
			const blocked = new external_node_net_.BlockList();
			for (const [network, bits] of ranges) blocked.addSubnet(network, bits, family);
			return blocked;
		}
		function isPublicAddress(address) {
			switch ((0, external_node_net_.isIP)(address)) {
				case 4: return !blockList(special4, "ipv4").check(address, "ipv4");
				case 6: return blockList(public6, "ipv6").check(address, "ipv6") && !blockList(special6, "ipv6").check(address, "ipv6");
				default: return false;
			}
		}
		;
		const systemResolve = async (hostname) => {
			const found = await (0, external_node_dns_promises_.lookup)(hostname, {
				all: true,
				verbatim: true
			});
			return found.map(({ address, family }) => ({
				address,
				family: family === 6 ? 6 : 4
			}));
		};
		async function guard(url, trusted, resolve) {
			const known = trusted.includes(url.host);
			checkShape(url, known);
			const hostname = url.hostname.replace(/^\[|\]$/g, "");
			const literal = (0, external_node_net_.isIP)(hostname);
			const addresses = literal === 0 ? await resolved(url, hostname, resolve) : [{
				address: hostname,
				family: literal === 6 ? 6 : 4
			}];
			if (!known && !addresses.every(({ address }) => isPublicAddress(address))) {
				throw refused(url, "its host has an address inside a private network", "Name the host in the workflow (`with:`) to trust it.");
			}
			return addresses;
		}
		function checkShape(url, known) {
			if (url.protocol !== "https:" && url.protocol !== "http:") throw refused(url, `${url.protocol} is not http or https`);
			if (url.protocol === "http:" && !known) {
				throw refused(url, "a host that the workflow does not name must be reached by https", "Use https, or name the host in the workflow (`with:`).");
			}
			if (url.username !== "" || url.password !== "") {
				throw refused(url, "a URL may not carry a user name or password", "Give credentials in their own input.");
			}
		}
		async function resolved(url, hostname, resolve) {
			const addresses = await resolve(hostname).catch((cause) => {
				throw new HttpError("network", `could not find the host of ${(0, redact.B)(url)}`, { cause });
			});
			if (addresses.length === 0) throw new HttpError("network", `the host of ${(0, redact.B)(url)} has no address`);
			return addresses;
		}
		function refused(url, why, mend) {
			return new HttpError("refused", `refused to ask ${(0, redact.B)(url)}: ${why}.${mend === undefined ? "" : ` ${mend}`}`);
		}
		;
		const defaultRetry = {
			tries: 5,
			base: 500,
			cap: 3e4
		};
		const idempotent = new Set([
			"GET",
			"HEAD",
			"PUT",
			"DELETE",
			"OPTIONS"
		]);
		const retry_transient = new Set([
			408,
			429,
			502,
			503,
			504
		]);
		const isRepeatable = (method) => idempotent.has(method);
		function isTransient(method, status) {
			return retry_transient.has(status) || status === 500 && (method === "GET" || method === "HEAD");
		}
		function backoff(attempt, { base, cap }, random) {
			return Math.round(random() * Math.min(cap, base * 2 ** (attempt - 1)));
		}
		function retryAfter(headers) {
			const asked = headers["retry-after"]?.trim();
			if (asked === undefined || asked === "") return undefined;
			if (/^\d+$/.test(asked)) return Number(asked) * 1e3;
			const pause = Date.parse(asked) - Date.parse(headers["date"] ?? "");
			return Number.isFinite(pause) ? Math.max(0, pause) : undefined;
		}
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
		const maxDeadline = 12e4;
		const maxTransfer = 6 * 36e5;
		const maxRedirects = 5;
		const maxErrorBody = 65536;
		const harmlessHeaders = [
			"accept",
			"content-type",
			"if-range",
			"range",
			"user-agent"
		];
		const systemWorld = {
			now: () => performance.now(),
			sleep: async (milliseconds, signal) => {
				await (0, external_node_timers_promises_.setTimeout)(milliseconds, undefined, { signal });
			},
			random: () => (0, external_node_crypto_.randomInt)(2 ** 32) / 2 ** 32,
			resolve: systemResolve
		};
		function createHttp(options = {}) {
			const send = (request) => sendWithRetries(request, options, {
				...systemWorld,
				...options.world
			});
			return {
				send,
				json: async (request) => parseJson(request, await send({
					...request,
					headers: {
						accept: "application/json",
						...request.headers
					}
				}), options)
			};
		}
		async function sendWithRetries(request, options, world) {
			const policy = options.retry ?? defaultRetry;
			const job = prepare(request, options, world);
			const end = world.now() + (job.streamed ? maxTransfer : Math.min(options.deadline ?? maxDeadline, maxDeadline));
			for (let attempt = 1;; attempt++) {
				const headers = {
					...job.headers,
					...lowerCase(request.headersOfTry?.())
				};
				const outcome = await attemptOnce({
					...job,
					headers,
					timeout: Math.max(1, Math.min(job.timeout, end - world.now()))
				});
				const pause = isRetryable(job, outcome) && attempt < policy.tries ? pauseAfter(outcome, attempt, policy, world) : undefined;
				if (pause === undefined || world.now() + pause >= end) {
					if (outcome instanceof HttpError) throw outcome;
					return outcome;
				}
				options.onRetry?.(`${describe(job, outcome)}; trying again in ${pause} ms`);
				await world.sleep(pause, job.signal).catch(() => {
					throw cancelled(job);
				});
			}
		}
		function prepare(request, options, world) {
			if (!URL.canParse(String(request.url))) throw new HttpError("refused", "refused to ask an address that is not a URL");
			return {
				method: request.method ?? "GET",
				url: new URL(request.url),
				headers: {
					"user-agent": options.userAgent ?? "modelflight",
					...lowerCase(request.headers)
				},
				body: typeof request.body === "string" ? Buffer.from(request.body) : request.body,
				receive: request.receive,
				isWorthATry: request.isWorthATry ?? (() => false),
				streamed: request.receive !== undefined || typeof request.body === "object" && "open" in request.body,
				maxBytes: request.maxBytes ?? (request.receive === undefined ? 32 * 1024 * 1024 : Number.POSITIVE_INFINITY),
				timeout: request.timeout ?? 3e4,
				trusted: options.trusted ?? [],
				tls: options.tls,
				signal: options.signal ?? new AbortController().signal,
				world
			};
		}
		const lowerCase = (headers = {}) => Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
		async function attemptOnce(job) {
			const env_1 = {
				stack: [],
				error: void 0,
				hasError: false
			};
			try {
				const timer = __addDisposableResource(env_1, startTimer(job), false);
				const signal = AbortSignal.any([job.signal, timer.signal]);
				try {
					return await followRedirects(job, signal, timer.restart);
				} catch (error) {
					if (job.signal.aborted) throw cancelled(job);
					if (timer.signal.aborted) return new HttpError("timeout", `${job.method} ${(0, redact.B)(job.url)} gave no answer within ${Math.ceil(job.timeout)} ms`);
					if (error instanceof HttpError) return error;
					throw error;
				}
			} catch (e_1) {
				env_1.error = e_1;
				env_1.hasError = true;
			} finally {
				__disposeResources(env_1);
			}
		}
		function startTimer({ timeout, streamed }) {
			const controller = new AbortController();
			const timer = setTimeout(() => controller.abort(new Error("timeout")), Math.ceil(timeout));
			return {
				signal: controller.signal,
				restart: streamed ? () => void timer.refresh() : undefined,
				[Symbol.dispose]: () => clearTimeout(timer)
			};
		}
		async function followRedirects(job, signal, onProgress) {
			const { maxBytes, receive } = job;
			let call = job;
			for (let redirects = 0; redirects <= maxRedirects; redirects++) {
				const addresses = await abortable(guard(call.url, job.trusted, job.world.resolve), signal);
				const { method, url, headers, body } = call;
				const tls = job.trusted.includes(url.host) ? job.tls : undefined;
				const response = await exchange({
					method,
					url,
					headers,
					body,
					addresses,
					maxBytes,
					receive,
					onProgress,
					tls,
					signal
				});
				const location = response.headers["location"];
				if (![
					301,
					302,
					303,
					307,
					308
				].includes(response.status) || location === undefined) return response;
				call = redirected(call, response.status, location);
			}
			throw new HttpError("redirect", `${job.method} ${(0, redact.B)(job.url)} was redirected more than ${maxRedirects} times`);
		}
		function redirected(call, status, location) {
			if (!URL.canParse(location, call.url.href)) throw new HttpError("redirect", `${(0, redact.B)(call.url)} redirects to an address that is not a URL`);
			const url = new URL(location, call.url);
			if (call.url.protocol === "https:" && url.protocol !== "https:") {
				throw new HttpError("refused", `refused to follow a redirect of ${(0, redact.B)(call.url)} from https to ${url.protocol}`);
			}
			const keepsMethod = status === 307 || status === 308 || call.method === "GET" || call.method === "HEAD";
			const kept = (name) => (keepsMethod || name !== "content-type") && (url.host === call.url.host || harmlessHeaders.includes(name));
			const headers = Object.fromEntries(Object.entries(call.headers).filter(([name]) => kept(name)));
			return {
				...call,
				url,
				headers,
				...keepsMethod ? {} : {
					method: "GET",
					body: undefined
				}
			};
		}
		function abortable(promise, signal) {
			const { promise: aborted, reject } = Promise.withResolvers();
			const stop = () => reject(signal.reason);
			signal.addEventListener("abort", stop, { once: true });
			return Promise.race([promise, aborted]).finally(() => signal.removeEventListener("abort", stop));
		}
		function isRetryable({ method, isWorthATry }, outcome) {
			if (!isRepeatable(method)) return false;
			if (outcome instanceof HttpError) return outcome.kind === "network" || outcome.kind === "timeout";
			return isTransient(method, outcome.status) || isWorthATry(outcome.status);
		}
		function pauseAfter(outcome, attempt, policy, world) {
			const asked = outcome instanceof HttpError ? undefined : retryAfter(outcome.headers);
			return asked ?? backoff(attempt, policy, world.random);
		}
		function parseJson(request, response, options) {
			const what = `${request.method ?? "GET"} ${(0, redact.B)(response.url)}`;
			const { status } = response;
			if (status < 200 || status > 299) {
				const body = response.body.subarray(0, maxErrorBody).toString("utf8");
				const said = (0, redact.R)(isPage(response) ? "(a web page)" : body, options.secrets);
				throw new HttpError("status", `${what} answered ${status}${said === "" ? "" : `: ${said}`}`, {
					status,
					body
				});
			}
			if (response.body.byteLength === 0) return undefined;
			if (isPage(response)) {
				throw new HttpError("not-json", `${what} answered with a web page instead of JSON: a proxy or a login page is in between`, { status });
			}
			try {
				return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(response.body));
			} catch (cause) {
				throw new HttpError("not-json", `${what} answered with something that is not JSON`, {
					status,
					cause
				});
			}
		}
		function isPage({ headers, body }) {
			return /\bhtml\b/i.test(headers["content-type"] ?? "") || /^\s*<(!doctype|html)/i.test(body.subarray(0, 256).toString("latin1"));
		}
		function describe({ method, url }, outcome) {
			return outcome instanceof HttpError ? outcome.message : `${method} ${(0, redact.B)(url)} answered ${outcome.status}`;
		}
		function cancelled({ method, url }) {
			return new HttpError("cancelled", `${method} ${(0, redact.B)(url)} was cancelled`);
		}
		;
		const classes = {
			unauthorized: "dependency-failed",
			forbidden: "policy-refused",
			webhook: "policy-refused",
			"not-found": "dependency-failed",
			exists: "dependency-failed",
			conflict: "dependency-failed",
			expired: "dependency-failed",
			invalid: "input-error",
			"too-many-requests": "dependency-failed",
			unavailable: "dependency-failed"
		};
		class KubernetesError extends Error {
			name = "KubernetesError";
			kind;
			errorClass;
			hint;
			constructor(kind, message, details = {}) {
				super(message, details.cause === undefined ? undefined : { cause: details.cause });
				this.kind = kind;
				this.errorClass = classes[kind];
				this.hint = details.hint;
			}
		}
		function kubernetesKind(error) {
			if (!(error instanceof Error) || error.name !== "KubernetesError" || !("kind" in error)) return undefined;
			return Object.hasOwn(classes, String(error.kind)) ? error.kind : undefined;
		}
		function errorOfAnswer(what, status, body) {
			const { reason, message } = statusOf(body);
			const said = message === "" ? `answered ${status}` : `was answered with ${status}: ${message}`;
			const kind = kindOf(status, reason, message);
			const hint = hints[kind];
			return new KubernetesError(kind, `${what} ${said}`, hint === undefined ? {} : { hint });
		}
		const hints = {
			unauthorized: "The token, certificate or exec plugin of the kubeconfig is not accepted: renew it.",
			forbidden: "Give the account the Role that the README of the action shows.",
			webhook: "An admission webhook of the cluster refused the object; its own words say why.",
			unavailable: "Is the API server up, and its address in the kubeconfig right?"
		};
		function kindOf(status, reason, message) {
			if (/admission webhook .* denied the request/.test(message)) return "webhook";
			switch (status) {
				case 400:
				case 422: return "invalid";
				case 401: return "unauthorized";
				case 403: return "forbidden";
				case 404: return "not-found";
				case 409: return reason === "AlreadyExists" ? "exists" : "conflict";
				case 410: return "expired";
				case 429: return "too-many-requests";
				default: return "unavailable";
			}
		}
		function statusOf(body) {
			try {
				const parsed = JSON.parse(body);
				const { reason, message } = typeof parsed === "object" && parsed !== null ? parsed : {};
				return {
					reason: typeof reason === "string" ? reason : "",
					message: typeof message === "string" ? message.slice(0, 600) : ""
				};
			} catch {
				return {
					reason: "",
					message: ""
				};
			}
		}
		;
		function openKubernetes(connection, options = {}) {
			const ask = asker(connection, options);
			const json = async (request) => await ask(request);
			const write = async (method, path, object) => await json({
				method,
				path,
				headers: { "content-type": "application/json" },
				body: JSON.stringify(object)
			});
			const get = async (path) => {
				try {
					return await json({ path });
				} catch (error) {
					if (kubernetesKind(error) === "not-found") return undefined;
					throw error;
				}
			};
			return {
				server: connection.server,
				get,
				list: async (path, selector) => await listFresh(json, path, selector),
				create: (collection, object) => createOnce(() => write("POST", collection, object), () => get(`${collection}/${object.metadata.name}`), options.signal),
				replace: (path, object) => write("PUT", path, object),
				apply: async (path, object, fieldManager) => await json({
					method: "PATCH",
					path: `${path}?fieldManager=${encodeURIComponent(fieldManager)}`,
					headers: { "content-type": "application/apply-patch+yaml" },
					body: JSON.stringify(object)
				}),
				async remove(path, preconditions) {
					const body = JSON.stringify({
						apiVersion: "v1",
						kind: "DeleteOptions",
						propagationPolicy: "Background",
						preconditions
					});
					try {
						await json({
							method: "DELETE",
							path,
							headers: { "content-type": "application/json" },
							body
						});
						return true;
					} catch (error) {
						if (kubernetesKind(error) === "not-found") return false;
						throw error;
					}
				},
				async stream(path, receive) {
					await ask({
						path,
						headers: { accept: "text/plain, */*" },
						receive
					});
				}
			};
		}
		function asker(connection, given) {
			let trouble = Number.NEGATIVE_INFINITY;
			const options = {
				...given,
				onRetry: (message) => {
					trouble = performance.now();
					given.onRetry?.(message);
				}
			};
			const send = async (request, credential) => {
				const { path, ...rest } = request;
				const http = clientFor(connection, credential, options);
				const headers = {
					accept: "application/json",
					...rest.headers,
					...credential.token ? { authorization: `Bearer ${credential.token}` } : {}
				};
				const what = `${request.method ?? "GET"} ${path.replace(/\?.*$/, "")}`;
				try {
					const { status, body } = await http.send({
						...rest,
						url: `${connection.server}${path}`,
						headers
					});
					const text = body.toString("utf8");
					if (status < 200 || status > 299) throw errorOfAnswer(what, status, text);
					return headers.accept === "application/json" ? parse(text, what) : text;
				} catch (error) {
					throw error instanceof HttpError ? asKubernetesError(error, what) : error;
				}
			};
			const allowed = new Set();
			return async (request) => {
				const what = `${request.method ?? "GET"} ${request.path.replace(/\?.*$/, "")}`;
				for (let renewed = false;;) {
					try {
						const answer = await send(request, await connection.credential(renewed));
						allowed.add(what);
						return answer;
					} catch (error) {
						const kind = kubernetesKind(error);
						if (kind === "unavailable" || kind === "forbidden" && allowed.delete(what)) trouble = performance.now();
						const starting = kind === "forbidden" && performance.now() - trouble < startMilliseconds;
						if (starting) await (0, external_node_timers_promises_.setTimeout)(300, undefined, options.signal === undefined ? {} : { signal: options.signal });
						else if (kind !== "unauthorized" || renewed) throw error;
						else renewed = true;
					}
				}
			};
		}
		const startMilliseconds = 1e4;
		function clientFor({ server, tls }, { cert, key, token }, { signal, deadline = 6e4, onRetry }) {
			return createHttp({
				trusted: [new URL(server).host],
				tls: {
					...tls,
					...cert === undefined || key === undefined ? {} : {
						cert,
						key
					}
				},
				secrets: token === undefined ? [] : [token],
				deadline,
				retry: {
					tries: 20,
					base: 250,
					cap: 4e3
				},
				...signal === undefined ? {} : { signal },
				...onRetry === undefined ? {} : { onRetry }
			});
		}
		function parse(text, what) {
			try {
				return JSON.parse(text);
			} catch (cause) {
				throw new KubernetesError("unavailable", `${what} was answered with something that is not JSON`, { cause });
			}
		}
		function asKubernetesError(error, what) {
			if (error.kind === "cancelled" || error.kind === "refused") return error;
			return new KubernetesError("unavailable", `${what}: ${error.message}`, {
				hint: "Is the API server up?",
				cause: error
			});
		}
		const listTries = 3;
		async function listFresh(ask, path, selector) {
			for (let attempt = 1;; attempt++) {
				try {
					return await listAll(ask, path, selector);
				} catch (error) {
					if (kubernetesKind(error) !== "expired" || attempt >= listTries) throw error;
				}
			}
		}
		async function listAll(ask, path, selector) {
			const items = [];
			let next = "";
			do {
				const query = new URLSearchParams({ limit: "500" });
				if (selector !== undefined) query.set("labelSelector", selector);
				if (next !== "") query.set("continue", next);
				const page = await ask({ path: `${path}?${query.toString()}` });
				if (!Array.isArray(page.items)) throw new KubernetesError("unavailable", `GET ${path} was answered with something that is no list`);
				items.push(...page.items);
				next = page.metadata?.continue ?? "";
			} while (next !== "");
			return items;
		}
		const createTries = 6;
		async function createOnce(post, look, signal) {
			for (let attempt = 1;; attempt++) {
				try {
					return await post();
				} catch (error) {
					const kind = kubernetesKind(error);
					if (kind !== "unavailable" && kind !== "too-many-requests" || attempt >= createTries) throw error;
					const found = await look();
					if (found !== undefined) return found;
					await (0, external_node_timers_promises_.setTimeout)(250 * 2 ** attempt, undefined, signal === undefined ? {} : { signal });
				}
			}
		}
		;
		const kinds = {
			configMap: {
				group: "",
				version: "v1",
				plural: "configmaps"
			},
			deployment: {
				group: "apps",
				version: "v1",
				plural: "deployments"
			},
			endpointSlice: {
				group: "discovery.k8s.io",
				version: "v1",
				plural: "endpointslices"
			},
			httpRoute: {
				group: "gateway.networking.k8s.io",
				version: "v1",
				plural: "httproutes"
			},
			job: {
				group: "batch",
				version: "v1",
				plural: "jobs"
			},
			pod: {
				group: "",
				version: "v1",
				plural: "pods"
			},
			secret: {
				group: "",
				version: "v1",
				plural: "secrets"
			},
			service: {
				group: "",
				version: "v1",
				plural: "services"
			}
		};
		function pathOf({ group, version, plural }, namespace, name) {
			const base = group === "" ? `/api/${version}` : `/apis/${group}/${version}`;
			const collection = `${base}/namespaces/${encodeURIComponent(namespace)}/${plural}`;
			return name === undefined ? collection : `${collection}/${encodeURIComponent(name)}`;
		}
		const isName = (text) => /^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/.test(text);
		var external_node_path_ = __webpack_require__(760);
		;
		const accountFolder = "/var/run/secrets/kubernetes.io/serviceaccount";
		async function inCluster({ host, port, folder = accountFolder, mask }) {
			const read = (name) => (0, promises_.readFile)((0, external_node_path_.join)(folder, name), "utf8").catch((cause) => {
				throw (0, errors.Xu)(`this runs in a cluster, but its service account has no ${name}`, {
					hint: "Let the pod mount a service account token, or give a kubeconfig.",
					cause
				});
			});
			const ca = await read("ca.crt");
			const namespace = (await read("namespace")).trim();
			return {
				server: `https://${host.includes(":") ? `[${host}]` : host}:${port}`,
				tls: { ca },
				namespace,
				origin: "service account",
				async credential() {
					const token = (await read("token")).trim();
					mask(token);
					return { token };
				}
			};
		}
		var files = __webpack_require__(20);
		var child_process = __webpack_require__(945);
		;
		const maxOutputBytes = 1e6;
		async function runExecPlugin(plugin, signal) {
			const { command, args, apiVersion, cluster, folder } = plugin;
			const chunks = [];
			let size = 0;
			const asked = performance.timeOrigin + performance.now();
			const result = await (0, child_process.d1)({ argv: [command, ...args] }, {
				cwd: folder,
				env: {
					...Object.fromEntries(plugin.env),
					KUBERNETES_EXEC_INFO: JSON.stringify(execInfo(apiVersion, cluster))
				},
				timeoutSeconds: 60,
				signal,
				onOutput: (chunk, stream) => {
					size += chunk.byteLength;
					if (stream === "stdout" && size <= maxOutputBytes) chunks.push(chunk);
				}
			});
			if (result.kind !== "exited" || result.exitCode !== 0) {
				const end = result.kind === "exited" ? `ended with exit code ${result.exitCode}` : `was ${result.kind}`;
				throw (0, errors.BW)(`the exec plugin ${command} of the kubeconfig ${end}`, { hint: "Run it by hand to see what it says." });
			}
			return exec_plugin_parse(Buffer.concat(chunks).toString("utf8"), command, apiVersion, asked);
		}
		function execInfo(apiVersion, cluster) {
			const known = cluster && {
				server: cluster.server,
				...cluster.ca === undefined ? {} : { "certificate-authority-data": Buffer.from(cluster.ca).toString("base64") }
			};
			return {
				apiVersion,
				kind: "ExecCredential",
				spec: {
					interactive: false,
					...known === undefined ? {} : { cluster: known }
				}
			};
		}
		function exec_plugin_parse(text, command, apiVersion, asked) {
			const fault = (what) => (0, errors.BW)(`the exec plugin ${command} of the kubeconfig ${what}`);
			let printed;
			try {
				printed = JSON.parse(text);
			} catch {
				throw fault("did not print an ExecCredential");
			}
			const found = typeof printed === "object" && printed !== null ? printed : {};
			if (found.kind !== "ExecCredential") throw fault("did not print an ExecCredential");
			if (found.apiVersion !== apiVersion) throw fault(`printed another version than ${apiVersion}, which the kubeconfig asks for`);
			const status = typeof found.status === "object" && found.status !== null ? found.status : {};
			const word = (name) => typeof status[name] === "string" && status[name] !== "" ? status[name] : undefined;
			const [token, cert, key] = [
				word("token"),
				word("clientCertificateData"),
				word("clientKeyData")
			];
			if (token === undefined && (cert === undefined || key === undefined)) throw fault("gave neither a token nor a certificate with its key");
			const end = Date.parse(word("expirationTimestamp") ?? "");
			const validFor = Number.isFinite(end) ? Math.max(0, end - asked - 3e4) : Number.POSITIVE_INFINITY;
			return {
				...token === undefined ? {} : { token },
				...cert === undefined || key === undefined ? {} : {
					cert,
					key
				},
				validFor
			};
		}
		;
		async function readKubeconfig(path, options) {
			const { context: wanted, signal, mask, mayRun = true } = options;
			const text = await (0, files.yR)(path, "the kubeconfig");
			const { parseYaml } = await import("../shared/index.js").then(({ load }) => load("core/yaml"));
			const root = asNamed(parseYaml(text, "kubeconfig").value, "kubeconfig");
			const context = find(root, "contexts", "context", wanted ?? textOf(root, "current-context") ?? "");
			const cluster = find(root, "clusters", "cluster", textOf(context, "cluster") ?? "");
			const user = find(root, "users", "user", textOf(context, "user") ?? "");
			if (!mayRun && user["exec"] !== undefined) {
				throw (0, errors.he)("the kubeconfig wants to run a program, and what a pull request may have written may not choose which", { hint: "On pull requests, set KUBECONFIG to a file outside the checkout." });
			}
			const server = serverOf(cluster);
			const folder = (0, external_node_path_.dirname)(path);
			const ca = await pem(cluster, "certificate-authority", folder);
			if (cluster["insecure-skip-tls-verify"] === true) {
				throw (0, errors.Xu)("the kubeconfig has insecure-skip-tls-verify, which lets anybody play the cluster", { hint: "Give the cluster’s certificate-authority-data instead." });
			}
			const servername = textOf(cluster, "tls-server-name");
			const credential = await credentialOf(user, {
				server,
				ca,
				folder,
				signal,
				mask
			});
			return {
				server,
				tls: {
					...ca === undefined ? {} : { ca },
					...servername === undefined ? {} : { servername }
				},
				namespace: textOf(context, "namespace") ?? "default",
				origin: "kubeconfig",
				credential
			};
		}
		function serverOf(cluster) {
			const server = textOf(cluster, "server") ?? "";
			if (!URL.canParse(server) || new URL(server).protocol !== "https:") throw (0, errors.Xu)("the cluster of the kubeconfig has no https address");
			return server.replace(/\/+$/, "");
		}
		async function credentialOf(user, around) {
			const { folder, mask } = around;
			if (user["exec"] !== undefined) return execCredential(asNamed(user["exec"], "exec"), around);
			const file = textOf(user, "tokenFile");
			const cert = await pem(user, "client-certificate", folder);
			const key = await pem(user, "client-key", folder);
			const pair = cert === undefined || key === undefined ? {} : {
				cert,
				key
			};
			const fixed = textOf(user, "token");
			if (fixed === undefined && file === undefined && !("cert" in pair)) {
				const found = Object.keys(user).join(", ");
				throw (0, errors.Xu)(`the user of the kubeconfig has no token, client certificate or exec plugin${found === "" ? "" : ` (it has ${found})`}`);
			}
			return async () => {
				const token = fixed ?? (file === undefined ? undefined : (await (0, files.yR)((0, external_node_path_.resolve)(folder, file), "the kubeconfig’s tokenFile")).trim());
				if (token !== undefined) mask(token);
				requireToken(token);
				return {
					...pair,
					...token === undefined ? {} : { token }
				};
			};
		}
		function requireToken(token) {
			if (token !== undefined && !/^[\x21-\x7e]+$/.test(token)) throw (0, errors.Xu)("the token of the kubeconfig holds what no token has: blanks or line breaks");
		}
		function execCredential(spec, { server, ca, folder, signal, mask }) {
			const plugin = {
				command: textOf(spec, "command") ?? "",
				args: listOf(spec["args"]).map(String),
				env: listOf(spec["env"]).map((entry) => {
					const { name, value } = asNamed(entry, "env");
					if (typeof name !== "string" || typeof value !== "string") throw (0, errors.Xu)("an env of the kubeconfig’s exec plugin is no name with a value");
					return [name, value];
				}),
				apiVersion: textOf(spec, "apiVersion") ?? "client.authentication.k8s.io/v1",
				cluster: spec["provideClusterInfo"] === true ? {
					server,
					...ca === undefined ? {} : { ca }
				} : undefined,
				folder
			};
			if (plugin.command === "") throw (0, errors.Xu)("the exec plugin of the kubeconfig has no command");
			let kept;
			return async (renew) => {
				const found = await kept;
				if (kept === undefined || renew || found !== undefined && performance.now() - found.since > found.validFor) {
					kept = runExecPlugin(plugin, signal).then((credential) => ({
						...credential,
						since: performance.now()
					}));
				}
				const { token, cert, key } = await kept;
				for (const secret of [token, key]) if (secret !== undefined) mask(secret);
				requireToken(token);
				return {
					...token === undefined ? {} : { token },
					...cert === undefined || key === undefined ? {} : {
						cert,
						key
					}
				};
			};
		}
		async function pem(from, name, folder) {
			const data = textOf(from, `${name}-data`);
			const file = textOf(from, name);
			if (data === undefined && file === undefined) return undefined;
			const text = data === undefined ? await (0, files.yR)((0, external_node_path_.resolve)(folder, file ?? ""), `the kubeconfig’s ${name}`) : Buffer.from(data, "base64").toString("utf8");
			if (!/-----BEGIN [A-Z ]+-----/.test(text)) throw (0, errors.Xu)(`the kubeconfig’s ${name} is not PEM`);
			return text;
		}
		function find(root, list, member, name) {
			const entry = listOf(root[list]).map((one) => asNamed(one, list)).find((one) => one["name"] === name);
			if (entry === undefined) throw (0, errors.Xu)(`the kubeconfig has no ${member} ${JSON.stringify(name)}`);
			return asNamed(entry[member], member);
		}
		const listOf = (value) => Array.isArray(value) ? value : [];
		function asNamed(value, what) {
			if (typeof value !== "object" || value === null || Array.isArray(value)) throw (0, errors.Xu)(`${what} of the kubeconfig is not a mapping`);
			return value;
		}
		function textOf(from, name) {
			const value = from[name];
			return typeof value === "string" && value !== "" ? value : undefined;
		}
		;
		async function openConnection({ kubeconfig, variable, signal, mask, mayRun = true }) {
			const path = kubeconfig ?? variable("KUBECONFIG")?.split(external_node_path_.delimiter)[0];
			if (path !== undefined && path !== "") return await readKubeconfig((0, external_node_path_.resolve)(path), {
				signal,
				mask,
				mayRun
			});
			const [host, port] = [variable("KUBERNETES_SERVICE_HOST"), variable("KUBERNETES_SERVICE_PORT")];
			if (host !== undefined && port !== undefined) return await inCluster({
				host,
				port,
				mask
			});
			throw (0, errors.Xu)("there is no kubeconfig, and this does not run in a cluster", { hint: "Give `kubeconfig`, set KUBECONFIG, or run in a pod with a service account." });
		}
		;
		const specAnnotation = "modelflight.dev/spec-digest";
		const secondsOfDay = 86400;
		const containerName = "train";
		function jobManifest(job, options, namespace, params) {
			if (job.shell !== "bash" && job.shell !== "sh") {
				throw (0, errors.Xu)(`a command for ${job.shell} can not be run in a Kubernetes Job`, { hint: "Use shell: bash or shell: sh." });
			}
			const env = Object.entries({
				...job.env,
				MODELFLIGHT_PARAMS_JSON: params
			}).filter(([name]) => name !== "MODELFLIGHT_PARAMS");
			const flags = job.shell === "bash" ? [
				"bash",
				"--noprofile",
				"--norc",
				"-eo",
				"pipefail",
				"-c"
			] : [
				"sh",
				"-e",
				"-c"
			];
			const limits = options.resources ?? {};
			const volumes = options.volume === undefined ? {} : { volumes: [{
				name: "work",
				persistentVolumeClaim: { claimName: options.volume }
			}] };
			const mounts = options.volume === undefined ? {} : {
				volumeMounts: [{
					name: "work",
					mountPath: job.folder
				}],
				workingDir: job.folder
			};
			const container = {
				name: containerName,
				image: options.image,
				command: [...flags, `${paramsPrelude}\n${job.script}`],
				env: env.map(([name, value]) => ({
					name,
					value
				})),
				envFrom: (options.secrets ?? []).map((name) => ({ secretRef: { name } })),
				resources: {
					requests: limits,
					limits
				},
				...mounts
			};
			const pod = {
				restartPolicy: "Never",
				automountServiceAccountToken: options["service-account"] !== undefined,
				...options["service-account"] === undefined ? {} : { serviceAccountName: options["service-account"] },
				...options["node-selector"] === undefined ? {} : { nodeSelector: options["node-selector"] },
				containers: [container],
				...volumes
			};
			const labels = {
				"app.kubernetes.io/managed-by": "modelflight",
				"app.kubernetes.io/component": "training"
			};
			const spec = {
				backoffLimit: 0,
				activeDeadlineSeconds: Math.max(1, Math.ceil(job.timeoutSeconds)),
				ttlSecondsAfterFinished: options.ttl ?? secondsOfDay,
				podFailurePolicy: { rules: [{
					action: "FailJob",
					onPodConditions: [{
						type: "DisruptionTarget",
						status: "True"
					}]
				}] },
				template: {
					metadata: { labels },
					spec: pod
				}
			};
			const annotations = { [specAnnotation]: (0, files.sc)(JSON.stringify(spec)) };
			return {
				apiVersion: "batch/v1",
				kind: "Job",
				metadata: {
					name: jobName(job.id),
					namespace,
					labels,
					annotations
				},
				spec
			};
		}
		const paramsPrelude = "MODELFLIGHT_PARAMS=\"$(mktemp)\"; export MODELFLIGHT_PARAMS; printf %s \"$MODELFLIGHT_PARAMS_JSON\" > \"$MODELFLIGHT_PARAMS\"; unset MODELFLIGHT_PARAMS_JSON";
		function jobName(id) {
			const plain = `modelflight-${id}`.toLowerCase().replace(/[^a-z0-9-]+/g, "-");
			return plain.length <= 63 && plain === `modelflight-${id}` ? plain : `${plain.slice(0, 52).replace(/-+$/, "")}-${(0, files.VK)((0, files.sc)(id))}`;
		}
		;
		function logReader(api, namespace, pod) {
			const position = {
				since: "",
				passed: [],
				last: ""
			};
			return { async next(emit, atEnd) {
				const query = new URLSearchParams({
					container: containerName,
					timestamps: "true"
				});
				if (position.since !== "") query.set("sinceTime", position.since);
				const receive = (content) => passOn(content, position, emit, atEnd);
				await api.stream(`${pathOf(kinds.pod, namespace, pod)}/log?${query.toString()}`, receive);
				advance(position);
			} };
		}
		async function passOn(content, position, emit, atEnd) {
			const known = position.passed.length;
			let [index, newerThan] = [0, undefined];
			const take = (line) => {
				const { time, text } = partsOf(line, position.last);
				if (index === 0 && known > 0 && time !== position.passed[0]) {
					newerThan = position.last;
					position.passed = [];
				}
				if (index++ < known && newerThan === undefined) return [];
				position.passed.push(time);
				if (newerThan !== undefined && order(time) <= order(newerThan)) return [];
				position.last = time;
				return [text];
			};
			let open = Buffer.alloc(0);
			for await (const chunk of content) {
				const { lines, rest } = splitLines(Buffer.concat([open, chunk]));
				open = Buffer.from(rest);
				const texts = lines.flatMap(take);
				if (texts.length > 0) emit(Buffer.concat(texts));
			}
			if (atEnd && open.length > 0) for (const text of take(open)) emit(Buffer.concat([text, lineBreak]));
		}
		const lineBreak = Buffer.from("\n");
		function splitLines(bytes) {
			const lines = [];
			let start = 0;
			for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, start)) {
				lines.push(bytes.subarray(start, end + 1));
				start = end + 1;
			}
			return {
				lines,
				rest: bytes.subarray(start)
			};
		}
		function partsOf(line, last) {
			const space = line.indexOf(32);
			const time = line.subarray(0, Math.max(0, space)).toString("latin1");
			return Number.isNaN(Date.parse(time)) ? {
				time: last,
				text: line
			} : {
				time,
				text: line.subarray(space + 1)
			};
		}
		function advance(position) {
			const last = Date.parse(position.last);
			if (Number.isNaN(last)) return;
			const since = (Math.floor(last / 1e3) - 1) * 1e3;
			position.since = `${new Date(since).toISOString().slice(0, 19)}Z`;
			position.passed = position.passed.filter((time) => Date.parse(time) >= since);
		}
		function order(time) {
			const fraction = /\.(\d+)/.exec(time)?.[1] ?? "";
			return `${String(Math.floor(Date.parse(time) / 1e3)).padStart(12, "0")}.${fraction.padEnd(9, "0")}`;
		}
		;
		async function podOf(api, namespace, job) {
			const pods = await api.list(pathOf(kinds.pod, namespace), `batch.kubernetes.io/job-name=${job}`);
			return pods.toSorted((a, b) => (a.metadata.creationTimestamp ?? "").localeCompare(b.metadata.creationTimestamp ?? "")).at(-1);
		}
		const pods_statusOf = (pod) => pod?.status?.containerStatuses?.find(({ name }) => name === containerName);
		function imageOf(pod) {
			const id = pods_statusOf(pod)?.imageID?.replace(/^docker-pullable:\/\//, "") ?? "";
			return id === "" ? undefined : id;
		}
		const stuck = [
			"ImagePullBackOff",
			"ErrImagePull",
			"InvalidImageName",
			"ErrImageNeverPull",
			"CreateContainerConfigError",
			"CreateContainerError"
		];
		function whyStuck(pod) {
			const { reason = "", message = "" } = pods_statusOf(pod)?.state?.waiting ?? {};
			return stuck.includes(reason) ? `${reason}${message === "" ? "" : `: ${message.slice(0, 300)}`}` : undefined;
		}
		function whyWaiting(pod) {
			const condition = pod?.status?.conditions?.find(({ type, status }) => type === "PodScheduled" && status === "False");
			return condition === undefined ? undefined : `${condition.reason ?? ""}: ${(condition.message ?? "").slice(0, 300)}`;
		}
		function howEnded(pod) {
			const { exitCode, reason } = pods_statusOf(pod)?.state?.terminated ?? {};
			if (reason === "OOMKilled") return `exit code ${exitCode ?? 137}: out of memory (OOMKilled)`;
			const taken = whyTaken(pod);
			if (taken !== undefined) return taken;
			if (exitCode === undefined || exitCode === 0) return undefined;
			return `exit code ${exitCode}${reason === undefined || reason === "Error" ? "" : ` (${reason})`}`;
		}
		function whyTaken(pod) {
			const { reason, message, conditions } = pod?.status ?? {};
			const disrupted = conditions?.find(({ type, status }) => type === "DisruptionTarget" && status === "True");
			const why = reason === undefined ? disrupted : {
				reason,
				message
			};
			if (why === undefined) return undefined;
			return `${why.reason ?? "a disruption"}: the cluster ended the pod${why.message === undefined ? "" : `, ${why.message.slice(0, 300)}`}`;
		}
		;
		const looks = [
			250,
			500,
			1e3,
			2e3,
			3e3,
			5e3
		];
		const stuckMilliseconds = 12e4;
		const cancelMilliseconds = 4e3;
		function openKubernetesBackend(context) {
			const { kubernetes: options, signal, credential } = context;
			if (options === undefined) {
				throw (0, errors.Xu)("the backend kubernetes needs the input kubernetes, with at least an image", { hint: "Write e.g. kubernetes: {image: registry.example.org/train:1}." });
			}
			return {
				name: "kubernetes",
				async start(job, onOutput) {
					const variable = (name) => credential?.(name);
					const connection = await openConnection({
						kubeconfig: options.kubeconfig,
						variable,
						signal,
						mask: () => undefined
					});
					const namespace = options.namespace ?? connection.namespace;
					if (!isName(namespace)) throw (0, errors.Xu)(`${JSON.stringify(namespace.slice(0, 80))} can not be a namespace`);
					const api = openKubernetes(connection, { signal });
					const manifest = jobManifest(job, options, namespace, await paramsOf(job));
					const { created, attached } = await ensureJob(api, namespace, manifest, signal);
					if (attached) context.onNotice?.(`found the Job ${created.metadata.name} of an earlier attempt, and go on waiting for it`);
					const run = followed({
						connection,
						namespace,
						created,
						onOutput,
						context
					});
					const startedBefore = Date.parse(created.metadata.creationTimestamp ?? "");
					return attached && Number.isFinite(startedBefore) ? {
						...run,
						startedBefore
					} : run;
				}
			};
		}
		const paramsOf = async ({ env }) => {
			const path = env["MODELFLIGHT_PARAMS"];
			return path === undefined ? "{}" : await (0, promises_.readFile)(path, "utf8");
		};
		async function ensureJob(api, namespace, manifest, signal) {
			const path = pathOf(kinds.job, namespace, manifest.metadata.name);
			for (;;) {
				const known = await api.get(path);
				if (known === undefined) {
					try {
						return {
							created: await api.create(pathOf(kinds.job, namespace), manifest),
							attached: false
						};
					} catch (error) {
						if (kubernetesKind(error) !== "exists") throw error;
						continue;
					}
				}
				const leaving = known.metadata.deletionTimestamp !== undefined;
				if (!leaving && !sameSpec(known, manifest)) {
					throw (0, errors.he)(`the Job ${manifest.metadata.name} in ${namespace} is there already and was not made from these inputs`, { hint: "Somebody else made or changed it: delete it, or use another namespace." });
				}
				if (!leaving && conditionOf(known, "Failed") === undefined) return {
					created: known,
					attached: true
				};
				const { uid } = known.metadata;
				await api.remove(path, uid === undefined ? undefined : { uid }).catch((error) => {
					if (kubernetesKind(error) !== "conflict") throw error;
				});
				await (0, external_node_timers_promises_.setTimeout)(500, undefined, { signal });
			}
		}
		const sameSpec = (known, wanted) => known.metadata.annotations?.[specAnnotation] === wanted.metadata.annotations?.[specAnnotation];
		const conditionOf = ({ status }, type) => status?.conditions?.find((one) => one.type === type && one.status === "True");
		function followed(following) {
			const { connection, namespace, created, context } = following;
			const controller = new AbortController();
			const { name, uid } = created.metadata;
			const started = performance.now();
			const remove = async () => {
				const api = openKubernetes(connection, {
					signal: AbortSignal.timeout(cancelMilliseconds),
					deadline: cancelMilliseconds
				});
				await api.remove(pathOf(kinds.job, namespace, name), uid === undefined ? undefined : { uid });
			};
			const stopped = AbortSignal.any([context.signal, controller.signal]);
			const ended = waitForEnd(following, stopped).catch(async (error) => {
				if (!stopped.aborted) throw error;
				await remove().catch((cause) => {
					throw (0, errors.BW)(`the Job ${name} in ${namespace} could not be deleted after the cancellation; it ends by its own deadline`, { cause });
				});
				return {
					kind: "cancelled",
					seconds: (performance.now() - started) / 1e3
				};
			});
			ended.catch(() => undefined);
			return {
				id: `${namespace}/${name}`,
				url: "",
				outcome: () => ended,
				async cancel() {
					controller.abort();
					await ended.catch(() => undefined);
				}
			};
		}
		async function waitForEnd(following, stopped) {
			const { connection, namespace, created, context } = following;
			const api = openKubernetes(connection, { signal: stopped });
			const { name, uid } = created.metadata;
			const path = pathOf(kinds.job, namespace, name);
			const log = podLog(following, stopped);
			let stuckSince;
			let waiting = "";
			let last;
			for (let look = 0;; look++) {
				stopped.throwIfAborted();
				const job = await api.get(path);
				if (job === undefined || job.metadata.uid !== uid) {
					return {
						kind: "failed",
						how: `the Job ${name} in ${namespace} was deleted by somebody else`,
						seconds: secondsOf(created)
					};
				}
				const pod = await podOf(api, namespace, name);
				last = pod ?? last;
				log.look(pod?.metadata.name);
				const end = endOf(job, last);
				if (end !== undefined) {
					await log.finish();
					return end;
				}
				const stuck = whyStuck(pod);
				stuckSince = stuck === undefined ? undefined : stuckSince ?? performance.now();
				if (stuck !== undefined && performance.now() - (stuckSince ?? 0) > (context.stuckMilliseconds ?? stuckMilliseconds)) {
					await api.remove(path, uid === undefined ? undefined : { uid });
					return {
						kind: "failed",
						how: `a pod that can not start (${stuck})`,
						seconds: secondsOf(job)
					};
				}
				const why = whyWaiting(pod) ?? stuck ?? "";
				if (why !== "" && why !== waiting) context.onNotice?.(`the pod of ${name} waits: ${why}`);
				waiting = why;
				await (0, external_node_timers_promises_.setTimeout)(looks[Math.min(look, looks.length - 1)], undefined, { signal: stopped });
			}
		}
		function endOf(job, pod) {
			const seconds = secondsOf(job);
			if (conditionOf(job, "Complete") !== undefined) {
				const image = imageOf(pod);
				return {
					kind: "succeeded",
					seconds,
					resources: undefined,
					...image === undefined ? {} : { image }
				};
			}
			const failed = conditionOf(job, "Failed");
			if (failed === undefined) return undefined;
			if (failed.reason === "DeadlineExceeded") return {
				kind: "timed-out",
				seconds
			};
			if (failed.reason === "PodFailurePolicy") return {
				kind: "failed",
				how: whyTaken(pod) ?? lostPod,
				seconds
			};
			return {
				kind: "failed",
				how: howEnded(pod) ?? `${failed.reason ?? "a failure"}: ${(failed.message ?? "").slice(0, 300)}`,
				seconds
			};
		}
		const lostPod = "a disruption: the cluster ended the pod (evicted, preempted or drained, or its node is gone)";
		function secondsOf({ status }) {
			const [start, end] = [Date.parse(status?.startTime ?? ""), Date.parse(status?.completionTime ?? conditionTime(status))];
			return Number.isFinite(start) && Number.isFinite(end) ? Math.max(0, (end - start) / 1e3) : 0;
		}
		const conditionTime = (status) => {
			const last = status?.conditions?.findLast((one) => one.status === "True");
			return last?.lastTransitionTime ?? "";
		};
		const logMilliseconds = 5e3;
		const logTries = 5;
		function podLog({ connection, namespace, created, onOutput, context }, signal) {
			const api = openKubernetes(connection, {
				signal,
				deadline: logMilliseconds
			});
			let reader;
			let [failures, running] = [0, undefined];
			const pass = async (log, atEnd) => {
				try {
					await log.next(onOutput, atEnd);
					failures = 0;
				} catch (error) {
					if (signal.aborted || kubernetesKind(error) === "invalid") return;
					const why = error instanceof Error ? error.message : String(error);
					if (++failures === logTries) context.onNotice?.(`the log of ${created.metadata.name} can not be read: ${why}`);
				}
			};
			const start = (atEnd) => {
				if (reader === undefined || running !== undefined) return;
				running = pass(reader.log, atEnd).finally(() => {
					running = undefined;
				});
			};
			return {
				look(pod) {
					if (pod !== undefined && reader?.pod !== pod) reader = {
						pod,
						log: logReader(api, namespace, pod)
					};
					start(false);
				},
				async finish() {
					await running;
					start(true);
					await running;
				}
			};
		}
	})
};
