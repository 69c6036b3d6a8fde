export const id = 965;
export const ids = [965,152,561,77,43];
export const modules = {

/***/ 443:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Of: () => (/* binding */ refusalOf),
/* harmony export */   Oo: () => (/* binding */ once),
/* harmony export */   Yg: () => (/* binding */ isLackOfRights),
/* harmony export */   a2: () => (/* binding */ describeRefusal),
/* harmony export */   c2: () => (/* binding */ statusOf)
/* harmony export */ });
/** The HTTP status of a refused request; undefined for everything else. */
function statusOf(error) {
    if (!(error instanceof Error) || !('status' in error))
        return undefined;
    return typeof error.status === 'number' ? error.status : undefined;
}
/** What a refused request said, in one line without URLs. The text is GitHub's, and untrusted: print it through the log only. */
function describeRefusal(error) {
    if (!(error instanceof Error))
        return String(error);
    const status = statusOf(error);
    const message = error.message.replace(/ - https?:\/\/\S+$/, '').slice(0, 300);
    return status === undefined || status === 500 ? message : `GitHub answered ${status} (${message})`;
}
/** The token may not write here: a fork's token, or a permission that the job does not have. */
function isLackOfRights(error) {
    const status = statusOf(error);
    return status === 401 || status === 403 || status === 404;
}
/** Request option: try once. For writes whose content is stale after a pause. */
const once = { request: { once: true } };
/** An error of the client as a refusal. Octokit gives a failed connection the status 500, but no response. */
function refusalOf(error) {
    const message = error instanceof Error ? error.message : String(error);
    const { response } = error;
    return { status: response === undefined ? undefined : statusOf(error), message, headers: response?.headers ?? {} };
}


/***/ }),

/***/ 43:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   publishEntry: () => (/* binding */ publishEntry)
/* harmony export */ });
/* harmony import */ var _comment_state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(776);

const maxRounds = 8;
/**
 * Writes one action's part into the one comment of a pull request, and keeps the parts of others.
 *
 * Without compare-and-set, two writers can overwrite each other. So each writer keeps the join of all states it ever saw (newest part of each
 * key), writes that, waits, and looks again: when its part is missing or there are two comments, it writes again. The oldest comment wins;
 * younger ones are joined into it and deleted. A part of an older run never replaces one of a newer run. This ends with every part in one comment
 * as long as no writer takes longer from its read to its write than `settle` waits.
 */
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
/** Whether a comment has our part, or a newer one of the same key. */
function covers(state, entry) {
    const shown = state[entry.key];
    if (shown === undefined)
        return false;
    // A part that was shortened to fit counts as ours: run, attempt and time are what tells parts apart.
    return (0,_comment_state_js__WEBPACK_IMPORTED_MODULE_0__/* .isNewer */ .U4)(shown, entry) || (shown.runId === entry.runId && shown.attempt === entry.attempt && shown.at === entry.at);
}
const resultFor = (known, entry) => {
    const shown = known[entry.key];
    return shown !== undefined && shown.runId !== entry.runId && (0,_comment_state_js__WEBPACK_IMPORTED_MODULE_0__/* .isNewer */ .U4)(shown, entry) ? 'superseded' : 'written';
};
/** A list that lags does not have what we just created: without this we would create it again. */
function withCreated(found, created) {
    if (created === undefined || found.some(({ id }) => id === created.id))
        return found;
    return [...found, created].toSorted((a, b) => a.id - b.id);
}
/** False when the comment to keep is gone; then nothing is deleted. */
async function rewrite(comments, keep, younger, body) {
    if (keep.body !== body && !(await comments.update(keep.id, body)))
        return false;
    for (const { id } of younger)
        await comments.remove(id);
    return true;
}


/***/ }),

/***/ 776:
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
var external_node_zlib_ = __webpack_require__(522);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/report/lib/budget.js
var lib_budget = __webpack_require__(865);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/report/lib/markdown.js
var markdown = __webpack_require__(297);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/report/lib/markdown-inline.js
var markdown_inline = __webpack_require__(655);
;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/report/lib/comment.js



