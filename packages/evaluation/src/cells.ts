import {type Failure, inputError} from '@modelflight/core/errors'
import type {Table, TableColumn} from '@modelflight/data/table'

/** A column in which every row has a value. */
export interface Cells {
  readonly name: string
  /** The values, when all of them are plain numbers. */
  readonly numbers: Float64Array | undefined
  /** The value of a row as text: numbers in their shortest form (`1.0` is `1`), so that whole and broken spellings agree. */
  text(row: number): string
  /** Each row as the position of its value among the distinct ones, in the order in which they first occur. */
  codes(): Codes
}

/** A column as positions in a list of its distinct values. */
export interface Codes {
  readonly of: Int32Array
  readonly values: readonly string[]
  /** Row in which each value occurs first. */
  readonly first: readonly number[]
}

const plainNumber = /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/
const anyNumber = /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/

/** Spellings of "no number" that programs write where a value should be. */
const noValue = /^\s*(nan|<na>|[+-]?inf(inity)?)?\s*$/i

/**
 * A column in which every row has a value.
 *
 * @param role what the column is for, in messages.
 * @throws Failure (input-error) at the first row without one; empty, NaN and infinite are no values.
 */
export function required(table: Table, name: string, role: string): Cells {
  const column = columnOf(table, name)
  const missing = firstMissing(column, table.rows)
  if (missing >= 0) throw noValueAt(table, missing, name, role)
  const numbers = role === 'id' ? undefined : numbersOf(column, table.rows)
  const text = (row: number): string => (numbers === undefined ? raw(column, row) : String(numbers[row]))
  let known: Codes | undefined
  const codes = (): Codes => {
    known ??= encoded(numbers ?? Array.from({length: table.rows}, (_, row) => text(row)), text)
    return known
  }
  return {name, numbers, text, codes}
}

/** Row without a value; -1 when every row has one. */
function firstMissing(column: TableColumn, rows: number): number {
  for (let row = 0; row < rows; row++) {
    const isMissing =
      column.kind === 'number' ? column.nulls[row] === 1 || !Number.isFinite(column.values[row]) : noValue.test(column.values[row] ?? '')
    if (isMissing) return row
  }
  return -1
}

/** Positions of values in the order in which they first occur. Rows mostly repeat one of few values, so the last two are tried first. */
function encoded(column: ArrayLike<number | string>, text: (row: number) => string): Codes {
  const places = new Map<number | string | undefined, number>()
  const of = new Int32Array(column.length)
  const first: number[] = []
  let [last, lastPlace, other, otherPlace] = [undefined as number | string | undefined, -1, undefined as number | string | undefined, -1]
  for (let row = 0; row < of.length; row++) {
    const value = column[row]
    if (value !== last) {
      const [before, beforePlace] = [last, lastPlace]
      if (value === other) lastPlace = otherPlace
      else {
        lastPlace = places.get(value) ?? first.length
        if (lastPlace === first.length) {
          places.set(value, lastPlace)
          first.push(row)
        }
      }
      last = value
      other = before
      otherPlace = beforePlace
    }
    of[row] = lastPlace
  }
  return {of, values: first.map(text), first}
}

/**
 * A column of finite numbers.
 *
 * @param role what the column is for, in messages.
 * @throws Failure (input-error) at the first row that is NaN, infinite, empty or text.
 */
export function scoreColumn(table: Table, name: string, role = 'score'): Float64Array {
  const column = columnOf(table, name)
  const scores = new Float64Array(table.rows)
  for (let row = 0; row < scores.length; row++) {
    const value = column.kind === 'number' ? (column.values[row] ?? Number.NaN) : numberFrom(column.values[row])
    if (!Number.isFinite(value)) throw notFinite(table, row, name, role, raw(column, row).trim())
    scores[row] = value
  }
  return scores
}

function numberFrom(cell: string | null | undefined): number {
  const text = cell?.trim() ?? ''
  return anyNumber.test(text) ? Number(text) : Number.NaN
}

const notFinite = (table: Table, row: number, name: string, role: string, text: string): Failure =>
  inputError(`row ${row + 1} has the ${role} ${JSON.stringify(text.slice(0, 40))}, which is no finite number`, {
    where: {...table.where(row), field: name},
    hint: 'A model that answers NaN or infinity has not answered; mend it, or leave the row out knowingly.',
  })

function columnOf(table: Table, name: string): TableColumn {
  const found = table.columns.get(name)
  if (found === undefined) throw inputError(`there is no column ${JSON.stringify(name)}`)
  return found
}

/** A cell as text; empty where there is none. */
function raw(column: TableColumn, row: number): string {
  if (column.kind === 'text') return column.values[row] ?? ''
  return column.nulls[row] === 1 ? '' : String(column.values[row])
}

/** A whole number so large that its neighbours can't be told from it. */
const isRounded = (value: number): boolean => Number.isInteger(value) && !Number.isSafeInteger(value)

/** All values as numbers, or undefined when one is text or too large to be told from its neighbours. */
function numbersOf(column: TableColumn, rows: number): Float64Array | undefined {
  if (column.kind === 'number') return column.values.some(isRounded) ? undefined : column.values
  const values = new Float64Array(rows)
  for (let row = 0; row < rows; row++) {
    const text = raw(column, row).trim()
    const value = Number(text)
    if (!plainNumber.test(text) || !Number.isFinite(value) || isRounded(value)) return undefined
    values[row] = value
  }
  return values
}

const noValueAt = (table: Table, row: number, name: string, role: string): Failure =>
  inputError(`row ${row + 1} has no ${role}: ${JSON.stringify(name)} is empty or not a value`, {
    where: {...table.where(row), field: name},
    hint: 'Rows that can not be judged must be left out by whoever writes the file, so that this is a decision and not an accident.',
  })
