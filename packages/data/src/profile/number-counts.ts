import {BucketTable} from './bucket-table.ts'
import {type CountedBuckets, fromPairs, type Pairs} from './counted-buckets.ts'
import {type DistinctSketch, MutableSketch} from './distinct-sketch.ts'
import {bucketLimit, bucketOf, bucketOfInteger, coarser, coarsestBits, finestBits} from './edges.ts'
import {type CountedDoubles, ExactCounts, type NumberCount} from './exact-counts.ts'
import {type Hash64, hash64, hashPair} from './hash.ts'
import {bitsOfBuckets, bucketOfWords} from './sorted-numbers.ts'

export type {NumberCount}

/** Distinct values that are counted one by one; one more, and the counts become a histogram. */
export const distinctLimit = 10_000

/** Buckets with their counts, sorted by bucket. */
export interface BucketCounts {
  readonly mantissaBits: number
  readonly buckets: CountedBuckets
}

/** What was counted, fit to be sent to another thread. */
export type NumberCountsState =
  | ({readonly kind: 'values'; readonly big: readonly (readonly [value: bigint, count: number])[]} & CountedDoubles)
  | ({readonly kind: 'histogram'; readonly sketch: DistinctSketch} & BucketCounts)

/**
 * Counts of numbers: of each value while they are few, else a histogram. What it holds depends on the numbers and their counts alone,
 * not on the order in which they came.
 */
export class NumberCounts {
  private exact: ExactCounts | undefined = new ExactCounts()
  /** Of all values once they are many; else derived when it is asked for. */
  private histogramOfAll: Histogram | undefined
  /** A histogram that was merged into nothing: most are never added to. */
  private given: Extract<NumberCountsState, {kind: 'histogram'}> | undefined

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
  addBuckets(buckets: Pairs, mantissaBits: number): void {
    this.toHistogram().addBuckets(fromPairs(buckets), mantissaBits)
  }

  addSketch(sketch: DistinctSketch): void {
    this.toHistogram().sketch.merge(sketch)
  }

  state(): NumberCountsState {
    if (this.given !== undefined) return this.given
    if (this.exact !== undefined) return {kind: 'values', ...this.exact.doubles(), big: this.exact.listBig()}
    const {sketch} = this.toHistogram()
    return {kind: 'histogram', ...this.toHistogram().result(), sketch: sketch.result()}
  }

  /** Adds what another thread counted. */
  merge(state: NumberCountsState): void {
    if (state.kind === 'histogram') {
      if (this.exact?.distinct === 0) {
        this.given = state
        this.exact = undefined
        this.histogramOfAll = undefined
        return
      }
      this.toHistogram().addBuckets(state.buckets, state.mantissaBits)
      this.addSketch(state.sketch)
      return
    }
    const {values, counts, big} = state
    if (this.exact?.distinct === 0 && values.length <= distinctLimit) {
      this.exact = ExactCounts.of({values, counts})
      this.histogramOfAll = undefined
    } else for (let index = 0; index < values.length; index++) this.add(values[index] as number, counts[index] as number)
    for (const [value, count] of big) this.addBig(value, count)
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
    const {mantissaBits, buckets} = this.given ?? this.derived().result()
    return {mantissaBits, buckets}
  }

  /** A sketch of the distinct values, for a histogram. */
  sketch(): DistinctSketch {
    return this.given?.sketch ?? this.derived().sketch.result()
  }

  private derived(): Histogram {
    const {given} = this
    if (given !== undefined) {
      this.given = undefined
      this.histogramOfAll = new Histogram(given.mantissaBits)
      this.histogramOfAll.addBuckets(given.buckets, given.mantissaBits)
      this.histogramOfAll.sketch.merge(given.sketch)
    }
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
  if (values !== undefined) addExact(histogram, values)
  return histogram
}

function addExact(histogram: Histogram, values: ExactCounts): void {
  const {values: doubles, counts} = values.doubles()
  histogram.addCounted(new Int32Array(doubles.buffer), counts)
  values.visitBig((value, count) => histogram.addBig(value, count))
}

/** The bits that a histogram of these values ends at, found without making it coarser step by step. */
function bitsFor(values: ExactCounts): number {
  const buckets = new Int32Array(values.distinct)
  const words = new Int32Array(values.doubles().values.buffer)
  let at = 0
  for (let index = 0; index < words.length; index += 2) buckets[at++] = bucketOfWords(words[index] as number, words[index + 1] as number, 0)
  values.visitBig((value) => {
    buckets[at++] = bucketOfInteger(value, finestBits)
  })
  return bitsOfBuckets(buckets.sort())
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
  readonly sketch = new MutableSketch()
  private readonly buckets = new BucketTable()
  private mantissaBits: number

  constructor(mantissaBits: number) {
    this.mantissaBits = mantissaBits
  }

  add(value: number, count: number): void {
    this.put(bucketOf(value, this.mantissaBits), count)
    this.sketch.add(hashOfNumber(value))
  }

  addBig(value: bigint, count: number): void {
    this.put(bucketOfInteger(value, this.mantissaBits), count)
    this.sketch.add(hashOfInteger(value))
  }

  /** Numbers that were counted before, with their counts. */
  addCounted(words: Int32Array, counts: Float64Array): void {
    for (let index = 0; index < counts.length; index++) {
      this.put(
        bucketOfWords(words[2 * index] as number, words[2 * index + 1] as number, finestBits - this.mantissaBits),
        counts[index] as number,
      )
    }
    this.sketchAll(words, 0, counts.length)
  }

  private sketchAll(words: Int32Array, from: number, to: number): void {
    const {sketch} = this
    for (let index = from; index < to; index++) {
      hashPair(words[2 * index] as number, words[2 * index + 1] as number, scratch)
      sketch.add(scratch)
    }
  }

  addBuckets({keys, counts}: CountedBuckets, otherBits: number): void {
    while (this.mantissaBits > otherBits) this.coarsen()
    for (let index = 0; index < keys.length; index++) {
      let at = keys[index] as number
      for (let bitsLeft = otherBits; bitsLeft > this.mantissaBits; bitsLeft--) at = coarser(at)
      this.put(at, counts[index] as number)
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
