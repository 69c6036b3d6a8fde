export const id = 81;
export const ids = [81,714,272,725];
export const modules = {

/***/ 46553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Of: () => (/* binding */ refusalOf),
/* harmony export */   Oo: () => (/* binding */ once),
/* harmony export */   Yg: () => (/* binding */ isLackOfRights),
/* harmony export */   a2: () => (/* binding */ describeRefusal),
/* harmony export */   c2: () => (/* binding */ statusOf)
/* harmony export */ });
function statusOf(error) {
    if (!(error instanceof Error) || !('status' in error))
        return undefined;
    return typeof error.status === 'number' ? error.status : undefined;
}
function describeRefusal(error) {
    if (!(error instanceof Error))
        return String(error);
    const status = statusOf(error);
    const message = error.message.replace(/ - https?:\/\/\S+$/, '').slice(0, 300);
    return status === undefined || status === 500 ? message : `GitHub answered ${status} (${message})`;
}
function isLackOfRights(error) {
    const status = statusOf(error);
    return status === 401 || status === 403 || status === 404;
}
const once = { request: { once: true } };
function refusalOf(error) {
    const message = error instanceof Error ? error.message : String(error);
    const { response } = error;
    return { status: response === undefined ? undefined : statusOf(error), message, headers: response?.headers ?? {} };
}


/***/ }),

/***/ 21725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   publishEntry: () => (/* binding */ publishEntry)
/* harmony export */ });
/* harmony import */ var _comment_state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22050);

const maxRounds = 8;
async function publishEntry(comments, entry, between = async () => { }) {
    let known = { [entry.key]: entry };
    let created;
    for (let round = 1; round <= maxRounds; round++) {
        const found = withCreated((await comments.list()).filter(({ body }) => (0,_comment_state_js__WEBPACK_IMPORTED_MODULE_0__/* .isOurs */ .MU)(body)), created);
        known = (0,_comment_state_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(known, ...found.map(({ body }) => (0,_comment_state_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeState */ .UJ)(body)));
        const [keep, ...younger] = found;
        if (keep !== undefined && younger.length === 0 && covers((0,_comment_state_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeState */ .UJ)(keep.body), entry))
            return resultFor(known, entry);
        if (keep === undefined)
            created = await comments.create((0,_comment_state_js__WEBPACK_IMPORTED_MODULE_0__/* .renderState */ .Cn)(known));
        else if (await rewrite(comments, keep, younger, (0,_comment_state_js__WEBPACK_IMPORTED_MODULE_0__/* .renderState */ .Cn)(known)))
            created = younger.some(({ id }) => id === created?.id) ? undefined : created;
        else
            created = undefined;
        if (round === 1)
            await between();
        await comments.settle();
    }
    return 'unsettled';
}
function covers(state, entry) {
    const shown = state[entry.key];
    if (shown === undefined)
        return false;
    return (0,_comment_state_js__WEBPACK_IMPORTED_MODULE_0__/* .isNewer */ .U4)(shown, entry) || (shown.runId === entry.runId && shown.attempt === entry.attempt && shown.at === entry.at);
}
const resultFor = (known, entry) => {
    const shown = known[entry.key];
    return shown !== undefined && shown.runId !== entry.runId && (0,_comment_state_js__WEBPACK_IMPORTED_MODULE_0__/* .isNewer */ .U4)(shown, entry) ? 'superseded' : 'written';
};
function withCreated(found, created) {
    if (created === undefined || found.some(({ id }) => id === created.id))
        return found;
    return [...found, created].toSorted((a, b) => a.id - b.id);
}
async function rewrite(comments, keep, younger, body) {
    if (keep.body !== body && !(await comments.update(keep.id, body)))
        return false;
    for (const { id } of younger)
        await comments.remove(id);
    return true;
}


/***/ }),

/***/ 22050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  LP: () => (/* binding */ decodeEntry),
  UJ: () => (/* binding */ decodeState),
  U4: () => (/* binding */ isNewer),
  MU: () => (/* binding */ isOurs),
  fj: () => (/* binding */ join),
  TN: () => (/* binding */ keyOf),
  Cn: () => (/* binding */ renderState)
});

// UNUSED EXPORTS: isPostable, marker

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./.cache/bundle/shared/packages/report/lib/budget.js
var lib_budget = __webpack_require__(51367);
// EXTERNAL MODULE: ./.cache/bundle/shared/packages/report/lib/markdown.js
var markdown = __webpack_require__(88627);
// EXTERNAL MODULE: ./.cache/bundle/shared/packages/report/lib/markdown-inline.js
var markdown_inline = __webpack_require__(97789);
;// CONCATENATED MODULE: ./.cache/bundle/shared/packages/report/lib/comment.js



