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

/***/ 4402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  l: () => (/* binding */ validateData)
});

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/core/lib/action.js
/** Keeps the types of inputs and outputs when an action is defined. */
const defineAction = (action) => action;

// EXTERNAL MODULE: ./.cache/bundle/actions/packages/core/lib/fields.js
var fields = __nccwpck_require__(7526);
;// CONCATENATED MODULE: ./.cache/bundle/actions/actions/validate-data/lib/inputs.js

/** What validate-data reads, besides the inputs that every action has. */
const inputs = {
    data: (0,fields/* list */.p_)({
        description: 'Files or patterns, one a line: CSV, TSV, JSON Lines (all also as .gz) or Parquet. They are read as one table.',
    }),
    contract: (0,fields/* optional */.lq)((0,fields/* path */.Ae)({
        description: 'What the data must be (`data-contract.yml`). Without it the data are profiled and a contract is proposed.',
        policy: true,
    })),
    'mask-columns': (0,fields/* optional */.lq)((0,fields/* list */.p_)({ description: 'Columns whose values, smallest and largest must not be seen in profile and report.' })),
    'engine-path': (0,fields/* optional */.lq)((0,fields/* path */.Ae)({ description: 'Folder with the tarballs of the DuckDB engine, for runners without a network. Only Parquet needs the engine.' })),
};

;// CONCATENATED MODULE: ./.cache/bundle/actions/actions/validate-data/lib/outputs.js
/** What validate-data tells later steps, besides the outputs that every action has. */
const outputs = {
    rows: { description: 'Rows in the files; all of them were read.' },
    'rows-rejected': { description: 'Rows that miss a rule of the contract.' },
    columns: { description: 'Number of columns.' },
    'failed-checks': { description: 'JSON list of the ids of checks that failed.' },
    'warned-checks': { description: 'JSON list of the ids of checks that warned.' },
    profile: { description: 'Path of the profile.' },
    'data-digest': { description: '`sha256:` digest of the data: of one file its bytes, of several their sorted `sha256sum` list.' },
    'proposed-contract': { description: 'Path of the proposed contract, when none was given.' },
};

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/core/lib/files.js
var files = __nccwpck_require__(4020);
;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/core/lib/records.js
/** Predicate types of the in-toto Statements; the first two are the definitions of SLSA and in-toto. */
const predicateTypes = {
    provenance: 'https://slsa.dev/provenance/v1',
    testResult: 'https://in-toto.io/attestation/test-result/v0.1',
    registration: 'https://modelflight.dev/registration/v1',
    rollout: 'https://modelflight.dev/rollout/v1',
};

// EXTERNAL MODULE: ./.cache/bundle/actions/packages/core/lib/verdict.js
var lib_verdict = __nccwpck_require__(1010);
;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/data/lib/grouped.js
/** A whole number with commas between thousands. Own, because the language's formatter loads 15 ms of locale tables. */
const grouped = (count) => String(count).replace(/\B(?=(\d{3})+$)/g, ',');

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/data/lib/profile/times.js
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

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/data/lib/contract/checks.js


/** Clocks of two machines may differ by this much before a time lies in the future. */
const clockTolerance = 5 * 60_000;
/**
 * Holds a scan to its contract: one check per rule, in the contract's order. `where` is the rule's line; the message names the first line of
 * data at fault.
 *
 * @param now for freshness.
 */
