import {isUtf8} from 'node:buffer'
import {type Failure, inputError, limitExceeded} from '@modelflight/core/errors'
import {withinMemory} from '../kernel/within-memory.ts'
import {limits} from '../limits.ts'
import type {ChunkReader} from './delimited.ts'
import {cellsOf, type JsonPlaces, placeFinder} from './json-places.ts'
import {type JsonRow, JsonSyntaxError, scanJsonLine} from './json-scanner.ts'

/** Receives the lines of a JSON Lines file. What a row refers to is valid only until the next one. */
export interface JsonSink {
  row(row: JsonRow): void
  /** A line that holds a value which is no object: it can't be a row. */
  rejected(line: number): void
}

/** Memory for lines that are not read yet. */
export interface LineMemory {
  /** A view that may be another one after every call of anything that has to do with the memory. */
  readonly buffer: Buffer
  /** Makes the buffer hold so many bytes; it keeps its first `used` ones. */
  widen(bytes: number, used: number): void
}

/** A sink that takes rows by their places, many at a time. */
export interface PlacesSink extends JsonSink {
  readonly memory: LineMemory
  /** Bytes that are best read at a time. */
  readonly chunkBytes: number
  /** Takes a row as places in the memory, which stays as it is until `settle`. False when it wants the row as `row` in its stead. */
  places(row: JsonPlaces): boolean
  /** The bytes that rows refer to are about to go, or a row comes that must be counted after them. The memory may be another one then. */
  settle(): void
}

/** A parser that is fed chunks of any size; it keeps no reference to them. */
export interface JsonLinesParser {
  /** Memory for the next chunk, at least of so many bytes; one that lies there is pushed without being copied. */
  room(bytes: number): Buffer
  push(chunk: Uint8Array): void
  /** The file is over. Gives back the number of rows. */
  end(): number
}

const lineFeed = 10

/**
 * A strict parser of JSON Lines: one object a line, UTF-8, LF or CRLF; keys may not repeat, numbers must fit a double, at most 64 levels.
 *
 * @throws Failure (from push and end) input-error with line and key; limit-exceeded for lines beyond 16 MiB and deep nesting.
 */
export function jsonLinesParser(file: string, sink: JsonSink | PlacesSink): JsonLinesParser {
  return new Parser(file, 'places' in sink ? sink : rowByRow(sink))
}

/** A reader for chunks of a file, behind its byte order mark. */
export function jsonChunkReader(file: string, sink: JsonSink | PlacesSink): ChunkReader {
  const parser = new Parser(file, 'places' in sink ? sink : rowByRow(sink))
  return {read: (bytes, to, line) => parser.readChunk(bytes, to, line)}
}

/** Rows are made at once, in memory of their own. */
function rowByRow(sink: JsonSink): PlacesSink {
  let buffer: Buffer = Buffer.allocUnsafeSlow(64 * 1024)
  const memory: LineMemory = {
    get buffer() {
      return buffer
    },
    widen(bytes, used) {
      if (bytes <= buffer.length) return
      const larger = Buffer.allocUnsafeSlow(Math.max(bytes, 2 * buffer.length))
      buffer.copy(larger, 0, 0, used)
      buffer = larger
    },
  }
  return {
    memory,
    chunkBytes: 0,
    places: () => false,
    settle: () => undefined,
    row: (row) => sink.row(row),
    rejected: (line) => sink.rejected(line),
  }
}

class Parser implements JsonLinesParser {
  private readonly file: string
  private readonly sink: PlacesSink
  private readonly finder = placeFinder()
  /** Bytes of a line that is not whole yet, at the beginning of the memory. */
  private used = 0
  private line = 0
  /** Whether it reads chunks that can't begin with a byte order mark. */
  private isBehindMark = false
  private rows = 0
  private rejected = 0

  constructor(file: string, sink: PlacesSink) {
    this.file = file
    this.sink = sink
  }

  room(bytes: number): Buffer {
    return withinMemory(this.file, () => this.free(Math.max(bytes, this.sink.chunkBytes)))
  }

  push(chunk: Uint8Array): void {
    withinMemory(this.file, () => this.pushed(chunk))
  }

  end(): number {
    return withinMemory(this.file, () => this.ended())
  }

  /** See `ChunkReader`. A last line without a line feed is one that is too long, or the end of the file. */
  readChunk(bytes: Uint8Array, to: number, line: number): number {
    return withinMemory(this.file, () => {
      this.isBehindMark = true
      this.used = 0
      this.line = line - 1
      this.pushed(bytes.subarray(0, to))
      this.closeLine()
      return this.line + 1
    })
  }

