import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {ensureJsonSchemaTests} from '@modelflight/tools/tools/json-schema-tests'
import {expect, test} from 'vitest'
import {contract, type Workplace, workplace} from './harness.ts'

// The JSON Schema Test Suite, draft 2020-12. A case is a row of JSON Lines: maps are rows, single values stand in the column `x`. Schemas hang
// below `allOf`, where nothing is asked of a column's type.

type Json = string | number | boolean | null | readonly Json[] | {readonly [key: string]: Json}
type JsonObject = {readonly [key: string]: Json}

interface Group {
  readonly description: string
  readonly schema: Json
  readonly tests: readonly {readonly description: string; readonly data: Json; readonly valid: boolean}[]
}

const folder = await ensureJsonSchemaTests()
const files = [...readdirSync(folder), ...readdirSync(join(folder, 'optional', 'format')).map((name) => `optional/format/${name}`)].filter(
  (name) => name.endsWith('.json'),
)

/** What a contract says no to, by name: a row is flat, and refers to nothing outside of its file. */
const refusals =
  /a row is flat|is not supported|must lead to a schema of this row|leads nowhere|leads back to itself|can't be asked|in a column, it asks nothing|must be one of|no pattern that can be used/

const isMap = (value: Json): value is JsonObject => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Whether a case is a row: values are no lists and no maps, and every column has a name that can be told from the others. */
function isRow(data: Json): boolean {
  // Null is a cell without a value, of which only `required` is asked.
  if (!isMap(data)) return !Array.isArray(data) && data !== null
  const names = Object.keys(data)
  const isNamed = names.every((name) => name.trim() !== '' && !/[\n\f"\\\r\t]/.test(name))
  return isNamed && names.length > 0 && Object.values(data).every((value) => typeof value !== 'object')
}

async function accepts(place: Workplace, schema: Json, data: Json): Promise<boolean> {
  const written: JsonObject = isMap(schema) ? schema : {not: schema === false ? {} : {not: {}}}
  const {$schema: _, $defs = {}, definitions = {}, ...own} = written
  const inner = isMap(data) ? own : {properties: {x: own}}
  const rules = await contract(JSON.stringify({row: {$defs, definitions, allOf: [inner]}}))
  await place.write('a.jsonl', `${JSON.stringify(isMap(data) ? data : {x: data})}\n`)
  return (await place.scan(['a.jsonl'], {contract: rules})).rejected === 0
}

/** Cases that a flat row answers otherwise, each with the reason. */
const otherwise: Readonly<Record<string, string>> = {
  'format.json: ': 'formats are held to, not only noted (docs/contract.md)',
  'optional/format/date-time.json: validation of date-time strings: a valid date-time with a leap second':
    'no clock of a data set has a second 60',
  'unevaluatedProperties.json: unevaluatedProperties with if/then/else, then not defined: when if is false':
    'the answer of Ajv, which is the reference',
}

test('the cases of draft 2020-12 that are rows are answered as the suite says, or refused by name', async () => {
  await using place = await workplace()
  const wrong: string[] = []
  const counts = {asked: 0, refused: 0, others: 0}
  for (const file of files) {
    for (const {description, schema, tests} of JSON.parse(readFileSync(join(folder, file), 'utf8')) as readonly Group[]) {
      for (const {description: name, data, valid} of tests) {
        const id = `${file}: ${description}: ${name}`
        if (!isRow(data)) {
          counts.others++
          continue
        }
        const answer = await accepts(place, schema, data).catch((error: Error) => error)
        if (answer instanceof Error && refusals.test(answer.message)) counts.refused++
        else if (answer !== valid) wrong.push(`${id}: ${answer instanceof Error ? answer.message : answer}`)
        else counts.asked++
      }
    }
  }
  expect(wrong.filter((each) => !Object.keys(otherwise).some((start) => each.startsWith(start)))).toEqual([])
  expect(counts).toEqual({asked: 921, refused: 224, others: 586})
}, 120_000)
