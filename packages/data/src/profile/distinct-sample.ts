import type {Hash64} from './hash.ts'

/**
 * A sample of the distinct hashes (Wegman's adaptive sampling): all those whose lowest `level` bits of the high half are zero; the level is
 * the smallest that keeps at most `sampleLimit` of them. Distinct values are about `hashes.length · 2^level`, ±6 %.
 */
export interface DistinctSample {
  readonly level: number
  /** 16 hex digits each, sorted. */
  readonly hashes: readonly string[]
}

const sampleLimit = 256

/** A sample that grows. */
export interface MutableSample {
  add(hash: Hash64): void
  merge(other: DistinctSample): void
  result(): DistinctSample
}

/** An empty sample. */
export function distinctSample(): MutableSample {
  let level = 0
  let kept = new Set<number>()
  // 53 bits tell at most 512 hashes apart with certainty enough, and a number is cheaper than a text.
  const key = (low: number, high: number): number => high * 0x20_0000 + (low & 0x1f_ffff)
  const highOf = (hash: number): number => Math.floor(hash / 0x20_0000)
  const insert = (hash: number): void => {
    kept.add(hash)
    while (kept.size > sampleLimit && level < 32) {
      level++
      const mask = 2 ** level
      kept = new Set([...kept].filter((each) => highOf(each) % mask === 0))
    }
  }
  return {
    add({low, high}) {
      if (high % 2 ** level === 0) insert(key(low, high))
    },
    merge(other) {
      if (other.level > level) {
        level = other.level
        kept = new Set([...kept].filter((each) => highOf(each) % 2 ** level === 0))
      }
      for (const text of other.hashes) {
        const hash = Number.parseInt(text, 16)
        if (highOf(hash) % 2 ** level === 0) insert(hash)
      }
    },
    result: () => ({level, hashes: [...kept].sort((a, b) => a - b).map((hash) => hash.toString(16).padStart(14, '0'))}),
  }
}

/** Number of distinct values that a sample stands for. */
export const estimatedDistinct = ({level, hashes}: DistinctSample): number => hashes.length * 2 ** level
