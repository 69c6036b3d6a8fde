import {mean} from './moments.ts'
import {at, sorted} from './numbers.ts'
import {quantileOfSorted} from './quantile.ts'

/** What a column of numbers holds: cells that are no finite number are counted apart and left out of the statistics. */
export interface ColumnSummary {
  readonly n: number
  readonly nulls: number
  readonly nan: number
  readonly positiveInfinite: number
  readonly negativeInfinite: number
  readonly finite: number
  /** Of the finite values; absent when there is none. */
  readonly values?: {readonly mean: number; readonly min: number; readonly max: number; readonly quantiles: readonly number[]}
}

/**
 * Counts and statistics of a column with missing and odd cells; null and NaN are told apart.
 * No cells give counts of 0 and no statistics; constants are ordinary values.
 *
 * @param qs quantiles that are asked for, 0 to 1.
 * @throws RangeError when a quantile is out of range and there is a finite value.
 */
export function columnSummary(cells: readonly (number | null)[], qs: readonly number[] = []): ColumnSummary {
  const count = (matches: (cell: number | null) => boolean): number => cells.reduce<number>((sum, cell) => sum + (matches(cell) ? 1 : 0), 0)
  const finite = sorted(cells.filter((cell) => cell !== null && Number.isFinite(cell)) as number[])
  const counts = {
    n: cells.length,
    nulls: count((cell) => cell === null),
    nan: count((cell) => Number.isNaN(cell)),
    positiveInfinite: count((cell) => cell === Infinity),
    negativeInfinite: count((cell) => cell === -Infinity),
    finite: finite.length,
  }
  if (finite.length === 0) return counts
  const quantiles = qs.map((q) => quantileOfSorted(finite, q))
  return {...counts, values: {mean: mean(finite), min: at(finite, 0), max: at(finite, finite.length - 1), quantiles}}
}

/** Exact statistics of whole numbers of any size. */
export interface IntegerSummary {
  readonly distinct: number
  readonly min: bigint
  readonly max: bigint
  readonly sum: bigint
}

/**
 * Distinct count, range and sum of whole numbers beyond ±2^53, without rounding.
 *
 * @throws RangeError when there are none.
 */
export function integerSummary(values: readonly bigint[]): IntegerSummary {
  const [first] = values
  if (first === undefined) throw new RangeError('there are no values')
  const best = (isBetter: (a: bigint, b: bigint) => boolean): bigint => values.reduce((a, b) => (isBetter(b, a) ? b : a), first)
  return {
    distinct: new Set(values).size,
    min: best((a, b) => a < b),
    max: best((a, b) => a > b),
    sum: values.reduce((a, b) => a + b, 0n),
  }
}
