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

  test('may not be mixed with files that are not partitioned', async () => {
    await using place = await workplace()
    await write(place, {...parts, 'data/z.csv': 'id,x\n9,9\n'})
    await expect(place.scan(['data/**/*.csv'])).rejects.toMatchObject({errorClass: 'input-error'})
  })
})
