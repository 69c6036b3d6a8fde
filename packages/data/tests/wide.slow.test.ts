import {expect, test} from 'vitest'
import {exactDistinct} from '../src/profile/distinct.ts'
import {profileText} from '../src/profile/store.ts'
import {contract, workplace} from './harness.ts'

const width = 400
const limit = exactDistinct(width)
/** More rows than distinct values that are told exactly, fewer than the engines could count. */
const rows = limit + 700

/** A column below the limit, one above it, of numbers and of texts; and one that the contract wants kept in clear. */
const values: Readonly<Record<string, (row: number) => string>> = {
  few: (row) => String(row % limit),
  many: (row) => String(row),
  name: (row) => `n${row % 900}`,
  note: (row) => `note ${row}`,
  code: (row) => `c${row}`,
}
const names = [...Object.keys(values), ...Array.from({length: width - Object.keys(values).length}, (_, index) => `x${index}`)]
const cell = (name: string, row: number): string => values[name]?.(row) ?? '1'

test('of wide data fewer distinct values are told exactly, the same ones whatever the format, the parts and the threads', async () => {
  await using place = await workplace()
  const line = (row: number): string => names.map((name) => cell(name, row)).join(',')
  const part = (from: number, to: number): string =>
    `${names.join(',')}\n${Array.from({length: to - from}, (_, index) => `${line(from + index)}\n`).join('')}`
  await place.write('a.csv', part(0, rows))
  await place.write('b1.csv', part(0, 1500))
  await place.write('b2.csv', part(1500, rows))
  const quoted = (name: string, row: number): string => (/^[a-z]/.test(cell(name, row)) ? JSON.stringify(cell(name, row)) : cell(name, row))
  const object = (row: number): string => `{${names.map((name) => `"${name}":${quoted(name, row)}`).join(',')}}\n`
  await place.write('a.jsonl', Array.from({length: rows}, (_, row) => object(row)).join(''))
  const options = {contract: await contract('row: {properties: {code: {type: string}}}\ncolumns: {code: {category: true}}\n')}
  const scans = [
    await place.scan(['a.csv'], options),
    await place.scan(['a.csv'], {...options, threads: 2}),
    await place.scan(['b1.csv', 'b2.csv'], options),
    await place.scan(['a.jsonl'], options),
  ]
  // How the data is written is left aside: a file of JSON says the types of its values.
  const told = scans.map(({profile: {version, rows: all, rejected, columns: some}}) =>
    profileText({version, rows: all, rejected, dataDigest: '', columns: some.toSorted((a, b) => (a.name < b.name ? -1 : 1))}),
  )
  expect(new Set(told).size).toBe(1)
  const columns = new Map(scans[0]?.profile.columns.map((column) => [column.name, column]))
  const distinct = (name: string): number => columns.get(name)?.distinct ?? Number.NaN
  const estimated = [...columns.values()].filter(({isEstimated}) => isEstimated).map(({name}) => name)
  expect(estimated).toEqual(['many', 'note'])
  expect([distinct('few'), distinct('name'), distinct('code')]).toEqual([limit, 900, rows])
  for (const name of ['many', 'note']) {
    expect(distinct(name)).toBeGreaterThan(limit)
    expect(Math.abs(distinct(name) - rows) / rows).toBeLessThan(0.05)
  }
  expect(columns.get('code')?.distribution.kind).toBe('values')
})

test('up to a hundred columns tell ten thousand distinct values, and no column fewer than a thousand', () => {
  expect([1, 20, 100, 200, 1000, 10_000].map(exactDistinct)).toEqual([10_000, 10_000, 10_000, 5000, 1000, 1000])
})