const safeName = /^[A-Za-z0-9](?!.*--)[A-Za-z0-9:=.-]*$/;
function renderComment(parts, options) {
    const { marker, budget = lib_budget/* commentBudget */.LO, title = 'Modelflight', footer = '', rest = 'the report' } = options;
    for (const name of [marker, ...parts.map(({ id }) => id)]) {
        if (!safeName.test(name))
            throw new RangeError(`not a name for a marker: ${JSON.stringify(name)}`);
    }
    const head = `<!-- ${marker} -->\n## ${verdictLine(parts, title)}\n`;
    const last = (0,markdown_inline/* markdownInlines */.iB)(typeof footer === 'string' ? [footer] : footer);
    const foot = last === '' ? '' : `\n---\n\n${last}\n`;
    let left = (0,lib_budget/* minus */.Rd)(budget, head + foot);
    const written = [];
    for (const [index, part] of worstAbove(parts).entries()) {
        const waiting = parts.length - index;
        const text = renderPart(part, { chars: Math.floor(left.chars / waiting), bytes: Math.floor(left.bytes / waiting) }, rest);
        written.push(text);
        left = (0,lib_budget/* minus */.Rd)(left, text);
    }
    return head + written.join('') + foot;
}
const worstFirst = ['fail', 'inconclusive', 'warn', 'pass'];
const words = {
    fail: 'stopped by',
    inconclusive: 'can not tell',
    warn: 'passed with warnings from',
};
const worstAbove = (parts) => {
    const rank = ({ content }) => [...worstFirst.slice(0, 3), content.tone].indexOf(content.tone);
    return parts.toSorted((a, b) => rank(a) - rank(b));
};
function verdictLine(parts, title) {
    const worst = worstFirst.find((tone) => parts.some(({ content }) => content.tone === tone));
    if (worst === undefined)
        return (0,markdown_inline/* markdownText */.p7)(title, 200);
    const named = parts.filter(({ content }) => content.tone === worst).map(({ content }) => content.title);
    const shown = [...new Set(named)].slice(0, 3).join(', ');
    const text = worst === 'pass' ? `${title}: all checks passed` : `${title}: ${words[worst] ?? ''} ${shown}`;
    return (0,markdown_inline/* markdownStatus */.u9)(worst, text.slice(0, 200));
}
function renderPart({ id, content }, share, rest) {
    const before = `\n<!-- modelflight:part:${id} -->\n`;
    const text = before + (0,markdown/* renderMarkdown */.G)(content, { budget: (0,lib_budget/* minus */.Rd)(share, before), level: 3, maxRows: 50, rest });
    return (0,lib_budget/* fits */.lA)(text, share) ? text : '';
}

;// CONCATENATED MODULE: ./.cache/bundle/shared/packages/github/lib/section-codec.js
const limits = { text: 20_000, items: 2_000, depth: 4 };
const tones = ['pass', 'warn', 'fail', 'inconclusive', 'skipped', 'neutral'];
class Malformed extends Error {
}
function decodeSection(value) {
    try {
        return readSection(value);
    }
    catch (error) {
        if (error instanceof Malformed)
            return undefined;
        throw error;
    }
}
function readSection(value) {
    const { id, title, tone, headline, blocks } = object(value);
    return {
        id: section_codec_text(id),
        title: section_codec_text(title),
        tone: readTone(tone),
        headline: section_codec_text(headline),
        blocks: list(blocks, (block) => readBlock(block, 0)),
    };
}
function readBlock(value, depth) {
    const block = object(value);
    switch (block['kind']) {
        case 'heading':
            return { kind: 'heading', text: section_codec_text(block['text']) };
        case 'paragraph':
            return { kind: 'paragraph', text: list(block['text'], readInline) };
        case 'list':
            return { kind: 'list', items: list(block['items'], (item) => list(item, readInline)) };
        case 'table':
            return { kind: 'table', columns: list(block['columns'], readColumn), rows: list(block['rows'], (row) => list(row, readCell)) };
        case 'code':
            return { kind: 'code', text: section_codec_text(block['text']), ...(block['language'] === undefined ? {} : { language: section_codec_text(block['language']) }) };
        case 'chart':
            return { kind: 'chart', chart: readChart(object(block['chart'])) };
        case 'details':
            if (depth >= limits.depth)
                throw new Malformed();
            return { kind: 'details', summary: section_codec_text(block['summary']), blocks: list(block['blocks'], (inner) => readBlock(inner, depth + 1)) };
        default:
            throw new Malformed();
    }
}
function readInline(value) {
    if (typeof value === 'string')
        return section_codec_text(value);
    const inline = object(value);
    const content = section_codec_text(inline['text']);
    if (inline['kind'] === 'strong' || inline['kind'] === 'code')
        return { kind: inline['kind'], text: content };
    if (inline['kind'] === 'link')
        return { kind: 'link', text: content, href: section_codec_text(inline['href']) };
    throw new Malformed();
}
function readCell(value) {
    if (Array.isArray(value))
        return list(value, readInline);
    if (typeof value === 'string' || object(value)['kind'] !== 'status')
        return readInline(value);
    const cell = object(value);
    return { kind: 'status', tone: readTone(cell['tone']), ...(cell['text'] === undefined ? {} : { text: section_codec_text(cell['text']) }) };
}
function readColumn(value) {
    const { title, align } = object(value);
    if (align !== undefined && align !== 'left' && align !== 'right')
        throw new Malformed();
    return { title: section_codec_text(title), ...(align === undefined ? {} : { align }) };
}
function readChart(chart) {
    const title = section_codec_text(chart['title']);
    const unit = chart['unit'] === undefined ? {} : { unit: section_codec_text(chart['unit']) };
    switch (chart['kind']) {
        case 'bars':
            return { kind: 'bars', title, ...unit, categories: list(chart['categories'], section_codec_text), series: list(chart['series'], readSeries) };
        case 'lines': {
            const x = object(chart['x']);
            const marks = chart['marks'] === undefined ? {} : { marks: list(chart['marks'], readMark) };
            const values = list(x['values'], number);
            return { kind: 'lines', title, ...unit, ...marks, x: { label: section_codec_text(x['label']), values }, series: list(chart['series'], readSeries) };
        }
        case 'intervals': {
            const zero = chart['zero'] === undefined ? {} : { zero: number(chart['zero']) };
            return { kind: 'intervals', title, ...unit, ...zero, rows: list(chart['rows'], readInterval) };
        }
        default:
            throw new Malformed();
    }
}
function readSeries(value) {
    const { name, values } = object(value);
    return { name: section_codec_text(name), values: list(values, (entry) => (entry === null ? null : number(entry))) };
}
function readMark(value) {
    const mark = object(value);
    return { label: section_codec_text(mark['label']), value: number(mark['value']) };
}
function readInterval(value) {
    const { label, low, point, high, tone } = object(value);
    return { label: section_codec_text(label), low: number(low), point: number(point), high: number(high), tone: readTone(tone) };
}
function readTone(value) {
    if (typeof value === 'string' && tones.includes(value))
        return value;
    throw new Malformed();
}
function object(value) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        throw new Malformed();
    return { ...value };
}
function list(value, read) {
    if (!Array.isArray(value) || value.length > limits.items)
        throw new Malformed();
    return value.map((element) => read(element));
}
function section_codec_text(value) {
    if (typeof value !== 'string' || value.length > limits.text)
        throw new Malformed();
    return value;
}
function number(value) {
    if (typeof value !== 'number' || !Number.isFinite(value))
        throw new Malformed();
    return value;
}

