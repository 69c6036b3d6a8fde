import {bucketLimit, coarsestBits, finestBits} from './edges.ts'

/** Bucket of a double (not -0) from its two halves, as `bucketOf` has it; `shift` mantissa bits fewer than the finest. */
export function bucketOfWords(low: number, high: number, shift: number): number {
  const size = (high & 0x7fffffff) >>> shift
  // Only zero has a bucket of its own around zero.
  if (size > 0) return high < 0 ? -size : size
  if (high === 0 && low === 0) return 0
  return high < 0 ? -1 : 1
}

/** Bits of the finest histogram that has at most `bucketLimit` occupied buckets, from sorted buckets of the finest kind. */
export function bitsOfBuckets(buckets: Int32Array): number {
  const apart = new Int32Array(levels)
  for (let index = 1; index < buckets.length; index++) {
    const level = levelOf(buckets[index - 1] as number, buckets[index] as number)
    if (level > 0) apart[level] = (apart[level] as number) + 1
  }
  return bitsOf(apart)
}

/** Buckets have 31 bits; above them stands what never becomes one. */
const levels = 33

/** @param apart how many neighbours become one bucket when so many bits are dropped, and not before. */
function bitsOf(apart: Int32Array): number {
  let occupied = apart.reduce((sum, count) => sum + count, 1)
  let shift = 0
  while (occupied > bucketLimit && shift < finestBits - coarsestBits) occupied -= apart[++shift] as number
  return finestBits - shift
}

/** How many bits must be dropped before two buckets become one (see `coarser`): never, if zero or a change of sign lies between them. */
function levelOf(a: number, b: number): number {
  if (a === b) return 0
  if (a === 0 || b === 0 || a < 0 !== b < 0) return levels - 1
  const x = a < 0 ? -a : a
  const y = b < 0 ? -b : b
  // Away from zero nothing becomes smaller than 1, so the longer one needs to lose all but its first bit.
  return Math.clz32(x) === Math.clz32(y) ? 32 - Math.clz32(x ^ y) : 31 - Math.clz32(Math.max(x, y))
}
