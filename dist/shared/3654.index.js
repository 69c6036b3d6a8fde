export const id = 3654;
export const ids = [3654];
export const modules = { 53654: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, { m: () => contractChecks });
	var numbers = __webpack_require__(57922);
	var nearest = __webpack_require__(87899);
	var column_rule = __webpack_require__(43738);
	var times = __webpack_require__(75630);
	var time_reader = __webpack_require__(75469);
	var lib_zone = __webpack_require__(68734);
	;
	const clockTolerance = 5 * 6e4;
	const day = 864e5;
	function freshnessCheck(rule, dialectZone, scan, now) {
		const { column, shown: limit, severity, within, where } = rule;
		const profile = scan.profile.columns.find(({ name }) => name === column);
		const base = {
			id: `${column}:freshness`,
			limit,
			where
		};
		if (profile?.kind !== "time" || profile.max === undefined) return {
			...base,
			status: severity,
			message: `${column} has no time that freshness could be told by`,
			hint: "Times are written in ISO 8601, or as `dialect.dates` says."
		};
		const zone = rule.zone ?? dialectZone;
		const forms = scan.timeForms.get(column) ?? new Set();
		const newest = newestOf(profile.max, forms.size === 1 && forms.has("date"), zone ?? lib_zone.n);
		const isAssumed = forms.has("local") || forms.has("date");
		const note = isAssumed ? ` (${newest.isDay ? "days" : "times without an offset"}: ${zone === undefined ? "UTC assumed" : `taken as ${zone.name}`})` : "";
		const shown = {
			...base,
			observed: newest.shown,
			n: profile.n
		};
		const age = now.getTime() - newest.to;
		const noun = newest.isDay ? "day" : "time";
		if (now.getTime() < newest.from - clockTolerance) {
			const hint = isAssumed && zone === undefined ? { hint: "If the times are local ones, name their zone: `freshness: {zone: Australia/Sydney, …}`." } : {};
			return {
				...shown,
				status: severity,
				message: `${column}: the newest ${noun} ${newest.shown} lies in the future${note}`,
				...hint
			};
		}
		const told = newest.isDay ? age <= 0 ? "which is not over yet" : `which ended ${hours(age)} ago` : `${hours(age)} ago`;
		const message = `${column}: the newest ${noun} is ${newest.shown}, ${told}, and ${limit} is the limit${note}`;
		return {
			...shown,
			status: age <= within ? "pass" : severity,
			message
		};
	}
	function newestOf(max, isDay, zone) {
		const micros = (0, times.P1)(max);
		const milliseconds = (value) => Number(value / 1000n);
		if (!isDay) return {
			shown: max,
			from: milliseconds(micros),
			to: milliseconds(micros),
			isDay
		};
		const start = (at) => milliseconds(BigInt((0, time_reader.O0)(at, zone)));
		return {
			shown: max.slice(0, 10),
			from: start(micros),
			to: start(micros + BigInt(day) * 1000n),
			isDay
		};
	}
	const hours = (milliseconds) => `${(Math.max(0, milliseconds) / 36e5).toFixed(1)} h`;
	var build = __webpack_require__(8544);
	var distinct_sketch = __webpack_require__(59563);
	var edges = __webpack_require__(21134);
	var profile_hash = __webpack_require__(10306);
	var decimal = __webpack_require__(48978);
	;
	function profileChecks(rule, profile) {
		return [...rule.ranges.map((range) => rangeCheck(rule.name, range, profile)), ...rule.values === undefined ? [] : valueSetChecks(rule.name, rule.values, profile)];
	}
	const exact = (value) => ({
		low: value,
		high: value
	});
	function rangeCheck(column, rule, profile) {
		const { figure, min, max, severity, where } = rule;
		const big = bigBound(figure, profile);
		if (big !== undefined) return bigCheck(column, rule, profile.n, big);
		const found = figureOf(figure, profile);
		const limit = rangeText(min, max);
		const base = {
			id: `${column}:${figure}`,
			limit,
			n: profile.n,
			where
		};
		const name = figure.startsWith("quantile:") ? `the quantile ${figure.slice(9)}` : words[figure];
		if (found === undefined) return {
			...base,
			status: severity,
			message: `${column}: ${name} cannot be computed: the column has no numbers`
		};
		const { low, high } = found;
		const [from, to] = [min ?? -Infinity, max ?? Infinity];
		const status = low >= from && high <= to ? "pass" : high < from || low > to ? severity : "inconclusive";
		const middle = low / 2 + high / 2;
		const told = low === high ? shortened(low) : `${shortened(middle)} (between ${shortened(low)} and ${shortened(high)})`;
		const verdict = status === "pass" ? "within" : status === "inconclusive" ? "not told apart from" : "outside of";
		return {
			...base,
			status,
			observed: middle,
			message: `${column}: ${name} is ${told}, ${verdict} ${limit}`
		};
	}
	function bigBound(figure, profile) {
		const text = figure === "min" || figure === "max" ? profile[figure] : undefined;
		return profile.kind !== "integer" || text === undefined || Number.isSafeInteger(Number(text)) ? undefined : BigInt(text);
	}
	function bigCheck(column, { figure, exact: { min, max }, severity, where }, n, value) {
		const found = {
			units: value,
			places: 0
		};
		const fits = (min === undefined || (0, decimal.YL)(found, min) >= 0) && (max === undefined || (0, decimal.YL)(found, max) <= 0);
		const limit = rangeText(min && (0, decimal.Nx)(min), max && (0, decimal.Nx)(max));
		const message = `${column}: ${words[figure]} is ${value}, ${fits ? "within" : "outside of"} ${limit}`;
		return {
			id: `${column}:${figure}`,
			status: fits ? "pass" : severity,
			observed: Number(value),
			limit,
			n,
			message,
			where
		};
	}
	const words = {
		min: "the smallest value",
		max: "the largest value",
		mean: "the mean",
		distinct: "the number of distinct values"
	};
	const shortened = (value) => String(Number(value.toPrecision(6)));
	const rangeText = (min, max) => max === undefined ? `>= ${min}` : min === undefined ? `<= ${max}` : `${min} to ${max}`;
	function figureOf(figure, profile) {
		if (figure === "distinct") return distinctOf(profile);
		if (profile.kind !== "number" && profile.kind !== "integer") return undefined;
		if (figure === "min") return profile.min === undefined ? undefined : exact(Number(profile.min));
		if (figure === "max") return profile.max === undefined ? undefined : exact(Number(profile.max));
		const parts = partsOf(profile);
		const total = parts.reduce((sum, { count }) => sum + count, 0);
		if (total === 0) return undefined;
		return figure === "mean" ? meanOf(parts, total) : quantileOf(parts, total, Number(figure.slice(9)));
	}
	function distinctOf({ distinct, isEstimated, distribution }) {
		if (!isEstimated) return exact(distinct);
		return {
			low: distinct / (1 + distinct_sketch.NL),
			high: Math.min(distinct / (1 - distinct_sketch.NL), (0, build.xN)(distribution))
		};
	}
	function partsOf({ distribution, min, max }) {
		if (distribution.kind === "values") return distribution.counts.map(([value, count]) => ({
			...exact(Number(value)),
			count
		}));
		if (distribution.kind !== "histogram") return [];
		const [smallest, largest] = [Number(min ?? -Infinity), Number(max ?? Infinity)];
		return distribution.buckets.map(([bucket, count]) => {
			const { low, high } = (0, edges.R1)(bucket, distribution.mantissaBits);
			return {
				low: Math.max(low, smallest),
				high: Math.min(high, largest),
				count
			};
		});
	}
	const meanOf = (parts, total) => ({
		low: parts.reduce((sum, { low, count }) => sum + low * count / total, 0),
		high: parts.reduce((sum, { high, count }) => sum + high * count / total, 0)
	});
	function quantileOf(parts, total, at) {
		let seen = 0;
		for (const part of parts) {
			seen += part.count;
			if (seen >= at * total) return part;
		}
		return parts.at(-1);
	}
	function valueSetChecks(column, rule, profile) {
		const id = `${column}:values`;
		const counts = valueCounts(profile);
		const { where } = rule;
		const fitted = profile.n - profile.nulls - profile.invalid;
		if (counts === undefined) {
			const message = `${column}: it has ${(0, numbers.zD)(profile.distinct)} distinct values, too many to compare with the ${rule.known.length} known ones`;
			return [{
				id,
				status: rule.severity,
				n: profile.n,
				message,
				where
			}];
		}
		const known = new Set(rule.known.map((value) => keyOf(value, profile)));
		const unknown = counts.filter(([value]) => !known.has(value));
		const outside = unknown.reduce((sum, [, count]) => sum + count, 0);
		const fits = outside <= rule.allowed(fitted);
		const sentence = outside === 0 ? `all ${(0, numbers.zD)(fitted)} values are known ones` : `${(0, numbers.zD)(outside)} of ${(0, numbers.zD)(fitted)} values ${outside === 1 ? "is" : "are"} not among the ${known.size} known ones${named(unknown, profile)}`;
		const status = fitted === 0 ? "skipped" : fits ? "pass" : rule.severity;
		const checks = [{
			id,
			status,
			observed: outside,
			limit: rule.shown,
			n: fitted,
			message: `${column}: ${sentence}`,
			where
		}];
		if (rule.coverage === undefined) return checks;
		const present = new Set(counts.map(([value]) => value));
		const met = [...known].filter((value) => present.has(value)).length;
		const share = met / known.size;
		const told = `${column}: ${met} of ${known.size} known values occur (${(100 * share).toFixed(1)} %), and ${(100 * rule.coverage).toFixed(1)} % must`;
		return [...checks, {
			id: `${column}:coverage`,
			status: share >= rule.coverage ? "pass" : rule.severity,
			observed: share,
			limit: rule.coverage,
			n: fitted,
			message: told,
			where
		}];
	}
	const mostNamed = {
		values: 3,
		characters: 40
	};
	function named(counts, { distribution }) {
		if (distribution.kind !== "values" || counts.length === 0) return "";
		const sorted = counts.toSorted((a, b) => b[1] - a[1]);
		const shown = sorted.slice(0, mostNamed.values).map(([value, count]) => `${shownValue(value)}${count === 1 ? "" : ` (${(0, numbers.zD)(count)} times)`}`);
		const more = counts.length - shown.length;
		return `: ${shown.join(", ")}${more === 0 ? "" : ` and ${(0, numbers.zD)(more)} more`}`;
	}
	const shownValue = (value) => JSON.stringify([...value].length > mostNamed.characters ? `${[...value].slice(0, mostNamed.characters).join("")}…` : value);
	function valueCounts({ distribution }) {
		if (distribution.kind === "values" || distribution.kind === "hidden-values") return distribution.counts;
		return distribution.kind === "empty" ? [] : undefined;
	}
	function keyOf(value, { kind, distribution }) {
		if (kind === "number" || kind === "integer") {
			const exact = kind === "integer" && !Number.isSafeInteger(Number(value)) ? (0, decimal.$Q)(value) : undefined;
			return exact === undefined ? String(Number(value)) : (0, decimal.Nx)(exact);
		}
		if (kind === "time") {
			const same = distribution.kind === "values" ? distribution.counts.find(([known]) => isSameTime(known, value)) : undefined;
			return same?.[0] ?? value;
		}
		if (distribution.kind !== "hidden-values") return value;
		const bytes = Buffer.from(value);
		const hash = {
			low: 0,
			high: 0
		};
		(0, profile_hash.Dc)(bytes, 0, bytes.length, hash);
		return `h:${(0, profile_hash.qj)(hash)}`;
	}
	function isSameTime(a, b) {
		try {
			return (0, times.P1)(a) === (0, times.P1)(b);
		} catch {
			return false;
		}
	}
	;
	function contractChecks(contract, scan, now, answers = new Map()) {
		const profiles = new Map(scan.profile.columns.map((column) => [column.name, column]));
		const present = new Set(scan.header);
		const unnamed = scan.header.filter((name) => !contract.columns.has(name)).flatMap((name) => (0, column_rule.X)(contract, name) ?? []);
		return [
			...rowChecks(contract.rows, scan),
			...[...contract.columns.values(), ...unnamed].flatMap((rule) => columnChecks(rule, profiles.get(rule.name), present.has(rule.name), scan)),
			...additionalChecks(contract, scan),
			...nameChecks(contract, scan),
			...contract.rowRules.map((rule) => rowRuleCheck(rule, scan)),
			...contract.references.map((rule) => referenceCheck(rule, scan, answers.get(rule.id))),
			...contract.unique.flatMap((rule, index) => uniqueChecks(rule, scan, index)),
			...contract.freshness === undefined ? [] : [freshnessCheck(contract.freshness, contract.dialect?.zone, scan, now)]
		];
	}
	const many = (count, one) => `${(0, numbers.zD)(count)} ${count === 1 ? one : `${one}s`}`;
	const at = ({ file, line }) => line === undefined ? file : `${file}:${line}`;
	function rowChecks(rule, { rows }) {
		const min = Math.max(1, rule?.min ?? 1);
		const max = rule?.max;
		const fits = rows >= min && rows <= (max ?? Infinity);
		const limit = max === undefined ? `>= ${min}` : `${min} to ${max}`;
		const message = fits ? `the data have ${many(rows, "row")}` : `the data have ${many(rows, "row")}, and ${limit} are needed`;
		const status = fits ? "pass" : rows === 0 ? "fail" : rule?.severity ?? "fail";
		return [{
			id: "rows",
			status,
			observed: rows,
			limit,
			n: rows,
			message,
			...rule === undefined ? {} : { where: rule.where }
		}];
	}
	const spoken = {
		text: "text",
		boolean: "truth",
		number: "number",
		integer: "number",
		time: "number"
	};
	function columnChecks(rule, profile, isPresent, { findings }) {
		const { name, where } = rule;
		if (!isPresent || profile === undefined) {
			if (rule.required) return [{
				id: `${name}:present`,
				status: "fail",
				message: `the column ${name} is missing`,
				where,
				hint: "Add it to the data, or take it out of required."
			}];
			return [{
				id: `${name}:present`,
				status: "skipped",
				message: `the column ${name} is not in the data, and not required`,
				where
			}];
		}
		const own = findings.filter((finding) => finding.column === name);
		const asked = rule.checks.filter((check) => check[spoken[profile.kind]] !== undefined);
		return [
			...rule.required ? [{
				id: `${name}:present`,
				status: "pass",
				message: `the column ${name} is present`,
				where
			}] : [],
			...rule.type === undefined ? [] : [valueCheck(rule, "type", rule.type, where, profile, own)],
			...rule.nullable ? [] : [valueCheck(rule, "required", "a value in every row", where, profile, own)],
			...asked.map((check) => valueCheck(rule, check.keyword, check.shown, check.where, profile, own)),
			...nullChecks(rule, profile),
			...profileChecks(rule, profile)
		];
	}
	function valueCheck(rule, keyword, limit, where, { n, nulls }, findings) {
		const unasked = keyword === "required" || rule.allowsNull ? 0 : nulls;
		const asked = n - unasked;
		const finding = findings.find((each) => each.keyword === keyword);
		const count = finding?.count ?? 0;
		const allowed = rule.invalid.allowed(n);
		const fits = count <= allowed;
		const status = asked === 0 ? "skipped" : fits ? "pass" : rule.invalid.severity;
		const wording = `${rule.name}: ${checks_words(keyword, limit)}`;
		const first = finding === undefined ? "" : `, first at ${at(finding.first)}`;
		const message = count === 0 ? `${wording}, ${whereAsked(n, unasked)}` : `${wording}; ${many(count, "value")} of ${(0, numbers.zD)(asked)} ${count === 1 ? "does" : "do"} not fit${first}`;
		const bound = rule.invalid.shown === "0" ? limit : `${limit}; at most ${rule.invalid.shown}`;
		return {
			id: `${rule.name}:${keyword}`,
			status,
			observed: count,
			limit: bound,
			n: asked,
			message,
			where
		};
	}
	function whereAsked(n, unasked) {
		if (unasked === 0) return `in all of ${many(n, "row")}`;
		if (unasked === n) return `was not asked: no row has a value`;
		return `in all of ${many(n - unasked, "value")} (${many(unasked, "row")} without one)`;
	}
	function checks_words(keyword, limit) {
		switch (keyword) {
			case "type": return `values are of type ${limit}`;
			case "required": return "every row has a value";
			default: return `${keyword} is ${limit}`;
		}
	}
	function nullChecks({ name, nulls }, profile) {
		if (nulls === undefined) return [];
		const fits = profile.nulls <= nulls.allowed(profile.n);
		const share = profile.n === 0 ? 0 : 100 * profile.nulls / profile.n;
		const message = `${name}: ${profile.nulls} of ${many(profile.n, "value")} are missing (${share.toFixed(2)} %), and at most ${nulls.shown} may be`;
		return [{
			id: `${name}:nulls`,
			status: fits ? "pass" : nulls.severity,
			observed: profile.nulls,
			limit: nulls.shown,
			n: profile.n,
			message,
			where: nulls.where
		}];
	}
	function additionalChecks(contract, { header }) {
		if (contract.additionalColumns) return [];
		const extra = header.filter((name) => (0, column_rule.X)(contract, name) === undefined);
		const names = extra.slice(0, 10).join(", ");
		const message = extra.length === 0 ? "there are no columns beyond the contract" : `${many(extra.length, "column")} not in the contract: ${names}${extra.length > 10 ? ", …" : ""}`;
		return [{
			id: "columns:additional",
			status: extra.length === 0 ? "pass" : "fail",
			observed: extra.length,
			limit: 0,
			message,
			where: contract.additionalColumnsWhere
		}];
	}
	function nameChecks({ columnNames }, { header }) {
		if (columnNames === undefined) return [];
		const odd = header.filter((name) => !columnNames.fits(name));
		const message = odd.length === 0 ? "the names of all columns fit" : `${many(odd.length, "column")} with a name that does not fit: ${odd.slice(0, 10).join(", ")}`;
		const status = odd.length === 0 ? "pass" : "fail";
		return [{
			id: "columns:propertyNames",
			status,
			observed: odd.length,
			limit: columnNames.shown,
			message,
			where: columnNames.where
		}];
	}
	function rowRuleCheck(rule, scan) {
		const lacking = rule.keyword === "expr" ? (rule.columns ?? []).filter((name) => !scan.header.includes(name)) : [];
		const finding = scan.findings.find(({ column, keyword }) => column === "" && keyword === rule.id);
		const check = ruleCheck(rule, rule.shown, scan, {
			count: finding?.count ?? 0,
			...finding === undefined ? {} : { first: finding.first }
		});
		const [first] = lacking;
		if (first === undefined || check.status === "pass") return check;
		const meant = (0, nearest.p)(first, scan.header);
		return {
			...check,
			hint: `The data have no column ${first}${meant === undefined ? "." : `; did you mean ${meant}?`}`
		};
	}
	function referenceCheck(rule, scan, answer) {
		const shown = `${rule.columns.join(", ")} must be in ${rule.data.join(", ")}`;
		if (answer !== undefined) {
			const check = ruleCheck(rule, shown, scan, answer);
			const { mixed } = answer;
			const note = `; ${mixed.join(", ")} holds another type there, so cells were compared by what each looks like`;
			return mixed.length === 0 ? check : {
				...check,
				message: `${check.message}${note}`
			};
		}
		return {
			id: rule.id,
			status: "inconclusive",
			limit: rule.limit.shown,
			n: scan.rows,
			message: `${rule.id} was not asked: ${shown}`,
			where: rule.where
		};
	}
	function ruleCheck({ id, limit, where }, shown, { rows }, { count, first }) {
		const fits = count <= limit.allowed(rows);
		const found = first === undefined ? "" : `, first at ${at(first)}`;
		const message = count === 0 ? `${id}: ${shown}, in all of ${many(rows, "row")}` : `${id}: ${shown}; ${many(count, "row")} of ${(0, numbers.zD)(rows)} ${count === 1 ? "does" : "do"} not fit${found}`;
		return {
			id,
			status: rows === 0 ? "skipped" : fits ? "pass" : limit.severity,
			observed: count,
			limit: limit.shown,
			n: rows,
			message,
			where
		};
	}
	function uniqueChecks(rule, scan, index) {
		const found = scan.repeatedKeys[index];
		const key = rule.columns.join(", ");
		const base = {
			id: `unique:${rule.columns.join("+")}`,
			limit: 0,
			n: scan.rows,
			where: rule.where
		};
		if (found === undefined) return [{
			...base,
			status: "inconclusive",
			message: `the key ${key} was not counted`
		}];
		const { count, missing } = found;
		const first = found.first === undefined ? "" : `, first at ${at(found.first)}`;
		const asked = scan.rows - missing.count;
		const among = missing.count === 0 ? "" : ` among the ${many(asked, "row")} that ${asked === 1 ? "has" : "have"} one`;
		const message = count === 0 ? `the key ${key} never repeats${among}` : `the key ${key} repeats in ${many(count, "row")}${first}`;
		const status = count > 0 ? rule.severity : asked === 0 && scan.rows > 0 ? "skipped" : "pass";
		return [{
			...base,
			n: asked,
			status,
			observed: count,
			message
		}, ...missingKeyCheck(rule, found.missing, scan)];
	}
	function missingKeyCheck(rule, { count, atFault, first }, { rows }) {
		if (count === 0) return [];
		const key = rule.columns.join(", ");
		const part = rule.columns.length === 1 ? "" : " in one of its columns";
		const allowed = atFault === 0 ? ", which the contract allows" : "";
		const message = `the key ${key} has no value${part} in ${many(count, "row")}${first === undefined ? "" : `, first at ${at(first)}`}${allowed}`;
		return [{
			id: `unique:${rule.columns.join("+")}:missing`,
			status: atFault === 0 ? "pass" : rule.severity,
			observed: atFault,
			limit: 0,
			n: rows,
			message,
			where: rule.where,
			...atFault === 0 ? {} : { hint: "Give every row a key, or allow it: list null in the type of the column, or set its limit of `nulls`." }
		}];
	}
}) };
