export const id = 247;
export const ids = [247];
export const modules = {

/***/ 4247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ profileDataset),
  y: () => (/* binding */ scanDataset)
});

// EXTERNAL MODULE: ./.cache/bundle/actions/packages/data/lib/dataset.js
var dataset = __webpack_require__(5708);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/data/lib/profile/types.js
var types = __webpack_require__(635);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/core/lib/errors.js
var errors = __webpack_require__(3300);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/core/lib/nearest.js
var nearest = __webpack_require__(8805);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/data/lib/bytes/row.js
var bytes_row = __webpack_require__(6096);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/data/lib/cells.js
var cells = __webpack_require__(2697);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/data/lib/profile/build.js
var build = __webpack_require__(9846);
;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/data/lib/scan/column-scanner.js


/**
 * Checks and counts the cells of one column. Every method takes how often the value occurs, because an engine that groups
 * hands over each distinct value once; all give back whether the value fits the contract.
 */
class ColumnScanner {
    builder;
    rule;
    kind;
    misses = new Map();
    /** Violations of each distinct text, by its slot: 0 unknown, 1 fits, else 2 + bits of the failed checks. */
    verdicts = new Float64Array(64);
    position;
    hasTextChecks;
    hasNumberChecks;
    constructor(name, kind, rule, position) {
        this.builder = new build/* ColumnBuilder */.QW(name, kind);
        this.rule = rule;
        this.kind = kind;
        this.position = position;
        this.hasTextChecks = rule?.checks.some((check) => check.text !== undefined) ?? false;
        this.hasNumberChecks = rule?.checks.some((check) => check.number !== undefined) ?? false;
    }
    /** A cell without a value. */
    missing(count = 1) {
        this.builder.nulls += count;
        if (this.rule === undefined || this.rule.nullable)
            return true;
        return this.miss('required', count);
    }
    /** A cell as written: parsed to the column's kind. */
    cell(bytes, start, end, count = 1) {
        if (this.kind === 'text')
            return this.text(bytes, start, end, count);
        return this.parsed((0,cells/* parseCell */.kz)(this.kind, bytes, start, end), count);
    }
    /** What `parseCell` said; the value is in `parsedCell`. */
    parsed(result, count) {
        switch (result) {
            case cells/* cellResult */.U9.number:
                if (this.rule?.needsOffset && cells/* parsedTime */.zx.form !== cells/* timeForm */.yT.offset)
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
    /** A cell that is no value of the column's kind. */
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
        return this.hasNumberChecks ? this.checkNumber(value, count) : true;
    }
    /** An integer that may be beyond ±2^53; beyond 64 bits it is invalid. */
    big(value, count = 1) {
        const result = this.kind === 'time' ? cells/* cellResult */.U9.big : (0,cells/* takeInteger */.oJ)(value);
        if (result === cells/* cellResult */.U9.invalid)
            return this.invalid(count);
        if (result === cells/* cellResult */.U9.number)
            return this.number(cells/* parsedCell */.YV.number, count);
        this.builder.addBig(value, count);
        return this.hasNumberChecks ? this.checkNumber(value, count) : true;
    }
    truth(value, count = 1) {
        this.builder.addBoolean(value, count);
        return true;
    }
    text(bytes, start, end, count = 1) {
        const slot = this.builder.addText(bytes, start, end, count);
        if (!this.hasTextChecks)
            return true;
        if (slot < 0)
            return this.settle(this.checkText(bytes, start, end), count);
        if (slot >= this.verdicts.length) {
            const larger = new Float64Array(Math.max(slot + 1, this.verdicts.length * 2));
            larger.set(this.verdicts);
            this.verdicts = larger;
        }
        let verdict = this.verdicts[slot];
        if (verdict === 0) {
            verdict = this.checkText(bytes, start, end);
            this.verdicts[slot] = verdict;
        }
        return verdict === 1 ? true : this.settle(verdict, count);
    }
    checkText(bytes, start, end) {
        const value = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8', start, end);
        let failed = 0;
        for (const [index, check] of (this.rule?.checks ?? []).entries())
            if (check.text?.(value) === false)
                failed += 2 ** index;
        return failed === 0 ? 1 : 2 + failed;
    }
    settle(verdict, count) {
        if (verdict === 1)
            return true;
        const failed = verdict - 2;
        for (const [index, { keyword }] of (this.rule?.checks ?? []).entries())
            if (Math.floor(failed / 2 ** index) % 2 === 1)
                this.miss(keyword, count);
        return false;
    }
    checkNumber(value, count) {
        let fits = true;
        for (const check of this.rule?.checks ?? []) {
            if (check.number === undefined || check.number(value))
                continue;
            fits = false;
            this.miss(check.keyword, count);
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

// EXTERNAL MODULE: ./.cache/bundle/actions/packages/data/lib/profile/hash.js
var profile_hash = __webpack_require__(5580);
;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/data/lib/scan/unique-keys.js

/**
 * Remembers 64-bit hashes of the keys, 16 bytes a row. Two different keys share a hash with a probability of about n²/2^65:
 * one in four million for three million rows.
 */
function uniqueKeys() {
    let capacity = 1024;
    let lows = new Uint32Array(capacity);
    let highs = new Uint32Array(capacity);
    let used = 0;
    let key = Buffer.allocUnsafe(256);
    let length = 0;
    const hash = { low: 0, high: 0 };
    /** Puts a hash; false when it is there already. (0, 0) stands for an empty place, so that hash is moved to (0, 1). */
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
            (0,profile_hash/* hash64 */.Dc)(key, 0, length, hash);
            length = 0;
            const isNew = put(hash.low, hash.low === 0 && hash.high === 0 ? 1 : hash.high);
            if (isNew && ++used * 2 > capacity)
                grow();
            return !isNew;
        },
    };
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/data/lib/scan/session.js





/** Everything that one scan over a data set counts, whichever engine reads. */
class ScanSession {
    columns = new Map();
    position = { file: '', line: 0 };
    contract;
    watches;
    rows = 0;
    /** Rows that miss a rule of the contract. */
    rejected = 0;
    /** Lines that are no rows at all. */
    unreadable = 0;
    unreadableWhere;
    kinds;
    wanted;
    bound = [];
    names = [];
    unescaped = Buffer.alloc(0);
    constructor(contract, kinds, columns) {
        this.contract = contract;
        this.kinds = kinds;
        this.wanted = columns === undefined ? undefined : new Set(columns);
        this.watches = (contract?.unique ?? []).map((rule) => ({ rule, count: 0, where: undefined, keys: uniqueKeys(), cells: [] }));
    }
    startFile(file) {
        this.position.file = file;
        this.position.line = 0;
    }
    /** Binds columns by name. Every file must have the same names, in any order. */
    header(names) {
        if (this.names.length > 0)
            this.requireSame(names);
        for (const name of this.wanted ?? [])
            this.requireColumn(name, names);
        this.names = names;
        this.bound = names.map((name) => (this.isWanted(name) ? this.column(name) : undefined));
        for (const watch of this.watches)
            watch.cells = watch.rule.columns.map((name) => this.requireColumn(name, names));
    }
    /** The scanner of a column; made when first asked for. */
    column(name, kind) {
        const known = this.columns.get(name);
        if (known !== undefined)
            return known;
        const rule = this.contract?.columns.get(name);
        const scanner = new ColumnScanner(name, rule?.kind ?? this.kinds.get(name) ?? kind ?? 'integer', rule, this.position);
        this.columns.set(name, scanner);
        return scanner;
    }
    isWanted(name) {
        return this.wanted === undefined || this.wanted.has(name);
    }
    /** A scanner of the same column that judges rows once more without counting into the result. */
    judge(name) {
        const { kind, rule } = this.column(name);
        return new ColumnScanner(name, kind, rule, { ...this.position });
    }
    /** A row of a delimited file. */
    row(row) {
        const { bound } = this;
        this.position.line = row.line;
        let fits = true;
        for (let cell = 0; cell < bound.length; cell++) {
            const scanner = bound[cell];
            if (scanner === undefined)
                continue;
            const start = row.starts[cell];
            const end = row.ends[cell];
            const form = row.forms[cell];
            if (start === end && (form === bytes_row/* cellForm */.V.plain || scanner.kind !== 'text'))
                fits = scanner.missing() && fits;
            else if (form === bytes_row/* cellForm */.V.escaped)
                fits = this.escaped(scanner, row.bytes, start, end) && fits;
            else
                fits = scanner.cell(row.bytes, start, end) && fits;
        }
        for (const watch of this.watches) {
            for (const cell of watch.cells)
                watch.keys.part(row.bytes, row.starts[cell], row.ends[cell]);
            fits = this.settleKey(watch) && fits;
        }
        this.endRow(fits);
    }
    /** A row of JSON Lines. A key that is missing is a cell without a value; a key seen for the first time was missing before. */
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
                    watch.keys.part(this.unescaped, 0, 0);
            }
            fits = this.settleKey(watch) && fits;
        }
        this.endRow(fits);
    }
    /** A line that holds no row. */
    refuse(line) {
        this.unreadable++;
        this.unreadableWhere ??= { file: this.position.file, line };
    }
    /** Declares the contract's columns for formats without a header, so that keys that never occur count as missing. */
    declare() {
        for (const name of this.contract?.columns.keys() ?? [])
            if (this.isWanted(name))
                this.column(name);
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
    escaped(scanner, bytes, start, end) {
        if (this.unescaped.length < end - start)
            this.unescaped = Buffer.alloc(end - start);
        let length = 0;
        for (let at = start; at < end; at++) {
            this.unescaped[length++] = bytes[at];
            if (bytes[at] === 34)
                at++;
        }
        return scanner.cell(this.unescaped, 0, length);
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
/** JSON says what a value is, so a text is never taken for a number, nor a number for a text. */
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



/**
 * Reads a data set once: parses, holds every cell to the contract, profiles and hashes. Kinds that no contract gives are inferred: the narrowest
 * of integer, number, time, boolean and text that holds every cell of a column; only when the beginning misled is a file read again.
 *
 * @throws Failure input-error when a file breaks its format; limit-exceeded; dependency-failed when the Parquet engine can't be had.
 */
async function scanDataset(dataset, options, context) {
    let kinds = await inferKinds(dataset, options, context);
    for (;;) {
        const session = new ScanSession(options.contract, kinds, options.columns);
        const files = await scanFiles(dataset, session, context);
        const wider = widened(session, kinds);
        if (wider === undefined)
            return resultOf(session, files, options, dataset.files[0]?.format === 'jsonl');
        kinds = wider;
    }
}
/** The profile alone. Throws as `scanDataset` does. */
async function profileDataset(dataset, options, context) {
    return (await scanDataset(dataset, options, context)).profile;
}
async function scanFiles(dataset, session, context) {
    const scanned = [];
    for (const file of dataset.files) {
        const before = session.rows;
        session.startFile(file.name);
        const sha256 = await scanFile(file, session, context);
        scanned.push({ name: file.name, sha256, bytes: file.bytes, rows: session.rows - before });
        context.log.progress('files', scanned.length, dataset.files.length);
    }
    return scanned;
}
async function scanFile(file, session, context) {
    if (file.format === 'parquet') {
        const { scanParquet } = await __webpack_require__.e(/* import() */ 891).then(__webpack_require__.bind(__webpack_require__, 891));
        return scanParquet(file, session, context);
    }
    const { openSource } = await __webpack_require__.e(/* import() */ 495).then(__webpack_require__.bind(__webpack_require__, 9495));
    const source = openSource(file, context.signal);
    const parser = await parserOf(file, session);
    for await (const chunk of source.chunks())
        parser.push(chunk);
    parser.end();
    return source.sha256();
}
async function parserOf(file, session) {
    if (file.format === 'jsonl') {
        const { jsonLinesParser } = await __webpack_require__.e(/* import() */ 731).then(__webpack_require__.bind(__webpack_require__, 7731));
        session.declare();
        return jsonLinesParser(file.name, { row: (row) => session.jsonRow(row), rejected: (line) => session.refuse(line) });
    }
    const { delimitedParser } = await __webpack_require__.e(/* import() */ 151).then(__webpack_require__.bind(__webpack_require__, 9151));
    return delimitedParser(file.name, file.format === 'csv' ? ',' : '\t', session);
}
/** Kinds from the beginning of the first file; Parquet says its kinds itself. */
async function inferKinds(dataset, { contract }, { signal }) {
    const [file] = dataset.files;
    if (file === undefined || file.format === 'parquet')
        return new Map();
    const { sampleKinds } = await __webpack_require__.e(/* import() */ 254).then(__webpack_require__.bind(__webpack_require__, 254));
    return sampleKinds(file, new Set(contract?.columns.keys()), signal);
}
/** Where cells of a kind also fit: only integers are numbers too. */
const wider = { integer: 'number', number: 'text', time: 'text', boolean: 'text', text: 'text' };
/** What to try when not one cell fitted, because the beginning showed none. */
const next = { integer: 'number', number: 'time', time: 'boolean', boolean: 'text', text: 'text' };
/** Kinds for another scan when cells did not fit the inferred ones; undefined when all did. */
function widened(session, kinds) {
    const misfits = [...session.columns.values()].filter((column) => column.rule?.kind === undefined && column.kind !== 'text' && column.builder.invalid > 0);
    if (misfits.length === 0)
        return undefined;
    return new Map([...kinds, ...misfits.map(({ builder, kind }) => [builder.name, (builder.fitted > 0 ? wider : next)[kind]])]);
}
function resultOf(session, files, options, isUnordered) {
    const digest = (0,dataset/* datasetDigest */.V)(files);
    const hidden = new Set(options.maskColumns);
    const scanners = [...session.columns.values()];
    // Keys of JSON come in the order of the rows; the profile's may not depend on that.
    if (isUnordered)
        scanners.sort((a, b) => (a.builder.name < b.builder.name ? -1 : 1));
    const columns = scanners.map(({ builder, rule }) => builder.result({ category: rule?.category ?? false, hidden: (rule?.pii ?? false) || hidden.has(builder.name) }));
    return {
        rows: session.rows + session.unreadable,
        rejected: session.rejected + session.unreadable,
        unreadable: { count: session.unreadable, first: session.unreadableWhere },
        header: scanners.map(({ builder }) => builder.name),
        profile: { version: types/* profileVersion */.m, rows: session.rows, rejected: session.unreadable, dataDigest: digest, columns },
        findings: scanners.flatMap(findingsOf),
        repeatedKeys: session.watches.map(({ rule, count, where }) => ({ columns: rule.columns, count, first: where })),
        digest,
        files,
    };
}
function findingsOf({ builder, misses }) {
    return [...misses.values()].map(({ keyword, count, file, line }) => ({
        column: builder.name,
        keyword,
        count,
        first: { file, field: builder.name, ...(line === 0 ? {} : { line }) },
    }));
}


/***/ }),

/***/ 9846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QW: () => (/* binding */ ColumnBuilder),
/* harmony export */   xN: () => (/* binding */ countedValues)
/* harmony export */ });
/* unused harmony export isClear */
/* harmony import */ var _distinct_sample_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9335);
/* harmony import */ var _hash_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5580);
/* harmony import */ var _number_counts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9058);
/* harmony import */ var _text_counts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3876);
/* harmony import */ var _times_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1780);





