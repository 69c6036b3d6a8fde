export const id = 832;
export const ids = [832];
export const modules = {

/***/ 9832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  evaluateGate: () => (/* binding */ evaluateGate)
});

// EXTERNAL MODULE: ./.cache/bundle/actions/packages/core/lib/action.js
var action = __webpack_require__(6989);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/core/lib/fields.js
var fields = __webpack_require__(7526);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/registry/lib/open.js
var lib_open = __webpack_require__(7383);
;// CONCATENATED MODULE: ./.cache/bundle/actions/actions/evaluate-gate/lib/gate-source.js
/** A gate as input: conditions, a path, or structure. */
const gateField = {
    description: 'What the model must reach: conditions such as `accuracy >= 0.92`, one a line; the path of a gate file; or the content of one, as YAML.',
    default: undefined,
    required: true,
    secret: false,
    policy: true,
    structured: false,
    // Loose on purpose: the gate's own reader says which key of which gate is wrong.
    schema: { type: ['string', 'array', 'object'], description: 'Conditions, the path of a gate file, or the content of one.' },
    parse: (text, context) => fromText(text, context, 'input gate'),
    accept: (located, context) => typeof located.value === 'string' && looksLikePath(located.value)
        ? { kind: 'file', path: context.resolvePath(located.value.trim()) }
        : { kind: 'located', located },
};
function fromText(text, context, name) {
    return looksLikePath(text) ? { kind: 'file', path: context.resolvePath(text.trim()) } : { kind: 'text', text, name };
}
/** One word without comparison: `gate.yml`, `ml/gate.yaml`. */
const looksLikePath = (text) => /^[^\s<>={}[\]:,]+$/.test(text.trim());

;// CONCATENATED MODULE: ./.cache/bundle/actions/actions/evaluate-gate/lib/inputs.js



/** What evaluate-gate reads, besides the inputs that every action has. */
const inputs = {
    gate: gateField,
    metrics: (0,fields/* optional */.lq)((0,fields/* path */.Ae)({ description: 'JSON file of metric names to numbers, as the training wrote it.' })),
    predictions: (0,fields/* optional */.lq)((0,fields/* path */.Ae)({
        description: 'File (CSV, TSV, JSON Lines, Parquet) with label and prediction or score per row: the metrics are computed from it.',
    })),
    id: (0,fields/* optional */.lq)((0,fields/* text */.Qq)({ description: 'Column that identifies a row in every version of the predictions.' })),
    label: (0,fields/* optional */.lq)((0,fields/* text */.Qq)({ description: 'Column of what was true.' })),
    prediction: (0,fields/* optional */.lq)((0,fields/* text */.Qq)({ description: 'Column of what the model said.' })),
    score: (0,fields/* optional */.lq)((0,fields/* text */.Qq)({ description: 'Column of the probability of the positive label.' })),
    task: (0,fields/* optional */.lq)((0,fields/* oneOf */.yL)(['binary', 'multiclass', 'regression'], { description: 'What the model predicts; found from the labels when left out.' })),
    baseline: (0,fields/* optional */.lq)((0,fields/* text */.Qq)({
        description: 'What to compare with: `models:/<name>@champion` (the default when `model` is given), a metrics or predictions file, or `none`.',
        policy: true,
    })),
    'baseline-predictions': (0,fields/* optional */.lq)((0,fields/* path */.Ae)({ description: 'Predictions of the baseline, when they are not in the registry or `baseline` is a metrics file.' })),
    registry: (0,fields/* text */.Qq)({ description: 'Registry that `models:/` references are looked up in.', default: lib_open/* defaultRegistry */.V, policy: true }),
};

;// CONCATENATED MODULE: ./.cache/bundle/actions/actions/evaluate-gate/lib/outputs.js
/** What evaluate-gate tells later steps, besides the outputs that every action has. */
const outputs = {
    decision: { description: '`pass`, `warn`, `fail` or `inconclusive`.' },
    'failed-gates': { description: 'JSON list of the ids of gates that failed.' },
    'metrics-diff': { description: 'JSON object: per metric candidate, baseline, difference and its interval.' },
    'baseline-version': { description: 'Version of the baseline in the registry; empty when there is none.' },
    improved: { description: 'JSON list of metrics that got better.' },
    regressed: { description: 'JSON list of metrics that got worse.' },
};

// EXTERNAL MODULE: ./.cache/bundle/actions/packages/core/lib/verdict.js
var lib_verdict = __webpack_require__(1010);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/stats/lib/numbers.js
var numbers = __webpack_require__(7773);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/stats/lib/quantile.js
var quantile = __webpack_require__(7614);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/stats/lib/random.js
var lib_random = __webpack_require__(3392);
;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/stats/lib/bootstrap.js




/**
 * Replicates of a statistic over rows drawn with replacement. Pairs stay together: the statistic is given row numbers.
 *
 * @param strata one group number per row; rows are drawn within their group, so group sizes stay as they are.
 * @throws RangeError when there are no rows or fewer than 2 resamples.
 */
function bootstrapRows(rows, statistic, { resamples, seed }, strata) {
    if (!(rows > 0))
        throw new RangeError('there are no rows to draw from');
    requireResamples(resamples);
    const groups = strata === undefined ? [Uint32Array.from({ length: rows }, (_, row) => row)] : rowsByGroup(strata);
    const random = (0,lib_random/* createRandom */.sk)(seed);
    const drawn = new Uint32Array(rows);
    return Float64Array.from({ length: resamples }, () => {
        drawRows(groups, random, drawn);
        return statistic(drawn);
    });
}
function drawRows(groups, random, drawn) {
    let position = 0;
    for (const group of groups) {
        for (let index = 0; index < group.length; index++)
            drawn[position++] = (0,numbers.at)(group, random.integer(group.length));
    }
}
function rowsByGroup(strata) {
    const groups = new Map();
    for (let row = 0; row < strata.length; row++) {
        const group = groups.get((0,numbers.at)(strata, row)) ?? [];
        group.push(row);
        groups.set((0,numbers.at)(strata, row), group);
    }
    return [...groups.values()].map((rows) => Uint32Array.from(rows));
}
/**
 * Replicates of a statistic of counts: for metrics that depend on counts of cells alone this equals drawing rows, at a cost that does not grow with them.
 *
 * @throws RangeError when the counts are empty, negative or sum to 0, or for fewer than 2 resamples.
 */
function bootstrapCells(counts, statistic, { resamples, seed }) {
    requireResamples(resamples);
    const rows = (0,numbers/* sum */.cz)(counts);
    const random = (0,lib_random/* createRandom */.sk)(seed);
    return Float64Array.from({ length: resamples }, () => statistic((0,lib_random/* multinomialDraw */.Og)(random, rows, counts)));
}
/**
 * Leave-one-out values of a statistic, for the acceleration of BCa.
 *
 * @throws RangeError for fewer than two rows.
 */
function jackknifeRows(rows, statistic) {
    if (rows < 2)
        throw new RangeError('a jackknife needs at least two rows');
    const kept = new Uint32Array(rows - 1);
    return Float64Array.from({ length: rows }, (_, left) => {
        for (let index = 0; index < kept.length; index++)
            kept[index] = index < left ? index : index + 1;
        return statistic(kept);
    });
}
/**
 * Percentile interval: the quantiles of the replicates at both tails.
 *
 * @throws RangeError when replicates are too few or not finite, or the confidence is not between 0 and 1.
 */
function percentileInterval(replicates, confidence = 0.95) {
    const ascending = prepared(replicates, confidence);
    const tail = (1 - confidence) / 2;
    return [(0,quantile/* quantileOfSorted */.mY)(ascending, tail), (0,quantile/* quantileOfSorted */.mY)(ascending, 1 - tail)];
}
/** Basic ("reverse percentile") interval: 2·estimate minus the other end's quantile. Errors as `percentileInterval`. */
function basicInterval(replicates, estimate, confidence = 0.95) {
    const [low, high] = percentileInterval(replicates, confidence);
    return [2 * estimate - high, 2 * estimate - low];
}
/**
 * Bias z0 = Φ⁻¹(share of replicates below the estimate, equal ones half) and acceleration Σd³ / (6·(Σd²)^1.5) with d = mean - leave-one-out value
 * (Efron 1987; Efron & Tibshirani 1993, 14.3).
 *
 * @throws RangeError when all replicates lie on one side of the estimate: then BCa is not defined.
 */
function bcaTerms(replicates, estimate, jackknife) {
    requireFinite('jackknife', jackknife);
    const below = sumOf(replicates.length, (index) => (at(replicates, index) < estimate ? 1 : at(replicates, index) === estimate ? 0.5 : 0));
    if (below === 0 || below === replicates.length)
        throw new RangeError('all replicates lie on one side of the estimate');
    const center = sum(jackknife) / jackknife.length;
    const power = (exponent) => sumOf(jackknife.length, (index) => (center - at(jackknife, index)) ** exponent);
    const spread = power(2);
    return { bias: normalQuantile(below / replicates.length), acceleration: spread === 0 ? 0 : power(3) / (6 * spread ** 1.5) };
}
/** Bias-corrected and accelerated interval (Efron 1987). Errors as `bcaTerms` and `percentileInterval`. */
function bcaInterval(replicates, estimate, jackknife, confidence = 0.95) {
    const ascending = prepared(replicates, confidence);
    const { bias, acceleration } = bcaTerms(replicates, estimate, jackknife);
    const end = (share) => {
        const z = bias + normalQuantile(share);
        return quantileOfSorted(ascending, normalCdf(bias + z / (1 - acceleration * z)));
    };
    const tail = (1 - confidence) / 2;
    return [end(tail), end(1 - tail)];
}
/** Standard deviation of the replicates (denominator B - 1). Errors as `percentileInterval`. */
function bootstrapStandardError(replicates) {
    const ascending = prepared(replicates, 0.5);
    const mean = sum(ascending) / ascending.length;
    return Math.sqrt(sumOf(ascending.length, (index) => (at(ascending, index) - mean) ** 2) / (ascending.length - 1));
}
function prepared(replicates, confidence) {
    requireResamples(replicates.length);
    (0,numbers/* requireProbability */.HO)('the confidence', confidence);
    (0,numbers/* requireFinite */.hp)('replicates', replicates);
    return (0,numbers/* sorted */.IP)(replicates);
}
function requireResamples(resamples) {
    if (!(Number.isSafeInteger(resamples) && resamples >= 2))
        throw new RangeError(`a bootstrap needs at least 2 resamples, not ${resamples}`);
}

// EXTERNAL MODULE: ./.cache/bundle/actions/packages/stats/lib/binary-metrics.js
var binary_metrics = __webpack_require__(5706);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/stats/lib/normal.js
var normal = __webpack_require__(4452);
;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/stats/lib/delong.js



/**
 * Compares the ROC AUCs of two scores on the same rows (DeLong, DeLong & Clarke-Pearson, Biometrics 44, 1988), by midranks (Sun & Xu 2014); ties count half.
 *
 * @throws RangeError when columns differ in length, are not finite, or either class has fewer than two rows.
 */
function delong(truth, score1, score2) {
    (0,numbers/* requireSameLength */.UU)('DeLong', truth, score1, score2);
    (0,binary_metrics/* requireBinary */.tG)('truth', truth);
    const first = placements(truth, score1);
    const second = placements(truth, score2);
    const variance1 = covarianceOf(first, first);
    const variance2 = covarianceOf(second, second);
    const covariance = covarianceOf(first, second);
    const varianceOfDifference = differenceVariance(first, second);
    const difference = first.auc - second.auc;
    // The square of a rounding error is not a variance.
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
        test: varianceOfDifference > noise ? { z, p: 2 * (0,normal/* normalSf */.nG)(Math.abs(z)) } : undefined,
    };
}
/** AUC with DeLong's variance. Errors as `delong`. */
function aucWithVariance(truth, score) {
    requireSameLength('DeLong', truth, score);
    requireBinary('truth', truth);
    const placed = placements(truth, score);
    return { auc: placed.auc, variance: covarianceOf(placed, placed) };
}
/**
 * Two-sided normal interval around an estimate.
 *
 * @throws RangeError when the confidence is not between 0 and 1.
 */
function waldInterval(estimate, variance, confidence = 0.95) {
    (0,numbers/* requireProbability */.HO)('the confidence', confidence);
    const reach = (0,normal/* normalQuantile */.Zl)(0.5 + confidence / 2) * Math.sqrt(variance);
    return [estimate - reach, estimate + reach];
}
function placements(truth, score) {
    (0,numbers/* requireFinite */.hp)('score', score);
    const rows = Array.from({ length: truth.length }, (_, row) => row);
    const positives = rows.filter((row) => truth[row] === 1);
    const negatives = rows.filter((row) => truth[row] === 0);
    if (positives.length < 2 || negatives.length < 2)
        throw new RangeError('DeLong needs at least two rows of each class');
    const all = (0,numbers/* midranks */.UX)(score);
    const within = (group) => (0,numbers/* midranks */.UX)(group.map((row) => (0,numbers.at)(score, row)));
    const [withinPositives, withinNegatives] = [within(positives), within(negatives)];
    const positive = Float64Array.from(positives, (row, index) => ((0,numbers.at)(all, row) - (0,numbers.at)(withinPositives, index)) / negatives.length);
    const negative = Float64Array.from(negatives, (row, index) => 1 - ((0,numbers.at)(all, row) - (0,numbers.at)(withinNegatives, index)) / positives.length);
    return { auc: (0,numbers/* sumOf */.XN)(positive.length, (index) => (0,numbers.at)(positive, index)) / positive.length, positive, negative };
}
function covarianceOf(a, b) {
    return part(a.positive, b.positive, a.auc, b.auc) + part(a.negative, b.negative, a.auc, b.auc);
}
function part(a, b, meanA, meanB) {
    return (0,numbers/* sumOf */.XN)(a.length, (index) => ((0,numbers.at)(a, index) - meanA) * ((0,numbers.at)(b, index) - meanB)) / (a.length - 1) / a.length;
}
/** From the differences row by row, so that equal rankings give exactly 0. */
function differenceVariance(a, b) {
    const minus = (x, y) => x.map((value, index) => value - (0,numbers.at)(y, index));
    const mean = a.auc - b.auc;
    const positive = minus(a.positive, b.positive);
    const negative = minus(a.negative, b.negative);
    return part(positive, positive, mean, mean) + part(negative, negative, mean, mean);
}

