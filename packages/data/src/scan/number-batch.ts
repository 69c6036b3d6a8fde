import type {RowBlock} from '../bytes/block.ts'
import {cellResult, parseCell, parsedCell, parsedTime, timeForm} from '../cells.ts'
import {daysBeforeMonth} from './calendar.ts'

const minus = 45
const point = 46
const zero = 48
const quote = 34

/** Powers of ten that a fraction of up to nine digits divides by. */
const powers = Float64Array.from({length: 10}, (_, exponent) => 10 ** exponent)

/** Takes the cells of a block that are no plain numbers. All give back whether the cell fits the contract. */
export interface OddCells {
  readonly kind: 'number' | 'integer' | 'time' | 'boolean' | 'text'
  /** Whether a time needs an offset. */
  readonly needsOffset: boolean
  missing(): boolean
  /** Any other cell; quotes around it are not part of the range. */
  cell(bytes: Uint8Array, start: number, end: number): boolean
  at(line: number): void
}

/** The numbers of one column in one block: shared by all columns, because it is used up before the next one. */
export class NumberBatch {
  /** Finite, none of them -0; `words` shows the same memory. */
  values = new Float64Array(0)
  words = new Int32Array(0)
  /** Row of each value within the block. */
  rows = new Int32Array(0)
  size = 0
  min = 0
  max = 0

  /** Empties the batch and makes room for a block. */
  reset(rows: number): void {
    this.size = 0
    if (this.values.length >= rows) return
    this.values = new Float64Array(rows)
    this.words = new Int32Array(this.values.buffer)
    this.rows = new Int32Array(rows)
  }
}

/**
 * Parses the cells of a column of numbers or integers. Numbers of up to nine digits, the most frequent by far, are read here; the rest goes
 * to `parseCell` and to `odd`. The quotient of two exact doubles is the nearest double (Clinger 1990).
 *
 * @param fits set to 0 for rows that miss a rule.
 */
export function readNumbers(batch: NumberBatch, block: RowBlock, cell: number, odd: OddCells, fits: Uint8Array): void {
  const {bytes, bounds, stride, rows: count, lines} = block
  batch.reset(count)
  const {values, rows} = batch
  const mayHaveFraction = odd.kind === 'number'
  let size = 0
  for (let row = 0, slot = cell; row < count; row++, slot += stride) {
    const start = (bounds[slot] as number) + 1
    const end = bounds[slot + 1] as number
    const isNegative = bytes[start] === minus
    const first = isNegative ? start + 1 : start
    let at = first
    let mantissa = 0
    // What ends a cell is no digit, so no digit behind it is ever read. Overflow is harmless: long numbers are read again below.
    let digit = (bytes[at] as number) - zero
    while (digit >= 0 && digit <= 9) {
      mantissa = (Math.imul(mantissa, 10) + digit) | 0
      digit = (bytes[++at] as number) - zero
    }
    let length = at - first
    let places = 0
    if (mayHaveFraction && digit === point - zero && at < end) {
      const fraction = ++at
      digit = (bytes[at] as number) - zero
      while (digit >= 0 && digit <= 9) {
        mantissa = (Math.imul(mantissa, 10) + digit) | 0
        digit = (bytes[++at] as number) - zero
      }
      places = at - fraction
      if (places === 0 || length === 0 || (length > 1 && bytes[first] === zero)) length = 10
      length += places
    } else if (length > 1 && bytes[first] === zero) length = 10
    if (at === end && length > 0 && length < 10) {
      const value = places === 0 ? mantissa : mantissa / (powers[places] as number)
      values[size] = (isNegative ? -value : value) + 0
      rows[size++] = row
      continue
    }
    if (isOrdinary(odd, bytes, start, end)) {
      values[size] = parsedCell.number + 0
      rows[size++] = row
      continue
    }
    if (!takeOdd(odd, bytes, start, end, lines[row] as number)) fits[row] = 0
  }
  batch.size = size
  setBounds(batch)
}

