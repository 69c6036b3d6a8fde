export const id = 13;
export const ids = [13];
export const modules = {

/***/ 6096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 2697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $J: () => (/* binding */ parseNumber),
/* harmony export */   U9: () => (/* binding */ cellResult),
/* harmony export */   YV: () => (/* binding */ parsedCell),
/* harmony export */   kz: () => (/* binding */ parseCell),
/* harmony export */   oJ: () => (/* binding */ takeInteger),
/* harmony export */   yT: () => (/* binding */ timeForm),
/* harmony export */   zx: () => (/* binding */ parsedTime)
/* harmony export */ });
/* unused harmony exports parseInteger, parseBoolean, parseTime */
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
const maxInteger = 2n ** 63n - 1n;
const minInteger = -(2n ** 63n);
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
const monthDays = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
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


/***/ }),

/***/ 5708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ resolveDataset),
/* harmony export */   V: () => (/* binding */ datasetDigest)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3300);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9082);





/**
 * Finds the files of a data set.
 *
 * @param patterns files, folders' files by glob (`*`, `?`, `**`), relative to the working directory. A name that exists is taken literally.
 * @throws Failure input-error when a pattern matches nothing or a file is no data (Git LFS or DVC pointer, web page, unknown format);
 *   policy-refused for addresses, paths outside the workspace, `.git`, `/proc` and `/sys`; limit-exceeded above 10,000 files.
 */