/** Values in clear need at most this many distinct ones, each seen at least `clearCount` times. */
const clearDistinct = 100;
const clearCount = 5;
/** More hidden values than this are stored as hash buckets: a profile stays small. */
const hiddenDistinct = 1000;
/** Counts one column. Whoever feeds it has parsed the cells; counts do not depend on the order of the cells. */
class ColumnBuilder {
    name;
    kind;
    nulls = 0;
    nan = 0;
    posInf = 0;
    negInf = 0;
    invalid = 0;
    numbers = new _number_counts_js__WEBPACK_IMPORTED_MODULE_0__/* .NumberCounts */ .s();
    texts = (0,_text_counts_js__WEBPACK_IMPORTED_MODULE_1__/* .textCounts */ .OP)();
    counted = 0;
    yes = 0;
    min;
    max;
    constructor(name, kind) {
        this.name = name;
        this.kind = kind;
    }
    /** A finite number, or microseconds of a time. */
    addNumber(value, count = 1) {
        this.counted += count;
        this.bound(value);
        this.numbers.add(value, count);
    }
    /** An integer beyond ±2^53. */
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
    /** Valid UTF-8. Gives back a number that stays the value's own, or -1 when values are no longer told apart. */
    addText(bytes, start, end, count = 1) {
        this.counted += count;
        return this.texts.add(bytes, start, end, count);
    }
    /** NaN or an infinity. */
    addNonFinite(value, count = 1) {
        if (value === Infinity)
            this.posInf += count;
        else if (value === -Infinity)
            this.negInf += count;
        else
            this.nan += count;
    }
    /** Cells that hold a value of the column's kind. */
    get fitted() {
        return this.counted + this.nan + this.posInf + this.negInf;
    }
    /** The column as it may be stored. */
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
        const render = kind === 'time' ? _times_js__WEBPACK_IMPORTED_MODULE_2__/* .timeText */ .T : String;
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
        return { distribution: { kind: 'histogram', ...this.numbers.histogram() }, distinct: exactly ?? (0,_distinct_sample_js__WEBPACK_IMPORTED_MODULE_3__/* .estimatedDistinct */ .l)(sample), sample };
    }
    textual({ category, hidden }) {
        const values = this.texts.values();
        if (values === undefined || hidden || (values.length > hiddenDistinct && !category))
            return this.hashed(values?.length);
        const pairs = values.map(({ count }) => [0, count]);
        if (category || isClear(pairs))
            return { distribution: { kind: 'values', counts: values.map(clear) }, distinct: values.length };
        const counts = values.map(({ hash, count }) => [`h:${(0,_hash_js__WEBPACK_IMPORTED_MODULE_4__/* .hashText */ .qj)(hash)}`, count]).sort(([a], [b]) => (a < b ? -1 : 1));
        return { distribution: { kind: 'hidden-values', counts }, distinct: values.length };
    }
    hashed(exactDistinct) {
        const sample = this.texts.sample();
        const distinct = exactDistinct ?? (0,_distinct_sample_js__WEBPACK_IMPORTED_MODULE_3__/* .estimatedDistinct */ .l)(sample);
        return { distribution: { kind: 'hashed', buckets: this.texts.buckets(), frequent: [] }, distinct, sample };
    }
    /** Numbers that may not be seen are counted as the hash buckets of their decimal text. */
    hiddenNumbers() {
        const counts = new Map();
        const known = this.numbers.values();
        const pairs = known ?? this.numbers.histogram().buckets;
        for (const [value, count] of pairs)
            counts.set(bucketOfText(String(value)), (counts.get(bucketOfText(String(value))) ?? 0) + count);
        const sample = this.numbers.sample();
        const buckets = [...counts].sort(([a], [b]) => a - b);
        return { distribution: { kind: 'hashed', buckets, frequent: [] }, distinct: known?.length ?? (0,_distinct_sample_js__WEBPACK_IMPORTED_MODULE_3__/* .estimatedDistinct */ .l)(sample), sample };
    }
}
const clear = ({ bytes, count }) => [Buffer.from(bytes).toString('utf8'), count];
/** Whether values say nothing about a single row. */
const isClear = (counts) => counts.length <= clearDistinct && counts.every(([, count]) => count >= clearCount);
function bucketOfText(text) {
    const counts = (0,_text_counts_js__WEBPACK_IMPORTED_MODULE_1__/* .textCounts */ .OP)();
    const bytes = Buffer.from(text);
    counts.add(bytes, 0, bytes.length, 1);
    return (counts.buckets()[0]?.[0] ?? 0) % _text_counts_js__WEBPACK_IMPORTED_MODULE_1__/* .textBuckets */ .zF;
}
/** All counts of a distribution together. */
function countedValues(distribution) {
    const pairs = distribution.kind === 'empty' ? [] : 'counts' in distribution ? distribution.counts : distribution.buckets;
    return pairs.reduce((sum, [, count]) => sum + count, 0);
}


