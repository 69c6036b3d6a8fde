import {cellValue} from '../contract/row-judge.ts'
import {type CellValue, sizeKey} from '../contract/values.ts'
import {lengthOf} from '../growing-column.ts'
import {timeText} from '../profile/times.ts'
import type {ColumnKind} from '../profile/types.ts'
import type {ColumnScanner} from '../scan/column-scanner.ts'
import type {Transfer, Values} from './protocol.ts'

/**
 * Hands all values of a column to its scanner; gives back for how many rows they stand.
 *
 * @param miss is told the place of each value that misses a rule.
 */
export function feedAll(
  scanner: ColumnScanner,
  values: Values | undefined,
  counts: Float64Array | undefined,
  transfer: Transfer,
  miss: (index: number) => void,
): number {
  const length = lengthOf(values)
  let rows = 0
  for (let index = 0; index < length; index++) {
    const count = counts === undefined ? 1 : (counts[index] as number)
    rows += count
    if (!feed(scanner, values, index, transfer, count)) miss(index)
  }
  return rows
}

/** Hands a value to the scanner of its column; says whether it fits. */
export function feed(scanner: ColumnScanner, values: Values | undefined, index: number, transfer: Transfer, count: number): boolean {
  if (values === undefined) return true
  if (values.nulls !== undefined && values.nulls[index] === 1) return scanner.missing(count)
  if (values.kind === 'numbers') return feedNumber(scanner, values.values[index] as number, count)
  if (values.kind === 'texts') return feedText(scanner, values, index, transfer, count)
  return feedInteger(scanner, values.values, index, transfer, count)
}

/** A double in a column that a contract calls integer fits when it is whole, as in JSON Schema; beyond 2^53 it is the shortest decimal that names it. */
function feedNumber(scanner: ColumnScanner, value: number, count: number): boolean {
  if (scanner.kind === 'number' || scanner.kind === 'time') return scanner.number(value, count)
  if (scanner.kind !== 'integer' || scanner.isSpelled || !Number.isInteger(value)) return scanner.invalid(count)
  if (Number.isSafeInteger(value)) return scanner.number(value, count)
  const text = Buffer.from(String(value))
  return scanner.cell(text, 0, text.length, count)
}

/** An integer that a double holds. */
function feedWhole(scanner: ColumnScanner, value: number, count: number): boolean {
  return scanner.kind === 'text' || scanner.kind === 'boolean' ? scanner.invalid(count) : scanner.number(value, count)
}

/** Halves of the 64-bit integers of one batch: reading them so makes no bigint of every value. */
let words: {readonly of: BigInt64Array; readonly halves: Int32Array} | undefined

function halvesOf(values: BigInt64Array): Int32Array {
  if (words?.of !== values) words = {of: values, halves: new Int32Array(values.buffer, values.byteOffset, 2 * values.length)}
  return words.halves
}

/** High halves of integers within ±2^53. */
const safeHigh = 2 ** 21

function feedInteger(scanner: ColumnScanner, values: BigInt64Array, index: number, transfer: Transfer, count: number): boolean {
  const halves = halvesOf(values)
  const high = halves[2 * index + 1] as number
  const low = (halves[2 * index] as number) >>> 0
  if (transfer === 'boolean') return scanner.kind === 'boolean' ? scanner.truth(low !== 0, count) : scanner.invalid(count)
  if ((transfer === 'time') !== (scanner.kind === 'time')) return scanner.invalid(count)
  if (transfer === 'time' && scanner.isShifted) return feedTime(scanner, values[index] as bigint, count)
  if (high > -safeHigh && high < safeHigh) return feedWhole(scanner, high * 2 ** 32 + low, count)
  const value = values[index] as bigint
  if (Number.isSafeInteger(Number(value))) return feedWhole(scanner, Number(value), count)
  if (scanner.kind === 'number') return scanner.number(Number(value), count)
  return scanner.kind === 'text' || scanner.kind === 'boolean' ? scanner.invalid(count) : scanner.big(value, count)
}

function feedTime(scanner: ColumnScanner, micros: bigint, count: number): boolean {
  const moment = scanner.placed(micros, 'local')
  return Number.isSafeInteger(Number(moment)) ? scanner.number(Number(moment), count) : scanner.big(moment, count)
}

const isTextual = (kind: ColumnKind): boolean => kind === 'text' || kind === 'time'

function feedText(
  scanner: ColumnScanner,
  {bytes, starts, ends}: Extract<Values, {readonly kind: 'texts'}>,
  index: number,
  transfer: Transfer,
  count: number,
): boolean {
  const start = starts[index] as number
  const end = ends[index] as number
  const isFit = transfer === 'number-text' ? scanner.kind === 'integer' || scanner.kind === 'number' : isTextual(scanner.kind)
  if (!isFit) return scanner.invalid(count)
  return scanner.cell(bytes, start, end, count)
}

/** A value of a row, for rules that relate columns: times are their text, integers beyond 2^53 stay exact. */
export function cellAt(values: Values | undefined, row: number, transfer: Transfer): CellValue {
  const value = valueAt(values, row)
  if (value === null || typeof value === 'number') return value
  switch (transfer) {
    case 'boolean':
      return value !== '0'
    case 'time':
      return values?.kind === 'integers' ? timeText(BigInt(value)) : value
    case 'integer':
      return sizeKey(BigInt(value))
    case 'number-text':
      return cellValue('integer', Buffer.from(value), 0, value.length)
    default:
      return value
  }
}

/** A value for a table: integers become doubles, as the table has it. */
export function valueAt(values: Values | undefined, row: number): number | string | null {
  if (values === undefined || (values.nulls !== undefined && values.nulls[row] === 1)) return null
  switch (values.kind) {
    case 'numbers':
      return values.values[row] as number
    case 'integers':
      return String(values.values[row])
    case 'texts': {
      const {bytes, starts, ends} = values
      return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8', starts[row], ends[row])
    }
    default:
      return values satisfies never
  }
}
