/** Columns in memory, for predictions and other small data. Rows are in file order. */
export interface Table {
  readonly rows: number
  readonly columns: ReadonlyMap<string, TableColumn>
  /** `sha256:` of the files read. */
  readonly digest: string
  /** Place of a row for messages: 0-based row -> file and line (line is absent for Parquet). */
  where(row: number): {readonly file: string; readonly line?: number}
}

/** The values of one column, one a row. */
export type TableColumn =
  /** NaN where the cell is null; `nulls` tells a null from a NaN in the data. `isWhole`: the file says that it holds integers. */
  | {readonly kind: 'number'; readonly values: Float64Array; readonly nulls: Uint8Array; readonly isWhole?: boolean}
  | {readonly kind: 'text'; readonly values: readonly (string | null)[]}
