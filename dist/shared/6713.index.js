export const id = 6713;
export const ids = [6713];
export const modules = {
	46713: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { run: () => run });
		var external_node_path_ = __webpack_require__(76760);
		var files = __webpack_require__(45182);
		var lib_verdict = __webpack_require__(99072);
		var lib_dataset = __webpack_require__(93615);
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
			return `no alarm, because the model hardly uses it (${Number((share * 100).toPrecision(2))} % of the importance)`;
		}
		function acknowledgedReason(name, { acknowledged, today }) {
			const until = acknowledged?.get(name);
			return until !== undefined && today <= until ? `no alarm, because it is acknowledged until ${until}` : undefined;
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
			return `no alarm yet: drifted in ${drifted} of the last ${consecutive.windows} windows, an alarm needs ${consecutive.alarms}`;
		}
		function importanceShares(importance) {
			const whole = [...importance.values()].reduce((sum, value) => sum + value, 0);
			if (!(whole > 0) || !Number.isFinite(whole) || [...importance.values()].some((value) => !(value >= 0))) {
				throw (0, errors.Xu)("importances must be numbers from 0 up, not all of them 0");
			}
			return new Map([...importance].map(([name, value]) => [name, value / whole]));
		}
		function requireKnown(what, name, names) {
			if (names.includes(name)) return;
			const meant = (0, nearest.p)(name, names);
			throw (0, errors.Xu)(`there is an ${what} of ${JSON.stringify(name)}, which is no judged column`, meant === undefined ? {} : { hint: `Did you mean ${meant}?` });
		}
		function driftScore({ columns, drifted }, importance) {
			const weights = importance === undefined ? undefined : importanceShares(importance);
			const counted = columns.filter(({ status }) => status !== "skipped" && status !== "inconclusive");
			const weight = (name) => weights === undefined ? 1 : weights.get(name) ?? 0;
			const whole = counted.reduce((sum, { column }) => sum + weight(column), 0);
			return whole === 0 ? 0 : drifted.reduce((sum, name) => sum + weight(name), 0) / whole;
		}
		var store = __webpack_require__(27466);
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
					numeric
				}, context);
				const after = await (0, read_table.xz)(current.dataset, {
					columns,
					numeric
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
				throw (0, errors.Xu)(`${name} is no JSON, or cut short`, {
					cause,
					hint: "Delete it: the history then begins anew."
				});
			}
			if (isHistory(value)) return value;
			throw (0, errors.Xu)(`${name} is no drift history of version ${historyVersion}`, { hint: "Delete it: the history then begins anew." });
		}
		const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
		const isTime = (value) => typeof value === "string" && Number.isFinite(Date.parse(value));
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
		var judge = __webpack_require__(66349);
		var normal = __webpack_require__(27926);
		var drift_cells = __webpack_require__(56710);
		var describe = __webpack_require__(3096);
		var questions = __webpack_require__(99695);
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
					message: `only ${value.n} values, and fewer than ${limits.minRows} can't be judged`
				};
			}
			if (expected === undefined) return {
				...head,
				status: "pass",
				message: `${numbers}; the reference has no such numbers to compare with`
			};
			const change = value.mean - expected.mean;
			const error = Math.hypot(value.error, expected.error);
			const p = error === 0 ? change === 0 ? 1 : 0 : Math.min(1, 2 * (0, normal.nG)(Math.abs(change) / error));
			const relative = expected.mean === 0 ? change === 0 ? 0 : 1 : Math.abs(change / expected.mean);
			const isReal = p <= limits.falseDiscoveryRate;
			const status = isReal && relative >= relativeChange ? "fail" : isReal && relative >= relativeChange / 2 ? "warn" : "pass";
			const words = status === "pass" ? "as in the reference" : change > 0 ? "risen" : "fallen";
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
		function partitionsOf(reference, parts, limits, choice) {
			const partitions = parts.map(({ name, profile }) => {
				const { drifted, general } = (0, judge.J)(reference, profile, limits, choice);
				return {
					name,
					rows: profile.rows,
					drifted,
					isJudged: general.length === 0
				};
			});
			return {
				partitions,
				firstBad: partitions.find(({ drifted }) => drifted.length > 0)?.name
			};
		}
		var chi_square = __webpack_require__(99827);
		var confidence_sequence = __webpack_require__(38814);
		var delong = __webpack_require__(26436);
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
		var binary_metrics = __webpack_require__(82048);
		var lib_order = __webpack_require__(14089);
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
		var moments = __webpack_require__(71080);
		var distributions = __webpack_require__(45046);
		;
		function welchT(x, y) {
			const [a, b] = [(0, moments.GV)(x) / x.length, (0, moments.GV)(y) / y.length];
			const share = a + b === 0 ? Number.NaN : a / (a + b);
			const df = a + b === 0 ? 1 : 1 / (share ** 2 / (x.length - 1) + (1 - share) ** 2 / (y.length - 1));
			return tested(((0, moments.i2)(x) - (0, moments.i2)(y)) / Math.sqrt(a + b), df);
		}
		function studentT(x, y) {
			const df = x.length + y.length - 2;
			if (df < 1) throw new RangeError("Student’s t test needs at least three values");
			const squares = (values) => variance(values, 0) * values.length;
			const pooled = (squares(x) + squares(y)) / df;
			return tested((mean(x) - mean(y)) / Math.sqrt(pooled * (1 / x.length + 1 / y.length)), df);
		}
		const tested = (t, df) => ({
			t,
			df,
			p: 2 * (0, distributions["do"])(Math.abs(t), df)
		});
		var wilson = __webpack_require__(82205);
		;
		const relativeRise = .1;
		function judgePerformance(current, reference, earlier, limits) {
			if (current.labels === undefined) return estimated(current, reference, limits);
			const losses = lossesOf(current.predictions, current.labels);
			const { n } = losses;
			if (n < limits.minRows) {
				const message = `only ${n} rows have a prediction and a label, and fewer than ${limits.minRows} can't be judged`;
				return {
					kind: "measured",
					metric: metricOf(losses),
					status: "inconclusive",
					detectors: [],
					n,
					message
				};
			}
			const before = reference?.labels === undefined ? undefined : lossesOf(reference.predictions, reference.labels);
			const usable = before !== undefined && before.n >= limits.minRows && before.kind === losses.kind ? before : undefined;
			return losses.kind === "errors" ? classified(losses, usable, earlier, limits) : regressed(losses, usable);
		}
		const metricOf = ({ kind }) => kind === "errors" ? "accuracy" : "mean absolute error";
		function lossesOf(predictions, labels) {
			const rows = labels.flatMap((label, row) => label === null || predictions[row] == null ? [] : [[String(predictions[row]), label]]);
			const kind = taskOf(rows);
			const loss = ([prediction, label]) => {
				if (kind === "numbers") return Math.abs(Number(prediction) - Number(label));
				return classOf(prediction, kind) === classOf(label, kind) ? 0 : 1;
			};
			return {
				kind: kind === "numbers" ? "distances" : "errors",
				values: Float64Array.from(rows, loss),
				n: rows.length
			};
		}
		function taskOf(rows) {
			const labels = new Set(rows.map(([, label]) => label));
			const isNumber = (text) => text.trim() !== "" && Number.isFinite(Number(text));
			if (!rows.every(([prediction]) => isNumber(prediction))) return "classes";
			if ([...labels].every(isYesOrNo)) return "scores";
			return labels.size > 20 && [...labels].every(isNumber) ? "numbers" : "classes";
		}
		const yes = [
			"1",
			"1.0",
			"true"
		];
		const no = [
			"0",
			"0.0",
			"false"
		];
		const isYesOrNo = (label) => yes.includes(label.toLowerCase()) || no.includes(label.toLowerCase());
		function classOf(text, task) {
			if (task !== "scores") return text;
			if (isYesOrNo(text)) return yes.includes(text.toLowerCase()) ? "yes" : "no";
			return Number(text) >= .5 ? "yes" : "no";
		}
		function classified(current, before, earlier, limits) {
			const errors = {
				errors: sumOf(current.values),
				n: current.n
			};
			const accuracy = 1 - errors.errors / errors.n;
			const [low, high] = (0, wilson.rF)(errors.n - errors.errors, errors.n);
			const all = [...earlier, errors].reduce((sum, window) => ({
				errors: sum.errors + window.errors,
				n: sum.n + window.n
			}), {
				errors: 0,
				n: 0
			});
			const sequence = (0, confidence_sequence.Vp)(all.n - all.errors, all.n, .05, all.n);
			const head = {
				kind: "measured",
				metric: "accuracy",
				value: accuracy,
				interval: [low, high],
				sequence,
				detectors: detectorsOf(current, true),
				n: current.n,
				errors
			};
			const numbers = `accuracy ${(0, questions.KN)(accuracy)}, 95 % interval ${(0, questions.KN)(low)} to ${(0, questions.KN)(high)}, ${current.n} labels`;
			if (before === undefined) return {
				...head,
				status: "pass",
				message: `${numbers}; there are no labelled rows of the reference to compare with`
			};
			const wrong = sumOf(before.values);
			const reference = 1 - wrong / before.n;
			const { p } = (0, chi_square.jQ)(errors.errors, errors.n, wrong, before.n);
			const lost = reference - accuracy;
			const isReal = p <= limits.falseDiscoveryRate && lost > 0;
			const status = isReal && lost >= limits.shareThreshold ? "fail" : isReal && lost >= limits.shareWarnThreshold ? "warn" : "pass";
			const words = status === "pass" ? "the model is as good as on the reference" : "the model has become worse";
			return {
				...head,
				reference,
				status,
				message: `${words} (${numbers}; reference ${(0, questions.KN)(reference)})`
			};
		}
		function regressed(current, before) {
			const value = (0, moments.i2)(current.values);
			const interval = (0, delong.sv)(value, (0, moments.GV)(current.values) / current.n);
			const head = {
				kind: "measured",
				metric: "mean absolute error",
				value,
				interval,
				detectors: detectorsOf(current, false),
				n: current.n
			};
			const numbers = `mean absolute error ${performance_short(value)}, 95 % interval ${performance_short(interval[0])} to ${performance_short(interval[1])}, ${current.n} labels`;
			if (before === undefined) return {
				...head,
				status: "pass",
				message: `${numbers}; there are no labelled rows of the reference to compare with`
			};
			const reference = (0, moments.i2)(before.values);
			const { p } = welchT(current.values, before.values);
			const rise = value / reference - 1;
			const isReal = p <= .04 && value > reference;
			const status = isReal && rise >= relativeRise ? "fail" : isReal && rise >= relativeRise / 2 ? "warn" : "pass";
			const words = status === "pass" ? "the model is as good as on the reference" : "the model has become worse";
			return {
				...head,
				reference,
				status,
				message: `${words} (${numbers}; reference ${performance_short(reference)})`
			};
		}
		function detectorsOf({ values }, isRate) {
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
		function estimated(current, reference, limits) {
			const scores = scoresOf(current.predictions);
			if (scores === undefined) return undefined;
			const n = scores.length;
			if (n < limits.minRows) {
				const message = `only ${n} rows have a score, and fewer than ${limits.minRows} can't be judged`;
				return {
					kind: "estimated",
					metric: "accuracy",
					status: "inconclusive",
					detectors: [],
					n,
					message
				};
			}
			const calibration = calibrationOf(reference);
			const chance = calibration === undefined ? scores : scores.map((score) => isotonicAt(calibration, score));
			const { accuracy, accuracyError } = estimatedPerformance(chance, Uint8Array.from(scores, (score) => score >= .5 ? 1 : 0));
			const interval = [Math.max(0, accuracy - 1.96 * accuracyError), Math.min(1, accuracy + 1.96 * accuracyError)];
			const basis = calibration === undefined ? "scores taken as they are" : "scores calibrated on the reference's labels";
			const message = `estimated accuracy ${(0, questions.KN)(accuracy)} (${(0, questions.KN)(interval[0])} to ${(0, questions.KN)(interval[1])}; ${basis}): an estimate from ${n} scores, valid only while the relation between inputs and label is unchanged`;
			return {
				kind: "estimated",
				metric: "accuracy",
				status: "pass",
				value: accuracy,
				interval,
				detectors: [],
				n,
				message
			};
		}
		function scoresOf(predictions) {
			const known = predictions.filter((text) => text !== null && text.trim() !== "");
			const scores = Float64Array.from(known, Number);
			if (scores.length === 0 || scores.some((score) => !(score >= 0 && score <= 1))) return undefined;
			return scores.every((score) => score === 0 || score === 1) ? undefined : scores;
		}
		function calibrationOf(reference) {
			const rows = (reference?.labels ?? []).flatMap((label, row) => {
				const prediction = reference?.predictions[row];
				return label === null || prediction == null || !isYesOrNo(label) ? [] : [[Number(prediction), yes.includes(label.toLowerCase()) ? 1 : 0]];
			});
			if (rows.length < 50 || rows.some(([score]) => !Number.isFinite(score))) return undefined;
			return isotonicFit(rows.map(([score]) => score), rows.map(([, label]) => label));
		}
		const sumOf = (values) => values.reduce((sum, value) => sum + value, 0);
		const performance_short = (value) => String(Number(value.toPrecision(4)));
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
						isJudged: false
					});
					continue;
				}
				const old = await (0, profile_dataset.o)(await partOf(before, earlier, (0, external_node_path_.join)(folder, `${index}-before.csv`), name), {}, context);
				const fresh = await (0, profile_dataset.o)(await partOf(now, rows, (0, external_node_path_.join)(folder, `${index}-now.csv`), name), {}, context);
				const exclude = [...choice.exclude ?? [], column];
				const { columns } = (0, judge.J)(old, fresh, shared, {
					...choice,
					exclude
				});
				const drifted = columns.filter(({ findings }) => findings.some(({ status, aspect }) => status === "fail" && aspect !== "kind"));
				found.push({
					...facts,
					drifted: drifted.map((each) => each.column),
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
		var cells = __webpack_require__(71975);
		;
		const mostWindows = 60;
		async function timeWindows(dataset, { column, seconds }, context) {
			const table = await (0, read_table.xz)(dataset, {}, context);
			const cells = table.columns.get(column);
			if (cells === undefined) throw (0, errors.Xu)(`window: the data has no column ${JSON.stringify(column)}`);
			const times = cells.kind === "text" ? cells.values.map(microseconds) : [];
			const latest = times.reduce((most, time) => time !== undefined && time > (most ?? -Infinity) ? time : most, undefined);
			if (latest === undefined) throw (0, errors.Xu)(`window: the column ${JSON.stringify(column)} holds no times`);
			const width = seconds * 1e6;
			const rowsOf = new Map();
			for (const [row, time] of times.entries()) {
				if (time === undefined) continue;
				const back = Math.floor((latest - time) / width);
				if (back >= mostWindows) continue;
				const rows = rowsOf.get(back);
				if (rows === undefined) rowsOf.set(back, [row]);
				else rows.push(row);
			}
			const folder = (0, external_node_path_.join)(context.temporary, "windows");
			await (0, promises_.mkdir)(folder, { recursive: true });
			const found = [];
			for (const back of [...rowsOf.keys()].sort((a, b) => b - a)) {
				const name = `${minute(latest - (back + 1) * width)} to ${minute(latest - back * width)}`;
				const part = await partOf(table, rowsOf.get(back) ?? [], (0, external_node_path_.join)(folder, `${back}.csv`), name);
				found.push({
					name,
					dataset: part,
					profile: await (0, profile_dataset.o)(part, {}, context)
				});
			}
			return found;
		}
		function microseconds(text) {
			if (text === null) return undefined;
			const bytes = Buffer.from(text);
			return (0, cells.pe)(bytes, 0, bytes.length) === cells.U9.number ? cells.YV.number : undefined;
		}
		const minute = (time) => new Date(time / 1e3).toISOString().slice(0, 16);
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
				throw (0, errors.Xu)(`${name}: an importance is a number from 0 up${bad === undefined ? "" : `, and that of ${JSON.stringify(bad[0])} is not`}`);
			}
			return new Map(pairs);
		}
		function fromJson(text, name) {
			try {
				const value = JSON.parse(text);
				return Object.entries(value).map(([column, weight]) => [column, typeof weight === "number" ? weight : Number.NaN]);
			} catch (cause) {
				throw (0, errors.Xu)(`${name} is no JSON object of columns and numbers`, { cause });
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
				minRows: inputs["min-rows"]
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
				if (column === undefined || day === undefined || Number.isNaN(Date.parse(day))) {
					throw (0, errors.Xu)(`acknowledged: expected \`<column> until YYYY-MM-DD\`, got ${JSON.stringify(line)}`, { hint: "An acknowledgement needs a last day, so that it is not forgotten." });
				}
				return [column, day];
			}));
		}
		const secondsPer = {
			m: 60,
			h: 3600,
			d: 86400,
			w: 604800
		};
		function windowOfInput(text) {
			if (text === undefined) return undefined;
			const [, column, count, unit] = /^(.+?)\s+(\d{1,5})([mhdw])$/.exec(text.trim()) ?? [];
			const seconds = Number(count) * (secondsPer[unit ?? ""] ?? Number.NaN);
			if (column === undefined || !(seconds > 0)) throw (0, errors.Xu)(`window: expected a time column and a length, e.g. \`departure 7d\`, got ${JSON.stringify(text)}`);
			return {
				column,
				seconds
			};
		}
		;
		const mostParts = 60;
		async function subjectOf(dataset, inputs, context) {
			const windows = windowOfInput(inputs.window);
			if (windows === undefined) {
				const parts = () => Promise.all(dataset.files.slice(0, mostParts).map((file) => fileProfile(file, context)));
				return {
					dataset,
					profile: await (0, profile_dataset.o)(dataset, {}, context),
					parts: dataset.files.length > 1 ? parts : () => Promise.resolve([])
				};
			}
			const found = await timeWindows(dataset, windows, context);
			const last = found.at(-1);
			if (last === undefined) throw (0, errors.Xu)("window: the data has no rows");
			return {
				dataset: last.dataset,
				profile: last.profile,
				parts: () => Promise.resolve(found)
			};
		}
		const fileProfile = async (file, context) => ({
			name: file.name,
			profile: await (0, profile_dataset.o)({ files: [file] }, {}, context)
		});
		async function assess(subject, reference, earlier, inputs, context) {
			const limits = limitsOf(inputs);
			const choice = await choiceOf(subject, reference, inputs, context);
			const raw = withoutLateLabels((0, judge.J)(reference.profile, subject.profile, limits, choice), inputs.labels);
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
			return {
				judgement,
				importance,
				performance,
				kpis,
				cause,
				segments,
				history: withWindow(past, window)
			};
		}
		async function choiceOf(subject, { profile, dataset, seasonal }, { columns, exclude, exact }, context) {
			if (exact && dataset === undefined) {
				throw (0, errors.Xu)("exact: the reference is a stored profile, which has no rows", { hint: "Name data files in `reference`, or leave `exact` out." });
			}
			const rows = exact && dataset !== undefined ? await exactColumns({
				dataset,
				profile
			}, subject, context) : undefined;
			return {
				...columns === undefined ? {} : { columns },
				...exclude === undefined ? {} : { exclude },
				...rows === undefined ? {} : { exact: rows },
				...seasonal === undefined ? {} : { seasonal },
				now: BigInt(context.now().getTime()) * 1000n
			};
		}
		function withoutLateLabels(judgement, labels) {
			if (labels === undefined) return judgement;
			const columns = judgement.columns.map((column) => {
				if (column.column !== labels) return column;
				const findings = column.findings.filter(({ aspect }) => aspect !== "null-share");
				const status = [
					"fail",
					"inconclusive",
					"warn",
					"pass"
				].find((one) => findings.some((finding) => finding.status === one));
				return {
					...column,
					findings,
					status: status ?? "skipped"
				};
			});
			return {
				...judgement,
				columns,
				drifted: columns.filter(({ status }) => status === "fail").map(({ column }) => column)
			};
		}
		async function segmentsIn(subject, { dataset }, { segments }, { limits, choice, context }) {
			if (segments === undefined) return [];
			if (dataset === undefined) throw (0, errors.Xu)("segments: the reference is a stored profile, which has no rows to be cut into segments", { hint: "Name data files in `reference`, or leave `segments` out." });
			const { exact: _, ...others } = choice;
			return await segmentsOf({
				reference: dataset,
				current: subject.dataset
			}, segments, limits, others, context);
		}
		async function causeOf(subject, reference, limits, choice) {
			const parts = await subject.parts();
			if (parts.length < 2) return undefined;
			const { exact: _, ...others } = choice;
			const known = parts.filter(({ profile }) => profile.columns.some(({ name }) => choice.columns?.includes(name) === true));
			return known.length === 0 ? undefined : partitionsOf(reference, known, limits, others);
		}
		async function performanceOf(subject, reference, history, { inputs, limits, context }) {
			const { predictions, labels } = inputs;
			if (predictions === undefined) {
				if (labels !== undefined) throw (0, errors.Xu)("labels: needs `predictions`, the column that they are compared with");
				return undefined;
			}
			const current = await predictedRows(subject.dataset, subject.profile, {
				predictions,
				labels
			}, context);
			if (current === undefined) throw (0, errors.Xu)(`predictions: the data has no column ${JSON.stringify(predictions)}`);
			const { dataset, profile } = reference;
			const before = dataset === undefined ? undefined : await predictedRows(dataset, profile, {
				predictions,
				labels
			}, context);
			const earlier = history.windows.flatMap(({ performance }) => performance ?? []);
			return judgePerformance(current, before, earlier, limits);
		}
		async function predictedRows(dataset, profile, { predictions, labels }, context) {
			const has = (name) => profile.columns.some((column) => column.name === name);
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
		function checksOf({ judgement, performance, kpis, segments }) {
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
				...performance === undefined ? [] : [performanceCheck(performance)],
				...kpis.map(kpiCheck),
				...segments.flatMap((segment) => segmentCheck(segment, judgement.drifted)),
				...wellColumns(columns)
			];
		}
		const performanceCheck = ({ kind, status, value, n, message, reference }) => ({
			id: kind === "measured" ? "performance" : "performance:estimate",
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
			message: `${column}: ${message}`
		});
		function segmentCheck({ name, rows, drifted }, whole) {
			const hidden = drifted.filter((column) => !whole.includes(column));
			if (hidden.length === 0) return [];
			return [{
				id: `segment:${name}`,
				status: "warn",
				n: rows,
				message: `drift within ${name} that the whole does not show: ${hidden.join(", ")}`
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
				message: `${column.column}: ${finding.message}${aspect === "new-values" ? named(column.newValues) : ""}`,
				...status === "inconclusive" ? { hint: "Collect more rows, or lower `min-rows`." } : {}
			};
		}
		const named = ({ values }) => values.length === 0 ? "" : `: ${values.slice(0, 5).join(", ")}${values.length > 5 ? ", …" : ""}`;
		function wellColumns(columns) {
			const names = (status) => columns.filter((column) => column.status === status).map(({ column }) => column);
			const [well, skipped] = [names("pass"), names("skipped")];
			const list = (found) => `${found.slice(0, 8).join(", ")}${found.length > 8 ? ` and ${found.length - 8} more` : ""}`;
			const count = (found) => `${found.length} ${found.length === 1 ? "column" : "columns"}`;
			return [...well.length === 0 ? [] : [{
				id: "columns",
				status: "pass",
				n: well.length,
				message: `no drift in ${count(well)}: ${list(well)}`
			}], ...skipped.length === 0 ? [] : [{
				id: "columns:not-judged",
				status: "skipped",
				n: skipped.length,
				message: `${count(skipped)} not judged: ${list(skipped)}`
			}]];
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
					...performance?.value === undefined ? {} : { performance: {
						kind: performance.kind,
						metric: performance.metric,
						value: performance.value,
						n: performance.n
					} },
					...told.issue === undefined ? {} : { issue: told.issue },
					...told.retrainRun === undefined ? {} : { retrainRun: told.retrainRun },
					...judgement.maxPsi === undefined ? {} : { maxPsi: judgement.maxPsi.value }
				}
			};
		}
		var ks = __webpack_require__(22290);
		var quantile = __webpack_require__(42192);
		var merge = __webpack_require__(24356);
		;
		const quantilePeriods = 20;
		function seasonalReference(periods) {
			const [first, ...rest] = periods;
			if (first === undefined || rest.length === 0) throw new RangeError("a seasonal reference needs at least two periods");
			const distances = new Map();
			for (const [index, period] of periods.entries()) {
				const [start, ...others] = periods.filter((_, other) => other !== index);
				if (start === undefined) continue;
				const merged = others.reduce(merge.Ns, start);
				for (const column of period.columns) {
					const distance = distanceOf(merged.columns.find(({ name }) => name === column.name), column);
					if (distance !== undefined) distances.set(column.name, [...distances.get(column.name) ?? [], distance]);
				}
			}
			const limitOf = (values) => values.length >= quantilePeriods ? (0, quantile.YV)(values, .95) : Math.max(...values);
			return {
				profile: rest.reduce(merge.Ns, first),
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
		var lib_open = __webpack_require__(7665);
		var port = __webpack_require__(45282);
		var lib_reference = __webpack_require__(87544);
		;
		async function findReference(inputs, context) {
			const named = inputs.reference ?? championOf(context.model);
			const [first, ...others] = named;
			if (first === undefined) {
				throw (0, errors.Xu)("there is nothing to compare with", { hint: "Set the input `reference`, or `model` for the profile of its champion." });
			}
			if (others.length === 0 && first.startsWith("models:")) return await fromRegistry(first, inputs.registry, context);
			if (others.length === 0 && await isProfile(first, context)) return await fromProfile(first, context);
			if (others.length > 0 && await areProfiles(named, context)) return await fromPeriods(named, context);
			const dataset = await (0, lib_dataset.$X)(named, context);
			const profile = await (0, profile_dataset.o)(dataset, {}, context);
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
		async function isProfile(typed, context) {
			if (!typed.toLowerCase().endsWith(".json") || /[*?]/.test(typed)) return false;
			const path = await (0, files.oG)((0, files.LI)(typed, context.workspace, context.workingDirectory), context.workspace);
			const file = await (0, promises_.open)(path);
			try {
				const { buffer, bytesRead } = await file.read(Buffer.alloc(64), 0, 64, 0);
				return /^\s*\{\s*"version"\s*:/.test(buffer.toString("utf8", 0, bytesRead));
			} finally {
				await file.close();
			}
		}
		async function areProfiles(named, context) {
			for (const typed of named) if (!await isProfile(typed, context)) return false;
			return true;
		}
		async function fromPeriods(named, context) {
			const profiles = [];
			for (const typed of named) {
				const found = await fromProfile(typed, context);
				if (found.kind === "profile") profiles.push(found.profile);
			}
			const { profile, limits, periods } = seasonalReference(profiles);
			return {
				kind: "profile",
				name: `${periods} past periods`,
				profile,
				digest: (0, files.sc)((0, store.z1)(profile)),
				seasonal: limits
			};
		}
		async function fromProfile(typed, context) {
			const path = await (0, files.oG)((0, files.LI)(typed, context.workspace, context.workingDirectory), context.workspace);
			const name = context.display(path);
			const text = await (0, files.readText)(path, name);
			return {
				kind: "profile",
				name,
				profile: (0, store.jZ)(text, name),
				digest: (0, files.sc)(text)
			};
		}
		var lib_document = __webpack_require__(62587);
		;
		const trendWindows = 30;
		const trendColumns = 4;
		function causeBlocks(cause) {
			if (cause === undefined) return [];
			const { partitions, firstBad } = cause;
			const bad = partitions.filter(({ drifted }) => drifted.length > 0).length;
			const first = firstBad === undefined ? "No part alone shows it" : "It begins with ";
			const rows = partitions.map(({ name, rows: count, drifted, isJudged }) => [
				(0, lib_document.aY)(name),
				{
					kind: "status",
					tone: isJudged ? drifted.length > 0 ? "fail" : "pass" : "inconclusive"
				},
				String(count),
				drifted.join(", ") || (isJudged ? "–" : "too few rows")
			]);
			return [(0, lib_document.FY)(first, ...firstBad === undefined ? [] : [(0, lib_document.ko)(firstBad)], `; ${bad} of ${partitions.length} parts of the data have drifted.`), (0, lib_document.zH)("Parts of the data", (0, lib_document.tp)([
				"Part",
				"Verdict",
				{
					title: "Rows",
					align: "right"
				},
				"Drifted columns"
			], rows))];
		}
		function segmentBlocks(segments) {
			if (segments.length === 0) return [];
			const bad = segments.filter(({ drifted }) => drifted.length > 0);
			const rows = segments.map(({ name, rows: now, before, drifted, isJudged }) => [
				(0, lib_document.aY)(name),
				{
					kind: "status",
					tone: isJudged ? drifted.length > 0 ? "fail" : "pass" : "inconclusive"
				},
				`${now} / ${before}`,
				drifted.join(", ") || (isJudged ? "–" : "too few rows")
			]);
			const words = bad.length === 0 ? "No segment has drifted." : `${bad.length} of ${segments.length} segments have drifted: `;
			return [(0, lib_document.FY)(words, ...bad.length === 0 ? [] : [(0, lib_document.ko)(bad.slice(0, 5).map(({ name }) => name).join(", "))]), (0, lib_document.zH)("Segments", (0, lib_document.tp)([
				"Segment",
				"Verdict",
				{
					title: "Rows now / before",
					align: "right"
				},
				"Drifted columns"
			], rows))];
		}
		function performanceBlocks(performance) {
			if (performance === undefined) return [];
			const { kind, message, sequence, detectors, n } = performance;
			const lines = detectors.map(({ name, firstWarning, firstDrift }) => [`${name}: ${firstDrift === undefined ? "no drift" : `drift at row ${firstDrift + 1} of ${n}`}${firstWarning === undefined ? "" : `, first warning at row ${firstWarning + 1}`}`]);
			const over = sequence === undefined ? [] : [(0, lib_document.FY)(`Over all windows so far the accuracy lies between ${points(sequence[0])} and ${points(sequence[1])} (95 % confidence sequence: it holds at every look).`)];
			return [
				(0, lib_document.FY)((0, lib_document.ko)(kind === "measured" ? "Performance: " : "Estimated performance: "), message, "."),
				...over,
				...lines.length === 0 ? [] : [(0, lib_document.zH)("Detectors over the errors in the order of the rows", (0, lib_document.p_)(...lines))]
			];
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
		const shownColumns = 20;
		const drawnColumns = 3;
		const foldedColumns = 60;
		function reportSection({ judgement, verdict, reference, current, performance, kpis, cause, segments, history }) {
			const [first, rest] = [judgement.columns.slice(0, shownColumns), judgement.columns.slice(shownColumns)];
			const pictured = judgement.columns.filter(({ overlay }) => overlay !== undefined);
			const drawn = pictured.filter(({ status }) => status === "fail" || status === "warn").slice(0, drawnColumns);
			const others = pictured.filter((column) => !drawn.includes(column)).slice(0, foldedColumns);
			return {
				id: "check-drift",
				title: "Drift",
				tone: verdict.status,
				headline: headline(judgement, performance),
				blocks: [
					(0, lib_document.FY)(`${current.rows} rows against ${reference.profile.rows} rows of `, (0, lib_document.aY)(reference.name), "."),
					columnTable(first),
					...rest.length > 0 ? [(0, lib_document.zH)(`${rest.length} more columns`, columnTable(rest))] : [],
					...causeBlocks(cause),
					...segmentBlocks(segments),
					...performanceBlocks(performance),
					...kpiBlocks(kpis),
					...psiChart(judgement),
					...drawn.flatMap(overlayChart),
					...unseenBlocks(judgement),
					...trendBlocks(history),
					...others.length === 0 ? [] : [(0, lib_document.zH)(`Distributions of ${others.length} other columns`, ...others.flatMap(overlayChart))],
					(0, lib_document.zH)("All measures", measuresTable(judgement.columns)),
					(0, lib_document.zH)("How this was judged", ...method(judgement))
				]
			};
		}
		function headline(judgement, performance) {
			const words = columnHeadline(judgement);
			return performance?.status === "fail" ? `${words} And ${performance.message}.` : words;
		}
		function columnHeadline({ drifted, general, columns }) {
			if (general.length > 0) return `Nothing can be said: ${general.map(({ message }) => message).join("; ")}.`;
			const count = (status) => columns.filter((column) => column.status === status).length;
			const listed = `${drifted.slice(0, 5).join(", ")}${drifted.length > 5 ? ` and ${drifted.length - 5} more` : ""}`;
			if (drifted.length > 0) {
				const main = columns[0]?.findings.find(({ status }) => status === "fail");
				const why = main === undefined ? "" : ` Most of all ${main.column}: ${reason(main, columns[0]?.movers[0])}.`;
				return `The data has drifted in ${drifted.length} of ${columns.length - count("skipped")} columns: ${listed}.${why}`;
			}
			const judged = columns.length - count("skipped");
			const rest = count("skipped") > 0 ? `; ${count("skipped")} not judged` : "";
			if (judged === 0) return "Nothing can be said: no column was judged.";
			if (count("inconclusive") > 0) return `No drift was found, but ${count("inconclusive")} of ${columns.length} columns have too few values to be judged.`;
			const moved = columns.filter(({ status }) => status === "warn");
			if (moved.length > 0) {
				const [first] = moved;
				const main = first?.findings.find(({ status }) => status === "warn");
				const others = moved.length > 1 ? ` (and ${moved.length - 1} more)` : "";
				return `No alarm, but ${first?.column}${others}: ${main === undefined ? "a warning" : reason(main, first?.movers[0])}${rest}.`;
			}
			return `No drift in ${judged} columns${rest}.`;
		}
		function reason({ aspect, message }, mover) {
			if (aspect !== "distribution" || mover === undefined) return message;
			const share = (value) => `${(value * 100).toFixed(1)} %`;
			const moved = `, ${mover.label} from ${share(mover.reference)} to ${share(mover.current)} of them`;
			const numbers = message.lastIndexOf(" (");
			return numbers < 0 ? `${message}${moved}` : `${message.slice(0, numbers)}${moved}${message.slice(numbers)}`;
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
			const lines = columns.flatMap(({ column, newValues, vanishedValues }) => [...newValues.distinct > 0 ? [[(0, lib_document.aY)(column), `: ${newValues.distinct} new values in ${newValues.rows} rows${names(newValues.values)}`]] : [], ...vanishedValues.distinct > 0 ? [[(0, lib_document.aY)(column), `: ${vanishedValues.distinct} values no longer occur${names(vanishedValues.values)}`]] : []]);
			return lines.length === 0 ? [] : [(0, lib_document.zH)("New and vanished values", (0, lib_document.p_)(...lines))];
		}
		const names = (values) => values.length === 0 ? "" : ` (${values.join(", ")})`;
		function method({ limits, tests }) {
			const { methods, thresholds, falseDiscoveryRate } = limits;
			const each = methods.map((name) => `${name}: failed from ${thresholds[name]?.fail}, warned from ${thresholds[name]?.warn}`).join("; ");
			const alone = methods.length === 1 && methods[0] === "psi" ? " PSI alone misses what happens inside a bin and in rare values." : "";
			return [
				(0, lib_document.FY)(`A column has drifted when chance does not explain it (p-values of ${tests} tests corrected together by Benjamini and Hochberg, ${falseDiscoveryRate}; PSI: above what chance alone reaches in 95 of 100 cases at these sizes) and the change is large enough (${each}; auto is KS D for ordered values, whose p-value is that of Kolmogorov-Smirnov and Cramér-von Mises combined, and Cramér's V for categories).${alone}`),
				(0, lib_document.FY)(`Shares of nulls, NaN, infinite, invalid, unseen and out-of-range values are findings of their own: failed from ${report_short(limits.shareThreshold * 100)} points of change, warned from ${report_short(limits.shareWarnThreshold * 100)}.`),
				(0, lib_document.FY)("PSI is computed in nats on the deciles of the reference (open ends) or on the categories, with half a count added to every bin. Cramér's V weighs both sides equally and is corrected for bias.")
			];
		}
		const report_short = (value) => String(Number(value.toPrecision(3)));
		function detailsOf({ judgement, performance, kpis, cause, segments, history }) {
			const columns = judgement.columns.map(withoutPicture);
			return {
				...judgement,
				columns,
				performance,
				kpis,
				cause,
				segments,
				windows: history.windows.length
			};
		}
		function withoutPicture(column) {
			const { overlay, ...rest } = column;
			return overlay === undefined ? column : rest;
		}
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
			const { wanted, hasDrift, status, drifted, workflow } = telling;
			if (wanted.size === 0 || !hasDrift && status !== "pass") return { notified: false };
			if (context.run.pullRequest !== undefined) {
				context.log.info("on-drift: nothing is told from a pull request, whose data and limits are only proposed");
				return { notified: false };
			}
			if (context.tracker === undefined) {
				context.log.warning("on-drift: there is no github-token here, so no issue was written and no workflow started");
				return { notified: false };
			}
			const { tracker } = context;
			if (hasDrift && isCool(telling, context.now())) {
				context.log.info(`on-drift: told at ${telling.notifiedAt}; the cool-down has not ended, so nothing is told again`);
				return { notified: false };
			}
			const issue = wanted.has("issue") ? await attempt(context, () => tracker.keepIssue(issueOf(telling, context.now()))) : undefined;
			const values = {
				model: telling.subject,
				reason: "drift",
				columns: JSON.stringify(drifted).slice(0, 1e3)
			};
			const isRetraining = hasDrift && wanted.has("retrain");
			const started = isRetraining ? await attempt(context, async () => ({ id: await tracker.dispatch(workflow, values) })) : undefined;
			if (started !== undefined) context.log.info(`on-drift: started ${workflow}${started.id === undefined ? "" : ` as run ${started.id}`}`);
			return {
				...issue === undefined ? {} : { issue },
				...started?.id === undefined ? {} : { retrainRun: started.id },
				notified: hasDrift && (issue !== undefined || started !== undefined)
			};
		}
		const issueOf = ({ key, subject, hasDrift, section, reopenDays }, now) => ({
			key: `drift-${key}`,
			label: "modelflight-drift",
			title: `Drift: ${subject}`,
			severity: hasDrift ? "fail" : "pass",
			section,
			reopenSince: new Date(now.getTime() - reopenDays * 864e5).toISOString()
		});
		const isCool = ({ notifiedAt, cooldownSeconds }, now) => notifiedAt !== undefined && now.getTime() - Date.parse(notifiedAt) < cooldownSeconds * 1e3;
		async function attempt(context, act) {
			try {
				return await act();
			} catch (error) {
				context.log.warning(`on-drift: ${error instanceof Error ? error.message : String(error)}`);
				return undefined;
			}
		}
		;
		async function run(inputs, context) {
			requireReadable(inputs);
			const dataset = await (0, lib_dataset.$X)(inputs.current, context);
			const reference = await findReference(inputs, context);
			if (context.plan) return await planned(reference, dataset.files.length, inputs, context);
			const subject = await subjectOf(dataset, inputs, context);
			const path = await storeProfile(subject.profile, context);
			if (reference.kind === "no-model") return withoutReference(reference.name, subject.profile, path, context);
			const place = historyPlace(context.model ?? reference.name, context);
			const earlier = await readHistory(place, reference.digest, context);
			const schedule = await scheduleChecks(inputs.period, earlier.checkedAt, context);
			const assessment = await assess(subject, reference, earlier, inputs, context);
			return await concluded({
				inputs,
				context,
				subject,
				reference,
				place,
				path,
				schedule
			}, assessment);
		}
		function requireReadable(inputs) {
			limitsOf(inputs);
			consecutiveOf(inputs.consecutive);
			acknowledgedOf(inputs.acknowledged);
			windowOfInput(inputs.window);
		}
		async function concluded({ inputs, context, subject, reference, place, path, schedule }, assessment) {
			const { judgement, performance, importance, history } = assessment;
			const checks = checksOf(assessment);
			const verdict = (0, lib_verdict.Vj)([...checks, ...schedule]);
			const judged = {
				...assessment,
				verdict,
				reference,
				current: subject.profile
			};
			const hasDrift = judgement.drifted.length > 0 || performance?.status === "fail" || assessment.kpis.some(({ status }) => status === "fail");
			const section = reportSection(judged);
			const told = await tell({
				wanted: new Set(inputs["on-drift"]),
				workflow: inputs["retrain-workflow"],
				key: place.key,
				subject: place.subject,
				hasDrift,
				status: (0, lib_verdict.Vj)(checks).status,
				notifiedAt: history.notifiedAt,
				cooldownSeconds: inputs.cooldown,
				reopenDays: inputs["reopen-days"],
				section,
				drifted: judgement.drifted
			}, context);
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
					"estimated-performance": performance?.value ?? "",
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
		async function planned(reference, files, { period }, context) {
			const message = `would compare ${files} ${files === 1 ? "file" : "files"} with ${reference.name}`;
			const isWatched = period !== undefined && reference.kind === "profile";
			const history = isWatched ? await readHistory(historyPlace(context.model ?? reference.name, context), reference.digest, context) : undefined;
			const schedule = await scheduleChecks(isWatched ? period : undefined, history?.checkedAt, context);
			return unjudged([{
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
				...unjudged([check], `There is no ${name} yet: nothing was compared.`, context.display(path)),
				files: [path]
			};
		}
		function unjudged(checks, headline, profile) {
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
	}),
	45282: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Ab: () => challengerAlias,
			B4: () => previousChampionAlias,
			LK: () => evidenceKinds,
			n2: () => noEvidence,
			wW: () => championAlias
		});
		const evidenceKinds = [
			"metrics",
			"predictions",
			"profile"
		];
		const noEvidence = {
			metrics: undefined,
			predictions: undefined,
			profile: undefined,
			records: []
		};
		const championAlias = "champion";
		const challengerAlias = "challenger";
		const previousChampionAlias = "champion-previous";
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
	}),
	26436: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { sv: () => waldInterval });
		var _normal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27926);
		var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77767);
		function delong(truth, score1, score2) {
			requireSameLength("DeLong", truth, score1, score2);
			requireBinary("truth", truth);
			const first = placements(truth, score1);
			const second = placements(truth, score2);
			const variance1 = covarianceOf(first, first);
			const variance2 = covarianceOf(second, second);
			const covariance = covarianceOf(first, second);
			const varianceOfDifference = differenceVariance(first, second);
			const difference = first.auc - second.auc;
			const noise = 1e-14 * (variance1 + variance2) + 1e-30;
			const z = difference / Math.sqrt(varianceOfDifference);
			return {
				auc1: first.auc,
				auc2: second.auc,
				variance1,
				variance2,
				covariance,
				varianceOfDifference,
				difference,
				test: varianceOfDifference > noise ? {
					z,
					p: 2 * normalSf(Math.abs(z))
				} : undefined
			};
		}
		function aucWithVariance(truth, score) {
			requireSameLength("DeLong", truth, score);
			requireBinary("truth", truth);
			const placed = placements(truth, score);
			return {
				auc: placed.auc,
				variance: covarianceOf(placed, placed)
			};
		}
		function waldInterval(estimate, variance, confidence = .95) {
			(0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.HO)("the confidence", confidence);
			const reach = (0, _normal_js__WEBPACK_IMPORTED_MODULE_1__.Zl)(.5 + confidence / 2) * Math.sqrt(variance);
			return [estimate - reach, estimate + reach];
		}
		function placements(truth, score) {
			requireFinite("score", score);
			const rows = Array.from({ length: truth.length }, (_, row) => row);
			const positives = rows.filter((row) => truth[row] === 1);
			const negatives = rows.filter((row) => truth[row] === 0);
			if (positives.length < 2 || negatives.length < 2) throw new RangeError("DeLong needs at least two rows of each class");
			const all = midranks(score);
			const within = (group) => midranks(group.map((row) => at(score, row)));
			const [withinPositives, withinNegatives] = [within(positives), within(negatives)];
			const positive = Float64Array.from(positives, (row, index) => (at(all, row) - at(withinPositives, index)) / negatives.length);
			const negative = Float64Array.from(negatives, (row, index) => 1 - (at(all, row) - at(withinNegatives, index)) / positives.length);
			return {
				auc: sumOf(positive.length, (index) => at(positive, index)) / positive.length,
				positive,
				negative
			};
		}
		function covarianceOf(a, b) {
			return part(a.positive, b.positive, a.auc, b.auc) + part(a.negative, b.negative, a.auc, b.auc);
		}
		function part(a, b, meanA, meanB) {
			return sumOf(a.length, (index) => (at(a, index) - meanA) * (at(b, index) - meanB)) / (a.length - 1) / a.length;
		}
		function differenceVariance(a, b) {
			const minus = (x, y) => x.map((value, index) => value - at(y, index));
			const mean = a.auc - b.auc;
			const positive = minus(a.positive, b.positive);
			const negative = minus(a.negative, b.negative);
			return part(positive, positive, mean, mean) + part(negative, negative, mean, mean);
		}
	}),
	71080: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Fx: () => standardDeviation,
			GV: () => variance,
			i2: () => mean
		});
		var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77767);
		function mean(values) {
			if (values.length === 0) throw new RangeError("a mean needs at least one value");
			return (0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.cz)(values) / values.length;
		}
		function variance(values, ddof = 1) {
			if (values.length <= ddof) throw new RangeError(`a variance needs more than ${ddof} values`);
			const center = mean(values);
			return (0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.XN)(values.length, (index) => ((0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.at)(values, index) - center) ** 2) / (values.length - ddof);
		}
		const standardDeviation = (values, ddof = 1) => Math.sqrt(variance(values, ddof));
	}),
	82205: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			mI: () => clopperPearson,
			rF: () => wilson
		});
		var _beta_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94987);
		var _normal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27926);
		var _numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77767);
		function wilson(successes, n, confidence = .95) {
			requireShare(successes, n, confidence);
			const z = (0, _normal_js__WEBPACK_IMPORTED_MODULE_0__.Zl)(.5 + confidence / 2);
			const share = successes / n;
			const scale = 1 + z * z / n;
			const center = (share + z * z / (2 * n)) / scale;
			const reach = z / scale * Math.sqrt(share * (1 - share) / n + z * z / (4 * n * n));
			return [successes === 0 ? 0 : Math.max(0, center - reach), successes === n ? 1 : Math.min(1, center + reach)];
		}
		function clopperPearson(successes, n, confidence = .95) {
			requireShare(successes, n, confidence);
			const tail = (1 - confidence) / 2;
			return [successes === 0 ? 0 : (0, _beta_js__WEBPACK_IMPORTED_MODULE_1__.O9)(tail, successes, n - successes + 1), successes === n ? 1 : (0, _beta_js__WEBPACK_IMPORTED_MODULE_1__.O9)(1 - tail, successes + 1, n - successes)];
		}
		function agrestiCoull(successes, n, confidence = .95) {
			requireShare(successes, n, confidence);
			const z = normalQuantile(.5 + confidence / 2);
			const size = n + z * z;
			const share = (successes + z * z / 2) / size;
			const reach = z * Math.sqrt(share * (1 - share) / size);
			return [Math.max(0, share - reach), Math.min(1, share + reach)];
		}
		function jeffreys(successes, n, confidence = .95) {
			requireShare(successes, n, confidence);
			const tail = (1 - confidence) / 2;
			return [betaQuantile(tail, successes + .5, n - successes + .5), betaQuantile(1 - tail, successes + .5, n - successes + .5)];
		}
		function requireShare(successes, n, confidence) {
			(0, _numbers_js__WEBPACK_IMPORTED_MODULE_2__.HO)("the confidence", confidence);
			if (!(n > 0 && successes >= 0 && successes <= n)) throw new RangeError(`${successes} of ${n} is no share`);
		}
	})
};
