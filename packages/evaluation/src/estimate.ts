import {percentileInterval} from '@modelflight/stats/bootstrap'
import {waldInterval} from '@modelflight/stats/delong'
import {binomialCdf} from '@modelflight/stats/distributions'
import {normalCdf, normalQuantile, normalSf} from '@modelflight/stats/normal'
import {quantileOfSorted} from '@modelflight/stats/quantile'
import {sortedCopy} from '@modelflight/stats/radix-sort'
import {clopperPearson} from '@modelflight/stats/wilson'

/** A number with what is known of its uncertainty. */
export interface Estimate {
  readonly value: number
  /** Rows, queries or seeds that it rests on. */
  readonly n: number
  readonly method: Method
  readonly standardError: number
  /** Two-sided interval of a confidence level between 0 and 1. */
  interval(confidence: number): readonly [low: number, high: number]
  /** One-sided p-value of "the true value is at or below the limit": small when it is surely above. */
  above(limit: number): number
  /** One-sided p-value of "the true value is at or above the limit": small when it is surely below. */
  below(limit: number): number
}

/** How an uncertainty was found, in words. */
export type Method =
  | 'McNemar'
  | 'DeLong'
  | 'paired bootstrap'
  | 'paired means'
  | 'paired t'
  | 'permutation'
  | 'Wilcoxon'
  | 'exact binomial'
  | 'order statistics'
  | 'bootstrap'
  | 'spread of blocks'
  | 'means'
  | 'seeds'
  | 'none'

/** What every estimate says of itself. */
export interface Named {
  readonly value: number
  readonly n: number
  readonly method: Method
}

/** An estimate that is normally distributed around its value. */
export function normalEstimate({value, n, method}: Named, variance: number): Estimate {
  if (!(variance >= 0)) throw new RangeError('the variance is not known')
  const standardError = Math.sqrt(variance)
  const above = (limit: number): number => tail((value - limit) / standardError, value > limit)
  return {
    value,
    n,
    method,
    standardError,
    interval: (confidence) => waldInterval(value, variance, confidence),
    above,
    below: (limit) => tail((limit - value) / standardError, value < limit),
  }
}

/** Without spread there is no test: the value is beyond the limit or not. */
const tail = (z: number, beyond: boolean): number => (Number.isFinite(z) ? normalSf(z) : beyond ? 0 : 1)

/** A share of rows by the exact binomial (Clopper & Pearson 1934): its tests hold their level also in the tails that many slices ask for. */
export function shareEstimate(successes: number, trials: number): Estimate {
  if (!(trials > 0)) throw new RangeError('there are no rows to take a share of')
  const value = successes / trials
  // AUC-like shares are no whole counts; rounding towards the middle keeps the bounds wide.
  const [low, high] = [Math.floor(successes), Math.ceil(successes)]
  return {
    value,
    n: trials,
    method: 'exact binomial',
    standardError: Math.sqrt((value * (1 - value)) / trials),
    interval: (confidence) => [clopperPearson(low, trials, confidence)[0], clopperPearson(high, trials, confidence)[1]],
    above: (limit) => (limit <= 0 || limit >= 1 ? Number(value <= limit) : low === 0 ? 1 : 1 - binomialCdf(low - 1, trials, limit)),
    below: (limit) => (limit <= 0 || limit >= 1 ? Number(value >= limit) : binomialCdf(high, trials, limit)),
  }
}

/** Which interval is read off the replicates of a bootstrap. */
export type BootstrapInterval = 'bca' | 'percentile' | 'basic'

/** Replicates of a statistic, and what BCa needs besides. */
export interface Replicated {
  readonly replicates: Float64Array
  /** Acceleration of BCa (Efron 1987); undefined where it is not affordable: then the bias alone is corrected. */
  readonly acceleration: number | undefined
  readonly interval: BootstrapInterval
}

/** An estimate by bootstrap; the p-values invert the interval. */
export function replicateEstimate({value, n, method}: Named, {replicates, acceleration = 0, interval}: Replicated): Estimate {
  if (replicates.some((replicate) => !Number.isFinite(replicate))) throw new RangeError('a resample has no value')
  const ascending = sortedCopy(replicates)
  const size = ascending.length
  const bias = interval === 'bca' ? biasOf(ascending, value) : 0
  const curve = interval === 'bca' ? acceleration : 0
  const level = (share: number): number => {
    const z = bias + normalQuantile(share)
    return normalCdf(bias + z / (1 - curve * z))
  }
  const shareBelow = (limit: number): number => {
    const mirrored = interval === 'basic' ? 2 * value - limit : limit
    const raw = interval === 'basic' ? size - countBelow(ascending, mirrored, true) : countBelow(ascending, mirrored, false)
    const z = normalQuantile(Math.min(Math.max((raw + 0.5) / (size + 1), 0.5 / (size + 1)), 1 - 0.5 / (size + 1))) - bias
    return normalCdf(z / (1 + curve * z) - bias)
  }
  const floor = 1 / (size + 1)
  return {
    value,
    n,
    method,
    standardError: deviation(ascending),
    interval: (confidence) => {
      const share = (1 - confidence) / 2
      if (interval === 'bca') return [quantileOfSorted(ascending, level(share)), quantileOfSorted(ascending, level(1 - share))]
      const [low, high] = percentileInterval(ascending, confidence)
      return interval === 'basic' ? [2 * value - high, 2 * value - low] : [low, high]
    },
    above: (limit) => Math.max(floor, shareBelow(limit)),
    below: (limit) => Math.max(floor, 1 - shareBelow(limit)),
  }
}

/** z0 of BCa; 0 where all replicates lie on one side, which leaves the percentile interval. */
function biasOf(ascending: Float64Array, value: number): number {
  const lower = (countBelow(ascending, value, false) + countBelow(ascending, value, true)) / 2
  return lower === 0 || lower === ascending.length ? 0 : normalQuantile(lower / ascending.length)
}

/** How many values are below the limit (or at it, when `included`), by bisection. */
function countBelow(ascending: Float64Array, limit: number, included: boolean): number {
  let [low, high] = [0, ascending.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const value = ascending[middle] ?? Number.NaN
    if (value < limit || (included && value === limit)) low = middle + 1
    else high = middle
  }
  return low
}

function deviation(values: Float64Array): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1))
}
