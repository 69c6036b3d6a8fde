import {type Failure, inputError, limitExceeded, type Where} from '@modelflight/core/errors'
import type {Log} from '@modelflight/core/log'
import {nearest} from '@modelflight/core/nearest'
import type {JsonSink} from './bytes/json-lines.ts'
import type {JsonCell, JsonRow} from './bytes/json-scanner.ts'
import {cellForm, cellText, type DelimitedRow} from './bytes/row.ts'
import {cellResult, parsedCell, parseNumber} from './cells.ts'
import {type DataFile, type Dataset, datasetDigest, headerLine, withKindsOf} from './dataset.ts'
import type {Values} from './duckdb/protocol.ts'
import {addValues, type GrowingColumn, growingColumn, lengthOf} from './growing-column.ts'
import {isFileProblem} from './scan/file-problems.ts'
import type {Table, TableColumn} from './table.ts'

/** What a reader may use of the world. */
export interface ReadContext {
  readonly log: Log
  readonly signal: AbortSignal
  /** Folder for scratch files. */
  readonly temporary: string
  /** Where the DuckDB engine comes from, for Parquet. */
  readonly engine?: EngineOptions
}

/** Where the DuckDB engine comes from. */
export interface EngineOptions {
  /** Folder with the engine's packages, for runners without a network (`engine-path`). */
  readonly path?: string
  /** Folder that fetched engines are kept in; `~/.cache/modelflight/engines` unless said. */
  readonly cache?: string
}

/** Which columns are wanted. */
export interface TableOptions {
  /** All columns when left out. */
  readonly columns?: readonly string[]
  /** Those of them that hold numbers; the others are text. */
  readonly numeric?: readonly string[]
  /** A cell of a numeric column that is no number is NaN, not an error. */
  readonly lenient?: boolean
  /** Columns that a Parquet file stores as numbers stay numbers, as long as doubles hold all their values exactly. */
  readonly native?: boolean
}

/** Cells that a table in memory may have. */
const cellLimit = 100_000_000

/**
 * Reads columns into memory, every row, in file order: for predictions and other data of which each row counts.
 *
 * @throws Failure input-error with file, line and column when a cell of a numeric column is no number, a column is missing, or the file breaks
 *   its format; limit-exceeded beyond 100 million cells.
 */
export async function readTable(dataset: Dataset, options: TableOptions, context: ReadContext): Promise<Table> {
  const builder = new TableBuilder(options)
  return builder.table(await readRows(dataset, builder, context))
}

/**
 * Hands every row of a data set to a builder, in file order. Gives back the data set's digest.
 *
 * @throws Failure as `readTable` does.
 */
export async function readRows(dataset: Dataset, builder: TableBuilder, context: ReadContext): Promise<string> {
  const digests: {name: string; sha256: string}[] = []
  for (const file of dataset.files) {
    builder.startFile(file)
    const sha256 = await readExplained(withKindsOf(file, builder.numericKinds), builder, context)
    digests.push({name: file.name, sha256})
    context.log.progress('rows', builder.rows)
  }
  return datasetDigest(digests)
}

/** A file that cannot be read says how it seems to be written. */
async function readExplained(file: DataFile, builder: TableBuilder, context: ReadContext): Promise<string> {
  try {
    return await readFile(file, builder, context)
  } catch (error) {
    if (!isFileProblem(error)) throw error
    throw await (await import('./dialect/explain.ts')).explained(file, error, context.signal)
  }
}

async function readFile(file: DataFile, builder: TableBuilder, context: ReadContext): Promise<string> {
  if (file.format === 'parquet') {
    const {readParquetTable} = await import('./duckdb/read.ts')
    return readParquetTable(file, builder, context)
  }
  const {openSource} = await import('./bytes/source.ts')
  const source = openSource(file, context.signal)
  const parser = await openParser(file, builder)
  for await (const chunk of source.chunks()) parser.push(chunk)
  parser.end()
  return source.sha256()
}

async function openParser(file: DataFile, sink: TableBuilder): Promise<{push(chunk: Buffer): void; end(): number}> {
  if (file.format === 'jsonl' || file.format === 'json') {
    const rows: JsonSink = {row: (row) => sink.record(row), rejected: (line) => sink.refuse(line)}
    if (file.format === 'json') return (await import('./json/document.ts')).jsonDocumentParser(file.name, rows)
    return (await import('./bytes/json-lines.ts')).jsonLinesParser(file.name, rows)
  }
  const {delimitedParser} = await import('./bytes/delimited.ts')
  return delimitedParser(file.name, file.format === 'csv' ? ',' : '\t', sink, headerLine(file))
}

/** Collects rows of any format. */
export class TableBuilder {
  rows = 0
  /** Whether columns keep the type that a file gives them. */
  readonly isNative: boolean
  private readonly isLenient: boolean
  private readonly numeric: ReadonlySet<string>
  private wanted: readonly string[] | undefined
  private readonly columns = new Map<string, GrowingColumn>()
  private readonly parts: {readonly file: string; readonly firstRow: number; lines: Lines | undefined}[] = []
  private file = ''
  private cells: readonly number[] = []

  constructor({columns, numeric = [], native = false, lenient = false}: TableOptions) {
    this.isLenient = lenient
    this.isNative = native
    this.numeric = new Set(numeric)
    this.wanted = columns
  }

