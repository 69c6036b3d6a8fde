export const id = 2381;
export const ids = [2381];
export const modules = {
	10695: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			DD: () => placements,
			HO: () => aucDifference,
			sS: () => rankAveragePrecision,
			s_: () => rankAuc
		});
		var _score_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64743);
		const rankings = new WeakMap();
		const placed = new WeakMap();
		function remembered(known, find, truth, score) {
			const before = known.get(score);
			if (before?.truth === truth) return before.found;
			const found = find(truth, score);
			known.set(score, {
				truth,
				found
			});
			return found;
		}
		function rank(truth, score) {
			const order = (0, _score_order_js__WEBPACK_IMPORTED_MODULE_0__.v)(score);
			const [hits, ends] = [new Uint8Array(order.length), new Uint8Array(order.length)];
			let [positives, before] = [0, Number.NaN];
			for (let place = 0; place < order.length; place++) {
				const row = order[place] ?? 0;
				const value = score[row] ?? 0;
				const hit = truth[row] ?? 0;
				hits[place] = hit;
				positives += hit;
				if (place > 0 && value !== before) ends[place - 1] = 1;
				before = value;
			}
			if (ends.length > 0) ends[ends.length - 1] = 1;
			return {
				order,
				hits,
				ends,
				positives
			};
		}
		function rankAuc(truth, score) {
			const { hits, ends, positives } = remembered(rankings, rank, truth, score);
			const all = positives * (hits.length - positives);
			if (all === 0) throw new RangeError("ROC AUC is not defined when the truth has one class only");
			let [twice, negatives, tiedHits, tied] = [
				0,
				0,
				0,
				0
			];
			for (let place = 0; place < hits.length; place++) {
				tiedHits += hits[place] ?? 0;
				tied++;
				if (ends[place] !== 1) continue;
				twice += tiedHits * (2 * negatives + tied - tiedHits);
				negatives += tied - tiedHits;
				tiedHits = 0;
				tied = 0;
			}
			return twice / (2 * all);
		}
		function rankAveragePrecision(truth, score) {
			const { hits, ends, positives } = remembered(rankings, rank, truth, score);
			if (positives === 0) throw new RangeError("precision over recall is not defined without positive rows");
			let [area, above, left, tiedHits, tied] = [
				0,
				hits.length,
				positives,
				0,
				0
			];
			for (let place = 0; place < hits.length; place++) {
				tiedHits += hits[place] ?? 0;
				tied++;
				if (ends[place] !== 1) continue;
				area += tiedHits * left / above;
				left -= tiedHits;
				above -= tied;
				tiedHits = 0;
				tied = 0;
			}
			return area / positives;
		}
		const placements = (truth, score) => remembered(placed, place, truth, score);
		function place(truth, score) {
			const { order, hits, ends, positives } = remembered(rankings, rank, truth, score);
			const negatives = order.length - positives;
			if (positives < 2 || negatives < 2) throw new RangeError("DeLong needs at least two rows of each class");
			const shares = new Float64Array(order.length);
			let [positivesBelow, negativesBelow, tied, start] = [
				0,
				0,
				0,
				0
			];
			for (let at = 0; at < order.length; at++) {
				tied += hits[at] ?? 0;
				if (ends[at] !== 1) continue;
				const tiedNegatives = at + 1 - start - tied;
				const forPositive = (negativesBelow + tiedNegatives / 2) / negatives;
				const forNegative = 1 - (positivesBelow + tied / 2) / positives;
				for (; start <= at; start++) shares[order[start] ?? 0] = hits[start] === 1 ? forPositive : forNegative;
				positivesBelow += tied;
				negativesBelow += tiedNegatives;
				tied = 0;
			}
			let sum = 0;
			for (let row = 0; row < truth.length; row++) if (truth[row] === 1) sum += shares[row] ?? 0;
			const auc = sum / positives;
			const variance = varianceOf(truth, shares, undefined, auc, positives, negatives);
			return {
				auc,
				variance,
				shares,
				positives,
				negatives,
				fewest: Math.min(positives, negatives)
			};
		}
		function aucDifference(truth, candidate, baseline) {
			const first = placements(truth, candidate);
			const second = placements(truth, baseline);
			const difference = first.auc - second.auc;
			return {
				difference,
				variance: varianceOf(truth, first.shares, second.shares, difference, first.positives, first.negatives)
			};
		}
		function varianceOf(truth, a, b, mean, positives, negatives) {
			let [ofPositives, ofNegatives] = [0, 0];
			for (let row = 0; row < truth.length; row++) {
				const d = (a[row] ?? 0) - (b === undefined ? 0 : b[row] ?? 0) - mean;
				if (truth[row] === 1) ofPositives += d * d;
				else ofNegatives += d * d;
			}
			return ofPositives / (positives - 1) / positives + ofNegatives / (negatives - 1) / negatives;
		}
	}),
	42347: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			TM: () => misreported,
			hx: () => gatherEvidence,
			sQ: () => refuseUnknownMetrics,
			zt: () => measuredAs
		});
		var _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66990);
		var _metric_catalogue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32558);
		var _metrics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9841);
		const usual = {
			definitions: {},
			asked: []
		};
		function gatherEvidence(file, predictions, wanted = usual) {
			const { definitions, asked } = wanted;
			const computed = predictions === undefined ? new Map() : (0, _metrics_js__WEBPACK_IMPORTED_MODULE_0__.pH)(predictions, definitions, asked);
			const reported = new Map([...file?.metrics ?? []].map(([name, { value }]) => [name, (0, _metrics_js__WEBPACK_IMPORTED_MODULE_0__.pA)(value)]));
			const renamed = Object.entries(definitions).flatMap(([name, { from }]) => {
				const found = from === undefined ? undefined : reported.get(from);
				return found === undefined ? [] : [[name, found]];
			});
			return {
				measurements: new Map([
					...reported,
					...renamed,
					...computed
				]),
				computed: new Set(computed.keys()),
				predictions,
				holdoutDigest: predictions?.holdoutDigest ?? file?.notes.get("holdout_digest")?.value
			};
		}
		const measuredAs = (name, measurements) => measurements.get((0, _metrics_js__WEBPACK_IMPORTED_MODULE_0__.Ew)(name, measurements));
		const tolerance = .001;
		function misreported(file, predictions) {
			if (file === undefined || predictions === undefined) return [];
			const computed = (0, _metrics_js__WEBPACK_IMPORTED_MODULE_0__.pH)(predictions);
			return [...file.metrics].flatMap(([name, { value, where }]) => {
				const own = measuredAs(name, computed);
				if (own?.kind !== "value" || Math.abs(own.value - value) <= tolerance * Math.max(1, Math.abs(own.value))) return [];
				return [{
					id: `${name}:reported`,
					status: "warn",
					observed: value,
					limit: own.value,
					n: predictions.rows,
					message: `${name} is reported as ${value}, but the predictions give ${own.value}; the computed value decides`,
					where,
					hint: "Check that the metrics and the predictions are of the same run."
				}];
			});
		}
		function refuseUnknownMetrics(gates, measurements) {
			for (const { metric, where, rule } of gates) {
				if (rule.kind === "fairness" || measuredAs(metric, measurements) !== undefined) continue;
				const meant = (0, _metric_catalogue_js__WEBPACK_IMPORTED_MODULE_1__.bP)(metric, measurements.keys());
				const known = (0, _metric_catalogue_js__WEBPACK_IMPORTED_MODULE_1__.wl)(metric) !== undefined;
				throw (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_2__.Xu)(`${metric} ${known ? "can not be computed from these predictions" : "is not a metric that is known here"}`, {
					where: {
						...where,
						field: metric
					},
					hint: hintFor(metric, meant, measurements)
				});
			}
		}
		function hintFor(metric, meant, measurements) {
			if (/^latency(_|$)/.test(metric)) return "Times are read from a column latency_ms (or latency), or from the one that the gate file names: `columns: {latency: …}`.";
			return meant !== undefined && meant !== metric ? `Did you mean ${meant}?` : `These are: ${[...measurements.keys()].join(", ")}.`;
		}
	}),
	99706: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { l: () => metricFunction });
		var binary_metrics = __webpack_require__(82048);
		var calibration = __webpack_require__(96117);
		var multiclass_metrics = __webpack_require__(10202);
		var numbers = __webpack_require__(77767);
		;
		function dcg(relevance, score, { k, gain = "linear", ties = "average" } = {}) {
			requireRanking(relevance, score, k);
			const gains = Float64Array.from(relevance, (value) => gain === "linear" ? value : 2 ** value - 1);
			const order = ranked(score);
			const places = Math.min(k ?? order.length, order.length);
			if (ties === "stable") return (0, numbers.XN)(places, (place) => (0, numbers.at)(gains, order[place]) * discount(place));
			let total = 0;
			for (let start = 0; start < order.length;) {
				let end = start;
				while (end < order.length && score[order[end]] === score[order[start]]) end++;
				const mean = (0, numbers.XN)(end - start, (index) => (0, numbers.at)(gains, order[start + index])) / (end - start);
				total += mean * (0, numbers.XN)(Math.max(0, Math.min(end, places) - start), (index) => discount(start + index));
				start = end;
			}
			return total;
		}
		function ndcg(relevance, score, options = {}) {
			const best = dcg(relevance, relevance, {
				...options,
				ties: "stable"
			});
			return best === 0 ? 0 : dcg(relevance, score, options) / best;
		}
		const discount = (place) => 1 / Math.log2(place + 2);
		function reciprocalRank(relevance, score) {
			requireRanking(relevance, score, undefined);
			const place = ranked(score).findIndex((row) => (0, numbers.at)(relevance, row) > 0);
			return place < 0 ? 0 : 1 / (place + 1);
		}
		const precisionAtK = (relevance, score, k) => hitsAtK(relevance, score, k) / k;
		function recallAtK(relevance, score, k) {
			const hits = hitsAtK(relevance, score, k);
			const relevant = countRelevant(relevance);
			return relevant === 0 ? undefined : hits / relevant;
		}
		function hitsAtK(relevance, score, k) {
			requireRanking(relevance, score, k);
			return ranked(score).slice(0, k).filter((row) => (0, numbers.at)(relevance, row) > 0).length;
		}
		function rankedAveragePrecision(relevance, score, k) {
			requireRanking(relevance, score, k);
			const relevant = countRelevant(relevance);
			if (relevant === 0) return undefined;
			let [hits, total] = [0, 0];
			for (const [place, row] of ranked(score).slice(0, k ?? score.length).entries()) {
				if ((0, numbers.at)(relevance, row) > 0) total += ++hits / (place + 1);
			}
			return total / Math.min(k ?? relevant, relevant);
		}
		function labelRankingAveragePrecision(relevance, score) {
			requireRanking(relevance, score, undefined);
			const rows = Array.from({ length: score.length }, (_, row) => row);
			const relevant = rows.filter((row) => at(relevance, row) > 0);
			if (relevant.length === 0 || relevant.length === rows.length) return 1;
			const atLeast = (among, row) => among.filter((other) => at(score, other) >= at(score, row)).length;
			return relevant.reduce((sum, row) => sum + atLeast(relevant, row) / atLeast(rows, row), 0) / relevant.length;
		}
		const countRelevant = (relevance) => Array.from(relevance).filter((value) => value > 0).length;
		const ranked = (score) => Array.from({ length: score.length }, (_, row) => row).sort((a, b) => (0, numbers.at)(score, b) - (0, numbers.at)(score, a) || a - b);
		function requireRanking(relevance, score, k) {
			(0, numbers.UU)("ranking", relevance, score);
			(0, numbers.hp)("relevance", relevance);
			(0, numbers.hp)("score", score);
			if (k !== undefined && !(Number.isSafeInteger(k) && k > 0)) throw new RangeError(`k is a positive whole number, not ${k}`);
		}
		var regression_metrics = __webpack_require__(74776);
		;
		const clip = (p) => Math.min(Math.max(p, 1e-15), 1 - 1e-15);
		function columnsOf({ classes, probabilities }) {
			if (probabilities === undefined) throw new RangeError("there are no probabilities of the classes");
			return classes.map((name) => probabilities.get(name));
		}
		function classLogLosses(predictions) {
			const columns = columnsOf(predictions);
			const { labels, rows } = predictions;
			const losses = new Float64Array(rows);
			for (let row = 0; row < rows; row++) {
				let whole = 0;
				for (const column of columns) if (column !== undefined) whole += clip(column[row] ?? Number.NaN);
				const own = columns[labels[row] ?? 0];
				if (own === undefined) throw new RangeError("a class that occurs has no column of probabilities");
				losses[row] = -Math.log(clip(own[row] ?? Number.NaN) / whole);
			}
			return losses;
		}
		function topKHits(predictions, k) {
			const columns = columnsOf(predictions);
			const { labels, rows } = predictions;
			const hits = new Float64Array(rows);
			for (let row = 0; row < rows; row++) {
				const label = labels[row] ?? 0;
				const own = columns[label]?.[row];
				if (own === undefined) continue;
				let ahead = 0;
				for (const [index, column] of columns.entries()) {
					const other = column?.[row] ?? -1;
					if (other > own || other === own && index > label) ahead++;
				}
				hits[row] = Number(ahead < k);
			}
			return hits;
		}
		function topLabelCalibration(predictions, name, bins) {
			const columns = columnsOf(predictions);
			const { labels, predicted, rows } = predictions;
			const [right, sure] = [new Uint8Array(rows), new Float64Array(rows)];
			for (let row = 0; row < rows; row++) {
				right[row] = Number(labels[row] === predicted[row]);
				sure[row] = columns[predicted[row] ?? 0]?.[row] ?? 0;
			}
			const found = (0, calibration.N0)(right, sure, bins);
			return name === "ece" ? (0, calibration.pB)(found) : (0, calibration.hR)(found);
		}
		function weightedMean(losses, weights) {
			let [sum, whole] = [0, 0];
			for (let row = 0; row < losses.length; row++) {
				const weight = weights?.[row] ?? 1;
				sum += weight * (losses[row] ?? Number.NaN);
				whole += weight;
			}
			return sum / whole;
		}
		var metric_tables = __webpack_require__(42410);
		var multiclass_auc = __webpack_require__(88567);
		var own_names = __webpack_require__(30693);
		;
		const shares = (0, own_names.D)({
			accuracy: ({ tp, tn, fp, fn }) => [tp + tn, tp + tn + fp + fn],
			precision: ({ tp, fp }) => [tp, tp + fp],
			recall: ({ tp, fn }) => [tp, tp + fn],
			specificity: ({ tn, fp }) => [tn, tn + fp]
		});
		const squared = (y, p) => (p - y) ** 2;
		const absolute = (y, p) => Math.abs(p - y);
		const logTerm = (y, p) => {
			const clipped = Math.min(Math.max(p, 1e-15), 1 - 1e-15);
			return y === 1 ? -Math.log(clipped) : -Math.log1p(-clipped);
		};
		const rowLosses = (0, own_names.D)({
			brier_score_loss: squared,
			log_loss: logTerm,
			mean_absolute_error: absolute,
			mean_squared_error: squared
		});
		function metricFunction(name, definition, predictions) {
			const used = (definition?.use ?? name).replace(/@([1-9]\d*)$/, "_at_$1");
			const bare = used.replace(/_score$/, "");
			const candidates = [
				used,
				bare,
				metric_tables.J3[used],
				metric_tables.J3[bare]
			].filter((one) => one !== undefined);
			for (const candidate of candidates) {
				const found = latency(candidate, definition, predictions) ?? byTask(candidate, definition ?? {}, predictions);
				if (found !== undefined) return found;
			}
			return undefined;
		}
		function latency(name, definition, { latencies }) {
			if (latencies === undefined || !/^latency(_|$)/.test(name)) return undefined;
			if (definition?.quantile !== undefined) return {
				kind: "latency",
				look: definition.quantile
			};
			const digits = /^latency_p(\d{1,3})(_|$)/.exec(name)?.[1];
			if (digits !== undefined) return {
				kind: "latency",
				look: Number(digits) / 10 ** Math.max(2, digits.length)
			};
			if (/^latency_mean(_|$)/.test(name)) return {
				kind: "latency",
				look: "mean"
			};
			if (/^latency_max(_|$)/.test(name)) return {
				kind: "latency",
				look: "max"
			};
			return /^latency_median(_|$)/.test(name) ? {
				kind: "latency",
				look: .5
			} : undefined;
		}
		function byTask(name, definition, predictions) {
			switch (predictions.task) {
				case "binary": return binaryFunction(name, definition, predictions.scores !== undefined);
				case "multiclass": return probabilityFunction(name, definition, predictions) ?? classFunction(name, definition, predictions.classes);
				case "regression": return amountFunction(name, definition);
				case "ranking": return rankingFunction(name, definition);
				default: return predictions;
			}
		}
		function binaryFunction(name, definition, hasScores) {
			const cells = cellFunction(name, definition);
			if (cells !== undefined) return cells;
			if (!hasScores) return undefined;
			const bins = definition.bins ?? 10;
			if (name === "ece") return {
				kind: "scores",
				name,
				of: (truth, score) => (0, calibration.pB)((0, calibration.N0)(truth, score, bins))
			};
			if (name === "mce") return {
				kind: "scores",
				name,
				of: (truth, score) => (0, calibration.hR)((0, calibration.N0)(truth, score, bins))
			};
			const of = metric_tables.uf[name];
			if (of === undefined) return undefined;
			const row = rowLosses[name];
			return row === undefined ? {
				kind: "scores",
				name,
				of
			} : {
				kind: "scores",
				name,
				of,
				row
			};
		}
		function cellFunction(name, { beta, "zero-division": zero }) {
			const instead = zero === 1 ? 1 : zero === "missing" ? Number.NaN : 0;
			if (name === "fbeta" || name === "f1" && beta !== undefined) return {
				kind: "cells",
				of: (cells) => (0, binary_metrics.ry)(cells, beta ?? 1, instead)
			};
			const of = metric_tables.BE[name];
			if (of === undefined) return undefined;
			const share = shares[name];
			if (zero === undefined || zero === 0) return share === undefined ? {
				kind: "cells",
				of
			} : {
				kind: "cells",
				of,
				share
			};
			if (name === "f1") return {
				kind: "cells",
				of: (cells) => (0, binary_metrics.ry)(cells, 1, instead)
			};
			if (name === "precision") return {
				kind: "cells",
				of: (cells) => (0, binary_metrics.Fz)(cells, instead)
			};
			return name === "recall" ? {
				kind: "cells",
				of: (cells) => (0, binary_metrics.I9)(cells, instead)
			} : {
				kind: "cells",
				of
			};
		}
		function probabilityFunction(name, definition, { probabilities }) {
			if (probabilities === undefined) return undefined;
			const auc = aucKind(name, definition);
			if (auc !== undefined) return {
				kind: "probabilities",
				of: (predictions) => (0, multiclass_auc.F)(predictions, auc),
				auc
			};
			const losses = name === "log_loss" ? classLogLosses : name === "top_k_accuracy" ? (predictions) => topKHits(predictions, definition.k ?? 2) : undefined;
			if (losses !== undefined) return {
				kind: "probabilities",
				of: (predictions) => weightedMean(losses(predictions), predictions.weights),
				losses
			};
			if (name !== "ece" && name !== "mce") return undefined;
			return {
				kind: "probabilities",
				of: (predictions) => topLabelCalibration(predictions, name, definition.bins ?? 10)
			};
		}
		function aucKind(name, definition) {
			const match = /^roc_auc(?:_(ovr|ovo))?(?:_(macro|weighted))?$/.exec(name);
			const against = match?.[1] ?? definition["multi-class"];
			if (match === null || against !== "ovr" && against !== "ovo") return undefined;
			const average = match[2] ?? definition.average ?? "macro";
			return average === "macro" || average === "weighted" ? {
				against,
				average
			} : undefined;
		}
		const averages = [
			"macro",
			"micro",
			"weighted"
		];
		function classFunction(name, definition, classes) {
			const { average, label } = definition;
			const zero = definition["zero-division"] === 1 ? 1 : 0;
			const part = [
				"f1",
				"precision",
				"recall"
			].find((one) => one === name);
			if (part !== undefined && label !== undefined) {
				const index = classes.indexOf(String(label));
				return {
					kind: "classes",
					accuracy: false,
					of: (confusion) => (0, multiclass_metrics.Sg)(confusion, zero)[index]?.[part] ?? Number.NaN
				};
			}
			const kind = averages.find((one) => one === average);
			if (part !== undefined && kind !== undefined) {
				return {
					kind: "classes",
					accuracy: false,
					of: (confusion) => (0, multiclass_metrics.Bz)(confusion, kind, zero)[part]
				};
			}
			const of = metric_tables.zU[name];
			return of === undefined ? undefined : {
				kind: "classes",
				of,
				accuracy: name === "accuracy"
			};
		}
		function amountFunction(name, { alpha = .5 }) {
			if (name === "pinball_loss") return {
				kind: "amounts",
				of: (truth, predicted, weights) => (0, regression_metrics.A)(truth, predicted, alpha, weights)
			};
			const of = metric_tables.NC[name];
			if (of === undefined) return undefined;
			const row = rowLosses[name];
			return row === undefined ? {
				kind: "amounts",
				of
			} : {
				kind: "amounts",
				of,
				row
			};
		}
		function rankingFunction(name, definition) {
			const match = /^(.*?)(?:_at_([1-9]\d{0,5}))?$/.exec(name);
			const k = definition.k ?? (match?.[2] === undefined ? undefined : Number(match[2]));
			const options = k === undefined ? {} : { k };
			switch (match?.[1]) {
				case "ndcg": return {
					kind: "queries",
					of: (relevance, score) => ndcg(relevance, score, options)
				};
				case "mrr": return {
					kind: "queries",
					of: reciprocalRank
				};
				case "map": return {
					kind: "queries",
					of: (relevance, score) => rankedAveragePrecision(relevance, score, k)
				};
				case "precision": return k === undefined ? undefined : {
					kind: "queries",
					of: (relevance, score) => precisionAtK(relevance, score, k)
				};
				case "recall": return k === undefined ? undefined : {
					kind: "queries",
					of: (relevance, score) => recallAtK(relevance, score, k)
				};
				default: return undefined;
			}
		}
	}),
	42410: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			BE: () => binaryCellMetrics,
			J3: () => otherNames,
			NC: () => regressionMetrics,
			uf: () => scoreMetrics,
			zU: () => multiclassMetrics
		});
		var _modelflight_stats_binary_metrics__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82048);
		var _modelflight_stats_multiclass_metrics__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10202);
		var _modelflight_stats_regression_metrics__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(74776);
		var _modelflight_stats_roc__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93113);
		var _auc_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10695);
		var _own_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30693);
		const binaryCellMetrics = (0, _own_names_js__WEBPACK_IMPORTED_MODULE_0__.D)({
			accuracy: _modelflight_stats_binary_metrics__WEBPACK_IMPORTED_MODULE_1__.y2,
			balanced_accuracy: _modelflight_stats_binary_metrics__WEBPACK_IMPORTED_MODULE_1__.q2,
			precision: (confusion) => (0, _modelflight_stats_binary_metrics__WEBPACK_IMPORTED_MODULE_1__.Fz)(confusion),
			recall: (confusion) => (0, _modelflight_stats_binary_metrics__WEBPACK_IMPORTED_MODULE_1__.I9)(confusion),
			specificity: _modelflight_stats_binary_metrics__WEBPACK_IMPORTED_MODULE_1__.jw,
			f1: (confusion) => (0, _modelflight_stats_binary_metrics__WEBPACK_IMPORTED_MODULE_1__.f1)(confusion),
			jaccard: (confusion) => (0, _modelflight_stats_binary_metrics__WEBPACK_IMPORTED_MODULE_1__.xX)(confusion),
			matthews_corrcoef: _modelflight_stats_binary_metrics__WEBPACK_IMPORTED_MODULE_1__.uT,
			cohen_kappa: _modelflight_stats_binary_metrics__WEBPACK_IMPORTED_MODULE_1__.rX
		});
		const byRank = (quick, general) => (truth, score, weights) => weights === undefined && truth instanceof Uint8Array && score instanceof Float64Array ? quick(truth, score) : general(truth, score, weights);
		const scoreMetrics = (0, _own_names_js__WEBPACK_IMPORTED_MODULE_0__.D)({
			roc_auc: byRank(_auc_js__WEBPACK_IMPORTED_MODULE_2__.s_, _modelflight_stats_roc__WEBPACK_IMPORTED_MODULE_3__.om),
			average_precision: byRank(_auc_js__WEBPACK_IMPORTED_MODULE_2__.sS, _modelflight_stats_roc__WEBPACK_IMPORTED_MODULE_3__.cF),
			log_loss: (truth, score, weights) => (0, _modelflight_stats_binary_metrics__WEBPACK_IMPORTED_MODULE_1__._1)(truth, score, weights),
			brier_score_loss: _modelflight_stats_binary_metrics__WEBPACK_IMPORTED_MODULE_1__.xz
		});
		const multiclassMetrics = (0, _own_names_js__WEBPACK_IMPORTED_MODULE_0__.D)({
			accuracy: _modelflight_stats_multiclass_metrics__WEBPACK_IMPORTED_MODULE_4__.TG,
			balanced_accuracy: _modelflight_stats_multiclass_metrics__WEBPACK_IMPORTED_MODULE_4__.hF,
			f1_macro: (confusion) => (0, _modelflight_stats_multiclass_metrics__WEBPACK_IMPORTED_MODULE_4__.Bz)(confusion, "macro").f1,
			f1_weighted: (confusion) => (0, _modelflight_stats_multiclass_metrics__WEBPACK_IMPORTED_MODULE_4__.Bz)(confusion, "weighted").f1,
			f1_micro: (confusion) => (0, _modelflight_stats_multiclass_metrics__WEBPACK_IMPORTED_MODULE_4__.Bz)(confusion, "micro").f1,
			precision_macro: (confusion) => (0, _modelflight_stats_multiclass_metrics__WEBPACK_IMPORTED_MODULE_4__.Bz)(confusion, "macro").precision,
			precision_weighted: (confusion) => (0, _modelflight_stats_multiclass_metrics__WEBPACK_IMPORTED_MODULE_4__.Bz)(confusion, "weighted").precision,
			recall_macro: (confusion) => (0, _modelflight_stats_multiclass_metrics__WEBPACK_IMPORTED_MODULE_4__.Bz)(confusion, "macro").recall,
			recall_weighted: (confusion) => (0, _modelflight_stats_multiclass_metrics__WEBPACK_IMPORTED_MODULE_4__.Bz)(confusion, "weighted").recall,
			matthews_corrcoef: _modelflight_stats_multiclass_metrics__WEBPACK_IMPORTED_MODULE_4__.R_,
			cohen_kappa: (confusion) => (0, _modelflight_stats_multiclass_metrics__WEBPACK_IMPORTED_MODULE_4__.F0)(confusion)
		});
		const regressionMetrics = (0, _own_names_js__WEBPACK_IMPORTED_MODULE_0__.D)({
			mean_absolute_error: _modelflight_stats_regression_metrics__WEBPACK_IMPORTED_MODULE_5__.Xv,
			mean_squared_error: _modelflight_stats_regression_metrics__WEBPACK_IMPORTED_MODULE_5__.bt,
			root_mean_squared_error: _modelflight_stats_regression_metrics__WEBPACK_IMPORTED_MODULE_5__.D5,
			median_absolute_error: _modelflight_stats_regression_metrics__WEBPACK_IMPORTED_MODULE_5__.K4,
			mean_absolute_percentage_error: _modelflight_stats_regression_metrics__WEBPACK_IMPORTED_MODULE_5__.VW,
			max_error: _modelflight_stats_regression_metrics__WEBPACK_IMPORTED_MODULE_5__.N4,
			r2: _modelflight_stats_regression_metrics__WEBPACK_IMPORTED_MODULE_5__.r2,
			explained_variance: _modelflight_stats_regression_metrics__WEBPACK_IMPORTED_MODULE_5__.y$
		});
		const otherNames = (0, _own_names_js__WEBPACK_IMPORTED_MODULE_0__.D)({
			auc: "roc_auc",
			mcc: "matthews_corrcoef",
			sensitivity: "recall",
			brier_score: "brier_score_loss",
			mae: "mean_absolute_error",
			mse: "mean_squared_error",
			rmse: "root_mean_squared_error",
			mape: "mean_absolute_percentage_error"
		});
	}),
	9841: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Ew: () => canonicalName,
			T3: () => measureOne,
			Wl: () => squareConfusion,
			Zj: () => unweighted,
			_3: () => evaluate,
			oW: () => valuesByQuery,
			pA: () => asMeasured,
			pH: () => computeMetrics
		});
		var _modelflight_stats_binary_metrics__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82048);
		var _modelflight_stats_quantile__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42192);
		var _metric_functions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99706);
		var _metric_tables_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42410);
		var _queries_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17416);
		function canonicalName(name, available) {
			if (available.has(name)) return name;
			const plain = name.replace(/_score$/, "");
			const other = _metric_tables_js__WEBPACK_IMPORTED_MODULE_0__.J3[name] ?? _metric_tables_js__WEBPACK_IMPORTED_MODULE_0__.J3[plain];
			return [plain, other].find((candidate) => candidate !== undefined && available.has(candidate)) ?? name;
		}
		const usual = {
			binary: [
				...Object.keys(_metric_tables_js__WEBPACK_IMPORTED_MODULE_0__.BE),
				...Object.keys(_metric_tables_js__WEBPACK_IMPORTED_MODULE_0__.uf),
				"ece"
			],
			multiclass: [
				...Object.keys(_metric_tables_js__WEBPACK_IMPORTED_MODULE_0__.zU),
				"roc_auc_ovr",
				"roc_auc_ovo",
				"log_loss",
				"ece"
			],
			regression: Object.keys(_metric_tables_js__WEBPACK_IMPORTED_MODULE_0__.NC),
			ranking: [
				"ndcg",
				"ndcg_at_10",
				"mrr",
				"map",
				"precision_at_10",
				"recall_at_10"
			]
		};
		function computeMetrics(predictions, definitions = {}, asked = []) {
			const latencies = predictions.latencies === undefined ? [] : [
				"latency_p50",
				"latency_p95",
				"latency_p99",
				"latency_mean"
			];
			const base = [...usual[predictions.task], ...latencies];
			const further = [...Object.keys(definitions), ...asked].filter((name) => !base.includes(canonicalName(name, new Set(base))) || name in definitions);
			const cells = once(() => cellsOf(predictions));
			return new Map([...new Set([...base, ...further])].flatMap((name) => {
				const definition = definitions[name];
				const found = (0, _metric_functions_js__WEBPACK_IMPORTED_MODULE_1__.l)(name, definition, predictions);
				return found === undefined ? [] : [[name, measure(() => found.kind === "cells" && weighs(definition) ? found.of(cells()) : evaluate(found, unweighted(predictions, definition)))]];
			}));
		}
		const weighs = (definition) => definition?.weighted !== false;
		const unweighted = (predictions, definition) => weighs(definition) ? predictions : {
			...predictions,
			weights: undefined
		};
		function measureOne(name, predictions, definitions) {
			const found = (0, _metric_functions_js__WEBPACK_IMPORTED_MODULE_1__.l)(name, definitions[name], predictions);
			return found === undefined ? undefined : measure(() => evaluate(found, unweighted(predictions, definitions[name])));
		}
		function evaluate(metric, predictions) {
			const { weights } = predictions;
			switch (metric.kind) {
				case "cells": return metric.of(cellsOf(predictions));
				case "classes":
					if (predictions.task !== "multiclass") throw new RangeError("there are no classes");
					return metric.of(squareConfusion(predictions.classes.length, predictions.labels, predictions.predicted, weights));
				case "probabilities":
					if (predictions.task !== "multiclass") throw new RangeError("there are no classes");
					return metric.of(predictions);
				case "scores":
					if (predictions.task !== "binary" || predictions.scores === undefined) throw new RangeError("there are no scores");
					return metric.of(predictions.labels, predictions.scores, weights);
				case "amounts": return metric.of(predictions.labels, predictions.predicted, weights);
				case "queries": return meanOf(valuesByQuery(metric, predictions));
				case "latency": return latencyOf(metric.look, predictions.latencies);
				default: return metric;
			}
		}
		function valuesByQuery(metric, { labels, predicted, queries }) {
			if (queries === undefined) throw new RangeError("there is no column that tells queries apart");
			return (0, _queries_js__WEBPACK_IMPORTED_MODULE_2__.z)(queries).flatMap((rows) => {
				const pick = (values) => rows.map((row) => values[row] ?? Number.NaN);
				return metric.of(pick(labels), pick(predicted)) ?? [];
			});
		}
		function meanOf(values) {
			if (values.length === 0) throw new RangeError("no query defines it");
			return values.reduce((sum, value) => sum + value, 0) / values.length;
		}
		function latencyOf(look, values) {
			if (values === undefined || values.length === 0) throw new RangeError("there is no column of latencies");
			if (look === "mean") return values.reduce((sum, value) => sum + value, 0) / values.length;
			return look === "max" ? values.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY) : (0, _modelflight_stats_quantile__WEBPACK_IMPORTED_MODULE_3__.YV)(values, look);
		}
		function cellsOf(predictions) {
			if (predictions.task !== "binary") throw new RangeError("there are more than two answers");
			const { labels, predicted, weights } = predictions;
			if (weights !== undefined) return (0, _modelflight_stats_binary_metrics__WEBPACK_IMPORTED_MODULE_4__.yg)(labels, predicted, weights);
			const counts = new Float64Array(4);
			for (let row = 0; row < labels.length; row++) {
				const cell = (labels[row] ?? 0) << 1 | (predicted[row] ?? 0);
				counts[cell] = (counts[cell] ?? 0) + 1;
			}
			const [tn = 0, fp = 0, fn = 0, tp = 0] = counts;
			return {
				tp,
				fp,
				tn,
				fn
			};
		}
		function squareConfusion(size, labels, predicted, weights) {
			const cells = Array.from({ length: size }, () => new Array(size).fill(0));
			for (let row = 0; row < labels.length; row++) {
				const line = cells[labels[row] ?? 0];
				const column = predicted[row] ?? 0;
				if (line !== undefined) line[column] = (line[column] ?? 0) + (weights?.[row] ?? 1);
			}
			return {
				labels: cells.map((_, index) => index),
				cells
			};
		}
		function once(make) {
			let made;
			return () => {
				made ??= { value: make() };
				return made.value;
			};
		}
		function measure(compute) {
			try {
				return asMeasured(compute());
			} catch (error) {
				if (error instanceof RangeError) return {
					kind: "undefined",
					reason: error.message
				};
				throw error;
			}
		}
		const asMeasured = (value) => Number.isFinite(value) ? {
			kind: "value",
			value
		} : {
			kind: "undefined",
			reason: `the result is ${value}`
		};
	}),
	88567: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			F: () => multiclassAuc,
			Z: () => influencedAuc
		});
		var _modelflight_stats_roc__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93113);
		var _auc_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10695);
		function multiclassAuc(predictions, kind) {
			const { weights } = predictions;
			if (weights !== undefined && kind.against === "ovo") throw new RangeError("one against one is not defined for weighted rows");
			const parts = partsOf(predictions, kind);
			const areas = parts.map(({ truth, score, rows }) => weights === undefined || rows !== undefined ? (0, _auc_js__WEBPACK_IMPORTED_MODULE_0__.s_)(truth, score) : (0, _modelflight_stats_roc__WEBPACK_IMPORTED_MODULE_1__.om)(truth, score, weights));
			return average(areas, shares(parts, kind, weights));
		}
		function influencedAuc(predictions, kind) {
			const parts = partsOf(predictions, kind);
			const weight = shares(parts, kind, undefined);
			const influence = new Float64Array(predictions.rows);
			const areas = parts.map(({ truth, score, rows }, index) => {
				const { auc, shares: placed, positives, negatives } = (0, _auc_js__WEBPACK_IMPORTED_MODULE_0__.DD)(truth, score);
				for (let at = 0; at < truth.length; at++) {
					const row = rows === undefined ? at : rows[at] ?? 0;
					const own = ((placed[at] ?? 0) - auc) / (truth[at] === 1 ? positives : negatives);
					influence[row] = (influence[row] ?? 0) + (weight[index] ?? 0) * own;
				}
				return auc;
			});
			const value = average(areas, weight);
			if (kind.average === "weighted") addWeightInfluence(influence, predictions, parts, areas, value);
			return {
				value,
				influence
			};
		}
		const known = new WeakMap();
		function partsOf(predictions, { against }) {
			const kept = known.get(predictions.labels) ?? new Map();
			known.set(predictions.labels, kept);
			const parts = kept.get(against) ?? (against === "ovr" ? eachAgainstRest(predictions) : eachPair(predictions));
			kept.set(against, parts);
			return parts;
		}
		const scoreOf = ({ probabilities, classes }, index) => {
			if (probabilities === undefined) throw new RangeError("there are no probabilities of the classes");
			const score = probabilities.get(classes[index] ?? "");
			if (score === undefined) throw new RangeError(`there are no probabilities of the class ${JSON.stringify(classes[index]?.slice(0, 60))}`);
			return score;
		};
		function eachAgainstRest(predictions) {
			const { labels, classes } = predictions;
			return classes.map((_, index) => {
				const truth = new Uint8Array(labels.length);
				for (let row = 0; row < truth.length; row++) truth[row] = Number(labels[row] === index);
				return {
					classes: [index],
					truth,
					score: scoreOf(predictions, index),
					rows: undefined
				};
			});
		}
		function eachPair(predictions) {
			const { labels, classes } = predictions;
			const members = classes.map((_, index) => rowsOfClass(labels, index));
			const part = (positive, negative) => {
				const [hits, misses] = [members[positive] ?? new Uint32Array(0), members[negative] ?? new Uint32Array(0)];
				const rows = new Uint32Array(hits.length + misses.length);
				rows.set(hits);
				rows.set(misses, hits.length);
				const all = scoreOf(predictions, positive);
				const score = new Float64Array(rows.length);
				for (let at = 0; at < rows.length; at++) score[at] = all[rows[at] ?? 0] ?? Number.NaN;
				return {
					classes: [positive, negative],
					truth: new Uint8Array(rows.length).fill(1, 0, hits.length),
					score,
					rows
				};
			};
			return classes.flatMap((_, first) => classes.flatMap((__, second) => first === second ? [] : [part(first, second)]));
		}
		function rowsOfClass(labels, index) {
			const rows = [];
			for (let row = 0; row < labels.length; row++) if (labels[row] === index) rows.push(row);
			return Uint32Array.from(rows);
		}
		function shares(parts, { average: kind }, weights) {
			if (kind === "macro") return parts.map(() => 1 / parts.length);
			const sizes = parts.map(({ truth, rows }) => rows === undefined ? truth.reduce((sum, one, row) => sum + one * (weights?.[row] ?? 1), 0) : rows.length);
			const whole = sizes.reduce((sum, size) => sum + size, 0);
			return sizes.map((size) => size / whole);
		}
		const average = (areas, weight) => areas.reduce((sum, area, index) => sum + area * (weight[index] ?? 0), 0);
		function addWeightInfluence(influence, { labels, classes }, parts, areas, value) {
			const own = classes.map((_, index) => {
				const mine = areas.filter((__, part) => parts[part]?.classes.includes(index));
				return mine.reduce((sum, area) => sum + area, 0) / mine.length;
			});
			for (let row = 0; row < influence.length; row++) {
				influence[row] = (influence[row] ?? 0) + ((own[labels[row] ?? 0] ?? 0) - value) / influence.length;
			}
		}
	}),
	81945: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			V: () => takeColumns,
			y: () => columnsInWords
		});
		var _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66990);
		var _modelflight_core_nearest__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87899);
		const wellKnown = {
			id: [
				"id",
				"row_id",
				"rowid",
				"example_id",
				"sample_id",
				"uuid",
				"key"
			],
			label: [
				"label",
				"y_true",
				"target",
				"truth",
				"ground_truth",
				"actual",
				"y"
			],
			prediction: [
				"prediction",
				"y_pred",
				"predicted",
				"pred",
				"yhat",
				"y_hat"
			],
			score: [
				"score",
				"y_prob",
				"y_score",
				"y_proba",
				"proba",
				"probability",
				"prob"
			]
		};
		function takeColumns(table, configured, where) {
			const names = [...table.columns.keys()];
			const take = (role) => {
				const wanted = configured[role];
				if (typeof wanted === "object") return undefined;
				return wanted === undefined ? byWellKnownName(role, names, where) : asConfigured(role, wanted, names, where);
			};
			const taken = {
				id: take("id"),
				label: take("label"),
				prediction: take("prediction"),
				score: take("score")
			};
			const { label } = taken;
			if (label === undefined) throw notFound("the label", wellKnown.label, names, where);
			const classes = typeof configured.score === "object" ? configured.score : undefined;
			if (taken.prediction === undefined && taken.score === undefined && classes === undefined) {
				throw notFound("the prediction or the score", [...wellKnown.prediction, ...wellKnown.score], names, where);
			}
			return {
				...taken,
				label,
				...classes === undefined ? {} : { classes }
			};
		}
		function columnsInWords({ id, label, prediction, score, classes }) {
			const parts = [
				`label from "${label}"`,
				prediction === undefined ? `prediction from the ${classes === undefined ? "score" : "probabilities"}` : `prediction from "${prediction}"`,
				classes !== undefined ? `probabilities of ${Object.keys(classes).length} classes` : score === undefined ? "no score" : `score from "${score}"`,
				id === undefined ? "no id (rows are told apart by their order)" : `id from "${id}"`
			];
			return `took ${parts.join(", ")}`;
		}
		function asConfigured(role, wanted, names, where) {
			if (names.includes(wanted)) return wanted;
			const meant = (0, _modelflight_core_nearest__WEBPACK_IMPORTED_MODULE_0__.p)(wanted, names);
			throw (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_1__.Xu)(`${where.file} has no column ${JSON.stringify(wanted)}, which is configured as ${role}`, {
				where: {
					...where,
					field: wanted
				},
				hint: meant === undefined ? `Its columns are ${listed(names)}.` : `Did you mean ${meant}?`
			});
		}
		function byWellKnownName(role, names, where) {
			const found = wellKnown[role].flatMap((known) => names.filter((name) => name.trim().toLowerCase() === known));
			if (found.length > 1 && role !== "id") {
				throw (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_1__.Xu)(`${where.file} has several columns that could be the ${role}: ${listed(found)}`, {
					where: {
						...where,
						field: found[0] ?? role
					},
					hint: `Say which: ${role}: ${found[0]}.`
				});
			}
			return found[0];
		}
		function notFound(what, known, names, where) {
			return (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_1__.Xu)(`${where.file} has no column that is known as ${what}`, {
				where,
				hint: `Its columns are ${listed(names)}. Name the right one, or call it ${known.slice(0, 3).join(", ")}.`
			});
		}
		const listed = (names) => `${names.slice(0, 12).map((name) => JSON.stringify(name.slice(0, 60))).join(", ")}${names.length > 12 ? ` and ${names.length - 12} more` : ""}`;
	}),
	17416: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { z: () => rowsByQuery });
		function rowsByQuery(queries) {
			const rows = new Map();
			for (const [row, query] of queries.entries()) {
				const members = rows.get(query);
				if (members === undefined) rows.set(query, [row]);
				else members.push(row);
			}
			return [...rows.values()];
		}
	}),
	53799: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { R: () => readPredictions });
		var external_node_path_ = __webpack_require__(76760);
		var dataset = __webpack_require__(93615);
		var read_table = __webpack_require__(29217);
		var errors = __webpack_require__(66990);
		;
		const plainNumber = /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/;
		const anyNumber = /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/;
		const noValue = /^\s*(nan|<na>|[+-]?inf(inity)?)?\s*$/i;
		function required(table, name, role) {
			const column = columnOf(table, name);
			const missing = firstMissing(column, table.rows);
			if (missing >= 0) throw noValueAt(table, missing, name, role);
			const numbers = role === "id" ? undefined : numbersOf(column, table.rows);
			const text = (row) => numbers === undefined ? raw(column, row) : String(numbers[row]);
			let known;
			const codes = () => {
				known ??= encoded(numbers ?? Array.from({ length: table.rows }, (_, row) => text(row)), text);
				return known;
			};
			return {
				name,
				numbers,
				text,
				codes
			};
		}
		function firstMissing(column, rows) {
			for (let row = 0; row < rows; row++) {
				const isMissing = column.kind === "number" ? column.nulls[row] === 1 || !Number.isFinite(column.values[row]) : noValue.test(column.values[row] ?? "");
				if (isMissing) return row;
			}
			return -1;
		}
		function encoded(column, text) {
			const places = new Map();
			const of = new Int32Array(column.length);
			const first = [];
			let [last, lastPlace, other, otherPlace] = [
				undefined,
				-1,
				undefined,
				-1
			];
			for (let row = 0; row < of.length; row++) {
				const value = column[row];
				if (value !== last) {
					const [before, beforePlace] = [last, lastPlace];
					if (value === other) lastPlace = otherPlace;
					else {
						lastPlace = places.get(value) ?? first.length;
						if (lastPlace === first.length) {
							places.set(value, lastPlace);
							first.push(row);
						}
					}
					last = value;
					other = before;
					otherPlace = beforePlace;
				}
				of[row] = lastPlace;
			}
			return {
				of,
				values: first.map(text),
				first
			};
		}
		function scoreColumn(table, name, role = "score") {
			const column = columnOf(table, name);
			const scores = new Float64Array(table.rows);
			for (let row = 0; row < scores.length; row++) {
				const value = column.kind === "number" ? column.values[row] ?? Number.NaN : numberFrom(column.values[row]);
				if (!Number.isFinite(value)) throw notFinite(table, row, name, role, raw(column, row).trim());
				scores[row] = value;
			}
			return scores;
		}
		function numberFrom(cell) {
			const text = cell?.trim() ?? "";
			return anyNumber.test(text) ? Number(text) : Number.NaN;
		}
		const notFinite = (table, row, name, role, text) => (0, errors.Xu)(`row ${row + 1} has the ${role} ${JSON.stringify(text.slice(0, 40))}, which is no finite number`, {
			where: {
				...table.where(row),
				field: name
			},
			hint: "A model that answers NaN or infinity has not answered; mend it, or leave the row out knowingly."
		});
		function columnOf(table, name) {
			const found = table.columns.get(name);
			if (found === undefined) throw (0, errors.Xu)(`there is no column ${JSON.stringify(name)}`);
			return found;
		}
		function raw(column, row) {
			if (column.kind === "text") return column.values[row] ?? "";
			return column.nulls[row] === 1 ? "" : String(column.values[row]);
		}
		const isRounded = (value) => Number.isInteger(value) && !Number.isSafeInteger(value);
		function numbersOf(column, rows) {
			if (column.kind === "number") return column.values.some(isRounded) ? undefined : column.values;
			const values = new Float64Array(rows);
			for (let row = 0; row < rows; row++) {
				const text = raw(column, row).trim();
				const value = Number(text);
				if (!plainNumber.test(text) || !Number.isFinite(value) || isRounded(value)) return undefined;
				values[row] = value;
			}
			return values;
		}
		const noValueAt = (table, row, name, role) => (0, errors.Xu)(`row ${row + 1} has no ${role}: ${JSON.stringify(name)} is empty or not a value`, {
			where: {
				...table.where(row),
				field: name
			},
			hint: "Rows that can not be judged must be left out by whoever writes the file, so that this is a decision and not an accident."
		});
		var nearest = __webpack_require__(87899);
		;
		const slack = .02;
		function readProbabilities(table, columns, where) {
			const found = new Map(Object.entries(columns).map(([name, column]) => [name, probabilityColumn(table, column, where)]));
			for (let row = 0; row < table.rows; row++) {
				let sum = 0;
				for (const values of found.values()) sum += values[row] ?? 0;
				if (Math.abs(sum - 1) <= slack) continue;
				throw (0, errors.Xu)(`the probabilities of row ${row + 1} add up to ${Number(sum.toPrecision(6))} and not to 1`, {
					where: table.where(row),
					hint: "List the columns of all classes in `columns: {score: {<class>: <column>}}`, with probabilities rather than logits."
				});
			}
			return found;
		}
		function probabilityColumn(table, name, where) {
			const names = [...table.columns.keys()];
			if (!table.columns.has(name)) {
				const meant = (0, nearest.p)(name, names);
				throw (0, errors.Xu)(`${where.file} has no column ${JSON.stringify(name)}, which is configured as the score of a class`, {
					where: {
						...where,
						field: name
					},
					hint: meant === undefined ? `Its columns are ${names.slice(0, 12).join(", ")}.` : `Did you mean ${meant}?`
				});
			}
			const values = scoreColumn(table, name, "probability");
			const wrong = values.findIndex((value) => value < 0 || value > 1);
			if (wrong < 0) return values;
			throw (0, errors.Xu)(`row ${wrong + 1} has the probability ${values[wrong]}, outside 0 to 1`, {
				where: {
					...table.where(wrong),
					field: name
				},
				hint: "Write probabilities, not logits."
			});
		}
		function mostProbable(classes, probabilities, rows) {
			const best = new Int32Array(rows);
			const most = new Float64Array(rows).fill(-1);
			for (const [index, name] of classes.entries()) {
				const values = probabilities.get(name);
				if (values === undefined) continue;
				for (let row = 0; row < rows; row++) {
					const value = values[row] ?? 0;
					if (value <= (most[row] ?? 0)) continue;
					most[row] = value;
					best[row] = index;
				}
			}
			return best;
		}
		var metric_catalogue = __webpack_require__(32558);
		;
		const noGroup = "(none)";
		function furtherColumns(table, columns, { sliceColumns: slices = [], asked = [] }, where) {
			const { weight, query } = columns;
			const latency = columns.latency ?? wellKnownLatency(table, asked);
			for (const name of [
				weight,
				latency,
				query,
				...slices
			]) if (name !== undefined) requireColumn(table, name, where);
			return {
				weights: weight === undefined ? undefined : weightsOf(table, weight),
				latencies: latency === undefined ? undefined : scoreColumn(table, latency, "latency"),
				queries: query === undefined ? undefined : textsOf(table, query),
				groups: new Map(slices.map((name) => [name, groupsOf(table, name)]))
			};
		}
		function wellKnownLatency(table, asked) {
			const units = new Set(asked.filter((name) => /^latency(_|$)/.test(name)).map((name) => (0, metric_catalogue.wl)(name)?.unit));
			const [unit] = units;
			return units.size === 1 ? [`latency_${unit}`, "latency"].find((name) => table.columns.has(name)) : undefined;
		}
		function requireColumn(table, name, where) {
			if (table.columns.has(name)) return;
			const names = [...table.columns.keys()];
			const meant = (0, nearest.p)(name, names);
			throw (0, errors.Xu)(`${where.file} has no column ${JSON.stringify(name)}, which the gate asks for`, {
				where: {
					...where,
					field: name
				},
				hint: meant === undefined ? `Its columns are ${names.slice(0, 12).join(", ")}.` : `Did you mean ${meant}?`
			});
		}
		function weightsOf(table, name) {
			const weights = scoreColumn(table, name, "weight");
			const negative = weights.findIndex((weight) => weight < 0);
			if (negative >= 0) {
				throw (0, errors.Xu)(`row ${negative + 1} has the weight ${weights[negative]}; a weight is not negative`, { where: {
					...table.where(negative),
					field: name
				} });
			}
			if (table.rows > 0 && weights.every((weight) => weight === 0)) {
				throw (0, errors.Xu)("all weights are 0, so no row counts", { where: {
					...table.where(0),
					field: name
				} });
			}
			return weights;
		}
		function textsOf(table, name) {
			const cells = required(table, name, "query");
			return Array.from({ length: table.rows }, (_, row) => cells.text(row));
		}
		function groupsOf(table, name) {
			const column = table.columns.get(name);
			return Array.from({ length: table.rows }, (_, row) => {
				if (column === undefined) return noGroup;
				if (column.kind === "text") return column.values[row] || noGroup;
				return column.nulls[row] === 1 ? noGroup : String(column.values[row]);
			});
		}
		var external_node_crypto_ = __webpack_require__(77598);
		var row_ids = __webpack_require__(93939);
		;
		const pieceBytes = 262144;
		const longestStart = 32;
		const longestEnd = 1024;
		const mostKept = 1e3;
		function holdoutDigest(rows, labels, read) {
			const hash = (0, external_node_crypto_.createHash)("sha256");
			if (read === undefined) addLabels(hash, rows, labels);
			else if (read.order !== undefined && read.ids.kind === "numbers") addOrdered(hash, read.ids.values, read.order, labels);
			else addSorted(hash, rows, labels, read);
			return `sha256:${hash.digest("hex")}`;
		}
		function addLabels(hash, rows, labels) {
			const line = keptByLabel(labels, (label) => `[${label}]\n`);
			let piece = "";
			for (let row = 0; row < rows; row++) {
				piece += line(row);
				if (piece.length < pieceBytes) continue;
				hash.update(piece);
				piece = "";
			}
			hash.update(piece);
		}
		function addSorted(hash, rows, labels, { ids }) {
			const lines = Array.from({ length: rows }, (_, row) => JSON.stringify([(0, row_ids.FP)(ids, row), labels.text(row)]));
			for (const line of lines.sort()) hash.update(`${line}\n`);
		}
		function addOrdered(hash, ids, order, labels) {
			const lineEnd = keptByLabel(labels, (label) => Buffer.from(`",${label}]\n`));
			const piece = new Uint8Array(pieceBytes);
			let used = 0;
			for (let place = 0; place < order.length; place++) {
				const row = order[place] ?? 0;
				const end = lineEnd(row);
				if (used + end.length + longestStart > piece.length) {
					hash.update(piece.subarray(0, used));
					used = 0;
				}
				piece[used++] = bracket;
				piece[used++] = quote;
				used = writeDigits(piece, used, ids[row] ?? 0);
				if (end.length > longestEnd) {
					hash.update(piece.subarray(0, used)).update(end);
					used = 0;
				} else for (let index = 0; index < end.length; index++) piece[used++] = end[index] ?? 0;
			}
			hash.update(piece.subarray(0, used));
		}
		const [bracket, quote] = [91, 34];
		const zero = 48;
		function writeDigits(into, start, value) {
			let digits = 1;
			for (let power = 10; power <= value; power *= 10) digits++;
			let rest = value;
			for (let at = start + digits - 1; at >= start; at--) {
				const next = Math.floor(rest / 10);
				into[at] = zero + rest - next * 10;
				rest = next;
			}
			return start + digits;
		}
		function keptByLabel({ numbers, text }, make) {
			const kept = new Map();
			return (row) => {
				const key = numbers === undefined ? text(row) : numbers[row] ?? 0;
				const known = kept.get(key);
				if (known !== undefined) return known;
				const made = make(JSON.stringify(String(key)));
				if (kept.size < mostKept) kept.set(key, made);
				return made;
			};
		}
		;
		function repeatedIds(table, { repeated, firstRepeated }, name) {
			if (repeated === 0) return undefined;
			return {
				id: "prediction-ids",
				status: "fail",
				observed: repeated,
				limit: 0,
				n: table.rows,
				message: `${repeated} of ${table.rows} rows repeat an id, so some examples count more than once`,
				where: {
					...table.where(firstRepeated),
					field: name
				},
				hint: "Write each example once, or configure the column that tells them apart."
			};
		}
		const noRows = (file) => ({
			id: "prediction-rows",
			status: "fail",
			observed: 0,
			limit: ">= 1",
			n: 0,
			message: `${file} holds no predictions, so nothing can be said of the model`,
			where: { file },
			hint: "Check the step that writes the predictions."
		});
		const unseenClass = (name, where, n) => ({
			id: "prediction-classes",
			status: "fail",
			observed: name.slice(0, 120),
			n,
			message: `the class ${JSON.stringify(name.slice(0, 120))} occurs, but is not one of the known classes`,
			where,
			hint: "Check the mapping of classes, or list all classes in the gate file: classes: [...]."
		});
		const perfectScore = (n, where) => ({
			id: "perfect-score",
			status: "warn",
			observed: n,
			n,
			message: `all ${n} predictions equal the label: such a perfect score is more often a leak than a perfect model`,
			where,
			hint: "Check that no feature holds the label and that the evaluation rows were not trained on."
		});
		var prediction_columns = __webpack_require__(81945);
		;
		const synonyms = {
			true: "true",
			yes: "true",
			"1": "true",
			false: "false",
			no: "false",
			"0": "false"
		};
		function meaning(text) {
			const plain = text.trim().toLowerCase();
			const number = plain === "" ? Number.NaN : Number(plain);
			const key = Number.isFinite(number) ? String(number) : plain;
			return synonyms[key] ?? key;
		}
		function refuseMixedSpelling(table, columns) {
			const spelled = new Map();
			const values = columns.flatMap((column, order) => {
				const { values: texts, first } = column.codes();
				return texts.map((text, code) => ({
					text,
					row: first[code] ?? 0,
					order,
					name: column.name
				}));
			});
			for (const { text, row, name } of values.toSorted((a, b) => a.row - b.row || a.order - b.order)) {
				const meant = meaning(text);
				const before = spelled.get(meant);
				if (before === undefined) spelled.set(meant, text);
				else if (before !== text) throw mixed(table, row, name, before, text);
			}
		}
		function mixed(table, row, name, before, text) {
			const [first, second] = [before, text].map((value) => JSON.stringify(value.slice(0, 60)));
			return (0, errors.Xu)(`one class is spelled ${first} and ${second}`, {
				where: {
					...table.where(row),
					field: name
				},
				hint: "Write labels and predictions in one spelling, or list `classes:` in the gate file if these are two classes."
			});
		}
		;
		function toPredictions(table, settings, file) {
			if (table.rows === 0) return {
				predictions: undefined,
				digest: table.digest,
				checks: [noRows(file)]
			};
			const columns = (0, prediction_columns.V)(table, settings.columns, { file });
			const labels = required(table, columns.label, "label");
			const predicted = columns.prediction === undefined ? undefined : required(table, columns.prediction, "prediction");
			const scores = columns.score === undefined ? undefined : scoreColumn(table, columns.score);
			if (columns.id !== undefined) required(table, columns.id, "id");
			const ids = columns.id === undefined ? undefined : (0, row_ids.Zm)(table, columns.id);
			const duplicate = ids === undefined ? undefined : repeatedIds(table, ids, columns.id ?? "");
			const common = {
				rows: table.rows,
				digest: table.digest,
				holdoutDigest: holdoutDigest(table.rows, labels, ids),
				columns,
				ids: ids?.repeated === 0 ? ids.ids : undefined,
				...furtherColumns(table, settings.columns, settings, { file })
			};
			const probabilities = columns.classes === undefined ? undefined : readProbabilities(table, columns.classes, { file });
			const encoded = encode({
				table,
				common,
				settings,
				labels,
				predicted,
				scores,
				probabilities
			});
			const perfect = isPerfect(encoded.predictions) ? perfectScore(table.rows, { file }) : undefined;
			const checks = [
				duplicate,
				encoded.unseen,
				perfect
			].filter((check) => check !== undefined);
			return {
				predictions: encoded.predictions,
				digest: table.digest,
				checks
			};
		}
		const isPerfect = ({ task, labels, predicted }) => task !== "ranking" && !labels.some((label, row) => label !== predicted[row]);
		function encode(raw) {
			const task = taskOf(raw);
			if (task === "regression") return {
				predictions: asRegression(raw),
				unseen: undefined
			};
			if (task === "ranking") return {
				predictions: asRanking(raw),
				unseen: undefined
			};
			const { table, labels, predicted, settings, probabilities } = raw;
			if (settings.classes === undefined) refuseMixedSpelling(table, predicted === undefined ? [labels] : [labels, predicted]);
			const known = [...new Set(settings.classes ?? [...labels.codes().values, ...probabilities?.keys() ?? []])].toSorted();
			const isMulticlass = settings.task === "multiclass" || probabilities !== undefined;
			const positive = isMulticlass ? undefined : positiveOf(raw, known);
			const unseen = firstUnseen(raw, known);
			if (positive !== undefined) return {
				predictions: asBinary(raw, positive),
				unseen
			};
			return {
				predictions: asMulticlass(raw, known),
				unseen
			};
		}
		const mostClasses = 50;
		function taskOf({ settings, labels, predicted, scores, table, probabilities }) {
			if (probabilities !== undefined) return requireMulticlass(settings.task, table);
			if (settings.task !== undefined) return settings.task;
			if (settings.columns.query !== undefined) return "ranking";
			if (labels.numbers === undefined || settings.positiveLabel !== undefined || settings.classes !== undefined) return "multiclass";
			const whole = (values) => values?.every((value) => Number.isInteger(value)) ?? true;
			if (!whole(labels.numbers) || scores === undefined && !whole(predicted?.numbers)) return "regression";
			if (labels.codes().values.length <= mostClasses) return "multiclass";
			throw (0, errors.Xu)(`the labels are ${labels.codes().values.length} different whole numbers, which may be classes or amounts`, {
				where: {
					...table.where(0),
					field: labels.name
				},
				hint: "Say which in the gate file or as input: task: multiclass, or task: regression."
			});
		}
		function requireMulticlass(task, table) {
			if (task === undefined || task === "multiclass") return "multiclass";
			throw (0, errors.Xu)(`columns: {score: {...}} gives a column for each class, but the task is ${task}`, {
				where: table.where(0),
				hint: "Name one column as score, or say task: multiclass."
			});
		}
		const speaking = [
			["0", "1"],
			["-1", "1"],
			["false", "true"],
			["no", "yes"],
			["negative", "positive"],
			["neg", "pos"]
		];
		function positiveOf({ settings, scores, table, labels }, known) {
			if (settings.positiveLabel !== undefined) return requirePositive(settings.positiveLabel, known, labels, table);
			const lower = known.map((label) => label.toLowerCase());
			const pair = speaking.find((names) => lower.every((label) => names.includes(label)));
			const positive = pair?.[1];
			if (known.length <= 2 && positive !== undefined) return known[lower.indexOf(positive)] ?? positive;
			if (settings.task !== "binary" && (scores === undefined || known.length > 2)) return undefined;
			throw (0, errors.Xu)(`neither of the labels ${known.slice(0, 4).join(", ")} can be told to be the positive one`, {
				where: {
					...table.where(0),
					field: labels.name
				},
				hint: `Say which in the gate file: positive-label: ${known.at(-1)}.`
			});
		}
		function requirePositive(positive, known, labels, table) {
			if (known.includes(positive)) return positive;
			throw (0, errors.Xu)(`the positive label ${JSON.stringify(positive)} is not among the labels ${known.slice(0, 8).join(", ")}`, { where: {
				...table.where(0),
				field: labels.name
			} });
		}
		function asBinary({ table, common, settings, labels, predicted, scores }, positive) {
			const { of, values } = labels.codes();
			const isPositive = Uint8Array.from(values, (value) => Number(value === positive));
			const truth = new Uint8Array(table.rows);
			for (let row = 0; row < truth.length; row++) truth[row] = isPositive[of[row] ?? 0] ?? 0;
			const said = predicted === undefined ? fromScores(table.rows, scores, settings.threshold) : fromClasses(predicted, positive, truth, values);
			return {
				...common,
				task: "binary",
				labels: truth,
				predicted: said,
				scores,
				positive
			};
		}
		function fromScores(rows, scores, threshold) {
			const said = new Uint8Array(rows);
			for (let row = 0; row < rows; row++) said[row] = Number((scores?.[row] ?? 0) >= threshold);
			return said;
		}
		function fromClasses(predicted, positive, truth, labels) {
			const { of, values } = predicted.codes();
			const wrong = 2;
			const answers = Uint8Array.from(values, (value) => value === positive ? 1 : labels.length < 2 || labels.includes(value) ? 0 : wrong);
			const said = new Uint8Array(truth.length);
			for (let row = 0; row < said.length; row++) {
				const answer = answers[of[row] ?? 0] ?? 0;
				said[row] = answer === wrong ? 1 - (truth[row] ?? 0) : answer;
			}
			return said;
		}
		function asMulticlass({ table, common, labels, predicted, probabilities }, known) {
			if (predicted === undefined && probabilities === undefined) {
				throw (0, errors.Xu)("scores of one class can not predict several", {
					where: {
						...table.where(0),
						field: labels.name
					},
					hint: "Add a column with the predicted class, or say task: binary and positive-label."
				});
			}
			const classes = [...new Set([
				...known,
				...labels.codes().values,
				...predicted?.codes().values ?? []
			])].toSorted();
			const index = new Map(classes.map((name, position) => [name, position]));
			const encoded = (cells) => {
				const { of, values } = cells.codes();
				const places = values.map((value) => index.get(value) ?? -1);
				return of.map((code) => places[code] ?? -1);
			};
			const said = predicted === undefined ? mostProbable(classes, probabilities ?? new Map(), table.rows) : encoded(predicted);
			return {
				...common,
				task: "multiclass",
				classes,
				labels: encoded(labels),
				predicted: said,
				probabilities
			};
		}
		function asRegression({ table, common, labels, predicted }) {
			const numeric = (cells, role) => {
				if (cells?.numbers !== undefined) return cells.numbers;
				throw (0, errors.Xu)(`a regression needs a column of numbers as ${role}`, { where: {
					...table.where(0),
					field: cells?.name ?? role
				} });
			};
			return {
				...common,
				task: "regression",
				labels: numeric(labels, "label"),
				predicted: numeric(predicted, "prediction")
			};
		}
		function asRanking({ table, common, labels, predicted, scores }) {
			const ordered = scores ?? predicted?.numbers;
			if (labels.numbers === undefined || ordered === undefined) {
				throw (0, errors.Xu)("a ranking needs a relevance as label and a score per row, both numbers", { where: {
					...table.where(0),
					field: labels.name
				} });
			}
			if (common.queries === undefined) {
				throw (0, errors.Xu)("a ranking needs a column that says which query a row belongs to", {
					where: table.where(0),
					hint: "Name it in the gate file: columns: {query: query_id}."
				});
			}
			return {
				...common,
				task: "ranking",
				labels: labels.numbers,
				predicted: ordered
			};
		}
		function firstUnseen({ table, settings, labels, predicted, scores }, known) {
			const lonely = settings.classes === undefined && known.length === 1;
			const columns = predicted === undefined ? [labels] : [labels, predicted];
			if (lonely || predicted === undefined && scores !== undefined && settings.classes === undefined) return undefined;
			const strange = columns.flatMap((cells, order) => {
				const { values, first } = cells.codes();
				return values.flatMap((text, code) => known.includes(text) ? [] : [{
					text,
					row: first[code] ?? 0,
					order,
					field: cells.name
				}]);
			});
			const found = strange.toSorted((a, b) => a.row - b.row || a.order - b.order)[0];
			return found && unseenClass(found.text, {
				...table.where(found.row),
				field: found.field
			}, table.rows);
		}
		;
		async function readPredictions(path, name, settings, context) {
			const folder = (0, external_node_path_.dirname)(path);
			const { files } = await (0, dataset.$X)([(0, external_node_path_.basename)(path)], {
				workspace: folder,
				workingDirectory: folder
			});
			const table = await (0, read_table.xz)({ files: files.map((file) => ({
				...file,
				name
			})) }, { native: true }, context);
			return toPredictions(table, settings, name);
		}
	}),
	93939: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			FP: () => idText,
			I8: () => partners,
			Zm: () => readIds,
			uo: () => takeIds
		});
		var _score_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64743);
		const mostDigits = 15;
		function readIds(table, name) {
			const values = wholeNumbers(table, name);
			return values === undefined ? ofTexts(textsOf(table, name)) : ofNumbers(values);
		}
		const idText = (ids, row) => String(ids.values[row]);
		function takeIds(ids, rows) {
			if (ids.kind === "texts") return {
				kind: "texts",
				values: Array.from(rows, (row) => ids.values[row] ?? "")
			};
			const values = new Float64Array(rows.length);
			for (let index = 0; index < rows.length; index++) values[index] = ids.values[rows[index] ?? 0] ?? Number.NaN;
			return {
				kind: "numbers",
				values
			};
		}
		function partners(mine, theirs) {
			if (mine.values.length !== theirs.values.length) return undefined;
			if (mine.kind === theirs.kind) {
				let row = 0;
				while (row < mine.values.length && mine.values[row] === theirs.values[row]) row++;
				if (row === mine.values.length) return "same";
			}
			const rowOf = new Map();
			const key = (ids, row) => mine.kind === theirs.kind ? ids.values[row] ?? "" : idText(ids, row);
			for (let row = 0; row < theirs.values.length; row++) rowOf.set(key(theirs, row), row);
			const order = new Uint32Array(mine.values.length);
			for (let row = 0; row < order.length; row++) {
				const other = rowOf.get(key(mine, row));
				if (other === undefined) return undefined;
				order[row] = other;
			}
			return order;
		}
		function textsOf(table, name) {
			const column = table.columns.get(name);
			const text = (row) => {
				if (column?.kind === "text") return column.values[row] ?? "";
				const value = column?.values[row] ?? Number.NaN;
				return Number.isInteger(value) && Math.abs(value) < 0x38d7ea4c68000 ? value.toFixed(1) : String(value);
			};
			return Array.from({ length: table.rows }, (_, row) => text(row));
		}
		function wholeNumbers(table, name) {
			const column = table.columns.get(name);
			const most = 10 ** mostDigits;
			if (column?.kind === "number") {
				const isWhole = column.isWhole === true && column.values.every((value) => value >= 0 && value < most);
				return isWhole ? column.values : undefined;
			}
			const values = new Float64Array(table.rows);
			for (let row = 0; row < values.length; row++) {
				const text = column?.values[row] ?? "";
				if (text.length > mostDigits || !/^(0|[1-9]\d*)$/.test(text)) return undefined;
				values[row] = Number(text);
			}
			return values;
		}
		function ofTexts(values) {
			const seen = new Set();
			let [repeated, firstRepeated] = [0, -1];
			for (const [row, id] of values.entries()) {
				if (seen.has(id) && repeated++ === 0) firstRepeated = row;
				seen.add(id);
			}
			return {
				ids: {
					kind: "texts",
					values
				},
				order: undefined,
				repeated,
				firstRepeated
			};
		}
		function ofNumbers(values) {
			const keys = new Float64Array(values.length);
			for (let row = 0; row < keys.length; row++) keys[row] = asText(values[row] ?? 0);
			const order = (0, _score_order_js__WEBPACK_IMPORTED_MODULE_0__.v)(keys);
			let repeated = 0;
			for (let place = 1; place < order.length; place++) if (values[order[place] ?? 0] === values[order[place - 1] ?? 0]) repeated++;
			if (repeated === 0) return {
				ids: {
					kind: "numbers",
					values
				},
				order,
				repeated,
				firstRepeated: -1
			};
			const seen = new Set();
			const firstRepeated = values.findIndex((value) => seen.size === seen.add(value).size);
			return {
				ids: {
					kind: "numbers",
					values
				},
				order: undefined,
				repeated,
				firstRepeated
			};
		}
		const groups = Float64Array.from({ length: 1e3 }, (_, group) => {
			const digit = (power) => Math.floor(group / power) % 10 + 1;
			return digit(100) * 121 + digit(10) * 11 + digit(1);
		});
		const leading = (group) => group < 10 ? 121 + 11 : group < 100 ? 121 : 0;
		function asText(value) {
			let [key, place, rest, digits] = [
				0,
				1,
				value,
				0
			];
			while (rest >= 1e3) {
				const next = Math.floor(rest / 1e3);
				key += (groups[rest - next * 1e3] ?? 0) * place;
				place *= 1331;
				digits += 3;
				rest = next;
			}
			key += ((groups[rest] ?? 0) - leading(rest)) * place;
			digits += rest < 10 ? 1 : rest < 100 ? 2 : 3;
			return key * (shifts[mostDigits - digits] ?? 1);
		}
		const shifts = Float64Array.from({ length: mostDigits }, (_, power) => 11 ** power);
	}),
	64743: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { v: () => scoreOrder });
		var _modelflight_stats_order__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14089);
		const least = 5e4;
		const digits = [
			{
				shift: 0,
				mask: 2047
			},
			{
				shift: 11,
				mask: 2047
			},
			{
				shift: 22,
				mask: 1023
			}
		];
		const shortRun = 32;
		const isLittleEndian = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1;
		function scoreOrder(score) {
			if (score.length < least || !isLittleEndian) return (0, _modelflight_stats_order__WEBPACK_IMPORTED_MODULE_0__.m)(score);
			let keys = upperBits(score);
			let rows = new Uint32Array(score.length);
			for (let row = 0; row < rows.length; row++) rows[row] = row;
			let [spareKeys, spareRows] = [new Uint32Array(score.length), new Uint32Array(score.length)];
			for (const { shift, mask } of digits) {
				scatter({
					keys,
					rows,
					toKeys: spareKeys,
					toRows: spareRows
				}, shift, mask);
				[keys, spareKeys] = [spareKeys, keys];
				[rows, spareRows] = [spareRows, rows];
			}
			settleRuns(keys, rows, score);
			return rows;
		}
		function upperBits(score) {
			const plain = new Float64Array(score.length);
			for (let row = 0; row < plain.length; row++) plain[row] = (score[row] ?? 0) + 0;
			const bits = new Uint32Array(plain.buffer);
			const keys = new Uint32Array(score.length);
			for (let row = 0; row < keys.length; row++) {
				const top = bits[2 * row + 1] ?? 0;
				keys[row] = top >>> 31 === 1 ? ~top : top | 2147483648;
			}
			return keys;
		}
		function scatter({ keys, rows, toKeys, toRows }, shift, mask) {
			const places = new Uint32Array(mask + 2);
			for (let index = 0; index < keys.length; index++) {
				const digit = ((keys[index] ?? 0) >>> shift & mask) + 1;
				places[digit] = (places[digit] ?? 0) + 1;
			}
			for (let digit = 0; digit < mask; digit++) places[digit + 1] = (places[digit + 1] ?? 0) + (places[digit] ?? 0);
			for (let index = 0; index < keys.length; index++) {
				const key = keys[index] ?? 0;
				const digit = key >>> shift & mask;
				const place = places[digit] ?? 0;
				toKeys[place] = key;
				toRows[place] = rows[index] ?? 0;
				places[digit] = place + 1;
			}
		}
		function settleRuns(keys, rows, score) {
			for (let start = 0; start < keys.length;) {
				let end = start + 1;
				while (end < keys.length && keys[end] === keys[start]) end++;
				if (end - start > 1) settle(rows, start, end, score);
				start = end;
			}
		}
		function settle(rows, start, end, score) {
			const value = (index) => score[rows[index] ?? 0] ?? 0;
			if (end - start > shortRun) {
				let isSettled = true;
				for (let index = start + 1; index < end && isSettled; index++) isSettled = value(index - 1) <= value(index);
				if (!isSettled) rows.subarray(start, end).sort((a, b) => (score[a] ?? 0) - (score[b] ?? 0));
				return;
			}
			for (let index = start + 1; index < end; index++) {
				const row = rows[index] ?? 0;
				const own = score[row] ?? 0;
				let place = index;
				for (; place > start && value(place - 1) > own; place--) rows[place] = rows[place - 1] ?? 0;
				rows[place] = row;
			}
		}
	}),
	96117: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Cd: () => calibrationInTheLarge,
			N0: () => calibrationBins,
			hR: () => maximumCalibrationError,
			pB: () => expectedCalibrationError
		});
		var _binary_metrics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82048);
		var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77767);
		function calibrationBins(truth, probability, bins = 10) {
			requireCalibration(truth, probability, bins);
			const [n, hits, total, lost] = [
				new Float64Array(bins),
				new Float64Array(bins),
				new Float64Array(bins),
				new Float64Array(bins)
			];
			for (let row = 0; row < truth.length; row++) {
				const value = (0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.at)(probability, row);
				const bin = Math.min(Math.floor(value * bins), bins - 1);
				n[bin] = (0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.at)(n, bin) + 1;
				hits[bin] = (0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.at)(hits, bin) + (0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.at)(truth, row);
				const before = (0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.at)(total, bin);
				const next = before + value;
				lost[bin] = (0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.at)(lost, bin) + (before >= value ? before - next + value : value - next + before);
				total[bin] = next;
			}
			return Array.from(n, (count, index) => ({
				index,
				n: count,
				meanPrediction: ((0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.at)(total, index) + (0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.at)(lost, index)) / count,
				rate: (0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.at)(hits, index) / count
			})).filter((bin) => bin.n > 0);
		}
		function equalMassBins(truth, probability, bins = 10) {
			requireCalibration(truth, probability, bins);
			const order = Array.from(orderOf(probability));
			const [size, larger] = [Math.floor(order.length / bins), order.length % bins];
			const start = (index) => index * size + Math.min(index, larger);
			return Array.from({ length: bins }, (_, index) => binOf(index, order.slice(start(index), start(index + 1)), truth, probability)).filter(({ n }) => n > 0);
		}
		function binOf(index, rows, truth, probability) {
			const mean = (values) => sumOf(rows.length, (position) => at(values, rows[position])) / rows.length;
			return {
				index,
				n: rows.length,
				meanPrediction: mean(probability),
				rate: mean(truth)
			};
		}
		function expectedCalibrationError(bins) {
			return weighted(bins, ({ rate, meanPrediction }) => Math.abs(rate - meanPrediction));
		}
		function maximumCalibrationError(bins) {
			if (bins.length === 0) throw new RangeError("there are no bins with rows");
			return bins.reduce((largest, { rate, meanPrediction }) => Math.max(largest, Math.abs(rate - meanPrediction)), 0);
		}
		function brierParts(bins) {
			const rate = weighted(bins, (bin) => bin.rate);
			return {
				reliability: weighted(bins, (bin) => (bin.meanPrediction - bin.rate) ** 2),
				resolution: weighted(bins, (bin) => (bin.rate - rate) ** 2),
				uncertainty: rate * (1 - rate)
			};
		}
		function calibrationInTheLarge(truth, probability) {
			requireCalibration(truth, probability, 1);
			return (0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.XN)(truth.length, (row) => (0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.at)(probability, row) - (0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.at)(truth, row)) / truth.length;
		}
		function weighted(bins, term) {
			const rows = (0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.XN)(bins.length, (index) => bins[index]?.n ?? 0);
			if (rows === 0) throw new RangeError("there are no bins with rows");
			return (0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.XN)(bins.length, (index) => bins[index].n * term(bins[index])) / rows;
		}
		function requireCalibration(truth, probability, bins) {
			(0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.UU)("calibration", truth, probability);
			(0, _binary_metrics_js__WEBPACK_IMPORTED_MODULE_1__.tG)("truth", truth);
			(0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.hp)("probability", probability);
			if (!(Number.isSafeInteger(bins) && bins > 0)) throw new RangeError(`the number of bins is a positive whole number, not ${bins}`);
			for (let row = 0; row < probability.length; row++) {
				const p = (0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.at)(probability, row);
				if (p < 0 || p > 1) throw new RangeError(`the probability at index ${row} is ${p}, outside 0 to 1`);
			}
		}
	}),
	10202: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Bz: () => averageScores,
			F0: () => multiclassKappa,
			R_: () => multiclassMatthews,
			Sg: () => classScores,
			TG: () => multiclassAccuracy,
			hF: () => multiclassBalancedAccuracy
		});
		var _binary_metrics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82048);
		var _numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77767);
		function confusionMatrix(labels, truth, predicted, weights) {
			requireSameLength("confusion", truth, predicted, weights);
			requireWeights("confusion", weights);
			const indexOf = labelIndex(labels);
			const cells = labels.map(() => new Array(labels.length).fill(0));
			for (let row = 0; row < truth.length; row++) {
				const line = cells[indexOf(truth[row])];
				const column = indexOf(predicted[row]);
				line[column] = at(line, column) + (weights?.[row] ?? 1);
			}
			return {
				labels,
				cells
			};
		}
		function labelIndex(labels) {
			const indices = new Map(labels.map((label, index) => [label, index]));
			if (indices.size !== labels.length) throw new RangeError("the labels repeat themselves");
			return (label) => {
				const index = indices.get(label);
				if (index === undefined) throw new RangeError(`class ${JSON.stringify(label)} is not among the labels`);
				return index;
			};
		}
		function labelsOf(...columns) {
			return [...new Set(columns.flat())].sort((a, b) => {
				if (typeof a === "number" && typeof b === "number") return a - b;
				return String(a) < String(b) ? -1 : 1;
			});
		}
		function classScores(confusion, zeroDivision = 0) {
			return confusion.labels.map((_, index) => {
				const hit = cell(confusion, index, index);
				const support = rowSum(confusion, index);
				const called = columnSum(confusion, index);
				const precision = called === 0 ? zeroDivision : hit / called;
				const recall = support === 0 ? zeroDivision : hit / support;
				return {
					precision,
					recall,
					f1: (0, _binary_metrics_js__WEBPACK_IMPORTED_MODULE_0__.MX)(precision, recall),
					support
				};
			});
		}
		function averageScores(confusion, average, zeroDivision = 0) {
			if (average === "micro") {
				const all = total(confusion);
				const share = all === 0 ? zeroDivision : diagonal(confusion) / all;
				return {
					precision: share,
					recall: share,
					f1: (0, _binary_metrics_js__WEBPACK_IMPORTED_MODULE_0__.MX)(share, share)
				};
			}
			const classes = classScores(confusion, zeroDivision);
			const weight = (scores) => average === "macro" ? 1 : scores.support;
			const whole = (0, _numbers_js__WEBPACK_IMPORTED_MODULE_1__.XN)(classes.length, (index) => weight(classes[index]));
			const mean = (pick) => (0, _numbers_js__WEBPACK_IMPORTED_MODULE_1__.XN)(classes.length, (index) => weight(classes[index]) * pick(classes[index])) / whole;
			return {
				precision: mean((s) => s.precision),
				recall: mean((s) => s.recall),
				f1: mean((s) => s.f1)
			};
		}
		const multiclassAccuracy = (confusion) => diagonal(confusion) / total(confusion);
		function multiclassBalancedAccuracy(confusion) {
			const present = classScores(confusion).filter(({ support }) => support > 0);
			return (0, _numbers_js__WEBPACK_IMPORTED_MODULE_1__.XN)(present.length, (index) => present[index]?.recall ?? 0) / present.length;
		}
		function multiclassMatthews(confusion) {
			const k = confusion.labels.length;
			const all = total(confusion);
			const truth = Array.from({ length: k }, (_, index) => rowSum(confusion, index));
			const called = Array.from({ length: k }, (_, index) => columnSum(confusion, index));
			const product = (a, b) => (0, _numbers_js__WEBPACK_IMPORTED_MODULE_1__.XN)(k, (index) => (0, _numbers_js__WEBPACK_IMPORTED_MODULE_1__.at)(a, index) * (0, _numbers_js__WEBPACK_IMPORTED_MODULE_1__.at)(b, index));
			const covariance = diagonal(confusion) * all - product(truth, called);
			const spread = (all * all - product(called, called)) * (all * all - product(truth, truth));
			return spread === 0 ? 0 : covariance / Math.sqrt(spread);
		}
		function multiclassKappa(confusion, weights = "none") {
			const k = confusion.labels.length;
			const all = total(confusion);
			const cost = (i, j) => {
				if (weights === "none") return i === j ? 0 : 1;
				return weights === "linear" ? Math.abs(i - j) : (i - j) ** 2;
			};
			const over = (term) => (0, _numbers_js__WEBPACK_IMPORTED_MODULE_1__.XN)(k * k, (index) => term(Math.floor(index / k), index % k));
			const expected = over((i, j) => cost(i, j) * rowSum(confusion, i) * columnSum(confusion, j) / all);
			return 1 - over((i, j) => cost(i, j) * cell(confusion, i, j)) / expected;
		}
		function multiclassLogLoss(labels, truth, probabilities, weights, epsilon = 1e-15) {
			requireProbabilityRows(labels, truth, probabilities, weights);
			const indexOf = labelIndex(labels);
			const clip = (p) => Math.min(Math.max(p, epsilon), 1 - epsilon);
			const weight = (row) => weights?.[row] ?? 1;
			const loss = sumOf(truth.length, (row) => {
				const p = probabilities[row];
				const whole = sumOf(p.length, (index) => clip(at(p, index)));
				return -weight(row) * Math.log(clip(at(p, indexOf(truth[row]))) / whole);
			});
			return loss / sumOf(truth.length, weight);
		}
		function argmaxLabels(labels, probabilities) {
			return probabilities.map((row) => {
				requireFinite("probabilities", row);
				let best = 0;
				for (let index = 1; index < row.length; index++) if (at(row, index) > at(row, best)) best = index;
				return labels[best];
			});
		}
		function requireProbabilityRows(labels, truth, probabilities, weights) {
			requireSameLength("class probabilities", truth, probabilities, weights);
			requireWeights("class probabilities", weights);
			for (const row of probabilities) {
				requireSameLength("a row of class probabilities", labels, row);
				requireFinite("class probabilities", row);
			}
		}
		const cell = (confusion, i, j) => confusion.cells[i]?.[j] ?? 0;
		const rowSum = (confusion, i) => (0, _numbers_js__WEBPACK_IMPORTED_MODULE_1__.XN)(confusion.labels.length, (j) => cell(confusion, i, j));
		const columnSum = (confusion, j) => (0, _numbers_js__WEBPACK_IMPORTED_MODULE_1__.XN)(confusion.labels.length, (i) => cell(confusion, i, j));
		const diagonal = (confusion) => (0, _numbers_js__WEBPACK_IMPORTED_MODULE_1__.XN)(confusion.labels.length, (i) => cell(confusion, i, i));
		const total = (confusion) => (0, _numbers_js__WEBPACK_IMPORTED_MODULE_1__.XN)(confusion.labels.length, (i) => rowSum(confusion, i));
	}),
	74776: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			A: () => pinballLoss,
			D5: () => rootMeanSquaredError,
			K4: () => medianAbsoluteError,
			N4: () => maxError,
			VW: () => meanAbsolutePercentageError,
			Xv: () => meanAbsoluteError,
			bt: () => meanSquaredError,
			r2: () => r2,
			y$: () => explainedVariance
		});
		var _binary_metrics_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82048);
		var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77767);
		var _order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14089);
		var _quantile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42192);
		const mapeEpsilon = 2 ** -52;
		const meanAbsoluteError = (truth, predicted, weights) => meanOf(truth, predicted, weights, (y, p) => Math.abs(p - y));
		const meanSquaredError = (truth, predicted, weights) => meanOf(truth, predicted, weights, (y, p) => (p - y) ** 2);
		const rootMeanSquaredError = (truth, predicted, weights) => Math.sqrt(meanSquaredError(truth, predicted, weights));
		const meanAbsolutePercentageError = (truth, predicted, weights) => meanOf(truth, predicted, weights, (y, p) => Math.abs(p - y) / Math.max(Math.abs(y), mapeEpsilon));
		const symmetricMape = (truth, predicted, weights) => meanOf(truth, predicted, weights, (y, p) => y === 0 && p === 0 ? 0 : 2 * Math.abs(p - y) / (Math.abs(p) + Math.abs(y)));
		const meanBias = (truth, predicted, weights) => meanOf(truth, predicted, weights, (y, p) => p - y);
		const meanSquaredLogError = (truth, predicted, weights) => {
			for (const values of [truth, predicted]) {
				for (let row = 0; row < values.length; row++) {
					if (at(values, row) < 0) throw new RangeError(`mean squared log error: the value at index ${row} is negative`);
				}
			}
			return meanOf(truth, predicted, weights, (y, p) => (Math.log1p(p) - Math.log1p(y)) ** 2);
		};
		const medianAbsoluteError = (truth, predicted, weights) => {
			check(truth, predicted, weights);
			const errors = Float64Array.from({ length: truth.length }, (_, row) => Math.abs((0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.at)(predicted, row) - (0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.at)(truth, row)));
			return weights === undefined ? (0, _quantile_js__WEBPACK_IMPORTED_MODULE_1__.YV)(errors, .5) : weightedQuantile(errors, weights, .5);
		};
		const maxError = (truth, predicted) => {
			check(truth, predicted, undefined);
			let largest = 0;
			for (let row = 0; row < truth.length; row++) largest = Math.max(largest, Math.abs((0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.at)(predicted, row) - (0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.at)(truth, row)));
			return largest;
		};
		const r2 = (truth, predicted, weights) => {
			check(truth, predicted, weights);
			if (truth.length < 2) throw new RangeError("R² is not defined for fewer than two rows");
			const center = (0, _binary_metrics_js__WEBPACK_IMPORTED_MODULE_2__.hY)(truth.length, weights, (row) => (0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.at)(truth, row));
			const weight = (row) => weights?.[row] ?? 1;
			const residual = (0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.XN)(truth.length, (row) => weight(row) * ((0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.at)(truth, row) - (0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.at)(predicted, row)) ** 2);
			const total = (0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.XN)(truth.length, (row) => weight(row) * ((0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.at)(truth, row) - center) ** 2);
			return oneMinus(residual, total);
		};
		const explainedVariance = (truth, predicted, weights) => {
			check(truth, predicted, weights);
			const difference = (row) => (0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.at)(truth, row) - (0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.at)(predicted, row);
			const bias = (0, _binary_metrics_js__WEBPACK_IMPORTED_MODULE_2__.hY)(truth.length, weights, difference);
			const center = (0, _binary_metrics_js__WEBPACK_IMPORTED_MODULE_2__.hY)(truth.length, weights, (row) => (0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.at)(truth, row));
			const unexplained = (0, _binary_metrics_js__WEBPACK_IMPORTED_MODULE_2__.hY)(truth.length, weights, (row) => (difference(row) - bias) ** 2);
			const total = (0, _binary_metrics_js__WEBPACK_IMPORTED_MODULE_2__.hY)(truth.length, weights, (row) => ((0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.at)(truth, row) - center) ** 2);
			return oneMinus(unexplained, total);
		};
		function pinballLoss(truth, predicted, alpha, weights) {
			if (!(alpha >= 0 && alpha <= 1)) throw new RangeError(`alpha must be from 0 to 1, not ${alpha}`);
			return meanOf(truth, predicted, weights, (y, p) => y >= p ? alpha * (y - p) : (1 - alpha) * (p - y));
		}
		const d2AbsoluteError = (truth, predicted, weights) => {
			check(truth, predicted, weights);
			if (truth.length < 2) throw new RangeError("D² is not defined for fewer than two rows");
			const center = weights === undefined ? quantile(truth, .5) : weightedQuantile(truth, weights, .5);
			return oneMinus(meanAbsoluteError(truth, predicted, weights), weightedMean(truth.length, weights, (row) => Math.abs(at(truth, row) - center)));
		};
		function weightedQuantile(values, weights, q) {
			(0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.UU)("weighted quantile", values, weights);
			(0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.hp)("weighted quantile", values);
			(0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.hC)("weighted quantile", weights);
			const order = (0, _order_js__WEBPACK_IMPORTED_MODULE_3__.m)(values);
			const goal = q * (0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.cz)(weights);
			let seen = 0;
			for (const index of order) {
				seen += (0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.at)(weights, index);
				if (seen >= goal && seen > 0) return (0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.at)(values, index);
			}
			return (0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.at)(values, (0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.at)(order, order.length - 1));
		}
		function meanOf(truth, predicted, weights, term) {
			check(truth, predicted, weights);
			return (0, _binary_metrics_js__WEBPACK_IMPORTED_MODULE_2__.hY)(truth.length, weights, (row) => term((0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.at)(truth, row), (0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.at)(predicted, row)));
		}
		function check(truth, predicted, weights) {
			(0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.UU)("regression metric", truth, predicted, weights);
			(0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.hp)("truth", truth);
			(0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.hp)("prediction", predicted);
			(0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.hC)("regression metric", weights);
		}
		function oneMinus(part, whole) {
			if (whole === 0) return part === 0 ? 1 : 0;
			return 1 - part / whole;
		}
	}),
	93113: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			cF: () => averagePrecision,
			om: () => rocAuc
		});
		var _binary_metrics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82048);
		var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77767);
		var _order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14089);
		function curvePoints(truth, score, weights) {
			(0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.UU)("ROC", truth, score, weights);
			(0, _binary_metrics_js__WEBPACK_IMPORTED_MODULE_1__.tG)("truth", truth);
			(0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.hp)("score", score);
			(0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.hC)("ROC", weights);
			const order = (0, _order_js__WEBPACK_IMPORTED_MODULE_2__.m)(score);
			const points = [];
			let tp = 0;
			let fp = 0;
			for (let position = order.length - 1; position >= 0; position--) {
				const row = (0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.at)(order, position);
				const weight = weights?.[row] ?? 1;
				if (truth[row] === 1) tp += weight;
				else fp += weight;
				const next = position === 0 ? Number.NaN : (0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.at)(score, (0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.at)(order, position - 1));
				if (next !== (0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.at)(score, row)) points.push({
					threshold: (0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.at)(score, row),
					tp,
					fp
				});
			}
			return points;
		}
		function rocAuc(truth, score, weights) {
			const points = curvePoints(truth, score, weights);
			const last = points.at(-1);
			if (last === undefined || last.tp === 0 || last.fp === 0) throw new RangeError("ROC AUC is not defined when the truth has one class only");
			let area = 0;
			let before = {
				tp: 0,
				fp: 0
			};
			for (const point of points) {
				area += (point.fp - before.fp) * (point.tp + before.tp) / 2;
				before = point;
			}
			return area / (last.tp * last.fp);
		}
		function averagePrecision(truth, score, weights) {
			const points = curvePoints(truth, score, weights);
			const positives = requirePositives(points);
			let area = 0;
			let before = 0;
			for (const { tp, fp } of points) {
				if (tp > before) area += (tp - before) * tp / (tp + fp);
				before = tp;
			}
			return area / positives;
		}
		function prAucTrapezoid(truth, score, weights) {
			const points = curvePoints(truth, score, weights);
			const positives = requirePositives(points);
			let area = 0;
			let before = {
				tp: 0,
				precision: 1
			};
			for (const { tp, fp } of points) {
				const precision = tp + fp === 0 ? 0 : tp / (tp + fp);
				area += (tp - before.tp) * (precision + before.precision) / 2;
				before = {
					tp,
					precision
				};
			}
			return area / positives;
		}
		function requirePositives(points) {
			const positives = points.at(-1)?.tp ?? 0;
			if (positives === 0) throw new RangeError("precision over recall is not defined without positive rows");
			return positives;
		}
	})
};
