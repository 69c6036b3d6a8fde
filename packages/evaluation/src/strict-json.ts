import {inputError, limitExceeded} from '@modelflight/core/errors'

/** A JSON value with the line it starts on. Objects are Maps: no key reaches a prototype. */
export type JsonNode =
  | {readonly kind: 'object'; readonly entries: ReadonlyMap<string, JsonNode>; readonly line: number}
  | {readonly kind: 'array'; readonly items: readonly JsonNode[]; readonly line: number}
  | {readonly kind: 'string'; readonly value: string; readonly line: number}
  /** `value` may be infinite (`1e999`): it is for the reader to refuse, who knows what the number is for. */
  | {readonly kind: 'number'; readonly value: number; readonly text: string; readonly line: number}
  | {readonly kind: 'literal'; readonly value: boolean | null; readonly line: number}

const maxDepth = 64

/**
 * Reads JSON (RFC 8259) exactly as written. Refused, each with `file:line`: duplicate keys, `__proto__`, NaN and Infinity, trailing
 * commas, comments, anything after the value, and nesting deeper than 64 (limit-exceeded). `JSON.parse` lets the last of two equal keys win.
 *
 * @param file the name shown in messages.
 * @throws Failure input-error or limit-exceeded.
 */
export function parseStrictJson(text: string, file: string): JsonNode {
  const scanner = new Scanner(text.startsWith('\uFEFF') ? text.slice(1) : text, file)
  const value = scanner.value([], 0)
  scanner.end()
  return value
}

class Scanner {
  private readonly text: string
  private readonly file: string
  private at = 0
  private line = 1

  constructor(text: string, file: string) {
    this.text = text
    this.file = file
  }

  value(path: readonly string[], depth: number): JsonNode {
    this.space()
    const line = this.line
    if (depth > maxDepth) {
      throw limitExceeded(`${this.file} nests more than ${maxDepth} levels deep`, {where: {file: this.file, line}})
    }
    const first = this.text[this.at]
    if (first === '{') return {kind: 'object', entries: this.object(path, depth), line}
    if (first === '[') return {kind: 'array', items: this.array(path, depth), line}
    if (first === '"') return {kind: 'string', value: this.string(path), line}
    return this.scalar(path, line)
  }

  end(): void {
    this.space()
    if (this.at < this.text.length) throw this.fault(`has more text after its value: ${this.glimpse()}`)
  }

  private object(path: readonly string[], depth: number): Map<string, JsonNode> {
    const entries = new Map<string, JsonNode>()
    this.at++
    this.space()
    if (this.take('}')) return entries
    do {
      this.space()
      if (this.text[this.at] !== '"') throw this.fault(`needs a key in double quotes here, got ${this.glimpse()}`, path)
      const line = this.line
      const key = this.string(path)
      this.refuseKey(key, entries, path, line)
      this.space()
      if (!this.take(':')) throw this.fault(`needs ":" after the key ${quote(key)}, got ${this.glimpse()}`, [...path, key])
      entries.set(key, this.value([...path, key], depth + 1))
      this.space()
    } while (this.take(','))
    if (!this.take('}')) throw this.fault(`needs "," or "}" here, got ${this.glimpse()}`, path)
    return entries
  }

  private refuseKey(key: string, entries: ReadonlyMap<string, JsonNode>, path: readonly string[], line: number): void {
    if (key === '__proto__') {
      throw inputError(`${this.file} has the key "__proto__", which names no value; what is inside it is not read and counts as absent`, {
        where: {file: this.file, line, field: key},
        hint: 'Write each metric as a plain key of the file.',
      })
    }
    if (entries.has(key)) {
      throw inputError(`${this.file} gives ${quote([...path, key].join('.'))} twice, so its value is not certain`, {
        where: {file: this.file, line, field: [...path, key].join('.')},
        hint: 'Keep one of the two.',
      })
    }
  }

  private array(path: readonly string[], depth: number): JsonNode[] {
    const items: JsonNode[] = []
    this.at++
    this.space()
    if (this.take(']')) return items
    do {
      items.push(this.value([...path, String(items.length)], depth + 1))
      this.space()
    } while (this.take(','))
    if (!this.take(']')) throw this.fault(`needs "," or "]" here, got ${this.glimpse()}`, path)
    return items
  }

  private scalar(path: readonly string[], line: number): JsonNode {
    const word = /[^\s,:{}[\]"]*/y
    word.lastIndex = this.at
    const text = word.exec(this.text)?.[0] ?? ''
    if (text === '') throw this.fault(`needs a value here, got ${this.glimpse()}`, path)
    if (text === 'true' || text === 'false' || text === 'null') {
      this.at += text.length
      return {kind: 'literal', value: text === 'null' ? null : text === 'true', line}
    }
    if (!/^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/.test(text)) {
      const token = text.length > 40 ? `${text.slice(0, 40)}…` : text
      throw this.fault(`has ${token} where a JSON value belongs${path.length === 0 ? '' : ` (${path.join('.')})`}`, path)
    }
    this.at += text.length
    return {kind: 'number', value: Number(text), text, line}
  }

  private string(path: readonly string[]): string {
    const start = this.at
    const pattern = /"(?:[ !#-[\]-\u{10FFFF}]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/uy
    pattern.lastIndex = start
    const match = pattern.exec(this.text)
    if (match === null) throw this.fault('has a text that does not end, or holds a control character or an unknown escape', path)
    this.at += match[0].length
    return JSON.parse(match[0]) as string
  }

  private space(): void {
    for (; this.at < this.text.length; this.at++) {
      const character = this.text[this.at]
      if (character === '\n') this.line++
      else if (character !== ' ' && character !== '\t' && character !== '\r') return
    }
  }

  private take(character: string): boolean {
    if (this.text[this.at] !== character) return false
    this.at++
    return true
  }

  private glimpse(): string {
    return this.at >= this.text.length ? 'the end of the file' : quote(this.text.slice(this.at, this.at + 20))
  }

  private fault(what: string, path: readonly string[] = []): Error {
    const field = path.join('.')
    return inputError(`${this.file}:${this.line} is not valid JSON: it ${what}`, {
      where: field === '' ? {file: this.file, line: this.line} : {file: this.file, line: this.line, field},
      hint: 'JSON knows no NaN, Infinity, comments or trailing commas.',
    })
  }
}

const quote = (text: string): string => JSON.stringify(text)
