import {inputError, limitExceeded} from '@modelflight/core/errors'
import {lineMark} from '../dialect/line-mark.ts'
import type {Kernel} from '../kernel/kernel.ts'
import {withinMemory} from '../kernel/within-memory.ts'
import {limits} from '../limits.ts'
import {checkNames, refuseOtherDelimiter} from '../names.ts'
import {firstBadByte} from './bad-byte.ts'
import {type FillState, type RowBlock, stopped} from './block.ts'
import {cellForm, cellText, type DelimitedRow} from './row.ts'
import {finderInKernel, finderOfBlocks, type RowFinder} from './row-finder.ts'
import {emptyRow, RowReader} from './row-reader.ts'

const lineFeed = 10
const quote = 34
const lineEnd = Buffer.from('\n')

/** Receives what a delimited file holds, row by row. */
export interface DelimitedSink {
  /** Called once, with names that are fit for use. */
  header(names: readonly string[]): void
  row(row: DelimitedRow): void
}

/** A parser that is fed chunks of any size; it keeps no reference to them. */
export interface DelimitedParser {
  /** Memory for the next chunk, at least of so many bytes; one that lies there is pushed without being copied. */
  room(bytes: number): Buffer
  push(chunk: Uint8Array): void
  /** The file is over. Gives back the number of rows after the header. */
  end(): number
}

/**
 * A strict parser of RFC 4180: the first row is the header, every row has its width, quotes only around whole cells. LF and CRLF both end
 * a row, a UTF-8 byte order mark is skipped, the last newline may be missing.
 *
 * @param delimiter `,` or a tab.
 * @param firstLine what the header's line is called: 0 for a header that is not in the file.
 * @throws Failure (from push and end) input-error with line and column name; limit-exceeded for rows beyond 16 MiB.
 */
export function delimitedParser(file: string, delimiter: ',' | '\t', sink: DelimitedSink, firstLine = 1): DelimitedParser {
  const take = rowByRow((row) => sink.row(row))
  return new Parser(file, delimiter.charCodeAt(0), finderOfBlocks(take), (names) => sink.header(names), firstLine)
}

/** Receives what a delimited file holds, block by block. */
export interface BlockSink {
  /** What finds the rows, and keeps them until `block` has read them. */
  readonly kernel: Kernel
  /** Called once, with names that are fit for use. */
  header(names: readonly string[]): void
  /** The kernel holds the next rows. */
  block(): void
}

/** The same, for sinks that take blocks of rows. */
export function blockParser(file: string, delimiter: ',' | '\t', sink: BlockSink, firstLine = 1): DelimitedParser {
  return new Parser(
    file,
    delimiter.charCodeAt(0),
    finderInKernel(sink.kernel, () => sink.block()),
    (names) => sink.header(names),
    firstLine,
  )
}

/** Reads whole rows out of the middle of a file. */
export interface ChunkReader {
  /**
   * Reads the rows of `bytes[0, to)`, of which the first is on `line`. Gives back the line behind them.
   *
   * @throws Failure as a parser does.
   */
  read(bytes: Uint8Array, to: number, line: number): number
}

/** What a reader of chunks is told of the file. */
export interface ChunkSource {
  readonly file: string
  readonly delimiter: ',' | '\t'
  readonly names: readonly string[]
  /** Whether blank lines at the end of a chunk may be the end of the file; else they are at fault. */
  readonly mayEndBlank?: boolean
}

/** A reader for chunks of a file whose header is known. */
export function chunkReader({file, delimiter, names, mayEndBlank = false}: ChunkSource, sink: Omit<BlockSink, 'header'>): ChunkReader {
  const parser = new Parser(
    file,
    delimiter.charCodeAt(0),
    finderInKernel(sink.kernel, () => sink.block()),
    () => undefined,
  )
  parser.resume(names)
  return {read: (bytes, to, line) => parser.readChunk(bytes, to, line, mayEndBlank)}
}

