import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {bestRho, betaBinomialBound, betaBinomialSequence, rateDifferenceBound, rateDifferenceSequence} from '../src/confidence-sequence.ts'
import {orderedDistanceSequence, totalVariationSequence} from '../src/distribution-sequence.ts'
import {blockLengthFor, blockMeans, meanReach, spreadOf} from '../src/mean-sequence.ts'
import {bucketQuantile, bucketQuantileSequence, quantileRanks, quantileSequence} from '../src/quantile-sequence.ts'
import {createRandom} from '../src/random.ts'
import {rootOf} from '../src/root.ts'

const seed = 20_261_123

describe('roots', () => {
  test.each<readonly [string, (x: number) => number, number, number, number]>([
    ['a line', (x) => x - 3, 0, 10, 3],
    ['a parabola', (x) => x * x - 2, 0, 2, Math.SQRT2],
    ['a steep one', (x) => Math.exp(50 * x) - 1, -1, 1, 0],
    ['a flat one', (x) => (x - 1) ** 9, 0, 3, 1],
    ['a step', (x) => (x < 0.3 ? -1 : 1), 0, 1, 0.3],
    ['an end', (x) => x, 0, 1, 0],
  ])('%s', (_name, f, low, high, root) => {
    expect(rootOf(f, low, high)).toBeCloseTo(root, _name === 'a flat one' ? 1 : 12)
  })

  test('without a change of sign there is none', () => {
    expect(() => rootOf((x) => x * x + 1, -1, 1)).toThrow(RangeError)
  })

  test('few evaluations are needed', () => {
    let count = 0
    const f = (x: number): number => {
      count++
      return Math.cos(x) - x
    }
    rootOf(f, 0, 1)
    expect(count).toBeLessThan(15)
  })
})

describe('bounds of rates', () => {
  test('one side is the side of both', () => {
    fc.assert(
      fc.property(fc.integer({min: 1, max: 5_000}), fc.double({min: 0, max: 1, noNaN: true}), (n, share) => {
        const events = Math.round(n * share)
        const both = betaBinomialSequence(events, n, 0.05, 1_000)
        expect([
          betaBinomialBound('lower', events, n, {alpha: 0.05, tOpt: 1_000}),
          betaBinomialBound('upper', events, n, {alpha: 0.05, tOpt: 1_000}),
        ]).toEqual(both)
        expect(both[0]).toBeLessThanOrEqual(events / n)
        expect(both[1]).toBeGreaterThanOrEqual(events / n)
        const other = {events: 3, n: 50}
        const {interval} = rateDifferenceSequence(other, {events, n}, 0.05, 1_000)
        expect(rateDifferenceBound('lower', other, {events, n}, {alpha: 0.05, tOpt: 1_000})).toBe(interval[0])
        expect(rateDifferenceBound('upper', other, {events, n}, {alpha: 0.05, tOpt: 1_000})).toBe(interval[1])
      }),
      {seed, numRuns: 80},
    )
  })
})

describe('sequences of quantiles', () => {
  const options = {alpha: 0.05, tOpt: 1_000}

  test('ranks are where the sequence of the rate begins to hold the quantile', () => {
    fc.assert(
      fc.property(fc.integer({min: 1, max: 3_000}), fc.constantFrom(0.05, 0.5, 0.9, 0.99), (n, q) => {
        const [low, high] = quantileRanks(n, q, options)
        const isBelow = (count: number): boolean => betaBinomialBound('upper', count, n, options) >= q - 1e-12
        const isAbove = (count: number): boolean => betaBinomialBound('lower', count, n, options) <= q + 1e-12
        if (low > 0) expect(isBelow(low - 1)).toBe(false)
        expect(isBelow(low)).toBe(true)
        if (high <= n) expect(isAbove(high)).toBe(false)
        expect(isAbove(high - 1)).toBe(true)
      }),
      {seed, numRuns: 40},
    )
  })

  test('at every look the quantile is missed in at most alpha of the cases, also with ties', () => {
    const random = createRandom(7)
    let missed = 0
    const runs = 150
    for (let run = 0; run < runs; run++) {
      const values: number[] = []
      let isMissed = false
      for (let look = 0; look < 40; look++) {
        // The median of these is 2, with an atom of a third there.
        for (let draw = 0; draw < 10; draw++) values.push(random.integer(3) + 1)
        const [low, high] = quantileSequence(Float64Array.from(values).sort(), 0.5, options)
        isMissed ||= low > 2 || high < 2
      }
      missed += Number(isMissed)
    }
    expect(missed / runs).toBeLessThanOrEqual(0.05 + 2 * Math.sqrt((0.05 * 0.95) / runs))
  })

  test('buckets say what the values say, to a bucket', () => {
    const random = createRandom(9)
    const values = Float64Array.from({length: 4_000}, () => Math.exp(random.normal())).sort()
    const bounds = [0.1, 0.5, 1, 2, 4, 8, Number.POSITIVE_INFINITY]
    const counts = bounds.map((bound, index) => values.filter((value) => value <= bound && value > (bounds[index - 1] ?? -1)).length)
    for (const q of [0.1, 0.5, 0.9, 0.99]) {
      const [low, high] = quantileSequence(values, q, options)
      const [coarseLow, coarseHigh] = bucketQuantileSequence({bounds, counts}, q, options)
      expect(coarseLow).toBeLessThanOrEqual(low)
      expect(coarseHigh).toBeGreaterThanOrEqual(high)
      expect(coarseLow).toBe([0, ...bounds].findLast((bound) => bound < low))
      expect(coarseHigh).toBe(bounds.find((bound) => bound >= high))
    }
    expect(quantileSequence([1, 2, 3], 0.5, options)).toEqual([Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY])
    expect(bucketQuantileSequence({bounds, counts: bounds.map(() => 0)}, 0.5, options)).toEqual([
      Number.NEGATIVE_INFINITY,
      Number.POSITIVE_INFINITY,
    ])
  })

  test('a quantile of buckets lies between their bounds as Prometheus puts it', () => {
    const buckets = {bounds: [0.1, 0.2, 0.4, Number.POSITIVE_INFINITY], counts: [50, 30, 20, 0]}
    expect(bucketQuantile(buckets, 0.5)).toBeCloseTo(0.1)
    expect(bucketQuantile(buckets, 0.25)).toBeCloseTo(0.05)
    expect(bucketQuantile(buckets, 0.9)).toBeCloseTo(0.3)
    expect(bucketQuantile({...buckets, counts: [0, 0, 0, 5]}, 0.9)).toBeUndefined()
    expect(bucketQuantile({...buckets, counts: [0, 0, 0, 0]}, 0.9)).toBeUndefined()
  })
})

