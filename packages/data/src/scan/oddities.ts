import type {Kernel} from '../kernel/kernel.ts'
import type {Notice} from '../notice.ts'

const quote = 34
const lineFeed = 10

/** Rows that are well formed, and most likely are none: how many, and the first of them. */
interface Oddity {
  count: number
  /** The file; the chunk in a thread that reads chunks of one. */
  file: string
  line: number
}

/** What is sent from thread to thread. */
export interface OdditiesState {
  readonly header: Oddity | undefined
  readonly swallowed: (Oddity & {readonly lines: number; readonly column: string}) | undefined
}

/** Delimiters that lines within a cell may have: in a dialect, it is not the reader's. */
const delimiters = [',', '\t', ';', '|', ':'] as const

/** Watches rows of delimited files for a header that is repeated, and for cells that hold whole rows because a quote was not meant. */
export class Oddities {
  private names: readonly string[] = []
  private forms: readonly (readonly Buffer[])[] = []
  private header: OdditiesState['header']
  private swallowed: OdditiesState['swallowed']

  /** Columns of the file that was opened last. */
  get width(): number {
    return this.names.length
  }

  /** The columns of the next rows. */
  open(names: readonly string[]): void {
    this.names = names
    this.forms = names.map((name) => [Buffer.from(name), Buffer.from(`"${name.replaceAll('"', '""')}"`)])
  }

  /** Looks at the rows in the kernel. */
  block({bytes, bounds, pitch, rows, lines}: Kernel, file: string): void {
    const [first] = this.forms
    if (first === undefined || rows === 0) return
    const plain = first[0] as Buffer
    const letter = plain[0] as number
    for (let row = 0; row < rows; row++) {
      const start = (bounds[row] as number) + 1
      const length = (bounds[pitch + row] as number) - start
      if (length < plain.length || (bytes[start] !== letter && bytes[start] !== quote)) continue
      if (this.isHeader(bytes, bounds, pitch, row)) this.header = counted(this.header, file, lines[row] as number)
    }
    // Mostly each row is one line, and then nothing can be in a cell.
    if ((lines[rows - 1] as number) - (lines[0] as number) === rows - 1 && !this.isLong(bytes, bounds, pitch, rows - 1)) return
    for (let row = 0; row < rows; row++) {
      const next = row + 1 < rows ? (lines[row + 1] as number) : undefined
      if (next === (lines[row] as number) + 1) continue
      this.look(bytes, bounds, pitch, row, {file, line: lines[row] as number})
    }
  }

  private isHeader(bytes: Buffer, bounds: Uint32Array, pitch: number, row: number): boolean {
    return this.forms.every((forms, cell) => {
      const start = (bounds[cell * pitch + row] as number) + 1
      const end = bounds[(cell + 1) * pitch + row] as number
      return forms.some((form) => form.length === end - start && form.compare(bytes, start, end) === 0)
    })
  }

  private isLong(bytes: Buffer, bounds: Uint32Array, pitch: number, row: number): boolean {
    const feed = bytes.indexOf(lineFeed, (bounds[row] as number) + 1)
    return feed >= 0 && feed < (bounds[this.names.length * pitch + row] as number)
  }

  private look(
    bytes: Buffer,
    bounds: Uint32Array,
    pitch: number,
    row: number,
    place: {readonly file: string; readonly line: number},
  ): void {
    let {line} = place
    for (const [cell, column] of this.names.entries()) {
      const start = (bounds[cell * pitch + row] as number) + 1
      const end = bounds[(cell + 1) * pitch + row] as number
      if (bytes[start] !== quote) continue
      const parts = bytes.toString('latin1', start, end).split('\n')
      if (this.areRows(parts.slice(1, -1))) {
        const found = counted(this.swallowed, place.file, line)
        this.swallowed = this.swallowed === undefined ? {...found, lines: parts.length, column} : {...this.swallowed, count: found.count}
      }
      line += parts.length - 1
    }
  }

  /** Whether lines within a cell look like rows of the file. */
  private areRows(lines: readonly string[]): boolean {
    const width = this.names.length
    if (lines.length === 0) return false
    if (width === 1) return lines.length >= 10 && lines.every((line) => line.trim() !== '' && line.length < 40 && !line.includes(' '))
    const fitting = (delimiter: string): number => lines.filter((line) => isRow(line.split(delimiter), width)).length
    return delimiters.some((delimiter) => fitting(delimiter) >= 0.8 * lines.length)
  }

  /** What was found so far. */
  state(): OdditiesState {
    return {header: this.header, swallowed: this.swallowed}
  }

  /** Adds what another thread found; `lineOf` says on which line of the file a line of a chunk is. */
  merge({header, swallowed}: OdditiesState, file: string, lineOf: (chunk: string, line: number) => number): void {
    const placed = (found: Oddity): Oddity => ({count: found.count, file, line: lineOf(found.file, found.line)})
    if (header !== undefined) {
      const [own, other] = [this.header, placed(header)]
      this.header = own === undefined ? other : {...(isEarlier(own, other) ? own : other), count: own.count + other.count}
    }
    if (swallowed === undefined) return
    const other = {...placed(swallowed), lines: swallowed.lines, column: swallowed.column}
    const own = this.swallowed
    this.swallowed = own === undefined ? other : {...(isEarlier(own, other) ? own : other), count: own.count + other.count}
  }

  /** What to say of it. */
  notices(): readonly Notice[] {
    const {header, swallowed} = this
    const more = (count: number, what: string): string => (count > 1 ? `; ${count} ${what} in all` : '')
    return [
      ...(header === undefined
        ? []
        : [
            {
              id: 'rows:repeated-header',
              message: `${header.file}:${header.line}: the row repeats the header${more(header.count, 'such rows')}: it was counted as a row of data`,
              where: {file: header.file, line: header.line},
              hint: 'Join files without their header lines, or name them all in `data` instead of joining them.',
            },
          ]),
      ...(swallowed === undefined
        ? []
        : [
            {
              id: 'rows:swallowed',
              message: `${swallowed.file}:${swallowed.line}: one cell of column ${JSON.stringify(swallowed.column.slice(0, 100))} takes ${swallowed.lines} lines that look like rows${more(swallowed.count, 'such cells')}: a quote may be open that is not meant`,
              where: {file: swallowed.file, line: swallowed.line},
              hint: 'Double a quote that belongs to the text and quote its cell; or set `dialect: {quote: …}` to a character that the file does not have.',
            },
          ]),
    ]
  }
}

/** Prose has blanks behind its commas, and commas at the ends of lines. */
const isRow = (cells: readonly string[], width: number): boolean =>
  cells.length === width && cells.every((cell) => !cell.startsWith(' ') && (width > 2 || cell.trim() !== ''))

const counted = (known: Oddity | undefined, file: string, line: number): Oddity =>
  known === undefined ? {count: 1, file, line} : {...known, count: known.count + 1}

/** Files come in order: what is known of another one was earlier. */
const isEarlier = (own: Oddity, other: Oddity): boolean => own.file !== other.file || own.line <= other.line
