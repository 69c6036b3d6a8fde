/** Whole rows of a delimited file, as places in bytes. Reused for the next rows: copy what must last. */
export interface RowBlock {
  bytes: Uint8Array
  /** The same memory as 32-bit words. */
  words: Int32Array
  /** Rows in the block. */
  rows: number
  /** Rows that it takes at most. */
  capacity: number
  /** Numbers that a row takes in `bounds`: one more than there are columns. */
  stride: number
  /**
   * Of each row the place before its first cell, then the end of each cell. A cell starts one behind the number before its end, and quotes
   * around it belong to it.
   */
  bounds: Int32Array
  /** First line of each row in its file, from 1. */
  lines: Int32Array
}

/** Cells of a block: few enough for the caches of a processor. */
const blockCells = 32 * 1024
const blockRows = 2048

/**
 * Rows of the first block; each one after it takes twice as many. Loops are compiled while they run, and a loop that was compiled before what
 * follows it has ever been reached is thrown away at its end each time: the first ones must be short.
 */
const firstRows = 16

/** An empty block for a file of so many columns. */
export function rowBlock(columns: number): RowBlock {
  const stride = columns + 1
  const rows = Math.max(16, Math.min(blockRows, Math.floor(blockCells / stride)))
  return {
    bytes: new Uint8Array(0),
    words: new Int32Array(0),
    rows: 0,
    capacity: firstRows,
    stride,
    bounds: new Int32Array(rows * stride),
    lines: new Int32Array(rows),
  }
}

const lineFeed = 10
const carriageReturn = 13
const quote = 34

/** Why `fillBlock` stopped. */
export const stopped = {
  /** At the end of the bytes. */
  done: 0,
  /** The block is full. */
  full: 1,
  /** At a row that is not whole, because a quote is still open. */
  open: 2,
  /** At a row that breaks the format. */
  odd: 3,
} as const

/** Where a block's filling stands; it goes on from there. */
export interface FillState {
  /** Start of the next row. */
  at: number
  /** Line of the next row. */
  line: number
}

/** Marks bytes below 45, so that delimiters (comma, tab), line ends and quotes are among the marked; a marked byte must be looked at. */
const marked = (word: number): number => (word - 0x2d2d2d2d) & ~word & 0x80808080
/** Takes away the marks before a place. */
const marksFrom = (words: Int32Array, at: number): number => marked(words[at >> 2] as number) & (-1 << ((at & 3) << 3))

/**
 * Fills a block with the rows of `bytes[state.at, to)`; the last byte of that range is a line feed, so every search ends. Gives back why it
 * stopped; `state` then points at the next row. This loop meets every byte, four at a time; it only tells that a row is odd, not why.
 *
 * @param delimiter a byte below 45.
 */
export function fillBlock(block: RowBlock, state: FillState, to: number, delimiter: number): number {
  const {bytes, words, bounds, lines, stride, capacity} = block
  let {at, line} = state
  let row = 0
  let slot = 0
  let word = at >> 2
  let marks = at < to ? marksFrom(words, at) : 0
  let why: number = stopped.done
  while (at < to && why === stopped.done) {
    if (row === capacity) {
      why = stopped.full
      break
    }
    const lastSlot = slot + stride - 1
    let breaks = 1
    let end = -1
    bounds[slot] = at - 1
    while (end < 0) {
      while (marks === 0) marks = marked(words[++word] as number)
      const place = (word << 2) + ((31 - Math.clz32(marks & -marks)) >> 3)
      marks &= marks - 1
      const stop = bytes[place] as number
      if (stop === delimiter) {
        if (slot + 1 < lastSlot) bounds[++slot] = place
        else end = place
      } else if (stop === lineFeed) {
        bounds[++slot] = place
        end = place + 1
      } else if (stop === carriageReturn || stop === quote) {
        const next =
          stop === quote
            ? place === (bounds[slot] as number) + 1
              ? quotedEnd(bytes, place + 1, to, delimiter)
              : odd
            : crlfEnd(bytes, place)
        if (next < 0) {
          why = next === open ? stopped.open : stopped.odd
          break
        }
        if (stop === carriageReturn) {
          bounds[++slot] = place
          end = next
        } else breaks += breaksWithin(bytes, place, next)
        word = next >> 2
        marks = next < to ? marksFrom(words, next) : 0
      }
    }
    if (why === stopped.done && (slot !== lastSlot || bytes[end - 1] !== lineFeed)) why = stopped.odd
    if (why !== stopped.done) break
    lines[row++] = line
    slot++
    line += breaks
    at = end
  }
  block.rows = row
  if (why === stopped.full) block.capacity = Math.min(2 * capacity, lines.length)
  state.at = at
  state.line = line
  return why
}

/** Not a place: the cell is never closed, or something stands where nothing may. */
const open = -1
const odd = -2

/** Place behind a CRLF. */
const crlfEnd = (bytes: Uint8Array, at: number): number => (bytes[at + 1] === lineFeed ? at + 2 : odd)

/** Place behind the quote that closes a cell, where a delimiter or a line end must stand. */
function quotedEnd(bytes: Uint8Array, from: number, to: number, delimiter: number): number {
  for (let at = from; at < to; at++) {
    if (bytes[at] !== quote) continue
    const next = bytes[at + 1]
    if (next === quote && at + 1 < to) at++
    else return next === delimiter || next === lineFeed || next === carriageReturn ? at + 1 : odd
  }
  return open
}

/** Line feeds in a range of bytes. */
export function breaksWithin(bytes: Uint8Array, from: number, to: number): number {
  let count = 0
  for (let at = from; at < to; at++) if (bytes[at] === lineFeed) count++
  return count
}
