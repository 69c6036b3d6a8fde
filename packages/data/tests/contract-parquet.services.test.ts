import {createRequire} from 'node:module'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {openEngine} from '../src/duckdb/engine.ts'
import {quoteText} from '../src/duckdb/sql.ts'
import type {Scan} from '../src/profile-dataset.ts'
import {contract, type Workplace, workplace} from './harness.ts'

interface Connection {
  run(sql: string): Promise<unknown>
}

/** The same rows as Parquet and as CSV, both written by the engine. */
async function writeBoth(place: Workplace, select: string): Promise<void> {
  const engine = await openEngine(place.context)
  const {DuckDBInstance} = createRequire(import.meta.url)(join(engine, 'node_modules/@duckdb/node-api')) as {
    DuckDBInstance: {create(path: string): Promise<{connect(): Promise<Connection>}>}
  }
  const connection = await (await DuckDBInstance.create(':memory:')).connect()
  await connection.run(`COPY (${select}) TO ${quoteText(join(place.folder, 'a.parquet'))} (FORMAT parquet, ROW_GROUP_SIZE 2048)`)
  await connection.run(`COPY (${select}) TO ${quoteText(join(place.folder, 'a.csv'))} (FORMAT csv, HEADER)`)
}

const reasons = ({findings, rejected, repeatedKeys}: Scan) => ({
  rejected,
  repeated: repeatedKeys.map(({count}) => count),
  findings: findings.map(({column, keyword, count}) => `${column}:${keyword} ${count}`).sort(),
})

const yaml = `
row:
  required: [a, c]
  $defs: {half: {type: number, multipleOf: 0.5, exclusiveMaximum: 60}}
  properties:
    a: {type: integer, anyOf: [{maximum: 4000}, {multipleOf: 3}]}
    b: {$ref: '#/$defs/half'}
    c: {type: [string, 'null'], enum: [x0, x1, x2], not: {const: x2}}
    d: {type: boolean, const: true}
    big: {type: integer, minimum: 9007199254740995}
    t: {type: string, format: timestamp}
  patternProperties: {_id$: {type: integer, minimum: 5}}
  dependentRequired: {b: [d]}
  if: {properties: {d: {const: true}}, required: [d]}
  then: {required: [b]}
  else: {properties: {a: {minimum: 100}}}
  minProperties: 6
unique: [a, c]
rules:
  - {id: sum, expr: 'a + b < 5000 or b is null'}
  - {id: later, expr: "t >= '2026-01-01T01:00:00Z'"}
  - {id: exact, expr: big - a * 2 > 9007199254740000}
`

test('20,000 rows of Parquet are refused for the reasons that the same rows of CSV are', async () => {
  await using place = await workplace()
  await writeBoth(
    place,
    `SELECT i % 9000 AS a, CASE WHEN i % 7 = 0 THEN NULL ELSE (i % 260) / 4 END::DOUBLE AS b,
      CASE WHEN i % 11 = 0 THEN NULL ELSE 'x' || (i % 4) END AS c, CASE WHEN i % 13 = 0 THEN NULL ELSE i % 3 = 0 END AS d,
      (9007199254740990 + i % 10)::BIGINT AS big, TIMESTAMP '2026-01-01 00:00:00' + INTERVAL (i) SECOND AS t, i % 17 AS user_id
      FROM range(20000) r(i)`,
  )
  const rules = await contract(yaml)
  const [parquet, csv] = [await place.scan(['a.parquet'], {contract: rules}), await place.scan(['a.csv'], {contract: rules})]
  expect(reasons(parquet)).toEqual(reasons(csv))
  const missed = csv.findings.map(({column, keyword}) => `${column}:${keyword}`)
  const wanted = ['a:anyOf', 'b:multipleOf', 'c:enum', 'c:not', 'd:const', 'big:minimum', 'user_id:minimum']
  const related = [':row:dependentRequired', ':row:if', ':row:minProperties', ':rule:sum', ':rule:later', ':rule:exact']
  expect([...wanted, ...related].filter((each) => !missed.includes(each))).toEqual([])
})
