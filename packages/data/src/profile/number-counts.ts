import {bucketLimit, bucketOf, bucketOfInteger, coarser, coarsestBits, finestBits} from './edges.ts'

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
  /** Undefined once it has become a histogram. */
  values(): readonly NumberCount[] | undefined
  /** The histogram; made from the values when they are still counted one by one. Sorted by bucket. */
  histogram(): {readonly mantissaBits: number; readonly buckets: readonly (readonly [bucket: number, count: number])[]}
}

/** Empty counts. */
export function numberCounts(): NumberCounts {
  let exact: ExactCounts | undefined = exactCounts()
  let histogram: Histogram | undefined
  const toHistogram = (): Histogram => {
    histogram ??= histogramOf(exact?.list() ?? [])
    exact = undefined
    return histogram
  }
  return {
    add(value, count) {
      if (exact === undefined) histogram?.add(value, count)
      else if (exact.add(value, count) > distinctLimit) toHistogram()
    },
    addBig(value, count) {
      if (exact === undefined) histogram?.addBig(value, count)
      else if (exact.addBig(value, count) > distinctLimit) toHistogram()
    },
    addBuckets(buckets, mantissaBits) {
      toHistogram().addBuckets(buckets, mantissaBits)
    },
    values: () => exact?.list(),
    histogram: () => (histogram ?? histogramOf(exact?.list() ?? [])).result(),
  }
}

interface ExactCounts {
  /** Adds and gives back the number of distinct values. */
  add(value: number, count: number): number
  addBig(value: bigint, count: number): number
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
    let slot = Math.imul((words[0] as number) ^ Math.imul(words[1] as number, 0x9e3779b1), 0x85ebca6b)
    slot = (slot ^ (slot >>> 15)) & (capacity - 1)
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
    list() {
      const found: NumberCount[] = [...big]
      for (let i = 0; i < capacity; i++) if (counts[i] !== 0) found.push([keys[i] as number, counts[i] as number])
      return found.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    },
  }
}

interface Histogram {
  add(value: number, count: number): void
  addBig(value: bigint, count: number): void
  addBuckets(buckets: Iterable<readonly [bucket: number, count: number]>, mantissaBits: number): void
  result(): {readonly mantissaBits: number; readonly buckets: readonly (readonly [bucket: number, count: number])[]}
}

function histogramOf(values: readonly NumberCount[]): Histogram {
  const histogram = emptyHistogram()
  for (const [value, count] of values) {
    if (typeof value === 'bigint') histogram.addBig(value, count)
    else histogram.add(value, count)
  }
  return histogram
}

/** Occupied buckets only grow with rows, so making it coarser as soon as they are too many ends at the same m in any order. */
function emptyHistogram(): Histogram {
  let mantissaBits = finestBits
  let buckets = new Map<number, number>()
  const put = (bucket: number, count: number): void => {
    const before = buckets.get(bucket)
    buckets.set(bucket, (before ?? 0) + count)
    if (before === undefined && buckets.size > bucketLimit) while (buckets.size > bucketLimit && mantissaBits > coarsestBits) coarsen()
  }
  const coarsen = (): void => {
    mantissaBits--
    const merged = new Map<number, number>()
    for (const [bucket, count] of buckets) merged.set(coarser(bucket), (merged.get(coarser(bucket)) ?? 0) + count)
    buckets = merged
  }
  return {
    add: (value, count) => put(bucketOf(value, mantissaBits), count),
    addBig: (value, count) => put(bucketOfInteger(value, mantissaBits), count),
    addBuckets(others, otherBits) {
      while (mantissaBits > otherBits) coarsen()
      for (const [bucket, count] of others) {
        let at = bucket
        for (let bitsLeft = otherBits; bitsLeft > mantissaBits; bitsLeft--) at = coarser(at)
        put(at, count)
      }
    },
    result: () => ({mantissaBits, buckets: [...buckets].sort(([a], [b]) => a - b)}),
  }
}
