import {type CountedBuckets, occupied} from './counted-buckets.ts'
import {type DistinctSketch, MutableSketch} from './distinct-sketch.ts'
import {type Hash64, hash64} from './hash.ts'
import {distinctLimit} from './number-counts.ts'
import {cellOfLength, codePoints, lengthCells, lengthPairs} from './text-lengths.ts'
import {type TextCount, TextTable, type TextTableState} from './text-table.ts'

export type {TextCount}

/** Buckets that the hashes of text fall into once its distinct values are too many. */
export const textBuckets = 1024
/** Bucket of a hash, 0 to 1,023. */
export const bucketOfHash = ({low}: Hash64): number => low % textBuckets

/** UTF-8 bytes that all distinct values together may take before only their hashes are counted. */
export const textBytesLimit = 4 * 1024 * 1024

/** What was counted, fit to be sent to another thread. */
export type TextCountsState =
  | {readonly kind: 'table'; readonly table: TextTableState}
  | {readonly kind: 'hashed'; readonly buckets: Float64Array; readonly lengths: Float64Array; readonly sketch: DistinctSketch}

const scratch: Hash64 = {low: 0, high: 0}

function addAll(to: Float64Array, from: Float64Array): void {
  for (let index = 0; index < to.length; index++) to[index] = (to[index] as number) + (from[index] as number)
}

function addLength(lengths: Float64Array, bytes: Uint8Array, start: number, end: number, count: number): void {
  const cell = cellOfLength(codePoints(bytes, start, end))
  lengths[cell] = (lengths[cell] as number) + count
}

/** Counts of texts: of each value while they are few and short, else of the buckets of their hashes. Independent of order. */
export class TextCounts {
  private table: TextTable | undefined = new TextTable()
  private hashed: {readonly buckets: Float64Array; readonly lengths: Float64Array; readonly sketch: MutableSketch} | undefined

  /** Counts a value; gives back its slot while values are counted one by one, else -1. A slot stays a value's own for good. */
  add(bytes: Uint8Array, start: number, end: number, count: number): number {
    const {table} = this
    if (table === undefined) {
      this.addHashed(bytes, start, end, count)
      return -1
    }
    const slot = table.add(bytes, start, end, count)
    if (table.size <= distinctLimit && table.arenaUsed <= textBytesLimit) return slot
    this.toBuckets()
    return -1
  }

  /** Number of distinct values; undefined once only hashes are counted. */
  distinct(): number | undefined {
    return this.table?.size
  }

  /** Whether no value is seen fewer times than that, and they are counted one by one. */
  isEachSeen(times: number): boolean {
    let isSo = this.table !== undefined
    this.table?.visitPlaces((_arena, _start, _end, count) => {
      isSo &&= count >= times
    })
    return isSo
  }

  /** Undefined once only hashes are counted. Sorted by bytes. */
  values(): readonly TextCount[] | undefined {
    return this.table?.list().sort((a, b) => Buffer.compare(a.bytes, b.bytes))
  }

  buckets(): CountedBuckets {
    return occupied(this.toBuckets().buckets)
  }

  /** How many texts are how long, by cells of `text-lengths.ts`; also while values are counted one by one. */
  lengths(): (readonly [cell: number, count: number])[] {
    const counts = this.hashed?.lengths ?? new Float64Array(lengthCells)
    this.addLengths(counts)
    return lengthPairs(counts)
  }

  sketch(): DistinctSketch {
    return this.toBuckets().sketch.result()
  }

  addSketch(other: DistinctSketch): void {
    this.toBuckets().sketch.merge(other)
  }

  state(): TextCountsState {
    if (this.table !== undefined) return {kind: 'table', table: this.table.state()}
    const {buckets, lengths, sketch} = this.toBuckets()
    return {kind: 'hashed', buckets, lengths, sketch: sketch.result()}
  }

  /** Adds what another thread counted. */
  merge(state: TextCountsState): void {
    if (state.kind === 'hashed') {
      if (this.table?.size === 0) {
        this.table = undefined
        this.hashed = {buckets: state.buckets, lengths: state.lengths, sketch: new MutableSketch()}
      } else {
        const {buckets, lengths} = this.toBuckets()
        addAll(buckets, state.buckets)
        addAll(lengths, state.lengths)
      }
      this.addSketch(state.sketch)
      return
    }
    if (this.table?.size === 0) {
      this.table = TextTable.of(state.table)
      if (this.table.size > distinctLimit || this.table.arenaUsed > textBytesLimit) this.toBuckets()
      return
    }
    const {arena, ends, counts} = state.table
    for (let index = 0, start = 0; index < ends.length; index++) {
      const end = ends[index] as number
      this.add(arena, start, end, counts[index] as number)
      start = end
    }
  }

  private addHashed(bytes: Uint8Array, start: number, end: number, count: number): void {
    const {buckets, lengths, sketch} = this.toBuckets()
    addLength(lengths, bytes, start, end, count)
    hash64(bytes, start, end, scratch)
    const bucket = bucketOfHash(scratch)
    buckets[bucket] = (buckets[bucket] as number) + count
    sketch.add(scratch)
  }

  /** Adds the lengths of values that are counted one by one. */
  private addLengths(lengths: Float64Array): void {
    this.table?.visitPlaces((arena, start, end, count) => addLength(lengths, arena, start, end, count))
  }

  private toBuckets(): NonNullable<TextCounts['hashed']> {
    if (this.hashed !== undefined) return this.hashed
    const buckets = new Float64Array(textBuckets)
    const lengths = new Float64Array(lengthCells)
    const sketch = new MutableSketch()
    this.addLengths(lengths)
    this.table?.visit((hash, count) => {
      buckets[bucketOfHash(hash)] = (buckets[bucketOfHash(hash)] as number) + count
      sketch.add(hash)
    })
    this.table = undefined
    this.hashed = {buckets, lengths, sketch}
    return this.hashed
  }
}
