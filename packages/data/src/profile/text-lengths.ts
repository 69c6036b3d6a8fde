/** Cells of a histogram of lengths: exact below 128 code points, then 64 cells an octave, so that a cell is at most 1.6 % wide. Enough for texts of 2^28. */
export const lengthCells = 2048

/** The cell of a length: an integer that orders like the lengths. */
export function cellOfLength(points: number): number {
  const shift = points < 64 ? 0 : 25 - Math.clz32(points)
  return (shift << 6) + (points >>> shift)
}

/** The middle of a cell's lengths and half its width, in code points. */
export function lengthsOfCell(cell: number): {readonly middle: number; readonly halfWidth: number} {
  const shift = cell < 128 ? 0 : (cell >> 6) - 1
  const width = 2 ** shift
  return {middle: (cell - (shift << 6)) * width + (width - 1) / 2, halfWidth: (width - 1) / 2}
}

/** Code points of UTF-8: bytes that don't continue one. */
export function codePoints(bytes: Uint8Array, start: number, end: number): number {
  let points = 0
  for (let at = start; at < end; at++) if (((bytes[at] as number) & 0xc0) !== 0x80) points++
  return points
}

/** Sorted pairs of the places whose count is not 0. */
export function lengthPairs(counts: Float64Array): (readonly [cell: number, count: number])[] {
  const pairs: (readonly [number, number])[] = []
  for (let cell = 0; cell < counts.length; cell++) if (counts[cell] !== 0) pairs.push([cell, counts[cell] as number])
  return pairs
}
