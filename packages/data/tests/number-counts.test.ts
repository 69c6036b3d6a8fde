import {NumberCounts} from '@modelflight/data/profile/number-counts'
import {createRandom} from '@modelflight/stats/random'
import {describe, expect, test} from 'vitest'

const seed = 20_261

/** Kinds of columns: how a value comes from a random number in [0, 1) and its row. */
const columns: Readonly<Record<string, (random: () => number, row: number) => number>> = {
  'two values': (random) => (random() < 0.5 ? 0 : 1),
  'a running number': (_, row) => row,
  'amounts of both signs': (random) => Math.round((random() - 0.5) * 1e7) / 100,
  'thousands of values': (random) => Math.floor(random() * 9_000),
  'ten thousand values and a few': (random) => Math.floor(random() * 10_050),
  'all orders of magnitude': (random) => (random() < 0.5 ? -1 : 1) * 2 ** (random() * 2_100 - 1_070),
  'hardly more than nothing': (random) => (random() - 0.5) * 2 ** -1_060,
  'around one': (random) => 1 + (random() - 0.5) * 2 ** -30,
}

/** The numbers as a scanner hands them over: in batches, with -0 made 0. */
function inBatches(values: readonly number[], size: number): NumberCounts {
  const counts = new NumberCounts()
  for (let from = 0; from < values.length; from += size) {
    const batch = Float64Array.from(values.slice(from, from + size), (value) => (value === 0 ? 0 : value))
    counts.addAll(batch, new Int32Array(batch.buffer), batch.length)
  }
  return counts
}

function oneByOne(values: readonly number[]): NumberCounts {
  const counts = new NumberCounts()
  for (const value of values) counts.add(value, 1)
  return counts
}

/** As text: comparing ten thousand pairs one by one takes seconds. */
const told = (counts: NumberCounts): string => JSON.stringify([counts.distinct(), counts.values(), counts.histogram(), counts.sample()])

describe(`numbers are counted alike in batches and one by one (seed ${seed})`, () => {
  for (const [name, draw] of Object.entries(columns)) {
    test.each([300, 12_000, 70_000])(`${name}, %i rows`, (rows) => {
      const random = createRandom(seed)
      const values = Array.from({length: rows}, (_, row) => draw(() => random.uniform(), row))
      const expected = told(oneByOne(values))
      for (const size of [1_000, 8_192]) expect(told(inBatches(values, size))).toBe(expected)
    })
  }

  test('what another thread counted is taken in, whether it still waits or not', () => {
    const random = createRandom(seed)
    const values = Array.from({length: 30_000}, () => Math.floor(random.uniform() * 1e9))
    const merged = inBatches(values.slice(0, 5_000), 1_000)
    merged.merge(inBatches(values.slice(5_000), 1_000).state())
    expect(told(merged)).toBe(told(oneByOne(values)))
  })
})
