import {nearest} from './nearest.ts'
import type {Json, JsonSchema} from './schema.ts'
import type {Located} from './yaml-document.ts'

/** What a field needs to know of its surroundings to understand a text. */
export interface FieldContext {
  /** Absolute path that relative paths start from and may not leave. */
  readonly workspace: string
  /** Absolute path of `working-directory`. */
  readonly workingDirectory: string
  /** Reads YAML or JSON typed into an input. */
  readonly parseYaml: (text: string, name: string) => Located
  /** Turns a path as typed into an absolute one, or refuses it (policy-refused) when it leaves the workspace. */
  readonly resolvePath: (path: string) => string
}

/** One input: how it is described, read from text, and read from `modelflight.yml`. */
export interface Field<T> {
  readonly description: string
  /** As a user would type it. */
  readonly default: string | undefined
  readonly required: boolean
  /** Masked in the log as soon as it is read. */
  readonly secret: boolean
  /** Read from the base branch on pull requests: a limit, a contract, a URL. */
  readonly policy: boolean
  /** Its text is YAML: the parser is loaded only when such an input is given. */
  readonly structured: boolean
  /** The path of a file that may give these inputs; such a file wins over `modelflight.yml`. */
  readonly holds?: readonly string[]
  /** Schema of the value in `modelflight.yml`. */
  readonly schema: JsonSchema
  /** Reads the text of an input. A thrown `FieldError` says what was expected. */
  parse(text: string, context: FieldContext): T
  /** Takes the value of `modelflight.yml`, which has passed `schema`. */
  accept(value: Located, context: FieldContext): T
}

/** An input specification: names in kebab-case to fields. */
export type Spec = Readonly<Record<string, Field<unknown>>>

/** The values that a specification reads. */
export type Values<S extends Spec> = {readonly [K in keyof S]: S[K] extends Field<infer T> ? T : never}

/** The value of one input does not fit its field. */
export class FieldError extends Error {}

/** What may be said of every field. */
export interface Meta {
  readonly description: string
  readonly default?: string
  readonly policy?: boolean
}

/** `required` unless there is a default; `optional()` lifts that. */
function field<T>(meta: Meta, schema: JsonSchema, parse: Field<T>['parse'], accept: Field<T>['accept']): Field<T> {
  return {
    description: meta.description,
    default: meta.default,
    required: meta.default === undefined,
    secret: false,
    policy: meta.policy ?? false,
    structured: false,
    schema: {...schema, description: meta.description},
    parse,
    accept,
  }
}

/** For fields whose value in the file is a plain scalar: it is read exactly like the text of the input. */
const asText =
  <T>(parse: Field<T>['parse']): Field<T>['accept'] =>
  (located, context) =>
    parse(String(located.value), context)

/** Any text. */
export const text = (meta: Meta): Field<string> => {
  const parse = (value: string): string => value
  return field(meta, {type: 'string'}, parse, asText(parse))
}

/** A text that never appears in a log. */
export const secret = (meta: Meta): Field<string> => ({...text(meta), secret: true})

/** One of some words. */
export const oneOf = <const V extends readonly string[]>(values: V, meta: Meta): Field<V[number]> => {
  const parse = (value: string): V[number] => {
    if (values.includes(value)) return value
    const meant = nearest(value, values)
    throw new FieldError(`expected one of ${values.join(', ')}, got ${JSON.stringify(value)}${meant ? `; did you mean ${meant}?` : ''}`)
  }
  return field(meta, {enum: values}, parse, asText(parse))
}

/** `true` or `false`, nothing else: "yes" is an error, not silently false. */
export const flag = (meta: Meta): Field<boolean> => {
  const parse = (value: string): boolean => {
    if (value === 'true' || value === 'false') return value === 'true'
    throw new FieldError(`expected true or false, got ${JSON.stringify(value)}`)
  }
  return field(meta, {type: 'boolean'}, parse, asText(parse))
}

/** Bounds of a number, both included. */
export interface Bounds {
  readonly min?: number
  readonly max?: number
}

/** A finite number. */
export const number = (meta: Meta & Bounds): Field<number> => numeric('number', meta)

/** A whole number within ±2^53. */
export const integer = (meta: Meta & Bounds): Field<number> => numeric('integer', meta)

