import {isUtf8} from 'node:buffer'
import {type Failure, inputError, limitExceeded} from '@modelflight/core/errors'
import type {JsonSink} from '../bytes/json-lines.ts'
import {JsonSyntaxError, scanJsonLine} from '../bytes/json-scanner.ts'
import {limits} from '../limits.ts'
import {notRecords, notRows} from './document-kind.ts'

const [lineFeed, quote, backslash, comma, openBracket, closeBracket, openBrace] = [10, 34, 92, 44, 91, 93, 123]
const isSpace = (byte: number): boolean => byte === 32 || byte === 9 || byte === 13 || byte === lineFeed
const opens = (byte: number): boolean => byte === openBracket || byte === openBrace
const closes = (byte: number): boolean => byte === closeBracket || byte === 0x7d

/** Whether text begins as a JSON array or object does. */
export function beginsWith(head: Uint8Array, kind: 'array' | 'object'): boolean {
  const start = head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf ? 3 : 0
  return head.subarray(start).find((byte) => !isSpace(byte)) === (kind === 'array' ? openBracket : openBrace)
}

/**
 * A strict parser of one JSON document: an array of objects, each of them a row. It streams: elements are cut out by counting brackets, which
 * also bounds the depth before any recursion, and each one is scanned as a line of JSON Lines is. A row's line is the one it starts on.
 *
 * @throws Failure (from push and end) input-error with the line; limit-exceeded for elements beyond 16 MiB and deep nesting.
 */
export function jsonDocumentParser(file: string, sink: JsonSink): {push(chunk: Buffer): void; end(): number} {
  return new DocumentParser(file, sink)
}

type State = 'before' | 'first' | 'element' | 'between' | 'next' | 'after' | 'object'

/** So much of a document that is no array is looked at to say what it is. */
const objectHead = 256 * 1024

class DocumentParser {
  private readonly file: string
  private readonly sink: JsonSink
  private state: State = 'before'
  private depth = 0
  private inText = false
  private isEscaped = false
  private line = 1
  private elementLine = 1
  private parts: Buffer[] = []
  private partBytes = 0
  private elements = 0

  constructor(file: string, sink: JsonSink) {
    this.file = file
    this.sink = sink
  }

  push(chunk: Buffer): void {
    if (this.state === 'object') {
      this.lookAtObject(chunk)
      return
    }
    let from = this.state === 'element' ? 0 : -1
    for (let at = this.line === 1 && this.state === 'before' ? bomLength(chunk) : 0; at < chunk.length; at++) {
      const byte = chunk[at] as number
      if (byte === lineFeed) this.line++
      if (this.state === 'element') {
        const step = this.step(byte)
        if (step === 'inside') continue
        this.finish(chunk, from, step === 'last' ? at + 1 : at)
        from = -1
        if (step === 'last') continue
      }
      if (isSpace(byte)) continue
      if (this.state === 'before' && byte === openBrace) {
        this.state = 'object'
        this.lookAtObject(chunk.subarray(at))
        return
      }
      if (this.startsElement(byte)) {
        from = at
        this.step(byte)
      }
    }
    if (from >= 0) this.keep(chunk.subarray(from))
  }

  end(): number {
    if (this.state === 'object') throw notRows(this.file, Buffer.concat(this.parts))
    if (this.state === 'before') throw inputError(`${this.file}: the file is empty`, {where: {file: this.file, line: 1}})
    if (this.state !== 'after') throw this.broken('the array is never closed: the file is truncated')
    return this.elements
  }

  /** Keeps the beginning of a document that is one object, until there is enough to say what it looks like. */
  private lookAtObject(part: Buffer): void {
    this.parts.push(Buffer.from(part))
    this.partBytes += part.length
    if (this.partBytes >= objectHead) throw notRows(this.file, Buffer.concat(this.parts).subarray(0, objectHead))
  }

  /** Punctuation between elements; says whether an element begins. */
  private startsElement(byte: number): boolean {
    switch (this.state) {
      case 'before':
        if (byte !== openBracket) throw this.broken('a JSON document of rows must be an array of objects')
        this.state = 'first'
        return false
      case 'between':
        if (byte === comma) this.state = 'next'
        else if (byte === closeBracket) this.state = 'after'
        else throw this.broken(', or ] is expected between two rows')
        return false
      case 'first':
        if (byte === closeBracket) {
          this.state = 'after'
          return false
        }
        break
      case 'after':
        throw this.broken('there is text after the end of the array')
      default:
        if (byte === closeBracket) throw this.broken('a row is missing after the last comma')
    }
    if (byte === comma) throw this.broken('a row is missing before the comma')
    this.state = 'element'
    this.elementLine = this.line
    return true
  }