// EXTERNAL MODULE: ./.cache/bundle/actions/packages/stats/lib/binomial-pmf.js
var binomial_pmf = __webpack_require__(2456);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/stats/lib/distributions.js + 1 modules
var distributions = __webpack_require__(9125);
;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/stats/lib/mcnemar.js




/**
 * McNemar's exact test: two-sided p-value that the rows on which exactly one of the two is right fall evenly. 1 when there are none.
 *
 * @throws RangeError when a count is no whole number >= 0.
 */
function mcnemarExact(onlyCandidate, onlyBaseline) {
    requireCounts(onlyCandidate, onlyBaseline);
    const n = onlyCandidate + onlyBaseline;
    return Math.min(1, 2 * (0,distributions/* binomialCdf */.HU)(Math.min(onlyCandidate, onlyBaseline), n, 0.5));
}
/**
 * McNemar's mid-p test (Fagerland, Lydersen & Laake 2013): less conservative; half of the observed outcome's chance counts.
 * 2·P(X < k) + P(X = k) for the smaller count k; 1 - P(X = k) when both are equal.
 *
 * @throws RangeError when a count is no whole number >= 0.
 */
function mcnemarMidP(onlyCandidate, onlyBaseline) {
    requireCounts(onlyCandidate, onlyBaseline);
    const n = onlyCandidate + onlyBaseline;
    const k = Math.min(onlyCandidate, onlyBaseline);
    if (n === 0)
        return 1;
    if (onlyCandidate === onlyBaseline)
        return 1 - (0,binomial_pmf/* binomialPmf */.z)(k, n, 0.5);
    return 2 * (0,distributions/* binomialCdf */.HU)(k, n, 0.5) - (0,binomial_pmf/* binomialPmf */.z)(k, n, 0.5);
}
/**
 * McNemar's chi-square test with one degree of freedom, with Edwards' continuity correction when asked for.
 *
 * @throws RangeError when the counts are no whole numbers or both 0.
 */
function mcnemarChiSquare(onlyCandidate, onlyBaseline, corrected = true) {
    requireCounts(onlyCandidate, onlyBaseline);
    const n = onlyCandidate + onlyBaseline;
    if (n === 0)
        throw new RangeError('no row tells the two apart, so there is no chi-square statistic');
    const statistic = (Math.abs(onlyCandidate - onlyBaseline) - (corrected ? 1 : 0)) ** 2 / n;
    return { statistic, p: chiSquareSf(statistic, 1) };
}
/** The variant the suite uses: exact below 25 rows that differ, mid-p from there on. */
const mcnemar = (onlyCandidate, onlyBaseline) => onlyCandidate + onlyBaseline < 25 ? mcnemarExact(onlyCandidate, onlyBaseline) : mcnemarMidP(onlyCandidate, onlyBaseline);
/**
 * Difference of accuracies and its Wald standard error √((b + c) - (b - c)²/n) / n.
 *
 * @throws RangeError when there are no rows.
 */
function pairedDifference(counts) {
    const { onlyCandidateRight: b, onlyBaselineRight: c } = counts;
    const n = b + c + counts.bothRight + counts.bothWrong;
    requireCounts(b, c);
    if (!(n > 0))
        throw new RangeError('there are no rows to compare');
    return { difference: (b - c) / n, standardError: Math.sqrt(b + c - (b - c) ** 2 / n) / n };
}
/**
 * Wald test that a difference is above -margin; undefined when the standard error is 0 and there is nothing to test with.
 *
 * @throws RangeError when the margin is negative or the confidence is not between 0 and 1.
 */
function nonInferiority({ difference, standardError }, margin, confidence = 0.95) {
    if (!(margin >= 0))
        throw new RangeError(`a margin is not negative: ${margin}`);
    requireProbability('the confidence', confidence);
    if (standardError === 0)
        return undefined;
    const z = (difference + margin) / standardError;
    return { z, p: normalSf(z), lower: difference - normalQuantile(confidence) * standardError };
}
function requireCounts(...counts) {
    for (const count of counts) {
        if (!(Number.isSafeInteger(count) && count >= 0))
            throw new RangeError(`a count is a whole number >= 0, not ${count}`);
    }
}

// EXTERNAL MODULE: ./.cache/bundle/actions/packages/evaluation/lib/metrics.js + 3 modules
var lib_metrics = __webpack_require__(7234);
;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/evaluation/lib/compare.js




/**
 * Brings the baseline's rows into the candidate's order: by id, or as they are when neither has ids. Call it only when both holdout
 * digests are equal; then every id has its partner.
 *
 * @returns undefined when the two can't be paired (another task, ids on one side only).
 */
function pair(candidate, baseline) {
    if (candidate.task !== baseline.task || candidate.rows !== baseline.rows)
        return undefined;
    if (candidate.ids === undefined && baseline.ids === undefined) {
        const bothWithout = candidate.columns.id === undefined && baseline.columns.id === undefined;
        return bothWithout ? { candidate, baseline } : undefined;
    }
    if (candidate.ids === undefined || baseline.ids === undefined)
        return undefined;
    const rowOf = new Map(baseline.ids.map((id, row) => [id, row]));
    const order = candidate.ids.map((id) => rowOf.get(id) ?? -1);
    return order.includes(-1) ? undefined : { candidate, baseline: reordered(baseline, order) };
}
function reordered(predictions, order) {
    const bytes = (values) => Uint8Array.from(order, (row) => values[row] ?? 0);
    const doubles = (values) => Float64Array.from(order, (row) => values[row] ?? Number.NaN);
    const whole = (values) => Int32Array.from(order, (row) => values[row] ?? -1);
    switch (predictions.task) {
        case 'binary': {
            const { labels, predicted, scores } = predictions;
            return { ...predictions, labels: bytes(labels), predicted: bytes(predicted), scores: scores && doubles(scores) };
        }
        case 'multiclass':
            return { ...predictions, labels: whole(predictions.labels), predicted: whole(predictions.predicted) };
        case 'regression':
            return { ...predictions, labels: doubles(predictions.labels), predicted: doubles(predictions.predicted) };
        default:
            return predictions;
    }
}
/**
 * The difference of a metric with its uncertainty: McNemar for accuracy, DeLong for ROC AUC, normal intervals for means of row losses,
 * multinomial bootstrap over cells for other counts, paired bootstrap over rows for the rest.
 *
 * @returns undefined when the metric can't be compared this way (too few rows of a class, too many rows for the bootstrap).
 */
function compareMetric(metric, paired, resampling) {
    try {
        const { candidate, baseline } = paired;
        if (candidate.task === 'binary' && baseline.task === 'binary')
            return compareBinary(metric, candidate, baseline, resampling);
        if (candidate.task === 'multiclass' && baseline.task === 'multiclass')
            return compareClasses(metric, candidate, baseline, resampling);
        if (candidate.task === 'regression' && baseline.task === 'regression')
            return compareAmounts(metric, candidate, baseline, resampling);
        return undefined;
    }
    catch (error) {
        // stats says by RangeError that the rows don't define the comparison.
        if (error instanceof RangeError)
            return undefined;
        throw error;
    }
}
function compareBinary(metric, a, b, resampling) {
    if (metric === 'accuracy')
        return compareAccuracy(a, b);
    const ofCells = lib_metrics/* binaryCellMetrics */.BE[metric];
    if (ofCells !== undefined)
        return compareBinaryCells(ofCells, a, b, resampling);
    const ofScores = lib_metrics/* scoreMetrics */.uf[metric];
    if (ofScores === undefined || a.scores === undefined || b.scores === undefined)
        return undefined;
    if (metric === 'roc_auc')
        return compareAuc(a.labels, a.scores, b.scores);
    if (metric === 'brier_score_loss')
        return compareMeans(a.labels, a.scores, b.scores, (y, p) => (p - y) ** 2);
    if (metric === 'log_loss')
        return compareMeans(a.labels, a.scores, b.scores, logTerm);
    return compareRows(ofScores, a.labels, a.scores, b.scores, resampling);
}
const logTerm = (y, p) => {
    const clipped = Math.min(Math.max(p, 1e-15), 1 - 1e-15);
    return y === 1 ? -Math.log(clipped) : -Math.log1p(-clipped);
};
/** Looks at right or wrong only, so the class indices of the two need not agree. */
function compareAccuracy(a, b) {
    const counts = { bothRight: 0, onlyCandidateRight: 0, onlyBaselineRight: 0, bothWrong: 0 };
    for (let row = 0; row < a.rows; row++) {
        const right = a.predicted[row] === a.labels[row];
        const rightBefore = b.predicted[row] === b.labels[row];
        if (right)
            counts[rightBefore ? 'bothRight' : 'onlyCandidateRight']++;
        else
            counts[rightBefore ? 'onlyBaselineRight' : 'bothWrong']++;
    }
    const { difference, standardError } = pairedDifference(counts);
    return {
        value: difference,
        n: a.rows,
        method: 'McNemar',
        interval: (confidence) => waldInterval(difference, standardError ** 2, confidence),
        p: mcnemar(counts.onlyCandidateRight, counts.onlyBaselineRight),
    };
}
function compareAuc(truth, candidate, baseline) {
    const { difference, varianceOfDifference, test } = delong(truth, candidate, baseline);
    const variance = Math.max(0, varianceOfDifference);
    const interval = (confidence) => waldInterval(difference, variance, confidence);
    return { value: difference, n: truth.length, method: 'DeLong', interval, p: test?.p ?? 1 };
}
/** Eight cells (truth, candidate, baseline) hold all that a count metric needs: resampling them is resampling the rows. */
function compareBinaryCells(metric, a, b, resampling) {
    const counts = new Float64Array(8);
    for (let row = 0; row < a.rows; row++) {
        const cell = (a.labels[row] ?? 0) * 4 + (a.predicted[row] ?? 0) * 2 + (b.predicted[row] ?? 0);
        counts[cell] = (counts[cell] ?? 0) + 1;
    }
    const confusion = (cells, bit) => {
        const of = (truth, said) => {
            const base = truth * 4 + (said === 1 ? bit : 0);
            return (cells[base] ?? 0) + (cells[base + (3 - bit)] ?? 0);
        };
        return { tp: of(1, 1), fp: of(0, 1), tn: of(0, 0), fn: of(1, 0) };
    };
    const statistic = (cells) => metric(confusion(cells, 2)) - metric(confusion(cells, 1));
    return fromReplicates(statistic(counts), a.rows, bootstrapCells(counts, statistic, resampling));
}
function compareClasses(metric, a, b, resampling) {
    if (metric === 'accuracy')
        return compareAccuracy(a, b);
    const ofConfusion = lib_metrics/* multiclassMetrics */.zU[metric];
    if (ofConfusion === undefined)
        return undefined;
    const classes = [...new Set([...a.classes, ...b.classes])].toSorted();
    const from = (own, values) => values.map((index) => classes.indexOf(own[index] ?? ''));
    const truth = from(a.classes, a.labels);
    const [candidate, baseline] = [from(a.classes, a.predicted), from(b.classes, b.predicted)];
    const triples = countTriples(truth, candidate, baseline, classes.length);
    const confusion = (counts, pick) => {
        const cells = classes.map(() => new Array(classes.length).fill(0));
        triples.forEach((triple, position) => {
            const line = cells[triple.truth];
            if (line !== undefined)
                line[pick(triple)] = (line[pick(triple)] ?? 0) + (counts[position] ?? 0);
        });
        return { labels: classes, cells };
    };
    const statistic = (counts) => ofConfusion(confusion(counts, (triple) => triple.candidate)) - ofConfusion(confusion(counts, (triple) => triple.baseline));
    const counts = triples.map(({ count }) => count);
    return fromReplicates(statistic(counts), a.rows, bootstrapCells(counts, statistic, resampling));
}
function countTriples(truth, candidate, baseline, size) {
    const cells = new Map();
    for (let row = 0; row < truth.length; row++) {
        const [t, c, b] = [truth[row] ?? 0, candidate[row] ?? 0, baseline[row] ?? 0];
        const key = (t * size + c) * size + b;
        const cell = cells.get(key) ?? { truth: t, candidate: c, baseline: b, count: 0 };
        cell.count++;
        cells.set(key, cell);
    }
    return [...cells.values()];
}
function compareAmounts(metric, a, b, resampling) {
    if (metric === 'mean_absolute_error')
        return compareMeans(a.labels, a.predicted, b.predicted, (y, p) => Math.abs(p - y));
    if (metric === 'mean_squared_error')
        return compareMeans(a.labels, a.predicted, b.predicted, (y, p) => (p - y) ** 2);
    const ofRows = lib_metrics/* regressionMetrics */.NC[metric];
    return ofRows === undefined ? undefined : compareRows(ofRows, a.labels, a.predicted, b.predicted, resampling);
}
/** Mean of the row-wise differences of a loss; its normal interval is that of the paired t test for many rows. */
function compareMeans(truth, candidate, baseline, loss) {
    const n = truth.length;
    const differences = Float64Array.from({ length: n }, (_, row) => {
        const y = truth[row] ?? Number.NaN;
        return loss(y, candidate[row] ?? Number.NaN) - loss(y, baseline[row] ?? Number.NaN);
    });
    const mean = differences.reduce((sum, value) => sum + value, 0) / n;
    const variance = differences.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (n - 1) / n;
    if (!Number.isFinite(variance))
        throw new RangeError('a paired comparison of means needs two rows');
    return { value: mean, n, method: 'paired means', interval: (confidence) => waldInterval(mean, variance, confidence), p: undefined };
}
/** Rows times resamples that the bootstrap over rows may cost: some seconds. */
const budget = 40_000_000;
const fewestResamples = 200;
function compareRows(metric, truth, candidate, baseline, { resamples, seed }) {
    const n = truth.length;
    const affordable = Math.min(resamples, Math.floor(budget / n));
    if (affordable < fewestResamples)
        return undefined;
    const drawn = (values, rows) => Float64Array.from(rows, (row) => values[row] ?? Number.NaN);
    const replicates = bootstrapRows(n, (rows) => {
        const y = drawn(truth, rows);
        return metric(y, drawn(candidate, rows)) - metric(y, drawn(baseline, rows));
    }, { resamples: affordable, seed });
    return fromReplicates(metric(truth, candidate) - metric(truth, baseline), n, replicates);
}
function fromReplicates(value, n, replicates) {
    return { value, n, method: 'paired bootstrap', interval: (confidence) => percentileInterval(replicates, confidence), p: undefined };
}

