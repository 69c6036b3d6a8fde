import type {Json} from '@modelflight/core/schema'
import type {Scope} from './compile.ts'
import {formats} from './formats.ts'
import type {RowTest} from './values.ts'
import type {Part} from './walker.ts'

/** Keywords of a row that are not compiled: Ajv answers them, on the row as an object. */
export const throughAjv = ['unevaluatedProperties', 'enum', 'const', '$dynamicRef', '$anchor', '$dynamicAnchor'] as const
type AjvKeyword = (typeof throughAjv)[number]

/** Whether a keyword is one of them. */
export const isThroughAjv = (keyword: string): keyword is AjvKeyword => throughAjv.some((each) => each === keyword)

/** Names for references: they ask nothing. */
export const isAnchor = (keyword: string): boolean => keyword === '$anchor' || keyword === '$dynamicAnchor'

const lists = ['allOf', 'anyOf', 'oneOf']
const singles = ['not', 'if', 'then', 'else']
const compiledReference = /^#\/(?:\$defs|definitions|properties)\//

/** Whether everything below a keyword of a row can be compiled: no keyword of the list above, no reference by another way or back to itself. */
export function canCompile(part: Part, keyword: string, scope: Scope): boolean {
  return compiles({[keyword]: part.value}, scope, [])
}

function compiles(schema: Json, scope: Scope, following: readonly string[]): boolean {
  if (typeof schema !== 'object' || schema === null || Array.isArray(schema)) return true
  return Object.entries(schema).every(([key, value]: [string, Json]) => {
    if (isThroughAjv(key)) return false
    if (key === '$ref') return typeof value !== 'string' || followed(value, scope, following)
    if (lists.includes(key)) return !Array.isArray(value) || value.every((item: Json) => compiles(item, scope, following))
    if (singles.includes(key)) return compiles(value, scope, following)
    if (key !== 'dependentSchemas' || typeof value !== 'object' || value === null) return true
    return Object.values(value).every((item: Json) => compiles(item, scope, following))
  })
}

/** References to references could double without end, so that each is followed once a way. */
function followed(reference: string, scope: Scope, following: readonly string[]): boolean {
  // What leads out of the file, or to the row itself, is refused where it is compiled.
  if (!compiledReference.test(reference)) return reference === '#' || !reference.startsWith('#')
  if (following.includes(reference)) return false
  if (following.length > 16) return true
  const target = scope.walker.follow(scope.root, reference)
  return target === undefined || compiles(target.value, scope, [...following, reference])
}

/**
 * The test of a keyword by Ajv, on a row as an object. Integers beyond 2^53 are the nearest double here. What is wrong with the schema goes to the
 * walker.
 */
export async function rowTestOf(keyword: string, part: Part, root: Part, scope: Scope): Promise<RowTest> {
  const {acceptedBy} = await import('@modelflight/core/validation')
  const texts = {
    formats,
    pattern(pattern: string): (text: string) => boolean {
      const matcher = scope.patterns.get(pattern)
      if (matcher === undefined || matcher instanceof Error) throw matcher ?? new Error(`the pattern ${pattern} was not found`)
      return (text) => matcher.test(text)
    },
  }
  try {
    const {asked, before} = schemasOf(keyword, root.value as Readonly<Record<string, Json>>)
    const accepts = acceptedBy(plain(asked), texts)
    const acceptsBefore = before === undefined ? () => true : acceptedBy(plain(before), texts)
    const mayHide = keyword === 'unevaluatedProperties' ? JSON.stringify(asked) : undefined
    const isEvaluated = keyword === 'unevaluatedProperties' ? evaluatedByName(root, scope) : () => false
    return (row) => {
      // Ajv forgets them where a keyword beside them does not apply to the row.
      if (row.size > 0 && [...row.keys()].every(isEvaluated)) return true
      // Ajv keeps what it has seen in an object that has these names from birth: a column of such a name must be one that the schema speaks of.
      for (const name of row.keys())
        if (mayHide !== undefined && name in Object.prototype && !mayHide.includes(`${JSON.stringify(name)}:`)) return false
      const value = Object.fromEntries([...row].map(([name, cell]) => [name, typeof cell === 'bigint' ? Number(cell) : cell]))
      return accepts(value) || !acceptsBefore(value)
    }
  } catch (error) {
    scope.walker.problem(part, `can't be asked: ${(error instanceof Error ? error.message : String(error)).slice(0, 200)}`)
    return () => false
  }
}

