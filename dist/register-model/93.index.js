export const id = 93;
export const ids = [93];
export const modules = {

/***/ 93:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   writeCard: () => (/* binding */ writeCard)
/* harmony export */ });
/* unused harmony export renderCard */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(760);
/* harmony import */ var _modelflight_core_files__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20);
/* harmony import */ var _modelflight_registry_reference__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(470);
/* harmony import */ var _modelflight_report_markdown_inline__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(179);





async function writeCard(facts, context) {
    const card = await cardOf(facts);
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(context.outputDir, 'register-model');
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'model-card.md');
    const json = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'model-card.json');
    await (0,_modelflight_core_files__WEBPACK_IMPORTED_MODULE_2__/* .writeAtomic */ .vZ)(path, renderCard(card));
    await (0,_modelflight_core_files__WEBPACK_IMPORTED_MODULE_2__/* .writeAtomic */ .vZ)(json, `${JSON.stringify(card, null, 2)}\n`);
    return { path, files: [path, json] };
}
async function cardOf({ version, registry, chain, formats, metrics }) {
    const { tags } = version;
    const materials = chain.trained?.statement.predicate.modelflight.materials ?? [];
    const data = materials.filter(({ name }) => name !== 'inputs' && name !== 'code');
    const gate = chain.gate?.record.statement.predicate;
    return {
        name: version.name,
        version: version.version,
        reference: (0,_modelflight_registry_reference__WEBPACK_IMPORTED_MODULE_3__/* .formatReference */ .FH)((0,_modelflight_registry_reference__WEBPACK_IMPORTED_MODULE_3__/* .versionReference */ .OU)(version.name, version.version)),
        registry: registry.name,
        digest: version.digest,
        createdAt: version.createdAt,
        description: tags['description'] ?? null,
        formats,
        bytes: version.files.reduce((sum, file) => sum + file.bytes, 0),
        data: data.map(({ name, digest }) => ({ name, digest })),
        metrics: metrics === undefined ? {} : await numbersOf(metrics),
        gate: chain.gate === undefined
            ? null
            : {
                status: chain.gate.status,
                record: chain.gate.record.digest,
                comparedWith: chain.gate.baseline ?? null,
                passed: listed(gate?.['passedTests']),
                warned: listed(gate?.['warnedTests']),
            },
        training: chain.trained === undefined ? null : { record: chain.trained.digest },
        code: { repository: tags['git.repository'] ?? null, commit: tags['git.sha'] ?? null, run: tags['run.url'] ?? null },
        evidence: version.evidence.records.map(({ path, digest }) => ({ path, digest })),
    };
}
async function numbersOf(path) {
    try {
        const value = JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8'));
        if (typeof value !== 'object' || value === null || Array.isArray(value))
            return {};
        return Object.fromEntries(Object.entries(value).filter((entry) => typeof entry[1] === 'number' && Number.isFinite(entry[1])));
    }
    catch {
        return {};
    }
}
const listed = (value) => (Array.isArray(value) ? value.map(String) : []);
function renderCard(card) {
    const front = [
        ['model_name', card.name],
        ['tags', ['modelflight', ...listed(card['formats'])]],
        ['model-index', [modelIndex(card)]],
    ];
    const header = front.map(([key, value]) => `${key}: ${yamlValue(value)}\n`).join('');
    return `---\n${header}---\n\n${[title(card), ...sections(card)].join('\n\n')}\n`;
}
const yamlValue = (value) => JSON.stringify(value).replace(/[\u007f-\u009f\u2028\u2029\ufeff]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
function modelIndex(card) {
    const metrics = Object.entries(objectIn(card['metrics'])).map(([type, value]) => ({ type, value }));
    const [data] = Array.isArray(card['data']) ? card['data'] : [];
    const dataset = {
        type: 'tabular',
        name: String(data?.['name'] ?? 'not recorded'),
        ...(data === undefined ? {} : { revision: String(data['digest']) }),
    };
    const results = metrics.length === 0 ? [] : [{ task: { type: 'other' }, dataset, metrics }];
    return { name: card.name, results };
}
const title = (card) => `# ${plain(card.name)}, version ${plain(card.version)}${typeof card['description'] === 'string' ? `\n\n${plain(card['description'])}` : ''}`;
function sections(card) {
    const gate = objectIn(card['gate']);
    const source = objectIn(card['code']);
    const metrics = Object.entries(objectIn(card['metrics'])).map(([name, value]) => [name, String(value)]);
    const data = (Array.isArray(card['data']) ? card['data'] : []).map(({ name, digest }) => [String(name), String(digest)]);
    const about = [
        ['Reference', String(card['reference'])],
        ['Registry', String(card['registry'])],
        ['Digest', card.digest],
        ['Made', String(card['createdAt'])],
        ['Formats', listed(card['formats']).join(', ') || 'not known'],
        ['Size', `${String(card['bytes'])} bytes`],
        ['Code', `${textIn(source['repository'])} ${textIn(source['commit'])}`.trim() || 'not recorded'],
        ['Training', textIn(objectIn(card['training'])['record']) || 'not recorded'],
    ];
    const verdict = [
        ['Verdict', textIn(gate['status']) || 'no gate was required'],
        ['Compared with version', textIn(gate['comparedWith']) || 'none'],
        ['Passed', listed(gate['passed']).join(', ') || 'none'],
        ['Warned', listed(gate['warned']).join(', ') || 'none'],
    ];
    return [
        table('The model', about),
        table('Metrics', metrics.length === 0 ? [['None', 'no metrics were kept with this version']] : metrics),
        table('Training data', data.length === 0 ? [['None', 'no data are on record']] : data),
        table('Gate', verdict),
    ];
}
const objectIn = (value) => typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
const textIn = (value) => (typeof value === 'string' ? value : '');
const table = (heading, rows) => [`## ${heading}`, '', '| | |', '|---|---|', ...rows.map(([name, value]) => `| ${plain(name)} | ${plain(value)} |`)].join('\n');
const plain = (text) => (/^sha256:[0-9a-f]{64}$/.test(text) ? (0,_modelflight_report_markdown_inline__WEBPACK_IMPORTED_MODULE_4__/* .markdownCode */ .D9)(text) : (0,_modelflight_report_markdown_inline__WEBPACK_IMPORTED_MODULE_4__/* .markdownText */ .p7)(text));


/***/ }),