// EXTERNAL MODULE: ./.cache/bundle/actions/packages/evaluation/lib/evidence.js
var lib_evidence = __webpack_require__(2041);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/core/lib/errors.js
var errors = __webpack_require__(3300);
;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/evaluation/lib/gate-expression.js

const bounds = { '>=': 'min', '<=': 'max', '>': 'above', '<': 'below' };
const amountPattern = /^([+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)\s*(%|pp|us|µs|ms|s)?$/;
const lineForm = /^([A-Za-z_][\w.@=/ -]*?)\s*(>=|<=|==?|!=|>|<)\s*(.*)$/;
/**
 * Reads `0.92`, `92%`, `0.5pp`, `200ms`, `1.5 s`.
 *
 * @throws Failure (input-error) for anything that is not a finite number with one of these units.
 */
function parseAmount(written, where) {
    const match = amountPattern.exec(String(written).trim());
    const value = Number(match?.[1] ?? Number.NaN);
    if (match === null || !Number.isFinite(value)) {
        throw (0,errors/* inputError */.Xu)(`${JSON.stringify(String(written).slice(0, 80))} is no limit that a number can be held against`, {
            where,
            hint: 'Write a finite number, with %, pp, us, ms or s where that fits: 0.92, 92%, 0.5pp, 200ms.',
        });
    }
    const unit = (match[2] ?? '').replace('µs', 'us');
    return { value, unit };
}
/** An amount as it is written. */
const formatAmount = ({ value, unit }) => `${value}${unit}`;
/** One line of the short form, `accuracy >= 0.92`, in two parts; undefined when the text has another shape. */
function splitLine(line) {
    const match = lineForm.exec(line.trim());
    if (match === null)
        return undefined;
    return { metric: match[1] ?? '', rest: `${match[2] ?? ''} ${match[3] ?? ''}`.trim() };
}
/**
 * Reads the part after the metric's name: `>= 0.92`, `< 200ms`, `baseline - 0.005`, `> baseline`.
 *
 * @param direction of the metric; needed where a baseline is named, since gain and loss have no meaning without it.
 * @throws Failure (input-error) with the place.
 */
function parseExpression(text, metric, direction, where) {
    const match = /^(>=|<=|==?|!=|>|<)?\s*(.*)$/.exec(text.trim());
    const operator = match?.[1];
    const right = (match?.[2] ?? '').trim();
    if (operator?.startsWith('=') || operator === '!=') {
        throw (0,errors/* inputError */.Xu)(`${metric} ${text}: measured values are never compared for equality`, { where, hint: 'Use >=, <=, > or <.' });
    }
    const baseline = /^baseline\b\s*(?:([+-])\s*(.+))?$/.exec(right);
    if (baseline !== null)
        return baselineExpression(operator, baseline, metric, direction, where);
    if (operator === undefined) {
        throw (0,errors/* inputError */.Xu)(`${metric}: ${JSON.stringify(text.slice(0, 80))} does not say which side is allowed`, {
            where,
            hint: `Write ">= ${right === '' ? '0.92' : right}" or "<= ${right === '' ? '0.92' : right}", or "baseline - 0.01".`,
        });
    }
    return { kind: 'limit', bound: bounds[operator], amount: parseAmount(right, where) };
}
function baselineExpression(operator, [, sign, change], metric, direction, where) {
    if (direction === undefined)
        throw unknownDirection(metric, where);
    const amount = change === undefined ? { value: 0, unit: '' } : parseAmount(change, where);
    const better = direction === 'higher-is-better' ? 1 : -1;
    const gain = better * (sign === '-' ? -1 : 1) * amount.value;
    const forbidsWorse = operator === undefined || operator.startsWith('>') === (better === 1);
    if (!forbidsWorse)
        return { kind: 'baseline', bound: 'max-gain', amount: { ...amount, value: positive(gain) } };
    const strict = operator === '>' || operator === '<';
    if (gain > 0)
        return { kind: 'baseline', bound: strict ? 'gain-above' : 'min-gain', amount: { ...amount, value: gain } };
    if (gain === 0 && strict)
        return { kind: 'baseline', bound: 'gain-above', amount };
    return { kind: 'baseline', bound: strict ? 'loss-below' : 'max-loss', amount: { ...amount, value: positive(-gain) } };
}
/** No negative zero: it would be printed. */
const positive = (value) => (value === 0 ? 0 : value);
/** Gain and loss mean nothing for a metric whose better side is not known. */
function unknownDirection(metric, where) {
    return (0,errors/* inputError */.Xu)(`nobody has said whether a higher ${metric} is better or worse`, {
        where,
        hint: `Declare it in the gate file: metrics: {${metric}: {direction: higher-is-better}} beside gates:.`,
    });
}
const microseconds = { us: 1, ms: 1e3, s: 1e6 };
/**
 * The amount in the unit of the metric's value.
 *
 * @param baseline value that `%` is relative to; undefined for a limit, where `%` is a share written as per cent.
 * @throws Failure (input-error) when the units don't go together.
 */
function amountIn({ value, unit }, metric, metricUnit, baseline, where) {
    if (unit === '')
        return value;
    if (unit === '%' && baseline !== undefined)
        return (value / 100) * Math.abs(baseline);
    if ((unit === '%' || unit === 'pp') && metricUnit === 'ratio')
        return value / 100;
    const from = microseconds[unit];
    const to = microseconds[metricUnit];
    if (from !== undefined && to !== undefined)
        return from === to ? value : (value * from) / to;
    const said = metricUnit === 'none' ? 'has no known unit' : `is ${metricUnit === 'ratio' ? 'a share' : `in ${metricUnit}`}`;
    throw (0,errors/* inputError */.Xu)(`${metric} ${said}, so ${formatAmount({ value, unit })} can't be held against it`, {
        where,
        hint: `Write the limit without a unit, or declare the metric's unit: metrics: {${metric}: {unit: ms}} beside gates:.`,
    });
}

// EXTERNAL MODULE: ./.cache/bundle/actions/packages/evaluation/lib/metric-catalogue.js
var metric_catalogue = __webpack_require__(7044);
;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/evaluation/lib/decide.js





/** Holds a candidate against every gate. Numbers are checked to be finite before; what is missing, undefined or not comparable never passes. */
function decide(gates, candidate, baseline, settings) {
    const holdout = compareHoldouts(candidate, baseline);
    const paired = holdout === 'same' ? pairUp(candidate, baseline) : undefined;
    const differences = new Map();
    const differenceOf = (metric) => {
        const name = (0,lib_metrics/* canonicalName */.Ew)(metric, candidate.measurements);
        if (!differences.has(name))
            differences.set(name, paired && compareMetric(name, paired, settings));
        return differences.get(name);
    };
    const scene = { candidate, baseline, holdout, settings, differenceOf };
    const checks = gates.map((gate) => answer(gate, scene));
    const metrics = [...new Set(gates.map(({ metric }) => metric))];
    const comparisons = metrics.map((metric) => compared(metric, gates, checks, scene));
    return { checks, comparisons, holdout };
}
function compareHoldouts(candidate, baseline) {
    if (baseline.kind !== 'measured')
        return 'no-baseline';
    const [mine, theirs] = [candidate.holdoutDigest, baseline.evidence.holdoutDigest];
    if (mine === undefined || theirs === undefined)
        return 'unknown';
    return mine === theirs ? 'same' : 'different';
}
function pairUp(candidate, baseline) {
    if (baseline.kind !== 'measured')
        return undefined;
    if (candidate.predictions === undefined || baseline.evidence.predictions === undefined)
        return undefined;
    return pair(candidate.predictions, baseline.evidence.predictions);
}
function answer(gate, scene) {
    const n = scene.candidate.predictions?.rows;
    const decided = decideGate(gate, scene, n);
    const hint = decided.hint ?? (decided.status === 'fail' || decided.status === 'warn' ? gate.why : undefined);
    return {
        id: gate.id,
        limit: gate.text,
        ...decided,
        ...(n === undefined ? {} : { n }),
        where: gate.where,
        ...(hint === undefined ? {} : { hint }),
    };
}
function decideGate(gate, scene, n) {
    const measured = (0,lib_evidence/* measuredAs */.zt)(gate.metric, scene.candidate.measurements);
    if (measured === undefined)
        return missingMetric(gate, scene);
    if (measured.kind === 'undefined') {
        return {
            status: gate.missing,
            message: `${gate.metric} has no value: ${measured.reason}`,
            hint: 'A metric without a value never passes.',
        };
    }
    if (n !== undefined && n < gate.minSamples) {
        const message = `${gate.metric} is ${show(gate, measured.value)}, but rests on ${n} rows; at least ${gate.minSamples} are needed`;
        return { status: gate.onInconclusive, observed: measured.value, message, hint: 'Evaluate on more rows.' };
    }
    const rule = gate.rule;
    return rule.kind === 'limit' ? holdLimit(gate, rule, measured.value) : holdBaseline(gate, rule, measured.value, scene);
}
function missingMetric(gate, { candidate }) {
    const meant = (0,metric_catalogue/* nearestMetric */.bP)(gate.metric, candidate.measurements.keys());
    return {
        status: gate.missing,
        message: `${gate.metric} is not among the ${candidate.measurements.size} metrics of the candidate, so ${gate.text} can not be shown`,
        hint: meant === undefined ? 'Have the training write it, or take the gate out.' : `Did you mean ${meant}?`,
    };
}
/** Written as "passes when", so that nothing passes by a comparison that is false for a strange value. */
const holds = {
    min: (value, limit) => value >= limit,
    max: (value, limit) => value <= limit,
    above: (value, limit) => value > limit,
    below: (value, limit) => value < limit,
};
function holdLimit(gate, { bound, amount }, value) {
    const limit = amountIn(amount, gate.metric, gate.info.unit, undefined, gate.where);
    const passes = holds[bound](value, limit);
    const verb = passes ? 'is' : 'is not';
    const message = `${gate.metric} is ${show(gate, value)}, which ${verb} ${gate.text}`;
    return { status: passes ? 'pass' : gate.onFail, observed: value, message };
}
function holdBaseline(gate, rule, value, scene) {
    const { baseline, holdout } = scene;
    const asked = `${gate.metric} ${gate.text}`;
    switch (baseline.kind) {
        case 'none':
            return { status: 'skipped', observed: value, message: `${asked} was not asked: baseline is none` };
        case 'first-version':
            return { status: 'skipped', observed: value, message: `${asked} was not asked: ${baseline.name} has no version yet, this is the first` };
        case 'missing':
            return { status: 'fail', observed: value, message: `${asked} can not be shown: ${baseline.reason}`, hint: missingBaselineHint };
        case 'measured':
            break;
        default:
            return baseline;
    }
    const before = (0,lib_evidence/* measuredAs */.zt)(gate.metric, baseline.evidence.measurements);
    if (before?.kind !== 'value') {
        const message = `${asked} can not be shown: ${baseline.name} has no ${gate.metric}`;
        return { status: gate.missing, observed: value, message, hint: 'Register the baseline with the same metrics, or with its predictions.' };
    }
    if (holdout === 'different') {
        const message = `${asked} can not be shown: ${baseline.name} was measured on other rows than the candidate, so the numbers are not comparable`;
        return { status: gate.onInconclusive, observed: value, message, hint: 'Score the baseline again on the new evaluation set.' };
    }
    return judgeChange(gate, rule, { value, before: before.value }, scene);
}
const missingBaselineHint = 'Give baseline: models:/<name>@champion, a metrics or predictions file, or baseline: none to say that there is none.';
function judgeChange(gate, rule, { value, before }, scene) {
    const amount = amountIn(rule.amount, gate.metric, gate.info.unit, before, gate.where);
    const better = gate.info.direction === 'lower-is-better' ? -1 : 1;
    const difference = scene.differenceOf(gate.metric);
    const gain = better * (value - before);
    const interval = difference?.interval(scene.settings.confidence);
    const words = `${gate.metric} is ${show(gate, value)} against ${show(gate, before)}, ${changeInWords(gate, value - before, interval, difference, scene)}`;
    if (!meets(rule.bound, gain, amount))
        return { status: gate.onFail, observed: value, message: `${words}; asked was ${gate.text}` };
    if (rule.require === 'point')
        return { status: 'pass', observed: value, message: `${words}; asked was ${gate.text}` };
    if (difference === undefined) {
        const message = `${words}; ${rule.require} can not be shown without predictions of both on the same rows`;
        return { status: gate.onInconclusive, observed: value, message, hint: 'Give predictions of candidate and baseline, with ids.' };
    }
    const worst = worstGain(difference, better, scene.settings.confidence);
    const margin = rule.bound === 'max-loss' || rule.bound === 'loss-below' ? -amount : amount;
    // Strict, as the tests define it: at the margin itself nothing is shown.
    if (worst > margin)
        return { status: 'pass', observed: value, message: `${words}; ${rule.require} is shown for ${gate.text}` };
    const message = `${words}; the point clears ${gate.text}, but ${difference.n} rows are too few to show ${rule.require}`;
    return { status: gate.onInconclusive, observed: value, message, hint: 'Evaluate on more rows, or allow more loss.' };
}
/** One-sided bound of the gain at the given confidence: the end of the two-sided interval at 2·confidence - 1. */
function worstGain(difference, better, confidence) {
    const [low, high] = difference.interval(2 * confidence - 1);
    return better > 0 ? low : -high;
}
/** Doubles that were written with few digits differ from their difference by rounding: 0.915 - 0.92 is not -0.005. */
const rounding = 1e-12;
function meets(bound, gain, amount) {
    const slack = rounding * Math.max(1, Math.abs(amount));
    switch (bound) {
        case 'min-gain':
            return gain >= amount - slack;
        case 'gain-above':
            return gain > amount + slack;
        case 'max-loss':
            return gain >= -amount - slack;
        case 'loss-below':
            return gain > -amount + slack;
        case 'max-gain':
            return gain <= amount + slack;
        default:
            return bound;
    }
}
function changeInWords(gate, change, interval, difference, { settings, holdout, baseline }) {
    const signed = (value) => `${value >= 0 ? '+' : '−'}${show(gate, Math.abs(value))}`;
    if (interval !== undefined && difference !== undefined) {
        const level = `${Number((settings.confidence * 100).toFixed(2))} %`;
        const p = difference.p === undefined ? '' : `, p = ${Number(difference.p.toPrecision(2))}`;
        return `a difference of ${signed(change)} (${level} interval ${signed(interval[0])} to ${signed(interval[1])}, ${difference.method}${p})`;
    }
    const doubt = holdout === 'unknown' && baseline.kind === 'measured' ? '; it is not known whether both were measured on the same rows' : '';
    return `a difference of ${signed(change)} (no interval${doubt})`;
}
const show = ({ info }, value) => (0,metric_catalogue/* formatMetric */.gI)(value, info.unit);
function compared(metric, gates, checks, scene) {
    const { candidate, baseline } = scene;
    const measured = (0,lib_evidence/* measuredAs */.zt)(metric, candidate.measurements);
    const before = baseline.kind === 'measured' ? (0,lib_evidence/* measuredAs */.zt)(metric, baseline.evidence.measurements) : undefined;
    const info = gates.find((gate) => gate.metric === metric)?.info;
    const [value, was] = [measured, before].map((one) => (one?.kind === 'value' ? one.value : undefined));
    return {
        metric,
        candidate: value,
        baseline: was,
        difference: value === undefined || was === undefined ? undefined : scene.differenceOf(metric),
        change: value === undefined || was === undefined ? undefined : value - was,
        direction: info?.direction,
        unit: info?.unit ?? 'none',
        checks: checks.filter((_, index) => gates[index]?.metric === metric),
    };
}
/** Whether a metric got better, worse, or can't be told to have changed (the interval holds 0, or no direction is known). */
function trendOf(comparison, confidence) {
    const { change, direction, difference } = comparison;
    if (change === undefined || direction === undefined)
        return 'unknown';
    const gain = direction === 'lower-is-better' ? -change : change;
    if (difference !== undefined) {
        const [low, high] = difference.interval(confidence);
        if (low <= 0 && high >= 0)
            return 'unchanged';
    }
    if (gain === 0)
        return 'unchanged';
    return gain > 0 ? 'improved' : 'regressed';
}
/** Worst status among some checks. */
function worstStatus(checks) {
    const order = ['fail', 'inconclusive', 'warn', 'pass', 'skipped'];
    return order.find((status) => checks.some((check) => check.status === status)) ?? 'skipped';
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/core/lib/files.js
var lib_files = __webpack_require__(4020);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/evaluation/lib/metrics-file.js + 1 modules
var metrics_file = __webpack_require__(4103);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/evaluation/lib/read-predictions.js + 5 modules
var read_predictions = __webpack_require__(4030);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/registry/lib/port.js
var port = __webpack_require__(7640);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/registry/lib/reference.js
var lib_reference = __webpack_require__(7470);
;// CONCATENATED MODULE: ./.cache/bundle/actions/actions/evaluate-gate/lib/baseline.js










/**
 * Finds the baseline and reads its metrics and predictions.
 *
 * @throws Failure dependency-failed when the registry does not answer; input-error for files that can't be read.
 */
async function findBaseline(inputs, settings, context) {
    const asked = inputs.baseline?.trim() ?? (context.model === undefined ? undefined : (0,lib_reference/* formatReference */.FH)((0,lib_reference/* aliasReference */.C)(context.model, port/* championAlias */.wW)));
    if (asked === 'none')
        return { baseline: { kind: 'none' }, version: undefined };
    if (asked?.startsWith('models:'))
        return await fromRegistry((0,lib_reference/* parseReference */.F2)(asked), inputs, settings, context);
    if (asked === undefined && inputs['baseline-predictions'] === undefined) {
        return { baseline: { kind: 'missing', reason: 'no baseline was given' }, version: undefined };
    }
    return { baseline: await fromFiles(asked, inputs['baseline-predictions'], settings, context), version: undefined };
}
async function fromRegistry(reference, inputs, settings, context) {
    const name = (0,lib_reference/* formatReference */.FH)(reference);
    const registry = await (0,lib_open/* openRegistry */.M)(inputs.registry, context);
    const version = await registry.resolve(reference);
    if (version === undefined) {
        // A version that was named by number must be there; an alias that nobody has set yet means the first version.
        if (reference.kind === 'alias')
            return { baseline: { kind: 'first-version', name }, version };
        return { baseline: { kind: 'missing', reason: `${name} is not in the registry ${registry.name}` }, version };
    }
    const { evidence } = await registry.download(version, (0,external_node_path_.join)(context.temporary, 'baseline'), ['evidence']);
    const predictions = inputs['baseline-predictions'] ?? evidence.predictions;
    const title = `${version.name} version ${version.version}`;
    if (evidence.metrics === undefined && predictions === undefined) {
        return { baseline: { kind: 'missing', reason: `${title} was registered without metrics and predictions` }, version };
    }
    const files = { metrics: evidence.metrics, predictions };
    return { baseline: { kind: 'measured', name: title, evidence: await readEvidence(files, settings, title, context) }, version };
}
async function fromFiles(asked, predictionsPath, settings, context) {
    const path = asked === undefined ? undefined : (0,lib_files/* resolveInside */.LI)(asked, context.workspace, context.workingDirectory);
    const isMetrics = path?.toLowerCase().endsWith('.json') ?? false;
    if (path !== undefined && !isMetrics && predictionsPath !== undefined) {
        throw (0,errors/* inputError */.Xu)(`baseline ${context.display(path)} and baseline-predictions are both predictions`, { hint: 'Give one of the two.' });
    }
    const predictions = isMetrics || path === undefined ? predictionsPath : path;
    for (const file of [path, predictions])
        if (file !== undefined)
            await (0,lib_files/* realPathInside */.oG)(file, context.workspace);
    const name = context.display(path ?? predictions ?? '');
    const files = { metrics: isMetrics ? path : undefined, predictions };
    return { kind: 'measured', name, evidence: await readEvidence(files, settings, `baseline ${name}`, context) };
}
async function readEvidence(files, settings, title, context) {
    const metrics = files.metrics === undefined ? undefined : (0,metrics_file/* readMetricsFile */._)(await (0,promises_.readFile)(files.metrics), `metrics of ${title}`);
    if (files.predictions === undefined)
        return (0,lib_evidence/* gatherEvidence */.hx)(metrics, undefined);
    const read = await (0,read_predictions/* readPredictions */.R)(files.predictions, `predictions of ${title}`, settings, context);
    const broken = read.checks.find(({ status }) => status === 'fail');
    if (broken !== undefined) {
        throw (0,errors/* inputError */.Xu)(`the predictions of ${title} can't be compared with: ${broken.message}`, broken.where === undefined ? {} : { where: broken.where });
    }
    return (0,lib_evidence/* gatherEvidence */.hx)(metrics, read.predictions);
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/evaluation/lib/notes.js
/** Clocks of two machines may differ by this. */
const skewMilliseconds = 5 * 60_000;
/** Fails metrics that come from the future or from another commit: they are evidence of another run. */
function noteChecks(file, expected) {
    return [...file.notes].flatMap(([name, { value, where }]) => {
        const key = name.slice(name.lastIndexOf('.') + 1);
        if (key === 'timestamp')
            return timestampCheck(name, value, expected).map((check) => ({ ...check, where }));
        if (key === 'git_sha' || key === 'commit')
            return commitCheck(name, value, expected).map((check) => ({ ...check, where }));
        return [];
    });
}
function timestampCheck(name, value, { now }) {
    const time = Date.parse(value);
    const base = { id: `metrics:${name}`, status: 'fail', observed: value.slice(0, 60), limit: now.toISOString() };
    if (Number.isNaN(time))
        return [{ ...base, message: `${name} is no time that can be read`, hint: 'Write it as 2026-01-31T12:00:00Z.' }];
    if (time <= now.getTime() + skewMilliseconds)
        return [];
    return [
        {
            ...base,
            message: `${name} lies in the future, so the metrics can not be of this run`,
            hint: 'Check the clock of the training machine.',
        },
    ];
}
function commitCheck(name, value, { sha, pullRequest }) {
    if (sha === '' || (value.length >= 7 && sha.startsWith(value.toLowerCase())))
        return [];
    return [
        {
            id: `metrics:${name}`,
            status: pullRequest ? 'warn' : 'fail',
            observed: value.slice(0, 60),
            limit: sha,
            message: `${name} names another commit than the one under test, so the metrics are of another run`,
            hint: pullRequest
                ? 'Write the head commit of the pull request, not the merge commit, or leave the key out.'
                : 'Evaluate again on this commit.',
        },
    ];
}

// EXTERNAL MODULE: ./.cache/bundle/actions/packages/evaluation/lib/prediction-columns.js
var prediction_columns = __webpack_require__(2363);
;// CONCATENATED MODULE: ./.cache/bundle/actions/actions/evaluate-gate/lib/candidate.js








/**
 * Reads metrics and predictions, and says which columns were taken.
 *
 * @throws Failure (input-error) when neither was given or one can't be read.
 */
async function readCandidate(inputs, settings, context) {
    if (inputs.metrics === undefined && inputs.predictions === undefined) {
        throw (0,errors/* inputError */.Xu)('neither metrics nor predictions were given, so there is nothing to judge', {
            hint: 'Set `metrics` to the JSON file that the training wrote, or `predictions` to a file with label and prediction per row.',
        });
    }
    const files = [];
    let metrics;
    if (inputs.metrics !== undefined) {
        const name = context.display(inputs.metrics);
        const bytes = await (0,promises_.readFile)(await (0,lib_files/* realPathInside */.oG)(inputs.metrics, context.workspace));
        metrics = (0,metrics_file/* readMetricsFile */._)(bytes, name);
        files.push({ name, digest: (0,lib_files/* sha256 */.sc)(bytes) });
    }
    if (inputs.predictions === undefined)
        return { metrics, read: undefined, columns: undefined, files };
    const name = context.display(inputs.predictions);
    const read = await (0,read_predictions/* readPredictions */.R)(await (0,lib_files/* realPathInside */.oG)(inputs.predictions, context.workspace), name, settings, context);
    const columns = read.predictions === undefined ? undefined : `${name}: ${(0,prediction_columns/* columnsInWords */.y)(read.predictions.columns)}; ${taskInWords(read)}`;
    if (columns !== undefined)
        context.log.info(columns);
    return { metrics, read, columns, files: [...files, { name, digest: read.digest }] };
}
function taskInWords({ predictions }) {
    if (predictions === undefined)
        return '';
    const rows = `${predictions.rows} rows`;
    if (predictions.task === 'binary')
        return `binary, positive label ${JSON.stringify(predictions.positive)}, ${rows}`;
    return predictions.task === 'multiclass' ? `${predictions.classes.length} classes, ${rows}` : `regression, ${rows}`;
}
/** What is wrong with the evidence itself, apart from any gate. */
function candidateChecks({ metrics, read }, { now, run: identity }) {
    const expected = { now: now(), sha: identity.sha, pullRequest: identity.pullRequest !== undefined };
    return [
        ...(read?.checks ?? []),
        ...(metrics === undefined ? [] : noteChecks(metrics, expected)),
        ...(0,lib_evidence/* misreported */.TM)(metrics, read?.predictions),
    ];
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/actions/evaluate-gate/lib/chain.js

/**
 * The model that is being judged, from the record of the training before; undefined when no training was recorded.
 *
 * @throws Failure (policy-refused) when a judged file is not one that the training wrote: it would be evidence of another run.
 */
async function trainedModel(files, context) {
    const record = await context.records.latest('train');
    const subject = record?.statement.subject[0];
    if (record === undefined || subject === undefined)
        return undefined;
    const known = new Set(record.statement.subject.map((written) => `sha256:${written.digest.sha256}`));
    const foreign = files.find(({ digest }) => !known.has(digest));
    if (foreign !== undefined)
        throw otherRun(foreign, record, context);
    return { name: subject.name, digest: `sha256:${subject.digest.sha256}` };
}
function otherRun({ name }, record, context) {
    return (0,errors/* policyRefused */.he)(`${name} is not what the recorded training wrote, so it is evidence of another run`, {
        where: { file: name },
        hint: `Judge the files that ${context.display(record.path)} names, or have train record this one too (its inputs metrics and predictions).`,
    });
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/evaluation/lib/gate-file.js



/**
 * Reads a gate in any of its forms: text with one condition a line (`accuracy >= 0.92`), a YAML list or map of short forms, or the
 * file in full (`gates:` with settings beside it).
 *
 * @param file the name shown in messages.
 * @throws Failure (input-error) with the line and the nearest known name.
 */
async function readGate(text, file) {
    const lines = conditionLines(text);
    if (lines !== undefined)
        return expand({ gates: { value: lines.map(({ text: line }) => line), file, at: (p) => lineOf(lines, file, p) }, head: {} });
    const { parseYaml } = await import(/* webpackIgnore: true */ '../shared/index.js').then(({load}) => load('core/yaml'));
    return await readLocatedGate(parseYaml(text, file));
}
/**
 * The same for a gate that lies in a larger file, such as the `gate:` of `modelflight.yml`.
 *
 * @throws Failure (input-error).
 */
async function readLocatedGate(located) {
    const { value } = located;
    if (typeof value === 'string')
        return await readTextIn(located, value);
    if (value === null)
        throw emptyGate(located.at(''));
    const { requireSchema } = await import(/* webpackIgnore: true */ '../shared/index.js').then(({load}) => load('core/validation'));
    const schemas = await __webpack_require__.e(/* import() */ 435).then(__webpack_require__.bind(__webpack_require__, 5435));
    const full = isObject(value) && 'gates' in value;
    if (!full && isEmpty(value))
        throw emptyGate(located.at(''));
    if (full && isEmpty(value['gates'] ?? null))
        throw emptyGate(located.at('/gates'));
    if (full)
        requireSchema(located, schemas.gateHeadSchema, 'the gate');
    requireGates(full ? below(located, '/gates') : located, schemas.gateListSchema, requireSchema);
    return full ? expand({ gates: below(located, '/gates'), head: value }) : expand({ gates: located, head: {} });
}
/** Holds each entry against the branch of the schema that it was meant for: "none of the allowed forms" helps nobody. */
function requireGates(gates, schema, requireSchema) {
    const [list, map] = schema.anyOf ?? [];
    const branch = Array.isArray(gates.value) ? list?.items : map?.additionalProperties;
    const long = branch?.anyOf?.[1];
    for (const [key, item] of Object.entries(gates.value ?? {})) {
        if (typeof item === 'number')
            throw sideUnknown(key, item, gates.at(`/${escapePointer(key)}`));
        if (isObject(item) && long !== undefined)
            requireSchema(below(gates, `/${escapePointer(key)}`), long, 'the gate');
    }
    requireSchema(gates, schema, 'the gate');
}
const sideUnknown = (metric, value, where) => (0,errors/* inputError */.Xu)(`the gate gives ${metric} the bare number ${value} and does not say which side of it is allowed`, {
    where,
    hint: `Write ">= ${value}" or "<= ${value}".`,
});
async function readTextIn(located, text) {
    const start = located.at('');
    const lines = conditionLines(text);
    if (lines === undefined) {
        throw (0,errors/* inputError */.Xu)(`${JSON.stringify(text.slice(0, 80))} is no gate`, {
            where: start,
            hint: 'Write conditions such as accuracy >= 0.92, one a line.',
        });
    }
    return expand({ gates: { value: lines.map(({ text: line }) => line), file: located.file, at: () => start }, head: {} });
}
/** The conditions of a text in short form, or undefined when it has another form. Blank lines and `#` comments are dropped. */
function conditionLines(text) {
    const lines = text.split(/\r?\n/).map((line, index) => ({ text: line.replace(/(^|\s)#.*$/, '').trim(), line: index + 1 }));
    const filled = lines.filter((line) => line.text !== '');
    if (filled.length === 0)
        return undefined;
    return filled.every((line) => !/^[-[{]|:(\s|$)/.test(line.text) && splitLine(line.text) !== undefined) ? filled : undefined;
}
function lineOf(lines, file, pointer) {
    const index = Number(pointer.split('/')[1] ?? 0);
    return { file, line: lines[index]?.line ?? 1 };
}
function expand({ gates, head }) {
    const declared = (head['metrics'] ?? {});
    const defaults = (head['defaults'] ?? {});
    const infoOf = (metric) => {
        const known = (0,metric_catalogue/* knownMetric */.wl)(metric) ?? { direction: undefined, min: -Infinity, max: Infinity, unit: 'none' };
        return { ...known, ...declared[metric] };
    };
    const entries = Object.entries(gates.value ?? {});
    const isList = Array.isArray(gates.value);
    const expanded = entries.flatMap(([key, item]) => {
        const pointer = `/${escapePointer(key)}`;
        return expandEntry({ metric: isList ? undefined : key, item, defaults, infoOf, at: (path) => gates.at(pointer + path) });
    });
    if (expanded.length === 0)
        throw emptyGate(gates.at(''));
    refuseEmptyRanges(expanded);
    return { gates: withUniqueIds(expanded), settings: settingsOf(head, defaults) };
}
function expandEntry(entry) {
    if (typeof entry.item === 'string')
        return [expandShort(entry, entry.item)];
    const item = entry.item;
    const metric = entry.metric ?? String(item['metric']);
    const info = entry.infoOf(metric);
    const rules = [...limitRules(item, entry.at), ...baselineRules(item, metric, info, entry.at)];
    if (rules.length === 0) {
        const hint = 'Add min, max, above, below or versus-baseline.';
        throw (0,errors/* inputError */.Xu)(`the gate on ${metric} asks nothing`, { where: entry.at(''), hint });
    }
    const id = String(item['id'] ?? metric);
    return rules.map(({ rule, where }) => ({
        ...common(entry, { metric, info }, item),
        id: rules.length === 1 ? id : `${id}:${rule.bound}`,
        rule,
        text: ruleInWords(rule, info.direction),
        where,
    }));
}
function expandShort(entry, text) {
    const where = entry.at('');
    const split = entry.metric === undefined ? splitLine(text) : { metric: entry.metric, rest: text };
    if (split === undefined) {
        throw (0,errors/* inputError */.Xu)(`${JSON.stringify(text.slice(0, 80))} is no condition`, { where, hint: 'Write one such as accuracy >= 0.92.' });
    }
    const info = entry.infoOf(split.metric);
    const expression = parseExpression(split.rest, split.metric, info.direction, where);
    const rule = expression.kind === 'limit' ? expression : { ...expression, require: 'point' };
    // "baseline - 0.005" leaves out on which side; people who read the report should not have to know.
    const written = split.rest.startsWith('baseline') ? ruleInWords(rule, info.direction) : split.rest;
    return { ...common(entry, { metric: split.metric, info }, {}), id: split.metric, rule, text: written, where };
}
function common({ defaults }, named, item) {
    const pick = (key) => item[key] ?? defaults[key];
    return {
        ...named,
        onFail: (pick('on-fail') ?? 'fail'),
        onInconclusive: (pick('on-inconclusive') ?? 'inconclusive'),
        missing: (pick('missing') ?? 'fail'),
        minSamples: Number(pick('min-samples') ?? defaultMinSamples),
        why: item['why'] === undefined ? undefined : String(item['why']),
    };
}
/** One row has no spread: nothing can be said of a model from it. Files written by `modelflight init` ask for more. */
const defaultMinSamples = 2;
function limitRules(item, at) {
    const bounds = ['min', 'max', 'above', 'below'];
    return bounds.flatMap((bound) => {
        const written = item[bound];
        if (written === undefined)
            return [];
        const where = at(`/${bound}`);
        return [{ rule: { kind: 'limit', bound, amount: parseAmount(written, where) }, where }];
    });
}
function baselineRules(item, metric, info, at) {
    const versus = item['versus-baseline'];
    if (versus === undefined)
        return [];
    const bounds = ['min-gain', 'gain-above', 'max-loss', 'loss-below', 'max-gain'];
    const require = (versus['require'] ?? 'point');
    const placed = bounds.flatMap((bound) => {
        const written = versus[bound];
        if (written === undefined)
            return [];
        const where = at(`/versus-baseline/${bound}`);
        if (info.direction === undefined)
            throw unknownDirection(metric, where);
        const amount = parseAmount(written, where);
        if (amount.value < 0)
            throw (0,errors/* inputError */.Xu)(`${bound} of ${metric} is negative`, { where, hint: 'A negative loss is a gain: use the other key.' });
        return [{ rule: { kind: 'baseline', bound, amount, require: requirementFor(bound, require) }, where }];
    });
    if (placed.length === 0) {
        throw (0,errors/* inputError */.Xu)(`versus-baseline of ${metric} names no amount`, {
            where: at('/versus-baseline'),
            hint: `Add one of ${bounds.join(', ')}.`,
        });
    }
    return placed;
}
/** A guard against too much gain always looks at the point. */
const requirementFor = (bound, require) => (bound === 'max-gain' ? 'point' : require);
/** A rule as one reads it. */
function ruleInWords(rule, direction) {
    const amount = `${rule.amount.value}${rule.amount.unit}`;
    if (rule.kind === 'limit')
        return `${{ min: '>=', max: '<=', above: '>', below: '<' }[rule.bound]} ${amount}`;
    const higher = direction === 'higher-is-better';
    const towards = rule.bound === 'max-loss' || rule.bound === 'loss-below' ? !higher : higher;
    const strict = rule.bound === 'gain-above' || rule.bound === 'loss-below';
    const operator = (rule.bound === 'max-gain' ? !higher : higher) ? '>' : '<';
    const change = rule.amount.value === 0 ? '' : ` ${towards ? '+' : '-'} ${amount}`;
    return `${operator}${strict ? '' : '='} baseline${change}${rule.require === 'point' ? '' : ` (${rule.require})`}`;
}
/** Two conditions may share a metric as long as they ask different things; then the bound joins the id. */
function withUniqueIds(gates) {
    const named = gates.map((gate) => {
        const shared = gates.some((other) => other !== gate && other.id === gate.id);
        return shared ? { ...gate, id: `${gate.id}:${gate.rule.bound}` } : gate;
    });
    const seen = new Map();
    for (const gate of named) {
        const other = seen.get(gate.id);
        if (other !== undefined) {
            const hint = 'Keep one, or give each its own id.';
            throw (0,errors/* inputError */.Xu)(`the gate ${gate.id} is given twice (also on line ${other.where.line ?? '?'})`, { where: gate.where, hint });
        }
        seen.set(gate.id, gate);
    }
    return named;
}
function refuseEmptyRanges(gates) {
    for (const low of gates) {
        for (const high of gates) {
            if (low.metric !== high.metric || low.rule.amount.unit !== high.rule.amount.unit)
                continue;
            const isLow = low.rule.bound === 'min' || low.rule.bound === 'above';
            const isHigh = high.rule.bound === 'max' || high.rule.bound === 'below';
            if (!isLow || !isHigh)
                continue;
            const touching = low.rule.bound === 'min' && high.rule.bound === 'max';
            const { value: from } = low.rule.amount;
            const { value: to } = high.rule.amount;
            if (from < to || (touching && from === to))
                continue;
            throw (0,errors/* inputError */.Xu)(`no ${low.metric} can be ${low.text} and ${high.text}`, {
                where: high.where,
                hint: 'Lower the one or raise the other.',
            });
        }
    }
}
function settingsOf(head, defaults) {
    return {
        task: head['task'],
        columns: (head['columns'] ?? {}),
        positiveLabel: head['positive-label'] === undefined ? undefined : String(head['positive-label']),
        threshold: Number(head['threshold'] ?? 0.5),
        classes: head['classes']?.map(String),
        confidence: Number(defaults['confidence'] ?? 0.95),
        resamples: Number(defaults['resamples'] ?? 2_000),
        seed: Number(defaults['seed'] ?? 7),
    };
}
const emptyGate = (where) => (0,errors/* inputError */.Xu)('the gate is empty, so nothing would be asked of the model', { where, hint: 'Add a condition such as accuracy >= 0.92.' });
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const isEmpty = (value) => typeof value === 'object' && (value === null || Object.keys(value).length === 0);
const escapePointer = (key) => key.replaceAll('~', '~0').replaceAll('/', '~1');
/** A part of a located value, which still knows its lines. */
function below(located, pointer) {
    const parts = pointer
        .split('/')
        .slice(1)
        .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
    const value = parts.reduce((whole, part) => whole[part] ?? null, located.value);
    return { value, file: located.file, at: (path) => located.at(pointer + path) };
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/evaluation/lib/loosened.js
/**
 * One warning for each limit that a pull request would loosen: the base branch's limit was used, and people should see both values.
 *
 * @param base the gates in force.
 * @param proposed the gates of the pull request.
 */
function loosenedGates(base, proposed) {
    return base.flatMap((gate) => {
        const other = proposed.find((candidate) => keyOf(candidate) === keyOf(gate));
        if (other === undefined)
            return [warning(gate, gate.text, 'nothing', 'takes out')];
        return [...(isLooser(gate, other) ? [warning(gate, gate.text, other.text, 'loosens')] : []), ...weightChanges(gate, other)];
    });
}
const keyOf = ({ metric, rule }) => `${metric} ${side(rule.bound)}`;
/** A limit that becomes strict or inclusive is still the same limit. */
function side(bound) {
    if (bound === 'min' || bound === 'above')
        return 'lower limit';
    if (bound === 'max' || bound === 'below')
        return 'upper limit';
    return bound === 'max-gain' ? 'largest gain' : 'baseline';
}
/** The least gain or the greatest loss as one number: what a candidate must at least gain. */
function demanded({ rule }) {
    const { bound, amount } = rule;
    if (bound === 'max' || bound === 'below' || bound === 'max-gain' || bound === 'max-loss' || bound === 'loss-below')
        return -amount.value;
    return amount.value;
}
const isStrict = ({ rule }) => ['above', 'below', 'gain-above', 'loss-below'].includes(rule.bound);
function isLooser(gate, other) {
    // Amounts in different units are shown to people rather than compared.
    if (gate.rule.amount.unit !== other.rule.amount.unit)
        return gate.rule.amount.value !== 0 || other.rule.amount.value !== 0;
    const [before, after] = [demanded(gate), demanded(other)];
    return after < before || (after === before && isStrict(gate) && !isStrict(other));
}
function weightChanges(gate, other) {
    const changes = [];
    if (gate.onFail === 'fail' && other.onFail === 'warn')
        changes.push(warning(gate, 'on-fail: fail', 'on-fail: warn', 'weakens'));
    if (gate.missing === 'fail' && other.missing === 'warn')
        changes.push(warning(gate, 'missing: fail', 'missing: warn', 'weakens'));
    if (gate.onInconclusive !== 'warn' && other.onInconclusive === 'warn') {
        changes.push(warning(gate, `on-inconclusive: ${gate.onInconclusive}`, 'on-inconclusive: warn', 'weakens'));
    }
    if (other.minSamples < gate.minSamples) {
        changes.push(warning(gate, `min-samples: ${gate.minSamples}`, `min-samples: ${other.minSamples}`, 'weakens'));
    }
    if (requirement(gate) !== 'point' && requirement(other) === 'point') {
        changes.push(warning(gate, `require: ${requirement(gate)}`, 'require: point', 'weakens'));
    }
    return changes;
}
const requirement = ({ rule }) => (rule.kind === 'baseline' ? rule.require : 'point');
function warning(gate, before, after, verb) {
    return {
        id: `policy:${gate.id}${verb === 'weakens' ? `:${before.split(':')[0]}` : ''}`,
        status: 'warn',
        observed: after,
        limit: before,
        message: `this pull request ${verb} the gate on ${gate.metric}: ${before} becomes ${after}; the base branch's ${before} was used`,
        where: gate.where,
        hint: 'If that is meant, merge the gate on its own first.',
    };
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/actions/evaluate-gate/lib/gate.js




/**
 * Reads the gate: on pull requests a file comes from the base branch, and what the pull request would loosen is said.
 *
 * @throws Failure (input-error) with the line.
 */
async function loadGate(source, context) {
    if (source.kind === 'text') {
        const file = await readGate(source.text, source.name);
        return { file, name: source.name, digest: (0,lib_files/* sha256 */.sc)(source.text), note: undefined, changes: [] };
    }
    if (source.kind === 'located') {
        const { located } = source;
        return {
            file: await readLocatedGate(located),
            name: located.file,
            digest: (0,lib_files/* sha256 */.sc)(JSON.stringify(located.value)),
            note: undefined,
            changes: [],
        };
    }
    const name = context.display(source.path);
    const { text, origin, proposed, isNew } = await context.policy.read(source.path);
    const file = await readGate(text, name);
    const changes = proposed === undefined ? [] : await changesOf(file, proposed, name);
    return { file, name, digest: (0,lib_files/* sha256 */.sc)(text), note: noteOf(name, origin, isNew, proposed), changes };
}
function noteOf(name, origin, isNew, proposed) {
    if (isNew)
        return `${name} is new: the base branch has none yet, so this checkout's was used.`;
    if (proposed !== undefined)
        return `This pull request changes ${name}; the base branch's version was used.`;
    return origin === 'base' ? `${name} was read from the base branch.` : undefined;
}
async function changesOf(file, proposed, name) {
    try {
        return loosenedGates(file.gates, (await readGate(proposed, name)).gates);
    }
    catch (error) {
        const { message, where, hint } = (0,errors/* explain */.WE)(error);
        const check = {
            id: 'policy:gate',
            status: 'warn',
            message: `the gate that this pull request proposes can't be used: ${message}; the base branch's was used`,
            ...(where === undefined ? {} : { where }),
            ...(hint === undefined ? {} : { hint }),
        };
        return [check];
    }
}

// EXTERNAL MODULE: ./.cache/bundle/actions/packages/core/lib/records.js
var records = __webpack_require__(1933);
;// CONCATENATED MODULE: ./.cache/bundle/actions/actions/evaluate-gate/lib/record.js

/** Result words of in-toto's test-result v0.1. What could not be decided is not passed. */
const results = {
    pass: 'PASSED',
    warn: 'WARNED',
    fail: 'FAILED',
    inconclusive: 'FAILED',
};
/**
 * The record of a decision: about the trained model where a training is on record, else about the files that were judged.
 * `register-model` looks for it by the model's digest.
 */
function recordOf({ gate, evidence, candidate, decision, version, verdict }, model) {
    const files = candidate.files.map(({ name, digest }) => ({ name, digest }));
    const holdout = evidence.holdoutDigest;
    return {
        subjects: model === undefined ? files : [model],
        materials: [
            { name: gate.name, digest: gate.digest },
            ...(model === undefined ? [] : files),
            ...(holdout?.startsWith('sha256:') ? [{ name: 'holdout', digest: holdout }] : []),
            ...(version === undefined ? [] : [{ name: `baseline ${version.name}/${version.version}`, digest: version.digest }]),
        ],
        predicateType: records/* predicateTypes */.Z.testResult,
        predicate: {
            result: results[verdict.status],
            configuration: [{ name: gate.name, digest: { sha256: gate.digest.replace(/^sha256:/, '') } }],
            passedTests: ids(verdict.checks, ['pass']),
            warnedTests: ids(verdict.checks, ['warn']),
            failedTests: ids(verdict.checks, ['fail', 'inconclusive']),
            skippedTests: ids(verdict.checks, ['skipped']),
            holdout: decision.holdout,
            metrics: Object.fromEntries([...evidence.measurements].flatMap(([name, measured]) => (measured.kind === 'value' ? [[name, measured.value]] : []))),
        },
    };
}
const ids = (checks, statuses) => checks.filter(({ status }) => statuses.includes(status)).map(({ id }) => id);

// EXTERNAL MODULE: ./.cache/bundle/actions/packages/report/lib/document.js
var lib_document = __webpack_require__(7361);
;// CONCATENATED MODULE: ./.cache/bundle/actions/actions/evaluate-gate/lib/report.js



/** The action's part of comment and report: verdict line, the compared metrics worst first, intervals, the other metrics folded. */
function reportSection(judgement) {
    const { verdict, gate, candidate, decision } = judgement;
    const notes = [baselineNote(judgement), holdoutNote(decision), gate.note, candidate.columns].filter((note) => note !== undefined);
    const intervals = intervalsChart(judgement);
    return {
        id: 'evaluate-gate',
        title: 'Evaluation gate',
        tone: verdict.status,
        headline: headline(judgement),
        blocks: [
            comparisonTable(judgement),
            ...(intervals === undefined ? [] : [(0,lib_document/* chart */.bW)(intervals)]),
            ...notes.map((note) => (0,lib_document/* paragraph */.FY)(note)),
            ...otherMetrics(judgement),
        ],
    };
}
function headline({ verdict, baseline, decision }) {
    const of = (status) => verdict.checks.filter((check) => check.status === status).map(({ id }) => id);
    const first = baseline.kind === 'first-version' ? `First version of ${baseline.name}: absolute limits decide. ` : '';
    const [failed, open, warned] = [of('fail'), of('inconclusive'), of('warn')];
    if (failed.length > 0)
        return `${first}The candidate is stopped: ${listed(failed)} failed.`;
    if (open.length > 0)
        return `${first}The data can not decide: ${listed(open)}.`;
    if (verdict.status === 'inconclusive') {
        return `${first}Every gate was skipped, so nothing was shown. Add an absolute limit such as accuracy >= 0.9.`;
    }
    const passed = of('pass').length;
    const count = `${passed} of ${decision.checks.length} gates passed${of('skipped').length > 0 ? `, ${of('skipped').length} skipped` : ''}`;
    if (warned.length > 0)
        return `${first}The candidate may go on with warnings: ${listed(warned)} (${count}).`;
    return `${first}The candidate may go on: ${count}.`;
}
const listed = (ids) => ids.length > 5 ? `${ids.slice(0, 5).join(', ')} and ${ids.length - 5} more` : ids.join(', ');
function baselineNote({ baseline }) {
    switch (baseline.kind) {
        case 'measured':
            return `Compared with ${baseline.name}.`;
        case 'first-version':
            return `The registry has no ${baseline.name} yet. This run may become the first champion.`;
        case 'none':
            return 'No comparison with a baseline was asked for.';
        case 'missing':
            return `There is no baseline: ${baseline.reason}.`;
        default:
            return baseline;
    }
}
function holdoutNote({ holdout }) {
    if (holdout === 'different')
        return 'Candidate and baseline were measured on different rows: their numbers are shown, but not compared.';
    if (holdout === 'unknown')
        return 'It is not known whether candidate and baseline were measured on the same rows; predictions of both would tell.';
    return undefined;
}
const ranks = ['fail', 'inconclusive', 'warn', 'pass', 'skipped'];
function comparisonTable({ decision, settings }) {
    const worstFirst = decision.comparisons.toSorted((a, b) => ranks.indexOf(worstStatus(a.checks)) - ranks.indexOf(worstStatus(b.checks)));
    const columns = [
        'Metric',
        { title: 'Baseline', align: 'right' },
        { title: 'Candidate', align: 'right' },
        { title: 'Difference', align: 'right' },
        'Limit',
        'Verdict',
    ];
    return (0,lib_document/* table */.tp)(columns, worstFirst.map((comparison) => row(comparison, settings.confidence)));
}
function row(comparison, confidence) {
    const { metric, baseline, candidate, unit, checks } = comparison;
    const show = (value) => (value === undefined ? '–' : (0,metric_catalogue/* formatMetric */.gI)(value, unit));
    return [
        (0,lib_document/* code */.aY)(metric),
        show(baseline),
        show(candidate),
        differenceCell(comparison, confidence),
        checks.map(({ limit }) => String(limit ?? '')).join('; '),
        { kind: 'status', tone: worstStatus(checks) },
    ];
}
function differenceCell({ change, difference, unit }, confidence) {
    if (change === undefined)
        return '–';
    const signed = (value) => `${value < 0 ? '−' : '+'}${(0,metric_catalogue/* formatMetric */.gI)(Math.abs(value), unit)}`;
    if (difference === undefined)
        return signed(change);
    const [low, high] = difference.interval(confidence);
    return `${signed(change)} (${signed(low)} to ${signed(high)})`;
}
/** Only shares fit one axis; other metrics are told by the table. */
function intervalsChart({ decision, settings, verdict }) {
    const rows = decision.comparisons.flatMap((comparison) => {
        const { metric, difference, unit, checks } = comparison;
        if (difference === undefined || unit !== 'ratio')
            return [];
        const [low, high] = difference.interval(settings.confidence);
        return [{ label: metric, low, point: difference.value, high, tone: checks.length > 0 ? worstStatus(checks) : verdict.status }];
    });
    if (rows.length === 0)
        return undefined;
    const level = Number((settings.confidence * 100).toFixed(2));
    return { kind: 'intervals', title: `Candidate minus baseline, with ${level} % interval`, rows, zero: 0 };
}
/** Metrics without a gate, for context. The comment has room for some; all are in the JSON report. */
const shownOthers = 40;
function otherMetrics({ decision, evidence, baseline }) {
    const gated = new Set(decision.comparisons.map(({ metric }) => metric));
    const others = [...evidence.measurements].filter(([name]) => !gated.has(name));
    if (others.length === 0)
        return [];
    const before = baseline.kind === 'measured' ? baseline.evidence.measurements : new Map();
    const show = (name, measured) => measured?.kind === 'value' ? (0,metric_catalogue/* formatMetric */.gI)(measured.value ?? 0, (0,metric_catalogue/* knownMetric */.wl)(name)?.unit ?? 'none') : '–';
    const rows = others.slice(0, shownOthers).map(([name, measured]) => [(0,lib_document/* code */.aY)(name), show(name, before.get(name)), show(name, measured)]);
    const cut = others.length - rows.length;
    const rest = cut > 0 ? [(0,lib_document/* paragraph */.FY)(`${cut} more metrics were cut here; all ${others.length} are in the JSON report (details.metrics).`)] : [];
    const block = (0,lib_document/* table */.tp)(['Metric', { title: 'Baseline', align: 'right' }, { title: 'Candidate', align: 'right' }], rows);
    return [(0,lib_document/* details */.zH)(`${others.length} other ${others.length === 1 ? 'metric' : 'metrics'} without a gate`, block, ...rest)];
}
/** Metrics that got better and worse, as far as can be told. */
function trends({ decision, settings }) {
    const of = (trend) => decision.comparisons.filter((comparison) => trendOf(comparison, settings.confidence) === trend).map(({ metric }) => metric);
    return { improved: of('improved'), regressed: of('regressed') };
}
/** The comparison as data. */
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
            status: worstStatus(checks),
        };
        return [metric, diff];
    }));
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/actions/evaluate-gate/lib/run.js









/** Reads gate, candidate and baseline, holds the one against the other, and says what came of it. */
async function run(inputs, context) {
    const gate = await loadGate(inputs.gate, context);
    const settings = withInputs(gate.file.settings, inputs);
    const candidate = await readCandidate(inputs, settings, context);
    const model = await trainedModel(candidate.files, context);
    const evidence = (0,lib_evidence/* gatherEvidence */.hx)(candidate.metrics, candidate.read?.predictions);
    if (candidate.metrics === undefined && candidate.read?.predictions !== undefined) {
        (0,lib_evidence/* refuseUnknownMetrics */.sQ)(gate.file.gates, evidence.measurements);
    }
    const found = await baselineFor(gate.file, inputs, settings, context);
    const decision = decide(gate.file.gates, evidence, found.baseline, settings);
    const checks = [...decision.checks, ...candidateChecks(candidate, context), ...gate.changes];
    const verdict = (0,lib_verdict/* verdictOf */.Vj)(checks);
    const judgement = { gate, settings, evidence, ...found, decision, verdict, candidate };
    const { improved, regressed } = trends(judgement);
    return {
        verdict,
        outputs: {
            decision: verdict.status,
            'failed-gates': JSON.stringify(checks.filter(({ status }) => status === 'fail').map(({ id }) => id)),
            'metrics-diff': JSON.stringify(diffOf(judgement)),
            'baseline-version': found.version?.version ?? '',
            improved: JSON.stringify(improved),
            regressed: JSON.stringify(regressed),
        },
        section: reportSection(judgement),
        record: recordOf(judgement, model),
        details: { comparisons: diffOf(judgement), metrics: metricsOf(judgement), holdout: decision.holdout, columns: candidate.columns ?? null },
    };
}
/** A gate that asks for no baseline needs none; where a model is named, its champion is shown for comparison. */
async function baselineFor(file, inputs, settings, context) {
    const asked = inputs.baseline !== undefined || inputs['baseline-predictions'] !== undefined || context.model !== undefined;
    const needed = file.gates.some(({ rule }) => rule.kind === 'baseline');
    if (!asked && !needed)
        return { baseline: { kind: 'none' }, version: undefined };
    return await findBaseline(inputs, settings, context);
}
function withInputs(settings, inputs) {
    const { id, label, prediction, score } = inputs;
    const named = Object.entries({ id, label, prediction, score }).filter(([, name]) => name !== undefined);
    return { ...settings, task: inputs.task ?? settings.task, columns: { ...settings.columns, ...Object.fromEntries(named) } };
}
const metricsOf = ({ evidence }) => Object.fromEntries([...evidence.measurements].map(([name, measured]) => [name, measured.kind === 'value' ? measured.value : null]));

;// CONCATENATED MODULE: ./.cache/bundle/actions/actions/evaluate-gate/lib/action.js




/** Decides whether a candidate model may go on: limits, and comparison with the baseline. */
const evaluateGate = (0,action/* defineAction */.Q)({
    name: 'evaluate-gate',
    description: 'Decides whether a model may go on: absolute limits and comparison with the model that serves now.',
    inputs: inputs,
    outputs: outputs,
    permissions: {
        'contents: read': 'to check out the code and read the gate of the base branch',
        'pull-requests: write': 'for the comment; without it the job summary says the same',
    },
    run: run,
});


/***/ }),

/***/ 6989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ defineAction)
/* harmony export */ });
/** Keeps the types of inputs and outputs when an action is defined. */
const defineAction = (action) => action;


/***/ }),

/***/ 1933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ predicateTypes)
/* harmony export */ });
/** Predicate types of the in-toto Statements; the first two are the definitions of SLSA and in-toto. */
const predicateTypes = {
    provenance: 'https://slsa.dev/provenance/v1',
    testResult: 'https://in-toto.io/attestation/test-result/v0.1',
    registration: 'https://modelflight.dev/registration/v1',
    rollout: 'https://modelflight.dev/rollout/v1',
};


