import {type Hash64, hash64} from './hash.ts'

/** A distinct value with its count and hash. */
export interface TextCount {
  readonly bytes: Uint8Array
  readonly count: number
  readonly hash: Hash64
}

const visited: Hash64 = {low: 0, high: 0}

/** Distinct values with their counts, fit to be sent to another thread. */
export interface TextTableState {
  /** The values, one after the other. */
  readonly arena: Uint8Array
  /** Where each value ends. */
  readonly ends: Int32Array
  readonly counts: Float64Array
}

/**
 * Counts texts one by one. Values lie one after the other in an arena; a table of their numbers finds them by a hash that is cheaper than
 * the profile's and stays inside.
 */
export class TextTable {
  /** Distinct values. */
  size = 0
  /** Bytes that they take together. */
  arenaUsed = 0
  private arena = new Uint8Array(256)
  private slots = new Int32Array(32).fill(-1)
  private ends: Int32Array = new Int32Array(16)
  private counts: Float64Array = new Float64Array(16)
  private hashes = new Int32Array(16)

  /** Values that are not in the table of numbers yet. */
  private isIndexed = true

  /** A table of values that were counted before. */
  static of({arena, ends, counts}: TextTableState): TextTable {
    const table = new TextTable()
    table.size = ends.length
    table.arenaUsed = ends.at(-1) ?? 0
    table.arena = arena.slice(0, table.arenaUsed)
    table.ends = ends
    table.counts = counts
    table.isIndexed = ends.length === 0
    return table
  }

  /** Most tables that were counted elsewhere are never added to. */
  private index(): void {
    this.isIndexed = true
    const room = 2 ** Math.ceil(Math.log2(Math.max(16, this.size + 1)))
    const {ends, counts, size} = this
    this.ends = new Int32Array(room)
    this.ends.set(ends)
    this.counts = new Float64Array(room)
    this.counts.set(counts)
    this.hashes = new Int32Array(room)
    for (let each = 0; each < size; each++) this.hashes[each] = quickHash(this.arena, this.startOf(each), this.ends[each] as number)
    this.rebuild(4 * room)
  }

  /** Gives back the number of the value: it stays its own for good. */
  add(bytes: Uint8Array, start: number, end: number, count: number): number {
    if (!this.isIndexed) this.index()
    const {slots, hashes, counts} = this
    const mask = slots.length - 1
    const hash = quickHash(bytes, start, end)
    let slot = hash & mask
    for (let index = slots[slot] as number; index !== -1; index = slots[slot] as number) {
      if (hashes[index] === hash && this.isSame(index, bytes, start, end)) {
        counts[index] = (counts[index] as number) + count
        return index
      }
      slot = (slot + 1) & mask
    }
    return this.insert(slot, hash, bytes, start, end, count)
  }

  /** Every value's hash and count, in no order; the hash is reused. */
  visit(take: (hash: Hash64, count: number) => void): void {
    for (let index = 0; index < this.size; index++) {
      hash64(this.arena, this.startOf(index), this.ends[index] as number, visited)
      take(visited, this.counts[index] as number)
    }
  }

  /** Where every value lies in the arena, with its count, in no order. */
  visitPlaces(take: (arena: Uint8Array, start: number, end: number, count: number) => void): void {
    for (let index = 0; index < this.size; index++)
      take(this.arena, this.startOf(index), this.ends[index] as number, this.counts[index] as number)
  }

  list(): TextCount[] {
    return Array.from({length: this.size}, (_, index) => {
      const [start, end] = [this.startOf(index), this.ends[index] as number]
      const hash = {low: 0, high: 0}
      hash64(this.arena, start, end, hash)
      return {bytes: this.arena.subarray(start, end), count: this.counts[index] as number, hash}
    })
  }

  state(): TextTableState {
    return {
      arena: this.arena.slice(0, this.arenaUsed),
      ends: this.ends.slice(0, this.size),
      counts: this.counts.slice(0, this.size),
    }
  }

  private startOf(index: number): number {
    return index === 0 ? 0 : (this.ends[index - 1] as number)
  }

  private isSame(index: number, bytes: Uint8Array, start: number, end: number): boolean {
    const {arena} = this
    const from = this.startOf(index)
    if ((this.ends[index] as number) - from !== end - start) return false
    for (let i = start, j = from; i < end; i++, j++) if (bytes[i] !== arena[j]) return false
    return true
  }

  private insert(slot: number, hash: number, bytes: Uint8Array, start: number, end: number, count: number): number {
    const index = this.size
    if (index === this.counts.length) this.lengthen()
    const used = this.arenaUsed + end - start
    if (used > this.arena.length) {
      const larger = new Uint8Array(Math.max(this.arena.length * 2, used))
      larger.set(this.arena.subarray(0, this.arenaUsed))
      this.arena = larger
    }
    for (let i = start, j = this.arenaUsed; i < end; i++, j++) this.arena[j] = bytes[i] as number
    this.arenaUsed = used
    this.ends[index] = used
    this.counts[index] = count
    this.hashes[index] = hash
    this.slots[slot] = index
    this.size++
    if (this.size * 2 > this.slots.length) this.rebuild(this.slots.length * 4)
    return index
  }

  private lengthen(): void {
    const {ends, counts, hashes} = this
    this.ends = new Int32Array(ends.length * 2)
    this.ends.set(ends)
    this.counts = new Float64Array(counts.length * 2)
    this.counts.set(counts)
    this.hashes = new Int32Array(hashes.length * 2)
    this.hashes.set(hashes)
  }

  private rebuild(places: number): void {
    const slots = new Int32Array(places).fill(-1)
    const mask = slots.length - 1
    for (let index = 0; index < this.size; index++) {
      let slot = (this.hashes[index] as number) & mask
      while (slots[slot] !== -1) slot = (slot + 1) & mask
      slots[slot] = index
    }
    this.slots = slots
  }
}

/** Four bytes a step and a final mix; only for finding values, never stored. */
function quickHash(bytes: Uint8Array, start: number, end: number): number {
  let hash = end - start
  let at = start
  for (; at + 4 <= end; at += 4) {
    const word =
      (bytes[at] as number) | ((bytes[at + 1] as number) << 8) | ((bytes[at + 2] as number) << 16) | ((bytes[at + 3] as number) << 24)
    hash = Math.imul(hash ^ word, 0x9e3779b1)
    hash ^= hash >>> 15
  }
  for (; at < end; at++) hash = Math.imul(hash ^ (bytes[at] as number), 0x85ebca6b)
  hash ^= hash >>> 16
  hash = Math.imul(hash, 0xc2b2ae35)
  return hash ^ (hash >>> 15)
}
