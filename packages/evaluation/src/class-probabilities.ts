import {inputError, type Where} from '@modelflight/core/errors'
import {nearest} from '@modelflight/core/nearest'
import type {Table} from '@modelflight/data/table'
import {scoreColumn} from './cells.ts'

/** Columns of probabilities by class. */
export type ClassColumns = Readonly<Record<string, string>>

/** Rounded probabilities of many classes need not add up to 1 exactly; more than this is no rounding. */
const slack = 0.02

/**
 * Reads one column of probabilities a class.
 *
 * @throws Failure (input-error) with the row: a column that is not there, a value that is no probability, rows that do not add up to 1.
 */
export function readProbabilities(table: Table, columns: ClassColumns, where: Where): ReadonlyMap<string, Float64Array> {
  const found = new Map(Object.entries(columns).map(([name, column]) => [name, probabilityColumn(table, column, where)]))
  for (let row = 0; row < table.rows; row++) {
    let sum = 0
    for (const values of found.values()) sum += values[row] ?? 0
    if (Math.abs(sum - 1) <= slack) continue
    throw inputError(`the probabilities of row ${row + 1} add up to ${Number(sum.toPrecision(6))} and not to 1`, {
      where: table.where(row),
      hint: 'List the columns of all classes in `columns: {score: {<class>: <column>}}`, with probabilities rather than logits.',
    })
  }
  return found
}

function probabilityColumn(table: Table, name: string, where: Where): Float64Array {
  const names = [...table.columns.keys()]
  if (!table.columns.has(name)) {
    const meant = nearest(name, names)
    throw inputError(`${where.file} has no column ${JSON.stringify(name)}, which is configured as the score of a class`, {
      where: {...where, field: name},
      hint: meant === undefined ? `Its columns are ${names.slice(0, 12).join(', ')}.` : `Did you mean ${meant}?`,
    })
  }
  const values = scoreColumn(table, name, 'probability')
  const wrong = values.findIndex((value) => value < 0 || value > 1)
  if (wrong < 0) return values
  throw inputError(`row ${wrong + 1} has the probability ${values[wrong]}, outside 0 to 1`, {
    where: {...table.where(wrong), field: name},
    hint: 'Write probabilities, not logits.',
  })
}

/** The class with the highest probability in each row; among equals the first in the order of `classes`. */
export function mostProbable(classes: readonly string[], probabilities: ReadonlyMap<string, Float64Array>, rows: number): Int32Array {
  const best = new Int32Array(rows)
  const most = new Float64Array(rows).fill(-1)
  for (const [index, name] of classes.entries()) {
    const values = probabilities.get(name)
    if (values === undefined) continue
    for (let row = 0; row < rows; row++) {
      const value = values[row] ?? 0
      if (value <= (most[row] ?? 0)) continue
      most[row] = value
      best[row] = index
    }
  }
  return best
}
