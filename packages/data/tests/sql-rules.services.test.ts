import {access} from 'node:fs/promises'
import {describe, expect, test} from 'vitest'
import {resolveDataset} from '../src/dataset.ts'
import {askInSql, findInSql, type NamedDataset} from '../src/duckdb/sql-rules.ts'
import {type Workplace, workplace, writeParquet} from './harness.ts'

async function dataset(place: Workplace, name: string, patterns: readonly string[]): Promise<NamedDataset> {
  const {profile} = await place.scan(patterns)
  return {name, dataset: await resolveDataset(patterns, {workspace: place.folder, workingDirectory: place.folder}), kinds: profile.columns}
}

const where = {file: 'data-contract.yml', line: 3}

async function ask(place: Workplace, sql: string, tables: readonly NamedDataset[]): Promise<unknown> {
  return await askInSql([{id: 'rule', sql, where}], tables, place.context).then(
    ([rows]) => rows,
    (error: unknown) => error,
  )
}

describe('rules in SQL', () => {
  test('count the rows at fault, over files of any order of columns, with the types of the profile', async () => {
    await using place = await workplace()
    await place.write('a.csv', 'id,price,day,note\n1,2.5,2026-01-01,"a, ""b"""\n2,7,2026-01-02,\n')
    await place.write('b.csv', 'note,day,price,id\nx,2026-01-03,9,9007199254740993\n')
    const data = await dataset(place, 'data', ['*.csv'])
    expect(await ask(place, 'SELECT * FROM data WHERE price > 5', [data])).toBe(2)
    expect(await ask(place, `SELECT * FROM data WHERE day >= '2026-01-02'::DATE AND id = 9007199254740993`, [data])).toBe(1)
    expect(await ask(place, `SELECT * FROM data WHERE note = 'a, "b"'`, [data])).toBe(1)
    expect(await ask(place, 'SELECT * FROM data WHERE note IS NULL;', [data])).toBe(1)
  })

  test('join data sets of different formats', async () => {
    await using place = await workplace()
    await place.write('orders.csv', 'id,customer\n1,a\n2,b\n3,zz\n')
    await place.write('customers.json', '[{"customer": "a"},\n {"customer": "b"}]')
    await place.write('more.jsonl', '{"customer": "c"}\n')
    const tables = [
      await dataset(place, 'data', ['orders.csv']),
      await dataset(place, 'customers', ['customers.json']),
      await dataset(place, 'more', ['more.jsonl']),
    ]
    expect(await ask(place, 'SELECT * FROM data ANTI JOIN (FROM customers UNION ALL FROM more) USING (customer)', tables)).toBe(1)
  })

  test('name columns as the data do, whatever they hold', async () => {
    await using place = await workplace()
    await place.write('a.csv', '"x"") FROM data; DROP TABLE data; --",\'; ATTACH \'/tmp/x\'\n1,2\n')
    expect(await ask(place, 'SELECT * FROM data', [await dataset(place, 'data', ['a.csv'])])).toBe(1)
  })

  test.each([
    "ATTACH '/tmp/modelflight-x.db'",
    "COPY data TO '/tmp/modelflight-x.csv'",
    "COPY data TO '/tmp/modelflight-x.csv' (use_tmp_file false)",
    "EXPORT DATABASE '/tmp/modelflight-x'",
    'INSTALL httpfs',
    'LOAD httpfs',
    'SET enable_external_access = true',
    'SET lock_configuration = false',
    'RESET memory_limit',
    'PRAGMA database_list',
    'CREATE TABLE t AS SELECT 1',
    'DROP VIEW data',
    'CALL pragma_version()',
    'EXPLAIN SELECT 1',
    'SELECT 1; SELECT 2',
    "SELECT 1; COPY data TO '/tmp/modelflight-x.csv'",
    "SELECT * FROM read_text('/etc/passwd')",
    "SELECT * FROM read_blob('/proc/self/environ')",
    "SELECT * FROM read_csv('/etc/passwd')",
    "SELECT * FROM read_parquet('https://example.org/x.parquet')",
    "SELECT * FROM read_csv_auto('s3://bucket/x.csv')",
    "SELECT * FROM '/etc/passwd.csv'",
    "SELECT * FROM sniff_csv('/etc/passwd')",
    "SELECT * FROM glob('/etc/*')",
    "SELECT * FROM parquet_metadata('/tmp/modelflight-x.parquet')",
  ])('are refused when they are no question about the data: %s', async (sql) => {
    await using place = await workplace()
    await place.write('a.csv', 'id\n1\n')
    expect(await ask(place, sql, [await dataset(place, 'data', ['a.csv'])])).toMatchObject({errorClass: 'policy-refused', where: {line: 3}})
    await expect(access('/tmp/modelflight-x.csv')).rejects.toThrow('ENOENT')
  })

  test('that are wrong are an input error with their line', async () => {
    await using place = await workplace()
    await place.write('a.csv', 'id\n1\n')
    const tables = [await dataset(place, 'data', ['a.csv'])]
    for (const sql of ['SELECT * FROM data WHERE price > 1', 'SELEC 1', 'SELECT * FROM other'])
      expect(await ask(place, sql, tables)).toMatchObject({errorClass: 'input-error', where: {line: 3, field: 'sql'}})
  })

  test('are interrupted at the time limit, and the next question is answered', async () => {
    await using place = await workplace()
    await place.write('a.csv', 'id\n1\n')
    const tables = [await dataset(place, 'data', ['a.csv'])]
    const endless = 'SELECT count(*) FROM range(1000000000000) a, range(1000000) b'
    expect(await ask(place, endless, tables)).toMatchObject({errorClass: 'limit-exceeded', where: {line: 3}})
    expect(await ask(place, 'SELECT * FROM data', tables)).toBe(1)
  })
})

test('places of the rows that a rule in SQL selects are told, for each file and format', async () => {
  await using place = await workplace()
  await place.write('a.csv', 'id,x\n1,5\n"2\n",1\n3,5\n')
  await place.write('b.csv', 'x,id\n1,4\n5,5\n')
  await place.write('a.jsonl', '{"id": 1, "x": 1}\n{"id": 2, "x": 5}\n')
  await writeParquet(place, "id: 'INTEGER', x: 'INTEGER'")
  const placesOf = async (files: readonly string[], sql: string): Promise<unknown> => {
    const dataset = await resolveDataset(files, {workspace: place.folder, workingDirectory: place.folder})
    const kinds = [
      {name: 'id', kind: 'text'},
      {name: 'x', kind: 'integer'},
    ] as const
    const question = {id: 'rule:r', sql, where: {file: 'c.yml', line: 1}}
    return (await findInSql([question], [{name: 'data', dataset, kinds}], 2, place.context))[0]
  }
  const all = 'SELECT * FROM data WHERE x = 5'
  expect(await placesOf(['a.csv', 'b.csv'], all)).toEqual([
    {file: 0, row: 0},
    {file: 0, row: 2},
  ])
  expect(await placesOf(['a.jsonl'], all)).toEqual([{file: 0, row: 1}])
  expect(await placesOf(['a.parquet'], all)).toEqual([{file: 0, row: 1}])
  expect(await placesOf(['a.csv'], 'SELECT id FROM data WHERE x = 5')).toEqual([])
})
