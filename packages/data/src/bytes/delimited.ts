import {isUtf8} from 'node:buffer'
import {type Failure, inputError, limitExceeded, type Where} from '@modelflight/core/errors'
import {limits} from '../limits.ts'
import {checkNames} from '../names.ts'
import {cellForm, cellText, type DelimitedRow} from './row.ts'

const lineFeed = 10
const carriageReturn = 13
const quote = 34

/** Receives what a delimited file holds. */
export interface DelimitedSink {
  /** Called once, with names that are fit for use. */
  header(names: readonly string[]): void
  row(row: DelimitedRow): void
}

/** A parser that is fed chunks of any size. */
export interface DelimitedParser {
  push(chunk: Buffer): void
  /** The file is over. Gives back the number of rows after the header. */
  end(): number
}

/**
 * A strict parser of RFC 4180: the first row is the header, every row has its width, quotes only around whole cells. LF and CRLF both end
 * a row, a UTF-8 byte order mark is skipped, the last newline may be missing.
 *
 * @param delimiter `,` or a tab.
 * @throws Failure (from push and end) input-error with line and column name; limit-exceeded for rows beyond 16 MiB.
 */
export function delimitedParser(file: string, delimiter: ',' | '\t', sink: DelimitedSink): DelimitedParser {
  return new Parser(file, delimiter.charCodeAt(0), sink)
}

class Parser implements DelimitedParser {
  private readonly file: string
  private readonly delimiter: number
  private readonly sink: DelimitedSink
  /** 1 for bytes that may end an unquoted cell. */
  private readonly stops = new Uint8Array(256)
  private readonly row: DelimitedRow
  private names: readonly string[] | undefined
  private buffer: Buffer = Buffer.alloc(0)
  private line = 1
  private rows = 0
  private isStarted = false

  constructor(file: string, delimiter: number, sink: DelimitedSink) {
    this.file = file
    this.delimiter = delimiter
    this.sink = sink
    for (const stop of [delimiter, lineFeed, carriageReturn, quote]) this.stops[stop] = 1
    this.row = {bytes: this.buffer, line: 1, width: 0, starts: new Int32Array(64), ends: new Int32Array(64), forms: new Uint8Array(64)}
  }

  push(chunk: Buffer): void {
    const bytes = this.buffer.length === 0 ? chunk : Buffer.concat([this.buffer, chunk])
    const from = this.isStarted ? 0 : this.start(bytes)
    if (from < 0) {
      this.buffer = bytes
      return
    }
    const to = bytes.lastIndexOf(lineFeed) + 1
    const consumed = to === 0 ? from : this.parse(bytes, from, to, false)
    this.buffer = bytes.subarray(consumed)
    if (this.buffer.length > limits.rowBytes) throw this.tooLong()
  }

  end(): number {
    const bytes = this.buffer
    const from = this.isStarted ? 0 : Math.max(0, this.start(bytes, true))
    if (bytes.length > from) this.parse(bytes, from, bytes.length, true)
    if (this.names === undefined) throw inputError(`${this.file}: the file is empty`, {where: {file: this.file, line: 1}})
    return this.rows
  }