  /** Memory behind what is used, with one byte more for the line feed that the last line may lack. */
  private free(bytes: number): Buffer {
    this.sink.memory.widen(this.used + bytes + 1, this.used)
    return this.sink.memory.buffer.subarray(this.used, this.used + bytes)
  }

  private pushed(chunk: Uint8Array): void {
    const room = this.free(chunk.length)
    if (chunk.buffer !== room.buffer || chunk.byteOffset !== room.byteOffset) room.set(chunk)
    const before = this.used
    this.used += chunk.length
    const to = chunk.length === 0 ? -1 : room.lastIndexOf(lineFeed, chunk.length - 1)
    if (to >= 0) this.takeLines(before + to + 1)
    if (this.used > limits.rowBytes) throw this.tooLong()
  }

  /** Takes a last line that lacks its line feed. */
  private closeLine(): void {
    if (this.used === 0) return
    this.sink.memory.widen(this.used + 1, this.used)
    this.sink.memory.buffer[this.used++] = lineFeed
    this.takeLines(this.used)
  }

  private ended(): number {
    this.closeLine()
    const {file, line, rows} = this
    if (line === 0 || (rows === 0 && this.rejected === 0))
      throw inputError(`${file}: the file is empty`, {where: {file, line: 1}, hint: 'A data file needs at least one row.'})
    return rows
  }

  /** Takes the whole lines before `to`, and drops them. */
  private takeLines(to: number): void {
    const {sink} = this
    const isClean = isUtf8(sink.memory.buffer.subarray(0, to))
    for (let at = 0; at < to; ) {
      if (to - at > limits.rowBytes && sink.memory.buffer.indexOf(lineFeed, at) - at > limits.rowBytes) throw this.tooLong()
      const found = isClean ? this.takePlaces(at) : -1
      if (found >= 0) at = found + 1
      else {
        const end = sink.memory.buffer.indexOf(lineFeed, at)
        this.takeOdd(at, end)
        at = end + 1
      }
    }
    sink.settle()
    sink.memory.buffer.copyWithin(0, to, this.used)
    this.used -= to
  }

  private tooLong(): Failure {
    const line = this.line + 1
    return limitExceeded(`${this.file}:${line}: the line is longer than ${limits.rowBytes / 1024 / 1024} MiB`, {
      where: {file: this.file, line},
    })
  }

  /** Takes an ordinary line; gives back where it ends, or -1 when it is none. */
  private takePlaces(at: number): number {
    const {finder, sink} = this
    const {row} = finder
    const {buffer} = sink.memory
    const from = this.isMarked(buffer, at) ? at + 3 : at
    if (!finder.find(buffer, from, this.line + 1)) return -1
    this.line++
    this.rows++
    if (!sink.places(row)) {
      sink.settle()
      row.bytes = sink.memory.buffer
      sink.row({line: row.line, cells: cellsOf(row)})
    }
    return row.end
  }

  /** Whether the file's first line begins with a byte order mark. */
  private isMarked(bytes: Buffer, at: number): boolean {
    return this.line === 0 && !this.isBehindMark && bytes[at] === 0xef && bytes[at + 1] === 0xbb && bytes[at + 2] === 0xbf
  }

  /** Takes a line that may be anything. */
  private takeOdd(at: number, lineEnd: number): void {
    const {file, sink} = this
    sink.settle()
    const bytes = sink.memory.buffer
    const from = this.isMarked(bytes, at) ? at + 3 : at
    const line = ++this.line
    const to = lineEnd > from && bytes[lineEnd - 1] === 13 ? lineEnd - 1 : lineEnd
    if (from === to) return
    if (!isUtf8(bytes.subarray(from, to)))
      throw inputError(`${file}:${line}: the line holds bytes that are not UTF-8`, {where: {file, line}})
    const row = scan(bytes, from, to, file, line)
    if (row === undefined) {
      this.rejected++
      sink.rejected(line)
    } else {
      this.rows++
      sink.row(row)
    }
  }
}

function scan(bytes: Buffer, from: number, to: number, file: string, line: number): JsonRow | undefined {
  try {
    return scanJsonLine(bytes, from, to, line)
  } catch (error) {
    if (error instanceof JsonSyntaxError) throw asFailure(error, file, line)
    throw error
  }
}

function asFailure({message, kind, field}: JsonSyntaxError, file: string, line: number): Failure {
  const where = {file, line, ...(field === undefined ? {} : {field})}
  if (kind === 'limit') return limitExceeded(`${file}:${line}: ${message}`, {where})
  return inputError(`${file}:${line}: ${message}`, {where, hint: 'Each line must hold one JSON object.'})
}
