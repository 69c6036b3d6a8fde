import {writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {type Workplace, workplace, writeParquet} from './harness.ts'
import {missed, understood} from './proposals.ts'

async function write(place: Workplace, rows: readonly object[], columns: string): Promise<void> {
  await writeFile(join(place.folder, 'a.jsonl'), rows.map((row) => JSON.stringify(row)).join('\n'))
  await writeParquet(place, columns)
}

const rows = Array.from({length: 60}, (_, row) => row)

test.each<[string, string, (row: number) => unknown]>([
  ['large unsigned integers', "'x': 'UBIGINT'", (row) => (row === 0 ? 18446744073709551615n.toString() : row)],
  ['exact decimals', "'x': 'DECIMAL(38, 2)'", (row) => `${row}.25`],
  ['days', "'x': 'DATE'", (row) => `2026-01-${String(1 + (row % 28)).padStart(2, '0')}`],
  ['moments', "'x': 'TIMESTAMPTZ'", (row) => `2026-01-01T00:00:${String(row).padStart(2, '0')}Z`],
  ['truths with gaps', "'x': 'BOOLEAN'", (row) => (row % 7 === 0 ? null : row % 2 === 0)],
  ['lists', "'x': 'INTEGER[]'", (row) => [row, row + 1]],
  ['structs', "'x': 'STRUCT(a INTEGER)'", (row) => ({a: row})],
  ['nothing at all', "'x': 'VARCHAR'", () => null],
  ['texts with a dash', "'x': 'VARCHAR'", (row) => (row % 9 === 0 ? '-' : `t${row}`)],
])('a proposal accepts the Parquet file that it was made from: %s', async (_, columns, value) => {
  await using place = await workplace()
  await write(
    place,
    rows.map((row) => ({id: row, x: value(row)})),
    `'id': 'INTEGER', ${columns}`,
  )
  const yaml = await understood(place, 'a.parquet')
  expect(yaml).toContain('unique: "id"')
  expect({yaml, missed: await missed(place, ['a.parquet'], yaml)}).toEqual({yaml, missed: []})
})

test('doubles that are not all finite stay numbers', async () => {
  await using place = await workplace()
  await write(
    place,
    rows.map((row) => ({id: row, x: row === 7 ? 'NaN' : row === 9 ? 'Infinity' : String(row / 2)})),
    "'id': 'INTEGER', 'x': 'DOUBLE'",
  )
  const yaml = await understood(place, 'a.parquet')
  expect(yaml).toContain('invalid: {max: ')
  expect({yaml, missed: await missed(place, ['a.parquet'], yaml)}).toEqual({yaml, missed: []})
})
