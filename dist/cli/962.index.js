export const id = 962;
export const ids = [962];
export const modules = {

/***/ 2041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TM: () => (/* binding */ misreported),
/* harmony export */   hx: () => (/* binding */ gatherEvidence),
/* harmony export */   sQ: () => (/* binding */ refuseUnknownMetrics),
/* harmony export */   zt: () => (/* binding */ measuredAs)
/* harmony export */ });
/* harmony import */ var _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3300);
/* harmony import */ var _metric_catalogue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7044);
/* harmony import */ var _metrics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4251);



const usual = { definitions: {}, asked: [] };
function gatherEvidence(file, predictions, wanted = usual) {
    const { definitions, asked } = wanted;
    const computed = predictions === undefined ? new Map() : (0,_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .computeMetrics */ .pH)(predictions, definitions, asked);
    const reported = new Map([...(file?.metrics ?? [])].map(([name, { value }]) => [name, (0,_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .asMeasured */ .pA)(value)]));
    const renamed = Object.entries(definitions).flatMap(([name, { from }]) => {
        const found = from === undefined ? undefined : reported.get(from);
        return found === undefined ? [] : [[name, found]];
    });
    return {
        measurements: new Map([...reported, ...renamed, ...computed]),
        computed: new Set(computed.keys()),
        predictions,
        holdoutDigest: predictions?.holdoutDigest ?? file?.notes.get('holdout_digest')?.value,
    };
}
const measuredAs = (name, measurements) => measurements.get((0,_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalName */ .Ew)(name, measurements));
const tolerance = 1e-3;
function misreported(file, predictions) {
    if (file === undefined || predictions === undefined)
        return [];
    const computed = (0,_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .computeMetrics */ .pH)(predictions);
    return [...file.metrics].flatMap(([name, { value, where }]) => {
        const own = measuredAs(name, computed);
        if (own?.kind !== 'value' || Math.abs(own.value - value) <= tolerance * Math.max(1, Math.abs(own.value)))
            return [];
        return [
            {
                id: `${name}:reported`,
                status: 'warn',
                observed: value,
                limit: own.value,
                n: predictions.rows,
                message: `${name} is reported as ${value}, but the predictions give ${own.value}; the computed value decides`,
                where,
                hint: 'Check that the metrics and the predictions are of the same run.',
            },
        ];
    });
}
function refuseUnknownMetrics(gates, measurements) {
    for (const { metric, where, rule } of gates) {
        if (rule.kind === 'fairness' || measuredAs(metric, measurements) !== undefined)
            continue;
        const meant = (0,_metric_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .nearestMetric */ .bP)(metric, measurements.keys());
        const known = (0,_metric_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .knownMetric */ .wl)(metric) !== undefined;
        throw (0,_modelflight_core_errors__WEBPACK_IMPORTED_MODULE_2__/* .inputError */ .Xu)(`${metric} ${known ? 'can not be computed from these predictions' : 'is not a metric that is known here'}`, {
            where: { ...where, field: metric },
            hint: meant !== undefined && meant !== metric ? `Did you mean ${meant}?` : `These are: ${[...measurements.keys()].join(', ')}.`,
        });
    }
}


/***/ }),

/***/ 7044:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bP: () => (/* binding */ nearestMetric),
/* harmony export */   gI: () => (/* binding */ formatMetric),
/* harmony export */   s_: () => (/* binding */ catalogueNames),
/* harmony export */   wl: () => (/* binding */ knownMetric)
/* harmony export */ });
/* harmony import */ var _modelflight_core_nearest__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8805);

const share = (direction) => ({ direction, min: 0, max: 1, unit: 'ratio' });
const correlation = { direction: 'higher-is-better', min: -1, max: 1, unit: 'ratio' };
const explained = { direction: 'higher-is-better', min: Number.NEGATIVE_INFINITY, max: 1, unit: 'ratio' };
const loss = { direction: 'lower-is-better', min: 0, max: Number.POSITIVE_INFINITY, unit: 'none' };
const time = (unit) => ({ ...loss, unit });
const byName = {
    accuracy: share('higher-is-better'),
    acc: share('higher-is-better'),
    acc_norm: share('higher-is-better'),
    pass_rate: share('higher-is-better'),
    balanced_accuracy: share('higher-is-better'),
    top_k_accuracy: share('higher-is-better'),
    precision: share('higher-is-better'),
    recall: share('higher-is-better'),
    sensitivity: share('higher-is-better'),
    specificity: share('higher-is-better'),
    f1: share('higher-is-better'),
    jaccard: share('higher-is-better'),
    roc_auc: share('higher-is-better'),
    auc: share('higher-is-better'),
    average_precision: share('higher-is-better'),
    pr_auc: share('higher-is-better'),
    ndcg: share('higher-is-better'),
    mrr: share('higher-is-better'),
    map: share('higher-is-better'),
    fbeta: share('higher-is-better'),
    matthews_corrcoef: correlation,
    mcc: correlation,
    cohen_kappa: correlation,
    r2: explained,
    explained_variance: explained,
    log_loss: loss,
    brier_score_loss: share('lower-is-better'),
    brier_score: share('lower-is-better'),
    ece: share('lower-is-better'),
    mce: share('lower-is-better'),
    error_rate: share('lower-is-better'),
    false_positive_rate: share('lower-is-better'),
    false_negative_rate: share('lower-is-better'),
    mean_absolute_error: loss,
    mae: loss,
    mean_squared_error: loss,
    mse: loss,
    root_mean_squared_error: loss,
    rmse: loss,
    median_absolute_error: loss,
    mean_absolute_percentage_error: loss,
    mape: loss,
    max_error: loss,
    pinball_loss: loss,
};
const averaged = /_(macro|micro|weighted|samples|binary|ovr|ovo)$/;
const placed = /(_at_|@)\d+$/;
const split = /^(train|val|valid|validation|test|eval|holdout)[_/.]/;
const timed = /^(latency|duration|inference_time|response_time)(_|$)/;
const unitSuffix = /_(us|ms|s)$/;
function knownMetric(name) {
    const last = name.slice(name.lastIndexOf('.') + 1);
    const bare = (last === '' ? name : last).toLowerCase().replace(split, '');
    const named = byName[bare] ?? byName[bare.replace(placed, '')] ?? byName[bare.replace(averaged, '')] ?? byName[bare.replace(/_score$/, '')];
    if (named !== undefined)
        return named;
    if (timed.test(bare))
        return time(unitSuffix.exec(bare)?.[1] ?? 'ms');
    if (/^(model_size|memory|cost)(_|$)/.test(bare))
        return loss;
    return undefined;
}
const nearestMetric = (name, available) => (0,_modelflight_core_nearest__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(name, [...available]);
const catalogueNames = Object.keys(byName);
function formatMetric(value, unit) {
    if (unit === 'us' || unit === 'ms' || unit === 's')
        return `${compact(value)} ${unit === 'us' ? 'µs' : unit}`;
    return unit === 'ratio' ? trimmed(value.toFixed(4)) : compact(value);
}
const compact = (value) => String(Number(value.toPrecision(6)));
function trimmed(text) {
    return text.includes('.') ? text.replace(/0+$/, '').replace(/\.$/, '') : text;
}


/***/ }),

/***/ 236:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ metricFunction)
});

// EXTERNAL MODULE: ./.cache/bundle/actions/packages/stats/lib/binary-metrics.js
var binary_metrics = __webpack_require__(5706);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/stats/lib/calibration.js
var calibration = __webpack_require__(8279);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/stats/lib/multiclass-metrics.js
var multiclass_metrics = __webpack_require__(276);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/stats/lib/numbers.js + 1 modules
var numbers = __webpack_require__(9342);
;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/stats/lib/ranking-metrics.js

function dcg(relevance, score, { k, gain = 'linear', ties = 'average' } = {}) {
    requireRanking(relevance, score, k);
    const gains = Float64Array.from(relevance, (value) => (gain === 'linear' ? value : 2 ** value - 1));
    const order = ranked(score);
    const places = Math.min(k ?? order.length, order.length);
    if (ties === 'stable')
        return (0,numbers/* sumOf */.XN)(places, (place) => (0,numbers.at)(gains, order[place]) * discount(place));
    let total = 0;
    for (let start = 0; start < order.length;) {
        let end = start;
        while (end < order.length && score[order[end]] === score[order[start]])
            end++;
        const mean = (0,numbers/* sumOf */.XN)(end - start, (index) => (0,numbers.at)(gains, order[start + index])) / (end - start);
        total += mean * (0,numbers/* sumOf */.XN)(Math.max(0, Math.min(end, places) - start), (index) => discount(start + index));
        start = end;
    }
    return total;
}
function ndcg(relevance, score, options = {}) {
    const best = dcg(relevance, relevance, { ...options, ties: 'stable' });
    return best === 0 ? 0 : dcg(relevance, score, options) / best;
}
const discount = (place) => 1 / Math.log2(place + 2);
function reciprocalRank(relevance, score) {
    requireRanking(relevance, score, undefined);
    const place = ranked(score).findIndex((row) => (0,numbers.at)(relevance, row) > 0);
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
    return ranked(score)
        .slice(0, k)
        .filter((row) => (0,numbers.at)(relevance, row) > 0).length;
}
function rankedAveragePrecision(relevance, score, k) {
    requireRanking(relevance, score, k);
    const relevant = countRelevant(relevance);
    if (relevant === 0)
        return undefined;
    let [hits, total] = [0, 0];
    for (const [place, row] of ranked(score)
        .slice(0, k ?? score.length)
        .entries()) {
        if ((0,numbers.at)(relevance, row) > 0)
            total += ++hits / (place + 1);
    }
    return total / Math.min(k ?? relevant, relevant);
}
function labelRankingAveragePrecision(relevance, score) {
    requireRanking(relevance, score, undefined);
    const rows = Array.from({ length: score.length }, (_, row) => row);
    const relevant = rows.filter((row) => at(relevance, row) > 0);
    if (relevant.length === 0 || relevant.length === rows.length)
        return 1;
    const atLeast = (among, row) => among.filter((other) => at(score, other) >= at(score, row)).length;
    return relevant.reduce((sum, row) => sum + atLeast(relevant, row) / atLeast(rows, row), 0) / relevant.length;
}
const countRelevant = (relevance) => Array.from(relevance).filter((value) => value > 0).length;
const ranked = (score) => Array.from({ length: score.length }, (_, row) => row).sort((a, b) => (0,numbers.at)(score, b) - (0,numbers.at)(score, a) || a - b);
function requireRanking(relevance, score, k) {
    (0,numbers/* requireSameLength */.UU)('ranking', relevance, score);
    (0,numbers/* requireFinite */.hp)('relevance', relevance);
    (0,numbers/* requireFinite */.hp)('score', score);
    if (k !== undefined && !(Number.isSafeInteger(k) && k > 0))
        throw new RangeError(`k is a positive whole number, not ${k}`);
}

// EXTERNAL MODULE: ./.cache/bundle/actions/packages/stats/lib/regression-metrics.js
var regression_metrics = __webpack_require__(4698);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/evaluation/lib/metric-tables.js + 1 modules
var metric_tables = __webpack_require__(9548);
;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/evaluation/lib/metric-functions.js






