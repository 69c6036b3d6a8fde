import {chiSquareSf} from './distributions.ts'
import {normalSf} from './normal.ts'
import {at, type Numbers, sum, sumOf} from './numbers.ts'

/** Answer of a test that two samples have the same shares of categories. */
export interface HomogeneityTest {
  readonly statistic: number
  readonly df: number
  readonly p: number
  /** Smallest expected count; below 5 the p-value is rough. */
  readonly minExpected: number
}

/**
 * Pearson's chi-square of homogeneity of two rows of counts over the same categories, without continuity correction. Categories empty on both sides are left out.
 * Both sides are samples: it is not a goodness of fit to the reference.
 *
 * @throws RangeError when the rows differ in length, a side is empty, or fewer than two categories occur.
 */
export function chiSquareHomogeneity(reference: Numbers, current: Numbers): HomogeneityTest {
  const table = prepared(reference, current)
  const statistic = sumOf(table.cells.length, (index) => {
    const {observed, expected} = table.cells[index] as Cell
    return (observed - expected) ** 2 / expected
  })
  return {statistic, df: table.df, p: chiSquareSf(statistic, table.df), minExpected: table.minExpected}
}

/** The same question by the likelihood ratio: G = 2·Σ O·ln(O / E). Errors as `chiSquareHomogeneity`. */
export function gTest(reference: Numbers, current: Numbers): HomogeneityTest {
  const table = prepared(reference, current)
  const statistic = sumOf(table.cells.length, (index) => {
    const {observed, expected} = table.cells[index] as Cell
    return observed === 0 ? 0 : 2 * observed * Math.log(observed / expected)
  })
  return {statistic, df: table.df, p: chiSquareSf(statistic, table.df), minExpected: table.minExpected}
}

/** Cramér's V of a 2 x k table: √(χ²/n), in 0 to 1. Errors as `chiSquareHomogeneity`. */
export function cramersV(reference: Numbers, current: Numbers): number {
  return Math.sqrt(chiSquareHomogeneity(reference, current).statistic / (sum(reference) + sum(current)))
}

/**
 * Bias-corrected Cramér's V (Bergsma 2013): φ² less its expectation (k - 1)/(n - 1) without association, over the corrected size of the table; 0 when nothing is left.
 * Errors as `chiSquareHomogeneity`.
 */
export function cramersVCorrected(reference: Numbers, current: Numbers): number {
  const {statistic, df} = chiSquareHomogeneity(reference, current)
  const n = sum(reference) + sum(current)
  const columns = df + 1
  const phi2 = Math.max(0, statistic / n - df / (n - 1))
  const correctedColumns = columns - (columns - 1) ** 2 / (n - 1)
  const correctedRows = 2 - 1 / (n - 1)
  const size = Math.min(correctedColumns - 1, correctedRows - 1)
  return size <= 0 ? 0 : Math.sqrt(phi2 / size)
}

/** Answer of a comparison of two shares. */
export interface TwoProportionTest {
  /** First share minus second share. */
  readonly difference: number
  readonly z: number
  readonly p: number
}

/**
 * Two-proportion z test with the pooled variance, two-sided. When both shares are 0 or both are 1 there is no difference: z 0, p 1.
 *
 * @throws RangeError when a side is empty or has more successes than rows.
 */
export function twoProportionTest(successes1: number, n1: number, successes2: number, n2: number): TwoProportionTest {
  if (!(n1 > 0 && n2 > 0 && successes1 >= 0 && successes2 >= 0 && successes1 <= n1 && successes2 <= n2)) {
    throw new RangeError(`${successes1} of ${n1} and ${successes2} of ${n2} are no shares`)
  }
  const pooled = (successes1 + successes2) / (n1 + n2)
  const difference = successes1 / n1 - successes2 / n2
  if (pooled === 0 || pooled === 1) return {difference: 0, z: 0, p: 1}
  const z = difference / Math.sqrt(pooled * (1 - pooled) * (1 / n1 + 1 / n2))
  return {difference, z, p: 2 * normalSf(Math.abs(z))}
}

/**
 * Counts with rare categories put together: those whose expected count is below `least` on either side become one last cell, so that chi-square's approximation holds.
 * Everything becomes one cell where a side has no counts; no categories give none; NaN stays NaN.
 *
 * @returns both rows, of equal length; the last cell is the pooled one when there was anything to pool.
 */
export function poolRare(reference: Numbers, current: Numbers, least = 5): readonly [Float64Array, Float64Array] {
  const [n, m] = [sum(reference), sum(current)]
  const smaller = Math.min(n, m) / (n + m)
  const rare = (cell: number): boolean => (at(reference, cell) + at(current, cell)) * smaller < least
  const cells = Array.from({length: reference.length}, (_, cell) => cell)
  const kept = cells.filter((cell) => !rare(cell))
  const pooled = cells.filter(rare)
  const row = (counts: Numbers): Float64Array => {
    const rest = sumOf(pooled.length, (index) => at(counts, pooled[index] as number))
    return Float64Array.from([...kept.map((cell) => at(counts, cell)), ...(pooled.length > 0 ? [rest] : [])])
  }
  return [row(reference), row(current)]
}

interface Cell {
  readonly observed: number
  readonly expected: number
}

function prepared(reference: Numbers, current: Numbers): {cells: readonly Cell[]; df: number; minExpected: number} {
  if (reference.length !== current.length)
    throw new RangeError(`rows of ${reference.length} and ${current.length} categories can't be compared`)
  const [n, m] = [sum(reference), sum(current)]
  if (!(n > 0 && m > 0)) throw new RangeError('a side has no counts')
  const cells: Cell[] = []
  let categories = 0
  for (let index = 0; index < reference.length; index++) {
    const [r, c] = [at(reference, index), at(current, index)]
    if (!(r >= 0 && c >= 0)) throw new RangeError(`category ${index} has a count that is no number >= 0`)
    if (r + c === 0) continue
    categories++
    cells.push({observed: r, expected: ((r + c) * n) / (n + m)}, {observed: c, expected: ((r + c) * m) / (n + m)})
  }
  if (categories < 2) throw new RangeError('fewer than two categories occur, so there are no shares to compare')
  return {cells, df: categories - 1, minExpected: cells.reduce((least, {expected}) => Math.min(least, expected), Infinity)}
}

/**
 * Cramér's V of two rows as if both were equally large, without bias: φ² = ½·Σ (p - q)² / (p + q) less its expectation (k - 1)·(1/n + 1/m) / 4 when nothing changed; V = √φ², 0 when nothing is left.
 * The usual V shrinks when one side is much larger than the other; as the size of a change that would be misleading. For equal sizes both agree.
 *
 * @throws RangeError as `chiSquareHomogeneity`.
 */
export function cramersVBalanced(reference: Numbers, current: Numbers): number {
  const {df} = prepared(reference, current)
  const [n, m] = [sum(reference), sum(current)]
  const phi2 = sumOf(reference.length, (cell) => {
    const [p, q] = [at(reference, cell) / n, at(current, cell) / m]
    return p + q === 0 ? 0 : (p - q) ** 2 / (p + q) / 2
  })
  return Math.min(1, Math.sqrt(Math.max(0, phi2 - (df * (1 / n + 1 / m)) / 4)))
}
