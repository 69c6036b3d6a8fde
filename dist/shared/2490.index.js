export const id = 2490;
export const ids = [2490];
export const modules = {
	109: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { V: () => createHttp });
		var external_node_crypto_ = __webpack_require__(77598);
		var promises_ = __webpack_require__(58500);
		var errors = __webpack_require__(35787);
		var external_node_http_ = __webpack_require__(37067);
		var external_node_https_ = __webpack_require__(44708);
		var external_node_zlib_ = __webpack_require__(38522);
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
		var redact = __webpack_require__(67101);
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
				throw cause instanceof errors.j ? cause : networkError(call, cause);
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
			return new errors.j("too-large", `${method} ${(0, redact.B)(url)} answered with more than ${maxBytes} bytes`);
		}
		function networkError({ method, url, signal }, cause) {
			if (signal.aborted) return signal.reason;
			const code = cause instanceof Error ? cause.code ?? cause.message : String(cause);
			const what = `${method} ${(0, redact.B)(url)} failed`;
			const fault = certificateFault(code);
			if (fault !== undefined) return new errors.j("certificate", `${what}: ${fault} (${code})`, { cause });
			return new errors.j("network", `${what} on the network (${code})`, { cause });
		}
		var external_node_dns_promises_ = __webpack_require__(71553);
		var external_node_net_ = __webpack_require__(77030);
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
				throw new errors.j("network", `could not find the host of ${(0, redact.B)(url)}`, { cause });
			});
			if (addresses.length === 0) throw new errors.j("network", `the host of ${(0, redact.B)(url)} has no address`);
			return addresses;
		}
		function refused(url, why, mend) {
			return new errors.j("refused", `refused to ask ${(0, redact.B)(url)}: ${why}.${mend === undefined ? "" : ` ${mend}`}`);
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
				await (0, promises_.setTimeout)(milliseconds, undefined, { signal });
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
					if (outcome instanceof errors.j) throw outcome;
					return outcome;
				}
				options.onRetry?.(`${describe(job, outcome)}; trying again in ${pause} ms`);
				await world.sleep(pause, job.signal).catch(() => {
					throw cancelled(job);
				});
			}
		}
		function prepare(request, options, world) {
			if (!URL.canParse(String(request.url))) throw new errors.j("refused", "refused to ask an address that is not a URL");
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
					if (timer.signal.aborted) return new errors.j("timeout", `${job.method} ${(0, redact.B)(job.url)} gave no answer within ${Math.ceil(job.timeout)} ms`);
					if (error instanceof errors.j) return error;
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
			throw new errors.j("redirect", `${job.method} ${(0, redact.B)(job.url)} was redirected more than ${maxRedirects} times`);
		}
		function redirected(call, status, location) {
			if (!URL.canParse(location, call.url.href)) throw new errors.j("redirect", `${(0, redact.B)(call.url)} redirects to an address that is not a URL`);
			const url = new URL(location, call.url);
			if (call.url.protocol === "https:" && url.protocol !== "https:") {
				throw new errors.j("refused", `refused to follow a redirect of ${(0, redact.B)(call.url)} from https to ${url.protocol}`);
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
			if (outcome instanceof errors.j) return outcome.kind === "network" || outcome.kind === "timeout";
			return isTransient(method, outcome.status) || isWorthATry(outcome.status);
		}
		function pauseAfter(outcome, attempt, policy, world) {
			const asked = outcome instanceof errors.j ? undefined : retryAfter(outcome.headers);
			return asked ?? backoff(attempt, policy, world.random);
		}
		function parseJson(request, response, options) {
			const what = `${request.method ?? "GET"} ${(0, redact.B)(response.url)}`;
			const { status } = response;
			if (status < 200 || status > 299) {
				const body = response.body.subarray(0, maxErrorBody).toString("utf8");
				const said = (0, redact.R)(isPage(response) ? "(a web page)" : body, options.secrets);
				throw new errors.j("status", `${what} answered ${status}${said === "" ? "" : `: ${said}`}`, {
					status,
					body
				});
			}
			if (response.body.byteLength === 0) return undefined;
			if (isPage(response)) {
				throw new errors.j("not-json", `${what} answered with a web page instead of JSON: a proxy or a login page is in between`, { status });
			}
			try {
				return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(response.body));
			} catch (cause) {
				throw new errors.j("not-json", `${what} answered with something that is not JSON`, {
					status,
					cause
				});
			}
		}
		function isPage({ headers, body }) {
			return /\bhtml\b/i.test(headers["content-type"] ?? "") || /^\s*<(!doctype|html)/i.test(body.subarray(0, 256).toString("latin1"));
		}
		function describe({ method, url }, outcome) {
			return outcome instanceof errors.j ? outcome.message : `${method} ${(0, redact.B)(url)} answered ${outcome.status}`;
		}
		function cancelled({ method, url }) {
			return new errors.j("cancelled", `${method} ${(0, redact.B)(url)} was cancelled`);
		}
	}),
	35787: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { j: () => HttpError });
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
