import {studentSf} from './distributions.ts'
import {mean, variance} from './moments.ts'
import type {Numbers} from './numbers.ts'

/**
 * Paired t test that the mean difference is 0, two-sided. Undefined when all differences are equal: then there is no variance to test with.
 * NaN for NaN.
 *
 * @throws RangeError for fewer than two differences.
 */
export function pairedT(differences: Numbers): {readonly t: number; readonly df: number; readonly p: number} | undefined {
  const spread = variance(differences)
  if (spread === 0) return undefined
  const df = differences.length - 1
  const t = mean(differences) / Math.sqrt(spread / differences.length)
  return {t, df, p: 2 * studentSf(Math.abs(t), df)}
}
