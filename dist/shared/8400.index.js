export const id = 8400;
export const ids = [
	8400,
	2885,
	2854,
	473
];
export const modules = {
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
	53170: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { w: () => cellParser });
		var _dataset_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71886);
		async function cellParser(file, sink) {
			if (file.format === "jsonl" || file.format === "json") {
				const row = ({ cells, line }) => {
					for (const [name, cell] of cells) sink.value(name, cell, line);
				};
				const rows = {
					row,
					rejected: () => undefined
				};
				if (file.format === "json") return (await Promise.resolve().then(__webpack_require__.bind(__webpack_require__, 15168))).jsonDocumentParser(file.name, rows);
				return (await __webpack_require__.e(5520).then(__webpack_require__.bind(__webpack_require__, 5520))).jsonLinesParser(file.name, rows);
			}
			const { delimitedParser } = await __webpack_require__.e(7820).then(__webpack_require__.bind(__webpack_require__, 17820));
			return delimitedParser(file.name, file.format === "csv" ? "," : "	", sink, (0, _dataset_js__WEBPACK_IMPORTED_MODULE_0__.iH)(file));
		}
	}),
	8400: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { sampleKinds: () => sampleKinds });
		var _bytes_row_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52854);
		var _bytes_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82885);
		var _cells_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71975);
		var _cell_parser_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53170);
		const sampleBytes = 256 * 1024;
		const sliceBytes = 16 * 1024;
		const narrowestFirst = [
			"integer",
			"number",
			"time",
			"boolean"
		];
		async function sampleKinds(file, guessing, signal) {
			const guesses = new Guesses(guessing);
			const parser = await (0, _cell_parser_js__WEBPACK_IMPORTED_MODULE_0__.w)(file, guesses);
			let seen = 0;
			try {
				const { dialect } = file;
				const guessed = dialect === undefined ? file : {
					...file,
					dialect: {
						...dialect,
						isGuess: true
					}
				};
				for await (const chunk of (0, _bytes_source_js__WEBPACK_IMPORTED_MODULE_1__.openSource)(guessed, signal).chunks()) {
					for (let at = 0; at < chunk.length && seen < sampleBytes; at += sliceBytes) {
						parser.push(chunk.subarray(at, at + sliceBytes));
						seen += sliceBytes;
						if (guesses.isSettled()) seen = sampleBytes;
					}
					if (seen >= sampleBytes) break;
				}
				if (seen < sampleBytes) parser.end();
			} catch (error) {
				if (signal.aborted) throw error;
			}
			return guesses.kinds();
		}
		const jsonKinds = {
			text: ["time"],
			number: ["integer", "number"],
			true: ["boolean"],
			false: ["boolean"],
			nested: []
		};
		class Guesses {
			known;
			isTolerant;
			seen = new Map();
			names = [];
			constructor({ known, tolerant }) {
				this.known = known;
				this.isTolerant = tolerant;
			}
			header(names) {
				this.names = names;
				for (const name of names) this.of(name);
			}
			row(row) {
				for (const [cell, name] of this.names.entries()) {
					const start = row.starts[cell];
					const end = row.ends[cell];
					if (start === end) continue;
					this.see(name, row.bytes, start, end, row.forms[cell] === _bytes_row_js__WEBPACK_IMPORTED_MODULE_2__.V.escaped ? [] : narrowestFirst);
				}
			}
			value(name, { type, bytes, start, end }) {
				if (type !== "null") this.see(name, bytes, start, end, jsonKinds[type]);
			}
			isSettled() {
				return this.names.length > 0 && !this.isTolerant && [...this.seen.values()].every((seen) => !narrowestFirst.some((kind) => seen.odd[kind] === 0));
			}
			see(name, bytes, start, end, possible = []) {
				const seen = this.of(name);
				if (seen === undefined) return;
				seen.cells++;
				for (const kind of narrowestFirst) {
					if (seen.odd[kind] > 0 && !this.isTolerant) continue;
					if (!possible.includes(kind) || !(0, _cells_js__WEBPACK_IMPORTED_MODULE_3__.M3)(kind, bytes, start, end)) seen.odd[kind]++;
				}
			}
			kinds() {
				return new Map([...this.seen].map(([name, seen]) => [name, this.kindOf(seen)]));
			}
			kindOf({ cells, odd }) {
				if (!this.isTolerant) return narrowestFirst.find((kind) => odd[kind] === 0) ?? "text";
				const most = narrowestFirst.find((kind) => 2 * odd[kind] <= cells) ?? "text";
				return most === "integer" && odd.number < odd.integer ? "number" : most;
			}
			of(name) {
				if (this.known.has(name)) return undefined;
				const known = this.seen.get(name);
				if (known !== undefined) return known;
				const seen = {
					cells: 0,
					odd: {
						integer: 0,
						number: 0,
						time: 0,
						boolean: 0
					}
				};
				this.seen.set(name, seen);
				return seen;
			}
		}
	})
};
