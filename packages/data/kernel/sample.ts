import {giveBack, take} from './memory'

// A sample of distinct hashes (see src/profile/distinct-sample.ts): those whose lowest `level` bits of the high half are zero, at most 256 of them.
// A table of 512 places lies behind the head: [0] level, [4] hashes kept, [8] mask; a place that is taken has its highest bit set.

const head: u32 = 16
const placesBits: u32 = 9
const placeMask: u32 = (1 << placesBits) - 1
const sampleBits: u32 = 13
const most: u32 = 256
const taken: u64 = (<u64>1) << 63

/** An empty sample. */
export function newSample(): usize {
  return take(sampleBits)
}

/** Bits of the high half that must be zero. */
// @ts-ignore: decorator
@inline
export function maskOf(sample: usize): u32 {
  return load<u32>(sample, 8)
}

/** Adds a hash whose high half has the bits of the mask at zero. */
export function addToSample(sample: usize, low: u32, high: u32): void {
  const key = ((<u64>high) << 21) | (low & 0x1fffff) | taken
  if (!insert(sample, key)) return
  while (load<u32>(sample, 4) > most && load<u32>(sample) < 32) raise(sample)
}

// @ts-ignore: decorator
@inline
function placeOf(sample: usize, index: u32): usize {
  return sample + head + ((index & placeMask) << 3)
}

function insert(sample: usize, key: u64): bool {
  let at = placeOf(sample, <u32>key)
  for (let found = load<u64>(at); found !== 0; found = load<u64>(at)) {
    if (found === key) return false
    at = placeOf(sample, <u32>((at - sample - head) >> 3) + 1)
  }
  store<u64>(at, key)
  store<u32>(sample, load<u32>(sample, 4) + 1, 4)
  return true
}

function raise(sample: usize): void {
  const level = load<u32>(sample) + 1
  const mask: u32 = level === 32 ? 0xffffffff : (1 << level) - 1
  const old = take(sampleBits)
  memory.copy(old, sample, (<usize>1) << sampleBits)
  memory.fill(sample, 0, (<usize>1) << sampleBits)
  store<u32>(sample, level)
  store<u32>(sample, mask, 8)
  for (let place: u32 = 0; place <= placeMask; place++) {
    const key = load<u64>(old + head + (place << 3))
    if (key !== 0 && (<u32>(key >> 21) & mask) === 0) insert(sample, key)
  }
  giveBack(old, sampleBits)
}
