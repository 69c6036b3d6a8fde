import {inputError} from '@modelflight/core/errors'
import type {Table} from '@modelflight/data/table'
import type {Cells} from './cells.ts'

/** Spellings of yes and no that programs exchange by accident. */
const synonyms: Readonly<Record<string, string>> = {true: 'true', yes: 'true', '1': 'true', false: 'false', no: 'false', '0': 'false'}

/** What a spelling stands for: equal for `1`, `1.0`, `True` and `yes`. */
function meaning(text: string): string {
  const plain = text.trim().toLowerCase()
  const number = plain === '' ? Number.NaN : Number(plain)
  const key = Number.isFinite(number) ? String(number) : plain
  return synonyms[key] ?? key
}

/**
 * Refuses a class that occurs in two spellings (`1` and `True`, `cat` and `Cat`): compared as text they would be two classes, and half
 * of the right answers would count as wrong, or a wrong label as a class of its own.
 *
 * @throws Failure (input-error) at the first cell that is spelled otherwise than before.
 */
export function refuseMixedSpelling(table: Table, columns: readonly Cells[]): void {
  const spelled = new Map<string, string>()
  const values = columns.flatMap((column, order) => {
    const {values: texts, first} = column.codes()
    return texts.map((text, code) => ({text, row: first[code] ?? 0, order, name: column.name}))
  })
  for (const {text, row, name} of values.toSorted((a, b) => a.row - b.row || a.order - b.order)) {
    const meant = meaning(text)
    const before = spelled.get(meant)
    if (before === undefined) spelled.set(meant, text)
    else if (before !== text) throw mixed(table, row, name, before, text)
  }
}

function mixed(table: Table, row: number, name: string, before: string, text: string): Error {
  const [first, second] = [before, text].map((value) => JSON.stringify(value.slice(0, 60)))
  return inputError(`one class is spelled ${first} and ${second}`, {
    where: {...table.where(row), field: name},
    hint: 'Write labels and predictions in one spelling, or list `classes:` in the gate file if these are two classes.',
  })
}
