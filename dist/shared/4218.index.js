export const id = 4218;
export const ids = [4218, 2885];
export const modules = {
	44218: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { unpackArchive: () => unpackArchive });
		var external_node_fs_ = __webpack_require__(73024);
		var promises_ = __webpack_require__(51455);
		var external_node_path_ = __webpack_require__(76760);
		var external_node_stream_promises_ = __webpack_require__(46466);
		var bytes_source = __webpack_require__(82885);
		var errors = __webpack_require__(66990);
		var limits = __webpack_require__(79728);
		;
		const forbidden = new Set([
			".git",
			".github",
			".ssh",
			".aws",
			".npmrc",
			".modelflight"
		]);
		function checkEntries(entries, archive, packedBytes) {
			if (entries.length > limits.F.files) throw (0, errors.FU)(`${archive} holds ${entries.length} entries, and at most ${limits.F.files} are read`, { where: { file: archive } });
			const seen = new Map();
			let total = 0;
			for (const entry of entries) {
				if (Buffer.byteLength(entry.path) > limits.F.nameBytes) throw (0, errors.FU)(`${archive} has an entry whose name is longer than ${limits.F.nameBytes} bytes: ${shown(entry.path)}`, { where: {
					file: archive,
					field: entry.path.slice(0, 200)
				} });
				const problem = entryProblem(entry);
				if (problem !== undefined) throw refused(archive, entry, problem);
				const key = entry.path.replace(/\/$/, "").normalize("NFKC").toLowerCase();
				const twin = seen.get(key);
				if (twin !== undefined) throw refused(archive, entry, twin === entry.path ? "is there twice" : `is the same name as ${JSON.stringify(twin)} on some file systems`);
				seen.set(key, entry.path);
				if (/\.(zip|tar|tgz|7z|rar|xz|zst|bz2)$/i.test(entry.path)) {
					throw (0, errors.FU)(`${archive} holds another archive, ${shown(entry.path)}; archives are unpacked one level deep`, { where: {
						file: archive,
						field: entry.path.slice(0, 200)
					} });
				}
				total += entry.size;
			}
			requireSize(total, packedBytes, archive);
		}
		function requireSize(unpacked, packed, archive) {
			const grown = unpacked > limits.F.gzipFreeBytes && unpacked > packed * limits.F.gzipRatio;
			if (!grown && unpacked <= limits.F.archiveBytes) return;
			const bound = grown ? `more than ${limits.F.gzipRatio} times its size` : `more than ${limits.F.archiveBytes} bytes`;
			throw (0, errors.FU)(`${archive} grows to ${bound} when it is unpacked`, {
				where: { file: archive },
				hint: "Such a file is often an attack. Unpack it in a step before if it is not."
			});
		}
		function entryProblem({ path, kind }) {
			if (path === "" || path.includes("\0")) return "has no usable name";
			if (/\p{Cc}/u.test(path)) return "has a control character in its name";
			if (path.startsWith("/") || path.startsWith("\\") || /^[a-z]:/i.test(path)) return "is an absolute path";
			if (path.includes("\\")) return "has a backslash in its name, which is a folder on some systems";
			const parts = path.replace(/\/$/, "").split("/");
			if (parts.includes("..")) return "climbs out of its folder";
			if (parts.some((part) => part === "" || part === ".")) return "is no plain path";
			const odd = parts.find((part) => forbidden.has(part.toLowerCase()));
			if (odd !== undefined) return `lies in ${odd}, which is never read or written`;
			if (kind === "other") return "is a link or a device, not a file";
			return undefined;
		}
		const shown = (path) => JSON.stringify(path.length > 120 ? `${path.slice(0, 119)}…` : path);
		const refused = (archive, { path }, problem) => (0, errors.he)(`${archive}: the entry ${shown(path)} ${problem}`, {
			where: {
				file: archive,
				field: path.slice(0, 200)
			},
			hint: "Nothing of the archive was read. Pack it again with plain, relative names."
		});
		var nearest = __webpack_require__(87899);
		var glob = __webpack_require__(22058);
		;
		const litter = /(^|\/)(__MACOSX\/|\.DS_Store$|\._[^/]*$|Thumbs\.db$|desktop\.ini$|\.Spotlight-V100\/|\.Trashes\/)/i;
		const papers = /(^|\/)((README|LICEN[CS]E|COPYING|NOTICE|AUTHORS|CHANGELOG|CITATION|CODEBOOK)[^/]*|[^/]*\.(md|rst|pdf|docx?|rtf|html?|cff|bib|png|jpe?g|gif|svg))$/i;
		function chosenMembers(entries, archive, member) {
			const files = entries.filter(({ kind, path }) => kind === "file" && !litter.test(path)).map(({ path }) => path);
			const data = files.filter((path) => !papers.test(path));
			if (files.length === 0) throw (0, errors.Xu)(`${archive} holds no files`, { where: { file: archive } });
			if (member === undefined) {
				if (data.length > 0) return new Set(data);
				throw (0, errors.Xu)(`${archive} holds no data files, only ${listed(files)}`, { where: { file: archive } });
			}
			const fits = (0, glob.f)(member.split("/"));
			const found = files.filter((path) => path === member || fits(path.split("/")));
			if (found.length > 0) return new Set(found);
			const meant = (0, nearest.p)(member, files) ?? files.find((path) => path.endsWith(`/${member}`));
			throw (0, errors.Xu)(`${archive} has no file ${JSON.stringify(member.slice(0, 200))}; it holds ${listed(files)}`, {
				where: { file: archive },
				hint: meant === undefined ? `Name one of them, such as ${archive}/${files[0]}.` : `Did you mean ${archive}/${meant}?`
			});
		}
		function listed(paths) {
			const named = paths.slice(0, 10).map((path) => path.length > 120 ? `${path.slice(0, 119)}…` : path);
			return `${named.join(", ")}${paths.length > named.length ? ` and ${paths.length - named.length} more` : ""}`;
		}
		;
		const block = 512;
		const maxHeaderBytes = 64 * 1024;
		async function* tarParts(chunks, name) {
			try {
				yield* parts(byteReader(chunks), name);
			} finally {
				await chunks.return(undefined);
			}
		}
		async function* parts(reader, name) {
			let longName;
			for (;;) {
				const header = await reader.take(block);
				if (header === undefined || header.every((byte) => byte === 0)) {
					if (header === undefined) throw damaged(name, "its end is missing");
					return;
				}
				requireChecksum(header, name);
				const size = sizeOf(header, name);
				const type = String.fromCharCode(header[156] ?? 0);
				const padding = (block - size % block) % block;
				if (type === "x" || type === "L" || type === "g" || type === "K") {
					if (size > maxHeaderBytes) throw (0, errors.FU)(`${name} has a header of ${size} bytes`, { where: { file: name } });
					const content = await reader.take(size + padding);
					if (content === undefined) throw damaged(name, "it ends early");
					if (type === "x") longName = paxPath(content.subarray(0, size)) ?? longName;
					if (type === "L") longName = tar_text(content, 0, size);
					continue;
				}
				const path = longName ?? [tar_text(header, 345, 155), tar_text(header, 0, 100)].filter((part) => part !== "").join("/");
				longName = undefined;
				const kind = type === "0" || type === "\0" || type === "7" ? "file" : type === "5" ? "folder" : "other";
				yield {
					kind: "entry",
					entry: {
						path,
						kind,
						size
					}
				};
				for (let left = size + padding, content = size; left > 0;) {
					const piece = await reader.take(Math.min(left, 256 * 1024));
					if (piece === undefined) throw damaged(name, `${JSON.stringify(path)} is cut`);
					left -= piece.length;
					if (content > 0) yield {
						kind: "content",
						bytes: piece.subarray(0, content)
					};
					content -= piece.length;
				}
			}
		}
		function byteReader(chunks) {
			let rest = Buffer.alloc(0);
			return { async take(length) {
				const parts = [];
				let have = rest.length;
				if (have > 0) parts.push(rest);
				while (have < length) {
					const next = await chunks.next();
					if (next.done === true) return undefined;
					parts.push(next.value);
					have += next.value.length;
				}
				const [only] = parts;
				const all = parts.length === 1 && only !== undefined ? only : Buffer.concat(parts);
				rest = all.subarray(length);
				return all.subarray(0, length);
			} };
		}
		function sizeOf(header, name) {
			const field = tar_text(header, 124, 12).trim();
			const size = /^[0-7]+$/.test(field) ? Number.parseInt(field, 8) : field === "" ? 0 : Number.NaN;
			if (!Number.isSafeInteger(size)) throw damaged(name, "a header has no readable size");
			return size;
		}
		function requireChecksum(header, name) {
			let sum = 0;
			for (const [index, byte] of header.entries()) sum += index >= 148 && index < 156 ? 32 : byte;
			if (Number.parseInt(tar_text(header, 148, 8).trim(), 8) !== sum) throw damaged(name, "a header fails its checksum");
		}
		function paxPath(content) {
			for (let at = 0; at < content.length;) {
				const space = content.indexOf(32, at);
				const length = Number.parseInt(content.toString("latin1", at, space), 10);
				if (space < 0 || !Number.isSafeInteger(length) || length <= 0) return undefined;
				const record = content.toString("utf8", space + 1, at + length - 1);
				if (record.startsWith("path=")) return record.slice("path=".length);
				at += length;
			}
			return undefined;
		}
		function tar_text(bytes, start, length) {
			const part = bytes.subarray(start, start + length);
			const end = part.indexOf(0);
			return part.toString("utf8", 0, end < 0 ? part.length : end);
		}
		const damaged = (name, why) => (0, errors.Xu)(`${name} is not a complete TAR archive: ${why}`, {
			where: { file: name },
			hint: "The file may be truncated or corrupt. Export or download it again."
		});
		var external_node_zlib_ = __webpack_require__(38522);
		;
		const endSignature = 101010256;
		const centralSignature = 33639248;
		const localSignature = 67324752;
		const endBytes = 22;
		const centralBytes = 46;
		const localBytes = 30;
		const maxDirectoryBytes = 16 * 1024 * 1024;
		async function readZipDirectory(handle, bytes, name) {
			const tail = await readAt(handle, Math.max(0, bytes - endBytes - 65535), Math.min(bytes, endBytes + 65535), name);
			const end = findEnd(tail, name);
			const count = tail.readUInt16LE(end + 10);
			const size = tail.readUInt32LE(end + 12);
			const offset = tail.readUInt32LE(end + 16);
			if (tail.readUInt16LE(end + 4) !== 0) throw zip_damaged(name, "it is one part of several");
			if (count === 65535 || offset === 4294967295) throw (0, errors.FU)(`${name} is a zip64 archive, which is not read`, { where: { file: name } });
			if (size > maxDirectoryBytes) throw (0, errors.FU)(`${name} has a directory of ${size} bytes`, { where: { file: name } });
			if (offset + size > bytes) throw zip_damaged(name, "its directory lies outside the file");
			const entries = parseDirectory(await readAt(handle, offset, size, name), count, name);
			checkEntries(entries, name, bytes);
			requireApart(entries, offset, name);
			return entries;
		}
		async function* zipContent(handle, entry, name) {
			const header = await readAt(handle, entry.offset, localBytes, name);
			if (header.readUInt32LE(0) !== localSignature) throw zip_damaged(name, `${entry.path} is not where the directory says`);
			const nameLength = header.readUInt16LE(26);
			const localName = (await readAt(handle, entry.offset + localBytes, nameLength, name)).toString("utf8");
			if (localName !== entry.path) {
				throw (0, errors.he)(`${name} calls one entry ${JSON.stringify(entry.path)} in its directory and ${JSON.stringify(localName)} at its place`, { where: {
					file: name,
					field: entry.path
				} });
			}
			const start = entry.offset + localBytes + nameLength + header.readUInt16LE(28);
			yield* verified(entry.method === 0 ? stored(handle, start, entry, name) : inflated(handle, start, entry, name), entry, name);
		}
		async function* verified(content, entry, name) {
			const { crc32 } = await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__, 38522, 19));
			let length = 0;
			let crc = 0;
			for await (const chunk of content) {
				length += chunk.length;
				if (length > entry.size) {
					throw (0, errors.FU)(`${name}: ${entry.path} is longer than the ${entry.size} bytes that the directory says`, { where: {
						file: name,
						field: entry.path
					} });
				}
				crc = crc32(chunk, crc);
				yield chunk;
			}
			if (length !== entry.size || crc !== entry.crc) throw zip_damaged(name, `${entry.path} fails its checksum`);
		}
		const pieceBytes = 256 * 1024;
		async function* stored(handle, start, { packed }, name) {
			for (let at = 0; at < packed; at += pieceBytes) yield await readAt(handle, start + at, Math.min(pieceBytes, packed - at), name);
		}
		async function* inflated(handle, start, entry, name) {
			const inflate = (0, external_node_zlib_.createInflateRaw)({ chunkSize: pieceBytes });
			const { pipeline } = await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__, 46466, 19));
			const feeding = pipeline(stored(handle, start, entry, name), inflate).catch((error) => error);
			try {
				for await (const chunk of inflate) yield chunk;
			} catch (cause) {
				throw cause instanceof Error && "errorClass" in cause ? cause : zip_damaged(name, `${entry.path} can't be unpacked`, cause);
			} finally {
				inflate.destroy();
				await feeding;
			}
		}
		function findEnd(tail, name) {
			for (let at = tail.length - endBytes; at >= 0; at--) {
				if (tail.readUInt32LE(at) === endSignature && at + endBytes + tail.readUInt16LE(at + 20) === tail.length) return at;
			}
			throw zip_damaged(name, "the directory at its end is missing");
		}
		function parseDirectory(directory, count, name) {
			const entries = [];
			let at = 0;
			while (at < directory.length) {
				if (at + centralBytes > directory.length || directory.readUInt32LE(at) !== centralSignature) throw zip_damaged(name, "its directory is damaged");
				const nameLength = directory.readUInt16LE(at + 28);
				const next = at + centralBytes + nameLength + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
				if (next > directory.length) throw zip_damaged(name, "its directory is cut");
				entries.push(parseEntry(directory, at, directory.toString("utf8", at + centralBytes, at + centralBytes + nameLength), name));
				at = next;
			}
			if (entries.length !== count) throw zip_damaged(name, `its directory has ${entries.length} entries where ${count} are announced`);
			return entries;
		}
		function parseEntry(directory, at, path, name) {
			const flags = directory.readUInt16LE(at + 8);
			const method = directory.readUInt16LE(at + 10);
			const type = directory.readUInt32LE(at + 38) >>> 28 & 15;
			const kind = type === 0 || type === 8 ? path.endsWith("/") ? "folder" : "file" : type === 4 ? "folder" : "other";
			const entry = {
				path,
				kind,
				method,
				crc: directory.readUInt32LE(at + 16),
				packed: directory.readUInt32LE(at + 20),
				size: directory.readUInt32LE(at + 24),
				offset: directory.readUInt32LE(at + 42)
			};
			if ((flags & 1) !== 0) throw (0, errors.Xu)(`${name}: ${JSON.stringify(path)} is encrypted`, {
				where: {
					file: name,
					field: path
				},
				hint: "Pack it without a password."
			});
			if (method !== 0 && method !== 8 && kind === "file") throw (0, errors.Xu)(`${name}: ${JSON.stringify(path)} is packed by method ${method}, and only stored and deflated files are read`, { where: {
				file: name,
				field: path
			} });
			return entry;
		}
		function requireApart(entries, directoryStart, name) {
			const sorted = entries.toSorted((a, b) => a.offset - b.offset);
			for (const [index, entry] of sorted.entries()) {
				const end = entry.offset + localBytes + entry.packed;
				const next = sorted[index + 1]?.offset ?? directoryStart;
				if (end > next) {
					throw (0, errors.FU)(`${name}: the entry ${JSON.stringify(entry.path)} shares its bytes with another one`, {
						where: {
							file: name,
							field: entry.path
						},
						hint: "Archives that overlap within themselves are made to grow without bounds."
					});
				}
			}
		}
		async function readAt(handle, position, length, name) {
			const buffer = Buffer.alloc(length);
			const { bytesRead } = await handle.read(buffer, 0, length, position);
			if (bytesRead < length) throw zip_damaged(name, "it ends early");
			return buffer;
		}
		const zip_damaged = (name, why, cause) => (0, errors.Xu)(`${name} is not a complete ZIP archive: ${why}`, {
			where: { file: name },
			hint: "The file may be truncated or corrupt. Export or download it again.",
			...cause === undefined ? {} : { cause }
		});
		;
		var __addDisposableResource = undefined && undefined.__addDisposableResource || function(env, value, async) {
			if (value !== null && value !== void 0) {
				if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
				var dispose, inner;
				if (async) {
					if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
					dispose = value[Symbol.asyncDispose];
				}
				if (dispose === void 0) {
					if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
					dispose = value[Symbol.dispose];
					if (async) inner = dispose;
				}
				if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
				if (inner) dispose = function() {
					try {
						inner.call(this);
					} catch (e) {
						return Promise.reject(e);
					}
				};
				env.stack.push({
					value,
					dispose,
					async
				});
			} else if (async) {
				env.stack.push({ async: true });
			}
			return value;
		};
		var __disposeResources = undefined && undefined.__disposeResources || (function(SuppressedError) {
			return function(env) {
				function fail(e) {
					env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
					env.hasError = true;
				}
				var r, s = 0;
				function next() {
					while (r = env.stack.pop()) {
						try {
							if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
							if (r.dispose) {
								var result = r.dispose.call(r.value);
								if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) {
									fail(e);
									return next();
								});
							} else s |= 1;
						} catch (e) {
							fail(e);
						}
					}
					if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
					if (env.hasError) throw env.error;
				}
				return next();
			};
		})(typeof SuppressedError === "function" ? SuppressedError : function(error, suppressed, message) {
			var e = new Error(message);
			return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
		});
		async function unpackArchive(archive, { temporary, signal, member }) {
			const folder = await (0, promises_.mkdtemp)((0, external_node_path_.join)(temporary, "archive-"));
			const choose = (entries) => chosenMembers(entries, archive.name, member);
			const unpacked = {
				folder,
				signal,
				choose
			};
			return archive.kind === "zip" ? await unzip(archive, unpacked) : await untar(archive, unpacked);
		}
		async function unzip({ path, name, bytes }, { folder, signal, choose }) {
			const env_1 = {
				stack: [],
				error: void 0,
				hasError: false
			};
			try {
				const handle = __addDisposableResource(env_1, await (0, promises_.open)(path, promises_.constants.O_RDONLY | (promises_.constants.O_NOFOLLOW ?? 0)), true);
				const members = [];
				const entries = await readZipDirectory(handle, bytes, name);
				const chosen = choose(entries);
				for (const entry of entries) {
					if (!chosen.has(entry.path)) continue;
					const unpacked = (0, external_node_path_.join)(folder, String(members.length));
					await (0, external_node_stream_promises_.pipeline)(zipContent(handle, entry, name), (0, external_node_fs_.createWriteStream)(unpacked, { flags: "wx" }), { signal });
					members.push({
						path: entry.path,
						unpacked,
						bytes: entry.size
					});
				}
				return members;
			} catch (e_1) {
				env_1.error = e_1;
				env_1.hasError = true;
			} finally {
				const result_1 = __disposeResources(env_1);
				if (result_1) await result_1;
			}
		}
		async function untar(archive, { folder, signal, choose }) {
			const { name, bytes, kind } = archive;
			const source = () => (0, bytes_source.openSource)({
				...archive,
				format: "csv",
				gzip: kind === "tar.gz"
			}, signal).chunks();
			const entries = [];
			let total = 0;
			for await (const part of tarParts(source(), name)) {
				if (part.kind !== "entry") continue;
				entries.push(part.entry);
				total += part.entry.size;
				requireSize(total, bytes, name);
			}
			checkEntries(entries, name, bytes);
			const chosen = choose(entries);
			const members = [];
			let target;
			try {
				for await (const part of tarParts(source(), name)) {
					if (part.kind === "content") {
						await target?.write(part.bytes);
						continue;
					}
					await target?.close();
					target = undefined;
					if (chosen.has(part.entry.path)) {
						const unpacked = (0, external_node_path_.join)(folder, String(members.length));
						target = await (0, promises_.open)(unpacked, "wx");
						members.push({
							path: part.entry.path,
							unpacked,
							bytes: part.entry.size
						});
					}
				}
			} finally {
				await target?.close();
			}
			return members;
		}
	}),
	82885: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			hashFile: () => hashFile,
			openSource: () => openSource
		});
		var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
		var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
		var node_zlib__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38522);
		var _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66990);
		var _limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79728);
		const chunkBytes = 256 * 1024;
		const readsInTurn = 32;
		function openSource(file, signal, room) {
			if (file.problem !== undefined) throw file.problem;
			const { dialect } = file;
			const { jsonPath } = file;
			const isRewritten = file.gzip || dialect !== undefined || jsonPath !== undefined;
			const hash = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
			let digest;
			let bytes = 0;
			async function* stored() {
				const handle = (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(file.path, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW ?? 0));
				try {
					for (let reads = 1;; reads++) {
						signal.throwIfAborted();
						const target = room === undefined || isRewritten ? Buffer.allocUnsafe(chunkBytes) : room(chunkBytes);
						const size = (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(handle, target, 0, target.length, null);
						if (size === 0) break;
						const chunk = target.subarray(0, size);
						hash.update(chunk);
						bytes += size;
						yield chunk;
						if (reads % readsInTurn === 0) await new Promise((resolve) => setImmediate(resolve));
					}
					if (bytes !== file.bytes) throw changed(file, bytes);
					digest = hash.digest("hex");
				} finally {
					(0, node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(handle);
				}
			}
			const quotedNulls = new Map();
			return {
				quotedNulls,
				async *chunks() {
					if (file.gzip) await requireModest(file);
					const plain = file.gzip ? unpack(stored(), file) : stored();
					if (jsonPath !== undefined) {
						const { arrayAtPath } = await __webpack_require__.e(2786).then(__webpack_require__.bind(__webpack_require__, 82786));
						return yield* arrayAtPath(plain, jsonPath, file.name);
					}
					if (dialect === undefined) return yield* plain;
					const { inPlainDialect } = await __webpack_require__.e(9237).then(__webpack_require__.bind(__webpack_require__, 29237));
					yield* inPlainDialect(plain, dialect, {
						delimiter: file.format === "tsv" ? "	" : ",",
						file: file.name,
						keepsLines: file.isForSql !== true,
						quotedNulls
					});
				},
				sha256() {
					if (digest === undefined) throw new Error("the digest is known only after the last chunk");
					return digest;
				}
			};
		}
		function changed({ name, bytes }, read) {
			return (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_3__.Xu)(`${name} changed while it was read: it had ${bytes} bytes, and ${read} were read`, {
				where: { file: name },
				hint: "Let the step that writes it end first."
			});
		}
		async function hashFile(file, signal) {
			const memory = Buffer.allocUnsafeSlow(chunkBytes);
			const source = openSource({
				...file,
				gzip: false
			}, signal, () => memory);
			const chunks = source.chunks();
			while (!(await chunks.next()).done);
			return source.sha256();
		}
		async function requireModest(file) {
			const tail = Buffer.alloc(4);
			const handle = (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(file.path, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW ?? 0));
			try {
				(0, node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(handle, tail, 0, 4, Math.max(0, file.bytes - 4));
			} finally {
				(0, node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(handle);
			}
			if (!isTooMuch(tail.readUInt32LE(0), file)) return;
			const content = unpack((0, node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(file.path), file);
			while (!(await content.next()).done);
		}
		const isTooMuch = (grown, { bytes }) => grown > _limits_js__WEBPACK_IMPORTED_MODULE_4__.F.gzipFreeBytes && grown > bytes * _limits_js__WEBPACK_IMPORTED_MODULE_4__.F.gzipRatio;
		function requireRatio(grown, file) {
			if (!isTooMuch(grown, file)) return;
			throw (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_3__.FU)(`${file.name} grows to more than ${_limits_js__WEBPACK_IMPORTED_MODULE_4__.F.gzipRatio} times its size when it is unpacked`, {
				where: { file: file.name },
				hint: "Such a file is often an attack. Unpack it in a step before if it is not."
			});
		}
		async function* unpack(packed, file) {
			const gunzip = (0, node_zlib__WEBPACK_IMPORTED_MODULE_2__.createGunzip)({ chunkSize: chunkBytes });
			const feeding = feed(packed, gunzip);
			let grown = 0;
			try {
				for await (const chunk of gunzip) {
					grown += chunk.length;
					requireRatio(grown, file);
					yield chunk;
				}
				await feeding;
			} catch (error) {
				if (error instanceof Error && "code" in error && /^(Z_|ERR_PADDING|ERR_TRAILING)/.test(String(error.code))) {
					throw (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_3__.Xu)(`${file.name} is cut or damaged: its gzip data ends early or fails its checksum`, {
						where: { file: file.name },
						cause: error
					});
				}
				throw error;
			} finally {
				gunzip.destroy();
			}
		}
		async function feed(packed, gunzip) {
			try {
				for await (const chunk of packed) {
					if (gunzip.destroyed) return;
					if (!gunzip.write(chunk)) await new Promise((resolve) => gunzip.once("drain", resolve).once("close", resolve));
				}
				gunzip.end();
			} catch (error) {
				gunzip.destroy(error instanceof Error ? error : new Error(String(error)));
			}
		}
	})
};
