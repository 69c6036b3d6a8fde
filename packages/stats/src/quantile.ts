import {at, type Numbers, sorted} from './numbers.ts'

/**
 * Quantile by linear interpolation at (n - 1)·q (Hyndman & Fan's type 7; numpy's and R's default). Infinite values are ordinary values; NaN is refused.
 *
 * @throws RangeError when there are no values, a value is NaN, or q is outside 0 to 1.
 */
export const quantile = (values: Numbers, q: number): number => quantileOfSorted(sorted(values), q)

/** Several quantiles from one sort; errors as `quantile`. */
export function quantiles(values: Numbers, qs: readonly number[]): number[] {
  const ascending = sorted(values)
  return qs.map((q) => quantileOfSorted(ascending, q))
}

/** Quantile of values that are already ascending; errors as `quantile`. */
export function quantileOfSorted(ascending: Numbers, q: number): number {
  if (ascending.length === 0) throw new RangeError('a quantile needs at least one value')
  if (!(q >= 0 && q <= 1)) throw new RangeError(`a quantile is asked for a share from 0 to 1, not ${q}`)
  // A sorted typed array has its NaNs at the end.
  if (Number.isNaN(ascending[ascending.length - 1])) throw new RangeError('a quantile of values with NaN is not defined')
  const position = (ascending.length - 1) * q
  const below = Math.floor(position)
  return interpolate(at(ascending, below), at(ascending, Math.min(below + 1, ascending.length - 1)), position - below)
}

/** Between a and b at t; from the nearer end, so that t = 1 gives b exactly and the result is monotone. NaN for NaN. */
export function interpolate(a: number, b: number, t: number): number {
  if (a === b) return a
  return t < 0.5 ? a + (b - a) * t : b - (b - a) * (1 - t)
}
