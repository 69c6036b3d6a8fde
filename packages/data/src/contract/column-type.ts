import {resolve, type Scope, typeNames} from './compile.ts'
import type {Part} from './walker.ts'

/** What a column's schema says of the type of its values. */
export interface ColumnType {
  /** `string`, `number`, `integer`, `boolean`; undefined when it is left open. */
  readonly type: string | undefined
  readonly allowsNull: boolean
}

/** Keywords that speak of numbers. */
export const numberWords = ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf']
const textWords = ['minLength', 'maxLength', 'pattern', 'format']

/**
 * The type of a column: what `type` says, else what `enum`, `const` and the schemas that it is made of leave, else what its keywords speak of:
 * a column with a `minimum` and no type holds numbers. Cells are text until a type is known, so there can be only one.
 */
export function columnType(schema: Part, scope: Scope): ColumnType {
  const {walker} = scope
  const own = typeof schema.value === 'boolean' ? undefined : walker.map(schema).get('type')
  const names = own === undefined ? [] : (Array.isArray(own.value) ? walker.list(own) : [own]).map((part) => walker.oneOf(part, typeNames))
  if (names.includes(undefined)) return {type: undefined, allowsNull: false}
  const types = typesOf(schema, scope) ?? spokenOf(schema, scope)
  if (types === undefined) return {type: undefined, allowsNull: false}
  const named = [...types].filter((type) => type !== 'null')
  if (types.has('object') || types.has('array')) {
    walker.problem(schema, `has the type ${named.join(' or ')}, and a row is flat: its values are text, numbers and booleans`)
  } else if (named.length !== 1) {
    walker.problem(schema, `must name one type, with or without null, got ${[...types].join(' and ') || 'none that is possible'}`)
  }
  return {type: named[0], allowsNull: types.has('null')}
}

/** What was found of the schemas of one contract, by place: references to references would else be followed again and again. */
const known = new WeakMap<Scope['budget'], Map<string, ReadonlySet<string> | undefined>>()

/** Types that values may have by a schema; undefined when it does not say. */
function typesOf(schema: Part, scope: Scope): ReadonlySet<string> | undefined {
  const found = known.get(scope.budget) ?? new Map<string, ReadonlySet<string> | undefined>()
  known.set(scope.budget, found)
  if (!found.has(schema.pointer)) found.set(schema.pointer, findTypes(schema, scope))
  return found.get(schema.pointer)
}

function findTypes(schema: Part, scope: Scope): ReadonlySet<string> | undefined {
  if (typeof schema.value === 'boolean') return undefined
  const entries = scope.walker.map(schema)
  const found: ReadonlySet<string>[] = []
  const type = entries.get('type')
  if (type !== undefined) found.push(simplified(new Set((Array.isArray(type.value) ? type.value : [type.value]).map(String))))
  const values = entries.has('const') ? [entries.get('const')?.value] : entries.get('enum')?.value
  if (type === undefined && Array.isArray(values)) found.push(simplified(new Set(values.map(typeOfValue))))
  const reference = entries.get('$ref')
  if (type === undefined && reference !== undefined) {
    // A reference that leads nowhere is told once, where the keyword is compiled.
    const target = scope.walker.follow(scope.root, String(reference.value))
    if (target !== undefined && !scope.following.includes(String(reference.value))) {
      const inner = typesOf(target, {...scope, following: [...scope.following, String(reference.value)]})
      if (inner !== undefined) found.push(inner)
    }
  }
  if (type === undefined) {
    for (const part of itemsOf(entries.get('allOf'))) found.push(...[typesOf(part, scope)].filter((each) => each !== undefined))
    for (const keyword of ['anyOf', 'oneOf'])
      found.push(...[unionOf(itemsOf(entries.get(keyword)), scope)].filter((each) => each !== undefined))
  }
  const [first, ...rest] = found
  return first === undefined ? undefined : rest.reduce(common, first)
}

const itemsOf = (part: Part | undefined): readonly Part[] =>
  part !== undefined && Array.isArray(part.value) ? part.value.map((value, index) => ({value, pointer: `${part.pointer}/${index}`})) : []

function unionOf(parts: readonly Part[], scope: Scope): ReadonlySet<string> | undefined {
  const found = parts.map((part) => typesOf(part, scope) ?? spokenOf(part, scope))
  const told = found.filter((types) => types !== undefined)
  return parts.length === 0 || told.length < parts.length ? undefined : simplified(new Set(told.flatMap((types) => [...types])))
}

/** An integer is a number, so `[integer, number]` says number. */
const simplified = (types: ReadonlySet<string>): ReadonlySet<string> =>
  types.has('number') ? new Set([...types].filter((type) => type !== 'integer')) : types

const common = (a: ReadonlySet<string>, b: ReadonlySet<string>): ReadonlySet<string> => {
  const both = [...a].filter((type) => b.has(type) || (type === 'integer' && b.has('number')))
  return new Set([...both, ...(a.has('number') && b.has('integer') ? ['integer'] : [])])
}

function typeOfValue(value: unknown): string {
  if (value === null) return 'null'
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number'
  return Array.isArray(value) ? 'array' : typeof value
}

function spokenOf(schema: Part, scope: Scope): ReadonlySet<string> | undefined {
  if (typeof schema.value === 'boolean') return undefined
  const keys = scope.walker.map(schema)
  const speaks = (words: readonly string[]): boolean => words.some((word) => keys.has(word))
  const types = [...(speaks(numberWords) ? ['number'] : []), ...(speaks(textWords) ? ['string'] : [])]
  return types.length === 0 ? undefined : new Set(types)
}

/** The schema that speaks for a column: where it is nothing but a reference, what that leads to. */
export function effectiveSchema(schema: Part, scope: Scope): {readonly part: Part; readonly scope: Scope} {
  const own = typeof schema.value === 'object' && schema.value !== null ? Object.keys(schema.value) : []
  const says = own.filter((key) => !['title', 'description', '$comment', 'examples', 'default'].includes(key))
  const reference = scope.walker.map(typeof schema.value === 'boolean' ? undefined : schema).get('$ref')
  if (reference === undefined || says.length !== 1) return {part: schema, scope}
  const target = resolve(reference, scope)
  return target === undefined ? {part: schema, scope} : effectiveSchema(target.part, target.scope)
}
