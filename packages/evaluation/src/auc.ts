import {rememberedOrder} from './score-order.ts'

/** ROC AUC with DeLong's placements, from one sort. */
export interface Placements {
  readonly auc: number
  readonly variance: number
  /** Per row: of the other class, the share that it is on the right side of; ties count half. */
  readonly shares: Float64Array
  readonly positives: number
  readonly negatives: number
  /** Rows of the rarer class. */
  readonly fewest: number
}

const known = new WeakMap<Float64Array, {readonly truth: Uint8Array; readonly found: Placements}>()

/** `placements` of columns that do not change any more, found once. */
function rememberedPlacements(truth: Uint8Array, score: Float64Array): Placements {
  const before = known.get(score)
  if (before?.truth === truth) return before.found
  const found = placements(truth, score)
  known.set(score, {truth, found})
  return found
}

/**
 * ROC AUC from the order of the scores: of all pairs of a positive and a negative row, the share in which the positive one scores higher; ties count half.
 *
 * @throws RangeError when the truth has one class only.
 */
export function rankAuc(truth: Uint8Array, score: Float64Array): number {
  const before = known.get(score)
  if (before?.truth === truth) return before.found.auc
  let [twice, positives, negatives] = [0, 0, 0]
  forEachTie(truth, score, (hits, misses) => {
    twice += hits * (2 * negatives + misses)
    positives += hits
    negatives += misses
  })
  if (positives === 0 || negatives === 0) throw new RangeError('ROC AUC is not defined when the truth has one class only')
  return twice / (2 * positives * negatives)
}

/**
 * Average precision from the order of the scores, without interpolation (scikit-learn's definition).
 *
 * @throws RangeError when no row is positive.
 */
export function rankAveragePrecision(truth: Uint8Array, score: Float64Array): number {
  let positives = 0
  for (let row = 0; row < truth.length; row++) positives += truth[row] ?? 0
  if (positives === 0) throw new RangeError('precision over recall is not defined without positive rows')
  // From the lowest score up: what is not below a tie is predicted positive there.
  let [area, above, left] = [0, truth.length, positives]
  forEachTie(truth, score, (hits, misses) => {
    if (hits > 0) area += (hits * left) / above
    left -= hits
    above -= hits + misses
  })
  return area / positives
}

/** Positive and negative rows of each distinct score, from the lowest up. */
function forEachTie(truth: Uint8Array, score: Float64Array, use: (hits: number, misses: number) => void): void {
  const order = rememberedOrder(score)
  for (let start = 0; start < order.length; ) {
    const value = score[order[start] ?? 0]
    let [end, hits] = [start, 0]
    while (end < order.length && score[order[end] ?? 0] === value) hits += truth[order[end++] ?? 0] ?? 0
    use(hits, end - start - hits)
    start = end
  }
}

/**
 * Placements by one pass over the rows in order of score (DeLong 1988; Sun & Xu 2014, whose midranks within the classes are counts here).
 *
 * @throws RangeError when either class has fewer than two rows.
 */
export function placements(truth: Uint8Array, score: Float64Array): Placements {
  const n = truth.length
  let positives = 0
  for (let row = 0; row < n; row++) positives += truth[row] ?? 0
  const negatives = n - positives
  if (positives < 2 || negatives < 2) throw new RangeError('DeLong needs at least two rows of each class')
  const order = rememberedOrder(score)
  const shares = new Float64Array(n)
  let positivesBelow = 0
  let negativesBelow = 0
  for (let start = 0; start < n; ) {
    const first = order[start] ?? 0
    const value = score[first]
    let end = start + 1
    let tied = truth[first] ?? 0
    while (end < n && score[order[end] ?? 0] === value) tied += truth[order[end++] ?? 0] ?? 0
    const tiedNegatives = end - start - tied
    const forPositive = (negativesBelow + tiedNegatives / 2) / negatives
    const forNegative = 1 - (positivesBelow + tied / 2) / positives
    // Most scores occur once: then the row's class is known already.
    if (end === start + 1) shares[first] = tied === 1 ? forPositive : forNegative
    else {
      for (let place = start; place < end; place++) {
        const row = order[place] ?? 0
        shares[row] = truth[row] === 1 ? forPositive : forNegative
      }
    }
    positivesBelow += tied
    negativesBelow += tiedNegatives
    start = end
  }
  let sum = 0
  for (let row = 0; row < n; row++) if (truth[row] === 1) sum += shares[row] ?? 0
  const auc = sum / positives
  return {
    auc,
    variance: varianceOf(truth, shares, undefined, auc, positives, negatives),
    shares,
    positives,
    negatives,
    fewest: Math.min(positives, negatives),
  }
}

/** Difference of two AUCs on the same rows with its variance, from the differences row by row: equal rankings give exactly 0. */
export function aucDifference(truth: Uint8Array, candidate: Float64Array, baseline: Float64Array): {difference: number; variance: number} {
  const first = rememberedPlacements(truth, candidate)
  const second = rememberedPlacements(truth, baseline)
  const difference = first.auc - second.auc
  return {difference, variance: varianceOf(truth, first.shares, second.shares, difference, first.positives, first.negatives)}
}

function varianceOf(
  truth: Uint8Array,
  a: Float64Array,
  b: Float64Array | undefined,
  mean: number,
  positives: number,
  negatives: number,
): number {
  let [ofPositives, ofNegatives] = [0, 0]
  for (let row = 0; row < truth.length; row++) {
    const d = (a[row] ?? 0) - (b === undefined ? 0 : (b[row] ?? 0)) - mean
    if (truth[row] === 1) ofPositives += d * d
    else ofNegatives += d * d
  }
  return ofPositives / (positives - 1) / positives + ofNegatives / (negatives - 1) / negatives
}