const shares = {
    accuracy: ({ tp, tn, fp, fn }) => [tp + tn, tp + tn + fp + fn],
    precision: ({ tp, fp }) => [tp, tp + fp],
    recall: ({ tp, fn }) => [tp, tp + fn],
    specificity: ({ tn, fp }) => [tn, tn + fp],
};
const squared = (y, p) => (p - y) ** 2;
const absolute = (y, p) => Math.abs(p - y);
const logTerm = (y, p) => {
    const clipped = Math.min(Math.max(p, 1e-15), 1 - 1e-15);
    return y === 1 ? -Math.log(clipped) : -Math.log1p(-clipped);
};
const rowLosses = {
    brier_score_loss: squared,
    log_loss: logTerm,
    mean_absolute_error: absolute,
    mean_squared_error: squared,
};
function metricFunction(name, definition, predictions) {
    const used = (definition?.use ?? name).replace(/@([1-9]\d*)$/, '_at_$1');
    const bare = used.replace(/_score$/, '');
    const candidates = [used, bare, metric_tables/* otherNames */.J3[used], metric_tables/* otherNames */.J3[bare]].filter((one) => one !== undefined);
    for (const candidate of candidates) {
        const found = latency(candidate, definition, predictions) ?? byTask(candidate, definition ?? {}, predictions);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
function latency(name, definition, { latencies }) {
    if (latencies === undefined || !/^latency(_|$)/.test(name))
        return undefined;
    if (definition?.quantile !== undefined)
        return { kind: 'latency', look: definition.quantile };
    const digits = /^latency_p(\d{1,3})(_|$)/.exec(name)?.[1];
    if (digits !== undefined)
        return { kind: 'latency', look: Number(digits) / 10 ** Math.max(2, digits.length) };
    if (/^latency_mean(_|$)/.test(name))
        return { kind: 'latency', look: 'mean' };
    if (/^latency_max(_|$)/.test(name))
        return { kind: 'latency', look: 'max' };
    return /^latency_median(_|$)/.test(name) ? { kind: 'latency', look: 0.5 } : undefined;
}
function byTask(name, definition, predictions) {
    switch (predictions.task) {
        case 'binary':
            return binaryFunction(name, definition, predictions.scores !== undefined);
        case 'multiclass':
            return classFunction(name, definition, predictions.classes);
        case 'regression':
            return amountFunction(name, definition);
        case 'ranking':
            return rankingFunction(name, definition);
        default:
            return predictions;
    }
}
function binaryFunction(name, definition, hasScores) {
    const cells = cellFunction(name, definition);
    if (cells !== undefined)
        return cells;
    if (!hasScores)
        return undefined;
    const bins = definition.bins ?? 10;
    if (name === 'ece')
        return { kind: 'scores', name, of: (truth, score) => (0,calibration/* expectedCalibrationError */.pB)((0,calibration/* calibrationBins */.N0)(truth, score, bins)) };
    if (name === 'mce')
        return { kind: 'scores', name, of: (truth, score) => (0,calibration/* maximumCalibrationError */.hR)((0,calibration/* calibrationBins */.N0)(truth, score, bins)) };
    const of = metric_tables/* scoreMetrics */.uf[name];
    if (of === undefined)
        return undefined;
    const row = rowLosses[name];
    return row === undefined ? { kind: 'scores', name, of } : { kind: 'scores', name, of, row };
}
function cellFunction(name, { beta, 'zero-division': zero }) {
    const instead = zero === 1 ? 1 : zero === 'missing' ? Number.NaN : 0;
    if (name === 'fbeta' || (name === 'f1' && beta !== undefined))
        return { kind: 'cells', of: (cells) => (0,binary_metrics/* fBeta */.ry)(cells, beta ?? 1, instead) };
    const of = metric_tables/* binaryCellMetrics */.BE[name];
    if (of === undefined)
        return undefined;
    const share = shares[name];
    if (zero === undefined || zero === 0)
        return share === undefined ? { kind: 'cells', of } : { kind: 'cells', of, share };
    if (name === 'f1')
        return { kind: 'cells', of: (cells) => (0,binary_metrics/* fBeta */.ry)(cells, 1, instead) };
    if (name === 'precision')
        return { kind: 'cells', of: (cells) => (0,binary_metrics/* precision */.Fz)(cells, instead) };
    return name === 'recall' ? { kind: 'cells', of: (cells) => (0,binary_metrics/* recall */.I9)(cells, instead) } : { kind: 'cells', of };
}
const averages = ['macro', 'micro', 'weighted'];
function classFunction(name, definition, classes) {
    const { average, label } = definition;
    const zero = definition['zero-division'] === 1 ? 1 : 0;
    const part = ['f1', 'precision', 'recall'].find((one) => one === name);
    if (part !== undefined && label !== undefined) {
        const index = classes.indexOf(String(label));
        return { kind: 'classes', accuracy: false, of: (confusion) => (0,multiclass_metrics/* classScores */.Sg)(confusion, zero)[index]?.[part] ?? Number.NaN };
    }
    const kind = averages.find((one) => one === average);
    if (part !== undefined && kind !== undefined) {
        return { kind: 'classes', accuracy: false, of: (confusion) => (0,multiclass_metrics/* averageScores */.Bz)(confusion, kind, zero)[part] };
    }
    const of = metric_tables/* multiclassMetrics */.zU[name];
    return of === undefined ? undefined : { kind: 'classes', of, accuracy: name === 'accuracy' };
}
function amountFunction(name, { alpha = 0.5 }) {
    if (name === 'pinball_loss')
        return { kind: 'amounts', of: (truth, predicted, weights) => (0,regression_metrics/* pinballLoss */.A)(truth, predicted, alpha, weights) };
    const of = metric_tables/* regressionMetrics */.NC[name];
    if (of === undefined)
        return undefined;
    const row = rowLosses[name];
    return row === undefined ? { kind: 'amounts', of } : { kind: 'amounts', of, row };
}
function rankingFunction(name, definition) {
    const match = /^(.*?)(?:_at_([1-9]\d{0,5}))?$/.exec(name);
    const k = definition.k ?? (match?.[2] === undefined ? undefined : Number(match[2]));
    const options = k === undefined ? {} : { k };
    switch (match?.[1]) {
        case 'ndcg':
            return { kind: 'queries', of: (relevance, score) => ndcg(relevance, score, options) };
        case 'mrr':
            return { kind: 'queries', of: reciprocalRank };
        case 'map':
            return { kind: 'queries', of: (relevance, score) => rankedAveragePrecision(relevance, score, k) };
        case 'precision':
            return k === undefined ? undefined : { kind: 'queries', of: (relevance, score) => precisionAtK(relevance, score, k) };
        case 'recall':
            return k === undefined ? undefined : { kind: 'queries', of: (relevance, score) => recallAtK(relevance, score, k) };
        default:
            return undefined;
    }
}


/***/ }),

/***/ 9548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  BE: () => (/* binding */ binaryCellMetrics),
  zU: () => (/* binding */ multiclassMetrics),
  J3: () => (/* binding */ otherNames),
  NC: () => (/* binding */ regressionMetrics),
  uf: () => (/* binding */ scoreMetrics)
});

// EXTERNAL MODULE: ./.cache/bundle/actions/packages/stats/lib/binary-metrics.js
var binary_metrics = __webpack_require__(5706);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/stats/lib/multiclass-metrics.js
var multiclass_metrics = __webpack_require__(276);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/stats/lib/regression-metrics.js
var regression_metrics = __webpack_require__(4698);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/stats/lib/numbers.js + 1 modules
var numbers = __webpack_require__(9342);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/stats/lib/order.js
var lib_order = __webpack_require__(2019);
;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/stats/lib/roc.js



function curvePoints(truth, score, weights) {
    (0,numbers/* requireSameLength */.UU)('ROC', truth, score, weights);
    (0,binary_metrics/* requireBinary */.tG)('truth', truth);
    (0,numbers/* requireFinite */.hp)('score', score);
    (0,numbers/* requireWeights */.hC)('ROC', weights);
    const order = (0,lib_order/* orderOf */.m)(score);
    const points = [];
    let tp = 0;
    let fp = 0;
    for (let position = order.length - 1; position >= 0; position--) {
        const row = (0,numbers.at)(order, position);
        const weight = weights?.[row] ?? 1;
        if (truth[row] === 1)
            tp += weight;
        else
            fp += weight;
        const next = position === 0 ? Number.NaN : (0,numbers.at)(score, (0,numbers.at)(order, position - 1));
        if (next !== (0,numbers.at)(score, row))
            points.push({ threshold: (0,numbers.at)(score, row), tp, fp });
    }
    return points;
}
function rocAuc(truth, score, weights) {
    const points = curvePoints(truth, score, weights);
    const last = points.at(-1);
    if (last === undefined || last.tp === 0 || last.fp === 0)
        throw new RangeError('ROC AUC is not defined when the truth has one class only');
    let area = 0;
    let before = { tp: 0, fp: 0 };
    for (const point of points) {
        area += ((point.fp - before.fp) * (point.tp + before.tp)) / 2;
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
        if (tp > before)
            area += ((tp - before) * tp) / (tp + fp);
        before = tp;
    }
    return area / positives;
}
function prAucTrapezoid(truth, score, weights) {
    const points = curvePoints(truth, score, weights);
    const positives = requirePositives(points);
    let area = 0;
    let before = { tp: 0, precision: 1 };
    for (const { tp, fp } of points) {
        const precision = tp + fp === 0 ? 0 : tp / (tp + fp);
        area += ((tp - before.tp) * (precision + before.precision)) / 2;
        before = { tp, precision };
    }
    return area / positives;
}
function requirePositives(points) {
    const positives = points.at(-1)?.tp ?? 0;
    if (positives === 0)
        throw new RangeError('precision over recall is not defined without positive rows');
    return positives;
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/evaluation/lib/metric-tables.js




const binaryCellMetrics = {
    accuracy: binary_metrics/* accuracy */.y2,
    balanced_accuracy: binary_metrics/* balancedAccuracy */.q2,
    precision: (confusion) => (0,binary_metrics/* precision */.Fz)(confusion),
    recall: (confusion) => (0,binary_metrics/* recall */.I9)(confusion),
    specificity: binary_metrics/* specificity */.jw,
    f1: (confusion) => (0,binary_metrics.f1)(confusion),
    jaccard: (confusion) => (0,binary_metrics/* jaccard */.xX)(confusion),
    matthews_corrcoef: binary_metrics/* matthewsCorrelation */.uT,
    cohen_kappa: binary_metrics/* cohenKappa */.rX,
};
const scoreMetrics = {
    roc_auc: rocAuc,
    average_precision: averagePrecision,
    log_loss: (truth, score, weights) => (0,binary_metrics/* logLoss */._1)(truth, score, weights),
    brier_score_loss: binary_metrics/* brierScore */.xz,
};
const multiclassMetrics = {
    accuracy: multiclass_metrics/* multiclassAccuracy */.TG,
    balanced_accuracy: multiclass_metrics/* multiclassBalancedAccuracy */.hF,
    f1_macro: (confusion) => (0,multiclass_metrics/* averageScores */.Bz)(confusion, 'macro').f1,
    f1_weighted: (confusion) => (0,multiclass_metrics/* averageScores */.Bz)(confusion, 'weighted').f1,
    f1_micro: (confusion) => (0,multiclass_metrics/* averageScores */.Bz)(confusion, 'micro').f1,
    precision_macro: (confusion) => (0,multiclass_metrics/* averageScores */.Bz)(confusion, 'macro').precision,
    precision_weighted: (confusion) => (0,multiclass_metrics/* averageScores */.Bz)(confusion, 'weighted').precision,
    recall_macro: (confusion) => (0,multiclass_metrics/* averageScores */.Bz)(confusion, 'macro').recall,
    recall_weighted: (confusion) => (0,multiclass_metrics/* averageScores */.Bz)(confusion, 'weighted').recall,
    matthews_corrcoef: multiclass_metrics/* multiclassMatthews */.R_,
    cohen_kappa: (confusion) => (0,multiclass_metrics/* multiclassKappa */.F0)(confusion),
};
const regressionMetrics = {
    mean_absolute_error: regression_metrics/* meanAbsoluteError */.Xv,
    mean_squared_error: regression_metrics/* meanSquaredError */.bt,
    root_mean_squared_error: regression_metrics/* rootMeanSquaredError */.D5,
    median_absolute_error: regression_metrics/* medianAbsoluteError */.K4,
    mean_absolute_percentage_error: regression_metrics/* meanAbsolutePercentageError */.VW,
    max_error: regression_metrics/* maxError */.N4,
    r2: regression_metrics.r2,
    explained_variance: regression_metrics/* explainedVariance */.y$,
};
const otherNames = {
    auc: 'roc_auc',
    mcc: 'matthews_corrcoef',
    sensitivity: 'recall',
    brier_score: 'brier_score_loss',
    mae: 'mean_absolute_error',
    mse: 'mean_squared_error',
    rmse: 'root_mean_squared_error',
    mape: 'mean_absolute_percentage_error',
};


/***/ }),

