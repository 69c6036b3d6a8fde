import type {Values} from './duckdb/protocol.ts'
import type {TableColumn} from './table.ts'

/** A column of a table that is being read. */
export interface GrowingColumn {
  add(value: number | string | null): void
  /** Many numbers at once, where the column holds numbers so far (`isWhole`: of a column of integers). Says whether it took them. */
  addNumbers(values: Float64Array, nulls: Uint8Array | undefined, isWhole: boolean): boolean
  result(rows: number): TableColumn
}

/** A column of numbers, of texts, or (`isNative`) of whatever comes: numbers until the first text. */
export function growingColumn(isNumeric: boolean, isNative: boolean): GrowingColumn {
  if (isNumeric) return growingNumbers()
  return isNative ? growingEither() : growingTexts()
}

/** Hands values as the engine gives them to a column. */
export function addValues(column: GrowingColumn, values: Values): void {
  if (values.kind === 'texts') {
    addTexts(column, values)
    return
  }
  const numbers = values.kind === 'numbers' ? values.values : exactNumbers(values.values)
  if (numbers !== undefined && column.addNumbers(numbers, values.nulls, values.kind === 'integers')) return
  for (let row = 0; row < values.values.length; row++) column.add(values.nulls?.[row] === 1 ? null : String(values.values[row]))
}

/** Number of values of a batch's column. */
export function lengthOf(values: Values | undefined): number {
  if (values === undefined) return 0
  return values.kind === 'texts' ? values.ends.length : values.values.length
}

/**
 * Texts of plain ASCII are cut from one string, which is much cheaper than decoding each. Where characters are as many as bytes, no texts hold anything else: what lies between them
 * may, but then each of its bytes is one character.
 */
function addTexts(column: GrowingColumn, {bytes, starts, ends, nulls}: Extract<Values, {readonly kind: 'texts'}>): void {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const whole = buffer.toString('utf8')
  const isPlain = whole.length === buffer.length
  for (let row = 0; row < ends.length; row++) {
    const start = starts[row] as number
    const end = ends[row] as number
    column.add(nulls?.[row] === 1 ? null : isPlain ? whole.slice(start, end) : buffer.toString('utf8', start, end))
  }
}

/** High halves of integers within ±2^53. */
const safeHigh = 2 ** 21

/** 64-bit integers as doubles, read by halves so that no bigint is made; undefined when one of them would be rounded. */
function exactNumbers(values: BigInt64Array): Float64Array | undefined {
  const halves = new Int32Array(values.buffer, values.byteOffset, 2 * values.length)
  const numbers = new Float64Array(values.length)
  for (let index = 0; index < numbers.length; index++) {
    const high = halves[2 * index + 1] as number
    if (high >= safeHigh || high <= -safeHigh) return undefined
    numbers[index] = high * 2 ** 32 + ((halves[2 * index] as number) >>> 0)
  }
  return numbers
}

function growingNumbers(): GrowingColumn {
  let values = new Float64Array(1024)
  let nulls = new Uint8Array(1024)
  let used = 0
  let isWhole = true
  const makeRoom = (length: number): void => {
    if (length <= values.length) return
    const [oldValues, oldNulls] = [values, nulls]
    values = new Float64Array(Math.max(length, 2 * values.length))
    values.set(oldValues)
    nulls = new Uint8Array(values.length)
    nulls.set(oldNulls)
  }
  return {
    add(value) {
      isWhole = false
      makeRoom(used + 1)
      values[used] = value === null ? Number.NaN : Number(value)
      nulls[used++] = value === null ? 1 : 0
    },
    addNumbers(some, missing, areWhole) {
      isWhole &&= areWhole
      makeRoom(used + some.length)
      values.set(some, used)
      if (missing !== undefined) {
        nulls.set(missing, used)
        for (let row = 0; row < missing.length; row++) if (missing[row] === 1) values[used + row] = Number.NaN
      }
      used += some.length
      return true
    },
    result: (rows) => ({kind: 'number', values: values.slice(0, rows), nulls: nulls.slice(0, rows), ...(isWhole ? {isWhole} : {})}),
  }
}

function growingTexts(): GrowingColumn {
  const values: (string | null)[] = []
  return {
    add: (value) => void values.push(value === null ? null : String(value)),
    addNumbers: () => false,
    result: () => ({kind: 'text', values}),
  }
}

/** Numbers until the first text comes; those before it become text then. */
function growingEither(): GrowingColumn {
  let column: GrowingColumn = growingNumbers()
  let rows = 0
  let isText = false
  const turnToText = (): void => {
    const before = column.result(rows)
    column = growingTexts()
    isText = true
    if (before.kind === 'number')
      for (let row = 0; row < rows; row++) column.add(before.nulls[row] === 1 ? null : String(before.values[row]))
  }
  return {
    add(value) {
      if (typeof value === 'string' && !isText) turnToText()
      column.add(value)
      rows++
    },
    addNumbers(values, nulls, isWhole) {
      if (!column.addNumbers(values, nulls, isWhole)) return false
      rows += values.length
      return true
    },
    result: (count) => column.result(count),
  }
}
