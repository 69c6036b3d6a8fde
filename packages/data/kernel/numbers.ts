import {scratch, values} from './block'
import {hashOfPairs, hashPair, high, low} from './hash'
import {giveBack, take} from './memory'
import {size} from './parse'
import {addToSketch, maskOf, newSketch} from './sketch'

// Counts of numbers: of each value while at most a limit are distinct, else of the buckets of a histogram (see src/profile/number-counts.ts).

const bucketLimit: u32 = 4096
const finestBits: u32 = 20
const coarsestBits: u32 = 6

/**
 * Counts of one column. Distinct values lie one after the other, with their counts beside them; places of the table (32 bits) hold a value's number + 1 and
 * bits of its hash, 0 where they are empty. A table of buckets has places of 8 bytes (bucket, count); a count of 0 is empty.
 */
@unmanaged
class NumberCounts {
  table: usize
  /** Bits of the number of places. */
  bits: u32
  used: u32
  /** 0 while values are counted one by one. */
  isHistogram: u32
  mantissaBits: u32
  sketch: usize
  keys: usize
  totals: usize
  /** Bits of the number of values that there is room for. */
  room: u32
  /** Distinct values that are counted one by one. */
  limit: u32
}

const placeBits: u32 = 2
const bucketBits: u32 = 3
const numberBits: u32 = 14
const numberMask: u32 = (1 << numberBits) - 1

/** Keeps loads that only fetch lines of a cache. */
let touched: u32 = 0

/** Counts without a number. */
export function newNumbers(limit: u32): NumberCounts {
  const counts = changetype<NumberCounts>(take(6))
  counts.limit = limit
  return counts
}

// @ts-ignore: decorator
@inline
function hashOf(key: u64): u64 {
  return key * 0x9e3779b97f4a7c15
}

/** What a place holds of a hash. */
// @ts-ignore: decorator
@inline
function tagOf(hash: u64): u32 {
  return <u32>(hash >> 20) << numberBits
}

// @ts-ignore: decorator
@inline
function placeOfBucket(bucket: i32, shift: u32): usize {
  return <usize>((<u32>bucket * 0x9e3779b1) >>> shift)
}

/** Bits of the places that so many keys need. */
function placesFor(keys: u32): u32 {
  let bits: u32 = 4
  while (keys > (3 << bits) >>> 2) bits++
  return bits
}

/** Counts the numbers that were read last. */
export function countNumbers(counts: NumberCounts): void {
  if (size === 0) return
  if (counts.isHistogram !== 0) {
    countBuckets(counts)
    return
  }
  makeRoomForValues(counts, counts.used + size)
  const table = counts.table
  const keys = counts.keys
  const totals = counts.totals
  const shift: u64 = 64 - counts.bits
  const mask = ((<usize>1) << (counts.bits + placeBits)) - 1
  // Loads that wait for nothing come first: tables of many columns are in no cache.
  let lines: u32 = 0
  for (let at: u32 = 0, stop = size << 3; at < stop; at += 8) {
    const hash = hashOf(load<u64>(values + at))
    store<u64>(scratch + at, hash)
    lines |= load<u32>(table + (<usize>(hash >> shift) << placeBits))
  }
  touched = lines
  let used = counts.used
  for (let at: u32 = 0, stop = size << 3; at < stop; at += 8) {
    const key = load<u64>(values + at)
    const hash = load<u64>(scratch + at)
    const tag = tagOf(hash)
    let place = <usize>(hash >> shift) << placeBits
    let found = load<u32>(table + place)
    while (found !== 0 && ((found & ~numberMask) !== tag || load<u64>(keys + (((found & numberMask) - 1) << 3)) !== key)) {
      place = (place + 4) & mask
      found = load<u32>(table + place)
    }
    if (found === 0) {
      store<u64>(keys + (used << 3), key)
      store<u32>(totals + (used << 2), 1)
      store<u32>(table + place, tag | ++used)
    } else {
      const total = totals + (((found & numberMask) - 1) << 2)
      store<u32>(total, load<u32>(total) + 1)
    }
  }
  counts.used = used
  if (used > counts.limit) toHistogram(counts)
}

