import {BucketTable} from './bucket-table.ts'
import {type DistinctSample, distinctSample} from './distinct-sample.ts'
import {bucketLimit, bucketOf, bucketOfInteger, coarser, coarsestBits, finestBits} from './edges.ts'
import {ExactCounts, type NumberCount} from './exact-counts.ts'
import {type Hash64, hash64} from './hash.ts'

export type {NumberCount}

/** Distinct values that are counted one by one; one more, and the counts become a histogram. */
export const distinctLimit = 10_000

/** Buckets with their counts, sorted by bucket. */
export interface BucketCounts {
  readonly mantissaBits: number
  readonly buckets: readonly (readonly [bucket: number, count: number])[]
}

/**
 * Counts of numbers: of each value while they are few, else a histogram. What it holds depends on the numbers and their counts alone,
 * not on the order in which they came.
 */
export class NumberCounts {
  private exact: ExactCounts | undefined = new ExactCounts()
  /** Of all values once they are many; else derived when it is asked for. */
  private histogramOfAll: Histogram | undefined

  add(value: number, count: number): void {
    if (this.exact === undefined) {
      this.toHistogram().add(value, count)
      return
    }
    this.histogramOfAll = undefined
    this.exact.add(value, count)
    if (this.exact.distinct > distinctLimit) this.toHistogram()
  }

  /** An integer beyond ±2^53. */
  addBig(value: bigint, count: number): void {
    if (this.exact === undefined) {
      this.toHistogram().addBig(value, count)
      return
    }
    this.histogramOfAll = undefined
    this.exact.addBig(value, count)
    if (this.exact.distinct > distinctLimit) this.toHistogram()
  }

  /** Takes in the buckets of another histogram, which were made with `mantissaBits`. */
  addBuckets(buckets: BucketCounts['buckets'], mantissaBits: number): void {
    this.toHistogram().addBuckets(buckets, mantissaBits)
  }

  addSample(sample: DistinctSample): void {
    this.toHistogram().sample.merge(sample)
  }

  /** Number of distinct values; undefined once it has become a histogram. */
  distinct(): number | undefined {
    return this.exact?.distinct
  }

  /** Undefined once it has become a histogram. */
  values(): readonly NumberCount[] | undefined {
    return this.exact?.list()
  }

  /** The histogram; made from the values while they are still counted one by one. */
  histogram(): BucketCounts {
    return this.derived().result()
  }

  /** A sample of the distinct values, for a histogram. */
  sample(): DistinctSample {
    return this.derived().sample.result()
  }

  private derived(): Histogram {
    this.histogramOfAll ??= histogramOf(this.exact)
    return this.histogramOfAll
  }

  private toHistogram(): Histogram {
    const histogram = this.derived()
    this.exact = undefined
    return histogram
  }
}

function histogramOf(values: ExactCounts | undefined): Histogram {
  const histogram = new Histogram(values === undefined ? finestBits : bitsFor(values))
  values?.visit(
    (value, count) => histogram.add(value, count),
    (value, count) => histogram.addBig(value, count),
  )
  return histogram
}

/** The bits that a histogram of these values ends at, found without making it coarser step by step. */
function bitsFor(values: ExactCounts): number {
  const buckets = new Int32Array(values.distinct)
  let at = 0
  const take = (bucket: number): void => {
    buckets[at++] = bucket
  }
  values.visit(
    (value) => take(bucketOf(value, finestBits)),
    (value) => take(bucketOfInteger(value, finestBits)),
  )
  buckets.sort()
  let low = 0
  let high = finestBits - coarsestBits
  while (low < high) {
    const middle = (low + high) >> 1
    if (occupied(buckets, middle) <= bucketLimit) high = middle
    else low = middle + 1
  }
  return finestBits - low
}

/** Different buckets that sorted ones become when `shift` bits are dropped (see `coarser`). */
function occupied(buckets: Int32Array, shift: number): number {
  let count = 0
  let before = Number.NaN
  for (let i = 0; i < buckets.length; i++) {
    const bucket = buckets[i] as number
    const size = Math.max(1, Math.abs(bucket) >> shift)
    const now = bucket === 0 ? 0 : bucket < 0 ? -size : size
    if (now !== before) count++
    before = now
  }
  return count
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
class Histogram {
  readonly sample = distinctSample()
  private readonly buckets = new BucketTable()
  private mantissaBits: number

  constructor(mantissaBits: number) {
    this.mantissaBits = mantissaBits
  }

  add(value: number, count: number): void {
    this.put(bucketOf(value, this.mantissaBits), count)
    this.sample.add(hashOfNumber(value))
  }

  addBig(value: bigint, count: number): void {
    this.put(bucketOfInteger(value, this.mantissaBits), count)
    this.sample.add(hashOfInteger(value))
  }

  addBuckets(others: BucketCounts['buckets'], otherBits: number): void {
    while (this.mantissaBits > otherBits) this.coarsen()
    for (const [bucket, count] of others) {
      let at = bucket
      for (let bitsLeft = otherBits; bitsLeft > this.mantissaBits; bitsLeft--) at = coarser(at)
      this.put(at, count)
    }
  }

  result(): BucketCounts {
    return {mantissaBits: this.mantissaBits, buckets: this.buckets.list()}
  }

  private put(bucket: number, count: number): void {
    this.buckets.add(bucket, count)
    while (this.buckets.size > bucketLimit && this.mantissaBits > coarsestBits) this.coarsen()
  }

  private coarsen(): void {
    this.mantissaBits--
    this.buckets.rename(coarser)
  }
}
