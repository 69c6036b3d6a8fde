import {type Failure, inputError} from '@modelflight/core/errors'
import type {Table, TableColumn} from '@modelflight/data/table'

/** A column in which every row has a value. */
export interface Cells {
  readonly name: string
  /** The values, when all of them are plain numbers. */
  readonly numbers: Float64Array | undefined
  /** The value of a row as text: numbers in their shortest form (`1.0` is `1`), so that whole and broken spellings agree. */
  text(row: number): string
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
  for (let row = 0; row < table.rows; row++) if (noValue.test(raw(column, row))) throw noValueAt(table, row, name, role)
  const numbers = role === 'id' ? undefined : numbersOf(column, table.rows)
  if (numbers === undefined) return {name, numbers, text: (row) => raw(column, row)}
  return {name, numbers, text: (row) => String(numbers[row])}
}

/**
 * A column of finite numbers.
 *
 * @param role what the column is for, in messages.
 * @throws Failure (input-error) at the first row that is NaN, infinite, empty or text.
 */
export function scoreColumn(table: Table, name: string, role = 'score'): Float64Array {
  const column = columnOf(table, name)
  return Float64Array.from({length: table.rows}, (_, row) => {
    const text = raw(column, row).trim()
    const value = anyNumber.test(text) ? Number(text) : Number.NaN
    if (Number.isFinite(value)) return value
    throw inputError(`row ${row + 1} has the ${role} ${JSON.stringify(text.slice(0, 40))}, which is no finite number`, {
      where: {...table.where(row), field: name},
      hint: 'A model that answers NaN or infinity has not answered; mend it, or leave the row out knowingly.',
    })
  })
}

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

/** All values as numbers, or undefined when one is text or too large to be told from its neighbours. */
function numbersOf(column: TableColumn, rows: number): Float64Array | undefined {
  const values = new Float64Array(rows)
  for (let row = 0; row < rows; row++) {
    const text = raw(column, row).trim()
    const value = Number(text)
    if (!plainNumber.test(text) || !Number.isFinite(value) || (Number.isInteger(value) && !Number.isSafeInteger(value))) return undefined
    values[row] = value
  }
  return values
}

const noValueAt = (table: Table, row: number, name: string, role: string): Failure =>
  inputError(`row ${row + 1} has no ${role}: ${JSON.stringify(name)} is empty or not a value`, {
    where: {...table.where(row), field: name},
    hint: 'Rows that can not be judged must be left out by whoever writes the file, so that this is a decision and not an accident.',
  })