function makeRoomForValues(counts: NumberCounts, wanted: u32): void {
  if (counts.keys === 0 || wanted > (<u32>1) << counts.room) {
    const room = max<u32>(4, 32 - <u32>clz<u32>(wanted - 1))
    const keys = take(room + 3)
    const totals = take(max<u32>(6, room + 2))
    if (counts.keys !== 0) {
      memory.copy(keys, counts.keys, counts.used << 3)
      memory.copy(totals, counts.totals, counts.used << 2)
      giveBackValues(counts)
    }
    counts.keys = keys
    counts.totals = totals
    counts.room = room
  }
  const bits = placesFor(wanted)
  if (counts.table !== 0 && bits <= counts.bits) return
  if (counts.table !== 0) giveBack(counts.table, counts.bits + placeBits)
  const table = take(bits + placeBits)
  const shift: u64 = 64 - bits
  const mask = ((<usize>1) << (bits + placeBits)) - 1
  for (let index: u32 = 0; index < counts.used; index++) {
    const hash = hashOf(load<u64>(counts.keys + (index << 3)))
    let place = <usize>(hash >> shift) << placeBits
    while (load<u32>(table + place) !== 0) place = (place + 4) & mask
    store<u32>(table + place, tagOf(hash) | (index + 1))
  }
  counts.table = table
  counts.bits = bits
}

function giveBackValues(counts: NumberCounts): void {
  giveBack(counts.keys, counts.room + 3)
  giveBack(counts.totals, max<u32>(6, counts.room + 2))
}

/** Bucket of a double (never -0), with `shift` mantissa bits fewer than the finest. */
// @ts-ignore: decorator
@inline
function bucketOf(key: u64, shift: u32): i32 {
  const top = <i32>(key >> 32)
  const distance: i32 = (top & 0x7fffffff) >> shift
  // Only zero has a bucket of its own around zero.
  const magnitude = distance > 0 ? distance : key !== 0 ? 1 : 0
  return top < 0 ? -magnitude : magnitude
}

// @ts-ignore: decorator
@inline
function coarser(bucket: i32, shift: u32): i32 {
  if (bucket === 0) return 0
  return bucket > 0 ? max(1, bucket >> shift) : -max(1, -bucket >> shift)
}

function addBucket(counts: NumberCounts, bucket: i32, count: u32): void {
  const mask = ((<usize>1) << (counts.bits + bucketBits)) - 1
  let place = placeOfBucket(bucket, 32 - counts.bits) << bucketBits
  while (load<u32>(counts.table + place, 4) !== 0 && load<i32>(counts.table + place) !== bucket) place = (place + 8) & mask
  const before = load<u32>(counts.table + place, 4)
  if (before === 0) {
    store<i32>(counts.table + place, bucket)
    counts.used++
  }
  store<u32>(counts.table + place, before + count, 4)
}

