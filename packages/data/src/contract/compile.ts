import {boundOf, multipleOf} from './decimal.ts'
import {formats} from './formats.ts'
import type {Matcher} from './pattern.ts'
import {type CellValue, codePoints, type RowTest, sizeKey, type ValueTest} from './values.ts'
import {type Part, shown, type Walker} from './walker.ts'

/** Keywords that say nothing about validity. */
export const annotations = [
  'title',
  'description',
  'examples',
  'default',
  '$comment',
  'deprecated',
  'readOnly',
  'writeOnly',
  'contentEncoding',
  'contentMediaType',
  'contentSchema',
] as const

const numberKeywords = ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'] as const
const textKeywords = ['minLength', 'maxLength', 'pattern', 'format'] as const
const combinations = ['allOf', 'anyOf', 'oneOf', 'not', 'if', '$ref'] as const

/** Keywords that ask about one value, in the order in which they are reported. */
export const valueKeywords = [...numberKeywords, ...textKeywords, 'enum', 'const', ...combinations] as const
/** One of them. */
export type ValueKeyword = (typeof valueKeywords)[number]

/** Keywords of a row, or of any of the schemas within its schema. */
export const rowKeywords = ['minProperties', 'maxProperties', 'dependentRequired', 'dependentSchemas', ...combinations] as const
const structure = ['properties', 'patternProperties', 'additionalProperties', 'propertyNames', 'required'] as const

/** Every keyword that a schema within a row's schema may have. */
export const schemaKeywords: readonly string[] = [
  ...new Set(['type', ...valueKeywords, ...rowKeywords, ...structure, 'then', 'else', '$defs', 'definitions', ...annotations]),
]

/** What compiling a schema needs: who collects problems, where references start, the patterns. */
export interface Scope {
  readonly walker: Walker
  /** The row's schema. */
  readonly root: Part
  readonly patterns: ReadonlyMap<string, Matcher | Error>
  /** References that are being followed. */
  readonly following: readonly string[]
  /** Columns that the rule at hand reads. */
  readonly reads: {readonly names: Set<string>; all: boolean}
  /** Schemas that may still be compiled: references to references could double without end. */
  readonly budget: {left: number}
}

/** Schemas that a contract may have, those that references repeat included. */
export const maxSchemas = 20_000

function isTooMuch(part: Part, {budget, walker}: Scope): boolean {
  if (budget.left === 0) walker.problem(part, `makes more than ${maxSchemas} schemas, because references repeat references`)
  return budget.left-- <= 0
}

const passes = (): boolean => true
const fails = (): boolean => false
const allOf = <V>(tests: readonly ((value: V) => boolean)[]): ((value: V) => boolean) => {
  const [only] = tests
  if (only === undefined) return passes
  return tests.length === 1 ? only : (value) => tests.every((test) => test(value))
}

/** Compiles a schema of one value. What is wrong with it goes to the walker. */
export function compileValue(part: Part, scope: Scope): ValueTest {
  if (typeof part.value === 'boolean') return part.value ? passes : fails
  if (isTooMuch(part, scope)) return fails
  const entries = scope.walker.map(part, schemaKeywords)
  const type = entries.get('type')
  const tests = type === undefined ? [] : [typeTest(type, scope)]
  for (const keyword of valueKeywords) if (entries.has(keyword)) tests.push(compileKeyword(keyword, part, scope))
  return allOf(tests)
}

/** Compiles one keyword of a schema of values. */
export function compileKeyword(keyword: ValueKeyword, schema: Part, scope: Scope): ValueTest {
  const {walker} = scope
  const part = walker.map(schema).get(keyword)
  if (part === undefined) return passes
  switch (keyword) {
    case 'minLength':
    case 'maxLength':
      return lengthTest(keyword, walker.count(part))
    case 'pattern':
      return ofText(patternTest(part, scope))
    case 'format':
      return ofText(formatTest(part, scope))
    case 'enum':
      return oneOfValues(walker.list(part), walker)
    case 'const':
      return oneOfValues([part], walker)
    case 'allOf':
    case 'anyOf':
    case 'oneOf':
    case 'not':
    case 'if':
    case '$ref':
      return combine<CellValue>(keyword, part, schema, scope, compileValue)
    default:
      return numberTest(keyword, part, walker)
  }
}

