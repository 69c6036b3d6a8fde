import {betaCdf, betaSf} from './beta.ts'
import {gammaQ} from './gamma.ts'

/**
 * Chance that a chi-square variable with `df` degrees of freedom exceeds x; 1 for x <= 0.
 *
 * @throws RangeError when df is not positive.
 */
export const chiSquareSf = (x: number, df: number): number => (x <= 0 ? 1 : gammaQ(df / 2, x / 2))

/**
 * The x that a chi-square variable exceeds with chance p (0 < p < 1), by bisection.
 *
 * @throws RangeError when p or df is out of range.
 */
export function chiSquareIsf(p: number, df: number): number {
  if (!(p > 0 && p < 1)) throw new RangeError(`a tail must be between 0 and 1, not ${p}`)
  let low = 0
  let high = Math.max(1, df)
  while (chiSquareSf(high, df) > p) high *= 2
  for (;;) {
    const middle = (low + high) / 2
    if (middle <= low || middle >= high) return middle
    if (chiSquareSf(middle, df) > p) low = middle
    else high = middle
  }
}

/**
 * Chance that Student's t with `df` degrees of freedom exceeds t.
 * NaN for a t that is NaN.
 *
 * @throws RangeError when df is not positive.
 */
export function studentSf(t: number, df: number): number {
  if (Number.isNaN(t)) return t
  const square = t * t
  if (square === Number.POSITIVE_INFINITY) return t > 0 ? 0 : 1
  const tail = betaCdf(df / (df + square), df / 2, 0.5, square / (df + square)) / 2
  return t >= 0 ? tail : 1 - tail
}

/**
 * Value that Student's t with `df` degrees of freedom is below with chance p, by bisection to the last bit.
 *
 * @throws RangeError when p is not strictly between 0 and 1, or df is not positive.
 */
export function studentQuantile(p: number, df: number): number {
  if (!(p > 0 && p < 1)) throw new RangeError(`a probability strictly between 0 and 1 is needed, got ${p}`)
  if (p < 0.5) return -studentQuantile(1 - p, df)
  let [low, high] = [0, 1]
  while (studentSf(high, df) > 1 - p) high *= 2
  for (;;) {
    const middle = (low + high) / 2
    if (middle <= low || middle >= high) return middle
    if (studentSf(middle, df) > 1 - p) low = middle
    else high = middle
  }
}

/**
 * Chance that Fisher's F with d1 and d2 degrees of freedom exceeds x.
 *
 * @throws RangeError when a number of degrees is not positive.
 */
export const fisherFSf = (x: number, d1: number, d2: number): number =>
  x <= 0 ? 1 : betaCdf(d2 / (d2 + d1 * x), d2 / 2, d1 / 2, (d1 * x) / (d2 + d1 * x))

/**
 * Chance of at most k successes in n trials with chance p each.
 *
 * @throws RangeError when n is no whole number or p is outside 0 to 1.
 */
export function binomialCdf(k: number, n: number, p: number): number {
  requireTrials(n, p)
  if (k < 0) return 0
  return k >= n ? 1 : betaSf(p, Math.floor(k) + 1, n - Math.floor(k))
}

/** Chance of k or more successes; errors as `binomialCdf`. */
export function binomialSf(k: number, n: number, p: number): number {
  requireTrials(n, p)
  if (k <= 0) return 1
  return k > n ? 0 : betaCdf(p, Math.ceil(k), n - Math.ceil(k) + 1)
}

function requireTrials(n: number, p: number): void {
  if (!(Number.isSafeInteger(n) && n >= 0 && p >= 0 && p <= 1)) throw new RangeError(`no binomial distribution has n = ${n} and p = ${p}`)
}