/***/ }),

/***/ 9335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ distinctSample),
/* harmony export */   l: () => (/* binding */ estimatedDistinct)
/* harmony export */ });
const sampleLimit = 256;
/** An empty sample. */
function distinctSample() {
    let level = 0;
    let kept = new Set();
    // 53 bits tell at most 512 hashes apart with certainty enough, and a number is cheaper than a text.
    const key = (low, high) => high * 0x20_0000 + (low & 0x1f_ffff);
    const highOf = (hash) => Math.floor(hash / 0x20_0000);
    const insert = (hash) => {
        kept.add(hash);
        while (kept.size > sampleLimit && level < 32) {
            level++;
            const mask = 2 ** level;
            kept = new Set([...kept].filter((each) => highOf(each) % mask === 0));
        }
    };
    return {
        add({ low, high }) {
            if (high % 2 ** level === 0)
                insert(key(low, high));
        },
        merge(other) {
            if (other.level > level) {
                level = other.level;
                kept = new Set([...kept].filter((each) => highOf(each) % 2 ** level === 0));
            }
            for (const text of other.hashes) {
                const hash = Number.parseInt(text, 16);
                if (highOf(hash) % 2 ** level === 0)
                    insert(hash);
            }
        },
        result: () => ({ level, hashes: [...kept].sort((a, b) => a - b).map((hash) => hash.toString(16).padStart(14, '0')) }),
    };
}
/** Number of distinct values that a sample stands for. */
const estimatedDistinct = ({ level, hashes }) => hashes.length * 2 ** level;