/***/ }),

/***/ 7383:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ openRegistry),
/* harmony export */   V: () => (/* binding */ defaultRegistry)
/* harmony export */ });
/* harmony import */ var _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3300);
/* harmony import */ var _modelflight_core_nearest__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8805);


/** Where models are kept when nothing else is said: a folder beside the other evidence. */
const defaultRegistry = 'file:.modelflight/registry';
/** Scheme to adapter. A new registry is one file and one line. */
const adapters = {
    file: async () => (await __webpack_require__.e(/* import() */ 937).then(__webpack_require__.bind(__webpack_require__, 8937))).openFileRegistry,
};
/**
 * Opens the registry that a URI names, e.g. `file:.modelflight/registry`. Opening reads and writes nothing.
 *
 * @throws Failure (input-error) when the scheme is not supported.
 */
async function openRegistry(uri, context) {
    const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(uri)?.[1]?.toLowerCase();
    const load = scheme === undefined ? undefined : adapters[scheme];
    if (load === undefined)
        throw unsupported(uri, scheme);
    const open = await load();
    return open(uri, context);
}
function unsupported(uri, scheme) {
    const supported = Object.keys(adapters).map((name) => `${name}:`);
    if (scheme === undefined) {
        return (0,_modelflight_core_errors__WEBPACK_IMPORTED_MODULE_0__/* .inputError */ .Xu)(`the registry ${JSON.stringify(uri.slice(0, 200))} has no scheme`, {
            hint: `Write file:${uri.slice(0, 200)} for a folder.`,
        });
    }
    const meant = (0,_modelflight_core_nearest__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(scheme, Object.keys(adapters));
    const hint = meant === undefined ? `Use ${supported.join(', ')}, e.g. ${defaultRegistry}.` : `Did you mean ${meant}:?`;
    return (0,_modelflight_core_errors__WEBPACK_IMPORTED_MODULE_0__/* .inputError */ .Xu)(`registries of the kind ${scheme}: are not yet supported`, { hint });
}


/***/ }),

