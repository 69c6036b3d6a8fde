import {mean} from './moments.ts'
import {at, midranks, type Numbers, requireFinite, requireSameLength, sumOf} from './numbers.ts'
import {orderOf} from './order.ts'

/**
 * Pearson's correlation, -1 to 1; NaN when a column is constant.
 *
 * @throws RangeError when columns are empty, unequal or not finite.
 */
export function pearson(x: Numbers, y: Numbers): number {
  requirePairs(x, y)
  const [mx, my] = [mean(x), mean(y)]
  const product = (a: Numbers, b: Numbers, ma: number, mb: number): number =>
    sumOf(a.length, (row) => (at(a, row) - ma) * (at(b, row) - mb))
  const r = product(x, y, mx, my) / Math.sqrt(product(x, x, mx, mx)) / Math.sqrt(product(y, y, my, my))
  return Math.max(-1, Math.min(1, r))
}

/** Spearman's rank correlation: Pearson's of midranks; NaN when a column is constant. Errors as `pearson`. */
export function spearman(x: Numbers, y: Numbers): number {
  requirePairs(x, y)
  return pearson(midranks(x), midranks(y))
}

/**
 * Kendall's tau-b: concordant less discordant pairs over √(untied in x · untied in y) (1945), by merge sort in O(n log n) (Knight 1966). NaN when a column is constant.
 * Errors as `pearson`.
 */
export function kendallTauB(x: Numbers, y: Numbers): number {
  requirePairs(x, y)
  const byY = orderOf(y)
  const order = Uint32Array.from(orderOf(Float64Array.from(byY, (row) => at(x, row))), (index) => at(byY, index))
  const ascending = Float64Array.from(order, (row) => at(y, row))
  const pairs = (x.length * (x.length - 1)) / 2
  const same = (rows: Numbers, ...columns: Numbers[]): number => tiedPairs(rows, columns)
  const [tiedX, both] = [same(order, x), same(order, x, y)]
  const tiedY = same(byY, y)
  const discordant = exchanges(ascending)
  return Math.max(-1, Math.min(1, (pairs - tiedX - tiedY + both - 2 * discordant) / Math.sqrt(pairs - tiedX) / Math.sqrt(pairs - tiedY)))
}

/** Pairs of neighbours in the order that are equal in all columns, summed over runs. */
function tiedPairs(order: Numbers, columns: readonly Numbers[]): number {
  let [total, run] = [0, 1]
  for (let index = 1; index <= order.length; index++) {
    const isTied = index < order.length && columns.every((column) => column[at(order, index)] === column[at(order, index - 1)])
    if (isTied) run++
    else {
      total += (run * (run - 1)) / 2
      run = 1
    }
  }
  return total
}

/** Exchanges that a merge sort makes: pairs that stand in the wrong order. */
function exchanges(values: Float64Array): number {
  let [from, to]: [Float64Array, Float64Array] = [values, new Float64Array(values.length)]
  let count = 0
  for (let width = 1; width < values.length; width *= 2) {
    for (let start = 0; start < values.length; start += 2 * width) {
      count += merge(from, to, start, Math.min(start + width, values.length), Math.min(start + 2 * width, values.length))
    }
    ;[from, to] = [to, from]
  }
  return count
}

function merge(from: Float64Array, to: Float64Array, start: number, middle: number, end: number): number {
  let [left, right, count] = [start, middle, 0]
  for (let place = start; place < end; place++) {
    const takeLeft = right >= end || (left < middle && at(from, left) <= at(from, right))
    if (!takeLeft) count += middle - left
    to[place] = takeLeft ? at(from, left++) : at(from, right++)
  }
  return count
}

function requirePairs(x: Numbers, y: Numbers): void {
  requireSameLength('correlation', x, y)
  requireFinite('correlation', x)
  requireFinite('correlation', y)
}
