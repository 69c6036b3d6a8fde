import {giveBack, sizeBits, take} from './memory'

// What is asked of the bytes of a text, many at a time.

// @ts-ignore: decorator
@inline
function masked(at: usize, length: u32): u64 {
  return length >= 8 ? load<u64>(at) : load<u64>(at) & (((<u64>1) << (length << 3)) - 1)
}

/** Only for finding values, never stored. */
// @ts-ignore: decorator
@inline
export function quickHash(start: usize, length: u32): u32 {
  let hash: u64 = (masked(start, length) ^ length) * 0x9e3779b97f4a7c15
  if (length > 8) {
    let at: u32 = 8
    for (; at + 8 < length; at += 8) hash = (rotl<u64>(hash, 29) ^ load<u64>(start + at)) * 0x9e3779b97f4a7c15
    hash = (rotl<u64>(hash, 29) ^ load<u64>(start + length - 8)) * 0xc2b2ae3d27d4eb4f
  }
  return <u32>(hash >> 32)
}

// @ts-ignore: decorator
@inline
export function isSame(a: usize, b: usize, length: u32): bool {
  if (length <= 8) return masked(a, length) === masked(b, length)
  for (let at: u32 = 0; at + 8 < length; at += 8) if (load<u64>(a + at) !== load<u64>(b + at)) return false
  return load<u64>(a + length - 8) === load<u64>(b + length - 8)
}

/** Bytes that continue a code point: none, mostly. */
// @ts-ignore: decorator
@inline
export function continuations(start: usize, length: u32): u32 {
  let high = v128.load(start)
  for (let at: u32 = 16; at < length; at += 16) high = v128.or(high, v128.load(start + at))
  return i8x16.bitmask(high) === 0 ? 0 : continuationsAmong(start, length)
}

function continuationsAmong(start: usize, length: u32): u32 {
  let found: u32 = 0
  for (let at: u32 = 0; at < length; at += 16) {
    const marks = <u32>i8x16.bitmask(i8x16.eq(v128.and(v128.load(start + at), i8x16.splat(-64)), i8x16.splat(-128)))
    const rest = length - at
    found += popcnt(rest >= 16 ? marks : marks & ((1 << rest) - 1))
  }
  return found
}

/** Whether a text holds a double quote. */
export function hasQuote(start: usize, length: u32): bool {
  const stop = start + length
  for (let at = start; at < stop; at += 16) {
    const found = <u32>i8x16.bitmask(i8x16.eq(v128.load(at), i8x16.splat(34)))
    if (found !== 0 && at + ctz(found) < stop) return true
  }
  return false
}

/** Where `unescape` writes. */
export let plain: usize = 0
let plainBits: u32 = 0

/** Copies a text with doubled quotes to `plain`, each of them once; says how many bytes it has then. */
export function unescape(start: usize, length: u32): u32 {
  const bits = sizeBits(length + 32)
  if (bits > plainBits) {
    if (plain !== 0) giveBack(plain, plainBits)
    plain = take(bits)
    plainBits = bits
  }
  const stop = start + length
  let to = plain
  let at = start
  while (at < stop) {
    const part = v128.load(at)
    v128.store(to, part)
    const place: usize = ctz(<u32>i8x16.bitmask(i8x16.eq(part, i8x16.splat(34))) | 0x10000)
    const rest = stop - at
    if (place === 16 || place >= rest) {
      to += min<usize>(16, rest)
      at += 16
    } else {
      to += place + 1
      at += place + 2
    }
  }
  return <u32>(to - plain)
}
