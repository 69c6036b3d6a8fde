export const id = 182;
export const ids = [182];
export const modules = {

/***/ 5182:
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
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/data/lib/contract/infer.js
var infer = __webpack_require__(5079);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/data/lib/dataset.js + 2 modules
var lib_dataset = __webpack_require__(2816);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/data/lib/profile/store.js + 1 modules
var store = __webpack_require__(1495);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/data/lib/profile-dataset.js + 4 modules
var profile_dataset = __webpack_require__(530);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/data/lib/profile/hash.js
var profile_hash = __webpack_require__(5580);
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
    return isHidden ? distribution.counts.map(([value, count]) => [`h:${(0,profile_hash/* hashText */.qj)(hashed(value))}`, count]) : distribution.counts;
}
function hashed(text) {
    const hash = { low: 0, high: 0 };
    const bytes = Buffer.from(text);
    (0,profile_hash/* hash64 */.Dc)(bytes, 0, bytes.length, hash);
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
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/core/lib/nearest.js
var nearest = __webpack_require__(8805);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/data/lib/profile/times.js
var times = __webpack_require__(1780);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/data/lib/contract/column-rule.js
var column_rule = __webpack_require__(2200);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/data/lib/profile/edges.js
var edges = __webpack_require__(5400);
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
    const name = figure.startsWith('quantile:') ? `the quantile ${figure.slice(9)}` : words[figure];
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
const words = {
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
        const { low, high } = (0,edges/* bucketEdges */.R1)(bucket, distribution.mantissaBits);
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
    const known = new Set(rule.known.map((value) => keyOf(value, profile)));
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
function keyOf(value, { kind, distribution }) {
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
    (0,profile_hash/* hash64 */.Dc)(bytes, 0, bytes.length, hash);
    return `h:${(0,profile_hash/* hashText */.qj)(hash)}`;
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
    const unnamed = scan.header.filter((name) => !contract.columns.has(name)).flatMap((name) => (0,column_rule/* columnRule */.X)(contract, name) ?? []);
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
const at = ({ file, line }) => (line === undefined ? file : `${file}:${line}`);
function rowChecks(rule, { rows }) {
    const min = Math.max(1, rule?.min ?? 1);
    const max = rule?.max;
    const fits = rows >= min && rows <= (max ?? Infinity);
    const limit = max === undefined ? `>= ${min}` : `${min} to ${max}`;
    const message = fits ? `the data have ${many(rows, 'row')}` : `the data have ${many(rows, 'row')}, and ${limit} are needed`;
    const status = fits ? 'pass' : rows === 0 ? 'fail' : (rule?.severity ?? 'fail');
    return [{ id: 'rows', status, observed: rows, limit, n: rows, message, ...(rule === undefined ? {} : { where: rule.where }) }];
}
const spoken = { text: 'text', boolean: 'truth', number: 'number', integer: 'number', time: 'number' };
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
    const asked = rule.checks.filter((check) => check[spoken[profile.kind]] !== undefined);
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
    const first = finding === undefined ? '' : `, first at ${at(finding.first)}`;
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
    const extra = header.filter((name) => (0,column_rule/* columnRule */.X)(contract, name) === undefined);
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
    const found = first === undefined ? '' : `, first at ${at(first)}`;
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

// EXTERNAL MODULE: ./.cache/bundle/actions/packages/core/lib/errors.js
var errors = __webpack_require__(3300);
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

// EXTERNAL MODULE: ./.cache/bundle/actions/packages/data/lib/cells.js
var cells = __webpack_require__(2697);
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
const passes = () => true;
const fails = () => false;
const allOf = (tests) => {
    const [only] = tests;
    if (only === undefined)
        return passes;
    return tests.length === 1 ? only : (value) => tests.every((test) => test(value));
};
function compileValue(part, scope) {
    if (typeof part.value === 'boolean')
        return part.value ? passes : fails;
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
        return passes;
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
            const [test, then, otherwise] = [part, entries.get('then'), entries.get('else')].map((each) => each === undefined ? passes : compile(each, scope));
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
        return part.value ? passes : fails;
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
        return passes;
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
    const order = orderOf(a, b);
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
function orderOf(a, b) {
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
    const { fetchData } = await __webpack_require__.e(/* import() */ 397).then(__webpack_require__.bind(__webpack_require__, 4397));
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
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/data/lib/scan/column-scanner.js + 4 modules
var column_scanner = __webpack_require__(9035);
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
                this.judges.set(name, new column_scanner/* ColumnScanner */.Z(name, rule.kind, rule, { file: '', line: 0 }));
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

// EXTERNAL MODULE: ./.cache/bundle/actions/packages/core/lib/records.js
var records = __webpack_require__(1933);
;// CONCATENATED MODULE: ./.cache/bundle/actions/actions/validate-data/lib/record.js

const results = { pass: 'PASSED', warn: 'WARNED', fail: 'FAILED', inconclusive: 'FAILED' };
function recordOf(name, scan, verdict, loaded) {
    const files = scan.files.map((file) => ({ name: file.name, digest: `sha256:${file.sha256}` }));
    const ids = (status) => verdict.checks.filter((check) => check.status === status).map(({ id }) => id);
    return {
        subjects: files.length === 1 ? files : [{ name, digest: scan.digest }, ...files],
        materials: loaded === undefined ? [] : [loaded.material],
        predicateType: records/* predicateTypes */.Z.testResult,
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
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
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
    return { kind: 'profile', name, profile: (0,store/* parseProfile */.jZ)(await (0,files/* readText */.yR)(path, name), name), decides: true };
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
    return { kind: 'profile', name, profile: (0,store/* parseProfile */.jZ)(await (0,files/* readText */.yR)(evidence.profile, name), name), decides: true };
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
    return { kind: 'profile', name, profile: (0,store/* parseProfile */.jZ)(await (0,files/* readText */.yR)(path, name), name), decides: false };
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
function histogramOf(column) {
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
            const { low, high } = (0,edges/* bucketEdges */.R1)(bucket, distribution.mantissaBits);
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
    const charts = columns.flatMap((column) => histogramOf(column) ?? []).slice(0, shownCharts);
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

// EXTERNAL MODULE: ./.cache/bundle/actions/packages/data/lib/drift/judge.js + 2 modules
var judge = __webpack_require__(1491);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/data/lib/drift/types.js
var types = __webpack_require__(1709);
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
    const judgement = (0,judge/* judgeDrift */.J)(profile, current, (0,types/* defaultLimits */.M)('auto'), { columns });
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

// EXTERNAL MODULE: ./.cache/bundle/actions/packages/stats/lib/distributions.js
var distributions = __webpack_require__(244);
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
            : [none('split:key-overlap', sharedKeys, test, 'fail', 'of the test rows have a key that is in train too')]),
        duplicateCheck(leakage),
        ...(notNewer === undefined
            ? []
            : [none('split:time', notNewer, test, 'fail', 'of the test rows are not newer than all training rows')]),
        ...(conflicts === undefined
            ? []
            : [none('split:label-conflict', conflicts, train + test, 'warn', 'of the rows have the features of another row and another label')]),
        ...keyCheck(leakage),
    ];
}
function none(id, count, n, severity, what) {
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
    const isTelling = effect >= leastEffect && (0,distributions/* chiSquareSf */.To)(h, degrees) < significance;
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
    const { askInSql } = await Promise.all(/* import() */[__webpack_require__.e(408), __webpack_require__.e(851)]).then(__webpack_require__.bind(__webpack_require__, 5851));
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
    const scan = await (0,profile_dataset/* scanDataset */.y)(dataset, scanOptions(inputs, loaded), reading);
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
    await (0,files/* writeAtomic */.vZ)(profile, (0,store/* profileText */.z1)(scan.profile));
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
    await (0,files/* writeAtomic */.vZ)(path, (0,infer/* proposeContract */.X)(scan, name));
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

/***/ 5079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ proposeContract)
/* harmony export */ });
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

/***/ 1709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ defaultLimits),
/* harmony export */   m: () => (/* binding */ driftMethods)
/* harmony export */ });
const driftMethods = ['auto', 'psi', 'ks', 'chi2', 'wasserstein', 'js', 'hellinger', 'kl', 'l-inf', 'tv'];
function defaultLimits(...methods) {
    const chosen = methods.length === 0 ? ['auto'] : methods;
    const thresholds = Object.fromEntries(chosen.map((method) => [method, method === 'psi' ? { fail: 0.2, warn: 0.1 } : { fail: 0.1, warn: 0.05 }]));
    return { methods: chosen, thresholds, shareThreshold: 0.02, shareWarnThreshold: 0.01, falseDiscoveryRate: 0.04, minRows: 50 };
}


/***/ })

};
