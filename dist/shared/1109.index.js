export const id = 1109;
export const ids = [1109];
export const modules = { 41109: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, { proposeContract: () => proposeContract });
	var _profile_distinct_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12246);
	const enumLimit = 20;
	const enoughRows = 20;
	const keyName = /(^|_)(id|uuid|guid|key|code)$|[a-z]I[dD]$/;
	function proposeContract(scan, dataName) {
		const { profile } = scan;
		const required = profile.columns.filter((column) => column.n > 0 && column.nulls === 0).map(({ name }) => name);
		const limits = profile.columns.flatMap(limitLines);
		return [
			`# Proposed by Modelflight from ${oneLine(dataName)}: ${scan.rows} rows, ${scan.digest}.`,
			"# Read it, tighten it, commit it, and name it in the input `contract`. Comments say what the data showed.",
			"row:",
			"  type: object",
			...required.length === 0 ? [] : [`  # These columns had a value in every row.`, `  required: [${required.map(quoted).join(", ")}]`],
			"  additionalProperties: false",
			"  properties:",
			...profile.columns.flatMap((column) => propertyLines(column, profile)),
			...limits.length === 0 ? [] : ["columns:", ...limits],
			"rows:",
			`  min: ${Math.max(1, Math.floor(profile.rows / 2))} # half of the ${profile.rows} that there were`,
			...keyLines(profile.columns, profile.rows),
			...freshnessLines(profile.columns),
			""
		].join("\n");
	}
	const quoted = (name) => JSON.stringify(name).replace(/[\u007f-\u009f\u2028\u2029\ufeff]/g, (odd) => `\\u${odd.charCodeAt(0).toString(16).padStart(4, "0")}`);
	const oneLine = (text) => quoted(text).slice(1, -1).slice(0, 200);
	function propertyLines(column, { rows, columns }) {
		const seen = column.min === undefined ? "" : `, ${column.min} to ${column.max}`;
		const evidence = `# ${(0, _profile_distinct_js__WEBPACK_IMPORTED_MODULE_0__.B)(column, columns.length) ? "about " : ""}${column.distinct} distinct${seen}, ${column.nulls} missing`;
		return [`    ${quoted(column.name)}: ${evidence}`, ...schemaLines(column, rows).map((line) => `      ${line}`)];
	}
	function schemaLines(column, rows) {
		switch (column.kind) {
			case "time": return ["type: string", "format: timestamp"];
			case "boolean": return ["type: boolean"];
			case "text": return ["type: string", ...enumLines(column, rows)];
			default:
				if (column.nan + column.posInf + column.negInf > 0) return ["description: holds values that are not finite, so its type is left open"];
				return [`type: ${column.kind}`, ...boundLines(column)];
		}
	}
	function boundLines({ min, max, distinct }) {
		const [low, high] = [Number(min ?? Number.NaN), Number(max ?? Number.NaN)];
		if (!Number.isFinite(low) || !Number.isFinite(high)) return [];
		const floor = low >= 0 ? "0" : roomFor(-low);
		const ceiling = distinct < 2 ? undefined : high <= 0 ? "0" : high <= 1 && low >= 0 ? "1" : roomFor(high);
		return [...floor === undefined || low < 0 && distinct < 2 ? [] : [`minimum: ${low >= 0 ? "" : "-"}${floor} # the smallest was ${min}`], ...ceiling === undefined ? [] : [`maximum: ${ceiling} # the largest was ${max}`]];
	}
	function roomFor(size) {
		const digits = Math.ceil(Math.log10(2 * size));
		return digits > 15 ? undefined : digits > 0 ? `1${"0".repeat(digits)}` : "1";
	}
	function enumLines({ distribution, distinct, n }, rows) {
		if (distribution.kind !== "values" || distribution.counts.length > enumLimit || rows < enoughRows || distinct * 2 > n) return [];
		return [`enum: [${distribution.counts.map(([value]) => quoted(value)).join(", ")}] # all that there were; leave it out if more may come`];
	}
	function limitLines({ name, n, nulls }) {
		if (nulls === 0 || n === 0 || nulls === n) return [];
		const share = Math.min(100, Math.max(1, Math.ceil(200 * nulls / n)));
		const shown = (100 * nulls / n).toFixed(2);
		return [`  ${quoted(name)}:`, `    nulls: {max: ${share}%, severity: warn} # ${nulls} of ${n} were missing (${shown} %)`];
	}
	const estimateError = .06;
	function keyLines(columns, rows) {
		const able = columns.filter(({ kind, n, nulls, invalid, distinct, distribution }) => (kind === "integer" || kind === "text") && rows > 1 && nulls + invalid === 0 && n === rows && distinct === rows && distribution.kind !== "empty");
		const key = able.find(({ name }) => keyName.test(name)) ?? able[0];
		const limit = (0, _profile_distinct_js__WEBPACK_IMPORTED_MODULE_0__.w)(columns.length);
		if (key !== undefined && rows <= limit) return [`unique: ${quoted(key.name)} # ${key.distinct} distinct values in ${rows} rows`];
		const likely = columns.find(({ name, distinct, nulls }) => keyName.test(name) && nulls === 0 && Math.abs(distinct - rows) <= estimateError * rows);
		return likely === undefined || rows <= limit ? [] : [`# unique: ${quoted(likely.name)} # about ${likely.distinct} distinct values in ${rows} rows`];
	}
	function freshnessLines(columns) {
		const time = columns.find(({ kind, max }) => kind === "time" && max !== undefined);
		return time === undefined ? [] : [`# freshness: {column: ${quoted(time.name)}, within: 7d} # the newest was ${time.max}`];
	}
}) };
