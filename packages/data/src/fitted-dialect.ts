import type {JsonObject} from '@modelflight/core/schema'
import {cellText, type DelimitedRow} from './bytes/row.ts'
import {cellResult, parseCell} from './cells.ts'
import {type DataFile, headerLine} from './dataset.ts'
import {type Dialect, dateFormat} from './dialect.ts'
import type {ColumnProfile, Profile} from './profile/types.ts'
import {dialectOf} from './reading-rules.ts'

/** Beginning of a file that is looked at. */
const sampleBytes = 256 * 1024
const sampleRows = 5000

const delimiters = [undefined, ';', '\t', '|', ','] as const
/** Texts that files have for cells without a value. */
const nullWords: ReadonlySet<string> = new Set(['na', 'n/a', '#n/a', '<na>', 'null', 'none', 'nil', 'nan', '-', '--', '?', '.', 'missing'])
const days = ['DD/MM/YYYY', 'MM/DD/YYYY', 'DD.MM.YYYY', 'DD-MM-YYYY', 'MM-DD-YYYY', 'YYYY/MM/DD', 'YYYY.MM.DD'] as const
const dateFormats = days.flatMap((day) => [day, `${day} hh:mm`, `${day} hh:mm:ss`])

/**
 * The dialect in which a delimited file has the columns and the kinds of a profile that does not say how its data is written (profiles of older
 * versions). Undefined when the file fits as it is, or no dialect makes it fit. A date that two formats fit is left alone.
 *
 * @returns as a contract would say it. Whoever uses it has to say so.
 */
export async function fittedDialect(profile: Profile, file: DataFile, signal: AbortSignal): Promise<JsonObject | undefined> {
  if (file.format !== 'csv' && file.format !== 'tsv') return undefined
  const known = new Map(profile.columns.map((column) => [column.name, column]))
  for (const delimiter of delimiters) {
    const base: JsonObject = delimiter === undefined ? {} : {delimiter}
    const dialect = delimiter === undefined ? undefined : await dialectOf({...profile, reading: {dialect: base}}, file.name)
    const sample = await sampleOf(file, dialect, signal)
    const found = [...sample.keys()].filter((name) => known.has(name)).length
    if (found === 0 || 2 * found < sample.size || (sample.size === 1 && known.size > 1)) continue
    const cells = [...sample].flatMap(([name, texts]) => {
      const column = known.get(name)
      return column === undefined ? [] : [{column, texts}]
    })
    const fitted = {...base, ...nullsAndMarks(cells)}
    return Object.keys(fitted).length === 0 ? undefined : fitted
  }
  return undefined
}

/** The cells of a column that hold something. */
interface Cells {
  readonly column: ColumnProfile
  readonly texts: readonly string[]
}

const isNumber = ({kind}: ColumnProfile): boolean => kind === 'number' || kind === 'integer'

function nullsAndMarks(all: readonly Cells[]): JsonObject {
  const values = new Set(
    all.flatMap(({column: {distribution}}) => (distribution.kind === 'values' ? distribution.counts.map(([value]) => value) : [])),
  )
  const nulls = new Set<string>()
  for (const {column, texts} of all) {
    if (column.kind === 'text' || column.nulls === 0) continue
    for (const text of texts) if (nullWords.has(text.toLowerCase()) && !values.has(text)) nulls.add(text)
  }
  const filled = all.map(({column, texts}) => ({column, texts: texts.filter((text) => !nulls.has(text))}))
  const dates = filled.flatMap(({column, texts}) => {
    const format = column.kind === 'time' ? dateFormatOf(texts) : undefined
    return format === undefined ? [] : [[column.name, format] as const]
  })
  return {
    ...(nulls.size === 0 ? {} : {nulls: [...nulls].sort()}),
    ...(hasDecimalCommas(filled.filter(({column}) => isNumber(column))) ? {decimal: ','} : {}),
    ...(dates.length === 0 ? {} : {dates: Object.fromEntries(dates)}),
  }
}

/** More cells are numbers with a decimal comma than with a point. */
function hasDecimalCommas(numbers: readonly Cells[]): boolean {
  const texts = numbers.flatMap((each) => each.texts)
  const fitting = (cells: readonly string[]): number => cells.filter((text) => fits('number', text)).length
  const swapped = texts.map((text) => text.replaceAll(/[.,]/g, (mark) => (mark === ',' ? '.' : ',')))
  return texts.some((text) => text.includes(',')) && fitting(swapped) > fitting(texts)
}

/** The one format that all texts are written in, where they are not written as ISO 8601 has it. */
function dateFormatOf(texts: readonly string[]): string | undefined {
  if (texts.length === 0 || texts.some((text) => fits('time', text))) return undefined
  const possible = dateFormats.filter((written) => {
    const format = dateFormat(written)
    return texts.every((text) => {
      const time = format?.read(text)
      return time !== undefined && fits('time', time)
    })
  })
  return possible.length === 1 ? possible[0] : undefined
}

function fits(kind: 'number' | 'time', text: string): boolean {
  const bytes = Buffer.from(text)
  return parseCell(kind, bytes, 0, bytes.length) !== cellResult.invalid
}

/** The filled cells at the beginning of a file, by column; nothing where it cannot be read so. */
async function sampleOf(
  file: DataFile,
  dialect: Dialect | undefined,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const [{openSource}, {delimitedParser}] = await Promise.all([import('./bytes/source.ts'), import('./bytes/delimited.ts')])
  const {dialect: _, ...plain} = file
  const written: DataFile = dialect === undefined ? plain : {...plain, dialect}
  const sample = new Sample()
  const parser = delimitedParser(file.name, file.format === 'tsv' ? '\t' : ',', sample, headerLine(written))
  let seen = 0
  try {
    for await (const chunk of openSource(written, signal).chunks()) {
      parser.push(chunk.subarray(0, sampleBytes - seen))
      seen += chunk.length
      if (seen >= sampleBytes) break
    }
    if (seen < sampleBytes) parser.end()
  } catch (error) {
    if (signal.aborted) throw error
    // What is wrong with the file is for its reader to say.
    if (sample.rows === 0) return new Map()
  }
  return sample.columns
}

class Sample {
  readonly columns = new Map<string, string[]>()
  rows = 0
  private cells: readonly string[][] = []

  header(names: readonly string[]): void {
    for (const name of names) this.columns.set(name, [])
    this.cells = [...this.columns.values()]
  }

  row(row: DelimitedRow): void {
    if (this.rows++ >= sampleRows) return
    for (const [index, texts] of this.cells.entries()) {
      const text = cellText(row, index)
      if (text !== '') texts.push(text)
    }
  }
}
