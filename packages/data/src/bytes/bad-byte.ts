import {isUtf8} from 'node:buffer'

/** Offset of the first NUL or of the first byte that breaks UTF-8; -1 when there is none. Both searches are native. */
export function firstBadByte(bytes: Buffer, from: number, to: number): number {
  const part = bytes.subarray(from, to)
  const nul = part.indexOf(0)
  const bad = isUtf8(part) ? -1 : firstInvalid(part)
  const first = nul < 0 ? bad : bad < 0 ? nul : Math.min(nul, bad)
  return first < 0 ? -1 : from + first
}

/** Bisects: a prefix that ends at a character boundary is valid exactly when it lies before the first fault. */
function firstInvalid(part: Buffer): number {
  let low = 0
  let high = part.length
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (isUtf8(part.subarray(0, boundary(part, middle)))) low = middle
    else high = middle - 1
  }
  return boundary(part, low)
}

/** The start of the character that `at` lies in. */
function boundary(part: Buffer, at: number): number {
  let start = at
  while (start > 0 && at - start < 3 && start < part.length && ((part[start] as number) & 0xc0) === 0x80) start--
  return start
}
