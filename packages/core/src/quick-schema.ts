import type {Json, JsonSchema, JsonType} from './schema.ts'

/**
 * Whether a value surely fits a schema. `false` means "not sure": Ajv, the reference, is then loaded to decide and to explain. So most runs
 * never load it. A differential test holds this function to Ajv.
 */
export function surelyFits(value: unknown, schema: JsonSchema, root: JsonSchema = schema): boolean {
  return Object.entries(schema).every(([keyword, argument]) => tests[keyword]?.(value, argument, schema, root) ?? false)
}

type Test = (value: unknown, argument: unknown, schema: JsonSchema, root: JsonSchema) => boolean

const always: Test = () => true

const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Applies to numbers only, as JSON Schema has it. */
const ofNumber =
  (holds: (value: number, limit: number) => boolean): Test =>
  (value, limit) =>
    typeof value !== 'number' || (typeof limit === 'number' && holds(value, limit))

/** Length in code points. */
const ofText =
  (holds: (length: number, limit: number) => boolean): Test =>
  (value, limit) =>
    typeof value !== 'string' || (typeof limit === 'number' && holds([...value].length, limit))

const ofList =
  (holds: (length: number, limit: number) => boolean): Test =>
  (value, limit) =>
    !Array.isArray(value) || (typeof limit === 'number' && holds(value.length, limit))

const atLeast = (value: number, limit: number): boolean => value >= limit
const atMost = (value: number, limit: number): boolean => value <= limit

/** Keywords that are understood. Any other makes the answer "not sure". */
const tests: Readonly<Record<string, Test>> = {
  $schema: always,
  $id: always,
  $defs: always,
  title: always,
  description: always,
  default: always,
  examples: always,
  type: (value, types) => [types].flat().some((type) => hasType(value, type as JsonType)),
  const: (value, wanted) => isScalar(wanted) && value === wanted,
  enum: (value, wanted) => isScalar(value) && (wanted as readonly Json[]).includes(value as Json),
  minimum: ofNumber(atLeast),
  maximum: ofNumber(atMost),
  exclusiveMinimum: ofNumber((value, limit) => value > limit),
  exclusiveMaximum: ofNumber((value, limit) => value < limit),
  minLength: ofText(atLeast),
  maxLength: ofText(atMost),
  minItems: ofList(atLeast),
  maxItems: ofList(atMost),
  minProperties: (value, limit) => !isMap(value) || (typeof limit === 'number' && Object.keys(value).length >= limit),
  pattern: (value, pattern) => typeof value !== 'string' || new RegExp(String(pattern), 'u').test(value),
  required: (value, names) => !isMap(value) || (names as readonly string[]).every((name) => Object.hasOwn(value, name)),
  properties: (value, parts, _schema, root) =>
    !isMap(value) ||
    Object.entries(parts as object).every(([name, part]) => !Object.hasOwn(value, name) || surelyFits(value[name], part, root)),
  additionalProperties: (value, rest, schema, root) => !isMap(value) || othersFit(value, rest as boolean | JsonSchema, schema, root),
  items: (value, part, _schema, root) => !Array.isArray(value) || value.every((item) => surelyFits(item, part as JsonSchema, root)),
  anyOf: (value, parts, _schema, root) => (parts as readonly JsonSchema[]).some((part) => surelyFits(value, part, root)),
  allOf: (value, parts, _schema, root) => (parts as readonly JsonSchema[]).every((part) => surelyFits(value, part, root)),
  $ref: (value, reference, _schema, root) => {
    const name = /^#\/\$defs\/([A-Za-z0-9_-]+)$/.exec(String(reference))?.[1]
    const part = name === undefined ? undefined : root.$defs?.[name]
    return part !== undefined && surelyFits(value, part, root)
  },
}

function othersFit(value: Readonly<Record<string, unknown>>, rest: boolean | JsonSchema, schema: JsonSchema, root: JsonSchema): boolean {
  if (schema.patternProperties !== undefined) return false
  const others = Object.keys(value).filter((name) => !Object.hasOwn(schema.properties ?? {}, name))
  if (typeof rest === 'boolean') return rest || others.length === 0
  return others.every((name) => surelyFits(value[name], rest, root))
}

const isScalar = (value: unknown): boolean => value === null || ['string', 'number', 'boolean'].includes(typeof value)

function hasType(value: unknown, type: JsonType): boolean {
  switch (type) {
    case 'null':
      return value === null
    case 'array':
      return Array.isArray(value)
    case 'object':
      return isMap(value)
    case 'integer':
      return Number.isInteger(value)
    case 'number':
      return typeof value === 'number' && Number.isFinite(value)
    case 'string':
    case 'boolean':
      return typeof value === type
    default:
      return type satisfies never
  }
}