/** Makes a histogram of the values. */
export function toHistogram(counts: NumberCounts): void {
  const keys = counts.keys
  const totals = counts.totals
  const used = counts.used
  const scratchBits = placesFor(used)
  const buckets = take(scratchBits + 2)
  // Fewer bits only make buckets fewer. Often few need to go, or none: steps double before they are bisected.
  let least: u32 = 0
  let most: u32 = used <= bucketLimit ? 0 : finestBits - coarsestBits
  for (let probe: u32 = 0, step: u32 = 1; probe < most; step <<= 1) {
    if (bucketsOf(keys, used, probe, buckets, scratchBits) <= bucketLimit) most = probe
    else least = probe + 1
    probe = min(probe + step, most)
  }
  while (least < most) {
    const middle = (least + most) >>> 1
    if (bucketsOf(keys, used, middle, buckets, scratchBits) <= bucketLimit) most = middle
    else least = middle + 1
  }
  giveBack(buckets, scratchBits + 2)
  giveBack(counts.table, counts.bits + placeBits)
  counts.isHistogram = 1
  counts.mantissaBits = finestBits - least
  counts.bits = placesFor(min<u32>(used, counts.mantissaBits > coarsestBits ? bucketLimit : used))
  counts.table = take(counts.bits + bucketBits)
  counts.used = 0
  counts.sketch = newSketch()
  for (let index: u32 = 0; index < used; index++) {
    const key = load<u64>(keys + (index << 3))
    addBucket(counts, bucketOf(key, least), load<u32>(totals + (index << 2)))
    hashPair(<u32>key, <u32>(key >> 32))
    if ((high & maskOf(counts.sketch)) === 0) addToSketch(counts.sketch, low, high)
  }
  giveBackValues(counts)
}

/** Different buckets that values have; more than the limit are not told apart. */
function bucketsOf(keys: usize, used: u32, shift: u32, buckets: usize, bits: u32): u32 {
  memory.fill(buckets, 0, (<usize>4) << bits)
  let found: u32 = 0
  for (let index: u32 = 0; index < used; index++)
    if (addDistinct(buckets, bits, bucketOf(load<u64>(keys + (index << 3)), shift)) && ++found > bucketLimit) return found
  return found
}

function countBuckets(counts: NumberCounts): void {
  makeRoomForBuckets(counts)
  const table = counts.table
  const shift = 32 - counts.bits
  const mask = ((<usize>1) << (counts.bits + bucketBits)) - 1
  const dropped = finestBits - counts.mantissaBits
  let used = counts.used
  let lines: u32 = 0
  for (let index: u32 = 0; index < size; index++) {
    const bucket = bucketOf(load<u64>(values + (index << 3)), dropped)
    store<i32>(scratch + (index << 2), bucket)
    lines |= load<u32>(table + (placeOfBucket(bucket, shift) << bucketBits))
  }
  touched = lines
  for (let index: u32 = 0; index < size; index++) {
    const bucket = load<i32>(scratch + (index << 2))
    let place = placeOfBucket(bucket, shift) << bucketBits
    let count = load<u32>(table + place, 4)
    while (count !== 0 && load<i32>(table + place) !== bucket) {
      place = (place + 8) & mask
      count = load<u32>(table + place, 4)
    }
    if (count === 0) {
      store<i32>(table + place, bucket)
      used++
    }
    store<u32>(table + place, count + 1, 4)
  }
  counts.used = used
  sketchAll(counts.sketch)
}

/** A histogram becomes coarser only when its table is full: values often need several bits fewer, and each step pours the table. */
function makeRoomForBuckets(counts: NumberCounts): void {
  if (placesFor(counts.used + size) <= counts.bits) return
  settleNumbers(counts)
  const bits = placesFor(counts.used + size)
  if (bits > counts.bits) pour(counts, bits, 0)
}

/** Makes a histogram as coarse as its buckets need it. To be called before it is read. */
export function settleNumbers(counts: NumberCounts): void {
  if (counts.isHistogram === 0 || counts.used <= bucketLimit || counts.mantissaBits === coarsestBits) return
  const scratchBits = placesFor(counts.used)
  const buckets = take(scratchBits + 2)
  // Often one bit is enough: steps double before they are bisected.
  let least: u32 = 1
  let most: u32 = counts.mantissaBits - coarsestBits
  for (let probe: u32 = 1, step: u32 = 1; probe < most; step <<= 1) {
    if (coarserBuckets(counts, probe, buckets, scratchBits) <= bucketLimit) most = probe
    else least = probe + 1
    probe = min(probe + step, most)
  }
  while (least < most) {
    const middle = (least + most) >>> 1
    if (coarserBuckets(counts, middle, buckets, scratchBits) <= bucketLimit) most = middle
    else least = middle + 1
  }
  giveBack(buckets, scratchBits + 2)
  counts.mantissaBits -= least
  pour(counts, counts.bits, least)
}

