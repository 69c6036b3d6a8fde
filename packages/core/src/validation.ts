import {Ajv2020, type AnySchema, type ErrorObject} from 'ajv/dist/2020.js'
import {inputError} from './errors.ts'
import {nearest} from './nearest.ts'
import {escapePointer} from './pointer.ts'
import type {Json, JsonSchema} from './schema.ts'
import type {Located} from './yaml-document.ts'

/** One way in which a value misses its schema. */
export interface SchemaProblem {
  /** JSON Pointer of the part at fault. */
  readonly pointer: string
  readonly message: string
}

/** All the ways in which a value misses a schema, in words. Empty when it fits. */
export function schemaProblems(value: unknown, schema: JsonSchema): SchemaProblem[] {
  return problemsUnder(onlyPresent(schema, value))(value)
}

/** The same for many values: the schema is compiled once. */
export function problemsUnder(schema: JsonSchema): (value: unknown) => SchemaProblem[] {
  const ajv = new Ajv2020({
    allErrors: true,
    strict: true,
    strictTypes: false,
    verbose: true,
    allowUnionTypes: true,
    logger: false,
    // The schemas are ours and tested: checking them against their meta-schema in every run would cost more CPU than an empty process.
    validateSchema: false,
    meta: false,
  })
  const validate = ajv.compile(schema)
  return (value) => (validate(value) ? [] : withoutEchoes((validate.errors ?? []).map(inWords)))
}

/** What decides about texts in a user's schema, in Ajv's place. */
export interface TextTests {
  /** The test of a pattern. @throws Error when it can't be used. */
  pattern(pattern: string): (text: string) => boolean
  readonly formats: Readonly<Record<string, (text: string) => boolean>>
}

/**
 * Ajv's own answer to a user's schema (draft 2020-12), for what is not compiled otherwise.
 *
 * @throws Error for keywords that the draft does not have, values that they can't have, and references that lead nowhere.
 */
export function acceptedBy(schema: Json, {pattern, formats}: TextTests): (value: unknown) => boolean {
  const regExp = Object.assign((text: string) => ({test: pattern(text)}), {code: 'pattern'})
  const ajv = new Ajv2020({
    // The schema's schema has patterns of its own; without it, Ajv still refuses keywords that it does not know and values of the wrong type.
    validateSchema: false,
    meta: false,
    strict: false,
    strictSchema: true,
    // That a column is named and fits a pattern, too, is no mistake.
    allowMatchingProperties: true,
    allowUnionTypes: true,
    logger: false,
    ownProperties: true,
    formats,
    code: {regExp},
  })
  for (const anchor of ['$anchor', '$dynamicAnchor']) if (ajv.getKeyword(anchor) === false) ajv.addKeyword(anchor)
  const validate = ajv.compile(schema as AnySchema)
  return (value) => validate(value) === true
}

/**
 * The same schema with nothing to say about keys that the value does not have: what is never asked need not be compiled. The names stay,
 * for the suggestions in messages.
 */
function onlyPresent(schema: JsonSchema, value: unknown): JsonSchema {
  if (schema.properties === undefined || typeof value !== 'object' || value === null || Array.isArray(value)) return schema
  const present = value as Readonly<Record<string, unknown>>
  const properties = Object.entries(schema.properties).map(
    ([name, part]) => [name, Object.hasOwn(present, name) ? onlyPresent(part, present[name]) : {}] as const,
  )
  return {...schema, properties: Object.fromEntries(properties)}
}

/**
 * Checks a file's content and reports all problems together, each with its line.
 *
 * @throws Failure input-error.
 */
export function requireSchema(located: Located<unknown>, schema: JsonSchema, what: string): void {
  const problems = schemaProblems(located.value, schema)
  const [first] = problems
  if (first === undefined) return
  const lines = problems.slice(0, 20).map(({pointer, message}) => {
    const {line} = located.at(pointer)
    return `${located.file}${line === undefined ? '' : `:${line}`} ${message}`
  })
  const more = problems.length > 20 ? `\nand ${problems.length - 20} more` : ''
  throw inputError(`${what} is not valid:\n${lines.join('\n')}${more}`, {where: located.at(first.pointer)})
}

function inWords(error: ErrorObject): SchemaProblem {
  const path = error.instancePath
  const name = path === '' ? 'the file' : path.slice(1).replaceAll('/', '.')
  const got = (): string => `got ${preview(error.data)}` // only where it is told: a map with 60,000 unknown keys is one datum of each
  const parameters = error.params as Readonly<Record<string, unknown>>
  switch (error.keyword) {
    case 'additionalProperties':
      return unknownKey(error, String(parameters['additionalProperty']))
    case 'required':
      return {pointer: path, message: `${name} needs the key ${String(parameters['missingProperty'])}`}
    case 'enum':
      return {
        pointer: path,
        message: `${name} must be one of ${(parameters['allowedValues'] as unknown[]).map(String).join(', ')}, ${got()}`,
      }
    case 'type':
      return {pointer: path, message: `${name} must be ${typeWords(parameters['type'])}, ${got()}`}
    case 'anyOf':
    case 'oneOf':
      return {pointer: path, message: `${name} has none of the allowed forms, ${got()}`}
    default:
      return {pointer: path, message: `${name} ${error.message ?? 'is not valid'}, ${got()}`}
  }
}

function unknownKey(error: ErrorObject, key: string): SchemaProblem {
  const known = Object.keys((error.parentSchema?.['properties'] ?? {}) as object)
  const meant = nearest(key, known)
  const suggestion = meant === undefined ? `known keys: ${known.join(', ')}` : `did you mean ${meant}?`
  return {pointer: `${error.instancePath}/${escapePointer(key)}`, message: `unknown key ${preview(key)}; ${suggestion}`}
}

const typeWords = (type: unknown): string => {
  const names = (Array.isArray(type) ? type : [type]).map((name) =>
    name === 'object' ? 'a map' : name === 'array' ? 'a list' : `a ${String(name)}`,
  )
  return names.join(' or ')
}

/** A value in a message: JSON, cut short. */
function preview(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing'
  return text.length > 60 ? `${text.slice(0, 59)}…` : text
}

/** Alternatives (`anyOf`) report each branch and then themselves; the branches alone would contradict each other. */
function withoutEchoes(problems: readonly SchemaProblem[]): SchemaProblem[] {
  const summed = new Set(problems.filter(({message}) => message.includes('none of the allowed forms')).map(({pointer}) => pointer))
  const kept = problems.filter(({pointer, message}) => !summed.has(pointer) || message.includes('none of the allowed forms'))
  return [...new Map(kept.map((problem) => [`${problem.pointer} ${problem.message}`, problem])).values()]
}
