import {limits} from '../limits.ts'

/** What a JSON value is; nested ones (objects, arrays) are kept as their text. */
export type JsonCellType = 'text' | 'number' | 'true' | 'false' | 'null' | 'nested'

/** A value of a JSON object, as a range of bytes: a text without its quotes and escapes, a number as written. */
export interface JsonCell {
  readonly type: JsonCellType
  readonly bytes: Uint8Array
  readonly start: number
  readonly end: number
}

/** One object: keys in order, each once. */
export interface JsonRow {
  readonly line: number
  readonly cells: ReadonlyMap<string, JsonCell>
}

/** Why a line is no JSON. */
export class JsonSyntaxError extends Error {
  readonly kind: 'syntax' | 'limit'
  readonly field: string | undefined

  constructor(message: string, field?: string, kind: 'syntax' | 'limit' = 'syntax') {
    super(message)
    this.kind = kind
    this.field = field
  }
}

/** JSON's grammar of numbers. */
const numberGrammar = /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/

/**
 * Scans one line of valid UTF-8. Own, because JSON.parse rounds integers, lets the last of two equal keys win and has no limit of depth.
 *
 * @returns undefined when the value is no object.
 * @throws JsonSyntaxError
 */
export function scanJsonLine(bytes: Buffer, from: number, to: number, line: number): JsonRow | undefined {
  const scanner = new Scanner(bytes, from, to)
  scanner.space()
  if (scanner.peek() !== 0x7b) {
    scanner.skipValue(1)
    scanner.finish()
    return undefined
  }
  const cells = scanner.object()
  scanner.finish()
  return {line, cells}
}

/** The place behind the object or array at `from`, which is a value of a row; -1 when something is wrong with it. */
export function skipNested(bytes: Buffer, from: number, to: number): number {
  const scanner = new Scanner(bytes, from, to)
  try {
    scanner.skipValue(2)
    return scanner.place
  } catch (error) {
    if (error instanceof JsonSyntaxError) return -1
    throw error
  }
}

class Scanner {
  private readonly bytes: Buffer
  private readonly from: number
  private readonly to: number
  private at: number
  private field: string | undefined

  constructor(bytes: Buffer, from: number, to: number) {
    this.bytes = bytes
    this.from = from
    this.at = from
    this.to = to
  }

  /** Where it stands. */
  get place(): number {
    return this.at
  }

  peek(): number {
    return this.at < this.to ? (this.bytes[this.at] as number) : -1
  }

  space(): void {
    for (let byte = this.peek(); byte === 32 || byte === 9 || byte === 13; byte = this.peek()) this.at++
  }

  finish(): void {
    this.space()
    if (this.at < this.to) throw new JsonSyntaxError('there is text after the end of the JSON value')
  }

  object(): Map<string, JsonCell> {
    const cells = new Map<string, JsonCell>()
    this.expect(0x7b, '{')
    this.space()
    if (this.peek() === 0x7d) {
      this.at++
      return cells
    }
    for (;;) {
      const key = this.key()
      if (cells.has(key)) throw new JsonSyntaxError(`the key ${JSON.stringify(key)} appears twice`, key)
      if (cells.size >= limits.columns) throw new JsonSyntaxError(`the object has more than ${limits.columns} keys`, undefined, 'limit')
      this.field = key
      cells.set(key, this.value())
      this.space()
      if (this.peek() === 0x7d) break
      this.expect(0x2c, ', or }')
    }
    this.at++
    this.field = undefined
    return cells
  }

  private key(): string {
    this.space()
    const {bytes, start, end} = this.text()
    const key = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8', start, end)
    this.space()
    this.expect(0x3a, ':')
    return key
  }

  private value(): JsonCell {
    this.space()
    const byte = this.peek()
    if (byte === 0x22) return this.text()
    const start = this.at
    this.skipValue(2)
    const type: JsonCellType =
      byte === 0x7b || byte === 0x5b ? 'nested' : byte === 0x74 ? 'true' : byte === 0x66 ? 'false' : byte === 0x6e ? 'null' : 'number'
    return {type, bytes: this.bytes, start, end: this.at}
  }

