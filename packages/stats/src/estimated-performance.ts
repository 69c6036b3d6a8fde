import {accuracy, f1, precision, recall, requireBinary} from './binary-metrics.ts'
import {at, type Numbers} from './numbers.ts'
import {orderOf} from './order.ts'

/** Performance that is to be expected of a yes-or-no model when its chances are right. */
export interface EstimatedPerformance {
  readonly accuracy: number
  readonly precision: number
  readonly recall: number
  readonly f1: number
  /** Undefined when one class is not to be expected at all. */
  readonly rocAuc: number | undefined
  readonly n: number
  /** Standard error of the accuracy: what the chances themselves leave open. */
  readonly accuracyError: number
}

/**
 * Confidence-based performance estimation: the expected confusion from calibrated chances, tp = Σ p·ŷ, fp = Σ (1 - p)·ŷ, fn = Σ p·(1 - ŷ), tn = Σ (1 - p)·(1 - ŷ); the AUC by adding them
 * up in the order of the score. An estimate: it holds while the chance of the label given the inputs is what it was (covariate shift alone), and can't see concept drift.
 *
 * @param chance calibrated chance of class 1, per row.
 * @param predicted 0 or 1 per row.
 * @throws RangeError when there are no rows, lengths differ, a chance is outside 0 to 1 or NaN, or a prediction is not 0 or 1.
 */
export function estimatedPerformance(chance: Numbers, predicted: Numbers): EstimatedPerformance {
  const n = chance.length
  if (n === 0 || predicted.length !== n) throw new RangeError(`${n} chances and ${predicted.length} predictions can't be compared`)
  requireBinary('predictions', predicted)
  let [tp, fp, tn, fn, spread] = [0, 0, 0, 0, 0]
  for (let row = 0; row < n; row++) {
    const p = at(chance, row)
    if (!(p >= 0 && p <= 1)) throw new RangeError(`the chance at index ${row} is ${p}, outside 0 to 1`)
    if (predicted[row] === 1) [tp, fp] = [tp + p, fp + 1 - p]
    else [fn, tn] = [fn + p, tn + 1 - p]
    spread += p * (1 - p)
  }
  const confusion = {tp, fp, tn, fn}
  return {
    accuracy: accuracy(confusion),
    precision: precision(confusion),
    recall: recall(confusion),
    f1: f1(confusion),
    rocAuc: expectedAuc(chance),
    n,
    accuracyError: Math.sqrt(spread) / n,
  }
}

/** Chance that a positive row stands above a negative one, ties half, when rows are positive with their chance. */
function expectedAuc(chance: Numbers): number | undefined {
  const order = orderOf(chance)
  let [positive, negative, area] = [0, 0, 0]
  for (let start = 0; start < order.length; ) {
    let [up, down, end] = [0, 0, start]
    while (end < order.length && chance[order[end] as number] === chance[order[start] as number]) {
      up += at(chance, order[end] as number)
      down += 1 - at(chance, order[end] as number)
      end++
    }
    area += up * (negative + down / 2)
    ;[positive, negative, start] = [positive + up, negative + down, end]
  }
  return positive > 0 && negative > 0 ? area / (positive * negative) : undefined
}