;// CONCATENATED MODULE: ./.cache/bundle/shared/packages/github/lib/comment-state.js




const marker = 'modelflight:comment:v1';
const firstLine = `<!-- ${marker} -->`;
const dataLine = /\n<!-- modelflight:data:v1 ([A-Za-z0-9+/]+={0,2}) -->\s*$/;
const maxStateBytes = 2 * 1024 * 1024;
const maxDataLength = 24_000;
function isNewer(a, b) {
    if (a.runId !== b.runId)
        return a.runId > b.runId;
    if (a.attempt !== b.attempt)
        return a.attempt > b.attempt;
    if (a.at !== b.at)
        return a.at > b.at;
    return JSON.stringify(a.section) > JSON.stringify(b.section);
}
function join(...states) {
    const joined = {};
    for (const entry of states.flatMap((state) => Object.values(state))) {
        const known = joined[entry.key];
        if (known === undefined || isNewer(entry, known))
            joined[entry.key] = entry;
    }
    return joined;
}
const isOurs = (body) => body === firstLine || body.startsWith(`${firstLine}\n`) || body.startsWith(`${firstLine}\r\n`);
function decodeState(body) {
    const encoded = dataLine.exec(body.replaceAll('\r\n', '\n'))?.[1];
    if (encoded === undefined)
        return {};
    try {
        const json = (0,external_node_zlib_.inflateRawSync)(Buffer.from(encoded, 'base64'), { maxOutputLength: maxStateBytes }).toString('utf8');
        const entries = JSON.parse(json);
        if (!Array.isArray(entries))
            return {};
        return join(...entries
            .slice(0, 100)
            .map(decodeEntry)
            .map((entry) => (entry === undefined ? {} : { [entry.key]: entry })));
    }
    catch {
        return {};
    }
}
function decodeEntry(value) {
    if (typeof value !== 'object' || value === null)
        return undefined;
    const { key, section, runId, attempt, at, sha, url } = value;
    const decoded = decodeSection(section);
    if (decoded === undefined || !isKey(key) || !isCount(runId) || !isCount(attempt))
        return undefined;
    if (typeof at !== 'string' || !/^\d{4}-[\dT:.-]{6,22}Z$/.test(at))
        return undefined;
    if (typeof sha !== 'string' || !/^[0-9a-f]{0,64}$/.test(sha) || typeof url !== 'string' || url.length > 500)
        return undefined;
    return { key, section: decoded, runId, attempt, at, sha, url };
}
const isCount = (value) => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
const isKey = (value) => typeof value === 'string' && /^[A-Za-z0-9][A-Za-z0-9:=.-]{0,200}$/.test(value) && !value.includes('--');
const keyOf = (...parts) => parts
    .map((part) => String(part)
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-|-$/g, '') || '0')
    .join(':');
