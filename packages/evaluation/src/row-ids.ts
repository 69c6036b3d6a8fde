import type {Table} from '@modelflight/data/table'
import {scoreOrder} from './score-order.ts'

/** Unique names of rows, in file order. Whole numbers are kept as numbers: a million of them need no texts. */
export type RowIds =
  | {readonly kind: 'numbers'; readonly values: Float64Array}
  | {readonly kind: 'texts'; readonly values: readonly string[]}

/** Ids with what was found on the way. */
export interface ReadIds {
  readonly ids: RowIds
  /** Rows in the order of the texts of their ids, where these are whole numbers and none is repeated. */
  readonly order: Uint32Array | undefined
  /** Rows whose id occurred before, and the first of them in file order. */
  readonly repeated: number
  readonly firstRepeated: number
}

/** Whole numbers that are written with at most this many digits are compared as texts by one number. */
const mostDigits = 15

/** Ids of a table's column, in which every row has a value. */
export function readIds(table: Table, name: string): ReadIds {
  const values = wholeNumbers(table, name)
  return values === undefined ? ofTexts(textsOf(table, name)) : ofNumbers(values)
}

/** The text of a row's id. */
export const idText = (ids: RowIds, row: number): string => String(ids.values[row])

/** The ids of some rows. */
export function takeIds(ids: RowIds, rows: ArrayLike<number>): RowIds {
  if (ids.kind === 'texts') return {kind: 'texts', values: Array.from(rows, (row) => ids.values[row] ?? '')}
  const values = new Float64Array(rows.length)
  for (let index = 0; index < rows.length; index++) values[index] = ids.values[rows[index] ?? 0] ?? Number.NaN
  return {kind: 'numbers', values}
}

/** Row of `theirs` for each row of `mine`: `same` when they lie in the same order, undefined when one has no partner. */
export function partners(mine: RowIds, theirs: RowIds): 'same' | Uint32Array | undefined {
  if (mine.values.length !== theirs.values.length) return undefined
  if (mine.kind === theirs.kind) {
    let row = 0
    while (row < mine.values.length && mine.values[row] === theirs.values[row]) row++
    if (row === mine.values.length) return 'same'
  }
  const rowOf = new Map<string | number, number>()
  const key = (ids: RowIds, row: number): string | number => (mine.kind === theirs.kind ? (ids.values[row] ?? '') : idText(ids, row))
  for (let row = 0; row < theirs.values.length; row++) rowOf.set(key(theirs, row), row)
  const order = new Uint32Array(mine.values.length)
  for (let row = 0; row < order.length; row++) {
    const other = rowOf.get(key(mine, row))
    if (other === undefined) return undefined
    order[row] = other
  }
  return order
}

function textsOf(table: Table, name: string): string[] {
  const column = table.columns.get(name)
  const text = (row: number): string => {
    if (column?.kind === 'text') return column.values[row] ?? ''
    const value = column?.values[row] ?? Number.NaN
    // As programs write whole numbers in a column of floats.
    return Number.isInteger(value) && Math.abs(value) < 1e15 ? value.toFixed(1) : String(value)
  }
  return Array.from({length: table.rows}, (_, row) => text(row))
}

/** The ids as whole numbers from 0 to 10^15, when all of them are written as such. */
function wholeNumbers(table: Table, name: string): Float64Array | undefined {
  const column = table.columns.get(name)
  const most = 10 ** mostDigits
  if (column?.kind === 'number') {
    const isWhole = column.isWhole === true && column.values.every((value) => value >= 0 && value < most)
    return isWhole ? column.values : undefined
  }
  const values = new Float64Array(table.rows)
  for (let row = 0; row < values.length; row++) {
    const text = column?.values[row] ?? ''
    if (text.length > mostDigits || !/^(0|[1-9]\d*)$/.test(text)) return undefined
    values[row] = Number(text)
  }
  return values
}

function ofTexts(values: readonly string[]): ReadIds {
  const seen = new Set<string>()
  let [repeated, firstRepeated] = [0, -1]
  for (const [row, id] of values.entries()) {
    if (seen.has(id) && repeated++ === 0) firstRepeated = row
    seen.add(id)
  }
  return {ids: {kind: 'texts', values}, order: undefined, repeated, firstRepeated}
}

function ofNumbers(values: Float64Array): ReadIds {
  const order = scoreOrder(values.map(asText))
  let repeated = 0
  for (let place = 1; place < order.length; place++) if (values[order[place] ?? 0] === values[order[place - 1] ?? 0]) repeated++
  if (repeated === 0) return {ids: {kind: 'numbers', values}, order, repeated, firstRepeated: -1}
  const seen = new Set<number>()
  const firstRepeated = values.findIndex((value) => seen.size === seen.add(value).size)
  return {ids: {kind: 'numbers', values}, order: undefined, repeated, firstRepeated}
}

/** A number that orders whole numbers as their texts are ordered: each digit plus one, filled up with zeros, to the base of 11. */
function asText(value: number): number {
  let [digits, key] = [1, 0]
  for (let power = 10; power <= value; power *= 10) digits++
  let place = 11 ** (mostDigits - digits)
  for (let rest = value, digit = 0; digit < digits; digit++) {
    const next = Math.floor(rest / 10)
    key += (rest - next * 10 + 1) * place
    rest = next
    place *= 11
  }
  return key
}
