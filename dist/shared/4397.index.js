export const id = 4397;
export const ids = [4397];
export const modules = {
	64397: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { mergedPullRequest: () => mergedPullRequest });
		var _api_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46553);
		var _surroundings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10742);
		async function mergedPullRequest(api, { run, log }) {
			if (run.sha === "") return undefined;
			try {
				const { data } = await api.request("GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls", {
					...(0, _surroundings_js__WEBPACK_IMPORTED_MODULE_0__._)(run),
					commit_sha: run.sha,
					per_page: 100
				});
				const merged = data.filter(({ merged_at: at }) => at !== null).toSorted((a, b) => b.number - a.number);
				const found = merged.find(({ merge_commit_sha: sha }) => sha === run.sha) ?? merged[0];
				if (found === undefined) return undefined;
				return {
					number: found.number,
					headSha: found.head.sha,
					baseSha: found.base.sha,
					baseRef: found.base.ref,
					fork: false
				};
			} catch (error) {
				if (!(0, _api_errors_js__WEBPACK_IMPORTED_MODULE_1__.Yg)(error) && ![404, 422].includes((0, _api_errors_js__WEBPACK_IMPORTED_MODULE_1__.c2)(error) ?? 0)) throw error;
				log.info("The pull request that brought this commit could not be looked up; the job needs `permissions: pull-requests: write` to comment on it.");
				log.debug((0, _api_errors_js__WEBPACK_IMPORTED_MODULE_1__.a2)(error));
				return undefined;
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
	})
};
