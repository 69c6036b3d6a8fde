import type {RowBlock} from '../bytes/block.ts'
import {cellSlots} from '../profile/text-table.ts'
import {type OddCells, takeOdd} from './number-batch.ts'

const quote = 34

/** Takes the texts of a block. */
export interface TextCells extends OddCells {
  /** Counts the cells that are neither empty nor quoted, and tells in `slots` which value each is. */
  texts(block: RowBlock, cell: number, slots: Int32Array): void
  text(bytes: Uint8Array, start: number, end: number): boolean
  /** Whether a value that was counted fits: by its slot, or by its bytes where it has none. */
  fitsText(slot: number, bytes: Uint8Array, start: number, end: number): boolean
  /** Whether there is anything to ask about values. */
  readonly isAsked: boolean
}

/** What became of each row's cell; shared by all columns, because it is used up before the next one. */
let slots = new Int32Array(0)

let unescaped = Buffer.alloc(0)

/** Reads the cells of a column of text: all are counted first, then those are looked at that could miss a rule. */
export function readTexts(block: RowBlock, cell: number, column: TextCells, fits: Uint8Array): void {
  const {bytes, bounds, stride, rows: count, lines} = block
  if (slots.length < count) slots = new Int32Array(lines.length)
  column.texts(block, cell, slots)
  const {isAsked} = column
  for (let row = 0, bound = cell; row < count; row++, bound += stride) {
    const slot = slots[row] as number
    if (slot >= cellSlots.hashed && !isAsked) continue
    const start = (bounds[bound] as number) + 1
    const end = bounds[bound + 1] as number
    column.at(lines[row] as number)
    const isFit =
      slot >= cellSlots.hashed
        ? column.fitsText(slot, bytes, start, end)
        : slot === cellSlots.none
          ? column.missing()
          : quoted(bytes, start + 1, end - 1, column)
    if (!isFit) fits[row] = 0
  }
}

function quoted(bytes: Uint8Array, start: number, end: number, column: TextCells): boolean {
  for (let at = start; at < end; at++) {
    if (bytes[at] !== quote) continue
    const length = halveQuotes(bytes, start, end)
    return column.text(unescaped, 0, length)
  }
  return column.text(bytes, start, end)
}

/** Halves doubled quotes into `unescaped`; gives back the length. */
function halveQuotes(bytes: Uint8Array, start: number, end: number): number {
  if (unescaped.length < end - start) unescaped = Buffer.alloc(2 * (end - start))
  let length = 0
  for (let at = start; at < end; at++) {
    unescaped[length++] = bytes[at] as number
    if (bytes[at] === quote) at++
  }
  return length
}

/** Truths and untruths of a column in one block. */
export const truths = {yes: 0, no: 0}

/** Reads the cells of a column of booleans; what is written `true` or `false` is counted in `truths`, the rest goes to `odd`. */
export function readBooleans(block: RowBlock, cell: number, odd: OddCells, fits: Uint8Array): void {
  const {bytes, bounds, stride, rows: count, lines} = block
  let yes = 0
  let no = 0
  for (let row = 0, slot = cell; row < count; row++, slot += stride) {
    const start = (bounds[slot] as number) + 1
    const end = bounds[slot + 1] as number
    if (end - start === 4 && isWord(bytes, start, 116, 114, 117, 101)) yes++
    else if (end - start === 5 && bytes[start] === 102 && isWord(bytes, start + 1, 97, 108, 115, 101)) no++
    else if (!takeOdd(odd, bytes, start, end, lines[row] as number)) fits[row] = 0
  }
  truths.yes = yes
  truths.no = no
}

const isWord = (bytes: Uint8Array, at: number, a: number, b: number, c: number, d: number): boolean =>
  bytes[at] === a && bytes[at + 1] === b && bytes[at + 2] === c && bytes[at + 3] === d
