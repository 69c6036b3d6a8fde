import type {Json} from '@modelflight/core/schema'
import type {ValueCheck} from './types.ts'
import {type Entries, type Part, shown, type Walker} from './walker.ts'

/** Keywords that ask about a value, in the order in which they are reported. */
export const valueKeywords = [
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'multipleOf',
  'minLength',
  'maxLength',
  'pattern',
  'format',
  'enum',
  'const',
] as const

/** Formats that a time's parser holds a cell to; see `timeFormats`. */
export const timeFormats = ['date', 'date-time', 'timestamp'] as const

/** Makes the checks of a column's schema. Patterns are compiled by an engine that is linear in the text, loaded only when there is one. */
export async function valueChecks(schema: Entries, walker: Walker): Promise<readonly ValueCheck[]> {
  const checks: ValueCheck[] = []
  for (const keyword of valueKeywords) {
    const part = schema.get(keyword)
    if (part === undefined) continue
    const check = await checkOf(keyword, part, walker)
    if (check !== undefined) checks.push({keyword, shown: shown(part.value), where: walker.where(part), ...check})
  }
  return checks
}

type Questions = Pick<ValueCheck, 'number' | 'text'>

async function checkOf(keyword: (typeof valueKeywords)[number], part: Part, walker: Walker): Promise<Questions | undefined> {
  switch (keyword) {
    case 'pattern':
      return patternCheck(part, walker)
    case 'format':
      return formatCheck(part, walker)
    case 'enum':
      return anyOf(walker.list(part).map(({value}) => value))
    case 'const':
      return anyOf([part.value])
    case 'minLength':
    case 'maxLength':
      return lengthCheck(keyword, walker.count(part))
    default:
      return numberCheck(keyword, part, walker)
  }
}

type Bound = 'minimum' | 'maximum' | 'exclusiveMinimum' | 'exclusiveMaximum' | 'multipleOf'

function numberCheck(keyword: Bound, part: Part, walker: Walker): Questions | undefined {
  const bound = walker.number(part)
  if (bound === undefined) return undefined
  // Written so that a comparison that can't be made is never a pass.
  const questions: Readonly<Record<Bound, (value: number | bigint) => boolean>> = {
    minimum: (value) => value >= bound,
    maximum: (value) => value <= bound,
    exclusiveMinimum: (value) => value > bound,
    exclusiveMaximum: (value) => value < bound,
    multipleOf: (value) => isMultiple(value, bound),
  }
  if (keyword === 'multipleOf' && bound <= 0) return walker.problem(part, `must be above 0, got ${bound}`)
  return {number: questions[keyword]}
}

/** Decimal, not binary: 0.3 is a multiple of 0.1. */
function isMultiple(value: number | bigint, step: number): boolean {
  if (typeof value === 'bigint') return Number.isInteger(step) && value % BigInt(step) === 0n
  const quotient = value / step
  return Math.abs(quotient - Math.round(quotient)) <= Math.abs(quotient) * 2 ** -51
}

function lengthCheck(keyword: 'minLength' | 'maxLength', bound: number | undefined): Questions | undefined {
  if (bound === undefined) return undefined
  const length = (value: string): number => [...value].length
  return {text: keyword === 'minLength' ? (value) => length(value) >= bound : (value) => length(value) <= bound}
}

function anyOf(values: readonly Json[]): Questions {
  const numbers = values.filter((value) => typeof value === 'number')
  const texts = new Set(values.filter((value) => typeof value === 'string'))
  // Compared by size: a bigint equals the number of the same size.
  return {number: (value) => numbers.some((number) => value >= number && value <= number), text: (value) => texts.has(value)}
}

async function patternCheck(part: Part, walker: Walker): Promise<Questions | undefined> {
  const pattern = walker.text(part)
  if (pattern === undefined) return undefined
  const {RE2JS} = await import('re2js')
  try {
    const compiled = RE2JS.compile(pattern)
    return {text: (value) => compiled.matcher(value).find()}
  } catch (error) {
    const why = /\(\?[=!<]/.test(pattern)
      ? 'look-around is not supported, because it can not be matched in linear time'
      : error instanceof Error
        ? error.message
        : String(error)
    return walker.problem(part, `is no pattern that can be used: ${why.slice(0, 200)}`)
  }
}

const formats: Readonly<Record<string, (value: string) => boolean>> = {
  email: (value) => value.length <= 254 && /^[^\s@"(),:;<>[\\\]]{1,64}@[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i.test(value),
  uuid: (value) => /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i.test(value),
  ipv4: (value) => /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?!$)|$)){4}$/.test(value),
}

/** Formats of times are the parser's business; of texts there are few yet. */
function formatCheck(part: Part, walker: Walker): Questions | undefined {
  const format = walker.text(part)
  if (format === undefined || timeFormats.some((known) => known === format)) return undefined
  const fits = Object.hasOwn(formats, format) ? formats[format] : undefined
  if (fits === undefined)
    return walker.problem(part, `must be one of ${[...timeFormats, ...Object.keys(formats)].join(', ')}, got ${shown(format)}`)
  return {text: fits}
}
