import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 6466:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 3510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  D: () => (/* binding */ evaluateGate)
});

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/core/lib/action.js
/** Keeps the types of inputs and outputs when an action is defined. */
const defineAction = (action) => action;

// EXTERNAL MODULE: ./.cache/bundle/actions/packages/core/lib/fields.js
var fields = __nccwpck_require__(7526);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/core/lib/errors.js
var errors = __nccwpck_require__(3300);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/core/lib/nearest.js
var nearest = __nccwpck_require__(8805);
;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/registry/lib/open.js


/** Where models are kept when nothing else is said: a folder beside the other evidence. */
const defaultRegistry = 'file:.modelflight/registry';
/** Scheme to adapter. A new registry is one file and one line. */
const adapters = {
    file: async () => (await __nccwpck_require__.e(/* import() */ 668).then(__nccwpck_require__.bind(__nccwpck_require__, 4668))).openFileRegistry,
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
        return (0,errors/* inputError */.Xu)(`the registry ${JSON.stringify(uri.slice(0, 200))} has no scheme`, {
            hint: `Write file:${uri.slice(0, 200)} for a folder.`,
        });
    }
    const meant = (0,nearest/* nearest */.p)(scheme, Object.keys(adapters));
    const hint = meant === undefined ? `Use ${supported.join(', ')}, e.g. ${defaultRegistry}.` : `Did you mean ${meant}:?`;
    return (0,errors/* inputError */.Xu)(`registries of the kind ${scheme}: are not yet supported`, { hint });
}

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
    registry: (0,fields/* text */.Qq)({ description: 'Registry that `models:/` references are looked up in.', default: defaultRegistry, policy: true }),
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
var lib_verdict = __nccwpck_require__(1010);
;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/stats/lib/order.js
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

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/stats/lib/numbers.js