/** Whether a column is evaluated in every row, because the row's own keywords speak of its name. */
function evaluatedByName(root: Part, {walker, patterns}: Scope): (name: string) => boolean {
  const entries = walker.map(root)
  if (entries.has('additionalProperties')) return () => true
  const columns = walker.map(entries.get('properties'))
  const matchers = [...walker.map(entries.get('patternProperties')).keys()].map((pattern) => patterns.get(pattern))
  return (name) =>
    columns.has(name) || matchers.some((matcher) => matcher !== undefined && !(matcher instanceof Error) && matcher.test(name))
}

/**
 * The schema that asks the keyword alone, beside what its references may lead to. `unevaluatedProperties` depends on all keywords beside it: then
 * `before` is what must fit for the keyword to be at fault; the columns' own schemas only name the columns, because their checks are others.
 */
function schemasOf(keyword: string, row: Readonly<Record<string, Json>>): {readonly asked: Json; readonly before: Json | undefined} {
  const needsColumns = JSON.stringify(row).includes('"#/properties/')
  const pick = (names: readonly string[]): Readonly<Record<string, Json>> =>
    Object.fromEntries(Object.entries(row).filter(([name]) => names.includes(name)))
  const places = ['$defs', 'definitions', '$anchor', '$dynamicAnchor', ...(needsColumns ? ['properties'] : [])]
  if (keyword !== 'unevaluatedProperties')
    return {asked: pick([...places, keyword, ...(keyword === 'if' ? ['then', 'else'] : [])]), before: undefined}
  const {required: _required, unevaluatedProperties: asked = true, ...rest} = row
  const before = needsColumns ? rest : {...rest, ...named('properties', row), ...named('patternProperties', row)}
  return {asked: {...before, unevaluatedProperties: asked}, before}
}

const branches = ['if', 'then', 'else']
const maps = ['$defs', 'definitions', 'properties', 'patternProperties', 'dependentSchemas']
const schemas = [...singles, 'additionalProperties', 'unevaluatedProperties', 'propertyNames']

/**
 * The same schema without what Ajv takes for a mistake in its strict mode, which is needed because it refuses unknown keywords: `then` and `else` without `if`, which ask nothing.
 * An `if` without them asks nothing either, but the columns that it names are evaluated where it fits.
 */
function plain(schema: Json): Json {
  if (typeof schema !== 'object' || schema === null || Array.isArray(schema)) return schema
  const {if: condition, allOf = []} = schema as Readonly<Record<string, Json>>
  const isDecided = condition !== undefined && ('then' in schema || 'else' in schema)
  const kept: readonly (readonly [string, Json])[] = Object.entries(schema).filter(([keyword]) => isDecided || !branches.includes(keyword))
  const parts: readonly (readonly [string, Json])[] =
    condition === undefined || isDecided || !Array.isArray(allOf)
      ? kept
      : [...kept.filter(([keyword]) => keyword !== 'allOf'), ['allOf', [...allOf, {anyOf: [condition, true]}]]]
  return Object.fromEntries(parts.map(([keyword, value]) => [keyword, plainPart(keyword, value)]))
}

function plainPart(keyword: string, value: Json): Json {
  if (schemas.includes(keyword)) return plain(value)
  if (lists.includes(keyword) && Array.isArray(value)) return value.map((item: Json) => plain(item))
  if (!maps.includes(keyword) || typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).map(([name, part]: [string, Json]) => [name, plain(part)]))
}

const named = (keyword: string, row: Readonly<Record<string, Json>>): Readonly<Record<string, Json>> => {
  const columns = row[keyword]
  return typeof columns === 'object' && columns !== null
    ? {[keyword]: Object.fromEntries(Object.keys(columns).map((name) => [name, true]))}
    : {}
}
