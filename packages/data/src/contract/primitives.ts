import {compileKeyword, resolve, type Scope, type ValueKeyword, valueKeywords} from './compile.ts'
import {formatMatcher} from './format-patterns.ts'
import type {Matcher} from './pattern.ts'
import type {Part} from './walker.ts'

/** A question so simple that a loop over bytes or numbers can ask it. */
export type Primitive =
  | {readonly kind: 'length'; readonly min: number; readonly max: number}
  /** A text that is accepted fits. Of others, and of those that have more bytes than `longest`, the keyword itself is asked unless this is exact. */
  | {readonly kind: 'pattern'; readonly matcher: Matcher; readonly longest: number; readonly isExact: boolean}
  /** A bound of numbers, with its limit as written. */
  | {readonly kind: 'bound'; readonly keyword: string; readonly shown: string; readonly number: (value: number | bigint) => boolean}
  /** Doubles, which integers beyond 2^53 are not among. */
  | {readonly kind: 'numbers'; readonly values: ReadonlySet<number>}
  | {readonly kind: 'integer'}

/** What is asked of a column of one kind. */
export type Speaks = 'text' | 'number'

/** References to references could double without end: a keyword that leads to more schemas is asked as a whole. */
const mostSchemas = 200

const numberWords: readonly string[] = ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf']
const textWords: readonly string[] = ['minLength', 'maxLength', 'pattern', 'format']

/**
 * A keyword as questions that a text, or a number, fits when it fits all of them; undefined when it asks more than that. Branches that only null fits
 * say nothing of values, so `anyOf: [{type: number}, {type: null}]` is its first branch.
 */
export function primitivesOf(keyword: ValueKeyword, schema: Part, scope: Scope, speaks: Speaks): readonly Primitive[] | undefined {
  return ofKeyword(keyword, schema, scope, {speaks, left: mostSchemas})
}

interface Question {
  readonly speaks: Speaks
  left: number
}

function ofKeyword(keyword: ValueKeyword, schema: Part, scope: Scope, question: Question): readonly Primitive[] | undefined {
  const {speaks} = question
  const part = scope.walker.map(schema).get(keyword)
  if (part === undefined) return []
  if (numberWords.includes(keyword)) return speaks === 'text' ? [] : numberPrimitive(keyword, part, schema, scope)
  if (textWords.includes(keyword)) return speaks === 'number' ? [] : textPrimitive(keyword, part, scope)
  switch (keyword) {
    case 'enum':
    case 'const':
      return speaks === 'number' ? numbersOf(keyword === 'enum' ? part.value : [part.value]) : undefined
    case 'allOf':
      return all(itemsOf(part).map((item) => ofSchema(item, scope, question)))
    case 'anyOf':
    case 'oneOf': {
      const [only, ...others] = itemsOf(part).filter((item) => !isOnlyNull(item))
      return only === undefined || others.length > 0 ? undefined : ofSchema(only, scope, question)
    }
    case '$ref': {
      const target = resolve(part, scope)
      return target === undefined ? undefined : ofSchema(target.part, target.scope, question)
    }
    default:
      return undefined
  }
}

const all = (parts: readonly (readonly Primitive[] | undefined)[]): readonly Primitive[] | undefined => {
  const known = parts.filter((part) => part !== undefined)
  return known.length < parts.length ? undefined : known.flat()
}

function ofSchema(schema: Part, scope: Scope, question: Question): readonly Primitive[] | undefined {
  if (schema.value === true) return []
  if (question.left-- <= 0) return undefined
  if (typeof schema.value !== 'object' || schema.value === null) return undefined
  const entries = scope.walker.map(schema)
  const type = entries.get('type')
  const keywords = valueKeywords.filter((keyword) => entries.has(keyword))
  return all([
    type === undefined ? [] : typePrimitive(type.value, question.speaks),
    ...keywords.map((keyword) => ofKeyword(keyword, schema, scope, question)),
  ])
}

function typePrimitive(type: unknown, speaks: Speaks): readonly Primitive[] | undefined {
  const names: readonly unknown[] = Array.isArray(type) ? type : [type]
  if (speaks === 'text') return names.includes('string') ? [] : undefined
  return names.includes('number') ? [] : names.includes('integer') ? [{kind: 'integer'}] : undefined
}

/** Whether no value but null fits a schema. */
function isOnlyNull({value}: Part): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  const {type, const: only} = value as {readonly type?: unknown; readonly const?: unknown}
  return type === 'null' || (Array.isArray(type) && type.length > 0 && type.every((name) => name === 'null')) || only === null
}

const itemsOf = ({value, pointer}: Part): readonly Part[] =>
  Array.isArray(value) ? value.map((item, index) => ({value: item, pointer: `${pointer}/${index}`})) : []

function numberPrimitive(keyword: ValueKeyword, part: Part, schema: Part, scope: Scope): readonly Primitive[] | undefined {
  if (keyword === 'multipleOf' || typeof part.value !== 'number') return undefined
  return [{kind: 'bound', keyword, shown: scope.walker.literal(part) ?? String(part.value), number: compileKeyword(keyword, schema, scope)}]
}

function textPrimitive(keyword: string, {value}: Part, {patterns}: Scope): readonly Primitive[] | undefined {
  if (keyword === 'minLength' || keyword === 'maxLength') {
    if (!Number.isSafeInteger(value)) return undefined
    return [{kind: 'length', min: keyword === 'minLength' ? Number(value) : 0, max: keyword === 'maxLength' ? Number(value) : Infinity}]
  }
  if (keyword === 'format') {
    const found = formatMatcher(String(value))
    return found === undefined ? undefined : [{kind: 'pattern', ...found, isExact: false}]
  }
  const matcher = patterns.get(String(value))
  return matcher === undefined || matcher instanceof Error ? undefined : [{kind: 'pattern', matcher, longest: Infinity, isExact: true}]
}

function numbersOf(values: unknown): readonly Primitive[] | undefined {
  if (!Array.isArray(values)) return undefined
  const numbers = values.filter((value) => typeof value === 'number')
  return [{kind: 'numbers', values: new Set(numbers.filter((value) => Number.isSafeInteger(value) || !Number.isInteger(value)))}]
}
