export const id = 885;
export const ids = [885];
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
	885: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			dispatchWorkflow: () => dispatchWorkflow,
			lastPush: () => lastPush
		});
		var _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(300);
		var _api_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(523);
		var _surroundings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(132);
		async function dispatchWorkflow(api, { run }, workflow, inputs) {
			const parameters = {
				...(0, _surroundings_js__WEBPACK_IMPORTED_MODULE_0__._)(run),
				workflow_id: workflow,
				ref: run.ref.replace(/^refs\/heads\//, ""),
				inputs,
				return_run_details: true
			};
			try {
				const { data } = await api.request("POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches", {
					...parameters,
					..._api_errors_js__WEBPACK_IMPORTED_MODULE_1__.Oo
				});
				const { workflow_run_id: id } = data ?? {};
				return id === undefined ? undefined : String(id);
			} catch (error) {
				const rights = (0, _api_errors_js__WEBPACK_IMPORTED_MODULE_1__.Yg)(error) ? { hint: `The job needs \`permissions: actions: write\`, and ${workflow} the trigger workflow_dispatch.` } : {};
				throw (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_2__.BW)(`the workflow ${workflow} could not be started: ${(0, _api_errors_js__WEBPACK_IMPORTED_MODULE_1__.a2)(error)}`, {
					...rights,
					cause: error
				});
			}
		}
		async function lastPush(api, { run }) {
			try {
				const { data } = await api.rest.repos.get((0, _surroundings_js__WEBPACK_IMPORTED_MODULE_0__._)(run));
				const time = Date.parse(data.pushed_at);
				return Number.isNaN(time) ? undefined : new Date(time);
			} catch (error) {
				throw (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_2__.BW)(`the time of the last push could not be read: ${(0, _api_errors_js__WEBPACK_IMPORTED_MODULE_1__.a2)(error)}`, { cause: error });
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
