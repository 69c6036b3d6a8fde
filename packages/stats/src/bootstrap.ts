import {normalCdf, normalQuantile} from './normal.ts'
import {at, type Numbers, requireFinite, requireProbability, sorted, sum, sumOf} from './numbers.ts'
import {quantileOfSorted} from './quantile.ts'
import {createRandom, multinomialSampler, type Random} from './random.ts'

/** Lower and upper end. */
export type Interval = readonly [low: number, high: number]

/** How often and from which seed to draw. */
export interface Resampling {
  readonly resamples: number
  readonly seed: number
}

/**
 * Replicates of a statistic over rows drawn with replacement. Pairs stay together: the statistic is given row numbers.
 *
 * @param strata one group number per row; rows are drawn within their group, so group sizes stay as they are.
 * @throws RangeError when there are no rows or fewer than 2 resamples.
 */
export function bootstrapRows(
  rows: number,
  statistic: (rows: Uint32Array) => number,
  {resamples, seed}: Resampling,
  strata?: Numbers,
): Float64Array {
  if (!(rows > 0)) throw new RangeError('there are no rows to draw from')
  requireResamples(resamples)
  const groups = strata === undefined ? [Uint32Array.from({length: rows}, (_, row) => row)] : rowsByGroup(strata)
  const random = createRandom(seed)
  const drawn = new Uint32Array(rows)
  return Float64Array.from({length: resamples}, () => {
    drawRows(groups, random, drawn)
    return statistic(drawn)
  })
}

function drawRows(groups: readonly Uint32Array[], random: Random, drawn: Uint32Array): void {
  let position = 0
  for (const group of groups) {
    for (let index = 0; index < group.length; index++) drawn[position++] = at(group, random.integer(group.length))
  }
}

function rowsByGroup(strata: Numbers): Uint32Array[] {
  const groups = new Map<number, number[]>()
  for (let row = 0; row < strata.length; row++) {
    const group = groups.get(at(strata, row)) ?? []
    group.push(row)
    groups.set(at(strata, row), group)
  }
  return [...groups.values()].map((rows) => Uint32Array.from(rows))
}

/**
 * Replicates of a statistic of counts (given in an array that the next draw overwrites): for metrics that depend on counts of cells alone this equals drawing rows, at a cost that does not grow with them.
 *
 * @throws RangeError when the counts are empty, negative or sum to 0, or for fewer than 2 resamples.
 */
export function bootstrapCells(counts: Numbers, statistic: (counts: Float64Array) => number, {resamples, seed}: Resampling): Float64Array {
  requireResamples(resamples)
  const rows = sum(counts)
  const draw = multinomialSampler(createRandom(seed), counts)
  const [drawn, replicates] = [new Float64Array(counts.length), new Float64Array(resamples)]
  for (let resample = 0; resample < resamples; resample++) replicates[resample] = statistic(draw(rows, drawn))
  return replicates
}

/**
 * Leave-one-out values of a statistic, for the acceleration of BCa.
 *
 * @throws RangeError for fewer than two rows.
 */
export function jackknifeRows(rows: number, statistic: (rows: Uint32Array) => number): Float64Array {
  if (rows < 2) throw new RangeError('a jackknife needs at least two rows')
  const kept = new Uint32Array(rows - 1)
  return Float64Array.from({length: rows}, (_, left) => {
    for (let index = 0; index < kept.length; index++) kept[index] = index < left ? index : index + 1
    return statistic(kept)
  })
}

/**
 * Percentile interval: the quantiles of the replicates at both tails.
 *
 * @throws RangeError when replicates are too few or not finite, or the confidence is not between 0 and 1.
 */
export function percentileInterval(replicates: Numbers, confidence = 0.95): Interval {
  const ascending = prepared(replicates, confidence)
  const tail = (1 - confidence) / 2
  return [quantileOfSorted(ascending, tail), quantileOfSorted(ascending, 1 - tail)]
}

/** Basic ("reverse percentile") interval: 2·estimate minus the other end's quantile. Errors as `percentileInterval`. NaN for an estimate that is NaN. */
export function basicInterval(replicates: Numbers, estimate: number, confidence = 0.95): Interval {
  const [low, high] = percentileInterval(replicates, confidence)
  return [2 * estimate - high, 2 * estimate - low]
}

/** Corrections of BCa: for median bias and for a variance that changes with the value. */
export interface BcaTerms {
  readonly bias: number
  readonly acceleration: number
}

/**
 * Bias z0 = Φ⁻¹(share of replicates below the estimate, equal ones half) and acceleration Σd³ / (6·(Σd²)^1.5) with d = mean - leave-one-out value
 * (Efron 1987; Efron & Tibshirani 1993, 14.3).
 *
 * An acceleration of 0 where leaving out changes nothing, or without leave-one-out values.
 *
 * @throws RangeError when all replicates lie on one side of the estimate, where BCa is not defined, when there are none, and for NaN.
 */
export function bcaTerms(replicates: Numbers, estimate: number, jackknife: Numbers): BcaTerms {
  requireFinite('replicates', replicates)
  requireFinite('estimate', [estimate])
  requireFinite('jackknife', jackknife)
  const below = sumOf(replicates.length, (index) => (at(replicates, index) < estimate ? 1 : at(replicates, index) === estimate ? 0.5 : 0))
  if (below === 0 || below === replicates.length) throw new RangeError('all replicates lie on one side of the estimate')
  const center = sum(jackknife) / jackknife.length
  const power = (exponent: number): number => sumOf(jackknife.length, (index) => (center - at(jackknife, index)) ** exponent)
  const spread = power(2)
  return {bias: normalQuantile(below / replicates.length), acceleration: spread === 0 ? 0 : power(3) / (6 * spread ** 1.5)}
}

/** Bias-corrected and accelerated interval (Efron 1987). Errors as `bcaTerms` and `percentileInterval`. */
export function bcaInterval(replicates: Numbers, estimate: number, jackknife: Numbers, confidence = 0.95): Interval {
  const ascending = prepared(replicates, confidence)
  const {bias, acceleration} = bcaTerms(replicates, estimate, jackknife)
  const end = (share: number): number => {
    const z = bias + normalQuantile(share)
    return quantileOfSorted(ascending, normalCdf(bias + z / (1 - acceleration * z)))
  }
  const tail = (1 - confidence) / 2
  return [end(tail), end(1 - tail)]
}

/** Standard deviation of the replicates (denominator B - 1). Errors as `percentileInterval`. */
export function bootstrapStandardError(replicates: Numbers): number {
  const ascending = prepared(replicates, 0.5)
  const mean = sum(ascending) / ascending.length
  return Math.sqrt(sumOf(ascending.length, (index) => (at(ascending, index) - mean) ** 2) / (ascending.length - 1))
}

function prepared(replicates: Numbers, confidence: number): Float64Array {
  requireResamples(replicates.length)
  requireProbability('the confidence', confidence)
  requireFinite('replicates', replicates)
  return sorted(replicates)
}

function requireResamples(resamples: number): void {
  if (!(Number.isSafeInteger(resamples) && resamples >= 2)) throw new RangeError(`a bootstrap needs at least 2 resamples, not ${resamples}`)
}
