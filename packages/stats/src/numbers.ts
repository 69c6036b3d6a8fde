import {orderOf} from './order.ts'
import {sortedCopy} from './radix-sort.ts'

/** A column of numbers: an array or a typed array. Functions never change it. */
export type Numbers = ArrayLike<number>

/** The value at an index that is known to be inside. */
export const at = (values: Numbers, index: number): number => values[index] as number

/** Sum with Neumaier's compensation, so that the order and size of the terms hardly matter. 0 for no values. NaN for NaN. */
export function sum(values: Numbers): number {
  return sumOf(values.length, (index) => at(values, index))
}

/** Compensated sum of `term(0) … term(count - 1)` (Neumaier 1974). 0 when `count` is 0. Infinite and NaN terms go through. */
export function sumOf(count: number, term: (index: number) => number): number {
  let total = 0
  let lost = 0
  for (let index = 0; index < count; index++) {
    const value = term(index)
    const next = total + value
    lost += Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total
    total = next
  }
  return Number.isFinite(lost) ? total + lost : total
}

/**
 * Checks that columns belong together.
 *
 * @throws RangeError when they are empty or differ in length.
 */
export function requireSameLength(
  what: string,
  first: Numbers | readonly unknown[],
  ...others: (Numbers | readonly unknown[] | undefined)[]
): void {
  if (first.length === 0) throw new RangeError(`${what}: there are no values`)
  for (const other of others) {
    if (other !== undefined && other.length !== first.length) {
      throw new RangeError(`${what}: columns of different lengths, ${first.length} and ${other.length}`)
    }
  }
}

/**
 * Checks that every value is a finite number.
 *
 * @throws RangeError naming the index of the first that is not.
 */
export function requireFinite(what: string, values: Numbers): void {
  for (let index = 0; index < values.length; index++) {
    if (!Number.isFinite(values[index]))
      throw new RangeError(`${what}: the value at index ${index} is ${String(values[index])}, not a finite number`)
  }
}

/**
 * Checks that weights are finite, not negative and not all zero.
 *
 * @throws RangeError when they are not.
 */
export function requireWeights(what: string, weights: Numbers | undefined): void {
  if (weights === undefined) return
  requireFinite(`${what}: weights`, weights)
  for (let index = 0; index < weights.length; index++) {
    if (at(weights, index) < 0) throw new RangeError(`${what}: the weight at index ${index} is negative`)
  }
  if (!(sum(weights) > 0)) throw new RangeError(`${what}: all weights are 0`)
}

/**
 * Checks that a number is strictly between 0 and 1, as a confidence or an error rate must be.
 *
 * @throws RangeError when it is not.
 */
export function requireProbability(what: string, value: number): void {
  if (!(value > 0 && value < 1)) throw new RangeError(`${what} must be between 0 and 1, not ${value}`)
}

/** A sorted copy, ascending. NaN sorts last. Empty for none. */
export const sorted = (values: Numbers): Float64Array => sortedCopy(values)

/** Ranks from 1; equal values share the mean of their ranks ("midranks"). NaN sorts last. Empty for none. */
export function midranks(values: Numbers): Float64Array {
  const order = orderOf(values)
  const ranks = new Float64Array(values.length)
  for (let start = 0; start < order.length; ) {
    let end = start + 1
    while (end < order.length && at(values, at(order, end)) === at(values, at(order, start))) end++
    for (let index = start; index < end; index++) ranks[at(order, index)] = (start + end + 1) / 2
    start = end
  }
  return ranks
}