/** The value at an index that is known to be inside. */
const numbers_at = (values, index) => values[index];
/** Sum with Neumaier's compensation, so that the order and size of the terms hardly matter. 0 for no values. */
function numbers_sum(values) {
    return numbers_sumOf(values.length, (index) => numbers_at(values, index));
}
/** Compensated sum of `term(0) … term(count - 1)` (Neumaier 1974). 0 when `count` is 0. Infinite and NaN terms go through. */
function numbers_sumOf(count, term) {
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
function numbers_requireSameLength(what, first, ...others) {
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
function numbers_requireFinite(what, values) {
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
function numbers_requireWeights(what, weights) {
    if (weights === undefined)
        return;
    numbers_requireFinite(`${what}: weights`, weights);
    for (let index = 0; index < weights.length; index++) {
        if (numbers_at(weights, index) < 0)
            throw new RangeError(`${what}: the weight at index ${index} is negative`);
    }
    if (!(numbers_sum(weights) > 0))
        throw new RangeError(`${what}: all weights are 0`);
}
/**
 * Checks that a number is strictly between 0 and 1, as a confidence or an error rate must be.
 *
 * @throws RangeError when it is not.
 */
function numbers_requireProbability(what, value) {
    if (!(value > 0 && value < 1))
        throw new RangeError(`${what} must be between 0 and 1, not ${value}`);
}
/** A sorted copy, ascending. */
const numbers_sorted = (values) => Float64Array.from(values).sort();
/** Ranks from 1; equal values share the mean of their ranks ("midranks"). */
function midranks(values) {
    const order = orderOf(values);
    const ranks = new Float64Array(values.length);
    for (let start = 0; start < order.length;) {
        let end = start + 1;
        while (end < order.length && numbers_at(values, numbers_at(order, end)) === numbers_at(values, numbers_at(order, start)))
            end++;
        for (let index = start; index < end; index++)
            ranks[numbers_at(order, index)] = (start + end + 1) / 2;
        start = end;
    }
    return ranks;
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/stats/lib/quantile.js

/**
 * Quantile by linear interpolation at (n - 1)·q (Hyndman & Fan's type 7; numpy's and R's default). Infinite values are ordinary values; NaN is refused.
 *
 * @throws RangeError when there are no values, a value is NaN, or q is outside 0 to 1.
 */
const quantile_quantile = (values, q) => quantile_quantileOfSorted(numbers_sorted(values), q);
/** Several quantiles from one sort; errors as `quantile`. */
function quantiles(values, qs) {
    const ascending = sorted(values);
    return qs.map((q) => quantile_quantileOfSorted(ascending, q));
}
/** Quantile of values that are already ascending; errors as `quantile`. */
function quantile_quantileOfSorted(ascending, q) {
    if (ascending.length === 0)
        throw new RangeError('a quantile needs at least one value');
    if (!(q >= 0 && q <= 1))
        throw new RangeError(`a quantile is asked for a share from 0 to 1, not ${q}`);
    // A sorted typed array has its NaNs at the end.
    if (Number.isNaN(ascending[ascending.length - 1]))
        throw new RangeError('a quantile of values with NaN is not defined');
    const position = (ascending.length - 1) * q;
    const below = Math.floor(position);
    return interpolate(numbers_at(ascending, below), numbers_at(ascending, Math.min(below + 1, ascending.length - 1)), position - below);
}
/** Between a and b at t; from the nearer end, so that t = 1 gives b exactly and the result is monotone. */
function interpolate(a, b, t) {
    if (a === b)
        return a;
    return t < 0.5 ? a + (b - a) * t : b - (b - a) * (1 - t);
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/stats/lib/random.js

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
        const weight = numbers_at(weights, cell);
        if (!(weight >= 0 && Number.isFinite(weight)))
            throw new RangeError(`the weight of cell ${cell} is ${weight}`);
        left += weight;
    }
    if (left <= 0)
        throw new RangeError('all cells have weight 0');
    const counts = new Float64Array(weights.length);
    let remaining = n;
    for (let cell = 0; cell < weights.length && remaining > 0; cell++) {
        const weight = numbers_at(weights, cell);
        const share = weight >= left ? 1 : weight / left;
        counts[cell] = binomialDraw(random, remaining, share);
        remaining -= numbers_at(counts, cell);
        left -= weight;
    }
    // Rounding can leave draws over after the last cell that has weight; they belong to it.
    if (remaining > 0) {
        const last = Array.from(weights).findLastIndex((weight) => weight > 0);
        counts[last] = numbers_at(counts, last) + remaining;
    }
    return counts;
}

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
    const random = createRandom(seed);
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
            drawn[position++] = numbers_at(group, random.integer(group.length));
    }
}
function rowsByGroup(strata) {
    const groups = new Map();
    for (let row = 0; row < strata.length; row++) {
        const group = groups.get(numbers_at(strata, row)) ?? [];
        group.push(row);
        groups.set(numbers_at(strata, row), group);
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
    const rows = numbers_sum(counts);
    const random = createRandom(seed);
    return Float64Array.from({ length: resamples }, () => statistic(multinomialDraw(random, rows, counts)));
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
    return [quantile_quantileOfSorted(ascending, tail), quantile_quantileOfSorted(ascending, 1 - tail)];
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
    numbers_requireProbability('the confidence', confidence);
    numbers_requireFinite('replicates', replicates);
    return numbers_sorted(replicates);
}
function requireResamples(resamples) {
    if (!(Number.isSafeInteger(resamples) && resamples >= 2))
        throw new RangeError(`a bootstrap needs at least 2 resamples, not ${resamples}`);
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/stats/lib/binary-metrics.js

/**
 * Confusion of predictions with the truth.
 *
 * @param truth 0 or 1 per row.
 * @param predicted 0 or 1 per row.
 * @throws RangeError when the columns are empty, differ in length or hold anything but 0 and 1.
 */
function binaryConfusion(truth, predicted, weights) {
    numbers_requireSameLength('confusion', truth, predicted, weights);
    binary_metrics_requireBinary('truth', truth);
    binary_metrics_requireBinary('prediction', predicted);
    numbers_requireWeights('confusion', weights);
    const cell = (t, p) => numbers_sumOf(truth.length, (row) => (truth[row] === t && predicted[row] === p ? (weights?.[row] ?? 1) : 0));
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
    return numbers_sumOf(recalls.length, (index) => (recalls[index]?.[0] ?? 0) / (recalls[index]?.[1] ?? 1)) / recalls.length;
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
    return binary_metrics_weightedMean(truth.length, weights, (row) => {
        const p = Math.min(Math.max(numbers_at(probability, row), epsilon), 1 - epsilon);
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
    return binary_metrics_weightedMean(truth.length, weights, (row) => (numbers_at(probability, row) - numbers_at(truth, row)) ** 2);
}
/** Σ w·term / Σ w, compensated; plain mean without weights. */
function binary_metrics_weightedMean(count, weights, term) {
    if (weights === undefined)
        return numbers_sumOf(count, term) / count;
    return numbers_sumOf(count, (row) => numbers_at(weights, row) * term(row)) / numbers_sumOf(count, (row) => numbers_at(weights, row));
}
/**
 * Checks a column of 0s and 1s.
 *
 * @throws RangeError at the first other value.
 */
function binary_metrics_requireBinary(what, values) {
    for (let row = 0; row < values.length; row++) {
        if (values[row] !== 0 && values[row] !== 1)
            throw new RangeError(`the ${what} at index ${row} is ${String(values[row])}, not 0 or 1`);
    }
}
function requireProbabilities(what, truth, probability, weights) {
    numbers_requireSameLength(what, truth, probability, weights);
    binary_metrics_requireBinary('truth', truth);
    numbers_requireFinite(what, probability);
    numbers_requireWeights(what, weights);
    for (let row = 0; row < probability.length; row++) {
        const p = numbers_at(probability, row);
        if (p < 0 || p > 1)
            throw new RangeError(`${what}: the probability at index ${row} is ${p}, outside 0 to 1`);
    }
}
const ratio = (part, whole, zeroDivision) => (whole === 0 ? zeroDivision : part / whole);

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/stats/lib/gamma.js
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
function gamma_lgamma(x) {
    if (!(x > 0))
        throw new RangeError(`ln Γ is asked for a positive number, not ${x}`);
    if (x >= 10)
        return (x - 0.5) * Math.log(x) - x + halfLogTwoPi + stirlingError(x);
    let product = 1;
    let shifted = x;
    for (; shifted < 10; shifted++)
        product *= shifted;
    return gamma_lgamma(shifted) - Math.log(product);
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
function gamma_gammaQ(a, x) {
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

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/stats/lib/normal.js

/** Complementary error function, accurate to about 1e-14 relative down to its underflow: Q(½, x²) for x >= 0. */
const erfc = (x) => (x < 0 ? 1 + gammaP(0.5, x * x) : gamma_gammaQ(0.5, x * x));
/** Density of the standard normal distribution. */
const normalPdf = (z) => Math.exp(-0.5 * z * z) / Math.sqrt(2 * Math.PI);
/** Chance that a standard normal variable exceeds z. NaN stays NaN. */
const normal_normalSf = (z) => (Number.isNaN(z) ? z : erfc(z * Math.SQRT1_2) / 2);
/** Chance that a standard normal variable is at most z. NaN stays NaN. */
const normal_normalCdf = (z) => normal_normalSf(-z);
/** ln of `normalSf`, also where that underflows (asymptotic series beyond z = 35). */
function logNormalSf(z) {
    if (z < 35)
        return Math.log(normal_normalSf(z));
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
const normal_normalQuantile = (p) => -normalIsf(p);

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/stats/lib/delong.js



/**
 * Compares the ROC AUCs of two scores on the same rows (DeLong, DeLong & Clarke-Pearson, Biometrics 44, 1988), by midranks (Sun & Xu 2014); ties count half.
 *
 * @throws RangeError when columns differ in length, are not finite, or either class has fewer than two rows.
 */
function delong(truth, score1, score2) {
    numbers_requireSameLength('DeLong', truth, score1, score2);
    binary_metrics_requireBinary('truth', truth);
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
        test: varianceOfDifference > noise ? { z, p: 2 * normal_normalSf(Math.abs(z)) } : undefined,
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
    numbers_requireProbability('the confidence', confidence);
    const reach = normal_normalQuantile(0.5 + confidence / 2) * Math.sqrt(variance);
    return [estimate - reach, estimate + reach];
}
function placements(truth, score) {
    numbers_requireFinite('score', score);
    const rows = Array.from({ length: truth.length }, (_, row) => row);
    const positives = rows.filter((row) => truth[row] === 1);
    const negatives = rows.filter((row) => truth[row] === 0);
    if (positives.length < 2 || negatives.length < 2)
        throw new RangeError('DeLong needs at least two rows of each class');
    const all = midranks(score);
    const within = (group) => midranks(group.map((row) => numbers_at(score, row)));
    const [withinPositives, withinNegatives] = [within(positives), within(negatives)];
    const positive = Float64Array.from(positives, (row, index) => (numbers_at(all, row) - numbers_at(withinPositives, index)) / negatives.length);
    const negative = Float64Array.from(negatives, (row, index) => 1 - (numbers_at(all, row) - numbers_at(withinNegatives, index)) / positives.length);
    return { auc: numbers_sumOf(positive.length, (index) => numbers_at(positive, index)) / positive.length, positive, negative };
}
function covarianceOf(a, b) {
    return part(a.positive, b.positive, a.auc, b.auc) + part(a.negative, b.negative, a.auc, b.auc);
}
function part(a, b, meanA, meanB) {
    return numbers_sumOf(a.length, (index) => (numbers_at(a, index) - meanA) * (numbers_at(b, index) - meanB)) / (a.length - 1) / a.length;
}
/** From the differences row by row, so that equal rankings give exactly 0. */
function differenceVariance(a, b) {
    const minus = (x, y) => x.map((value, index) => value - numbers_at(y, index));
    const mean = a.auc - b.auc;
    const positive = minus(a.positive, b.positive);
    const negative = minus(a.negative, b.negative);
    return part(positive, positive, mean, mean) + part(negative, negative, mean, mean);
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/stats/lib/binomial-pmf.js

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
    const exponent = stirlingError(n) - stirlingError(k) - stirlingError(n - k) - deviance(k, n * p) - deviance(n - k, n * (1 - p));
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
    return lgamma(n + 1) - lgamma(k + 1) - lgamma(n - k + 1);
}

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
        deviance(a, n * x) -
        deviance(b, n * y) +
        stirlingError(n) -
        stirlingError(a) -
        stirlingError(b));
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
const distributions_chiSquareSf = (x, df) => (x <= 0 ? 1 : gammaQ(df / 2, x / 2));
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
    while (distributions_chiSquareSf(high, df) > p)
        high *= 2;
    for (;;) {
        const middle = (low + high) / 2;
        if (middle <= low || middle >= high)
            return middle;
        if (distributions_chiSquareSf(middle, df) > p)
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

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/stats/lib/mcnemar.js




/**
 * McNemar's exact test: two-sided p-value that the rows on which exactly one of the two is right fall evenly. 1 when there are none.
 *
 * @throws RangeError when a count is no whole number >= 0.
 */
function mcnemarExact(onlyCandidate, onlyBaseline) {
    requireCounts(onlyCandidate, onlyBaseline);
    const n = onlyCandidate + onlyBaseline;
    return Math.min(1, 2 * binomialCdf(Math.min(onlyCandidate, onlyBaseline), n, 0.5));
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
        return 1 - binomialPmf(k, n, 0.5);
    return 2 * binomialCdf(k, n, 0.5) - binomialPmf(k, n, 0.5);
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
        return { precision, recall, f1: combineF(precision, recall), support };
    });
}
/** Precision, recall and F1 over all classes, with scikit-learn's averages. With every class among the labels, micro equals accuracy. */
function averageScores(confusion, average, zeroDivision = 0) {
    if (average === 'micro') {
        const all = total(confusion);
        const share = all === 0 ? zeroDivision : diagonal(confusion) / all;
        return { precision: share, recall: share, f1: combineF(share, share) };
    }
    const classes = classScores(confusion, zeroDivision);
    const weight = (scores) => (average === 'macro' ? 1 : scores.support);
    const whole = numbers_sumOf(classes.length, (index) => weight(classes[index]));
    const mean = (pick) => numbers_sumOf(classes.length, (index) => weight(classes[index]) * pick(classes[index])) / whole;
    return { precision: mean((s) => s.precision), recall: mean((s) => s.recall), f1: mean((s) => s.f1) };
}
/** Share of rows (or weight) on the diagonal. */
const multiclassAccuracy = (confusion) => diagonal(confusion) / total(confusion);
/** Mean recall over the classes that occur in the truth. */
function multiclassBalancedAccuracy(confusion) {
    const present = classScores(confusion).filter(({ support }) => support > 0);
    return numbers_sumOf(present.length, (index) => present[index]?.recall ?? 0) / present.length;
}
/** Matthews' correlation for many classes (Gorodkin 2004); 0 where it is not defined, as in scikit-learn. */
function multiclassMatthews(confusion) {
    const k = confusion.labels.length;
    const all = total(confusion);
    const truth = Array.from({ length: k }, (_, index) => rowSum(confusion, index));
    const called = Array.from({ length: k }, (_, index) => columnSum(confusion, index));
    const product = (a, b) => numbers_sumOf(k, (index) => numbers_at(a, index) * numbers_at(b, index));
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
    const over = (term) => numbers_sumOf(k * k, (index) => term(Math.floor(index / k), index % k));
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
const rowSum = (confusion, i) => numbers_sumOf(confusion.labels.length, (j) => cell(confusion, i, j));
const columnSum = (confusion, j) => numbers_sumOf(confusion.labels.length, (i) => cell(confusion, i, j));
const diagonal = (confusion) => numbers_sumOf(confusion.labels.length, (i) => cell(confusion, i, i));
const total = (confusion) => numbers_sumOf(confusion.labels.length, (i) => rowSum(confusion, i));

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
    const errors = Float64Array.from({ length: truth.length }, (_, row) => Math.abs(numbers_at(predicted, row) - numbers_at(truth, row)));
    return weights === undefined ? quantile_quantile(errors, 0.5) : weightedQuantile(errors, weights, 0.5);
};
/** Largest |prediction - truth|. Weights play no part. */
const maxError = (truth, predicted) => {
    check(truth, predicted, undefined);
    let largest = 0;
    for (let row = 0; row < truth.length; row++)
        largest = Math.max(largest, Math.abs(numbers_at(predicted, row) - numbers_at(truth, row)));
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
    const center = binary_metrics_weightedMean(truth.length, weights, (row) => numbers_at(truth, row));
    const weight = (row) => weights?.[row] ?? 1;
    const residual = numbers_sumOf(truth.length, (row) => weight(row) * (numbers_at(truth, row) - numbers_at(predicted, row)) ** 2);
    const total = numbers_sumOf(truth.length, (row) => weight(row) * (numbers_at(truth, row) - center) ** 2);
    return oneMinus(residual, total);
};
/** 1 - Var(truth - prediction) / Var(truth): R² forgiving a constant bias. Constant truth as for `r2`. */
const explainedVariance = (truth, predicted, weights) => {
    check(truth, predicted, weights);
    const difference = (row) => numbers_at(truth, row) - numbers_at(predicted, row);
    const bias = binary_metrics_weightedMean(truth.length, weights, difference);
    const center = binary_metrics_weightedMean(truth.length, weights, (row) => numbers_at(truth, row));
    const unexplained = binary_metrics_weightedMean(truth.length, weights, (row) => (difference(row) - bias) ** 2);
    const total = binary_metrics_weightedMean(truth.length, weights, (row) => (numbers_at(truth, row) - center) ** 2);
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
    numbers_requireSameLength('weighted quantile', values, weights);
    numbers_requireWeights('weighted quantile', weights);
    const order = orderOf(values);
    const goal = q * numbers_sum(weights);
    let seen = 0;
    for (const index of order) {
        seen += numbers_at(weights, index);
        if (seen >= goal && seen > 0)
            return numbers_at(values, index);
    }
    return numbers_at(values, numbers_at(order, order.length - 1));
}
function meanOf(truth, predicted, weights, term) {
    check(truth, predicted, weights);
    return binary_metrics_weightedMean(truth.length, weights, (row) => term(numbers_at(truth, row), numbers_at(predicted, row)));
}
function check(truth, predicted, weights) {
    numbers_requireSameLength('regression metric', truth, predicted, weights);
    numbers_requireFinite('truth', truth);
    numbers_requireFinite('prediction', predicted);
    numbers_requireWeights('regression metric', weights);
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
    numbers_requireSameLength('ROC', truth, score, weights);
    binary_metrics_requireBinary('truth', truth);
    numbers_requireFinite('score', score);
    numbers_requireWeights('ROC', weights);
    const order = orderOf(score);
    const points = [];
    let tp = 0;
    let fp = 0;
    for (let position = order.length - 1; position >= 0; position--) {
        const row = numbers_at(order, position);
        const weight = weights?.[row] ?? 1;
        if (truth[row] === 1)
            tp += weight;
        else
            fp += weight;
        const next = position === 0 ? Number.NaN : numbers_at(score, numbers_at(order, position - 1));
        if (next !== numbers_at(score, row))
            points.push({ threshold: numbers_at(score, row), tp, fp });
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
    accuracy: accuracy,
    balanced_accuracy: balancedAccuracy,
    precision: (confusion) => precision(confusion),
    recall: (confusion) => recall(confusion),
    specificity: specificity,
    f1: (confusion) => f1(confusion),
    jaccard: (confusion) => jaccard(confusion),
    matthews_corrcoef: matthewsCorrelation,
    cohen_kappa: cohenKappa,
};
/** Metrics of truth (0 or 1) and score. */
const scoreMetrics = {
    roc_auc: (truth, score) => rocAuc(truth, score),
    average_precision: (truth, score) => averagePrecision(truth, score),
    log_loss: (truth, score) => logLoss(truth, score),
    brier_score_loss: (truth, score) => brierScore(truth, score),
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
    const confusion = binaryConfusion(labels, predicted);
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
    const ofCells = binaryCellMetrics[metric];
    if (ofCells !== undefined)
        return compareBinaryCells(ofCells, a, b, resampling);
    const ofScores = scoreMetrics[metric];
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
    const ofConfusion = multiclassMetrics[metric];
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
    const ofRows = regressionMetrics[metric];
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

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/evaluation/lib/metric-catalogue.js

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
const nearestMetric = (name, available) => (0,nearest/* nearest */.p)(name, [...available]);
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

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/evaluation/lib/evidence.js



/** Puts computed and reported metrics together. What was computed here wins over what a file says. */
function gatherEvidence(file, predictions) {
    const computed = predictions === undefined ? new Map() : computeMetrics(predictions);
    const reported = new Map([...(file?.metrics ?? [])].map(([name, { value }]) => [name, asMeasured(value)]));
    return {
        measurements: new Map([...reported, ...computed]),
        computed: new Set(computed.keys()),
        predictions,
        holdoutDigest: predictions?.holdoutDigest ?? file?.notes.get('holdout_digest')?.value,
    };
}
/** What was measured under a name or another word for it. */
const measuredAs = (name, measurements) => measurements.get(canonicalName(name, measurements));
/** A reported value may differ from the computed one by rounding only. */
const tolerance = 1e-3;
/** Warns where the trainer's own number is not what its predictions give. */
function misreported(file, predictions) {
    if (file === undefined || predictions === undefined)
        return [];
    const computed = computeMetrics(predictions);
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
        const meant = nearestMetric(metric, measurements.keys());
        const known = knownMetric(metric) !== undefined;
        throw (0,errors/* inputError */.Xu)(`${metric} ${known ? 'can not be computed from these predictions' : 'is not a metric that is known here'}`, {
            where: { ...where, field: metric },
            hint: meant !== undefined && meant !== metric ? `Did you mean ${meant}?` : `These are: ${[...measurements.keys()].join(', ')}.`,
        });
    }
}

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

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/evaluation/lib/decide.js





/** Holds a candidate against every gate. Numbers are checked to be finite before; what is missing, undefined or not comparable never passes. */
function decide(gates, candidate, baseline, settings) {
    const holdout = compareHoldouts(candidate, baseline);
    const paired = holdout === 'same' ? pairUp(candidate, baseline) : undefined;
    const differences = new Map();
    const differenceOf = (metric) => {
        const name = canonicalName(metric, candidate.measurements);
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
    const measured = measuredAs(gate.metric, scene.candidate.measurements);
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
    const meant = nearestMetric(gate.metric, candidate.measurements.keys());
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
    const before = measuredAs(gate.metric, baseline.evidence.measurements);
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
const show = ({ info }, value) => formatMetric(value, info.unit);
function compared(metric, gates, checks, scene) {
    const { candidate, baseline } = scene;
    const measured = measuredAs(metric, candidate.measurements);
    const before = baseline.kind === 'measured' ? measuredAs(metric, baseline.evidence.measurements) : undefined;
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
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/core/lib/files.js
var lib_files = __nccwpck_require__(4020);
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
    const text = (0,lib_files/* decodeText */.g7)(bytes, file);
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
    const info = knownMetric(name);
    if (info === undefined || (value >= info.min && value <= info.max))
        return;
    const range = Number.isFinite(info.max) ? `from ${info.min} to ${info.max}` : `>= ${info.min}`;
    throw (0,errors/* inputError */.Xu)(`${name} is ${formatMetric(value, 'none')}, but it can only be ${range}`, {
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

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/data/lib/limits.js
var limits = __nccwpck_require__(9082);
;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/data/lib/dataset.js





/**
 * Finds the files of a data set.
 *
 * @param patterns files, folders' files by glob (`*`, `?`, `**`), relative to the working directory. A name that exists is taken literally.
 * @throws Failure input-error when a pattern matches nothing or a file is no data (Git LFS or DVC pointer, web page, unknown format);
 *   policy-refused for addresses, paths outside the workspace, `.git`, `/proc` and `/sys`; limit-exceeded above 10,000 files.
 */
async function resolveDataset(patterns, place) {
    if (patterns.length === 0)
        throw (0,errors/* inputError */.Xu)('no data was named', { hint: 'Set the input `data` to a file or a pattern, e.g. data/*.csv.' });
    const root = await (0,promises_.realpath)(place.workspace);
    const found = new Map();
    for (const pattern of patterns) {
        for (const path of await expand(pattern, place, root)) {
            const file = await inspect(path, pattern, root);
            found.set(file.path, file);
            if (found.size > limits/* limits */.F.files)
                throw (0,errors/* limitExceeded */.FU)(`${pattern} matches more than ${limits/* limits */.F.files} files`);
        }
    }
    const files = [...found.values()].sort((a, b) => Buffer.compare(Buffer.from(a.name), Buffer.from(b.name)));
    return { files };
}
/**
 * Digest of a data set: of a single file the sha256 of its bytes as stored (gzip stays packed); of several the sha256 over one line
 * `<sha256>  <name>\n` a file, sorted by name. So `sha256sum` can check both.
 *
 * @param files `sha256` in hex, without prefix.
 */
function datasetDigest(files) {
    const [only] = files;
    if (files.length === 1 && only !== undefined)
        return `sha256:${only.sha256}`;
    const sorted = files.toSorted((a, b) => Buffer.compare(Buffer.from(a.name), Buffer.from(b.name)));
    const lines = sorted.map(({ name, sha256 }) => `${sha256}  ${name}\n`).join('');
    return `sha256:${(0,external_node_crypto_.createHash)('sha256').update(lines).digest('hex')}`;
}
async function expand(pattern, { workingDirectory }, root) {
    if (/^[a-z][a-z0-9+.-]+:\/\//i.test(pattern)) {
        throw (0,errors/* policyRefused */.he)(`${withoutUserInfo(pattern)} is an address, and data is read from files of the checkout only`, {
            hint: 'Download it in a step before, then name the file.',
        });
    }
    if (pattern.includes('\0'))
        throw (0,errors/* policyRefused */.he)('the name of a data file holds a NUL byte');
    const absolute = (0,external_node_path_.isAbsolute)(pattern) ? (0,external_node_path_.resolve)(pattern) : (0,external_node_path_.resolve)(workingDirectory, pattern);
    refuseOutside(absolute, root, (0,external_node_path_.resolve)(workingDirectory), pattern);
    if (await exists(absolute))
        return [absolute];
    if (!/[*?]/.test(pattern))
        throw (0,errors/* inputError */.Xu)(`${pattern} does not exist`, { where: { file: pattern }, hint: 'Check the input `data`.' });
    const matches = await glob(absolute);
    if (matches.length === 0)
        throw (0,errors/* inputError */.Xu)(`no file matches ${pattern}`, { hint: 'Check the pattern, and that an earlier step made the files.' });
    return matches;
}
const withoutUserInfo = (address) => address.replace(/\/\/[^/@]*@/, '//').replace(/[?#].*$/s, '');
/** Refuses by spelling, before anything is opened. `inspect` refuses again by where links lead. */
function refuseOutside(absolute, root, workingDirectory, pattern) {
    if (isInside(absolute, root) || isInside(absolute, workingDirectory))
        return;
    throw (0,errors/* policyRefused */.he)(`${pattern} lies outside the workspace`, { hint: 'Data must be inside the checkout; copy it there in a step before.' });
}
const isInside = (path, folder) => path === folder || path.startsWith(folder.endsWith(external_node_path_.sep) ? folder : folder + external_node_path_.sep);
const exists = async (path) => (await (0,promises_.lstat)(path).catch(() => undefined)) !== undefined;
/** Files below the fixed part of an absolute pattern, in name order. Links to folders are not followed. */
async function glob(pattern) {
    const parts = pattern.split(external_node_path_.sep);
    const first = parts.findIndex((part) => /[*?]/.test(part));
    const base = parts.slice(0, first).join(external_node_path_.sep) || external_node_path_.sep;
    const matcher = globMatcher(parts.slice(first));
    const found = [];
    await walk(base, [], parts.includes('**') ? 64 : parts.length - first, async (path, names) => {
        if (matcher(names))
            found.push(path);
    });
    return found.sort();
}
async function walk(folder, names, depth, visit) {
    const entries = await (0,promises_.readdir)(folder, { withFileTypes: true }).catch(() => []);
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
        if (entry.name === '.git' || entry.name === 'node_modules')
            continue;
        const path = (0,external_node_path_.join)(folder, entry.name);
        const below = [...names, entry.name];
        if (entry.isDirectory() && depth > 1)
            await walk(path, below, depth - 1, visit);
        else if (!entry.isDirectory())
            await visit(path, below);
    }
}
/** `**` is any number of folders, `*` anything within a name, `?` one character. Names that start with a dot must be spelled. */
function globMatcher(parts) {
    const expressions = parts.map((part) => (part === '**' ? undefined : nameMatcher(part)));
    const matches = (names, at) => {
        if (at === expressions.length)
            return names.length === 0;
        const expression = expressions[at];
        const [first, ...rest] = names;
        if (expression === undefined) {
            if (matches(names, at + 1))
                return true;
            return first !== undefined && !first.startsWith('.') && matches(rest, at);
        }
        return first !== undefined && expression(first) && matches(rest, at + 1);
    };
    return (names) => matches(names, 0);
}
/** Matches `*` and `?` without a regular expression, so that no pattern can be slow. */
function nameMatcher(pattern) {
    return (name) => {
        if (name.startsWith('.') && !pattern.startsWith('.'))
            return false;
        let n = 0;
        let p = 0;
        let star = -1;
        let mark = 0;
        while (n < name.length) {
            if (p < pattern.length && pattern[p] === '*') {
                star = p++;
                mark = n;
            }
            else if (p < pattern.length && (pattern[p] === '?' || pattern[p] === name[n])) {
                n++;
                p++;
            }
            else if (star >= 0) {
                p = star + 1;
                n = ++mark;
            }
            else
                return false;
        }
        while (pattern[p] === '*')
            p++;
        return p === pattern.length;
    };
}
async function inspect(path, pattern, root) {
    const real = await (0,promises_.realpath)(path).catch(() => undefined);
    if (real === undefined)
        throw (0,errors/* inputError */.Xu)(`${pattern} is a link to a file that does not exist`, { where: { file: pattern } });
    const inside = (0,external_node_path_.relative)(root, real);
    if (inside.startsWith('..') || (0,external_node_path_.isAbsolute)(inside)) {
        throw (0,errors/* policyRefused */.he)(`${pattern} leads outside the workspace`, {
            where: { file: pattern },
            hint: 'Links may not leave the checkout; copy the file instead.',
        });
    }
    const name = inside.split(external_node_path_.sep).join('/');
    if (name.split('/').includes('.git'))
        throw (0,errors/* policyRefused */.he)(`${pattern} lies in .git, which is never read as data`, { where: { file: pattern } });
    const stats = await (0,promises_.lstat)(real);
    if (stats.isDirectory())
        throw (0,errors/* inputError */.Xu)(`${name} is a folder`, { where: { file: name }, hint: `Name its files, e.g. ${name}/*.parquet.` });
    if (!stats.isFile())
        throw (0,errors/* policyRefused */.he)(`${name} is no ordinary file`, { where: { file: name } });
    const { format, gzip } = formatOf(name);
    if (stats.size === 0)
        throw (0,errors/* inputError */.Xu)(`${name}: the file is empty`, { where: { file: name } });
    await refusePointers(real, name);
    return { path: real, name, format, bytes: stats.size, gzip };
}
const formats = {
    csv: 'csv',
    tsv: 'tsv',
    tab: 'tsv',
    jsonl: 'jsonl',
    ndjson: 'jsonl',
    json: 'jsonl',
    parquet: 'parquet',
    pq: 'parquet',
};
function formatOf(name) {
    const parts = (0,external_node_path_.basename)(name).toLowerCase().split('.');
    const gzip = parts.at(-1) === 'gz';
    const extension = parts.at(gzip ? -2 : -1) ?? '';
    const format = formats[extension];
    if (format !== undefined && !(gzip && format === 'parquet'))
        return { format, gzip };
    throw (0,errors/* inputError */.Xu)(`${name}: can't tell the format from the name`, {
        where: { file: name },
        hint: 'Names must end with .csv, .tsv, .jsonl, .ndjson, .json or .parquet; all but Parquet also with .gz.',
    });
}
/** What is often found where data should be. */
async function refusePointers(path, name) {
    const handle = await (0,promises_.open)(path, 'r');
    try {
        const { buffer, bytesRead } = await handle.read(Buffer.alloc(1024), 0, 1024, 0);
        const problem = pointerProblem(buffer.subarray(0, bytesRead).toString('latin1'), name);
        if (problem !== undefined)
            throw problem;
    }
    finally {
        await handle.close();
    }
}
function pointerProblem(head, name) {
    const where = { file: name, line: 1 };
    if (head.startsWith('version https://git-lfs.github.com/')) {
        return (0,errors/* inputError */.Xu)(`${name} is a Git LFS pointer, not the data`, {
            where,
            hint: 'Use `lfs: true` in actions/checkout, or run `git lfs pull` before.',
        });
    }
    if (/^outs:\r?\n\s*- (md5|hash|etag|size|path):/.test(head) || /^(md5: [0-9a-f]{32}\r?\n)?outs:\r?\n- /.test(head)) {
        return (0,errors/* inputError */.Xu)(`${name} is a DVC pointer, not the data`, { where, hint: 'Run `dvc pull` in a step before.' });
    }
    if (/^(?:\u00ef\u00bb\u00bf)?\s*<(!doctype html|html|head|body)\b/i.test(head)) {
        return (0,errors/* inputError */.Xu)(`${name} looks like HTML: a web page (often a login or an error page) was saved in place of the data`, { where });
    }
    return undefined;
}

// EXTERNAL MODULE: ./.cache/bundle/actions/packages/data/lib/bytes/row.js
var bytes_row = __nccwpck_require__(6096);
;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/data/lib/cells.js
/** What a cell turned out to be. */
const cellResult = { invalid: 0, number: 1, nonFinite: 2, big: 3, truth: 4 };
/** The value of the cell parsed last: reused, so that parsing makes no garbage. */
const parsedCell = { number: 0, big: 0n, isTrue: false };
const minus = 45;
const point = 46;
const zero = 48;
const nine = 57;
const powers = Array.from({ length: 23 }, (_, exponent) => 10 ** exponent);
const bytesText = (bytes, start, end) => {
    let text = '';
    for (let i = start; i < end; i++)
        text += String.fromCharCode(bytes[i]);
    return text;
};
const maxInteger = (/* unused pure expression or super */ null && (2n ** 63n - 1n));
const minInteger = (/* unused pure expression or super */ null && (-(2n ** 63n)));
/**
 * Parses a cell as a kind (docs/cells.md); the value lies in `parsedCell`.
 *
 * - number: JSON's grammar, or `NaN`, `inf`, `Infinity` with a sign, in any case; beyond the range of a double is invalid;
 * - integer: JSON's grammar without fraction and exponent, within 64 bits;
 * - time: ISO 8601 date or date and time, microseconds since 1970 UTC; without an offset it is taken as UTC;
 * - boolean: `true` and `false`, also capitalised.
 */
function parseCell(kind, bytes, start, end) {
    switch (kind) {
        case 'number':
            return parseNumber(bytes, start, end);
        case 'integer':
            return parseInteger(bytes, start, end);
        case 'time':
            return parseTime(bytes, start, end);
        default:
            return parseBoolean(bytes, start, end);
    }
}
/** See `parseCell`. Up to 15 digits and 22 decimal places the quotient of two exact doubles is the nearest double (Clinger 1990). */
function parseNumber(bytes, start, end) {
    let at = start;
    const isNegative = bytes[at] === minus;
    if (isNegative)
        at++;
    const whole = at;
    let digits = 0;
    let mantissa = 0;
    let byte = bytes[at];
    while (at < end && byte >= zero && byte <= nine) {
        mantissa = mantissa * 10 + (byte - zero);
        byte = bytes[++at];
    }
    digits = at - whole;
    if (digits === 0)
        return parseWord(bytes, start, end);
    if (digits > 1 && bytes[whole] === zero)
        return cellResult.invalid;
    let places = 0;
    if (at < end && byte === point) {
        const fraction = ++at;
        byte = bytes[at];
        while (at < end && byte >= zero && byte <= nine) {
            mantissa = mantissa * 10 + (byte - zero);
            byte = bytes[++at];
        }
        places = at - fraction;
        if (places === 0)
            return cellResult.invalid;
    }
    if (at < end || digits + places > 15)
        return parseSlowly(bytes, start, at, end);
    const value = places === 0 ? mantissa : mantissa / powers[places];
    parsedCell.number = isNegative ? -value : value;
    return cellResult.number;
}
/** Exponents and long numbers: checked here, rounded by the language. */
function parseSlowly(bytes, start, from, end) {
    let at = from;
    if (at < end) {
        if ((bytes[at] | 32) !== 101)
            return cellResult.invalid;
        at++;
        if (bytes[at] === minus || bytes[at] === 43)
            at++;
        const exponent = at;
        while (at < end && bytes[at] >= zero && bytes[at] <= nine)
            at++;
        if (at === exponent || at < end)
            return cellResult.invalid;
    }
    const value = Number(bytesText(bytes, start, end));
    if (!Number.isFinite(value))
        return cellResult.invalid;
    parsedCell.number = value;
    return cellResult.number;
}
const words = {
    nan: Number.NaN,
    '-nan': Number.NaN,
    inf: Infinity,
    '+inf': Infinity,
    infinity: Infinity,
    '+infinity': Infinity,
    '-inf': -Infinity,
    '-infinity': -Infinity,
};
function parseWord(bytes, start, end) {
    if (end - start > 9)
        return cellResult.invalid;
    const text = bytesText(bytes, start, end).toLowerCase();
    const value = Object.hasOwn(words, text) ? words[text] : undefined;
    if (value === undefined)
        return cellResult.invalid;
    parsedCell.number = value;
    return cellResult.nonFinite;
}
/** See `parseCell`. */
function parseInteger(bytes, start, end) {
    const isNegative = bytes[start] === minus;
    const first = isNegative ? start + 1 : start;
    const digits = end - first;
    if (digits === 0 || digits > 19 || (digits > 1 && bytes[first] === zero))
        return cellResult.invalid;
    let value = 0;
    for (let at = first; at < end; at++) {
        const byte = bytes[at];
        if (byte < zero || byte > nine)
            return cellResult.invalid;
        value = value * 10 + (byte - zero);
    }
    if (digits <= 15 || value <= Number.MAX_SAFE_INTEGER) {
        parsedCell.number = isNegative ? -value : value;
        return cellResult.number;
    }
    return takeInteger(BigInt(bytesText(bytes, start, end)));
}
/** An integer within 64 bits, as a number where a double holds it exactly. */
function takeInteger(value) {
    if (value > maxInteger || value < minInteger)
        return cellResult.invalid;
    if (value <= BigInt(Number.MAX_SAFE_INTEGER) && value >= BigInt(Number.MIN_SAFE_INTEGER)) {
        parsedCell.number = Number(value);
        return cellResult.number;
    }
    parsedCell.big = value;
    return cellResult.big;
}
const yes = new Set(['true', 'True', 'TRUE']);
const no = new Set(['false', 'False', 'FALSE']);
/** See `parseCell`. */
function parseBoolean(bytes, start, end) {
    if (end - start > 5)
        return cellResult.invalid;
    const text = bytesText(bytes, start, end);
    if (!yes.has(text) && !no.has(text))
        return cellResult.invalid;
    parsedCell.isTrue = yes.has(text);
    return cellResult.truth;
}
const twoDigits = (bytes, at, end) => {
    if (at + 2 > end)
        return -1;
    const high = bytes[at] - zero;
    const low = bytes[at + 1] - zero;
    return high < 0 || high > 9 || low < 0 || low > 9 ? -1 : high * 10 + low;
};
const monthDays = (/* unused pure expression or super */ null && ([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]));
/** Days since 1970-01-01 in the proleptic Gregorian calendar; NaN when there is no such day. */
function dayNumber(year, month, day) {
    if (month < 1 || month > 12 || day < 1)
        return Number.NaN;
    const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
    if (day > monthDays[month - 1] + (month === 2 && isLeap ? 1 : 0))
        return Number.NaN;
    const shifted = month > 2 ? year : year - 1;
    const era = Math.floor(shifted / 400);
    const yearOfEra = shifted - era * 400;
    const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
    return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468;
}
/** How much of a time was written. */
const timeForm = { date: 1, local: 2, offset: 3 };
/** The form of the time parsed last: a contract may ask for an offset. */
const parsedTime = { form: 0 };
/** See `parseCell`. Years 0001 to 9999; fractions of up to nine digits, cut to microseconds. */
function parseTime(bytes, start, end) {
    const century = twoDigits(bytes, start, end);
    const years = twoDigits(bytes, start + 2, end);
    const month = twoDigits(bytes, start + 5, end);
    const day = twoDigits(bytes, start + 8, end);
    if (century < 0 || years < 0 || month < 0 || day < 0 || bytes[start + 4] !== minus || bytes[start + 7] !== minus)
        return cellResult.invalid;
    const days = dayNumber(century * 100 + years, month, day);
    if (Number.isNaN(days) || century * 100 + years === 0)
        return cellResult.invalid;
    parsedTime.form = timeForm.date;
    const seconds = start + 10 === end ? 0 : parseClock(bytes, start + 10, end);
    if (Number.isNaN(seconds))
        return cellResult.invalid;
    return takeMicroseconds(days * 86_400 + seconds, start + 10 === end ? 0 : clock.micros);
}
function takeMicroseconds(seconds, micros) {
    const value = seconds * 1_000_000 + micros;
    if (Number.isSafeInteger(value)) {
        parsedCell.number = value;
        return cellResult.number;
    }
    parsedCell.big = BigInt(seconds) * 1000000n + BigInt(micros);
    return cellResult.big;
}
const clock = { micros: 0 };
/** Seconds of `T12:34:56.789+02:00` after midnight UTC, the rest in `clock.micros`; NaN when it is no time of day. */
function parseClock(bytes, start, end) {
    const separator = bytes[start];
    if (separator !== 84 && separator !== 116 && separator !== 32)
        return Number.NaN;
    const hours = twoDigits(bytes, start + 1, end);
    const minutes = twoDigits(bytes, start + 4, end);
    if (hours < 0 || hours > 23 || minutes < 0 || minutes > 59 || bytes[start + 3] !== 58)
        return Number.NaN;
    let at = start + 6;
    let seconds = 0;
    clock.micros = 0;
    if (at < end && bytes[at] === 58) {
        seconds = twoDigits(bytes, at + 1, end);
        if (seconds < 0 || seconds > 59)
            return Number.NaN;
        at += 3;
        if (at < end && bytes[at] === point)
            at = parseFraction(bytes, at + 1, end);
        if (at < 0)
            return Number.NaN;
    }
    const offset = parseOffset(bytes, at, end);
    return hours * 3600 + minutes * 60 + seconds - offset;
}
function parseFraction(bytes, start, end) {
    let at = start;
    let micros = 0;
    while (at < end && bytes[at] >= zero && bytes[at] <= nine) {
        if (at - start < 6)
            micros = micros * 10 + (bytes[at] - zero);
        at++;
    }
    const digits = at - start;
    if (digits === 0 || digits > 9)
        return -1;
    clock.micros = micros * powers[Math.max(0, 6 - digits)];
    return at;
}
/** Seconds east of UTC; 0 where none is written; NaN when it is no offset. */
function parseOffset(bytes, at, end) {
    parsedTime.form = at === end ? timeForm.local : timeForm.offset;
    if (at === end)
        return 0;
    const sign = bytes[at];
    if (sign === 90 || sign === 122)
        return at + 1 === end ? 0 : Number.NaN;
    if (sign !== 43 && sign !== minus)
        return Number.NaN;
    const hours = twoDigits(bytes, at + 1, end);
    const minuteAt = bytes[at + 3] === 58 ? at + 4 : at + 3;
    const minutes = minuteAt === end ? 0 : twoDigits(bytes, minuteAt, end);
    if (hours < 0 || hours > 18 || minutes < 0 || minutes > 59 || (minuteAt !== end && minuteAt + 2 !== end))
        return Number.NaN;
    return (sign === minus ? -1 : 1) * (hours * 3600 + minutes * 60);
}

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
    return builder.table(datasetDigest(digests));
}
async function readFile(file, builder, context) {
    if (file.format === 'parquet') {
        const { readParquetTable } = await __nccwpck_require__.e(/* import() */ 73).then(__nccwpck_require__.bind(__nccwpck_require__, 7073));
        return readParquetTable(file, builder, context);
    }
    const { openSource } = await __nccwpck_require__.e(/* import() */ 495).then(__nccwpck_require__.bind(__nccwpck_require__, 9495));
    const source = openSource(file, context.signal);
    const parser = await openParser(file, builder);
    for await (const chunk of source.chunks())
        parser.push(chunk);
    parser.end();
    return source.sha256();
}
async function openParser(file, sink) {
    if (file.format === 'jsonl') {
        const { jsonLinesParser } = await __nccwpck_require__.e(/* import() */ 731).then(__nccwpck_require__.bind(__nccwpck_require__, 7731));
        return jsonLinesParser(file.name, { row: (row) => sink.record(row), rejected: (line) => sink.refuse(line) });
    }
    const { delimitedParser } = await __nccwpck_require__.e(/* import() */ 151).then(__nccwpck_require__.bind(__nccwpck_require__, 9151));
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
        const result = parseNumber(row.bytes, row.starts[cell], row.ends[cell]);
        if (result === cellResult.number || result === cellResult.nonFinite)
            return parsedCell.number;
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

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/evaluation/lib/prediction-columns.js


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
    const meant = (0,nearest/* nearest */.p)(wanted, names);
    throw (0,errors/* inputError */.Xu)(`${where.file} has no column ${JSON.stringify(wanted)}, which is configured as ${role}`, {
        where: { ...where, field: wanted },
        hint: meant === undefined ? `Its columns are ${listed(names)}.` : `Did you mean ${meant}?`,
    });
}
function byWellKnownName(role, names, where) {
    const found = wellKnown[role].flatMap((known) => names.filter((name) => name.trim().toLowerCase() === known));
    // An extra id does no harm; two labels would make the result a matter of luck.
    if (found.length > 1 && role !== 'id') {
        throw (0,errors/* inputError */.Xu)(`${where.file} has several columns that could be the ${role}: ${listed(found)}`, {
            where: { ...where, field: found[0] ?? role },
            hint: `Say which: ${role}: ${found[0]}.`,
        });
    }
    return found[0];
}
function notFound(what, known, names, where) {
    return (0,errors/* inputError */.Xu)(`${where.file} has no column that is known as ${what}`, {
        where,
        hint: `Its columns are ${listed(names)}. Name the right one, or call it ${known.slice(0, 3).join(', ')}.`,
    });
}
const listed = (names) => `${names
    .slice(0, 12)
    .map((name) => JSON.stringify(name.slice(0, 60)))
    .join(', ')}${names.length > 12 ? ` and ${names.length - 12} more` : ''}`;

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
    const columns = takeColumns(table, settings.columns, { file });
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
    const { files } = await resolveDataset([(0,external_node_path_.basename)(path)], { workspace: folder, workingDirectory: folder });
    const table = await readTable({ files: files.map((file) => ({ ...file, name })) }, {}, context);
    return toPredictions(table, settings, name);
}

// EXTERNAL MODULE: ./.cache/bundle/actions/packages/registry/lib/port.js
var port = __nccwpck_require__(7640);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/registry/lib/reference.js
var lib_reference = __nccwpck_require__(7470);
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
    const registry = await openRegistry(inputs.registry, context);
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
    const metrics = files.metrics === undefined ? undefined : readMetricsFile(await (0,promises_.readFile)(files.metrics), `metrics of ${title}`);
    if (files.predictions === undefined)
        return gatherEvidence(metrics, undefined);
    const read = await readPredictions(files.predictions, `predictions of ${title}`, settings, context);
    const broken = read.checks.find(({ status }) => status === 'fail');
    if (broken !== undefined) {
        throw (0,errors/* inputError */.Xu)(`the predictions of ${title} can't be compared with: ${broken.message}`, broken.where === undefined ? {} : { where: broken.where });
    }
    return gatherEvidence(metrics, read.predictions);
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
        metrics = readMetricsFile(bytes, name);
        files.push({ name, digest: (0,lib_files/* sha256 */.sc)(bytes) });
    }
    if (inputs.predictions === undefined)
        return { metrics, read: undefined, columns: undefined, files };
    const name = context.display(inputs.predictions);
    const read = await readPredictions(await (0,lib_files/* realPathInside */.oG)(inputs.predictions, context.workspace), name, settings, context);
    const columns = read.predictions === undefined ? undefined : `${name}: ${columnsInWords(read.predictions.columns)}; ${taskInWords(read)}`;
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
        ...misreported(metrics, read?.predictions),
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
        return gate_file_expand({ gates: { value: lines.map(({ text: line }) => line), file, at: (p) => lineOf(lines, file, p) }, head: {} });
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
    const schemas = await __nccwpck_require__.e(/* import() */ 435).then(__nccwpck_require__.bind(__nccwpck_require__, 5435));
    const full = isObject(value) && 'gates' in value;
    if (!full && isEmpty(value))
        throw emptyGate(located.at(''));
    if (full && isEmpty(value['gates'] ?? null))
        throw emptyGate(located.at('/gates'));
    if (full)
        requireSchema(located, schemas.gateHeadSchema, 'the gate');
    requireGates(full ? below(located, '/gates') : located, schemas.gateListSchema, requireSchema);
    return full ? gate_file_expand({ gates: below(located, '/gates'), head: value }) : gate_file_expand({ gates: located, head: {} });
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
    return gate_file_expand({ gates: { value: lines.map(({ text: line }) => line), file: located.file, at: () => start }, head: {} });
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
function gate_file_expand({ gates, head }) {
    const declared = (head['metrics'] ?? {});
    const defaults = (head['defaults'] ?? {});
    const infoOf = (metric) => {
        const known = knownMetric(metric) ?? { direction: undefined, min: -Infinity, max: Infinity, unit: 'none' };
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

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/core/lib/records.js
/** Predicate types of the in-toto Statements; the first two are the definitions of SLSA and in-toto. */
const predicateTypes = {
    provenance: 'https://slsa.dev/provenance/v1',
    testResult: 'https://in-toto.io/attestation/test-result/v0.1',
    registration: 'https://modelflight.dev/registration/v1',
    rollout: 'https://modelflight.dev/rollout/v1',
};

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
        predicateType: predicateTypes.testResult,
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
var lib_document = __nccwpck_require__(7361);
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
        return `${first}The candidate is stopped: ${report_listed(failed)} failed.`;
    if (open.length > 0)
        return `${first}The data can not decide: ${report_listed(open)}.`;
    if (verdict.status === 'inconclusive') {
        return `${first}Every gate was skipped, so nothing was shown. Add an absolute limit such as accuracy >= 0.9.`;
    }
    const passed = of('pass').length;
    const count = `${passed} of ${decision.checks.length} gates passed${of('skipped').length > 0 ? `, ${of('skipped').length} skipped` : ''}`;
    if (warned.length > 0)
        return `${first}The candidate may go on with warnings: ${report_listed(warned)} (${count}).`;
    return `${first}The candidate may go on: ${count}.`;
}
const report_listed = (ids) => ids.length > 5 ? `${ids.slice(0, 5).join(', ')} and ${ids.length - 5} more` : ids.join(', ');
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
    const show = (value) => (value === undefined ? '–' : formatMetric(value, unit));
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
    const signed = (value) => `${value < 0 ? '−' : '+'}${formatMetric(Math.abs(value), unit)}`;
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
    const show = (name, measured) => measured?.kind === 'value' ? formatMetric(measured.value ?? 0, knownMetric(name)?.unit ?? 'none') : '–';
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
    const evidence = gatherEvidence(candidate.metrics, candidate.read?.predictions);
    if (candidate.metrics === undefined && candidate.read?.predictions !== undefined) {
        refuseUnknownMetrics(gate.file.gates, evidence.measurements);
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
const evaluateGate = defineAction({
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

/***/ 9294:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _modelflight_core_run_action__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3015);
/* harmony import */ var _modelflight_github_host__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3933);
/* harmony import */ var _action_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3510);



await (0,_modelflight_core_run_action__WEBPACK_IMPORTED_MODULE_0__/* .runAction */ .C)(_action_js__WEBPACK_IMPORTED_MODULE_1__/* .evaluateGate */ .D, (0,_modelflight_github_host__WEBPACK_IMPORTED_MODULE_2__/* .githubHost */ .S)());

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 3300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BW: () => (/* binding */ dependencyFailed),
/* harmony export */   FU: () => (/* binding */ limitExceeded),
/* harmony export */   HR: () => (/* binding */ Failure),
/* harmony export */   Hp: () => (/* binding */ formatWhere),
/* harmony export */   WE: () => (/* binding */ explain),
/* harmony export */   Xu: () => (/* binding */ inputError),
/* harmony export */   hS: () => (/* binding */ exitCodes),
/* harmony export */   he: () => (/* binding */ policyRefused),
/* harmony export */   mu: () => (/* binding */ withHint)
/* harmony export */ });
/** Exit code of the command line for each class. An action's process exits 0 or 1 only. */
const exitCodes = {
    none: 0,
    'check-failed': 1,
    'input-error': 2,
    'limit-exceeded': 3,
    'policy-refused': 4,
    'dependency-failed': 5,
    inconclusive: 6,
};
/** An error whose reader is the user: it prints as one sentence, without a stack trace. */
class Failure extends Error {
    name = 'Failure';
    errorClass;
    where;
    hint;
    constructor(errorClass, message, details = {}) {
        super(message, details.cause === undefined ? undefined : { cause: details.cause });
        this.errorClass = errorClass;
        this.where = details.where;
        this.hint = details.hint;
    }
}
/** The user's files or inputs can't be used as they are. */
const inputError = (message, details) => new Failure('input-error', message, details);
/** A size, depth or time limit that protects the runner was reached. */
const limitExceeded = (message, details) => new Failure('limit-exceeded', message, details);
/** A rule of safety forbids what was asked. */
const policyRefused = (message, details) => new Failure('policy-refused', message, details);
/** A system that the action needs did not answer, or answered badly. */
const dependencyFailed = (message, details) => new Failure('dependency-failed', message, details);
/** `file:line:column`, as editors understand it. */
function formatWhere(where) {
    const position = [where.line, where.column].filter((part) => part !== undefined);
    return [where.file, ...position].join(':');
}
const failureClasses = ['input-error', 'limit-exceeded', 'policy-refused', 'dependency-failed'];
/**
 * Puts an exception in terms of the user. Packages below core (http) carry the class in a property of the same name.
 * Anything without a class is a bug of ours: it is reported as `dependency-failed`, with its stack, and never passes.
 */
function explain(error) {
    if (!(error instanceof Error)) {
        return { errorClass: 'dependency-failed', message: String(error), where: undefined, hint: undefined, bug: String(error) };
    }
    const { errorClass, where, hint } = error;
    if (errorClass !== undefined && failureClasses.includes(errorClass)) {
        return { errorClass, message: error.message, where, hint, bug: undefined };
    }
    return explainSystemError(error) ?? asBug(error);
}
/** What Node says about files, in words. Other codes are not expected, so they stay bugs. */
const systemErrors = {
    ENOENT: 'does not exist',
    EACCES: 'may not be read or written by this user',
    EPERM: 'may not be changed by this user',
    EISDIR: 'is a folder, not a file',
    ENOTDIR: 'has a file where a folder is needed',
    ENOSPC: 'can not be written: the disk is full',
    EROFS: 'can not be written: the file system is read-only',
    EMFILE: 'can not be opened: too many files are open',
};
function explainSystemError(error) {
    const words = systemErrors[error.code ?? ''];
    if (words === undefined || error.path === undefined)
        return undefined;
    const errorClass = error.code === 'ENOSPC' || error.code === 'EMFILE' ? 'limit-exceeded' : 'input-error';
    return { errorClass, message: `${error.path} ${words}`, where: { file: error.path }, hint: undefined, bug: undefined };
}
function asBug(error) {
    const message = `unexpected error: ${error.message}`;
    const hint = 'This is a fault of Modelflight: please report it with the stack above.';
    return { errorClass: 'dependency-failed', message, where: undefined, hint, bug: error.stack ?? error.message };
}
/** A message and its hint as two sentences. */
function withHint(message, hint) {
    if (hint === undefined)
        return message;
    return /[.!?:]$/.test(message) ? `${message} ${hint}` : `${message}. ${hint}`;
}


/***/ }),

/***/ 7526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ae: () => (/* binding */ path),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   bg: () => (/* binding */ FieldError),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   rJ: () => (/* binding */ secret),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* unused harmony exports number, integer, list, duration, structured */
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8805);

/** The value of one input does not fit its field. */
class FieldError extends Error {
}
/** `required` unless there is a default; `optional()` lifts that. */
function field(meta, schema, parse, accept) {
    return {
        description: meta.description,
        default: meta.default,
        required: meta.default === undefined,
        secret: false,
        policy: meta.policy ?? false,
        structured: false,
        schema: { ...schema, description: meta.description },
        parse,
        accept,
    };
}
/** For fields whose value in the file is a plain scalar: it is read exactly like the text of the input. */
const asText = (parse) => (located, context) => parse(String(located.value), context);
/** Any text. */
const text = (meta) => {
    const parse = (value) => value;
    return field(meta, { type: 'string' }, parse, asText(parse));
};
/** A text that never appears in a log. */
const secret = (meta) => ({ ...text(meta), secret: true });
/** One of some words. */
const oneOf = (values, meta) => {
    const parse = (value) => {
        if (values.includes(value))
            return value;
        const meant = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(value, values);
        throw new FieldError(`expected one of ${values.join(', ')}, got ${JSON.stringify(value)}${meant ? `; did you mean ${meant}?` : ''}`);
    };
    return field(meta, { enum: values }, parse, asText(parse));
};
/** `true` or `false`, nothing else: "yes" is an error, not silently false. */
const flag = (meta) => {
    const parse = (value) => {
        if (value === 'true' || value === 'false')
            return value === 'true';
        throw new FieldError(`expected true or false, got ${JSON.stringify(value)}`);
    };
    return field(meta, { type: 'boolean' }, parse, asText(parse));
};
/** A finite number. */
const number = (meta) => numeric('number', meta);
/** A whole number within ±2^53. */
const integer = (meta) => numeric('integer', meta);
function numeric(type, meta) {
    const expected = `expected ${type === 'integer' ? 'a whole number' : 'a number'}${boundsInWords(meta)}`;
    const parse = (value) => {
        const parsed = /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/.test(value) ? Number(value) : Number.NaN;
        const fits = type === 'integer' ? Number.isSafeInteger(parsed) : Number.isFinite(parsed);
        if (!fits || parsed < (meta.min ?? -Infinity) || parsed > (meta.max ?? Infinity)) {
            throw new FieldError(`${expected}, got ${JSON.stringify(value)}`);
        }
        return parsed;
    };
    const bounds = { ...(meta.min === undefined ? {} : { minimum: meta.min }), ...(meta.max === undefined ? {} : { maximum: meta.max }) };
    return field(meta, { type, ...bounds }, parse, asText(parse));
}
function boundsInWords({ min, max }) {
    if (min !== undefined && max !== undefined)
        return ` from ${min} to ${max}`;
    if (min !== undefined)
        return ` >= ${min}`;
    return max === undefined ? '' : ` <= ${max}`;
}
/** Several texts: one a line in an input, a list (or one text) in the file. Blank lines are dropped. */
const list = (meta) => {
    const parse = (value) => value
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
    const accept = ({ value }) => (Array.isArray(value) ? value.map(String) : parse(String(value)));
    return field(meta, { anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }] }, parse, accept);
};
/** A path inside the workspace, given back absolute. Links that leave the workspace are refused where the file is opened. */
const path = (meta) => {
    const parse = (value, context) => context.resolvePath(value);
    return field(meta, { type: 'string' }, parse, asText(parse));
};
/** A length of time, given back in seconds: `90s`, `15m`, `2h`, `1d`; a bare number is seconds. */
const duration = (meta) => {
    const parse = (value) => {
        const match = /^(\d+(?:\.\d+)?)\s*(ms|s|m|h|d)?$/.exec(value);
        if (match === null)
            throw new FieldError(`expected a duration such as 90s, 15m or 2h, got ${JSON.stringify(value)}`);
        return Number(match[1]) * (secondsPer[match[2] ?? 's'] ?? 1);
    };
    return field(meta, { type: ['string', 'number'] }, parse, asText(parse));
};
const secondsPer = { ms: 0.001, s: 1, m: 60, h: 3_600, d: 86_400 };
/** A value with structure: YAML or JSON in an input, plain YAML in the file. Keeps its lines, so that errors can name them. */
const structured = (schema, meta) => {
    const parse = (value, context) => context.parseYaml(value, `input ${meta.name}`);
    return { ...field(meta, schema, parse, (located) => located), structured: true };
};
/** The same field, but leaving it out is fine. */
const optional = (inner) => ({ ...inner, required: false });


/***/ }),

/***/ 4020:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Gt: () => (/* binding */ displayPath),
/* harmony export */   LI: () => (/* binding */ resolveInside),
/* harmony export */   Q3: () => (/* binding */ sha256File),
/* harmony export */   VK: () => (/* binding */ shortDigest),
/* harmony export */   g7: () => (/* binding */ decodeText),
/* harmony export */   lG: () => (/* binding */ joinInside),
/* harmony export */   oG: () => (/* binding */ realPathInside),
/* harmony export */   sc: () => (/* binding */ sha256),
/* harmony export */   vZ: () => (/* binding */ writeAtomic),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* unused harmony export maxTextBytes */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(3300);
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});





