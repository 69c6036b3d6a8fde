import {binomialCdf} from '@modelflight/stats/distributions'
import {normalQuantile} from '@modelflight/stats/normal'
import {quantileOfSorted} from '@modelflight/stats/quantile'
import type {Estimate} from './estimate.ts'

/**
 * A quantile with the distribution-free interval of order statistics: the number of values below the true quantile is binomial.
 * Where too few values lie beyond the quantile, an end is infinite, and nothing can be shown on that side.
 */
export function quantileEstimate(values: Float64Array, q: number): Estimate {
  const ascending = values.slice().sort()
  const n = ascending.length
  const value = quantileOfSorted(ascending, q)
  const atMost = (limit: number, included: boolean): number => {
    let [low, high] = [0, n]
    while (low < high) {
      const middle = (low + high) >> 1
      const one = ascending[middle] ?? Number.NaN
      if (one < limit || (included && one === limit)) low = middle + 1
      else high = middle
    }
    return low
  }
  const spread = Math.sqrt(n * q * (1 - q))
  const end = (rank: number): number =>
    rank < 1 ? Number.NEGATIVE_INFINITY : rank > n ? Number.POSITIVE_INFINITY : (ascending[rank - 1] ?? value)
  const interval = (confidence: number): readonly [number, number] => {
    const share = (1 - confidence) / 2
    return [end(lowerRank(n, q, share, spread)), end(upperRank(n, q, share, spread))]
  }
  const [low, high] = interval(0.6827)
  return {
    value,
    n,
    method: 'order statistics',
    standardError: (high - low) / 2,
    interval,
    // The quantile is at or below the limit when at least a share q of all values is: few values there speak against it.
    above: (limit) => binomialCdf(atMost(limit, true), n, q),
    below: (limit) => 1 - (atMost(limit, false) === 0 ? 0 : binomialCdf(atMost(limit, false) - 1, n, q)),
  }
}

/** Largest rank whose value lies at or below the quantile with at least the asked for certainty. */
function lowerRank(n: number, q: number, share: number, spread: number): number {
  let rank = Math.floor(n * q + normalQuantile(share) * spread) + 2
  while (rank >= 1 && binomialCdf(rank - 1, n, q) > share) rank--
  return rank
}

/** Smallest rank whose value lies at or above the quantile with at least the asked for certainty. */
function upperRank(n: number, q: number, share: number, spread: number): number {
  let rank = Math.max(1, Math.ceil(n * q - normalQuantile(share) * spread) - 1)
  while (rank <= n && 1 - binomialCdf(rank - 1, n, q) > share) rank++
  return rank
}