/***/ }),

/***/ 5400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ bucketOf),
/* harmony export */   Qt: () => (/* binding */ bucketOfInteger),
/* harmony export */   R1: () => (/* binding */ bucketEdges),
/* harmony export */   SV: () => (/* binding */ coarser),
/* harmony export */   Wb: () => (/* binding */ bucketLimit),
/* harmony export */   b2: () => (/* binding */ coarsestBits),
/* harmony export */   ed: () => (/* binding */ finestBits)
/* harmony export */ });
const view = new DataView(new ArrayBuffer(8));
/** Mantissa bits of the finest histogram: with them, a bucket is the upper half of the double. */
const finestBits = 20;
/** Below this, a histogram is never made coarser. */
const coarsestBits = 6;
/** Occupied buckets that a histogram may have while it can still be made coarser. */
const bucketLimit = 4096;
/**
 * Bucket of a finite number: `sign · (top 11 + m bits of the exponent and mantissa)`, at least 1 away from zero, so that 0 holds only zero.
 *
 * @param mantissaBits 6 to 20.
 */
function bucketOf(value, mantissaBits) {
    if (value === 0)
        return 0;
    view.setFloat64(0, value);
    const high = view.getUint32(0);
    const bucket = Math.max(1, (high & 0x7fffffff) >>> (finestBits - mantissaBits));
    return high >>> 31 === 1 ? -bucket : bucket;
}
/** Bucket of an integer of any size: it lies where the nearest double towards zero lies. */
function bucketOfInteger(value, mantissaBits) {
    const magnitude = value < 0n ? -value : value;
    let near = Number(magnitude);
    if (BigInt(near) > magnitude)
        near = below(near);
    const bucket = bucketOf(near, mantissaBits);
    return value < 0n ? -bucket : bucket;
}
/** The next double towards zero of a positive one. */
function below(value) {
    view.setFloat64(0, value);
    view.setBigInt64(0, view.getBigInt64(0) - 1n);
    return view.getFloat64(0);
}
/** The bucket that holds a bucket's values when a mantissa bit fewer is kept. */
function coarser(bucket) {
    if (bucket === 0)
        return 0;
    return bucket > 0 ? Math.max(1, bucket >> 1) : -Math.max(1, -bucket >> 1);
}
/**
 * The exact doubles that bound a bucket, by size: `low <= high`. Of a positive bucket `low` belongs to it and `high` does not, of a negative
 * one it is the other way round; bucket 0 is zero alone.
 */
