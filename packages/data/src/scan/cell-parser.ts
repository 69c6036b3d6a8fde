import type {JsonCell} from '../bytes/json-scanner.ts'
import type {DelimitedRow} from '../bytes/row.ts'
import {type DataFile, headerLine} from '../dataset.ts'

/** Receives the cells of a file that is not Parquet, row by row. */
export interface CellSink {
  /** The names of a delimited file. */
  header(names: readonly string[]): void
  /** A row of a delimited file. */
  row(row: DelimitedRow): void
  /** A value of a row of JSON. */
  value(name: string, cell: JsonCell, line: number): void
}

/** Takes a file chunk by chunk. */
export interface CellParser {
  push(chunk: Buffer): void
  end(): void
}

/** The parser of a file's format. Lines of JSON that are not rows are left out. */
export async function cellParser(file: DataFile, sink: CellSink): Promise<CellParser> {
  if (file.format === 'jsonl' || file.format === 'json') {
    const row = ({cells, line}: import('../bytes/json-scanner.ts').JsonRow): void => {
      for (const [name, cell] of cells) sink.value(name, cell, line)
    }
    const rows = {row, rejected: () => undefined}
    if (file.format === 'json') return (await import('../json/document.ts')).jsonDocumentParser(file.name, rows)
    return (await import('../bytes/json-lines.ts')).jsonLinesParser(file.name, rows)
  }
  const {delimitedParser} = await import('../bytes/delimited.ts')
  return delimitedParser(file.name, file.format === 'csv' ? ',' : '\t', sink, headerLine(file))
}