/** Text files of the user (configuration, gate, contract, metrics) beyond this are refused: nobody writes them by hand. */
const maxTextBytes = 16 * 1024 * 1024;
/**
 * Writes a file so that readers see the old content or the new one, never half of it: temporary name, flush, rename.
 *
 * @throws Failure of the file system, with the path.
 */
async function writeAtomic(path, content) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path), { recursive: true });
    const temporary = `${path}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex')}.tmp`;
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const handle = __addDisposableResource(env_1, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(temporary, 'wx', 0o644), true);
            await handle.writeFile(content);
            await handle.sync();
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(temporary, path);
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = __disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(temporary, { force: true });
        throw error;
    }
}
/** `sha256:` and 64 hex digits of some bytes. */
const sha256 = (content) => `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest('hex')}`;
/** `sha256:` of a file, read as a stream. */
async function sha256File(path) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for await (const chunk of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path, { highWaterMark: 1 << 20 }))
        hash.update(chunk);
    return `sha256:${hash.digest('hex')}`;
}
/** The first 8 hex digits of a digest, for names. */
const shortDigest = (digest) => digest.replace(/^sha256:/, '').slice(0, 8);
/**
 * Reads a text file of the user. Bytes that are not UTF-8 are an error with their line; a byte order mark is dropped.
 *
 * @param name how to call the file in messages.
 */
async function readText(path, name) {
    const info = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(path).catch((error) => {
        throw error.code === 'ENOENT' ? (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .inputError */ .Xu)(`${name} does not exist`, { where: { file: name } }) : error;
    });
    if (info.isDirectory())
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .inputError */ .Xu)(`${name} is a folder, not a file`, { where: { file: name } });
    if (!info.isFile())
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .policyRefused */ .he)(`${name} is not a regular file`, { where: { file: name } });
    if (info.size > maxTextBytes)
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .limitExceeded */ .FU)(`${name} has ${info.size} bytes; at most ${maxTextBytes} are read`, { where: { file: name } });
    return decodeText(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(path), name);
}
/** Decodes UTF-8 strictly; the error names the line of the first bad byte. */
function decodeText(bytes, name) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch (cause) {
        const line = lineOfFirstInvalidByte(bytes);
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .inputError */ .Xu)(`${name} is not UTF-8 text`, { where: { file: name, line }, hint: 'Save the file as UTF-8.', cause });
    }
}
function lineOfFirstInvalidByte(bytes) {
    const lenient = new TextDecoder('utf-8').decode(bytes);
    const at = lenient.indexOf('\uFFFD');
    return lenient.slice(0, Math.max(at, 0)).split('\n').length;
}
/** Folders inside a checkout that hold credentials or code of others. */
const forbiddenFolders = ['.git'];
/**
 * Turns a path as typed into an absolute one inside the workspace. It need not exist; what exists is followed through its links.
 *
 * @throws Failure policy-refused when the path leaves the workspace or enters `.git`.
 */
function resolveInside(typed, workspace, from) {
    if (typed.includes('\0'))
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .policyRefused */ .he)(`the path ${JSON.stringify(typed)} holds a NUL character`);
    if (/^[a-z][a-z0-9+.-]*:\/\//i.test(typed))
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .policyRefused */ .he)(`${typed} is a URL, and a path inside the workspace is needed here`);
    const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.isAbsolute)(typed) ? (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(typed) : (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(from, typed);
    requireInside(absolute, workspace, typed);
    return absolute;
}
function requireInside(absolute, workspace, typed) {
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.relative)(workspace, absolute);
    if (inside === '..' || inside.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_3__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_3__.isAbsolute)(inside)) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .policyRefused */ .he)(`${typed} lies outside the workspace`, { hint: 'Use a path inside the checkout.' });
    }
    const forbidden = inside.split(node_path__WEBPACK_IMPORTED_MODULE_3__.sep).find((part) => forbiddenFolders.includes(part.toLowerCase()));
    if (forbidden !== undefined)
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .policyRefused */ .he)(`${typed} lies in ${forbidden}, which may hold credentials`);
}
/**
 * The real path of an existing file, after all links, when that too lies inside the workspace.
 *
 * @throws Failure policy-refused when a link leads outside; input-error when there is no such file.
 */
