import {readdirSync, readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {dirname, join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {contract, type Workplace, workplace} from './harness.ts'

// The JSON Schema Test Suite (draft 4 is what npm has), its keywords put in the words of draft 2020-12. A case is a row of JSON Lines: maps are
// rows, single values stand in the column `x`. Schemas hang below `allOf`, where nothing is asked of a column's type.

type Json = string | number | boolean | null | readonly Json[] | {readonly [key: string]: Json}
type JsonObject = {readonly [key: string]: Json}

interface Group {
  readonly description: string
  readonly schema: JsonObject
  readonly tests: readonly {readonly description: string; readonly data: Json; readonly valid: boolean}[]
}

const suite = join(dirname(createRequire(import.meta.url).resolve('json-schema-test-suite')), 'tests', 'draft4')
const files = [...readdirSync(suite), ...readdirSync(join(suite, 'optional')).map((name) => `optional/${name}`)].filter((name) =>
  name.endsWith('.json'),
)

/** Files of which no case can be asked. */
const notApplicable: Readonly<Record<string, string>> = {
  'additionalItems.json': 'a row is flat: its columns hold no lists',
  'items.json': 'a row is flat: its columns hold no lists',
  'maxItems.json': 'a row is flat: its columns hold no lists',
  'minItems.json': 'a row is flat: its columns hold no lists',
  'uniqueItems.json': 'a row is flat: its columns hold no lists',
  'refRemote.json': 'a contract refers to nothing outside of its file',
  'definitions.json': 'asks for the meta-schema, which is outside of the file',
}

/** Groups that a contract refuses by name, with why. */
const refused: Readonly<Record<string, string>> = {
  'root pointer ref': 'a row has no rows within it',
  'remote ref, containing refs itself': 'a contract refers to nothing outside of its file',
  'escaped pointer ref': 'a reference leads to $defs, definitions or properties',
  'relative pointer ref to object': 'hangs below allOf here, so that its path is another',
  'properties, patternProperties, additionalProperties interaction': 'a row is flat: its columns hold no lists',
}

/** Cases that draft 2020-12 answers otherwise. */
const changed: Readonly<Record<string, boolean>> = {
  // 1.0 is an integer since draft 6.
  'a float is not an integer even without fractional part': true,
  // RFC 3986 calls it a reference: `uri-reference`.
  'a valid protocol-relative URI': false,
}

const isMap = (value: Json): value is JsonObject => typeof value === 'object' && value !== null && !Array.isArray(value)
const isFlat = (value: Json): boolean => typeof value !== 'object'

/** A schema of draft 4 in the words of draft 2020-12. */
function modern(schema: Json): Json {
  if (Array.isArray(schema)) return schema.map((item: Json) => modern(item))
  if (!isMap(schema)) return schema
  const entries = Object.entries(schema).flatMap(([key, value]): [string, Json][] => {
    if (key === 'minimum' && schema['exclusiveMinimum'] === true) return [['exclusiveMinimum', value]]
    if (key === 'maximum' && schema['exclusiveMaximum'] === true) return [['exclusiveMaximum', value]]
    if ((key === 'exclusiveMinimum' || key === 'exclusiveMaximum') && typeof value === 'boolean') return []
    if (key === 'dependencies' && isMap(value)) {
      const rules = Object.entries(value).map(([name, rule]) => [name, typeof rule === 'string' ? [rule] : modern(rule)] as const)
      return [
        ['dependentRequired', Object.fromEntries(rules.filter(([, rule]) => Array.isArray(rule)))],
        ['dependentSchemas', Object.fromEntries(rules.filter(([, rule]) => !Array.isArray(rule)))],
      ]
    }
    return [[key, key === 'enum' || key === 'default' ? value : modern(value)]]
  })
  return Object.fromEntries(entries)
}

async function isAccepted(place: Workplace, schema: JsonObject, data: Json): Promise<boolean> {
  const {definitions = {}, ...own} = modern(schema) as JsonObject
  const inner = isMap(data) ? own : {properties: {x: own}}
  const rules = await contract(JSON.stringify({row: {definitions, allOf: [inner]}}))
  await place.write('a.jsonl', `${JSON.stringify(isMap(data) ? data : {x: data})}\n`)
  return (await place.scan(['a.jsonl'], {contract: rules})).rejected === 0
}

/** Whether a case is a row: values are no lists, and null stands for no value. */
function isRow(data: Json): boolean {
  if (isMap(data)) return Object.entries(data).every(([name, value]) => isFlat(value) && name.trim() !== '' && !/[\n\f"\\\r\t]/.test(name))
  return isFlat(data)
}

let asked = 0

for (const file of files) {
  if (Object.hasOwn(notApplicable, file)) continue
  const groups = JSON.parse(readFileSync(join(suite, file), 'utf8')) as readonly Group[]
  describe(`JSON Schema Test Suite, ${file}`, () => {
    for (const group of groups) {
      const rows = group.tests.filter(({data}) => isRow(data))
      if (rows.length === 0) continue
      if (!Object.hasOwn(refused, group.description)) asked += rows.length
      test(`${group.description}: ${rows.length} of ${group.tests.length} cases are rows`, async () => {
        await using place = await workplace()
        for (const {description, data, valid} of rows) {
          if (Object.hasOwn(refused, group.description)) {
            await expect(isAccepted(place, group.schema, data)).rejects.toThrow(/the contract is not valid/)
            continue
          }
          expect(await isAccepted(place, group.schema, data), description).toBe(changed[description] ?? valid)
        }
      })
    }
  })
}

test('no case that is a row is left out: all others hold lists, maps within maps, or are refused above', () => {
  expect(asked).toBe(200)
})
