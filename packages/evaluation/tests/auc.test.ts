import {delong} from '@modelflight/stats/delong'
import {createRandom} from '@modelflight/stats/random'
import {describe, expect, test} from 'vitest'
import {aucDifference, placements} from '../src/auc.ts'
import {scoreOrder} from '../src/score-order.ts'

const shapes: Readonly<Record<string, (uniform: number, row: number) => number>> = {
  'all different': (uniform) => uniform,
  'two decimals': (uniform) => Math.round(uniform * 100) / 100,
  'both signs and both zeros': (uniform, row) => (row % 5 === 0 ? -0 : row % 7 === 0 ? 0 : (uniform - 0.5) * 1e6),
  'alike in the upper bits': (uniform) => 1 + Math.floor(uniform * 1000) * Number.EPSILON,
}

describe.each(Object.entries(shapes))('%s', (_, shape) => {
  const random = createRandom(3)
  const score = Float64Array.from({length: 60_000}, (_unused, row) => shape(random.uniform(), row))

  test('rows come in the order of their scores, each once', () => {
    const order = scoreOrder(score)
    expect(Float64Array.from(order, (row) => (score[row] ?? 0) + 0)).toEqual(score.map((value) => value + 0).sort())
    expect(new Set(order).size).toBe(score.length)
  })

  test('the difference and its variance are those of the reference', () => {
    const few = 3_000
    const truth = Uint8Array.from({length: few}, () => (random.uniform() < 0.3 ? 1 : 0))
    const [a, b] = [score.slice(0, few), score.slice(few, 2 * few)]
    const reference = delong(truth, a, b)
    const {difference, variance} = aucDifference(truth, a, b)
    expect(difference).toBeCloseTo(reference.difference, 12)
    expect(variance / reference.varianceOfDifference).toBeCloseTo(1, 9)
    expect(placements(truth, a).variance / reference.variance1).toBeCloseTo(1, 9)
  })
})

test('many rows and few rows give the same AUC', () => {
  const random = createRandom(5)
  const truth = Uint8Array.from({length: 60_000}, () => (random.uniform() < 0.3 ? 1 : 0))
  const score = Float64Array.from(truth, (one) => random.normal() + one)
  const reference = delong(truth, score, score)
  expect(placements(truth, score).auc).toBeCloseTo(reference.auc1, 12)
})
