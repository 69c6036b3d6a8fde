export const id = 5498;
export const ids = [5498, 2885];
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
	95498: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			adviseDialect: () => adviseDialect,
			E: () => dialectOf
		});
		var source = __webpack_require__(82885);
		var read = __webpack_require__(68434);
		var lib_dataset = __webpack_require__(71886);
		var sample = __webpack_require__(69237);
		var suggest = __webpack_require__(56549);
		var suggest_values = __webpack_require__(65656);
		var document_kind = __webpack_require__(98937);
		var json_path = __webpack_require__(58622);
		var profile_dataset = __webpack_require__(34493);
		var bytes_row = __webpack_require__(52854);
		var cells = __webpack_require__(71975);
		var cell_parser = __webpack_require__(53170);
		;
		const enoughCells = 2e3;
		const mostSamples = 300;
		const mostNumbers = 50;
		const longest = 40;
		async function surveyCells({ files }, names, signal) {
			const survey = new Survey(names);
			for (const file of files) {
				if (file.format === "parquet" || survey.isSettled()) continue;
				await surveyFile(file, survey, signal);
			}
			return survey.columns;
		}
		async function surveyFile(file, survey, signal) {
			survey.file = file.name;
			const parser = await (0, cell_parser.w)(file, survey);
			for await (const chunk of (0, source.openSource)(file, signal).chunks()) {
				parser.push(chunk);
				if (survey.isSettled()) return;
			}
			parser.end();
		}
		class Survey {
			columns = new Map();
			file = "";
			wanted;
			cells = [];
			constructor(names) {
				this.wanted = names;
			}
			header(names) {
				this.cells = names.flatMap((name, cell) => {
					const column = this.of(name);
					return column === undefined ? [] : [[cell, column]];
				});
			}
			row(row) {
				for (const [cell, column] of this.cells) {
					const start = row.starts[cell];
					const end = row.ends[cell];
					if (start === end || column.isClosed) continue;
					const isWord = this.see(column, row.bytes, start, end, row.line);
					if (isWord && row.forms[cell] !== bytes_row.V.plain) column.quotedWords++;
				}
			}
			value(name, { type, bytes, start, end }, line) {
				const column = this.of(name);
				if (column === undefined || column.isClosed || type === "null") return;
				column.cells++;
				if (type === "number") column.kinds.number++;
				else if (type === "true" || type === "false") column.kinds.boolean++;
				else if (type === "text" && (0, cells.M3)("time", bytes, start, end)) column.kinds.time++;
				else this.word(column, type === "text" && end - start <= longest ? textOf(bytes, start, end) : undefined, line);
			}
			isSettled() {
				return this.columns.size > 0 && this.columns.size === this.wanted.size && [...this.columns.values()].every(({ isClosed }) => isClosed);
			}
			see(column, bytes, start, end, line) {
				column.cells++;
				const text = end - start <= longest ? textOf(bytes, start, end) : undefined;
				const kind = kinds.find((each) => (0, cells.M3)(each, bytes, start, end));
				if (kind === undefined) return this.word(column, text?.replaceAll("\"\"", "\""), line);
				if (kind === "number" && text !== undefined) {
					if ((0, cells.kz)(kind, bytes, start, end) === cells.U9.nonFinite && Number.isNaN(cells.YV.number)) return counted(column.words, text);
					if (column.numbers.size < mostNumbers) column.numbers.add(text);
				}
				column.kinds[kind]++;
				return false;
			}
			word(column, text, line) {
				if (text !== undefined && (0, suggest_values.A)(text.trim())) return counted(column.words, text.trim());
				this.other(column, text, line);
				return false;
			}
			other(column, text, line) {
				column.others++;
				column.first ??= {
					file: this.file,
					line
				};
				if (text !== undefined && column.samples.size < mostSamples) column.samples.add(text);
				column.isClosed = column.cells >= enoughCells && column.others * 2 > column.cells;
			}
			of(name) {
				if (!this.wanted.has(name)) return undefined;
				const known = this.columns.get(name);
				if (known !== undefined) return known;
				const column = {
					cells: 0,
					kinds: {
						number: 0,
						time: 0,
						boolean: 0
					},
					words: new Map(),
					quotedWords: 0,
					numbers: new Set(),
					others: 0,
					samples: new Set(),
					first: undefined,
					isClosed: false
				};
				this.columns.set(name, column);
				return column;
			}
		}
		const kinds = [
			"number",
			"time",
			"boolean"
		];
		const textOf = (bytes, start, end) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8", start, end);
		function counted(words, word) {
			words.set(word, (words.get(word) ?? 0) + 1);
			return true;
		}
		const total = (words) => [...words.values()].reduce((sum, each) => sum + each, 0);
		var numbers = __webpack_require__(57922);
		;
		const plural = {
			integer: "numbers",
			number: "numbers",
			time: "times",
			boolean: "true or false",
			text: "texts"
		};
		const line = (part) => (0, suggest.dialectLine)(part).replace(/^dialect: \{(.*)\}$/s, "$1");
		function kindHint(column, kind, dialect, { cells, words, others }) {
			const missing = total(words);
			if (others === 0 && missing > 0) {
				const message = `${percent(cells - missing, cells)} of ${shown(column)} are ${plural[kind]}, the others are ${listed(words)}: is \`${line(dialect)}\` meant?`;
				return {
					column,
					message,
					count: missing,
					n: cells
				};
			}
			const what = kind === "time" ? `dates${formatIn(dialect, column)}` : kind === "boolean" ? "true and false in other words" : "numbers that are written otherwise";
			const rest = missing === 0 ? "" : `, and ${listed(words)}`;
			return {
				column,
				message: `${shown(column)} looks like ${what}${rest}: is \`${line(dialect)}\` meant?`,
				count: others,
				n: cells
			};
		}
		function formatIn({ dates }, column) {
			const format = typeof dates === "object" && dates !== null && !Array.isArray(dates) ? dates[column] : undefined;
			return typeof format === "string" ? ` written as ${format}` : "";
		}
		function mixedHint(column, survey) {
			const { cells, kinds, words, others, first, isClosed } = survey;
			const [kind, count] = mostOf(kinds);
			if (isClosed || others === 0 || count < nearlyAll * (cells - total(words)) || first === undefined) return undefined;
			const rest = words.size === 0 ? "" : `, ${listed(words)} ${total(words) === 1 ? "stands" : "stand"} for missing values`;
			const message = `${percent(count, cells)} of ${shown(column)} are ${plural[kind]}${rest}, and ${(0, numbers.zD)(others)} ${others === 1 ? "cell is" : "cells are"} not, first at ${first.file}:${first.line}`;
			return {
				column,
				message,
				count: others,
				n: cells
			};
		}
		const eitherDate = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?:[ T,].*)?$/;
		function ambiguousHint(column, { cells, others, samples, words }) {
			if (samples.size === 0 || others !== cells - total(words)) return undefined;
			const dates = [...samples].map((text) => eitherDate.exec(text.trim()));
			const isEither = dates.every((found) => found !== null && Number(found[1]) <= 12 && Number(found[3]) <= 12);
			const [first] = dates;
			if (!isEither || first === undefined || first === null) return undefined;
			const [, , mark = "/", , year = ""] = first;
			const isPadded = dates.every((found) => found?.[1]?.length === 2 && found[3]?.length === 2);
			const [day, month] = isPadded ? ["DD", "MM"] : ["D", "M"];
			const written = [`${day}${mark}${month}`, `${month}${mark}${day}`].map((date) => `${date}${mark}${year.length === 4 ? "YYYY" : "YY"}`);
			const message = `${shown(column)} looks like dates, and nobody can tell the day from the month: is \`dates\` with ${written.join(" or ")} meant?`;
			return {
				column,
				message,
				count: others,
				n: cells
			};
		}
		function jsonHint(column, survey, looks) {
			const { cells, kinds, words, others } = survey;
			const [kind, count] = mostOf(kinds);
			const missing = total(words);
			if (others === 0 && missing > 0 && count > 0) {
				const message = `${percent(count, cells)} of ${shown(column)} are ${plural[kind]}, the others are the text ${listed(words)}: is null meant?`;
				return {
					column,
					message,
					count: missing,
					n: cells
				};
			}
			if (looks === undefined) return undefined;
			return {
				column,
				message: `${shown(column)} holds texts that look like ${looks}`,
				count: others,
				n: cells
			};
		}
		const nearlyAll = .9;
		function mostOf(kinds) {
			const all = [
				["number", kinds.number],
				["time", kinds.time],
				["boolean", kinds.boolean]
			];
			return all.reduce((best, next) => next[1] > best[1] ? next : best);
		}
		const listed = (words) => [...words].toSorted(([, a], [, b]) => b - a).slice(0, 5).map(([word, times]) => `${word} (${(0, numbers.zD)(times)})`).join(", ");
		function percent(part, all) {
			const share = 100 * part / all;
			for (const digits of [
				1,
				2,
				3
			]) {
				const text = share.toFixed(digits);
				if (part === all || Number(text) < 100) return `${text} %`;
			}
			return `${share.toFixed(4)} %`;
		}
		const shown = (name) => name.replaceAll(/[\p{Cc}\u2028\u2029`]/gu, " ").slice(0, 80);
		;
		const nothing = {
			dialect: undefined,
			scan: undefined,
			hints: [],
			kinds: new Map()
		};
		async function adviseDialect(request, context) {
			const { dataset, scan } = request;
			if (dataset.files.every(({ format }) => format === "json" || format === "jsonl")) return scan === undefined ? documentAdvice(request, context) : jsonAdvice(request, scan, context);
			if (!dataset.files.every(({ format }) => format === "csv" || format === "tsv")) return nothing;
			return await delimitedAdvice(request, context).catch(unlessAborted(context)) ?? nothing;
		}
		const unlessAborted = ({ signal }) => () => {
			signal.throwIfAborted();
			return undefined;
		};
		async function delimitedAdvice(request, context) {
			const { dataset, dialect: own = {} } = request;
			const rows = request.dialect === undefined ? await rowHints(dataset, context) : [];
			const before = await firstReadable([[...rows], []], async (hints) => {
				const base = {
					...partOf(hints),
					...own
				};
				return {
					hints,
					base,
					scan: hints.length === 0 && request.scan !== undefined ? request.scan : await advice_read(request, base, context)
				};
			});
			const asked = askedOf(before.scan, request);
			const surveys = asked.size === 0 ? new Map() : await surveyCells(withGuesses(dataset, await dialectOf(before.base)), asked, context.signal);
			const guess = valuesIn(surveys, before.base);
			const tried = await tryValues(request, before, guess, context);
			const kinds = improved(before.scan, tried.scan);
			const isChanged = before.hints.length > 0 || kinds.size > 0;
			return {
				dialect: isChanged ? tried.dialect : undefined,
				scan: isChanged ? tried.scan : undefined,
				hints: [...before.hints.map(fileHint), ...columnHints(surveys, kinds, tried.dialect)],
				kinds
			};
		}
		const partOf = (hints) => Object.fromEntries(hints.map(({ key, value }) => [key, value]));
		const fileHint = ({ key, value, reason }) => ({
			column: "",
			message: `${reason}: is \`${key}: ${JSON.stringify(value)}\` meant?`,
			count: 0,
			n: 0
		});
		async function rowHints({ files }, { signal }) {
			const [file] = files;
			if (file === undefined || file.format !== "csv" && file.format !== "tsv") return [];
			const { sample, isWhole } = await beginningOf(file, signal);
			return (0, suggest.v$)(sample, {
				format: file.format,
				isWhole,
				isOnlyRows: true
			}).hints;
		}
		async function beginningOf(file, signal) {
			const { dialect: _, ...raw } = file;
			const chunks = [];
			let bytes = 0;
			for await (const chunk of (0, source.openSource)(raw, signal).chunks()) {
				chunks.push(chunk);
				bytes += chunk.length;
				if (bytes > suggest.sV) return {
					sample: Buffer.concat(chunks),
					isWhole: false
				};
			}
			return {
				sample: Buffer.concat(chunks),
				isWhole: true
			};
		}
		async function firstReadable(choices, attempt) {
			for (const choice of choices.slice(0, -1)) {
				try {
					return await attempt(choice);
				} catch {}
			}
			return attempt(choices.at(-1));
		}
		async function dialectOf(dialect) {
			if (Object.keys(dialect).length === 0) return undefined;
			return (await (0, read.readContract)(JSON.stringify({ dialect }), "data-contract.yml")).dialect;
		}
		const advice_read = async ({ dataset, maskColumns = [] }, dialect, context) => (0, profile_dataset.y)((0, lib_dataset.jx)(dataset, await dialectOf(dialect)), { maskColumns }, context);
		const askedOf = ({ profile }, { maskColumns = [] }) => new Set(profile.columns.filter((column) => isOpenToDoubt(column) && !maskColumns.includes(column.name)).map(({ name }) => name));
		const withGuesses = (dataset, dialect) => (0, lib_dataset.jx)(dataset, dialect === undefined ? undefined : {
			...dialect,
			isGuess: true
		});
		const isOpenToDoubt = ({ kind, distribution, nan }) => kind === "text" && distribution.kind !== "empty" || nan > 0;
		function valuesIn(surveys, base) {
			const names = [...surveys.keys()];
			const texts = [...surveys.values()].map(({ samples, numbers }) => [...samples, ...numbers]);
			const rows = Array.from({ length: Math.max(0, ...texts.map(({ length }) => length)) }, (_, row) => texts.map((column) => ({
				text: column[row] ?? "",
				isQuoted: false
			})));
			const delimiter = typeof base["delimiter"] === "string" ? base["delimiter"] : ",";
			const found = partOf((0, suggest_values.w)(names, rows, delimiter).filter(({ key }) => key !== "nulls" && key !== "quoted-nulls"));
			const { dates = {}, numbers = {} } = found;
			const told = new Set([...Object.keys(dates), ...Object.keys(numbers)]);
			const isMarked = "decimal" in found || "thousands" in found || "booleans" in found;
			const sure = [...surveys].filter(([name, survey]) => total(survey.words) > 0 && (told.has(name) || isMarked || isOfOneKind(survey)));
			const words = new Set(sure.flatMap(([, survey]) => [...survey.words.keys()]));
			const nulls = words.size === 0 ? {} : { nulls: [...new Set([...listOf(base["nulls"]), ...words])] };
			const isQuoted = sure.some(([, { quotedWords }]) => quotedWords > 0);
			return {
				...nulls,
				...isQuoted ? { "quoted-nulls": true } : {},
				...found
			};
		}
		const listOf = (value) => Array.isArray(value) ? value : [];
		function isOfOneKind({ kinds, others, cells, words }) {
			const { number, time, boolean } = kinds;
			const most = Math.max(number, time, boolean);
			return others === 0 && most > 0 && most === cells - total(words);
		}
		async function tryValues(request, before, guess, context) {
			const { base, scan } = before;
			const none = {
				dialect: base,
				scan
			};
			if (Object.keys(guess).length === 0) return none;
			const first = await attempt(request, base, guess, context);
			if (first === undefined) return none;
			const left = worth(guess, scan, first.scan);
			if (Object.keys(left).length === 0) return none;
			if (JSON.stringify(left) === JSON.stringify(guess)) return first;
			const second = await attempt(request, base, left, context);
			return second === undefined || isWorse(scan, second.scan) || improved(scan, second.scan).size === 0 ? none : second;
		}
		async function attempt(request, base, guess, context) {
			const dialect = merged(base, guess);
			try {
				return {
					dialect,
					scan: await advice_read(request, dialect, context)
				};
			} catch {
				context.signal.throwIfAborted();
				return undefined;
			}
		}
		function merged(base, guess) {
			const both = (key) => key in base && key in guess && key !== "nulls" ? { [key]: {
				...guess[key],
				...base[key]
			} } : {};
			const nulls = "nulls" in guess ? { nulls: guess["nulls"] } : {};
			return {
				...guess,
				...base,
				...both("dates"),
				...both("numbers"),
				...nulls
			};
		}
		function improved(before, after) {
			const now = new Map(after.profile.columns.map((column) => [column.name, column]));
			return new Map(before.profile.columns.filter(isOpenToDoubt).flatMap(({ name, nan }) => {
				const column = now.get(name);
				const isBetter = column !== undefined && column.kind !== "text" && column.distribution.kind !== "empty" && (nan === 0 || column.nan < nan);
				return isBetter ? [[name, column.kind]] : [];
			}));
		}
		function isWorse(before, after) {
			const now = new Map(after.profile.columns.map(({ name, kind }) => [name, kind]));
			return before.profile.columns.some(({ name, kind, distribution }) => kind !== "text" && distribution.kind !== "empty" && now.get(name) === "text");
		}
		function worth(guess, before, after) {
			const kinds = improved(before, after);
			const isAny = (...wanted) => [...kinds.values()].some((kind) => wanted.includes(kind));
			const isNumeric = isAny("number", "integer") && !isWorse(before, after);
			return Object.fromEntries(Object.entries(guess).flatMap(([key, value]) => {
				switch (key) {
					case "dates":
					case "numbers": {
						const kept = Object.entries(value).filter(([name]) => kinds.has(name));
						return kept.length === 0 ? [] : [[key, Object.fromEntries(kept)]];
					}
					case "decimal":
					case "thousands": return isNumeric ? [[key, value]] : [];
					case "booleans": return isAny("boolean") ? [[key, value]] : [];
					default: return kinds.size > 0 ? [[key, value]] : [];
				}
			}));
		}
		function columnHints(surveys, kinds, dialect) {
			return [...surveys].flatMap(([name, survey]) => {
				const kind = kinds.get(name);
				if (kind !== undefined) return [kindHint(name, kind, keysFor(name, kind, dialect, survey), survey)];
				return mixedHint(name, survey) ?? ambiguousHint(name, survey) ?? [];
			});
		}
		function keysFor(name, kind, dialect, { words, others }) {
			const own = (key) => {
				const value = dialect[key]?.[name];
				return value === undefined ? {} : { [key]: { [name]: value } };
			};
			const pick = (...keys) => Object.fromEntries(keys.flatMap((key) => dialect[key] === undefined ? [] : [[key, dialect[key]]]));
			const nulls = words.size === 0 ? {} : {
				nulls: [...words.keys()].filter((word) => listOf(dialect["nulls"]).includes(word)),
				...pick("quoted-nulls")
			};
			const marks = others === 0 ? {} : kind === "boolean" ? pick("booleans") : kind === "time" ? own("dates") : {
				...own("numbers"),
				...pick("decimal", "thousands")
			};
			return {
				...nulls,
				...marks
			};
		}
		async function jsonAdvice(request, scan, context) {
			const { dataset, dialect } = request;
			const asked = askedOf(scan, request);
			if (asked.size === 0) return nothing;
			const found = (0, lib_dataset.jx)(dataset, dialect === undefined ? undefined : await dialectOf(dialect));
			const surveys = await surveyCells(found, asked, context.signal);
			const dates = valuesIn(surveys, {})["dates"] ?? {};
			const hints = [...surveys].flatMap(([name, survey]) => {
				const format = dates[name];
				const areNumbers = survey.samples.size > 0 && survey.others > 0 && survey.kinds.time === 0 && [...survey.samples].every(sample.Et);
				const looks = typeof format === "string" ? `dates written as ${format}: is ISO 8601 meant, such as 2026-02-03?` : areNumbers ? "numbers: are they meant without quotes?" : undefined;
				return jsonHint(name, survey, looks) ?? mixedHint(name, survey) ?? ambiguousHint(name, survey) ?? [];
			});
			return {
				...nothing,
				hints
			};
		}
		async function documentAdvice(request, context) {
			const [file] = request.dataset.files;
			if (file === undefined) return nothing;
			const look = (0, document_kind.Li)((await beginningOf(file, context.signal)).sample);
			const [path, ...more] = look.kind === "wrapped" ? look.paths : [];
			if (path === undefined || more.length > 0) return nothing;
			const dialect = {
				...request.dialect,
				"json-path": (0, json_path.t)(path)
			};
			const scan = await advice_read(request, dialect, context).catch(unlessAborted(context));
			if (scan === undefined) return nothing;
			const hint = {
				key: "json-path",
				value: dialect["json-path"],
				reason: "the rows seem to be inside the document",
				about: "rows"
			};
			const { hints, kinds } = await jsonAdvice({
				...request,
				dialect
			}, scan, context);
			return {
				dialect,
				scan,
				hints: [fileHint(hint), ...hints],
				kinds
			};
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
	})
};
