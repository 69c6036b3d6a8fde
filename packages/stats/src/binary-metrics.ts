import {at, type Numbers, requireFinite, requireSameLength, requireWeights, sumOf} from './numbers.ts'

/** Counts (or sums of weights) of a yes-or-no classification; the positive class is 1. */
export interface BinaryConfusion {
  readonly tp: number
  readonly fp: number
  readonly tn: number
  readonly fn: number
}

/**
 * Confusion of predictions with the truth.
 *
 * @param truth 0 or 1 per row.
 * @param predicted 0 or 1 per row.
 * @throws RangeError when the columns are empty, differ in length or hold anything but 0 and 1.
 */
export function binaryConfusion(truth: Numbers, predicted: Numbers, weights?: Numbers): BinaryConfusion {
  requireSameLength('confusion', truth, predicted, weights)
  requireBinary('truth', truth)
  requireBinary('prediction', predicted)
  requireWeights('confusion', weights)
  const cell = (t: number, p: number): number =>
    sumOf(truth.length, (row) => (truth[row] === t && predicted[row] === p ? (weights?.[row] ?? 1) : 0))
  return {tp: cell(1, 1), fp: cell(0, 1), tn: cell(0, 0), fn: cell(1, 0)}
}

/** Predicted classes: 1 where the score is at or above the threshold (scikit-learn's and our convention). RangeError for NaN; no row for no score. */
export function atThreshold(scores: Numbers, threshold: number): Uint8Array {
  const predicted = new Uint8Array(scores.length)
  for (let row = 0; row < predicted.length; row++) {
    const score = at(scores, row)
    if (Number.isNaN(score)) throw new RangeError(`score: the value at index ${row} is NaN, which is on neither side of a threshold`)
    predicted[row] = score >= threshold ? 1 : 0
  }
  return predicted
}

/** Share of rows that are right: (tp + tn) / all. NaN without rows. */
export const accuracy = ({tp, fp, tn, fn}: BinaryConfusion): number => (tp + tn) / (tp + fp + tn + fn)

/** tp / (tp + fp); `zeroDivision` when nothing was predicted positive (scikit-learn's `zero_division`). */
export const precision = ({tp, fp}: BinaryConfusion, zeroDivision = 0): number => ratio(tp, tp + fp, zeroDivision)

/** tp / (tp + fn); `zeroDivision` when no row is positive. */
export const recall = ({tp, fn}: BinaryConfusion, zeroDivision = 0): number => ratio(tp, tp + fn, zeroDivision)

/**
 * F measure: (1 + β²)·P·R / (β²·P + R), with precision P and recall R as above; 0 when both are 0.
 * Source: van Rijsbergen 1979; behaviour at zero as scikit-learn 1.2.
 */
export function fBeta(confusion: BinaryConfusion, beta: number, zeroDivision = 0): number {
  return combineF(precision(confusion, zeroDivision), recall(confusion, zeroDivision), beta)
}

/** F measure of a precision and a recall; 0 when both are 0. NaN for NaN. */
export function combineF(p: number, r: number, beta = 1): number {
  const denominator = beta * beta * p + r
  return denominator === 0 ? 0 : ((1 + beta * beta) * p * r) / denominator
}

/** Harmonic mean of precision and recall. 0 or `zeroDivision` without positives, as `fBeta`; 0 without rows. */
export const f1 = (confusion: BinaryConfusion, zeroDivision = 0): number => fBeta(confusion, 1, zeroDivision)

/**
 * tn / (tn + fp), the share of negatives that are found.
 *
 * @throws RangeError when no row is negative.
 */
export function specificity({tn, fp}: BinaryConfusion): number {
  if (tn + fp === 0) throw new RangeError('specificity is not defined without negative rows')
  return tn / (tn + fp)
}

