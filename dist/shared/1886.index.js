export const id = 1886;
export const ids = [1886];
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
	71886: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$X: () => resolveDataset,
			F8: () => asData,
			T7: () => fromArchive,
			Vx: () => datasetDigest,
			Yt: () => withKindsOf,
			iH: () => headerLine,
			jx: () => withDialect,
			sA: () => resolveFiles
		});
		var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
		var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
		var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
		var _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(66990);
		var _archive_kind_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(82405);
		var _dialect_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7796);
		var _glob_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(22058);
		var _inspect_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97717);
		var _limits_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(79728);
		var _scan_file_problems_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(13715);
		function withDialect(dataset, dialect) {
			if (dialect === undefined) return dataset;
			return { files: dataset.files.map((file) => inDialect(file, dialect)) };
		}
		function inDialect(file, dialect) {
			if (file.format === "csv" || file.format === "tsv") return {
				...file,
				dialect
			};
			if (dialect.jsonPath === undefined || file.format === "parquet") return file;
			return (0, _inspect_file_js__WEBPACK_IMPORTED_MODULE_4__.s)(file.name) ? {
				...file,
				format: "json",
				jsonPath: dialect.jsonPath
			} : {
				...file,
				problem: file.problem ?? noPath(file)
			};
		}
		const noPath = ({ name }) => (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_5__.Xu)(`${name}: json-path is for one JSON document, and this file holds one object a line`, {
			where: { file: name },
			hint: "Name documents .json, or leave json-path out."
		});
		function withKindsOf(file, kinds) {
			return file.dialect === undefined ? file : {
				...file,
				dialect: (0, _dialect_js__WEBPACK_IMPORTED_MODULE_6__.Il)(file.dialect, kinds)
			};
		}
		const headerLine = ({ dialect }) => dialect?.header === undefined ? 1 : 0;
		async function resolveDataset(patterns, place) {
			const { files } = await resolveFiles(patterns, place);
			const readable = files.map(asData);
			const problems = readable.flatMap(({ problem }) => problem ?? []);
			if (problems[0] !== undefined && problems.length === readable.length) throw problems[0];
			return { files: readable };
		}
		const asData = (file) => file.isProfile ? {
			...file,
			problem: profileProblem(file.name)
		} : file;
		const profileProblem = (name) => (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_5__.Xu)(`${name} is a stored profile, and rows of data are needed here`, {
			where: { file: name },
			hint: "Name the data that the profile was made from."
		});
		async function resolveFiles(patterns, place) {
			if (patterns.length === 0) throw (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_5__.Xu)("no data was named", { hint: `Set the input \`${place.input ?? "data"}\` to a file or a pattern, e.g. data/*.csv.` });
			const root = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)(place.workspace);
			const found = new Map();
			const problems = [];
			for (const pattern of patterns) {
				for (const path of await expand(pattern, place, root)) {
					for (const file of await inspect(path, pattern, root, place).catch((error) => [unreadable(path, error, place)])) {
						found.set(file.name, file);
						if (file.problem !== undefined) problems.push(file.problem);
					}
					if (found.size > _limits_js__WEBPACK_IMPORTED_MODULE_7__.F.files) throw (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_5__.FU)(`${pattern} matches more than ${_limits_js__WEBPACK_IMPORTED_MODULE_7__.F.files} files`);
				}
			}
			if (problems[0] !== undefined && problems.length === found.size) throw problems[0];
			const files = [...found.values()].sort((a, b) => Buffer.compare(Buffer.from(a.name), Buffer.from(b.name)));
			return { files };
		}
		function unreadable(path, error, { workingDirectory }) {
			if (!(0, _scan_file_problems_js__WEBPACK_IMPORTED_MODULE_8__.U)(error)) throw error;
			const name = error.where?.file ?? (0, node_path__WEBPACK_IMPORTED_MODULE_3__.relative)(workingDirectory, path);
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
			return `sha256:${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(lines).digest("hex")}`;
		}
		async function expand(pattern, { workingDirectory, input = "data" }, root) {
			if (/^[a-z][a-z0-9+.-]+:\/\//i.test(pattern)) {
				throw (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_5__.he)(`${withoutUserInfo(pattern)} is an address, and data is read from files of the checkout only`, { hint: "Download it in a step before, then name the file." });
			}
			if (pattern.includes("\0")) throw (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_5__.he)("the name of a data file holds a NUL byte");
			const absolute = (0, node_path__WEBPACK_IMPORTED_MODULE_3__.isAbsolute)(pattern) ? (0, node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(pattern) : (0, node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(workingDirectory, pattern);
			refuseOutside(absolute, root, (0, node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(workingDirectory), pattern);
			if (await exists(absolute)) return [absolute];
			if (await exists(`${absolute}.dvc`)) return [`${absolute}.dvc`];
			if (archivePart(absolute) !== undefined) return [absolute];
			if (/['"`;|<>$\\]|\p{Cc}/u.test(pattern.replaceAll(node_path__WEBPACK_IMPORTED_MODULE_3__.sep === "/" ? "/" : "\\", ""))) throw (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_5__.he)(`${JSON.stringify(pattern.slice(0, 200))} is not a file, and patterns of files do not contain such characters`, { hint: "Name files by plain paths and the patterns *, ? and **." });
			if (!/[*?]/.test(pattern)) throw (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_5__.Xu)(`${pattern} does not exist`, {
				where: { file: pattern },
				hint: `Check the input \`${input}\`.`
			});
			const matches = await glob(absolute);
			if (matches.length === 0) throw (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_5__.Xu)(`no file matches ${pattern}`, { hint: "Check the pattern, and that an earlier step made the files." });
			return matches;
		}
		const withoutUserInfo = (address) => address.replace(/\/\/[^/@]*@/, "//").replace(/[?#].*$/s, "");
		function refuseOutside(absolute, root, workingDirectory, pattern) {
			if ((0, node_path__WEBPACK_IMPORTED_MODULE_3__.relative)(root, absolute).split(node_path__WEBPACK_IMPORTED_MODULE_3__.sep).some((part) => part.toLowerCase() === ".git")) throw (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_5__.he)(`${pattern} lies in .git, which is never read as data`, { where: { file: pattern } });
			if (isInside(absolute, root) || isInside(absolute, workingDirectory)) return;
			throw (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_5__.he)(`${pattern} lies outside the workspace`, { hint: "Data must be inside the checkout; copy it there in a step before." });
		}
		const isInside = (path, folder) => path === folder || path.startsWith(folder.endsWith(node_path__WEBPACK_IMPORTED_MODULE_3__.sep) ? folder : folder + node_path__WEBPACK_IMPORTED_MODULE_3__.sep);
		const exists = async (path) => await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(path).catch(() => undefined) !== undefined;
		async function glob(pattern) {
			const parts = pattern.split(node_path__WEBPACK_IMPORTED_MODULE_3__.sep);
			const first = parts.findIndex((part) => /[*?]/.test(part));
			const base = parts.slice(0, first).join(node_path__WEBPACK_IMPORTED_MODULE_3__.sep) || node_path__WEBPACK_IMPORTED_MODULE_3__.sep;
			const matcher = (0, _glob_js__WEBPACK_IMPORTED_MODULE_9__.f)(parts.slice(first));
			const isHidden = (names) => names.some((name) => name.startsWith(".")) && !pattern.includes(`${node_path__WEBPACK_IMPORTED_MODULE_3__.sep}.`);
			const found = [];
			await walk(base, [], parts.includes("**") ? 64 : parts.length - first, {
				file(path, names) {
					if (matcher(names)) found.push(path);
				},
				closed(names) {
					if (isHidden(names)) return;
					throw (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_5__.Xu)(`the folder ${JSON.stringify([...base.split(node_path__WEBPACK_IMPORTED_MODULE_3__.sep).slice(-1), ...names].join("/"))} can't be read, so its files would be missing`, { hint: "Let the job read it, or write a pattern that leaves it out." });
				}
			});
			return found.sort();
		}
		async function walk(folder, names, depth, visitor) {
			const entries = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)(folder, { withFileTypes: true }).catch((error) => {
				if (error.code !== "ENOENT" && error.code !== "ENOTDIR") visitor.closed(names);
				return [];
			});
			for (const entry of entries.sort((a, b) => a.name < b.name ? -1 : 1)) {
				if (entry.name === ".git" || entry.name === "node_modules") continue;
				const path = (0, node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, entry.name);
				const below = [...names, entry.name];
				if (entry.isDirectory() && depth > 1) await walk(path, below, depth - 1, visitor);
				else if (!entry.isDirectory()) visitor.file(path, below);
			}
		}
		function realOf(path) {
			try {
				return node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync.native(path);
			} catch {
				return undefined;
			}
		}
		async function inspect(path, pattern, root, place) {
			const part = archivePart(path);
			const real = realOf(part?.archive ?? path);
			if (real === undefined) throw (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_5__.Xu)(`${pattern} is a link to a file that does not exist`, { where: { file: pattern } });
			const inside = (0, node_path__WEBPACK_IMPORTED_MODULE_3__.relative)(root, real);
			if (inside.startsWith("..") || (0, node_path__WEBPACK_IMPORTED_MODULE_3__.isAbsolute)(inside)) {
				throw (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_5__.he)(`${pattern} leads outside the workspace`, {
					where: { file: pattern },
					hint: "Links may not leave the checkout; copy the file instead."
				});
			}
			const name = inside.split(node_path__WEBPACK_IMPORTED_MODULE_3__.sep).join("/");
			if (name.split("/").includes(".git")) throw (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_5__.he)(`${pattern} lies in .git, which is never read as data`, { where: { file: pattern } });
			const stats = (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(real);
			if (stats.isDirectory()) throw (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_5__.Xu)(`${name} is a folder`, {
				where: { file: name },
				hint: `Name its files, e.g. ${name}/*.parquet.`
			});
			if (!stats.isFile()) throw (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_5__.he)(`${name} is no ordinary file`, { where: { file: name } });
			if (name.endsWith(".dvc")) return fromDvc(real, root, place);
			const kind = (0, _archive_kind_js__WEBPACK_IMPORTED_MODULE_10__.F)(name);
			if (kind === undefined) return [await (0, _inspect_file_js__WEBPACK_IMPORTED_MODULE_4__.X)(real, name, stats.size)];
			return fromArchive({
				path: real,
				name,
				bytes: stats.size,
				kind
			}, place, part?.member);
		}
		async function fromArchive(archive, { temporary, signal }, member) {
			if (temporary === undefined) throw (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_5__.Xu)(`${archive.name} is an archive, and single files are needed here`, { where: { file: archive.name } });
			const { unpackArchive } = await __webpack_require__.e(4218).then(__webpack_require__.bind(__webpack_require__, 44218));
			const members = await unpackArchive(archive, {
				temporary,
				signal: signal ?? new AbortController().signal,
				member
			});
			return Promise.all(members.map(({ path, unpacked, bytes }) => (0, _inspect_file_js__WEBPACK_IMPORTED_MODULE_4__.X)(unpacked, `${archive.name}/${path}`, bytes)));
		}
		function archivePart(path) {
			const parts = path.split(node_path__WEBPACK_IMPORTED_MODULE_3__.sep);
			const at = parts.findIndex((part, index) => index < parts.length - 1 && (0, _archive_kind_js__WEBPACK_IMPORTED_MODULE_10__.F)(part) !== undefined);
			if (at < 0) return undefined;
			const archive = parts.slice(0, at + 1).join(node_path__WEBPACK_IMPORTED_MODULE_3__.sep);
			const isFile = (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(archive, { throwIfNoEntry: false })?.isDirectory() === false;
			return isFile ? {
				archive,
				member: parts.slice(at + 1).join("/")
			} : undefined;
		}
		async function fromDvc(pointer, root, place) {
			const { resolveDvc } = await __webpack_require__.e(9658).then(__webpack_require__.bind(__webpack_require__, 39658));
			const files = await resolveDvc(pointer, root);
			const found = await Promise.all(files.map(async ({ path, target }) => {
				const name = (0, node_path__WEBPACK_IMPORTED_MODULE_3__.relative)(root, target).split(node_path__WEBPACK_IMPORTED_MODULE_3__.sep).join("/");
				const { size: bytes } = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(path);
				const kind = (0, _archive_kind_js__WEBPACK_IMPORTED_MODULE_10__.F)(name);
				return kind === undefined ? [await (0, _inspect_file_js__WEBPACK_IMPORTED_MODULE_4__.X)(path, name, bytes)] : fromArchive({
					path,
					name,
					bytes,
					kind
				}, place);
			}));
			return found.flat();
		}
	}),
	7796: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Il: () => withKinds,
			ll: () => plainDialect
		});
		const plainDialect = {
			shown: "{}",
			encoding: "utf-8",
			delimiter: undefined,
			quote: "\"",
			comment: undefined,
			skip: {
				beforeHeader: 0,
				afterHeader: 0
			},
			header: undefined,
			unnamed: undefined,
			trailingDelimiter: false,
			trim: false,
			nulls: [],
			quotedNulls: false,
			decimal: ".",
			thousands: undefined,
			units: new Map(),
			booleans: new Map(),
			kinds: new Map(),
			isGuess: false,
			dates: new Map(),
			zone: undefined,
			jsonPath: undefined
		};
		const withKinds = (dialect, kinds) => ({
			...dialect,
			kinds: new Map([...kinds, ...dialect.kinds])
		});
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
	97717: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			X: () => inspectFile,
			s: () => isJsonDocument
		});
		var external_node_fs_ = __webpack_require__(73024);
		var external_node_path_ = __webpack_require__(76760);
		var external_node_zlib_ = __webpack_require__(38522);
		var errors = __webpack_require__(66990);
		var json_document = __webpack_require__(15168);
		var document_kind = __webpack_require__(98937);
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
		;
		const isJsonDocument = (name) => /\.json(\.gz)?$/i.test(name);
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
			if (format === "jsonl" && isProfileHead(head)) return {
				path,
				name,
				format,
				bytes,
				gzip,
				isProfile: true
			};
			const isDocument = format === "jsonl" && isJsonDocument(name) && ((0, json_document.beginsWith)(head, "array") || (0, json_document.beginsWith)(head, "object") && await (0, document_kind.yc)(path, gzip));
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
		const formats = {
			csv: "csv",
			tsv: "tsv",
			tab: "tsv",
			jsonl: "jsonl",
			ndjson: "jsonl",
			json: "jsonl",
			data: "csv",
			dat: "csv",
			txt: "csv",
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
			throw (0, errors.Xu)(`${name}: the name does not tell the format`, {
				where: { file: name },
				hint: "Names must end with .csv, .tsv, .jsonl, .ndjson, .json or .parquet; with .txt, .dat or .data for delimited text; all but Parquet also with .gz; or be archives of such files (.zip, .tar, .tar.gz)."
			});
		}
		function isProfileHead(head) {
			const text = head.toString("latin1").replace(/^\u00ef\u00bb\u00bf/, "");
			return /^\s*\{\s*"version"\s*:\s*[^,]{1,20},\s*("rows"\s*:\s*\d|$)/.test(text) || /^\s*\{[^[\]{}]*"dataDigest"\s*:\s*"sha256:/.test(text);
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
	98937: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			yc: () => isOneObject,
			Li: () => lookOf,
			oL: () => notRecords,
			Lu: () => notRows
		});
		var external_node_fs_ = __webpack_require__(73024);
		var external_node_stream_ = __webpack_require__(57075);
		var external_node_zlib_ = __webpack_require__(38522);
		var errors = __webpack_require__(66990);
		var limits = __webpack_require__(79728);
		;
		const most = {
			members: 1e3,
			levels: 6
		};
		class Cut extends Error {}
		function shapeOfObject(text) {
			const members = new Map();
			const look = new Look(text);
			try {
				look.object(members, 0);
			} catch (error) {
				if (!(error instanceof Cut)) throw error;
			}
			return members;
		}
		class Look {
			text;
			at = 0;
			constructor(text) {
				this.text = text;
			}
			object(members, level) {
				this.at++;
				for (;;) {
					const next = this.next();
					if (next === "}") break;
					if (next === ",") {
						this.at++;
						continue;
					}
					const key = this.string();
					if (this.next() !== ":") throw new Cut();
					this.at++;
					const shape = this.value(level + 1, members.size < most.members ? (begun) => members.set(key, begun) : undefined);
					if (members.size < most.members) members.set(key, shape);
				}
				this.at++;
			}
			value(level, onBegin) {
				if (level > most.levels) throw new Cut();
				const next = this.next();
				if (next === "{") {
					const members = new Map();
					const shape = {
						kind: "object",
						members
					};
					onBegin?.(shape);
					this.object(members, level);
					return shape;
				}
				if (next === "[") return this.array(level, onBegin);
				if (next === "\"") this.string();
				else this.scalar();
				return { kind: "scalar" };
			}
			array(level, onBegin) {
				this.at++;
				let shape = {
					kind: "array",
					first: undefined
				};
				onBegin?.(shape);
				for (;;) {
					const next = this.next();
					if (next === "]") break;
					if (next === ",") {
						this.at++;
						continue;
					}
					const report = shape.first !== undefined ? undefined : (first) => onBegin?.({
						kind: "array",
						first
					});
					const element = this.value(level + 1, report);
					if (shape.first === undefined) shape = {
						kind: "array",
						first: element
					};
				}
				this.at++;
				return shape;
			}
			next() {
				while (/\s/.test(this.text[this.at] ?? "")) this.at++;
				const found = this.text[this.at];
				if (found === undefined) throw new Cut();
				return found;
			}
			string() {
				const start = this.at;
				if (this.text[start] !== "\"") throw new Cut();
				for (this.at++; this.text[this.at] !== "\""; this.at++) {
					if (this.at >= this.text.length) throw new Cut();
					if (this.text[this.at] === "\\") this.at++;
				}
				this.at++;
				try {
					return String(JSON.parse(this.text.slice(start, this.at)));
				} catch {
					throw new Cut();
				}
			}
			scalar() {
				const start = this.at;
				while (this.at < this.text.length && !/[\s,\]}]/.test(this.text[this.at] ?? "")) this.at++;
				if (this.at === start || this.at === this.text.length) throw new Cut();
			}
		}
		var json_path = __webpack_require__(58622);
		;
		const lineFeed = 10;
		const isBlank = (bytes) => bytes.every((byte) => byte === 32 || byte === 9 || byte === 13 || byte === lineFeed);
		async function isOneObject(path, gzip) {
			let line = Buffer.alloc(0);
			let isComplete = false;
			for await (const chunk of contentOf(path, gzip)) {
				if (isComplete) {
					if (!isBlank(chunk)) return false;
					continue;
				}
				const end = chunk.indexOf(lineFeed);
				line = Buffer.concat([line, end < 0 ? chunk : chunk.subarray(0, end)]);
				isComplete = end >= 0;
				if (line.length > limits.F.rowBytes) return true;
				if (isComplete && bracketsOf(line).isOpen) return true;
				if (isComplete && !isBlank(chunk.subarray(end))) return false;
			}
			if (bracketsOf(line).deepest > limits.F.jsonDepth) return false;
			const shapes = [...shapeOfObject(textOf(line)).values()];
			return shapes.some(hasArray) || shapes.length > 0 && shapes.every(({ kind }) => kind === "object");
		}
		const hasArray = (shape) => shape.kind === "array" || shape.kind === "object" && [...shape.members.values()].some(hasArray);
		async function* contentOf(path, gzip) {
			const stored = (0, external_node_fs_.createReadStream)(path);
			const stream = gzip ? (0, external_node_stream_.pipeline)(stored, (0, external_node_zlib_.createGunzip)(), () => undefined) : stored;
			try {
				for await (const chunk of stream) yield chunk;
			} catch {} finally {
				stored.destroy();
			}
		}
		const textOf = (bytes) => bytes.toString("utf8").replace(/^\ufeff/, "").trimStart();
		function bracketsOf(line) {
			let depth = 0;
			let deepest = 0;
			let inText = false;
			for (let at = 0; at < line.length; at++) {
				const byte = line[at];
				if (inText && byte === 92) at++;
				else if (byte === 34) inText = !inText;
				else if (!inText && (byte === 123 || byte === 91)) deepest = Math.max(deepest, ++depth);
				else if (!inText && (byte === 125 || byte === 93)) depth--;
			}
			return {
				isOpen: depth > 0 && !inText,
				deepest
			};
		}
		function lookOf(head) {
			const members = shapeOfObject(textOf(head));
			const shapes = [...members.values()];
			const data = members.get("data");
			const isSplit = members.get("columns")?.kind === "array" && data?.kind === "array" && data.first?.kind !== "object";
			if (isSplit) return { kind: "split" };
			const paths = rowPaths(members, []);
			if (paths.length > 0) return {
				kind: "wrapped",
				paths,
				isGeoJson: members.has("features") && members.has("type")
			};
			if (shapes.length === 0) return { kind: "object" };
			if (shapes.every((shape) => shape.kind === "array")) return { kind: "lists" };
			if (!shapes.every(isFlatObject)) return { kind: "object" };
			return { kind: [...members.keys()].every((key) => /^\d+$/.test(key)) ? "index" : "columns" };
		}
		const isFlatObject = (shape) => shape.kind === "object" && [...shape.members.values()].every(({ kind }) => kind === "scalar");
		const mostPaths = 5;
		const mostLevels = 3;
		function rowPaths(members, above) {
			const found = [...members].flatMap(([key, shape]) => {
				const path = [...above, key];
				if (shape.kind === "array") return shape.first?.kind === "object" ? [path] : [];
				return shape.kind === "object" && path.length < mostLevels ? rowPaths(shape.members, path) : [];
			});
			return found.slice(0, mostPaths);
		}
		function notRows(file, head) {
			const { sentence, hint } = told(lookOf(head));
			return (0, errors.Xu)(`${file}:1: the JSON document is not an array of rows: ${sentence}`, {
				where: {
					file,
					line: 1
				},
				hint
			});
		}
		const records = "Write an array of records, in pandas `to_json(orient=\"records\")`, or JSON Lines with `lines=True` as well.";
		function told(look) {
			switch (look.kind) {
				case "columns": return {
					sentence: "it looks like an object by column, as pandas writes with orient=\"columns\" (the default)",
					hint: records
				};
				case "index": return {
					sentence: "it looks like an object by row label, as pandas writes with orient=\"index\"",
					hint: records
				};
				case "split": return {
					sentence: "it looks like columns and data side by side, as pandas writes with orient=\"split\"",
					hint: records
				};
				case "lists": return {
					sentence: "it looks like one array for each column",
					hint: records
				};
				case "wrapped": {
					const paths = look.paths.map((path) => JSON.stringify((0, json_path.t)(path)));
					const sentence = look.isGeoJson ? "it looks like GeoJSON" : "it is one object, and the rows seem to be inside it";
					return {
						sentence,
						hint: `Set \`dialect: {json-path: ${paths[0]}}\` in the contract${others(paths.slice(1))}.`
					};
				}
				case "object": return {
					sentence: "it is one JSON object",
					hint: `${records} If the rows are inside it, set \`dialect: {json-path: …}\` in the contract.`
				};
				default: return look;
			}
		}
		const others = (paths) => paths.length === 0 ? "" : ` (other arrays of objects: ${paths.join(", ")})`;
		function notRecords(file, line, first) {
			const sentence = first === "array" ? "its elements are arrays, as pandas writes with orient=\"values\", so the columns have no names" : "its elements are single values";
			return (0, errors.Xu)(`${file}:${line}: the JSON document is not an array of rows: ${sentence}`, {
				where: {
					file,
					line
				},
				hint: records
			});
		}
	}),
	15168: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			beginsWith: () => beginsWith,
			jsonDocumentParser: () => jsonDocumentParser
		});
		var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
		var _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66990);
		var _bytes_json_scanner_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67297);
		var _limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79728);
		var _document_kind_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98937);
		const [lineFeed, quote, backslash, comma, openBracket, closeBracket, openBrace] = [
			10,
			34,
			92,
			44,
			91,
			93,
			123
		];
		const isSpace = (byte) => byte === 32 || byte === 9 || byte === 13 || byte === lineFeed;
		const opens = (byte) => byte === openBracket || byte === openBrace;
		const closes = (byte) => byte === closeBracket || byte === 125;
		function beginsWith(head, kind) {
			const start = head[0] === 239 && head[1] === 187 && head[2] === 191 ? 3 : 0;
			return head.subarray(start).find((byte) => !isSpace(byte)) === (kind === "array" ? openBracket : openBrace);
		}
		function jsonDocumentParser(file, sink) {
			return new DocumentParser(file, sink);
		}
		const objectHead = 256 * 1024;
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
				if (this.state === "object") {
					this.lookAtObject(chunk);
					return;
				}
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
					if (this.state === "before" && byte === openBrace) {
						this.state = "object";
						this.lookAtObject(chunk.subarray(at));
						return;
					}
					if (this.startsElement(byte)) {
						from = at;
						this.step(byte);
					}
				}
				if (from >= 0) this.keep(chunk.subarray(from));
			}
			end() {
				if (this.state === "object") throw (0, _document_kind_js__WEBPACK_IMPORTED_MODULE_1__.Lu)(this.file, Buffer.concat(this.parts));
				if (this.state === "before") throw (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_2__.Xu)(`${this.file}: the file is empty`, { where: {
					file: this.file,
					line: 1
				} });
				if (this.state !== "after") throw this.broken("the array is never closed: the file is truncated");
				return this.elements;
			}
			lookAtObject(part) {
				this.parts.push(Buffer.from(part));
				this.partBytes += part.length;
				if (this.partBytes >= objectHead) throw (0, _document_kind_js__WEBPACK_IMPORTED_MODULE_1__.Lu)(this.file, Buffer.concat(this.parts).subarray(0, objectHead));
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
					if (this.depth > _limits_js__WEBPACK_IMPORTED_MODULE_3__.F.jsonDepth) throw (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_2__.FU)(`${this.file}:${this.line}: the value is nested more than ${_limits_js__WEBPACK_IMPORTED_MODULE_3__.F.jsonDepth} levels deep`, { where: {
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
				if (this.partBytes > _limits_js__WEBPACK_IMPORTED_MODULE_3__.F.rowBytes) throw (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_2__.FU)(`${this.file}:${this.elementLine}: the row is longer than ${_limits_js__WEBPACK_IMPORTED_MODULE_3__.F.rowBytes / 1024 / 1024} MiB`, { where: {
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
				if (row === undefined && this.elements === 1) throw (0, _document_kind_js__WEBPACK_IMPORTED_MODULE_1__.oL)(this.file, line, bytes[0] === openBracket ? "array" : "scalar");
				if (row === undefined) this.sink.rejected(line);
				else this.sink.row(row);
			}
			scan(bytes, line) {
				try {
					return (0, _bytes_json_scanner_js__WEBPACK_IMPORTED_MODULE_4__.sH)(bytes, 0, bytes.length, line);
				} catch (error) {
					if (!(error instanceof _bytes_json_scanner_js__WEBPACK_IMPORTED_MODULE_4__.q3)) throw error;
					const where = {
						file: this.file,
						line,
						...error.field === undefined ? {} : { field: error.field }
					};
					const message = `${this.file}:${line}: ${error.message}`;
					throw error.kind === "limit" ? (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_2__.FU)(message, { where }) : (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_2__.Xu)(message, {
						where,
						hint: "Each element must be one JSON object."
					});
				}
			}
			broken(why, line = this.line) {
				return (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_2__.Xu)(`${this.file}:${line}: ${why}`, {
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
	58622: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			A: () => readJsonPath,
			t: () => jsonPathText
		});
		const plainKey = /^[\p{L}_$-][\p{L}\p{N}_$-]*/u;
		function readJsonPath(text) {
			if (text === "$") return undefined;
			const segments = [];
			let rest = /^\$[.[]/.test(text) ? text.slice(1) : text.startsWith("[") ? text : `.${text}`;
			while (rest !== "") {
				const found = segmentOf(rest);
				if (found === undefined) return undefined;
				segments.push(found.segment);
				rest = rest.slice(found.length);
			}
			return segments.length === 0 ? undefined : segments;
		}
		function segmentOf(text) {
			if (text.startsWith(".")) {
				const [key] = plainKey.exec(text.slice(1)) ?? [];
				return key === undefined ? undefined : {
					segment: key,
					length: key.length + 1
				};
			}
			const index = /^\[(0|[1-9]\d{0,8})\]/.exec(text);
			if (index !== null) return {
				segment: Number(index[1]),
				length: index[0].length
			};
			const quoted = /^\[(?:'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)")\]/u.exec(text);
			if (quoted === null) return undefined;
			const key = (quoted[1] ?? quoted[2] ?? "").replaceAll(/\\(.)/gu, "$1");
			return {
				segment: key,
				length: quoted[0].length
			};
		}
		const jsonPathText = (path) => path.map((segment, index) => {
			if (typeof segment === "number") return `[${segment}]`;
			if (plainKey.exec(segment)?.[0] !== segment) return `[${JSON.stringify(segment)}]`;
			return index === 0 ? segment : `.${segment}`;
		}).join("");
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
