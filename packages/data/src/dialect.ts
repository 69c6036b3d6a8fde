import {type Failure, inputError} from '@modelflight/core/errors'
import type {JsonPath} from './json/path.ts'

/** How delimited files are written, where it is not as RFC 4180 has it. */
export interface Dialect {
  /** As the contract says it. */
  readonly shown: string
  /** One ASCII character; that of the file's format when left out. */
  readonly delimiter: string | undefined
  /** One ASCII character. */
  readonly quote: string
  /** Names of the columns of files that have no header line; undefined when the first line has them. */
  readonly header: readonly string[] | undefined
  /** What an unquoted cell without a value is written as, besides nothing. */
  readonly nulls: readonly string[]
  readonly decimal: '.' | ','
  /** Columns of numbers: only there the decimal mark is looked for. */
  readonly numbers: ReadonlySet<string>
  /** How the times of a column are written. */
  readonly dates: ReadonlyMap<string, DateFormat>
  /** Where the array of rows lies in a JSON document; the document is the array when left out. */
  readonly jsonPath: JsonPath | undefined
}

/** A way to write times, in the letters `YYYY MM DD hh mm ss`. */
export interface DateFormat {
  readonly written: string
  /** The time in ISO 8601; undefined when the text is not written so. */
  read(text: string): string | undefined
}

const letters: Readonly<Record<string, string>> = {
  YYYY: '(?<Y>\\d{4})',
  MM: '(?<M>\\d{2})',
  DD: '(?<D>\\d{2})',
  hh: '(?<h>\\d{2})',
  mm: '(?<m>\\d{2})',
  ss: '(?<s>\\d{2})',
}

/** Reads a format such as `DD.MM.YYYY hh:mm`; undefined when it does not say year, month and day once each. */
export function dateFormat(written: string): DateFormat | undefined {
  const parts = written.split(/(YYYY|MM|DD|hh|mm|ss)/)
  const names = parts.filter((part) => Object.hasOwn(letters, part))
  const isFit = new Set(names).size === names.length && ['YYYY', 'MM', 'DD'].every((name) => names.includes(name)) && written.length <= 40
  if (
    !isFit ||
    /[a-z0-9]/i.test(
      parts
        .filter((part) => !Object.hasOwn(letters, part))
        .join('')
        .replaceAll('T', ''),
    )
  )
    return undefined
  const pattern = new RegExp(`^${parts.map((part) => letters[part] ?? part.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&')).join('')}$`)
  const hasTime = names.length > 3
  return {
    written,
    read(text) {
      const {Y, M, D, h = '00', m = '00', s = '00'} = pattern.exec(text)?.groups ?? {}
      return Y === undefined ? undefined : `${Y}-${M}-${D}${hasTime ? `T${h}:${m}:${s}` : ''}`
    },
  }
}

const lineFeed = 10
const carriageReturn = 13

/**
 * Writes delimited text of a dialect as RFC 4180 has it, cell by cell, so that one strict reader serves all dialects. Lines stay lines: what the
 * reader says of line 7 is true of line 7 of the file (of files without a header, count from line 0). What is wrong stays wrong: a stray quote stays
 * a stray quote.
 *
 * @param delimiter that the reader expects.
 */