function bucketEdges(bucket, mantissaBits) {
    if (bucket === 0)
        return { low: 0, high: 0 };
    const magnitude = Math.abs(bucket);
    const near = magnitude === 1 ? 0 : lowerEdge(magnitude, mantissaBits);
    const far = lowerEdge(magnitude + 1, mantissaBits);
    return bucket > 0 ? { low: near, high: far } : { low: -far, high: -near || 0 };
}
/** Above the last bucket lies infinity; a bucket there ends with the largest double. */
function lowerEdge(magnitude, mantissaBits) {
    view.setUint32(0, magnitude << (finestBits - mantissaBits));
    view.setUint32(4, 0);
    const edge = view.getFloat64(0);
    return Number.isFinite(edge) ? edge : Number.MAX_VALUE;
}


/***/ }),

/***/ 5580:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dc: () => (/* binding */ hash64),
/* harmony export */   qj: () => (/* binding */ hashText)
/* harmony export */ });
/* unused harmony export hashFromText */
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
/**
 * MurmurHash3_x86_128 (Appleby, public domain), seed 0, its first 64 bits: the one hash of the profile format, over UTF-8 bytes of a text
 * or the little-endian IEEE 754 bytes of a number. 32-bit multiplications only, so every language computes it exactly.
 *
 * @param out where the result goes; each half is an unsigned 32-bit integer.
 */
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
const word = (b, i) => b[i] | (b[i + 1] << 8) | (b[i + 2] << 16) | (b[i + 3] << 24);
/** At most four bytes, little-endian. */
function tail(bytes, start, end) {
    let value = 0;
    for (let i = Math.min(end, start + 4) - 1; i >= start; i--)
        value = (value << 8) | bytes[i];
    return value;
}
/** 16 hex digits, high half first. */
const hashText = ({ high, low }) => high.toString(16).padStart(8, '0') + low.toString(16).padStart(8, '0');
/** The hash that `hashText` wrote, with or without the `h:` that marks a hidden value. */
function hashFromText(text) {
    const digits = text.startsWith('h:') ? text.slice(2) : text;
    return { high: Number.parseInt(digits.slice(0, 8), 16), low: Number.parseInt(digits.slice(8, 16), 16) };
}


