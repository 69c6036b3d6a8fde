/** An answer that was not a success, or none at all (`status` undefined). */
export interface Refusal {
  readonly status: number | undefined
  readonly message: string
  readonly headers: Readonly<Record<string, string | number | undefined>>
}

/** When to try again. */
export interface Attempt {
  readonly method: string
  /** Tries made so far, from 1. */
  readonly count: number
  /** Milliseconds since the first try. */
  readonly elapsed: number
  /** Milliseconds since the epoch, by the server's clock where it told. */
  readonly now: number
  /** Uniform in [0, 1). */
  readonly random: number
}

const budgetMilliseconds = 120_000
const maxTries = 5

/**
 * Milliseconds to wait before the next try, or undefined when there should be none. A request that a limit refused had no effect and is
 * repeated whatever its method; after a 5xx or a broken connection only idempotent methods are, because a POST may have worked.
 *
 * Waiting times: GitHub's REST best practices ("retry-after", then "x-ratelimit-reset", then a minute).
 */
export function pauseBefore(refusal: Refusal, attempt: Attempt): number | undefined {
  if (attempt.count >= maxTries) return undefined
  const pause = isLimit(refusal) ? limitPause(refusal, attempt) : outagePause(refusal, attempt)
  return pause === undefined || attempt.elapsed + pause > budgetMilliseconds ? undefined : pause
}

/** A primary or secondary rate limit. A 403 without these signs is a lack of rights. */
export function isLimit({status, message, headers}: Refusal): boolean {
  if (status === 429) return true
  if (status !== 403) return false
  return headers['retry-after'] !== undefined || String(headers['x-ratelimit-remaining']) === '0' || /rate limit/i.test(message)
}

function limitPause({headers}: Refusal, {count, now}: Attempt): number {
  const after = headers['retry-after'] === undefined ? Number.NaN : Number(headers['retry-after'])
  if (Number.isFinite(after) && after >= 0) return after * 1_000
  // A date is counted from the server's own clock, which `now` is.
  const until = Date.parse(String(headers['retry-after'] ?? ''))
  if (Number.isFinite(until)) return Math.max(0, until - now)
  const reset = Number(headers['x-ratelimit-reset'])
  if (String(headers['x-ratelimit-remaining']) === '0' && reset > 0) return Math.max(1_000, reset * 1_000 - now)
  return 60_000 * 2 ** (count - 1)
}

/** Full jitter: uniform between 0 and min(30 s, 0.5 s * 2^count). */
function outagePause({status}: Refusal, {method, count, random}: Attempt): number | undefined {
  const passing = status === undefined || status === 408 || status >= 500
  if (!passing || method === 'POST') return undefined
  return Math.round(random * Math.min(30_000, 500 * 2 ** count))
}
