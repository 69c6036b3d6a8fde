export const id = 336;
export const ids = [336];
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
/* harmony import */ var _metrics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7234);



/** Puts computed and reported metrics together. What was computed here wins over what a file says. */
function gatherEvidence(file, predictions) {
    const computed = predictions === undefined ? new Map() : (0,_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .computeMetrics */ .pH)(predictions);
    const reported = new Map([...(file?.metrics ?? [])].map(([name, { value }]) => [name, (0,_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .asMeasured */ .pA)(value)]));
    return {
        measurements: new Map([...reported, ...computed]),
        computed: new Set(computed.keys()),
        predictions,
        holdoutDigest: predictions?.holdoutDigest ?? file?.notes.get('holdout_digest')?.value,
    };
}
/** What was measured under a name or another word for it. */
const measuredAs = (name, measurements) => measurements.get((0,_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalName */ .Ew)(name, measurements));
/** A reported value may differ from the computed one by rounding only. */
const tolerance = 1e-3;
/** Warns where the trainer's own number is not what its predictions give. */
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
/**
 * When every metric comes from predictions, a name that is not among them is a typing mistake, not a metric that vanished.
 *
 * @throws Failure (input-error) with the gate's line and the nearest name.
 */
function refuseUnknownMetrics(gates, measurements) {
    for (const { metric, where } of gates) {
        if (measuredAs(metric, measurements) !== undefined)
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
/* harmony export */   wl: () => (/* binding */ knownMetric)
/* harmony export */ });
/* unused harmony export catalogueNames */
/* harmony import */ var _modelflight_core_nearest__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8805);

const share = (direction) => ({ direction, min: 0, max: 1, unit: 'ratio' });
const correlation = { direction: 'higher-is-better', min: -1, max: 1, unit: 'ratio' };
const explained = { direction: 'higher-is-better', min: Number.NEGATIVE_INFINITY, max: 1, unit: 'ratio' };
const loss = { direction: 'lower-is-better', min: 0, max: Number.POSITIVE_INFINITY, unit: 'none' };
const time = (unit) => ({ ...loss, unit });
/** By scikit-learn's names first, then by names that are in wide use for the same thing. */
const byName = {
    accuracy: share('higher-is-better'),
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
    matthews_corrcoef: correlation,
    mcc: correlation,
    cohen_kappa: correlation,
    r2: explained,
    explained_variance: explained,
    log_loss: loss,
    brier_score_loss: share('lower-is-better'),
    brier_score: share('lower-is-better'),
    ece: share('lower-is-better'),
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
};
const averaged = /_(macro|micro|weighted|samples|binary|ovr|ovo)$/;
const split = /^(train|val|valid|validation|test|eval|holdout)[_/.]/;
const timed = /^(latency|duration|inference_time|response_time)(_|$)/;
const unitSuffix = /_(us|ms|s)$/;
/**
 * What a metric's name says about it, or undefined for a name nobody agreed on. Split prefixes (`test_accuracy`, `val/loss`),
 * averages (`f1_macro`) and `_score` endings are understood. A latency without a unit in its name is in milliseconds.
 */
function knownMetric(name) {
    const last = name.slice(name.lastIndexOf('.') + 1);
    const bare = (last === '' ? name : last).toLowerCase().replace(split, '');
    const named = byName[bare] ?? byName[bare.replace(averaged, '')] ?? byName[bare.replace(/_score$/, '')];
    if (named !== undefined)
        return named;
    if (timed.test(bare))
        return time(unitSuffix.exec(bare)?.[1] ?? 'ms');
    if (/^(model_size|memory|cost)(_|$)/.test(bare))
        return loss;
    return undefined;
}
/** The known name that the user most likely meant. */
const nearestMetric = (name, available) => (0,_modelflight_core_nearest__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(name, [...available]);
/** All names that the catalogue knows, for messages and documentation. */
const catalogueNames = Object.keys(byName);
/** A value as people read it: shares with four decimals, times with their unit. */
function formatMetric(value, unit) {
    if (unit === 'us' || unit === 'ms' || unit === 's')
        return `${compact(value)} ${unit === 'us' ? 'µs' : unit}`;
    return unit === 'ratio' ? trimmed(value.toFixed(4)) : compact(value);
}
const compact = (value) => String(Number(value.toPrecision(6)));
/** 0.9000 stays 0.9: no digits that say nothing; tiny values keep two digits instead of becoming 0. */
function trimmed(text) {
    return text.includes('.') ? text.replace(/0+$/, '').replace(/\.$/, '') : text;
}


/***/ }),

/***/ 4103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ readMetricsFile)
});

// EXTERNAL MODULE: ./.cache/bundle/actions/packages/core/lib/errors.js
var errors = __webpack_require__(3300);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/core/lib/files.js
var files = __webpack_require__(4020);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/evaluation/lib/metric-catalogue.js
var metric_catalogue = __webpack_require__(7044);
;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/evaluation/lib/strict-json.js

