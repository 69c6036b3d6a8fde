import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {ensureJsonSchemaTests} from '@modelflight/tools/tools/json-schema-tests'
import {expect, test} from 'vitest'
import {contract, type Workplace, workplace, writeParquet} from './harness.ts'

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

const isOtherwise = (id: string): boolean => Object.keys(otherwise).some((start) => id.startsWith(start))

/** Single values of one type that can stand in a column of Parquet, with the answers. */
interface Column {
  readonly schema: JsonObject
  readonly type: 'VARCHAR' | 'DOUBLE' | 'BOOLEAN'
  readonly cases: readonly {readonly id: string; readonly data: Json; readonly valid: boolean}[]
}

const storages = {string: 'VARCHAR', number: 'DOUBLE', boolean: 'BOOLEAN'} as const

/** A column's own type would be asked first. */
const untyped = (schema: Json): JsonObject => ({not: {not: schema}})

/** Schemas that refer to nothing can stand beside one another in one contract, each a column. */
async function columnsOf(file: string): Promise<readonly Column[]> {
  const found: Column[] = []
  for (const {description, schema, tests} of JSON.parse(readFileSync(join(folder, file), 'utf8')) as readonly Group[]) {
    const written: JsonObject = isMap(schema) ? schema : {not: schema === false ? {} : {not: {}}}
    const {$schema: _, ...own} = written
    if (JSON.stringify(own).includes('"$')) continue
    const isRefused = await contract(JSON.stringify({row: {properties: {x: untyped(own)}}})).then(
      () => false,
      () => true,
    )
    for (const [kind, type] of isRefused ? [] : Object.entries(storages)) {
      const cases = tests
        .filter(({data}) => typeof data === kind)
        .map(({description: name, data, valid}) => ({id: `${file}: ${description}: ${name}`, data, valid}))
      if (cases.length > 0) found.push({schema: own, type: type as Column['type'], cases})
    }
  }
  return found
}

test('single values are answered the same in the columns of a Parquet file', async () => {
  await using place = await workplace()
  const columns = (await Promise.all(files.map(columnsOf))).flat()
  const rows = Math.max(...columns.map(({cases}) => cases.length))
  const line = (row: number): string =>
    JSON.stringify(Object.fromEntries(columns.map(({cases}, index) => [`x${index}`, cases[row]?.data ?? null])))
  await place.write('a.jsonl', Array.from({length: rows}, (_, row) => `${line(row)}\n`).join(''))
  await writeParquet(place, columns.map(({type}, index) => `x${index}: '${type}'`).join(', '))
  const wrong: string[] = []
  let asked = 0
  const own = await contract(
    JSON.stringify({row: {properties: Object.fromEntries(columns.map(({schema}, index) => [`x${index}`, untyped(schema)]))}}),
  )
  const {findings} = await place.scan(['a.parquet'], {contract: own})
  for (const [index, {cases}] of columns.entries()) {
    const refused = findings.filter(({column}) => column === `x${index}`).reduce((sum, {count}) => sum + count, 0)
    const expected = cases.filter(({id, valid}) => !valid && !isOtherwise(id)).length
    const unsure = cases.filter(({id}) => isOtherwise(id)).length
    asked += cases.length - unsure
    if (refused < expected || refused > expected + unsure) wrong.push(`${cases[0]?.id}: ${refused} refused, ${expected} expected`)
  }
  expect(wrong).toEqual([])
  expect(asked).toBeGreaterThan(500)
})

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
  expect(wrong.filter((each) => !isOtherwise(each))).toEqual([])
  expect(counts).toEqual({asked: 925, refused: 222, others: 586})
}, 300_000)
