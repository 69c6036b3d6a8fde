export const id = 984;
export const ids = [984];
export const modules = {

/***/ 984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkDrift: () => (/* binding */ checkDrift)
});

// EXTERNAL MODULE: ./.cache/bundle/actions/packages/core/lib/action.js
var action = __webpack_require__(6989);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/core/lib/fields.js
var fields = __webpack_require__(7526);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/registry/lib/open.js
var lib_open = __webpack_require__(7383);
;// CONCATENATED MODULE: ./.cache/bundle/actions/actions/check-drift/lib/inputs.js


/** What check-drift reads, besides the inputs that every action has. */
const inputs = {
    reference: (0,fields/* optional */.lq)((0,fields/* list */.p_)({
        description: 'What the data is compared with: `models:/<name>@champion` (the profile of its training data), a stored profile, or data files and patterns, one a line. Left out, the champion of `model`.',
    })),
    current: (0,fields/* list */.p_)({ description: "Today's data: files and patterns, one a line." }),
    columns: (0,fields/* optional */.lq)((0,fields/* list */.p_)({ description: 'Columns to judge, one a line; all when left out. A time column is judged only when it is named here.' })),
    exclude: (0,fields/* optional */.lq)((0,fields/* list */.p_)({ description: 'Columns that are not judged, one a line, e.g. identifiers that only grow.', policy: true })),
    method: (0,fields/* oneOf */.yL)(['auto', 'psi'], {
        description: 'How a distribution is judged: `auto` by a test and its effect size (Kolmogorov-Smirnov, chi-square with Cramér’s V), `psi` by PSI.',
        default: 'auto',
        policy: true,
    }),
    threshold: (0,fields/* optional */.lq)((0,fields/* number */.ai)({
        description: 'Effect from which on a column has drifted; 0.1 for `auto` (KS D, Cramér’s V), 0.2 for `psi`.',
        min: 0,
        policy: true,
    })),
    'warn-threshold': (0,fields/* optional */.lq)((0,fields/* number */.ai)({ description: 'Effect from which on a column is warned about; half of the threshold when left out.', min: 0, policy: true })),
    'min-rows': (0,fields/* integer */.nd)({ description: 'Fewer rows on either side are inconclusive.', default: '50', min: 2, policy: true }),
    registry: (0,fields/* text */.Qq)({ description: 'Where the model is registered.', default: lib_open/* defaultRegistry */.V, policy: true }),
};

;// CONCATENATED MODULE: ./.cache/bundle/actions/actions/check-drift/lib/outputs.js
/** What check-drift tells later steps, besides the outputs that every action has. */
const outputs = {
    'drift-detected': { description: '`true` when a column has drifted, else `false`.' },
    'drifted-columns': { description: 'JSON list of the columns that have drifted, most drifted first.' },
    'max-psi': { description: 'Largest population stability index of a column; empty when there is none.' },
    profile: { description: "Profile of today's data, relative to the workspace: the reference of a later check." },
};

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/core/lib/files.js
var files = __webpack_require__(4020);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/core/lib/verdict.js
var lib_verdict = __webpack_require__(1010);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/data/lib/dataset.js
var lib_dataset = __webpack_require__(5708);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/stats/lib/numbers.js
var numbers = __webpack_require__(7773);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/stats/lib/order.js
var lib_order = __webpack_require__(2019);
;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/stats/lib/multiple-testing.js




/*
 * p-values adjusted for the number of questions, in the order given: reject where the adjusted value is at or below the level.
 * All throw a RangeError when a p-value is outside 0 to 1. No p-values give none back.
 */
/** min(1, m·p): the chance of any false alarm stays below the level (Bonferroni). */
const bonferroni = (p) => Array.from(checked(p), (value) => Math.min(1, value * p.length));
/** 1 - (1 - p)^m: the same for independent tests (Šidák). */
const sidak = (p) => Array.from(checked(p), (value) => -Math.expm1(p.length * Math.log1p(-value)));
/** Holm 1979: as safe as Bonferroni, under any dependence, and never weaker. */
const holm = (p) => stepDown(checked(p), (rank, m) => m - rank + 1);
/** Hochberg 1988: stronger than Holm, for independent or positively dependent tests. */
const hochberg = (p) => stepUp(checked(p), (rank, m) => m - rank + 1);
/** Benjamini & Hochberg 1995: the expected share of false alarms among the alarms stays below the level. */
const benjaminiHochberg = (p) => stepUp(checked(p), (rank, m) => m / rank);
/** Benjamini & Yekutieli 2001: the same under any dependence. */
function benjaminiYekutieli(p) {
    const harmonic = sumOf(p.length, (index) => 1 / (index + 1));
    return stepUp(checked(p), (rank, m) => (m * harmonic) / rank);
}
/** Fisher's combination of independent p-values: -2·Σ ln p is chi-square with 2m degrees of freedom. */
function fisherCombined(p) {
    if (p.length === 0)
        throw new RangeError('there are no p-values to combine');
    return chiSquareSf(-2 * sumOf(checked(p).length, (index) => Math.log(at(p, index))), 2 * p.length);
}
/** Stouffer's combination of independent p-values: Σ z / √m is normal. */
function stoufferCombined(p) {
    if (p.length === 0)
        throw new RangeError('there are no p-values to combine');
    return normalSf(sumOf(checked(p).length, (index) => normalIsf(at(p, index))) / Math.sqrt(p.length));
}
/** From the smallest p up, never falling. `rank` counts from 1. */
function stepDown(p, factor) {
    const adjusted = new Array(p.length).fill(1);
    let largest = 0;
    orderOf(p).forEach((index, position) => {
        largest = Math.max(largest, Math.min(1, at(p, index) * factor(position + 1, p.length)));
        adjusted[index] = largest;
    });
    return adjusted;
}
/** From the largest p down, never rising. */
function stepUp(p, factor) {
    const adjusted = new Array(p.length).fill(1);
    const order = (0,lib_order/* orderOf */.m)(p);
    let smallest = 1;
    for (let position = order.length - 1; position >= 0; position--) {
        const index = (0,numbers.at)(order, position);
        smallest = Math.min(smallest, (0,numbers.at)(p, index) * factor(position + 1, p.length));
        adjusted[index] = smallest;
    }
    return adjusted;
}
function checked(p) {
    for (let index = 0; index < p.length; index++) {
        const value = (0,numbers.at)(p, index);
        if (!(value >= 0 && value <= 1))
            throw new RangeError(`the p-value at index ${index} is ${value}, outside 0 to 1`);
    }
    return p;
}

// EXTERNAL MODULE: ./.cache/bundle/actions/packages/data/lib/profile/edges.js
var edges = __webpack_require__(5400);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/data/lib/profile/times.js
var times = __webpack_require__(1780);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/data/lib/profile/hash.js
var profile_hash = __webpack_require__(5580);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/data/lib/profile/text-counts.js
var text_counts = __webpack_require__(3876);
;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/data/lib/drift/category-cells.js


/**
 * Text and booleans over the same cells: values where both sides are in clear, hashes where one is hidden, 1,024 hash buckets where one is only counted so.
 * A value in clear is hashed like the hidden ones; its name is kept.
 */
function categoryCells(reference, current) {
    const [r, c] = [reference, current].map(counted);
    if (r === undefined || c === undefined)
        return { kind: 'none' };
    const level = Math.max(r.level, c.level);
    const names = new Map();
    const [left, right] = [keyed(r, level, names), keyed(c, level, names)];
    const keys = [...new Set([...left.keys(), ...right.keys()])].sort((a, b) => (left.get(b) ?? 0) - (left.get(a) ?? 0) || (a < b ? -1 : 1));
    return {
        kind: 'categories',
        label: (cell) => names.get(keys[cell] ?? ''),
        reference: Float64Array.from(keys, (key) => left.get(key) ?? 0),
        current: Float64Array.from(keys, (key) => right.get(key) ?? 0),
        distinct: level < 2,
    };
}
function counted(distribution) {
    switch (distribution.kind) {
        case 'values':
            return { level: 0, pairs: distribution.counts };
        case 'hidden-values':
            return { level: 1, pairs: distribution.counts };
        case 'hashed':
            return { level: 2, pairs: distribution.buckets.map(([bucket, count]) => [String(bucket), count]) };
        default:
            return undefined;
    }
}
function keyed({ level, pairs }, wanted, names) {
    const counts = new Map();
    for (const [key, count] of pairs) {
        const cell = coarsened(key, level, wanted);
        if (level === 0 && wanted < 2)
            names.set(cell, key);
        counts.set(cell, (counts.get(cell) ?? 0) + count);
    }
    return counts;
}
function coarsened(key, level, wanted) {
    if (level === wanted)
        return key;
    const hash = level === 0 ? hashOf(key) : hashFromText(key);
    return wanted === 1 ? `h:${(0,profile_hash/* hashText */.qj)(hash)}` : String(hash.low % text_counts/* textBuckets */.zF);
}
function hashOf(text) {
    const bytes = Buffer.from(text);
    const hash = { low: 0, high: 0 };
    (0,profile_hash/* hash64 */.Dc)(bytes, 0, bytes.length, hash);
    return hash;
}
/** `h:` and 16 hex digits, the upper half first. */
const hashFromText = (key) => ({ high: Number.parseInt(key.slice(2, 10), 16), low: Number.parseInt(key.slice(10), 16) });

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/data/lib/drift/cells.js



