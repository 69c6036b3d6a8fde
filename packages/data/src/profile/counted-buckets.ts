/** A number with its count, as profiles hold buckets. */
export type Pairs = readonly (readonly [bucket: number, count: number])[]

/** Sorted buckets and their counts side by side: thousands of pairs would be as many objects. */
export interface CountedBuckets {
  readonly keys: Int32Array
  readonly counts: Float64Array
}

const known = new WeakMap<object, CountedBuckets>()

/** A distribution of counted buckets, whose pairs are made when they are first asked for: most are only stored and drawn. */
export function withBuckets<Head extends object>(head: Head, counted: CountedBuckets): Head & {readonly buckets: Pairs} {
  let pairs: Pairs | undefined
  const distribution = Object.defineProperty({...head}, 'buckets', {
    enumerable: true,
    get: () => {
      pairs ??= pairsOf(counted)
      return pairs
    },
  }) as Head & {readonly buckets: Pairs}
  known.set(distribution, counted)
  return distribution
}

/** The buckets of a distribution side by side. */
export function countedBuckets(distribution: {readonly buckets: Pairs}): CountedBuckets {
  return known.get(distribution) ?? fromPairs(distribution.buckets)
}

/** Pairs as buckets side by side. */
export function fromPairs(pairs: Pairs): CountedBuckets {
  const counted = {keys: new Int32Array(pairs.length), counts: new Float64Array(pairs.length)}
  for (let index = 0; index < pairs.length; index++) {
    const [key, count] = pairs[index] as readonly [number, number]
    counted.keys[index] = key
    counted.counts[index] = count
  }
  return counted
}

/** The places of some counts that are not 0, in order. */
export function occupied(all: Float64Array): CountedBuckets {
  let used = 0
  for (let key = 0; key < all.length; key++) if (all[key] !== 0) used++
  const counted = {keys: new Int32Array(used), counts: new Float64Array(used)}
  for (let key = 0, at = 0; key < all.length; key++) {
    if (all[key] === 0) continue
    counted.keys[at] = key
    counted.counts[at++] = all[key] as number
  }
  return counted
}

/** Buckets side by side as pairs. */
function pairsOf({keys, counts}: CountedBuckets): Pairs {
  const pairs: (readonly [number, number])[] = new Array(keys.length)
  for (let index = 0; index < keys.length; index++) pairs[index] = [keys[index] as number, counts[index] as number]
  return pairs
}

/** All counts together. */
export function total({counts}: CountedBuckets): number {
  let sum = 0
  for (let index = 0; index < counts.length; index++) sum += counts[index] as number
  return sum
}
