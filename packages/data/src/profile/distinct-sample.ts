import type {Hash64} from './hash.ts'

/**
 * A sample of the distinct hashes (Wegman's adaptive sampling): all those whose lowest `level` bits of the high half are zero; the level is
 * the smallest that keeps at most `sampleLimit` of them. Distinct values are about `hashes.length · 2^level`, ±6 %.
 */
export interface DistinctSample {
  readonly level: number
  /** 14 hex digits each, sorted. */
  readonly hashes: readonly string[]
}

const sampleLimit = 256

// 53 bits tell at most 512 hashes apart with certainty enough, and a number is cheaper than a text.
const keyOf = (low: number, high: number): number => high * 0x20_0000 + (low & 0x1f_ffff)
const highOf = (hash: number): number => Math.floor(hash / 0x20_0000)

const maskOf = (level: number): number => (level === 32 ? -1 : (1 << level) - 1)

/** 53-bit hashes as a sample holds them: sorted, 14 hex digits each. One text is cut, because a profile has many. */
function sortedHashes(keys: Float64Array): readonly string[] {
  keys.sort()
  const bytes = Buffer.allocUnsafe(7 * keys.length)
  let at = 0
  for (const key of keys) {
    const high = Math.floor(key / 2 ** 32)
    bytes.writeUIntBE(high, at, 3)
    bytes.writeUInt32BE(key - high * 2 ** 32, at + 3)
    at += 7
  }
  const text = bytes.toString('hex')
  return Array.from(keys, (_, index) => text.slice(14 * index, 14 * index + 14))
}

/** A sample that grows. */
export class MutableSample {
  /** Bits of the high half that must be zero: hashes with others need not be handed over. */
  mask = 0
  private level = 0
  private kept = new Set<number>()
  /** A sample that was merged into an empty one: most are never added to. */
  private given: DistinctSample | undefined

  add({low, high}: Hash64): void {
    this.settle()
    if ((high & this.mask) === 0) this.insert(keyOf(low, high))
  }

  merge(other: DistinctSample): void {
    if (this.given === undefined && this.kept.size === 0 && this.level === 0) {
      this.given = other
      this.mask = maskOf(other.level)
      return
    }
    this.settle()
    this.take(other)
  }

  private settle(): void {
    const {given} = this
    if (given === undefined) return
    this.given = undefined
    this.take(given)
  }

  private take(other: DistinctSample): void {
    if (other.level > this.level) this.raise(other.level)
    for (const text of other.hashes) {
      const hash = Number.parseInt(text, 16)
      if (((highOf(hash) | 0) & this.mask) === 0) this.insert(hash)
    }
  }

  result(): DistinctSample {
    return this.given ?? {level: this.level, hashes: sortedHashes(Float64Array.from(this.kept))}
  }

  private insert(hash: number): void {
    this.kept.add(hash)
    while (this.kept.size > sampleLimit && this.level < 32) this.raise(this.level + 1)
  }

  private raise(level: number): void {
    this.level = level
    this.mask = maskOf(level)
    this.kept = new Set([...this.kept].filter((each) => ((highOf(each) | 0) & this.mask) === 0))
  }
}

/** Number of distinct values that a sample stands for. */
export const estimatedDistinct = ({level, hashes}: DistinctSample): number => hashes.length * 2 ** level
