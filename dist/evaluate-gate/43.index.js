export const id = 43;
export const ids = [43];
export const modules = {

/***/ 43:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./.cache/bundle/actions/packages/core/lib/verdict.js
var lib_verdict = __webpack_require__(10);
;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/stats/lib/order.js
const radixFrom = 2000;
const digitBits = 16;
const digits = 2 ** digitBits;
function order_orderOf(values) {
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
function sortableBits(values) {
    const view = new DataView(new ArrayBuffer(8));
    const [high, low] = [new Uint32Array(values.length), new Uint32Array(values.length)];
    for (let index = 0; index < values.length; index++) {
        view.setFloat64(0, values[index] + 0);
        const [top, bottom] = [view.getUint32(0), view.getUint32(4)];
        const isLast = Number.isNaN(values[index]);
        const isNegative = top >>> 31 === 1;
        high[index] = isLast ? 0xffff_ffff : isNegative ? ~top : top | 0x8000_0000;
        low[index] = isNegative ? ~bottom : bottom;
    }
    return { high, low };
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/stats/lib/radix-sort.js
const radix_sort_radixFrom = 4000;
const radix_sort_digits = 2 ** 16;
const shortRun = 24;
function sortedCopy(values) {
    const copy = Float64Array.from(values);
    return copy.length < radix_sort_radixFrom ? copy.sort() : radixSort(copy);
}
function radixSort(copy) {
    const n = copy.length;
    const words = new Uint32Array(copy.buffer);
    const [high, low, high2, low2] = [new Uint32Array(n), new Uint32Array(n), new Uint32Array(n), new Uint32Array(n)];
    const [startsLow, startsHigh] = [new Uint32Array(radix_sort_digits + 1), new Uint32Array(radix_sort_digits + 1)];
    for (let i = 0; i < n; i++) {
        const value = copy[i];
        const top = words[2 * i + 1];
        const isNumber = !Number.isNaN(value);
        const turn = top >> 31;
        const key = isNumber ? (top ^ (turn | 0x8000_0000)) >>> 0 : 0xffff_ffff;
        high[i] = key;
        low[i] = isNumber ? words[2 * i] ^ turn : 0;
        startsLow[(key & 0xffff) + 1] = startsLow[(key & 0xffff) + 1] + 1;
        startsHigh[(key >>> 16) + 1] = startsHigh[(key >>> 16) + 1] + 1;
    }
    for (let digit = 0; digit < radix_sort_digits; digit++) {
        startsLow[digit + 1] = startsLow[digit + 1] + startsLow[digit];
        startsHigh[digit + 1] = startsHigh[digit + 1] + startsHigh[digit];
    }
    for (let i = 0; i < n; i++) {
        const key = high[i];
        const place = startsLow[key & 0xffff];
        startsLow[key & 0xffff] = place + 1;
        high2[place] = key;
        low2[place] = low[i];
    }
    for (let i = 0; i < n; i++) {
        const key = high2[i];
        const place = startsHigh[key >>> 16];
        startsHigh[key >>> 16] = place + 1;
        high[place] = key;
        low[place] = low2[i];
    }
    sortRuns(high, low);
    return written(copy, words, high, low);
}
function sortRuns(high, low) {
    for (let start = 0; start < high.length;) {
        let end = start + 1;
        while (end < high.length && high[end] === high[start])
            end++;
        if (end - start > shortRun)
            low.subarray(start, end).sort();
        else if (end - start > 1)
            insertionSort(low, start, end);
        start = end;
    }
}
function insertionSort(values, start, end) {
    for (let i = start + 1; i < end; i++) {
        const value = values[i];
        let j = i;
        for (; j > start && values[j - 1] > value; j--)
            values[j] = values[j - 1];
        values[j] = value;
    }
}
function written(result, words, high, low) {
    for (let i = 0; i < high.length; i++) {
        const key = high[i];
        if (key === 0xffff_ffff) {
            result[i] = Number.NaN;
            continue;
        }
        const isPositive = key >>> 31 === 1;
        words[2 * i + 1] = isPositive ? key ^ 0x8000_0000 : ~key;
        words[2 * i] = isPositive ? low[i] : ~low[i];
    }
    return result;
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/stats/lib/numbers.js


const numbers_at = (values, index) => values[index];
function numbers_sum(values) {
    return numbers_sumOf(values.length, (index) => numbers_at(values, index));
}
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
function numbers_requireSameLength(what, first, ...others) {
    if (first.length === 0)
        throw new RangeError(`${what}: there are no values`);
    for (const other of others) {
        if (other !== undefined && other.length !== first.length) {
            throw new RangeError(`${what}: columns of different lengths, ${first.length} and ${other.length}`);
        }
    }
}
function numbers_requireFinite(what, values) {
    for (let index = 0; index < values.length; index++) {
        if (!Number.isFinite(values[index]))
            throw new RangeError(`${what}: the value at index ${index} is ${String(values[index])}, not a finite number`);
    }
}
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
function numbers_requireProbability(what, value) {
    if (!(value > 0 && value < 1))
        throw new RangeError(`${what} must be between 0 and 1, not ${value}`);
}
const numbers_sorted = (values) => sortedCopy(values);
function numbers_midranks(values) {
    const order = order_orderOf(values);
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

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/stats/lib/binary-metrics.js

function binaryConfusion(truth, predicted, weights) {
    numbers_requireSameLength('confusion', truth, predicted, weights);
    binary_metrics_requireBinary('truth', truth);
    binary_metrics_requireBinary('prediction', predicted);
    numbers_requireWeights('confusion', weights);
    const cell = (t, p) => numbers_sumOf(truth.length, (row) => (truth[row] === t && predicted[row] === p ? (weights?.[row] ?? 1) : 0));
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
    return numbers_sumOf(recalls.length, (index) => (recalls[index]?.[0] ?? 0) / (recalls[index]?.[1] ?? 1)) / recalls.length;
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
    return binary_metrics_weightedMean(truth.length, weights, (row) => {
        const p = Math.min(Math.max(numbers_at(probability, row), epsilon), 1 - epsilon);
        return truth[row] === 1 ? -Math.log(p) : -Math.log1p(-p);
    });
}
function brierScore(truth, probability, weights) {
    requireProbabilities('Brier score', truth, probability, weights);
    return binary_metrics_weightedMean(truth.length, weights, (row) => (numbers_at(probability, row) - numbers_at(truth, row)) ** 2);
}
function binary_metrics_weightedMean(count, weights, term) {
    if (weights === undefined)
        return numbers_sumOf(count, term) / count;
    return numbers_sumOf(count, (row) => numbers_at(weights, row) * term(row)) / numbers_sumOf(count, (row) => numbers_at(weights, row));
}
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

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/stats/lib/calibration.js



function calibrationBins(truth, probability, bins = 10) {
    requireCalibration(truth, probability, bins);
    const rows = Array.from({ length: bins }, () => []);
    for (let row = 0; row < truth.length; row++)
        rows[Math.min(Math.floor(numbers_at(probability, row) * bins), bins - 1)]?.push(row);
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
    const mean = (values) => numbers_sumOf(rows.length, (position) => numbers_at(values, rows[position])) / rows.length;
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
    return numbers_sumOf(truth.length, (row) => numbers_at(probability, row) - numbers_at(truth, row)) / truth.length;
}
function weighted(bins, term) {
    const rows = numbers_sumOf(bins.length, (index) => bins[index]?.n ?? 0);
    if (rows === 0)
        throw new RangeError('there are no bins with rows');
    return numbers_sumOf(bins.length, (index) => bins[index].n * term(bins[index])) / rows;
}
function requireCalibration(truth, probability, bins) {
    numbers_requireSameLength('calibration', truth, probability);
    binary_metrics_requireBinary('truth', truth);
    numbers_requireFinite('probability', probability);
    if (!(Number.isSafeInteger(bins) && bins > 0))
        throw new RangeError(`the number of bins is a positive whole number, not ${bins}`);
    for (let row = 0; row < probability.length; row++) {
        const p = numbers_at(probability, row);
        if (p < 0 || p > 1)
            throw new RangeError(`the probability at index ${row} is ${p}, outside 0 to 1`);
    }
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/stats/lib/fairness.js


function groupRates(truth, predicted, group) {
    numbers_requireSameLength('fairness', truth, predicted, group);
    const rows = new Map();
    for (const [row, name] of group.entries()) {
        const members = rows.get(name);
        if (members === undefined)
            rows.set(name, [row]);
        else
            members.push(row);
    }
    return new Map([...rows.keys()].sort().map((name) => [name, ratesOf(truth, predicted, rows.get(name) ?? [])]));
}
function ratesOf(truth, predicted, rows) {
    const pick = (values) => rows.map((row) => numbers_at(values, row));
    const confusion = binaryConfusion(pick(truth), pick(predicted));
    const { tp, fp, tn, fn } = confusion;
    const share = (part, whole) => (whole === 0 ? undefined : part / whole);
    return {
        n: rows.length,
        selectionRate: (tp + fp) / rows.length,
        truePositiveRate: share(tp, tp + fn),
        falsePositiveRate: share(fp, fp + tn),
        positivePredictiveValue: share(tp, tp + fp),
        accuracy: accuracy(confusion),
    };
}
function fairnessGaps(groups) {
    const known = (rate) => [...groups.values()].flatMap((group) => rate(group) ?? []);
    const gap = (rates) => (rates.length === 0 ? undefined : Math.max(...rates) - Math.min(...rates));
    const selection = known(({ selectionRate }) => selectionRate);
    const [tpr, fpr] = [gap(known(({ truePositiveRate }) => truePositiveRate)), gap(known(({ falsePositiveRate }) => falsePositiveRate))];
    const largest = Math.max(...selection);
    return {
        demographicParityDifference: gap(selection),
        demographicParityRatio: largest > 0 ? Math.min(...selection) / largest : undefined,
        equalOpportunityDifference: tpr,
        equalizedOddsDifference: tpr === undefined && fpr === undefined ? undefined : Math.max(tpr ?? 0, fpr ?? 0),
        predictiveParityDifference: gap(known(({ positivePredictiveValue }) => positivePredictiveValue)),
        accuracyGap: gap(known((group) => group.accuracy)),
    };
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/evaluation/lib/fairness.js


const rates = {
    'demographic-parity': ['selectionRate'],
    'equal-opportunity': ['truePositiveRate'],
    'equalized-odds': ['truePositiveRate', 'falsePositiveRate'],
    'predictive-parity': ['positivePredictiveValue'],
};
function judgeFairness(gate, rule, minSamples, { predictions }) {
    if (predictions?.task !== 'binary') {
        return { status: 'fail', message: `${rule.criterion} needs predictions of a yes-or-no question`, hint: 'Give the input predictions.' };
    }
    const group = predictions.groups.get(rule.by) ?? [];
    const perGroup = groupRates(predictions.labels, predictions.predicted, group);
    const large = [...perGroup].filter(([, { n }]) => n >= minSamples);
    const small = [...perGroup].filter(([, { n }]) => n < minSamples).map(([name, { n }]) => `${name} (${n} rows)`);
    const left = small.length === 0 ? '' : `; too small to be judged: ${small.slice(0, 5).join(', ')}`;
    if (large.length < 2) {
        return {
            status: gate.onInconclusive,
            message: `fewer than two groups of ${rule.by} have ${minSamples} rows${left}`,
            hint: 'Evaluate on more rows.',
        };
    }
    const columns = rule.criterion === 'calibration'
        ? [large.map(([name]) => [name, calibrationOf(predictions, group, name)])]
        : rates[rule.criterion].map((rate) => large.map(([name, values]) => [name, values[rate]]));
    const undefinedIn = columns.flat().find(([, value]) => value === undefined);
    if (undefinedIn !== undefined) {
        const message = `${rule.criterion} has no value for ${rule.by}=${undefinedIn[0]}: the rate's denominator is 0${left}`;
        return { status: gate.onInconclusive, message, hint: 'Evaluate on rows of both labels in every group.' };
    }
    const spreads = columns.map(spread);
    const isRatio = rule.bound === 'min-ratio';
    const worst = spreads.toSorted((a, b) => (isRatio ? a.ratio - b.ratio : b.difference - a.difference))[0];
    const observed = (isRatio ? worst?.ratio : worst?.difference) ?? Number.NaN;
    const limit = rule.amount.unit === '%' || rule.amount.unit === 'pp' ? rule.amount.value / 100 : rule.amount.value;
    const passes = isRatio ? observed >= limit : observed <= limit;
    const message = `${rule.criterion} by ${rule.by}: ${isRatio ? 'ratio' : 'difference'} ${Number(observed.toFixed(4))} between ${worst?.low} and ${worst?.high} over ${large.length} groups; asked was ${gate.text}${left}`;
    return { status: passes ? 'pass' : gate.onFail, observed, message };
}
function spread(values) {
    const ascending = values.map(([name, value]) => ({ name, value: value ?? Number.NaN })).toSorted((a, b) => a.value - b.value);
    const [low, high] = [ascending[0], ascending.at(-1)];
    const [least, most] = [low?.value ?? Number.NaN, high?.value ?? Number.NaN];
    return { low: low?.name, high: high?.name, difference: most - least, ratio: most === 0 ? 1 : least / most };
}
function calibrationOf({ labels, scores }, group, name) {
    if (scores === undefined)
        return undefined;
    const rows = [...group.keys()].filter((row) => group[row] === name);
    try {
        return calibrationInTheLarge(rows.map((row) => labels[row] ?? 0), rows.map((row) => scores[row] ?? Number.NaN));
    }
    catch (error) {
        if (error instanceof RangeError)
            return undefined;
        throw error;
    }
}

// EXTERNAL MODULE: ./.cache/bundle/actions/packages/core/lib/errors.js
var lib_errors = __webpack_require__(300);
;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/evaluation/lib/gate-expression.js

const bounds = { '>=': 'min', '<=': 'max', '>': 'above', '<': 'below' };
const amountPattern = /^([+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)\s*(%|pp|us|µs|ms|s)?$/;
const lineForm = /^([A-Za-z_][\w.@/ -]*?(?:@[\w. -]+=[^<>=!,]+(?:,[\w. -]+=[^<>=!,]+)*)?)\s*(>=|<=|==?|!=|>|<)\s*(.*)$/;
function parseAmount(written, where) {
    const match = amountPattern.exec(String(written).trim());
    const value = Number(match?.[1] ?? Number.NaN);
    if (match === null || !Number.isFinite(value)) {
        throw (0,lib_errors/* inputError */.Xu)(`${JSON.stringify(String(written).slice(0, 80))} is no limit that a number can be held against`, {
            where,
            hint: 'Write a finite number, with %, pp, us, ms or s where that fits: 0.92, 92%, 0.5pp, 200ms.',
        });
    }
    const unit = (match[2] ?? '').replace('µs', 'us');
    return { value, unit };
}
const formatAmount = ({ value, unit }) => `${value}${unit}`;
function splitRows(name) {
    const at = name.search(/@[^@]*=/);
    if (at < 0)
        return { metric: name.trim(), filter: undefined };
    const pairs = name
        .slice(at + 1)
        .split(',')
        .map((part) => part.split('=').map((side) => side.trim()));
    return { metric: name.slice(0, at).trim(), filter: Object.fromEntries(pairs.map(([column = '', value = '']) => [column, [value]])) };
}
function splitLine(line) {
    const match = lineForm.exec(line.trim());
    if (match === null)
        return undefined;
    return { metric: (match[1] ?? '').trim(), rest: `${match[2] ?? ''} ${match[3] ?? ''}`.trim() };
}
function parseExpression(text, metric, direction, where) {
    const match = /^(>=|<=|==?|!=|>|<)?\s*(.*)$/.exec(text.trim());
    const operator = match?.[1];
    const right = (match?.[2] ?? '').trim();
    if (operator?.startsWith('=') || operator === '!=') {
        throw (0,lib_errors/* inputError */.Xu)(`${metric} ${text}: measured values are never compared for equality`, { where, hint: 'Use >=, <=, > or <.' });
    }
    const baseline = /^baseline\b\s*(?:([+-])\s*(.+))?$/.exec(right);
    if (baseline !== null)
        return baselineExpression(operator, baseline, metric, direction, where);
    if (operator === undefined) {
        throw (0,lib_errors/* inputError */.Xu)(`${metric}: ${JSON.stringify(text.slice(0, 80))} does not say which side is allowed`, {
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
const positive = (value) => (value === 0 ? 0 : value);
function unknownDirection(metric, where) {
    return (0,lib_errors/* inputError */.Xu)(`nobody has said whether a higher ${metric} is better or worse`, {
        where,
        hint: `Declare it in the gate file: metrics: {${metric}: {direction: higher-is-better}} beside gates:.`,
    });
}
const microseconds = { us: 1, ms: 1e3, s: 1e6 };
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
    throw (0,lib_errors/* inputError */.Xu)(`${metric} ${said}, so ${formatAmount({ value, unit })} can't be held against it`, {
        where,
        hint: `Write the limit without a unit, or declare the metric's unit: metrics: {${metric}: {unit: ms}} beside gates:.`,
    });
}

// EXTERNAL MODULE: ./.cache/bundle/actions/packages/core/lib/nearest.js
var nearest = __webpack_require__(805);
;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/evaluation/lib/metric-catalogue.js

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
const nearestMetric = (name, available) => (0,nearest/* nearest */.p)(name, [...available]);
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

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/stats/lib/gamma.js
const halfLogTwoPi = 0.918_938_533_204_672_8;
const binet = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360_360, 1 / 156, -3617 / 122_400];
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
const gammaFactor = (a, x) => Math.sqrt(a / (2 * Math.PI)) * Math.exp(-deviance(a, x) - stirlingError(a));
function gammaP(a, x) {
    requireGamma(a, x);
    if (x === 0)
        return 0;
    if (x === Number.POSITIVE_INFINITY)
        return 1;
    return x < a + 1 ? gammaSeries(a, x) : 1 - gammaFraction(a, x);
}
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

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/stats/lib/normal.js

const erfc = (x) => (x < 0 ? 1 + gammaP(0.5, x * x) : gammaQ(0.5, x * x));
const normalPdf = (z) => Math.exp(-0.5 * z * z) / Math.sqrt(2 * Math.PI);
const normal_normalSf = (z) => (Number.isNaN(z) ? z : erfc(z * Math.SQRT1_2) / 2);
const normal_normalCdf = (z) => normal_normalSf(-z);
function logNormalSf(z) {
    if (z < 35)
        return Math.log(normal_normalSf(z));
    const w = 1 / (z * z);
    return -0.5 * z * z - Math.log(z * Math.sqrt(2 * Math.PI)) + Math.log1p(-w * (1 - w * (3 - w * (15 - 105 * w))));
}
function normal_normalIsf(p) {
    if (!(p >= 0 && p <= 1))
        throw new RangeError(`a quantile is asked for a share from 0 to 1, not ${p}`);
    if (p === 0)
        return Number.POSITIVE_INFINITY;
    if (p > 0.5)
        return -normal_normalIsf(1 - p);
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
const normal_normalQuantile = (p) => -normal_normalIsf(p);

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/evaluation/lib/power.js

const power = 0.8;
function detectable({ standardError }, confidence) {
    const effect = (normal_normalQuantile(confidence) + normal_normalQuantile(power)) * standardError;
    return Number.isFinite(effect) && effect > 0 ? effect : undefined;
}
function rowsNeeded(estimate, distance, confidence) {
    const effect = detectable(estimate, confidence);
    if (effect === undefined || !(distance > 0))
        return undefined;
    const rows = Math.ceil(estimate.n * (effect / distance) ** 2);
    return Number.isSafeInteger(rows) ? Math.max(rows, 2) : undefined;
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/stats/lib/quantile.js

const quantile_quantile = (values, q) => quantile_quantileOfSorted(numbers_sorted(values), q);
function quantiles(values, qs) {
    const ascending = sorted(values);
    return qs.map((q) => quantile_quantileOfSorted(ascending, q));
}
function quantile_quantileOfSorted(ascending, q) {
    if (ascending.length === 0)
        throw new RangeError('a quantile needs at least one value');
    if (!(q >= 0 && q <= 1))
        throw new RangeError(`a quantile is asked for a share from 0 to 1, not ${q}`);
    if (Number.isNaN(ascending[ascending.length - 1]))
        throw new RangeError('a quantile of values with NaN is not defined');
    const position = (ascending.length - 1) * q;
    const below = Math.floor(position);
    return interpolate(numbers_at(ascending, below), numbers_at(ascending, Math.min(below + 1, ascending.length - 1)), position - below);
}
function interpolate(a, b, t) {
    if (a === b)
        return a;
    return t < 0.5 ? a + (b - a) * t : b - (b - a) * (1 - t);
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/stats/lib/random.js

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
    if (remaining > 0) {
        const last = Array.from(weights).findLastIndex((weight) => weight > 0);
        counts[last] = numbers_at(counts, last) + remaining;
    }
    return counts;
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/stats/lib/bootstrap.js




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
function bootstrapCells(counts, statistic, { resamples, seed }) {
    requireResamples(resamples);
    const rows = numbers_sum(counts);
    const random = createRandom(seed);
    return Float64Array.from({ length: resamples }, () => statistic(multinomialDraw(random, rows, counts)));
}
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
function percentileInterval(replicates, confidence = 0.95) {
    const ascending = prepared(replicates, confidence);
    const tail = (1 - confidence) / 2;
    return [quantile_quantileOfSorted(ascending, tail), quantile_quantileOfSorted(ascending, 1 - tail)];
}
function basicInterval(replicates, estimate, confidence = 0.95) {
    const [low, high] = percentileInterval(replicates, confidence);
    return [2 * estimate - high, 2 * estimate - low];
}
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

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/stats/lib/binomial-pmf.js

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
function logChoose(n, k) {
    if (!(k >= 0 && k <= n))
        throw new RangeError(`there is no binomial coefficient of ${n} over ${k}`);
    if (k === 0 || k === n)
        return 0;
    return lgamma(n + 1) - lgamma(k + 1) - lgamma(n - k + 1);
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/stats/lib/beta.js

function beta_betaCdf(x, a, b, y = 1 - x) {
    if (!(a > 0 && b > 0 && x >= 0 && y >= 0 && x <= 1))
        throw new RangeError(`no beta distribution has a = ${a}, b = ${b}, x = ${x}`);
    if (x === 0)
        return 0;
    if (y === 0)
        return 1;
    return x <= (a + 1) / (a + b + 2) ? betaFraction(x, y, a, b) : 1 - betaFraction(y, x, b, a);
}
const betaSf = (x, a, b, y = 1 - x) => beta_betaCdf(y, b, a, x);
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
function beta_betaQuantile(p, a, b) {
    if (!(p >= 0 && p <= 1))
        throw new RangeError(`a quantile is asked for a share from 0 to 1, not ${p}`);
    if (p === 0 || p === 1)
        return p;
    let low = 0;
    let high = 1;
    for (;;) {
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


const distributions_chiSquareSf = (x, df) => (x <= 0 ? 1 : gammaQ(df / 2, x / 2));
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
function studentSf(t, df) {
    if (Number.isNaN(t))
        return t;
    const square = t * t;
    if (square === Number.POSITIVE_INFINITY)
        return t > 0 ? 0 : 1;
    const tail = beta_betaCdf(df / (df + square), df / 2, 0.5, square / (df + square)) / 2;
    return t >= 0 ? tail : 1 - tail;
}
const fisherFSf = (x, d1, d2) => x <= 0 ? 1 : betaCdf(d2 / (d2 + d1 * x), d2 / 2, d1 / 2, (d1 * x) / (d2 + d1 * x));
function binomialCdf(k, n, p) {
    requireTrials(n, p);
    if (k < 0)
        return 0;
    return k >= n ? 1 : betaSf(p, Math.floor(k) + 1, n - Math.floor(k));
}
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




function mcnemarExact(onlyCandidate, onlyBaseline) {
    requireCounts(onlyCandidate, onlyBaseline);
    const n = onlyCandidate + onlyBaseline;
    return Math.min(1, 2 * binomialCdf(Math.min(onlyCandidate, onlyBaseline), n, 0.5));
}
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
function mcnemarChiSquare(onlyCandidate, onlyBaseline, corrected = true) {
    requireCounts(onlyCandidate, onlyBaseline);
    const n = onlyCandidate + onlyBaseline;
    if (n === 0)
        throw new RangeError('no row tells the two apart, so there is no chi-square statistic');
    const statistic = (Math.abs(onlyCandidate - onlyBaseline) - (corrected ? 1 : 0)) ** 2 / n;
    return { statistic, p: distributions_chiSquareSf(statistic, 1) };
}
const mcnemar = (onlyCandidate, onlyBaseline) => onlyCandidate + onlyBaseline < 25 ? mcnemarExact(onlyCandidate, onlyBaseline) : mcnemarMidP(onlyCandidate, onlyBaseline);
function pairedDifference(counts) {
    const { onlyCandidateRight: b, onlyBaselineRight: c } = counts;
    const n = b + c + counts.bothRight + counts.bothWrong;
    requireCounts(b, c);
    if (!(n > 0))
        throw new RangeError('there are no rows to compare');
    return { difference: (b - c) / n, standardError: Math.sqrt(b + c - (b - c) ** 2 / n) / n };
}
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

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/stats/lib/moments.js

function mean(values) {
    if (values.length === 0)
        throw new RangeError('a mean needs at least one value');
    return numbers_sum(values) / values.length;
}
function variance(values, ddof = 1) {
    if (values.length <= ddof)
        throw new RangeError(`a variance needs more than ${ddof} values`);
    const center = mean(values);
    return numbers_sumOf(values.length, (index) => (numbers_at(values, index) - center) ** 2) / (values.length - ddof);
}
const standardDeviation = (values, ddof = 1) => Math.sqrt(variance(values, ddof));

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/stats/lib/paired-t.js


function pairedT(differences) {
    const spread = variance(differences);
    if (spread === 0)
        return undefined;
    const df = differences.length - 1;
    const t = mean(differences) / Math.sqrt(spread / differences.length);
    return { t, df, p: 2 * studentSf(Math.abs(t), df) };
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/stats/lib/permutation.js



const enumerable = 16;
function signFlipTest(differences, { resamples, seed }) {
    numbers_requireFinite('differences', differences);
    const observed = mean(differences);
    const slack = 1e-9 * Math.max(1, Math.abs(observed));
    const exact = differences.length <= enumerable;
    const draws = exact ? 2 ** differences.length : resamples;
    const random = createRandom(seed);
    let [twoSided, greater] = [0, 0];
    for (let draw = 0; draw < draws; draw++) {
        const positive = exact ? (index) => (draw >> index) & 1 : () => (random.uniform() < 0.5 ? 1 : 0);
        const flipped = numbers_sumOf(differences.length, (index) => (positive(index) ? numbers_at(differences, index) : -numbers_at(differences, index))) / differences.length;
        if (Math.abs(flipped) >= Math.abs(observed) - slack)
            twoSided++;
        if (flipped >= observed - slack)
            greater++;
    }
    const p = (hits) => (exact ? hits / draws : (hits + 1) / (draws + 1));
    return { mean: observed, twoSided: p(twoSided), greater: p(greater), exact };
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/stats/lib/wilcoxon.js


function wilcoxonSignedRank(differences, zeros = 'wilcox') {
    numbers_requireFinite('differences', differences);
    const all = Array.from(differences);
    const ranked = zeros === 'wilcox' ? all.filter((difference) => difference !== 0) : all;
    const left = ranked.filter((difference) => difference === 0).length;
    const n = ranked.length;
    if (n === left)
        return undefined;
    const ranks = numbers_midranks(ranked.map(Math.abs));
    const sumWhere = (sign) => numbers_sumOf(n, (index) => (Math.sign(numbers_at(ranked, index)) === sign ? numbers_at(ranks, index) : 0));
    const statistic = Math.min(sumWhere(1), sumWhere(-1));
    const mean = (n * (n + 1) - left * (left + 1)) / 4;
    const cubes = n * (n + 1) * (2 * n + 1) - left * (left + 1) * (2 * left + 1);
    const variance = (cubes - tieTerm(ranks.filter((_, index) => numbers_at(ranked, index) !== 0)) / 2) / 24;
    return { statistic, p: 2 * normal_normalSf(Math.abs(statistic - mean) / Math.sqrt(variance)) };
}
function tieTerm(ranks) {
    const groups = new Map();
    for (const rank of ranks)
        groups.set(rank, (groups.get(rank) ?? 0) + 1);
    return [...groups.values()].reduce((sum, t) => sum + t ** 3 - t, 0);
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/evaluation/lib/score-order.js

const least = 50_000;
const score_order_digits = [
    { shift: 0, mask: 0x7ff },
    { shift: 11, mask: 0x7ff },
    { shift: 22, mask: 0x3ff },
];
const score_order_shortRun = 32;
const isLittleEndian = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1;
function scoreOrder(score) {
    if (score.length < least || !isLittleEndian)
        return order_orderOf(score);
    let keys = upperBits(score);
    let rows = new Uint32Array(score.length);
    for (let row = 0; row < rows.length; row++)
        rows[row] = row;
    let [spareKeys, spareRows] = [new Uint32Array(score.length), new Uint32Array(score.length)];
    for (const { shift, mask } of score_order_digits) {
        score_order_scatter({ keys, rows, toKeys: spareKeys, toRows: spareRows }, shift, mask);
        [keys, spareKeys] = [spareKeys, keys];
        [rows, spareRows] = [spareRows, rows];
    }
    settleRuns(keys, rows, score);
    return rows;
}
function upperBits(score) {
    const plain = new Float64Array(score.length);
    for (let row = 0; row < plain.length; row++)
        plain[row] = (score[row] ?? 0) + 0;
    const bits = new Uint32Array(plain.buffer);
    const keys = new Uint32Array(score.length);
    for (let row = 0; row < keys.length; row++) {
        const top = bits[2 * row + 1] ?? 0;
        keys[row] = top >>> 31 === 1 ? ~top : top | 0x8000_0000;
    }
    return keys;
}
function score_order_scatter({ keys, rows, toKeys, toRows }, shift, mask) {
    const places = new Uint32Array(mask + 2);
    for (let index = 0; index < keys.length; index++) {
        const digit = (((keys[index] ?? 0) >>> shift) & mask) + 1;
        places[digit] = (places[digit] ?? 0) + 1;
    }
    for (let digit = 0; digit < mask; digit++)
        places[digit + 1] = (places[digit + 1] ?? 0) + (places[digit] ?? 0);
    for (let index = 0; index < keys.length; index++) {
        const key = keys[index] ?? 0;
        const digit = (key >>> shift) & mask;
        const place = places[digit] ?? 0;
        toKeys[place] = key;
        toRows[place] = rows[index] ?? 0;
        places[digit] = place + 1;
    }
}
function settleRuns(keys, rows, score) {
    for (let start = 0; start < keys.length;) {
        let end = start + 1;
        while (end < keys.length && keys[end] === keys[start])
            end++;
        if (end - start > 1)
            settle(rows, start, end, score);
        start = end;
    }
}
function settle(rows, start, end, score) {
    const value = (index) => score[rows[index] ?? 0] ?? 0;
    if (end - start > score_order_shortRun) {
        let isSettled = true;
        for (let index = start + 1; index < end && isSettled; index++)
            isSettled = value(index - 1) <= value(index);
        if (!isSettled)
            rows.subarray(start, end).sort((a, b) => (score[a] ?? 0) - (score[b] ?? 0));
        return;
    }
    for (let index = start + 1; index < end; index++) {
        const row = rows[index] ?? 0;
        const own = score[row] ?? 0;
        let place = index;
        for (; place > start && value(place - 1) > own; place--)
            rows[place] = rows[place - 1] ?? 0;
        rows[place] = row;
    }
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/evaluation/lib/auc.js

function placements(truth, score) {
    const n = truth.length;
    let positives = 0;
    for (let row = 0; row < n; row++)
        positives += truth[row] ?? 0;
    const negatives = n - positives;
    if (positives < 2 || negatives < 2)
        throw new RangeError('DeLong needs at least two rows of each class');
    const order = scoreOrder(score);
    const shares = new Float64Array(n);
    let positivesBelow = 0;
    let negativesBelow = 0;
    for (let start = 0; start < n;) {
        const first = order[start] ?? 0;
        const value = score[first];
        let end = start + 1;
        let tied = truth[first] ?? 0;
        while (end < n && score[order[end] ?? 0] === value)
            tied += truth[order[end++] ?? 0] ?? 0;
        const tiedNegatives = end - start - tied;
        const forPositive = (negativesBelow + tiedNegatives / 2) / negatives;
        const forNegative = 1 - (positivesBelow + tied / 2) / positives;
        if (end === start + 1)
            shares[first] = tied === 1 ? forPositive : forNegative;
        else {
            for (let place = start; place < end; place++) {
                const row = order[place] ?? 0;
                shares[row] = truth[row] === 1 ? forPositive : forNegative;
            }
        }
        positivesBelow += tied;
        negativesBelow += tiedNegatives;
        start = end;
    }
    let sum = 0;
    for (let row = 0; row < n; row++)
        if (truth[row] === 1)
            sum += shares[row] ?? 0;
    const auc = sum / positives;
    return {
        auc,
        variance: varianceOf(truth, shares, undefined, auc, positives, negatives),
        shares,
        positives,
        negatives,
        fewest: Math.min(positives, negatives),
    };
}
function aucDifference(truth, candidate, baseline) {
    const first = placements(truth, candidate);
    const second = placements(truth, baseline);
    const difference = first.auc - second.auc;
    return { difference, variance: varianceOf(truth, first.shares, second.shares, difference, first.positives, first.negatives) };
}
function varianceOf(truth, a, b, mean, positives, negatives) {
    let [ofPositives, ofNegatives] = [0, 0];
    for (let row = 0; row < truth.length; row++) {
        const d = (a[row] ?? 0) - (b === undefined ? 0 : (b[row] ?? 0)) - mean;
        if (truth[row] === 1)
            ofPositives += d * d;
        else
            ofNegatives += d * d;
    }
    return ofPositives / (positives - 1) / positives + ofNegatives / (negatives - 1) / negatives;
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/evaluation/lib/bca.js

const mostJackknife = 1_000;
function cellAcceleration(counts, statistic) {
    const values = [];
    const weights = [];
    counts.forEach((count, cell) => {
        if (count < 1)
            return;
        const left = counts.slice();
        left[cell] = count - 1;
        values.push(statistic(left));
        weights.push(count);
    });
    return acceleration(values, weights);
}
function rowAcceleration(rows, statistic) {
    if (rows > mostJackknife)
        return undefined;
    try {
        return acceleration(jackknifeRows(rows, statistic), undefined);
    }
    catch (error) {
        if (error instanceof RangeError)
            return undefined;
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

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/stats/lib/delong.js



function delong(truth, score1, score2) {
    requireSameLength('DeLong', truth, score1, score2);
    requireBinary('truth', truth);
    const first = delong_placements(truth, score1);
    const second = delong_placements(truth, score2);
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
        test: varianceOfDifference > noise ? { z, p: 2 * normalSf(Math.abs(z)) } : undefined,
    };
}
function aucWithVariance(truth, score) {
    requireSameLength('DeLong', truth, score);
    requireBinary('truth', truth);
    const placed = delong_placements(truth, score);
    return { auc: placed.auc, variance: covarianceOf(placed, placed) };
}
function waldInterval(estimate, variance, confidence = 0.95) {
    numbers_requireProbability('the confidence', confidence);
    const reach = normal_normalQuantile(0.5 + confidence / 2) * Math.sqrt(variance);
    return [estimate - reach, estimate + reach];
}
function delong_placements(truth, score) {
    requireFinite('score', score);
    const rows = Array.from({ length: truth.length }, (_, row) => row);
    const positives = rows.filter((row) => truth[row] === 1);
    const negatives = rows.filter((row) => truth[row] === 0);
    if (positives.length < 2 || negatives.length < 2)
        throw new RangeError('DeLong needs at least two rows of each class');
    const all = midranks(score);
    const within = (group) => midranks(group.map((row) => at(score, row)));
    const [withinPositives, withinNegatives] = [within(positives), within(negatives)];
    const positive = Float64Array.from(positives, (row, index) => (at(all, row) - at(withinPositives, index)) / negatives.length);
    const negative = Float64Array.from(negatives, (row, index) => 1 - (at(all, row) - at(withinNegatives, index)) / positives.length);
    return { auc: sumOf(positive.length, (index) => at(positive, index)) / positive.length, positive, negative };
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

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/stats/lib/wilson.js



function wilson(successes, n, confidence = 0.95) {
    requireShare(successes, n, confidence);
    const z = normalQuantile(0.5 + confidence / 2);
    const share = successes / n;
    const scale = 1 + (z * z) / n;
    const center = (share + (z * z) / (2 * n)) / scale;
    const reach = (z / scale) * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n));
    return [successes === 0 ? 0 : Math.max(0, center - reach), successes === n ? 1 : Math.min(1, center + reach)];
}
function clopperPearson(successes, n, confidence = 0.95) {
    requireShare(successes, n, confidence);
    const tail = (1 - confidence) / 2;
    return [
        successes === 0 ? 0 : beta_betaQuantile(tail, successes, n - successes + 1),
        successes === n ? 1 : beta_betaQuantile(1 - tail, successes + 1, n - successes),
    ];
}
function agrestiCoull(successes, n, confidence = 0.95) {
    requireShare(successes, n, confidence);
    const z = normalQuantile(0.5 + confidence / 2);
    const size = n + z * z;
    const share = (successes + (z * z) / 2) / size;
    const reach = z * Math.sqrt((share * (1 - share)) / size);
    return [Math.max(0, share - reach), Math.min(1, share + reach)];
}
function jeffreys(successes, n, confidence = 0.95) {
    requireShare(successes, n, confidence);
    const tail = (1 - confidence) / 2;
    return [betaQuantile(tail, successes + 0.5, n - successes + 0.5), betaQuantile(1 - tail, successes + 0.5, n - successes + 0.5)];
}
function requireShare(successes, n, confidence) {
    numbers_requireProbability('the confidence', confidence);
    if (!(n > 0 && successes >= 0 && successes <= n))
        throw new RangeError(`${successes} of ${n} is no share`);
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/evaluation/lib/estimate.js






function normalEstimate({ value, n, method }, variance) {
    if (!(variance >= 0))
        throw new RangeError('the variance is not known');
    const standardError = Math.sqrt(variance);
    const above = (limit) => tail((value - limit) / standardError, value > limit);
    return {
        value,
        n,
        method,
        standardError,
        interval: (confidence) => waldInterval(value, variance, confidence),
        above,
        below: (limit) => tail((limit - value) / standardError, value < limit),
    };
}
const tail = (z, beyond) => (Number.isFinite(z) ? normal_normalSf(z) : beyond ? 0 : 1);
function shareEstimate(successes, trials) {
    if (!(trials > 0))
        throw new RangeError('there are no rows to take a share of');
    const value = successes / trials;
    const [low, high] = [Math.floor(successes), Math.ceil(successes)];
    return {
        value,
        n: trials,
        method: 'exact binomial',
        standardError: Math.sqrt((value * (1 - value)) / trials),
        interval: (confidence) => [clopperPearson(low, trials, confidence)[0], clopperPearson(high, trials, confidence)[1]],
        above: (limit) => (limit <= 0 || limit >= 1 ? Number(value <= limit) : low === 0 ? 1 : 1 - binomialCdf(low - 1, trials, limit)),
        below: (limit) => (limit <= 0 || limit >= 1 ? Number(value >= limit) : binomialCdf(high, trials, limit)),
    };
}
function replicateEstimate({ value, n, method }, { replicates, acceleration = 0, interval }) {
    if (replicates.some((replicate) => !Number.isFinite(replicate)))
        throw new RangeError('a resample has no value');
    const ascending = replicates.slice().sort();
    const size = ascending.length;
    const bias = interval === 'bca' ? biasOf(ascending, value) : 0;
    const curve = interval === 'bca' ? acceleration : 0;
    const level = (share) => {
        const z = bias + normal_normalQuantile(share);
        return normal_normalCdf(bias + z / (1 - curve * z));
    };
    const shareBelow = (limit) => {
        const mirrored = interval === 'basic' ? 2 * value - limit : limit;
        const raw = interval === 'basic' ? size - countBelow(ascending, mirrored, true) : countBelow(ascending, mirrored, false);
        const z = normal_normalQuantile(Math.min(Math.max((raw + 0.5) / (size + 1), 0.5 / (size + 1)), 1 - 0.5 / (size + 1))) - bias;
        return normal_normalCdf(z / (1 + curve * z) - bias);
    };
    const floor = 1 / (size + 1);
    return {
        value,
        n,
        method,
        standardError: deviation(ascending),
        interval: (confidence) => {
            const share = (1 - confidence) / 2;
            if (interval === 'bca')
                return [quantile_quantileOfSorted(ascending, level(share)), quantile_quantileOfSorted(ascending, level(1 - share))];
            const [low, high] = percentileInterval(ascending, confidence);
            return interval === 'basic' ? [2 * value - high, 2 * value - low] : [low, high];
        },
        above: (limit) => Math.max(floor, shareBelow(limit)),
        below: (limit) => Math.max(floor, 1 - shareBelow(limit)),
    };
}
function biasOf(ascending, value) {
    const lower = (countBelow(ascending, value, false) + countBelow(ascending, value, true)) / 2;
    return lower === 0 || lower === ascending.length ? 0 : normal_normalQuantile(lower / ascending.length);
}
function countBelow(ascending, limit, included) {
    let [low, high] = [0, ascending.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        const value = ascending[middle] ?? Number.NaN;
        if (value < limit || (included && value === limit))
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
function deviation(values) {
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1));
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/stats/lib/multiclass-metrics.js


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
        return { precision, recall, f1: combineF(precision, recall), support };
    });
}
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
const multiclassAccuracy = (confusion) => diagonal(confusion) / total(confusion);
function multiclassBalancedAccuracy(confusion) {
    const present = classScores(confusion).filter(({ support }) => support > 0);
    return numbers_sumOf(present.length, (index) => present[index]?.recall ?? 0) / present.length;
}
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
const rowSum = (confusion, i) => numbers_sumOf(confusion.labels.length, (j) => cell(confusion, i, j));
const columnSum = (confusion, j) => numbers_sumOf(confusion.labels.length, (i) => cell(confusion, i, j));
const diagonal = (confusion) => numbers_sumOf(confusion.labels.length, (i) => cell(confusion, i, i));
const total = (confusion) => numbers_sumOf(confusion.labels.length, (i) => rowSum(confusion, i));

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/stats/lib/ranking-metrics.js

function dcg(relevance, score, { k, gain = 'linear', ties = 'average' } = {}) {
    requireRanking(relevance, score, k);
    const gains = Float64Array.from(relevance, (value) => (gain === 'linear' ? value : 2 ** value - 1));
    const order = ranked(score);
    const places = Math.min(k ?? order.length, order.length);
    if (ties === 'stable')
        return numbers_sumOf(places, (place) => numbers_at(gains, order[place]) * discount(place));
    let total = 0;
    for (let start = 0; start < order.length;) {
        let end = start;
        while (end < order.length && score[order[end]] === score[order[start]])
            end++;
        const mean = numbers_sumOf(end - start, (index) => numbers_at(gains, order[start + index])) / (end - start);
        total += mean * numbers_sumOf(Math.max(0, Math.min(end, places) - start), (index) => discount(start + index));
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
    const place = ranked(score).findIndex((row) => numbers_at(relevance, row) > 0);
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
        .filter((row) => numbers_at(relevance, row) > 0).length;
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
        if (numbers_at(relevance, row) > 0)
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
const ranked = (score) => Array.from({ length: score.length }, (_, row) => row).sort((a, b) => numbers_at(score, b) - numbers_at(score, a) || a - b);
function requireRanking(relevance, score, k) {
    numbers_requireSameLength('ranking', relevance, score);
    numbers_requireFinite('relevance', relevance);
    numbers_requireFinite('score', score);
    if (k !== undefined && !(Number.isSafeInteger(k) && k > 0))
        throw new RangeError(`k is a positive whole number, not ${k}`);
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/stats/lib/regression-metrics.js




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
    const errors = Float64Array.from({ length: truth.length }, (_, row) => Math.abs(numbers_at(predicted, row) - numbers_at(truth, row)));
    return weights === undefined ? quantile_quantile(errors, 0.5) : weightedQuantile(errors, weights, 0.5);
};
const maxError = (truth, predicted) => {
    check(truth, predicted, undefined);
    let largest = 0;
    for (let row = 0; row < truth.length; row++)
        largest = Math.max(largest, Math.abs(numbers_at(predicted, row) - numbers_at(truth, row)));
    return largest;
};
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
const explainedVariance = (truth, predicted, weights) => {
    check(truth, predicted, weights);
    const difference = (row) => numbers_at(truth, row) - numbers_at(predicted, row);
    const bias = binary_metrics_weightedMean(truth.length, weights, difference);
    const center = binary_metrics_weightedMean(truth.length, weights, (row) => numbers_at(truth, row));
    const unexplained = binary_metrics_weightedMean(truth.length, weights, (row) => (difference(row) - bias) ** 2);
    const total = binary_metrics_weightedMean(truth.length, weights, (row) => (numbers_at(truth, row) - center) ** 2);
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
    numbers_requireSameLength('weighted quantile', values, weights);
    numbers_requireWeights('weighted quantile', weights);
    const order = order_orderOf(values);
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



function curvePoints(truth, score, weights) {
    numbers_requireSameLength('ROC', truth, score, weights);
    binary_metrics_requireBinary('truth', truth);
    numbers_requireFinite('score', score);
    numbers_requireWeights('ROC', weights);
    const order = order_orderOf(score);
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
const scoreMetrics = {
    roc_auc: rocAuc,
    average_precision: averagePrecision,
    log_loss: (truth, score, weights) => logLoss(truth, score, weights),
    brier_score_loss: brierScore,
};
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
const regressionMetrics = {
    mean_absolute_error: meanAbsoluteError,
    mean_squared_error: meanSquaredError,
    root_mean_squared_error: rootMeanSquaredError,
    median_absolute_error: medianAbsoluteError,
    mean_absolute_percentage_error: meanAbsolutePercentageError,
    max_error: maxError,
    r2: r2,
    explained_variance: explainedVariance,
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
    const candidates = [used, bare, otherNames[used], otherNames[bare]].filter((one) => one !== undefined);
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
        return { kind: 'scores', name, of: (truth, score) => expectedCalibrationError(calibrationBins(truth, score, bins)) };
    if (name === 'mce')
        return { kind: 'scores', name, of: (truth, score) => maximumCalibrationError(calibrationBins(truth, score, bins)) };
    const of = scoreMetrics[name];
    if (of === undefined)
        return undefined;
    const row = rowLosses[name];
    return row === undefined ? { kind: 'scores', name, of } : { kind: 'scores', name, of, row };
}
function cellFunction(name, { beta, 'zero-division': zero }) {
    const instead = zero === 1 ? 1 : zero === 'missing' ? Number.NaN : 0;
    if (name === 'fbeta' || (name === 'f1' && beta !== undefined))
        return { kind: 'cells', of: (cells) => fBeta(cells, beta ?? 1, instead) };
    const of = binaryCellMetrics[name];
    if (of === undefined)
        return undefined;
    const share = shares[name];
    if (zero === undefined || zero === 0)
        return share === undefined ? { kind: 'cells', of } : { kind: 'cells', of, share };
    if (name === 'f1')
        return { kind: 'cells', of: (cells) => fBeta(cells, 1, instead) };
    if (name === 'precision')
        return { kind: 'cells', of: (cells) => precision(cells, instead) };
    return name === 'recall' ? { kind: 'cells', of: (cells) => recall(cells, instead) } : { kind: 'cells', of };
}
const averages = ['macro', 'micro', 'weighted'];
function classFunction(name, definition, classes) {
    const { average, label } = definition;
    const zero = definition['zero-division'] === 1 ? 1 : 0;
    const part = ['f1', 'precision', 'recall'].find((one) => one === name);
    if (part !== undefined && label !== undefined) {
        const index = classes.indexOf(String(label));
        return { kind: 'classes', accuracy: false, of: (confusion) => classScores(confusion, zero)[index]?.[part] ?? Number.NaN };
    }
    const kind = averages.find((one) => one === average);
    if (part !== undefined && kind !== undefined) {
        return { kind: 'classes', accuracy: false, of: (confusion) => averageScores(confusion, kind, zero)[part] };
    }
    const of = multiclassMetrics[name];
    return of === undefined ? undefined : { kind: 'classes', of, accuracy: name === 'accuracy' };
}
function amountFunction(name, { alpha = 0.5 }) {
    if (name === 'pinball_loss')
        return { kind: 'amounts', of: (truth, predicted, weights) => pinballLoss(truth, predicted, alpha, weights) };
    const of = regressionMetrics[name];
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

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/evaluation/lib/queries.js
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

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/evaluation/lib/metrics.js





function canonicalName(name, available) {
    if (available.has(name))
        return name;
    const plain = name.replace(/_score$/, '');
    const other = otherNames[name] ?? otherNames[plain];
    return [plain, other].find((candidate) => candidate !== undefined && available.has(candidate)) ?? name;
}
const usual = {
    binary: [...Object.keys(binaryCellMetrics), ...Object.keys(scoreMetrics), 'ece'],
    multiclass: Object.keys(multiclassMetrics),
    regression: Object.keys(regressionMetrics),
    ranking: ['ndcg', 'ndcg_at_10', 'mrr', 'map', 'precision_at_10', 'recall_at_10'],
};
function computeMetrics(predictions, definitions = {}, asked = []) {
    const latencies = predictions.latencies === undefined ? [] : ['latency_p50', 'latency_p95', 'latency_p99', 'latency_mean'];
    const base = [...usual[predictions.task], ...latencies];
    const further = [...Object.keys(definitions), ...asked].filter((name) => !base.includes(canonicalName(name, new Set(base))) || name in definitions);
    const cells = once(() => cellsOf(predictions));
    return new Map([...new Set([...base, ...further])].flatMap((name) => {
        const definition = definitions[name];
        const found = metricFunction(name, definition, predictions);
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
    const found = metricFunction(name, definitions[name], predictions);
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
            return metrics_meanOf(valuesByQuery(metric, predictions));
        case 'latency':
            return latencyOf(metric.look, predictions.latencies);
        default:
            return metric;
    }
}
function valuesByQuery(metric, { labels, predicted, queries }) {
    if (queries === undefined)
        throw new RangeError('there is no column that tells queries apart');
    return rowsByQuery(queries).flatMap((rows) => {
        const pick = (values) => rows.map((row) => values[row] ?? Number.NaN);
        return metric.of(pick(labels), pick(predicted)) ?? [];
    });
}
function metrics_meanOf(values) {
    if (values.length === 0)
        throw new RangeError('no query defines it');
    return values.reduce((sum, value) => sum + value, 0) / values.length;
}
function latencyOf(look, values) {
    if (values === undefined || values.length === 0)
        throw new RangeError('there is no column of latencies');
    if (look === 'mean')
        return values.reduce((sum, value) => sum + value, 0) / values.length;
    return look === 'max' ? values.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY) : quantile_quantile(values, look);
}
function cellsOf(predictions) {
    if (predictions.task !== 'binary')
        throw new RangeError('there are more than two answers');
    const { labels, predicted, weights } = predictions;
    if (weights !== undefined)
        return binaryConfusion(labels, predicted, weights);
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

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/evaluation/lib/subset.js
function takeRows(predictions, rows) {
    const bytes = (values) => fill(new Uint8Array(rows.length), values, rows);
    const doubles = (values) => fill(new Float64Array(rows.length), values, rows);
    const whole = (values) => fill(new Int32Array(rows.length), values, rows);
    const texts = (values) => Array.from(rows, (row) => values[row] ?? '');
    const { ids, weights, latencies, queries, groups } = predictions;
    const common = {
        rows: rows.length,
        ids: ids && texts(ids),
        weights: weights && doubles(weights),
        latencies: latencies && doubles(latencies),
        queries: queries && texts(queries),
        groups: new Map([...groups].map(([name, values]) => [name, texts(values)])),
    };
    switch (predictions.task) {
        case 'binary': {
            const { labels, predicted, scores } = predictions;
            return { ...predictions, ...common, labels: bytes(labels), predicted: bytes(predicted), scores: scores && doubles(scores) };
        }
        case 'multiclass':
            return { ...predictions, ...common, labels: whole(predictions.labels), predicted: whole(predictions.predicted) };
        case 'regression':
        case 'ranking':
            return { ...predictions, ...common, labels: doubles(predictions.labels), predicted: doubles(predictions.predicted) };
        default:
            return predictions;
    }
}
function fill(into, values, rows) {
    for (let index = 0; index < rows.length; index++)
        into[index] = values[rows[index] ?? 0] ?? 0;
    return into;
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/evaluation/lib/tango.js

function pairedShares({ bothRight, onlyCandidateRight: b, onlyBaselineRight: c, bothWrong }) {
    const n = bothRight + b + c + bothWrong;
    if (!(n > 0))
        throw new RangeError('there are no rows to compare');
    const value = (b - c) / n;
    const z = (limit) => score(b, c, n, limit);
    return {
        value,
        n,
        method: 'McNemar',
        standardError: Math.sqrt(b + c + 1 - (b - c) ** 2 / n) / n,
        interval: (confidence) => {
            const reach = normal_normalQuantile(0.5 + confidence / 2);
            return [solve((limit) => z(limit) - reach, -1, value), solve((limit) => z(limit) + reach, value, 1)];
        },
        above: (limit) => (limit <= -1 ? 0 : limit >= 1 ? 1 : normal_normalSf(z(limit))),
        below: (limit) => (limit >= 1 ? 0 : limit <= -1 ? 1 : normal_normalSf(-z(limit))),
    };
}
function score(b, c, n, limit) {
    const linear = (2 * n - b + c) * limit - b - c;
    const constant = -c * limit * (1 - limit);
    const q = (Math.sqrt(Math.max(0, linear * linear - 8 * n * constant)) - linear) / (4 * n);
    const variance = n * (2 * q + limit * (1 - limit));
    const distance = b - c - n * limit;
    if (variance <= 0)
        return distance === 0 ? 0 : Math.sign(distance) * Number.POSITIVE_INFINITY;
    return distance / Math.sqrt(variance);
}
function solve(f, from, to) {
    let [low, high] = [from, to];
    for (let step = 0; step < 60 && high - low > 1e-15; step++) {
        const middle = (low + high) / 2;
        if (f(middle) > 0)
            low = middle;
        else
            high = middle;
    }
    return (low + high) / 2;
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/evaluation/lib/order-interval.js



function quantileEstimate(values, q) {
    const ascending = values.slice().sort();
    const n = ascending.length;
    const value = quantile_quantileOfSorted(ascending, q);
    const atMost = (limit, included) => {
        let [low, high] = [0, n];
        while (low < high) {
            const middle = (low + high) >> 1;
            const one = ascending[middle] ?? Number.NaN;
            if (one < limit || (included && one === limit))
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    };
    const spread = Math.sqrt(n * q * (1 - q));
    const end = (rank) => rank < 1 ? Number.NEGATIVE_INFINITY : rank > n ? Number.POSITIVE_INFINITY : (ascending[rank - 1] ?? value);
    const interval = (confidence) => {
        const share = (1 - confidence) / 2;
        return [end(lowerRank(n, q, share, spread)), end(upperRank(n, q, share, spread))];
    };
    const [low, high] = interval(0.6827);
    return {
        value,
        n,
        method: 'order statistics',
        standardError: (high - low) / 2,
        interval,
        above: (limit) => binomialCdf(atMost(limit, true), n, q),
        below: (limit) => 1 - (atMost(limit, false) === 0 ? 0 : binomialCdf(atMost(limit, false) - 1, n, q)),
    };
}
function lowerRank(n, q, share, spread) {
    let rank = Math.floor(n * q + normal_normalQuantile(share) * spread) + 2;
    while (rank >= 1 && binomialCdf(rank - 1, n, q) > share)
        rank--;
    return rank;
}
function upperRank(n, q, share, spread) {
    let rank = Math.max(1, Math.ceil(n * q - normal_normalQuantile(share) * spread) - 1);
    while (rank <= n && 1 - binomialCdf(rank - 1, n, q) > share)
        rank++;
    return rank;
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/evaluation/lib/uncertainty.js







const rowBudget = 40_000_000;
const fewestResamples = 200;
function estimateOf(metric, predictions, test) {
    try {
        return estimate(metric, predictions, test);
    }
    catch (error) {
        if (error instanceof RangeError)
            return undefined;
        throw error;
    }
}
function estimate(metric, predictions, test) {
    const { weights, rows } = predictions;
    if (metric.kind === 'queries')
        return ofMean(valuesByQuery(metric, predictions));
    if (metric.kind === 'latency' && predictions.latencies !== undefined) {
        if (metric.look === 'mean')
            return ofMean(predictions.latencies);
        return metric.look === 'max' ? undefined : quantileEstimate(predictions.latencies, metric.look);
    }
    if (weights === undefined) {
        if (metric.kind === 'cells' && predictions.task === 'binary')
            return ofCells(metric, predictions, test);
        if (metric.kind === 'classes' && predictions.task === 'multiclass')
            return ofClasses(metric, predictions, test);
        if (metric.kind === 'scores' && metric.name === 'roc_auc' && predictions.task === 'binary' && predictions.scores) {
            const { auc, variance, fewest } = placements(predictions.labels, predictions.scores);
            if (variance === 0)
                return shareEstimate(auc * fewest, fewest);
            return normalEstimate({ value: auc, n: rows, method: 'DeLong' }, variance);
        }
        const row = metric.kind === 'scores' || metric.kind === 'amounts' ? metric.row : undefined;
        if (row !== undefined)
            return ofMean(uncertainty_rowLosses(row, predictions));
    }
    return ofRows(metric, predictions, test);
}
function uncertainty_rowLosses(row, predictions) {
    const values = predictions.task === 'binary' ? predictions.scores : predictions.predicted;
    return Float64Array.from({ length: predictions.rows }, (_, index) => row(predictions.labels[index] ?? Number.NaN, values?.[index] ?? Number.NaN));
}
function ofMean(values) {
    const { mean, variance } = meanWithVariance(values);
    return normalEstimate({ value: mean, n: values.length, method: 'means' }, variance);
}
function meanWithVariance(values) {
    const n = values.length;
    if (n < 2)
        throw new RangeError('a variance needs two values');
    let [sum, squares] = [0, 0];
    for (let index = 0; index < n; index++)
        sum += values[index] ?? Number.NaN;
    const mean = sum / n;
    for (let index = 0; index < n; index++)
        squares += ((values[index] ?? Number.NaN) - mean) ** 2;
    return { mean, variance: squares / (n - 1) / n };
}
function ofCells({ of, share }, { labels, predicted, rows }, test) {
    const counts = new Float64Array(4);
    for (let row = 0; row < rows; row++) {
        const cell = (labels[row] ?? 0) * 2 + (predicted[row] ?? 0);
        counts[cell] = (counts[cell] ?? 0) + 1;
    }
    const confusion = (cells) => ({
        tn: cells[0] ?? 0,
        fp: cells[1] ?? 0,
        fn: cells[2] ?? 0,
        tp: cells[3] ?? 0,
    });
    if (share !== undefined)
        return shareEstimate(...share(confusion(counts)));
    return bootstrapped((cells) => of(confusion(cells)), counts, rows, test);
}
function ofClasses({ of, accuracy }, { labels, predicted, classes, rows }, test) {
    const { cells } = squareConfusion(classes.length, labels, predicted);
    if (accuracy)
        return shareEstimate(cells.reduce((sum, line, index) => sum + (line[index] ?? 0), 0), rows);
    const size = classes.length;
    const indices = classes.map((_, index) => index);
    const statistic = (flat) => of({ labels: indices, cells: indices.map((line) => indices.map((column) => flat[line * size + column] ?? 0)) });
    return bootstrapped(statistic, Float64Array.from(cells.flat()), rows, test);
}
function bootstrapped(statistic, counts, n, test) {
    const value = statistic(counts);
    const acceleration = test.interval === 'bca' ? cellAcceleration(counts, statistic) : undefined;
    return replicateEstimate({ value, n, method: 'bootstrap' }, { replicates: bootstrapCells(counts, statistic, test), acceleration, interval: test.interval });
}
function ofRows(metric, predictions, test) {
    const n = predictions.rows;
    const resamples = Math.min(test.resamples, Math.floor(rowBudget / n));
    if (resamples < fewestResamples)
        return undefined;
    const value = evaluate(metric, predictions);
    const few = lean(predictions, metric);
    const cells = predictions.task === 'binary' ? weightedCells(predictions) : undefined;
    const statistic = (rows) => metric.kind === 'cells' && cells !== undefined ? metric.of(cells(rows)) : evaluate(metric, takeRows(few, rows));
    const replicates = bootstrapRows(n, statistic, { resamples, seed: test.seed });
    const acceleration = test.interval === 'bca' ? rowAcceleration(n, statistic) : undefined;
    return replicateEstimate({ value, n, method: 'bootstrap' }, { replicates, acceleration, interval: test.interval });
}
const lean = (predictions, { kind }) => ({
    ...predictions,
    ids: undefined,
    groups: new Map(),
    queries: kind === 'queries' ? predictions.queries : undefined,
    latencies: kind === 'latency' ? predictions.latencies : undefined,
});
function weightedCells({ labels, predicted, weights }) {
    const cells = new Float64Array(4);
    return (rows) => {
        cells.fill(0);
        for (let index = 0; index < rows.length; index++) {
            const row = rows[index] ?? 0;
            const cell = ((labels[row] ?? 0) << 1) | (predicted[row] ?? 0);
            cells[cell] = (cells[cell] ?? 0) + (weights?.[row] ?? 1);
        }
        const [tn = 0, fp = 0, fn = 0, tp = 0] = cells;
        return { tn, fp, fn, tp };
    };
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/evaluation/lib/compare.js












function pair(candidate, baseline) {
    if (candidate.task !== baseline.task || candidate.rows !== baseline.rows)
        return undefined;
    if (candidate.ids === undefined && baseline.ids === undefined) {
        const bothWithout = candidate.columns.id === undefined && baseline.columns.id === undefined;
        return bothWithout ? { candidate, baseline } : undefined;
    }
    if (candidate.ids === undefined || baseline.ids === undefined)
        return undefined;
    if (candidate.ids.every((id, row) => id === baseline.ids?.[row]))
        return { candidate, baseline };
    const rowOf = new Map(baseline.ids.map((id, row) => [id, row]));
    const order = candidate.ids.map((id) => rowOf.get(id) ?? -1);
    return order.includes(-1) ? undefined : { candidate, baseline: takeRows(baseline, order) };
}
const takePairs = ({ candidate, baseline }, rows) => ({
    candidate: takeRows(candidate, rows),
    baseline: takeRows(baseline, rows),
});
function compareMetric(metric, paired, test) {
    try {
        return test.method === 'none' ? undefined : compare_compare(metric, paired, test);
    }
    catch (error) {
        if (error instanceof RangeError)
            return undefined;
        throw error;
    }
}
function compare_compare(metric, paired, test) {
    const { method } = test;
    const isAuto = method === 'auto';
    if (method === 'paired-permutation' || method === 'paired-t' || method === 'wilcoxon')
        return compareByTest(metric, paired, test);
    if (isAuto || method === 'mcnemar') {
        const accuracy = pairedAccuracy(metric, paired, test);
        if (accuracy !== undefined || (method === 'mcnemar' && !isWeighted(paired)))
            return accuracy;
    }
    if (isAuto || method === 'delong') {
        const auc = pairedAuc(metric, paired);
        if (auc !== undefined || (method === 'delong' && !isWeighted(paired)))
            return auc;
    }
    if (isAuto) {
        const differences = unitDifferences(metric, paired);
        if (differences !== undefined)
            return fromMean(differences);
    }
    return pairedCells(metric, paired, test) ?? pairedRows(metric, paired, test);
}
const isWeighted = ({ candidate }) => candidate.weights !== undefined;
const fromMean = (differences) => {
    const { mean, variance } = meanWithVariance(differences);
    return { ...normalEstimate({ value: mean, n: differences.length, method: 'paired means' }, variance), p: undefined };
};
function unitDifferences(metric, { candidate, baseline }) {
    if (metric.kind === 'queries') {
        const [a, b] = [valuesByQuery(metric, candidate), valuesByQuery(metric, baseline)];
        if (a.length !== b.length)
            throw new RangeError('the two do not define the same queries');
        return Float64Array.from(a, (value, index) => value - (b[index] ?? Number.NaN));
    }
    if (metric.kind === 'latency' && metric.look === 'mean') {
        return Float64Array.from(candidate.latencies ?? [], (value, row) => value - (baseline.latencies?.[row] ?? Number.NaN));
    }
    const row = metric.kind === 'scores' || metric.kind === 'amounts' ? metric.row : undefined;
    if (row === undefined || candidate.weights !== undefined)
        return undefined;
    const [a, b] = [uncertainty_rowLosses(row, candidate), uncertainty_rowLosses(row, baseline)];
    return a.map((value, index) => value - (b[index] ?? Number.NaN));
}
function compareByTest(metric, paired, test) {
    const differences = unitDifferences(metric, paired) ?? rightDifferences(metric, paired);
    if (differences === undefined)
        return undefined;
    const { mean, variance } = meanWithVariance(differences);
    const normal = normalEstimate({ value: mean, n: differences.length, method: 'paired means' }, variance);
    if (test.method === 'paired-t')
        return { ...normal, method: 'paired t', p: pairedT(differences)?.p };
    if (test.method === 'wilcoxon')
        return { ...normal, method: 'Wilcoxon', p: wilcoxonSignedRank(differences)?.p };
    const shifted = (limit, sign) => signFlipTest(differences.map((value) => sign * (value - limit)), affordable(test, differences.length)).greater;
    return {
        ...normal,
        method: 'permutation',
        above: (limit) => shifted(limit, 1),
        below: (limit) => shifted(limit, -1),
        p: signFlipTest(differences, affordable(test, differences.length)).twoSided,
    };
}
function affordable({ resamples, seed }, rows) {
    const most = Math.floor((rowBudget * 4) / rows);
    if (most < fewestResamples)
        throw new RangeError('there are too many rows for a permutation test');
    return { resamples: Math.min(resamples, most), seed };
}
function rightDifferences(metric, { candidate, baseline }) {
    if (!isAccuracy(metric))
        return undefined;
    const right = ({ labels, predicted }, row) => (labels[row] === predicted[row] ? 1 : 0);
    return Float64Array.from({ length: candidate.rows }, (_, row) => right(candidate, row) - right(baseline, row));
}
const isAccuracy = (metric) => (metric.kind === 'classes' && metric.accuracy) ||
    (metric.kind === 'cells' && metric.share !== undefined && metric.share({ tp: 1, fp: 1, tn: 1, fn: 1 })[1] === 4);
function pairedAccuracy(metric, { candidate: a, baseline: b }, { variant }) {
    if (!isAccuracy(metric) || a.weights !== undefined)
        return undefined;
    let [onlyCandidateRight, onlyBaselineRight, bothRight] = [0, 0, 0];
    for (let row = 0; row < a.rows; row++) {
        const right = a.predicted[row] === a.labels[row];
        const rightBefore = b.predicted[row] === b.labels[row];
        if (right && rightBefore)
            bothRight++;
        else if (right)
            onlyCandidateRight++;
        else if (rightBefore)
            onlyBaselineRight++;
    }
    const counts = { bothRight, onlyCandidateRight, onlyBaselineRight, bothWrong: a.rows - bothRight - onlyCandidateRight - onlyBaselineRight };
    return accuracyDifference(counts, variant);
}
function accuracyDifference(counts, variant) {
    const { onlyCandidateRight: b, onlyBaselineRight: c } = counts;
    const shares = pairedShares(counts);
    const p = mcnemarBy(variant, b, c);
    const oneSided = (seen) => (seen ? p / 2 : 1 - p / 2);
    return {
        ...shares,
        above: (limit) => (limit === 0 ? oneSided(b > c) : shares.above(limit)),
        below: (limit) => (limit === 0 ? oneSided(c > b) : shares.below(limit)),
        p,
    };
}
function mcnemarBy(variant, b, c) {
    switch (variant) {
        case 'exact':
            return mcnemarExact(b, c);
        case 'mid-p':
            return mcnemarMidP(b, c);
        case 'asymptotic':
            return b + c === 0 ? 1 : mcnemarChiSquare(b, c).p;
        case 'auto':
            return mcnemar(b, c);
        default:
            return variant;
    }
}
function pairedAuc(metric, { candidate: a, baseline: b }) {
    if (metric.kind !== 'scores' || metric.name !== 'roc_auc' || a.weights !== undefined)
        return undefined;
    if (a.task !== 'binary' || b.task !== 'binary' || a.scores === undefined || b.scores === undefined)
        return undefined;
    const { difference, variance } = aucDifference(a.labels, a.scores, b.scores);
    const estimate = normalEstimate({ value: difference, n: a.rows, method: 'DeLong' }, variance);
    return { ...estimate, p: Math.min(1, 2 * Math.min(estimate.above(0), estimate.below(0))) };
}
function pairedCells(metric, { candidate: a, baseline: b }, test) {
    if (a.weights !== undefined)
        return undefined;
    if (metric.kind === 'cells' && a.task === 'binary' && b.task === 'binary') {
        const counts = new Float64Array(8);
        for (let row = 0; row < a.rows; row++) {
            const cell = ((a.labels[row] ?? 0) << 2) | ((a.predicted[row] ?? 0) << 1) | (b.predicted[row] ?? 0);
            counts[cell] = (counts[cell] ?? 0) + 1;
        }
        return binaryCellsDifference(counts, metric.of, test);
    }
    if (metric.kind !== 'classes' || a.task !== 'multiclass' || b.task !== 'multiclass')
        return undefined;
    return pairedClasses(metric.of, a, b, test);
}
function binaryCellsDifference(counts, metric, test) {
    const statistic = (cells) => {
        const pick = (first, second) => (cells[first] ?? 0) + (cells[second] ?? 0);
        const candidate = metric({ tp: pick(6, 7), fp: pick(2, 3), tn: pick(0, 1), fn: pick(4, 5) });
        return candidate - metric({ tp: pick(5, 7), fp: pick(1, 3), tn: pick(0, 2), fn: pick(4, 6) });
    };
    const n = counts.reduce((sum, count) => sum + count, 0);
    const smoothed = counts.map((count, cell) => (((cell >> 1) & 1) === (cell & 1) ? count : count + 0.5));
    const replicates = bootstrapCells(smoothed, statistic, test);
    const acceleration = test.interval === 'bca' ? cellAcceleration(counts, statistic) : undefined;
    return fromReplicates(statistic(counts), n, { replicates, acceleration, interval: test.interval });
}
const fewestDifferent = 5;
function pairedClasses(metric, a, b, test) {
    const classes = [...new Set([...a.classes, ...b.classes])].toSorted();
    const from = (own, values) => values.map((index) => classes.indexOf(own[index] ?? ''));
    const triples = countTriples(from(a.classes, a.labels), from(a.classes, a.predicted), from(b.classes, b.predicted), classes.length);
    const different = triples.reduce((sum, { candidate, baseline, count }) => sum + (candidate === baseline ? 0 : count), 0);
    if (different < fewestDifferent)
        throw new RangeError('the two models differ on too few rows');
    const confusion = (counts, pick) => {
        const cells = classes.map(() => new Array(classes.length).fill(0));
        triples.forEach((triple, position) => {
            const line = cells[triple.truth];
            if (line !== undefined)
                line[pick(triple)] = (line[pick(triple)] ?? 0) + (counts[position] ?? 0);
        });
        return { labels: classes, cells };
    };
    const statistic = (counts) => metric(confusion(counts, (triple) => triple.candidate)) - metric(confusion(counts, (triple) => triple.baseline));
    const counts = Float64Array.from(triples, ({ count }) => count);
    const acceleration = test.interval === 'bca' ? cellAcceleration(counts, statistic) : undefined;
    return fromReplicates(statistic(counts), a.rows, {
        replicates: bootstrapCells(counts, statistic, test),
        acceleration,
        interval: test.interval,
    });
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
function pairedRows(metric, { candidate, baseline }, test) {
    if (metric.kind === 'queries')
        return undefined;
    const n = candidate.rows;
    const resamples = Math.min(test.resamples, Math.floor(rowBudget / n));
    if (resamples < fewestResamples)
        return undefined;
    if (metric.kind === 'cells' && candidate.task === 'binary' && baseline.task === 'binary')
        return pairedWeighted(metric, candidate, baseline, { ...test, resamples });
    const [a, b] = [lean(candidate, metric), lean(baseline, metric)];
    const statistic = (rows) => evaluate(metric, takeRows(a, rows)) - evaluate(metric, takeRows(b, rows));
    const value = evaluate(metric, a) - evaluate(metric, b);
    const replicates = bootstrapRows(n, statistic, { resamples, seed: test.seed });
    return fromReplicates(value, n, {
        replicates,
        acceleration: test.interval === 'bca' ? rowAcceleration(n, statistic) : undefined,
        interval: test.interval,
    });
}
function pairedWeighted(metric, a, b, test) {
    const [mine, theirs] = [weightedCells(a), weightedCells(b)];
    const statistic = (rows) => metric.of(mine(rows)) - metric.of(theirs(rows));
    const replicates = bootstrapRows(a.rows, statistic, test);
    const value = statistic(Uint32Array.from({ length: a.rows }, (_, row) => row));
    return fromReplicates(value, a.rows, { replicates, acceleration: undefined, interval: test.interval });
}
const fromReplicates = (value, n, replicated) => ({
    ...replicateEstimate({ value, n, method: 'paired bootstrap' }, replicated),
    p: undefined,
});

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/evaluation/lib/evidence.js



const evidence_usual = { definitions: {}, asked: [] };
function gatherEvidence(file, predictions, wanted = evidence_usual) {
    const { definitions, asked } = wanted;
    const computed = predictions === undefined ? new Map() : computeMetrics(predictions, definitions, asked);
    const reported = new Map([...(file?.metrics ?? [])].map(([name, { value }]) => [name, asMeasured(value)]));
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
const measuredAs = (name, measurements) => measurements.get(canonicalName(name, measurements));
const tolerance = 1e-3;
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
function refuseUnknownMetrics(gates, measurements) {
    for (const { metric, where, rule } of gates) {
        if (rule.kind === 'fairness' || measuredAs(metric, measurements) !== undefined)
            continue;
        const meant = nearestMetric(metric, measurements.keys());
        const known = knownMetric(metric) !== undefined;
        throw (0,lib_errors/* inputError */.Xu)(`${metric} ${known ? 'can not be computed from these predictions' : 'is not a metric that is known here'}`, {
            where: { ...where, field: metric },
            hint: meant !== undefined && meant !== metric ? `Did you mean ${meant}?` : `These are: ${[...measurements.keys()].join(', ')}.`,
        });
    }
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/evaluation/lib/view.js






function openScene(candidate, baseline, definitions) {
    const holdout = compareHoldouts(candidate, baseline);
    const theirs = baseline.kind === 'measured' ? baseline.evidence : undefined;
    const paired = holdout === 'same' && candidate.predictions && theirs?.predictions ? pair(candidate.predictions, theirs.predictions) : undefined;
    const whole = remembering({
        predictions: candidate.predictions,
        paired,
        rows: candidate.predictions?.rows,
        measured: (metric) => measuredAs(metric, candidate.measurements),
        before: (metric) => theirs && measuredAs(metric, theirs.measurements),
        definitions,
    });
    const filtered = new Map();
    const view = (filter) => {
        if (filter === undefined)
            return whole;
        const key = JSON.stringify(filter);
        const known = filtered.get(key);
        if (known !== undefined)
            return known;
        const made = viewOfRows(whole, matching(candidate.predictions, filter), theirs?.predictions, definitions, (other) => matching(other, filter));
        filtered.set(key, made);
        return made;
    };
    return { candidate, baseline, holdout, definitions, view };
}
function compareHoldouts(candidate, baseline) {
    if (baseline.kind !== 'measured')
        return 'no-baseline';
    const [mine, theirs] = [candidate.holdoutDigest, baseline.evidence.holdoutDigest];
    if (mine === undefined || theirs === undefined)
        return 'unknown';
    return mine === theirs ? 'same' : 'different';
}
function remembering({ definitions, ...core }) {
    const estimates = new Map();
    const differences = new Map();
    const recall = (known, key, make) => {
        if (!known.has(key))
            known.set(key, make());
        return known.get(key);
    };
    return {
        ...core,
        estimate: (metric, test) => recall(estimates, JSON.stringify([metric, test]), () => {
            const { predictions } = core;
            const found = predictions && metricFunction(metric, definitions[metric], predictions);
            return found && predictions && estimateOf(found, unweighted(predictions, definitions[metric]), test);
        }),
        difference: (metric, test) => recall(differences, JSON.stringify([metric, test]), () => {
            const { paired } = core;
            const found = paired && metricFunction(metric, definitions[metric], paired.candidate);
            if (paired === undefined || found === undefined)
                return undefined;
            const plain = (predictions) => unweighted(predictions, definitions[metric]);
            return compareMetric(found, { candidate: plain(paired.candidate), baseline: plain(paired.baseline) }, test);
        }),
    };
}
function viewOfRows(whole, rows, baseline, definitions, theirs) {
    const predictions = whole.predictions && takeRows(whole.predictions, rows);
    const paired = whole.paired && takePairs(whole.paired, rows);
    const before = paired?.baseline ?? (baseline && takeRows(baseline, theirs(baseline)));
    const of = (some) => (metric) => some === undefined || some.rows === 0 ? undefined : measureOne(metric, some, definitions);
    return remembering({ predictions, paired, rows: predictions?.rows, measured: of(predictions), before: of(before), definitions });
}
function matching(predictions, filter) {
    const conditions = Object.entries(filter).map(([column, values]) => ({ column: predictions?.groups.get(column), values: new Set(values) }));
    const rows = [];
    for (let row = 0; row < (predictions?.rows ?? 0); row++) {
        if (conditions.every(({ column, values }) => values.has(column?.[row] ?? '')))
            rows.push(row);
    }
    return rows;
}
const filterInWords = (filter) => Object.entries(filter)
    .map(([column, values]) => `${column}=${values.join('|')}`)
    .join(', ');
const asked = (gate) => `${gate.metric}${gate.filter === undefined ? '' : ` of ${filterInWords(gate.filter)}`} ${gate.text}`;

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/evaluation/lib/judge.js




const settled = (answer) => ({ p: undefined, finish: () => answer });
const counted = (answer) => ({ p: 1, finish: () => answer });
const holds = {
    min: (value, limit) => value >= limit,
    max: (value, limit) => value <= limit,
    above: (value, limit) => value > limit,
    below: (value, limit) => value < limit,
};
function withinLimit(gate, { bound, amount }, value) {
    return holds[bound](value, amountIn(amount, gate.metric, gate.info.unit, undefined, gate.where));
}
const wantsMore = ({ bound }) => bound === 'min' || bound === 'above';
function surelyBeyond(gate, rule, estimate) {
    const limit = amountIn(rule.amount, gate.metric, gate.info.unit, undefined, gate.where);
    return wantsMore(rule) ? estimate.below(limit) : estimate.above(limit);
}
function judgeLimit(gate, rule, value, view) {
    const limit = amountIn(rule.amount, gate.metric, gate.info.unit, undefined, gate.where);
    const passes = holds[rule.bound](value, limit);
    const words = `${gate.metric} is ${show(gate, value)}`;
    if (rule.at === 'point') {
        const message = `${words}, which ${passes ? 'is' : 'is not'} ${gate.text}`;
        return settled({ status: passes ? 'pass' : gate.onFail, observed: value, message });
    }
    const estimate = view.estimate(gate.metric, gate.test);
    if (estimate === undefined)
        return settled(noBound(gate, value, words));
    const demanding = rule.at === 'worst-bound' || (rule.at === 'lower-bound') === wantsMore(rule);
    const { confidence } = gate.test;
    const bound = boundInWords(gate, rule, estimate);
    if (!demanding) {
        const beyond = surelyBeyond(gate, rule, estimate);
        return {
            p: beyond,
            finish: (p) => ({
                status: p <= 1 - confidence ? gate.onFail : 'pass',
                observed: value,
                message: `${words} (${bound}); asked was ${gate.text}`,
            }),
        };
    }
    if (!passes)
        return counted({ status: gate.onFail, observed: value, message: `${words} (${bound}); asked was ${gate.text}` });
    const p = wantsMore(rule) ? estimate.above(limit) : estimate.below(limit);
    return {
        p,
        finish: (adjusted) => {
            if (adjusted <= 1 - confidence)
                return { status: 'pass', observed: value, message: `${words} (${bound}); ${gate.text} is shown` };
            const message = `${words} (${bound}); the point clears ${gate.text}, but the bound does not${needed(estimate, Math.abs(value - limit), gate)}`;
            return { status: gate.onInconclusive, observed: value, message, hint: 'Evaluate on more rows.' };
        },
    };
}
const noBound = (gate, value, words) => ({
    status: gate.onInconclusive,
    observed: value,
    message: `${words}, but no confidence bound of it is known; asked was ${gate.text}`,
    hint: 'Bounds are computed from predictions: give the input predictions. Beyond some 200,000 rows the bootstrap over rows is left out.',
});
function boundInWords(gate, rule, estimate) {
    const [low, high] = estimate.interval(2 * gate.test.confidence - 1);
    const lower = rule.at === 'lower-bound' || (rule.at === 'worst-bound' && wantsMore(rule));
    const level = percent(gate.test.confidence);
    return `${lower ? 'lower' : 'upper'} ${level} bound ${show(gate, lower ? low : high)}, ${estimate.method}, ${estimate.n} rows`;
}
const percent = (share) => `${Number((share * 100).toFixed(2))} %`;
function judgeChange(gate, rule, { value, before }, view, scene) {
    if (before === 0 && rule.amount.unit === '%' && rule.whenBaselineZero !== 'absolute') {
        const status = rule.whenBaselineZero === 'skip' ? 'skipped' : 'fail';
        return settled({ status, observed: value, message: `${asked(gate)} has no meaning: the baseline is 0, and a share of 0 is 0` });
    }
    const amount = amountIn(rule.amount, gate.metric, gate.info.unit, before === 0 ? 1 : before, gate.where);
    const better = gate.info.direction === 'lower-is-better' ? -1 : 1;
    const gain = better * (value - before);
    const difference = view.difference(gate.metric, gate.test);
    const words = `${gate.metric} is ${show(gate, value)} against ${show(gate, before)}, ${changeInWords(gate, value - before, difference, scene)}`;
    const margin = rule.bound === 'max-loss' || rule.bound === 'loss-below' ? -amount : amount;
    const answer = (status, rest, hint) => ({
        status,
        observed: value,
        message: `${words}; ${rest}`,
        ...(hint === undefined ? {} : { hint }),
    });
    if (rule.require === 'not-significantly-worse' && difference !== undefined) {
        const p = surelyWorse(difference, better, margin);
        return {
            p,
            finish: (adjusted) => answer(adjusted <= 1 - gate.test.confidence ? gate.onFail : 'pass', `asked was ${gate.text}${sees(difference, gate)}`),
        };
    }
    if (!meets(rule.bound, gain, amount) && rule.require !== 'not-significantly-worse')
        return rule.require === 'point'
            ? settled(answer(gate.onFail, `asked was ${gate.text}`))
            : counted(answer(gate.onFail, `asked was ${gate.text}`));
    if (rule.require === 'point')
        return settled(answer('pass', `asked was ${gate.text}`));
    if (difference === undefined) {
        const hint = 'Give predictions of candidate and baseline, with ids.';
        return settled(answer(gate.onInconclusive, `${rule.require} can not be shown without predictions of both on the same rows`, hint));
    }
    return {
        p: surelyBetter(difference, better, margin),
        finish: (adjusted) => {
            if (adjusted <= 1 - gate.test.confidence)
                return answer('pass', `${rule.require} is shown for ${gate.text}${sees(difference, gate)}`);
            const few = `the point clears ${gate.text}, but ${difference.n} rows are too few to show ${rule.require}`;
            const hint = 'Evaluate on more rows, or allow more loss.';
            return answer(gate.onInconclusive, `${few}${sees(difference, gate)}${needed(difference, gain - margin, gate)}`, hint);
        },
    };
}
const surelyBetter = (difference, better, margin) => better > 0 ? difference.above(margin) : difference.below(-margin);
const surelyWorse = (difference, better, margin) => better > 0 ? difference.below(margin) : difference.above(-margin);
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
function changeInWords(gate, change, difference, { holdout, baseline }) {
    const signed = (value) => `${value >= 0 ? '+' : '−'}${show(gate, Math.abs(value))}`;
    if (difference !== undefined) {
        const [low, high] = difference.interval(gate.test.confidence);
        const p = difference.p === undefined ? '' : `, p = ${Number(difference.p.toPrecision(2))}`;
        return `a difference of ${signed(change)} (${percent(gate.test.confidence)} interval ${signed(low)} to ${signed(high)}, ${difference.method}${p})`;
    }
    const doubt = holdout === 'unknown' && baseline.kind === 'measured' ? '; it is not known whether both were measured on the same rows' : '';
    return `a difference of ${signed(change)} (no interval${doubt})`;
}
function sees(estimate, gate) {
    const effect = detectable(estimate, gate.test.confidence);
    return effect === undefined ? '' : `; ${estimate.n} rows can see ${show(gate, Number(effect.toPrecision(2)))} (80 % power)`;
}
function needed(estimate, distance, gate) {
    const rows = rowsNeeded(estimate, distance, gate.test.confidence);
    return rows === undefined ? '' : `; about ${Number(rows.toPrecision(2))} rows would show what was seen here`;
}
const show = ({ info }, value) => formatMetric(value, info.unit);

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/stats/lib/multiple-testing.js




const bonferroni = (p) => Array.from(checked(p), (value) => Math.min(1, value * p.length));
const sidak = (p) => Array.from(checked(p), (value) => -Math.expm1(p.length * Math.log1p(-value)));
const holm = (p) => stepDown(checked(p), (rank, m) => m - rank + 1);
const hochberg = (p) => stepUp(checked(p), (rank, m) => m - rank + 1);
const benjaminiHochberg = (p) => stepUp(checked(p), (rank, m) => m / rank);
function benjaminiYekutieli(p) {
    const harmonic = sumOf(p.length, (index) => 1 / (index + 1));
    return stepUp(checked(p), (rank, m) => (m * harmonic) / rank);
}
function fisherCombined(p) {
    if (p.length === 0)
        throw new RangeError('there are no p-values to combine');
    return chiSquareSf(-2 * sumOf(checked(p).length, (index) => Math.log(at(p, index))), 2 * p.length);
}
function stoufferCombined(p) {
    if (p.length === 0)
        throw new RangeError('there are no p-values to combine');
    return normalSf(sumOf(checked(p).length, (index) => normalIsf(at(p, index))) / Math.sqrt(p.length));
}
function stepDown(p, factor) {
    const adjusted = new Array(p.length).fill(1);
    let largest = 0;
    order_orderOf(p).forEach((index, position) => {
        largest = Math.max(largest, Math.min(1, numbers_at(p, index) * factor(position + 1, p.length)));
        adjusted[index] = largest;
    });
    return adjusted;
}
function stepUp(p, factor) {
    const adjusted = new Array(p.length).fill(1);
    const order = order_orderOf(p);
    let smallest = 1;
    for (let position = order.length - 1; position >= 0; position--) {
        const index = numbers_at(order, position);
        smallest = Math.min(smallest, numbers_at(p, index) * factor(position + 1, p.length));
        adjusted[index] = smallest;
    }
    return adjusted;
}
function checked(p) {
    for (let index = 0; index < p.length; index++) {
        const value = numbers_at(p, index);
        if (!(value >= 0 && value <= 1))
            throw new RangeError(`the p-value at index ${index} is ${value}, outside 0 to 1`);
    }
    return p;
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/evaluation/lib/slices.js





const mostSlices = 1_000;
function judgeSlices(gate, slices, scene) {
    const found = cut(gate, slices, scene);
    if (found.length === 0 || found.length > mostSlices) {
        const message = found.length === 0 ? `${gate.metric} has no slices: there are no rows` : `${found.length} slices are more than ${mostSlices}`;
        return { answer: { status: 'fail', message, hint: 'Slices are made of predictions; cut them by columns with few values.' }, slices: [] };
    }
    const large = found.filter(({ small }) => !small);
    const results = gate.rule.kind === 'gap' ? large.map((slice) => measuredSlice(gate, slice)) : judgeEach(gate, slices, large, scene);
    const small = found.filter((slice) => slice.small).map((slice) => ({ ...measuredSlice(gate, slice), status: smallStatus(slices) }));
    const all = [...results, ...small];
    if (gate.rule.kind === 'gap')
        return { answer: gapAnswer(gate, gate.rule, slices, large, small), slices: all };
    return { answer: summary(gate, slices, all, results.length), slices: all };
}
const smallStatus = ({ smallSlice }) => (smallSlice === 'fail' || smallSlice === 'warn' ? smallSlice : 'skipped');
function cut(gate, slices, scene) {
    const whole = scene.view(gate.filter);
    const { predictions } = whole;
    if (predictions === undefined)
        return [];
    const baseline = scene.baseline.kind === 'measured' ? scene.baseline.evidence.predictions : undefined;
    return slices.by.flatMap((columns) => {
        const parts = rowsOf(predictions, columns);
        const theirs = baseline === undefined ? undefined : rowsOf(baseline, columns);
        const made = [...parts].map(([name, rows]) => ({
            name,
            view: viewOfRows(whole, rows, baseline, scene.definitions, () => theirs?.get(name) ?? []),
            small: rows.length < slices.minSamples,
        }));
        return slices.smallSlice === 'pool' ? pooled(made, parts, columns, slices, whole, scene) : made;
    });
}
function rowsOf({ groups, rows }, columns) {
    const values = columns.map((column) => groups.get(column));
    if (values.includes(undefined))
        return new Map();
    const parts = new Map();
    for (let row = 0; row < rows; row++) {
        const name = columns.map((column, index) => `${column}=${values[index]?.[row] ?? ''}`).join(', ');
        const members = parts.get(name);
        if (members === undefined)
            parts.set(name, [row]);
        else
            members.push(row);
    }
    return new Map([...parts].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
function pooled(made, parts, columns, slices, whole, scene) {
    const small = made.filter((slice) => slice.small);
    if (small.length < 2)
        return made;
    const rows = small.flatMap(({ name }) => parts.get(name) ?? []).toSorted((a, b) => a - b);
    const view = viewOfRows(whole, rows, undefined, scene.definitions, () => []);
    return [
        ...made.filter((slice) => !slice.small),
        { name: `${columns.join(', ')}: ${small.length} small ones together`, view, small: rows.length < slices.minSamples },
    ];
}
function measuredSlice({ metric }, { name, view }) {
    const [value, before] = [view.measured(metric), view.before(metric)].map((one) => (one?.kind === 'value' ? one.value : undefined));
    return { slice: name, n: view.rows ?? 0, candidate: value, baseline: before, status: 'pass' };
}
function judgeEach(gate, slices, found, scene) {
    const results = found.map((slice) => ({ ...measuredSlice(gate, slice), pending: pendingOf(gate, slices, slice, scene) }));
    const tested = results.filter(({ pending }) => pending.p !== undefined);
    const adjusted = adjust(tested.map(({ pending }) => pending.p ?? 1), slices.correction);
    return results.map(({ pending, ...rest }) => {
        const index = tested.findIndex((other) => other.pending === pending);
        return { ...rest, status: pending.finish(index < 0 ? 1 : (adjusted[index] ?? 1)).status };
    });
}
function adjust(p, correction) {
    if (correction === 'none')
        return p;
    return correction === 'holm' ? holm(p) : benjaminiHochberg(p);
}
function pendingOf(gate, { correction }, { view }, scene) {
    const measured = view.measured(gate.metric);
    if (measured?.kind !== 'value')
        return settled({ status: statusOfMissing(gate), message: '' });
    const { value } = measured;
    const { rule } = gate;
    if (rule.kind === 'limit') {
        if (correction === 'none' || rule.at !== 'point')
            return judgeLimit(gate, rule, value, view);
        if (withinLimit(gate, rule, value))
            return counted({ status: 'pass', message: '' });
        const estimate = view.estimate(gate.metric, gate.test);
        return estimate === undefined ? settled({ status: gate.onFail, message: '' }) : unlessLuck(gate, surelyBeyond(gate, rule, estimate));
    }
    if (rule.kind !== 'baseline')
        return settled({ status: 'fail', message: '' });
    const before = view.before(gate.metric);
    if (scene.baseline.kind === 'none' || scene.baseline.kind === 'first-version')
        return settled({ status: 'skipped', message: '' });
    if (scene.baseline.kind === 'missing')
        return settled({ status: statusOf(gate.whenMissing), message: '' });
    if (scene.holdout === 'different')
        return settled({ status: gate.onInconclusive, message: '' });
    if (before?.kind !== 'value')
        return settled({ status: statusOfMissing(gate), message: '' });
    return judgeSliceChange(gate, rule, { value, before: before.value }, view, scene, correction);
}
function judgeSliceChange(gate, rule, values, view, scene, correction) {
    const { value, before } = values;
    const better = gate.info.direction === 'lower-is-better' ? -1 : 1;
    const amount = amountIn(rule.amount, gate.metric, gate.info.unit, before, gate.where);
    const difference = view.difference(gate.metric, gate.test);
    const misses = !meets(rule.bound, better * (value - before), amount);
    if (correction === 'none' || rule.require !== 'point' || rule.bound === 'max-gain' || difference === undefined) {
        return judgeChange(gate, rule, values, view, scene);
    }
    if (!misses)
        return counted({ status: 'pass', message: '' });
    const margin = rule.bound === 'max-loss' || rule.bound === 'loss-below' ? -amount : amount;
    return unlessLuck(gate, surelyWorse(difference, better, margin));
}
const unlessLuck = (gate, p) => ({
    p,
    finish: (adjusted) => ({ status: adjusted <= 1 - gate.test.confidence ? gate.onFail : gate.onInconclusive, message: '' }),
});
const statusOf = (level) => (level === 'skip' ? 'skipped' : level);
const statusOfMissing = ({ missing }) => statusOf(missing);
const ranks = ['fail', 'inconclusive', 'warn', 'pass', 'skipped'];
function summary(gate, slices, results, judged) {
    const status = ranks.find((one) => results.some((result) => result.status === one)) ?? 'skipped';
    const worstFirst = results.toSorted((a, b) => ranks.indexOf(a.status) - ranks.indexOf(b.status));
    const noted = worstFirst.filter((result) => result.status !== 'pass' && result.status !== 'skipped');
    const corrected = slices.correction === 'none' ? '' : `, adjusted by ${slices.correction === 'holm' ? 'Holm' : 'Benjamini and Hochberg'}`;
    const small = results.length - judged;
    const tail = small === 0 ? '' : `; ${small} with fewer than ${slices.minSamples} rows`;
    if (judged === 0)
        return {
            status: gate.onInconclusive,
            message: `no slice of ${gate.metric} has ${slices.minSamples} rows`,
            hint: 'Evaluate on more rows.',
        };
    if (noted.length === 0)
        return { status, message: `${gate.metric} ${gate.text} on ${judged} slices${corrected}${tail}` };
    const listed = noted.slice(0, 5).map((result) => sliceInWords(gate, result));
    const more = noted.length > 5 ? ` and ${noted.length - 5} more` : '';
    const first = noted[0]?.candidate;
    return {
        status,
        ...(first === undefined ? {} : { observed: first }),
        message: `${gate.metric} ${gate.text} on ${judged} slices${corrected}: ${listed.join('; ')}${more}${tail}`,
        ...(status === 'inconclusive' ? { hint: 'The slices miss the limit by no more than the noise of so few rows; evaluate on more.' } : {}),
    };
}
const sliceInWords = (gate, { slice, n, candidate, baseline, status }) => `${slice} ${status === 'fail' ? 'fails' : `is ${status}`} with ${candidate === undefined ? 'no value' : show(gate, candidate)}${baseline === undefined || gate.rule.kind !== 'baseline' ? '' : ` against ${show(gate, baseline)}`} (${n} rows)`;
function gapAnswer(gate, rule, { correction }, found, small) {
    const valued = found.flatMap((slice) => {
        const measured = slice.view.measured(gate.metric);
        return measured?.kind === 'value' ? [{ ...slice, value: measured.value }] : [];
    });
    if (valued.length < found.length)
        return { status: statusOfMissing(gate), message: `${gate.metric} has no value on ${found.length - valued.length} slices` };
    const [lowest, highest] = [valued.toSorted((a, b) => a.value - b.value)[0], valued.toSorted((a, b) => b.value - a.value)[0]];
    if (lowest === undefined || highest === undefined || valued.length < 2) {
        return {
            status: gate.onInconclusive,
            message: `fewer than two slices of ${gate.metric} have enough rows (${small.length} are too small)`,
        };
    }
    const ratio = rule.bound === 'min-ratio';
    const observed = ratio ? lowest.value / highest.value : highest.value - lowest.value;
    const limit = amountIn(rule.amount, gate.metric, gate.info.unit, undefined, gate.where);
    const passes = ratio ? observed >= limit : observed <= limit;
    const message = `${gate.metric} lies from ${show(gate, lowest.value)} (${lowest.name}) to ${show(gate, highest.value)} (${highest.name}): ${ratio ? 'ratio' : 'gap'} ${Number(observed.toFixed(4))}; asked was ${gate.text}`;
    if (passes)
        return { status: 'pass', observed, message };
    if (ratio || correction === 'none')
        return { status: gate.onFail, observed, message };
    const errors = [lowest, highest].map(({ view }) => view.estimate(gate.metric, gate.test)?.standardError);
    if (errors.includes(undefined))
        return { status: gate.onFail, observed, message };
    const pairs = (valued.length * (valued.length - 1)) / 2;
    const p = Math.min(1, pairs * normal_normalSf((observed - limit) / Math.hypot(errors[0] ?? 0, errors[1] ?? 0)));
    if (p <= 1 - gate.test.confidence)
        return { status: gate.onFail, observed, message };
    return {
        status: gate.onInconclusive,
        observed,
        message: `${message}; not more than the noise between ${pairs} pairs of slices`,
        hint: 'Evaluate on more rows.',
    };
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/evaluation/lib/decide.js





function decide(gates, candidate, baseline, settings) {
    const scene = openScene(candidate, baseline, settings.definitions);
    const slices = {};
    const pending = gates.map((gate) => decide_pendingOf(gate, scene, (results) => {
        slices[gate.id] = results;
    }));
    const tested = pending.filter(({ p }) => p !== undefined);
    const adjusted = adjust(tested.map(({ p }) => p ?? 1), settings.correction);
    const checks = gates.map((gate, index) => {
        const one = pending[index] ?? settled({ status: 'fail', message: '' });
        return checkOf(gate, one, adjusted[tested.indexOf(one)] ?? 1, scene);
    });
    const shown = new Map(gates.map((gate) => [titleOf(gate), gate]));
    const comparisons = [...shown].map(([title, gate]) => compared(title, gate, checksOf(title, gates, checks), scene));
    return { checks: decide_settle(checks, settings), comparisons, holdout: scene.holdout, slices };
}
const titleOf = ({ metric, filter }) => (filter === undefined ? metric : `${metric}@${filterInWords(filter)}`);
const checksOf = (title, gates, checks) => checks.filter((_, index) => {
    const gate = gates[index];
    return gate !== undefined && titleOf(gate) === title;
});
function checkOf(gate, pending, adjusted, scene) {
    const decided = pending.finish(adjusted);
    const n = scene.view(gate.filter).rows;
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
function decide_settle(checks, { atLeast, maxWarnings }) {
    const passed = checks.filter(({ status }) => status === 'pass').length;
    const enough = atLeast !== undefined && passed >= atLeast;
    const settledChecks = enough
        ? checks.map((check) => {
            if (check.status !== 'fail' && check.status !== 'inconclusive')
                return check;
            return { ...check, status: 'warn', message: `${check.message}; not needed, as ${passed} gates passed and ${atLeast} are required` };
        })
        : checks;
    const warnings = settledChecks.filter(({ status }) => status === 'warn').length;
    if (maxWarnings === undefined || warnings <= maxWarnings)
        return settledChecks;
    const message = `${warnings} gates warn; the gate file allows ${maxWarnings}`;
    return [...settledChecks, { id: 'warnings', status: 'fail', observed: warnings, limit: `<= ${maxWarnings}`, message }];
}
function decide_pendingOf(gate, scene, keep) {
    const view = scene.view(gate.filter);
    if (gate.filter !== undefined && scene.candidate.predictions === undefined) {
        const message = `${asked(gate)} can not be shown: slices are computed from predictions`;
        return settled({ status: statusOfMissing(gate), message, hint: 'Give the input predictions.' });
    }
    if (gate.filter !== undefined && view.rows === 0) {
        const message = `${asked(gate)} can not be shown: no row has ${filterInWords(gate.filter)}`;
        return settled({ status: statusOfMissing(gate), message, hint: 'Check the spelling of column and value.' });
    }
    if (gate.rule.kind === 'fairness')
        return settled(judgeFairness(gate, gate.rule, gate.minSamples, view));
    if (gate.slices !== undefined) {
        const { answer, slices } = judgeSlices(gate, gate.slices, scene);
        keep(slices);
        return settled(answer);
    }
    return pendingOfMetric(gate, scene, view);
}
function pendingOfMetric(gate, scene, view) {
    const measured = view.measured(gate.metric);
    if (measured === undefined)
        return settled(missingMetric(gate, scene));
    if (measured.kind === 'undefined') {
        const message = `${gate.metric} has no value: ${measured.reason}`;
        return settled({ status: statusOfMissing(gate), message, hint: 'A metric without a value never passes.' });
    }
    if (view.rows !== undefined && view.rows < gate.minSamples) {
        const message = `${gate.metric} is ${show(gate, measured.value)}, but rests on ${view.rows} rows; at least ${gate.minSamples} are needed`;
        return settled({ status: gate.onInconclusive, observed: measured.value, message, hint: 'Evaluate on more rows.' });
    }
    const { rule } = gate;
    if (rule.kind === 'limit')
        return judgeLimit(gate, rule, measured.value, view);
    if (rule.kind === 'baseline')
        return againstBaseline(gate, rule, measured.value, scene, view);
    return settled({ status: 'fail', message: `${asked(gate)} needs slices` });
}
function missingMetric(gate, { candidate }) {
    const meant = nearestMetric(gate.metric, candidate.measurements.keys());
    return {
        status: statusOfMissing(gate),
        message: `${gate.metric} is not among the ${candidate.measurements.size} metrics of the candidate, so ${gate.text} can not be shown`,
        hint: meant === undefined ? 'Have the training write it, or take the gate out.' : `Did you mean ${meant}?`,
    };
}
function againstBaseline(gate, rule, value, scene, view) {
    const { baseline, holdout } = scene;
    const question = asked(gate);
    switch (baseline.kind) {
        case 'none':
            return settled({ status: 'skipped', observed: value, message: `${question} was not asked: baseline is none` });
        case 'first-version': {
            const message = `${question} was not asked: ${baseline.name} has no version yet, this is the first`;
            return settled({ status: 'skipped', observed: value, message });
        }
        case 'missing': {
            const status = gate.whenMissing === 'skip' ? 'skipped' : gate.whenMissing;
            return settled({ status, observed: value, message: `${question} can not be shown: ${baseline.reason}`, hint: missingBaselineHint });
        }
        case 'measured':
            break;
        default:
            return baseline;
    }
    if (holdout === 'different') {
        const message = `${question} can not be shown: ${baseline.name} was measured on other rows than the candidate, so the numbers are not comparable`;
        const hint = 'Score the baseline again on the new evaluation set, and give the result as baseline-predictions.';
        return settled({ status: gate.onInconclusive, observed: value, message, hint });
    }
    const before = view.before(gate.metric);
    if (before?.kind !== 'value') {
        const message = `${question} can not be shown: ${baseline.name} has no ${gate.metric}`;
        const hint = 'Register the baseline with the same metrics, or with its predictions.';
        return settled({ status: statusOfMissing(gate), observed: value, message, hint });
    }
    return judgeChange(gate, rule, { value, before: before.value }, view, scene);
}
const missingBaselineHint = 'Give baseline: models:/<name>@champion, a metrics or predictions file, or baseline: none to say that there is none.';
function compared(title, gate, checks, scene) {
    const view = scene.view(gate.filter);
    const [value, was] = [view.measured(gate.metric), view.before(gate.metric)].map((one) => (one?.kind === 'value' ? one.value : undefined));
    const known = value !== undefined && was !== undefined;
    return {
        metric: title,
        candidate: value,
        baseline: was,
        difference: known ? view.difference(gate.metric, gate.test) : undefined,
        change: known ? value - was : undefined,
        direction: gate.info.direction,
        unit: gate.info.unit,
        checks,
    };
}
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
function worstStatus(checks) {
    const order = ['fail', 'inconclusive', 'warn', 'pass', 'skipped'];
    return order.find((status) => checks.some((check) => check.status === status)) ?? 'skipped';
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/evaluation/lib/explain.js

function explainGate({ gates, settings }) {
    const head = Object.entries(headOf(settings)).map(([key, value]) => `${key}: ${flow(value)}`);
    return [...head, 'gates:', ...gates.map((gate) => `  - ${flow(longForm(gate))}`), ''].join('\n');
}
function flow(value) {
    if (Array.isArray(value))
        return `[${value.map(flow).join(', ')}]`;
    if (typeof value !== 'object' || value === null)
        return JSON.stringify(value);
    const members = Object.entries(value).filter(([, member]) => member !== undefined);
    return `{${members.map(([key, member]) => `${JSON.stringify(key)}: ${flow(member)}`).join(', ')}}`;
}
function headOf({ task, columns, positiveLabel, threshold, classes, definitions, correction, atLeast, maxWarnings }) {
    const verdict = { require: atLeast === undefined ? 'all' : { 'at-least': atLeast }, ...given({ 'max-warnings': maxWarnings }) };
    return {
        version: 1,
        ...given({ task, 'positive-label': positiveLabel, classes }),
        threshold,
        ...(Object.keys(columns).length === 0 ? {} : { columns }),
        ...(Object.keys(definitions).length === 0 ? {} : { metrics: definitions }),
        defaults: { correction },
        verdict,
    };
}
const given = (values) => Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
const writtenId = /^[a-z0-9][a-z0-9_.-]*$/;
function longForm(gate) {
    const { id, metric, filter, onFail, onInconclusive, missing, minSamples, test, why } = gate;
    return {
        ...(writtenId.test(id) ? { id } : {}),
        metric,
        ...given({ where: filter }),
        ...ruleOf(gate),
        'on-fail': onFail,
        'on-inconclusive': onInconclusive,
        missing,
        ...(gate.rule.kind === 'fairness' ? {} : { 'min-samples': minSamples }),
        test,
        ...given({ why }),
    };
}
function ruleOf(gate) {
    const { rule, slices, whenMissing, minSamples } = gate;
    const amount = amountOf(gate);
    const asked = { [rule.bound]: amount };
    const shared = slices && {
        by: slices.by.map((columns) => (columns.length === 1 ? columns[0] : columns)),
        'min-samples': slices.minSamples,
        'small-slice': slices.smallSlice,
        correction: slices.correction,
    };
    switch (rule.kind) {
        case 'limit':
            return slices === undefined ? { ...asked, at: rule.at } : { slices: { ...shared, each: { ...asked, at: rule.at } } };
        case 'baseline': {
            const versus = { ...asked, require: rule.require, 'when-missing': whenMissing, 'when-baseline-zero': rule.whenBaselineZero };
            return slices === undefined ? { 'versus-baseline': versus } : { slices: { ...shared, 'versus-baseline': versus } };
        }
        case 'gap':
            return { slices: { ...shared, gap: asked } };
        case 'fairness':
            return { fairness: { criterion: rule.criterion, by: rule.by, ...asked, 'min-samples': minSamples } };
        default:
            return rule;
    }
}
const amountOf = ({ rule }) => (rule.amount.unit === '' ? rule.amount.value : formatAmount(rule.amount));

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/evaluation/lib/slice-table.js



const mostValues = 200;
function sliceTable(predictions, columns, metrics, settings) {
    const ofColumn = (column) => {
        const values = predictions.groups.get(column) ?? [];
        const parts = rowsByQuery(values).toSorted((a, b) => b.length - a.length);
        return parts.slice(0, mostValues).map((rows) => {
            const part = takeRows(predictions, rows);
            const value = (metric) => {
                const measured = measureOne(metric, part, settings.definitions);
                return measured?.kind === 'value' ? measured.value : null;
            };
            return {
                value: values[rows[0] ?? 0] ?? '',
                n: rows.length,
                metrics: Object.fromEntries(metrics.map((metric) => [metric, value(metric)])),
            };
        });
    };
    return Object.fromEntries(columns.map((column) => [column, ofColumn(column)]));
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/evaluation/lib/waivers.js

const schema = {
    type: 'object',
    description: 'Gates that may be missed for a while.',
    additionalProperties: false,
    required: ['waivers'],
    properties: {
        waivers: {
            type: 'array',
            description: 'One entry a gate.',
            items: {
                type: 'object',
                additionalProperties: false,
                required: ['gate', 'reason', 'owner', 'expires'],
                properties: {
                    gate: { type: 'string', minLength: 1, description: 'Id of the gate, as the report shows it.' },
                    reason: { type: 'string', minLength: 10, description: 'Why the model may go on all the same.' },
                    owner: { type: 'string', minLength: 1, description: 'Who answers for it.' },
                    expires: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$', description: 'Last day on which it holds, in UTC.' },
                },
            },
        },
    },
};
async function readWaivers(text, file) {
    const { parseYaml } = await import(/* webpackIgnore: true */ '../shared/index.js').then(({load}) => load('core/yaml'));
    const { requireSchema } = await import(/* webpackIgnore: true */ '../shared/index.js').then(({load}) => load('core/validation'));
    const located = parseYaml(text, file);
    requireSchema(located, schema, 'the waiver file');
    const entries = located.value['waivers'];
    const seen = new Set();
    return entries.map((entry, index) => {
        const where = located.at(`/waivers/${index}`);
        const [gate, reason, owner, expires] = ['gate', 'reason', 'owner', 'expires'].map((key) => String(entry[key]));
        const day = new Date(`${expires}T00:00:00Z`);
        if (Number.isNaN(day.getTime()) || !day.toISOString().startsWith(expires)) {
            throw (0,lib_errors/* inputError */.Xu)(`the waiver of ${gate} expires on ${expires}, which is no day`, { where, hint: 'Write it as 2026-12-31.' });
        }
        if (seen.has(gate))
            throw (0,lib_errors/* inputError */.Xu)(`${gate} is waived twice`, { where, hint: 'Keep one entry.' });
        seen.add(gate);
        return { gate, reason, owner, expires, where };
    });
}
function applyWaivers(checks, waivers, now) {
    const today = now.toISOString().slice(0, 10);
    const used = [];
    const after = checks.map((check) => {
        const waiver = waivers.find(({ gate, expires }) => gate === check.id && expires >= today);
        if (waiver === undefined || (check.status !== 'fail' && check.status !== 'inconclusive'))
            return check;
        used.push(waiver);
        const { owner, expires, reason } = waiver;
        return { ...check, status: 'warn', message: `${check.message}; waived by ${owner} until ${expires}: ${reason}` };
    });
    const idle = waivers.flatMap((waiver) => {
        const known = checks.some(({ id }) => id === waiver.gate);
        if (known && waiver.expires >= today)
            return [];
        const message = known
            ? `the waiver of ${waiver.gate} by ${waiver.owner} expired on ${waiver.expires} and was not used`
            : `${waiver.gate} is waived, but no gate has this id`;
        const hint = known
            ? 'Mend the model, or take the waiver out.'
            : `These are: ${checks
                .map(({ id }) => id)
                .slice(0, 10)
                .join(', ')}.`;
        return [{ id: `waiver:${waiver.gate}`, status: 'warn', limit: waiver.expires, message, where: waiver.where, hint }];
    });
    return { checks: [...after, ...idle], used };
}

// EXTERNAL MODULE: ./.cache/bundle/actions/packages/report/lib/document.js
var lib_document = __webpack_require__(361);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(760);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/core/lib/files.js
var lib_files = __webpack_require__(20);
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
    const text = (0,lib_files/* decodeText */.g7)(bytes, file);
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
    const info = knownMetric(name);
    if (info === undefined || (value >= info.min && value <= info.max))
        return;
    const range = Number.isFinite(info.max) ? `from ${info.min} to ${info.max}` : `>= ${info.min}`;
    throw (0,lib_errors/* inputError */.Xu)(`${name} is ${formatMetric(value, 'none')}, but it can only be ${range}`, {
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
var external_node_crypto_ = __webpack_require__(598);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(522);
;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/data/lib/archive/kind.js
function archiveKind(name) {
    const lower = name.toLowerCase();
    if (lower.endsWith('.zip'))
        return 'zip';
    if (lower.endsWith('.tar'))
        return 'tar';
    return lower.endsWith('.tar.gz') || lower.endsWith('.tgz') ? 'tar.gz' : undefined;
}

// EXTERNAL MODULE: ./.cache/bundle/actions/packages/data/lib/json-document.js
var json_document = __webpack_require__(320);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/data/lib/limits.js
var limits = __webpack_require__(82);
;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/data/lib/partition-names.js
function partitionsOf(name) {
    return name
        .split('/')
        .slice(0, -1)
        .flatMap((part) => {
        const [, column, value] = /^([^=]+)=(.*)$/s.exec(part) ?? [];
        return column === undefined || value === undefined ? [] : [{ column: decoded(column), value: decoded(value) }];
    });
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/data/lib/dataset.js
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









async function resolveDataset(patterns, place) {
    if (patterns.length === 0)
        throw (0,lib_errors/* inputError */.Xu)('no data was named', { hint: 'Set the input `data` to a file or a pattern, e.g. data/*.csv.' });
    const root = await (0,promises_.realpath)(place.workspace);
    const found = new Map();
    for (const pattern of patterns) {
        for (const path of await expand(pattern, place, root)) {
            for (const file of await inspect(path, pattern, root, place))
                found.set(file.path, file);
            if (found.size > limits/* limits */.F.files)
                throw (0,lib_errors/* limitExceeded */.FU)(`${pattern} matches more than ${limits/* limits */.F.files} files`);
        }
    }
    const files = [...found.values()].sort((a, b) => Buffer.compare(Buffer.from(a.name), Buffer.from(b.name)));
    return { files };
}
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
        throw (0,lib_errors/* policyRefused */.he)(`${withoutUserInfo(pattern)} is an address, and data is read from files of the checkout only`, {
            hint: 'Download it in a step before, then name the file.',
        });
    }
    if (pattern.includes('\0'))
        throw (0,lib_errors/* policyRefused */.he)('the name of a data file holds a NUL byte');
    const absolute = (0,external_node_path_.isAbsolute)(pattern) ? (0,external_node_path_.resolve)(pattern) : (0,external_node_path_.resolve)(workingDirectory, pattern);
    refuseOutside(absolute, root, (0,external_node_path_.resolve)(workingDirectory), pattern);
    if (await exists(absolute))
        return [absolute];
    if (/['"`;|<>$\\]|\p{Cc}/u.test(pattern.replaceAll(external_node_path_.sep === '/' ? '/' : '\\', '')))
        throw (0,lib_errors/* policyRefused */.he)(`${JSON.stringify(pattern.slice(0, 200))} is no file, and no pattern of files holds such characters`, {
            hint: 'Name files by plain paths and the patterns *, ? and **.',
        });
    if (!/[*?]/.test(pattern))
        throw (0,lib_errors/* inputError */.Xu)(`${pattern} does not exist`, { where: { file: pattern }, hint: 'Check the input `data`.' });
    const matches = await glob(absolute);
    if (matches.length === 0)
        throw (0,lib_errors/* inputError */.Xu)(`no file matches ${pattern}`, { hint: 'Check the pattern, and that an earlier step made the files.' });
    return matches;
}
const withoutUserInfo = (address) => address.replace(/\/\/[^/@]*@/, '//').replace(/[?#].*$/s, '');
function refuseOutside(absolute, root, workingDirectory, pattern) {
    if ((0,external_node_path_.relative)(root, absolute)
        .split(external_node_path_.sep)
        .some((part) => part.toLowerCase() === '.git'))
        throw (0,lib_errors/* policyRefused */.he)(`${pattern} lies in .git, which is never read as data`, { where: { file: pattern } });
    if (isInside(absolute, root) || isInside(absolute, workingDirectory))
        return;
    throw (0,lib_errors/* policyRefused */.he)(`${pattern} lies outside the workspace`, { hint: 'Data must be inside the checkout; copy it there in a step before.' });
}
const isInside = (path, folder) => path === folder || path.startsWith(folder.endsWith(external_node_path_.sep) ? folder : folder + external_node_path_.sep);
const exists = async (path) => (await (0,promises_.lstat)(path).catch(() => undefined)) !== undefined;
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
async function inspect(path, pattern, root, place) {
    const real = await (0,promises_.realpath)(path).catch(() => undefined);
    if (real === undefined)
        throw (0,lib_errors/* inputError */.Xu)(`${pattern} is a link to a file that does not exist`, { where: { file: pattern } });
    const inside = (0,external_node_path_.relative)(root, real);
    if (inside.startsWith('..') || (0,external_node_path_.isAbsolute)(inside)) {
        throw (0,lib_errors/* policyRefused */.he)(`${pattern} leads outside the workspace`, {
            where: { file: pattern },
            hint: 'Links may not leave the checkout; copy the file instead.',
        });
    }
    const name = inside.split(external_node_path_.sep).join('/');
    if (name.split('/').includes('.git'))
        throw (0,lib_errors/* policyRefused */.he)(`${pattern} lies in .git, which is never read as data`, { where: { file: pattern } });
    const stats = await (0,promises_.lstat)(real);
    if (stats.isDirectory())
        throw (0,lib_errors/* inputError */.Xu)(`${name} is a folder`, { where: { file: name }, hint: `Name its files, e.g. ${name}/*.parquet.` });
    if (!stats.isFile())
        throw (0,lib_errors/* policyRefused */.he)(`${name} is no ordinary file`, { where: { file: name } });
    const kind = archiveKind(name);
    if (kind === undefined)
        return [await inspectFile(real, name, stats.size)];
    return fromArchive({ path: real, name, bytes: stats.size, kind }, place);
}
async function inspectFile(path, name, bytes) {
    const { format, gzip } = dataset_formatOf(name);
    if (bytes === 0)
        throw (0,lib_errors/* inputError */.Xu)(`${name}: the file is empty`, { where: { file: name }, hint: 'A data file needs at least its header line.' });
    const head = await dataset_headOf(path);
    const problem = pointerProblem(head.toString('latin1'), name);
    if (problem !== undefined)
        throw problem;
    const isDocument = format === 'jsonl' && /\.json(\.gz)?$/i.test(name) && (0,json_document.beginsArray)(gzip ? unpackedHead(head) : head);
    const partitions = format === 'jsonl' ? [] : partitionsOf(name);
    return { path, name, format: isDocument ? 'json' : format, bytes, gzip, ...(partitions.length === 0 ? {} : { partitions }) };
}
async function fromArchive(archive, { temporary, signal }) {
    if (temporary === undefined)
        throw (0,lib_errors/* inputError */.Xu)(`${archive.name} is an archive, and single files are needed here`, { where: { file: archive.name } });
    const { unpackArchive } = await __webpack_require__.e(/* import() */ 294).then(__webpack_require__.bind(__webpack_require__, 913));
    const members = await unpackArchive(archive, temporary, signal ?? new AbortController().signal);
    return Promise.all(members.map(({ path, unpacked, bytes }) => inspectFile(unpacked, `${archive.name}/${path}`, bytes)));
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
function dataset_formatOf(name) {
    const parts = (0,external_node_path_.basename)(name).toLowerCase().split('.');
    const gzip = parts.at(-1) === 'gz';
    const extension = parts.at(gzip ? -2 : -1) ?? '';
    const format = formats[extension];
    if (format !== undefined && !(gzip && format === 'parquet'))
        return { format, gzip };
    throw (0,lib_errors/* inputError */.Xu)(`${name}: can't tell the format from the name`, {
        where: { file: name },
        hint: 'Names must end with .csv, .tsv, .jsonl, .ndjson, .json or .parquet; all but Parquet also with .gz; or be archives of such files (.zip, .tar, .tar.gz).',
    });
}
const headBytes = 1024;
async function dataset_headOf(path) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const handle = __addDisposableResource(env_1, await (0,promises_.open)(path, 'r'), true);
        const { buffer, bytesRead } = await handle.read(Buffer.alloc(headBytes), 0, headBytes, 0);
        return buffer.subarray(0, bytesRead);
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
function unpackedHead(head) {
    try {
        return (0,external_node_zlib_.gunzipSync)(head, { finishFlush: external_node_zlib_.constants.Z_SYNC_FLUSH, maxOutputLength: 1024 * headBytes });
    }
    catch {
        return Buffer.alloc(0);
    }
}
function pointerProblem(head, name) {
    const where = { file: name, line: 1 };
    if (head.startsWith('version https://git-lfs.github.com/')) {
        return (0,lib_errors/* inputError */.Xu)(`${name} is a Git LFS pointer, not the data`, {
            where,
            hint: 'Use `lfs: true` in actions/checkout, or run `git lfs pull` before.',
        });
    }
    if (/^outs:\r?\n\s*- (md5|hash|etag|size|path):/.test(head) || /^(md5: [0-9a-f]{32}\r?\n)?outs:\r?\n- /.test(head)) {
        return (0,lib_errors/* inputError */.Xu)(`${name} is a DVC pointer, not the data`, { where, hint: 'Run `dvc pull` in a step before.' });
    }
    if (/^(?:\u00ef\u00bb\u00bf)?\s*<(!doctype html|html|head|body)\b/i.test(head)) {
        return (0,lib_errors/* inputError */.Xu)(`${name} looks like HTML: a web page (often a login or an error page) was saved in place of the data`, { where });
    }
    return undefined;
}

// EXTERNAL MODULE: ./.cache/bundle/actions/packages/data/lib/bytes/row.js
var bytes_row = __webpack_require__(96);
;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/data/lib/cells.js
const cellResult = { invalid: 0, number: 1, nonFinite: 2, big: 3, truth: 4 };
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
const timeForm = { date: 1, local: 2, offset: 3 };
const parsedTime = { form: 0 };
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





const cellLimit = 100_000_000;
async function readTable(dataset, options, context) {
    const builder = new TableBuilder(options);
    return builder.table(await readRows(dataset, builder, context));
}
async function readRows(dataset, builder, context) {
    const digests = [];
    for (const file of dataset.files) {
        builder.startFile(file);
        const sha256 = await readFile(file, builder, context);
        digests.push({ name: file.name, sha256 });
        context.log.progress('rows', builder.rows);
    }
    return datasetDigest(digests);
}
async function readFile(file, builder, context) {
    if (file.format === 'parquet') {
        const { readParquetTable } = await __webpack_require__.e(/* import() */ 994).then(__webpack_require__.bind(__webpack_require__, 994));
        return readParquetTable(file, builder, context);
    }
    const { openSource } = await __webpack_require__.e(/* import() */ 495).then(__webpack_require__.bind(__webpack_require__, 495));
    const source = openSource(file, context.signal);
    const parser = await openParser(file, builder);
    for await (const chunk of source.chunks())
        parser.push(chunk);
    parser.end();
    return source.sha256();
}
async function openParser(file, sink) {
    if (file.format === 'jsonl' || file.format === 'json') {
        const rows = { row: (row) => sink.record(row), rejected: (line) => sink.refuse(line) };
        if (file.format === 'json')
            return (await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 320))).jsonDocumentParser(file.name, rows);
        return (await __webpack_require__.e(/* import() */ 874).then(__webpack_require__.bind(__webpack_require__, 874))).jsonLinesParser(file.name, rows);
    }
    const { delimitedParser } = await __webpack_require__.e(/* import() */ 509).then(__webpack_require__.bind(__webpack_require__, 509));
    return delimitedParser(file.name, file.format === 'csv' ? ',' : '\t', sink);
}
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
    header(names) {
        this.wanted ??= names;
        for (const name of [...this.wanted, ...this.numeric]) {
            if (names.includes(name))
                continue;
            const meant = (0,nearest/* nearest */.p)(name, names);
            throw (0,lib_errors/* inputError */.Xu)(`${this.file} has no column ${JSON.stringify(name)}; its columns are ${names.slice(0, 20).join(', ')}`, {
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
    refuse(line) {
        throw (0,lib_errors/* inputError */.Xu)(`${this.file}:${line}: the line is no JSON object`, { where: { file: this.file, line } });
    }
    put(name, value) {
        this.columns.get(name)?.add(value);
    }
    endRow(line) {
        if (line !== undefined)
            this.parts.at(-1)?.lines?.add(line);
        this.rows++;
        if (this.rows * this.columns.size > cellLimit) {
            throw (0,lib_errors/* limitExceeded */.FU)(`${this.file} has more than ${cellLimit} cells, too many to be held in memory`, {
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
        return (0,lib_errors/* inputError */.Xu)(`${this.file}:${line}: column ${JSON.stringify(name)} holds ${shown}, which is no number`, {
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
        throw (0,lib_errors/* inputError */.Xu)(`row ${row + 1} has the ${role} ${JSON.stringify(text.slice(0, 40))}, which is no finite number`, {
            where: { ...table.where(row), field: name },
            hint: 'A model that answers NaN or infinity has not answered; mend it, or leave the row out knowingly.',
        });
    });
}
function columnOf(table, name) {
    const found = table.columns.get(name);
    if (found === undefined)
        throw (0,lib_errors/* inputError */.Xu)(`there is no column ${JSON.stringify(name)}`);
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
const noValueAt = (table, row, name, role) => (0,lib_errors/* inputError */.Xu)(`row ${row + 1} has no ${role}: ${JSON.stringify(name)} is empty or not a value`, {
    where: { ...table.where(row), field: name },
    hint: 'Rows that can not be judged must be left out by whoever writes the file, so that this is a decision and not an accident.',
});

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
    throw (0,lib_errors/* inputError */.Xu)(`${where.file} has no column ${JSON.stringify(name)}, which the gate asks for`, {
        where: { ...where, field: name },
        hint: meant === undefined ? `Its columns are ${names.slice(0, 12).join(', ')}.` : `Did you mean ${meant}?`,
    });
}
function weightsOf(table, name) {
    const weights = scoreColumn(table, name, 'weight');
    const negative = weights.findIndex((weight) => weight < 0);
    if (negative >= 0) {
        throw (0,lib_errors/* inputError */.Xu)(`row ${negative + 1} has the weight ${weights[negative]}; a weight is not negative`, {
            where: { ...table.where(negative), field: name },
        });
    }
    if (table.rows > 0 && weights.every((weight) => weight === 0)) {
        throw (0,lib_errors/* inputError */.Xu)('all weights are 0, so no row counts', { where: { ...table.where(0), field: name } });
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

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/evaluation/lib/prediction-columns.js


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
    const meant = (0,nearest/* nearest */.p)(wanted, names);
    throw (0,lib_errors/* inputError */.Xu)(`${where.file} has no column ${JSON.stringify(wanted)}, which is configured as ${role}`, {
        where: { ...where, field: wanted },
        hint: meant === undefined ? `Its columns are ${listed(names)}.` : `Did you mean ${meant}?`,
    });
}
function byWellKnownName(role, names, where) {
    const found = wellKnown[role].flatMap((known) => names.filter((name) => name.trim().toLowerCase() === known));
    if (found.length > 1 && role !== 'id') {
        throw (0,lib_errors/* inputError */.Xu)(`${where.file} has several columns that could be the ${role}: ${listed(found)}`, {
            where: { ...where, field: found[0] ?? role },
            hint: `Say which: ${role}: ${found[0]}.`,
        });
    }
    return found[0];
}
function notFound(what, known, names, where) {
    return (0,lib_errors/* inputError */.Xu)(`${where.file} has no column that is known as ${what}`, {
        where,
        hint: `Its columns are ${listed(names)}. Name the right one, or call it ${known.slice(0, 3).join(', ')}.`,
    });
}
const listed = (names) => `${names
    .slice(0, 12)
    .map((name) => JSON.stringify(name.slice(0, 60)))
    .join(', ')}${names.length > 12 ? ` and ${names.length - 12} more` : ''}`;

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
    return (0,lib_errors/* inputError */.Xu)(`one class is spelled ${first} and ${second}`, {
        where: { ...table.where(row), field: name },
        hint: 'Write labels and predictions in one spelling, or list `classes:` in the gate file if these are two classes.',
    });
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/evaluation/lib/predictions.js







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
    throw (0,lib_errors/* inputError */.Xu)(`the labels are ${distinct(table.rows, labels).size} different whole numbers, which may be classes or amounts`, {
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
    throw (0,lib_errors/* inputError */.Xu)(`neither of the labels ${known.slice(0, 4).join(', ')} can be told to be the positive one`, {
        where: { ...table.where(0), field: labels.name },
        hint: `Say which in the gate file: positive-label: ${known.at(-1)}.`,
    });
}
function requirePositive(positive, known, labels, table) {
    if (known.includes(positive))
        return positive;
    throw (0,lib_errors/* inputError */.Xu)(`the positive label ${JSON.stringify(positive)} is not among the labels ${known.slice(0, 8).join(', ')}`, {
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
        throw (0,lib_errors/* inputError */.Xu)('scores of one class can not predict several', {
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
        throw (0,lib_errors/* inputError */.Xu)(`a regression needs a column of numbers as ${role}`, { where: { ...table.where(0), field: cells?.name ?? role } });
    };
    return { ...common, task: 'regression', labels: numeric(labels, 'label'), predicted: numeric(predicted, 'prediction') };
}
function asRanking({ table, common, labels, predicted, scores }) {
    const ordered = scores ?? predicted?.numbers;
    if (labels.numbers === undefined || ordered === undefined) {
        throw (0,lib_errors/* inputError */.Xu)('a ranking needs a relevance as label and a score per row, both numbers', {
            where: { ...table.where(0), field: labels.name },
        });
    }
    if (common.queries === undefined) {
        throw (0,lib_errors/* inputError */.Xu)('a ranking needs a column that says which query a row belongs to', {
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
    const { files } = await resolveDataset([(0,external_node_path_.basename)(path)], { workspace: folder, workingDirectory: folder });
    const table = await readTable({ files: files.map((file) => ({ ...file, name })) }, {}, context);
    return toPredictions(table, settings, name);
}

// EXTERNAL MODULE: ./.cache/bundle/actions/packages/registry/lib/open.js
var lib_open = __webpack_require__(383);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/registry/lib/port.js
var port = __webpack_require__(640);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/registry/lib/reference.js
var lib_reference = __webpack_require__(470);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/core/lib/child-process.js
var child_process = __webpack_require__(945);
;// CONCATENATED MODULE: ./.cache/bundle/actions/actions/evaluate-gate/lib/rescore.js





const timeoutSeconds = 3_600;
async function rescore(command, model, holdout, settings, context) {
    const folder = (0,external_node_path_.join)(context.temporary, 'rescored');
    await (0,promises_.mkdir)(folder, { recursive: true });
    const output = (0,external_node_path_.join)(folder, 'predictions.csv');
    context.log.info('the evaluation set has changed: the baseline is scored on it again');
    const result = await (0,child_process/* runCommand */.d1)({ script: command }, {
        cwd: context.workingDirectory,
        env: { MODELFLIGHT_MODEL: model, MODELFLIGHT_PREDICTIONS: output },
        timeoutSeconds,
        signal: context.signal,
    });
    if (result.kind !== 'exited' || result.exitCode !== 0) {
        const how = result.kind === 'exited' ? `ended with ${result.exitCode}` : `was ${result.kind}`;
        throw (0,lib_errors/* dependencyFailed */.BW)(`the predict command ${how}, so the baseline could not be scored on the new evaluation set`, {
            hint: 'Run it by hand with MODELFLIGHT_MODEL and MODELFLIGHT_PREDICTIONS set.',
        });
    }
    const name = 'predictions of the baseline, scored again';
    const { predictions } = await readPredictions(output, name, { ...settings, sliceColumns: [] }, context);
    if (predictions?.holdoutDigest !== holdout) {
        throw (0,lib_errors/* dependencyFailed */.BW)('the predict command scored other rows than the evaluation set of the candidate', {
            hint: 'Write a row for each row of the candidate, with the same ids and labels.',
        });
    }
    return predictions;
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/actions/evaluate-gate/lib/baseline.js











async function findBaseline(inputs, settings, holdout, context) {
    const asked = inputs.baseline?.trim() ?? (context.model === undefined ? undefined : (0,lib_reference/* formatReference */.FH)((0,lib_reference/* aliasReference */.C)(context.model, port/* championAlias */.wW)));
    if (asked === 'none')
        return { baseline: { kind: 'none' }, version: undefined };
    if (asked?.startsWith('models:'))
        return await fromRegistry((0,lib_reference/* parseReference */.F2)(asked), inputs, settings, holdout, context);
    if (asked === undefined && inputs['baseline-predictions'] === undefined) {
        return { baseline: { kind: 'missing', reason: 'no baseline was given' }, version: undefined };
    }
    return { baseline: await fromFiles(asked, inputs['baseline-predictions'], settings, context), version: undefined };
}
async function fromRegistry(reference, inputs, settings, holdout, context) {
    const name = (0,lib_reference/* formatReference */.FH)(reference);
    const registry = await (0,lib_open/* openRegistry */.M)(inputs.registry, context);
    const version = await registry.resolve(reference);
    if (version === undefined) {
        if (reference.kind === 'alias')
            return { baseline: { kind: 'first-version', name }, version };
        return { baseline: { kind: 'missing', reason: `${name} is not in the registry ${registry.name}` }, version };
    }
    const { evidence } = await registry.download(version, (0,external_node_path_.join)(context.temporary, 'baseline'), ['evidence']);
    const predictions = inputs['baseline-predictions'] ?? evidence.predictions;
    const title = `${version.name} version ${version.version}`;
    if (evidence.metrics === undefined && predictions === undefined && inputs.predict === undefined) {
        return { baseline: { kind: 'missing', reason: `${title} was registered without metrics and predictions` }, version };
    }
    const known = await readEvidence({ metrics: evidence.metrics, predictions }, settings, title, context);
    if (inputs.predict === undefined || holdout === undefined || known.holdoutDigest === holdout) {
        return { baseline: { kind: 'measured', name: title, evidence: known }, version };
    }
    const { model } = await registry.download(version, (0,external_node_path_.join)(context.temporary, 'baseline-model'), ['model']);
    if (model === undefined)
        throw (0,lib_errors/* dependencyFailed */.BW)(`${title} could not be downloaded to be scored again`);
    const rescored = gatherEvidence(undefined, await rescore(inputs.predict, model, holdout, settings, context), settings);
    return { baseline: { kind: 'measured', name: `${title} (scored again)`, evidence: rescored }, version };
}
async function fromFiles(asked, predictionsPath, settings, context) {
    const path = asked === undefined ? undefined : (0,lib_files/* resolveInside */.LI)(asked, context.workspace, context.workingDirectory);
    const isMetrics = path?.toLowerCase().endsWith('.json') ?? false;
    if (path !== undefined && !isMetrics && predictionsPath !== undefined) {
        throw (0,lib_errors/* inputError */.Xu)(`baseline ${context.display(path)} and baseline-predictions are both predictions`, { hint: 'Give one of the two.' });
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
        return gatherEvidence(metrics, undefined, settings);
    const read = await readPredictions(files.predictions, `predictions of ${title}`, { ...settings, sliceColumns: [] }, context);
    const broken = read.checks.find(({ status }) => status === 'fail');
    if (broken !== undefined) {
        throw (0,lib_errors/* inputError */.Xu)(`the predictions of ${title} can't be compared with: ${broken.message}`, broken.where === undefined ? {} : { where: broken.where });
    }
    return gatherEvidence(metrics, read.predictions, settings);
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/evaluation/lib/notes.js
const skewMilliseconds = 5 * 60_000;
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








async function readCandidate(inputs, settings, context) {
    if (inputs.metrics === undefined && inputs.predictions === undefined) {
        throw (0,lib_errors/* inputError */.Xu)('neither metrics nor predictions were given, so there is nothing to judge', {
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
function candidateChecks({ metrics, read }, { now, run: identity }) {
    const expected = { now: now(), sha: identity.sha, pullRequest: identity.pullRequest !== undefined };
    return [
        ...(read?.checks ?? []),
        ...(metrics === undefined ? [] : noteChecks(metrics, expected)),
        ...misreported(metrics, read?.predictions),
    ];
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/actions/evaluate-gate/lib/chain.js

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
    return (0,lib_errors/* policyRefused */.he)(`${name} is not what the recorded training wrote, so it is evidence of another run`, {
        where: { file: name },
        hint: `Judge the files that ${context.display(record.path)} names, or have train record this one too (its inputs metrics and predictions).`,
    });
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/evaluation/lib/gate-settings.js



function settingsOf(head) {
    const defaults = (head['defaults'] ?? {});
    const { confidence, resamples, seed } = testOf(undefined, defaults);
    const verdict = (head['verdict'] ?? {});
    const { require } = verdict;
    return {
        task: head['task'],
        columns: (head['columns'] ?? {}),
        positiveLabel: head['positive-label'] === undefined ? undefined : String(head['positive-label']),
        threshold: Number(head['threshold'] ?? 0.5),
        classes: head['classes']?.map(String),
        confidence,
        resamples,
        seed,
        definitions: (head['metrics'] ?? {}),
        asked: [],
        sliceColumns: [],
        correction: (defaults['correction'] ?? 'holm'),
        atLeast: typeof require === 'object' ? require['at-least'] : undefined,
        maxWarnings: verdict['max-warnings'] === undefined ? undefined : Number(verdict['max-warnings']),
    };
}
function testOf(own, defaults) {
    const all = { ...defaults, ...(defaults['test'] ?? {}), ...(own ?? {}) };
    return {
        method: (all['method'] ?? 'auto'),
        variant: (all['variant'] ?? 'auto'),
        interval: (all['interval'] ?? 'bca'),
        confidence: Number(all['confidence'] ?? 0.95),
        resamples: Number(all['resamples'] ?? 2_000),
        seed: Number(all['seed'] ?? 7),
    };
}
function infosOf(head, gates) {
    const declared = (head['metrics'] ?? {});
    for (const [name, { use, from }] of Object.entries(declared)) {
        if (use === undefined || from !== undefined || use === 'latency' || knownMetric(use) !== undefined)
            continue;
        const meant = (0,nearest/* nearest */.p)(use, catalogueNames);
        throw (0,lib_errors/* inputError */.Xu)(`${name} is declared to use ${use}, which is not a metric that is known here`, {
            where: { ...gates.at(''), field: `metrics.${name}.use` },
            hint: meant === undefined ? `These are known: ${catalogueNames.slice(0, 20).join(', ')}.` : `Did you mean ${meant}?`,
        });
    }
    return (metric) => {
        const { use, direction, unit } = declared[metric] ?? {};
        const known = knownMetric(use ?? metric) ?? { direction: undefined, min: -Infinity, max: Infinity, unit: 'none' };
        return { ...known, ...(direction === undefined ? {} : { direction }), ...(unit === undefined ? {} : { unit }) };
    };
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/evaluation/lib/gate-entry.js



function expandEntry(entry) {
    if (typeof entry.item === 'string')
        return [expandShort(entry, entry.item)];
    const item = entry.item;
    const written = entry.metric ?? String(item['metric']);
    const { metric, filter } = gate_entry_rowsOf(written, item);
    const info = entry.infoOf(metric);
    const rules = [
        ...limitRules(item, '', entry.at),
        ...baselineRules(item['versus-baseline'], metric, info, '/versus-baseline', entry.at),
        ...sliceRules(item, metric, info, entry),
        ...fairnessRules(item, entry.at),
    ];
    if (rules.length === 0) {
        const hint = 'Add min, max, above, below, versus-baseline, slices or fairness.';
        throw (0,lib_errors/* inputError */.Xu)(`the gate on ${metric} asks nothing`, { where: entry.at(''), hint });
    }
    const id = String(item['id'] ?? written);
    return rules.map(({ rule, where, slices }) => ({
        ...common(entry, { metric, filter, info }, item),
        ...(rule.kind === 'fairness' ? { minSamples: Number(item['fairness']['min-samples'] ?? 30) } : {}),
        id: rules.length === 1 ? id : `${id}:${slices === undefined ? '' : 'slices:'}${rule.bound}`,
        rule,
        slices,
        text: ruleInWords(rule, info.direction, slices),
        where,
    }));
}
function expandShort(entry, text) {
    const where = entry.at('');
    const split = entry.metric === undefined ? splitLine(text) : { metric: entry.metric, rest: text };
    if (split === undefined) {
        throw (0,lib_errors/* inputError */.Xu)(`${JSON.stringify(text.slice(0, 80))} is no condition`, { where, hint: 'Write one such as accuracy >= 0.92.' });
    }
    const { metric, filter } = splitRows(split.metric);
    const info = entry.infoOf(metric);
    const expression = parseExpression(split.rest, metric, info.direction, where);
    const rule = expression.kind === 'limit' ? { ...expression, at: 'point' } : { ...expression, require: 'point', whenBaselineZero: 'absolute' };
    const words = split.rest.startsWith('baseline') ? ruleInWords(rule, info.direction, undefined) : split.rest;
    return { ...common(entry, { metric, filter, info }, {}), id: split.metric, rule, slices: undefined, text: words, where };
}
function gate_entry_rowsOf(written, item) {
    const { metric, filter } = splitRows(written);
    const conditions = Object.entries((item['where'] ?? {})).map(([column, values]) => [column, (Array.isArray(values) ? values : [values]).map(String)]);
    if (conditions.length === 0)
        return { metric, filter };
    return { metric, filter: { ...filter, ...Object.fromEntries(conditions) } };
}
function common({ defaults }, subject, item) {
    const pick = (key) => item[key] ?? defaults[key];
    const versus = (item['versus-baseline'] ?? item['slices']?.['versus-baseline'] ?? {});
    return {
        ...subject,
        test: testOf(item['test'], defaults),
        onFail: (pick('on-fail') ?? 'fail'),
        onInconclusive: (pick('on-inconclusive') ?? 'inconclusive'),
        missing: (pick('missing') ?? 'fail'),
        whenMissing: (versus['when-missing'] ?? defaults['baseline-missing'] ?? 'fail'),
        minSamples: Number(pick('min-samples') ?? defaultMinSamples),
        why: item['why'] === undefined ? undefined : String(item['why']),
    };
}
const defaultMinSamples = 2;
function limitRules(item, pointer, at) {
    const bounds = ['min', 'max', 'above', 'below'];
    return bounds.flatMap((bound) => {
        const written = item[bound];
        if (written === undefined)
            return [];
        const where = at(`${pointer}/${bound}`);
        const amount = parseAmount(written, where);
        return [{ rule: { kind: 'limit', bound, amount, at: (item['at'] ?? 'point') }, where }];
    });
}
function baselineRules(written, metric, info, pointer, at) {
    const versus = written;
    if (versus === undefined)
        return [];
    const bounds = ['min-gain', 'gain-above', 'max-loss', 'loss-below', 'max-gain'];
    const require = (versus['require'] ?? 'point');
    const whenBaselineZero = (versus['when-baseline-zero'] ?? 'absolute');
    const placed = bounds.flatMap((bound) => {
        const amountText = versus[bound];
        if (amountText === undefined)
            return [];
        const where = at(`${pointer}/${bound}`);
        if (info.direction === undefined)
            throw unknownDirection(metric, where);
        const amount = parseAmount(amountText, where);
        if (amount.value < 0)
            throw (0,lib_errors/* inputError */.Xu)(`${bound} of ${metric} is negative`, { where, hint: 'A negative loss is a gain: use the other key.' });
        return [{ rule: { kind: 'baseline', bound, amount, require: bound === 'max-gain' ? 'point' : require, whenBaselineZero }, where }];
    });
    if (placed.length === 0) {
        const hint = `Add one of ${bounds.join(', ')}.`;
        throw (0,lib_errors/* inputError */.Xu)(`versus-baseline of ${metric} names no amount`, { where: at(pointer), hint });
    }
    return placed;
}
function sliceRules(item, metric, info, { at, defaults }) {
    const written = item['slices'];
    if (written === undefined)
        return [];
    const by = written['by'].map((entry) => (Array.isArray(entry) ? entry.map(String) : [String(entry)]));
    const slices = {
        by,
        minSamples: Number(written['min-samples'] ?? item['min-samples'] ?? defaults['min-samples'] ?? 30),
        smallSlice: (written['small-slice'] ?? 'warn'),
        correction: (written['correction'] ?? 'holm'),
    };
    const gap = (written['gap'] ?? {});
    const rules = [
        ...limitRules((written['each'] ?? {}), '/slices/each', at),
        ...baselineRules(written['versus-baseline'], metric, info, '/slices/versus-baseline', at),
        ...gapBounds(gap, '/slices/gap', at).map(({ bound, amount, where }) => ({ rule: { kind: 'gap', bound, amount }, where })),
    ];
    if (rules.length === 0) {
        throw (0,lib_errors/* inputError */.Xu)(`the slices of ${metric} are asked nothing`, { where: at('/slices'), hint: 'Add each, gap or versus-baseline.' });
    }
    return rules.map((placed) => ({ ...placed, slices }));
}
function fairnessRules(item, at) {
    const written = item['fairness'];
    if (written === undefined)
        return [];
    const criterion = written['criterion'];
    const by = String(written['by']);
    const bounds = gapBounds(written, '/fairness', at);
    const where = at('/fairness');
    if (bounds.length === 0) {
        throw (0,lib_errors/* inputError */.Xu)(`fairness by ${by} names no limit`, { where, hint: 'Add max-difference or min-ratio.' });
    }
    if (criterion === 'calibration' && bounds.some(({ bound }) => bound === 'min-ratio')) {
        throw (0,lib_errors/* inputError */.Xu)('calibration has a sign, so a ratio between groups has no meaning', { where, hint: 'Use max-difference.' });
    }
    return bounds.map(({ bound, amount, where: line }) => ({ rule: { kind: 'fairness', bound, amount, criterion, by }, where: line }));
}
function gapBounds(item, pointer, at) {
    const bounds = ['max-difference', 'min-ratio'];
    return bounds.flatMap((bound) => {
        const written = item[bound];
        const where = at(`${pointer}/${bound}`);
        return written === undefined ? [] : [{ bound, amount: parseAmount(written, where), where }];
    });
}
function ruleInWords(rule, direction, slices) {
    const each = slices === undefined ? '' : ` in each slice by ${slices.by.map((columns) => columns.join(' × ')).join(', ')}`;
    const amount = `${rule.amount.value}${rule.amount.unit}`;
    switch (rule.kind) {
        case 'limit': {
            const at = rule.at === 'point' ? '' : ` (${rule.at.replace('-', ' ')})`;
            return `${{ min: '>=', max: '<=', above: '>', below: '<' }[rule.bound]} ${amount}${at}${each}`;
        }
        case 'gap':
            return `${rule.bound === 'min-ratio' ? 'ratio >=' : 'gap <='} ${amount} between slices by ${slices?.by.map((columns) => columns.join(' × ')).join(', ')}`;
        case 'fairness':
            return `${rule.criterion} ${rule.bound === 'min-ratio' ? 'ratio >=' : 'difference <='} ${amount} by ${rule.by}`;
        case 'baseline':
            return `${baselineInWords(rule, amount, direction)}${each}`;
        default:
            return rule;
    }
}
function baselineInWords(rule, amount, direction) {
    const higher = direction === 'higher-is-better';
    const towards = rule.bound === 'max-loss' || rule.bound === 'loss-below' ? !higher : higher;
    const strict = rule.bound === 'gain-above' || rule.bound === 'loss-below';
    const operator = (rule.bound === 'max-gain' ? !higher : higher) ? '>' : '<';
    const change = rule.amount.value === 0 ? '' : ` ${towards ? '+' : '-'} ${amount}`;
    return `${operator}${strict ? '' : '='} baseline${change}${rule.require === 'point' ? '' : ` (${rule.require})`}`;
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/evaluation/lib/gate-file.js




async function readGate(text, file) {
    const lines = conditionLines(text);
    if (lines !== undefined)
        return gate_file_expand({ gates: { value: lines.map(({ text: line }) => line), file, at: (p) => lineOf(lines, file, p) }, head: {} });
    const { parseYaml } = await import(/* webpackIgnore: true */ '../shared/index.js').then(({load}) => load('core/yaml'));
    return await readLocatedGate(parseYaml(text, file));
}
async function readLocatedGate(located) {
    const { value } = located;
    if (typeof value === 'string')
        return await readTextIn(located, value);
    if (value === null)
        throw emptyGate(located.at(''));
    const { requireSchema } = await import(/* webpackIgnore: true */ '../shared/index.js').then(({load}) => load('core/validation'));
    const schemas = await __webpack_require__.e(/* import() */ 435).then(__webpack_require__.bind(__webpack_require__, 435));
    const full = gate_file_isObject(value) && 'gates' in value;
    if (!full && isEmpty(value))
        throw emptyGate(located.at(''));
    if (full && isEmpty(value['gates'] ?? null))
        throw emptyGate(located.at('/gates'));
    if (full)
        requireSchema(located, schemas.gateHeadSchema, 'the gate');
    requireGates(full ? below(located, '/gates') : located, schemas.gateListSchema, requireSchema);
    return full ? gate_file_expand({ gates: below(located, '/gates'), head: value }) : gate_file_expand({ gates: located, head: {} });
}
function requireGates(gates, schema, requireSchema) {
    const [list, map] = schema.anyOf ?? [];
    const branch = Array.isArray(gates.value) ? list?.items : map?.additionalProperties;
    const long = branch?.anyOf?.[1];
    for (const [key, item] of Object.entries(gates.value ?? {})) {
        if (typeof item === 'number')
            throw sideUnknown(key, item, gates.at(`/${escapePointer(key)}`));
        if (gate_file_isObject(item) && long !== undefined)
            requireSchema(below(gates, `/${escapePointer(key)}`), long, 'the gate');
    }
    requireSchema(gates, schema, 'the gate');
}
const sideUnknown = (metric, value, where) => (0,lib_errors/* inputError */.Xu)(`the gate gives ${metric} the bare number ${value} and does not say which side of it is allowed`, {
    where,
    hint: `Write ">= ${value}" or "<= ${value}".`,
});
async function readTextIn(located, text) {
    const start = located.at('');
    const lines = conditionLines(text);
    if (lines === undefined) {
        throw (0,lib_errors/* inputError */.Xu)(`${JSON.stringify(text.slice(0, 80))} is no gate`, {
            where: start,
            hint: 'Write conditions such as accuracy >= 0.92, one a line.',
        });
    }
    return gate_file_expand({ gates: { value: lines.map(({ text: line }) => line), file: located.file, at: () => start }, head: {} });
}
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
    const settings = settingsOf(head);
    const infoOf = infosOf(head, gates);
    const defaults = (head['defaults'] ?? {});
    const entries = Object.entries(gates.value ?? {});
    const isList = Array.isArray(gates.value);
    const expanded = entries.flatMap(([key, item]) => {
        const pointer = `/${escapePointer(key)}`;
        return expandEntry({ metric: isList ? undefined : key, item, defaults, settings, infoOf, at: (path) => gates.at(pointer + path) });
    });
    if (expanded.length === 0)
        throw emptyGate(gates.at(''));
    refuseEmptyRanges(expanded);
    const all = withUniqueIds(expanded);
    return { gates: all, settings: { ...settings, sliceColumns: sliceColumns(all), asked: [...new Set(all.map(({ metric }) => metric))] } };
}
function sliceColumns(gates) {
    const named = gates.flatMap(({ filter, slices, rule }) => [
        ...Object.keys(filter ?? {}),
        ...(slices?.by.flat() ?? []),
        ...(rule.kind === 'fairness' ? [rule.by] : []),
    ]);
    return [...new Set(named)];
}
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
            throw (0,lib_errors/* inputError */.Xu)(`the gate ${gate.id} is given twice (also on line ${other.where.line ?? '?'})`, { where: gate.where, hint });
        }
        seen.set(gate.id, gate);
    }
    return named;
}
function refuseEmptyRanges(gates) {
    const rows = ({ filter, slices }) => JSON.stringify([filter, slices?.by]);
    for (const low of gates) {
        for (const high of gates) {
            if (low.metric !== high.metric || low.rule.amount.unit !== high.rule.amount.unit || rows(low) !== rows(high))
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
            throw (0,lib_errors/* inputError */.Xu)(`no ${low.metric} can be ${low.text} and ${high.text}`, {
                where: high.where,
                hint: 'Lower the one or raise the other.',
            });
        }
    }
}
const emptyGate = (where) => (0,lib_errors/* inputError */.Xu)('the gate is empty, so nothing would be asked of the model', { where, hint: 'Add a condition such as accuracy >= 0.92.' });
const gate_file_isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const isEmpty = (value) => typeof value === 'object' && (value === null || Object.keys(value).length === 0);
const escapePointer = (key) => key.replaceAll('~', '~0').replaceAll('/', '~1');
function below(located, pointer) {
    const parts = pointer
        .split('/')
        .slice(1)
        .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
    const value = parts.reduce((whole, part) => whole[part] ?? null, located.value);
    return { value, file: located.file, at: (path) => located.at(pointer + path) };
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/evaluation/lib/loosened.js
function loosenedGates(base, proposed) {
    return base.flatMap((gate) => {
        const other = proposed.find((candidate) => keyOf(candidate) === keyOf(gate));
        if (other === undefined)
            return [warning(gate, gate.text, 'nothing', 'takes out')];
        return [...(isLooser(gate, other) ? [warning(gate, gate.text, other.text, 'loosens')] : []), ...weightChanges(gate, other)];
    });
}
const keyOf = ({ metric, rule, filter, slices }) => {
    const by = rule.kind === 'fairness' ? [rule.criterion, rule.by] : slices?.by;
    return JSON.stringify([metric, rule.kind, side(rule.bound), filter, by]);
};
function side(bound) {
    if (bound === 'min' || bound === 'above')
        return 'lower limit';
    if (bound === 'max' || bound === 'below')
        return 'upper limit';
    if (bound === 'max-difference' || bound === 'min-ratio')
        return bound;
    return bound === 'max-gain' ? 'largest gain' : 'baseline';
}
function demanded({ rule }) {
    const { bound, amount } = rule;
    if (bound === 'max' ||
        bound === 'below' ||
        bound === 'max-gain' ||
        bound === 'max-loss' ||
        bound === 'loss-below' ||
        bound === 'max-difference')
        return -amount.value;
    return amount.value;
}
const isStrict = ({ rule }) => ['above', 'below', 'gain-above', 'loss-below'].includes(rule.bound);
function isLooser(gate, other) {
    if (gate.rule.amount.unit !== other.rule.amount.unit)
        return gate.rule.amount.value !== 0 || other.rule.amount.value !== 0;
    const [before, after] = [demanded(gate), demanded(other)];
    return after < before || (after === before && isStrict(gate) && !isStrict(other));
}
function weightChanges(gate, other) {
    const changes = [];
    if (gate.onFail === 'fail' && other.onFail === 'warn')
        changes.push(warning(gate, 'on-fail: fail', 'on-fail: warn', 'weakens'));
    if (isWeaker(gate.missing, other.missing))
        changes.push(warning(gate, `missing: ${gate.missing}`, `missing: ${other.missing}`, 'weakens'));
    if (isWeaker(gate.whenMissing, other.whenMissing)) {
        changes.push(warning(gate, `when-missing: ${gate.whenMissing}`, `when-missing: ${other.whenMissing}`, 'weakens'));
    }
    if (gate.onInconclusive !== 'warn' && other.onInconclusive === 'warn') {
        changes.push(warning(gate, `on-inconclusive: ${gate.onInconclusive}`, 'on-inconclusive: warn', 'weakens'));
    }
    if (other.minSamples < gate.minSamples) {
        changes.push(warning(gate, `min-samples: ${gate.minSamples}`, `min-samples: ${other.minSamples}`, 'weakens'));
    }
    for (const [name, before, after] of [
        ['require', requirement(gate), requirement(other)],
        ['at', heldAt(gate), heldAt(other)],
        ['test', testInWords(gate), testInWords(other)],
        ['slices', slicesInWords(gate), slicesInWords(other)],
    ]) {
        if (before !== after && !(name === 'require' && before === 'point') && !(name === 'at' && before === 'point')) {
            changes.push(warning(gate, `${name}: ${before}`, `${name}: ${after}`, 'weakens'));
        }
    }
    return changes;
}
const requirement = ({ rule }) => (rule.kind === 'baseline' ? rule.require : 'point');
const heldAt = ({ rule }) => (rule.kind === 'limit' ? rule.at : 'point');
const testInWords = ({ test }) => `${test.method}, ${test.variant}, ${test.interval}, confidence ${test.confidence}`;
const slicesInWords = ({ slices }) => slices === undefined ? 'none' : `min-samples ${slices.minSamples}, small-slice ${slices.smallSlice}, correction ${slices.correction}`;
function changedSettings(base, proposed, file) {
    const names = [
        'task',
        'columns',
        'positiveLabel',
        'threshold',
        'classes',
        'definitions',
        'correction',
        'atLeast',
        'maxWarnings',
    ];
    return names.flatMap((name) => {
        const [before, after] = [base[name], proposed[name]].map((value) => JSON.stringify(value ?? null).slice(0, 200));
        if (before === after)
            return [];
        return [
            {
                id: `policy:settings:${name}`,
                status: 'warn',
                observed: after ?? '',
                limit: before ?? '',
                message: `this pull request changes ${name} of the gate file: ${before} becomes ${after}; the base branch's was used`,
                where: { file },
                hint: 'If that is meant, merge the gate on its own first.',
            },
        ];
    });
}
const levels = ['skip', 'warn', 'fail'];
const isWeaker = (before, after) => levels.indexOf(after) < levels.indexOf(before);
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
        const other = await readGate(proposed, name);
        return [...loosenedGates(file.gates, other.gates), ...changedSettings(file.settings, other.settings, name)];
    }
    catch (error) {
        const { message, where, hint } = (0,lib_errors/* explain */.WE)(error);
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
const predicateTypes = {
    provenance: 'https://slsa.dev/provenance/v1',
    testResult: 'https://in-toto.io/attestation/test-result/v0.1',
    registration: 'https://modelflight.dev/registration/v1',
    rollout: 'https://modelflight.dev/rollout/v1',
};

;// CONCATENATED MODULE: ./.cache/bundle/actions/actions/evaluate-gate/lib/record.js

const results = {
    pass: 'PASSED',
    warn: 'WARNED',
    fail: 'FAILED',
    inconclusive: 'FAILED',
};
function recordOf({ gate, evidence, candidate, decision, version, verdict }, model, waivers) {
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
            ...(waivers.length === 0
                ? {}
                : { waivers: waivers.map(({ gate: waivedGate, reason, owner, expires }) => ({ gate: waivedGate, reason, owner, expires })) }),
            metrics: Object.fromEntries([...evidence.measurements].flatMap(([name, measured]) => (measured.kind === 'value' ? [[name, measured.value]] : []))),
        },
    };
}
const ids = (checks, statuses) => checks.filter(({ status }) => statuses.includes(status)).map(({ id }) => id);

;// CONCATENATED MODULE: ./.cache/bundle/actions/actions/evaluate-gate/lib/report.js



function reportSection(judgement) {
    const { verdict, gate, candidate, decision } = judgement;
    const notes = [baselineNote(judgement), holdoutNote(decision)].filter((note) => note !== undefined);
    const sources = [gate.note, candidate.columns].filter((note) => note !== undefined);
    const intervals = intervalsChart(judgement);
    return {
        id: 'evaluate-gate',
        title: 'Evaluation gate',
        tone: verdict.status,
        headline: headline(judgement),
        blocks: [
            comparisonTable(judgement),
            ...notes.map((note) => (0,lib_document/* paragraph */.FY)(note)),
            ...(intervals === undefined ? [] : [(0,lib_document/* chart */.bW)(intervals)]),
            ...otherMetrics(judgement),
            ...(sources.length === 0 ? [] : [(0,lib_document/* details */.zH)('Where gate and predictions came from', ...sources.map((note) => (0,lib_document/* paragraph */.FY)(note)))]),
        ],
    };
}
function headline(judgement) {
    const { verdict, baseline, decision } = judgement;
    const of = (status) => verdict.checks.filter((check) => check.status === status).map(({ id }) => id);
    const first = baseline.kind === 'first-version' ? `First version of ${baseline.name}: absolute limits decide. ` : '';
    const [failed, open, warned] = [of('fail'), of('inconclusive'), of('warn')];
    if (failed.length > 0)
        return `${first}The candidate is stopped: ${reasonOf(judgement) ?? `${report_listed(failed)} failed`}.`;
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
function reasonOf({ decision, baseline, verdict }) {
    const [first, ...others] = decision.comparisons.filter(({ checks }) => worstStatus(checks) === 'fail');
    const failed = verdict.checks.filter(({ status }) => status === 'fail').length;
    const told = first?.checks.filter(({ status }) => status === 'fail') ?? [];
    if (first?.candidate === undefined || told[0]?.limit === undefined || (others.length === 0 && told.length < failed))
        return undefined;
    const show = (value) => formatMetric(value, first.unit);
    const isRelative = String(told[0].limit).includes('baseline') && first.baseline !== undefined && baseline.kind === 'measured';
    const other = isRelative ? `and ${show(first.baseline ?? 0)} for ${baseline.name}` : `the gate asks for ${told[0].limit}`;
    const more = others.length === 0 ? '' : `; ${others.length} more ${others.length === 1 ? 'metric' : 'metrics'} failed`;
    return `${first.metric} is ${show(first.candidate)}, ${other}${more}`;
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
const report_ranks = ['fail', 'inconclusive', 'warn', 'pass', 'skipped'];
function comparisonTable({ decision, settings }) {
    const worstFirst = decision.comparisons.toSorted((a, b) => report_ranks.indexOf(worstStatus(a.checks)) - report_ranks.indexOf(worstStatus(b.checks)));
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
function trends({ decision, settings }) {
    const of = (trend) => decision.comparisons.filter((comparison) => trendOf(comparison, settings.confidence) === trend).map(({ metric }) => metric);
    return { improved: of('improved'), regressed: of('regressed') };
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
            status: worstStatus(checks),
        };
        return [metric, diff];
    }));
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/actions/evaluate-gate/lib/waived.js

async function loadWaivers(path, context) {
    if (path === undefined)
        return { waivers: [], checks: [] };
    const name = context.display(path);
    const { text, isNew, proposed } = await context.policy.read(path);
    const isPullRequest = context.run.pullRequest !== undefined;
    const unused = (what) => ({
        id: 'policy:waivers',
        status: 'warn',
        message: `${name} ${what}; waivers hold once they are merged`,
        where: { file: name },
        hint: 'Merge the waiver on its own first.',
    });
    if (isNew && isPullRequest)
        return { waivers: [], checks: [unused('is new in this pull request and was not used')] };
    const waivers = await readWaivers(text, name);
    return { waivers, checks: proposed === undefined ? [] : [unused("is changed by this pull request; the base branch's was used")] };
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/actions/evaluate-gate/lib/run.js














async function run(inputs, context) {
    const gate = await loadGate(inputs.gate, context);
    if (inputs.explain) {
        if (inputs.metrics === undefined && inputs.predictions === undefined)
            return run_explained(gate);
        context.log.info(explainGate(gate.file));
    }
    const settings = withInputs(gate.file.settings, inputs);
    const { waivers, checks: waiverChecks } = await loadWaivers(inputs.waivers, context);
    const candidate = await readCandidate(inputs, settings, context);
    const model = await trainedModel(candidate.files, context);
    const evidence = gatherEvidence(candidate.metrics, candidate.read?.predictions, settings);
    if (candidate.metrics === undefined && candidate.read?.predictions !== undefined) {
        refuseUnknownMetrics(gate.file.gates, evidence.measurements);
    }
    const found = await baselineFor(gate.file, inputs, settings, evidence.holdoutDigest, context);
    const decided = decide(gate.file.gates, evidence, found.baseline, settings);
    const waived = applyWaivers(decided.checks, waivers, context.now());
    const decision = withChecks(decided, waived.checks);
    const holdout = holdoutChecks(inputs['holdout-digest'], evidence.holdoutDigest);
    const checks = [...waived.checks, ...candidateChecks(candidate, context), ...holdout, ...gate.changes, ...waiverChecks];
    const verdict = (0,lib_verdict/* verdictOf */.Vj)(checks);
    const judgement = { gate, settings, evidence, ...found, decision, verdict, candidate };
    return {
        verdict,
        outputs: outputsOf(judgement),
        section: reportSection(judgement),
        record: recordOf(judgement, model, waived.used),
        details: detailsOf(judgement, inputs.slices ?? [], waived.used),
    };
}
function outputsOf(judgement) {
    const { verdict, evidence, version } = judgement;
    const ids = (status) => JSON.stringify(verdict.checks.filter((check) => check.status === status).map(({ id }) => id));
    const { improved, regressed } = trends(judgement);
    return {
        decision: verdict.status,
        'failed-gates': ids('fail'),
        'inconclusive-gates': ids('inconclusive'),
        'metrics-diff': JSON.stringify(diffOf(judgement)),
        'baseline-version': version?.version ?? '',
        'holdout-digest': evidence.holdoutDigest ?? '',
        improved: JSON.stringify(improved),
        regressed: JSON.stringify(regressed),
    };
}
function detailsOf(judgement, columns, waivers) {
    const { decision, evidence, settings, candidate, gate } = judgement;
    const { predictions } = evidence;
    return {
        comparisons: diffOf(judgement),
        metrics: metricsOf(judgement),
        holdout: decision.holdout,
        columns: candidate.columns ?? null,
        gate: explainGate(gate.file),
        slices: decision.slices,
        'slices-shown': predictions === undefined ? {} : sliceTable(predictions, columns, settings.asked, settings),
        waivers: waivers.map(({ where, ...waiver }) => ({ ...waiver, line: where.line ?? null })),
    };
}
function withChecks(decision, checks) {
    const after = new Map(checks.map((check) => [check.id, check]));
    const comparisons = decision.comparisons.map((one) => ({ ...one, checks: one.checks.map((check) => after.get(check.id) ?? check) }));
    return { ...decision, checks: checks.slice(0, decision.checks.length), comparisons };
}
function run_explained(gate) {
    const text = explainGate(gate.file);
    const message = `${gate.file.gates.length} gates are well-formed; no metrics and no predictions were given, so none was asked`;
    return {
        verdict: (0,lib_verdict/* verdictOf */.Vj)([{ id: 'explain', status: 'skipped', message }]),
        outputs: {
            decision: 'inconclusive',
            'failed-gates': '[]',
            'inconclusive-gates': '[]',
            'metrics-diff': '{}',
            'baseline-version': '',
            'holdout-digest': '',
            improved: '[]',
            regressed: '[]',
        },
        section: {
            id: 'evaluate-gate',
            title: 'Evaluation gate',
            tone: 'inconclusive',
            headline: `The gate of ${gate.name}, written out. Nothing was judged.`,
            blocks: text
                .trimEnd()
                .split('\n')
                .map((line) => (0,lib_document/* paragraph */.FY)((0,lib_document/* code */.aY)(line))),
        },
        details: { gate: text },
    };
}
function holdoutChecks(pinned, digest) {
    if (pinned === undefined)
        return [];
    const status = digest === pinned ? 'pass' : 'fail';
    const message = digest === undefined
        ? 'the evaluation set is not known, so it can not be shown to be the pinned one'
        : `the evaluation set ${status === 'pass' ? 'is' : 'is not'} the pinned one`;
    const hint = 'If the set was meant to change, merge the new holdout-digest on its own first, and score the champion again.';
    return [{ id: 'holdout', status, observed: digest ?? 'unknown', limit: pinned, message, ...(status === 'pass' ? {} : { hint }) }];
}
async function baselineFor(file, inputs, settings, holdout, context) {
    const asked = inputs.baseline !== undefined || inputs['baseline-predictions'] !== undefined || context.model !== undefined;
    const needed = file.gates.some(({ rule }) => rule.kind === 'baseline');
    if (!asked && !needed)
        return { baseline: { kind: 'none' }, version: undefined };
    return await findBaseline(inputs, settings, holdout, context);
}
function withInputs(settings, inputs) {
    const { id, label, prediction, score } = inputs;
    const named = Object.entries({ id, label, prediction, score }).filter(([, name]) => name !== undefined);
    return {
        ...settings,
        task: inputs.task ?? settings.task,
        columns: { ...settings.columns, ...Object.fromEntries(named) },
        sliceColumns: [...new Set([...settings.sliceColumns, ...(inputs.slices ?? [])])],
    };
}
const metricsOf = ({ evidence }) => Object.fromEntries([...evidence.measurements].map(([name, measured]) => [name, measured.kind === 'value' ? measured.value : null]));


/***/ }),

/***/ 945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d1: () => (/* binding */ runCommand)
/* harmony export */ });
/* unused harmony exports shells, describeCommand, childEnvironment, describeEnd */
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(421);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(161);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(500);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(300);





const shells = (/* unused pure expression or super */ null && (['bash', 'sh', 'pwsh', 'python']));
const scripts = {
    bash: (script) => ['bash', '--noprofile', '--norc', '-eo', 'pipefail', '-c', script],
    sh: (script) => ['sh', '-e', '-c', script],
    pwsh: (script) => ['pwsh', '-NoLogo', '-NoProfile', '-NonInteractive', '-Command', `$ErrorActionPreference = 'stop'\n${script}`],
    python: (script) => ['python', '-c', script],
};
const describeCommand = (command) => 'argv' in command ? command.argv.join(' ') : (command.script.trim().split('\n')[0] ?? '').slice(0, 200);
async function runCommand(command, options) {
    const [program, ...args] = 'argv' in command ? command.argv : scripts[command.shell ?? 'bash'](command.script);
    await requireFolder(options.cwd);
    const started = performance.now();
    const seconds = () => Math.round(performance.now() - started) / 1000;
    if (options.signal?.aborted)
        return { kind: 'aborted', seconds: 0 };
    const env = { ...childEnvironment(process.env), ...options.env };
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program, args, { cwd: options.cwd, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'], windowsHide: true });
    forwardOutput(child, options.onOutput);
    const exit = waitForExit(child, program);
    if (child.pid !== undefined)
        options.onStart?.(child.pid);
    const end = await firstOf(exit, options);
    await endGroup(child, options.graceSeconds ?? 3, end.kind === 'exited');
    if (end.kind !== 'exited')
        return { kind: end.kind, seconds: seconds() };
    await drained(child);
    if (end.signal !== null)
        return { kind: 'killed', signal: end.signal, seconds: seconds() };
    return { kind: 'exited', exitCode: end.code ?? 1, seconds: seconds() };
}
async function requireFolder(cwd) {
    const info = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(cwd).catch(() => undefined);
    if (!info?.isDirectory())
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .inputError */ .Xu)(`the folder ${cwd}, where the command should run, does not exist`);
}
function forwardOutput(child, onOutput) {
    child.stdout?.on('data', (chunk) => onOutput?.(chunk, 'stdout'));
    child.stderr?.on('data', (chunk) => onOutput?.(chunk, 'stderr'));
}
function waitForExit(child, program) {
    return new Promise((resolve, reject) => {
        child.once('error', (error) => reject(explainSpawn(error, program)));
        child.once('exit', (code, signal) => resolve({ kind: 'exited', code, signal }));
    });
}
function explainSpawn(error, program) {
    if (error.code === 'ENOENT') {
        return (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .inputError */ .Xu)(`there is no program ${JSON.stringify(program)}`, {
            hint: 'Install it in an earlier step, or correct the name.',
            cause: error,
        });
    }
    if (error.code === 'EACCES')
        return (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .inputError */ .Xu)(`${JSON.stringify(program)} may not be executed`, { hint: `Run chmod +x on it.`, cause: error });
    if (error.code === 'E2BIG')
        return (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .inputError */ .Xu)('the command is too long for this system', { hint: 'Put it into a script file.', cause: error });
    return error;
}
async function firstOf(exit, options) {
    const over = new AbortController();
    const waits = [exit];
    if (options.timeoutSeconds !== undefined)
        waits.push(timeout(options.timeoutSeconds, over.signal));
    if (options.signal !== undefined)
        waits.push(aborted(options.signal, over.signal));
    try {
        return await Promise.race(waits);
    }
    finally {
        over.abort();
    }
}
const longestTimer = 2_147_483_647;
async function timeout(seconds, over) {
    await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_3__.setTimeout)(Math.min(seconds * 1000, longestTimer), undefined, { signal: over }).catch(() => undefined);
    return { kind: 'timed-out' };
}
function aborted(signal, over) {
    return new Promise((resolve) => {
        signal.addEventListener('abort', () => resolve({ kind: 'aborted' }), { once: true, signal: over });
    });
}
async function endGroup(child, graceSeconds, leaderIsGone) {
    if (child.pid === undefined || !(await groupLives(child.pid)))
        return;
    signalGroup(child.pid, 'SIGTERM');
    const deadline = performance.now() + (leaderIsGone ? Math.min(graceSeconds, 1) : graceSeconds) * 1000;
    while (performance.now() < deadline) {
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_3__.setTimeout)(20);
        if (!(await groupLives(child.pid)))
            return;
    }
    signalGroup(child.pid, 'SIGKILL');
    for (let tries = 0; tries < 50 && (await groupLives(child.pid)); tries++)
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_3__.setTimeout)(20);
}
async function groupLives(group) {
    if (process.platform === 'win32' || !signalGroup(group, 0))
        return false;
    if (process.platform !== 'linux')
        return true;
    const pids = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)('/proc')).filter((name) => /^\d+$/.test(name));
    const stats = await Promise.all(pids.map((pid) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(`/proc/${pid}/stat`, 'utf8').catch(() => '')));
    return stats.some((text) => runsInGroup(text, group));
}
function runsInGroup(text, group) {
    const [state, , groupId] = text.slice(text.lastIndexOf(')') + 2).split(' ');
    return Number(groupId) === group && state !== 'Z' && state !== 'X';
}
function signalGroup(pid, signal) {
    if (process.platform === 'win32') {
        (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('taskkill', ['/pid', String(pid), '/T', '/F'], { stdio: 'ignore', windowsHide: true });
        return true;
    }
    try {
        process.kill(-pid, signal);
        return true;
    }
    catch {
        return false;
    }
}
async function drained(child) {
    const ended = [child.stdout, child.stderr].map((stream) => new Promise((resolve) => (stream === null || stream.closed ? resolve() : stream.once('close', () => resolve()))));
    const over = new AbortController();
    await Promise.race([Promise.all(ended), (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_3__.setTimeout)(1000, undefined, { signal: over.signal }).catch(() => undefined)]);
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
        case 'exited':
            return describeExit(result.exitCode);
        case 'killed':
            return `signal ${result.signal}${result.signal === 'SIGKILL' ? ' (often: out of memory)' : ''}`;
        case 'timed-out':
            return `the time limit, after ${result.seconds} s`;
        case 'aborted':
            return `cancellation, after ${result.seconds} s`;
        default:
            return result;
    }
}
function describeExit(exitCode) {
    const signal = Object.entries(constants.signals).find(([, number]) => number === exitCode - 128)?.[0];
    if (exitCode === 127)
        return 'exit code 127 (command not found)';
    if (exitCode === 126)
        return 'exit code 126 (not executable)';
    if (exitCode > 128 && signal !== undefined)
        return `exit code ${exitCode} (${signal}${signal === 'SIGKILL' ? ', often: out of memory' : ''})`;
    return `exit code ${exitCode}`;
}


/***/ }),

/***/ 359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ JsonSyntaxError),
/* harmony export */   s: () => (/* binding */ scanJsonLine)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82);

class JsonSyntaxError extends Error {
    kind;
    field;
    constructor(message, field, kind = 'syntax') {
        super(message);
        this.kind = kind;
        this.field = field;
    }
}
const numberGrammar = /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/;
function scanJsonLine(bytes, from, to, line) {
    const scanner = new Scanner(bytes, from, to);
    scanner.space();
    if (scanner.peek() !== 0x7b) {
        scanner.skipValue(1);
        scanner.finish();
        return undefined;
    }
    const cells = scanner.object();
    scanner.finish();
    return { line, cells };
}
class Scanner {
    bytes;
    to;
    at;
    field;
    constructor(bytes, from, to) {
        this.bytes = bytes;
        this.at = from;
        this.to = to;
    }
    peek() {
        return this.at < this.to ? this.bytes[this.at] : -1;
    }
    space() {
        for (let byte = this.peek(); byte === 32 || byte === 9 || byte === 13; byte = this.peek())
            this.at++;
    }
    finish() {
        this.space();
        if (this.at < this.to)
            throw new JsonSyntaxError('there is text after the end of the JSON value');
    }
    object() {
        const cells = new Map();
        this.expect(0x7b, '{');
        this.space();
        if (this.peek() === 0x7d) {
            this.at++;
            return cells;
        }
        for (;;) {
            const key = this.key();
            if (cells.has(key))
                throw new JsonSyntaxError(`the key ${JSON.stringify(key)} appears twice`, key);
            if (cells.size >= _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.columns)
                throw new JsonSyntaxError(`the object has more than ${_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.columns} keys`, undefined, 'limit');
            this.field = key;
            cells.set(key, this.value());
            this.space();
            if (this.peek() === 0x7d)
                break;
            this.expect(0x2c, ', or }');
        }
        this.at++;
        this.field = undefined;
        return cells;
    }
    key() {
        this.space();
        const { bytes, start, end } = this.text();
        const key = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8', start, end);
        this.space();
        this.expect(0x3a, ':');
        return key;
    }
    value() {
        this.space();
        const byte = this.peek();
        if (byte === 0x22)
            return this.text();
        const start = this.at;
        this.skipValue(2);
        const type = byte === 0x7b || byte === 0x5b ? 'nested' : byte === 0x74 ? 'true' : byte === 0x66 ? 'false' : byte === 0x6e ? 'null' : 'number';
        return { type, bytes: this.bytes, start, end: this.at };
    }
    text() {
        const start = this.at + 1;
        const hasEscapes = this.skipText();
        const end = this.at - 1;
        if (!hasEscapes)
            return { type: 'text', bytes: this.bytes, start, end };
        const raw = this.bytes.toString('utf8', start - 1, end + 1);
        const text = decode(raw);
        if (text === undefined || !text.isWellFormed())
            throw new JsonSyntaxError('a text holds a broken escape', this.field);
        const bytes = Buffer.from(text);
        return { type: 'text', bytes, start: 0, end: bytes.length };
    }
    skipText() {
        this.expect(0x22, '"');
        let hasEscapes = false;
        for (; this.at < this.to; this.at++) {
            const byte = this.bytes[this.at];
            if (byte === 0x22) {
                this.at++;
                return hasEscapes;
            }
            if (byte < 0x20)
                throw new JsonSyntaxError('a text holds a control character that is not escaped', this.field);
            if (byte === 0x5c) {
                hasEscapes = true;
                this.at++;
            }
        }
        throw new JsonSyntaxError('a text is never closed: the line is cut', this.field);
    }
    skipValue(depth) {
        if (depth > _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.jsonDepth)
            throw new JsonSyntaxError(`the value is nested more than ${_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.jsonDepth} levels deep`, undefined, 'limit');
        this.space();
        const byte = this.peek();
        if (byte === 0x22)
            this.skipText();
        else if (byte === 0x7b)
            this.skipMembers(depth, 0x7d);
        else if (byte === 0x5b)
            this.skipMembers(depth, 0x5d);
        else
            this.skipScalar();
    }
    skipMembers(depth, close) {
        this.at++;
        this.space();
        if (this.peek() === close) {
            this.at++;
            return;
        }
        const keys = new Set();
        for (;;) {
            if (close === 0x7d) {
                const key = this.key();
                if (keys.has(key))
                    throw new JsonSyntaxError(`the key ${JSON.stringify(key)} appears twice`, this.field ?? key);
                keys.add(key);
            }
            this.skipValue(depth + 1);
            this.space();
            if (this.peek() === close)
                break;
            this.expect(0x2c, ', or the closing bracket');
        }
        this.at++;
    }
    skipScalar() {
        const start = this.at;
        while (this.at < this.to && !isBoundary(this.bytes[this.at]))
            this.at++;
        const text = this.bytes.toString('latin1', start, this.at);
        if (text === 'true' || text === 'false' || text === 'null')
            return;
        if (!numberGrammar.test(text)) {
            throw new JsonSyntaxError(text === '' ? 'a value is missing' : `${JSON.stringify(text.slice(0, 40))} is no JSON value`, this.field);
        }
        if (!Number.isFinite(Number(text)))
            throw new JsonSyntaxError(`${text.slice(0, 40)} is beyond the range of a double`, this.field);
    }
    expect(byte, shown) {
        if (this.peek() !== byte)
            throw new JsonSyntaxError(`${shown} is expected at byte ${this.at + 1} of the line`, this.field);
        this.at++;
    }
}
const isBoundary = (byte) => byte === 0x2c || byte === 0x7d || byte === 0x5d || byte === 32 || byte === 9 || byte === 13 || byte === 0x3a;
function decode(raw) {
    try {
        const value = JSON.parse(raw);
        return typeof value === 'string' ? value : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 96:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ cellText),
/* harmony export */   V: () => (/* binding */ cellForm)
/* harmony export */ });
const cellForm = { plain: 0, quoted: 1, escaped: 2 };
function cellText(row, cell) {
    const text = Buffer.from(row.bytes.buffer, row.bytes.byteOffset, row.bytes.byteLength).toString('utf8', row.starts[cell], row.ends[cell]);
    return row.forms[cell] === cellForm.escaped ? text.replaceAll('""', '"') : text;
}


/***/ }),

/***/ 320:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   beginsArray: () => (/* binding */ beginsArray),
/* harmony export */   jsonDocumentParser: () => (/* binding */ jsonDocumentParser)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(573);
/* harmony import */ var _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(300);
/* harmony import */ var _bytes_json_scanner_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(359);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82);




const [lineFeed, quote, backslash, comma, openBracket, closeBracket] = [10, 34, 92, 44, 91, 93];
const isSpace = (byte) => byte === 32 || byte === 9 || byte === 13 || byte === lineFeed;
const opens = (byte) => byte === openBracket || byte === 0x7b;
const closes = (byte) => byte === closeBracket || byte === 0x7d;
const beginsArray = (head) => {
    const start = head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf ? 3 : 0;
    return head.subarray(start).find((byte) => !isSpace(byte)) === openBracket;
};
function jsonDocumentParser(file, sink) {
    return new DocumentParser(file, sink);
}
class DocumentParser {
    file;
    sink;
    state = 'before';
    depth = 0;
    inText = false;
    isEscaped = false;
    line = 1;
    elementLine = 1;
    parts = [];
    partBytes = 0;
    elements = 0;
    constructor(file, sink) {
        this.file = file;
        this.sink = sink;
    }
    push(chunk) {
        let from = this.state === 'element' ? 0 : -1;
        for (let at = this.line === 1 && this.state === 'before' ? bomLength(chunk) : 0; at < chunk.length; at++) {
            const byte = chunk[at];
            if (byte === lineFeed)
                this.line++;
            if (this.state === 'element') {
                const step = this.step(byte);
                if (step === 'inside')
                    continue;
                this.finish(chunk, from, step === 'last' ? at + 1 : at);
                from = -1;
                if (step === 'last')
                    continue;
            }
            if (isSpace(byte))
                continue;
            if (this.startsElement(byte)) {
                from = at;
                this.step(byte);
            }
        }
        if (from >= 0)
            this.keep(chunk.subarray(from));
    }
    end() {
        if (this.state === 'before')
            throw (0,_modelflight_core_errors__WEBPACK_IMPORTED_MODULE_1__/* .inputError */ .Xu)(`${this.file}: the file is empty`, { where: { file: this.file, line: 1 } });
        if (this.state !== 'after')
            throw this.broken('the array is never closed: the file is cut');
        return this.elements;
    }
    startsElement(byte) {
        switch (this.state) {
            case 'before':
                if (byte !== openBracket)
                    throw this.broken('a JSON document of rows must be an array of objects');
                this.state = 'first';
                return false;
            case 'between':
                if (byte === comma)
                    this.state = 'next';
                else if (byte === closeBracket)
                    this.state = 'after';
                else
                    throw this.broken(', or ] is expected between two rows');
                return false;
            case 'first':
                if (byte === closeBracket) {
                    this.state = 'after';
                    return false;
                }
                break;
            case 'after':
                throw this.broken('there is text after the end of the array');
            default:
                if (byte === closeBracket)
                    throw this.broken('a row is missing after the last comma');
        }
        if (byte === comma)
            throw this.broken('a row is missing before the comma');
        this.state = 'element';
        this.elementLine = this.line;
        return true;
    }
    step(byte) {
        if (this.inText)
            return this.stepText(byte);
        if (byte === quote)
            this.inText = true;
        else if (opens(byte)) {
            this.depth++;
            if (this.depth > _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .F.jsonDepth)
                throw (0,_modelflight_core_errors__WEBPACK_IMPORTED_MODULE_1__/* .limitExceeded */ .FU)(`${this.file}:${this.line}: the value is nested more than ${_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .F.jsonDepth} levels deep`, {
                    where: { file: this.file, line: this.line },
                });
        }
        else if (closes(byte) && this.depth > 0) {
            this.depth--;
            return this.depth === 0 ? 'last' : 'inside';
        }
        else if (this.depth === 0 && isBoundary(byte))
            return 'behind';
        return 'inside';
    }
    stepText(byte) {
        if (this.isEscaped)
            this.isEscaped = false;
        else if (byte === backslash)
            this.isEscaped = true;
        else if (byte === quote) {
            this.inText = false;
            return this.depth === 0 ? 'last' : 'inside';
        }
        return 'inside';
    }
    keep(part) {
        this.parts.push(part);
        this.partBytes += part.length;
        if (this.partBytes > _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .F.rowBytes)
            throw (0,_modelflight_core_errors__WEBPACK_IMPORTED_MODULE_1__/* .limitExceeded */ .FU)(`${this.file}:${this.elementLine}: the row is longer than ${_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .F.rowBytes / 1024 / 1024} MiB`, {
                where: { file: this.file, line: this.elementLine },
            });
    }
    finish(chunk, from, end) {
        this.keep(chunk.subarray(Math.max(from, 0), end));
        const [only] = this.parts;
        const bytes = compact(this.parts.length === 1 && only !== undefined ? only : Buffer.concat(this.parts));
        this.parts = [];
        this.partBytes = 0;
        this.state = 'between';
        this.elements++;
        const line = this.elementLine;
        if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
            throw this.broken('the row holds bytes that are not UTF-8', line);
        const row = this.scan(bytes, line);
        if (row === undefined)
            this.sink.rejected(line);
        else
            this.sink.row(row);
    }
    scan(bytes, line) {
        try {
            return (0,_bytes_json_scanner_js__WEBPACK_IMPORTED_MODULE_3__/* .scanJsonLine */ .s)(bytes, 0, bytes.length, line);
        }
        catch (error) {
            if (!(error instanceof _bytes_json_scanner_js__WEBPACK_IMPORTED_MODULE_3__/* .JsonSyntaxError */ .q))
                throw error;
            const where = { file: this.file, line, ...(error.field === undefined ? {} : { field: error.field }) };
            const message = `${this.file}:${line}: ${error.message}`;
            throw error.kind === 'limit'
                ? (0,_modelflight_core_errors__WEBPACK_IMPORTED_MODULE_1__/* .limitExceeded */ .FU)(message, { where })
                : (0,_modelflight_core_errors__WEBPACK_IMPORTED_MODULE_1__/* .inputError */ .Xu)(message, { where, hint: 'Each element must be one JSON object.' });
        }
    }
    broken(why, line = this.line) {
        return (0,_modelflight_core_errors__WEBPACK_IMPORTED_MODULE_1__/* .inputError */ .Xu)(`${this.file}:${line}: ${why}`, {
            where: { file: this.file, line },
            hint: 'Write `[{…}, {…}]`, or one object a line.',
        });
    }
}
const isBoundary = (byte) => isSpace(byte) || byte === comma || closes(byte);
const bomLength = (chunk) => (chunk[0] === 0xef && chunk[1] === 0xbb && chunk[2] === 0xbf ? 3 : 0);
function compact(bytes) {
    const copy = Buffer.alloc(bytes.length);
    let length = 0;
    let inText = false;
    for (let at = 0; at < bytes.length; at++) {
        const byte = bytes[at];
        if (!inText && isSpace(byte)) {
            const isBetweenWords = isWord(copy[length - 1]) && isWord(bytes[at + 1]);
            if (!isBetweenWords)
                continue;
        }
        copy[length++] = byte === lineFeed && !inText ? 32 : byte;
        if (inText && byte === backslash && at + 1 < bytes.length)
            copy[length++] = bytes[++at];
        else if (byte === quote)
            inText = !inText;
    }
    return copy.subarray(0, length);
}
const isWord = (byte) => byte !== undefined &&
    ((byte >= 48 && byte <= 57) || (byte >= 97 && byte <= 122) || byte === 45 || byte === 43 || byte === 46 || byte === 69);


/***/ }),

/***/ 82:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ limits)
/* harmony export */ });
const limits = {
    rowBytes: 16 * 1024 * 1024,
    columns: 10_000,
    nameBytes: 1024,
    jsonDepth: 64,
    gzipRatio: 200,
    gzipFreeBytes: 32 * 1024 * 1024,
    parquetRatio: 1000,
    expandedRatio: 20_000,
    expandedFreeBytes: 1024 * 1024 * 1024,
    archiveBytes: 8 * 1024 * 1024 * 1024,
    remoteBytes: 8 * 1024 * 1024 * 1024,
    files: 10_000,
    duckdbMemoryMb: 320,
    sqlMs: 5_000,
    sqlBytesPerSecond: 20 * 1024 * 1024,
    duckdbSilenceMs: 120_000,
};


/***/ }),

/***/ 640:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ previousChampionAlias),
/* harmony export */   LK: () => (/* binding */ evidenceKinds),
/* harmony export */   n2: () => (/* binding */ noEvidence),
/* harmony export */   wW: () => (/* binding */ championAlias)
/* harmony export */ });
/* unused harmony export challengerAlias */
const evidenceKinds = ['metrics', 'predictions', 'profile'];
const noEvidence = { metrics: undefined, predictions: undefined, profile: undefined, records: [] };
const championAlias = 'champion';
const challengerAlias = 'challenger';
const previousChampionAlias = 'champion-previous';


/***/ }),

/***/ 470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ aliasReference),
/* harmony export */   F2: () => (/* binding */ parseReference),
/* harmony export */   FH: () => (/* binding */ formatReference),
/* harmony export */   I3: () => (/* binding */ checkName)
/* harmony export */ });
/* unused harmony exports isModelName, versionReference */
/* harmony import */ var _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(300);

const word = /^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/;
const versionNumber = /^[1-9][0-9]{0,9}$/;
const isModelName = (name) => word.test(name) && !name.includes('..');
function checkName(what, name) {
    if (isModelName(name) && !(what === 'alias' && versionNumber.test(name)))
        return name;
    throw (0,_modelflight_core_errors__WEBPACK_IMPORTED_MODULE_0__/* .inputError */ .Xu)(`${JSON.stringify(name.slice(0, 140))} can not be the name of ${what === 'model' ? 'a model' : 'an alias'}`, {
        hint: 'Use up to 128 letters, digits, dots, dashes and underscores, beginning with a letter or digit; an alias is not a number.',
    });
}
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
const formatReference = (reference) => reference.kind === 'alias' ? `models:/${reference.name}@${reference.alias}` : `models:/${reference.name}/${reference.version}`;
const versionReference = (name, version) => ({ kind: 'version', name, version });
const aliasReference = (name, alias) => ({ kind: 'alias', name, alias });


/***/ })

};