/** A marker or an id holds nothing that could end an HTML comment. */
const safeName = /^[A-Za-z0-9](?!.*--)[A-Za-z0-9:=.-]*$/;
/**
 * One comment with a part per action. Every part may use an equal share of the budget, and what the parts before it left over,
 * so that a long one can't push out another; what is over is cut at a block's border and said.
 *
 * @throws RangeError when the marker or an id has other than the allowed characters.
 */
function renderComment(parts, options) {
    const { marker, budget = lib_budget/* commentBudget */.LO, title = 'Modelflight', footer = '', rest = 'the report' } = options;
    for (const name of [marker, ...parts.map(({ id }) => id)]) {
        if (!safeName.test(name))
            throw new RangeError(`not a name for a marker: ${JSON.stringify(name)}`);
    }
    const head = `<!-- ${marker} -->\n## ${(0,markdown_inline/* markdownText */.p7)(title, 200)}\n`;
    const last = (0,markdown_inline/* markdownInlines */.iB)(typeof footer === 'string' ? [footer] : footer);
    const foot = last === '' ? '' : `\n---\n\n${last}\n`;
    let left = (0,lib_budget/* minus */.Rd)(budget, head + foot);
    const written = [];
    for (const [index, part] of parts.entries()) {
        const waiting = parts.length - index;
        const text = renderPart(part, { chars: Math.floor(left.chars / waiting), bytes: Math.floor(left.bytes / waiting) }, rest);
        written.push(text);
        left = (0,lib_budget/* minus */.Rd)(left, text);
    }
    return head + written.join('') + foot;
}
function renderPart({ id, content }, share, rest) {
    const before = `\n<!-- modelflight:part:${id} -->\n`;
    const text = before + (0,markdown/* renderMarkdown */.G)(content, { budget: (0,lib_budget/* minus */.Rd)(share, before), level: 3, maxRows: 50, rest });
    return (0,lib_budget/* fits */.lA)(text, share) ? text : '';
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/github/lib/section-codec.js
/** Limits of a section that comes from outside: from a comment or from an artifact. */
const limits = { text: 20_000, items: 2_000, depth: 4 };
const tones = ['pass', 'warn', 'fail', 'inconclusive', 'skipped', 'neutral'];
class Malformed extends Error {
}
/**
 * Reads a section from JSON of unknown origin. Every part is checked and copied, unknown properties are dropped; the renderers escape
 * the texts. Undefined when anything is not as it should be.
 */
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

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/github/lib/comment-state.js




/** The first line of our comments. */
const marker = 'modelflight:comment:v1';
const firstLine = `<!-- ${marker} -->`;
const dataLine = /\n<!-- modelflight:data:v1 ([A-Za-z0-9+/]+={0,2}) -->\s*$/;
const maxStateBytes = 2 * 1024 * 1024;
/** Characters of the stored state; the rest of the budget is for people. */
const maxDataLength = 24_000;
/** Newer run, then newer attempt, then later writing. Equal entries are the same. */
function isNewer(a, b) {
    if (a.runId !== b.runId)
        return a.runId > b.runId;
    if (a.attempt !== b.attempt)
        return a.attempt > b.attempt;
    if (a.at !== b.at)
        return a.at > b.at;
    return JSON.stringify(a.section) > JSON.stringify(b.section);
}
/** The newest of each key. Associative, commutative and idempotent: states may meet in any order, any number of times. */
function join(...states) {
    const joined = {};
    for (const entry of states.flatMap((state) => Object.values(state))) {
        const known = joined[entry.key];
        if (known === undefined || isNewer(entry, known))
            joined[entry.key] = entry;
    }
    return joined;
}
/** Whether a comment's first line is ours. Whoever asks must check the author too: anybody can write such a line. */
const isOurs = (body) => body === firstLine || body.startsWith(`${firstLine}\n`) || body.startsWith(`${firstLine}\r\n`);
/** The parts that a comment stores; none when the data are missing or were tampered with. */
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
/** An entry from JSON of unknown origin. */
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
/** A key from names of unknown content. */
const keyOf = (...parts) => parts
    .map((part) => String(part)
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-|-$/g, '') || '0')
    .join(':');
