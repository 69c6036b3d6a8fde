import type {Partition} from '../dataset.ts'
import type {ColumnKind} from '../profile/types.ts'
import type {PackedBatch} from './slots.ts'

/** How a column of a Parquet file is asked for, so that every engine counts the same values. */
export type Transfer = 'integer' | 'number-text' | 'number' | 'float' | 'time' | 'boolean' | 'text'

/** A column of a Parquet file: its name and DuckDB's name of its type. */
export interface ParquetColumn {
  readonly name: string
  readonly type: string
  /** The name in the file; differs from `name` where the engine had to rename a doubled column. */
  readonly written: string
  /** Digits of a decimal; 0 for other types. */
  readonly precision: number
}

/** A file that SQL may read: a copy that nobody else writes. */
export interface SqlFile {
  readonly path: string
  readonly format: 'csv' | 'tsv' | 'jsonl' | 'json' | 'parquet'
  /** Columns in the file's own order; needed for delimited text and JSON, which are never sniffed. */
  readonly columns: readonly string[]
  /** Columns that its path gives every row. */
  readonly constants: readonly Partition[]
}

/** A data set as a table. */
export interface SqlTable {
  readonly name: string
  readonly files: readonly SqlFile[]
  /** What text is cast to; a cell that does not fit is null. */
  readonly kinds: readonly {readonly name: string; readonly kind: ColumnKind}[]
}

/** Columns that a table has beside its own where rows tell their places: only `SELECT *` meets them. */
export const placeColumns = {file: '__modelflight_file', row: '__modelflight_row'} as const

/** Where a row stands: the number of its file in the table, and its own in the file, both from 0. */
export interface RowPlace {
  readonly file: number
  readonly row: number
}

/** A column that is asked for, and as what. */
export interface ColumnRequest {
  readonly name: string
  readonly transfer: Transfer
}

/** What the parent asks of the child; one request at a time. */
export type Request =
  | {readonly op: 'open'; readonly engine: string; readonly file: string; readonly scratch: string; readonly memoryMb: number}
  /** Values of a column, once each, with how often they occur. */
  | {readonly op: 'values'; readonly column: string; readonly transfer: Transfer}
  /** Columns row by row, in file order. */
  | {readonly op: 'rows'; readonly columns: readonly ColumnRequest[]}
  /** Makes data sets known as tables; nothing else can be read afterwards. */
  | {
      readonly op: 'tables'
      readonly engine: string
      readonly tables: readonly SqlTable[]
      readonly scratch: string
      readonly memoryMb: number
      /** Whether each row tells its place, in columns called as `placeColumns` are. */
      readonly withPlaces: boolean
    }
  /** Runs one SELECT and counts its rows. */
  | {readonly op: 'count'; readonly sql: string}
  /** Runs one SELECT and gives the places of its first rows, where it has the columns of `placeColumns`. */
  | {readonly op: 'places'; readonly sql: string; readonly most: number}
  /** A batch was used up: send another one. */
  | {readonly op: 'more'}

/** Values of one column with a mask of nulls (1 is null; left out when there is none). */
export type Values =
  | {readonly kind: 'integers'; readonly values: BigInt64Array; readonly nulls?: Uint8Array}
  | {readonly kind: 'numbers'; readonly values: Float64Array; readonly nulls?: Uint8Array}
  /** UTF-8; what lies between two texts has no meaning. */
  | {
      readonly kind: 'texts'
      readonly bytes: Uint8Array
      readonly starts: Uint32Array
      readonly ends: Uint32Array
      readonly nulls?: Uint8Array
    }

/** Some rows of columns. */
export interface Batch {
  readonly columns: readonly Values[]
  /** For groups: how often each value occurs. */
  readonly counts?: Float64Array
}

/** What the child answers. */
export type Answer =
  | {readonly kind: 'opened'; readonly columns: readonly ParquetColumn[]}
  | {readonly kind: 'batch'; readonly batch: PackedBatch}
  | {readonly kind: 'done'}
  | {readonly kind: 'ready'}
  | {readonly kind: 'counted'; readonly rows: number}
  | {readonly kind: 'placed'; readonly places: readonly RowPlace[]}
  /** `policy`: what was asked is forbidden; otherwise it could not be done. */
  | {readonly kind: 'error'; readonly message: string; readonly reason?: 'policy'}
