import {inputError, type Where} from '@modelflight/core/errors'
import type {Dataset} from '../dataset.ts'
import {type ReadContext, readTable} from '../read-table.ts'
import type {Table} from '../table.ts'
import type {ReferenceRule} from './types.ts'

/** Rows whose reference leads nowhere, by the id of the rule. */
export type ReferenceAnswers = ReadonlyMap<string, {readonly count: number; readonly first?: Where}>

/**
 * Counts the rows whose values do not occur in the data set that a rule names. Values are compared as they are written; a row without a value in one of
 * the columns refers to nothing and is not asked, as in SQL.
 *
 * @param find the data set behind a rule's patterns.
 * @throws Failure as `readTable` does; input-error when the other data set has no rows.
 */
export async function referenceAnswers(
  rules: readonly ReferenceRule[],
  dataset: Dataset,
  find: (patterns: readonly string[]) => Promise<Dataset>,
  context: ReadContext,
): Promise<ReferenceAnswers> {
  const answers = new Map<string, {readonly count: number; readonly first?: Where}>()
  for (const rule of rules) {
    const there = await readTable(await find(rule.data), {columns: rule.key}, context)
    if (there.rows === 0)
      throw inputError(`${rule.data.join(', ')} has no rows that ${rule.columns.join(', ')} could refer to`, {where: rule.where})
    const known = new Set<string>()
    for (let row = 0; row < there.rows; row++) {
      const key = keyAt(there, rule.key, row)
      if (key !== undefined) known.add(key)
    }
    answers.set(rule.id, orphans(await readTable(dataset, {columns: rule.columns}, context), rule.columns, known))
  }
  return answers
}

function orphans(here: Table, columns: readonly string[], known: ReadonlySet<string>): {readonly count: number; readonly first?: Where} {
  let count = 0
  let first: Where | undefined
  for (let row = 0; row < here.rows; row++) {
    const key = keyAt(here, columns, row)
    if (key === undefined || known.has(key)) continue
    count++
    first ??= here.where(row)
  }
  return first === undefined ? {count} : {count, first}
}

function keyAt(table: Table, names: readonly string[], row: number): string | undefined {
  const parts: string[] = []
  for (const name of names) {
    const column = table.columns.get(name)
    const value = column?.kind === 'text' ? column.values[row] : undefined
    if (value === null || value === undefined) return undefined
    parts.push(value)
  }
  return names.length === 1 ? parts[0] : JSON.stringify(parts)
}
