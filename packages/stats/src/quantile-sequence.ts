import type {Interval} from './bootstrap.ts'
import {logBetaBinomialMixture, type SequenceOptions} from './confidence-sequence.ts'
import {at, type Numbers, requireProbability} from './numbers.ts'

/**
 * Ranks between which a quantile lies at every look, each wrong with chance alpha at most: the `low`-th smallest value is a lower bound, the
 * `high`-th an upper one (counted from 1; 0 and n + 1: nothing is known on that side). Howard & Ramdas, "Sequential estimation of quantiles with
 * applications to A/B testing and best-arm identification" (Bernoulli 28, 2022): how many values are at most the quantile is a sum of coin tosses,
 * whatever the distribution; here it is held by the beta-binomial mixture. Ties only make the bounds safer.
 *
 * @throws RangeError when q or alpha is not between 0 and 1, or n no count.
 */
export function quantileRanks(
  n: number,
  q: number,
  {alpha, tOpt, alphaOpt = alpha}: SequenceOptions,
): readonly [low: number, high: number] {
  requireProbability('q', q)
  requireProbability('alpha', alpha)
  if (!(Number.isSafeInteger(n) && n >= 0)) throw new RangeError(`${n} is no number of values`)
  if (n === 0) return [0, 1]
  const goal = Math.log(1 / alpha)
  const isPossible = (count: number): boolean => logBetaBinomialMixture(count, n, q, tOpt, alphaOpt) < goal
  const middle = Math.floor(n * q)
  return [firstOf(0, middle, isPossible), firstOf(middle + 1, n + 1, (count) => !isPossible(Math.min(count, n)) || count > n)]
}

/** The smallest whole number from `low` to `high` that passes a test which, once passed, stays passed; `high` when none does. */
function firstOf(low: number, high: number, passes: (count: number) => boolean): number {
  let [from, to] = [low, high]
  while (from < to) {
    const middle = Math.floor((from + to) / 2)
    if (passes(middle)) to = middle
    else from = middle + 1
  }
  return from
}

/** Values summed up in buckets: `counts[i]` of them are at most `bounds[i]` and above the bound before. The last bound is infinite. */
export interface Buckets {
  readonly bounds: Numbers
  readonly counts: Numbers
}

/**
 * A quantile's confidence sequence from ascending values; errors as `quantileRanks`. Infinite where nothing is known.
 */
export function quantileSequence(ascending: Numbers, q: number, options: SequenceOptions): Interval {
  const [low, high] = quantileRanks(ascending.length, q, options)
  return [
    low < 1 ? Number.NEGATIVE_INFINITY : at(ascending, low - 1),
    high > ascending.length ? Number.POSITIVE_INFINITY : at(ascending, high - 1),
  ]
}

/**
 * The same from buckets: a lower bound is the lower edge of the bucket that its rank falls into, an upper one the upper edge, so the sequence is never
 * narrower than a bucket. The lower edge of the first bucket is 0 where all bounds are positive.
 *
 * @throws RangeError as `quantileRanks`, and when bounds do not ascend to infinity or a count is no count.
 */
export function bucketQuantileSequence(buckets: Buckets, q: number, options: SequenceOptions): Interval {
  const [low, high] = quantileRanks(totalOf(buckets), q, options)
  const below = low < 1 ? -1 : bucketOfRank(buckets, low) - 1
  return [
    below < 0 ? firstEdge(buckets, low) : at(buckets.bounds, below),
    high > totalOf(buckets) ? Number.POSITIVE_INFINITY : at(buckets.bounds, bucketOfRank(buckets, high)),
  ]
}

/** A quantile read off buckets by linear interpolation, as Prometheus' `histogram_quantile` does it; undefined in the last bucket and without values. RangeError for bounds that do not ascend to infinity. */
export function bucketQuantile(buckets: Buckets, q: number): number | undefined {
  const total = totalOf(buckets)
  if (total === 0) return undefined
  const rank = q * total
  const index = bucketOfRank(buckets, rank)
  const upper = at(buckets.bounds, index)
  const lower = index === 0 ? firstEdge(buckets, 1) : at(buckets.bounds, index - 1)
  if (!(Number.isFinite(upper) && Number.isFinite(lower))) return undefined
  let before = 0
  for (let earlier = 0; earlier < index; earlier++) before += at(buckets.counts, earlier)
  return lower + ((upper - lower) * (rank - before)) / Math.max(1, at(buckets.counts, index))
}

const firstEdge = ({bounds}: Buckets, rank: number): number => (rank >= 1 && at(bounds, 0) > 0 ? 0 : Number.NEGATIVE_INFINITY)

function bucketOfRank({counts}: Buckets, rank: number): number {
  let seen = 0
  for (let index = 0; index < counts.length; index++) {
    seen += at(counts, index)
    if (seen >= rank && seen > 0) return index
  }
  return counts.length - 1
}

function totalOf({bounds, counts}: Buckets): number {
  let total = 0
  for (let index = 0; index < counts.length; index++) {
    const count = at(counts, index)
    if (!(Number.isSafeInteger(count) && count >= 0)) throw new RangeError(`${count} is no count of a bucket`)
    if (index > 0 && !(at(bounds, index) > at(bounds, index - 1))) throw new RangeError('the bounds of buckets must ascend')
    total += count
  }
  if (counts.length !== bounds.length || at(bounds, bounds.length - 1) !== Number.POSITIVE_INFINITY) {
    throw new RangeError('buckets need one bound each, and the last must be infinite')
  }
  return total
}
