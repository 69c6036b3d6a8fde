import {chiSquareIsf, chiSquareSf} from './distributions.ts'
import {at, type Numbers, requireSameLength, sum, sumOf} from './numbers.ts'
import {quantileOfSorted} from './quantile.ts'

/** Population stability index of two histograms with the same bins. */
export interface Psi {
  /** In nats: 0 when the shares are equal; unbounded above. */
  readonly value: number
  readonly bins: number
  /** The value that no drift at all exceeds with chance 5 % at these sizes. */
  readonly critical: number
  /** Chance of such a value or a larger one without drift. */
  readonly p: number
}

/**
 * Population stability index Σ (c - r)·ln(c / r) over bins, with `smoothing` counts added to every bin of both sides (default ½, Jeffreys), so that an empty bin can't make it infinite.
 * Under no drift it is about (1/n + 1/m)·χ²(k - 1) (second-order Taylor of the symmetrised Kullback-Leibler divergence; arXiv 2307.11878), which gives critical value and p.
 *
 * @throws RangeError when the histograms differ in length, have no bins or no counts.
 */
export function psi(reference: Numbers, current: Numbers, smoothing = 0.5): Psi {
  const bins = reference.length
  if (bins === 0 || bins !== current.length) throw new RangeError(`histograms with ${bins} and ${current.length} bins can't be compared`)
  const [n, m] = [sum(reference), sum(current)]
  if (!(n > 0 && m > 0)) throw new RangeError('a histogram has no counts')
  const value = psiOfShares(smoothedShares(reference, smoothing), smoothedShares(current, smoothing))
  return {value, bins, critical: psiCritical(bins, n, m), p: psiP(value, bins, n, m)}
}

/** Shares of counts after adding `smoothing` to each. NaN where all counts and the smoothing are 0, and where a count is NaN. Empty for no counts. */
export function smoothedShares(counts: Numbers, smoothing: number): Float64Array {
  const whole = sum(counts) + smoothing * counts.length
  return Float64Array.from(counts, (count) => (count + smoothing) / whole)
}

/** Σ (q - p)·ln(q / p) of two lists of shares; a bin that is empty on both sides counts 0, on one side Infinity. NaN for a share that is NaN. RangeError for empty lists and lists of different lengths. */
export function psiOfShares(p: Numbers, q: Numbers): number {
  requireSameLength('PSI', p, q)
  return sumOf(p.length, (bin) => {
    const [a, b] = [at(p, bin), at(q, bin)]
    return a === b ? 0 : (b - a) * (a > 0 && Math.abs(b - a) < a / 2 ? Math.log1p((b - a) / a) : Math.log(b / a))
  })
}

/** Value that PSI of k bins exceeds with chance `tail` when nothing changed: (1/n + 1/m)·χ²(k - 1, tail). 0 for a single bin. Infinity when a side is empty. RangeError for a number of bins that is NaN, NaN for a size that is NaN. */
export const psiCritical = (bins: number, n: number, m: number, tail = 0.05): number =>
  bins < 2 ? 0 : (1 / n + 1 / m) * chiSquareIsf(tail, bins - 1)

/** Chance that PSI of k bins reaches `value` when nothing changed. 1 for a single bin. RangeError for NaN. */
export const psiP = (value: number, bins: number, n: number, m: number): number =>
  bins < 2 ? 1 : chiSquareSf(value / (1 / n + 1 / m), bins - 1)

/** Mean of PSI when nothing changed: (k - 1)·(1/n + 1/m). Infinity when a side is empty. NaN for NaN. */
export const psiNullMean = (bins: number, n: number, m: number): number => (bins - 1) * (1 / n + 1 / m)

/**
 * Inner edges of bins at the reference's quantiles 1/k … (k - 1)/k, without repetitions and without its smallest and largest value; the outer bins are open.
 * Bin i holds (edge i - 1, edge i]. A constant reference gives no edge, that is one bin.
 * RangeError for NaN.
 *
 * @param ascending the reference, sorted.
 * @throws RangeError when it is empty.
 */
export function quantileEdges(ascending: Numbers, bins: number): number[] {
  if (Number.isNaN(at(ascending, ascending.length - 1))) throw new RangeError('the reference holds NaN')
  const edges = Array.from({length: bins - 1}, (_, index) => quantileOfSorted(ascending, (index + 1) / bins))
  const inner = edges.filter((edge) => edge > at(ascending, 0) && edge < at(ascending, ascending.length - 1))
  return [...new Set(inner)]
}

/** Counts of values in the bins between inner edges, (edge i - 1, edge i], outer bins open. RangeError for NaN; infinities fall into the outer bins. Zeros without values. */
export function countBetween(values: Numbers, edges: readonly number[]): Float64Array {
  const counts = new Float64Array(edges.length + 1)
  for (let index = 0; index < values.length; index++) {
    if (Number.isNaN(at(values, index))) throw new RangeError(`the value at index ${index} is NaN, which lies in no bin`)
    const bin = binOf(at(values, index), edges)
    counts[bin] = at(counts, bin) + 1
  }
  return counts
}

/** First bin whose upper edge is at or above the value. */
function binOf(value: number, edges: readonly number[]): number {
  let [low, high] = [0, edges.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((edges[middle] as number) < value) low = middle + 1
    else high = middle
  }
  return low
}
