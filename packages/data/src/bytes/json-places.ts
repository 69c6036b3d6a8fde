import {limits} from '../limits.ts'
import {JsonKeys} from './json-keys.ts'
import {decodeJsonText, type JsonCell, type JsonCellType, skipNested} from './json-scanner.ts'

/** What a value is, as a number (`jsonTypes`). */
export const jsonPlace = {text: 0, escaped: 1, number: 2, true: 3, false: 4, null: 5, nested: 6} as const

const cellTypes: readonly JsonCellType[] = ['text', 'text', 'number', 'true', 'false', 'null', 'nested']

/** An object as places in memory, in the order of its keys. It is used again for the next one. */
export interface JsonPlaces {
  bytes: Buffer
  line: number
  /** Where it begins, and where the line feed behind it lies. */
  start: number
  end: number
  count: number
  /** Names by number; another list when numbers start anew. */
  names: readonly string[]
  /** Numbers of the keys: each once. */
  keys: Uint32Array
  /** Of `jsonPlace`. */
  types: Uint8Array
  /** Values: texts without their quotes, all else as written. */
  starts: Uint32Array
  ends: Uint32Array
  /** Texts with escapes, decoded, by their place in the row. */
  decoded: (string | undefined)[]
}

/** Finds the values of objects without making anything of them. */
export interface PlaceFinder {
  readonly row: JsonPlaces
  /**
   * Looks at the object that begins at `from`, on a line of valid UTF-8 that ends with a line feed. False when there is no object, or something wrong or rare
   * with it: `scanJsonLine` must say what. It never finds what `scanJsonLine` would not.
   */
  find(bytes: Buffer, from: number, line: number): boolean
}

const [lineFeed, quote, comma, colon, backslash] = [10, 0x22, 0x2c, 0x3a, 0x5c]
const [openBrace, closeBrace, openBracket] = [0x7b, 0x7d, 0x5b]

/** Makes a finder. */
export const placeFinder = (): PlaceFinder => new Finder()

class Finder implements PlaceFinder {
  readonly row: JsonPlaces = {
    bytes: Buffer.alloc(0),
    line: 0,
    start: 0,
    end: 0,
    count: 0,
    names: [],
    keys: new Uint32Array(64),
    types: new Uint8Array(64),
    starts: new Uint32Array(64),
    ends: new Uint32Array(64),
    decoded: [],
  }
  private keys = new JsonKeys()
  /** For each key the row that had it last. */
  private seen = new Float64Array(64)
  private rowNumber = 0

  find(bytes: Buffer, from: number, line: number): boolean {
    const {row} = this
    if (this.keys.isFull) this.keys = new JsonKeys()
    let at = skipSpace(bytes, from)
    if (bytes[at] !== openBrace) return false
    this.rowNumber++
    row.bytes = bytes
    row.line = line
    row.start = at
    row.names = this.keys.names
    row.count = 0
    at = skipSpace(bytes, at + 1)
    at = bytes[at] === closeBrace ? at + 1 : this.members(bytes, at)
    if (at < 0) return false
    at = skipSpace(bytes, at)
    row.end = at
    return bytes[at] === lineFeed
  }

  /** The place behind the closing brace; -1 as soon as something is odd. */
  private members(bytes: Buffer, from: number): number {
    const {row, keys, rowNumber} = this
    let at = from
    let key = 0
    for (let count = 0; count < limits.columns; ) {
      key = keys.at(bytes, at, key)
      if (key === 0) return -1
      at = skipSpace(bytes, at + keys.length(key))
      if (bytes[at] !== colon) return -1
      if (key >= this.seen.length) this.growSeen()
      if (this.seen[key] === rowNumber) return -1
      this.seen[key] = rowNumber
      if (count >= row.keys.length) this.growRow()
      row.keys[count] = key
      at = this.value(bytes, skipSpace(bytes, at + 1), count)
      if (at < 0) return -1
      row.count = ++count
      at = skipSpace(bytes, at)
      const byte = bytes[at]
      if (byte === closeBrace) return at + 1
      if (byte !== comma) return -1
      at = skipSpace(bytes, at + 1)
    }
    return -1
  }

