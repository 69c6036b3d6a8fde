const lineFeed = 10
const quote = 34

/**
 * Place behind the last line feed of `bytes[0, used)` that ends a row; 0 when there is none. The bytes begin with a row, so a line feed ends
 * one exactly when an even number of quotes stands before it, as long as the rows are well formed; what is wrong before that place is found
 * when the rows are read.
 *
 * @param words the same memory.
 */
export function lastRowEnd(bytes: Buffer, words: Int32Array, used: number): number {
  if (bytes.indexOf(quote) < 0) return bytes.lastIndexOf(lineFeed, used - 1) + 1
  let isOdd = hasOddQuotes(bytes, words, used)
  for (let at = used - 1; at >= 0; at--) {
    const byte = bytes[at]
    if (byte === quote) isOdd = !isOdd
    else if (byte === lineFeed && !isOdd) return at + 1
  }
  return 0
}

/** The same for the first such line feed. */
export function firstRowEnd(bytes: Uint8Array, used: number): number {
  let isOdd = false
  for (let at = 0; at < used; at++) {
    const byte = bytes[at]
    if (byte === quote) isOdd = !isOdd
    else if (byte === lineFeed && !isOdd) return at + 1
  }
  return 0
}

/** Each word gives one bit per byte that is a quote; the parity of all of them is the parity of their exclusive or. */
function hasOddQuotes(bytes: Uint8Array, words: Int32Array, used: number): boolean {
  const whole = used >> 2
  let all = 0
  for (let word = 0; word < whole; word++) {
    const other = (words[word] as number) ^ 0x22222222
    all ^= ~(((other & 0x7f7f7f7f) + 0x7f7f7f7f) | other | 0x7f7f7f7f)
  }
  all ^= all >>> 16
  all ^= all >>> 8
  let isOdd = ((all >>> 7) & 1) === 1
  for (let at = whole * 4; at < used; at++) if (bytes[at] === quote) isOdd = !isOdd
  return isOdd
}
