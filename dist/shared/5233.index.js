export const id = 5233;
export const ids = [5233, 2854];
export const modules = {
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
	}),
	87899: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { p: () => nearest });
		function nearest(word, candidates) {
			const ranked = candidates.map((candidate) => ({
				candidate,
				distance: editDistance(word.toLowerCase(), candidate.toLowerCase())
			})).toSorted((a, b) => a.distance - b.distance);
			const best = ranked[0];
			return best !== undefined && best.distance <= Math.max(1, Math.floor(best.candidate.length / 3)) ? best.candidate : undefined;
		}
		function editDistance(a, b) {
			if (a.length > 64 || b.length > 64) return a === b ? 0 : Number.POSITIVE_INFINITY;
			let beforeLast = [];
			let last = Array.from({ length: b.length + 1 }, (_, j) => j);
			for (let i = 1; i <= a.length; i++) {
				const row = [i];
				for (let j = 1; j <= b.length; j++) {
					const same = a[i - 1] === b[j - 1];
					const cheapest = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
					const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
					row.push(swapped ? Math.min(cheapest, (beforeLast[j - 2] ?? 0) + 1) : cheapest);
				}
				beforeLast = last;
				last = row;
			}
			return last[b.length] ?? 0;
		}
	}),
	52854: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			I: () => cellText,
			V: () => cellForm
		});
		const cellForm = {
			plain: 0,
			quoted: 1,
			escaped: 2
		};
		function cellText(row, cell) {
			const text = Buffer.from(row.bytes.buffer, row.bytes.byteOffset, row.bytes.byteLength).toString("utf8", row.starts[cell], row.ends[cell]);
			return row.forms[cell] === cellForm.escaped ? text.replaceAll("\"\"", "\"") : text;
		}
	}),
	79728: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { F: () => limits });
		const limits = {
			rowBytes: 16 * 1024 * 1024,
			columns: 1e4,
			nameBytes: 1024,
			jsonDepth: 64,
			gzipRatio: 200,
			gzipFreeBytes: 32 * 1024 * 1024,
			parquetRatio: 1e3,
			expandedRatio: 2e4,
			expandedFreeBytes: 1024 * 1024 * 1024,
			archiveBytes: 8 * 1024 * 1024 * 1024,
			remoteBytes: 8 * 1024 * 1024 * 1024,
			files: 1e4,
			duckdbMemoryMb: 256,
			duckdbProcessMb: 390,
			duckdbBytesPerMb: 16 * 1024 * 1024,
			duckdbMoreMb: 1024,
			sqlMemoryMb: 320,
			sqlProcessMb: 320,
			sqlMs: 4e3,
			sqlBytesPerSecond: 20 * 1024 * 1024,
			duckdbSilenceMs: 12e4
		};
	}),
	89490: ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
			try {
				__webpack_require__.r(__webpack_exports__);
				var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75919);
				var _bytes_delimited_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98179);
				var _kernel_kernel_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94381);
				var _session_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49796);
				async function serve(setup) {
					(0, _kernel_kernel_js__WEBPACK_IMPORTED_MODULE_1__.adoptKernel)(setup.kernel);
					const session = new _session_js__WEBPACK_IMPORTED_MODULE_2__.m(await contractOf(setup), new Map(setup.kinds), setup.columns);
					session.header(setup.names);
					const reader = (0, _bytes_delimited_js__WEBPACK_IMPORTED_MODULE_3__.chunkReader)(setup.file, setup.delimiter, setup.names, session);
					const answer = (what, memory) => node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort?.postMessage(what, memory === undefined ? [] : [memory]);
					node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort?.on("message", (request) => {
						if (request.kind === "finish") {
							session.foldKernel();
							answer({
								kind: "found",
								state: session.state()
							});
							return;
						}
						const { sequence, memory, to } = request;
						session.startFile(String(sequence));
						answer({
							kind: "read",
							sequence,
							memory,
							to,
							lines: linesOf(() => reader.read(new Uint8Array(memory), to, 1) - 1)
						}, memory);
					});
				}
				async function contractOf({ contract }) {
					if (contract === undefined) return undefined;
					const { readContract } = await Promise.all([__webpack_require__.e(1151), __webpack_require__.e(2744)]).then(__webpack_require__.bind(__webpack_require__, 11151));
					return readContract(contract.text, contract.file);
				}
				function linesOf(read) {
					try {
						return read();
					} catch {
						return undefined;
					}
				}
				await serve(node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.workerData);
				__webpack_async_result__();
			} catch (e) {
				__webpack_async_result__(e);
			}
		}, 1);
	})
};
