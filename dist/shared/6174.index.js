export const id = 6174;
export const ids = [6174];
export const modules = {
	9062: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			IP: () => isNamedLikeId,
			WL: () => identifierReason,
			kJ: () => isNamedLikeKey,
			r2: () => isNearlyUnique
		});
		const idWords = new Set([
			"id",
			"ids",
			"uuid",
			"guid",
			"uid",
			"pk",
			"rowid",
			"ulid"
		]);
		const keyWords = new Set([
			...idWords,
			"sku",
			"isin",
			"iban",
			"vin",
			"ean",
			"isbn",
			"asin"
		]);
		const timeWords = new Set([
			"time",
			"timestamp",
			"ts",
			"epoch",
			"date",
			"datetime",
			"at",
			"unix"
		]);
		function lastWord(name) {
			const words = name.replaceAll(/([a-z0-9])([A-Z])/g, "$1 $2").split(/[^\p{L}\p{N}]+/u);
			return words.findLast((word) => word !== "")?.toLowerCase() ?? "";
		}
		const isNamedLikeId = (name) => idWords.has(lastWord(name));
		const isNamedLikeKey = (name) => keyWords.has(lastWord(name));
		const enoughRows = 20;
		const nearlyAll = .94;
		const isNearlyUnique = ({ n, nulls, distinct }) => n - nulls > 1 && distinct >= nearlyAll * (n - nulls);
		function identifierReason(column, isKey = false) {
			const { name, kind, n, nulls, distinct } = column;
			if (kind !== "integer" && kind !== "text") return undefined;
			if (isEpoch(column) || isCalendar(column)) return "time";
			if (isKey) return kind === "integer" ? "grows" : "names";
			const isUnique = isNearlyUnique(column);
			if (kind === "integer" && isUnique && isSequence(column)) return "grows";
			if (isNamedLikeId(name) && distinct >= 50 && distinct * 10 >= n - nulls) return kind === "integer" ? "grows" : "names";
			if (n < enoughRows || !isUnique) return undefined;
			return isNamedLikeKey(name) || kind === "text" && n >= 50 ? "names" : undefined;
		}
		function isSequence({ min, max, n, nulls }) {
			if (min === undefined || max === undefined || n - nulls < enoughRows) return false;
			return Number(max) - Number(min) + 1 <= 1.5 * (n - nulls);
		}
		function isEpoch({ name, kind, min, max }) {
			if (kind !== "integer" || min === undefined || max === undefined || !timeWords.has(lastWord(name))) return false;
			return [
				1,
				1e3,
				1e6,
				1e9
			].some((unit) => Number(min) >= 946684800 * unit && Number(max) <= 4102444800 * unit);
		}
		const calendarWords = new Set([
			"year",
			"month",
			"quarter",
			"week",
			"yyyymm",
			"yyyymmdd"
		]);
		function isCalendar({ name, kind, min, max }) {
			const word = lastWord(name);
			if (kind !== "integer" || min === undefined || max === undefined) return false;
			const lies = (low, high) => Number(min) >= low && Number(max) <= high;
			if (lies(19000101, 21001231)) return timeWords.has(word) || calendarWords.has(word) || word === "day";
			return calendarWords.has(word) && (lies(1, 53) || lies(1800, 2200) || lies(180001, 220012));
		}
	}),
	36174: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { proposeContract: () => proposeContract });
		var checks = __webpack_require__(53654);
		var read = __webpack_require__(68434);
		var lib_dataset = __webpack_require__(71886);
		var profile_dataset = __webpack_require__(34493);
		var identifiers = __webpack_require__(9062);
		var distinct_sketch = __webpack_require__(59563);
		var counted_buckets = __webpack_require__(92236);
		var edges = __webpack_require__(21134);
		;
		const none = {
			minimum: undefined,
			maximum: undefined
		};
		const shareName = /(^|[^a-z])(share|rate|ratio|prob|probability|score|fraction|proportion|frac|confidence)$/i;
		function boundsOf(column, isIdentifier) {
			const [low, high] = [Number(column.min ?? Number.NaN), Number(column.max ?? Number.NaN)];
			if (!Number.isFinite(low) || !Number.isFinite(high)) return none;
			const span = high - low;
			const isAboveZero = low >= 0 && !reachesBelowZero(column, low, span);
			return {
				minimum: isAboveZero ? "0" : negative(roomFor(Math.max(Math.abs(low), span))),
				maximum: isIdentifier ? undefined : ceiling(column, low, high)
			};
		}
		const negative = (room) => room === undefined ? undefined : `-${room}`;
		function ceiling(column, low, high) {
			if (low === 0 && high === 0) return undefined;
			if (column.kind === "integer" && low >= 0 && high <= 1) return isFlag(column) ? "1" : "10";
			if (low === high) return roomFor(5 * Math.abs(high));
			if (column.kind === "number" && low >= 0 && (high === 1 || high < 1 && shareName.test(column.name))) return "1";
			return roomFor(Math.max(high, low < 0 ? high - low : 0) * (isLongTailed(column, high) ? 10 : 1));
		}
		const longTail = 8;
		function isLongTailed(column, high) {
			let sum = 0;
			let all = 0;
			eachValue(column, (value, count) => {
				sum += value * count;
				all += count;
			});
			return all > 0 && high > longTail * Math.abs(sum / all);
		}
		function roomFor(size) {
			const digits = Math.ceil(Number(Math.log10(2 * size).toFixed(9)));
			if (!Number.isFinite(digits) || digits > 15 || digits < -15) return undefined;
			return digits >= 0 ? `1${"0".repeat(digits)}` : `0.${"0".repeat(-digits - 1)}1`;
		}
		const expectedTwos = 5;
		function isFlag({ distribution, n }) {
			if (distribution.kind !== "values") return false;
			const ones = distribution.counts.find(([value]) => value === "1")?.[1] ?? 0;
			return ones ** 2 / (2 * n) >= expectedTwos;
		}
		const thinTail = .05;
		function reachesBelowZero(column, low, span) {
			if (column.kind !== "number" || span === 0 || low > span / 10) return false;
			return shareUpTo(column, low + span / 10) < thinTail;
		}
		function shareUpTo(column, limit) {
			let below = 0;
			let all = 0;
			eachValue(column, (value, count) => {
				all += count;
				if (value <= limit) below += count;
			});
			return all === 0 ? 1 : below / all;
		}
		function eachValue({ distribution }, visit) {
			if (distribution.kind === "values") for (const [value, count] of distribution.counts) visit(Number(value), count);
			if (distribution.kind !== "histogram") return;
			const { keys, counts } = (0, counted_buckets.Ce)(distribution);
			for (let index = 0; index < keys.length; index++) visit((0, edges.R1)(keys[index], distribution.mantissaBits).low, counts[index]);
		}
		;
		const value_sets_open = { kind: "open" };
		const mostValues = 20;
		const enoughRows = 20;
		const oftenEnough = 30;
		const evenPart = .2;
		const rowsOfEach = 20;
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
		const days = [
			"monday",
			"tuesday",
			"wednesday",
			"thursday",
			"friday",
			"saturday",
			"sunday"
		];
		const value_sets_short = (words) => words.map((word) => word.slice(0, 3));
		const vocabularies = [
			["the months", months],
			["the months", value_sets_short(months)],
			["the days of a week", days],
			["the days of a week", value_sets_short(days)]
		];
		function valueSetOf({ kind, distribution, distinct, n }) {
			if (distribution.kind !== "values" || distribution.counts.length === 0) return value_sets_open;
			const values = distribution.counts.map(([value]) => value);
			if (kind !== "text") return n >= enoughRows && values.length === 1 && values[0] === "0" ? zeros : value_sets_open;
			const whole = vocabularyOf(values);
			if (whole !== undefined) return whole;
			if (values.length > mostValues || n < enoughRows || distinct * 2 > n) return value_sets_open;
			const [only] = values;
			if (values.length === 1 && /\p{N}/u.test(only ?? "")) return value_sets_open;
			if (values.length === 1) return {
				kind: "known",
				values,
				most: share(n),
				why: "the only value that there was"
			};
			const rarest = Math.min(...distribution.counts.map(([, count]) => count));
			if (rarest >= oftenEnough || rarest >= evenPart * n / values.length && n >= rowsOfEach * values.length) return {
				kind: "closed",
				values,
				why: "all that there were; leave it out if more may come"
			};
			return {
				kind: "known",
				values,
				most: share(n),
				why: "all that there were; some are rare, so others may come"
			};
		}
		const share = (n) => `${Math.max(5, Math.ceil(300 / n))}%`;
		const zeros = {
			kind: "known",
			values: ["0"],
			most: "20%",
			why: "all were zero"
		};
		function vocabularyOf(values) {
			const cases = [
				(word) => word,
				(word) => word.toUpperCase(),
				(word) => word.charAt(0).toUpperCase() + word.slice(1)
			];
			for (const [why, words] of vocabularies) {
				for (const inCase of cases) {
					const all = words.map(inCase);
					if (values.every((value) => all.includes(value))) return {
						kind: "closed",
						values: all,
						why: `${why}; ${values.length} of them were there`
					};
				}
			}
			return undefined;
		}
		;
		function contractText(source, keys, misses) {
			const { scan, name, dialect } = source;
			const { profile } = scan;
			const isSparse = source.hasOptionalKeys && profile.columns.some(({ nulls }) => nulls > 0);
			const required = profile.columns.filter((column) => column.n > 0 && column.nulls === 0).map((column) => column.name);
			const limits = profile.columns.flatMap((column) => limitLines(column, source, misses));
			return [
				`# Proposed by Modelflight from ${oneLine(name)}: ${scan.rows} rows, ${scan.digest}.`,
				"# Read it, tighten it, commit it, and name it in the input `contract`. Comments say what the data showed.",
				...dialectLines(dialect, source.hints),
				"row:",
				"  type: object",
				...required.length === 0 ? [] : [`  # These columns had a value in every row.`, `  required: [${required.map(quoted).join(", ")}]`],
				isSparse ? "  # additionalProperties: false # not every row has every key, so there may be more of them" : "  additionalProperties: false",
				...profile.columns.length === 0 ? [] : ["  properties:"],
				...profile.columns.flatMap((column) => propertyLines(column, source, misses)),
				...limits.length === 0 ? [] : ["columns:", ...limits],
				"rows:",
				`  min: ${Math.max(1, Math.floor(profile.rows / 10))} # a tenth of the ${profile.rows} that there were`,
				...keyLines(profile, keys),
				...freshnessLines(profile.columns),
				""
			].join("\n");
		}
		const quoted = (name) => JSON.stringify(name).replace(/[\u007f-\u009f\u2028\u2029\ufeff]/g, (odd) => `\\u${odd.charCodeAt(0).toString(16).padStart(4, "0")}`);
		const longKey = 1e3;
		function keyed(indent, name, rest) {
			const key = quoted(name);
			return key.length < longKey ? [`${indent}${key}:${rest}`] : [`${indent}? ${key}`, `${indent}:${rest}`];
		}
		const oneLine = (text) => quoted(text).slice(1, -1).replaceAll("\\\"", "\"").slice(0, 200);
		function dialectLines(dialect, hints) {
			if (dialect === undefined) return [];
			const reasons = hints.filter(({ column }) => column === "").map(({ message }) => `# ${oneLine(message)}`);
			return [
				"# How the files are written; read it first, because everything below rests on it.",
				...reasons,
				"dialect:",
				...Object.entries(dialect).map(([key, value]) => `  ${key}: ${escaped(JSON.stringify(value))}`)
			];
		}
		const escaped = (json) => json.replace(/[\u007f-\u009f\u2028\u2029\ufeff]/g, (odd) => `\\u${odd.charCodeAt(0).toString(16).padStart(4, "0")}`);
		function propertyLines(column, source, misses) {
			const { name, min, max, distinct, isEstimated, nulls } = column;
			const seen = min === undefined ? "" : `, ${min} to ${max}`;
			const told = isEstimated ? `about ${distinct} distinct (±${100 * distinct_sketch.NL} %)` : `${distinct} distinct`;
			const remarks = source.hints.filter((hint) => hint.column === name).map(({ message }) => `      # ${oneLine(message)}`);
			return [
				...keyed("    ", name, ` # ${told}${seen}, ${nulls} missing`),
				...remarks,
				...schemaLines(column, source, misses).map((line) => `      ${line}`)
			];
		}
		const left = (why) => [`description: ${why}, so its type is left open`];
		function schemaLines(column, { partitions }, misses) {
			const { name, kind, distribution, nan, posInf, negInf } = column;
			if (misses.types.has(name)) return left("holds values of more than one type");
			if (distribution.kind === "empty" && nan + posInf + negInf === 0) return left("had no value");
			const isBare = misses.rules.has(name) || partitions.has(name);
			switch (kind) {
				case "time": return ["type: string", "format: timestamp"];
				case "boolean": return ["type: boolean"];
				case "text": return ["type: string", ...isBare ? [] : enumLines(column)];
				default: return [`type: ${column.min === "0" && column.max === "0" ? "number" : kind}`, ...isBare ? [] : boundLines(column)];
			}
		}
		function boundLines(column) {
			const { minimum, maximum } = boundsOf(column, (0, identifiers.WL)(column) !== undefined);
			return [...minimum === undefined ? [] : [`minimum: ${minimum} # the smallest was ${column.min}`], ...maximum === undefined ? [] : [`maximum: ${maximum} # the largest was ${column.max}`]];
		}
		function enumLines(column) {
			const set = valueSetOf(column);
			return set.kind === "closed" ? [`enum: [${set.values.map(quoted).join(", ")}] # ${set.why}`] : [];
		}
		function limitLines(column, source, misses) {
			const { name } = column;
			const { partitions } = source;
			const set = misses.types.has(name) || misses.rules.has(name) || partitions.has(name) ? undefined : valueSetOf(column);
			const lines = [
				...nullLines(column, source.scan.profile, keyCandidates(source.scan, partitions).includes(name) || partitions.has(name)),
				...misses.types.has(name) ? [] : nonFiniteLines(column),
				...set?.kind === "known" ? [`    values: {known: [${set.values.map((value) => column.kind === "text" ? quoted(value) : value).join(", ")}], max: ${set.most}} # ${set.why}`] : []
			];
			return lines.length === 0 ? [] : [...keyed("  ", name, ""), ...lines];
		}
		const enoughValues = 20;
		const enoughToRequire = 50;
		function nullLines({ n, nulls }, { columns }, isKey) {
			if (n - nulls < enoughValues) return [];
			if (nulls > 0) return [`    nulls: {max: ${roomAbove(nulls / n, n)}} # ${nulls} of ${n} were missing (${percent(nulls / n)})`];
			const isWhole = columns.every((column) => column.nulls === 0 || column.nulls === column.n);
			if (isKey || isWhole && n >= enoughToRequire) return [];
			return [`    nulls: {max: ${Math.max(1, Math.ceil(300 / n))}%} # none of ${n} was missing${isWhole ? "" : ", but other columns miss some"}`];
		}
		function nonFiniteLines({ n, nan, posInf, negInf }) {
			const odd = nan + posInf + negInf;
			if (odd === 0) return [];
			return [`    invalid: {max: ${roomAbove(odd / n, n)}} # ${odd} of ${n} were NaN or infinite (${percent(odd / n)})`];
		}
		const percent = (share) => `${(100 * share).toFixed(2)} %`;
		function roomAbove(share, n) {
			const wide = Math.max(2 * share, share + 4 * Math.sqrt(share * (1 - share) / n), share + .01);
			const most = Math.min(wide, share + (1 - share) / 2);
			const digits = most < .985 ? 0 : Math.min(9, Math.ceil(-Math.log10(1 - most)) - 1);
			return `${(Math.min(Math.ceil(100 * most * 10 ** digits), 100 * 10 ** digits - 1) / 10 ** digits).toFixed(digits)}%`;
		}
		function keyCandidates({ profile }, partitions) {
			const { rows, columns } = profile;
			const able = columns.filter((column) => (column.kind === "integer" || column.kind === "text") && column.n === rows && column.nulls + column.invalid === 0 && !partitions.has(column.name) && (0, identifiers.r2)(column) && ((0, identifiers.IP)(column.name) || (0, identifiers.kJ)(column.name) && rows >= enoughValues));
			const rank = ({ name }) => /^(id|uuid|guid)$/i.test(name) ? 0 : (0, identifiers.IP)(name) ? 1 : 2;
			return able.toSorted((a, b) => rank(a) - rank(b)).map(({ name }) => name);
		}
		function keyLines({ columns, rows }, keys) {
			const [key, ...more] = keys;
			if (key !== undefined && more.length === 0) return [`unique: ${quoted(key)} # a value of its own in each of ${rows} rows`];
			if (key !== undefined) return ["unique:", ...keys.map((each) => `  - {columns: ${quoted(each)}}`)];
			const unnamed = columns.find((column) => (column.kind === "integer" || column.kind === "text") && column.distinct === rows && column.nulls + column.invalid === 0 && rows >= enoughValues && !column.isEstimated);
			return unnamed === undefined ? [] : [`# unique: ${quoted(unnamed.name)} # ${rows} distinct values in ${rows} rows; is it a key?`];
		}
		function freshnessLines(columns) {
			const time = columns.find(({ kind, max }) => kind === "time" && max !== undefined);
			return time === undefined ? [] : [`# freshness: {column: ${quoted(time.name)}, within: 7d} # the newest was ${time.max}`];
		}
		;
		const mostRounds = 4;
		async function proposeContract(request, context) {
			const { dataset, scan } = request;
			const source = sourceOf(request);
			if (scan.header.length > mostChecked) return contractText(source, [], namesAndTypes(request));
			const misses = {
				rules: new Set(),
				types: new Set()
			};
			let keys = keyCandidates(scan, source.partitions).slice(0, mostKeys);
			for (let round = 0; round < mostRounds; round++) {
				const contract = await (0, read.readContract)(contractText(source, keys, misses), "data-contract.yml");
				const missed = await missedBy(dataset, contract, request, context);
				keys = keys.filter((key) => !missed.some(({ id }) => id === `unique:${key}`));
				const first = keys.slice(0, 1);
				if (!addMisses(misses, missed, scan)) return contractText(source, first, misses);
			}
			return contractText(source, keys.slice(0, 1), {
				rules: new Set(),
				types: new Set(scan.header)
			});
		}
		const mostKeys = 5;
		const mostChecked = 2e3;
		function namesAndTypes({ dataset, scan }) {
			const isJson = dataset.files.some(({ format }) => format === "json" || format === "jsonl");
			const odd = scan.profile.columns.filter(({ nan, posInf, negInf, invalid }) => isJson || nan + posInf + negInf + invalid > 0);
			return {
				rules: new Set(scan.header),
				types: new Set(odd.map(({ name }) => name))
			};
		}
		const noTime = new Date(0);
		function sourceOf({ dataset, scan, name, dialect, hints = [] }) {
			return {
				scan,
				name,
				dialect,
				partitions: new Set(dataset.files.flatMap(({ partitions = [] }) => partitions.map(({ column }) => column))),
				hasOptionalKeys: dataset.files.some(({ format }) => format === "json" || format === "jsonl"),
				hints
			};
		}
		async function missedBy(dataset, contract, { maskColumns }, context) {
			const options = {
				contract,
				...maskColumns === undefined ? {} : { maskColumns }
			};
			const again = await (0, profile_dataset.y)((0, lib_dataset.jx)(dataset, contract.dialect), options, context);
			return (0, checks.m)(contract, again, noTime).filter(({ status }) => status === "fail" || status === "inconclusive");
		}
		const keywords = [
			"type",
			"required",
			"minimum",
			"maximum",
			"enum",
			"nulls",
			"values",
			"coverage",
			"present"
		];
		function addMisses(misses, missed, { header }) {
			const faults = new Set(missed.map(({ id }) => id));
			let isAny = false;
			for (const name of header) {
				const own = keywords.filter((keyword) => faults.has(`${name}:${keyword}`));
				if (own.length === 0 || misses.types.has(name)) continue;
				isAny = true;
				if (misses.rules.has(name) || own.includes("type")) misses.types.add(name);
				misses.rules.add(name);
			}
			return isAny;
		}
	})
};
