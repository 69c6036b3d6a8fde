import type {ColumnKind} from '../profile/types.ts'
import type {TimeForm} from '../time-reader.ts'
import type {PageSums} from './pages.ts'
import type {ColumnRequest, ParquetColumn, Transfer} from './protocol.ts'

/** How the columns of a file are asked for. */
export interface Plan {
  /** Each value once, with its count. */
  readonly grouped: readonly ColumnRequest[]
  /** Columns of which the rows are read together. */
  readonly together: readonly (readonly ColumnRequest[])[]
}

/** Columns that are read together: what one query costs besides is shared by them. */
const columnsAtOnce = 16

/** Chooses the cheaper way for each column. */
export function planOf(
  columns: readonly ParquetColumn[],
  pages: PageSums,
  transfer: (column: ParquetColumn) => Transfer = transferOf,
): Plan {
  const requestOf = (column: ParquetColumn): ColumnRequest => ({name: column.name, transfer: transfer(column)})
  const others = columns.filter((column) => !isRepeating(column, pages)).map(requestOf)
  const parts = Array.from({length: Math.ceil(others.length / columnsAtOnce)}, (_, part) => part * columnsAtOnce)
  return {
    grouped: columns.filter((column) => isRepeating(column, pages)).map(requestOf),
    together: parts.map((from) => others.slice(from, from + columnsAtOnce)),
  }
}

/** Returns our kind of one of DuckDB's types. Lists, arrays, structs and maps, of whatever they hold, are text. */
export function kindOf({type}: ParquetColumn): ColumnKind {
  if (type === 'BOOLEAN') return 'boolean'
  if (/^(U?(TINY|SMALL|BIG|HUGE)INT|U?INTEGER|DECIMAL\(\d+, *0\))$/.test(type)) return 'integer'
  if (/^(FLOAT|DOUBLE|DECIMAL\(\d+, *\d+\))$/.test(type)) return 'number'
  if (/^(DATE|TIMESTAMP(_S|_MS|_NS)?|TIMESTAMP WITH TIME ZONE)$/.test(type)) return 'time'
  return 'text'
}

/** Returns how the times of a column are stored; undefined for other types. */
export function formOf(column: ParquetColumn): TimeForm | undefined {
  if (kindOf(column) !== 'time') return undefined
  if (column.type === 'DATE') return 'date'
  return column.type.endsWith('WITH TIME ZONE') ? 'offset' : 'local'
}

/** Digits of which a double holds each decimal, and a 64-bit integer each whole number. */
const digits = {double: 15, integer: 18} as const

/**
 * As what a column is asked for.
 *
 * @param meant the kind that its values are to be of, where it is not the column's own: long decimals that must be whole come as text.
 */
export function transferOf(column: ParquetColumn, meant?: ColumnKind): Transfer {
  const kind = kindOf(column)
  if (/^(UBIGINT|U?HUGEINT)$/.test(column.type)) return 'number-text'
  if (!column.type.startsWith('DECIMAL(')) return kind
  if (kind === 'integer') return column.precision > digits.integer ? 'number-text' : 'integer'
  if (column.precision <= digits.double) return kind
  return meant === 'integer' ? 'number-text' : 'float'
}

/** Fewer values are sent faster than a query of their own is answered. */
const fewestGrouped = 50_000

/**
 * Whether values repeat so often that grouping them pays: texts for their bytes; numbers are so cheap to move that they must repeat a lot. Truths are written without a
 * dictionary, and always repeat.
 */
function isRepeating(column: ParquetColumn, {columns}: PageSums): boolean {
  const {values, written} = columns.get(column.written) ?? {values: 0, written: 0}
  const transfer = transferOf(column)
  return values >= fewestGrouped && (transfer === 'boolean' || written * (transfer === 'text' ? 2 : 16) <= values)
}
