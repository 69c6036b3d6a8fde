import {Ajv2020} from 'ajv/dist/2020.js'
import fc from 'fast-check'

// Random contracts and rows, and what Ajv says of them.

/** A cell of a row; undefined is none. */
export type Cell = string | number | boolean | null | undefined
export type Schema = Readonly<Record<string, unknown>>
export type Row = Readonly<Record<string, Cell>>

/** The columns of every row. */
export const names = ['a', 'b', 'c', 'd'] as const
const texts = ['', 'a', 'ab', 'abc', 'aabb', 'Ab 1', 'b,"c"', '🙂', '日本', '12', 'true', 'x\ny', 'é', 'null']
const numbers = [0, 1, 2, 3, -1, -7, 10, 1.5, 0.25, -2.75, 1e6, 9007199254740991, 1e-7, 1e15]
const patterns = ['^[a-c]+$', 'b', '^(a|b)*c?$', '(a+)+b', '[^x]{2,}', '^\\w+\\s\\d$', '\\p{Lu}', '^.?$', '\\D$', '^(?:aa|ab)*', '[\\d🙂]']

const count = fc.integer({min: 0, max: 4})
const number = fc.constantFrom(...numbers)
const text = fc.constantFrom(...texts)
const scalar = fc.oneof(text, number, fc.boolean(), fc.constant(null))
/** Present in one of ten schemas, or more with more weight. */
const optional = <T>(arbitrary: fc.Arbitrary<T>, weight: 0 | 1 | 2): fc.Arbitrary<T | undefined> =>
  fc.oneof({weight: 2 * weight + 1, arbitrary}, {weight: 9 - 2 * weight, arbitrary: fc.constant(undefined)})
/** Leaves out what is undefined. */
const tidy = (schema: Readonly<Record<string, unknown>>): Schema =>
  Object.fromEntries(Object.entries(schema).filter(([, value]) => value !== undefined))

const type = fc.constantFrom('string', 'number', 'integer', 'boolean')
const keywords = {
  minimum: optional(number, 1),
  maximum: optional(number, 1),
  exclusiveMinimum: optional(number, 1),
  exclusiveMaximum: optional(number, 1),
  multipleOf: optional(fc.constantFrom(1, 2, 0.5, 0.25, 3), 1),
  minLength: optional(count, 1),
  maxLength: optional(count, 1),
  pattern: optional(fc.constantFrom(...patterns), 1),
  enum: optional(fc.uniqueArray(scalar, {minLength: 1, maxLength: 6}), 1),
  const: optional(scalar, 0),
}

const leaf: fc.Arbitrary<Schema> = fc.record({...keywords, type: optional(type, 1)}).map(tidy)
const inner: fc.Arbitrary<unknown> = fc.oneof(
  {weight: 6, arbitrary: leaf},
  {weight: 1, arbitrary: fc.boolean()},
  {
    weight: 1,
    arbitrary: fc.constant({$ref: '#/$defs/shared'}),
  },
)
const list = (schema: fc.Arbitrary<unknown>) => fc.array(schema, {minLength: 1, maxLength: 3})
const combined = (schema: fc.Arbitrary<unknown>) => ({
  allOf: optional(list(schema), 0),
  anyOf: optional(list(schema), 1),
  oneOf: optional(list(schema), 0),
  not: optional(schema, 0),
  if: optional(schema, 1),
  // A property of this name in a literal would look like a promise to linters.
  ...Object.fromEntries(['then', 'else'].map((keyword) => [keyword, optional(schema, 2)])),
})

const column: fc.Arbitrary<Schema> = fc
  .record({
    type: fc.oneof(
      type,
      type.map((name) => [name, 'null']),
    ),
    ...keywords,
    ...combined(inner),
  })
  .map(tidy)
const rowPart: fc.Arbitrary<Schema> = fc
  .record({
    properties: optional(fc.dictionary(fc.constantFrom(...names), inner, {maxKeys: 2}), 2),
    required: optional(fc.uniqueArray(fc.constantFrom(...names), {maxLength: 2}), 1),
    patternProperties: optional(fc.dictionary(fc.constantFrom('^[ab]', 'c|d'), inner, {maxKeys: 1}), 0),
    additionalProperties: optional(inner, 0),
    propertyNames: optional(fc.record({maxLength: count}).map(tidy), 0),
    minProperties: optional(count, 0),
  })
  .map(tidy)
