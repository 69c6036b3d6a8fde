import type {ColumnRequest, Transfer} from './protocol.ts'

/** An identifier, whatever it holds. */
export const quoteName = (name: string): string => `"${name.replaceAll('"', '""')}"`

/** A text literal. */
export const quoteText = (text: string): string => `'${text.replaceAll("'", "''")}'`

/** A column as the values of a transfer: 64-bit integers, doubles, or the UTF-8 of text. */
function transferred(name: string, transfer: Transfer): string {
  const column = quoteName(name)
  switch (transfer) {
    case 'integer':
    case 'boolean':
      return `CAST(${column} AS BIGINT)`
    case 'number':
      return `CAST(${column} AS DOUBLE)`
    case 'float':
      // 0.1 and not 0.10000000149: a float is taken for the shortest decimal that it is written as. Of a long decimal the engine's own cast is not always
      // the nearest double.
      return `CAST(CAST(${column} AS VARCHAR) AS DOUBLE)`
    case 'time':
      return `epoch_us(${column})`
    case 'number-text':
    case 'text':
      return `encode(CAST(${column} AS VARCHAR))`
    default:
      return transfer satisfies never
  }
}

/** Each value of a column once, with its count. */
export const valuesQuery = ({name, transfer}: ColumnRequest, source: string): string =>
  `SELECT ${transferred(name, transfer)} AS v, count(*)::DOUBLE AS n FROM ${source} GROUP BY 1`

/** Columns row by row. */
export const rowsQuery = (columns: readonly ColumnRequest[], source: string): string =>
  `SELECT ${columns.map(({name, transfer}, index) => `${transferred(name, transfer)} AS c${index}`).join(', ')} FROM ${source}`

/** Settings in the order that works: what may be read first, the lock last (measured, DuckDB 1.5.6). */
export const lockdown = (files: readonly string[], scratch: string, memoryMb: number): readonly string[] => [
  `SET temp_directory = ${quoteText(scratch)}`,
  `SET max_temp_directory_size = '4GB'`,
  `SET memory_limit = '${memoryMb}MB'`,
  'SET threads = 2',
  `SET TimeZone = 'UTC'`,
  'SET preserve_insertion_order = true',
  // The footer of a wide file is large, and every query would read it again.
  'SET parquet_metadata_cache = true',
  // A file's own statistics are a claim, not a fact: no optimiser may believe them.
  `SET disabled_optimizers = 'statistics_propagation,compressed_materialization,filter_pullup,late_materialization'`,
  `SET allowed_paths = [${files.map(quoteText).join(', ')}]`,
  'SET enable_external_access = false',
  'SET autoinstall_known_extensions = false',
  'SET autoload_known_extensions = false',
  'SET allow_community_extensions = false',
  'SET allow_persistent_secrets = false',
  'SET lock_configuration = true',
]
