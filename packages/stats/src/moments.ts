import {at, type Numbers, sum, sumOf} from './numbers.ts'

/**
 * Arithmetic mean, compensated.
 * NaN for NaN.
 *
 * @throws RangeError when there are no values.
 */
export function mean(values: Numbers): number {
  if (values.length === 0) throw new RangeError('a mean needs at least one value')
  return sum(values) / values.length
}

/**
 * Variance with the denominator n - ddof (0: of the values themselves; 1: unbiased estimate), in two passes.
 * 0 for constants; NaN for NaN.
 *
 * @throws RangeError when there are not more values than `ddof`.
 */
export function variance(values: Numbers, ddof: 0 | 1 = 1): number {
  if (values.length <= ddof) throw new RangeError(`a variance needs more than ${ddof} values`)
  const center = mean(values)
  return sumOf(values.length, (index) => (at(values, index) - center) ** 2) / (values.length - ddof)
}

/** Square root of the variance. Errors as `variance`. */
export const standardDeviation = (values: Numbers, ddof: 0 | 1 = 1): number => Math.sqrt(variance(values, ddof))