async function realPathInside(absolute, workspace) {
    const display = displayPath(absolute, workspace);
    const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)(absolute).catch((error) => {
        throw error.code === 'ENOENT' ? (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .inputError */ .Xu)(`${display} does not exist`, { where: { file: display } }) : error;
    });
    requireInside(real, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)(workspace), display);
    return real;
}
/** A path as people read it: relative to the workspace, with forward slashes; absolute when it lies elsewhere. */
function displayPath(path, workspace) {
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.relative)(workspace, path);
    if (inside === '')
        return '.';
    return inside.startsWith('..') || (0,node_path__WEBPACK_IMPORTED_MODULE_3__.isAbsolute)(inside) ? path : inside.split(node_path__WEBPACK_IMPORTED_MODULE_3__.sep).join('/');
}
/** Joins names from untrusted sources below a folder; a name that climbs out is refused. */
function joinInside(folder, name) {
    const joined = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(folder, name);
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.relative)(folder, joined);
    if (inside.startsWith('..') || (0,node_path__WEBPACK_IMPORTED_MODULE_3__.isAbsolute)(inside))
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .policyRefused */ .he)(`${JSON.stringify(name)} climbs out of its folder`);
    return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, inside);
}


/***/ }),

/***/ 8805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* unused harmony export editDistance */
/**
 * The candidate that the user most likely meant, or undefined when none is near: Damerau-Levenshtein (optimal string alignment)
 * distance of at most a third of the word's length.
 */
function nearest(word, candidates) {
    const ranked = candidates
        .map((candidate) => ({ candidate, distance: editDistance(word.toLowerCase(), candidate.toLowerCase()) }))
        .toSorted((a, b) => a.distance - b.distance);
    const best = ranked[0];
    return best !== undefined && best.distance <= Math.max(1, Math.floor(best.candidate.length / 3)) ? best.candidate : undefined;
}
/** Insertions, deletions, substitutions and swaps of neighbours that lead from `a` to `b`; words over 64 letters count as far apart. */
function editDistance(a, b) {
    if (a.length > 64 || b.length > 64)
        return a === b ? 0 : Number.POSITIVE_INFINITY;
    let beforeLast = [];
    let last = Array.from({ length: b.length + 1 }, (_, j) => j);
    for (let i = 1; i <= a.length; i++) {
        const row = [i];
        for (let j = 1; j <= b.length; j++) {
            const same = a[i - 1] === b[j - 1];
            const cheapest = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
            const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
            row.push(swapped ? Math.min(cheapest, (beforeLast[j - 2] ?? 0) + 1) : cheapest);
        }
        beforeLast = last;
        last = row;
    }
    return last[b.length] ?? 0;
}


/***/ }),

/***/ 3015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  C: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/core/lib/fields.js
var fields = __nccwpck_require__(7526);
;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/core/lib/common.js

/** Inputs that every action has. `token` of the job is the default of `github-token` in action.yml. */
const commonInputs = {
    config: (0,fields/* text */.Qq)({ description: 'Configuration file; it need not exist.', default: 'modelflight.yml' }),
    model: (0,fields/* optional */.lq)((0,fields/* text */.Qq)({ description: 'Name of the model that this is about.' })),
    'working-directory': (0,fields/* text */.Qq)({ description: 'Folder that relative paths start from.', default: '.' }),
    'github-token': (0,fields/* optional */.lq)((0,fields/* secret */.rJ)({ description: 'Token for the comment, checks and evidence of other runs.' })),
    'fail-on': (0,fields/* oneOf */.yL)(['fail', 'warn', 'never'], {
        description: 'From which status on the step fails. Errors of inputs, limits, policy and dependencies always fail it.',
        default: 'fail',
        policy: true,
    }),
    'on-inconclusive': (0,fields/* optional */.lq)((0,fields/* oneOf */.yL)(['fail', 'warn'], { description: 'What an inconclusive verdict does; on pull requests `warn`, else `fail`.', policy: true })),
    'policy-from': (0,fields/* oneOf */.yL)(['base', 'head'], {
        description: 'On pull requests: the branch that gate, contract, limits and addresses are read from.',
        default: 'base',
    }),
    comment: (0,fields/* oneOf */.yL)(['auto', 'never', 'from-artifact'], {
        description: 'Whether to write the pull request comment. `from-artifact`, in a workflow on `workflow_run`, only writes the comments of pull requests from forks.',
        default: 'auto',
    }),
    'output-dir': (0,fields/* path */.Ae)({ description: 'Folder for records, reports and profiles.', default: '.modelflight' }),
    plan: (0,fields/* flag */.Jt)({ description: 'Say what would be done, and do nothing.', default: 'false' }),
};
/** Outputs that every action sets, also when it fails. */
const commonOutputs = {
    status: { description: '`pass`, `warn`, `fail` or `inconclusive`.' },
    'error-class': {
        description: '`none`, `check-failed`, `input-error`, `limit-exceeded`, `policy-refused`, `dependency-failed` or `inconclusive`.',
    },
    'report-json': { description: 'Path of the machine-readable report.' },
    'report-html': { description: 'Path of the HTML report.' },
    'summary-markdown': { description: "Path of the action's part of the comment, as Markdown." },
    record: { description: "Path of the action's record (an in-toto Statement)." },
    'record-digest': { description: 'Digest of the record.' },
    'record-artifact': { description: 'Name of the artifact that holds records, reports and profiles.' },
};

// EXTERNAL MODULE: ./.cache/bundle/actions/packages/core/lib/errors.js
var errors = __nccwpck_require__(3300);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/core/lib/files.js
var files = __nccwpck_require__(4020);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/core/lib/nearest.js
var nearest = __nccwpck_require__(8805);
;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/core/lib/pointer.js
/** One step of a JSON Pointer (RFC 6901). */
const escapePointer = (key) => key.replaceAll('~', '~0').replaceAll('/', '~1');
const unescapePointer = (step) => step.replaceAll('~1', '/').replaceAll('~0', '~');
/** `/gate/0/min` as people write it: `gate.0.min`. */
const fieldName = (pointer) => pointer.slice(1).split('/').map(unescapePointer).join('.');

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/core/lib/configuration.js






/** The sections that `modelflight.yml` may have: the six actions. */
const actionNames = ['validate-data', 'train', 'evaluate-gate', 'register-model', 'deploy-canary', 'check-drift'];
/** Inputs that decide how the file is found and read, so the file can't hold them. */
const onlyAsInput = ['config', 'github-token', 'policy-from', 'plan', 'working-directory'];
/**
 * Reads the configuration of an action. A missing file is fine.
 *
 * @throws Failure input-error for unknown keys and values of the wrong type, all together, with lines.
 */
