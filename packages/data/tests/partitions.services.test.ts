import {mkdir} from 'node:fs/promises'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {resolveDataset} from '../src/dataset.ts'
import {askInSql} from '../src/duckdb/sql-rules.ts'
import {contract, type Workplace, workplace} from './harness.ts'

async function write(place: Workplace, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, content] of Object.entries(files)) {
    await mkdir(join(place.folder, name, '..'), {recursive: true})
    await place.write(name, content)
  }
}

const parts = {
  'data/year=2025/region=north%20sea/a.csv': 'id,x\n1,5\n2,6\n',
  'data/year=2026/region=north%20sea/a.csv': 'x,id\n7,3\n',
  'data/year=2026/region=__HIVE_DEFAULT_PARTITION__/a.csv': 'id,x\n4,8\n',
}

describe('folders as Hive partitions them', () => {
  test('give their rows the columns that the path names', async () => {
    await using place = await workplace()
    await write(place, parts)
    const {profile, rows} = await place.scan(['data/**/*.csv'])
    expect(rows).toBe(4)
    expect(profile.columns.map(({name, kind, n, nulls}) => [name, kind, n, nulls])).toEqual([
      ['id', 'integer', 4, 0],
      ['x', 'integer', 4, 0],
      ['year', 'integer', 4, 0],
      ['region', 'text', 4, 1],
    ])
    expect(profile.columns[2]).toMatchObject({min: '2025', max: '2026'})
  })

  test('are held to the contract: a file whose path misses it is rejected as a whole', async () => {
    await using place = await workplace()
    await write(place, parts)
    const rules = await contract(
      'row: {required: [year], properties: {year: {type: integer, minimum: 2026}, x: {type: integer, maximum: 5}}}',
    )
    const {rejected, findings} = await place.scan(['data/**/*.csv'], {contract: rules})
    expect(rejected).toBe(4)
    expect(findings.map(({column, keyword, count}) => `${column} ${keyword} ${count}`).sort()).toEqual(['x maximum 3', 'year minimum 2'])
  })

  test('are known to SQL', async () => {
    await using place = await workplace()
    await write(place, parts)
    const patterns = ['data/**/*.csv']
    const {profile} = await place.scan(patterns)
    const dataset = await resolveDataset(patterns, {workspace: place.folder, workingDirectory: place.folder})
    const sql = "SELECT * FROM data WHERE year = 2026 AND region = 'north sea' AND x = 7"
    expect(await askInSql([{id: 'r', sql, where: {file: 'c'}}], [{name: 'data', dataset, kinds: profile.columns}], place.context)).toEqual([
      1,
    ])
  })

  describe.each(['jsonl', 'json'] as const)('of %s', (ending) => {
    const file = (rows: readonly unknown[]): string =>
      ending === 'json' ? JSON.stringify(rows) : rows.map((row) => `${JSON.stringify(row)}\n`).join('')
    const files = {
      [`data/year=2025/a.${ending}`]: file([{id: 1}, {id: 2, x: 'a'}]),
      [`data/year=2026/a.${ending}`]: file([{id: 3, x: 'b'}, {}, {id: 5}]),
    }
    const rules = contract('row: {required: [year, id], properties: {year: {type: integer, maximum: 2026}, id: {type: integer}}}')

    test('give their rows these columns, and no row misses them', async () => {
      await using place = await workplace()
      await write(place, files)
      const {profile, rejected, findings} = await place.scan([`data/**/*.${ending}`], {contract: await rules})
      const counts = profile.columns.map(({name, n, nulls, min, max}) => [name, n, nulls, min, max])
      expect(counts).toEqual([
        ['id', 5, 1, '1', '5'],
        ['x', 5, 3, undefined, undefined],
        ['year', 5, 0, '2025', '2026'],
      ])
      expect(findings.map(({column, keyword, count}) => `${column} ${keyword} ${count}`)).toEqual(['id required 1'])
      expect(rejected).toBe(1)
    })

    test('are known to SQL', async () => {
      await using place = await workplace()
      await write(place, files)
      const patterns = [`data/**/*.${ending}`]
      const {profile} = await place.scan(patterns)
      const dataset = await resolveDataset(patterns, {workspace: place.folder, workingDirectory: place.folder})
      const sql = "SELECT * FROM data WHERE year = 2026 AND x = 'b'"
      const rule = [{id: 'r', sql, where: {file: 'c'}}]
      expect(await askInSql(rule, [{name: 'data', dataset, kinds: profile.columns}], place.context)).toEqual([1])
    })

    test('may not name a key of the rows', async () => {
      await using place = await workplace()
      await write(place, {[`data/year=2025/a.${ending}`]: file([{id: 1}, {id: 2, year: 2024}])})
      await expect(place.scan([`data/**/*.${ending}`])).rejects.toMatchObject({errorClass: 'input-error', where: {field: 'year'}})
    })
  })

  test('may not be mixed with files that are not partitioned', async () => {
    await using place = await workplace()
    await write(place, {...parts, 'data/z.csv': 'id,x\n9,9\n'})
    await expect(place.scan(['data/**/*.csv'])).rejects.toMatchObject({errorClass: 'input-error'})
  })
})
