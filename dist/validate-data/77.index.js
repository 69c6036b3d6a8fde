export const id = 77;
export const ids = [77];
export const modules = {

/***/ 77:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openComments: () => (/* binding */ openComments)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
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
var surroundings = __webpack_require__(5132);
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

/***/ 5132:
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
