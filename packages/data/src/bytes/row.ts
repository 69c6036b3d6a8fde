/** How a cell is written. */
export const cellForm = {plain: 0, quoted: 1, escaped: 2} as const

/** One row of a delimited file: cells as ranges of bytes. Reused for every row: copy what must last. */
export interface DelimitedRow {
  bytes: Uint8Array
  /** First line of the row in its file, from 1. */
  line: number
  /** Cells of the row; the arrays may be longer. */
  width: number
  starts: Int32Array
  ends: Int32Array
  /** `cellForm` of each cell; quotes around it are not part of its range, doubled quotes within are. */
  forms: Uint8Array
}

/** Text of a cell. */
export function cellText(row: DelimitedRow, cell: number): string {
  const text = Buffer.from(row.bytes.buffer, row.bytes.byteOffset, row.bytes.byteLength).toString('utf8', row.starts[cell], row.ends[cell])
  return row.forms[cell] === cellForm.escaped ? text.replaceAll('""', '"') : text
}
