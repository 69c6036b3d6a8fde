import {weightedMean} from './binary-metrics.ts'
import {at, type Numbers, requireFinite, requireSameLength, requireWeights, sum, sumOf} from './numbers.ts'
import {orderOf} from './order.ts'
import {quantile} from './quantile.ts'

/** Below this, the denominator of MAPE is replaced: the double's epsilon, as in scikit-learn. */
const mapeEpsilon = 2 ** -52

type Metric = (truth: Numbers, predicted: Numbers, weights?: Numbers) => number

/** Mean of |prediction - truth|, in units of the target. RangeError on empty, unequal or non-finite columns, as for all metrics here. */
export const meanAbsoluteError: Metric = (truth, predicted, weights) => meanOf(truth, predicted, weights, (y, p) => Math.abs(p - y))

/** Mean of (prediction - truth)², in squared units of the target. RangeError for empty columns, columns of different lengths and values that are not finite. */
export const meanSquaredError: Metric = (truth, predicted, weights) => meanOf(truth, predicted, weights, (y, p) => (p - y) ** 2)

/** Square root of the mean squared error, in units of the target. RangeError for empty columns, columns of different lengths and values that are not finite. */
export const rootMeanSquaredError: Metric = (truth, predicted, weights) => Math.sqrt(meanSquaredError(truth, predicted, weights))

/** Mean of |prediction - truth| / max(|truth|, 2⁻⁵²), as a share (0.1 = 10 %); huge when the truth has zeros, as in scikit-learn. RangeError for empty columns, columns of different lengths and values that are not finite. */
export const meanAbsolutePercentageError: Metric = (truth, predicted, weights) =>
  meanOf(truth, predicted, weights, (y, p) => Math.abs(p - y) / Math.max(Math.abs(y), mapeEpsilon))

/** Mean of 2·|p - y| / (|p| + |y|), in 0 to 2; a pair of zeros counts 0. RangeError for empty columns, columns of different lengths and values that are not finite. */
export const symmetricMape: Metric = (truth, predicted, weights) =>
  meanOf(truth, predicted, weights, (y, p) => (y === 0 && p === 0 ? 0 : (2 * Math.abs(p - y)) / (Math.abs(p) + Math.abs(y))))

/** Mean of prediction - truth: positive when the model says too much. RangeError for empty columns, columns of different lengths and values that are not finite. */
export const meanBias: Metric = (truth, predicted, weights) => meanOf(truth, predicted, weights, (y, p) => p - y)

/**
 * Mean of (ln(1 + p) - ln(1 + y))².
 *
 * @throws RangeError when a value is negative.
 */
export const meanSquaredLogError: Metric = (truth, predicted, weights) => {
  for (const values of [truth, predicted]) {
    for (let row = 0; row < values.length; row++) {
      if (at(values, row) < 0) throw new RangeError(`mean squared log error: the value at index ${row} is negative`)
    }
  }
  return meanOf(truth, predicted, weights, (y, p) => (Math.log1p(p) - Math.log1p(y)) ** 2)
}

/** Median of |prediction - truth|; with weights the lower weighted median, as in scikit-learn. RangeError for empty columns, columns of different lengths and values that are not finite. */
export const medianAbsoluteError: Metric = (truth, predicted, weights) => {
  check(truth, predicted, weights)
  const errors = Float64Array.from({length: truth.length}, (_, row) => Math.abs(at(predicted, row) - at(truth, row)))
  return weights === undefined ? quantile(errors, 0.5) : weightedQuantile(errors, weights, 0.5)
}

/** Largest |prediction - truth|. Weights play no part. RangeError for empty columns, columns of different lengths and values that are not finite. */
export const maxError: Metric = (truth, predicted) => {
  check(truth, predicted, undefined)
  let largest = 0
  for (let row = 0; row < truth.length; row++) largest = Math.max(largest, Math.abs(at(predicted, row) - at(truth, row)))
  return largest
}

/**
 * Coefficient of determination, 1 - SS_res / SS_tot. For a constant truth: 1 when all predictions are exact, else 0 (scikit-learn).
 *
 * @throws RangeError for fewer than two rows.
 */
