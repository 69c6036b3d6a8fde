import {type Failure, inputError, limitExceeded, type Where} from '@modelflight/core/errors'
import {limits} from '../limits.ts'
import {breaksWithin} from './block.ts'
import {cellForm, type DelimitedRow} from './row.ts'

const lineFeed = 10
const carriageReturn = 13
const quote = 34

/** An empty row. */
export const emptyRow = (): DelimitedRow => ({
  bytes: new Uint8Array(0),
  line: 1,
  width: 0,
  starts: new Int32Array(64),
  ends: new Int32Array(64),
  forms: new Uint8Array(64),
})

/**
 * Reads single rows with care for what is wrong with them: the header, the last row, and those that the fast loop finds odd. Every fault is
 * a Failure with line and column name.
 */
export class RowReader {
  readonly row: DelimitedRow = emptyRow()
  names: readonly string[] | undefined
  private readonly file: string
  private readonly delimiter: number
  private readonly stops: Uint8Array

  constructor(file: string, delimiter: number, stops: Uint8Array) {
    this.file = file
    this.delimiter = delimiter
    this.stops = stops
  }

  /** Fills `row` with the row at `from`. Gives back where the next one starts; -1 when this one is not whole yet. */
  read(bytes: Uint8Array, from: number, to: number, line: number, isFinal: boolean): number {
    const {stops, delimiter, row} = this
    let at = from
    let cell = 0
    row.line = line
    row.bytes = bytes
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
      return this.rowEnd(bytes, end, to, stop, isFinal, cell)
    }
  }

  /** Whether there is nothing in the line that was read. */
  isBlank(): boolean {
    const {width, starts, ends, forms} = this.row
    return width === 1 && forms[0] === cellForm.plain && starts[0] === ends[0]
  }

  /** What is wrong with a blank line that rows follow. */
  blank(line: number): Failure {
    return inputError(`${this.file}:${line}: the line is blank, and rows follow it`, {
      where: this.where(line),
      hint: 'Remove the line. Blank lines may only stand at the end of a file.',
    })
  }

  /** What is wrong with the row that was read, whose width is not the header's. */
  ragged(): Failure {
    const {width, line} = this.row
    const names = this.names ?? []
    const counted = `the row has ${width} ${width === 1 ? 'cell' : 'cells'}, and the header has ${names.length} ${names.length === 1 ? 'column' : 'columns'}`
    const missing = width < names.length ? names[width] : undefined
    const sentence = missing === undefined ? counted : `${counted}: ${shown(missing)} is missing`
    return inputError(`${this.file}:${line}: ${sentence}`, {
      where: this.where(line, missing),
      hint: 'Every row needs one cell for each column. Quote cells that contain the delimiter.',
    })
  }

  /** The byte at `bad`, in the row that was read, belongs to no text. */
  badByte(bytes: Uint8Array, bad: number): Failure {
    const {row} = this
    let cell = 0
    while (cell < row.width - 1 && (row.ends[cell] as number) < bad) cell++
    const line = row.line + breaksWithin(bytes, row.starts[0] ?? 0, bad)
    const what = bytes[bad] === 0 ? 'a NUL byte' : `bytes that are not UTF-8 (0x${(bytes[bad] as number).toString(16).padStart(2, '0')})`
    const sentence = `${this.file}:${line}: ${this.named(cell)} holds ${what}`
    return inputError(sentence, {where: this.where(line, this.names?.[cell]), hint: 'Save the file as UTF-8.'})
  }

  /** The row at `line` is too long to be read. */
  tooLong(line: number): Failure {
    return limitExceeded(`${this.file}:${line}: the row is longer than ${limits.rowBytes / 1024 / 1024} MiB`, {where: this.where(line)})
  }

  private wasEscaped = false

  /** Place of the quote that closes a cell, or -1. */
  private closingQuote(bytes: Uint8Array, from: number, to: number): number {
    this.wasEscaped = false
    for (let at = from; at < to; at++) {
      if (bytes[at] !== quote) continue
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

  private unclosed(cell: number): Failure {
    return this.fault(
      `${this.named(cell)} opens a quote that is never closed`,
      cell,
      'Close it, or double a quote that belongs to the text.',
    )
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