async function loadConfiguration(path, workspace, action, spec, policy) {
    const name = (0,files/* displayPath */.Gt)(path, workspace);
    const [headText, baseText] = [(0,external_node_fs_.existsSync)(path) ? await (0,files/* readText */.yR)(path, name) : undefined, await readBase(path, policy)];
    if (headText === undefined && baseText === undefined)
        return { head: undefined, base: undefined };
    const head = headText === undefined ? undefined : await parseConfiguration(headText, name, action, spec);
    const base = baseText === undefined ? undefined : await parseConfiguration(baseText, `${name} (base branch)`, action, spec);
    return { head, base };
}
/** The base branch's text; undefined when policy is not read from there or base lacks the file. */
async function readBase(path, policy) {
    try {
        const { origin, text } = await policy.read(path);
        return origin === 'base' ? text : undefined;
    }
    catch (error) {
        if (error instanceof errors/* Failure */.HR && error.errorClass === 'input-error')
            return undefined;
        throw error;
    }
}
async function parseConfiguration(text, file, action, spec) {
    const { parseYaml } = await import(/* webpackIgnore: true */ '../shared/index.js').then(({load}) => load('core/yaml'));
    const located = parseYaml(text, file);
    if (located.value === null)
        throw (0,errors/* inputError */.Xu)(`${file} is empty`, { where: { file, line: 1 }, hint: 'Write a section per action, or remove the file.' });
    const { requireSchema } = await import(/* webpackIgnore: true */ '../shared/index.js').then(({load}) => load('core/validation'));
    requireSchema(located, fileSchema({ [action]: sectionSchema(spec) }), file);
    return located;
}
/** Schema of the whole file. Sections that are not given may hold anything: their own action checks them. */
function fileSchema(sections) {
    const shared = Object.entries(commonInputs).filter(([name]) => !onlyAsInput.includes(name));
    return {
        type: 'object',
        additionalProperties: false,
        properties: {
            ...Object.fromEntries(shared.map(([name, field]) => [name, field.schema])),
            ...Object.fromEntries(actionNames.map((name) => [name, sections[name] ?? { type: 'object' }])),
        },
    };
}
/** Schema of one action's section. */
function sectionSchema(spec) {
    const fields = Object.entries({ ...commonInputs, ...spec }).filter(([name]) => !onlyAsInput.includes(name));
    return { type: 'object', additionalProperties: false, properties: Object.fromEntries(fields.map(([name, field]) => [name, field.schema])) };
}
/** The value of a key in the action's section, else at the top of the file. Undefined when neither has it. */
function configured(file, action, name) {
    if (file === undefined || onlyAsInput.includes(name))
        return undefined;
    const section = member(file, action);
    return (section && member(section, name)) ?? (name in commonInputs ? member(file, name) : undefined);
}
function member(parent, key) {
    const { value, file } = parent;
    if (!isObject(value) || !Object.hasOwn(value, key) || value[key] === null || value[key] === undefined)
        return undefined;
    const step = `/${escapePointer(key)}`;
    return { value: value[key], file, at: (pointer) => parent.at(`${step}${pointer}`) };
}
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
/** Names that were given but that the specification lacks, each with the nearest known one. */
function unknownInputs(given, known) {
    return given
        .filter((name) => !known.includes(name))
        .map((name) => {
        const meant = (0,nearest/* nearest */.p)(name, known);
        return `${name}: is not an input of this action${meant === undefined ? '' : `; did you mean ${meant}?`}`;
    });
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/core/lib/read-inputs.js






/**
 * Reads all inputs at once: the workflow's `with:` wins over `modelflight.yml`, which wins over the default. All bad ones are reported
 * together, in one error.
 *
 * @throws Failure input-error.
 */
async function readInputs(action, spec, host) {
    const all = { ...commonInputs, ...spec };
    for (const [name, field] of Object.entries(all))
        if (field.secret)
            maskInput(name, host);
    const context = await fieldContext(all, host);
    const early = earlyInputs(host, context);
    const configuration = await loadConfiguration(early.config, host.workspace, action, spec, host.policy(early.policyFrom, early.token));
    const problems = unknownInputs(host.given(), Object.keys(all));
    const read = Object.entries(all).map(([name, field]) => [name, readOne(name, field, { action, host, configuration, context, problems })]);
    if (problems.length > 0)
        throw badInputs(problems);
    const values = Object.fromEntries(read);
    return {
        common: values,
        values,
        workingDirectory: context.workingDirectory,
        policyChanges: changedPolicies(action, all, configuration, host),
    };
}
function maskInput(name, host) {
    const value = host.input(name);
    if (value !== undefined)
        host.mask(value);
}
/** Inputs that must be known before the file can be read. */
function earlyInputs(host, context) {
    const problems = [];
    const one = (name, field) => readOne(name, field, { action: '', host, configuration: { head: undefined, base: undefined }, context, problems });
    const config = one('config', commonInputs.config);
    const policyFrom = one('policy-from', commonInputs['policy-from']);
    if (problems.length > 0)
        throw badInputs(problems);
    return { config: (0,files/* resolveInside */.LI)(config, host.workspace, context.workingDirectory), policyFrom, token: host.input('github-token') };
}
async function fieldContext(spec, host) {
    const { workspace } = host;
    const workingDirectory = (0,files/* resolveInside */.LI)(host.input('working-directory') ?? '.', workspace, workspace);
    const structured = Object.entries(spec).some(([name, field]) => field.structured && host.input(name) !== undefined);
    return {
        workspace,
        workingDirectory,
        parseYaml: structured ? (await import(/* webpackIgnore: true */ '../shared/index.js').then(({load}) => load('core/yaml'))).parseYaml : noYaml,
        resolvePath: (path) => (0,files/* resolveInside */.LI)(path, workspace, (0,external_node_path_.resolve)(workingDirectory)),
    };
}
/** Only fields marked `structured` parse YAML, and for those the parser was loaded. */
const noYaml = (_text, name) => {
    throw new Error(`${name} parses YAML but its field is not marked structured`);
};
/** The value of one input. What is wrong with it is added to `problems`. */
function readOne(name, field, sources) {
    const { action, host, configuration, context, problems } = sources;
    const given = host.input(name);
    const fromFile = given === undefined
        ? configuredFor(field, configured(configuration.head, action, name), configured(configuration.base, action, name), configuration)
        : undefined;
    try {
        if (given !== undefined)
            return field.parse(given, context);
        if (fromFile !== undefined)
            return field.accept(fromFile, context);
        if (field.default !== undefined)
            return field.parse(field.default, context);
        if (field.required)
            problems.push(`${name}: is required`);
    }
    catch (error) {
        if (error instanceof errors/* Failure */.HR && error.errorClass !== 'input-error')
            throw at(error, name, fromFile);
        if (!(error instanceof fields/* FieldError */.bg || error instanceof errors/* Failure */.HR))
            throw error;
        problems.push(`${source(name, fromFile?.at(''))}: ${error.message}`);
    }
    return undefined;
}
/** The same refusal, with the line of the file that asked for it. */
function at(refusal, name, fromFile) {
    const where = refusal.where ?? { ...fromFile?.at(''), file: fromFile?.file ?? `input ${name}`, field: name };
    const hint = refusal.hint === undefined ? {} : { hint: refusal.hint };
    return new errors/* Failure */.HR(refusal.errorClass, `${name}: ${refusal.message}`, { where, ...hint, cause: refusal });
}
/** Policy comes from the base branch as soon as that has a configuration; everything else from this checkout. */
function configuredFor(field, head, base, { base: file }) {
    return field.policy && file !== undefined ? base : head;
}
const source = (name, where) => (where === undefined ? name : `${(0,errors/* formatWhere */.Hp)(where)} ${name}`);
function badInputs(problems) {
    const hint = 'The README of the action lists its inputs.';
    return (0,errors/* inputError */.Xu)(problems.length === 1 ? String(problems[0]) : `${problems.length} inputs are not valid:\n${problems.join('\n')}`, {
        hint,
    });
}
function changedPolicies(action, spec, configuration, host) {
    const { head, base } = configuration;
    if (base === undefined)
        return [];
    return Object.entries(spec).flatMap(([name, field]) => {
        if (!field.policy || host.input(name) !== undefined)
            return [];
        const [proposed, used] = [configured(head, action, name), configured(base, action, name)];
        const [after, before] = [JSON.stringify(proposed?.value), JSON.stringify(used?.value)];
        return after === before ? [] : [policyChange(name, before ?? 'unset', after ?? 'unset', proposed?.at('') ?? { file: base.file })];
    });
}
/** The check that tells reviewers of a changed limit. The base branch's value was used; the new one counts after the merge. */
function policyChange(name, base, proposed, where) {
    return {
        id: `policy:${name}`,
        status: 'warn',
        observed: proposed,
        limit: base,
        message: `this pull request changes ${name} from ${base} to ${proposed}; ${base} was used, because policy comes from the base branch`,
        where,
        hint: 'Review the change on its own: it takes effect when it is merged.',
    };
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/core/lib/record-chain.js




/** Opens the record chain of a folder; the folder is made with the first record. */
function openRecordChain(folder) {
    const all = () => readChain(folder);
    return {
        all,
        async latest(action, subjectDigest) {
            const records = await all();
            return records.findLast(({ statement }) => isAbout(statement, action, subjectDigest));
        },
        async adopt(other) {
            const known = await all();
            const found = await readChain(other);
            for (const record of found) {
                if (known.some(({ digest }) => digest === record.digest))
                    continue;
                await (0,files/* writeAtomic */.vZ)((0,external_node_path_.join)(folder, (0,external_node_path_.basename)(record.path)), await (0,promises_.readFile)(record.path));
            }
            return found;
        },
        async append(record, facts) {
            const previous = (await all()).at(-1);
            const statement = asStatement(record, facts, previous);
            const bytes = `${JSON.stringify(statement, null, 2)}\n`;
            const digest = (0,files/* sha256 */.sc)(bytes);
            const index = statement.predicate.modelflight.index;
            const path = (0,external_node_path_.join)(folder, `${String(index).padStart(4, '0')}-${facts.action}-${(0,files/* shortDigest */.VK)(digest)}.json`);
            await (0,files/* writeAtomic */.vZ)(path, bytes);
            return { path, digest, statement };
        },
    };
}
function isAbout(statement, action, digest) {
    if (statement.predicate.modelflight.action !== action)
        return false;
    return digest === undefined || statement.subject.some((subject) => `sha256:${subject.digest.sha256}` === digest);
}
function asStatement(record, facts, previous) {
    const { run } = facts;
    const link = {
        action: facts.action,
        attempt: run.attempt,
        index: previous === undefined ? 0 : previous.statement.predicate.modelflight.index + 1,
        ...(previous === undefined ? {} : { previous: previous.digest }),
        materials: record.materials,
        status: facts.status,
        finishedAt: facts.finishedAt.toISOString(),
        run: { repository: run.repository, sha: run.sha, id: run.runId, attempt: run.attempt, url: run.url },
    };
    return {
        _type: 'https://in-toto.io/Statement/v1',
        subject: record.subjects.map(({ name, digest }) => ({ name, digest: { sha256: digest.replace(/^sha256:/, '') } })),
        predicateType: record.predicateType,
        predicate: { ...record.predicate, modelflight: link },
    };
}
async function readChain(folder) {
    const names = await (0,promises_.readdir)(folder).catch((error) => {
        if (error.code === 'ENOENT')
            return [];
        throw error;
    });
    const records = await Promise.all(names.filter((name) => /^\d{4,}-.+\.json$/.test(name)).map((name) => readRecord((0,external_node_path_.join)(folder, name))));
    return inOrder(records);
}
async function readRecord(path) {
    const bytes = await (0,promises_.readFile)(path);
    const statement = parseStatement(bytes, path);
    return { path, digest: (0,files/* sha256 */.sc)(bytes), statement };
}
function parseStatement(bytes, path) {
    try {
        const statement = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
        const link = statement.predicate.modelflight;
        const complete = statement._type === 'https://in-toto.io/Statement/v1' && Array.isArray(statement.subject) && typeof link.action === 'string';
        if (complete && Number.isSafeInteger(link.index) && Array.isArray(link.materials))
            return statement;
    }
    catch (cause) {
        throw brokenChain(`${(0,external_node_path_.basename)(path)} can't be read as a record`, cause);
    }
    throw brokenChain(`${(0,external_node_path_.basename)(path)} lacks parts that every record has`);
}
/** Follows `previous` from the first record on: every record must be reached, each exactly once. */
function inOrder(records) {
    const ordered = records.toSorted((a, b) => linkOf(a).index - linkOf(b).index || (a.path < b.path ? -1 : 1));
    const digests = new Set(ordered.map(({ digest }) => digest));
    for (const record of ordered) {
        const { index, previous } = linkOf(record);
        if (previous === undefined ? index !== 0 : !digests.has(previous)) {
            throw brokenChain(`the record before ${(0,external_node_path_.basename)(record.path)} is missing or was changed`);
        }
        const short = (0,external_node_path_.basename)(record.path).match(/-([0-9a-f]{8})\.json$/)?.[1];
        if (short !== (0,files/* shortDigest */.VK)(record.digest))
            throw brokenChain(`${(0,external_node_path_.basename)(record.path)} was changed after it was written`);
    }
    return ordered;
}
const linkOf = (record) => record.statement.predicate.modelflight;
const brokenChain = (what, cause) => (0,errors/* policyRefused */.he)(`the record chain is broken: ${what}`, {
    hint: 'Start from the untouched records of the run, or remove the records folder and run the actions again.',
    ...(cause === undefined ? {} : { cause }),
});

// EXTERNAL MODULE: ./.cache/bundle/actions/packages/report/lib/document.js
var lib_document = __nccwpck_require__(7361);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/report/lib/draw-chart.js
var draw_chart = __nccwpck_require__(3803);
;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/report/lib/html-style.js
/** The page's only style sheet. Colours are variables, so that charts and text turn dark together; no font or image is fetched. */
const styleSheet = `
:root{color-scheme:light dark;--page:#f5f6f8;--card:#fff;--ink:#1b1f24;--soft:#59636e;--line:#dde1e6;--faint:#eef0f3;--accent:#3157d5;
--pass:#16703a;--warn:#8a5a00;--fail:#c02626;--inconclusive:#7440c4;--skipped:#626b76;--neutral:#3157d5;
--pass-bg:#e3f5e9;--warn-bg:#fdf1d6;--fail-bg:#fde8e7;--inconclusive-bg:#f0e8fc;--skipped-bg:#eceef1;--neutral-bg:#e7ecfd;
--s0:#3157d5;--s1:#e07b16;--s2:#12897b;--s3:#b3399b;--s4:#7a6a00;--s5:#5b6673}
@media (prefers-color-scheme:dark){:root{--page:#0e1116;--card:#171b22;--ink:#e7ebf0;--soft:#9aa5b1;--line:#2c333d;--faint:#1f252e;--accent:#8fa8ff;
--pass:#57c883;--warn:#e5b14a;--fail:#ff8178;--inconclusive:#c49dff;--skipped:#9aa5b1;--neutral:#8fa8ff;
--pass-bg:#14301f;--warn-bg:#352a10;--fail-bg:#3d1a1a;--inconclusive-bg:#2b2040;--skipped-bg:#242a33;--neutral-bg:#1c2648;
--s0:#7d9bff;--s1:#f5a04a;--s2:#45c4b3;--s3:#e37fd0;--s4:#cdbb4b;--s5:#9aa5b1}}
*{box-sizing:border-box}
body{margin:0;background:var(--page);color:var(--ink);font:16px/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;-webkit-text-size-adjust:100%;overflow-wrap:anywhere}
.frame{max-width:1040px;margin:0 auto;padding:0 20px}
.top{background:var(--card);border-bottom:1px solid var(--line);padding:28px 0 24px}
.brand{display:flex;align-items:center;gap:10px;color:var(--soft);font-size:14px;font-weight:600;letter-spacing:.02em}
.brand svg{width:26px;height:26px;color:var(--accent)}
h1{font-size:clamp(24px,4.4vw,34px);line-height:1.2;letter-spacing:-.02em;margin:14px 0 10px}
.lead{display:flex;flex-wrap:wrap;align-items:center;gap:10px 14px;margin:0;color:var(--soft);font-size:17px}
.facts{display:grid;grid-template-columns:repeat(auto-fit,minmax(150px,1fr));gap:14px 24px;margin:22px 0 0;padding:0}
.facts dt{color:var(--soft);font-size:13px}
.facts dd{margin:1px 0 0;font-weight:600}
.journey{display:grid;grid-template-columns:repeat(auto-fit,minmax(148px,1fr));gap:10px;list-style:none;padding:0;margin:24px 0 0}
.journey a{display:flex;flex-direction:column;gap:7px;height:100%;padding:12px 14px;border:1px solid var(--line);border-radius:12px;background:var(--card);color:var(--ink);text-decoration:none;font-weight:600;font-size:14px;line-height:1.35;align-items:flex-start;justify-content:space-between}
.journey a:hover{border-color:var(--accent)}
a{color:var(--accent);text-underline-offset:2px}
a:focus-visible,summary:focus-visible,.scroll:focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:6px}
.pill{display:inline-flex;align-items:center;gap:6px;padding:2px 10px 2px 7px;border-radius:999px;font-size:13px;font-weight:650;line-height:1.5;white-space:nowrap;color:var(--t);background:var(--b)}
.pill .sign{display:inline-grid;place-items:center;width:17px;height:17px;border-radius:50%;background:var(--t);color:var(--b);font-size:11px;font-weight:800;line-height:1}
.is-pass{--t:var(--pass);--b:var(--pass-bg)}.is-warn{--t:var(--warn);--b:var(--warn-bg)}.is-fail{--t:var(--fail);--b:var(--fail-bg)}
.is-inconclusive{--t:var(--inconclusive);--b:var(--inconclusive-bg)}.is-skipped{--t:var(--skipped);--b:var(--skipped-bg)}.is-neutral{--t:var(--neutral);--b:var(--neutral-bg)}
.part{background:var(--card);border:1px solid var(--line);border-top:3px solid var(--t);border-radius:14px;padding:24px 28px 28px;margin:24px 0;scroll-margin-top:16px}
.part>header{display:flex;flex-wrap:wrap;align-items:center;justify-content:space-between;gap:8px 16px}
h2{font-size:22px;line-height:1.25;letter-spacing:-.01em;margin:0}
h3{font-size:16px;margin:28px 0 10px}
h4{font-size:15px;margin:22px 0 8px}
.headline{font-size:17px;margin:10px 0 0;max-width:75ch}
p{max-width:75ch}
ul{padding-left:22px}
li{margin:4px 0}
.scroll{overflow-x:auto;margin:14px 0;border:1px solid var(--line);border-radius:10px}
table{border-collapse:collapse;width:100%;font-size:14.5px;overflow-wrap:normal}
th,td{padding:8px 14px;text-align:left;vertical-align:top;border-bottom:1px solid var(--line);max-width:460px}
tbody tr:last-child>*{border-bottom:0}
thead th{background:var(--faint);color:var(--soft);font-size:13px;font-weight:600;white-space:nowrap}
tbody th{font-weight:600}
.number{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
code{font:.9em/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace;background:var(--faint);padding:1px 5px;border-radius:5px;overflow-wrap:anywhere}td code,th code{overflow-wrap:break-word}
pre{background:var(--faint);border-radius:10px;padding:14px 16px;overflow-x:auto;margin:14px 0}
pre code{padding:0;background:none;overflow-wrap:normal}
details{border:1px solid var(--line);border-radius:10px;padding:0 16px;margin:16px 0}
summary{cursor:pointer;padding:11px 0;font-weight:600}
details[open]{padding-bottom:12px}
details[open]>summary{margin-bottom:4px}
figure{margin:22px 0 8px}
figcaption{font-weight:600;font-size:15px;margin-bottom:8px}
figure details{border:0;padding:0;margin:4px 0 0}
figure summary{color:var(--soft);font-size:13px;font-weight:500;padding:4px 0}
.chart{display:block;max-width:100%;height:auto;overflow:visible;font-family:inherit}
.narrow{display:none}
@media (max-width:760px){.wide{display:none}.narrow{display:block;width:100%}.frame{padding:0 14px}.part{padding:18px 16px 20px;margin:16px 0}th,td{padding:7px 10px}.journey{grid-template-columns:repeat(2,1fr)}.facts{grid-template-columns:repeat(2,1fr)}}
.axis-text,.axis-title,.legend-text,.value-text,.mark-text{font-size:12px;fill:var(--soft);font-variant-numeric:tabular-nums}
.value-text{fill:var(--ink)}
.grid line,.grid-line{stroke:var(--line);stroke-width:1}
line.zero,.grid line.zero{stroke:var(--soft);stroke-width:1}
line.strong{stroke-dasharray:4 3;stroke-width:1.5}
.mark{stroke:var(--fail);stroke-width:1.5;stroke-dasharray:6 4}
.mark-text{fill:var(--fail);font-weight:600}
.line{fill:none;stroke-width:2.5;stroke-linejoin:round;stroke-linecap:round}
.fill-0{fill:var(--s0)}.fill-1{fill:var(--s1)}.fill-2{fill:var(--s2)}.fill-3{fill:var(--s3)}.fill-4{fill:var(--s4)}.fill-5{fill:var(--s5)}
.stroke-0{stroke:var(--s0)}.stroke-1{stroke:var(--s1);stroke-dasharray:7 4}.stroke-2{stroke:var(--s2);stroke-dasharray:2 4}.stroke-3{stroke:var(--s3);stroke-dasharray:10 4 2 4}.stroke-4{stroke:var(--s4)}.stroke-5{stroke:var(--s5);stroke-dasharray:4 4}
.interval{stroke-width:2.5;stroke-linecap:round}
.interval.tone-pass{stroke:var(--pass)}.interval.tone-warn{stroke:var(--warn)}.interval.tone-fail{stroke:var(--fail)}.interval.tone-inconclusive{stroke:var(--inconclusive)}.interval.tone-skipped{stroke:var(--skipped)}.interval.tone-neutral{stroke:var(--neutral)}
.dot{stroke:var(--card);stroke-width:1.5}
.dot.tone-pass{fill:var(--pass)}.dot.tone-warn{fill:var(--warn)}.dot.tone-fail{fill:var(--fail)}.dot.tone-inconclusive{fill:var(--inconclusive)}.dot.tone-skipped{fill:var(--skipped)}.dot.tone-neutral{fill:var(--neutral)}
.foot{color:var(--soft);font-size:13px;padding:8px 0 40px}
@media print{body{background:none}.part{break-inside:avoid-page;border-radius:0}.journey{display:none}}
`.replaceAll('\n', '');

// EXTERNAL MODULE: ./.cache/bundle/actions/packages/report/lib/links.js
var links = __nccwpck_require__(1683);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/report/lib/markup.js
var markup = __nccwpck_require__(1496);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/report/lib/numbers.js
var numbers = __nccwpck_require__(6792);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/report/lib/text.js
var lib_text = __nccwpck_require__(2171);
;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/report/lib/svg-parts.js



/** Coordinates with at most two decimals; what is not finite is drawn at zero. */
const svg_parts_at = (value) => (Number.isFinite(value) ? Math.round(value * 100) / 100 : 0);
/** A shape whose numbers are rounded. */
function shape(name, attributes) {
    const rounded = Object.entries(attributes).map(([key, value]) => [key, typeof value === 'number' ? svg_parts_at(value) : value]);
    return (0,markup/* element */.ND)(name, Object.fromEntries(rounded));
}
/** A line of text. */
const svg_parts_text = (x, y, content, attributes = {}) => (0,markup/* element */.ND)('text', { x: svg_parts_at(x), y: svg_parts_at(y), ...attributes }, content);
/** A group. */
const group = (attributes, ...children) => (0,markup/* element */.ND)('g', attributes, ...children);
/** Wide enough for the 12-unit letters of a label. */
const textWidth = (content, size = 12) => (0,lib_text/* displayWidth */.F1)(content) * size * 0.58;
/** A label no longer than `limit` characters. */
const label = (content, limit = lib_text/* limits */.Fy.label) => (0,lib_text/* cut */.Jj)((0,lib_text/* oneLine */.TN)(content), Math.max(3, limit));
/** Maps a value of a scale onto a line from `from` to `to`; values outside stop at its ends. */
function position({ low, high }, from, to) {
    const span = high - low || 1;
    return (value) => from + (Math.min(1, Math.max(0, (value - low) / span)) || 0) * (to - from);
}
/** Entries for each series: a sample of its colour and its name, wrapped into rows. */
function legend(series, x, y, width) {
    if (series.length < 2)
        return { content: (0,markup/* fragment */.Jo)(), height: 0 };
    let left = x;
    let top = y;
    const entries = series.slice(0, maxSeries).map(({ name }, index) => {
        const shown = label(name, 28);
        const needed = 20 + textWidth(shown) + 16;
        if (left > x && left + needed > x + width) {
            left = x;
            top += 20;
        }
        const entry = (0,markup/* fragment */.Jo)(shape('rect', { x: left, y: top - 9, width: 12, height: 12, rx: 3, class: `fill-${index}` }), svg_parts_text(left + 18, top + 1, shown, { class: 'legend-text' }));
        left += needed;
        return entry;
    });
    return { content: (0,markup/* fragment */.Jo)(entries), height: top - y + 24 };
}
/** More series than this can't be told apart; the table beside the chart has them all. */
const maxSeries = 6;
/** Horizontal grid lines with their numbers on the left. */
function grid(scale, x, y, unit = '') {
    return group({ class: 'grid' }, scale.ticks.map((tick) => (0,markup/* fragment */.Jo)(shape('line', { x1: x.from, x2: x.to, y1: y(tick), y2: y(tick), class: tick === 0 ? 'zero' : undefined }), svg_parts_text(x.from - 8, y(tick) + 4, `${(0,numbers/* formatNumber */.ZV)(tick)}${unit === '%' ? '%' : ''}`, { class: 'axis-text', 'text-anchor': 'end' }))));
}
/** Room that the numbers of an axis need on its left. */
const axisWidth = (scale, unit = '') => Math.max(28, ...scale.ticks.map((tick) => textWidth((0,numbers/* formatNumber */.ZV)(tick) + (unit === '%' ? '%' : '')) + 14));

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/report/lib/svg-bars.js



/** Upright bars where the names are short and few enough to stand below them, else lying bars. */
function drawBars(chart, width) {
    const longest = Math.max(...chart.categories.map((category) => textWidth(label(category))));
    const room = (width - 50) / Math.max(1, chart.categories.length);
    return longest + 4 <= room && chart.series.length <= 4 ? drawUpright(chart, width) : drawLying(chart, width);
}
const scaleOf = ({ series, marks = [] }, count) => (0,numbers/* niceScale */.YG)([0, ...series.slice(0, maxSeries).flatMap(({ values }) => values), ...marks.map(({ value }) => value)], count);
function drawUpright(chart, width) {
    const scale = scaleOf(chart, 4);
    const from = axisWidth(scale, chart.unit);
    const key = legend(chart.series, from, 14, width - from);
    const top = key.height + 14;
    const bottom = top + 190;
    const y = position(scale, bottom, top);
    const step = (width - from) / Math.max(1, chart.categories.length);
    const thick = Math.min(44, (step * 0.72) / chart.series.length);
    const bars = chart.categories.map((category, index) => {
        const middle = from + step * (index + 0.5);
        const start = middle - (thick * chart.series.length) / 2;
        return (0,markup/* fragment */.Jo)(chart.series.map(({ values }, series) => uprightBar(values[index] ?? null, start + thick * series, thick, y, series)), svg_parts_text(middle, bottom + 18, label(category), { class: 'axis-text', 'text-anchor': 'middle' }));
    });
    const content = (0,markup/* fragment */.Jo)(key.content, grid(scale, { from, to: width }, y, chart.unit), bars, upperMarks(chart, from, width, y));
    return { height: bottom + 28, description: describe(chart), content };
}
function uprightBar(value, x, thick, y, series) {
    if (value === null || !Number.isFinite(value))
        return (0,markup/* fragment */.Jo)();
    const top = Math.min(y(value), y(0));
    return shape('rect', { x: x + 1, y: top, width: Math.max(1, thick - 2), height: Math.abs(y(value) - y(0)), rx: 2, class: `fill-${series}` });
}
const upperMarks = ({ marks = [], unit }, from, to, y) => (0,markup/* fragment */.Jo)(marks.map(({ label: name, value }) => (0,markup/* fragment */.Jo)(shape('line', { x1: from, x2: to, y1: y(value), y2: y(value), class: 'mark' }), svg_parts_text(to, y(value) - 5, `${label(name)} ${(0,numbers/* withUnit */.$o)(value, unit)}`, { class: 'mark-text', 'text-anchor': 'end' }))));
/** More rows than this are left to the table. */
const maxRows = 40;
function drawLying(chart, width) {
    const categories = chart.categories.slice(0, maxRows);
    const series = chart.series.slice(0, maxSeries);
    const scale = scaleOf(chart, width > 500 ? 6 : 3);
    const longest = Math.max(...categories.map((category) => textWidth(label(category, width > 500 ? 32 : 16))));
    const from = Math.min(width * 0.4, longest + 10);
    const valueRoom = 64;
    const x = position(scale, from, width - valueRoom);
    const key = legend(chart.series, from, 14, width - from);
    const thick = series.length === 1 ? 16 : 12;
    const step = thick * series.length + 12;
    const top = key.height + 10 + (chart.marks === undefined ? 0 : 16);
    const rows = categories.map((category, index) => {
        const y = top + step * index;
        return (0,markup/* fragment */.Jo)(svg_parts_text(from - 8, y + (thick * series.length) / 2 + 4, label(category, width > 500 ? 32 : 16), {
            class: 'axis-text',
            'text-anchor': 'end',
        }), series.map(({ values }, one) => lyingBar(values[index] ?? null, y + thick * one, thick, x, one, chart.unit)));
    });
    const bottom = top + step * categories.length;
    const axis = shape('line', { x1: x(0), x2: x(0), y1: top - 4, y2: bottom - 6, class: 'zero' });
    const content = (0,markup/* fragment */.Jo)(key.content, axis, rows, sideMarks(chart, top - 4, bottom - 6, x));
    return { height: bottom + 4, description: describe(chart), content };
}
function lyingBar(value, y, thick, x, series, unit) {
    if (value === null || !Number.isFinite(value))
        return svg_parts_text(x(0) + 6, y + thick - 3, '–', { class: 'axis-text' });
    const left = Math.min(x(value), x(0));
    const length = Math.abs(x(value) - x(0));
    return (0,markup/* fragment */.Jo)(shape('rect', { x: left, y: y + 1, width: Math.max(1, length), height: thick - 2, rx: 2, class: `fill-${series}` }), svg_parts_text(left + length + 6, y + thick / 2 + 4, (0,numbers/* withUnit */.$o)(value, unit), { class: 'value-text' }));
}
const sideMarks = ({ marks = [], unit }, top, bottom, x) => (0,markup/* fragment */.Jo)(marks.map(({ label: name, value }) => (0,markup/* fragment */.Jo)(shape('line', { x1: x(value), x2: x(value), y1: top, y2: bottom, class: 'mark' }), svg_parts_text(x(value), top - 5, `${label(name, 20)} ${(0,numbers/* withUnit */.$o)(value, unit)}`, { class: 'mark-text', 'text-anchor': 'middle' }))));
function describe({ categories, series, unit }) {
    const shown = categories.slice(0, 12);
    const rows = shown.map((category, index) => `${category}: ${series.map(({ name, values }) => `${name} ${(0,numbers/* withUnit */.$o)(values[index] ?? null, unit)}`).join(', ')}`);
    return `Bars. ${rows.join('; ')}${categories.length > shown.length ? `; ${categories.length - shown.length} more` : ''}.`;
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/report/lib/svg-intervals.js



/** More rows than this are left to the table. */
const svg_intervals_maxRows = 40;
/** One row per estimate: a line from low to high, a dot at the point, and a rule where there is no difference. */
function drawIntervals({ rows: all, zero = 0, unit, title }, width) {
    const rows = all.slice(0, svg_intervals_maxRows);
    const scale = (0,numbers/* niceScale */.YG)([zero, ...rows.flatMap(({ low, point, high }) => [low, point, high])], width > 500 ? 6 : 3);
    const limit = width > 500 ? 32 : 14;
    const from = Math.min(width * 0.4, Math.max(...rows.map((row) => textWidth(label(row.label, limit)))) + 10);
    const x = position(scale, from + 6, width - 84);
    const step = 30;
    const bottom = step * rows.length + 8;
    const content = (0,markup/* fragment */.Jo)(scale.ticks.map((tick) => (0,markup/* fragment */.Jo)(shape('line', { x1: x(tick), x2: x(tick), y1: 4, y2: bottom, class: 'grid-line' }), svg_parts_text(x(tick), bottom + 16, (0,numbers/* formatNumber */.ZV)(tick), { class: 'axis-text', 'text-anchor': 'middle' }))), shape('line', { x1: x(zero), x2: x(zero), y1: 0, y2: bottom, class: 'zero strong' }), rows.map((row, index) => {
        const y = step * (index + 0.5) + 4;
        return (0,markup/* fragment */.Jo)(svg_parts_text(from - 8, y + 4, label(row.label, limit), { class: 'axis-text', 'text-anchor': 'end' }), shape('line', { x1: x(row.low), x2: x(row.high), y1: y, y2: y, class: `interval tone-${row.tone}` }), shape('line', { x1: x(row.low), x2: x(row.low), y1: y - 5, y2: y + 5, class: `interval tone-${row.tone}` }), shape('line', { x1: x(row.high), x2: x(row.high), y1: y - 5, y2: y + 5, class: `interval tone-${row.tone}` }), shape('circle', { cx: x(row.point), cy: y, r: 5, class: `dot tone-${row.tone}` }), svg_parts_text(width - 76, y + 4, (0,numbers/* withUnit */.$o)(row.point, unit), { class: 'value-text' }));
    }));
    const words = rows.map((row) => `${row.label}: ${(0,numbers/* withUnit */.$o)(row.point, unit)}, from ${(0,numbers/* withUnit */.$o)(row.low, unit)} to ${(0,numbers/* withUnit */.$o)(row.high, unit)}`);
    return { height: bottom + 24, description: `${title}. Intervals around ${(0,numbers/* formatNumber */.ZV)(zero)}. ${words.join('; ')}.`, content };
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/report/lib/svg-lines.js



/** Lines over a numeric axis, with limits as dashed marks. A gap stays a gap. */
function drawLines(chart, width) {
    const { marks = [], unit, x } = chart;
    const series = chart.series.slice(0, maxSeries);
    const scale = (0,numbers/* niceScale */.YG)([...series.flatMap(({ values }) => values), ...marks.map(({ value }) => value)], 4);
    const from = axisWidth(scale, unit);
    const key = legend(chart.series, from, 14, width - from);
    const top = key.height + 16;
    const bottom = top + 190;
    const toY = position(scale, bottom, top);
    const across = (0,numbers/* niceScale */.YG)(x.values, width > 500 ? 8 : 4);
    const toX = position({ ...across, low: least(x.values), high: most(x.values) }, from + 6, width - 8);
    const ticks = across.ticks.filter((tick) => tick >= least(x.values) && tick <= most(x.values));
    const content = (0,markup/* fragment */.Jo)(key.content, grid(scale, { from, to: width }, toY, unit), ticks.map((tick) => svg_parts_text(toX(tick), bottom + 18, (0,numbers/* formatNumber */.ZV)(tick), { class: 'axis-text', 'text-anchor': 'middle' })), svg_parts_text((from + width) / 2, bottom + 36, label(x.label), { class: 'axis-title', 'text-anchor': 'middle' }), series.map((one, index) => line(one, x.values, toX, toY, index)), marks.map(({ label: name, value }) => (0,markup/* fragment */.Jo)(shape('line', { x1: from, x2: width, y1: toY(value), y2: toY(value), class: 'mark' }), svg_parts_text(width, toY(value) - 5, `${label(name)} ${(0,numbers/* withUnit */.$o)(value, unit)}`, { class: 'mark-text', 'text-anchor': 'end' }))));
    return { height: bottom + 44, description: svg_lines_describe(chart), content };
}
const finite = (values) => values.filter(Number.isFinite);
const least = (values) => finite(values).reduce((a, b) => Math.min(a, b), Infinity);
const most = (values) => finite(values).reduce((a, b) => Math.max(a, b), -Infinity);
function line({ values }, x, toX, toY, index) {
    let pen = 'M';
    let path = '';
    const points = [];
    for (const [place, along] of x.entries()) {
        const value = values[place] ?? null;
        if (value === null || !Number.isFinite(value) || !Number.isFinite(along)) {
            pen = 'M';
            continue;
        }
        path += `${pen}${svg_parts_at(toX(along))} ${svg_parts_at(toY(value))}`;
        pen = 'L';
        if (x.length <= 40)
            points.push(shape('circle', { cx: toX(along), cy: toY(value), r: 3, class: `fill-${index}` }));
    }
    return (0,markup/* fragment */.Jo)(shape('path', { d: path === '' ? 'M0 0' : path, class: `line stroke-${index}` }), points);
}
function svg_lines_describe({ x, series, unit, marks = [] }) {
    const lines = series.slice(0, maxSeries).map(({ name, values }) => {
        const known = finite(values.filter((value) => value !== null));
        return `${name}: from ${(0,numbers/* withUnit */.$o)(known[0] ?? null, unit)} to ${(0,numbers/* withUnit */.$o)(known.at(-1) ?? null, unit)}, least ${(0,numbers/* withUnit */.$o)(least(known), unit)}, most ${(0,numbers/* withUnit */.$o)(most(known), unit)}`;
    });
    return `Lines over ${x.label}. ${[...lines, ...marks.map(({ label: name, value }) => `${name} at ${(0,numbers/* withUnit */.$o)(value, unit)}`)].join('; ')}.`;
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/report/lib/svg.js






const widths = { wide: 720, narrow: 350 };
/**
 * A chart as SVG without styles of its own: classes and CSS variables of the page give the colours, light and dark.
 * Title and description are read out; all text is escaped.
 *
 * @param id unique within the page; letters, digits and hyphens.
 */
function renderSvg(chart, id, width = 'wide') {
    const drawing = draw(chart, widths[width]);
    const size = { viewBox: `0 0 ${widths[width]} ${drawing.height}`, width: widths[width], height: drawing.height };
    return (0,markup/* element */.ND)('svg', { ...size, xmlns: 'http://www.w3.org/2000/svg', role: 'img', 'aria-labelledby': `${id}-t ${id}-d`, class: `chart ${width}` }, (0,markup/* element */.ND)('title', { id: `${id}-t` }, (0,lib_text/* cut */.Jj)((0,lib_text/* oneLine */.TN)(chart.title), lib_text/* limits */.Fy.heading)), (0,markup/* element */.ND)('desc', { id: `${id}-d` }, (0,lib_text/* cut */.Jj)((0,lib_text/* oneLine */.TN)(drawing.description), 1_000)), drawing.content);
}
function draw(chart, width) {
    if (isEmpty(chart))
        return { height: 40, description: 'No values.', content: svg_parts_text(0, 24, 'No values to draw.', { class: 'axis-text' }) };
    switch (chart.kind) {
        case 'bars':
            return drawBars(chart, width);
        case 'lines':
            return drawLines(chart, width);
        case 'intervals':
            return drawIntervals(chart, width);
        default:
            return chart;
    }
}
function isEmpty(chart) {
    if (chart.kind === 'intervals')
        return chart.rows.length === 0;
    return chart.series.every(({ values }) => values.every((value) => value === null || !Number.isFinite(value)));
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/report/lib/html.js







/**
 * One page that needs nothing else: no script, no network (a strict Content-Security-Policy says so to the browser), light and
 * dark, readable on a phone. Every text is escaped by construction.
 */
function renderHtml(sections, options) {
    let count = 0;
    const page = {
        maxRows: options.maxRows ?? 2_000,
        nextId: () => {
            count += 1;
            return `c${count}`;
        },
    };
    const body = (0,markup/* element */.ND)('body', {}, html_top(sections, options), main(sections, page), foot(options.footer));
    return `<!doctype html>\n${(0,markup/* print */.yy)((0,markup/* element */.ND)('html', { lang: 'en' }, head(options.title), body))}\n`;
}
function head(title) {
    const hash = (0,external_node_crypto_.createHash)('sha256').update(styleSheet).digest('base64');
    const policy = `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
    return (0,markup/* element */.ND)('head', {}, (0,markup/* element */.ND)('meta', { charset: 'utf-8' }), (0,markup/* element */.ND)('meta', { 'http-equiv': 'Content-Security-Policy', content: policy }), (0,markup/* element */.ND)('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }), (0,markup/* element */.ND)('meta', { name: 'referrer', content: 'no-referrer' }), (0,markup/* element */.ND)('title', {}, (0,lib_text/* cut */.Jj)((0,lib_text/* oneLine */.TN)(title), lib_text/* limits */.Fy.heading)), (0,markup/* element */.ND)('style', {}, (0,markup/* trusted */.IZ)(styleSheet)));
}
const logo = (0,markup/* element */.ND)('svg', {
    viewBox: '0 0 24 24',
    'aria-hidden': 'true',
    fill: 'none',
    stroke: 'currentColor',
    'stroke-width': 2,
    'stroke-linejoin': 'round',
    'stroke-linecap': 'round',
}, (0,markup/* element */.ND)('path', { d: 'M3 17 21 4l-5 16-5-6-8 3Z' }), (0,markup/* element */.ND)('path', { d: 'M11 14 21 4' }));
function html_top(sections, { title, lead, tone, facts = [] }) {
    const steps = sections.map((section, index) => (0,markup/* element */.ND)('li', {}, (0,markup/* element */.ND)('a', { href: `#part-${index + 1}` }, (0,markup/* element */.ND)('span', {}, html_line(section.title, lib_text/* limits */.Fy.heading)), pill(section.tone))));
    return (0,markup/* element */.ND)('header', { class: 'top' }, (0,markup/* element */.ND)('div', { class: 'frame' }, (0,markup/* element */.ND)('div', { class: 'brand' }, logo, 'Modelflight report'), (0,markup/* element */.ND)('h1', {}, html_line(title, lib_text/* limits */.Fy.heading)), (0,markup/* element */.ND)('p', { class: 'lead' }, pill(tone ?? worst(sections)), lead !== undefined && (0,markup/* element */.ND)('span', {}, html_line(lead))), facts.length > 0 &&
        (0,markup/* element */.ND)('dl', { class: 'facts' }, facts.map(({ label, value }) => (0,markup/* element */.ND)('div', {}, (0,markup/* element */.ND)('dt', {}, html_line(label, lib_text/* limits */.Fy.cell)), (0,markup/* element */.ND)('dd', {}, inline(value))))), steps.length > 1 && (0,markup/* element */.ND)('nav', { 'aria-label': 'Sections' }, (0,markup/* element */.ND)('ol', { class: 'journey' }, steps))));
}
/** The most serious status of some sections: fail > inconclusive > warn > pass; nothing to judge is `neutral`. */
function worst(sections) {
    const order = ['fail', 'inconclusive', 'warn', 'pass', 'skipped'];
    return order.find((tone) => sections.some((section) => section.tone === tone)) ?? 'neutral';
}
const main = (sections, page) => (0,markup/* element */.ND)('main', { class: 'frame' }, sections.map((section, index) => {
    const id = `part-${index + 1}`;
    return (0,markup/* element */.ND)('section', { class: `part is-${section.tone}`, id, 'aria-labelledby': `${id}-title` }, (0,markup/* element */.ND)('header', {}, (0,markup/* element */.ND)('h2', { id: `${id}-title` }, html_line(section.title, lib_text/* limits */.Fy.heading)), pill(section.tone)), (0,markup/* element */.ND)('p', { class: 'headline' }, html_line(section.headline)), section.blocks.map((block) => blockMarkup(block, page, 3)));
}));
const foot = (text = 'Made by Modelflight. This page is complete in itself and loads nothing.') => (0,markup/* element */.ND)('footer', { class: 'frame foot' }, html_line(text));
const html_line = (text, limit = lib_text/* limits */.Fy.line) => (0,lib_text/* cut */.Jj)((0,lib_text/* oneLine */.TN)(text), limit);
/** Sign and word, so that the colour is never alone. */
function pill(tone, text) {
    const { sign, word } = lib_text/* toneSigns */.L5[tone];
    return (0,markup/* element */.ND)('span', { class: `pill is-${tone}` }, (0,markup/* element */.ND)('span', { class: 'sign', 'aria-hidden': 'true' }, sign), text === undefined ? word : html_line(text, lib_text/* limits */.Fy.cell));
}
function inline(value, limit = lib_text/* limits */.Fy.line) {
    if (typeof value === 'string')
        return keepEnds(value, limit);
    switch (value.kind) {
        case 'strong':
            return (0,markup/* element */.ND)('strong', {}, keepEnds(value.text, limit));
        case 'code':
            return (0,markup/* element */.ND)('code', {}, html_line(value.text, limit));
        case 'link': {
            const href = (0,links/* safeHref */.v)(value.href);
            return href === undefined
                ? html_line(value.text || value.href, limit)
                : (0,markup/* element */.ND)('a', { href, rel: 'noreferrer noopener' }, html_line(value.text || href, limit));
        }
        default:
            return value;
    }
}
/** Blanks between two inlines stay. */
const keepEnds = (text, limit) => `${/^\s/.test(text) ? ' ' : ''}${html_line(text, limit)}${/\S\s+$/.test(text) ? ' ' : ''}`;
function blockMarkup(block, page, level) {
    switch (block.kind) {
        case 'heading':
            return (0,markup/* element */.ND)(level > 3 ? 'h4' : 'h3', {}, html_line(block.text, lib_text/* limits */.Fy.heading));
        case 'paragraph':
            return (0,markup/* element */.ND)('p', {}, block.text.map((one) => inline(one)));
        case 'list':
            return (0,markup/* element */.ND)('ul', {}, block.items.map((item) => (0,markup/* element */.ND)('li', {}, item.map((one) => inline(one)))));
        case 'table':
            return tableMarkup(block.columns, block.rows, page, 'Table');
        case 'code':
            return (0,markup/* element */.ND)('pre', { tabindex: 0 }, (0,markup/* element */.ND)('code', {}, block.text));
        case 'chart':
            return figure(block.chart, page);
        case 'details':
            return (0,markup/* element */.ND)('details', {}, (0,markup/* element */.ND)('summary', {}, html_line(block.summary, lib_text/* limits */.Fy.heading)), block.blocks.map((inner) => blockMarkup(inner, page, level + 1)));
        default:
            return block;
    }
}
function tableMarkup(columns, rows, page, name) {
    const shown = rows.slice(0, page.maxRows);
    const align = columns.map(({ align: side }) => (side === 'right' ? 'number' : undefined));
    const table = (0,markup/* element */.ND)('table', {}, (0,markup/* element */.ND)('thead', {}, (0,markup/* element */.ND)('tr', {}, columns.map(({ title }, index) => (0,markup/* element */.ND)('th', { scope: 'col', class: align[index] }, html_line(title, lib_text/* limits */.Fy.cell))))), (0,markup/* element */.ND)('tbody', {}, shown.map((row) => (0,markup/* element */.ND)('tr', {}, columns.map((_, index) => (0,markup/* element */.ND)(index === 0 ? 'th' : 'td', { scope: index === 0 && 'row', class: align[index] }, cellMarkup(row[index] ?? '')))))));
    const scroll = (0,markup/* element */.ND)('div', { class: 'scroll', role: 'region', 'aria-label': html_line(name, lib_text/* limits */.Fy.heading), tabindex: 0 }, table);
    const more = rows.length - shown.length;
    return more > 0 ? (0,markup/* fragment */.Jo)(scroll, (0,markup/* element */.ND)('p', {}, `${more.toLocaleString('en-US')} more rows are in the JSON report.`)) : scroll;
}
function cellMarkup(cell) {
    if (typeof cell === 'object' && 'kind' in cell && cell.kind === 'status')
        return pill(cell.tone, cell.text);
    return (Array.isArray(cell) ? cell : [cell]).map((one) => inline(one, 500));
}
/** The drawing twice, for desk and phone (the style shows one), and its numbers as a table. */
function figure(chart, page) {
    const { columns, rows } = (0,draw_chart/* drawChart */.$d)(chart);
    return (0,markup/* element */.ND)('figure', {}, (0,markup/* element */.ND)('figcaption', {}, html_line(chart.title, lib_text/* limits */.Fy.heading)), renderSvg(chart, page.nextId(), 'wide'), renderSvg(chart, page.nextId(), 'narrow'), (0,markup/* element */.ND)('details', {}, (0,markup/* element */.ND)('summary', {}, 'Numbers of this chart'), tableMarkup(columns, rows, page, chart.title)));
}

// EXTERNAL MODULE: ./.cache/bundle/actions/packages/report/lib/markdown.js
var markdown = __nccwpck_require__(297);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/core/lib/verdict.js
var lib_verdict = __nccwpck_require__(1010);
;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/core/lib/reporting.js










/**
 * Writes `reports/<action>.json` and `.md`, and `reports/report.html` with the sections of all actions that left a report in this folder:
 * one page for the whole journey.
 */
async function writeReports(content) {
    const folder = (0,external_node_path_.join)(content.folder, 'reports');
    const paths = {
        json: (0,external_node_path_.join)(folder, `${content.action}.json`),
        html: (0,external_node_path_.join)(folder, 'report.html'),
        markdown: (0,external_node_path_.join)(folder, `${content.action}.md`),
    };
    const { action, section, verdict, errorClass, outputs, record } = content;
    const report = {
        version: 1,
        action,
        status: verdict.status,
        'error-class': errorClass,
        headline: section.headline,
        checks: verdict.checks,
        outputs,
        ...(record === undefined ? {} : { record: { path: record.path, digest: record.digest } }),
        ...(content.details === undefined ? {} : { details: content.details }),
        section,
    };
    await (0,files/* writeAtomic */.vZ)(paths.json, `${JSON.stringify(report, finiteOnly, 2)}\n`);
    await (0,files/* writeAtomic */.vZ)(paths.markdown, (0,markdown/* renderMarkdown */.G)(section));
    await (0,files/* writeAtomic */.vZ)(paths.html, renderHtml(await journeySections(folder, section), page(content)));
    return paths;
}
function page({ run, model }) {
    const facts = [
        ['Repository', run.repository],
        ['Commit', run.sha.slice(0, 12)],
        ['Run', run.url],
    ];
    return {
        title: model === undefined ? 'Modelflight report' : `Model ${model}`,
        facts: facts
            .filter(([, value]) => value !== '')
            .map(([label, value]) => ({ label, value: label === 'Run' ? (0,lib_document/* link */.nf)(value, value) : (0,lib_document/* code */.aY)(value) })),
    };
}
/** JSON has no NaN: a number that is not finite becomes text, so that nobody reads it as a value. */
function finiteOnly(_key, value) {
    if (typeof value === 'number' && !Number.isFinite(value))
        return String(value);
    return typeof value === 'bigint' ? value.toString() : value;
}
async function journeySections(folder, current) {
    const sections = [];
    for (const name of actionNames) {
        const path = (0,external_node_path_.join)(folder, `${name}.json`);
        if (name === current.id)
            sections.push(current);
        else if ((0,external_node_fs_.existsSync)(path))
            sections.push(JSON.parse(await (0,promises_.readFile)(path, 'utf8')).section);
    }
    return sections.includes(current) ? sections : [...sections, current];
}
/** The table of all checks, most serious first; folded when everything passed. */
function checksBlock(checks) {
    const rows = (0,lib_verdict/* bySeverity */.Np)(checks).map((check) => [
        { kind: 'status', tone: check.status },
        (0,lib_document/* code */.aY)(check.id),
        check.message,
        check.where === undefined ? '' : (0,lib_document/* code */.aY)((0,errors/* formatWhere */.Hp)(check.where)),
        check.hint ?? '',
    ]);
    const block = (0,lib_document/* table */.tp)(['Status', 'Check', 'What was found', 'Where', 'What to do'], rows);
    const open = checks.some(({ status }) => status !== 'pass' && status !== 'skipped');
    return open ? [block] : [(0,lib_document/* details */.zH)(`${checks.length} ${checks.length === 1 ? 'check' : 'checks'}, all passed`, block)];
}
/** The section of an action that could not find out. */
function failureSection(action, { errorClass, message, where, hint }) {
    const place = where === undefined ? [] : [(0,lib_document/* paragraph */.FY)('Where: ', (0,lib_document/* code */.aY)((0,errors/* formatWhere */.Hp)(where)))];
    const way = hint === undefined ? [] : [(0,lib_document/* paragraph */.FY)(hint)];
    return { id: action, title: action, tone: 'fail', headline: `could not finish (${errorClass}): ${message}`, blocks: [...place, ...way] };
}
/** Annotations for everything that is not a pass, most serious first. */
function annotateChecks(checks, log) {
    for (const check of (0,lib_verdict/* bySeverity */.Np)(checks)) {
        const text = `${check.id}: ${(0,errors/* withHint */.mu)(check.message, check.hint)}`;
        if (check.status === 'fail')
            log.error(text, check.where);
        else if (check.status === 'warn' || check.status === 'inconclusive')
            log.warning(text, check.where);
    }
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/core/lib/run-action.js










/** How long an action may take to stop after SIGINT; the runner kills it after 7.5 s. */
const graceMilliseconds = 5_000;
/**
 * Runs an action from its inputs to its outputs: the one place that turns verdicts and errors into a red step, an exit code, a record,
 * reports and a comment. Never throws.
 */
async function runAction(action, host) {
    const controller = new AbortController();
    const release = onSignals(controller, host);
    const outcome = await perform(action, host, controller.signal).finally(release);
    const empty = Object.fromEntries(Object.keys({ ...commonOutputs, ...action.outputs }).map((name) => [name, '']));
    host.output({ ...empty, ...outcome.outputs, status: outcome.status, 'error-class': outcome.errorClass });
    host.exit(errors/* exitCodes */.hS[outcome.errorClass]);
}
async function perform(action, host, signal) {
    let inputs;
    const temporary = await (0,promises_.mkdtemp)((0,external_node_path_.join)(host.temporary, 'modelflight-'));
    try {
        if (host.input('comment') === 'from-artifact')
            return await relay(host);
        inputs = await readInputs(action.name, action.inputs, host);
        const chain = openRecordChain((0,external_node_path_.join)(inputs.common['output-dir'], 'records'));
        const context = makeContext(inputs, host, { chain, signal, temporary });
        const result = await action.run(inputs.values, context);
        if (signal.aborted)
            throw cancelled();
        return await conclude(action, result, { inputs, host, chain, context });
    }
    catch (error) {
        return await concludeFailure(action.name, signal.aborted ? cancelled(error) : error, inputs?.common, host);
    }
    finally {
        await (0,promises_.rm)(temporary, { recursive: true, force: true });
    }
}
/** The companion of pull requests from forks needs no other input: the run that it speaks for has read them. */
async function relay(host) {
    const token = host.input('github-token');
    if (token !== undefined)
        host.mask(token);
    host.log.info(await host.relayComment(token));
    return { errorClass: 'none', status: 'pass', outputs: {} };
}
const cancelled = (cause) => (0,errors/* dependencyFailed */.BW)('cancelled before it could finish', cause === undefined ? {} : { cause });
function makeContext(inputs, host, { chain, signal, temporary }) {
    const token = inputs.common['github-token'];
    return {
        workspace: host.workspace,
        workingDirectory: inputs.workingDirectory,
        outputDir: inputs.common['output-dir'],
        temporary,
        run: host.run,
        log: host.log,
        now: () => new Date(),
        signal,
        records: chain,
        policy: host.policy(inputs.common['policy-from'], token),
        stores: host.stores(token),
        plan: inputs.common.plan,
        model: inputs.common.model,
        display: (path) => (0,files/* displayPath */.Gt)(path, host.workspace),
    };
}
async function conclude(action, result, surroundings) {
    const { inputs, host, chain, context } = surroundings;
    const verdict = (0,lib_verdict/* verdictOf */.Vj)([...result.verdict.checks, ...inputs.policyChanges]);
    const errorClass = (0,lib_verdict/* errorClassOf */.ax)(verdict, strictness(inputs.common, host));
    const facts = { action: action.name, status: verdict.status, finishedAt: context.now(), run: host.run };
    const record = result.record === undefined || context.plan ? undefined : await chain.append(result.record, facts);
    const section = { ...result.section, blocks: [...result.section.blocks, ...checksBlock(verdict.checks)] };
    const reports = await writeReports({
        action: action.name,
        section,
        verdict,
        errorClass,
        outputs: result.outputs,
        details: result.details,
        record,
        folder: context.outputDir,
        run: host.run,
        model: context.model,
    });
    annotateChecks(verdict.checks, host.log);
    printHeadline(section, errorClass, host);
    const files = [...(result.files ?? []), reports.json, reports.html, reports.markdown, ...(await chain.all()).map(({ path }) => path)];
    const published = await publish(section, inputs.common, host, {
        files,
        digest: artifactDigest(result, record),
        checks: verdict.checks,
        errorClass,
        action: action.name,
        root: context.outputDir,
    });
    const own = Object.fromEntries(Object.entries(result.outputs).map(([name, value]) => [name, String(value)]));
    return {
        errorClass,
        status: verdict.status,
        outputs: {
            ...own,
            'report-json': reports.json,
            'report-html': reports.html,
            'summary-markdown': reports.markdown,
            record: record?.path ?? '',
            'record-digest': record?.digest ?? '',
            'record-artifact': published,
        },
    };
}
/** Other runs look evidence up by what it is about: train's by its input digest, the others' by their first subject. */
const artifactDigest = (result, record) => {
    const named = result.outputs['input-digest'];
    if (typeof named === 'string' && named !== '')
        return named;
    return result.record?.subjects[0]?.digest ?? record?.digest ?? 'sha256:00000000';
};
async function publish(section, common, host, rest) {
    const token = common['github-token'];
    const files = rest.files.filter((path) => (0,external_node_fs_.existsSync)(path));
    const { artifact } = await host.publish({ ...rest, files, section, token, comment: common.comment === 'auto' ? 'auto' : 'never' });
    return artifact;
}
function strictness(common, host) {
    const byEvent = host.run.pullRequest === undefined ? 'fail' : 'warn';
    return { failOn: common['fail-on'], onInconclusive: common['on-inconclusive'] ?? byEvent };
}
function printHeadline(section, errorClass, { log }) {
    const text = `${section.title}: ${section.headline}`;
    if (errorClass === 'none')
        log.info(text);
    else
        log.error(text);
}
async function concludeFailure(name, error, common, host) {
    const explanation = (0,errors/* explain */.WE)(error);
    reportFailure(name, explanation, host);
    const section = failureSection(name, explanation);
    const outputs = common === undefined ? {} : await publishFailure(section, explanation, common, host).catch(() => ({}));
    return { errorClass: explanation.errorClass, status: 'fail', outputs };
}
function reportFailure(name, { message, where, hint, bug }, { log }) {
    log.error(`${name}: ${(0,errors/* withHint */.mu)(message, hint)}`, where);
    if (bug !== undefined)
        log.info(bug);
}
async function publishFailure(section, { errorClass }, common, host) {
    const verdict = { status: 'fail', checks: [] };
    const folder = common['output-dir'];
    const reports = await writeReports({
        action: section.id,
        section,
        verdict,
        errorClass,
        outputs: {},
        details: undefined,
        record: undefined,
        folder,
        run: host.run,
        model: common.model,
    });
    const files = [reports.json, reports.html, reports.markdown];
    const artifact = await publish(section, common, host, { files, digest: 'sha256:00000000', action: section.id, root: folder });
    return { 'report-json': reports.json, 'report-html': reports.html, 'summary-markdown': reports.markdown, 'record-artifact': artifact };
}
/** The first signal asks the action to stop; when it has not after the grace, the process ends without it. */
function onSignals(controller, host) {
    const stop = () => {
        host.log.warning('stopping: the run was cancelled');
        controller.abort();
        setTimeout(() => process.exit(1), graceMilliseconds).unref();
    };
    process.once('SIGINT', stop);
    process.once('SIGTERM', stop);
    return () => {
        process.off('SIGINT', stop);
        process.off('SIGTERM', stop);
    };
}


/***/ }),

/***/ 1010:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Np: () => (/* binding */ bySeverity),
/* harmony export */   Vj: () => (/* binding */ verdictOf),
/* harmony export */   ax: () => (/* binding */ errorClassOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3300);

const order = ['fail', 'inconclusive', 'warn', 'pass'];
/**
 * The verdict of some checks: fail > inconclusive > warn > pass. All checks skipped is `inconclusive`.
 *
 * @throws Failure (input-error) when there are no checks: nothing asked is not a pass.
 */
function verdictOf(checks) {
    if (checks.length === 0) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .inputError */ .Xu)('no checks were configured, so there is nothing to pass', {
            hint: 'Add at least one rule; see the README of the action.',
        });
    }
    const finite = checks.map(withFiniteNumbers);
    const status = order.find((candidate) => finite.some((check) => check.status === candidate)) ?? 'inconclusive';
    return { status, checks: finite };
}
/** A check whose number is not finite can't have passed: it is turned into a failure that says so. */
function withFiniteNumbers(check) {
    if (typeof check.observed !== 'number' || Number.isFinite(check.observed))
        return check;
    const status = check.status === 'pass' ? 'fail' : check.status;
    return { ...check, status, observed: String(check.observed) };
}
/** Most serious first; checks of the same status keep their order. */
function bySeverity(checks) {
    const rank = ['fail', 'inconclusive', 'warn', 'pass', 'skipped'];
    return checks.toSorted((a, b) => rank.indexOf(a.status) - rank.indexOf(b.status));
}
/** The error class of a verdict under the user's strictness; `none` lets the job go on. */
function errorClassOf(verdict, { failOn, onInconclusive }) {
    if (failOn === 'never')
        return 'none';
    const hasFailure = verdict.checks.some((check) => check.status === 'fail');
    const hasWarning = verdict.checks.some((check) => check.status === 'warn');
    if (hasFailure || (failOn === 'warn' && hasWarning))
        return 'check-failed';
    if (verdict.status === 'inconclusive')
        return onInconclusive === 'fail' ? 'inconclusive' : 'none';
    return 'none';
}


/***/ }),

/***/ 6096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ cellText),
/* harmony export */   V: () => (/* binding */ cellForm)
/* harmony export */ });
/** How a cell is written. */
const cellForm = { plain: 0, quoted: 1, escaped: 2 };
/** Text of a cell. */
function cellText(row, cell) {
    const text = Buffer.from(row.bytes.buffer, row.bytes.byteOffset, row.bytes.byteLength).toString('utf8', row.starts[cell], row.ends[cell]);
    return row.forms[cell] === cellForm.escaped ? text.replaceAll('""', '"') : text;
}