/***/ 6057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ readMetricsFile)
});

// EXTERNAL MODULE: ./.cache/bundle/actions/packages/core/lib/errors.js
var lib_errors = __webpack_require__(3300);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/core/lib/files.js
var files = __webpack_require__(4020);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/evaluation/lib/metric-catalogue.js
var metric_catalogue = __webpack_require__(7044);
;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/evaluation/lib/metric-formats.js

const entriesOf = (node) => (node?.kind === 'object' ? node.entries : new Map());
const isObject = (node) => node?.kind === 'object';
function formatOf(entries) {
    if (isObject(entries.get('macro avg')) && isObject(entries.get('weighted avg')))
        return 'scikit-learn';
    if (isObject(entries.get('results')) && (isObject(entries.get('versions')) || isObject(entries.get('n-shot'))))
        return 'lm-eval';
    if (isObject(entriesOf(entries.get('results')).get('stats')))
        return 'promptfoo';
    if (['_step', '_runtime', '_timestamp'].some((key) => entries.has(key)))
        return 'wandb';
    const revisions = [...entries.values()];
    const isDvc = revisions.length > 0 && revisions.every((node) => isObject(entriesOf(node).get('data')));
    return isDvc ? 'dvc' : 'plain';
}
function namedNodes(format, entries, file) {
    switch (format) {
        case 'scikit-learn':
            return classificationReport(entries);
        case 'dvc':
            return dvcMetrics(entries, file);
        case 'wandb':
            return wandbSummary(entries);
        case 'lm-eval':
            return lmEvaluation(entries);
        case 'promptfoo':
            return promptfoo(entries);
        default:
            return format;
    }
}
const scores = ['precision', 'recall', 'f1-score'];
const metric_formats_short = (score) => score.replace('f1-score', 'f1');
function classificationReport(entries) {
    return [...entries].flatMap(([key, node]) => {
        if (node.kind !== 'object')
            return [{ name: key, node }];
        const average = /^(macro|micro|weighted|samples) avg$/.exec(key)?.[1];
        return [...node.entries]
            .filter(([score]) => average === undefined || scores.some((one) => one === score))
            .map(([score, value]) => ({ name: average === undefined ? `${metric_formats_short(score)}.${key}` : `${metric_formats_short(score)}_${average}`, node: value }));
    });
}
function dvcMetrics(entries, file) {
    if (entries.size > 1) {
        throw (0,lib_errors/* inputError */.Xu)(`${file} holds the metrics of ${entries.size} revisions`, {
            where: { file, line: 1 },
            hint: 'Write those of the workspace alone: dvc metrics show --json.',
        });
    }
    const [revision] = entries.values();
    return [...entriesOf(entriesOf(revision).get('data')).values()].flatMap((one) => flattened(entriesOf(entriesOf(one).get('data')), []));
}
function flattened(entries, path) {
    return [...entries].flatMap(([key, node]) => node.kind === 'object' ? flattened(node.entries, [...path, key]) : [{ name: [...path, key].join('.'), node }]);
}
function wandbSummary(entries) {
    return [...entries].flatMap(([name, node]) => {
        if (name.startsWith('_') || node.kind === 'string')
            return [];
        if (node.kind === 'object')
            return node.entries.has('_type') ? [] : flattened(node.entries, [name]);
        return [{ name, node }];
    });
}
function lmEvaluation(entries) {
    return [...entriesOf(entries.get('results'))].flatMap(([task, values]) => [...entriesOf(values)]
        .filter(([, node]) => node.kind !== 'string')
        .map(([key, node]) => ({ name: `${task}.${key.replace(/,none$/, '').replace(',', '.')}`, node })));
}
function promptfoo(entries) {
    const stats = entriesOf(entriesOf(entries.get('results')).get('stats'));
    const counts = ['successes', 'failures', 'errors'].flatMap((name) => {
        const node = stats.get(name);
        return node === undefined ? [] : [{ name, node }];
    });
    return [...counts, ...passRate(counts)];
}
function passRate(counts) {
    const value = (name) => {
        const node = counts.find((one) => one.name === name)?.node;
        return node?.kind === 'number' ? node.value : 0;
    };
    const all = value('successes') + value('failures') + value('errors');
    const first = counts[0];
    return all > 0 && first !== undefined ? [{ name: 'pass_rate', node: numberNode(value('successes') / all, first.node.line) }] : [];
}
const numberNode = (value, line) => ({ kind: 'number', value, text: String(value), line });
function junitNodes(text, file) {
    const fault = (message, hint) => (0,lib_errors/* inputError */.Xu)(`${file} ${message}`, { where: { file, line: 1 }, hint });
    if (/<!(DOCTYPE|ENTITY)/i.test(text))
        throw fault('declares a document type, which is not read', 'Write plain JUnit XML.');
    const plain = text.replace(/<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>/g, '');
    if (!/<testsuites?[\s>/]/.test(plain))
        throw fault('is XML, but not that of JUnit', 'Give a file with testsuite elements.');
    const root = /<(testsuites?)[\s>/]/.exec(plain)?.[1];
    if (!new RegExp(`</${root}>\\s*$|<${root}[^>]*/>\\s*$`).test(plain))
        throw fault('ends early', 'Check that the tests ran to their end.');
    let [tests, failures, errors, skipped, open] = [0, 0, 0, 0, false];
    for (const [, closing, name, rest = ''] of plain.matchAll(/<(\/?)(testcase|failure|error|skipped)\b((?:"[^"]*"|'[^']*'|[^>"'])*)>/g)) {
        if (name === 'testcase') {
            if (closing === '')
                tests++;
            open = closing === '' && !rest.trimEnd().endsWith('/');
        }
        else if (open && closing === '') {
            if (name === 'failure')
                failures++;
            if (name === 'error')
                errors++;
            if (name === 'skipped')
                skipped++;
            open = false;
        }
    }
    const ran = tests - skipped;
    const counts = Object.entries({ tests, failures, errors, skipped }).map(([name, value]) => ({ name, node: numberNode(value, 1) }));
    return ran > 0 ? [...counts, { name: 'pass_rate', node: numberNode((ran - failures - errors) / ran, 1) }] : counts;
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/evaluation/lib/strict-json.js

const maxDepth = 64;
function parseStrictJson(text, file) {
    const scanner = new Scanner(text.startsWith('\uFEFF') ? text.slice(1) : text, file);
    const value = scanner.value([], 0);
    scanner.end();
    return value;
}
class Scanner {
    text;
    file;
    at = 0;
    line = 1;
    constructor(text, file) {
        this.text = text;
        this.file = file;
    }
    value(path, depth) {
        this.space();
        const line = this.line;
        if (depth > maxDepth) {
            throw (0,lib_errors/* limitExceeded */.FU)(`${this.file} nests more than ${maxDepth} levels deep`, { where: { file: this.file, line } });
        }
        const first = this.text[this.at];
        if (first === '{')
            return { kind: 'object', entries: this.object(path, depth), line };
        if (first === '[')
            return { kind: 'array', items: this.array(path, depth), line };
        if (first === '"')
            return { kind: 'string', value: this.string(path), line };
        return this.scalar(path, line);
    }
    end() {
        this.space();
        if (this.at < this.text.length)
            throw this.fault(`has more text after its value: ${this.glimpse()}`);
    }
    object(path, depth) {
        const entries = new Map();
        this.at++;
        this.space();
        if (this.take('}'))
            return entries;
        do {
            this.space();
            if (this.text[this.at] !== '"')
                throw this.fault(`needs a key in double quotes here, got ${this.glimpse()}`, path);
            const line = this.line;
            const key = this.string(path);
            this.refuseKey(key, entries, path, line);
            this.space();
            if (!this.take(':'))
                throw this.fault(`needs ":" after the key ${quote(key)}, got ${this.glimpse()}`, [...path, key]);
            entries.set(key, this.value([...path, key], depth + 1));
            this.space();
        } while (this.take(','));
        if (!this.take('}'))
            throw this.fault(`needs "," or "}" here, got ${this.glimpse()}`, path);
        return entries;
    }
    refuseKey(key, entries, path, line) {
        if (key === '__proto__') {
            throw (0,lib_errors/* inputError */.Xu)(`${this.file} has the key "__proto__", which names no value; what is inside it is not read and counts as absent`, {
                where: { file: this.file, line, field: key },
                hint: 'Write each metric as a plain key of the file.',
            });
        }
        if (entries.has(key)) {
            throw (0,lib_errors/* inputError */.Xu)(`${this.file} gives ${quote([...path, key].join('.'))} twice, so its value is not certain`, {
                where: { file: this.file, line, field: [...path, key].join('.') },
                hint: 'Keep one of the two.',
            });
        }
    }
    array(path, depth) {
        const items = [];
        this.at++;
        this.space();
        if (this.take(']'))
            return items;
        do {
            items.push(this.value([...path, String(items.length)], depth + 1));
            this.space();
        } while (this.take(','));
        if (!this.take(']'))
            throw this.fault(`needs "," or "]" here, got ${this.glimpse()}`, path);
        return items;
    }
    scalar(path, line) {
        const word = /[^\s,:{}[\]"]*/y;
        word.lastIndex = this.at;
        const text = word.exec(this.text)?.[0] ?? '';
        if (text === '')
            throw this.fault(`needs a value here, got ${this.glimpse()}`, path);
        if (text === 'true' || text === 'false' || text === 'null') {
            this.at += text.length;
            return { kind: 'literal', value: text === 'null' ? null : text === 'true', line };
        }
        if (!/^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/.test(text)) {
            const token = text.length > 40 ? `${text.slice(0, 40)}…` : text;
            throw this.fault(`has ${token} where a JSON value belongs${path.length === 0 ? '' : ` (${path.join('.')})`}`, path);
        }
        this.at += text.length;
        return { kind: 'number', value: Number(text), text, line };
    }
    string(path) {
        const start = this.at;
        const pattern = /"(?:[ !#-[\]-\u{10FFFF}]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/uy;
        pattern.lastIndex = start;
        const match = pattern.exec(this.text);
        if (match === null)
            throw this.fault('has a text that does not end, or holds a control character or an unknown escape', path);
        this.at += match[0].length;
        return JSON.parse(match[0]);
    }
    space() {
        for (; this.at < this.text.length; this.at++) {
            const character = this.text[this.at];
            if (character === '\n')
                this.line++;
            else if (character !== ' ' && character !== '\t' && character !== '\r')
                return;
        }
    }
    take(character) {
        if (this.text[this.at] !== character)
            return false;
        this.at++;
        return true;
    }
    glimpse() {
        return this.at >= this.text.length ? 'the end of the file' : quote(this.text.slice(this.at, this.at + 20));
    }
    fault(what, path = []) {
        const field = path.join('.');
        return (0,lib_errors/* inputError */.Xu)(`${this.file}:${this.line} is not valid JSON: it ${what}`, {
            where: field === '' ? { file: this.file, line: this.line } : { file: this.file, line: this.line, field },
            hint: 'JSON knows no NaN, Infinity, comments or trailing commas.',
        });
    }
}
const quote = (text) => JSON.stringify(text);

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/evaluation/lib/metrics-file.js





const noteNames = ['timestamp', 'git_sha', 'commit', 'run_id', 'model', 'task', 'data_digest', 'holdout_digest'];
const maxBytes = 8 * 1024 * 1024;
const maxName = 200;
function readMetricsFile(bytes, file) {
    if (bytes.length > maxBytes)
        throw (0,lib_errors/* limitExceeded */.FU)(`${file} is larger than ${maxBytes / 1024 / 1024} MiB`, { where: { file } });
    const text = (0,files/* decodeText */.g7)(bytes, file);
    if (text.trim() === '') {
        throw (0,lib_errors/* inputError */.Xu)(`${file} is empty`, { where: { file, line: 1 }, hint: 'Write an object such as {"accuracy": 0.93} to it.' });
    }
    if (/^\s*</.test(text))
        return fromNodes('junit', junitNodes(text, file), file);
    const root = parseStrictJson(text, file);
    if (root.kind !== 'object') {
        throw (0,lib_errors/* inputError */.Xu)(`${file} must hold an object of metric names to numbers, got ${describe(root)}`, { where: { file, line: root.line } });
    }
    const format = formatOf(root.entries);
    if (format !== 'plain')
        return fromNodes(format, namedNodes(format, root.entries, file), file);
    const result = { file, format, metrics: new Map(), notes: new Map() };
    collect(root.entries, [], result);
    return result;
}
function fromNodes(format, nodes, file) {
    const result = { file, format, metrics: new Map(), notes: new Map() };
    for (const { name, node } of nodes) {
        const where = { file, line: node.line, field: name };
        checkName(name, where);
        addMetric(name, node, where, result);
    }
    return result;
}
function collect(entries, path, into) {
    for (const [key, node] of entries) {
        const name = [...path, key].join('.');
        const where = { file: into.file, line: node.line, field: name };
        checkName(name, where);
        if (node.kind === 'object')
            collect(node.entries, [...path, key], into);
        else if (node.kind === 'string' && noteNames.includes(key))
            into.notes.set(name, { value: node.value, where });
        else
            addMetric(name, node, where, into);
    }
}
function checkName(name, where) {
    if (name.length > maxName || name.trim() === '') {
        const what = name.length > maxName ? `a name of ${name.length} characters (at most ${maxName})` : 'an empty name';
        throw (0,lib_errors/* inputError */.Xu)(`${where.file} has ${what} among its metrics`, { where: { ...where, field: name.slice(0, 40) } });
    }
}
function addMetric(name, node, where, into) {
    if (node.kind !== 'number') {
        throw (0,lib_errors/* inputError */.Xu)(`${name} in ${into.file} must be a number, got ${describe(node)}`, {
            where,
            hint: 'Metrics are plain JSON numbers, such as 0.93; leave out what has no value, and gates on it fail.',
        });
    }
    if (!Number.isFinite(node.value)) {
        throw (0,lib_errors/* inputError */.Xu)(`${name} in ${into.file} is ${node.text.slice(0, 40)}, which is beyond the range of a double`, { where });
    }
    if (into.metrics.has(name))
        throw (0,lib_errors/* inputError */.Xu)(`${into.file} gives ${name} twice, so its value is not certain`, { where });
    checkRange(name, node.value, where);
    into.metrics.set(name, { value: node.value, where });
}
function checkRange(name, value, where) {
    const info = (0,metric_catalogue/* knownMetric */.wl)(name);
    if (info === undefined || (value >= info.min && value <= info.max))
        return;
    const range = Number.isFinite(info.max) ? `from ${info.min} to ${info.max}` : `>= ${info.min}`;
    throw (0,lib_errors/* inputError */.Xu)(`${name} is ${(0,metric_catalogue/* formatMetric */.gI)(value, 'none')}, but it can only be ${range}`, {
        where,
        hint: info.max === 1 && value > 1 && value <= 100 ? 'Write shares, not per cent: 0.93 instead of 93.' : 'Check the code that wrote it.',
    });
}
function describe(node) {
    if (node.kind === 'literal')
        return String(node.value);
    if (node.kind === 'string')
        return `the text ${JSON.stringify(node.value.slice(0, 40))}`;
    return node.kind === 'number' ? node.text.slice(0, 40) : `an ${node.kind}`;
}


/***/ }),

/***/ 4251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ew: () => (/* binding */ canonicalName),
/* harmony export */   T3: () => (/* binding */ measureOne),
/* harmony export */   Wl: () => (/* binding */ squareConfusion),
/* harmony export */   Zj: () => (/* binding */ unweighted),
/* harmony export */   _3: () => (/* binding */ evaluate),
/* harmony export */   oW: () => (/* binding */ valuesByQuery),
/* harmony export */   pA: () => (/* binding */ asMeasured),
/* harmony export */   pH: () => (/* binding */ computeMetrics)
/* harmony export */ });
/* harmony import */ var _modelflight_stats_binary_metrics__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5706);
/* harmony import */ var _modelflight_stats_quantile__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7614);
/* harmony import */ var _metric_functions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(236);
/* harmony import */ var _metric_tables_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9548);
/* harmony import */ var _queries_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8318);