const maxDepth = 64;
/**
 * Reads JSON (RFC 8259) exactly as written. Refused, each with `file:line`: duplicate keys, `__proto__`, NaN and Infinity, trailing
 * commas, comments, anything after the value, and nesting deeper than 64 (limit-exceeded). `JSON.parse` lets the last of two equal keys win.
 *
 * @param file the name shown in messages.
 * @throws Failure input-error or limit-exceeded.
 */
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
            throw (0,errors/* limitExceeded */.FU)(`${this.file} nests more than ${maxDepth} levels deep`, { where: { file: this.file, line } });
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
            throw (0,errors/* inputError */.Xu)(`${this.file} has the key "__proto__", which names no value; what is inside it is not read and counts as absent`, {
                where: { file: this.file, line, field: key },
                hint: 'Write each metric as a plain key of the file.',
            });
        }
        if (entries.has(key)) {
            throw (0,errors/* inputError */.Xu)(`${this.file} gives ${quote([...path, key].join('.'))} twice, so its value is not certain`, {
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
        return (0,errors/* inputError */.Xu)(`${this.file}:${this.line} is not valid JSON: it ${what}`, {
            where: field === '' ? { file: this.file, line: this.line } : { file: this.file, line: this.line, field },
            hint: 'JSON knows no NaN, Infinity, comments or trailing commas.',
        });
    }
}
const quote = (text) => JSON.stringify(text);

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/evaluation/lib/metrics-file.js




/** Keys whose value may be text. Any other text is taken for a number that was written wrongly. */
const noteNames = ['timestamp', 'git_sha', 'commit', 'run_id', 'model', 'task', 'data_digest', 'holdout_digest'];
const maxBytes = 8 * 1024 * 1024;
const maxName = 200;
/**
 * Reads `metrics.json`: an object of names to finite numbers, nested or flat (so also DVC metrics and a scikit-learn report).
 * Nothing is coerced: null, true, `[0.99]`, `"0.9"`, NaN, 1e999, a duplicate key or an accuracy of 1.7 are errors that name line and key.
 *
 * @param file the name shown in messages.
 * @throws Failure input-error or limit-exceeded.
 */
function readMetricsFile(bytes, file) {
    if (bytes.length > maxBytes)
        throw (0,errors/* limitExceeded */.FU)(`${file} is larger than ${maxBytes / 1024 / 1024} MiB`, { where: { file } });
    const text = (0,files/* decodeText */.g7)(bytes, file);
    if (text.trim() === '') {
        throw (0,errors/* inputError */.Xu)(`${file} is empty`, { where: { file, line: 1 }, hint: 'Write an object such as {"accuracy": 0.93} to it.' });
    }
    const root = parseStrictJson(text, file);
    if (root.kind !== 'object') {
        throw (0,errors/* inputError */.Xu)(`${file} must hold an object of metric names to numbers, got ${describe(root)}`, { where: { file, line: root.line } });
    }
    const result = { file, metrics: new Map(), notes: new Map() };
    collect(root.entries, [], result);
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
        throw (0,errors/* inputError */.Xu)(`${where.file} has ${what} among its metrics`, { where: { ...where, field: name.slice(0, 40) } });
    }
}
function addMetric(name, node, where, into) {
    if (node.kind !== 'number') {
        throw (0,errors/* inputError */.Xu)(`${name} in ${into.file} must be a number, got ${describe(node)}`, {
            where,
            hint: 'Metrics are plain JSON numbers, such as 0.93; leave out what has no value, and gates on it fail.',
        });
    }
    if (!Number.isFinite(node.value)) {
        throw (0,errors/* inputError */.Xu)(`${name} in ${into.file} is ${node.text.slice(0, 40)}, which is beyond the range of a double`, { where });
    }
    if (into.metrics.has(name))
        throw (0,errors/* inputError */.Xu)(`${into.file} gives ${name} twice, so its value is not certain`, { where });
    checkRange(name, node.value, where);
    into.metrics.set(name, { value: node.value, where });
}
/** A rate over 1 is most often a percentage, and `92 >= 0.92` would pass every gate. */
function checkRange(name, value, where) {
    const info = (0,metric_catalogue/* knownMetric */.wl)(name);
    if (info === undefined || (value >= info.min && value <= info.max))
        return;
    const range = Number.isFinite(info.max) ? `from ${info.min} to ${info.max}` : `>= ${info.min}`;
    throw (0,errors/* inputError */.Xu)(`${name} is ${(0,metric_catalogue/* formatMetric */.gI)(value, 'none')}, but it can only be ${range}`, {
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

/***/ 7234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pA: () => (/* binding */ asMeasured),
  BE: () => (/* binding */ binaryCellMetrics),
  Ew: () => (/* binding */ canonicalName),
  pH: () => (/* binding */ computeMetrics),
  zU: () => (/* binding */ multiclassMetrics),
  NC: () => (/* binding */ regressionMetrics),
  uf: () => (/* binding */ scoreMetrics)
});

// UNUSED EXPORTS: squareConfusion

// EXTERNAL MODULE: ./.cache/bundle/actions/packages/stats/lib/binary-metrics.js
var binary_metrics = __webpack_require__(5706);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/stats/lib/numbers.js
var numbers = __webpack_require__(7773);
;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/stats/lib/multiclass-metrics.js


/**
 * Confusion matrix over the given labels.
 *
 * @throws RangeError on empty or unequal columns, repeated labels, and on a class that is not among the labels.
 */
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
/** Labels that occur in the columns, in ascending order (numbers by size, texts by code point), as scikit-learn has them. */
function labelsOf(...columns) {
    return [...new Set(columns.flat())].sort((a, b) => {
        if (typeof a === 'number' && typeof b === 'number')
            return a - b;
        return String(a) < String(b) ? -1 : 1;
    });
}
/** Scores of every class, in the order of the labels. `zeroDivision` stands in where there is nothing to divide by. */
function classScores(confusion, zeroDivision = 0) {
    return confusion.labels.map((_, index) => {
        const hit = cell(confusion, index, index);
        const support = rowSum(confusion, index);
        const called = columnSum(confusion, index);
        const precision = called === 0 ? zeroDivision : hit / called;
        const recall = support === 0 ? zeroDivision : hit / support;
        return { precision, recall, f1: (0,binary_metrics/* combineF */.MX)(precision, recall), support };
    });
}
/** Precision, recall and F1 over all classes, with scikit-learn's averages. With every class among the labels, micro equals accuracy. */
function averageScores(confusion, average, zeroDivision = 0) {
    if (average === 'micro') {
        const all = total(confusion);
        const share = all === 0 ? zeroDivision : diagonal(confusion) / all;
        return { precision: share, recall: share, f1: (0,binary_metrics/* combineF */.MX)(share, share) };
    }
    const classes = classScores(confusion, zeroDivision);
    const weight = (scores) => (average === 'macro' ? 1 : scores.support);
    const whole = (0,numbers/* sumOf */.XN)(classes.length, (index) => weight(classes[index]));
    const mean = (pick) => (0,numbers/* sumOf */.XN)(classes.length, (index) => weight(classes[index]) * pick(classes[index])) / whole;
    return { precision: mean((s) => s.precision), recall: mean((s) => s.recall), f1: mean((s) => s.f1) };
}
/** Share of rows (or weight) on the diagonal. */
const multiclassAccuracy = (confusion) => diagonal(confusion) / total(confusion);
/** Mean recall over the classes that occur in the truth. */
function multiclassBalancedAccuracy(confusion) {
    const present = classScores(confusion).filter(({ support }) => support > 0);
    return (0,numbers/* sumOf */.XN)(present.length, (index) => present[index]?.recall ?? 0) / present.length;
}
/** Matthews' correlation for many classes (Gorodkin 2004); 0 where it is not defined, as in scikit-learn. */
function multiclassMatthews(confusion) {
    const k = confusion.labels.length;
    const all = total(confusion);
    const truth = Array.from({ length: k }, (_, index) => rowSum(confusion, index));
    const called = Array.from({ length: k }, (_, index) => columnSum(confusion, index));
    const product = (a, b) => (0,numbers/* sumOf */.XN)(k, (index) => (0,numbers.at)(a, index) * (0,numbers.at)(b, index));
    const covariance = diagonal(confusion) * all - product(truth, called);
    const spread = (all * all - product(called, called)) * (all * all - product(truth, truth));
    return spread === 0 ? 0 : covariance / Math.sqrt(spread);
}
/** Cohen's kappa; with `quadratic` or `linear` weights distant labels count as worse (their order matters then). NaN for one class in both columns, where it is not defined. */
function multiclassKappa(confusion, weights = 'none') {
    const k = confusion.labels.length;
    const all = total(confusion);
    const cost = (i, j) => {
        if (weights === 'none')
            return i === j ? 0 : 1;
        return weights === 'linear' ? Math.abs(i - j) : (i - j) ** 2;
    };
    const over = (term) => (0,numbers/* sumOf */.XN)(k * k, (index) => term(Math.floor(index / k), index % k));
    const expected = over((i, j) => (cost(i, j) * rowSum(confusion, i) * columnSum(confusion, j)) / all);
    return 1 - over((i, j) => cost(i, j) * cell(confusion, i, j)) / expected;
}
/**
 * Mean negative log-likelihood of the true class, in nats. Each row of probabilities is clipped to [ε, 1 - ε] and brought to a sum of 1, as in scikit-learn 1.2.
 *
 * @param probabilities one row per observation, columns in the order of `labels`.
 */
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
/** Label with the highest probability per row; among equals the first. */
function argmaxLabels(labels, probabilities) {
    return probabilities.map((row) => {
        let best = 0;
        for (let index = 1; index < row.length; index++)
            if (at(row, index) > at(row, best))
                best = index;
        return labels[best];
    });
}
/**
 * Checks a matrix of probabilities against labels and truth.
 *
 * @throws RangeError on unequal lengths and values that are not finite.
 */
function requireProbabilityRows(labels, truth, probabilities, weights) {
    requireSameLength('class probabilities', truth, probabilities, weights);
    requireWeights('class probabilities', weights);
    for (const row of probabilities) {
        requireSameLength('a row of class probabilities', labels, row);
        requireFinite('class probabilities', row);
    }
}
const cell = (confusion, i, j) => confusion.cells[i]?.[j] ?? 0;
const rowSum = (confusion, i) => (0,numbers/* sumOf */.XN)(confusion.labels.length, (j) => cell(confusion, i, j));
const columnSum = (confusion, j) => (0,numbers/* sumOf */.XN)(confusion.labels.length, (i) => cell(confusion, i, j));
const diagonal = (confusion) => (0,numbers/* sumOf */.XN)(confusion.labels.length, (i) => cell(confusion, i, i));
const total = (confusion) => (0,numbers/* sumOf */.XN)(confusion.labels.length, (i) => rowSum(confusion, i));

// EXTERNAL MODULE: ./.cache/bundle/actions/packages/stats/lib/order.js
var lib_order = __webpack_require__(2019);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/stats/lib/quantile.js
var lib_quantile = __webpack_require__(7614);
;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/stats/lib/regression-metrics.js




/** Below this, the denominator of MAPE is replaced: the double's epsilon, as in scikit-learn. */
const mapeEpsilon = 2 ** -52;
/** Mean of |prediction - truth|, in units of the target. RangeError on empty, unequal or non-finite columns, as for all metrics here. */
const meanAbsoluteError = (truth, predicted, weights) => meanOf(truth, predicted, weights, (y, p) => Math.abs(p - y));
/** Mean of (prediction - truth)², in squared units of the target. */
const meanSquaredError = (truth, predicted, weights) => meanOf(truth, predicted, weights, (y, p) => (p - y) ** 2);
/** Square root of the mean squared error, in units of the target. */
const rootMeanSquaredError = (truth, predicted, weights) => Math.sqrt(meanSquaredError(truth, predicted, weights));
/** Mean of |prediction - truth| / max(|truth|, 2⁻⁵²), as a share (0.1 = 10 %); huge when the truth has zeros, as in scikit-learn. */
const meanAbsolutePercentageError = (truth, predicted, weights) => meanOf(truth, predicted, weights, (y, p) => Math.abs(p - y) / Math.max(Math.abs(y), mapeEpsilon));
/** Mean of 2·|p - y| / (|p| + |y|), in 0 to 2; a pair of zeros counts 0. */
const symmetricMape = (truth, predicted, weights) => meanOf(truth, predicted, weights, (y, p) => (y === 0 && p === 0 ? 0 : (2 * Math.abs(p - y)) / (Math.abs(p) + Math.abs(y))));
/** Mean of prediction - truth: positive when the model says too much. */
const meanBias = (truth, predicted, weights) => meanOf(truth, predicted, weights, (y, p) => p - y);
/**
 * Mean of (ln(1 + p) - ln(1 + y))².
 *
 * @throws RangeError when a value is negative.
 */
const meanSquaredLogError = (truth, predicted, weights) => {
    for (const values of [truth, predicted]) {
        for (let row = 0; row < values.length; row++) {
            if (at(values, row) < 0)
                throw new RangeError(`mean squared log error: the value at index ${row} is negative`);
        }
    }
    return meanOf(truth, predicted, weights, (y, p) => (Math.log1p(p) - Math.log1p(y)) ** 2);
};
/** Median of |prediction - truth|; with weights the lower weighted median, as in scikit-learn. */
const medianAbsoluteError = (truth, predicted, weights) => {
    check(truth, predicted, weights);
    const errors = Float64Array.from({ length: truth.length }, (_, row) => Math.abs((0,numbers.at)(predicted, row) - (0,numbers.at)(truth, row)));
    return weights === undefined ? (0,lib_quantile/* quantile */.YV)(errors, 0.5) : weightedQuantile(errors, weights, 0.5);
};
/** Largest |prediction - truth|. Weights play no part. */
const maxError = (truth, predicted) => {
    check(truth, predicted, undefined);
    let largest = 0;
    for (let row = 0; row < truth.length; row++)
        largest = Math.max(largest, Math.abs((0,numbers.at)(predicted, row) - (0,numbers.at)(truth, row)));
    return largest;
};
/**
 * Coefficient of determination, 1 - SS_res / SS_tot. For a constant truth: 1 when all predictions are exact, else 0 (scikit-learn).
 *
 * @throws RangeError for fewer than two rows.
 */
const r2 = (truth, predicted, weights) => {
    check(truth, predicted, weights);
    if (truth.length < 2)
        throw new RangeError('R² is not defined for fewer than two rows');
    const center = (0,binary_metrics/* weightedMean */.hY)(truth.length, weights, (row) => (0,numbers.at)(truth, row));
    const weight = (row) => weights?.[row] ?? 1;
    const residual = (0,numbers/* sumOf */.XN)(truth.length, (row) => weight(row) * ((0,numbers.at)(truth, row) - (0,numbers.at)(predicted, row)) ** 2);
    const total = (0,numbers/* sumOf */.XN)(truth.length, (row) => weight(row) * ((0,numbers.at)(truth, row) - center) ** 2);
    return oneMinus(residual, total);
};
/** 1 - Var(truth - prediction) / Var(truth): R² forgiving a constant bias. Constant truth as for `r2`. */
const explainedVariance = (truth, predicted, weights) => {
    check(truth, predicted, weights);
    const difference = (row) => (0,numbers.at)(truth, row) - (0,numbers.at)(predicted, row);
    const bias = (0,binary_metrics/* weightedMean */.hY)(truth.length, weights, difference);
    const center = (0,binary_metrics/* weightedMean */.hY)(truth.length, weights, (row) => (0,numbers.at)(truth, row));
    const unexplained = (0,binary_metrics/* weightedMean */.hY)(truth.length, weights, (row) => (difference(row) - bias) ** 2);
    const total = (0,binary_metrics/* weightedMean */.hY)(truth.length, weights, (row) => ((0,numbers.at)(truth, row) - center) ** 2);
    return oneMinus(unexplained, total);
};
/**
 * Pinball (quantile) loss at quantile `alpha`: mean of α·(y - p) where y ≥ p, else (1 - α)·(p - y).
 *
 * @throws RangeError when alpha is outside 0 to 1.
 */
function pinballLoss(truth, predicted, alpha, weights) {
    if (!(alpha >= 0 && alpha <= 1))
        throw new RangeError(`alpha must be from 0 to 1, not ${alpha}`);
    return meanOf(truth, predicted, weights, (y, p) => (y >= p ? alpha * (y - p) : (1 - alpha) * (p - y)));
}
/**
 * D² of the absolute error: 1 - MAE / MAE of the median of the truth. Constant truth as for `r2`.
 *
 * @throws RangeError for fewer than two rows.
 */
const d2AbsoluteError = (truth, predicted, weights) => {
    check(truth, predicted, weights);
    if (truth.length < 2)
        throw new RangeError('D² is not defined for fewer than two rows');
    const center = weights === undefined ? quantile(truth, 0.5) : weightedQuantile(truth, weights, 0.5);
    return oneMinus(meanAbsoluteError(truth, predicted, weights), weightedMean(truth.length, weights, (row) => Math.abs(at(truth, row) - center)));
};
/**
 * Lower weighted quantile: the smallest value whose cumulated weight reaches the share `q` of the total (scikit-learn 1.2).
 *
 * @throws RangeError on empty or unequal columns.
 */
function weightedQuantile(values, weights, q) {
    (0,numbers/* requireSameLength */.UU)('weighted quantile', values, weights);
    (0,numbers/* requireWeights */.hC)('weighted quantile', weights);
    const order = (0,lib_order/* orderOf */.m)(values);
    const goal = q * (0,numbers/* sum */.cz)(weights);
    let seen = 0;
    for (const index of order) {
        seen += (0,numbers.at)(weights, index);
        if (seen >= goal && seen > 0)
            return (0,numbers.at)(values, index);
    }
    return (0,numbers.at)(values, (0,numbers.at)(order, order.length - 1));
}
function meanOf(truth, predicted, weights, term) {
    check(truth, predicted, weights);
    return (0,binary_metrics/* weightedMean */.hY)(truth.length, weights, (row) => term((0,numbers.at)(truth, row), (0,numbers.at)(predicted, row)));
}
function check(truth, predicted, weights) {
    (0,numbers/* requireSameLength */.UU)('regression metric', truth, predicted, weights);
    (0,numbers/* requireFinite */.hp)('truth', truth);
    (0,numbers/* requireFinite */.hp)('prediction', predicted);
    (0,numbers/* requireWeights */.hC)('regression metric', weights);
}
function oneMinus(part, whole) {
    if (whole === 0)
        return part === 0 ? 1 : 0;
    return 1 - part / whole;
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/stats/lib/roc.js



/**
 * True and false positives (or their weights) at each distinct score, from the highest score down. Ties form one point.
 *
 * @throws RangeError when the columns are empty, of different lengths, not finite, or the truth is not 0 or 1.
 */
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
/**
 * Area under the ROC curve: the chance that a positive row scores higher than a negative one, ties counting half.
 * Trapezoids over `curvePoints`, as scikit-learn's `roc_auc_score`.
 *
 * @throws RangeError when the truth has one class only: then it is not defined.
 */
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
/**
 * Average precision: Σ (R_i - R_{i-1})·P_i over distinct scores from high to low, without interpolation (scikit-learn's definition).
 *
 * @throws RangeError when no row is positive.
 */
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
/**
 * Area under the precision-recall curve by trapezoids, starting at (recall 0, precision 1). Optimistic beside `averagePrecision`.
 *
 * @throws RangeError when no row is positive.
 */
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

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/evaluation/lib/metrics.js




/** Metrics of the confusion of a yes-or-no question; definitions as scikit-learn's with `zero_division=0`. */
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
/** Metrics of truth (0 or 1) and score. */
const scoreMetrics = {
    roc_auc: (truth, score) => rocAuc(truth, score),
    average_precision: (truth, score) => averagePrecision(truth, score),
    log_loss: (truth, score) => (0,binary_metrics/* logLoss */._1)(truth, score),
    brier_score_loss: (truth, score) => (0,binary_metrics/* brierScore */.xz)(truth, score),
};
/** Metrics of a square confusion. */
const multiclassMetrics = {
    accuracy: multiclassAccuracy,
    balanced_accuracy: multiclassBalancedAccuracy,
    f1_macro: (confusion) => averageScores(confusion, 'macro').f1,
    f1_weighted: (confusion) => averageScores(confusion, 'weighted').f1,
    f1_micro: (confusion) => averageScores(confusion, 'micro').f1,
    precision_macro: (confusion) => averageScores(confusion, 'macro').precision,
    precision_weighted: (confusion) => averageScores(confusion, 'weighted').precision,
    recall_macro: (confusion) => averageScores(confusion, 'macro').recall,
    recall_weighted: (confusion) => averageScores(confusion, 'weighted').recall,
    matthews_corrcoef: multiclassMatthews,
    cohen_kappa: (confusion) => multiclassKappa(confusion),
};
/** Metrics of truth and prediction as amounts. */
const regressionMetrics = {
    mean_absolute_error: (truth, predicted) => meanAbsoluteError(truth, predicted),
    mean_squared_error: (truth, predicted) => meanSquaredError(truth, predicted),
    root_mean_squared_error: (truth, predicted) => rootMeanSquaredError(truth, predicted),
    median_absolute_error: (truth, predicted) => medianAbsoluteError(truth, predicted),
    mean_absolute_percentage_error: (truth, predicted) => meanAbsolutePercentageError(truth, predicted),
    max_error: (truth, predicted) => maxError(truth, predicted),
    r2: (truth, predicted) => r2(truth, predicted),
    explained_variance: (truth, predicted) => explainedVariance(truth, predicted),
};
/** Other names in wide use for metrics that are computed here. */
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
/** The name under which a metric is found among others: itself, without `_score`, or another word for it. */
function canonicalName(name, available) {
    if (available.has(name))
        return name;
    const plain = name.replace(/_score$/, '');
    const other = otherNames[name] ?? otherNames[plain];
    return [plain, other].find((candidate) => candidate !== undefined && available.has(candidate)) ?? name;
}
/** All metrics of the predictions' task. A metric that these rows do not define says why; none is ever NaN. */
function computeMetrics(predictions) {
    if (predictions.task === 'regression') {
        const { labels, predicted } = predictions;
        return measureAll(regressionMetrics, (metric) => metric(labels, predicted));
    }
    if (predictions.task === 'multiclass') {
        const confusion = squareConfusion(predictions.classes.length, predictions.labels, predictions.predicted);
        return measureAll(multiclassMetrics, (metric) => metric(confusion));
    }
    const { labels, predicted, scores } = predictions;
    const confusion = (0,binary_metrics/* binaryConfusion */.yg)(labels, predicted);
    const ofCells = measureAll(binaryCellMetrics, (metric) => metric(confusion));
    if (scores === undefined)
        return ofCells;
    return new Map([...ofCells, ...measureAll(scoreMetrics, (metric) => metric(labels, scores))]);
}
/** Confusion of class indices, by counting. */
function squareConfusion(size, labels, predicted) {
    const cells = Array.from({ length: size }, () => new Array(size).fill(0));
    for (let row = 0; row < labels.length; row++) {
        const line = cells[labels[row] ?? 0];
        const column = predicted[row] ?? 0;
        if (line !== undefined)
            line[column] = (line[column] ?? 0) + 1;
    }
    return { labels: cells.map((_, index) => index), cells };
}
function measureAll(metrics, apply) {
    return new Map(Object.entries(metrics).map(([name, metric]) => [name, measure(() => apply(metric))]));
}
/** `stats` throws RangeError where a metric has no definition; that is an answer here. */
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
/** A number as a measurement; what is not finite has no value. */
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


/** Names in wide use for each role; compared without regard to case. */
const wellKnown = {
    id: ['id', 'row_id', 'rowid', 'example_id', 'sample_id', 'uuid', 'key'],
    label: ['label', 'y_true', 'target', 'truth', 'ground_truth', 'actual', 'y'],
    prediction: ['prediction', 'y_pred', 'predicted', 'pred', 'yhat', 'y_hat'],
    score: ['score', 'y_prob', 'y_score', 'y_proba', 'proba', 'probability', 'prob'],
};
/**
 * Finds the columns for id, label, prediction and score: as configured, else by well-known names.
 *
 * @param where the file, for messages.
 * @throws Failure (input-error) when a configured column is absent, two columns fit a role, or label and prediction are not there.
 */
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
/** What was taken, in one sentence for log and report. */
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
    // An extra id does no harm; two labels would make the result a matter of luck.
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

/***/ 4030:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ readPredictions)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/data/lib/dataset.js
var lib_dataset = __webpack_require__(5708);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/core/lib/errors.js
var errors = __webpack_require__(3300);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/core/lib/nearest.js
var nearest = __webpack_require__(8805);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/data/lib/bytes/row.js
var bytes_row = __webpack_require__(6096);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/data/lib/cells.js
var cells = __webpack_require__(2697);
;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/data/lib/read-table.js





/** Cells that a table in memory may have. */
const cellLimit = 100_000_000;
/**
 * Reads columns into memory, every row, in file order: for predictions and other data of which each row counts.
 *
 * @throws Failure input-error with file, line and column when a cell of a numeric column is no number, a column is missing, or the file breaks
 *   its format; limit-exceeded beyond 100 million cells.
 */
async function readTable(dataset, options, context) {
    const digests = [];
    const builder = new TableBuilder(options);
    for (const file of dataset.files) {
        builder.startFile(file);
        const sha256 = await readFile(file, builder, context);
        digests.push({ name: file.name, sha256 });
        context.log.progress('rows', builder.rows);
    }
    return builder.table((0,lib_dataset/* datasetDigest */.V)(digests));
}
async function readFile(file, builder, context) {
    if (file.format === 'parquet') {
        const { readParquetTable } = await __webpack_require__.e(/* import() */ 891).then(__webpack_require__.bind(__webpack_require__, 891));
        return readParquetTable(file, builder, context);
    }
    const { openSource } = await __webpack_require__.e(/* import() */ 495).then(__webpack_require__.bind(__webpack_require__, 9495));
    const source = openSource(file, context.signal);
    const parser = await openParser(file, builder);
    for await (const chunk of source.chunks())
        parser.push(chunk);
    parser.end();
    return source.sha256();
}
async function openParser(file, sink) {
    if (file.format === 'jsonl') {
        const { jsonLinesParser } = await __webpack_require__.e(/* import() */ 731).then(__webpack_require__.bind(__webpack_require__, 7731));
        return jsonLinesParser(file.name, { row: (row) => sink.record(row), rejected: (line) => sink.refuse(line) });
    }
    const { delimitedParser } = await __webpack_require__.e(/* import() */ 151).then(__webpack_require__.bind(__webpack_require__, 9151));
    return delimitedParser(file.name, file.format === 'csv' ? ',' : '\t', sink);
}
/** Collects rows of any format. */
class TableBuilder {
    rows = 0;
    numeric;
    wanted;
    columns = new Map();
    parts = [];
    file = '';
    cells = [];
    constructor({ columns, numeric = [] }) {
        this.numeric = new Set(numeric);
        this.wanted = columns;
    }
    isNumeric(name) {
        return this.numeric.has(name);
    }
    startFile(file) {
        this.file = file.name;
        this.parts.push({ file: file.name, firstRow: this.rows, lines: file.format === 'parquet' ? undefined : growingLines() });
    }
    /** Columns that are wanted of these, in order. */
    header(names) {
        this.wanted ??= names;
        for (const name of [...this.wanted, ...this.numeric]) {
            if (names.includes(name))
                continue;
            const meant = (0,nearest/* nearest */.p)(name, names);
            throw (0,errors/* inputError */.Xu)(`${this.file} has no column ${JSON.stringify(name)}; its columns are ${names.slice(0, 20).join(', ')}`, {
                where: { file: this.file, line: 1, field: name },
                ...(meant === undefined ? {} : { hint: `Did you mean ${meant}?` }),
            });
        }
        this.cells = this.wanted.map((name) => names.indexOf(name));
        for (const name of this.wanted)
            if (!this.columns.has(name))
                this.columns.set(name, growingColumn(this.numeric.has(name)));
        return this.wanted;
    }
    row(row) {
        const { wanted = [], cells } = this;
        for (let i = 0; i < wanted.length; i++) {
            const cell = cells[i];
            const name = wanted[i];
            const isEmpty = row.starts[cell] === row.ends[cell];
            if (isEmpty && (row.forms[cell] === bytes_row/* cellForm */.V.plain || this.numeric.has(name)))
                this.put(name, null);
            else if (this.numeric.has(name))
                this.put(name, this.numberOf(row, cell, name));
            else
                this.put(name, (0,bytes_row/* cellText */.I)(row, cell));
        }
        this.endRow(row.line);
    }
    /** A row of JSON Lines. Keys that are missing are null; keys that are not wanted are left out. */
    record({ cells, line }) {
        if (this.columns.size === 0)
            this.header([...cells.keys()]);
        for (const name of this.wanted ?? []) {
            const cell = cells.get(name);
            if (cell === undefined || cell.type === 'null')
                this.put(name, null);
            else if (!this.numeric.has(name))
                this.put(name, jsonCellText(cell));
            else if (cell.type === 'number')
                this.put(name, Number(jsonCellText(cell)));
            else
                throw this.notNumber(JSON.stringify(jsonCellText(cell).slice(0, 60)), name, line);
        }
        this.endRow(line);
    }
    /** A line that is no object can't be left out: every row counts. */
    refuse(line) {
        throw (0,errors/* inputError */.Xu)(`${this.file}:${line}: the line is no JSON object`, { where: { file: this.file, line } });
    }
    /** A value of the present row: a number for numeric columns, else a text. */
    put(name, value) {
        this.columns.get(name)?.add(value);
    }
    endRow(line) {
        if (line !== undefined)
            this.parts.at(-1)?.lines?.add(line);
        this.rows++;
        if (this.rows * this.columns.size > cellLimit) {
            throw (0,errors/* limitExceeded */.FU)(`${this.file} has more than ${cellLimit} cells, too many to be held in memory`, {
                hint: 'Read fewer columns, or a sample.',
            });
        }
    }
    table(digest) {
        const columns = new Map([...this.columns].map(([name, column]) => [name, column.result(this.rows)]));
        const parts = this.parts;
        return {
            rows: this.rows,
            columns,
            digest,
            where(row) {
                const part = parts.findLast(({ firstRow }) => firstRow <= row);
                const line = part?.lines?.at(row - part.firstRow);
                return { file: part?.file ?? '', ...(line === undefined ? {} : { line }) };
            },
        };
    }
    numberOf(row, cell, name) {
        const result = (0,cells/* parseNumber */.$J)(row.bytes, row.starts[cell], row.ends[cell]);
        if (result === cells/* cellResult */.U9.number || result === cells/* cellResult */.U9.nonFinite)
            return cells/* parsedCell */.YV.number;
        throw this.notNumber(JSON.stringify((0,bytes_row/* cellText */.I)(row, cell).slice(0, 60)), name, row.line);
    }
    notNumber(shown, name, line) {
        const where = { file: this.file, line, field: name };
        return (0,errors/* inputError */.Xu)(`${this.file}:${line}: column ${JSON.stringify(name)} holds ${shown}, which is no number`, {
            where,
            hint: 'Numbers are written as in JSON: 0.25, -3, 1e-5.',
        });
    }
}
const jsonCellText = ({ bytes, start, end }) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8', start, end);
function growingColumn(isNumeric) {
    return isNumeric ? growingNumbers() : growingTexts();
}
function growingNumbers() {
    let values = new Float64Array(1024);
    let nulls = new Uint8Array(1024);
    let used = 0;
    return {
        add(value) {
            if (used === values.length) {
                const [oldValues, oldNulls] = [values, nulls];
                values = new Float64Array(used * 2);
                values.set(oldValues);
                nulls = new Uint8Array(used * 2);
                nulls.set(oldNulls);
            }
            values[used] = value === null ? Number.NaN : Number(value);
            nulls[used++] = value === null ? 1 : 0;
        },
        result: (rows) => ({ kind: 'number', values: values.slice(0, rows), nulls: nulls.slice(0, rows) }),
    };
}
function growingTexts() {
    const values = [];
    return {
        add: (value) => void values.push(value === null ? null : String(value)),
        result: () => ({ kind: 'text', values }),
    };
}
function growingLines() {
    let lines = new Int32Array(1024);
    let used = 0;
    return {
        add(line) {
            if (used === lines.length) {
                const old = lines;
                lines = new Int32Array(used * 2);
                lines.set(old);
            }
            lines[used++] = line;
        },
        at: (index) => lines[index],
    };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/evaluation/lib/cells.js

const plainNumber = /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/;
const anyNumber = /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/;
/** Spellings of "no number" that programs write where a value should be. */
const noValue = /^\s*(nan|<na>|[+-]?inf(inity)?)?\s*$/i;
/**
 * A column in which every row has a value.
 *
 * @param role what the column is for, in messages.
 * @throws Failure (input-error) at the first row without one; empty, NaN and infinite are no values.
 */
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
/**
 * A column of finite numbers.
 *
 * @throws Failure (input-error) at the first row that is NaN, infinite, empty or text.
 */
function scoreColumn(table, name) {
    const column = columnOf(table, name);
    return Float64Array.from({ length: table.rows }, (_, row) => {
        const text = raw(column, row).trim();
        const value = anyNumber.test(text) ? Number(text) : Number.NaN;
        if (Number.isFinite(value))
            return value;
        throw (0,errors/* inputError */.Xu)(`row ${row + 1} has the score ${JSON.stringify(text.slice(0, 40))}, which is no finite number`, {
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
/** A cell as text; empty where there is none. */
function raw(column, row) {
    if (column.kind === 'text')
        return column.values[row] ?? '';
    return column.nulls[row] === 1 ? '' : String(column.values[row]);
}
/** All values as numbers, or undefined when one is text or too large to be told from its neighbours. */
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

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/evaluation/lib/prediction-checks.js
/** The ids when each occurs once; else a failed check at the first that is repeated. */
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
/** No rows: nothing was predicted. */
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
/** A class that the labels don't have: the model answers a question that was not asked, or the labels are incomplete. */
const unseenClass = (name, where, n) => ({
    id: 'prediction-classes',
    status: 'fail',
    observed: name.slice(0, 120),
    n,
    message: `the class ${JSON.stringify(name.slice(0, 120))} occurs, but is not one of the known classes`,
    where,
    hint: 'Check the mapping of classes, or list all classes in the gate file: classes: [...].',
});
/** Nothing wrong at all: more often a leak of the label into the features than a perfect model. */
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

/** Spellings of yes and no that programs exchange by accident. */
const synonyms = { true: 'true', yes: 'true', '1': 'true', false: 'false', no: 'false', '0': 'false' };
/** What a spelling stands for: equal for `1`, `1.0`, `True` and `yes`. */
function meaning(text) {
    const plain = text.trim().toLowerCase();
    const number = plain === '' ? Number.NaN : Number(plain);
    const key = Number.isFinite(number) ? String(number) : plain;
    return synonyms[key] ?? key;
}
/**
 * Refuses a class that occurs in two spellings (`1` and `True`, `cat` and `Cat`): compared as text they would be two classes, and half
 * of the right answers would count as wrong, or a wrong label as a class of its own.
 *
 * @throws Failure (input-error) at the first cell that is spelled otherwise than before.
 */
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






/**
 * Understands a table as predictions.
 *
 * @param file the name shown in messages.
 * @throws Failure (input-error) with file and line: columns not found, a row without label or prediction, a score that is not finite,
 *   one class in two spellings, a task that can't be told.
 */
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
    };
    const encoded = encode({ table, common, settings, labels, predicted, scores });
    const perfect = isPerfect(encoded.predictions) ? perfectScore(table.rows, { file }) : undefined;
    const checks = [duplicate, encoded.unseen, perfect].filter((check) => check !== undefined);
    return { predictions: encoded.predictions, digest: table.digest, checks };
}
const isPerfect = ({ labels, predicted }) => labels.every((label, row) => label === predicted[row]);
/** Digest of ids and labels in the order of the ids; without ids, of the labels in file order. */
function holdoutDigest(rows, labels, ids) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const lines = Array.from({ length: rows }, (_, row) => JSON.stringify(ids === undefined ? [labels.text(row)] : [ids.text(row), labels.text(row)]));
    for (const line of ids === undefined ? lines : lines.toSorted())
        hash.update(`${line}\n`);
    return `sha256:${hash.digest('hex')}`;
}
function encode(raw) {
    if (taskOf(raw) === 'regression')
        return { predictions: asRegression(raw), unseen: undefined };
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
/** More integer labels than this are rather amounts than classes. */
const mostClasses = 50;
function taskOf({ settings, labels, predicted, scores, table }) {
    if (settings.task !== undefined)
        return settings.task;
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
/** Labels that speak for themselves. */
const speaking = [
    ['0', '1'],
    ['-1', '1'],
    ['false', 'true'],
    ['no', 'yes'],
    ['negative', 'positive'],
    ['neg', 'pos'],
];
/** The positive label of a question with two answers; undefined when there are more, or when neither can be told to be positive. */
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
        // A class that no label has is wrong whatever the label is.
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
/** The first prediction or label outside the classes. Where only one class is seen in the labels, its opposite is no surprise. */
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




/**
 * Reads a file of predictions (CSV, TSV, JSON Lines, Parquet; packed or not).
 *
 * @param path absolute; the caller has checked that it may be read.
 * @param name the file's name in messages.
 * @throws Failure (input-error) with file and line, as `toPredictions` and the readers of `data` say.
 */
async function readPredictions(path, name, settings, context) {
    const folder = (0,external_node_path_.dirname)(path);
    const { files } = await (0,lib_dataset/* resolveDataset */.$)([(0,external_node_path_.basename)(path)], { workspace: folder, workingDirectory: folder });
    const table = await readTable({ files: files.map((file) => ({ ...file, name })) }, {}, context);
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
/* harmony export */   tG: () => (/* binding */ requireBinary),
/* harmony export */   uT: () => (/* binding */ matthewsCorrelation),
/* harmony export */   xX: () => (/* binding */ jaccard),
/* harmony export */   xz: () => (/* binding */ brierScore),
/* harmony export */   y2: () => (/* binding */ accuracy),
/* harmony export */   yg: () => (/* binding */ binaryConfusion)
/* harmony export */ });
/* unused harmony exports atThreshold, fBeta */
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7773);

/**
 * Confusion of predictions with the truth.
 *
 * @param truth 0 or 1 per row.
 * @param predicted 0 or 1 per row.
 * @throws RangeError when the columns are empty, differ in length or hold anything but 0 and 1.
 */
function binaryConfusion(truth, predicted, weights) {
    (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .requireSameLength */ .UU)('confusion', truth, predicted, weights);
    requireBinary('truth', truth);
    requireBinary('prediction', predicted);
    (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .requireWeights */ .hC)('confusion', weights);
    const cell = (t, p) => (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .sumOf */ .XN)(truth.length, (row) => (truth[row] === t && predicted[row] === p ? (weights?.[row] ?? 1) : 0));
    return { tp: cell(1, 1), fp: cell(0, 1), tn: cell(0, 0), fn: cell(1, 0) };
}
/** Predicted classes: 1 where the score is at or above the threshold (scikit-learn's and our convention). */
const atThreshold = (scores, threshold) => Uint8Array.from(scores, (score) => (score >= threshold ? 1 : 0));
/** Share of rows that are right: (tp + tn) / all. */
const accuracy = ({ tp, fp, tn, fn }) => (tp + tn) / (tp + fp + tn + fn);
/** tp / (tp + fp); `zeroDivision` when nothing was predicted positive (scikit-learn's `zero_division`). */
const precision = ({ tp, fp }, zeroDivision = 0) => ratio(tp, tp + fp, zeroDivision);
/** tp / (tp + fn); `zeroDivision` when no row is positive. */
const recall = ({ tp, fn }, zeroDivision = 0) => ratio(tp, tp + fn, zeroDivision);
/**
 * F measure: (1 + β²)·P·R / (β²·P + R), with precision P and recall R as above; 0 when both are 0.
 * Source: van Rijsbergen 1979; behaviour at zero as scikit-learn 1.2.
 */
function fBeta(confusion, beta, zeroDivision = 0) {
    return combineF(precision(confusion, zeroDivision), recall(confusion, zeroDivision), beta);
}
/** F measure of a precision and a recall; 0 when both are 0. */
function combineF(p, r, beta = 1) {
    const denominator = beta * beta * p + r;
    return denominator === 0 ? 0 : ((1 + beta * beta) * p * r) / denominator;
}
/** Harmonic mean of precision and recall. */
const f1 = (confusion, zeroDivision = 0) => fBeta(confusion, 1, zeroDivision);
/**
 * tn / (tn + fp), the share of negatives that are found.
 *
 * @throws RangeError when no row is negative.
 */
function specificity({ tn, fp }) {
    if (tn + fp === 0)
        throw new RangeError('specificity is not defined without negative rows');
    return tn / (tn + fp);
}
/** Mean of the recalls of the classes that occur in the truth. */
function balancedAccuracy({ tp, fp, tn, fn }) {
    const recalls = [
        [tp, tp + fn],
        [tn, tn + fp],
    ].filter(([, all]) => all !== 0);
    return (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .sumOf */ .XN)(recalls.length, (index) => (recalls[index]?.[0] ?? 0) / (recalls[index]?.[1] ?? 1)) / recalls.length;
}
/** Matthews' correlation, in -1 to 1; 0 when a row or column of the confusion is empty (scikit-learn's convention). */
function matthewsCorrelation({ tp, fp, tn, fn }) {
    const denominator = Math.sqrt(tp + fp) * Math.sqrt(tp + fn) * Math.sqrt(tn + fp) * Math.sqrt(tn + fn);
    return denominator === 0 ? 0 : (tp * tn - fp * fn) / denominator;
}
/** Cohen's kappa: agreement beyond chance, (p_o - p_e) / (1 - p_e); NaN when all rows are of one class in both columns, where it is not defined. */
function cohenKappa({ tp, fp, tn, fn }) {
    const all = tp + fp + tn + fn;
    const expected = ((tp + fp) / all) * ((tp + fn) / all) + ((tn + fn) / all) * ((tn + fp) / all);
    return ((tp + tn) / all - expected) / (1 - expected);
}
/** tp / (tp + fp + fn); `zeroDivision` when there is nothing positive anywhere. */
const jaccard = ({ tp, fp, fn }, zeroDivision = 0) => ratio(tp, tp + fp + fn, zeroDivision);
/**
 * Mean negative log-likelihood in nats. Probabilities are clipped to [ε, 1 - ε]; ε = 1e-15 as in scikit-learn up to 1.2
 * (newer versions clip at the epsilon of the type).
 *
 * @throws RangeError on probabilities outside 0 to 1.
 */
function logLoss(truth, probability, weights, epsilon = 1e-15) {
    requireProbabilities('log loss', truth, probability, weights);
    return weightedMean(truth.length, weights, (row) => {
        const p = Math.min(Math.max((0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__.at)(probability, row), epsilon), 1 - epsilon);
        return truth[row] === 1 ? -Math.log(p) : -Math.log1p(-p);
    });
}
/**
 * Brier score: mean of (p - y)², in 0 to 1, lower is better.
 *
 * @throws RangeError on probabilities outside 0 to 1.
 */
function brierScore(truth, probability, weights) {
    requireProbabilities('Brier score', truth, probability, weights);
    return weightedMean(truth.length, weights, (row) => ((0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__.at)(probability, row) - (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__.at)(truth, row)) ** 2);
}
/** Σ w·term / Σ w, compensated; plain mean without weights. */
function weightedMean(count, weights, term) {
    if (weights === undefined)
        return (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .sumOf */ .XN)(count, term) / count;
    return (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .sumOf */ .XN)(count, (row) => (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__.at)(weights, row) * term(row)) / (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .sumOf */ .XN)(count, (row) => (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__.at)(weights, row));
}
/**
 * Checks a column of 0s and 1s.
 *
 * @throws RangeError at the first other value.
 */
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

/***/ 7773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HO: () => (/* binding */ requireProbability),
/* harmony export */   IP: () => (/* binding */ sorted),
/* harmony export */   UU: () => (/* binding */ requireSameLength),
/* harmony export */   UX: () => (/* binding */ midranks),
/* harmony export */   XN: () => (/* binding */ sumOf),
/* harmony export */   at: () => (/* binding */ at),
/* harmony export */   cz: () => (/* binding */ sum),
/* harmony export */   hC: () => (/* binding */ requireWeights),
/* harmony export */   hp: () => (/* binding */ requireFinite)
/* harmony export */ });
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2019);

/** The value at an index that is known to be inside. */
const at = (values, index) => values[index];
/** Sum with Neumaier's compensation, so that the order and size of the terms hardly matter. 0 for no values. */
function sum(values) {
    return sumOf(values.length, (index) => at(values, index));
}
/** Compensated sum of `term(0) … term(count - 1)` (Neumaier 1974). 0 when `count` is 0. Infinite and NaN terms go through. */
function sumOf(count, term) {
    let total = 0;
    let lost = 0;
    for (let index = 0; index < count; index++) {
        const value = term(index);
        const next = total + value;
        lost += Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total;
        total = next;
    }
    return Number.isFinite(lost) ? total + lost : total;
}
/**
 * Checks that columns belong together.
 *
 * @throws RangeError when they are empty or differ in length.
 */
function requireSameLength(what, first, ...others) {
    if (first.length === 0)
        throw new RangeError(`${what}: there are no values`);
    for (const other of others) {
        if (other !== undefined && other.length !== first.length) {
            throw new RangeError(`${what}: columns of different lengths, ${first.length} and ${other.length}`);
        }
    }
}
/**
 * Checks that every value is a finite number.
 *
 * @throws RangeError naming the index of the first that is not.
 */
function requireFinite(what, values) {
    for (let index = 0; index < values.length; index++) {
        if (!Number.isFinite(values[index]))
            throw new RangeError(`${what}: the value at index ${index} is ${String(values[index])}, not a finite number`);
    }
}
/**
 * Checks that weights are finite, not negative and not all zero.
 *
 * @throws RangeError when they are not.
 */
function requireWeights(what, weights) {
    if (weights === undefined)
        return;
    requireFinite(`${what}: weights`, weights);
    for (let index = 0; index < weights.length; index++) {
        if (at(weights, index) < 0)
            throw new RangeError(`${what}: the weight at index ${index} is negative`);
    }
    if (!(sum(weights) > 0))
        throw new RangeError(`${what}: all weights are 0`);
}
/**
 * Checks that a number is strictly between 0 and 1, as a confidence or an error rate must be.
 *
 * @throws RangeError when it is not.
 */
function requireProbability(what, value) {
    if (!(value > 0 && value < 1))
        throw new RangeError(`${what} must be between 0 and 1, not ${value}`);
}
/** A sorted copy, ascending. */
const sorted = (values) => Float64Array.from(values).sort();
/** Ranks from 1; equal values share the mean of their ranks ("midranks"). */
function midranks(values) {
    const order = (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .orderOf */ .m)(values);
    const ranks = new Float64Array(values.length);
    for (let start = 0; start < order.length;) {
        let end = start + 1;
        while (end < order.length && at(values, at(order, end)) === at(values, at(order, start)))
            end++;
        for (let index = start; index < end; index++)
            ranks[at(order, index)] = (start + end + 1) / 2;
        start = end;
    }
    return ranks;
}


/***/ }),