/** Schemas of a row. */
export const rowSchema: fc.Arbitrary<Schema> = fc
  .record({
    properties: fc.record({a: column, b: column, c: column, d: column}),
    required: fc.subarray([...names]),
    minProperties: optional(count, 1),
    maxProperties: optional(count, 1),
    dependentRequired: optional(fc.dictionary(fc.constantFrom(...names), fc.subarray([...names]), {maxKeys: 2}), 1),
    dependentSchemas: optional(fc.dictionary(fc.constantFrom(...names), rowPart, {maxKeys: 2}), 1),
    ...combined(rowPart),
    unevaluatedProperties: optional(inner, 0),
    $defs: fc.record({shared: leaf}),
  })
  .map(tidy)

const cell: fc.Arbitrary<Cell> = fc.oneof(text, number, fc.boolean(), fc.constant(null), fc.constant(undefined))
/** So many rows. */
export const rowsOf = (count: number): fc.Arbitrary<Row[]> =>
  fc.array(fc.record({a: cell, b: cell, c: cell, d: cell}), {minLength: count, maxLength: count})

/** What a contract says of a column. */
export interface Column {
  readonly type: string
  readonly allowsNull: boolean
  readonly schema: Schema
}

const columnOf = (schema: Schema): Column => ({
  type: [schema['type']].flat()[0] as string,
  allowsNull: [schema['type']].flat().includes('null'),
  schema,
})

/** Most rows should fit their types, or nothing else would be asked: cells of another type are replaced in most places. */
export function suited(value: Cell, {type: wanted}: Column, at: number): Cell {
  if (value === null || value === undefined || at % 23 === 0) return value
  const isFit =
    wanted === 'string' ? typeof value === 'string' : wanted === 'boolean' ? typeof value === 'boolean' : typeof value === 'number'
  if (isFit && (wanted !== 'integer' || Number.isInteger(value))) return value
  if (wanted === 'string') return texts[at % texts.length]
  if (wanted === 'boolean') return at % 2 === 0
  return wanted === 'integer' ? at % 12 : numbers[at % numbers.length]
}

const valueKeywords = [...Object.keys(keywords), 'allOf', 'anyOf', 'oneOf', 'not', 'if']
const rowKeywords = ['minProperties', 'maxProperties', 'dependentRequired', 'dependentSchemas', 'allOf', 'anyOf', 'oneOf', 'not', 'if']

/** Ajv for each keyword alone, so that its answer names the reason. */
export function reference(schema: Schema) {
  const ajv = new Ajv2020({strict: false, validateSchema: false, logger: false})
  const alone = (from: Schema, keyword: string) => {
    const companions = keyword === 'if' ? ['then', 'else'].map((each) => [each, from[each] ?? true] as const) : []
    return ajv.compile({[keyword]: from[keyword], ...Object.fromEntries(companions), $defs: schema['$defs']})
  }
  const tests = (from: Schema, keys: readonly string[]) =>
    keys.filter((keyword) => keyword in from).map((keyword) => ({keyword, fits: alone(from, keyword)}))
  const properties = schema['properties'] as Readonly<Record<string, Schema>>
  const columns = names.map((name) => {
    const own = columnOf(properties[name] as Schema)
    return {name, ...own, isType: alone(own.schema, 'type'), tests: tests(own.schema, valueKeywords)}
  })
  // All columns are named, so none is left for `unevaluatedProperties`, whatever Ajv makes of it beside `dependentSchemas`.
  const whole = tests(schema, rowKeywords)
  const required = schema['required'] as readonly string[]
  return {
    columns,
    /** Names of the rules that a row misses. */
    reasons(values: Row): readonly string[] {
      const object = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined))
      const missed = columns.flatMap(({name, isType, tests: asked}) => {
        const value = values[name]
        if (value === undefined) return required.includes(name) ? [`${name}:required`] : []
        if (!isType(value)) return [`${name}:type`]
        return asked.filter(({fits}) => !fits(value)).map(({keyword}) => `${name}:${keyword}`)
      })
      return [...missed, ...whole.filter(({fits}) => !fits(object)).map(({keyword}) => `:row:${keyword}`)]
    },
  }
}
