import {take} from './memory'

// A sketch of distinct hashes (see src/profile/distinct-sketch.ts): 4,096 registers of a byte lie behind the head. [0] the smallest register, [4] how many
// hold no more, [8] mask of the bits of the high half that must be zero for a hash to change anything.

const head: u32 = 64
const registers: u32 = 4096
const sketchBits: u32 = 13

/** A sketch of nothing. */
export function newSketch(): usize {
  const sketch = take(sketchBits)
  store<u32>(sketch, registers, 4)
  return sketch
}

/** Where the registers lie. */
export function registersAt(sketch: usize): usize {
  return sketch + head
}

/** Bits of the high half that must be zero. */
// @ts-ignore: decorator
@inline
export function maskOf(sketch: usize): u32 {
  return load<u32>(sketch, 8)
}

/** Adds a hash. */
// @ts-ignore: decorator
@inline
export function addToSketch(sketch: usize, low: u32, high: u32): void {
  const at = sketch + head + (low & (registers - 1))
  const rank: u32 = ctz<u32>(high) + 1
  const before: u32 = load<u8>(at)
  if (rank > before) raise(sketch, at, before, rank)
}

function raise(sketch: usize, at: usize, before: u32, rank: u32): void {
  store<u8>(at, rank)
  if (before !== load<u32>(sketch)) return
  const left = load<u32>(sketch, 4) - 1
  store<u32>(sketch, left, 4)
  if (left === 0) findSmallest(sketch)
}

function findSmallest(sketch: usize): void {
  let smallest: u32 = 33
  let count: u32 = 0
  for (let at = sketch + head, stop = at + registers; at < stop; at++) {
    const value: u32 = load<u8>(at)
    if (value > smallest) continue
    count = value < smallest ? 1 : count + 1
    smallest = value
  }
  store<u32>(sketch, smallest)
  store<u32>(sketch, count, 4)
  store<u32>(sketch, smallest > 31 ? 0xffffffff : (1 << smallest) - 1, 8)
}