  /** Skips a byte order mark and refuses UTF-16. Gives back where the text starts, -1 when more bytes are needed to know. */
  private start(bytes: Buffer, isAll = false): number {
    if (bytes.length < 4 && !isAll) return -1
    this.isStarted = true
    const isLittle = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[1] === 0 && bytes[3] === 0 && bytes[0] !== 0)
    const isBig = (bytes[0] === 0xfe && bytes[1] === 0xff) || (bytes[0] === 0 && bytes[2] === 0 && bytes[1] !== 0)
    if (isLittle || isBig) {
      throw inputError(`${this.file} is UTF-16${isLittle ? 'LE' : 'BE'}, and UTF-8 is needed`, {
        where: {file: this.file, line: 1},
        hint: 'Save it as UTF-8.',
      })
    }
    return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0
  }

  /** Parses whole rows of `bytes[from, to)`; gives back where the first row starts that is not whole. */
  private parse(bytes: Buffer, from: number, to: number, isFinal: boolean): number {
    const bad = firstBadByte(bytes, from, to)
    this.row.bytes = bytes
    let at = from
    while (at < to) {
      const next = this.parseRow(bytes, at, to, isFinal)
      if (next < 0) break
      if (next > bad) throw this.badByte(bytes, bad)
      this.emit(next - at)
      at = next
    }
    if (bad < to && bad >= at && (isFinal || at >= to)) throw this.badByte(bytes, bad)
    return at
  }

  /** Fills `row` with the row at `from`. Gives back where the next one starts; -1 when this one is not whole yet. */
  private parseRow(bytes: Uint8Array, from: number, to: number, isFinal: boolean): number {
    const {stops, delimiter, row} = this
    let at = from
    let cell = 0
    let breaks = 0
    row.line = this.line
    for (;;) {
      if (cell >= row.starts.length) this.widen()
      row.width = cell
      let end: number
      if (at < to && bytes[at] === quote) {
        const closing = this.closingQuote(bytes, at + 1, to)
        if (closing < 0) {
          if (isFinal) throw this.unclosed(cell)
          return -1
        }
        row.starts[cell] = at + 1
        row.ends[cell] = closing
        row.forms[cell] = this.wasEscaped ? cellForm.escaped : cellForm.quoted
        breaks += this.breaksWithin
        end = closing + 1
      } else {
        end = at
        while (end < to && stops[bytes[end] as number] === 0) end++
        row.starts[cell] = at
        row.ends[cell] = end
        row.forms[cell] = cellForm.plain
      }
      cell++
      const stop = end < to ? (bytes[end] as number) : -1
      if (stop === delimiter) {
        at = end + 1
        continue
      }
      row.width = cell
      const next = this.rowEnd(bytes, end, to, stop, isFinal, cell)
      if (next < 0) return -1
      this.line += breaks + (stop === -1 ? 0 : 1)
      return next
    }
  }

  private wasEscaped = false
  private breaksWithin = 0

  /** Place of the quote that closes a cell, or -1. */
  private closingQuote(bytes: Uint8Array, from: number, to: number): number {
    this.wasEscaped = false
    this.breaksWithin = 0
    for (let at = from; at < to; at++) {
      const byte = bytes[at]
      if (byte === lineFeed) this.breaksWithin++
      if (byte !== quote) continue
      if (bytes[at + 1] !== quote || at + 1 >= to) return at
      this.wasEscaped = true
      at++
    }
    return -1
  }

  /** What follows the last cell of a row must end the row. */
  private rowEnd(bytes: Uint8Array, end: number, to: number, stop: number, isFinal: boolean, cells: number): number {
    if (stop === lineFeed) return end + 1
    if (stop === -1) return isFinal ? this.lastEnd(end, cells) : -1
    if (stop === carriageReturn) {
      if (bytes[end + 1] === lineFeed && end + 1 < to) return end + 2
      if (end + 1 >= to && !isFinal) return -1
      throw this.fault(
        `${this.named(cells - 1)} is followed by a carriage return without a line feed`,
        cells - 1,
        'End lines with LF or CRLF.',
      )
    }
    const form =
      this.row.forms[cells - 1] === cellForm.plain ? 'has a quote within a cell that is not quoted' : 'has text after its closing quote'
    throw this.fault(`${this.named(cells - 1)} ${form}`, cells - 1, 'Quote the whole cell and double the quotes within it.')
  }

  /** A file may end without a newline, but one that ends behind a delimiter was most likely cut there. */
  private lastEnd(end: number, cells: number): number {
    const {row} = this
    if (cells === 1 || row.starts[cells - 1] !== end || row.forms[cells - 1] !== cellForm.plain) return end
    throw this.fault(
      `the file ends within the last row, before ${this.named(cells - 1)} has a value`,
      cells - 1,
      'Write the file again; if the cell is meant to be empty, end the row with a newline.',
    )
  }

  private emit(length: number): void {
    if (length > limits.rowBytes) throw this.tooLong()
    const {row} = this
    if (this.names === undefined) {
      this.names = this.readHeader()
      this.sink.header(this.names)
      return
    }
    if (row.width !== this.names.length) throw this.ragged(this.names)
    this.rows++
    this.sink.row(row)
  }

  private readHeader(): readonly string[] {
    const {row} = this
    if (row.width > limits.columns)
      throw limitExceeded(`${this.file} has ${row.width} columns, and at most ${limits.columns} are read`, {
        where: {file: this.file, line: 1},
      })
    const names = Array.from({length: row.width}, (_, cell) => {
      if ((row.ends[cell] as number) - (row.starts[cell] as number) > limits.nameBytes)
        return cellText(row, cell).slice(0, limits.nameBytes + 1)
      return cellText(row, cell)
    })
    checkNames(names, this.file, 1)
    return names
  }

  private ragged(names: readonly string[]): Failure {
    const {width, line} = this.row
    const counted = `the row has ${width} ${width === 1 ? 'cell' : 'cells'}, and the header has ${names.length} columns`
    const missing = width < names.length ? names[width] : undefined
    const isBlank = width === 1 && this.row.starts[0] === this.row.ends[0]
    const sentence = isBlank ? 'the line is blank' : missing === undefined ? counted : `${counted}: ${shown(missing)} is missing`
    return inputError(`${this.file}:${line}: ${sentence}`, {
      where: this.where(line, missing),
      hint: 'Every row needs one cell a column; a file that ends early was cut on its way.',
    })
  }

  private unclosed(cell: number): Failure {
    return this.fault(
      `${this.named(cell)} opens a quote that is never closed`,
      cell,
      'Close it, or double a quote that belongs to the text.',
    )
  }

  private badByte(bytes: Buffer, bad: number): Failure {
    const {row} = this
    let cell = 0
    while (cell < row.width - 1 && (row.ends[cell] as number) < bad) cell++
    const before = bytes.subarray(row.starts[0] ?? 0, bad)
    const line = row.line + countBreaks(before)
    const what = bytes[bad] === 0 ? 'a NUL byte' : `bytes that are not UTF-8 (0x${(bytes[bad] as number).toString(16).padStart(2, '0')})`
    const sentence = `${this.file}:${line}: ${this.named(cell)} holds ${what}`
    return inputError(sentence, {where: this.where(line, this.names?.[cell]), hint: 'Save the file as UTF-8.'})
  }

  private tooLong(): Failure {
    return limitExceeded(`${this.file}:${this.line}: the row is longer than ${limits.rowBytes / 1024 / 1024} MiB`, {
      where: this.where(this.line),
    })
  }

  private fault(sentence: string, cell: number, hint: string): Failure {
    const line = this.row.line
    return inputError(`${this.file}:${line}: ${sentence}`, {where: this.where(line, this.names?.[cell]), hint})
  }

  private named(cell: number): string {
    const name = this.names?.[cell]
    return name === undefined ? `column ${cell + 1}` : `column ${shown(name)}`
  }

  private where(line: number, field?: string): Where {
    return {file: this.file, line, ...(field === undefined ? {} : {field})}
  }

  private widen(): void {
    const {row} = this
    const width = row.starts.length * 2
    const grow = (old: Int32Array): Int32Array => {
      const larger = new Int32Array(width)
      larger.set(old)
      return larger
    }
    row.starts = grow(row.starts)
    row.ends = grow(row.ends)
    const forms = new Uint8Array(width)
    forms.set(row.forms)
    row.forms = forms
  }
}

