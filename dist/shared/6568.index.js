export const id = 6568;
export const ids = [6568, 2885];
export const modules = {
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
	}),
	74187: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { scanInWorkers: () => scanInWorkers });
		var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75919);
		var _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(66990);
		var _bytes_delimited_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(17820);
		var _bytes_row_ends_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(39077);
		var _bytes_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82885);
		var _kernel_kernel_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94381);
		var _limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79728);
		var _chunk_format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52399);
		var _session_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(89099);
		const chunkMemory = 1152 * 1024;
		const mostChunkMemory = 8 * 1024 * 1024;
		const memoryOfColumn = 8 * 1024;
		const chunksEach = 3;
		const youngMegabytes = 4;
		async function scanInWorkers(file, session, threads, signal) {
			const scan = new ParallelScan(file, session, threads, await (0, _kernel_kernel_js__WEBPACK_IMPORTED_MODULE_1__.loadKernel)());
			const source = (0, _bytes_source_js__WEBPACK_IMPORTED_MODULE_2__.openSource)(file, signal, (bytes) => scan.room(bytes));
			try {
				for await (const chunk of source.chunks()) {
					await scan.push(chunk);
					if (scan.isBroken) break;
				}
				return await scan.end() ? source.sha256() : undefined;
			} finally {
				await scan.stop();
			}
		}
		class ParallelScan {
			isBroken = false;
			isForOne = false;
			file;
			session;
			mostWorkers;
			own;
			ownReader;
			workers = [];
			results = new Map();
			memory = new ArrayBuffer(chunkMemory);
			used = 0;
			beside = Buffer.alloc(0);
			sequence = 0;
			firstLine = 1;
			names;
			format;
			kernel;
			constructor(file, session, threads, kernel) {
				this.kernel = kernel;
				this.file = file;
				this.session = session;
				this.mostWorkers = threads - 1;
				this.format = (0, _chunk_format_js__WEBPACK_IMPORTED_MODULE_3__.T)(file.name, this.delimiter, []);
			}
			room(bytes) {
				if (this.used + bytes <= this.memory.byteLength - 4) return Buffer.from(this.memory, this.used, bytes);
				if (this.beside.length < bytes) this.beside = Buffer.allocUnsafeSlow(bytes);
				return this.beside;
			}
			async push(chunk) {
				if (chunk.buffer !== this.memory) {
					if (this.used + chunk.length > this.memory.byteLength - 4) await this.cut(chunk.length);
					Buffer.from(this.memory).set(chunk, this.used);
				}
				this.used += chunk.length;
				if (this.names === undefined) this.readHeader();
			}
			async end() {
				if (this.names === undefined) this.readHeader(true);
				if (!this.isForOne) await this.cut(0);
				await Promise.all(this.workers.map((worker) => worker.idle()));
				const lines = this.linesOfChunks();
				if (this.isForOne) return false;
				const states = await Promise.all(this.workers.map((worker) => worker.found()));
				this.own?.foldKernel();
				if (this.own !== undefined) states.push(this.own.state());
				if (this.delimiter === undefined && !this.canBeMerged(states)) return false;
				for (const state of states) this.session.merge(state, this.file.name, lines);
				const { session, memory } = this;
				if (this.used > 0) this.format.reader(session).read(Buffer.from(memory), this.used, lines.at(-1) ?? this.firstLine);
				return true;
			}
			canBeMerged(states) {
				const names = new Set([...this.session.columns.keys(), ...states.flatMap(({ columns }) => columns.map(({ name }) => name))]);
				return names.size <= _limits_js__WEBPACK_IMPORTED_MODULE_4__.F.columns && states.some(({ rows, unreadable }) => rows + unreadable > 0);
			}
			async stop() {
				await Promise.all(this.workers.map((worker) => worker.stop()));
			}
			get chunkMemory() {
				return Math.max(chunkMemory, Math.min(mostChunkMemory, memoryOfColumn * (this.names?.length ?? 0)));
			}
			get delimiter() {
				return this.file.format === "jsonl" ? undefined : this.file.format === "tsv" ? "	" : ",";
			}
			readHeader(isAll = false) {
				const bytes = Buffer.from(this.memory);
				const { delimiter } = this;
				const end = delimiter === undefined ? markLength(bytes) : isAll ? this.used : (0, _bytes_row_ends_js__WEBPACK_IMPORTED_MODULE_5__.c)(bytes, this.used);
				if (delimiter === undefined) {
					if (this.used < 3 && !isAll) return;
					this.open([]);
				} else {
					if (end === 0 && !isAll) return;
					const parser = (0, _bytes_delimited_js__WEBPACK_IMPORTED_MODULE_6__.delimitedParser)(this.file.name, delimiter, {
						header: (names) => this.open(names),
						row: () => undefined
					});
					parser.push(bytes.subarray(0, end));
					parser.end();
				}
				for (let at = 0; at < end; at++) if (bytes[at] === 10) this.firstLine++;
				bytes.copyWithin(0, end, this.used);
				this.used -= end;
			}
			open(names) {
				this.names = names;
				this.format = (0, _chunk_format_js__WEBPACK_IMPORTED_MODULE_3__.T)(this.file.name, this.delimiter, names);
				this.format.open(this.session);
			}
			async cut(needed) {
				const bytes = Buffer.from(this.memory);
				const to = this.names === undefined || this.used === 0 ? 0 : this.format.lastEnd(this.memory, this.used);
				const rest = this.used - to;
				if (rest > _limits_js__WEBPACK_IMPORTED_MODULE_4__.F.rowBytes) return this.refuseLong();
				if (to === 0 && rest + needed <= this.memory.byteLength - 4) return;
				const worker = to === 0 ? undefined : await this.freeWorker();
				const isKept = to === 0 || worker !== undefined || !await this.readHere(to);
				if (isKept || rest + needed > this.memory.byteLength - 4) {
					const spare = worker?.spare(rest + needed + 4) ?? new ArrayBuffer(Math.max(this.chunkMemory, 2 * (rest + needed + 4)));
					Buffer.from(spare).set(bytes.subarray(to, this.used));
					worker?.send(this.sequence++, this.memory, to);
					this.memory = spare;
				} else bytes.copyWithin(0, to, this.used);
				this.used = rest;
			}
			refuseLong() {
				this.isBroken = true;
				this.isForOne = true;
				if (this.delimiter !== undefined) throw (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_7__.FU)(`${this.file.name}: a row is longer than ${_limits_js__WEBPACK_IMPORTED_MODULE_4__.F.rowBytes / 1024 / 1024} MiB`, { where: { file: this.file.name } });
			}
			async readHere(to) {
				const { session, memory } = this;
				this.own ??= new _session_js__WEBPACK_IMPORTED_MODULE_8__.m(session.contract, session.kinds, session.wanted === undefined ? undefined : [...session.wanted]);
				if (this.ownReader === undefined) {
					this.format.open(this.own);
					this.ownReader = this.format.reader(this.own);
				}
				const sequence = this.sequence++;
				this.own.startFile(String(sequence));
				const lines = linesRead(this.ownReader, new Uint8Array(memory), to);
				this.take({
					kind: "read",
					sequence,
					memory,
					to,
					lines
				});
				await new Promise((resolve) => setImmediate(resolve));
				return lines !== undefined;
			}
			async freeWorker() {
				if (this.workers.length < this.mostWorkers) {
					const worker = await startWorker(this.setup(), (answer) => this.take(answer));
					this.workers.push(worker);
					return worker;
				}
				const [free] = this.workers.toSorted((a, b) => a.pending - b.pending);
				return free?.isReady === true ? free : undefined;
			}
			take(answer) {
				if (answer.lines === undefined) this.isBroken = true;
				this.results.set(answer.sequence, answer.lines === undefined ? answer : {
					...answer,
					memory: noMemory
				});
			}
			linesOfChunks() {
				const lines = [this.firstLine];
				for (let sequence = 0; sequence < this.sequence; sequence++) {
					const answer = this.results.get(sequence);
					const line = lines[sequence] ?? 0;
					if (answer?.lines === undefined) {
						const reader = this.format.check(this.session);
						if (answer !== undefined) reader.read(Buffer.from(answer.memory), answer.to, line);
						this.isForOne = true;
						return lines;
					}
					lines.push(line + answer.lines);
				}
				return lines;
			}
			setup() {
				const { contract, kinds, wanted } = this.session;
				return {
					file: this.file.name,
					delimiter: this.delimiter,
					names: this.names ?? [],
					columns: wanted === undefined ? undefined : [...wanted],
					kinds: [...kinds],
					kernel: this.kernel,
					contract: contract === undefined ? undefined : {
						text: contract.text,
						file: contract.file
					}
				};
			}
		}
		const noMemory = new ArrayBuffer(0);
		const markLength = (bytes) => bytes[0] === 239 && bytes[1] === 187 && bytes[2] === 191 ? 3 : 0;
		function linesRead(reader, bytes, to) {
			try {
				return reader.read(bytes, to, 1) - 1;
			} catch {
				return undefined;
			}
		}
		async function startWorker(setup, take) {
			const { scanWorker } = await __webpack_require__.e(2102).then(__webpack_require__.bind(__webpack_require__, 52102));
			const worker = new node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.Worker(scanWorker, {
				workerData: setup,
				resourceLimits: { maxYoungGenerationSizeMb: youngMegabytes },
				...executed(scanWorker)
			});
			return new ScanWorker(worker, take);
		}
		const executed = (program) => program.pathname.endsWith(".ts") ? { execArgv: ["--conditions=source"] } : { execArgv: [] };
		class ScanWorker {
			pending = 0;
			worker;
			spares = [];
			state;
			death;
			waiting = [];
			constructor(worker, take) {
				this.worker = worker;
				worker.on("message", (answer) => {
					if (answer.kind === "found") this.state = answer.state;
					else {
						this.pending--;
						take(answer);
						if (answer.lines !== undefined) this.spares.push(answer.memory);
					}
					this.wake();
				});
				worker.on("error", (error) => this.die(error));
				worker.on("exit", (code) => this.die(new Error(`a worker thread ended with ${code}`)));
			}
			send(sequence, memory, to) {
				this.pending++;
				const request = {
					kind: "chunk",
					sequence,
					memory,
					to
				};
				this.worker.postMessage(request, [memory]);
			}
			spare(bytes) {
				const memory = this.spares.pop();
				return memory !== undefined && memory.byteLength >= bytes ? memory : undefined;
			}
			get isReady() {
				if (this.death !== undefined) throw this.death;
				return this.pending < chunksEach;
			}
			idle() {
				return this.until(() => this.pending === 0);
			}
			async found() {
				const request = { kind: "finish" };
				this.worker.postMessage(request);
				await this.until(() => this.state !== undefined);
				if (this.state === undefined) throw new Error("a worker found nothing");
				return this.state;
			}
			async stop() {
				await this.worker.terminate();
			}
			async until(isSo) {
				while (!isSo()) {
					if (this.death !== undefined) throw this.death;
					await new Promise((resolve) => this.waiting.push(resolve));
				}
			}
			wake() {
				const { waiting } = this;
				this.waiting = [];
				for (const resolve of waiting) resolve();
			}
			die(error) {
				this.death ??= error;
				this.wake();
			}
		}
	})
};
