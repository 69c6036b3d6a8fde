import {type DistinctSample, sortedHashes} from '../profile/distinct-sample.ts'
import type {NumberCountsState} from '../profile/number-counts.ts'
import type {TextCountsState} from '../profile/text-counts.ts'
import {textBuckets} from '../profile/text-counts.ts'
import {lengthCells} from '../profile/text-lengths.ts'
import type {Kernel} from './kernel.ts'

// What the kernel counted, read from its memory. The places of fields are those of the classes in packages/data/kernel.

/** Counts of numbers (`NumberCounts` in kernel/numbers.ts). */
export function numbersOf(kernel: Kernel, counts: number): NumberCountsState {
  const {words, doubles} = kernel
  const fields = words.subarray(counts >> 2, (counts >> 2) + 8)
  const [table = 0, bits = 0, used = 0, isHistogram = 0, mantissaBits = 0, sample = 0, keys = 0, totals = 0] = fields
  if (isHistogram === 1)
    return {kind: 'histogram', mantissaBits, buckets: bucketsOf(words, table, bits, used), sample: sampleOf(words, sample)}
  const values: (readonly [number, number])[] = new Array(used)
  for (let index = 0; index < used; index++)
    values[index] = [doubles[(keys >> 3) + index] as number, words[(totals >> 2) + index] as number]
  return {kind: 'values', values}
}

/** Sorted by one native sort: a double holds bucket and place. */
function bucketsOf(words: Uint32Array, table: number, bits: number, used: number): readonly (readonly [number, number])[] {
  const places = 2 ** bits
  const keys = new Float64Array(used)
  const first = table >> 2
  let at = 0
  for (let place = 0; place < places; place++) {
    if (words[first + 2 * place + 1] !== 0) keys[at++] = ((words[first + 2 * place] as number) | 0) * places + place
  }
  keys.sort()
  const found: (readonly [number, number])[] = new Array(used)
  for (let index = 0; index < used; index++) {
    const bucket = Math.floor((keys[index] as number) / places)
    const place = (keys[index] as number) - bucket * places
    found[index] = [bucket, words[first + 2 * place + 1] as number]
  }
  return found
}

/** A sample of distinct hashes (kernel/sample.ts). */
function sampleOf(words: Uint32Array, sample: number): DistinctSample {
  const head = sample >> 2
  const keys: number[] = []
  for (let at = head + 4, stop = at + 2 * 512; at < stop; at += 2) {
    const high = words[at + 1] as number
    // The highest bit says that the place is taken.
    if (high >= 2 ** 31) keys.push((high - 2 ** 31) * 2 ** 32 + (words[at] as number))
  }
  return {level: words[head] as number, hashes: sortedHashes(Float64Array.from(keys))}
}

/** Counts of texts (`TextCounts` in kernel/texts.ts), and how many were counted. */
export function textsOf(kernel: Kernel, counts: number): {readonly state: TextCountsState; readonly counted: number} {
  const {words} = kernel
  const fields = words.subarray(counts >> 2, (counts >> 2) + 16)
  const [, , used = 0, isHashed = 0, arena = 0, , arenaUsed = 0, buckets = 0, sample = 0, counted = 0] = fields
  if (isHashed === 1) {
    const found = Float64Array.from(words.subarray(buckets >> 2, (buckets >> 2) + textBuckets))
    const lengths = Float64Array.from(words.subarray((fields[13] ?? 0) >> 2, ((fields[13] ?? 0) >> 2) + lengthCells))
    return {state: {kind: 'hashed', buckets: found, lengths, sample: sampleOf(words, sample)}, counted}
  }
  const entries = fields[14] ?? 0
  const texts = {arena: kernel.bytes.subarray(arena, arena + arenaUsed), ends: new Int32Array(used), counts: new Float64Array(used)}
  const first = entries >> 2
  for (let index = 0; index < used; index++) {
    const entry = first + 4 * index
    texts.ends[index] = (words[entry + 1] as number) + ((words[entry + 2] as number) & lengthMask)
    texts.counts[index] = words[entry + 3] as number
  }
  return {state: {kind: 'table', table: texts}, counted}
}

/** The higher bits of an entry's length are its verdict. */
const lengthMask = 0xfffffff
