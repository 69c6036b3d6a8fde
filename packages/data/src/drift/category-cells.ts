import {type Hash64, hash64, hashText} from '../profile/hash.ts'
import {textBuckets} from '../profile/text-counts.ts'
import type {Distribution} from '../profile/types.ts'
import type {SharedCells} from './cells.ts'

type Categories = Extract<SharedCells, {kind: 'categories'}>

/**
 * Text and booleans over the same cells: values where both sides are in clear, hashes where one is hidden, 1,024 hash buckets where one is only counted so.
 * A value in clear is hashed like the hidden ones; its name is kept.
 */
export function categoryCells(reference: Distribution, current: Distribution): Categories | {readonly kind: 'none'} {
  const [r, c] = [reference, current].map(counted)
  if (r === undefined || c === undefined) return {kind: 'none'}
  const level = Math.max(r.level, c.level)
  const names = new Map<string, string>()
  const [left, right] = [keyed(r, level, names), keyed(c, level, names)]
  const keys = [...new Set([...left.keys(), ...right.keys()])].sort((a, b) => (left.get(b) ?? 0) - (left.get(a) ?? 0) || (a < b ? -1 : 1))
  return {
    kind: 'categories',
    label: (cell) => names.get(keys[cell] ?? ''),
    reference: Float64Array.from(keys, (key) => left.get(key) ?? 0),
    current: Float64Array.from(keys, (key) => right.get(key) ?? 0),
    distinct: level < 2,
  }
}

/** How much of a value is kept: 0 the value, 1 its hash, 2 its bucket. */
interface Counted {
  readonly level: 0 | 1 | 2
  readonly pairs: readonly (readonly [key: string, count: number])[]
}

function counted(distribution: Distribution): Counted | undefined {
  switch (distribution.kind) {
    case 'values':
      return {level: 0, pairs: distribution.counts}
    case 'hidden-values':
      return {level: 1, pairs: distribution.counts}
    case 'hashed':
      return {level: 2, pairs: distribution.buckets.map(([bucket, count]) => [String(bucket), count])}
    default:
      return undefined
  }
}

function keyed({level, pairs}: Counted, wanted: number, names: Map<string, string>): Map<string, number> {
  const counts = new Map<string, number>()
  for (const [key, count] of pairs) {
    const cell = coarsened(key, level, wanted)
    if (level === 0 && wanted < 2) names.set(cell, key)
    // Of several values in a bucket the most frequent one of a side that shows its values gives the name.
    if (level === 0 && wanted === 2 && count > (counts.get(cell) ?? 0)) names.set(cell, key)
    counts.set(cell, (counts.get(cell) ?? 0) + count)
  }
  return counts
}

function coarsened(key: string, level: number, wanted: number): string {
  if (level === wanted) return key
  const hash = level === 0 ? hashOf(key) : hashFromText(key)
  return wanted === 1 ? `h:${hashText(hash)}` : String(hash.low % textBuckets)
}

function hashOf(text: string): Hash64 {
  const bytes = Buffer.from(text)
  const hash = {low: 0, high: 0}
  hash64(bytes, 0, bytes.length, hash)
  return hash
}

/** `h:` and 16 hex digits, the upper half first. */
const hashFromText = (key: string): Hash64 => ({high: Number.parseInt(key.slice(2, 10), 16), low: Number.parseInt(key.slice(10), 16)})