function contractChecks(contract, scan, now) {
    const profiles = new Map(scan.profile.columns.map((column) => [column.name, column]));
    const present = new Set(scan.header);
    return [
        ...rowChecks(contract.rows, scan),
        ...[...contract.columns.values()].flatMap((rule) => columnChecks(rule, profiles.get(rule.name), present.has(rule.name), scan.findings)),
        ...additionalChecks(contract, scan),
        ...contract.unique.map((rule, index) => uniqueCheck(rule, scan, index)),
        ...(contract.freshness === undefined ? [] : [freshnessCheck(contract.freshness, profiles.get(contract.freshness.column), now)]),
    ];
}
const many = (count, one) => `${grouped(count)} ${count === 1 ? one : `${one}s`}`;
const at = ({ file, line }) => (line === undefined ? file : `${file}:${line}`);
/** Rows there must be: at least one, whatever the contract says. */
function rowChecks(rule, { rows }) {
    const min = Math.max(1, rule?.min ?? 1);
    const max = rule?.max;
    const fits = rows >= min && rows <= (max ?? Infinity);
    const limit = max === undefined ? `>= ${min}` : `${min} to ${max}`;
    const message = fits ? `the data have ${many(rows, 'row')}` : `the data have ${many(rows, 'row')}, and ${limit} are needed`;
    const status = fits ? 'pass' : rows === 0 ? 'fail' : (rule?.severity ?? 'fail');
    return [{ id: 'rows', status, observed: rows, limit, n: rows, message, ...(rule === undefined ? {} : { where: rule.where }) }];
}
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
    const asked = rule.checks.filter((check) => (profile.kind === 'text' ? check.text : check.number) !== undefined && profile.kind !== 'boolean');
    return [
        ...(rule.required ? [{ id: `${name}:present`, status: 'pass', message: `the column ${name} is present`, where }] : []),
        ...(rule.type === undefined ? [] : [valueCheck(rule, 'type', rule.type, where, profile, own)]),
        ...(rule.nullable ? [] : [valueCheck(rule, 'required', 'a value in every row', where, profile, own)]),
        ...asked.map((check) => valueCheck(rule, check.keyword, check.shown, check.where, profile, own)),
        ...nullChecks(rule, profile),
    ];
}
function valueCheck(rule, keyword, limit, where, { n }, findings) {
    const finding = findings.find((each) => each.keyword === keyword);
    const count = finding?.count ?? 0;
    const allowed = rule.invalid.allowed(n);
    const fits = count <= allowed;
    const status = n === 0 ? 'skipped' : fits ? 'pass' : rule.invalid.severity;
    const wording = `${rule.name}: ${words(keyword, limit)}`;
    const first = finding === undefined ? '' : `, first at ${at(finding.first)}`;
    const message = count === 0
        ? `${wording}, in all of ${many(n, 'row')}`
        : `${wording}; ${many(count, 'value')} of ${grouped(n)} ${count === 1 ? 'does' : 'do'} not fit${first}`;
    const bound = rule.invalid.shown === '0' ? limit : `${limit}; at most ${rule.invalid.shown}`;
    return { id: `${rule.name}:${keyword}`, status, observed: count, limit: bound, n, message, where };
}
function words(keyword, limit) {
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
    const extra = header.filter((name) => !contract.columns.has(name));
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
function uniqueCheck(rule, scan, index) {
    const found = scan.repeatedKeys[index];
    const key = rule.columns.join(', ');
    const base = { id: `unique:${rule.columns.join('+')}`, limit: 0, n: scan.rows, where: rule.where };
    if (found === undefined)
        return { ...base, status: 'inconclusive', message: `the key ${key} was not counted` };
    const first = found.first === undefined ? '' : `, first at ${at(found.first)}`;
    const message = found.count === 0 ? `the key ${key} never repeats` : `the key ${key} repeats in ${many(found.count, 'row')}${first}`;
    return { ...base, status: found.count === 0 ? 'pass' : rule.severity, observed: found.count, message };
}
function freshnessCheck(rule, profile, now) {
    const base = { id: `${rule.column}:freshness`, limit: rule.shown, where: rule.where };
    if (profile?.kind !== 'time' || profile.max === undefined) {
        return { ...base, status: rule.severity, message: `${rule.column} has no time that freshness could be told by` };
    }
    const newest = Number(timeValue(profile.max) / 1000n);
    const age = now.getTime() - newest;
    const shown = { ...base, observed: profile.max, n: profile.n };
    if (age < -clockTolerance)
        return { ...shown, status: rule.severity, message: `${rule.column}: the newest time ${profile.max} lies in the future` };
    const fits = age <= rule.within;
    const message = `${rule.column}: the newest time is ${profile.max}, ${hours(age)} ago, and ${rule.shown} is the limit`;
    return { ...shown, status: fits ? 'pass' : rule.severity, message };
}
const hours = (milliseconds) => `${(Math.max(0, milliseconds) / 3_600_000).toFixed(1)} h`;

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/data/lib/contract/infer.js
/** A text column with at most this many values is proposed as a set of values. */
const enumLimit = 20;
/**
 * A contract that the data fit, as YAML with the evidence as comments, for a person to read and to tighten.
 *
 * @param dataName what the first line says the proposal was made from.
 */
function proposeContract(scan, dataName) {
    const { profile } = scan;
    const required = profile.columns.filter((column) => column.n > 0 && column.nulls === 0).map(({ name }) => name);
    return [
        `# Proposed by Modelflight from ${oneLine(dataName)}: ${scan.rows} rows, ${scan.digest}.`,
        '# Read it, tighten it, commit it, and name it in the input `contract`.',
        'row:',
        '  type: object',
        ...(required.length === 0 ? [] : [`  # These columns had a value in every row.`, `  required: [${required.map(quoted).join(', ')}]`]),
        '  additionalProperties: false',
        '  properties:',
        ...profile.columns.flatMap(propertyLines),
        'rows:',
        `  min: ${Math.max(1, Math.floor(profile.rows / 2))} # half of what there was`,
        '',
    ].join('\n');
}
/** JSON strings are YAML strings, whatever they hold. */
const quoted = (name) => JSON.stringify(name).replace(/[\u007f-\u009f\u2028\u2029\ufeff]/g, (odd) => `\\u${odd.charCodeAt(0).toString(16).padStart(4, '0')}`);
const oneLine = (text) => quoted(text).slice(1, -1).slice(0, 200);
function propertyLines(column) {
    const seen = column.min === undefined ? '' : `, ${column.min} to ${column.max}`;
    const evidence = `# ${column.distinct} distinct${seen}, ${column.nulls} missing`;
    return [`    ${quoted(column.name)}: ${evidence}`, ...schemaLines(column).map((line) => `      ${line}`)];
}
function schemaLines(column) {
    switch (column.kind) {
        case 'time':
            return ['type: string', 'format: timestamp'];
        case 'boolean':
            return ['type: boolean'];
        case 'text':
            return ['type: string', ...enumLines(column)];
        default:
            // NaN and the infinities are no JSON numbers: a column that has them can't be promised as numbers yet.
            if (column.nan + column.posInf + column.negInf > 0)
                return ['description: holds values that are not finite, so its type is left open'];
            return [`type: ${column.kind}`, ...(column.min !== undefined && Number(column.min) >= 0 ? ['minimum: 0'] : [])];
    }
}
function enumLines({ distribution }) {
    if (distribution.kind !== 'values' || distribution.counts.length > enumLimit)
        return [];
    return [`enum: [${distribution.counts.map(([value]) => quoted(value)).join(', ')}]`];
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/core/lib/errors.js
var errors = __nccwpck_require__(3300);
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

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/data/lib/profile/store.js




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
    if (value['version'] !== profileVersion) {
        throw inputError(`${name} is a profile of version ${JSON.stringify(value['version']) ?? 'unknown'}, and this Modelflight reads version ${profileVersion}`, {
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
        throw inputError(`${name} is no complete profile: it is cut or not JSON`, {
            where: { file: name },
            hint: 'Make it again with validate-data.',
            cause: error,
        });
    }
}
const broken = (name, why) => inputError(`${name} is no valid profile: ${why}`, { where: { file: name }, hint: 'Make it again with validate-data.' });
const isRecord = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const isCount = (value) => Number.isSafeInteger(value) && value >= 0;
const kinds = (/* unused pure expression or super */ null && (['number', 'integer', 'time', 'boolean', 'text']));
const tallies = (/* unused pure expression or super */ null && (['n', 'nulls', 'nan', 'posInf', 'negInf', 'invalid', 'distinct']));
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

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/data/lib/profile/types.js
/** Version of the stored format; docs/profile.md describes it. */
const types_profileVersion = 1;

// EXTERNAL MODULE: ./.cache/bundle/actions/packages/core/lib/nearest.js
var nearest = __nccwpck_require__(8805);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/data/lib/bytes/row.js
var bytes_row = __nccwpck_require__(6096);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/data/lib/cells.js
var cells = __nccwpck_require__(2697);
;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/data/lib/profile/distinct-sample.js
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

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/data/lib/profile/edges.js
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

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/data/lib/profile/exact-counts.js

const bits = new Float64Array(1);
const exact_counts_words = new Uint32Array(bits.buffer);
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
        let slot = scattered(exact_counts_words[0] ^ Math.imul(exact_counts_words[1], 0x9e3779b1)) & mask;
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
    const histogram = new Histogram(values === undefined ? finestBits : bitsFor(values));
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
    values.visit((value) => take(bucketOf(value, finestBits)), (value) => take(bucketOfInteger(value, finestBits)));
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
    hash64(octets, 0, 8, scratch);
    return scratch;
}
/** Integers that no double holds are hashed as their decimal digits. */
function hashOfInteger(value) {
    const digits = Buffer.from(String(value));
    hash64(digits, 0, digits.length, scratch);
    return scratch;
}
/** Occupied buckets only grow with rows, so making it coarser as soon as they are too many ends at the same m in any order. */
class Histogram {
    sample = distinctSample();
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

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/data/lib/profile/text-counts.js



/** Buckets that the hashes of text fall into once its distinct values are too many. */
const textBuckets = 1024;
/** Bucket of a hash, 0 to 1,023. */
const bucketOfHash = ({ low }) => low % textBuckets;
/** UTF-8 bytes that all distinct values together may take before only their hashes are counted. */
const textBytesLimit = 4 * 1024 * 1024;
const text_counts_scratch = { low: 0, high: 0 };
/** Empty counts. */
function textCounts() {
    const sample = distinctSample();
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
            hash64(bytes, start, end, text_counts_scratch);
            if (table !== undefined) {
                const slot = table.add(bytes, start, end, count, text_counts_scratch);
                if (!table.isFull())
                    return slot;
                toBuckets();
                return -1;
            }
            const bucket = bucketOfHash(text_counts_scratch);
            buckets[bucket] = buckets[bucket] + count;
            sample.add(text_counts_scratch);
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
        return this.counts.length > distinctLimit || this.arenaUsed > textBytesLimit;
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

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/data/lib/profile/build.js





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
    numbers = new NumberCounts();
    texts = textCounts();
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
        const render = kind === 'time' ? timeText : String;
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
    /** Numbers that may not be seen are counted as the hash buckets of their decimal text. */
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
/** Whether values say nothing about a single row. */
const isClear = (counts) => counts.length <= clearDistinct && counts.every(([, count]) => count >= clearCount);
function bucketOfText(text) {
    const counts = textCounts();
    const bytes = Buffer.from(text);
    counts.add(bytes, 0, bytes.length, 1);
    return (counts.buckets()[0]?.[0] ?? 0) % textBuckets;
}
/** All counts of a distribution together. */
function build_countedValues(distribution) {
    const pairs = distribution.kind === 'empty' ? [] : 'counts' in distribution ? distribution.counts : distribution.buckets;
    return pairs.reduce((sum, [, count]) => sum + count, 0);
}

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
        this.builder = new ColumnBuilder(name, kind);
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
        const { scanParquet } = await __nccwpck_require__.e(/* import() */ 73).then(__nccwpck_require__.bind(__nccwpck_require__, 7073));
        return scanParquet(file, session, context);
    }
    const { openSource } = await __nccwpck_require__.e(/* import() */ 495).then(__nccwpck_require__.bind(__nccwpck_require__, 9495));
    const source = openSource(file, context.signal);
    const parser = await parserOf(file, session);
    for await (const chunk of source.chunks())
        parser.push(chunk);
    parser.end();
    return source.sha256();
}
async function parserOf(file, session) {
    if (file.format === 'jsonl') {
        const { jsonLinesParser } = await __nccwpck_require__.e(/* import() */ 731).then(__nccwpck_require__.bind(__nccwpck_require__, 7731));
        session.declare();
        return jsonLinesParser(file.name, { row: (row) => session.jsonRow(row), rejected: (line) => session.refuse(line) });
    }
    const { delimitedParser } = await __nccwpck_require__.e(/* import() */ 151).then(__nccwpck_require__.bind(__nccwpck_require__, 9151));
    return delimitedParser(file.name, file.format === 'csv' ? ',' : '\t', session);
}
/** Kinds from the beginning of the first file; Parquet says its kinds itself. */
async function inferKinds(dataset, { contract }, { signal }) {
    const [file] = dataset.files;
    if (file === undefined || file.format === 'parquet')
        return new Map();
    const { sampleKinds } = await __nccwpck_require__.e(/* import() */ 254).then(__nccwpck_require__.bind(__nccwpck_require__, 254));
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
    const digest = datasetDigest(files);
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
        profile: { version: types_profileVersion, rows: session.rows, rejected: session.unreadable, dataDigest: digest, columns },
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

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/data/lib/contract/loosened.js
/** Rules of `base` that `proposed` drops or makes weaker. A change whose direction can't be told counts: better once too often. */
function loosenings(base, proposed) {
    const after = new Map(flatten(proposed));
    return flatten(base).flatMap(([rule, before]) => {
        const now = after.get(rule);
        if (now === before || (now !== undefined && isTighter(rule, before, now)))
            return [];
        return [{ rule, base: before, proposed: now ?? 'gone' }];
    });
}
function flatten(contract) {
    const { rows, unique, freshness } = contract;
    const columns = [...contract.columns.values()].flatMap((column) => [
        ...(column.required ? [[`${column.name}:present`, 'required']] : []),
        ...(column.type === undefined ? [] : [[`${column.name}:type`, `${column.type}${column.needsOffset ? ' with offset' : ''}`]]),
        ...(column.nullable ? [] : [[`${column.name}:required`, 'a value in every row']]),
        ...column.checks.map(({ keyword, shown }) => [`${column.name}:${keyword}`, shown]),
        [`${column.name}:invalid`, `${column.invalid.shown} (${column.invalid.severity})`],
        ...(column.nulls === undefined ? [] : [[`${column.name}:nulls`, `${column.nulls.shown} (${column.nulls.severity})`]]),
        ...(column.pii ? [[`${column.name}:pii`, 'hidden']] : []),
    ]);
    return [
        ...columns,
        ...(contract.additionalColumns ? [] : [['columns:additional', 'none']]),
        ...(rows?.min === undefined ? [] : [['rows:minimum', String(rows.min)]]),
        ...(rows?.max === undefined ? [] : [['rows:maximum', String(rows.max)]]),
        ...(rows === undefined ? [] : [['rows:severity', rows.severity]]),
        ...unique.map((rule) => [`unique:${rule.columns.join('+')}`, rule.severity]),
        ...(freshness === undefined ? [] : [[`${freshness.column}:freshness`, `${freshness.shown} (${freshness.severity})`]]),
    ];
}
function isTighter(rule, before, now) {
    const [was, is] = [Number(before), Number(now)];
    if (Number.isNaN(was) || Number.isNaN(is))
        return rule.endsWith(':severity') && now === 'fail';
    if (/:(minimum|exclusiveMinimum|minLength)$/.test(rule))
        return is >= was;
    return /:(maximum|exclusiveMaximum|maxLength)$/.test(rule) && is <= was;
}

// EXTERNAL MODULE: ./.cache/bundle/actions/packages/core/lib/pointer.js
var lib_pointer = __nccwpck_require__(4362);
;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/data/lib/contract/walker.js



/** Reads the parts of one file and collects what is wrong with them. */
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
    /** The map's entries; other keys than `known` are problems. */
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
    /** The list's items. */
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
    /** All problems in one failure; undefined when there are none. */
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
        const meant = (0,nearest/* nearest */.p)(key, known);
        const suggestion = meant === undefined ? `known keys: ${known.join(', ')}` : `did you mean ${meant}?`;
        this.problems.push({ where: this.where(item), message: `unknown key ${shown(key)}; ${suggestion}` });
    }
}
/** A value in a message: JSON, cut short. */
function shown(value) {
    const text = JSON.stringify(value) ?? 'nothing';
    return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/data/lib/contract/value-checks.js

/** Keywords that ask about a value, in the order in which they are reported. */
const valueKeywords = [
    'minimum',
    'maximum',
    'exclusiveMinimum',
    'exclusiveMaximum',
    'multipleOf',
    'minLength',
    'maxLength',
    'pattern',
    'format',
    'enum',
    'const',
];
/** Formats that a time's parser holds a cell to; see `timeFormats`. */
const timeFormats = ['date', 'date-time', 'timestamp'];
/** Makes the checks of a column's schema. Patterns are compiled by an engine that is linear in the text, loaded only when there is one. */
async function valueChecks(schema, walker) {
    const checks = [];
    for (const keyword of valueKeywords) {
        const part = schema.get(keyword);
        if (part === undefined)
            continue;
        const check = await checkOf(keyword, part, walker);
        if (check !== undefined)
            checks.push({ keyword, shown: shown(part.value), where: walker.where(part), ...check });
    }
    return checks;
}
async function checkOf(keyword, part, walker) {
    switch (keyword) {
        case 'pattern':
            return patternCheck(part, walker);
        case 'format':
            return formatCheck(part, walker);
        case 'enum':
            return anyOf(walker.list(part).map(({ value }) => value));
        case 'const':
            return anyOf([part.value]);
        case 'minLength':
        case 'maxLength':
            return lengthCheck(keyword, walker.count(part));
        default:
            return numberCheck(keyword, part, walker);
    }
}
function numberCheck(keyword, part, walker) {
    const bound = walker.number(part);
    if (bound === undefined)
        return undefined;
    // Written so that a comparison that can't be made is never a pass.
    const questions = {
        minimum: (value) => value >= bound,
        maximum: (value) => value <= bound,
        exclusiveMinimum: (value) => value > bound,
        exclusiveMaximum: (value) => value < bound,
        multipleOf: (value) => isMultiple(value, bound),
    };
    if (keyword === 'multipleOf' && bound <= 0)
        return walker.problem(part, `must be above 0, got ${bound}`);
    return { number: questions[keyword] };
}
/** Decimal, not binary: 0.3 is a multiple of 0.1. */
function isMultiple(value, step) {
    if (typeof value === 'bigint')
        return Number.isInteger(step) && value % BigInt(step) === 0n;
    const quotient = value / step;
    return Math.abs(quotient - Math.round(quotient)) <= Math.abs(quotient) * 2 ** -51;
}
function lengthCheck(keyword, bound) {
    if (bound === undefined)
        return undefined;
    const length = (value) => [...value].length;
    return { text: keyword === 'minLength' ? (value) => length(value) >= bound : (value) => length(value) <= bound };
}
function anyOf(values) {
    const numbers = values.filter((value) => typeof value === 'number');
    const texts = new Set(values.filter((value) => typeof value === 'string'));
    // Compared by size: a bigint equals the number of the same size.
    return { number: (value) => numbers.some((number) => value >= number && value <= number), text: (value) => texts.has(value) };
}
async function patternCheck(part, walker) {
    const pattern = walker.text(part);
    if (pattern === undefined)
        return undefined;
    const { RE2JS } = await import(/* webpackIgnore: true */ '../shared/index.js').then(({load}) => load('re2js'));
    try {
        const compiled = RE2JS.compile(pattern);
        return { text: (value) => compiled.matcher(value).find() };
    }
    catch (error) {
        const why = /\(\?[=!<]/.test(pattern)
            ? 'look-around is not supported, because it can not be matched in linear time'
            : error instanceof Error
                ? error.message
                : String(error);
        return walker.problem(part, `is no pattern that can be used: ${why.slice(0, 200)}`);
    }
}
const value_checks_formats = {
    email: (value) => value.length <= 254 && /^[^\s@"(),:;<>[\\\]]{1,64}@[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i.test(value),
    uuid: (value) => /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i.test(value),
    ipv4: (value) => /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?!$)|$)){4}$/.test(value),
};
/** Formats of times are the parser's business; of texts there are few yet. */
function formatCheck(part, walker) {
    const format = walker.text(part);
    if (format === undefined || timeFormats.some((known) => known === format))
        return undefined;
    const fits = Object.hasOwn(value_checks_formats, format) ? value_checks_formats[format] : undefined;
    if (fits === undefined)
        return walker.problem(part, `must be one of ${[...timeFormats, ...Object.keys(value_checks_formats)].join(', ')}, got ${shown(format)}`);
    return { text: fits };
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/data/lib/contract/read.js


const topKeys = ['$schema', 'description', 'row', 'columns', 'rows', 'unique', 'freshness'];
/** Keywords that say nothing about validity. */
const annotations = ['title', 'description', 'examples', 'default', '$comment', 'deprecated'];
const columnKeywords = ['type', ...valueKeywords, ...annotations];
const severities = ['fail', 'warn'];
/**
 * Reads a contract: a JSON Schema (draft 2020-12) of one row and rules of the whole data set, in YAML or JSON.
 *
 * @param file how messages call it.
 * @throws Failure input-error that tells all problems with their lines; keywords that are not compiled yet are refused by name.
 */
async function readContract(text, file) {
    const { parseYaml } = await import(/* webpackIgnore: true */ '../shared/index.js').then(({load}) => load('core/yaml'));
    const walker = new Walker(parseYaml(text, file));
    const top = walker.map(walker.root, topKeys);
    const row = walker.map(top.get('row'), ['type', 'required', 'properties', 'additionalProperties', ...annotations]);
    const limits = walker.map(top.get('columns'));
    const columns = await readColumns(row, limits, walker);
    requireKnown(limits, columns, walker);
    const closed = row.get('additionalProperties');
    const contract = {
        file,
        columns,
        additionalColumns: walker.flag(closed) ?? true,
        additionalColumnsWhere: walker.where(closed ?? walker.root),
        rows: readRows(top.get('rows'), walker),
        unique: readUnique(top.get('unique'), walker),
        freshness: readFreshness(top.get('freshness'), columns, walker),
    };
    if (top.size === 0)
        walker.problem(walker.root, 'is empty: it needs at least one of row, columns, rows, unique, freshness');
    const problem = walker.failure();
    if (problem !== undefined)
        throw problem;
    return contract;
}
async function readColumns(row, limits, walker) {
    const required = row.get('required');
    const requiredNames = required === undefined ? [] : walker.list(required);
    const properties = walker.map(row.get('properties'));
    const names = new Set([...properties.keys(), ...requiredNames.map((part) => String(part.value)), ...limits.keys()]);
    const columns = new Map();
    for (const name of names) {
        const place = properties.get(name) ?? requiredNames.find((part) => part.value === name) ?? limits.get(name) ?? walker.root;
        const isRequired = requiredNames.some((part) => part.value === name);
        columns.set(name, await readColumn(name, place, properties.get(name), isRequired, limits.get(name), walker));
    }
    return columns;
}
async function readColumn(name, place, schemaPart, required, limitPart, walker) {
    const schema = walker.map(schemaPart, columnKeywords);
    const limits = walker.map(limitPart, ['nulls', 'invalid', 'category', 'pii']);
    const { type, allowsNull } = readType(schema.get('type'), walker);
    const nulls = readLimit(limits.get('nulls'), walker);
    const format = schema.get('format')?.value;
    const kind = kindOf(type, format);
    return {
        name,
        where: walker.where(place),
        // People read `date`, not that a date is written as a string.
        type: kind === 'time' ? String(format) : type,
        kind,
        needsOffset: format === 'date-time',
        required,
        nullable: !required || allowsNull || nulls !== undefined,
        checks: await valueChecks(schema, walker),
        invalid: readLimit(limits.get('invalid'), walker) ?? noneAllowed,
        nulls: nulls === undefined ? undefined : { ...nulls, where: walker.where(limits.get('nulls') ?? place) },
        category: walker.flag(limits.get('category')) ?? false,
        pii: walker.flag(limits.get('pii')) ?? false,
    };
}
const noneAllowed = { shown: '0', severity: 'fail', allowed: () => 0 };
const types = ['string', 'number', 'integer', 'boolean'];
function readType(part, walker) {
    if (part === undefined)
        return { type: undefined, allowsNull: false };
    const names = Array.isArray(part.value) ? walker.list(part) : [part];
    const known = names.filter(({ value }) => value !== 'null').map((each) => walker.oneOf(each, types));
    if (known.length !== 1)
        walker.problem(part, `must name one type, with or without null, got ${shown(part.value)}`);
    return { type: known[0], allowsNull: names.some(({ value }) => value === 'null') };
}
function kindOf(type, format) {
    if (type !== 'string')
        return type;
    return timeFormats.some((known) => known === format) ? 'time' : 'text';
}
/** `{max: 5}`, `{max: 1%}` or `{max: 0.01}`, with a severity. */
function readLimit(part, walker) {
    if (part === undefined)
        return undefined;
    const entries = walker.map(part, ['max', 'severity']);
    const severity = readSeverity(entries, walker);
    const max = entries.get('max');
    if (max === undefined)
        return walker.problem(part, 'needs the key max: a count such as 5, or a share such as 1%');
    const { value } = max;
    const percent = typeof value === 'string' ? /^(\d+(?:\.\d+)?)\s?%$/.exec(value)?.[1] : undefined;
    const share = percent !== undefined ? Number(percent) / 100 : typeof value === 'number' && value > 0 && value < 1 ? value : undefined;
    if (share !== undefined && share <= 1)
        return { shown: String(value), severity, allowed: (n) => share * n };
    if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0)
        return { shown: String(value), severity, allowed: () => value };
    return walker.problem(max, `must be a count such as 5, or a share such as 1%, got ${shown(value)}`);
}
const readSeverity = (entries, walker) => walker.oneOf(entries.get('severity'), severities) ?? 'fail';
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
/** `unique: id`, `unique: [id, day]` (one key of two columns), or a list of `{columns, severity}`. */
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
        const listed = (typeof names.value === 'string' ? [names] : walker.list(names)).flatMap((name) => walker.text(name) ?? []);
        if (listed.length === 0)
            walker.problem(names, 'must name at least one column');
        return [{ columns: listed, severity: readSeverity(entries, walker), where: walker.where(item) }];
    });
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
    const [, amount, unit] = /^(\d+)\s?([mhdw])$/.exec(within) ?? [];
    if (amount === undefined || unit === undefined)
        return walker.problem(part, `within must be a time such as 90m, 48h, 7d or 2w, got ${shown(within)}`);
    const rule = columns.get(column);
    if (rule?.kind !== undefined && rule.kind !== 'time') {
        return walker.problem(part, `column ${shown(column)} must have the format date, date-time or timestamp in row.properties`);
    }
    return {
        column,
        within: Number(amount) * (units[unit] ?? 0),
        shown: within,
        severity: readSeverity(entries, walker),
        where: walker.where(part),
    };
}
/** Limits of a column that the schema does not name are most often a slip of the pen. */
function requireKnown(limits, columns, walker) {
    const typed = [...columns.values()].filter(({ type, required }) => type !== undefined || required);
    if (typed.length === 0)
        return;
    for (const [name, part] of limits) {
        const rule = columns.get(name);
        if (rule !== undefined && rule.type === undefined && !rule.required && rule.checks.length === 0) {
            walker.problem(part, `is not among row.properties: ${typed
                .slice(0, 20)
                .map((column) => column.name)
                .join(', ')}`);
        }
    }
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/actions/validate-data/lib/contract.js



/**
 * Reads the contract, on pull requests as the base branch has it, and says what a pull request would take back.
 *
 * @throws Failure input-error when it can't be read or is not valid.
 */
async function loadContract(path, context) {
    const source = await context.policy.read(path);
    const file = context.display(path);
    const contract = await readContract(source.text, file);
    return {
        contract,
        material: { name: file, digest: (0,files/* sha256 */.sc)(source.text) },
        note: source.isNew ? `The contract ${file} is new: the base branch does not have it.` : undefined,
        change: await changeCheck(contract, source, file),
    };
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

// EXTERNAL MODULE: ./.cache/bundle/actions/packages/report/lib/document.js
var lib_document = __nccwpck_require__(7361);
;// CONCATENATED MODULE: ./.cache/bundle/actions/actions/validate-data/lib/report.js



/** Columns that the comment has room for; all are in the profile. */
const shownColumns = 60;
const shownCharts = 12;
const bins = 12;
/** The action's part of comment and report: what was read, the columns, their histograms. */
function reportSection(validation) {
    const { scan, verdict, note, proposal } = validation;
    return {
        id: 'validate-data',
        title: 'Data',
        tone: verdict.status,
        headline: headline(validation),
        blocks: [
            (0,lib_document/* paragraph */.FY)(`${scan.files.length === 1 ? (scan.files[0]?.name ?? '') : `${scan.files.length} files`}, digest `, (0,lib_document/* code */.aY)(scan.digest), '. ', conservation(scan)),
            ...(note === undefined ? [] : [(0,lib_document/* paragraph */.FY)(note)]),
            ...(proposal === undefined
                ? []
                : [
                    (0,lib_document/* paragraph */.FY)('No contract was given. One that these data fit was proposed: ', (0,lib_document/* code */.aY)(proposal), '. Read it, tighten it, commit it.'),
                ]),
            ...columnBlocks(scan.profile.columns),
        ],
    };
}
/** What `plan` says. */
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
    const rows = `${grouped(scan.rows)} rows`;
    if (failed.length > 0)
        return `The data are refused: ${failed[0]?.message}${failed.length > 1 ? `; ${failed.length - 1} more checks failed` : ''}.`;
    if (verdict.status === 'inconclusive')
        return `${rows} were read, and nothing could be decided.`;
    if (warned.length > 0)
        return `The data may be used with warnings: ${warned[0]?.message}${warned.length > 1 ? `; ${warned.length - 1} more` : ''}.`;
    return `The data may be used: ${rows}, ${verdict.checks.filter(({ status }) => status === 'pass').length} checks passed.`;
}
const conservation = ({ rows, rejected }) => `${grouped(rows)} rows in the data = ${grouped(rows - rejected)} accepted + ${grouped(rejected)} rejected.`;
function columnBlocks(columns) {
    const right = { align: 'right' };
    const head = [
        'Column',
        'Kind',
        { title: 'Missing', ...right },
        { title: 'Not valid', ...right },
        { title: 'Smallest', ...right },
        { title: 'Largest', ...right },
        { title: 'Distinct', ...right },
    ];
    const rows = columns.slice(0, shownColumns).map(row);
    const cut = columns.length - rows.length;
    const charts = columns.flatMap((column) => report_histogramOf(column) ?? []).slice(0, shownCharts);
    return [
        (0,lib_document/* table */.tp)(head, rows),
        ...(cut > 0 ? [(0,lib_document/* paragraph */.FY)(`${cut} more columns were cut here; all ${columns.length} are in the profile.`)] : []),
        ...(charts.length > 0
            ? [(0,lib_document/* details */.zH)(`Histograms of ${charts.length} of ${columns.length} columns`, ...charts.map((each) => (0,lib_document/* chart */.bW)(each)))]
            : []),
    ];
}
function row(column) {
    const { name, kind, n, nulls, invalid, nan, posInf, negInf, min, max, distinct, distribution } = column;
    const isEstimate = column.sample !== undefined && distribution.kind !== 'empty';
    return [
        (0,lib_document/* code */.aY)(shortened(name)),
        kind,
        share(nulls, n),
        share(invalid + nan + posInf + negInf, n),
        min ?? '–',
        max ?? '–',
        `${isEstimate ? '≈ ' : ''}${grouped(distinct)}`,
    ];
}
const shortened = (text) => (text.length > 100 ? `${text.slice(0, 99)}…` : text);
function share(count, n) {
    if (count === 0 || n === 0)
        return '0';
    return `${grouped(count)} (${((100 * count) / n).toFixed(1)} %)`;
}
/** Bars of a column: its most frequent values, or equal parts of its range. */
function report_histogramOf(column) {
    const { distribution, kind, name } = column;
    if (distribution.kind === 'values' && (kind === 'text' || kind === 'boolean' || distribution.counts.length <= bins)) {
        const frequent = distribution.counts.toSorted(([, a], [, b]) => b - a).slice(0, bins);
        return bars(name, frequent.map(([value]) => shortened(value)), frequent.map(([, count]) => count));
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
    return bars(name, counts.map((_, bin) => `${label(bin)} –`), counts);
}
const bars = (name, categories, values) => ({
    kind: 'bars',
    title: shortened(name),
    categories,
    series: [{ name: 'rows', values }],
    unit: 'rows',
});
/** Where the counts of a numeric column lie; buckets are put at the edge nearer to zero. */
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

;// CONCATENATED MODULE: ./.cache/bundle/actions/actions/validate-data/lib/run.js












/** Reads the data once, holds them to the contract, and leaves profile, digest and record behind. */
async function run(inputs, context) {
    const dataset = await resolveDataset(inputs.data, context);
    const loaded = inputs.contract === undefined ? undefined : await loadContract(inputs.contract, context);
    if (context.plan)
        return planned(dataset, loaded);
    const scan = await scanDataset(dataset, scanOptions(inputs, loaded), {
        log: context.log,
        signal: context.signal,
        temporary: context.temporary,
        ...(inputs['engine-path'] === undefined ? {} : { engine: { path: inputs['engine-path'] } }),
    });
    const verdict = (0,lib_verdict/* verdictOf */.Vj)(checksOf(scan, loaded, context.now()));
    const name = inputs.data.join(', ');
    const profile = (0,external_node_path_.join)(context.outputDir, 'profiles', `data-${(0,files/* shortDigest */.VK)(scan.digest)}.json`);
    await (0,files/* writeAtomic */.vZ)(profile, profileText(scan.profile));
    const proposal = loaded === undefined ? await propose(scan, name, context) : undefined;
    return {
        verdict,
        outputs: {
            ...countsOf(scan, verdict),
            profile,
            'data-digest': scan.digest,
            'proposed-contract': proposal ?? '',
        },
        section: reportSection({
            name,
            scan,
            verdict,
            note: loaded?.note,
            proposal: proposal === undefined ? undefined : context.display(proposal),
        }),
        record: recordOf(name, scan, verdict, loaded),
        details: { files: scan.files, findings: scan.findings, repeatedKeys: scan.repeatedKeys },
        files: proposal === undefined ? [profile] : [profile, proposal],
    };
}
function scanOptions(inputs, loaded) {
    const mask = inputs['mask-columns'];
    return { ...(loaded === undefined ? {} : { contract: loaded.contract }), ...(mask === undefined ? {} : { maskColumns: mask }) };
}
/** Without a contract the data must at least be readable and not empty. */
function checksOf(scan, loaded, now) {
    const { unreadable } = scan;
    const lines = unreadable.count === 0
        ? []
        : [
            {
                id: 'lines',
                status: 'fail',
                observed: unreadable.count,
                limit: 0,
                n: scan.rows,
                message: `${unreadable.count} of ${scan.rows} lines are no JSON objects, first at ${unreadable.first?.file}:${unreadable.first?.line}`,
                ...(unreadable.first === undefined ? {} : { where: unreadable.first }),
            },
        ];
    if (loaded !== undefined)
        return [...contractChecks(loaded.contract, scan, now), ...lines, ...(loaded.change === undefined ? [] : [loaded.change])];
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
            message: scan.rows > 0 ? `the data have ${grouped(scan.rows)} rows` : 'the data have no rows',
        },
    ];
}
async function propose(scan, name, context) {
    const path = (0,external_node_path_.join)(context.outputDir, 'proposed', 'data-contract.yml');
    await (0,files/* writeAtomic */.vZ)(path, proposeContract(scan, name));
    context.log.info(`no contract was given; one that these data fit was proposed in ${context.display(path)}`);
    return path;
}
const ids = ({ checks }, status) => checks.filter((check) => check.status === status).map(({ id }) => id);
const countsOf = (scan, verdict) => ({
    rows: scan.rows,
    'rows-rejected': scan.rejected,
    columns: scan.header.length,
    'failed-checks': JSON.stringify(ids(verdict, 'fail')),
    'warned-checks': JSON.stringify(ids(verdict, 'warn')),
});
const results = { pass: 'PASSED', warn: 'WARNED', fail: 'FAILED', inconclusive: 'FAILED' };
/** The record speaks of the data set as a whole and of each file, so that later steps find it by either digest. */
function recordOf(name, scan, verdict, loaded) {
    const files = scan.files.map((file) => ({ name: file.name, digest: `sha256:${file.sha256}` }));
    const only = files.length === 1;
    return {
        subjects: only ? files : [{ name, digest: scan.digest }, ...files],
        materials: loaded === undefined ? [] : [loaded.material],
        predicateType: predicateTypes.testResult,
        predicate: {
            result: results[verdict.status],
            configuration: loaded === undefined ? [] : [{ name: loaded.material.name, digest: { sha256: loaded.material.digest.replace(/^sha256:/, '') } }],
            passedTests: ids(verdict, 'pass'),
            warnedTests: ids(verdict, 'warn'),
            failedTests: [...ids(verdict, 'fail'), ...ids(verdict, 'inconclusive')],
            skippedTests: ids(verdict, 'skipped'),
            rows: scan.rows,
            rowsRejected: scan.rejected,
        },
    };
}
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
        'proposed-contract': '',
    };
    return { verdict: (0,lib_verdict/* verdictOf */.Vj)([{ id: 'plan', status: 'pass', message }]), outputs: empty, section: plannedSection(message, files) };
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/actions/validate-data/lib/action.js




