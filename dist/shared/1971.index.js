export const id = 1971;
export const ids = [1971];
export const modules = {
	59770: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			RN: () => rowAcceleration,
			hW: () => cellAcceleration,
			xG: () => acceleration
		});
		var _modelflight_stats_bootstrap__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38387);
		const mostJackknife = 1e3;
		function cellAcceleration(counts, statistic) {
			const values = [];
			const weights = [];
			counts.forEach((count, cell) => {
				if (count < 1) return;
				const left = counts.slice();
				left[cell] = count - 1;
				values.push(statistic(left));
				weights.push(count);
			});
			return acceleration(values, weights);
		}
		function rowAcceleration(rows, statistic) {
			if (rows > mostJackknife) return undefined;
			try {
				return acceleration((0, _modelflight_stats_bootstrap__WEBPACK_IMPORTED_MODULE_0__.Aq)(rows, statistic), undefined);
			} catch (error) {
				if (error instanceof RangeError) return undefined;
				throw error;
			}
		}
		function acceleration(values, weights) {
			const weight = (index) => weights?.[index] ?? 1;
			let [total, sum] = [0, 0];
			for (let index = 0; index < values.length; index++) {
				total += weight(index);
				sum += weight(index) * (values[index] ?? Number.NaN);
			}
			let [squares, cubes] = [0, 0];
			for (let index = 0; index < values.length; index++) {
				const d = sum / total - (values[index] ?? Number.NaN);
				squares += weight(index) * d * d;
				cubes += weight(index) * d ** 3;
			}
			const result = cubes / (6 * squares ** 1.5);
			return Number.isFinite(result) ? result : undefined;
		}
	}),
	71308: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			AY: () => isBlockwise,
			BJ: () => blocksFrom,
			gv: () => blockEstimate
		});
		var _modelflight_stats_random__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11418);
		var _modelflight_stats_regression_metrics__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74776);
		var _estimate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11665);
		const blocksFrom = 5e4;
		const blocks = 100;
		function blockEstimate(named, rows, statistic, seed) {
			const order = shuffledRows(rows, seed);
			const values = Float64Array.from({ length: blocks }, (_, block) => statistic(order.subarray(Math.floor(block * rows / blocks), Math.floor((block + 1) * rows / blocks))));
			if (values.some((value) => !Number.isFinite(value))) throw new RangeError("a block has no value");
			const mean = values.reduce((sum, value) => sum + value, 0) / blocks;
			const spread = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (blocks - 1) / blocks;
			return (0, _estimate_js__WEBPACK_IMPORTED_MODULE_0__.mu)(named, spread * (blocks - 1) / (blocks - 3));
		}
		function isBlockwise(metric) {
			if (metric.kind === "latency") return metric.look !== "max";
			if (metric.kind === "scores") return metric.name !== "mce";
			return metric.kind !== "amounts" || metric.of !== _modelflight_stats_regression_metrics__WEBPACK_IMPORTED_MODULE_1__.N4;
		}
		function shuffledRows(rows, seed) {
			const random = (0, _modelflight_stats_random__WEBPACK_IMPORTED_MODULE_2__.sk)(seed);
			const order = new Uint32Array(rows);
			for (let row = 0; row < rows; row++) {
				const other = random.integer(row + 1);
				order[row] = order[other] ?? 0;
				order[other] = row;
			}
			return order;
		}
	}),
	11665: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			mu: () => normalEstimate,
			uR: () => replicateEstimate,
			OR: () => shareEstimate
		});
		var bootstrap = __webpack_require__(38387);
		var normal = __webpack_require__(27926);
		var numbers = __webpack_require__(77767);
		;
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
			(0, numbers.HO)("the confidence", confidence);
			const reach = (0, normal.Zl)(.5 + confidence / 2) * Math.sqrt(variance);
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
		var distributions = __webpack_require__(45046);
		var quantile = __webpack_require__(42192);
		var radix_sort = __webpack_require__(89636);
		var wilson = __webpack_require__(82205);
		;
		function normalEstimate({ value, n, method }, variance) {
			if (!(variance >= 0)) throw new RangeError("the variance is not known");
			const standardError = Math.sqrt(variance);
			const above = (limit) => tail((value - limit) / standardError, value > limit);
			return {
				value,
				n,
				method,
				standardError,
				interval: (confidence) => waldInterval(value, variance, confidence),
				above,
				below: (limit) => tail((limit - value) / standardError, value < limit)
			};
		}
		const tail = (z, beyond) => Number.isFinite(z) ? (0, normal.nG)(z) : beyond ? 0 : 1;
		function shareEstimate(successes, trials) {
			if (!(trials > 0)) throw new RangeError("there are no rows to take a share of");
			const value = successes / trials;
			const [low, high] = [Math.floor(successes), Math.ceil(successes)];
			return {
				value,
				n: trials,
				method: "exact binomial",
				standardError: Math.sqrt(value * (1 - value) / trials),
				interval: (confidence) => [(0, wilson.mI)(low, trials, confidence)[0], (0, wilson.mI)(high, trials, confidence)[1]],
				above: (limit) => limit <= 0 || limit >= 1 ? Number(value <= limit) : low === 0 ? 1 : 1 - (0, distributions.HU)(low - 1, trials, limit),
				below: (limit) => limit <= 0 || limit >= 1 ? Number(value >= limit) : (0, distributions.HU)(high, trials, limit)
			};
		}
		function replicateEstimate({ value, n, method }, { replicates, acceleration = 0, interval }) {
			if (replicates.some((replicate) => !Number.isFinite(replicate))) throw new RangeError("a resample has no value");
			const ascending = (0, radix_sort.T)(replicates);
			const size = ascending.length;
			const bias = interval === "bca" ? biasOf(ascending, value) : 0;
			const curve = interval === "bca" ? acceleration : 0;
			const level = (share) => {
				const z = bias + (0, normal.Zl)(share);
				return (0, normal.vr)(bias + z / (1 - curve * z));
			};
			const shareBelow = (limit) => {
				const mirrored = interval === "basic" ? 2 * value - limit : limit;
				const raw = interval === "basic" ? size - countBelow(ascending, mirrored, true) : countBelow(ascending, mirrored, false);
				const z = (0, normal.Zl)(Math.min(Math.max((raw + .5) / (size + 1), .5 / (size + 1)), 1 - .5 / (size + 1))) - bias;
				return (0, normal.vr)(z / (1 + curve * z) - bias);
			};
			const floor = 1 / (size + 1);
			return {
				value,
				n,
				method,
				standardError: deviation(ascending),
				interval: (confidence) => {
					const share = (1 - confidence) / 2;
					if (interval === "bca") return [(0, quantile.mY)(ascending, level(share)), (0, quantile.mY)(ascending, level(1 - share))];
					const [low, high] = (0, bootstrap.J9)(ascending, confidence);
					return interval === "basic" ? [2 * value - high, 2 * value - low] : [low, high];
				},
				above: (limit) => Math.max(floor, shareBelow(limit)),
				below: (limit) => Math.max(floor, 1 - shareBelow(limit))
			};
		}
		function biasOf(ascending, value) {
			const lower = (countBelow(ascending, value, false) + countBelow(ascending, value, true)) / 2;
			return lower === 0 || lower === ascending.length ? 0 : (0, normal.Zl)(lower / ascending.length);
		}
		function countBelow(ascending, limit, included) {
			let [low, high] = [0, ascending.length];
			while (low < high) {
				const middle = low + high >> 1;
				const value = ascending[middle] ?? Number.NaN;
				if (value < limit || included && value === limit) low = middle + 1;
				else high = middle;
			}
			return low;
		}
		function deviation(values) {
			const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
			return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1));
		}
	}),
	83289: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$J: () => unitsOf,
			Cd: () => groupedCells,
			q: () => groupedRows,
			wo: () => confusionOf
		});
		var _modelflight_stats_random__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11418);
		var _bca_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59770);
		var _estimate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11665);
		const fewestClusters = 10;
		const mostJackknife = 1e3;
		function unitsOf({ rows, groups }, { cluster, strata }) {
			if (cluster === undefined && strata === undefined) return undefined;
			const clusters = cluster === undefined ? undefined : membersOf(groups.get(cluster));
			if (clusters !== undefined && clusters.length < fewestClusters) throw new RangeError(`fewer than ${fewestClusters} clusters`);
			if (strata === undefined) return {
				clusters,
				strata: [Uint32Array.from({ length: clusters?.length ?? rows }, (_, unit) => unit)]
			};
			const values = groups.get(strata);
			const places = clusters?.map((members) => {
				const value = values?.[members[0] ?? 0] ?? "";
				if (members.some((row) => (values?.[row] ?? "") !== value)) throw new RangeError("a cluster lies in several strata");
				return value;
			});
			return {
				clusters,
				strata: membersOf(places ?? values)
			};
		}
		function membersOf(values = []) {
			const members = new Map();
			for (const [place, value] of values.entries()) {
				const known = members.get(value);
				if (known === undefined) members.set(value, [place]);
				else known.push(place);
			}
			return [...members.values()].map((places) => Uint32Array.from(places));
		}
		function groupedCells(units, statistic, titled, test) {
			const perUnit = units.clusters?.map((rows) => countsOf(rows, statistic));
			const total = countsOf(joined(units.clusters ?? units.strata), statistic);
			const draw = perUnit === undefined ? withinStrata(units, statistic, test) : ofClusters(units, perUnit, statistic.size, test);
			const replicates = new Float64Array(test.resamples);
			for (let resample = 0; resample < replicates.length; resample++) replicates[resample] = statistic.of(draw());
			const left = (unit) => statistic.of(total.map((count, cell) => count - (unit[cell] ?? 0)));
			const bend = perUnit === undefined || perUnit.length > mostJackknife ? undefined : (0, _bca_js__WEBPACK_IMPORTED_MODULE_0__.xG)(perUnit.map(left), undefined);
			return (0, _estimate_js__WEBPACK_IMPORTED_MODULE_1__.uR)({
				value: statistic.of(total),
				...titled
			}, {
				replicates,
				acceleration: bend,
				interval: test.interval
			});
		}
		function countsOf(rows, { cells, size }) {
			const counts = new Float64Array(size);
			for (let index = 0; index < rows.length; index++) {
				const cell = cells[rows[index] ?? 0] ?? 0;
				counts[cell] = (counts[cell] ?? 0) + 1;
			}
			return counts;
		}
		function withinStrata({ strata }, statistic, { seed }) {
			const random = (0, _modelflight_stats_random__WEBPACK_IMPORTED_MODULE_2__.sk)(seed);
			const samplers = strata.map((members) => ({
				draw: (0, _modelflight_stats_random__WEBPACK_IMPORTED_MODULE_2__.wk)(random, countsOf(members, statistic)),
				n: members.length
			}));
			const [sum, part] = [new Float64Array(statistic.size), new Float64Array(statistic.size)];
			return () => {
				sum.fill(0);
				for (const { draw, n } of samplers) addTo(sum, draw(n, part));
				return sum;
			};
		}
		function ofClusters({ strata }, perUnit, size, { seed }) {
			const random = (0, _modelflight_stats_random__WEBPACK_IMPORTED_MODULE_2__.sk)(seed);
			const sum = new Float64Array(size);
			return () => {
				sum.fill(0);
				drawUnits(strata, random, (unit) => addTo(sum, perUnit[unit] ?? new Float64Array(size)));
				return sum;
			};
		}
		function addTo(sum, part) {
			for (let cell = 0; cell < sum.length; cell++) sum[cell] = (sum[cell] ?? 0) + (part[cell] ?? 0);
		}
		function drawUnits(strata, random, use) {
			for (const members of strata) for (let draw = 0; draw < members.length; draw++) use(members[random.integer(members.length)] ?? 0);
		}
		function groupedRows(units, statistic, titled, test) {
			const random = (0, _modelflight_stats_random__WEBPACK_IMPORTED_MODULE_2__.sk)(test.seed);
			const replicates = new Float64Array(test.resamples);
			for (let resample = 0; resample < replicates.length; resample++) {
				const drawn = [];
				drawUnits(units.strata, random, (unit) => drawn.push(unit));
				replicates[resample] = statistic(units.clusters === undefined ? Uint32Array.from(drawn) : clustersOf(units.clusters, drawn));
			}
			const value = statistic(joined(units.clusters ?? units.strata));
			const isSmall = units.clusters !== undefined && units.clusters.length * titled.n <= mostJackknife * mostJackknife;
			const bend = isSmall ? (0, _bca_js__WEBPACK_IMPORTED_MODULE_0__.xG)(leftOut(units.clusters, statistic), undefined) : undefined;
			return (0, _estimate_js__WEBPACK_IMPORTED_MODULE_1__.uR)({
				value,
				...titled
			}, {
				replicates,
				acceleration: bend,
				interval: test.interval
			});
		}
		function leftOut(units, statistic) {
			return Float64Array.from(units, (_, left) => statistic(joined(units.filter((__, unit) => unit !== left))));
		}
		const clustersOf = (clusters, drawn) => joined(drawn.map((cluster) => clusters[cluster] ?? new Uint32Array(0)));
		function joined(parts) {
			const rows = new Uint32Array(parts.reduce((sum, { length }) => sum + length, 0));
			let used = 0;
			for (const part of parts) {
				rows.set(part, used);
				used += part.length;
			}
			return rows;
		}
		const confusionOf = (counts) => ({
			tn: counts[0] ?? 0,
			fp: counts[1] ?? 0,
			fn: counts[2] ?? 0,
			tp: counts[3] ?? 0
		});
	}),
	16032: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { L: () => takeRows });
		var _row_ids_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93939);
		function takeRows(predictions, rows) {
			const bytes = (values) => fill(new Uint8Array(rows.length), values, rows);
			const doubles = (values) => fill(new Float64Array(rows.length), values, rows);
			const whole = (values) => fill(new Int32Array(rows.length), values, rows);
			const texts = (values) => Array.from(rows, (row) => values[row] ?? "");
			const { ids, weights, latencies, queries, groups } = predictions;
			const common = {
				rows: rows.length,
				ids: ids && (0, _row_ids_js__WEBPACK_IMPORTED_MODULE_0__.uo)(ids, rows),
				weights: weights && doubles(weights),
				latencies: latencies && doubles(latencies),
				queries: queries && texts(queries),
				groups: new Map([...groups].map(([name, values]) => [name, texts(values)]))
			};
			switch (predictions.task) {
				case "binary": {
					const { labels, predicted, scores } = predictions;
					return {
						...predictions,
						...common,
						labels: bytes(labels),
						predicted: bytes(predicted),
						scores: scores && doubles(scores)
					};
				}
				case "multiclass": return {
					...predictions,
					...common,
					labels: whole(predictions.labels),
					predicted: whole(predictions.predicted),
					probabilities: predictions.probabilities && new Map([...predictions.probabilities].map(([name, values]) => [name, doubles(values)]))
				};
				case "regression":
				case "ranking": return {
					...predictions,
					...common,
					labels: doubles(predictions.labels),
					predicted: doubles(predictions.predicted)
				};
				default: return predictions;
			}
		}
		function fill(into, values, rows) {
			for (let index = 0; index < rows.length; index++) into[index] = values[rows[index] ?? 0] ?? 0;
			return into;
		}
	}),
	59691: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			qn: () => estimateOf,
			ti: () => fewestResamples,
			Hz: () => lean,
			vW: () => meanWithVariance,
			uv: () => rowBudget,
			eU: () => rowLosses,
			yR: () => varianceOfInfluence,
			bb: () => weightedCells
		});
		var bootstrap = __webpack_require__(38387);
		var lib_auc = __webpack_require__(10695);
		var bca = __webpack_require__(59770);
		var block_estimate = __webpack_require__(71308);
		var estimate = __webpack_require__(11665);
		var grouped_bootstrap = __webpack_require__(83289);
		var metrics = __webpack_require__(9841);
		var multiclass_auc = __webpack_require__(88567);
		var distributions = __webpack_require__(45046);
		var normal = __webpack_require__(27926);
		var quantile = __webpack_require__(42192);
		;
		function quantileEstimate(values, q) {
			const ascending = values.slice().sort();
			const n = ascending.length;
			const value = (0, quantile.mY)(ascending, q);
			const atMost = (limit, included) => {
				let [low, high] = [0, n];
				while (low < high) {
					const middle = low + high >> 1;
					const one = ascending[middle] ?? Number.NaN;
					if (one < limit || included && one === limit) low = middle + 1;
					else high = middle;
				}
				return low;
			};
			const spread = Math.sqrt(n * q * (1 - q));
			const end = (rank) => rank < 1 ? Number.NEGATIVE_INFINITY : rank > n ? Number.POSITIVE_INFINITY : ascending[rank - 1] ?? value;
			const interval = (confidence) => {
				const share = (1 - confidence) / 2;
				return [end(lowerRank(n, q, share, spread)), end(upperRank(n, q, share, spread))];
			};
			const [low, high] = interval(.6827);
			return {
				value,
				n,
				method: "order statistics",
				standardError: (high - low) / 2,
				interval,
				above: (limit) => (0, distributions.HU)(atMost(limit, true), n, q),
				below: (limit) => 1 - (atMost(limit, false) === 0 ? 0 : (0, distributions.HU)(atMost(limit, false) - 1, n, q))
			};
		}
		function lowerRank(n, q, share, spread) {
			let rank = Math.floor(n * q + (0, normal.Zl)(share) * spread) + 2;
			while (rank >= 1 && (0, distributions.HU)(rank - 1, n, q) > share) rank--;
			return rank;
		}
		function upperRank(n, q, share, spread) {
			let rank = Math.max(1, Math.ceil(n * q - (0, normal.Zl)(share) * spread) - 1);
			while (rank <= n && 1 - (0, distributions.HU)(rank - 1, n, q) > share) rank++;
			return rank;
		}
		var subset = __webpack_require__(16032);
		;
		const rowBudget = 4e7;
		const fewestResamples = 200;
		function estimateOf(metric, predictions, test) {
			try {
				return uncertainty_estimate(metric, predictions, test);
			} catch (error) {
				if (error instanceof RangeError) return undefined;
				throw error;
			}
		}
		function uncertainty_estimate(metric, predictions, test) {
			const { weights, rows } = predictions;
			const units = (0, grouped_bootstrap.$J)(predictions, test);
			if (units !== undefined) return ofUnits(metric, predictions, units, test);
			if (metric.kind === "queries") return ofMean((0, metrics.oW)(metric, predictions));
			if (metric.kind === "latency" && predictions.latencies !== undefined) {
				if (metric.look === "mean") return ofMean(predictions.latencies);
				return metric.look === "max" ? undefined : quantileEstimate(predictions.latencies, metric.look);
			}
			if (weights === undefined) {
				if (metric.kind === "cells" && predictions.task === "binary") return ofCells(metric, predictions, test);
				if (metric.kind === "classes" && predictions.task === "multiclass") return ofClasses(metric, predictions, test);
				if (metric.kind === "scores" && metric.name === "roc_auc" && predictions.task === "binary" && predictions.scores) {
					const { auc, variance, fewest } = (0, lib_auc.DD)(predictions.labels, predictions.scores);
					if (variance === 0) return (0, estimate.OR)(auc * fewest, fewest);
					return (0, estimate.mu)({
						value: auc,
						n: rows,
						method: "DeLong"
					}, variance);
				}
				if (metric.kind === "probabilities" && predictions.task === "multiclass") return ofProbabilities(metric, predictions, test);
				const row = metric.kind === "scores" || metric.kind === "amounts" ? metric.row : undefined;
				if (row !== undefined) return ofMean(rowLosses(row, predictions));
			}
			return ofRows(metric, predictions, test);
		}
		function rowLosses(row, predictions) {
			const values = predictions.task === "binary" ? predictions.scores : predictions.predicted;
			const { labels } = predictions;
			const losses = new Float64Array(predictions.rows);
			for (let index = 0; index < losses.length; index++) losses[index] = row(labels[index] ?? Number.NaN, values?.[index] ?? Number.NaN);
			return losses;
		}
		function ofMean(values) {
			const { mean, variance } = meanWithVariance(values);
			return (0, estimate.mu)({
				value: mean,
				n: values.length,
				method: "means"
			}, variance);
		}
		function meanWithVariance(values) {
			const n = values.length;
			if (n < 2) throw new RangeError("a variance needs two values");
			let [sum, squares] = [0, 0];
			for (let index = 0; index < n; index++) sum += values[index] ?? Number.NaN;
			const mean = sum / n;
			for (let index = 0; index < n; index++) squares += ((values[index] ?? Number.NaN) - mean) ** 2;
			return {
				mean,
				variance: squares / (n - 1) / n
			};
		}
		function ofCells({ of, share }, { labels, predicted, rows }, test) {
			const counts = new Float64Array(4);
			for (let row = 0; row < rows; row++) {
				const cell = (labels[row] ?? 0) * 2 + (predicted[row] ?? 0);
				counts[cell] = (counts[cell] ?? 0) + 1;
			}
			if (share !== undefined) return (0, estimate.OR)(...share((0, grouped_bootstrap.wo)(counts)));
			return bootstrapped((cells) => of((0, grouped_bootstrap.wo)(cells)), counts, rows, test);
		}
		function ofClasses({ of, accuracy }, { labels, predicted, classes, rows }, test) {
			const { cells } = (0, metrics.Wl)(classes.length, labels, predicted);
			if (accuracy) return (0, estimate.OR)(cells.reduce((sum, line, index) => sum + (line[index] ?? 0), 0), rows);
			const size = classes.length;
			const indices = classes.map((_, index) => index);
			const statistic = (flat) => of({
				labels: indices,
				cells: indices.map((line) => indices.map((column) => flat[line * size + column] ?? 0))
			});
			return bootstrapped(statistic, Float64Array.from(cells.flat()), rows, test);
		}
		function bootstrapped(statistic, counts, n, test) {
			const value = statistic(counts);
			const acceleration = test.interval === "bca" ? (0, bca.hW)(counts, statistic) : undefined;
			return (0, estimate.uR)({
				value,
				n,
				method: "bootstrap"
			}, {
				replicates: (0, bootstrap.W7)(counts, statistic, test),
				acceleration,
				interval: test.interval
			});
		}
		function ofRows(metric, predictions, test) {
			const n = predictions.rows;
			const value = (0, metrics._3)(metric, predictions);
			const few = lean(predictions, metric);
			if (n >= block_estimate.BJ && !(0, block_estimate.AY)(metric)) return undefined;
			if (n >= block_estimate.BJ) {
				return (0, block_estimate.gv)({
					value,
					n,
					method: "spread of blocks"
				}, n, (rows) => (0, metrics._3)(metric, (0, subset.L)(few, rows)), test.seed);
			}
			const resamples = Math.min(test.resamples, Math.floor(rowBudget / n));
			if (resamples < fewestResamples) return undefined;
			const cells = predictions.task === "binary" ? weightedCells(predictions) : undefined;
			const statistic = (rows) => metric.kind === "cells" && cells !== undefined ? metric.of(cells(rows)) : (0, metrics._3)(metric, (0, subset.L)(few, rows));
			const replicates = (0, bootstrap.Ww)(n, statistic, {
				resamples,
				seed: test.seed
			});
			const acceleration = test.interval === "bca" ? (0, bca.RN)(n, statistic) : undefined;
			return (0, estimate.uR)({
				value,
				n,
				method: "bootstrap"
			}, {
				replicates,
				acceleration,
				interval: test.interval
			});
		}
		function varianceOfInfluence(influence) {
			let squares = 0;
			for (let row = 0; row < influence.length; row++) squares += (influence[row] ?? Number.NaN) ** 2;
			return squares * influence.length / (influence.length - 1);
		}
		function ofProbabilities(metric, predictions, test) {
			if (metric.losses !== undefined) return ofMean(metric.losses(predictions));
			if (metric.auc === undefined) return ofRows(metric, predictions, test);
			const { value, influence } = (0, multiclass_auc.Z)(predictions, metric.auc);
			const variance = varianceOfInfluence(influence);
			if (variance > 0) return (0, estimate.mu)({
				value,
				n: predictions.rows,
				method: "DeLong"
			}, variance);
			const fewest = Math.min(...predictions.classes.map((_, index) => predictions.labels.filter((label) => label === index).length));
			return (0, estimate.OR)(value * fewest, fewest);
		}
		function ofUnits(metric, predictions, units, test) {
			if (metric.kind === "queries") return undefined;
			const titled = {
				n: predictions.rows,
				method: "bootstrap"
			};
			if (metric.kind === "cells" && predictions.task === "binary" && predictions.weights === undefined) {
				const { labels, predicted } = predictions;
				const cells = labels.map((label, row) => label << 1 | (predicted[row] ?? 0));
				return (0, grouped_bootstrap.Cd)(units, {
					cells,
					size: 4,
					of: (counts) => metric.of((0, grouped_bootstrap.wo)(counts))
				}, titled, test);
			}
			const resamples = Math.min(test.resamples, Math.floor(rowBudget / predictions.rows));
			if (resamples < fewestResamples) return undefined;
			const few = lean(predictions, metric);
			return (0, grouped_bootstrap.q)(units, (rows) => (0, metrics._3)(metric, (0, subset.L)(few, rows)), titled, {
				...test,
				resamples
			});
		}
		function lean(predictions, { kind }) {
			const common = {
				ids: undefined,
				groups: new Map(),
				queries: kind === "queries" ? predictions.queries : undefined,
				latencies: kind === "latency" ? predictions.latencies : undefined
			};
			if (predictions.task !== "multiclass") return {
				...predictions,
				...common
			};
			return {
				...predictions,
				...common,
				probabilities: kind === "probabilities" ? predictions.probabilities : undefined
			};
		}
		function weightedCells({ labels, predicted, weights }) {
			const cells = new Float64Array(4);
			return (rows) => {
				cells.fill(0);
				for (let index = 0; index < rows.length; index++) {
					const row = rows[index] ?? 0;
					const cell = (labels[row] ?? 0) << 1 | (predicted[row] ?? 0);
					cells[cell] = (cells[cell] ?? 0) + (weights?.[row] ?? 1);
				}
				const [tn = 0, fp = 0, fn = 0, tp = 0] = cells;
				return {
					tn,
					fp,
					fn,
					tp
				};
			};
		}
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
	94987: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Ik: () => betaCdf,
			O9: () => betaQuantile,
			Q4: () => betaSf
		});
		var _gamma_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95628);
		function betaCdf(x, a, b, y = 1 - x) {
			if (!(a > 0 && b > 0 && x >= 0 && y >= 0 && x <= 1)) throw new RangeError(`no beta distribution has a = ${a}, b = ${b}, x = ${x}`);
			if (x === 0) return 0;
			if (y === 0) return 1;
			return x <= (a + 1) / (a + b + 2) ? betaFraction(x, y, a, b) : 1 - betaFraction(y, x, b, a);
		}
		const betaSf = (x, a, b, y = 1 - x) => betaCdf(y, b, a, x);
		function logBetaFactor(x, y, a, b) {
			const n = a + b;
			return .5 * Math.log(a * b / n / (2 * Math.PI)) - (0, _gamma_js__WEBPACK_IMPORTED_MODULE_0__.MZ)(a, n * x) - (0, _gamma_js__WEBPACK_IMPORTED_MODULE_0__.MZ)(b, n * y) + (0, _gamma_js__WEBPACK_IMPORTED_MODULE_0__.$R)(n) - (0, _gamma_js__WEBPACK_IMPORTED_MODULE_0__.$R)(a) - (0, _gamma_js__WEBPACK_IMPORTED_MODULE_0__.$R)(b);
		}
		function betaFraction(x, y, a, b) {
			const tiny = 1e-300;
			let c = 1;
			let d = 1 / (1 - (a + b) * x / (a + 1) || tiny);
			let fraction = d;
			for (let k = 1; k < 1e6; k++) {
				const even = k * (b - k) * x / ((a + 2 * k - 1) * (a + 2 * k));
				d = 1 / (1 + even * d || tiny);
				c = 1 + even / c || tiny;
				fraction *= c * d;
				const odd = -(a + k) * (a + b + k) * x / ((a + 2 * k) * (a + 2 * k + 1));
				d = 1 / (1 + odd * d || tiny);
				c = 1 + odd / c || tiny;
				const change = c * d;
				fraction *= change;
				if (Math.abs(change - 1) < 1e-16) break;
			}
			return Math.exp(logBetaFactor(x, y, a, b)) * fraction / a;
		}
		function betaQuantile(p, a, b) {
			if (!(p >= 0 && p <= 1)) throw new RangeError(`a quantile is asked for a share from 0 to 1, not ${p}`);
			if (p === 0 || p === 1) return p;
			let low = 0;
			let high = 1;
			for (;;) {
				const middle = low === 0 || high / low < 4 ? (low + high) / 2 : Math.sqrt(low * high);
				if (middle <= low || middle >= high || high - low < 1e-17 * high) return middle;
				if (betaCdf(middle, a, b) < p) low = middle;
				else high = middle;
			}
		}
	}),
	46366: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			O: () => logChoose,
			z: () => binomialPmf
		});
		var _gamma_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95628);
		function binomialPmf(k, n, p) {
			if (!(Number.isSafeInteger(n) && Number.isSafeInteger(k) && n >= 0 && p >= 0 && p <= 1)) {
				throw new RangeError(`no binomial distribution has n = ${n}, k = ${k} and p = ${p}`);
			}
			if (k < 0 || k > n) return 0;
			if (p === 0 || p === 1) return (p === 0 ? k === 0 : k === n) ? 1 : 0;
			if (k === 0) return Math.exp(n * Math.log1p(-p));
			if (k === n) return Math.exp(n * Math.log(p));
			const exponent = (0, _gamma_js__WEBPACK_IMPORTED_MODULE_0__.$R)(n) - (0, _gamma_js__WEBPACK_IMPORTED_MODULE_0__.$R)(k) - (0, _gamma_js__WEBPACK_IMPORTED_MODULE_0__.$R)(n - k) - (0, _gamma_js__WEBPACK_IMPORTED_MODULE_0__.MZ)(k, n * p) - (0, _gamma_js__WEBPACK_IMPORTED_MODULE_0__.MZ)(n - k, n * (1 - p));
			return Math.sqrt(n / (2 * Math.PI * k * (n - k))) * Math.exp(exponent);
		}
		function logChoose(n, k) {
			if (!(k >= 0 && k <= n)) throw new RangeError(`there is no binomial coefficient of ${n} over ${k}`);
			if (k === 0 || k === n) return 0;
			return (0, _gamma_js__WEBPACK_IMPORTED_MODULE_0__.ay)(n + 1) - (0, _gamma_js__WEBPACK_IMPORTED_MODULE_0__.ay)(k + 1) - (0, _gamma_js__WEBPACK_IMPORTED_MODULE_0__.ay)(n - k + 1);
		}
	}),
	38387: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Aq: () => jackknifeRows,
			J9: () => percentileInterval,
			W7: () => bootstrapCells,
			Ww: () => bootstrapRows
		});
		var _numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77767);
		var _quantile_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42192);
		var _random_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11418);
		function bootstrapRows(rows, statistic, { resamples, seed }, strata) {
			if (!(rows > 0)) throw new RangeError("there are no rows to draw from");
			requireResamples(resamples);
			const groups = strata === undefined ? [Uint32Array.from({ length: rows }, (_, row) => row)] : rowsByGroup(strata);
			const random = (0, _random_js__WEBPACK_IMPORTED_MODULE_0__.sk)(seed);
			const drawn = new Uint32Array(rows);
			return Float64Array.from({ length: resamples }, () => {
				drawRows(groups, random, drawn);
				return statistic(drawn);
			});
		}
		function drawRows(groups, random, drawn) {
			let position = 0;
			for (const group of groups) {
				for (let index = 0; index < group.length; index++) drawn[position++] = (0, _numbers_js__WEBPACK_IMPORTED_MODULE_1__.at)(group, random.integer(group.length));
			}
		}
		function rowsByGroup(strata) {
			const groups = new Map();
			for (let row = 0; row < strata.length; row++) {
				const group = groups.get((0, _numbers_js__WEBPACK_IMPORTED_MODULE_1__.at)(strata, row)) ?? [];
				group.push(row);
				groups.set((0, _numbers_js__WEBPACK_IMPORTED_MODULE_1__.at)(strata, row), group);
			}
			return [...groups.values()].map((rows) => Uint32Array.from(rows));
		}
		function bootstrapCells(counts, statistic, { resamples, seed }) {
			requireResamples(resamples);
			const rows = (0, _numbers_js__WEBPACK_IMPORTED_MODULE_1__.cz)(counts);
			const draw = (0, _random_js__WEBPACK_IMPORTED_MODULE_0__.wk)((0, _random_js__WEBPACK_IMPORTED_MODULE_0__.sk)(seed), counts);
			const [drawn, replicates] = [new Float64Array(counts.length), new Float64Array(resamples)];
			for (let resample = 0; resample < resamples; resample++) replicates[resample] = statistic(draw(rows, drawn));
			return replicates;
		}
		function jackknifeRows(rows, statistic) {
			if (rows < 2) throw new RangeError("a jackknife needs at least two rows");
			const kept = new Uint32Array(rows - 1);
			return Float64Array.from({ length: rows }, (_, left) => {
				for (let index = 0; index < kept.length; index++) kept[index] = index < left ? index : index + 1;
				return statistic(kept);
			});
		}
		function percentileInterval(replicates, confidence = .95) {
			const ascending = prepared(replicates, confidence);
			const tail = (1 - confidence) / 2;
			return [(0, _quantile_js__WEBPACK_IMPORTED_MODULE_2__.mY)(ascending, tail), (0, _quantile_js__WEBPACK_IMPORTED_MODULE_2__.mY)(ascending, 1 - tail)];
		}
		function basicInterval(replicates, estimate, confidence = .95) {
			const [low, high] = percentileInterval(replicates, confidence);
			return [2 * estimate - high, 2 * estimate - low];
		}
		function bcaTerms(replicates, estimate, jackknife) {
			requireFinite("replicates", replicates);
			requireFinite("estimate", [estimate]);
			requireFinite("jackknife", jackknife);
			const below = sumOf(replicates.length, (index) => at(replicates, index) < estimate ? 1 : at(replicates, index) === estimate ? .5 : 0);
			if (below === 0 || below === replicates.length) throw new RangeError("all replicates lie on one side of the estimate");
			const center = sum(jackknife) / jackknife.length;
			const power = (exponent) => sumOf(jackknife.length, (index) => (center - at(jackknife, index)) ** exponent);
			const spread = power(2);
			return {
				bias: normalQuantile(below / replicates.length),
				acceleration: spread === 0 ? 0 : power(3) / (6 * spread ** 1.5)
			};
		}
		function bcaInterval(replicates, estimate, jackknife, confidence = .95) {
			const ascending = prepared(replicates, confidence);
			const { bias, acceleration } = bcaTerms(replicates, estimate, jackknife);
			const end = (share) => {
				const z = bias + normalQuantile(share);
				return quantileOfSorted(ascending, normalCdf(bias + z / (1 - acceleration * z)));
			};
			const tail = (1 - confidence) / 2;
			return [end(tail), end(1 - tail)];
		}
		function bootstrapStandardError(replicates) {
			const ascending = prepared(replicates, .5);
			const mean = sum(ascending) / ascending.length;
			return Math.sqrt(sumOf(ascending.length, (index) => (at(ascending, index) - mean) ** 2) / (ascending.length - 1));
		}
		function prepared(replicates, confidence) {
			requireResamples(replicates.length);
			(0, _numbers_js__WEBPACK_IMPORTED_MODULE_1__.HO)("the confidence", confidence);
			(0, _numbers_js__WEBPACK_IMPORTED_MODULE_1__.hp)("replicates", replicates);
			return (0, _numbers_js__WEBPACK_IMPORTED_MODULE_1__.IP)(replicates);
		}
		function requireResamples(resamples) {
			if (!(Number.isSafeInteger(resamples) && resamples >= 2)) throw new RangeError(`a bootstrap needs at least 2 resamples, not ${resamples}`);
		}
	}),
	45046: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			E9: () => chiSquareIsf,
			FI: () => studentQuantile,
			HU: () => binomialCdf,
			To: () => chiSquareSf,
			"do": () => studentSf
		});
		var _beta_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94987);
		var _gamma_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95628);
		const chiSquareSf = (x, df) => x <= 0 ? 1 : (0, _gamma_js__WEBPACK_IMPORTED_MODULE_0__.BS)(df / 2, x / 2);
		function chiSquareIsf(p, df) {
			if (!(p > 0 && p < 1)) throw new RangeError(`a tail must be between 0 and 1, not ${p}`);
			let low = 0;
			let high = Math.max(1, df);
			while (chiSquareSf(high, df) > p) high *= 2;
			for (;;) {
				const middle = (low + high) / 2;
				if (middle <= low || middle >= high) return middle;
				if (chiSquareSf(middle, df) > p) low = middle;
				else high = middle;
			}
		}
		function studentSf(t, df) {
			if (Number.isNaN(t)) return t;
			const square = t * t;
			if (square === Number.POSITIVE_INFINITY) return t > 0 ? 0 : 1;
			const tail = (0, _beta_js__WEBPACK_IMPORTED_MODULE_1__.Ik)(df / (df + square), df / 2, .5, square / (df + square)) / 2;
			return t >= 0 ? tail : 1 - tail;
		}
		function studentQuantile(p, df) {
			if (!(p > 0 && p < 1)) throw new RangeError(`a probability strictly between 0 and 1 is needed, got ${p}`);
			if (p < .5) return -studentQuantile(1 - p, df);
			let [low, high] = [0, 1];
			while (studentSf(high, df) > 1 - p) high *= 2;
			for (;;) {
				const middle = (low + high) / 2;
				if (middle <= low || middle >= high) return middle;
				if (studentSf(middle, df) > 1 - p) low = middle;
				else high = middle;
			}
		}
		const fisherFSf = (x, d1, d2) => x <= 0 ? 1 : betaCdf(d2 / (d2 + d1 * x), d2 / 2, d1 / 2, d1 * x / (d2 + d1 * x));
		function binomialCdf(k, n, p) {
			requireTrials(n, p);
			if (k < 0) return 0;
			return k >= n ? 1 : (0, _beta_js__WEBPACK_IMPORTED_MODULE_1__.Q4)(p, Math.floor(k) + 1, n - Math.floor(k));
		}
		function binomialSf(k, n, p) {
			requireTrials(n, p);
			if (k <= 0) return 1;
			return k > n ? 0 : betaCdf(p, Math.ceil(k), n - Math.ceil(k) + 1);
		}
		function requireTrials(n, p) {
			if (!(Number.isSafeInteger(n) && n >= 0 && p >= 0 && p <= 1)) throw new RangeError(`no binomial distribution has n = ${n} and p = ${p}`);
		}
	}),
	95628: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$R: () => stirlingError,
			BS: () => gammaQ,
			MZ: () => deviance,
			ay: () => lgamma,
			gU: () => gammaP,
			rQ: () => halfLogTwoPi
		});
		const halfLogTwoPi = .9189385332046728;
		const binet = [
			1 / 12,
			-1 / 360,
			1 / 1260,
			-1 / 1680,
			1 / 1188,
			-691 / 360360,
			1 / 156,
			-3617 / 122400
		];
		function stirlingError(x) {
			if (x < 10) return stirlingError(x + 1) + (x + .5) * Math.log1p(1 / x) - 1;
			const inverse = 1 / x;
			const square = inverse * inverse;
			let series = 0;
			for (let index = binet.length - 1; index >= 0; index--) series = series * square + binet[index];
			return series * inverse;
		}
		function lgamma(x) {
			if (!(x > 0)) throw new RangeError(`ln Γ is asked for a positive number, not ${x}`);
			if (x >= 10) return (x - .5) * Math.log(x) - x + halfLogTwoPi + stirlingError(x);
			let product = 1;
			let shifted = x;
			for (; shifted < 10; shifted++) product *= shifted;
			return lgamma(shifted) - Math.log(product);
		}
		function deviance(x, mean) {
			if (x === 0) return mean;
			const difference = x - mean;
			if (Math.abs(difference) >= .1 * (x + mean)) return x * Math.log(x / mean) + mean - x;
			const v = difference / (x + mean);
			let total = difference * v;
			let term = 2 * x * v;
			for (let k = 3; k < 1e3; k += 2) {
				term *= v * v;
				const next = total + term / k;
				if (next === total) break;
				total = next;
			}
			return total;
		}
		const gammaFactor = (a, x) => Math.sqrt(a / (2 * Math.PI)) * Math.exp(-deviance(a, x) - stirlingError(a));
		function gammaP(a, x) {
			requireGamma(a, x);
			if (x === 0) return 0;
			if (x === Number.POSITIVE_INFINITY) return 1;
			return x < a + 1 ? gammaSeries(a, x) : 1 - gammaFraction(a, x);
		}
		function gammaQ(a, x) {
			requireGamma(a, x);
			if (x === 0) return 1;
			if (x === Number.POSITIVE_INFINITY) return 0;
			return x < a + 1 ? 1 - gammaSeries(a, x) : gammaFraction(a, x);
		}
		function requireGamma(a, x) {
			if (!(a > 0 && x >= 0)) throw new RangeError(`the incomplete gamma function is not defined for a = ${a}, x = ${x}`);
		}
		function gammaSeries(a, x) {
			let term = 1 / a;
			let total = term;
			for (let k = 1; k < 1e6; k++) {
				term *= x / (a + k);
				total += term;
				if (term < total * 1e-17) break;
			}
			return total * gammaFactor(a, x);
		}
		function gammaFraction(a, x) {
			const tiny = 1e-300;
			let b = x + 1 - a;
			let c = 1 / tiny;
			let d = 1 / b;
			let fraction = d;
			for (let k = 1; k < 1e6; k++) {
				const numerator = k * (a - k);
				b += 2;
				d = 1 / (numerator * d + b || tiny);
				c = b + numerator / c || tiny;
				const change = c * d;
				fraction *= change;
				if (Math.abs(change - 1) < 1e-16) break;
			}
			return fraction * gammaFactor(a, x);
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
	6136: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Uh: () => benjaminiHochberg,
			fU: () => holm
		});
		var _numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77767);
		var _order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14089);
		const bonferroni = (p) => Array.from(checked(p), (value) => Math.min(1, value * p.length));
		const sidak = (p) => Array.from(checked(p), (value) => -Math.expm1(p.length * Math.log1p(-value)));
		const holm = (p) => stepDown(checked(p), (rank, m) => m - rank + 1);
		const hochberg = (p) => stepUp(checked(p), (rank, m) => m - rank + 1);
		const benjaminiHochberg = (p) => stepUp(checked(p), (rank, m) => m / rank);
		function benjaminiYekutieli(p) {
			const harmonic = sumOf(p.length, (index) => 1 / (index + 1));
			return stepUp(checked(p), (rank, m) => m * harmonic / rank);
		}
		function fisherCombined(p) {
			if (p.length === 0) throw new RangeError("there are no p-values to combine");
			return chiSquareSf(-2 * sumOf(checked(p).length, (index) => Math.log(at(p, index))), 2 * p.length);
		}
		function stoufferCombined(p) {
			if (p.length === 0) throw new RangeError("there are no p-values to combine");
			return normalSf(sumOf(checked(p).length, (index) => normalIsf(at(p, index))) / Math.sqrt(p.length));
		}
		function stepDown(p, factor) {
			const adjusted = new Array(p.length).fill(1);
			let largest = 0;
			(0, _order_js__WEBPACK_IMPORTED_MODULE_0__.m)(p).forEach((index, position) => {
				largest = Math.max(largest, Math.min(1, (0, _numbers_js__WEBPACK_IMPORTED_MODULE_1__.at)(p, index) * factor(position + 1, p.length)));
				adjusted[index] = largest;
			});
			return adjusted;
		}
		function stepUp(p, factor) {
			const adjusted = new Array(p.length).fill(1);
			const order = (0, _order_js__WEBPACK_IMPORTED_MODULE_0__.m)(p);
			let smallest = 1;
			for (let position = order.length - 1; position >= 0; position--) {
				const index = (0, _numbers_js__WEBPACK_IMPORTED_MODULE_1__.at)(order, position);
				smallest = Math.min(smallest, (0, _numbers_js__WEBPACK_IMPORTED_MODULE_1__.at)(p, index) * factor(position + 1, p.length));
				adjusted[index] = smallest;
			}
			return adjusted;
		}
		function checked(p) {
			for (let index = 0; index < p.length; index++) {
				const value = (0, _numbers_js__WEBPACK_IMPORTED_MODULE_1__.at)(p, index);
				if (!(value >= 0 && value <= 1)) throw new RangeError(`the p-value at index ${index} is ${value}, outside 0 to 1`);
			}
			return p;
		}
	}),
	27926: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			PG: () => logNormalSf,
			Zl: () => normalQuantile,
			nG: () => normalSf,
			vr: () => normalCdf
		});
		var _gamma_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95628);
		const erfc = (x) => x < 0 ? 1 + (0, _gamma_js__WEBPACK_IMPORTED_MODULE_0__.gU)(.5, x * x) : (0, _gamma_js__WEBPACK_IMPORTED_MODULE_0__.BS)(.5, x * x);
		const normalPdf = (z) => Math.exp(-.5 * z * z) / Math.sqrt(2 * Math.PI);
		const normalSf = (z) => Number.isNaN(z) ? z : erfc(z * Math.SQRT1_2) / 2;
		const normalCdf = (z) => normalSf(-z);
		function logNormalSf(z) {
			if (z < 35) return Math.log(normalSf(z));
			const w = 1 / (z * z);
			return -.5 * z * z - Math.log(z * Math.sqrt(2 * Math.PI)) + Math.log1p(-w * (1 - w * (3 - w * (15 - 105 * w))));
		}
		function normalIsf(p) {
			if (!(p >= 0 && p <= 1)) throw new RangeError(`a quantile is asked for a share from 0 to 1, not ${p}`);
			if (p === 0) return Number.POSITIVE_INFINITY;
			if (p > .5) return -normalIsf(1 - p);
			if (p === .5) return 0;
			const goal = Math.log(p);
			const t = Math.sqrt(-2 * goal);
			let z = t - (2.30753 + .27061 * t) / (1 + t * (.99229 + .04481 * t));
			for (let round = 0; round < 50; round++) {
				const logTail = logNormalSf(z);
				const hazard = Math.exp(-.5 * z * z - logTail) / Math.sqrt(2 * Math.PI);
				const step = (logTail - goal) / hazard;
				z += step;
				if (Math.abs(step) <= 1e-16 * Math.abs(z)) break;
			}
			return z;
		}
		const normalQuantile = (p) => -normalIsf(p);
	}),
	11418: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			A4: () => shuffled,
			sk: () => createRandom,
			wk: () => multinomialSampler
		});
		var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77767);
		function createRandom(seed) {
			if (!Number.isSafeInteger(seed)) throw new RangeError(`a seed must be a whole number within ±2^53, not ${seed}`);
			const next = xoshiro128(seed);
			const uniform = () => ((next() >>> 5) * 2 ** 26 + (next() >>> 6)) / 2 ** 53;
			let spare;
			return {
				uniform,
				integer: (below) => {
					if (!(Number.isSafeInteger(below) && below > 0)) throw new RangeError(`a random integer needs a positive bound, not ${below}`);
					return Math.floor(uniform() * below);
				},
				normal: () => {
					if (spare !== undefined) {
						const value = spare;
						spare = undefined;
						return value;
					}
					const pair = polarPair(uniform);
					spare = pair[1];
					return pair[0];
				}
			};
		}
		function polarPair(uniform) {
			for (;;) {
				const x = 2 * uniform() - 1;
				const y = 2 * uniform() - 1;
				const square = x * x + y * y;
				if (square > 0 && square < 1) {
					const scale = Math.sqrt(-2 * Math.log(square) / square);
					return [x * scale, y * scale];
				}
			}
		}
		function xoshiro128(seed) {
			const mix = splitMix32(seed);
			let [a, b, c, d] = [
				mix(),
				mix(),
				mix(),
				mix()
			];
			return () => {
				const result = Math.imul(rotate(Math.imul(b, 5), 7), 9) >>> 0;
				const shifted = b << 9;
				c ^= a;
				d ^= b;
				b ^= c;
				a ^= d;
				c ^= shifted;
				d = rotate(d, 11);
				return result;
			};
		}
		const rotate = (value, by) => value << by | value >>> 32 - by;
		function splitMix32(seed) {
			let state = seed ^ Math.imul(Math.floor(seed / 2 ** 32), 2246822507) | 0;
			return () => {
				state = state + 2654435769 | 0;
				let value = state ^ state >>> 16;
				value = Math.imul(value, 569420461);
				value ^= value >>> 15;
				value = Math.imul(value, 1935289751);
				return value ^ value >>> 15;
			};
		}
		function shuffled(values, random) {
			const copy = [...values];
			for (let index = copy.length - 1; index > 0; index--) {
				const other = random.integer(index + 1);
				const held = copy[index];
				copy[index] = copy[other];
				copy[other] = held;
			}
			return copy;
		}
		function binomialDraw(random, n, p) {
			if (!(Number.isSafeInteger(n) && n >= 0 && p >= 0 && p <= 1)) throw new RangeError(`no binomial distribution has n = ${n} and p = ${p}`);
			if (p > .5) return n - binomialDraw(random, n, 1 - p);
			if (n === 0 || p === 0) return 0;
			return n * p < 10 ? inversionDraw(random, n, p) : rejectionDraw(random, n, p);
		}
		function inversionDraw(random, n, p) {
			for (;;) {
				let left = random.uniform();
				let mass = Math.exp(n * Math.log1p(-p));
				for (let k = 0; k <= n; k++) {
					if (left < mass) return k;
					left -= mass;
					mass *= (n - k) / (k + 1) * (p / (1 - p));
				}
			}
		}
		function rejectionDraw(random, n, p) {
			const spread = Math.sqrt(n * p * (1 - p));
			const b = 1.15 + 2.53 * spread;
			const a = -.0873 + .0248 * b + .01 * p;
			const center = n * p + .5;
			const alpha = (2.83 + 5.1 / b) * spread;
			for (;;) {
				const u = random.uniform() - .5;
				const v = random.uniform();
				const us = .5 - Math.abs(u);
				const k = Math.floor((2 * a / us + b) * u + center);
				if (k < 0 || k > n) continue;
				if (us >= .07 && v <= .92 - 4.2 / b) return k;
				const odds = Math.log(p / (1 - p));
				const mode = Math.floor((n + 1) * p);
				const height = Math.log(v * alpha / (a / (us * us) + b));
				if (height <= logFactorialRatio(n, mode, k) + (k - mode) * odds) return k;
			}
		}
		const logFactorialRatio = (n, mode, k) => logFactorial(mode) + logFactorial(n - mode) - logFactorial(k) - logFactorial(n - k);
		function logFactorial(k) {
			if (k < 10) {
				let product = 1;
				for (let factor = 2; factor <= k; factor++) product *= factor;
				return Math.log(product);
			}
			const x = k + 1;
			return (x - .5) * Math.log(x) - x + .9189385332046728 + (1 / 12 - (1 / 360 - 1 / (1260 * x * x)) / (x * x)) / x;
		}
		function multinomialDraw(random, n, weights) {
			return multinomialSampler(random, weights)(n, new Float64Array(weights.length));
		}
		function multinomialSampler(random, weights) {
			const shares = new Float64Array(weights.length);
			let [total, last] = [0, -1];
			for (let cell = 0; cell < weights.length; cell++) {
				const weight = (0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.at)(weights, cell);
				if (!(weight >= 0 && Number.isFinite(weight))) throw new RangeError(`the weight of cell ${cell} is ${weight}`);
				if (weight > 0) last = cell;
				total += weight;
			}
			if (total <= 0) throw new RangeError("all cells have weight 0");
			let left = total;
			for (let cell = 0; cell < weights.length; cell++) {
				const weight = (0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.at)(weights, cell);
				shares[cell] = weight >= left ? 1 : weight / left;
				left -= weight;
			}
			return (n, into) => {
				into.fill(0);
				let remaining = n;
				for (let cell = 0; cell < shares.length && remaining > 0; cell++) {
					const drawn = binomialDraw(random, remaining, (0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.at)(shares, cell));
					into[cell] = drawn;
					remaining -= drawn;
				}
				if (remaining > 0) into[last] = (0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.at)(into, last) + remaining;
				return into;
			};
		}
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