/***/ 2019:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ orderOf)
/* harmony export */ });
/** Below this a comparison sort is faster. */
const radixFrom = 2000;
const digitBits = 16;
const digits = 2 ** digitBits;
/** Indices of `values` in ascending order of value; equal values keep their order, 0 and -0 are equal, NaN comes last. */
function orderOf(values) {
    const order = new Uint32Array(values.length);
    for (let index = 0; index < order.length; index++)
        order[index] = index;
    if (values.length >= radixFrom)
        return radixOrder(values, order);
    const value = (index) => values[index];
    return order.sort((a, b) => compare(value(a), value(b)) || a - b);
}
function compare(a, b) {
    if (a < b)
        return -1;
    if (a > b)
        return 1;
    return Number(Number.isNaN(a)) - Number(Number.isNaN(b));
}
/** Radix sort, lowest digit first, of the doubles' bits turned into unsigned integers that order like them. */
function radixOrder(values, start) {
    const { high, low } = sortableBits(values);
    let order = start;
    let spare = new Uint32Array(order.length);
    for (const [bits, shift] of [
        [low, 0],
        [low, digitBits],
        [high, 0],
        [high, digitBits],
    ]) {
        scatter(bits, shift, order, spare);
        [order, spare] = [spare, order];
    }
    return order;
}
function scatter(bits, shift, from, to) {
    const starts = new Uint32Array(digits + 1);
    const digit = (index) => (bits[index] >>> shift) & (digits - 1);
    for (let index = 0; index < bits.length; index++)
        starts[digit(index) + 1] = starts[digit(index) + 1] + 1;
    for (let value = 0; value < digits; value++)
        starts[value + 1] = starts[value + 1] + starts[value];
    for (let position = 0; position < from.length; position++) {
        const index = from[position];
        const place = starts[digit(index)];
        to[place] = index;
        starts[digit(index)] = place + 1;
    }
}
/** Both halves of each double, with the sign turned so that they order as unsigned integers; every NaN is the largest. */
function sortableBits(values) {
    const view = new DataView(new ArrayBuffer(8));
    const [high, low] = [new Uint32Array(values.length), new Uint32Array(values.length)];
    for (let index = 0; index < values.length; index++) {
        // Adding 0 turns -0 into 0.
        view.setFloat64(0, values[index] + 0);
        const [top, bottom] = [view.getUint32(0), view.getUint32(4)];
        const isLast = Number.isNaN(values[index]);
        const isNegative = top >>> 31 === 1;
        high[index] = isLast ? 0xffff_ffff : isNegative ? ~top : top | 0x8000_0000;
        low[index] = isNegative ? ~bottom : bottom;
    }
    return { high, low };
}


