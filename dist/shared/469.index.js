export const id = 469;
export const ids = [469];
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
			const ranked = candidates.filter((candidate) => Math.abs(word.length - candidate.length) <= mostEdits(candidate)).map((candidate) => ({
				candidate,
				distance: editDistance(word.toLowerCase(), candidate.toLowerCase())
			})).toSorted((a, b) => a.distance - b.distance);
			const best = ranked[0];
			return best !== undefined && best.distance <= mostEdits(best.candidate) ? best.candidate : undefined;
		}
		const mostEdits = (word) => Math.max(1, Math.floor(word.length / 3));
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
	67297: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			AK: () => decodeJsonText,
			Hz: () => skipNested,
			q3: () => JsonSyntaxError,
			sH: () => scanJsonLine
		});
		var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79728);
		class JsonSyntaxError extends Error {
			kind;
			field;
			constructor(message, field, kind = "syntax") {
				super(message);
				this.kind = kind;
				this.field = field;
			}
		}
		const numberGrammar = /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/;
		function scanJsonLine(bytes, from, to, line) {
			const scanner = new Scanner(bytes, from, to);
			scanner.space();
			if (scanner.peek() !== 123) {
				scanner.skipValue(1);
				scanner.finish();
				return undefined;
			}
			const cells = scanner.object();
			scanner.finish();
			return {
				line,
				cells
			};
		}
		function skipNested(bytes, from, to) {
			const scanner = new Scanner(bytes, from, to);
			try {
				scanner.skipValue(2);
				return scanner.place;
			} catch (error) {
				if (error instanceof JsonSyntaxError) return -1;
				throw error;
			}
		}
		class Scanner {
			bytes;
			from;
			to;
			at;
			field;
			constructor(bytes, from, to) {
				this.bytes = bytes;
				this.from = from;
				this.at = from;
				this.to = to;
			}
			get place() {
				return this.at;
			}
			peek() {
				return this.at < this.to ? this.bytes[this.at] : -1;
			}
			space() {
				for (let byte = this.peek(); byte === 32 || byte === 9 || byte === 13; byte = this.peek()) this.at++;
			}
			finish() {
				this.space();
				if (this.at < this.to) throw new JsonSyntaxError("there is text after the end of the JSON value");
			}
			object() {
				const cells = new Map();
				this.expect(123, "{");
				this.space();
				if (this.peek() === 125) {
					this.at++;
					return cells;
				}
				for (;;) {
					const key = this.key();
					if (cells.has(key)) throw new JsonSyntaxError(`the key ${JSON.stringify(key)} appears twice`, key);
					if (cells.size >= _limits_js__WEBPACK_IMPORTED_MODULE_0__.F.columns) throw new JsonSyntaxError(`the object has more than ${_limits_js__WEBPACK_IMPORTED_MODULE_0__.F.columns} keys`, undefined, "limit");
					this.field = key;
					cells.set(key, this.value());
					this.space();
					if (this.peek() === 125) break;
					this.expect(44, ", or }");
				}
				this.at++;
				this.field = undefined;
				return cells;
			}
			key() {
				this.space();
				const { bytes, start, end } = this.text();
				const key = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8", start, end);
				this.space();
				this.expect(58, ":");
				return key;
			}
			value() {
				this.space();
				const byte = this.peek();
				if (byte === 34) return this.text();
				const start = this.at;
				this.skipValue(2);
				const type = byte === 123 || byte === 91 ? "nested" : byte === 116 ? "true" : byte === 102 ? "false" : byte === 110 ? "null" : "number";
				return {
					type,
					bytes: this.bytes,
					start,
					end: this.at
				};
			}
			text() {
				const start = this.at + 1;
				const hasEscapes = this.skipText();
				const end = this.at - 1;
				if (!hasEscapes) return {
					type: "text",
					bytes: this.bytes,
					start,
					end
				};
				const text = decodeJsonText(this.bytes, start - 1, end + 1);
				if (text === undefined) throw new JsonSyntaxError("a text holds a broken escape", this.field);
				const bytes = Buffer.from(text);
				return {
					type: "text",
					bytes,
					start: 0,
					end: bytes.length
				};
			}
			skipText() {
				this.expect(34, "\"");
				let hasEscapes = false;
				for (; this.at < this.to; this.at++) {
					const byte = this.bytes[this.at];
					if (byte === 34) {
						this.at++;
						return hasEscapes;
					}
					if (byte < 32) throw new JsonSyntaxError("a text holds a control character that is not escaped", this.field);
					if (byte === 92) {
						hasEscapes = true;
						this.at++;
					}
				}
				throw new JsonSyntaxError("a text is never closed: the line is cut", this.field);
			}
			skipValue(depth) {
				if (depth > _limits_js__WEBPACK_IMPORTED_MODULE_0__.F.jsonDepth) throw new JsonSyntaxError(`the value is nested more than ${_limits_js__WEBPACK_IMPORTED_MODULE_0__.F.jsonDepth} levels deep`, undefined, "limit");
				this.space();
				const byte = this.peek();
				if (byte === 34) this.skipText();
				else if (byte === 123) this.skipMembers(depth, 125);
				else if (byte === 91) this.skipMembers(depth, 93);
				else this.skipScalar();
			}
			skipMembers(depth, close) {
				this.at++;
				this.space();
				if (this.peek() === close) {
					this.at++;
					return;
				}
				const keys = new Set();
				for (;;) {
					if (close === 125) {
						const key = this.key();
						if (keys.has(key)) throw new JsonSyntaxError(`the key ${JSON.stringify(key)} appears twice`, this.field ?? key);
						keys.add(key);
					}
					this.skipValue(depth + 1);
					this.space();
					if (this.peek() === close) break;
					this.expect(44, ", or the closing bracket");
				}
				this.at++;
			}
			skipScalar() {
				const start = this.at;
				while (this.at < this.to && !isBoundary(this.bytes[this.at])) this.at++;
				const text = this.bytes.toString("latin1", start, this.at);
				if (text === "true" || text === "false" || text === "null") return;
				if (!numberGrammar.test(text)) {
					throw new JsonSyntaxError(text === "" ? "a value is missing" : `${JSON.stringify(text.slice(0, 40))} is no JSON value`, this.field);
				}
				if (!Number.isFinite(Number(text))) throw new JsonSyntaxError(`${text.slice(0, 40)} is beyond the range of a double`, this.field);
			}
			expect(byte, shown) {
				if (this.peek() !== byte) throw new JsonSyntaxError(`${shown} is expected at byte ${this.at - this.from + 1} of the line`, this.field);
				this.at++;
			}
		}
		const isBoundary = (byte) => byte === 44 || byte === 125 || byte === 93 || byte === 32 || byte === 9 || byte === 13 || byte === 58;
		function decodeJsonText(bytes, from, to) {
			try {
				const value = JSON.parse(bytes.toString("utf8", from, to));
				return typeof value === "string" && value.isWellFormed() ? value : undefined;
			} catch {
				return undefined;
			}
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
				var _kernel_kernel_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94381);
				var _chunk_format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52399);
				var _session_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89099);
				async function serve(setup) {
					(0, _kernel_kernel_js__WEBPACK_IMPORTED_MODULE_1__.adoptKernel)(setup.kernel);
					const session = new _session_js__WEBPACK_IMPORTED_MODULE_2__.m(await contractOf(setup), new Map(setup.kinds), setup.columns);
					const format = (0, _chunk_format_js__WEBPACK_IMPORTED_MODULE_3__.T)(setup.file, setup.delimiter, setup.names);
					format.open(session);
					const reader = format.reader(session);
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
					const { readContract } = await Promise.all([__webpack_require__.e(8434), __webpack_require__.e(5390)]).then(__webpack_require__.bind(__webpack_require__, 68434));
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
