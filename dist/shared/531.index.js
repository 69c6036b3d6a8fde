export const id = 531;
export const ids = [531];
export const modules = {
	70531: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { run: () => run });
		var lib_verdict = __webpack_require__(99072);
		var calibration = __webpack_require__(96117);
		var binary_metrics = __webpack_require__(82048);
		var numbers = __webpack_require__(77767);
		;
		function groupRates(truth, predicted, group) {
			(0, numbers.UU)("fairness", truth, predicted, group);
			const rows = new Map();
			for (const [row, name] of group.entries()) {
				const members = rows.get(name);
				if (members === undefined) rows.set(name, [row]);
				else members.push(row);
			}
			return new Map([...rows.keys()].sort().map((name) => [name, ratesOf(truth, predicted, rows.get(name) ?? [])]));
		}
		function ratesOf(truth, predicted, rows) {
			const pick = (values) => rows.map((row) => (0, numbers.at)(values, row));
			const confusion = (0, binary_metrics.yg)(pick(truth), pick(predicted));
			const { tp, fp, tn, fn } = confusion;
			const share = (part, whole) => whole === 0 ? undefined : part / whole;
			return {
				n: rows.length,
				selectionRate: (tp + fp) / rows.length,
				truePositiveRate: share(tp, tp + fn),
				falsePositiveRate: share(fp, fp + tn),
				positivePredictiveValue: share(tp, tp + fp),
				accuracy: (0, binary_metrics.y2)(confusion)
			};
		}
		function fairnessGaps(groups) {
			const known = (rate) => [...groups.values()].flatMap((group) => rate(group) ?? []);
			const gap = (rates) => rates.length === 0 ? undefined : Math.max(...rates) - Math.min(...rates);
			const selection = known(({ selectionRate }) => selectionRate);
			const [tpr, fpr] = [gap(known(({ truePositiveRate }) => truePositiveRate)), gap(known(({ falsePositiveRate }) => falsePositiveRate))];
			const largest = Math.max(...selection);
			return {
				demographicParityDifference: gap(selection),
				demographicParityRatio: largest > 0 ? Math.min(...selection) / largest : undefined,
				equalOpportunityDifference: tpr,
				equalizedOddsDifference: tpr === undefined && fpr === undefined ? undefined : Math.max(tpr ?? 0, fpr ?? 0),
				predictiveParityDifference: gap(known(({ positivePredictiveValue }) => positivePredictiveValue)),
				accuracyGap: gap(known((group) => group.accuracy))
			};
		}
		;
		const rates = {
			"demographic-parity": ["selectionRate"],
			"equal-opportunity": ["truePositiveRate"],
			"equalized-odds": ["truePositiveRate", "falsePositiveRate"],
			"predictive-parity": ["positivePredictiveValue"]
		};
		function judgeFairness(gate, rule, minSamples, { predictions }) {
			if (predictions?.task !== "binary") {
				return {
					status: "fail",
					message: `${rule.criterion} needs predictions of a yes-or-no question`,
					hint: "Give the input predictions."
				};
			}
			const group = predictions.groups.get(rule.by) ?? [];
			const perGroup = groupRates(predictions.labels, predictions.predicted, group);
			const large = [...perGroup].filter(([, { n }]) => n >= minSamples);
			const small = [...perGroup].filter(([, { n }]) => n < minSamples).map(([name, { n }]) => `${name} (${n} rows)`);
			const left = small.length === 0 ? "" : `; too small to be judged: ${small.slice(0, 5).join(", ")}`;
			if (large.length < 2) {
				return {
					status: gate.onInconclusive,
					message: `fewer than two groups of ${rule.by} have ${minSamples} rows${left}`,
					hint: "Evaluate on more rows."
				};
			}
			const columns = rule.criterion === "calibration" ? [large.map(([name]) => [name, calibrationOf(predictions, group, name)])] : rates[rule.criterion].map((rate) => large.map(([name, values]) => [name, values[rate]]));
			const undefinedIn = columns.flat().find(([, value]) => value === undefined);
			if (undefinedIn !== undefined) {
				const message = `${rule.criterion} has no value for ${rule.by}=${undefinedIn[0]}: the rate's denominator is 0${left}`;
				return {
					status: gate.onInconclusive,
					message,
					hint: "Evaluate on rows of both labels in every group."
				};
			}
			const spreads = columns.map(spread);
			const isRatio = rule.bound === "min-ratio";
			const worst = spreads.toSorted((a, b) => isRatio ? a.ratio - b.ratio : b.difference - a.difference)[0];
			const observed = (isRatio ? worst?.ratio : worst?.difference) ?? Number.NaN;
			const limit = rule.amount.unit === "%" || rule.amount.unit === "pp" ? rule.amount.value / 100 : rule.amount.value;
			const passes = isRatio ? observed >= limit : observed <= limit;
			const message = `${rule.criterion} by ${rule.by}: ${isRatio ? "ratio" : "difference"} ${Number(observed.toFixed(4))} between ${worst?.low} and ${worst?.high} over ${large.length} groups; asked was ${gate.text}${left}`;
			return {
				status: passes ? "pass" : gate.onFail,
				observed,
				message
			};
		}
		function spread(values) {
			const ascending = values.map(([name, value]) => ({
				name,
				value: value ?? Number.NaN
			})).toSorted((a, b) => a.value - b.value);
			const [low, high] = [ascending[0], ascending.at(-1)];
			const [least, most] = [low?.value ?? Number.NaN, high?.value ?? Number.NaN];
			return {
				low: low?.name,
				high: high?.name,
				difference: most - least,
				ratio: most === 0 ? 1 : least / most
			};
		}
		function calibrationOf({ labels, scores }, group, name) {
			if (scores === undefined) return undefined;
			const rows = [...group.keys()].filter((row) => group[row] === name);
			try {
				return (0, calibration.Cd)(rows.map((row) => labels[row] ?? 0), rows.map((row) => scores[row] ?? Number.NaN));
			} catch (error) {
				if (error instanceof RangeError) return undefined;
				throw error;
			}
		}
		var errors = __webpack_require__(66990);
		;
		const bounds = {
			">=": "min",
			"<=": "max",
			">": "above",
			"<": "below"
		};
		const amountPattern = /^([+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)\s*(%|pp|us|µs|ms|s)?$/;
		const lineForm = /^([A-Za-z_][\w.@/ -]*?(?:@[\w. -]+=[^<>=!,]+(?:,[\w. -]+=[^<>=!,]+)*)?)\s*(>=|<=|==?|!=|>|<)\s*(.*)$/;
		function parseAmount(written, where) {
			const match = amountPattern.exec(String(written).trim());
			const value = Number(match?.[1] ?? Number.NaN);
			if (match === null || !Number.isFinite(value)) {
				throw (0, errors.Xu)(`${JSON.stringify(String(written).slice(0, 80))} is no limit that a number can be held against`, {
					where,
					hint: "Write a finite number, with %, pp, us, ms or s where that fits: 0.92, 92%, 0.5pp, 200ms."
				});
			}
			const unit = (match[2] ?? "").replace("µs", "us");
			return {
				value,
				unit
			};
		}
		const formatAmount = ({ value, unit }) => `${value}${unit}`;
		function splitRows(name) {
			const at = name.search(/@[^@]*=/);
			if (at < 0) return {
				metric: name.trim(),
				filter: undefined
			};
			const pairs = name.slice(at + 1).split(",").map((part) => part.split("=").map((side) => side.trim()));
			return {
				metric: name.slice(0, at).trim(),
				filter: Object.fromEntries(pairs.map(([column = "", value = ""]) => [column, [value]]))
			};
		}
		function splitLine(line) {
			const match = lineForm.exec(line.trim());
			if (match === null) return undefined;
			return {
				metric: (match[1] ?? "").trim(),
				rest: `${match[2] ?? ""} ${match[3] ?? ""}`.trim()
			};
		}
		function parseExpression(text, metric, direction, where) {
			const match = /^(>=|<=|==?|!=|>|<)?\s*(.*)$/.exec(text.trim());
			const operator = match?.[1];
			const right = (match?.[2] ?? "").trim();
			if (operator?.startsWith("=") || operator === "!=") {
				throw (0, errors.Xu)(`${metric} ${text}: measured values are never compared for equality`, {
					where,
					hint: "Use >=, <=, > or <."
				});
			}
			const baseline = /^baseline\b\s*(?:([+-])\s*(.+))?$/.exec(right);
			if (baseline !== null) return baselineExpression(operator, baseline, metric, direction, where);
			if (operator === undefined) {
				throw (0, errors.Xu)(`${metric}: ${JSON.stringify(text.slice(0, 80))} does not say which side is allowed`, {
					where,
					hint: `Write ">= ${right === "" ? "0.92" : right}" or "<= ${right === "" ? "0.92" : right}", or "baseline - 0.01".`
				});
			}
			return {
				kind: "limit",
				bound: bounds[operator],
				amount: parseAmount(right, where)
			};
		}
		function baselineExpression(operator, [, sign, change], metric, direction, where) {
			if (direction === undefined) throw unknownDirection(metric, where);
			const amount = change === undefined ? {
				value: 0,
				unit: ""
			} : parseAmount(change, where);
			const better = direction === "higher-is-better" ? 1 : -1;
			const gain = better * (sign === "-" ? -1 : 1) * amount.value;
			const forbidsWorse = operator === undefined || operator.startsWith(">") === (better === 1);
			if (!forbidsWorse) return {
				kind: "baseline",
				bound: "max-gain",
				amount: {
					...amount,
					value: positive(gain)
				}
			};
			const strict = operator === ">" || operator === "<";
			if (gain > 0) return {
				kind: "baseline",
				bound: strict ? "gain-above" : "min-gain",
				amount: {
					...amount,
					value: gain
				}
			};
			if (gain === 0 && strict) return {
				kind: "baseline",
				bound: "gain-above",
				amount
			};
			return {
				kind: "baseline",
				bound: strict ? "loss-below" : "max-loss",
				amount: {
					...amount,
					value: positive(-gain)
				}
			};
		}
		const positive = (value) => value === 0 ? 0 : value;
		function unknownDirection(metric, where) {
			return (0, errors.Xu)(`nobody has said whether a higher ${metric} is better or worse`, {
				where,
				hint: `Declare it in the gate file: metrics: {${metric}: {direction: higher-is-better}} beside gates:.`
			});
		}
		const microseconds = {
			us: 1,
			ms: 1e3,
			s: 1e6
		};
		function amountIn({ value, unit }, metric, metricUnit, baseline, where) {
			if (unit === "") return value;
			if (unit === "%" && baseline !== undefined) return value / 100 * Math.abs(baseline);
			if ((unit === "%" || unit === "pp") && metricUnit === "ratio") return value / 100;
			const from = microseconds[unit];
			const to = microseconds[metricUnit];
			if (from !== undefined && to !== undefined) return from === to ? value : value * from / to;
			const said = metricUnit === "none" ? "has no known unit" : `is ${metricUnit === "ratio" ? "a share" : `in ${metricUnit}`}`;
			throw (0, errors.Xu)(`${metric} ${said}, so ${formatAmount({
				value,
				unit
			})} can't be held against it`, {
				where,
				hint: `Write the limit without a unit, or declare the metric's unit: metrics: {${metric}: {unit: ms}} beside gates:.`
			});
		}
		var metric_catalogue = __webpack_require__(32558);
		var normal = __webpack_require__(27926);
		;
		const power = .8;
		function detectable({ standardError }, confidence) {
			const effect = ((0, normal.Zl)(confidence) + (0, normal.Zl)(power)) * standardError;
			return Number.isFinite(effect) && effect > 0 ? effect : undefined;
		}
		function rowsNeeded(estimate, distance, confidence) {
			const effect = detectable(estimate, confidence);
			if (effect === undefined || !(distance > 0)) return undefined;
			const rows = Math.ceil(estimate.n * (effect / distance) ** 2);
			return Number.isSafeInteger(rows) ? Math.max(rows, 2) : undefined;
		}
		var bootstrap = __webpack_require__(38387);
		var binomial_pmf = __webpack_require__(46366);
		var distributions = __webpack_require__(45046);
		;
		function mcnemarExact(onlyCandidate, onlyBaseline) {
			requireCounts(onlyCandidate, onlyBaseline);
			const n = onlyCandidate + onlyBaseline;
			return Math.min(1, 2 * (0, distributions.HU)(Math.min(onlyCandidate, onlyBaseline), n, .5));
		}
		function mcnemarMidP(onlyCandidate, onlyBaseline) {
			requireCounts(onlyCandidate, onlyBaseline);
			const n = onlyCandidate + onlyBaseline;
			const k = Math.min(onlyCandidate, onlyBaseline);
			if (n === 0) return 1;
			if (onlyCandidate === onlyBaseline) return 1 - (0, binomial_pmf.z)(k, n, .5);
			return 2 * (0, distributions.HU)(k, n, .5) - (0, binomial_pmf.z)(k, n, .5);
		}
		function mcnemarChiSquare(onlyCandidate, onlyBaseline, corrected = true) {
			requireCounts(onlyCandidate, onlyBaseline);
			const n = onlyCandidate + onlyBaseline;
			if (n === 0) throw new RangeError("no row tells the two apart, so there is no chi-square statistic");
			const statistic = (Math.abs(onlyCandidate - onlyBaseline) - (corrected ? 1 : 0)) ** 2 / n;
			return {
				statistic,
				p: (0, distributions.To)(statistic, 1)
			};
		}
		const mcnemar = (onlyCandidate, onlyBaseline) => onlyCandidate + onlyBaseline < 25 ? mcnemarExact(onlyCandidate, onlyBaseline) : mcnemarMidP(onlyCandidate, onlyBaseline);
		function pairedDifference(counts) {
			const { onlyCandidateRight: b, onlyBaselineRight: c } = counts;
			const n = b + c + counts.bothRight + counts.bothWrong;
			requireCounts(b, c);
			if (!(n > 0)) throw new RangeError("there are no rows to compare");
			return {
				difference: (b - c) / n,
				standardError: Math.sqrt(b + c - (b - c) ** 2 / n) / n
			};
		}
		function nonInferiority({ difference, standardError }, margin, confidence = .95) {
			if (!(margin >= 0)) throw new RangeError(`a margin is not negative: ${margin}`);
			requireProbability("the confidence", confidence);
			if (standardError === 0) return undefined;
			const z = (difference + margin) / standardError;
			return {
				z,
				p: normalSf(z),
				lower: difference - normalQuantile(confidence) * standardError
			};
		}
		function requireCounts(...counts) {
			for (const count of counts) {
				if (!(Number.isSafeInteger(count) && count >= 0)) throw new RangeError(`a count is a whole number >= 0, not ${count}`);
			}
		}
		var moments = __webpack_require__(71080);
		;
		function pairedT(differences) {
			const spread = (0, moments.GV)(differences);
			if (spread === 0) return undefined;
			const df = differences.length - 1;
			const t = (0, moments.i2)(differences) / Math.sqrt(spread / differences.length);
			return {
				t,
				df,
				p: 2 * (0, distributions["do"])(Math.abs(t), df)
			};
		}
		var lib_random = __webpack_require__(11418);
		;
		const enumerable = 16;
		function signFlipTest(differences, { resamples, seed }) {
			(0, numbers.hp)("differences", differences);
			const observed = (0, moments.i2)(differences);
			const slack = 1e-9 * Math.max(1, Math.abs(observed));
			const exact = differences.length <= enumerable;
			const draws = exact ? 2 ** differences.length : resamples;
			const random = (0, lib_random.sk)(seed);
			let [twoSided, greater] = [0, 0];
			for (let draw = 0; draw < draws; draw++) {
				const positive = exact ? (index) => draw >> index & 1 : () => random.uniform() < .5 ? 1 : 0;
				const flipped = (0, numbers.XN)(differences.length, (index) => positive(index) ? (0, numbers.at)(differences, index) : -(0, numbers.at)(differences, index)) / differences.length;
				if (Math.abs(flipped) >= Math.abs(observed) - slack) twoSided++;
				if (flipped >= observed - slack) greater++;
			}
			const p = (hits) => exact ? hits / draws : (hits + 1) / (draws + 1);
			return {
				mean: observed,
				twoSided: p(twoSided),
				greater: p(greater),
				exact
			};
		}
		;
		function wilcoxonSignedRank(differences, zeros = "wilcox") {
			(0, numbers.hp)("differences", differences);
			const all = Array.from(differences);
			const ranked = zeros === "wilcox" ? all.filter((difference) => difference !== 0) : all;
			const left = ranked.filter((difference) => difference === 0).length;
			const n = ranked.length;
			if (n === left) return undefined;
			const ranks = (0, numbers.UX)(ranked.map(Math.abs));
			const sumWhere = (sign) => (0, numbers.XN)(n, (index) => Math.sign((0, numbers.at)(ranked, index)) === sign ? (0, numbers.at)(ranks, index) : 0);
			const statistic = Math.min(sumWhere(1), sumWhere(-1));
			const mean = (n * (n + 1) - left * (left + 1)) / 4;
			const cubes = n * (n + 1) * (2 * n + 1) - left * (left + 1) * (2 * left + 1);
			const variance = (cubes - tieTerm(ranks.filter((_, index) => (0, numbers.at)(ranked, index) !== 0)) / 2) / 24;
			return {
				statistic,
				p: 2 * (0, normal.nG)(Math.abs(statistic - mean) / Math.sqrt(variance))
			};
		}
		function tieTerm(ranks) {
			const groups = new Map();
			for (const rank of ranks) groups.set(rank, (groups.get(rank) ?? 0) + 1);
			return [...groups.values()].reduce((sum, t) => sum + t ** 3 - t, 0);
		}
		var auc = __webpack_require__(10695);
		var bca = __webpack_require__(59770);
		var block_estimate = __webpack_require__(71308);
		var lib_estimate = __webpack_require__(11665);
		var grouped_bootstrap = __webpack_require__(83289);
		var lib_metrics = __webpack_require__(9841);
		var multiclass_auc = __webpack_require__(88567);
		var row_ids = __webpack_require__(93939);
		var subset = __webpack_require__(16032);
		;
		function pairedShares({ bothRight, onlyCandidateRight: b, onlyBaselineRight: c, bothWrong }) {
			const n = bothRight + b + c + bothWrong;
			if (!(n > 0)) throw new RangeError("there are no rows to compare");
			const value = (b - c) / n;
			const z = (limit) => score(b, c, n, limit);
			return {
				value,
				n,
				method: "McNemar",
				standardError: Math.sqrt(b + c + 1 - (b - c) ** 2 / n) / n,
				interval: (confidence) => {
					const reach = (0, normal.Zl)(.5 + confidence / 2);
					return [solve((limit) => z(limit) - reach, -1, value), solve((limit) => z(limit) + reach, value, 1)];
				},
				above: (limit) => limit <= -1 ? 0 : limit >= 1 ? 1 : (0, normal.nG)(z(limit)),
				below: (limit) => limit >= 1 ? 0 : limit <= -1 ? 1 : (0, normal.nG)(-z(limit))
			};
		}
		function score(b, c, n, limit) {
			const linear = (2 * n - b + c) * limit - b - c;
			const constant = -c * limit * (1 - limit);
			const q = (Math.sqrt(Math.max(0, linear * linear - 8 * n * constant)) - linear) / (4 * n);
			const variance = n * (2 * q + limit * (1 - limit));
			const distance = b - c - n * limit;
			if (variance <= 0) return distance === 0 ? 0 : Math.sign(distance) * Number.POSITIVE_INFINITY;
			return distance / Math.sqrt(variance);
		}
		function solve(f, from, to) {
			let [low, high] = [from, to];
			for (let step = 0; step < 60 && high - low > 1e-15; step++) {
				const middle = (low + high) / 2;
				if (f(middle) > 0) low = middle;
				else high = middle;
			}
			return (low + high) / 2;
		}
		var uncertainty = __webpack_require__(59691);
		;
		function pair(candidate, baseline) {
			if (candidate.task !== baseline.task || candidate.rows !== baseline.rows) return undefined;
			if (candidate.ids === undefined && baseline.ids === undefined) {
				const bothWithout = candidate.columns.id === undefined && baseline.columns.id === undefined;
				return bothWithout ? {
					candidate,
					baseline
				} : undefined;
			}
			if (candidate.ids === undefined || baseline.ids === undefined) return undefined;
			const order = (0, row_ids.I8)(candidate.ids, baseline.ids);
			if (order === "same") return {
				candidate,
				baseline
			};
			return order && {
				candidate,
				baseline: (0, subset.L)(baseline, order)
			};
		}
		const takePairs = ({ candidate, baseline }, rows) => ({
			candidate: (0, subset.L)(candidate, rows),
			baseline: (0, subset.L)(baseline, rows)
		});
		function compareMetric(metric, paired, test) {
			try {
				return test.method === "none" ? undefined : compare(metric, paired, test);
			} catch (error) {
				if (error instanceof RangeError) return undefined;
				throw error;
			}
		}
		function compare(metric, paired, test) {
			const { method } = test;
			const isAuto = method === "auto";
			const units = (0, grouped_bootstrap.$J)(paired.candidate, test);
			if (units !== undefined) return groupedDifference(metric, paired, units, test);
			if (method === "paired-permutation" || method === "paired-t" || method === "wilcoxon") return compareByTest(metric, paired, test);
			if (isAuto || method === "mcnemar") {
				const accuracy = pairedAccuracy(metric, paired, test);
				if (accuracy !== undefined || method === "mcnemar" && !isWeighted(paired)) return accuracy;
			}
			if (isAuto || method === "delong") {
				const auc = pairedAuc(metric, paired) ?? pairedClassAuc(metric, paired);
				if (auc !== undefined || method === "delong" && !isWeighted(paired)) return auc;
			}
			if (isAuto) {
				const differences = unitDifferences(metric, paired);
				if (differences !== undefined) return fromMean(differences);
			}
			return pairedCells(metric, paired, test) ?? pairedRows(metric, paired, test);
		}
		const isWeighted = ({ candidate }) => candidate.weights !== undefined;
		const fromMean = (differences) => {
			const { mean, variance } = (0, uncertainty.vW)(differences);
			return {
				...(0, lib_estimate.mu)({
					value: mean,
					n: differences.length,
					method: "paired means"
				}, variance),
				p: undefined
			};
		};
		function unitDifferences(metric, { candidate, baseline }) {
			if (metric.kind === "queries") {
				const [a, b] = [(0, lib_metrics.oW)(metric, candidate), (0, lib_metrics.oW)(metric, baseline)];
				if (a.length !== b.length) throw new RangeError("the two do not define the same queries");
				return Float64Array.from(a, (value, index) => value - (b[index] ?? Number.NaN));
			}
			if (metric.kind === "latency" && metric.look === "mean") {
				return Float64Array.from(candidate.latencies ?? [], (value, row) => value - (baseline.latencies?.[row] ?? Number.NaN));
			}
			if (metric.kind === "probabilities" && metric.losses !== undefined && candidate.weights === undefined) {
				if (candidate.task !== "multiclass" || baseline.task !== "multiclass") return undefined;
				const [a, b] = [metric.losses(candidate), metric.losses(baseline)];
				return a.map((value, index) => value - (b[index] ?? Number.NaN));
			}
			const row = metric.kind === "scores" || metric.kind === "amounts" ? metric.row : undefined;
			if (row === undefined || candidate.weights !== undefined) return undefined;
			const [a, b] = [(0, uncertainty.eU)(row, candidate), (0, uncertainty.eU)(row, baseline)];
			return a.map((value, index) => value - (b[index] ?? Number.NaN));
		}
		function compareByTest(metric, paired, test) {
			const differences = unitDifferences(metric, paired) ?? rightDifferences(metric, paired);
			if (differences === undefined) return undefined;
			const { mean, variance } = (0, uncertainty.vW)(differences);
			const normal = (0, lib_estimate.mu)({
				value: mean,
				n: differences.length,
				method: "paired means"
			}, variance);
			if (test.method === "paired-t") return {
				...normal,
				method: "paired t",
				p: pairedT(differences)?.p
			};
			if (test.method === "wilcoxon") return {
				...normal,
				method: "Wilcoxon",
				p: wilcoxonSignedRank(differences)?.p
			};
			const shifted = (limit, sign) => signFlipTest(differences.map((value) => sign * (value - limit)), affordable(test, differences.length)).greater;
			return {
				...normal,
				method: "permutation",
				above: (limit) => shifted(limit, 1),
				below: (limit) => shifted(limit, -1),
				p: signFlipTest(differences, affordable(test, differences.length)).twoSided
			};
		}
		function affordable({ resamples, seed }, rows) {
			const most = Math.floor(uncertainty.uv * 4 / rows);
			if (most < uncertainty.ti) throw new RangeError("there are too many rows for a permutation test");
			return {
				resamples: Math.min(resamples, most),
				seed
			};
		}
		function rightDifferences(metric, { candidate, baseline }) {
			if (!isAccuracy(metric)) return undefined;
			const right = ({ labels, predicted }, row) => labels[row] === predicted[row] ? 1 : 0;
			return Float64Array.from({ length: candidate.rows }, (_, row) => right(candidate, row) - right(baseline, row));
		}
		const isAccuracy = (metric) => metric.kind === "classes" && metric.accuracy || metric.kind === "cells" && metric.share !== undefined && metric.share({
			tp: 1,
			fp: 1,
			tn: 1,
			fn: 1
		})[1] === 4;
		function pairedAccuracy(metric, { candidate: a, baseline: b }, { variant }) {
			if (!isAccuracy(metric) || a.weights !== undefined) return undefined;
			let [onlyCandidateRight, onlyBaselineRight, bothRight] = [
				0,
				0,
				0
			];
			for (let row = 0; row < a.rows; row++) {
				const right = a.predicted[row] === a.labels[row];
				const rightBefore = b.predicted[row] === b.labels[row];
				if (right && rightBefore) bothRight++;
				else if (right) onlyCandidateRight++;
				else if (rightBefore) onlyBaselineRight++;
			}
			const counts = {
				bothRight,
				onlyCandidateRight,
				onlyBaselineRight,
				bothWrong: a.rows - bothRight - onlyCandidateRight - onlyBaselineRight
			};
			return accuracyDifference(counts, variant);
		}
		function accuracyDifference(counts, variant) {
			const { onlyCandidateRight: b, onlyBaselineRight: c } = counts;
			const shares = pairedShares(counts);
			const p = mcnemarBy(variant, b, c);
			const oneSided = (seen) => seen ? p / 2 : 1 - p / 2;
			return {
				...shares,
				above: (limit) => limit === 0 ? oneSided(b > c) : shares.above(limit),
				below: (limit) => limit === 0 ? oneSided(c > b) : shares.below(limit),
				p
			};
		}
		function mcnemarBy(variant, b, c) {
			switch (variant) {
				case "exact": return mcnemarExact(b, c);
				case "mid-p": return mcnemarMidP(b, c);
				case "asymptotic": return b + c === 0 ? 1 : mcnemarChiSquare(b, c).p;
				case "auto": return mcnemar(b, c);
				default: return variant;
			}
		}
		function pairedAuc(metric, { candidate: a, baseline: b }) {
			if (metric.kind !== "scores" || metric.name !== "roc_auc" || a.weights !== undefined) return undefined;
			if (a.task !== "binary" || b.task !== "binary" || a.scores === undefined || b.scores === undefined) return undefined;
			const { difference, variance } = (0, auc.HO)(a.labels, a.scores, b.scores);
			const estimate = (0, lib_estimate.mu)({
				value: difference,
				n: a.rows,
				method: "DeLong"
			}, variance);
			return {
				...estimate,
				p: Math.min(1, 2 * Math.min(estimate.above(0), estimate.below(0)))
			};
		}
		function pairedClassAuc(metric, { candidate: a, baseline: b }) {
			if (metric.kind !== "probabilities" || metric.auc === undefined || a.weights !== undefined) return undefined;
			if (a.task !== "multiclass" || b.task !== "multiclass") return undefined;
			const [mine, theirs] = [(0, multiclass_auc.Z)(a, metric.auc), (0, multiclass_auc.Z)(b, metric.auc)];
			const variance = (0, uncertainty.yR)(mine.influence.map((value, row) => value - (theirs.influence[row] ?? Number.NaN)));
			const estimate = (0, lib_estimate.mu)({
				value: mine.value - theirs.value,
				n: a.rows,
				method: "DeLong"
			}, variance);
			return {
				...estimate,
				p: Math.min(1, 2 * Math.min(estimate.above(0), estimate.below(0)))
			};
		}
		function pairedCells(metric, { candidate: a, baseline: b }, test) {
			if (a.weights !== undefined) return undefined;
			if (metric.kind === "cells" && a.task === "binary" && b.task === "binary") {
				const counts = new Float64Array(8);
				for (let row = 0; row < a.rows; row++) {
					const cell = (a.labels[row] ?? 0) << 2 | (a.predicted[row] ?? 0) << 1 | (b.predicted[row] ?? 0);
					counts[cell] = (counts[cell] ?? 0) + 1;
				}
				return binaryCellsDifference(counts, metric.of, test);
			}
			if (metric.kind !== "classes" || a.task !== "multiclass" || b.task !== "multiclass") return undefined;
			return pairedClasses(metric.of, a, b, test);
		}
		function binaryCellsDifference(counts, metric, test) {
			const statistic = ofEightCells(metric);
			const n = counts.reduce((sum, count) => sum + count, 0);
			const smoothed = counts.map((count, cell) => (cell >> 1 & 1) === (cell & 1) ? count : count + .5);
			const replicates = (0, bootstrap.W7)(smoothed, statistic, test);
			const acceleration = test.interval === "bca" ? (0, bca.hW)(counts, statistic) : undefined;
			return fromReplicates(statistic(counts), n, {
				replicates,
				acceleration,
				interval: test.interval
			});
		}
		const ofEightCells = (metric) => (cells) => {
			const pick = (first, second) => (cells[first] ?? 0) + (cells[second] ?? 0);
			const candidate = metric({
				tp: pick(6, 7),
				fp: pick(2, 3),
				tn: pick(0, 1),
				fn: pick(4, 5)
			});
			return candidate - metric({
				tp: pick(5, 7),
				fp: pick(1, 3),
				tn: pick(0, 2),
				fn: pick(4, 6)
			});
		};
		function groupedDifference(metric, { candidate: a, baseline: b }, units, test) {
			if (metric.kind === "queries") return undefined;
			const titled = {
				n: a.rows,
				method: "paired bootstrap"
			};
			if (metric.kind === "cells" && a.task === "binary" && b.task === "binary" && a.weights === undefined) {
				const cells = new Uint8Array(a.rows);
				for (let row = 0; row < cells.length; row++) cells[row] = (a.labels[row] ?? 0) << 2 | (a.predicted[row] ?? 0) << 1 | (b.predicted[row] ?? 0);
				const different = cells.reduce((sum, cell) => sum + ((cell >> 1 & 1) === (cell & 1) ? 0 : 1), 0);
				if (different < fewestDifferent) throw new RangeError("the two models differ on too few rows");
				return {
					...(0, grouped_bootstrap.Cd)(units, {
						cells,
						size: 8,
						of: ofEightCells(metric.of)
					}, titled, test),
					p: undefined
				};
			}
			const resamples = Math.min(test.resamples, Math.floor(uncertainty.uv / a.rows));
			if (resamples < uncertainty.ti) return undefined;
			const [mine, theirs] = [(0, uncertainty.Hz)(a, metric), (0, uncertainty.Hz)(b, metric)];
			const statistic = (rows) => (0, lib_metrics._3)(metric, (0, subset.L)(mine, rows)) - (0, lib_metrics._3)(metric, (0, subset.L)(theirs, rows));
			return {
				...(0, grouped_bootstrap.q)(units, statistic, titled, {
					...test,
					resamples
				}),
				p: undefined
			};
		}
		const fewestDifferent = 5;
		function pairedClasses(metric, a, b, test) {
			const classes = [...new Set([...a.classes, ...b.classes])].toSorted();
			const from = (own, values) => values.map((index) => classes.indexOf(own[index] ?? ""));
			const triples = countTriples(from(a.classes, a.labels), from(a.classes, a.predicted), from(b.classes, b.predicted), classes.length);
			const different = triples.reduce((sum, { candidate, baseline, count }) => sum + (candidate === baseline ? 0 : count), 0);
			if (different < fewestDifferent) throw new RangeError("the two models differ on too few rows");
			const confusion = (counts, pick) => {
				const cells = classes.map(() => new Array(classes.length).fill(0));
				triples.forEach((triple, position) => {
					const line = cells[triple.truth];
					if (line !== undefined) line[pick(triple)] = (line[pick(triple)] ?? 0) + (counts[position] ?? 0);
				});
				return {
					labels: classes,
					cells
				};
			};
			const statistic = (counts) => metric(confusion(counts, (triple) => triple.candidate)) - metric(confusion(counts, (triple) => triple.baseline));
			const counts = Float64Array.from(triples, ({ count }) => count);
			const acceleration = test.interval === "bca" ? (0, bca.hW)(counts, statistic) : undefined;
			return fromReplicates(statistic(counts), a.rows, {
				replicates: (0, bootstrap.W7)(counts, statistic, test),
				acceleration,
				interval: test.interval
			});
		}
		function countTriples(truth, candidate, baseline, size) {
			const cells = new Map();
			for (let row = 0; row < truth.length; row++) {
				const [t, c, b] = [
					truth[row] ?? 0,
					candidate[row] ?? 0,
					baseline[row] ?? 0
				];
				const key = (t * size + c) * size + b;
				const cell = cells.get(key) ?? {
					truth: t,
					candidate: c,
					baseline: b,
					count: 0
				};
				cell.count++;
				cells.set(key, cell);
			}
			return [...cells.values()];
		}
		function pairedRows(metric, { candidate, baseline }, test) {
			if (metric.kind === "queries") return undefined;
			const n = candidate.rows;
			if (n >= block_estimate.BJ && !(0, block_estimate.AY)(metric)) return undefined;
			if (n >= block_estimate.BJ) return betweenBlocks(metric, candidate, baseline, test);
			const resamples = Math.min(test.resamples, Math.floor(uncertainty.uv / n));
			if (resamples < uncertainty.ti) return undefined;
			if (metric.kind === "cells" && candidate.task === "binary" && baseline.task === "binary") return pairedWeighted(metric, candidate, baseline, {
				...test,
				resamples
			});
			const [a, b] = [(0, uncertainty.Hz)(candidate, metric), (0, uncertainty.Hz)(baseline, metric)];
			const statistic = (rows) => (0, lib_metrics._3)(metric, (0, subset.L)(a, rows)) - (0, lib_metrics._3)(metric, (0, subset.L)(b, rows));
			const value = (0, lib_metrics._3)(metric, a) - (0, lib_metrics._3)(metric, b);
			const replicates = (0, bootstrap.Ww)(n, statistic, {
				resamples,
				seed: test.seed
			});
			return fromReplicates(value, n, {
				replicates,
				acceleration: test.interval === "bca" ? (0, bca.RN)(n, statistic) : undefined,
				interval: test.interval
			});
		}
		function betweenBlocks(metric, candidate, baseline, { seed }) {
			const [a, b] = [(0, uncertainty.Hz)(candidate, metric), (0, uncertainty.Hz)(baseline, metric)];
			const statistic = (rows) => (0, lib_metrics._3)(metric, (0, subset.L)(a, rows)) - (0, lib_metrics._3)(metric, (0, subset.L)(b, rows));
			const named = {
				value: (0, lib_metrics._3)(metric, a) - (0, lib_metrics._3)(metric, b),
				n: a.rows,
				method: "spread of blocks"
			};
			const estimate = (0, block_estimate.gv)(named, a.rows, statistic, seed);
			return {
				...estimate,
				p: Math.min(1, 2 * Math.min(estimate.above(0), estimate.below(0)))
			};
		}
		function pairedWeighted(metric, a, b, test) {
			const [mine, theirs] = [(0, uncertainty.bb)(a), (0, uncertainty.bb)(b)];
			const statistic = (rows) => metric.of(mine(rows)) - metric.of(theirs(rows));
			const replicates = (0, bootstrap.Ww)(a.rows, statistic, test);
			const value = statistic(Uint32Array.from({ length: a.rows }, (_, row) => row));
			return fromReplicates(value, a.rows, {
				replicates,
				acceleration: undefined,
				interval: test.interval
			});
		}
		const fromReplicates = (value, n, replicated) => ({
			...(0, lib_estimate.uR)({
				value,
				n,
				method: "paired bootstrap"
			}, replicated),
			p: undefined
		});
		var lib_evidence = __webpack_require__(42347);
		var metric_functions = __webpack_require__(99706);
		;
		function seedEstimate(metric, measurements) {
			const name = (0, lib_metrics.Ew)(metric, measurements);
			const number = (key) => {
				const found = measurements.get(`seeds.${key}`);
				return found?.kind === "value" ? found.value : Number.NaN;
			};
			const [n, value, sd] = [
				number("count"),
				number(`${name}.mean`),
				number(`${name}.sd`)
			];
			if (!Number.isSafeInteger(n) || n < 2 || !Number.isFinite(value) || !(sd > 0)) return undefined;
			const standardError = sd / Math.sqrt(n);
			const above = (limit) => (0, distributions["do"])((value - limit) / standardError, n - 1);
			return {
				value,
				n,
				method: "seeds",
				standardError,
				interval: (confidence) => {
					const half = (0, distributions.FI)((1 + confidence) / 2, n - 1) * standardError;
					return [value - half, value + half];
				},
				above,
				below: (limit) => (0, distributions["do"])((limit - value) / standardError, n - 1)
			};
		}
		;
		function openScene(candidate, baseline, definitions) {
			const holdout = compareHoldouts(candidate, baseline);
			const theirs = baseline.kind === "measured" ? baseline.evidence : undefined;
			const paired = holdout === "same" && candidate.predictions && theirs?.predictions ? pair(candidate.predictions, theirs.predictions) : undefined;
			const whole = remembering({
				predictions: candidate.predictions,
				paired,
				rows: candidate.predictions?.rows,
				measured: (metric) => (0, lib_evidence.zt)(metric, candidate.measurements),
				before: (metric) => theirs && (0, lib_evidence.zt)(metric, theirs.measurements),
				seeds: (metric) => seedEstimate(metric, candidate.measurements),
				definitions
			});
			const filtered = new Map();
			const view = (filter) => {
				if (filter === undefined) return whole;
				const key = JSON.stringify(filter);
				const known = filtered.get(key);
				if (known !== undefined) return known;
				const made = viewOfRows(whole, matching(candidate.predictions, filter), theirs?.predictions, definitions, (other) => matching(other, filter));
				filtered.set(key, made);
				return made;
			};
			return {
				candidate,
				baseline,
				holdout,
				definitions,
				view
			};
		}
		function compareHoldouts(candidate, baseline) {
			if (baseline.kind !== "measured") return "no-baseline";
			const [mine, theirs] = [candidate.holdoutDigest, baseline.evidence.holdoutDigest];
			if (mine === undefined || theirs === undefined) return "unknown";
			return mine === theirs ? "same" : "different";
		}
		function remembering({ definitions, ...core }) {
			const estimates = new Map();
			const differences = new Map();
			const recall = (known, key, make) => {
				if (!known.has(key)) known.set(key, make());
				return known.get(key);
			};
			return {
				...core,
				estimate: (metric, test) => recall(estimates, JSON.stringify([metric, test]), () => {
					const { predictions } = core;
					if (predictions === undefined) return core.seeds?.(metric);
					const found = (0, metric_functions.l)(metric, definitions[metric], predictions);
					return found && (0, uncertainty.qn)(found, (0, lib_metrics.Zj)(predictions, definitions[metric]), test);
				}),
				difference: (metric, test) => recall(differences, JSON.stringify([metric, test]), () => {
					const { paired } = core;
					const found = paired && (0, metric_functions.l)(metric, definitions[metric], paired.candidate);
					if (paired === undefined || found === undefined) return undefined;
					const plain = (predictions) => (0, lib_metrics.Zj)(predictions, definitions[metric]);
					return compareMetric(found, {
						candidate: plain(paired.candidate),
						baseline: plain(paired.baseline)
					}, test);
				})
			};
		}
		function viewOfRows(whole, rows, baseline, definitions, theirs) {
			const predictions = whole.predictions && (0, subset.L)(whole.predictions, rows);
			const paired = whole.paired && takePairs(whole.paired, rows);
			const before = paired?.baseline ?? (baseline && (0, subset.L)(baseline, theirs(baseline)));
			const of = (some) => (metric) => some === undefined || some.rows === 0 ? undefined : (0, lib_metrics.T3)(metric, some, definitions);
			return remembering({
				predictions,
				paired,
				rows: predictions?.rows,
				measured: of(predictions),
				before: of(before),
				definitions
			});
		}
		function matching(predictions, filter) {
			const conditions = Object.entries(filter).map(([column, values]) => ({
				column: predictions?.groups.get(column),
				values: new Set(values)
			}));
			const rows = [];
			for (let row = 0; row < (predictions?.rows ?? 0); row++) {
				if (conditions.every(({ column, values }) => values.has(column?.[row] ?? ""))) rows.push(row);
			}
			return rows;
		}
		const filterInWords = (filter) => Object.entries(filter).map(([column, values]) => `${column}=${values.join("|")}`).join(", ");
		const asked = (gate) => `${gate.metric}${gate.filter === undefined ? "" : ` of ${filterInWords(gate.filter)}`} ${gate.text}`;
		;
		const settled = (answer) => ({
			p: undefined,
			finish: () => answer
		});
		const counted = (answer) => ({
			p: 1,
			finish: () => answer
		});
		const holds = {
			min: (value, limit) => value >= limit,
			max: (value, limit) => value <= limit,
			above: (value, limit) => value > limit,
			below: (value, limit) => value < limit
		};
		function withinLimit(gate, { bound, amount }, value) {
			return holds[bound](value, amountIn(amount, gate.metric, gate.info.unit, undefined, gate.where));
		}
		const wantsMore = ({ bound }) => bound === "min" || bound === "above";
		function surelyBeyond(gate, rule, estimate) {
			const limit = amountIn(rule.amount, gate.metric, gate.info.unit, undefined, gate.where);
			return wantsMore(rule) ? estimate.below(limit) : estimate.above(limit);
		}
		function judgeLimit(gate, rule, value, view) {
			const limit = amountIn(rule.amount, gate.metric, gate.info.unit, undefined, gate.where);
			const passes = holds[rule.bound](value, limit);
			const words = `${gate.metric} is ${show(gate, value)}`;
			if (rule.at === "point") {
				const message = `${words}, which ${passes ? "is" : "is not"} ${gate.text}`;
				return settled({
					status: passes ? "pass" : gate.onFail,
					observed: value,
					message
				});
			}
			const estimate = view.estimate(gate.metric, gate.test);
			if (estimate === undefined) return settled(noBound(gate, value, words));
			const demanding = rule.at === "worst-bound" || rule.at === "lower-bound" === wantsMore(rule);
			const { confidence } = gate.test;
			const bound = boundInWords(gate, rule, estimate);
			if (!demanding) {
				const beyond = surelyBeyond(gate, rule, estimate);
				return {
					p: beyond,
					finish: (p) => ({
						status: p <= 1 - confidence ? gate.onFail : "pass",
						observed: value,
						message: `${words} (${bound}); asked was ${gate.text}`
					})
				};
			}
			if (!passes) return counted({
				status: gate.onFail,
				observed: value,
				message: `${words} (${bound}); asked was ${gate.text}`
			});
			const p = wantsMore(rule) ? estimate.above(limit) : estimate.below(limit);
			return {
				p,
				finish: (adjusted) => {
					if (adjusted <= 1 - confidence) return {
						status: "pass",
						observed: value,
						message: `${words} (${bound}); ${gate.text} is shown`
					};
					const message = `${words} (${bound}); the point clears ${gate.text}, but the bound does not${needed(estimate, Math.abs(value - limit), gate)}`;
					const hint = estimate.method === "seeds" ? "Train with more seeds." : "Evaluate on more rows.";
					return {
						status: gate.onInconclusive,
						observed: value,
						message,
						hint
					};
				}
			};
		}
		const noBound = (gate, value, words) => ({
			status: gate.onInconclusive,
			observed: value,
			message: `${words}, but no confidence bound of it is known; asked was ${gate.text}`,
			hint: "Bounds are computed from predictions: give the input predictions."
		});
		function boundInWords(gate, rule, estimate) {
			const [low, high] = estimate.interval(2 * gate.test.confidence - 1);
			const lower = rule.at === "lower-bound" || rule.at === "worst-bound" && wantsMore(rule);
			const level = percent(gate.test.confidence);
			return `${lower ? "lower" : "upper"} ${level} bound ${show(gate, lower ? low : high)}, ${estimate.method === "seeds" ? `Student's t, ${estimate.n} seeds` : `${estimate.method}, ${estimate.n} rows`}`;
		}
		const percent = (share) => `${Number((share * 100).toFixed(2))} %`;
		function judgeChange(gate, rule, { value, before }, view, scene) {
			if (before === 0 && rule.amount.unit === "%" && rule.whenBaselineZero !== "absolute") {
				const status = rule.whenBaselineZero === "skip" ? "skipped" : "fail";
				return settled({
					status,
					observed: value,
					message: `${asked(gate)} has no meaning: the baseline is 0, and a share of 0 is 0`
				});
			}
			const amount = amountIn(rule.amount, gate.metric, gate.info.unit, before === 0 ? 1 : before, gate.where);
			const better = gate.info.direction === "lower-is-better" ? -1 : 1;
			const gain = better * (value - before);
			const difference = view.difference(gate.metric, gate.test);
			const words = `${gate.metric} is ${show(gate, value)} against ${show(gate, before)}, ${changeInWords(gate, value - before, difference, scene)}`;
			const margin = rule.bound === "max-loss" || rule.bound === "loss-below" ? -amount : amount;
			const answer = (status, rest, hint) => ({
				status,
				observed: value,
				message: `${words}; ${rest}`,
				...hint === undefined ? {} : { hint }
			});
			if (rule.require === "not-significantly-worse" && difference !== undefined) {
				const p = surelyWorse(difference, better, margin);
				return {
					p,
					finish: (adjusted) => answer(adjusted <= 1 - gate.test.confidence ? gate.onFail : "pass", `asked was ${gate.text}${sees(difference, gate)}`)
				};
			}
			if (!meets(rule.bound, gain, amount) && rule.require !== "not-significantly-worse") return rule.require === "point" ? settled(answer(gate.onFail, `asked was ${gate.text}`)) : counted(answer(gate.onFail, `asked was ${gate.text}`));
			if (rule.require === "point") return settled(answer("pass", `asked was ${gate.text}`));
			if (difference === undefined) {
				const hint = "Give predictions of candidate and baseline, with ids.";
				return settled(answer(gate.onInconclusive, `${rule.require} can not be shown without predictions of both on the same rows`, hint));
			}
			return {
				p: surelyBetter(difference, better, margin),
				finish: (adjusted) => {
					if (adjusted <= 1 - gate.test.confidence) return answer("pass", `${rule.require} is shown for ${gate.text}${sees(difference, gate)}`);
					const few = `the point clears ${gate.text}, but ${difference.n} rows are too few to show ${rule.require}`;
					const hint = "Evaluate on more rows, or allow more loss.";
					return answer(gate.onInconclusive, `${few}${sees(difference, gate)}${needed(difference, gain - margin, gate)}`, hint);
				}
			};
		}
		const surelyBetter = (difference, better, margin) => better > 0 ? difference.above(margin) : difference.below(-margin);
		const surelyWorse = (difference, better, margin) => better > 0 ? difference.below(margin) : difference.above(-margin);
		const rounding = 1e-12;
		function meets(bound, gain, amount) {
			const slack = rounding * Math.max(1, Math.abs(amount));
			switch (bound) {
				case "min-gain": return gain >= amount - slack;
				case "gain-above": return gain > amount + slack;
				case "max-loss": return gain >= -amount - slack;
				case "loss-below": return gain > -amount + slack;
				case "max-gain": return gain <= amount + slack;
				default: return bound;
			}
		}
		function changeInWords(gate, change, difference, { holdout, baseline }) {
			const signed = (value) => `${value >= 0 ? "+" : "−"}${show(gate, Math.abs(value))}`;
			if (difference !== undefined) {
				const [low, high] = difference.interval(gate.test.confidence);
				const p = difference.p === undefined ? "" : `, p = ${Number(difference.p.toPrecision(2))}`;
				return `a difference of ${signed(change)} (${percent(gate.test.confidence)} interval ${signed(low)} to ${signed(high)}, ${difference.method}${p})`;
			}
			const doubt = holdout === "unknown" && baseline.kind === "measured" ? "; it is not known whether both were measured on the same rows" : "";
			return `a difference of ${signed(change)} (no interval${doubt})`;
		}
		function sees(estimate, gate) {
			const effect = detectable(estimate, gate.test.confidence);
			return effect === undefined ? "" : `; ${estimate.n} rows can see ${show(gate, Number(effect.toPrecision(2)))} (80 % power)`;
		}
		function needed(estimate, distance, gate) {
			if (estimate.method === "seeds") return "";
			const rows = rowsNeeded(estimate, distance, gate.test.confidence);
			return rows === undefined ? "" : `; about ${Number(rows.toPrecision(2))} rows would show what was seen here`;
		}
		const show = ({ info }, value) => (0, metric_catalogue.gI)(value, info.unit);
		var multiple_testing = __webpack_require__(6136);
		;
		const mostSlices = 1e3;
		function judgeSlices(gate, slices, scene) {
			const found = cut(gate, slices, scene);
			if (found.length === 0 || found.length > mostSlices) {
				const message = found.length === 0 ? `${gate.metric} has no slices: there are no rows` : `${found.length} slices are more than ${mostSlices}`;
				return {
					answer: {
						status: "fail",
						message,
						hint: "Slices are made of predictions; cut them by columns with few values."
					},
					slices: []
				};
			}
			const large = found.filter(({ small }) => !small);
			const results = gate.rule.kind === "gap" ? large.map((slice) => measuredSlice(gate, slice)) : judgeEach(gate, slices, large, scene);
			const small = found.filter((slice) => slice.small).map((slice) => ({
				...measuredSlice(gate, slice),
				status: smallStatus(slices)
			}));
			const all = [...results, ...small];
			if (gate.rule.kind === "gap") return {
				answer: gapAnswer(gate, gate.rule, slices, large, small),
				slices: all
			};
			return {
				answer: summary(gate, slices, all, results.length),
				slices: all
			};
		}
		const smallStatus = ({ smallSlice }) => smallSlice === "fail" || smallSlice === "warn" ? smallSlice : "skipped";
		function cut(gate, slices, scene) {
			const whole = scene.view(gate.filter);
			const { predictions } = whole;
			if (predictions === undefined) return [];
			const baseline = scene.baseline.kind === "measured" ? scene.baseline.evidence.predictions : undefined;
			return slices.by.flatMap((columns) => {
				const parts = rowsOf(predictions, columns);
				const theirs = baseline === undefined ? undefined : rowsOf(baseline, columns);
				const made = [...parts].map(([name, rows]) => ({
					name,
					view: viewOfRows(whole, rows, baseline, scene.definitions, () => theirs?.get(name) ?? []),
					small: rows.length < slices.minSamples
				}));
				return slices.smallSlice === "pool" ? pooled(made, parts, columns, slices, whole, scene) : made;
			});
		}
		function rowsOf({ groups, rows }, columns) {
			const values = columns.map((column) => groups.get(column));
			if (values.includes(undefined)) return new Map();
			const parts = new Map();
			for (let row = 0; row < rows; row++) {
				const name = columns.map((column, index) => `${column}=${values[index]?.[row] ?? ""}`).join(", ");
				const members = parts.get(name);
				if (members === undefined) parts.set(name, [row]);
				else members.push(row);
			}
			return new Map([...parts].toSorted(([a], [b]) => a < b ? -1 : 1));
		}
		function pooled(made, parts, columns, slices, whole, scene) {
			const small = made.filter((slice) => slice.small);
			if (small.length < 2) return made;
			const rows = small.flatMap(({ name }) => parts.get(name) ?? []).toSorted((a, b) => a - b);
			const view = viewOfRows(whole, rows, undefined, scene.definitions, () => []);
			return [...made.filter((slice) => !slice.small), {
				name: `${columns.join(", ")}: ${small.length} small ones together`,
				view,
				small: rows.length < slices.minSamples
			}];
		}
		function measuredSlice({ metric }, { name, view }) {
			const [value, before] = [view.measured(metric), view.before(metric)].map((one) => one?.kind === "value" ? one.value : undefined);
			return {
				slice: name,
				n: view.rows ?? 0,
				candidate: value,
				baseline: before,
				status: "pass"
			};
		}
		function judgeEach(gate, slices, found, scene) {
			const results = found.map((slice) => ({
				...measuredSlice(gate, slice),
				pending: pendingOf(gate, slices, slice, scene)
			}));
			const tested = results.filter(({ pending }) => pending.p !== undefined);
			const adjusted = adjust(tested.map(({ pending }) => pending.p ?? 1), slices.correction);
			return results.map(({ pending, ...rest }) => {
				const index = tested.findIndex((other) => other.pending === pending);
				return {
					...rest,
					status: pending.finish(index < 0 ? 1 : adjusted[index] ?? 1).status
				};
			});
		}
		function adjust(p, correction) {
			if (correction === "none") return p;
			return correction === "holm" ? (0, multiple_testing.fU)(p) : (0, multiple_testing.Uh)(p);
		}
		function pendingOf(gate, { correction }, { view }, scene) {
			const measured = view.measured(gate.metric);
			if (measured?.kind !== "value") return settled({
				status: statusOfMissing(gate),
				message: ""
			});
			const { value } = measured;
			const { rule } = gate;
			if (rule.kind === "limit") {
				if (correction === "none" || rule.at !== "point") return judgeLimit(gate, rule, value, view);
				if (withinLimit(gate, rule, value)) return counted({
					status: "pass",
					message: ""
				});
				const estimate = view.estimate(gate.metric, gate.test);
				return estimate === undefined ? settled({
					status: gate.onFail,
					message: ""
				}) : unlessLuck(gate, surelyBeyond(gate, rule, estimate));
			}
			if (rule.kind !== "baseline") return settled({
				status: "fail",
				message: ""
			});
			const before = view.before(gate.metric);
			if (scene.baseline.kind === "none" || scene.baseline.kind === "first-version") return settled({
				status: "skipped",
				message: ""
			});
			if (scene.baseline.kind === "missing") return settled({
				status: statusOf(gate.whenMissing),
				message: ""
			});
			if (scene.holdout === "different") return settled({
				status: gate.onInconclusive,
				message: ""
			});
			if (before?.kind !== "value") return settled({
				status: statusOfMissing(gate),
				message: ""
			});
			return judgeSliceChange(gate, rule, {
				value,
				before: before.value
			}, view, scene, correction);
		}
		function judgeSliceChange(gate, rule, values, view, scene, correction) {
			const { value, before } = values;
			const better = gate.info.direction === "lower-is-better" ? -1 : 1;
			const amount = amountIn(rule.amount, gate.metric, gate.info.unit, before, gate.where);
			const difference = view.difference(gate.metric, gate.test);
			const misses = !meets(rule.bound, better * (value - before), amount);
			if (correction === "none" || rule.require !== "point" || rule.bound === "max-gain" || difference === undefined) {
				return judgeChange(gate, rule, values, view, scene);
			}
			if (!misses) return counted({
				status: "pass",
				message: ""
			});
			const margin = rule.bound === "max-loss" || rule.bound === "loss-below" ? -amount : amount;
			return unlessLuck(gate, surelyWorse(difference, better, margin));
		}
		const unlessLuck = (gate, p) => ({
			p,
			finish: (adjusted) => ({
				status: adjusted <= 1 - gate.test.confidence ? gate.onFail : gate.onInconclusive,
				message: ""
			})
		});
		const statusOf = (level) => level === "skip" ? "skipped" : level;
		const statusOfMissing = ({ missing }) => statusOf(missing);
		const ranks = [
			"fail",
			"inconclusive",
			"warn",
			"pass",
			"skipped"
		];
		function summary(gate, slices, results, judged) {
			const status = ranks.find((one) => results.some((result) => result.status === one)) ?? "skipped";
			const worstFirst = results.toSorted((a, b) => ranks.indexOf(a.status) - ranks.indexOf(b.status));
			const noted = worstFirst.filter((result) => result.status !== "pass" && result.status !== "skipped");
			const corrected = slices.correction === "none" ? "" : `, adjusted by ${slices.correction === "holm" ? "Holm" : "Benjamini and Hochberg"}`;
			const small = results.length - judged;
			const tail = small === 0 ? "" : `; ${small} with fewer than ${slices.minSamples} rows`;
			if (judged === 0) return {
				status: gate.onInconclusive,
				message: `no slice of ${gate.metric} has ${slices.minSamples} rows`,
				hint: "Evaluate on more rows."
			};
			if (noted.length === 0) return {
				status,
				message: `${gate.metric} ${gate.text} on ${judged} slices${corrected}${tail}`
			};
			const listed = noted.slice(0, 5).map((result) => sliceInWords(gate, result));
			const more = noted.length > 5 ? ` and ${noted.length - 5} more` : "";
			const first = noted[0]?.candidate;
			return {
				status,
				...first === undefined ? {} : { observed: first },
				message: `${gate.metric} ${gate.text} on ${judged} slices${corrected}: ${listed.join("; ")}${more}${tail}`,
				...status === "inconclusive" ? { hint: "The slices miss the limit by no more than the noise of so few rows; evaluate on more." } : {}
			};
		}
		const sliceInWords = (gate, { slice, n, candidate, baseline, status }) => `${slice} ${status === "fail" ? "fails" : `is ${status}`} with ${candidate === undefined ? "no value" : show(gate, candidate)}${baseline === undefined || gate.rule.kind !== "baseline" ? "" : ` against ${show(gate, baseline)}`} (${n} rows)`;
		function gapAnswer(gate, rule, { correction }, found, small) {
			const valued = found.flatMap((slice) => {
				const measured = slice.view.measured(gate.metric);
				return measured?.kind === "value" ? [{
					...slice,
					value: measured.value
				}] : [];
			});
			if (valued.length < found.length) return {
				status: statusOfMissing(gate),
				message: `${gate.metric} has no value on ${found.length - valued.length} slices`
			};
			const [lowest, highest] = [valued.toSorted((a, b) => a.value - b.value)[0], valued.toSorted((a, b) => b.value - a.value)[0]];
			if (lowest === undefined || highest === undefined || valued.length < 2) {
				return {
					status: gate.onInconclusive,
					message: `fewer than two slices of ${gate.metric} have enough rows (${small.length} are too small)`
				};
			}
			const ratio = rule.bound === "min-ratio";
			const observed = ratio ? lowest.value / highest.value : highest.value - lowest.value;
			const limit = amountIn(rule.amount, gate.metric, gate.info.unit, undefined, gate.where);
			const passes = ratio ? observed >= limit : observed <= limit;
			const message = `${gate.metric} lies from ${show(gate, lowest.value)} (${lowest.name}) to ${show(gate, highest.value)} (${highest.name}): ${ratio ? "ratio" : "gap"} ${Number(observed.toFixed(4))}; asked was ${gate.text}`;
			if (passes) return {
				status: "pass",
				observed,
				message
			};
			if (ratio || correction === "none") return {
				status: gate.onFail,
				observed,
				message
			};
			const errors = [lowest, highest].map(({ view }) => view.estimate(gate.metric, gate.test)?.standardError);
			if (errors.includes(undefined)) return {
				status: gate.onFail,
				observed,
				message
			};
			const pairs = valued.length * (valued.length - 1) / 2;
			const p = Math.min(1, pairs * (0, normal.nG)((observed - limit) / Math.hypot(errors[0] ?? 0, errors[1] ?? 0)));
			if (p <= 1 - gate.test.confidence) return {
				status: gate.onFail,
				observed,
				message
			};
			return {
				status: gate.onInconclusive,
				observed,
				message: `${message}; not more than the noise between ${pairs} pairs of slices`,
				hint: "Evaluate on more rows."
			};
		}
		;
		function decide(gates, candidate, baseline, settings) {
			const scene = openScene(candidate, baseline, settings.definitions);
			const slices = {};
			const pending = gates.map((gate) => decide_pendingOf(gate, scene, (results) => {
				slices[gate.id] = results;
			}));
			const tested = pending.filter(({ p }) => p !== undefined);
			const adjusted = adjust(tested.map(({ p }) => p ?? 1), settings.correction);
			const checks = gates.map((gate, index) => {
				const one = pending[index] ?? settled({
					status: "fail",
					message: ""
				});
				return checkOf(gate, one, adjusted[tested.indexOf(one)] ?? 1, scene);
			});
			const shown = new Map(gates.map((gate) => [titleOf(gate), gate]));
			const comparisons = [...shown].map(([title, gate]) => compared(title, gate, checksOf(title, gates, checks), scene));
			return {
				checks: settle(checks, settings),
				comparisons,
				holdout: scene.holdout,
				slices
			};
		}
		const titleOf = ({ metric, filter }) => filter === undefined ? metric : `${metric}@${filterInWords(filter)}`;
		const checksOf = (title, gates, checks) => checks.filter((_, index) => {
			const gate = gates[index];
			return gate !== undefined && titleOf(gate) === title;
		});
		function checkOf(gate, pending, adjusted, scene) {
			const decided = pending.finish(adjusted);
			const n = scene.view(gate.filter).rows;
			const hint = decided.hint ?? (decided.status === "fail" || decided.status === "warn" ? gate.why : undefined);
			return {
				id: gate.id,
				limit: gate.text,
				...decided,
				...n === undefined ? {} : { n },
				where: gate.where,
				...hint === undefined ? {} : { hint }
			};
		}
		function settle(checks, { atLeast, maxWarnings }) {
			const passed = checks.filter(({ status }) => status === "pass").length;
			const enough = atLeast !== undefined && passed >= atLeast;
			const settledChecks = enough ? checks.map((check) => {
				if (check.status !== "fail" && check.status !== "inconclusive") return check;
				return {
					...check,
					status: "warn",
					message: `${check.message}; not needed, as ${passed} gates passed and ${atLeast} are required`
				};
			}) : checks;
			const warnings = settledChecks.filter(({ status }) => status === "warn").length;
			if (maxWarnings === undefined || warnings <= maxWarnings) return settledChecks;
			const message = `${warnings} gates warn; the gate file allows ${maxWarnings}`;
			return [...settledChecks, {
				id: "warnings",
				status: "fail",
				observed: warnings,
				limit: `<= ${maxWarnings}`,
				message
			}];
		}
		function decide_pendingOf(gate, scene, keep) {
			const view = scene.view(gate.filter);
			if (gate.filter !== undefined && scene.candidate.predictions === undefined) {
				const message = `${asked(gate)} can not be shown: slices are computed from predictions`;
				return settled({
					status: statusOfMissing(gate),
					message,
					hint: "Give the input predictions."
				});
			}
			if (gate.filter !== undefined && view.rows === 0) {
				const message = `${asked(gate)} can not be shown: no row has ${filterInWords(gate.filter)}`;
				return settled({
					status: statusOfMissing(gate),
					message,
					hint: "Check the spelling of column and value."
				});
			}
			if (gate.rule.kind === "fairness") return settled(judgeFairness(gate, gate.rule, gate.minSamples, view));
			if (gate.slices !== undefined) {
				const { answer, slices } = judgeSlices(gate, gate.slices, scene);
				keep(slices);
				return settled(answer);
			}
			return pendingOfMetric(gate, scene, view);
		}
		function pendingOfMetric(gate, scene, view) {
			const measured = view.measured(gate.metric);
			if (measured === undefined) return settled(missingMetric(gate, scene));
			if (measured.kind === "undefined") {
				const message = `${gate.metric} has no value: ${measured.reason}`;
				return settled({
					status: statusOfMissing(gate),
					message,
					hint: "A metric without a value never passes."
				});
			}
			if (view.rows !== undefined && view.rows < gate.minSamples) {
				const message = `${gate.metric} is ${show(gate, measured.value)}, but rests on ${view.rows} rows; at least ${gate.minSamples} are needed`;
				return settled({
					status: gate.onInconclusive,
					observed: measured.value,
					message,
					hint: "Evaluate on more rows."
				});
			}
			const { rule } = gate;
			if (rule.kind === "limit") return judgeLimit(gate, rule, measured.value, view);
			if (rule.kind === "baseline") return againstBaseline(gate, rule, measured.value, scene, view);
			return settled({
				status: "fail",
				message: `${asked(gate)} needs slices`
			});
		}
		function missingMetric(gate, { candidate }) {
			const meant = (0, metric_catalogue.bP)(gate.metric, candidate.measurements.keys());
			return {
				status: statusOfMissing(gate),
				message: `${gate.metric} is not among the ${candidate.measurements.size} metrics of the candidate, so ${gate.text} can not be shown`,
				hint: meant === undefined ? "Have the training write it, or take the gate out." : `Did you mean ${meant}?`
			};
		}
		function againstBaseline(gate, rule, value, scene, view) {
			const { baseline, holdout } = scene;
			const question = asked(gate);
			switch (baseline.kind) {
				case "none": return settled({
					status: "skipped",
					observed: value,
					message: `${question} was not asked: baseline is none`
				});
				case "first-version": {
					const message = `${question} was not asked: ${baseline.name} has no version yet, this is the first`;
					return settled({
						status: "skipped",
						observed: value,
						message
					});
				}
				case "missing": {
					const status = gate.whenMissing === "skip" ? "skipped" : gate.whenMissing;
					return settled({
						status,
						observed: value,
						message: `${question} can not be shown: ${baseline.reason}`,
						hint: missingBaselineHint
					});
				}
				case "measured": break;
				default: return baseline;
			}
			if (holdout === "different") {
				const message = `${question} can not be shown: ${baseline.name} was measured on other rows than the candidate, so the numbers are not comparable`;
				const hint = "Score the baseline again on the new evaluation set, and give the result as baseline-predictions.";
				return settled({
					status: gate.onInconclusive,
					observed: value,
					message,
					hint
				});
			}
			const before = view.before(gate.metric);
			if (before?.kind !== "value") {
				const message = `${question} can not be shown: ${baseline.name} has no ${gate.metric}`;
				const hint = "Register the baseline with the same metrics, or with its predictions.";
				return settled({
					status: statusOfMissing(gate),
					observed: value,
					message,
					hint
				});
			}
			return judgeChange(gate, rule, {
				value,
				before: before.value
			}, view, scene);
		}
		const missingBaselineHint = "Give baseline: models:/<name>@champion, a metrics or predictions file, or baseline: none to say that there is none.";
		function compared(title, gate, checks, scene) {
			const view = scene.view(gate.filter);
			const [value, was] = [view.measured(gate.metric), view.before(gate.metric)].map((one) => one?.kind === "value" ? one.value : undefined);
			const known = value !== undefined && was !== undefined;
			return {
				metric: title,
				candidate: value,
				baseline: was,
				difference: known ? view.difference(gate.metric, gate.test) : undefined,
				change: known ? value - was : undefined,
				direction: gate.info.direction,
				unit: gate.info.unit,
				checks
			};
		}
		function trendOf(comparison, confidence) {
			const { change, direction, difference } = comparison;
			if (change === undefined || direction === undefined) return "unknown";
			const gain = direction === "lower-is-better" ? -change : change;
			if (difference !== undefined) {
				const [low, high] = difference.interval(confidence);
				if (low <= 0 && high >= 0) return "unchanged";
			}
			if (gain === 0) return "unchanged";
			return gain > 0 ? "improved" : "regressed";
		}
		function worstStatus(checks) {
			const order = [
				"fail",
				"inconclusive",
				"warn",
				"pass",
				"skipped"
			];
			return order.find((status) => checks.some((check) => check.status === status)) ?? "skipped";
		}
		;
		function explainGate({ gates, settings }) {
			const head = Object.entries(headOf(settings)).map(([key, value]) => `${key}: ${flow(value)}`);
			return [
				...head,
				"gates:",
				...gates.map((gate) => `  - ${flow(longForm(gate))}`),
				""
			].join("\n");
		}
		function flow(value) {
			if (Array.isArray(value)) return `[${value.map(flow).join(", ")}]`;
			if (typeof value !== "object" || value === null) return JSON.stringify(value);
			const members = Object.entries(value).filter(([, member]) => member !== undefined);
			return `{${members.map(([key, member]) => `${JSON.stringify(key)}: ${flow(member)}`).join(", ")}}`;
		}
		function headOf({ task, columns, positiveLabel, threshold, classes, definitions, correction, atLeast, maxWarnings }) {
			const verdict = {
				require: atLeast === undefined ? "all" : { "at-least": atLeast },
				...given({ "max-warnings": maxWarnings })
			};
			return {
				version: 1,
				...given({
					task,
					"positive-label": positiveLabel,
					classes
				}),
				threshold,
				...Object.keys(columns).length === 0 ? {} : { columns },
				...Object.keys(definitions).length === 0 ? {} : { metrics: definitions },
				defaults: { correction },
				verdict
			};
		}
		const given = (values) => Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
		const writtenId = /^[a-z0-9][a-z0-9_.-]*$/;
		function longForm(gate) {
			const { id, metric, filter, onFail, onInconclusive, missing, minSamples, test, why } = gate;
			return {
				...writtenId.test(id) ? { id } : {},
				metric,
				...given({ where: filter }),
				...ruleOf(gate),
				"on-fail": onFail,
				"on-inconclusive": onInconclusive,
				missing,
				...gate.rule.kind === "fairness" ? {} : { "min-samples": minSamples },
				test,
				...given({ why })
			};
		}
		function ruleOf(gate) {
			const { rule, slices, whenMissing, minSamples } = gate;
			const amount = amountOf(gate);
			const asked = { [rule.bound]: amount };
			const shared = slices && {
				by: slices.by.map((columns) => columns.length === 1 ? columns[0] : columns),
				"min-samples": slices.minSamples,
				"small-slice": slices.smallSlice,
				correction: slices.correction
			};
			switch (rule.kind) {
				case "limit": return slices === undefined ? {
					...asked,
					at: rule.at
				} : { slices: {
					...shared,
					each: {
						...asked,
						at: rule.at
					}
				} };
				case "baseline": {
					const versus = {
						...asked,
						require: rule.require,
						"when-missing": whenMissing,
						"when-baseline-zero": rule.whenBaselineZero
					};
					return slices === undefined ? { "versus-baseline": versus } : { slices: {
						...shared,
						"versus-baseline": versus
					} };
				}
				case "gap": return { slices: {
					...shared,
					gap: asked
				} };
				case "fairness": return { fairness: {
					criterion: rule.criterion,
					by: rule.by,
					...asked,
					"min-samples": minSamples
				} };
				default: return rule;
			}
		}
		const amountOf = ({ rule }) => rule.amount.unit === "" ? rule.amount.value : formatAmount(rule.amount);
		var queries = __webpack_require__(17416);
		;
		const mostValues = 200;
		function sliceTable(predictions, columns, metrics, settings) {
			const ofColumn = (column) => {
				const values = predictions.groups.get(column) ?? [];
				const parts = (0, queries.z)(values).toSorted((a, b) => b.length - a.length);
				return parts.slice(0, mostValues).map((rows) => {
					const part = (0, subset.L)(predictions, rows);
					const value = (metric) => {
						const measured = (0, lib_metrics.T3)(metric, part, settings.definitions);
						return measured?.kind === "value" ? measured.value : null;
					};
					return {
						value: values[rows[0] ?? 0] ?? "",
						n: rows.length,
						metrics: Object.fromEntries(metrics.map((metric) => [metric, value(metric)]))
					};
				});
			};
			return Object.fromEntries(columns.map((column) => [column, ofColumn(column)]));
		}
		;
		const schema = {
			type: "object",
			description: "Gates that may be missed for a while.",
			additionalProperties: false,
			required: ["waivers"],
			properties: { waivers: {
				type: "array",
				description: "One entry a gate.",
				items: {
					type: "object",
					additionalProperties: false,
					required: [
						"gate",
						"reason",
						"owner",
						"expires"
					],
					properties: {
						gate: {
							type: "string",
							minLength: 1,
							description: "Id of the gate, as the report shows it."
						},
						reason: {
							type: "string",
							minLength: 10,
							description: "Why the model may go on all the same."
						},
						owner: {
							type: "string",
							minLength: 1,
							description: "Who answers for it."
						},
						expires: {
							type: "string",
							pattern: "^\\d{4}-\\d{2}-\\d{2}$",
							description: "Last day on which it holds, in UTC."
						}
					}
				}
			} }
		};
		async function readWaivers(text, file) {
			const { parseYaml } = await Promise.all([__webpack_require__.e(8815), __webpack_require__.e(3077)]).then(__webpack_require__.bind(__webpack_require__, 75458));
			const { requireSchema } = await Promise.all([__webpack_require__.e(2210), __webpack_require__.e(9013)]).then(__webpack_require__.bind(__webpack_require__, 1394));
			const located = parseYaml(text, file);
			requireSchema(located, schema, "the waiver file");
			const entries = located.value["waivers"];
			const seen = new Set();
			return entries.map((entry, index) => {
				const where = located.at(`/waivers/${index}`);
				const [gate, reason, owner, expires] = [
					"gate",
					"reason",
					"owner",
					"expires"
				].map((key) => String(entry[key]));
				if (!isDay(expires)) {
					throw (0, errors.Xu)(`the waiver of ${gate} expires on ${expires}, which is no day`, {
						where,
						hint: "Write it as 2026-12-31."
					});
				}
				if (seen.has(gate)) throw (0, errors.Xu)(`${gate} is waived twice`, {
					where,
					hint: "Keep one entry."
				});
				seen.add(gate);
				return {
					gate,
					reason,
					owner,
					expires,
					where
				};
			});
		}
		function isDay(text) {
			const day = new Date(`${text}T00:00:00Z`);
			return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
		}
		const addDays = (moment, days) => new Date(moment.getTime() + days * 864e5).toISOString().slice(0, 10);
		function applyWaivers(checks, waivers, now) {
			const today = now.toISOString().slice(0, 10);
			const used = [];
			const after = checks.map((check) => {
				const waiver = waivers.find(({ gate, expires }) => gate === check.id && expires >= today);
				if (waiver === undefined || check.status !== "fail" && check.status !== "inconclusive") return check;
				used.push(waiver);
				const { owner, expires, reason } = waiver;
				return {
					...check,
					status: "warn",
					message: `${check.message}; waived by ${owner} until ${expires}: ${reason}`
				};
			});
			const idle = waivers.flatMap((waiver) => {
				const known = checks.some(({ id }) => id === waiver.gate);
				if (known && waiver.expires >= today) return [];
				const message = known ? `the waiver of ${waiver.gate} by ${waiver.owner} expired on ${waiver.expires} and was not used` : `${waiver.gate} is waived, but no gate has this id`;
				const hint = known ? "Mend the model, or take the waiver out." : `These are: ${checks.map(({ id }) => id).slice(0, 10).join(", ")}.`;
				return [{
					id: `waiver:${waiver.gate}`,
					status: "warn",
					limit: waiver.expires,
					message,
					where: waiver.where,
					hint
				}];
			});
			return {
				checks: [...after, ...idle],
				used
			};
		}
		var lib_document = __webpack_require__(62587);
		var promises_ = __webpack_require__(51455);
		var external_node_path_ = __webpack_require__(76760);
		var lib_files = __webpack_require__(45182);
		var read_metrics = __webpack_require__(96446);
		var read_predictions = __webpack_require__(53799);
		var lib_open = __webpack_require__(7665);
		var port = __webpack_require__(45282);
		var lib_reference = __webpack_require__(87544);
		var child_process = __webpack_require__(43051);
		;
		const maxBytes = 1024 ** 3;
		const quiet = {
			GIT_NO_LAZY_FETCH: "1",
			GIT_NO_REPLACE_OBJECTS: "1",
			GIT_TERMINAL_PROMPT: "0",
			LC_ALL: "C"
		};
		function gitReference(text) {
			const match = /^git:([^:]+):(.+)$/.exec(text);
			return match === null ? undefined : {
				ref: (match[1] ?? "").trim(),
				path: (match[2] ?? "").trim()
			};
		}
		async function fetchFromGit({ ref, path }, context) {
			const commit = (await git([
				"rev-parse",
				"--verify",
				"--quiet",
				"--end-of-options",
				`${ref}^{commit}`
			], context))?.toString("utf8").trim();
			if (commit === undefined || !/^[0-9a-f]{40,64}$/.test(commit)) {
				throw (0, errors.Xu)(`git knows no commit ${JSON.stringify(ref.slice(0, 100))} here`, { hint: "A shallow checkout has one commit only: check out with fetch-depth: 0, or fetch that ref." });
			}
			const content = await git([
				"cat-file",
				"blob",
				`${commit}:${path.replace(/^\.?\//, "")}`
			], context);
			if (content === undefined) {
				throw (0, errors.Xu)(`the commit ${ref} has no file ${path}`, {
					hint: "The path starts at the root of the repository.",
					where: { file: path }
				});
			}
			if (content.subarray(0, 40).toString("latin1").startsWith("version https://git-lfs")) {
				throw (0, errors.Xu)(`${path} of ${ref} is a pointer of Git LFS, and its content is not among git's objects`, {
					where: { file: path },
					hint: "Fetch it (git lfs) and name the file instead."
				});
			}
			const folder = (0, external_node_path_.join)(context.temporary, "baseline-of-git");
			await (0, promises_.mkdir)(folder, { recursive: true });
			const copy = (0, external_node_path_.join)(folder, path.split("/").at(-1) ?? "file");
			await (0, promises_.writeFile)(copy, content);
			return copy;
		}
		async function git(argv, { workspace, signal }) {
			const pieces = [];
			let bytes = 0;
			const onOutput = (chunk, stream) => {
				if (stream === "stderr") return;
				bytes += chunk.length;
				if (bytes <= maxBytes) pieces.push(chunk);
			};
			const options = {
				cwd: workspace,
				env: quiet,
				timeoutSeconds: 300,
				signal,
				onOutput
			};
			const result = await (0, child_process.d1)({ argv: ["git", ...argv] }, options);
			signal.throwIfAborted();
			if (bytes > maxBytes) throw (0, errors.FU)("the file in git is larger than 1 GiB", { hint: "Give a file in the workspace instead." });
			return result.kind === "exited" && result.exitCode === 0 ? Buffer.concat(pieces) : undefined;
		}
		var external_node_fs_ = __webpack_require__(73024);
		var record_chain = __webpack_require__(71968);
		var metrics_file = __webpack_require__(51439);
		;
		async function fromGreenRun(predictionsPath, settings, context) {
			const branch = context.run.pullRequest?.baseRef ?? context.run.ref.replace(/^refs\/heads\//, "");
			if (context.stores.latest === undefined || branch === "") {
				return {
					kind: "missing",
					reason: "runs are kept by GitHub, and there is none here to ask"
				};
			}
			for (const evidence of await context.stores.latest("evaluate-gate", branch)) {
				const record = await passedRecord(evidence, context).catch((error) => {
					context.log.warning(`${evidence.name} of ${evidence.origin} is not used: ${(0, errors.WE)(error).message}`);
					return undefined;
				});
				if (record === undefined) continue;
				const name = `${branch}, ${evidence.origin}`;
				const metrics = metricsOf(record, name);
				const read = predictionsPath === undefined ? undefined : await (0, read_predictions.R)(predictionsPath, `predictions of ${name}`, settings, context);
				const known = (0, lib_evidence.hx)(metrics, read?.predictions, settings);
				return {
					kind: "measured",
					name,
					evidence: {
						...known,
						holdoutDigest: known.holdoutDigest ?? holdoutOf(record)
					}
				};
			}
			return {
				kind: "missing",
				reason: `no successful run of ${branch} has left a passed gate behind`
			};
		}
		async function passedRecord(evidence, { run }) {
			const folder = await evidence.download();
			const records = (0, external_node_path_.join)(folder, "records");
			const record = await (0, record_chain.P)((0, external_node_fs_.existsSync)(records) ? records : folder).latest("evaluate-gate");
			const predicate = record?.statement.predicate;
			if (record === undefined || predicate?.modelflight.run.repository !== run.repository) return undefined;
			const result = predicate.result;
			return result === "PASSED" || result === "WARNED" ? record : undefined;
		}
		function metricsOf({ statement }, name) {
			const { metrics } = statement.predicate;
			const numbers = Object.entries(metrics ?? {}).flatMap(([key, value]) => typeof value === "number" ? [[key, value]] : []);
			return (0, metrics_file.qI)("plain", new Map(numbers), name);
		}
		const holdoutOf = ({ statement }) => statement.predicate.modelflight.materials.find(({ name }) => name === "holdout")?.digest;
		;
		const timeoutSeconds = 3600;
		async function rescore(command, model, holdout, settings, context) {
			const folder = (0, external_node_path_.join)(context.temporary, "rescored");
			await (0, promises_.mkdir)(folder, { recursive: true });
			const output = (0, external_node_path_.join)(folder, "predictions.csv");
			context.log.info("the evaluation set has changed: the baseline is scored on it again");
			const result = await (0, child_process.d1)({ script: command }, {
				cwd: context.workingDirectory,
				env: {
					MODELFLIGHT_MODEL: model,
					MODELFLIGHT_PREDICTIONS: output
				},
				timeoutSeconds,
				signal: context.signal
			});
			if (result.kind !== "exited" || result.exitCode !== 0) {
				const how = result.kind === "exited" ? `ended with ${result.exitCode}` : `was ${result.kind}`;
				throw (0, errors.BW)(`the predict command ${how}, so the baseline could not be scored on the new evaluation set`, { hint: "Run it by hand with MODELFLIGHT_MODEL and MODELFLIGHT_PREDICTIONS set." });
			}
			const name = "predictions of the baseline, scored again";
			const { predictions } = await (0, read_predictions.R)(output, name, {
				...settings,
				sliceColumns: []
			}, context);
			if (predictions?.holdoutDigest !== holdout) {
				throw (0, errors.BW)("the predict command scored other rows than the evaluation set of the candidate", { hint: "Write a row for each row of the candidate, with the same ids and labels." });
			}
			return predictions;
		}
		;
		const isRun = (text) => text.startsWith("runs:/");
		async function readRun(reference, inputs, context) {
			const id = /^runs:\/([0-9a-f]{32})\/?$/.exec(reference)?.[1];
			if (id === undefined) {
				throw (0, errors.Xu)(`${JSON.stringify(reference.slice(0, 100))} names no run`, { hint: "Write runs:/ and the 32 hexadecimal digits of its id." });
			}
			const { readTrackedRun } = await Promise.all([
				__webpack_require__.e(2490),
				__webpack_require__.e(7388),
				__webpack_require__.e(3657)
			]).then(__webpack_require__.bind(__webpack_require__, 73657));
			const run = await readTrackedRun(serverOf(inputs), id, context);
			if (run.undefinedMetrics.length > 0) {
				const names = run.undefinedMetrics.slice(0, 10).join(", ");
				context.log.warning(`${reference} has no finite value of ${names}; gates on these fail`);
			}
			const digest = (0, lib_files.sc)(JSON.stringify([...run.metrics].toSorted(([a], [b]) => a < b ? -1 : 1)));
			return {
				metrics: (0, metrics_file.qI)("mlflow", run.metrics, reference),
				file: {
					name: reference,
					digest,
					run: id
				}
			};
		}
		function serverOf({ "tracking-uri": uri, registry }) {
			if (uri !== undefined) return `mlflow:${uri.trim()}`;
			if (registry.startsWith("mlflow:")) return registry;
			throw (0, errors.Xu)("nobody has said which MLflow server keeps the run", { hint: "Set tracking-uri: https://mlflow.example.org." });
		}
		;
		async function findBaseline(inputs, settings, holdout, context) {
			const asked = inputs.baseline?.trim() ?? (context.model === undefined ? undefined : (0, lib_reference.FH)((0, lib_reference.C)(context.model, port.wW)));
			if (asked === "none") return {
				baseline: { kind: "none" },
				version: undefined
			};
			if (asked !== undefined && isRun(asked)) return {
				baseline: await fromRun(asked, inputs, settings, context),
				version: undefined
			};
			if (asked === "last-green-run") return {
				baseline: await fromGreenRun(inputs["baseline-predictions"], settings, context),
				version: undefined
			};
			if (asked?.startsWith("models:")) return await fromRegistry((0, lib_reference.F2)(asked), inputs, settings, holdout, context);
			if (asked === undefined && inputs["baseline-predictions"] === undefined) {
				return {
					baseline: {
						kind: "missing",
						reason: "no baseline was given"
					},
					version: undefined
				};
			}
			return {
				baseline: await fromFiles(asked, inputs["baseline-predictions"], settings, context),
				version: undefined
			};
		}
		async function fromRegistry(reference, inputs, settings, holdout, context) {
			const name = (0, lib_reference.FH)(reference);
			const registry = await (0, lib_open.M)(inputs.registry, context);
			const version = await registry.resolve(reference);
			if (version === undefined) {
				if (reference.kind === "alias") return {
					baseline: {
						kind: "first-version",
						name
					},
					version
				};
				return {
					baseline: {
						kind: "missing",
						reason: `${name} is not in the registry ${registry.name}`
					},
					version
				};
			}
			const { evidence } = await registry.download(version, (0, external_node_path_.join)(context.temporary, "baseline"), ["evidence"]);
			const predictions = inputs["baseline-predictions"] ?? evidence.predictions;
			const title = `${version.name} version ${version.version}`;
			if (evidence.metrics === undefined && predictions === undefined && inputs.predict === undefined) {
				return {
					baseline: {
						kind: "missing",
						reason: `${title} was registered without metrics and predictions`
					},
					version
				};
			}
			const known = await readEvidence({
				metrics: evidence.metrics,
				predictions
			}, settings, title, context);
			if (inputs.predict === undefined || holdout === undefined || known.holdoutDigest === holdout) {
				return {
					baseline: {
						kind: "measured",
						name: title,
						evidence: known
					},
					version
				};
			}
			const { model } = await registry.download(version, (0, external_node_path_.join)(context.temporary, "baseline-model"), ["model"]);
			if (model === undefined) throw (0, errors.BW)(`${title} could not be downloaded to be scored again`);
			const rescored = (0, lib_evidence.hx)(undefined, await rescore(inputs.predict, model, holdout, settings, context), settings);
			return {
				baseline: {
					kind: "measured",
					name: `${title} (scored again)`,
					evidence: rescored
				},
				version
			};
		}
		async function fromRun(asked, inputs, settings, context) {
			const { metrics } = await readRun(asked, inputs, context);
			const files = {
				metrics: undefined,
				predictions: inputs["baseline-predictions"]
			};
			return {
				kind: "measured",
				name: asked,
				evidence: await readEvidence(files, settings, `baseline ${asked}`, context, metrics)
			};
		}
		async function fromFiles(asked, predictionsPath, settings, context) {
			const committed = asked === undefined ? undefined : gitReference(asked);
			const path = committed === undefined ? asked === undefined ? undefined : (0, lib_files.LI)(asked, context.workspace, context.workingDirectory) : await fetchFromGit(committed, context);
			const isMetrics = /\.(json|xml|ya?ml|toml)$/i.test(path ?? "");
			if (path !== undefined && !isMetrics && predictionsPath !== undefined) {
				throw (0, errors.Xu)(`baseline ${context.display(path)} and baseline-predictions are both predictions`, { hint: "Give one of the two." });
			}
			const predictions = isMetrics || path === undefined ? predictionsPath : path;
			for (const file of [committed === undefined ? path : undefined, predictionsPath]) {
				if (file !== undefined) await (0, lib_files.oG)(file, context.workspace);
			}
			const name = committed === undefined ? context.display(path ?? predictions ?? "") : `${committed.path} of ${committed.ref}`;
			const files = {
				metrics: isMetrics ? path : undefined,
				predictions
			};
			return {
				kind: "measured",
				name,
				evidence: await readEvidence(files, settings, `baseline ${name}`, context)
			};
		}
		async function readEvidence(files, settings, title, context, known) {
			const metrics = files.metrics === undefined ? known : await (0, read_metrics.readMetrics)(await (0, promises_.readFile)(files.metrics), `metrics of ${title}`, files.metrics);
			if (files.predictions === undefined) return (0, lib_evidence.hx)(metrics, undefined, settings);
			const read = await (0, read_predictions.R)(files.predictions, `predictions of ${title}`, {
				...settings,
				sliceColumns: []
			}, context);
			const broken = read.checks.find(({ status }) => status === "fail");
			if (broken !== undefined) {
				throw (0, errors.Xu)(`the predictions of ${title} can't be compared with: ${broken.message}`, broken.where === undefined ? {} : { where: broken.where });
			}
			return (0, lib_evidence.hx)(metrics, read.predictions, settings);
		}
		var time_reader = __webpack_require__(75469);
		;
		const skewMilliseconds = 5 * 6e4;
		function noteChecks(file, expected) {
			return [...file.notes].flatMap(([name, { value, where }]) => {
				const key = name.slice(name.lastIndexOf(".") + 1);
				if (key === "timestamp") return timestampCheck(name, value, expected).map((check) => ({
					...check,
					where
				}));
				if (key === "git_sha" || key === "commit") return commitCheck(name, value, expected).map((check) => ({
					...check,
					where
				}));
				return [];
			});
		}
		function timestampCheck(name, value, { now }) {
			const time = (0, time_reader.aQ)(value);
			const base = {
				id: `metrics:${name}`,
				status: "fail",
				observed: value.slice(0, 60),
				limit: now.toISOString()
			};
			if (time === undefined) return [{
				...base,
				message: `${name} is not a time in ISO 8601`,
				hint: "Write it as 2026-01-31T12:00:00Z."
			}];
			if (Number(time.micros) / 1e3 <= now.getTime() + skewMilliseconds) return [];
			return [{
				...base,
				message: `${name} lies in the future, so the metrics can not be of this run`,
				hint: time.form === "local" ? "It has no offset, so UTC was assumed. Write it as 2026-01-31T12:00:00Z." : "Check the clock of the training machine."
			}];
		}
		function commitCheck(name, value, { sha, pullRequest }) {
			if (sha === "" || value.length >= 7 && sha.startsWith(value.toLowerCase())) return [];
			return [{
				id: `metrics:${name}`,
				status: pullRequest ? "warn" : "fail",
				observed: value.slice(0, 60),
				limit: sha,
				message: `${name} names another commit than the one under test, so the metrics are of another run`,
				hint: pullRequest ? "Write the head commit of the pull request, not the merge commit, or leave the key out." : "Evaluate again on this commit."
			}];
		}
		var prediction_columns = __webpack_require__(81945);
		;
		async function readCandidate(inputs, settings, context) {
			if (inputs.metrics === undefined && inputs.predictions === undefined) {
				throw (0, errors.Xu)("neither metrics nor predictions were given, so there is nothing to judge", { hint: "Set `metrics` to the JSON file that the training wrote, or `predictions` to a file with label and prediction per row." });
			}
			const files = [];
			let metrics;
			if (inputs.metrics !== undefined && isRun(inputs.metrics)) {
				const run = await readRun(inputs.metrics, inputs, context);
				metrics = run.metrics;
				files.push(run.file);
			} else if (inputs.metrics !== undefined) {
				const name = context.display(inputs.metrics);
				const bytes = await (0, promises_.readFile)(await (0, lib_files.oG)(inputs.metrics, context.workspace));
				metrics = await (0, read_metrics.readMetrics)(bytes, name);
				files.push({
					name,
					digest: (0, lib_files.sc)(bytes)
				});
			}
			if (inputs.predictions === undefined) return {
				metrics,
				read: undefined,
				columns: undefined,
				files
			};
			const name = context.display(inputs.predictions);
			const read = await (0, read_predictions.R)(await (0, lib_files.oG)(inputs.predictions, context.workspace), name, settings, context);
			const columns = read.predictions === undefined ? undefined : `${name}: ${(0, prediction_columns.y)(read.predictions.columns)}; ${taskInWords(read)}`;
			if (columns !== undefined) context.log.info(columns);
			return {
				metrics,
				read,
				columns,
				files: [...files, {
					name,
					digest: read.digest
				}]
			};
		}
		function taskInWords({ predictions }) {
			if (predictions === undefined) return "";
			const rows = `${predictions.rows} rows`;
			if (predictions.task === "binary") return `binary, positive label ${JSON.stringify(predictions.positive)}, ${rows}`;
			return predictions.task === "multiclass" ? `${predictions.classes.length} classes, ${rows}` : `regression, ${rows}`;
		}
		function candidateChecks({ metrics, read }, { now, run: identity }) {
			const expected = {
				now: now(),
				sha: identity.sha,
				pullRequest: identity.pullRequest !== undefined
			};
			return [
				...read?.checks ?? [],
				...metrics === undefined ? [] : noteChecks(metrics, expected),
				...(0, lib_evidence.TM)(metrics, read?.predictions)
			];
		}
		;
		async function trainedModel(files, context) {
			const record = await context.records.latest("train");
			const subject = record?.statement.subject[0];
			if (record === undefined || subject === undefined) return undefined;
			const known = new Set(record.statement.subject.map((written) => `sha256:${written.digest.sha256}`));
			const said = JSON.stringify(record.statement.predicate);
			const foreign = files.find(({ digest, run }) => !known.has(digest) && (run === undefined || !said.includes(run)));
			if (foreign !== undefined) throw otherRun(foreign, record, context);
			return {
				name: subject.name,
				digest: `sha256:${subject.digest.sha256}`
			};
		}
		function otherRun({ name }, record, context) {
			return (0, errors.he)(`${name} is not what the recorded training wrote, so it is evidence of another run`, {
				where: { file: name },
				hint: `Judge the files that ${context.display(record.path)} names, or have train record this one too (its inputs metrics and predictions).`
			});
		}
		var nearest = __webpack_require__(87899);
		;
		function settingsOf(head) {
			const defaults = head["defaults"] ?? {};
			const { confidence, resamples, seed } = testOf(undefined, defaults);
			const verdict = head["verdict"] ?? {};
			const { require } = verdict;
			return {
				task: head["task"],
				columns: head["columns"] ?? {},
				positiveLabel: head["positive-label"] === undefined ? undefined : String(head["positive-label"]),
				threshold: Number(head["threshold"] ?? .5),
				classes: head["classes"]?.map(String),
				confidence,
				resamples,
				seed,
				definitions: head["metrics"] ?? {},
				asked: [],
				sliceColumns: [],
				correction: defaults["correction"] ?? "holm",
				atLeast: typeof require === "object" ? require["at-least"] : undefined,
				maxWarnings: verdict["max-warnings"] === undefined ? undefined : Number(verdict["max-warnings"])
			};
		}
		function testOf(own, defaults) {
			const all = {
				...defaults,
				...defaults["test"] ?? {},
				...own ?? {}
			};
			return {
				method: all["method"] ?? "auto",
				variant: all["variant"] ?? "auto",
				interval: all["interval"] ?? "bca",
				confidence: Number(all["confidence"] ?? .95),
				resamples: Number(all["resamples"] ?? 2e3),
				seed: Number(all["seed"] ?? 7),
				cluster: all["cluster"] === undefined ? undefined : String(all["cluster"]),
				strata: all["strata"] === undefined ? undefined : String(all["strata"])
			};
		}
		function infosOf(head, at) {
			const declared = head["metrics"] ?? {};
			for (const [name, { use, from }] of Object.entries(declared)) {
				if (use === undefined || from !== undefined || use === "latency" || (0, metric_catalogue.wl)(use) !== undefined) continue;
				const meant = (0, nearest.p)(use, metric_catalogue.s_);
				throw (0, errors.Xu)(`${name} is declared to use ${use}, which is not a metric that is known here`, {
					where: {
						...at(`/metrics/${name.replaceAll("~", "~0").replaceAll("/", "~1")}/use`),
						field: `metrics.${name}.use`
					},
					hint: meant === undefined ? `These are known: ${metric_catalogue.s_.slice(0, 20).join(", ")}.` : `Did you mean ${meant}?`
				});
			}
			return (metric) => {
				const { use, direction, unit } = declared[metric] ?? {};
				const known = (0, metric_catalogue.wl)(use ?? metric) ?? {
					direction: undefined,
					min: -Infinity,
					max: Infinity,
					unit: "none"
				};
				return {
					...known,
					...direction === undefined ? {} : { direction },
					...unit === undefined ? {} : { unit }
				};
			};
		}
		;
		function expandEntry(entry) {
			if (typeof entry.item === "string") return [expandShort(entry, entry.item)];
			const item = entry.item;
			const written = entry.metric ?? String(item["metric"]);
			const { metric, filter } = gate_entry_rowsOf(written, item);
			const info = entry.infoOf(metric);
			const rules = [
				...limitRules(item, "", entry.at),
				...baselineRules(item["versus-baseline"], metric, info, "/versus-baseline", entry.at),
				...sliceRules(item, metric, info, entry),
				...fairnessRules(item, entry.at)
			];
			if (rules.length === 0) {
				const hint = "Add min, max, above, below, versus-baseline, slices or fairness.";
				throw (0, errors.Xu)(`the gate on ${metric} asks nothing`, {
					where: entry.at(""),
					hint
				});
			}
			const id = String(item["id"] ?? written);
			return rules.map(({ rule, where, slices }) => ({
				...common(entry, {
					metric,
					filter,
					info
				}, item),
				...rule.kind === "fairness" ? { minSamples: Number(item["fairness"]["min-samples"] ?? 30) } : {},
				id: rules.length === 1 ? id : `${id}:${slices === undefined ? "" : "slices:"}${rule.bound}`,
				rule,
				slices,
				text: ruleInWords(rule, info.direction, slices),
				where
			}));
		}
		function expandShort(entry, text) {
			const where = entry.at("");
			const split = entry.metric === undefined ? splitLine(text) : {
				metric: entry.metric,
				rest: text
			};
			if (split === undefined) {
				throw (0, errors.Xu)(`${JSON.stringify(text.slice(0, 80))} is no condition`, {
					where,
					hint: "Write one such as accuracy >= 0.92."
				});
			}
			const { metric, filter } = splitRows(split.metric);
			const info = entry.infoOf(metric);
			const expression = parseExpression(split.rest, metric, info.direction, where);
			const rule = expression.kind === "limit" ? {
				...expression,
				at: "point"
			} : {
				...expression,
				require: "point",
				whenBaselineZero: "absolute"
			};
			const words = split.rest.startsWith("baseline") ? ruleInWords(rule, info.direction, undefined) : split.rest;
			return {
				...common(entry, {
					metric,
					filter,
					info
				}, {}),
				id: split.metric,
				rule,
				slices: undefined,
				text: words,
				where
			};
		}
		function gate_entry_rowsOf(written, item) {
			const { metric, filter } = splitRows(written);
			const conditions = Object.entries(item["where"] ?? {}).map(([column, values]) => [column, (Array.isArray(values) ? values : [values]).map(String)]);
			if (conditions.length === 0) return {
				metric,
				filter
			};
			return {
				metric,
				filter: {
					...filter,
					...Object.fromEntries(conditions)
				}
			};
		}
		function common({ defaults, at }, subject, item) {
			const pick = (key) => item[key] ?? defaults[key];
			const versus = item["versus-baseline"] ?? item["slices"]?.["versus-baseline"] ?? {};
			return {
				...subject,
				test: fitting(testOf(item["test"], defaults), item["test"] === undefined ? at("") : at("/test")),
				onFail: pick("on-fail") ?? "fail",
				onInconclusive: pick("on-inconclusive") ?? "inconclusive",
				missing: pick("missing") ?? "fail",
				whenMissing: versus["when-missing"] ?? defaults["baseline-missing"] ?? "fail",
				minSamples: Number(pick("min-samples") ?? defaultMinSamples),
				why: item["why"] === undefined ? undefined : String(item["why"])
			};
		}
		function fitting(test, where) {
			const column = test.cluster === undefined ? test.strata : test.cluster;
			if (column === undefined || test.method === "auto" || test.method === "paired-bootstrap") return test;
			throw (0, errors.Xu)(`${test.method} knows no ${test.cluster === undefined ? "strata" : "cluster"}, so ${column} would be left out`, {
				where,
				hint: "Use method: paired-bootstrap, or take cluster and strata out."
			});
		}
		const defaultMinSamples = 2;
		function limitRules(item, pointer, at) {
			const bounds = [
				"min",
				"max",
				"above",
				"below"
			];
			return bounds.flatMap((bound) => {
				const written = item[bound];
				if (written === undefined) return [];
				const where = at(`${pointer}/${bound}`);
				const amount = parseAmount(written, where);
				return [{
					rule: {
						kind: "limit",
						bound,
						amount,
						at: item["at"] ?? "point"
					},
					where
				}];
			});
		}
		function baselineRules(written, metric, info, pointer, at) {
			const versus = written;
			if (versus === undefined) return [];
			const bounds = [
				"min-gain",
				"gain-above",
				"max-loss",
				"loss-below",
				"max-gain"
			];
			const require = versus["require"] ?? "point";
			const whenBaselineZero = versus["when-baseline-zero"] ?? "absolute";
			const placed = bounds.flatMap((bound) => {
				const amountText = versus[bound];
				if (amountText === undefined) return [];
				const where = at(`${pointer}/${bound}`);
				if (info.direction === undefined) throw unknownDirection(metric, where);
				const amount = parseAmount(amountText, where);
				if (amount.value < 0) throw (0, errors.Xu)(`${bound} of ${metric} is negative`, {
					where,
					hint: "A negative loss is a gain: use the other key."
				});
				return [{
					rule: {
						kind: "baseline",
						bound,
						amount,
						require: bound === "max-gain" ? "point" : require,
						whenBaselineZero
					},
					where
				}];
			});
			if (placed.length === 0) {
				const hint = `Add one of ${bounds.join(", ")}.`;
				throw (0, errors.Xu)(`versus-baseline of ${metric} names no amount`, {
					where: at(pointer),
					hint
				});
			}
			return placed;
		}
		function sliceRules(item, metric, info, { at, defaults }) {
			const written = item["slices"];
			if (written === undefined) return [];
			const by = written["by"].map((entry) => Array.isArray(entry) ? entry.map(String) : [String(entry)]);
			const slices = {
				by,
				minSamples: Number(written["min-samples"] ?? item["min-samples"] ?? defaults["min-samples"] ?? 30),
				smallSlice: written["small-slice"] ?? "warn",
				correction: written["correction"] ?? "holm"
			};
			const gap = written["gap"] ?? {};
			const rules = [
				...limitRules(written["each"] ?? {}, "/slices/each", at),
				...baselineRules(written["versus-baseline"], metric, info, "/slices/versus-baseline", at),
				...gapBounds(gap, "/slices/gap", at).map(({ bound, amount, where }) => ({
					rule: {
						kind: "gap",
						bound,
						amount
					},
					where
				}))
			];
			if (rules.length === 0) {
				throw (0, errors.Xu)(`the slices of ${metric} are asked nothing`, {
					where: at("/slices"),
					hint: "Add each, gap or versus-baseline."
				});
			}
			return rules.map((placed) => ({
				...placed,
				slices
			}));
		}
		function fairnessRules(item, at) {
			const written = item["fairness"];
			if (written === undefined) return [];
			const criterion = written["criterion"];
			const by = String(written["by"]);
			const bounds = gapBounds(written, "/fairness", at);
			const where = at("/fairness");
			if (bounds.length === 0) {
				throw (0, errors.Xu)(`fairness by ${by} names no limit`, {
					where,
					hint: "Add max-difference or min-ratio."
				});
			}
			if (criterion === "calibration" && bounds.some(({ bound }) => bound === "min-ratio")) {
				throw (0, errors.Xu)("calibration has a sign, so a ratio between groups has no meaning", {
					where,
					hint: "Use max-difference."
				});
			}
			return bounds.map(({ bound, amount, where: line }) => ({
				rule: {
					kind: "fairness",
					bound,
					amount,
					criterion,
					by
				},
				where: line
			}));
		}
		function gapBounds(item, pointer, at) {
			const bounds = ["max-difference", "min-ratio"];
			return bounds.flatMap((bound) => {
				const written = item[bound];
				const where = at(`${pointer}/${bound}`);
				return written === undefined ? [] : [{
					bound,
					amount: parseAmount(written, where),
					where
				}];
			});
		}
		function ruleInWords(rule, direction, slices) {
			const each = slices === undefined ? "" : ` in each slice by ${slices.by.map((columns) => columns.join(" × ")).join(", ")}`;
			const amount = `${rule.amount.value}${rule.amount.unit}`;
			switch (rule.kind) {
				case "limit": {
					const at = rule.at === "point" ? "" : ` (${rule.at.replace("-", " ")})`;
					return `${{
						min: ">=",
						max: "<=",
						above: ">",
						below: "<"
					}[rule.bound]} ${amount}${at}${each}`;
				}
				case "gap": return `${rule.bound === "min-ratio" ? "ratio >=" : "gap <="} ${amount} between slices by ${slices?.by.map((columns) => columns.join(" × ")).join(", ")}`;
				case "fairness": return `${rule.criterion} ${rule.bound === "min-ratio" ? "ratio >=" : "difference <="} ${amount} by ${rule.by}`;
				case "baseline": return `${baselineInWords(rule, amount, direction)}${each}`;
				default: return rule;
			}
		}
		function baselineInWords(rule, amount, direction) {
			const higher = direction === "higher-is-better";
			const towards = rule.bound === "max-loss" || rule.bound === "loss-below" ? !higher : higher;
			const strict = rule.bound === "gain-above" || rule.bound === "loss-below";
			const operator = (rule.bound === "max-gain" ? !higher : higher) ? ">" : "<";
			const change = rule.amount.value === 0 ? "" : ` ${towards ? "+" : "-"} ${amount}`;
			return `${operator}${strict ? "" : "="} baseline${change}${rule.require === "point" ? "" : ` (${rule.require})`}`;
		}
		;
		async function readGate(text, file) {
			const lines = conditionLines(text);
			if (lines !== undefined) return expand({
				gates: {
					value: lines.map(({ text: line }) => line),
					file,
					at: (p) => lineOf(lines, file, p)
				},
				head: {},
				at: () => ({
					file,
					line: 1
				})
			});
			const { parseYaml } = await Promise.all([__webpack_require__.e(8815), __webpack_require__.e(3077)]).then(__webpack_require__.bind(__webpack_require__, 75458));
			return await readLocatedGate(parseYaml(text, file));
		}
		async function readLocatedGate(located) {
			const { value } = located;
			if (typeof value === "string") return await readTextIn(located, value);
			if (value === null) throw emptyGate(located.at(""));
			const { requireSchema } = await Promise.all([__webpack_require__.e(2210), __webpack_require__.e(9013)]).then(__webpack_require__.bind(__webpack_require__, 1394));
			const schemas = await __webpack_require__.e(2817).then(__webpack_require__.bind(__webpack_require__, 92817));
			const full = isObject(value) && "gates" in value;
			if (!full && isEmpty(value)) throw emptyGate(located.at(""));
			if (full && isEmpty(value["gates"] ?? null)) throw emptyGate(located.at("/gates"));
			if (full) requireSchema(located, schemas.gateHeadSchema, "the gate");
			requireGates(full ? below(located, "/gates") : located, schemas.gateListSchema, requireSchema);
			return full ? expand({
				gates: below(located, "/gates"),
				head: value,
				at: located.at
			}) : expand({
				gates: located,
				head: {},
				at: located.at
			});
		}
		function requireGates(gates, schema, requireSchema) {
			const [list, map] = schema.anyOf ?? [];
			const branch = Array.isArray(gates.value) ? list?.items : map?.additionalProperties;
			const long = branch?.anyOf?.[1];
			for (const [key, item] of Object.entries(gates.value ?? {})) {
				if (typeof item === "number") throw sideUnknown(key, item, gates.at(`/${escapePointer(key)}`));
				if (isObject(item) && long !== undefined) requireSchema(below(gates, `/${escapePointer(key)}`), long, "the gate");
			}
			requireSchema(gates, schema, "the gate");
		}
		const sideUnknown = (metric, value, where) => (0, errors.Xu)(`the gate gives ${metric} the bare number ${value} and does not say which side of it is allowed`, {
			where,
			hint: `Write ">= ${value}" or "<= ${value}".`
		});
		async function readTextIn(located, text) {
			const start = located.at("");
			const lines = conditionLines(text);
			if (lines === undefined) {
				throw (0, errors.Xu)(`${JSON.stringify(text.slice(0, 80))} is no gate`, {
					where: start,
					hint: "Write conditions such as accuracy >= 0.92, one a line."
				});
			}
			return expand({
				gates: {
					value: lines.map(({ text: line }) => line),
					file: located.file,
					at: () => start
				},
				head: {},
				at: () => start
			});
		}
		function conditionLines(text) {
			const lines = text.split(/\r?\n/).map((line, index) => ({
				text: line.replace(/(^|\s)#.*$/, "").trim(),
				line: index + 1
			}));
			const filled = lines.filter((line) => line.text !== "");
			if (filled.length === 0) return undefined;
			return filled.every((line) => !/^[-[{]|:(\s|$)/.test(line.text) && splitLine(line.text) !== undefined) ? filled : undefined;
		}
		function lineOf(lines, file, pointer) {
			const index = Number(pointer.split("/")[1] ?? 0);
			return {
				file,
				line: lines[index]?.line ?? 1
			};
		}
		function expand({ gates, head, at }) {
			const settings = settingsOf(head);
			const infoOf = infosOf(head, at);
			const defaults = head["defaults"] ?? {};
			const entries = Object.entries(gates.value ?? {});
			const isList = Array.isArray(gates.value);
			const expanded = entries.flatMap(([key, item]) => {
				const pointer = `/${escapePointer(key)}`;
				return expandEntry({
					metric: isList ? undefined : key,
					item,
					defaults,
					settings,
					infoOf,
					at: (path) => gates.at(pointer + path)
				});
			});
			if (expanded.length === 0) throw emptyGate(gates.at(""));
			refuseEmptyRanges(expanded);
			const all = withUniqueIds(expanded);
			return {
				gates: all,
				settings: {
					...settings,
					sliceColumns: sliceColumns(all),
					asked: [...new Set(all.map(({ metric }) => metric))]
				}
			};
		}
		function sliceColumns(gates) {
			const named = gates.flatMap(({ filter, slices, rule, test }) => [
				...Object.keys(filter ?? {}),
				...slices?.by.flat() ?? [],
				...rule.kind === "fairness" ? [rule.by] : [],
				...[test.cluster, test.strata].filter((column) => column !== undefined)
			]);
			return [...new Set(named)];
		}
		function withUniqueIds(gates) {
			const named = gates.map((gate) => {
				const shared = gates.some((other) => other !== gate && other.id === gate.id);
				return shared ? {
					...gate,
					id: `${gate.id}:${gate.rule.bound}`
				} : gate;
			});
			const seen = new Map();
			for (const gate of named) {
				const other = seen.get(gate.id);
				if (other !== undefined) {
					const hint = "Keep one, or give each its own id.";
					throw (0, errors.Xu)(`the gate ${gate.id} is given twice (also on line ${other.where.line ?? "?"})`, {
						where: gate.where,
						hint
					});
				}
				seen.set(gate.id, gate);
			}
			return named;
		}
		function refuseEmptyRanges(gates) {
			const rows = ({ filter, slices }) => JSON.stringify([filter, slices?.by]);
			for (const low of gates) {
				for (const high of gates) {
					if (low.metric !== high.metric || low.rule.amount.unit !== high.rule.amount.unit || rows(low) !== rows(high)) continue;
					const isLow = low.rule.bound === "min" || low.rule.bound === "above";
					const isHigh = high.rule.bound === "max" || high.rule.bound === "below";
					if (!isLow || !isHigh) continue;
					const touching = low.rule.bound === "min" && high.rule.bound === "max";
					const { value: from } = low.rule.amount;
					const { value: to } = high.rule.amount;
					if (from < to || touching && from === to) continue;
					throw (0, errors.Xu)(`no ${low.metric} can be ${low.text} and ${high.text}`, {
						where: high.where,
						hint: "Lower the one or raise the other."
					});
				}
			}
		}
		const emptyGate = (where) => (0, errors.Xu)("the gate is empty, so nothing would be asked of the model", {
			where,
			hint: "Add a condition such as accuracy >= 0.92."
		});
		const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
		const isEmpty = (value) => typeof value === "object" && (value === null || Object.keys(value).length === 0);
		const escapePointer = (key) => key.replaceAll("~", "~0").replaceAll("/", "~1");
		function below(located, pointer) {
			const parts = pointer.split("/").slice(1).map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
			const value = parts.reduce((whole, part) => whole[part] ?? null, located.value);
			return {
				value,
				file: located.file,
				at: (path) => located.at(pointer + path)
			};
		}
		;
		function loosenedGates(base, proposed) {
			return base.flatMap((gate) => {
				const other = proposed.find((candidate) => keyOf(candidate) === keyOf(gate));
				if (other === undefined) return [warning(gate, gate.text, "nothing", "takes out")];
				return [...isLooser(gate, other) ? [warning(gate, gate.text, other.text, "loosens")] : [], ...weightChanges(gate, other)];
			});
		}
		const keyOf = ({ metric, rule, filter, slices }) => {
			const by = rule.kind === "fairness" ? [rule.criterion, rule.by] : slices?.by;
			return JSON.stringify([
				metric,
				rule.kind,
				side(rule.bound),
				filter,
				by
			]);
		};
		function side(bound) {
			if (bound === "min" || bound === "above") return "lower limit";
			if (bound === "max" || bound === "below") return "upper limit";
			if (bound === "max-difference" || bound === "min-ratio") return bound;
			return bound === "max-gain" ? "largest gain" : "baseline";
		}
		function demanded({ rule }) {
			const { bound, amount } = rule;
			if (bound === "max" || bound === "below" || bound === "max-gain" || bound === "max-loss" || bound === "loss-below" || bound === "max-difference") return -amount.value;
			return amount.value;
		}
		const isStrict = ({ rule }) => [
			"above",
			"below",
			"gain-above",
			"loss-below"
		].includes(rule.bound);
		function isLooser(gate, other) {
			if (gate.rule.amount.unit !== other.rule.amount.unit) return gate.rule.amount.value !== 0 || other.rule.amount.value !== 0;
			const [before, after] = [demanded(gate), demanded(other)];
			return after < before || after === before && isStrict(gate) && !isStrict(other);
		}
		function weightChanges(gate, other) {
			const changes = [];
			if (gate.onFail === "fail" && other.onFail === "warn") changes.push(warning(gate, "on-fail: fail", "on-fail: warn", "weakens"));
			if (isWeaker(gate.missing, other.missing)) changes.push(warning(gate, `missing: ${gate.missing}`, `missing: ${other.missing}`, "weakens"));
			if (isWeaker(gate.whenMissing, other.whenMissing)) {
				changes.push(warning(gate, `when-missing: ${gate.whenMissing}`, `when-missing: ${other.whenMissing}`, "weakens"));
			}
			if (gate.onInconclusive !== "warn" && other.onInconclusive === "warn") {
				changes.push(warning(gate, `on-inconclusive: ${gate.onInconclusive}`, "on-inconclusive: warn", "weakens"));
			}
			if (other.minSamples < gate.minSamples) {
				changes.push(warning(gate, `min-samples: ${gate.minSamples}`, `min-samples: ${other.minSamples}`, "weakens"));
			}
			for (const [name, before, after] of [
				[
					"require",
					requirement(gate),
					requirement(other)
				],
				[
					"at",
					heldAt(gate),
					heldAt(other)
				],
				[
					"test",
					testInWords(gate),
					testInWords(other)
				],
				[
					"slices",
					slicesInWords(gate),
					slicesInWords(other)
				]
			]) {
				if (before !== after && !(name === "require" && before === "point") && !(name === "at" && before === "point")) {
					changes.push(warning(gate, `${name}: ${before}`, `${name}: ${after}`, "weakens"));
				}
			}
			return changes;
		}
		const requirement = ({ rule }) => rule.kind === "baseline" ? rule.require : "point";
		const heldAt = ({ rule }) => rule.kind === "limit" ? rule.at : "point";
		const testInWords = ({ test }) => `${test.method}, ${test.variant}, ${test.interval}, confidence ${test.confidence}${test.cluster === undefined ? "" : `, cluster ${test.cluster}`}${test.strata === undefined ? "" : `, strata ${test.strata}`}`;
		const slicesInWords = ({ slices }) => slices === undefined ? "none" : `min-samples ${slices.minSamples}, small-slice ${slices.smallSlice}, correction ${slices.correction}`;
		function changedSettings(base, proposed, file) {
			const names = [
				"task",
				"columns",
				"positiveLabel",
				"threshold",
				"classes",
				"definitions",
				"correction",
				"atLeast",
				"maxWarnings"
			];
			return names.flatMap((name) => {
				const [before, after] = [base[name], proposed[name]].map((value) => JSON.stringify(value ?? null).slice(0, 200));
				if (before === after) return [];
				return [{
					id: `policy:settings:${name}`,
					status: "warn",
					observed: after ?? "",
					limit: before ?? "",
					message: `this pull request changes ${name} of the gate file: ${before} becomes ${after}; the base branch's was used`,
					where: { file },
					hint: "If that is meant, merge the gate on its own first."
				}];
			});
		}
		const levels = [
			"skip",
			"warn",
			"fail"
		];
		const isWeaker = (before, after) => levels.indexOf(after) < levels.indexOf(before);
		function warning(gate, before, after, verb) {
			return {
				id: `policy:${gate.id}${verb === "weakens" ? `:${before.split(":")[0]}` : ""}`,
				status: "warn",
				observed: after,
				limit: before,
				message: `this pull request ${verb} the gate on ${gate.metric}: ${before} becomes ${after}; the base branch's ${before} was used`,
				where: gate.where,
				hint: "If that is meant, merge the gate on its own first."
			};
		}
		;
		async function loadGate(source, context) {
			if (source.kind === "text") {
				const file = await readGate(source.text, source.name);
				return {
					file,
					name: source.name,
					digest: (0, lib_files.sc)(source.text),
					note: undefined,
					changes: []
				};
			}
			if (source.kind === "located") {
				const { located } = source;
				return {
					file: await readLocatedGate(located),
					name: located.file,
					digest: (0, lib_files.sc)(JSON.stringify(located.value)),
					note: undefined,
					changes: []
				};
			}
			const name = context.display(source.path);
			const { text, origin, proposed, isNew } = await context.policy.read(source.path);
			const file = await readGate(text, name);
			const changes = proposed === undefined ? [] : await changesOf(file, proposed, name);
			return {
				file,
				name,
				digest: (0, lib_files.sc)(text),
				note: noteOf(name, origin, isNew, proposed),
				changes
			};
		}
		function noteOf(name, origin, isNew, proposed) {
			if (isNew) return `${name} is new: the base branch has none yet, so this checkout's was used.`;
			if (proposed !== undefined) return `This pull request changes ${name}; the base branch's version was used.`;
			return origin === "base" ? `${name} was read from the base branch.` : undefined;
		}
		async function changesOf(file, proposed, name) {
			try {
				const other = await readGate(proposed, name);
				return [...loosenedGates(file.gates, other.gates), ...changedSettings(file.settings, other.settings, name)];
			} catch (error) {
				const { message, where, hint } = (0, errors.WE)(error);
				const check = {
					id: "policy:gate",
					status: "warn",
					message: `the gate that this pull request proposes can't be used: ${message}; the base branch's was used`,
					...where === undefined ? {} : { where },
					...hint === undefined ? {} : { hint }
				};
				return [check];
			}
		}
		var records = __webpack_require__(45307);
		;
		const results = {
			pass: "PASSED",
			warn: "WARNED",
			fail: "FAILED",
			inconclusive: "FAILED"
		};
		function recordOf({ gate, evidence, candidate, decision, version, verdict }, model, waivers) {
			const files = candidate.files.map(({ name, digest }) => ({
				name,
				digest
			}));
			const holdout = evidence.holdoutDigest;
			return {
				subjects: model === undefined ? files : [model],
				materials: [
					{
						name: gate.name,
						digest: gate.digest
					},
					...model === undefined ? [] : files,
					...holdout?.startsWith("sha256:") ? [{
						name: "holdout",
						digest: holdout
					}] : [],
					...version === undefined ? [] : [{
						name: `baseline ${version.name}/${version.version}`,
						digest: version.digest
					}]
				],
				predicateType: records.Z.testResult,
				predicate: {
					result: results[verdict.status],
					configuration: [{
						name: gate.name,
						digest: { sha256: gate.digest.replace(/^sha256:/, "") }
					}],
					passedTests: ids(verdict.checks, ["pass"]),
					warnedTests: ids(verdict.checks, ["warn"]),
					failedTests: ids(verdict.checks, ["fail", "inconclusive"]),
					skippedTests: ids(verdict.checks, ["skipped"]),
					holdout: decision.holdout,
					...waivers.length === 0 ? {} : { waivers: waivers.map(({ gate: waivedGate, reason, owner, expires, where }) => ({
						gate: waivedGate,
						reason,
						owner,
						expires,
						from: where.file
					})) },
					metrics: Object.fromEntries([...evidence.measurements].flatMap(([name, measured]) => measured.kind === "value" ? [[name, measured.value]] : []))
				}
			};
		}
		const ids = (checks, statuses) => checks.filter(({ status }) => statuses.includes(status)).map(({ id }) => id);
		var lib_text = __webpack_require__(17609);
		;
		function predictionPlots(candidate, baseline) {
			if (candidate === undefined || candidate.rows === 0) return [];
			const blocks = plotsOf(candidate, baseline);
			return blocks.length === 0 ? [] : [(0, lib_document.zH)(titles[candidate.task], ...blocks)];
		}
		const titles = {
			binary: "Curves, calibration and confusion",
			multiclass: "Confusion",
			regression: "Residuals",
			ranking: "Ranking"
		};
		function plotsOf(candidate, baseline) {
			if (candidate.task === "binary") return [
				...scorePlots(candidate, baseline),
				(0, lib_document.R_)("Confusion of the candidate"),
				confusion(candidate)
			];
			if (candidate.task === "multiclass") return [confusion(candidate)];
			return candidate.task === "regression" ? residuals(candidate, baseline) : [];
		}
		const steps = 32;
		const axis = Array.from({ length: steps + 1 }, (_, index) => index / steps);
		const cells = 1024;
		function scoreCells({ scores, labels }, low, high) {
			const [positives, negatives, sums] = [
				new Float64Array(cells),
				new Float64Array(cells),
				new Float64Array(cells)
			];
			const scale = high > low ? (cells - 1) / (high - low) : 0;
			for (let row = 0; row < labels.length; row++) {
				const score = scores?.[row] ?? 0;
				const cell = Math.floor((score - low) * scale);
				const side = labels[row] === 1 ? positives : negatives;
				side[cell] = (side[cell] ?? 0) + 1;
				sums[cell] = (sums[cell] ?? 0) + score;
			}
			return {
				positives,
				negatives,
				sums
			};
		}
		function range({ scores = new Float64Array(0) }) {
			let [low, high] = [Infinity, -Infinity];
			for (const score of scores) {
				if (score < low) low = score;
				if (score > high) high = score;
			}
			return [low, high];
		}
		const sum = (values) => values.reduce((total, value) => total + value, 0);
		function scorePlots(candidate, other) {
			const baseline = other?.task === "binary" && other.scores !== undefined ? other : undefined;
			const models = [{
				name: "candidate",
				predictions: candidate
			}, ...baseline === undefined ? [] : [{
				name: "baseline",
				predictions: baseline
			}]];
			if (candidate.scores === undefined) return [];
			const drawn = models.map(({ name, predictions }) => ({
				name,
				cells: scoreCells(predictions, ...range(predictions))
			}));
			if (drawn.some((one) => sum(one.cells.positives) === 0 || sum(one.cells.negatives) === 0)) return [];
			const roc = {
				kind: "lines",
				title: "ROC curve",
				x: {
					label: "false positive rate",
					values: axis
				},
				series: [...drawn.map((one) => ({
					name: one.name,
					values: rocCurve(one.cells)
				})), {
					name: "chance",
					values: axis
				}]
			};
			const precision = {
				kind: "lines",
				title: "Precision and recall",
				x: {
					label: "recall",
					values: axis.slice(1)
				},
				series: drawn.map((one) => ({
					name: one.name,
					values: precisionCurve(one.cells)
				}))
			};
			const [low, high] = range(candidate);
			const reliability = low >= 0 && high <= 1 ? report_plots_calibration(drawn[0]?.cells) : undefined;
			return [
				roc,
				precision,
				...reliability === undefined ? [] : [reliability]
			].map(lib_document.bW);
		}
		function rocCurve({ positives, negatives }) {
			const [allPositive, allNegative] = [sum(positives), sum(negatives)];
			let [cell, truePositives, falsePositives] = [
				cells - 1,
				0,
				0
			];
			return axis.map((rate) => {
				const wanted = rate * allNegative;
				while (cell >= 0 && falsePositives + (negatives[cell] ?? 0) <= wanted) {
					truePositives += positives[cell] ?? 0;
					falsePositives += negatives[cell] ?? 0;
					cell--;
				}
				const inCell = cell < 0 ? 0 : negatives[cell] ?? 0;
				const within = inCell === 0 ? 0 : (wanted - falsePositives) / inCell * (positives[cell] ?? 0);
				return (truePositives + within) / allPositive;
			});
		}
		function precisionCurve({ positives, negatives }) {
			const all = sum(positives);
			let [cell, truePositives, falsePositives] = [
				cells - 1,
				0,
				0
			];
			return axis.slice(1).map((recall) => {
				while (cell >= 0 && truePositives < recall * all - 1e-9) {
					truePositives += positives[cell] ?? 0;
					falsePositives += negatives[cell] ?? 0;
					cell--;
				}
				return truePositives / (truePositives + falsePositives);
			});
		}
		function report_plots_calibration(drawn) {
			if (drawn === undefined) return undefined;
			const { positives, negatives, sums } = drawn;
			const rows = sum(positives) + sum(negatives);
			const [means, shares] = [[], []];
			let [count, hits, total] = [
				0,
				0,
				0
			];
			for (let cell = 0; cell < cells; cell++) {
				count += (positives[cell] ?? 0) + (negatives[cell] ?? 0);
				hits += positives[cell] ?? 0;
				total += sums[cell] ?? 0;
				if (count === 0 || count < rows / 10 && cell < cells - 1) continue;
				means.push(total / count);
				shares.push(hits / count);
				[count, hits, total] = [
					0,
					0,
					0
				];
			}
			if (means.length < 2) return undefined;
			const series = [{
				name: "candidate",
				values: shares
			}, {
				name: "perfect",
				values: means
			}];
			return {
				kind: "lines",
				title: "Calibration",
				x: {
					label: "mean score, ten parts of as many rows",
					values: means
				},
				series
			};
		}
		const mostClasses = 10;
		const mostConfusions = 15;
		function confusion(predictions) {
			const classes = predictions.task === "binary" ? [`not ${predictions.positive}`, predictions.positive] : predictions.classes;
			const { labels, predicted } = predictions;
			const width = classes.length;
			const counts = countPairs(labels, predicted, width);
			return width <= mostClasses ? matrix(classes, counts) : frequent(classes, counts);
		}
		const mostCounted = 512;
		function countPairs(labels, predicted, width) {
			const counts = new Map();
			const small = width <= mostCounted ? new Float64Array(width * width) : undefined;
			for (let row = 0; row < labels.length; row++) {
				const at = (labels[row] ?? 0) * width + (predicted[row] ?? 0);
				if (small !== undefined) small[at] = (small[at] ?? 0) + 1;
				else counts.set(at, (counts.get(at) ?? 0) + 1);
			}
			for (const [at, count] of small?.entries() ?? []) if (count > 0) counts.set(at, count);
			return counts;
		}
		const shade = (share) => [
			"",
			"░ ",
			"▒ ",
			"▓ "
		][share < .01 ? 0 : share < .25 ? 1 : share < .75 ? 2 : 3] ?? "";
		function matrix(classes, counts) {
			const columns = [
				{ title: "true ↓ said →" },
				...classes.map((title) => ({
					title,
					align: "right"
				})),
				{
					title: "rows",
					align: "right"
				}
			];
			const rows = classes.map((name, truth) => {
				const line = classes.map((_, said) => counts.get(truth * classes.length + said) ?? 0);
				const total = line.reduce((a, b) => a + b, 0);
				const cell = (count) => count === 0 ? "0" : `${shade(count / total)}${count} (${(100 * count / total).toFixed(1)} %)`;
				return [
					name,
					...line.map(cell),
					String(total)
				];
			});
			return (0, lib_document.tp)(columns, rows);
		}
		function frequent(classes, counts) {
			const wrong = [...counts].filter(([at]) => Math.floor(at / classes.length) !== at % classes.length);
			const rows = wrong.toSorted(([a, one], [b, other]) => other - one || a - b).slice(0, mostConfusions).map(([at, count]) => [
				classes[Math.floor(at / classes.length)] ?? "",
				classes[at % classes.length] ?? "",
				String(count)
			]);
			return (0, lib_document.tp)([
				"true",
				"said",
				{
					title: "rows",
					align: "right"
				}
			], rows);
		}
		const sampled = 2e4;
		function residuals(candidate, other) {
			const models = [{
				name: "candidate",
				predictions: candidate
			}, ...other?.task === "regression" ? [{
				name: "baseline",
				predictions: other
			}] : []];
			const series = models.map(({ name, predictions }) => ({
				name,
				values: quantiles(predictions)
			}));
			const x = {
				label: "share of the rows, by residual",
				values: axis
			};
			return [(0, lib_document.bW)({
				kind: "lines",
				title: "Residuals: predicted minus true",
				x,
				series,
				marks: [{
					label: "no error",
					value: 0
				}]
			})];
		}
		function quantiles({ labels, predicted }) {
			const count = Math.min(sampled, labels.length);
			const sample = Float64Array.from({ length: count }, (_, index) => {
				const row = Math.floor(index * labels.length / count);
				return (predicted[row] ?? 0) - (labels[row] ?? 0);
			}).sort();
			return axis.map((share) => sample[Math.round(share * (count - 1))] ?? 0);
		}
		;
		const right = (title) => ({
			title,
			align: "right"
		});
		const report_slices_ranks = [
			"fail",
			"inconclusive",
			"warn",
			"pass",
			"skipped"
		];
		const shownOpen = 8;
		function judgedSlices({ slices, comparisons }) {
			return Object.entries(slices).flatMap(([gate, results]) => {
				const unit = comparisons.find(({ checks }) => checks.some(({ id }) => id === gate))?.unit ?? "none";
				const worstFirst = results.toSorted((a, b) => report_slices_ranks.indexOf(a.status) - report_slices_ranks.indexOf(b.status));
				const open = worstFirst.filter(({ status }) => status !== "pass" && status !== "skipped").slice(0, shownOpen);
				const rest = worstFirst.slice(open.length);
				const first = open.length === 0 ? [] : [(0, lib_document.FY)("Slices of ", (0, lib_document.ko)(gate), ":"), slicesTable(open, unit)];
				const title = open.length === 0 ? `${results.length} slices of ${gate}` : `${rest.length} more slices of ${gate}`;
				return [...first, ...rest.length === 0 ? [] : [(0, lib_document.zH)(title, slicesTable(rest, unit))]];
			});
		}
		function slicesTable(results, unit) {
			const show = (value) => value === undefined ? "–" : (0, metric_catalogue.gI)(value, unit);
			const rows = results.map(({ slice, n, candidate, baseline, status }) => [
				slice,
				String(n),
				show(baseline),
				show(candidate),
				{
					kind: "status",
					tone: status
				}
			]);
			return (0, lib_document.tp)([
				"Slice",
				right("Rows"),
				right("Baseline"),
				right("Candidate"),
				"Verdict"
			], rows);
		}
		const shownMetrics = 4;
		function shownSlices(columns) {
			return Object.entries(columns).flatMap(([column, values]) => {
				const metrics = Object.keys(values[0]?.metrics ?? {}).slice(0, shownMetrics);
				if (metrics.length === 0) return [];
				const rows = values.map(({ value, n, metrics: measured }) => [
					value,
					String(n),
					...metrics.map((metric) => measured[metric] === null || measured[metric] === undefined ? "–" : (0, metric_catalogue.gI)(measured[metric], "none"))
				]);
				return [(0, lib_document.zH)(`By ${column} (not judged)`, (0, lib_document.tp)([
					column,
					right("Rows"),
					...metrics.map(right)
				], rows))];
			});
		}
		;
		function reportSection(judgement, slices = {}) {
			const { verdict, gate, candidate, decision } = judgement;
			const notes = [baselineNote(judgement), holdoutNote(decision)].filter((note) => note !== undefined);
			const sources = [gate.note, candidate.columns].filter((note) => note !== undefined);
			const intervals = intervalsChart(judgement);
			return {
				id: "evaluate-gate",
				title: "Evaluation gate",
				tone: verdict.status,
				headline: headline(judgement),
				blocks: [
					...comparisonTables(judgement),
					...notes.map((note) => (0, lib_document.FY)(note)),
					...judgedSlices(decision),
					...intervals === undefined ? [] : [(0, lib_document.bW)(intervals)],
					...predictionPlots(judgement.evidence.predictions, baselinePredictions(judgement)),
					...shownSlices(slices),
					...otherMetrics(judgement),
					...sources.length === 0 ? [] : [(0, lib_document.zH)("Where gate and predictions came from", ...sources.map((note) => (0, lib_document.FY)(note)))]
				],
				figures: figuresOf(decision)
			};
		}
		function headline(judgement) {
			const { verdict, baseline, decision } = judgement;
			const of = (status) => verdict.checks.filter((check) => check.status === status).map(({ id }) => id);
			const first = baseline.kind === "first-version" ? `First version of ${baseline.name}: absolute limits decide. ` : "";
			const [failed, open, warned] = [
				of("fail"),
				of("inconclusive"),
				of("warn")
			];
			if (failed.length > 0) return `${first}The candidate is stopped: ${reasonOf(judgement) ?? `${listed(failed)} failed`}.`;
			if (open.length > 0) return `${first}The data can not decide: ${listed(open)}.`;
			if (verdict.status === "inconclusive") {
				return `${first}Every gate was skipped, so nothing was shown. Add an absolute limit such as accuracy >= 0.9.`;
			}
			const passed = of("pass").length;
			const count = `${passed} of ${decision.checks.length} gates passed${of("skipped").length > 0 ? `, ${of("skipped").length} skipped` : ""}`;
			if (warned.length > 0) return `${first}The candidate may go on with warnings: ${listed(warned)} (${count}).`;
			return `${first}The candidate may go on: ${count}.`;
		}
		function reasonOf({ decision, baseline, verdict }) {
			const [first, ...others] = decision.comparisons.filter(({ checks }) => worstStatus(checks) === "fail");
			const failed = verdict.checks.filter(({ status }) => status === "fail").length;
			const told = first?.checks.filter(({ status }) => status === "fail") ?? [];
			if (first?.candidate === undefined || told[0]?.limit === undefined || others.length === 0 && told.length < failed) return undefined;
			const show = (value) => (0, metric_catalogue.gI)(value, first.unit);
			const isRelative = String(told[0].limit).includes("baseline") && first.baseline !== undefined && baseline.kind === "measured";
			const other = isRelative ? `and ${show(first.baseline ?? 0)} for ${baseline.name}` : `the gate asks for ${told[0].limit}`;
			const more = others.length === 0 ? "" : `; ${others.length} more ${others.length === 1 ? "metric" : "metrics"} failed`;
			return `${first.metric} is ${show(first.candidate)}, ${other}${more}`;
		}
		const listed = (ids) => ids.length > 5 ? `${ids.slice(0, 5).join(", ")} and ${ids.length - 5} more` : ids.join(", ");
		function baselineNote({ baseline }) {
			switch (baseline.kind) {
				case "measured": return `Compared with ${baseline.name}.`;
				case "first-version": return `The registry has no ${baseline.name} yet. This run may become the first champion.`;
				case "none": return "No comparison with a baseline was asked for.";
				case "missing": return `There is no baseline: ${baseline.reason}.`;
				default: return baseline;
			}
		}
		function holdoutNote({ holdout }) {
			if (holdout === "different") return "Candidate and baseline were measured on different rows: their numbers are shown, but not compared.";
			if (holdout === "unknown") return "It is not known whether candidate and baseline were measured on the same rows; predictions of both would tell.";
			return undefined;
		}
		const report_ranks = [
			"fail",
			"inconclusive",
			"warn",
			"pass",
			"skipped"
		];
		const report_shownOpen = 10;
		function comparisonTables({ decision, settings }) {
			const worstFirst = decision.comparisons.toSorted((a, b) => report_ranks.indexOf(worstStatus(a.checks)) - report_ranks.indexOf(worstStatus(b.checks)));
			const columns = [
				"Metric",
				{
					title: "Baseline",
					align: "right"
				},
				{
					title: "Candidate",
					align: "right"
				},
				{
					title: "Difference",
					align: "right"
				},
				"Limit",
				"Verdict"
			];
			const rows = worstFirst.map((comparison) => row(comparison, settings.confidence));
			const unmet = worstFirst.filter(({ checks }) => worstStatus(checks) !== "pass").length;
			const open = Math.max(unmet, report_shownOpen);
			if (rows.length <= open + 1) return [(0, lib_document.tp)(columns, rows)];
			return [(0, lib_document.tp)(columns, rows.slice(0, open)), (0, lib_document.zH)(`${rows.length - open} more metrics that passed`, (0, lib_document.tp)(columns, rows.slice(open)))];
		}
		function row(comparison, confidence) {
			const { metric, baseline, candidate, unit, checks } = comparison;
			const show = (value) => value === undefined ? "–" : (0, metric_catalogue.gI)(value, unit);
			const tone = worstStatus(checks);
			return [
				[`${lib_text.L5[tone].emoji} `, (0, lib_document.aY)(metric)],
				show(baseline),
				show(candidate),
				differenceCell(comparison, confidence),
				checks.map(({ limit }) => String(limit ?? "")).join("; "),
				{
					kind: "status",
					tone
				}
			];
		}
		function differenceCell({ change, difference, unit }, confidence) {
			if (change === undefined) return "–";
			const signed = (value) => `${value < 0 ? "−" : "+"}${(0, metric_catalogue.gI)(Math.abs(value), unit)}`;
			if (difference === undefined) return signed(change);
			const [low, high] = difference.interval(confidence);
			return `${signed(change)} (${signed(low)} to ${signed(high)})`;
		}
		const baselinePredictions = ({ baseline }) => baseline.kind === "measured" ? baseline.evidence.predictions : undefined;
		const maxFigures = 8;
		const figuresOf = ({ comparisons }) => comparisons.flatMap(({ metric, candidate }) => candidate === undefined ? [] : [{
			name: metric,
			value: candidate
		}]).slice(0, maxFigures);
		function intervalsChart({ decision, settings, verdict }) {
			const rows = decision.comparisons.flatMap((comparison) => {
				const { metric, difference, unit, checks } = comparison;
				if (difference === undefined || unit !== "ratio") return [];
				const [low, high] = difference.interval(settings.confidence);
				return [{
					label: metric,
					low,
					point: difference.value,
					high,
					tone: checks.length > 0 ? worstStatus(checks) : verdict.status
				}];
			});
			if (rows.length === 0) return undefined;
			const level = Number((settings.confidence * 100).toFixed(2));
			return {
				kind: "intervals",
				title: `Candidate minus baseline, with ${level} % interval`,
				rows,
				zero: 0
			};
		}
		const shownOthers = 40;
		function otherMetrics({ decision, evidence, baseline }) {
			const gated = new Set(decision.comparisons.map(({ metric }) => metric));
			const others = [...evidence.measurements].filter(([name]) => !gated.has(name));
			if (others.length === 0) return [];
			const before = baseline.kind === "measured" ? baseline.evidence.measurements : new Map();
			const show = (name, measured) => measured?.kind === "value" ? (0, metric_catalogue.gI)(measured.value ?? 0, (0, metric_catalogue.wl)(name)?.unit ?? "none") : "–";
			const rows = others.slice(0, shownOthers).map(([name, measured]) => [
				(0, lib_document.aY)(name),
				show(name, before.get(name)),
				show(name, measured)
			]);
			const cut = others.length - rows.length;
			const rest = cut > 0 ? [(0, lib_document.FY)(`${cut} more metrics were cut here; all ${others.length} are in the JSON report (details.metrics).`)] : [];
			const block = (0, lib_document.tp)([
				"Metric",
				{
					title: "Baseline",
					align: "right"
				},
				{
					title: "Candidate",
					align: "right"
				}
			], rows);
			return [(0, lib_document.zH)(`${others.length} other ${others.length === 1 ? "metric" : "metrics"} without a gate`, block, ...rest)];
		}
		function trends({ decision, settings }) {
			const of = (trend) => decision.comparisons.filter((comparison) => trendOf(comparison, settings.confidence) === trend).map(({ metric }) => metric);
			return {
				improved: of("improved"),
				regressed: of("regressed")
			};
		}
		function diffOf({ decision, settings }) {
			return Object.fromEntries(decision.comparisons.map((comparison) => {
				const { metric, candidate, baseline, change, difference, checks } = comparison;
				const [low, high] = difference?.interval(settings.confidence) ?? [null, null];
				const diff = {
					candidate: candidate ?? null,
					baseline: baseline ?? null,
					difference: change ?? null,
					low,
					high,
					method: difference?.method ?? null,
					p: difference?.p ?? null,
					status: worstStatus(checks)
				};
				return [metric, diff];
			}));
		}
		;
		const daysByDefault = 7;
		const maxAuthors = 20;
		const maxCommands = 50;
		const shortestReason = 10;
		const mostComments = 1e3;
		const unread = {
			id: "waive-comments",
			status: "warn",
			limit: mostComments,
			message: `only the first ${mostComments} comments of the pull request were read; waivers after them do not count`,
			hint: "Put the waiver into the file of waivers on the base branch."
		};
		const line = /^\/waive[ \t]+(?:"([^"\n]{1,300})"|`([^`\n]{1,300})`|(\S{1,300}))(?:[ \t]+until[ \t]+(\d{4}-\d{2}-\d{2}))?(?:[ \t]+(\S.{0,2000}))?\s*$/;
		function waiveCommands(comment) {
			const commands = [];
			let fence;
			for (const text of comment.body.split(/\r?\n/)) {
				const mark = /^ {0,3}(`{3,}|~{3,})/.exec(text)?.[1];
				if (fence !== undefined) {
					if (mark?.startsWith(fence) === true) fence = undefined;
					continue;
				}
				if (mark !== undefined) fence = mark;
				const [, quoted, coded, plain, until, reason = ""] = line.exec(text) ?? [];
				const gate = quoted ?? coded ?? plain;
				if (gate !== undefined) commands.push({
					gate,
					expires: until ?? addDays(comment.createdAt, daysByDefault),
					reason: reason.trim(),
					comment
				});
			}
			return commands;
		}
		async function spokenWaivers(checks, context) {
			const { discussion } = context;
			const unmet = checks.filter(({ status }) => status === "fail" || status === "inconclusive").map(({ id }) => id);
			if (discussion === undefined || unmet.length === 0) return {
				waivers: [],
				checks: []
			};
			try {
				const comments = await discussion.comments();
				const asked = comments.flatMap(waiveCommands).toReversed().filter(({ gate }) => unmet.includes(gate) || !checks.some(({ id }) => id === gate));
				const { waivers, checks: refused } = await judge(asked.slice(0, maxCommands), context, permissions(discussion));
				return {
					waivers,
					checks: comments.length < mostComments ? refused : [...refused, unread]
				};
			} catch (error) {
				const message = `waivers by comment could not be read, so none was used: ${error instanceof Error ? error.message : ""}`;
				return {
					waivers: [],
					checks: [{
						id: "waive-comments",
						status: "warn",
						message
					}]
				};
			}
		}
		function permissions(discussion) {
			const known = new Map();
			return (login) => {
				const answer = known.get(login) ?? (known.size < maxAuthors ? discussion.permission(login) : Promise.resolve("too many"));
				known.set(login, answer);
				return answer;
			};
		}
		async function judge(commands, context, ask) {
			const waivers = [];
			const refused = [];
			for (const command of commands) {
				const { gate, comment, reason, expires } = command;
				if (waivers.some((waiver) => waiver.gate === gate)) continue;
				const where = { file: `comment ${comment.id} of #${context.run.pullRequest?.number ?? 0}` };
				const fault = faultOf(command) ?? await lackOfPermission(comment.author, ask);
				if (fault === undefined) waivers.push({
					gate,
					reason,
					owner: comment.author,
					expires,
					where
				});
				else {
					const message = `the waiver of ${gate} by ${comment.author || "an account that is gone"} was not used: ${fault.message}`;
					refused.push({
						id: `waive-comment:${comment.id}`,
						status: "warn",
						message,
						where,
						hint: fault.hint
					});
				}
			}
			return {
				waivers,
				checks: refused
			};
		}
		const anew = "Write a new comment: /waive <gate> [until <day>] <reason>.";
		function faultOf({ comment, reason, expires }) {
			if (comment.isBot || comment.author === "") return {
				message: "only a person can waive a gate",
				hint: "Somebody with write permission has to."
			};
			if (comment.isEdited) return {
				message: "the comment was edited after it was written",
				hint: anew
			};
			if (!isDay(expires)) return {
				message: `${expires} is no day`,
				hint: "Write it as 2026-12-31."
			};
			if (reason.length < shortestReason) return {
				message: `its reason is shorter than ${shortestReason} characters`,
				hint: anew
			};
			return undefined;
		}
		async function lackOfPermission(author, ask) {
			const permission = await ask(author);
			if (permission === "admin" || permission === "write") return undefined;
			const message = permission === "too many" ? `more than ${maxAuthors} people asked for waivers` : `a waiver needs write permission on the repository, and this is ${permission}`;
			return {
				message,
				hint: "Somebody with write permission has to."
			};
		}
		;
		async function loadWaivers(path, context) {
			if (path === undefined) return {
				waivers: [],
				checks: []
			};
			const name = context.display(path);
			const { text, isNew, proposed } = await context.policy.read(path);
			const isPullRequest = context.run.pullRequest !== undefined;
			const unused = (what) => ({
				id: "policy:waivers",
				status: "warn",
				message: `${name} ${what}; waivers hold once they are merged`,
				where: { file: name },
				hint: "Merge the waiver on its own first."
			});
			if (isNew && isPullRequest) return {
				waivers: [],
				checks: [unused("is new in this pull request and was not used")]
			};
			const waivers = await readWaivers(text, name);
			return {
				waivers,
				checks: proposed === undefined ? [] : [unused("is changed by this pull request; the base branch's was used")]
			};
		}
		;
		async function run(inputs, context) {
			const gate = await loadGate(inputs.gate, context);
			if (inputs.explain) {
				if (inputs.metrics === undefined && inputs.predictions === undefined) return explained(gate);
				context.log.info(explainGate(gate.file));
			}
			const settings = withInputs(gate.file.settings, inputs);
			const { waivers, checks: waiverChecks } = await loadWaivers(inputs.waivers, context);
			const candidate = await readCandidate(inputs, settings, context);
			const model = await trainedModel(candidate.files, context);
			const evidence = (0, lib_evidence.hx)(candidate.metrics, candidate.read?.predictions, settings);
			if (candidate.metrics === undefined && candidate.read?.predictions !== undefined) {
				(0, lib_evidence.sQ)(gate.file.gates, evidence.measurements);
			}
			const found = await baselineFor(gate.file, inputs, settings, evidence.holdoutDigest, context);
			const decided = decide(gate.file.gates, evidence, found.baseline, settings);
			const spoken = inputs["waive-comments"] === "auto" ? await spokenWaivers(decided.checks, context) : {
				waivers: [],
				checks: []
			};
			const waived = applyWaivers(decided.checks, [...spoken.waivers, ...waivers], context.now());
			const decision = withChecks(decided, waived.checks);
			const holdout = holdoutChecks(inputs["holdout-digest"], evidence.holdoutDigest);
			const checks = [
				...waived.checks,
				...candidateChecks(candidate, context),
				...holdout,
				...gate.changes,
				...waiverChecks,
				...spoken.checks
			];
			const verdict = (0, lib_verdict.Vj)(checks);
			const judgement = {
				gate,
				settings,
				evidence,
				...found,
				decision,
				verdict,
				candidate
			};
			const slices = slicesShown(judgement, inputs.slices ?? []);
			return {
				verdict,
				outputs: outputsOf(judgement),
				section: reportSection(judgement, slices),
				record: recordOf(judgement, model, waived.used),
				details: detailsOf(judgement, slices, waived.used)
			};
		}
		function outputsOf(judgement) {
			const { verdict, evidence, version } = judgement;
			const ids = (status) => JSON.stringify(verdict.checks.filter((check) => check.status === status).map(({ id }) => id));
			const { improved, regressed } = trends(judgement);
			return {
				decision: verdict.status,
				"failed-gates": ids("fail"),
				"inconclusive-gates": ids("inconclusive"),
				"metrics-diff": JSON.stringify(diffOf(judgement)),
				"baseline-version": version?.version ?? "",
				"holdout-digest": evidence.holdoutDigest ?? "",
				improved: JSON.stringify(improved),
				regressed: JSON.stringify(regressed)
			};
		}
		const slicesShown = ({ evidence: { predictions }, settings }, columns) => predictions === undefined ? {} : sliceTable(predictions, columns, settings.asked, settings);
		function detailsOf(judgement, slices, waivers) {
			const { decision, candidate, gate } = judgement;
			return {
				comparisons: diffOf(judgement),
				metrics: run_metricsOf(judgement),
				holdout: decision.holdout,
				columns: candidate.columns ?? null,
				gate: explainGate(gate.file),
				slices: decision.slices,
				"slices-shown": slices,
				waivers: waivers.map(({ where, ...waiver }) => ({
					...waiver,
					line: where.line ?? null
				}))
			};
		}
		function withChecks(decision, checks) {
			const after = new Map(checks.map((check) => [check.id, check]));
			const comparisons = decision.comparisons.map((one) => ({
				...one,
				checks: one.checks.map((check) => after.get(check.id) ?? check)
			}));
			return {
				...decision,
				checks: checks.slice(0, decision.checks.length),
				comparisons
			};
		}
		function explained(gate) {
			const text = explainGate(gate.file);
			const message = `${gate.file.gates.length} gates are well-formed; no metrics and no predictions were given, so none was asked`;
			return {
				verdict: (0, lib_verdict.Vj)([{
					id: "explain",
					status: "skipped",
					message
				}]),
				outputs: {
					decision: "inconclusive",
					"failed-gates": "[]",
					"inconclusive-gates": "[]",
					"metrics-diff": "{}",
					"baseline-version": "",
					"holdout-digest": "",
					improved: "[]",
					regressed: "[]"
				},
				section: {
					id: "evaluate-gate",
					title: "Evaluation gate",
					tone: "inconclusive",
					headline: `The gate of ${gate.name}, written out. Nothing was judged.`,
					blocks: text.trimEnd().split("\n").map((line) => (0, lib_document.FY)((0, lib_document.aY)(line)))
				},
				details: { gate: text }
			};
		}
		function holdoutChecks(pinned, digest) {
			if (pinned === undefined) return [];
			const status = digest === pinned ? "pass" : "fail";
			const message = digest === undefined ? "the evaluation set is not known, so it can not be shown to be the pinned one" : `the evaluation set ${status === "pass" ? "is" : "is not"} the pinned one`;
			const hint = "If the set was meant to change, merge the new holdout-digest on its own first, and score the champion again.";
			return [{
				id: "holdout",
				status,
				observed: digest ?? "unknown",
				limit: pinned,
				message,
				...status === "pass" ? {} : { hint }
			}];
		}
		async function baselineFor(file, inputs, settings, holdout, context) {
			const asked = inputs.baseline !== undefined || inputs["baseline-predictions"] !== undefined || context.model !== undefined;
			const needed = file.gates.some(({ rule }) => rule.kind === "baseline");
			if (!asked && !needed) return {
				baseline: { kind: "none" },
				version: undefined
			};
			return await findBaseline(inputs, settings, holdout, context);
		}
		function withInputs(settings, inputs) {
			const { id, label, prediction, score } = inputs;
			const named = Object.entries({
				id,
				label,
				prediction,
				score
			}).filter(([, name]) => name !== undefined);
			return {
				...settings,
				task: inputs.task ?? settings.task,
				columns: {
					...settings.columns,
					...Object.fromEntries(named)
				},
				sliceColumns: [...new Set([...settings.sliceColumns, ...inputs.slices ?? []])]
			};
		}
		const run_metricsOf = ({ evidence }) => Object.fromEntries([...evidence.measurements].map(([name, measured]) => [name, measured.kind === "value" ? measured.value : null]));
	}),
	43051: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			d1: () => runCommand,
			lA: () => describeEnd,
			mP: () => shells
		});
		var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
		var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77598);
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
		var node_os__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48161);
		var node_timers_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58500);
		var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(66990);
		const shells = [
			"bash",
			"sh",
			"pwsh",
			"python"
		];
		const scripts = {
			bash: (script) => [
				"bash",
				"--noprofile",
				"--norc",
				"-eo",
				"pipefail",
				"-c",
				script
			],
			sh: (script) => [
				"sh",
				"-e",
				"-c",
				script
			],
			pwsh: (script) => [
				"pwsh",
				"-NoLogo",
				"-NoProfile",
				"-NonInteractive",
				"-Command",
				`$ErrorActionPreference = 'stop'\n${script}`
			],
			python: (script) => [
				"python",
				"-c",
				script
			]
		};
		const describeCommand = (command) => "argv" in command ? command.argv.join(" ") : (command.script.trim().split("\n")[0] ?? "").slice(0, 200);
		async function runCommand(command, options) {
			const [program, ...args] = "argv" in command ? command.argv : scripts[command.shell ?? "bash"](command.script);
			await requireFolder(options.cwd);
			const started = performance.now();
			const seconds = () => Math.round(performance.now() - started) / 1e3;
			if (options.signal?.aborted) return {
				kind: "aborted",
				seconds: 0
			};
			const mark = options.alsoDetached === true ? (0, node_crypto__WEBPACK_IMPORTED_MODULE_1__.randomUUID)() : undefined;
			const env = {
				...childEnvironment(process.env),
				...options.env,
				...mark === undefined ? {} : { [markName]: mark }
			};
			const child = (0, node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program, args, {
				cwd: options.cwd,
				env,
				detached: true,
				stdio: [
					"ignore",
					"pipe",
					"pipe"
				],
				windowsHide: true
			});
			forwardOutput(child, options.onOutput);
			const exit = waitForExit(child, program);
			if (child.pid !== undefined) options.onStart?.(child.pid);
			const end = await firstOf(exit, options);
			await endGroup(child, options.graceSeconds ?? 3, end.kind === "exited");
			if (mark !== undefined) await endDetached(mark);
			if (end.kind !== "exited") return {
				kind: end.kind,
				seconds: seconds()
			};
			await drained(child);
			if (end.signal !== null) return {
				kind: "killed",
				signal: end.signal,
				seconds: seconds()
			};
			return {
				kind: "exited",
				exitCode: end.code ?? 1,
				seconds: seconds()
			};
		}
		async function requireFolder(cwd) {
			const info = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(cwd).catch(() => undefined);
			if (!info?.isDirectory()) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_5__.Xu)(`the folder ${cwd}, where the command should run, does not exist`);
		}
		function forwardOutput(child, onOutput) {
			child.stdout?.on("data", (chunk) => onOutput?.(chunk, "stdout"));
			child.stderr?.on("data", (chunk) => onOutput?.(chunk, "stderr"));
		}
		function waitForExit(child, program) {
			return new Promise((resolve, reject) => {
				child.once("error", (error) => reject(explainSpawn(error, program)));
				child.once("exit", (code, signal) => resolve({
					kind: "exited",
					code,
					signal
				}));
			});
		}
		function explainSpawn(error, program) {
			if (error.code === "ENOENT") {
				return (0, _errors_js__WEBPACK_IMPORTED_MODULE_5__.Xu)(`there is no program ${JSON.stringify(program)}`, {
					hint: "Install it in an earlier step, or correct the name.",
					cause: error
				});
			}
			if (error.code === "EACCES") return (0, _errors_js__WEBPACK_IMPORTED_MODULE_5__.Xu)(`${JSON.stringify(program)} may not be executed`, {
				hint: `Run chmod +x on it.`,
				cause: error
			});
			if (error.code === "E2BIG") return (0, _errors_js__WEBPACK_IMPORTED_MODULE_5__.Xu)("the command is too long for this system", {
				hint: "Put it into a script file.",
				cause: error
			});
			return error;
		}
		async function firstOf(exit, options) {
			const over = new AbortController();
			const waits = [exit];
			if (options.timeoutSeconds !== undefined) waits.push(timeout(options.timeoutSeconds, over.signal));
			if (options.signal !== undefined) waits.push(aborted(options.signal, over.signal));
			try {
				return await Promise.race(waits);
			} finally {
				over.abort();
			}
		}
		const longestTimer = 2147483647;
		async function timeout(seconds, over) {
			await (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_4__.setTimeout)(Math.min(seconds * 1e3, longestTimer), undefined, { signal: over }).catch(() => undefined);
			return { kind: "timed-out" };
		}
		function aborted(signal, over) {
			return new Promise((resolve) => {
				signal.addEventListener("abort", () => resolve({ kind: "aborted" }), {
					once: true,
					signal: over
				});
			});
		}
		async function endGroup(child, graceSeconds, leaderIsGone) {
			if (child.pid === undefined || !await groupLives(child.pid)) return;
			signalGroup(child.pid, "SIGTERM");
			const deadline = performance.now() + (leaderIsGone ? Math.min(graceSeconds, 1) : graceSeconds) * 1e3;
			while (performance.now() < deadline) {
				await (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_4__.setTimeout)(20);
				if (!await groupLives(child.pid)) return;
			}
			signalGroup(child.pid, "SIGKILL");
			for (let tries = 0; tries < 50 && await groupLives(child.pid); tries++) await (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_4__.setTimeout)(20);
		}
		const markName = "MODELFLIGHT_PROCESS";
		async function endDetached(mark) {
			if (process.platform !== "linux") return;
			for (const [signal, milliseconds] of [["SIGTERM", 500], ["SIGKILL", 1e3]]) {
				const deadline = performance.now() + milliseconds;
				let pids = await markedBy(mark);
				for (const pid of pids) signalProcess(pid, signal);
				while (pids.length > 0 && performance.now() < deadline) {
					await (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_4__.setTimeout)(20);
					pids = await markedBy(mark);
				}
				if (pids.length === 0) return;
			}
		}
		async function markedBy(mark) {
			const entry = `${markName}=${mark}`;
			const pids = (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)("/proc")).filter((name) => /^\d+$/.test(name));
			const found = await Promise.all(pids.map(async (pid) => {
				const environment = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(`/proc/${pid}/environ`, "latin1").catch(() => "");
				return environment.split("\0").includes(entry) ? [Number(pid)] : [];
			}));
			return found.flat();
		}
		function signalProcess(pid, signal) {
			try {
				process.kill(pid, signal);
			} catch {}
		}
		async function groupLives(group) {
			if (process.platform === "win32" || !signalGroup(group, 0)) return false;
			if (process.platform !== "linux") return true;
			const pids = (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)("/proc")).filter((name) => /^\d+$/.test(name));
			const stats = await Promise.all(pids.map((pid) => (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(`/proc/${pid}/stat`, "utf8").catch(() => "")));
			return stats.some((text) => runsInGroup(text, group));
		}
		function runsInGroup(text, group) {
			const [state, , groupId] = text.slice(text.lastIndexOf(")") + 2).split(" ");
			return Number(groupId) === group && state !== "Z" && state !== "X";
		}
		function signalGroup(pid, signal) {
			if (process.platform === "win32") {
				(0, node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)("taskkill", [
					"/pid",
					String(pid),
					"/T",
					"/F"
				], {
					stdio: "ignore",
					windowsHide: true
				});
				return true;
			}
			try {
				process.kill(-pid, signal);
				return true;
			} catch {
				return false;
			}
		}
		async function drained(child) {
			const ended = [child.stdout, child.stderr].map((stream) => new Promise((resolve) => stream === null || stream.closed ? resolve() : stream.once("close", () => resolve())));
			const over = new AbortController();
			await Promise.race([Promise.all(ended), (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_4__.setTimeout)(1e3, undefined, { signal: over.signal }).catch(() => undefined)]);
			over.abort();
			child.stdout?.destroy();
			child.stderr?.destroy();
		}
		const withheld = /^(INPUT_.*|STATE_.*|ACTIONS_(RUNTIME|RESULTS|CACHE)_.*|GITHUB_(OUTPUT|ENV|PATH|STATE|STEP_SUMMARY))$/i;
		function childEnvironment(environment) {
			const kept = Object.entries(environment).filter(([name, value]) => value !== undefined && !withheld.test(name));
			return Object.fromEntries(kept);
		}
		function describeEnd(result) {
			switch (result.kind) {
				case "exited": return describeExit(result.exitCode);
				case "killed": return `signal ${result.signal}${result.signal === "SIGKILL" ? " (often: out of memory)" : ""}`;
				case "timed-out": return `the time limit, after ${result.seconds} s`;
				case "aborted": return `cancellation, after ${result.seconds} s`;
				default: return result;
			}
		}
		function describeExit(exitCode) {
			const signal = Object.entries(node_os__WEBPACK_IMPORTED_MODULE_3__.constants.signals).find(([, number]) => number === exitCode - 128)?.[0];
			if (exitCode === 127) return "exit code 127 (command not found)";
			if (exitCode === 126) return "exit code 126 (not executable)";
			if (exitCode > 128 && signal !== undefined) return `exit code ${exitCode} (${signal}${signal === "SIGKILL" ? ", often: out of memory" : ""})`;
			return `exit code ${exitCode}`;
		}
	}),
	71975: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$J: () => parseNumber,
			M3: () => isSpelled,
			U9: () => cellResult,
			VR: () => isSpelledWhole,
			YV: () => parsedCell,
			kz: () => parseCell,
			oJ: () => takeInteger,
			pe: () => parseTime,
			yT: () => timeForm,
			zx: () => parsedTime
		});
		const cellResult = {
			invalid: 0,
			number: 1,
			nonFinite: 2,
			big: 3,
			truth: 4
		};
		const parsedCell = {
			number: 0,
			big: 0n,
			isTrue: false
		};
		const plus = 43;
		const minus = 45;
		const point = 46;
		const zero = 48;
		const nine = 57;
		const powers = Array.from({ length: 23 }, (_, exponent) => 10 ** exponent);
		const bytesText = (bytes, start, end) => {
			let text = "";
			for (let i = start; i < end; i++) text += String.fromCharCode(bytes[i]);
			return text;
		};
		const isDigit = (byte) => byte !== undefined && byte >= zero && byte <= nine;
		function parseCell(kind, bytes, start, end) {
			switch (kind) {
				case "number": return parseNumber(bytes, start, end);
				case "integer": return parseInteger(bytes, start, end);
				case "time": return parseTime(bytes, start, end);
				default: return parseBoolean(bytes, start, end);
			}
		}
		function parseNumber(bytes, start, end) {
			let at = start;
			const isNegative = bytes[at] === minus;
			if (isNegative || bytes[at] === plus) at++;
			const whole = at;
			let mantissa = 0;
			let byte = bytes[at];
			while (at < end && byte >= zero && byte <= nine) {
				mantissa = mantissa * 10 + (byte - zero);
				byte = bytes[++at];
			}
			const digits = at - whole;
			if (digits === 0 && (at === end || byte !== point)) return parseWord(bytes, start, end);
			if (digits > 1 && bytes[whole] === zero) return cellResult.invalid;
			let places = 0;
			if (at < end && byte === point) {
				const fraction = ++at;
				byte = bytes[at];
				while (at < end && byte >= zero && byte <= nine) {
					mantissa = mantissa * 10 + (byte - zero);
					byte = bytes[++at];
				}
				places = at - fraction;
				if (digits + places === 0) return cellResult.invalid;
			}
			if (at < end || digits + places > 15) return parseSlowly(bytes, start, at, end);
			const value = places === 0 ? mantissa : mantissa / powers[places];
			parsedCell.number = isNegative ? -value : value;
			return cellResult.number;
		}
		function parseSlowly(bytes, start, from, end) {
			if (from < end && !isExponent(bytes, from, end)) return cellResult.invalid;
			const value = Number(bytesText(bytes, start, end));
			if (!Number.isFinite(value)) return cellResult.invalid;
			parsedCell.number = value;
			return cellResult.number;
		}
		function isExponent(bytes, start, end) {
			if ((bytes[start] | 32) !== 101) return false;
			let at = start + 1;
			if (bytes[at] === minus || bytes[at] === plus) at++;
			const first = at;
			while (at < end && isDigit(bytes[at])) at++;
			return at > first && at === end;
		}
		const words = {
			nan: Number.NaN,
			"-nan": Number.NaN,
			inf: Infinity,
			"+inf": Infinity,
			infinity: Infinity,
			"+infinity": Infinity,
			"-inf": -Infinity,
			"-infinity": -Infinity
		};
		function parseWord(bytes, start, end) {
			if (end - start > 9) return cellResult.invalid;
			const text = bytesText(bytes, start, end).toLowerCase();
			const value = Object.hasOwn(words, text) ? words[text] : undefined;
			if (value === undefined) return cellResult.invalid;
			parsedCell.number = value;
			return cellResult.nonFinite;
		}
		function parseInteger(bytes, start, end) {
			const isNegative = bytes[start] === minus;
			const first = isNegative || bytes[start] === plus ? start + 1 : start;
			let value = 0;
			let at = first;
			for (; at < end && isDigit(bytes[at]); at++) value = value * 10 + (bytes[at] - zero);
			const digits = at - first;
			if (at < end || digits === 0) return parseWhole(bytes, start, end);
			if (digits > 1 && bytes[first] === zero) return cellResult.invalid;
			if (digits <= 15) {
				parsedCell.number = isNegative ? -value : value;
				return cellResult.number;
			}
			return digits > mostDigits ? cellResult.invalid : takeInteger(BigInt(bytesText(bytes, start, end)));
		}
		const mostDigits = 309;
		function parseWhole(bytes, start, end) {
			const result = parseNumber(bytes, start, end);
			if (result !== cellResult.number) return cellResult.invalid;
			if (end - start <= 15 && Number.isSafeInteger(parsedCell.number) && !hasExponent(bytes, start, end)) return result;
			const [, sign = "", whole = "", fraction = "", exponent = "0"] = /^([+-]?)(\d*)\.?(\d*)(?:e(.*))?$/i.exec(bytesText(bytes, start, end)) ?? [];
			const digits = `${whole}${fraction}`.replace(/^0+/, "");
			const last = lastDigit(digits);
			if (last === 0) return takeInteger(0n);
			const zeros = Number(exponent) - fraction.length + digits.length - last;
			if (zeros < 0 || zeros + last > mostDigits) return cellResult.invalid;
			return takeInteger(BigInt(`${sign}${digits.slice(0, last)}${"0".repeat(zeros)}`));
		}
		function lastDigit(digits) {
			let last = digits.length;
			while (last > 0 && digits.charCodeAt(last - 1) === zero) last--;
			return last;
		}
		function hasExponent(bytes, start, end) {
			for (let at = start; at < end; at++) if ((bytes[at] | 32) === 101) return true;
			return false;
		}
		function isSpelledWhole(bytes, start, end) {
			for (let at = start; at < end; at++) if (bytes[at] === point || (bytes[at] | 32) === 101) return false;
			return true;
		}
		const isSpelled = (kind, bytes, start, end) => parseCell(kind, bytes, start, end) !== cellResult.invalid && (kind !== "integer" || isSpelledWhole(bytes, start, end));
		function takeInteger(value) {
			const near = Number(value);
			if (Number.isSafeInteger(near)) {
				parsedCell.number = near;
				return cellResult.number;
			}
			if (!Number.isFinite(near)) return cellResult.invalid;
			parsedCell.big = value;
			return cellResult.big;
		}
		const yes = new Set([
			"true",
			"True",
			"TRUE"
		]);
		const no = new Set([
			"false",
			"False",
			"FALSE"
		]);
		function parseBoolean(bytes, start, end) {
			if (end - start > 5) return cellResult.invalid;
			const text = bytesText(bytes, start, end);
			if (!yes.has(text) && !no.has(text)) return cellResult.invalid;
			parsedCell.isTrue = yes.has(text);
			return cellResult.truth;
		}
		const twoDigits = (bytes, at, end) => {
			if (at + 2 > end) return -1;
			const high = bytes[at] - zero;
			const low = bytes[at + 1] - zero;
			return high < 0 || high > 9 || low < 0 || low > 9 ? -1 : high * 10 + low;
		};
		const monthDays = [
			31,
			28,
			31,
			30,
			31,
			30,
			31,
			31,
			30,
			31,
			30,
			31
		];
		function dayNumber(year, month, day) {
			if (month < 1 || month > 12 || day < 1) return Number.NaN;
			const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
			if (day > monthDays[month - 1] + (month === 2 && isLeap ? 1 : 0)) return Number.NaN;
			const shifted = month > 2 ? year : year - 1;
			const era = Math.floor(shifted / 400);
			const yearOfEra = shifted - era * 400;
			const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
			return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468;
		}
		const timeForm = {
			date: 1,
			local: 2,
			offset: 3
		};
		const parsedTime = { form: 0 };
		function parseTime(bytes, start, end) {
			const century = twoDigits(bytes, start, end);
			const years = twoDigits(bytes, start + 2, end);
			const month = twoDigits(bytes, start + 5, end);
			const day = twoDigits(bytes, start + 8, end);
			if (century < 0 || years < 0 || month < 0 || day < 0 || bytes[start + 4] !== minus || bytes[start + 7] !== minus) return cellResult.invalid;
			const days = dayNumber(century * 100 + years, month, day);
			if (Number.isNaN(days) || century * 100 + years === 0) return cellResult.invalid;
			parsedTime.form = timeForm.date;
			const seconds = start + 10 === end ? 0 : parseClock(bytes, start + 10, end);
			if (Number.isNaN(seconds)) return cellResult.invalid;
			return takeMicroseconds(days * secondsOfDay + seconds, start + 10 === end ? 0 : clock.micros);
		}
		function takeMicroseconds(seconds, micros) {
			const value = seconds * 1e6 + micros;
			if (Number.isSafeInteger(value)) {
				parsedCell.number = value;
				return cellResult.number;
			}
			parsedCell.big = BigInt(seconds) * 1000000n + BigInt(micros);
			return cellResult.big;
		}
		const clock = { micros: 0 };
		const secondsOfDay = 86400;
		const lastMinute = secondsOfDay - 60;
		function parseClock(bytes, start, end) {
			const separator = bytes[start];
			if (separator !== 84 && separator !== 116 && separator !== 32) return Number.NaN;
			const hours = twoDigits(bytes, start + 1, end);
			const minutes = twoDigits(bytes, start + 4, end);
			if (hours < 0 || hours > 23 || minutes < 0 || minutes > 59 || bytes[start + 3] !== 58) return Number.NaN;
			let at = start + 6;
			let seconds = 0;
			clock.micros = 0;
			if (at < end && bytes[at] === 58) {
				seconds = twoDigits(bytes, at + 1, end);
				if (seconds < 0 || seconds > 60) return Number.NaN;
				at += 3;
				if (at < end && bytes[at] === point) at = parseFraction(bytes, at + 1, end);
				if (at < 0) return Number.NaN;
			}
			const minute = hours * 3600 + minutes * 60 - parseOffset(bytes, at, end);
			if (seconds === 60 && (minute + secondsOfDay) % secondsOfDay !== lastMinute) return Number.NaN;
			return minute + seconds;
		}
		function parseFraction(bytes, start, end) {
			let at = start;
			let micros = 0;
			while (at < end && bytes[at] >= zero && bytes[at] <= nine) {
				if (at - start < 6) micros = micros * 10 + (bytes[at] - zero);
				at++;
			}
			const digits = at - start;
			if (digits === 0 || digits > 9) return -1;
			clock.micros = micros * powers[Math.max(0, 6 - digits)];
			return at;
		}
		function parseOffset(bytes, at, end) {
			parsedTime.form = at === end ? timeForm.local : timeForm.offset;
			if (at === end) return 0;
			const sign = bytes[at];
			if (sign === 90 || sign === 122) return at + 1 === end ? 0 : Number.NaN;
			if (sign !== 43 && sign !== minus) return Number.NaN;
			const hours = twoDigits(bytes, at + 1, end);
			const hasColon = at + 3 < end && bytes[at + 3] === 58;
			const minuteAt = hasColon ? at + 4 : at + 3;
			const minutes = minuteAt === end && !hasColon ? 0 : twoDigits(bytes, minuteAt, end);
			if (hours < 0 || hours > 18 || minutes < 0 || minutes > 59 || minuteAt !== end && minuteAt + 2 !== end) return Number.NaN;
			return (sign === minus ? -1 : 1) * (hours * 3600 + minutes * 60);
		}
	}),
	75469: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			O0: () => inZone,
			RH: () => formOfParsed,
			aQ: () => readTime
		});
		var _cells_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71975);
		var _zone_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68734);
		const formOfParsed = () => forms[_cells_js__WEBPACK_IMPORTED_MODULE_0__.zx.form] ?? "offset";
		const forms = {
			[_cells_js__WEBPACK_IMPORTED_MODULE_0__.yT.date]: "date",
			[_cells_js__WEBPACK_IMPORTED_MODULE_0__.yT.local]: "local",
			[_cells_js__WEBPACK_IMPORTED_MODULE_0__.yT.offset]: "offset"
		};
		function readTime(text, zone = _zone_js__WEBPACK_IMPORTED_MODULE_1__.n) {
			if (text.length < 10 || text.length > 40) return undefined;
			const bytes = Buffer.from(text);
			const result = (0, _cells_js__WEBPACK_IMPORTED_MODULE_0__.pe)(bytes, 0, bytes.length);
			if (result === _cells_js__WEBPACK_IMPORTED_MODULE_0__.U9.invalid) return undefined;
			const form = formOfParsed();
			const micros = result === _cells_js__WEBPACK_IMPORTED_MODULE_0__.U9.big ? _cells_js__WEBPACK_IMPORTED_MODULE_0__.YV.big : _cells_js__WEBPACK_IMPORTED_MODULE_0__.YV.number;
			return {
				micros: form === "offset" ? micros : inZone(micros, zone),
				form
			};
		}
		function inZone(micros, zone) {
			if (typeof micros === "number") return micros - zone.offsetAt(Math.floor(micros / 1e6)) * 1e6;
			return micros - BigInt(zone.offsetAt(Math.floor(Number(micros) / 1e6))) * 1000000n;
		}
	}),
	68734: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			k: () => zoneOf,
			n: () => utc
		});
		const utc = {
			name: "UTC",
			offsetAt: () => 0,
			offsetOf: () => 0
		};
		const day = 86400;
		function zoneOf(name) {
			if (/^(?:utc|gmt|z)$/i.test(name)) return {
				...utc,
				name
			};
			const [, sign, hours = "", minutes = "00"] = /^([+-])(\d\d):?(\d\d)?$/.exec(name) ?? [];
			if (sign !== undefined) {
				if (Number(hours) > 18 || Number(minutes) > 59) return undefined;
				const seconds = (sign === "-" ? -1 : 1) * (Number(hours) * 3600 + Number(minutes) * 60);
				return {
					name,
					offsetAt: () => seconds,
					offsetOf: () => seconds
				};
			}
			if (!/^[a-z][\w+-]*(?:\/[\w+-]+)*$/i.test(name)) return undefined;
			try {
				return namedZone(name);
			} catch {
				return undefined;
			}
		}
		function namedZone(name) {
			const offsetOf = offsetsOf(name);
			const days = new Map();
			const offsetOfDay = (number) => {
				const first = offsetOf((number - 1) * day);
				const offset = first === offsetOf((number + 2) * day) && first === offsetOf(number * day + day / 2) ? first : Number.NaN;
				days.set(number, offset);
				return offset;
			};
			return {
				name,
				offsetOf: byQuarters(offsetOf),
				offsetAt(localSeconds) {
					const number = Math.floor(localSeconds / day);
					const known = days.get(number) ?? offsetOfDay(number);
					if (!Number.isNaN(known)) return known;
					const earlier = offsetOf(localSeconds - day);
					const later = offsetOf(localSeconds + day);
					if (earlier === later || offsetOf(localSeconds - earlier) === earlier) return earlier;
					return offsetOf(localSeconds - later) === later ? later : earlier;
				}
			};
		}
		function byQuarters(offsetOf) {
			const known = new Map();
			return (utcSeconds) => {
				const quarter = Math.floor(utcSeconds / 900);
				const found = known.get(quarter);
				if (found !== undefined) return found;
				const offset = offsetOf(quarter * 900);
				known.set(quarter, offset);
				return offset;
			};
		}
		function offsetsOf(timeZone) {
			const format = new Intl.DateTimeFormat("en-US", {
				timeZone,
				calendar: "iso8601",
				hourCycle: "h23",
				era: "short",
				year: "numeric",
				month: "numeric",
				day: "numeric",
				hour: "numeric",
				minute: "numeric",
				second: "numeric"
			});
			return (utcSeconds) => {
				const parts = new Map(format.formatToParts(new Date(utcSeconds * 1e3)).map(({ type, value }) => [type, value]));
				const of = (type) => Number(parts.get(type));
				const local = new Date(0);
				local.setUTCFullYear(/^B/.test(parts.get("era") ?? "") ? 1 - of("year") : of("year"), of("month") - 1, of("day"));
				local.setUTCHours(of("hour"), of("minute"), of("second"));
				return local.getTime() / 1e3 - Math.floor(utcSeconds);
			};
		}
	}),
	96446: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { readMetrics: () => readMetrics });
		var _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66990);
		var _modelflight_core_files__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45182);
		var _metrics_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51439);
		async function readMetrics(bytes, file, path = file) {
			const language = /\.(ya?ml|toml)$/i.exec(path)?.[1]?.toLowerCase();
			if (language === undefined) return (0, _metrics_file_js__WEBPACK_IMPORTED_MODULE_0__._c)(bytes, file);
			(0, _metrics_file_js__WEBPACK_IMPORTED_MODULE_0__.UF)(bytes, file);
			const text = (0, _modelflight_core_files__WEBPACK_IMPORTED_MODULE_1__.g7)(bytes, file);
			if (language === "toml") {
				const { parseToml } = await __webpack_require__.e(9366).then(__webpack_require__.bind(__webpack_require__, 89366));
				return (0, _metrics_file_js__WEBPACK_IMPORTED_MODULE_0__.Wp)(parseToml(text, file), file);
			}
			const { parseYaml } = await Promise.all([__webpack_require__.e(8815), __webpack_require__.e(3077)]).then(__webpack_require__.bind(__webpack_require__, 75458));
			const { value, at } = parseYaml(text, file);
			if (value === null) throw (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_2__.Xu)(`${file} is empty`, {
				where: {
					file,
					line: 1
				},
				hint: "Write metrics such as accuracy: 0.93 to it."
			});
			return (0, _metrics_file_js__WEBPACK_IMPORTED_MODULE_0__.Wp)(nodeOf(value, "", at), file);
		}
		function nodeOf(value, pointer, at) {
			const line = at(pointer).line ?? 1;
			if (typeof value === "string") return {
				kind: "string",
				value,
				line
			};
			if (typeof value === "number") return {
				kind: "number",
				value,
				text: String(value),
				line
			};
			if (typeof value === "boolean" || value === null) return {
				kind: "literal",
				value,
				line
			};
			const child = (key, one) => nodeOf(one, `${pointer}/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`, at);
			if (Array.isArray(value)) return {
				kind: "array",
				items: value.map((one, index) => child(index, one)),
				line
			};
			return {
				kind: "object",
				entries: new Map(Object.entries(value).map(([key, one]) => [key, child(key, one)])),
				line
			};
		}
	})
};
