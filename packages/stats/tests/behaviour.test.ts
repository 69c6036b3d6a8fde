import {betaQuantile} from '@modelflight/stats/beta'
import {binaryConfusion, logLoss} from '@modelflight/stats/binary-metrics'
import {bootstrapCells, bootstrapRows, percentileInterval} from '@modelflight/stats/bootstrap'
import {chiSquareHomogeneity, cramersVBalanced, cramersVCorrected, poolRare, twoProportionTest} from '@modelflight/stats/chi-square'
import {
  bestRho,
  betaBinomialSequence,
  logMsprt,
  meanDifferenceSequence,
  rateDifferenceSequence,
} from '@modelflight/stats/confidence-sequence'
import {delong} from '@modelflight/stats/delong'
import {binomialCdf, chiSquareSf} from '@modelflight/stats/distributions'
import {jsDivergence, klDivergence} from '@modelflight/stats/divergence'
import {lgamma} from '@modelflight/stats/gamma'
import {histogram} from '@modelflight/stats/histogram'
import {ksExactP, ksStatistic} from '@modelflight/stats/ks'
import {mcnemarExact} from '@modelflight/stats/mcnemar'
import {confusionMatrix} from '@modelflight/stats/multiclass-metrics'
import {benjaminiHochberg, bonferroni, holm} from '@modelflight/stats/multiple-testing'
import {normalIsf} from '@modelflight/stats/normal'
import {orderOf} from '@modelflight/stats/order'
import {psi} from '@modelflight/stats/psi'
import {quantile} from '@modelflight/stats/quantile'
import {binomialDraw, createRandom, multinomialDraw, shuffled} from '@modelflight/stats/random'
import {meanAbsoluteError, r2} from '@modelflight/stats/regression-metrics'
import {averagePrecision, rocAuc} from '@modelflight/stats/roc'
import {wasserstein, wassersteinFromCounts} from '@modelflight/stats/wasserstein'
import {wilson} from '@modelflight/stats/wilson'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'

const seed = 20_260_102
const check = <T>(property: fc.IProperty<T>): void => fc.assert(property, {seed, numRuns: 200})

describe('misuse is refused, never answered with a number', () => {
  const nan = Number.NaN
  const misuses: readonly (readonly [string, () => unknown])[] = [
    ['a quantile of nothing', () => quantile([], 0.5)],
    ['a quantile of NaN', () => quantile([1, nan], 0.5)],
    ['a quantile beyond 1', () => quantile([1], 1.5)],
    ['truth that is not 0 or 1', () => binaryConfusion([0, 2], [0, 1])],
    ['columns of different lengths', () => binaryConfusion([0, 1], [0])],
    ['negative weights', () => binaryConfusion([0, 1], [0, 1], [1, -1])],
    ['weights that are all 0', () => binaryConfusion([0, 1], [0, 1], [0, 0])],
    ['a probability above 1', () => logLoss([0, 1], [0.5, 1.5])],
    ['a score that is NaN', () => rocAuc([0, 1], [0.5, nan])],
    ['an AUC of one class', () => rocAuc([1, 1], [0.5, 0.6])],
    ['average precision without positives', () => averagePrecision([0, 0], [0.5, 0.6])],
    ['DeLong with one positive', () => delong([1, 0, 0], [1, 2, 3], [1, 2, 3])],
    ['a class that is no label', () => confusionMatrix(['a'], ['a'], ['b'])],
    ['regression metrics of NaN', () => meanAbsoluteError([1, nan], [1, 1])],
    ['R² of one row', () => r2([1], [1])],
    ['PSI of histograms of different lengths', () => psi([1, 2], [1])],
    ['PSI of an empty side', () => psi([1, 2], [0, 0])],
    ['a chi-square of one category', () => chiSquareHomogeneity([5, 0], [7, 0])],
    ['a share above 1', () => twoProportionTest(3, 2, 1, 2)],
    ['an empty KS sample', () => ksStatistic([], [1])],
    ['KS of NaN', () => ksStatistic([nan], [1])],
    ['a McNemar count that is no whole number', () => mcnemarExact(1.5, 2)],
    ['a p-value above 1', () => holm([0.5, 1.5])],
    ['a p-value that is NaN', () => benjaminiHochberg([nan])],
    ['shares of different lengths', () => jsDivergence([1], [0.5, 0.5])],
    ['edges that descend', () => histogram([1], [2, 1])],
    ['a seed that is no whole number', () => createRandom(0.5)],
    ['a bootstrap of no rows', () => bootstrapRows(0, () => 0, {resamples: 10, seed})],
    ['a confidence of 1', () => percentileInterval([1, 2, 3], 1)],
    ['replicates with NaN', () => percentileInterval([1, nan, 3])],
    ['more successes than trials', () => wilson(3, 2)],
    ['ln Γ of 0', () => lgamma(0)],
    ['a binomial with p above 1', () => binomialCdf(1, 2, 1.1)],
    ['a normal quantile beyond 1', () => normalIsf(1.1)],
    ['a boundary at intrinsic time 0', () => bestRho(0, 0.05)],
    ['mSPRT without variance', () => logMsprt(10, 0.1, 0, 1)],
    ['more events than trials in a sequence', () => betaBinomialSequence(3, 2, 0.05, 100)],
    [
      'arms that do not vary',
      () => meanDifferenceSequence({n: 5, mean: 0, variance: 0}, {n: 5, mean: 0, variance: 0}, 0.05, {varianceAtEnd: 1}),
    ],
  ]
  test.each(misuses)('%s', (_, misuse) => {
    expect(misuse).toThrow(RangeError)
  })
})