  /** Kinds of the columns that must hold numbers. */
  get numericKinds(): ReadonlyMap<string, 'number'> {
    return new Map([...this.numeric].map((name) => [name, 'number']))
  }

  isNumeric(name: string): boolean {
    return this.numeric.has(name)
  }

  startFile(file: DataFile): void {
    this.file = file.name
    this.parts.push({file: file.name, firstRow: this.rows, lines: file.format === 'parquet' ? undefined : growingLines()})
  }

  /** Columns that are wanted of these, in order. */
  header(names: readonly string[]): readonly string[] {
    this.wanted ??= names
    for (const name of [...this.wanted, ...this.numeric]) {
      if (names.includes(name)) continue
      const meant = nearest(name, names)
      throw inputError(`${this.file} has no column ${JSON.stringify(name)}; its columns are ${names.slice(0, 20).join(', ')}`, {
        where: {file: this.file, line: 1, field: name},
        ...(meant === undefined ? {} : {hint: `Did you mean ${meant}?`}),
      })
    }
    this.cells = this.wanted.map((name) => names.indexOf(name))
    for (const name of this.wanted) {
      if (!this.columns.has(name)) this.columns.set(name, growingColumn(this.numeric.has(name), this.isNative))
    }
    return this.wanted
  }

  row(row: DelimitedRow): void {
    const {wanted = [], cells} = this
    for (let i = 0; i < wanted.length; i++) {
      const cell = cells[i] as number
      const name = wanted[i] as string
      const isEmpty = row.starts[cell] === row.ends[cell]
      if (isEmpty && (row.forms[cell] === cellForm.plain || this.numeric.has(name))) this.put(name, null)
      else if (this.numeric.has(name)) this.put(name, this.numberOf(row, cell, name))
      else this.put(name, cellText(row, cell))
    }
    this.endRow(row.line)
  }

  /** A row of JSON Lines. Keys that are missing are null; keys that are not wanted are left out. */
  record({cells, line}: JsonRow): void {
    if (this.columns.size === 0) this.header([...cells.keys()])
    for (const name of this.wanted ?? []) {
      const cell = cells.get(name)
      if (cell === undefined || cell.type === 'null') this.put(name, null)
      else if (!this.numeric.has(name)) this.put(name, jsonCellText(cell))
      else if (cell.type === 'number') this.put(name, Number(jsonCellText(cell)))
      else throw this.notNumber(JSON.stringify(jsonCellText(cell).slice(0, 60)), name, line)
    }
    this.endRow(line)
  }

  /** A line that is no object can't be left out: every row counts. */
  refuse(line: number): never {
    throw inputError(`${this.file}:${line}: the line is not a JSON object`, {where: {file: this.file, line}})
  }

  /** A value of the present row: a number for numeric columns, else a text. */
  put(name: string, value: number | string | null): void {
    this.columns.get(name)?.add(value)
  }

  endRow(line?: number): void {
    if (line !== undefined) this.parts.at(-1)?.lines?.add(line)
    this.rows++
    if (this.rows * this.columns.size > cellLimit) {
      throw limitExceeded(`${this.file} has more than ${cellLimit} cells, too many to be held in memory`, {
        hint: 'Read fewer columns, or a sample.',
      })
    }
  }

  /** Many rows at once: the same number of values of each wanted column, in their order. */
  batch(names: readonly string[], values: readonly Values[]): void {
    for (const [index, name] of names.entries()) {
      const [column, some] = [this.columns.get(name), values[index]]
      if (column !== undefined && some !== undefined) addValues(column, some)
    }
    this.rows += lengthOf(values[0]) - 1
    this.endRow()
  }

  table(digest: string): Table {
    const columns = new Map<string, TableColumn>([...this.columns].map(([name, column]) => [name, column.result(this.rows)]))
    const parts = this.parts
    return {
      rows: this.rows,
      columns,
      digest,
      where(row) {
        const part = parts.findLast(({firstRow}) => firstRow <= row)
        const line = part?.lines?.at(row - part.firstRow)
        return {file: part?.file ?? '', ...(line === undefined ? {} : {line})}
      },
    }
  }

  private numberOf(row: DelimitedRow, cell: number, name: string): number {
    const result = parseNumber(row.bytes, row.starts[cell] as number, row.ends[cell] as number)
    if (result === cellResult.number || result === cellResult.nonFinite) return parsedCell.number
    if (this.isLenient) return Number.NaN
    throw this.notNumber(JSON.stringify(cellText(row, cell).slice(0, 60)), name, row.line)
  }

  private notNumber(shown: string, name: string, line: number): Failure {
    const where: Where = {file: this.file, line, field: name}
    return inputError(`${this.file}:${line}: column ${JSON.stringify(name)} holds ${shown}, which is not a number`, {
      where,
      hint: 'Write numbers such as 0.25, -3 or 1e-5.',
    })
  }
}

const jsonCellText = ({bytes, start, end}: JsonCell): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8', start, end)

interface Lines {
  add(line: number): void
  at(index: number): number | undefined
}

function growingLines(): Lines {
  let lines = new Int32Array(1024)
  let used = 0
  return {
    add(line) {
      if (used === lines.length) {
        const old = lines
        lines = new Int32Array(used * 2)
        lines.set(old)
      }
      lines[used++] = line
    },
    at: (index) => lines[index],
  }
}
