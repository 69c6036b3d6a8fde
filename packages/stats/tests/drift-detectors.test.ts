import {cauchyCombined} from '@modelflight/stats/combined-p'
import {cramerVonMises, cramerVonMisesFromCounts, cramerVonMisesOfSorted} from '@modelflight/stats/cramer-von-mises'
import {adwin, type Detector, ddm, eddm, pageHinkley, runDetector} from '@modelflight/stats/drift-detectors'
import {estimatedPerformance} from '@modelflight/stats/estimated-performance'
import {exactDistances} from '@modelflight/stats/exact-distances'
import {isotonicAt, isotonicFit} from '@modelflight/stats/isotonic'
import {ksStatistic} from '@modelflight/stats/ks'
import {mannWhitney, mannWhitneyExactP, mannWhitneyP, shiftInterval} from '@modelflight/stats/mann-whitney'
import {sorted} from '@modelflight/stats/numbers'
import {outOfRangeP} from '@modelflight/stats/out-of-range'
import {createRandom, type Random} from '@modelflight/stats/random'
import {rocAuc} from '@modelflight/stats/roc'
import {wasserstein} from '@modelflight/stats/wasserstein'
import {describe, expect, test} from 'vitest'

const seed = 20_260_401
const errors = (random: Random, rows: number, rate: number): number[] => Array.from({length: rows}, () => (random.uniform() < rate ? 1 : 0))

describe('detectors over a stream', () => {
  // With the authors' 30 rows DDM often alarms on the noise of its beginning.
  const late = (): Detector => ddm({least: 200})
  const all = [late, eddm, adwin, pageHinkley]

  test.each(all)('%o finds that errors rise from 10 % to 40 % soon after row 1,000', (make) => {
    const random = createRandom(seed)
    const stream = [...errors(random, 1000, 0.1), ...errors(random, 1000, 0.4)]
    const {firstDrift} = runDetector(make(), stream)
    expect(firstDrift).toBeGreaterThanOrEqual(1000)
    expect(firstDrift).toBeLessThan(1400)
  })

  test.each([adwin, pageHinkley])('%o says nothing in 5,000 rows with the same rate', (make) => {
    const random = createRandom(seed)
    expect(runDetector(make(), errors(random, 5000, 0.2)).firstDrift).toBeUndefined()
  })

  test('a value that is no number is refused, not ignored', () => {
    for (const make of all) expect(() => make().add(Number.NaN)).toThrow(RangeError)
  })
})

describe('performance without labels', () => {
  test('expected accuracy and AUC of calibrated chances agree with what the labels then show', () => {
    const random = createRandom(seed)
    const chance = Array.from({length: 40_000}, () => random.uniform())
    const truth = chance.map((p) => (random.uniform() < p ? 1 : 0))
    const predicted = chance.map((p) => (p >= 0.5 ? 1 : 0))
    const estimate = estimatedPerformance(chance, predicted)
    const right = predicted.filter((value, row) => value === truth[row]).length / truth.length
    expect(Math.abs(estimate.accuracy - right)).toBeLessThan(4 * estimate.accuracyError)
    expect(Math.abs((estimate.rocAuc ?? 0) - rocAuc(truth, chance))).toBeLessThan(0.01)
  })

  test('isotonic calibration rises, and recovers the chance behind a distorted score', () => {
    const random = createRandom(seed)
    const chance = Array.from({length: 20_000}, () => random.uniform())
    const truth = chance.map((p) => (random.uniform() < p ? 1 : 0))
    const fit = isotonicFit(
      chance.map((p) => p ** 3),
      truth,
    )
    expect(fit.y.every((value, index) => index === 0 || value >= (fit.y[index - 1] ?? 0))).toBe(true)
    for (const p of [0.2, 0.5, 0.8]) expect(isotonicAt(fit, p ** 3)).toBeCloseTo(p, 1)
  })

  test('an empty column and a chance above 1 are refused', () => {
    expect(() => estimatedPerformance([], [])).toThrow(RangeError)
    expect(() => estimatedPerformance([1.2], [1])).toThrow(RangeError)
  })
})

