/** How often and how long to try. Times in milliseconds. */
export interface RetryPolicy {
  readonly tries: number
  /** Upper end of the first pause; doubles with each try. */
  readonly base: number
  /** Upper end of every pause. */
  readonly cap: number
}

/** Five tries, pauses of at most 0.5, 1, 2 and 4 s. */
export const defaultRetry: RetryPolicy = {tries: 5, base: 500, cap: 30_000}

/** Methods that may be repeated without harm (RFC 9110, 9.2.2). POST and PATCH are never repeated blindly. */
const idempotent: ReadonlySet<string> = new Set(['GET', 'HEAD', 'PUT', 'DELETE', 'OPTIONS'])

const transient: ReadonlySet<number> = new Set([408, 429, 502, 503, 504])

/** Whether a request may be repeated after it failed without an answer. */
export const isRepeatable = (method: string): boolean => idempotent.has(method)

/** Whether an answer says "later": 408, 429, 502, 503, 504, and 500 for reads. */
export function isTransient(method: string, status: number): boolean {
  return transient.has(status) || (status === 500 && (method === 'GET' || method === 'HEAD'))
}

/** Full jitter: uniform between 0 and min(cap, base · 2^(attempt−1)). `attempt` counts from 1, `random` is in [0, 1). */
export function backoff(attempt: number, {base, cap}: RetryPolicy, random: () => number): number {
  return Math.round(random() * Math.min(cap, base * 2 ** (attempt - 1)))
}

/**
 * The pause in milliseconds that an answer asks for: `Retry-After` in seconds, or as a date *relative to the answer's own
 * Date*, because the clock of the runner may be wrong. Undefined when nothing readable is asked for.
 */
export function retryAfter(headers: Readonly<Record<string, string>>): number | undefined {
  const asked = headers['retry-after']?.trim()
  if (asked === undefined || asked === '') return undefined
  if (/^\d+$/.test(asked)) return Number(asked) * 1_000
  const pause = Date.parse(asked) - Date.parse(headers['date'] ?? '')
  return Number.isFinite(pause) ? Math.max(0, pause) : undefined
}
