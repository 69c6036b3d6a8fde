import {giveBack, sizeBits, take} from './memory'

// What was counted, in the order in which it is stored.

/** Memory of the result that was asked for last. */
let result: usize = 0
let resultBits: u32 = 0

function room(bytes: u32): usize {
  if (result !== 0) giveBack(result, resultBits)
  resultBits = sizeBits(bytes)
  result = take(resultBits)
  return result
}

const digitBits: u32 = 11
const digits: u32 = 1 << digitBits
const counters = memory.data(4 * 2048, 4)

/** Buckets (32 bits) with their counts (32 bits), sorted by bucket: three rounds of counting sort by eleven bits. */
export function sortedBuckets(table: usize, bits: u32, used: u32): usize {
  const target = room(used << 3)
  const otherBits = sizeBits(used << 3)
  const other = take(otherBits)
  let from = target
  for (let at = table, stop = table + ((<usize>8) << bits), to = target; at < stop; at += 8) {
    if (load<u32>(at, 4) === 0) continue
    store<u64>(to, load<u64>(at))
    to += 8
  }
  let to = other
  for (let round: u32 = 0; round < 3; round++) {
    const shift = round * digitBits
    memory.fill(counters, 0, digits << 2)
    for (let index: u32 = 0; index < used; index++) {
      const counter = counters + (digitOf(load<u32>(from + (index << 3)), shift) << 2)
      store<u32>(counter, load<u32>(counter) + 1)
    }
    let sum: u32 = 0
    for (let digit: u32 = 0; digit < digits; digit++) {
      const count = load<u32>(counters + (digit << 2))
      store<u32>(counters + (digit << 2), sum)
      sum += count
    }
    for (let index: u32 = 0; index < used; index++) {
      const pair = load<u64>(from + (index << 3))
      const counter = counters + (digitOf(<u32>pair, shift) << 2)
      const place = load<u32>(counter)
      store<u32>(counter, place + 1)
      store<u64>(to + (place << 3), pair)
    }
    const swapped = from
    from = to
    to = swapped
  }
  // After three rounds the result lies in the other memory.
  memory.copy(target, other, used << 3)
  giveBack(other, otherBits)
  return target
}

/** Negative buckets come before positive ones. */
// @ts-ignore: decorator
@inline
function digitOf(bucket: u32, shift: u32): u32 {
  return ((bucket ^ 0x80000000) >>> shift) & (digits - 1)
}