/***/ 179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m3: () => (/* binding */ breakReferences),
  Q_: () => (/* binding */ longestRun),
  UZ: () => (/* binding */ markdownCell),
  D9: () => (/* binding */ markdownCode),
  iB: () => (/* binding */ markdownInlines),
  u9: () => (/* binding */ markdownStatus),
  p7: () => (/* binding */ markdownText)
});

// UNUSED EXPORTS: markdownInline

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/report/lib/links.js
function safeHref(href) {
    if (href.length > 2_000 || !/^https?:\/\//i.test(href) || !URL.canParse(href))
        return undefined;
    const url = new URL(href);
    if (url.username !== '' || url.password !== '')
        return undefined;
    const address = url.href.replace(/[\\<>|`"'()[\]{}^*~\s]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);
    return address;
}

// EXTERNAL MODULE: ./.cache/bundle/actions/packages/report/lib/text.js
var lib_text = __webpack_require__(171);
;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/report/lib/markdown-inline.js


const joiner = '\u2060';
function markdownText(text, limit = lib_text/* limits */.Fy.line) {
    return escapeEnds(breakReferences((0,lib_text/* cut */.Jj)((0,lib_text/* oneLine */.TN)(text), limit).replace(/[\\`*_[\]{}<>&|~$^]/g, escapeCharacter)));
}
const escapeCharacter = (character) => character === '<' ? '&lt;' : character === '>' ? '&gt;' : character === '&' ? '&amp;' : `\\${character}`;
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
function escapeEnds(text) {
    return text
        .replace(/!$/, '\\!')
        .replace(/^(=|[-+:](?=[\s:-]|$))/, '\\$1')
        .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2');
}
function markdownCode(text, limit = lib_text/* limits */.Fy.line) {
    const content = (0,lib_text/* cut */.Jj)((0,lib_text/* oneLine */.TN)(text), limit);
    if (content === '')
        return '—';
    const fence = '`'.repeat(longestRun(content) + 1);
    const pad = content.startsWith('`') || content.endsWith('`') ? ' ' : '';
    return `${fence}${pad}${content}${pad}${fence}`;
}
const longestRun = (text) => Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
function markdownInline(inline, limit = lib_text/* limits */.Fy.line) {
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
const markdownInlines = (inlines, limit) => joined(inlines)
    .map((inline) => markdownInline(inline, limit))
    .join('')
    .trim();
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
const markdownStatus = (tone, text) => `${lib_text/* toneSigns */.L5[tone].emoji} ${text === undefined ? lib_text/* toneSigns */.L5[tone].word : markdownText(text, lib_text/* limits */.Fy.cell)}`;
function markdownCell(cell) {
    if (typeof cell === 'object' && 'kind' in cell && cell.kind === 'status')
        return markdownStatus(cell.tone, cell.text);
    return joined(isInlines(cell) ? cell : [cell])
        .map((inline) => (typeof inline === 'object' && inline.kind === 'code' ? codeInCell(inline.text) : markdownInline(inline, lib_text/* limits */.Fy.cell)))
        .join('')
        .trim();
}
const isInlines = (cell) => Array.isArray(cell);
const codeInCell = (text) => markdownCode(text, lib_text/* limits */.Fy.cell).replace(/(\\*)\|/g, (_, slashes) => (slashes === '' ? '\\|' : `${slashes}¦`));


/***/ }),

/***/ 171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fy: () => (/* binding */ limits),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   L5: () => (/* binding */ toneSigns),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   TN: () => (/* binding */ oneLine)
/* harmony export */ });
/* unused harmony export displayWidth */
const unseen = /(?![\n\t])\p{Cc}|\p{Cf}|\p{Cs}|\p{Zl}|\p{Zp}|\p{Noncharacter_Code_Point}|(?!\ufe0f)\p{Variation_Selector}|[\u115f\u1160\u17b4\u17b5\u3164\uffa0]|\u034f/gu;
function visible(text) {
    return text.replace(/\r\n?/g, '\n').replace(unseen, (character) => `\\u{${hex(character)}}`);
}
const hex = (character) => (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
const oneLine = (text) => visible(text)
    .replace(/[\n\t]+/g, ' ')
    .trim();
function cut(text, limit) {
    if (text.length <= limit)
        return text;
    const head = Array.from(text.slice(0, limit * 2)).slice(0, limit);
    return head.length < limit || head.join('') === text ? text : `${head.slice(0, -1).join('')}…`;
}
const limits = { cell: 120, heading: 200, line: 4_000, label: 40 };
const toneSigns = {
    pass: { sign: '✓', emoji: '✅', word: 'pass' },
    warn: { sign: '!', emoji: '⚠️', word: 'warn' },
    fail: { sign: '✗', emoji: '❌', word: 'fail' },
    inconclusive: { sign: '?', emoji: '❔', word: 'inconclusive' },
    skipped: { sign: '–', emoji: '➖', word: 'skipped' },
    neutral: { sign: '·', emoji: 'ℹ️', word: 'info' },
};
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

};
