import {distinctLimit} from './number-counts.ts'

/** Distinct values of all columns together that are counted one by one, and those of a column that are in any case. */
const valuesInAll = 1_000_000
const fewestExact = 1000

/**
 * Distinct values that are counted one by one in each of so many columns. Beyond a hundred columns the limit falls, so that the tables take no more
 * memory, nor more of the caches, than those of a hundred.
 */
export const exactDistinct = (columns: number): number =>
  Math.max(fewestExact, Math.min(distinctLimit, Math.floor(valuesInAll / Math.max(1, columns))))
