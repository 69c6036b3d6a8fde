export const id = 4380;
export const ids = [4380];
export const modules = { 4380: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, { loosenings: () => loosenings });
	var _decimal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48978);
	var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68961);
	function loosenings(base, proposed) {
		const after = new Map(flatten(proposed));
		return flatten(base).flatMap(([rule, before]) => {
			const now = after.get(rule);
			if (now === before || now !== undefined && isTighter(rule, before, now)) return [];
			return [{
				rule,
				base: shortened(before),
				proposed: now === undefined ? "gone" : shortened(now)
			}];
		});
	}
	const shortened = (text) => text.length > 80 ? `${text.slice(0, 79)}…` : text;
	function flatten(contract) {
		const { rows, unique, freshness, columnNames, otherColumns } = contract;
		return [
			...contract.dialect === undefined ? [] : [["dialect", contract.dialect.shown]],
			...[...contract.columns.values()].flatMap(columnRules),
			...otherColumns.templates.flatMap((rule) => columnRules({
				...rule,
				name: `columns like ${rule.name}`
			})),
			...contract.additionalColumns ? [] : [["columns:additional", "none"]],
			...columnNames === undefined ? [] : [["columns:propertyNames", columnNames.shown]],
			...rows?.min === undefined ? [] : [["rows:minimum", String(rows.min)]],
			...rows?.max === undefined ? [] : [["rows:maximum", String(rows.max)]],
			...rows === undefined ? [] : [["rows:severity", rows.severity]],
			...unique.map((rule) => [`unique:${rule.columns.join("+")}`, rule.severity]),
			...freshness === undefined ? [] : [[`${freshness.column}:freshness`, `${freshness.shown}${freshness.zone === undefined ? "" : ` in ${freshness.zone.name}`} (${freshness.severity})`]],
			...contract.rowRules.flatMap(({ id, meaning, limit }) => [[id, meaning], ...limitRules(id, limit)]),
			...contract.sqlRules.flatMap(({ id, sql, limit }) => [[id, sql], ...limitRules(id, limit)]),
			...contract.references.flatMap(({ id, data, key, limit }) => [[id, `${key.join(", ")} of ${data.join(", ")}`], ...limitRules(id, limit)])
		];
	}
	function columnRules(column) {
		const { name, nulls, values } = column;
		return [
			...column.required ? [[`${name}:present`, "required"]] : [],
			...column.type === undefined ? [] : [[`${name}:type`, `${column.type}${column.needsOffset ? " with offset" : ""}`]],
			...column.nullable ? [] : [[`${name}:required`, "a value in every row"]],
			...column.allowsNull ? [] : [[`${name}:null`, "not a value"]],
			...column.checks.map(({ keyword, meaning }) => [`${name}:${keyword}`, meaning]),
			...limitRules(`${name}:invalid`, column.invalid),
			...nulls === undefined ? [] : limitRules(`${name}:nulls`, nulls),
			...column.ranges.flatMap(({ figure, min, max, severity }) => [
				...min === undefined ? [] : [[`${name}:${figure}:minimum`, String(min)]],
				...max === undefined ? [] : [[`${name}:${figure}:maximum`, String(max)]],
				[`${name}:${figure}:severity`, severity]
			]),
			...values === undefined ? [] : [
				[`${name}:values`, JSON.stringify(values.known)],
				...limitRules(`${name}:values`, values),
				...values.coverage === undefined ? [] : [[`${name}:coverage:minimum`, String(values.coverage)]]
			],
			...column.pii ? [[`${name}:pii`, "hidden"]] : []
		];
	}
	const limitRules = (id, { shown, severity }) => [[`${id}:limit`, shown], [`${id}:severity`, severity]];
	function isTighter(rule, before, now) {
		if (rule.endsWith(":severity")) return now === "fail";
		if (/:(enum|values)$/.test(rule)) return isSubset(now, before);
		if (rule.endsWith(":limit")) return isSmallerLimit(before, now);
		const [was, is] = [(0, _decimal_js__WEBPACK_IMPORTED_MODULE_0__.$Q)(before), (0, _decimal_js__WEBPACK_IMPORTED_MODULE_0__.$Q)(now)];
		if (was === undefined || is === undefined) return false;
		const order = (0, _decimal_js__WEBPACK_IMPORTED_MODULE_0__.YL)(is, was);
		if (/:(minimum|exclusiveMinimum|minLength|minProperties)$/.test(rule)) return order >= 0;
		if (/:(maximum|exclusiveMaximum|maxLength|maxProperties)$/.test(rule)) return order <= 0;
		return rule.endsWith(":multipleOf") && is.units > 0n && isMultiple(is, was);
	}
	const isMultiple = (is, was) => {
		const places = Math.max(is.places, was.places);
		return was.units > 0n && (0, _decimal_js__WEBPACK_IMPORTED_MODULE_0__.vK)(is, places) % (0, _decimal_js__WEBPACK_IMPORTED_MODULE_0__.vK)(was, places) === 0n;
	};
	function isSubset(now, before) {
		const [is, was] = [JSON.parse(now), JSON.parse(before)];
		if (!Array.isArray(is) || !Array.isArray(was)) return false;
		const known = new Set(was.map((value) => JSON.stringify(value)));
		return is.every((value) => known.has(JSON.stringify(value)));
	}
	function isSmallerLimit(before, now) {
		const [was, is] = [(0, _limits_js__WEBPACK_IMPORTED_MODULE_1__.tC)(before) ?? (0, _limits_js__WEBPACK_IMPORTED_MODULE_1__.tC)(Number(before)), (0, _limits_js__WEBPACK_IMPORTED_MODULE_1__.tC)(now) ?? (0, _limits_js__WEBPACK_IMPORTED_MODULE_1__.tC)(Number(now))];
		if (was !== undefined && is !== undefined) return is <= was;
		return Number(now) === 0 || was === undefined && is === undefined && Number(now) <= Number(before);
	}
}) };