  private text(): JsonCell {
    const start = this.at + 1
    const hasEscapes = this.skipText()
    const end = this.at - 1
    if (!hasEscapes) return {type: 'text', bytes: this.bytes, start, end}
    const text = decodeJsonText(this.bytes, start - 1, end + 1)
    if (text === undefined) throw new JsonSyntaxError('a text holds a broken escape', this.field)
    const bytes = Buffer.from(text)
    return {type: 'text', bytes, start: 0, end: bytes.length}
  }

  /** Moves behind a text; says whether it has escapes. */
  private skipText(): boolean {
    this.expect(0x22, '"')
    let hasEscapes = false
    for (; this.at < this.to; this.at++) {
      const byte = this.bytes[this.at] as number
      if (byte === 0x22) {
        this.at++
        return hasEscapes
      }
      if (byte < 0x20) throw new JsonSyntaxError('a text holds a control character that is not escaped', this.field)
      if (byte === 0x5c) {
        hasEscapes = true
        this.at++
      }
    }
    throw new JsonSyntaxError('a text is never closed: the line is cut', this.field)
  }

  /** Moves behind any value, checking its grammar and depth. */
  skipValue(depth: number): void {
    if (depth > limits.jsonDepth)
      throw new JsonSyntaxError(`the value is nested more than ${limits.jsonDepth} levels deep`, undefined, 'limit')
    this.space()
    const byte = this.peek()
    if (byte === 0x22) this.skipText()
    else if (byte === 0x7b) this.skipMembers(depth, 0x7d)
    else if (byte === 0x5b) this.skipMembers(depth, 0x5d)
    else this.skipScalar()
  }

  private skipMembers(depth: number, close: number): void {
    this.at++
    this.space()
    if (this.peek() === close) {
      this.at++
      return
    }
    const keys = new Set<string>()
    for (;;) {
      if (close === 0x7d) {
        const key = this.key()
        if (keys.has(key)) throw new JsonSyntaxError(`the key ${JSON.stringify(key)} appears twice`, this.field ?? key)
        keys.add(key)
      }
      this.skipValue(depth + 1)
      this.space()
      if (this.peek() === close) break
      this.expect(0x2c, ', or the closing bracket')
    }
    this.at++
  }

  private skipScalar(): void {
    const start = this.at
    while (this.at < this.to && !isBoundary(this.bytes[this.at] as number)) this.at++
    const text = this.bytes.toString('latin1', start, this.at)
    if (text === 'true' || text === 'false' || text === 'null') return
    if (!numberGrammar.test(text)) {
      throw new JsonSyntaxError(text === '' ? 'a value is missing' : `${JSON.stringify(text.slice(0, 40))} is no JSON value`, this.field)
    }
    if (!Number.isFinite(Number(text))) throw new JsonSyntaxError(`${text.slice(0, 40)} is beyond the range of a double`, this.field)
  }

  private expect(byte: number, shown: string): void {
    if (this.peek() !== byte) throw new JsonSyntaxError(`${shown} is expected at byte ${this.at - this.from + 1} of the line`, this.field)
    this.at++
  }
}

const isBoundary = (byte: number): boolean =>
  byte === 0x2c || byte === 0x7d || byte === 0x5d || byte === 32 || byte === 9 || byte === 13 || byte === 0x3a

/** A text between quotes, which are part of the range; undefined when an escape is broken or half of a pair. */
export function decodeJsonText(bytes: Buffer, from: number, to: number): string | undefined {
  try {
    const value: unknown = JSON.parse(bytes.toString('utf8', from, to))
    return typeof value === 'string' && value.isWellFormed() ? value : undefined
  } catch {
    return undefined
  }
}
