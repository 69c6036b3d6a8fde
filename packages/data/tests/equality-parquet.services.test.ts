import {describe, expect, test} from 'vitest'
import {contractChecks} from '../src/contract/checks.ts'
import {resolveDataset} from '../src/dataset.ts'
import {findLeakage} from '../src/splits/leakage.ts'
import {readSplit} from '../src/splits/read-split.ts'
import {contract, workplace, writeParquet} from './harness.ts'

/** How often a key of a Parquet file repeats, and is missing. */
async function keysOf(type: string, values: readonly unknown[], yaml = 'unique: k'): Promise<readonly number[]> {
  await using place = await workplace()
  await place.write('a.jsonl', values.map((k) => `${JSON.stringify({k})}\n`).join(''))
  await writeParquet(place, `k: '${type}'`)
  const {repeatedKeys, rejected} = await place.scan(['a.parquet'], {contract: await contract(yaml)})
  const [{count, missing} = {count: -1}] = repeatedKeys
  return [count, missing?.count ?? -1, rejected]
}

describe('keys of Parquet are compared by value', () => {
  test.each([
    ['BIGINT', [1, 2, 1], [1, 0, 1]],
    ['UBIGINT', ['18446744073709551615', '18446744073709551614'], [0, 0, 0]],
    ['DOUBLE', [7, 7.5, 7], [1, 0, 1]],
    ['FLOAT', [0.1, 0.2, 0.1], [1, 0, 1]],
    ['DECIMAL(38,2)', ['123456789012345678901234567890123456.01', '123456789012345678901234567890123456.02'], [0, 0, 0]],
    ['DECIMAL(10,2)', ['1.10', '1.1', '1.01'], [1, 0, 1]],
    ['TIMESTAMP', ['2025-01-01 00:00:00.000001', '2025-01-01 00:00:00.000002', '2025-01-01 00:00:00.000002'], [1, 0, 1]],
    ['TIMESTAMP_NS', ['2025-01-01 00:00:00.000000001', '2025-01-01 00:00:00.000000002'], [0, 0, 0]],
    ['TIMESTAMPTZ', ['2025-01-01 00:00:00+00', '2025-01-01 01:00:00+01'], [1, 0, 1]],
    ['DATE', ['2025-01-01', '2025-01-02', '2025-01-01'], [1, 0, 1]],
    ['TIME', ['01:02:03', '01:02:03.5'], [0, 0, 0]],
    ['BOOLEAN', [true, false, true], [1, 0, 1]],
    ['VARCHAR', ['7', '7.0', '07', '7'], [1, 0, 1]],
    ['DOUBLE', ['NaN', 'NaN', null, 1], [0, 3, 3]],
    ['VARCHAR', [null, null, ''], [0, 2, 2]],
  ])('%s %j', async (type, values, expected) => {
    expect(await keysOf(type, values)).toEqual(expected)
  })
})

/** Leakage between a CSV file and a Parquet file with one column `k` besides a row number. */
async function shared(type: string, parquet: readonly unknown[], csv: readonly string[], time: boolean) {
  await using place = await workplace()
  await place.write('a.jsonl', parquet.map((k, n) => `${JSON.stringify({k, n})}\n`).join(''))
  await place.write('train.csv', `n,k\n${csv.map((k, n) => `${100 + n},${k}\n`).join('')}`)
  await writeParquet(place, `k: '${type}', n: 'INTEGER'`)
  const find = (name: string) => resolveDataset([name], {workspace: place.folder, workingDirectory: place.folder})
  const sides = {train: await find('train.csv'), test: await find('a.parquet')}
  const {train, test, columns} = await readSplit(
    sides,
    {key: ['k'], time: time ? 'k' : undefined, label: undefined},
    undefined,
    place.context,
  )
  const {sharedKeys, notNewer, withoutTime} = findLeakage(train, test)
  return [sharedKeys, columns.mixed.length, ...(time ? [notNewer, withoutTime.test] : [])]
}

describe('CSV and Parquet are compared by value', () => {
  test.each([
    ['DOUBLE', [7, 0.1, 2], ['7', '0.10', '3'], [2, 0]],
    ['FLOAT', [7, 0.1, 12.34], ['7', '0.10', '12.340000'], [3, 0]],
    ['DECIMAL(38,2)', ['123456789012345678901234567890123456.01', '7'], ['123456789012345678901234567890123456.02', '7.0'], [1, 0]],
    ['BIGINT', ['9007199254740993'], ['9007199254740992.0', '9007199254740993.0'], [1, 0]],
    ['BOOLEAN', [true], ['True'], [1, 0]],
    ['VARCHAR', ['P7', '7.0'], ['P7', '7'], [1, 0]],
    ['VARCHAR', ['7.0'], ['7'], [1, 1]],
    ['TIME', ['01:02:03'], ['01:02:03'], [1, 0]],
  ])('%s %j and %j', async (type, parquet, csv, expected) => {
    expect(await shared(type, parquet, csv, false)).toEqual(expected)
  })

  test.each([
    ['TIMESTAMP', ['2025-01-12 00:00:00', '2025-03-01 00:00:00.000001'], ['2025-01-12', '2025-03-01'], [1, 0, 1, 0]],
    ['TIMESTAMP_MS', ['2025-01-12 00:00:00', '2025-03-01 00:00:00.001'], ['2025-01-12', '2025-03-01'], [1, 0, 1, 0]],
    ['TIMESTAMP_NS', ['2025-01-12 00:00:00', '2025-03-02 00:00:00'], ['2025-01-12', '2025-03-01'], [1, 0, 1, 0]],
    ['TIMESTAMPTZ', ['2025-01-12 01:00:00+01', null], ['2025-01-12T00:00:00Z'], [1, 0, 1, 1]],
    ['DATE', ['2025-01-12', '2025-03-02'], ['2025-01-12T00:00:00', '2025-03-01'], [1, 0, 1, 0]],
  ])('%s %j and %j as times', async (type, parquet, csv, expected) => {
    expect(await shared(type, parquet, csv, true)).toEqual(expected)
  })
})

describe('the freshness of Parquet', () => {
  const yaml = 'freshness: {column: t, within: 1h, zone: Australia/Sydney}\nunique: t'
  test.each([
    ['TIMESTAMP', '2026-01-10 11:30:00', /^pass: t: the newest time is 2026-01-10T00:30:00Z, 0\.5 h ago.*taken as Australia\/Sydney/],
    ['TIMESTAMP_NS', '2026-01-10 11:30:00', /^pass: t: the newest time is 2026-01-10T00:30:00Z, 0\.5 h ago.*taken as Australia\/Sydney/],
    ['TIMESTAMPTZ', '2026-01-10 00:30:00+00', /^pass: t: the newest time is 2026-01-10T00:30:00Z, 0\.5 h ago, and 1h is the limit$/],
    ['DATE', '2026-01-10', /^pass: t: the newest day is 2026-01-10, which is not over yet.*taken as Australia\/Sydney/],
    ['VARCHAR', '2026-01-10 11:30:00', /^fail: t has no time/],
  ])('%s', async (type, t, expected) => {
    await using place = await workplace()
    await place.write('a.jsonl', `${JSON.stringify({t})}\n${JSON.stringify({t: t.replace('2026', '2025')})}\n`)
    await writeParquet(place, `t: '${type}'`)
    const rules = await contract(yaml)
    const checks = contractChecks(rules, await place.scan(['a.parquet'], {contract: rules}), new Date('2026-01-10T01:00:00Z'))
    const check = checks.find(({id}) => id === 't:freshness')
    expect(`${check?.status}: ${check?.message}`).toMatch(expected)
  })
})
