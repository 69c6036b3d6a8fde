import {requireBinary} from './binary-metrics.ts'
import {normalQuantile, normalSf} from './normal.ts'
import {at, midranks, type Numbers, requireFinite, requireProbability, requireSameLength, sumOf} from './numbers.ts'

/** Two AUCs on the same rows and how surely they differ. */
export interface DelongComparison {
  readonly auc1: number
  readonly auc2: number
  /** Variances of the two AUCs, their covariance, and the variance of auc1 - auc2. */
  readonly variance1: number
  readonly variance2: number
  readonly covariance: number
  readonly varianceOfDifference: number
  /** auc1 - auc2. */
  readonly difference: number
  /** Undefined when the difference has no variance (the same ranking twice): then there is no difference to test. */
  readonly test: {readonly z: number; readonly p: number} | undefined
}

/**
 * Compares the ROC AUCs of two scores on the same rows (DeLong, DeLong & Clarke-Pearson, Biometrics 44, 1988), by midranks (Sun & Xu 2014); ties count half.
 *
 * @throws RangeError when columns differ in length, are not finite, or either class has fewer than two rows.
 */
export function delong(truth: Numbers, score1: Numbers, score2: Numbers): DelongComparison {
  requireSameLength('DeLong', truth, score1, score2)
  requireBinary('truth', truth)
  const first = placements(truth, score1)
  const second = placements(truth, score2)
  const variance1 = covarianceOf(first, first)
  const variance2 = covarianceOf(second, second)
  const covariance = covarianceOf(first, second)
  const varianceOfDifference = differenceVariance(first, second)
  const difference = first.auc - second.auc
  // The square of a rounding error is not a variance.
  const noise = 1e-14 * (variance1 + variance2) + 1e-30
  const z = difference / Math.sqrt(varianceOfDifference)
  return {
    auc1: first.auc,
    auc2: second.auc,
    variance1,
    variance2,
    covariance,
    varianceOfDifference,
    difference,
    test: varianceOfDifference > noise ? {z, p: 2 * normalSf(Math.abs(z))} : undefined,
  }
}

/** AUC with DeLong's variance. Errors as `delong`. */
export function aucWithVariance(truth: Numbers, score: Numbers): {readonly auc: number; readonly variance: number} {
  requireSameLength('DeLong', truth, score)
  requireBinary('truth', truth)
  const placed = placements(truth, score)
  return {auc: placed.auc, variance: covarianceOf(placed, placed)}
}

/**
 * Two-sided normal interval around an estimate.
 * NaN for an estimate or a variance that is NaN.
 *
 * @throws RangeError when the confidence is not between 0 and 1.
 */
export function waldInterval(estimate: number, variance: number, confidence = 0.95): readonly [low: number, high: number] {
  requireProbability('the confidence', confidence)
  const reach = normalQuantile(0.5 + confidence / 2) * Math.sqrt(variance)
  return [estimate - reach, estimate + reach]
}

/** Per positive row the share of negatives it beats (`positive`), per negative row the share of positives that beat it. */
interface Placements {
  readonly auc: number
  readonly positive: Float64Array
  readonly negative: Float64Array
}

function placements(truth: Numbers, score: Numbers): Placements {
  requireFinite('score', score)
  const rows = Array.from({length: truth.length}, (_, row) => row)
  const positives = rows.filter((row) => truth[row] === 1)
  const negatives = rows.filter((row) => truth[row] === 0)
  if (positives.length < 2 || negatives.length < 2) throw new RangeError('DeLong needs at least two rows of each class')
  const all = midranks(score)
  const within = (group: readonly number[]): Float64Array => midranks(group.map((row) => at(score, row)))
  const [withinPositives, withinNegatives] = [within(positives), within(negatives)]
  const positive = Float64Array.from(positives, (row, index) => (at(all, row) - at(withinPositives, index)) / negatives.length)
  const negative = Float64Array.from(negatives, (row, index) => 1 - (at(all, row) - at(withinNegatives, index)) / positives.length)
  return {auc: sumOf(positive.length, (index) => at(positive, index)) / positive.length, positive, negative}
}

function covarianceOf(a: Placements, b: Placements): number {
  return part(a.positive, b.positive, a.auc, b.auc) + part(a.negative, b.negative, a.auc, b.auc)
}

function part(a: Float64Array, b: Float64Array, meanA: number, meanB: number): number {
  return sumOf(a.length, (index) => (at(a, index) - meanA) * (at(b, index) - meanB)) / (a.length - 1) / a.length
}

/** From the differences row by row, so that equal rankings give exactly 0. */
function differenceVariance(a: Placements, b: Placements): number {
  const minus = (x: Float64Array, y: Float64Array): Float64Array => x.map((value, index) => value - at(y, index))
  const mean = a.auc - b.auc
  const positive = minus(a.positive, b.positive)
  const negative = minus(a.negative, b.negative)
  return part(positive, positive, mean, mean) + part(negative, negative, mean, mean)
}