export const r2: Metric = (truth, predicted, weights) => {
  check(truth, predicted, weights)
  if (truth.length < 2) throw new RangeError('R² is not defined for fewer than two rows')
  const center = weightedMean(truth.length, weights, (row) => at(truth, row))
  const weight = (row: number): number => weights?.[row] ?? 1
  const residual = sumOf(truth.length, (row) => weight(row) * (at(truth, row) - at(predicted, row)) ** 2)
  const total = sumOf(truth.length, (row) => weight(row) * (at(truth, row) - center) ** 2)
  return oneMinus(residual, total)
}

/** 1 - Var(truth - prediction) / Var(truth): R² forgiving a constant bias. Constant truth as for `r2`. */
export const explainedVariance: Metric = (truth, predicted, weights) => {
  check(truth, predicted, weights)
  const difference = (row: number): number => at(truth, row) - at(predicted, row)
  const bias = weightedMean(truth.length, weights, difference)
  const center = weightedMean(truth.length, weights, (row) => at(truth, row))
  const unexplained = weightedMean(truth.length, weights, (row) => (difference(row) - bias) ** 2)
  const total = weightedMean(truth.length, weights, (row) => (at(truth, row) - center) ** 2)
  return oneMinus(unexplained, total)
}

/**
 * Pinball (quantile) loss at quantile `alpha`: mean of α·(y - p) where y ≥ p, else (1 - α)·(p - y).
 *
 * @throws RangeError when alpha is outside 0 to 1.
 */
export function pinballLoss(truth: Numbers, predicted: Numbers, alpha: number, weights?: Numbers): number {
  if (!(alpha >= 0 && alpha <= 1)) throw new RangeError(`alpha must be from 0 to 1, not ${alpha}`)
  return meanOf(truth, predicted, weights, (y, p) => (y >= p ? alpha * (y - p) : (1 - alpha) * (p - y)))
}

/**
 * D² of the absolute error: 1 - MAE / MAE of the median of the truth. Constant truth as for `r2`.
 *
 * @throws RangeError for fewer than two rows.
 */
export const d2AbsoluteError: Metric = (truth, predicted, weights) => {
  check(truth, predicted, weights)
  if (truth.length < 2) throw new RangeError('D² is not defined for fewer than two rows')
  const center = weights === undefined ? quantile(truth, 0.5) : weightedQuantile(truth, weights, 0.5)
  return oneMinus(
    meanAbsoluteError(truth, predicted, weights),
    weightedMean(truth.length, weights, (row) => Math.abs(at(truth, row) - center)),
  )
}

/**
 * Lower weighted quantile: the smallest value whose cumulated weight reaches the share `q` of the total (scikit-learn 1.2).
 *
 * @throws RangeError on empty or unequal columns, values that are not finite (NaN) and weights that are negative or all 0.
 */
export function weightedQuantile(values: Numbers, weights: Numbers, q: number): number {
  requireSameLength('weighted quantile', values, weights)
  requireFinite('weighted quantile', values)
  requireWeights('weighted quantile', weights)
  const order = orderOf(values)
  const goal = q * sum(weights)
  let seen = 0
  for (const index of order) {
    seen += at(weights, index)
    if (seen >= goal && seen > 0) return at(values, index)
  }
  return at(values, at(order, order.length - 1))
}

function meanOf(truth: Numbers, predicted: Numbers, weights: Numbers | undefined, term: (y: number, p: number) => number): number {
  check(truth, predicted, weights)
  return weightedMean(truth.length, weights, (row) => term(at(truth, row), at(predicted, row)))
}

function check(truth: Numbers, predicted: Numbers, weights: Numbers | undefined): void {
  requireSameLength('regression metric', truth, predicted, weights)
  requireFinite('truth', truth)
  requireFinite('prediction', predicted)
  requireWeights('regression metric', weights)
}

function oneMinus(part: number, whole: number): number {
  if (whole === 0) return part === 0 ? 1 : 0
  return 1 - part / whole
}
