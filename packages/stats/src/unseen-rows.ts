import {lgamma} from './gamma.ts'

/** How many rows of a sample have values that an earlier sample lacks, and how many are to be expected when nothing changed. */
export interface UnseenRows {
  /** Rows of the current sample whose value the reference lacks. */
  readonly rows: number
  /** Their expected number given how often each value occurs in both samples together. */
  readonly expected: number
  /** An upper bound of the chance of so many or more when nothing changed; 1 when there are no more than expected. */
  readonly p: number
}

/** Values that occur equally often in both samples together. */
interface Group {
  readonly size: number
  readonly values: number
  /** ln of the chance that all rows of such a value lie in the current sample. */
  readonly logAll: number
}

/**
 * Are more rows of the current sample new than there must be? A permutation test: when nothing changed, which rows are the current ones is chance, given the pooled counts of each value. A value
 * that occurs t times in all is new when all its rows fall into the current sample, with chance (m)_t / (N)_t. The rows of a permutation are negatively associated (Joag-Dev & Proschan
 * 1983), so Chernoff's bound over independent values holds for the sum: the p-value is never too small, at any size and for any tail. No rows are expected without values.
 *
 * @param reference counts per value; `current` over the same values.
 * @throws RangeError when the lists differ in length, a side is empty, or a count is NaN or negative.
 */
export function unseenRows(reference: ArrayLike<number>, current: ArrayLike<number>): UnseenRows {
  if (reference.length !== current.length)
    throw new RangeError(`counts of ${reference.length} and ${current.length} values can't be compared`)
  let [n, m, rows] = [0, 0, 0]
  const pooled = new Map<number, number>()
  for (let value = 0; value < reference.length; value++) {
    const [r, c] = [reference[value] as number, current[value] as number]
    if (!(r >= 0 && c >= 0)) throw new RangeError(`value ${value} has a count that is no number >= 0`)
    n += r
    m += c
    if (r === 0) rows += c
    if (r + c > 0) pooled.set(r + c, (pooled.get(r + c) ?? 0) + 1)
  }
  if (!(n > 0 && m > 0)) throw new RangeError('a side has no counts')
  const groups = [...pooled]
    .filter(([size]) => size <= m)
    .map(([size, values]): Group => ({size, values, logAll: logAllCurrent(size, n, m)}))
  const expected = groups.reduce((sum, {size, values, logAll}) => sum + size * values * Math.exp(logAll), 0)
  return {rows, expected, p: rows <= expected ? 1 : chernoff(groups, rows)}
}

/** ln of (m)_t / (n + m)_t. */
function logAllCurrent(size: number, n: number, m: number): number {
  if (size > 64) return lgamma(m + 1) - lgamma(m - size + 1) - lgamma(n + m + 1) + lgamma(n + m - size + 1)
  let log = 0
  for (let row = 0; row < size; row++) log += Math.log((m - row) / (n + m - row))
  return log
}

/** The smallest bound E exp(θ·(sum - rows)) over θ > 0: it is convex in θ. */
function chernoff(groups: readonly Group[], rows: number): number {
  const largest = groups.reduce((most, {size}) => Math.max(most, size), 1)
  const bound = (theta: number): number =>
    groups.reduce((sum, {size, values, logAll}) => sum + values * logMoment(logAll, theta * size), -theta * rows)
  // Beyond this no value's term grows slower than its share of the rows.
  let [low, high] = [0, (800 + 2 * Math.log(1 + rows)) / largest + 50]
  for (let step = 0; step < 200 && high - low > 1e-9 * high; step++) {
    const [a, b] = [low + (high - low) / 3, high - (high - low) / 3]
    if (bound(a) < bound(b)) high = b
    else low = a
  }
  return Math.min(1, Math.exp(bound((low + high) / 2)))
}

/** ln(1 + π·(e^s - 1)) with ln π. */
function logMoment(logAll: number, s: number): number {
  const top = logAll + s
  return top > 30 ? top + Math.log1p((1 - Math.exp(logAll)) * Math.exp(-top)) : Math.log1p(Math.exp(logAll) * Math.expm1(Math.min(s, 700)))
}
