import {values} from './block'
import {hashPair, high, highOfPairs, low} from './hash'
import {giveBack, take} from './memory'
import {size} from './parse'
import {addToSample, maskOf, newSample} from './sample'

// Counts of numbers: of each value while at most 10,000 are distinct, else of the buckets of a histogram (see src/profile/number-counts.ts).

const distinctLimit: u32 = 10000
const bucketLimit: u32 = 4096
const finestBits: u32 = 20
const coarsestBits: u32 = 6

/** Counts of one column. A table of values has places of 16 bytes (double, count), one of buckets places of 8 (bucket, count); a count of 0 is empty. */
@unmanaged
class NumberCounts {
  table: usize
  /** Bits of the number of places. */
  bits: u32
  used: u32
  /** 0 while values are counted one by one. */
  isHistogram: u32
  mantissaBits: u32
  sample: usize
}

const valueBits: u32 = 4
const bucketBits: u32 = 3

/** Counts without a number. */
export function newNumbers(): NumberCounts {
  return changetype<NumberCounts>(take(6))
}

// @ts-ignore: decorator
@inline
function placeOfValue(key: u64, shift: u64): usize {
  return <usize>((key * 0x9e3779b97f4a7c15) >> shift)
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
  const shift: u64 = 64 - counts.bits
  const mask = ((<usize>1) << (counts.bits + valueBits)) - 1
  let used = counts.used
  for (let at = values, stop = values + (size << 3); at < stop; at += 8) {
    const key = load<u64>(at)
    let place = placeOfValue(key, shift) << valueBits
    let count = load<u64>(table + place, 8)
    while (count !== 0 && load<u64>(table + place) !== key) {
      place = (place + 16) & mask
      count = load<u64>(table + place, 8)
    }
    if (count === 0) {
      store<u64>(table + place, key)
      used++
    }
    store<u64>(table + place, count + 1, 8)
  }
  counts.used = used
  if (used > distinctLimit) toHistogram(counts)
}

function makeRoomForValues(counts: NumberCounts, keys: u32): void {
  const bits = placesFor(keys)
  if (counts.table !== 0 && bits <= counts.bits) return
  const old = counts.table
  const oldBits = counts.bits
  const table = take(bits + valueBits)
  const shift: u64 = 64 - bits
  const mask = ((<usize>1) << (bits + valueBits)) - 1
  if (old !== 0) {
    for (let from = old, stop = old + ((<usize>1) << (oldBits + valueBits)); from < stop; from += 16) {
      const count = load<u64>(from, 8)
      if (count === 0) continue
      const key = load<u64>(from)
      let place = placeOfValue(key, shift) << valueBits
      while (load<u64>(table + place, 8) !== 0) place = (place + 16) & mask
      store<u64>(table + place, key)
      store<u64>(table + place, count, 8)
    }
    giveBack(old, oldBits + valueBits)
  }
  counts.table = table
  counts.bits = bits
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

function toHistogram(counts: NumberCounts): void {
  const old = counts.table
  const oldBits = counts.bits
  const stop = old + ((<usize>1) << (oldBits + valueBits))
  // Fewer bits only make buckets fewer, so the bits can be bisected.
  const scratchBits = placesFor(counts.used)
  const scratch = take(scratchBits + 2)
  let least: u32 = 0
  let most: u32 = finestBits - coarsestBits
  while (least < most) {
    const middle = (least + most) >>> 1
    if (bucketsOf(old, stop, middle, scratch, scratchBits) <= bucketLimit) most = middle
    else least = middle + 1
  }
  giveBack(scratch, scratchBits + 2)
  counts.isHistogram = 1
  counts.mantissaBits = finestBits - least
  counts.bits = placesFor(max<u32>(bucketLimit + 2048, counts.used))
  if (counts.mantissaBits > coarsestBits) counts.bits = placesFor(bucketLimit + 2048)
  counts.table = take(counts.bits + bucketBits)
  counts.used = 0
  counts.sample = newSample()
  for (let from = old; from < stop; from += 16) {
    const count = load<u64>(from, 8)
    if (count === 0) continue
    const key = load<u64>(from)
    addBucket(counts, bucketOf(key, least), <u32>count)
    hashPair(<u32>key, <u32>(key >> 32))
    if ((high & maskOf(counts.sample)) === 0) addToSample(counts.sample, low, high)
  }
  giveBack(old, oldBits + valueBits)
}

/** Different buckets that the values of a table have; more than the limit are not told apart. `scratch` takes the buckets, with their lowest bit turned. */
function bucketsOf(table: usize, stop: usize, shift: u32, scratch: usize, bits: u32): u32 {
  const mask = ((<usize>1) << (bits + 2)) - 1
  memory.fill(scratch, 0, mask + 1)
  let found: u32 = 0
  for (let from = table; from < stop; from += 16) {
    if (load<u64>(from, 8) === 0) continue
    const bucket = bucketOf(load<u64>(from), shift) ^ i32.MIN_VALUE
    let place = placeOfBucket(bucket, 32 - bits) << 2
    while (load<i32>(scratch + place) !== 0 && load<i32>(scratch + place) !== bucket) place = (place + 4) & mask
    if (load<i32>(scratch + place) !== 0) continue
    store<i32>(scratch + place, bucket)
    if (++found > bucketLimit) return found
  }
  return found
}

function countBuckets(counts: NumberCounts): void {
  makeRoomForBuckets(counts)
  const table = counts.table
  const shift = 32 - counts.bits
  const mask = ((<usize>1) << (counts.bits + bucketBits)) - 1
  const dropped = finestBits - counts.mantissaBits
  let used = counts.used
  for (let at = values, stop = values + (size << 3); at < stop; at += 8) {
    const bucket = bucketOf(load<u64>(at), dropped)
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
  while (counts.used > bucketLimit && counts.mantissaBits > coarsestBits) coarsen(counts)
  sampleAll(counts.sample)
}

function makeRoomForBuckets(counts: NumberCounts): void {
  const bits = placesFor(counts.used + size)
  if (bits > counts.bits) pour(counts, bits, 0)
}

function coarsen(counts: NumberCounts): void {
  counts.mantissaBits--
  pour(counts, counts.bits, 1)
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

function sampleAll(sample: usize): void {
  let mask = maskOf(sample)
  // Zeros behind the last values fill the last four.
  store<u64>(values + (size << 3), 0)
  store<u64>(values + (size << 3), 0, 8)
  store<u64>(values + (size << 3), 0, 16)
  for (let index: u32 = 0; index < size; index += 4) {
    const at = values + (index << 3)
    const first = v128.load(at)
    const second = v128.load(at, 16)
    const lows = v128.shuffle<i32>(first, second, 0, 2, 4, 6)
    const highs = v128.shuffle<i32>(first, second, 1, 3, 5, 7)
    let hits = <u32>i32x4.bitmask(i32x4.eq(v128.and(highOfPairs(lows, highs), i32x4.splat(mask)), i32x4.splat(0)))
    while (hits !== 0) {
      const hit = index + ctz(hits)
      hits &= hits - 1
      if (hit >= size) break
      hashPair(load<u32>(values + (hit << 3)), load<u32>(values + (hit << 3), 4))
      if ((high & mask) !== 0) continue
      addToSample(sample, low, high)
      mask = maskOf(sample)
    }
  }
}