function canonicalName(name, available) {
    if (available.has(name))
        return name;
    const plain = name.replace(/_score$/, '');
    const other = _metric_tables_js__WEBPACK_IMPORTED_MODULE_0__/* .otherNames */ .J3[name] ?? _metric_tables_js__WEBPACK_IMPORTED_MODULE_0__/* .otherNames */ .J3[plain];
    return [plain, other].find((candidate) => candidate !== undefined && available.has(candidate)) ?? name;
}
const usual = {
    binary: [...Object.keys(_metric_tables_js__WEBPACK_IMPORTED_MODULE_0__/* .binaryCellMetrics */ .BE), ...Object.keys(_metric_tables_js__WEBPACK_IMPORTED_MODULE_0__/* .scoreMetrics */ .uf), 'ece'],
    multiclass: Object.keys(_metric_tables_js__WEBPACK_IMPORTED_MODULE_0__/* .multiclassMetrics */ .zU),
    regression: Object.keys(_metric_tables_js__WEBPACK_IMPORTED_MODULE_0__/* .regressionMetrics */ .NC),
    ranking: ['ndcg', 'ndcg_at_10', 'mrr', 'map', 'precision_at_10', 'recall_at_10'],
};
function computeMetrics(predictions, definitions = {}, asked = []) {
    const latencies = predictions.latencies === undefined ? [] : ['latency_p50', 'latency_p95', 'latency_p99', 'latency_mean'];
    const base = [...usual[predictions.task], ...latencies];
    const further = [...Object.keys(definitions), ...asked].filter((name) => !base.includes(canonicalName(name, new Set(base))) || name in definitions);
    const cells = once(() => cellsOf(predictions));
    return new Map([...new Set([...base, ...further])].flatMap((name) => {
        const definition = definitions[name];
        const found = (0,_metric_functions_js__WEBPACK_IMPORTED_MODULE_1__/* .metricFunction */ .l)(name, definition, predictions);
        return found === undefined
            ? []
            : [
                [
                    name,
                    measure(() => found.kind === 'cells' && weighs(definition) ? found.of(cells()) : evaluate(found, unweighted(predictions, definition))),
                ],
            ];
    }));
}
const weighs = (definition) => definition?.weighted !== false;
const unweighted = (predictions, definition) => weighs(definition) ? predictions : { ...predictions, weights: undefined };
function measureOne(name, predictions, definitions) {
    const found = (0,_metric_functions_js__WEBPACK_IMPORTED_MODULE_1__/* .metricFunction */ .l)(name, definitions[name], predictions);
    return found === undefined ? undefined : measure(() => evaluate(found, unweighted(predictions, definitions[name])));
}
function evaluate(metric, predictions) {
    const { weights } = predictions;
    switch (metric.kind) {
        case 'cells':
            return metric.of(cellsOf(predictions));
        case 'classes':
            if (predictions.task !== 'multiclass')
                throw new RangeError('there are no classes');
            return metric.of(squareConfusion(predictions.classes.length, predictions.labels, predictions.predicted, weights));
        case 'scores':
            if (predictions.task !== 'binary' || predictions.scores === undefined)
                throw new RangeError('there are no scores');
            return metric.of(predictions.labels, predictions.scores, weights);
        case 'amounts':
            return metric.of(predictions.labels, predictions.predicted, weights);
        case 'queries':
            return meanOf(valuesByQuery(metric, predictions));
        case 'latency':
            return latencyOf(metric.look, predictions.latencies);
        default:
            return metric;
    }
}
function valuesByQuery(metric, { labels, predicted, queries }) {
    if (queries === undefined)
        throw new RangeError('there is no column that tells queries apart');
    return (0,_queries_js__WEBPACK_IMPORTED_MODULE_2__/* .rowsByQuery */ .z)(queries).flatMap((rows) => {
        const pick = (values) => rows.map((row) => values[row] ?? Number.NaN);
        return metric.of(pick(labels), pick(predicted)) ?? [];
    });
}
function meanOf(values) {
    if (values.length === 0)
        throw new RangeError('no query defines it');
    return values.reduce((sum, value) => sum + value, 0) / values.length;
}
function latencyOf(look, values) {
    if (values === undefined || values.length === 0)
        throw new RangeError('there is no column of latencies');
    if (look === 'mean')
        return values.reduce((sum, value) => sum + value, 0) / values.length;
    return look === 'max' ? values.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY) : (0,_modelflight_stats_quantile__WEBPACK_IMPORTED_MODULE_3__/* .quantile */ .YV)(values, look);
}
function cellsOf(predictions) {
    if (predictions.task !== 'binary')
        throw new RangeError('there are more than two answers');
    const { labels, predicted, weights } = predictions;
    if (weights !== undefined)
        return (0,_modelflight_stats_binary_metrics__WEBPACK_IMPORTED_MODULE_4__/* .binaryConfusion */ .yg)(labels, predicted, weights);
    const counts = new Float64Array(4);
    for (let row = 0; row < labels.length; row++) {
        const cell = ((labels[row] ?? 0) << 1) | (predicted[row] ?? 0);
        counts[cell] = (counts[cell] ?? 0) + 1;
    }
    const [tn = 0, fp = 0, fn = 0, tp = 0] = counts;
    return { tp, fp, tn, fn };
}
function squareConfusion(size, labels, predicted, weights) {
    const cells = Array.from({ length: size }, () => new Array(size).fill(0));
    for (let row = 0; row < labels.length; row++) {
        const line = cells[labels[row] ?? 0];
        const column = predicted[row] ?? 0;
        if (line !== undefined)
            line[column] = (line[column] ?? 0) + (weights?.[row] ?? 1);
    }
    return { labels: cells.map((_, index) => index), cells };
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
    }
    catch (error) {
        if (error instanceof RangeError)
            return { kind: 'undefined', reason: error.message };
        throw error;
    }
}
const asMeasured = (value) => Number.isFinite(value) ? { kind: 'value', value } : { kind: 'undefined', reason: `the result is ${value}` };


