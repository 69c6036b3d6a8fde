export const id = 209;
export const ids = [209];
export const modules = {

/***/ 88209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openApi: () => (/* binding */ openApi)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./node_modules/@actions/github/lib/github.js
var github = __webpack_require__(61351);
;// CONCATENATED MODULE: ./.cache/bundle/shared/packages/github/lib/api-errors.js
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

;// CONCATENATED MODULE: ./.cache/bundle/shared/packages/github/lib/retry.js
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

;// CONCATENATED MODULE: ./.cache/bundle/shared/packages/github/lib/api.js




const timeoutMilliseconds = 30_000;
/** Opens the API with a token. */
function openApi({ env, log }, token) {
    const silent = { debug: (text) => log.debug(text), info: (text) => log.debug(text) };
    const api = (0,github/* getOctokit */.Q)(token, {
        baseUrl: env['GITHUB_API_URL'] ?? 'https://api.github.com',
        log: { ...silent, warn: silent.debug, error: silent.debug },
        request: { fetch: fetchWithTimeout },
    });
    api.hook.wrap('request', async (request, options) => {
        if (options.request?.['once'] === true)
            return await request(options);
        return await repeat(() => request(options), options.method, log);
    });
    return api;
}
/** A connection that hangs is ended; the toolkit has no time limit of its own. */
const fetchWithTimeout = (input, init) => {
    const limit = AbortSignal.timeout(timeoutMilliseconds);
    return fetch(input, { ...init, signal: init?.signal == null ? limit : AbortSignal.any([init.signal, limit]) });
};
async function repeat(send, method, log) {
    const start = performance.now();
    for (let count = 1;; count++) {
        try {
            return await send();
        }
        catch (error) {
            const refusal = refusalOf(error);
            const now = Date.parse(String(refusal.headers['date'] ?? '')) || Date.now();
            const pause = pauseBefore(refusal, { method, count, elapsed: performance.now() - start, now, random: Math.random() });
            if (pause === undefined)
                throw error;
            log.debug(`${describeRefusal(error)}; trying again in ${pause} ms`);
            await (0,promises_.setTimeout)(pause);
        }
    }
}


/***/ })

};
