import type {CountedBuckets} from './counted-buckets.ts'

/**
 * Spreads keys (the end of MurmurHash3). A weaker mix would keep the order of a table that is poured into another one, and linear probing
 * would then search ever longer runs.
 */
export function scattered(key: number): number {
  let hash = Math.imul(key ^ (key >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return hash ^ (hash >>> 16)
}

/**
 * Counts by 32-bit integer key: an open-addressing table, several times faster than a Map and without garbage. A class, so that all tables
 * share one compiled code.
 */
export class BucketTable {
  private mask = 127
  private keys = new Int32Array(128)
  /** A count of 0 marks an empty place. */
  private counts = new Float64Array(128)
  private used = 0

  /** Number of keys. */
  get size(): number {
    return this.used
  }

  add(key: number, count: number): void {
    const {mask, keys, counts} = this
    let slot = scattered(key) & mask
    while (counts[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & mask
    if (counts[slot] === 0) {
      keys[slot] = key
      this.used++
    }
    counts[slot] = (counts[slot] as number) + count
    if (this.used * 2 > mask) this.pour(mask * 2 + 1, undefined)
  }

  /** Puts every count under another key; counts that meet are added. */
  rename(to: (key: number) => number): void {
    this.pour(this.mask, to)
  }

  /** Sorted by key. */
  list(): CountedBuckets {
    const {keys, counts} = this
    const sorted = new Int32Array(this.used)
    let at = 0
    for (let slot = 0; slot < keys.length; slot++) if (counts[slot] !== 0) sorted[at++] = keys[slot] as number
    sorted.sort()
    const found = new Float64Array(at)
    for (let index = 0; index < at; index++) found[index] = this.countOf(sorted[index] as number)
    return {keys: sorted, counts: found}
  }

  private countOf(key: number): number {
    const {mask, keys, counts} = this
    let slot = scattered(key) & mask
    while (counts[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & mask
    return counts[slot] as number
  }

  private pour(mask: number, to: ((key: number) => number) | undefined): void {
    const {keys, counts} = this
    this.mask = mask
    this.keys = new Int32Array(mask + 1)
    this.counts = new Float64Array(mask + 1)
    this.used = 0
    for (let i = 0; i < keys.length; i++) {
      if (counts[i] === 0) continue
      const key = keys[i] as number
      this.add(to === undefined ? key : to(key), counts[i] as number)
    }
  }
}