/** Turns each row of a block into cells without their quotes. */
function rowByRow(take: (row: DelimitedRow) => void): (block: RowBlock) => void {
  const row = emptyRow()
  return ({bytes, rows, stride, bounds, lines}) => {
    if (row.starts.length < stride) {
      row.starts = new Int32Array(stride)
      row.ends = new Int32Array(stride)
      row.forms = new Uint8Array(stride)
    }
    row.bytes = bytes
    row.width = stride - 1
    for (let index = 0, slot = 0; index < rows; index++, slot += stride) {
      row.line = lines[index] as number
      for (let cell = 0; cell < row.width; cell++) {
        const start = (bounds[slot + cell] as number) + 1
        const end = bounds[slot + cell + 1] as number
        const isQuoted = start < end && bytes[start] === quote
        row.starts[cell] = isQuoted ? start + 1 : start
        row.ends[cell] = isQuoted ? end - 1 : end
        row.forms[cell] = isQuoted ? quotedForm(bytes, start + 1, end - 1) : cellForm.plain
      }
      take(row)
    }
  }
}

function quotedForm(bytes: Uint8Array, start: number, end: number): number {
  for (let at = start; at < end; at++) if (bytes[at] === quote) return cellForm.escaped
  return cellForm.quoted
}

class Parser implements DelimitedParser {
  private readonly file: string
  private readonly delimiter: number
  private readonly takeHeader: (names: readonly string[]) => void
  /** 1 for bytes that may end an unquoted cell. */
  private readonly stops = new Uint8Array(256)
  private readonly reader: RowReader
  private readonly finder: RowFinder
  private isWhole = false
  /** Bytes that are not parsed yet, at the beginning of the finder's. */
  private used = 0
  private readonly state: FillState = {at: 0, line: 1}
  private rows = 0
  private isStarted = false
  /** The first of the blank lines that no row has followed yet. */
  private blankLine: number | undefined

  constructor(file: string, delimiter: number, finder: RowFinder, takeHeader: (names: readonly string[]) => void, firstLine = 1) {
    this.state.line = firstLine
    this.file = file
    this.delimiter = delimiter
    this.finder = finder
    this.takeHeader = takeHeader
    for (const stop of [delimiter, lineFeed, 13, quote]) this.stops[stop] = 1
    this.reader = new RowReader(file, delimiter, this.stops)
  }

  /** Starts behind a header that was read before. */
  resume(names: readonly string[]): void {
    this.isStarted = true
    this.startRows(names)
  }

  private startRows(names: readonly string[]): void {
    this.reader.names = names
    this.finder.open(names.length)
    this.isWhole = true
  }

  /** See `ChunkReader`. A last row without a line feed is one that a quote holds open, or the end of the file. */
  readChunk(bytes: Uint8Array, to: number, line: number, mayEndBlank: boolean): number {
    return withinMemory(this.file, () => {
      this.blankLine = undefined
      this.used = 0
      this.state.at = 0
      this.state.line = line
      this.append(bytes.subarray(0, to))
      this.parseWhole()
      if (this.state.at < to) this.end()
      if (this.blankLine !== undefined && !mayEndBlank) throw this.reader.blank(this.blankLine)
      return this.state.line
    })
  }

  room(bytes: number): Buffer {
    return withinMemory(this.file, () => this.memory(Math.max(bytes, this.finder.chunkBytes)))
  }

  private memory(bytes: number): Buffer {
    const needed = this.used + bytes
    if (needed > this.buffer.length) this.finder.widen(needed, this.used)
    return this.buffer.subarray(this.used, needed)
  }

  push(chunk: Uint8Array): void {
    withinMemory(this.file, () => this.pushed(chunk))
  }

  private pushed(chunk: Uint8Array): void {
    this.append(chunk)
    if (!this.isStarted && !this.start(false)) return
    // Small chunks of wide rows are gathered, so that there are enough rows for a block.
    if (this.isWhole && this.used < this.finder.chunkBytes) return
    this.parseWhole()
    this.dropParsed()
    if (this.used > limits.rowBytes) throw this.reader.tooLong(this.state.line)
  }

  end(): number {
    const {reader, state} = this
    if (!this.isStarted) this.start(true)
    this.parseWhole()
    if (this.used > state.at) {
      this.refuseBadBytes(this.used)
      if (reader.read(this.buffer, state.at, this.used, state.line, true) < 0) throw new Error('the last row has no end')
      this.append(lineEnd)
      this.parse(this.used)
    }
    if (reader.names === undefined) throw inputError(`${this.file}: the file is empty`, {where: {file: this.file, line: 1}})
    return this.rows
  }

  private get buffer(): Buffer {
    return this.finder.bytes
  }

  /** Parses what ends with a line feed. */
  private parseWhole(): void {
    const to = this.buffer.subarray(0, this.used).lastIndexOf(lineFeed) + 1
    if (to > this.state.at) this.parse(to)
  }

