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
  const keys = new Float64Array(values.length)
  for (let row = 0; row < keys.length; row++) keys[row] = asText(values[row] ?? 0)
  const order = scoreOrder(keys)
  let repeated = 0
  for (let place = 1; place < order.length; place++) if (values[order[place] ?? 0] === values[order[place - 1] ?? 0]) repeated++
  if (repeated === 0) return {ids: {kind: 'numbers', values}, order, repeated, firstRepeated: -1}
  const seen = new Set<number>()
  const firstRepeated = values.findIndex((value) => seen.size === seen.add(value).size)
  return {ids: {kind: 'numbers', values}, order: undefined, repeated, firstRepeated}
}

/** Three digits at a time: 0 to 999 with each digit plus one, as a number to the base of 11. */
const groups = Float64Array.from({length: 1000}, (_, group) => {
  const digit = (power: number): number => (Math.floor(group / power) % 10) + 1
  return digit(100) * 121 + digit(10) * 11 + digit(1)
})
/** What the leading zeros of a group of less than three digits add to it. */
const leading = (group: number): number => (group < 10 ? 121 + 11 : group < 100 ? 121 : 0)

/** A number that orders whole numbers as their texts are ordered: each digit plus one, filled up with zeros, to the base of 11. */
function asText(value: number): number {
  let [key, place, rest, digits] = [0, 1, value, 0]
  while (rest >= 1000) {
    const next = Math.floor(rest / 1000)
    key += (groups[rest - next * 1000] ?? 0) * place
    place *= 1331
    digits += 3
    rest = next
  }
  key += ((groups[rest] ?? 0) - leading(rest)) * place
  digits += rest < 10 ? 1 : rest < 100 ? 2 : 3
  return key * (shifts[mostDigits - digits] ?? 1)
}

/** Powers of 11. */
const shifts = Float64Array.from({length: mostDigits}, (_, power) => 11 ** power)
