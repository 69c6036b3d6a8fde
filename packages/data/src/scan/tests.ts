import type {ValueCheck} from '../contract/types.ts'
import type {ColumnKind} from '../profile/types.ts'
import type {NumberBatch} from './number-batch.ts'

/** A question about the values of a column, made ready for its kind. */
export interface ColumnTest {
  readonly keyword: string
  /** True for questions that do not speak of numbers. */
  readonly number: (value: number | bigint) => boolean
  readonly text: (value: string) => boolean
  readonly truth: (value: boolean) => boolean
  /** Whether all numbers between two that fit do fit. */
  readonly isRange: boolean
  /** For questions about the length of a text: the fewest and most code points. */
  readonly lengths: {readonly min: number; readonly max: number} | undefined
}

const ranges: readonly string[] = ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum']
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
      truth: check.truth ?? passes,
      isRange: ranges.includes(check.keyword),
      lengths: lengthsOf(check),
    }))
}

function lengthsOf({keyword, shown}: ValueCheck): ColumnTest['lengths'] {
  const bound = Number(shown)
  if (!Number.isSafeInteger(bound)) return undefined
  return keyword === 'minLength' ? {min: bound, max: Infinity} : keyword === 'maxLength' ? {min: 0, max: bound} : undefined
}

/** Whether a range holds all numbers of a batch, told by the smallest and the largest alone. */
export const everyNumber = ({isRange, number}: ColumnTest, {min, max}: NumberBatch): boolean => isRange && number(min) && number(max)

/** Which questions a text misses: 1 for none, else 2 + the bits of those that it does. A string is made only for those that need one. */
export function failedTexts(tests: readonly ColumnTest[], bytes: Uint8Array, start: number, end: number): number {
  let value: string | undefined
  let failed = 0
  for (let index = 0; index < tests.length; index++) {
    const {lengths, text} = tests[index] as ColumnTest
    if (lengths !== undefined) {
      if (!isWithin(lengths, bytes, start, end)) failed += 2 ** index
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