export async function* inPlainDialect(
  chunks: AsyncIterable<Uint8Array>,
  dialect: Dialect,
  delimiter: ',' | '\t',
  file: string,
): AsyncGenerator<Buffer> {
  const writer = new PlainWriter(dialect, delimiter, file)
  if (dialect.header !== undefined) yield Buffer.from(`${dialect.header.map((name) => quoted(name)).join(delimiter)}\n`)
  for await (const chunk of chunks) {
    const written = writer.push(chunk)
    if (written.length > 0) yield written
  }
  yield writer.end()
}

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`

/** A cell beyond this is a quote that was never closed. */
const maxCell = 16 * 1024 * 1024

class PlainWriter {
  private readonly dialect: Dialect
  private readonly delimiter: string
  private readonly to: number
  private readonly from: number
  private readonly quote: number
  private readonly file: string
  private rest = Buffer.alloc(0)
  private readonly parts: Buffer[] = []
  private readonly nulls: ReadonlySet<string>
  private names: string[] = []
  private cell = 0
  private isHeader: boolean
  private isStarted = false

  constructor(dialect: Dialect, delimiter: ',' | '\t', file: string) {
    this.dialect = dialect
    this.file = file
    this.to = delimiter.charCodeAt(0)
    this.from = (dialect.delimiter ?? delimiter).charCodeAt(0)
    this.quote = dialect.quote.charCodeAt(0)
    this.nulls = new Set(dialect.nulls.map((text) => Buffer.from(text).toString('latin1')))
    this.delimiter = delimiter
    this.names = [...(dialect.header ?? [])]
    this.isHeader = dialect.header === undefined
  }

  push(chunk: Uint8Array): Buffer {
    let bytes = this.rest.length === 0 ? Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength) : Buffer.concat([this.rest, chunk])
    if (!this.isStarted) {
      if (bytes.length < 3) {
        this.rest = Buffer.from(bytes)
        return Buffer.alloc(0)
      }
      // The mark stands before the first cell, which would not be seen as quoted.
      if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) bytes = bytes.subarray(3)
      this.isStarted = true
    }
    const used = this.cells(bytes, false)
    this.rest = Buffer.from(bytes.subarray(used))
    if (this.rest.length > maxCell) throw tooLong(this.file)
    return this.written()
  }

  end(): Buffer {
    this.cells(this.rest, true)
    return this.written()
  }

  private written(): Buffer {
    return Buffer.concat(this.parts.splice(0))
  }

  /** Writes all whole cells; gives back how many bytes they were. */
  private cells(bytes: Buffer, isLast: boolean): number {
    let start = 0
    for (;;) {
      const end = this.endOf(bytes, start)
      // A quote or CR at the very end may go on in the next chunk.
      if (end === undefined || (end >= bytes.length && !isLast)) break
      if (end === bytes.length && start === end && this.cell === 0) break
      this.write(bytes.subarray(start, end))
      if (end >= bytes.length) return bytes.length
      const stop = bytes[end]
      this.parts.push(Buffer.from([stop === lineFeed ? lineFeed : this.to]))
      if (stop === lineFeed) {
        this.isHeader = false
        this.cell = 0
      } else this.cell++
      start = end + 1
    }
    // A quote that is never closed.
    if (isLast && start < bytes.length) this.parts.push(Buffer.from(this.stray(bytes.subarray(start)), 'latin1'))
    return isLast ? bytes.length : start
  }

  /** Where the cell that begins at `start` ends: at a delimiter, a line's end or the end of the bytes; undefined within quotes. */
  private endOf(bytes: Buffer, start: number): number | undefined {
    let at = start
    if (bytes[start] === this.quote) {
      for (at = start + 1; ; at++) {
        at = bytes.indexOf(this.quote, at)
        if (at < 0) return undefined
        if (bytes[at + 1] !== this.quote) break
        at++
      }
      at++
    }
    while (at < bytes.length && bytes[at] !== this.from && bytes[at] !== lineFeed) at++
    return at
  }

  private write(raw: Buffer): void {
    // A CR before the line's end belongs to it.
    const hasReturn = raw.at(-1) === carriageReturn
    const cell = hasReturn ? raw.subarray(0, -1) : raw
    const isQuoted = cell.length > 1 && cell[0] === this.quote && cell.at(-1) === this.quote
    // One character a byte: what is no UTF-8 stays so.
    const mark = String.fromCharCode(this.quote)
    const inner = (isQuoted ? cell.subarray(1, -1) : cell).toString('latin1')
    const text = isQuoted ? inner.replaceAll(mark + mark, mark) : inner
    const isStray = isQuoted ? inner.replaceAll(mark + mark, '').includes(mark) : inner.includes(mark)
    if (this.isHeader) this.names.push(Buffer.from(text, 'latin1').toString('utf8'))
    const plain = isStray ? this.stray(cell) : this.inPlain(this.isHeader ? text : this.translated(text, isQuoted), isQuoted)
    this.parts.push(Buffer.from(hasReturn ? `${plain}\r` : plain, 'latin1'))
  }

  /** Nulls, dates and decimal marks, as the reader knows them. */
  private translated(text: string, isQuoted: boolean): string {
    if (text === '' || (!isQuoted && this.nulls.has(text))) return ''
    const name = this.names[this.cell] ?? ''
    const {dates, decimal, numbers} = this.dialect
    const format = dates.get(name)
    // Written as ISO has it, but not as the contract says: it must stay at fault.
    if (format !== undefined) return format.read(text) ?? `?${text}`
    if (decimal === '.' || !numbers.has(name)) return text
    return text.replaceAll(/[.,]/g, (written) => (written === ',' ? '.' : ','))
  }

  /** Quotes a cell that was quoted, or that holds what is special to the reader and not to the dialect. */
  private inPlain(text: string, wasQuoted: boolean): string {
    const isSpecial = text.includes(this.delimiter) || text.includes('"')
    return wasQuoted || isSpecial ? quoted(text) : text
  }

  /** A cell with quotes where none may be, as one that the reader refuses in the same place. */
  private stray(cell: Buffer): string {
    return cell.toString('latin1').replaceAll(String.fromCharCode(this.quote), '"')
  }
}

const tooLong = (file: string): Failure =>
  inputError(`${file}: a quote is never closed`, {where: {file}, hint: 'Check `dialect.quote` in the contract.'})