function numeric(type: 'number' | 'integer', meta: Meta & Bounds): Field<number> {
  const expected = `expected ${type === 'integer' ? 'a whole number' : 'a number'}${boundsInWords(meta)}`
  const parse = (value: string): number => {
    const parsed = /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/.test(value) ? Number(value) : Number.NaN
    const fits = type === 'integer' ? Number.isSafeInteger(parsed) : Number.isFinite(parsed)
    if (!fits || parsed < (meta.min ?? -Infinity) || parsed > (meta.max ?? Infinity)) {
      throw new FieldError(`${expected}, got ${JSON.stringify(value)}`)
    }
    return parsed
  }
  const bounds = {...(meta.min === undefined ? {} : {minimum: meta.min}), ...(meta.max === undefined ? {} : {maximum: meta.max})}
  return field(meta, {type, ...bounds}, parse, asText(parse))
}

function boundsInWords({min, max}: Bounds): string {
  if (min !== undefined && max !== undefined) return ` from ${min} to ${max}`
  if (min !== undefined) return ` >= ${min}`
  return max === undefined ? '' : ` <= ${max}`
}

/** Several texts: one a line in an input, a list (or one text) in the file. Blank lines are dropped. */
export const list = (meta: Meta): Field<readonly string[]> => {
  const parse = (value: string): readonly string[] =>
    value
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '')
  const accept = ({value}: Located): readonly string[] => (Array.isArray(value) ? value.map(String) : parse(String(value)))
  return field(meta, {anyOf: [{type: 'string'}, {type: 'array', items: {type: 'string'}}]}, parse, accept)
}

/** Some of some words: one a line, or with commas between them; each is kept once. */
export const someOf = <const V extends readonly string[]>(values: V, meta: Meta): Field<readonly V[number][]> => {
  const word = oneOf(values, meta)
  const parse = (value: string, context: FieldContext): readonly V[number][] => {
    const given = value.split(/[\n,]/).map((part) => part.trim())
    return [...new Set(given.filter((part) => part !== '').map((part) => word.parse(part, context)))]
  }
  const accept: Field<readonly V[number][]>['accept'] = ({value}, context) =>
    parse(Array.isArray(value) ? value.map(String).join('\n') : String(value), context)
  return field(meta, {anyOf: [{type: 'string'}, {type: 'array', items: {enum: values}}]}, parse, accept)
}

/** A path inside the workspace, given back absolute. Links that leave the workspace are refused where the file is opened. */
export const path = (meta: Meta): Field<string> => {
  const parse = (value: string, context: FieldContext): string => context.resolvePath(value)
  return field(meta, {type: 'string'}, parse, asText(parse))
}

/** The path of a YAML file in which other inputs of the action may stand, under their own names. */
export const fileOf = (names: readonly string[], meta: Meta): Field<string> => ({...path(meta), holds: names})

/** A length of time, given back in seconds: `90s`, `15m`, `2h`, `1d`; a bare number is seconds. */
export const duration = (meta: Meta): Field<number> => {
  const parse = (value: string): number => {
    const match = /^(\d+(?:\.\d+)?)\s*(ms|s|m|h|d)?$/.exec(value)
    if (match === null) throw new FieldError(`expected a duration such as 90s, 15m or 2h, got ${JSON.stringify(value)}`)
    return Number(match[1]) * (secondsPer[match[2] ?? 's'] ?? 1)
  }
  return field(meta, {type: ['string', 'number']}, parse, asText(parse))
}

const secondsPer: Readonly<Record<string, number>> = {ms: 0.001, s: 1, m: 60, h: 3_600, d: 86_400}

/** A value with structure: YAML or JSON in an input, plain YAML in the file. Keeps its lines, so that errors can name them. */
export const structured = (schema: JsonSchema, meta: Meta & {readonly name: string}): Field<Located<Json>> => {
  const parse: Field<Located<Json>>['parse'] = (value, context) => context.parseYaml(value, `input ${meta.name}`)
  return {...field(meta, schema, parse, (located) => located), structured: true}
}

/** The same field, but leaving it out is fine. */
export const optional = <T>(inner: Field<T>): Field<T | undefined> => ({...inner, required: false})
