import {bucketTable, scattered} from './bucket-table.ts'
import {type DistinctSample, distinctSample} from './distinct-sample.ts'
import {bucketLimit, bucketOf, bucketOfInteger, coarser, coarsestBits, finestBits} from './edges.ts'
import {type Hash64, hash64} from './hash.ts'

/** Distinct values that are counted one by one; one more, and the counts become a histogram. */
export const distinctLimit = 10_000

/** Values with their counts, sorted by size. Integers beyond ±2^53 are bigint. */
export type NumberCount = readonly [value: number | bigint, count: number]

/**
 * Counts of numbers: of each value while they are few, else a histogram. What it holds depends on the numbers and their counts alone,
 * not on the order in which they came.
 */
export interface NumberCounts {
  add(value: number, count: number): void
  /** An integer beyond ±2^53. */
  addBig(value: bigint, count: number): void
  /** Takes in the buckets of another histogram, which were made with `mantissaBits`. */
  addBuckets(buckets: Iterable<readonly [bucket: number, count: number]>, mantissaBits: number): void
  /** Number of distinct values; undefined once it has become a histogram. */
  distinct(): number | undefined
  /** Undefined once it has become a histogram. */
  values(): readonly NumberCount[] | undefined
  /** The histogram; made from the values when they are still counted one by one. Sorted by bucket. */
  histogram(): {readonly mantissaBits: number; readonly buckets: readonly (readonly [bucket: number, count: number])[]}
  /** A sample of the distinct values, for a histogram. */
  sample(): DistinctSample
  addSample(sample: DistinctSample): void
}

/** Empty counts. */
export function numberCounts(): NumberCounts {
  let exact: ExactCounts | undefined = exactCounts()
  let histogram: Histogram | undefined
  /** The histogram of values that are still counted one by one, until the next value comes. */
  let derived: Histogram | undefined
  const toHistogram = (): Histogram => {
    histogram ??= exact === undefined ? emptyHistogram() : histogramOf(exact)
    exact = undefined
    return histogram
  }
  const current = (): Histogram => {
    if (exact === undefined) return toHistogram()
    derived ??= histogramOf(exact)
    return derived
  }
  return {
    add(value, count) {
      if (exact === undefined) return histogram?.add(value, count)
      derived = undefined
      if (exact.add(value, count) > distinctLimit) toHistogram()
    },
    addBig(value, count) {
      if (exact === undefined) return histogram?.addBig(value, count)
      derived = undefined
      if (exact.addBig(value, count) > distinctLimit) toHistogram()
    },
    addBuckets: (buckets, mantissaBits) => toHistogram().addBuckets(buckets, mantissaBits),
    distinct: () => exact?.distinct(),
    values: () => exact?.list(),
    histogram: () => current().result(),
    sample: () => current().sample(),
    addSample: (sample) => toHistogram().addSample(sample),
  }
}

interface ExactCounts {
  /** Adds and gives back the number of distinct values. */
  add(value: number, count: number): number
  addBig(value: bigint, count: number): number
  distinct(): number
  forEach(visit: (value: number | bigint, count: number) => void): void
  list(): readonly NumberCount[]
}

const bits = new Float64Array(1)
const words = new Uint32Array(bits.buffer)

/** An open-addressing table: a Map of doubles costs several times as much. */
function exactCounts(): ExactCounts {
  let capacity = 64
  let keys = new Float64Array(capacity)
  let counts = new Float64Array(capacity)
  let used = 0
  const big = new Map<bigint, number>()
  const slotOf = (value: number): number => {
    bits[0] = value
    let slot = scattered((words[0] as number) ^ Math.imul(words[1] as number, 0x9e3779b1)) & (capacity - 1)
    while (counts[slot] !== 0 && keys[slot] !== value) slot = (slot + 1) & (capacity - 1)
    return slot
  }
  const grow = (): void => {
    const [oldKeys, oldCounts] = [keys, counts]
    capacity *= 2
    keys = new Float64Array(capacity)
    counts = new Float64Array(capacity)
    for (let i = 0; i < oldKeys.length; i++) {
      if (oldCounts[i] === 0) continue
      const slot = slotOf(oldKeys[i] as number)
      keys[slot] = oldKeys[i] as number
      counts[slot] = oldCounts[i] as number
    }
  }
  return {
    add(given, count) {
      const value = given === 0 ? 0 : given
      const slot = slotOf(value)
      if (counts[slot] === 0) {
        keys[slot] = value
        used++
      }
      counts[slot] = (counts[slot] as number) + count
      if (used * 2 > capacity) grow()
      return used + big.size
    },
    addBig(value, count) {
      big.set(value, (big.get(value) ?? 0) + count)
      return used + big.size
    },
    distinct: () => used + big.size,
    forEach(visit) {
      for (let i = 0; i < capacity; i++) if (counts[i] !== 0) visit(keys[i] as number, counts[i] as number)
      for (const [value, count] of big) visit(value, count)
    },
    list() {
      const found: NumberCount[] = []
      this.forEach((value, count) => void found.push([value, count]))
      return found.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    },
  }
}

interface Histogram {
  add(value: number, count: number): void
  addBig(value: bigint, count: number): void
  addBuckets(buckets: Iterable<readonly [bucket: number, count: number]>, mantissaBits: number): void
  addSample(sample: DistinctSample): void
  sample(): DistinctSample
  result(): {readonly mantissaBits: number; readonly buckets: readonly (readonly [bucket: number, count: number])[]}
}

function histogramOf(values: ExactCounts): Histogram {
  const histogram = emptyHistogram()
  values.forEach((value, count) => {
    if (typeof value === 'bigint') histogram.addBig(value, count)
    else histogram.add(value, count)
  })
  return histogram
}

const scratch: Hash64 = {low: 0, high: 0}
const octets = new Uint8Array(8)
const octetView = new DataView(octets.buffer)

function hashOfNumber(value: number): Hash64 {
  octetView.setFloat64(0, value === 0 ? 0 : value, true)
  hash64(octets, 0, 8, scratch)
  return scratch
}

/** Integers that no double holds are hashed as their decimal digits. */
function hashOfInteger(value: bigint): Hash64 {
  const digits = Buffer.from(String(value))
  hash64(digits, 0, digits.length, scratch)
  return scratch
}

/** Occupied buckets only grow with rows, so making it coarser as soon as they are too many ends at the same m in any order. */
function emptyHistogram(): Histogram {
  let mantissaBits = finestBits
  let buckets = bucketTable()
  const sample = distinctSample()
  const put = (bucket: number, count: number): void => {
    let occupied = buckets.add(bucket, count)
    while (occupied > bucketLimit && mantissaBits > coarsestBits) occupied = coarsen()
  }
  const coarsen = (): number => {
    mantissaBits--
    const merged = bucketTable()
    let occupied = 0
    buckets.forEach((bucket, count) => {
      occupied = merged.add(coarser(bucket), count)
    })
    buckets = merged
    return occupied
  }
  return {
    add(value, count) {
      put(bucketOf(value, mantissaBits), count)
      sample.add(hashOfNumber(value))
    },
    addBig(value, count) {
      put(bucketOfInteger(value, mantissaBits), count)
      sample.add(hashOfInteger(value))
    },
    addSample: sample.merge,
    sample: sample.result,
    addBuckets(others, otherBits) {
      while (mantissaBits > otherBits) coarsen()
      for (const [bucket, count] of others) {
        let at = bucket
        for (let bitsLeft = otherBits; bitsLeft > mantissaBits; bitsLeft--) at = coarser(at)
        put(at, count)
      }
    },
    result: () => ({mantissaBits, buckets: buckets.list()}),
  }
}
