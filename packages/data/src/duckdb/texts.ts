import type {Vector} from './node-api.ts'
import type {Values} from './protocol.ts'

// Texts of a result are 16 bytes each (`duckdb_string_t`): their length, then up to 12 bytes of text, or four bytes of it and a pointer. Asking the engine for each text that lies
// behind a pointer costs more than all else that is done with it, so texts that lie side by side are fetched at once.

const textBytes = 16
const shortest = 12

/**
 * Bytes between two texts that are fetched together. All of them lie in the same pages of memory as the end of the one and the beginning of the other, because
 * they are fewer than a page has (4,096): so they can be read, whatever they hold.
 */
const mostBetween = 256

/** Texts that lie further apart are taken for parts of other pieces of memory. */
const mostJump = 64 * 1024

/** Distances up to which a distance and the number of a row fit into one double. */
const mostDistance = 2 ** 40

/** Reads what a pointer in memory leads to: the engine's own function (`get_data_from_pointer`). */
export type PointerReader = (memory: ArrayBufferLike, place: number, bytes: number) => Uint8Array

/** Takes the texts of columns together. What it gives is valid until `reset`. */
export class TextCollector {
  private readonly follow: PointerReader
  private room = Buffer.allocUnsafeSlow(1024 * 1024)
  private used = 0
  private long = new Uint32Array(2048)

  constructor(follow: PointerReader) {
    this.follow = follow
  }

  /** Forgets all texts: their memory is used again. */
  reset(): void {
    this.used = 0
  }

  /** The texts of vectors, one after the other; what lies between them has no meaning. */
  join(vectors: readonly Vector[]): Values {
    const length = vectors.reduce((sum, {itemCount}) => sum + itemCount, 0)
    const starts = new Uint32Array(length)
    const ends = new Uint32Array(length)
    const first = this.used
    let at = 0
    for (const vector of vectors) {
      this.take(vector, starts.subarray(at), ends.subarray(at), first)
      at += vector.itemCount
    }
    return {kind: 'texts', bytes: this.room.subarray(first, this.used), starts, ends}
  }

  private take({dataView, itemCount, validity}: Vector, starts: Uint32Array, ends: Uint32Array, first: number): void {
    if (dataView === undefined) throw new TypeError('the engine gave no texts')
    const words = new Uint32Array(dataView.buffer, dataView.byteOffset, (textBytes / 4) * itemCount)
    const bytes = new Uint8Array(dataView.buffer, dataView.byteOffset, textBytes * itemCount)
    if (itemCount > this.long.length) this.long = new Uint32Array(itemCount)
    const {long} = this
    let longs = 0
    const isValid = validTest(validity)
    this.reserve(shortest * itemCount)
    const {room} = this
    let {used} = this
    for (let index = 0; index < itemCount; index++) {
      const length = isValid === undefined || isValid(index) ? (words[4 * index] as number) : 0
      if (length > shortest) {
        long[longs++] = index
        continue
      }
      starts[index] = used - first
      for (let at = textBytes * index + 4, stop = at + length; at < stop; at++) room[used++] = bytes[at] as number
      ends[index] = used - first
    }
    this.used = used
    if (longs > 0) this.takeLong(inOrder(words, long.subarray(0, longs)), words, dataView, starts, ends, first)
  }

  /** Texts behind pointers, in the order of their places in memory. */
  private takeLong(order: Uint32Array, words: Uint32Array, view: DataView, starts: Uint32Array, ends: Uint32Array, first: number): void {
    for (let next = 0; next < order.length; ) {
      const head = order[next] as number
      const from = placeOf(words, head)
      const base = this.used - first
      let end = from
      for (; next < order.length; next++) {
        const index = order[next] as number
        const place = placeOf(words, index)
        if (place !== from && (place < from || place > end + mostBetween)) break
        const length = words[4 * index] as number
        starts[index] = base + (place - from)
        ends[index] = base + (place - from) + length
        if (place + length > end) end = place + length
      }
      this.add(this.follow(view.buffer, view.byteOffset + textBytes * head + 8, end - from))
    }
  }

  private add(bytes: Uint8Array): void {
    this.reserve(bytes.length)
    this.room.set(bytes, this.used)
    this.used += bytes.length
  }

  private reserve(bytes: number): void {
    if (this.used + bytes <= this.room.length) return
    const larger = Buffer.allocUnsafeSlow(2 * (this.used + bytes))
    this.room.copy(larger, 0, 0, this.used)
    this.room = larger
  }
}

/** Where a text lies in memory. */
const placeOf = (words: Uint32Array, index: number): number => (words[4 * index + 3] as number) * 2 ** 32 + (words[4 * index + 2] as number)

/** Whether items have values; undefined when all have. */
function validTest(validity: Vector['validity']): ((index: number) => boolean) | undefined {
  const {data, offset = 0} = validity
  if (data === null) return undefined
  if (data === undefined) return (index) => validity.itemValid(index)
  const bits = new Uint8Array(data.buffer, data.byteOffset, data.byteLength)
  return (index) => (((bits[(offset + index) >> 3] as number) >> ((offset + index) & 7)) & 1) === 1
}

/** Fetching a piece of memory takes as long as sorting so many rows does. */
const rowsOfFetch = 16

/**
 * Rows by the places of their texts. Mostly they are in this order already but for a few jumps, from one piece of memory to another; texts of a
 * dictionary are not.
 */
function inOrder(words: Uint32Array, rows: Uint32Array): Uint32Array {
  let smallest = Infinity
  let largest = 0
  let last = 0
  let jumps = 0
  for (const row of rows) {
    const place = placeOf(words, row)
    if (place < last || place > last + mostJump) jumps++
    last = place
    if (place < smallest) smallest = place
    if (place > largest) largest = place
  }
  if (jumps * rowsOfFetch <= rows.length || largest - smallest > mostDistance) return rows
  const keys = Float64Array.from(rows, (row) => (placeOf(words, row) - smallest) * 4096 + row).sort()
  return Uint32Array.from(keys, (key) => key % 4096)
}