function renderState(state) {
    const entries = inOrder(shrink(Object.values(state)));
    const newest = entries.toSorted((a, b) => (isNewer(a, b) ? -1 : 1))[0];
    const data = `\n<!-- modelflight:data:v1 ${encode(entries)} -->\n`;
    const body = renderComment(entries.map((entry) => ({ id: entry.key, content: withOrigin(entry, newest) })), {
        marker,
        budget: { chars: lib_budget/* commentBudget */.LO.chars - data.length, bytes: lib_budget/* commentBudget */.LO.bytes - data.length },
        footer: newest === undefined ? '' : `Newest run: ${newest.runId}, attempt ${newest.attempt}, commit ${newest.sha.slice(0, 7)}.`,
        rest: 'the summary and the artifact of the run',
    });
    return body + data;
}
function withOrigin(entry, newest) {
    if (newest === undefined || entry.sha === newest.sha)
        return entry.section;
    return { ...entry.section, headline: `${entry.section.headline} (from commit ${entry.sha.slice(0, 7)}, not yet renewed)` };
}
const journey = ['validate-data', 'train', 'evaluate-gate', 'register-model', 'deploy-canary', 'check-drift'];
function inOrder(entries) {
    const rank = ({ section }) => (journey.includes(section.id) ? journey.indexOf(section.id) : journey.length);
    return entries.toSorted((a, b) => rank(a) - rank(b) || (a.key < b.key ? -1 : 1));
}
const encode = (entries) => (0,external_node_zlib_.deflateRawSync)(JSON.stringify(entries), { level: 9 }).toString('base64');
function shrink(entries) {
    let kept = entries;
    while (encode(kept).length > maxDataLength) {
        const largest = kept.toSorted((a, b) => encode([b]).length - encode([a]).length)[0];
        if (largest !== undefined && largest.section.blocks.length > 0)
            kept = kept.map((entry) => (entry === largest ? withFewerBlocks(entry) : entry));
        else
            kept = kept.toSorted((a, b) => (isNewer(a, b) ? -1 : 1)).slice(0, -1);
    }
    return kept;
}
function withFewerBlocks(entry) {
    const blocks = entry.section.blocks.slice(0, Math.floor(entry.section.blocks.length / 2));
    const note = 'The details are in the summary and the artifact of the run.';
    const headline = entry.section.headline.slice(0, 2_000);
    return { ...entry, section: { ...entry.section, headline: headline.includes(note) ? headline : `${headline} ${note}`, blocks } };
}
const isPostable = (body) => fits(body, commentBudget);


/***/ }),

/***/ 6272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openComments: () => (/* binding */ openComments)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _api_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46553);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51507);
/* harmony import */ var _surroundings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10742);




const settleMilliseconds = { least: 1_500, jitter: 1_000 };
async function openComments(api, { run }, { number }) {
    const repository = (0,_surroundings_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoryOf */ ._)(run);
    const author = await identityOf(api);
    return {
        async list() {
            const comments = await api.paginate(api.rest.issues.listComments, { ...repository, issue_number: number, per_page: 100 });
            const own = comments.filter(({ user }) => user?.login === author);
            return own.map(({ id, body = '' }) => ({ id, body })).toSorted((a, b) => a.id - b.id);
        },
        async create(body) {
            const created = await tryOnce(() => api.rest.issues.createComment({ ...repository, issue_number: number, body, ..._api_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .once */ .Oo }));
            return created === undefined ? undefined : { id: created.data.id, body };
        },
        async update(id, body) {
            const updated = await tryOnce(() => api.rest.issues.updateComment({ ...repository, comment_id: id, body, ..._api_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .once */ .Oo }));
            return updated !== undefined;
        },
        async remove(id) {
            await api.rest.issues.deleteComment({ ...repository, comment_id: id }).catch(ignoreGone);
        },
        settle: () => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(settleMilliseconds.least + Math.random() * settleMilliseconds.jitter),
    };
}
async function identityOf(api) {
    const fallback = 'github-actions[bot]';
    try {
        const { viewer } = await api.graphql('query {viewer {login}}');
        return viewer?.login ?? fallback;
    }
    catch {
        return fallback;
    }
}
async function tryOnce(write) {
    try {
        return await write();
    }
    catch (error) {
        const refusal = (0,_api_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .refusalOf */ .Of)(error);
        const { status } = refusal;
        if ((0,_retry_js__WEBPACK_IMPORTED_MODULE_3__/* .isLimit */ .S)(refusal)) {
            const pause = (0,_retry_js__WEBPACK_IMPORTED_MODULE_3__/* .pauseBefore */ .G)(refusal, { method: 'PATCH', count: 1, elapsed: 0, now: Date.now(), random: 1 });
            if (pause === undefined)
                throw error;
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(pause);
            return undefined;
        }
        if (status === 404 || status === 410 || status === undefined || status >= 500)
            return undefined;
        throw error;
    }
}
function ignoreGone(error) {
    const status = (0,_api_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .statusOf */ .c2)(error);
    if (status !== 404 && status !== 410)
        throw error;
}


