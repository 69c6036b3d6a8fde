import {type CountedBuckets, countedBuckets, type Pairs} from './counted-buckets.ts'
import type {Distribution} from './types.ts'

/**
 * Sorted buckets as they are stored: the first bucket's number, then the counts of neighbours one after the other; a negative number stands
 * for so many empty buckets. A third of the size of pairs.
 */
export interface PackedBuckets {
  readonly first: number
  readonly counts: readonly number[]
}

const comma = 44
const minus = 45
const zero = 48
/** Digits, sign and comma of the longest number, twice: a gap and a count. */
const mostBytes = 2 * 18

let bytes = Buffer.allocUnsafeSlow(0)

/**
 * Packs sorted buckets (`PackedBuckets`) as JSON. A wide profile has millions of counts, so their digits are written without an array of them.
 */
export function packedText({keys, counts}: CountedBuckets): string {
  if (bytes.length < keys.length * mostBytes) bytes = Buffer.allocUnsafeSlow(keys.length * mostBytes)
  const first = keys[0] ?? 0
  let next = first
  let at = 0
  for (let index = 0; index < keys.length; index++) {
    const key = keys[index] as number
    if (key > next) {
      bytes[at++] = minus
      at = putNumber(key - next, at)
    }
    at = putNumber(counts[index] as number, at)
    next = key + 1
  }
  return `{"first":${first},"counts":[${bytes.toString('latin1', 0, Math.max(0, at - 1))}]}`
}

/** Writes a whole number and a comma; gives back where to go on. */
function putNumber(value: number, at: number): number {
  const digits = bytes
  let end = at + 1
  for (let limit = 10; value >= limit; limit *= 10) end++
  let rest = value
  for (let place = end - 1; place >= at; place--) {
    const tenth = Math.floor(rest / 10)
    digits[place] = zero + rest - 10 * tenth
    rest = tenth
  }
  digits[end] = comma
  return end + 1
}

/** Reads packed buckets; undefined when they are none. */
export function unpackBuckets(value: unknown): Pairs | undefined {
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

/** A distribution as it is stored, as JSON. */
export function distributionText(distribution: Distribution): string {
  if (!('buckets' in distribution)) return JSON.stringify(distribution)
  const buckets = packedText(countedBuckets(distribution))
  return distribution.kind === 'histogram'
    ? `{"kind":"histogram","mantissaBits":${distribution.mantissaBits},"buckets":${buckets}}`
    : `{"kind":"hashed","buckets":${buckets},"frequent":${JSON.stringify(distribution.frequent)}}`
}

/** A stored distribution with its buckets as pairs; whatever else is wrong with it is left as it is. */
export function unpacked(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('buckets' in value) || Array.isArray(value.buckets)) return value
  const buckets = unpackBuckets(value.buckets)
  return buckets === undefined ? value : {...value, buckets}
}
