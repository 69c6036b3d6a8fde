import type {Dialect} from '../dialect.ts'
import {limits} from '../limits.ts'
import {byteText, type CellReader, cellPlans} from './cells.ts'
import {decoded} from './encoding.ts'
import {lineMark} from './line-mark.ts'
import {openQuote, RowCutter, rowForm} from './rows.ts'

const lineFeed = 10
const doubleQuote = 34

const markedLine = Buffer.concat([lineMark, Buffer.from('\n')])

/** What is written for whom. */
export interface PlainOptions {
  /** What the reader expects. */
  readonly delimiter: ',' | '\t'
  /** How messages call the file. */
  readonly file: string
  /** Whether lines that are not rows become `lineMark`, so that the reader can count them; else they are left out. */
  readonly keepsLines?: boolean
  /** Gathers cells that only their quotes keep from being null, by column. */
  readonly quotedNulls?: Map<string, QuotedNulls>
}

/** Cells of a column that only their quotes keep from being null. */
export interface QuotedNulls {
  count: number
  /** Line of the first. */
  readonly line: number
}

/**
 * Writes delimited text of a dialect as RFC 4180 has it, cell by cell, so that one strict reader serves all dialects. Lines stay lines: what the
 * reader says of line 7 is true of line 7 of the file (of files without a header, count from line 0). What is wrong stays wrong: a stray quote stays
 * a stray quote.
 *
 * @throws Failure input-error where bytes are not in the dialect's encoding, or a quote is never closed.
 */
export async function* inPlainDialect(chunks: AsyncIterable<Buffer>, dialect: Dialect, options: PlainOptions): AsyncGenerator<Buffer> {
  const writer = new PlainWriter(dialect, options)
  for await (const chunk of decoded(chunks, dialect.encoding, options.file)) {
    const written = writer.push(chunk)
    if (written.length > 0) yield written
  }
  yield writer.end()
}

class PlainWriter {
  private readonly dialect: Dialect
  private readonly options: PlainOptions
  private readonly to: number
  private readonly comment: number
  private readonly cutter: RowCutter
  private rest: Buffer = Buffer.alloc(0)
  private bytes: Buffer = Buffer.alloc(0)
  /** Bytes before are written already, or dropped. */
  private run = 0
  private out: Buffer = Buffer.alloc(0)
  private used = 0
  private line = 1
  private plans: readonly (CellReader | undefined)[] | undefined
  private skipBefore: number
  private skipAfter: number
  private isStarted = false

  constructor(dialect: Dialect, options: PlainOptions) {
    this.dialect = dialect
    this.options = options
    this.to = options.delimiter.charCodeAt(0)
    this.comment = dialect.comment?.charCodeAt(0) ?? -1
    this.cutter = new RowCutter(dialect, options.delimiter)
    this.skipBefore = dialect.skip.beforeHeader
    this.skipAfter = dialect.skip.afterHeader
    if (dialect.header !== undefined) {
      const names = dialect.header.map((name) => `"${byteText(name).replaceAll('"', '""')}"`)
      this.text(`${names.join(options.delimiter)}\n`)
      this.plans = this.plansOf(dialect.header)
    }
  }

  private plansOf(names: readonly string[]): readonly (CellReader | undefined)[] {
    const {quotedNulls} = this.options
    return cellPlans(this.dialect, names, (name) => {
      const known = quotedNulls?.get(name)
      if (known === undefined) quotedNulls?.set(name, {count: 1, line: this.line})
      else known.count++
    })
  }