/***/ 7640:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ab: () => (/* binding */ challengerAlias),
/* harmony export */   B4: () => (/* binding */ previousChampionAlias),
/* harmony export */   LK: () => (/* binding */ evidenceKinds),
/* harmony export */   n2: () => (/* binding */ noEvidence),
/* harmony export */   wW: () => (/* binding */ championAlias)
/* harmony export */ });
/** Kinds of evidence that are single files. Records are several. */
const evidenceKinds = ['metrics', 'predictions', 'profile'];
/** Evidence of a version that others registered: none. */
const noEvidence = { metrics: undefined, predictions: undefined, profile: undefined, records: [] };
/** The alias that serves now, the one that passed the gate, and the one to go back to. */
const championAlias = 'champion';
const challengerAlias = 'challenger';
const previousChampionAlias = 'champion-previous';


/***/ }),

/***/ 7470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ aliasReference),
/* harmony export */   F2: () => (/* binding */ parseReference),
/* harmony export */   FH: () => (/* binding */ formatReference),
/* harmony export */   I3: () => (/* binding */ checkName),
/* harmony export */   OU: () => (/* binding */ versionReference)
/* harmony export */ });
/* unused harmony export isModelName */
/* harmony import */ var _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3300);

/** Model names and aliases: they become file names and parts of URIs, so they are plain. */
const word = /^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/;
const versionNumber = /^[1-9][0-9]{0,9}$/;
/** True for what may be used as the name of a model or an alias. */
const isModelName = (name) => word.test(name) && !name.includes('..');
/** A name that is safe as a file name and within a reference. */
function checkName(what, name) {
    if (isModelName(name) && !(what === 'alias' && versionNumber.test(name)))
        return name;
    throw (0,_modelflight_core_errors__WEBPACK_IMPORTED_MODULE_0__/* .inputError */ .Xu)(`${JSON.stringify(name.slice(0, 140))} can not be the name of ${what === 'model' ? 'a model' : 'an alias'}`, {
        hint: 'Use up to 128 letters, digits, dots, dashes and underscores, beginning with a letter or digit; an alias is not a number.',
    });
}
/**
 * Reads `models:/<name>@<alias>` or `models:/<name>/<version>`.
 *
 * @throws Failure (input-error) for anything else.
 */