/***/ }),

/***/ 2363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ takeColumns),
/* harmony export */   y: () => (/* binding */ columnsInWords)
/* harmony export */ });
/* harmony import */ var _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3300);
/* harmony import */ var _modelflight_core_nearest__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8805);


const wellKnown = {
    id: ['id', 'row_id', 'rowid', 'example_id', 'sample_id', 'uuid', 'key'],
    label: ['label', 'y_true', 'target', 'truth', 'ground_truth', 'actual', 'y'],
    prediction: ['prediction', 'y_pred', 'predicted', 'pred', 'yhat', 'y_hat'],
    score: ['score', 'y_prob', 'y_score', 'y_proba', 'proba', 'probability', 'prob'],
};
function takeColumns(table, configured, where) {
    const names = [...table.columns.keys()];
    const take = (role) => {
        const wanted = configured[role];
        return wanted === undefined ? byWellKnownName(role, names, where) : asConfigured(role, wanted, names, where);
    };
    const taken = { id: take('id'), label: take('label'), prediction: take('prediction'), score: take('score') };
    const { label } = taken;
    if (label === undefined)
        throw notFound('the label', wellKnown.label, names, where);
    if (taken.prediction === undefined && taken.score === undefined) {
        throw notFound('the prediction or the score', [...wellKnown.prediction, ...wellKnown.score], names, where);
    }
    return { ...taken, label };
}
function columnsInWords({ id, label, prediction, score }) {
    const parts = [
        `label from "${label}"`,
        prediction === undefined ? 'prediction from the score' : `prediction from "${prediction}"`,
        score === undefined ? 'no score' : `score from "${score}"`,
        id === undefined ? 'no id (rows are told apart by their order)' : `id from "${id}"`,
    ];
    return `took ${parts.join(', ')}`;
}
function asConfigured(role, wanted, names, where) {
    if (names.includes(wanted))
        return wanted;
    const meant = (0,_modelflight_core_nearest__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(wanted, names);
    throw (0,_modelflight_core_errors__WEBPACK_IMPORTED_MODULE_1__/* .inputError */ .Xu)(`${where.file} has no column ${JSON.stringify(wanted)}, which is configured as ${role}`, {
        where: { ...where, field: wanted },
        hint: meant === undefined ? `Its columns are ${listed(names)}.` : `Did you mean ${meant}?`,
    });
}
function byWellKnownName(role, names, where) {
    const found = wellKnown[role].flatMap((known) => names.filter((name) => name.trim().toLowerCase() === known));
    if (found.length > 1 && role !== 'id') {
        throw (0,_modelflight_core_errors__WEBPACK_IMPORTED_MODULE_1__/* .inputError */ .Xu)(`${where.file} has several columns that could be the ${role}: ${listed(found)}`, {
            where: { ...where, field: found[0] ?? role },
            hint: `Say which: ${role}: ${found[0]}.`,
        });
    }
    return found[0];
}
function notFound(what, known, names, where) {
    return (0,_modelflight_core_errors__WEBPACK_IMPORTED_MODULE_1__/* .inputError */ .Xu)(`${where.file} has no column that is known as ${what}`, {
        where,
        hint: `Its columns are ${listed(names)}. Name the right one, or call it ${known.slice(0, 3).join(', ')}.`,
    });
}
const listed = (names) => `${names
    .slice(0, 12)
    .map((name) => JSON.stringify(name.slice(0, 60)))
    .join(', ')}${names.length > 12 ? ` and ${names.length - 12} more` : ''}`;


/***/ }),

/***/ 8318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ rowsByQuery)
/* harmony export */ });
function rowsByQuery(queries) {
    const rows = new Map();
    for (const [row, query] of queries.entries()) {
        const members = rows.get(query);
        if (members === undefined)
            rows.set(query, [row]);
        else
            members.push(row);
    }
    return [...rows.values()];
}


/***/ }),

/***/ 4954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ readPredictions)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/data/lib/dataset.js + 2 modules
var dataset = __webpack_require__(2816);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/data/lib/read-table.js
var read_table = __webpack_require__(3847);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/core/lib/errors.js
var errors = __webpack_require__(3300);
;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/evaluation/lib/cells.js

const plainNumber = /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/;
const anyNumber = /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/;
const noValue = /^\s*(nan|<na>|[+-]?inf(inity)?)?\s*$/i;
function required(table, name, role) {
    const column = columnOf(table, name);
    for (let row = 0; row < table.rows; row++)
        if (noValue.test(raw(column, row)))
            throw noValueAt(table, row, name, role);
    const numbers = role === 'id' ? undefined : numbersOf(column, table.rows);
    if (numbers === undefined)
        return { name, numbers, text: (row) => raw(column, row) };
    return { name, numbers, text: (row) => String(numbers[row]) };
}
function scoreColumn(table, name, role = 'score') {
    const column = columnOf(table, name);
    return Float64Array.from({ length: table.rows }, (_, row) => {
        const text = raw(column, row).trim();
        const value = anyNumber.test(text) ? Number(text) : Number.NaN;
        if (Number.isFinite(value))
            return value;
        throw (0,errors/* inputError */.Xu)(`row ${row + 1} has the ${role} ${JSON.stringify(text.slice(0, 40))}, which is no finite number`, {
            where: { ...table.where(row), field: name },
            hint: 'A model that answers NaN or infinity has not answered; mend it, or leave the row out knowingly.',
        });
    });
}
function columnOf(table, name) {
    const found = table.columns.get(name);
    if (found === undefined)
        throw (0,errors/* inputError */.Xu)(`there is no column ${JSON.stringify(name)}`);
    return found;
}
function raw(column, row) {
    if (column.kind === 'text')
        return column.values[row] ?? '';
    return column.nulls[row] === 1 ? '' : String(column.values[row]);
}
function numbersOf(column, rows) {
    const values = new Float64Array(rows);
    for (let row = 0; row < rows; row++) {
        const text = raw(column, row).trim();
        const value = Number(text);
        if (!plainNumber.test(text) || !Number.isFinite(value) || (Number.isInteger(value) && !Number.isSafeInteger(value)))
            return undefined;
        values[row] = value;
    }
    return values;
}
const noValueAt = (table, row, name, role) => (0,errors/* inputError */.Xu)(`row ${row + 1} has no ${role}: ${JSON.stringify(name)} is empty or not a value`, {
    where: { ...table.where(row), field: name },
    hint: 'Rows that can not be judged must be left out by whoever writes the file, so that this is a decision and not an accident.',
});

// EXTERNAL MODULE: ./.cache/bundle/actions/packages/core/lib/nearest.js
var nearest = __webpack_require__(8805);
;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/evaluation/lib/further-columns.js