/***/ }),

/***/ 3081:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  entriesOf: () => (/* binding */ entriesOf),
  postFromArtifact: () => (/* binding */ postFromArtifact)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.cache/bundle/shared/packages/github/lib/comment.js
var comment = __webpack_require__(6272);
// EXTERNAL MODULE: ./.cache/bundle/shared/packages/github/lib/comment-protocol.js
var comment_protocol = __webpack_require__(21725);
// EXTERNAL MODULE: ./.cache/bundle/shared/packages/github/lib/comment-state.js + 2 modules
var comment_state = __webpack_require__(22050);
// EXTERNAL MODULE: ./.cache/bundle/shared/packages/github/lib/publish.js + 1 modules
var publish = __webpack_require__(92714);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./.cache/bundle/shared/packages/core/lib/errors.js
var errors = __webpack_require__(66990);
// EXTERNAL MODULE: ./.cache/bundle/shared/packages/github/lib/api-errors.js
var api_errors = __webpack_require__(46553);
// EXTERNAL MODULE: ./.cache/bundle/shared/packages/github/lib/surroundings.js
var lib_surroundings = __webpack_require__(10742);
;// CONCATENATED MODULE: ./.cache/bundle/shared/packages/github/lib/stores.js









const maxPages = 20;
const maxArchiveBytes = 2 * 1024 ** 3;
function githubStores(surroundings, token) {
    return {
        async find(action, digest) {
            const isWanted = (name) => name.startsWith(`modelflight-${action}-`) && name.endsWith(`-${shortDigest(digest)}`);
            const own = await findOwn(surroundings, isWanted);
            if (own.length > 0 || token === undefined)
                return own;
            return await findElsewhere(surroundings, token, isWanted);
        },
        async restore(key, paths, prefix) {
            if (!hasCacheService(surroundings))
                return false;
            const { restoreFromCache } = await Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(335), __webpack_require__.e(142), __webpack_require__.e(131)]).then(__webpack_require__.bind(__webpack_require__, 84131));
            return await restoreFromCache(surroundings, key, paths, prefix);
        },
        async save(key, paths) {
            if (!hasCacheService(surroundings))
                return;
            const { saveToCache } = await Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(335), __webpack_require__.e(142), __webpack_require__.e(131)]).then(__webpack_require__.bind(__webpack_require__, 84131));
            await saveToCache(surroundings, key, paths);
        },
    };
}
const hasCacheService = ({ env }) => Boolean(env['ACTIONS_RESULTS_URL'] || env['ACTIONS_CACHE_URL']);
async function findOwn(surroundings, isWanted) {
    const { env, run, log } = surroundings;
    if (!env['ACTIONS_RUNTIME_TOKEN'] || !env['ACTIONS_RESULTS_URL'])
        return [];
    const { downloadOwnArtifact, listOwnArtifacts } = await Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(351), __webpack_require__.e(335), __webpack_require__.e(799), __webpack_require__.e(172)]).then(__webpack_require__.bind(__webpack_require__, 48791));
    const artifacts = await listOwnArtifacts(surroundings).catch((error) => {
        log.warning(`the artifacts of this run could not be listed: ${describeRefusal(error)}`);
        return [];
    });
    return artifacts
        .filter(({ name }) => isWanted(name))
        .toSorted((a, b) => b.id - a.id)
        .map((artifact) => ({ name: artifact.name, origin: `run ${run.runId}`, download: () => downloadOwnArtifact(surroundings, artifact) }));
}
async function findElsewhere(surroundings, token, isWanted) {
    const { run, log } = surroundings;
    const { openApi } = await Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(351), __webpack_require__.e(415)]).then(__webpack_require__.bind(__webpack_require__, 83653));
    const api = openApi(surroundings, token);
    const found = [];
    try {
        for (let page = 1; page <= maxPages; page++) {
            const { data } = await api.rest.actions.listArtifactsForRepo({ ...repositoryOf(run), per_page: 100, page });
            for (const artifact of data.artifacts) {
                const { name, workflow_run: origin } = artifact;
                const own = origin?.repository_id !== undefined && origin.repository_id === origin.head_repository_id;
                if (!own || artifact.expired || !isWanted(name))
                    continue;
                found.push({ name, origin: `run ${origin?.id ?? '?'}`, download: () => downloadById(api, surroundings, artifact) });
            }
            if (page * 100 >= data.total_count || data.artifacts.length === 0)
                break;
        }
    }
    catch (error) {
        log.warning(`evidence of other runs can't be looked up: ${describeRefusal(error)}. The job needs \`permissions: actions: read\`.`);
    }
    return found;
}
async function downloadById(api, surroundings, artifact) {
    const { name, size_in_bytes: size } = artifact;
    if (size > maxArchiveBytes)
        throw (0,errors/* limitExceeded */.FU)(`the artifact ${name} has ${size} bytes; at most ${maxArchiveBytes} are downloaded`);
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(surroundings.temporary, 'modelflight-archive-'));
    const archive = (0,external_node_path_.join)(folder, 'artifact.zip');
    try {
        await download(await addressOf(api, surroundings, artifact), archive, name);
        const { unpackVerified } = await Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(351), __webpack_require__.e(335), __webpack_require__.e(799), __webpack_require__.e(172)]).then(__webpack_require__.bind(__webpack_require__, 48791));
        return await unpackVerified(archive, { name, digest: artifact.digest ?? undefined, temporary: surroundings.temporary });
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
async function addressOf(api, { run }, { id, name }) {
    try {
        const request = { ...(0,lib_surroundings/* repositoryOf */._)(run), artifact_id: id, archive_format: 'zip', request: { redirect: 'manual' } };
        const { headers } = await api.rest.actions.downloadArtifact(request);
        if (headers.location !== undefined)
            return headers.location;
    }
    catch (error) {
        throw (0,errors/* dependencyFailed */.BW)(`the artifact ${name} could not be downloaded: ${(0,api_errors/* describeRefusal */.a2)(error)}`, { cause: error });
    }
    throw (0,errors/* dependencyFailed */.BW)(`the artifact ${name} could not be downloaded: GitHub gave no address`);
}
async function download(address, path, name) {
    try {
        const response = await fetch(address, { signal: AbortSignal.timeout(300_000) });
        if (!response.ok || response.body === null)
            throw new Error(`the store answered ${response.status}`);
        let bytes = 0;
        const limit = new external_node_stream_.Transform({
            transform(chunk, _encoding, done) {
                bytes += chunk.length;
                done(bytes > maxArchiveBytes ? new Error('the archive is larger than announced') : null, chunk);
            },
        });
        await (0,external_node_stream_promises_.pipeline)(external_node_stream_.Readable.fromWeb(response.body), limit, (0,external_node_fs_.createWriteStream)(path));
    }
    catch (error) {
        throw (0,errors/* dependencyFailed */.BW)(`the artifact ${name} could not be downloaded: ${error instanceof Error ? error.message : ''}`, { cause: error });
    }
}