/** Long numbers and times in rarer spellings: still plain values of the column. */
function isOrdinary(odd: OddCells, bytes: Uint8Array, start: number, end: number): boolean {
  if (start === end || bytes[start] === quote || odd.kind === 'text') return false
  if (parseCell(odd.kind, bytes, start, end) !== cellResult.number) return false
  return odd.kind !== 'time' || !odd.needsOffset || parsedTime.form === timeForm.offset
}

/** An empty cell, a quoted one, one that is no plain value. */
export function takeOdd(odd: OddCells, bytes: Uint8Array, start: number, end: number, line: number): boolean {
  odd.at(line)
  if (start === end) return odd.missing()
  if (bytes[start] !== quote) return odd.cell(bytes, start, end)
  return start + 2 === end ? odd.missing() : odd.cell(bytes, start + 1, end - 1)
}

function setBounds(batch: NumberBatch): void {
  const {values, size} = batch
  let min = Infinity
  let max = -Infinity
  for (let index = 0; index < size; index++) {
    const value = values[index] as number
    if (value < min) min = value
    if (value > max) max = value
  }
  batch.min = min
  batch.max = max
}

const two = (bytes: Uint8Array, at: number): number => {
  const high = (bytes[at] as number) - zero
  const low = (bytes[at + 1] as number) - zero
  return high >= 0 && high <= 9 && low >= 0 && low <= 9 ? high * 10 + low : 100
}

/**
 * Parses the cells of a column of times. Dates and times to the second, with `Z` or without an offset, are read here; other spellings by `parseCell`.
 */
export function readTimes(batch: NumberBatch, block: RowBlock, cell: number, odd: OddCells, fits: Uint8Array): void {
  const {bytes, bounds, stride, rows: count, lines} = block
  batch.reset(count)
  const {values, rows} = batch
  let size = 0
  for (let row = 0, slot = cell; row < count; row++, slot += stride) {
    const start = (bounds[slot] as number) + 1
    const end = bounds[slot + 1] as number
    const value = plainTime(bytes, start, end, odd.needsOffset)
    if (!Number.isNaN(value)) values[size] = value
    else if (isOrdinary(odd, bytes, start, end)) values[size] = parsedCell.number + 0
    else {
      if (!takeOdd(odd, bytes, start, end, lines[row] as number)) fits[row] = 0
      continue
    }
    rows[size++] = row
  }
  batch.size = size
  setBounds(batch)
}

/** Microseconds of a plain time between 1700 and 2200; NaN when `parseCell` must look. */
function plainTime(bytes: Uint8Array, start: number, end: number, needsOffset: boolean): number {
  const length = end - start
  const isDate = length === 10 && !needsOffset
  if (!isDate && !(length === 20 && ((bytes[start + 19] as number) | 32) === 122) && !(length === 19 && !needsOffset)) return Number.NaN
  const days = dayOf(bytes, start)
  if (isDate || Number.isNaN(days)) return days * 86_400_000_000
  const separator = bytes[start + 10] as number
  if ((separator !== 84 && separator !== 32) || bytes[start + 13] !== 58 || bytes[start + 16] !== 58) return Number.NaN
  const hours = two(bytes, start + 11)
  const minutes = two(bytes, start + 14)
  const seconds = two(bytes, start + 17)
  if (hours > 23 || minutes > 59 || seconds > 59) return Number.NaN
  return (days * 86_400 + hours * 3600 + minutes * 60 + seconds) * 1_000_000
}

function dayOf(bytes: Uint8Array, start: number): number {
  const century = two(bytes, start)
  const month = two(bytes, start + 5)
  const day = two(bytes, start + 8)
  const years = two(bytes, start + 2)
  if (century < 17 || century > 21 || years > 99 || month < 1 || month > 12 || bytes[start + 4] !== minus || bytes[start + 7] !== minus)
    return Number.NaN
  const before = daysBeforeMonth[(century * 100 + years - 1700) * 12 + month - 1] as number
  const after = daysBeforeMonth[(century * 100 + years - 1700) * 12 + month] as number
  return day >= 1 && day <= after - before ? before + day - 1 : Number.NaN
}
