import {type Failure, inputError} from '@modelflight/core/errors'
import type {Dialect} from '../dialect.ts'
import {limits} from '../limits.ts'

const lineFeed = 10
const carriageReturn = 13
const blank = 32
const tab = 9
const doubleQuote = 34

/** How a cell stands in a row of a dialect; `stray` has a quote where none may be. */
export const rowForm = {plain: 0, quoted: 1, escaped: 2, stray: 3} as const

const classes = {inner: 0, delimiter: 1, lineFeed: 2, special: 3} as const

/**
 * Cuts rows of a dialect into cells, as places in bytes. `rawStarts` and `rawEnds` hold all that stands between two delimiters; `starts` and `ends` what
 * counts, without quotes and, where the dialect trims, blanks around it.
 */
export class RowCutter {
  width = 0
  /** Line feeds of the row. */
  breaks = 0
  rawStarts = new Int32Array(64)
  rawEnds = new Int32Array(64)
  starts = new Int32Array(64)
  ends = new Int32Array(64)
  forms = new Uint8Array(64)
  /** 1 for a plain cell that holds what would be special to a reader of RFC 4180. */
  isSpecial = new Uint8Array(64)
  readonly quote: number
  private readonly from: number
  private readonly trims: boolean
  private readonly isRun: boolean
  private readonly table = new Uint8Array(256)
  private bytes: Uint8Array = new Uint8Array(0)

  /** @param delimiter of the reader. */
  constructor(dialect: Dialect, delimiter: ',' | '\t') {
    this.from = (dialect.delimiter ?? delimiter).charCodeAt(0)
    this.quote = dialect.quote.charCodeAt(0)
    this.trims = dialect.trim
    this.isRun = dialect.trim && this.from === blank
    for (const special of [delimiter.charCodeAt(0), doubleQuote, this.quote]) this.table[special] = classes.special
    this.table[this.from] = classes.delimiter
    this.table[lineFeed] = classes.lineFeed
  }

  /** What a cell says, one character a byte, with quotes within it undoubled. */
  text(cell: number): string {
    const {bytes, quote} = this
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1', this.starts[cell], this.ends[cell])
    const mark = String.fromCharCode(quote)
    return this.forms[cell] === rowForm.escaped ? text.replaceAll(mark + mark, mark) : text
  }

  /** Where the first cell of the row at `at` begins to count. */
  contentStart(bytes: Uint8Array, at: number): number {
    return this.trims ? this.behindBlanks(bytes, at) : at
  }

  /** Finds the cells of the row at `at`. Gives back where the next one starts; -1 when this one is not whole yet. */
  cut(bytes: Uint8Array, at: number, isLast: boolean): number {
    this.bytes = bytes
    this.breaks = 0
    let from = at
    for (let cell = 0; ; cell++) {
      if (cell === this.forms.length) this.widen()
      this.width = cell + 1
      this.rawStarts[cell] = from
      this.isSpecial[cell] = 0
      const start = this.contentStart(bytes, from)
      const end = bytes[start] === this.quote ? this.quoted(cell, start, isLast) : this.plain(cell, start, start)
      if (end < 0) return -1
      const stop = this.lineEnd(end)
      if (stop < bytes.length && stop === end && bytes[end] === this.from) {
        this.rawEnds[cell] = end
        from = end + 1
        continue
      }
      // A CR, or blanks, may go on in the next chunk.
      if (stop >= bytes.length && !isLast) return -1
      return this.endRow(cell, end, stop)
    }
  }

  /** Where a delimiter of blanks turns out to be the end of the line: there; else the same place. */
  private lineEnd(end: number): number {
    if (!this.isRun || this.bytes[end] !== this.from) return end
    const next = this.behindBlanks(this.bytes, end)
    const isEnd = next >= this.bytes.length || this.bytes[next] === lineFeed || this.isReturn(next)
    return isEnd ? next : end
  }

  private isReturn(at: number): boolean {
    return this.bytes[at] === carriageReturn && (at + 1 >= this.bytes.length || this.bytes[at + 1] === lineFeed)
  }

