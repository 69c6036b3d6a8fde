export const id = 45;
export const ids = [45];
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
	45: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { readContents: () => readContents });
		var _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(300);
		var _modelflight_core_files__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20);
		var _api_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(523);
		var _surroundings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(132);
		async function readContents(api, run, path, ref) {
			try {
				const { data } = await api.rest.repos.getContent({
					...(0, _surroundings_js__WEBPACK_IMPORTED_MODULE_0__._)(run),
					path,
					ref
				});
				if (Array.isArray(data) || data.type !== "file" || !("content" in data)) {
					throw (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_1__.he)(`${path} is not a regular file on the base branch`, { where: { file: path } });
				}
				if (data.encoding !== "base64") throw (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_1__.FU)(`${path} of the base branch is larger than 1 MiB`, { where: { file: path } });
				return {
					kind: "text",
					text: (0, _modelflight_core_files__WEBPACK_IMPORTED_MODULE_2__.g7)(Buffer.from(data.content, "base64"), path)
				};
			} catch (error) {
				if ((0, _api_errors_js__WEBPACK_IMPORTED_MODULE_3__.c2)(error) === undefined) throw error;
				if ((0, _api_errors_js__WEBPACK_IMPORTED_MODULE_3__.c2)(error) === 404 && await isReadable(api, run, ref)) return { kind: "absent" };
				throw (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_1__.BW)(`${path} of the base branch can't be read: ${(0, _api_errors_js__WEBPACK_IMPORTED_MODULE_3__.a2)(error)}`, {
					where: { file: path },
					hint: "The job needs `permissions: contents: read`, or a checkout with fetch-depth: 0.",
					cause: error
				});
			}
		}
		async function isReadable(api, run, ref) {
			return await api.rest.repos.getContent({
				...(0, _surroundings_js__WEBPACK_IMPORTED_MODULE_0__._)(run),
				path: "",
				ref
			}).then(() => true, () => false);
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
