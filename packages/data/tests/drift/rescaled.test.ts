import {createRandom} from '@modelflight/stats/random'
import {describe, expect, test} from 'vitest'
import type {SharedCells} from '../../src/drift/cells.ts'
import {rescaledBy} from '../../src/drift/rescaled.ts'

/** Both samples, counted over the same values. */
function cellsOf(reference: readonly number[], current: readonly number[]): SharedCells {
  const positions = [...new Set([...reference, ...current])].toSorted((a, b) => a - b)
  const index = new Map(positions.map((value, position) => [value, position]))
  const counted = (values: readonly number[]): Float64Array => {
    const counts = new Float64Array(positions.length)
    for (const value of values) counts[index.get(value) as number] = (counts[index.get(value) as number] as number) + 1
    return counts
  }
  return {kind: 'ordered', positions, label: String, halfWidth: () => 0, reference: counted(reference), current: counted(current)}
}

const lognormal = (seed: number, n: number): number[] => {
  const random = createRandom(seed)
  return Array.from({length: n}, () => Math.exp(3 + 0.8 * random.normal()))
}
const normal = (seed: number, n: number, mean: number, sd: number): number[] => {
  const random = createRandom(seed)
  return Array.from({length: n}, () => mean + sd * random.normal())
}

describe('one factor that explains a change', () => {
  test.each([
    {
      says: 'euros to cents',
      from: lognormal,
      change: (x: number) => x * 100,
      words: 'all values are about 100 times larger: a change of unit?',
    },
    {
      says: 'cents to euros',
      from: lognormal,
      change: (x: number) => x / 100,
      words: 'all values are about 100 times smaller: a change of unit?',
    },
    {
      says: 'milliseconds',
      from: lognormal,
      change: (x: number) => x * 1000,
      words: 'all values are about 1000 times larger: a change of unit?',
    },
    {
      says: 'minutes to seconds',
      from: lognormal,
      change: (x: number) => x * 60,
      words: 'all values are about 60 times larger: a change of unit?',
    },
    {
      says: 'kilograms to pounds',
      from: (seed: number, n: number) => normal(seed, n, 70, 12),
      change: (x: number) => x * 2.204_62,
      words: 'all values are about 2.205 times larger: a change of unit?',
    },
    {
      says: 'zeros beside amounts',
      from: (seed: number, n: number) => lognormal(seed, n).map((x, row) => (row % 3 === 0 ? 0 : x)),
      change: (x: number) => x * 100,
      words: 'all values are about 100 times larger: a change of unit?',
    },
    {
      says: 'values about 0',
      from: (seed: number, n: number) => normal(seed, n, 0, 1),
      change: (x: number) => x * 1000,
      words: 'all values are about 1000 times larger: a change of unit?',
    },
    {says: 'another sign', from: lognormal, change: (x: number) => -x, words: 'the sign of all values changed'},
    {
      says: 'Celsius to Fahrenheit',
      from: (seed: number, n: number) => normal(seed, n, 12, 8),
      change: (x: number) => x * 1.8 + 32,
      words: 'as if Celsius had become Fahrenheit: a change of unit?',
    },
    {
      says: 'Kelvin',
      from: (seed: number, n: number) => normal(seed, n, 12, 8),
      change: (x: number) => x + 273.15,
      words: 'as if Celsius had become Kelvin: a change of unit?',
    },
    {
      says: 'a tax, which is not a unit',
      from: lognormal,
      change: (x: number) => x * 1.5,
      words: /^all values are about 1\.[3-7] times larger$/,
    },
  ])('$says', ({from, change, words}) => {
    for (const n of [400, 2000]) {
      const found = rescaledBy(cellsOf(from(1, 2000), from(2, n).map(change)))
      if (typeof words === 'string') expect(found?.words).toBe(words)
      else expect(found?.words).toMatch(words)
    }
  })

  test.each([
    {says: 'nothing', change: (x: number) => x},
    {says: 'a shift', change: (x: number) => x + 30},
    {says: 'half of the rows in another unit', change: (x: number, row: number) => (row % 2 === 0 ? x * 100 : x)},
    {says: 'a cap', change: (x: number) => Math.min(x, 15)},
  ])('$says is not explained by a factor', ({change}) => {
    expect(rescaledBy(cellsOf(normal(1, 2000, 100, 10), normal(2, 2000, 100, 10).map(change)))).toBeUndefined()
  })
})
