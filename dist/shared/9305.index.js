export const id = 9305;
export const ids = [9305];
export const modules = {
	59305: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { run: () => run });
		var external_node_path_ = __webpack_require__(76760);
		var files = __webpack_require__(45182);
		var lib_verdict = __webpack_require__(99072);
		var errors = __webpack_require__(66990);
		var nearest = __webpack_require__(87899);
		;
		const leastImportance = .01;
		const alwaysFails = [
			"missing",
			"kind",
			"future"
		];
		function tempered(judgement, tempering) {
			const names = judgement.columns.map(({ column }) => column);
			const { importance, acknowledged } = tempering;
			for (const [what, columns] of [["importance", importance], ["acknowledgement", acknowledged]]) {
				for (const name of columns?.keys() ?? []) requireKnown(what, name, names);
			}
			const shares = importance === undefined ? undefined : importanceShares(importance);
			const columns = judgement.columns.map((column) => temperedColumn(column, tempering, shares));
			return {
				...judgement,
				columns,
				drifted: columns.filter(({ status }) => status === "fail").map(({ column }) => column)
			};
		}
		function temperedColumn(column, tempering, shares) {
			if (column.status !== "fail") return column;
			const reason = importanceReason(column.column, shares) ?? acknowledgedReason(column.column, tempering) ?? repetitionReason(column.column, tempering);
			const late = expiredNote(column.column, tempering);
			const findings = column.findings.map((finding) => {
				if (finding.status !== "fail") return finding;
				if (reason === undefined || alwaysFails.includes(finding.aspect)) return late === undefined ? finding : noted(finding, late);
				return {
					...noted(finding, reason),
					status: "warn"
				};
			});
			return {
				...column,
				findings,
				status: findings.some(({ status }) => status === "fail") ? "fail" : "warn"
			};
		}
		const noted = (finding, note) => ({
			...finding,
			message: `${finding.message}; ${note}`
		});
		function importanceReason(name, shares) {
			if (shares === undefined) return undefined;
			const share = shares.get(name) ?? 0;
			if (share >= leastImportance) return undefined;
			return `a warning only, because the model hardly uses it (${Number((share * 100).toPrecision(2))} % of the importance)`;
		}
		function acknowledgedReason(name, { acknowledged, today }) {
			const until = acknowledged?.get(name);
			return until !== undefined && today <= until ? `a warning only, because it is acknowledged until ${until}` : undefined;
		}
		function expiredNote(name, { acknowledged, today }) {
			const until = acknowledged?.get(name);
			return until !== undefined && today > until ? `its acknowledgement ended on ${until}` : undefined;
		}
		function repetitionReason(name, { history, consecutive }) {
			if (consecutive === undefined || consecutive.alarms <= 1) return undefined;
			const earlier = consecutive.windows > 1 ? (history?.windows ?? []).slice(1 - consecutive.windows) : [];
			const drifted = 1 + earlier.filter(({ columns }) => columns.some(({ column, status }) => column === name && status === "fail")).length;
			if (drifted >= consecutive.alarms) return undefined;
			return `a warning only so far: drifted in ${drifted} of the last ${consecutive.windows} windows, a failure needs ${consecutive.alarms}`;
		}
		function importanceShares(importance) {
			const whole = [...importance.values()].reduce((sum, value) => sum + value, 0);
			if (!(whole > 0) || !Number.isFinite(whole) || [...importance.values()].some((value) => !(value >= 0))) {
				throw (0, errors.Xu)("importance: expected numbers >= 0, of which at least one is above 0");
			}
			return new Map([...importance].map(([name, value]) => [name, value / whole]));
		}
		function requireKnown(what, name, names) {
			if (names.includes(name)) return;
			const meant = (0, nearest.p)(name, names);
			throw (0, errors.Xu)(`${what}: there is no column ${JSON.stringify(name)} to judge`, meant === undefined ? {} : { hint: `Did you mean ${meant}?` });
		}
		function driftScore({ columns, drifted }, importance) {
			const weights = importance === undefined ? undefined : importanceShares(importance);
			const counted = columns.filter(({ status }) => status !== "skipped" && status !== "inconclusive");
			const weight = (name) => weights === undefined ? 1 : weights.get(name) ?? 0;
			const whole = counted.reduce((sum, { column }) => sum + weight(column), 0);
			return whole === 0 ? 0 : drifted.reduce((sum, name) => sum + weight(name), 0) / whole;
		}
		var store = __webpack_require__(92439);
		var cramer_von_mises = __webpack_require__(38405);
		var numbers = __webpack_require__(77767);
		;
		function exactDistances(x, y) {
			const [n, m] = [x.length, y.length];
			if (n === 0 || m === 0) throw new RangeError("a sample is empty");
			if (!Number.isSafeInteger(n * m)) throw new RangeError(`samples of ${n} and ${m} values are too large`);
			requireNumbers(x);
			requireNumbers(y);
			let i = 0;
			let j = 0;
			let gap = 0;
			let largest = 0;
			let total = 0;
			let lost = 0;
			let before = Math.min((0, numbers.at)(x, 0), (0, numbers.at)(y, 0));
			while (i < n || j < m) {
				const u = i < n ? (0, numbers.at)(x, i) : Infinity;
				const v = j < m ? (0, numbers.at)(y, j) : Infinity;
				const value = Math.min(u, v);
				const size = gap < 0 ? -gap : gap;
				largest = value > before && size > largest ? size : largest;
				const term = size * (value - before) - lost;
				const next = total + term;
				lost = next - total - term;
				total = next;
				before = value;
				const stepX = u <= v ? 1 : 0;
				const stepY = v <= u ? 1 : 0;
				i += stepX;
				j += stepY;
				gap += stepX * m - stepY * n;
			}
			return {
				d: largest / (n * m),
				wasserstein: total / (n * m)
			};
		}
		function requireNumbers(values) {
			for (let index = 0; index < values.length; index++) if (Number.isNaN(values[index])) throw new RangeError("a sample holds NaN");
		}
		var read_table = __webpack_require__(29217);
		;
		const columnsAtOnce = 8;
		async function exactColumns(reference, current, context) {
			const kinds = new Map(current.profile.columns.map(({ name, kind }) => [name, kind]));
			const isNumber = (kind) => kind === "number" || kind === "integer";
			const wanted = reference.profile.columns.filter(({ name, kind }) => {
				const now = kinds.get(name);
				return isNumber(kind) && isNumber(now) || kind === "text" && now === "text";
			});
			const found = new Map();
			for (let start = 0; start < wanted.length; start += columnsAtOnce) {
				const part = wanted.slice(start, start + columnsAtOnce);
				const columns = part.map(({ name }) => name);
				const numeric = part.filter(({ kind }) => kind !== "text").map(({ name }) => name);
				const before = await (0, read_table.xz)(reference.dataset, {
					columns,
					numeric,
					lenient: true
				}, context);
				const after = await (0, read_table.xz)(current.dataset, {
					columns,
					numeric,
					lenient: true
				}, context);
				for (const { name, kind } of part) {
					const of = kind === "text" ? "text-lengths" : "values";
					const [x, y] = [ascending(before, name), ascending(after, name)];
					if (x.length > 0 && y.length > 0) found.set(name, {
						of,
						...exactDistances(x, y),
						smooth: (0, cramer_von_mises.nk)(x, y)
					});
				}
			}
			return found;
		}
		function ascending(table, name) {
			const column = table.columns.get(name);
			if (column === undefined) return new Float64Array();
			if (column.kind === "number") return (0, numbers.IP)(column.values.filter(Number.isFinite));
			return (0, numbers.IP)(column.values.filter((value) => value !== null).map((value) => Array.from(value).length));
		}
		var time_reader = __webpack_require__(75469);
		;
		const historyVersion = 1;
		const keptWindows = 60;
		const emptyHistory = (model, reference) => ({
			version: historyVersion,
			model,
			reference,
			windows: []
		});
		function windowOf(judgement, facts) {
			const columns = judgement.columns.map(({ column, status, findings, psi }) => {
				const effects = findings.flatMap(({ effect }) => effect === undefined || effect.limit === 0 ? [] : Math.abs(effect.value) / effect.limit);
				return {
					column,
					status,
					...effects.length === 0 ? {} : { effect: Number(Math.max(...effects).toPrecision(6)) },
					...psi === undefined ? {} : { psi: Number(psi.value.toPrecision(6)) }
				};
			});
			return {
				...facts,
				columns
			};
		}
		function withWindow(history, window) {
			const others = history.windows.filter(({ dataDigest }) => dataDigest !== window.dataDigest);
			return {
				...history,
				windows: [...others, window].slice(-keptWindows)
			};
		}
		function historyText({ windows, ...head }) {
			const lines = windows.map((window) => JSON.stringify(window));
			return `${JSON.stringify(head).slice(0, -1)},"windows":[${lines.length === 0 ? "" : `\n${lines.join(",\n")}\n`}]}\n`;
		}
		const statuses = [
			"pass",
			"warn",
			"fail",
			"inconclusive",
			"skipped"
		];
		function parseHistory(text, name) {
			let value;
			try {
				value = JSON.parse(text);
			} catch (cause) {
				throw (0, errors.Xu)(`${name} is not valid JSON; it may be truncated`, {
					cause,
					hint: "Delete it: the history begins again."
				});
			}
			if (isHistory(value)) return value;
			throw (0, errors.Xu)(`${name} is not a drift history of version ${historyVersion}`, { hint: "Delete it: the history begins again." });
		}
		const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
		const isTime = (value) => typeof value === "string" && (0, time_reader.aQ)(value) !== undefined;
		const isCount = (value) => Number.isSafeInteger(value) && value >= 0;
		const isOptionalNumber = (value) => value === undefined || typeof value === "number" && Number.isFinite(value);
		function isHistory(value) {
			if (!isObject(value) || value["version"] !== historyVersion) return false;
			const { model, reference, windows, notifiedAt } = value;
			const isHead = typeof model === "string" && typeof reference === "string" && (notifiedAt === undefined || isTime(notifiedAt));
			return isHead && Array.isArray(windows) && windows.length <= keptWindows && windows.every(isWindow);
		}
		function isWindow(value) {
			if (!isObject(value)) return false;
			const { at, dataDigest, rows, columns, performance } = value;
			const hasErrors = performance === undefined || isObject(performance) && isCount(performance["errors"]) && isCount(performance["n"]);
			return isTime(at) && typeof dataDigest === "string" && isCount(rows) && hasErrors && Array.isArray(columns) && columns.every(isColumn);
		}
		function isColumn(value) {
			if (!isObject(value)) return false;
			const { column, status, effect, psi } = value;
			return typeof column === "string" && statuses.includes(status) && isOptionalNumber(effect) && isOptionalNumber(psi);
		}
		var judge = __webpack_require__(96448);
		var normal = __webpack_require__(27926);
		var drift_cells = __webpack_require__(56710);
		var describe = __webpack_require__(3096);
		var questions = __webpack_require__(4701);
		;
		const relativeChange = .05;
		const z95 = 1.959963984540054;
		function judgeKpi(column, reference, current, limits) {
			const now = current.columns.find(({ name }) => name === column);
			if (now === undefined) {
				const meant = (0, nearest.p)(column, current.columns.map(({ name }) => name));
				throw (0, errors.Xu)(`kpi: the data has no column ${JSON.stringify(column)}`, meant === undefined ? {} : { hint: `Did you mean ${meant}?` });
			}
			const value = meanOf(now);
			if (value === undefined) throw (0, errors.Xu)(`kpi: the column ${JSON.stringify(column)} holds no numbers`);
			const interval = [value.mean - z95 * value.error, value.mean + z95 * value.error];
			const before = reference.columns.find(({ name }) => name === column);
			const expected = before === undefined ? undefined : meanOf(before);
			const head = {
				column,
				value: value.mean,
				interval,
				n: value.n
			};
			const numbers = `mean ${kpi_short(value.mean)}, 95 % interval ${kpi_short(interval[0])} to ${kpi_short(interval[1])}`;
			if (value.n < limits.minRows) {
				return {
					...head,
					status: "inconclusive",
					message: `cannot be judged: ${value.n} ${value.n === 1 ? "value" : "values"}, and at least ${limits.minRows} are needed`
				};
			}
			if (expected === undefined) return {
				...head,
				status: "skipped",
				message: `is not compared (${numbers}): the reference has no such numbers`
			};
			const change = value.mean - expected.mean;
			const error = Math.hypot(value.error, expected.error);
			const p = error === 0 ? change === 0 ? 1 : 0 : Math.min(1, 2 * (0, normal.nG)(Math.abs(change) / error));
			const relative = expected.mean === 0 ? change === 0 ? 0 : 1 : Math.abs(change / expected.mean);
			const isReal = p <= limits.falseDiscoveryRate;
			const status = isReal && relative >= relativeChange ? "fail" : isReal && relative >= relativeChange / 2 ? "warn" : "pass";
			const words = status === "pass" ? "is as in the reference" : change > 0 ? "has risen" : "has fallen";
			return {
				...head,
				reference: expected.mean,
				p,
				status,
				message: `${words} (${numbers}; reference ${kpi_short(expected.mean)})`
			};
		}
		function meanOf(column) {
			const { distribution } = column;
			if (column.kind === "boolean" && distribution.kind === "values") {
				const counts = new Map(distribution.counts);
				const [yes, no] = [counts.get("true") ?? 0, counts.get("false") ?? 0];
				const mean = yes / (yes + no);
				return {
					mean,
					error: Math.sqrt(mean * (1 - mean) / (yes + no)),
					n: yes + no
				};
			}
			if (column.kind !== "number" && column.kind !== "integer") return undefined;
			if (distribution.kind !== "values" && distribution.kind !== "histogram") return undefined;
			const cells = (0, drift_cells.Ph)({
				...column,
				distinct: Number.MAX_SAFE_INTEGER
			}, column);
			if (cells.kind !== "ordered") return undefined;
			const n = (0, questions.X5)(cells.current);
			const mean = cells.positions.reduce((sum, position, cell) => sum + position * (cells.current[cell] / n), 0);
			return {
				mean,
				error: (0, describe.jg)(cells.positions, cells.current) / Math.sqrt(n),
				n
			};
		}
		const kpi_short = (value) => String(Number(value.toPrecision(4)));
		;
		function partitionsOf(reference, parts, limits, choice, isLastKnown = false) {
			const shared = {
				...limits,
				falseDiscoveryRate: limits.falseDiscoveryRate / Math.max(1, parts.length)
			};
			const partitions = parts.map(({ name, profile }, index) => {
				const isKnown = isLastKnown && index === parts.length - 1;
				const { drifted, general } = (0, judge.J)(reference, profile, isKnown ? limits : shared, choice);
				return {
					name,
					rows: profile.rows,
					drifted: isKnown ? choice.columns ?? drifted : drifted,
					isJudged: general.length === 0
				};
			});
			return {
				partitions,
				since: presentRun(partitions)
			};
		}
		function presentRun(partitions) {
			let since;
			for (const { name, drifted, isJudged } of partitions.toReversed()) {
				if (drifted.length > 0) since = name;
				else if (isJudged) break;
			}
			return since;
		}
		;
		function categoryAssociation(first, second) {
			const n = first.length;
			if (n !== second.length) throw new RangeError(`columns of ${n} and ${second.length} rows can't be related`);
			const [a, b, both] = [
				new Map(),
				new Map(),
				new Map()
			];
			const count = (counts, key) => void counts.set(key, (counts.get(key) ?? 0) + 1);
			for (let row = 0; row < n; row++) {
				const [x, y] = [first[row], second[row]];
				if (!(Number.isSafeInteger(x) && x >= 0 && Number.isSafeInteger(y) && y >= 0)) throw new RangeError("a category is no whole number >= 0");
				count(a, x);
				count(b, y);
				count(both, `${x} ${y}`);
			}
			if (n < 2 || a.size < 2 || b.size < 2) return 0;
			let phi2 = -1;
			for (const [key, cell] of both) {
				const [x = "", y = ""] = key.split(" ");
				phi2 += cell ** 2 / (a.get(Number(x)) * b.get(Number(y)));
			}
			const left = Math.max(0, phi2 - (a.size - 1) * (b.size - 1) / (n - 1));
			const corrected = (size) => size - (size - 1) ** 2 / (n - 1);
			const most = Math.min(corrected(a.size), corrected(b.size)) - 1;
			return most > 0 ? Math.min(1, Math.sqrt(left / most)) : 0;
		}
		var moments = __webpack_require__(71080);
		;
		function pearson(x, y) {
			requirePairs(x, y);
			const [mx, my] = [(0, moments.i2)(x), (0, moments.i2)(y)];
			const product = (a, b, ma, mb) => (0, numbers.XN)(a.length, (row) => ((0, numbers.at)(a, row) - ma) * ((0, numbers.at)(b, row) - mb));
			const r = product(x, y, mx, my) / Math.sqrt(product(x, x, mx, mx)) / Math.sqrt(product(y, y, my, my));
			return Math.max(-1, Math.min(1, r));
		}
		function spearman(x, y) {
			requirePairs(x, y);
			return pearson((0, numbers.UX)(x), (0, numbers.UX)(y));
		}
		function kendallTauB(x, y) {
			requirePairs(x, y);
			const byY = orderOf(y);
			const order = Uint32Array.from(orderOf(Float64Array.from(byY, (row) => at(x, row))), (index) => at(byY, index));
			const ascending = Float64Array.from(order, (row) => at(y, row));
			const pairs = x.length * (x.length - 1) / 2;
			const same = (rows, ...columns) => tiedPairs(rows, columns);
			const [tiedX, both] = [same(order, x), same(order, x, y)];
			const tiedY = same(byY, y);
			const discordant = exchanges(ascending);
			return Math.max(-1, Math.min(1, (pairs - tiedX - tiedY + both - 2 * discordant) / Math.sqrt(pairs - tiedX) / Math.sqrt(pairs - tiedY)));
		}
		function tiedPairs(order, columns) {
			let [total, run] = [0, 1];
			for (let index = 1; index <= order.length; index++) {
				const isTied = index < order.length && columns.every((column) => column[at(order, index)] === column[at(order, index - 1)]);
				if (isTied) run++;
				else {
					total += run * (run - 1) / 2;
					run = 1;
				}
			}
			return total;
		}
		function exchanges(values) {
			let [from, to] = [values, new Float64Array(values.length)];
			let count = 0;
			for (let width = 1; width < values.length; width *= 2) {
				for (let start = 0; start < values.length; start += 2 * width) {
					count += merge(from, to, start, Math.min(start + width, values.length), Math.min(start + 2 * width, values.length));
				}
				;
				[from, to] = [to, from];
			}
			return count;
		}
		function merge(from, to, start, middle, end) {
			let [left, right, count] = [
				start,
				middle,
				0
			];
			for (let place = start; place < end; place++) {
				const takeLeft = right >= end || left < middle && at(from, left) <= at(from, right);
				if (!takeLeft) count += middle - left;
				to[place] = takeLeft ? at(from, left++) : at(from, right++);
			}
			return count;
		}
		function requirePairs(x, y) {
			(0, numbers.UU)("correlation", x, y);
			(0, numbers.hp)("correlation", x);
			(0, numbers.hp)("correlation", y);
		}
		var lib_random = __webpack_require__(11418);
		var lib_order = __webpack_require__(14089);
		;
		function rankFunctions(values, starts, degree, random) {
			const functions = Array.from({ length: degree }, () => new Float64Array(values.length));
			for (const [index, start] of starts.entries()) {
				const side = values.subarray(start, starts[index + 1] ?? values.length);
				const known = Array.from(side.keys()).filter((row) => !Number.isNaN(side[row]));
				const order = mixedTies(Array.from((0, lib_order.m)(Float64Array.from(known, (row) => side[row])), (position) => known[position]), side, random);
				for (const [rank, row] of order.entries()) {
					setLegendre(functions, start + row, (2 * rank + 1) / order.length - 1);
				}
			}
			return functions;
		}
		function setLegendre(functions, row, u) {
			let [before, last] = [1, u];
			for (const [index, values] of functions.entries()) {
				const degree = index + 1;
				values[row] = Math.sqrt(2 * degree + 1) * last;
				const next = ((2 * degree + 1) * u * last - degree * before) / (degree + 1);
				before = last;
				last = next;
			}
		}
		function mixedTies(order, values, random) {
			const mixed = [...order];
			for (let start = 0; start < mixed.length;) {
				let end = start + 1;
				while (end < mixed.length && values[mixed[end]] === values[mixed[start]]) end++;
				for (let last = end - 1; last > start; last--) {
					const other = start + random.integer(last - start + 1);
					const kept = mixed[last];
					mixed[last] = mixed[other];
					mixed[other] = kept;
				}
				start = end;
			}
			return mixed;
		}
		var roc = __webpack_require__(93113);
		;
		const folds = 5;
		const enough = 10;
		const leastUsed = 5;
		function twoSampleClassifier(columns, options) {
			const rows = columns[0]?.functions[0]?.length ?? 0;
			const { n, margins, permutations, seed } = options;
			if (!(n >= 10 && rows - n >= 10)) throw new RangeError(`${n} and ${rows - n} rows are too few for a classifier`);
			if (columns.length < (margins ? 1 : 2)) throw new RangeError("there are no two columns to be related");
			const random = (0, lib_random.sk)(seed);
			const task = taskOf(columns, options, rows, random);
			const observed = evaluated(task, task.isCurrent);
			let [hits, draws] = [0, 0];
			while (draws < permutations && hits < enough) {
				draws++;
				if (evaluated(task, permuted(task, random)) >= observed - 1e-12) hits++;
			}
			return {
				auc: observed,
				p: (hits + 1) / (draws + 1),
				pairs: tellingPairs(task)
			};
		}
		function taskOf(columns, { n, margins }, rows, random) {
			const range = (from, to) => Array.from({ length: to - from }, (_, index) => from + index);
			const sides = [(0, lib_random.A4)(range(0, n), random), (0, lib_random.A4)(range(n, rows), random)];
			const parts = range(0, folds).map((fold) => sides.flatMap((side) => side.filter((_, index) => index % folds === fold)));
			const order = parts.flat();
			const owned = columns.flatMap(({ functions }, column) => functions.map((values) => ({
				column,
				values: ordered(values, order, rows)
			})));
			const all = margins ? [{
				column: -1,
				values: new Float64Array(rows).fill(1)
			}, ...owned] : owned;
			const owners = all.map(({ column }) => column);
			const products = owners.flatMap((owner, a) => range(a + 1, owners.length).flatMap((b) => owners[b] === owner ? [] : [[a, b]]));
			const starts = [0];
			for (const part of parts) starts.push(starts.at(-1) + part.length);
			const isCurrent = Uint8Array.from(order, (row) => row >= n ? 1 : 0);
			const functions = all.map(({ values }) => values);
			const totals = sumsOf(functions, products, starts);
			return {
				functions,
				owners,
				starts,
				isCurrent,
				current: parts.map((part) => part.filter((row) => row >= n).length),
				totals,
				deviations: deviationsOf(functions, products, totals),
				products
			};
		}
		function ordered(values, order, rows) {
			if (values.length !== rows) throw new RangeError(`functions of ${rows} and ${values.length} rows can't be compared`);
			const found = Float64Array.from(order, (row) => values[row]);
			if (!found.every(Number.isFinite)) throw new RangeError("a value is NaN or infinite");
			return found;
		}
		function sumsOf(functions, products, starts) {
			return Array.from({ length: folds }, (_, fold) => {
				const [from, to] = [starts[fold], starts[fold + 1]];
				return Float64Array.from(products, ([a, b]) => dot(functions[a], functions[b], from, to));
			});
		}
		function dot(a, b, from, to) {
			let sum = 0;
			for (let row = from; row < to; row++) sum += a[row] * b[row];
			return sum;
		}
		function deviationsOf(functions, products, totals) {
			const rows = functions[0]?.length ?? 0;
			const squares = functions.map((values) => values.map((value) => value * value));
			return Float64Array.from(products, ([a, b], index) => {
				const mean = totals.reduce((sum, fold) => sum + fold[index], 0) / rows;
				return Math.sqrt(Math.max(0, dot(squares[a], squares[b], 0, rows) / rows - mean * mean));
			});
		}
		function currentSums({ functions, products, starts }, isCurrent) {
			const chosen = [];
			const ends = [0];
			for (let fold = 0; fold < folds; fold++) {
				for (let row = starts[fold]; row < starts[fold + 1]; row++) if (isCurrent[row] === 1) chosen.push(row);
				ends.push(chosen.length);
			}
			const picked = functions.map((values) => Float64Array.from(chosen, (row) => values[row]));
			return sumsOf(picked, products, ends);
		}
		function evaluated(task, isCurrent) {
			const sums = currentSums(task, isCurrent);
			let area = 0;
			for (let fold = 0; fold < folds; fold++) {
				const weights = weightsOf(differences(task, sums, fold), task);
				area += areaOf(task, isCurrent, fold, weights) / folds;
			}
			return area;
		}
		function differences({ totals, deviations, starts, current, products }, sums, left) {
			const inCurrent = new Float64Array(products.length);
			const inAll = new Float64Array(products.length);
			let [n, m] = [0, 0];
			for (let fold = 0; fold < folds; fold++) {
				if (fold === left) continue;
				m += current[fold];
				n += starts[fold + 1] - starts[fold] - current[fold];
				add(inCurrent, sums[fold]);
				add(inAll, totals[fold]);
			}
			const error = Math.sqrt(1 / n + 1 / m);
			return inCurrent.map((sum, index) => {
				const deviation = deviations[index];
				return deviation > 0 ? (sum / m - (inAll[index] - sum) / n) / (deviation * error) : 0;
			});
		}
		function add(into, values) {
			for (let index = 0; index < into.length; index++) into[index] = into[index] + values[index];
		}
		const byChance = (products) => Math.sqrt(2 * Math.log(Math.max(2, products)));
		function weightsOf(z, { deviations }) {
			const sizes = Float64Array.from(z, Math.abs).sort();
			const threshold = Math.min(byChance(z.length), sizes[sizes.length - leastUsed - 1] ?? 0);
			const found = [];
			for (let index = 0; index < z.length; index++) {
				const value = z[index];
				if (Math.abs(value) > threshold) {
					found.push({
						index,
						weight: Math.sign(value) * (Math.abs(value) - threshold) / deviations[index]
					});
				}
			}
			return found;
		}
		function areaOf(task, isCurrent, fold, weights) {
			const [from, to] = [task.starts[fold], task.starts[fold + 1]];
			const scores = new Float64Array(to - from);
			for (const { index, weight } of weights) {
				const [a, b] = task.products[index];
				const [x, y] = [task.functions[a], task.functions[b]];
				for (let row = from; row < to; row++) scores[row - from] = scores[row - from] + weight * x[row] * y[row];
			}
			return (0, roc.om)(isCurrent.subarray(from, to), scores);
		}
		function permuted({ isCurrent, starts }, random) {
			const drawn = Uint8Array.from(isCurrent);
			for (let fold = 0; fold < folds; fold++) {
				const [from, to] = [starts[fold], starts[fold + 1]];
				for (let row = to - 1; row > from; row--) {
					const other = from + random.integer(row - from + 1);
					const kept = drawn[row];
					drawn[row] = drawn[other];
					drawn[other] = kept;
				}
			}
			return drawn;
		}
		function tellingPairs(task) {
			const z = differences(task, currentSums(task, task.isCurrent), -1);
			const least = byChance(z.length) + 1;
			const strongest = new Map();
			for (const [index, [a, b]] of task.products.entries()) {
				const [first, second] = [task.owners[a], task.owners[b]];
				const value = Math.abs(z[index]);
				const key = `${first} ${second}`;
				if (first >= 0 && value > Math.max(least, strongest.get(key)?.z ?? 0)) strongest.set(key, {
					first,
					second,
					z: value
				});
			}
			return [...strongest.values()].sort((x, y) => y.z - x.z);
		}
		var columns = __webpack_require__(10029);
		var findings = __webpack_require__(64254);
		var growing_column = __webpack_require__(84130);
		;
		function drawnRows(rows, wanted, seed) {
			const random = (0, lib_random.sk)(seed);
			const drawn = [];
			for (let row = 0; row < rows && drawn.length < wanted; row++) {
				if (random.uniform() * (rows - row) < wanted - drawn.length) drawn.push(row);
			}
			return Uint32Array.from(drawn);
		}
		async function sampleRows(dataset, columns, rows, context) {
			const builder = new SampledBuilder(dataset, columns, rows);
			return builder.table(await (0, read_table.aK)(dataset, builder, context));
		}
		async function firstRows(dataset, columns, rows, context) {
			const builder = new SampledBuilder(dataset, columns, Uint32Array.from({ length: rows }, (_, row) => row), true);
			try {
				await (0, read_table.aK)(dataset, builder, context);
			} catch (error) {
				if (!(error instanceof Enough)) throw error;
			}
			return builder.table("");
		}
		class Enough extends Error {}
		class SampledBuilder extends read_table.Oh {
			drawn;
			stops;
			next = 0;
			seen = 0;
			constructor({ files }, { columns, numeric }, drawn, stops = false) {
				super({
					columns,
					numeric,
					native: true,
					lenient: true
				});
				this.drawn = drawn;
				this.stops = stops;
				if (files.some(({ format }) => format === "jsonl" || format === "json")) this.header(columns);
			}
			row(row) {
				if (this.isDrawn()) super.row(row);
				this.pass(1);
			}
			record(row) {
				if (this.isDrawn()) super.record(row);
				this.pass(1);
			}
			batch(names, values) {
				const rows = (0, growing_column.Y5)(values[0]);
				const picked = [];
				for (let at = this.next; at < this.drawn.length && this.drawn[at] < this.seen + rows; at++) picked.push(this.drawn[at] - this.seen);
				if (picked.length > 0) super.batch(names, values.map((column) => pickedValues(column, picked)));
				this.pass(rows);
			}
			isDrawn() {
				return this.drawn[this.next] === this.seen;
			}
			pass(rows) {
				this.seen += rows;
				while (this.next < this.drawn.length && this.drawn[this.next] < this.seen) this.next++;
				if (this.stops && this.next >= this.drawn.length) throw new Enough();
			}
		}
		function pickedValues(column, rows) {
			const nulls = column.nulls === undefined ? {} : { nulls: Uint8Array.from(rows, (row) => column.nulls?.[row] ?? 0) };
			switch (column.kind) {
				case "numbers": return {
					kind: "numbers",
					values: Float64Array.from(rows, (row) => column.values[row]),
					...nulls
				};
				case "integers": return {
					kind: "integers",
					values: BigInt64Array.from(rows, (row) => column.values[row]),
					...nulls
				};
				case "texts": {
					const part = (places) => Uint32Array.from(rows, (row) => places[row]);
					return {
						kind: "texts",
						bytes: column.bytes,
						starts: part(column.starts),
						ends: part(column.ends),
						...nulls
					};
				}
				default: return column;
			}
		}
		;
		const classifierLimits = {
			fail: .55,
			warn: .525,
			p: .01
		};
		const permutations = 99;
		const mostWork = 8e6;
		const casual = {
			bytes: 32 * 1024 * 1024,
			columns: 64
		};
		const mostRows = 5e3;
		const fewestRows = 10;
		const mostColumns = 200;
		const fewColumns = 64;
		const mostMissing = .1;
		const mostCategories = 100;
		const seed = 20261201;
		const rowsFor = (functions) => Math.min(mostRows, Math.max(400, Math.floor(2 * mostWork / Math.max(1, functions * functions))));
		async function relationsOf({ reference, current }, limits, choice, context) {
			const plan = relationPlan(reference.profile, current.profile, limits, choice);
			if ("status" in plan) return plan;
			return judgeRelations(plan, await sampled(reference, plan, context), await sampled(current, plan, context));
		}
		const missingShare = ({ n, nulls }) => nulls / Math.max(1, n);
		const isSmall = ({ dataset, profile }) => dataset.files.reduce((sum, { bytes }) => sum + bytes, 0) <= casual.bytes && profile.columns.length <= casual.columns;
		function relationPlan(reference, current, { minRows }, choice) {
			const { both } = (0, columns.O)(reference, current, choice);
			const all = both.filter((pair) => isRelated(pair.reference, choice) && isRelated(pair.current, choice)).filter((pair) => Math.abs(missingShare(pair.reference) - missingShare(pair.current)) <= mostMissing).map((pair) => pair.reference);
			const used = all.slice(0, mostColumns);
			const base = {
				limit: classifierLimits.fail,
				columns: used.length,
				pairs: []
			};
			if (used.length < 2) return {
				...base,
				status: "skipped",
				n: 0,
				message: "no two columns have values whose relation could be judged"
			};
			const degrees = used.map((column) => used.length <= fewColumns ? degreeOf(column) : 1);
			const n = Math.min(rowsFor(degrees.reduce((sum, degree) => sum + degree, 0)), reference.rows, current.rows);
			const least = Math.max(minRows, fewestRows);
			if (n >= least) return {
				used,
				degrees,
				rows: n,
				possible: all.length
			};
			return {
				...base,
				status: "inconclusive",
				n,
				message: `the relation of columns cannot be judged with ${n} rows; ${least} are needed`
			};
		}
		function judgeRelations({ used, degrees, possible }, before, now) {
			const random = (0, lib_random.sk)(seed);
			const values = used.map((column) => codes(column, before, now));
			const columns = values.map((each, index) => ({ functions: rankFunctions(each, [0, before.rows], degrees[index], random) }));
			const found = twoSampleClassifier(columns, {
				n: before.rows,
				margins: false,
				permutations,
				seed
			});
			const status = statusOf(found);
			const pairs = status === "pass" ? [] : found.pairs.slice(0, 10).map((pair) => changed(pair, used, values, before.rows));
			const part = used.length < possible ? `; of ${possible} columns the first ${used.length} were compared` : "";
			return {
				limit: classifierLimits.fail,
				columns: used.length,
				status,
				auc: found.auc,
				p: found.p,
				n: now.rows,
				pairs,
				message: `${sentence(status, found, pairs)}${part}`
			};
		}
		function statusOf({ auc, p }) {
			const isReal = p <= classifierLimits.p;
			return isReal && auc >= classifierLimits.fail ? "fail" : isReal && auc >= classifierLimits.warn ? "warn" : "pass";
		}
		const aucWords = ({ auc, p }) => `AUC ${(0, findings.Wf)(auc)}, limit ${classifierLimits.fail}; p ${(0, findings.Wf)(p)}`;
		function sentence(status, found, pairs) {
			if (status === "pass") return `the columns are related as before (${aucWords(found)})`;
			const told = pairs.slice(0, 3).map(pairWords).join("; ");
			return `the relation between columns changed: a classifier that knows only how columns go together tells the rows of both sides apart (${aucWords(found)})${told === "" ? "" : `: ${told}`}`;
		}
		const pairWords = ({ first, second, measure, reference, current }) => `${first} and ${second} from ${measure} ${(0, findings.Wf)(reference)} to ${(0, findings.Wf)(current)}`;
		function isRelated({ name, kind, distinct, distribution }, { vectors }) {
			if (distinct < 2 || kind === "time" || vectors?.has(name) === true) return false;
			return kind !== "text" || distinct <= mostCategories && distribution.kind !== "hashed";
		}
		const degreeOf = (column) => isNumber(column) && column.distinct > 2 ? 2 : Math.min(4, column.distinct - 1);
		const isNumber = ({ kind }) => kind === "number" || kind === "integer";
		async function sampled({ dataset, profile }, { used, rows }, context) {
			const columns = used.map(({ name }) => name);
			const numeric = used.filter(isNumber).map(({ name }) => name);
			return await sampleRows(dataset, {
				columns,
				numeric
			}, drawnRows(profile.rows, rows, seed), context);
		}
		function codes({ name }, before, now) {
			const cells = [before, now].flatMap((table) => {
				const column = table.columns.get(name);
				return column === undefined ? new Array(table.rows).fill(null) : Array.from(column.values);
			});
			if (cells.every((cell) => typeof cell === "number")) return Float64Array.from(cells, (cell) => Number.isFinite(cell) ? cell : Number.NaN);
			const counts = new Map();
			for (const cell of cells) if (cell !== null) counts.set(String(cell), (counts.get(String(cell)) ?? 0) + 1);
			const order = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
			const ranks = new Map(order.map(([text], rank) => [text, rank]));
			return Float64Array.from(cells, (cell) => cell === null ? Number.NaN : ranks.get(String(cell)));
		}
		function changed({ first, second }, used, values, n) {
			const [a, b] = [used[first], used[second]];
			const sides = [0, n].map((start, side) => {
				const part = (column) => values[column].subarray(start, side === 0 ? n : undefined);
				const [x, y] = [part(first), part(second)];
				const rows = Array.from(x.keys()).filter((row) => !Number.isNaN(x[row]) && !Number.isNaN(y[row]));
				const pick = (column) => Float64Array.from(rows, (row) => column[row]);
				return [pick(x), pick(y)];
			});
			const measured = (measure, of) => {
				const [reference = 0, current = 0] = sides.map(([x, y]) => Number(of(x, y).toFixed(4)));
				return {
					first: a.name,
					second: b.name,
					measure,
					reference,
					current
				};
			};
			const ordered = isNumber(a) && isNumber(b) ? measured("Spearman", spearmanOr0) : undefined;
			if (ordered !== undefined && Math.abs(ordered.reference - ordered.current) >= .1) return ordered;
			return measured("Cramér's V", (x, y) => categoryAssociation(classes(x), classes(y)));
		}
		const varies = (values) => values.some((value) => value !== values[0]);
		const spearmanOr0 = (x, y) => varies(x) && varies(y) ? spearman(x, y) : 0;
		function classes(values) {
			const ascending = [...new Set(values)].sort((a, b) => a - b);
			if (ascending.length <= 10) return Int32Array.from(values, (value) => ascending.indexOf(value));
			const sorted = Float64Array.from(values).sort();
			const edges = Array.from({ length: 9 }, (_, index) => sorted[Math.floor((index + 1) * sorted.length / 10)]);
			return Int32Array.from(values, (value) => edges.filter((edge) => value >= edge).length);
		}
		var promises_ = __webpack_require__(51455);
		var profile_dataset = __webpack_require__(34493);
		;
		async function partOf(table, rows, path, name) {
			const names = [...table.columns.keys()];
			const lines = rows.map((row) => names.map((key) => csvCell(table.columns.get(key), row)).join(","));
			await (0, promises_.writeFile)(path, `${names.map(quoted).join(",")}\n${lines.join("\n")}\n`);
			return { files: [{
				path,
				name,
				format: "csv",
				bytes: (await (0, promises_.stat)(path)).size,
				gzip: false
			}] };
		}
		const quoted = (text) => `"${text.replaceAll("\"", "\"\"")}"`;
		function csvCell(column, row) {
			const value = column?.values[row];
			return value === null || value === undefined ? "" : quoted(String(value));
		}
		;
		const mostSegments = 30;
		async function segmentsOf(sides, column, limits, choice, context) {
			const [before, now] = [await (0, read_table.xz)(sides.reference, {}, context), await (0, read_table.xz)(sides.current, {}, context)];
			const [rowsBefore, rowsNow] = [rowsByValue(before, column, "the reference"), rowsByValue(now, column, "the current data")];
			const chosen = [...rowsNow].sort(([, a], [, b]) => b.length - a.length).slice(0, mostSegments);
			const folder = (0, external_node_path_.join)(context.temporary, "segments");
			await (0, promises_.mkdir)(folder, { recursive: true });
			const shared = {
				...limits,
				falseDiscoveryRate: limits.falseDiscoveryRate / Math.max(1, chosen.length)
			};
			const found = [];
			for (const [index, [value, rows]] of chosen.entries()) {
				const name = `${column} = ${value}`;
				const earlier = rowsBefore.get(value) ?? [];
				const facts = {
					name,
					rows: rows.length,
					before: earlier.length
				};
				if (Math.min(rows.length, earlier.length) < limits.minRows) {
					found.push({
						...facts,
						drifted: [],
						notes: [],
						isJudged: false
					});
					continue;
				}
				const old = await (0, profile_dataset.o)(await partOf(before, earlier, (0, external_node_path_.join)(folder, `${index}-before.csv`), name), sides.options, context);
				const fresh = await (0, profile_dataset.o)(await partOf(now, rows, (0, external_node_path_.join)(folder, `${index}-now.csv`), name), sides.options, context);
				const exclude = [...choice.exclude ?? [], column];
				const { columns } = (0, judge.J)(old, fresh, shared, {
					...choice,
					exclude
				});
				const drifted = columns.filter(({ findings }) => findings.some(({ status, aspect }) => status === "fail" && aspect !== "kind"));
				const notes = drifted.flatMap(({ column: name, rescaled }) => rescaled === undefined ? [] : [{
					column: name,
					words: rescaled.words,
					isUnit: rescaled.isUnit
				}]);
				found.push({
					...facts,
					drifted: drifted.map((each) => each.column),
					notes,
					isJudged: true
				});
			}
			return found;
		}
		function rowsByValue(table, column, side) {
			const cells = table.columns.get(column);
			if (cells === undefined) {
				const meant = (0, nearest.p)(column, [...table.columns.keys()]);
				throw (0, errors.Xu)(`segments: ${side} has no column ${JSON.stringify(column)}`, meant === undefined ? {} : { hint: `Did you mean ${meant}?` });
			}
			const found = new Map();
			for (let row = 0; row < cells.values.length; row++) {
				const cell = cells.values[row];
				if (cell === null || cell === undefined) continue;
				const rows = found.get(String(cell));
				if (rows === undefined) found.set(String(cell), [row]);
				else rows.push(row);
			}
			return found;
		}
		var profile_merge = __webpack_require__(24356);
		var text_lengths = __webpack_require__(49057);
		;
		const peeked = 60;
		const mostly = .9;
		const mostDimensions = 48;
		const fewDimensions = 24;
		const vectors_seed = 20261202;
		async function vectorsOf(sides, limits, choice, context) {
			const { reference, current } = sides;
			const candidates = candidatesOf(reference.profile, current.profile, choice);
			const known = reference.dataset ?? current.dataset;
			if (candidates.length === 0 || known === undefined) return new Map();
			const head = await firstRows(known, {
				columns: candidates,
				numeric: []
			}, peeked, context);
			const columns = candidates.filter((name) => areVectors(textsOf(head.columns.get(name)?.values)));
			if (columns.length === 0) return new Map();
			if (reference.dataset === undefined || current.dataset === undefined) {
				const side = reference.dataset === undefined ? reference : current;
				return new Map(columns.map((name) => [name, unjudged(name, side)]));
			}
			const [before, now] = [await read(reference, columns, context), await read(current, columns, context)];
			return new Map(columns.map((name) => [name, compared(name, before, now, {
				sides,
				limits
			})]));
		}
		function candidatesOf(reference, current, { columns, exclude = [] }) {
			const isText = new Set(current.columns.filter(({ kind }) => kind === "text").map(({ name }) => name));
			const isChosen = (name) => isText.has(name) && (columns?.includes(name) ?? true) && !exclude.includes(name);
			return reference.columns.filter((column) => isChosen(column.name) && mayBeVectors(column)).map(({ name }) => name);
		}
		const shortest = 5;
		function mayBeVectors(column) {
			const { kind, distribution } = column;
			if (kind !== "text" || distribution.kind !== "hashed" && distribution.kind !== "hidden-values") return false;
			const lengths = (0, profile_merge.FJ)(column);
			if (lengths === undefined) return false;
			const count = (cells) => cells.reduce((sum, [, texts]) => sum + texts, 0);
			return count(lengths.filter(([cell]) => (0, text_lengths.zo)(cell).middle >= shortest)) >= mostly * count(lengths);
		}
		const textsOf = (values = []) => Array.from(values, (value) => value === null || typeof value === "string" ? value : String(value));
		function vectorOf(text) {
			const inner = text === null ? undefined : /^\s*\[([^[\]{}"]+)\]\s*$/.exec(text)?.[1];
			if (inner === undefined) return undefined;
			const parts = inner.split(",").map((part) => part.trim());
			const isNumber = (part) => part !== "" && (Number.isFinite(Number(part)) || /^(null|[+-]?nan|[+-]?inf(inity)?)$/i.test(part));
			return parts.length > 1 && parts.every(isNumber) ? Float64Array.from(parts, Number) : undefined;
		}
		function areVectors(texts) {
			const known = texts.filter((text) => text !== null);
			const vectors = known.flatMap((text) => vectorOf(text) ?? []);
			if (known.length === 0 || vectors.length < mostly * known.length) return false;
			const lengths = vectors.map(({ length }) => length);
			return lengths.filter((length) => length === usual(lengths)).length >= mostly * lengths.length;
		}
		function usual(lengths) {
			const counts = new Map();
			for (const length of lengths) counts.set(length, (counts.get(length) ?? 0) + 1);
			return [...counts].reduce((most, each) => each[1] > most[1] ? each : most, [0, 0])[0];
		}
		async function read({ dataset, profile }, columns, context) {
			if (dataset === undefined) return new Map();
			const rows = drawnRows(profile.rows, rowsFor(2 * fewDimensions), vectors_seed);
			const table = await sampleRows(dataset, {
				columns,
				numeric: []
			}, rows, context);
			return new Map(columns.map((name) => [name, textsOf(table.columns.get(name)?.values).flatMap((text) => vectorOf(text) ?? [])]));
		}
		const unjudged = (column, { name, profile }) => ({
			column,
			aspect: "vector",
			status: "warn",
			n: profile.rows,
			message: `its values are vectors, which were not compared: ${name} is a stored profile, which has no rows. Name data files, or exclude the column`
		});
		function compared(column, before, now, { sides, limits }) {
			const [r, c] = [before.get(column) ?? [], now.get(column) ?? []];
			const length = requireOneLength(column, r, sides.reference.name);
			requireOneLength(column, c, sides.current.name, length);
			const base = {
				column,
				aspect: "vector",
				n: c.length
			};
			if (Math.min(r.length, c.length) < Math.max(10, limits.minRows)) {
				const fewest = Math.min(r.length, c.length);
				return {
					...base,
					status: "inconclusive",
					message: `one side has ${fewest} ${fewest === 1 ? "vector" : "vectors"}; at least ${limits.minRows} are needed to judge it`
				};
			}
			const n = Math.min(r.length, rowsFor(Math.min(length, mostDimensions) + 2));
			const m = Math.min(c.length, n);
			const all = [...r.slice(0, n), ...c.slice(0, m)];
			const random = (0, lib_random.sk)(vectors_seed);
			const step = Math.max(1, length / mostDimensions);
			const dimensions = Array.from({ length: Math.min(length, mostDimensions) }, (_, index) => Math.floor(index * step));
			const values = [Float64Array.from(all, normOf), ...dimensions.map((at) => Float64Array.from(all, (vector) => vector[at]))];
			const degree = length <= fewDimensions ? 2 : 1;
			const columns = values.map((each) => ({ functions: rankFunctions(each, [0], degree, random) }));
			const found = twoSampleClassifier(columns, {
				n,
				margins: true,
				permutations,
				seed: vectors_seed
			});
			const status = statusOf(found);
			const told = status === "pass" ? "its vectors are spread as before" : `its vectors moved${zeros(c)}: ${moves(all.slice(0, n), all.slice(n))}`;
			const effect = {
				name: "AUC",
				value: found.auc,
				limit: .55
			};
			return {
				...base,
				status,
				effect,
				p: found.p,
				message: `${told} (a classifier tells both sides apart with ${aucWords(found)})`
			};
		}
		function requireOneLength(column, vectors, side, wanted = usual(vectors.map(({ length }) => length))) {
			const other = vectors.find(({ length }) => length !== wanted);
			if (other === undefined) return wanted;
			throw (0, errors.Xu)(`${side}: a vector of ${JSON.stringify(column)} has ${other.length} numbers, and others have ${wanted}`, { hint: "Compare vectors of one model: write the column again with one length, make the reference again, or exclude the column." });
		}
		const normOf = (vector) => Math.sqrt(vector.reduce((sum, value) => sum + (Number.isNaN(value) ? 0 : value * value), 0));
		function zeros(vectors) {
			const count = vectors.filter((vector) => vector.every((value) => value === 0)).length;
			return count === 0 ? "" : `, ${(0, findings.Wf)(count / vectors.length * 100)} % of them are all zeros now`;
		}
		function moves(before, now) {
			const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
			const length = before[0]?.length ?? 0;
			let [between, spread] = [0, 0];
			for (let at = 0; at < length; at++) {
				const column = (vectors) => vectors.map((vector) => vector[at]).filter(Number.isFinite);
				const center = mean(column(before));
				between += (mean(column(now)) - center) ** 2;
				spread += mean(column(before).map((value) => (value - center) ** 2));
			}
			const distance = spread > 0 ? `, their centroid by ${(0, findings.Wf)(Math.sqrt(between / spread))} standard deviations` : "";
			return `mean norm from ${(0, findings.Wf)(mean(before.map(normOf)))} to ${(0, findings.Wf)(mean(now.map(normOf)))}${distance}`;
		}
		;
		async function importanceOf(path, { metrics, name }, { columns }, context) {
			if (path !== undefined) return await readImportance(path, context);
			if (metrics === undefined) return undefined;
			const known = new Set(columns.map(({ column }) => column));
			const recorded = recordedImportance(await (0, files.readText)(metrics, "the metrics of the model"));
			const own = new Map([...recorded].filter(([column, weight]) => known.has(column) && Number.isFinite(weight) && weight >= 0));
			const whole = [...own.values()].reduce((sum, weight) => sum + weight, 0);
			if (whole > 0) context.log.info(`importance: ${own.size} columns, from the metrics of ${name}`);
			else if (recorded.size > 0) context.log.warning("importance: what the model was registered with names no column of the data, so columns count the same");
			return whole > 0 ? own : undefined;
		}
		function recordedImportance(text) {
			try {
				const { importance } = JSON.parse(text);
				const pairs = typeof importance === "object" && importance !== null ? Object.entries(importance) : [];
				return new Map(pairs.filter((pair) => typeof pair[1] === "number"));
			} catch {
				return new Map();
			}
		}
		async function readImportance(path, context) {
			const name = context.display(path);
			const { text } = await context.policy.read(path);
			const pairs = text.trimStart().startsWith("{") ? fromJson(text, name) : fromCsv(text, name);
			const bad = pairs.find(([, value]) => !(Number.isFinite(value) && value >= 0));
			if (bad !== undefined || pairs.length === 0) {
				throw (0, errors.Xu)(bad === undefined ? `${name} has no importances` : `${name}: the importance of ${JSON.stringify(bad[0])} is not a number >= 0`);
			}
			return new Map(pairs);
		}
		function fromJson(text, name) {
			try {
				const value = JSON.parse(text);
				return Object.entries(value).map(([column, weight]) => [column, typeof weight === "number" ? weight : Number.NaN]);
			} catch (cause) {
				throw (0, errors.Xu)(`${name} is not a JSON object of columns and numbers`, {
					cause,
					hint: "Write {\"column\": 0.3}."
				});
			}
		}
		function fromCsv(text, name) {
			const lines = text.split(/\r?\n/).filter((line) => line.trim() !== "");
			const pairs = lines.map((line) => {
				const comma = line.lastIndexOf(",");
				const [column, weight] = [line.slice(0, comma).trim().replace(/^"(.*)"$/, "$1"), line.slice(comma + 1).trim()];
				if (comma < 1) throw (0, errors.Xu)(`${name}: expected \`column,importance\`, got ${JSON.stringify(line.slice(0, 60))}`);
				return [column, weight === "" ? Number.NaN : Number(weight)];
			});
			return Number.isNaN(pairs[0]?.[1]) ? pairs.slice(1) : pairs;
		}
		var types = __webpack_require__(73195);
		var lib_zone = __webpack_require__(68734);
		;
		function limitsOf(inputs) {
			const defaults = (0, types.M)(...inputs.method);
			const thresholds = Object.fromEntries(Object.entries(defaults.thresholds).map(([method, { fail: usual }]) => {
				const fail = inputs.threshold ?? usual;
				const warn = inputs["warn-threshold"] ?? fail / 2;
				if (warn > fail) throw (0, errors.Xu)(`warn-threshold ${warn} is above threshold ${fail}`, { hint: "A warning comes before the failure: lower it." });
				return [method, {
					fail,
					warn
				}];
			}));
			return {
				...defaults,
				thresholds,
				minRows: inputs["min-rows"],
				classFactor: inputs["max-class-factor"]
			};
		}
		function consecutiveOf(text) {
			const match = /^(\d{1,2})(?:\s*(?:of|\/)\s*(\d{1,2}))?$/.exec(text.trim());
			const alarms = Number(match?.[1] ?? 0);
			const windows = Number(match?.[2] ?? alarms);
			if (alarms < 1 || windows < alarms) throw (0, errors.Xu)(`consecutive: expected a number such as 2, or 2 of 3, got ${JSON.stringify(text)}`);
			return {
				alarms,
				windows
			};
		}
		function acknowledgedOf(lines) {
			return new Map((lines ?? []).map((line) => {
				const [, column, day] = /^(.+?)\s+until\s+(\d{4}-\d{2}-\d{2})$/.exec(line) ?? [];
				if (column === undefined || day === undefined || (0, time_reader.aQ)(day) === undefined) {
					throw (0, errors.Xu)(`acknowledged: expected \`<column> until YYYY-MM-DD\`, got ${JSON.stringify(line)}`, { hint: "An acknowledgement needs a last day, so that it is not forgotten." });
				}
				return [column, day];
			}));
		}
		function windowOfInput(text) {
			if (text === undefined) return undefined;
			const [, column, count, unit] = /^(.+?)\s+(\d{1,5})\s*([mhdw])$/.exec(text.trim()) ?? [];
			if (column === undefined || !(Number(count) > 0)) throw (0, errors.Xu)(`window: expected a time column and a length, e.g. \`departure 7d\`, got ${JSON.stringify(text)}`, { hint: "Lengths are minutes (15m), hours (6h), days (1d) or weeks (1w)." });
			return {
				column,
				count: Number(count),
				unit
			};
		}
		function zoneOfInput(name) {
			if (name === undefined) return lib_zone.n;
			const zone = (0, lib_zone.k)(name.trim());
			if (zone === undefined) throw (0, errors.Xu)(`zone: ${JSON.stringify(name.slice(0, 60))} is not a time zone`, { hint: "Write a name such as Europe/Berlin, UTC, or an offset such as +02:00." });
			return zone;
		}
		var confidence_sequence = __webpack_require__(38814);
		;
		function runDetector(detector, values) {
			let [firstWarning, firstDrift] = [];
			for (let index = 0; index < values.length; index++) {
				const state = detector.add(values[index]);
				if (state === "warning") firstWarning ??= index;
				if (state === "drift") firstDrift ??= index;
			}
			return {
				name: detector.name,
				firstWarning,
				firstDrift
			};
		}
		function requireFiniteValue(value) {
			if (!Number.isFinite(value)) throw new RangeError(`a drift detector takes finite numbers, not ${value}`);
		}
		function ddm({ warning = 2, drift = 3, least = 30 } = {}) {
			const fresh = () => ({
				t: 0,
				errors: 0,
				p: Infinity,
				s: Infinity
			});
			let state = fresh();
			return {
				name: "DDM",
				add(value) {
					requireFiniteValue(value);
					state.t++;
					state.errors += value;
					const p = state.errors / state.t;
					const s = Math.sqrt(p * (1 - p) / state.t);
					if (state.t < least) return "normal";
					if (p + s < state.p + state.s) Object.assign(state, {
						p,
						s
					});
					if (p + s > state.p + drift * state.s) {
						state = fresh();
						return "drift";
					}
					return p + s > state.p + warning * state.s ? "warning" : "normal";
				}
			};
		}
		function eddm({ warning = .95, drift = .9, least = 30 } = {}) {
			const fresh = () => ({
				t: 0,
				last: 0,
				errors: 0,
				mean: 0,
				squares: 0,
				best: 0
			});
			let state = fresh();
			return {
				name: "EDDM",
				add(value) {
					requireFiniteValue(value);
					state.t++;
					if (value === 0) return "normal";
					const distance = state.t - state.last;
					state.last = state.t;
					state.errors++;
					const before = state.mean;
					state.mean += (distance - before) / state.errors;
					state.squares += (distance - before) * (distance - state.mean);
					const level = state.mean + 2 * Math.sqrt(state.squares / state.errors);
					if (state.errors < least) return "normal";
					if (level >= state.best) {
						state.best = level;
						return "normal";
					}
					if (level / state.best < drift) {
						state = fresh();
						return "drift";
					}
					return level / state.best < warning ? "warning" : "normal";
				}
			};
		}
		function pageHinkley({ delta = .005, lambda = 50, alpha = .9999, least = 30 } = {}) {
			const fresh = () => ({
				t: 0,
				mean: 0,
				sum: 0,
				smallest: 0
			});
			let state = fresh();
			return {
				name: "Page-Hinkley",
				add(value) {
					requireFiniteValue(value);
					state.t++;
					state.mean += (value - state.mean) / state.t;
					state.sum = alpha * state.sum + value - state.mean - delta;
					state.smallest = Math.min(state.smallest, state.sum);
					if (state.t < least || state.sum - state.smallest <= lambda) return "normal";
					state = fresh();
					return "drift";
				}
			};
		}
		function adwin({ delta = .002, clock = 32, perSize = 5, least = 5 } = {}) {
			let t = 0;
			const buckets = [];
			return {
				name: "ADWIN",
				add(value) {
					requireFiniteValue(value);
					t++;
					buckets.push({
						size: 1,
						sum: value,
						squares: 0
					});
					compress(buckets, perSize);
					if (t % clock !== 0) return "normal";
					let isCut = false;
					while (cutsSomewhere(buckets, delta, least)) {
						buckets.shift();
						isCut = true;
					}
					return isCut ? "drift" : "normal";
				}
			};
		}
		function compress(buckets, perSize) {
			let end = buckets.length;
			while (end > 0) {
				const { size } = buckets[end - 1];
				let start = end;
				while (start > 0 && buckets[start - 1].size === size) start--;
				if (end - start <= perSize) return;
				buckets.splice(start, 2, joined(buckets[start], buckets[start + 1]));
				end = start + 1;
			}
		}
		function joined(a, b) {
			const size = a.size + b.size;
			const gap = a.sum / a.size - b.sum / b.size;
			return {
				size,
				sum: a.sum + b.sum,
				squares: a.squares + b.squares + gap * gap * a.size * b.size / size
			};
		}
		function cutsSomewhere(buckets, delta, least) {
			const [first, ...rest] = buckets;
			if (first === undefined || rest.length === 0) return false;
			const whole = rest.reduce(joined, first);
			const tail = Math.log(2 * Math.log(Math.max(whole.size, 3)) / delta);
			const variance = whole.squares / whole.size;
			let [size, sum] = [0, 0];
			for (const bucket of buckets.slice(0, -1)) {
				size += bucket.size;
				sum += bucket.sum;
				const right = whole.size - size;
				if (size < least || right < least) continue;
				const inverse = 1 / size + 1 / right;
				const bound = Math.sqrt(2 * inverse * variance * tail) + 2 / 3 * inverse * tail;
				if (Math.abs(sum / size - (whole.sum - sum) / right) > bound) return true;
			}
			return false;
		}
		var multiple_testing = __webpack_require__(6136);
		var chi_square = __webpack_require__(99827);
		var fisher_exact = __webpack_require__(9434);
		var wilson = __webpack_require__(82205);
		var metric_functions = __webpack_require__(99706);
		var uncertainty = __webpack_require__(59691);
		;
		const threshold = .5;
		const mostClasses = 20;
		const yes = [
			"1",
			"true",
			"yes"
		];
		const no = [
			"0",
			"false",
			"no"
		];
		function canonical(text) {
			const plain = text.trim();
			if (sample_isNumber(plain)) return String(Number(plain));
			const lower = plain.toLowerCase();
			return yes.includes(lower) || no.includes(lower) ? lower : plain;
		}
		const sample_isNumber = (text) => text !== "" && Number.isFinite(Number(text));
		const isYesOrNo = (text) => yes.includes(text) || no.includes(text);
		const noValue = /^\s*(nan|<na>|na|null|none|[+-]?inf(inity)?)?\s*$/i;
		const hasValue = (text) => text != null && !noValue.test(text);
		function labelledPairs({ predictions, labels = [] }) {
			return labels.flatMap((label, row) => {
				const prediction = predictions[row];
				return hasValue(label) && hasValue(prediction) ? [[canonical(prediction), canonical(label)]] : [];
			});
		}
		function sample_taskOf(pairs, wanted) {
			const labels = [...new Set(pairs.map(([, label]) => label))];
			const said = [...new Set(pairs.map(([prediction]) => prediction))];
			const numeric = said.every(sample_isNumber);
			if (labels.every(isYesOrNo) && said.every((text) => sample_isNumber(text) || isYesOrNo(text))) return yesOrNo(said, labels);
			if (numeric && labels.every(sample_isNumber) && areAmounts(said, labels, wanted)) return { kind: "amounts" };
			const classes = [...new Set([...labels, ...said])].toSorted();
			if (said.some((one) => labels.includes(one))) return {
				kind: "classes",
				classes
			};
			const shown = (texts) => texts.slice(0, 3).map((text) => JSON.stringify(text.slice(0, 40))).join(", ");
			throw (0, errors.Xu)(`no prediction (${shown(said)}, …) equals any label (${shown(labels)}, …)`, { hint: "Write predictions and labels with the same names of the classes. Scores from 0 to 1 need labels 0 and 1, or true and false." });
		}
		function yesOrNo(said, labels) {
			const pair = labels.some((label) => label === "true" || label === "false") ? ["false", "true"] : labels.some(sample_isNumber) ? ["0", "1"] : ["no", "yes"];
			const areChances = said.every((text) => scoreOf(text) >= 0 && scoreOf(text) <= 1);
			if (areChances) return {
				kind: said.every(isYesOrNo) ? "classes" : "scores",
				classes: pair
			};
			return said.every((text) => Number.isInteger(scoreOf(text))) ? {
				kind: "classes",
				classes: [...new Set([...labels, ...said])].toSorted()
			} : { kind: "amounts" };
		}
		function areAmounts(said, labels, wanted) {
			const isWhole = (text) => Number.isInteger(Number(text));
			if (!said.every(isWhole) || !labels.every(isWhole)) return true;
			return wanted === undefined ? labels.length > mostClasses : wanted === "amounts";
		}
		function sampleOf(pairs, task) {
			const n = pairs.length;
			if (task.kind === "amounts") {
				return {
					kind: "amounts",
					truth: Float64Array.from(pairs, ([, label]) => Number(label)),
					said: Float64Array.from(pairs, ([prediction]) => Number(prediction)),
					n
				};
			}
			const { classes } = task;
			const isBinary = classes.length === 2 && classes.every(isYesOrNo);
			const index = (text) => {
				if (isBinary && isYesOrNo(text)) return Number(yes.includes(text));
				return classes.indexOf(text);
			};
			const scores = task.kind === "scores" ? Float64Array.from(pairs, ([prediction]) => scoreOf(prediction)) : undefined;
			return {
				kind: "classes",
				classes,
				truth: Int32Array.from(pairs, ([, label]) => index(label)),
				said: scores === undefined ? Int32Array.from(pairs, ([prediction]) => index(prediction)) : Int32Array.from(scores, (score) => Number(score >= threshold)),
				scores,
				n
			};
		}
		const scoreOf = (text) => sample_isNumber(text) ? Number(text) : Number(yes.includes(text));
		const hasPositive = (classes) => classes.length === 2 && classes.every(isYesOrNo);
		function scoresOf({ predictions }) {
			const known = predictions.filter(hasValue);
			const scores = Float64Array.from(known, Number);
			if (scores.length === 0 || scores.some((score) => !(score >= 0 && score <= 1))) return undefined;
			return scores.every((score) => score === 0 || score === 1) ? undefined : scores;
		}
		function scoredRows(rows) {
			const pairs = labelledPairs(rows).filter(([prediction, label]) => sample_isNumber(prediction) && isYesOrNo(label));
			return {
				scores: Float64Array.from(pairs, ([prediction]) => Number(prediction)),
				truth: Uint8Array.from(pairs, ([, label]) => Number(yes.includes(label)))
			};
		}
		function viewOf(sample, as) {
			const common = {
				rows: sample.n,
				digest: "",
				holdoutDigest: "",
				columns: {
					id: undefined,
					label: "",
					prediction: undefined,
					score: undefined
				},
				ids: undefined,
				weights: undefined,
				latencies: undefined,
				queries: undefined,
				groups: new Map()
			};
			if (sample.kind === "amounts") return {
				...common,
				task: "regression",
				labels: sample.truth,
				predicted: sample.said
			};
			const { classes, truth, said, scores } = sample;
			if (as === "multiclass") return {
				...common,
				task: "multiclass",
				classes,
				labels: truth,
				predicted: said,
				probabilities: undefined
			};
			return {
				...common,
				task: "binary",
				labels: Uint8Array.from(truth),
				predicted: Uint8Array.from(said),
				scores,
				positive: classes.at(-1) ?? ""
			};
		}
		;
		const test = {
			method: "auto",
			variant: "auto",
			interval: "percentile",
			confidence: .95,
			resamples: 400,
			seed: 7,
			cluster: undefined,
			strata: undefined
		};
		function measured(metric, sample) {
			const share = shareOf(metric, sample);
			if (share !== undefined) {
				const [successes, n] = share;
				if (n === 0) return undefined;
				const value = successes / n;
				return {
					value,
					interval: (0, wilson.rF)(successes, n),
					n,
					standardError: Math.sqrt(value * (1 - value) / n),
					successes
				};
			}
			const found = functionOf(metric, sample);
			const estimate = found === undefined ? undefined : (0, uncertainty.qn)(found.of, found.view, test);
			if (estimate === undefined || !Number.isFinite(estimate.value)) return undefined;
			return {
				value: estimate.value,
				interval: estimate.interval(.95),
				n: supportOf(metric, sample),
				standardError: estimate.standardError
			};
		}
		function shareOf({ metric, index }, sample) {
			if (sample.kind === "amounts") return undefined;
			const { truth, said, n } = sample;
			const count = (matches) => truth.reduce((sum, _, row) => matches(row) ? sum + 1 : sum, 0);
			if (metric === "accuracy") return [count((row) => truth[row] === said[row]), n];
			if (index === undefined || metric !== "recall" && metric !== "precision") return undefined;
			const among = metric === "recall" ? truth : said;
			return [count((row) => truth[row] === index && said[row] === index), count((row) => among[row] === index)];
		}
		function supportOf({ index }, sample) {
			if (index === undefined || sample.kind === "amounts") return sample.n;
			return sample.truth.reduce((sum, label) => label === index ? sum + 1 : sum, 0);
		}
		const gateNames = { brier: "brier_score_loss" };
		function functionOf({ metric, label, index, average }, sample) {
			const isOfScores = metric === "roc_auc" || metric === "average_precision" || metric === "log_loss" || metric === "brier";
			const view = viewOf(sample, isOfScores ? "binary" : "multiclass");
			const name = average === undefined ? gateNames[metric] ?? metric : `${metric}_${average}`;
			const own = sample.kind === "classes" && index !== undefined ? sample.classes[index] : label;
			const of = (0, metric_functions.l)(name, own === undefined ? undefined : {
				use: metric,
				label: own
			}, view);
			return of === undefined ? undefined : {
				of,
				view
			};
		}
		function differenceP(a, b) {
			if (a.successes !== undefined && b.successes !== undefined) return shareP(a.successes, a.n, b.successes, b.n);
			const error = Math.hypot(a.standardError, b.standardError);
			const difference = Math.abs(a.value - b.value);
			if (error === 0) return difference === 0 ? 1 : 0;
			return Math.min(1, 2 * (0, normal.nG)(difference / error));
		}
		function shareP(x, n, y, m) {
			const [hits, misses] = [x + y, n + m - x - y];
			const fewest = Math.min(hits, misses) * Math.min(n, m) / (n + m);
			if (fewest >= 5) return (0, chi_square.jQ)(x, n, y, m).p;
			return hits <= misses ? (0, fisher_exact.R)(x, n - x, y, m - y) : (0, fisher_exact.R)(n - x, x, m - y, y);
		}
		function errorsOf(sample) {
			if (sample.kind === "amounts") return sample.truth.map((label, row) => Math.abs(label - (sample.said[row] ?? Number.NaN)));
			return Float64Array.from(sample.truth, (label, row) => Number(label !== sample.said[row]));
		}
		function labelCounts(sample) {
			if (sample.kind === "amounts") return [];
			const { cells } = squareConfusion(sample.classes.length, sample.truth, sample.said);
			return cells.map((line) => line.reduce((sum, count) => sum + count, 0));
		}
		var binary_metrics = __webpack_require__(82048);
		;
		function estimatedPerformance(chance, predicted) {
			const n = chance.length;
			if (n === 0 || predicted.length !== n) throw new RangeError(`${n} chances and ${predicted.length} predictions can't be compared`);
			(0, binary_metrics.tG)("predictions", predicted);
			let [tp, fp, tn, fn, spread] = [
				0,
				0,
				0,
				0,
				0
			];
			for (let row = 0; row < n; row++) {
				const p = (0, numbers.at)(chance, row);
				if (!(p >= 0 && p <= 1)) throw new RangeError(`the chance at index ${row} is ${p}, outside 0 to 1`);
				if (predicted[row] === 1) [tp, fp] = [tp + p, fp + 1 - p];
				else [fn, tn] = [fn + p, tn + 1 - p];
				spread += p * (1 - p);
			}
			const confusion = {
				tp,
				fp,
				tn,
				fn
			};
			return {
				accuracy: (0, binary_metrics.y2)(confusion),
				precision: (0, binary_metrics.Fz)(confusion),
				recall: (0, binary_metrics.I9)(confusion),
				f1: (0, binary_metrics.f1)(confusion),
				rocAuc: expectedAuc(chance),
				n,
				accuracyError: Math.sqrt(spread) / n
			};
		}
		function expectedAuc(chance) {
			const order = (0, lib_order.m)(chance);
			let [positive, negative, area] = [
				0,
				0,
				0
			];
			for (let start = 0; start < order.length;) {
				let [up, down, end] = [
					0,
					0,
					start
				];
				while (end < order.length && chance[order[end]] === chance[order[start]]) {
					up += (0, numbers.at)(chance, order[end]);
					down += 1 - (0, numbers.at)(chance, order[end]);
					end++;
				}
				area += up * (negative + down / 2);
				[positive, negative, start] = [
					positive + up,
					negative + down,
					end
				];
			}
			return positive > 0 && negative > 0 ? area / (positive * negative) : undefined;
		}
		;
		function isotonicFit(score, truth) {
			(0, numbers.UU)("isotonic regression", score, truth);
			(0, numbers.hp)("score", score);
			(0, binary_metrics.tG)("truth", truth);
			const blocks = [];
			for (const row of (0, lib_order.m)(score)) {
				const [x, y] = [(0, numbers.at)(score, row), (0, numbers.at)(truth, row)];
				const last = blocks.at(-1);
				if (last !== undefined && last.high === x && last.low === x) {
					last.sum += y;
					last.n++;
				} else blocks.push({
					low: x,
					high: x,
					sum: y,
					n: 1
				});
			}
			const pooled = [];
			for (const block of blocks) {
				let current = block;
				for (let before = pooled.at(-1); before !== undefined && before.sum / before.n >= current.sum / current.n; before = pooled.at(-1)) {
					current = {
						low: before.low,
						high: current.high,
						sum: before.sum + current.sum,
						n: before.n + current.n
					};
					pooled.pop();
				}
				pooled.push(current);
			}
			const points = pooled.flatMap(({ low, high, sum, n }) => low === high ? [[low, sum / n]] : [[low, sum / n], [high, sum / n]]);
			return {
				x: points.map(([x]) => x),
				y: points.map(([, y]) => y)
			};
		}
		function isotonicAt({ x, y }, score) {
			if (Number.isNaN(score)) throw new RangeError("a score that is NaN has no calibrated chance");
			let [low, high] = [0, x.length];
			while (low < high) {
				const middle = low + high >> 1;
				if (x[middle] < score) low = middle + 1;
				else high = middle;
			}
			if (low === 0) return y[0];
			if (low === x.length) return y[x.length - 1];
			const [x0, x1, y0, y1] = [
				x[low - 1],
				x[low],
				y[low - 1],
				y[low]
			];
			return y0 + (y1 - y0) * (score - x0) / (x1 - x0);
		}
		;
		const fewestToCalibrate = 50;
		function estimatedAccuracy(current, reference) {
			const scores = scoresOf(current);
			if (scores === undefined) return undefined;
			const known = reference === undefined ? undefined : scoredRows(reference);
			const usable = known !== undefined && known.scores.length >= fewestToCalibrate && known.scores.every(isChance) ? known : undefined;
			const fit = usable === undefined ? undefined : isotonicFit(usable.scores, usable.truth);
			const chances = fit === undefined ? scores : scores.map((score) => isotonicAt(fit, score));
			const { accuracy: value, accuracyError } = estimatedPerformance(chances, Uint8Array.from(scores, (score) => Number(score >= .5)));
			const interval = [Math.max(0, value - 1.96 * accuracyError), Math.min(1, value + 1.96 * accuracyError)];
			const found = {
				value,
				interval,
				n: scores.length
			};
			if (usable === undefined) return found;
			const labels = usable.scores.length;
			const right = usable.scores.reduce((sum, score, row) => Number(score >= .5) === usable.truth[row] ? sum + 1 : sum, 0);
			const before = right / labels;
			const error = Math.hypot(accuracyError, Math.sqrt(before * (1 - before) / labels));
			const p = error === 0 ? before === value ? 1 : 0 : Math.min(1, 2 * (0, normal.nG)(Math.abs(before - value) / error));
			return {
				...found,
				calibrated: {
					reference: before,
					labels,
					p
				}
			};
		}
		const isChance = (score) => score >= 0 && score <= 1;
		var metric_catalogue = __webpack_require__(32558);
		;
		const watchedMetrics = [
			"accuracy",
			"balanced_accuracy",
			"recall",
			"precision",
			"f1",
			"roc_auc",
			"average_precision",
			"log_loss",
			"brier",
			"mae",
			"rmse",
			"mape",
			"r2"
		];
		const otherSpellings = {
			acc: "accuracy",
			auc: "roc_auc",
			pr_auc: "average_precision",
			brier_score: "brier",
			brier_score_loss: "brier",
			mean_absolute_error: "mae",
			root_mean_squared_error: "rmse",
			mean_absolute_percentage_error: "mape",
			sensitivity: "recall"
		};
		const perClass = [
			"recall",
			"precision",
			"f1"
		];
		const ofScores = [
			"roc_auc",
			"average_precision",
			"log_loss",
			"brier"
		];
		const ofAmounts = [
			"mae",
			"rmse",
			"mape",
			"r2"
		];
		function metricNames(lines) {
			const typed = lines.flatMap((line) => line.split(/,(?![^[]*\])/)).map((text) => text.trim());
			return [...new Set(typed.filter((text) => text !== ""))].map(metricName);
		}
		function metricName(id) {
			const [, base = "", bracketed, dotted] = /^([A-Za-z0-9_]+)(?:\[(.*)\]|\.(.+))?$/.exec(id) ?? [];
			const label = (bracketed ?? dotted)?.trim().replace(/^(["'])(.*)\1$/, "$2");
			const [, plain = "", average] = /^(.*?)(?:_(macro|micro|weighted))?$/.exec(base.toLowerCase().replace(/_score$/, "")) ?? [];
			const metric = otherSpellings[plain] ?? watchedMetrics.find((one) => one === plain);
			if (metric === undefined) {
				const meant = (0, nearest.p)(plain, [...watchedMetrics]);
				throw (0, errors.Xu)(`performance-metric: ${JSON.stringify(id.slice(0, 60))} is not a metric that can be watched`, { hint: meant === undefined ? `Known: ${watchedMetrics.join(", ")}; of one class: recall[fraud].` : `Did you mean ${meant}?` });
			}
			if ((label !== undefined || average !== undefined) && !perClass.includes(metric)) {
				throw (0, errors.Xu)(`performance-metric: ${JSON.stringify(id.slice(0, 60))}: ${metric} has no value for one class or average`, { hint: `Write ${metric}, or recall, precision or f1 with a class, e.g. recall[fraud].` });
			}
			return {
				id,
				metric,
				label,
				average
			};
		}
		function wantedTask(names) {
			const [first] = names;
			if (first === undefined) return undefined;
			return ofAmounts.includes(first.metric) ? "amounts" : "classes";
		}
		function usualMetrics(task) {
			if (task.kind === "amounts") return [watched({
				id: "mae",
				metric: "mae",
				label: undefined,
				average: undefined
			}, undefined)];
			const accuracy = watched({
				id: "accuracy",
				metric: "accuracy",
				label: undefined,
				average: undefined
			}, undefined);
			return [accuracy, ...ofEveryClass("recall", task.classes)];
		}
		const ofEveryClass = (metric, classes) => classes.map((label, index) => watched({
			id: `${metric}[${label}]`,
			metric,
			label,
			average: undefined
		}, index));
		const watched = (name, index) => ({
			...name,
			index,
			direction: (0, metric_catalogue.wl)(name.metric)?.direction ?? "lower-is-better"
		});
		function allowedMetrics(names, task) {
			return names.flatMap((name) => ofAmounts.includes(name.metric) ? amountMetric(name, task) : classMetric(name, task));
		}
		function amountMetric(name, task) {
			if (task.kind === "amounts") return [watched(name, undefined)];
			throw notAllowed(name, `needs labels that are amounts, and these are classes (${listed(task.classes)})`, "Use accuracy, recall, precision or f1.");
		}
		function classMetric(name, task) {
			const { metric, label, average } = name;
			if (task.kind === "amounts") throw notAllowed(name, "needs labels that are classes, and these are amounts", "Use mae, rmse, mape or r2.");
			if (ofScores.includes(metric)) {
				if (task.kind === "scores") return [watched(name, undefined)];
				const hint = "Name the column with the scores from 0 to 1 in `predictions`, with labels 0 and 1; or use accuracy, recall, precision or f1.";
				throw notAllowed(name, `needs scores, and the predictions are classes (${listed(task.classes)})`, hint);
			}
			if (label !== undefined) return [watched(name, positionOf(label, name, task.classes))];
			if (average !== undefined || !perClass.includes(metric)) return [watched(name, undefined)];
			return hasPositive(task.classes) ? [watched(name, 1)] : ofEveryClass(metric, task.classes);
		}
		function positionOf(label, name, classes) {
			const same = (text) => text === label || text !== "" && label !== "" && Number(text) === Number(label);
			const exact = classes.findIndex(same);
			if (exact >= 0) return exact;
			const folded = classes.findIndex((text) => text.toLowerCase() === label.toLowerCase());
			if (folded >= 0) return folded;
			const meant = (0, nearest.p)(label, [...classes]);
			throw notAllowed(name, `there is no class ${JSON.stringify(label.slice(0, 60))}`, meant === undefined ? `The classes are ${listed(classes)}.` : `Did you mean ${name.metric}[${meant}]?`);
		}
		const notAllowed = ({ id }, why, hint) => (0, errors.Xu)(`performance-metric: ${id}: ${why}`, { hint });
		const listed = (classes) => `${classes.slice(0, 6).map((name) => name.slice(0, 40)).join(", ")}${classes.length > 6 ? `, and ${classes.length - 6} more` : ""}`;
		function maxLossOf(text) {
			const [, digits, unit = ""] = /^\s*(\d+\.?\d*|\.\d+)\s*(%|pp|points?)?\s*$/.exec(text) ?? [];
			if (digits === undefined) throw (0, errors.Xu)(`max-loss: expected a number such as 0.02, 2pp or 10%, got ${JSON.stringify(text.slice(0, 40))}`);
			return {
				value: unit === "" ? Number(digits) : Number(digits) / 100,
				isRelative: unit === "%"
			};
		}
		const usualLoss = (direction) => direction === "higher-is-better" ? {
			value: .02,
			isRelative: false
		} : {
			value: .1,
			isRelative: true
		};
		const lossLimit = ({ value, isRelative }, reference) => isRelative ? value * Math.abs(reference) : value;
		;
		const inPercent = [
			"accuracy",
			"balanced_accuracy",
			"recall",
			"precision",
			"f1",
			"mape"
		];
		const inWords = ({ metric }, value) => inPercent.includes(metric) ? `${(value * 100).toFixed(1)} %` : String(Number(value.toPrecision(4)));
		function pairInWords(metric, a, b) {
			if (!inPercent.includes(metric.metric)) return [inWords(metric, a), inWords(metric, b)];
			const digits = [
				1,
				2,
				3
			].find((count) => (a * 100).toFixed(count) !== (b * 100).toFixed(count)) ?? 1;
			return [`${(a * 100).toFixed(digits)} %`, `${(b * 100).toFixed(digits)} %`];
		}
		function basisInWords(metric, { interval, n }, classes) {
			const [low, high] = interval;
			const name = metric.index === undefined ? undefined : classes[metric.index];
			const things = metric.metric === "precision" && name !== undefined ? "prediction" : "label";
			const rows = `${n} ${things}${n === 1 ? "" : "s"}${name === undefined ? "" : ` of class ${name}`}`;
			return `95 % interval ${inWords(metric, low)} to ${inWords(metric, high)}, ${rows}`;
		}
		const limitInWords = ({ metric }, limit) => inPercent.includes(metric) ? `${Number((limit * 100).toPrecision(3))} points` : String(Number(limit.toPrecision(3)));
		;
		const fewestOfClass = 5;
		function judgePerformance(sides, limits) {
			const { current, reference, hasLabels } = sides;
			const now = labelledPairs(current);
			const before = reference === undefined ? [] : labelledPairs(reference);
			if (hasLabels && now.length + before.length > 0 && limits.metrics.length > 0) allowedMetrics(limits.metrics, sample_taskOf([...now, ...before], wantedTask(limits.metrics)));
			if (now.length >= limits.minRows) {
				const task = sample_taskOf([...now, ...before], wantedTask(limits.metrics));
				const metrics = limits.metrics.length === 0 ? usualMetrics(task) : allowedMetrics(limits.metrics, task);
				return ofLabels(metrics, sampleOf(now, task), before.length < limits.minRows ? undefined : sampleOf(before, task), limits, reference);
			}
			const estimate = estimatedAccuracy(current, reference);
			const withoutLabels = hasLabels ? labelsMissing(current, now.length, limits) : undefined;
			const facts = {
				detectors: [],
				...withoutLabels === undefined ? {} : { withoutLabels }
			};
			if (estimate === undefined) return hasLabels ? {
				...facts,
				kind: "unknown",
				status: "skipped",
				metrics: [],
				n: now.length
			} : undefined;
			const finding = estimateFinding(estimate, limits, hasLabels);
			return {
				...facts,
				kind: "estimated",
				status: finding.status,
				metrics: [finding],
				n: estimate.n
			};
		}
		function labelsMissing({ labels, predictions }, n, { minRows }) {
			if (labels === undefined) return "the labels have not arrived: the data has no such column yet";
			if (n === 0) return "the labels have not arrived: the column is empty";
			return `only ${n} of ${predictions.length} rows ${n === 1 ? "has" : "have"} a label so far; fewer than ${minRows} cannot be judged`;
		}
		function ofLabels(metrics, current, before, limits, reference) {
			const measuredPairs = metrics.map((metric) => ({
				metric,
				now: measured(metric, current),
				past: before === undefined ? undefined : measured(metric, before)
			}));
			const comparable = measuredPairs.filter(isComparable);
			const adjusted = (0, multiple_testing.fU)(comparable.map(({ now, past }) => differenceP(now, past)));
			const adjustedOf = new Map(comparable.map(({ metric }, index) => [metric, adjusted[index]]));
			const findings = measuredPairs.map((pair) => isComparable(pair) ? comparison(pair, adjustedOf.get(pair.metric) ?? 1, limits, classesOf(current)) : notCompared(pair, current, {
				status: limits.metrics.length === 0 ? "skipped" : "inconclusive",
				noReference: before === undefined ? whyNoReference(reference, limits) : undefined
			}));
			const losses = errorsOf(current);
			const isRate = current.kind === "classes";
			return {
				kind: "measured",
				status: worstOf(findings),
				metrics: findings,
				detectors: detectorsOf(losses, isRate),
				n: current.n,
				...isRate ? overWindows(losses, limits.earlier) : {}
			};
		}
		const isComparable = (pair) => pair.now !== undefined && pair.past !== undefined && Math.min(pair.now.n, pair.past.n) >= fewestOfClass;
		const classesOf = (sample) => sample.kind === "classes" ? sample.classes : [];
		const seriousness = [
			"fail",
			"inconclusive",
			"warn",
			"pass",
			"skipped"
		];
		const worstOf = (findings) => seriousness.find((status) => findings.some((finding) => finding.status === status)) ?? "skipped";
		function comparison({ metric, now, past }, adjustedP, limits, classes) {
			const loss = metric.direction === "higher-is-better" ? past.value - now.value : now.value - past.value;
			const limit = lossLimit(limits.maxLoss ?? usualLoss(metric.direction), past.value);
			const status = judge_statusOf(loss, limit, adjustedP <= limits.level);
			const [before, after] = pairInWords(metric, past.value, now.value);
			const basis = basisInWords(metric, now, classes);
			const verb = metric.direction === "higher-is-better" ? "fell" : "rose";
			const p = `p ${shortP(adjustedP)}`;
			const message = status === "pass" ? `${metric.id} ${after} (${basis}; reference ${before}${excludes(now, past, loss) ? `, ${whyNoAlarm(adjustedP <= limits.level)}` : ""})` : `${metric.id} ${verb} from ${before} to ${after} (${basis}; ${status === "fail" ? "max-loss" : "less than the max-loss of"} ${limitInWords(metric, limit)}; ${p})`;
			return {
				id: metric.id,
				status,
				value: now.value,
				interval: now.interval,
				reference: past.value,
				limit,
				adjustedP,
				n: now.n,
				message
			};
		}
		function judge_statusOf(loss, limit, isReal) {
			if (!isReal || loss <= 0) return "pass";
			return loss >= limit ? "fail" : loss >= limit / 2 ? "warn" : "pass";
		}
		const excludes = ({ interval: [low, high] }, { value }, loss) => loss > 0 && (value < low || value > high);
		const whyNoAlarm = (isReal) => isReal ? "worse by less than half of the max-loss" : "worse by no more than chance explains with the reference's own uncertainty";
		function notCompared({ metric, now, past }, current, { status, noReference }) {
			const head = {
				id: metric.id,
				status,
				n: now?.n ?? 0
			};
			const figure = now === undefined ? metric.id : `${metric.id} ${inWords(metric, now.value)} (${basisInWords(metric, now, classesOf(current))})`;
			const facts = now === undefined ? {} : {
				value: now.value,
				interval: now.interval
			};
			if (noReference !== undefined) return {
				...head,
				...facts,
				message: `${figure}, not compared: ${noReference}`
			};
			const side = (value) => `${value?.n ?? 0} ${value?.n === 1 ? "label" : "labels"}`;
			const why = metric.index === undefined ? "these rows do not define it" : `too few of its class: ${side(now)} now, ${side(past)} in the reference, and fewer than ${fewestOfClass} cannot be judged`;
			return {
				...head,
				...facts,
				message: `${figure}, not judged: ${why}`
			};
		}
		function whyNoReference(reference, { minRows }) {
			if (reference === undefined) return "the reference is a stored profile, which has no rows; name data files in `reference`";
			return `the reference has fewer than ${minRows} labelled rows`;
		}
		function estimateFinding({ value, interval, n, calibrated }, limits, hasLabels) {
			const share = (of) => `${(of * 100).toFixed(1)} %`;
			const figure = `estimated accuracy ${share(value)} (95 % interval ${share(interval[0])} to ${share(interval[1])}, ${n} scores)`;
			const head = {
				id: "estimate",
				value,
				interval,
				n
			};
			if (n < limits.minRows) return {
				...head,
				status: "skipped",
				message: `${figure}, not judged: fewer than ${limits.minRows} rows have a score`
			};
			if (calibrated === undefined) {
				const why = hasLabels ? "the reference has no labels to calibrate them with" : "no column of labels is named in `labels`";
				return {
					...head,
					status: "skipped",
					message: `${figure}, not judged: the scores are not calibrated (${why}), and the estimate is only as good as the scores`
				};
			}
			const { reference, labels, p } = calibrated;
			const limit = lossLimit(limits.maxLoss ?? usualLoss("higher-is-better"), reference);
			const status = judge_statusOf(reference - value, limit, p <= limits.level);
			const basis = `${share(reference)} on the reference (${labels} labels, which the scores are calibrated on)`;
			const loss = status === "fail" ? "more" : "less";
			const words = status === "pass" ? "" : `, a loss of ${loss} than the max-loss of ${limitOf(limit)}`;
			const message = `${figure}, ${basis}${words}; an estimate is valid only while the relation between inputs and labels is unchanged`;
			return {
				...head,
				status,
				reference,
				limit,
				adjustedP: p,
				message
			};
		}
		const limitOf = (limit) => `${Number((limit * 100).toPrecision(3))} points`;
		function overWindows(losses, earlier) {
			const errors = {
				errors: losses.reduce((sum, loss) => sum + loss, 0),
				n: losses.length
			};
			const all = [...earlier, errors].reduce((sum, window) => ({
				errors: sum.errors + window.errors,
				n: sum.n + window.n
			}), {
				errors: 0,
				n: 0
			});
			return {
				errors,
				sequence: (0, confidence_sequence.Vp)(all.n - all.errors, all.n, .05, all.n)
			};
		}
		function detectorsOf(values, isRate) {
			if (isRate) return [
				ddm(),
				eddm(),
				adwin(),
				pageHinkley()
			].map((detector) => runDetector(detector, values));
			const largest = values.reduce((most, value) => Math.max(most, value), 0);
			const scaled = largest > 0 ? values.map((value) => value / largest) : values;
			return [adwin(), pageHinkley()].map((detector) => runDetector(detector, scaled));
		}
		const shortP = (p) => p === 0 ? "below 1e-300" : p < 1e-4 ? p.toExponential(1) : String(Number(p.toPrecision(3)));
		;
		function withoutLateLabels(judgement, labels, minRows) {
			if (labels === undefined) return judgement;
			const columns = judgement.columns.map((column) => column.column === labels ? lateLabels(column, minRows) : column);
			const judged = columns.filter(({ status }) => status !== "skipped" && status !== "inconclusive").length;
			return {
				...judgement,
				columns,
				judged,
				drifted: columns.filter(({ status }) => status === "fail").map(({ column }) => column)
			};
		}
		const performance_statuses = [
			"fail",
			"inconclusive",
			"warn",
			"pass"
		];
		function lateLabels(column, minRows) {
			const settled = column.findings.flatMap((finding) => {
				switch (finding.aspect) {
					case "null-share": return [];
					case "missing": return [{
						...finding,
						status: "skipped",
						message: "the labels have not arrived yet"
					}];
					case "new-column": return [{
						...finding,
						status: "skipped",
						message: "labels that the reference does not have"
					}];
					default: return finding.status === "inconclusive" || finding.aspect === "kind" && finding.n < minRows ? [{
						...finding,
						status: "skipped",
						message: "too few labels so far to be judged"
					}] : [finding];
				}
			});
			const findings = settled.length > 0 ? settled : [lateFinding(column)];
			return {
				...column,
				findings,
				status: performance_statuses.find((one) => findings.some(({ status }) => status === one)) ?? "skipped"
			};
		}
		const lateFinding = ({ column }) => ({
			column,
			aspect: "distribution",
			status: "skipped",
			n: 0,
			message: "the labels have not arrived yet"
		});
		function requirePerformanceInputs({ predictions, labels, ...inputs }) {
			metricNames(inputs["performance-metric"] ?? []);
			if (inputs["max-loss"] !== undefined) maxLossOf(inputs["max-loss"]);
			if (predictions !== undefined) return;
			if (labels !== undefined) throw (0, errors.Xu)("labels: needs `predictions`, the column that they are compared with");
			if (inputs["performance-metric"] !== undefined) throw (0, errors.Xu)("performance-metric: needs `predictions` and `labels`, the columns that it is computed from");
		}
		async function performanceOf(subject, reference, history, { inputs, limits, context }) {
			const { predictions, labels } = inputs;
			if (predictions === undefined) return undefined;
			if (labels !== undefined) requireLabels(labels, subject.profile, reference.profile);
			if (subject.dataset === undefined) return undefined;
			const current = await predictedRows(subject.dataset, subject.profile, {
				predictions,
				labels
			}, context);
			if (current === undefined) throw noColumn("predictions", predictions, subject.profile);
			const { dataset, profile } = reference;
			const before = dataset === undefined ? undefined : await predictedRows(dataset, profile, {
				predictions,
				labels
			}, context);
			return judgePerformance({
				current,
				reference: before,
				hasLabels: labels !== undefined
			}, {
				metrics: metricNames(inputs["performance-metric"] ?? []),
				maxLoss: inputs["max-loss"] === undefined ? undefined : maxLossOf(inputs["max-loss"]),
				level: limits.falseDiscoveryRate,
				minRows: limits.minRows,
				earlier: history.windows.flatMap(({ performance }) => performance ?? [])
			});
		}
		const namesOf = ({ columns }) => columns.map(({ name }) => name);
		function noColumn(input, name, profile) {
			const meant = (0, nearest.p)(name, namesOf(profile));
			return (0, errors.Xu)(`${input}: the data has no column ${JSON.stringify(name)}`, meant === undefined ? {} : { hint: `Did you mean ${meant}?` });
		}
		const joinedSuffixes = [
			["_x", "_y"],
			["_left", "_right"],
			["", "_1"],
			["", ".1"],
			["", ":1"],
			["", "_right"]
		];
		function requireLabels(labels, current, reference) {
			const [now, before] = [namesOf(current), namesOf(reference)];
			const twice = joinedSuffixes.map((pair) => pair.map((suffix) => `${labels}${suffix}`)).find((pair) => pair.every((name) => now.includes(name)));
			if (twice !== undefined && !twice.every((name) => before.includes(name))) {
				throw (0, errors.Xu)(`labels: the data has the columns ${twice.map((name) => JSON.stringify(name)).join(" and ")}: the labels were joined twice`, { hint: "Join them once, and name that column in `labels`." });
			}
			if (now.includes(labels) || before.includes(labels)) return;
			const meant = (0, nearest.p)(labels, [...new Set([...now, ...before])]);
			if (meant !== undefined) throw (0, errors.Xu)(`labels: neither side has a column ${JSON.stringify(labels)}`, { hint: `Did you mean ${meant}?` });
		}
		async function predictedRows(dataset, profile, { predictions, labels }, context) {
			const has = (name) => namesOf(profile).includes(name);
			if (!has(predictions)) return undefined;
			const wanted = labels !== undefined && has(labels) ? [predictions, labels] : [predictions];
			const table = await (0, read_table.xz)(dataset, { columns: wanted }, context);
			const texts = (name) => {
				const column = table.columns.get(name);
				return column?.kind === "text" ? column.values : [];
			};
			return {
				predictions: texts(predictions),
				...wanted.length > 1 && labels !== undefined ? { labels: texts(labels) } : {}
			};
		}
		;
		async function assess(subject, reference, earlier, inputs, context) {
			const limits = limitsOf(inputs);
			const choice = await choiceOf(subject, reference, inputs, {
				limits,
				context
			});
			const raw = withoutLateLabels((0, judge.J)(reference.profile, subject.profile, limits, choice), inputs.labels, limits.minRows);
			const importance = await importanceOf(inputs.importance, reference, raw, context);
			const past = {
				...earlier,
				windows: earlier.windows.filter(({ dataDigest }) => dataDigest !== subject.profile.dataDigest)
			};
			const judgement = tempered(raw, {
				...importance === undefined ? {} : { importance },
				acknowledged: acknowledgedOf(inputs.acknowledged),
				today: context.now().toISOString().slice(0, 10),
				history: past,
				consecutive: consecutiveOf(inputs.consecutive)
			});
			const performance = await performanceOf(subject, reference, past, {
				inputs,
				limits,
				context
			});
			const cause = judgement.drifted.length === 0 ? undefined : await causeOf(subject, reference.profile, limits, {
				...choice,
				columns: judgement.drifted
			});
			const window = windowOf(raw, {
				at: context.now().toISOString(),
				dataDigest: subject.profile.dataDigest,
				rows: subject.profile.rows,
				...performance?.errors === undefined ? {} : { performance: performance.errors }
			});
			const kpis = (inputs.kpi ?? []).map((column) => judgeKpi(column, reference.profile, subject.profile, limits));
			const segments = await segmentsIn(subject, reference, inputs, {
				limits,
				choice,
				context
			});
			const relation = await relationIn(subject, reference, inputs, {
				limits,
				choice,
				context
			});
			return {
				judgement,
				importance,
				performance,
				kpis,
				cause,
				segments,
				relation,
				history: withWindow(past, window)
			};
		}
		async function choiceOf(subject, { name, profile, dataset, seasonal, periods }, { columns, exclude, exact }, { limits, context }) {
			if (exact && dataset === undefined) {
				throw (0, errors.Xu)("exact: the reference is a stored profile, which has no rows", { hint: "Name data files in `reference`, or leave `exact` out." });
			}
			const { dataset: today } = subject;
			const rows = exact && dataset !== undefined && today !== undefined ? await exactColumns({
				dataset,
				profile
			}, {
				dataset: today,
				profile: subject.profile
			}, context) : undefined;
			const chosen = {
				...columns === undefined ? {} : { columns },
				...exclude === undefined ? {} : { exclude }
			};
			const sides = {
				reference: {
					name,
					dataset,
					profile
				},
				current: {
					name: "today's data",
					dataset: today,
					profile: subject.profile
				}
			};
			return {
				...chosen,
				vectors: await vectorsOf(sides, limits, chosen, context),
				...rows === undefined ? {} : { exact: rows },
				...seasonal === undefined ? {} : { seasonal },
				...periods === undefined ? {} : { periods },
				now: BigInt(context.now().getTime()) * 1000n
			};
		}
		async function relationIn({ dataset: current, profile }, reference, { relations, labels }, { limits, choice: all, context }) {
			if (relations === false) return undefined;
			const isKnown = [reference.profile, profile].some(({ columns }) => columns.some(({ name }) => name === labels));
			const choice = labels === undefined || !isKnown ? all : {
				...all,
				exclude: [...all.exclude ?? [], labels]
			};
			if (reference.dataset === undefined || current === undefined) {
				if (relations === undefined) return undefined;
				const stored = reference.dataset === undefined ? "the reference" : "today's data";
				throw (0, errors.Xu)(`relations: ${stored} is a stored profile, which has no rows to compare`, { hint: "Name data files, or leave `relations` out." });
			}
			const sides = {
				reference: {
					dataset: reference.dataset,
					profile: reference.profile
				},
				current: {
					dataset: current,
					profile
				}
			};
			if (relations === true) return await relationsOf(sides, limits, choice, context);
			if (!isSmall(sides.reference) || !isSmall(sides.current)) return undefined;
			const found = await relationsOf(sides, limits, choice, context);
			return found.status === "inconclusive" || found.status === "skipped" ? undefined : found;
		}
		async function segmentsIn(subject, { dataset }, { segments }, { limits, choice, context }) {
			if (segments === undefined) return [];
			if (dataset === undefined) throw (0, errors.Xu)("segments: the reference is a stored profile, which has no rows to be cut into segments", { hint: "Name data files in `reference`, or leave `segments` out." });
			const { exact: _, vectors: __, ...others } = choice;
			const { dataset: current, options } = subject;
			if (current === undefined) return [];
			return await segmentsOf({
				reference: dataset,
				current,
				options
			}, segments, limits, others, context);
		}
		async function causeOf(subject, reference, limits, choice) {
			const parts = await subject.parts();
			if (parts.length < 2) return undefined;
			const { exact: _, vectors: __, ...others } = choice;
			const known = parts.filter(({ profile }) => profile.columns.some(({ name }) => choice.columns?.includes(name) === true));
			return known.length === 0 ? undefined : partitionsOf(reference, known, limits, others, subject.window !== undefined);
		}
		;
		function headline(judged) {
			const { verdict, judgement } = judged;
			if (judgement.general.length > 0 && verdict.status === "inconclusive") return `Not enough data to decide: ${judgement.general.map(({ message }) => message).join("; ")}.`;
			const failures = failureWords(judged);
			if (failures.length > 0) return failures.join(" ");
			const open = verdict.checks.filter(({ status }) => status === "inconclusive");
			if (open.length > 0) return `Not enough data to decide: ${headline_listed(open.map(({ message }) => message), 3)}.`;
			return wellWords(judged);
		}
		function failureWords({ judgement, verdict, performance, kpis }) {
			const { columns, drifted } = judgement;
			const worse = (performance?.metrics ?? []).filter(({ status }) => status === "fail");
			const moved = kpis.filter(({ status }) => status === "fail");
			const known = new Set([
				...columns.flatMap(({ column, findings }) => findings.map(({ aspect }) => aspect === "distribution" ? column : `${column}:${aspect}`)),
				...worse.map(({ id }) => `performance:${id}`),
				...moved.map(({ column }) => `kpi:${column}`)
			]);
			const others = verdict.checks.filter(({ id, status }) => status === "fail" && !known.has(id));
			return [
				...drifted.length > 0 ? [columnWords(judgement)] : [],
				...worse.length > 0 ? [`The model has become worse: ${headline_listed(worse.map(({ message }) => message), 3)}.`] : [],
				...moved.map(({ column, message }) => `The mean of ${column} ${message}.`),
				...others.map(({ message }) => `${message.slice(0, 1).toUpperCase()}${message.slice(1)}.`)
			];
		}
		function columnWords({ columns, drifted }) {
			const judged = columns.filter(({ status }) => status !== "skipped").length;
			const [first] = columns.filter(({ status }) => status === "fail");
			const main = first?.findings.find(({ status }) => status === "fail");
			const why = first === undefined || main === undefined ? "" : ` ${drifted.length > 1 ? "Most of all " : ""}${first.column}: ${reasonOf(first, main)}.`;
			return `The data has drifted in ${drifted.length} of ${plural(judged, "column")}: ${headline_listed(drifted, 5, ", ")}.${why}`;
		}
		function wellWords({ judgement, verdict, performance }) {
			const { columns } = judgement;
			const isNew = ({ findings }) => findings.some(({ aspect }) => aspect === "new-column");
			const skipped = columns.filter((column) => column.status === "skipped" && !isNew(column)).length;
			const well = columns.filter(({ status }) => status === "pass").length;
			const rest = skipped > 0 ? `; ${plural(skipped, "column")} ${skipped === 1 ? "was" : "were"} not evaluated` : "";
			const estimate = performance?.metrics.find(({ id, status }) => id === "estimate" && status === "pass");
			const estimated = estimate === undefined ? "" : ` ${upper(estimate.message)}.`;
			const moved = columns.filter(({ status }) => status === "warn");
			const [first] = moved;
			const main = first?.findings.find(({ status }) => status === "warn");
			if (first !== undefined && main !== undefined) {
				const others = moved.length > 1 ? ` (and ${plural(moved.length - 1, "more column", "more columns")})` : "";
				return `A change below the limit in ${first.column}${others}: ${reasonOf(first, main)}${rest}.${estimated}`;
			}
			const warnings = verdict.checks.filter(({ status }) => status === "warn");
			if (warnings.length > 0) return `No column has drifted, with a warning: ${headline_listed(warnings.map(({ message }) => message), 2)}${rest}.${estimated}`;
			if (well === 0) return `Nothing was decided: no column was judged.${estimated}`;
			return `No drift in ${plural(well, "column")}${rest}.${estimated}`;
		}
		function reasonOf(column, { aspect, message, effect }) {
			const [mover] = column.movers;
			const areShares = effect?.name === "Cramér's V" || column.summary?.current.mean === undefined;
			if (aspect !== "distribution" || mover === undefined || !areShares || column.rescaled !== undefined) return message;
			const numbers = message.indexOf(" (");
			return numbers < 0 ? message : `${message.slice(0, numbers)}, ${moverWords(mover)}${message.slice(numbers)}`;
		}
		const share = (value) => `${(value * 100).toFixed(1)} %`;
		const moverWords = ({ label, reference, current }) => `${label} from ${share(reference)} to ${share(current)} of the values`;
		const upper = (text) => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
		const plural = (count, one, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;
		function headline_listed(texts, most, separator = "; ") {
			const shown = texts.slice(0, most).join(separator);
			return texts.length > most ? `${shown} and ${texts.length - most} more` : shown;
		}
		;
		function checksOf({ judgement, performance, kpis, segments, relation }) {
			const { general, columns } = judgement;
			const attention = columns.flatMap((column) => column.findings.filter(asksForAttention).map((finding) => checkOf(column, finding)));
			const rows = general.map((finding) => ({
				id: "rows",
				status: "inconclusive",
				n: finding.n,
				message: finding.message
			}));
			return [
				...rows,
				...attention,
				...performance === undefined ? [] : performanceChecks(performance),
				...kpis.map(kpiCheck),
				...relation === undefined ? [] : [relationCheck(relation)],
				...segments.flatMap((segment) => segmentCheck(segment, judgement.drifted)),
				...wellColumns(columns)
			];
		}
		function performanceChecks({ kind, metrics, withoutLabels, n }) {
			const well = metrics.filter(({ status }) => status === "pass");
			const isLower = well.some(({ value, interval, reference }) => isOutside(value, interval, reference));
			const words = isLower ? "the model is not significantly worse than on the reference" : "the model is as good as on the reference";
			const late = withoutLabels === undefined ? [] : [{
				id: "performance",
				status: "skipped",
				n,
				message: notMeasured(kind, withoutLabels)
			}];
			return [
				...late,
				...metrics.filter(({ status }) => status !== "pass").map(metricCheck),
				...kind === "estimated" ? well.map(metricCheck) : [],
				...kind === "estimated" || well.length === 0 ? [] : [{
					id: "performance",
					status: "pass",
					n,
					message: `${words}: ${well.map(({ message }) => message).join("; ")}`
				}]
			];
		}
		const notMeasured = (kind, why) => `the performance was not measured: ${why}${kind === "unknown" ? "; it cannot be estimated either, because the predictions are not scores from 0 to 1" : ""}`;
		const isOutside = (value, interval, reference) => value !== undefined && interval !== undefined && reference !== undefined && (reference < interval[0] || reference > interval[1]);
		const metricCheck = ({ id, status, value, reference, n, message }) => ({
			id: `performance:${id}`,
			status,
			...value === undefined ? {} : { observed: Number(value.toPrecision(6)) },
			...reference === undefined ? {} : { limit: Number(reference.toPrecision(6)) },
			n,
			message
		});
		const kpiCheck = ({ column, status, value, reference, n, message }) => ({
			id: `kpi:${column}`,
			status,
			...value === undefined ? {} : { observed: Number(value.toPrecision(6)) },
			...reference === undefined ? {} : { limit: Number(reference.toPrecision(6)) },
			n,
			message: `its mean ${message}`
		});
		const relationCheck = ({ status, auc, limit, n, message }) => ({
			id: "relations",
			status,
			...auc === undefined ? {} : {
				observed: Number(auc.toPrecision(6)),
				limit
			},
			n,
			message
		});
		function withNote(column, notes) {
			const note = notes.find((one) => one.column === column);
			return note === undefined ? column : `${column} (${note.words})`;
		}
		function segmentCheck({ name, rows, drifted, notes }, whole) {
			const hidden = drifted.filter((column) => !whole.includes(column));
			if (hidden.length === 0) return [];
			return [{
				id: `segment:${name}`,
				status: "warn",
				n: rows,
				message: `drift within ${name} that the whole does not show: ${hidden.map((column) => withNote(column, notes)).join(", ")}`
			}];
		}
		const asksForAttention = ({ status }) => status === "fail" || status === "warn" || status === "inconclusive";
		function checkOf(column, finding) {
			const { aspect, status, effect, n } = finding;
			return {
				id: aspect === "distribution" ? column.column : `${column.column}:${aspect}`,
				status,
				...effect === undefined ? {} : {
					observed: Number(effect.value.toPrecision(6)),
					limit: effect.limit
				},
				n,
				message: `${finding.message}${aspect === "new-values" ? named(column.newValues) : ""}`,
				...hintOf(column, finding)
			};
		}
		function hintOf(column, { status, aspect }) {
			if (status === "inconclusive") return { hint: "Collect more rows, or lower `min-rows`." };
			if (status !== "fail" || aspect === "missing" || aspect === "kind") return {};
			if (column.rescaled?.isUnit === true) return { hint: "Ask where the data comes from whether its unit changed, before the model is trained again." };
			return isIdentifier(column) ? { hint: "It looks like an identifier or a counter that grows. If so, list it in `exclude`." } : {};
		}
		function isIdentifier({ kind, summary }) {
			if (summary === undefined) return false;
			const { reference, current } = summary;
			const isUnique = [reference, current].every(({ rows, nulls, distinct }) => rows > nulls && distinct >= .95 * (rows - nulls));
			if (!isUnique) return false;
			if (kind === "text") return true;
			if (kind === "time") return reference.max !== undefined && current.min !== undefined && current.min > reference.max;
			return kind === "integer" && Number(current.min) > Number(reference.max);
		}
		const named = ({ values }) => values.length === 0 ? "" : `: ${values.slice(0, 5).join(", ")}${values.length > 5 ? ", …" : ""}`;
		function wellColumns(columns) {
			const isNew = ({ findings }) => findings.some(({ aspect }) => aspect === "new-column");
			const added = columns.filter(isNew);
			const well = columns.filter((column) => column.status === "pass" && !isNew(column));
			const skipped = columns.filter((column) => column.status === "skipped" && !isNew(column));
			const list = (found) => {
				const names = found.slice(0, 8).map(({ column }) => column);
				return `${names.join(", ")}${found.length > 8 ? ` and ${found.length - 8} more` : ""}`;
			};
			const counted = (found, check, words) => found.length === 0 ? [] : [{
				...check,
				n: found.length,
				message: `${words}: ${list(found)}`
			}];
			return [
				...counted(well, {
					id: "columns",
					status: "pass"
				}, `no drift in ${plural(well.length, "column")}`),
				...counted(skipped, {
					id: "columns:not-judged",
					status: "skipped"
				}, `${plural(skipped.length, "column was", "columns were")} not evaluated`),
				...counted(added, {
					id: "columns:new",
					status: "skipped"
				}, `${plural(added.length, "column is", "columns are")} new: the reference says nothing about ${added.length === 1 ? "it" : "them"}`)
			];
		}
		var contract_read = __webpack_require__(68434);
		;
		async function loadContract(path, context) {
			if (path === undefined) return undefined;
			const { text, isNew } = await context.policy.read(path);
			const file = context.display(path);
			return {
				contract: await (0, contract_read.readContract)(text, file),
				material: {
					name: file,
					digest: (0, files.sc)(text)
				},
				note: isNew ? `The contract ${file} is new: the base branch does not have it.` : undefined
			};
		}
		var external_node_crypto_ = __webpack_require__(77598);
		var external_node_fs_ = __webpack_require__(73024);
		;
		function historyPlace(subject, context) {
			const key = (0, external_node_crypto_.createHash)("sha256").update(subject).digest("hex").slice(0, 16);
			return {
				key,
				subject,
				path: (0, external_node_path_.join)(context.outputDir, "drift", `${key}.json`)
			};
		}
		const cachePrefix = ({ key }) => `modelflight-drift-${key}-`;
		async function readHistory(place, reference, context) {
			const fresh = emptyHistory(place.subject, reference);
			if (!(0, external_node_fs_.existsSync)(place.path)) await context.stores.restore(`${cachePrefix(place)}none`, [place.path], cachePrefix(place));
			if (!(0, external_node_fs_.existsSync)(place.path)) return fresh;
			try {
				const known = parseHistory(await (0, promises_.readFile)(place.path, "utf8"), context.display(place.path));
				const { notifiedAt } = known;
				const checkedAt = known.windows.at(-1)?.at;
				const kept = known.reference === reference ? known : {
					...fresh,
					...notifiedAt === undefined ? {} : { notifiedAt }
				};
				return {
					...kept,
					...checkedAt === undefined ? {} : { checkedAt }
				};
			} catch (error) {
				context.log.warning(`the earlier windows could not be read, so they are not counted: ${error instanceof Error ? error.message : String(error)}`);
				return fresh;
			}
		}
		async function writeHistory(place, history, context) {
			await (0, files.vZ)(place.path, historyText(history));
			await context.stores.save(`${cachePrefix(place)}${context.run.runId}-${context.run.attempt}-${context.run.jobIndex}`, [place.path]);
		}
		var reading_rules = __webpack_require__(8348);
		;
		async function readingOf(reference, current, contract, { signal }) {
			if (reference.kind === "no-model") return {
				rules: (0, reading_rules.Vf)(contract),
				checks: []
			};
			const { profile, name } = reference;
			const rules = await (0, reading_rules.aP)(profile, name, contract);
			const first = current.kind === "data" ? current.dataset.files[0] : undefined;
			if (contract !== undefined || profile.reading !== undefined || first === undefined || first.problem !== undefined) return {
				rules,
				checks: []
			};
			const { fittedDialect } = await __webpack_require__.e(6999).then(__webpack_require__.bind(__webpack_require__, 29380));
			const dialect = await fittedDialect(profile, first, signal);
			if (dialect === undefined) return {
				rules,
				checks: []
			};
			const fitted = await (0, reading_rules.aP)({
				...profile,
				reading: { dialect }
			}, name);
			return {
				rules: fitted,
				checks: [{
					id: "reading",
					status: "warn",
					message: `${name} does not say how its data is written (it was made by an older version); ${first.name} has the columns and types of the profile in the dialect ${JSON.stringify(dialect)}, and was read in it`,
					hint: "Make the profile again with validate-data, or name the contract of the data in `contract`."
				}]
			};
		}
		var records = __webpack_require__(45307);
		;
		const results = {
			pass: "PASSED",
			warn: "WARNED",
			fail: "FAILED",
			inconclusive: "FAILED"
		};
		function recordOf({ judgement, verdict, reference, current, performance }, told) {
			const columns = (...statuses) => judgement.columns.filter(({ status }) => statuses.includes(status)).map(({ column }) => column);
			const { methods, thresholds, ...others } = judgement.limits;
			const limits = {
				...others,
				methods: [...methods],
				thresholds: Object.fromEntries(Object.entries(thresholds).map(([method, { fail, warn }]) => [method, {
					fail,
					warn
				}])),
				psi: {
					bins: "deciles of the reference with open ends, or categories",
					smoothing: .5,
					unit: "nats"
				}
			};
			return {
				subjects: [{
					name: "data",
					digest: current.dataDigest
				}],
				materials: [{
					name: "reference profile",
					digest: reference.digest
				}, {
					name: "reference data",
					digest: reference.profile.dataDigest
				}],
				predicateType: records.Z.testResult,
				predicate: {
					result: results[verdict.status],
					configuration: [{
						name: "reference profile",
						digest: { sha256: reference.digest.replace(/^sha256:/, "") }
					}],
					passedTests: columns("pass"),
					warnedTests: columns("warn"),
					failedTests: columns("fail", "inconclusive"),
					skippedTests: columns("skipped"),
					reference: reference.name,
					limits,
					rows: {
						reference: reference.profile.rows,
						current: current.rows
					},
					...performance === undefined || performance.metrics.length === 0 ? {} : { performance: performanceRecord(performance) },
					...told.issue === undefined ? {} : { issue: told.issue },
					...told.retrainRun === undefined ? {} : { retrainRun: told.retrainRun },
					...judgement.maxPsi === undefined ? {} : { maxPsi: judgement.maxPsi.value }
				}
			};
		}
		function performanceRecord({ kind, metrics, n }) {
			const values = metrics.map(({ id, status, value, reference }) => ({
				metric: id,
				status,
				...value === undefined ? {} : { value },
				...reference === undefined ? {} : { reference }
			}));
			return {
				kind,
				n,
				metrics: values
			};
		}
		var lib_dataset = __webpack_require__(71886);
		var ks = __webpack_require__(22290);
		var quantile = __webpack_require__(42192);
		;
		const quantilePeriods = 20;
		function seasonalReference(periods) {
			const [first, ...rest] = periods;
			if (first === undefined || rest.length === 0) throw new RangeError("a seasonal reference needs at least two periods");
			const distances = new Map();
			for (const [index, period] of periods.entries()) {
				const [start, ...others] = periods.filter((_, other) => other !== index);
				if (start === undefined) continue;
				const merged = others.reduce(profile_merge.Ns, start);
				for (const column of period.columns) {
					const distance = distanceOf(merged.columns.find(({ name }) => name === column.name), column);
					if (distance !== undefined) distances.set(column.name, [...distances.get(column.name) ?? [], distance]);
				}
			}
			const limitOf = (values) => values.length >= quantilePeriods ? (0, quantile.YV)(values, .95) : Math.max(...values);
			return {
				profile: rest.reduce(profile_merge.Ns, first),
				limits: new Map([...distances].map(([name, values]) => [name, limitOf(values)])),
				periods: periods.length
			};
		}
		function distanceOf(reference, current) {
			if (reference === undefined) return undefined;
			const cells = (0, drift_cells.Ph)(reference, current);
			if (cells.kind === "none") return undefined;
			if (cells.kind === "ordered") return (0, ks.jI)(cells.reference, cells.current);
			const [r, c] = (0, chi_square.zu)(cells.reference, cells.current);
			return r.length < 2 ? 0 : (0, chi_square.Km)(r, c);
		}
		var stored = __webpack_require__(96577);
		var lib_open = __webpack_require__(7665);
		var port = __webpack_require__(45282);
		var lib_reference = __webpack_require__(87544);
		;
		const [minuteSeconds, hourSeconds, daySeconds] = [
			60,
			3600,
			86400
		];
		function calendarOf({ count, unit, zone }, latest) {
			switch (unit) {
				case "d": return dayCalendar(count, dayOf(latest, zone), zone);
				case "w": return dayCalendar(7 * count, sundayAfter(dayOf(latest, zone)), zone);
				case "h": return count > 1 && 24 % count === 0 ? partsOfDays(count, zone) : hourCalendar(count, hourOf(latest, zone), zone);
				case "m": return minuteCalendar(count, zone);
				default: return unit;
			}
		}
		function localSeconds(micros, zone) {
			const seconds = Math.floor(micros / 1e6);
			return seconds + zone.offsetOf(seconds);
		}
		const dayOf = (micros, zone) => Math.floor(localSeconds(micros, zone) / daySeconds);
		const sundayAfter = (day) => day + ((3 - day) % 7 + 7) % 7;
		function dayCalendar(count, last, zone) {
			return {
				indexOf: (micros) => Math.floor((dayOf(micros, zone) - last - 1) / count) + 1,
				nameOf(index) {
					const end = last + index * count;
					return count === 1 ? dateOf(end) : `${dateOf(end - count + 1)} to ${dateOf(end)}`;
				}
			};
		}
		const hourOf = (micros, zone) => {
			const seconds = Math.floor(micros / 1e6);
			return Math.floor((seconds + zone.offsetOf(seconds) % hourSeconds) / hourSeconds);
		};
		function hourCalendar(count, last, zone) {
			const start = (hour) => {
				const about = hour * hourSeconds;
				return about - zone.offsetOf(about) % hourSeconds;
			};
			return {
				indexOf: (micros) => Math.floor((hourOf(micros, zone) - last - 1) / count) + 1,
				nameOf(index) {
					const end = last + index * count;
					const from = clockOf(start(end - count + 1) * 1e6, zone);
					return count === 1 ? from : `${from} to ${clockOf(start(end + 1) * 1e6, zone)}`;
				}
			};
		}
		function partsOfDays(count, zone) {
			const parts = 24 / count;
			return {
				indexOf: (micros) => Math.floor(localSeconds(micros, zone) / (count * hourSeconds)),
				nameOf(index) {
					const hour = (index % parts + parts) % parts * count;
					return `${dateOf(Math.floor(index / parts))}T${two(hour)}:00 to ${two(hour + count)}:00`;
				}
			};
		}
		function minuteCalendar(count, zone) {
			const width = count * minuteSeconds * 1e6;
			return {
				indexOf: (micros) => Math.floor(micros / width),
				nameOf: (index) => `${clockOf(index * width, zone)} to ${clockOf((index + 1) * width, zone).slice(11)}`
			};
		}
		const two = (value) => String(value).padStart(2, "0");
		const dateOf = (day) => new Date(day * daySeconds * 1e3).toISOString().slice(0, 10);
		const clockOf = (micros, zone) => new Date(localSeconds(micros, zone) * 1e3).toISOString().slice(0, 16);
		;
		const mostWindows = 60;
		async function timeWindows(dataset, wanted, context, options = {}) {
			const table = await (0, read_table.xz)(dataset, {}, context);
			const times = timesOf(table, wanted);
			const latest = latestOf(times.micros, wanted.now);
			if (latest === undefined) throw noTimes(wanted.column, times.example);
			const calendar = calendarOf(wanted, latest);
			const last = calendar.indexOf(latest);
			const rowsOf = new Map();
			for (const [row, time] of times.micros.entries()) {
				if (time === undefined) continue;
				const index = Math.min(last, calendar.indexOf(time));
				if (last - index >= mostWindows) continue;
				const rows = rowsOf.get(index);
				if (rows === undefined) rowsOf.set(index, [row]);
				else rows.push(row);
			}
			const unfinished = unfinishedOf(rowsOf, last, calendar.indexOf(wanted.now), wanted.minRows);
			const { micros: _, ...facts } = times;
			const windows = await profiled(table, [...rowsOf].filter(([index]) => index !== unfinished).sort(([a], [b]) => a - b), calendar.nameOf, {
				context,
				options
			});
			return {
				...facts,
				windows,
				rows: table.rows,
				isOver: unfinished !== undefined || last < calendar.indexOf(wanted.now),
				...unfinished === undefined ? {} : { unfinished: {
					name: calendar.nameOf(unfinished),
					rows: rowsOf.get(unfinished)?.length ?? 0
				} }
			};
		}
		function timesOf(table, { column, zone }) {
			const cells = table.columns.get(column);
			if (cells === undefined) {
				const meant = (0, nearest.p)(column, [...table.columns.keys()]);
				throw (0, errors.Xu)(`window: the data has no column ${JSON.stringify(column)}`, meant === undefined ? {} : { hint: `Did you mean ${meant}?` });
			}
			let [missing, unreadable, hasLocal] = [
				0,
				0,
				false
			];
			let example;
			const micros = Array.from(cells.values, (cell) => {
				if (cell === null || cell === undefined) {
					missing++;
					return undefined;
				}
				const time = (0, time_reader.aQ)(String(cell), zone);
				if (time === undefined) {
					unreadable++;
					example ??= String(cell).slice(0, 40);
					return undefined;
				}
				hasLocal ||= time.form !== "offset";
				return Number(time.micros);
			});
			return {
				micros,
				missing,
				unreadable,
				hasLocal,
				...example === undefined ? {} : { example }
			};
		}
		function latestOf(times, now) {
			let [past, any] = [-Infinity, -Infinity];
			for (const time of times) {
				if (time === undefined) continue;
				if (time > any) any = time;
				if (time > past && time <= now) past = time;
			}
			const latest = past === -Infinity ? any : past;
			return latest === -Infinity ? undefined : latest;
		}
		function noTimes(column, example) {
			const found = example === undefined ? "all cells are empty" : `found ${JSON.stringify(example)}`;
			return (0, errors.Xu)(`window: the column ${JSON.stringify(column)} holds no times: ${found}`, { hint: "Times are written as in ISO 8601, e.g. 2025-04-22T08:30:00+02:00; other spellings are named in `dialect: {dates: …}` of the contract." });
		}
		function unfinishedOf(rowsOf, last, present, minRows) {
			const isOpen = last === present && (rowsOf.get(last)?.length ?? 0) < minRows;
			return isOpen && rowsOf.size > 1 ? last : undefined;
		}
		async function profiled(table, parts, nameOf, { context, options }) {
			const folder = (0, external_node_path_.join)(context.temporary, "windows");
			await (0, promises_.mkdir)(folder, { recursive: true });
			const found = [];
			for (const [position, [index, rows]] of parts.entries()) {
				const name = nameOf(index);
				const part = await partOf(table, rows, (0, external_node_path_.join)(folder, `${position}.csv`), name);
				found.push({
					name,
					dataset: part,
					profile: await (0, profile_dataset.o)(part, options, context)
				});
			}
			return found;
		}
		;
		const mostParts = 60;
		const placeOf = ({ workspace, workingDirectory, temporary, signal }, input) => ({
			workspace,
			workingDirectory,
			temporary,
			signal,
			input
		});
		async function findCurrent(inputs, context) {
			const found = await (0, lib_dataset.sA)(inputs.current, placeOf(context, "current"));
			const profiles = await (0, stored.y)(found.files, "current");
			const [first, ...others] = profiles ?? [];
			if (first === undefined) return {
				kind: "data",
				dataset: { files: found.files.map(lib_dataset.F8) }
			};
			for (const name of [
				"window",
				"exact",
				"relations",
				"segments",
				"predictions",
				"labels"
			]) {
				if (inputs[name] === undefined || inputs[name] === false) continue;
				throw (0, errors.Xu)(`${name}: needs rows, and ${first.name} is a stored profile of today's data`, { hint: `Name today's data in \`current\`, or leave \`${name}\` out.` });
			}
			return {
				kind: "profiles",
				profiles: [first, ...others]
			};
		}
		async function subjectOf(current, rules, inputs, context) {
			if (current.kind === "profiles") return ofProfiles(current.profiles);
			const dataset = (0, reading_rules.as)(current.dataset, rules);
			const options = (0, reading_rules.fF)(dataset, rules);
			const windows = windowOfInput(inputs.window);
			if (windows === undefined) {
				const parts = () => Promise.all(dataset.files.slice(0, mostParts).map(async (file) => ({
					name: file.name,
					profile: await (0, profile_dataset.o)({ files: [file] }, options, context)
				})));
				return {
					dataset,
					options,
					earlierRows: [],
					profile: await (0, profile_dataset.o)(dataset, options, context),
					parts: dataset.files.length > 1 ? parts : () => Promise.resolve([])
				};
			}
			const now = context.now().getTime() * 1e3;
			const zone = zoneOfInput(inputs.zone);
			const found = await timeWindows(dataset, {
				...windows,
				zone,
				now,
				minRows: inputs["min-rows"]
			}, context, options);
			const last = found.windows.at(-1);
			if (last === undefined) throw (0, errors.Xu)("window: the data has no rows");
			const window = {
				...found,
				column: windows.column,
				name: last.name,
				zone: zone.name
			};
			const earlierRows = found.windows.slice(1, -1).map((each) => each.profile.rows);
			return {
				dataset: last.dataset,
				options,
				earlierRows,
				profile: last.profile,
				window,
				parts: () => Promise.resolve(found.windows)
			};
		}
		function ofProfiles(profiles) {
			const [first, ...others] = profiles;
			const profile = others.reduce((merged, each) => (0, profile_merge.Ns)(merged, each.profile), first.profile);
			return {
				dataset: undefined,
				options: {},
				earlierRows: [],
				profile,
				parts: () => Promise.resolve(others.length === 0 ? [] : profiles)
			};
		}
		;
		async function findReference(inputs, contract, context) {
			const named = inputs.reference ?? championOf(context.model);
			const [first, ...others] = named;
			if (first === undefined) {
				throw (0, errors.Xu)("there is nothing to compare with", { hint: "Set the input `reference` to a stored profile or to data, or set `model` for the profile of its champion." });
			}
			const model = named.find((each) => each.startsWith("models:"));
			if (model !== undefined && others.length > 0) {
				throw (0, errors.Xu)(`reference: ${model} is a model of the registry, and is named together with other references`, { hint: "Name the model alone, or stored profiles, or data." });
			}
			if (model !== undefined) return await fromRegistry(model, inputs.registry, context);
			const found = await (0, lib_dataset.sA)(named, placeOf(context, "reference"));
			const profiles = await (0, stored.y)(found.files, "reference");
			if (profiles !== undefined) return fromProfiles(profiles);
			const rules = (0, reading_rules.Vf)(contract);
			const dataset = (0, reading_rules.as)(found, rules);
			const profile = await (0, profile_dataset.o)(dataset, (0, reading_rules.fF)(dataset, rules), context);
			return {
				kind: "profile",
				name: named.join(", "),
				profile,
				digest: (0, files.sc)((0, store.z1)(profile)),
				dataset
			};
		}
		const championOf = (model) => model === undefined ? [] : [(0, lib_reference.FH)((0, lib_reference.C)(model, port.wW))];
		async function fromRegistry(text, uri, context) {
			const reference = (0, lib_reference.F2)(text);
			const registry = await (0, lib_open.M)(uri, context);
			const version = await registry.resolve(reference);
			if (version === undefined) {
				if (reference.kind === "alias") return {
					kind: "no-model",
					name: text
				};
				throw (0, errors.Xu)(`${text} is not in the registry ${registry.name}`);
			}
			const { evidence } = await registry.download(version, (0, external_node_path_.join)(context.temporary, "reference"), ["evidence"]);
			const title = `${version.name} version ${version.version}`;
			if (evidence.profile === undefined) {
				throw (0, errors.Xu)(`${title} was registered without a profile of its training data`, { hint: "Run validate-data before train, so that register-model stores the profile, or name a profile in `reference`." });
			}
			const name = `the profile of ${title}`;
			const stored = await (0, files.readText)(evidence.profile, name);
			const metrics = evidence.metrics === undefined ? {} : { metrics: evidence.metrics };
			return {
				kind: "profile",
				name: `training data of ${title}`,
				profile: (0, store.jZ)(stored, name),
				digest: (0, files.sc)(stored),
				...metrics
			};
		}
		function fromProfiles(profiles) {
			const [only, ...more] = profiles;
			if (only !== undefined && more.length === 0) return {
				kind: "profile",
				...only
			};
			const { profile, limits, periods } = seasonalReference(profiles.map((each) => each.profile));
			const digest = (0, files.sc)((0, store.z1)(profile));
			return {
				kind: "profile",
				name: `${periods} past periods`,
				profile,
				digest,
				seasonal: limits,
				periods: profiles.map((each) => each.profile)
			};
		}
		var lib_document = __webpack_require__(62587);
		var explain = __webpack_require__(44490);
		;
		const trendWindows = 30;
		const trendColumns = 4;
		function causeBlocks(cause) {
			if (cause === undefined) return [];
			const { partitions } = cause;
			const rows = partitions.map(({ name, rows: count, drifted, isJudged }) => [
				(0, lib_document.aY)(name),
				{
					kind: "status",
					tone: isJudged ? drifted.length > 0 ? "fail" : "pass" : "inconclusive"
				},
				String(count),
				drifted.join(", ") || (isJudged ? "–" : "too few rows")
			]);
			return [(0, lib_document.FY)(...causeWords(cause)), (0, lib_document.zH)("Parts of the data", (0, lib_document.tp)([
				"Part",
				"Verdict",
				{
					title: "Rows",
					align: "right"
				},
				"Drifted columns"
			], rows))];
		}
		function causeWords({ partitions, since }) {
			const bad = partitions.filter(({ drifted }) => drifted.length > 0);
			const counts = `${bad.length} of ${partitions.length} parts of the data ${bad.length === 1 ? "has" : "have"} drifted.`;
			if (since !== undefined) return [
				"It begins with ",
				(0, lib_document.ko)(since),
				`; ${counts}`
			];
			const last = bad.at(-1);
			if (last === undefined) return ["No part alone shows it; together they do."];
			return [
				"It does not last to the end: the last part that has drifted is ",
				(0, lib_document.ko)(last.name),
				`; ${counts}`
			];
		}
		function segmentBlocks(segments) {
			if (segments.length === 0) return [];
			const bad = segments.filter(({ drifted }) => drifted.length > 0);
			const words = ({ drifted, notes, isJudged }) => drifted.map((column) => withNote(column, notes)).join(", ") || (isJudged ? "–" : "too few rows");
			const rows = segments.map((segment) => [
				(0, lib_document.aY)(segment.name),
				{
					kind: "status",
					tone: segment.isJudged ? segment.drifted.length > 0 ? "fail" : "pass" : "inconclusive"
				},
				`${segment.rows} / ${segment.before}`,
				words(segment)
			]);
			const shown = bad.slice(0, 5).flatMap((segment, index) => [
				index === 0 ? "" : "; ",
				(0, lib_document.ko)(segment.name),
				` in ${words(segment)}`
			]);
			const more = bad.length > 5 ? `; and ${bad.length - 5} more` : "";
			const first = bad.length === 0 ? ["No segment has drifted."] : [
				`${bad.length} of ${segments.length} segments ${bad.length === 1 ? "has" : "have"} drifted: `,
				...shown,
				`${more}.`
			];
			return [(0, lib_document.FY)(...first), (0, lib_document.zH)("Segments", (0, lib_document.tp)([
				"Segment",
				"Verdict",
				{
					title: "Rows now / before",
					align: "right"
				},
				"Drifted columns"
			], rows))];
		}
		const shownSummaries = 20;
		function summaryBlocks(columns) {
			const moved = columns.filter(({ status, summary }) => (status === "fail" || status === "warn") && summary !== undefined).slice(0, shownSummaries);
			if (moved.length === 0) return [];
			const right = (title) => ({
				title,
				align: "right"
			});
			const rows = moved.flatMap(({ column, summary }) => ["reference", "current"].flatMap((side) => {
				const values = summary?.[side];
				if (values === undefined) return [];
				const { rows: n, nulls, mean, median, min, max, distinct } = values;
				const share = n === 0 ? "–" : `${(nulls / n * 100).toFixed(1)} %`;
				return [[
					(0, lib_document.aY)(column),
					side === "reference" ? "before" : "now",
					(0, explain.I)(mean),
					shortText(median),
					shortText(min),
					shortText(max),
					share,
					String(Math.round(distinct))
				]];
			}));
			return [(0, lib_document.tp)([
				"Column",
				"Side",
				right("Mean"),
				right("Median"),
				right("Min"),
				right("Max"),
				right("Nulls"),
				right("Distinct")
			], rows)];
		}
		function shortText(value) {
			if (value === undefined || typeof value === "number") return (0, explain.I)(value);
			if (/^-?[\d.]+(e[+-]?\d+)?$/i.test(value)) return (0, explain.I)(Number(value));
			return value.replace(/T00:00:00(\.0+)?Z?$/, "").replace(/:\d\d(\.\d+)?Z$/, "Z");
		}
		function performanceBlocks(performance) {
			if (performance === undefined) return [];
			const { kind, metrics, withoutLabels, sequence, detectors, n } = performance;
			const rows = metrics.map(({ id, status, message, n: count }) => [
				(0, lib_document.aY)(id),
				{
					kind: "status",
					tone: status
				},
				message,
				String(count)
			]);
			const title = kind === "estimated" ? "Estimated performance" : "Performance";
			const over = sequence === undefined ? [] : [(0, lib_document.FY)(`Over all windows so far the accuracy lies between ${points(sequence[0])} and ${points(sequence[1])} (95 % confidence sequence: it holds at every look).`)];
			const why = kind === "unknown" ? "The predictions are not scores from 0 to 1, so the accuracy cannot be estimated either." : "";
			return [
				...withoutLabels === undefined ? [] : [(0, lib_document.FY)((0, lib_document.ko)("Not measured: "), `${withoutLabels}. ${why}`.trim())],
				...rows.length === 0 ? [] : [(0, lib_document.tp)([
					title,
					"Verdict",
					"What was found",
					{
						title: "Rows",
						align: "right"
					}
				], rows)],
				...over,
				...detectors.length === 0 ? [] : [(0, lib_document.zH)("Detectors over the errors in the order of the rows", (0, lib_document.p_)(...detectors.map((run) => [detectorLine(run, n)])))]
			];
		}
		function detectorLine({ name, firstWarning, firstDrift }, n) {
			const isBefore = firstWarning !== undefined && (firstDrift === undefined || firstWarning < firstDrift);
			const drift = firstDrift === undefined ? "no drift" : `drift at row ${firstDrift + 1} of ${n}`;
			return `${name}: ${drift}${isBefore ? `, first warning at row ${firstWarning + 1}` : ""}`;
		}
		function kpiBlocks(kpis) {
			if (kpis.length === 0) return [];
			const rows = kpis.map(({ column, status, message, n }) => [
				(0, lib_document.aY)(column),
				{
					kind: "status",
					tone: status
				},
				message,
				String(n)
			]);
			return [(0, lib_document.tp)([
				"Watched number",
				"Verdict",
				"What was found",
				{
					title: "Values",
					align: "right"
				}
			], rows)];
		}
		const points = (share) => `${(share * 100).toFixed(1)} %`;
		function trendBlocks({ windows }) {
			const shown = windows.slice(-trendWindows);
			if (shown.length < 2) return [];
			const last = shown.at(-1)?.columns ?? [];
			const names = last.toSorted((a, b) => (b.effect ?? 0) - (a.effect ?? 0)).slice(0, trendColumns).map(({ column }) => column);
			const series = names.map((name) => ({
				name,
				values: shown.map(({ columns }) => columns.find(({ column }) => column === name)?.effect ?? null)
			}));
			const x = {
				label: "window",
				values: shown.map((_, index) => index + 1)
			};
			return [(0, lib_document.bW)({
				kind: "lines",
				title: `Effect over the last ${shown.length} windows, in units of the limit`,
				x,
				series,
				marks: [{
					label: "limit",
					value: 1
				}]
			})];
		}
		;
		function relationBlocks(relation) {
			if (relation === undefined) return [];
			const { pairs, message } = relation;
			const right = (title) => ({
				title,
				align: "right"
			});
			const rows = pairs.map(({ first, second, measure, reference, current }) => [
				`${first} and ${second}`,
				measure,
				reference.toFixed(2),
				current.toFixed(2)
			]);
			return [(0, lib_document.FY)((0, lib_document.ko)("Relations between columns. "), `${message.charAt(0).toUpperCase()}${message.slice(1)}.`), ...rows.length === 0 ? [] : [(0, lib_document.tp)([
				"Columns",
				"Measure",
				right("Reference"),
				right("Current")
			], rows)]];
		}
		;
		const shownColumns = 20;
		const drawnColumns = 3;
		const foldedColumns = 60;
		function reportSection(judged) {
			const { judgement, verdict, performance, kpis, cause, segments, relation, history } = judged;
			const [first, rest] = [judgement.columns.slice(0, shownColumns), judgement.columns.slice(shownColumns)];
			const pictured = judgement.columns.filter(({ overlay }) => overlay !== undefined);
			const drawn = pictured.filter(({ status }) => status === "fail" || status === "warn").slice(0, drawnColumns);
			const others = pictured.filter((column) => !drawn.includes(column)).slice(0, foldedColumns);
			return {
				id: "check-drift",
				title: "Drift",
				tone: verdict.status,
				headline: headline(judged),
				blocks: [
					(0, lib_document.FY)(...comparedWords(judged)),
					columnTable(first),
					...rest.length > 0 ? [(0, lib_document.zH)(plural(rest.length, "more column", "more columns"), columnTable(rest))] : [],
					...summaryBlocks(judgement.columns),
					...causeBlocks(cause),
					...segmentBlocks(segments),
					...relationBlocks(relation),
					...performanceBlocks(performance),
					...kpiBlocks(kpis),
					...psiChart(judgement),
					...drawn.flatMap(overlayChart),
					...unseenBlocks(judgement),
					...trendBlocks(history),
					...others.length === 0 ? [] : [(0, lib_document.zH)(`Distributions of ${plural(others.length, "other column", "other columns")}`, ...others.flatMap(overlayChart))],
					(0, lib_document.zH)("All measures", measuresTable(judgement.columns)),
					(0, lib_document.zH)("How this was judged", ...method(judgement, relation !== undefined))
				]
			};
		}
		function comparedWords({ current, reference, data, window }) {
			const names = data.slice(0, 3).flatMap((name, index) => [index === 0 ? "" : ", ", (0, lib_document.aY)(name)]);
			const more = data.length > 3 ? ` and ${data.length - 3} more` : "";
			return [
				`${plural(current.rows, "row")} of `,
				...names,
				`${more} against ${plural(reference.profile.rows, "row")} of `,
				(0, lib_document.aY)(reference.name),
				`. ${window}`.trimEnd()
			];
		}
		function measuresTable(columns) {
			const right = (title) => ({
				title,
				align: "right"
			});
			const heads = [
				"PSI (chance reaches)",
				"KS D",
				"Wasserstein (sd)",
				"JS",
				"Hellinger",
				"KL",
				"L-inf",
				"TV"
			].map(right);
			const value = (number, bound = 0) => number === undefined ? "–" : `${report_short(number)}${bound > 0 ? ` ± ${report_short(bound)}` : ""}`;
			const rows = columns.map(({ column, psi, ks, wasserstein, distances, bounds }) => [
				(0, lib_document.aY)(column),
				psi === undefined ? "–" : `${report_short(psi.value)} (${report_short(psi.critical)})`,
				value(ks, bounds?.ks),
				value(wasserstein, bounds?.wasserstein),
				value(distances?.js),
				value(distances?.hellinger),
				value(distances?.kl),
				value(distances?.lInf),
				value(distances?.tv)
			]);
			return (0, lib_document.tp)(["Column", ...heads], rows);
		}
		function columnTable(columns) {
			const right = (title) => ({
				title,
				align: "right"
			});
			return (0, lib_document.tp)([
				"Column",
				"Verdict",
				"What was found",
				right("Effect"),
				right("Limit"),
				right("PSI")
			], columns.map(row));
		}
		function row({ column, status, findings, psi }) {
			const main = findings.find((finding) => finding.status === status) ?? findings[0];
			const effect = main?.effect;
			return [
				(0, lib_document.aY)(column),
				{
					kind: "status",
					tone: status
				},
				main?.message ?? "not judged",
				effect === undefined ? "–" : `${effect.name} ${report_short(effect.value)}`,
				effect === undefined ? "–" : report_short(effect.limit),
				psi === undefined ? "–" : report_short(psi.value)
			];
		}
		function psiChart({ columns, limits }) {
			const known = columns.filter(({ psi }) => psi !== undefined).toSorted((a, b) => (b.psi?.value ?? 0) - (a.psi?.value ?? 0)).slice(0, shownColumns);
			if (known.length === 0) return [];
			const own = limits.methods.includes("psi") ? limits.thresholds.psi?.fail : undefined;
			const limit = own ?? .2;
			const bars = {
				kind: "bars",
				title: `PSI per column (${own !== undefined ? "the limit decides" : `${limit} is the customary limit; it does not decide here`})`,
				categories: known.map(({ column }) => column),
				series: [{
					name: "PSI",
					values: known.map(({ psi }) => psi?.value ?? null)
				}, {
					name: "Limit",
					values: known.map(() => limit)
				}]
			};
			return [(0, lib_document.bW)(bars)];
		}
		function overlayChart({ column, overlay }) {
			if (overlay === undefined) return [];
			const percent = (share) => Number((share * 100).toPrecision(4));
			const series = [{
				name: "Reference",
				values: overlay.reference.map(percent)
			}, {
				name: "Current",
				values: overlay.current.map(percent)
			}];
			return [(0, lib_document.bW)({
				kind: "bars",
				title: `${column}: share of the values`,
				categories: overlay.labels,
				series,
				unit: "%"
			})];
		}
		function unseenBlocks({ columns }) {
			const lines = columns.flatMap(({ column, newValues, vanishedValues }) => [...newValues.distinct > 0 ? [[(0, lib_document.aY)(column), `: ${plural(newValues.distinct, "new value")} in ${plural(newValues.rows, "row")}${names(newValues.values)}`]] : [], ...vanishedValues.distinct > 0 ? [[(0, lib_document.aY)(column), `: ${plural(vanishedValues.distinct, "value no longer occurs", "values no longer occur")}${names(vanishedValues.values)}`]] : []]);
			return lines.length === 0 ? [] : [(0, lib_document.zH)("New and vanished values", (0, lib_document.p_)(...lines))];
		}
		const names = (values) => values.length === 0 ? "" : ` (${values.join(", ")})`;
		function method({ limits, tests }, isRelated) {
			const { methods, thresholds, falseDiscoveryRate } = limits;
			const each = methods.map((name) => `${name}: failed from ${thresholds[name]?.fail}, warned from ${thresholds[name]?.warn}`).join("; ");
			const alone = methods.length === 1 && methods[0] === "psi" ? " PSI alone misses what happens inside a bin and in rare values." : "";
			return [
				(0, lib_document.FY)(`A column has drifted when chance does not explain it (p-values of ${tests} tests corrected together by Benjamini and Hochberg, ${falseDiscoveryRate}; PSI: above what chance alone reaches in 95 of 100 cases at these sizes) and the change is large enough (${each}; auto is KS D for ordered values, whose p-value is that of Kolmogorov-Smirnov and Cramér-von Mises combined, and Cramér's V for categories).${alone}`),
				(0, lib_document.FY)(`Shares of nulls, NaN, infinite, invalid, unseen and out-of-range values are findings of their own: failed from ${report_short(limits.shareThreshold * 100)} points of change, warned from ${report_short(limits.shareWarnThreshold * 100)}.`),
				(0, lib_document.FY)(`A class, or a single value that fills in for others, fails when its share changes by a factor of ${report_short(limits.classFactor)}, warned from ${report_short(Math.sqrt(limits.classFactor))}; p-values are exact, times the number of values.`),
				...isRelated ? [] : [(0, lib_document.FY)("Columns were judged one by one: how they go together was not looked at (`relations: true`).")],
				(0, lib_document.FY)("PSI is computed in nats on the deciles of the reference (open ends) or on the categories (rare ones together), with half a count added to every bin. Cramér's V weighs both sides equally and is corrected for bias.")
			];
		}
		const report_short = (value) => String(Number(value.toPrecision(3)));
		function detailsOf({ judgement, performance, kpis, cause, segments, relation, history }) {
			const columns = judgement.columns.map(withoutPicture);
			return {
				...judgement,
				columns,
				performance,
				kpis,
				cause,
				segments,
				relation,
				windows: history.windows.length
			};
		}
		function withoutPicture(column) {
			const { overlay, ...rest } = column;
			return overlay === undefined ? column : rest;
		}
		var retrain = __webpack_require__(7631);
		;
		const [disabledAfter, toldFrom] = [60, 45];
		const dayMs = 864e5;
		async function scheduleChecks(period, checkedAt, context) {
			if (context.run.event === "schedule") return await inactivity(context);
			return period === undefined || period === 0 ? [] : overdue(period, checkedAt, context.now());
		}
		async function inactivity({ tracker, now, log }) {
			try {
				const pushed = await tracker?.lastPush();
				const days = pushed === undefined ? 0 : Math.floor((now().getTime() - pushed.getTime()) / dayMs);
				if (days < toldFrom) return [];
				const left = Math.max(0, disabledAfter - days);
				return [{
					id: "schedule:inactivity",
					status: "warn",
					observed: days,
					limit: toldFrom,
					message: `nothing was pushed to the repository for ${days} days: GitHub disables scheduled workflows after ${disabledAfter}, in ${left} days`,
					hint: "Push a commit, or enable the workflow again on the page of its runs."
				}];
			} catch (error) {
				log.info(`whether the schedule will go on is not known: ${error instanceof Error ? error.message : String(error)}`);
				return [];
			}
		}
		function overdue(period, checkedAt, now) {
			const hint = "Look whether the scheduled workflow is enabled and its last runs ended; GitHub disables schedules of repositories without activity.";
			if (checkedAt === undefined) return [{
				id: "schedule:overdue",
				status: "warn",
				message: "no earlier drift check is known",
				hint
			}];
			const seconds = (now.getTime() - Date.parse(checkedAt)) / 1e3;
			if (!(seconds > 2 * period)) return [];
			const message = `the last drift check was at ${checkedAt}, more than two periods ago`;
			return [{
				id: "schedule:overdue",
				status: "warn",
				observed: Math.round(seconds),
				limit: 2 * period,
				message,
				hint
			}];
		}
		;
		async function tell(telling, context) {
			const { wanted, hasDrift, status } = telling;
			if (wanted.size === 0 || !hasDrift && status !== "pass") return { notified: false };
			const started = hasDrift && wanted.has("retrain") ? await tell_retrain(telling, context) : undefined;
			const retraining = started === undefined ? {} : { retraining: started.words };
			const { tracker } = context;
			if (context.run.pullRequest !== undefined) {
				context.log.info("on-drift: nothing is told from a pull request, whose data and limits are only proposed");
				return {
					...retraining,
					notified: false
				};
			}
			if (tracker === undefined) {
				context.log.warning("on-drift: there is no github-token, so no issue was written and no workflow was started");
				return {
					...retraining,
					notified: false
				};
			}
			const issue = wanted.has("issue") ? await attempt(context, () => tracker.keepIssue(issueOf(telling, started?.words, context))) : undefined;
			const isFirst = coolSinceOf(telling, context.now()) === undefined;
			return {
				...retraining,
				...issue === undefined ? {} : { issue },
				...started?.run === undefined ? {} : { retrainRun: started.run },
				notified: hasDrift && (started?.isStarted === true || isFirst && issue !== undefined)
			};
		}
		async function tell_retrain(telling, context) {
			const { failures, retrainOn, workflow, subject, drifted } = telling;
			const decision = (0, retrain.aC)({
				failures,
				on: retrainOn,
				coolSince: coolSinceOf(telling, context.now())
			}, context);
			if (decision.kind === "none") {
				context.log.info(`on-drift: ${decision.words}`);
				return {
					isStarted: false,
					words: decision.words
				};
			}
			const values = {
				model: subject,
				reason: decision.reason,
				columns: JSON.stringify(drifted).slice(0, 1e3)
			};
			const found = await attempt(context, async () => ({ id: await context.tracker.dispatch(workflow, values) }));
			if (found === undefined) return {
				isStarted: false,
				words: `No retraining was started: ${workflow} could not be started (see the log).`
			};
			const run = found.id === undefined ? "" : ` as run ${found.id}`;
			context.log.info(`on-drift: started ${workflow}${run}`);
			return {
				isStarted: true,
				...found.id === undefined ? {} : { run: found.id },
				words: `Retraining was started: ${workflow}${run}.`
			};
		}
		function issueOf({ key, subject, hasDrift, section, reopenDays, data }, retraining, context) {
			const now = context.now();
			const facts = [(0, lib_document.FY)(...factsOf(data, context)), ...retrainBlocks(retraining)];
			return {
				key: `drift-${key}`,
				label: "modelflight-drift",
				title: `Drift: ${subject}`,
				severity: hasDrift ? "fail" : "pass",
				section: {
					...section,
					blocks: [...facts, ...section.blocks]
				},
				reopenSince: new Date(now.getTime() - reopenDays * 864e5).toISOString()
			};
		}
		const retrainBlocks = (words) => words === undefined ? [] : [(0, lib_document.FY)(words)];
		function factsOf(data, { run, now }) {
			const time = now().toISOString().slice(0, 16).replace("T", " ");
			const page = /^(https?:\/\/.+?)\/actions\/runs\//.exec(run.url)?.[1];
			const commit = run.sha === "" ? [] : [", commit ", page === undefined ? (0, lib_document.aY)(run.sha.slice(0, 12)) : (0, lib_document.nf)(run.sha.slice(0, 12), `${page}/commit/${run.sha}`)];
			const names = data.slice(0, 5).flatMap((name, index) => [index === 0 ? "" : ", ", (0, lib_document.aY)(name)]);
			const more = data.length > 5 ? ` and ${data.length - 5} more` : "";
			return [
				`Checked at ${time} UTC`,
				...run.url === "" ? [] : [" by ", (0, lib_document.nf)("this run", run.url)],
				...commit,
				". Today's data: ",
				...names,
				`${more}.`
			];
		}
		const coolSinceOf = ({ notifiedAt, cooldownSeconds }, now) => notifiedAt !== undefined && now.getTime() - Date.parse(notifiedAt) < cooldownSeconds * 1e3 ? notifiedAt : undefined;
		async function attempt(context, act) {
			try {
				return await act();
			} catch (error) {
				context.log.warning(`on-drift: ${error instanceof Error ? error.message : String(error)}`);
				return undefined;
			}
		}
		var volume = __webpack_require__(29138);
		;
		async function volumeChecks({ subject, reference, earlier }, { columns, exclude, "max-rows-ratio": maxRatio }, context) {
			const { profile, dataset, earlierRows, window } = subject;
			const others = earlier.windows.filter(({ dataDigest }) => dataDigest !== profile.dataDigest).map(({ rows }) => rows);
			const found = (0, volume.x)({
				reference: reference.profile,
				current: profile,
				...reference.periods === undefined ? {} : { periods: reference.periods },
				earlierRows: earlierRows.length > 0 ? earlierRows : others,
				isUnfinished: window?.isOver === false,
				maxRatio
			}, {
				...columns === undefined ? {} : { columns },
				...exclude === undefined ? {} : { exclude }
			});
			const isKnown = found.some(({ id }) => id !== "rows");
			if (isKnown || dataset === undefined || reference.dataset === undefined) return found;
			const { repeatedRows } = await __webpack_require__.e(4418).then(__webpack_require__.bind(__webpack_require__, 74418));
			const copies = await repeatedRows({
				dataset: reference.dataset,
				profile: reference.profile
			}, {
				dataset,
				profile
			}, context);
			return copies === undefined ? found : [...found, copies];
		}
		;
		const window_checks_mostMissing = .01;
		function windowChecks({ window }) {
			if (window === undefined) return [];
			const { column, missing, unreadable, example, rows } = window;
			const without = missing + unreadable;
			if (unreadable === 0 && missing < rows * window_checks_mostMissing) return [];
			const found = example === undefined ? "" : `, e.g. ${JSON.stringify(example)}`;
			const has = without === 1 ? "has" : "have";
			const what = unreadable === 0 ? `${has} no time` : `${has} no readable time (${unreadable} not empty${found})`;
			return [{
				id: "window",
				status: "warn",
				n: rows,
				observed: without,
				message: `${without} of ${rows} rows ${what} in ${column}, so ${without === 1 ? "it belongs" : "they belong"} to no window`,
				hint: "Write times as in ISO 8601, or say in the contract how they are written: `dialect: {dates: …}`."
			}];
		}
		function windowWords({ window }) {
			if (window === undefined) return "";
			const { column, name, zone, hasLocal, unfinished } = window;
			const assumed = hasLocal ? `, which times without an offset are taken for` : "";
			const left = unfinished === undefined ? "" : ` ${unfinished.name} is not over and has ${unfinished.rows} ${unfinished.rows === 1 ? "row" : "rows"} so far, too few to be judged.`;
			return `Judged is the window ${name} by ${column} (${zone}${assumed}).${left}`;
		}
		;
		async function run(inputs, context) {
			requireReadable(inputs);
			const current = await findCurrent(inputs, context);
			const loaded = await loadContract(inputs.contract, context);
			const reference = await findReference(inputs, loaded?.contract, context);
			if (context.plan) return await planned(reference, current, inputs, context);
			const reading = await readingOf(reference, current, loaded?.contract, context);
			const subject = await subjectOf(current, reading.rules, inputs, context);
			const path = await storeProfile(subject.profile, context);
			if (reference.kind === "no-model") return withoutReference(reference.name, subject.profile, path, context);
			const place = historyPlace(context.model ?? reference.name, context);
			const earlier = await readHistory(place, reference.digest, context);
			const schedule = await scheduleChecks(inputs.period, earlier.checkedAt, context);
			const assessment = await assess(subject, reference, earlier, inputs, context);
			const volume = await volumeChecks({
				subject,
				reference,
				earlier
			}, inputs, context);
			const notes = [
				...volume,
				...reading.checks,
				...windowChecks(subject)
			];
			return await concluded({
				inputs,
				context,
				subject,
				reference,
				place,
				path,
				schedule,
				notes,
				data: run_namesOf(current)
			}, assessment);
		}
		const run_namesOf = (current) => (current.kind === "data" ? current.dataset.files : current.profiles).map(({ name }) => name);
		function requireReadable(inputs) {
			limitsOf(inputs);
			consecutiveOf(inputs.consecutive);
			acknowledgedOf(inputs.acknowledged);
			windowOfInput(inputs.window);
			zoneOfInput(inputs.zone);
			requirePerformanceInputs(inputs);
		}
		async function concluded({ inputs, context, subject, reference, place, path, schedule, notes, data }, assessment) {
			const { judgement, performance, importance, history } = assessment;
			const checks = [...checksOf(assessment), ...notes];
			const verdict = (0, lib_verdict.Vj)([...checks, ...schedule]);
			const judged = {
				...assessment,
				verdict,
				reference,
				current: subject.profile,
				data,
				window: windowWords(subject)
			};
			const hasDrift = judgement.drifted.length > 0 || performance?.status === "fail" || assessment.kpis.some(({ status }) => status === "fail") || assessment.relation?.status === "fail";
			const report = reportSection(judged);
			const told = await tell({
				wanted: new Set(inputs["on-drift"]),
				workflow: inputs["retrain-workflow"],
				key: place.key,
				subject: place.subject,
				hasDrift,
				status: (0, lib_verdict.Vj)(checks).status,
				failures: (0, retrain.dJ)(assessment),
				retrainOn: inputs["retrain-on"],
				notifiedAt: history.notifiedAt,
				cooldownSeconds: inputs.cooldown,
				reopenDays: inputs["reopen-days"],
				section: report,
				drifted: judgement.drifted,
				data
			}, context);
			const section = {
				...report,
				blocks: [...retrainBlocks(told.retraining), ...report.blocks]
			};
			const kept = told.notified ? {
				...history,
				notifiedAt: context.now().toISOString()
			} : history;
			await writeHistory(place, kept, context);
			const prediction = judgement.columns.find(({ column }) => column === inputs.predictions);
			return {
				verdict,
				outputs: {
					"drift-detected": hasDrift,
					"drifted-columns": JSON.stringify(judgement.drifted),
					"max-psi": judgement.maxPsi?.value ?? "",
					"drift-score": driftScore(judgement, importance),
					"prediction-drift": prediction?.findings.find(({ aspect }) => aspect === "distribution")?.effect?.value ?? "",
					"estimated-performance": performance?.metrics[0]?.value ?? "",
					"issue-number": told.issue ?? "",
					"retrain-run-id": told.retrainRun ?? "",
					profile: path
				},
				section,
				record: recordOf(judged, told),
				details: detailsOf(assessment),
				files: [path, place.path]
			};
		}
		async function storeProfile(profile, context) {
			const path = (0, external_node_path_.join)(context.outputDir, "profiles", "current.json");
			await (0, files.vZ)(path, (0, store.z1)(profile));
			return path;
		}
		async function planned(reference, current, { period }, context) {
			const files = current.kind === "data" ? current.dataset.files.length : current.profiles.length;
			const message = `would compare ${files} ${files === 1 ? "file" : "files"} with ${reference.name}`;
			const isWatched = period !== undefined && reference.kind === "profile";
			const history = isWatched ? await readHistory(historyPlace(context.model ?? reference.name, context), reference.digest, context) : undefined;
			const schedule = await scheduleChecks(isWatched ? period : undefined, history?.checkedAt, context);
			return run_unjudged([{
				id: "plan",
				status: "pass",
				message
			}, ...schedule], "Nothing was done: this is the plan.", "");
		}
		function withoutReference(name, current, path, context) {
			const check = {
				id: "reference",
				status: "inconclusive",
				n: current.rows,
				message: `the registry has no ${name}, so there is no profile to compare with`,
				hint: "Register and deploy a model first, or name a stored profile in `reference`."
			};
			return {
				...run_unjudged([check], `There is no ${name} yet: nothing was compared.`, context.display(path)),
				files: [path]
			};
		}
		function run_unjudged(checks, headline, profile) {
			const verdict = (0, lib_verdict.Vj)([...checks]);
			const empty = {
				"drift-score": "",
				"prediction-drift": "",
				"estimated-performance": "",
				"issue-number": "",
				"retrain-run-id": ""
			};
			return {
				verdict,
				outputs: {
					"drift-detected": false,
					"drifted-columns": "[]",
					"max-psi": "",
					...empty,
					profile
				},
				section: {
					id: "check-drift",
					title: "Drift",
					tone: verdict.status,
					headline,
					blocks: []
				}
			};
		}
	}),
	29138: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Q: () => timesOf,
			x: () => volumeFindings
		});
		var _profile_merge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24356);
		var _columns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10029);
		function volumeFindings(facts, choice) {
			const same = sameData(facts);
			if (same !== undefined) return [same];
			return [rowsFinding(facts), repeatsFinding(facts, choice)].filter((finding) => finding !== undefined);
		}
		function sameData({ reference, current, periods = [] }) {
			const isPeriod = periods.some(({ dataDigest }) => dataDigest === current.dataDigest);
			if (!isPeriod && reference.dataDigest !== current.dataDigest) return undefined;
			const what = isPeriod ? "one of the past periods" : "the reference itself";
			return {
				id: "same-data",
				status: "warn",
				n: current.rows,
				message: `current data is ${what}: both are the same data (${current.dataDigest.slice(0, 19)}…), so that this comparison says nothing about drift`,
				hint: "Check that `current` names today's data."
			};
		}
		const leastEarlier = 3;
		function usualRows({ reference, current, periods = [], earlierRows }) {
			if (periods.length > 1) return usualOf(periods.map(({ rows }) => rows), `the ${periods.length} past periods`);
			if (earlierRows.length >= leastEarlier) return usualOf(earlierRows, `the last ${earlierRows.length} times`);
			return areEquallyLong(reference, current) ? usualOf([reference.rows], "the reference, which covers as long a time") : undefined;
		}
		function usualOf(rows, of) {
			const sorted = rows.toSorted((a, b) => a - b);
			const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
			return {
				rows: median,
				least: sorted[0] ?? 0,
				most: sorted.at(-1) ?? 0,
				of
			};
		}
		const equalSpans = 1.25;
		function areEquallyLong(reference, current) {
			const span = ({ min, max }) => Number((0, _profile_merge_js__WEBPACK_IMPORTED_MODULE_0__.rl)(max ?? "", "time")) - Number((0, _profile_merge_js__WEBPACK_IMPORTED_MODULE_0__.rl)(min ?? "", "time"));
			return reference.columns.some((column) => {
				const now = current.columns.find(({ name }) => name === column.name);
				if (column.kind !== "time" || now?.kind !== "time" || column.max === undefined || now.min === undefined) return false;
				if ((0, _profile_merge_js__WEBPACK_IMPORTED_MODULE_0__.rl)(now.min, "time") < (0, _profile_merge_js__WEBPACK_IMPORTED_MODULE_0__.rl)(column.max, "time")) return false;
				const [before, today] = [span(column), span(now)];
				return before > 0 && today > 0 && Math.max(before, today) / Math.min(before, today) < equalSpans;
			});
		}
		function rowsFinding(facts) {
			const { current, reference, maxRatio } = facts;
			const usual = usualRows(facts);
			const base = {
				id: "rows",
				observed: current.rows,
				n: current.rows
			};
			if ((usual?.rows ?? reference.rows) === 0) return undefined;
			if (usual === undefined) {
				const times = current.rows / reference.rows;
				if (!(times > maxRatio)) return undefined;
				return {
					...base,
					status: "pass",
					message: `${current.rows} rows, ${timesOf(times)} times as many rows as the reference (${reference.rows}); how many are usual is known after ${leastEarlier} checks`
				};
			}
			const { rows, least, most, of } = usual;
			const isMore = current.rows > most && current.rows > maxRatio * rows;
			const isFewer = facts.isUnfinished !== true && current.rows < least && current.rows * maxRatio < rows;
			if (!isMore && !isFewer) return undefined;
			const words = isMore ? `${timesOf(current.rows / rows)} times as many rows as usual` : `${timesOf(rows / Math.max(1, current.rows))} times fewer rows than usual`;
			return {
				...base,
				status: "warn",
				limit: Math.round(isMore ? maxRatio * rows : rows / maxRatio),
				message: `${words}: ${current.rows}, against ${rows} of ${of}`,
				hint: "Check for rows that were joined, loaded twice or cut off. `max-rows-ratio` sets the limit."
			};
		}
		const timesOf = (ratio) => ratio >= 9.95 ? ratio.toFixed(0) : String(Number(ratio.toFixed(1)));
		const exactDistinct = 1e4;
		const leastExcess = {
			exact: .05,
			estimated: .25
		};
		const identifying = .99;
		const mostlyDistinct = .8;
		const leastValues = 50;
		function repeatsFinding({ reference, current }, choice) {
			const pairs = (0, _columns_js__WEBPACK_IMPORTED_MODULE_1__.O)(reference, current, choice).both;
			const found = pairs.flatMap(({ reference: before, current: now }) => repeatingOf(before, now) ?? []);
			const identifiers = found.filter(({ isIdentifier, isExcess }) => isIdentifier && isExcess);
			const areAll = found.length > 1 && found.every(({ isExcess }) => isExcess);
			const shown = identifiers.length > 0 ? identifiers : areAll ? found : [];
			const [first] = shown;
			if (first === undefined) return undefined;
			const { name, before, now } = first;
			const others = shown.length > 1 ? ` (so do ${shown.slice(1, 4).map((each) => each.name).join(", ")}${shown.length > 4 ? ", …" : ""})` : "";
			const share = 1 - now.distinct / now.values;
			return {
				id: "repeats",
				status: "warn",
				observed: Number(share.toPrecision(3)),
				n: current.rows,
				message: `rows repeat: ${name} has ${now.distinct} different values in ${now.values} rows, and had ${before.distinct} in ${before.values} of the reference${others}; there are ${timesOf(now.values / now.distinct)} rows for each value`,
				hint: "Check for rows that were loaded twice, and for a join that multiplies rows."
			};
		}
		function repeatingOf(reference, current) {
			if (reference.kind === "time" || reference.kind === "boolean") return undefined;
			const [before, now] = [reference, current].map(({ n, nulls, nan, posInf, negInf, invalid, distinct }) => {
				const values = n - nulls - nan - posInf - negInf - invalid;
				return {
					values,
					distinct: Math.min(values, distinct)
				};
			});
			if (before.values < leastValues || now.values < leastValues || now.distinct === 0) return undefined;
			const share = before.distinct / before.values;
			if (share < mostlyDistinct) return undefined;
			const repeated = before.values - before.distinct;
			const expected = (repeated + 2 * Math.sqrt(repeated) + 3) * (now.values / before.values) ** 2 / now.values;
			const isEstimated = Math.max(before.distinct, now.distinct) > exactDistinct;
			const least = isEstimated ? leastExcess.estimated : leastExcess.exact;
			const excess = 1 - now.distinct / now.values - Math.max(expected, 1 - share);
			const isIdentifier = share >= identifying && (reference.kind === "text" || reference.kind === "integer");
			return {
				name: current.name,
				isIdentifier,
				before,
				now,
				isExcess: excess > least
			};
		}
	}),
	8348: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			E3: () => dialectOf,
			Vf: () => rulesOfContract,
			aP: () => rulesOfProfile,
			as: () => readBy,
			fF: () => scanBy
		});
		var _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(66990);
		var _cells_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71975);
		var _contract_column_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43738);
		var _dataset_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71886);
		var _profile_build_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8544);
		var _scan_kind_search_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41263);
		function rulesOfContract(contract) {
			const rules = [...contract?.columns.values() ?? []];
			return {
				dialect: contract?.dialect,
				kinds: new Map(rules.flatMap(({ name, kind }) => kind === undefined ? [] : [[name, kind]])),
				texts: new Set(),
				privacy: new Map(rules.map(({ name, category, pii }) => [name, {
					category,
					hidden: pii
				}]))
			};
		}
		async function rulesOfProfile(profile, name, contract) {
			const own = contract === undefined ? await dialectOf(profile, name) : contract.dialect;
			const isUntyped = profile.reading !== undefined && profile.reading.typed !== true;
			const base = rulesOfContract(contract);
			const kinds = new Map();
			const privacy = new Map();
			const texts = new Set();
			for (const column of profile.columns) {
				const rule = contract === undefined ? undefined : (0, _contract_column_rule_js__WEBPACK_IMPORTED_MODULE_0__.X)(contract, column.name);
				const isKnown = rule?.kind !== undefined || column.distribution.kind !== "empty" && !isPlainText(column);
				if (isKnown) kinds.set(column.name, rule?.kind ?? column.kind);
				if (isKnown && column.kind === "text" && isUntyped) texts.add(column.name);
				privacy.set(column.name, rule === undefined ? privacyOf(column) : {
					category: rule.category,
					hidden: rule.pii
				});
			}
			return {
				dialect: own,
				kinds: new Map([...base.kinds, ...kinds]),
				texts,
				privacy: new Map([...base.privacy, ...privacy])
			};
		}
		const readBy = (dataset, { dialect }) => (0, _dataset_js__WEBPACK_IMPORTED_MODULE_1__.jx)(dataset, dialect);
		function scanBy(dataset, { kinds, texts, privacy }) {
			const isOwn = dataset.files.every(({ format }) => (0, _scan_kind_search_js__WEBPACK_IMPORTED_MODULE_2__.x)(format));
			const expected = isOwn ? new Map([...kinds].filter(([name, kind]) => kind !== "text" || texts.has(name))) : kinds;
			return {
				expected,
				privacy,
				tolerant: true
			};
		}
		function privacyOf({ kind, distribution, lengths }) {
			return {
				hidden: distribution.kind === "hashed" && (kind !== "text" || lengths === undefined),
				category: distribution.kind === "values" && kind !== "boolean" && !(0, _profile_build_js__WEBPACK_IMPORTED_MODULE_3__.OD)(distribution.counts)
			};
		}
		function isPlainText({ kind, distribution }) {
			if (kind !== "text" || distribution.kind !== "values") return false;
			return distribution.counts.every(([value]) => {
				const bytes = Buffer.from(value);
				return otherKinds.every((other) => (0, _cells_js__WEBPACK_IMPORTED_MODULE_4__.kz)(other, bytes, 0, bytes.length) === _cells_js__WEBPACK_IMPORTED_MODULE_4__.U9.invalid);
			});
		}
		const otherKinds = [
			"number",
			"time",
			"boolean"
		];
		const schemaOf = {
			integer: { type: "integer" },
			number: { type: "number" },
			boolean: { type: "boolean" },
			text: { type: "string" },
			time: {
				type: "string",
				format: "timestamp"
			}
		};
		async function dialectOf({ reading, columns }, name) {
			if (reading?.dialect === undefined) return undefined;
			const properties = Object.fromEntries(columns.map((column) => [column.name, schemaOf[column.kind]]));
			const { readContract } = await Promise.resolve().then(__webpack_require__.bind(__webpack_require__, 68434));
			try {
				return (await readContract(JSON.stringify({
					dialect: reading.dialect,
					row: { properties }
				}), name)).dialect;
			} catch (cause) {
				throw (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_5__.Xu)(`${name}: this version of Modelflight does not know the dialect that the profile's data is written in`, {
					where: { file: name },
					hint: "Make the profile again: run validate-data on the data and use its output `profile`. Or name the contract in `contract`.",
					cause
				});
			}
		}
	}),
	38814: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			ub: () => bestRho,
			cA: () => betaBinomialBound,
			Vp: () => betaBinomialSequence,
			iP: () => logBetaBinomialMixture,
			GN: () => meanDifferenceReach,
			O3: () => normalMixtureBound,
			OK: () => rateDifferenceBound
		});
		var gamma = __webpack_require__(95628);
		;
		function logBeta(a, b) {
			const [small, large] = a < b ? [a, b] : [b, a];
			if (!(small > 0)) throw new RangeError(`ln B is asked for positive numbers, not ${a} and ${b}`);
			const n = small + large;
			if (small >= 10) {
				return (small - .5) * Math.log(small / n) + large * -Math.log1p(small / large) - .5 * Math.log(large) + gamma.rQ + (0, gamma.$R)(small) + (0, gamma.$R)(large) - (0, gamma.$R)(n);
			}
			if (large >= 10) {
				const ratio = (large - .5) * -Math.log1p(small / large) - small * Math.log(n) + small + (0, gamma.$R)(large) - (0, gamma.$R)(n);
				return (0, gamma.ay)(small) + ratio;
			}
			return (0, gamma.ay)(small) + (0, gamma.ay)(large) - (0, gamma.ay)(n);
		}
		var normal = __webpack_require__(27926);
		var numbers = __webpack_require__(77767);
		;
		function rootOf(f, low, high) {
			let [a, b] = [low, high];
			let [fa, fb] = [f(a), f(b)];
			if (fa === 0) return a;
			if (fb === 0) return b;
			if (fa > 0 === fb > 0) throw new RangeError(`no change of sign between ${low} and ${high}`);
			let t = .5;
			for (let round = 0; round < 200; round++) {
				const x = a + t * (b - a);
				const fx = f(x);
				const [c, fc] = fx > 0 === fa > 0 ? [a, fa] : [b, fb];
				if (fx > 0 !== fa > 0) [b, fb] = [a, fa];
				[a, fa] = [x, fx];
				const best = Math.abs(fa) < Math.abs(fb) ? a : b;
				const width = (2 * Number.EPSILON * Math.abs(best) + Number.MIN_VALUE) / Math.abs(b - c);
				if (fx === 0 || width > .5 || a === b) return best;
				t = Math.min(1 - width, Math.max(width, nextFraction({
					a,
					b,
					c,
					fa,
					fb,
					fc
				})));
			}
			return a;
		}
		function nextFraction({ a, b, c, fa, fb, fc }) {
			const xi = (a - b) / (c - b);
			const phi = (fa - fb) / (fc - fb);
			if (!(phi ** 2 < xi && (1 - phi) ** 2 < 1 - xi)) return .5;
			return fa / (fb - fa) * (fc / (fb - fc)) + (c - a) / (b - a) * (fa / (fc - fa)) * (fb / (fc - fb));
		}
		;
		function bestRho(vOpt, alpha) {
			(0, numbers.HO)("alpha", alpha);
			if (!(vOpt > 0)) throw new RangeError(`intrinsic time is positive, not ${vOpt}`);
			const log = 2 * Math.log(1 / alpha);
			return vOpt / (log + Math.log1p(log));
		}
		const bestRhoOneSided = (vOpt, alpha) => bestRho(vOpt, 2 * alpha);
		const logNormalMixture = (s, v, rho) => .5 * Math.log(rho / (v + rho)) + s * s / (2 * (v + rho));
		const logNormalMixtureOneSided = (s, v, rho) => .5 * Math.log(4 * rho / (v + rho)) + s * s / (2 * (v + rho)) + logNormalSf(-s / Math.sqrt(v + rho));
		function normalMixtureBound(v, rho, alpha) {
			(0, numbers.HO)("alpha", alpha);
			return Math.sqrt((v + rho) * (Math.log1p(v / rho) + 2 * Math.log(1 / alpha)));
		}
		function normalMixtureBoundOneSided(v, rho, alpha) {
			(0, numbers.HO)("alpha", alpha);
			const c = Math.log(1 / alpha) - .5 * Math.log(4 * rho / (v + rho));
			let z = Math.sqrt(2 * Math.max(c, .5));
			for (let round = 0; round < 100; round++) {
				const logCdf = (0, normal.PG)(-z);
				const step = (z * z / 2 + logCdf - c) / (z + Math.exp(-z * z / 2 - logCdf) / Math.sqrt(2 * Math.PI));
				z -= step;
				if (Math.abs(step) <= 1e-15 * Math.abs(z)) break;
			}
			return Math.max(0, z) * Math.sqrt(v + rho);
		}
		function meanDifferenceSequence(control, treatment, alpha, horizon) {
			const spread = control.variance / control.n + treatment.variance / treatment.n;
			if (!(control.n > 0 && treatment.n > 0 && spread > 0)) throw new RangeError("both arms need observations that vary");
			const v = 1 / spread;
			const rho = bestRho(1 / horizon.varianceAtEnd, alpha);
			const estimate = treatment.mean - control.mean;
			const reach = normalMixtureBound(v, rho, alpha) / v;
			return {
				estimate,
				interval: [estimate - reach, estimate + reach],
				p: Math.min(1, Math.exp(-logNormalMixture(estimate * v, v, rho)))
			};
		}
		function meanDifferenceBounds(control, treatment, alpha, horizon) {
			const estimate = treatment.mean - control.mean;
			const reach = meanDifferenceReach(control, treatment, alpha, horizon);
			return [estimate - reach, estimate + reach];
		}
		function meanDifferenceReach(control, treatment, alpha, horizon) {
			const spread = control.variance / control.n + treatment.variance / treatment.n;
			if (!(control.n > 0 && treatment.n > 0 && spread > 0)) throw new RangeError("both arms need observations that vary");
			const v = 1 / spread;
			return normalMixtureBoundOneSided(v, bestRhoOneSided(1 / horizon.varianceAtEnd, alpha), alpha) / v;
		}
		function betaBinomialSequence(successes, n, alpha, tOpt, alphaOpt = alpha) {
			if (!(Number.isSafeInteger(n) && n >= 0 && successes >= 0 && successes <= n)) throw new RangeError(`${successes} of ${n} is no rate`);
			const options = {
				alpha,
				tOpt,
				alphaOpt
			};
			return [betaBinomialBound("lower", successes, n, options), betaBinomialBound("upper", successes, n, options)];
		}
		const edge = 1e-12;
		function betaBinomialBound(side, successes, n, options) {
			if (!(Number.isSafeInteger(n) && n >= 0 && successes >= 0 && successes <= n)) throw new RangeError(`${successes} of ${n} is no rate`);
			const { alpha, tOpt, alphaOpt = alpha } = options;
			(0, numbers.HO)("alpha", alpha);
			const share = n === 0 ? .5 : successes / n;
			const end = side === "lower" ? edge : 1 - edge;
			if (n === 0 || (side === "lower" ? share <= end : share >= end)) return Math.round(end);
			const goal = Math.log(1 / alpha);
			const excess = (odds) => logBetaBinomialMixture(successes, n, 1 / (1 + Math.exp(-odds)), tOpt, alphaOpt) - goal;
			if (excess(logit(end)) < 0) return Math.round(end);
			return 1 / (1 + Math.exp(-rootOf(excess, logit(end), logit(Math.min(1 - edge, Math.max(edge, share))))));
		}
		const logit = (p) => Math.log(p) - Math.log1p(-p);
		function logBetaBinomialMixture(successes, n, p, tOpt, alphaOpt) {
			const q = 1 - p;
			const r = Math.max(bestRho(tOpt * p * q, alphaOpt) - p * q, .001 * p * q);
			const failures = n - successes;
			return logBeta(r / p + failures, r / q + successes) - logBeta(r / p, r / q) - successes * Math.log(p) - failures * Math.log(q);
		}
		function rateDifferenceSequence(control, treatment, alpha, tOpt) {
			const rate = ({ events, n }) => n === 0 ? 0 : events / n;
			const estimate = rate(treatment) - rate(control);
			const bound = (side) => rateDifferenceBound(side, control, treatment, {
				alpha,
				tOpt
			});
			return {
				estimate,
				interval: [bound("lower"), bound("upper")]
			};
		}
		function rateDifferenceBound(side, control, treatment, { alpha, tOpt }) {
			const half = {
				alpha: alpha / 2,
				tOpt
			};
			const other = side === "lower" ? "upper" : "lower";
			return betaBinomialBound(side, treatment.events, treatment.n, half) - betaBinomialBound(other, control.events, control.n, half);
		}
		function logMsprt(n, difference, variance, tau2) {
			if (!(n >= 0 && variance > 0 && tau2 > 0)) throw new RangeError(`mSPRT is not defined for n = ${n}, V = ${variance}, tau² = ${tau2}`);
			const spread = variance + n * tau2;
			return .5 * Math.log(variance / spread) + n * n * tau2 * difference * difference / (2 * variance * spread);
		}
	})
};
