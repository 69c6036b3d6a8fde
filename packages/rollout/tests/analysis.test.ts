import {createRandom} from '@modelflight/stats/random'
import {describe, expect, test} from 'vitest'
import {type AnalysisRules, analyse} from '../src/analysis.ts'
import type {Counts} from '../src/metric-source.ts'

const rules: AnalysisRules = {
  alpha: 0.05,
  maxErrorRateIncrease: 0.02,
  maxWrongAnswerIncrease: undefined,
  maxLatencyRatio: undefined,
  minRequests: 50,
  maxRequests: 6_000,
}

const counts = (requests: number, errors: number, more: Partial<Counts> = {}): Counts => ({
  requests,
  errors,
  labelled: 0,
  wrong: 0,
  latencyP95: 5,
  ...more,
})

describe('one look', () => {
  test.each([
    ['as good, and much seen', counts(5_000, 250), counts(5_000, 250), 'promote'],
    ['harm beyond zero is shown', counts(3_000, 150), counts(3_000, 240), 'roll back'],
    ['few errors in few requests', counts(200, 2), counts(200, 3), 'continue'],
    ['all requests fail', counts(100, 0), counts(100, 100), 'roll back'],
    ['rare errors, exact interval', counts(4_000, 0), counts(4_000, 0), 'promote'],
    ['nothing was seen', counts(0, 0), counts(0, 0), 'continue'],
    ['less than the least number', counts(5_000, 0), counts(49, 49), 'continue'],
    ['harm is shown at the very end', counts(6_000, 300), counts(6_000, 430), 'roll back'],
    ['undecided at the end', counts(6_000, 300), counts(6_000, 360), 'inconclusive'],
  ] as const)('%s', (_, stable, canary, decision) => {
    expect(analyse({stable, canary}, 50, rules).decision).toBe(decision)
  })

  const impossible: readonly (readonly [string, Counts])[] = [
    ['NaN errors', counts(5_000, Number.NaN)],
    ['NaN requests', counts(Number.NaN, 0)],
    ['infinite requests', counts(Number.POSITIVE_INFINITY, 0)],
    ['negative errors', counts(5_000, -1)],
    ['more errors than requests', counts(10, 11)],
    ['a fraction of a request', counts(5_000.5, 0)],
  ]
  test.each(impossible)('%s are no evidence: never a promotion', (_, bad) => {
    for (const observation of [
      {stable: bad, canary: counts(5_000, 0)},
      {stable: counts(5_000, 0), canary: bad},
    ]) {
      const look = analyse(observation, 50, rules)
      expect(look.decision).not.toBe('promote')
      expect(JSON.stringify(look.metrics)).not.toContain('NaN')
    }
  })

  test('every metric must be decided before a promotion', () => {
    const both = {...rules, maxWrongAnswerIncrease: 0.02}
    const unlabelled = analyse({stable: counts(5_000, 250), canary: counts(5_000, 250)}, 50, both)
    expect(unlabelled.decision).toBe('continue')
    const labels = {labelled: 5_000, wrong: 400}
    expect(analyse({stable: counts(5_000, 250, labels), canary: counts(5_000, 250, labels)}, 50, both).decision).toBe('promote')
    const worse = {labelled: 5_000, wrong: 600}
    const look = analyse({stable: counts(5_000, 250, labels), canary: counts(5_000, 250, worse)}, 50, both)
    expect(look.decision).toBe('roll back')
    expect(look.reason).toMatch(/^wrong answers 12\.00 % against 8\.00 %, difference between \S+ and \S+ points/)
  })

  test('the latency limit is hard, and no latency is no promotion', () => {
    const limited = {...rules, maxLatencyRatio: 2}
    const stable = counts(5_000, 250)
    expect(analyse({stable, canary: counts(5_000, 250, {latencyP95: 11})}, 50, limited).decision).toBe('roll back')
    expect(analyse({stable, canary: counts(5_000, 250, {latencyP95: 9})}, 50, limited).decision).toBe('promote')
    expect(analyse({stable, canary: counts(5_000, 250, {latencyP95: undefined})}, 50, limited).decision).toBe('continue')
    expect(analyse({stable, canary: counts(5_000, 250, {latencyP95: Number.NaN})}, 50, limited).decision).toBe('continue')
  })
})

describe('many rollouts, seed 7', () => {
  const runs = 200
  /** Looks 10 times over 6,000 requests an arm, and stops at the first decision. */
  const simulate = (stableRate: number, canaryRate: number): Record<string, number> => {
    const random = createRandom(7)
    const outcomes: Record<string, number> = {promote: 0, 'roll back': 0, inconclusive: 0}
    const errorsIn = (n: number, rate: number): number =>
      Array.from({length: n}, () => (random.uniform() < rate ? 1 : 0)).reduce<number>((a, b) => a + b, 0)
    for (let run = 0; run < runs; run++) {
      let [stable, canary] = [0, 0]
      for (let n = 600; ; n += 600) {
        stable += errorsIn(600, stableRate)
        canary += errorsIn(600, canaryRate)
        const {decision} = analyse({stable: counts(n, stable), canary: counts(n, canary)}, 50, rules)
        if (decision === 'continue') continue
        outcomes[decision] = (outcomes[decision] ?? 0) + 1
        break
      }
    }
    return outcomes
  }
  const atMost = rules.alpha + 2 * Math.sqrt((rules.alpha * (1 - rules.alpha)) / runs)

  test('an equal version is rolled back at most as often as alpha says', () => {
    expect((simulate(0.05, 0.05)['roll back'] ?? 0) / runs).toBeLessThanOrEqual(atMost)
    expect((simulate(0.001, 0.001)['roll back'] ?? 0) / runs).toBeLessThanOrEqual(atMost)
  })

  test('errors of 7 % instead of 5 % are rolled back in at least 80 of 100, and hardly ever promoted', () => {
    const outcomes = simulate(0.05, 0.07)
    expect((outcomes['roll back'] ?? 0) / runs).toBeGreaterThanOrEqual(0.8)
    expect((outcomes['promote'] ?? 0) / runs).toBeLessThanOrEqual(atMost)
  })
})
