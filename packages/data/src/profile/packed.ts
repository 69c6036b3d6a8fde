import type {Distribution} from './types.ts'

type Buckets = readonly (readonly [bucket: number, count: number])[]

/**
 * Sorted buckets as they are stored: the first bucket's number, then the counts of neighbours one after the other; a negative number stands
 * for so many empty buckets. A third of the size of pairs.
 */
export interface PackedBuckets {
  readonly first: number
  readonly counts: readonly number[]
}

/** Packs sorted buckets. */
export function packBuckets(buckets: Buckets): PackedBuckets {
  const first = buckets[0]?.[0] ?? 0
  const counts: number[] = []
  let next = first
  for (const [bucket, count] of buckets) {
    if (bucket > next) counts.push(next - bucket)
    counts.push(count)
    next = bucket + 1
  }
  return {first, counts}
}

/** Reads packed buckets; undefined when they are none. */
export function unpackBuckets(value: unknown): Buckets | undefined {
  if (typeof value !== 'object' || value === null || !('first' in value) || !('counts' in value)) return undefined
  const {first, counts} = value
  if (!Number.isSafeInteger(first) || !Array.isArray(counts)) return undefined
  const buckets: (readonly [number, number])[] = []
  let next = Number(first)
  for (const count of counts as readonly unknown[]) {
    if (!Number.isSafeInteger(count) || count === 0) return undefined
    if (Number(count) < 0) next -= Number(count)
    else buckets.push([next++, Number(count)])
  }
  return buckets
}

/** A distribution as it is stored. */
export const packed = (distribution: Distribution): object =>
  'buckets' in distribution ? {...distribution, buckets: packBuckets(distribution.buckets)} : distribution

/** A stored distribution with its buckets as pairs; whatever else is wrong with it is left as it is. */
export function unpacked(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('buckets' in value) || Array.isArray(value.buckets)) return value
  const buckets = unpackBuckets(value.buckets)
  return buckets === undefined ? value : {...value, buckets}
}