  /** Notes the value at `at`; gives back the place behind it, or -1. */
  private value(bytes: Buffer, at: number, cell: number): number {
    const {row} = this
    const byte = bytes[at] as number
    if (byte === quote) return this.text(bytes, at + 1, cell)
    let end = -1
    let type: number = jsonPlace.number
    if (byte <= 0x39) end = skipNumber(bytes, at)
    else if (byte === openBrace || byte === openBracket) {
      type = jsonPlace.nested
      end = skipNested(bytes, at, bytes.indexOf(lineFeed, at))
    } else if (byte === 0x74) {
      type = jsonPlace.true
      end = bytes[at + 1] === 0x72 && bytes[at + 2] === 0x75 && bytes[at + 3] === 0x65 ? at + 4 : -1
    } else if (byte === 0x66) {
      type = jsonPlace.false
      end = bytes[at + 1] === 0x61 && bytes[at + 2] === 0x6c && bytes[at + 3] === 0x73 && bytes[at + 4] === 0x65 ? at + 5 : -1
    } else if (byte === 0x6e) {
      type = jsonPlace.null
      end = bytes[at + 1] === 0x75 && bytes[at + 2] === 0x6c && bytes[at + 3] === 0x6c ? at + 4 : -1
    }
    row.types[cell] = type
    row.starts[cell] = at
    row.ends[cell] = end
    return end
  }

  private text(bytes: Buffer, start: number, cell: number): number {
    const {row} = this
    let at = start
    let byte = bytes[at] as number
    while (byte !== quote && byte !== backslash && byte >= 0x20) byte = bytes[++at] as number
    row.types[cell] = jsonPlace.text
    if (byte === backslash) {
      at = endOfText(bytes, at)
      if (at < 0) return -1
      const text = decodeJsonText(bytes, start - 1, at + 1)
      if (text === undefined) return -1
      row.types[cell] = jsonPlace.escaped
      row.decoded[cell] = text
    } else if (byte !== quote) return -1
    row.starts[cell] = start
    row.ends[cell] = at
    return at + 1
  }

  private growSeen(): void {
    const seen = new Float64Array(2 * this.keys.names.length)
    seen.set(this.seen)
    this.seen = seen
  }

  private growRow(): void {
    const {row} = this
    const length = 2 * row.keys.length
    const grow = (values: Uint32Array): Uint32Array<ArrayBuffer> => {
      const grown = new Uint32Array(length)
      grown.set(values)
      return grown
    }
    row.keys = grow(row.keys)
    row.starts = grow(row.starts)
    row.ends = grow(row.ends)
    const types = new Uint8Array(length)
    types.set(row.types)
    row.types = types
  }
}

function skipSpace(bytes: Buffer, from: number): number {
  let at = from
  let byte = bytes[at] as number
  while (byte === 32 || byte === 9 || byte === 13) byte = bytes[++at] as number
  return at
}

/** The closing quote of a text with escapes; -1 for one that the line feed cuts. */
function endOfText(bytes: Buffer, from: number): number {
  let at = from
  for (let byte = bytes[at] as number; byte !== quote; byte = bytes[++at] as number) {
    if (byte < 0x20) return -1
    if (byte === backslash && (bytes[++at] as number) < 0x20) return -1
  }
  return at
}

/** Digits of which a number surely fits a double, also with an exponent of at most two digits. */
const mostDigits = 200

/** JSON's grammar of numbers; -1 also for those so large that they might be beyond a double. */
function skipNumber(bytes: Buffer, start: number): number {
  let at = start
  let byte = bytes[at] as number
  if (byte === 0x2d) byte = bytes[++at] as number
  const whole = at
  if (byte === 0x30) byte = bytes[++at] as number
  else while (isDigit(byte)) byte = bytes[++at] as number
  if (at === whole) return -1
  if (byte === 0x2e) {
    const fraction = ++at
    byte = bytes[at] as number
    while (isDigit(byte)) byte = bytes[++at] as number
    if (at === fraction) return -1
  }
  if ((byte | 0x20) === 0x65) {
    byte = bytes[++at] as number
    if (byte === 0x2b || byte === 0x2d) byte = bytes[++at] as number
    const exponent = at
    while (isDigit(byte)) byte = bytes[++at] as number
    if (at === exponent || at - exponent > 2) return -1
  }
  return at - start > mostDigits ? -1 : at
}

const isDigit = (byte: number): boolean => byte >= 0x30 && byte <= 0x39

/** The cells of a row. */
export function cellsOf({bytes, count, names, keys, types, starts, ends, decoded}: JsonPlaces): Map<string, JsonCell> {
  const cells = new Map<string, JsonCell>()
  for (let cell = 0; cell < count; cell++) {
    const name = names[keys[cell] as number] as string
    const type = cellTypes[types[cell] as number] as JsonCellType
    const isEscaped = types[cell] === jsonPlace.escaped
    const from = isEscaped ? Buffer.from(decoded[cell] as string) : bytes
    cells.set(name, {
      type,
      bytes: from,
      start: isEscaped ? 0 : (starts[cell] as number),
      end: isEscaped ? from.length : (ends[cell] as number),
    })
  }
  return cells
}
