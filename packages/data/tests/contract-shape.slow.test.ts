import {parseYaml} from '@modelflight/core/yaml'
import {Ajv2020} from 'ajv/dist/2020.js'
import {expect, test} from 'vitest'
import {contractSchema} from '../src/contract/contract-schema.ts'
import {readContract} from '../src/contract/read.ts'

type Value = unknown
type Entries = Record<string, Value>

/** Nearly every key that a contract may have. */
const whole = parseYaml(
  `
dialect: {delimiter: ";", quote: "'", header: [id, t], nulls: [NA], decimal: ",", dates: {day: "DD.MM.YYYY"}, encoding: utf-8}
row:
  type: object
  required: [id]
  properties:
    id:
      {type: [integer, "null"], minimum: 1, maximum: 5, exclusiveMinimum: 0, exclusiveMaximum: 9, multipleOf: 1, enum: [1, 2], not: {const: 3},
       allOf: [{minimum: 1}], anyOf: [{minimum: 1}], oneOf: [{minimum: 1}], if: {minimum: 1}, then: {maximum: 3}, else: {maximum: 2}}
    t: {type: string, minLength: 1, maxLength: 3, pattern: "^a", format: email}
    day: {type: string, format: date}
    r: {$ref: "#/$defs/d"}
  patternProperties: {"^x": {type: integer}}
  additionalProperties: false
  propertyNames: {maxLength: 10}
  dependentRequired: {id: [t]}
  dependentSchemas: {id: {required: [t]}}
  minProperties: 1
  maxProperties: 50
  allOf: [{required: [id]}]
  not: {required: [zz]}
  if: {required: [id]}
  then: {required: [t]}
  $defs: {d: {type: integer}}
columns:
  id:
    {nulls: {max: 1%, severity: warn}, invalid: {max: 3}, values: {known: [a], max: 1%, coverage: 90%}, min: {min: 1}, mean: {max: 3, severity: warn},
     distinct: {min: 1}, quantiles: {0.5: {max: 10}}, category: true, pii: false}
rows: {min: 1, max: 5, severity: warn}
unique: [{columns: [id], severity: warn}]
freshness: {column: day, within: 7d, severity: warn}
references: [{columns: [id], data: x.csv, key: [id], max: 0, severity: warn}]
rules: [{id: a, expr: "id > 1", max: 0, severity: warn}, {id: b, sql: "SELECT 1", max: 1%}]
`,
  'contract.yml',
).value as Entries

const others: readonly Value[] = ['no', 5, -1, true, null, [], {x: 1}]

function waysInto(value: Value, way: readonly string[] = []): (readonly string[])[] {
  const children = typeof value === 'object' && value !== null ? Object.entries(value) : []
  return [way, ...children.flatMap(([key, child]) => waysInto(child, [...way, key]))]
}

/** The contract with something else at one place. */
function changedAt(way: readonly string[], to: Value): Value {
  const copy = structuredClone(whole)
  const last = way.at(-1)
  if (last === undefined) return to
  const parent = way.slice(0, -1).reduce<Value>((at, key) => (at as Entries)[key], copy) as Entries
  parent[last] = to
  return copy
}

const isRead = (contract: Value): Promise<boolean> =>
  readContract(JSON.stringify(contract), 'contract.json').then(
    () => true,
    (error: {errorClass?: string}) => {
      if (error.errorClass !== 'input-error') throw error
      return false
    },
  )

test('whatever stands at a place of the wrong kind is refused, as the published schema refuses it', async () => {
  const isValid = new Ajv2020({strict: false}).compile(contractSchema)
  expect([isValid(whole), await isRead(whole)]).toEqual([true, true])
  const ways = waysInto(whole)
  expect(ways.length).toBeGreaterThan(130)
  const holes: string[] = []
  for (const way of ways) {
    for (const other of others) {
      const contract = changedAt(way, other)
      if (!isValid(contract) && (await isRead(contract))) holes.push(`${way.join('.')}: ${JSON.stringify(other)}`)
    }
  }
  expect(holes).toEqual([])
})