function parseReference(text) {
    const match = /^models:\/([^/@]+)(?:@([^/@]+)|\/([^/@]+))$/.exec(text);
    const [, name, alias, version] = match ?? [];
    if (name === undefined)
        throw notAReference(text);
    if (alias !== undefined)
        return { kind: 'alias', name: checkName('model', name), alias: checkName('alias', alias) };
    if (version === undefined || !versionNumber.test(version))
        throw notAReference(text);
    return { kind: 'version', name: checkName('model', name), version };
}
function notAReference(text) {
    return (0,_modelflight_core_errors__WEBPACK_IMPORTED_MODULE_0__/* .inputError */ .Xu)(`${JSON.stringify(text.slice(0, 200))} is not a reference to a model`, {
        hint: 'Write models:/<name>@<alias>, e.g. models:/flights@champion, or models:/<name>/<version>, e.g. models:/flights/3.',
    });
}
/** The text of a reference, as `parseReference` reads it. */
const formatReference = (reference) => reference.kind === 'alias' ? `models:/${reference.name}@${reference.alias}` : `models:/${reference.name}/${reference.version}`;
/** Reference to a version, e.g. `models:/flights/3`. */
const versionReference = (name, version) => ({ kind: 'version', name, version });
/** Reference to an alias, e.g. `models:/flights@champion`. */
const aliasReference = (name, alias) => ({ kind: 'alias', name, alias });