/** Different buckets of a histogram that has `dropped` bits fewer; more than the limit are not told apart. */
function coarserBuckets(counts: NumberCounts, dropped: u32, buckets: usize, bits: u32): u32 {
  memory.fill(buckets, 0, (<usize>4) << bits)
  let found: u32 = 0
  for (let at = counts.table, stop = at + ((<usize>8) << counts.bits); at < stop; at += 8) {
    if (load<u32>(at, 4) === 0) continue
    if (addDistinct(buckets, bits, coarser(load<i32>(at), dropped)) && ++found > bucketLimit) return found
  }
  return found
}

/** Puts a bucket into a table of different ones; false when it is there. */
// @ts-ignore: decorator
@inline
function addDistinct(buckets: usize, bits: u32, given: i32): bool {
  const mask = ((<usize>4) << bits) - 1
  // No bucket has these bits, so 0 is an empty place.
  const bucket = given ^ i32.MIN_VALUE
  let place = placeOfBucket(bucket, 32 - bits) << 2
  while (load<i32>(buckets + place) !== 0 && load<i32>(buckets + place) !== bucket) place = (place + 4) & mask
  if (load<i32>(buckets + place) !== 0) return false
  store<i32>(buckets + place, bucket)
  return true
}

function pour(counts: NumberCounts, bits: u32, dropped: u32): void {
  const old = counts.table
  const oldBits = counts.bits
  counts.table = take(bits + bucketBits)
  counts.bits = bits
  counts.used = 0
  for (let from = old, stop = old + ((<usize>1) << (oldBits + bucketBits)); from < stop; from += 8) {
    const count = load<u32>(from, 4)
    if (count !== 0) addBucket(counts, coarser(load<i32>(from), dropped), count)
  }
  giveBack(old, oldBits + bucketBits)
}

/** Low halves of the hashes of four numbers. */
const fourHashes = memory.data(16, 16)
/** Hits are so rare beyond this mask that a branch for groups without any is foreseen. */
const rareHits: u32 = 31

/** First gathers the hashes that may change the sketch, without a branch for each, then adds them. */
function sketchAll(sketch: usize): void {
  const mask = maskOf(sketch)
  // Zeros behind the last values fill the last four.
  store<u64>(values + (size << 3), 0)
  store<u64>(values + (size << 3), 0, 8)
  store<u64>(values + (size << 3), 0, 16)
  let to = scratch
  for (let index: u32 = 0; index < size; index += 4) {
    const at = values + (index << 3)
    const first = v128.load(at)
    const second = v128.load(at, 16)
    const words = v128.shuffle<i32>(first, second, 0, 2, 4, 6)
    const highs = hashOfPairs(words, v128.shuffle<i32>(first, second, 1, 3, 5, 7), fourHashes)
    let hits = <u32>i32x4.bitmask(i32x4.eq(v128.and(highs, i32x4.splat(mask)), i32x4.splat(0)))
    if (index + 4 > size) hits &= (1 << (size - index)) - 1
    if (mask >= rareHits && hits === 0) continue
    const lows = v128.load(fourHashes)
    const some = v128.shuffle<i32>(lows, highs, 0, 4, 1, 5)
    const others = v128.shuffle<i32>(lows, highs, 2, 6, 3, 7)
    store<u64>(to, i64x2.extract_lane(some, 0))
    to += (hits & 1) << 3
    store<u64>(to, i64x2.extract_lane(some, 1))
    to += (hits & 2) << 2
    store<u64>(to, i64x2.extract_lane(others, 0))
    to += (hits & 4) << 1
    store<u64>(to, i64x2.extract_lane(others, 1))
    to += hits & 8
  }
  for (let at = scratch; at < to; at += 8) addToSketch(sketch, load<u32>(at), load<u32>(at, 4))
}
