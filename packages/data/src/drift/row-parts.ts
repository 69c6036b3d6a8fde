import {stat, writeFile} from 'node:fs/promises'
import type {Dataset} from '../dataset.ts'
import type {Table} from '../table.ts'

/** Writes some rows of a table as CSV: a data set of its own, which is profiled as any other. `name` is what it is called in messages. */
export async function partOf(table: Table, rows: readonly number[], path: string, name: string): Promise<Dataset> {
  const names = [...table.columns.keys()]
  const lines = rows.map((row) => names.map((key) => csvCell(table.columns.get(key), row)).join(','))
  await writeFile(path, `${names.map(quoted).join(',')}\n${lines.join('\n')}\n`)
  return {files: [{path, name, format: 'csv', bytes: (await stat(path)).size, gzip: false}]}
}

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`

function csvCell(column: {readonly kind: string; readonly values: ArrayLike<number | string | null>} | undefined, row: number): string {
  const value = column?.values[row]
  return value === null || value === undefined ? '' : quoted(String(value))
}
