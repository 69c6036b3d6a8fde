export const id = 9311;
export const ids = [9311];
export const modules = {
	67101: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
	}),
	39799: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Xy: () => objectOf,
			b6: () => textOf,
			c3: () => listOf,
			qF: () => parseJson
		});
		const objectOf = (value) => typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
		const listOf = (value) => Array.isArray(value) ? value : [];
		function textOf(value) {
			if (typeof value === "string") return value;
			return typeof value === "number" ? String(value) : undefined;
		}
		function parseJson(bytes) {
			try {
				return JSON.parse(typeof bytes === "string" ? bytes : new TextDecoder("utf-8", { fatal: true }).decode(bytes));
			} catch {
				return undefined;
			}
		}
	}),
	59311: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { inspectModel: () => inspectModel });
		var external_node_path_ = __webpack_require__(76760);
		var errors = __webpack_require__(66990);
		;
		const metadataBytes = 32 * 1024 * 1024;
		const reachesOut = /\{[{%][^}]{0,20000}?__(?:\w+)__/;
		async function checkGguf(window, name) {
			const fault = (what) => (0, errors.Xu)(`${name} is not a usable GGUF file: ${what}`, { where: { file: name } });
			const header = await window.read(0, 24);
			if (header.byteLength < 24 || header.toString("latin1", 0, 4) !== "GGUF") throw fault("its header is cut");
			const version = header.readUInt32LE(4);
			if (version < 2 || version > 3) throw fault(`its version is ${version}, and 2 and 3 are known`);
			const [tensors, entries] = [Number(header.readBigUInt64LE(8)), Number(header.readBigUInt64LE(16))];
			if (24 + tensors * 25 + entries * 14 > window.size) throw fault("it says that it holds more than fits");
			const text = (await window.read(24, metadataBytes)).toString("latin1");
			if (reachesOut.test(text)) {
				throw (0, errors.he)(`a template in ${name} reaches for Python's internals: rendering it would run code`, {
					where: { file: name },
					hint: "Take the template (tokenizer.chat_template) from a source that you trust."
				});
			}
		}
		;
		const key = Buffer.from("\n\blocation", "latin1");
		const step = 8 * 1024 * 1024;
		const overlap = 4200;
		async function checkOnnx(window, name, siblings) {
			const missing = [];
			for (const location of await externalLocations(window)) {
				const path = external_node_path_.posix.normalize(location.replaceAll("\\", "/"));
				if (path.startsWith("..") || external_node_path_.posix.isAbsolute(path) || /^[a-z]:/i.test(path)) {
					throw (0, errors.he)(`${name} takes data from outside the model: ${JSON.stringify(location.slice(0, 100))}`, {
						where: { file: name },
						hint: "Keep external data beside the model file."
					});
				}
				if (!siblings.has(path)) missing.push(path);
			}
			await checkFields(window, name);
			if (missing[0] !== undefined) {
				throw (0, errors.Xu)(`${name} keeps data in ${JSON.stringify(missing[0].slice(0, 100))}, which is not in the model`, {
					where: { file: name },
					hint: "Name the folder as the model, with all its files."
				});
			}
		}
		async function externalLocations(window) {
			const found = new Set();
			for (let start = 0; start < window.size; start += step) {
				const bytes = await window.read(start, step + overlap);
				for (let at = bytes.indexOf(key); at >= 0 && at < step; at = bytes.indexOf(key, at + 1)) {
					const { value: length, next } = varint(bytes, at + key.byteLength);
					const end = length === 0 ? Math.min(bytes.byteLength, next + 64) : next + Math.min(length, 4096);
					found.add(bytes.toString("utf8", next, end));
				}
			}
			return found;
		}
		function varint(bytes, start) {
			let [value, shift, at] = [
				0,
				0,
				start
			];
			for (; at < bytes.byteLength && shift < 63; shift += 7) {
				const byte = bytes[at++] ?? 0;
				value += (byte & 127) * 2 ** shift;
				if (byte < 128) return {
					value,
					next: at
				};
			}
			return {
				value: Number.NaN,
				next: at
			};
		}
		async function checkFields(window, name) {
			const fault = (what) => (0, errors.Xu)(`${name} is not a usable ONNX file: ${what}`, { where: { file: name } });
			let graph = false;
			for (let at = 0; at < window.size;) {
				const head = await window.read(at, 20);
				const tag = varint(head, 0);
				const content = varint(head, tag.next);
				const wire = tag.value & 7;
				if (wire === 0) at += content.next;
				else if (wire === 2) at += content.next + content.value;
				else if (wire === 1) at += tag.next + 8;
				else if (wire === 5) at += tag.next + 4;
				else throw fault("it is no protocol buffer");
				if (!(at <= window.size)) throw fault("it is cut");
				if (Math.floor(tag.value / 8) === 7 && wire === 2) graph = true;
			}
			if (!graph) throw fault("it has no graph");
		}
		var redact = __webpack_require__(67101);
		var json = __webpack_require__(39799);
		;
		const bits = {
			BOOL: 8,
			U8: 8,
			I8: 8,
			F8_E4M3: 8,
			F8_E5M2: 8,
			F8_E8M0: 8,
			F4: 4,
			U16: 16,
			I16: 16,
			F16: 16,
			BF16: 16,
			U32: 32,
			I32: 32,
			F32: 32,
			U64: 64,
			I64: 64,
			F64: 64,
			C64: 64
		};
		const maxHeader = 1e8;
		async function checkSafetensors(window, name) {
			const fault = (what) => (0, errors.Xu)(`${name} is not a usable safetensors file: ${what}`, { where: { file: name } });
			const prefix = await window.read(0, 8);
			const length = prefix.byteLength === 8 ? Number(prefix.readBigUInt64LE(0)) : Number.NaN;
			if (!(length >= 2 && length <= maxHeader && 8 + length <= window.size)) throw fault("its header is cut or too long");
			const bytes = await window.read(8, length);
			const header = (0, json.qF)(bytes);
			if (typeof header !== "object" || header === null || Array.isArray(header)) throw fault("its header is not a JSON object");
			const { __metadata__: metadata, ...tensors } = (0, json.Xy)(header);
			const spans = Object.entries(tensors).map(([key, value]) => spanOf((0, json.Xy)(value), key, fault));
			checkSpans(spans, window.size - 8 - length, fault);
			if (metadata !== undefined && holdsSecret(JSON.stringify(metadata))) {
				throw (0, errors.he)(`the metadata of ${name} hold what looks like a credential`, {
					where: { file: name },
					hint: "Write the file again without it, and replace the credential."
				});
			}
		}
		function spanOf({ dtype, shape, data_offsets: offsets }, key, fault) {
			const tensor = `the tensor ${JSON.stringify(key.slice(0, 100))}`;
			const size = typeof dtype === "string" ? bits[dtype] : undefined;
			if (size === undefined) throw fault(`${tensor} has an unknown type`);
			const [start, end, ...more] = Array.isArray(offsets) ? offsets : [];
			if (!isCount(start) || !isCount(end) || start > end || more.length > 0) throw fault(`${tensor} does not say where it lies`);
			const extents = Array.isArray(shape) ? shape : [undefined];
			if (!extents.every(isCount)) throw fault(`${tensor} has no shape`);
			const elements = extents.reduce((product, extent) => product * extent, 1);
			if (Math.ceil(elements * size / 8) !== end - start) throw fault(`${tensor} has another size than its type and shape say`);
			return {
				start,
				end
			};
		}
		const isCount = (value) => typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
		function checkSpans(spans, size, fault) {
			let at = 0;
			for (const { start, end } of spans.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
				if (start !== at) throw fault(start < at ? "tensors overlap" : "there is a gap between tensors");
				at = end;
			}
			if (at !== size) throw fault(at > size ? "tensors lie beyond its end" : "there are bytes that belong to no tensor");
		}
		const holdsSecret = (text) => !text.includes("***") && (0, redact.R)(text, [], text.length + 1).includes("***");
		var promises_ = __webpack_require__(51455);
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
		async function withWindow(path, look) {
			const env_1 = {
				stack: [],
				error: void 0,
				hasError: false
			};
			try {
				const handle = __addDisposableResource(env_1, await (0, promises_.open)(path, "r"), true);
				const { size } = await handle.stat();
				return await look({
					size,
					read: (start, length) => readPart(handle, start, Math.max(0, Math.min(length, size - start)))
				});
			} catch (e_1) {
				env_1.error = e_1;
				env_1.hasError = true;
			} finally {
				const result_1 = __disposeResources(env_1);
				if (result_1) await result_1;
			}
		}
		async function readPart(handle, start, length) {
			const buffer = Buffer.alloc(length);
			const { bytesRead } = await handle.read(buffer, 0, length, start);
			return buffer.subarray(0, bytesRead);
		}
		var external_node_zlib_ = __webpack_require__(38522);
		;
		const maxDirectory = 16 * 1024 * 1024;
		const maxMember = 16 * 1024 * 1024;
		async function listZip(window, name) {
			const tail = await window.read(Math.max(0, window.size - 65557), 65557);
			const end = tail.lastIndexOf(Buffer.from("PK", "latin1"));
			if (end < 0 || end + 22 > tail.byteLength) throw broken(name);
			const [count, size, offset] = [
				tail.readUInt16LE(end + 10),
				tail.readUInt32LE(end + 12),
				tail.readUInt32LE(end + 16)
			];
			if (count === 65535 || size === 4294967295 || offset === 4294967295) return undefined;
			if (size > maxDirectory || offset + size > window.size) throw broken(name);
			const directory = await window.read(offset, size);
			const members = [];
			for (let at = 0; members.length < count;) {
				if (at + 46 > directory.byteLength || directory.readUInt32LE(at) !== 33639248) throw broken(name);
				const [nameLength, extra, comment] = [
					directory.readUInt16LE(at + 28),
					directory.readUInt16LE(at + 30),
					directory.readUInt16LE(at + 32)
				];
				members.push({
					name: directory.toString("utf8", at + 46, at + 46 + nameLength),
					method: directory.readUInt16LE(at + 10),
					compressed: directory.readUInt32LE(at + 20),
					start: directory.readUInt32LE(at + 42)
				});
				if (isLink(directory, at)) throw hostile(name, members.at(-1)?.name ?? "", "is a link");
				at += 46 + nameLength + extra + comment;
			}
			refuseHostileNames(members, name);
			return members;
		}
		const isLink = (directory, at) => (directory.readUInt32LE(at + 38) >>> 16 & 61440) === 40960;
		function refuseHostileNames(members, archive) {
			const seen = new Set();
			for (const { name } of members) {
				const parts = name.split(/[/\\]/);
				if (/^(?:[/\\]|[a-z]:)/i.test(name) || parts.includes("..")) throw hostile(archive, name, "leads out of its folder");
				if (parts.some((part) => part.toLowerCase() === ".git")) throw hostile(archive, name, "lies in .git");
				const folded = name.normalize("NFC").toLowerCase();
				if (seen.has(folded)) throw hostile(archive, name, "is there twice");
				seen.add(folded);
			}
		}
		const hostile = (archive, member, what) => (0, errors.he)(`${JSON.stringify(member.slice(0, 200))} in ${archive} ${what}`, {
			where: {
				file: archive,
				field: member.slice(0, 200)
			},
			hint: "Write the model again with its own library."
		});
		async function readMember(window, { method, compressed, start }, name) {
			const header = await window.read(start, 30);
			if (header.byteLength < 30 || header.readUInt32LE(0) !== 67324752 || compressed > maxMember) throw broken(name);
			const content = await window.read(start + 30 + header.readUInt16LE(26) + header.readUInt16LE(28), compressed);
			if (method === 0) return content;
			try {
				return (0, external_node_zlib_.inflateRawSync)(content, { maxOutputLength: maxMember });
			} catch (cause) {
				throw (0, errors.Xu)(`${name} is a damaged ZIP archive`, { cause });
			}
		}
		const broken = (name) => (0, errors.Xu)(`${name} is a damaged ZIP archive`, { hint: "Write the model again." });
		;
		const pickleNames = /\.(pkl|pickle|joblib|dill|cloudpickle|pt|pth|ckpt|th)(\.(gz|bz2|xz|lzma|z|zst))?$/i;
		const hdf5Names = /\.(h5|hdf5)$/i;
		async function inspectModel(path, { layout, files }) {
			const all = new Set(files.map((file) => file.path));
			const found = [];
			for (const file of files) {
				const absolute = layout === "folder" ? (0, external_node_path_.join)(path, file.path) : path;
				const folder = external_node_path_.posix.dirname(file.path);
				const siblings = new Set([...all].map((other) => external_node_path_.posix.relative(folder, other)));
				found.push({
					path: file.path,
					...await withWindow(absolute, (window) => inspectFile(window, file.path, siblings))
				});
			}
			return found;
		}
		const harmless = (format) => ({
			format,
			runsCode: false
		});
		const pickle = {
			format: "pickle",
			runsCode: true
		};
		async function inspectFile(window, name, siblings) {
			if (pickleNames.test(name)) return pickle;
			const start = await window.read(0, 256);
			if (isPickle(start) || isObjectArray(start)) return pickle;
			if (hdf5Names.test(name) || start.subarray(0, 8).equals(hdf5Magic)) return {
				format: "hdf5",
				runsCode: true
			};
			if (/\.safetensors$/i.test(name)) return await checked("safetensors", checkSafetensors(window, name));
			if (/\.onnx$/i.test(name)) return await checked("onnx", checkOnnx(window, name, siblings));
			if (/\.gguf$/i.test(name) || start.toString("latin1", 0, 4) === "GGUF") return await checked("gguf", checkGguf(window, name));
			if (start.toString("latin1", 0, 4) === "PK") return await inspectZip(window, name);
			if (/\.(keras|skops)$/i.test(name)) throw (0, errors.Xu)(`${name} is not the ZIP archive that its name promises`, { where: { file: name } });
			return harmless("other");
		}
		async function checked(format, check) {
			await check;
			return harmless(format);
		}
		const hdf5Magic = Buffer.from("HDF\r\n\n", "latin1");
		const isPickle = (start) => start[0] === 128 && (start[1] ?? 0) >= 2 && (start[1] ?? 0) <= 5;
		const isObjectArray = (start) => start.toString("latin1", 0, 6) === "NUMPY" && /'descr':\s*'\|O/.test(start.toString("latin1"));
		async function inspectZip(window, name) {
			const members = await listZip(window, name);
			if (members === undefined) return pickle;
			if (members.some((member) => pickleNames.test(member.name))) return pickle;
			if (members.some((member) => hdf5Names.test(member.name) && !/\.keras$/i.test(name))) return {
				format: "hdf5",
				runsCode: true
			};
			for (const member of members.filter((candidate) => /\.npy$/i.test(candidate.name) && candidate.method === 0)) {
				if (isObjectArray((await window.read(member.start + 30, 1024)).subarray(member.name.length))) return pickle;
			}
			const config = members.find((member) => member.name === "config.json");
			if (config !== undefined && /\.keras$/i.test(name)) return await inspectKeras(window, name, config);
			return harmless(/\.skops$/i.test(name) ? "skops" : "other");
		}
		async function inspectKeras(window, name, config) {
			const text = (await readMember(window, config, name)).toString("utf8");
			if (/"class_name"\s*:\s*"(?:Lambda|TFOpLambda|TFSMLayer)"|"__lambda__"/.test(text)) {
				throw (0, errors.he)(`${name} holds a Lambda layer: loading it runs code from the file`, {
					where: { file: name },
					hint: "Replace the Lambda layer by a registered layer class, or export the model to ONNX."
				});
			}
			return harmless("keras");
		}
	})
};
