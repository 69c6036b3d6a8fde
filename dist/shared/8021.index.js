export const id = 8021;
export const ids = [8021];
export const modules = {
	3736: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { abandonInCluster: () => abandonInCluster });
		var _modelflight_rollout_driver__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76554);
		var _modelflight_rollout_state__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29162);
		var _cluster_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66493);
		const patienceMilliseconds = 6e4;
		async function abandonInCluster(inputs, owner, host) {
			if (inputs.mode === "tick") return undefined;
			const signal = AbortSignal.timeout(patienceMilliseconds);
			const context = {
				signal,
				log: host.log,
				credential: (name) => host.credential(name),
				mask: (value) => host.mask(value)
			};
			const target = await (0, _cluster_js__WEBPACK_IMPORTED_MODULE_0__.D)(inputs, undefined, context);
			const { state } = await target.read();
			if ((0, _modelflight_rollout_state__WEBPACK_IMPORTED_MODULE_1__.dR)(state) || state.owner?.run !== owner.run || state.owner.attempt !== owner.attempt || state.canary === undefined) return undefined;
			const rollout = await (0, _modelflight_rollout_driver__WEBPACK_IMPORTED_MODULE_2__.r)({
				target,
				revision: state.canary,
				plan: state.plan,
				owner,
				retry: false,
				signal,
				mode: "abort",
				look: () => Promise.reject(new Error("an abort does not look")),
				confirm: () => Promise.resolve({ refused: "an abort does not promote" })
			});
			return rollout.state;
		}
	}),
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
	})
};
