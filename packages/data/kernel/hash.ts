// MurmurHash3_x86_128, seed 0, its first 64 bits (see src/profile/hash.ts, which says the same in TypeScript).

const c1: u32 = 0x239b961b
const c2: u32 = 0xab0e9789
const c3: u32 = 0x38b34ae5
const c4: u32 = 0xa1e38b93

/** Both halves of the hash that was made last. */
export let low: u32 = 0
export let high: u32 = 0

// @ts-ignore: decorator
@inline
function mix(given: u32): u32 {
  let x = given ^ (given >>> 16)
  x *= 0x85ebca6b
  x ^= x >>> 13
  x *= 0xc2b2ae35
  return x ^ (x >>> 16)
}

/** The last one to four bytes before `end`, little-endian. */
// @ts-ignore: decorator
@inline
function tail(at: usize, size: u32): u32 {
  return size >= 4 ? load<u32>(at) : load<u32>(at) & ((1 << (size << 3)) - 1)
}

/** Hashes bytes; up to three behind them are read, and not hashed. */
export function hashBytes(start: usize, length: u32): void {
  let h1: u32 = 0
  let h2: u32 = 0
  let h3: u32 = 0
  let h4: u32 = 0
  let at = start
  for (const stop = start + (length & ~15); at < stop; at += 16) {
    h1 ^= rotl<u32>(load<u32>(at) * c1, 15) * c2
    h1 = (rotl<u32>(h1, 19) + h2) * 5 + 0x561ccd1b
    h2 ^= rotl<u32>(load<u32>(at, 4) * c2, 16) * c3
    h2 = (rotl<u32>(h2, 17) + h3) * 5 + 0x0bcaa747
    h3 ^= rotl<u32>(load<u32>(at, 8) * c3, 17) * c4
    h3 = (rotl<u32>(h3, 15) + h4) * 5 + 0x96cd1c35
    h4 ^= rotl<u32>(load<u32>(at, 12) * c4, 18) * c1
    h4 = (rotl<u32>(h4, 13) + h1) * 5 + 0x32ac3b17
  }
  const rest = length & 15
  if (rest > 12) h4 ^= rotl<u32>(tail(at + 12, rest - 12) * c4, 18) * c1
  if (rest > 8) h3 ^= rotl<u32>(tail(at + 8, rest - 8) * c3, 17) * c4
  if (rest > 4) h2 ^= rotl<u32>(tail(at + 4, rest - 4) * c2, 16) * c3
  if (rest > 0) h1 ^= rotl<u32>(tail(at, rest) * c1, 15) * c2
  finish(h1, h2, h3, h4, length)
}

/** Hashes eight bytes that are given as two little-endian words. */
export function hashPair(first: u32, second: u32): void {
  finish(rotl<u32>(first * c1, 15) * c2, rotl<u32>(second * c2, 16) * c3, 0, 0, 8)
}

// @ts-ignore: decorator
@inline
function finish(a: u32, b: u32, c: u32, d: u32, length: u32): void {
  let h1 = a ^ length
  let h2 = b ^ length
  let h3 = c ^ length
  let h4 = d ^ length
  h1 = h1 + h2 + h3 + h4
  h2 += h1
  h3 += h1
  h4 += h1
  h1 = mix(h1)
  h2 = mix(h2)
  h1 = h1 + h2 + mix(h3) + mix(h4)
  low = h1
  high = h2 + h1
}

// @ts-ignore: decorator
@inline
function multiplied(words: v128, by: u32): v128 {
  return i32x4.mul(words, i32x4.splat(by))
}

// @ts-ignore: decorator
@inline
function rotated(words: v128, by: i32): v128 {
  return v128.or(i32x4.shl(words, by), i32x4.shr_u(words, 32 - by))
}

// @ts-ignore: decorator
@inline
function mixed(given: v128): v128 {
  let x = multiplied(v128.xor(given, i32x4.shr_u(given, 16)), 0x85ebca6b)
  x = multiplied(v128.xor(x, i32x4.shr_u(x, 13)), 0xc2b2ae35)
  return v128.xor(x, i32x4.shr_u(x, 16))
}

/** `hashPair` of four pairs at once: leaves the low halves at `to` and gives the high ones. */
// @ts-ignore: decorator
@inline
export function hashOfPairs(first: v128, second: v128, to: usize): v128 {
  const eight = i32x4.splat(8)
  let h1 = v128.xor(multiplied(rotated(multiplied(first, c1), 15), c2), eight)
  let h2 = v128.xor(multiplied(rotated(multiplied(second, c2), 16), c3), eight)
  h1 = i32x4.add(i32x4.add(h1, h2), i32x4.splat(16))
  h2 = i32x4.add(h2, h1)
  const h3 = mixed(i32x4.add(eight, h1))
  h2 = mixed(h2)
  h1 = i32x4.add(i32x4.add(mixed(h1), h2), i32x4.add(h3, h3))
  v128.store(to, h1)
  return i32x4.add(h2, h1)
}
