export const id = 415;
export const ids = [415];
export const modules = {

/***/ 4415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/core/lib/files.js
var files = __webpack_require__(4020);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/core/lib/verdict.js
var lib_verdict = __webpack_require__(1010);
;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/data/lib/contract/infer.js
const enumLimit = 20;
const enoughRows = 20;
const exactDistinct = 10_000;
const keyName = /(^|_)(id|uuid|guid|key|code)$|[a-z]I[dD]$/;
function proposeContract(scan, dataName) {
    const { profile } = scan;
    const required = profile.columns.filter((column) => column.n > 0 && column.nulls === 0).map(({ name }) => name);
    const limits = profile.columns.flatMap(limitLines);
    return [
        `# Proposed by Modelflight from ${oneLine(dataName)}: ${scan.rows} rows, ${scan.digest}.`,
        '# Read it, tighten it, commit it, and name it in the input `contract`. Comments say what the data showed.',
        'row:',
        '  type: object',
        ...(required.length === 0 ? [] : [`  # These columns had a value in every row.`, `  required: [${required.map(quoted).join(', ')}]`]),
        '  additionalProperties: false',
        '  properties:',
        ...profile.columns.flatMap((column) => propertyLines(column, profile.rows)),
        ...(limits.length === 0 ? [] : ['columns:', ...limits]),
        'rows:',
        `  min: ${Math.max(1, Math.floor(profile.rows / 2))} # half of the ${profile.rows} that there were`,
        ...keyLines(profile.columns, profile.rows),
        ...freshnessLines(profile.columns),
        '',
    ].join('\n');
}
const quoted = (name) => JSON.stringify(name).replace(/[\u007f-\u009f\u2028\u2029\ufeff]/g, (odd) => `\\u${odd.charCodeAt(0).toString(16).padStart(4, '0')}`);
const oneLine = (text) => quoted(text).slice(1, -1).slice(0, 200);
function propertyLines(column, rows) {
    const seen = column.min === undefined ? '' : `, ${column.min} to ${column.max}`;
    const isEstimate = column.sample !== undefined && column.distinct > exactDistinct;
    const evidence = `# ${isEstimate ? 'about ' : ''}${column.distinct} distinct${seen}, ${column.nulls} missing`;
    return [`    ${quoted(column.name)}: ${evidence}`, ...schemaLines(column, rows).map((line) => `      ${line}`)];
}
function schemaLines(column, rows) {
    switch (column.kind) {
        case 'time':
            return ['type: string', 'format: timestamp'];
        case 'boolean':
            return ['type: boolean'];
        case 'text':
            return ['type: string', ...enumLines(column, rows)];
        default:
            if (column.nan + column.posInf + column.negInf > 0)
                return ['description: holds values that are not finite, so its type is left open'];
            return [`type: ${column.kind}`, ...boundLines(column)];
    }
}
function boundLines({ min, max, distinct }) {
    const [low, high] = [Number(min ?? Number.NaN), Number(max ?? Number.NaN)];
    if (!Number.isFinite(low) || !Number.isFinite(high))
        return [];
    const floor = low >= 0 ? '0' : roomFor(-low);
    const ceiling = distinct < 2 ? undefined : high <= 0 ? '0' : high <= 1 && low >= 0 ? '1' : roomFor(high);
    return [
        ...(floor === undefined || (low < 0 && distinct < 2) ? [] : [`minimum: ${low >= 0 ? '' : '-'}${floor} # the smallest was ${min}`]),
        ...(ceiling === undefined ? [] : [`maximum: ${ceiling} # the largest was ${max}`]),
    ];
}
function roomFor(size) {
    const digits = Math.ceil(Math.log10(2 * size));
    return digits > 15 ? undefined : digits > 0 ? `1${'0'.repeat(digits)}` : '1';
}
function enumLines({ distribution, distinct, n }, rows) {
    if (distribution.kind !== 'values' || distribution.counts.length > enumLimit || rows < enoughRows || distinct * 2 > n)
        return [];
    return [`enum: [${distribution.counts.map(([value]) => quoted(value)).join(', ')}] # all that there were; leave it out if more may come`];
}
function limitLines({ name, n, nulls }) {
    if (nulls === 0 || n === 0 || nulls === n)
        return [];
    const share = Math.min(100, Math.max(1, Math.ceil((200 * nulls) / n)));
    const shown = ((100 * nulls) / n).toFixed(2);
    return [`  ${quoted(name)}:`, `    nulls: {max: ${share}%, severity: warn} # ${nulls} of ${n} were missing (${shown} %)`];
}
const estimateError = 0.06;
function keyLines(columns, rows) {
    const able = columns.filter(({ kind, n, nulls, invalid, distinct, distribution }) => (kind === 'integer' || kind === 'text') &&
        rows > 1 &&
        nulls + invalid === 0 &&
        n === rows &&
        distinct === rows &&
        distribution.kind !== 'empty');
    const key = able.find(({ name }) => keyName.test(name)) ?? able[0];
    if (key !== undefined && rows <= exactDistinct)
        return [`unique: ${quoted(key.name)} # ${key.distinct} distinct values in ${rows} rows`];
    const likely = columns.find(({ name, distinct, nulls }) => keyName.test(name) && nulls === 0 && Math.abs(distinct - rows) <= estimateError * rows);
    return likely === undefined || rows <= exactDistinct
        ? []
        : [`# unique: ${quoted(likely.name)} # about ${likely.distinct} distinct values in ${rows} rows`];
}
function freshnessLines(columns) {
    const time = columns.find(({ kind, max }) => kind === 'time' && max !== undefined);
    return time === undefined ? [] : [`# freshness: {column: ${quoted(time.name)}, within: 7d} # the newest was ${time.max}`];
}

// EXTERNAL MODULE: ./.cache/bundle/actions/packages/data/lib/dataset.js + 2 modules
var lib_dataset = __webpack_require__(2816);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/core/lib/errors.js
var errors = __webpack_require__(3300);
;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/data/lib/profile/distinct-sample.js
const sampleLimit = 256;
const keyOf = (low, high) => high * 0x20_0000 + (low & 0x1f_ffff);
const highOf = (hash) => Math.floor(hash / 0x20_0000);
class MutableSample {
    mask = 0;
    level = 0;
    kept = new Set();
    add({ low, high }) {
        if ((high & this.mask) === 0)
            this.insert(keyOf(low, high));
    }
    merge(other) {
        if (other.level > this.level)
            this.raise(other.level);
        for (const text of other.hashes) {
            const hash = Number.parseInt(text, 16);
            if (((highOf(hash) | 0) & this.mask) === 0)
                this.insert(hash);
        }
    }
    result() {
        const sorted = Float64Array.from(this.kept).sort();
        return { level: this.level, hashes: Array.from(sorted, (hash) => hash.toString(16).padStart(14, '0')) };
    }
    insert(hash) {
        this.kept.add(hash);
        while (this.kept.size > sampleLimit && this.level < 32)
            this.raise(this.level + 1);
    }
    raise(level) {
        this.level = level;
        this.mask = level === 32 ? -1 : (1 << level) - 1;
        this.kept = new Set([...this.kept].filter((each) => ((highOf(each) | 0) & this.mask) === 0));
    }
}
const estimatedDistinct = ({ level, hashes }) => hashes.length * 2 ** level;

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/data/lib/profile/hash.js
const c1 = 0x239b961b;
const c2 = 0xab0e9789;
const c3 = 0x38b34ae5;
const c4 = 0xa1e38b93;
const rotate = (x, by) => (x << by) | (x >>> (32 - by));
function mix(h) {
    let x = h ^ (h >>> 16);
    x = Math.imul(x, 0x85ebca6b);
    x ^= x >>> 13;
    x = Math.imul(x, 0xc2b2ae35);
    return x ^ (x >>> 16);
}
function hash64(bytes, start, end, out) {
    const length = end - start;
    let h1 = 0;
    let h2 = 0;
    let h3 = 0;
    let h4 = 0;
    let at = start;
    for (const stop = start + (length & ~15); at < stop; at += 16) {
        h1 ^= Math.imul(rotate(Math.imul(word(bytes, at), c1), 15), c2);
        h1 = (Math.imul((rotate(h1, 19) + h2) | 0, 5) + 0x561ccd1b) | 0;
        h2 ^= Math.imul(rotate(Math.imul(word(bytes, at + 4), c2), 16), c3);
        h2 = (Math.imul((rotate(h2, 17) + h3) | 0, 5) + 0x0bcaa747) | 0;
        h3 ^= Math.imul(rotate(Math.imul(word(bytes, at + 8), c3), 17), c4);
        h3 = (Math.imul((rotate(h3, 15) + h4) | 0, 5) + 0x96cd1c35) | 0;
        h4 ^= Math.imul(rotate(Math.imul(word(bytes, at + 12), c4), 18), c1);
        h4 = (Math.imul((rotate(h4, 13) + h1) | 0, 5) + 0x32ac3b17) | 0;
    }
    const rest = end - at;
    if (rest > 12)
        h4 ^= Math.imul(rotate(Math.imul(tail(bytes, at + 12, end), c4), 18), c1);
    if (rest > 8)
        h3 ^= Math.imul(rotate(Math.imul(tail(bytes, at + 8, end), c3), 17), c4);
    if (rest > 4)
        h2 ^= Math.imul(rotate(Math.imul(tail(bytes, at + 4, end), c2), 16), c3);
    if (rest > 0)
        h1 ^= Math.imul(rotate(Math.imul(tail(bytes, at, end), c1), 15), c2);
    h1 ^= length;
    h2 ^= length;
    h3 ^= length;
    h4 ^= length;
    h1 = (h1 + h2 + h3 + h4) | 0;
    h2 = (h2 + h1) | 0;
    h3 = (h3 + h1) | 0;
    h4 = (h4 + h1) | 0;
    h1 = mix(h1);
    h2 = mix(h2);
    h1 = (h1 + h2 + mix(h3) + mix(h4)) | 0;
    out.low = h1 >>> 0;
    out.high = (h2 + h1) >>> 0;
}
function hashPair(first, second) {
    let h1 = Math.imul(first, c1);
    h1 = Math.imul((h1 << 15) | (h1 >>> 17), c2) ^ 8;
    let h2 = Math.imul(second, c2);
    h2 = Math.imul((h2 << 16) | (h2 >>> 16), c3) ^ 8;
    h1 = (h1 + h2 + 16) | 0;
    h2 = (h2 + h1) | 0;
    let h3 = (8 + h1) | 0;
    h1 = Math.imul(h1 ^ (h1 >>> 16), 0x85ebca6b);
    h1 = Math.imul(h1 ^ (h1 >>> 13), 0xc2b2ae35);
    h2 = Math.imul(h2 ^ (h2 >>> 16), 0x85ebca6b);
    h2 = Math.imul(h2 ^ (h2 >>> 13), 0xc2b2ae35);
    h3 = Math.imul(h3 ^ (h3 >>> 16), 0x85ebca6b);
    h3 = Math.imul(h3 ^ (h3 >>> 13), 0xc2b2ae35);
    h3 ^= h3 >>> 16;
    h1 = ((h1 ^ (h1 >>> 16)) + (h2 ^ (h2 >>> 16)) + h3 + h3) | 0;
    return ((h2 ^ (h2 >>> 16)) + h1) | 0;
}
const word = (b, i) => b[i] | (b[i + 1] << 8) | (b[i + 2] << 16) | (b[i + 3] << 24);
function tail(bytes, start, end) {
    let value = 0;
    for (let i = Math.min(end, start + 4) - 1; i >= start; i--)
        value = (value << 8) | bytes[i];
    return value;
}
const hashText = ({ high, low }) => high.toString(16).padStart(8, '0') + low.toString(16).padStart(8, '0');
function hashFromText(text) {
    const digits = text.startsWith('h:') ? text.slice(2) : text;
    return { high: Number.parseInt(digits.slice(0, 8), 16), low: Number.parseInt(digits.slice(8, 16), 16) };
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/data/lib/profile/bucket-table.js
function scattered(key) {
    let hash = Math.imul(key ^ (key >>> 16), 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
    return hash ^ (hash >>> 16);
}
class BucketTable {
    mask = 127;
    keys = new Int32Array(128);
    counts = new Float64Array(128);
    used = 0;
    get size() {
        return this.used;
    }
    add(key, count) {
        const { mask, keys, counts } = this;
        let slot = scattered(key) & mask;
        while (counts[slot] !== 0 && keys[slot] !== key)
            slot = (slot + 1) & mask;
        if (counts[slot] === 0) {
            keys[slot] = key;
            this.used++;
        }
        counts[slot] = counts[slot] + count;
        if (this.used * 2 > mask)
            this.pour(mask * 2 + 1, undefined);
    }
    addAll(buckets, from, to, limit) {
        let { mask, keys, counts } = this;
        for (let index = from; index < to; index++) {
            const key = buckets[index];
            let slot = scattered(key) & mask;
            while (keys[slot] !== key && counts[slot] !== 0)
                slot = (slot + 1) & mask;
            const before = counts[slot];
            counts[slot] = before + 1;
            if (before !== 0)
                continue;
            keys[slot] = key;
            this.used++;
            if (this.used * 2 > mask) {
                this.pour(mask * 2 + 1, undefined);
                mask = this.mask;
                keys = this.keys;
                counts = this.counts;
            }
            if (this.used > limit)
                return index + 1;
        }
        return to;
    }
    rename(to) {
        this.pour(this.mask, to);
    }
    list() {
        const { keys, counts } = this;
        const sorted = new Int32Array(this.used);
        let at = 0;
        for (let slot = 0; slot < keys.length; slot++)
            if (counts[slot] !== 0)
                sorted[at++] = keys[slot];
        sorted.sort();
        const found = new Array(at);
        for (let index = 0; index < at; index++) {
            const key = sorted[index];
            found[index] = [key, this.countOf(key)];
        }
        return found;
    }
    countOf(key) {
        const { mask, keys, counts } = this;
        let slot = scattered(key) & mask;
        while (counts[slot] !== 0 && keys[slot] !== key)
            slot = (slot + 1) & mask;
        return counts[slot];
    }
    pour(mask, to) {
        const { keys, counts } = this;
        this.mask = mask;
        this.keys = new Int32Array(mask + 1);
        this.counts = new Float64Array(mask + 1);
        this.used = 0;
        for (let i = 0; i < keys.length; i++) {
            if (counts[i] === 0)
                continue;
            const key = keys[i];
            this.add(to === undefined ? key : to(key), counts[i]);
        }
    }
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/data/lib/profile/edges.js
const view = new DataView(new ArrayBuffer(8));
const finestBits = 20;
const coarsestBits = 6;
const bucketLimit = 4096;
function bucketOf(value, mantissaBits) {
    if (value === 0)
        return 0;
    view.setFloat64(0, value);
    const high = view.getUint32(0);
    const bucket = Math.max(1, (high & 0x7fffffff) >>> (finestBits - mantissaBits));
    return high >>> 31 === 1 ? -bucket : bucket;
}
function bucketOfInteger(value, mantissaBits) {
    const magnitude = value < 0n ? -value : value;
    let near = Number(magnitude);
    if (BigInt(near) > magnitude)
        near = below(near);
    const bucket = bucketOf(near, mantissaBits);
    return value < 0n ? -bucket : bucket;
}
function below(value) {
    view.setFloat64(0, value);
    view.setBigInt64(0, view.getBigInt64(0) - 1n);
    return view.getFloat64(0);
}
function coarser(bucket) {
    if (bucket === 0)
        return 0;
    return bucket > 0 ? Math.max(1, bucket >> 1) : -Math.max(1, -bucket >> 1);
}
function bucketEdges(bucket, mantissaBits) {
    if (bucket === 0)
        return { low: 0, high: 0 };
    const magnitude = Math.abs(bucket);
    const near = magnitude === 1 ? 0 : lowerEdge(magnitude, mantissaBits);
    const far = lowerEdge(magnitude + 1, mantissaBits);
    return bucket > 0 ? { low: near, high: far } : { low: -far, high: -near || 0 };
}
function lowerEdge(magnitude, mantissaBits) {
    view.setUint32(0, magnitude << (finestBits - mantissaBits));
    view.setUint32(4, 0);
    const edge = view.getFloat64(0);
    return Number.isFinite(edge) ? edge : Number.MAX_VALUE;
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/data/lib/profile/exact-counts.js
const bits = new Float64Array(1);
const words = new Int32Array(bits.buffer);
class ExactCounts {
    mask = 63;
    keys = new Float64Array(64);
    counts = new Float64Array(64);
    used = 0;
    big = new Map();
    get distinct() {
        return this.used + this.big.size;
    }
    add(given, count) {
        const { mask, keys, counts } = this;
        const value = given === 0 ? 0 : given;
        bits[0] = value;
        let slot = placeOf(words[0], words[1]) & mask;
        while (counts[slot] !== 0 && keys[slot] !== value)
            slot = (slot + 1) & mask;
        if (counts[slot] === 0) {
            keys[slot] = value;
            this.used++;
        }
        counts[slot] = counts[slot] + count;
        if (this.used * 2 > mask)
            this.grow();
    }
    addAll(values, valueWords, size, limit) {
        let { mask, keys, counts } = this;
        for (let index = 0; index < size; index++) {
            const value = values[index];
            let slot = placeOf(valueWords[2 * index], valueWords[2 * index + 1]) & mask;
            while (keys[slot] !== value && counts[slot] !== 0)
                slot = (slot + 1) & mask;
            const before = counts[slot];
            counts[slot] = before + 1;
            if (before !== 0)
                continue;
            keys[slot] = value;
            this.used++;
            if (this.used * 2 > mask) {
                this.grow();
                mask = this.mask;
                keys = this.keys;
                counts = this.counts;
            }
            if (this.distinct > limit)
                return index + 1;
        }
        return size;
    }
    addBig(value, count) {
        this.big.set(value, (this.big.get(value) ?? 0) + count);
    }
    doubles() {
        const found = { values: new Float64Array(this.used), counts: new Float64Array(this.used) };
        let at = 0;
        for (let slot = 0; slot <= this.mask; slot++) {
            if (this.counts[slot] === 0)
                continue;
            found.values[at] = this.keys[slot];
            found.counts[at++] = this.counts[slot];
        }
        return found;
    }
    visit(number, big) {
        for (let i = 0; i <= this.mask; i++)
            if (this.counts[i] !== 0)
                number(this.keys[i], this.counts[i]);
        for (const [value, count] of this.big)
            big(value, count);
    }
    visitBig(take) {
        for (const [value, count] of this.big)
            take(value, count);
    }
    list() {
        const found = [];
        const take = (value, count) => void found.push([value, count]);
        this.visit(take, take);
        return found.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
    }
    grow() {
        const { keys, counts } = this;
        this.mask = this.mask * 4 + 3;
        this.keys = new Float64Array(this.mask + 1);
        this.counts = new Float64Array(this.mask + 1);
        this.used = 0;
        for (let i = 0; i < keys.length; i++)
            if (counts[i] !== 0)
                this.add(keys[i], counts[i]);
    }
}
function placeOf(low, high) {
    let hash = low ^ Math.imul(high, 0x9e3779b1);
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
    return hash ^ (hash >>> 16);
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/data/lib/profile/number-counts.js





const distinctLimit = 10_000;
class NumberCounts {
    exact = new ExactCounts();
    histogramOfAll;
    add(value, count) {
        if (this.exact === undefined) {
            this.toHistogram().add(value, count);
            return;
        }
        this.histogramOfAll = undefined;
        this.exact.add(value, count);
        if (this.exact.distinct > distinctLimit)
            this.toHistogram();
    }
    addAll(values, words, size) {
        let from = 0;
        if (this.exact !== undefined) {
            this.histogramOfAll = undefined;
            from = this.exact.addAll(values, words, size, distinctLimit);
            if (this.exact.distinct > distinctLimit)
                this.toHistogram();
        }
        if (from < size)
            this.toHistogram().addAll(words, from, size);
    }
    addBig(value, count) {
        if (this.exact === undefined) {
            this.toHistogram().addBig(value, count);
            return;
        }
        this.histogramOfAll = undefined;
        this.exact.addBig(value, count);
        if (this.exact.distinct > distinctLimit)
            this.toHistogram();
    }
    addBuckets(buckets, mantissaBits) {
        this.toHistogram().addBuckets(buckets, mantissaBits);
    }
    addSample(sample) {
        this.toHistogram().sample.merge(sample);
    }
    state() {
        if (this.exact !== undefined)
            return { kind: 'values', values: this.exact.list() };
        const { sample } = this.toHistogram();
        return { kind: 'histogram', ...this.toHistogram().result(), sample: sample.result() };
    }
    merge(state) {
        if (state.kind === 'histogram') {
            this.addBuckets(state.buckets, state.mantissaBits);
            this.addSample(state.sample);
            return;
        }
        for (const [value, count] of state.values) {
            if (typeof value === 'bigint')
                this.addBig(value, count);
            else
                this.add(value, count);
        }
    }
    distinct() {
        return this.exact?.distinct;
    }
    values() {
        return this.exact?.list();
    }
    histogram() {
        return this.derived().result();
    }
    sample() {
        return this.derived().sample.result();
    }
    derived() {
        this.histogramOfAll ??= histogramOf(this.exact);
        return this.histogramOfAll;
    }
    toHistogram() {
        const histogram = this.derived();
        this.exact = undefined;
        return histogram;
    }
}
function histogramOf(values) {
    const histogram = new Histogram(values === undefined ? finestBits : bitsFor(values));
    if (values === undefined)
        return histogram;
    const { values: doubles, counts } = values.doubles();
    histogram.addCounted(new Int32Array(doubles.buffer), counts);
    values.visitBig((value, count) => histogram.addBig(value, count));
    return histogram;
}
function bitsFor(values) {
    const buckets = new Int32Array(values.distinct);
    let at = 0;
    const take = (bucket) => {
        buckets[at++] = bucket;
    };
    const words = new Int32Array(values.doubles().values.buffer);
    for (let index = 0; index < words.length; index += 2)
        take(bucketOfWords(words[index], words[index + 1], 0));
    values.visitBig((value) => take(bucketOfInteger(value, finestBits)));
    buckets.sort();
    let low = 0;
    let high = finestBits - coarsestBits;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (occupied(buckets, middle) <= bucketLimit)
            high = middle;
        else
            low = middle + 1;
    }
    return finestBits - low;
}
function bucketOfWords(low, high, shift) {
    const size = (high & 0x7fffffff) >>> shift;
    if (size > 0)
        return high < 0 ? -size : size;
    if (high === 0 && low === 0)
        return 0;
    return high < 0 ? -1 : 1;
}
function occupied(buckets, shift) {
    let count = 0;
    let before = Number.NaN;
    for (let i = 0; i < buckets.length; i++) {
        const bucket = buckets[i];
        const size = Math.max(1, Math.abs(bucket) >> shift);
        const now = bucket === 0 ? 0 : bucket < 0 ? -size : size;
        if (now !== before)
            count++;
        before = now;
    }
    return count;
}
const scratch = { low: 0, high: 0 };
const octets = new Uint8Array(8);
const octetView = new DataView(octets.buffer);
const octetWords = new Int32Array(octets.buffer);
let places = new Int32Array(0);
function hashOfNumber(value) {
    octetView.setFloat64(0, value === 0 ? 0 : value, true);
    hash64(octets, 0, 8, scratch);
    return scratch;
}
function hashOfInteger(value) {
    const digits = Buffer.from(String(value));
    hash64(digits, 0, digits.length, scratch);
    return scratch;
}
class Histogram {
    sample = new MutableSample();
    buckets = new BucketTable();
    mantissaBits;
    constructor(mantissaBits) {
        this.mantissaBits = mantissaBits;
    }
    add(value, count) {
        this.put(bucketOf(value, this.mantissaBits), count);
        this.sample.add(hashOfNumber(value));
    }
    addBig(value, count) {
        this.put(bucketOfInteger(value, this.mantissaBits), count);
        this.sample.add(hashOfInteger(value));
    }
    addAll(words, from, to) {
        if (places.length < to)
            places = new Int32Array(to);
        let at = from;
        let bits = -1;
        while (at < to) {
            if (bits !== this.mantissaBits) {
                bits = this.mantissaBits;
                const shift = finestBits - bits;
                for (let index = at; index < to; index++)
                    places[index] = bucketOfWords(words[2 * index], words[2 * index + 1], shift);
            }
            at = this.buckets.addAll(places, at, to, bits > coarsestBits ? bucketLimit : Infinity);
            while (this.buckets.size > bucketLimit && this.mantissaBits > coarsestBits)
                this.coarsen();
        }
        this.sampleAll(words, from, to);
    }
    addCounted(words, counts) {
        for (let index = 0; index < counts.length; index++) {
            this.put(bucketOfWords(words[2 * index], words[2 * index + 1], finestBits - this.mantissaBits), counts[index]);
        }
        this.sampleAll(words, 0, counts.length);
    }
    sampleAll(words, from, to) {
        const { sample } = this;
        for (let index = from; index < to; index++) {
            const high = hashPair(words[2 * index], words[2 * index + 1]);
            if ((high & sample.mask) !== 0)
                continue;
            octetWords[0] = words[2 * index];
            octetWords[1] = words[2 * index + 1];
            hash64(octets, 0, 8, scratch);
            sample.add(scratch);
        }
    }
    addBuckets(others, otherBits) {
        while (this.mantissaBits > otherBits)
            this.coarsen();
        for (const [bucket, count] of others) {
            let at = bucket;
            for (let bitsLeft = otherBits; bitsLeft > this.mantissaBits; bitsLeft--)
                at = coarser(at);
            this.put(at, count);
        }
    }
    result() {
        return { mantissaBits: this.mantissaBits, buckets: this.buckets.list() };
    }
    put(bucket, count) {
        this.buckets.add(bucket, count);
        while (this.buckets.size > bucketLimit && this.mantissaBits > coarsestBits)
            this.coarsen();
    }
    coarsen() {
        this.mantissaBits--;
        this.buckets.rename(coarser);
    }
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/data/lib/profile/text-table.js

const quote = 34;
const cellSlots = { hashed: -1, none: -2, quoted: -3 };
const visited = { low: 0, high: 0 };
class TextTable {
    size = 0;
    arenaUsed = 0;
    arena = new Uint8Array(256);
    slots = new Int32Array(32).fill(-1);
    ends = new Int32Array(16);
    counts = new Float64Array(16);
    hashes = new Int32Array(16);
    add(bytes, start, end, count) {
        const { slots, hashes, counts } = this;
        const mask = slots.length - 1;
        const hash = quickHash(bytes, start, end);
        let slot = hash & mask;
        for (let index = slots[slot]; index !== -1; index = slots[slot]) {
            if (hashes[index] === hash && this.isSame(index, bytes, start, end)) {
                counts[index] = counts[index] + count;
                return index;
            }
            slot = (slot + 1) & mask;
        }
        return this.insert(slot, hash, bytes, start, end, count);
    }
    addBlock(block, cell, slots, limit) {
        const { bytes, bounds, stride, rows } = block;
        let { slots: table, hashes, counts } = this;
        for (let row = 0, bound = cell; row < rows; row++, bound += stride) {
            const start = bounds[bound] + 1;
            const end = bounds[bound + 1];
            if (start === end || bytes[start] === quote) {
                slots[row] = start === end ? cellSlots.none : cellSlots.quoted;
                continue;
            }
            const mask = table.length - 1;
            const hash = quickHash(bytes, start, end);
            let place = hash & mask;
            let index = table[place];
            while (index !== -1 && (hashes[index] !== hash || !this.isSame(index, bytes, start, end))) {
                place = (place + 1) & mask;
                index = table[place];
            }
            if (index === -1) {
                index = this.insert(place, hash, bytes, start, end, 0);
                table = this.slots;
                hashes = this.hashes;
                counts = this.counts;
            }
            counts[index] = counts[index] + 1;
            slots[row] = index;
            if (index >= limit)
                return row + 1;
        }
        return rows;
    }
    visit(take) {
        for (let index = 0; index < this.size; index++) {
            hash64(this.arena, this.startOf(index), this.ends[index], visited);
            take(visited, this.counts[index]);
        }
    }
    list() {
        return Array.from({ length: this.size }, (_, index) => {
            const [start, end] = [this.startOf(index), this.ends[index]];
            const hash = { low: 0, high: 0 };
            hash64(this.arena, start, end, hash);
            return { bytes: this.arena.subarray(start, end), count: this.counts[index], hash };
        });
    }
    state() {
        return {
            arena: this.arena.slice(0, this.arenaUsed),
            ends: this.ends.slice(0, this.size),
            counts: this.counts.slice(0, this.size),
        };
    }
    startOf(index) {
        return index === 0 ? 0 : this.ends[index - 1];
    }
    isSame(index, bytes, start, end) {
        const { arena } = this;
        const from = this.startOf(index);
        if (this.ends[index] - from !== end - start)
            return false;
        for (let i = start, j = from; i < end; i++, j++)
            if (bytes[i] !== arena[j])
                return false;
        return true;
    }
    insert(slot, hash, bytes, start, end, count) {
        const index = this.size;
        if (index === this.counts.length)
            this.lengthen();
        const used = this.arenaUsed + end - start;
        if (used > this.arena.length) {
            const larger = new Uint8Array(Math.max(this.arena.length * 2, used));
            larger.set(this.arena.subarray(0, this.arenaUsed));
            this.arena = larger;
        }
        for (let i = start, j = this.arenaUsed; i < end; i++, j++)
            this.arena[j] = bytes[i];
        this.arenaUsed = used;
        this.ends[index] = used;
        this.counts[index] = count;
        this.hashes[index] = hash;
        this.slots[slot] = index;
        this.size++;
        if (this.size * 2 > this.slots.length)
            this.rebuild();
        return index;
    }
    lengthen() {
        const { ends, counts, hashes } = this;
        this.ends = new Int32Array(ends.length * 2);
        this.ends.set(ends);
        this.counts = new Float64Array(counts.length * 2);
        this.counts.set(counts);
        this.hashes = new Int32Array(hashes.length * 2);
        this.hashes.set(hashes);
    }
    rebuild() {
        const slots = new Int32Array(this.slots.length * 4).fill(-1);
        const mask = slots.length - 1;
        for (let index = 0; index < this.size; index++) {
            let slot = this.hashes[index] & mask;
            while (slots[slot] !== -1)
                slot = (slot + 1) & mask;
            slots[slot] = index;
        }
        this.slots = slots;
    }
}
function quickHash(bytes, start, end) {
    let hash = end - start;
    let at = start;
    for (; at + 4 <= end; at += 4) {
        const word = bytes[at] | (bytes[at + 1] << 8) | (bytes[at + 2] << 16) | (bytes[at + 3] << 24);
        hash = Math.imul(hash ^ word, 0x9e3779b1);
        hash ^= hash >>> 15;
    }
    for (; at < end; at++)
        hash = Math.imul(hash ^ bytes[at], 0x85ebca6b);
    hash ^= hash >>> 16;
    hash = Math.imul(hash, 0xc2b2ae35);
    return hash ^ (hash >>> 15);
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/data/lib/profile/text-counts.js




const textBuckets = 1024;
const bucketOfHash = ({ low }) => low % textBuckets;
const textBytesLimit = 4 * 1024 * 1024;
const text_counts_quote = 34;
const text_counts_scratch = { low: 0, high: 0 };
class TextCounts {
    table = new TextTable();
    hashed;
    add(bytes, start, end, count) {
        const { table } = this;
        if (table === undefined) {
            this.addHashed(bytes, start, end, count);
            return -1;
        }
        const slot = table.add(bytes, start, end, count);
        if (table.size <= distinctLimit && table.arenaUsed <= textBytesLimit)
            return slot;
        this.toBuckets();
        return -1;
    }
    addBlock(block, cell, slots) {
        let row = 0;
        if (this.table !== undefined) {
            row = this.table.addBlock(block, cell, slots, distinctLimit);
            if (this.table.size > distinctLimit || this.table.arenaUsed > textBytesLimit)
                this.toBuckets();
        }
        if (row < block.rows)
            this.hashBlock(block, cell, slots, row);
    }
    hashBlock(block, cell, slots, from) {
        const { bytes, bounds, stride, rows } = block;
        const { buckets, sample } = this.toBuckets();
        for (let row = from, bound = cell + from * stride; row < rows; row++, bound += stride) {
            const start = bounds[bound] + 1;
            const end = bounds[bound + 1];
            if (start === end || bytes[start] === text_counts_quote) {
                slots[row] = start === end ? cellSlots.none : cellSlots.quoted;
                continue;
            }
            slots[row] = cellSlots.hashed;
            hash64(bytes, start, end, text_counts_scratch);
            const bucket = bucketOfHash(text_counts_scratch);
            buckets[bucket] = buckets[bucket] + 1;
            if ((text_counts_scratch.high & sample.mask) === 0)
                sample.add(text_counts_scratch);
        }
    }
    addBucket(bucket, count) {
        const { buckets } = this.toBuckets();
        buckets[bucket] = buckets[bucket] + count;
    }
    values() {
        return this.table?.list().sort((a, b) => Buffer.compare(a.bytes, b.bytes));
    }
    buckets() {
        return [...this.toBuckets().buckets].flatMap((count, bucket) => (count === 0 ? [] : [[bucket, count]]));
    }
    sample() {
        return this.toBuckets().sample.result();
    }
    addSample(other) {
        this.toBuckets().sample.merge(other);
    }
    state() {
        if (this.table !== undefined)
            return { kind: 'table', table: this.table.state() };
        const { buckets, sample } = this.toBuckets();
        return { kind: 'hashed', buckets, sample: sample.result() };
    }
    merge(state) {
        if (state.kind === 'hashed') {
            for (const [bucket, count] of state.buckets.entries())
                if (count > 0)
                    this.addBucket(bucket, count);
            this.addSample(state.sample);
            return;
        }
        const { arena, ends, counts } = state.table;
        for (let index = 0, start = 0; index < ends.length; index++) {
            const end = ends[index];
            this.add(arena, start, end, counts[index]);
            start = end;
        }
    }
    addHashed(bytes, start, end, count) {
        const { buckets, sample } = this.toBuckets();
        hash64(bytes, start, end, text_counts_scratch);
        const bucket = bucketOfHash(text_counts_scratch);
        buckets[bucket] = buckets[bucket] + count;
        sample.add(text_counts_scratch);
    }
    toBuckets() {
        if (this.hashed !== undefined)
            return this.hashed;
        const buckets = new Float64Array(textBuckets);
        const sample = new MutableSample();
        this.table?.visit((hash, count) => {
            buckets[bucketOfHash(hash)] = buckets[bucketOfHash(hash)] + count;
            sample.add(hash);
        });
        this.table = undefined;
        this.hashed = { buckets, sample };
        return this.hashed;
    }
}

// EXTERNAL MODULE: ./.cache/bundle/actions/packages/data/lib/profile/times.js
var times = __webpack_require__(1780);
;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/data/lib/profile/build.js






const none = { numbers: new NumberCounts(), texts: new TextCounts() };
const clearDistinct = 100;
const clearCount = 5;
const hiddenDistinct = 1000;
class ColumnBuilder {
    name;
    kind;
    nulls = 0;
    nan = 0;
    posInf = 0;
    negInf = 0;
    invalid = 0;
    numbers;
    texts;
    counted = 0;
    yes = 0;
    min;
    max;
    constructor(name, kind) {
        this.name = name;
        this.kind = kind;
        this.numbers = kind === 'text' || kind === 'boolean' ? none.numbers : new NumberCounts();
        this.texts = kind === 'text' ? new TextCounts() : none.texts;
    }
    addNumbers(values, words, size, min, max) {
        if (size === 0)
            return;
        this.counted += size;
        this.bound(min);
        this.bound(max);
        this.numbers.addAll(values, words, size);
    }
    addTexts(block, cell, slots) {
        this.texts.addBlock(block, cell, slots);
        let counted = 0;
        for (let row = 0; row < block.rows; row++)
            if (slots[row] >= cellSlots.hashed)
                counted++;
        this.counted += counted;
    }
    addBooleans(yes, no) {
        this.counted += yes + no;
        this.yes += yes;
    }
    addNumber(value, count = 1) {
        this.counted += count;
        this.bound(value);
        this.numbers.add(value, count);
    }
    addBig(value, count = 1) {
        this.counted += count;
        this.bound(value);
        this.numbers.addBig(value, count);
    }
    addBoolean(value, count = 1) {
        this.counted += count;
        if (value)
            this.yes += count;
    }
    addText(bytes, start, end, count = 1) {
        this.counted += count;
        return this.texts.add(bytes, start, end, count);
    }
    addNonFinite(value, count = 1) {
        if (value === Infinity)
            this.posInf += count;
        else if (value === -Infinity)
            this.negInf += count;
        else
            this.nan += count;
    }
    get fitted() {
        return this.counted + this.nan + this.posInf + this.negInf;
    }
    state() {
        const { nulls, nan, posInf, negInf, invalid, counted, yes, min, max } = this;
        const counts = this.kind === 'text' ? { texts: this.texts.state() } : this.kind === 'boolean' ? {} : { numbers: this.numbers.state() };
        return { nulls, nan, posInf, negInf, invalid, counted, yes, min, max, ...counts };
    }
    merge(state) {
        for (const key of ['nulls', 'nan', 'posInf', 'negInf', 'invalid', 'counted', 'yes'])
            this[key] += state[key];
        if (state.min !== undefined)
            this.bound(state.min);
        if (state.max !== undefined)
            this.bound(state.max);
        if (state.numbers !== undefined)
            this.numbers.merge(state.numbers);
        if (state.texts !== undefined)
            this.texts.merge(state.texts);
    }
    result(privacy = {}) {
        const { name, kind, nulls, nan, posInf, negInf, invalid } = this;
        const n = this.counted + nulls + nan + posInf + negInf + invalid;
        const head = { name, kind, n, nulls, nan, posInf, negInf, invalid };
        if (this.counted === 0)
            return { ...head, distribution: { kind: 'empty' }, distinct: 0 };
        if (kind === 'boolean')
            return { ...head, ...this.booleans() };
        if (kind === 'text')
            return { ...head, ...this.textual(privacy) };
        if (privacy.hidden)
            return { ...head, ...this.hiddenNumbers() };
        const render = kind === 'time' ? times/* timeText */.T : String;
        return { ...head, min: render(this.min ?? 0), max: render(this.max ?? 0), ...this.numeric(privacy, render) };
    }
    bound(given) {
        const value = given === 0 ? 0 : given;
        if (this.min === undefined || value < this.min)
            this.min = value;
        if (this.max === undefined || value > this.max)
            this.max = value;
    }
    booleans() {
        const all = [['false', this.counted - this.yes], ['true', this.yes]];
        const counts = all.filter(([, count]) => count > 0);
        return { distribution: { kind: 'values', counts }, distinct: counts.length };
    }
    numeric({ category }, render) {
        const exactly = this.numbers.distinct();
        const values = exactly !== undefined && (category || exactly <= clearDistinct) ? this.numbers.values() : undefined;
        if (values !== undefined && (category || isClear(values))) {
            return { distribution: { kind: 'values', counts: values.map(([value, count]) => [render(value), count]) }, distinct: values.length };
        }
        const sample = this.numbers.sample();
        return { distribution: { kind: 'histogram', ...this.numbers.histogram() }, distinct: exactly ?? estimatedDistinct(sample), sample };
    }
    textual({ category, hidden }) {
        const values = this.texts.values();
        if (values === undefined || hidden || (values.length > hiddenDistinct && !category))
            return this.hashed(values?.length);
        const pairs = values.map(({ count }) => [0, count]);
        if (category || isClear(pairs))
            return { distribution: { kind: 'values', counts: values.map(clear) }, distinct: values.length };
        const counts = values.map(({ hash, count }) => [`h:${hashText(hash)}`, count]).sort(([a], [b]) => (a < b ? -1 : 1));
        return { distribution: { kind: 'hidden-values', counts }, distinct: values.length };
    }
    hashed(exactDistinct) {
        const sample = this.texts.sample();
        const distinct = exactDistinct ?? estimatedDistinct(sample);
        return { distribution: { kind: 'hashed', buckets: this.texts.buckets(), frequent: [] }, distinct, sample };
    }
    hiddenNumbers() {
        const counts = new Map();
        const known = this.numbers.values();
        const pairs = known ?? this.numbers.histogram().buckets;
        for (const [value, count] of pairs)
            counts.set(bucketOfText(String(value)), (counts.get(bucketOfText(String(value))) ?? 0) + count);
        const sample = this.numbers.sample();
        const buckets = [...counts].sort(([a], [b]) => a - b);
        return { distribution: { kind: 'hashed', buckets, frequent: [] }, distinct: known?.length ?? estimatedDistinct(sample), sample };
    }
}
const clear = ({ bytes, count }) => [Buffer.from(bytes).toString('utf8'), count];
const isClear = (counts) => counts.length <= clearDistinct && counts.every(([, count]) => count >= clearCount);
function bucketOfText(text) {
    const counts = new TextCounts();
    const bytes = Buffer.from(text);
    counts.add(bytes, 0, bytes.length, 1);
    return (counts.buckets()[0]?.[0] ?? 0) % textBuckets;
}
function countedValues(distribution) {
    const pairs = distribution.kind === 'empty' ? [] : 'counts' in distribution ? distribution.counts : distribution.buckets;
    return pairs.reduce((sum, [, count]) => sum + count, 0);
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/data/lib/profile/packed.js
function packBuckets(buckets) {
    const first = buckets[0]?.[0] ?? 0;
    const counts = [];
    let next = first;
    for (const [bucket, count] of buckets) {
        if (bucket > next)
            counts.push(next - bucket);
        counts.push(count);
        next = bucket + 1;
    }
    return { first, counts };
}
function unpackBuckets(value) {
    if (typeof value !== 'object' || value === null || !('first' in value) || !('counts' in value))
        return undefined;
    const { first, counts } = value;
    if (!Number.isSafeInteger(first) || !Array.isArray(counts))
        return undefined;
    const buckets = [];
    let next = Number(first);
    for (const count of counts) {
        if (!Number.isSafeInteger(count) || count === 0)
            return undefined;
        if (Number(count) < 0)
            next -= Number(count);
        else
            buckets.push([next++, Number(count)]);
    }
    return buckets;
}
const packed = (distribution) => 'buckets' in distribution ? { ...distribution, buckets: packBuckets(distribution.buckets) } : distribution;
function unpacked(value) {
    if (typeof value !== 'object' || value === null || !('buckets' in value) || Array.isArray(value.buckets))
        return value;
    const buckets = unpackBuckets(value.buckets);
    return buckets === undefined ? value : { ...value, buckets };
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/data/lib/profile/types.js
const profileVersion = 1;

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/data/lib/profile/store.js





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
const orderedColumn = (column) => Object.fromEntries(columnKeys.flatMap((key) => (column[key] === undefined ? [] : [[key, key === 'distribution' ? packed(column[key]) : column[key]]])));
async function readProfile(path) {
    return parseProfile(await readFile(path, 'utf8'), path);
}
function parseProfile(text, name) {
    const value = parsed(text, name);
    if (!isRecord(value))
        throw broken(name, 'it is no JSON object');
    if (value['version'] !== profileVersion) {
        throw (0,errors/* inputError */.Xu)(`${name} is a profile of version ${JSON.stringify(value['version']) ?? 'unknown'}, and this Modelflight reads version ${profileVersion}`, {
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
    return { version: profileVersion, rows, rejected, dataDigest, columns: checked };
}
function parsed(text, name) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        throw (0,errors/* inputError */.Xu)(`${name} is no complete profile: it is cut or not JSON`, {
            where: { file: name },
            hint: 'Make it again with validate-data.',
            cause: error,
        });
    }
}
const broken = (name, why) => (0,errors/* inputError */.Xu)(`${name} is no valid profile: ${why}`, { where: { file: name }, hint: 'Make it again with validate-data.' });
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
    const distributed = unpacked(value['distribution']);
    if (!isDistribution(distributed))
        throw fault('has no distribution');
    if (value['sample'] !== undefined && !isSample(value['sample']))
        throw fault('has a broken sample');
    const column = { ...value, distribution: distributed };
    const { n, nulls, nan, posInf, negInf, invalid, distribution } = column;
    if (n !== rows || n !== nulls + nan + posInf + negInf + invalid + countedValues(distribution))
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

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/data/lib/cells.js
var cells = __webpack_require__(2697);
;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/data/lib/partitions.js


const missing = '__HIVE_DEFAULT_PARTITION__';
const narrowestFirst = ['integer', 'number', 'time', 'boolean'];
function partitionKinds(files) {
    const values = Map.groupBy(files.flatMap(({ partitions }) => partitions ?? []), ({ column }) => column);
    return new Map([...values].map(([column, all]) => {
        const texts = all.filter(({ value }) => value !== missing).map(({ value }) => Buffer.from(value));
        const fits = (kind) => texts.every((bytes) => (0,cells/* parseCell */.kz)(kind, bytes, 0, bytes.length) !== cells/* cellResult */.U9.invalid);
        return [column, narrowestFirst.find(fits) ?? 'text'];
    }));
}
function countPartitions({ name, partitions = [] }, session, before) {
    const rows = session.rows - before.rows;
    let fits = true;
    for (const { column, value } of partitions) {
        if (!session.isWanted(column) || rows === 0)
            continue;
        if (before.rows > 0 && !session.columns.has(column))
            throw (0,errors/* inputError */.Xu)(`${name} is partitioned by ${JSON.stringify(column)}, and the files before it are not`, {
                where: { file: name, field: column },
            });
        const scanner = session.column(column);
        const { fitted, nulls, invalid } = scanner.builder;
        if (fitted + nulls + invalid >= session.rows)
            continue;
        const bytes = Buffer.from(value);
        fits = (value === missing ? scanner.missing(rows) : scanner.cell(bytes, 0, bytes.length, rows)) && fits;
    }
    if (!fits)
        session.rejected = before.rejected + rows;
}

// EXTERNAL MODULE: ./.cache/bundle/actions/packages/core/lib/nearest.js
var nearest = __webpack_require__(8805);
;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/data/lib/contract/column-rule.js
const made = new WeakMap();
function columnRule(contract, name) {
    const own = contract.columns.get(name);
    if (own !== undefined || contract.otherColumns.templates.length === 0)
        return own;
    const known = made.get(contract) ?? new Map();
    made.set(contract, known);
    if (!known.has(name))
        known.set(name, contract.otherColumns.ruleFor(name));
    return known.get(name);
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/data/lib/contract/row-judge.js

const row_judge_quote = 34;
class RowJudge {
    misses = new Map();
    rules;
    columnOf;
    reads;
    known;
    cells = [];
    constructor(rules, columnOf, known) {
        this.rules = rules;
        this.known = known;
        this.columnOf = columnOf;
        this.reads = rules.some(({ columns }) => columns === undefined) ? undefined : new Set(rules.flatMap(({ columns }) => columns ?? []));
    }
    isRead(name) {
        return this.reads?.has(name) ?? true;
    }
    values(cells, file, line) {
        const kept = [...cells].filter(([name, value]) => this.isRead(name) && (value !== null || this.columnOf(name).allowsNull));
        return this.judge(new Map(kept), file, line);
    }
    header(names) {
        this.cells = names.map((name, cell) => ({ name, cell })).filter(({ name }) => this.isRead(name));
    }
    block({ bytes, bounds, stride, rows, lines }, fits, file) {
        for (let row = 0, slot = 0; row < rows; row++, slot += stride) {
            const values = new Map();
            for (const { name, cell } of this.cells) {
                put(values, name, delimitedValue(this.columnOf(name), bytes, bounds[slot + cell] + 1, bounds[slot + cell + 1]));
            }
            if (!this.judge(values, file, lines[row]))
                fits[row] = 0;
        }
    }
    jsonRow(cells, file, line) {
        const values = new Map();
        for (const [name, cell] of cells) {
            if (this.isRead(name))
                put(values, name, jsonValue(this.columnOf(name), cell));
        }
        for (const name of this.reads ?? this.known())
            if (!cells.has(name) && this.columnOf(name).allowsNull)
                values.set(name, null);
        return this.judge(values, file, line);
    }
    merge(misses) {
        for (const miss of misses) {
            const known = this.misses.get(miss.keyword);
            if (known === undefined)
                this.misses.set(miss.keyword, { ...miss });
            else
                known.count += miss.count;
        }
    }
    judge(values, file, line) {
        let isFit = true;
        for (const { id, fits } of this.rules) {
            if (fits(values))
                continue;
            isFit = false;
            const known = this.misses.get(id);
            if (known === undefined)
                this.misses.set(id, { keyword: id, count: 1, file, line });
            else
                known.count++;
        }
        return isFit;
    }
}
function put(values, name, value) {
    if (value !== undefined)
        values.set(name, value);
}
function delimitedValue({ kind, allowsNull }, bytes, start, end) {
    const isQuoted = start < end && bytes[start] === row_judge_quote;
    const from = isQuoted ? start + 1 : start;
    const to = isQuoted ? end - 1 : end;
    if (from === to && (!isQuoted || kind !== 'text'))
        return allowsNull ? null : undefined;
    if (kind === 'text' || kind === 'time') {
        const text = textOf(bytes, from, to);
        return isQuoted ? text.replaceAll('""', '"') : text;
    }
    return cellValue(kind, bytes, from, to);
}
function jsonValue({ kind, allowsNull }, { type, bytes, start, end }) {
    switch (type) {
        case 'null':
            return allowsNull ? null : undefined;
        case 'true':
        case 'false':
            return type === 'true';
        case 'number': {
            const value = cellValue('integer', bytes, start, end);
            return kind === 'number' || typeof value === 'string' ? Number(textOf(bytes, start, end)) : value;
        }
        default:
            return textOf(bytes, start, end);
    }
}
function cellValue(kind, bytes, start, end) {
    if (kind === 'text' || kind === 'time')
        return textOf(bytes, start, end);
    switch ((0,cells/* parseCell */.kz)(kind, bytes, start, end)) {
        case cells/* cellResult */.U9.number:
            return cells/* parsedCell */.YV.number;
        case cells/* cellResult */.U9.big:
            return cells/* parsedCell */.YV.big;
        case cells/* cellResult */.U9.truth:
            return cells/* parsedCell */.YV.isTrue;
        default:
            return textOf(bytes, start, end);
    }
}
const textOf = (bytes, start, end) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8', start, end);

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/data/lib/scan/calendar.js
const firstYear = 1700;
const years = 500;
const daysBeforeMonth = Int32Array.from({ length: years * 12 + 1 }, (_, index) => Math.round(Date.UTC(firstYear + Math.floor(index / 12), index % 12, 1) / 86_400_000));

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/data/lib/scan/number-batch.js


const minus = 45;
const point = 46;
const zero = 48;
const number_batch_quote = 34;
const powers = Float64Array.from({ length: 10 }, (_, exponent) => 10 ** exponent);
class NumberBatch {
    values = new Float64Array(0);
    words = new Int32Array(0);
    rows = new Int32Array(0);
    size = 0;
    min = 0;
    max = 0;
    reset(rows) {
        this.size = 0;
        if (this.values.length >= rows)
            return;
        this.values = new Float64Array(rows);
        this.words = new Int32Array(this.values.buffer);
        this.rows = new Int32Array(rows);
    }
}
function readNumbers(batch, block, cell, odd, fits) {
    const { bytes, bounds, stride, rows: count, lines } = block;
    batch.reset(count);
    const { values, rows } = batch;
    const mayHaveFraction = odd.kind === 'number';
    let size = 0;
    for (let row = 0, slot = cell; row < count; row++, slot += stride) {
        const start = bounds[slot] + 1;
        const end = bounds[slot + 1];
        const isNegative = bytes[start] === minus;
        const first = isNegative ? start + 1 : start;
        let at = first;
        let mantissa = 0;
        let digit = bytes[at] - zero;
        while (digit >= 0 && digit <= 9) {
            mantissa = (Math.imul(mantissa, 10) + digit) | 0;
            digit = bytes[++at] - zero;
        }
        let length = at - first;
        let places = 0;
        if (mayHaveFraction && digit === point - zero && at < end) {
            const fraction = ++at;
            digit = bytes[at] - zero;
            while (digit >= 0 && digit <= 9) {
                mantissa = (Math.imul(mantissa, 10) + digit) | 0;
                digit = bytes[++at] - zero;
            }
            places = at - fraction;
            if (places === 0 || length === 0 || (length > 1 && bytes[first] === zero))
                length = 10;
            length += places;
        }
        else if (length > 1 && bytes[first] === zero)
            length = 10;
        if (at === end && length > 0 && length < 10) {
            const value = places === 0 ? mantissa : mantissa / powers[places];
            values[size] = (isNegative ? -value : value) + 0;
            rows[size++] = row;
            continue;
        }
        if (isOrdinary(odd, bytes, start, end)) {
            values[size] = cells/* parsedCell */.YV.number + 0;
            rows[size++] = row;
            continue;
        }
        if (!takeOdd(odd, bytes, start, end, lines[row]))
            fits[row] = 0;
    }
    batch.size = size;
    setBounds(batch);
}
function isOrdinary(odd, bytes, start, end) {
    if (start === end || bytes[start] === number_batch_quote || odd.kind === 'text')
        return false;
    if ((0,cells/* parseCell */.kz)(odd.kind, bytes, start, end) !== cells/* cellResult */.U9.number)
        return false;
    return odd.kind !== 'time' || !odd.needsOffset || cells/* parsedTime */.zx.form === cells/* timeForm */.yT.offset;
}
function takeOdd(odd, bytes, start, end, line) {
    odd.at(line);
    if (start === end)
        return odd.missing();
    if (bytes[start] !== number_batch_quote)
        return odd.cell(bytes, start, end);
    return start + 2 === end ? odd.missing() : odd.cell(bytes, start + 1, end - 1);
}
function setBounds(batch) {
    const { values, size } = batch;
    let min = Infinity;
    let max = -Infinity;
    for (let index = 0; index < size; index++) {
        const value = values[index];
        if (value < min)
            min = value;
        if (value > max)
            max = value;
    }
    batch.min = min;
    batch.max = max;
}
const two = (bytes, at) => {
    const high = bytes[at] - zero;
    const low = bytes[at + 1] - zero;
    return high >= 0 && high <= 9 && low >= 0 && low <= 9 ? high * 10 + low : 100;
};
function readTimes(batch, block, cell, odd, fits) {
    const { bytes, bounds, stride, rows: count, lines } = block;
    batch.reset(count);
    const { values, rows } = batch;
    let size = 0;
    for (let row = 0, slot = cell; row < count; row++, slot += stride) {
        const start = bounds[slot] + 1;
        const end = bounds[slot + 1];
        const value = plainTime(bytes, start, end, odd.needsOffset);
        if (!Number.isNaN(value))
            values[size] = value;
        else if (isOrdinary(odd, bytes, start, end))
            values[size] = cells/* parsedCell */.YV.number + 0;
        else {
            if (!takeOdd(odd, bytes, start, end, lines[row]))
                fits[row] = 0;
            continue;
        }
        rows[size++] = row;
    }
    batch.size = size;
    setBounds(batch);
}
function plainTime(bytes, start, end, needsOffset) {
    const length = end - start;
    const isDate = length === 10 && !needsOffset;
    if (!isDate && !(length === 20 && (bytes[start + 19] | 32) === 122) && !(length === 19 && !needsOffset))
        return Number.NaN;
    const days = dayOf(bytes, start);
    if (isDate || Number.isNaN(days))
        return days * 86_400_000_000;
    const separator = bytes[start + 10];
    if ((separator !== 84 && separator !== 32) || bytes[start + 13] !== 58 || bytes[start + 16] !== 58)
        return Number.NaN;
    const hours = two(bytes, start + 11);
    const minutes = two(bytes, start + 14);
    const seconds = two(bytes, start + 17);
    if (hours > 23 || minutes > 59 || seconds > 59)
        return Number.NaN;
    return (days * 86_400 + hours * 3600 + minutes * 60 + seconds) * 1_000_000;
}
function dayOf(bytes, start) {
    const century = two(bytes, start);
    const month = two(bytes, start + 5);
    const day = two(bytes, start + 8);
    const years = two(bytes, start + 2);
    if (century < 17 || century > 21 || years > 99 || month < 1 || month > 12 || bytes[start + 4] !== minus || bytes[start + 7] !== minus)
        return Number.NaN;
    const before = daysBeforeMonth[(century * 100 + years - 1700) * 12 + month - 1];
    const after = daysBeforeMonth[(century * 100 + years - 1700) * 12 + month];
    return day >= 1 && day <= after - before ? before + day - 1 : Number.NaN;
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/data/lib/scan/cell-columns.js


const cell_columns_quote = 34;
let slots = new Int32Array(0);
let unescaped = Buffer.alloc(0);
function readTexts(block, cell, column, fits) {
    const { bytes, bounds, stride, rows: count, lines } = block;
    if (slots.length < count)
        slots = new Int32Array(lines.length);
    column.texts(block, cell, slots);
    const { isAsked } = column;
    for (let row = 0, bound = cell; row < count; row++, bound += stride) {
        const slot = slots[row];
        if (slot >= cellSlots.hashed && !isAsked)
            continue;
        const start = bounds[bound] + 1;
        const end = bounds[bound + 1];
        column.at(lines[row]);
        const isFit = slot >= cellSlots.hashed
            ? column.fitsText(slot, bytes, start, end)
            : slot === cellSlots.none
                ? column.missing()
                : cell_columns_quoted(bytes, start + 1, end - 1, column);
        if (!isFit)
            fits[row] = 0;
    }
}
function cell_columns_quoted(bytes, start, end, column) {
    for (let at = start; at < end; at++) {
        if (bytes[at] !== cell_columns_quote)
            continue;
        const length = halveQuotes(bytes, start, end);
        return column.text(unescaped, 0, length);
    }
    return column.text(bytes, start, end);
}
function halveQuotes(bytes, start, end) {
    if (unescaped.length < end - start)
        unescaped = Buffer.alloc(2 * (end - start));
    let length = 0;
    for (let at = start; at < end; at++) {
        unescaped[length++] = bytes[at];
        if (bytes[at] === cell_columns_quote)
            at++;
    }
    return length;
}
const truths = { yes: 0, no: 0 };
function readBooleans(block, cell, odd, fits) {
    const { bytes, bounds, stride, rows: count, lines } = block;
    let yes = 0;
    let no = 0;
    for (let row = 0, slot = cell; row < count; row++, slot += stride) {
        const start = bounds[slot] + 1;
        const end = bounds[slot + 1];
        if (end - start === 4 && isWord(bytes, start, 116, 114, 117, 101))
            yes++;
        else if (end - start === 5 && bytes[start] === 102 && isWord(bytes, start + 1, 97, 108, 115, 101))
            no++;
        else if (!takeOdd(odd, bytes, start, end, lines[row]))
            fits[row] = 0;
    }
    truths.yes = yes;
    truths.no = no;
}
const isWord = (bytes, at, a, b, c, d) => bytes[at] === a && bytes[at + 1] === b && bytes[at + 2] === c && bytes[at + 3] === d;

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/data/lib/scan/tests.js
const ranges = ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'];
const passes = () => true;
const spoken = { text: 'text', boolean: 'truth', number: 'number', integer: 'number', time: 'number' };
function compileTests(checks, kind) {
    return checks
        .filter((check) => check[spoken[kind]] !== undefined)
        .map((check) => ({
        keyword: check.keyword,
        number: check.number ?? passes,
        text: check.text ?? passes,
        truth: check.truth ?? passes,
        isRange: ranges.includes(check.keyword),
        lengths: lengthsOf(check),
    }));
}
function lengthsOf({ keyword, shown }) {
    const bound = Number(shown);
    if (!Number.isSafeInteger(bound))
        return undefined;
    return keyword === 'minLength' ? { min: bound, max: Infinity } : keyword === 'maxLength' ? { min: 0, max: bound } : undefined;
}
const everyNumber = ({ isRange, number }, { min, max }) => isRange && number(min) && number(max);
function failedTexts(tests, bytes, start, end) {
    let value;
    let failed = 0;
    for (let index = 0; index < tests.length; index++) {
        const { lengths, text } = tests[index];
        if (lengths !== undefined) {
            if (!isWithin(lengths, bytes, start, end))
                failed += 2 ** index;
            continue;
        }
        value ??= tests_textOf(bytes, start, end);
        if (!text(value))
            failed += 2 ** index;
    }
    return failed === 0 ? 1 : 2 + failed;
}
const tests_textOf = (bytes, start, end) => (bytes instanceof Buffer ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)).toString('utf8', start, end);
function isWithin({ min, max }, bytes, start, end) {
    const size = end - start;
    const fewest = (size + 3) >> 2;
    if (size < min || fewest > max)
        return false;
    if (size <= max && fewest >= min)
        return true;
    let count = 0;
    for (let at = start; at < end; at++)
        if ((bytes[at] & 0xc0) !== 0x80)
            count++;
    return count >= min && count <= max;
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/data/lib/scan/column-scanner.js





const batch = new NumberBatch();
class ColumnScanner {
    builder;
    rule;
    kind;
    misses = new Map();
    isRequired;
    needsOffset;
    verdicts = new Float64Array(16);
    position;
    tests;
    constructor(name, kind, rule, position) {
        this.builder = new ColumnBuilder(name, kind);
        this.rule = rule;
        this.kind = kind;
        this.position = position;
        this.isRequired = rule !== undefined && (!rule.nullable || rule.nullMisses.length > 0);
        this.needsOffset = rule?.needsOffset ?? false;
        this.tests = compileTests(rule?.checks ?? [], kind);
    }
    block(block, cell, fits) {
        switch (this.kind) {
            case 'text':
                readTexts(block, cell, this, fits);
                return;
            case 'boolean':
                this.booleans(block, cell, fits);
                return;
            case 'time':
                readTimes(batch, block, cell, this, fits);
                break;
            default:
                readNumbers(batch, block, cell, this, fits);
        }
        if (this.tests.length > 0)
            this.checkBatch(block, fits);
        this.builder.addNumbers(batch.values, batch.words, batch.size, batch.min, batch.max);
    }
    booleans(block, cell, fits) {
        if (this.tests.length > 0) {
            this.eachCell(block, cell, fits);
            return;
        }
        readBooleans(block, cell, this, fits);
        this.builder.addBooleans(truths.yes, truths.no);
    }
    eachCell({ bytes, bounds, stride, rows, lines }, cell, fits) {
        for (let row = 0, slot = cell; row < rows; row++, slot += stride) {
            if (!takeOdd(this, bytes, bounds[slot] + 1, bounds[slot + 1], lines[row]))
                fits[row] = 0;
        }
    }
    at(line) {
        this.position.line = line;
    }
    missing(count = 1) {
        this.builder.nulls += count;
        if (!this.isRequired)
            return true;
        if (this.rule?.nullable !== true)
            return this.miss('required', count);
        for (const keyword of this.rule.nullMisses)
            this.miss(keyword, count);
        return false;
    }
    cell(bytes, start, end, count = 1) {
        if (this.kind === 'text')
            return this.text(bytes, start, end, count);
        return this.parsed((0,cells/* parseCell */.kz)(this.kind, bytes, start, end), count);
    }
    parsed(result, count) {
        switch (result) {
            case cells/* cellResult */.U9.number:
                if (this.needsOffset && cells/* parsedTime */.zx.form !== cells/* timeForm */.yT.offset)
                    return this.invalid(count);
                return this.number(cells/* parsedCell */.YV.number, count);
            case cells/* cellResult */.U9.big:
                return this.big(cells/* parsedCell */.YV.big, count);
            case cells/* cellResult */.U9.truth:
                return this.truth(cells/* parsedCell */.YV.isTrue, count);
            case cells/* cellResult */.U9.nonFinite:
                return this.number(cells/* parsedCell */.YV.number, count);
            default:
                return this.invalid(count);
        }
    }
    invalid(count = 1) {
        this.builder.invalid += count;
        return this.rule?.type === undefined ? true : this.miss('type', count);
    }
    number(value, count = 1) {
        if (!Number.isFinite(value)) {
            this.builder.addNonFinite(value, count);
            return this.rule?.type === undefined ? true : this.miss('type', count);
        }
        this.builder.addNumber(value, count);
        return this.tests.length === 0 ? true : this.checkNumber(value, count);
    }
    big(value, count = 1) {
        const result = this.kind === 'time' ? cells/* cellResult */.U9.big : (0,cells/* takeInteger */.oJ)(value);
        if (result === cells/* cellResult */.U9.invalid)
            return this.invalid(count);
        if (result === cells/* cellResult */.U9.number)
            return this.number(cells/* parsedCell */.YV.number, count);
        this.builder.addBig(value, count);
        return this.tests.length === 0 ? true : this.checkNumber(value, count);
    }
    truth(value, count = 1) {
        this.builder.addBoolean(value, count);
        return this.tests.length === 0 ? true : this.checkTruth(value, count);
    }
    text(bytes, start, end, count = 1) {
        return this.fitsText(this.builder.addText(bytes, start, end, count), bytes, start, end, count);
    }
    texts(block, cell, slots) {
        this.builder.addTexts(block, cell, slots);
    }
    get isAsked() {
        return this.tests.length > 0;
    }
    fitsText(slot, bytes, start, end, count = 1) {
        if (this.tests.length === 0)
            return true;
        if (slot < 0)
            return this.settle(failedTexts(this.tests, bytes, start, end), count);
        const verdict = slot < this.verdicts.length ? this.verdicts[slot] : 0;
        return verdict === 1 || this.settle(verdict === 0 ? this.judgeText(slot, bytes, start, end) : verdict, count);
    }
    judgeText(slot, bytes, start, end) {
        if (slot >= this.verdicts.length) {
            const larger = new Float64Array(Math.max(slot + 1, this.verdicts.length * 2));
            larger.set(this.verdicts);
            this.verdicts = larger;
        }
        const verdict = failedTexts(this.tests, bytes, start, end);
        this.verdicts[slot] = verdict;
        return verdict;
    }
    state() {
        return { name: this.builder.name, builder: this.builder.state(), misses: [...this.misses.values()] };
    }
    merge({ builder, misses }, file, lines) {
        this.builder.merge(builder);
        for (const miss of misses) {
            const line = (lines[Number(miss.file)] ?? 1) + miss.line - 1;
            const known = this.misses.get(miss.keyword);
            if (known === undefined)
                this.misses.set(miss.keyword, { ...miss, file, line });
            else {
                known.count += miss.count;
                if (known.file === file && line < known.line)
                    known.line = line;
            }
        }
    }
    checkBatch({ lines }, fits) {
        const { values, rows, size } = batch;
        if (size === 0)
            return;
        for (const test of this.tests) {
            if (everyNumber(test, batch))
                continue;
            for (let index = 0; index < size; index++) {
                if (test.number(values[index]))
                    continue;
                const row = rows[index];
                fits[row] = 0;
                this.position.line = lines[row];
                this.miss(test.keyword, 1);
            }
        }
    }
    settle(verdict, count) {
        if (verdict === 1)
            return true;
        const failed = verdict - 2;
        for (const [index, { keyword }] of this.tests.entries())
            if (Math.floor(failed / 2 ** index) % 2 === 1)
                this.miss(keyword, count);
        return false;
    }
    checkNumber(value, count) {
        let fits = true;
        for (const { number, keyword } of this.tests) {
            if (number(value))
                continue;
            fits = false;
            this.miss(keyword, count);
        }
        return fits;
    }
    checkTruth(value, count) {
        let fits = true;
        for (const { truth, keyword } of this.tests) {
            if (truth(value))
                continue;
            fits = false;
            this.miss(keyword, count);
        }
        return fits;
    }
    miss(keyword, count) {
        const known = this.misses.get(keyword);
        if (known !== undefined)
            known.count += count;
        else
            this.misses.set(keyword, { keyword, count, file: this.position.file, line: this.position.line });
        return false;
    }
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/data/lib/scan/unique-keys.js

function uniqueKeys() {
    let capacity = 1024;
    let lows = new Uint32Array(capacity);
    let highs = new Uint32Array(capacity);
    let used = 0;
    let key = Buffer.allocUnsafe(256);
    let length = 0;
    const hash = { low: 0, high: 0 };
    const put = (low, high) => {
        let slot = low & (capacity - 1);
        while (lows[slot] !== 0 || highs[slot] !== 0) {
            if (lows[slot] === low && highs[slot] === high)
                return false;
            slot = (slot + 1) & (capacity - 1);
        }
        lows[slot] = low;
        highs[slot] = high;
        return true;
    };
    const grow = () => {
        const [oldLows, oldHighs] = [lows, highs];
        capacity *= 2;
        lows = new Uint32Array(capacity);
        highs = new Uint32Array(capacity);
        for (let i = 0; i < oldLows.length; i++)
            if (oldLows[i] !== 0 || oldHighs[i] !== 0)
                put(oldLows[i], oldHighs[i]);
    };
    return {
        part(bytes, start, end) {
            const needed = length + 4 + end - start;
            if (needed > key.length)
                key = Buffer.concat([key, Buffer.allocUnsafe(needed)]);
            key.writeUInt32LE(end - start, length);
            key.set(bytes.subarray(start, end), length + 4);
            length = needed;
        },
        isRepeated() {
            hash64(key, 0, length, hash);
            length = 0;
            const isNew = put(hash.low, hash.low === 0 && hash.high === 0 ? 1 : hash.high);
            if (isNew && ++used * 2 > capacity)
                grow();
            return !isNew;
        },
    };
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/data/lib/scan/session.js






const session_quote = 34;
const noBytes = new Uint8Array(0);
class ScanSession {
    columns = new Map();
    position = { file: '', line: 0 };
    contract;
    watches;
    rowJudge;
    rows = 0;
    rejected = 0;
    unreadable = 0;
    unreadableWhere;
    kinds;
    wanted;
    bound = [];
    names = [];
    fits = new Uint8Array(0);
    constructor(contract, kinds, columns) {
        this.contract = contract;
        this.kinds = kinds;
        this.wanted = columns === undefined ? undefined : new Set(columns);
        this.watches = (contract?.unique ?? []).map((rule) => ({ rule, count: 0, where: undefined, keys: uniqueKeys(), cells: [] }));
        const rowRules = contract?.rowRules ?? [];
        this.rowJudge =
            rowRules.length === 0
                ? undefined
                : new RowJudge(rowRules, (name) => this.rowColumn(name), () => this.columns.keys());
    }
    startFile(file) {
        this.position.file = file;
        this.position.line = 0;
    }
    header(names) {
        if (this.names.length > 0)
            this.requireSame(names);
        for (const name of this.wanted ?? [])
            this.requireColumn(name, names);
        this.names = names;
        this.bound = names.map((name) => (this.isWanted(name) ? this.column(name) : undefined));
        this.rowJudge?.header(names);
        for (const watch of this.watches)
            watch.cells = watch.rule.columns.map((name) => this.requireColumn(name, names));
    }
    column(name, kind) {
        const known = this.columns.get(name);
        if (known !== undefined)
            return known;
        const rule = this.contract === undefined ? undefined : columnRule(this.contract, name);
        const scanner = new ColumnScanner(name, rule?.kind ?? this.kinds.get(name) ?? kind ?? 'integer', rule, this.position);
        this.columns.set(name, scanner);
        return scanner;
    }
    isWanted(name) {
        return this.wanted === undefined || this.wanted.has(name);
    }
    judge(name) {
        const { kind, rule } = this.column(name);
        return new ColumnScanner(name, kind, rule, { ...this.position });
    }
    block(block) {
        const { bound } = this;
        if (this.fits.length < block.rows)
            this.fits = new Uint8Array(block.lines.length);
        const fits = this.fits.fill(1, 0, block.rows);
        for (let cell = 0; cell < bound.length; cell++)
            bound[cell]?.block(block, cell, fits);
        for (const watch of this.watches)
            this.watchKeys(watch, block, fits);
        this.rowJudge?.block(block, fits, this.position.file);
        let rejected = 0;
        for (let row = 0; row < block.rows; row++)
            if (fits[row] === 0)
                rejected++;
        this.rows += block.rows;
        this.rejected += rejected;
    }
    watchKeys(watch, { bytes, bounds, stride, rows, lines }, fits) {
        for (let row = 0, slot = 0; row < rows; row++, slot += stride) {
            for (const cell of watch.cells) {
                const start = bounds[slot + cell] + 1;
                const end = bounds[slot + cell + 1];
                const isQuoted = start < end && bytes[start] === session_quote;
                watch.keys.part(bytes, isQuoted ? start + 1 : start, isQuoted ? end - 1 : end);
            }
            this.position.line = lines[row];
            if (!this.settleKey(watch))
                fits[row] = 0;
        }
    }
    get canBeShared() {
        return this.watches.length === 0 && this.rowJudge === undefined;
    }
    state() {
        return { rows: this.rows, rejected: this.rejected, columns: [...this.columns.values()].map((column) => column.state()) };
    }
    merge({ rows, rejected, columns }, file, lines) {
        this.rows += rows;
        this.rejected += rejected;
        for (const state of columns)
            this.column(state.name).merge(state, file, lines);
    }
    jsonRow({ cells, line }) {
        this.position.line = line;
        let fits = true;
        for (const [name, cell] of cells) {
            if (!this.isWanted(name))
                continue;
            const scanner = this.columns.get(name) ?? this.lateColumn(name);
            fits = jsonCell(scanner, cell) && fits;
        }
        for (const [name, scanner] of this.columns)
            if (!cells.has(name))
                fits = scanner.missing() && fits;
        for (const watch of this.watches) {
            for (const name of watch.rule.columns) {
                const cell = cells.get(name);
                if (cell !== undefined)
                    watch.keys.part(cell.bytes, cell.start, cell.end);
                else
                    watch.keys.part(noBytes, 0, 0);
            }
            fits = this.settleKey(watch) && fits;
        }
        if (this.rowJudge !== undefined)
            fits = this.rowJudge.jsonRow(cells, this.position.file, line) && fits;
        this.endRow(fits);
    }
    refuse(line) {
        this.unreadable++;
        this.unreadableWhere ??= { file: this.position.file, line };
    }
    declare() {
        for (const name of this.contract?.columns.keys() ?? [])
            if (this.isWanted(name))
                this.column(name);
    }
    rowColumn(name) {
        const { kind, rule } = this.column(name);
        return { kind, allowsNull: rule?.allowsNull ?? false };
    }
    lateColumn(name) {
        const scanner = this.column(name);
        if (this.rows > 0)
            scanner.missing(this.rows);
        return scanner;
    }
    endRow(fits) {
        this.rows++;
        if (!fits)
            this.rejected++;
    }
    settleKey(watch) {
        if (!watch.keys.isRepeated())
            return true;
        watch.count++;
        watch.where ??= this.position.line === 0 ? { file: this.position.file } : { ...this.position };
        return false;
    }
    requireColumn(name, names) {
        const index = names.indexOf(name);
        if (index >= 0)
            return index;
        const meant = (0,nearest/* nearest */.p)(name, names);
        throw (0,errors/* inputError */.Xu)(`${this.position.file} has no column ${JSON.stringify(name)}`, {
            where: { file: this.position.file, line: 1, field: name },
            ...(meant === undefined ? {} : { hint: `Did you mean ${meant}?` }),
        });
    }
    requireSame(names) {
        const missing = this.names.find((name) => !names.includes(name));
        const added = names.find((name) => !this.names.includes(name));
        const odd = missing ?? added;
        if (odd === undefined)
            return;
        const sentence = missing === undefined
            ? `has the column ${JSON.stringify(odd)}, which the files before it lack`
            : `lacks the column ${JSON.stringify(odd)} of the files before it`;
        throw (0,errors/* inputError */.Xu)(`${this.position.file} ${sentence}`, {
            where: { file: this.position.file, line: 1, field: odd },
            hint: 'All files of a data set need the same columns.',
        });
    }
}
function jsonCell(scanner, { type, bytes, start, end }) {
    if (type === 'null')
        return scanner.missing();
    const { kind, rule } = scanner;
    if (kind === 'text' && (type === 'text' || rule === undefined))
        return scanner.text(bytes, start, end);
    const fits = type === 'number'
        ? kind === 'number' || kind === 'integer'
        : type === 'text'
            ? kind === 'time'
            : type === 'nested'
                ? false
                : kind === 'boolean';
    return fits ? scanner.cell(bytes, start, end) : scanner.invalid();
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/data/lib/profile-dataset.js






async function scanDataset(dataset, options, context) {
    let kinds = await inferKinds(dataset, options, context);
    for (;;) {
        const session = new ScanSession(options.contract, kinds, options.columns);
        const files = await scanFiles(dataset, session, options, context);
        const wider = widened(session, kinds);
        if (wider === undefined)
            return resultOf(session, files, options, /^json/.test(dataset.files[0]?.format ?? ''));
        kinds = wider;
    }
}
async function profileDataset(dataset, options, context) {
    return (await scanDataset(dataset, options, context)).profile;
}
async function scanFiles(dataset, session, options, context) {
    const scanned = [];
    for (const file of dataset.files) {
        const before = { rows: session.rows, rejected: session.rejected };
        session.startFile(file.name);
        const sha256 = await scanFile(file, session, options.threads ?? threadsFor(file), context);
        if (file.partitions !== undefined)
            countPartitions(file, session, before);
        else if (scanned.length > 0 && dataset.files[0]?.partitions !== undefined)
            throw (0,errors/* inputError */.Xu)(`${file.name} is not partitioned as the files before it are`, { where: { file: file.name } });
        scanned.push({ name: file.name, sha256, bytes: file.bytes, rows: session.rows - before.rows });
        context.log.progress('files', scanned.length, dataset.files.length);
    }
    return scanned;
}
const sharedBytes = 256 * 1024 * 1024;
const mostThreads = 4;
const threadsFor = ({ bytes }) => (bytes < sharedBytes ? 1 : Math.min(mostThreads, (0,external_node_os_.availableParallelism)()));
async function scanFile(file, session, threads, context) {
    if (file.format === 'parquet') {
        const { scanParquet } = await Promise.all(/* import() */[__webpack_require__.e(882), __webpack_require__.e(679)]).then(__webpack_require__.bind(__webpack_require__, 7679));
        return scanParquet(file, session, context);
    }
    if (threads > 1 && (file.format === 'csv' || file.format === 'tsv') && session.canBeShared) {
        const { scanInWorkers } = await __webpack_require__.e(/* import() */ 632).then(__webpack_require__.bind(__webpack_require__, 6632));
        return scanInWorkers(file, session, threads, context.signal);
    }
    const { openSource } = await __webpack_require__.e(/* import() */ 495).then(__webpack_require__.bind(__webpack_require__, 9495));
    const source = openSource(file, context.signal, true);
    const parser = await parserOf(file, session);
    for await (const chunk of source.chunks())
        parser.push(chunk);
    parser.end();
    return source.sha256();
}
async function parserOf(file, session) {
    if (file.format === 'jsonl' || file.format === 'json') {
        session.declare();
        const sink = { row: (row) => session.jsonRow(row), rejected: (line) => session.refuse(line) };
        if (file.format === 'json')
            return (await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 9320))).jsonDocumentParser(file.name, sink);
        return (await __webpack_require__.e(/* import() */ 874).then(__webpack_require__.bind(__webpack_require__, 1874))).jsonLinesParser(file.name, sink);
    }
    const { blockParser } = await __webpack_require__.e(/* import() */ 509).then(__webpack_require__.bind(__webpack_require__, 5509));
    return blockParser(file.name, file.format === 'csv' ? ',' : '\t', session);
}
async function inferKinds(dataset, { contract }, { signal }) {
    const [file] = dataset.files;
    const partitions = partitionKinds(dataset.files);
    if (file === undefined || file.format === 'parquet')
        return partitions;
    const { sampleKinds } = await __webpack_require__.e(/* import() */ 254).then(__webpack_require__.bind(__webpack_require__, 254));
    return new Map([...partitions, ...(await sampleKinds(file, new Set(contract?.columns.keys()), signal))]);
}
const wider = { integer: 'number', number: 'text', time: 'text', boolean: 'text', text: 'text' };
const next = { integer: 'number', number: 'time', time: 'boolean', boolean: 'text', text: 'text' };
function widened(session, kinds) {
    const misfits = [...session.columns.values()].filter((column) => column.rule?.kind === undefined && column.kind !== 'text' && column.builder.invalid > 0);
    if (misfits.length === 0)
        return undefined;
    return new Map([...kinds, ...misfits.map(({ builder, kind }) => [builder.name, (builder.fitted > 0 ? wider : next)[kind]])]);
}
function resultOf(session, files, options, isUnordered) {
    const digest = (0,lib_dataset/* datasetDigest */.Vx)(files);
    const hidden = new Set(options.maskColumns);
    const scanners = [...session.columns.values()];
    if (isUnordered)
        scanners.sort((a, b) => (a.builder.name < b.builder.name ? -1 : 1));
    const columns = scanners.map(({ builder, rule }) => builder.result({ category: rule?.category ?? false, hidden: (rule?.pii ?? false) || hidden.has(builder.name) }));
    return {
        rows: session.rows + session.unreadable,
        rejected: session.rejected + session.unreadable,
        unreadable: { count: session.unreadable, first: session.unreadableWhere },
        header: scanners.map(({ builder }) => builder.name),
        profile: { version: profileVersion, rows: session.rows, rejected: session.unreadable, dataDigest: digest, columns },
        findings: [...scanners.flatMap(findingsOf), ...rowFindings(session)],
        repeatedKeys: session.watches.map(({ rule, count, where }) => ({ columns: rule.columns, count, first: where })),
        digest,
        files,
    };
}
function rowFindings({ rowJudge }) {
    return [...(rowJudge?.misses.values() ?? [])].map(({ keyword, count, file, line }) => ({
        column: '',
        keyword,
        count,
        first: { file, ...(line === 0 ? {} : { line }) },
    }));
}
function findingsOf({ builder, misses }) {
    return [...misses.values()].map(({ keyword, count, file, line }) => ({
        column: builder.name,
        keyword,
        count,
        first: { file, field: builder.name, ...(line === 0 ? {} : { line }) },
    }));
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/data/lib/profile-diff/diff.js

const leastChange = 0.001;
const shownValues = 10;
function diffProfiles(before, after) {
    const [old, now] = [byName(before), byName(after)];
    const added = [...now.keys()].filter((name) => !old.has(name));
    const dropped = [...old.keys()].filter((name) => !now.has(name));
    const changed = [...now.values()].flatMap((column) => {
        const known = old.get(column.name);
        return known === undefined ? [] : (diffColumn(known, column) ?? []);
    });
    return {
        rows: { before: before.rows, after: after.rows },
        added,
        dropped,
        changed,
        isSchemaChanged: added.length > 0 || dropped.length > 0 || changed.some(({ kind }) => kind !== undefined),
    };
}
const byName = ({ columns }) => new Map(columns.map((column) => [column.name, column]));
function diffColumn(before, after) {
    const isSameKind = before.kind === after.kind;
    const diff = {
        name: after.name,
        kind: isSameKind ? undefined : { before: before.kind, after: after.kind },
        nullShare: shareChange(before, after, ({ nulls }) => nulls),
        invalidShare: shareChange(before, after, ({ nan, posInf, negInf, invalid }) => nan + posInf + negInf + invalid),
        newValues: isSameKind ? valuesBeyond(after, before) : undefined,
        vanishedValues: isSameKind ? valuesBeyond(before, after) : undefined,
        min: isSameKind ? boundChange(before.min, after.min) : undefined,
        max: isSameKind ? boundChange(before.max, after.max) : undefined,
    };
    const { name: _, ...changes } = diff;
    return Object.values(changes).every((change) => change === undefined) ? undefined : diff;
}
function shareChange(before, after, count) {
    if (before.n === 0 || after.n === 0)
        return undefined;
    const shares = { before: count(before) / before.n, after: count(after) / after.n };
    const isFirst = shares.before === 0 && shares.after > 0;
    return isFirst || Math.abs(shares.after - shares.before) >= leastChange ? shares : undefined;
}
function valuesBeyond(one, other) {
    if (one.kind !== 'text' && one.kind !== 'boolean')
        return undefined;
    const isHidden = [one, other].some(({ distribution }) => distribution.kind === 'hidden-values');
    const [mine, theirs] = [countsOf(one.distribution, isHidden), countsOf(other.distribution, isHidden)];
    if (mine === undefined || theirs === undefined)
        return undefined;
    const there = new Set(theirs.map(([value]) => value));
    const beyond = mine.filter(([value]) => !there.has(value)).toSorted(([, a], [, b]) => b - a);
    if (beyond.length === 0)
        return undefined;
    return {
        distinct: beyond.length,
        rows: beyond.reduce((sum, [, count]) => sum + count, 0),
        values: isHidden ? [] : beyond.slice(0, shownValues).map(([value]) => value),
    };
}
function countsOf(distribution, isHidden) {
    if (distribution.kind === 'empty')
        return [];
    if (distribution.kind !== 'values')
        return distribution.kind === 'hidden-values' ? distribution.counts : undefined;
    return isHidden ? distribution.counts.map(([value, count]) => [`h:${hashText(hashed(value))}`, count]) : distribution.counts;
}
function hashed(text) {
    const hash = { low: 0, high: 0 };
    const bytes = Buffer.from(text);
    hash64(bytes, 0, bytes.length, hash);
    return hash;
}
const boundChange = (before, after) => before === after ? undefined : { before, after };

;// CONCATENATED MODULE: ./.cache/bundle/actions/actions/validate-data/lib/annotations.js
const most = 4;
function annotateData({ findings }, { checks }, log) {
    const missed = new Map(checks.filter(({ status }) => status === 'fail' || status === 'warn').map((check) => [check.id, check.status]));
    const placed = findings.filter(({ column, keyword, first }) => first.line !== undefined && missed.has(`${column}:${keyword}`));
    for (const { column, keyword, count, first } of placed.slice(0, most)) {
        const text = `${column} misses ${keyword} here${count > 1 ? ` first, and in ${count - 1} more rows` : ''}`;
        if (missed.get(`${column}:${keyword}`) === 'fail')
            log.error(text, first);
        else
            log.warning(text, first);
    }
}

// EXTERNAL MODULE: ./.cache/bundle/actions/packages/report/lib/numbers.js
var numbers = __webpack_require__(6792);
;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/data/lib/contract/profile-checks.js




function profileChecks(rule, profile) {
    return [
        ...rule.ranges.map((range) => rangeCheck(rule.name, range, profile)),
        ...(rule.values === undefined ? [] : valueSetChecks(rule.name, rule.values, profile)),
    ];
}
const exact = (value) => ({ low: value, high: value });
function rangeCheck(column, { figure, min, max, severity, where }, profile) {
    const found = figureOf(figure, profile);
    const limit = rangeText(min, max);
    const base = { id: `${column}:${figure}`, limit, n: profile.n, where };
    const name = figure.startsWith('quantile:') ? `the quantile ${figure.slice(9)}` : profile_checks_words[figure];
    if (found === undefined)
        return { ...base, status: severity, message: `${column}: ${name} can not be told: the column has no numbers for it` };
    const { low, high } = found;
    const [from, to] = [min ?? -Infinity, max ?? Infinity];
    const status = low >= from && high <= to ? 'pass' : high < from || low > to ? severity : 'inconclusive';
    const middle = low / 2 + high / 2;
    const told = low === high ? shortened(low) : `${shortened(middle)} (between ${shortened(low)} and ${shortened(high)})`;
    const verdict = status === 'pass' ? 'within' : status === 'inconclusive' ? 'not told apart from' : 'outside of';
    return { ...base, status, observed: middle, message: `${column}: ${name} is ${told}, ${verdict} ${limit}` };
}
const profile_checks_words = {
    min: 'the smallest value',
    max: 'the largest value',
    mean: 'the mean',
    distinct: 'the number of distinct values',
};
const shortened = (value) => String(Number(value.toPrecision(6)));
const rangeText = (min, max) => max === undefined ? `>= ${min}` : min === undefined ? `<= ${max}` : `${min} to ${max}`;
function figureOf(figure, profile) {
    if (figure === 'distinct')
        return distinctOf(profile);
    if (profile.kind !== 'number' && profile.kind !== 'integer')
        return undefined;
    if (figure === 'min')
        return profile.min === undefined ? undefined : exact(Number(profile.min));
    if (figure === 'max')
        return profile.max === undefined ? undefined : exact(Number(profile.max));
    const parts = partsOf(profile);
    const total = parts.reduce((sum, { count }) => sum + count, 0);
    if (total === 0)
        return undefined;
    return figure === 'mean' ? meanOf(parts, total) : quantileOf(parts, total, Number(figure.slice(9)));
}
const distinctError = 0.06;
function distinctOf({ distinct, sample, distribution }) {
    if (sample === undefined || distribution.kind === 'empty' || distinct <= 10_000)
        return exact(distinct);
    return { low: distinct * (1 - distinctError), high: distinct * (1 + distinctError) };
}
function partsOf({ distribution, min, max }) {
    if (distribution.kind === 'values')
        return distribution.counts.map(([value, count]) => ({ ...exact(Number(value)), count }));
    if (distribution.kind !== 'histogram')
        return [];
    const [smallest, largest] = [Number(min ?? -Infinity), Number(max ?? Infinity)];
    return distribution.buckets.map(([bucket, count]) => {
        const { low, high } = bucketEdges(bucket, distribution.mantissaBits);
        return { low: Math.max(low, smallest), high: Math.min(high, largest), count };
    });
}
const meanOf = (parts, total) => ({
    low: parts.reduce((sum, { low, count }) => sum + (low * count) / total, 0),
    high: parts.reduce((sum, { high, count }) => sum + (high * count) / total, 0),
});
function quantileOf(parts, total, at) {
    let seen = 0;
    for (const part of parts) {
        seen += part.count;
        if (seen >= at * total)
            return part;
    }
    return parts.at(-1);
}
function valueSetChecks(column, rule, profile) {
    const id = `${column}:values`;
    const counts = valueCounts(profile);
    const { where } = rule;
    const fitted = profile.n - profile.nulls - profile.invalid;
    if (counts === undefined) {
        const message = `${column}: it has ${(0,numbers/* grouped */.zD)(profile.distinct)} distinct values, too many to compare with the ${rule.known.length} known ones`;
        return [{ id, status: rule.severity, n: profile.n, message, where }];
    }
    const known = new Set(rule.known.map((value) => profile_checks_keyOf(value, profile)));
    const outside = counts.filter(([value]) => !known.has(value)).reduce((sum, [, count]) => sum + count, 0);
    const fits = outside <= rule.allowed(fitted);
    const sentence = outside === 0
        ? `all ${(0,numbers/* grouped */.zD)(fitted)} values are known ones`
        : `${(0,numbers/* grouped */.zD)(outside)} of ${(0,numbers/* grouped */.zD)(fitted)} values are none of the ${known.size} known ones`;
    const status = fitted === 0 ? 'skipped' : fits ? 'pass' : rule.severity;
    const checks = [{ id, status, observed: outside, limit: rule.shown, n: fitted, message: `${column}: ${sentence}`, where }];
    if (rule.coverage === undefined)
        return checks;
    const present = new Set(counts.map(([value]) => value));
    const met = [...known].filter((value) => present.has(value)).length;
    const share = met / known.size;
    const told = `${column}: ${met} of ${known.size} known values occur (${(100 * share).toFixed(1)} %), and ${(100 * rule.coverage).toFixed(1)} % must`;
    return [
        ...checks,
        {
            id: `${column}:coverage`,
            status: share >= rule.coverage ? 'pass' : rule.severity,
            observed: share,
            limit: rule.coverage,
            n: fitted,
            message: told,
            where,
        },
    ];
}
function valueCounts({ distribution }) {
    if (distribution.kind === 'values' || distribution.kind === 'hidden-values')
        return distribution.counts;
    return distribution.kind === 'empty' ? [] : undefined;
}
function profile_checks_keyOf(value, { kind, distribution }) {
    if (kind === 'number' || kind === 'integer')
        return Number.isSafeInteger(Number(value)) || kind === 'number' ? String(Number(value)) : value;
    if (kind === 'time') {
        const same = distribution.kind === 'values' ? distribution.counts.find(([known]) => isSameTime(known, value)) : undefined;
        return same?.[0] ?? value;
    }
    if (distribution.kind !== 'hidden-values')
        return value;
    const bytes = Buffer.from(value);
    const hash = { low: 0, high: 0 };
    hash64(bytes, 0, bytes.length, hash);
    return `h:${hashText(hash)}`;
}
function isSameTime(a, b) {
    try {
        return (0,times/* timeValue */.P)(a) === (0,times/* timeValue */.P)(b);
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/data/lib/contract/checks.js





const clockTolerance = 5 * 60_000;
function contractChecks(contract, scan, now, answers = new Map()) {
    const profiles = new Map(scan.profile.columns.map((column) => [column.name, column]));
    const present = new Set(scan.header);
    const unnamed = scan.header.filter((name) => !contract.columns.has(name)).flatMap((name) => columnRule(contract, name) ?? []);
    return [
        ...rowChecks(contract.rows, scan),
        ...[...contract.columns.values(), ...unnamed].flatMap((rule) => columnChecks(rule, profiles.get(rule.name), present.has(rule.name), scan.findings)),
        ...additionalChecks(contract, scan),
        ...nameChecks(contract, scan),
        ...contract.rowRules.map((rule) => rowRuleCheck(rule, scan)),
        ...contract.references.map((rule) => referenceCheck(rule, scan, answers.get(rule.id))),
        ...contract.unique.map((rule, index) => uniqueCheck(rule, scan, index)),
        ...(contract.freshness === undefined ? [] : [freshnessCheck(contract.freshness, profiles.get(contract.freshness.column), now)]),
    ];
}
const many = (count, one) => `${(0,numbers/* grouped */.zD)(count)} ${count === 1 ? one : `${one}s`}`;
const checks_at = ({ file, line }) => (line === undefined ? file : `${file}:${line}`);
function rowChecks(rule, { rows }) {
    const min = Math.max(1, rule?.min ?? 1);
    const max = rule?.max;
    const fits = rows >= min && rows <= (max ?? Infinity);
    const limit = max === undefined ? `>= ${min}` : `${min} to ${max}`;
    const message = fits ? `the data have ${many(rows, 'row')}` : `the data have ${many(rows, 'row')}, and ${limit} are needed`;
    const status = fits ? 'pass' : rows === 0 ? 'fail' : (rule?.severity ?? 'fail');
    return [{ id: 'rows', status, observed: rows, limit, n: rows, message, ...(rule === undefined ? {} : { where: rule.where }) }];
}
const checks_spoken = { text: 'text', boolean: 'truth', number: 'number', integer: 'number', time: 'number' };
function columnChecks(rule, profile, isPresent, findings) {
    const { name, where } = rule;
    if (!isPresent || profile === undefined) {
        if (rule.required)
            return [
                {
                    id: `${name}:present`,
                    status: 'fail',
                    message: `the column ${name} is missing`,
                    where,
                    hint: 'Add it to the data, or take it out of required.',
                },
            ];
        return [{ id: `${name}:present`, status: 'skipped', message: `the column ${name} is not in the data, and not required`, where }];
    }
    const own = findings.filter((finding) => finding.column === name);
    const asked = rule.checks.filter((check) => check[checks_spoken[profile.kind]] !== undefined);
    return [
        ...(rule.required ? [{ id: `${name}:present`, status: 'pass', message: `the column ${name} is present`, where }] : []),
        ...(rule.type === undefined ? [] : [valueCheck(rule, 'type', rule.type, where, profile, own)]),
        ...(rule.nullable ? [] : [valueCheck(rule, 'required', 'a value in every row', where, profile, own)]),
        ...asked.map((check) => valueCheck(rule, check.keyword, check.shown, check.where, profile, own)),
        ...nullChecks(rule, profile),
        ...profileChecks(rule, profile),
    ];
}
function valueCheck(rule, keyword, limit, where, { n }, findings) {
    const finding = findings.find((each) => each.keyword === keyword);
    const count = finding?.count ?? 0;
    const allowed = rule.invalid.allowed(n);
    const fits = count <= allowed;
    const status = n === 0 ? 'skipped' : fits ? 'pass' : rule.invalid.severity;
    const wording = `${rule.name}: ${checks_words(keyword, limit)}`;
    const first = finding === undefined ? '' : `, first at ${checks_at(finding.first)}`;
    const message = count === 0
        ? `${wording}, in all of ${many(n, 'row')}`
        : `${wording}; ${many(count, 'value')} of ${(0,numbers/* grouped */.zD)(n)} ${count === 1 ? 'does' : 'do'} not fit${first}`;
    const bound = rule.invalid.shown === '0' ? limit : `${limit}; at most ${rule.invalid.shown}`;
    return { id: `${rule.name}:${keyword}`, status, observed: count, limit: bound, n, message, where };
}
function checks_words(keyword, limit) {
    switch (keyword) {
        case 'type':
            return `values are of type ${limit}`;
        case 'required':
            return 'every row has a value';
        default:
            return `${keyword} is ${limit}`;
    }
}
function nullChecks({ name, nulls }, profile) {
    if (nulls === undefined)
        return [];
    const fits = profile.nulls <= nulls.allowed(profile.n);
    const share = profile.n === 0 ? 0 : (100 * profile.nulls) / profile.n;
    const message = `${name}: ${profile.nulls} of ${many(profile.n, 'value')} are missing (${share.toFixed(2)} %), and at most ${nulls.shown} may be`;
    return [
        {
            id: `${name}:nulls`,
            status: fits ? 'pass' : nulls.severity,
            observed: profile.nulls,
            limit: nulls.shown,
            n: profile.n,
            message,
            where: nulls.where,
        },
    ];
}
function additionalChecks(contract, { header }) {
    if (contract.additionalColumns)
        return [];
    const extra = header.filter((name) => columnRule(contract, name) === undefined);
    const names = extra.slice(0, 10).join(', ');
    const message = extra.length === 0
        ? 'there are no columns beyond the contract'
        : `${many(extra.length, 'column')} not in the contract: ${names}${extra.length > 10 ? ', …' : ''}`;
    return [
        {
            id: 'columns:additional',
            status: extra.length === 0 ? 'pass' : 'fail',
            observed: extra.length,
            limit: 0,
            message,
            where: contract.additionalColumnsWhere,
        },
    ];
}
function nameChecks({ columnNames }, { header }) {
    if (columnNames === undefined)
        return [];
    const odd = header.filter((name) => !columnNames.fits(name));
    const message = odd.length === 0
        ? 'the names of all columns fit'
        : `${many(odd.length, 'column')} with a name that does not fit: ${odd.slice(0, 10).join(', ')}`;
    const status = odd.length === 0 ? 'pass' : 'fail';
    return [{ id: 'columns:propertyNames', status, observed: odd.length, limit: columnNames.shown, message, where: columnNames.where }];
}
function rowRuleCheck(rule, scan) {
    const lacking = rule.keyword === 'expr' ? (rule.columns ?? []).filter((name) => !scan.header.includes(name)) : [];
    const finding = scan.findings.find(({ column, keyword }) => column === '' && keyword === rule.id);
    const check = ruleCheck(rule, rule.shown, scan, { count: finding?.count ?? 0, ...(finding === undefined ? {} : { first: finding.first }) });
    const [first] = lacking;
    if (first === undefined || check.status === 'pass')
        return check;
    const meant = (0,nearest/* nearest */.p)(first, scan.header);
    return { ...check, hint: `The data have no column ${first}${meant === undefined ? '.' : `; did you mean ${meant}?`}` };
}
function referenceCheck(rule, scan, answer) {
    const shown = `${rule.columns.join(', ')} must be in ${rule.data.join(', ')}`;
    if (answer !== undefined)
        return ruleCheck(rule, shown, scan, answer);
    return {
        id: rule.id,
        status: 'inconclusive',
        limit: rule.limit.shown,
        n: scan.rows,
        message: `${rule.id} was not asked: ${shown}`,
        where: rule.where,
    };
}
function ruleCheck({ id, limit, where }, shown, { rows }, { count, first }) {
    const fits = count <= limit.allowed(rows);
    const found = first === undefined ? '' : `, first at ${checks_at(first)}`;
    const message = count === 0
        ? `${id}: ${shown}, in all of ${many(rows, 'row')}`
        : `${id}: ${shown}; ${many(count, 'row')} of ${(0,numbers/* grouped */.zD)(rows)} ${count === 1 ? 'does' : 'do'} not fit${found}`;
    return { id, status: rows === 0 ? 'skipped' : fits ? 'pass' : limit.severity, observed: count, limit: limit.shown, n: rows, message, where };
}
function uniqueCheck(rule, scan, index) {
    const found = scan.repeatedKeys[index];
    const key = rule.columns.join(', ');
    const base = { id: `unique:${rule.columns.join('+')}`, limit: 0, n: scan.rows, where: rule.where };
    if (found === undefined)
        return { ...base, status: 'inconclusive', message: `the key ${key} was not counted` };
    const first = found.first === undefined ? '' : `, first at ${checks_at(found.first)}`;
    const message = found.count === 0 ? `the key ${key} never repeats` : `the key ${key} repeats in ${many(found.count, 'row')}${first}`;
    return { ...base, status: found.count === 0 ? 'pass' : rule.severity, observed: found.count, message };
}
function freshnessCheck(rule, profile, now) {
    const base = { id: `${rule.column}:freshness`, limit: rule.shown, where: rule.where };
    if (profile?.kind !== 'time' || profile.max === undefined) {
        return { ...base, status: rule.severity, message: `${rule.column} has no time that freshness could be told by` };
    }
    const newest = Number((0,times/* timeValue */.P)(profile.max) / 1000n);
    const age = now.getTime() - newest;
    const shown = { ...base, observed: profile.max, n: profile.n };
    if (age < -clockTolerance)
        return { ...shown, status: rule.severity, message: `${rule.column}: the newest time ${profile.max} lies in the future` };
    const fits = age <= rule.within;
    const message = `${rule.column}: the newest time is ${profile.max}, ${hours(age)} ago, and ${rule.shown} is the limit`;
    return { ...shown, status: fits ? 'pass' : rule.severity, message };
}
const hours = (milliseconds) => `${(Math.max(0, milliseconds) / 3_600_000).toFixed(1)} h`;

;// CONCATENATED MODULE: ./.cache/bundle/actions/actions/validate-data/lib/checks.js


function checksOf(scan, loaded, now, references) {
    const lines = lineChecks(scan);
    if (loaded !== undefined)
        return [...contractChecks(loaded.contract, scan, now, references), ...lines, ...(loaded.change === undefined ? [] : [loaded.change])];
    const files = scan.files.length === 1 ? 'the file' : `all ${scan.files.length} files`;
    return [
        ...lines,
        { id: 'readable', status: 'pass', n: scan.rows, message: `${files} could be read to the last row` },
        {
            id: 'rows',
            status: scan.rows > 0 ? 'pass' : 'fail',
            observed: scan.rows,
            limit: '>= 1',
            n: scan.rows,
            message: scan.rows > 0 ? `the data have ${(0,numbers/* grouped */.zD)(scan.rows)} rows` : 'the data have no rows',
        },
    ];
}
function lineChecks({ unreadable: { count, first }, rows }) {
    if (count === 0)
        return [];
    const message = `${count} of ${rows} lines are no JSON objects, first at ${first?.file}:${first?.line}`;
    return [{ id: 'lines', status: 'fail', observed: count, limit: 0, n: rows, message, ...(first === undefined ? {} : { where: first }) }];
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/data/lib/contract/decimal.js
const maxExponent = 400;
function parseDecimal(text) {
    const match = /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d{1,4}))?$/.exec(text);
    if (match === null)
        return undefined;
    const [, sign = '', whole = '', fraction = '', exponent = '0'] = match;
    const places = fraction.length - Number(exponent);
    if (Math.abs(places) > maxExponent || whole.length + fraction.length > maxExponent)
        return undefined;
    const units = BigInt(`${sign}${whole}${fraction}`);
    return places >= 0 ? { units, places } : { units: units * 10n ** BigInt(-places), places: 0 };
}
function decimalOf(value) {
    if (typeof value === 'bigint')
        return { units: value, places: 0 };
    if (Number.isSafeInteger(value))
        return { units: BigInt(value), places: 0 };
    return parseDecimal(String(value)) ?? { units: 0n, places: 0 };
}
function compareDecimals(a, b) {
    const places = Math.max(a.places, b.places);
    const difference = scaled(a, places) - scaled(b, places);
    return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}
const scaled = ({ units, places }, to) => (to === places ? units : units * 10n ** BigInt(to - places));
function multipleOf(step) {
    const divisor = 10 ** step.places;
    const units = Number(step.units);
    const size = units / divisor;
    const isPlain = Number.isSafeInteger(units) && step.places <= 22;
    return (value) => {
        if (isPlain && typeof value === 'number') {
            if (step.places === 0 && Number.isSafeInteger(value))
                return value % units === 0;
            const whole = Math.round(value / size) * units;
            if (Math.abs(whole) < 1e15)
                return whole / divisor === value;
        }
        const exact = decimalOf(value);
        const places = Math.max(exact.places, step.places);
        return scaled(exact, places) % scaled(step, places) === 0n;
    };
}
function boundOf(limit) {
    const nearest = Number(`${limit.units}e${-limit.places}`);
    return {
        compare(value) {
            if (typeof value === 'number')
                return value < nearest ? -1 : value > nearest ? 1 : value === nearest ? 0 : Number.NaN;
            return compareDecimals(decimalOf(value), limit);
        },
    };
}

// EXTERNAL MODULE: ./.cache/bundle/actions/packages/core/lib/pointer.js
var lib_pointer = __webpack_require__(4362);
;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/data/lib/contract/walker.js




class Walker {
    located;
    problems = [];
    constructor(located) {
        this.located = located;
    }
    get root() {
        return { value: this.located.value, pointer: '' };
    }
    where(part) {
        return this.located.at(part.pointer);
    }
    map(part, known) {
        if (part === undefined)
            return new Map();
        const { value, pointer } = part;
        if (typeof value !== 'object' || value === null || Array.isArray(value)) {
            this.problem(part, `must be a map, got ${shown(value)}`);
            return new Map();
        }
        const entries = Object.entries(value).map(([key, item]) => [
            key,
            { value: item, pointer: `${pointer}/${(0,lib_pointer/* escapePointer */.l)(key)}` },
        ]);
        if (known === undefined)
            return new Map(entries);
        for (const [key, item] of entries)
            if (!known.includes(key))
                this.unknownKey(key, item, known);
        return new Map(entries.filter(([key]) => known.includes(key)));
    }
    list(part) {
        if (!Array.isArray(part.value)) {
            this.problem(part, `must be a list, got ${shown(part.value)}`);
            return [];
        }
        return part.value.map((value, index) => ({ value, pointer: `${part.pointer}/${index}` }));
    }
    text(part) {
        if (part === undefined || typeof part.value === 'string')
            return part?.value;
        return this.problem(part, `must be a text, got ${shown(part.value)}`);
    }
    number(part) {
        if (part === undefined || typeof part.value === 'number')
            return part?.value;
        return this.problem(part, `must be a number, got ${shown(part.value)}`);
    }
    decimal(part) {
        const value = this.number(part);
        if (part === undefined || value === undefined)
            return undefined;
        return parseDecimal(this.literal(part) ?? '') ?? decimalOf(value);
    }
    literal(part) {
        return this.located.literal?.(part.pointer)?.replace(/^\+/, '');
    }
    follow(base, reference) {
        let part = base;
        for (const step of reference.split('/').slice(1)) {
            const key = decodeURIComponent(step).replaceAll('~1', '/').replaceAll('~0', '~');
            const { value } = part;
            if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key))
                return undefined;
            part = { value: value[key], pointer: `${part.pointer}/${(0,lib_pointer/* escapePointer */.l)(key)}` };
        }
        return part;
    }
    count(part) {
        const value = this.number(part);
        if (part === undefined || value === undefined || (Number.isSafeInteger(value) && value >= 0))
            return value;
        return this.problem(part, `must be a whole number of 0 or more, got ${value}`);
    }
    flag(part) {
        if (part === undefined || typeof part.value === 'boolean')
            return part?.value;
        return this.problem(part, `must be true or false, got ${shown(part.value)}`);
    }
    oneOf(part, words) {
        const value = this.text(part);
        const found = words.find((word) => word === value);
        if (part === undefined || value === undefined || found !== undefined)
            return found;
        const meant = (0,nearest/* nearest */.p)(value, words);
        return this.problem(part, `must be one of ${words.join(', ')}, got ${shown(value)}${meant === undefined ? '' : `; did you mean ${meant}?`}`);
    }
    problem(part, message) {
        const where = this.where(part);
        this.problems.push({ where, message: where.field === undefined ? `the contract ${message}` : `${where.field} ${message}` });
        return undefined;
    }
    failure() {
        const problems = this.problems.toSorted((a, b) => (a.where.line ?? 0) - (b.where.line ?? 0));
        const [first] = problems;
        if (first === undefined)
            return undefined;
        const lines = problems
            .slice(0, 20)
            .map(({ where, message }) => `${where.file}${where.line === undefined ? '' : `:${where.line}`} ${message}`);
        const more = problems.length > 20 ? `\nand ${problems.length - 20} more` : '';
        const hint = 'The README of validate-data shows every key.';
        return (0,errors/* inputError */.Xu)(`the contract is not valid:\n${lines.join('\n')}${more}`, { where: first.where, hint });
    }
    unknownKey(key, item, known) {
        const why = Object.hasOwn(unsupported, key) ? unsupported[key] : undefined;
        if (why !== undefined) {
            this.problems.push({ where: this.where(item), message: `the keyword ${key} is not supported: ${why}` });
            return;
        }
        const meant = (0,nearest/* nearest */.p)(key, known);
        const suggestion = meant === undefined ? `known keys: ${known.join(', ')}` : `did you mean ${meant}?`;
        this.problems.push({ where: this.where(item), message: `unknown key ${shown(key)}; ${suggestion}` });
    }
}
const isFlat = 'a row is flat, its columns hold no lists';
const isLocal = 'a reference leads to #/$defs/… of the same row';
const unsupported = {
    items: isFlat,
    prefixItems: isFlat,
    additionalItems: isFlat,
    contains: isFlat,
    minContains: isFlat,
    maxContains: isFlat,
    minItems: isFlat,
    maxItems: isFlat,
    uniqueItems: isFlat,
    unevaluatedItems: isFlat,
    unevaluatedProperties: 'name the columns in properties, and refuse others by additionalProperties',
    dependencies: 'draft 2020-12 has dependentRequired and dependentSchemas',
    $id: isLocal,
    $anchor: isLocal,
    $dynamicRef: isLocal,
    $dynamicAnchor: isLocal,
    $vocabulary: isLocal,
};
function shown(value) {
    const text = JSON.stringify(value) ?? 'nothing';
    return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/data/lib/contract/limits.js

const severities = ['fail', 'warn'];
const noneAllowed = { shown: '0', severity: 'fail', allowed: () => 0 };
const readSeverity = (entries, walker) => walker.oneOf(entries.get('severity'), severities) ?? 'fail';
function readLimit(part, walker) {
    if (part === undefined)
        return undefined;
    const entries = walker.map(part, ['max', 'severity']);
    if (entries.has('max'))
        return limitOf(entries, walker);
    return walker.problem(part, 'needs the key max: a count such as 5, or a share such as 1%');
}
function limitOf(entries, walker) {
    const severity = readSeverity(entries, walker);
    const max = entries.get('max');
    if (max === undefined)
        return { ...noneAllowed, severity };
    const { value } = max;
    const share = shareOf(value);
    if (share !== undefined)
        return { shown: String(value), severity, allowed: (n) => share * n };
    if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0)
        return { shown: String(value), severity, allowed: () => value };
    walker.problem(max, `must be a count such as 5, or a share such as 1%, got ${shown(value)}`);
    return noneAllowed;
}
function shareOf(value) {
    const percent = typeof value === 'string' ? /^(\d{1,3}(?:\.\d{1,15})?)\s?%$/.exec(value)?.[1] : undefined;
    const share = percent !== undefined ? Number(percent) / 100 : typeof value === 'number' && value > 0 && value < 1 ? value : undefined;
    return share !== undefined && share <= 1 ? share : undefined;
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/data/lib/contract/loosened.js


function loosenings(base, proposed) {
    const after = new Map(flatten(proposed));
    return flatten(base).flatMap(([rule, before]) => {
        const now = after.get(rule);
        if (now === before || (now !== undefined && isTighter(rule, before, now)))
            return [];
        return [{ rule, base: loosened_shortened(before), proposed: now === undefined ? 'gone' : loosened_shortened(now) }];
    });
}
const loosened_shortened = (text) => (text.length > 80 ? `${text.slice(0, 79)}…` : text);
function flatten(contract) {
    const { rows, unique, freshness, columnNames, otherColumns } = contract;
    return [
        ...[...contract.columns.values()].flatMap(columnRules),
        ...otherColumns.templates.flatMap((rule) => columnRules({ ...rule, name: `columns like ${rule.name}` })),
        ...(contract.additionalColumns ? [] : [['columns:additional', 'none']]),
        ...(columnNames === undefined ? [] : [['columns:propertyNames', columnNames.shown]]),
        ...(rows?.min === undefined ? [] : [['rows:minimum', String(rows.min)]]),
        ...(rows?.max === undefined ? [] : [['rows:maximum', String(rows.max)]]),
        ...(rows === undefined ? [] : [['rows:severity', rows.severity]]),
        ...unique.map((rule) => [`unique:${rule.columns.join('+')}`, rule.severity]),
        ...(freshness === undefined ? [] : [[`${freshness.column}:freshness`, `${freshness.shown} (${freshness.severity})`]]),
        ...contract.rowRules.flatMap(({ id, meaning, limit }) => [[id, meaning], ...limitRules(id, limit)]),
        ...contract.sqlRules.flatMap(({ id, sql, limit }) => [[id, sql], ...limitRules(id, limit)]),
        ...contract.references.flatMap(({ id, data, key, limit }) => [
            [id, `${key.join(', ')} of ${data.join(', ')}`],
            ...limitRules(id, limit),
        ]),
    ];
}
function columnRules(column) {
    const { name, nulls, values } = column;
    return [
        ...(column.required ? [[`${name}:present`, 'required']] : []),
        ...(column.type === undefined ? [] : [[`${name}:type`, `${column.type}${column.needsOffset ? ' with offset' : ''}`]]),
        ...(column.nullable ? [] : [[`${name}:required`, 'a value in every row']]),
        ...(column.allowsNull ? [] : [[`${name}:null`, 'not a value']]),
        ...column.checks.map(({ keyword, meaning }) => [`${name}:${keyword}`, meaning]),
        ...limitRules(`${name}:invalid`, column.invalid),
        ...(nulls === undefined ? [] : limitRules(`${name}:nulls`, nulls)),
        ...column.ranges.flatMap(({ figure, min, max, severity }) => [
            ...(min === undefined ? [] : [[`${name}:${figure}:minimum`, String(min)]]),
            ...(max === undefined ? [] : [[`${name}:${figure}:maximum`, String(max)]]),
            [`${name}:${figure}:severity`, severity],
        ]),
        ...(values === undefined
            ? []
            : [
                [`${name}:values`, JSON.stringify(values.known)],
                ...limitRules(`${name}:values`, values),
                ...(values.coverage === undefined ? [] : [[`${name}:coverage:minimum`, String(values.coverage)]]),
            ]),
        ...(column.pii ? [[`${name}:pii`, 'hidden']] : []),
    ];
}
const limitRules = (id, { shown, severity }) => [
    [`${id}:limit`, shown],
    [`${id}:severity`, severity],
];
function isTighter(rule, before, now) {
    if (rule.endsWith(':severity'))
        return now === 'fail';
    if (/:(enum|values)$/.test(rule))
        return isSubset(now, before);
    if (rule.endsWith(':limit'))
        return isSmallerLimit(before, now);
    const [was, is] = [parseDecimal(before), parseDecimal(now)];
    if (was === undefined || is === undefined)
        return false;
    const order = compareDecimals(is, was);
    if (/:(minimum|exclusiveMinimum|minLength|minProperties)$/.test(rule))
        return order >= 0;
    if (/:(maximum|exclusiveMaximum|maxLength|maxProperties)$/.test(rule))
        return order <= 0;
    return rule.endsWith(':multipleOf') && is.units > 0n && isMultiple(is, was);
}
const isMultiple = (is, was) => {
    const places = Math.max(is.places, was.places);
    return was.units > 0n && scaled(is, places) % scaled(was, places) === 0n;
};
function isSubset(now, before) {
    const [is, was] = [JSON.parse(now), JSON.parse(before)];
    if (!Array.isArray(is) || !Array.isArray(was))
        return false;
    const known = new Set(was.map((value) => JSON.stringify(value)));
    return is.every((value) => known.has(JSON.stringify(value)));
}
function isSmallerLimit(before, now) {
    const [was, is] = [shareOf(before) ?? shareOf(Number(before)), shareOf(now) ?? shareOf(Number(now))];
    if (was !== undefined && is !== undefined)
        return is <= was;
    return Number(now) === 0 || (was === undefined && is === undefined && Number(now) <= Number(before));
}

// EXTERNAL MODULE: ./.cache/bundle/actions/packages/data/lib/contract/pattern-syntax.js
var pattern_syntax = __webpack_require__(4621);
;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/data/lib/contract/formats.js


const timeFormats = ['date', 'date-time', 'timestamp'];
const isTime = (text, needsOffset) => {
    const bytes = Buffer.from(text);
    return (0,cells/* parseTime */.pe)(bytes, 0, bytes.length) !== cells/* cellResult */.U9.invalid && (!needsOffset || cells/* parsedTime */.zx.form === cells/* timeForm */.yT.offset);
};
function isTimeOfDay(text) {
    const parts = /^(\d\d):(\d\d):(\d\d)(?:\.\d{1,20})?(?:[zZ]|([+-])(\d\d):(\d\d))$/.exec(text);
    if (parts === null)
        return false;
    const [hour = 0, minute = 0, second = 0, offsetHour = 0, offsetMinute = 0] = [1, 2, 3, 5, 6].map((index) => Number(parts[index] ?? 0));
    if (hour > 23 || minute > 59 || second > 60 || offsetHour > 23 || offsetMinute > 59)
        return false;
    const east = (parts[4] === '-' ? -1 : 1) * (offsetHour * 60 + offsetMinute);
    return second < 60 || (((hour * 60 + minute - east) % 1440) + 1440) % 1440 === 1439;
}
const duration = /^P(?:\d+W|(?=[\dT])(?:\d+Y)?(?:\d+M)?(?:\d+D)?(?:T(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+S)?)?)$/;
const gap = /\d+Y\d+D|\d+H\d+S/;
const isDuration = (text) => text.length <= 200 && duration.test(text) && !gap.test(text);
const label = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/i;
const isHostname = (text) => text.length <= 253 && text.split('.').every((part) => label.test(part) && (part.slice(2, 4) !== '--' || /^xn--/i.test(part)));
const isIpv4 = (text) => text.length <= 15 && /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?!$)|$)){4}$/.test(text);
function isIpv6(text) {
    if (text.length > 45 || !/^[0-9a-f:.]+$/i.test(text))
        return false;
    const halves = text.split('::');
    if (halves.length > 2)
        return false;
    const groups = halves.flatMap((half) => (half === '' ? [] : half.split(':')));
    const last = groups.at(-1);
    const hasIpv4 = last?.includes('.') === true;
    if (hasIpv4 && (!isIpv4(last) || text.endsWith('::')))
        return false;
    const hex = hasIpv4 ? groups.slice(0, -1) : groups;
    if (!hex.every((group) => /^[0-9a-f]{1,4}$/i.test(group)))
        return false;
    const count = hex.length + (hasIpv4 ? 2 : 0);
    return halves.length === 2 ? count <= 7 : count === 8;
}
const atomText = /^[a-z0-9!#$%&\x27*+/=?^_\x60{|}~-]+$/i;
const quotedText = /^\x22(?:[ !#-[\]-~]|\\[ -~])*\x22$/;
function isEmail(text) {
    if (text.length > 254)
        return false;
    const at = text.lastIndexOf('@');
    const local = text.slice(0, at);
    if (at < 1 || local.length > 64)
        return false;
    const isDotString = local.split('.').every((atom) => atomText.test(atom));
    if (!isDotString && !quotedText.test(local))
        return false;
    const domain = text.slice(at + 1);
    const literal = /^\[(IPv6:)?(.*)\]$/i.exec(domain);
    if (literal === null)
        return isHostname(domain) && domain.includes('.');
    return literal[1] === undefined ? isIpv4(literal[2] ?? '') : isIpv6(literal[2] ?? '');
}
function isUriReference(text) {
    if (!/^(?:[a-z0-9\-._~:/?#[\]@!$&'()*+,;=]|%[0-9a-f]{2})*$/i.test(text))
        return false;
    const [, scheme, authority, path = '', rest = ''] = /^(?:([^:/?#]*):)?(?:\/\/([^/?#]*))?([^?#]*)(.*)$/.exec(text) ?? [];
    if (scheme !== undefined && !/^[a-z][a-z0-9+.-]*$/i.test(scheme))
        return false;
    if (path.includes('[') || path.includes(']') || /[[\]]/.test(rest) || rest.indexOf('#', rest.indexOf('#') + 1) > 0)
        return false;
    return authority === undefined || isAuthority(authority);
}
function isAuthority(authority) {
    const host = authority.slice(authority.lastIndexOf('@') + 1);
    if (authority.slice(0, authority.length - host.length).match(/[[\]]/) !== null || authority.split('@').length > 2)
        return false;
    const bracketed = /^\[([^\]]*)\](?::\d*)?$/.exec(host);
    if (bracketed !== null)
        return isIpv6(bracketed[1] ?? '') || /^v[0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+$/i.test(bracketed[1] ?? '');
    return /^[^[\]:]*(?::\d*)?$/.test(host);
}
const isUri = (text) => /^[a-z][a-z0-9+.-]*:/i.test(text) && isUriReference(text);
function isRegex(text) {
    try {
        (0,pattern_syntax/* parsePattern */.E)(text);
        return true;
    }
    catch {
        return false;
    }
}
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const jsonPointer = /^(?:\/(?:[^~/]|~[01])*)*$/;
const relativePointer = /^(?:0|[1-9]\d*)(?:#|(?:\/(?:[^~/]|~[01])*)*)$/;
const formats = {
    date: (text) => isTime(text, false),
    'date-time': (text) => isTime(text, true),
    timestamp: (text) => isTime(text, false),
    time: isTimeOfDay,
    duration: isDuration,
    email: isEmail,
    hostname: isHostname,
    ipv4: isIpv4,
    ipv6: isIpv6,
    uri: isUri,
    'uri-reference': isUriReference,
    uuid: (text) => uuid.test(text),
    'json-pointer': (text) => jsonPointer.test(text),
    'relative-json-pointer': (text) => relativePointer.test(text),
    regex: isRegex,
};

// EXTERNAL MODULE: ./.cache/bundle/actions/packages/data/lib/contract/values.js
var values = __webpack_require__(5585);
;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/data/lib/contract/compile.js




const annotations = [
    'title',
    'description',
    'examples',
    'default',
    '$comment',
    'deprecated',
    'readOnly',
    'writeOnly',
    'contentEncoding',
    'contentMediaType',
    'contentSchema',
];
const numberKeywords = ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'];
const textKeywords = ['minLength', 'maxLength', 'pattern', 'format'];
const combinations = ['allOf', 'anyOf', 'oneOf', 'not', 'if', '$ref'];
const valueKeywords = [...numberKeywords, ...textKeywords, 'enum', 'const', ...combinations];
const rowKeywords = ['minProperties', 'maxProperties', 'dependentRequired', 'dependentSchemas', ...combinations];
const structure = ['properties', 'patternProperties', 'additionalProperties', 'propertyNames', 'required'];
const schemaKeywords = [
    ...new Set(['type', ...valueKeywords, ...rowKeywords, ...structure, 'then', 'else', '$defs', 'definitions', ...annotations]),
];
const maxSchemas = 20_000;
function isTooMuch(part, { budget, walker }) {
    if (budget.left === 0)
        walker.problem(part, `makes more than ${maxSchemas} schemas, because references repeat references`);
    return budget.left-- <= 0;
}
const compile_passes = () => true;
const fails = () => false;
const allOf = (tests) => {
    const [only] = tests;
    if (only === undefined)
        return compile_passes;
    return tests.length === 1 ? only : (value) => tests.every((test) => test(value));
};
function compileValue(part, scope) {
    if (typeof part.value === 'boolean')
        return part.value ? compile_passes : fails;
    if (isTooMuch(part, scope))
        return fails;
    const entries = scope.walker.map(part, schemaKeywords);
    const type = entries.get('type');
    const tests = type === undefined ? [] : [typeTest(type, scope)];
    for (const keyword of valueKeywords)
        if (entries.has(keyword))
            tests.push(compileKeyword(keyword, part, scope));
    return allOf(tests);
}
function compileKeyword(keyword, schema, scope) {
    const { walker } = scope;
    const part = walker.map(schema).get(keyword);
    if (part === undefined)
        return compile_passes;
    switch (keyword) {
        case 'minLength':
        case 'maxLength':
            return lengthTest(keyword, walker.count(part));
        case 'pattern':
            return ofText(patternTest(part, scope));
        case 'format':
            return ofText(formatTest(part, scope));
        case 'enum':
            return oneOfValues(walker.list(part), walker);
        case 'const':
            return oneOfValues([part], walker);
        case 'allOf':
        case 'anyOf':
        case 'oneOf':
        case 'not':
        case 'if':
        case '$ref':
            return combine(keyword, part, schema, scope, compileValue);
        default:
            return numberTest(keyword, part, walker);
    }
}
function combine(keyword, part, schema, scope, compile) {
    const listed = () => {
        const items = scope.walker.list(part);
        if (items.length === 0)
            scope.walker.problem(part, 'must list at least one schema');
        return items.map((item) => compile(item, scope));
    };
    switch (keyword) {
        case 'allOf':
            return allOf(listed());
        case 'anyOf': {
            const tests = listed();
            return (value) => tests.some((test) => test(value));
        }
        case 'oneOf': {
            const tests = listed();
            return (value) => tests.filter((test) => test(value)).length === 1;
        }
        case 'not': {
            const test = compile(part, scope);
            return (value) => !test(value);
        }
        case 'if': {
            const entries = scope.walker.map(schema);
            const [test, then, otherwise] = [part, entries.get('then'), entries.get('else')].map((each) => each === undefined ? compile_passes : compile(each, scope));
            return (value) => (test(value) ? then(value) : otherwise(value));
        }
        default: {
            const target = resolve(part, scope);
            return target === undefined ? fails : compile(target.part, target.scope);
        }
    }
}
function resolve(part, scope) {
    const { walker, root, following } = scope;
    const reference = walker.text(part);
    if (reference === undefined)
        return undefined;
    if (!/^#\/(?:\$defs|definitions|properties)\//.test(reference)) {
        return walker.problem(part, `must lead to a schema of this row, such as #/$defs/code, got ${shown(reference)}`);
    }
    if (following.includes(reference))
        return walker.problem(part, `leads back to itself: ${[...following, reference].map(shown).join(', ')}`);
    const target = walker.follow(root, reference);
    if (target === undefined)
        return walker.problem(part, `leads nowhere: the row has no ${shown(reference)}`);
    return { part: target, scope: { ...scope, following: [...following, reference] } };
}
const typeNames = ['string', 'number', 'integer', 'boolean', 'null', 'object', 'array'];
function typeTest(part, { walker }) {
    const names = new Set((Array.isArray(part.value) ? walker.list(part) : [part]).map((each) => walker.oneOf(each, typeNames)));
    const takesIntegers = names.has('integer') || names.has('number');
    return (value) => {
        if (value === null)
            return names.has('null');
        if (typeof value === 'string')
            return names.has('string');
        if (typeof value === 'boolean')
            return names.has('boolean');
        if (typeof value === 'bigint' || Number.isInteger(value))
            return takesIntegers;
        return names.has('number') && Number.isFinite(value);
    };
}
const ofText = (test) => (value) => typeof value !== 'string' || test(value);
const ofNumber = (test) => (value) => (typeof value !== 'number' && typeof value !== 'bigint') || test(value);
function numberTest(keyword, part, walker) {
    const limit = walker.decimal(part);
    if (limit === undefined)
        return fails;
    if (keyword === 'multipleOf') {
        if (limit.units > 0n)
            return ofNumber(multipleOf(limit));
        walker.problem(part, `must be above 0, got ${shown(part.value)}`);
        return fails;
    }
    const bound = boundOf(limit);
    switch (keyword) {
        case 'minimum':
            return ofNumber((value) => bound.compare(value) >= 0);
        case 'maximum':
            return ofNumber((value) => bound.compare(value) <= 0);
        case 'exclusiveMinimum':
            return ofNumber((value) => bound.compare(value) > 0);
        default:
            return ofNumber((value) => bound.compare(value) < 0);
    }
}
function lengthTest(keyword, bound) {
    if (bound === undefined)
        return fails;
    if (keyword === 'minLength')
        return ofText((text) => text.length >= bound && (text.length >= 2 * bound || (0,values/* codePoints */.B)(text, bound) >= bound));
    return ofText((text) => text.length <= bound || (text.length <= 2 * bound && (0,values/* codePoints */.B)(text, bound) <= bound));
}
function patternTest(part, scope) {
    const pattern = scope.walker.text(part);
    return pattern === undefined ? fails : matcherOf(pattern, part, scope);
}
function matcherOf(pattern, part, { walker, patterns }) {
    const matcher = patterns.get(pattern);
    if (matcher !== undefined && !(matcher instanceof Error))
        return (text) => matcher.test(text);
    walker.problem(part, `is no pattern that can be used: ${(matcher?.message ?? 'it was not found').slice(0, 200)}`);
    return fails;
}
function formatTest(part, { walker }) {
    const format = walker.oneOf(part, Object.keys(formats));
    return format === undefined ? fails : (formats[format] ?? fails);
}
function oneOfValues(parts, walker) {
    const known = new Set();
    for (const part of parts) {
        const { value } = part;
        if (typeof value === 'number') {
            const exact = walker.decimal(part);
            known.add((0,values/* sizeKey */.z)(exact?.places === 0 ? exact.units : value));
        }
        else if (value === null || typeof value === 'string' || typeof value === 'boolean')
            known.add(value);
    }
    return (value) => known.has(typeof value === 'number' || typeof value === 'bigint' ? (0,values/* sizeKey */.z)(value) : value);
}
function compileRow(part, scope) {
    if (typeof part.value === 'boolean')
        return part.value ? compile_passes : fails;
    if (isTooMuch(part, scope))
        return fails;
    const { walker } = scope;
    const entries = walker.map(part, schemaKeywords);
    const tests = [];
    const type = entries.get('type');
    const names = type === undefined ? [] : (Array.isArray(type.value) ? walker.list(type) : [type]).map((each) => walker.oneOf(each, typeNames));
    if (type !== undefined && !names.includes('object'))
        tests.push(fails);
    for (const keyword of ['enum', 'const']) {
        const whole = entries.get(keyword);
        if (whole !== undefined)
            walker.problem(whole, 'compares whole rows, which is not supported; ask about a column in properties');
    }
    if (structure.some((keyword) => entries.has(keyword)))
        tests.push(structureTest(part, scope));
    for (const keyword of rowKeywords)
        if (entries.has(keyword))
            tests.push(compileRowKeyword(keyword, part, scope));
    return allOf(tests);
}
function compileRowKeyword(keyword, schema, scope) {
    const { walker, reads } = scope;
    const part = walker.map(schema).get(keyword);
    if (part === undefined)
        return compile_passes;
    switch (keyword) {
        case 'minProperties':
        case 'maxProperties': {
            const bound = walker.count(part);
            reads.all = true;
            if (bound === undefined)
                return fails;
            return keyword === 'minProperties' ? (row) => row.size >= bound : (row) => row.size <= bound;
        }
        case 'dependentRequired': {
            const rules = [...walker.map(part)].map(([name, needed]) => ({ name, needed: namesOf(needed, scope) }));
            for (const { name } of rules)
                reads.names.add(name);
            return (row) => rules.every(({ name, needed }) => !row.has(name) || needed.every((other) => row.has(other)));
        }
        case 'dependentSchemas': {
            const rules = [...walker.map(part)].map(([name, inner]) => ({ name, test: compileRow(inner, scope) }));
            for (const { name } of rules)
                reads.names.add(name);
            return (row) => rules.every(({ name, test }) => !row.has(name) || test(row));
        }
        default:
            return combine(keyword, part, schema, scope, compileRow);
    }
}
function namesOf(part, { walker, reads }) {
    const names = walker.list(part).flatMap((item) => walker.text(item) ?? []);
    for (const name of names)
        reads.names.add(name);
    return names;
}
function structureTest(schema, scope) {
    const { walker, reads } = scope;
    const entries = walker.map(schema);
    const properties = new Map([...walker.map(entries.get('properties'))].map(([name, part]) => [name, compileValue(part, scope)]));
    for (const name of properties.keys())
        reads.names.add(name);
    const patterns = [...walker.map(entries.get('patternProperties'))].map(([pattern, part]) => ({
        matches: matcherOf(pattern, part, scope),
        test: compileValue(part, scope),
    }));
    const required = entries.get('required');
    const needed = required === undefined ? [] : namesOf(required, scope);
    const others = entries.get('additionalProperties');
    const otherTest = others === undefined ? undefined : compileValue(others, scope);
    const names = entries.get('propertyNames');
    const nameTest = names === undefined ? undefined : compileValue(names, scope);
    if (patterns.length > 0 || otherTest !== undefined || nameTest !== undefined)
        reads.all = true;
    return (row) => {
        for (const name of needed)
            if (!row.has(name))
                return false;
        for (const [name, value] of row) {
            const own = properties.get(name);
            if (own?.(value) === false || nameTest?.(name) === false)
                return false;
            const matching = patterns.filter(({ matches }) => matches(name));
            if (!matching.every(({ test }) => test(value)))
                return false;
            if (own === undefined && matching.length === 0 && otherTest?.(value) === false)
                return false;
        }
        return true;
    };
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/data/lib/contract/meaning.js

const maxParts = 20_000;
function meaningOf(keyword, part, schema, scope) {
    const around = keyword === 'if' && schema !== undefined ? scope.walker.map(schema) : new Map();
    const value = keyword === '$ref' ? { $ref: part.value } : part.value;
    const whole = keyword === 'if' ? [value, around.get('then')?.value ?? true, around.get('else')?.value ?? true] : value;
    return JSON.stringify(expanded(whole, scope, { left: maxParts }, []));
}
function expanded(value, scope, budget, following) {
    if (typeof value !== 'object' || value === null || --budget.left < 0)
        return value;
    if (Array.isArray(value))
        return value.map((item) => expanded(item, scope, budget, following));
    const entries = Object.entries(value).filter(([key]) => !annotations.some((annotation) => annotation === key));
    return Object.fromEntries(entries.map(([key, item]) => {
        if (key !== '$ref' || typeof item !== 'string' || following.includes(item))
            return [key, expanded(item, scope, budget, following)];
        const target = scope.walker.follow(scope.root, item);
        return [key, target === undefined ? item : expanded(target.value, scope, budget, [...following, item])];
    }));
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/data/lib/contract/column-type.js

const numberWords = ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'];
const textWords = ['minLength', 'maxLength', 'pattern', 'format'];
function columnType(schema, scope) {
    const { walker } = scope;
    const own = typeof schema.value === 'boolean' ? undefined : walker.map(schema).get('type');
    const names = own === undefined ? [] : (Array.isArray(own.value) ? walker.list(own) : [own]).map((part) => walker.oneOf(part, typeNames));
    if (names.includes(undefined))
        return { type: undefined, allowsNull: false };
    const types = typesOf(schema, scope) ?? spokenOf(schema, scope);
    if (types === undefined)
        return { type: undefined, allowsNull: false };
    const named = [...types].filter((type) => type !== 'null');
    if (types.has('object') || types.has('array')) {
        walker.problem(schema, `has the type ${named.join(' or ')}, and a row is flat: its values are text, numbers and booleans`);
    }
    else if (named.length !== 1) {
        walker.problem(schema, `must name one type, with or without null, got ${[...types].join(' and ') || 'none that is possible'}`);
    }
    return { type: named[0], allowsNull: types.has('null') };
}
function typesOf(schema, scope) {
    if (typeof schema.value === 'boolean')
        return undefined;
    const entries = scope.walker.map(schema);
    const found = [];
    const type = entries.get('type');
    if (type !== undefined)
        found.push(simplified(new Set((Array.isArray(type.value) ? type.value : [type.value]).map(String))));
    const values = entries.has('const') ? [entries.get('const')?.value] : entries.get('enum')?.value;
    if (type === undefined && Array.isArray(values))
        found.push(simplified(new Set(values.map(typeOfValue))));
    const reference = entries.get('$ref');
    if (type === undefined && reference !== undefined) {
        const target = scope.walker.follow(scope.root, String(reference.value));
        if (target !== undefined && !scope.following.includes(String(reference.value))) {
            const inner = typesOf(target, { ...scope, following: [...scope.following, String(reference.value)] });
            if (inner !== undefined)
                found.push(inner);
        }
    }
    if (type === undefined) {
        for (const part of itemsOf(entries.get('allOf')))
            found.push(...[typesOf(part, scope)].filter((each) => each !== undefined));
        for (const keyword of ['anyOf', 'oneOf'])
            found.push(...[unionOf(itemsOf(entries.get(keyword)), scope)].filter((each) => each !== undefined));
    }
    const [first, ...rest] = found;
    return first === undefined ? undefined : rest.reduce(common, first);
}
const itemsOf = (part) => part !== undefined && Array.isArray(part.value) ? part.value.map((value, index) => ({ value, pointer: `${part.pointer}/${index}` })) : [];
function unionOf(parts, scope) {
    const found = parts.map((part) => typesOf(part, scope) ?? spokenOf(part, scope));
    const known = found.filter((types) => types !== undefined);
    return parts.length === 0 || known.length < parts.length ? undefined : simplified(new Set(known.flatMap((types) => [...types])));
}
const simplified = (types) => types.has('number') ? new Set([...types].filter((type) => type !== 'integer')) : types;
const common = (a, b) => {
    const both = [...a].filter((type) => b.has(type) || (type === 'integer' && b.has('number')));
    return new Set([...both, ...(a.has('number') && b.has('integer') ? ['integer'] : [])]);
};
function typeOfValue(value) {
    if (value === null)
        return 'null';
    if (typeof value === 'number')
        return Number.isInteger(value) ? 'integer' : 'number';
    return Array.isArray(value) ? 'array' : typeof value;
}
function spokenOf(schema, scope) {
    if (typeof schema.value === 'boolean')
        return undefined;
    const keys = scope.walker.map(schema);
    const speaks = (words) => words.some((word) => keys.has(word));
    const types = [...(speaks(numberWords) ? ['number'] : []), ...(speaks(textWords) ? ['string'] : [])];
    return types.length === 0 ? undefined : new Set(types);
}
function effectiveSchema(schema, scope) {
    const own = typeof schema.value === 'object' && schema.value !== null ? Object.keys(schema.value) : [];
    const says = own.filter((key) => !['title', 'description', '$comment', 'examples', 'default'].includes(key));
    const reference = scope.walker.map(typeof schema.value === 'boolean' ? undefined : schema).get('$ref');
    if (reference === undefined || says.length !== 1)
        return { part: schema, scope };
    const target = resolve(reference, scope);
    return target === undefined ? { part: schema, scope } : effectiveSchema(target.part, target.scope);
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/data/lib/contract/read-ranges.js


const figures = ['min', 'max', 'mean', 'distinct'];
function readRanges(limits, walker) {
    const plain = figures.map((figure) => readRange(figure, limits.get(figure), walker));
    const quantiles = [...walker.map(limits.get('quantiles'))].map(([key, part]) => {
        const at = Number(key);
        if (!(at > 0 && at < 1))
            walker.problem(part, `must be named by a number between 0 and 1, such as 0.5 for the median, got ${shown(key)}`);
        return readRange(`quantile:${at}`, part, walker);
    });
    return [...plain, ...quantiles].filter((rule) => rule !== undefined);
}
function readRange(figure, part, walker) {
    if (part === undefined)
        return undefined;
    const entries = walker.map(part, ['min', 'max', 'severity']);
    const min = walker.number(entries.get('min'));
    const max = walker.number(entries.get('max'));
    if (min === undefined && max === undefined)
        return walker.problem(part, 'needs min or max');
    if (min !== undefined && max !== undefined && min > max)
        return walker.problem(part, `has a min of ${min} above its max of ${max}`);
    return { figure, min, max, severity: readSeverity(entries, walker), where: walker.where(part) };
}
function readValueSet(part, walker) {
    if (part === undefined)
        return undefined;
    const isList = Array.isArray(part.value);
    const entries = isList ? new Map([['known', part]]) : walker.map(part, ['known', 'coverage', 'max', 'severity']);
    const known = entries.get('known');
    if (known === undefined)
        return walker.problem(part, 'needs the key known: a list of values');
    const values = walker.list(known).flatMap((item) => {
        const { value } = item;
        if (typeof value === 'string' || typeof value === 'boolean')
            return [String(value)];
        if (typeof value === 'number')
            return [walker.literal(item) ?? String(value)];
        walker.problem(item, `must be a text, a number or a boolean, got ${shown(value)}`);
        return [];
    });
    if (values.length === 0)
        walker.problem(known, 'must list at least one value');
    return {
        known: [...new Set(values)],
        coverage: readCoverage(entries.get('coverage'), walker),
        where: walker.where(part),
        ...limitOf(entries, walker),
    };
}
function readCoverage(part, walker) {
    if (part === undefined)
        return undefined;
    const share = part.value === 1 ? 1 : shareOf(part.value);
    return share ?? walker.problem(part, `must be a share such as 90%, got ${shown(part.value)}`);
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/data/lib/contract/value-checks.js






const speaksOf = {
    minimum: 'number',
    maximum: 'number',
    exclusiveMinimum: 'number',
    exclusiveMaximum: 'number',
    multipleOf: 'number',
    minLength: 'text',
    maxLength: 'text',
    pattern: 'text',
    format: 'text',
};
function valueChecks(schema, scope, isTime) {
    const entries = typeof schema.value === 'boolean' ? new Map() : scope.walker.map(schema);
    return valueKeywords.flatMap((keyword) => {
        const part = entries.get(keyword);
        if (part === undefined || (isTime && keyword === 'format'))
            return [];
        return [checkOf(keyword, part, compileKeyword(keyword, schema, scope), scope, schema)];
    });
}
function checkOf(keyword, part, fits, scope, schema) {
    const { walker } = scope;
    const about = speaksOf[keyword];
    return {
        keyword,
        shown: walker.literal(part) ?? shown(part.value),
        meaning: walker.literal(part) ?? meaningOf(keyword, part, schema, scope),
        where: walker.where(part),
        fits,
        ...(about === 'text' ? {} : { number: fits }),
        ...(about === 'number' ? {} : { text: fits }),
        ...(about === undefined ? { truth: fits } : {}),
    };
}
function holdsTimes(entries) {
    const format = entries.get('format')?.value;
    const others = valueKeywords.filter((keyword) => keyword !== 'format' && speaksOf[keyword] !== 'number' && entries.has(keyword));
    return others.length === 0 && timeFormats.some((known) => known === format);
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/data/lib/contract/read-columns.js





const limitKeys = ['nulls', 'invalid', 'values', 'min', 'max', 'mean', 'distinct', 'quantiles', 'category', 'pii'];
function readColumns({ row, limits }, scope) {
    const { walker } = scope;
    const required = row.get('required');
    const requiredNames = required === undefined ? [] : walker.list(required);
    const properties = walker.map(row.get('properties'));
    const patterns = readPatterns(row, scope);
    const names = new Set([...properties.keys(), ...requiredNames.flatMap((part) => walker.text(part) ?? []), ...limits.keys()]);
    const columns = new Map();
    for (const name of names) {
        const needed = requiredNames.find((part) => part.value === name);
        const own = properties.get(name);
        const matching = patterns.filter(({ matches }) => matches(name)).map(({ part }) => part);
        const others = row.get('additionalProperties');
        const general = own === undefined && matching.length === 0 && typeof others?.value === 'object' ? [others] : [];
        const [first, ...more] = [...(own === undefined ? [] : [own]), ...matching, ...general];
        const place = own ?? needed ?? limits.get(name) ?? walker.root;
        columns.set(name, readColumn({ name, place, schema: first, more, isRequired: needed !== undefined, limits: limits.get(name) }, scope));
    }
    const fitting = [...limits.keys()].filter((name) => patterns.some(({ matches }) => matches(name)));
    requireKnown(limits, new Set([...properties.keys(), ...requiredNames.map(({ value }) => String(value)), ...fitting]), scope);
    return columns;
}
function readOtherColumns(row, scope) {
    const patterns = readPatterns(row, scope);
    const others = row.get('additionalProperties');
    const general = typeof others?.value === 'object' ? [others] : [];
    const rule = (name, [schema, ...more]) => schema === undefined ? undefined : readColumn({ name, place: schema, schema, more, isRequired: false, limits: undefined }, scope);
    const templates = [
        ...patterns.map(({ pattern, part }) => rule(pattern, [part])),
        ...general.map((part) => rule('additionalProperties', [part])),
    ].filter((each) => each !== undefined);
    return {
        templates,
        ruleFor(name) {
            const matching = patterns.filter(({ matches }) => matches(name)).map(({ part }) => part);
            return rule(name, matching.length > 0 ? matching : general);
        },
    };
}
function readPatterns(row, scope) {
    const entries = scope.walker.map(row.get('patternProperties'));
    return [...entries].map(([pattern, part]) => ({ pattern, matches: matcherOf(pattern, part, scope), part }));
}
function readColumn({ name, place, schema: written, more, isRequired, limits: limitPart }, outer) {
    const { walker } = outer;
    const { part: schema, scope } = effectiveSchema(written ?? { value: {}, pointer: place.pointer }, outer);
    const entries = typeof schema.value === 'boolean' ? new Map() : walker.map(schema, schemaKeywords);
    const limits = walker.map(limitPart, limitKeys);
    const { type, allowsNull } = columnType(schema, scope);
    const isTime = type === 'string' && holdsTimes(entries) && more.length === 0;
    const format = entries.get('format')?.value;
    const nulls = readLimit(limits.get('nulls'), walker);
    const values = readValueSet(limits.get('values'), walker);
    const isPersonal = walker.flag(limits.get('pii')) ?? false;
    const checks = [
        ...valueChecks(schema, scope, isTime),
        ...(schema.value === false ? [checkOf('false schema', schema, () => false, scope)] : []),
        ...more.map((part, index) => checkOf(index === 0 ? 'patternProperties' : `patternProperties ${index + 1}`, part, compileValue(part, scope), scope)),
    ];
    return {
        name,
        where: walker.where(place),
        type: isTime ? String(format) : type,
        kind: isTime ? 'time' : kindOf(type),
        needsOffset: isTime && format === 'date-time',
        required: isRequired,
        nullable: !isRequired || allowsNull || nulls !== undefined,
        allowsNull,
        nullMisses: allowsNull ? checks.filter(({ fits }) => !fits(null)).map(({ keyword }) => keyword) : [],
        checks,
        invalid: readLimit(limits.get('invalid'), walker) ?? noneAllowed,
        nulls: nulls === undefined ? undefined : { ...nulls, where: walker.where(limits.get('nulls') ?? place) },
        ranges: readRanges(limits, walker),
        values,
        category: walker.flag(limits.get('category')) ?? (values !== undefined && !isPersonal),
        pii: isPersonal,
    };
}
const kindOf = (type) => type === 'string' ? 'text' : type === 'number' || type === 'integer' || type === 'boolean' ? type : undefined;
function requireKnown(limits, known, { walker }) {
    if (known.size === 0)
        return;
    for (const [name, part] of limits) {
        if (!known.has(name))
            walker.problem(part, `is not among row.properties: ${[...known].slice(0, 20).join(', ')}`);
    }
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/data/lib/contract/expression-syntax.js
const functionNames = ['abs', 'length', 'lower'];
class ExpressionError extends Error {
    name = 'ExpressionError';
}
const limits = { length: 4000, depth: 40 };
const token = /\s*(?:(\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)|'((?:[^']|'')*)'|"((?:[^"]|"")*)"|([\p{L}_][\p{L}\p{N}_]*)|(<=|>=|<>|!=|==|[-+*/%()<>=,]))/uy;
function tokensOf(source) {
    if (source.length > limits.length)
        throw new ExpressionError(`it is longer than ${limits.length} characters`);
    const tokens = [];
    token.lastIndex = 0;
    const end = source.trimEnd().length;
    while (token.lastIndex < end) {
        const at = token.lastIndex;
        const match = token.exec(source);
        if (match === null)
            throw new ExpressionError(`${JSON.stringify(source.slice(at).trimStart().slice(0, 1))} at character ${at + 1} has no meaning`);
        const [whole, number, text, quoted, name, symbol] = match;
        const start = at + whole.length - whole.trimStart().length + 1;
        if (number !== undefined)
            tokens.push({ kind: 'number', text: number, at: start });
        else if (text !== undefined)
            tokens.push({ kind: 'text', text: text.replaceAll("''", "'"), at: start });
        else if (quoted !== undefined)
            tokens.push({ kind: 'quoted', text: quoted.replaceAll('""', '"'), at: start });
        else if (name !== undefined)
            tokens.push({ kind: 'name', text: name, at: start });
        else
            tokens.push({ kind: 'symbol', text: symbol ?? '', at: start });
    }
    return [...tokens, { kind: 'end', text: 'the end', at: source.length + 1 }];
}
function parseExpression(source) {
    const parser = new Parser(tokensOf(source));
    const expression = parser.or(0);
    parser.end();
    return expression;
}
const reserved = ['and', 'or', 'not', 'is', 'null', 'in', 'between', 'true', 'false'];
class Parser {
    tokens;
    at = 0;
    constructor(tokens) {
        this.tokens = tokens;
    }
    end() {
        if (this.peek.kind !== 'end')
            throw this.unexpected('an operator');
    }
    or(depth) {
        let left = this.and(depth);
        while (this.word('or'))
            left = { kind: 'binary', operator: 'or', left, right: this.and(depth) };
        return left;
    }
    and(depth) {
        let left = this.not(depth);
        while (this.word('and'))
            left = { kind: 'binary', operator: 'and', left, right: this.not(depth) };
        return left;
    }
    not(depth) {
        if (depth > limits.depth)
            throw new ExpressionError(`it is nested beyond ${limits.depth} levels`);
        return this.word('not') ? { kind: 'not', operand: this.not(depth + 1) } : this.comparison(depth);
    }
    comparison(depth) {
        const left = this.sum(depth);
        const operator = this.symbol(['=', '==', '!=', '<>', '<', '<=', '>', '>=']);
        if (operator !== undefined) {
            const right = this.sum(depth);
            return { kind: 'binary', operator: operator === '==' ? '=' : operator === '<>' ? '!=' : operator, left, right };
        }
        if (this.word('is')) {
            const isNegated = this.word('not');
            if (!this.word('null'))
                throw this.unexpected('null');
            return { kind: 'isNull', operand: left, isNegated };
        }
        const isNegated = this.word('not');
        if (this.word('in'))
            return { kind: 'in', operand: left, items: this.items(depth), isNegated };
        if (this.word('between')) {
            const low = this.sum(depth);
            if (!this.word('and'))
                throw this.unexpected('and');
            const within = {
                kind: 'binary',
                operator: 'and',
                left: { kind: 'binary', operator: '>=', left, right: low },
                right: { kind: 'binary', operator: '<=', left, right: this.sum(depth) },
            };
            return isNegated ? { kind: 'not', operand: within } : within;
        }
        if (isNegated)
            throw this.unexpected('in or between');
        return left;
    }
    items(depth) {
        this.require('(');
        const items = [this.sum(depth + 1)];
        while (this.symbol([',']) !== undefined)
            items.push(this.sum(depth + 1));
        this.require(')');
        return items;
    }
    sum(depth) {
        let left = this.product(depth);
        for (let operator = this.symbol(['+', '-']); operator !== undefined; operator = this.symbol(['+', '-'])) {
            left = { kind: 'binary', operator: operator, left, right: this.product(depth) };
        }
        return left;
    }
    product(depth) {
        let left = this.unary(depth);
        for (let operator = this.symbol(['*', '/', '%']); operator !== undefined; operator = this.symbol(['*', '/', '%'])) {
            left = { kind: 'binary', operator: operator, left, right: this.unary(depth) };
        }
        return left;
    }
    unary(depth) {
        if (depth > limits.depth)
            throw new ExpressionError(`it is nested beyond ${limits.depth} levels`);
        return this.symbol(['-']) === undefined ? this.primary(depth) : { kind: 'negate', operand: this.unary(depth + 1) };
    }
    primary(depth) {
        const { kind, text } = this.peek;
        if (this.symbol(['(']) !== undefined) {
            const inner = this.or(depth + 1);
            this.require(')');
            return inner;
        }
        if (kind === 'number') {
            this.at++;
            return { kind: 'literal', value: { decimal: text } };
        }
        if (kind === 'text') {
            this.at++;
            return { kind: 'literal', value: text };
        }
        if (kind === 'quoted') {
            this.at++;
            return { kind: 'column', name: text };
        }
        if (kind !== 'name')
            throw this.unexpected('a column or a value');
        return this.named(text, depth);
    }
    named(text, depth) {
        const word = text.toLowerCase();
        if (word === 'true' || word === 'false' || word === 'null') {
            this.at++;
            return { kind: 'literal', value: word === 'null' ? null : word === 'true' };
        }
        if (reserved.includes(word))
            throw this.unexpected('a column or a value');
        this.at++;
        if (this.symbol(['(']) === undefined)
            return { kind: 'column', name: text };
        const name = functionNames.find((each) => each === word);
        if (name === undefined)
            throw new ExpressionError(`there is no function ${text}; there are ${functionNames.join(', ')}`);
        const argument = this.sum(depth + 1);
        this.require(')');
        return { kind: 'call', name, argument };
    }
    get peek() {
        return this.tokens[this.at];
    }
    word(word) {
        if (this.peek.kind !== 'name' || this.peek.text.toLowerCase() !== word)
            return false;
        this.at++;
        return true;
    }
    symbol(symbols) {
        if (this.peek.kind !== 'symbol' || !symbols.includes(this.peek.text))
            return undefined;
        return this.tokens[this.at++]?.text;
    }
    require(symbol) {
        if (this.symbol([symbol]) === undefined)
            throw this.unexpected(symbol);
    }
    unexpected(wanted) {
        const { kind, text, at } = this.peek;
        return new ExpressionError(`${kind === 'end' ? 'it ends' : `${JSON.stringify(text.slice(0, 40))} at character ${at} stands`} where ${wanted} is needed`);
    }
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/data/lib/contract/expression.js




function compileExpression(source) {
    const expression = parseExpression(source);
    const columns = new Set();
    const compute = compile(expression, columns);
    if (columns.size === 0)
        throw new ExpressionError('it reads no column');
    return { columns: [...columns], fits: (row) => compute(row) === true };
}
function compile(expression, columns) {
    switch (expression.kind) {
        case 'literal':
            return literal(expression.value);
        case 'column': {
            const { name } = expression;
            columns.add(name);
            return (row) => cellOf(row.get(name));
        }
        case 'not': {
            const operand = compile(expression.operand, columns);
            return (row) => negation(operand(row));
        }
        case 'negate': {
            const operand = compile(expression.operand, columns);
            return (row) => arithmetic('-', 0, operand(row));
        }
        case 'isNull': {
            const { isNegated } = expression;
            const operand = compile(expression.operand, columns);
            return (row) => (operand(row) === undefined) !== isNegated;
        }
        case 'in':
            return membership(expression, columns);
        case 'call': {
            const argument = compile(expression.argument, columns);
            const apply = functions[expression.name];
            return (row) => apply(argument(row));
        }
        default:
            return binary(expression.operator, compile(expression.left, columns), compile(expression.right, columns));
    }
}
function literal(value) {
    const constant = typeof value === 'object' && value !== null ? narrowed(parseDecimal(value.decimal)) : value === null ? undefined : cellOf(value);
    return () => constant;
}
const narrowed = (value) => value !== undefined && value.places === 0 && Number.isSafeInteger(Number(value.units)) ? Number(value.units) : value;
function cellOf(cell) {
    if (cell === null || cell === undefined)
        return undefined;
    if (typeof cell === 'bigint')
        return { units: cell, places: 0 };
    return typeof cell === 'number' && !Number.isFinite(cell) ? undefined : cell;
}
const negation = (value) => (typeof value === 'boolean' ? !value : undefined);
function membership({ operand, items, isNegated }, columns) {
    const value = compile(operand, columns);
    const listed = items.map((item) => compile(item, columns));
    return (row) => {
        const wanted = value(row);
        const answers = listed.map((item) => comparison('=', wanted, item(row)));
        const found = answers.includes(true) ? true : answers.includes(undefined) ? undefined : false;
        return isNegated ? negation(found) : found;
    };
}
function binary(operator, left, right) {
    switch (operator) {
        case 'and':
            return (row) => both(left(row), () => right(row));
        case 'or':
            return (row) => negation(both(negation(left(row)), () => negation(right(row))));
        case '+':
        case '-':
        case '*':
        case '/':
        case '%':
            return (row) => arithmetic(operator, left(row), right(row));
        default:
            return (row) => comparison(operator, left(row), right(row));
    }
}
function both(a, later) {
    if (a === false)
        return false;
    const b = later();
    if (b === false)
        return false;
    return a === true && b === true ? true : undefined;
}
const isNumber = (value) => typeof value === 'number' || typeof value === 'object';
const exactly = (value) => (typeof value === 'number' ? decimalOf(value) : value);
function comparison(operator, a, b) {
    const order = expression_orderOf(a, b);
    if (order === undefined || Number.isNaN(order))
        return undefined;
    switch (operator) {
        case '=':
            return order === 0;
        case '!=':
            return order !== 0;
        case '<':
            return order < 0;
        case '<=':
            return order <= 0;
        case '>':
            return order > 0;
        default:
            return order >= 0;
    }
}
function expression_orderOf(a, b) {
    if (typeof a === 'number' && typeof b === 'number')
        return a - b;
    if (isNumber(a) && isNumber(b))
        return compareDecimals(exactly(a), exactly(b));
    if (typeof a === 'string' && typeof b === 'string')
        return textOrder(a, b);
    if (typeof a === 'boolean' && typeof b === 'boolean')
        return Number(a) - Number(b);
    return undefined;
}
function textOrder(a, b) {
    if (a === b)
        return 0;
    const [first, second] = [microseconds(a), microseconds(b)];
    if (first !== undefined && second !== undefined)
        return first < second ? -1 : first > second ? 1 : 0;
    return Buffer.compare(Buffer.from(a), Buffer.from(b));
}
function microseconds(text) {
    if (text.length < 10 || text.length > 40 || text.charCodeAt(4) !== 45)
        return undefined;
    const bytes = Buffer.from(text);
    const result = (0,cells/* parseTime */.pe)(bytes, 0, bytes.length);
    return result === cells/* cellResult */.U9.invalid ? undefined : result === cells/* cellResult */.U9.big ? cells/* parsedCell */.YV.big : cells/* parsedCell */.YV.number;
}
const maxPlaces = 1000;
function arithmetic(operator, a, b) {
    if (!isNumber(a) || !isNumber(b))
        return undefined;
    if (operator === '/')
        return quotient(a, b);
    if (typeof a === 'number' && typeof b === 'number' && Number.isSafeInteger(a) && Number.isSafeInteger(b)) {
        const result = operator === '+' ? a + b : operator === '-' ? a - b : operator === '*' ? a * b : b === 0 ? Number.NaN : a % b;
        if (Number.isSafeInteger(result))
            return result === 0 ? 0 : result;
    }
    const [x, y] = [exactly(a), exactly(b)];
    if (x.places + y.places > maxPlaces)
        return undefined;
    if (operator === '*')
        return narrowed({ units: x.units * y.units, places: x.places + y.places });
    const places = Math.max(x.places, y.places);
    const [first, second] = [scaled(x, places), scaled(y, places)];
    if (operator === '%')
        return second === 0n ? undefined : narrowed({ units: first % second, places });
    return narrowed({ units: operator === '+' ? first + second : first - second, places });
}
function quotient(a, b) {
    const result = toDouble(a) / toDouble(b);
    return Number.isFinite(result) ? result : undefined;
}
const toDouble = (value) => (typeof value === 'number' ? value : Number(`${value.units}e${-value.places}`));
const functions = {
    abs: (value) => (isNumber(value) ? (comparison('<', value, 0) === true ? arithmetic('-', 0, value) : value) : undefined),
    length: (value) => (typeof value === 'string' ? (0,values/* codePoints */.B)(value) : undefined),
    lower: (value) => (typeof value === 'string' ? value.toLowerCase() : undefined),
};

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/data/lib/contract/read-rules.js




function readRows(part, walker) {
    if (part === undefined)
        return undefined;
    const entries = walker.map(part, ['min', 'max', 'severity']);
    const min = walker.count(entries.get('min'));
    const max = walker.count(entries.get('max'));
    if (min === undefined && max === undefined)
        return walker.problem(part, 'needs min or max');
    if (min !== undefined && max !== undefined && min > max)
        return walker.problem(part, `has a min of ${min} above its max of ${max}`);
    return { min, max, severity: readSeverity(entries, walker), where: walker.where(part) };
}
function readUnique(part, walker) {
    if (part === undefined)
        return [];
    const where = walker.where(part);
    if (typeof part.value === 'string')
        return [{ columns: [part.value], severity: 'fail', where }];
    const items = walker.list(part);
    if (items.length > 0 && items.every(({ value }) => typeof value === 'string'))
        return [{ columns: items.map(({ value }) => String(value)), severity: 'fail', where }];
    return items.flatMap((item) => {
        const entries = walker.map(item, ['columns', 'severity']);
        const names = entries.get('columns');
        if (names === undefined) {
            walker.problem(item, 'needs the key columns');
            return [];
        }
        return [{ columns: read_rules_namesOf(names, walker), severity: readSeverity(entries, walker), where: walker.where(item) }];
    });
}
function read_rules_namesOf(part, walker) {
    const names = (typeof part.value === 'string' ? [part] : walker.list(part)).flatMap((name) => walker.text(name) ?? []);
    if (names.length === 0)
        walker.problem(part, 'must name at least one column');
    return names;
}
const units = { m: 60_000, h: 3_600_000, d: 86_400_000, w: 604_800_000 };
function readFreshness(part, columns, walker) {
    if (part === undefined)
        return undefined;
    const entries = walker.map(part, ['column', 'within', 'severity']);
    const column = walker.text(entries.get('column'));
    const within = walker.text(entries.get('within'));
    if (column === undefined || within === undefined)
        return walker.problem(part, 'needs the keys column and within, e.g. {column: date, within: 48h}');
    const [, amount, unit] = /^(\d{1,9})\s?([mhdw])$/.exec(within) ?? [];
    if (amount === undefined || unit === undefined)
        return walker.problem(part, `within must be a time such as 90m, 48h, 7d or 2w, got ${shown(within)}`);
    const rule = columns.get(column);
    if (rule?.kind !== undefined && rule.kind !== 'time') {
        return walker.problem(part, `column ${shown(column)} must have the format date, date-time or timestamp in row.properties, and nothing else that is asked of its text`);
    }
    const severity = readSeverity(entries, walker);
    return { column, within: Number(amount) * (units[unit] ?? 0), shown: within, severity, where: walker.where(part) };
}
function readRules(part, walker) {
    const rowRules = [];
    const sqlRules = [];
    const ids = new Set();
    for (const item of part === undefined ? [] : walker.list(part)) {
        const entries = walker.map(item, ['id', 'description', 'expr', 'sql', 'max', 'severity']);
        const id = readId(entries.get('id'), item, ids, walker);
        const [expr, sql] = [entries.get('expr'), entries.get('sql')];
        const limit = limitOf(entries, walker);
        if ((expr === undefined) === (sql === undefined))
            walker.problem(item, 'needs either expr or sql');
        if (expr !== undefined)
            rowRules.push(...expressionRule(`rule:${id}`, expr, limit, walker));
        const query = walker.text(sql);
        if (sql !== undefined && query !== undefined)
            sqlRules.push({ id: `rule:${id}`, sql: query, limit, where: walker.where(sql) });
    }
    return { rowRules, sqlRules };
}
function readId(part, item, known, walker) {
    const id = walker.text(part);
    if (part === undefined || id === undefined) {
        walker.problem(item, 'needs the key id: a short name for the report');
        return '';
    }
    if (!/^[\p{L}\p{N}][\p{L}\p{N}_.-]{0,79}$/u.test(id))
        walker.problem(part, `must be letters, digits, _, . and -, got ${shown(id)}`);
    if (known.has(id))
        walker.problem(part, `is used twice: ${shown(id)}`);
    known.add(id);
    return id;
}
function expressionRule(id, part, limit, walker) {
    const source = walker.text(part);
    if (source === undefined)
        return [];
    try {
        return [{ id, keyword: 'expr', shown: source, meaning: source, where: walker.where(part), limit, ...compileExpression(source) }];
    }
    catch (error) {
        if (!(error instanceof ExpressionError))
            throw error;
        walker.problem(part, `is no expression: ${error.message}`);
        return [];
    }
}
function readReferences(part, walker) {
    if (part === undefined)
        return [];
    return walker.list(part).flatMap((item) => {
        const entries = walker.map(item, ['columns', 'data', 'key', 'max', 'severity']);
        const [columns, data, key] = [entries.get('columns'), entries.get('data'), entries.get('key')];
        if (columns === undefined || data === undefined) {
            walker.problem(item, 'needs the keys columns and data, e.g. {columns: carrier, data: carriers.csv, key: code}');
            return [];
        }
        const here = read_rules_namesOf(columns, walker);
        const there = key === undefined ? here : read_rules_namesOf(key, walker);
        if (here.length !== there.length)
            walker.problem(item, `names ${here.length} columns here and ${there.length} there`);
        const limit = limitOf(entries, walker);
        return [{ id: `references:${here.join('+')}`, columns: here, data: read_rules_namesOf(data, walker), key: there, limit, where: walker.where(item) }];
    });
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/data/lib/contract/read.js






const topKeys = ['$schema', 'description', 'row', 'columns', 'rows', 'unique', 'freshness', 'references', 'rules'];
const wholeRow = [
    '$schema',
    'type',
    'required',
    'properties',
    'patternProperties',
    'additionalProperties',
    'propertyNames',
    ...rowKeywords,
    'then',
    'else',
    '$defs',
    'definitions',
    ...annotations,
];
async function readContract(text, file) {
    const { parseYaml } = await import(/* webpackIgnore: true */ '../shared/index.js').then(({load}) => load('core/yaml'));
    const walker = new Walker(parseYaml(text, file));
    const top = walker.map(walker.root, topKeys);
    const root = top.get('row') ?? { value: {}, pointer: '/row' };
    const row = walker.map(root, wholeRow);
    const scope = {
        walker,
        root,
        patterns: await patternsOf(root.value),
        following: [],
        reads: { names: new Set(), all: false },
        budget: { left: maxSchemas },
    };
    requireObject(row, walker);
    const columns = readColumns({ row, limits: walker.map(top.get('columns')) }, scope);
    const closed = row.get('additionalProperties');
    const rules = readRules(top.get('rules'), walker);
    const contract = {
        file,
        text,
        columns,
        otherColumns: readOtherColumns(row, scope),
        columnNames: readColumnNames(row.get('propertyNames'), scope),
        additionalColumns: closed?.value !== false,
        additionalColumnsWhere: walker.where(closed ?? walker.root),
        rowRules: [...readRowRules(root, row, scope), ...rules.rowRules],
        sqlRules: rules.sqlRules,
        references: readReferences(top.get('references'), walker),
        rows: readRows(top.get('rows'), walker),
        unique: readUnique(top.get('unique'), walker),
        freshness: readFreshness(top.get('freshness'), columns, walker),
    };
    if (top.size === 0)
        walker.problem(walker.root, `is empty: it needs at least one of ${topKeys.slice(2).join(', ')}`);
    const problem = walker.failure();
    if (problem !== undefined)
        throw problem;
    return contract;
}
function requireObject(row, walker) {
    const type = row.get('type');
    if (type !== undefined && type.value !== 'object')
        walker.problem(type, `must be object, because a row has columns, got ${shown(type.value)}`);
    const defs = [row.get('$defs'), row.get('definitions')];
    for (const part of defs)
        walker.map(part);
}
function readColumnNames(part, scope) {
    if (part === undefined)
        return undefined;
    return { fits: compileValue(part, scope), shown: shown(part.value), where: scope.walker.where(part) };
}
function readRowRules(root, row, scope) {
    return rowKeywords.flatMap((keyword) => {
        const part = row.get(keyword);
        if (part === undefined)
            return [];
        const reads = { names: new Set(), all: false };
        const fits = compileRowKeyword(keyword, root, { ...scope, reads });
        return [
            {
                id: `row:${keyword}`,
                keyword,
                shown: shown(part.value),
                meaning: meaningOf(keyword, part, root, scope),
                where: scope.walker.where(part),
                limit: noneAllowed,
                columns: reads.all ? undefined : [...reads.names],
                fits,
            },
        ];
    });
}
async function patternsOf(schema) {
    const found = new Set();
    collectPatterns(schema, found);
    const patterns = new Map();
    if (found.size === 0)
        return patterns;
    const { compilePattern } = await __webpack_require__.e(/* import() */ 861).then(__webpack_require__.bind(__webpack_require__, 7861));
    for (const pattern of found)
        patterns.set(pattern, await compilePattern(pattern).catch((error) => error));
    return patterns;
}
function collectPatterns(schema, found) {
    if (typeof schema !== 'object' || schema === null)
        return;
    for (const [key, value] of Object.entries(schema)) {
        if (key === 'pattern' && typeof value === 'string')
            found.add(value);
        if (key === 'patternProperties' && typeof value === 'object' && value !== null)
            for (const pattern of Object.keys(value))
                found.add(pattern);
        collectPatterns(value, found);
    }
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/actions/validate-data/lib/contract.js




async function loadContract(path, context) {
    const source = await context.policy.read(path);
    const file = context.display(path);
    const contract = await readContract(source.text, file);
    requireOrder(contract);
    return {
        contract,
        material: { name: file, digest: (0,files/* sha256 */.sc)(source.text) },
        note: source.isNew ? `The contract ${file} is new: the base branch does not have it.` : undefined,
        change: await changeCheck(contract, source, file),
    };
}
const bounds = [
    ['minimum', 'maximum'],
    ['minLength', 'maxLength'],
];
function requireOrder({ columns }) {
    for (const { name, checks } of columns.values()) {
        for (const [least, most] of bounds) {
            const [low, high] = [least, most].map((keyword) => checks.find((check) => check.keyword === keyword));
            if (low === undefined || high === undefined || !(Number(low.shown) > Number(high.shown)))
                continue;
            throw (0,errors/* inputError */.Xu)(`${name}: ${least} is ${low.shown}, above ${most} ${high.shown}, so no value can fit`, {
                where: { ...low.where, field: name },
                hint: 'Exchange the two.',
            });
        }
    }
}
async function changeCheck(base, { origin, proposed }, file) {
    if (origin !== 'base' || proposed === undefined)
        return undefined;
    const id = 'contract:changed';
    const where = { file };
    const changed = await readContract(proposed, file);
    const found = loosenings(base, changed);
    if (found.length === 0)
        return { id, status: 'pass', message: `this change does not loosen ${file}`, where };
    const listed = found.slice(0, 5).map(({ rule, base: before, proposed: now }) => `${rule} from ${before} to ${now}`);
    const more = found.length > 5 ? ` and ${found.length - 5} more` : '';
    const message = `this change loosens ${file}: ${listed.join('; ')}${more}. The data were held to the contract of the base branch`;
    return { id, status: 'warn', observed: found.length, limit: 0, message, where, hint: 'Let somebody who answers for the data look at it.' };
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/actions/validate-data/lib/data.js


const isAddress = (pattern) => /^[a-z][a-z0-9+.-]+:\/\//i.test(pattern);
async function findData(input, name, engine, context) {
    try {
        const files = input.patterns.filter((pattern) => !isAddress(pattern));
        const addresses = input.patterns.filter(isAddress);
        const remote = addresses.length === 0 ? [] : await fetchAll(addresses, input.from, context);
        const local = files.length === 0 && remote.length > 0 ? [] : (await (0,lib_dataset/* resolveDataset */.$X)(files, context)).files;
        const dataset = { files: [...local, ...remote] };
        requireEngine(dataset, engine);
        return dataset;
    }
    catch (error) {
        throw error instanceof errors/* Failure */.HR && input.from !== undefined ? located(error, name, input.from) : error;
    }
}
async function fetchAll(addresses, from, context) {
    if (from !== undefined) {
        throw (0,errors/* policyRefused */.he)(`${data_shown(addresses[0] ?? '')} is an address, and addresses of data may only stand in the workflow`, {
            hint: 'Move it to `with: data:` of the step, where a pull request of the data can not change it unseen.',
        });
    }
    const { fetchData } = await __webpack_require__.e(/* import() */ 125).then(__webpack_require__.bind(__webpack_require__, 2125));
    return fetchData(addresses, context);
}
const data_shown = (address) => address.replace(/\/\/[^/@]*@/, '//').replace(/[?#].*$/s, '');
function requireEngine({ files }, engine) {
    const parquet = files.find(({ format }) => format === 'parquet');
    const text = files.find(({ format }) => format !== 'parquet');
    if (engine === 'bytes' && parquet !== undefined)
        throw (0,errors/* inputError */.Xu)(`engine: bytes does not read ${parquet.name}`, {
            where: { file: parquet.name },
            hint: 'Parquet needs `engine: auto` or `duckdb`.',
        });
    if (engine === 'duckdb' && text !== undefined) {
        throw (0,errors/* inputError */.Xu)(`engine: duckdb does not read ${text.name}: its reader of text loses rows that the contract would count`, {
            where: { file: text.name },
            hint: 'Text is read by `engine: auto` or `bytes`.',
        });
    }
}
function located(error, name, from) {
    if (error.where?.line !== undefined)
        return error;
    const hint = error.hint === undefined ? {} : { hint: error.hint };
    return new errors/* Failure */.HR(error.errorClass, `${name}: ${error.message}`, { where: { ...from, field: name }, ...hint, cause: error });
}

// EXTERNAL MODULE: ./.cache/bundle/actions/packages/data/lib/read-table.js
var read_table = __webpack_require__(3847);
;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/data/lib/faulty-cells.js


const shownCharacters = 80;
async function findFaultyCells(dataset, contract, columns, most, context) {
    const finder = new Finder(contract, columns, most);
    try {
        await (0,read_table/* readRows */.aK)(dataset, finder, context);
    }
    catch (error) {
        if (!(error instanceof Enough))
            throw error;
    }
    return finder.found;
}
class Enough extends Error {
}
class Finder extends read_table/* TableBuilder */.Oh {
    found = [];
    judges = new Map();
    counts = new Map();
    most;
    columnNames;
    at = '';
    faults = [];
    constructor(contract, columns, most) {
        super({ columns });
        this.most = most;
        this.columnNames = columns;
        for (const name of columns) {
            const rule = contract.columns.get(name);
            if (rule?.kind !== undefined)
                this.judges.set(name, new ColumnScanner(name, rule.kind, rule, { file: '', line: 0 }));
        }
    }
    startFile(file) {
        this.at = file.name;
    }
    put(name, value) {
        const judge = this.judges.get(name);
        if (judge === undefined || (this.counts.get(name) ?? 0) >= this.most)
            return;
        const bytes = Buffer.from(value === null ? '' : String(value));
        const fits = value === null ? judge.missing() : judge.cell(bytes, 0, bytes.length);
        if (!fits)
            this.faults.push({ column: name, value: value === null ? undefined : String(value).slice(0, shownCharacters) });
    }
    endRow(line) {
        this.rows++;
        for (const fault of this.faults) {
            this.found.push({ ...fault, file: this.at, ...(line === undefined ? {} : { line }) });
            this.counts.set(fault.column, (this.counts.get(fault.column) ?? 0) + 1);
        }
        if (this.faults.length > 0)
            this.faults = [];
        if (this.columnNames.every((name) => (this.counts.get(name) ?? 0) >= this.most))
            throw new Enough();
    }
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/actions/validate-data/lib/examples.js

async function examplesOf(contract, { findings }, dataset, { most, masked }, context) {
    const isHidden = (name) => masked.includes(name) || contract.columns.get(name)?.pii === true;
    const columns = [...new Set(findings.map(({ column }) => column))].filter((name) => !isHidden(name));
    return most === 0 || columns.length === 0 ? [] : findFaultyCells(dataset, contract, columns, most, context);
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/core/lib/records.js
const predicateTypes = {
    provenance: 'https://slsa.dev/provenance/v1',
    testResult: 'https://in-toto.io/attestation/test-result/v0.1',
    registration: 'https://modelflight.dev/registration/v1',
    rollout: 'https://modelflight.dev/rollout/v1',
};

;// CONCATENATED MODULE: ./.cache/bundle/actions/actions/validate-data/lib/record.js

const results = { pass: 'PASSED', warn: 'WARNED', fail: 'FAILED', inconclusive: 'FAILED' };
function recordOf(name, scan, verdict, loaded) {
    const files = scan.files.map((file) => ({ name: file.name, digest: `sha256:${file.sha256}` }));
    const ids = (status) => verdict.checks.filter((check) => check.status === status).map(({ id }) => id);
    return {
        subjects: files.length === 1 ? files : [{ name, digest: scan.digest }, ...files],
        materials: loaded === undefined ? [] : [loaded.material],
        predicateType: predicateTypes.testResult,
        predicate: {
            result: results[verdict.status],
            configuration: loaded === undefined ? [] : [{ name: loaded.material.name, digest: { sha256: loaded.material.digest.replace(/^sha256:/, '') } }],
            passedTests: ids('pass'),
            warnedTests: ids('warn'),
            failedTests: [...ids('fail'), ...ids('inconclusive')],
            skippedTests: ids('skipped'),
            rows: scan.rows,
            rowsRejected: scan.rejected,
        },
    };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/registry/lib/open.js
var lib_open = __webpack_require__(7383);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/registry/lib/reference.js
var lib_reference = __webpack_require__(7470);
;// CONCATENATED MODULE: ./.cache/bundle/actions/actions/validate-data/lib/reference.js








async function findReference(typed, registry, patterns, context) {
    const named = typed ?? (context.run.pullRequest === undefined ? undefined : 'base');
    if (named === undefined)
        return undefined;
    if (named === 'base')
        return fromBase(patterns, context);
    if (named.startsWith('models:'))
        return fromRegistry(named, registry, context);
    const path = await (0,files/* realPathInside */.oG)((0,files/* resolveInside */.LI)(named, context.workspace, context.workingDirectory), context.workspace);
    const name = context.display(path);
    return { kind: 'profile', name, profile: parseProfile(await (0,files/* readText */.yR)(path, name), name), decides: true };
}
async function fromRegistry(named, uri, context) {
    const reference = (0,lib_reference/* parseReference */.F2)(named);
    const registry = await (0,lib_open/* openRegistry */.M)(uri, context);
    const version = await registry.resolve(reference);
    if (version === undefined) {
        if (reference.kind === 'alias')
            return { kind: 'none', why: `Nothing is registered as ${named} yet, so there is nothing to compare with.` };
        throw (0,errors/* inputError */.Xu)(`${named} is not in the registry ${registry.name}`);
    }
    const { evidence } = await registry.download(version, (0,external_node_path_.join)(context.temporary, 'reference'), ['evidence']);
    const title = `${version.name} version ${version.version}`;
    if (evidence.profile === undefined) {
        throw (0,errors/* inputError */.Xu)(`${title} was registered without a profile of its training data`, {
            hint: 'Run validate-data before train, so that register-model stores the profile.',
        });
    }
    const name = `the training data of ${title}`;
    return { kind: 'profile', name, profile: parseProfile(await (0,files/* readText */.yR)(evidence.profile, name), name), decides: true };
}
async function fromBase(patterns, context) {
    const commit = context.run.pullRequest?.baseSha ?? context.run.sha;
    const path = storedPath(patterns, context);
    const isFound = commit !== '' && (await context.stores.restore(storeKey(patterns, commit), [path]));
    if (!isFound)
        return {
            kind: 'none',
            why: `The base branch has no stored profile of these data${commit === '' ? '' : ` at ${commit.slice(0, 8)}`} yet.`,
        };
    const name = `the profile of the base branch (${commit.slice(0, 8)})`;
    return { kind: 'profile', name, profile: parseProfile(await (0,files/* readText */.yR)(path, name), name), decides: false };
}
async function keepProfile(profile, patterns, context) {
    const { run, stores } = context;
    if (run.pullRequest !== undefined || run.sha === '' || context.plan)
        return;
    const path = storedPath(patterns, context);
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
    await (0,promises_.copyFile)(profile, path);
    await stores.save(storeKey(patterns, run.sha), [path]);
}
const nameOf = (patterns) => (0,external_node_crypto_.createHash)('sha256').update(patterns.toSorted().join('\n')).digest('hex').slice(0, 12);
const storeKey = (patterns, commit) => `modelflight-profile-${nameOf(patterns)}-${commit}`;
const storedPath = (patterns, { outputDir }) => (0,external_node_path_.join)(outputDir, 'profiles', `kept-${nameOf(patterns)}.json`);

// EXTERNAL MODULE: ./.cache/bundle/actions/packages/report/lib/document.js
var lib_document = __webpack_require__(7361);
;// CONCATENATED MODULE: ./.cache/bundle/actions/actions/validate-data/lib/names.js
const breaker = '\u2060';
function plainName(text) {
    const short = text.length > 100 ? `${text.slice(0, 99)}…` : text;
    return short
        .replaceAll(/<(?=[a-z/!])/gi, `<${breaker}`)
        .replaceAll('](', `]${breaker}(`)
        .replaceAll('##[', `##${breaker}[`)
        .replaceAll(/(?<![\w`])@(?=\w)/g, `@${breaker}`);
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/actions/validate-data/lib/difference.js



const shownChanges = 12;
function differenceBlocks(name, diff) {
    const { rows, added, dropped, changed } = diff;
    const items = [
        ...dropped.map((column) => ['column ', (0,lib_document/* code */.aY)(plainName(column)), ' is gone']),
        ...added.map((column) => ['column ', (0,lib_document/* code */.aY)(plainName(column)), ' is new']),
        ...changed.map((change) => [(0,lib_document/* code */.aY)(plainName(change.name)), `: ${changeInWords(change)}`]),
    ];
    const moved = rows.after === rows.before ? `as many rows (${(0,numbers/* grouped */.zD)(rows.after)})` : `${(0,numbers/* grouped */.zD)(rows.before)} → ${(0,numbers/* grouped */.zD)(rows.after)} rows`;
    if (items.length === 0)
        return [(0,lib_document/* paragraph */.FY)(`Nothing changed against ${name}: ${moved}.`)];
    const cut = items.length - shownChanges;
    return [
        (0,lib_document/* paragraph */.FY)(`Changed against ${name}: ${moved}.`),
        (0,lib_document/* list */.p_)(...items.slice(0, shownChanges)),
        ...(cut > 0 ? [(0,lib_document/* paragraph */.FY)(`${cut} more changes are in the table of columns and in the JSON report.`)] : []),
    ];
}
function changeInWords(change) {
    if (change === undefined)
        return '–';
    const { kind, nullShare, invalidShare, newValues, vanishedValues, min, max } = change;
    return [
        ...(kind === undefined ? [] : [`${kind.before} → ${kind.after}`]),
        ...(nullShare === undefined ? [] : [`missing ${points(nullShare)}`]),
        ...(invalidShare === undefined ? [] : [`not valid ${points(invalidShare)}`]),
        ...(newValues === undefined ? [] : [difference_values(newValues, 'new')]),
        ...(vanishedValues === undefined ? [] : [difference_values(vanishedValues, 'vanished')]),
        ...(min === undefined ? [] : [`smallest ${min.before ?? '–'} → ${min.after ?? '–'}`]),
        ...(max === undefined ? [] : [`largest ${max.before ?? '–'} → ${max.after ?? '–'}`]),
    ].join('; ');
}
const points = ({ before, after }) => `${percent(before)} → ${percent(after)}`;
const percent = (share) => `${(100 * share).toFixed(1)} %`;
function difference_values({ distinct, rows, values: known }, word) {
    const count = `${(0,numbers/* grouped */.zD)(distinct)} ${word} ${distinct === 1 ? 'value' : 'values'} (${(0,numbers/* grouped */.zD)(rows)} ${rows === 1 ? 'row' : 'rows'})`;
    return known.length === 0 ? count : `${count}: ${known.map(plainName).join(', ')}${distinct > known.length ? ', …' : ''}`;
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/actions/validate-data/lib/histogram.js


const bins = 12;
const signs = '▁▂▃▄▅▆▇█';
function sparkOf(column) {
    const counts = barsOf(column)?.counts ?? [];
    const highest = Math.max(...counts);
    return counts.map((count) => (count === 0 ? ' ' : signs.charAt(Math.min(7, Math.floor((8 * count) / (highest + 1)))))).join('');
}
function histogram_histogramOf(column) {
    const bars = barsOf(column);
    if (bars === undefined)
        return undefined;
    const { labels: categories, counts: values } = bars;
    return { kind: 'bars', title: plainName(column.name), categories, series: [{ name: 'rows', values }], unit: 'rows' };
}
function barsOf(column) {
    const { distribution, kind } = column;
    if (distribution.kind === 'values' && (kind === 'text' || kind === 'boolean' || distribution.counts.length <= bins)) {
        const frequent = distribution.counts.toSorted(([, a], [, b]) => b - a).slice(0, bins);
        return { labels: frequent.map(([value]) => plainName(value)), counts: frequent.map(([, count]) => count) };
    }
    const points = pointsOf(column);
    if (points.length === 0)
        return undefined;
    const low = Math.min(...points.map(({ at }) => at));
    const high = Math.max(...points.map(({ at }) => at));
    const width = (high - low) / bins || 1;
    const counts = new Array(bins).fill(0);
    for (const { at, count } of points) {
        const bin = Math.min(bins - 1, Math.floor((at - low) / width));
        counts[bin] = (counts[bin] ?? 0) + count;
    }
    const label = (bin) => kind === 'time'
        ? new Date((low + bin * width) / 1000).toISOString().slice(0, 10)
        : Number((low + bin * width).toPrecision(4)).toString();
    return { labels: counts.map((_, bin) => `${label(bin)} –`), counts };
}
function pointsOf({ distribution, kind }) {
    if (distribution.kind === 'histogram') {
        return distribution.buckets.map(([bucket, count]) => {
            const { low, high } = bucketEdges(bucket, distribution.mantissaBits);
            return { at: bucket >= 0 ? low : high, count };
        });
    }
    if (distribution.kind !== 'values' || kind === 'text' || kind === 'boolean')
        return [];
    return distribution.counts.map(([value, count]) => ({ at: kind === 'time' ? Date.parse(value) * 1000 : Number(value), count }));
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/actions/validate-data/lib/columns.js





const shownColumns = 60;
const shownCharts = 12;
function columnBlocks(columns, diff) {
    const changes = new Map(diff?.changed.map((change) => [change.name, change]));
    const added = new Set(diff?.added);
    const right = { align: 'right' };
    const head = [
        'Column',
        'Kind',
        { title: 'Missing', ...right },
        { title: 'Not valid', ...right },
        { title: 'Smallest', ...right },
        { title: 'Largest', ...right },
        { title: 'Distinct', ...right },
        'Shape',
        ...(diff === undefined ? [] : ['Changed']),
    ];
    const rows = columns.slice(0, shownColumns).map((column) => {
        if (diff === undefined)
            return row(column);
        return [...row(column), added.has(column.name) ? 'new' : changeInWords(changes.get(column.name))];
    });
    const cut = columns.length - rows.length;
    const charts = columns.flatMap((column) => histogram_histogramOf(column) ?? []).slice(0, shownCharts);
    return [
        (0,lib_document/* table */.tp)(head, rows),
        ...(cut > 0 ? [(0,lib_document/* paragraph */.FY)(`${cut} more columns were cut here; all ${columns.length} are in the profile.`)] : []),
        ...charts.map((each) => (0,lib_document/* chart */.bW)(each)),
    ];
}
function row(column) {
    const { name, kind, n, nulls, invalid, nan, posInf, negInf, min, max, distinct, distribution } = column;
    const isEstimate = column.sample !== undefined && distribution.kind !== 'empty';
    return [
        (0,lib_document/* code */.aY)(plainName(name)),
        kind,
        share(nulls, n),
        share(invalid + nan + posInf + negInf, n),
        min ?? '–',
        max ?? '–',
        `${isEstimate ? '≈ ' : ''}${(0,numbers/* grouped */.zD)(distinct)}`,
        sparkOf(column),
    ];
}
function share(count, n) {
    if (count === 0 || n === 0)
        return '0';
    return `${(0,numbers/* grouped */.zD)(count)} (${((100 * count) / n).toFixed(1)} %)`;
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/actions/validate-data/lib/report.js





function reportSection(validation) {
    const { scan, verdict, notes, comparison, examples, proposal } = validation;
    return {
        id: 'validate-data',
        title: 'Data',
        tone: verdict.status,
        headline: headline(validation),
        blocks: [
            ...notes.map((note) => (0,lib_document/* paragraph */.FY)(note)),
            ...(proposal === undefined ? [] : [proposalBlock(proposal)]),
            ...(comparison === undefined ? [] : differenceBlocks(comparison.name, comparison.diff)),
            ...exampleBlocks(examples),
            columnsBlock(scan, comparison?.diff),
        ],
    };
}
const proposalBlock = ({ path, isFirst }) => (0,lib_document/* paragraph */.FY)(`${isFirst ? 'No contract was given. One' : 'A contract'} that these data fit was proposed: `, (0,lib_document/* code */.aY)(path), '. Read it, tighten it, commit it.');
function exampleBlocks(examples) {
    if (examples.length === 0)
        return [];
    const rows = examples.map(({ column, file, line, value }) => [
        (0,lib_document/* code */.aY)(plainName(column)),
        (0,lib_document/* code */.aY)(line === undefined ? file : `${file}:${line}`),
        value === undefined ? 'no value' : (0,lib_document/* code */.aY)(plainName(value)),
    ]);
    return [(0,lib_document/* details */.zH)(`${examples.length} ${examples.length === 1 ? 'cell' : 'cells'} at fault`, (0,lib_document/* table */.tp)(['Column', 'Place', 'Value'], rows))];
}
const plannedSection = (message, files) => ({
    id: 'validate-data',
    title: 'Data',
    tone: 'neutral',
    headline: `Plan: ${message}.`,
    blocks: [(0,lib_document/* list */.p_)(...files.slice(0, 50).map((name) => [(0,lib_document/* code */.aY)(name)]))],
});
function headline({ scan, verdict }) {
    const failed = verdict.checks.filter(({ status }) => status === 'fail');
    const warned = verdict.checks.filter(({ status }) => status === 'warn');
    const rows = `${(0,numbers/* grouped */.zD)(scan.rows)} rows`;
    if (failed.length > 0)
        return `The data are refused: ${failed[0]?.message}${failed.length > 1 ? `; ${failed.length - 1} more checks failed` : ''}.`;
    if (verdict.status === 'inconclusive')
        return `${rows} were read, and nothing could be decided.`;
    if (warned.length > 0)
        return `The data may be used with warnings: ${warned[0]?.message}${warned.length > 1 ? `; ${warned.length - 1} more` : ''}.`;
    return `The data may be used: ${rows}, ${verdict.checks.filter(({ status }) => status === 'pass').length} checks passed.`;
}
const conservation = ({ rows, rejected }) => `${(0,numbers/* grouped */.zD)(rows)} rows in the data = ${(0,numbers/* grouped */.zD)(rows - rejected)} accepted + ${(0,numbers/* grouped */.zD)(rejected)} rejected.`;
function columnsBlock(scan, diff) {
    const { columns } = scan.profile;
    const files = scan.files.length === 1 ? (scan.files[0]?.name ?? '1 file') : `${scan.files.length} files`;
    const source = (0,lib_document/* paragraph */.FY)(`${files}, digest `, (0,lib_document/* code */.aY)(scan.digest), '. ', conservation(scan));
    return (0,lib_document/* details */.zH)(`${columns.length} ${columns.length === 1 ? 'column' : 'columns'} of ${files}`, source, ...columnBlocks(columns, diff));
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
function requireSameLength(what, first, ...others) {
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
function requireWeights(what, weights) {
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
function requireProbability(what, value) {
    if (!(value > 0 && value < 1))
        throw new RangeError(`${what} must be between 0 and 1, not ${value}`);
}
const numbers_sorted = (values) => sortedCopy(values);
function numbers_midranks(values) {
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
    orderOf(p).forEach((index, position) => {
        largest = Math.max(largest, Math.min(1, at(p, index) * factor(position + 1, p.length)));
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

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/data/lib/drift/category-cells.js


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
    const hash = level === 0 ? hashOf(key) : category_cells_hashFromText(key);
    return wanted === 1 ? `h:${hashText(hash)}` : String(hash.low % textBuckets);
}
function hashOf(text) {
    const bytes = Buffer.from(text);
    const hash = { low: 0, high: 0 };
    hash64(bytes, 0, bytes.length, hash);
    return hash;
}
const category_cells_hashFromText = (key) => ({ high: Number.parseInt(key.slice(2, 10), 16), low: Number.parseInt(key.slice(10), 16) });

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/data/lib/drift/cells.js



const discreteLimit = 20;
function sharedCells(reference, current) {
    const [r, c] = [reference.distribution, current.distribution];
    if (r.kind === 'empty' || c.kind === 'empty')
        return { kind: 'none' };
    if (!isOrdered(reference.kind) || !areNumbers(r) || !areNumbers(c))
        return categoryCells(r, c);
    const cells = orderedCells(r, c, reference.kind);
    return reference.distinct <= discreteLimit ? asCategories(cells) : cells;
}
const isOrdered = (kind) => kind === 'number' || kind === 'integer' || kind === 'time';
const areNumbers = (distribution) => distribution.kind === 'values' || distribution.kind === 'histogram';
function orderedCells(reference, current, kind) {
    const bits = Math.min(mantissaBits(reference), mantissaBits(current));
    const isExact = bits === Infinity;
    const { keys, r, c } = merged(countsBy(reference, bits, kind), countsBy(current, bits, kind));
    const middle = (bucket) => {
        const { low, high } = bucketEdges(bucket, bits);
        return low + (high - low) / 2;
    };
    const positions = isExact ? keys : keys.map(middle);
    const name = kind === 'time' ? (value) => (0,times/* timeText */.T)(Math.round(value)) : (value) => shortNumber(value, isExact);
    return {
        kind: 'ordered',
        positions,
        label: (cell) => name(positions[cell]),
        halfWidth: (cell) => (isExact ? 0 : halfWidthOf(keys[cell], bits)),
        reference: r,
        current: c,
    };
}
function merged(a, b) {
    const keys = [];
    const most = a.keys.length + b.keys.length;
    const [r, c] = [new Float64Array(most), new Float64Array(most)];
    let [i, j] = [0, 0];
    while (i < a.keys.length || j < b.keys.length) {
        const key = Math.min(a.keys[i] ?? Infinity, b.keys[j] ?? Infinity);
        if (a.keys[i] === key)
            r[keys.length] = a.counts[i++];
        if (b.keys[j] === key)
            c[keys.length] = b.counts[j++];
        keys.push(key);
    }
    return { keys, r: r.slice(0, keys.length), c: c.slice(0, keys.length) };
}
function halfWidthOf(bucket, bits) {
    const { low, high } = bucketEdges(bucket, bits);
    return (high - low) / 2;
}
const mantissaBits = (distribution) => distribution.kind === 'histogram' ? distribution.mantissaBits : Infinity;
function countsBy(distribution, bits, kind) {
    const [keys, counts] = [[], []];
    const add = (key, count) => {
        if (keys.length > 0 && keys[keys.length - 1] === key)
            counts[keys.length - 1] = counts[keys.length - 1] + count;
        else {
            keys.push(key);
            counts.push(count);
        }
    };
    if (distribution.kind === 'values') {
        for (const [text, count] of distribution.counts) {
            const value = kind === 'time' ? Number((0,times/* timeValue */.P)(text)) : Number(text);
            add(bits === Infinity ? value : bucketOf(value, bits), count);
        }
    }
    else {
        for (const [bucket, count] of distribution.buckets) {
            let key = bucket;
            for (let step = distribution.mantissaBits; step > bits; step--)
                key = coarser(key);
            add(key, count);
        }
    }
    return { keys, counts };
}
const shortNumber = (value, isExact) => String(isExact ? value : Number(value.toPrecision(6)));
function asCategories({ label, reference, current }) {
    return { kind: 'categories', label, reference, current, distinct: true };
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/data/lib/drift/columns.js


function chosenColumns(reference, current, { columns, exclude = [] }) {
    const names = [...new Set([...reference.columns, ...current.columns].map(({ name }) => name))];
    for (const name of [...(columns ?? []), ...exclude])
        columns_requireKnown(name, names);
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
function columns_requireKnown(name, names) {
    if (names.includes(name))
        return;
    const meant = (0,nearest/* nearest */.p)(name, names);
    throw (0,errors/* inputError */.Xu)(`there is no column ${JSON.stringify(name)} in the reference or the current data`, meant === undefined ? {} : { hint: `Did you mean ${meant}?` });
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/stats/lib/divergence.js

function klDivergence(p, q) {
    return over(p, q, (a, b) => (a === 0 ? 0 : a * Math.log(a / b)));
}
function jsDivergence(p, q) {
    const value = over(p, q, (a, b) => {
        if (a === 0 || b === 0)
            return ((a + b) * Math.LN2) / 2;
        const relative = (a - b) / (a + b);
        return (a + b) * entropyGap(relative);
    });
    return Math.max(0, value);
}
function entropyGap(r) {
    if (Math.abs(r) === 1)
        return Math.LN2 / 2;
    if (Math.abs(r) > 0.1)
        return ((1 + r) * Math.log1p(r) + (1 - r) * Math.log1p(-r)) / 4;
    const square = r * r;
    let power = square;
    let total = 0;
    for (let k = 1; k < 20; k++) {
        total += power / (2 * k * (2 * k - 1));
        power *= square;
    }
    return total / 2;
}
const jsDistance = (p, q) => Math.sqrt(jsDivergence(p, q));
const jsDivergenceBits = (p, q) => jsDivergence(p, q) / Math.LN2;
const jsDistanceBits = (p, q) => Math.sqrt(jsDivergenceBits(p, q));
const hellinger = (p, q) => Math.min(1, Math.sqrt(over(p, q, (a, b) => (Math.sqrt(a) - Math.sqrt(b)) ** 2) / 2));
const bhattacharyya = (p, q) => over(p, q, (a, b) => Math.sqrt(a * b));
const totalVariation = (p, q) => over(p, q, (a, b) => Math.abs(a - b)) / 2;
function lInfinity(p, q) {
    requireAlike(p, q);
    let largest = 0;
    for (let cell = 0; cell < p.length; cell++)
        largest = Math.max(largest, Math.abs(numbers_at(p, cell) - numbers_at(q, cell)));
    return largest;
}
function over(p, q, term) {
    requireAlike(p, q);
    return numbers_sumOf(p.length, (cell) => term(numbers_at(p, cell), numbers_at(q, cell)));
}
function requireAlike(p, q) {
    if (p.length === 0 || p.length !== q.length)
        throw new RangeError(`shares over ${p.length} and ${q.length} cells can't be compared`);
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/stats/lib/gamma.js
const halfLogTwoPi = 0.918_938_533_204_672_8;
const binet = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360_360, 1 / 156, -3617 / 122_400];
function gamma_stirlingError(x) {
    if (x < 10)
        return gamma_stirlingError(x + 1) + (x + 0.5) * Math.log1p(1 / x) - 1;
    const inverse = 1 / x;
    const square = inverse * inverse;
    let series = 0;
    for (let index = binet.length - 1; index >= 0; index--)
        series = series * square + binet[index];
    return series * inverse;
}
function lgamma(x) {
    if (!(x > 0))
        throw new RangeError(`ln Γ is asked for a positive number, not ${x}`);
    if (x >= 10)
        return (x - 0.5) * Math.log(x) - x + halfLogTwoPi + gamma_stirlingError(x);
    let product = 1;
    let shifted = x;
    for (; shifted < 10; shifted++)
        product *= shifted;
    return lgamma(shifted) - Math.log(product);
}
function gamma_deviance(x, mean) {
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
const gammaFactor = (a, x) => Math.sqrt(a / (2 * Math.PI)) * Math.exp(-gamma_deviance(a, x) - gamma_stirlingError(a));
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
    const tail = betaCdf(df / (df + square), df / 2, 0.5, square / (df + square)) / 2;
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

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/stats/lib/psi.js



function psi(reference, current, smoothing = 0.5) {
    const bins = reference.length;
    if (bins === 0 || bins !== current.length)
        throw new RangeError(`histograms with ${bins} and ${current.length} bins can't be compared`);
    const [n, m] = [numbers_sum(reference), numbers_sum(current)];
    if (!(n > 0 && m > 0))
        throw new RangeError('a histogram has no counts');
    const value = psiOfShares(smoothedShares(reference, smoothing), smoothedShares(current, smoothing));
    return { value, bins, critical: psiCritical(bins, n, m), p: psiP(value, bins, n, m) };
}
function smoothedShares(counts, smoothing) {
    const whole = numbers_sum(counts) + smoothing * counts.length;
    return Float64Array.from(counts, (count) => (count + smoothing) / whole);
}
function psiOfShares(p, q) {
    return numbers_sumOf(p.length, (bin) => {
        const [a, b] = [numbers_at(p, bin), numbers_at(q, bin)];
        return a === b ? 0 : (b - a) * (a > 0 && Math.abs(b - a) < a / 2 ? Math.log1p((b - a) / a) : Math.log(b / a));
    });
}
const psiCritical = (bins, n, m, tail = 0.05) => bins < 2 ? 0 : (1 / n + 1 / m) * chiSquareIsf(tail, bins - 1);
const psiP = (value, bins, n, m) => bins < 2 ? 1 : distributions_chiSquareSf(value / (1 / n + 1 / m), bins - 1);
const psiNullMean = (bins, n, m) => (bins - 1) * (1 / n + 1 / m);
function quantileEdges(ascending, bins) {
    const edges = Array.from({ length: bins - 1 }, (_, index) => quantileOfSorted(ascending, (index + 1) / bins));
    const inner = edges.filter((edge) => edge > at(ascending, 0) && edge < at(ascending, ascending.length - 1));
    return [...new Set(inner)];
}
function countBetween(values, edges) {
    const counts = new Float64Array(edges.length + 1);
    for (let index = 0; index < values.length; index++) {
        const bin = binOf(at(values, index), edges);
        counts[bin] = at(counts, bin) + 1;
    }
    return counts;
}
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

const wasserstein = (x, y) => integrated(x, y, Math.abs);
const energyDistance = (x, y) => Math.sqrt(2 * integrated(x, y, (gap) => gap * gap));
const wassersteinOfSorted = (x, y) => integratedSorted(x, y, Math.abs);
function integrated(x, y, weigh) {
    requireFinite('sample', x);
    requireFinite('sample', y);
    return integratedSorted(sorted(x), sorted(y), weigh);
}
function integratedSorted(a, b, weigh) {
    if (a.length === 0 || b.length === 0)
        throw new RangeError('a sample is empty');
    const [n, m] = [a.length, b.length];
    let [i, j, total, lost] = [0, 0, 0, 0];
    let before = Math.min(at(a, 0), at(b, 0));
    while (i < n || j < m) {
        const [u, v] = [i < n ? at(a, i) : Infinity, j < m ? at(b, j) : Infinity];
        const value = Math.min(u, v);
        if (value > before) {
            const term = weigh(i / n - j / m) * (value - before);
            const next = total + term;
            lost += Math.abs(total) >= Math.abs(term) ? total - next + term : term - next + total;
            total = next;
            before = value;
        }
        while (i < n && a[i] === value)
            i++;
        while (j < m && b[j] === value)
            j++;
    }
    return Number.isFinite(lost) ? total + lost : total;
}
function wassersteinFromCounts(positions, x, y) {
    if (positions.length !== x.length || x.length !== y.length)
        throw new RangeError('positions and counts differ in length');
    numbers_requireFinite('positions', positions);
    const [n, m] = [numbers_sumOf(x.length, (cell) => numbers_at(x, cell)), numbers_sumOf(y.length, (cell) => numbers_at(y, cell))];
    if (!(n > 0 && m > 0))
        throw new RangeError('a histogram is empty');
    let gap = 0;
    return numbers_sumOf(positions.length - 1, (cell) => {
        gap += numbers_at(x, cell) / n - numbers_at(y, cell) / m;
        return Math.abs(gap) * (numbers_at(positions, cell + 1) - numbers_at(positions, cell));
    });
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/stats/lib/normal.js

const erfc = (x) => (x < 0 ? 1 + gammaP(0.5, x * x) : gammaQ(0.5, x * x));
const normalPdf = (z) => Math.exp(-0.5 * z * z) / Math.sqrt(2 * Math.PI);
const normal_normalSf = (z) => (Number.isNaN(z) ? z : erfc(z * Math.SQRT1_2) / 2);
const normalCdf = (z) => normal_normalSf(-z);
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
const normalQuantile = (p) => -normal_normalIsf(p);

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/stats/lib/chi-square.js



function chiSquareHomogeneity(reference, current) {
    const table = prepared(reference, current);
    const statistic = numbers_sumOf(table.cells.length, (index) => {
        const { observed, expected } = table.cells[index];
        return (observed - expected) ** 2 / expected;
    });
    return { statistic, df: table.df, p: distributions_chiSquareSf(statistic, table.df), minExpected: table.minExpected };
}
function gTest(reference, current) {
    const table = prepared(reference, current);
    const statistic = sumOf(table.cells.length, (index) => {
        const { observed, expected } = table.cells[index];
        return observed === 0 ? 0 : 2 * observed * Math.log(observed / expected);
    });
    return { statistic, df: table.df, p: chiSquareSf(statistic, table.df), minExpected: table.minExpected };
}
function cramersV(reference, current) {
    return Math.sqrt(chiSquareHomogeneity(reference, current).statistic / (sum(reference) + sum(current)));
}
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
function twoProportionTest(successes1, n1, successes2, n2) {
    if (!(n1 > 0 && n2 > 0 && successes1 >= 0 && successes2 >= 0 && successes1 <= n1 && successes2 <= n2)) {
        throw new RangeError(`${successes1} of ${n1} and ${successes2} of ${n2} are no shares`);
    }
    const pooled = (successes1 + successes2) / (n1 + n2);
    const difference = successes1 / n1 - successes2 / n2;
    if (pooled === 0 || pooled === 1)
        return { difference: 0, z: 0, p: 1 };
    const z = difference / Math.sqrt(pooled * (1 - pooled) * (1 / n1 + 1 / n2));
    return { difference, z, p: 2 * normal_normalSf(Math.abs(z)) };
}
function poolRare(reference, current, least = 5) {
    const [n, m] = [numbers_sum(reference), numbers_sum(current)];
    const smaller = Math.min(n, m) / (n + m);
    const rare = (cell) => (numbers_at(reference, cell) + numbers_at(current, cell)) * smaller < least;
    const cells = Array.from({ length: reference.length }, (_, cell) => cell);
    const kept = cells.filter((cell) => !rare(cell));
    const pooled = cells.filter(rare);
    const row = (counts) => {
        const rest = numbers_sumOf(pooled.length, (index) => numbers_at(counts, pooled[index]));
        return Float64Array.from([...kept.map((cell) => numbers_at(counts, cell)), ...(pooled.length > 0 ? [rest] : [])]);
    };
    return [row(reference), row(current)];
}
function prepared(reference, current) {
    if (reference.length !== current.length)
        throw new RangeError(`rows of ${reference.length} and ${current.length} categories can't be compared`);
    const [n, m] = [numbers_sum(reference), numbers_sum(current)];
    if (!(n > 0 && m > 0))
        throw new RangeError('a side has no counts');
    const cells = [];
    let categories = 0;
    for (let index = 0; index < reference.length; index++) {
        const [r, c] = [numbers_at(reference, index), numbers_at(current, index)];
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
function cramersVBalanced(reference, current) {
    const { df } = prepared(reference, current);
    const [n, m] = [numbers_sum(reference), numbers_sum(current)];
    const phi2 = numbers_sumOf(reference.length, (cell) => {
        const [p, q] = [numbers_at(reference, cell) / n, numbers_at(current, cell) / m];
        return p + q === 0 ? 0 : (p - q) ** 2 / (p + q) / 2;
    });
    return Math.min(1, Math.sqrt(Math.max(0, phi2 - (df * (1 / n + 1 / m)) / 4)));
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/stats/lib/combined-p.js

function cauchyCombined(p) {
    if (p.length === 0)
        throw new RangeError('there are no p-values');
    let total = 0;
    for (let index = 0; index < p.length; index++) {
        const value = numbers_at(p, index);
        if (!(value >= 0 && value <= 1))
            throw new RangeError(`the p-value at index ${index} is ${value}, outside 0 to 1`);
        if (value === 0)
            return 0;
        total += value < 1e-8 ? 1 / (Math.PI * value) : 1 / Math.tan(Math.PI * Math.min(value, 1 - 1e-3));
    }
    const mean = total / p.length;
    return mean > 1e8 ? 1 / (Math.PI * mean) : 0.5 - Math.atan(mean) / Math.PI;
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/stats/lib/cramer-von-mises.js


function cramerVonMises(x, y) {
    const [n, m] = [x.length, y.length];
    if (n < 2 || m < 2)
        throw new RangeError('the Cramér-von Mises test needs two values on each side');
    const pooled = Float64Array.from([...sorted(x), ...sorted(y)]);
    if (pooled.some(Number.isNaN))
        throw new RangeError('a sample holds NaN');
    const ranks = midranks(pooled);
    const squares = (size, offset) => sumOf(size, (i) => (at(ranks, offset + i) - i - 1) ** 2);
    const u = n * squares(n, 0) + m * squares(m, n);
    return { statistic: u / (n * m * (n + m)) - (4 * n * m - 1) / (6 * (n + m)), u, n, m };
}
function cramerVonMisesOfSorted(x, y) {
    const [n, m] = [x.length, y.length];
    let [i, j, sum] = [0, 0, 0];
    while (i < n || j < m) {
        const value = Math.min(i < n ? at(x, i) : Infinity, j < m ? at(y, j) : Infinity);
        const before = i + j;
        while (i < n && x[i] === value)
            i++;
        while (j < m && y[j] === value)
            j++;
        sum += (i + j - before) * (i / n - j / m) ** 2;
    }
    return ofSum(sum, n, m);
}
function cramerVonMisesFromCounts(x, y) {
    if (x.length !== y.length)
        throw new RangeError(`histograms of different lengths, ${x.length} and ${y.length}`);
    const [n, m] = [numbers_sumOf(x.length, (cell) => numbers_at(x, cell)), numbers_sumOf(y.length, (cell) => numbers_at(y, cell))];
    if (!(n > 0 && m > 0))
        throw new RangeError('a histogram is empty');
    let gap = 0;
    const sum = numbers_sumOf(x.length, (cell) => {
        gap += numbers_at(x, cell) / n - numbers_at(y, cell) / m;
        return (numbers_at(x, cell) + numbers_at(y, cell)) * gap * gap;
    });
    return ofSum(sum, n, m);
}
function ofSum(sum, n, m) {
    const statistic = (n * m * sum) / (n + m) ** 2;
    return { statistic, u: n * m * (n + m) * (statistic + (4 * n * m - 1) / (6 * (n + m))), n, m };
}
function cramerVonMisesP({ statistic, n, m }) {
    const [k, all] = [n * m, n + m];
    const expected = (1 + 1 / all) / 6;
    const variance = ((all + 1) * (4 * k * all - 3 * (n ** 2 + m ** 2) - 2 * k)) / (45 * all ** 2 * 4 * k);
    const scaled = 1 / 6 + (statistic - expected) / Math.sqrt(45 * variance);
    return scaled < 0.003 ? 1 : Math.min(1, Math.max(0, 1 - limitCdf(scaled)));
}
function limitCdf(x) {
    let sum = 0;
    for (let k = 0;; k++) {
        const y = 4 * k + 1;
        const q = y ** 2 / (16 * x);
        const factor = Math.exp(lgamma(k + 0.5) - lgamma(k + 1)) / (Math.PI ** 1.5 * Math.sqrt(x));
        const term = factor * Math.sqrt(y) * Math.exp(-2 * q) * scaledBesselK(q);
        sum += term;
        if (term < 1e-17)
            return sum;
    }
}
function scaledBesselK(q) {
    const step = 1 / 32;
    let sum = 0.5;
    for (let i = 1;; i++) {
        const t = i * step;
        const term = Math.exp(-q * (Math.cosh(t) - 1)) * Math.cosh(t / 4);
        sum += term;
        if (term < 1e-18)
            return sum * step;
    }
}
function cramerVonMisesExactP({ u, n, m }) {
    if (Math.max(n, m) > 40)
        throw new RangeError(`samples of ${n} and ${m} values are too large for the exact test`);
    const common = (n * m) / greatestCommonDivisor(n, m);
    const [a, b] = [common / n, common / m];
    const product = n * m;
    const limit = Math.floor((common ** 2 * (n + m) * (6 * u - product * (4 * product - 1))) / (6 * product ** 2));
    const paths = walk(n, m, a, b);
    let [above, whole] = [0, 0];
    for (const [value, count] of paths) {
        whole += count;
        if (value >= limit)
            above += count;
    }
    return above / whole;
}
function walk(n, m, a, b) {
    let columns = Array.from({ length: n + 1 }, (_, index) => new Map(index === 0 ? [[0, 1]] : []));
    for (let u = 0; u <= m; u++) {
        let before = new Map();
        columns = columns.map((column, v) => {
            const next = new Map();
            const moved = (a * v - b * u) ** 2;
            for (const source of [before, column])
                for (const [value, count] of source)
                    next.set(value + moved, (next.get(value + moved) ?? 0) + count);
            before = next;
            return next;
        });
    }
    return columns[n] ?? new Map();
}
const greatestCommonDivisor = (a, b) => (b === 0 ? a : greatestCommonDivisor(b, a % b));

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

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/stats/lib/fisher-exact.js

function fisherExact(a, b, c, d) {
    for (const count of [a, b, c, d]) {
        if (!(Number.isSafeInteger(count) && count >= 0))
            throw new RangeError(`a count is a whole number >= 0, not ${count}`);
    }
    const [first, second, successes] = [a + b, c + d, a + c];
    if (first + second === 0)
        return 1;
    const whole = logChoose(first + second, successes);
    const chance = (hits) => Math.exp(logChoose(first, hits) + logChoose(second, successes - hits) - whole);
    const observed = chance(a) * (1 + 1e-7);
    let p = 0;
    for (let hits = Math.max(0, successes - second); hits <= Math.min(first, successes); hits++) {
        const likely = chance(hits);
        if (likely <= observed)
            p += likely;
    }
    return Math.min(1, p);
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/stats/lib/kolmogorov-smirnov-one-sample.js


const largeSample = 10_000;
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
const logFactorialOverPower = (n) => 0.5 * Math.log(n) - n + halfLogTwoPi + gamma_stirlingError(n);
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
        total += Math.exp(logChoose(n, j) + (j - 1) * Math.log(below) + rest);
    }
    return Math.min(1, x * total);
}
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
function ksOfSorted(x, y) {
    const [n, m] = [x.length, y.length];
    const first = Math.min(at(x, 0), at(y, 0));
    const best = { plus: 0, plusAt: first, minus: 0, minusAt: first };
    let [i, j] = [0, 0];
    while (i < n || j < m) {
        const [a, b] = [i < n ? at(x, i) : Infinity, j < m ? at(y, j) : Infinity];
        const value = Math.min(a, b);
        while (i < n && x[i] === value)
            i++;
        while (j < m && y[j] === value)
            j++;
        const difference = i / n - j / m;
        if (difference > best.plus) {
            best.plus = difference;
            best.plusAt = value;
        }
        else if (-difference > best.minus) {
            best.minus = -difference;
            best.minusAt = value;
        }
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
function ksFromCounts(x, y) {
    if (x.length !== y.length)
        throw new RangeError(`histograms of different lengths, ${x.length} and ${y.length}`);
    const [n, m] = [total(x), total(y)];
    if (!(n > 0 && m > 0))
        throw new RangeError('a histogram is empty');
    let [i, j, d] = [0, 0, 0];
    for (let cell = 0; cell < x.length; cell++) {
        i += numbers_at(x, cell);
        j += numbers_at(y, cell);
        d = Math.max(d, Math.abs(i / n - j / m));
    }
    return d;
}
function total(counts) {
    let sum = 0;
    for (let cell = 0; cell < counts.length; cell++)
        sum += numbers_at(counts, cell);
    return sum;
}
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
            let chance = i === 0 && j === 0 ? 1 : 0;
            if (i > 0)
                chance += (numbers_at(inside, j) * (n - i + 1)) / (n + m - i - j + 1);
            if (j > 0)
                chance += (numbers_at(inside, j - 1) * (m - j + 1)) / (n + m - i - j + 1);
            const left = Math.abs(i * stepX - j * stepY) >= limit;
            if (left)
                outside += chance;
            inside[j] = left ? 0 : chance;
        }
    }
    return Math.min(1, outside);
}
function ksAsymptoticP(d, n, m) {
    requireSizes(n, m);
    const size = roundHalfToEven((n * m) / (n + m));
    return size === 0 ? Number.NaN : kolmogorovTwoSidedSf(d, size);
}
function roundHalfToEven(value) {
    const floor = Math.floor(value);
    if (value - floor !== 0.5)
        return Math.round(value);
    return floor % 2 === 0 ? floor : floor + 1;
}
const ksP = (d, n, m) => (n * m <= 10_000 ? ksExactP(d, n, m) : ksAsymptoticP(d, n, m));
function requireSizes(n, m) {
    if (!(Number.isSafeInteger(n) && Number.isSafeInteger(m) && n > 0 && m > 0))
        throw new RangeError(`samples of sizes ${n} and ${m} can't be compared`);
}
function gcd(a, b) {
    return b === 0 ? a : gcd(b, a % b);
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/stats/lib/out-of-range.js

function outOfRangeP(count, n, m) {
    if (!(Number.isSafeInteger(n) && Number.isSafeInteger(m) && n > 0 && m > 0))
        throw new RangeError(`samples of sizes ${n} and ${m} can't be compared`);
    if (!(Number.isSafeInteger(count) && count >= 0 && count <= m))
        throw new RangeError(`of ${m} values ${count} can't be outside`);
    if (count === 0 || n === 1)
        return 1;
    const all = out_of_range_logChoose(n + m, count + 1);
    const none = count + 1 > m ? 0 : Math.exp(out_of_range_logChoose(m, count + 1) - all);
    return Math.min(1, none + Math.exp(Math.log(n) + out_of_range_logChoose(m, count) - all));
}
const out_of_range_logChoose = (n, k) => lgamma(n + 1) - lgamma(k + 1) - lgamma(n - k + 1);

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/data/lib/drift/questions.js






function exactQuestion(column, { of, d, smooth }) {
    const p = movedP(d, smooth);
    const isLength = of === 'text-lengths';
    return {
        column,
        aspect: isLength ? 'text-length' : 'distribution',
        p,
        effect: { name: 'KS D', value: d },
        n: smooth.m,
        what: isLength ? 'its texts became longer or shorter' : 'its values moved',
    };
}
function movedP(d, smooth) {
    const { n, m } = smooth;
    const sharp = ksP(d, n, m);
    return cauchyCombined([Number.isFinite(sharp) ? sharp : 1, Math.max(cramerVonMisesP(smooth), 1e-15)]);
}
function rangeQuestion(column, { reference, current }) {
    const inside = indicesWhere(reference, (count) => count > 0);
    const [first, last] = [inside[0] ?? 0, inside.at(-1) ?? 0];
    const [n, m] = [questions_total(reference), questions_total(current)];
    const rows = m - questions_total(current.subarray(first, last + 1));
    if (rows === 0)
        return undefined;
    const question = shareQuestion(column, 'out-of-range', { count: 0, n }, { count: rows, n: m }, "values outside the reference's range");
    return { ...question, p: outOfRangeP(rows, n, m) };
}
function orderedQuestion(column, { reference, current }) {
    const d = ksFromCounts(reference, current);
    const smooth = cramerVonMisesFromCounts(reference, current);
    const p = movedP(d, smooth);
    return { column, aspect: 'distribution', p, effect: { name: 'KS D', value: d }, n: smooth.m, what: 'its values moved' };
}
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
function smallP(r, c) {
    const [r0 = 0, r1 = 0] = r;
    const [c0 = 0, c1 = 0] = c;
    return r0 + c0 <= r1 + c1 ? fisherExact(r0, r1, c0, c1) : fisherExact(r1, r0, c1, c0);
}
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
    const what = `the share of ${words} went from ${questions_percent(reference.count / reference.n)} to ${questions_percent(current.count / current.n)}`;
    return { column, aspect, p: isSmall ? exact() : p, effect: { name: 'share change', value: change }, n: current.n, what };
}
function questions_percent(share) {
    const points = share * 100;
    if (points === 0 || points === 100)
        return `${points} %`;
    return `${points < 10 ? points.toPrecision(2) : points.toFixed(1)} %`;
}
function questions_total(counts) {
    let sum = 0;
    for (let cell = 0; cell < counts.length; cell++)
        sum += counts[cell];
    return sum;
}
function indicesWhere(counts, fits) {
    return Array.from(counts.keys()).filter((index) => fits(counts[index]));
}
const pick = (counts, indices) => Float64Array.from(indices, (index) => counts[index]);

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/data/lib/drift/describe.js




const psiBins = 10;
const overlayCells = 40;
const listed = 20;
function comparedBins(cells) {
    if (cells.kind === 'none')
        return undefined;
    return cells.kind === 'ordered' ? binned(cells.reference, cells.current, psiBins) : [cells.reference, cells.current];
}
function psiOf([r, c]) {
    const { value, bins, critical } = psi(r, c);
    return { value, bins, critical };
}
function distancesOf([r, c]) {
    const [p, q] = [smoothedShares(r, 0.5), smoothedShares(c, 0.5)];
    return { js: jsDistance(p, q), hellinger: hellinger(p, q), kl: klDivergence(q, p), lInf: lInfinity(p, q), tv: totalVariation(p, q) };
}
function moversOf(cells) {
    if (cells.kind === 'none')
        return [];
    const all = cells.kind === 'ordered' ? rangeMovers(cells) : categoryMovers(cells);
    return all
        .filter(({ reference, current }) => reference !== current)
        .sort((a, b) => Math.abs(b.current - b.reference) - Math.abs(a.current - a.reference))
        .slice(0, 5);
}
function rangeMovers({ reference, current, label }) {
    const ends = binEnds(reference, psiBins);
    const [r, c] = binned(reference, current, psiBins);
    const [n, m] = [questions_total(r), questions_total(c)];
    return ends.map((end, bin) => {
        const [from, to] = [bin === 0 ? undefined : label(ends[bin - 1] - 1), bin === ends.length - 1 ? undefined : label(end - 1)];
        const name = from === undefined
            ? to === undefined
                ? 'all values'
                : `up to ${to}`
            : to === undefined
                ? `above ${from}`
                : `above ${from} up to ${to}`;
        return { label: name, reference: r[bin] / n, current: c[bin] / m };
    });
}
function categoryMovers({ reference, current, label }) {
    const [n, m] = [questions_total(reference), questions_total(current)];
    return Array.from(reference, (count, cell) => ({
        label: label(cell) ?? 'a hidden value',
        reference: count / n,
        current: current[cell] / m,
    }));
}
function boundsOf(cells) {
    if (cells.kind !== 'ordered')
        return undefined;
    const { reference, current } = cells;
    const [n, m] = [questions_total(reference), questions_total(current)];
    let [gap, highest, d, moved] = [0, 0, 0, 0];
    for (let cell = 0; cell < reference.length; cell++) {
        const [p, q, half] = [reference[cell] / n, current[cell] / m, cells.halfWidth(cell)];
        if (half > 0)
            highest = Math.max(highest, gap + p, q - gap);
        gap += p - q;
        d = Math.max(d, Math.abs(gap));
        moved += (p + q) * half;
    }
    const spread = spreadOf(cells.positions, reference);
    return { ks: Math.max(0, highest - d), wasserstein: moved === 0 || !(spread > 0) ? 0 : Math.min(moved / spread, Number.MAX_VALUE) };
}
function binned(reference, current, bins) {
    const ends = binEnds(reference, bins);
    const join = (counts) => Float64Array.from(ends, (end, bin) => questions_total(counts.subarray(bin === 0 ? 0 : ends[bin - 1], end)));
    return [join(reference), join(current)];
}
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
            while (ends.length < bins - 1 && seen >= ((ends.length + 1) * whole) / bins)
                ends.push(cell + 1);
        }
    }
    return [...new Set([...ends, reference.length])];
}
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
function unseenValues(cells, side) {
    if (cells.kind !== 'categories' || !cells.distinct)
        return { distinct: 0, rows: 0, values: [] };
    const [own, other] = side === 'current' ? [cells.current, cells.reference] : [cells.reference, cells.current];
    const found = indicesWhere(own, (count) => count > 0).filter((index) => other[index] === 0);
    const rows = found.reduce((sum, index) => sum + own[index], 0);
    const values = found.flatMap((index) => cells.label(index) ?? []).slice(0, listed);
    return { distinct: found.length, rows, values };
}
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
function answer(question, adjustedP, limits, threshold = shareOrAuto(question, limits)) {
    const size = Math.abs(question.effect.value);
    const isReal = adjustedP <= limits.falseDiscoveryRate;
    const status = statusOf(isReal, size, threshold);
    const { column, aspect, p, n } = question;
    return {
        column,
        aspect,
        status,
        effect: { ...question.effect, limit: threshold.fail },
        p,
        adjustedP,
        n,
        message: explained(question, status, { limit: threshold.fail, isReal }),
    };
}
function shareOrAuto({ effect }, { shareThreshold, shareWarnThreshold, thresholds }) {
    if (effect.name === 'share change')
        return { fail: shareThreshold, warn: shareWarnThreshold };
    return thresholds.auto ?? { fail: 0.1, warn: 0.05 };
}
const statusOf = (isReal, size, { fail, warn }) => isReal && size >= fail ? 'fail' : isReal && size >= Math.min(warn, fail) ? 'warn' : 'pass';
function methodAnswers(question, adjustedP, limits, measured) {
    const found = limits.methods.flatMap((method) => methodAnswer(method, question, adjustedP, limits, measured) ?? []);
    if (found.length > 0)
        return found;
    const { column, aspect, n } = question;
    const message = `${limits.methods.join(', ')} ${limits.methods.length === 1 ? 'does' : 'do'} not apply to its values`;
    return [{ column, aspect, status: 'skipped', n, message }];
}
function methodAnswer(method, question, adjustedP, limits, { psi, distances, wasserstein }) {
    const threshold = limits.thresholds[method] ?? { fail: 0.1, warn: 0.05 };
    const isOrdered = question.effect.name === 'KS D';
    const by = (name, value) => value === undefined || !Number.isFinite(value) ? undefined : answer({ ...question, effect: { name, value } }, adjustedP, limits, threshold);
    switch (method) {
        case 'auto':
            return answer(question, adjustedP, limits, threshold);
        case 'ks':
            return isOrdered ? answer(question, adjustedP, limits, threshold) : undefined;
        case 'chi2':
            return isOrdered ? undefined : answer(question, adjustedP, limits, threshold);
        case 'psi':
            return psi && psiAnswer(question, psi, threshold);
        case 'wasserstein':
            return by('Wasserstein distance in sd', wasserstein);
        case 'js':
            return by('JS distance', distances?.js);
        case 'hellinger':
            return by('Hellinger distance', distances?.hellinger);
        case 'kl':
            return by('KL divergence', distances?.kl);
        case 'l-inf':
            return by('L-inf distance', distances?.lInf);
        case 'tv':
            return by('total variation', distances?.tv);
        default:
            return method;
    }
}
function explained({ effect, what, p }, status, { limit, isReal }) {
    const isShare = effect.name === 'share change';
    const size = isShare
        ? `${findings_points(effect.value)}, limit ${findings_points(limit)}`
        : `${effect.name} ${rounded(effect.value)}, limit ${rounded(limit)}`;
    if (status === 'fail')
        return `${what} (${size}; p ${chance(p)})`;
    if (status === 'warn')
        return `${what}, but by less than the limit (${size}; p ${chance(p)})`;
    if (isReal)
        return isShare ? `${what}, far below the limit (${size})` : `a change too small to matter (${size}; p ${chance(p)})`;
    return isShare ? `${what}, which chance explains (${size}; p ${chance(p)})` : `no change beyond chance (${size}; p ${chance(p)})`;
}
function psiAnswer(question, psi, threshold) {
    const status = statusOf(psi.value > psi.critical, psi.value, threshold);
    const numbers = `PSI ${rounded(psi.value)} over ${psi.bins} bins, limit ${rounded(threshold.fail)}; chance alone reaches ${rounded(psi.critical)}`;
    const words = status === 'pass' ? 'no drift by PSI' : question.what;
    return {
        column: question.column,
        aspect: question.aspect,
        status,
        effect: { name: 'PSI', value: psi.value, limit: threshold.fail },
        p: question.p,
        n: question.n,
        message: `${words} (${numbers})`,
    };
}
const chance = (p) => (p === 0 ? 'below 1e-300' : rounded(p));
const findings_points = (share) => `${rounded(share * 100)} points`;
function rounded(value) {
    if (value === 0)
        return '0';
    if (Math.abs(value) < 1e-4)
        return value.toExponential(1);
    return String(Number(value.toPrecision(3)));
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/data/lib/drift/judge.js







function judgeDrift(reference, current, limits, choice = {}) {
    const paired = chosenColumns(reference, current, choice);
    const general = judge_rowFindings(reference, current, limits);
    const hasRows = general.length === 0;
    const opened = paired.both.map((pair) => judge_open(pair, limits, choice, hasRows));
    const questions = opened.flatMap((column) => column.questions);
    const adjusted = benjaminiHochberg(weightedP(questions));
    const adjustedOf = new Map(questions.map((question, index) => [question, adjusted[index]]));
    const columns = [
        ...opened.map((column) => concluded(column, limits, choice, (question) => adjustedOf.get(question) ?? 1)),
        ...lonelyColumns(paired),
    ].sort(byDrift);
    return {
        limits,
        columns,
        general,
        drifted: columns.filter(({ status }) => status === 'fail').map(({ column }) => column),
        maxPsi: largestPsi(columns),
        judged: columns.filter(({ status }) => status !== 'skipped' && status !== 'inconclusive').length,
        tests: questions.length,
    };
}
const rangeWeight = 0.1;
function weightedP(questions) {
    const weights = questions.map(({ aspect }) => (aspect === 'out-of-range' ? rangeWeight : 1));
    const mean = weights.reduce((sum, weight) => sum + weight, 0) / weights.length;
    return questions.map(({ p }, index) => Math.min(1, (p * mean) / weights[index]));
}
function judge_rowFindings(reference, current, { minRows }) {
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
function distributionQuestions({ reference, current, cells }, limits, { columns, exact, now }) {
    const column = current.name;
    const note = (status, message) => ({
        questions: [],
        settled: [{ column, aspect: 'distribution', status, n: valuesOf(current), message }],
    });
    if (cells.kind === 'none')
        return note('skipped', noValues(reference, current));
    const late = futureFinding(reference, current, now);
    if (late !== undefined)
        return { questions: [], settled: [late] };
    if (reference.kind === 'time' && columns?.includes(column) !== true) {
        return note('skipped', 'times move on by themselves; name the column in `columns` to have them judged');
    }
    const fewest = Math.min(valuesOf(reference), valuesOf(current));
    if (fewest < limits.minRows)
        return note('inconclusive', `only ${fewest} values on one side, and fewer than ${limits.minRows} can't be judged`);
    const rows = exact?.get(column);
    const valued = cells.kind === 'ordered'
        ? [rows?.of === 'values' ? exactQuestion(column, rows) : orderedQuestion(column, cells), rangeQuestion(column, cells)]
        : [categoryQuestion(column, cells), newValuesQuestion(column, cells)];
    const lengths = rows?.of === 'text-lengths' ? [exactQuestion(column, rows)] : [];
    const coarse = cells.kind === 'ordered' && rows === undefined ? coarseFinding(reference, current, cells) : undefined;
    return { questions: [...valued, ...lengths].filter((question) => question !== undefined), settled: coarse === undefined ? [] : [coarse] };
}
const fewestBuckets = 20;
function coarseFinding({ distribution, distinct }, { name, n }, { reference }) {
    const occupied = reference.reduce((count, rows) => (rows > 0 ? count + 1 : count), 0);
    if (distribution.kind !== 'histogram' || occupied >= fewestBuckets || distinct <= 5 * fewestBuckets)
        return undefined;
    const message = `its profile is too coarse: ${distinct} different values lie in ${occupied} buckets, because they are far from zero and close together; use \`exact\``;
    return { column: name, aspect: 'distribution', status: 'inconclusive', n, message };
}
function futureFinding({ kind, max: before }, { name, kind: now, max, n }, today) {
    if (today === undefined || kind !== 'time' || now !== 'time' || max === undefined || before === undefined)
        return undefined;
    if ((0,times/* timeValue */.P)(max) <= today || (0,times/* timeValue */.P)(before) > today)
        return undefined;
    return { column: name, aspect: 'future', status: 'fail', n, message: `its latest time, ${max}, lies in the future` };
}
function noValues(reference, current) {
    const [r, c] = [valuesOf(reference), valuesOf(current)];
    if (r === 0 && c === 0)
        return 'neither side has a value';
    return r === 0 ? 'the reference has no value to compare with' : 'the current data has no value to compare';
}
function sameKind(reference, current) {
    const kind = (column) => (column.kind === 'integer' ? 'number' : column.kind);
    return kind(reference) === kind(current) || valuesOf(reference) === 0 || valuesOf(current) === 0;
}
function kindFinding(reference, current) {
    const message = `its values were of the kind ${reference.kind} and are now ${current.kind}`;
    return { column: current.name, aspect: 'kind', status: 'fail', n: current.n, message };
}
const valuesOf = ({ n, nulls, nan, posInf, negInf, invalid }) => n - nulls - nan - posInf - negInf - invalid;
function concluded({ reference, current, cells, questions, settled }, limits, { exact, seasonal }, adjusted) {
    const column = current.name;
    const bins = questions.some(isAboutValues) ? comparedBins(cells) : undefined;
    const rows = exact?.get(column);
    const wasserstein = isOrdered(reference.kind) ? movedBy(cells, rows) : undefined;
    const measured = { psi: bins && psiOf(bins), distances: bins && distancesOf(bins), wasserstein };
    const season = seasonal?.get(column);
    const tested = questions.flatMap((question) => {
        if (question.aspect === 'distribution')
            return methodAnswers(question, adjusted(question), withSeason(limits, season), measured);
        return [answer(question, adjusted(question), limits)];
    });
    const findings = [...tested, ...settled];
    const ks = questions.find(({ aspect, effect }) => aspect === 'distribution' && effect.name === 'KS D')?.effect.value;
    const bounds = rows?.of === 'values' ? { ks: 0, wasserstein: 0 } : boundsOf(cells);
    const overlay = overlayOf(cells);
    return {
        column,
        kind: current.kind,
        status: worst(findings),
        findings,
        ...(measured.psi === undefined ? {} : { psi: measured.psi }),
        ...(measured.distances === undefined ? {} : { distances: measured.distances }),
        ...(ks === undefined ? {} : { ks }),
        ...(wasserstein === undefined ? {} : { wasserstein }),
        ...(bounds === undefined ? {} : { bounds }),
        movers: moversOf(cells),
        newValues: unseenValues(cells, 'current'),
        vanishedValues: unseenValues(cells, 'reference'),
        ...(overlay === undefined ? {} : { overlay }),
    };
}
function movedBy(cells, rows) {
    if (rows?.of !== 'values' || cells.kind !== 'ordered')
        return wassersteinOf(cells);
    const spread = spreadOf(cells.positions, cells.reference);
    const moved = rows.wasserstein / spread;
    return Number.isFinite(moved) ? moved : undefined;
}
function withSeason(limits, season) {
    if (season === undefined)
        return limits;
    const raised = Object.entries(limits.thresholds).map(([method, { fail, warn }]) => {
        const isTest = method === 'auto' || method === 'ks' || method === 'chi2';
        return [method, isTest ? { fail: Math.max(fail, season), warn: Math.max(warn, season) } : { fail, warn }];
    });
    return { ...limits, thresholds: Object.fromEntries(raised) };
}
const isAboutValues = ({ aspect }) => aspect === 'distribution' || aspect === 'new-values' || aspect === 'out-of-range';
function lonelyColumns({ missing, added }) {
    const none = { distinct: 0, rows: 0, values: [] };
    const lonely = (profile, finding) => ({
        column: profile.name,
        kind: profile.kind,
        status: finding.status,
        findings: [{ ...finding, column: profile.name, n: profile.n }],
        movers: [],
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

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/data/lib/drift/types.js
const driftMethods = (/* unused pure expression or super */ null && (['auto', 'psi', 'ks', 'chi2', 'wasserstein', 'js', 'hellinger', 'kl', 'l-inf', 'tv']));
function defaultLimits(...methods) {
    const chosen = methods.length === 0 ? ['auto'] : methods;
    const thresholds = Object.fromEntries(chosen.map((method) => [method, method === 'psi' ? { fail: 0.2, warn: 0.1 } : { fail: 0.1, warn: 0.05 }]));
    return { methods: chosen, thresholds, shareThreshold: 0.02, shareWarnThreshold: 0.01, falseDiscoveryRate: 0.04, minRows: 50 };
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/actions/validate-data/lib/skew.js


function referenceChecks(reference, current, diff) {
    return reference.decides
        ? [schemaCheck(reference, diff, 'fail'), ...skewChecks(reference, current)]
        : [schemaCheck(reference, diff, 'warn')];
}
function schemaCheck({ name }, { added, dropped, changed }, severity) {
    const kinds = changed.flatMap(({ name: column, kind }) => (kind === undefined ? [] : [`${column} was ${kind.before} and is ${kind.after}`]));
    const lost = [...dropped.map((column) => `${column} is gone`), ...kinds];
    const told = [...lost, ...added.map((column) => `${column} is new`)];
    const base = { id: 'reference:schema', observed: told.length, limit: 0 };
    if (told.length === 0)
        return { ...base, status: 'pass', message: `the columns are those of ${name}` };
    const more = told.length > 5 ? ` and ${told.length - 5} more` : '';
    return {
        ...base,
        status: lost.length > 0 ? severity : 'warn',
        message: `the columns differ from ${name}: ${told.slice(0, 5).join(', ')}${more}`,
        hint: 'If this is meant, change the contract with it, and tell whoever reads these data.',
    };
}
function skewChecks({ name, profile }, current) {
    const shared = new Set(current.columns.map((column) => column.name));
    const columns = profile.columns.filter((column) => shared.has(column.name)).map((column) => column.name);
    if (columns.length === 0)
        return [{ id: 'skew', status: 'inconclusive', message: `no column of ${name} is in the data` }];
    const judgement = judgeDrift(profile, current, defaultLimits('auto'), { columns });
    const general = judgement.general.map((finding) => ({ id: 'skew', status: 'inconclusive', n: finding.n, message: finding.message }));
    const found = judgement.columns.flatMap(({ column, findings }) => findings.filter(isOpen).map((finding) => skewCheck(column, finding, name)));
    const well = judgement.columns.filter(({ status }) => status === 'pass').length;
    const summary = well === 0 ? [] : [{ id: 'skew', status: 'pass', n: well, message: `${well} of ${columns.length} columns are distributed as in ${name}` }];
    return [...general, ...found, ...summary];
}
const isOpen = ({ status }) => status === 'fail' || status === 'warn' || status === 'inconclusive';
const skewCheck = (column, { aspect, status, effect, n, message }, name) => ({
    id: `skew:${column}${aspect === 'distribution' ? '' : `:${aspect}`}`,
    status,
    ...(effect === undefined ? {} : { observed: Number(effect.value.toPrecision(6)), limit: effect.limit }),
    n,
    message: `${column}, against ${name}: ${message}`,
});

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/data/lib/splits/fingerprints.js



const rowLimit = 20_000_000;
async function readFingerprints(dataset, roles, columns, context) {
    const reader = new FingerprintReader(roles, columns);
    await (0,read_table/* readRows */.aK)(dataset, reader, context);
    return reader.result();
}
class FingerprintReader extends read_table/* TableBuilder */.Oh {
    roles;
    names = [];
    values = new Map();
    content = growing();
    features = growing();
    keys = growing();
    order = growing();
    labels = growing();
    times = growing();
    constructor(roles, columns) {
        super(columns === undefined ? {} : { columns });
        this.roles = roles;
    }
    header(names) {
        const wanted = super.header(names);
        for (const role of [...this.roles.key, this.roles.time, this.roles.label])
            if (role !== undefined && !wanted.includes(role))
                throw (0,errors/* inputError */.Xu)(`the split has no column ${JSON.stringify(role)}`);
        this.names = wanted;
        return wanted;
    }
    put(name, value) {
        this.values.set(name, value);
    }
    endRow() {
        const { key, time, label } = this.roles;
        const value = (name) => this.values.get(name) ?? null;
        const others = this.names.filter((name) => !key.includes(name));
        this.content.add(fingerprint(others.map(value)));
        this.features.add(fingerprint(others.filter((name) => name !== time && name !== label).map(value)));
        if (key.length > 0) {
            this.keys.add(fingerprint(key.map(value)));
            this.order.add(key.length === 1 ? Number(value(key[0] ?? '') ?? Number.NaN) : Number.NaN);
        }
        if (label !== undefined)
            this.labels.add(value(label) === null ? Number.NaN : fingerprint([value(label)]));
        if (time !== undefined)
            this.times.add(timeOf(value(time), time));
        this.values = new Map();
        this.rows++;
        if (this.rows > rowLimit)
            throw (0,errors/* limitExceeded */.FU)(`a split of more than ${rowLimit} rows can't be compared in memory`, { hint: 'Compare a sample.' });
    }
    result() {
        const { rows, names: columns, content, features, keys, order, labels, times } = this;
        return {
            rows,
            columns,
            content: content.result(),
            features: features.result(),
            keys: keys.result(),
            order: order.result(),
            labels: labels.result(),
            times: times.result(),
        };
    }
}
function fingerprint(values) {
    const digest = (0,external_node_crypto_.hash)('sha1', JSON.stringify(values), 'buffer');
    return digest.readUIntBE(0, 6) * 32 + ((digest[6] ?? 0) >> 3);
}
function timeOf(value, column) {
    if (value === null)
        return Number.NaN;
    const asNumber = Number(value);
    if (Number.isFinite(asNumber))
        return asNumber;
    const text = String(value);
    const time = Date.parse(/[zZ]$|[+-]\d\d:?\d\d$/.test(text) || /^\d{4}-\d\d-\d\d$/.test(text) ? text : `${text.replace(' ', 'T')}Z`);
    if (Number.isFinite(time))
        return time;
    throw (0,errors/* inputError */.Xu)(`column ${JSON.stringify(column)} holds a time that can't be read`, {
        hint: 'Write times as in ISO 8601.',
        where: { file: '', field: column },
    });
}
function growing() {
    let values = new Float64Array(1024);
    let used = 0;
    return {
        add(value) {
            if (used === values.length) {
                const old = values;
                values = new Float64Array(used * 2);
                values.set(old);
            }
            values[used++] = value;
        },
        result: () => values.slice(0, used),
    };
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/data/lib/splits/leakage.js
function findLeakage(train, test) {
    return {
        train: train.rows,
        test: test.rows,
        sharedKeys: train.keys.length === 0 ? undefined : countIn(test.keys, new Set(train.keys)),
        duplicates: countIn(test.content, new Set(train.content)),
        repeatedInTrain: train.rows === 0 ? 0 : 1 - new Set(train.content).size / train.rows,
        notNewer: train.times.length === 0 ? undefined : notNewer(train.times, test.times),
        conflicts: train.labels.length === 0 ? undefined : conflicts(train, test),
        keyTellsLabel: train.labels.length === 0 || train.order.length === 0 ? undefined : rankEffect(train.order, train.labels),
    };
}
function countIn(values, known) {
    let count = 0;
    for (const value of values)
        if (known.has(value))
            count++;
    return count;
}
function notNewer(train, test) {
    let newest = -Infinity;
    for (const time of train)
        if (time > newest)
            newest = time;
    let count = 0;
    for (const time of test)
        if (time <= newest)
            count++;
    return count;
}
function conflicts(...sides) {
    const labelOf = new Map();
    const contradicted = new Set();
    for (const { features, labels } of sides) {
        for (const [row, feature] of features.entries()) {
            const label = labels[row];
            if (Number.isNaN(label))
                continue;
            const first = labelOf.get(feature);
            if (first === undefined)
                labelOf.set(feature, label);
            else if (first !== label)
                contradicted.add(feature);
        }
    }
    return sides.reduce((sum, { features }) => sum + countIn(features, contradicted), 0);
}
const maxClasses = 50;
function rankEffect(order, classes) {
    const rows = Array.from(order.keys()).filter((row) => !Number.isNaN(classes[row]));
    const n = rows.length;
    if (n < 10 || rows.some((row) => Number.isNaN(order[row])))
        return undefined;
    rows.sort((a, b) => order[a] - order[b]);
    const groups = new Map();
    for (let start = 0; start < n;) {
        let end = start + 1;
        while (end < n && order[rows[end]] === order[rows[start]])
            end++;
        for (let at = start; at < end; at++) {
            const label = classes[rows[at]];
            const group = groups.get(label) ?? { sum: 0, count: 0 };
            group.sum += (start + end + 1) / 2;
            group.count++;
            groups.set(label, group);
            if (groups.size > maxClasses)
                return undefined;
        }
        start = end;
    }
    if (groups.size < 2)
        return undefined;
    const squares = [...groups.values()].reduce((total, { sum, count }) => total + (sum * sum) / count, 0);
    const h = (12 / (n * (n + 1))) * squares - 3 * (n + 1);
    return { effect: Math.min(1, Math.max(0, h / (n - 1))), h, degrees: groups.size - 1, n };
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/actions/validate-data/lib/splits.js






async function splitChecks(inputs, context, reading) {
    const { 'split-train': train, 'split-test': test, engine } = inputs;
    if (train === undefined && test === undefined) {
        if (inputs.key === undefined && inputs.time === undefined && inputs.label === undefined)
            return [];
        throw (0,errors/* inputError */.Xu)('key, time and label speak of a split, and none is named', { hint: 'Set split-train and split-test.' });
    }
    if (train === undefined || test === undefined)
        throw (0,errors/* inputError */.Xu)(`${train === undefined ? 'split-train' : 'split-test'} is missing`, { hint: 'A split has both sides.' });
    const roles = { key: inputs.key ?? [], time: inputs.time, label: inputs.label };
    const known = await readFingerprints(await findData(train, 'split-train', engine, context), roles, undefined, reading);
    const unseen = await readFingerprints(await findData(test, 'split-test', engine, context), roles, known.columns, reading);
    return leakageChecks(findLeakage(known, unseen));
}
function leakageChecks(leakage) {
    const { train, test, sharedKeys, notNewer, conflicts } = leakage;
    if (train === 0 || test === 0)
        return [
            { id: 'split:rows', status: 'fail', observed: Math.min(train, test), limit: '>= 1', message: 'one side of the split has no rows' },
        ];
    return [
        ...(sharedKeys === undefined
            ? []
            : [splits_none('split:key-overlap', sharedKeys, test, 'fail', 'of the test rows have a key that is in train too')]),
        duplicateCheck(leakage),
        ...(notNewer === undefined
            ? []
            : [splits_none('split:time', notNewer, test, 'fail', 'of the test rows are not newer than all training rows')]),
        ...(conflicts === undefined
            ? []
            : [splits_none('split:label-conflict', conflicts, train + test, 'warn', 'of the rows have the features of another row and another label')]),
        ...keyCheck(leakage),
    ];
}
function splits_none(id, count, n, severity, what) {
    const message = count === 0 ? `none ${what}` : `${(0,numbers/* grouped */.zD)(count)} ${what} (${splits_share(count / n)})`;
    return {
        id,
        status: count === 0 ? 'pass' : severity,
        observed: count,
        limit: 0,
        n,
        message,
        ...(count === 0 ? {} : { hint: hints[id] ?? '' }),
    };
}
const hints = {
    'split:key-overlap': 'Split by key, so that an entity is on one side only.',
    'split:time': 'Split at a point in time: train before it, test after it.',
    'split:label-conflict': 'Look at how these rows were labelled; no model can learn both.',
};
function duplicateCheck({ duplicates, test, repeatedInTrain }) {
    const found = duplicates / test;
    const expected = 2 * repeatedInTrain;
    const message = duplicates === 0
        ? 'no test row is a copy of a training row'
        : `${(0,numbers/* grouped */.zD)(duplicates)} of the test rows (${splits_share(found)}) are copies of training rows; within train ${splits_share(repeatedInTrain)} are copies`;
    const status = duplicates === 0 ? 'pass' : found > expected ? 'fail' : 'warn';
    return {
        id: 'split:duplicates',
        status,
        observed: duplicates,
        limit: 0,
        n: test,
        message,
        ...(duplicates === 0 ? {} : { hint: 'Remove copies before splitting.' }),
    };
}
const leastEffect = 0.01;
const significance = 0.001;
function keyCheck({ keyTellsLabel }) {
    if (keyTellsLabel === undefined)
        return [];
    const { effect, h, degrees, n } = keyTellsLabel;
    const isTelling = effect >= leastEffect && distributions_chiSquareSf(h, degrees) < significance;
    const base = { id: 'split:key-label', observed: Number(effect.toPrecision(4)), limit: leastEffect, n };
    if (!isTelling)
        return [{ ...base, status: 'pass', message: 'the order of the key does not tell the label' }];
    return [
        {
            ...base,
            status: 'warn',
            message: `the order of the key tells ${splits_share(effect)} of the label (Kruskal-Wallis epsilon²)`,
            hint: 'Keep the key out of the features, and shuffle before keys are given.',
        },
    ];
}
const splits_share = (part) => `${(100 * part).toFixed(part < 0.001 ? 3 : 1)} %`;

;// CONCATENATED MODULE: ./.cache/bundle/actions/actions/validate-data/lib/sql.js

async function sqlChecks(contract, dataset, scan, context) {
    const rules = contract.sqlRules;
    if (rules.length === 0)
        return [];
    const { askInSql } = await Promise.all(/* import() */[__webpack_require__.e(882), __webpack_require__.e(851)]).then(__webpack_require__.bind(__webpack_require__, 5851));
    const counts = await askInSql(rules, [{ name: 'data', dataset, kinds: scan.profile.columns }], context);
    return rules.map(({ id, limit, where }, index) => {
        const count = counts[index] ?? Number.NaN;
        const fits = count <= limit.allowed(scan.rows);
        const rows = `${(0,numbers/* grouped */.zD)(count)} ${count === 1 ? 'row' : 'rows'}`;
        return {
            id,
            status: fits ? 'pass' : limit.severity,
            observed: count,
            limit: limit.shown,
            n: scan.rows,
            message: count === 0
                ? `${id}: no row of ${(0,numbers/* grouped */.zD)(scan.rows)} is at fault`
                : `${id}: ${rows} of ${(0,numbers/* grouped */.zD)(scan.rows)} at fault, and at most ${limit.shown} may be`,
            where,
        };
    });
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/actions/validate-data/lib/run.js



















async function run(inputs, context) {
    const { patterns } = inputs.data;
    const dataset = await findData(inputs.data, 'data', inputs.engine, context);
    const loaded = inputs.contract === undefined ? undefined : await loadContract(inputs.contract, context);
    if (context.plan)
        return planned(dataset, loaded);
    const reading = readingOf(inputs, context);
    const reference = await findReference(inputs.reference, inputs.registry, patterns, context);
    const scan = await scanDataset(dataset, scanOptions(inputs, loaded), reading);
    const diff = reference?.kind === 'profile' ? diffProfiles(reference.profile, scan.profile) : undefined;
    const verdict = (0,lib_verdict/* verdictOf */.Vj)([
        ...checksOf(scan, loaded, context.now(), await answersOf(loaded, dataset, context, reading)),
        ...(loaded === undefined ? [] : await sqlChecks(loaded.contract, dataset, scan, reading)),
        ...(reference?.kind === 'profile' && diff !== undefined ? referenceChecks(reference, scan.profile, diff) : []),
        ...(await splitChecks(inputs, context, reading)),
    ]);
    const examples = loaded === undefined ? [] : await examplesOf(loaded.contract, scan, dataset, exampleLimits(inputs), reading);
    annotateData(scan, verdict, context.log);
    const profile = (0,external_node_path_.join)(context.outputDir, 'profiles', `data-${(0,files/* shortDigest */.VK)(scan.digest)}.json`);
    await (0,files/* writeAtomic */.vZ)(profile, profileText(scan.profile));
    await keepProfile(profile, patterns, context);
    const name = patterns.join(', ');
    const proposal = loaded === undefined || inputs.infer ? await propose(scan, name, loaded === undefined, context) : undefined;
    return {
        verdict,
        outputs: {
            ...run_countsOf(scan, verdict),
            profile,
            'data-digest': scan.digest,
            'schema-changed': diff === undefined ? '' : diff.isSchemaChanged,
            'proposed-contract': proposal ?? '',
        },
        section: reportSection({
            name,
            scan,
            verdict,
            notes: notesOf(loaded, reference),
            comparison: reference?.kind === 'profile' && diff !== undefined ? { name: reference.name, diff } : undefined,
            examples,
            proposal: proposal === undefined ? undefined : { path: context.display(proposal), isFirst: loaded === undefined },
        }),
        record: recordOf(name, scan, verdict, loaded),
        details: {
            files: scan.files,
            findings: scan.findings,
            repeatedKeys: scan.repeatedKeys,
            ...(diff === undefined ? {} : { difference: diff }),
        },
        files: proposal === undefined ? [profile] : [profile, proposal],
    };
}
function readingOf(inputs, { log, signal, temporary }) {
    return { log, signal, temporary, ...(inputs['engine-path'] === undefined ? {} : { engine: { path: inputs['engine-path'] } }) };
}
async function answersOf(loaded, dataset, context, reading) {
    const rules = loaded?.contract.references ?? [];
    if (rules.length === 0)
        return undefined;
    const { referenceAnswers } = await __webpack_require__.e(/* import() */ 965).then(__webpack_require__.bind(__webpack_require__, 5965));
    return referenceAnswers(rules, dataset, (patterns) => (0,lib_dataset/* resolveDataset */.$X)(patterns, context), reading);
}
function scanOptions(inputs, loaded) {
    const mask = inputs['mask-columns'];
    return { ...(loaded === undefined ? {} : { contract: loaded.contract }), ...(mask === undefined ? {} : { maskColumns: mask }) };
}
const exampleLimits = (inputs) => ({ most: inputs['max-examples'], masked: inputs['mask-columns'] ?? [] });
const notesOf = (loaded, reference) => [loaded?.note, reference?.kind === 'none' ? reference.why : undefined].filter((note) => note !== undefined);
async function propose(scan, name, isFirst, context) {
    const path = (0,external_node_path_.join)(context.outputDir, 'proposed', 'data-contract.yml');
    await (0,files/* writeAtomic */.vZ)(path, proposeContract(scan, name));
    const why = isFirst ? 'no contract was given; one' : 'a contract';
    context.log.info(`${why} that these data fit was proposed in ${context.display(path)}`);
    return path;
}
const ids = ({ checks }, status) => checks.filter((check) => check.status === status).map(({ id }) => id);
const run_countsOf = (scan, verdict) => ({
    rows: scan.rows,
    'rows-rejected': scan.rejected,
    columns: scan.header.length,
    'failed-checks': JSON.stringify(ids(verdict, 'fail')),
    'warned-checks': JSON.stringify(ids(verdict, 'warn')),
});
function planned(dataset, loaded) {
    const files = dataset.files.map(({ name }) => name);
    const message = `${files.length} ${files.length === 1 ? 'file' : 'files'} would be held to ${loaded?.material.name ?? 'no contract; one would be proposed'}`;
    const empty = {
        rows: '',
        'rows-rejected': '',
        columns: '',
        'failed-checks': '[]',
        'warned-checks': '[]',
        profile: '',
        'data-digest': '',
        'schema-changed': '',
        'proposed-contract': '',
    };
    return { verdict: (0,lib_verdict/* verdictOf */.Vj)([{ id: 'plan', status: 'pass', message }]), outputs: empty, section: plannedSection(message, files) };
}


/***/ }),

/***/ 6359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ JsonSyntaxError),
/* harmony export */   s: () => (/* binding */ scanJsonLine)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9082);

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

/***/ 6096:
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

/***/ 2697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $J: () => (/* binding */ parseNumber),
/* harmony export */   U9: () => (/* binding */ cellResult),
/* harmony export */   YV: () => (/* binding */ parsedCell),
/* harmony export */   kz: () => (/* binding */ parseCell),
/* harmony export */   oJ: () => (/* binding */ takeInteger),
/* harmony export */   pe: () => (/* binding */ parseTime),
/* harmony export */   yT: () => (/* binding */ timeForm),
/* harmony export */   zx: () => (/* binding */ parsedTime)
/* harmony export */ });
/* unused harmony exports parseInteger, parseBoolean */
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
const maxInteger = 2n ** 63n - 1n;
const minInteger = -(2n ** 63n);
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
const monthDays = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
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


/***/ }),

/***/ 7865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CW: () => (/* binding */ normalRanges),
/* harmony export */   EF: () => (/* binding */ overlap),
/* harmony export */   Ec: () => (/* binding */ namedClasses),
/* harmony export */   XC: () => (/* binding */ anyButLineEnd),
/* harmony export */   Yy: () => (/* binding */ lastCodePoint),
/* harmony export */   Zw: () => (/* binding */ complement)
/* harmony export */ });
const lastCodePoint = 0x10ffff;
function normalRanges(ranges) {
    const joined = [];
    for (const [from, to] of ranges.toSorted((a, b) => a[0] - b[0])) {
        const last = joined.at(-1);
        if (last !== undefined && from <= last[1] + 1)
            last[1] = Math.max(last[1], to);
        else
            joined.push([from, to]);
    }
    return joined;
}
function complement(ranges) {
    const rest = [];
    let next = 0;
    for (const [from, to] of ranges) {
        if (from > next)
            rest.push([next, from - 1]);
        next = to + 1;
    }
    if (next <= lastCodePoint)
        rest.push([next, lastCodePoint]);
    return rest;
}
const overlap = (a, b) => a.some(([from, to]) => b.some(([low, high]) => from <= high && low <= to));
const point = (text) => text.codePointAt(0) ?? 0;
const range = (from, to) => [point(from), point(to)];
const digit = [range('0', '9')];
const word = [range('0', '9'), range('A', 'Z'), range('_', '_'), range('a', 'z')];
const space = [
    [0x09, 0x0d],
    [0x20, 0x20],
    [0xa0, 0xa0],
    [0x1680, 0x1680],
    [0x2000, 0x200a],
    [0x2028, 0x2029],
    [0x202f, 0x202f],
    [0x205f, 0x205f],
    [0x3000, 0x3000],
    [0xfeff, 0xfeff],
];
const lineEnds = [
    [0x0a, 0x0a],
    [0x0d, 0x0d],
    [0x2028, 0x2029],
];
const anyButLineEnd = complement(lineEnds);
const namedClasses = {
    d: digit,
    D: complement(digit),
    w: word,
    W: complement(word),
    s: space,
    S: complement(space),
};


/***/ }),

/***/ 4621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parsePattern),
/* harmony export */   J: () => (/* binding */ PatternError)
/* harmony export */ });
/* harmony import */ var _character_set_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7865);

class PatternError extends Error {
    name = 'PatternError';
}
const maxDepth = 50;
function parsePattern(source) {
    const parser = new Parser(source);
    const pattern = parser.choice(0);
    if (!parser.isAtEnd())
        throw new PatternError('a ) closes a group that was never opened');
    return pattern;
}
const controls = { t: 9, n: 10, v: 11, f: 12, r: 13, '0': 0 };
const escapable = '^$\\.*+?()[]{}|/-';
class Parser {
    text;
    at = 0;
    constructor(source) {
        this.text = [...source];
    }
    isAtEnd() {
        return this.at >= this.text.length;
    }
    choice(depth) {
        if (depth > maxDepth)
            throw new PatternError(`its groups are nested beyond ${maxDepth} levels`);
        const parts = [this.sequence(depth)];
        while (this.take('|'))
            parts.push(this.sequence(depth));
        return parts.length === 1 ? parts[0] : { kind: 'choice', parts };
    }
    sequence(depth) {
        const parts = [];
        while (!this.isAtEnd() && this.text[this.at] !== '|' && this.text[this.at] !== ')')
            parts.push(this.term(depth));
        return parts.length === 0 ? { kind: 'empty' } : parts.length === 1 ? parts[0] : { kind: 'sequence', parts };
    }
    term(depth) {
        const atom = this.atom(depth);
        const bounds = this.quantifier();
        if (bounds === undefined)
            return atom;
        if (atom.kind === 'assertion')
            throw new PatternError(`${atom.which} can't be repeated`);
        return { kind: 'repeat', part: atom, min: bounds[0], max: bounds[1], isLazy: this.take('?') };
    }
    atom(depth) {
        const char = this.next();
        switch (char) {
            case '^':
            case '$':
                return { kind: 'assertion', which: char };
            case '.':
                return { kind: 'characters', ranges: _character_set_js__WEBPACK_IMPORTED_MODULE_0__/* .anyButLineEnd */ .XC, properties: [], isNegated: false };
            case '(':
                return this.group(depth);
            case '[':
                return this.characterClass();
            case '\\':
                return this.escape();
            case '*':
            case '+':
            case '?':
                throw new PatternError(`there is nothing that ${char} could repeat`);
            case '{':
            case '}':
            case ']':
                throw new PatternError(`a ${char} must be written as \\${char}`);
            default:
                return single(char.codePointAt(0) ?? 0);
        }
    }
    group(depth) {
        if (this.take('?')) {
            const sign = this.next();
            if (sign === '=' || sign === '!')
                throw lookAround();
            if (sign === '<') {
                if (this.text[this.at] === '=' || this.text[this.at] === '!')
                    throw lookAround();
                while (this.next() !== '>')
                    if (this.isAtEnd())
                        throw new PatternError('the name of a group has no end');
            }
            else if (sign !== ':')
                throw new PatternError(`groups that start with (?${sign} are not supported`);
        }
        const inner = this.choice(depth + 1);
        if (!this.take(')'))
            throw new PatternError('a group has no closing )');
        return inner;
    }
    quantifier() {
        if (this.take('*'))
            return [0, Infinity];
        if (this.take('+'))
            return [1, Infinity];
        if (this.take('?'))
            return [0, 1];
        if (!this.take('{'))
            return undefined;
        const min = this.digits();
        const max = this.take(',') ? (this.text[this.at] === '}' ? Infinity : this.digits()) : min;
        if (!this.take('}') || Number.isNaN(min) || Number.isNaN(max))
            throw new PatternError('a { must be followed by a count and }, or written as \\{');
        if (min > max)
            throw new PatternError(`the counts of {${min},${max}} are out of order`);
        return [min, max];
    }
    digits() {
        let text = '';
        while (/^\d$/.test(this.text[this.at] ?? ''))
            text += this.next();
        return text === '' ? Number.NaN : Number(text);
    }
    escape() {
        const char = this.text[this.at];
        if (char === 'b' || char === 'B') {
            this.at++;
            return { kind: 'assertion', which: `\\${char}` };
        }
        if (char === 'k' || /^[1-9]$/.test(char ?? '')) {
            throw new PatternError('back-references are not supported, because they can not be matched in linear time');
        }
        const item = this.escapedItem();
        return typeof item === 'number' ? single(item) : item;
    }
    escapedItem() {
        const char = this.next();
        const named = _character_set_js__WEBPACK_IMPORTED_MODULE_0__/* .namedClasses */ .Ec[char];
        if (named !== undefined)
            return { kind: 'characters', ranges: named, properties: [], isNegated: false };
        if (char === 'p' || char === 'P')
            return this.property(char);
        if (char === 'u')
            return this.unicode();
        if (char === 'x')
            return this.hex(2);
        if (char === 'c' && /^[A-Za-z]$/.test(this.text[this.at] ?? ''))
            return (this.next().codePointAt(0) ?? 0) % 32;
        const control = Object.hasOwn(controls, char) ? controls[char] : undefined;
        if (control !== undefined)
            return control;
        if (escapable.includes(char))
            return char.codePointAt(0) ?? 0;
        throw new PatternError(`\\${char} has no meaning`);
    }
    unicode() {
        if (this.take('{')) {
            let text = '';
            while (!this.isAtEnd() && this.text[this.at] !== '}')
                text += this.next();
            this.at++;
            const value = /^[0-9a-f]{1,6}$/i.test(text) ? Number.parseInt(text, 16) : Number.NaN;
            if (!(value <= 0x10ffff))
                throw new PatternError('\\u{…} needs the hexadecimal number of a character');
            return value;
        }
        const first = this.hex(4);
        if (first < 0xd800 || first > 0xdbff || this.text[this.at] !== '\\' || this.text[this.at + 1] !== 'u')
            return first;
        const before = this.at;
        this.at += 2;
        const second = this.hex(4);
        if (second >= 0xdc00 && second <= 0xdfff)
            return 0x10000 + ((first - 0xd800) << 10) + (second - 0xdc00);
        this.at = before;
        return first;
    }
    hex(digits) {
        const text = this.text.slice(this.at, this.at + digits).join('');
        if (text.length !== digits || !/^[0-9a-f]+$/i.test(text))
            throw new PatternError(`an escape needs ${digits} hexadecimal digits`);
        this.at += digits;
        return Number.parseInt(text, 16);
    }
    property(letter) {
        if (!this.take('{'))
            throw new PatternError(`\\${letter} needs a property such as {L}`);
        let name = '';
        while (!this.isAtEnd() && this.text[this.at] !== '}')
            name += this.next();
        this.at++;
        const property = propertyName(name);
        return { kind: 'characters', ranges: [], properties: [`\\${letter}{${property}}`], isNegated: false };
    }
    characterClass() {
        const isNegated = this.take('^');
        const ranges = [];
        const properties = [];
        while (!this.take(']')) {
            const from = this.classItem();
            if (typeof from !== 'number') {
                ranges.push(...from.ranges);
                properties.push(...from.properties);
                if (this.text[this.at] === '-' && this.text[this.at + 1] !== ']')
                    throw new PatternError('a class can not start a range');
                continue;
            }
            if (this.text[this.at] !== '-' || this.text[this.at + 1] === ']') {
                ranges.push([from, from]);
                continue;
            }
            this.at++;
            const to = this.classItem();
            if (typeof to !== 'number')
                throw new PatternError('a class can not end a range');
            if (to < from)
                throw new PatternError(`the range ${String.fromCodePoint(from)}-${String.fromCodePoint(to)} is out of order`);
            ranges.push([from, to]);
        }
        const normal = (0,_character_set_js__WEBPACK_IMPORTED_MODULE_0__/* .normalRanges */ .CW)(ranges);
        if (properties.length > 0)
            return { kind: 'characters', ranges: normal, properties, isNegated };
        return { kind: 'characters', ranges: isNegated ? (0,_character_set_js__WEBPACK_IMPORTED_MODULE_0__/* .complement */ .Zw)(normal) : normal, properties, isNegated: false };
    }
    classItem() {
        if (this.isAtEnd())
            throw new PatternError('a class has no closing ]');
        const char = this.next();
        if (char !== '\\')
            return char.codePointAt(0) ?? 0;
        if (this.take('b'))
            return 8;
        return this.escapedItem();
    }
    take(char) {
        if (this.text[this.at] !== char)
            return false;
        this.at++;
        return true;
    }
    next() {
        const char = this.text[this.at++];
        if (char === undefined)
            throw new PatternError('it ends too early');
        return char;
    }
}
const single = (codePoint) => ({ kind: 'characters', ranges: [[codePoint, codePoint]], properties: [], isNegated: false });
const lookAround = () => new PatternError('look-around is not supported, because it can not be matched in linear time');
const categories = {
    Letter: 'L',
    Alphabetic: 'L',
    digit: 'Nd',
    Decimal_Number: 'Nd',
    Lowercase_Letter: 'Ll',
    Uppercase_Letter: 'Lu',
    Number: 'N',
    Punctuation: 'P',
    Symbol: 'S',
    Separator: 'Z',
    Mark: 'M',
    Other: 'C',
};
function propertyName(written) {
    const name = written.replace(/^(?:Script|sc|General_Category|gc)=/, '');
    if (!/^[A-Za-z_]{1,40}$/.test(name) || name === 'Alphabetic')
        throw new PatternError(`the property ${written} is not supported`);
    return categories[name] ?? name;
}


/***/ }),

/***/ 5585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ codePoints),
/* harmony export */   z: () => (/* binding */ sizeKey)
/* harmony export */ });
function codePoints(text, enough = Infinity) {
    let count = 0;
    for (let at = 0; at < text.length && count <= enough; at++) {
        const unit = text.charCodeAt(at);
        if (unit >= 0xd800 && unit <= 0xdbff && at + 1 < text.length)
            at++;
        count++;
    }
    return count;
}
const sizeKey = (value) => {
    if (typeof value === 'number')
        return Number.isInteger(value) && !Number.isSafeInteger(value) ? BigInt(value) : value === 0 ? 0 : value;
    return value <= BigInt(Number.MAX_SAFE_INTEGER) && value >= BigInt(Number.MIN_SAFE_INTEGER) ? Number(value) : value;
};


/***/ }),

/***/ 2816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Vx: () => (/* binding */ datasetDigest),
  Xp: () => (/* binding */ inspectFile),
  $X: () => (/* binding */ resolveDataset)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/core/lib/errors.js
var errors = __webpack_require__(3300);
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
var json_document = __webpack_require__(9320);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/data/lib/limits.js
var limits = __webpack_require__(9082);
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
        throw (0,errors/* inputError */.Xu)('no data was named', { hint: 'Set the input `data` to a file or a pattern, e.g. data/*.csv.' });
    const root = await (0,promises_.realpath)(place.workspace);
    const found = new Map();
    for (const pattern of patterns) {
        for (const path of await expand(pattern, place, root)) {
            for (const file of await inspect(path, pattern, root, place))
                found.set(file.path, file);
            if (found.size > limits/* limits */.F.files)
                throw (0,errors/* limitExceeded */.FU)(`${pattern} matches more than ${limits/* limits */.F.files} files`);
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
    if (/['"`;|<>$\\]|\p{Cc}/u.test(pattern.replaceAll(external_node_path_.sep === '/' ? '/' : '\\', '')))
        throw (0,errors/* policyRefused */.he)(`${JSON.stringify(pattern.slice(0, 200))} is no file, and no pattern of files holds such characters`, {
            hint: 'Name files by plain paths and the patterns *, ? and **.',
        });
    if (!/[*?]/.test(pattern))
        throw (0,errors/* inputError */.Xu)(`${pattern} does not exist`, { where: { file: pattern }, hint: 'Check the input `data`.' });
    const matches = await glob(absolute);
    if (matches.length === 0)
        throw (0,errors/* inputError */.Xu)(`no file matches ${pattern}`, { hint: 'Check the pattern, and that an earlier step made the files.' });
    return matches;
}
const withoutUserInfo = (address) => address.replace(/\/\/[^/@]*@/, '//').replace(/[?#].*$/s, '');
function refuseOutside(absolute, root, workingDirectory, pattern) {
    if ((0,external_node_path_.relative)(root, absolute)
        .split(external_node_path_.sep)
        .some((part) => part.toLowerCase() === '.git'))
        throw (0,errors/* policyRefused */.he)(`${pattern} lies in .git, which is never read as data`, { where: { file: pattern } });
    if (isInside(absolute, root) || isInside(absolute, workingDirectory))
        return;
    throw (0,errors/* policyRefused */.he)(`${pattern} lies outside the workspace`, { hint: 'Data must be inside the checkout; copy it there in a step before.' });
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
    const kind = archiveKind(name);
    if (kind === undefined)
        return [await inspectFile(real, name, stats.size)];
    return fromArchive({ path: real, name, bytes: stats.size, kind }, place);
}
async function inspectFile(path, name, bytes) {
    const { format, gzip } = formatOf(name);
    if (bytes === 0)
        throw (0,errors/* inputError */.Xu)(`${name}: the file is empty`, { where: { file: name }, hint: 'A data file needs at least its header line.' });
    const head = await headOf(path);
    const problem = pointerProblem(head.toString('latin1'), name);
    if (problem !== undefined)
        throw problem;
    const isDocument = format === 'jsonl' && /\.json(\.gz)?$/i.test(name) && (0,json_document.beginsArray)(gzip ? unpackedHead(head) : head);
    const partitions = format === 'jsonl' ? [] : partitionsOf(name);
    return { path, name, format: isDocument ? 'json' : format, bytes, gzip, ...(partitions.length === 0 ? {} : { partitions }) };
}
async function fromArchive(archive, { temporary, signal }) {
    if (temporary === undefined)
        throw (0,errors/* inputError */.Xu)(`${archive.name} is an archive, and single files are needed here`, { where: { file: archive.name } });
    const { unpackArchive } = await __webpack_require__.e(/* import() */ 294).then(__webpack_require__.bind(__webpack_require__, 3294));
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
function formatOf(name) {
    const parts = (0,external_node_path_.basename)(name).toLowerCase().split('.');
    const gzip = parts.at(-1) === 'gz';
    const extension = parts.at(gzip ? -2 : -1) ?? '';
    const format = formats[extension];
    if (format !== undefined && !(gzip && format === 'parquet'))
        return { format, gzip };
    throw (0,errors/* inputError */.Xu)(`${name}: can't tell the format from the name`, {
        where: { file: name },
        hint: 'Names must end with .csv, .tsv, .jsonl, .ndjson, .json or .parquet; all but Parquet also with .gz; or be archives of such files (.zip, .tar, .tar.gz).',
    });
}
const headBytes = 1024;
async function headOf(path) {
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


/***/ }),

/***/ 9320:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   beginsArray: () => (/* binding */ beginsArray),
/* harmony export */   jsonDocumentParser: () => (/* binding */ jsonDocumentParser)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3300);
/* harmony import */ var _bytes_json_scanner_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6359);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9082);




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

/***/ 9082:
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

/***/ 1780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ timeValue),
/* harmony export */   T: () => (/* binding */ timeText)
/* harmony export */ });
function timeText(microseconds) {
    const total = BigInt(microseconds);
    const milliseconds = floorDivide(total, 1000n);
    const rest = Number(total - milliseconds * 1000n);
    const date = new Date(Number(milliseconds));
    if (Number.isNaN(date.getTime()))
        return `${total}us`;
    const text = date.toISOString();
    const fraction = `${text.slice(-4, -1)}${String(rest).padStart(3, '0')}`.replace(/0+$/, '');
    return `${text.slice(0, -5)}${fraction === '' ? '' : `.${fraction}`}Z`;
}
function timeValue(text) {
    if (text.endsWith('us'))
        return BigInt(text.slice(0, -2));
    const [whole = '', fraction = ''] = text.replace(/Z$/, '').split('.');
    return BigInt(Date.parse(`${whole}Z`)) * 1000n + BigInt(fraction.padEnd(6, '0').slice(0, 6));
}
const floorDivide = (a, b) => (a >= 0n ? a / b : -((-a + b - 1n) / b));


/***/ }),

/***/ 3847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Oh: () => (/* binding */ TableBuilder),
/* harmony export */   aK: () => (/* binding */ readRows),
/* harmony export */   xz: () => (/* binding */ readTable)
/* harmony export */ });
/* harmony import */ var _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3300);
/* harmony import */ var _modelflight_core_nearest__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8805);
/* harmony import */ var _bytes_row_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6096);
/* harmony import */ var _cells_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2697);
/* harmony import */ var _dataset_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2816);





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
    return (0,_dataset_js__WEBPACK_IMPORTED_MODULE_0__/* .datasetDigest */ .Vx)(digests);
}
async function readFile(file, builder, context) {
    if (file.format === 'parquet') {
        const { readParquetTable } = await Promise.all(/* import() */[__webpack_require__.e(882), __webpack_require__.e(679)]).then(__webpack_require__.bind(__webpack_require__, 7679));
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
    if (file.format === 'jsonl' || file.format === 'json') {
        const rows = { row: (row) => sink.record(row), rejected: (line) => sink.refuse(line) };
        if (file.format === 'json')
            return (await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 9320))).jsonDocumentParser(file.name, rows);
        return (await __webpack_require__.e(/* import() */ 874).then(__webpack_require__.bind(__webpack_require__, 1874))).jsonLinesParser(file.name, rows);
    }
    const { delimitedParser } = await __webpack_require__.e(/* import() */ 509).then(__webpack_require__.bind(__webpack_require__, 5509));
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
            const meant = (0,_modelflight_core_nearest__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(name, names);
            throw (0,_modelflight_core_errors__WEBPACK_IMPORTED_MODULE_2__/* .inputError */ .Xu)(`${this.file} has no column ${JSON.stringify(name)}; its columns are ${names.slice(0, 20).join(', ')}`, {
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
            if (isEmpty && (row.forms[cell] === _bytes_row_js__WEBPACK_IMPORTED_MODULE_3__/* .cellForm */ .V.plain || this.numeric.has(name)))
                this.put(name, null);
            else if (this.numeric.has(name))
                this.put(name, this.numberOf(row, cell, name));
            else
                this.put(name, (0,_bytes_row_js__WEBPACK_IMPORTED_MODULE_3__/* .cellText */ .I)(row, cell));
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
        throw (0,_modelflight_core_errors__WEBPACK_IMPORTED_MODULE_2__/* .inputError */ .Xu)(`${this.file}:${line}: the line is no JSON object`, { where: { file: this.file, line } });
    }
    put(name, value) {
        this.columns.get(name)?.add(value);
    }
    endRow(line) {
        if (line !== undefined)
            this.parts.at(-1)?.lines?.add(line);
        this.rows++;
        if (this.rows * this.columns.size > cellLimit) {
            throw (0,_modelflight_core_errors__WEBPACK_IMPORTED_MODULE_2__/* .limitExceeded */ .FU)(`${this.file} has more than ${cellLimit} cells, too many to be held in memory`, {
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
        const result = (0,_cells_js__WEBPACK_IMPORTED_MODULE_4__/* .parseNumber */ .$J)(row.bytes, row.starts[cell], row.ends[cell]);
        if (result === _cells_js__WEBPACK_IMPORTED_MODULE_4__/* .cellResult */ .U9.number || result === _cells_js__WEBPACK_IMPORTED_MODULE_4__/* .cellResult */ .U9.nonFinite)
            return _cells_js__WEBPACK_IMPORTED_MODULE_4__/* .parsedCell */ .YV.number;
        throw this.notNumber(JSON.stringify((0,_bytes_row_js__WEBPACK_IMPORTED_MODULE_3__/* .cellText */ .I)(row, cell).slice(0, 60)), name, row.line);
    }
    notNumber(shown, name, line) {
        const where = { file: this.file, line, field: name };
        return (0,_modelflight_core_errors__WEBPACK_IMPORTED_MODULE_2__/* .inputError */ .Xu)(`${this.file}:${line}: column ${JSON.stringify(name)} holds ${shown}, which is no number`, {
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


/***/ }),

/***/ 7470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F2: () => (/* binding */ parseReference),
/* harmony export */   I3: () => (/* binding */ checkName)
/* harmony export */ });
/* unused harmony exports isModelName, formatReference, versionReference, aliasReference */
/* harmony import */ var _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3300);

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
