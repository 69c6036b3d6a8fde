export const id = 8799;
export const ids = [8799];
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
	88799: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { inspectModel: () => inspectModel });
		var external_node_path_ = __webpack_require__(76760);
		var errors = __webpack_require__(66990);
		;
		const chunkBytes = 256 * 1024;
		function cursorOf(window) {
			let start = 0;
			let chunk = Buffer.alloc(0);
			return {
				size: window.size,
				async read(at, length) {
					if (length > chunkBytes) return await window.read(at, length);
					if (at < start || at + length > start + chunk.byteLength) [start, chunk] = [at, await window.read(at, chunkBytes)];
					return chunk.subarray(at - start, at - start + length);
				}
			};
		}
		;
		const blocks = {
			0: [1, 4],
			1: [1, 2],
			2: [32, 18],
			3: [32, 20],
			6: [32, 22],
			7: [32, 24],
			8: [32, 34],
			10: [256, 84],
			11: [256, 110],
			12: [256, 144],
			13: [256, 176],
			14: [256, 210],
			15: [256, 292],
			24: [1, 1],
			25: [1, 2],
			26: [1, 4],
			27: [1, 8],
			28: [1, 8],
			30: [1, 2]
		};
		function checkTensors(tensors, { start, size, alignment }, fault) {
			const names = new Set();
			const spans = tensors.map((tensor) => {
				const { name, offset } = tensor;
				const what = `the tensor ${JSON.stringify(name.slice(0, 100))}`;
				if (names.has(name)) throw fault(`${what} is there twice`);
				names.add(name);
				const bytes = bytesOf(tensor);
				if (bytes === undefined) throw fault(`${what} has a shape that its type can not have`);
				if (!(offset % alignment === 0)) throw fault(`${what} does not lie where its alignment wants it`);
				if (!(start + offset + bytes <= size)) throw fault(`${what} lies beyond its end`);
				return {
					what,
					offset,
					end: offset + bytes
				};
			});
			let end = 0;
			for (const span of spans.toSorted((a, b) => a.offset - b.offset || a.end - b.end)) {
				if (span.offset < end) throw fault(`${span.what} lies over another`);
				end = Math.max(end, span.end);
			}
		}
		function bytesOf({ shape, type }) {
			const [elements, bytes] = blocks[type] ?? [1, 0];
			const count = shape.reduce((product, extent) => product * extent, 1);
			if (!Number.isSafeInteger(count) || (shape[0] ?? elements) % elements !== 0) return undefined;
			return count / elements * bytes;
		}
		;
		const waysOut = [
			/\{[{%][^}]{0,20000}?__(?:\w+)__/,
			/\|\s*attr\s*\(/,
			/\\(?:x5f|u005f|137)/i,
			/\{[{%][^}]{0,5000}?\b(?:lipsum|cycler|joiner|url_for|get_flashed_messages)\b/,
			/\{[{%][^}]{0,5000}?['"]_+['"]\s*[~+|]/,
			/\{%-?\s*(?:include|import|from|extends)\b/
		];
		function checkTemplate(text, name) {
			if (!waysOut.some((way) => way.test(text))) return;
			throw (0, errors.he)(`a template in ${name} reaches for Python's internals: rendering it would run code`, {
				where: { file: name },
				hint: "Take the template (tokenizer.chat_template) from a source that you trust."
			});
		}
		function checkTokenizer(text, name) {
			let value;
			try {
				value = JSON.parse(text);
			} catch (cause) {
				throw (0, errors.Xu)(`${name} is not JSON`, {
					where: { file: name },
					cause
				});
			}
			const template = typeof value === "object" && value !== null && "chat_template" in value ? value.chat_template : undefined;
			for (const each of Array.isArray(template) ? template : [template]) {
				const source = typeof each === "object" && each !== null && "template" in each ? each.template : each;
				if (typeof source === "string") checkTemplate(source, name);
			}
		}
		;
		const scannedBytes = 32 * 1024 * 1024;
		const maxName = 65536;
		const maxTemplate = 4 * 1024 * 1024;
		const sizes = [
			1,
			1,
			2,
			2,
			4,
			4,
			4,
			1,
			undefined,
			undefined,
			8,
			8,
			8
		];
		async function checkGguf(window, name) {
			const fault = (what) => (0, errors.Xu)(`${name} is not a usable GGUF file: ${what}`, { where: { file: name } });
			const header = await window.read(0, 24);
			if (header.byteLength < 24 || header.toString("latin1", 0, 4) !== "GGUF") throw fault("its header is cut");
			const version = header.readUInt32LE(4);
			if (version < 2 || version > 3) throw fault(`its version is ${version}, and 2 and 3 are known`);
			const [tensors, entries] = [Number(header.readBigUInt64LE(8)), Number(header.readBigUInt64LE(16))];
			if (24 + tensors * 25 + entries * 13 > window.size) throw fault("it says that it holds more than fits");
			checkTemplate((await window.read(24, scannedBytes)).toString("latin1"), name);
			const reader = {
				window: cursorOf(window),
				fault,
				at: 24
			};
			const alignment = await readMetadata(reader, entries, name);
			const list = [];
			for (let index = 0; index < tensors; index++) list.push(await readTensor(reader));
			checkTensors(list, {
				start: Math.ceil(reader.at / alignment) * alignment,
				size: window.size,
				alignment
			}, fault);
		}
		async function take(reader, length) {
			const bytes = await reader.window.read(reader.at, length);
			if (bytes.byteLength < length) throw reader.fault("it is cut");
			reader.at += length;
			return bytes;
		}
		async function gguf_text(reader, limit) {
			const length = Number((await take(reader, 8)).readBigUInt64LE(0));
			if (!(reader.at + length <= reader.window.size)) throw reader.fault("a text in it is longer than the file");
			if (length <= limit) return (await take(reader, length)).toString("utf8");
			reader.at += length;
			return undefined;
		}
		async function readMetadata(reader, entries, name) {
			const keys = new Set();
			let alignment = 32;
			for (let index = 0; index < entries; index++) {
				const key = await gguf_text(reader, maxName);
				if (key === undefined || keys.has(key)) throw reader.fault(`it gives ${JSON.stringify((key ?? "").slice(0, 100))} twice, or without an end`);
				keys.add(key);
				const type = (await take(reader, 4)).readUInt32LE(0);
				if (type === 8 && key.includes("template")) checkTemplate(await gguf_text(reader, maxTemplate) ?? "{{__too_long__}}", name);
				else if (key === "general.alignment" && type === 4) alignment = (await take(reader, 4)).readUInt32LE(0);
				else await skip(reader, type, 0);
			}
			if (alignment < 8 || alignment % 8 !== 0 || alignment > 2 ** 20) throw reader.fault(`its alignment is ${alignment}`);
			return alignment;
		}
		async function skip(reader, type, depth) {
			if (type === 8) return void await gguf_text(reader, 0);
			if (type !== 9) {
				const size = sizes[type];
				if (size === undefined) throw reader.fault(`it holds a value of the unknown type ${type}`);
				return void await take(reader, size);
			}
			const head = await take(reader, 12);
			const [inner, count] = [head.readUInt32LE(0), Number(head.readBigUInt64LE(4))];
			const size = sizes[inner];
			if (depth > 4 || size === undefined && inner !== 8 && inner !== 9) throw reader.fault("it holds a list that can not be");
			if (!(reader.at + count * (size ?? 8) <= reader.window.size)) throw reader.fault("a list in it is longer than the file");
			if (size !== undefined) reader.at += count * size;
			else for (let index = 0; index < count; index++) await skip(reader, inner, depth + 1);
		}
		async function readTensor(reader) {
			const name = await gguf_text(reader, maxName);
			const rank = (await take(reader, 4)).readUInt32LE(0);
			if (name === undefined || rank > 8) throw reader.fault("a tensor in it has no name or too many dimensions");
			const extents = await take(reader, rank * 8);
			const shape = Array.from({ length: rank }, (_, index) => Number(extents.readBigUInt64LE(index * 8)));
			const [type, offset] = [(await take(reader, 4)).readUInt32LE(0), Number((await take(reader, 8)).readBigUInt64LE(0))];
			return {
				name,
				shape,
				type,
				offset
			};
		}
		;
		const operations = [
			"ReadFile",
			"WriteFile",
			"MatchingFiles",
			"EagerPyFunc",
			"PyFunc",
			"PyFuncStateless"
		].map((name) => ({
			name,
			bytes: Buffer.from(`\x12${String.fromCharCode(name.length)}${name}`, "latin1")
		}));
		const step = 8 * 1024 * 1024;
		const overlap = 64;
		async function checkGraphDef(window, name) {
			for (let start = 0; start < window.size; start += step) {
				const bytes = await window.read(start, step + overlap);
				const found = operations.find((operation) => bytes.includes(operation.bytes));
				if (found === undefined) continue;
				throw (0, errors.he)(`${name} holds the operation ${found.name}: running the model touches files or runs code outside of it`, {
					where: { file: name },
					hint: "Save the model without it, or export it to ONNX."
				});
			}
		}
		;
		const codeLayers = [
			"Lambda",
			"TFOpLambda",
			"SlicingOpLambda",
			"TFSMLayer",
			"TorchModuleWrapper",
			"JaxLayer",
			"FlaxLayer"
		];
		const ownModules = /^(?:keras|tf_keras|keras_nlp|keras_hub|keras_cv|builtins)(?:\.|$)/;
		function checkKerasConfig(text, name) {
			let value;
			try {
				value = JSON.parse(text);
			} catch (cause) {
				throw (0, errors.Xu)(`${name} has a configuration that is no JSON`, {
					where: { file: name },
					cause
				});
			}
			const waiting = [value];
			for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
				if (typeof next !== "object" || next === null) continue;
				if (!Array.isArray(next)) judge(next, name);
				waiting.push(...Object.values(next).filter((inner) => inner !== undefined));
			}
		}
		function judge(node, name) {
			const { class_name: kind, module, config, vocabulary } = node;
			const refuse = (what, hint) => (0, errors.he)(`${name} ${what}`, {
				where: { file: name },
				hint
			});
			if (typeof kind === "string" && codeLayers.includes(kind) || kind === "__lambda__" || "__lambda__" in node) throw refuse(`holds a ${kind === "Lambda" || kind === "__lambda__" || typeof kind !== "string" ? "Lambda" : kind} layer: loading it runs code from the file`, "Replace the Lambda layer by a registered layer class, or export the model to ONNX.");
			const isOwn = module === undefined || module === null || typeof module === "string" && (ownModules.test(module) || module === "");
			const reaches = typeof module === "string" && /(?:^|\.)(?:utils|saving|_tf_keras|legacy)(?:\.|$)/.test(module) && kind === "function";
			if (typeof kind === "string" && (!isOwn || reaches || module === "builtins" && kind === "function")) throw refuse(`imports ${JSON.stringify(`${String(module)}.${typeof config === "string" ? config : kind}`.slice(0, 100))} when it is loaded`, "Save the model with classes and functions of Keras only.");
			if (typeof vocabulary === "string") throw refuse("reads a vocabulary from a file when it is loaded", "Save the model with its vocabulary in it.");
		}
		;
		const pathKeys = [...[
			"model_path",
			"code",
			"data",
			"model_data",
			"pickled_model",
			"model_code_path",
			"config",
			"env",
			"conda",
			"virtualenv",
			"artifact_path"
		], ...[
			"artifacts",
			"path",
			"saved_input_example_info",
			"components",
			"tokenizer_type",
			"model_binary",
			"custom_objects"
		]];
		async function checkMlmodel(text, name) {
			const { parseYaml } = await Promise.all([__webpack_require__.e(8815), __webpack_require__.e(3077)]).then(__webpack_require__.bind(__webpack_require__, 75458));
			const { value } = parseYaml(text, name);
			if (typeof value !== "object" || value === null || Array.isArray(value)) throw (0, errors.Xu)(`${name} does not describe a model`, { where: { file: name } });
			const { flavors } = value;
			return mlmodel_judge(flavors, "", name);
		}
		function mlmodel_judge(value, key, name) {
			if (typeof value === "string") return judgeText(value, key, name);
			if (Array.isArray(value)) return value.map((each) => mlmodel_judge(each, key, name)).includes(true);
			if (typeof value !== "object" || value === null) return false;
			return Object.entries(value).map(([inner, each]) => mlmodel_judge(each, key === "env" || key === "artifacts" ? key : inner, name)).includes(true);
		}
		function judgeText(text, key, name) {
			if (pathKeys.includes(key) && leadsOut(text)) {
				throw (0, errors.he)(`${name} names ${JSON.stringify(text.slice(0, 100))}, which is outside of the model`, {
					where: {
						file: name,
						field: key
					},
					hint: "Log the model again with MLflow."
				});
			}
			if (key === "model_code_path") return true;
			return key === "loader_module" && !/^mlflow(?:\.|$)/.test(text);
		}
		function leadsOut(text) {
			const path = external_node_path_.posix.normalize(text.replaceAll("\\", "/"));
			return path === ".." || path.startsWith("../") || external_node_path_.posix.isAbsolute(path) || /^(?:[a-z]:\/|[a-z+]+:\/\/|file:)/i.test(path);
		}
		;
		function varint(bytes, start) {
			let [value, shift, at] = [
				0,
				0,
				start
			];
			for (; at < bytes.byteLength && shift < 70; shift += 7) {
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
		async function* fieldsOf(window, start, end, fault) {
			for (let at = start; at < end;) {
				const head = await window.read(at, Math.min(20, end - at));
				const tag = varint(head, 0);
				const content = varint(head, tag.next);
				const [number, wire] = [Math.floor(tag.value / 8), tag.value % 8];
				const base = {
					number,
					wire,
					value: Number.NaN
				};
				let field;
				if (wire === 0) field = {
					...base,
					value: content.value,
					start: at + tag.next,
					end: at + content.next
				};
				else if (wire === 2) field = {
					...base,
					start: at + content.next,
					end: at + content.next + content.value
				};
				else if (wire === 1) field = {
					...base,
					start: at + tag.next,
					end: at + tag.next + 8
				};
				else if (wire === 5) field = {
					...base,
					start: at + tag.next,
					end: at + tag.next + 4
				};
				else throw fault("it is no protocol buffer");
				if (!(field.end <= end) || wire === 0 && Number.isNaN(content.value) || number === 0) throw fault("it is cut");
				yield field;
				at = field.end;
			}
		}
		;
		const holds = {
			model: {
				7: "graph",
				20: "training",
				25: "function"
			},
			graph: {
				1: "node",
				5: "tensor",
				15: "sparse"
			},
			node: { 5: "attribute" },
			attribute: {
				5: "tensor",
				6: "graph",
				10: "tensor",
				11: "graph",
				22: "sparse",
				23: "sparse"
			},
			sparse: {
				1: "tensor",
				2: "tensor"
			},
			training: {
				1: "graph",
				2: "graph"
			},
			function: {
				7: "node",
				11: "attribute"
			}
		};
		const bits = [...[
			undefined,
			32,
			8,
			8,
			16,
			16,
			32,
			64,
			undefined,
			8,
			16,
			64,
			32,
			64,
			64,
			128,
			16,
			8,
			8,
			8,
			8
		], ...[
			4,
			4,
			4
		]];
		const maxDepth = 64;
		async function* tensorsOf(window, fault) {
			let graph = false;
			for await (const field of fieldsOf(window, 0, window.size, fault)) {
				if (field.number === 7 && field.wire === 2) graph = true;
				const kind = holds.model[field.number];
				if (kind !== undefined && field.wire === 2) yield* within(window, kind, field, {
					fault,
					depth: 1
				});
			}
			if (!graph) throw fault("it has no graph");
		}
		async function* within(window, kind, { start, end }, { fault, depth }) {
			if (depth > maxDepth) throw fault("its graphs lie too deep in each other");
			if (kind === "tensor") return yield await tensor(window, start, end, fault);
			for await (const field of fieldsOf(window, start, end, fault)) {
				const inner = holds[kind][field.number];
				if (inner !== undefined && field.wire === 2) yield* within(window, inner, field, {
					fault,
					depth: depth + 1
				});
			}
		}
		async function tensor(window, start, end, fault) {
			let [name, type, elements] = [
				"",
				0,
				1
			];
			let raw;
			const entries = new Map();
			for await (const field of fieldsOf(window, start, end, fault)) {
				if (field.number === 1) elements *= await extents(window, field, fault);
				else if (field.number === 2) type = field.value;
				else if (field.number === 8) name = (await window.read(field.start, Math.min(100, field.end - field.start))).toString("utf8");
				else if (field.number === 9 && field.wire === 2) raw = field.end - field.start;
				else if (field.number === 13 && field.wire === 2) {
					const [key, value] = await entry(window, field, fault);
					if (entries.has(key)) throw fault(`a tensor says twice what its ${key.slice(0, 40)} is`);
					entries.set(key, value);
				}
			}
			const what = `the tensor ${JSON.stringify(name)}`;
			const size = bits[type];
			const expected = size === undefined ? undefined : Math.ceil(elements * size / 8);
			if (!(elements >= 0 && elements <= Number.MAX_SAFE_INTEGER)) throw fault(`${what} has a shape that can not be`);
			if (raw !== undefined && raw > 0 && expected !== undefined && raw !== expected) throw fault(`${what} has ${raw} bytes, and ${expected} by its type and shape`);
			const external = externalOf(entries, what, fault);
			if (external?.length !== undefined && expected !== undefined && external.length !== expected) throw fault(`${what} has ${external.length} bytes elsewhere, and ${expected} by its type and shape`);
			return {
				what,
				external
			};
		}
		async function extents(window, { wire, value, start, end }, fault) {
			if (wire === 0) return value <= Number.MAX_SAFE_INTEGER ? value : Number.NaN;
			if (end - start > 1e3) throw fault("a tensor has too many dimensions");
			const bytes = await window.read(start, end - start);
			let product = 1;
			for (let at = 0; at < bytes.byteLength;) {
				const extent = varint(bytes, at);
				product *= extent.value <= Number.MAX_SAFE_INTEGER ? extent.value : Number.NaN;
				at = extent.next;
			}
			return product;
		}
		async function entry(window, { start, end }, fault) {
			if (end - start > 16384) throw fault("an entry about data in another file is too long");
			let [key, value] = ["", ""];
			for await (const field of fieldsOf(window, start, end, fault)) {
				const text = (await window.read(field.start, field.end - field.start)).toString("utf8");
				if (field.number === 1) key = text;
				if (field.number === 2) value = text;
			}
			return [key, value];
		}
		function externalOf(entries, what, fault) {
			const location = entries.get("location");
			if (location === undefined) return undefined;
			const [offset, length] = ["offset", "length"].map((key) => {
				const text = entries.get(key);
				if (text !== undefined && !/^\d{1,15}$/.test(text)) throw fault(`${what} has no usable ${key}`);
				return text === undefined ? undefined : Number(text);
			});
			return {
				location,
				offset: offset ?? 0,
				length
			};
		}
		;
		const key = Buffer.from("\n\blocation", "latin1");
		const valueTag = 18;
		const onnx_step = 8 * 1024 * 1024;
		const onnx_overlap = 4200;
		const maxPath = 4096;
		async function checkOnnx(window, name, siblings) {
			const fault = (what) => (0, errors.Xu)(`${name} is not a usable ONNX file: ${what}`, { where: { file: name } });
			for (const location of await locationsByBytes(window)) inModel(location, name);
			const missing = [];
			for await (const { external, what } of tensorsOf(cursorOf(window), fault)) {
				if (external === undefined) continue;
				const path = inModel(external.location, name);
				const size = siblings.get(path);
				if (size === undefined) missing.push(path);
				else if (!(external.offset + (external.length ?? 0) <= size)) throw fault(`${what} lies beyond the end of ${path.slice(0, 100)}`);
			}
			if (missing[0] === undefined) return;
			throw (0, errors.Xu)(`${name} keeps data in ${JSON.stringify(missing[0].slice(0, 100))}, which is not in the model`, {
				where: { file: name },
				hint: "Name the folder as the model, with all its files."
			});
		}
		function inModel(location, name) {
			const path = external_node_path_.posix.normalize(location.replaceAll("\\", "/"));
			if (path !== ".." && !path.startsWith("../") && !external_node_path_.posix.isAbsolute(path) && !/^[a-z]+:/i.test(path)) return path;
			throw (0, errors.he)(`${name} takes data from outside the model: ${JSON.stringify(location.slice(0, 100))}`, {
				where: { file: name },
				hint: "Keep external data beside the model file."
			});
		}
		async function locationsByBytes(window) {
			const found = new Set();
			for (let start = 0; start < window.size; start += onnx_step) {
				const from = Math.max(0, start - onnx_overlap);
				const bytes = await window.read(from, start - from + onnx_step + onnx_overlap);
				for (let at = bytes.indexOf(key); at >= 0; at = bytes.indexOf(key, at + 1)) {
					const after = at + key.byteLength;
					const path = bytes[after] === valueTag ? pathAfter(bytes, after + 1) : pathBefore(bytes, at);
					if (path !== undefined) found.add(path);
				}
			}
			return found;
		}
		function pathAfter(bytes, at) {
			const { value: length, next } = varint(bytes, at);
			const end = length === 0 ? Math.min(bytes.byteLength, next + 64) : next + Math.min(Number.isNaN(length) ? 0 : length, maxPath);
			return bytes.toString("utf8", next, end);
		}
		function pathBefore(bytes, end) {
			for (let length = 1; length <= Math.min(maxPath, end - 2); length++) {
				const start = end - length;
				for (const width of [
					1,
					2,
					3
				]) {
					const { value, next } = varint(bytes, start - width);
					if (value === length && next === start && bytes[start - width - 1] === valueTag) return bytes.toString("utf8", start, end);
				}
			}
			return undefined;
		}
		var redact = __webpack_require__(67101);
		var json = __webpack_require__(39799);
		;
		function duplicateKey(text) {
			const open = [];
			for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"(?:\s*:)?|[{}[\]]/gs)) {
				const top = open.at(-1);
				if (token === "{") open.push(new Set());
				else if (token === "[") open.push(undefined);
				else if (token === "}" || token === "]") open.pop();
				else if (token.endsWith(":") && top !== undefined) {
					const key = JSON.parse(token.slice(0, -1).trimEnd());
					if (top.has(key)) return key;
					top.add(key);
				}
			}
			return undefined;
		}
		;
		const safetensors_bits = {
			BOOL: 8,
			U8: 8,
			I8: 8,
			F8_E4M3: 8,
			F8_E5M2: 8,
			F8_E8M0: 8,
			F8_E4M3FNUZ: 8,
			F8_E5M2FNUZ: 8,
			F6_E2M3: 6,
			F6_E3M2: 6,
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
			if (bytes[0] !== 123) throw fault("its header does not begin with a brace");
			const header = (0, json.qF)(bytes);
			if (typeof header !== "object" || header === null || Array.isArray(header)) throw fault("its header is not a JSON object");
			const twice = duplicateKey(bytes.toString("utf8"));
			if (twice !== undefined) throw fault(`its header gives ${JSON.stringify(twice.slice(0, 100))} twice`);
			const { __metadata__: metadata, ...tensors } = (0, json.Xy)(header);
			if (metadata !== undefined && !isTexts(metadata)) throw fault("its metadata are not texts");
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
			const size = typeof dtype === "string" ? safetensors_bits[dtype] : undefined;
			if (size === undefined) throw fault(`${tensor} has an unknown type`);
			const [start, end, ...more] = Array.isArray(offsets) ? offsets : [];
			if (!isCount(start) || !isCount(end) || start > end || more.length > 0) throw fault(`${tensor} does not say where it lies`);
			const extents = Array.isArray(shape) ? shape : [undefined];
			if (!extents.every(isCount)) throw fault(`${tensor} has no shape`);
			const elements = extents.reduce((product, extent) => product * extent, 1);
			if (elements * size !== (end - start) * 8) throw fault(`${tensor} has another size than its type and shape say`);
			return {
				start,
				end
			};
		}
		const isTexts = (value) => typeof value === "object" && value !== null && !Array.isArray(value) && Object.values(value).every((text) => typeof text === "string");
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
		var external_node_zlib_ = __webpack_require__(38522);
		;
		const hdf5Magic = Buffer.from("HDF\r\n\n", "latin1");
		function beginningOf(start) {
			if (isPickle(start) || isTextPickle(start) || isObjectArray(start)) return "pickle";
			if ([
				0,
				512,
				1024,
				2048
			].some((at) => start.subarray(at, at + 8).equals(hdf5Magic))) return "hdf5";
			const unpacked = unpackedStart(start);
			if (unpacked === undefined) return isPacked(start) ? "packed" : "other";
			const inner = beginningOf(unpacked);
			return inner === "other" && unpacked.toString("latin1", 257, 262) === "ustar" ? "packed" : inner;
		}
		const isPickle = (start) => start[0] === 128 && (start[1] ?? 0) >= 2 && (start[1] ?? 0) <= 5;
		const isTextPickle = (start) => /^[(\]}lt0-9p\n]{0,8}(?:c|\(?i)[A-Za-z_][\w.]{0,80}\r?\n[A-Za-z_][\w.]{0,80}\r?\n(?:[()\]}.]|p\d+\r?\n|q[^\w\s])/.test(start.toString("latin1", 0, 256));
		const isObjectArray = (start) => start.toString("latin1", 0, 6) === "NUMPY" && /['"][|<>=]?O\d*['"]/.test(start.toString("latin1", 6, 4096));
		const isPacked = (start) => [
			"BZh",
			"ý7zXZ\0",
			"\"M",
			"]\0\0"
		].some((magic) => start.toString("latin1", 0, magic.length) === magic);
		function unpackedStart(start) {
			const [first, second] = [start[0] ?? 0, start[1] ?? 0];
			const limit = { maxOutputLength: 4 * 1024 * 1024 };
			try {
				if (first === 31 && second === 139) return (0, external_node_zlib_.gunzipSync)(start, {
					...limit,
					finishFlush: external_node_zlib_.constants.Z_SYNC_FLUSH
				});
				if (first === 120 && (first * 256 + second) % 31 === 0) return (0, external_node_zlib_.inflateSync)(start, {
					...limit,
					finishFlush: external_node_zlib_.constants.Z_SYNC_FLUSH
				});
				if (start.readUInt32LE(0) === 4247762216) return (0, external_node_zlib_.zstdDecompressSync)(start, {
					...limit,
					finishFlush: external_node_zlib_.constants.ZSTD_e_flush
				});
			} catch {
				return undefined;
			}
			return undefined;
		}
		;
		const maxDirectory = 16 * 1024 * 1024;
		const maxMember = 16 * 1024 * 1024;
		const maxRatio = 1100;
		const harmlessBytes = 1e9;
		const usualRatio = 200;
		async function listZip(window, name) {
			const end = await endOf(window, name);
			const [count, size, offset] = [
				end.readUInt16LE(10),
				end.readUInt32LE(12),
				end.readUInt32LE(16)
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
					bytes: directory.readUInt32LE(at + 24),
					start: directory.readUInt32LE(at + 42)
				});
				if (isLink(directory, at)) throw hostile(name, members.at(-1)?.name ?? "", "is a link");
				at += 46 + nameLength + extra + comment;
			}
			refuseHostileNames(members, name);
			refuseBombs(members, window, name);
			return members;
		}
		async function endOf(window, name) {
			const tail = await window.read(Math.max(0, window.size - 65557), 65557);
			const mark = Buffer.from("PK", "latin1");
			for (let at = tail.lastIndexOf(mark); at >= 0; at = at === 0 ? -1 : tail.lastIndexOf(mark, at - 1)) {
				if (at + 22 <= tail.byteLength && at + 22 + tail.readUInt16LE(at + 20) === tail.byteLength) return tail.subarray(at);
			}
			throw broken(name);
		}
		const isLink = (directory, at) => (directory.readUInt32LE(at + 38) >>> 16 & 61440) === 40960;
		function refuseHostileNames(members, archive) {
			const seen = new Set();
			for (const { name } of members) {
				const parts = name.split(/[/\\]/);
				if (/^(?:[/\\]|[a-z]:)/i.test(name) || parts.includes("..")) throw hostile(archive, name, "leads out of its folder");
				if (name.includes("\0")) throw hostile(archive, name, "has a name that others read differently");
				if (parts.some((part) => /^\.git[ .]*$/i.test(part))) throw hostile(archive, name, "lies in .git");
				const folded = name.normalize("NFC").toLowerCase();
				if (seen.has(folded)) throw hostile(archive, name, "is there twice");
				seen.add(folded);
			}
		}
		function refuseBombs(members, { size }, archive) {
			let [end, total] = [0, 0];
			for (const { name, start, compressed, bytes } of members.toSorted((a, b) => a.start - b.start)) {
				if (start < end) throw hostile(archive, name, "lies over another member");
				end = start + 30 + Buffer.byteLength(name) + compressed;
				if (end > size) throw broken(archive);
				if (bytes > (compressed + 100) * maxRatio) throw hostile(archive, name, "says that it unpacks to more than it can");
				total += bytes;
			}
			if (total > harmlessBytes && total > size * usualRatio) throw hostile(archive, members[0]?.name ?? "", `and others unpack to ${total} bytes`);
		}
		const hostile = (archive, member, what) => (0, errors.he)(`${JSON.stringify(member.slice(0, 200))} in ${archive} ${what}`, {
			where: {
				file: archive,
				field: member.slice(0, 200)
			},
			hint: "Write the model again with its own library."
		});
		async function contentStart(window, { name: member, start }, name) {
			const header = await window.read(start, 30);
			if (header.byteLength < 30 || header.readUInt32LE(0) !== 67324752) throw broken(name);
			const length = header.readUInt16LE(26);
			if ((await window.read(start + 30, length)).toString("utf8") !== member) throw hostile(name, member, "has another name where it lies");
			return start + 30 + length + header.readUInt16LE(28);
		}
		async function readMember(window, member, name) {
			const { method, compressed } = member;
			const start = await contentStart(window, member, name);
			if (compressed > maxMember) throw broken(name);
			const content = await window.read(start, compressed);
			if (method === 0) return content;
			if (method !== 8) throw broken(name);
			try {
				return (0, external_node_zlib_.inflateRawSync)(content, { maxOutputLength: maxMember });
			} catch (cause) {
				throw (0, errors.Xu)(`${name} is a damaged ZIP archive`, { cause });
			}
		}
		async function memberStart(window, member, name) {
			const { method, compressed } = member;
			const content = await window.read(await contentStart(window, member, name), Math.min(compressed, 4096));
			if (method === 0) return content;
			return method === 8 ? await inflateStart(content) : Buffer.alloc(0);
		}
		async function inflateStart(content) {
			const inflate = (0, external_node_zlib_.createInflateRaw)({ finishFlush: external_node_zlib_.constants.Z_SYNC_FLUSH });
			inflate.end(content);
			const pieces = [];
			let bytes = 0;
			try {
				for await (const piece of inflate) {
					pieces.push(piece);
					bytes += piece.byteLength;
					if (bytes > 4096) break;
				}
			} catch {}
			return Buffer.concat(pieces);
		}
		const broken = (name) => (0, errors.Xu)(`${name} is a damaged ZIP archive`, { hint: "Write the model again." });
		;
		const describing = [
			"x",
			"g",
			"L",
			"K"
		];
		const maxMembers = 1e5;
		const isTar = (start) => start.toString("latin1", 257, 262) === "ustar";
		async function listTar(window, name) {
			const members = [];
			let long;
			for (let at = 0; at + 512 <= window.size;) {
				const header = await window.read(at, 512);
				if (header.every((byte) => byte === 0)) break;
				const type = String.fromCharCode(header[156] ?? 0);
				const bytes = sizeOf(header);
				if (!(bytes >= 0 && at + 512 + bytes <= window.size) || members.length > maxMembers) throw (0, errors.Xu)(`${name} is a damaged tar archive`, { hint: "Write the model again." });
				const member = long ?? nameOf(header);
				if (describing.includes(type)) long = await longName(window, {
					type,
					start: at + 512,
					bytes
				}) ?? long;
				else {
					if (![
						"0",
						"\0",
						"5",
						"7"
					].includes(type)) throw hostile(name, member, type === "1" || type === "2" ? "is a link" : "is no file");
					if (type !== "5") members.push({
						name: member,
						start: at + 512,
						bytes
					});
					long = undefined;
				}
				at += 512 + Math.ceil(bytes / 512) * 512;
			}
			refuseHostileNames(members, name);
			return members;
		}
		const until = (bytes) => bytes.toString("utf8").split("\0")[0] ?? "";
		function nameOf(header) {
			const prefix = until(header.subarray(345, 500));
			return `${prefix === "" ? "" : `${prefix}/`}${until(header.subarray(0, 100))}`;
		}
		function sizeOf(header) {
			const field = header.subarray(124, 136);
			if ((field[0] ?? 0) < 128) return Number.parseInt(until(field).trim() || "0", 8);
			return field.subarray(4).reduce((value, byte) => value * 256 + byte, 0);
		}
		async function longName(window, { type, start, bytes }) {
			const content = await window.read(start, Math.min(bytes, 65536));
			if (type === "L") return until(content);
			return type === "x" ? /(?:^|\n)\d+ path=([^\n]*)\n/.exec(content.toString("utf8"))?.[1] : undefined;
		}
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
		;
		const pickleNames = /\.(pkl|pickle|pck|pcl|joblib|sav|dill|cloudpickle|pt|pt2|pth|ptl|ckpt|th|torch|nemo|mar|rds|rda|rdata)(\.(gz|bz2|xz|lzma|z|zst|lz4))?$/i;
		const hdf5Names = /\.(h5|hdf5|hdf|he5)$/i;
		const maxText = 16 * 1024 * 1024;
		async function inspectModel(path, { layout, files }) {
			const found = [];
			for (const file of files) {
				const absolute = layout === "folder" ? (0, external_node_path_.join)(path, file.path) : path;
				const folder = external_node_path_.posix.dirname(file.path);
				const siblings = new Map(files.map((other) => [external_node_path_.posix.relative(folder, other.path), other.bytes]));
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
		const hdf5 = {
			format: "hdf5",
			runsCode: true
		};
		async function inspectFile(window, name, siblings) {
			if (pickleNames.test(name)) return pickle;
			const start = await window.read(0, 4096);
			const beginning = beginningOf(start);
			if (beginning === "pickle" || beginning === "packed") return pickle;
			if (hdf5Names.test(name) || beginning === "hdf5") return hdf5;
			if (/\.safetensors$/i.test(name)) return await checked("safetensors", checkSafetensors(window, name));
			if (/\.onnx$/i.test(name)) return await checked("onnx", checkOnnx(window, name, siblings));
			if (/\.gguf$/i.test(name) || start.toString("latin1", 0, 4) === "GGUF") return await checked("gguf", checkGguf(window, name));
			if (start.toString("latin1", 0, 4) === "PK") return await inspectZip(window, name);
			if (/\.(keras|skops|npz)$/i.test(name)) throw (0, errors.Xu)(`${name} is not the ZIP archive that its name promises`, { where: { file: name } });
			if (isTar(start)) return await inspectTar(window, name);
			return await inspectSettings(window, name, siblings);
		}
		async function checked(format, check) {
			await check;
			return harmless(format);
		}
		async function inspectSettings(window, name, siblings) {
			const base = external_node_path_.posix.basename(name);
			if (/\.pb$/i.test(base)) return await checked("other", checkGraphDef(window, name));
			const isTemplate = /\.jinja2?$/i.test(base);
			const isTokenizer = /^(?:tokenizer_config|chat_template)\.json$/i.test(base);
			const isIndex = /\.(?:safetensors|bin)\.index\.json$/i.test(base);
			if (!isTemplate && !isTokenizer && !isIndex && base !== "MLmodel") return harmless("other");
			if (window.size > maxText) throw (0, errors.Xu)(`${name} is larger than such a file can be`, { where: { file: name } });
			const text = (await window.read(0, window.size)).toString("utf8");
			if (isTemplate) checkTemplate(text, name);
			if (isTokenizer) checkTokenizer(text, name);
			if (isIndex) checkIndex(text, name, siblings);
			return base === "MLmodel" && await checkMlmodel(text, name) ? {
				format: "code",
				runsCode: true
			} : harmless("other");
		}
		function checkIndex(text, name, siblings) {
			let value;
			try {
				value = JSON.parse(text);
			} catch (cause) {
				throw (0, errors.Xu)(`${name} is not JSON`, {
					where: { file: name },
					cause
				});
			}
			const map = typeof value === "object" && value !== null && "weight_map" in value ? value.weight_map : undefined;
			for (const part of new Set(Object.values(typeof map === "object" && map !== null ? map : {}))) {
				const path = external_node_path_.posix.normalize(String(part));
				if (path.startsWith("..") || external_node_path_.posix.isAbsolute(path)) throw (0, errors.he)(`${name} takes weights from outside the model: ${JSON.stringify(path.slice(0, 100))}`, { where: { file: name } });
				if (!siblings.has(path)) throw (0, errors.Xu)(`${name} names ${JSON.stringify(path.slice(0, 100))}, which is not in the model`, {
					where: { file: name },
					hint: "Name the folder as the model, with all its files."
				});
			}
		}
		async function inspectZip(window, name) {
			const members = await listZip(window, name);
			if (members === undefined) return pickle;
			if (members.some((member) => pickleNames.test(member.name))) return pickle;
			const isKeras = /\.keras$/i.test(name);
			for (const member of members) {
				const beginning = beginningOf(await memberStart(window, member, name));
				if (beginning === "pickle" || beginning === "packed" && !/\.tar\./i.test(member.name)) return pickle;
				if ((beginning === "hdf5" || hdf5Names.test(member.name)) && !isKeras) return hdf5;
			}
			const config = members.find((member) => member.name === "config.json");
			if (isKeras) return await inspectKeras(window, name, config);
			return harmless(/\.skops$/i.test(name) ? "skops" : "other");
		}
		async function inspectTar(window, name) {
			for (const member of await listTar(window, name)) {
				if (pickleNames.test(member.name)) return pickle;
				const beginning = beginningOf(await window.read(member.start, Math.min(member.bytes, 4096)));
				if (beginning === "pickle" || beginning === "packed") return pickle;
				if (beginning === "hdf5" || hdf5Names.test(member.name)) return hdf5;
			}
			return harmless("other");
		}
		async function inspectKeras(window, name, config) {
			if (config === undefined) throw (0, errors.Xu)(`${name} has no configuration`, {
				where: { file: name },
				hint: "Save the model again with Keras."
			});
			checkKerasConfig((await readMember(window, config, name)).toString("utf8"), name);
			return harmless("keras");
		}
	})
};