const shown = (name: string): string => JSON.stringify(name.length > 100 ? `${name.slice(0, 99)}…` : name)

function countBreaks(bytes: Uint8Array): number {
  let count = 0
  for (const byte of bytes) if (byte === lineFeed) count++
  return count
}

/** Offset of the first NUL or of the first byte that breaks UTF-8; Infinity when there is none. Both searches are native. */
function firstBadByte(bytes: Buffer, from: number, to: number): number {
  const part = bytes.subarray(from, to)
  const nul = part.indexOf(0)
  const bad = isUtf8(part) ? -1 : firstInvalid(part)
  const first = nul < 0 ? bad : bad < 0 ? nul : Math.min(nul, bad)
  return first < 0 ? Infinity : from + first
}

/** Bisects: a prefix that ends at a character boundary is valid exactly when it lies before the first fault. */
function firstInvalid(part: Buffer): number {
  let low = 0
  let high = part.length
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (isUtf8(part.subarray(0, boundary(part, middle)))) low = middle
    else high = middle - 1
  }
  return boundary(part, low)
}

/** The start of the character that `at` lies in. */
function boundary(part: Buffer, at: number): number {
  let start = at
  while (start > 0 && at - start < 3 && start < part.length && ((part[start] as number) & 0xc0) === 0x80) start--
  return start
}
