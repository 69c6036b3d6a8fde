export const id = 4029;
export const ids = [4029];
export const modules = {
	48791: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			downloadOwnArtifact: () => downloadOwnArtifact,
			listOwnArtifacts: () => listOwnArtifacts,
			unpackVerified: () => unpackVerified,
			uploadArtifact: () => uploadArtifact
		});
		var external_node_crypto_ = __webpack_require__(77598);
		var external_node_fs_ = __webpack_require__(73024);
		var promises_ = __webpack_require__(51455);
		var external_node_path_ = __webpack_require__(76760);
		var artifact = __webpack_require__(76799);
		var errors = __webpack_require__(66990);
		var toolkit_output = __webpack_require__(44017);
		var external_node_stream_ = __webpack_require__(57075);
		var external_node_stream_promises_ = __webpack_require__(46466);
		var external_node_zlib_ = __webpack_require__(38522);
		var files = __webpack_require__(45182);
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
		const defaultLimits = {
			entries: 2e3,
			bytes: 4 * 1024 ** 3,
			ratio: 200
		};
		async function unzip(archive, folder, options) {
			const env_1 = {
				stack: [],
				error: void 0,
				hasError: false
			};
			try {
				const refuse = (why) => (0, errors.he)(`${options.name} is refused: ${why}`);
				const file = __addDisposableResource(env_1, await (0, promises_.open)(archive, "r"), true);
				const entries = await readDirectory(file, options, refuse);
				const paths = checkNames(entries, refuse);
				const written = [];
				for (const [index, entry] of entries.entries()) {
					const path = paths[index];
					if (path === undefined || options.only !== undefined && !options.only(path)) continue;
					const start = await dataStart(file, entry, refuse);
					if (path.endsWith("/")) continue;
					await extract(file, start, entry, (0, files.lG)(folder, path), refuse);
					written.push(path);
				}
				return written;
			} catch (e_1) {
				env_1.error = e_1;
				env_1.hasError = true;
			} finally {
				const result_1 = __disposeResources(env_1);
				if (result_1) await result_1;
			}
		}
		const signatures = {
			end: 101010256,
			central: 33639248,
			local: 67324752
		};
		async function readDirectory(file, { name, limits = defaultLimits }, refuse) {
			const { size } = await file.stat();
			const tail = await readAt(file, Math.max(0, size - 65557), Math.min(size, 65557));
			const end = tail.lastIndexOf(Buffer.from([
				80,
				75,
				5,
				6
			]));
			if (end < 0 || end + 22 > tail.length) throw refuse("it has no end: it was cut off");
			const [count, length, start] = [
				tail.readUInt16LE(end + 10),
				tail.readUInt32LE(end + 12),
				tail.readUInt32LE(end + 16)
			];
			if (tail.readUInt16LE(end + 4) !== 0 || tail.readUInt16LE(end + 8) !== count) throw refuse("it is one part of several");
			if (count === 65535 || start === 4294967295) throw refuse("it is a ZIP64 archive");
			if (end + 22 + tail.readUInt16LE(end + 20) !== tail.length) throw refuse("something follows its end");
			if (start + length > size) throw refuse("its directory lies outside it");
			if (count > limits.entries) throw (0, errors.FU)(`${name} has ${count} files; at most ${limits.entries} are unpacked`);
			const entries = readEntries(await readAt(file, start, length), count, refuse);
			checkSizes(entries, name, limits);
			return entries;
		}
		function readEntries(directory, count, refuse) {
			const entries = [];
			let at = 0;
			while (entries.length < count) {
				if (at + 46 > directory.length || directory.readUInt32LE(at) !== signatures.central) throw refuse("its directory is damaged");
				const [nameLength, extra, comment] = [
					directory.readUInt16LE(at + 28),
					directory.readUInt16LE(at + 30),
					directory.readUInt16LE(at + 32)
				];
				const next = at + 46 + nameLength + extra + comment;
				if (next > directory.length) throw refuse("its directory is damaged");
				const path = directory.toString("utf8", at + 46, at + 46 + nameLength);
				refuseSpecial(directory, at, path, refuse);
				entries.push({
					path,
					method: directory.readUInt16LE(at + 10),
					crc: directory.readUInt32LE(at + 16),
					packed: directory.readUInt32LE(at + 20),
					size: directory.readUInt32LE(at + 24),
					offset: directory.readUInt32LE(at + 42)
				});
				at = next;
			}
			if (at !== directory.length) throw refuse("its directory has more in it than it says");
			return entries;
		}
		function refuseSpecial(directory, at, path, refuse) {
			const type = directory.readUInt32LE(at + 38) >>> 16 & 61440;
			const unix = directory.readUInt8(at + 5) === 3;
			if (unix && type !== 0 && type !== 32768 && type !== 16384) throw refuse(`${JSON.stringify(path)} is a link or a device`);
			if ((directory.readUInt16LE(at + 8) & 1) !== 0) throw refuse(`${JSON.stringify(path)} is encrypted`);
			const method = directory.readUInt16LE(at + 10);
			if (method !== 0 && method !== 8) throw refuse(`${JSON.stringify(path)} is packed by method ${method}`);
		}
		function checkSizes(entries, name, limits) {
			const total = entries.reduce((sum, { size }) => sum + size, 0);
			if (total > limits.bytes) throw (0, errors.FU)(`${name} would unpack to ${total} bytes; at most ${limits.bytes} are unpacked`);
			const bomb = entries.find(({ size, packed }) => size > 1e6 && size > packed * limits.ratio);
			if (bomb !== undefined) throw (0, errors.FU)(`${name} is packed more than ${limits.ratio} to 1 at ${JSON.stringify(bomb.path)}`);
		}
		function checkNames(entries, refuse) {
			const seen = new Set();
			return entries.map(({ path }) => {
				const parts = path.replace(/\/$/, "").split("/");
				const name = JSON.stringify(path);
				if (path === "" || /[\\\u0000-\u001f\ufffd]|^[A-Za-z]:/.test(path)) throw refuse(`${name} is not a name for a file`);
				if (parts.some((part) => part === "" || part === "." || part === "..")) throw refuse(`${name} climbs out of the archive's folder`);
				if (parts.some((part) => part.toLowerCase() === ".git")) throw refuse(`${name} lies in a .git folder`);
				const key = parts.join("/").normalize("NFC").toLowerCase();
				if (seen.has(key)) throw refuse(`${name} is in it twice`);
				seen.add(key);
				return path;
			});
		}
		async function dataStart(file, entry, refuse) {
			const header = await readAt(file, entry.offset, 30);
			if (header.length < 30 || header.readUInt32LE(0) !== signatures.local) throw refuse(`${JSON.stringify(entry.path)} is missing from it`);
			const nameLength = header.readUInt16LE(26);
			const name = await readAt(file, entry.offset + 30, nameLength);
			if (name.toString("utf8") !== entry.path || header.readUInt16LE(8) !== entry.method) {
				throw refuse(`${JSON.stringify(entry.path)} is called otherwise at its place`);
			}
			const start = entry.offset + 30 + nameLength + header.readUInt16LE(28);
			const { size } = await file.stat();
			if (start + entry.packed > size) throw refuse(`${JSON.stringify(entry.path)} was cut off`);
			return start;
		}
		async function extract(file, start, entry, path, refuse) {
			await (0, promises_.mkdir)((0, external_node_path_.dirname)(path), { recursive: true });
			const source = entry.packed === 0 ? external_node_stream_.Readable.from([]) : file.createReadStream({
				start,
				end: start + entry.packed - 1,
				autoClose: false
			});
			const inflate = entry.method === 8 ? (0, external_node_zlib_.createInflateRaw)() : new external_node_stream_.PassThrough();
			const target = (0, external_node_fs_.createWriteStream)(path, {
				flags: "wx",
				mode: 420
			});
			await (0, external_node_stream_promises_.pipeline)(source, inflate, new Verify(entry, refuse), target).catch((error) => {
				if (error instanceof Error && "errorClass" in error) throw error;
				throw refuse(`${JSON.stringify(entry.path)} can't be unpacked: ${error instanceof Error ? error.message : ""}`);
			});
		}
		class Verify extends external_node_stream_.Transform {
			seen = 0;
			sum = 0;
			entry;
			refuse;
			constructor(entry, refuse) {
				super();
				this.entry = entry;
				this.refuse = refuse;
			}
			_transform(chunk, _encoding, done) {
				this.seen += chunk.length;
				this.sum = (0, external_node_zlib_.crc32)(chunk, this.sum);
				if (this.seen > this.entry.size) done(this.refuse(`${JSON.stringify(this.entry.path)} is larger than it says`));
				else done(null, chunk);
			}
			_flush(done) {
				const intact = this.seen === this.entry.size && this.sum === this.entry.crc;
				done(intact ? null : this.refuse(`${JSON.stringify(this.entry.path)} is damaged`));
			}
		}
		async function readAt(file, position, length) {
			const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, position);
			return buffer.subarray(0, bytesRead);
		}
		;
		async function uploadArtifact(surroundings, name, files, root) {
			try {
				await (0, toolkit_output.Z)(surroundings, () => new artifact.t9().uploadArtifact(name, [...files], root, { compressionLevel: 6 }));
				return { kind: "uploaded" };
			} catch (error) {
				const reason = error instanceof Error ? error.message : String(error);
				return /\(409\)|already exists/i.test(reason) ? { kind: "taken" } : {
					kind: "failed",
					reason
				};
			}
		}
		async function listOwnArtifacts(surroundings) {
			const { artifacts } = await (0, toolkit_output.Z)(surroundings, () => new artifact.t9().listArtifacts());
			return artifacts.map(({ name, id, digest }) => ({
				name,
				id,
				digest
			}));
		}
		async function downloadOwnArtifact(surroundings, { name, id, digest }) {
			const archives = await (0, promises_.mkdtemp)((0, external_node_path_.join)(surroundings.temporary, "modelflight-archive-"));
			try {
				await (0, toolkit_output.Z)(surroundings, () => new artifact.t9().downloadArtifact(id, {
					path: archives,
					skipDecompress: true
				}));
				const [archive] = await (0, promises_.readdir)(archives);
				if (archive === undefined) throw (0, errors.BW)(`the artifact ${name} could not be downloaded`);
				return await unpackVerified((0, external_node_path_.join)(archives, archive), {
					name,
					digest,
					temporary: surroundings.temporary
				});
			} catch (error) {
				if (error instanceof Error && "errorClass" in error) throw error;
				throw (0, errors.BW)(`the artifact ${name} could not be downloaded`, { cause: error });
			} finally {
				await (0, promises_.rm)(archives, {
					recursive: true,
					force: true
				});
			}
		}
		async function unpackVerified(archive, { name, digest, temporary, file }) {
			if (digest !== undefined && digest !== "" && await sha256Of(archive) !== digest) {
				throw (0, errors.he)(`the artifact ${name} is not what was uploaded: its digest differs`, { hint: "Run the step that made it again." });
			}
			const folder = await (0, promises_.mkdtemp)((0, external_node_path_.join)(temporary, "modelflight-evidence-"));
			try {
				await unzip(archive, folder, {
					name,
					...file === undefined ? {} : { only: (path) => path === file }
				});
				return folder;
			} catch (error) {
				await (0, promises_.rm)(folder, {
					recursive: true,
					force: true
				});
				throw error;
			}
		}
		async function sha256Of(path) {
			const hash = (0, external_node_crypto_.createHash)("sha256");
			for await (const chunk of (0, external_node_fs_.createReadStream)(path, { highWaterMark: 1 << 20 })) hash.update(chunk);
			return `sha256:${hash.digest("hex")}`;
		}
	}),
	44017: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { Z: () => withQuietToolkit });
		async function withQuietToolkit({ log, write }, body) {
			const original = process.stdout.write;
			const decoder = new TextDecoder();
			let pending = "";
			const take = (text) => {
				const lines = (pending + text).split("\n");
				pending = lines.pop() ?? "";
				for (const line of lines) {
					if (/^::add-mask::[^\r]*$/.test(line)) write(`${line}\n`);
					else if (line.trim() !== "") log.debug(plain(line));
				}
			};
			process.stdout.write = ((chunk, encoding, done) => {
				take(typeof chunk === "string" ? chunk : decoder.decode(chunk, { stream: true }));
				const callback = typeof encoding === "function" ? encoding : done;
				if (typeof callback === "function") callback();
				return true;
			});
			try {
				return await body();
			} finally {
				process.stdout.write = original;
				take("\n");
			}
		}
		function plain(line) {
			const match = /^::(?:debug|warning|error|notice)(?: [^:]*)?::(.*)$/.exec(line);
			if (match?.[1] === undefined) return line;
			return match[1].replaceAll("%0D", "\r").replaceAll("%0A", "\n").replaceAll("%25", "%");
		}
	})
};
