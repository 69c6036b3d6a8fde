#!/usr/bin/env node
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

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

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

/***/ 2312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  r: () => (/* binding */ runCommandLine)
});

// EXTERNAL MODULE: ./.cache/bundle/actions/packages/core/lib/errors.js
var errors = __nccwpck_require__(3300);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/core/lib/nearest.js
var nearest = __nccwpck_require__(8805);
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

// EXTERNAL MODULE: ./.cache/bundle/actions/packages/core/lib/files.js
var lib_files = __nccwpck_require__(4020);
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
    const name = (0,lib_files/* displayPath */.Gt)(path, workspace);
    const [headText, baseText] = [(0,external_node_fs_.existsSync)(path) ? await (0,lib_files/* readText */.yR)(path, name) : undefined, await readBase(path, policy)];
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
    return { config: (0,lib_files/* resolveInside */.LI)(config, host.workspace, context.workingDirectory), policyFrom, token: host.input('github-token') };
}
async function fieldContext(spec, host) {
    const { workspace } = host;
    const workingDirectory = (0,lib_files/* resolveInside */.LI)(host.input('working-directory') ?? '.', workspace, workspace);
    const structured = Object.entries(spec).some(([name, field]) => field.structured && host.input(name) !== undefined);
    return {
        workspace,
        workingDirectory,
        parseYaml: structured ? (await import(/* webpackIgnore: true */ '../shared/index.js').then(({load}) => load('core/yaml'))).parseYaml : noYaml,
        resolvePath: (path) => (0,lib_files/* resolveInside */.LI)(path, workspace, (0,external_node_path_.resolve)(workingDirectory)),
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

// EXTERNAL MODULE: ./.cache/bundle/actions/packages/core/lib/record-chain.js
var record_chain = __nccwpck_require__(698);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/report/lib/document.js
var lib_document = __nccwpck_require__(7361);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/report/lib/numbers.js
var numbers = __nccwpck_require__(6792);
;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/report/lib/text.js
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

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/report/lib/draw-chart.js



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
            cut(category, limits.label),
            ...series.flatMap(({ values }) => [bar(values[index] ?? null, most, width), (0,numbers/* withUnit */.$o)(values[index] ?? null, unit)]),
        ]),
    };
}
function drawLines({ x, series, unit, marks = [] }) {
    const span = `${(0,numbers/* formatNumber */.ZV)(x.values[0] ?? null)} … ${(0,numbers/* formatNumber */.ZV)(x.values.at(-1) ?? null)}`;
    return {
        columns: [left(''), left(`${x.label} ${span}`), right('first'), right('least'), right('most'), right('last')],
        rows: [
            ...series.map((one) => [cut(one.name, limits.label), sparkline(one, series), ...summary(one).map((value) => (0,numbers/* withUnit */.$o)(value, unit))]),
            ...marks.map(({ label, value }) => [cut(label, limits.label), 'mark', '', '', '', (0,numbers/* withUnit */.$o)(value, unit)]),
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
            cut(row.label, limits.label),
            (0,lib_document/* code */.aY)(whisker(row, low, high, zero)),
            ...[row.low, row.point, row.high].map((value) => (0,numbers/* withUnit */.$o)(value, unit)),
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

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/report/lib/links.js
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

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/report/lib/markup.js

const made = Symbol('markup');
const voids = new Set(['br', 'hr', 'img', 'meta', 'link', 'input']);
/** An element. Its name and the names of its attributes come from our code, everything else may hold anything. */
function markup_element(name, attributes, ...children) {
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
const escapeHtml = (text) => escapeEntities(visible(text));
/** The entities alone, for text whose unseen characters are known. */
const escapeEntities = (text) => text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/report/lib/svg-parts.js



/** Coordinates with at most two decimals; what is not finite is drawn at zero. */
const svg_parts_at = (value) => (Number.isFinite(value) ? Math.round(value * 100) / 100 : 0);
/** A shape whose numbers are rounded. */
function shape(name, attributes) {
    const rounded = Object.entries(attributes).map(([key, value]) => [key, typeof value === 'number' ? svg_parts_at(value) : value]);
    return markup_element(name, Object.fromEntries(rounded));
}
/** A line of text. */
const svg_parts_text = (x, y, content, attributes = {}) => markup_element('text', { x: svg_parts_at(x), y: svg_parts_at(y), ...attributes }, content);
/** A group. */
const group = (attributes, ...children) => markup_element('g', attributes, ...children);
/** Wide enough for the 12-unit letters of a label. */
const textWidth = (content, size = 12) => displayWidth(content) * size * 0.58;
/** A label no longer than `limit` characters. */
const label = (content, limit = limits.label) => cut(oneLine(content), Math.max(3, limit));
/** Maps a value of a scale onto a line from `from` to `to`; values outside stop at its ends. */
function position({ low, high }, from, to) {
    const span = high - low || 1;
    return (value) => from + (Math.min(1, Math.max(0, (value - low) / span)) || 0) * (to - from);
}
/** Entries for each series: a sample of its colour and its name, wrapped into rows. */
function legend(series, x, y, width) {
    if (series.length < 2)
        return { content: fragment(), height: 0 };
    let left = x;
    let top = y;
    const entries = series.slice(0, maxSeries).map(({ name }, index) => {
        const shown = label(name, 28);
        const needed = 20 + textWidth(shown) + 16;
        if (left > x && left + needed > x + width) {
            left = x;
            top += 20;
        }
        const entry = fragment(shape('rect', { x: left, y: top - 9, width: 12, height: 12, rx: 3, class: `fill-${index}` }), svg_parts_text(left + 18, top + 1, shown, { class: 'legend-text' }));
        left += needed;
        return entry;
    });
    return { content: fragment(entries), height: top - y + 24 };
}
/** More series than this can't be told apart; the table beside the chart has them all. */
const maxSeries = 6;
/** Horizontal grid lines with their numbers on the left. */
function grid(scale, x, y, unit = '') {
    return group({ class: 'grid' }, scale.ticks.map((tick) => fragment(shape('line', { x1: x.from, x2: x.to, y1: y(tick), y2: y(tick), class: tick === 0 ? 'zero' : undefined }), svg_parts_text(x.from - 8, y(tick) + 4, `${(0,numbers/* formatNumber */.ZV)(tick)}${unit === '%' ? '%' : ''}`, { class: 'axis-text', 'text-anchor': 'end' }))));
}
/** Room that the numbers of an axis need on its left. */
const axisWidth = (scale, unit = '') => Math.max(28, ...scale.ticks.map((tick) => textWidth((0,numbers/* formatNumber */.ZV)(tick) + (unit === '%' ? '%' : '')) + 14));

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/report/lib/svg-bars.js



/** Upright bars where the names are short and few enough to stand below them, else lying bars. */
function svg_bars_drawBars(chart, width) {
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
        return fragment(chart.series.map(({ values }, series) => uprightBar(values[index] ?? null, start + thick * series, thick, y, series)), svg_parts_text(middle, bottom + 18, label(category), { class: 'axis-text', 'text-anchor': 'middle' }));
    });
    const content = fragment(key.content, grid(scale, { from, to: width }, y, chart.unit), bars, upperMarks(chart, from, width, y));
    return { height: bottom + 28, description: describe(chart), content };
}
function uprightBar(value, x, thick, y, series) {
    if (value === null || !Number.isFinite(value))
        return fragment();
    const top = Math.min(y(value), y(0));
    return shape('rect', { x: x + 1, y: top, width: Math.max(1, thick - 2), height: Math.abs(y(value) - y(0)), rx: 2, class: `fill-${series}` });
}
const upperMarks = ({ marks = [], unit }, from, to, y) => fragment(marks.map(({ label: name, value }) => fragment(shape('line', { x1: from, x2: to, y1: y(value), y2: y(value), class: 'mark' }), svg_parts_text(to, y(value) - 5, `${label(name)} ${(0,numbers/* withUnit */.$o)(value, unit)}`, { class: 'mark-text', 'text-anchor': 'end' }))));
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
        return fragment(svg_parts_text(from - 8, y + (thick * series.length) / 2 + 4, label(category, width > 500 ? 32 : 16), {
            class: 'axis-text',
            'text-anchor': 'end',
        }), series.map(({ values }, one) => lyingBar(values[index] ?? null, y + thick * one, thick, x, one, chart.unit)));
    });
    const bottom = top + step * categories.length;
    const axis = shape('line', { x1: x(0), x2: x(0), y1: top - 4, y2: bottom - 6, class: 'zero' });
    const content = fragment(key.content, axis, rows, sideMarks(chart, top - 4, bottom - 6, x));
    return { height: bottom + 4, description: describe(chart), content };
}
function lyingBar(value, y, thick, x, series, unit) {
    if (value === null || !Number.isFinite(value))
        return svg_parts_text(x(0) + 6, y + thick - 3, '–', { class: 'axis-text' });
    const left = Math.min(x(value), x(0));
    const length = Math.abs(x(value) - x(0));
    return fragment(shape('rect', { x: left, y: y + 1, width: Math.max(1, length), height: thick - 2, rx: 2, class: `fill-${series}` }), svg_parts_text(left + length + 6, y + thick / 2 + 4, (0,numbers/* withUnit */.$o)(value, unit), { class: 'value-text' }));
}
const sideMarks = ({ marks = [], unit }, top, bottom, x) => fragment(marks.map(({ label: name, value }) => fragment(shape('line', { x1: x(value), x2: x(value), y1: top, y2: bottom, class: 'mark' }), svg_parts_text(x(value), top - 5, `${label(name, 20)} ${(0,numbers/* withUnit */.$o)(value, unit)}`, { class: 'mark-text', 'text-anchor': 'middle' }))));
function describe({ categories, series, unit }) {
    const shown = categories.slice(0, 12);
    const rows = shown.map((category, index) => `${category}: ${series.map(({ name, values }) => `${name} ${(0,numbers/* withUnit */.$o)(values[index] ?? null, unit)}`).join(', ')}`);
    return `Bars. ${rows.join('; ')}${categories.length > shown.length ? `; ${categories.length - shown.length} more` : ''}.`;
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/report/lib/svg-intervals.js



/** More rows than this are left to the table. */
const svg_intervals_maxRows = 40;
/** One row per estimate: a line from low to high, a dot at the point, and a rule where there is no difference. */
function svg_intervals_drawIntervals({ rows: all, zero = 0, unit, title }, width) {
    const rows = all.slice(0, svg_intervals_maxRows);
    const scale = (0,numbers/* niceScale */.YG)([zero, ...rows.flatMap(({ low, point, high }) => [low, point, high])], width > 500 ? 6 : 3);
    const limit = width > 500 ? 32 : 14;
    const from = Math.min(width * 0.4, Math.max(...rows.map((row) => textWidth(label(row.label, limit)))) + 10);
    const x = position(scale, from + 6, width - 84);
    const step = 30;
    const bottom = step * rows.length + 8;
    const content = fragment(scale.ticks.map((tick) => fragment(shape('line', { x1: x(tick), x2: x(tick), y1: 4, y2: bottom, class: 'grid-line' }), svg_parts_text(x(tick), bottom + 16, (0,numbers/* formatNumber */.ZV)(tick), { class: 'axis-text', 'text-anchor': 'middle' }))), shape('line', { x1: x(zero), x2: x(zero), y1: 0, y2: bottom, class: 'zero strong' }), rows.map((row, index) => {
        const y = step * (index + 0.5) + 4;
        return fragment(svg_parts_text(from - 8, y + 4, label(row.label, limit), { class: 'axis-text', 'text-anchor': 'end' }), shape('line', { x1: x(row.low), x2: x(row.high), y1: y, y2: y, class: `interval tone-${row.tone}` }), shape('line', { x1: x(row.low), x2: x(row.low), y1: y - 5, y2: y + 5, class: `interval tone-${row.tone}` }), shape('line', { x1: x(row.high), x2: x(row.high), y1: y - 5, y2: y + 5, class: `interval tone-${row.tone}` }), shape('circle', { cx: x(row.point), cy: y, r: 5, class: `dot tone-${row.tone}` }), svg_parts_text(width - 76, y + 4, (0,numbers/* withUnit */.$o)(row.point, unit), { class: 'value-text' }));
    }));
    const words = rows.map((row) => `${row.label}: ${(0,numbers/* withUnit */.$o)(row.point, unit)}, from ${(0,numbers/* withUnit */.$o)(row.low, unit)} to ${(0,numbers/* withUnit */.$o)(row.high, unit)}`);
    return { height: bottom + 24, description: `${title}. Intervals around ${(0,numbers/* formatNumber */.ZV)(zero)}. ${words.join('; ')}.`, content };
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/report/lib/svg-lines.js



/** Lines over a numeric axis, with limits as dashed marks. A gap stays a gap. */
function svg_lines_drawLines(chart, width) {
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
    const content = fragment(key.content, grid(scale, { from, to: width }, toY, unit), ticks.map((tick) => svg_parts_text(toX(tick), bottom + 18, (0,numbers/* formatNumber */.ZV)(tick), { class: 'axis-text', 'text-anchor': 'middle' })), svg_parts_text((from + width) / 2, bottom + 36, label(x.label), { class: 'axis-title', 'text-anchor': 'middle' }), series.map((one, index) => line(one, x.values, toX, toY, index)), marks.map(({ label: name, value }) => fragment(shape('line', { x1: from, x2: width, y1: toY(value), y2: toY(value), class: 'mark' }), svg_parts_text(width, toY(value) - 5, `${label(name)} ${(0,numbers/* withUnit */.$o)(value, unit)}`, { class: 'mark-text', 'text-anchor': 'end' }))));
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
    return fragment(shape('path', { d: path === '' ? 'M0 0' : path, class: `line stroke-${index}` }), points);
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
    return markup_element('svg', { ...size, xmlns: 'http://www.w3.org/2000/svg', role: 'img', 'aria-labelledby': `${id}-t ${id}-d`, class: `chart ${width}` }, markup_element('title', { id: `${id}-t` }, cut(oneLine(chart.title), limits.heading)), markup_element('desc', { id: `${id}-d` }, cut(oneLine(drawing.description), 1_000)), drawing.content);
}
function draw(chart, width) {
    if (isEmpty(chart))
        return { height: 40, description: 'No values.', content: svg_parts_text(0, 24, 'No values to draw.', { class: 'axis-text' }) };
    switch (chart.kind) {
        case 'bars':
            return svg_bars_drawBars(chart, width);
        case 'lines':
            return svg_lines_drawLines(chart, width);
        case 'intervals':
            return svg_intervals_drawIntervals(chart, width);
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
    const body = markup_element('body', {}, html_top(sections, options), main(sections, page), foot(options.footer));
    return `<!doctype html>\n${print(markup_element('html', { lang: 'en' }, head(options.title), body))}\n`;
}
function head(title) {
    const hash = (0,external_node_crypto_.createHash)('sha256').update(styleSheet).digest('base64');
    const policy = `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
    return markup_element('head', {}, markup_element('meta', { charset: 'utf-8' }), markup_element('meta', { 'http-equiv': 'Content-Security-Policy', content: policy }), markup_element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }), markup_element('meta', { name: 'referrer', content: 'no-referrer' }), markup_element('title', {}, cut(oneLine(title), limits.heading)), markup_element('style', {}, trusted(styleSheet)));
}
const logo = markup_element('svg', {
    viewBox: '0 0 24 24',
    'aria-hidden': 'true',
    fill: 'none',
    stroke: 'currentColor',
    'stroke-width': 2,
    'stroke-linejoin': 'round',
    'stroke-linecap': 'round',
}, markup_element('path', { d: 'M3 17 21 4l-5 16-5-6-8 3Z' }), markup_element('path', { d: 'M11 14 21 4' }));
function html_top(sections, { title, lead, tone, facts = [] }) {
    const steps = sections.map((section, index) => markup_element('li', {}, markup_element('a', { href: `#part-${index + 1}` }, markup_element('span', {}, html_line(section.title, limits.heading)), pill(section.tone))));
    return markup_element('header', { class: 'top' }, markup_element('div', { class: 'frame' }, markup_element('div', { class: 'brand' }, logo, 'Modelflight report'), markup_element('h1', {}, html_line(title, limits.heading)), markup_element('p', { class: 'lead' }, pill(tone ?? worst(sections)), lead !== undefined && markup_element('span', {}, html_line(lead))), facts.length > 0 &&
        markup_element('dl', { class: 'facts' }, facts.map(({ label, value }) => markup_element('div', {}, markup_element('dt', {}, html_line(label, limits.cell)), markup_element('dd', {}, inline(value))))), steps.length > 1 && markup_element('nav', { 'aria-label': 'Sections' }, markup_element('ol', { class: 'journey' }, steps))));
}
/** The most serious status of some sections: fail > inconclusive > warn > pass; nothing to judge is `neutral`. */
function worst(sections) {
    const order = ['fail', 'inconclusive', 'warn', 'pass', 'skipped'];
    return order.find((tone) => sections.some((section) => section.tone === tone)) ?? 'neutral';
}
const main = (sections, page) => markup_element('main', { class: 'frame' }, sections.map((section, index) => {
    const id = `part-${index + 1}`;
    return markup_element('section', { class: `part is-${section.tone}`, id, 'aria-labelledby': `${id}-title` }, markup_element('header', {}, markup_element('h2', { id: `${id}-title` }, html_line(section.title, limits.heading)), pill(section.tone)), markup_element('p', { class: 'headline' }, html_line(section.headline)), section.blocks.map((block) => blockMarkup(block, page, 3)));
}));
const foot = (text = 'Made by Modelflight. This page is complete in itself and loads nothing.') => markup_element('footer', { class: 'frame foot' }, html_line(text));
const html_line = (text, limit = limits.line) => cut(oneLine(text), limit);
/** Sign and word, so that the colour is never alone. */
function pill(tone, text) {
    const { sign, word } = toneSigns[tone];
    return markup_element('span', { class: `pill is-${tone}` }, markup_element('span', { class: 'sign', 'aria-hidden': 'true' }, sign), text === undefined ? word : html_line(text, limits.cell));
}
function inline(value, limit = limits.line) {
    if (typeof value === 'string')
        return keepEnds(value, limit);
    switch (value.kind) {
        case 'strong':
            return markup_element('strong', {}, keepEnds(value.text, limit));
        case 'code':
            return markup_element('code', {}, html_line(value.text, limit));
        case 'link': {
            const href = safeHref(value.href);
            return href === undefined
                ? html_line(value.text || value.href, limit)
                : markup_element('a', { href, rel: 'noreferrer noopener' }, html_line(value.text || href, limit));
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
            return markup_element(level > 3 ? 'h4' : 'h3', {}, html_line(block.text, limits.heading));
        case 'paragraph':
            return markup_element('p', {}, block.text.map((one) => inline(one)));
        case 'list':
            return markup_element('ul', {}, block.items.map((item) => markup_element('li', {}, item.map((one) => inline(one)))));
        case 'table':
            return tableMarkup(block.columns, block.rows, page, 'Table');
        case 'code':
            return markup_element('pre', { tabindex: 0 }, markup_element('code', {}, block.text));
        case 'chart':
            return figure(block.chart, page);
        case 'details':
            return markup_element('details', {}, markup_element('summary', {}, html_line(block.summary, limits.heading)), block.blocks.map((inner) => blockMarkup(inner, page, level + 1)));
        default:
            return block;
    }
}
function tableMarkup(columns, rows, page, name) {
    const shown = rows.slice(0, page.maxRows);
    const align = columns.map(({ align: side }) => (side === 'right' ? 'number' : undefined));
    const table = markup_element('table', {}, markup_element('thead', {}, markup_element('tr', {}, columns.map(({ title }, index) => markup_element('th', { scope: 'col', class: align[index] }, html_line(title, limits.cell))))), markup_element('tbody', {}, shown.map((row) => markup_element('tr', {}, columns.map((_, index) => markup_element(index === 0 ? 'th' : 'td', { scope: index === 0 && 'row', class: align[index] }, cellMarkup(row[index] ?? '')))))));
    const scroll = markup_element('div', { class: 'scroll', role: 'region', 'aria-label': html_line(name, limits.heading), tabindex: 0 }, table);
    const more = rows.length - shown.length;
    return more > 0 ? fragment(scroll, markup_element('p', {}, `${more.toLocaleString('en-US')} more rows are in the JSON report.`)) : scroll;
}
function cellMarkup(cell) {
    if (typeof cell === 'object' && 'kind' in cell && cell.kind === 'status')
        return pill(cell.tone, cell.text);
    return (Array.isArray(cell) ? cell : [cell]).map((one) => inline(one, 500));
}
/** The drawing twice, for desk and phone (the style shows one), and its numbers as a table. */
function figure(chart, page) {
    const { columns, rows } = drawChart(chart);
    return markup_element('figure', {}, markup_element('figcaption', {}, html_line(chart.title, limits.heading)), renderSvg(chart, page.nextId(), 'wide'), renderSvg(chart, page.nextId(), 'narrow'), markup_element('details', {}, markup_element('summary', {}, 'Numbers of this chart'), tableMarkup(columns, rows, page, chart.title)));
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/report/lib/budget.js
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

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/report/lib/markdown-inline.js


/** Joins two characters invisibly: what stands on both sides is no longer one name to GitHub. */
const joiner = '\u2060';
/**
 * Text as Markdown that renders as exactly this text, on one line. It may follow the start of a line, but knows no tables
 * beyond escaping `|`.
 */
function markdownText(text, limit = limits.line) {
    return escapeEnds(breakReferences(cut(oneLine(text), limit).replace(/[\\`*_[\]{}<>&|~$^]/g, escapeCharacter)));
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
function markdownCode(text, limit = limits.line) {
    const content = cut(oneLine(text), limit);
    if (content === '')
        return '—';
    const fence = '`'.repeat(longestRun(content) + 1);
    const pad = content.startsWith('`') || content.endsWith('`') ? ' ' : '';
    return `${fence}${pad}${content}${pad}${fence}`;
}
/** Length of the longest run of backticks. */
const longestRun = (text) => Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
/** One inline. */
function markdownInline(inline, limit = limits.line) {
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
    const target = safeHref(href);
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
const markdownStatus = (tone, text) => `${toneSigns[tone].emoji} ${text === undefined ? toneSigns[tone].word : markdownText(text, limits.cell)}`;
/** One cell: never a line break, never a bar that ends the cell. */
function markdownCell(cell) {
    if (typeof cell === 'object' && 'kind' in cell && cell.kind === 'status')
        return markdownStatus(cell.tone, cell.text);
    return joined(isInlines(cell) ? cell : [cell])
        .map((inline) => (typeof inline === 'object' && inline.kind === 'code' ? codeInCell(inline.text) : markdownInline(inline, limits.cell)))
        .join('')
        .trim();
}
const isInlines = (cell) => Array.isArray(cell);
/** Inside a table a code span may hold `\|` for a bar; after a backslash of its own that would end the cell, so a broken bar stands there. */
const codeInCell = (text) => markdownCode(text, limits.cell).replace(/(\\*)\|/g, (_, slashes) => (slashes === '' ? '\\|' : `${slashes}¦`));

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/report/lib/markdown.js





/**
 * A section as GitHub-flavoured Markdown. Every text of it is escaped: no tag, link, mention, image, heading or diagram comes
 * out of data. What does not fit the budget is cut between blocks, rows or lines and said; the result is always whole Markdown.
 */
function renderMarkdown(section, options = {}) {
    const { budget = summaryBudget, level = 2, maxRows = 1_000, rest = 'the report' } = options;
    const writer = { level: Math.min(4, Math.max(1, level)), maxRows, rest: markdownText(rest, limits.heading) };
    const title = `${'#'.repeat(writer.level)} ${markdownStatus(section.tone, section.title)}`;
    const head = `${title}\n\n${markdownText(section.headline)}\n`;
    const first = fits(head, budget) ? head : `${title}\n`;
    return first + writeBlocks(section.blocks, minus(budget, first), writer);
}
/** Blocks, each after a blank line, as far as they fit. */
function writeBlocks(blocks, budget, writer) {
    const closing = `\n_More is in ${writer.rest}._\n`;
    let room = minus(budget, closing);
    const written = [];
    for (const block of blocks) {
        const text = writeBlock(block, room, writer);
        if (text === undefined)
            return fits(closing, budget) ? written.join('') + closing : written.join('');
        written.push(text);
        room = minus(room, text);
    }
    return written.join('');
}
/** One block as it fits, or undefined when not even its first part does. */
function writeBlock(block, budget, writer) {
    if (block.kind === 'details')
        return writeDetails(block, budget, writer);
    const piece = pieceOf(block, writer);
    if ('text' in piece)
        return fits(piece.text, budget) ? piece.text : undefined;
    return writeParts(piece, budget, writer);
}
function writeParts({ before, parts, after, noun }, budget, writer) {
    const more = (left) => `\n_${left.toLocaleString('en-US')} more ${noun}${left === 1 ? '' : 's'}: see ${writer.rest}._\n`;
    let room = minus(minus(budget, before), after + more(parts.length));
    const written = [];
    while (written.length < Math.min(parts.length, writer.maxRows)) {
        const part = parts.at(written.length);
        if (!fits(part, room))
            break;
        written.push(part);
        room = minus(room, part);
    }
    if (written.length === 0 && parts.length > 0)
        return undefined;
    const left = parts.length - written.length;
    return before + written.join('') + after + (left === 0 ? '' : more(left));
}
/** The summary stands in an HTML block of ours, so it is escaped as HTML; the blocks inside are Markdown again after a blank line. */
function writeDetails({ summary, blocks }, budget, writer) {
    const before = `\n<details><summary>${escapeEntities(breakReferences(cut(oneLine(summary), limits.heading)))}</summary>\n`;
    const after = '\n</details>\n';
    const room = minus(budget, before + after);
    if (!fits('', room))
        return undefined;
    const inside = writeBlocks(blocks, room, writer);
    return inside === '' && blocks.length > 0 ? undefined : before + inside + after;
}
function pieceOf(block, writer) {
    switch (block.kind) {
        case 'heading':
            return { text: `\n${'#'.repeat(writer.level + 1)} ${markdownText(block.text, limits.heading) || '—'}\n` };
        case 'paragraph':
            return { text: `\n${markdownInlines(block.text)}\n` };
        case 'list':
            return { before: '\n', parts: mapped(block.items, (item) => `- ${markdownInlines(item) || '—'}\n`), after: '', noun: 'item' };
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
    const titles = columns.map(({ title }) => markdownText(title, limits.cell));
    const rule = columns.map(({ align }) => (align === 'right' ? '--:' : ':--'));
    return {
        before: `\n${caption}${line(titles)}${line(rule)}`,
        parts: mapped(rows, (row) => line(columns.map((_, column) => markdownCell(row[column] ?? '')))),
        after: '',
        noun: 'row',
    };
}
const chartPiece = (chart) => tablePiece(drawChart(chart), `**${markdownText(chart.title, limits.heading) || 'Chart'}**\n\n`);
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
    const lines = visible(text).split('\n');
    const fence = '`'.repeat(Math.max(3, longestRun(text) + 1));
    const name = language !== undefined && languages.has(language) ? language : '';
    return {
        before: `\n${fence}${name}\n`,
        parts: mapped(lines, (line) => `${cut(line, limits.line)}\n`),
        after: `${fence}\n`,
        noun: 'line',
    };
}

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
    await (0,lib_files/* writeAtomic */.vZ)(paths.json, `${JSON.stringify(report, finiteOnly, 2)}\n`);
    await (0,lib_files/* writeAtomic */.vZ)(paths.markdown, renderMarkdown(section));
    await (0,lib_files/* writeAtomic */.vZ)(paths.html, renderHtml(await journeySections(folder, section), page(content)));
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
        const chain = (0,record_chain/* openRecordChain */.P)((0,external_node_path_.join)(inputs.common['output-dir'], 'records'));
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
        display: (path) => (0,lib_files/* displayPath */.Gt)(path, host.workspace),
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

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/cli/lib/actions.js
/** The six actions by name, each loaded when it is asked for. */
const actions = {
    'validate-data': async () => (await Promise.all(/* import() */[__nccwpck_require__.e(13), __nccwpck_require__.e(247), __nccwpck_require__.e(684)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2684))).validateData,
    train: async () => (await __nccwpck_require__.e(/* import() */ 290).then(__nccwpck_require__.bind(__nccwpck_require__, 3290))).train,
    'evaluate-gate': async () => (await Promise.all(/* import() */[__nccwpck_require__.e(13), __nccwpck_require__.e(336), __nccwpck_require__.e(832)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9832))).evaluateGate,
    'register-model': async () => (await __nccwpck_require__.e(/* import() */ 124).then(__nccwpck_require__.bind(__nccwpck_require__, 124))).registerModel,
    'deploy-canary': async () => (await __nccwpck_require__.e(/* import() */ 59).then(__nccwpck_require__.bind(__nccwpck_require__, 6059))).deployCanary,
    'check-drift': async () => (await Promise.all(/* import() */[__nccwpck_require__.e(13), __nccwpck_require__.e(247), __nccwpck_require__.e(984)]).then(__nccwpck_require__.bind(__nccwpck_require__, 984))).checkDrift,
};
/** Short names that people type. */
const aliases = {
    validate: 'validate-data',
    gate: 'evaluate-gate',
    register: 'register-model',
    deploy: 'deploy-canary',
    drift: 'check-drift',
};

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/cli/lib/arguments.js

/** Takes a command line apart. `flags` are the options that need no value. */
function parseArguments(argv, flags) {
    const options = new Map();
    const words = [];
    const rest = [...argv];
    for (let argument = rest.shift(); argument !== undefined; argument = rest.shift()) {
        const match = /^--([a-z][a-z0-9-]*)(?:=([\s\S]*))?$/.exec(argument);
        if (match === null) {
            if (argument.startsWith('-') && argument !== '-')
                throw (0,errors/* inputError */.Xu)(`${argument} is not an option; options start with two dashes`);
            words.push(argument);
            continue;
        }
        const [, name = '', inline] = match;
        const value = inline ?? (flags.includes(name) && !isBoolean(rest[0]) ? 'true' : rest.shift());
        if (value === undefined)
            throw (0,errors/* inputError */.Xu)(`--${name} needs a value`);
        const before = options.get(name);
        options.set(name, before === undefined ? value : `${before}\n${value}`);
    }
    return { command: words[0], words: words.slice(1), options };
}
const isBoolean = (text) => text === 'true' || text === 'false';

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/cli/lib/help.js



/** What `modelflight --help` prints. */
function overview(descriptions) {
    const shortOf = (name) => Object.entries(aliases).find(([, full]) => full === name)?.[0] ?? '';
    const width = Math.max(...Object.keys(descriptions).map((name) => name.length));
    const rows = Object.entries(descriptions).map(([name, text]) => `  ${name.padEnd(width)}  ${shortOf(name).padEnd(8)}  ${text}`);
    const codes = Object.entries(errors/* exitCodes */.hS).map(([name, code]) => `  ${code}  ${name}`);
    return [
        'modelflight: CI/CD for machine learning',
        '',
        'Usage: modelflight <command> [--input value ...]',
        '',
        'Commands (short name beside):',
        ...rows,
        '',
        'modelflight <command> --help lists the inputs of a command. --json prints the outputs as JSON.',
        '',
        'Exit codes:',
        ...codes,
        '',
    ].join('\n');
}
/** What `modelflight <action> --help` prints. */
function actionHelp(action) {
    const lines = (spec) => Object.entries(spec).map(([name, field]) => {
        const facts = field.default === undefined ? (field.required ? ' (required)' : '') : ` (default: ${field.default})`;
        return `  --${name}${facts}\n      ${field.description}`;
    });
    return [
        `modelflight ${action.name}: ${action.description}`,
        '',
        'Inputs:',
        ...lines(action.inputs),
        '',
        'Inputs of every command:',
        ...lines(commonInputs),
        '',
    ].join('\n');
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __nccwpck_require__(1421);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/core/lib/folder-stores.js






/**
 * Evidence and cache in a folder, for runs outside GitHub: `cache/<hash of the key>/<n>` and `artifacts/<name>`, written beside and renamed,
 * so that a reader sees all of an entry or nothing.
 */
function folderStores(folder) {
    return {
        find: (action, digest) => findArtifacts((0,external_node_path_.join)(folder, 'artifacts'), action, digest),
        async restore(key, paths) {
            const entry = entryOf(folder, key);
            if (!(0,external_node_fs_.existsSync)(entry))
                return false;
            for (const [index, path] of paths.entries()) {
                const stored = (0,external_node_path_.join)(entry, String(index));
                if ((0,external_node_fs_.existsSync)(stored))
                    await (0,promises_.cp)(stored, path, { recursive: true });
            }
            return true;
        },
        async save(key, paths) {
            const entry = entryOf(folder, key);
            if ((0,external_node_fs_.existsSync)(entry))
                return;
            await writeEntry(entry, paths);
        },
    };
}
/** Keeps files as an artifact that `find` sees, with their paths relative to `root`. An artifact of the same name is replaced: a run on a terminal has no attempts. */
async function saveArtifact(folder, name, root, files) {
    const entry = (0,external_node_path_.join)(folder, 'artifacts', name);
    await (0,promises_.rm)(entry, { recursive: true, force: true });
    await writeEntry(entry, files, (path) => (0,lib_files/* displayPath */.Gt)(path, root));
}
const entryOf = (folder, key) => (0,external_node_path_.join)(folder, 'cache', (0,external_node_crypto_.createHash)('sha256').update(key).digest('hex').slice(0, 32));
async function writeEntry(entry, paths, name = (_path, index) => String(index)) {
    const partial = `${entry}.partial-${process.pid}`;
    await (0,promises_.rm)(partial, { recursive: true, force: true });
    await (0,promises_.mkdir)(partial, { recursive: true });
    for (const [index, path] of paths.entries()) {
        if ((0,external_node_fs_.existsSync)(path))
            await (0,promises_.cp)(path, (0,lib_files/* joinInside */.lG)(partial, name(path, index)), { recursive: true });
    }
    await (0,promises_.rename)(partial, entry).catch(async (error) => {
        await (0,promises_.rm)(partial, { recursive: true, force: true });
        // Another process stored the same key first: that entry is as good as ours.
        if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST')
            throw error;
    });
}
async function findArtifacts(folder, action, digest) {
    if (!(0,external_node_fs_.existsSync)(folder))
        return [];
    const names = await (0,promises_.readdir)(folder);
    const matching = names.filter((name) => name.startsWith(`modelflight-${action}-`) && name.endsWith(`-${(0,lib_files/* shortDigest */.VK)(digest)}`));
    const dated = await Promise.all(matching.map(async (name) => ({ name, time: (await (0,promises_.stat)((0,external_node_path_.join)(folder, name))).mtimeMs })));
    return dated
        .toSorted((a, b) => b.time - a.time)
        .map(({ name }) => ({ name, origin: (0,external_node_path_.join)(folder, name), download: () => copyOut((0,external_node_path_.join)(folder, name)) }));
}
/** A copy of its own for the caller, as a download would be. */
async function copyOut(entry) {
    const copy = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'modelflight-evidence-'));
    await (0,promises_.cp)(entry, copy, { recursive: true });
    return copy;
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/core/lib/head-policy.js

/** Policy of this checkout: what is used outside pull requests, and inside them when `policy-from: head` asks for it. */
const headPolicy = (workspace) => ({
    async read(path) {
        const text = await (0,lib_files/* readText */.yR)(await (0,lib_files/* realPathInside */.oG)(path, workspace), (0,lib_files/* displayPath */.Gt)(path, workspace));
        return { text, origin: 'head', isNew: false };
    },
});

;// CONCATENATED MODULE: external "node:util"
const external_node_util_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/report/lib/terminal.js



const styles = {
    bold: [1, 22],
    dim: [2, 22],
    pass: [32, 39],
    warn: [33, 39],
    fail: [31, 39],
    inconclusive: [35, 39],
    skipped: [2, 22],
    neutral: [36, 39],
};
/** A section as plain text for a terminal. Control characters of data are shown, never sent. */
function renderTerminal(section, options = {}) {
    const { width = 100, colour = false, maxRows = 20 } = options;
    const terminal = {
        width: Math.max(40, width),
        maxRows,
        paint: (text, style) => (colour && text !== '' ? `\u001b[${styles[style][0]}m${text}\u001b[${styles[style][1]}m` : text),
    };
    const { sign, word } = toneSigns[section.tone];
    const title = `${terminal.paint(`${sign} ${word}`, section.tone)}  ${terminal.paint(plain(section.title, limits.heading), 'bold')}`;
    const lines = [title, ...wrap(plain(section.headline), terminal.width), ...section.blocks.flatMap((block) => blockLines(block, terminal))];
    return `${lines.join('\n')}\n`;
}
/** Escape sequences of terminals go whole; what is left of controls is shown. */
const plain = (text, limit = limits.line) => cut(oneLine((0,external_node_util_namespaceObject.stripVTControlCharacters)(text)), limit);
function blockLines(block, terminal) {
    switch (block.kind) {
        case 'heading':
            return ['', terminal.paint(plain(block.text, limits.heading), 'bold')];
        case 'paragraph':
            return ['', ...wrap(inlines(block.text), terminal.width)];
        case 'list':
            return [
                '',
                ...block.items.flatMap((item) => wrap(inlines(item), terminal.width - 2).map((line, index) => `${index === 0 ? '-' : ' '} ${line}`)),
            ];
        case 'table':
            return ['', ...tableLines(block, terminal)];
        case 'code':
            return [
                '',
                ...visible((0,external_node_util_namespaceObject.stripVTControlCharacters)(block.text))
                    .split('\n')
                    .slice(0, 200)
                    .map((line) => `  ${cut(line.replaceAll('\t', '  '), limits.line)}`),
            ];
        case 'chart':
            return ['', terminal.paint(plain(block.chart.title, limits.heading), 'bold'), ...tableLines(drawChart(block.chart), terminal)];
        case 'details':
            return [
                '',
                terminal.paint(plain(block.summary, limits.heading), 'bold'),
                ...block.blocks.flatMap((inner) => blockLines(inner, terminal)),
            ];
        default:
            return block;
    }
}
function inlines(list, limit = limits.line) {
    return plain(list.map((inline) => (typeof inline === 'string' ? inline : inlineText(inline))).join(''), limit);
}
function inlineText(inline) {
    return inline.kind === 'link' ? `${inline.text} (${inline.href})` : inline.text;
}
function cellOf(cell) {
    if (typeof cell === 'object' && 'kind' in cell && cell.kind === 'status') {
        const { sign, word } = toneSigns[cell.tone];
        return { text: `${sign} ${cell.text === undefined ? word : plain(cell.text, limits.cell)}`, tone: cell.tone };
    }
    return { text: inlines((Array.isArray(cell) ? cell : [cell]), limits.cell) };
}
/** Columns are as wide as their widest cell; when they don't fit together, the widest ones give way. */
function tableLines({ columns, rows }, terminal) {
    const shown = rows.slice(0, terminal.maxRows).map((row) => columns.map((_, index) => cellOf(row[index] ?? '')));
    const titles = columns.map(({ title }) => plain(title, limits.label));
    const natural = columns.map((_, index) => Math.max(displayWidth(titles[index] ?? ''), ...shown.map((row) => displayWidth(row[index]?.text ?? ''))));
    const widths = narrowed(natural, terminal.width - 2 * (columns.length - 1));
    const lines = (cells) => {
        const wrapped = cells.map(({ text }, index) => fitted(text, widths[index] ?? 0));
        return Array.from({ length: Math.max(1, ...wrapped.map(({ length }) => length)) }, (_, line) => cells
            .map(({ tone }, index) => {
            const padded = pad(wrapped[index]?.[line] ?? '', widths[index] ?? 0, columns[index]?.align ?? 'left');
            return tone === undefined ? padded : terminal.paint(padded, tone);
        })
            .join('  ')
            .trimEnd());
    };
    const header = lines(titles.map((text) => ({ text }))).map((text) => terminal.paint(text, 'dim'));
    const more = rows.length - shown.length;
    const body = [...shown.flatMap(lines), ...(more > 0 ? [`… ${more.toLocaleString('en-US')} more rows: see the report`] : [])];
    return header.every((text) => text === '') ? body : [...header, ...body];
}
function narrowed(natural, available) {
    const widths = [...natural];
    let over = widths.reduce((sum, width) => sum + width, 0) - available;
    while (over > 0) {
        const widest = widths.indexOf(Math.max(...widths));
        if ((widths[widest] ?? 0) <= 8)
            break;
        widths[widest] = (widths[widest] ?? 0) - 1;
        over -= 1;
    }
    return widths;
}
/** Most lines of one cell. */
const maxLines = 4;
/** The lines of a cell: broken between words, cut where a word or the whole is too long. */
function fitted(text, width) {
    const lines = wrap(text, width).map((line) => (displayWidth(line) > width ? cut(line, Math.max(1, width)) : line));
    return lines.length <= maxLines ? lines : [...lines.slice(0, maxLines - 1), cut(`${lines[maxLines - 1]} …`, Math.max(1, width))];
}
function pad(text, width, align) {
    const blanks = ' '.repeat(Math.max(0, width - displayWidth(text)));
    return align === 'right' ? blanks + text : text + blanks;
}
function wrap(text, width) {
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
        if (line !== '' && displayWidth(line) + 1 + displayWidth(word) > width) {
            lines.push(line);
            line = word;
        }
        else
            line = line === '' ? word : `${line} ${word}`;
    }
    return line === '' ? lines : [...lines, line];
}

// EXTERNAL MODULE: ./.cache/bundle/actions/packages/cli/lib/terminal-log.js + 2 modules
var terminal_log = __nccwpck_require__(8143);
;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/cli/lib/terminal-host.js









/** Options of the command line that are no inputs of an action. */
const ownOptions = ['json', 'help'];
/** Runs an action outside GitHub: inputs from options, result on stdout, evidence in `.modelflight/evidence`. */
function terminalHost({ options }, surroundings) {
    const { cwd, environment, stdout, stderr } = surroundings;
    const workspace = gitOutput(['rev-parse', '--show-toplevel'], cwd) ?? cwd;
    const evidence = (0,external_node_path_.join)(cwd, '.modelflight', 'evidence');
    const json = options.get('json') === 'true';
    const here = (0,external_node_path_.relative)(workspace, cwd);
    return {
        run: localIdentity(cwd),
        log: (0,terminal_log/* terminalLog */.d)(stderr, () => performance.now(), environment['MODELFLIGHT_DEBUG'] === '1'),
        workspace,
        temporary: (0,external_node_os_.tmpdir)(),
        input: (name) => options.get(name) ?? (name === 'working-directory' && here !== '' ? here : undefined),
        given: () => [...options.keys()].filter((name) => !ownOptions.includes(name)),
        mask: () => undefined,
        output(values) {
            if (json)
                stdout.write(`${JSON.stringify(values, null, 2)}\n`);
        },
        exit: (code) => surroundings.exit(code),
        policy: () => headPolicy(workspace),
        stores: () => folderStores(evidence),
        relayComment: async () => {
            throw (0,errors/* inputError */.Xu)('comment: from-artifact works on GitHub only');
        },
        async publish({ section, action, digest, files, root }) {
            if (!json)
                stdout.write(`\n${renderTerminal(section, { colour: stdout.interactive && environment['NO_COLOR'] === undefined })}\n`);
            const name = `modelflight-${action}-local-0-1-${(0,lib_files/* shortDigest */.VK)(digest)}`;
            await saveArtifact(evidence, name, root, files);
            return { artifact: name };
        },
    };
}
function localIdentity(cwd) {
    return {
        host: 'terminal',
        repository: 'local',
        sha: gitOutput(['rev-parse', 'HEAD'], cwd) ?? '',
        ref: gitOutput(['rev-parse', '--abbrev-ref', 'HEAD'], cwd) ?? '',
        event: 'local',
        workflow: '',
        job: 'local',
        jobIndex: 0,
        runId: 'local',
        attempt: 1,
        actor: (0,external_node_os_.userInfo)().username,
        url: '',
        pullRequest: undefined,
    };
}
/** What git says; undefined without git or outside a checkout. */
function gitOutput(argv, cwd) {
    try {
        return (0,external_node_child_process_.execFileSync)('git', argv, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/cli/lib/command-line.js








const isAction = (name) => Object.hasOwn(actions, name);
/** Runs one command line. Never throws: what goes wrong is one sentence on stderr and the exit code of its class. */
async function runCommandLine(argv, surroundings) {
    try {
        await dispatch(argv, surroundings);
    }
    catch (error) {
        const { errorClass, message, hint, bug } = (0,errors/* explain */.WE)(error);
        const log = (0,terminal_log/* terminalLog */.d)(surroundings.stderr, () => performance.now(), false);
        log.error((0,errors/* withHint */.mu)(message, hint));
        if (bug !== undefined)
            log.info(bug);
        surroundings.exit(errors/* exitCodes */.hS[errorClass]);
    }
}
async function dispatch(argv, surroundings) {
    const parsed = parseArguments(argv, ['help', 'json', 'force', 'plan']);
    const { command } = parsed;
    const name = aliases[command ?? ''] ?? command;
    if (name === undefined || name === 'help')
        return surroundings.stdout.write(overview(await descriptions()));
    if (name === 'init')
        return (await Promise.all(/* import() */[__nccwpck_require__.e(13), __nccwpck_require__.e(247), __nccwpck_require__.e(336), __nccwpck_require__.e(73)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7073))).runInit(parsed, surroundings);
    if (!isAction(name))
        throw unknownCommand(name);
    await runOne(await actions[name](), parsed, surroundings);
}
async function runOne(action, parsed, surroundings) {
    if (parsed.options.get('help') === 'true')
        return surroundings.stdout.write(actionHelp(action));
    if (parsed.words.length > 0) {
        throw (0,errors/* inputError */.Xu)(`${parsed.words.join(' ')}: inputs are given as --name value`, { hint: `See modelflight ${action.name} --help.` });
    }
    await runAction(action, terminalHost(parsed, surroundings));
}
async function descriptions() {
    const loaded = await Promise.all(Object.values(actions).map((load) => load()));
    return {
        ...Object.fromEntries(loaded.map(({ name, description }) => [name, description])),
        init: 'Reads the repository and a sample of the data, and writes workflow, contract and gate.',
    };
}
function unknownCommand(name) {
    const known = [...Object.keys(actions), ...Object.keys(aliases), 'init'];
    const meant = (0,nearest/* nearest */.p)(name, known);
    return (0,errors/* inputError */.Xu)(`${name} is not a command${meant === undefined ? '' : `; did you mean ${meant}?`}`, {
        hint: 'modelflight --help lists the commands.',
    });
}


/***/ }),

/***/ 6717:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _command_line_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2312);

await (0,_command_line_js__WEBPACK_IMPORTED_MODULE_0__/* .runCommandLine */ .r)(process.argv.slice(2), {
    cwd: process.cwd(),
    environment: process.env,
    stdout: { write: (text) => process.stdout.write(text), interactive: process.stdout.isTTY === true },
    stderr: { write: (text) => process.stderr.write(text), interactive: process.stderr.isTTY === true },
    exit: (code) => {
        process.exitCode = code;
    },
});

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 8143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  d: () => (/* binding */ terminalLog)
});

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
function workflow_commands_safeLines(text) {
    return text.split(lineBreaks).map(safeLine);
}
function safeLine(line) {
    const shown = line.replace(unsafeCharacters, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);
    return shown.replace(/^(\s*):(?=:)/, `$1:${breaker}`).replaceAll('##[', `##${breaker}[`);
}
/** One command line, escaped as the runner's parser expects (ActionCommand.TryParseV2). */
function workflow_commands_command(name, properties, data) {
    const parts = Object.entries(properties)
        .filter(([, value]) => value !== undefined && value !== '')
        .map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
    // A mask must be the secret to the letter; a line that the new grammar takes is never read in the old one.
    const value = name === 'add-mask' ? encodeData(data) : escapeData(data);
    return `::${name}${parts.length === 0 ? '' : ` ${parts.join(',')}`}::${value}`;
}
/** An annotation. Messages beyond the runner's 4,096 characters would be cut in the middle of a word by it; ours are cut with an ellipsis. */
function workflow_commands_annotation(name, text, where, title) {
    const message = workflow_commands_safeLines(text).join('\n');
    const cut = message.length > 4_000 ? `${message.slice(0, 3_999)}…` : message;
    return workflow_commands_command(name, { file: where?.file, line: where?.line, col: where?.column, title: title && workflow_commands_safeLines(title).join(' ') }, cut);
}
const encodeData = (text) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeData = (text) => encodeData(text).replaceAll('##[', `##${breaker}[`);
const escapeProperty = (text) => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
/** Starts a stretch in which the runner obeys nothing, and ends it. The token can't be guessed, so the content can't end it. */
function workflow_commands_stopCommands() {
    const token = randomBytes(16).toString('hex');
    return { begin: workflow_commands_command('stop-commands', {}, token), end: `::${token}::` };
}
/** Lines for GITHUB_OUTPUT or GITHUB_STATE: the delimiter is random, so that no value can end itself and start another. */
function fileCommand(name, value) {
    const delimiter = `ghadelimiter_${randomBytes(16).toString('hex')}`;
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

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/cli/lib/terminal-log.js



/** A log for people: messages on stderr, so that stdout holds only the result. */
function terminalLog(terminal, now, debug) {
    let shownAt = Number.NEGATIVE_INFINITY;
    let open = false;
    const print = (text) => {
        terminal.write(`${open ? '\r\u001B[K' : ''}${workflow_commands_safeLines(text).join('\n')}\n`);
        open = false;
    };
    const annotate = (kind, text, where) => print(`${kind}: ${where?.line === undefined ? '' : `${(0,errors/* formatWhere */.Hp)(where)}: `}${text}`);
    let pending = '';
    const decoder = new TextDecoder();
    return {
        info: print,
        debug: (text) => {
            if (debug)
                print(text);
        },
        notice: (text, where) => annotate('note', text, where),
        warning: (text, where) => annotate('warning', text, where),
        error: (text, where) => annotate('error', text, where),
        async group(title, body) {
            print(title);
            return await body();
        },
        raw(chunk) {
            const lines = (pending + decoder.decode(chunk, { stream: chunk.length > 0 })).split('\n');
            pending = chunk.length === 0 ? '' : (lines.pop() ?? '');
            for (const line of lines)
                print(`  | ${line}`);
        },
        progress(what, done, total) {
            const time = now();
            if (!terminal.interactive || time - shownAt < 100)
                return;
            shownAt = time;
            terminal.write(`\r\u001B[K${workflow_commands_safeLines(what).join(' ')}: ${progressText(done, total)}`);
            open = true;
        },
    };
}


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
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   bg: () => (/* binding */ FieldError),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   nd: () => (/* binding */ integer),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   rJ: () => (/* binding */ secret),
/* harmony export */   uv: () => (/* binding */ structured),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
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

/***/ 698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ openRecordChain)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3300);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4020);




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
                await (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .writeAtomic */ .vZ)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(record.path)), await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(record.path));
            }
            return found;
        },
        async append(record, facts) {
            const previous = (await all()).at(-1);
            const statement = asStatement(record, facts, previous);
            const bytes = `${JSON.stringify(statement, null, 2)}\n`;
            const digest = (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .sc)(bytes);
            const index = statement.predicate.modelflight.index;
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `${String(index).padStart(4, '0')}-${facts.action}-${(0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .shortDigest */ .VK)(digest)}.json`);
            await (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .writeAtomic */ .vZ)(path, bytes);
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
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder).catch((error) => {
        if (error.code === 'ENOENT')
            return [];
        throw error;
    });
    const records = await Promise.all(names.filter((name) => /^\d{4,}-.+\.json$/.test(name)).map((name) => readRecord((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name))));
    return inOrder(records);
}
async function readRecord(path) {
    const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path);
    const statement = parseStatement(bytes, path);
    return { path, digest: (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .sc)(bytes), statement };
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
        throw brokenChain(`${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path)} can't be read as a record`, cause);
    }
    throw brokenChain(`${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path)} lacks parts that every record has`);
}
/** Follows `previous` from the first record on: every record must be reached, each exactly once. */
function inOrder(records) {
    const ordered = records.toSorted((a, b) => linkOf(a).index - linkOf(b).index || (a.path < b.path ? -1 : 1));
    const digests = new Set(ordered.map(({ digest }) => digest));
    for (const record of ordered) {
        const { index, previous } = linkOf(record);
        if (previous === undefined ? index !== 0 : !digests.has(previous)) {
            throw brokenChain(`the record before ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(record.path)} is missing or was changed`);
        }
        const short = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(record.path).match(/-([0-9a-f]{8})\.json$/)?.[1];
        if (short !== (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .shortDigest */ .VK)(record.digest))
            throw brokenChain(`${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(record.path)} was changed after it was written`);
    }
    return ordered;
}
const linkOf = (record) => record.statement.predicate.modelflight;
const brokenChain = (what, cause) => (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .policyRefused */ .he)(`the record chain is broken: ${what}`, {
    hint: 'Start from the untouched records of the run, or remove the records folder and run the actions again.',
    ...(cause === undefined ? {} : { cause }),
});


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

/***/ 7361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   FY: () => (/* binding */ paragraph),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   bW: () => (/* binding */ chart),
/* harmony export */   ko: () => (/* binding */ strong),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
/* unused harmony export heading */
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
/******/ var __webpack_exports__ = __nccwpck_require__(6717);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
