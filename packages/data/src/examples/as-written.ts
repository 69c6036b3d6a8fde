import {openSource} from '../bytes/source.ts'
import type {DataFile, Dataset} from '../dataset.ts'
import type {Encoding} from '../dialect.ts'
import type {Example, ExampleValue} from './list.ts'

/** A row beyond this many characters is not looked at: its values stay as they were read. */
const mostCharacters = 256 * 1024

/** The place of each column in the rows of a file, by the file's name. */
export type ColumnPlaces = ReadonlyMap<string, ReadonlyMap<string, number>>

/**
 * Gives the values of examples as they stand in delimited files: with their quotes, blanks and decimal marks, before any dialect was applied. Values
 * of other formats stay as they are.
 */
export async function asWritten(
  dataset: Dataset,
  examples: readonly Example[],
  places: ColumnPlaces,
  signal: AbortSignal,
): Promise<readonly Example[]> {
  const rows = new Map<string, ReadonlyMap<number, readonly string[]>>()
  for (const file of dataset.files) {
    if (file.format !== 'csv' && file.format !== 'tsv') continue
    const lines = new Set(examples.flatMap((each) => (each.file === file.name && each.line !== undefined ? [each.line] : [])))
    if (lines.size > 0) rows.set(file.name, await rawRows(file, lines, signal))
  }
  return examples.map((example) => {
    const cells = example.line === undefined ? undefined : rows.get(example.file)?.get(example.line)
    const raw = ({column, value}: ExampleValue): string | undefined => {
      const cell = places.get(example.file)?.get(column)
      return (cell === undefined ? undefined : cells?.[cell]) ?? value
    }
    return example.kind === 'cell'
      ? {...example, value: example.value === undefined ? undefined : raw(example)}
      : {...example, values: example.values.map((each) => ({...each, value: each.value === undefined ? undefined : raw(each)}))}
  })
}

/** Cells of the rows that begin on some lines, from 1, as written. */
async function rawRows(file: DataFile, lines: ReadonlySet<number>, signal: AbortSignal): Promise<ReadonlyMap<number, readonly string[]>> {
  const {dialect, ...plain} = file
  const quote = dialect?.quote ?? '"'
  const delimiter = dialect?.delimiter ?? (file.format === 'tsv' ? '\t' : ',')
  const isSpaced = delimiter === ' ' && dialect?.trim === true
  const rows = new Map<number, readonly string[]>()
  const last = Math.max(...lines)
  let open: {readonly line: number; text: string} | undefined
  let line = 0
  for await (const text of linesOf(plain, dialect?.encoding ?? 'utf-8', signal)) {
    line++
    if (open === undefined && lines.has(line)) open = {line, text}
    else if (open !== undefined) open.text += `\n${text}`
    if (open === undefined) continue
    const cells = rawCells(isSpaced ? open.text.trim().replaceAll(/ +/g, ' ') : open.text, delimiter, quote, dialect?.trim)
    if (cells === undefined && open.text.length < mostCharacters) continue
    if (cells !== undefined) rows.set(open.line, cells)
    open = undefined
    if (line >= last) break
  }
  return rows
}

async function* linesOf(file: DataFile, encoding: Encoding, signal: AbortSignal): AsyncGenerator<string> {
  const {decoded} = await import('../dialect/encoding.ts')
  const decoder = new TextDecoder('utf-8')
  let rest = ''
  for await (const chunk of decoded(openSource(file, signal).chunks(), encoding, file.name)) {
    const lines = (rest + decoder.decode(chunk, {stream: true})).split('\n')
    rest = lines.pop() ?? ''
    yield* lines.map((line) => line.replace(/\r$/, ''))
  }
  yield rest
}

/** Cells of a row as written; undefined when a quote is still open at its end. */
export function rawCells(text: string, delimiter: string, quote: string, trims = false): readonly string[] | undefined {
  const cells: string[] = []
  for (let start = 0; start <= text.length; ) {
    let end = start
    while (trims && text[end] === ' ') end++
    if (text[end] === quote) {
      end = closingQuote(text, end + 1, quote)
      if (end < 0) return undefined
    }
    const next = text.indexOf(delimiter, end)
    end = next < 0 ? text.length : next
    cells.push(text.slice(start, end))
    start = end + 1
  }
  return cells
}

/** The place of the quote that closes a cell; doubled ones do not. */
function closingQuote(text: string, from: number, quote: string): number {
  for (let at = text.indexOf(quote, from); at >= 0; at = text.indexOf(quote, at + 2)) if (text[at + 1] !== quote) return at
  return -1
}