/** Holds data to a contract, profiles them and gives them a digest. */
const validateData = defineAction({
    name: 'validate-data',
    description: 'Holds data to a contract: every row, with the line of each fault; profiles them and gives them a digest.',
    inputs: inputs,
    outputs: outputs,
    permissions: {
        'contents: read': 'to check out the code and read the contract of the base branch',
        'pull-requests: write': 'for the comment; without it the job summary says the same',
    },
    run: run,
});


/***/ }),

/***/ 2950:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _modelflight_core_run_action__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4645);
/* harmony import */ var _modelflight_github_host__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3933);
/* harmony import */ var _action_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4402);



await (0,_modelflight_core_run_action__WEBPACK_IMPORTED_MODULE_0__/* .runAction */ .C)(_action_js__WEBPACK_IMPORTED_MODULE_1__/* .validateData */ .l, (0,_modelflight_github_host__WEBPACK_IMPORTED_MODULE_2__/* .githubHost */ .S)());

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
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   rJ: () => (/* binding */ secret),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* unused harmony exports number, integer, duration, structured */
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
/* harmony export */   VK: () => (/* binding */ shortDigest),
/* harmony export */   g7: () => (/* binding */ decodeText),
/* harmony export */   oG: () => (/* binding */ realPathInside),
/* harmony export */   sc: () => (/* binding */ sha256),
/* harmony export */   vZ: () => (/* binding */ writeAtomic),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* unused harmony exports maxTextBytes, sha256File, joinInside */
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
    const hash = createHash('sha256');
    for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 }))
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
    const joined = resolve(folder, name);
    const inside = relative(folder, joined);
    if (inside.startsWith('..') || isAbsolute(inside))
        throw policyRefused(`${JSON.stringify(name)} climbs out of its folder`);
    return join(folder, inside);
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

