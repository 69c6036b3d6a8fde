import type {PlacesSink} from '../bytes/json-lines.ts'
import {cellsOf, type JsonPlaces, jsonPlace} from '../bytes/json-places.ts'
import type {JsonRow} from '../bytes/json-scanner.ts'
import {isOpen} from '../contract/column-rule.ts'
import type {Kernel} from '../kernel/kernel.ts'
import type {ColumnScanner} from './column-scanner.ts'
import type {ScanSession} from './session.ts'

/** What to do with a value so that the kernel, which reads cells of delimited files, takes it for what JSON says it is. */
const takes = {
  /** The cell is the value as it stands. */
  plain: 0,
  /** A text: with its quotes, so that it is one even when it is empty. */
  quoted: 1,
  /** The same, but it must first be rewritten without escapes. */
  escaped: 2,
  /** A cell that is no value of the kind. */
  wrong: 3,
  /** A cell without a value. */
  none: 4,
  /** The whole row goes to the session. */
  rare: 5,
} as const
const typesOfValues = 8

/** What keys stand for in place of a column. */
const notWanted = -1
const unknown = -2

/** More columns take too much memory for places; their rows go to the session one by one. */
const mostColumns = 2_500
/** So do rows with a value in fewer than one of so many columns: their own keys are less to look at than all columns. */
const sparseColumns = 16
/** Bytes read at a time: enough rows for a block. */
const leastChunk = 512 * 1024
const mostChunk = 4 * 1024 * 1024
const bytesOfColumn = 16 * 1024

/** The sink of a session for JSON Lines: rows of which the kernel can read each cell are gathered to blocks; all others go to the session. */
export function jsonBlocks(session: ScanSession): PlacesSink {
  return new JsonBlocks(session)
}

class JsonBlocks implements PlacesSink {
  private readonly session: ScanSession
  private readonly kernel: Kernel
  /** Names by number of key that `columnOfKey` is about. */
  private keyNames: readonly string[] = []
  private columnOfKey = new Int32Array(64).fill(unknown)
  private columnOfName = new Map<string, number>()
  /** What to do with each type of value of each column. */
  private actions = new Uint8Array(0)
  /** For each column the row that it was met in last. */
  private met = new Float64Array(0)
  private rowNumber = 0
  private columns = -1
  private rows = 0
  private room = 0
  /** Rows of the block that repeat a key or miss a rule that relates columns. */
  private readonly unfit: number[] = []
  private bounds: Uint32Array = new Uint32Array(0)
  private lines: Uint32Array = new Uint32Array(0)
  private base = 0
  private pitch = 0

  constructor(session: ScanSession) {
    this.session = session
    this.kernel = session.kernel
  }

  get memory(): Kernel {
    return this.kernel
  }

  get chunkBytes(): number {
    return Math.max(leastChunk, Math.min(mostChunk, this.columns * bytesOfColumn))
  }

  row(row: JsonRow): void {
    this.session.jsonRow(row)
  }

  rejected(line: number): void {
    this.session.refuse(line)
  }

  places(row: JsonPlaces): boolean {
    const columns = this.session.columns.size
    if (columns > mostColumns || (row.count + 2) * sparseColumns < columns) return false
    if (columns !== this.columns || this.keyNames !== row.names) this.bind(row)
    if (!this.isOrdinary(row)) return false
    if (this.rows === 0) this.look(row)
    this.rewrite(row)
    this.place(row)
    this.lines[this.rows] = row.line
    if (!this.settleRow(row)) this.unfit.push(this.rows)
    if (++this.rows === this.room) this.settle()
    return true
  }

  settle(): void {
    if (this.rows === 0) return
    this.kernel.setRows(this.rows)
    this.session.jsonBlock(this.unfit)
    this.rows = 0
    this.unfit.length = 0
  }

  /** Gives each column of the session its cells in the kernel: a cell has a place for its beginning and one for its end. */
  private bind({names}: JsonPlaces): void {
    this.settle()
    this.keyNames = names
    this.columnOfKey.fill(unknown)
    const {columns} = this.session
    if (columns.size === this.columns) return
    this.columns = columns.size
    this.columnOfName = new Map([...columns.keys()].map((name, column) => [name, column]))
    this.actions = Uint8Array.from([...columns.values()].flatMap(actionsOf))
    this.met = new Float64Array(this.columns)
    this.kernel.reach(2 * this.columns)
    this.session.bindBlock([...columns.keys()])
  }