  private endRow(cell: number, end: number, stop: number): number {
    const {bytes, forms} = this
    if (stop < bytes.length) this.breaks++
    const isBehind = stop > end
    const feed = bytes[stop] === carriageReturn ? stop + 1 : stop
    const line =
      !isBehind && bytes[stop - 1] === carriageReturn && stop > (this.rawStarts[cell] as number) && stop < bytes.length ? stop - 1 : stop
    this.rawEnds[cell] = line
    if (forms[cell] === rowForm.plain && !isBehind)
      this.ends[cell] = this.beforeBlanks(this.starts[cell] as number, Math.max(line, this.starts[cell] as number))
    return Math.min(feed + 1, bytes.length)
  }

  private plain(cell: number, start: number, from: number): number {
    const {bytes, table} = this
    let form: number = rowForm.plain
    let at = from
    for (; at < bytes.length; at++) {
      const found = table[bytes[at] as number] as number
      if (found === classes.inner) continue
      if (found !== classes.special) break
      if (bytes[at] === this.quote) form = rowForm.stray
      else this.isSpecial[cell] = 1
    }
    this.forms[cell] = form
    this.starts[cell] = start
    this.ends[cell] = this.beforeBlanks(start, at)
    return at
  }

  /** The place behind a quoted cell; -1 when it is not whole yet. */
  private quoted(cell: number, start: number, isLast: boolean): number {
    const {bytes, quote} = this
    let form: number = rowForm.quoted
    let at = start + 1
    for (; ; at++) {
      at = bytes.indexOf(quote, at)
      if (at < 0) return isLast ? this.unclosed(cell) : -1
      if (at + 1 >= bytes.length && !isLast) return -1
      if (bytes[at + 1] !== quote) break
      form = rowForm.escaped
      at++
    }
    for (let feed = bytes.indexOf(lineFeed, start); feed >= 0 && feed < at; feed = bytes.indexOf(lineFeed, feed + 1)) this.breaks++
    this.forms[cell] = form
    this.starts[cell] = start + 1
    this.ends[cell] = at
    const end = this.trims && !this.isRun ? this.behindBlanks(bytes, at + 1) : at + 1
    if (end >= bytes.length && !isLast) return -1
    const stop = bytes[end]
    if (end >= bytes.length || stop === this.from || stop === lineFeed) return end
    if (this.isReturn(end)) return end + 1
    const behind = this.plain(cell, start, end)
    this.forms[cell] = rowForm.stray
    return behind
  }

  /** A quote that is never closed: all that is left. */
  private unclosed(cell: number): number {
    this.forms[cell] = rowForm.stray
    return this.bytes.length
  }

  private behindBlanks(bytes: Uint8Array, from: number): number {
    let at = from
    while (at < bytes.length && this.isBlank(bytes[at] as number)) at++
    return at
  }

  private beforeBlanks(from: number, to: number): number {
    let at = to
    if (this.trims) while (at > from && this.isBlank(this.bytes[at - 1] as number)) at--
    return at
  }

  private isBlank(byte: number): boolean {
    return (byte === blank || byte === tab) && (byte !== this.from || this.isRun)
  }

  private widen(): void {
    const length = 2 * this.forms.length
    const numbers = (old: Int32Array): Int32Array<ArrayBuffer> => {
      const larger = new Int32Array(length)
      larger.set(old)
      return larger
    }
    const bytes = (old: Uint8Array): Uint8Array<ArrayBuffer> => {
      const larger = new Uint8Array(length)
      larger.set(old)
      return larger
    }
    this.rawStarts = numbers(this.rawStarts)
    this.rawEnds = numbers(this.rawEnds)
    this.starts = numbers(this.starts)
    this.ends = numbers(this.ends)
    this.forms = bytes(this.forms)
    this.isSpecial = bytes(this.isSpecial)
  }
}

/** A quote whose cell has grown beyond what a row may be. */
export const openQuote = (file: string, line: number, quote: string): Failure =>
  inputError(`${file}:${line}: a quote (${quote}) is not closed within ${limits.rowBytes / 1024 / 1024} MiB`, {
    where: {file, line},
    hint: 'Check `dialect.quote` in the contract.',
  })
