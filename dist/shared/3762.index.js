export const id = 3762;
export const ids = [3762];
export const modules = {
	80093: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { a: () => findData });
		var _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66990);
		var _modelflight_data_dataset__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93615);
		const isAddress = (pattern) => /^[a-z][a-z0-9+.-]+:\/\//i.test(pattern);
		async function findData(input, name, engine, context) {
			try {
				const files = input.patterns.filter((pattern) => !isAddress(pattern));
				const addresses = input.patterns.filter(isAddress);
				const remote = addresses.length === 0 ? [] : await fetchAll(addresses, input.from, context);
				const local = files.length === 0 && remote.length > 0 ? [] : (await (0, _modelflight_data_dataset__WEBPACK_IMPORTED_MODULE_0__.$X)(files, context)).files;
				const dataset = { files: [...local, ...remote] };
				requireEngine(dataset, engine);
				return dataset;
			} catch (error) {
				throw error instanceof _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_1__.HR && input.from !== undefined ? located(error, name, input.from) : error;
			}
		}
		async function fetchAll(addresses, from, context) {
			if (from !== undefined) {
				throw (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_1__.he)(`${shown(addresses[0] ?? "")} is an address, and addresses of data may only stand in the workflow`, { hint: "Move it to `with: data:` of the step, where a pull request of the data can not change it unseen." });
			}
			const { fetchData } = await Promise.all([__webpack_require__.e(2490), __webpack_require__.e(3181)]).then(__webpack_require__.bind(__webpack_require__, 93181));
			return fetchData(addresses, context);
		}
		const shown = (address) => address.replace(/\/\/[^/@]*@/, "//").replace(/[?#].*$/s, "");
		function requireEngine({ files }, engine) {
			const known = files.filter(({ problem }) => problem === undefined);
			const parquet = known.find(({ format }) => format === "parquet");
			const text = known.find(({ format }) => format !== "parquet");
			if (engine === "bytes" && parquet !== undefined) throw (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_1__.Xu)(`engine: bytes does not read ${parquet.name}`, {
				where: { file: parquet.name },
				hint: "Parquet needs `engine: auto` or `duckdb`."
			});
			if (engine === "duckdb" && text !== undefined) {
				throw (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_1__.Xu)(`engine: duckdb does not read ${text.name}: its reader of text loses rows that the contract would count`, {
					where: { file: text.name },
					hint: "Text is read by `engine: auto` or `bytes`."
				});
			}
		}
		function located(error, name, from) {
			if (error.where?.line !== undefined) return error;
			const hint = error.hint === undefined ? {} : { hint: error.hint };
			return new _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_1__.HR(error.errorClass, `${name}: ${error.message}`, {
				where: {
					...from,
					field: name
				},
				...hint,
				cause: error
			});
		}
	}),
	43762: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { run: () => run });
		var external_node_path_ = __webpack_require__(76760);
		var files = __webpack_require__(45182);
		var lib_verdict = __webpack_require__(99072);
		var lib_dataset = __webpack_require__(93615);
		var store = __webpack_require__(27466);
		var profile_dataset = __webpack_require__(34493);
		var profile_hash = __webpack_require__(10306);
		;
		const leastChange = .001;
		const shownValues = 10;
		function diffProfiles(before, after) {
			const [old, now] = [byName(before), byName(after)];
			const added = [...now.keys()].filter((name) => !old.has(name));
			const dropped = [...old.keys()].filter((name) => !now.has(name));
			const changed = [...now.values()].flatMap((column) => {
				const known = old.get(column.name);
				return known === undefined ? [] : diffColumn(known, column) ?? [];
			});
			return {
				rows: {
					before: before.rows,
					after: after.rows
				},
				added,
				dropped,
				changed,
				isSchemaChanged: added.length > 0 || dropped.length > 0 || changed.some(({ kind }) => kind !== undefined)
			};
		}
		const byName = ({ columns }) => new Map(columns.map((column) => [column.name, column]));
		function diffColumn(before, after) {
			const isSameKind = before.kind === after.kind;
			const diff = {
				name: after.name,
				kind: isSameKind ? undefined : {
					before: before.kind,
					after: after.kind
				},
				nullShare: shareChange(before, after, ({ nulls }) => nulls),
				invalidShare: shareChange(before, after, ({ nan, posInf, negInf, invalid }) => nan + posInf + negInf + invalid),
				newValues: isSameKind ? valuesBeyond(after, before) : undefined,
				vanishedValues: isSameKind ? valuesBeyond(before, after) : undefined,
				min: isSameKind ? boundChange(before.min, after.min) : undefined,
				max: isSameKind ? boundChange(before.max, after.max) : undefined
			};
			const { name: _, ...changes } = diff;
			return Object.values(changes).every((change) => change === undefined) ? undefined : diff;
		}
		function shareChange(before, after, count) {
			if (before.n === 0 || after.n === 0) return undefined;
			const shares = {
				before: count(before) / before.n,
				after: count(after) / after.n
			};
			const isFirst = shares.before === 0 && shares.after > 0;
			return isFirst || Math.abs(shares.after - shares.before) >= leastChange ? shares : undefined;
		}
		function valuesBeyond(one, other) {
			if (one.kind !== "text" && one.kind !== "boolean") return undefined;
			const isHidden = [one, other].some(({ distribution }) => distribution.kind === "hidden-values");
			const [mine, theirs] = [countsOf(one.distribution, isHidden), countsOf(other.distribution, isHidden)];
			if (mine === undefined || theirs === undefined) return undefined;
			const there = new Set(theirs.map(([value]) => value));
			const beyond = mine.filter(([value]) => !there.has(value)).toSorted(([, a], [, b]) => b - a);
			if (beyond.length === 0) return undefined;
			return {
				distinct: beyond.length,
				rows: beyond.reduce((sum, [, count]) => sum + count, 0),
				values: isHidden ? [] : beyond.slice(0, shownValues).map(([value]) => value)
			};
		}
		function countsOf(distribution, isHidden) {
			if (distribution.kind === "empty") return [];
			if (distribution.kind !== "values") return distribution.kind === "hidden-values" ? distribution.counts : undefined;
			return isHidden ? distribution.counts.map(([value, count]) => [`h:${(0, profile_hash.qj)(hashed(value))}`, count]) : distribution.counts;
		}
		function hashed(text) {
			const hash = {
				low: 0,
				high: 0
			};
			const bytes = Buffer.from(text);
			(0, profile_hash.Dc)(bytes, 0, bytes.length, hash);
			return hash;
		}
		const boundChange = (before, after) => before === after ? undefined : {
			before,
			after
		};
		;
		const most = 4;
		function annotateData({ findings }, { checks }, log) {
			const missed = new Map(checks.filter(({ status }) => status === "fail" || status === "warn").map((check) => [check.id, check.status]));
			const placed = findings.filter(({ column, keyword, first }) => first.line !== undefined && missed.has(`${column}:${keyword}`));
			for (const { column, keyword, count, first } of placed.slice(0, most)) {
				const text = `${column} misses ${keyword} here${count > 1 ? ` first, and in ${count - 1} more rows` : ""}`;
				if (missed.get(`${column}:${keyword}`) === "fail") log.error(text, first);
				else log.warning(text, first);
			}
		}
		var numbers = __webpack_require__(57922);
		var nearest = __webpack_require__(87899);
		var times = __webpack_require__(75630);
		var column_rule = __webpack_require__(43738);
		var profile_distinct = __webpack_require__(12246);
		var edges = __webpack_require__(21134);
		;
		function profileChecks(rule, profile, columns) {
			return [...rule.ranges.map((range) => rangeCheck(rule.name, range, profile, columns)), ...rule.values === undefined ? [] : valueSetChecks(rule.name, rule.values, profile)];
		}
		const exact = (value) => ({
			low: value,
			high: value
		});
		function rangeCheck(column, { figure, min, max, severity, where }, profile, columns) {
			const found = figureOf(figure, profile, columns);
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
				message: `${column}: ${name} can not be told: the column has no numbers for it`
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
		const words = {
			min: "the smallest value",
			max: "the largest value",
			mean: "the mean",
			distinct: "the number of distinct values"
		};
		const shortened = (value) => String(Number(value.toPrecision(6)));
		const rangeText = (min, max) => max === undefined ? `>= ${min}` : min === undefined ? `<= ${max}` : `${min} to ${max}`;
		function figureOf(figure, profile, columns) {
			if (figure === "distinct") return distinctOf(profile, columns);
			if (profile.kind !== "number" && profile.kind !== "integer") return undefined;
			if (figure === "min") return profile.min === undefined ? undefined : exact(Number(profile.min));
			if (figure === "max") return profile.max === undefined ? undefined : exact(Number(profile.max));
			const parts = partsOf(profile);
			const total = parts.reduce((sum, { count }) => sum + count, 0);
			if (total === 0) return undefined;
			return figure === "mean" ? meanOf(parts, total) : quantileOf(parts, total, Number(figure.slice(9)));
		}
		const distinctError = .06;
		function distinctOf(profile, columns) {
			const { distinct } = profile;
			if (!(0, profile_distinct.B)(profile, columns)) return exact(distinct);
			return {
				low: distinct * (1 - distinctError),
				high: distinct * (1 + distinctError)
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
			const outside = counts.filter(([value]) => !known.has(value)).reduce((sum, [, count]) => sum + count, 0);
			const fits = outside <= rule.allowed(fitted);
			const sentence = outside === 0 ? `all ${(0, numbers.zD)(fitted)} values are known ones` : `${(0, numbers.zD)(outside)} of ${(0, numbers.zD)(fitted)} values are none of the ${known.size} known ones`;
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
		function valueCounts({ distribution }) {
			if (distribution.kind === "values" || distribution.kind === "hidden-values") return distribution.counts;
			return distribution.kind === "empty" ? [] : undefined;
		}
		function keyOf(value, { kind, distribution }) {
			if (kind === "number" || kind === "integer") return Number.isSafeInteger(Number(value)) || kind === "number" ? String(Number(value)) : value;
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
				return (0, times.P)(a) === (0, times.P)(b);
			} catch {
				return false;
			}
		}
		;
		const clockTolerance = 5 * 6e4;
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
				...contract.unique.map((rule, index) => uniqueCheck(rule, scan, index)),
				...contract.freshness === undefined ? [] : [freshnessCheck(contract.freshness, profiles.get(contract.freshness.column), now)]
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
		function columnChecks(rule, profile, isPresent, { findings, profile: { columns } }) {
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
				...profileChecks(rule, profile, columns.length)
			];
		}
		function valueCheck(rule, keyword, limit, where, { n }, findings) {
			const finding = findings.find((each) => each.keyword === keyword);
			const count = finding?.count ?? 0;
			const allowed = rule.invalid.allowed(n);
			const fits = count <= allowed;
			const status = n === 0 ? "skipped" : fits ? "pass" : rule.invalid.severity;
			const wording = `${rule.name}: ${checks_words(keyword, limit)}`;
			const first = finding === undefined ? "" : `, first at ${at(finding.first)}`;
			const message = count === 0 ? `${wording}, in all of ${many(n, "row")}` : `${wording}; ${many(count, "value")} of ${(0, numbers.zD)(n)} ${count === 1 ? "does" : "do"} not fit${first}`;
			const bound = rule.invalid.shown === "0" ? limit : `${limit}; at most ${rule.invalid.shown}`;
			return {
				id: `${rule.name}:${keyword}`,
				status,
				observed: count,
				limit: bound,
				n,
				message,
				where
			};
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
			if (answer !== undefined) return ruleCheck(rule, shown, scan, answer);
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
		function uniqueCheck(rule, scan, index) {
			const found = scan.repeatedKeys[index];
			const key = rule.columns.join(", ");
			const base = {
				id: `unique:${rule.columns.join("+")}`,
				limit: 0,
				n: scan.rows,
				where: rule.where
			};
			if (found === undefined) return {
				...base,
				status: "inconclusive",
				message: `the key ${key} was not counted`
			};
			const first = found.first === undefined ? "" : `, first at ${at(found.first)}`;
			const message = found.count === 0 ? `the key ${key} never repeats` : `the key ${key} repeats in ${many(found.count, "row")}${first}`;
			return {
				...base,
				status: found.count === 0 ? "pass" : rule.severity,
				observed: found.count,
				message
			};
		}
		function freshnessCheck(rule, profile, now) {
			const base = {
				id: `${rule.column}:freshness`,
				limit: rule.shown,
				where: rule.where
			};
			if (profile?.kind !== "time" || profile.max === undefined) {
				return {
					...base,
					status: rule.severity,
					message: `${rule.column} has no time that freshness could be told by`
				};
			}
			const newest = Number((0, times.P)(profile.max) / 1000n);
			const age = now.getTime() - newest;
			const shown = {
				...base,
				observed: profile.max,
				n: profile.n
			};
			if (age < -clockTolerance) return {
				...shown,
				status: rule.severity,
				message: `${rule.column}: the newest time ${profile.max} lies in the future`
			};
			const fits = age <= rule.within;
			const message = `${rule.column}: the newest time is ${profile.max}, ${hours(age)} ago, and ${rule.shown} is the limit`;
			return {
				...shown,
				status: fits ? "pass" : rule.severity,
				message
			};
		}
		const hours = (milliseconds) => `${(Math.max(0, milliseconds) / 36e5).toFixed(1)} h`;
		;
		function checksOf(scan, loaded, now, references) {
			const lines = lineChecks(scan);
			if (loaded !== undefined) return [
				...contractChecks(loaded.contract, scan, now, references),
				...lines,
				...loaded.change === undefined ? [] : [loaded.change]
			];
			const files = scan.files.length === 1 ? "the file" : `all ${scan.files.length} files`;
			return [
				...lines,
				{
					id: "readable",
					status: "pass",
					n: scan.rows,
					message: `${files} could be read to the last row`
				},
				{
					id: "rows",
					status: scan.rows > 0 ? "pass" : "fail",
					observed: scan.rows,
					limit: ">= 1",
					n: scan.rows,
					message: scan.rows > 0 ? `the data have ${(0, numbers.zD)(scan.rows)} rows` : "the data have no rows"
				}
			];
		}
		function lineChecks({ unreadable: { count, first }, rows }) {
			if (count === 0) return [];
			const message = `${count} of ${rows} lines are no JSON objects, first at ${first?.file}:${first?.line}`;
			return [{
				id: "lines",
				status: "fail",
				observed: count,
				limit: 0,
				n: rows,
				message,
				...first === undefined ? {} : { where: first }
			}];
		}
		var errors = __webpack_require__(66990);
		var read = __webpack_require__(11151);
		;
		async function loadContract(path, context) {
			const source = await context.policy.read(path);
			const file = context.display(path);
			const contract = await (0, read.readContract)(source.text, file);
			requireOrder(contract);
			return {
				contract,
				material: {
					name: file,
					digest: (0, files.sc)(source.text)
				},
				note: source.isNew ? `The contract ${file} is new: the base branch does not have it.` : undefined,
				change: await changeCheck(contract, source, file)
			};
		}
		const bounds = [["minimum", "maximum"], ["minLength", "maxLength"]];
		function requireOrder({ columns }) {
			for (const { name, checks } of columns.values()) {
				for (const [least, most] of bounds) {
					const [low, high] = [least, most].map((keyword) => checks.find((check) => check.keyword === keyword));
					if (low === undefined || high === undefined || !(Number(low.shown) > Number(high.shown))) continue;
					throw (0, errors.Xu)(`${name}: ${least} is ${low.shown}, above ${most} ${high.shown}, so no value can fit`, {
						where: {
							...low.where,
							field: name
						},
						hint: "Exchange the two."
					});
				}
			}
		}
		async function changeCheck(base, { origin, proposed }, file) {
			if (origin !== "base" || proposed === undefined) return undefined;
			const id = "contract:changed";
			const where = { file };
			const { loosenings } = await __webpack_require__.e(4380).then(__webpack_require__.bind(__webpack_require__, 4380));
			const changed = await (0, read.readContract)(proposed, file);
			const found = loosenings(base, changed);
			if (found.length === 0) return {
				id,
				status: "pass",
				message: `this change does not loosen ${file}`,
				where
			};
			const listed = found.slice(0, 5).map(({ rule, base: before, proposed: now }) => `${rule} from ${before} to ${now}`);
			const more = found.length > 5 ? ` and ${found.length - 5} more` : "";
			const message = `this change loosens ${file}: ${listed.join("; ")}${more}. The data were held to the contract of the base branch`;
			return {
				id,
				status: "warn",
				observed: found.length,
				limit: 0,
				message,
				where,
				hint: "Let somebody who answers for the data look at it."
			};
		}
		var data = __webpack_require__(80093);
		;
		async function examplesOf(contract, { findings }, dataset, { most, masked }, context) {
			const isHidden = (name) => masked.includes(name) || contract.columns.get(name)?.pii === true;
			const columns = [...new Set(findings.map(({ column }) => column))].filter((name) => !isHidden(name));
			if (most === 0 || columns.length === 0) return [];
			const { findFaultyCells } = await __webpack_require__.e(8591).then(__webpack_require__.bind(__webpack_require__, 38591));
			return findFaultyCells(dataset, contract, columns, most, context);
		}
		var records = __webpack_require__(45307);
		;
		const results = {
			pass: "PASSED",
			warn: "WARNED",
			fail: "FAILED",
			inconclusive: "FAILED"
		};
		function recordOf(name, scan, verdict, loaded) {
			const files = scan.files.map((file) => ({
				name: file.name,
				digest: `sha256:${file.sha256}`
			}));
			const ids = (status) => verdict.checks.filter((check) => check.status === status).map(({ id }) => id);
			return {
				subjects: files.length === 1 ? files : [{
					name,
					digest: scan.digest
				}, ...files],
				materials: loaded === undefined ? [] : [loaded.material],
				predicateType: records.Z.testResult,
				predicate: {
					result: results[verdict.status],
					configuration: loaded === undefined ? [] : [{
						name: loaded.material.name,
						digest: { sha256: loaded.material.digest.replace(/^sha256:/, "") }
					}],
					passedTests: ids("pass"),
					warnedTests: ids("warn"),
					failedTests: [...ids("fail"), ...ids("inconclusive")],
					skippedTests: ids("skipped"),
					rows: scan.rows,
					rowsRejected: scan.rejected
				}
			};
		}
		var external_node_crypto_ = __webpack_require__(77598);
		var promises_ = __webpack_require__(51455);
		var lib_open = __webpack_require__(7665);
		var lib_reference = __webpack_require__(87544);
		;
		async function findReference(typed, registry, patterns, context) {
			const named = typed ?? (context.run.pullRequest === undefined ? undefined : "base");
			if (named === undefined) return undefined;
			if (named === "base") return fromBase(patterns, context);
			if (named.startsWith("models:")) return fromRegistry(named, registry, context);
			const path = await (0, files.oG)((0, files.LI)(named, context.workspace, context.workingDirectory), context.workspace);
			const name = context.display(path);
			return {
				kind: "profile",
				name,
				profile: (0, store.jZ)(await (0, files.readText)(path, name), name),
				decides: true
			};
		}
		async function fromRegistry(named, uri, context) {
			const reference = (0, lib_reference.F2)(named);
			const registry = await (0, lib_open.M)(uri, context);
			const version = await registry.resolve(reference);
			if (version === undefined) {
				if (reference.kind === "alias") return {
					kind: "none",
					why: `Nothing is registered as ${named} yet, so there is nothing to compare with.`
				};
				throw (0, errors.Xu)(`${named} is not in the registry ${registry.name}`);
			}
			const { evidence } = await registry.download(version, (0, external_node_path_.join)(context.temporary, "reference"), ["evidence"]);
			const title = `${version.name} version ${version.version}`;
			if (evidence.profile === undefined) {
				throw (0, errors.Xu)(`${title} was registered without a profile of its training data`, { hint: "Run validate-data before train, so that register-model stores the profile." });
			}
			const name = `the training data of ${title}`;
			return {
				kind: "profile",
				name,
				profile: (0, store.jZ)(await (0, files.readText)(evidence.profile, name), name),
				decides: true
			};
		}
		async function fromBase(patterns, context) {
			const commit = context.run.pullRequest?.baseSha ?? context.run.sha;
			const path = storedPath(patterns, context);
			const isFound = commit !== "" && await context.stores.restore(storeKey(patterns, commit), [path]);
			if (!isFound) return {
				kind: "none",
				why: `The base branch has no stored profile of these data${commit === "" ? "" : ` at ${commit.slice(0, 8)}`} yet.`
			};
			const name = `the profile of the base branch (${commit.slice(0, 8)})`;
			return {
				kind: "profile",
				name,
				profile: (0, store.jZ)(await (0, files.readText)(path, name), name),
				decides: false
			};
		}
		async function keepProfile(profile, patterns, context) {
			const { run, stores } = context;
			if (run.pullRequest !== undefined || run.sha === "" || context.plan) return;
			const path = storedPath(patterns, context);
			await (0, promises_.mkdir)((0, external_node_path_.dirname)(path), { recursive: true });
			await (0, promises_.copyFile)(profile, path);
			await stores.save(storeKey(patterns, run.sha), [path]);
		}
		const nameOf = (patterns) => (0, external_node_crypto_.createHash)("sha256").update(patterns.toSorted().join("\n")).digest("hex").slice(0, 12);
		const storeKey = (patterns, commit) => `modelflight-profile-${nameOf(patterns)}-${commit}`;
		const storedPath = (patterns, { outputDir }) => (0, external_node_path_.join)(outputDir, "profiles", `kept-${nameOf(patterns)}.json`);
		var lib_document = __webpack_require__(62587);
		;
		const breaker = "⁠";
		function plainName(text) {
			const short = text.length > 100 ? `${text.slice(0, 99)}…` : text;
			return short.replaceAll(/<(?=[a-z/!])/gi, `<${breaker}`).replaceAll("](", `]${breaker}(`).replaceAll("##[", `##${breaker}[`).replaceAll(/(?<![\w`])@(?=\w)/g, `@${breaker}`);
		}
		;
		const shownChanges = 12;
		function differenceBlocks(name, diff) {
			const { rows, added, dropped, changed } = diff;
			const items = [
				...dropped.map((column) => [
					"column ",
					(0, lib_document.aY)(plainName(column)),
					" is gone"
				]),
				...added.map((column) => [
					"column ",
					(0, lib_document.aY)(plainName(column)),
					" is new"
				]),
				...changed.map((change) => [(0, lib_document.aY)(plainName(change.name)), `: ${changeInWords(change)}`])
			];
			const moved = rows.after === rows.before ? `as many rows (${(0, numbers.zD)(rows.after)})` : `${(0, numbers.zD)(rows.before)} → ${(0, numbers.zD)(rows.after)} rows`;
			if (items.length === 0) return [(0, lib_document.FY)(`Nothing changed against ${name}: ${moved}.`)];
			const cut = items.length - shownChanges;
			return [
				(0, lib_document.FY)(`Changed against ${name}: ${moved}.`),
				(0, lib_document.p_)(...items.slice(0, shownChanges)),
				...cut > 0 ? [(0, lib_document.FY)(`${cut} more changes are in the table of columns and in the JSON report.`)] : []
			];
		}
		function changeInWords(change) {
			if (change === undefined) return "–";
			const { kind, nullShare, invalidShare, newValues, vanishedValues, min, max } = change;
			return [
				...kind === undefined ? [] : [`${kind.before} → ${kind.after}`],
				...nullShare === undefined ? [] : [`missing ${points(nullShare)}`],
				...invalidShare === undefined ? [] : [`not valid ${points(invalidShare)}`],
				...newValues === undefined ? [] : [values(newValues, "new")],
				...vanishedValues === undefined ? [] : [values(vanishedValues, "vanished")],
				...min === undefined ? [] : [`smallest ${min.before ?? "–"} → ${min.after ?? "–"}`],
				...max === undefined ? [] : [`largest ${max.before ?? "–"} → ${max.after ?? "–"}`]
			].join("; ");
		}
		const points = ({ before, after }) => `${percent(before)} → ${percent(after)}`;
		const percent = (share) => `${(100 * share).toFixed(1)} %`;
		function values({ distinct, rows, values: known }, word) {
			const count = `${(0, numbers.zD)(distinct)} ${word} ${distinct === 1 ? "value" : "values"} (${(0, numbers.zD)(rows)} ${rows === 1 ? "row" : "rows"})`;
			return known.length === 0 ? count : `${count}: ${known.map(plainName).join(", ")}${distinct > known.length ? ", …" : ""}`;
		}
		var counted_buckets = __webpack_require__(92236);
		;
		const bins = 12;
		const signs = "▁▂▃▄▅▆▇█";
		function sparkOf(column) {
			const counts = barsOf(column)?.counts ?? [];
			const highest = Math.max(...counts);
			return counts.map((count) => count === 0 ? " " : signs.charAt(Math.min(7, Math.floor(8 * count / (highest + 1))))).join("");
		}
		function histogramOf(column) {
			const bars = barsOf(column);
			if (bars === undefined) return undefined;
			const { labels: categories, counts: values } = bars;
			return {
				kind: "bars",
				title: plainName(column.name),
				categories,
				series: [{
					name: "rows",
					values
				}],
				unit: "rows"
			};
		}
		function barsOf(column) {
			const { distribution, kind } = column;
			if (distribution.kind === "values" && (kind === "text" || kind === "boolean" || distribution.counts.length <= bins)) {
				const frequent = distribution.counts.toSorted(([, a], [, b]) => b - a).slice(0, bins);
				return {
					labels: frequent.map(([value]) => plainName(value)),
					counts: frequent.map(([, count]) => count)
				};
			}
			const points = pointsOf(column);
			if (points.size === 0) return undefined;
			const low = Math.max(points.at(0), smallest(column));
			const width = (points.at(points.size - 1) - low) / bins || 1;
			const counts = new Array(bins).fill(0);
			let from = 0;
			for (let bin = 0; bin < bins; bin++) {
				const to = bin === bins - 1 ? points.size : firstAtLeast(points, from, low + (bin + 1) * width);
				counts[bin] = points.sum(from, to);
				from = to;
			}
			const label = (bin) => kind === "time" ? new Date((low + bin * width) / 1e3).toISOString().slice(0, 10) : Number((low + bin * width).toPrecision(4)).toString();
			return {
				labels: counts.map((_, bin) => `${label(bin)} –`),
				counts
			};
		}
		function smallest({ kind, min }) {
			if (min === undefined) return Number.NEGATIVE_INFINITY;
			return kind === "time" ? Date.parse(min) * 1e3 : Number(min);
		}
		function pointsOf({ distribution, kind }) {
			if (distribution.kind === "histogram") {
				const { mantissaBits } = distribution;
				const { keys, counts } = (0, counted_buckets.Ce)(distribution);
				const at = (point) => {
					const bucket = keys[point] ?? 0;
					const { low, high } = (0, edges.R1)(bucket, mantissaBits);
					return bucket >= 0 ? low : high;
				};
				return {
					size: keys.length,
					at,
					sum: (from, to) => sumOf(counts, from, to)
				};
			}
			if (distribution.kind !== "values" || kind === "text" || kind === "boolean") return {
				size: 0,
				at: () => 0,
				sum: () => 0
			};
			const { counts } = distribution;
			const at = (point) => kind === "time" ? Date.parse(counts[point]?.[0] ?? "") * 1e3 : Number(counts[point]?.[0]);
			const each = Float64Array.from(counts, ([, count]) => count);
			return {
				size: counts.length,
				at,
				sum: (from, to) => sumOf(each, from, to)
			};
		}
		function sumOf(counts, from, to) {
			let sum = 0;
			for (let point = from; point < to; point++) sum += counts[point];
			return sum;
		}
		function firstAtLeast(points, from, edge) {
			let low = from;
			let high = points.size;
			while (low < high) {
				const middle = low + high >> 1;
				if (points.at(middle) >= edge) high = middle;
				else low = middle + 1;
			}
			return low;
		}
		;
		const shownColumns = 2e3;
		const shownCharts = 12;
		function columnBlocks(columns, diff) {
			const changes = new Map(diff?.changed.map((change) => [change.name, change]));
			const added = new Set(diff?.added);
			const right = { align: "right" };
			const head = [
				"Column",
				"Kind",
				{
					title: "Missing",
					...right
				},
				{
					title: "Not valid",
					...right
				},
				{
					title: "Smallest",
					...right
				},
				{
					title: "Largest",
					...right
				},
				{
					title: "Distinct",
					...right
				},
				"Shape",
				...diff === undefined ? [] : ["Changed"]
			];
			const rows = columns.slice(0, shownColumns).map((column) => {
				if (diff === undefined) return row(column);
				return [...row(column), added.has(column.name) ? "new" : changeInWords(changes.get(column.name))];
			});
			const cut = columns.length - rows.length;
			return [
				(0, lib_document.tp)(head, rows),
				...cut > 0 ? [(0, lib_document.FY)(`${cut} more columns were cut here; all ${columns.length} are in the profile.`)] : [],
				...firstCharts(columns).map((each) => (0, lib_document.bW)(each))
			];
		}
		function firstCharts(columns) {
			const charts = [];
			for (const column of columns) {
				if (charts.length === shownCharts) break;
				const found = histogramOf(column);
				if (found !== undefined) charts.push(found);
			}
			return charts;
		}
		function row(column) {
			const { name, kind, n, nulls, invalid, nan, posInf, negInf, min, max, distinct, distribution } = column;
			const isEstimate = column.sample !== undefined && distribution.kind !== "empty";
			return [
				(0, lib_document.aY)(plainName(name)),
				kind,
				share(nulls, n),
				share(invalid + nan + posInf + negInf, n),
				min ?? "–",
				max ?? "–",
				`${isEstimate ? "≈ " : ""}${(0, numbers.zD)(distinct)}`,
				sparkOf(column)
			];
		}
		function share(count, n) {
			if (count === 0 || n === 0) return "0";
			return `${(0, numbers.zD)(count)} (${(100 * count / n).toFixed(1)} %)`;
		}
		;
		function reportSection(validation) {
			const { scan, verdict, notes, comparison, examples, proposal } = validation;
			return {
				id: "validate-data",
				title: "Data",
				tone: verdict.status,
				headline: headline(validation),
				blocks: [
					...notes.map((note) => (0, lib_document.FY)(note)),
					...proposal === undefined ? [] : [proposalBlock(proposal)],
					...comparison === undefined ? [] : differenceBlocks(comparison.name, comparison.diff),
					...exampleBlocks(examples),
					columnsBlock(scan, comparison?.diff)
				]
			};
		}
		const proposalBlock = ({ path, isFirst }) => (0, lib_document.FY)(`${isFirst ? "No contract was given. One" : "A contract"} that these data fit was proposed: `, (0, lib_document.aY)(path), ". Read it, tighten it, commit it.");
		function exampleBlocks(examples) {
			if (examples.length === 0) return [];
			const rows = examples.map(({ column, file, line, value }) => [
				(0, lib_document.aY)(plainName(column)),
				(0, lib_document.aY)(line === undefined ? file : `${file}:${line}`),
				value === undefined ? "no value" : (0, lib_document.aY)(plainName(value))
			]);
			return [(0, lib_document.zH)(`${examples.length} ${examples.length === 1 ? "cell" : "cells"} at fault`, (0, lib_document.tp)([
				"Column",
				"Place",
				"Value"
			], rows))];
		}
		const plannedSection = (message, files) => ({
			id: "validate-data",
			title: "Data",
			tone: "neutral",
			headline: `Plan: ${message}.`,
			blocks: [(0, lib_document.p_)(...files.slice(0, 50).map((name) => [(0, lib_document.aY)(name)]))]
		});
		function headline({ scan, verdict }) {
			const failed = verdict.checks.filter(({ status }) => status === "fail");
			const warned = verdict.checks.filter(({ status }) => status === "warn");
			const rows = `${(0, numbers.zD)(scan.rows)} rows`;
			if (failed.length > 0) return `The data are refused: ${failed[0]?.message}${failed.length > 1 ? `; ${failed.length - 1} more checks failed` : ""}.`;
			if (verdict.status === "inconclusive") return `${rows} were read, and nothing could be decided.`;
			if (warned.length > 0) return `The data may be used with warnings: ${warned[0]?.message}${warned.length > 1 ? `; ${warned.length - 1} more` : ""}.`;
			return `The data may be used: ${rows}, ${verdict.checks.filter(({ status }) => status === "pass").length} checks passed.`;
		}
		const conservation = ({ rows, rejected }) => `${(0, numbers.zD)(rows)} rows in the data = ${(0, numbers.zD)(rows - rejected)} accepted + ${(0, numbers.zD)(rejected)} rejected.`;
		function columnsBlock(scan, diff) {
			const { columns } = scan.profile;
			const files = scan.files.length === 1 ? scan.files[0]?.name ?? "1 file" : `${scan.files.length} files`;
			const source = (0, lib_document.FY)(`${files}, digest `, (0, lib_document.aY)(scan.digest), ". ", conservation(scan));
			return (0, lib_document.zH)(`${columns.length} ${columns.length === 1 ? "column" : "columns"} of ${files}`, source, ...columnBlocks(columns, diff));
		}
		;
		async function sqlChecks(contract, dataset, scan, context) {
			const rules = contract.sqlRules;
			if (rules.length === 0) return [];
			const { askInSql } = await Promise.all([__webpack_require__.e(1346), __webpack_require__.e(4645)]).then(__webpack_require__.bind(__webpack_require__, 24645));
			const counts = await askInSql(rules, [{
				name: "data",
				dataset,
				kinds: scan.profile.columns
			}], context);
			return rules.map(({ id, limit, where }, index) => {
				const count = counts[index] ?? Number.NaN;
				const fits = count <= limit.allowed(scan.rows);
				const rows = `${(0, numbers.zD)(count)} ${count === 1 ? "row" : "rows"}`;
				return {
					id,
					status: fits ? "pass" : limit.severity,
					observed: count,
					limit: limit.shown,
					n: scan.rows,
					message: count === 0 ? `${id}: no row of ${(0, numbers.zD)(scan.rows)} is at fault` : `${id}: ${rows} of ${(0, numbers.zD)(scan.rows)} at fault, and at most ${limit.shown} may be`,
					where
				};
			});
		}
		;
		async function run(inputs, context) {
			const { patterns } = inputs.data;
			const found = await (0, data.a)(inputs.data, "data", inputs.engine, context);
			const loaded = inputs.contract === undefined ? undefined : await loadContract(inputs.contract, context);
			const dialect = loaded?.contract.dialect;
			const dataset = (0, lib_dataset.jx)(found, dialect);
			if (context.plan) return planned(dataset, loaded);
			const reading = readingOf(inputs, context);
			const reference = await findReference(inputs.reference, inputs.registry, patterns, context);
			const scan = await (0, profile_dataset.y)(dataset, scanOptions(inputs, loaded), reading);
			const diff = reference?.kind === "profile" ? diffProfiles(reference.profile, scan.profile) : undefined;
			const verdict = (0, lib_verdict.Vj)([
				...checksOf(scan, loaded, context.now(), await answersOf(loaded, dataset, context, reading)),
				...loaded === undefined ? [] : await sqlChecks(loaded.contract, dataset, scan, reading),
				...reference?.kind === "profile" && diff !== undefined ? (await Promise.all([__webpack_require__.e(6349), __webpack_require__.e(4177)]).then(__webpack_require__.bind(__webpack_require__, 74439))).referenceChecks(reference, scan.profile, diff) : [],
				...speaksOfSplit(inputs) ? await (await __webpack_require__.e(2870).then(__webpack_require__.bind(__webpack_require__, 92870))).splitChecks(inputs, dialect, context, reading) : []
			]);
			const examples = loaded === undefined ? [] : await examplesOf(loaded.contract, scan, dataset, exampleLimits(inputs), reading);
			annotateData(scan, verdict, context.log);
			const profile = (0, external_node_path_.join)(context.outputDir, "profiles", `data-${(0, files.VK)(scan.digest)}.json`);
			await (0, files.vZ)(profile, (0, store.z1)(scan.profile));
			await keepProfile(profile, patterns, context);
			const name = patterns.join(", ");
			const proposal = loaded === undefined || inputs.infer ? await propose(scan, name, loaded === undefined, context) : undefined;
			return {
				verdict,
				outputs: {
					...run_countsOf(scan, verdict),
					profile,
					"data-digest": scan.digest,
					"schema-changed": diff === undefined ? "" : diff.isSchemaChanged,
					"proposed-contract": proposal ?? ""
				},
				section: reportSection({
					name,
					scan,
					verdict,
					notes: notesOf(loaded, reference),
					comparison: reference?.kind === "profile" && diff !== undefined ? {
						name: reference.name,
						diff
					} : undefined,
					examples,
					proposal: proposal === undefined ? undefined : {
						path: context.display(proposal),
						isFirst: loaded === undefined
					}
				}),
				record: recordOf(name, scan, verdict, loaded),
				details: {
					files: scan.files,
					findings: scan.findings,
					repeatedKeys: scan.repeatedKeys,
					...diff === undefined ? {} : { difference: diff }
				},
				files: proposal === undefined ? [profile] : [profile, proposal]
			};
		}
		function readingOf(inputs, { log, signal, temporary }) {
			return {
				log,
				signal,
				temporary,
				...inputs["engine-path"] === undefined ? {} : { engine: { path: inputs["engine-path"] } }
			};
		}
		async function answersOf(loaded, dataset, context, reading) {
			const rules = loaded?.contract.references ?? [];
			if (rules.length === 0) return undefined;
			const { referenceAnswers } = await __webpack_require__.e(2171).then(__webpack_require__.bind(__webpack_require__, 72171));
			return referenceAnswers(rules, dataset, (patterns) => (0, lib_dataset.$X)(patterns, context), reading);
		}
		function scanOptions(inputs, loaded) {
			const mask = inputs["mask-columns"];
			return {
				...loaded === undefined ? {} : { contract: loaded.contract },
				...mask === undefined ? {} : { maskColumns: mask }
			};
		}
		const exampleLimits = (inputs) => ({
			most: inputs["max-examples"],
			masked: inputs["mask-columns"] ?? []
		});
		const speaksOfSplit = (inputs) => [
			"split-train",
			"split-test",
			"key",
			"time",
			"label"
		].some((name) => inputs[name] !== undefined);
		const notesOf = (loaded, reference) => [loaded?.note, reference?.kind === "none" ? reference.why : undefined].filter((note) => note !== undefined);
		async function propose(scan, name, isFirst, context) {
			const path = (0, external_node_path_.join)(context.outputDir, "proposed", "data-contract.yml");
			const { proposeContract } = await __webpack_require__.e(1109).then(__webpack_require__.bind(__webpack_require__, 41109));
			await (0, files.vZ)(path, proposeContract(scan, name));
			const why = isFirst ? "no contract was given; one" : "a contract";
			context.log.info(`${why} that these data fit was proposed in ${context.display(path)}`);
			return path;
		}
		const ids = ({ checks }, status) => checks.filter((check) => check.status === status).map(({ id }) => id);
		const run_countsOf = (scan, verdict) => ({
			rows: scan.rows,
			"rows-rejected": scan.rejected,
			columns: scan.header.length,
			"failed-checks": JSON.stringify(ids(verdict, "fail")),
			"warned-checks": JSON.stringify(ids(verdict, "warn"))
		});
		function planned(dataset, loaded) {
			const problem = dataset.files.find((file) => file.problem !== undefined)?.problem;
			if (problem !== undefined) throw problem;
			const files = dataset.files.map(({ name }) => name);
			const message = `${files.length} ${files.length === 1 ? "file" : "files"} would be held to ${loaded?.material.name ?? "no contract; one would be proposed"}`;
			const empty = {
				rows: "",
				"rows-rejected": "",
				columns: "",
				"failed-checks": "[]",
				"warned-checks": "[]",
				profile: "",
				"data-digest": "",
				"schema-changed": "",
				"proposed-contract": ""
			};
			return {
				verdict: (0, lib_verdict.Vj)([{
					id: "plan",
					status: "pass",
					message
				}]),
				outputs: empty,
				section: plannedSection(message, files)
			};
		}
	}),
	34493: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			o: () => profileDataset,
			y: () => scanDataset
		});
		var external_node_os_ = __webpack_require__(48161);
		var errors = __webpack_require__(66990);
		var dataset = __webpack_require__(93615);
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
				const fits = (kind) => texts.every((bytes) => (0, cells.kz)(kind, bytes, 0, bytes.length) !== cells.U9.invalid);
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
		var scan_session = __webpack_require__(49796);
		;
		async function scanDataset(dataset, options, context) {
			let kinds = await inferKinds(dataset, options, context);
			for (;;) {
				const session = new scan_session.m(options.contract, kinds, options.columns);
				const files = await scanFiles(dataset, session, options, context);
				session.foldKernel();
				const wider = widened(session, kinds);
				if (wider === undefined) return resultOf(session, files, options, /^json/.test(dataset.files[0]?.format ?? ""));
				kinds = wider;
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
					const sha256 = await scanFile(file, counted, options.threads ?? threadsFor(file, counted), context);
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
					problems.push(error);
					counted = new scan_session.m(options.contract, session.kinds, options.columns);
				}
				context.log.progress("files", scanned.length + problems.length, dataset.files.length);
			}
			if (problems.length > 0) throw (0, file_problems.q)(problems, scanned, dataset.files.length, context.log);
			return scanned;
		}
		const sharedBytes = 256 * 1024 * 1024;
		const sharedBytesOfColumn = 2 * 1024 * 1024;
		const mostThreads = 4;
		function threadsFor({ bytes }, { kinds, contract }) {
			const columns = new Set([...kinds.keys(), ...contract?.columns.keys() ?? []]).size;
			return bytes < sharedBytes + sharedBytesOfColumn * columns ? 1 : Math.min(mostThreads, (0, external_node_os_.availableParallelism)());
		}
		async function scanFile(file, session, threads, context) {
			if (file.format === "parquet") {
				const { scanParquet } = await Promise.all([__webpack_require__.e(1346), __webpack_require__.e(141)]).then(__webpack_require__.bind(__webpack_require__, 42522));
				return scanParquet(file, session, context);
			}
			if (threads > 1 && isShareable(file) && session.canBeShared(file.format === "jsonl")) {
				const { scanInWorkers } = await Promise.all([
					__webpack_require__.e(8179),
					__webpack_require__.e(4184),
					__webpack_require__.e(6568)
				]).then(__webpack_require__.bind(__webpack_require__, 74187));
				const sha256 = await scanInWorkers(file, session, threads, context.signal);
				if (sha256 !== undefined) {
					checkKeys(file, session);
					return sha256;
				}
			}
			const { openSource } = await __webpack_require__.e(2885).then(__webpack_require__.bind(__webpack_require__, 82885));
			const parser = await parserOf(file, session);
			const source = openSource(file, context.signal, parser.room?.bind(parser));
			for await (const chunk of source.chunks()) parser.push(chunk);
			parser.end();
			checkKeys(file, session);
			return source.sha256();
		}
		const isShareable = ({ format, dialect, partitions }) => dialect === undefined && (format === "csv" || format === "tsv" || format === "jsonl" && partitions === undefined);
		function checkKeys({ format, name }, { columns }) {
			if (format === "jsonl" || format === "json") (0, names.L)([...columns.keys()], name);
		}
		async function parserOf(file, session) {
			if (file.format === "json") {
				session.declare();
				const sink = {
					row: (row) => session.jsonRow(row),
					rejected: (line) => session.refuse(line)
				};
				return (await Promise.resolve().then(__webpack_require__.bind(__webpack_require__, 31474))).jsonDocumentParser(file.name, sink);
			}
			await (await Promise.resolve().then(__webpack_require__.bind(__webpack_require__, 94381))).loadKernel();
			if (file.format === "jsonl") {
				session.declare();
				const [{ jsonLinesParser }, { jsonBlocks }] = await Promise.all([__webpack_require__.e(5520).then(__webpack_require__.bind(__webpack_require__, 5520)), __webpack_require__.e(3509).then(__webpack_require__.bind(__webpack_require__, 63509))]);
				return jsonLinesParser(file.name, jsonBlocks(session));
			}
			const { blockParser } = await Promise.all([__webpack_require__.e(8179), __webpack_require__.e(2854)]).then(__webpack_require__.bind(__webpack_require__, 98179));
			return blockParser(file.name, file.format === "csv" ? "," : "	", session, (0, dataset.iH)(file));
		}
		async function inferKinds(dataset, { contract }, { signal }) {
			const [file] = dataset.files;
			const partitions = partitionKinds(dataset.files);
			if (file === undefined || file.format === "parquet") return partitions;
			const { sampleKinds } = await __webpack_require__.e(8400).then(__webpack_require__.bind(__webpack_require__, 8400));
			return new Map([...partitions, ...await sampleKinds(file, new Set(contract?.columns.keys()), signal)]);
		}
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
		function widened(session, kinds) {
			const misfits = [...session.columns.values()].filter((column) => column.rule?.kind === undefined && column.kind !== "text" && column.builder.invalid > 0);
			if (misfits.length === 0) return undefined;
			return new Map([...kinds, ...misfits.map(({ builder, kind }) => [builder.name, (builder.fitted > 0 ? wider : next)[kind]])]);
		}
		function resultOf(session, files, options, isUnordered) {
			const digest = (0, dataset.Vx)(files);
			const hidden = new Set(options.maskColumns);
			const scanners = [...session.columns.values()];
			if (isUnordered) scanners.sort((a, b) => a.builder.name < b.builder.name ? -1 : 1);
			const exact = (0, distinct.w)(scanners.length);
			const columns = scanners.map(({ builder, rule }) => builder.result({
				category: rule?.category ?? false,
				hidden: (rule?.pii ?? false) || hidden.has(builder.name),
				exact
			}));
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
					columns
				},
				findings: [...scanners.flatMap(findingsOf), ...rowFindings(session)],
				repeatedKeys: session.watches.map(({ rule, count, where }) => ({
					columns: rule.columns,
					count,
					first: where
				})),
				digest,
				files
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
	27466: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			jZ: () => parseProfile,
			z1: () => profileText
		});
		var promises_ = __webpack_require__(51455);
		var errors = __webpack_require__(66990);
		var build = __webpack_require__(8544);
		var counted_buckets = __webpack_require__(92236);
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
		var types = __webpack_require__(10189);
		;
		function profileText(profile) {
			const { version, rows, rejected, dataDigest, columns } = profile;
			const head = JSON.stringify({
				version,
				rows,
				rejected,
				dataDigest
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
			"distribution",
			"sample",
			"lengths"
		];
		const columnText = (column) => `{${columnKeys.flatMap((key) => column[key] === undefined ? [] : [`"${key}":${valueText(column, key)}`]).join(",")}}`;
		function valueText(column, key) {
			if (key === "distribution") return distributionText(column.distribution);
			return key === "lengths" ? packedText((0, counted_buckets.Cr)(column.lengths ?? [])) : JSON.stringify(column[key]);
		}
		async function readProfile(path) {
			return parseProfile(await readFile(path, "utf8"), path);
		}
		function parseProfile(text, name) {
			const value = parsed(text, name);
			if (!isRecord(value)) throw broken(name, "it is no JSON object");
			if (value["version"] !== types.m) {
				throw (0, errors.Xu)(`${name} is a profile of version ${JSON.stringify(value["version"]) ?? "unknown"}, and this Modelflight reads version ${types.m}`, {
					where: { file: name },
					hint: "Make the profile again with validate-data."
				});
			}
			const { rows, rejected, dataDigest, columns } = value;
			if (!isCount(rows) || !isCount(rejected)) throw broken(name, "the number of rows is missing");
			if (typeof dataDigest !== "string" || !/^sha256:[0-9a-f]{64}$/.test(dataDigest)) throw broken(name, "the data digest is missing");
			if (!Array.isArray(columns)) throw broken(name, "the columns are missing");
			const checked = columns.map((column) => checkColumn(column, rows, name));
			if (new Set(checked.map((column) => column.name)).size !== checked.length) throw broken(name, "a column appears twice");
			return {
				version: types.m,
				rows,
				rejected,
				dataDigest,
				columns: checked
			};
		}
		function parsed(text, name) {
			try {
				return JSON.parse(text);
			} catch (error) {
				throw (0, errors.Xu)(`${name} is no complete profile: it is cut or not JSON`, {
					where: { file: name },
					hint: "Make it again with validate-data.",
					cause: error
				});
			}
		}
		const broken = (name, why) => (0, errors.Xu)(`${name} is no valid profile: ${why}`, {
			where: { file: name },
			hint: "Make it again with validate-data."
		});
		const isRecord = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
		const isCount = (value) => Number.isSafeInteger(value) && value >= 0;
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
			const distributed = unpacked(value["distribution"]);
			if (!isDistribution(distributed)) throw fault("has no distribution");
			if (value["sample"] !== undefined && !isSample(value["sample"])) throw fault("has a broken sample");
			const lengths = value["lengths"] === undefined ? undefined : unpackBuckets(value["lengths"]);
			if (value["lengths"] !== undefined && lengths?.every(([cell]) => cell >= 0 && cell < text_lengths.CN) !== true) throw fault("has broken lengths");
			const column = {
				...value,
				distribution: distributed,
				...lengths === undefined ? {} : { lengths }
			};
			const { n, nulls, nan, posInf, negInf, invalid, distribution } = column;
			if (n !== rows || n !== nulls + nan + posInf + negInf + invalid + (0, build.xN)(distribution)) throw fault("has counts that do not add up");
			if (lengths !== undefined && lengths.reduce((sum, [, count]) => sum + count, 0) !== (0, build.xN)(distribution)) throw fault("has lengths that do not add up");
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
		const isSample = (value) => isRecord(value) && isCount(value["level"]) && Array.isArray(value["hashes"]) && value["hashes"].every((hash) => typeof hash === "string");
	}),
	10189: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { m: () => profileVersion });
		const profileVersion = 1;
	})
};
