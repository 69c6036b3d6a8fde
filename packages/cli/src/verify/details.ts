import {type AuditedRecord, linkOf} from '@modelflight/core/record-audit'
import {recordSchema} from '@modelflight/core/record-schemas'
import type {ModelStory} from '@modelflight/core/record-story'
import type {JsonSchema} from '@modelflight/core/schema'
import {type Block, code, heading, list} from '@modelflight/report/document'

/** One value of a record, with what its schema says it is. */
export interface FieldValue {
  /** Path from the record's root, e.g. `predicate.runDetails.metadata.startedOn`. */
  readonly path: string
  readonly value: string
  /** The description that is nearest in the schema; empty where it has none. */
  readonly meaning: string
}

/** The records of a model's story, in the order of the story, each once. */
export function recordsOf({data, trained, gate, registered, removed, rollouts, drift}: ModelStory): readonly AuditedRecord[] {
  const all = [...data.map(({validated}) => validated), trained, gate, registered, removed, ...rollouts, ...drift]
  return [...new Map(all.flatMap((record) => (record === undefined ? [] : [[record.digest, record] as const]))).values()]
}

/** Every value of a record, explained by the published schema. */
export function fieldsOf({statement}: AuditedRecord): readonly FieldValue[] {
  return valuesOf(statement, recordSchema(statement.predicateType), '', '')
}

function valuesOf(value: unknown, schema: JsonSchema | undefined, path: string, above: string): readonly FieldValue[] {
  const meaning = schema?.description ?? above
  if (typeof value !== 'object' || value === null) return [{path, value: value === null ? 'null' : String(value), meaning}]
  const entries: readonly (readonly [string, unknown])[] = Array.isArray(value)
    ? (value as readonly unknown[]).map((entry, index) => [`${path}[${index}]`, entry] as const)
    : Object.entries(value).map(([key, entry]) => [path === '' ? key : `${path}.${key}`, entry] as const)
  if (entries.length === 0) return [{path, value: Array.isArray(value) ? 'none' : 'empty', meaning}]
  const below = (key: string): JsonSchema | undefined =>
    Array.isArray(value)
      ? schema?.items
      : [schema, ...(schema?.anyOf ?? [])].map((shape) => shape?.properties?.[key]).find((found) => found !== undefined)
  return entries.flatMap(([place, entry]) => valuesOf(entry, below(place.slice(path === '' ? 0 : path.length + 1)), place, meaning))
}

/** All that the records of a story say, for `--details`. */
export const detailBlocks = (story: ModelStory): readonly Block[] =>
  recordsOf(story).flatMap((record) => [
    heading(`${linkOf(record).action}: ${record.name}`),
    list(...fieldsOf(record).map(({path, value, meaning}) => [`${path}: `, code(value), meaning === '' ? '' : ` (${meaning})`])),
  ])
