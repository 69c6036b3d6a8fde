import {bestRho} from './confidence-sequence.ts'
import {at, type Numbers, requireProbability} from './numbers.ts'

/** Number of values, their mean, and the sum of squared deviations from it. */
export interface Spread {
  readonly n: number
  readonly mean: number
  readonly squares: number
}

/** Sums values up (Welford). @throws RangeError for values that are not finite. Without values n = 0 and the spread 0. */
export function spreadOf(values: Numbers): Spread {
  let [mean, squares] = [0, 0]
  for (let index = 0; index < values.length; index++) {
    const value = at(values, index)
    if (!Number.isFinite(value)) throw new RangeError(`the value at index ${index} is ${value}`)
    const step = value - mean
    mean += step / (index + 1)
    squares += step * (value - mean)
  }
  return {n: values.length, mean, squares}
}

/**
 * How far the mean of normal values may be from their average at every look with chance 1 - alpha, their variance unknown: the t-test's mixture with a
 * normal prior of precision c² on the effect size and the right Haar prior on the scale, √(c²/(n + c²))·(V/(V - S²/(n + c²)))^(n/2), a martingale for every
 * variance (Lai 1976; Wang & Ramdas, "Anytime-valid t-tests and confidence sequences for Gaussian means with unknown variance", 2023). Solved for the mean:
 * n·d² < (T - 1)·Q / (1 - T·c²/(n + c²)) with T = ((n + c²)/(c²·α²))^(1/n) and Q the squared deviations. Infinite while values are few.
 *
 * @param nOpt number of values at which it is tightest.
 * @throws RangeError when alpha is not between 0 and 1.
 */
export function meanReach({n, squares}: Spread, alpha: number, nOpt: number): number {
  requireProbability('alpha', alpha)
  const c2 = bestRho(nOpt, alpha)
  const t = Math.exp((Math.log((n + c2) / c2) + 2 * Math.log(1 / alpha)) / n)
  const room = 1 - (t * c2) / (n + c2)
  if (!(n >= 2 && room > 0)) return Number.POSITIVE_INFINITY
  return Math.sqrt(((t - 1) * squares) / room / n)
}

/** Means of successive blocks; what does not fill a block is left out. @throws RangeError when the length is not positive. No values give no blocks; the block with a NaN is NaN. */
export function blockMeans(values: Numbers, length: number): Float64Array {
  if (!(Number.isSafeInteger(length) && length > 0)) throw new RangeError(`${length} is no length of a block`)
  return Float64Array.from({length: Math.floor(values.length / length)}, (_, block) => {
    let sum = 0
    for (let index = block * length; index < (block + 1) * length; index++) sum += at(values, index)
    return sum / length
  })
}

/**
 * A block length after which means hardly depend on each other: four times the autocorrelation time (1 + r)/(1 - r) of a first-order autoregression,
 * with r two standard errors above the estimate, rounded up to a power of two so that it seldom changes. Infinite when the values are too few to tell.
 * RangeError for NaN.
 */
export function blockLengthFor(values: Numbers): number {
  const {n, mean, squares} = spreadOf(values)
  if (n < 8) return Number.POSITIVE_INFINITY
  if (squares === 0) return 1
  let lagged = 0
  for (let index = 1; index < n; index++) lagged += (at(values, index) - mean) * (at(values, index - 1) - mean)
  const estimate = lagged / squares
  const r = Math.max(0, estimate + (2 * Math.sqrt(Math.max(0, 1 - estimate ** 2)) + 1) / Math.sqrt(n))
  return r >= 1 ? Number.POSITIVE_INFINITY : 2 ** Math.ceil(Math.log2((4 * (1 + r)) / (1 - r)))
}
