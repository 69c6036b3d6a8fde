export const id = 375;
export const ids = [375];
export const modules = {
	443: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Oo: () => once,
			Yg: () => isLackOfRights,
			a2: () => describeRefusal,
			c2: () => statusOf
		});
		var _modelflight_http_redact__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(371);
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
	375: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { pullRequestDiscussion: () => pullRequestDiscussion });
		var _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(300);
		var _api_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(443);
		var _surroundings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(132);
		const maxPages = 10;
		const pageSize = 100;
		function pullRequestDiscussion(api, { run }, { number }) {
			const repository = (0, _surroundings_js__WEBPACK_IMPORTED_MODULE_0__._)(run);
			return {
				async comments() {
					const comments = [];
					try {
						for (let page = 1; page <= maxPages; page++) {
							const { data } = await api.rest.issues.listComments({
								...repository,
								issue_number: number,
								per_page: pageSize,
								page
							});
							comments.push(...data.map(spoken));
							if (data.length < pageSize) break;
						}
					} catch (error) {
						throw (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_1__.BW)(`the comments of #${number} could not be read: ${(0, _api_errors_js__WEBPACK_IMPORTED_MODULE_2__.a2)(error)}`, { cause: error });
					}
					return comments;
				},
				async permission(login) {
					try {
						const { data } = await api.rest.repos.getCollaboratorPermissionLevel({
							...repository,
							username: login
						});
						const known = [
							"admin",
							"write",
							"read"
						].find((permission) => permission === data.permission);
						return known ?? "none";
					} catch (error) {
						throw (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_1__.BW)(`the permission of ${login} could not be asked: ${(0, _api_errors_js__WEBPACK_IMPORTED_MODULE_2__.a2)(error)}`, { cause: error });
					}
				}
			};
		}
		const spoken = ({ id, body, user, performed_via_github_app: app, created_at: created, updated_at: updated }) => ({
			id,
			author: user?.login ?? "",
			isBot: user?.type !== "User" || (app ?? null) !== null,
			body: body ?? "",
			createdAt: new Date(created),
			isEdited: created !== updated
		});
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
	}),
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
	})
};
