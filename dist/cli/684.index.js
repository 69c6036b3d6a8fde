export const id = 684;
export const ids = [684];
export const modules = {

/***/ 2684:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  validateData: () => (/* binding */ validateData)
});

// EXTERNAL MODULE: ./.cache/bundle/actions/packages/core/lib/action.js
var action = __webpack_require__(6989);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/core/lib/fields.js
var fields = __webpack_require__(7526);
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
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/core/lib/files.js
var files = __webpack_require__(4020);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/core/lib/records.js
var records = __webpack_require__(1933);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/core/lib/verdict.js
var lib_verdict = __webpack_require__(1010);
;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/data/lib/grouped.js
/** A whole number with commas between thousands. Own, because the language's formatter loads 15 ms of locale tables. */
const grouped = (count) => String(count).replace(/\B(?=(\d{3})+$)/g, ',');

// EXTERNAL MODULE: ./.cache/bundle/actions/packages/data/lib/profile/times.js
var times = __webpack_require__(1780);
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

// EXTERNAL MODULE: ./.cache/bundle/actions/packages/data/lib/contract/infer.js
var infer = __webpack_require__(5079);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/data/lib/dataset.js
var lib_dataset = __webpack_require__(5708);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/data/lib/profile/store.js
var store = __webpack_require__(2759);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/data/lib/profile-dataset.js + 3 modules
var profile_dataset = __webpack_require__(4247);
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

// EXTERNAL MODULE: ./.cache/bundle/actions/packages/core/lib/errors.js
var errors = __webpack_require__(3300);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/core/lib/nearest.js
var nearest = __webpack_require__(8805);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/core/lib/pointer.js
var lib_pointer = __webpack_require__(4362);
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
const formats = {
    email: (value) => value.length <= 254 && /^[^\s@"(),:;<>[\\\]]{1,64}@[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i.test(value),
    uuid: (value) => /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i.test(value),
    ipv4: (value) => /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?!$)|$)){4}$/.test(value),
};
/** Formats of times are the parser's business; of texts there are few yet. */
function formatCheck(part, walker) {
    const format = walker.text(part);
    if (format === undefined || timeFormats.some((known) => known === format))
        return undefined;
    const fits = Object.hasOwn(formats, format) ? formats[format] : undefined;
    if (fits === undefined)
        return walker.problem(part, `must be one of ${[...timeFormats, ...Object.keys(formats)].join(', ')}, got ${shown(format)}`);
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

// EXTERNAL MODULE: ./.cache/bundle/actions/packages/data/lib/profile/edges.js
var edges = __webpack_require__(5400);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/report/lib/document.js
var lib_document = __webpack_require__(7361);
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
    const charts = columns.flatMap((column) => histogramOf(column) ?? []).slice(0, shownCharts);
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
function histogramOf(column) {
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
            const { low, high } = (0,edges/* bucketEdges */.R1)(bucket, distribution.mantissaBits);
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
    const dataset = await (0,lib_dataset/* resolveDataset */.$)(inputs.data, context);
    const loaded = inputs.contract === undefined ? undefined : await loadContract(inputs.contract, context);
    if (context.plan)
        return planned(dataset, loaded);
    const scan = await (0,profile_dataset/* scanDataset */.y)(dataset, scanOptions(inputs, loaded), {
        log: context.log,
        signal: context.signal,
        temporary: context.temporary,
        ...(inputs['engine-path'] === undefined ? {} : { engine: { path: inputs['engine-path'] } }),
    });
    const verdict = (0,lib_verdict/* verdictOf */.Vj)(checksOf(scan, loaded, context.now()));
    const name = inputs.data.join(', ');
    const profile = (0,external_node_path_.join)(context.outputDir, 'profiles', `data-${(0,files/* shortDigest */.VK)(scan.digest)}.json`);
    await (0,files/* writeAtomic */.vZ)(profile, (0,store/* profileText */.z1)(scan.profile));
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
    await (0,files/* writeAtomic */.vZ)(path, (0,infer/* proposeContract */.X)(scan, name));
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
        predicateType: records/* predicateTypes */.Z.testResult,
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
const validateData = (0,action/* defineAction */.Q)({
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

/***/ 5079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ proposeContract)
/* harmony export */ });
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


/***/ })

};
