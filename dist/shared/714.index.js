export const id = 714;
export const ids = [714];
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


/***/ })

};