/***/ }),

/***/ 9082:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ limits)
/* harmony export */ });
/** Limits that protect the runner. Each is named in the sentence that reports it. */
const limits = {
    /** Bytes of one CSV row or one JSON line. */
    rowBytes: 16 * 1024 * 1024,
    /** Columns of a data set. */
    columns: 10_000,
    /** UTF-8 bytes of a column's name. */
    nameBytes: 1024,
    /** Nesting of a JSON value. */
    jsonDepth: 64,
    /** A gzip file may grow this many times once it has grown beyond `gzipFreeBytes`. */
    gzipRatio: 200,
    gzipFreeBytes: 32 * 1024 * 1024,
    /** Files of one data set. */
    files: 10_000,
    /** Megabytes that the DuckDB child may use for its data. */
    duckdbMemoryMb: 1024,
    /** Milliseconds without an answer after which the DuckDB child is killed. */
    duckdbSilenceMs: 120_000,
};


/***/ }),

/***/ 3933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  S: () => (/* binding */ githubHost)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/core/lib/errors.js
var errors = __nccwpck_require__(3300);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/core/lib/workflow-commands.js

/**
 * The runner reads commands from stdout in two grammars: `::name key=value::data` at the start of a line (after white space), and the
 * old `##[name key=value]data` anywhere in a line. These functions write the commands that we mean, and break all others.
 */
