import type {CountedBuckets} from '../profile/counted-buckets.ts'
import {type DistinctSketch, sketchOf, sketchRegisters} from '../profile/distinct-sketch.ts'
import type {NumberCountsState} from '../profile/number-counts.ts'
import type {TextCountsState} from '../profile/text-counts.ts'
import {textBuckets} from '../profile/text-counts.ts'
import {lengthCells} from '../profile/text-lengths.ts'
import type {Kernel} from './kernel.ts'

// What the kernel counted, read from its memory. The places of fields are those of the classes in packages/data/kernel.

/** Counts of numbers (`NumberCounts` in kernel/numbers.ts). */
export function numbersOf(kernel: Kernel, counts: number): NumberCountsState {
  kernel.run.settleNumbers(counts)
  const {words, doubles} = kernel
  const fields = words.subarray(counts >> 2, (counts >> 2) + 8)
  const [table = 0, bits = 0, used = 0, isHistogram = 0, mantissaBits = 0, sketch = 0, keys = 0, totals = 0] = fields
  if (isHistogram === 1)
    return {kind: 'histogram', mantissaBits, buckets: bucketsOf(kernel, table, bits, used), sketch: sketchIn(kernel, sketch)}
  const first = keys >> 3
  const counted = Float64Array.from(words.subarray(totals >> 2, (totals >> 2) + used))
  return {kind: 'values', values: doubles.slice(first, first + used), counts: counted, big: []}
}

function bucketsOf(kernel: Kernel, table: number, bits: number, used: number): CountedBuckets {
  const first = kernel.run.sortedBuckets(table, bits, used) >> 2
  const {words} = kernel
  const found = {keys: new Int32Array(used), counts: new Float64Array(used)}
  for (let index = 0; index < used; index++) {
    found.keys[index] = words[first + 2 * index] as number
    found.counts[index] = words[first + 2 * index + 1] as number
  }
  return found
}

/** A sketch of distinct values (kernel/sketch.ts). */
function sketchIn(kernel: Kernel, sketch: number): DistinctSketch {
  const from = kernel.run.registersAt(sketch)
  return sketchOf(0, kernel.bytes.subarray(from, from + sketchRegisters))
}

/** Counts of texts (`TextCounts` in kernel/texts.ts), and how many were counted. */
export function textsOf(kernel: Kernel, counts: number): {readonly state: TextCountsState; readonly counted: number} {
  const {words} = kernel
  const fields = words.subarray(counts >> 2, (counts >> 2) + 16)
  const [, , used = 0, isHashed = 0, arena = 0, , arenaUsed = 0, buckets = 0, sketch = 0, counted = 0] = fields
  if (isHashed === 1) {
    const found = Float64Array.from(words.subarray(buckets >> 2, (buckets >> 2) + textBuckets))
    const lengths = Float64Array.from(words.subarray((fields[13] ?? 0) >> 2, ((fields[13] ?? 0) >> 2) + lengthCells))
    return {state: {kind: 'hashed', buckets: found, lengths, sketch: sketchIn(kernel, sketch)}, counted}
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