/** The comment for people, with its state behind it. What is shown is what is stored: the next writer renders the same. */
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
/** A part of an older commit says so. */
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
/** Leaves out the blocks of the largest parts, and at last the oldest parts, until the state fits. */
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
/** Whether a body is within GitHub's limits. */
const isPostable = (body) => fits(body, commentBudget);


/***/ }),

/***/ 77:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openComments: () => (/* binding */ openComments)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(500);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/github/lib/api-errors.js
var api_errors = __webpack_require__(443);
;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/github/lib/retry.js
const budgetMilliseconds = 120_000;
const maxTries = 5;
/**
 * Milliseconds to wait before the next try, or undefined when there should be none. A request that a limit refused had no effect and is
 * repeated whatever its method; after a 5xx or a broken connection only idempotent methods are, because a POST may have worked.
 *
 * Waiting times: GitHub's REST best practices ("retry-after", then "x-ratelimit-reset", then a minute).
 */
function pauseBefore(refusal, attempt) {
    if (attempt.count >= maxTries)
        return undefined;
    const pause = isLimit(refusal) ? limitPause(refusal, attempt) : outagePause(refusal, attempt);
    return pause === undefined || attempt.elapsed + pause > budgetMilliseconds ? undefined : pause;
}
/** A primary or secondary rate limit. A 403 without these signs is a lack of rights. */
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
/** Full jitter: uniform between 0 and min(30 s, 0.5 s * 2^count). */
function outagePause({ status }, { method, count, random }) {
    const passing = status === undefined || status === 408 || status >= 500;
    if (!passing || method === 'POST')
        return undefined;
    return Math.round(random * Math.min(30_000, 500 * 2 ** count));
}

// EXTERNAL MODULE: ./.cache/bundle/actions/packages/github/lib/surroundings.js
var surroundings = __webpack_require__(132);
;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/github/lib/comment.js




/** Longer than a writer takes from its read to its write, with the jitter that keeps two of them from meeting again and again. */
const settleMilliseconds = { least: 1_500, jitter: 1_000 };
/** The comments of a pull request that the token's identity wrote. */
async function openComments(api, { run }, { number }) {
    const repository = (0,surroundings/* repositoryOf */._)(run);
    const author = await identityOf(api);
    return {
        async list() {
            const comments = await api.paginate(api.rest.issues.listComments, { ...repository, issue_number: number, per_page: 100 });
            const own = comments.filter(({ user }) => user?.login === author);
            return own.map(({ id, body = '' }) => ({ id, body })).toSorted((a, b) => a.id - b.id);
        },
        async create(body) {
            const created = await tryOnce(() => api.rest.issues.createComment({ ...repository, issue_number: number, body, ...api_errors/* once */.Oo }));
            return created === undefined ? undefined : { id: created.data.id, body };
        },
        async update(id, body) {
            const updated = await tryOnce(() => api.rest.issues.updateComment({ ...repository, comment_id: id, body, ...api_errors/* once */.Oo }));
            return updated !== undefined;
        },
        async remove(id) {
            await api.rest.issues.deleteComment({ ...repository, comment_id: id }).catch(ignoreGone);
        },
        settle: () => (0,promises_.setTimeout)(settleMilliseconds.least + Math.random() * settleMilliseconds.jitter),
    };
}
/**
 * Who the token is. REST's `/user` is refused to the job's token, GraphQL's viewer is not. Without an answer (some GitHub Enterprise servers)
 * it is the identity of the job's token.
 */
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
/**
 * A write whose content is stale after a pause: it is not repeated here, but by whoever reads again first. Undefined when it failed in a way that
 * may pass; a limit is waited out.
 */
async function tryOnce(write) {
    try {
        return await write();
    }
    catch (error) {
        const refusal = (0,api_errors/* refusalOf */.Of)(error);
        const { status } = refusal;
        if (isLimit(refusal)) {
            const pause = pauseBefore(refusal, { method: 'PATCH', count: 1, elapsed: 0, now: Date.now(), random: 1 });
            if (pause === undefined)
                throw error;
            await (0,promises_.setTimeout)(pause);
            return undefined;
        }
        if (status === 404 || status === 410 || status === undefined || status >= 500)
            return undefined;
        throw error;
    }
}
function ignoreGone(error) {
    const status = (0,api_errors/* statusOf */.c2)(error);
    if (status !== 404 && status !== 410)
        throw error;
}