describe('random numbers', () => {
  test('are the same for the same seed, and other for another', () => {
    const draw = (from: number): number[] =>
      Array.from(
        {length: 5},
        (
          (random) => () =>
            random.uniform()
        )(createRandom(from)),
      )
    expect(draw(7)).toEqual(draw(7))
    expect(draw(7)).not.toEqual(draw(8))
    expect(draw(7)).not.toEqual(draw(7 + 2 ** 32))
  })

  test.each([
    [20, 0.3],
    [200, 0.5],
    [1000, 0.02],
    [5000, 0.9],
  ])('binomial draws of n = %i, p = %d have the binomial distribution', (n, p) => {
    const random = createRandom(seed)
    const draws = Array.from({length: 20_000}, () => binomialDraw(random, n, p))
    // Eight cells of about equal chance, compared with the exact chances.
    const edges = [1, 2, 3, 4, 5, 6, 7].map((eighth) => {
      let k = 0
      while (binomialCdf(k, n, p) < eighth / 8) k++
      return k
    })
    const cells = [...edges, n].map((edge, index) => ({low: index === 0 ? -1 : (edges[index - 1] ?? 0), high: edge}))
    const statistic = cells.reduce((sum, {low, high}) => {
      const expected = draws.length * (binomialCdf(high, n, p) - binomialCdf(low, n, p))
      if (expected === 0) return sum
      return sum + (draws.filter((k) => k > low && k <= high).length - expected) ** 2 / expected
    }, 0)
    expect(chiSquareSf(statistic, 7)).toBeGreaterThan(1e-4)
  })

  test('multinomial draws keep their number and leave empty cells empty', () => {
    const random = createRandom(seed)
    check(
      fc.property(fc.array(fc.nat(1000), {minLength: 1, maxLength: 20}), fc.nat(10_000), (weights, n) => {
        fc.pre(weights.some((weight) => weight > 0))
        const counts = multinomialDraw(random, n, weights)
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(n)
        expect(weights.every((weight, cell) => weight > 0 || counts[cell] === 0)).toBe(true)
      }),
    )
  })

  test('a shuffle keeps its members and its argument', () => {
    const values = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]
    const mixed = shuffled(values, createRandom(seed))
    expect(mixed).not.toEqual(values)
    expect(mixed.toSorted((a, b) => a - b)).toEqual(values)
  })
})