/** Mean of the recalls of the classes that occur in the truth. NaN without rows. */
export function balancedAccuracy({tp, fp, tn, fn}: BinaryConfusion): number {
  const recalls = [
    [tp, tp + fn],
    [tn, tn + fp],
  ].filter(([, all]) => all !== 0)
  return sumOf(recalls.length, (index) => (recalls[index]?.[0] ?? 0) / (recalls[index]?.[1] ?? 1)) / recalls.length
}

/** Matthews' correlation, in -1 to 1; 0 when a row or column of the confusion is empty (scikit-learn's convention). */
export function matthewsCorrelation({tp, fp, tn, fn}: BinaryConfusion): number {
  const denominator = Math.sqrt(tp + fp) * Math.sqrt(tp + fn) * Math.sqrt(tn + fp) * Math.sqrt(tn + fn)
  return denominator === 0 ? 0 : (tp * tn - fp * fn) / denominator
}

/** Cohen's kappa: agreement beyond chance, (p_o - p_e) / (1 - p_e); NaN when all rows are of one class in both columns, where it is not defined. */
export function cohenKappa({tp, fp, tn, fn}: BinaryConfusion): number {
  const all = tp + fp + tn + fn
  const expected = ((tp + fp) / all) * ((tp + fn) / all) + ((tn + fn) / all) * ((tn + fp) / all)
  return ((tp + tn) / all - expected) / (1 - expected)
}

/** tp / (tp + fp + fn); `zeroDivision` when there is nothing positive anywhere. */
export const jaccard = ({tp, fp, fn}: BinaryConfusion, zeroDivision = 0): number => ratio(tp, tp + fp + fn, zeroDivision)

/**
 * Mean negative log-likelihood in nats. Probabilities are clipped to [ε, 1 - ε]; ε = 1e-15 as in scikit-learn up to 1.2
 * (newer versions clip at the epsilon of the type).
 *
 * @throws RangeError on probabilities outside 0 to 1.
 */
export function logLoss(truth: Numbers, probability: Numbers, weights?: Numbers, epsilon = 1e-15): number {
  requireProbabilities('log loss', truth, probability, weights)
  return weightedMean(truth.length, weights, (row) => {
    const p = Math.min(Math.max(at(probability, row), epsilon), 1 - epsilon)
    return truth[row] === 1 ? -Math.log(p) : -Math.log1p(-p)
  })
}

/**
 * Brier score: mean of (p - y)², in 0 to 1, lower is better.
 *
 * @throws RangeError on probabilities outside 0 to 1.
 */
export function brierScore(truth: Numbers, probability: Numbers, weights?: Numbers): number {
  requireProbabilities('Brier score', truth, probability, weights)
  return weightedMean(truth.length, weights, (row) => (at(probability, row) - at(truth, row)) ** 2)
}

/** Σ w·term / Σ w, compensated; plain mean without weights. NaN without rows. */
export function weightedMean(count: number, weights: Numbers | undefined, term: (row: number) => number): number {
  if (weights === undefined) return sumOf(count, term) / count
  return sumOf(count, (row) => at(weights, row) * term(row)) / sumOf(count, (row) => at(weights, row))
}

/**
 * Checks a column of 0s and 1s.
 *
 * @throws RangeError at the first other value.
 */
export function requireBinary(what: string, values: Numbers): void {
  for (let row = 0; row < values.length; row++) {
    if (values[row] !== 0 && values[row] !== 1) throw new RangeError(`the ${what} at index ${row} is ${String(values[row])}, not 0 or 1`)
  }
}

function requireProbabilities(what: string, truth: Numbers, probability: Numbers, weights: Numbers | undefined): void {
  requireSameLength(what, truth, probability, weights)
  requireBinary('truth', truth)
  requireFinite(what, probability)
  requireWeights(what, weights)
  for (let row = 0; row < probability.length; row++) {
    const p = at(probability, row)
    if (p < 0 || p > 1) throw new RangeError(`${what}: the probability at index ${row} is ${p}, outside 0 to 1`)
  }
}

const ratio = (part: number, whole: number, zeroDivision: number): number => (whole === 0 ? zeroDivision : part / whole)