;// CONCATENATED MODULE: ./.cache/bundle/shared/packages/github/lib/post-from-artifact.js








const maxCommentBytes = 256 * 1024;
const maxArtifacts = 20;
const post_from_artifact_maxArchiveBytes = 64 * 1024 * 1024;
const actions = ['validate-data', 'train', 'evaluate-gate', 'register-model', 'deploy-canary', 'check-drift'];
async function postFromArtifact(surroundings, token) {
    const finished = surroundings.event.workflow_run;
    if (finished === undefined || finished.event !== 'pull_request')
        return { kind: 'nothing', reason: 'the event is no finished run of a pull request' };
    const { openApi } = await Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(351), __webpack_require__.e(415)]).then(__webpack_require__.bind(__webpack_require__, 83653));
    const api = openApi(surroundings, token);
    const number = await findPullRequest(api, surroundings, finished);
    if (number === undefined)
        return { kind: 'nothing', reason: 'no open pull request has the commit of that run as its head any more' };
    const entries = await readEntries(api, surroundings, finished);
    if (entries.length === 0)
        return { kind: 'nothing', reason: 'that run left no part of a comment behind' };
    const comments = await (0,comment.openComments)(api, surroundings, { number });
    const results = [];
    for (const entry of entries)
        results.push(await (0,comment_protocol.publishEntry)(comments, entry));
    return { kind: 'posted', number, parts: results.filter((result) => result === 'written').length };
}
async function findPullRequest(api, { run }, finished) {
    const owner = finished.head_repository?.owner.login;
    if (owner === undefined || finished.head_branch === null)
        return undefined;
    const pulls = await api.paginate(api.rest.pulls.list, {
        ...(0,lib_surroundings/* repositoryOf */._)(run),
        state: 'open',
        head: `${owner}:${finished.head_branch}`,
        per_page: 100,
    });
    const fits = pulls.filter(({ head, base }) => head.sha === finished.head_sha && base.repo.full_name === run.repository);
    return fits.length === 1 ? fits[0]?.number : undefined;
}
async function readEntries(api, surroundings, finished) {
    const { data } = await api.rest.actions.listWorkflowRunArtifacts({ ...(0,lib_surroundings/* repositoryOf */._)(surroundings.run), run_id: finished.id, per_page: 100 });
    const own = data.artifacts
        .filter(({ name, expired, size_in_bytes: size }) => name.startsWith('modelflight-') && !expired && size <= post_from_artifact_maxArchiveBytes)
        .slice(0, maxArtifacts);
    const entries = [];
    for (const artifact of own)
        entries.push(...(await readArtifact(api, surroundings, artifact, finished)));
    return entries;
}
async function readArtifact(api, surroundings, artifact, finished) {
    let folder;
    try {
        folder = await downloadById(api, surroundings, artifact);
        const path = (0,external_node_path_.join)(folder, publish.commentFile);
        const { size } = await (0,promises_.stat)(path);
        if (size > maxCommentBytes)
            return [];
        return entriesOf(JSON.parse(await (0,promises_.readFile)(path, 'utf8')), finished);
    }
    catch (error) {
        surroundings.log.debug(`${artifact.name}: ${error instanceof Error ? error.message : ''}`);
        return [];
    }
    finally {
        if (folder !== undefined)
            await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
function entriesOf(value, finished) {
    const { schema, entries } = (typeof value === 'object' && value !== null ? value : {});
    if (schema !== 'modelflight-comment/v1' || !Array.isArray(entries))
        return [];
    return entries
        .slice(0, 20)
        .map(comment_state/* decodeEntry */.LP)
        .filter((entry) => entry !== undefined)
        .filter(({ section }) => actions.includes(section.id))
        .map((entry) => ({
        ...entry,
        key: (0,comment_state/* keyOf */.TN)(...entry.key.split(':')),
        runId: finished.id,
        attempt: finished.run_attempt,
        sha: finished.head_sha,
        url: finished.html_url,
    }));
}


/***/ }),

