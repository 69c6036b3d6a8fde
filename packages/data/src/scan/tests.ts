import type {Primitive} from '../contract/primitives.ts'
import type {ValueCheck} from '../contract/types.ts'
import type {ColumnKind} from '../profile/types.ts'

/** A question about the values of a column, made ready for its kind. */
export interface ColumnTest {
  readonly keyword: string
  /** True for questions that do not speak of numbers. */
  readonly number: (value: number | bigint) => boolean
  readonly text: (value: string) => boolean
  readonly truth: (value: boolean) => boolean
  /** For bounds: the smallest and the largest double that fit. */
  readonly range: Range | undefined
  /** The same question of the bytes of a text, which must fit all of these; undefined where it needs a string. */
  readonly parts: readonly TextPart[] | undefined
}

interface Range {
  readonly low: number
  readonly high: number
}

/** A simple question about a text: how many code points it has, or whether a pattern accepts it. */
export type TextPart = Extract<Primitive, {readonly kind: 'length' | 'pattern'}>

const lowerBounds: readonly string[] = ['minimum', 'exclusiveMinimum']
const upperBounds: readonly string[] = ['maximum', 'exclusiveMaximum']
const passes = (): boolean => true

const spoken = {text: 'text', boolean: 'truth', number: 'number', integer: 'number', time: 'number'} as const

/** The questions that a column's kind of values can miss. */
export function compileTests(checks: readonly ValueCheck[], kind: ColumnKind): readonly ColumnTest[] {
  return checks
    .filter((check) => check[spoken[kind]] !== undefined && !(kind === 'boolean' && check.truth?.(true) && check.truth(false)))
    .map((check) => {
      const primitives = kind === 'text' || kind === 'number' || kind === 'integer' ? check.primitives?.(spoken[kind]) : undefined
      return {
        keyword: check.keyword,
        number: numberTest(check.number ?? passes, primitives),
        text: check.text ?? passes,
        truth: check.truth ?? passes,
        range: kind === 'number' || kind === 'integer' ? rangeOfAll(primitives, kind) : undefined,
        parts: kind === 'text' ? textParts(primitives) : undefined,
      }
    })
}

function textParts(primitives: readonly Primitive[] | undefined): readonly TextPart[] | undefined {
  const parts = primitives?.filter((each) => each.kind === 'length' || each.kind === 'pattern')
  return parts?.length === primitives?.length ? parts : undefined
}

/** A set is looked into quickest. */
function numberTest(fits: ColumnTest['number'], primitives: readonly Primitive[] | undefined): ColumnTest['number'] {
  const [only, ...others] = primitives ?? []
  if (only?.kind !== 'numbers' || others.length > 0) return fits
  const {values} = only
  return (value) => (typeof value === 'number' && values.has(value)) || fits(value)
}

/** The doubles that fit all bounds; undefined when something else is asked. */
function rangeOfAll(primitives: readonly Primitive[] | undefined, kind: 'number' | 'integer'): Range | undefined {
  let range: Range = {low: -Infinity, high: Infinity}
  for (const primitive of primitives ?? [undefined]) {
    if (primitive?.kind === 'integer' && kind === 'integer') continue
    const own = primitive?.kind === 'bound' ? rangeOf(primitive) : undefined
    if (own === undefined) return undefined
    range = {low: Math.max(range.low, own.low), high: Math.min(range.high, own.high)}
  }
  return range
}

/**
 * A bound as doubles. The double nearest to a decimal is the last that fits, or its neighbour is; a bound of which neither is true is asked about each number.
 */
function rangeOf({keyword, shown, number}: Extract<Primitive, {readonly kind: 'bound'}>): Range | undefined {
  const near = Number(shown)
  const isLower = lowerBounds.includes(keyword)
  if (!Number.isFinite(near) || !(isLower || upperBounds.includes(keyword))) return undefined
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
    const {text, parts} = tests[index] as ColumnTest
    if (parts !== undefined) {
      const miss = parts.find((part) => !fitsPart(part, bytes, start, end))
      if (miss === undefined) continue
      if (miss.kind === 'length' || miss.isExact) {
        failed += 2 ** index
        continue
      }
    }
    value ??= textOf(bytes, start, end)
    if (!text(value)) failed += 2 ** index
  }
  return failed === 0 ? 1 : 2 + failed
}

function fitsPart(part: TextPart, bytes: Uint8Array, start: number, end: number): boolean {
  if (part.kind === 'length') return isWithin(part, bytes, start, end)
  return end - start <= part.longest && part.matcher.testBytes(bytes, start, end)
}

const textOf = (bytes: Uint8Array, start: number, end: number): string =>
  (bytes instanceof Buffer ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)).toString('utf8', start, end)

/** A code point has one byte that does not continue another, and at most four bytes. */
function isWithin({min, max}: Extract<Primitive, {readonly kind: 'length'}>, bytes: Uint8Array, start: number, end: number): boolean {
  const size = end - start
  const fewest = (size + 3) >> 2
  if (size < min || fewest > max) return false
  if (size <= max && fewest >= min) return true
  let count = 0
  for (let at = start; at < end; at++) if (((bytes[at] as number) & 0xc0) !== 0x80) count++
  return count >= min && count <= max
}
