/** The value of a cell (docs/cells.md): integers beyond 2^53 are bigints, times are their text, null is a cell without a value whose type lists null. */
export type CellValue = number | bigint | string | boolean | null

/** The values of a row; a cell without a value is left out unless its type lists null. */
export type RowValue = ReadonlyMap<string, CellValue>

/** Whether a value fits. */
export type ValueTest = (value: CellValue) => boolean

/** Whether a row fits. */
export type RowTest = (row: RowValue) => boolean

/** Number of code points, counted no further than to `enough`. */
export function codePoints(text: string, enough = Infinity): number {
  let count = 0
  for (let at = 0; at < text.length && count <= enough; at++) {
    const unit = text.charCodeAt(at)
    if (unit >= 0xd800 && unit <= 0xdbff && at + 1 < text.length) at++
    count++
  }
  return count
}

/** Numbers of the same size are one key: integers beyond 2^53 are bigints, whatever they came as. */
export const sizeKey = (value: number | bigint): number | bigint => {
  if (typeof value === 'number') return Number.isInteger(value) && !Number.isSafeInteger(value) ? BigInt(value) : value === 0 ? 0 : value
  return value <= BigInt(Number.MAX_SAFE_INTEGER) && value >= BigInt(Number.MIN_SAFE_INTEGER) ? Number(value) : value
}