/***/ }),

/***/ 965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   postFromArtifact: () => (/* binding */ postFromArtifact)
/* harmony export */ });
/* unused harmony export entriesOf */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(760);
/* harmony import */ var _comment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77);
/* harmony import */ var _comment_protocol_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43);
/* harmony import */ var _comment_state_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(776);
/* harmony import */ var _publish_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(152);
/* harmony import */ var _stores_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(561);
/* harmony import */ var _surroundings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(132);








const maxCommentBytes = 256 * 1024;
const maxArtifacts = 20;
const maxArchiveBytes = 64 * 1024 * 1024;
const actions = ['validate-data', 'train', 'evaluate-gate', 'register-model', 'deploy-canary', 'check-drift'];
/**
 * Writes the comment of a pull request from a fork, in a workflow on `workflow_run` that has the rights. The pull request comes from the event
 * and the API, never from the artifact; the artifact's data are checked and rendered anew; run, attempt and commit are the event's. Nothing is checked out.
 */
async function postFromArtifact(surroundings, token) {
    const finished = surroundings.event.workflow_run;
    if (finished === undefined || finished.event !== 'pull_request')
        return { kind: 'nothing', reason: 'the event is no finished run of a pull request' };
    const { openApi } = await import(/* webpackIgnore: true */ '../shared/index.js').then(({load}) => load('github/api'));
    const api = openApi(surroundings, token);
    const number = await findPullRequest(api, surroundings, finished);
    if (number === undefined)
        return { kind: 'nothing', reason: 'no open pull request has the commit of that run as its head any more' };
    const entries = await readEntries(api, surroundings, finished);
    if (entries.length === 0)
        return { kind: 'nothing', reason: 'that run left no part of a comment behind' };
    const comments = await (0,_comment_js__WEBPACK_IMPORTED_MODULE_2__.openComments)(api, surroundings, { number });
    const results = [];
    for (const entry of entries)
        results.push(await (0,_comment_protocol_js__WEBPACK_IMPORTED_MODULE_3__.publishEntry)(comments, entry));
    return { kind: 'posted', number, parts: results.filter((result) => result === 'written').length };
}
/** By owner, branch and exact commit: `/commits/{sha}/pulls` answers with an empty list for the commits of forks. */
async function findPullRequest(api, { run }, finished) {
    const owner = finished.head_repository?.owner.login;
    if (owner === undefined || finished.head_branch === null)
        return undefined;
    const pulls = await api.paginate(api.rest.pulls.list, {
        ...(0,_surroundings_js__WEBPACK_IMPORTED_MODULE_4__/* .repositoryOf */ ._)(run),
        state: 'open',
        head: `${owner}:${finished.head_branch}`,
        per_page: 100,
    });
    const fits = pulls.filter(({ head, base }) => head.sha === finished.head_sha && base.repo.full_name === run.repository);
    return fits.length === 1 ? fits[0]?.number : undefined;
}
async function readEntries(api, surroundings, finished) {
    const { data } = await api.rest.actions.listWorkflowRunArtifacts({ ...(0,_surroundings_js__WEBPACK_IMPORTED_MODULE_4__/* .repositoryOf */ ._)(surroundings.run), run_id: finished.id, per_page: 100 });
    const own = data.artifacts
        .filter(({ name, expired, size_in_bytes: size }) => name.startsWith('modelflight-') && !expired && size <= maxArchiveBytes)
        .slice(0, maxArtifacts);
    const entries = [];
    for (const artifact of own)
        entries.push(...(await readArtifact(api, surroundings, artifact, finished)));
    return entries;
}
/** An artifact that can't be read is left out: it comes from a fork, and the other parts are still worth showing. */
async function readArtifact(api, surroundings, artifact, finished) {
    let folder;
    try {
        folder = await (0,_stores_js__WEBPACK_IMPORTED_MODULE_5__.downloadById)(api, surroundings, artifact);
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _publish_js__WEBPACK_IMPORTED_MODULE_6__.commentFile);
        const { size } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path);
        if (size > maxCommentBytes)
            return [];
        return entriesOf(JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8')), finished);
    }
    catch (error) {
        surroundings.log.debug(`${artifact.name}: ${error instanceof Error ? error.message : ''}`);
        return [];
    }
    finally {
        if (folder !== undefined)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true });
    }
}
/** Takes only what the fork may say: the section of one of the six actions. */
function entriesOf(value, finished) {
    const { schema, entries } = (typeof value === 'object' && value !== null ? value : {});
    if (schema !== 'modelflight-comment/v1' || !Array.isArray(entries))
        return [];
    return entries
        .slice(0, 20)
        .map(_comment_state_js__WEBPACK_IMPORTED_MODULE_7__/* .decodeEntry */ .LP)
        .filter((entry) => entry !== undefined)
        .filter(({ section }) => actions.includes(section.id))
        .map((entry) => ({
        ...entry,
        key: (0,_comment_state_js__WEBPACK_IMPORTED_MODULE_7__/* .keyOf */ .TN)(...entry.key.split(':')),
        runId: finished.id,
        attempt: finished.run_attempt,
        sha: finished.head_sha,
        url: finished.html_url,
    }));
}


