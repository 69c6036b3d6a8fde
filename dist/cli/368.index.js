export const id = 368;
export const ids = [368];
export const modules = {

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
        const { readParquetTable } = await Promise.all(/* import() */[__webpack_require__.e(408), __webpack_require__.e(679)]).then(__webpack_require__.bind(__webpack_require__, 7679));
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

/***/ 9342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  at: () => (/* binding */ at),
  UX: () => (/* binding */ midranks),
  hp: () => (/* binding */ requireFinite),
  HO: () => (/* binding */ requireProbability),
  UU: () => (/* binding */ requireSameLength),
  hC: () => (/* binding */ requireWeights),
  IP: () => (/* binding */ sorted),
  cz: () => (/* binding */ sum),
  XN: () => (/* binding */ sumOf)
});

// EXTERNAL MODULE: ./.cache/bundle/actions/packages/stats/lib/order.js
var lib_order = __webpack_require__(2019);
;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/stats/lib/radix-sort.js
const radixFrom = 4000;
const digits = 2 ** 16;
const shortRun = 24;
function sortedCopy(values) {
    const copy = Float64Array.from(values);
    return copy.length < radixFrom ? copy.sort() : radixSort(copy);
}
function radixSort(copy) {
    const n = copy.length;
    const words = new Uint32Array(copy.buffer);
    const [high, low, high2, low2] = [new Uint32Array(n), new Uint32Array(n), new Uint32Array(n), new Uint32Array(n)];
    const [startsLow, startsHigh] = [new Uint32Array(digits + 1), new Uint32Array(digits + 1)];
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
    for (let digit = 0; digit < digits; digit++) {
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


const at = (values, index) => values[index];
function sum(values) {
    return sumOf(values.length, (index) => at(values, index));
}
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
function requireSameLength(what, first, ...others) {
    if (first.length === 0)
        throw new RangeError(`${what}: there are no values`);
    for (const other of others) {
        if (other !== undefined && other.length !== first.length) {
            throw new RangeError(`${what}: columns of different lengths, ${first.length} and ${other.length}`);
        }
    }
}
function requireFinite(what, values) {
    for (let index = 0; index < values.length; index++) {
        if (!Number.isFinite(values[index]))
            throw new RangeError(`${what}: the value at index ${index} is ${String(values[index])}, not a finite number`);
    }
}
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
function requireProbability(what, value) {
    if (!(value > 0 && value < 1))
        throw new RangeError(`${what} must be between 0 and 1, not ${value}`);
}
const sorted = (values) => sortedCopy(values);
function midranks(values) {
    const order = (0,lib_order/* orderOf */.m)(values);
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
const radixFrom = 2000;
const digitBits = 16;
const digits = 2 ** digitBits;
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


/***/ })

};
