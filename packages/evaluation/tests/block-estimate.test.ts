import {createRandom} from '@modelflight/stats/random'
import {expect, test} from 'vitest'
import {blockEstimate} from '../src/block-estimate.ts'

test('the spread of blocks of a mean is its standard error', () => {
  const random = createRandom(3)
  const rows = 60_000
  const values = Float64Array.from({length: rows}, () => random.normal())
  const mean = (some: Uint32Array): number => some.reduce((sum, row) => sum + (values[row] ?? 0), 0) / some.length
  const errors = Array.from(
    {length: 20},
    (_, seed) => blockEstimate({value: 0, n: rows, method: 'spread of blocks'}, rows, mean, seed).standardError,
  )
  const typical = errors.reduce((sum, one) => sum + one, 0) / errors.length
  expect(typical * Math.sqrt(rows)).toBeGreaterThan(0.95)
  expect(typical * Math.sqrt(rows)).toBeLessThan(1.07)
})

test('every row is in one block', () => {
  const rows = 50_017
  const seen = new Uint8Array(rows)
  const count = (some: Uint32Array): number => {
    for (const row of some) seen[row] = (seen[row] ?? 0) + 1
    return 1
  }
  blockEstimate({value: 0, n: rows, method: 'spread of blocks'}, rows, count, 5)
  expect(seen.every((times) => times === 1)).toBe(true)
})

test('a block without a value has no interval', () => {
  expect(() => blockEstimate({value: 0, n: 50_000, method: 'spread of blocks'}, 50_000, () => Number.NaN, 1)).toThrow(RangeError)
})
