export const id = 3653;
export const ids = [
	3653,
	8415,
	6034
];
export const modules = {
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
