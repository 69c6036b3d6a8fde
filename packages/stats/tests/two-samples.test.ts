import {categoryAssociation} from '@modelflight/stats/association'
import {mean} from '@modelflight/stats/moments'
import {createRandom, shuffled} from '@modelflight/stats/random'
import {rankFunctions} from '@modelflight/stats/rank-functions'
import {twoSampleClassifier} from '@modelflight/stats/two-sample-classifier'
import {unseenRows} from '@modelflight/stats/unseen-rows'
import {describe, expect, test} from 'vitest'

/** Numbers of new rows of every way to choose m of the pooled rows. */
function everyNumber(pooled: readonly number[], m: number): number[] {
  const values = pooled.flatMap((count, value) => new Array<number>(count).fill(value))
  const found: number[] = []
  for (let chosen = 0; chosen < 2 ** values.length; chosen++) {
    const taken = pooled.map(() => 0)
    for (const [row, value] of values.entries()) if ((chosen >> row) & 1) taken[value] = (taken[value] as number) + 1
    if (taken.reduce((sum, count) => sum + count, 0) === m)
      found.push(taken.reduce((sum, count, value) => (count === pooled[value] ? sum + count : sum), 0))
  }
  return found
}

describe('rows of new values', () => {
  test.each([
    [[1, 1, 1, 1, 2, 3, 4], 6],
    [[1, 1, 1, 1, 1, 1, 1, 1, 1, 1], 5],
    [[5, 5], 5],
    [[2, 2, 2, 2, 2], 3],
  ])('of %j among %i are as many as over all ways to choose them, and their p-value is never too small', (pooled, m) => {
    const all = everyNumber(pooled, m)
    for (const rows of new Set(all)) {
      // Any table with these margins and so many new rows: whole values first.
      const current = pooled.map(() => 0)
      let left = rows
      for (const [value, count] of pooled.entries()) if (count <= left && left > 0) [current[value], left] = [count, left - count]
      if (left > 0) continue
      let rest = m - rows
      for (const [value, count] of pooled.entries()) {
        if (current[value] === count || rest === 0) continue
        const part = Math.min(rest, count - 1)
        current[value] = part
        rest -= part
      }
      if (rest > 0) continue
      const found = unseenRows(
        pooled.map((count, value) => count - (current[value] as number)),
        current,
      )
      expect(found.rows).toBe(rows)
      expect(found.expected).toBeCloseTo(mean(all), 10)
      expect(found.p).toBeGreaterThanOrEqual(all.filter((each) => each >= rows).length / all.length - 1e-12)
    }
  })

  test('of unique values are no news, and of one value that took over are', () => {
    const unique = new Array<number>(700).fill(1)
    const none = new Array<number>(700).fill(0)
    expect(unseenRows([...unique, ...none], [...none, ...unique])).toMatchObject({
      rows: 700,
      expected: expect.closeTo(700, 6) as number,
      p: 1,
    })
    expect(unseenRows([...unique, 0], [...none, 700]).p).toBeLessThan(1e-100)
  })
})

describe('functions of ranks', () => {
  test('have mean 0, variance 1 and no correlation, whatever the values and ties are', () => {
    const random = createRandom(4)
    const values = Float64Array.from({length: 900}, (_, row) =>
      row < 500 ? Math.floor(3 * random.uniform()) : Math.exp(3 * random.normal()),
    )
    const functions = rankFunctions(values, [0, 500], 4, random)
    for (const [start, end] of [
      [0, 500],
      [500, 900],
    ] as const) {
      const side = functions.map((each) => each.subarray(start, end))
      for (const [a, x] of side.entries()) {
        expect(mean(x)).toBeCloseTo(0, 2)
        for (const [b, y] of side.entries()) expect(mean(x.map((value, row) => value * (y[row] as number)))).toBeCloseTo(a === b ? 1 : 0, 1)
      }
    }
  })

  test('are 0 where there is no value', () => {
    expect(rankFunctions(Float64Array.of(1, Number.NaN, 2), [0], 1, createRandom(1))[0]?.[1]).toBe(0)
  })
})

describe('a classifier of two samples', () => {
  const random = createRandom(9)
  const columns = (n: number, m: number, isTurned: boolean) => {
    const x = Float64Array.from({length: n + m}, () => random.normal())
    const y = x.map((value, row) => (isTurned && row >= n ? -value : value) + random.normal())
    return [x, y].map((values) => ({functions: rankFunctions(values, [0, n], 2, random)}))
  }

  test('finds a relation that turned over, names it, and answers the same again', () => {
    const data = columns(300, 200, true)
    const ask = () => twoSampleClassifier(data, {n: 300, margins: false, permutations: 99, seed: 1})
    expect(ask()).toMatchObject({p: 0.01, pairs: [{first: 0, second: 1}]})
    expect(ask().auc).toBeGreaterThan(0.7)
    expect(ask()).toEqual(ask())
  })

  test('has p-values of at most 5 % in about 5 of 100 cases where nothing changed', () => {
    const small = Array.from({length: 150}, () =>
      twoSampleClassifier(columns(60, 60, false), {n: 60, margins: false, permutations: 39, seed: 2}),
    )
    expect(small.filter(({p}) => p <= 0.05).length).toBeLessThanOrEqual(17)
  })
})

test('the association of categories is 1 where one says the other, and about 0 where none does', () => {
  const random = createRandom(3)
  const a = Array.from({length: 600}, () => random.integer(4))
  expect(
    categoryAssociation(
      a,
      a.map((each) => (each + 1) % 4),
    ),
  ).toBeCloseTo(1, 6)
  expect(categoryAssociation(a, shuffled(a, random))).toBeLessThan(0.12)
})
