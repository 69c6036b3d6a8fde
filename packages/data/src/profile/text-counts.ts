import {type DistinctSample, distinctSample} from './distinct-sample.ts'
import {type Hash64, hash64} from './hash.ts'
import {distinctLimit} from './number-counts.ts'

/** Buckets that the hashes of text fall into once its distinct values are too many. */
export const textBuckets = 1024
/** Bucket of a hash, 0 to 1,023. */
export const bucketOfHash = ({low}: Hash64): number => low % textBuckets

/** UTF-8 bytes that all distinct values together may take before only their hashes are counted. */
export const textBytesLimit = 4 * 1024 * 1024

/** A distinct value with its count and hash. */
export interface TextCount {
  readonly bytes: Uint8Array
  readonly count: number
  readonly hash: Hash64
}

/** Counts of texts: of each value while they are few and short, else of the buckets of their hashes. Independent of order. */
export interface TextCounts {
  /** Counts a value; gives back its slot while values are counted one by one, else -1. A slot stays a value's own for good. */
  add(bytes: Uint8Array, start: number, end: number, count: number): number
  addBucket(bucket: number, count: number): void
  /** Undefined once only hashes are counted. Sorted by bytes. */
  values(): readonly TextCount[] | undefined
  buckets(): readonly (readonly [bucket: number, count: number])[]
  sample(): DistinctSample
  addSample(sample: DistinctSample): void
}

const scratch: Hash64 = {low: 0, high: 0}

/** Empty counts. */
export function textCounts(): TextCounts {
  const sample = distinctSample()
  let table: TextTable | undefined = new TextTable()
  const buckets = new Float64Array(textBuckets)
  const toBuckets = (): void => {
    for (const {count, hash} of table?.list() ?? []) {
      buckets[bucketOfHash(hash)] = (buckets[bucketOfHash(hash)] as number) + count
      sample.add(hash)
    }
    table = undefined
  }
  return {
    add(bytes, start, end, count) {
      hash64(bytes, start, end, scratch)
      if (table !== undefined) {
        const slot = table.add(bytes, start, end, count, scratch)
        if (!table.isFull()) return slot
        toBuckets()
        return -1
      }
      const bucket = bucketOfHash(scratch)
      buckets[bucket] = (buckets[bucket] as number) + count
      sample.add(scratch)
      return -1
    },
    addBucket(bucket, count) {
      if (table !== undefined) toBuckets()
      buckets[bucket] = (buckets[bucket] as number) + count
    },
    values: () => table?.list().sort((a, b) => Buffer.compare(a.bytes, b.bytes)),
    buckets() {
      if (table !== undefined) toBuckets()
      return [...buckets].flatMap((count, bucket) => (count === 0 ? [] : [[bucket, count] as const]))
    },
    sample: () => {
      if (table !== undefined) toBuckets()
      return sample.result()
    },
    addSample(other) {
      if (table !== undefined) toBuckets()
      sample.merge(other)
    },
  }
}

/** Values lie one after the other in an arena; a table of their numbers finds them by hash. */
class TextTable {
  private arena = new Uint8Array(1024)
  private arenaUsed = 0
  private slots = new Int32Array(64).fill(-1)
  private readonly ends: number[] = []
  private readonly counts: number[] = []
  private readonly lows: number[] = []
  private readonly highs: number[] = []

  /** Gives back the number of the value. */
  add(bytes: Uint8Array, start: number, end: number, count: number, hash: Hash64): number {
    const {slots, lows, counts} = this
    let slot = hash.low & (slots.length - 1)
    for (let index = slots[slot] as number; index !== -1; index = slots[slot] as number) {
      if (lows[index] === hash.low && this.isSame(index, bytes, start, end)) {
        counts[index] = (counts[index] as number) + count
        return index
      }
      slot = (slot + 1) & (slots.length - 1)
    }
    const index = counts.length
    slots[slot] = index
    this.store(bytes, start, end)
    counts.push(count)
    lows.push(hash.low)
    this.highs.push(hash.high)
    if (counts.length * 2 > slots.length) this.rebuild()
    return index
  }

  isFull(): boolean {
    return this.counts.length > distinctLimit || this.arenaUsed > textBytesLimit
  }

  list(): TextCount[] {
    return this.counts.map((count, index) => ({
      bytes: this.arena.subarray(this.startOf(index), this.ends[index]),
      count,
      hash: {low: this.lows[index] as number, high: this.highs[index] as number},
    }))
  }

  private startOf(index: number): number {
    return index === 0 ? 0 : (this.ends[index - 1] as number)
  }

  private isSame(index: number, bytes: Uint8Array, start: number, end: number): boolean {
    const from = this.startOf(index)
    if ((this.ends[index] as number) - from !== end - start) return false
    for (let i = start, j = from; i < end; i++, j++) if (bytes[i] !== this.arena[j]) return false
    return true
  }

  private rebuild(): void {
    const slots = new Int32Array(this.slots.length * 2).fill(-1)
    for (let index = 0; index < this.lows.length; index++) {
      let slot = (this.lows[index] as number) & (slots.length - 1)
      while (slots[slot] !== -1) slot = (slot + 1) & (slots.length - 1)
      slots[slot] = index
    }
    this.slots = slots
  }

  private store(bytes: Uint8Array, start: number, end: number): void {
    const needed = this.arenaUsed + end - start
    if (needed > this.arena.length) {
      const larger = new Uint8Array(Math.max(this.arena.length * 2, needed))
      larger.set(this.arena.subarray(0, this.arenaUsed))
      this.arena = larger
    }
    this.arena.set(bytes.subarray(start, end), this.arenaUsed)
    this.arenaUsed = needed
    this.ends.push(needed)
  }
}
