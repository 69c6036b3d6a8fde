import {estimatedDistinct} from './distinct-sample.ts'
import {distinctLimit} from './number-counts.ts'
import type {ColumnProfile} from './types.ts'

/** Distinct values of all columns together that are counted one by one, and those of a column that are in any case. */
const valuesInAll = 1_000_000
const fewestExact = 1000

/**
 * Distinct values that are counted one by one in each of so many columns. Beyond a hundred columns the limit falls, so that the tables take no more
 * memory, nor more of the caches, than those of a hundred.
 */
export const exactDistinct = (columns: number): number =>
  Math.max(fewestExact, Math.min(distinctLimit, Math.floor(valuesInAll / Math.max(1, columns))))

/** Whether the number of distinct values of a column, which is one of so many, is an estimate. */
export function isEstimate({sample, distinct, distribution}: ColumnProfile, columns: number): boolean {
  // A sample that left none out is complete.
  if (sample === undefined || sample.level === 0 || distribution.kind === 'empty') return false
  // Long texts are counted by their hashes alone however few they are.
  return distinct > exactDistinct(columns) || (distribution.kind === 'hashed' && distinct === estimatedDistinct(sample))
}
