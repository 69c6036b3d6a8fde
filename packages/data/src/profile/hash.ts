/** Both halves of a 64-bit hash, reused between calls so that hashing makes no garbage. */
export interface Hash64 {
  low: number
  high: number
}

const c1 = 0x239b961b
const c2 = 0xab0e9789
const c3 = 0x38b34ae5
const c4 = 0xa1e38b93

const rotate = (x: number, by: number): number => (x << by) | (x >>> (32 - by))

function mix(h: number): number {
  let x = h ^ (h >>> 16)
  x = Math.imul(x, 0x85ebca6b)
  x ^= x >>> 13
  x = Math.imul(x, 0xc2b2ae35)
  return x ^ (x >>> 16)
}

/**
 * MurmurHash3_x86_128 (Appleby, public domain), seed 0, its first 64 bits: the one hash of the profile format, over UTF-8 bytes of a text
 * or the little-endian IEEE 754 bytes of a number. 32-bit multiplications only, so every language computes it exactly.
 *
 * @param out where the result goes; each half is an unsigned 32-bit integer.
 */
export function hash64(bytes: Uint8Array, start: number, end: number, out: Hash64): void {
  const length = end - start
  let h1 = 0
  let h2 = 0
  let h3 = 0
  let h4 = 0
  let at = start
  for (const stop = start + (length & ~15); at < stop; at += 16) {
    h1 ^= Math.imul(rotate(Math.imul(word(bytes, at), c1), 15), c2)
    h1 = (Math.imul((rotate(h1, 19) + h2) | 0, 5) + 0x561ccd1b) | 0
    h2 ^= Math.imul(rotate(Math.imul(word(bytes, at + 4), c2), 16), c3)
    h2 = (Math.imul((rotate(h2, 17) + h3) | 0, 5) + 0x0bcaa747) | 0
    h3 ^= Math.imul(rotate(Math.imul(word(bytes, at + 8), c3), 17), c4)
    h3 = (Math.imul((rotate(h3, 15) + h4) | 0, 5) + 0x96cd1c35) | 0
    h4 ^= Math.imul(rotate(Math.imul(word(bytes, at + 12), c4), 18), c1)
    h4 = (Math.imul((rotate(h4, 13) + h1) | 0, 5) + 0x32ac3b17) | 0
  }
  const rest = end - at
  if (rest > 12) h4 ^= Math.imul(rotate(Math.imul(tail(bytes, at + 12, end), c4), 18), c1)
  if (rest > 8) h3 ^= Math.imul(rotate(Math.imul(tail(bytes, at + 8, end), c3), 17), c4)
  if (rest > 4) h2 ^= Math.imul(rotate(Math.imul(tail(bytes, at + 4, end), c2), 16), c3)
  if (rest > 0) h1 ^= Math.imul(rotate(Math.imul(tail(bytes, at, end), c1), 15), c2)
  h1 ^= length
  h2 ^= length
  h3 ^= length
  h4 ^= length
  h1 = (h1 + h2 + h3 + h4) | 0
  h2 = (h2 + h1) | 0
  h3 = (h3 + h1) | 0
  h4 = (h4 + h1) | 0
  h1 = mix(h1)
  h2 = mix(h2)
  h1 = (h1 + h2 + mix(h3) + mix(h4)) | 0
  out.low = h1 >>> 0
  out.high = (h2 + h1) >>> 0
}

/**
 * `hash64` over eight bytes that are given as two little-endian words. Written out without helpers: small files are over before the optimizer has
 * inlined a call, and this runs once a value.
 */
export function hashPair(first: number, second: number, out: Hash64): void {
  let h1 = Math.imul(first, c1)
  h1 = Math.imul((h1 << 15) | (h1 >>> 17), c2) ^ 8
  let h2 = Math.imul(second, c2)
  h2 = Math.imul((h2 << 16) | (h2 >>> 16), c3) ^ 8
  h1 = (h1 + h2 + 16) | 0
  h2 = (h2 + h1) | 0
  let h3 = (8 + h1) | 0
  h1 = Math.imul(h1 ^ (h1 >>> 16), 0x85ebca6b)
  h1 = Math.imul(h1 ^ (h1 >>> 13), 0xc2b2ae35)
  h2 = Math.imul(h2 ^ (h2 >>> 16), 0x85ebca6b)
  h2 = Math.imul(h2 ^ (h2 >>> 13), 0xc2b2ae35)
  h3 = Math.imul(h3 ^ (h3 >>> 16), 0x85ebca6b)
  h3 = Math.imul(h3 ^ (h3 >>> 13), 0xc2b2ae35)
  h3 ^= h3 >>> 16
  h1 = ((h1 ^ (h1 >>> 16)) + (h2 ^ (h2 >>> 16)) + h3 + h3) | 0
  out.low = h1 >>> 0
  out.high = ((h2 ^ (h2 >>> 16)) + h1) >>> 0
}

const word = (b: Uint8Array, i: number): number =>
  (b[i] as number) | ((b[i + 1] as number) << 8) | ((b[i + 2] as number) << 16) | ((b[i + 3] as number) << 24)

/** At most four bytes, little-endian. */
function tail(bytes: Uint8Array, start: number, end: number): number {
  let value = 0
  for (let i = Math.min(end, start + 4) - 1; i >= start; i--) value = (value << 8) | (bytes[i] as number)
  return value
}

/** 16 hex digits, high half first. */
export const hashText = ({high, low}: Hash64): string => high.toString(16).padStart(8, '0') + low.toString(16).padStart(8, '0')

/** The hash that `hashText` wrote, with or without the `h:` that marks a hidden value. */
export function hashFromText(text: string): Hash64 {
  const digits = text.startsWith('h:') ? text.slice(2) : text
  return {high: Number.parseInt(digits.slice(0, 8), 16), low: Number.parseInt(digits.slice(8, 16), 16)}
}
