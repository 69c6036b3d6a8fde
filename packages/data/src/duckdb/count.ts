import {inputError} from '@modelflight/core/errors'
import type {DataFile} from '../dataset.ts'
import {lengthOf} from '../growing-column.ts'
import {Kernel, loadKernel} from '../kernel/kernel.ts'
import type {ColumnScanner} from '../scan/column-scanner.ts'
import type {ScanSession} from '../scan/session.ts'
import type {ParquetReader} from './client.ts'
import {feedAll} from './feed.ts'
import {numberFeed, type ValueFeed} from './number-feed.ts'
import type {Plan} from './plan.ts'
import type {ColumnRequest, Transfer} from './protocol.ts'
import {RowMarks} from './row-marks.ts'
import {textFeed} from './text-feed.ts'

/**
 * Counts the columns of a file. Every column must have the same number of rows: what is counted here is what the pages hold, not what the footer says.
 *
 * @returns the number of rows, and those in which a value misses a rule.
 */
export async function countColumns(
  reader: ParquetReader,
  {grouped, together}: Plan,
  session: ScanSession,
  file: DataFile,
): Promise<{readonly rows: number; readonly marks: RowMarks}> {
  let rows: number | undefined
  const counted = (name: string, count: number): void => {
    if (rows !== undefined && count !== rows)
      throw inputError(`${file.name}: column ${name} has ${count} rows, and the columns before it have ${rows}`, {
        where: {file: file.name, field: name},
      })
    rows = count
  }
  await loadKernel()
  const marks = new RowMarks()
  const missed: ColumnRequest[] = []
  for (const request of grouped) {
    const {count, fits} = await countGroups(reader, request, session.column(request.name))
    counted(request.name, count)
    if (!fits) missed.push(request)
  }
  for (const part of together) {
    const counts = await countValues(
      reader,
      part,
      part.map(({name}) => session.column(name)),
      marks,
    )
    for (const [index, {name}] of part.entries()) counted(name, counts[index] as number)
  }
  // Groups don't tell in which rows their values are.
  if (missed.length > 0)
    await countValues(
      reader,
      missed,
      missed.map(({name}) => session.judge(name)),
      marks,
    )
  return {rows: rows ?? 0, marks}
}

async function countGroups(
  reader: ParquetReader,
  {name, transfer}: ColumnRequest,
  scanner: ColumnScanner,
): Promise<{readonly count: number; readonly fits: boolean}> {
  let count = 0
  let fits = true
  const miss = (): void => {
    fits = false
  }
  for await (const {columns, counts} of reader.values(name, transfer)) count += feedAll(scanner, columns[0], counts, transfer, miss)
  return {count, fits}
}

/** Counts the values of columns row by row, and marks the rows that miss a rule; says how many rows each column has. */
async function countValues(
  reader: ParquetReader,
  requests: readonly ColumnRequest[],
  scanners: readonly ColumnScanner[],
  marks: RowMarks,
): Promise<readonly number[]> {
  const kernel = new Kernel()
  kernel.open(requests.length)
  const feeds = requests.map(({transfer}, index) => feedOf(kernel, scanners[index] as ColumnScanner, transfer))
  const rows = requests.map(() => 0)
  for await (const {columns} of reader.rows(requests)) {
    for (const [index, {transfer}] of requests.entries()) {
      const [values, fast, first] = [columns[index], feeds[index], rows[index] as number]
      const miss = (row: number): void => marks.mark(first + row)
      if (fast !== undefined && values !== undefined) fast.take(values, miss)
      else feedAll(scanners[index] as ColumnScanner, values, undefined, transfer, miss)
      rows[index] = first + lengthOf(values)
    }
  }
  for (const each of feeds) each?.fold()
  return rows
}

const feedOf = (kernel: Kernel, scanner: ColumnScanner, transfer: Transfer): ValueFeed | undefined =>
  transfer === 'text' && scanner.kind === 'text' ? textFeed(kernel, scanner) : numberFeed(kernel, scanner, transfer)
