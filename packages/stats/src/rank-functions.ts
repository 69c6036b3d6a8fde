import {orderOf} from './order.ts'
import type {Random} from './random.ts'

/**
 * Values as functions of their ranks among the sides that they belong to: the first Legendre polynomials of the rank, which have mean 0 and variance 1, and are not correlated. Equal values take
 * random ranks among themselves, so that every side has the same margins and only relations are left. NaN (no value) becomes 0. Nothing becomes of nothing.
 *
 * @param starts first row of each side that is ranked alone; [0] ranks all together.
 * @param degree number of functions, from 1 up.
 */
export function rankFunctions(values: Float64Array, starts: readonly number[], degree: number, random: Random): readonly Float64Array[] {
  const functions = Array.from({length: degree}, () => new Float64Array(values.length))
  for (const [index, start] of starts.entries()) {
    const side = values.subarray(start, starts[index + 1] ?? values.length)
    const known = Array.from(side.keys()).filter((row) => !Number.isNaN(side[row]))
    const order = mixedTies(
      Array.from(orderOf(Float64Array.from(known, (row) => side[row] as number)), (position) => known[position] as number),
      side,
      random,
    )
    for (const [rank, row] of order.entries()) {
      setLegendre(functions, start + row, (2 * rank + 1) / order.length - 1)
    }
  }
  return functions
}

/** P₁ to P_k of u in -1 to 1, each times √(2k + 1), by Bonnet's recursion. */
function setLegendre(functions: readonly Float64Array[], row: number, u: number): void {
  let [before, last] = [1, u]
  for (const [index, values] of functions.entries()) {
    const degree = index + 1
    values[row] = Math.sqrt(2 * degree + 1) * last
    const next = ((2 * degree + 1) * u * last - degree * before) / (degree + 1)
    before = last
    last = next
  }
}

/** Rows in the order of their values, rows of equal values in random order. */
function mixedTies(order: readonly number[], values: Float64Array, random: Random): number[] {
  const mixed = [...order]
  for (let start = 0; start < mixed.length; ) {
    let end = start + 1
    while (end < mixed.length && values[mixed[end] as number] === values[mixed[start] as number]) end++
    for (let last = end - 1; last > start; last--) {
      const other = start + random.integer(last - start + 1)
      const kept = mixed[last] as number
      mixed[last] = mixed[other] as number
      mixed[other] = kept
    }
    start = end
  }
  return mixed
}