/** Numbers with at most this many distinct values in the reference are compared as categories. */
const discreteLimit = 20;
/** Brings two distributions of a column to the same cells. Histograms of different fineness are brought to the coarser one. */
function sharedCells(reference, current) {
    const [r, c] = [reference.distribution, current.distribution];
    if (r.kind === 'empty' || c.kind === 'empty')
        return { kind: 'none' };
    if (!isOrdered(reference.kind) || !areNumbers(r) || !areNumbers(c))
        return categoryCells(r, c);
    const cells = orderedCells(r, c, reference.kind);
    return reference.distinct <= discreteLimit ? asCategories(cells) : cells;
}
/** Kinds whose values are counted as numbers. */
const isOrdered = (kind) => kind === 'number' || kind === 'integer' || kind === 'time';
const areNumbers = (distribution) => distribution.kind === 'values' || distribution.kind === 'histogram';
function orderedCells(reference, current, kind) {
    const bits = Math.min(mantissaBits(reference), mantissaBits(current));
    const isExact = bits === Infinity;
    const [r, c] = [countsBy(reference, bits, kind), countsBy(current, bits, kind)];
    const keys = [...new Set([...r.keys(), ...c.keys()])].sort((a, b) => a - b);
    const middle = (bucket) => {
        const { low, high } = (0,edges/* bucketEdges */.R1)(bucket, bits);
        return low + (high - low) / 2;
    };
    const positions = isExact ? keys : keys.map(middle);
    const name = kind === 'time' ? (value) => (0,times/* timeText */.T)(Math.round(value)) : (value) => shortNumber(value, isExact);
    return {
        kind: 'ordered',
        positions,
        label: (cell) => name(positions[cell]),
        reference: Float64Array.from(keys, (key) => r.get(key) ?? 0),
        current: Float64Array.from(keys, (key) => c.get(key) ?? 0),
    };
}
/** Infinity for counted values: they are finer than any histogram. */
const mantissaBits = (distribution) => distribution.kind === 'histogram' ? distribution.mantissaBits : Infinity;
/** Counts by value, or by bucket when `bits` is finite. */
function countsBy(distribution, bits, kind) {
    const counts = new Map();
    const add = (key, count) => void counts.set(key, (counts.get(key) ?? 0) + count);
    if (distribution.kind === 'values') {
        for (const [text, count] of distribution.counts) {
            const value = kind === 'time' ? Number((0,times/* timeValue */.P)(text)) : Number(text);
            add(bits === Infinity ? value : (0,edges/* bucketOf */.AU)(value, bits), count);
        }
        return counts;
    }
    for (const [bucket, count] of distribution.buckets) {
        let key = bucket;
        for (let step = distribution.mantissaBits; step > bits; step--)
            key = (0,edges/* coarser */.SV)(key);
        add(key, count);
    }
    return counts;
}
const shortNumber = (value, isExact) => String(isExact ? value : Number(value.toPrecision(6)));
function asCategories({ label, reference, current }) {
    return { kind: 'categories', label, reference, current, distinct: true };
}

// EXTERNAL MODULE: ./.cache/bundle/actions/packages/core/lib/errors.js
var errors = __webpack_require__(3300);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/core/lib/nearest.js
var nearest = __webpack_require__(8805);
;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/data/lib/drift/columns.js


/**
 * Matches columns by name and keeps those that are asked for.
 *
 * @throws Failure input-error when a named column is in neither profile, or no column is left.
 */
function chosenColumns(reference, current, { columns, exclude = [] }) {
    const names = [...new Set([...reference.columns, ...current.columns].map(({ name }) => name))];
    for (const name of [...(columns ?? []), ...exclude])
        requireKnown(name, names);
    const isChosen = ({ name }) => (columns?.includes(name) ?? true) && !exclude.includes(name);
    const currentByName = new Map(current.columns.map((column) => [column.name, column]));
    const known = new Set(reference.columns.map(({ name }) => name));
    const chosen = reference.columns.filter(isChosen);
    const paired = {
        both: chosen.flatMap((column) => {
            const match = currentByName.get(column.name);
            return match === undefined ? [] : [{ reference: column, current: match }];
        }),
        missing: chosen.filter(({ name }) => !currentByName.has(name)),
        added: current.columns.filter((column) => isChosen(column) && !known.has(column.name)),
    };
    if (paired.both.length + paired.missing.length === 0) {
        throw (0,errors/* inputError */.Xu)('no column is left to be judged', {
            hint: 'Check the inputs `columns` and `exclude`, and that the reference is a profile of the same data.',
        });
    }
    return paired;
}
function requireKnown(name, names) {
    if (names.includes(name))
        return;
    const meant = (0,nearest/* nearest */.p)(name, names);
    throw (0,errors/* inputError */.Xu)(`there is no column ${JSON.stringify(name)} in the reference or the current data`, meant === undefined ? {} : { hint: `Did you mean ${meant}?` });
}

// EXTERNAL MODULE: ./.cache/bundle/actions/packages/stats/lib/distributions.js + 1 modules
var distributions = __webpack_require__(9125);
;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/stats/lib/psi.js



/**
 * Population stability index Σ (c - r)·ln(c / r) over bins, with `smoothing` counts added to every bin of both sides (default ½, Jeffreys), so that an empty bin can't make it infinite.
 * Under no drift it is about (1/n + 1/m)·χ²(k - 1) (second-order Taylor of the symmetrised Kullback-Leibler divergence; arXiv 2307.11878), which gives critical value and p.
 *
 * @throws RangeError when the histograms differ in length, have no bins or no counts.
 */
function psi(reference, current, smoothing = 0.5) {
    const bins = reference.length;
    if (bins === 0 || bins !== current.length)
        throw new RangeError(`histograms with ${bins} and ${current.length} bins can't be compared`);
    const [n, m] = [(0,numbers/* sum */.cz)(reference), (0,numbers/* sum */.cz)(current)];
    if (!(n > 0 && m > 0))
        throw new RangeError('a histogram has no counts');
    const value = psiOfShares(smoothedShares(reference, smoothing), smoothedShares(current, smoothing));
    return { value, bins, critical: psiCritical(bins, n, m), p: psiP(value, bins, n, m) };
}
/** Shares of counts after adding `smoothing` to each. */
function smoothedShares(counts, smoothing) {
    const whole = (0,numbers/* sum */.cz)(counts) + smoothing * counts.length;
    return Float64Array.from(counts, (count) => (count + smoothing) / whole);
}
/** Σ (q - p)·ln(q / p) of two lists of shares; a bin that is empty on both sides counts 0, on one side Infinity. */
function psiOfShares(p, q) {
    return (0,numbers/* sumOf */.XN)(p.length, (bin) => {
        const [a, b] = [(0,numbers.at)(p, bin), (0,numbers.at)(q, bin)];
        return a === b ? 0 : (b - a) * (a > 0 && Math.abs(b - a) < a / 2 ? Math.log1p((b - a) / a) : Math.log(b / a));
    });
}
/** Value that PSI of k bins exceeds with chance `tail` when nothing changed: (1/n + 1/m)·χ²(k - 1, tail). 0 for a single bin. */
const psiCritical = (bins, n, m, tail = 0.05) => bins < 2 ? 0 : (1 / n + 1 / m) * (0,distributions/* chiSquareIsf */.E9)(tail, bins - 1);
/** Chance that PSI of k bins reaches `value` when nothing changed. 1 for a single bin. */
const psiP = (value, bins, n, m) => bins < 2 ? 1 : (0,distributions/* chiSquareSf */.To)(value / (1 / n + 1 / m), bins - 1);
/** Mean of PSI when nothing changed: (k - 1)·(1/n + 1/m). */
const psiNullMean = (bins, n, m) => (bins - 1) * (1 / n + 1 / m);
/**
 * Inner edges of bins at the reference's quantiles 1/k … (k - 1)/k, without repetitions and without its smallest and largest value; the outer bins are open.
 * Bin i holds (edge i - 1, edge i]. A constant reference gives no edge, that is one bin.
 *
 * @param ascending the reference, sorted.
 * @throws RangeError when it is empty.
 */
