export const id = 1086;
export const ids = [1086];
export const modules = {
	34493: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			o: () => profileDataset,
			y: () => scanDataset
		});
		var external_node_os_ = __webpack_require__(48161);
		var errors = __webpack_require__(66990);
		var lib_dataset = __webpack_require__(71886);
		var names = __webpack_require__(48214);
		var cells = __webpack_require__(71975);
		;
		const missing = "__HIVE_DEFAULT_PARTITION__";
		const narrowestFirst = [
			"integer",
			"number",
			"time",
			"boolean"
		];
		function partitionKinds(files) {
			const values = Map.groupBy(files.flatMap(({ partitions }) => partitions ?? []), ({ column }) => column);
			return new Map([...values].map(([column, all]) => {
				const texts = all.filter(({ value }) => value !== missing).map(({ value }) => Buffer.from(value));
				const fits = (kind) => texts.every((bytes) => (0, cells.M3)(kind, bytes, 0, bytes.length));
				return [column, narrowestFirst.find(fits) ?? "text"];
			}));
		}
		function countPartitions({ name, partitions = [] }, session, before) {
			session.endFile();
			const rows = session.rows - before.rows;
			let fits = true;
			for (const { column, value } of partitions) {
				if (!session.isWanted(column) || rows === 0) continue;
				if (before.rows > 0 && !session.columns.has(column)) throw (0, errors.Xu)(`${name} is partitioned by ${JSON.stringify(column)}, and the files before it are not`, { where: {
					file: name,
					field: column
				} });
				const scanner = session.column(column);
				const { fitted, nulls, invalid } = scanner.builder;
				if (fitted + nulls + invalid >= session.rows) continue;
				const bytes = Buffer.from(value);
				fits = (value === missing ? scanner.missing(rows) : scanner.cell(bytes, 0, bytes.length, rows)) && fits;
			}
			if (!fits) session.rejected = before.rejected + rows;
		}
		var distinct = __webpack_require__(12246);
		var types = __webpack_require__(10189);
		var file_problems = __webpack_require__(13715);
		var kind_search = __webpack_require__(41263);
		var scan_session = __webpack_require__(89099);
		;
		async function scanDataset(dataset, options, context) {
			const search = new kind_search.L(await inferKinds(dataset, options, context), options);
			for (;;) {
				const session = new scan_session.m(options.contract, search.kinds, options.columns, search.expectedNames);
				const files = await scanFiles(dataset, session, options, context);
				session.foldKernel();
				if (search.widen(session)) continue;
				const { noticesOf } = await __webpack_require__.e(8647).then(__webpack_require__.bind(__webpack_require__, 8647));
				const result = resultOf(session, files, options, dataset);
				return {
					...result,
					notices: await noticesOf(dataset, session, result.findings, context.signal)
				};
			}
		}
		async function profileDataset(dataset, options, context) {
			return (await scanDataset(dataset, options, context)).profile;
		}
		async function scanFiles(dataset, session, options, context) {
			const scanned = [];
			const problems = [];
			let counted = session;
			for (const file of dataset.files) {
				const before = {
					rows: counted.rows,
					rejected: counted.rejected
				};
				counted.startFile(file.name, file.format.startsWith("json") ? file.partitions?.map(({ column }) => column) : []);
				try {
					const sha256 = await scanFile((0, lib_dataset.Yt)(file, session.kinds), counted, options.threads ?? threadsFor(file, counted), context);
					counted.endColumns(before);
					if (file.partitions !== undefined) countPartitions(file, counted, before);
					else if (scanned.length > 0 && dataset.files[0]?.partitions !== undefined) throw (0, errors.Xu)(`${file.name} is not partitioned as the files before it are`, { where: { file: file.name } });
					scanned.push({
						name: file.name,
						sha256,
						bytes: file.bytes,
						rows: counted.rows - before.rows
					});
				} catch (error) {
					if (!(0, file_problems.U)(error)) throw error;
					problems.push(await explainedProblem(file, error, context.signal));
					counted = new scan_session.m(options.contract, session.kinds, options.columns, session.expected);
				}
				context.log.progress("files", scanned.length + problems.length, dataset.files.length);
			}
			if (problems.length > 0) throw (0, file_problems.q)(problems, scanned, dataset.files.length, context.log);
			return scanned;
		}
		const sharedBytes = 384 * 1024 * 1024;
		const sharedBytesOfColumn = 2 * 1024 * 1024;
		const mostThreads = 4;
		function threadsFor({ bytes }, { kinds, contract }) {
			const columns = new Set([...kinds.keys(), ...contract?.columns.keys() ?? []]).size;
			return bytes < sharedBytes + sharedBytesOfColumn * columns ? 1 : Math.min(mostThreads, (0, external_node_os_.availableParallelism)());
		}
		async function scanFile(file, session, threads, context) {
			if (file.format === "parquet") {
				const { scanParquet } = await Promise.all([
					__webpack_require__.e(1346),
					__webpack_require__.e(1026),
					__webpack_require__.e(4130)
				]).then(__webpack_require__.bind(__webpack_require__, 21026));
				return scanParquet(file, session, context);
			}
			if (threads > 1 && isShareable(file) && session.canBeShared(file.format === "jsonl")) {
				const { scanInWorkers } = await Promise.all([
					__webpack_require__.e(7820),
					__webpack_require__.e(4184),
					__webpack_require__.e(6568)
				]).then(__webpack_require__.bind(__webpack_require__, 74187));
				const sha256 = await scanInWorkers(file, session, threads, context.signal);
				if (sha256 !== undefined) {
					checkKeys(file, session);
					await checkDelimiter(file, session, context);
					return sha256;
				}
			}
			const { openSource } = await __webpack_require__.e(2885).then(__webpack_require__.bind(__webpack_require__, 82885));
			const parser = await parserOf(file, session);
			const source = openSource(file, context.signal, parser.room?.bind(parser));
			for await (const chunk of source.chunks()) parser.push(chunk);
			parser.end();
			checkKeys(file, session);
			await checkDelimiter(file, session, context);
			if (source.quotedNulls.size > 0) session.quotedNulls.push({
				file: file.name,
				columns: source.quotedNulls
			});
			return source.sha256();
		}
		const isShareable = ({ format, dialect, partitions }) => dialect === undefined && (format === "csv" || format === "tsv" || format === "jsonl" && partitions === undefined);
		function checkKeys({ format, name }, { columns }) {
			if (format === "jsonl" || format === "json") (0, names.L)([...columns.keys()], name);
		}
		async function checkDelimiter(file, { oddities }, { signal }) {
			if (file.format !== "csv" && file.format !== "tsv" || oddities.width !== 1) return;
			const { requireDelimiter } = await Promise.all([__webpack_require__.e(6549), __webpack_require__.e(5692)]).then(__webpack_require__.bind(__webpack_require__, 15692));
			await requireDelimiter(file, signal);
		}
		async function explainedProblem(file, error, signal) {
			const { explained } = await Promise.all([__webpack_require__.e(6549), __webpack_require__.e(5692)]).then(__webpack_require__.bind(__webpack_require__, 15692));
			const found = await explained(file, error, signal);
			return (0, file_problems.U)(found) ? found : error;
		}
		async function parserOf(file, session) {
			if (file.format === "json") {
				session.declare();
				const sink = {
					row: (row) => session.jsonRow(row),
					rejected: (line) => session.refuse(line)
				};
				return (await Promise.resolve().then(__webpack_require__.bind(__webpack_require__, 15168))).jsonDocumentParser(file.name, sink);
			}
			await (await Promise.resolve().then(__webpack_require__.bind(__webpack_require__, 94381))).loadKernel();
			if (file.format === "jsonl") {
				session.declare();
				const [{ jsonLinesParser }, { jsonBlocks }] = await Promise.all([__webpack_require__.e(5520).then(__webpack_require__.bind(__webpack_require__, 5520)), __webpack_require__.e(3509).then(__webpack_require__.bind(__webpack_require__, 63509))]);
				return jsonLinesParser(file.name, jsonBlocks(session));
			}
			const { blockParser } = await Promise.all([__webpack_require__.e(7820), __webpack_require__.e(2854)]).then(__webpack_require__.bind(__webpack_require__, 17820));
			return blockParser(file.name, file.format === "csv" ? "," : "	", session, (0, lib_dataset.iH)(file));
		}
		async function inferKinds(dataset, { contract, tolerant = false }, { signal }) {
			const [file] = dataset.files;
			const partitions = partitionKinds(dataset.files);
			if (file === undefined || file.format === "parquet") return partitions;
			const { sampleKinds } = await __webpack_require__.e(8400).then(__webpack_require__.bind(__webpack_require__, 8400));
			const typed = [...contract?.columns.values() ?? []].filter(({ kind }) => kind !== undefined);
			const known = new Set(typed.map(({ name }) => name));
			return new Map([...partitions, ...await sampleKinds(file, {
				known,
				tolerant
			}, signal)]);
		}
		function resultOf(session, files, options, dataset) {
			const digest = (0, lib_dataset.Vx)(files);
			const hidden = new Set(options.maskColumns);
			const scanners = [...session.columns.values()];
			if (/^json/.test(dataset.files[0]?.format ?? "")) scanners.sort((a, b) => a.builder.name < b.builder.name ? -1 : 1);
			const exact = (0, distinct.w)(scanners.length);
			const columns = scanners.map(({ builder, rule }) => {
				const privacy = options.privacy?.get(builder.name);
				const isHidden = (rule?.pii ?? privacy?.hidden ?? false) || hidden.has(builder.name);
				return builder.result({
					category: rule?.category ?? privacy?.category ?? false,
					hidden: isHidden,
					exact
				});
			});
			const reading = readingOf(dataset, options.contract?.dialect);
			return {
				rows: session.rows + session.unreadable,
				rejected: session.rejected + session.unreadable,
				unreadable: {
					count: session.unreadable,
					first: session.unreadableWhere
				},
				header: scanners.map(({ builder }) => builder.name),
				profile: {
					version: types.m,
					rows: session.rows,
					rejected: session.unreadable,
					dataDigest: digest,
					reading,
					columns
				},
				findings: [...scanners.flatMap(findingsOf), ...rowFindings(session)],
				repeatedKeys: session.watches.map(({ rule, repeats, missing, missingAtFault: atFault }) => ({
					columns: rule.columns,
					...repeats,
					missing: {
						...missing,
						atFault
					}
				})),
				timeForms: new Map(scanners.filter(({ kind, readsForms }) => kind === "time" && readsForms).map(({ builder, forms }) => [builder.name, forms])),
				digest,
				files
			};
		}
		function readingOf({ files }, contractual) {
			const dialect = contractual ?? files.find((file) => file.dialect !== undefined)?.dialect;
			const typed = files.every(({ format }) => (0, kind_search.x)(format));
			return {
				...dialect === undefined ? {} : { dialect: JSON.parse(dialect.shown) },
				...typed ? { typed } : {}
			};
		}
		function rowFindings({ rowJudge, contract }) {
			const found = (contract?.rowRules ?? []).map(({ id }) => rowJudge?.misses.get(id)).filter((miss) => miss !== undefined);
			return found.map(({ keyword, count, file, line }) => ({
				column: "",
				keyword,
				count,
				first: {
					file,
					...line === 0 ? {} : { line }
				}
			}));
		}
		function findingsOf({ builder, misses, rule }) {
			const order = [
				"required",
				"type",
				...(rule?.checks ?? []).map(({ keyword }) => keyword)
			];
			const found = [...misses.values()].sort((a, b) => order.indexOf(a.keyword) - order.indexOf(b.keyword));
			return found.map(({ keyword, count, file, line }) => ({
				column: builder.name,
				keyword,
				count,
				first: {
					file,
					field: builder.name,
					...line === 0 ? {} : { line }
				}
			}));
		}
	}),
	24356: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			FJ: () => textLengths,
			Ns: () => mergeProfiles,
			rl: () => numberOf
		});
		var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
		var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57975);
		var _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66990);
		var _build_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8544);
		var _counted_buckets_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(92236);
		var _distinct_sketch_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(59563);
		var _hash_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(10306);
		var _number_counts_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(85266);
		var _text_counts_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(74925);
		var _text_lengths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49057);
		var _times_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(75630);
		var _types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10189);
		var _week_hours_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(97284);
		function mergeProfiles(a, b) {
			const others = new Map(b.columns.map((column) => [column.name, column]));
			const alone = a.columns.find(({ name }) => !others.has(name)) ?? b.columns.find(({ name }) => !a.columns.some((own) => own.name === name));
			if (alone !== undefined) throw differing(`only one of them has the column ${JSON.stringify(alone.name)}`);
			const columns = a.columns.map((column) => {
				const other = others.get(column.name);
				const kind = commonKind(column, other);
				if (kind === undefined) throw differing(`the column ${JSON.stringify(column.name)} holds ${column.kind} in one and ${other.kind} in another`);
				return mergeColumns(column, other, kind);
			});
			const digests = [a.dataDigest, b.dataDigest].sort().join("\n");
			const dataDigest = `sha256:${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(digests).digest("hex")}`;
			const isAlike = (0, node_util__WEBPACK_IMPORTED_MODULE_1__.isDeepStrictEqual)(a.reading, b.reading);
			const reading = isAlike && a.reading !== undefined ? { reading: a.reading } : {};
			return {
				version: _types_js__WEBPACK_IMPORTED_MODULE_2__.m,
				rows: a.rows + b.rows,
				rejected: a.rejected + b.rejected,
				dataDigest,
				...reading,
				columns
			};
		}
		function commonKind(a, b) {
			if (a.kind === b.kind || b.distribution.kind === "empty") return a.kind;
			if (a.distribution.kind === "empty") return b.kind;
			const areNumbers = [a, b].every(({ kind }) => kind === "integer" || kind === "number");
			return areNumbers ? "number" : undefined;
		}
		const differing = (why) => (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_3__.Xu)(`profiles of different columns cannot be merged: ${why}`, { hint: "Name profiles of the same columns." });
		function mergeColumns(a, b, kind) {
			const { name } = a;
			const sum = (key) => a[key] + b[key];
			const tallies = {
				n: sum("n"),
				nulls: sum("nulls"),
				nan: sum("nan"),
				posInf: sum("posInf"),
				negInf: sum("negInf"),
				invalid: sum("invalid")
			};
			const bounds = mergeBounds(a, b);
			const merged = mergeDistributions(a, b);
			return {
				name,
				kind,
				...tallies,
				...bounds,
				...merged,
				...mergeLengths(a, b, merged.distribution),
				...mergeHours(a, b)
			};
		}
		function mergeLengths(a, b, { kind }) {
			if (kind !== "hashed" && kind !== "hidden-values") return {};
			const [left, right] = [textLengths(a), textLengths(b)];
			if (left === undefined || right === undefined) return {};
			const counts = new Float64Array(_text_lengths_js__WEBPACK_IMPORTED_MODULE_4__.CN);
			for (const [cell, count] of [...left, ...right]) counts[cell] = counts[cell] + count;
			return { lengths: (0, _text_lengths_js__WEBPACK_IMPORTED_MODULE_4__.yh)(counts) };
		}
		function mergeHours(a, b) {
			const sides = [a, b].filter(({ distribution }) => distribution.kind !== "empty");
			if (sides.length === 0 || sides.some(({ hours }) => hours === undefined)) return {};
			const merged = new _week_hours_js__WEBPACK_IMPORTED_MODULE_5__.uy();
			for (const { hours } of sides) merged.merge(hours ?? []);
			return { hours: merged.pairs() };
		}
		function textLengths({ kind, distribution, lengths }) {
			if (kind !== "text" || lengths !== undefined) return lengths;
			if (distribution.kind === "empty") return [];
			if (distribution.kind !== "values") return undefined;
			const counts = new Float64Array(_text_lengths_js__WEBPACK_IMPORTED_MODULE_4__.CN);
			for (const [value, count] of distribution.counts) {
				const cell = (0, _text_lengths_js__WEBPACK_IMPORTED_MODULE_4__.sV)(Array.from(value).length);
				counts[cell] = counts[cell] + count;
			}
			return (0, _text_lengths_js__WEBPACK_IMPORTED_MODULE_4__.yh)(counts);
		}
		function mergeBounds(a, b) {
			const all = [a, b].filter((column) => column.distribution.kind !== "empty");
			if (all.some((column) => column.min === undefined)) return {};
			const best = (key, isBetter) => all.reduce((found, column) => {
				const text = column[key];
				if (text === undefined) return found;
				const value = numberOf(text, column.kind);
				return found === undefined || isBetter(value, found.value) ? {
					text,
					value
				} : found;
			}, undefined)?.text;
			const [min, max] = [best("min", (x, y) => x < y), best("max", (x, y) => x > y)];
			return {
				...min === undefined ? {} : { min },
				...max === undefined ? {} : { max }
			};
		}
		function numberOf(text, kind) {
			if (kind === "time") return safe((0, _times_js__WEBPACK_IMPORTED_MODULE_6__.P1)(text));
			return kind === "integer" ? safe(BigInt(text)) : Number(text);
		}
		const safe = (value) => Number.isSafeInteger(Number(value)) ? Number(value) : value;
		function mergeDistributions(a, b) {
			if (a.distribution.kind === "empty") return counted(b);
			if (b.distribution.kind === "empty") return counted(a);
			const kinds = [a.distribution.kind, b.distribution.kind];
			if (kinds.includes("hashed")) return mergeHashed(a, b);
			if (a.kind === "text" || a.kind === "boolean") return mergeTexts(a, b);
			return mergeNumbers(a, b);
		}
		const counted = ({ distribution, distinct, isEstimated, sketch }) => ({
			distribution,
			distinct,
			...isEstimated === undefined ? {} : { isEstimated },
			...sketch === undefined ? {} : { sketch }
		});
		const estimated = (distribution, sketch) => ({
			distribution,
			distinct: Math.min((0, _build_js__WEBPACK_IMPORTED_MODULE_7__.xN)(distribution), (0, _distinct_sketch_js__WEBPACK_IMPORTED_MODULE_8__.l8)(sketch)),
			isEstimated: true,
			sketch
		});
		function mergeNumbers(a, b) {
			const counts = new _number_counts_js__WEBPACK_IMPORTED_MODULE_9__.s();
			for (const { distribution, kind, sketch } of [a, b]) {
				if (distribution.kind === "histogram") {
					counts.addBuckets(distribution.buckets, distribution.mantissaBits);
					if (sketch !== undefined) counts.addSketch(sketch);
				}
				if (distribution.kind !== "values") continue;
				for (const [text, count] of distribution.counts) {
					const value = numberOf(text, kind);
					if (typeof value === "bigint") counts.addBig(value, count);
					else counts.add(value, count);
				}
			}
			const values = counts.values();
			const isCategory = [a, b].some(({ distribution }) => distribution.kind === "values" && !(0, _build_js__WEBPACK_IMPORTED_MODULE_7__.OD)(distribution.counts));
			if (values !== undefined && (isCategory || (0, _build_js__WEBPACK_IMPORTED_MODULE_7__.OD)(values))) {
				const render = a.kind === "time" ? _times_js__WEBPACK_IMPORTED_MODULE_6__.Tc : String;
				return {
					distribution: {
						kind: "values",
						counts: values.map(([value, count]) => [render(value), count])
					},
					distinct: values.length
				};
			}
			const sketch = counts.sketch();
			const { mantissaBits, buckets } = counts.histogram();
			const distribution = (0, _counted_buckets_js__WEBPACK_IMPORTED_MODULE_10__.cT)({
				kind: "histogram",
				mantissaBits
			}, buckets);
			return values === undefined ? estimated(distribution, sketch) : {
				distribution,
				distinct: values.length,
				sketch
			};
		}
		function mergeTexts(a, b) {
			const isHidden = [a, b].some(({ distribution }) => distribution.kind === "hidden-values");
			const merged = new Map();
			for (const { distribution } of [a, b]) {
				if (!("counts" in distribution)) continue;
				for (const [value, count] of distribution.counts) {
					const key = isHidden && distribution.kind === "values" ? `h:${(0, _hash_js__WEBPACK_IMPORTED_MODULE_11__.qj)(hashOf(value))}` : value;
					merged.set(key, (merged.get(key) ?? 0) + count);
				}
			}
			const counts = [...merged].sort(([x], [y]) => Buffer.compare(Buffer.from(x), Buffer.from(y)));
			const isCategory = [a, b].some(({ distribution }) => distribution.kind === "values" && !(0, _build_js__WEBPACK_IMPORTED_MODULE_7__.OD)(distribution.counts));
			if (!isHidden && (isCategory || (0, _build_js__WEBPACK_IMPORTED_MODULE_7__.OD)(counts))) return {
				distribution: {
					kind: "values",
					counts
				},
				distinct: counts.length
			};
			const hidden = isHidden ? counts : counts.map(([value, count]) => [`h:${(0, _hash_js__WEBPACK_IMPORTED_MODULE_11__.qj)(hashOf(value))}`, count]);
			return {
				distribution: {
					kind: "hidden-values",
					counts: hidden.toSorted(([x], [y]) => x < y ? -1 : 1)
				},
				distinct: counts.length
			};
		}
		function mergeHashed(a, b) {
			const buckets = new Map();
			const sketch = new _distinct_sketch_js__WEBPACK_IMPORTED_MODULE_8__.XH();
			for (const column of [a, b]) {
				for (const [bucket, count] of asHashed(column.distribution)) buckets.set(bucket, (buckets.get(bucket) ?? 0) + count);
				sketch.merge(sketchOf(column));
			}
			return estimated({
				kind: "hashed",
				buckets: [...buckets].sort(([x], [y]) => x - y),
				frequent: []
			}, sketch.result());
		}
		function asHashed(distribution) {
			if (distribution.kind === "hashed") return distribution.buckets;
			if (distribution.kind === "values") return distribution.counts.map(([value, count]) => [(0, _text_counts_js__WEBPACK_IMPORTED_MODULE_12__.Sn)(hashOf(value)), count]);
			if (distribution.kind === "hidden-values") return distribution.counts.map(([hash, count]) => [(0, _text_counts_js__WEBPACK_IMPORTED_MODULE_12__.Sn)((0, _hash_js__WEBPACK_IMPORTED_MODULE_11__.gS)(hash)), count]);
			return [];
		}
		function sketchOf({ distribution, sketch }) {
			if (sketch !== undefined) return sketch;
			const made = new _distinct_sketch_js__WEBPACK_IMPORTED_MODULE_8__.XH();
			if (distribution.kind === "values") for (const [value] of distribution.counts) made.add(hashOf(value));
			if (distribution.kind === "hidden-values") for (const [hash] of distribution.counts) made.add((0, _hash_js__WEBPACK_IMPORTED_MODULE_11__.gS)(hash));
			return made.result();
		}
		function hashOf(text) {
			const hash = {
				low: 0,
				high: 0
			};
			const bytes = Buffer.from(text);
			(0, _hash_js__WEBPACK_IMPORTED_MODULE_11__.Dc)(bytes, 0, bytes.length, hash);
			return hash;
		}
	}),
	92439: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			jZ: () => parseProfile,
			z1: () => profileText
		});
		var promises_ = __webpack_require__(51455);
		var errors = __webpack_require__(66990);
		var build = __webpack_require__(8544);
		var counted_buckets = __webpack_require__(92236);
		var distinct_sketch = __webpack_require__(59563);
		;
		const comma = 44;
		const minus = 45;
		const zero = 48;
		const mostBytes = 2 * 18;
		let bytes = Buffer.allocUnsafeSlow(0);
		function packedText({ keys, counts }) {
			if (bytes.length < keys.length * mostBytes) bytes = Buffer.allocUnsafeSlow(keys.length * mostBytes);
			const first = keys[0] ?? 0;
			let next = first;
			let at = 0;
			for (let index = 0; index < keys.length; index++) {
				const key = keys[index];
				if (key > next) {
					bytes[at++] = minus;
					at = putNumber(key - next, at);
				}
				at = putNumber(counts[index], at);
				next = key + 1;
			}
			return `{"first":${first},"counts":[${bytes.toString("latin1", 0, Math.max(0, at - 1))}]}`;
		}
		function putNumber(value, at) {
			const digits = bytes;
			let end = at + 1;
			for (let limit = 10; value >= limit; limit *= 10) end++;
			let rest = value;
			for (let place = end - 1; place >= at; place--) {
				const tenth = Math.floor(rest / 10);
				digits[place] = zero + rest - 10 * tenth;
				rest = tenth;
			}
			digits[end] = comma;
			return end + 1;
		}
		function unpackBuckets(value) {
			if (typeof value !== "object" || value === null || !("first" in value) || !("counts" in value)) return undefined;
			const { first, counts } = value;
			if (!Number.isSafeInteger(first) || !Array.isArray(counts)) return undefined;
			const buckets = [];
			let next = Number(first);
			for (const count of counts) {
				if (!Number.isSafeInteger(count) || count === 0) return undefined;
				if (Number(count) < 0) next -= Number(count);
				else buckets.push([next++, Number(count)]);
			}
			return buckets;
		}
		function distributionText(distribution) {
			if (!("buckets" in distribution)) return JSON.stringify(distribution);
			const buckets = packedText((0, counted_buckets.Ce)(distribution));
			return distribution.kind === "histogram" ? `{"kind":"histogram","mantissaBits":${distribution.mantissaBits},"buckets":${buckets}}` : `{"kind":"hashed","buckets":${buckets},"frequent":${JSON.stringify(distribution.frequent)}}`;
		}
		function unpacked(value) {
			if (typeof value !== "object" || value === null || !("buckets" in value) || Array.isArray(value.buckets)) return value;
			const buckets = unpackBuckets(value.buckets);
			return buckets === undefined ? value : {
				...value,
				buckets
			};
		}
		var text_lengths = __webpack_require__(49057);
		var times = __webpack_require__(75630);
		var types = __webpack_require__(10189);
		var profile_distinct = __webpack_require__(12246);
		;
		function fromVersion1(column, columns) {
			if (typeof column !== "object" || column === null || !("sample" in column)) return column;
			const { sample, ...others } = column;
			if (!isSample(sample)) return {
				...others,
				sketch: sample
			};
			return {
				...others,
				...isEstimate(others, sample, columns) ? { isEstimated: true } : {},
				sketch: (0, distinct_sketch.Qe)(sample)
			};
		}
		const isSample = (value) => typeof value === "object" && value !== null && "level" in value && "hashes" in value && Number.isInteger(value.level) && Number(value.level) >= 0 && Number(value.level) <= 32 && Array.isArray(value.hashes) && value.hashes.every((hash) => typeof hash === "string" && /^[0-9a-f]{14}$/.test(hash));
		function isEstimate(column, { level, hashes }, columns) {
			const distinct = "distinct" in column ? Number(column.distinct) : 0;
			const kind = "distribution" in column ? column.distribution?.kind : undefined;
			return level > 0 && (distinct > (0, profile_distinct.w)(columns) || kind === "hashed" && distinct === hashes.length * 2 ** level);
		}
		var week_hours = __webpack_require__(97284);
		;
		function profileText(profile) {
			const { version, rows, rejected, dataDigest, reading, columns } = profile;
			const head = JSON.stringify({
				version,
				rows,
				rejected,
				dataDigest,
				...reading === undefined ? {} : { reading }
			}).slice(0, -1);
			return `${head},"columns":[\n${columns.map(columnText).join(",\n")}\n]}\n`;
		}
		const columnKeys = [
			"name",
			"kind",
			"n",
			"nulls",
			"nan",
			"posInf",
			"negInf",
			"invalid",
			"min",
			"max",
			"distinct",
			"isEstimated",
			"distribution",
			"sketch",
			"lengths",
			"hours"
		];
		const columnText = (column) => `{${columnKeys.flatMap((key) => column[key] === undefined ? [] : [`"${key}":${valueText(column, key)}`]).join(",")}}`;
		function valueText(column, key) {
			if (key === "distribution") return distributionText(column.distribution);
			return key === "lengths" || key === "hours" ? packedText((0, counted_buckets.Cr)(column[key] ?? [])) : JSON.stringify(column[key]);
		}
		async function readProfile(path) {
			return parseProfile(await readFile(path, "utf8"), path);
		}
		function parseProfile(text, name) {
			const value = parsed(text, name);
			if (!isRecord(value)) throw broken(name, "it is not a JSON object");
			const { version } = value;
			if (version !== 1 && version !== types.m) {
				throw (0, errors.Xu)(`${name} is a profile of version ${JSON.stringify(version) ?? "unknown"}, and this version of Modelflight reads versions 1 to ${types.m}`, {
					where: { file: name },
					hint: "Make the profile again: run validate-data on the data and use its output `profile`."
				});
			}
			const { rows, rejected, dataDigest, reading, columns } = value;
			if (!isCount(rows) || !isCount(rejected)) throw broken(name, "the number of rows is missing");
			if (typeof dataDigest !== "string" || !/^sha256:[0-9a-f]{64}$/.test(dataDigest)) throw broken(name, "the data digest is missing");
			if (reading !== undefined && !isReading(reading)) throw broken(name, "it does not say how its data is written");
			if (!Array.isArray(columns)) throw broken(name, "the columns are missing");
			const ofToday = version === 1 ? columns.map((column) => fromVersion1(column, columns.length)) : columns;
			const checked = ofToday.map((column) => checkColumn(column, rows, name));
			if (new Set(checked.map((column) => column.name)).size !== checked.length) throw broken(name, "a column appears twice");
			const written = reading === undefined ? {} : { reading };
			return {
				version: types.m,
				rows,
				rejected,
				dataDigest,
				...written,
				columns: checked
			};
		}
		function parsed(text, name) {
			try {
				return JSON.parse(text);
			} catch (error) {
				throw (0, errors.Xu)(`${name} is not a complete profile: the file is truncated or not valid JSON`, {
					where: { file: name },
					hint: "Make the profile again: run validate-data on the data and use its output `profile`.",
					cause: error
				});
			}
		}
		const broken = (name, why) => (0, errors.Xu)(`${name} is not a valid profile: ${why}`, {
			where: { file: name },
			hint: "Make the profile again: run validate-data on the data and use its output `profile`."
		});
		const isRecord = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
		const isCount = (value) => Number.isSafeInteger(value) && value >= 0;
		const isReading = (value) => isRecord(value) && (value["dialect"] === undefined || isRecord(value["dialect"])) && (value["typed"] === undefined || typeof value["typed"] === "boolean");
		const kinds = [
			"number",
			"integer",
			"time",
			"boolean",
			"text"
		];
		const tallies = [
			"n",
			"nulls",
			"nan",
			"posInf",
			"negInf",
			"invalid",
			"distinct"
		];
		function checkColumn(value, rows, name) {
			if (!isRecord(value) || typeof value["name"] !== "string" || !kinds.includes(value["kind"])) throw broken(name, "a column has no name or kind");
			const fault = (why) => broken(name, `column ${JSON.stringify(value["name"])} ${why}`);
			for (const key of tallies) if (!isCount(value[key])) throw fault(`has no count ${key}`);
			for (const key of ["min", "max"]) if (value[key] !== undefined && typeof value[key] !== "string") throw fault(`has a ${key} that is no text`);
			if (value["kind"] === "time" && !["min", "max"].every((key) => value[key] === undefined || (0, times.ru)(String(value[key])))) throw fault("has a smallest or largest time that is not one");
			const distributed = unpacked(value["distribution"]);
			if (!isDistribution(distributed)) throw fault("has no distribution");
			if (value["sketch"] !== undefined && !isSketch(value["sketch"])) throw fault("has a broken sketch");
			const lengths = value["lengths"] === undefined ? undefined : unpackBuckets(value["lengths"]);
			if (value["lengths"] !== undefined && lengths?.every(([cell]) => cell >= 0 && cell < text_lengths.CN) !== true) throw fault("has broken lengths");
			const hours = value["hours"] === undefined ? undefined : unpackBuckets(value["hours"]);
			if (value["hours"] !== undefined && hours?.every(([hour]) => hour >= 0 && hour < week_hours.ob) !== true) throw fault("has broken hours");
			const pairs = {
				...lengths === undefined ? {} : { lengths },
				...hours === undefined ? {} : { hours }
			};
			const column = {
				...value,
				distribution: distributed,
				...pairs
			};
			const { n, nulls, nan, posInf, negInf, invalid, distribution } = column;
			if (n !== rows || n !== nulls + nan + posInf + negInf + invalid + (0, build.xN)(distribution)) throw fault("has counts that do not add up");
			if (lengths !== undefined && lengths.reduce((sum, [, count]) => sum + count, 0) !== (0, build.xN)(distribution)) throw fault("has lengths that do not add up");
			if (hours !== undefined && hours.reduce((sum, [, count]) => sum + count, 0) !== (0, build.xN)(distribution)) throw fault("has hours that do not add up");
			return column;
		}
		function isDistribution(value) {
			if (!isRecord(value)) return false;
			switch (value["kind"]) {
				case "empty": return true;
				case "values":
				case "hidden-values": return arePairs(value["counts"], "string");
				case "histogram": return isCount(value["mantissaBits"]) && value["mantissaBits"] >= 6 && value["mantissaBits"] <= 20 && arePairs(value["buckets"], "number");
				case "hashed": return arePairs(value["buckets"], "number") && arePairs(value["frequent"], "string");
				default: return false;
			}
		}
		const arePairs = (value, key) => Array.isArray(value) && value.every((pair) => Array.isArray(pair) && pair.length === 2 && isKey(pair[0], key) && isCount(pair[1]));
		const isKey = (value, type) => type === "string" ? typeof value === "string" : Number.isInteger(value);
		const isSketch = (value) => isRecord(value) && isCount(value["floor"]) && typeof value["registers"] === "string" && (0, distinct_sketch.DH)(value["registers"], value["floor"]);
	}),
	96577: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { y: () => storedProfiles });
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
		var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38522);
		var _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66990);
		var _modelflight_core_files__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45182);
		var _store_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92439);
		async function storedProfiles(files, input) {
			const profiles = files.filter(({ isProfile }) => isProfile);
			const [first] = profiles;
			if (first === undefined) return undefined;
			const data = files.find(({ isProfile }) => !isProfile);
			if (data !== undefined) {
				throw (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_2__.Xu)(`${input}: ${first.name} is a stored profile, and ${data.name} is data`, {
					where: { file: data.name },
					hint: "Name either stored profiles or data files; a pattern such as profiles/*.json must not match both."
				});
			}
			return Promise.all(profiles.map(stored));
		}
		const mostBytes = 512 * 1024 * 1024;
		async function stored({ path, name, gzip }) {
			const bytes = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path);
			const text = (gzip ? (0, node_zlib__WEBPACK_IMPORTED_MODULE_1__.gunzipSync)(bytes, { maxOutputLength: mostBytes }) : bytes).toString("utf8");
			return {
				name,
				profile: (0, _store_js__WEBPACK_IMPORTED_MODULE_3__.jZ)(text, name),
				digest: (0, _modelflight_core_files__WEBPACK_IMPORTED_MODULE_4__.sc)(text)
			};
		}
	}),
	10189: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { m: () => profileVersion });
		const profileVersion = 2;
	}),
	41263: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			L: () => KindSearch,
			x: () => isTyped
		});
		const oddShare = .05;
		const wider = {
			integer: "number",
			number: "text",
			time: "text",
			boolean: "text",
			text: "text"
		};
		const next = {
			integer: "number",
			number: "time",
			time: "boolean",
			boolean: "text",
			text: "text"
		};
		class KindSearch {
			kinds;
			guessed;
			expected;
			isTolerant;
			constructor(guessed, { expected, tolerant = false }) {
				this.guessed = guessed;
				this.expected = new Map(expected);
				this.isTolerant = tolerant;
				this.kinds = new Map([...guessed, ...this.expected]);
			}
			get expectedNames() {
				return new Set(this.expected.keys());
			}
			widen(session) {
				const misfits = [...session.columns.values()].filter(({ rule, kind, builder }) => rule?.kind === undefined && kind !== "text" && builder.invalid > 0);
				const changed = new Map();
				for (const { builder, kind } of misfits) {
					const { name, fitted, invalid } = builder;
					const isExpected = this.expected.has(name);
					if (kind === "integer" && (isExpected || this.isTolerant)) changed.set(name, "number");
					else if (isExpected) {
						if (fitted >= invalid) continue;
						this.expected.delete(name);
						const guess = this.guessed.get(name);
						changed.set(name, guess === kind ? (fitted > 0 ? wider : next)[kind] : guess);
					} else if (!this.isTolerant || fitted === 0 || invalid > oddShare * (fitted + invalid)) {
						changed.set(name, (this.isTolerant ? fitted >= invalid : fitted > 0) ? wider[kind] : next[kind]);
					}
				}
				if (changed.size === 0) return false;
				const kinds = new Map(this.kinds);
				for (const [name, kind] of changed) {
					if (kind === undefined) kinds.delete(name);
					else kinds.set(name, kind);
				}
				this.kinds = kinds;
				return true;
			}
		}
		const isTyped = (format) => format === "json" || format === "jsonl" || format === "parquet";
	})
};