/***/ }),

/***/ 9058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ NumberCounts),
  M: () => (/* binding */ distinctLimit)
});

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/data/lib/profile/bucket-table.js
/**
 * Spreads keys (the end of MurmurHash3). A weaker mix would keep the order of a table that is poured into another one, and linear probing
 * would then search ever longer runs.
 */
function scattered(key) {
    let hash = Math.imul(key ^ (key >>> 16), 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
    return hash ^ (hash >>> 16);
}
/**
 * Counts by 32-bit integer key: an open-addressing table, several times faster than a Map and without garbage. A class, so that all tables
 * share one compiled code.
 */
class BucketTable {
    mask = 127;
    keys = new Int32Array(128);
    /** A count of 0 marks an empty place. */
    counts = new Float64Array(128);
    used = 0;
    /** Number of keys. */
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
    /** Puts every count under another key; counts that meet are added. */
    rename(to) {
        this.pour(this.mask, to);
    }
    /** Sorted by key. */
    list() {
        const found = [];
        for (let i = 0; i <= this.mask; i++)
            if (this.counts[i] !== 0)
                found.push([this.keys[i], this.counts[i]]);
        return found.sort(([a], [b]) => a - b);
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

// EXTERNAL MODULE: ./.cache/bundle/actions/packages/data/lib/profile/distinct-sample.js
var distinct_sample = __webpack_require__(9335);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/data/lib/profile/edges.js
var edges = __webpack_require__(5400);
;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/data/lib/profile/exact-counts.js

const bits = new Float64Array(1);
const words = new Uint32Array(bits.buffer);
/** Counts of single numbers: an open-addressing table, because a Map of doubles costs several times as much. */
class ExactCounts {
    mask = 63;
    keys = new Float64Array(64);
    /** A count of 0 marks an empty place. */
    counts = new Float64Array(64);
    used = 0;
    big = new Map();
    /** Number of distinct values. */
    get distinct() {
        return this.used + this.big.size;
    }
    add(given, count) {
        const { mask, keys, counts } = this;
        // Minus zero equals zero, but has other bits.
        const value = given === 0 ? 0 : given;
        bits[0] = value;
        let slot = scattered(words[0] ^ Math.imul(words[1], 0x9e3779b1)) & mask;
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
    addBig(value, count) {
        this.big.set(value, (this.big.get(value) ?? 0) + count);
    }
    /** In no order. */
    visit(number, big) {
        for (let i = 0; i <= this.mask; i++)
            if (this.counts[i] !== 0)
                number(this.keys[i], this.counts[i]);
        for (const [value, count] of this.big)
            big(value, count);
    }
    list() {
        const found = [];
        const take = (value, count) => void found.push([value, count]);
        this.visit(take, take);
        return found.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
    }
    grow() {
        const { keys, counts } = this;
        this.mask = this.mask * 2 + 1;
        this.keys = new Float64Array(this.mask + 1);
        this.counts = new Float64Array(this.mask + 1);
        this.used = 0;
        for (let i = 0; i < keys.length; i++)
            if (counts[i] !== 0)
                this.add(keys[i], counts[i]);
    }
}

// EXTERNAL MODULE: ./.cache/bundle/actions/packages/data/lib/profile/hash.js
var hash = __webpack_require__(5580);
;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/data/lib/profile/number-counts.js





/** Distinct values that are counted one by one; one more, and the counts become a histogram. */
const distinctLimit = 10_000;
/**
 * Counts of numbers: of each value while they are few, else a histogram. What it holds depends on the numbers and their counts alone,
 * not on the order in which they came.
 */
class NumberCounts {
    exact = new ExactCounts();
    /** Of all values once they are many; else derived when it is asked for. */
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
    /** An integer beyond ±2^53. */
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
    /** Takes in the buckets of another histogram, which were made with `mantissaBits`. */
    addBuckets(buckets, mantissaBits) {
        this.toHistogram().addBuckets(buckets, mantissaBits);
    }
    addSample(sample) {
        this.toHistogram().sample.merge(sample);
    }
    /** Number of distinct values; undefined once it has become a histogram. */
    distinct() {
        return this.exact?.distinct;
    }
    /** Undefined once it has become a histogram. */
    values() {
        return this.exact?.list();
    }
    /** The histogram; made from the values while they are still counted one by one. */
    histogram() {
        return this.derived().result();
    }
    /** A sample of the distinct values, for a histogram. */
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
    const histogram = new Histogram(values === undefined ? edges/* finestBits */.ed : bitsFor(values));
    values?.visit((value, count) => histogram.add(value, count), (value, count) => histogram.addBig(value, count));
    return histogram;
}
/** The bits that a histogram of these values ends at, found without making it coarser step by step. */
function bitsFor(values) {
    const buckets = new Int32Array(values.distinct);
    let at = 0;
    const take = (bucket) => {
        buckets[at++] = bucket;
    };
    values.visit((value) => take((0,edges/* bucketOf */.AU)(value, edges/* finestBits */.ed)), (value) => take((0,edges/* bucketOfInteger */.Qt)(value, edges/* finestBits */.ed)));
    buckets.sort();
    let low = 0;
    let high = edges/* finestBits */.ed - edges/* coarsestBits */.b2;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (occupied(buckets, middle) <= edges/* bucketLimit */.Wb)
            high = middle;
        else
            low = middle + 1;
    }
    return edges/* finestBits */.ed - low;
}
/** Different buckets that sorted ones become when `shift` bits are dropped (see `coarser`). */
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
function hashOfNumber(value) {
    octetView.setFloat64(0, value === 0 ? 0 : value, true);
    (0,hash/* hash64 */.Dc)(octets, 0, 8, scratch);
    return scratch;
}
/** Integers that no double holds are hashed as their decimal digits. */
function hashOfInteger(value) {
    const digits = Buffer.from(String(value));
    (0,hash/* hash64 */.Dc)(digits, 0, digits.length, scratch);
    return scratch;
}
/** Occupied buckets only grow with rows, so making it coarser as soon as they are too many ends at the same m in any order. */
class Histogram {
    sample = (0,distinct_sample/* distinctSample */.H)();
    buckets = new BucketTable();
    mantissaBits;
    constructor(mantissaBits) {
        this.mantissaBits = mantissaBits;
    }
    add(value, count) {
        this.put((0,edges/* bucketOf */.AU)(value, this.mantissaBits), count);
        this.sample.add(hashOfNumber(value));
    }
    addBig(value, count) {
        this.put((0,edges/* bucketOfInteger */.Qt)(value, this.mantissaBits), count);
        this.sample.add(hashOfInteger(value));
    }
    addBuckets(others, otherBits) {
        while (this.mantissaBits > otherBits)
            this.coarsen();
        for (const [bucket, count] of others) {
            let at = bucket;
            for (let bitsLeft = otherBits; bitsLeft > this.mantissaBits; bitsLeft--)
                at = (0,edges/* coarser */.SV)(at);
            this.put(at, count);
        }
    }
    result() {
        return { mantissaBits: this.mantissaBits, buckets: this.buckets.list() };
    }
    put(bucket, count) {
        this.buckets.add(bucket, count);
        while (this.buckets.size > edges/* bucketLimit */.Wb && this.mantissaBits > edges/* coarsestBits */.b2)
            this.coarsen();
    }
    coarsen() {
        this.mantissaBits--;
        this.buckets.rename(edges/* coarser */.SV);
    }
}


/***/ }),

/***/ 3876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OP: () => (/* binding */ textCounts),
/* harmony export */   zF: () => (/* binding */ textBuckets)
/* harmony export */ });
/* unused harmony exports bucketOfHash, textBytesLimit */
/* harmony import */ var _distinct_sample_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9335);
/* harmony import */ var _hash_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5580);
/* harmony import */ var _number_counts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9058);