describe('properties', () => {
  const finite = fc.double({noNaN: true, noDefaultInfinity: true, min: -1e6, max: 1e6})
  const sample = fc.array(finite, {minLength: 1, maxLength: 40})
  const counts = fc.array(fc.nat(500), {minLength: 2, maxLength: 12})
  const shares = (values: readonly number[]): number[] =>
    values.map((value) => (value + 1) / values.reduce((sum, other) => sum + other + 1, 0))

  test('distances are not negative, and 0 of a thing with itself', () => {
    check(
      fc.property(counts, counts, (a, b) => {
        const n = Math.min(a.length, b.length)
        const [p, q] = [shares(a.slice(0, n)), shares(b.slice(0, n))]
        expect(klDivergence(p, q)).toBeGreaterThanOrEqual(-1e-15)
        expect(jsDivergence(p, q)).toBeCloseTo(jsDivergence(q, p), 14)
        expect(jsDivergence(p, q)).toBeLessThanOrEqual(Math.LN2 + 1e-15)
        expect(jsDivergence(p, p)).toBe(0)
        expect(
          psi(
            a.slice(0, n).map((x) => x + 1),
            a.slice(0, n).map((x) => x + 1),
          ).value,
        ).toBe(0)
      }),
    )
  })

  test('Wasserstein from counts of values equals Wasserstein of the values, and a move by c is a distance of |c|', () => {
    check(
      fc.property(
        fc.array(fc.nat(20), {minLength: 1, maxLength: 40}),
        fc.array(fc.nat(20), {minLength: 1, maxLength: 40}),
        fc.integer({min: -50, max: 50}),
        (x, y, c) => {
          const positions = Array.from({length: 21}, (_, value) => value)
          const count = (values: readonly number[]): number[] => positions.map((value) => values.filter((other) => other === value).length)
          expect(wassersteinFromCounts(positions, count(x), count(y))).toBeCloseTo(wasserstein(x, y), 10)
          expect(
            wasserstein(
              x,
              x.map((value) => value + c),
            ),
          ).toBeCloseTo(Math.abs(c), 10)
        },
      ),
    )
  })

  test('AUC does not change under a rising transformation, and turns around with the score', () => {
    check(
      fc.property(
        fc.array(fc.tuple(fc.integer({min: 0, max: 1}), fc.integer({min: -5, max: 5})), {minLength: 2, maxLength: 40}),
        (rows) => {
          const truth = rows.map(([y]) => y)
          fc.pre(truth.includes(0) && truth.includes(1))
          const score = rows.map(([, s]) => s)
          const auc = rocAuc(truth, score)
          expect(
            rocAuc(
              truth,
              score.map((s) => Math.exp(s)),
            ),
          ).toBeCloseTo(auc, 12)
          expect(
            rocAuc(
              truth,
              score.map((s) => -s),
            ),
          ).toBeCloseTo(1 - auc, 12)
        },
      ),
    )
  })

  test('KS is between 0 and 1, does not see the order, and ignores a common rising transformation', () => {
    check(
      fc.property(sample, sample, (x, y) => {
        const {d} = ksStatistic(x, y)
        expect(d).toBeGreaterThanOrEqual(0)
        expect(d).toBeLessThanOrEqual(1)
        expect(ksStatistic(x.toReversed(), y).d).toBe(d)
        expect(
          ksStatistic(
            x.map((v) => v * 8),
            y.map((v) => v * 8),
          ).d,
        ).toBe(d)
        expect(ksStatistic(x, x).d).toBe(0)
      }),
    )
  })

  test('adjusted p-values are never below the plain ones; Holm never above Bonferroni, Benjamini-Hochberg never above Holm', () => {
    check(
      fc.property(fc.array(fc.double({min: 0, max: 1, noNaN: true}), {minLength: 1, maxLength: 30}), (p) => {
        const [bh, h, b] = [benjaminiHochberg(p), holm(p), bonferroni(p)]
        for (const [index, value] of p.entries()) {
          expect(bh[index]).toBeGreaterThanOrEqual(value)
          expect(h[index]).toBeGreaterThanOrEqual((bh[index] as number) * (1 - 1e-12))
          expect(b[index]).toBeGreaterThanOrEqual((h[index] as number) * (1 - 1e-12))
        }
      }),
    )
  })

  test('pooling rare categories keeps every row', () => {
    check(
      fc.property(counts, counts, (a, b) => {
        const n = Math.min(a.length, b.length)
        const total = (values: ArrayLike<number>): number => Array.from(values).reduce((sum, value) => sum + value, 0)
        const [r, c] = [a.slice(0, n), b.slice(0, n)]
        fc.pre(total(r) > 0 && total(c) > 0)
        const [pooledR, pooledC] = poolRare(r, c)
        expect([total(pooledR), total(pooledC)]).toEqual([total(r), total(c)])
      }),
    )
  })

  test("the balanced Cramér's V is the usual one for equal sizes, and does not shrink when one side grows", () => {
    const [r, c] = [
      [50, 30, 20],
      [30, 30, 40],
    ]
    expect(cramersVBalanced(r, c)).toBeCloseTo(cramersVCorrected(r, c), 2)
    const large = r.map((count) => count * 1000)
    expect(cramersVBalanced(large, c)).toBeGreaterThan(cramersVBalanced(r, c) * 0.95)
    expect(cramersVCorrected(large, c)).toBeLessThan(cramersVCorrected(r, c) / 5)
  })

  test('the order of many values is that of a comparison sort: stable, zeros alike, NaN last', () => {
    const random = createRandom(seed)
    const odd = [0, -0, Number.NaN, Infinity, -Infinity, 5e-324, -5e-324, Number.MAX_VALUE, 1, 1]
    const values = Array.from({length: 5000}, (_, row) =>
      row % 3 === 0 ? (odd[row % 10] as number) : random.normal() * 10 ** (random.integer(600) - 300),
    )
    const known = values.flatMap((value, row) => (Number.isNaN(value) ? [] : [row]))
    const byValue = known.toSorted((a, b) => {
      const [x, y] = [values[a] as number, values[b] as number]
      return x < y ? -1 : x > y ? 1 : a - b
    })
    expect([...orderOf(values)].slice(0, byValue.length)).toEqual(byValue)
    expect([...orderOf(values)].slice(byValue.length).every((row) => Number.isNaN(values[row]))).toBe(true)
  })

  test('quantiles of the beta distribution are found again by its distribution function', () => {
    expect(betaQuantile(0.5, 2, 2)).toBeCloseTo(0.5, 12)
    expect(betaQuantile(1e-10, 0.5, 3)).toBeGreaterThan(0)
  })
})

