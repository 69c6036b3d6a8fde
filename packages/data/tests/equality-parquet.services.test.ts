import {describe, expect, test} from 'vitest'
import {contract, workplace, writeParquet} from './harness.ts'

/** How often a key of a Parquet file repeats, and is missing. */
async function keysOf(type: string, values: readonly unknown[], yaml = 'unique: k'): Promise<readonly number[]> {
  await using place = await workplace()
  await place.write('a.jsonl', values.map((k) => `${JSON.stringify({k})}\n`).join(''))
  await writeParquet(place, `k: '${type}'`)
  const {repeatedKeys, rejected} = await place.scan(['a.parquet'], {contract: await contract(yaml)})
  const [{count = -1, missing} = {}] = repeatedKeys
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
