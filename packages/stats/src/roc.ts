import {requireBinary} from './binary-metrics.ts'
import {at, type Numbers, requireFinite, requireSameLength, requireWeights} from './numbers.ts'
import {orderOf} from './order.ts'

/** One point of the curves: what is counted when everything with a score at or above `threshold` is called positive. */
export interface CurvePoint {
  readonly threshold: number
  readonly tp: number
  readonly fp: number
}

/**
 * True and false positives (or their weights) at each distinct score, from the highest score down. Ties form one point.
 *
 * @throws RangeError when the columns are empty, of different lengths, not finite, or the truth is not 0 or 1.
 */
export function curvePoints(truth: Numbers, score: Numbers, weights?: Numbers): CurvePoint[] {
  requireSameLength('ROC', truth, score, weights)
  requireBinary('truth', truth)
  requireFinite('score', score)
  requireWeights('ROC', weights)
  const order = orderOf(score)
  const points: CurvePoint[] = []
  let tp = 0
  let fp = 0
  for (let position = order.length - 1; position >= 0; position--) {
    const row = at(order, position)
    const weight = weights?.[row] ?? 1
    if (truth[row] === 1) tp += weight
    else fp += weight
    const next = position === 0 ? Number.NaN : at(score, at(order, position - 1))
    if (next !== at(score, row)) points.push({threshold: at(score, row), tp, fp})
  }
  return points
}

/**
 * Area under the ROC curve: the chance that a positive row scores higher than a negative one, ties counting half.
 * Trapezoids over `curvePoints`, as scikit-learn's `roc_auc_score`.
 *
 * @throws RangeError when the truth has one class only: then it is not defined.
 */
export function rocAuc(truth: Numbers, score: Numbers, weights?: Numbers): number {
  const points = curvePoints(truth, score, weights)
  const last = points.at(-1)
  if (last === undefined || last.tp === 0 || last.fp === 0) throw new RangeError('ROC AUC is not defined when the truth has one class only')
  let area = 0
  let before = {tp: 0, fp: 0}
  for (const point of points) {
    area += ((point.fp - before.fp) * (point.tp + before.tp)) / 2
    before = point
  }
  return area / (last.tp * last.fp)
}

/**
 * Average precision: Σ (R_i - R_{i-1})·P_i over distinct scores from high to low, without interpolation (scikit-learn's definition).
 *
 * @throws RangeError when no row is positive.
 */
export function averagePrecision(truth: Numbers, score: Numbers, weights?: Numbers): number {
  const points = curvePoints(truth, score, weights)
  const positives = requirePositives(points)
  let area = 0
  let before = 0
  for (const {tp, fp} of points) {
    if (tp > before) area += ((tp - before) * tp) / (tp + fp)
    before = tp
  }
  return area / positives
}

/**
 * Area under the precision-recall curve by trapezoids, starting at (recall 0, precision 1). Optimistic beside `averagePrecision`.
 *
 * @throws RangeError when no row is positive.
 */
export function prAucTrapezoid(truth: Numbers, score: Numbers, weights?: Numbers): number {
  const points = curvePoints(truth, score, weights)
  const positives = requirePositives(points)
  let area = 0
  let before = {tp: 0, precision: 1}
  for (const {tp, fp} of points) {
    const precision = tp + fp === 0 ? 0 : tp / (tp + fp)
    area += ((tp - before.tp) * (precision + before.precision)) / 2
    before = {tp, precision}
  }
  return area / positives
}

function requirePositives(points: readonly CurvePoint[]): number {
  const positives = points.at(-1)?.tp ?? 0
  if (positives === 0) throw new RangeError('precision over recall is not defined without positive rows')
  return positives
}