/** Buckets that the hashes of text fall into once its distinct values are too many. */
const textBuckets = 1024;
/** Bucket of a hash, 0 to 1,023. */
const bucketOfHash = ({ low }) => low % textBuckets;
/** UTF-8 bytes that all distinct values together may take before only their hashes are counted. */
const textBytesLimit = 4 * 1024 * 1024;
const scratch = { low: 0, high: 0 };
/** Empty counts. */
function textCounts() {
    const sample = (0,_distinct_sample_js__WEBPACK_IMPORTED_MODULE_0__/* .distinctSample */ .H)();
    let table = new TextTable();
    const buckets = new Float64Array(textBuckets);
    const toBuckets = () => {
        for (const { count, hash } of table?.list() ?? []) {
            buckets[bucketOfHash(hash)] = buckets[bucketOfHash(hash)] + count;
            sample.add(hash);
        }
        table = undefined;
    };
    return {
        add(bytes, start, end, count) {
            (0,_hash_js__WEBPACK_IMPORTED_MODULE_1__/* .hash64 */ .Dc)(bytes, start, end, scratch);
            if (table !== undefined) {
                const slot = table.add(bytes, start, end, count, scratch);
                if (!table.isFull())
                    return slot;
                toBuckets();
                return -1;
            }
            const bucket = bucketOfHash(scratch);
            buckets[bucket] = buckets[bucket] + count;
            sample.add(scratch);
            return -1;
        },
        addBucket(bucket, count) {
            if (table !== undefined)
                toBuckets();
            buckets[bucket] = buckets[bucket] + count;
        },
        values: () => table?.list().sort((a, b) => Buffer.compare(a.bytes, b.bytes)),
        buckets() {
            if (table !== undefined)
                toBuckets();
            return [...buckets].flatMap((count, bucket) => (count === 0 ? [] : [[bucket, count]]));
        },
        sample: () => {
            if (table !== undefined)
                toBuckets();
            return sample.result();
        },
        addSample(other) {
            if (table !== undefined)
                toBuckets();
            sample.merge(other);
        },
    };
}
/** Values lie one after the other in an arena; a table of their numbers finds them by hash. */
class TextTable {
    arena = new Uint8Array(1024);
    arenaUsed = 0;
    slots = new Int32Array(64).fill(-1);
    ends = [];
    counts = [];
    lows = [];
    highs = [];
    /** Gives back the number of the value. */
    add(bytes, start, end, count, hash) {
        const { slots, lows, counts } = this;
        let slot = hash.low & (slots.length - 1);
        for (let index = slots[slot]; index !== -1; index = slots[slot]) {
            if (lows[index] === hash.low && this.isSame(index, bytes, start, end)) {
                counts[index] = counts[index] + count;
                return index;
            }
            slot = (slot + 1) & (slots.length - 1);
        }
        const index = counts.length;
        slots[slot] = index;
        this.store(bytes, start, end);
        counts.push(count);
        lows.push(hash.low);
        this.highs.push(hash.high);
        if (counts.length * 2 > slots.length)
            this.rebuild();
        return index;
    }
    isFull() {
        return this.counts.length > _number_counts_js__WEBPACK_IMPORTED_MODULE_2__/* .distinctLimit */ .M || this.arenaUsed > textBytesLimit;
    }
    list() {
        return this.counts.map((count, index) => ({
            bytes: this.arena.subarray(this.startOf(index), this.ends[index]),
            count,
            hash: { low: this.lows[index], high: this.highs[index] },
        }));
    }
    startOf(index) {
        return index === 0 ? 0 : this.ends[index - 1];
    }
    isSame(index, bytes, start, end) {
        const from = this.startOf(index);
        if (this.ends[index] - from !== end - start)
            return false;
        for (let i = start, j = from; i < end; i++, j++)
            if (bytes[i] !== this.arena[j])
                return false;
        return true;
    }
    rebuild() {
        const slots = new Int32Array(this.slots.length * 2).fill(-1);
        for (let index = 0; index < this.lows.length; index++) {
            let slot = this.lows[index] & (slots.length - 1);
            while (slots[slot] !== -1)
                slot = (slot + 1) & (slots.length - 1);
            slots[slot] = index;
        }
        this.slots = slots;
    }
    store(bytes, start, end) {
        const needed = this.arenaUsed + end - start;
        if (needed > this.arena.length) {
            const larger = new Uint8Array(Math.max(this.arena.length * 2, needed));
            larger.set(this.arena.subarray(0, this.arenaUsed));
            this.arena = larger;
        }
        this.arena.set(bytes.subarray(start, end), this.arenaUsed);
        this.arenaUsed = needed;
        this.ends.push(needed);
    }
}


/***/ }),

/***/ 1780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ timeValue),
/* harmony export */   T: () => (/* binding */ timeText)
/* harmony export */ });
/** ISO 8601 (UTC) of microseconds since 1970-01-01T00:00:00Z; a fraction only where there is one. */
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
/** Microseconds of what `timeText` wrote. */
function timeValue(text) {
    if (text.endsWith('us'))
        return BigInt(text.slice(0, -2));
    const [whole = '', fraction = ''] = text.replace(/Z$/, '').split('.');
    return BigInt(Date.parse(`${whole}Z`)) * 1000n + BigInt(fraction.padEnd(6, '0').slice(0, 6));
}
const floorDivide = (a, b) => (a >= 0n ? a / b : -((-a + b - 1n) / b));


/***/ }),

/***/ 635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ profileVersion)
/* harmony export */ });
/** Version of the stored format; docs/profile.md describes it. */
const profileVersion = 1;


/***/ })

};