const noGroup = '(none)';
function furtherColumns(table, columns, slices, where) {
    const { weight, latency, query } = columns;
    for (const name of [weight, latency, query, ...slices])
        if (name !== undefined)
            requireColumn(table, name, where);
    return {
        weights: weight === undefined ? undefined : weightsOf(table, weight),
        latencies: latency === undefined ? undefined : scoreColumn(table, latency, 'latency'),
        queries: query === undefined ? undefined : textsOf(table, query),
        groups: new Map(slices.map((name) => [name, groupsOf(table, name)])),
    };
}
function requireColumn(table, name, where) {
    if (table.columns.has(name))
        return;
    const names = [...table.columns.keys()];
    const meant = (0,nearest/* nearest */.p)(name, names);
    throw (0,errors/* inputError */.Xu)(`${where.file} has no column ${JSON.stringify(name)}, which the gate asks for`, {
        where: { ...where, field: name },
        hint: meant === undefined ? `Its columns are ${names.slice(0, 12).join(', ')}.` : `Did you mean ${meant}?`,
    });
}
function weightsOf(table, name) {
    const weights = scoreColumn(table, name, 'weight');
    const negative = weights.findIndex((weight) => weight < 0);
    if (negative >= 0) {
        throw (0,errors/* inputError */.Xu)(`row ${negative + 1} has the weight ${weights[negative]}; a weight is not negative`, {
            where: { ...table.where(negative), field: name },
        });
    }
    if (table.rows > 0 && weights.every((weight) => weight === 0)) {
        throw (0,errors/* inputError */.Xu)('all weights are 0, so no row counts', { where: { ...table.where(0), field: name } });
    }
    return weights;
}
function textsOf(table, name) {
    const cells = required(table, name, 'query');
    return Array.from({ length: table.rows }, (_, row) => cells.text(row));
}
function groupsOf(table, name) {
    const column = table.columns.get(name);
    return Array.from({ length: table.rows }, (_, row) => {
        if (column === undefined)
            return noGroup;
        if (column.kind === 'text')
            return column.values[row] || noGroup;
        return column.nulls[row] === 1 ? noGroup : String(column.values[row]);
    });
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/evaluation/lib/prediction-checks.js
function uniqueIds(table, ids, name) {
    if (ids === undefined)
        return { unique: undefined, check: undefined };
    const seen = new Set();
    let duplicates = 0;
    let first = -1;
    const all = [];
    for (let row = 0; row < table.rows; row++) {
        const id = ids.text(row);
        if (seen.has(id)) {
            duplicates++;
            if (first < 0)
                first = row;
        }
        seen.add(id);
        all.push(id);
    }
    if (duplicates === 0)
        return { unique: all, check: undefined };
    const check = {
        id: 'prediction-ids',
        status: 'fail',
        observed: duplicates,
        limit: 0,
        n: table.rows,
        message: `${duplicates} of ${table.rows} rows repeat an id, so some examples count more than once`,
        where: { ...table.where(first), ...(name === undefined ? {} : { field: name }) },
        hint: 'Write each example once, or configure the column that tells them apart.',
    };
    return { unique: undefined, check };
}
const noRows = (file) => ({
    id: 'prediction-rows',
    status: 'fail',
    observed: 0,
    limit: '>= 1',
    n: 0,
    message: `${file} holds no predictions, so nothing can be said of the model`,
    where: { file },
    hint: 'Check the step that writes the predictions.',
});
const unseenClass = (name, where, n) => ({
    id: 'prediction-classes',
    status: 'fail',
    observed: name.slice(0, 120),
    n,
    message: `the class ${JSON.stringify(name.slice(0, 120))} occurs, but is not one of the known classes`,
    where,
    hint: 'Check the mapping of classes, or list all classes in the gate file: classes: [...].',
});
const perfectScore = (n, where) => ({
    id: 'perfect-score',
    status: 'warn',
    observed: n,
    n,
    message: `all ${n} predictions equal the label: such a perfect score is more often a leak than a perfect model`,
    where,
    hint: 'Check that no feature holds the label and that the evaluation rows were not trained on.',
});

// EXTERNAL MODULE: ./.cache/bundle/actions/packages/evaluation/lib/prediction-columns.js
var prediction_columns = __webpack_require__(2363);
;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/evaluation/lib/spelling.js

const synonyms = { true: 'true', yes: 'true', '1': 'true', false: 'false', no: 'false', '0': 'false' };
function meaning(text) {
    const plain = text.trim().toLowerCase();
    const number = plain === '' ? Number.NaN : Number(plain);
    const key = Number.isFinite(number) ? String(number) : plain;
    return synonyms[key] ?? key;
}
function refuseMixedSpelling(table, columns) {
    const spelled = new Map();
    for (let row = 0; row < table.rows; row++) {
        for (const column of columns) {
            const text = column.text(row);
            const meant = meaning(text);
            const before = spelled.get(meant);
            if (before === undefined)
                spelled.set(meant, text);
            else if (before !== text)
                throw mixed(table, row, column.name, before, text);
        }
    }
}
function mixed(table, row, name, before, text) {
    const [first, second] = [before, text].map((value) => JSON.stringify(value.slice(0, 60)));
    return (0,errors/* inputError */.Xu)(`one class is spelled ${first} and ${second}`, {
        where: { ...table.where(row), field: name },
        hint: 'Write labels and predictions in one spelling, or list `classes:` in the gate file if these are two classes.',
    });
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/evaluation/lib/predictions.js







function toPredictions(table, settings, file) {
    if (table.rows === 0)
        return { predictions: undefined, digest: table.digest, checks: [noRows(file)] };
    const columns = (0,prediction_columns/* takeColumns */.V)(table, settings.columns, { file });
    const labels = required(table, columns.label, 'label');
    const predicted = columns.prediction === undefined ? undefined : required(table, columns.prediction, 'prediction');
    const scores = columns.score === undefined ? undefined : scoreColumn(table, columns.score);
    const ids = columns.id === undefined ? undefined : required(table, columns.id, 'id');
    const { unique, check: duplicate } = uniqueIds(table, ids, columns.id);
    const common = {
        rows: table.rows,
        digest: table.digest,
        holdoutDigest: holdoutDigest(table.rows, labels, ids),
        columns,
        ids: unique,
        ...furtherColumns(table, settings.columns, settings.sliceColumns ?? [], { file }),
    };
    const encoded = encode({ table, common, settings, labels, predicted, scores });
    const perfect = isPerfect(encoded.predictions) ? perfectScore(table.rows, { file }) : undefined;
    const checks = [duplicate, encoded.unseen, perfect].filter((check) => check !== undefined);
    return { predictions: encoded.predictions, digest: table.digest, checks };
}
const isPerfect = ({ task, labels, predicted }) => task !== 'ranking' && labels.every((label, row) => label === predicted[row]);
function holdoutDigest(rows, labels, ids) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const lines = Array.from({ length: rows }, (_, row) => JSON.stringify(ids === undefined ? [labels.text(row)] : [ids.text(row), labels.text(row)]));
    for (const line of ids === undefined ? lines : lines.toSorted())
        hash.update(`${line}\n`);
    return `sha256:${hash.digest('hex')}`;
}
function encode(raw) {
    const task = taskOf(raw);
    if (task === 'regression')
        return { predictions: asRegression(raw), unseen: undefined };
    if (task === 'ranking')
        return { predictions: asRanking(raw), unseen: undefined };
    const { table, labels, predicted, settings } = raw;
    if (settings.classes === undefined)
        refuseMixedSpelling(table, predicted === undefined ? [labels] : [labels, predicted]);
    const known = [...new Set(settings.classes ?? distinct(table.rows, labels))].toSorted();
    const positive = settings.task === 'multiclass' ? undefined : positiveOf(raw, known);
    const unseen = firstUnseen(raw, known);
    if (positive !== undefined)
        return { predictions: asBinary(raw, positive), unseen };
    return { predictions: asMulticlass(raw, known), unseen };
}
function distinct(rows, cells) {
    const seen = new Set();
    for (let row = 0; row < rows; row++)
        seen.add(cells.text(row));
    return seen;
}
const mostClasses = 50;
function taskOf({ settings, labels, predicted, scores, table }) {
    if (settings.task !== undefined)
        return settings.task;
    if (settings.columns.query !== undefined)
        return 'ranking';
    if (labels.numbers === undefined || settings.positiveLabel !== undefined || settings.classes !== undefined)
        return 'multiclass';
    const whole = (values) => values?.every(Number.isInteger) ?? true;
    if (!whole(labels.numbers) || (scores === undefined && !whole(predicted?.numbers)))
        return 'regression';
    if (distinct(table.rows, labels).size <= mostClasses)
        return 'multiclass';
    throw (0,errors/* inputError */.Xu)(`the labels are ${distinct(table.rows, labels).size} different whole numbers, which may be classes or amounts`, {
        where: { ...table.where(0), field: labels.name },
        hint: 'Say which in the gate file or as input: task: multiclass, or task: regression.',
    });
}
const speaking = [
    ['0', '1'],
    ['-1', '1'],
    ['false', 'true'],
    ['no', 'yes'],
    ['negative', 'positive'],
    ['neg', 'pos'],
];
function positiveOf({ settings, scores, table, labels }, known) {
    if (settings.positiveLabel !== undefined)
        return requirePositive(settings.positiveLabel, known, labels, table);
    const lower = known.map((label) => label.toLowerCase());
    const pair = speaking.find((names) => lower.every((label) => names.includes(label)));
    const positive = pair?.[1];
    if (known.length <= 2 && positive !== undefined)
        return known[lower.indexOf(positive)] ?? positive;
    if (settings.task !== 'binary' && (scores === undefined || known.length > 2))
        return undefined;
    throw (0,errors/* inputError */.Xu)(`neither of the labels ${known.slice(0, 4).join(', ')} can be told to be the positive one`, {
        where: { ...table.where(0), field: labels.name },
        hint: `Say which in the gate file: positive-label: ${known.at(-1)}.`,
    });
}
function requirePositive(positive, known, labels, table) {
    if (known.includes(positive))
        return positive;
    throw (0,errors/* inputError */.Xu)(`the positive label ${JSON.stringify(positive)} is not among the labels ${known.slice(0, 8).join(', ')}`, {
        where: { ...table.where(0), field: labels.name },
    });
}
function asBinary({ table, common, settings, labels, predicted, scores }, positive) {
    const { rows } = table;
    const truth = Uint8Array.from({ length: rows }, (_, row) => (labels.text(row) === positive ? 1 : 0));
    const others = distinct(rows, labels);
    const answer = (row) => {
        if (predicted === undefined)
            return (scores?.[row] ?? 0) >= settings.threshold ? 1 : 0;
        const text = predicted.text(row);
        if (text === positive)
            return 1;
        return others.has(text) || others.size < 2 ? 0 : 1 - (truth[row] ?? 0);
    };
    return { ...common, task: 'binary', labels: truth, predicted: Uint8Array.from({ length: rows }, (_, row) => answer(row)), scores, positive };
}
function asMulticlass({ table, common, labels, predicted }, known) {
    if (predicted === undefined) {
        throw (0,errors/* inputError */.Xu)('scores of one class can not predict several', {
            where: { ...table.where(0), field: labels.name },
            hint: 'Add a column with the predicted class, or say task: binary and positive-label.',
        });
    }
    const classes = [...new Set([...known, ...distinct(table.rows, labels), ...distinct(table.rows, predicted)])].toSorted();
    const index = new Map(classes.map((name, position) => [name, position]));
    const encoded = (cells) => Int32Array.from({ length: table.rows }, (_, row) => index.get(cells.text(row)) ?? -1);
    return { ...common, task: 'multiclass', classes, labels: encoded(labels), predicted: encoded(predicted) };
}
function asRegression({ table, common, labels, predicted }) {
    const numeric = (cells, role) => {
        if (cells?.numbers !== undefined)
            return cells.numbers;
        throw (0,errors/* inputError */.Xu)(`a regression needs a column of numbers as ${role}`, { where: { ...table.where(0), field: cells?.name ?? role } });
    };
    return { ...common, task: 'regression', labels: numeric(labels, 'label'), predicted: numeric(predicted, 'prediction') };
}
function asRanking({ table, common, labels, predicted, scores }) {
    const ordered = scores ?? predicted?.numbers;
    if (labels.numbers === undefined || ordered === undefined) {
        throw (0,errors/* inputError */.Xu)('a ranking needs a relevance as label and a score per row, both numbers', {
            where: { ...table.where(0), field: labels.name },
        });
    }
    if (common.queries === undefined) {
        throw (0,errors/* inputError */.Xu)('a ranking needs a column that says which query a row belongs to', {
            where: table.where(0),
            hint: 'Name it in the gate file: columns: {query: query_id}.',
        });
    }
    return { ...common, task: 'ranking', labels: labels.numbers, predicted: ordered };
}
function firstUnseen({ table, settings, labels, predicted, scores }, known) {
    const lonely = settings.classes === undefined && known.length === 1;
    const columns = predicted === undefined ? [labels] : [labels, predicted];
    if (lonely || (predicted === undefined && scores !== undefined && settings.classes === undefined))
        return undefined;
    for (let row = 0; row < table.rows; row++) {
        for (const cells of columns) {
            const text = cells.text(row);
            if (!known.includes(text))
                return unseenClass(text, { ...table.where(row), field: cells.name }, table.rows);
        }
    }
    return undefined;
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/evaluation/lib/read-predictions.js




async function readPredictions(path, name, settings, context) {
    const folder = (0,external_node_path_.dirname)(path);
    const { files } = await (0,dataset/* resolveDataset */.$X)([(0,external_node_path_.basename)(path)], { workspace: folder, workingDirectory: folder });
    const table = await (0,read_table/* readTable */.xz)({ files: files.map((file) => ({ ...file, name })) }, {}, context);
    return toPredictions(table, settings, name);
}


/***/ }),