function quantileEdges(ascending, bins) {
    const edges = Array.from({ length: bins - 1 }, (_, index) => quantileOfSorted(ascending, (index + 1) / bins));
    const inner = edges.filter((edge) => edge > at(ascending, 0) && edge < at(ascending, ascending.length - 1));
    return [...new Set(inner)];
}
/** Counts of values in the bins between inner edges, (edge i - 1, edge i], outer bins open. */
function countBetween(values, edges) {
    const counts = new Float64Array(edges.length + 1);
    for (let index = 0; index < values.length; index++) {
        const bin = binOf(at(values, index), edges);
        counts[bin] = at(counts, bin) + 1;
    }
    return counts;
}
/** First bin whose upper edge is at or above the value. */
function binOf(value, edges) {
    let [low, high] = [0, edges.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if (edges[middle] < value)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/stats/lib/wasserstein.js

/**
 * Wasserstein-1 ("earth mover's") distance of two samples: ∫ |F_x - F_y|, in units of the values.
 *
 * @throws RangeError when a sample is empty or not finite.
 */
const wasserstein = (x, y) => integrated(x, y, Math.abs);
/** Energy distance √(2·∫ (F_x - F_y)²), in the square root of the values' unit. Errors as `wasserstein`. */
const energyDistance = (x, y) => Math.sqrt(2 * integrated(x, y, (gap) => gap * gap));
function integrated(x, y, weigh) {
    for (const sample of [x, y]) {
        if (sample.length === 0)
            throw new RangeError('a sample is empty');
        requireFinite('sample', sample);
    }
    const [a, b] = [sorted(x), sorted(y)];
    const points = sorted(Float64Array.from([...a, ...b]));
    let [i, j] = [0, 0];
    return sumOf(points.length - 1, (index) => {
        const value = at(points, index);
        while (i < a.length && at(a, i) <= value)
            i++;
        while (j < b.length && at(b, j) <= value)
            j++;
        return weigh(i / a.length - j / b.length) * (at(points, index + 1) - value);
    });
}
/**
 * Wasserstein-1 distance of two histograms over shared cells, each cell's counts taken to lie at its position (the middle of a bin, the value itself).
 * Exact for counts of values; for bins off by at most the mean half-width of the bins.
 *
 * @param positions ascending, one per cell.
 * @throws RangeError when lengths differ, a side is empty or a position is not finite.
 */
function wassersteinFromCounts(positions, x, y) {
    if (positions.length !== x.length || x.length !== y.length)
        throw new RangeError('positions and counts differ in length');
    (0,numbers/* requireFinite */.hp)('positions', positions);
    const [n, m] = [(0,numbers/* sumOf */.XN)(x.length, (cell) => (0,numbers.at)(x, cell)), (0,numbers/* sumOf */.XN)(y.length, (cell) => (0,numbers.at)(y, cell))];
    if (!(n > 0 && m > 0))
        throw new RangeError('a histogram is empty');
    let gap = 0;
    return (0,numbers/* sumOf */.XN)(positions.length - 1, (cell) => {
        gap += (0,numbers.at)(x, cell) / n - (0,numbers.at)(y, cell) / m;
        return Math.abs(gap) * ((0,numbers.at)(positions, cell + 1) - (0,numbers.at)(positions, cell));
    });
}

// EXTERNAL MODULE: ./.cache/bundle/actions/packages/stats/lib/normal.js
var normal = __webpack_require__(4452);
;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/stats/lib/chi-square.js



/**
 * Pearson's chi-square of homogeneity of two rows of counts over the same categories, without continuity correction. Categories empty on both sides are left out.
 * Both sides are samples: it is not a goodness of fit to the reference.
 *
 * @throws RangeError when the rows differ in length, a side is empty, or fewer than two categories occur.
 */
function chiSquareHomogeneity(reference, current) {
    const table = prepared(reference, current);
    const statistic = (0,numbers/* sumOf */.XN)(table.cells.length, (index) => {
        const { observed, expected } = table.cells[index];
        return (observed - expected) ** 2 / expected;
    });
    return { statistic, df: table.df, p: (0,distributions/* chiSquareSf */.To)(statistic, table.df), minExpected: table.minExpected };
}
/** The same question by the likelihood ratio: G = 2·Σ O·ln(O / E). Errors as `chiSquareHomogeneity`. */
function gTest(reference, current) {
    const table = prepared(reference, current);
    const statistic = sumOf(table.cells.length, (index) => {
        const { observed, expected } = table.cells[index];
        return observed === 0 ? 0 : 2 * observed * Math.log(observed / expected);
    });
    return { statistic, df: table.df, p: chiSquareSf(statistic, table.df), minExpected: table.minExpected };
}
/** Cramér's V of a 2 x k table: √(χ²/n), in 0 to 1. Errors as `chiSquareHomogeneity`. */
function cramersV(reference, current) {
    return Math.sqrt(chiSquareHomogeneity(reference, current).statistic / (sum(reference) + sum(current)));
}
/**
 * Bias-corrected Cramér's V (Bergsma 2013): φ² less its expectation (k - 1)/(n - 1) without association, over the corrected size of the table; 0 when nothing is left.
 * Errors as `chiSquareHomogeneity`.
 */
function cramersVCorrected(reference, current) {
    const { statistic, df } = chiSquareHomogeneity(reference, current);
    const n = sum(reference) + sum(current);
    const columns = df + 1;
    const phi2 = Math.max(0, statistic / n - df / (n - 1));
    const correctedColumns = columns - (columns - 1) ** 2 / (n - 1);
    const correctedRows = 2 - 1 / (n - 1);
    const size = Math.min(correctedColumns - 1, correctedRows - 1);
    return size <= 0 ? 0 : Math.sqrt(phi2 / size);
}
/**
 * Two-proportion z test with the pooled variance, two-sided. When both shares are 0 or both are 1 there is no difference: z 0, p 1.
 *
 * @throws RangeError when a side is empty or has more successes than rows.
 */
function twoProportionTest(successes1, n1, successes2, n2) {
    if (!(n1 > 0 && n2 > 0 && successes1 >= 0 && successes2 >= 0 && successes1 <= n1 && successes2 <= n2)) {
        throw new RangeError(`${successes1} of ${n1} and ${successes2} of ${n2} are no shares`);
    }
    const pooled = (successes1 + successes2) / (n1 + n2);
    const difference = successes1 / n1 - successes2 / n2;
    if (pooled === 0 || pooled === 1)
        return { difference: 0, z: 0, p: 1 };
    const z = difference / Math.sqrt(pooled * (1 - pooled) * (1 / n1 + 1 / n2));
    return { difference, z, p: 2 * (0,normal/* normalSf */.nG)(Math.abs(z)) };
}
/**
 * Counts with rare categories put together: those whose expected count is below `least` on either side become one last cell, so that chi-square's approximation holds.
 *
 * @returns both rows, of equal length; the last cell is the pooled one when there was anything to pool.
 */
function poolRare(reference, current, least = 5) {
    const [n, m] = [(0,numbers/* sum */.cz)(reference), (0,numbers/* sum */.cz)(current)];
    const smaller = Math.min(n, m) / (n + m);
    const rare = (cell) => ((0,numbers.at)(reference, cell) + (0,numbers.at)(current, cell)) * smaller < least;
    const cells = Array.from({ length: reference.length }, (_, cell) => cell);
    const kept = cells.filter((cell) => !rare(cell));
    const pooled = cells.filter(rare);
    const row = (counts) => {
        const rest = (0,numbers/* sumOf */.XN)(pooled.length, (index) => (0,numbers.at)(counts, pooled[index]));
        return Float64Array.from([...kept.map((cell) => (0,numbers.at)(counts, cell)), ...(pooled.length > 0 ? [rest] : [])]);
    };
    return [row(reference), row(current)];
}
function prepared(reference, current) {
    if (reference.length !== current.length)
        throw new RangeError(`rows of ${reference.length} and ${current.length} categories can't be compared`);
    const [n, m] = [(0,numbers/* sum */.cz)(reference), (0,numbers/* sum */.cz)(current)];
    if (!(n > 0 && m > 0))
        throw new RangeError('a side has no counts');
    const cells = [];
    let categories = 0;
    for (let index = 0; index < reference.length; index++) {
        const [r, c] = [(0,numbers.at)(reference, index), (0,numbers.at)(current, index)];
        if (!(r >= 0 && c >= 0))
            throw new RangeError(`category ${index} has a count that is no number >= 0`);
        if (r + c === 0)
            continue;
        categories++;
        cells.push({ observed: r, expected: ((r + c) * n) / (n + m) }, { observed: c, expected: ((r + c) * m) / (n + m) });
    }
    if (categories < 2)
        throw new RangeError('fewer than two categories occur, so there are no shares to compare');
    return { cells, df: categories - 1, minExpected: cells.reduce((least, { expected }) => Math.min(least, expected), Infinity) };
}
/**
 * Cramér's V of two rows as if both were equally large, without bias: φ² = ½·Σ (p - q)² / (p + q) less its expectation (k - 1)·(1/n + 1/m) / 4 when nothing changed; V = √φ², 0 when nothing is left.
 * The usual V shrinks when one side is much larger than the other; as the size of a change that would be misleading. For equal sizes both agree.
 *
 * @throws RangeError as `chiSquareHomogeneity`.
 */
function cramersVBalanced(reference, current) {
    const { df } = prepared(reference, current);
    const [n, m] = [(0,numbers/* sum */.cz)(reference), (0,numbers/* sum */.cz)(current)];
    const phi2 = (0,numbers/* sumOf */.XN)(reference.length, (cell) => {
        const [p, q] = [(0,numbers.at)(reference, cell) / n, (0,numbers.at)(current, cell) / m];
        return p + q === 0 ? 0 : (p - q) ** 2 / (p + q) / 2;
    });
    return Math.min(1, Math.sqrt(Math.max(0, phi2 - (df * (1 / n + 1 / m)) / 4)));
}

// EXTERNAL MODULE: ./.cache/bundle/actions/packages/stats/lib/binomial-pmf.js
var binomial_pmf = __webpack_require__(2456);
;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/stats/lib/fisher-exact.js

/**
 * Fisher's exact test of a 2 x 2 table [[a, b], [c, d]], two-sided: the chance of all tables with these margins that are at most as likely as this one.
 *
 * @throws RangeError when a count is no whole number >= 0.
 */
function fisherExact(a, b, c, d) {
    for (const count of [a, b, c, d]) {
        if (!(Number.isSafeInteger(count) && count >= 0))
            throw new RangeError(`a count is a whole number >= 0, not ${count}`);
    }
    const [first, second, successes] = [a + b, c + d, a + c];
    if (first + second === 0)
        return 1;
    const whole = (0,binomial_pmf/* logChoose */.O)(first + second, successes);
    const chance = (hits) => Math.exp((0,binomial_pmf/* logChoose */.O)(first, hits) + (0,binomial_pmf/* logChoose */.O)(second, successes - hits) - whole);
    const observed = chance(a) * (1 + 1e-7);
    let p = 0;
    for (let hits = Math.max(0, successes - second); hits <= Math.min(first, successes); hits++) {
        const likely = chance(hits);
        if (likely <= observed)
            p += likely;
    }
    return Math.min(1, p);
}

// EXTERNAL MODULE: ./.cache/bundle/actions/packages/stats/lib/gamma.js
var gamma = __webpack_require__(6806);
;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/stats/lib/kolmogorov-smirnov-one-sample.js


/** Beyond this n the sums below get long and their limits are good to 1e-4 of the result. */
const largeSample = 10_000;
/**
 * Chance that the two-sided Kolmogorov-Smirnov distance of n uniform values exceeds x (scipy's `kstwo.sf`).
 *
 * Which way is taken follows Simard & L'Ecuyer, "Computing the two-sided Kolmogorov-Smirnov distribution" (J. Stat. Softw. 39, 2011): Ruben & Gambino's closed forms at both ends,
 * twice the one-sided tail where both sides can't happen together, Durbin's matrix (Marsaglia, Tsang & Wang 2003) for small n, Pelz & Good's expansion (1976) else.
 * Relative error 1e-10 for n <= 140, about 1e-6 beyond.
 *
 * @throws RangeError when n is no positive whole number.
 */
function kolmogorovTwoSidedSf(x, n) {
    if (!(Number.isSafeInteger(n) && n > 0))
        throw new RangeError(`a sample has a positive size, not ${n}`);
    const t = n * x;
    if (t <= 0.5)
        return 1;
    if (x >= 1)
        return 0;
    if (t <= 1)
        return 1 - Math.exp(logFactorialOverPower(n) + n * Math.log(2 * t - 1));
    if (t >= n - 1)
        return 2 * (1 - x) ** n;
    if (x >= 0.5)
        return 2 * smirnovSf(x, n);
    const spread = t * x;
    if (n <= 140)
        return spread > 4 ? 2 * smirnovSf(x, n) : 1 - durbinCdf(x, n);
    if (spread >= 2.65)
        return Math.min(1, 2 * smirnovSf(x, n));
    if (n <= largeSample && n * x ** 1.5 <= 1.4)
        return 1 - durbinCdf(x, n);
    return Math.min(1, Math.max(0, 1 - pelzGoodCdf(x, n)));
}
/** ln(n! / n^n). */
const logFactorialOverPower = (n) => 0.5 * Math.log(n) - n + gamma/* halfLogTwoPi */.rQ + (0,gamma/* stirlingError */.$R)(n);
/**
 * Chance that the one-sided distance D+ of n uniform values exceeds x: x·Σ C(n, j)·(x + j/n)^(j-1)·(1 - x - j/n)^(n-j) (Birnbaum & Tingey 1951);
 * all terms are positive, so tails keep their digits. For n > 10,000 exp(-(6nx + 1)² / 18n) (Dwass 1959).
 */
function smirnovSf(x, n) {
    if (x <= 0)
        return 1;
    if (x >= 1)
        return 0;
    if (n > largeSample)
        return Math.exp(-((6 * n * x + 1) ** 2) / (18 * n));
    let total = 0;
    for (let j = 0; j <= n * (1 - x); j++) {
        const below = x + j / n;
        const above = 1 - below;
        if (above < 0)
            break;
        const rest = n - j === 0 ? 0 : (n - j) * Math.log(above);
        total += Math.exp((0,binomial_pmf/* logChoose */.O)(n, j) + (j - 1) * Math.log(below) + rest);
    }
    return Math.min(1, x * total);
}
/** Durbin's matrix raised to the n-th power; entries are rescaled by powers of ten on the way. */
function durbinCdf(x, n) {
    const k = Math.floor(n * x) + 1;
    const size = 2 * k - 1;
    const power = matrixPower(durbinMatrix(size, k - n * x), size, n);
    const start = (k - 1) * size + k - 1;
    let value = power.entries[start];
    let exponent = power.exponent;
    for (let i = 1; i <= n; i++) {
        value *= i / n;
        if (value < 1e-140) {
            value *= 1e140;
            exponent -= 140;
        }
    }
    return value * 10 ** exponent;
}
function durbinMatrix(size, h) {
    const matrix = new Float64Array(size * size);
    const set = (i, j, value) => {
        matrix[i * size + j] = matrix[i * size + j] + value;
    };
    for (let i = 0; i < size; i++)
        for (let j = 0; j <= Math.min(i + 1, size - 1); j++)
            set(i, j, 1);
    for (let i = 0; i < size; i++) {
        set(i, 0, -(h ** (i + 1)));
        set(size - 1, i, -(h ** (size - i)));
    }
    set(size - 1, 0, 2 * h > 1 ? (2 * h - 1) ** size : 0);
    for (let i = 0; i < size; i++) {
        for (let j = 0; j <= Math.min(i + 1, size - 1); j++) {
            for (let factor = 2; factor <= i - j + 1; factor++)
                matrix[i * size + j] = matrix[i * size + j] / factor;
        }
    }
    return matrix;
}
function matrixPower(matrix, size, n) {
    if (n === 1)
        return { entries: matrix, exponent: 0 };
    const half = matrixPower(matrix, size, Math.floor(n / 2));
    let entries = multiply(half.entries, half.entries, size);
    let exponent = 2 * half.exponent;
    if (n % 2 === 1)
        entries = multiply(matrix, entries, size);
    const middle = Math.floor(size / 2) * (size + 1);
    if (entries[middle] > 1e140) {
        entries = entries.map((entry) => entry * 1e-140);
        exponent += 140;
    }
    return { entries, exponent };
}
function multiply(a, b, size) {
    const product = new Float64Array(size * size);
    for (let i = 0; i < size; i++) {
        for (let k = 0; k < size; k++) {
            const factor = a[i * size + k];
            if (factor === 0)
                continue;
            for (let j = 0; j < size; j++)
                product[i * size + j] = product[i * size + j] + factor * b[k * size + j];
        }
    }
    return product;
}
/** Pelz & Good's expansion K0 + K1/√n + K2/n + K3/n^1.5 in the form that converges fast for small arguments. */
function pelzGoodCdf(x, n) {
    const z = Math.sqrt(n) * x;
    const z2 = z * z;
    const [z4, z6, z8] = [z2 ** 2, z2 ** 3, z2 ** 4];
    const p2 = Math.PI ** 2;
    const [p4, p6] = [p2 ** 2, p2 ** 3];
    const sums = [0, 0, 0, 0];
    for (let k = Math.ceil((16 * z) / Math.PI); k >= 1; k--) {
        const m2 = (2 * k - 1) ** 2;
        const weight = Math.exp((-m2 * p2) / (8 * z2));
        sums[0] += weight;
        sums[1] += weight * (-z2 + (p2 / 4) * m2);
        sums[2] += weight * (6 * z6 + 2 * z4 + ((2 * z4 - 5 * z2) * p2 * m2) / 4 + (p4 * (1 - 2 * z2) * m2 * m2) / 16);
        sums[3] +=
            weight *
                (-30 * z6 -
                    90 * z8 +
                    (p2 * (135 * z4 - 96 * z6) * m2) / 4 +
                    (p4 * (212 * z4 - 60 * z2) * m2 * m2) / 16 +
                    (p6 * (5 - 30 * z2) * m2 ** 3) / 64);
    }
    const [second, third] = evenTerms(z2);
    const root = Math.sqrt(2 * Math.PI);
    const k0 = (root * sums[0]) / z;
    const k1 = (root * sums[1]) / (6 * z4);
    const k2 = (root * sums[2]) / (72 * z6 * z) - (p2 * root * second) / (36 * z2 * z);
    const k3 = (root * sums[3]) / (6480 * z8 * z2) + (p2 * root * third) / (216 * z6);
    return k0 + k1 / Math.sqrt(n) + k2 / n + k3 / n ** 1.5;
}
function evenTerms(z2) {
    let second = 0;
    let third = 0;
    for (let k = Math.ceil((16 * Math.sqrt(z2)) / Math.PI); k >= 1; k--) {
        const weight = k * k * Math.exp((-k * k * Math.PI ** 2) / (2 * z2));
        second += weight;
        third += weight * (3 * z2 - Math.PI ** 2 * k * k);
    }
    return [second, third];
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/stats/lib/ks.js


/**
 * Two-sample Kolmogorov-Smirnov statistic. Ties are taken together; infinite values are ordinary values.
 *
 * @throws RangeError when a sample is empty or holds NaN.
 */
function ksStatistic(x, y) {
    return ksOfSorted(ks_prepared('x', x), ks_prepared('y', y));
}
function ks_prepared(name, values) {
    if (values.length === 0)
        throw new RangeError(`the sample ${name} is empty`);
    const ascending = sorted(values);
    if (Number.isNaN(ascending[ascending.length - 1]))
        throw new RangeError(`the sample ${name} holds NaN`);
    return ascending;
}
/** The same, of ascending samples. */
function ksOfSorted(x, y) {
    let i = 0;
    let j = 0;
    const best = { plus: 0, plusAt: Math.min(at(x, 0), at(y, 0)), minus: 0, minusAt: Math.min(at(x, 0), at(y, 0)) };
    while (i < x.length || j < y.length) {
        const value = Math.min(i < x.length ? at(x, i) : Infinity, j < y.length ? at(y, j) : Infinity);
        while (i < x.length && x[i] === value)
            i++;
        while (j < y.length && y[j] === value)
            j++;
        const difference = i / x.length - j / y.length;
        if (difference > best.plus)
            Object.assign(best, { plus: difference, plusAt: value });
        if (-difference > best.minus)
            Object.assign(best, { minus: -difference, minusAt: value });
    }
    const plusWins = best.plus >= best.minus;
    return {
        d: plusWins ? best.plus : best.minus,
        location: plusWins ? best.plusAt : best.minusAt,
        sign: plusWins ? 1 : -1,
        dPlus: best.plus,
        dMinus: best.minus,
    };
}
/**
 * Statistic from counts in shared, ordered cells (a histogram or counts of values). Exact for counts of values; for bins a lower bound of the samples' D.
 *
 * @throws RangeError when the counts differ in length or a side is empty.
 */
function ksFromCounts(x, y) {
    if (x.length !== y.length)
        throw new RangeError(`histograms of different lengths, ${x.length} and ${y.length}`);
    const [n, m] = [total(x), total(y)];
    if (!(n > 0 && m > 0))
        throw new RangeError('a histogram is empty');
    let [i, j, d] = [0, 0, 0];
    for (let cell = 0; cell < x.length; cell++) {
        i += (0,numbers.at)(x, cell);
        j += (0,numbers.at)(y, cell);
        d = Math.max(d, Math.abs(i / n - j / m));
    }
    return d;
}
function total(counts) {
    let sum = 0;
    for (let cell = 0; cell < counts.length; cell++)
        sum += (0,numbers.at)(counts, cell);
    return sum;
}
/**
 * Chance of a distance of d or more when both samples come from one continuous distribution: exact, by walking the lattice of orderings (Hodges 1957).
 * Adds chances of leaving the band, so small p-values keep their digits. O(n·m). With ties it is conservative.
 *
 * @throws RangeError when a size is no positive whole number.
 */
function ksExactP(d, n, m) {
    requireSizes(n, m);
    const divisor = gcd(n, m);
    const [stepX, stepY] = [m / divisor, n / divisor];
    const limit = Math.round(d * (n / divisor) * m);
    if (limit <= 0)
        return 1;
    const inside = new Float64Array(m + 1);
    let outside = 0;
    for (let i = 0; i <= n; i++) {
        for (let j = 0; j <= m; j++) {
            // Chance of coming to (i, j) without having left the band: from (i - 1, j), still in the array, and from (i, j - 1).
            let chance = i === 0 && j === 0 ? 1 : 0;
            if (i > 0)
                chance += ((0,numbers.at)(inside, j) * (n - i + 1)) / (n + m - i - j + 1);
            if (j > 0)
                chance += ((0,numbers.at)(inside, j - 1) * (m - j + 1)) / (n + m - i - j + 1);
            const left = Math.abs(i * stepX - j * stepY) >= limit;
            if (left)
                outside += chance;
            inside[j] = left ? 0 : chance;
        }
    }
    return Math.min(1, outside);
}
/**
 * The same chance by the one-sample distribution at the effective size round(n·m / (n + m)), as scipy's `ks_2samp(method='asymp')`.
 * NaN when that size rounds to 0 (one value on each side): there is no such distribution.
 *
 * @throws RangeError when a size is no positive whole number.
 */
function ksAsymptoticP(d, n, m) {
    requireSizes(n, m);
    const size = roundHalfToEven((n * m) / (n + m));
    return size === 0 ? Number.NaN : kolmogorovTwoSidedSf(d, size);
}
/** numpy's rounding, so that the effective size agrees at .5. */
function roundHalfToEven(value) {
    const floor = Math.floor(value);
    if (value - floor !== 0.5)
        return Math.round(value);
    return floor % 2 === 0 ? floor : floor + 1;
}
/** Exact while n·m <= 10,000, else asymptotic. */
const ksP = (d, n, m) => (n * m <= 10_000 ? ksExactP(d, n, m) : ksAsymptoticP(d, n, m));
function requireSizes(n, m) {
    if (!(Number.isSafeInteger(n) && Number.isSafeInteger(m) && n > 0 && m > 0))
        throw new RangeError(`samples of sizes ${n} and ${m} can't be compared`);
}
function gcd(a, b) {
    return b === 0 ? a : gcd(b, a % b);
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/data/lib/drift/questions.js



/** Did the values move? Two-sample Kolmogorov-Smirnov over the shared cells, whose D is a lower bound of the samples' own. */
function orderedQuestion(column, { reference, current }) {
    const d = ksFromCounts(reference, current);
    const [n, m] = [questions_total(reference), questions_total(current)];
    const p = ksP(d, n, m);
    return { column, aspect: 'distribution', p: Number.isFinite(p) ? p : 1, effect: { name: 'KS D', value: d }, n: m, what: 'its values moved' };
}
/**
 * Did the shares of the known categories move? Chi-square of homogeneity with rare categories put together; Fisher's exact test where two cells with few rows are left.
 * Undefined when the current data has no known category at all: then every value is new, which is a finding of its own.
 */
function categoryQuestion(column, cells) {
    const known = indicesWhere(cells.reference, (count) => count > 0);
    const [reference, current] = [pick(cells.reference, known), pick(cells.current, known)];
    const m = questions_total(current);
    if (m === 0)
        return undefined;
    const [r, c] = poolRare(reference, current);
    const question = { column, aspect: 'distribution', n: m, what: 'the shares of its values changed' };
    if (r.length < 2)
        return { ...question, p: 1, effect: { name: "Cramér's V", value: 0 } };
    const test = chiSquareHomogeneity(r, c);
    const isSmall = r.length === 2 && test.minExpected < 5;
    return { ...question, p: isSmall ? smallP(r, c) : test.p, effect: { name: "Cramér's V", value: cramersVBalanced(r, c) } };
}
/** The rarer category first, so that few tables have to be counted. */
function smallP(r, c) {
    const [r0 = 0, r1 = 0] = r;
    const [c0 = 0, c1 = 0] = c;
    return r0 + c0 <= r1 + c1 ? fisherExact(r0, r1, c0, c1) : fisherExact(r1, r0, c1, c0);
}
/**
 * Are there more values that the reference lacks than there must be? In long-tailed columns some values are always unseen: their share is estimated by the rows of the
 * reference whose value occurs once (Good 1953), and the current share is held against that.
 */
function newValuesQuestion(column, cells) {
    if (!cells.distinct)
        return undefined;
    const unseen = indicesWhere(cells.reference, (count) => count === 0);
    const [rows, m, n] = [questions_total(pick(cells.current, unseen)), questions_total(cells.current), questions_total(cells.reference)];
    if (rows === 0)
        return undefined;
    const singles = indicesWhere(cells.reference, (count) => count === 1).length;
    return shareQuestion(column, 'new-values', { count: singles, n }, { count: rows, n: m }, 'values that the reference lacks');
}
/** Shares of cells that are no value, each a question of its own where there is any such cell. */
function shareQuestions(reference, current) {
    const shares = [
        ['null-share', ({ nulls }) => nulls, 'empty cells (nulls)'],
        ['nan-share', ({ nan }) => nan, 'NaN'],
        ['infinite-share', ({ posInf, negInf }) => posInf + negInf, 'infinite values'],
        ['invalid-share', ({ invalid }) => invalid, 'cells that are no value of the column’s type'],
    ];
    return shares.flatMap(([aspect, count, words]) => {
        const [r, c] = [
            { count: count(reference), n: reference.n },
            { count: count(current), n: current.n },
        ];
        return r.count + c.count === 0 || r.n === 0 || c.n === 0 ? [] : [shareQuestion(current.name, aspect, r, c, words)];
    });
}
function shareQuestion(column, aspect, reference, current, words) {
    const { p } = twoProportionTest(current.count, current.n, reference.count, reference.n);
    const isSmall = Math.min(reference.count + current.count, reference.n + current.n - reference.count - current.count) < 10;
    const exact = () => {
        const [a, b] = [reference.count, current.count];
        return a + b <= (reference.n + current.n) / 2
            ? fisherExact(a, reference.n - a, b, current.n - b)
            : fisherExact(reference.n - a, a, current.n - b, b);
    };
    const change = current.count / current.n - reference.count / reference.n;
    const what = `the share of ${words} went from ${percent(reference.count / reference.n)} to ${percent(current.count / current.n)}`;
    return { column, aspect, p: isSmall ? exact() : p, effect: { name: 'share change', value: change }, n: current.n, what };
}
/** A share as people read it; small ones keep two digits. */
function percent(share) {
    const points = share * 100;
    if (points === 0 || points === 100)
        return `${points} %`;
    return `${points < 10 ? points.toPrecision(2) : points.toFixed(1)} %`;
}
/** Sum of counts. */
const questions_total = (counts) => counts.reduce((sum, count) => sum + count, 0);
/** Indices of the cells whose count fits. */
function indicesWhere(counts, fits) {
    return Array.from(counts.keys()).filter((index) => fits(counts[index]));
}
const pick = (counts, indices) => Float64Array.from(indices, (index) => counts[index]);

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/data/lib/drift/describe.js



/** Bins of PSI for ordered values: the reference's deciles. */
const psiBins = 10;
/** Cells of a picture. */
const overlayCells = 40;
/** Values that are listed by name. */
const listed = 20;
/** PSI on the reference's deciles (ends open) or on the categories; half a count is added to every bin. Undefined without values. */
function psiOf(cells) {
    if (cells.kind === 'none')
        return undefined;
    const [r, c] = cells.kind === 'ordered' ? binned(cells.reference, cells.current, psiBins) : [cells.reference, cells.current];
    const { value, bins, critical } = psi(r, c);
    return { value, bins, critical };
}
/** Joins neighbouring cells until each bin holds its share of the reference; what lies outside the reference falls into the outer bins. */
function binned(reference, current, bins) {
    const ends = binEnds(reference, bins);
    const join = (counts) => Float64Array.from(ends, (end, bin) => questions_total(counts.subarray(bin === 0 ? 0 : ends[bin - 1], end)));
    return [join(reference), join(current)];
}
/** Exclusive end cell of each bin; the last is the number of cells. */
function binEnds(reference, bins) {
    const whole = questions_total(reference);
    const ends = [];
    let seen = 0;
    for (let cell = 0; cell < reference.length - 1; cell++) {
        const count = reference[cell];
        seen += count;
        const next = ((ends.length + 1) * whole) / bins;
        if (count > 0 && seen >= next && seen < whole) {
            ends.push(cell + 1);
            // A heavy cell may fill several shares at once; the next bin starts from what has been seen.
            while (ends.length < bins - 1 && seen >= ((ends.length + 1) * whole) / bins)
                ends.push(cell + 1);
        }
    }
    return [...new Set([...ends, reference.length])];
}
/** Wasserstein-1 distance in standard deviations of the reference; undefined for categories and a constant reference. */
function wassersteinOf(cells) {
    if (cells.kind !== 'ordered')
        return undefined;
    const spread = spreadOf(cells.positions, cells.reference);
    if (!(spread > 0))
        return undefined;
    const distance = wassersteinFromCounts(cells.positions, cells.reference, cells.current) / spread;
    return Number.isFinite(distance) ? distance : undefined;
}
function spreadOf(positions, counts) {
    const n = questions_total(counts);
    const mean = positions.reduce((sum, position, cell) => sum + position * (counts[cell] / n), 0);
    const variance = positions.reduce((sum, position, cell) => sum + (position - mean) ** 2 * (counts[cell] / n), 0);
    return Math.sqrt(variance);
}
/** Values that `side` has and the other lacks. Cells that may hold several values tell nothing. */
function unseenValues(cells, side) {
    if (cells.kind !== 'categories' || !cells.distinct)
        return { distinct: 0, rows: 0, values: [] };
    const [own, other] = side === 'current' ? [cells.current, cells.reference] : [cells.reference, cells.current];
    const found = indicesWhere(own, (count) => count > 0).filter((index) => other[index] === 0);
    const rows = found.reduce((sum, index) => sum + own[index], 0);
    const values = found.flatMap((index) => cells.label(index) ?? []).slice(0, listed);
    return { distinct: found.length, rows, values };
}
/** Shares per cell for a picture. Ordered cells are joined to bins of equal mass of the reference; of categories the most frequent are shown. */
function overlayOf(cells) {
    if (cells.kind === 'none')
        return undefined;
    return cells.kind === 'ordered' ? orderedOverlay(cells) : categoryOverlay(cells);
}
function orderedOverlay({ reference, current, label }) {
    const ends = binEnds(reference, overlayCells / 2);
    const [r, c] = binned(reference, current, overlayCells / 2);
    const bounds = ends.map((end, bin) => (bin === ends.length - 1 ? `> ${label((ends[bin - 1] ?? 1) - 1)}` : `≤ ${label(end - 1)}`));
    return { labels: ends.length === 1 ? ['all'] : bounds, reference: shares(r), current: shares(c) };
}
function categoryOverlay({ label, reference, current }) {
    const [n, m] = [questions_total(reference), questions_total(current)];
    const weights = reference.map((count, index) => count / n + current[index] / m);
    const order = Array.from(reference.keys()).sort((a, b) => weights[b] - weights[a]);
    const [shown, rest] = [order.slice(0, overlayCells - 1), order.slice(overlayCells - 1)];
    const others = (counts) => rest.length === 0 ? [] : [rest.reduce((sum, index) => sum + counts[index], 0)];
    const row = (counts) => {
        const whole = questions_total(counts);
        return [...shown.map((index) => counts[index]), ...others(counts)].map((count) => count / whole);
    };
    const names = shown.map((index, position) => label(index) ?? `hidden value ${position + 1}`);
    return { labels: [...names, ...(rest.length === 0 ? [] : [`${rest.length} others`])], reference: row(reference), current: row(current) };
}
function shares(counts) {
    const whole = questions_total(counts);
    return Array.from(counts, (count) => count / whole);
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/data/lib/drift/findings.js
/** The answer to a tested question: an alarm needs the corrected p-value and the effect at its limit. */
function answer(question, adjustedP, limits) {
    const isShare = question.effect.name === 'share change';
    // With `method: psi` the threshold is one of PSI; shares keep theirs.
    const [limit, warnLimit] = isShare ? [limits.shareThreshold, limits.shareWarnThreshold] : [limits.threshold, limits.warnThreshold];
    const size = Math.abs(question.effect.value);
    const isReal = adjustedP <= limits.falseDiscoveryRate;
    const status = isReal && size >= limit ? 'fail' : isReal && size >= Math.min(warnLimit, limit) ? 'warn' : 'pass';
    const { column, aspect, p, n } = question;
    return {
        column,
        aspect,
        status,
        effect: { ...question.effect, limit },
        p,
        adjustedP,
        n,
        message: explained(question, status, { limit, isReal }),
    };
}
function explained({ effect, what, p }, status, { limit, isReal }) {
    const isShare = effect.name === 'share change';
    const size = isShare
        ? `${points(effect.value)}, limit ${points(limit)}`
        : `${effect.name} ${rounded(effect.value)}, limit ${rounded(limit)}`;
    if (status === 'fail')
        return `${what} (${size}; p ${chance(p)})`;
    if (status === 'warn')
        return `${what}, but by less than the limit (${size}; p ${chance(p)})`;
    if (isReal)
        return isShare ? `${what}, far below the limit (${size})` : `a change too small to matter (${size}; p ${chance(p)})`;
    return isShare ? `${what}, which chance explains (${size}; p ${chance(p)})` : `no change beyond chance (${size}; p ${chance(p)})`;
}
/** With `method: psi`: PSI at its limit and above what no drift at all exceeds in 5 of 100 cases at these sizes. */
function psiAnswer(question, psi, limits) {
    const isReal = psi.value > psi.critical;
    const status = isReal && psi.value >= limits.threshold
        ? 'fail'
        : isReal && psi.value >= Math.min(limits.warnThreshold, limits.threshold)
            ? 'warn'
            : 'pass';
    const numbers = `PSI ${rounded(psi.value)} over ${psi.bins} bins, limit ${rounded(limits.threshold)}; chance alone reaches ${rounded(psi.critical)}`;
    const words = status === 'pass' ? 'no drift by PSI' : question.what;
    return {
        column: question.column,
        aspect: question.aspect,
        status,
        effect: { name: 'PSI', value: psi.value, limit: limits.threshold },
        p: question.p,
        n: question.n,
        message: `${words} (${numbers})`,
    };
}
/** A p-value below what a double holds is not 0. */
const chance = (p) => (p === 0 ? 'below 1e-300' : rounded(p));
const points = (share) => `${rounded(share * 100)} points`;
/** Three significant digits; very small numbers as such. */
function rounded(value) {
    if (value === 0)
        return '0';
    if (Math.abs(value) < 1e-4)
        return value.toExponential(1);
    return String(Number(value.toPrecision(3)));
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/data/lib/drift/judge.js






/**
 * Compares two stored profiles, column by column. An alarm needs the p-value, corrected over all columns and shares at once, and the effect at its limit
 * (reference: statistics.md 1.3). PSI is always computed and decides only with `method: psi`.
 *
 * @throws Failure input-error when a chosen column is in neither profile.
 */
function judgeDrift(reference, current, limits, choice = {}) {
    const paired = chosenColumns(reference, current, choice);
    const general = rowFindings(reference, current, limits);
    const hasRows = general.length === 0;
    const opened = paired.both.map((pair) => judge_open(pair, limits, choice, hasRows));
    const questions = opened.flatMap((column) => column.questions);
    const adjusted = benjaminiHochberg(questions.map(({ p }) => p));
    const adjustedOf = new Map(questions.map((question, index) => [question, adjusted[index]]));
    const columns = [
        ...opened.map((column) => concluded(column, limits, (question) => adjustedOf.get(question) ?? 1)),
        ...lonelyColumns(paired),
    ].sort(byDrift);
    return {
        limits,
        columns,
        general,
        drifted: columns.filter(({ status }) => status === 'fail').map(({ column }) => column),
        maxPsi: largestPsi(columns),
        tests: questions.length,
    };
}
function rowFindings(reference, current, { minRows }) {
    const sides = [
        ['the reference', reference.rows],
        ['the current data', current.rows],
    ];
    return sides
        .filter(([, rows]) => rows < minRows)
        .map(([side, rows]) => ({
        column: '',
        aspect: 'rows',
        status: 'inconclusive',
        n: rows,
        message: `${side} has ${rows} rows, and fewer than ${minRows} can't be judged`,
    }));
}
function judge_open({ reference, current }, limits, choice, hasRows) {
    const isComparable = sameKind(reference, current);
    const cells = isComparable ? sharedCells(reference, current) : { kind: 'none' };
    const base = { reference, current, cells };
    if (!hasRows)
        return { ...base, questions: [], settled: [] };
    const shares = shareQuestions(reference, current);
    if (!isComparable)
        return { ...base, questions: shares, settled: [kindFinding(reference, current)] };
    const asked = distributionQuestions(base, limits, choice);
    return { ...base, questions: [...shares, ...asked.questions], settled: asked.settled };
}
function distributionQuestions({ reference, current, cells }, limits, { columns }) {
    const column = current.name;
    const note = (status, message) => ({
        questions: [],
        settled: [{ column, aspect: 'distribution', status, n: valuesOf(current), message }],
    });
    if (cells.kind === 'none')
        return note('skipped', noValues(reference, current));
    if (reference.kind === 'time' && columns?.includes(column) !== true) {
        return note('skipped', 'times move on by themselves; name the column in `columns` to have them judged');
    }
    const fewest = Math.min(valuesOf(reference), valuesOf(current));
    if (fewest < limits.minRows)
        return note('inconclusive', `only ${fewest} values on one side, and fewer than ${limits.minRows} can't be judged`);
    if (cells.kind === 'ordered')
        return { questions: [orderedQuestion(column, cells)], settled: [] };
    return {
        questions: [categoryQuestion(column, cells), newValuesQuestion(column, cells)].filter((question) => question !== undefined),
        settled: [],
    };
}
function noValues(reference, current) {
    const [r, c] = [valuesOf(reference), valuesOf(current)];
    if (r === 0 && c === 0)
        return 'neither side has a value';
    return r === 0 ? 'the reference has no value to compare with' : 'the current data has no value to compare';
}
/** Whole numbers are numbers; a side without values may be of any kind. */
function sameKind(reference, current) {
    const kind = (column) => (column.kind === 'integer' ? 'number' : column.kind);
    return kind(reference) === kind(current) || valuesOf(reference) === 0 || valuesOf(current) === 0;
}
function kindFinding(reference, current) {
    const message = `its values were of the kind ${reference.kind} and are now ${current.kind}`;
    return { column: current.name, aspect: 'kind', status: 'fail', n: current.n, message };
}
const valuesOf = ({ n, nulls, nan, posInf, negInf, invalid }) => n - nulls - nan - posInf - negInf - invalid;
function concluded({ reference, current, cells, questions, settled }, limits, adjusted) {
    // A column that is not judged (too few values, a time column) has no PSI either: it would be the largest for no reason.
    const psi = questions.some(isAboutValues) ? psiOf(cells) : undefined;
    const tested = questions.map((question) => limits.method === 'psi' && question.aspect === 'distribution' && psi !== undefined
        ? psiAnswer(question, psi, limits)
        : answer(question, adjusted(question), limits));
    const findings = [...tested, ...settled];
    const wasserstein = isOrdered(reference.kind) ? wassersteinOf(cells) : undefined;
    const overlay = overlayOf(cells);
    return {
        column: current.name,
        kind: current.kind,
        status: worst(findings),
        findings,
        ...(psi === undefined ? {} : { psi }),
        ...(wasserstein === undefined ? {} : { wasserstein }),
        newValues: unseenValues(cells, 'current'),
        vanishedValues: unseenValues(cells, 'reference'),
        ...(overlay === undefined ? {} : { overlay }),
    };
}
const isAboutValues = ({ aspect }) => aspect === 'distribution' || aspect === 'new-values';
function lonelyColumns({ missing, added }) {
    const none = { distinct: 0, rows: 0, values: [] };
    const lonely = (profile, finding) => ({
        column: profile.name,
        kind: profile.kind,
        status: finding.status,
        findings: [{ ...finding, column: profile.name, n: profile.n }],
        newValues: none,
        vanishedValues: none,
    });
    return [
        ...missing.map((column) => lonely(column, { aspect: 'missing', status: 'fail', message: 'the column is gone from the current data' })),
        ...added.map((column) => lonely(column, { aspect: 'new-column', status: 'pass', message: 'the column is new; the reference says nothing about it' })),
    ];
}
const seriousness = ['fail', 'inconclusive', 'warn', 'pass', 'skipped'];
function worst(findings) {
    return seriousness.find((status) => findings.some((finding) => finding.status === status)) ?? 'skipped';
}
/** By status, then by the largest effect in units of its limit, then by PSI. */
function byDrift(a, b) {
    const rank = (column) => seriousness.indexOf(column.status);
    const size = ({ findings }) => findings.reduce((largest, { effect }) => Math.max(largest, effect === undefined ? 0 : Math.abs(effect.value) / effect.limit), 0);
    return rank(a) - rank(b) || size(b) - size(a) || (b.psi?.value ?? 0) - (a.psi?.value ?? 0);
}
function largestPsi(columns) {
    let largest;
    for (const { column, psi } of columns)
        if (psi !== undefined && psi.value > (largest?.value ?? -1))
            largest = { column, value: psi.value };
    return largest;
}

// EXTERNAL MODULE: ./.cache/bundle/actions/packages/data/lib/profile/store.js
var store = __webpack_require__(2759);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/data/lib/profile-dataset.js + 3 modules
var profile_dataset = __webpack_require__(4247);
;// CONCATENATED MODULE: ./.cache/bundle/actions/actions/check-drift/lib/checks.js
/** Every finding that asks for attention as a check of its own, and one for all columns that are well. */
function checksOf(judgement) {
    const { general, columns } = judgement;
    const attention = columns.flatMap((column) => column.findings.filter(asksForAttention).map((finding) => checkOf(column, finding)));
    const rows = general.map((finding) => ({ id: 'rows', status: 'inconclusive', n: finding.n, message: finding.message }));
    return [...rows, ...attention, ...wellColumns(columns)];
}
const asksForAttention = ({ status }) => status === 'fail' || status === 'warn' || status === 'inconclusive';
function checkOf(column, finding) {
    const { aspect, status, effect, n } = finding;
    return {
        id: aspect === 'distribution' ? column.column : `${column.column}:${aspect}`,
        status,
        ...(effect === undefined ? {} : { observed: Number(effect.value.toPrecision(6)), limit: effect.limit }),
        n,
        message: `${column.column}: ${finding.message}${aspect === 'new-values' ? named(column.newValues) : ''}`,
        ...(status === 'inconclusive' ? { hint: 'Collect more rows, or lower `min-rows`.' } : {}),
    };
}
const named = ({ values }) => values.length === 0 ? '' : `: ${values.slice(0, 5).join(', ')}${values.length > 5 ? ', …' : ''}`;
/** Columns that were judged and are well; columns that could not be judged are counted apart, and alone they are no pass. */
function wellColumns(columns) {
    const names = (status) => columns.filter((column) => column.status === status).map(({ column }) => column);
    const [well, skipped] = [names('pass'), names('skipped')];
    const list = (found) => `${found.slice(0, 8).join(', ')}${found.length > 8 ? ` and ${found.length - 8} more` : ''}`;
    const count = (found) => `${found.length} ${found.length === 1 ? 'column' : 'columns'}`;
    return [
        ...(well.length === 0
            ? []
            : [{ id: 'columns', status: 'pass', n: well.length, message: `no drift in ${count(well)}: ${list(well)}` }]),
        ...(skipped.length === 0
            ? []
            : [
                {
                    id: 'columns:not-judged',
                    status: 'skipped',
                    n: skipped.length,
                    message: `${count(skipped)} not judged: ${list(skipped)}`,
                },
            ]),
    ];
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/data/lib/drift/types.js
/** Limits of statistics.md 1.3; PSI's customary 0.1 and 0.2. */
function defaultLimits(method) {
    const [threshold, warnThreshold] = method === 'psi' ? [0.2, 0.1] : [0.1, 0.05];
    return { method, threshold, warnThreshold, shareThreshold: 0.02, shareWarnThreshold: 0.01, falseDiscoveryRate: 0.04, minRows: 50 };
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/actions/check-drift/lib/limits.js


/**
 * The limits that the inputs ask for, over the defaults of the method. Warnings begin at half of a given threshold.
 *
 * @throws Failure input-error when the warning would come after the failure.
 */
function limitsOf(inputs) {
    const defaults = defaultLimits(inputs.method);
    const threshold = inputs.threshold ?? defaults.threshold;
    const warnThreshold = inputs['warn-threshold'] ?? threshold / 2;
    if (warnThreshold > threshold) {
        throw (0,errors/* inputError */.Xu)(`warn-threshold ${warnThreshold} is above threshold ${threshold}`, {
            hint: 'A warning comes before the failure: lower it.',
        });
    }
    return { ...defaults, threshold, warnThreshold, minRows: inputs['min-rows'] };
}

// EXTERNAL MODULE: ./.cache/bundle/actions/packages/core/lib/records.js
var records = __webpack_require__(1933);
;// CONCATENATED MODULE: ./.cache/bundle/actions/actions/check-drift/lib/record.js

/** Result words of in-toto's test-result v0.1. What could not be decided is not passed. */
const results = {
    pass: 'PASSED',
    warn: 'WARNED',
    fail: 'FAILED',
    inconclusive: 'FAILED',
};
/** The record of a judgement: about today's data, made with the reference's profile. */
function recordOf({ judgement, verdict, reference, current }) {
    const columns = (...statuses) => judgement.columns.filter(({ status }) => statuses.includes(status)).map(({ column }) => column);
    const limits = { ...judgement.limits };
    return {
        subjects: [{ name: 'data', digest: current.dataDigest }],
        materials: [
            { name: 'reference profile', digest: reference.digest },
            { name: 'reference data', digest: reference.profile.dataDigest },
        ],
        predicateType: records/* predicateTypes */.Z.testResult,
        predicate: {
            result: results[verdict.status],
            configuration: [{ name: 'reference profile', digest: { sha256: reference.digest.replace(/^sha256:/, '') } }],
            passedTests: columns('pass'),
            warnedTests: columns('warn'),
            failedTests: columns('fail', 'inconclusive'),
            skippedTests: columns('skipped'),
            reference: reference.name,
            limits,
            rows: { reference: reference.profile.rows, current: current.rows },
            ...(judgement.maxPsi === undefined ? {} : { maxPsi: judgement.maxPsi.value }),
        },
    };
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/registry/lib/port.js
var port = __webpack_require__(7640);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/registry/lib/reference.js
var lib_reference = __webpack_require__(7470);
;// CONCATENATED MODULE: ./.cache/bundle/actions/actions/check-drift/lib/reference.js










/**
 * Finds the reference: a model's training profile, a stored profile, or data to be profiled.
 *
 * @throws Failure input-error when none is named or the model carries no profile; dependency-failed when the registry does not answer.
 */
async function findReference(inputs, context) {
    const named = inputs.reference ?? championOf(context.model);
    const [first, ...others] = named;
    if (first === undefined) {
        throw (0,errors/* inputError */.Xu)('there is nothing to compare with', { hint: 'Set the input `reference`, or `model` for the profile of its champion.' });
    }
    if (others.length === 0 && first.startsWith('models:'))
        return await fromRegistry(first, inputs.registry, context);
    if (others.length === 0 && (await isProfile(first, context)))
        return await fromProfile(first, context);
    const profile = await (0,profile_dataset/* profileDataset */.o)(await (0,lib_dataset/* resolveDataset */.$)(named, context), {}, context);
    return { kind: 'profile', name: named.join(', '), profile, digest: (0,files/* sha256 */.sc)((0,store/* profileText */.z1)(profile)) };
}
const championOf = (model) => model === undefined ? [] : [(0,lib_reference/* formatReference */.FH)((0,lib_reference/* aliasReference */.C)(model, port/* championAlias */.wW))];
async function fromRegistry(text, uri, context) {
    const reference = (0,lib_reference/* parseReference */.F2)(text);
    const registry = await (0,lib_open/* openRegistry */.M)(uri, context);
    const version = await registry.resolve(reference);
    if (version === undefined) {
        if (reference.kind === 'alias')
            return { kind: 'no-model', name: text };
        throw (0,errors/* inputError */.Xu)(`${text} is not in the registry ${registry.name}`);
    }
    const { evidence } = await registry.download(version, (0,external_node_path_.join)(context.temporary, 'reference'), ['evidence']);
    const title = `${version.name} version ${version.version}`;
    if (evidence.profile === undefined) {
        throw (0,errors/* inputError */.Xu)(`${title} was registered without a profile of its training data`, {
            hint: 'Run validate-data before train, so that register-model stores the profile, or name a profile in `reference`.',
        });
    }
    const name = `the profile of ${title}`;
    const stored = await (0,files/* readText */.yR)(evidence.profile, name);
    return { kind: 'profile', name: `training data of ${title}`, profile: (0,store/* parseProfile */.jZ)(stored, name), digest: (0,files/* sha256 */.sc)(stored) };
}
/** A stored profile begins with its version; a data file that ends with .json does not. */
async function isProfile(typed, context) {
    if (!typed.toLowerCase().endsWith('.json') || /[*?]/.test(typed))
        return false;
    const path = await (0,files/* realPathInside */.oG)((0,files/* resolveInside */.LI)(typed, context.workspace, context.workingDirectory), context.workspace);
    const file = await (0,promises_.open)(path);
    try {
        const { buffer, bytesRead } = await file.read(Buffer.alloc(64), 0, 64, 0);
        return /^\s*\{\s*"version"\s*:/.test(buffer.toString('utf8', 0, bytesRead));
    }
    finally {
        await file.close();
    }
}
async function fromProfile(typed, context) {
    const path = await (0,files/* realPathInside */.oG)((0,files/* resolveInside */.LI)(typed, context.workspace, context.workingDirectory), context.workspace);
    const name = context.display(path);
    const text = await (0,files/* readText */.yR)(path, name);
    return { kind: 'profile', name, profile: (0,store/* parseProfile */.jZ)(text, name), digest: (0,files/* sha256 */.sc)(text) };
}

// EXTERNAL MODULE: ./.cache/bundle/actions/packages/report/lib/document.js
var lib_document = __webpack_require__(7361);
;// CONCATENATED MODULE: ./.cache/bundle/actions/actions/check-drift/lib/report.js

/** Rows that the table shows before the rest is folded. */
const shownColumns = 20;
/** Columns whose distributions are drawn. */
const drawnColumns = 3;
/** The action's part of comment and report: what moved, most drifted first, PSI per column, and the distributions of the most drifted. */
function reportSection({ judgement, verdict, reference, current }) {
    const [first, rest] = [judgement.columns.slice(0, shownColumns), judgement.columns.slice(shownColumns)];
    const drawn = judgement.columns
        .filter(({ status, overlay }) => overlay !== undefined && (status === 'fail' || status === 'warn'))
        .slice(0, drawnColumns);
    return {
        id: 'check-drift',
        title: 'Drift',
        tone: verdict.status,
        headline: headline(judgement),
        blocks: [
            (0,lib_document/* paragraph */.FY)(`${current.rows} rows against ${reference.profile.rows} rows of `, (0,lib_document/* code */.aY)(reference.name), '.'),
            columnTable(first),
            ...(rest.length > 0 ? [(0,lib_document/* details */.zH)(`${rest.length} more columns`, columnTable(rest))] : []),
            ...psiChart(judgement),
            ...drawn.flatMap(overlayChart),
            ...unseenBlocks(judgement),
            (0,lib_document/* details */.zH)('How this was judged', ...method(judgement)),
        ],
    };
}
function headline({ drifted, general, columns }) {
    if (general.length > 0)
        return `Nothing can be said: ${general.map(({ message }) => message).join('; ')}.`;
    const listed = `${drifted.slice(0, 5).join(', ')}${drifted.length > 5 ? ` and ${drifted.length - 5} more` : ''}`;
    if (drifted.length > 0) {
        const main = columns[0]?.findings.find(({ status }) => status === 'fail');
        const why = main === undefined ? '' : ` Most of all ${main.column}: ${main.message}.`;
        return `The data has drifted in ${drifted.length} of ${columns.length} columns: ${listed}.${why}`;
    }
    const count = (status) => columns.filter((column) => column.status === status).length;
    const judged = columns.length - count('skipped');
    const rest = count('skipped') > 0 ? `; ${count('skipped')} not judged` : '';
    if (judged === 0)
        return 'Nothing can be said: no column was judged.';
    if (count('inconclusive') > 0)
        return `No drift was found, but ${count('inconclusive')} of ${columns.length} columns have too few values to be judged.`;
    if (count('warn') > 0)
        return `No drift; ${count('warn')} of ${judged} columns moved by less than the limit${rest}.`;
    return `No drift in ${judged} columns${rest}.`;
}
function columnTable(columns) {
    const right = (title) => ({ title, align: 'right' });
    return (0,lib_document/* table */.tp)(['Column', 'Verdict', 'What was found', right('Effect'), right('Limit'), right('PSI')], columns.map(row));
}
function row({ column, status, findings, psi }) {
    const main = findings.find((finding) => finding.status === status) ?? findings[0];
    const effect = main?.effect;
    return [
        (0,lib_document/* code */.aY)(column),
        { kind: 'status', tone: status },
        main?.message ?? 'not judged',
        effect === undefined ? '–' : `${effect.name} ${report_short(effect.value)}`,
        effect === undefined ? '–' : report_short(effect.limit),
        psi === undefined ? '–' : report_short(psi.value),
    ];
}
/** PSI per column beside its limit: a line of its own, because a limit is a value like the others. */
function psiChart({ columns, limits }) {
    const known = columns
        .filter(({ psi }) => psi !== undefined)
        .toSorted((a, b) => (b.psi?.value ?? 0) - (a.psi?.value ?? 0))
        .slice(0, shownColumns);
    if (known.length === 0)
        return [];
    const limit = limits.method === 'psi' ? limits.threshold : 0.2;
    const bars = {
        kind: 'bars',
        title: `PSI per column (${limits.method === 'psi' ? 'the limit decides' : `${limit} is the customary limit; it does not decide here`})`,
        categories: known.map(({ column }) => column),
        series: [
            { name: 'PSI', values: known.map(({ psi }) => psi?.value ?? null) },
            { name: 'Limit', values: known.map(() => limit) },
        ],
    };
    return [(0,lib_document/* chart */.bW)(bars)];
}
function overlayChart({ column, overlay }) {
    if (overlay === undefined)
        return [];
    const percent = (share) => Number((share * 100).toPrecision(4));
    const series = [
        { name: 'Reference', values: overlay.reference.map(percent) },
        { name: 'Current', values: overlay.current.map(percent) },
    ];
    return [(0,lib_document/* chart */.bW)({ kind: 'bars', title: `${column}: share of the values`, categories: overlay.labels, series, unit: '%' })];
}
function unseenBlocks({ columns }) {
    const lines = columns.flatMap(({ column, newValues, vanishedValues }) => [
        ...(newValues.distinct > 0
            ? [[(0,lib_document/* code */.aY)(column), `: ${newValues.distinct} new values in ${newValues.rows} rows${names(newValues.values)}`]]
            : []),
        ...(vanishedValues.distinct > 0
            ? [[(0,lib_document/* code */.aY)(column), `: ${vanishedValues.distinct} values no longer occur${names(vanishedValues.values)}`]]
            : []),
    ]);
    return lines.length === 0 ? [] : [(0,lib_document/* details */.zH)('New and vanished values', (0,lib_document/* list */.p_)(...lines))];
}
const names = (values) => (values.length === 0 ? '' : ` (${values.join(', ')})`);
function method({ limits, tests }) {
    const decision = limits.method === 'psi'
        ? `Distributions are judged by PSI: failed from ${limits.threshold}, warned from ${limits.warnThreshold}, and only above what chance alone reaches at these sizes. PSI alone misses what happens inside a bin and in rare values.`
        : `A column has drifted when chance does not explain it (p-values of ${tests} tests corrected together by Benjamini and Hochberg, ${limits.falseDiscoveryRate}) and the change is large enough: KS D or Cramér's V from ${limits.threshold}, warned from ${limits.warnThreshold}.`;
    return [
        (0,lib_document/* paragraph */.FY)(decision),
        (0,lib_document/* paragraph */.FY)(`Shares of nulls, NaN, infinite, invalid and unseen values are findings of their own: failed from ${report_short(limits.shareThreshold * 100)} points of change, warned from ${report_short(limits.shareWarnThreshold * 100)}.`),
        (0,lib_document/* paragraph */.FY)("PSI is computed in nats on the deciles of the reference (open ends) or on the categories, with half a count added to every bin. Cramér's V weighs both sides equally and is corrected for bias."),
    ];
}
const report_short = (value) => String(Number(value.toPrecision(3)));
/** For `report-json`: every number, without the pictures. */
function detailsOf(judgement) {
    return { ...judgement, columns: judgement.columns.map(withoutPicture) };
}
function withoutPicture(column) {
    const { overlay, ...rest } = column;
    return overlay === undefined ? column : rest;
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/actions/check-drift/lib/run.js












/**
 * Profiles today's data, holds it against the reference, and judges column by column.
 *
 * @throws Failure as `findReference`, `resolveDataset` and `profileDataset` do, and input-error for a column that neither side has.
 */
async function run(inputs, context) {
    const limits = limitsOf(inputs);
    const dataset = await (0,lib_dataset/* resolveDataset */.$)(inputs.current, context);
    const reference = await findReference(inputs, context);
    if (context.plan)
        return planned(reference, dataset.files.length);
    const current = await (0,profile_dataset/* profileDataset */.o)(dataset, {}, context);
    const path = await storeProfile(current, context);
    if (reference.kind === 'no-model')
        return withoutReference(reference.name, current, path, context);
    const judgement = judgeDrift(reference.profile, current, limits, choiceOf(inputs));
    const verdict = (0,lib_verdict/* verdictOf */.Vj)(checksOf(judgement));
    return {
        verdict,
        outputs: {
            'drift-detected': judgement.drifted.length > 0,
            'drifted-columns': JSON.stringify(judgement.drifted),
            'max-psi': judgement.maxPsi?.value ?? '',
            profile: path,
        },
        section: reportSection({ judgement, verdict, reference, current }),
        record: recordOf({ judgement, verdict, reference, current }),
        details: detailsOf(judgement),
        files: [path],
    };
}
const choiceOf = ({ columns, exclude }) => ({
    ...(columns === undefined ? {} : { columns }),
    ...(exclude === undefined ? {} : { exclude }),
});
/** The profile of today may be the reference of tomorrow. */
async function storeProfile(profile, context) {
    const path = (0,external_node_path_.join)(context.outputDir, 'profiles', 'current.json');
    await (0,files/* writeAtomic */.vZ)(path, (0,store/* profileText */.z1)(profile));
    return path;
}
function planned(reference, files) {
    const message = `would compare ${files} ${files === 1 ? 'file' : 'files'} with ${reference.name}`;
    return unjudged({ id: 'plan', status: 'pass', message }, 'Nothing was done: this is the plan.', '');
}
/** Nobody serves yet, so there is nothing to drift from. That is no pass. */
function withoutReference(name, current, path, context) {
    const check = {
        id: 'reference',
        status: 'inconclusive',
        n: current.rows,
        message: `the registry has no ${name}, so there is no profile to compare with`,
        hint: 'Register and deploy a model first, or name a stored profile in `reference`.',
    };
    return { ...unjudged(check, `There is no ${name} yet: nothing was compared.`, context.display(path)), files: [path] };
}
function unjudged(check, headline, profile) {
    const verdict = (0,lib_verdict/* verdictOf */.Vj)([check]);
    return {
        verdict,
        outputs: { 'drift-detected': false, 'drifted-columns': '[]', 'max-psi': '', profile },
        section: { id: 'check-drift', title: 'Drift', tone: verdict.status, headline, blocks: [] },
    };
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/actions/check-drift/lib/action.js




/** Compares today's data with the profile of the data that a model was trained on. */
const checkDrift = (0,action/* defineAction */.Q)({
    name: 'check-drift',
    description: "Compares today's data with the stored profile of the data that a model was trained on, and says what moved and by how much.",
    inputs: inputs,
    outputs: outputs,
    permissions: {
        'contents: read': 'to check out the code',
        'pull-requests: write': 'for the comment when it runs on a pull request; without it the job summary says the same',
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

/***/ 2759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jZ: () => (/* binding */ parseProfile),
/* harmony export */   z1: () => (/* binding */ profileText)
/* harmony export */ });
/* unused harmony export readProfile */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3300);
/* harmony import */ var _build_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9846);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(635);




/** A profile as it is stored: JSON with keys in a fixed order, one column a line, so that equal profiles are equal bytes. */
function profileText(profile) {
    const { version, rows, rejected, dataDigest, columns } = profile;
    const head = JSON.stringify({ version, rows, rejected, dataDigest }).slice(0, -1);
    return `${head},"columns":[\n${columns.map((column) => JSON.stringify(orderedColumn(column))).join(',\n')}\n]}\n`;
}
const columnKeys = [
    'name',
    'kind',
    'n',
    'nulls',
    'nan',
    'posInf',
    'negInf',
    'invalid',
    'min',
    'max',
    'distinct',
    'distribution',
    'sample',
];
const orderedColumn = (column) => Object.fromEntries(columnKeys.flatMap((key) => (column[key] === undefined ? [] : [[key, column[key]]])));
/**
 * Reads a stored profile.
 *
 * @throws Failure input-error when the file is cut, of another version, or its counts do not add up.
 */
async function readProfile(path) {
    return parseProfile(await readFile(path, 'utf8'), path);
}
/** A profile from its text; `name` is what messages call it. Throws as `readProfile` does. */
function parseProfile(text, name) {
    const value = parsed(text, name);
    if (!isRecord(value))
        throw broken(name, 'it is no JSON object');
    if (value['version'] !== _types_js__WEBPACK_IMPORTED_MODULE_1__/* .profileVersion */ .m) {
        throw (0,_modelflight_core_errors__WEBPACK_IMPORTED_MODULE_2__/* .inputError */ .Xu)(`${name} is a profile of version ${JSON.stringify(value['version']) ?? 'unknown'}, and this Modelflight reads version ${_types_js__WEBPACK_IMPORTED_MODULE_1__/* .profileVersion */ .m}`, {
            where: { file: name },
            hint: 'Make the profile again with validate-data.',
        });
    }
    const { rows, rejected, dataDigest, columns } = value;
    if (!isCount(rows) || !isCount(rejected))
        throw broken(name, 'the number of rows is missing');
    if (typeof dataDigest !== 'string' || !/^sha256:[0-9a-f]{64}$/.test(dataDigest))
        throw broken(name, 'the data digest is missing');
    if (!Array.isArray(columns))
        throw broken(name, 'the columns are missing');
    const checked = columns.map((column) => checkColumn(column, rows, name));
    if (new Set(checked.map((column) => column.name)).size !== checked.length)
        throw broken(name, 'a column appears twice');
    return { version: _types_js__WEBPACK_IMPORTED_MODULE_1__/* .profileVersion */ .m, rows, rejected, dataDigest, columns: checked };
}
function parsed(text, name) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        throw (0,_modelflight_core_errors__WEBPACK_IMPORTED_MODULE_2__/* .inputError */ .Xu)(`${name} is no complete profile: it is cut or not JSON`, {
            where: { file: name },
            hint: 'Make it again with validate-data.',
            cause: error,
        });
    }
}
const broken = (name, why) => (0,_modelflight_core_errors__WEBPACK_IMPORTED_MODULE_2__/* .inputError */ .Xu)(`${name} is no valid profile: ${why}`, { where: { file: name }, hint: 'Make it again with validate-data.' });
const isRecord = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const isCount = (value) => Number.isSafeInteger(value) && value >= 0;
const kinds = ['number', 'integer', 'time', 'boolean', 'text'];
const tallies = ['n', 'nulls', 'nan', 'posInf', 'negInf', 'invalid', 'distinct'];
function checkColumn(value, rows, name) {
    if (!isRecord(value) || typeof value['name'] !== 'string' || !kinds.includes(value['kind']))
        throw broken(name, 'a column has no name or kind');
    const fault = (why) => broken(name, `column ${JSON.stringify(value['name'])} ${why}`);
    for (const key of tallies)
        if (!isCount(value[key]))
            throw fault(`has no count ${key}`);
    for (const key of ['min', 'max'])
        if (value[key] !== undefined && typeof value[key] !== 'string')
            throw fault(`has a ${key} that is no text`);
    if (!isDistribution(value['distribution']))
        throw fault('has no distribution');
    if (value['sample'] !== undefined && !isSample(value['sample']))
        throw fault('has a broken sample');
    const column = value;
    const { n, nulls, nan, posInf, negInf, invalid, distribution } = column;
    if (n !== rows || n !== nulls + nan + posInf + negInf + invalid + (0,_build_js__WEBPACK_IMPORTED_MODULE_3__/* .countedValues */ .xN)(distribution))
        throw fault('has counts that do not add up');
    return column;
}
function isDistribution(value) {
    if (!isRecord(value))
        return false;
    switch (value['kind']) {
        case 'empty':
            return true;
        case 'values':
        case 'hidden-values':
            return arePairs(value['counts'], 'string');
        case 'histogram':
            return (isCount(value['mantissaBits']) && value['mantissaBits'] >= 6 && value['mantissaBits'] <= 20 && arePairs(value['buckets'], 'number'));
        case 'hashed':
            return arePairs(value['buckets'], 'number') && arePairs(value['frequent'], 'string');
        default:
            return false;
    }
}
const arePairs = (value, key) => Array.isArray(value) &&
    value.every((pair) => Array.isArray(pair) && pair.length === 2 && isKey(pair[0], key) && isCount(pair[1]));
const isKey = (value, type) => type === 'string' ? typeof value === 'string' : Number.isInteger(value);
const isSample = (value) => isRecord(value) && isCount(value['level']) && Array.isArray(value['hashes']) && value['hashes'].every((hash) => typeof hash === 'string');


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


/***/ })

};
