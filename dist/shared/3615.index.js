export const id = 3615;
export const ids = [3615];
export const modules = {
	82405: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { F: () => archiveKind });
		function archiveKind(name) {
			const lower = name.toLowerCase();
			if (lower.endsWith(".zip")) return "zip";
			if (lower.endsWith(".tar")) return "tar";
			return lower.endsWith(".tar.gz") || lower.endsWith(".tgz") ? "tar.gz" : undefined;
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
	93615: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Vx: () => datasetDigest,
			T7: () => fromArchive,
			iH: () => headerLine,
			Xp: () => inspectFile,
			$X: () => resolveDataset,
			jx: () => withDialect
		});
		var external_node_crypto_ = __webpack_require__(77598);
		var external_node_fs_ = __webpack_require__(73024);
		var promises_ = __webpack_require__(51455);
		var external_node_path_ = __webpack_require__(76760);
		var external_node_zlib_ = __webpack_require__(38522);
		var errors = __webpack_require__(66990);
		var archive_kind = __webpack_require__(82405);
		var glob = __webpack_require__(22058);
		var json_document = __webpack_require__(31474);
		var limits = __webpack_require__(79728);
		;
		function partitionsOf(name) {
			return name.split("/").slice(0, -1).flatMap((part) => {
				const [, column, value] = /^([^=]+)=(.*)$/s.exec(part) ?? [];
				return column === undefined || value === undefined ? [] : [{
					column: decoded(column),
					value: decoded(value)
				}];
			});
		}
		function decoded(text) {
			try {
				return decodeURIComponent(text);
			} catch {
				return text;
			}
		}
		var file_problems = __webpack_require__(13715);
		;
		function withDialect(dataset, dialect) {
			if (dialect === undefined) return dataset;
			return { files: dataset.files.map((file) => file.format === "csv" || file.format === "tsv" ? {
				...file,
				dialect
			} : file) };
		}
		const headerLine = ({ dialect }) => dialect?.header === undefined ? 1 : 0;
		async function resolveDataset(patterns, place) {
			if (patterns.length === 0) throw (0, errors.Xu)("no data was named", { hint: "Set the input `data` to a file or a pattern, e.g. data/*.csv." });
			const root = await (0, promises_.realpath)(place.workspace);
			const found = new Map();
			const problems = [];
			for (const pattern of patterns) {
				for (const path of await expand(pattern, place, root)) {
					for (const file of await inspect(path, pattern, root, place).catch((error) => [unreadable(path, error, place)])) {
						found.set(file.name, file);
						if (file.problem !== undefined) problems.push(file.problem);
					}
					if (found.size > limits.F.files) throw (0, errors.FU)(`${pattern} matches more than ${limits.F.files} files`);
				}
			}
			if (problems[0] !== undefined && problems.length === found.size) throw problems[0];
			const files = [...found.values()].sort((a, b) => Buffer.compare(Buffer.from(a.name), Buffer.from(b.name)));
			return { files };
		}
		function unreadable(path, error, { workingDirectory }) {
			if (!(0, file_problems.U)(error)) throw error;
			const name = error.where?.file ?? (0, external_node_path_.relative)(workingDirectory, path);
			return {
				path,
				name,
				format: "csv",
				bytes: 0,
				gzip: false,
				problem: error
			};
		}
		function datasetDigest(files) {
			const [only] = files;
			if (files.length === 1 && only !== undefined) return `sha256:${only.sha256}`;
			const sorted = files.toSorted((a, b) => Buffer.compare(Buffer.from(a.name), Buffer.from(b.name)));
			const lines = sorted.map(({ name, sha256 }) => `${sha256}  ${name}\n`).join("");
			return `sha256:${(0, external_node_crypto_.createHash)("sha256").update(lines).digest("hex")}`;
		}
		async function expand(pattern, { workingDirectory }, root) {
			if (/^[a-z][a-z0-9+.-]+:\/\//i.test(pattern)) {
				throw (0, errors.he)(`${withoutUserInfo(pattern)} is an address, and data is read from files of the checkout only`, { hint: "Download it in a step before, then name the file." });
			}
			if (pattern.includes("\0")) throw (0, errors.he)("the name of a data file holds a NUL byte");
			const absolute = (0, external_node_path_.isAbsolute)(pattern) ? (0, external_node_path_.resolve)(pattern) : (0, external_node_path_.resolve)(workingDirectory, pattern);
			refuseOutside(absolute, root, (0, external_node_path_.resolve)(workingDirectory), pattern);
			if (await exists(absolute)) return [absolute];
			if (await exists(`${absolute}.dvc`)) return [`${absolute}.dvc`];
			if (/['"`;|<>$\\]|\p{Cc}/u.test(pattern.replaceAll(external_node_path_.sep === "/" ? "/" : "\\", ""))) throw (0, errors.he)(`${JSON.stringify(pattern.slice(0, 200))} is no file, and no pattern of files holds such characters`, { hint: "Name files by plain paths and the patterns *, ? and **." });
			if (!/[*?]/.test(pattern)) throw (0, errors.Xu)(`${pattern} does not exist`, {
				where: { file: pattern },
				hint: "Check the input `data`."
			});
			const matches = await dataset_glob(absolute);
			if (matches.length === 0) throw (0, errors.Xu)(`no file matches ${pattern}`, { hint: "Check the pattern, and that an earlier step made the files." });
			return matches;
		}
		const withoutUserInfo = (address) => address.replace(/\/\/[^/@]*@/, "//").replace(/[?#].*$/s, "");
		function refuseOutside(absolute, root, workingDirectory, pattern) {
			if ((0, external_node_path_.relative)(root, absolute).split(external_node_path_.sep).some((part) => part.toLowerCase() === ".git")) throw (0, errors.he)(`${pattern} lies in .git, which is never read as data`, { where: { file: pattern } });
			if (isInside(absolute, root) || isInside(absolute, workingDirectory)) return;
			throw (0, errors.he)(`${pattern} lies outside the workspace`, { hint: "Data must be inside the checkout; copy it there in a step before." });
		}
		const isInside = (path, folder) => path === folder || path.startsWith(folder.endsWith(external_node_path_.sep) ? folder : folder + external_node_path_.sep);
		const exists = async (path) => await (0, promises_.lstat)(path).catch(() => undefined) !== undefined;
		async function dataset_glob(pattern) {
			const parts = pattern.split(external_node_path_.sep);
			const first = parts.findIndex((part) => /[*?]/.test(part));
			const base = parts.slice(0, first).join(external_node_path_.sep) || external_node_path_.sep;
			const matcher = (0, glob.f)(parts.slice(first));
			const isHidden = (names) => names.some((name) => name.startsWith(".")) && !pattern.includes(`${external_node_path_.sep}.`);
			const found = [];
			await walk(base, [], parts.includes("**") ? 64 : parts.length - first, {
				file(path, names) {
					if (matcher(names)) found.push(path);
				},
				closed(names) {
					if (isHidden(names)) return;
					throw (0, errors.Xu)(`the folder ${JSON.stringify([...base.split(external_node_path_.sep).slice(-1), ...names].join("/"))} can't be read, so its files would be missing`, { hint: "Let the job read it, or write a pattern that leaves it out." });
				}
			});
			return found.sort();
		}
		async function walk(folder, names, depth, visitor) {
			const entries = await (0, promises_.readdir)(folder, { withFileTypes: true }).catch((error) => {
				if (error.code !== "ENOENT" && error.code !== "ENOTDIR") visitor.closed(names);
				return [];
			});
			for (const entry of entries.sort((a, b) => a.name < b.name ? -1 : 1)) {
				if (entry.name === ".git" || entry.name === "node_modules") continue;
				const path = (0, external_node_path_.join)(folder, entry.name);
				const below = [...names, entry.name];
				if (entry.isDirectory() && depth > 1) await walk(path, below, depth - 1, visitor);
				else if (!entry.isDirectory()) visitor.file(path, below);
			}
		}
		function realOf(path) {
			try {
				return external_node_fs_.realpathSync.native(path);
			} catch {
				return undefined;
			}
		}
		async function inspect(path, pattern, root, place) {
			const real = realOf(path);
			if (real === undefined) throw (0, errors.Xu)(`${pattern} is a link to a file that does not exist`, { where: { file: pattern } });
			const inside = (0, external_node_path_.relative)(root, real);
			if (inside.startsWith("..") || (0, external_node_path_.isAbsolute)(inside)) {
				throw (0, errors.he)(`${pattern} leads outside the workspace`, {
					where: { file: pattern },
					hint: "Links may not leave the checkout; copy the file instead."
				});
			}
			const name = inside.split(external_node_path_.sep).join("/");
			if (name.split("/").includes(".git")) throw (0, errors.he)(`${pattern} lies in .git, which is never read as data`, { where: { file: pattern } });
			const stats = (0, external_node_fs_.lstatSync)(real);
			if (stats.isDirectory()) throw (0, errors.Xu)(`${name} is a folder`, {
				where: { file: name },
				hint: `Name its files, e.g. ${name}/*.parquet.`
			});
			if (!stats.isFile()) throw (0, errors.he)(`${name} is no ordinary file`, { where: { file: name } });
			if (name.endsWith(".dvc")) return fromDvc(real, root, place);
			const kind = (0, archive_kind.F)(name);
			if (kind === undefined) return [await inspectFile(real, name, stats.size)];
			return fromArchive({
				path: real,
				name,
				bytes: stats.size,
				kind
			}, place);
		}
		async function inspectFile(path, name, bytes) {
			const { format, gzip } = formatOf(name);
			if (bytes === 0) throw (0, errors.Xu)(`${name}: the file is empty`, {
				where: { file: name },
				hint: "A data file needs at least its header line."
			});
			const stored = headOf(path);
			const head = gzip ? unpackedHead(stored) : stored;
			const problem = pointerProblem(stored.toString("latin1"), name) ?? pointerProblem(head.toString("latin1"), name);
			if (problem !== undefined) throw problem;
			const isDocument = format === "jsonl" && /\.json(\.gz)?$/i.test(name) && (0, json_document.beginsArray)(head);
			const partitions = partitionsOf(name);
			return {
				path,
				name,
				format: isDocument ? "json" : format,
				bytes,
				gzip,
				...partitions.length === 0 ? {} : { partitions }
			};
		}
		async function fromArchive(archive, { temporary, signal }) {
			if (temporary === undefined) throw (0, errors.Xu)(`${archive.name} is an archive, and single files are needed here`, { where: { file: archive.name } });
			const { unpackArchive } = await __webpack_require__.e(2748).then(__webpack_require__.bind(__webpack_require__, 12748));
			const members = await unpackArchive(archive, temporary, signal ?? new AbortController().signal);
			return Promise.all(members.map(({ path, unpacked, bytes }) => inspectFile(unpacked, `${archive.name}/${path}`, bytes)));
		}
		async function fromDvc(pointer, root, place) {
			const { resolveDvc } = await __webpack_require__.e(9658).then(__webpack_require__.bind(__webpack_require__, 39658));
			const files = await resolveDvc(pointer, root);
			const found = await Promise.all(files.map(async ({ path, target }) => {
				const name = (0, external_node_path_.relative)(root, target).split(external_node_path_.sep).join("/");
				const { size: bytes } = await (0, promises_.lstat)(path);
				const kind = (0, archive_kind.F)(name);
				return kind === undefined ? [await inspectFile(path, name, bytes)] : fromArchive({
					path,
					name,
					bytes,
					kind
				}, place);
			}));
			return found.flat();
		}
		const formats = {
			csv: "csv",
			tsv: "tsv",
			tab: "tsv",
			jsonl: "jsonl",
			ndjson: "jsonl",
			json: "jsonl",
			parquet: "parquet",
			pq: "parquet"
		};
		function formatOf(name) {
			const parts = (0, external_node_path_.basename)(name).toLowerCase().split(".");
			const gzip = parts.at(-1) === "gz";
			const extension = parts.at(gzip ? -2 : -1) ?? "";
			const format = formats[extension];
			if (format !== undefined && !(gzip && format === "parquet")) return {
				format,
				gzip
			};
			throw (0, errors.Xu)(`${name}: can't tell the format from the name`, {
				where: { file: name },
				hint: "Names must end with .csv, .tsv, .jsonl, .ndjson, .json or .parquet; all but Parquet also with .gz; or be archives of such files (.zip, .tar, .tar.gz)."
			});
		}
		const headBytes = 1024;
		function headOf(path) {
			const handle = (0, external_node_fs_.openSync)(path, "r");
			try {
				const head = Buffer.alloc(headBytes);
				return head.subarray(0, (0, external_node_fs_.readSync)(handle, head, 0, headBytes, 0));
			} finally {
				(0, external_node_fs_.closeSync)(handle);
			}
		}
		function unpackedHead(head) {
			try {
				return (0, external_node_zlib_.gunzipSync)(head, {
					finishFlush: external_node_zlib_.constants.Z_SYNC_FLUSH,
					maxOutputLength: 1024 * headBytes
				});
			} catch {
				return Buffer.alloc(0);
			}
		}
		function pointerProblem(head, name) {
			const where = {
				file: name,
				line: 1
			};
			if (/^version https:\/\/(?:git-lfs|hawser)\.github\.com\/spec\//.test(head)) {
				return (0, errors.Xu)(`${name} is a Git LFS pointer, not the data`, {
					where,
					hint: "Use `lfs: true` in actions/checkout, or run `git lfs pull` before."
				});
			}
			if (/^(\.\.\/|\/)*(\.git\/)?annex\/objects\//.test(head)) {
				return (0, errors.Xu)(`${name} is a pointer of git-annex, not the data`, {
					where,
					hint: "Run `git annex get` in a step before."
				});
			}
			if (/^outs:\r?\n\s*- (md5|hash|etag|size|path):/.test(head) || /^(md5: [0-9a-f]{32}\r?\n)?outs:\r?\n- /.test(head)) {
				return (0, errors.Xu)(`${name} is a DVC pointer, not the data`, {
					where,
					hint: "Name the pointer itself (`data.csv.dvc`), or run `dvc pull` in a step before."
				});
			}
			if (/^(?:\u00ef\u00bb\u00bf)?\s*<(?:!doctype|!--|\?xml|[a-z][\w:-]*[\s/>])/i.test(head)) {
				return (0, errors.Xu)(`${name} looks like HTML or XML: a web page or an answer (often of a login or an error) was saved in place of the data`, { where });
			}
			return undefined;
		}
	}),
	22058: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { f: () => globMatcher });
		function globMatcher(parts) {
			const expressions = parts.map((part) => part === "**" ? undefined : nameMatcher(part));
			const afterFolders = (places) => {
				const all = new Set(places);
				for (const place of all) if (place < expressions.length && expressions[place] === undefined) all.add(place + 1);
				return all;
			};
			return (names) => {
				let places = afterFolders([0]);
				for (const name of names) {
					const next = new Set();
					for (const place of places) {
						const expression = expressions[place];
						if (place < expressions.length && expression === undefined && !name.startsWith(".")) next.add(place);
						if (expression?.(name)) next.add(place + 1);
					}
					places = afterFolders(next);
				}
				return places.has(expressions.length);
			};
		}
		function nameMatcher(pattern) {
			return (name) => {
				if (name.startsWith(".") && !pattern.startsWith(".")) return false;
				let n = 0;
				let p = 0;
				let star = -1;
				let mark = 0;
				while (n < name.length) {
					if (p < pattern.length && pattern[p] === "*") {
						star = p++;
						mark = n;
					} else if (p < pattern.length && (pattern[p] === "?" || pattern[p] === name[n])) {
						n++;
						p++;
					} else if (star >= 0) {
						p = star + 1;
						n = ++mark;
					} else return false;
				}
				while (pattern[p] === "*") p++;
				return p === pattern.length;
			};
		}
	}),
	31474: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			beginsArray: () => beginsArray,
			jsonDocumentParser: () => jsonDocumentParser
		});
		var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
		var _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66990);
		var _bytes_json_scanner_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67297);
		var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79728);
		const [lineFeed, quote, backslash, comma, openBracket, closeBracket] = [
			10,
			34,
			92,
			44,
			91,
			93
		];
		const isSpace = (byte) => byte === 32 || byte === 9 || byte === 13 || byte === lineFeed;
		const opens = (byte) => byte === openBracket || byte === 123;
		const closes = (byte) => byte === closeBracket || byte === 125;
		const beginsArray = (head) => {
			const start = head[0] === 239 && head[1] === 187 && head[2] === 191 ? 3 : 0;
			return head.subarray(start).find((byte) => !isSpace(byte)) === openBracket;
		};
		function jsonDocumentParser(file, sink) {
			return new DocumentParser(file, sink);
		}
		class DocumentParser {
			file;
			sink;
			state = "before";
			depth = 0;
			inText = false;
			isEscaped = false;
			line = 1;
			elementLine = 1;
			parts = [];
			partBytes = 0;
			elements = 0;
			constructor(file, sink) {
				this.file = file;
				this.sink = sink;
			}
			push(chunk) {
				let from = this.state === "element" ? 0 : -1;
				for (let at = this.line === 1 && this.state === "before" ? bomLength(chunk) : 0; at < chunk.length; at++) {
					const byte = chunk[at];
					if (byte === lineFeed) this.line++;
					if (this.state === "element") {
						const step = this.step(byte);
						if (step === "inside") continue;
						this.finish(chunk, from, step === "last" ? at + 1 : at);
						from = -1;
						if (step === "last") continue;
					}
					if (isSpace(byte)) continue;
					if (this.startsElement(byte)) {
						from = at;
						this.step(byte);
					}
				}
				if (from >= 0) this.keep(chunk.subarray(from));
			}
			end() {
				if (this.state === "before") throw (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_1__.Xu)(`${this.file}: the file is empty`, { where: {
					file: this.file,
					line: 1
				} });
				if (this.state !== "after") throw this.broken("the array is never closed: the file is cut");
				return this.elements;
			}
			startsElement(byte) {
				switch (this.state) {
					case "before":
						if (byte !== openBracket) throw this.broken("a JSON document of rows must be an array of objects");
						this.state = "first";
						return false;
					case "between":
						if (byte === comma) this.state = "next";
						else if (byte === closeBracket) this.state = "after";
						else throw this.broken(", or ] is expected between two rows");
						return false;
					case "first":
						if (byte === closeBracket) {
							this.state = "after";
							return false;
						}
						break;
					case "after": throw this.broken("there is text after the end of the array");
					default: if (byte === closeBracket) throw this.broken("a row is missing after the last comma");
				}
				if (byte === comma) throw this.broken("a row is missing before the comma");
				this.state = "element";
				this.elementLine = this.line;
				return true;
			}
			step(byte) {
				if (this.inText) return this.stepText(byte);
				if (byte === quote) this.inText = true;
				else if (opens(byte)) {
					this.depth++;
					if (this.depth > _limits_js__WEBPACK_IMPORTED_MODULE_2__.F.jsonDepth) throw (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_1__.FU)(`${this.file}:${this.line}: the value is nested more than ${_limits_js__WEBPACK_IMPORTED_MODULE_2__.F.jsonDepth} levels deep`, { where: {
						file: this.file,
						line: this.line
					} });
				} else if (closes(byte) && this.depth > 0) {
					this.depth--;
					return this.depth === 0 ? "last" : "inside";
				} else if (this.depth === 0 && isBoundary(byte)) return "behind";
				return "inside";
			}
			stepText(byte) {
				if (this.isEscaped) this.isEscaped = false;
				else if (byte === backslash) this.isEscaped = true;
				else if (byte === quote) {
					this.inText = false;
					return this.depth === 0 ? "last" : "inside";
				}
				return "inside";
			}
			keep(part) {
				this.parts.push(part);
				this.partBytes += part.length;
				if (this.partBytes > _limits_js__WEBPACK_IMPORTED_MODULE_2__.F.rowBytes) throw (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_1__.FU)(`${this.file}:${this.elementLine}: the row is longer than ${_limits_js__WEBPACK_IMPORTED_MODULE_2__.F.rowBytes / 1024 / 1024} MiB`, { where: {
					file: this.file,
					line: this.elementLine
				} });
			}
			finish(chunk, from, end) {
				this.keep(chunk.subarray(Math.max(from, 0), end));
				const [only] = this.parts;
				const bytes = compact(this.parts.length === 1 && only !== undefined ? only : Buffer.concat(this.parts));
				this.parts = [];
				this.partBytes = 0;
				this.state = "between";
				this.elements++;
				const line = this.elementLine;
				if (!(0, node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes)) throw this.broken("the row holds bytes that are not UTF-8", line);
				const row = this.scan(bytes, line);
				if (row === undefined) this.sink.rejected(line);
				else this.sink.row(row);
			}
			scan(bytes, line) {
				try {
					return (0, _bytes_json_scanner_js__WEBPACK_IMPORTED_MODULE_3__.sH)(bytes, 0, bytes.length, line);
				} catch (error) {
					if (!(error instanceof _bytes_json_scanner_js__WEBPACK_IMPORTED_MODULE_3__.q3)) throw error;
					const where = {
						file: this.file,
						line,
						...error.field === undefined ? {} : { field: error.field }
					};
					const message = `${this.file}:${line}: ${error.message}`;
					throw error.kind === "limit" ? (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_1__.FU)(message, { where }) : (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_1__.Xu)(message, {
						where,
						hint: "Each element must be one JSON object."
					});
				}
			}
			broken(why, line = this.line) {
				return (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_1__.Xu)(`${this.file}:${line}: ${why}`, {
					where: {
						file: this.file,
						line
					},
					hint: "Write `[{…}, {…}]`, or one object a line."
				});
			}
		}
		const isBoundary = (byte) => isSpace(byte) || byte === comma || closes(byte);
		const bomLength = (chunk) => chunk[0] === 239 && chunk[1] === 187 && chunk[2] === 191 ? 3 : 0;
		function compact(bytes) {
			const copy = Buffer.alloc(bytes.length);
			let length = 0;
			let inText = false;
			for (let at = 0; at < bytes.length; at++) {
				const byte = bytes[at];
				if (!inText && isSpace(byte)) {
					const isBetweenWords = isWord(copy[length - 1]) && isWord(bytes[at + 1]);
					if (!isBetweenWords) continue;
				}
				copy[length++] = byte === lineFeed && !inText ? 32 : byte;
				if (inText && byte === backslash && at + 1 < bytes.length) copy[length++] = bytes[++at];
				else if (byte === quote) inText = !inText;
			}
			return copy.subarray(0, length);
		}
		const isWord = (byte) => byte !== undefined && (byte >= 48 && byte <= 57 || byte >= 97 && byte <= 122 || byte === 45 || byte === 43 || byte === 46 || byte === 69);
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
	13715: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			U: () => isFileProblem,
			q: () => problemOfFiles
		});
		var _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66990);
		function isFileProblem(error) {
			const { errorClass } = error instanceof Error ? error : {};
			return errorClass === "input-error" || errorClass === "limit-exceeded";
		}
		const most = 9;
		function problemOfFiles(problems, read, files, log) {
			const [first, ...more] = problems;
			if (files === 1) return first;
			for (const problem of more.slice(0, most)) log.error((0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_0__.mu)(problem.message, problem.hint), problem.where);
			const named = read.slice(0, most).map(({ name, rows }) => `${name} (${rows} ${rows === 1 ? "row" : "rows"})`);
			const others = read.length > named.length ? ` and ${read.length - named.length} more` : "";
			const failed = more.length === 0 ? "" : `; ${more.length} more can't be read: ${more.slice(0, most).map(placeOf).join(", ")}`;
			const rest = read.length === 0 ? "no other could be read" : `read to the end: ${named.join(", ")}${others}`;
			return new _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_0__.HR(first.errorClass, `${first.message}. Of ${files} files ${rest}${failed}`, {
				...first.where === undefined ? {} : { where: first.where },
				...first.hint === undefined ? {} : { hint: first.hint },
				cause: first
			});
		}
		const placeOf = ({ where, message }) => where === undefined ? message : (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_0__.Hp)(where);
	})
};
