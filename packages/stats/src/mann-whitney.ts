import {normalSf} from './normal.ts'
import {at, midranks, type Numbers, sorted, sumOf} from './numbers.ts'
import {quantileOfSorted} from './quantile.ts'

/** Which way the first sample may differ: it is smaller (`less`), larger (`greater`), or either. */
export type Alternative = 'two-sided' | 'less' | 'greater'

/** Mann-Whitney's rank-sum test of two samples. */
export interface MannWhitney {
  /** Pairs (x, y) with x > y, ties counted half; u1 + u2 = n·m. */
  readonly u1: number
  readonly u2: number
  /** Common-language effect size u1 / (n·m): the chance that a value of x is above one of y; ½ without a difference. */
  readonly cles: number
  /** Standard deviation of u1 without a difference, corrected for ties; 0 when all values are equal. */
  readonly sd: number
}

/** More pairs than this are not listed one by one. */
const mostPairs = 20_000_000

/**
 * Rank sums of two samples (Mann & Whitney 1947), with midranks for ties. Infinite values are ordinary values.
 *
 * @throws RangeError when a sample is empty or holds NaN.
 */
export function mannWhitney(x: Numbers, y: Numbers): MannWhitney {
  const [n, m] = [x.length, y.length]
  if (n === 0 || m === 0) throw new RangeError(`samples of sizes ${n} and ${m} can't be compared`)
  const pooled = Float64Array.from([...Array.from(x), ...Array.from(y)])
  if (pooled.some(Number.isNaN)) throw new RangeError('a sample holds NaN')
  const ranks = midranks(pooled)
  const u1 = sumOf(n, (index) => at(ranks, index)) - (n * (n + 1)) / 2
  const all = n + m
  const sd = Math.sqrt(((n * m) / 12) * (all + 1 - tieTerm(ranks) / (all * (all - 1))))
  return {u1, u2: n * m - u1, cles: u1 / (n * m), sd}
}

/** Σ (t³ - t) over groups of equal ranks. */
function tieTerm(ranks: Numbers): number {
  const groups = new Map<number, number>()
  for (let index = 0; index < ranks.length; index++) groups.set(at(ranks, index), (groups.get(at(ranks, index)) ?? 0) + 1)
  return [...groups.values()].reduce((total, t) => total + t ** 3 - t, 0)
}

/**
 * p-value by the normal approximation with the correction for ties, with or without half a step for continuity (scipy's `mannwhitneyu(method='asymptotic')`).
 * NaN when all values are equal and there is no correction for continuity.
 */
export function mannWhitneyP({u1, u2, sd}: MannWhitney, alternative: Alternative = 'two-sided', continuity = true): number {
  const u = alternative === 'greater' ? u1 : alternative === 'less' ? u2 : Math.max(u1, u2)
  const above = u - (u1 + u2) / 2 - (continuity ? 0.5 : 0)
  const p = normalSf(above / sd) * (alternative === 'two-sided' ? 2 : 1)
  return Math.min(1, p)
}

/** z of the rank sum at a difference of 0, half a step of continuity towards 0 (R's `wilcox.test`). Undefined when all values are equal. */
export function rankSumZ({u1, u2, sd}: MannWhitney): number | undefined {
  if (sd === 0) return undefined
  const distance = u1 - (u1 + u2) / 2
  return (distance - Math.sign(distance) * 0.5) / sd
}

/**
 * Exact two-sided p-value for samples without ties, from the number of orderings that give each U (Mann & Whitney's recursion). O((n·m)·min(n, m)).
 *
 * @throws RangeError when a size is no positive whole number or U is outside 0 to n·m.
 */
export function mannWhitneyExactP(u1: number, n: number, m: number): number {
  if (!(Number.isSafeInteger(n) && Number.isSafeInteger(m) && n > 0 && m > 0))
    throw new RangeError(`no samples have the sizes ${n} and ${m}`)
  if (!(u1 >= 0 && u1 <= n * m)) throw new RangeError(`U is between 0 and ${n * m}, not ${u1}`)
  const chances = uDistribution(Math.min(n, m), Math.max(n, m))
  const most = Math.max(u1, n * m - u1)
  // The tail is short and its terms are positive: summed from the smallest.
  let tail = 0
  for (let u = n * m; u >= Math.ceil(most); u--) tail += at(chances, u)
  return Math.min(1, 2 * tail)
}

/** Chance of each U: coefficients of Π (1 - q^(m+i)) / (1 - q^i), divided by C(n + m, n) as it grows. */
function uDistribution(n: number, m: number): Float64Array {
  const chances = new Float64Array(n * m + 1)
  chances[0] = 1
  for (let i = 1; i <= n; i++) {
    for (let u = n * m; u >= m + i; u--) chances[u] = at(chances, u) - at(chances, u - m - i)
    for (let u = i; u <= n * m; u++) chances[u] = at(chances, u) + at(chances, u - i)
    for (let u = 0; u <= n * m; u++) chances[u] = (at(chances, u) * i) / (m + i)
  }
  return chances
}

/**
 * Hodges & Lehmann's estimate of the shift: the median of all differences x - y (1963), in the values' unit.
 *
 * @throws RangeError when a sample is empty, holds NaN, or there are more than 20 million pairs.
 */
export function hodgesLehmann(x: Numbers, y: Numbers): number {
  if (x.length * y.length > mostPairs) throw new RangeError(`${x.length} x ${y.length} pairs are too many to be listed`)
  const differences = new Float64Array(x.length * y.length)
  for (let i = 0; i < x.length; i++) {
    for (let j = 0; j < y.length; j++) differences[i * y.length + j] = at(x, i) - at(y, j)
  }
  return quantileOfSorted(differences.sort(), 0.5)
}

/**
 * Interval of the shift from the ordered differences x - y, by the normal approximation of the ranks at which they are cut off (Lehmann 1975); at least `confidence` for large samples.
 *
 * @throws RangeError as `hodgesLehmann`.
 */
export function shiftInterval(x: Numbers, y: Numbers, zTail: number): readonly [low: number, high: number] {
  if (x.length * y.length > mostPairs) throw new RangeError(`${x.length} x ${y.length} pairs are too many to be listed`)
  const pairs = sorted(Array.from(x).flatMap((a) => Array.from(y, (b) => a - b)))
  const {sd} = mannWhitney(x, y)
  const cut = Math.max(0, Math.floor(pairs.length / 2 - zTail * sd))
  return [at(pairs, cut), at(pairs, pairs.length - 1 - cut)]
}