describe('intervals', () => {
  test('the exact KS p-value is the share of all orderings', () => {
    const orderings = (left: number, right: number): number[][] => {
      if (left + right === 0) return [[]]
      return [
        ...(left > 0 ? orderings(left - 1, right).map((rest) => [0, ...rest]) : []),
        ...(right > 0 ? orderings(left, right - 1).map((rest) => [1, ...rest]) : []),
      ]
    }
    const all = orderings(4, 5)
    const distances = all.map((order) => {
      const at = (side: number): number[] => order.flatMap((other, index) => (other === side ? [index] : []))
      return ksStatistic(at(0), at(1)).d
    })
    for (const d of new Set(distances)) {
      expect(ksExactP(d, 4, 5)).toBeCloseTo(distances.filter((other) => other >= d - 1e-12).length / all.length, 12)
    }
  })

  test('drawing cells gives the interval that drawing rows gives', () => {
    const truth = Uint8Array.from({length: 400}, (_, row) => (row % 10 < 9 ? 1 : 0))
    const rows = bootstrapRows(400, (drawn) => drawn.reduce((sum, row) => sum + (truth[row] as number), 0) / 400, {resamples: 4000, seed})
    const cells = bootstrapCells([360, 40], ([right = 0]) => right / 400, {resamples: 4000, seed: seed + 1})
    const [a, b] = [percentileInterval(rows), percentileInterval(cells)]
    expect(a[0]).toBeCloseTo(b[0], 2)
    expect(a[1]).toBeCloseTo(b[1], 2)
  })

  test('strata keep their sizes', () => {
    const strata = [0, 0, 0, 1, 1, 2]
    const sizes = (drawn: Uint32Array): string => [0, 1, 2].map((group) => drawn.filter((row) => strata[row] === group).length).join()
    const drawnSizes = new Set<string>()
    const note = (drawn: Uint32Array): number => drawnSizes.add(sizes(drawn)).size
    bootstrapRows(6, note, {resamples: 50, seed}, strata)
    expect([...drawnSizes]).toEqual(['3,2,1'])
  })

  test('nothing changed: looking after every event, the sequences exclude the truth in at most alpha of the runs', () => {
    const random = createRandom(seed)
    const [runs, n, alpha] = [200, 400, 0.1]
    const strayed = {rate: 0, difference: 0}
    for (let run = 0; run < runs; run++) {
      const out = walk(random, n, alpha)
      strayed.rate += out.rate ? 1 : 0
      strayed.difference += out.difference ? 1 : 0
    }
    const limit = alpha + 3 * Math.sqrt((alpha * (1 - alpha)) / runs)
    expect(strayed.rate / runs).toBeLessThanOrEqual(limit)
    expect(strayed.difference / runs).toBeLessThanOrEqual(limit)
  })

  test('without events the rate may be anything, and the sequence narrows with them', () => {
    expect(betaBinomialSequence(0, 0, 0.05, 100)).toEqual([0, 1])
    const [low, high] = rateDifferenceSequence({events: 50, n: 1000}, {events: 150, n: 1000}, 0.05, 1000).interval
    expect(low).toBeGreaterThan(0)
    expect(high).toBeLessThan(0.25)
  })
})

/** Two arms with the same rate, looked at every 20 events: does an interval ever leave out the truth? */
function walk(random: ReturnType<typeof createRandom>, n: number, alpha: number): {rate: boolean; difference: boolean} {
  const [rate, out] = [0.2, {rate: false, difference: false}]
  let [a, b] = [0, 0]
  for (let t = 1; t <= n; t++) {
    a += random.uniform() < rate ? 1 : 0
    b += random.uniform() < rate ? 1 : 0
    if (t % 20 > 0) continue
    const [low, high] = betaBinomialSequence(a, t, alpha, 200)
    out.rate ||= rate < low || rate > high
    const arm = (events: number) => ({n: t, mean: events / t, variance: (events / t) * (1 - events / t)})
    if (a > 4 && b > 4) {
      const {interval} = meanDifferenceSequence(arm(a), arm(b), alpha, {varianceAtEnd: (2 * rate * (1 - rate)) / n})
      out.difference ||= interval[0] > 0 || interval[1] < 0
    }
  }
  return out
}