  /** Moves through an element: brackets and texts end with their last byte, numbers and words before the byte that follows. */
  private step(byte: number): 'inside' | 'last' | 'behind' {
    if (this.inText) return this.stepText(byte)
    if (byte === quote) this.inText = true
    else if (opens(byte)) {
      this.depth++
      if (this.depth > limits.jsonDepth)
        throw limitExceeded(`${this.file}:${this.line}: the value is nested more than ${limits.jsonDepth} levels deep`, {
          where: {file: this.file, line: this.line},
        })
    } else if (closes(byte) && this.depth > 0) {
      this.depth--
      return this.depth === 0 ? 'last' : 'inside'
    } else if (this.depth === 0 && isBoundary(byte)) return 'behind'
    return 'inside'
  }

  private stepText(byte: number): 'inside' | 'last' {
    if (this.isEscaped) this.isEscaped = false
    else if (byte === backslash) this.isEscaped = true
    else if (byte === quote) {
      this.inText = false
      return this.depth === 0 ? 'last' : 'inside'
    }
    return 'inside'
  }

  private keep(part: Buffer): void {
    this.parts.push(part)
    this.partBytes += part.length
    if (this.partBytes > limits.rowBytes)
      throw limitExceeded(`${this.file}:${this.elementLine}: the row is longer than ${limits.rowBytes / 1024 / 1024} MiB`, {
        where: {file: this.file, line: this.elementLine},
      })
  }

  private finish(chunk: Buffer, from: number, end: number): void {
    this.keep(chunk.subarray(Math.max(from, 0), end))
    const [only] = this.parts
    const bytes = compact(this.parts.length === 1 && only !== undefined ? only : Buffer.concat(this.parts))
    this.parts = []
    this.partBytes = 0
    this.state = 'between'
    this.elements++
    const line = this.elementLine
    if (!isUtf8(bytes)) throw this.broken('the row holds bytes that are not UTF-8', line)
    const row = this.scan(bytes, line)
    // One odd element among rows is a row at fault; a first one that is none says that the document is something else.
    if (row === undefined && this.elements === 1) throw notRecords(this.file, line, bytes[0] === openBracket ? 'array' : 'scalar')
    if (row === undefined) this.sink.rejected(line)
    else this.sink.row(row)
  }

  private scan(bytes: Buffer, line: number): ReturnType<typeof scanJsonLine> {
    try {
      return scanJsonLine(bytes, 0, bytes.length, line)
    } catch (error) {
      if (!(error instanceof JsonSyntaxError)) throw error
      const where = {file: this.file, line, ...(error.field === undefined ? {} : {field: error.field})}
      const message = `${this.file}:${line}: ${error.message}`
      throw error.kind === 'limit'
        ? limitExceeded(message, {where})
        : inputError(message, {where, hint: 'Each element must be one JSON object.'})
    }
  }

  private broken(why: string, line = this.line): Failure {
    return inputError(`${this.file}:${line}: ${why}`, {
      where: {file: this.file, line},
      hint: 'Write `[{…}, {…}]`, or one object a line.',
    })
  }
}

const isBoundary = (byte: number): boolean => isSpace(byte) || byte === comma || closes(byte)

const bomLength = (chunk: Buffer): number => (chunk[0] === 0xef && chunk[1] === 0xbb && chunk[2] === 0xbf ? 3 : 0)

/** A row without the space between its parts, so that nested values do not depend on the layout; space within texts stays. */
function compact(bytes: Buffer): Buffer {
  const copy = Buffer.alloc(bytes.length)
  let length = 0
  let inText = false
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] as number
    if (!inText && isSpace(byte)) {
      // Two words that only space parts stay two: `1 2` may not become 12.
      const isBetweenWords = isWord(copy[length - 1]) && isWord(bytes[at + 1])
      if (!isBetweenWords) continue
    }
    copy[length++] = byte === lineFeed && !inText ? 32 : byte
    if (inText && byte === backslash && at + 1 < bytes.length) copy[length++] = bytes[++at] as number
    else if (byte === quote) inText = !inText
  }
  return copy.subarray(0, length)
}

/** Part of a number or of `true`, `false`, `null`. */
const isWord = (byte: number | undefined): boolean =>
  byte !== undefined &&
  ((byte >= 48 && byte <= 57) || (byte >= 97 && byte <= 122) || byte === 45 || byte === 43 || byte === 46 || byte === 69)