describe('means of unknown variance', () => {
  test('the bound is where the mixture reaches 1 / alpha', () => {
    for (const n of [6, 20, 200]) {
      const [squares, alpha, c2] = [37.5, 0.05, bestRho(20, 0.05)]
      const distance = meanReach({n, mean: 0, squares}, alpha, 20)
      const v = squares + n * distance ** 2
      const s = n * distance
      const log = 0.5 * Math.log(c2 / (n + c2)) + (n / 2) * Math.log(v / (v - s ** 2 / (n + c2)))
      expect(log).toBeCloseTo(Math.log(1 / alpha), 10)
    }
    expect(meanReach({n: 1, mean: 0, squares: 0}, 0.05, 20)).toBe(Number.POSITIVE_INFINITY)
    expect(meanReach({n: 2, mean: 0, squares: 1}, 0.05, 20)).toBe(Number.POSITIVE_INFINITY)
  })

  test('looking after every value errs in at most alpha of the cases', () => {
    const random = createRandom(11)
    const runs = 300
    let missed = 0
    for (let run = 0; run < runs; run++) {
      const values: number[] = []
      let isMissed = false
      for (let look = 0; look < 100; look++) {
        values.push(5 + 3 * random.normal())
        const spread = spreadOf(values)
        isMissed ||= Math.abs(spread.mean - 5) > meanReach(spread, 0.05, 20)
      }
      missed += Number(isMissed)
    }
    expect(missed / runs).toBeLessThanOrEqual(0.05 + 2 * Math.sqrt((0.05 * 0.95) / runs))
    expect(missed).toBeGreaterThan(0)
  })

  test('blocks are as long as values depend on each other', () => {
    const series = (rho: number): Float64Array => {
      const random = createRandom(13)
      let state = 0
      return Float64Array.from({length: 2_000}, () => {
        state = rho * state + Math.sqrt(1 - rho ** 2) * random.normal()
        return state
      })
    }
    expect([0, 0.5, 0.8, 0.95].map((rho) => blockLengthFor(series(rho)))).toEqual(
      [8, 16, 64, 1_024].map((limit) => expect.toSatisfy((length: number) => length <= limit && length >= limit / 4)),
    )
    expect(blockLengthFor([1, 2, 3])).toBe(Number.POSITIVE_INFINITY)
    expect([...blockMeans([1, 3, 5, 7, 100], 2)]).toEqual([2, 6])
  })
})

describe('distances of distributions', () => {
  const options = {alphas: [0.05, 0.05], tOpt: 2_000} as const

  test('the estimate is the distance, and the bounds hold at every look', () => {
    expect(totalVariationSequence([50, 30, 20], [20, 30, 50], options).estimate).toBeCloseTo(0.3)
    expect(orderedDistanceSequence([50, 30, 20], [20, 30, 50], options).estimate).toBeCloseTo(0.3)
    expect(orderedDistanceSequence([50, 0, 50], [0, 100, 0], options).estimate).toBeCloseTo(0.5)
    expect(totalVariationSequence([0, 0], [0, 0], options).interval).toEqual([0, 1])
    const random = createRandom(17)
    const runs = 100
    let missed = 0
    for (let run = 0; run < runs; run++) {
      const [control, treatment] = [
        [0, 0, 0],
        [0, 0, 0],
      ]
      let isMissed = false
      for (let look = 0; look < 50; look++) {
        for (let draw = 0; draw < 20; draw++) {
          for (const counts of [control, treatment]) {
            const index = random.integer(3)
            if (counts !== undefined) counts[index] = (counts[index] ?? 0) + 1
          }
        }
        isMissed ||= totalVariationSequence(control ?? [], treatment ?? [], options).interval[0] > 0
      }
      missed += Number(isMissed)
    }
    expect(missed / runs).toBeLessThanOrEqual(0.05 + 2 * Math.sqrt((0.05 * 0.95) / runs))
  })

  test('two hundred classes are nothing special', () => {
    const counts = Array.from({length: 200}, () => 500)
    const {estimate, interval} = totalVariationSequence(counts, counts, options)
    expect(estimate).toBe(0)
    expect(interval[1]).toBeLessThan(0.2)
  })
})
