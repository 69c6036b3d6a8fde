import {type Hash64, hash64} from '../profile/hash.ts'

/** What a row's key is: one that was not seen before, one that was, or none because a part of it has no value. */
export type KeyState = 'new' | 'repeated' | 'missing'

/** Finds keys that repeat. */
export interface UniqueKeys {
  /** A part of the present row's key, in order: the UTF-8 of its canonical text (`canonicalValue`). */
  part(bytes: Uint8Array, start: number, end: number): void
  /** The next part has no value. */
  missing(): void
  /** The key is whole. */
  settle(): KeyState
}

/**
 * Remembers 64-bit hashes of the keys, 16 bytes a row. Two different keys share a hash with a probability of about n²/2^65:
 * one in four million for three million rows.
 */
export function uniqueKeys(): UniqueKeys {
  let capacity = 1024
  let lows = new Uint32Array(capacity)
  let highs = new Uint32Array(capacity)
  let used = 0
  let key = Buffer.allocUnsafe(256)
  let length = 0
  let isMissing = false
  const hash: Hash64 = {low: 0, high: 0}
  /** Puts a hash; false when it is there already. (0, 0) stands for an empty place, so that hash is moved to (0, 1). */
  const put = (low: number, high: number): boolean => {
    let slot = low & (capacity - 1)
    while (lows[slot] !== 0 || highs[slot] !== 0) {
      if (lows[slot] === low && highs[slot] === high) return false
      slot = (slot + 1) & (capacity - 1)
    }
    lows[slot] = low
    highs[slot] = high
    return true
  }
  const grow = (): void => {
    const [oldLows, oldHighs] = [lows, highs]
    capacity *= 2
    lows = new Uint32Array(capacity)
    highs = new Uint32Array(capacity)
    for (let i = 0; i < oldLows.length; i++) if (oldLows[i] !== 0 || oldHighs[i] !== 0) put(oldLows[i] as number, oldHighs[i] as number)
  }
  return {
    part(bytes, start, end) {
      const needed = length + 4 + end - start
      if (needed > key.length) key = Buffer.concat([key, Buffer.allocUnsafe(needed)])
      key.writeUInt32LE(end - start, length)
      key.set(bytes.subarray(start, end), length + 4)
      length = needed
    },
    missing() {
      isMissing = true
    },
    settle() {
      const wasMissing = isMissing
      isMissing = false
      if (!wasMissing) hash64(key, 0, length, hash)
      length = 0
      if (wasMissing) return 'missing'
      const isNew = put(hash.low, hash.low === 0 && hash.high === 0 ? 1 : hash.high)
      if (isNew && ++used * 2 > capacity) grow()
      return isNew ? 'new' : 'repeated'
    },
  }
}