/** Splits on everything that a log viewer or the runner may take for the end of a line. */
const lineBreaks = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/;
/** Invisible, so that people still read the same text, but no longer a command. */
const breaker = '\u200B';
/** Characters that could steer a terminal or reorder text: shown as code points. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are exactly what is looked for
const unsafeCharacters = /[\u0000-\u0008\u000E-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/g;
/** Text of any origin as lines that are safe to print: no workflow command, no terminal escape, no reordering. */
function safeLines(text) {
    return text.split(lineBreaks).map(safeLine);
}
function safeLine(line) {
    const shown = line.replace(unsafeCharacters, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);
    return shown.replace(/^(\s*):(?=:)/, `$1:${breaker}`).replaceAll('##[', `##${breaker}[`);
}
/** One command line, escaped as the runner's parser expects (ActionCommand.TryParseV2). */
function command(name, properties, data) {
    const parts = Object.entries(properties)
        .filter(([, value]) => value !== undefined && value !== '')
        .map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
    // A mask must be the secret to the letter; a line that the new grammar takes is never read in the old one.
    const value = name === 'add-mask' ? encodeData(data) : escapeData(data);
    return `::${name}${parts.length === 0 ? '' : ` ${parts.join(',')}`}::${value}`;
}
/** An annotation. Messages beyond the runner's 4,096 characters would be cut in the middle of a word by it; ours are cut with an ellipsis. */
function annotation(name, text, where, title) {
    const message = safeLines(text).join('\n');
    const cut = message.length > 4_000 ? `${message.slice(0, 3_999)}…` : message;
    return command(name, { file: where?.file, line: where?.line, col: where?.column, title: title && safeLines(title).join(' ') }, cut);
}
const encodeData = (text) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeData = (text) => encodeData(text).replaceAll('##[', `##${breaker}[`);
const escapeProperty = (text) => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
/** Starts a stretch in which the runner obeys nothing, and ends it. The token can't be guessed, so the content can't end it. */
function stopCommands() {
    const token = (0,external_node_crypto_.randomBytes)(16).toString('hex');
    return { begin: command('stop-commands', {}, token), end: `::${token}::` };
}
/** Lines for GITHUB_OUTPUT or GITHUB_STATE: the delimiter is random, so that no value can end itself and start another. */
function fileCommand(name, value) {
    const delimiter = `ghadelimiter_${(0,external_node_crypto_.randomBytes)(16).toString('hex')}`;
    if (name.includes(delimiter) || value.includes(delimiter))
        return fileCommand(name, value);
    return `${name}<<${delimiter}\n${value}\n${delimiter}\n`;
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/core/lib/workflow-log.js

/** The runner shows 10 annotations of a kind per step and drops the rest without a word; the last one is ours, to say so. */
const annotationsPerKind = 9;
/** A log that the GitHub runner reads. `write` gets text with its line ends. */
function workflowLog(write, now) {
    const counts = { notice: 0, warning: 0, error: 0 };
    const print = (text) => write(`${safeLines(text).join('\n')}\n`);
    const annotate = (kind, text, where) => {
        counts[kind] += 1;
        if (counts[kind] > annotationsPerKind + 1) {
            print(`${kind}: ${text}`);
            return;
        }
        const last = counts[kind] === annotationsPerKind + 1;
        write(`${annotation(kind, last ? `${text}\n(further ${kind}s are in the log and the report)` : text, where)}\n`);
    };
    let lastProgress = Number.NEGATIVE_INFINITY;
    return {
        info: print,
        debug: (text) => write(`${command('debug', {}, safeLines(text).join('\n'))}\n`),
        notice: (text, where) => annotate('notice', text, where),
        warning: (text, where) => annotate('warning', text, where),
        error: (text, where) => annotate('error', text, where),
        raw: rawWriter(write),
        async group(title, body) {
            write(`${command('group', {}, safeLines(title).join(' '))}\n`);
            try {
                return await body();
            }
            finally {
                write(`${command('endgroup', {}, '')}\n`);
            }
        },
        progress(what, done, total) {
            const time = now();
            if (time - lastProgress < 10_000)
                return;
            lastProgress = time;
            print(`${what}: ${progressText(done, total)}`);
        },
    };
}
/** `1,200 of 5,000 (24 %)`, or the count alone. */
function progressText(done, total) {
    const count = done.toLocaleString('en-US');
    if (total === undefined || total <= 0)
        return count;
    return `${count} of ${total.toLocaleString('en-US')} (${Math.floor((100 * done) / total)} %)`;
}
/**
 * Prints what a child process writes, line by line, inside stop-commands: even a child that knows the grammar can't command the runner.
 * A line that is not finished waits for its end, at most 64 KiB of it.
 */
function rawWriter(write) {
    const decoder = new TextDecoder();
    let pending = '';
    return (chunk) => {
        pending += decoder.decode(chunk, { stream: true });
        const end = pending.length > 65_536 ? pending.length : pending.lastIndexOf('\n') + 1;
        if (end === 0 && chunk.length > 0)
            return;
        const complete = chunk.length === 0 ? pending : pending.slice(0, end);
        pending = pending.slice(complete.length);
        if (complete === '')
            return;
        const { begin, end: resume } = stopCommands();
        write(`${begin}\n${safeLines(complete.replace(/\n$/, '')).join('\n')}\n${resume}\n`);
    };
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/github/lib/environment.js

/** The payload of the event; an empty one when the runner gave none. */
function readEvent(env) {
    const path = env['GITHUB_EVENT_PATH'];
    if (path === undefined || path === '')
        return {};
    try {
        const payload = JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8'));
        return typeof payload === 'object' && payload !== null ? payload : {};
    }
    catch {
        return {};
    }
}
/** Who runs, from the runner's variables and the event's payload. */
function readRun(env, event) {
    const get = (name) => env[name] ?? '';
    const pullRequest = readPullRequest(env, event);
    const [repository, runId] = [get('GITHUB_REPOSITORY'), get('GITHUB_RUN_ID')];
    return {
        host: 'github',
        repository,
        // GITHUB_SHA is the merge commit on pull requests: nobody's commit, and gone with the next push.
        sha: pullRequest?.headSha ?? get('GITHUB_SHA'),
        ref: get('GITHUB_REF'),
        event: get('GITHUB_EVENT_NAME'),
        workflow: get('GITHUB_WORKFLOW'),
        job: get('GITHUB_JOB'),
        jobIndex: countOf(env['INPUT_JOB-INDEX'], 0),
        runId,
        attempt: countOf(env['GITHUB_RUN_ATTEMPT'], 1),
        actor: get('GITHUB_ACTOR'),
        url: runId === '' ? '' : `${env['GITHUB_SERVER_URL'] ?? 'https://github.com'}/${repository}/actions/runs/${runId}`,
        pullRequest,
    };
}
function readPullRequest(env, { pull_request: pull }) {
    if (pull === undefined)
        return undefined;
    const own = pull.head.repo?.full_name.toLowerCase() === env['GITHUB_REPOSITORY']?.toLowerCase();
    return {
        number: pull.number,
        headSha: pull.head.sha,
        baseSha: pull.base.sha,
        baseRef: pull.base.ref,
        // Runs that Dependabot starts get a read-only token and no secrets, like those of forks.
        fork: !own || env['GITHUB_ACTOR'] === 'dependabot[bot]',
    };
}
function countOf(text, fallback) {
    return text !== undefined && /^\d{1,9}$/.test(text.trim()) ? Number(text) : fallback;
}

// EXTERNAL MODULE: ./.cache/bundle/actions/packages/core/lib/files.js
var files = __nccwpck_require__(4020);
;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/core/lib/head-policy.js

/** Policy of this checkout: what is used outside pull requests, and inside them when `policy-from: head` asks for it. */
const headPolicy = (workspace) => ({
    async read(path) {
        const text = await (0,files/* readText */.yR)(await (0,files/* realPathInside */.oG)(path, workspace), (0,files/* displayPath */.Gt)(path, workspace));
        return { text, origin: 'head', isNew: false };
    },
});

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/github/lib/policy.js




/**
 * Reads policy files. On pull requests they come from the base branch: from the local git objects when the checkout has that commit, else over
 * REST. A file that base lacks is new: the checkout's is used, and `isNew` says so. A base branch that can't be read is never "new".
 */
function githubPolicy(surroundings, from, token) {
    const { workspace, run } = surroundings;
    const head = headPolicy(workspace);
    const { pullRequest } = run;
    if (from === 'head' || pullRequest === undefined)
        return head;
    return {
        async read(path) {
            const base = await readBase(surroundings, pullRequest, path, token);
            const proposed = (0,external_node_fs_.existsSync)(path) ? (await head.read(path)).text : undefined;
            return decide(base, proposed, (0,files/* displayPath */.Gt)(path, workspace));
        },
    };
}
/** Which text decides. A file that the pull request deletes is proposed as empty. */
function decide(base, proposed, name) {
    if (base.kind === 'text') {
        const { text } = base;
        return { text, origin: 'base', isNew: false, ...(text === proposed ? {} : { proposed: proposed ?? '' }) };
    }
    if (proposed === undefined)
        throw (0,errors/* inputError */.Xu)(`${name} does not exist, neither here nor on the base branch`, { where: { file: name } });
    return { text: proposed, origin: 'head', isNew: true };
}
async function readBase(surroundings, pullRequest, path, token) {
    const { checkoutRoot, gitPath, readCommitted } = await __nccwpck_require__.e(/* import() */ 718).then(__nccwpck_require__.bind(__nccwpck_require__, 2718));
    const root = checkoutRoot(path, surroundings.workspace);
    const name = gitPath(root, path);
    const local = await readCommitted(root, pullRequest.baseSha, name);
    if (local.kind !== 'unknown')
        return local;
    if (token === undefined) {
        throw (0,errors/* dependencyFailed */.BW)(`${name} of the base branch can't be read: the checkout lacks that commit and there is no github-token`, {
            where: { file: name },
            hint: 'Pass github-token, or check out with fetch-depth: 0.',
        });
    }
    const { openApi } = await import(/* webpackIgnore: true */ '../shared/index.js').then(({load}) => load('github/api'));
    const { readContents } = await __nccwpck_require__.e(/* import() */ 45).then(__nccwpck_require__.bind(__nccwpck_require__, 9045));
    return await readContents(openApi(surroundings, token), surroundings.run, name, pullRequest.baseSha);
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/github/lib/secret-forms.js
/**
 * A secret and the forms in which it may turn up in a log: base64, URL-safe base64, URL-encoded, as part of a JSON string,
 * and as the password of basic authentication with GitHub's usual user name. Short values are not derived from: their forms
 * would hide half the log.
 */
function secretForms(value) {
    if (value.trim() === '')
        return [];
    if (value.length < 6)
        return [value];
    const bytes = Buffer.from(value);
    const forms = [
        value,
        bytes.toString('base64'),
        bytes.toString('base64').replace(/=+$/, ''),
        bytes.toString('base64url'),
        encodeURIComponent(value),
        encodeURIComponent(value).replaceAll('%20', '+'),
        JSON.stringify(value).slice(1, -1),
        Buffer.from(`x-access-token:${value}`).toString('base64'),
    ];
    return [...new Set(forms)];
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/github/lib/host.js








/** Inputs that action.yml fills in for the host and that no action reads. */
const hostInputs = ['job-index'];
/** GitHub's runner as the host of an action. Light: everything that needs the toolkit is loaded when it is used. */
function githubHost(env = process.env) {
    const print = process.stdout.write.bind(process.stdout);
    const write = (text) => void print(text);
    const log = workflowLog(write, () => performance.now());
    const event = readEvent(env);
    const surroundings = {
        env,
        event,
        run: readRun(env, event),
        log,
        workspace: env['GITHUB_WORKSPACE'] ?? process.cwd(),
        temporary: env['RUNNER_TEMP'] ?? (0,external_node_os_.tmpdir)(),
        write,
    };
    return {
        run: surroundings.run,
        log,
        workspace: surroundings.workspace,
        temporary: surroundings.temporary,
        input: (name) => readInput(env, name),
        given: () => givenInputs(env),
        mask: (value) => {
            for (const form of secretForms(value))
                write(`${command('add-mask', {}, form)}\n`);
        },
        output: (values) => appendCommands(env, 'GITHUB_OUTPUT', values),
        exit: (code) => {
            process.exitCode = code === 0 ? 0 : 1;
        },
        policy: (from, token) => githubPolicy(surroundings, from, token),
        stores: (token) => lazyStores(surroundings, token),
        publish: async (publication) => (await __nccwpck_require__.e(/* import() */ 152).then(__nccwpck_require__.bind(__nccwpck_require__, 9152))).publish(surroundings, publication),
        relayComment: (token) => relayComment(surroundings, token),
        saveState: (name, value) => appendCommands(env, 'GITHUB_STATE', { [name]: value }),
        state: (name) => env[`STATE_${name}`],
    };
}
/** Most runs end before they need evidence of others. */
function lazyStores(surroundings, token) {
    const open = async () => (await __nccwpck_require__.e(/* import() */ 561).then(__nccwpck_require__.bind(__nccwpck_require__, 3561))).githubStores(surroundings, token);
    return {
        find: async (action, digest) => await (await open()).find(action, digest),
        restore: async (key, paths) => await (await open()).restore(key, paths),
        save: async (key, paths) => await (await open()).save(key, paths),
    };
}
/** The runner's rule: upper case, spaces become underscores, dashes stay. */
function readInput(env, name) {
    const value = env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`]?.trim();
    return value === '' ? undefined : value;
}
function givenInputs(env) {
    return Object.entries(env)
        .filter(([name, value]) => name.startsWith('INPUT_') && value !== undefined && value.trim() !== '')
        .map(([name]) => name.slice('INPUT_'.length).toLowerCase())
        .filter((name) => !hostInputs.includes(name));
}
function appendCommands(env, file, values) {
    const path = env[file];
    if (path === undefined || path === '') {
        throw (0,errors/* dependencyFailed */.BW)(`the runner set no ${file}, so nothing can be handed on`, { hint: 'Run the action with a current GitHub runner.' });
    }
    const lines = Object.entries(values).map(([name, value]) => fileCommand(name, value));
    (0,external_node_fs_.appendFileSync)(path, lines.join(''));
}
async function relayComment(surroundings, token) {
    if (token === undefined)
        throw (0,errors/* inputError */.Xu)('github-token is empty, so no comment can be written');
    const { postFromArtifact } = await __nccwpck_require__.e(/* import() */ 965).then(__nccwpck_require__.bind(__nccwpck_require__, 5965));
    const posted = await postFromArtifact(surroundings, token);
    return posted.kind === 'posted'
        ? `wrote ${posted.parts} parts into the comment of #${posted.number}`
        : `nothing to write: ${posted.reason}`;
}


/***/ }),

/***/ 7640:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ previousChampionAlias),
/* harmony export */   LK: () => (/* binding */ evidenceKinds),
/* harmony export */   n2: () => (/* binding */ noEvidence),
/* harmony export */   wW: () => (/* binding */ championAlias)
/* harmony export */ });
/* unused harmony export challengerAlias */
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ aliasReference),
/* harmony export */   F2: () => (/* binding */ parseReference),
/* harmony export */   FH: () => (/* binding */ formatReference),
/* harmony export */   I3: () => (/* binding */ checkName)
/* harmony export */ });
/* unused harmony exports isModelName, versionReference */
/* harmony import */ var _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3300);

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

/***/ 5865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   LO: () => (/* binding */ commentBudget),
/* harmony export */   Rd: () => (/* binding */ minus),
/* harmony export */   lA: () => (/* binding */ fits),
/* harmony export */   qN: () => (/* binding */ summaryBudget)
/* harmony export */ });
/* unused harmony exports costOf, byteLength, isSpent */
/** GitHub's comments: 65,536 characters are announced, 262,144 bytes enforced. */
const commentBudget = { chars: 60_000, bytes: 240_000 };
/** A job summary over 1 MiB is dropped whole. */
const summaryBudget = { chars: 1_000_000, bytes: 1_000_000 };
/** What a text costs. */
const costOf = (text) => ({ chars: text.length, bytes: byteLength(text) });
/** Length in UTF-8, without a copy of the text. A lone surrogate counts as its replacement character. */
function byteLength(text) {
    let bytes = text.length;
    for (let index = 0; index < text.length; index += 1) {
        const unit = text.charCodeAt(index);
        // A pair is two units of two bytes each; everything else above U+07FF is one unit of three.
        if (unit > 0x7ff)
            bytes += unit >= 0xd800 && unit <= 0xdfff ? 1 : 2;
        else if (unit > 0x7f)
            bytes += 1;
    }
    return bytes;
}
/** What is left after a text; below zero when it does not fit. */
function minus(budget, text) {
    const cost = costOf(text);
    return { chars: budget.chars - cost.chars, bytes: budget.bytes - cost.bytes };
}
/** Whether anything was overspent. */
const isSpent = (budget) => budget.chars < 0 || budget.bytes < 0;
/** Whether a text fits. */
const fits = (text, budget) => !isSpent(minus(budget, text));


/***/ }),

/***/ 7361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FY: () => (/* binding */ paragraph),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   bW: () => (/* binding */ chart),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
/* unused harmony exports strong, heading, list, codeBlock */
/**
 * The document that an action hands over: what is said, not how it looks. Strings here are plain text and may hold anything;
 * the renderers (markdown, html, terminal) escape every one of them.
 */
/** Makers of texts with a role. */
const strong = (text) => ({ kind: 'strong', text });
/** A name, value or path as written. */
const code = (text) => ({ kind: 'code', text });
/** Text that leads somewhere, where the target is safe. */
const link = (text, href) => ({ kind: 'link', text, href });
/** Makers of blocks. */
const heading = (text) => ({ kind: 'heading', text });
/** Text with roles. */
const paragraph = (...text) => ({ kind: 'paragraph', text });
/** Items, each of some inlines. */
const list = (...items) => ({ kind: 'list', items });
/** A table; a plain string is a title on the left. */
const table = (columns, rows) => ({
    kind: 'table',
    columns: columns.map((column) => (typeof column === 'string' ? { title: column } : column)),
    rows,
});
/** Code, folded parts and charts as blocks. */
const codeBlock = (text, language) => language === undefined ? { kind: 'code', text } : { kind: 'code', text, language };
/** A chart as a block. */
const chart = (value) => ({ kind: 'chart', chart: value });
/** Blocks that are folded under a summary line. */
const details = (summary, ...blocks) => ({ kind: 'details', summary, blocks });


/***/ }),

/***/ 3803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ drawChart)
/* harmony export */ });
/* unused harmony exports bar, whisker */
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7361);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6792);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2171);



const left = (title) => ({ title, align: 'left' });
const right = (title) => ({ title, align: 'right' });
/**
 * A chart as a table of block characters: it reads the same on a phone, in dark mode, in a mail and in a screen reader, and
 * no text of it can reach another language's parser, as it could with Mermaid.
 */