/***/ 92714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  artifactName: () => (/* binding */ artifactName),
  commentFile: () => (/* binding */ commentFile),
  entryOf: () => (/* binding */ entryOf),
  publish: () => (/* binding */ publish)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.cache/bundle/shared/packages/core/lib/files.js
var files = __webpack_require__(45182);
// EXTERNAL MODULE: ./.cache/bundle/shared/packages/github/lib/api-errors.js
var api_errors = __webpack_require__(46553);
// EXTERNAL MODULE: ./.cache/bundle/shared/packages/github/lib/comment-state.js + 2 modules
var comment_state = __webpack_require__(22050);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./.cache/bundle/shared/packages/report/lib/markdown.js
var lib_markdown = __webpack_require__(88627);
;// CONCATENATED MODULE: ./.cache/bundle/shared/packages/github/lib/summary.js


const maxBytes = 1_000_000;
function writeSummary(env, section) {
    const path = env['GITHUB_STEP_SUMMARY'];
    if (path === undefined || path === '')
        return false;
    const left = maxBytes - ((0,external_node_fs_.existsSync)(path) ? (0,external_node_fs_.statSync)(path).size : 0);
    const markdown = (0,lib_markdown/* renderMarkdown */.G)(section, { budget: { chars: left, bytes: left }, rest: 'the artifact of the run' });
    if (Buffer.byteLength(markdown) + 1 > left)
        return false;
    (0,external_node_fs_.appendFileSync)(path, `${markdown}\n`);
    return true;
}

;// CONCATENATED MODULE: ./.cache/bundle/shared/packages/github/lib/publish.js