/***/ 5706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fz: () => (/* binding */ precision),
/* harmony export */   I9: () => (/* binding */ recall),
/* harmony export */   MX: () => (/* binding */ combineF),
/* harmony export */   _1: () => (/* binding */ logLoss),
/* harmony export */   f1: () => (/* binding */ f1),
/* harmony export */   hY: () => (/* binding */ weightedMean),
/* harmony export */   jw: () => (/* binding */ specificity),
/* harmony export */   q2: () => (/* binding */ balancedAccuracy),
/* harmony export */   rX: () => (/* binding */ cohenKappa),
/* harmony export */   ry: () => (/* binding */ fBeta),
/* harmony export */   tG: () => (/* binding */ requireBinary),
/* harmony export */   uT: () => (/* binding */ matthewsCorrelation),
/* harmony export */   xX: () => (/* binding */ jaccard),
/* harmony export */   xz: () => (/* binding */ brierScore),
/* harmony export */   y2: () => (/* binding */ accuracy),
/* harmony export */   yg: () => (/* binding */ binaryConfusion)
/* harmony export */ });
/* unused harmony export atThreshold */
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9342);

function binaryConfusion(truth, predicted, weights) {
    (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .requireSameLength */ .UU)('confusion', truth, predicted, weights);
    requireBinary('truth', truth);
    requireBinary('prediction', predicted);
    (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .requireWeights */ .hC)('confusion', weights);
    const cell = (t, p) => (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .sumOf */ .XN)(truth.length, (row) => (truth[row] === t && predicted[row] === p ? (weights?.[row] ?? 1) : 0));
    return { tp: cell(1, 1), fp: cell(0, 1), tn: cell(0, 0), fn: cell(1, 0) };
}
const atThreshold = (scores, threshold) => Uint8Array.from(scores, (score) => (score >= threshold ? 1 : 0));
const accuracy = ({ tp, fp, tn, fn }) => (tp + tn) / (tp + fp + tn + fn);
const precision = ({ tp, fp }, zeroDivision = 0) => ratio(tp, tp + fp, zeroDivision);
const recall = ({ tp, fn }, zeroDivision = 0) => ratio(tp, tp + fn, zeroDivision);
function fBeta(confusion, beta, zeroDivision = 0) {
    return combineF(precision(confusion, zeroDivision), recall(confusion, zeroDivision), beta);
}
function combineF(p, r, beta = 1) {
    const denominator = beta * beta * p + r;
    return denominator === 0 ? 0 : ((1 + beta * beta) * p * r) / denominator;
}
const f1 = (confusion, zeroDivision = 0) => fBeta(confusion, 1, zeroDivision);
function specificity({ tn, fp }) {
    if (tn + fp === 0)
        throw new RangeError('specificity is not defined without negative rows');
    return tn / (tn + fp);
}
function balancedAccuracy({ tp, fp, tn, fn }) {
    const recalls = [
        [tp, tp + fn],
        [tn, tn + fp],
    ].filter(([, all]) => all !== 0);
    return (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .sumOf */ .XN)(recalls.length, (index) => (recalls[index]?.[0] ?? 0) / (recalls[index]?.[1] ?? 1)) / recalls.length;
}
function matthewsCorrelation({ tp, fp, tn, fn }) {
    const denominator = Math.sqrt(tp + fp) * Math.sqrt(tp + fn) * Math.sqrt(tn + fp) * Math.sqrt(tn + fn);
    return denominator === 0 ? 0 : (tp * tn - fp * fn) / denominator;
}
function cohenKappa({ tp, fp, tn, fn }) {
    const all = tp + fp + tn + fn;
    const expected = ((tp + fp) / all) * ((tp + fn) / all) + ((tn + fn) / all) * ((tn + fp) / all);
    return ((tp + tn) / all - expected) / (1 - expected);
}
const jaccard = ({ tp, fp, fn }, zeroDivision = 0) => ratio(tp, tp + fp + fn, zeroDivision);
function logLoss(truth, probability, weights, epsilon = 1e-15) {
    requireProbabilities('log loss', truth, probability, weights);
    return weightedMean(truth.length, weights, (row) => {
        const p = Math.min(Math.max((0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__.at)(probability, row), epsilon), 1 - epsilon);
        return truth[row] === 1 ? -Math.log(p) : -Math.log1p(-p);
    });
}
function brierScore(truth, probability, weights) {
    requireProbabilities('Brier score', truth, probability, weights);
    return weightedMean(truth.length, weights, (row) => ((0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__.at)(probability, row) - (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__.at)(truth, row)) ** 2);
}
function weightedMean(count, weights, term) {
    if (weights === undefined)
        return (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .sumOf */ .XN)(count, term) / count;
    return (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .sumOf */ .XN)(count, (row) => (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__.at)(weights, row) * term(row)) / (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .sumOf */ .XN)(count, (row) => (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__.at)(weights, row));
}
function requireBinary(what, values) {
    for (let row = 0; row < values.length; row++) {
        if (values[row] !== 0 && values[row] !== 1)
            throw new RangeError(`the ${what} at index ${row} is ${String(values[row])}, not 0 or 1`);
    }
}
function requireProbabilities(what, truth, probability, weights) {
    (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .requireSameLength */ .UU)(what, truth, probability, weights);
    requireBinary('truth', truth);
    (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .requireFinite */ .hp)(what, probability);
    (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .requireWeights */ .hC)(what, weights);
    for (let row = 0; row < probability.length; row++) {
        const p = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__.at)(probability, row);
        if (p < 0 || p > 1)
            throw new RangeError(`${what}: the probability at index ${row} is ${p}, outside 0 to 1`);
    }
}
const ratio = (part, whole, zeroDivision) => (whole === 0 ? zeroDivision : part / whole);


/***/ }),

/***/ 8279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cd: () => (/* binding */ calibrationInTheLarge),
/* harmony export */   N0: () => (/* binding */ calibrationBins),
/* harmony export */   hR: () => (/* binding */ maximumCalibrationError),
/* harmony export */   pB: () => (/* binding */ expectedCalibrationError)
/* harmony export */ });
/* unused harmony exports equalMassBins, brierParts */
/* harmony import */ var _binary_metrics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5706);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9342);



function calibrationBins(truth, probability, bins = 10) {
    requireCalibration(truth, probability, bins);
    const rows = Array.from({ length: bins }, () => []);
    for (let row = 0; row < truth.length; row++)
        rows[Math.min(Math.floor((0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__.at)(probability, row) * bins), bins - 1)]?.push(row);
    return rows.map((members, index) => binOf(index, members, truth, probability)).filter(({ n }) => n > 0);
}
function equalMassBins(truth, probability, bins = 10) {
    requireCalibration(truth, probability, bins);
    const order = Array.from(orderOf(probability));
    const [size, larger] = [Math.floor(order.length / bins), order.length % bins];
    const start = (index) => index * size + Math.min(index, larger);
    return Array.from({ length: bins }, (_, index) => binOf(index, order.slice(start(index), start(index + 1)), truth, probability)).filter(({ n }) => n > 0);
}
function binOf(index, rows, truth, probability) {
    const mean = (values) => (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .sumOf */ .XN)(rows.length, (position) => (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__.at)(values, rows[position])) / rows.length;
    return { index, n: rows.length, meanPrediction: mean(probability), rate: mean(truth) };
}
function expectedCalibrationError(bins) {
    return weighted(bins, ({ rate, meanPrediction }) => Math.abs(rate - meanPrediction));
}
const maximumCalibrationError = (bins) => bins.reduce((largest, { rate, meanPrediction }) => Math.max(largest, Math.abs(rate - meanPrediction)), 0);
function brierParts(bins) {
    const rate = weighted(bins, (bin) => bin.rate);
    return {
        reliability: weighted(bins, (bin) => (bin.meanPrediction - bin.rate) ** 2),
        resolution: weighted(bins, (bin) => (bin.rate - rate) ** 2),
        uncertainty: rate * (1 - rate),
    };
}
function calibrationInTheLarge(truth, probability) {
    requireCalibration(truth, probability, 1);
    return (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .sumOf */ .XN)(truth.length, (row) => (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__.at)(probability, row) - (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__.at)(truth, row)) / truth.length;
}
function weighted(bins, term) {
    const rows = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .sumOf */ .XN)(bins.length, (index) => bins[index]?.n ?? 0);
    if (rows === 0)
        throw new RangeError('there are no bins with rows');
    return (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .sumOf */ .XN)(bins.length, (index) => bins[index].n * term(bins[index])) / rows;
}
function requireCalibration(truth, probability, bins) {
    (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .requireSameLength */ .UU)('calibration', truth, probability);
    (0,_binary_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .requireBinary */ .tG)('truth', truth);
    (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .requireFinite */ .hp)('probability', probability);
    if (!(Number.isSafeInteger(bins) && bins > 0))
        throw new RangeError(`the number of bins is a positive whole number, not ${bins}`);
    for (let row = 0; row < probability.length; row++) {
        const p = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__.at)(probability, row);
        if (p < 0 || p > 1)
            throw new RangeError(`the probability at index ${row} is ${p}, outside 0 to 1`);
    }
}


/***/ }),

/***/ 276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bz: () => (/* binding */ averageScores),
/* harmony export */   F0: () => (/* binding */ multiclassKappa),
/* harmony export */   R_: () => (/* binding */ multiclassMatthews),
/* harmony export */   Sg: () => (/* binding */ classScores),
/* harmony export */   TG: () => (/* binding */ multiclassAccuracy),
/* harmony export */   hF: () => (/* binding */ multiclassBalancedAccuracy)
/* harmony export */ });
/* unused harmony exports confusionMatrix, labelsOf, multiclassLogLoss, argmaxLabels, requireProbabilityRows */
/* harmony import */ var _binary_metrics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5706);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9342);


