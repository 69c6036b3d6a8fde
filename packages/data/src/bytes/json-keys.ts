const quote = 0x22
const backslash = 0x5c
/** Keys, and bytes of them, that are remembered; beyond it they are forgotten between two rows. */
const mostKeys = 16_384
const mostBytes = 4 * 1024 * 1024

/**
 * Numbers the keys of a file's rows by their bytes, from 1; 0 stands for what comes before a row's first key. Rows of a file nearly always have
 * the same keys in the same order, so a key is first compared with the one that came next the last time.
 */
export class JsonKeys {
  /** Names by number. */
  readonly names: string[] = ['']
  private spelled = new Uint8Array(4096)
  private used = 0
  private offsets = new Uint32Array(64)
  /** Bytes with the quotes. */
  private lengths = new Uint32Array(64)
  private following = new Uint32Array(64)
  /** Places of numbers by hash; 0 is empty. */
  private table = new Uint32Array(256)

  /** Whether so much is remembered that it is better forgotten. */
  get isFull(): boolean {
    return this.names.length > mostKeys || this.used > mostBytes
  }

  /** Bytes of a key with its quotes. */
  length(key: number): number {
    return this.lengths[key] as number
  }

  /** The key that begins at `at`, with its quotes; 0 when there is none without escapes. A byte below 32 ends what is looked at. */
  at(bytes: Buffer, at: number, previous: number): number {
    const guess = this.following[previous] as number
    const length = this.lengths[guess] as number
    const offset = this.offsets[guess] as number
    const {spelled} = this
    let same = 0
    while (same < length && bytes[at + same] === spelled[offset + same]) same++
    if (same === length && guess !== 0) return guess
    const found = this.find(bytes, at)
    if (found !== 0) this.following[previous] = found
    return found
  }

  private find(bytes: Buffer, at: number): number {
    if (bytes[at] !== quote) return 0
    let end = at + 1
    let hash = 0
    for (let byte = bytes[end] as number; byte !== quote; byte = bytes[++end] as number) {
      if (byte < 0x20 || byte === backslash) return 0
      hash = mixed(hash, byte)
    }
    end++
    const mask = this.table.length - 1
    let slot = hash & mask
    for (let key = this.table[slot] as number; key !== 0; key = this.table[slot] as number) {
      if (this.isSpelled(key, bytes, at, end)) return key
      slot = (slot + 1) & mask
    }
    const key = this.add(bytes, at, end)
    this.table[slot] = key
    if (this.names.length * 2 > this.table.length) this.grow()
    return key
  }

  private isSpelled(key: number, bytes: Buffer, at: number, end: number): boolean {
    if (this.lengths[key] !== end - at) return false
    const offset = this.offsets[key] as number
    for (let index = 0; index < end - at; index++) if (bytes[at + index] !== this.spelled[offset + index]) return false
    return true
  }

  private add(bytes: Buffer, at: number, end: number): number {
    const key = this.names.length
    this.names.push(bytes.toString('utf8', at + 1, end - 1))
    if (this.used + end - at > this.spelled.length) this.spelled = larger(this.spelled, 2 * (this.used + end - at))
    this.spelled.set(bytes.subarray(at, end), this.used)
    if (key >= this.lengths.length) {
      this.offsets = larger(this.offsets, 2 * key)
      this.lengths = larger(this.lengths, 2 * key)
      this.following = larger(this.following, 2 * key)
    }
    this.offsets[key] = this.used
    this.lengths[key] = end - at
    this.used += end - at
    return key
  }

  private grow(): void {
    const old = this.table
    this.table = new Uint32Array(2 * old.length)
    const mask = this.table.length - 1
    for (let key = 1; key < this.names.length; key++) {
      let slot = this.hashOf(key) & mask
      while (this.table[slot] !== 0) slot = (slot + 1) & mask
      this.table[slot] = key
    }
  }

  private hashOf(key: number): number {
    const from = (this.offsets[key] as number) + 1
    const to = from + (this.lengths[key] as number) - 2
    let hash = 0
    for (let index = from; index < to; index++) hash = mixed(hash, this.spelled[index] as number)
    return hash
  }
}

/** Takes another byte into a hash. */
function mixed(hash: number, byte: number): number {
  const product = Math.imul(hash ^ byte, 0x9e3779b1)
  return product ^ (product >>> 15)
}

function larger<T extends Uint8Array | Uint32Array>(values: T, length: number): T {
  const grown = values instanceof Uint8Array ? new Uint8Array(length) : new Uint32Array(length)
  grown.set(values)
  return grown as T
}
