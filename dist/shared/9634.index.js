export const id = 9634;
export const ids = [
	9634,
	2885,
	5692
];
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
	11838: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			A: () => dateLetters,
			i: () => dateFormat
		});
		const months = [
			"january",
			"february",
			"march",
			"april",
			"may",
			"june",
			"july",
			"august",
			"september",
			"october",
			"november",
			"december"
		];
		const shortMonths = months.map((name) => name.slice(0, 3));
		const letters = {
			YYYY: {
				part: "year",
				pattern: "(?<year>\\d{4})"
			},
			YY: {
				part: "year",
				pattern: "(?<year>\\d{2})"
			},
			MMMM: {
				part: "month",
				pattern: `(?<month>${months.join("|")})`
			},
			MMM: {
				part: "month",
				pattern: `(?<month>${shortMonths.join("|")})`
			},
			MM: {
				part: "month",
				pattern: "(?<month>\\d{2})"
			},
			M: {
				part: "month",
				pattern: "(?<month>\\d{1,2})",
				isOpen: true
			},
			DD: {
				part: "day",
				pattern: "(?<day>\\d{2})"
			},
			D: {
				part: "day",
				pattern: "(?<day>\\d{1,2})",
				isOpen: true
			},
			HH: {
				part: "hour",
				pattern: "(?<hour>\\d{2})"
			},
			H: {
				part: "hour",
				pattern: "(?<hour>\\d{1,2})",
				isOpen: true
			},
			hh: {
				part: "hour",
				pattern: "(?<hour>\\d{2})"
			},
			h: {
				part: "hour",
				pattern: "(?<hour>\\d{1,2})",
				isOpen: true
			},
			mm: {
				part: "minute",
				pattern: "(?<minute>\\d{2})"
			},
			ss: {
				part: "second",
				pattern: "(?<second>\\d{2}(?:[.,]\\d{1,9})?)"
			},
			a: {
				part: "half",
				pattern: "(?<half>[ap]\\.?m\\.?)"
			},
			A: {
				part: "half",
				pattern: "(?<half>[ap]\\.?m\\.?)"
			},
			Z: {
				part: "offset",
				pattern: "(?<offset>z|[+-]\\d{2}:?\\d{2})"
			}
		};
		const letter = /(YYYY|YY|MMMM|MMM|MM|M|DD|D|HH|H|hh|h|mm|ss|a|A|Z)/;
		const dateLetters = "YYYY (or YY), MM, M, MMM or MMMM, and DD or D once each, and perhaps hh or h, mm and ss, a for AM and PM, and Z for an offset";
		function dateFormat(written) {
			const parts = written.split(letter);
			const known = parts.flatMap((part) => Object.hasOwn(letters, part) ? [letters[part]] : []);
			const said = new Set(known.map(({ part }) => part));
			if (said.size !== known.length || written.length > 40 || !isFit(parts, said)) return undefined;
			const pattern = new RegExp(`^${parts.map((part) => letters[part]?.pattern ?? literal(part)).join("")}$`, "i");
			return {
				written,
				read: (text) => isoOf(pattern.exec(text)?.groups, said)
			};
		}
		const literal = (part) => part.replaceAll(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
		function isFit(parts, said) {
			const isWhole = [
				"year",
				"month",
				"day"
			].every((part) => said.has(part));
			const isTime = !said.has("minute") || said.has("hour");
			const isHalved = !said.has("half") || parts.includes("h") || parts.includes("hh");
			const isSecond = !said.has("second") || said.has("minute");
			const isPlaced = !said.has("offset") || said.has("hour");
			const other = parts.filter((part) => !Object.hasOwn(letters, part)).join("");
			if (!isWhole || !isTime || !isHalved || !isSecond || !isPlaced || /[a-z0-9]/i.test(other.replaceAll("T", ""))) return false;
			const written = parts.filter((part) => part !== "");
			return !written.some((part, at) => letters[part]?.isOpen === true && (isDigits(written[at - 1]) || isDigits(written[at + 1])));
		}
		const isDigits = (part) => part !== undefined && letters[part]?.pattern.includes("\\d{") === true;
		function isoOf(found, said) {
			if (found === undefined) return undefined;
			const { year = "", month = "", day = "", hour = "0", minute = "00", second = "00", half, offset = "" } = found;
			const hours = half === undefined ? Number(hour) : hourOf(Number(hour), /^p/i.test(half));
			if (hours === undefined) return undefined;
			const date = `${year.length === 2 ? century(year) : year}-${monthOf(month)}-${day.padStart(2, "0")}`;
			if (!said.has("hour")) return date;
			return `${date}T${String(hours).padStart(2, "0")}:${minute}:${second.replace(",", ".")}${offset.toUpperCase().replace(/(\d\d)(\d\d)$/, "$1:$2")}`;
		}
		const century = (year) => `${Number(year) < 69 ? "20" : "19"}${year}`;
		function monthOf(month) {
			const index = shortMonths.indexOf(month.slice(0, 3).toLowerCase());
			return index < 0 ? month.padStart(2, "0") : String(index + 1).padStart(2, "0");
		}
		const hourOf = (hour, isAfternoon) => hour < 1 || hour > 12 ? undefined : hour % 12 + (isAfternoon ? 12 : 0);
	}),
	88134: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			QB: () => utf16Mark,
			d8: () => encodings,
			decoded: () => decoded,
			jQ: () => looksUtf16
		});
		var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
		var _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66990);
		const singleByte = [
			"windows-1250",
			"windows-1251",
			"windows-1252",
			"windows-1253",
			"windows-1254",
			"windows-1255",
			"windows-1256",
			"windows-1257",
			"windows-1258",
			"windows-874",
			"iso-8859-1",
			"iso-8859-2",
			"iso-8859-3",
			"iso-8859-4",
			"iso-8859-5",
			"iso-8859-6",
			"iso-8859-7",
			"iso-8859-8",
			"iso-8859-10",
			"iso-8859-13",
			"iso-8859-14",
			"iso-8859-15",
			"iso-8859-16",
			"ibm866",
			"koi8-r",
			"koi8-u",
			"macintosh"
		];
		const manyBytes = [
			"gbk",
			"gb18030",
			"big5",
			"shift_jis",
			"euc-jp",
			"euc-kr"
		];
		const encodings = [
			"utf-8",
			"utf-16",
			"utf-16le",
			"utf-16be",
			...singleByte,
			...manyBytes
		];
		const lineFeed = 10;
		function decoded(chunks, encoding, file) {
			if (encoding === "utf-8") return plain(chunks, file);
			if (encoding.startsWith("utf-16")) return fromUtf16(chunks, encoding, file);
			const single = singleByte.find((name) => name === encoding);
			if (single !== undefined) return fromTable(chunks, single, file);
			return fromLines(chunks, encoding, file);
		}
		async function* plain(chunks, file) {
			let isFirst = true;
			for await (const chunk of chunks) {
				const mark = isFirst ? utf16Mark(chunk) : undefined;
				isFirst = false;
				if (mark !== undefined) throw wrong(file, 1, `the file is ${mark.toUpperCase()}, not UTF-8`, `Write \`encoding: utf-16\` into \`dialect\` of the contract.`);
				yield chunk;
			}
		}
		function utf16Mark([first, second]) {
			if (first === 255 && second === 254) return "utf-16le";
			return first === 254 && second === 255 ? "utf-16be" : undefined;
		}
		function looksUtf16(bytes) {
			const units = Math.min(32, bytes.length >> 1);
			if (units < 2) return undefined;
			const zeros = [0, 0];
			for (let at = 0; at < 2 * units; at++) if (bytes[at] === 0) zeros[at & 1] = (zeros[at & 1] ?? 0) + 1;
			const [even = 0, odd = 0] = zeros;
			if (odd >= units * .6 && even === 0) return "utf-16le";
			return even >= units * .6 && odd === 0 ? "utf-16be" : undefined;
		}
		async function* fromUtf16(chunks, encoding, file) {
			let order;
			let rest = Buffer.alloc(0);
			let line = 1;
			for await (const chunk of chunks) {
				let bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
				rest = bytes;
				if (bytes.length < 4) continue;
				if (order === undefined) {
					order = orderOf(bytes, encoding, file);
					if (utf16Mark(bytes) !== undefined) bytes = bytes.subarray(2);
				}
				const end = wholeUnits(bytes, order);
				rest = Buffer.from(bytes.subarray(end));
				const text = utf16Text(bytes.subarray(0, end), order);
				if (!text.isWellFormed()) throw notWhole(text, file, line);
				for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) line++;
				yield Buffer.from(text);
			}
			if (rest.length === 0) return;
			if (order === undefined && utf16Mark(rest) !== undefined && rest.length === 2) return;
			const last = order === undefined ? rest.subarray(utf16Mark(rest) === undefined ? 0 : 2) : rest;
			order ??= orderOf(rest, encoding, file);
			const text = utf16Text(last.subarray(0, last.length & ~1), order);
			if (last.length % 2 === 1 || !text.isWellFormed()) throw wrong(file, line, `the file ends within a character of ${order.toUpperCase()}`, "Write it again, or correct `encoding`.");
			yield Buffer.from(text);
		}
		function orderOf(bytes, encoding, file) {
			const mark = utf16Mark(bytes);
			if (encoding === "utf-16le" || encoding === "utf-16be") {
				if (mark !== undefined && mark !== encoding) throw wrong(file, 1, `the file is ${mark.toUpperCase()}, not ${encoding.toUpperCase()}`, "Write `encoding: utf-16`.");
				if (mark === undefined && (0, node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes.subarray(0, Math.min(bytes.length, 64) & ~3)) && looksUtf16(bytes) === undefined && !bytes.includes(0)) throw wrong(file, 1, `the bytes are not ${encoding.toUpperCase()}: they look like UTF-8`, "Leave out `encoding`.");
				return encoding;
			}
			if (mark !== undefined) return mark;
			const guess = looksUtf16(bytes);
			const hint = guess === undefined ? "Leave out `encoding` if the file is UTF-8." : `Write \`encoding: ${guess}\` if that is what it is.`;
			throw wrong(file, 1, "the file has no byte order mark, so it does not say which UTF-16 it is", hint);
		}
		function wholeUnits(bytes, order) {
			const even = bytes.length & ~1;
			const high = bytes[order === "utf-16le" ? even - 1 : even - 2] ?? 0;
			return (high & 252) === 216 ? even - 2 : even;
		}
		function utf16Text(bytes, order) {
			return (order === "utf-16le" ? bytes : Buffer.from(bytes).swap16()).toString("utf16le");
		}
		function notWhole(text, file, firstLine) {
			let line = firstLine;
			for (const part of text.split("\n")) {
				if (!part.isWellFormed()) break;
				line++;
			}
			return wrong(file, line, "the bytes are not UTF-16: half of a surrogate pair is missing", "Correct `encoding`, or write the file again.");
		}
		function tableOf(encoding) {
			const decoder = encoding === "iso-8859-1" ? undefined : new TextDecoder(encoding);
			return Array.from({ length: 256 }, (_, byte) => {
				const text = decoder?.decode(Uint8Array.of(byte)) ?? String.fromCharCode(byte);
				const code = text.charCodeAt(0);
				return code === 65533 || code >= 128 && code < 160 ? undefined : Buffer.from(text);
			});
		}
		async function* fromTable(chunks, encoding, file) {
			const table = tableOf(encoding);
			let line = 1;
			let isFirst = true;
			for await (const chunk of chunks) {
				if (isFirst) refuseUnicode(chunk, encoding, file);
				isFirst = false;
				if ((0, node_buffer__WEBPACK_IMPORTED_MODULE_0__.isAscii)(chunk)) {
					for (let at = chunk.indexOf(lineFeed); at >= 0; at = chunk.indexOf(lineFeed, at + 1)) line++;
					yield chunk;
					continue;
				}
				const target = Buffer.allocUnsafe(3 * chunk.length);
				let used = 0;
				for (const byte of chunk) {
					if (byte < 128) target[used++] = byte;
					else {
						const text = table[byte];
						if (text === undefined) throw notIn(file, line, byte, encoding);
						for (const part of text) target[used++] = part;
					}
					if (byte === lineFeed) line++;
				}
				yield target.subarray(0, used);
			}
		}
		function refuseUnicode(bytes, encoding, file) {
			const mark = utf16Mark(bytes) ?? looksUtf16(bytes);
			const isMarked = bytes[0] === 239 && bytes[1] === 187 && bytes[2] === 191;
			if (mark === undefined && !isMarked) return;
			const found = mark === undefined ? "UTF-8" : mark.toUpperCase();
			const hint = mark === undefined ? "Leave out `encoding`." : `Write \`encoding: ${utf16Mark(bytes) === undefined ? mark : "utf-16"}\`.`;
			throw wrong(file, 1, `the file is ${found}, not ${encoding}`, hint);
		}
		function notIn(file, line, byte, encoding) {
			const hint = encoding.startsWith("iso-8859") ? "Windows writes such bytes: try `encoding: windows-1252`." : "Correct `encoding` in `dialect`.";
			return wrong(file, line, `the byte 0x${byte.toString(16)} is not a character of ${encoding}`, hint);
		}
		async function* fromLines(chunks, encoding, file) {
			const decoder = new TextDecoder(encoding, { fatal: true });
			let rest = Buffer.alloc(0);
			let line = 1;
			const take = (bytes) => {
				const text = decodedLines(decoder, bytes);
				if (text === undefined) {
					for (let from = 0;; line++) {
						const end = bytes.indexOf(lineFeed, from);
						if (end < 0 || decodedLines(decoder, bytes.subarray(from, end)) === undefined) break;
						from = end + 1;
					}
					throw wrong(file, line, `the bytes are not ${encoding}`, "Correct `encoding` in `dialect` of the contract.");
				}
				for (let at = bytes.indexOf(lineFeed); at >= 0; at = bytes.indexOf(lineFeed, at + 1)) line++;
				return Buffer.from(text);
			};
			let isFirst = true;
			for await (const chunk of chunks) {
				if (isFirst) refuseUnicode(chunk, encoding, file);
				isFirst = false;
				const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
				const end = bytes.lastIndexOf(lineFeed) + 1;
				rest = Buffer.from(bytes.subarray(end));
				if (end > 0) yield take(bytes.subarray(0, end));
			}
			if (rest.length > 0) yield take(rest);
		}
		function decodedLines(decoder, bytes) {
			try {
				return decoder.decode(bytes);
			} catch {
				return undefined;
			}
		}
		const wrong = (file, line, sentence, hint) => (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_1__.Xu)(`${file}:${line}: ${sentence}`, {
			where: {
				file,
				line
			},
			hint
		});
	}),
	15692: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			dialectNotices: () => dialectNotices,
			explained: () => explained,
			requireDelimiter: () => requireDelimiter
		});
		var _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66990);
		var _bytes_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82885);
		var _scan_file_problems_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13715);
		var _suggest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56549);
		const isDelimited = ({ format }) => format === "csv" || format === "tsv";
		async function rowHints(file, signal) {
			if (!isDelimited(file) || file.problem !== undefined) return [];
			const { dialect, ...plain } = file;
			const head = [];
			let length = 0;
			let isWhole = true;
			try {
				for await (const chunk of (0, _bytes_source_js__WEBPACK_IMPORTED_MODULE_0__.openSource)(plain, signal).chunks()) {
					head.push(chunk);
					length += chunk.length;
					isWhole = length <= _suggest_js__WEBPACK_IMPORTED_MODULE_1__.sV;
					if (!isWhole) break;
				}
			} catch (error) {
				if (signal.aborted) throw error;
				return [];
			}
			const format = file.format === "tsv" ? "tsv" : "csv";
			const { hints } = (0, _suggest_js__WEBPACK_IMPORTED_MODULE_1__.v$)(Buffer.concat(head), {
				format,
				isWhole,
				isOnlyRows: true,
				delimiter: dialect?.delimiter
			});
			return hints.filter(({ key }) => !isSaid(file, key));
		}
		function isSaid({ dialect }, key) {
			if (dialect === undefined) return false;
			const said = new Set(Object.keys(JSON.parse(dialect.shown)));
			const same = {
				header: ["header", "skip"],
				skip: [
					"skip",
					"header",
					"comment"
				],
				unnamed: ["unnamed", "header"]
			};
			return (same[key] ?? [key]).some((each) => said.has(each));
		}
		function wayOut({ dialect }, hints) {
			const said = dialect === undefined ? {} : JSON.parse(dialect.shown);
			return (0, _suggest_js__WEBPACK_IMPORTED_MODULE_1__.dialectLine)({
				...said,
				...Object.fromEntries(hints.map(({ key, value }) => [key, value]))
			});
		}
		const sentence = (reason) => `${reason.charAt(0).toUpperCase()}${reason.slice(1)}`;
		async function explained(file, error, signal) {
			if (!(0, _scan_file_problems_js__WEBPACK_IMPORTED_MODULE_2__.U)(error) || error.errorClass !== "input-error" || !isDelimited(file) || file.problem !== undefined) return error;
			const hints = await rowHints(file, signal);
			if (hints.length === 0) return error;
			const reasons = hints.map(({ reason }) => sentence(reason)).join(". ");
			const hint = `${reasons}. If so, write \`${wayOut(file, hints)}\` into the contract.`;
			return new _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_3__.HR(error.errorClass, error.message, {
				...error.where === undefined ? {} : { where: error.where },
				hint,
				cause: error
			});
		}
		async function requireDelimiter(file, signal) {
			if (file.dialect?.delimiter !== undefined) return;
			const hints = await rowHints(file, signal);
			const found = hints.find(({ key }) => key === "delimiter");
			if (found === undefined) return;
			const line = found.line ?? 1;
			throw (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_3__.Xu)(`${file.name}:${line}: ${found.reason.replace(/^line \d+ is one column, and/, "the rows are one column, and each")}`, {
				where: {
					file: file.name,
					line
				},
				hint: `If so, write \`${wayOut(file, hints)}\` into the contract; if it is one column, name its delimiter: \`dialect: {delimiter: "${file.format === "tsv" ? "\\t" : ","}"}\`.`
			});
		}
		async function dialectNotices(file, signal) {
			const hints = await rowHints(file, signal);
			return hints.filter(({ key }) => key !== "delimiter").map((found) => {
				const line = found.line ?? 1;
				return {
					id: `dialect:${found.key}`,
					message: `${file.name}:${line}: ${found.reason}`,
					where: {
						file: file.name,
						line
					},
					hint: `If so, write \`${wayOut(file, [found])}\` into the contract.`
				};
			});
		}
	})
};