async function resolveDataset(patterns, place) {
    if (patterns.length === 0)
        throw (0,_modelflight_core_errors__WEBPACK_IMPORTED_MODULE_3__/* .inputError */ .Xu)('no data was named', { hint: 'Set the input `data` to a file or a pattern, e.g. data/*.csv.' });
    const root = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(place.workspace);
    const found = new Map();
    for (const pattern of patterns) {
        for (const path of await expand(pattern, place, root)) {
            const file = await inspect(path, pattern, root);
            found.set(file.path, file);
            if (found.size > _limits_js__WEBPACK_IMPORTED_MODULE_4__/* .limits */ .F.files)
                throw (0,_modelflight_core_errors__WEBPACK_IMPORTED_MODULE_3__/* .limitExceeded */ .FU)(`${pattern} matches more than ${_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .limits */ .F.files} files`);
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
    return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(lines).digest('hex')}`;
}
async function expand(pattern, { workingDirectory }, root) {
    if (/^[a-z][a-z0-9+.-]+:\/\//i.test(pattern)) {
        throw (0,_modelflight_core_errors__WEBPACK_IMPORTED_MODULE_3__/* .policyRefused */ .he)(`${withoutUserInfo(pattern)} is an address, and data is read from files of the checkout only`, {
            hint: 'Download it in a step before, then name the file.',
        });
    }
    if (pattern.includes('\0'))
        throw (0,_modelflight_core_errors__WEBPACK_IMPORTED_MODULE_3__/* .policyRefused */ .he)('the name of a data file holds a NUL byte');
    const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(pattern) ? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(pattern) : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(workingDirectory, pattern);
    refuseOutside(absolute, root, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(workingDirectory), pattern);
    if (await exists(absolute))
        return [absolute];
    if (!/[*?]/.test(pattern))
        throw (0,_modelflight_core_errors__WEBPACK_IMPORTED_MODULE_3__/* .inputError */ .Xu)(`${pattern} does not exist`, { where: { file: pattern }, hint: 'Check the input `data`.' });
    const matches = await glob(absolute);
    if (matches.length === 0)
        throw (0,_modelflight_core_errors__WEBPACK_IMPORTED_MODULE_3__/* .inputError */ .Xu)(`no file matches ${pattern}`, { hint: 'Check the pattern, and that an earlier step made the files.' });
    return matches;
}
const withoutUserInfo = (address) => address.replace(/\/\/[^/@]*@/, '//').replace(/[?#].*$/s, '');
/** Refuses by spelling, before anything is opened. `inspect` refuses again by where links lead. */
function refuseOutside(absolute, root, workingDirectory, pattern) {
    if (isInside(absolute, root) || isInside(absolute, workingDirectory))
        return;
    throw (0,_modelflight_core_errors__WEBPACK_IMPORTED_MODULE_3__/* .policyRefused */ .he)(`${pattern} lies outside the workspace`, { hint: 'Data must be inside the checkout; copy it there in a step before.' });
}
const isInside = (path, folder) => path === folder || path.startsWith(folder.endsWith(node_path__WEBPACK_IMPORTED_MODULE_2__.sep) ? folder : folder + node_path__WEBPACK_IMPORTED_MODULE_2__.sep);
const exists = async (path) => (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path).catch(() => undefined)) !== undefined;
/** Files below the fixed part of an absolute pattern, in name order. Links to folders are not followed. */
async function glob(pattern) {
    const parts = pattern.split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep);
    const first = parts.findIndex((part) => /[*?]/.test(part));
    const base = parts.slice(0, first).join(node_path__WEBPACK_IMPORTED_MODULE_2__.sep) || node_path__WEBPACK_IMPORTED_MODULE_2__.sep;
    const matcher = globMatcher(parts.slice(first));
    const found = [];
    await walk(base, [], parts.includes('**') ? 64 : parts.length - first, async (path, names) => {
        if (matcher(names))
            found.push(path);
    });
    return found.sort();
}
async function walk(folder, names, depth, visit) {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder, { withFileTypes: true }).catch(() => []);
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
        if (entry.name === '.git' || entry.name === 'node_modules')
            continue;
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, entry.name);
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
    const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(path).catch(() => undefined);
    if (real === undefined)
        throw (0,_modelflight_core_errors__WEBPACK_IMPORTED_MODULE_3__/* .inputError */ .Xu)(`${pattern} is a link to a file that does not exist`, { where: { file: pattern } });
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(root, real);
    if (inside.startsWith('..') || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(inside)) {
        throw (0,_modelflight_core_errors__WEBPACK_IMPORTED_MODULE_3__/* .policyRefused */ .he)(`${pattern} leads outside the workspace`, {
            where: { file: pattern },
            hint: 'Links may not leave the checkout; copy the file instead.',
        });
    }
    const name = inside.split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).join('/');
    if (name.split('/').includes('.git'))
        throw (0,_modelflight_core_errors__WEBPACK_IMPORTED_MODULE_3__/* .policyRefused */ .he)(`${pattern} lies in .git, which is never read as data`, { where: { file: pattern } });
    const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(real);
    if (stats.isDirectory())
        throw (0,_modelflight_core_errors__WEBPACK_IMPORTED_MODULE_3__/* .inputError */ .Xu)(`${name} is a folder`, { where: { file: name }, hint: `Name its files, e.g. ${name}/*.parquet.` });
    if (!stats.isFile())
        throw (0,_modelflight_core_errors__WEBPACK_IMPORTED_MODULE_3__/* .policyRefused */ .he)(`${name} is no ordinary file`, { where: { file: name } });
    const { format, gzip } = formatOf(name);
    if (stats.size === 0)
        throw (0,_modelflight_core_errors__WEBPACK_IMPORTED_MODULE_3__/* .inputError */ .Xu)(`${name}: the file is empty`, { where: { file: name } });
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
    const parts = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(name).toLowerCase().split('.');
    const gzip = parts.at(-1) === 'gz';
    const extension = parts.at(gzip ? -2 : -1) ?? '';
    const format = formats[extension];
    if (format !== undefined && !(gzip && format === 'parquet'))
        return { format, gzip };
    throw (0,_modelflight_core_errors__WEBPACK_IMPORTED_MODULE_3__/* .inputError */ .Xu)(`${name}: can't tell the format from the name`, {
        where: { file: name },
        hint: 'Names must end with .csv, .tsv, .jsonl, .ndjson, .json or .parquet; all but Parquet also with .gz.',
    });
}
/** What is often found where data should be. */
async function refusePointers(path, name) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, 'r');
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
        return (0,_modelflight_core_errors__WEBPACK_IMPORTED_MODULE_3__/* .inputError */ .Xu)(`${name} is a Git LFS pointer, not the data`, {
            where,
            hint: 'Use `lfs: true` in actions/checkout, or run `git lfs pull` before.',
        });
    }
    if (/^outs:\r?\n\s*- (md5|hash|etag|size|path):/.test(head) || /^(md5: [0-9a-f]{32}\r?\n)?outs:\r?\n- /.test(head)) {
        return (0,_modelflight_core_errors__WEBPACK_IMPORTED_MODULE_3__/* .inputError */ .Xu)(`${name} is a DVC pointer, not the data`, { where, hint: 'Run `dvc pull` in a step before.' });
    }
    if (/^(?:\u00ef\u00bb\u00bf)?\s*<(!doctype html|html|head|body)\b/i.test(head)) {
        return (0,_modelflight_core_errors__WEBPACK_IMPORTED_MODULE_3__/* .inputError */ .Xu)(`${name} looks like HTML: a web page (often a login or an error page) was saved in place of the data`, { where });
    }
    return undefined;
}


/***/ }),

/***/ 9082:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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


/***/ })

};
