/** Counts by 32-bit integer key: an open-addressing table, several times faster than a Map and without garbage. */
export interface BucketTable {
  /** Gives back the number of keys. */
  add(key: number, count: number): number
  /** Sorted by key. */
  list(): readonly (readonly [key: number, count: number])[]
  forEach(visit: (key: number, count: number) => void): void
}

/**
 * Spreads keys (the end of MurmurHash3). A weaker mix would keep the order of a table that is poured into another one, and linear probing
 * would then search ever longer runs.
 */
export function scattered(key: number): number {
  let hash = Math.imul(key ^ (key >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return hash ^ (hash >>> 16)
}

/** An empty table. */
export function bucketTable(): BucketTable {
  let mask = 127
  let keys = new Int32Array(mask + 1)
  // A count of 0 marks an empty place.
  let counts = new Float64Array(mask + 1)
  let used = 0
  const slotOf = (key: number): number => {
    let slot = scattered(key) & mask
    while (counts[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & mask
    return slot
  }
  const grow = (): void => {
    const [oldKeys, oldCounts] = [keys, counts]
    mask = mask * 2 + 1
    keys = new Int32Array(mask + 1)
    counts = new Float64Array(mask + 1)
    for (let i = 0; i < oldKeys.length; i++) {
      if (oldCounts[i] === 0) continue
      const slot = slotOf(oldKeys[i] as number)
      keys[slot] = oldKeys[i] as number
      counts[slot] = oldCounts[i] as number
    }
  }
  return {
    add(key, count) {
      const slot = slotOf(key)
      if (counts[slot] === 0) {
        keys[slot] = key
        used++
      }
      counts[slot] = (counts[slot] as number) + count
      if (used * 2 > mask) grow()
      return used
    },
    list() {
      const found: (readonly [number, number])[] = []
      for (let i = 0; i <= mask; i++) if (counts[i] !== 0) found.push([keys[i] as number, counts[i] as number])
      return found.sort(([a], [b]) => a - b)
    },
    forEach(visit) {
      for (let i = 0; i <= mask; i++) if (counts[i] !== 0) visit(keys[i] as number, counts[i] as number)
    },
  }
}