const commentFile = 'comment.json';
async function publish(surroundings, publication) {
    const { env, log } = surroundings;
    writeSummary(env, publication.section);
    const entry = entryOf(surroundings, publication);
    const spoken = await speak(surroundings, publication, entry).catch((error) => {
        log.warning(`the pull request comment could not be written: ${(0,api_errors/* describeRefusal */.a2)(error)}`);
        return false;
    });
    const files = [...publication.files];
    if (!spoken && surroundings.run.pullRequest !== undefined && publication.comment === 'auto') {
        files.push(await writeCommentFile(publication.root, entry));
    }
    return { artifact: await upload(surroundings, { ...publication, files }) };
}
function entryOf({ run, env }, { section, action }) {
    return {
        key: stepKey(run.job, run.jobIndex, action, env['GITHUB_ACTION'] ?? ''),
        section,
        runId: Number(run.runId) || 0,
        attempt: run.attempt,
        at: new Date().toISOString(),
        sha: run.sha,
        url: run.url,
    };
}
function stepKey(job, jobIndex, action, step) {
    const named = /^__(.*?)(?:_(\d+))?$/.exec(step);
    const suffix = named === null ? step : (named[2] ?? '');
    return (0,comment_state/* keyOf */.TN)(action, job, ...(jobIndex === 0 && suffix === '' ? [] : [jobIndex]), ...(suffix === '' ? [] : [suffix]));
}
async function speak(surroundings, publication, entry) {
    const { run, log } = surroundings;
    const { token } = publication;
    if (publication.comment === 'never' || run.pullRequest === undefined)
        return true;
    const readOnly = run.pullRequest.fork && run.event !== 'pull_request_target';
    if (token === undefined || readOnly) {
        log.info(readOnly
            ? 'This pull request comes from a fork (or Dependabot): its token may only read, so the report is in the summary and the artifact.'
            : 'There is no github-token, so the report is in the summary and the artifact only.');
        return false;
    }
    const { openApi } = await Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(351), __webpack_require__.e(34)]).then(__webpack_require__.bind(__webpack_require__, 83653));
    const api = openApi(surroundings, token);
    return await writeComment(api, surroundings, entry, () => writeCheckRun(api, surroundings, publication, entry.key));
}
async function writeComment(api, surroundings, entry, between) {
    const { run, log } = surroundings;
    if (run.pullRequest === undefined)
        return true;
    const { openComments } = await __webpack_require__.e(/* import() */ 272).then(__webpack_require__.bind(__webpack_require__, 6272));
    const { publishEntry } = await __webpack_require__.e(/* import() */ 725).then(__webpack_require__.bind(__webpack_require__, 21725));
    try {
        const comments = await openComments(api, surroundings, run.pullRequest);
        const result = await publishEntry(comments, entry, between);
        if (result === 'superseded')
            log.info('A newer run has written its part of the pull request comment already; it stays.');
        if (result === 'unsettled')
            log.warning('Others kept changing the pull request comment: this part may be missing from it.');
        return true;
    }
    catch (error) {
        if (!(0,api_errors/* isLackOfRights */.Yg)(error))
            throw error;
        log.notice('The token may not comment: the job needs `permissions: pull-requests: write`. The report is in the summary and the artifact.');
        log.debug((0,api_errors/* describeRefusal */.a2)(error));
        return false;
    }
}
async function writeCheckRun(api, surroundings, publication, key) {
    if (publication.checks === undefined)
        return;
    const { publishCheckRun } = await __webpack_require__.e(/* import() */ 585).then(__webpack_require__.bind(__webpack_require__, 585));
    await publishCheckRun(api, surroundings, publication, key).catch((error) => {
        surroundings.log.debug(`no check run was written: ${(0,api_errors/* describeRefusal */.a2)(error)}`);
    });
}
async function writeCommentFile(root, entry) {
    const path = (0,external_node_path_.join)(root, commentFile);
    await (0,files/* writeAtomic */.vZ)(path, `${JSON.stringify({ schema: 'modelflight-comment/v1', entries: [entry] })}\n`);
    return path;
}
function artifactName({ run }, { action, digest }, copy) {
    const job = run.job.replace(/[^A-Za-z0-9_-]+/g, '-');
    const attempt = copy === 1 ? String(run.attempt) : `${run.attempt}.${copy}`;
    return `modelflight-${action}-${job}-${run.jobIndex}-${attempt}-${(0,files/* shortDigest */.VK)(digest)}`;
}
async function upload(surroundings, publication) {
    const { env, log } = surroundings;
    if (publication.files.length === 0 || !env['ACTIONS_RUNTIME_TOKEN'] || !env['ACTIONS_RESULTS_URL'])
        return '';
    const { uploadArtifact } = await Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(351), __webpack_require__.e(335), __webpack_require__.e(799), __webpack_require__.e(172)]).then(__webpack_require__.bind(__webpack_require__, 48791));
    for (let copy = 1; copy <= 20; copy++) {
        const name = artifactName(surroundings, publication, copy);
        const result = await uploadArtifact(surroundings, name, publication.files, publication.root);
        if (result.kind === 'uploaded')
            return name;
        if (result.kind === 'failed') {
            log.warning(`the artifact ${name} could not be uploaded: ${result.reason}`);
            return '';
        }
    }
    log.warning('no artifact was uploaded: 20 names are taken already');
    return '';
}


/***/ }),

/***/ 51507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ pauseBefore),
/* harmony export */   S: () => (/* binding */ isLimit)
/* harmony export */ });
const budgetMilliseconds = 120_000;
const maxTries = 5;
function pauseBefore(refusal, attempt) {
    if (attempt.count >= maxTries)
        return undefined;
    const pause = isLimit(refusal) ? limitPause(refusal, attempt) : outagePause(refusal, attempt);
    return pause === undefined || attempt.elapsed + pause > budgetMilliseconds ? undefined : pause;
}
function isLimit({ status, message, headers }) {
    if (status === 429)
        return true;
    if (status !== 403)
        return false;
    return headers['retry-after'] !== undefined || String(headers['x-ratelimit-remaining']) === '0' || /rate limit/i.test(message);
}
function limitPause({ headers }, { count, now }) {
    const after = Number(headers['retry-after']);
    if (Number.isFinite(after) && after >= 0)
        return after * 1_000;
    const reset = Number(headers['x-ratelimit-reset']);
    if (String(headers['x-ratelimit-remaining']) === '0' && reset > 0)
        return Math.max(1_000, reset * 1_000 - now);
    return 60_000 * 2 ** (count - 1);
}
function outagePause({ status }, { method, count, random }) {
    const passing = status === undefined || status === 408 || status >= 500;
    if (!passing || method === 'POST')
        return undefined;
    return Math.round(random * Math.min(30_000, 500 * 2 ** count));
}


/***/ }),

/***/ 10742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ repositoryOf)
/* harmony export */ });
function repositoryOf({ repository }) {
    const [owner = '', repo = ''] = repository.split('/');
    return { owner, repo };
}


/***/ })

};