/***/ }),

/***/ 2456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ logChoose),
/* harmony export */   z: () => (/* binding */ binomialPmf)
/* harmony export */ });
/* harmony import */ var _gamma_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6806);

/**
 * Chance of exactly k successes in n trials with chance p, in Loader's form: full precision also for large n.
 *
 * @throws RangeError when n or k is no whole number >= 0 or p is outside 0 to 1.
 */
function binomialPmf(k, n, p) {
    if (!(Number.isSafeInteger(n) && Number.isSafeInteger(k) && n >= 0 && p >= 0 && p <= 1)) {
        throw new RangeError(`no binomial distribution has n = ${n}, k = ${k} and p = ${p}`);
    }
    if (k < 0 || k > n)
        return 0;
    if (p === 0 || p === 1)
        return (p === 0 ? k === 0 : k === n) ? 1 : 0;
    if (k === 0)
        return Math.exp(n * Math.log1p(-p));
    if (k === n)
        return Math.exp(n * Math.log(p));
    const exponent = (0,_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .stirlingError */ .$R)(n) - (0,_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .stirlingError */ .$R)(k) - (0,_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .stirlingError */ .$R)(n - k) - (0,_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .deviance */ .MZ)(k, n * p) - (0,_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .deviance */ .MZ)(n - k, n * (1 - p));
    return Math.sqrt(n / (2 * Math.PI * k * (n - k))) * Math.exp(exponent);
}
/**
 * ln of the binomial coefficient "n over k".
 *
 * @throws RangeError when k is outside 0 to n.
 */
function logChoose(n, k) {
    if (!(k >= 0 && k <= n))
        throw new RangeError(`there is no binomial coefficient of ${n} over ${k}`);
    if (k === 0 || k === n)
        return 0;
    return (0,_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .lgamma */ .ay)(n + 1) - (0,_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .lgamma */ .ay)(k + 1) - (0,_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .lgamma */ .ay)(n - k + 1);
}


/***/ }),

/***/ 9125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  HU: () => (/* binding */ binomialCdf),
  E9: () => (/* binding */ chiSquareIsf),
  To: () => (/* binding */ chiSquareSf)
});

// UNUSED EXPORTS: binomialSf, fisherFSf, studentSf

// EXTERNAL MODULE: ./.cache/bundle/actions/packages/stats/lib/gamma.js
var gamma = __webpack_require__(6806);
;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/stats/lib/beta.js

/**
 * Regularised incomplete beta function I_x(a, b): chance that a Beta(a, b) variable is at most x.
 * Continued fraction (DLMF 8.17.22) on the side where it converges fast; the factor before it in Loader's form, so that small tails keep their digits.
 *
 * @param y 1 - x, when it is known more exactly than by subtraction.
 * @throws RangeError when a or b is not positive or x is outside 0 to 1.
 */
function beta_betaCdf(x, a, b, y = 1 - x) {
    if (!(a > 0 && b > 0 && x >= 0 && y >= 0 && x <= 1))
        throw new RangeError(`no beta distribution has a = ${a}, b = ${b}, x = ${x}`);
    if (x === 0)
        return 0;
    if (y === 0)
        return 1;
    return x <= (a + 1) / (a + b + 2) ? betaFraction(x, y, a, b) : 1 - betaFraction(y, x, b, a);
}
/** 1 - I_x(a, b), accurate in the tail. Arguments and errors as `betaCdf`. */
const betaSf = (x, a, b, y = 1 - x) => beta_betaCdf(y, b, a, x);
/** ln of x^a·y^b / B(a, b). */
function logBetaFactor(x, y, a, b) {
    const n = a + b;
    return (0.5 * Math.log((a * b) / n / (2 * Math.PI)) -
        (0,gamma/* deviance */.MZ)(a, n * x) -
        (0,gamma/* deviance */.MZ)(b, n * y) +
        (0,gamma/* stirlingError */.$R)(n) -
        (0,gamma/* stirlingError */.$R)(a) -
        (0,gamma/* stirlingError */.$R)(b));
}
function betaFraction(x, y, a, b) {
    const tiny = 1e-300;
    let c = 1;
    let d = 1 / (1 - ((a + b) * x) / (a + 1) || tiny);
    let fraction = d;
    for (let k = 1; k < 1_000_000; k++) {
        const even = (k * (b - k) * x) / ((a + 2 * k - 1) * (a + 2 * k));
        d = 1 / (1 + even * d || tiny);
        c = 1 + even / c || tiny;
        fraction *= c * d;
        const odd = (-(a + k) * (a + b + k) * x) / ((a + 2 * k) * (a + 2 * k + 1));
        d = 1 / (1 + odd * d || tiny);
        c = 1 + odd / c || tiny;
        const change = c * d;
        fraction *= change;
        if (Math.abs(change - 1) < 1e-16)
            break;
    }
    return (Math.exp(logBetaFactor(x, y, a, b)) * fraction) / a;
}
/**
 * The x with I_x(a, b) = p, by bisection to the last bit.
 *
 * @throws RangeError when p is outside 0 to 1, or as `betaCdf`.
 */
function betaQuantile(p, a, b) {
    if (!(p >= 0 && p <= 1))
        throw new RangeError(`a quantile is asked for a share from 0 to 1, not ${p}`);
    if (p === 0 || p === 1)
        return p;
    let low = 0;
    let high = 1;
    for (;;) {
        // Near zero halves of the interval are too coarse: go by the geometric mean there.
        const middle = low === 0 || high / low < 4 ? (low + high) / 2 : Math.sqrt(low * high);
        if (middle <= low || middle >= high || high - low < 1e-17 * high)
            return middle;
        if (beta_betaCdf(middle, a, b) < p)
            low = middle;
        else
            high = middle;
    }
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/stats/lib/distributions.js


/**
 * Chance that a chi-square variable with `df` degrees of freedom exceeds x; 1 for x <= 0.
 *
 * @throws RangeError when df is not positive.
 */
const chiSquareSf = (x, df) => (x <= 0 ? 1 : (0,gamma/* gammaQ */.BS)(df / 2, x / 2));
/**
 * The x that a chi-square variable exceeds with chance p (0 < p < 1), by bisection.
 *
 * @throws RangeError when p or df is out of range.
 */
function chiSquareIsf(p, df) {
    if (!(p > 0 && p < 1))
        throw new RangeError(`a tail must be between 0 and 1, not ${p}`);
    let low = 0;
    let high = Math.max(1, df);
    while (chiSquareSf(high, df) > p)
        high *= 2;
    for (;;) {
        const middle = (low + high) / 2;
        if (middle <= low || middle >= high)
            return middle;
        if (chiSquareSf(middle, df) > p)
            low = middle;
        else
            high = middle;
    }
}
/**
 * Chance that Student's t with `df` degrees of freedom exceeds t.
 *
 * @throws RangeError when df is not positive.
 */
function studentSf(t, df) {
    if (Number.isNaN(t))
        return t;
    const square = t * t;
    if (square === Number.POSITIVE_INFINITY)
        return t > 0 ? 0 : 1;
    const tail = betaCdf(df / (df + square), df / 2, 0.5, square / (df + square)) / 2;
    return t >= 0 ? tail : 1 - tail;
}
/**
 * Chance that Fisher's F with d1 and d2 degrees of freedom exceeds x.
 *
 * @throws RangeError when a number of degrees is not positive.
 */
const fisherFSf = (x, d1, d2) => x <= 0 ? 1 : betaCdf(d2 / (d2 + d1 * x), d2 / 2, d1 / 2, (d1 * x) / (d2 + d1 * x));
/**
 * Chance of at most k successes in n trials with chance p each.
 *
 * @throws RangeError when n is no whole number or p is outside 0 to 1.
 */
function binomialCdf(k, n, p) {
    requireTrials(n, p);
    if (k < 0)
        return 0;
    return k >= n ? 1 : betaSf(p, Math.floor(k) + 1, n - Math.floor(k));
}
/** Chance of k or more successes; errors as `binomialCdf`. */
function binomialSf(k, n, p) {
    requireTrials(n, p);
    if (k <= 0)
        return 1;
    return k > n ? 0 : betaCdf(p, Math.ceil(k), n - Math.ceil(k) + 1);
}
function requireTrials(n, p) {
    if (!(Number.isSafeInteger(n) && n >= 0 && p >= 0 && p <= 1))
        throw new RangeError(`no binomial distribution has n = ${n} and p = ${p}`);
}


/***/ }),

