export const id = 6272;
export const ids = [6272];
export const modules = {
	6272: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { openComments: () => openComments });
		var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
		var _api_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46553);
		var _retry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51507);
		var _surroundings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10742);
		const settleMilliseconds = {
			least: 1500,
			jitter: 1e3
		};
		async function openComments(api, { run }, { number }) {
			const repository = (0, _surroundings_js__WEBPACK_IMPORTED_MODULE_1__._)(run);
			const author = await identityOf(api);
			return {
				async list() {
					const comments = await api.paginate(api.rest.issues.listComments, {
						...repository,
						issue_number: number,
						per_page: 100
					});
					const own = comments.filter(({ user }) => user?.login === author);
					return own.map(({ id, body = "" }) => ({
						id,
						body
					})).toSorted((a, b) => a.id - b.id);
				},
				async create(body) {
					const created = await tryOnce(() => api.rest.issues.createComment({
						...repository,
						issue_number: number,
						body,
						..._api_errors_js__WEBPACK_IMPORTED_MODULE_2__.Oo
					}));
					return created === undefined ? undefined : {
						id: created.data.id,
						body
					};
				},
				async update(id, body) {
					const updated = await tryOnce(() => api.rest.issues.updateComment({
						...repository,
						comment_id: id,
						body,
						..._api_errors_js__WEBPACK_IMPORTED_MODULE_2__.Oo
					}));
					return updated !== undefined;
				},
				async remove(id) {
					await api.rest.issues.deleteComment({
						...repository,
						comment_id: id
					}).catch(ignoreGone);
				},
				settle: () => (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(settleMilliseconds.least + Math.random() * settleMilliseconds.jitter)
			};
		}
		async function identityOf(api) {
			const fallback = "github-actions[bot]";
			try {
				const { viewer } = await api.graphql("query {viewer {login}}");
				return viewer?.login ?? fallback;
			} catch (error) {
				const status = (0, _api_errors_js__WEBPACK_IMPORTED_MODULE_2__.c2)(error);
				const isRefused = status !== undefined && status < 500 && !(0, _retry_js__WEBPACK_IMPORTED_MODULE_3__.S)((0, _api_errors_js__WEBPACK_IMPORTED_MODULE_2__.Of)(error));
				if (isRefused || error instanceof Error && error.name === "GraphqlResponseError") return fallback;
				throw error;
			}
		}
		async function tryOnce(write) {
			try {
				return await write();
			} catch (error) {
				const refusal = (0, _api_errors_js__WEBPACK_IMPORTED_MODULE_2__.Of)(error);
				const { status } = refusal;
				if ((0, _retry_js__WEBPACK_IMPORTED_MODULE_3__.S)(refusal)) {
					const pause = (0, _retry_js__WEBPACK_IMPORTED_MODULE_3__.G)(refusal, {
						method: "PATCH",
						count: 1,
						elapsed: 0,
						now: Date.now(),
						random: 1
					});
					if (pause === undefined) throw error;
					await (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(pause);
					return undefined;
				}
				if (status === 404 || status === 410 || status === undefined || status >= 500) return undefined;
				throw error;
			}
		}
		function ignoreGone(error) {
			const status = (0, _api_errors_js__WEBPACK_IMPORTED_MODULE_2__.c2)(error);
			if (status !== 404 && status !== 410) throw error;
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