  /** Whether each cell can be placed. Knows the columns of all keys then. */
  private isOrdinary({line, names, count, keys, types}: JsonPlaces): boolean {
    if (names.length > this.columnOfKey.length) this.growKeys(names.length)
    const {columnOfKey, actions} = this
    for (let cell = 0; cell < count; cell++) {
      const key = keys[cell] as number
      let column = columnOfKey[key] as number
      if (column === unknown) column = this.columnOf(key, line)
      if (column === unknown) return false
      if (column !== notWanted && actions[column * typesOfValues + (types[cell] as number)] === takes.rare) return false
    }
    return true
  }

  private columnOf(key: number, line: number): number {
    const name = this.keyNames[key] as string
    this.session.at(line)
    const column = this.session.isWanted(name) ? (this.columnOfName.get(name) ?? unknown) : notWanted
    this.columnOfKey[key] = column
    return column
  }

  private growKeys(keys: number): void {
    const grown = new Int32Array(2 * keys).fill(unknown)
    grown.set(this.columnOfKey)
    this.columnOfKey = grown
  }

  /** Renews views of the kernel's memory, which moves only between two blocks. */
  private look(row: JsonPlaces): void {
    const {kernel} = this
    row.bytes = kernel.buffer
    this.bounds = kernel.bounds
    this.lines = kernel.lines
    this.room = kernel.lines.length
    this.pitch = kernel.pitch
    this.base = row.bytes.byteOffset
  }

  /** Writes texts with escapes as delimited files have them, which takes no more room: quotes doubled, all else as it is. */
  private rewrite({bytes, count, keys, types, starts, ends, decoded}: JsonPlaces): void {
    for (let cell = 0; cell < count; cell++) {
      if (types[cell] !== jsonPlace.escaped) continue
      const column = this.columnOfKey[keys[cell] as number] as number
      if (column === notWanted || this.actions[column * typesOfValues + jsonPlace.escaped] !== takes.escaped) continue
      const start = starts[cell] as number
      ends[cell] = start + bytes.write((decoded[cell] as string).replaceAll('"', '""'), start)
      bytes[ends[cell] as number] = 0x22
    }
  }

  /** Writes where the row's cells lie. */
  private place({start: brace, count, keys, types, starts, ends}: JsonPlaces): void {
    const {bounds, pitch, rows, columnOfKey, actions, met, base} = this
    const rowNumber = ++this.rowNumber
    let left = this.columns
    for (let cell = 0; cell < count; cell++) {
      const column = columnOfKey[keys[cell] as number] as number
      if (column === notWanted) continue
      met[column] = rowNumber
      left--
      let start = starts[cell] as number
      let end = ends[cell] as number
      const action = actions[column * typesOfValues + (types[cell] as number)] as number
      if (action === takes.quoted || action === takes.escaped) {
        start--
        end++
      } else if (action === takes.none) end = start
      else if (action === takes.wrong || start === end) {
        start = brace
        end = brace + 1
      }
      const slot = 2 * column * pitch + rows
      bounds[slot] = base + start - 1
      bounds[slot + pitch] = base + end
    }
    if (left > 0) this.placeMissing(base + brace)
  }

  private placeMissing(at: number): void {
    const {bounds, pitch, rows, met, rowNumber} = this
    for (let column = 0; column < this.columns; column++) {
      if (met[column] === rowNumber) continue
      const slot = 2 * column * pitch + rows
      bounds[slot] = at - 1
      bounds[slot + pitch] = at
    }
  }

  /** What is asked of whole rows. */
  private settleRow(row: JsonPlaces): boolean {
    const {watches, rowJudge} = this.session
    if (watches.length === 0 && rowJudge === undefined) return true
    return this.session.settleJsonRow({line: row.line, cells: cellsOf(row)})
  }
}

/** A cell that begins an object is no number, time or boolean: that is what stands for wrong ones. */
function actionsOf({kind, rule}: ColumnScanner): readonly number[] {
  const actions: number[] = new Array(typesOfValues).fill(kind === 'text' ? (isOpen(rule) ? takes.plain : takes.rare) : takes.wrong)
  actions[jsonPlace.null] = takes.none
  switch (kind) {
    case 'text':
      actions[jsonPlace.text] = takes.quoted
      actions[jsonPlace.escaped] = takes.escaped
      break
    case 'time':
      actions[jsonPlace.text] = takes.plain
      actions[jsonPlace.escaped] = takes.rare
      break
    case 'boolean':
      actions[jsonPlace.true] = takes.plain
      actions[jsonPlace.false] = takes.plain
      break
    default:
      actions[jsonPlace.number] = takes.plain
  }
  return actions
}