/***/ 6806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $R: () => (/* binding */ stirlingError),
/* harmony export */   BS: () => (/* binding */ gammaQ),
/* harmony export */   MZ: () => (/* binding */ deviance),
/* harmony export */   ay: () => (/* binding */ lgamma),
/* harmony export */   gU: () => (/* binding */ gammaP),
/* harmony export */   rQ: () => (/* binding */ halfLogTwoPi)
/* harmony export */ });
/** ½·ln 2π. */
const halfLogTwoPi = 0.918_938_533_204_672_8;
/** Coefficients of 1/x, 1/x³, … in Binet's series: Bernoulli numbers B_2k / (2k·(2k - 1)). */
const binet = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360_360, 1 / 156, -3617 / 122_400];
/**
 * What Stirling's formula lacks: ln Γ(x) - [(x - ½)·ln x - x + ½·ln 2π], for x > 0. Absolute error below 1e-15.
 * Source: Binet's series (Abramowitz & Stegun 6.1.41), brought to x >= 10 by Γ's recurrence.
 */
function stirlingError(x) {
    if (x < 10)
        return stirlingError(x + 1) + (x + 0.5) * Math.log1p(1 / x) - 1;
    const inverse = 1 / x;
    const square = inverse * inverse;
    let series = 0;
    for (let index = binet.length - 1; index >= 0; index--)
        series = series * square + binet[index];
    return series * inverse;
}
/**
 * ln Γ(x) for x > 0, relative error about 1e-15 away from the zeros at 1 and 2 (there, absolute).
 *
 * @throws RangeError when x is not positive.
 */
function lgamma(x) {
    if (!(x > 0))
        throw new RangeError(`ln Γ is asked for a positive number, not ${x}`);
    if (x >= 10)
        return (x - 0.5) * Math.log(x) - x + halfLogTwoPi + stirlingError(x);
    let product = 1;
    let shifted = x;
    for (; shifted < 10; shifted++)
        product *= shifted;
    return lgamma(shifted) - Math.log(product);
}
/**
 * Deviance of a count from its mean: x·ln(x / mean) + mean - x, without cancellation when they are close.
 * Source: Loader, "Fast and accurate computation of binomial probabilities" (2000).
 */
function deviance(x, mean) {
    if (x === 0)
        return mean;
    const difference = x - mean;
    if (Math.abs(difference) >= 0.1 * (x + mean))
        return x * Math.log(x / mean) + mean - x;
    const v = difference / (x + mean);
    let total = difference * v;
    let term = 2 * x * v;
    for (let k = 3; k < 1000; k += 2) {
        term *= v * v;
        const next = total + term / k;
        if (next === total)
            break;
        total = next;
    }
    return total;
}
/** x^a·e^-x / Γ(a), the common factor of both incomplete gamma functions, for a > 0 and x > 0. */
const gammaFactor = (a, x) => Math.sqrt(a / (2 * Math.PI)) * Math.exp(-deviance(a, x) - stirlingError(a));
/**
 * Lower regularised incomplete gamma function P(a, x): chance that a Gamma(a) variable is at most x.
 *
 * @throws RangeError when a <= 0 or x < 0.
 */
function gammaP(a, x) {
    requireGamma(a, x);
    if (x === 0)
        return 0;
    if (x === Number.POSITIVE_INFINITY)
        return 1;
    return x < a + 1 ? gammaSeries(a, x) : 1 - gammaFraction(a, x);
}
/**
 * Upper regularised incomplete gamma function Q(a, x) = 1 - P(a, x), accurate in the tail down to 1e-300.
 * Series below a + 1, Legendre's continued fraction above (Lentz). Source: DLMF 8.7.1, 8.9.2.
 *
 * @throws RangeError when a <= 0 or x < 0.
 */
function gammaQ(a, x) {
    requireGamma(a, x);
    if (x === 0)
        return 1;
    if (x === Number.POSITIVE_INFINITY)
        return 0;
    return x < a + 1 ? 1 - gammaSeries(a, x) : gammaFraction(a, x);
}
function requireGamma(a, x) {
    if (!(a > 0 && x >= 0))
        throw new RangeError(`the incomplete gamma function is not defined for a = ${a}, x = ${x}`);
}
function gammaSeries(a, x) {
    let term = 1 / a;
    let total = term;
    for (let k = 1; k < 1_000_000; k++) {
        term *= x / (a + k);
        total += term;
        if (term < total * 1e-17)
            break;
    }
    return total * gammaFactor(a, x);
}
function gammaFraction(a, x) {
    const tiny = 1e-300;
    let b = x + 1 - a;
    let c = 1 / tiny;
    let d = 1 / b;
    let fraction = d;
    for (let k = 1; k < 1_000_000; k++) {
        const numerator = k * (a - k);
        b += 2;
        d = 1 / (numerator * d + b || tiny);
        c = b + numerator / c || tiny;
        const change = c * d;
        fraction *= change;
        if (Math.abs(change - 1) < 1e-16)
            break;
    }
    return fraction * gammaFactor(a, x);
}


/***/ }),

/***/ 4452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zl: () => (/* binding */ normalQuantile),
/* harmony export */   nG: () => (/* binding */ normalSf)
/* harmony export */ });
/* unused harmony exports erfc, normalPdf, normalCdf, logNormalSf, normalIsf */
/* harmony import */ var _gamma_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6806);

/** Complementary error function, accurate to about 1e-14 relative down to its underflow: Q(½, x²) for x >= 0. */
const erfc = (x) => (x < 0 ? 1 + (0,_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .gammaP */ .gU)(0.5, x * x) : (0,_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .gammaQ */ .BS)(0.5, x * x));
/** Density of the standard normal distribution. */
const normalPdf = (z) => Math.exp(-0.5 * z * z) / Math.sqrt(2 * Math.PI);
/** Chance that a standard normal variable exceeds z. NaN stays NaN. */
const normalSf = (z) => (Number.isNaN(z) ? z : erfc(z * Math.SQRT1_2) / 2);
/** Chance that a standard normal variable is at most z. NaN stays NaN. */
const normalCdf = (z) => normalSf(-z);
/** ln of `normalSf`, also where that underflows (asymptotic series beyond z = 35). */
function logNormalSf(z) {
    if (z < 35)
        return Math.log(normalSf(z));
    const w = 1 / (z * z);
    return -0.5 * z * z - Math.log(z * Math.sqrt(2 * Math.PI)) + Math.log1p(-w * (1 - w * (3 - w * (15 - 105 * w))));
}
/**
 * The z with P(Z > z) = p: Newton's method on the logarithm of the tail, which is concave, so that it converges from everywhere.
 * ±Infinity for p = 0 and 1.
 *
 * @throws RangeError when p is outside 0 to 1.
 */
function normalIsf(p) {
    if (!(p >= 0 && p <= 1))
        throw new RangeError(`a quantile is asked for a share from 0 to 1, not ${p}`);
    if (p === 0)
        return Number.POSITIVE_INFINITY;
    if (p > 0.5)
        return -normalIsf(1 - p);
    if (p === 0.5)
        return 0;
    const goal = Math.log(p);
    const t = Math.sqrt(-2 * goal);
    let z = t - (2.30753 + 0.27061 * t) / (1 + t * (0.99229 + 0.04481 * t));
    for (let round = 0; round < 50; round++) {
        const logTail = logNormalSf(z);
        const hazard = Math.exp(-0.5 * z * z - logTail) / Math.sqrt(2 * Math.PI);
        const step = (logTail - goal) / hazard;
        z += step;
        if (Math.abs(step) <= 1e-16 * Math.abs(z))
            break;
    }
    return z;
}
/** The z with P(Z <= z) = p; errors as `normalIsf`. */
const normalQuantile = (p) => -normalIsf(p);


/***/ }),

/***/ 3392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A4: () => (/* binding */ shuffled),
/* harmony export */   Og: () => (/* binding */ multinomialDraw),
/* harmony export */   sk: () => (/* binding */ createRandom)
/* harmony export */ });
/* unused harmony export binomialDraw */
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7773);

/**
 * xoshiro128** (Blackman & Vigna 2018), seeded by SplitMix32. Not for secrets.
 *
 * @param seed any safe integer.
 * @throws RangeError when the seed is no safe integer.
 */
function createRandom(seed) {
    if (!Number.isSafeInteger(seed))
        throw new RangeError(`a seed must be a whole number within ±2^53, not ${seed}`);
    const next = xoshiro128(seed);
    const uniform = () => ((next() >>> 5) * 2 ** 26 + (next() >>> 6)) / 2 ** 53;
    let spare;
    return {
        uniform,
        integer: (below) => {
            if (!(Number.isSafeInteger(below) && below > 0))
                throw new RangeError(`a random integer needs a positive bound, not ${below}`);
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
        },
    };
}
/** Marsaglia's polar method: two independent normals. */
function polarPair(uniform) {
    for (;;) {
        const x = 2 * uniform() - 1;
        const y = 2 * uniform() - 1;
        const square = x * x + y * y;
        if (square > 0 && square < 1) {
            const scale = Math.sqrt((-2 * Math.log(square)) / square);
            return [x * scale, y * scale];
        }
    }
}
function xoshiro128(seed) {
    const mix = splitMix32(seed);
    let [a, b, c, d] = [mix(), mix(), mix(), mix()];
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
const rotate = (value, by) => (value << by) | (value >>> (32 - by));
/** Both halves of the seed take part, so that seeds beyond 2^32 differ. */
function splitMix32(seed) {
    let state = (seed ^ Math.imul(Math.floor(seed / 2 ** 32), 0x85eb_ca6b)) | 0;
    return () => {
        state = (state + 0x9e37_79b9) | 0;
        let value = state ^ (state >>> 16);
        value = Math.imul(value, 0x21f0_aaad);
        value ^= value >>> 15;
        value = Math.imul(value, 0x735a_2d97);
        return value ^ (value >>> 15);
    };
}
/** Fisher-Yates shuffle of a copy. */
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
/**
 * Successes in n trials with chance p. Small means by inversion, others by Hörmann's transformed rejection BTRS (1993): constant time in n.
 *
 * @throws RangeError when n is no whole number >= 0 or p is outside 0 to 1.
 */
function binomialDraw(random, n, p) {
    if (!(Number.isSafeInteger(n) && n >= 0 && p >= 0 && p <= 1))
        throw new RangeError(`no binomial distribution has n = ${n} and p = ${p}`);
    if (p > 0.5)
        return n - binomialDraw(random, n, 1 - p);
    if (n === 0 || p === 0)
        return 0;
    return n * p < 10 ? inversionDraw(random, n, p) : rejectionDraw(random, n, p);
}
function inversionDraw(random, n, p) {
    for (;;) {
        let left = random.uniform();
        let mass = Math.exp(n * Math.log1p(-p));
        for (let k = 0; k <= n; k++) {
            if (left < mass)
                return k;
            left -= mass;
            mass *= ((n - k) / (k + 1)) * (p / (1 - p));
        }
    }
}
function rejectionDraw(random, n, p) {
    const spread = Math.sqrt(n * p * (1 - p));
    const b = 1.15 + 2.53 * spread;
    const a = -0.0873 + 0.0248 * b + 0.01 * p;
    const center = n * p + 0.5;
    const alpha = (2.83 + 5.1 / b) * spread;
    const odds = Math.log(p / (1 - p));
    const mode = Math.floor((n + 1) * p);
    for (;;) {
        const u = random.uniform() - 0.5;
        const v = random.uniform();
        const us = 0.5 - Math.abs(u);
        const k = Math.floor(((2 * a) / us + b) * u + center);
        if (k < 0 || k > n)
            continue;
        if (us >= 0.07 && v <= 0.92 - 4.2 / b)
            return k;
        const height = Math.log((v * alpha) / (a / (us * us) + b));
        if (height <= logFactorialRatio(n, mode, k) + (k - mode) * odds)
            return k;
    }
}
/** ln of mode!·(n - mode)! / (k!·(n - k)!), by Stirling's series. */
const logFactorialRatio = (n, mode, k) => logFactorial(mode) + logFactorial(n - mode) - logFactorial(k) - logFactorial(n - k);
function logFactorial(k) {
    if (k < 10) {
        let product = 1;
        for (let factor = 2; factor <= k; factor++)
            product *= factor;
        return Math.log(product);
    }
    const x = k + 1;
    return (x - 0.5) * Math.log(x) - x + 0.918_938_533_204_672_8 + (1 / 12 - (1 / 360 - 1 / (1260 * x * x)) / (x * x)) / x;
}
/**
 * Counts of n draws over cells with the given weights: successive binomial draws.
 *
 * @throws RangeError when a weight is negative or not finite, or all are 0.
 */
function multinomialDraw(random, n, weights) {
    let left = 0;
    for (let cell = 0; cell < weights.length; cell++) {
        const weight = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__.at)(weights, cell);
        if (!(weight >= 0 && Number.isFinite(weight)))
            throw new RangeError(`the weight of cell ${cell} is ${weight}`);
        left += weight;
    }
    if (left <= 0)
        throw new RangeError('all cells have weight 0');
    const counts = new Float64Array(weights.length);
    let remaining = n;
    for (let cell = 0; cell < weights.length && remaining > 0; cell++) {
        const weight = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__.at)(weights, cell);
        const share = weight >= left ? 1 : weight / left;
        counts[cell] = binomialDraw(random, remaining, share);
        remaining -= (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__.at)(counts, cell);
        left -= weight;
    }
    // Rounding can leave draws over after the last cell that has weight; they belong to it.
    if (remaining > 0) {
        const last = Array.from(weights).findLastIndex((weight) => weight > 0);
        counts[last] = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__.at)(counts, last) + remaining;
    }
    return counts;
}


/***/ })

};
