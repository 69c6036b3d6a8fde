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

/** A sample that grows. */
export class MutableSample {
  /** Bits of the high half that must be zero: hashes with others need not be handed over. */
  mask = 0
  private level = 0
  private kept = new Set<number>()

  add({low, high}: Hash64): void {
    if ((high & this.mask) === 0) this.insert(keyOf(low, high))
  }

  merge(other: DistinctSample): void {
    if (other.level > this.level) this.raise(other.level)
    for (const text of other.hashes) {
      const hash = Number.parseInt(text, 16)
      if (((highOf(hash) | 0) & this.mask) === 0) this.insert(hash)
    }
  }

  result(): DistinctSample {
    const sorted = Float64Array.from(this.kept).sort()
    return {level: this.level, hashes: Array.from(sorted, (hash) => hash.toString(16).padStart(14, '0'))}
  }

  private insert(hash: number): void {
    this.kept.add(hash)
    while (this.kept.size > sampleLimit && this.level < 32) this.raise(this.level + 1)
  }

  private raise(level: number): void {
    this.level = level
    this.mask = level === 32 ? -1 : (1 << level) - 1
    this.kept = new Set([...this.kept].filter((each) => ((highOf(each) | 0) & this.mask) === 0))
  }
}

/** Number of distinct values that a sample stands for. */
export const estimatedDistinct = ({level, hashes}: DistinctSample): number => hashes.length * 2 ** level
