import {reserve} from './memory'

// Rows of a delimited file as places in memory. `bounds` holds for each row the place before its first cell, then for each column the end of its
// cell: column after column, so that reading a column goes straight on. A cell starts one behind the end of the cell before it.

let columns: u32 = 0
let capacity: u32 = 0
/** Whether there are so many columns that their tables are in no cache. */
export let isWide: bool = false
/** Bytes from one column's ends to the next one's; no power of two, or all columns would share the same lines of a cache. */
export let pitch: u32 = 0
export let bounds: usize = 0
export let lines: usize = 0
/** 1 for rows that miss no rule. */
export let fits: usize = 0
/** Rows of a column that the kernel leaves to its caller. */
export let odd: usize = 0
/** For texts that must be asked something: the entry of each such row; 0 where it has none. */
export let entries: usize = 0
/** Eight bytes for each row, and for four more: what one loop over a column leaves for the next. */
export let scratch: usize = 0
/** The numbers of one column, and the row of each. */
export let values: usize = 0
export let valueRows: usize = 0

/** Makes room for blocks of `rows` rows of `width` columns. */
export function open(width: u32, rows: u32): void {
  columns = width
  capacity = rows
  isWide = width > 64
  pitch = (rows + 16) << 2
  bounds = reserve((width + 1) * pitch)
  lines = reserve(rows << 2)
  fits = reserve(rows + 16)
  odd = reserve(rows << 2)
  entries = reserve(rows << 2)
  scratch = reserve((rows + 4) << 3)
  values = reserve((rows + 4) << 3)
  valueRows = reserve((rows + 4) << 2)
}

export function boundsAt(): usize {
  return bounds
}
export function linesAt(): usize {
  return lines
}
export function fitsAt(): usize {
  return fits
}
export function oddAt(): usize {
  return odd
}
export function entriesAt(): usize {
  return entries
}
export function valuesAt(): usize {
  return values
}
export function valueRowsAt(): usize {
  return valueRows
}

/** Where `split` stands: the start of the next row, its line, the rows of the block. */
export let nextAt: usize = 0
export let nextLine: u32 = 0
export let rows: u32 = 0

export function placeOfNext(): usize {
  return nextAt
}
export function lineOfNext(): u32 {
  return nextLine
}
export function rowsOfBlock(): u32 {
  return rows
}

/** Says how many rows the block has, where the caller has written their places into `bounds` itself. */
export function setRows(count: u32): void {
  rows = count
}

const lineFeed: u32 = 10
const carriageReturn: u32 = 13
const quote: u32 = 34

/** Why `split` stopped: at the end of the bytes, the block is full, a quote is open, a row is odd. */
const done: u32 = 0
const full: u32 = 1
const isOpen: u32 = 2
const isOdd: u32 = 3

// @ts-ignore: decorator
@inline
function marksOf16(at: usize, delimiter: v128): u64 {
  const part = v128.load(at)
  return <u64>(
    i8x16.bitmask(
      v128.or(
        v128.or(i8x16.eq(part, delimiter), i8x16.eq(part, i8x16.splat(10))),
        v128.or(i8x16.eq(part, i8x16.splat(34)), i8x16.eq(part, i8x16.splat(13))),
      ),
    )
  )
}

/** One bit for each of 64 bytes that is a delimiter, a quote or part of a line end. */
// @ts-ignore: decorator
@inline
function marksOf64(at: usize, delimiter: v128): u64 {
  return (
    marksOf16(at, delimiter) |
    (marksOf16(at + 16, delimiter) << 16) |
    (marksOf16(at + 32, delimiter) << 32) |
    (marksOf16(at + 48, delimiter) << 48)
  )
}

/**
 * Fills the block with the rows of the bytes from `from` to `to`; the last of them is a line feed. Only tells that a row is odd, not why.
 */
export function split(from: usize, to: usize, line: u32, delimiter: u32): u32 {
  const delimiters = i8x16.splat(<u8>delimiter)
  const step = pitch
  let at = from
  let row: u32 = 0
  let why = done
  let breaks: u32 = 0
  let slot = bounds
  let last = slot + columns * step
  let base = at & ~63
  let marks = at < to ? marksOf64(base, delimiters) & (~(<u64>0) << (<u64>at & 63)) : 0
  let isQuoted = false
  let skipped: usize = 0
  if (at < to) {
    store<u32>(slot, at - 1)
    slot += step
    for (;;) {
      while (marks === 0 && base < to) marks = marksOf64((base += 64), delimiters)
      if (marks === 0) {
        why = isQuoted ? isOpen : isOdd
        break
      }
      const place = base + <usize>ctz(marks)
      marks &= marks - 1
      const stop: u32 = load<u8>(place)
      if (isQuoted) {
        if (place >= to) {
          why = isOpen
          break
        }
        if (place === skipped) continue
        if (stop === lineFeed) breaks++
        if (stop !== quote) continue
        const next: u32 = load<u8>(place + 1)
        if (next === quote && place + 1 < to) {
          skipped = place + 1
          continue
        }
        if (next !== delimiter && next !== lineFeed && next !== carriageReturn) {
          why = isOdd
          break
        }
        isQuoted = false
        continue
      }
      if (stop === delimiter) {
        if (slot === last) {
          why = isOdd
          break
        }
        store<u32>(slot, place)
        slot += step
        continue
      }
      if (stop === lineFeed || stop === carriageReturn) {
        if (place === skipped) continue
        if (slot !== last || (stop === carriageReturn && load<u8>(place + 1) !== lineFeed)) {
          why = isOdd
          break
        }
        store<u32>(slot, place)
        if (stop === carriageReturn) {
          skipped = place + 1
          at = place + 2
        } else at = place + 1
        store<u32>(lines + (row << 2), line)
        line += 1 + breaks
        breaks = 0
        row++
        if (at >= to) break
        if (row === capacity) {
          why = full
          break
        }
        slot = bounds + (row << 2)
        last = slot + columns * step
        store<u32>(slot, at - 1)
        slot += step
        continue
      }
      // A quote.
      if (<usize>load<u32>(slot - step) + 1 !== place) {
        why = isOdd
        break
      }
      isQuoted = true
    }
  }
  rows = row
  nextAt = at
  nextLine = line
  return why
}

/** Calls every row of the block fit. */
export function allFit(): void {
  memory.fill(fits, 1, rows)
}

/** Rows of the block that miss a rule. */
export function misfits(): u32 {
  let count: u32 = 0
  for (let row: u32 = 0; row < rows; row++) count += 1 - <u32>load<u8>(fits + row)
  return count
}
