import type {ValueCheck} from '../contract/types.ts'
import type {ColumnKind} from '../profile/types.ts'

/** A question about the values of a column, made ready for its kind. */
export interface ColumnTest {
  readonly keyword: string
  /** True for questions that do not speak of numbers. */
  readonly number: (value: number | bigint) => boolean
  readonly text: (value: string) => boolean
  /** The same of a text as valid UTF-8, where that is quicker. */
  readonly bytes: ((bytes: Uint8Array, start: number, end: number) => boolean) | undefined
  readonly truth: (value: boolean) => boolean
  /** For bounds: the smallest and the largest double that fit. */
  readonly range: {readonly low: number; readonly high: number} | undefined
  /** For questions about the length of a text: the fewest and most code points. */
  readonly lengths: {readonly min: number; readonly max: number} | undefined
}

const lowerBounds: readonly string[] = ['minimum', 'exclusiveMinimum']
const upperBounds: readonly string[] = ['maximum', 'exclusiveMaximum']
const passes = (): boolean => true

const spoken = {text: 'text', boolean: 'truth', number: 'number', integer: 'number', time: 'number'} as const

/** The questions that a column's kind of values can miss. */
export function compileTests(checks: readonly ValueCheck[], kind: ColumnKind): readonly ColumnTest[] {
  return checks
    .filter((check) => check[spoken[kind]] !== undefined)
    .map((check) => ({
      keyword: check.keyword,
      number: check.number ?? passes,
      text: check.text ?? passes,
      bytes: check.bytes,
      truth: check.truth ?? passes,
      range: rangeOf(check),
      lengths: lengthsOf(check),
    }))
}

function lengthsOf({keyword, shown}: ValueCheck): ColumnTest['lengths'] {
  const bound = Number(shown)
  if (!Number.isSafeInteger(bound)) return undefined
  return keyword === 'minLength' ? {min: bound, max: Infinity} : keyword === 'maxLength' ? {min: 0, max: bound} : undefined
}

/**
 * A bound as doubles. The double nearest to a decimal is the last that fits, or its neighbour is; a bound of which neither is true is asked about each number.
 */
function rangeOf({keyword, shown, number}: ValueCheck): ColumnTest['range'] {
  const near = Number(shown)
  const isLower = lowerBounds.includes(keyword)
  if (number === undefined || !Number.isFinite(near) || !(isLower || upperBounds.includes(keyword))) return undefined
  const inwards = isLower ? 1 : -1
  const edge = number(near) ? near : neighbour(near, inwards)
  if (!number(edge) || number(neighbour(edge, -inwards))) return undefined
  return isLower ? {low: edge, high: Infinity} : {low: -Infinity, high: edge}
}

const view = new DataView(new ArrayBuffer(8))

/** The next double up (1) or down (-1). */
function neighbour(value: number, direction: number): number {
  if (value === 0) return direction * Number.MIN_VALUE
  view.setFloat64(0, value)
  view.setBigInt64(0, view.getBigInt64(0) + (value > 0 === direction > 0 ? 1n : -1n))
  return view.getFloat64(0)
}

/** Which questions a text misses: 1 for none, else 2 + the bits of those that it does. A string is made only for those that need one. */
export function failedTexts(tests: readonly ColumnTest[], bytes: Uint8Array, start: number, end: number): number {
  let value: string | undefined
  let failed = 0
  for (let index = 0; index < tests.length; index++) {
    const {lengths, text, bytes: ofBytes} = tests[index] as ColumnTest
    if (lengths !== undefined) {
      if (!isWithin(lengths, bytes, start, end)) failed += 2 ** index
      continue
    }
    if (ofBytes !== undefined) {
      if (!ofBytes(bytes, start, end)) failed += 2 ** index
      continue
    }
    value ??= textOf(bytes, start, end)
    if (!text(value)) failed += 2 ** index
  }
  return failed === 0 ? 1 : 2 + failed
}

const textOf = (bytes: Uint8Array, start: number, end: number): string =>
  (bytes instanceof Buffer ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)).toString('utf8', start, end)

/** A code point has one byte that does not continue another, and at most four bytes. */
function isWithin({min, max}: NonNullable<ColumnTest['lengths']>, bytes: Uint8Array, start: number, end: number): boolean {
  const size = end - start
  const fewest = (size + 3) >> 2
  if (size < min || fewest > max) return false
  if (size <= max && fewest >= min) return true
  let count = 0
  for (let at = start; at < end; at++) if (((bytes[at] as number) & 0xc0) !== 0x80) count++
  return count >= min && count <= max
}
