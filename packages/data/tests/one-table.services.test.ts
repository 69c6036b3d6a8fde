import {join} from 'node:path'
import {expect, test} from 'vitest'
import {openEngine} from '../src/duckdb/engine.ts'
import {connect} from '../src/duckdb/node-api.ts'
import {quoteText} from '../src/duckdb/sql.ts'
import {profileText} from '../src/profile/store.ts'
import type {Scan, ScanOptions} from '../src/profile-dataset.ts'
import {contract, type Workplace, workplace} from './harness.ts'

/** Writes rows of a SELECT as CSV, JSON Lines and Parquet, all by the engine. */
async function writeAll(place: Workplace, select: string): Promise<void> {
  const connection = await connect(await openEngine(place.context))
  for (const [name, format] of [
    ['a.parquet', 'FORMAT parquet, ROW_GROUP_SIZE 4096'],
    ['a.csv', 'FORMAT csv, HEADER'],
    ['a.jsonl', 'FORMAT json'],
  ] as const)
    await connection.run(`COPY (${select}) TO ${quoteText(join(place.folder, name))} (${format})`)
}

/** The columns of a profile as they are stored, by name. */
const told = ({profile}: Scan): string =>
  profileText({
    version: profile.version,
    rows: profile.rows,
    rejected: 0,
    dataDigest: '',
    columns: profile.columns.toSorted((a, b) => (a.name < b.name ? -1 : 1)),
  })

async function profiles(place: Workplace, files: readonly string[], options: ScanOptions = {}): Promise<readonly string[]> {
  const found: string[] = []
  for (const file of files) found.push(told(await place.scan([file], options)))
  found.push(told(await place.scan(['a.csv'], {...options, threads: 2})))
  return found
}

const all = ['a.csv', 'a.jsonl', 'a.parquet']

test('one table has one profile, whatever its format and the threads, with more distinct values than are counted', async () => {
  await using place = await workplace()
  await writeAll(
    place,
    `SELECT (18446744073709000000 + i)::UBIGINT AS u, (i::HUGEINT * 9007199254740993 % 9223372036854775807)::BIGINT AS b, (i % 12000) AS few,  (i * 1.5 + 0.25)::DOUBLE AS half,
      CASE WHEN i % 7 = 0 THEN NULL ELSE i % 2 = 0 END AS even, 'name ' || (i % 13000) AS name FROM range(26000) r(i)`,
  )
  const [first, ...others] = await profiles(place, all)
  for (const other of others) expect(other).toBe(first)
  const columns = (await place.scan(['a.parquet'])).profile.columns
  expect(Object.fromEntries(columns.map(({name, kind}) => [name, kind]))).toEqual({
    u: 'integer',
    b: 'integer',
    few: 'integer',
    half: 'number',
    even: 'boolean',
    name: 'text',
  })
  expect(columns[0]).toMatchObject({min: '18446744073709000000', max: '18446744073709025999', isEstimated: true})
}, 120_000)

test('decimals without places are integers, and those of many digits the nearest doubles, as in CSV', async () => {
  await using place = await workplace()
  await writeAll(
    place,
    `SELECT (i::HUGEINT * 12345678901234567)::DECIMAL(38, 0) AS d, (i % 90)::DECIMAL(10, 0) AS small, (i * 7)::DECIMAL(18, 0) AS ids,
      i::DECIMAL(15, 0) * 1234567890123.456::DECIMAL(18, 3)::DECIMAL(23, 3) AS n FROM range(12000) r(i)`,
  )
  const [first, ...others] = await profiles(place, ['a.csv', 'a.parquet'])
  for (const other of others) expect(other).toBe(first)
  const {columns} = (await place.scan(['a.parquet'])).profile
  expect(columns.map(({kind}) => kind)).toEqual(['integer', 'integer', 'integer', 'number'])
}, 120_000)

test('two 64-bit integers that no double tells apart are two, in every format', async () => {
  await using place = await workplace()
  await writeAll(place, 'SELECT unnest([18446744073709551615, 18446744073709551614]::UBIGINT[]) AS u')
  for (const file of all)
    expect((await place.scan([file])).profile.columns).toMatchObject([
      {kind: 'integer', distinct: 2, min: '18446744073709551614', max: '18446744073709551615'},
    ])
})

test('what a contract calls integer may be stored as anything whole', async () => {
  await using place = await workplace()
  const rules = await contract('row: {properties: {a: {type: integer}, b: {type: integer}, c: {type: integer}, n: {type: number}}}')
  await writeAll(
    place,
    `SELECT (i::HUGEINT * 4611686018427387904)::DECIMAL(38, 2) AS a, (i::HUGEINT * 4611686018427387904)::DOUBLE AS b, (i % 5)::DECIMAL(9, 3) AS c,
      i::DECIMAL(15, 0) * 1234567890123.456::DECIMAL(18, 3)::DECIMAL(23, 3) AS n FROM range(3000) r(i)`,
  )
  const options = {contract: rules}
  const scans = [await place.scan(['a.csv'], options), await place.scan(['a.parquet'], options)]
  for (const {findings} of scans) expect(findings).toEqual([])
  expect(told(scans[1] as Scan)).toBe(told(scans[0] as Scan))
  await writeAll(place, 'SELECT 1.5::DECIMAL(38, 2) AS a, 2.5::DOUBLE AS b, 3.5::DECIMAL(9, 3) AS c, 1::DOUBLE AS n')
  for (const file of all) {
    const {findings} = await place.scan([file], options)
    expect({file, missed: findings.map(({column, keyword}) => `${column}:${keyword}`)}).toEqual({
      file,
      missed: ['a:type', 'b:type', 'c:type'],
    })
  }
})

test('rows are judged by the exact value of their long decimals', async () => {
  await using place = await workplace()
  const rules = await contract(
    'row: {properties: {a: {type: integer}, x: {type: integer}}}\nrules: [{id: r, expr: a > 18446744073709551614}]',
  )
  await writeAll(place, 'SELECT unnest([18446744073709551615, 18446744073709551614])::DECIMAL(38, 2) AS a')
  for (const file of ['a.csv', 'a.parquet']) {
    const {findings} = await place.scan([file], {contract: rules})
    expect(findings.map(({keyword, count}) => `${keyword} ${count}`)).toEqual(['rule:r 1'])
  }
})
