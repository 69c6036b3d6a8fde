import {kolmogorovTwoSidedSf} from './kolmogorov-smirnov-one-sample.ts'
import {at, type Numbers, sorted} from './numbers.ts'

/** Largest distance between two empirical distribution functions. */
export interface KsStatistic {
  /** max |F_x - F_y|, in 0 to 1. */
  readonly d: number
  /** Value at which the largest distance is first reached. */
  readonly location: number
  /** 1 when F_x is above F_y there (x is smaller), else -1. */
  readonly sign: 1 | -1
  /** max (F_x - F_y) and max (F_y - F_x). */
  readonly dPlus: number
  readonly dMinus: number
}

/**
 * Two-sample Kolmogorov-Smirnov statistic. Ties are taken together; infinite values are ordinary values.
 *
 * @throws RangeError when a sample is empty or holds NaN.
 */
export function ksStatistic(x: Numbers, y: Numbers): KsStatistic {
  return ksOfSorted(prepared('x', x), prepared('y', y))
}

function prepared(name: string, values: Numbers): Float64Array {
  if (values.length === 0) throw new RangeError(`the sample ${name} is empty`)
  const ascending = sorted(values)
  if (Number.isNaN(ascending[ascending.length - 1])) throw new RangeError(`the sample ${name} holds NaN`)
  return ascending
}

/**
 * The same, of ascending samples.
 *
 * @throws RangeError when a sample is empty, holds NaN or is not ascending.
 */
export function ksOfSorted(x: Float64Array, y: Float64Array): KsStatistic {
  const [n, m] = [x.length, y.length]
  if (n === 0 || m === 0) throw new RangeError('a sample is empty')
  const first = Math.min(at(x, 0), at(y, 0))
  const best = {plus: 0, plusAt: first, minus: 0, minusAt: first}
  let [i, j] = [0, 0]
  while (i < n || j < m) {
    const [a, b] = [i < n ? at(x, i) : Infinity, j < m ? at(y, j) : Infinity]
    const value = Math.min(a, b)
    const before = i + j
    while (i < n && x[i] === value) i++
    while (j < m && y[j] === value) j++
    if (i + j === before) throw new RangeError('a sample holds NaN')
    const difference = i / n - j / m
    if (difference > best.plus) {
      best.plus = difference
      best.plusAt = value
    } else if (-difference > best.minus) {
      best.minus = -difference
      best.minusAt = value
    }
  }
  const plusWins = best.plus >= best.minus
  return {
    d: plusWins ? best.plus : best.minus,
    location: plusWins ? best.plusAt : best.minusAt,
    sign: plusWins ? 1 : -1,
    dPlus: best.plus,
    dMinus: best.minus,
  }
}

/**
 * Statistic from counts in shared, ordered cells (a histogram or counts of values). Exact for counts of values; for bins a lower bound of the samples' D.
 *
 * @throws RangeError when the counts differ in length or a side is empty.
 */
export function ksFromCounts(x: Numbers, y: Numbers): number {
  if (x.length !== y.length) throw new RangeError(`histograms of different lengths, ${x.length} and ${y.length}`)
  const [n, m] = [total(x), total(y)]
  if (!(n > 0 && m > 0)) throw new RangeError('a histogram is empty')
  let [i, j, d] = [0, 0, 0]
  for (let cell = 0; cell < x.length; cell++) {
    i += at(x, cell)
    j += at(y, cell)
    d = Math.max(d, Math.abs(i / n - j / m))
  }
  return d
}

function total(counts: Numbers): number {
  let sum = 0
  for (let cell = 0; cell < counts.length; cell++) sum += at(counts, cell)
  return sum
}

/**
 * Chance of a distance of d or more when both samples come from one continuous distribution: exact, by walking the lattice of orderings (Hodges 1957).
 * Adds chances of leaving the band, so small p-values keep their digits. O(n·m). With ties it is conservative.
 *
 * @throws RangeError when a size is no positive whole number.
 */
export function ksExactP(d: number, n: number, m: number): number {
  requireSizes(n, m)
  if (Number.isNaN(d)) throw new RangeError('a distance that is NaN has no p-value')
  const divisor = gcd(n, m)
  const [stepX, stepY] = [m / divisor, n / divisor]
  const limit = Math.round(d * (n / divisor) * m)
  if (limit <= 0) return 1
  const inside = new Float64Array(m + 1)
  let outside = 0
  for (let i = 0; i <= n; i++) {
    for (let j = 0; j <= m; j++) {
      // Chance of coming to (i, j) without having left the band: from (i - 1, j), still in the array, and from (i, j - 1).
      let chance = i === 0 && j === 0 ? 1 : 0
      if (i > 0) chance += (at(inside, j) * (n - i + 1)) / (n + m - i - j + 1)
      if (j > 0) chance += (at(inside, j - 1) * (m - j + 1)) / (n + m - i - j + 1)
      const left = Math.abs(i * stepX - j * stepY) >= limit
      if (left) outside += chance
      inside[j] = left ? 0 : chance
    }
  }
  return Math.min(1, outside)
}

/**
 * The same chance by the one-sample distribution at the effective size round(n·m / (n + m)), as scipy's `ks_2samp(method='asymp')`.
 * NaN when that size rounds to 0 (one value on each side): there is no such distribution.
 *
 * @throws RangeError when a size is no positive whole number.
 */
export function ksAsymptoticP(d: number, n: number, m: number): number {
  requireSizes(n, m)
  const size = roundHalfToEven((n * m) / (n + m))
  return size === 0 ? Number.NaN : kolmogorovTwoSidedSf(d, size)
}

/** numpy's rounding, so that the effective size agrees at .5. */
function roundHalfToEven(value: number): number {
  const floor = Math.floor(value)
  if (value - floor !== 0.5) return Math.round(value)
  return floor % 2 === 0 ? floor : floor + 1
}

/** p-value of a distance: exact while n·m <= 10,000, else asymptotic. RangeError for NaN and for sizes that are no positive whole numbers. */
export function ksP(d: number, n: number, m: number): number {
  if (Number.isNaN(d)) throw new RangeError('a distance that is NaN has no p-value')
  return n * m <= 10_000 ? ksExactP(d, n, m) : ksAsymptoticP(d, n, m)
}

function requireSizes(n: number, m: number): void {
  if (!(Number.isSafeInteger(n) && Number.isSafeInteger(m) && n > 0 && m > 0))
    throw new RangeError(`samples of sizes ${n} and ${m} can't be compared`)
}

function gcd(a: number, b: number): number {
  return b === 0 ? a : gcd(b, a % b)
}
