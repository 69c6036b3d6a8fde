import {orderOf} from '@modelflight/stats/order'

/** Below this nothing is won. */
const least = 50_000
/** Digits of the upper 32 bits, lowest first: 2,048 counters stay in the nearest cache. */
const digits = [
  {shift: 0, mask: 0x7ff},
  {shift: 11, mask: 0x7ff},
  {shift: 22, mask: 0x3ff},
] as const
/** Longer runs that agree in the upper bits but not in the lower ones are left to a sort of their own. */
const shortRun = 32

const isLittleEndian = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1

/**
 * Row numbers in ascending order of score, for finite scores; equal scores keep no order.
 * Sorts by the upper half of the bits, moving keys and rows together, which a million rows need to stay in the cache; then sets right the
 * few neighbours that differ in the lower half alone.
 */
export function scoreOrder(score: Float64Array): Uint32Array {
  if (score.length < least || !isLittleEndian) return orderOf(score)
  let keys = upperBits(score)
  let rows = new Uint32Array(score.length)
  for (let row = 0; row < rows.length; row++) rows[row] = row
  let [spareKeys, spareRows] = [new Uint32Array(score.length), new Uint32Array(score.length)]
  for (const {shift, mask} of digits) {
    scatter({keys, rows, toKeys: spareKeys, toRows: spareRows}, shift, mask)
    ;[keys, spareKeys] = [spareKeys, keys]
    ;[rows, spareRows] = [spareRows, rows]
  }
  settleRuns(keys, rows, score)
  return rows
}

/** Upper halves of the doubles, turned so that they order as unsigned integers. Adding 0 turns -0 into 0. */
function upperBits(score: Float64Array): Uint32Array<ArrayBuffer> {
  const plain = new Float64Array(score.length)
  for (let row = 0; row < plain.length; row++) plain[row] = (score[row] ?? 0) + 0
  const bits = new Uint32Array(plain.buffer)
  const keys = new Uint32Array(score.length)
  for (let row = 0; row < keys.length; row++) {
    const top = bits[2 * row + 1] ?? 0
    keys[row] = top >>> 31 === 1 ? ~top : top | 0x8000_0000
  }
  return keys
}

interface Move {
  readonly keys: Uint32Array
  readonly rows: Uint32Array
  readonly toKeys: Uint32Array
  readonly toRows: Uint32Array
}

function scatter({keys, rows, toKeys, toRows}: Move, shift: number, mask: number): void {
  const places = new Uint32Array(mask + 2)
  for (let index = 0; index < keys.length; index++) {
    const digit = (((keys[index] ?? 0) >>> shift) & mask) + 1
    places[digit] = (places[digit] ?? 0) + 1
  }
  for (let digit = 0; digit < mask; digit++) places[digit + 1] = (places[digit + 1] ?? 0) + (places[digit] ?? 0)
  for (let index = 0; index < keys.length; index++) {
    const key = keys[index] ?? 0
    const digit = (key >>> shift) & mask
    const place = places[digit] ?? 0
    toKeys[place] = key
    toRows[place] = rows[index] ?? 0
    places[digit] = place + 1
  }
}

function settleRuns(keys: Uint32Array, rows: Uint32Array, score: Float64Array): void {
  for (let start = 0; start < keys.length; ) {
    let end = start + 1
    while (end < keys.length && keys[end] === keys[start]) end++
    if (end - start > 1) settle(rows, start, end, score)
    start = end
  }
}

function settle(rows: Uint32Array, start: number, end: number, score: Float64Array): void {
  const value = (index: number): number => score[rows[index] ?? 0] ?? 0
  if (end - start > shortRun) {
    let isSettled = true
    for (let index = start + 1; index < end && isSettled; index++) isSettled = value(index - 1) <= value(index)
    if (!isSettled) rows.subarray(start, end).sort((a, b) => (score[a] ?? 0) - (score[b] ?? 0))
    return
  }
  for (let index = start + 1; index < end; index++) {
    const row = rows[index] ?? 0
    const own = score[row] ?? 0
    let place = index
    for (; place > start && value(place - 1) > own; place--) rows[place] = rows[place - 1] ?? 0
    rows[place] = row
  }
}