describe('sorting', () => {
  test.each([10, 5000])('%i values of all kinds come in order, NaN last, as the engine sorts them', (n) => {
    const random = createRandom(seed)
    const odd = [Number.NaN, Infinity, -Infinity, 0, -0, 5e-324, -5e-324, 1e308, -1e308, 1, 1 + 2 ** -50, 1 + 2 ** -51]
    const values = Array.from({length: n}, () => odd[random.integer(odd.length + 8)] ?? random.normal())
    expect([...sorted(values)]).toEqual([...Float64Array.from(values).sort()])
  })

  test('values that differ in the last bits only are sorted as well', () => {
    const random = createRandom(seed)
    const values = Array.from({length: 8000}, () => -1 - random.integer(2 ** 20) * 2 ** -52)
    expect([...sorted(values)]).toEqual([...Float64Array.from(values).sort()])
  })
})

describe('tests of two samples', () => {
  const random = createRandom(seed)
  const sample = (n: number, by = 0): Float64Array => Float64Array.from({length: n}, () => by + random.normal())

  test('Cramér-von Mises from sorted samples and from counts is that of the ranks', () => {
    const [x, y] = [sample(40).sort(), sample(60, 0.3).sort()]
    const {statistic, u} = cramerVonMises(x, y)
    expect(cramerVonMisesOfSorted(x, y).statistic).toBeCloseTo(statistic, 12)
    expect(cramerVonMisesOfSorted(x, y).u).toBeCloseTo(u, 6)
    const values = [...x, ...y].sort((a, b) => a - b)
    const counts = (own: Float64Array): number[] => values.map((value) => (own.includes(value) ? 1 : 0))
    expect(cramerVonMisesFromCounts(counts(x), counts(y)).statistic).toBeCloseTo(statistic, 12)
  })

  test('both distances in one walk are those of two, with and without ties', () => {
    for (const round of [(value: number) => value, (value: number) => Math.round(value * 2)]) {
      const [x, y] = [sample(500).map(round).sort(), sample(300, 0.5).map(round).sort()]
      const {d, wasserstein: moved} = exactDistances(x, y)
      expect(d).toBeCloseTo(ksStatistic(x, y).d, 14)
      expect(moved).toBeCloseTo(wasserstein(x, y), 12)
    }
  })

  test('the exact rank test agrees with counting all orderings of 3 and 3', () => {
    // 20 orderings; U = 9 or 0 in one each, 8 or 1 in one each.
    expect(mannWhitneyExactP(9, 3, 3)).toBeCloseTo(2 / 20, 14)
    expect(mannWhitneyExactP(1, 3, 3)).toBeCloseTo(4 / 20, 14)
    expect(mannWhitneyExactP(4.5, 3, 3)).toBe(1)
  })

  test('the interval of the shift covers it, and the p-value falls with the shift', () => {
    const [x, y] = [sample(200, 1), sample(200)]
    const [low, high] = shiftInterval(x, y, 1.96)
    expect(low).toBeLessThan(1)
    expect(high).toBeGreaterThan(1)
    expect(mannWhitneyP(mannWhitney(x, y))).toBeLessThan(1e-10)
  })

  test('the chance of values outside the range is what simulation finds, and certain for none', () => {
    const tries = 4000
    const outside = Array.from({length: tries}, () => {
      const [x, y] = [sample(20), sample(20)]
      const [low, high] = [Math.min(...x), Math.max(...x)]
      return y.filter((value) => value < low || value > high).length
    })
    for (const count of [1, 3, 6]) {
      expect(outside.filter((found) => found >= count).length / tries).toBeCloseTo(outOfRangeP(count, 20, 20), 1)
    }
    expect(outOfRangeP(0, 20, 20)).toBe(1)
    expect(() => outOfRangeP(21, 20, 20)).toThrow(RangeError)
  })

  test('the Cauchy combination keeps a common value, follows the smaller, and refuses what is no chance', () => {
    expect(cauchyCombined([0.03, 0.03])).toBeCloseTo(0.03, 10)
    expect(cauchyCombined([1e-12, 0.5])).toBeCloseTo(2e-12, 16)
    expect(cauchyCombined([0, 1])).toBe(0)
    expect(() => cauchyCombined([1.5])).toThrow(RangeError)
    expect(() => cauchyCombined([])).toThrow(RangeError)
  })
})
