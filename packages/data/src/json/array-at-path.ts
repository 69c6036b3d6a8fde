import {type Failure, inputError, limitExceeded} from '@modelflight/core/errors'
import {limits} from '../limits.ts'
import {type JsonPath, jsonPathText} from './path.ts'

const [lineFeed, quote, backslash, comma, colon] = [10, 34, 92, 44, 58]
const [openBracket, closeBracket, openBrace, closeBrace] = [91, 93, 123, 125]
const isSpace = (byte: number): boolean => byte === 32 || byte === 9 || byte === 13 || byte === lineFeed

/**
 * Leaves of a JSON document only the array at a path, so that a reader of arrays reads it; of the text around it only the ends of lines stay, so
 * that the lines of rows are those of the file. The document must be whole: its brackets are counted to the end.
 *
 * @throws Failure input-error when the path leads to no array, or the document is cut.
 */
export async function* arrayAtPath(chunks: AsyncIterable<Uint8Array>, path: JsonPath, file: string): AsyncGenerator<Buffer> {
  const cutter = new Cutter(path, file)
  for await (const chunk of chunks) {
    const written = cutter.push(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength))
    if (written.length > 0) yield written
  }
  cutter.end()
}

/** An object or array that the place in the text is within. */
interface Level {
  readonly isArray: boolean
  /** Segments of the path that lead here; -1 when the path leads elsewhere. */
  readonly matched: number
  key: string
  index: number
  expectsKey: boolean
}

class Cutter {
  private readonly path: JsonPath
  private readonly file: string
  private readonly levels: Level[] = []
  private line = 1
  private inText = false
  private isEscaped = false
  private isKey = false
  private keyBytes: number[] = []
  /** Whether a value follows the last punctuation. */
  private expectsValue = true
  /** How many levels the array is below the root, while it is being passed on. */
  private inside: number | undefined
  private isFound = false
  private isOver = false

  constructor(path: JsonPath, file: string) {
    this.path = path
    this.file = file
  }

  push(chunk: Buffer): Buffer {
    const parts: Buffer[] = []
    let from = 0
    for (let at = 0; at < chunk.length; at++) {
      const byte = chunk[at] as number
      const wasInside = this.inside !== undefined
      this.step(byte)
      const isInside = this.inside !== undefined
      if (isInside && !wasInside) from = at
      if (!isInside && wasInside) parts.push(Buffer.from(chunk.subarray(from, at + 1)))
      if (byte !== lineFeed) continue
      this.line++
      if (!isInside) parts.push(Buffer.from('\n'))
    }
    if (this.inside !== undefined) parts.push(Buffer.from(chunk.subarray(from)))
    return Buffer.concat(parts)
  }

  end(): void {
    if (!this.isOver) throw this.problem('the JSON document is never closed: the file is truncated')
    if (!this.isFound) throw this.notFound()
  }

  private step(byte: number): void {
    if (this.inText) this.stepText(byte)
    else if (byte === quote) this.beginText()
    else if (byte === openBrace || byte === openBracket) this.open(byte === openBracket)
    else if (byte === closeBrace || byte === closeBracket) this.close(byte === closeBracket)
    else if (byte === comma) this.afterComma()
    else if (byte === colon) this.expectsValue = true
    else if (!isSpace(byte) && byte < 0x80 && this.expectsValue) this.scalar()
  }

  private stepText(byte: number): void {
    if (this.isKey) this.keyBytes.push(byte)
    if (this.isKey && this.keyBytes.length > limits.nameBytes * 2) throw this.problem('a key is too long')
    if (this.isEscaped) this.isEscaped = false
    else if (byte === backslash) this.isEscaped = true
    else if (byte === quote) {
      this.inText = false
      const level = this.levels.at(-1)
      if (this.isKey && level !== undefined) level.key = this.keyText()
    }
  }

  private beginText(): void {
    this.inText = true
    const level = this.levels.at(-1)
    this.isKey = level?.expectsKey === true && this.inside === undefined
    if (this.isKey) this.keyBytes = [quote]
    else if (this.expectsValue) this.scalar()
    if (level !== undefined) level.expectsKey = false
  }

  private keyText(): string {
    try {
      return String(JSON.parse(Buffer.from(this.keyBytes).toString('utf8')))
    } catch {
      throw this.problem('a key is not valid JSON')
    }
  }

  private open(isArray: boolean): void {
    if (this.isOver) throw this.problem('there is text after the end of the JSON document')
    if (this.levels.length >= limits.jsonDepth)
      throw limitExceeded(`${this.file}:${this.line}: the value is nested more than ${limits.jsonDepth} levels deep`, {
        where: {file: this.file, line: this.line},
      })
    const matched = this.matchedHere()
    this.levels.push({isArray, matched, key: '', index: 0, expectsKey: !isArray})
    this.expectsValue = isArray
    if (matched !== this.path.length) return
    if (!isArray) throw this.problem(`json-path ${this.shown()} leads to an object, not to an array of rows`)
    if (this.isFound) throw this.problem(`json-path ${this.shown()} leads to two arrays, because a key appears twice`)
    this.isFound = true
    this.inside = this.levels.length
  }

  private close(isArray: boolean): void {
    const level = this.levels.at(-1)
    if (level === undefined || level.isArray !== isArray) throw this.problem('a closing bracket does not match: it is not valid JSON')
    if (this.inside === this.levels.length) this.inside = undefined
    this.levels.pop()
    this.expectsValue = false
    this.isOver = this.levels.length === 0
  }

  private afterComma(): void {
    const level = this.levels.at(-1)
    if (level === undefined) return
    level.index++
    level.expectsKey = !level.isArray
    this.expectsValue = level.isArray
  }

  private scalar(): void {
    this.expectsValue = false
    if (this.levels.length === 0) throw this.problem('the JSON document is neither an object nor an array')
    if (this.inside === undefined && this.matchedHere() === this.path.length)
      throw this.problem(`json-path ${this.shown()} leads to a single value, not to an array of rows`)
  }

  /** Segments of the path that lead to the value that begins here. */
  private matchedHere(): number {
    const level = this.levels.at(-1)
    if (level === undefined) return 0
    if (level.matched < 0 || this.inside !== undefined) return -1
    return this.path[level.matched] === (level.isArray ? level.index : level.key) ? level.matched + 1 : -1
  }

  private shown(): string {
    return JSON.stringify(jsonPathText(this.path))
  }

  private notFound(): Failure {
    return inputError(`${this.file}: json-path ${this.shown()} finds nothing in the document`, {
      where: {file: this.file},
      hint: 'Write the keys that lead to the array of rows, joined by dots, such as data.items.',
    })
  }

  private problem(why: string): Failure {
    return inputError(`${this.file}:${this.line}: ${why}`, {
      where: {file: this.file, line: this.line},
      hint: 'Set json-path to the keys that lead to the array of rows, such as data.items.',
    })
  }
}