/***/ }),

/***/ 152:
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
var external_node_path_ = __webpack_require__(760);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/core/lib/files.js
var files = __webpack_require__(20);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/github/lib/api-errors.js
var api_errors = __webpack_require__(443);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/github/lib/comment-state.js + 2 modules
var comment_state = __webpack_require__(776);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(24);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/report/lib/markdown.js
var lib_markdown = __webpack_require__(297);
;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/github/lib/summary.js


/** GitHub drops the whole summary of a step beyond 1 MiB; steps of a composite action share the file. */
const maxBytes = 1_000_000;
/** Appends the section to the job's summary, as much of it as fits. False where there is no summary. */
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

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/github/lib/publish.js





/** The file by which a run without rights hands its part of the comment to the workflow that has them. */
const commentFile = 'comment.json';
/**
 * Tells people: summary, comment, check run, artifact. Nothing here makes a step red: what the token may not do is said once in the log, and the
 * evidence still reaches the summary and the artifact.
 */
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
/** The action's part of the comment. */
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
/** Stable over runs, different for each step: the runner numbers unnamed steps of one action from the second on (`__owner_repo_2`). */
function stepKey(job, jobIndex, action, step) {
    const named = /^__(.*?)(?:_(\d+))?$/.exec(step);
    const suffix = named === null ? step : (named[2] ?? '');
    return (0,comment_state/* keyOf */.TN)(action, job, ...(jobIndex === 0 && suffix === '' ? [] : [jobIndex]), ...(suffix === '' ? [] : [suffix]));
}
/** Writes comment and check run. False when the comment was not written for lack of rights. */
async function speak(surroundings, publication, entry) {
    const { run, log } = surroundings;
    const { token } = publication;
    if (publication.comment === 'never' || run.pullRequest === undefined)
        return true;
    // `pull_request_target` runs in the base repository's name, also for forks.
    const readOnly = run.pullRequest.fork && run.event !== 'pull_request_target';
    if (token === undefined || readOnly) {
        log.info(readOnly
            ? 'This pull request comes from a fork (or Dependabot): its token may only read, so the report is in the summary and the artifact.'
            : 'There is no github-token, so the report is in the summary and the artifact only.');
        return false;
    }
    const { openApi } = await import(/* webpackIgnore: true */ '../shared/index.js').then(({load}) => load('github/api'));
    const api = openApi(surroundings, token);
    return await writeComment(api, surroundings, entry, () => writeCheckRun(api, surroundings, publication, entry.key));
}
async function writeComment(api, surroundings, entry, between) {
    const { run, log } = surroundings;
    if (run.pullRequest === undefined)
        return true;
    const { openComments } = await __webpack_require__.e(/* import() */ 77).then(__webpack_require__.bind(__webpack_require__, 77));
    const { publishEntry } = await __webpack_require__.e(/* import() */ 43).then(__webpack_require__.bind(__webpack_require__, 43));
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
/** A check run needs `checks: write`; without it the annotations in the log must do. */
async function writeCheckRun(api, surroundings, publication, key) {
    if (publication.checks === undefined)
        return;
    const { publishCheckRun } = await __webpack_require__.e(/* import() */ 535).then(__webpack_require__.bind(__webpack_require__, 535));
    await publishCheckRun(api, surroundings, publication, key).catch((error) => {
        surroundings.log.debug(`no check run was written: ${(0,api_errors/* describeRefusal */.a2)(error)}`);
    });
}
async function writeCommentFile(root, entry) {
    const path = (0,external_node_path_.join)(root, commentFile);
    await (0,files/* writeAtomic */.vZ)(path, `${JSON.stringify({ schema: 'modelflight-comment/v1', entries: [entry] })}\n`);
    return path;
}
/** Names are found again by `stores().find`. Steps of one job that publish the same digest get a number before it. */
function artifactName({ run }, { action, digest }, copy) {
    const job = run.job.replace(/[^A-Za-z0-9_-]+/g, '-');
    const attempt = copy === 1 ? String(run.attempt) : `${run.attempt}.${copy}`;
    return `modelflight-${action}-${job}-${run.jobIndex}-${attempt}-${(0,files/* shortDigest */.VK)(digest)}`;
}
async function upload(surroundings, publication) {
    const { env, log } = surroundings;
    if (publication.files.length === 0 || !env['ACTIONS_RUNTIME_TOKEN'] || !env['ACTIONS_RESULTS_URL'])
        return '';
    const { uploadArtifact } = await import(/* webpackIgnore: true */ '../shared/index.js').then(({load}) => load('github/artifacts'));
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

/***/ 561:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   downloadById: () => (/* binding */ downloadById),
/* harmony export */   githubStores: () => (/* binding */ githubStores)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(760);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(466);
/* harmony import */ var _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(300);
/* harmony import */ var _modelflight_core_files__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(20);
/* harmony import */ var _api_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(443);
/* harmony import */ var _surroundings_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(132);









/** Artifacts looked through, newest first, before giving up: 20 requests of the 1,000 that a token has in an hour. */
const maxPages = 20;
const maxArchiveBytes = 2 * 1024 ** 3;
/** Evidence in the artifacts of this repository's runs, and the Actions cache. */
function githubStores(surroundings, token) {
    return {
        async find(action, digest) {
            const isWanted = (name) => name.startsWith(`modelflight-${action}-`) && name.endsWith(`-${(0,_modelflight_core_files__WEBPACK_IMPORTED_MODULE_5__/* .shortDigest */ .VK)(digest)}`);
            const own = await findOwn(surroundings, isWanted);
            if (own.length > 0 || token === undefined)
                return own;
            return await findElsewhere(surroundings, token, isWanted);
        },
        async restore(key, paths) {
            const { restoreFromCache } = await import(/* webpackIgnore: true */ '../shared/index.js').then(({load}) => load('github/cache'));
            return await restoreFromCache(surroundings, key, paths);
        },
        async save(key, paths) {
            const { saveToCache } = await import(/* webpackIgnore: true */ '../shared/index.js').then(({load}) => load('github/cache'));
            await saveToCache(surroundings, key, paths);
        },
    };
}
/** What this run has, over all its attempts. The service of the run needs no permission and has no lag. */
async function findOwn(surroundings, isWanted) {
    const { env, run, log } = surroundings;
    if (!env['ACTIONS_RUNTIME_TOKEN'] || !env['ACTIONS_RESULTS_URL'])
        return [];
    const { downloadOwnArtifact, listOwnArtifacts } = await import(/* webpackIgnore: true */ '../shared/index.js').then(({load}) => load('github/artifacts'));
    const artifacts = await listOwnArtifacts(surroundings).catch((error) => {
        log.warning(`the artifacts of this run could not be listed: ${(0,_api_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .describeRefusal */ .a2)(error)}`);
        return [];
    });
    return artifacts
        .filter(({ name }) => isWanted(name))
        .toSorted((a, b) => b.id - a.id)
        .map((artifact) => ({ name: artifact.name, origin: `run ${run.runId}`, download: () => downloadOwnArtifact(surroundings, artifact) }));
}
/** What other runs of this repository left behind. Runs of forks are left out: anybody can open a pull request. */
async function findElsewhere(surroundings, token, isWanted) {
    const { run, log } = surroundings;
    const { openApi } = await import(/* webpackIgnore: true */ '../shared/index.js').then(({load}) => load('github/api'));
    const api = openApi(surroundings, token);
    const found = [];
    try {
        for (let page = 1; page <= maxPages; page++) {
            const { data } = await api.rest.actions.listArtifactsForRepo({ ...(0,_surroundings_js__WEBPACK_IMPORTED_MODULE_7__/* .repositoryOf */ ._)(run), per_page: 100, page });
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
        log.warning(`evidence of other runs can't be looked up: ${(0,_api_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .describeRefusal */ .a2)(error)}. The job needs \`permissions: actions: read\`.`);
    }
    return found;
}
/** Downloads an artifact by id and unpacks it into a new folder. */
async function downloadById(api, surroundings, artifact) {
    const { name, size_in_bytes: size } = artifact;
    if (size > maxArchiveBytes)
        throw (0,_modelflight_core_errors__WEBPACK_IMPORTED_MODULE_8__/* .limitExceeded */ .FU)(`the artifact ${name} has ${size} bytes; at most ${maxArchiveBytes} are downloaded`);
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(surroundings.temporary, 'modelflight-archive-'));
    const archive = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'artifact.zip');
    try {
        await download(await addressOf(api, surroundings, artifact), archive, name);
        const { unpackVerified } = await import(/* webpackIgnore: true */ '../shared/index.js').then(({load}) => load('github/artifacts'));
        return await unpackVerified(archive, { name, digest: artifact.digest ?? undefined, temporary: surroundings.temporary });
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(folder, { recursive: true, force: true });
    }
}
async function addressOf(api, { run }, { id, name }) {
    try {
        const request = { ...(0,_surroundings_js__WEBPACK_IMPORTED_MODULE_7__/* .repositoryOf */ ._)(run), artifact_id: id, archive_format: 'zip', request: { redirect: 'manual' } };
        const { headers } = await api.rest.actions.downloadArtifact(request);
        if (headers.location !== undefined)
            return headers.location;
    }
    catch (error) {
        throw (0,_modelflight_core_errors__WEBPACK_IMPORTED_MODULE_8__/* .dependencyFailed */ .BW)(`the artifact ${name} could not be downloaded: ${(0,_api_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .describeRefusal */ .a2)(error)}`, { cause: error });
    }
    throw (0,_modelflight_core_errors__WEBPACK_IMPORTED_MODULE_8__/* .dependencyFailed */ .BW)(`the artifact ${name} could not be downloaded: GitHub gave no address`);
}
/** The address is signed: the token stays here. Its query never reaches a message. */
async function download(address, path, name) {
    try {
        const response = await fetch(address, { signal: AbortSignal.timeout(300_000) });
        if (!response.ok || response.body === null)
            throw new Error(`the store answered ${response.status}`);
        let bytes = 0;
        const limit = new node_stream__WEBPACK_IMPORTED_MODULE_3__.Transform({
            transform(chunk, _encoding, done) {
                bytes += chunk.length;
                done(bytes > maxArchiveBytes ? new Error('the archive is larger than announced') : null, chunk);
            },
        });
        await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_4__.pipeline)(node_stream__WEBPACK_IMPORTED_MODULE_3__.Readable.fromWeb(response.body), limit, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createWriteStream)(path));
    }
    catch (error) {
        throw (0,_modelflight_core_errors__WEBPACK_IMPORTED_MODULE_8__/* .dependencyFailed */ .BW)(`the artifact ${name} could not be downloaded: ${error instanceof Error ? error.message : ''}`, { cause: error });
    }
}


/***/ }),

/***/ 132:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ repositoryOf)
/* harmony export */ });
/** Owner and name of the repository, as the REST API wants them. */
function repositoryOf({ repository }) {
    const [owner = '', repo = ''] = repository.split('/');
    return { owner, repo };
}


/***/ })

};
