import {inputError} from '@modelflight/core/errors'
import type {Table, TableColumn} from '@modelflight/data/table'

/** A column without gaps. */
export interface Cells {
  readonly name: string
  readonly numbers: Float64Array | undefined
  text(row: number): string
}

function column(table: Table, name: string): TableColumn {
  const found = table.columns.get(name)
  if (found === undefined) throw inputError(`there is no column ${JSON.stringify(name)}`)
  return found
}

/**
 * A column in which every row has a value.
 *
 * @param role what the column is for, in messages.
 * @throws Failure (input-error) at the first row without one.
 */
export function required(table: Table, name: string, role: string): Cells {
  const cells = column(table, name)
  for (let row = 0; row < table.rows; row++) {
    if (!isMissing(cells, row)) continue
    throw inputError(`row ${row + 1} has no ${role}: ${JSON.stringify(name)} is empty or not a number`, {
      where: {...table.where(row), field: name},
      hint: 'Rows that can not be judged must be left out by whoever writes the file, so that this is a decision and not an accident.',
    })
  }
  if (cells.kind === 'text') return {name, numbers: undefined, text: (row) => cells.values[row] ?? ''}
  return {name, numbers: cells.values, text: (row) => String(cells.values[row])}
}

function isMissing(cells: TableColumn, row: number): boolean {
  if (cells.kind === 'text') return (cells.values[row] ?? '').trim() === ''
  return cells.nulls[row] === 1 || !Number.isFinite(cells.values[row])
}

/**
 * A column of finite numbers.
 *
 * @throws Failure (input-error) at the first row that is NaN, infinite or empty.
 */
export function scoreColumn(table: Table, name: string): Float64Array {
  const cells = column(table, name)
  const values = cells.kind === 'number' ? cells.values : Float64Array.from(cells.values, (value) => Number(value?.trim() || Number.NaN))
  for (let row = 0; row < table.rows; row++) {
    if (Number.isFinite(values[row]) && !(cells.kind === 'number' && cells.nulls[row] === 1)) continue
    throw inputError(`row ${row + 1} has a score that is no finite number`, {
      where: {...table.where(row), field: name},
      hint: 'A model that answers NaN or infinity has not answered; mend it, or leave the row out knowingly.',
    })
  }
  return values
}
