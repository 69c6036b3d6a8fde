export const id = 8415;
export const ids = [8415];
export const modules = { 83653: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
}) };