  private append(chunk: Uint8Array): void {
    const room = this.memory(chunk.length)
    if (chunk.buffer !== room.buffer || chunk.byteOffset !== room.byteOffset) room.set(chunk)
    this.used += chunk.length
  }

  private dropParsed(): void {
    const {state} = this
    if (state.at === 0) return
    this.buffer.copyWithin(0, state.at, this.used)
    this.used -= state.at
    state.at = 0
  }

  /** Skips a byte order mark and refuses UTF-16. False when more bytes are needed to know. */
  private start(isAll: boolean): boolean {
    const {used} = this
    if (used < 4 && !isAll) return false
    this.isStarted = true
    const [first, second, third, fourth] = this.buffer.subarray(0, used)
    const isLittle = (first === 0xff && second === 0xfe) || (second === 0 && fourth === 0 && first !== 0)
    const isBig = (first === 0xfe && second === 0xff) || (first === 0 && third === 0 && second !== 0)
    if (isLittle || isBig) {
      throw inputError(`${this.file} is UTF-16${isLittle ? 'LE' : 'BE'}, and UTF-8 is needed`, {
        where: {file: this.file, line: 1},
        hint: 'Save it as UTF-8.',
      })
    }
    if (first === 0xef && second === 0xbb && third === 0xbf) this.state.at = 3
    return true
  }

  /** Parses the whole rows before `to`, which lies behind a line feed. */
  private parse(to: number): void {
    const {reader, state} = this
    const bad = firstBadByte(this.buffer, state.at, to)
    const stop = bad === -1 ? to : this.buffer.subarray(0, bad).lastIndexOf(lineFeed) + 1
    if (stop > state.at && (this.isWhole || this.readHeader(stop))) this.parseBlocks(stop)
    if (bad === -1) return
    reader.read(this.buffer, state.at, to, state.line, false)
    throw reader.badByte(this.buffer, bad)
  }

  private refuseBadBytes(to: number): void {
    const {reader, state} = this
    const bad = firstBadByte(this.buffer, state.at, to)
    if (bad === -1) return
    reader.read(this.buffer, state.at, to, state.line, false)
    throw reader.badByte(this.buffer, bad)
  }

  private parseBlocks(to: number): void {
    const {finder, state, reader} = this
    for (;;) {
      const why = finder.find(state, to, this.delimiter)
      this.rows += finder.rows
      if (finder.rows > 0) {
        if (this.blankLine !== undefined) throw reader.blank(this.blankLine)
        finder.deliver()
      }
      if (why === stopped.done || why === stopped.open) return
      if (why === stopped.full || this.passMark(to)) continue
      // A row with too many cells that is not whole yet may have more of them, or something worse.
      const next = reader.read(this.buffer, state.at, to, state.line, false)
      if (next < 0) return
      if (!reader.isBlank()) throw this.blankLine === undefined ? reader.ragged() : reader.blank(this.blankLine)
      // Blank lines may only be the last ones.
      this.blankLine ??= state.line
      state.at = next
      state.line++
    }
  }

  /** Passes over a line that a dialect says is not a row. */
  private passMark(to: number): boolean {
    const {state, buffer} = this
    if (!buffer.subarray(state.at, Math.min(to, state.at + lineMark.length)).equals(lineMark)) return false
    const end = buffer.indexOf(lineFeed, state.at)
    if (end < 0 || end >= to) return false
    state.at = end + 1
    state.line++
    return true
  }

  /** False when the header is not whole yet. */
  private readHeader(to: number): boolean {
    const {reader, state} = this
    while (this.passMark(to));
    if (state.at >= to) return false
    const next = reader.read(this.buffer, state.at, to, state.line, false)
    if (next < 0) return false
    const {row} = reader
    const line = Math.max(1, state.line)
    if (row.width > limits.columns)
      throw limitExceeded(`${this.file} has ${row.width} columns, and at most ${limits.columns} are read`, {
        where: {file: this.file, line},
      })
    const names = Array.from({length: row.width}, (_, cell) =>
      (row.ends[cell] as number) - (row.starts[cell] as number) > limits.nameBytes
        ? cellText(row, cell).slice(0, limits.nameBytes + 1)
        : cellText(row, cell),
    )
    checkNames(names, this.file, line)
    refuseOtherDelimiter(names, this.file, line)
    for (let at = state.at; at < next; at++) if (this.buffer[at] === lineFeed) state.line++
    state.at = next
    this.startRows(names)
    this.takeHeader(names)
    return true
  }
}