  push(chunk: Buffer): Buffer {
    let bytes = this.rest.length === 0 ? chunk : Buffer.concat([this.rest, chunk])
    if (!this.isStarted) {
      if (bytes.length < 3) {
        this.rest = Buffer.from(bytes)
        return this.written()
      }
      // The mark stands before the first cell, which would not be seen as quoted.
      if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) bytes = bytes.subarray(3)
      this.isStarted = true
    }
    const used = this.rows(bytes, false)
    this.rest = Buffer.from(bytes.subarray(used))
    if (this.rest.length > limits.rowBytes) throw openQuote(this.options.file, this.line, this.dialect.quote)
    return this.written()
  }

  end(): Buffer {
    this.rows(this.rest, true)
    return this.written()
  }

  private written(): Buffer {
    const part = this.out.subarray(0, this.used)
    this.out = Buffer.alloc(0)
    this.used = 0
    return part
  }

  /** Writes all whole rows; gives back how many bytes they were. */
  private rows(bytes: Buffer, isLast: boolean): number {
    this.bytes = bytes
    this.run = 0
    let at = 0
    while (at < bytes.length) {
      const next = this.isDropped(at) ? this.drop(at, isLast) : this.row(at, isLast)
      if (next < 0) break
      at = next
    }
    this.flush(at)
    return at
  }

  private isDropped(at: number): boolean {
    if (this.skipBefore > 0 || (this.plans !== undefined && this.skipAfter > 0)) return true
    return this.isComment(at)
  }

  /** Leaves out a line that is not a row. */
  private drop(at: number, isLast: boolean): number {
    const end = this.bytes.indexOf(lineFeed, at)
    if (end < 0 && !isLast) return -1
    if (this.skipBefore > 0) this.skipBefore--
    else if (this.plans !== undefined && this.skipAfter > 0 && !this.isComment(at)) this.skipAfter--
    this.flush(at)
    const next = end < 0 ? this.bytes.length : end + 1
    if (this.options.keepsLines !== false) this.raw(markedLine)
    this.run = next
    this.line++
    return next
  }

  private isComment(at: number): boolean {
    return this.comment >= 0 && this.bytes[this.cutter.contentStart(this.bytes, at)] === this.comment
  }

  private row(at: number, isLast: boolean): number {
    const {cutter, bytes, dialect, plans} = this
    const next = cutter.cut(bytes, at, isLast)
    if (next < 0) return -1
    const cut = dialect.trailingDelimiter ? this.trailing() : undefined
    if (plans === undefined) this.header()
    else for (let cell = 0; cell < cutter.width; cell++) this.cell(cell, plans[cell])
    if (cut !== undefined) {
      this.flush(cut[0])
      this.run = cut[1]
    }
    this.line += cutter.breaks
    return next
  }

  /** The last cell of a line is none when there is nothing in it; says from where to where the line is cut. */
  private trailing(): readonly [from: number, to: number] | undefined {
    const {cutter} = this
    const last = cutter.width - 1
    if (last < 1 || cutter.starts[last] !== cutter.ends[last] || cutter.forms[last] !== rowForm.plain) return undefined
    cutter.width = last
    return [cutter.rawEnds[last - 1] as number, cutter.rawEnds[last] as number]
  }

  private header(): void {
    const {cutter, dialect} = this
    const {unnamed} = dialect
    const names = Array.from({length: cutter.width}, (_, cell) => Buffer.from(cutter.text(cell), 'latin1').toString('utf8'))
    const isUnnamed = unnamed !== undefined && names[0] === '' && cutter.width > 1
    if (isUnnamed) names[0] = unnamed
    for (let cell = 0; cell < cutter.width; cell++) this.cell(cell, isUnnamed && cell === 0 ? {read: () => byteText(unnamed)} : undefined)
    this.plans = this.plansOf(names)
  }

  /** Writes a cell. Cells that stay as they are only lengthen the run that will be copied. */
  private cell(cell: number, plan: CellReader | undefined): void {
    const {cutter, bytes, to} = this
    const form = cutter.forms[cell] as number
    const rawStart = cutter.rawStarts[cell] as number
    const rawEnd = cutter.rawEnds[cell] as number
    if (cell < cutter.width - 1) bytes[rawEnd] = to
    if (form === rowForm.stray) {
      this.stray(rawStart, rawEnd)
      return
    }
    const read = plan?.read(cutter, cell)
    const quotes = form === rowForm.plain ? 0 : 1
    const start = (cutter.starts[cell] as number) - quotes
    const end = (cutter.ends[cell] as number) + quotes
    const isPlain = quotes === 0 ? cutter.isSpecial[cell] === 0 : cutter.quote === doubleQuote
    if (read === undefined && isPlain && start === rawStart && end === rawEnd) return
    this.flush(rawStart)
    if (read !== undefined) this.text(this.inPlain(read, quotes > 0 && read !== ''))
    else if (isPlain) this.raw(bytes.subarray(start, end))
    else this.text(this.inPlain(cutter.text(cell), true))
    this.run = rawEnd
  }

  private inPlain(text: string, isQuoted: boolean): string {
    const isNeeded = isQuoted || text.includes(this.options.delimiter) || /["\n\r]/.test(text)
    return isNeeded ? `"${text.replaceAll('"', '""')}"` : text
  }

  /** A cell with quotes where none may be, as one that the reader refuses in the same place. */
  private stray(from: number, to: number): void {
    this.flush(from)
    const part = Buffer.from(this.bytes.subarray(from, to))
    for (let at = 0; at < part.length; at++) if (part[at] === this.cutter.quote) part[at] = doubleQuote
    if (part.subarray(0, lineMark.length).equals(lineMark)) this.text('?')
    this.raw(part)
    this.run = to
  }

  /** Copies what was not touched. */
  private flush(to: number): void {
    if (to > this.run) this.raw(this.bytes.subarray(this.run, to))
    this.run = to
  }

  /** @param text one character a byte. */
  private text(text: string): void {
    this.raw(Buffer.from(text, 'latin1'))
  }

  private raw(part: Uint8Array): void {
    const {length} = part
    if (this.used + length > this.out.length) {
      // Mostly as much is written as was read.
      const larger = Buffer.allocUnsafe(Math.max(this.bytes.length + 1024, 2 * (this.used + length)))
      larger.set(this.out.subarray(0, this.used))
      this.out = larger
    }
    if (length < 32) for (let at = 0; at < length; at++) this.out[this.used + at] = part[at] as number
    else this.out.set(part, this.used)
    this.used += length
  }
}
