import type {JsonCell} from '../bytes/json-scanner.ts'
import {cellForm, type DelimitedRow} from '../bytes/row.ts'
import {openSource} from '../bytes/source.ts'
import {cellResult, isSpelled, parseCell, parsedCell} from '../cells.ts'
import type {DataFile, Dataset} from '../dataset.ts'
import {isNullWord} from '../dialect/suggest-values.ts'
import {type CellSink, cellParser} from '../scan/cell-parser.ts'

/** What the cells of a column are, over all rows. Cells without a value are left out. */
export interface ColumnSurvey {
  cells: number
  /** Cells that are a value of a kind as they stand. */
  readonly kinds: Record<'number' | 'time' | 'boolean', number>
  /** Cells that people write where a value is missing, by their text; NaN among them. */
  readonly words: Map<string, number>
  /** Words in quotes, where a delimited file has them: they are text there. */
  quotedWords: number
  /** Some of the numbers, each once. */
  readonly numbers: Set<string>
  /** Cells that are none of these. */
  others: number
  /** Some of the others, each once. */
  readonly samples: Set<string>
  /** Where the first of the others is. */
  first: {readonly file: string; readonly line: number} | undefined
  /** Most cells are plain texts: the column was not looked at any further. */
  isClosed: boolean
}

/** Rows after which a column of plain texts is known to be one. */
const enoughCells = 2_000
const mostSamples = 300
const mostNumbers = 50
/** Longer cells are not words for a missing value, nor dates, nor amounts. */
const longest = 40

/**
 * Looks at every cell of some columns: how many are numbers, times and truths, how many are words such as NA, and what else there is. Columns of plain
 * texts are given up early, and so is the reading when no other column is left.
 *
 * @param names columns to look at.
 * @throws Failure as the readers of the formats do. Parquet is not looked at: it says its kinds.
 */
export async function surveyCells(
  {files}: Dataset,
  names: ReadonlySet<string>,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, ColumnSurvey>> {
  const survey = new Survey(names)
  for (const file of files) {
    if (file.format === 'parquet' || survey.isSettled()) continue
    await surveyFile(file, survey, signal)
  }
  return survey.columns
}

async function surveyFile(file: DataFile, survey: Survey, signal: AbortSignal): Promise<void> {
  survey.file = file.name
  const parser = await cellParser(file, survey)
  for await (const chunk of openSource(file, signal).chunks()) {
    parser.push(chunk)
    if (survey.isSettled()) return
  }
  parser.end()
}

class Survey implements CellSink {
  readonly columns = new Map<string, ColumnSurvey>()
  file = ''
  private readonly wanted: ReadonlySet<string>
  private cells: readonly (readonly [cell: number, column: ColumnSurvey])[] = []

  constructor(names: ReadonlySet<string>) {
    this.wanted = names
  }

  header(names: readonly string[]): void {
    this.cells = names.flatMap((name, cell) => {
      const column = this.of(name)
      return column === undefined ? [] : [[cell, column] as const]
    })
  }

  row(row: DelimitedRow): void {
    for (const [cell, column] of this.cells) {
      const start = row.starts[cell] as number
      const end = row.ends[cell] as number
      if (start === end || column.isClosed) continue
      const isWord = this.see(column, row.bytes, start, end, row.line)
      if (isWord && row.forms[cell] !== cellForm.plain) column.quotedWords++
    }
  }

  value(name: string, {type, bytes, start, end}: JsonCell, line: number): void {
    const column = this.of(name)
    if (column === undefined || column.isClosed || type === 'null') return
    column.cells++
    if (type === 'number') column.kinds.number++
    else if (type === 'true' || type === 'false') column.kinds.boolean++
    else if (type === 'text' && isSpelled('time', bytes, start, end)) column.kinds.time++
    else this.word(column, type === 'text' && end - start <= longest ? textOf(bytes, start, end) : undefined, line)
  }

  isSettled(): boolean {
    return this.columns.size > 0 && this.columns.size === this.wanted.size && [...this.columns.values()].every(({isClosed}) => isClosed)
  }

  /** Gives back whether the cell is a word for a missing value. */
  private see(column: ColumnSurvey, bytes: Uint8Array, start: number, end: number, line: number): boolean {
    column.cells++
    const text = end - start <= longest ? textOf(bytes, start, end) : undefined
    const kind = kinds.find((each) => isSpelled(each, bytes, start, end))
    if (kind === undefined) return this.word(column, text?.replaceAll('""', '"'), line)
    if (kind === 'number' && text !== undefined) {
      if (parseCell(kind, bytes, start, end) === cellResult.nonFinite && Number.isNaN(parsedCell.number)) return counted(column.words, text)
      if (column.numbers.size < mostNumbers) column.numbers.add(text)
    }
    column.kinds[kind]++
    return false
  }

  private word(column: ColumnSurvey, text: string | undefined, line: number): boolean {
    if (text !== undefined && isNullWord(text.trim())) return counted(column.words, text.trim())
    this.other(column, text, line)
    return false
  }

  private other(column: ColumnSurvey, text: string | undefined, line: number): void {
    column.others++
    column.first ??= {file: this.file, line}
    if (text !== undefined && column.samples.size < mostSamples) column.samples.add(text)
    column.isClosed = column.cells >= enoughCells && column.others * 2 > column.cells
  }

  private of(name: string): ColumnSurvey | undefined {
    if (!this.wanted.has(name)) return undefined
    const known = this.columns.get(name)
    if (known !== undefined) return known
    const column: ColumnSurvey = {
      cells: 0,
      kinds: {number: 0, time: 0, boolean: 0},
      words: new Map(),
      quotedWords: 0,
      numbers: new Set(),
      others: 0,
      samples: new Set(),
      first: undefined,
      isClosed: false,
    }
    this.columns.set(name, column)
    return column
  }
}

const kinds = ['number', 'time', 'boolean'] as const

const textOf = (bytes: Uint8Array, start: number, end: number): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8', start, end)

function counted(words: Map<string, number>, word: string): true {
  words.set(word, (words.get(word) ?? 0) + 1)
  return true
}

/** All counts of words together. */
export const total = (words: ReadonlyMap<string, number>): number => [...words.values()].reduce((sum, each) => sum + each, 0)
