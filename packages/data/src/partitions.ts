import {inputError} from '@modelflight/core/errors'
import {isSpelled} from './cells.ts'
import type {DataFile} from './dataset.ts'
import type {ColumnKind} from './profile/types.ts'
import type {ScanSession} from './scan/session.ts'

/** What Hive writes for a value that is missing. */
const missing = '__HIVE_DEFAULT_PARTITION__'

const narrowestFirst = ['integer', 'number', 'time', 'boolean'] as const

/** The narrowest kind that holds every value of a partition column, over all files. */
export function partitionKinds(files: readonly DataFile[]): ReadonlyMap<string, ColumnKind> {
  const values = Map.groupBy(
    files.flatMap(({partitions}) => partitions ?? []),
    ({column}) => column,
  )
  return new Map(
    [...values].map(([column, all]) => {
      const texts = all.filter(({value}) => value !== missing).map(({value}) => Buffer.from(value))
      const fits = (kind: (typeof narrowestFirst)[number]): boolean => texts.every((bytes) => isSpelled(kind, bytes, 0, bytes.length))
      return [column, narrowestFirst.find(fits) ?? 'text']
    }),
  )
}

/**
 * Counts a file's partition columns: every row of the file has the value that its path says. A column that the file itself has wins.
 *
 * @param before rows and rejected rows before the file.
 * @throws Failure input-error when the files before it are partitioned by other columns.
 */
export function countPartitions(
  {name, partitions = []}: DataFile,
  session: ScanSession,
  before: {readonly rows: number; readonly rejected: number},
): void {
  session.endFile()
  const rows = session.rows - before.rows
  let fits = true
  for (const {column, value} of partitions) {
    if (!session.isWanted(column) || rows === 0) continue
    if (before.rows > 0 && !session.columns.has(column))
      throw inputError(`${name} is partitioned by ${JSON.stringify(column)}, and the files before it are not`, {
        where: {file: name, field: column},
      })
    const scanner = session.column(column)
    const {fitted, nulls, invalid} = scanner.builder
    if (fitted + nulls + invalid >= session.rows) continue
    const bytes = Buffer.from(value)
    fits = (value === missing ? scanner.missing(rows) : scanner.cell(bytes, 0, bytes.length, rows)) && fits
  }
  if (!fits) session.rejected = before.rejected + rows
}