/** The keywords that combine schemas, for values and for rows. */
export function combine<V>(
  keyword: (typeof combinations)[number],
  part: Part,
  schema: Part,
  scope: Scope,
  compile: (part: Part, scope: Scope) => (value: V) => boolean,
): (value: V) => boolean {
  const listed = (): readonly ((value: V) => boolean)[] => {
    const items = scope.walker.list(part)
    if (items.length === 0) scope.walker.problem(part, 'must list at least one schema')
    return items.map((item) => compile(item, scope))
  }
  switch (keyword) {
    case 'allOf':
      return allOf(listed())
    case 'anyOf': {
      const tests = listed()
      return (value) => tests.some((test) => test(value))
    }
    case 'oneOf': {
      const tests = listed()
      return (value) => tests.filter((test) => test(value)).length === 1
    }
    case 'not': {
      const test = compile(part, scope)
      return (value) => !test(value)
    }
    case 'if': {
      const entries = scope.walker.map(schema)
      const [test, then, otherwise] = [part, entries.get('then'), entries.get('else')].map((each) =>
        each === undefined ? passes : compile(each, scope),
      ) as [(value: V) => boolean, (value: V) => boolean, (value: V) => boolean]
      return (value) => (test(value) ? then(value) : otherwise(value))
    }
    default: {
      const target = resolve(part, scope)
      return target === undefined ? fails : compile(target.part, target.scope)
    }
  }
}

/** Where a reference leads; a problem when it leads nowhere, out of the file, or back to itself. */
export function resolve(part: Part, scope: Scope): {readonly part: Part; readonly scope: Scope} | undefined {
  const {walker, root, following} = scope
  const reference = walker.text(part)
  if (reference === undefined) return undefined
  if (!/^#\/(?:\$defs|definitions|properties)\//.test(reference)) {
    return walker.problem(part, `must lead to a schema of this row, such as #/$defs/code, got ${shown(reference)}`)
  }
  if (following.includes(reference)) return walker.problem(part, `leads back to itself: ${[...following, reference].map(shown).join(', ')}`)
  const target = walker.follow(root, reference)
  if (target === undefined) return walker.problem(part, `leads nowhere: the row has no ${shown(reference)}`)
  return {part: target, scope: {...scope, following: [...following, reference]}}
}

/** The types of JSON Schema, those of a row's values first. */
export const typeNames = ['string', 'number', 'integer', 'boolean', 'null', 'object', 'array'] as const

function typeTest(part: Part, {walker}: Scope): ValueTest {
  const names = new Set((Array.isArray(part.value) ? walker.list(part) : [part]).map((each) => walker.oneOf(each, typeNames)))
  const takesIntegers = names.has('integer') || names.has('number')
  return (value) => {
    if (value === null) return names.has('null')
    if (typeof value === 'string') return names.has('string')
    if (typeof value === 'boolean') return names.has('boolean')
    if (typeof value === 'bigint' || Number.isInteger(value)) return takesIntegers
    return names.has('number') && Number.isFinite(value)
  }
}

const ofText =
  (test: (text: string) => boolean): ValueTest =>
  (value) =>
    typeof value !== 'string' || test(value)

const ofNumber =
  (test: (value: number | bigint) => boolean): ValueTest =>
  (value) =>
    (typeof value !== 'number' && typeof value !== 'bigint') || test(value)

function numberTest(keyword: (typeof numberKeywords)[number], part: Part, walker: Walker): ValueTest {
  const limit = walker.decimal(part)
  if (limit === undefined) return fails
  if (keyword === 'multipleOf') {
    if (limit.units > 0n) return ofNumber(multipleOf(limit))
    walker.problem(part, `must be above 0, got ${shown(part.value)}`)
    return fails
  }
  const bound = boundOf(limit)
  // Written so that a comparison that can't be made (NaN) is never a pass.
  switch (keyword) {
    case 'minimum':
      return ofNumber((value) => bound.compare(value) >= 0)
    case 'maximum':
      return ofNumber((value) => bound.compare(value) <= 0)
    case 'exclusiveMinimum':
      return ofNumber((value) => bound.compare(value) > 0)
    default:
      return ofNumber((value) => bound.compare(value) < 0)
  }
}

function lengthTest(keyword: 'minLength' | 'maxLength', bound: number | undefined): ValueTest {
  if (bound === undefined) return fails
  // A text has at most as many code points as UTF-16 units, and at least half as many.
  if (keyword === 'minLength')
    return ofText((text) => text.length >= bound && (text.length >= 2 * bound || codePoints(text, bound) >= bound))
  return ofText((text) => text.length <= bound || (text.length <= 2 * bound && codePoints(text, bound) <= bound))
}

/** The test of a pattern; a problem when it can't be used. */
function patternTest(part: Part, scope: Scope): (text: string) => boolean {
  const pattern = scope.walker.text(part)
  return pattern === undefined ? fails : matcherOf(pattern, part, scope)
}

/** The matcher of a pattern that is written at `part`. */
export function matcherOf(pattern: string, part: Part, {walker, patterns}: Scope): (text: string) => boolean {
  const matcher = patterns.get(pattern)
  if (matcher !== undefined && !(matcher instanceof Error)) return (text) => matcher.test(text)
  walker.problem(part, `is no pattern that can be used: ${(matcher?.message ?? 'it was not found').slice(0, 200)}`)
  return fails
}

