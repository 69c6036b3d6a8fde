export const id = 826;
export const ids = [826];
export const modules = {

/***/ 6826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  writeCard: () => (/* binding */ writeCard)
});

// UNUSED EXPORTS: renderCard

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/core/lib/files.js
var files = __webpack_require__(4020);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/registry/lib/reference.js
var reference = __webpack_require__(7470);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/report/lib/text.js
var lib_text = __webpack_require__(2171);
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
const markdownStatus = (tone, text) => `${toneSigns[tone].emoji} ${text === undefined ? toneSigns[tone].word : markdownText(text, limits.cell)}`;
function markdownCell(cell) {
    if (typeof cell === 'object' && 'kind' in cell && cell.kind === 'status')
        return markdownStatus(cell.tone, cell.text);
    return joined(isInlines(cell) ? cell : [cell])
        .map((inline) => (typeof inline === 'object' && inline.kind === 'code' ? codeInCell(inline.text) : markdownInline(inline, limits.cell)))
        .join('')
        .trim();
}
const isInlines = (cell) => Array.isArray(cell);
const codeInCell = (text) => markdownCode(text, limits.cell).replace(/(\\*)\|/g, (_, slashes) => (slashes === '' ? '\\|' : `${slashes}¦`));

;// CONCATENATED MODULE: ./.cache/bundle/actions/actions/register-model/lib/card.js





async function writeCard(facts, context) {
    const card = await cardOf(facts);
    const folder = (0,external_node_path_.join)(context.outputDir, 'register-model');
    const path = (0,external_node_path_.join)(folder, 'model-card.md');
    const json = (0,external_node_path_.join)(folder, 'model-card.json');
    await (0,files/* writeAtomic */.vZ)(path, renderCard(card));
    await (0,files/* writeAtomic */.vZ)(json, `${JSON.stringify(card, null, 2)}\n`);
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
        reference: (0,reference/* formatReference */.FH)((0,reference/* versionReference */.OU)(version.name, version.version)),
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
        const value = JSON.parse(await (0,promises_.readFile)(path, 'utf8'));
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
const plain = (text) => (/^sha256:[0-9a-f]{64}$/.test(text) ? markdownCode(text) : markdownText(text));


/***/ })

};