/***/ }),

/***/ 7614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YV: () => (/* binding */ quantile),
/* harmony export */   mY: () => (/* binding */ quantileOfSorted)
/* harmony export */ });
/* unused harmony exports quantiles, interpolate */
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7773);

/**
 * Quantile by linear interpolation at (n - 1)·q (Hyndman & Fan's type 7; numpy's and R's default). Infinite values are ordinary values; NaN is refused.
 *
 * @throws RangeError when there are no values, a value is NaN, or q is outside 0 to 1.
 */
const quantile = (values, q) => quantileOfSorted((0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .sorted */ .IP)(values), q);
/** Several quantiles from one sort; errors as `quantile`. */
function quantiles(values, qs) {
    const ascending = sorted(values);
    return qs.map((q) => quantileOfSorted(ascending, q));
}
/** Quantile of values that are already ascending; errors as `quantile`. */
function quantileOfSorted(ascending, q) {
    if (ascending.length === 0)
        throw new RangeError('a quantile needs at least one value');
    if (!(q >= 0 && q <= 1))
        throw new RangeError(`a quantile is asked for a share from 0 to 1, not ${q}`);
    // A sorted typed array has its NaNs at the end.
    if (Number.isNaN(ascending[ascending.length - 1]))
        throw new RangeError('a quantile of values with NaN is not defined');
    const position = (ascending.length - 1) * q;
    const below = Math.floor(position);
    return interpolate((0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__.at)(ascending, below), (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__.at)(ascending, Math.min(below + 1, ascending.length - 1)), position - below);
}
/** Between a and b at t; from the nearer end, so that t = 1 gives b exactly and the result is monotone. */
function interpolate(a, b, t) {
    if (a === b)
        return a;
    return t < 0.5 ? a + (b - a) * t : b - (b - a) * (1 - t);
}


/***/ })

};