function drawChart(chart) {
    switch (chart.kind) {
        case 'bars':
            return drawBars(chart);
        case 'lines':
            return drawLines(chart);
        case 'intervals':
            return drawIntervals(chart);
        default:
            return chart;
    }
}
function drawBars({ categories, series, unit }) {
    const most = Math.max(0, ...series.flatMap(({ values }) => values.filter(isFiniteNumber).map(Math.abs)));
    const width = series.length > 2 ? 8 : 12;
    return {
        columns: [left(''), ...series.flatMap(({ name }) => [left(name), right('')])],
        rows: categories.map((category, index) => [
            (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(category, _text_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .Fy.label),
            ...series.flatMap(({ values }) => [bar(values[index] ?? null, most, width), (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .withUnit */ .$o)(values[index] ?? null, unit)]),
        ]),
    };
}
function drawLines({ x, series, unit, marks = [] }) {
    const span = `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .ZV)(x.values[0] ?? null)} … ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .ZV)(x.values.at(-1) ?? null)}`;
    return {
        columns: [left(''), left(`${x.label} ${span}`), right('first'), right('least'), right('most'), right('last')],
        rows: [
            ...series.map((one) => [(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(one.name, _text_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .Fy.label), sparkline(one, series), ...summary(one).map((value) => (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .withUnit */ .$o)(value, unit))]),
            ...marks.map(({ label, value }) => [(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(label, _text_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .Fy.label), 'mark', '', '', '', (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .withUnit */ .$o)(value, unit)]),
        ],
    };
}
function drawIntervals({ rows, zero = 0, unit }) {
    const ends = rows.flatMap(({ low, high }) => [low, high]).filter(isFiniteNumber);
    const low = Math.min(zero, ...ends);
    const high = Math.max(zero, ...ends);
    return {
        columns: [left(''), left(''), right('from'), right('estimate'), right('to'), left('')],
        rows: rows.map((row) => [
            (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(row.label, _text_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .Fy.label),
            (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(whisker(row, low, high, zero)),
            ...[row.low, row.point, row.high].map((value) => (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .withUnit */ .$o)(value, unit)),
            { kind: 'status', tone: row.tone },
        ]),
    };
}
const isFiniteNumber = (value) => value !== null && Number.isFinite(value);
const eighths = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];
/** A horizontal bar in eighths of a character. Its sign is left to the number beside it. */
function bar(value, most, width) {
    if (!isFiniteNumber(value) || most <= 0)
        return '';
    const units = Math.min(width * 8, Math.round((Math.abs(value) / most) * width * 8));
    return '█'.repeat(Math.floor(units / 8)) + (eighths[units % 8] ?? '');
}
const levels = '▁▂▃▄▅▆▇█';
/** At most 32 columns; each shows the mean of its points. All series share one scale. */
function sparkline(one, all) {
    const finite = all.flatMap(({ values }) => values.filter(isFiniteNumber));
    const low = finite.reduce((a, b) => Math.min(a, b), Infinity);
    const high = finite.reduce((a, b) => Math.max(a, b), -Infinity);
    const columns = Math.min(32, one.values.length);
    return Array.from({ length: columns }, (_, column) => {
        const part = one.values
            .slice(Math.floor((column * one.values.length) / columns), Math.floor(((column + 1) * one.values.length) / columns))
            .filter(isFiniteNumber);
        if (part.length === 0)
            return '·';
        const mean = part.reduce((sum, value) => sum + value / part.length, 0);
        return levels[high > low ? Math.min(7, Math.floor(((mean - low) / (high - low)) * 8)) : 3] ?? '·';
    }).join('');
}
function summary({ values }) {
    const finite = values.filter(isFiniteNumber);
    if (finite.length === 0)
        return [null, null, null, null];
    return [finite[0] ?? null, finite.reduce((a, b) => Math.min(a, b)), finite.reduce((a, b) => Math.max(a, b)), finite.at(-1) ?? null];
}
const cells = 21;
/** `╌╌├──●──┤╌┊╌`: the interval, its point and the mark of no difference. */
function whisker(row, low, high, zero) {
    const place = (value) => high > low && Number.isFinite(value) ? Math.max(0, Math.min(cells - 1, Math.round(((value - low) / (high - low)) * (cells - 1)))) : 0;
    const [from, point, to, none] = [place(row.low), place(row.point), place(row.high), place(zero)];
    return Array.from({ length: cells }, (_, cell) => {
        if (cell === point)
            return '●';
        if (cell === from)
            return '├';
        if (cell === to)
            return '┤';
        if (cell > from && cell < to)
            return '─';
        return cell === none ? '┊' : ' ';
    }).join('');
}


/***/ }),

/***/ 1683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ safeHref)
/* harmony export */ });
/**
 * The address of a link, normalised, when it is plain http or https without credentials and of a sane length; else undefined.
 * Characters with a meaning in Markdown or HTML are percent-encoded.
 */
function safeHref(href) {
    if (href.length > 2_000 || !/^https?:\/\//i.test(href) || !URL.canParse(href))
        return undefined;
    const url = new URL(href);
    if (url.username !== '' || url.password !== '')
        return undefined;
    const address = url.href.replace(/[\\<>|`"'()[\]{}^*~\s]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);
    return address;
}


/***/ }),

/***/ 3655:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q_: () => (/* binding */ longestRun),
/* harmony export */   UZ: () => (/* binding */ markdownCell),
/* harmony export */   iB: () => (/* binding */ markdownInlines),
/* harmony export */   m3: () => (/* binding */ breakReferences),
/* harmony export */   p7: () => (/* binding */ markdownText),
/* harmony export */   u9: () => (/* binding */ markdownStatus)
/* harmony export */ });
/* unused harmony exports markdownCode, markdownInline */
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1683);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2171);


/** Joins two characters invisibly: what stands on both sides is no longer one name to GitHub. */
const joiner = '\u2060';
/**
 * Text as Markdown that renders as exactly this text, on one line. It may follow the start of a line, but knows no tables
 * beyond escaping `|`.
 */
function markdownText(text, limit = _text_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .Fy.line) {
    return escapeEnds(breakReferences((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(text), limit).replace(/[\\`*_[\]{}<>&|~$^]/g, escapeCharacter)));
}
/** HTML entities where a browser would see a tag, backslashes where only Markdown has a meaning for the character. */
const escapeCharacter = (character) => character === '<' ? '&lt;' : character === '>' ? '&gt;' : character === '&' ? '&amp;' : `\\${character}`;
/** Breaks what GitHub turns into links or emoji by itself: mentions, issues, commits, addresses and short codes. */
function breakReferences(text) {
    return text
        .replace(/[@#]/g, (character) => character + joiner)
        .replace(/\b(GH)-(?=\d)/gi, `$1-${joiner}`)
        .replace(/\b(?=[0-9]*[a-f])(?=[a-f]*[0-9])([0-9a-f]{3})([0-9a-f]{4,61})\b/gi, `$1${joiner}$2`)
        .replace(/(:)(?=\/\/)/g, `$1${joiner}`)
        .replace(/\b(mailto|xmpp|tel):/gi, `$1${joiner}:`)
        .replace(/www(?=\.)/gi, (word) => word + joiner)
        .replace(/:(?=(?!\d{1,2}:)[\w+\-\\]+:)/g, `:${joiner}`);
}
/** Keeps the first characters from starting a heading, list or rule, and a last `!` from making an image of a link that follows. */
function escapeEnds(text) {
    return text
        .replace(/!$/, '\\!')
        .replace(/^(=|[-+:](?=[\s:-]|$))/, '\\$1')
        .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2');
}
/** Text as a code span that holds exactly this text: its fence is longer than any run of backticks inside. */
function markdownCode(text, limit = _text_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .Fy.line) {
    const content = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(text), limit);
    if (content === '')
        return '—';
    const fence = '`'.repeat(longestRun(content) + 1);
    const pad = content.startsWith('`') || content.endsWith('`') ? ' ' : '';
    return `${fence}${pad}${content}${pad}${fence}`;
}
/** Length of the longest run of backticks. */
const longestRun = (text) => Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
/** One inline. */
function markdownInline(inline, limit = _text_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .Fy.line) {
    if (typeof inline === 'string')
        return keepingBlanks(inline, markdownText(inline, limit));
    switch (inline.kind) {
        case 'strong':
            return markdownStrong(inline.text, limit);
        case 'code':
            return markdownCode(inline.text, limit);
        case 'link':
            return markdownLink(inline.text, inline.href, limit);
        default:
            return inline;
    }
}
/** Blanks at both ends part this inline from its neighbours. */
function keepingBlanks(text, rendered) {
    if (rendered === '')
        return text === '' ? '' : ' ';
    return `${/^\s/.test(text) ? ' ' : ''}${rendered}${/\s$/.test(text) ? ' ' : ''}`;
}
function markdownStrong(text, limit) {
    const content = markdownText(text, limit);
    return content === '' ? '' : `**${content}**`;
}
function markdownLink(text, href, limit) {
    const target = (0,_links_js__WEBPACK_IMPORTED_MODULE_1__/* .safeHref */ .v)(href);
    if (target === undefined)
        return markdownText(text === '' ? href : text, limit);
    return `[${markdownText(text, limit) || 'link'}](<${target.replaceAll('&', '&amp;')}>)`;
}
/** Several inlines in a row, as the text of one block. */
const markdownInlines = (inlines, limit) => joined(inlines)
    .map((inline) => markdownInline(inline, limit))
    .join('')
    .trim();
/** Neighbouring texts become one, so that an address written in two pieces is seen as one. */
function joined(inlines) {
    const all = [];
    for (const inline of inlines) {
        const last = all.at(-1);
        if (typeof inline === 'string' && typeof last === 'string')
            all[all.length - 1] = last + inline;
        else
            all.push(inline);
    }
    return all;
}
/** Sign and word. */
const markdownStatus = (tone, text) => `${_text_js__WEBPACK_IMPORTED_MODULE_0__/* .toneSigns */ .L5[tone].emoji} ${text === undefined ? _text_js__WEBPACK_IMPORTED_MODULE_0__/* .toneSigns */ .L5[tone].word : markdownText(text, _text_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .Fy.cell)}`;
/** One cell: never a line break, never a bar that ends the cell. */
function markdownCell(cell) {
    if (typeof cell === 'object' && 'kind' in cell && cell.kind === 'status')
        return markdownStatus(cell.tone, cell.text);
    return joined(isInlines(cell) ? cell : [cell])
        .map((inline) => (typeof inline === 'object' && inline.kind === 'code' ? codeInCell(inline.text) : markdownInline(inline, _text_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .Fy.cell)))
        .join('')
        .trim();
}
const isInlines = (cell) => Array.isArray(cell);
/** Inside a table a code span may hold `\|` for a bar; after a backslash of its own that would end the cell, so a broken bar stands there. */
const codeInCell = (text) => markdownCode(text, _text_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .Fy.cell).replace(/(\\*)\|/g, (_, slashes) => (slashes === '' ? '\\|' : `${slashes}¦`));


/***/ }),

/***/ 297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ renderMarkdown)
/* harmony export */ });
/* harmony import */ var _budget_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5865);
/* harmony import */ var _draw_chart_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(3803);
/* harmony import */ var _markdown_inline_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3655);
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1496);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2171);





/**
 * A section as GitHub-flavoured Markdown. Every text of it is escaped: no tag, link, mention, image, heading or diagram comes
 * out of data. What does not fit the budget is cut between blocks, rows or lines and said; the result is always whole Markdown.
 */
function renderMarkdown(section, options = {}) {
    const { budget = _budget_js__WEBPACK_IMPORTED_MODULE_0__/* .summaryBudget */ .qN, level = 2, maxRows = 1_000, rest = 'the report' } = options;
    const writer = { level: Math.min(4, Math.max(1, level)), maxRows, rest: (0,_markdown_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(rest, _text_js__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .Fy.heading) };
    const title = `${'#'.repeat(writer.level)} ${(0,_markdown_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownStatus */ .u9)(section.tone, section.title)}`;
    const head = `${title}\n\n${(0,_markdown_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(section.headline)}\n`;
    const first = (0,_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .fits */ .lA)(head, budget) ? head : `${title}\n`;
    return first + writeBlocks(section.blocks, (0,_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .minus */ .Rd)(budget, first), writer);
}
/** Blocks, each after a blank line, as far as they fit. */
function writeBlocks(blocks, budget, writer) {
    const closing = `\n_More is in ${writer.rest}._\n`;
    let room = (0,_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .minus */ .Rd)(budget, closing);
    const written = [];
    for (const block of blocks) {
        const text = writeBlock(block, room, writer);
        if (text === undefined)
            return (0,_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .fits */ .lA)(closing, budget) ? written.join('') + closing : written.join('');
        written.push(text);
        room = (0,_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .minus */ .Rd)(room, text);
    }
    return written.join('');
}
/** One block as it fits, or undefined when not even its first part does. */
function writeBlock(block, budget, writer) {
    if (block.kind === 'details')
        return writeDetails(block, budget, writer);
    const piece = pieceOf(block, writer);
    if ('text' in piece)
        return (0,_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .fits */ .lA)(piece.text, budget) ? piece.text : undefined;
    return writeParts(piece, budget, writer);
}
function writeParts({ before, parts, after, noun }, budget, writer) {
    const more = (left) => `\n_${left.toLocaleString('en-US')} more ${noun}${left === 1 ? '' : 's'}: see ${writer.rest}._\n`;
    let room = (0,_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .minus */ .Rd)((0,_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .minus */ .Rd)(budget, before), after + more(parts.length));
    const written = [];
    while (written.length < Math.min(parts.length, writer.maxRows)) {
        const part = parts.at(written.length);
        if (!(0,_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .fits */ .lA)(part, room))
            break;
        written.push(part);
        room = (0,_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .minus */ .Rd)(room, part);
    }
    if (written.length === 0 && parts.length > 0)
        return undefined;
    const left = parts.length - written.length;
    return before + written.join('') + after + (left === 0 ? '' : more(left));
}
/** The summary stands in an HTML block of ours, so it is escaped as HTML; the blocks inside are Markdown again after a blank line. */
function writeDetails({ summary, blocks }, budget, writer) {
    const before = `\n<details><summary>${(0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeEntities */ .JK)((0,_markdown_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .breakReferences */ .m3)((0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)((0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(summary), _text_js__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .Fy.heading)))}</summary>\n`;
    const after = '\n</details>\n';
    const room = (0,_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .minus */ .Rd)(budget, before + after);
    if (!(0,_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .fits */ .lA)('', room))
        return undefined;
    const inside = writeBlocks(blocks, room, writer);
    return inside === '' && blocks.length > 0 ? undefined : before + inside + after;
}
function pieceOf(block, writer) {
    switch (block.kind) {
        case 'heading':
            return { text: `\n${'#'.repeat(writer.level + 1)} ${(0,_markdown_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(block.text, _text_js__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .Fy.heading) || '—'}\n` };
        case 'paragraph':
            return { text: `\n${(0,_markdown_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownInlines */ .iB)(block.text)}\n` };
        case 'list':
            return { before: '\n', parts: mapped(block.items, (item) => `- ${(0,_markdown_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownInlines */ .iB)(item) || '—'}\n`), after: '', noun: 'item' };
        case 'table':
            return tablePiece(block);
        case 'code':
            return codePiece(block.text, block.language);
        case 'chart':
            return chartPiece(block.chart);
        default:
            return block;
    }
}
/** A list whose elements are made when asked for. */
function mapped(list, make) {
    return {
        length: list.length,
        at: (index) => {
            const element = list[index];
            if (element === undefined)
                throw new RangeError(`no element ${index}`);
            return make(element);
        },
    };
}
/** Rows are cut or filled to the number of columns: a table can't be pushed out of shape. */
function tablePiece({ columns, rows }, caption = '') {
    const line = (cells) => `| ${cells.join(' | ')} |\n`;
    const titles = columns.map(({ title }) => (0,_markdown_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(title, _text_js__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .Fy.cell));
    const rule = columns.map(({ align }) => (align === 'right' ? '--:' : ':--'));
    return {
        before: `\n${caption}${line(titles)}${line(rule)}`,
        parts: mapped(rows, (row) => line(columns.map((_, column) => (0,_markdown_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCell */ .UZ)(row[column] ?? '')))),
        after: '',
        noun: 'row',
    };
}
const chartPiece = (chart) => tablePiece((0,_draw_chart_js__WEBPACK_IMPORTED_MODULE_4__/* .drawChart */ .$d)(chart), `**${(0,_markdown_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(chart.title, _text_js__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .Fy.heading) || 'Chart'}**\n\n`);
/** Languages that GitHub draws instead of showing, or acts upon, are left out: only these are kept. */
const languages = new Set([
    'bash',
    'sh',
    'json',
    'yaml',
    'sql',
    'csv',
    'text',
    'diff',
    'python',
    'javascript',
    'typescript',
    'toml',
    'ini',
    'xml',
]);
function codePiece(text, language) {
    const lines = (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(text).split('\n');
    const fence = '`'.repeat(Math.max(3, (0,_markdown_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .longestRun */ .Q_)(text) + 1));
    const name = language !== undefined && languages.has(language) ? language : '';
    return {
        before: `\n${fence}${name}\n`,
        parts: mapped(lines, (line) => `${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)(line, _text_js__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .Fy.line)}\n`),
        after: `${fence}\n`,
        noun: 'line',
    };
}


/***/ }),

/***/ 1496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   IZ: () => (/* binding */ trusted),
/* harmony export */   JK: () => (/* binding */ escapeEntities),
/* harmony export */   Jo: () => (/* binding */ fragment),
/* harmony export */   ND: () => (/* binding */ element),
/* harmony export */   yy: () => (/* binding */ print)
/* harmony export */ });
/* unused harmony export escapeHtml */
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2171);

const made = Symbol('markup');
const voids = new Set(['br', 'hr', 'img', 'meta', 'link', 'input']);
/** An element. Its name and the names of its attributes come from our code, everything else may hold anything. */
function element(name, attributes, ...children) {
    const open = `<${name}${Object.entries(attributes).map(attribute).join('')}>`;
    return { [made]: voids.has(name) ? open : `${open}${content(children)}</${name}>` };
}
/** Several pieces without an element around them. */
const fragment = (...children) => ({ [made]: content(children) });
/** Text of ours that is already markup: style sheets and the document's frame. Never data. */
const trusted = (markup) => ({ [made]: markup });
/** The markup as text, at the very end. */
const print = (markup) => markup[made];
function content(children) {
    return children.map((child) => (isList(child) ? content(child) : one(child))).join('');
}
const isList = (child) => Array.isArray(child);
function one(child) {
    if (child === undefined || child === false)
        return '';
    return typeof child === 'object' ? child[made] : escapeHtml(String(child));
}
function attribute([name, value]) {
    if (value === undefined || value === false)
        return '';
    return value === true ? ` ${name}` : ` ${name}="${escapeHtml(String(value))}"`;
}
/** Text as HTML: the five characters with a meaning as entities, unseen characters shown. */
const escapeHtml = (text) => escapeEntities((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text));
/** The entities alone, for text whose unseen characters are known. */
const escapeEntities = (text) => text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };


/***/ }),

/***/ 6792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $o: () => (/* binding */ withUnit),
/* harmony export */   YG: () => (/* binding */ niceScale),
/* harmony export */   ZV: () => (/* binding */ formatNumber)
/* harmony export */ });
/**
 * A number as people read it: four significant digits, thousands grouped, `–` for what is not finite.
 * Whole numbers keep all their digits.
 */
function formatNumber(value) {
    if (value === null || !Number.isFinite(value))
        return '–';
    if (Number.isInteger(value))
        return Math.abs(value) < 1e15 ? value.toLocaleString('en-US') : value.toExponential(3);
    const size = Math.abs(value);
    if (size < 1e-4 || size >= 1e15)
        return value.toExponential(2);
    return value.toLocaleString('en-US', { maximumSignificantDigits: size >= 1000 ? 6 : 4 });
}
/** The same with its unit: `%` is joined, words follow a space. */
const withUnit = (value, unit) => unit === undefined || unit === '' ? formatNumber(value) : `${formatNumber(value)}${unit === '%' ? '' : ' '}${unit}`;
/**
 * Steps of 1, 2 or 5 times a power of ten, about `count` of them, that enclose all finite values (Heckbert, "Nice Numbers
 * for Graph Labels", Graphics Gems, 1990). No finite value gives 0 to 1.
 */
function niceScale(values, count = 5) {
    const drawable = (value) => value !== null && Math.abs(value) < 1e300;
    // What has no digits within `toFixed` counts as zero.
    const finite = values.filter(drawable).map((value) => (Math.abs(value) < 1e-90 ? 0 : value));
    if (finite.length === 0)
        return niceScale([0, 1], count);
    const least = finite.reduce((a, b) => Math.min(a, b));
    const most = finite.reduce((a, b) => Math.max(a, b));
    const spread = most - least;
    // A spread below the resolution of a double has no steps of its own: the axis is widened around the value.
    if (spread <= Math.abs(most) * 1e-12)
        return niceScale(most === 0 ? [0, 1] : [most - Math.abs(most) / 2, most + Math.abs(most) / 2], count);
    const step = niceStep(spread / count);
    const first = Math.floor(least / step + 1e-9);
    const last = Math.ceil(most / step - 1e-9);
    // Multiples of the step are rounded to its own digits, so that 3 × 0.1 reads 0.3.
    const digits = Math.min(100, Math.max(0, -Math.floor(Math.log10(step))));
    const ticks = Array.from({ length: last - first + 1 }, (_, index) => Number(((first + index) * step).toFixed(digits)));
    return { low: ticks[0] ?? least, high: ticks.at(-1) ?? most, ticks };
}
function niceStep(rough) {
    const power = 10 ** Math.floor(Math.log10(rough));
    const fraction = rough / power;
    const nice = fraction <= 1 ? 1 : fraction <= 2 ? 2 : fraction <= 5 ? 5 : 10;
    return nice * power;
}


/***/ }),

/***/ 2171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F1: () => (/* binding */ displayWidth),
/* harmony export */   Fy: () => (/* binding */ limits),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   L5: () => (/* binding */ toneSigns),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   TN: () => (/* binding */ oneLine)
/* harmony export */ });
/**
 * Characters that hide, reorder or steer text: controls, bidirectional marks, zero-width and tag characters, lone surrogates.
 * Tab and newline are left to the caller, who knows whether the place has lines.
 */
const unseen = /(?![\n\t])\p{Cc}|\p{Cf}|\p{Cs}|\p{Zl}|\p{Zp}|\p{Noncharacter_Code_Point}|(?!\ufe0f)\p{Variation_Selector}|[\u115f\u1160\u17b4\u17b5\u3164\uffa0]|\u034f/gu;
/** Shows what would not be seen as `\u{202E}`. CRLF and lone CR become a newline; tabs and newlines stay. */
function visible(text) {
    return text.replace(/\r\n?/g, '\n').replace(unseen, (character) => `\\u{${hex(character)}}`);
}
const hex = (character) => (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
/** The same on one line: newlines and tabs become spaces, and outer blanks go. */
const oneLine = (text) => visible(text)
    .replace(/[\n\t]+/g, ' ')
    .trim();
/** At most `limit` code points, the last of them `…` when something was cut. Never splits a surrogate pair. */
function cut(text, limit) {
    if (text.length <= limit)
        return text;
    const head = Array.from(text.slice(0, limit * 2)).slice(0, limit);
    return head.length < limit || head.join('') === text ? text : `${head.slice(0, -1).join('')}…`;
}
/** How long a text may be where it stands. In code points. */
const limits = { cell: 120, heading: 200, line: 4_000, label: 40 };
/** How a status is drawn: a sign that needs no colour, and a word. */
const toneSigns = {
    pass: { sign: '✓', emoji: '✅', word: 'pass' },
    warn: { sign: '!', emoji: '⚠️', word: 'warn' },
    fail: { sign: '✗', emoji: '❌', word: 'fail' },
    inconclusive: { sign: '?', emoji: '❔', word: 'inconclusive' },
    skipped: { sign: '–', emoji: '➖', word: 'skipped' },
    neutral: { sign: '·', emoji: 'ℹ️', word: 'info' },
};
/** Columns that a text takes: marks that combine take none, East Asian wide characters and emoji two. */
function displayWidth(text) {
    let width = 0;
    for (const character of text) {
        if (/\p{M}/u.test(character))
            continue;
        width += /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u.test(character)
            ? 2
            : 1;
    }
    return width;
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	__nccwpck_require__.b = new URL("./", import.meta.url);
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(9294);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