/***/ 4362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ escapePointer)
/* harmony export */ });
/* unused harmony export fieldName */
/** One step of a JSON Pointer (RFC 6901). */
const escapePointer = (key) => key.replaceAll('~', '~0').replaceAll('/', '~1');
const unescapePointer = (step) => step.replaceAll('~1', '/').replaceAll('~0', '~');
/** `/gate/0/min` as people write it: `gate.0.min`. */
const fieldName = (pointer) => pointer.slice(1).split('/').map(unescapePointer).join('.');


/***/ }),

/***/ 4645:
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
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/core/lib/pointer.js
var pointer = __nccwpck_require__(4362);
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
    const step = `/${(0,pointer/* escapePointer */.l)(key)}`;
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

/***/ 2697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U9: () => (/* binding */ cellResult),
/* harmony export */   YV: () => (/* binding */ parsedCell),
/* harmony export */   kz: () => (/* binding */ parseCell),
/* harmony export */   oJ: () => (/* binding */ takeInteger),
/* harmony export */   yT: () => (/* binding */ timeForm),
/* harmony export */   zx: () => (/* binding */ parsedTime)
/* harmony export */ });
/* unused harmony exports parseNumber, parseInteger, parseBoolean, parseTime */
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
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
/* unused harmony exports strong, heading, codeBlock */
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
/******/ var __webpack_exports__ = __nccwpck_require__(2950);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
