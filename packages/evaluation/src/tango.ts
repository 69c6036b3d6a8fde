import type {PairedCounts} from '@modelflight/stats/mcnemar'
import {normalQuantile, normalSf} from '@modelflight/stats/normal'
import type {Estimate} from './estimate.ts'

/**
 * Difference of two accuracies on the same rows, by Tango's score method (Statistics in Medicine 17, 1998). Unlike Wald's interval it
 * has a width when no row tells the two models apart, so that few equal rows do not show that a model is no worse.
 *
 * @throws RangeError without rows.
 */
export function pairedShares({bothRight, onlyCandidateRight: b, onlyBaselineRight: c, bothWrong}: PairedCounts): Estimate {
  const n = bothRight + b + c + bothWrong
  if (!(n > 0)) throw new RangeError('there are no rows to compare')
  const value = (b - c) / n
  const z = (limit: number): number => score(b, c, n, limit)
  return {
    value,
    n,
    method: 'McNemar',
    // Half a row on either side keeps the spread of models that answered alike above 0.
    standardError: Math.sqrt(b + c + 1 - (b - c) ** 2 / n) / n,
    interval: (confidence) => {
      const reach = normalQuantile(0.5 + confidence / 2)
      return [solve((limit) => z(limit) - reach, -1, value), solve((limit) => z(limit) + reach, value, 1)]
    },
    above: (limit) => (limit <= -1 ? 0 : limit >= 1 ? 1 : normalSf(z(limit))),
    below: (limit) => (limit >= 1 ? 0 : limit <= -1 ? 1 : normalSf(-z(limit))),
  }
}

/** Score statistic of "the difference is `limit`"; falls with the limit. */
function score(b: number, c: number, n: number, limit: number): number {
  const linear = (2 * n - b + c) * limit - b - c
  const constant = -c * limit * (1 - limit)
  const q = (Math.sqrt(Math.max(0, linear * linear - 8 * n * constant)) - linear) / (4 * n)
  const variance = n * (2 * q + limit * (1 - limit))
  const distance = b - c - n * limit
  if (variance <= 0) return distance === 0 ? 0 : Math.sign(distance) * Number.POSITIVE_INFINITY
  return distance / Math.sqrt(variance)
}

/** Root of a falling function between two ends, by bisection to the last digit that matters. */
function solve(f: (x: number) => number, from: number, to: number): number {
  let [low, high] = [from, to]
  for (let step = 0; step < 60 && high - low > 1e-15; step++) {
    const middle = (low + high) / 2
    if (f(middle) > 0) low = middle
    else high = middle
  }
  return (low + high) / 2
}