function confusionMatrix(labels, truth, predicted, weights) {
    requireSameLength('confusion', truth, predicted, weights);
    requireWeights('confusion', weights);
    const indexOf = labelIndex(labels);
    const cells = labels.map(() => new Array(labels.length).fill(0));
    for (let row = 0; row < truth.length; row++) {
        const line = cells[indexOf(truth[row])];
        const column = indexOf(predicted[row]);
        line[column] = at(line, column) + (weights?.[row] ?? 1);
    }
    return { labels, cells };
}
function labelIndex(labels) {
    const indices = new Map(labels.map((label, index) => [label, index]));
    if (indices.size !== labels.length)
        throw new RangeError('the labels repeat themselves');
    return (label) => {
        const index = indices.get(label);
        if (index === undefined)
            throw new RangeError(`class ${JSON.stringify(label)} is not among the labels`);
        return index;
    };
}
function labelsOf(...columns) {
    return [...new Set(columns.flat())].sort((a, b) => {
        if (typeof a === 'number' && typeof b === 'number')
            return a - b;
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
        return { precision, recall, f1: (0,_binary_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .combineF */ .MX)(precision, recall), support };
    });
}
function averageScores(confusion, average, zeroDivision = 0) {
    if (average === 'micro') {
        const all = total(confusion);
        const share = all === 0 ? zeroDivision : diagonal(confusion) / all;
        return { precision: share, recall: share, f1: (0,_binary_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .combineF */ .MX)(share, share) };
    }
    const classes = classScores(confusion, zeroDivision);
    const weight = (scores) => (average === 'macro' ? 1 : scores.support);
    const whole = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .sumOf */ .XN)(classes.length, (index) => weight(classes[index]));
    const mean = (pick) => (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .sumOf */ .XN)(classes.length, (index) => weight(classes[index]) * pick(classes[index])) / whole;
    return { precision: mean((s) => s.precision), recall: mean((s) => s.recall), f1: mean((s) => s.f1) };
}
const multiclassAccuracy = (confusion) => diagonal(confusion) / total(confusion);
function multiclassBalancedAccuracy(confusion) {
    const present = classScores(confusion).filter(({ support }) => support > 0);
    return (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .sumOf */ .XN)(present.length, (index) => present[index]?.recall ?? 0) / present.length;
}
function multiclassMatthews(confusion) {
    const k = confusion.labels.length;
    const all = total(confusion);
    const truth = Array.from({ length: k }, (_, index) => rowSum(confusion, index));
    const called = Array.from({ length: k }, (_, index) => columnSum(confusion, index));
    const product = (a, b) => (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .sumOf */ .XN)(k, (index) => (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__.at)(a, index) * (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__.at)(b, index));
    const covariance = diagonal(confusion) * all - product(truth, called);
    const spread = (all * all - product(called, called)) * (all * all - product(truth, truth));
    return spread === 0 ? 0 : covariance / Math.sqrt(spread);
}
function multiclassKappa(confusion, weights = 'none') {
    const k = confusion.labels.length;
    const all = total(confusion);
    const cost = (i, j) => {
        if (weights === 'none')
            return i === j ? 0 : 1;
        return weights === 'linear' ? Math.abs(i - j) : (i - j) ** 2;
    };
    const over = (term) => (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .sumOf */ .XN)(k * k, (index) => term(Math.floor(index / k), index % k));
    const expected = over((i, j) => (cost(i, j) * rowSum(confusion, i) * columnSum(confusion, j)) / all);
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
        let best = 0;
        for (let index = 1; index < row.length; index++)
            if (at(row, index) > at(row, best))
                best = index;
        return labels[best];
    });
}
function requireProbabilityRows(labels, truth, probabilities, weights) {
    requireSameLength('class probabilities', truth, probabilities, weights);
    requireWeights('class probabilities', weights);
    for (const row of probabilities) {
        requireSameLength('a row of class probabilities', labels, row);
        requireFinite('class probabilities', row);
    }
}
const cell = (confusion, i, j) => confusion.cells[i]?.[j] ?? 0;
const rowSum = (confusion, i) => (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .sumOf */ .XN)(confusion.labels.length, (j) => cell(confusion, i, j));
const columnSum = (confusion, j) => (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .sumOf */ .XN)(confusion.labels.length, (i) => cell(confusion, i, j));
const diagonal = (confusion) => (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .sumOf */ .XN)(confusion.labels.length, (i) => cell(confusion, i, i));
const total = (confusion) => (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .sumOf */ .XN)(confusion.labels.length, (i) => rowSum(confusion, i));


/***/ }),

/***/ 7614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YV: () => (/* binding */ quantile),
/* harmony export */   mY: () => (/* binding */ quantileOfSorted)
/* harmony export */ });
/* unused harmony exports quantiles, interpolate */
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9342);

const quantile = (values, q) => quantileOfSorted((0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .sorted */ .IP)(values), q);
function quantiles(values, qs) {
    const ascending = sorted(values);
    return qs.map((q) => quantileOfSorted(ascending, q));
}
function quantileOfSorted(ascending, q) {
    if (ascending.length === 0)
        throw new RangeError('a quantile needs at least one value');
    if (!(q >= 0 && q <= 1))
        throw new RangeError(`a quantile is asked for a share from 0 to 1, not ${q}`);
    if (Number.isNaN(ascending[ascending.length - 1]))
        throw new RangeError('a quantile of values with NaN is not defined');
    const position = (ascending.length - 1) * q;
    const below = Math.floor(position);
    return interpolate((0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__.at)(ascending, below), (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__.at)(ascending, Math.min(below + 1, ascending.length - 1)), position - below);
}
function interpolate(a, b, t) {
    if (a === b)
        return a;
    return t < 0.5 ? a + (b - a) * t : b - (b - a) * (1 - t);
}


/***/ }),

/***/ 4698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ pinballLoss),
/* harmony export */   D5: () => (/* binding */ rootMeanSquaredError),
/* harmony export */   K4: () => (/* binding */ medianAbsoluteError),
/* harmony export */   N4: () => (/* binding */ maxError),
/* harmony export */   VW: () => (/* binding */ meanAbsolutePercentageError),
/* harmony export */   Xv: () => (/* binding */ meanAbsoluteError),
/* harmony export */   bt: () => (/* binding */ meanSquaredError),
/* harmony export */   r2: () => (/* binding */ r2),
/* harmony export */   y$: () => (/* binding */ explainedVariance)
/* harmony export */ });
/* unused harmony exports symmetricMape, meanBias, meanSquaredLogError, d2AbsoluteError, weightedQuantile */
/* harmony import */ var _binary_metrics_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5706);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9342);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2019);
/* harmony import */ var _quantile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7614);




const mapeEpsilon = 2 ** -52;
const meanAbsoluteError = (truth, predicted, weights) => meanOf(truth, predicted, weights, (y, p) => Math.abs(p - y));
const meanSquaredError = (truth, predicted, weights) => meanOf(truth, predicted, weights, (y, p) => (p - y) ** 2);
const rootMeanSquaredError = (truth, predicted, weights) => Math.sqrt(meanSquaredError(truth, predicted, weights));
const meanAbsolutePercentageError = (truth, predicted, weights) => meanOf(truth, predicted, weights, (y, p) => Math.abs(p - y) / Math.max(Math.abs(y), mapeEpsilon));
const symmetricMape = (truth, predicted, weights) => meanOf(truth, predicted, weights, (y, p) => (y === 0 && p === 0 ? 0 : (2 * Math.abs(p - y)) / (Math.abs(p) + Math.abs(y))));
const meanBias = (truth, predicted, weights) => meanOf(truth, predicted, weights, (y, p) => p - y);
const meanSquaredLogError = (truth, predicted, weights) => {
    for (const values of [truth, predicted]) {
        for (let row = 0; row < values.length; row++) {
            if (at(values, row) < 0)
                throw new RangeError(`mean squared log error: the value at index ${row} is negative`);
        }
    }
    return meanOf(truth, predicted, weights, (y, p) => (Math.log1p(p) - Math.log1p(y)) ** 2);
};
const medianAbsoluteError = (truth, predicted, weights) => {
    check(truth, predicted, weights);
    const errors = Float64Array.from({ length: truth.length }, (_, row) => Math.abs((0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__.at)(predicted, row) - (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__.at)(truth, row)));
    return weights === undefined ? (0,_quantile_js__WEBPACK_IMPORTED_MODULE_1__/* .quantile */ .YV)(errors, 0.5) : weightedQuantile(errors, weights, 0.5);
};
const maxError = (truth, predicted) => {
    check(truth, predicted, undefined);
    let largest = 0;
    for (let row = 0; row < truth.length; row++)
        largest = Math.max(largest, Math.abs((0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__.at)(predicted, row) - (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__.at)(truth, row)));
    return largest;
};
const r2 = (truth, predicted, weights) => {
    check(truth, predicted, weights);
    if (truth.length < 2)
        throw new RangeError('R² is not defined for fewer than two rows');
    const center = (0,_binary_metrics_js__WEBPACK_IMPORTED_MODULE_2__/* .weightedMean */ .hY)(truth.length, weights, (row) => (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__.at)(truth, row));
    const weight = (row) => weights?.[row] ?? 1;
    const residual = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .sumOf */ .XN)(truth.length, (row) => weight(row) * ((0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__.at)(truth, row) - (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__.at)(predicted, row)) ** 2);
    const total = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .sumOf */ .XN)(truth.length, (row) => weight(row) * ((0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__.at)(truth, row) - center) ** 2);
    return oneMinus(residual, total);
};
const explainedVariance = (truth, predicted, weights) => {
    check(truth, predicted, weights);
    const difference = (row) => (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__.at)(truth, row) - (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__.at)(predicted, row);
    const bias = (0,_binary_metrics_js__WEBPACK_IMPORTED_MODULE_2__/* .weightedMean */ .hY)(truth.length, weights, difference);
    const center = (0,_binary_metrics_js__WEBPACK_IMPORTED_MODULE_2__/* .weightedMean */ .hY)(truth.length, weights, (row) => (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__.at)(truth, row));
    const unexplained = (0,_binary_metrics_js__WEBPACK_IMPORTED_MODULE_2__/* .weightedMean */ .hY)(truth.length, weights, (row) => (difference(row) - bias) ** 2);
    const total = (0,_binary_metrics_js__WEBPACK_IMPORTED_MODULE_2__/* .weightedMean */ .hY)(truth.length, weights, (row) => ((0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__.at)(truth, row) - center) ** 2);
    return oneMinus(unexplained, total);
};
function pinballLoss(truth, predicted, alpha, weights) {
    if (!(alpha >= 0 && alpha <= 1))
        throw new RangeError(`alpha must be from 0 to 1, not ${alpha}`);
    return meanOf(truth, predicted, weights, (y, p) => (y >= p ? alpha * (y - p) : (1 - alpha) * (p - y)));
}
const d2AbsoluteError = (truth, predicted, weights) => {
    check(truth, predicted, weights);
    if (truth.length < 2)
        throw new RangeError('D² is not defined for fewer than two rows');
    const center = weights === undefined ? quantile(truth, 0.5) : weightedQuantile(truth, weights, 0.5);
    return oneMinus(meanAbsoluteError(truth, predicted, weights), weightedMean(truth.length, weights, (row) => Math.abs(at(truth, row) - center)));
};
function weightedQuantile(values, weights, q) {
    (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .requireSameLength */ .UU)('weighted quantile', values, weights);
    (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .requireWeights */ .hC)('weighted quantile', weights);
    const order = (0,_order_js__WEBPACK_IMPORTED_MODULE_3__/* .orderOf */ .m)(values);
    const goal = q * (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .sum */ .cz)(weights);
    let seen = 0;
    for (const index of order) {
        seen += (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__.at)(weights, index);
        if (seen >= goal && seen > 0)
            return (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__.at)(values, index);
    }
    return (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__.at)(values, (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__.at)(order, order.length - 1));
}
function meanOf(truth, predicted, weights, term) {
    check(truth, predicted, weights);
    return (0,_binary_metrics_js__WEBPACK_IMPORTED_MODULE_2__/* .weightedMean */ .hY)(truth.length, weights, (row) => term((0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__.at)(truth, row), (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__.at)(predicted, row)));
}
function check(truth, predicted, weights) {
    (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .requireSameLength */ .UU)('regression metric', truth, predicted, weights);
    (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .requireFinite */ .hp)('truth', truth);
    (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .requireFinite */ .hp)('prediction', predicted);
    (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .requireWeights */ .hC)('regression metric', weights);
}
function oneMinus(part, whole) {
    if (whole === 0)
        return part === 0 ? 1 : 0;
    return 1 - part / whole;
}


/***/ })

};
