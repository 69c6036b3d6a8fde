import {scoreOrder} from './score-order.ts'

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

/** Rows in order of score, each looked at where it lies only once: what follows reads on in memory. */
interface Ranking {
  readonly order: Uint32Array
  /** Truth in that order. */
  readonly hits: Uint8Array
  /** 1 where the next row has another score. */
  readonly ends: Uint8Array
  readonly positives: number
}

const rankings = new WeakMap<Float64Array, {readonly truth: Uint8Array; readonly found: Ranking}>()
const placed = new WeakMap<Float64Array, {readonly truth: Uint8Array; readonly found: Placements}>()

/** What is found of columns that do not change any more, found once. */
function remembered<T>(
  known: WeakMap<Float64Array, {readonly truth: Uint8Array; readonly found: T}>,
  find: (truth: Uint8Array, score: Float64Array) => T,
  truth: Uint8Array,
  score: Float64Array,
): T {
  const before = known.get(score)
  if (before?.truth === truth) return before.found
  const found = find(truth, score)
  known.set(score, {truth, found})
  return found
}

function rank(truth: Uint8Array, score: Float64Array): Ranking {
  const order = scoreOrder(score)
  const [hits, ends] = [new Uint8Array(order.length), new Uint8Array(order.length)]
  let [positives, before] = [0, Number.NaN]
  for (let place = 0; place < order.length; place++) {
    const row = order[place] ?? 0
    const value = score[row] ?? 0
    const hit = truth[row] ?? 0
    hits[place] = hit
    positives += hit
    if (place > 0 && value !== before) ends[place - 1] = 1
    before = value
  }
  if (ends.length > 0) ends[ends.length - 1] = 1
  return {order, hits, ends, positives}
}

/**
 * ROC AUC from the order of the scores: of all pairs of a positive and a negative row, the share in which the positive one scores higher; ties
 * count half.
 *
 * @throws RangeError when the truth has one class only.
 */
export function rankAuc(truth: Uint8Array, score: Float64Array): number {
  const {hits, ends, positives} = remembered(rankings, rank, truth, score)
  const all = positives * (hits.length - positives)
  if (all === 0) throw new RangeError('ROC AUC is not defined when the truth has one class only')
  let [twice, negatives, tiedHits, tied] = [0, 0, 0, 0]
  for (let place = 0; place < hits.length; place++) {
    tiedHits += hits[place] ?? 0
    tied++
    if (ends[place] !== 1) continue
    twice += tiedHits * (2 * negatives + tied - tiedHits)
    negatives += tied - tiedHits
    tiedHits = 0
    tied = 0
  }
  return twice / (2 * all)
}

/**
 * Average precision from the order of the scores, without interpolation (scikit-learn's definition).
 *
 * @throws RangeError when no row is positive.
 */
export function rankAveragePrecision(truth: Uint8Array, score: Float64Array): number {
  const {hits, ends, positives} = remembered(rankings, rank, truth, score)
  if (positives === 0) throw new RangeError('precision over recall is not defined without positive rows')
  // From the lowest score up: what is not below a tie is predicted positive there.
  let [area, above, left, tiedHits, tied] = [0, hits.length, positives, 0, 0]
  for (let place = 0; place < hits.length; place++) {
    tiedHits += hits[place] ?? 0
    tied++
    if (ends[place] !== 1) continue
    area += (tiedHits * left) / above
    left -= tiedHits
    above -= tied
    tiedHits = 0
    tied = 0
  }
  return area / positives
}

/**
 * Placements by one pass over the rows in order of score (DeLong 1988; Sun & Xu 2014, whose midranks within the classes are counts here).
 *
 * @throws RangeError when either class has fewer than two rows.
 */
export const placements = (truth: Uint8Array, score: Float64Array): Placements => remembered(placed, place, truth, score)

function place(truth: Uint8Array, score: Float64Array): Placements {
  const {order, hits, ends, positives} = remembered(rankings, rank, truth, score)
  const negatives = order.length - positives
  if (positives < 2 || negatives < 2) throw new RangeError('DeLong needs at least two rows of each class')
  const shares = new Float64Array(order.length)
  let [positivesBelow, negativesBelow, tied, start] = [0, 0, 0, 0]
  for (let at = 0; at < order.length; at++) {
    tied += hits[at] ?? 0
    if (ends[at] !== 1) continue
    const tiedNegatives = at + 1 - start - tied
    const forPositive = (negativesBelow + tiedNegatives / 2) / negatives
    const forNegative = 1 - (positivesBelow + tied / 2) / positives
    for (; start <= at; start++) shares[order[start] ?? 0] = hits[start] === 1 ? forPositive : forNegative
    positivesBelow += tied
    negativesBelow += tiedNegatives
    tied = 0
  }
  let sum = 0
  for (let row = 0; row < truth.length; row++) if (truth[row] === 1) sum += shares[row] ?? 0
  const auc = sum / positives
  const variance = varianceOf(truth, shares, undefined, auc, positives, negatives)
  return {auc, variance, shares, positives, negatives, fewest: Math.min(positives, negatives)}
}

/** Difference of two AUCs on the same rows with its variance, from the differences row by row: equal rankings give exactly 0. */
export function aucDifference(truth: Uint8Array, candidate: Float64Array, baseline: Float64Array): {difference: number; variance: number} {
  const first = placements(truth, candidate)
  const second = placements(truth, baseline)
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
