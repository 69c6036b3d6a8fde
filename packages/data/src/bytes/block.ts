/** Whole rows of a delimited file, as places in bytes. Reused for the next rows: copy what must last. */
export interface RowBlock {
  bytes: Uint8Array
  /** Rows in the block. */
  rows: number
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

/** An empty block for a file of so many columns. */
export function rowBlock(columns: number): RowBlock {
  const stride = columns + 1
  const rows = Math.max(16, Math.min(blockRows, Math.floor(blockCells / stride)))
  return {bytes: new Uint8Array(0), rows: 0, stride, bounds: new Int32Array(rows * stride), lines: new Int32Array(rows)}
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

/**
 * Fills a block with the rows of `bytes[state.at, to)`; the last byte of that range is a line feed, so every search ends. Gives back why it
 * stopped; `state` then points at the next row. This loop meets every byte, so it only tells that a row is odd, not why.
 *
 * @param stops 1 for the bytes that may end an unquoted cell: delimiter, line feed, carriage return and quote.
 */
export function fillBlock(block: RowBlock, state: FillState, to: number, stops: Uint8Array, delimiter: number): number {
  const {bytes, bounds, lines, stride} = block
  const width = stride - 1
  const capacity = lines.length
  let {at, line} = state
  let row = 0
  let slot = 0
  let why: number = stopped.done
  while (at < to) {
    if (row === capacity) {
      why = stopped.full
      break
    }
    const start = at
    const lastSlot = slot + width
    let breaks = 1
    bounds[slot] = at - 1
    for (;;) {
      while (stops[bytes[at] as number] === 0) at++
      const stop = bytes[at] as number
      if (stop === delimiter) {
        bounds[++slot] = at++
        if (slot < lastSlot) continue
        why = stopped.odd
        break
      }
      if (stop === lineFeed) {
        bounds[++slot] = at++
        break
      }
      if (stop === carriageReturn && bytes[at + 1] === lineFeed) {
        bounds[++slot] = at
        at += 2
        break
      }
      if (stop !== quote || at !== (bounds[slot] as number) + 1) {
        why = stopped.odd
        break
      }
      const end = quotedEnd(bytes, at + 1, to)
      if (end < 0) {
        why = stopped.open
        break
      }
      breaks += breaksWithin(bytes, at, end)
      at = end
      if (stops[bytes[at] as number] === 0 || bytes[at] === quote) {
        why = stopped.odd
        break
      }
    }
    if (why !== stopped.done || slot !== lastSlot) {
      at = start
      if (why === stopped.done) why = stopped.odd
      break
    }
    lines[row++] = line
    slot++
    line += breaks
  }
  block.rows = row
  state.at = at
  state.line = line
  return why
}

/** Place behind the quote that closes a cell; -1 when there is none before `to`. */
function quotedEnd(bytes: Uint8Array, from: number, to: number): number {
  for (let at = from; at < to; at++) {
    if (bytes[at] !== quote) continue
    if (bytes[at + 1] !== quote || at + 1 >= to) return at + 1
    at++
  }
  return -1
}

/** Line feeds in a range of bytes. */
export function breaksWithin(bytes: Uint8Array, from: number, to: number): number {
  let count = 0
  for (let at = from; at < to; at++) if (bytes[at] === lineFeed) count++
  return count
}

/** Receives what a delimited file holds. */
export interface BlockSink {
  /** Called once, with names that are fit for use. */
  header(names: readonly string[]): void
  block(block: RowBlock): void
}
