import {studentSf} from './distributions.ts'
import {mean, variance} from './moments.ts'
import type {Numbers} from './numbers.ts'

/** Result of a t test; NaN where both samples are constant and equal. */
export interface TTest {
  readonly t: number
  readonly df: number
  /** Two-sided. */
  readonly p: number
}

/**
 * Welch's t test that two means are equal, without assuming equal variances (1947; degrees of freedom by Satterthwaite). t is that of x - y.
 * Different constants give an infinite t, equal ones NaN (0/0), as in scipy; NaN for NaN.
 *
 * @throws RangeError when a sample has fewer than two values.
 */
export function welchT(x: Numbers, y: Numbers): TTest {
  const [a, b] = [variance(x) / x.length, variance(y) / y.length]
  // As shares of the whole: squares of very small or very large variances leave the range of doubles.
  const share = a + b === 0 ? Number.NaN : a / (a + b)
  const df = a + b === 0 ? 1 : 1 / (share ** 2 / (x.length - 1) + (1 - share) ** 2 / (y.length - 1))
  return tested((mean(x) - mean(y)) / Math.sqrt(a + b), df)
}

/**
 * Student's t test that two means are equal, for samples of one variance (pooled).
 * Different constants give an infinite t, equal ones NaN (0/0), as in scipy; NaN for NaN.
 *
 * @throws RangeError when there are fewer than three values together or a sample is empty.
 */
export function studentT(x: Numbers, y: Numbers): TTest {
  const df = x.length + y.length - 2
  if (df < 1) throw new RangeError('Student’s t test needs at least three values')
  const squares = (values: Numbers): number => variance(values, 0) * values.length
  const pooled = (squares(x) + squares(y)) / df
  return tested((mean(x) - mean(y)) / Math.sqrt(pooled * (1 / x.length + 1 / y.length)), df)
}

const tested = (t: number, df: number): TTest => ({t, df, p: 2 * studentSf(Math.abs(t), df)})