function formatTest(part: Part, {walker}: Scope): (text: string) => boolean {
  const format = walker.oneOf(part, Object.keys(formats))
  return format === undefined ? fails : (formats[format] ?? fails)
}

function oneOfValues(parts: readonly Part[], walker: Walker): ValueTest {
  const known = new Set<CellValue>()
  for (const part of parts) {
    const {value} = part
    if (typeof value === 'number') {
      const exact = walker.decimal(part)
      known.add(sizeKey(exact?.places === 0 ? exact.units : value))
    } else if (value === null || typeof value === 'string' || typeof value === 'boolean') known.add(value)
    // A map or a list equals no cell.
  }
  return (value) => known.has(typeof value === 'number' || typeof value === 'bigint' ? sizeKey(value) : value)
}

/** Compiles a schema of a whole row. What is wrong with it goes to the walker. */
export function compileRow(part: Part, scope: Scope): RowTest {
  if (typeof part.value === 'boolean') return part.value ? passes : fails
  if (isTooMuch(part, scope)) return fails
  const {walker} = scope
  const entries = walker.map(part, schemaKeywords)
  const tests: RowTest[] = []
  const type = entries.get('type')
  const names =
    type === undefined ? [] : (Array.isArray(type.value) ? walker.list(type) : [type]).map((each) => walker.oneOf(each, typeNames))
  if (type !== undefined && !names.includes('object')) tests.push(fails)
  for (const keyword of ['enum', 'const']) {
    const whole = entries.get(keyword)
    if (whole !== undefined) walker.problem(whole, 'compares whole rows, which is not supported; ask about a column in properties')
  }
  if (structure.some((keyword) => entries.has(keyword))) tests.push(structureTest(part, scope))
  for (const keyword of rowKeywords) if (entries.has(keyword)) tests.push(compileRowKeyword(keyword, part, scope))
  return allOf(tests)
}

/** Compiles one keyword of a row's schema. */
export function compileRowKeyword(keyword: (typeof rowKeywords)[number], schema: Part, scope: Scope): RowTest {
  const {walker, reads} = scope
  const part = walker.map(schema).get(keyword)
  if (part === undefined) return passes
  switch (keyword) {
    case 'minProperties':
    case 'maxProperties': {
      const bound = walker.count(part)
      reads.all = true
      if (bound === undefined) return fails
      return keyword === 'minProperties' ? (row) => row.size >= bound : (row) => row.size <= bound
    }
    case 'dependentRequired': {
      const rules = [...walker.map(part)].map(([name, needed]) => ({name, needed: namesOf(needed, scope)}))
      for (const {name} of rules) reads.names.add(name)
      return (row) => rules.every(({name, needed}) => !row.has(name) || needed.every((other) => row.has(other)))
    }
    case 'dependentSchemas': {
      const rules = [...walker.map(part)].map(([name, inner]) => ({name, test: compileRow(inner, scope)}))
      for (const {name} of rules) reads.names.add(name)
      return (row) => rules.every(({name, test}) => !row.has(name) || test(row))
    }
    default:
      return combine(keyword, part, schema, scope, compileRow)
  }
}

function namesOf(part: Part, {walker, reads}: Scope): readonly string[] {
  const names = walker.list(part).flatMap((item) => walker.text(item) ?? [])
  for (const name of names) reads.names.add(name)
  return names
}

/** `properties` and its relatives, which share what each other names. */
function structureTest(schema: Part, scope: Scope): RowTest {
  const {walker, reads} = scope
  const entries = walker.map(schema)
  const properties = new Map([...walker.map(entries.get('properties'))].map(([name, part]) => [name, compileValue(part, scope)]))
  for (const name of properties.keys()) reads.names.add(name)
  const patterns = [...walker.map(entries.get('patternProperties'))].map(([pattern, part]) => ({
    matches: matcherOf(pattern, part, scope),
    test: compileValue(part, scope),
  }))
  const required = entries.get('required')
  const needed = required === undefined ? [] : namesOf(required, scope)
  const others = entries.get('additionalProperties')
  const otherTest = others === undefined ? undefined : compileValue(others, scope)
  const names = entries.get('propertyNames')
  const nameTest = names === undefined ? undefined : compileValue(names, scope)
  if (patterns.length > 0 || otherTest !== undefined || nameTest !== undefined) reads.all = true
  return (row) => {
    for (const name of needed) if (!row.has(name)) return false
    for (const [name, value] of row) {
      const own = properties.get(name)
      if (own?.(value) === false || nameTest?.(name) === false) return false
      const matching = patterns.filter(({matches}) => matches(name))
      if (!matching.every(({test}) => test(value))) return false
      if (own === undefined && matching.length === 0 && otherTest?.(value) === false) return false
    }
    return true
  }
}
