import {createRandom} from '@modelflight/stats/random'
import {describe, expect, test} from 'vitest'
import {type AnalysisRules, analyse} from '../src/analysis.ts'
import type {Metric} from '../src/metric.ts'
import {type ArmEvidence, type Evidence, noCounts} from '../src/metric-source.ts'
import {makeMetric} from './metric.ts'

const rules = (metrics: readonly Metric[]): AnalysisRules => ({
  ...{alpha: 0.05, maxErrorRateIncrease: 0.01, maxWrongAnswerIncrease: undefined, maxLatencyRatio: undefined},
  ...{minRequests: 100, maxRequests: 20_000, judgesCounts: false, metrics},
})

/** The look at one declared metric. */
function look(metric: Metric, evidence: ArmEvidence, more: Partial<AnalysisRules> = {}) {
  const observation = {stable: noCounts, canary: {...noCounts, requests: 5_000}, metrics: {[metric.name]: evidence}}
  const seen = analyse(observation, 50, {...rules([metric]), ...more})
  const [first] = seen.metrics
  if (first === undefined) throw new Error('no metric was looked at')
  expect(JSON.stringify(seen)).not.toMatch(/NaN|null/)
  return {...first, decision: seen.decision, reason: seen.reason}
}

const counts = (events: number, n: number): Evidence => ({kind: 'counts', events, n})
const missing: Evidence = {kind: 'missing', reason: 'Prometheus has no such series'}
const random = createRandom(3)
const normal = (n: number, mean: number, sd: number): Evidence => ({
  kind: 'samples',
  values: Array.from({length: n}, () => mean + sd * random.normal()),
})
const series = (n: number, mean: number): Evidence => ({
  kind: 'series',
  times: Array.from({length: n}, (_, index) => index),
  values: Array.from({length: n}, () => mean + random.normal()),
})
const buckets = (...counts: readonly number[]): Evidence => ({
  kind: 'histogram',
  bounds: [0.1, 0.2, 0.3, 0.5, Number.POSITIVE_INFINITY],
  counts,
})
const rate = makeMetric({kind: 'rate', name: 'errors'})
const accuracy = makeMetric({kind: 'rate', name: 'accuracy', better: 'higher', margin: {value: 0.02, relative: false}})
const share10 = {value: 0.1, relative: true}
const mean = makeMetric({kind: 'mean', name: 'cost', margin: share10})
const latency = makeMetric({kind: 'quantile', name: 'p95', margin: share10, unit: 'ms'})
const gauge = makeMetric({kind: 'gauge', name: 'memory', margin: share10})
const classes = makeMetric({kind: 'distribution', name: 'predictions', margin: {value: 0.1, relative: false}})
const disagreement = makeMetric({kind: 'disagreement', name: 'disagreement', margin: {value: 0.05, relative: false}})
const categories = (a: number, b: number, c: number): Evidence => ({kind: 'categories', counts: {a, b, c}})

describe('one look at a declared metric', () => {
  test.each<readonly [string, Metric, Evidence, Evidence, string]>([
    ['an equal rate', rate, counts(1_000, 20_000), counts(1_000, 20_000), 'promote'],
    ['a higher rate', rate, counts(250, 5_000), counts(400, 5_000), 'roll back'],
    ['a higher rate where higher is better', accuracy, counts(4_500, 5_000), counts(4_700, 5_000), 'promote'],
    ['a lower rate where higher is better', accuracy, counts(4_500, 5_000), counts(4_200, 5_000), 'roll back'],
    ['an equal mean', mean, normal(8_000, 100, 50), normal(8_000, 100, 50), 'promote'],
    ['a mean that is a fifth higher', mean, normal(8_000, 100, 50), normal(8_000, 120, 50), 'roll back'],
    ['few values', mean, normal(8_000, 100, 50), normal(99, 200, 50), 'continue'],
    ['an equal quantile', latency, normal(9_000, 100, 10), normal(9_000, 100, 10), 'promote'],
    ['a slower quantile', latency, normal(9_000, 100, 10), normal(9_000, 130, 10), 'roll back'],
    ['a quantile two buckets higher', latency, buckets(9_000, 990, 10, 0, 0), buckets(8_000, 1_000, 200, 800, 0), 'roll back'],
    ['a quantile in the same coarse bucket', latency, buckets(5_000, 5_000, 0, 0, 0), buckets(5_000, 5_000, 0, 0, 0), 'continue'],
    ['everything beyond the last bucket', latency, buckets(0, 0, 0, 0, 9_000), buckets(0, 0, 0, 0, 9_000), 'continue'],
    ['a gauge that is equal', gauge, series(2_000, 30), series(2_000, 30), 'promote'],
    ['a gauge that is a third higher', gauge, series(2_000, 30), series(2_000, 40), 'roll back'],
    ['a gauge with few values', gauge, series(20, 30), series(20, 60), 'continue'],
    ['equal predictions', classes, categories(5_000, 3_000, 2_000), categories(5_000, 3_000, 2_000), 'promote'],
    ['other predictions', classes, categories(5_000, 3_000, 2_000), categories(2_000, 3_000, 5_000), 'roll back'],
    [
      'a class that is new',
      classes,
      {kind: 'categories', counts: {a: 9_000}},
      {kind: 'categories', counts: {a: 5_000, b: 4_000}},
      'roll back',
    ],
    ['few disagreements', disagreement, missing, counts(50, 5_000), 'promote'],
    ['many disagreements', disagreement, missing, counts(600, 5_000), 'roll back'],
  ])('%s', (_name, metric, stable, canary, decision) => {
    expect(look(metric, {stable, canary})).toMatchObject({metric: metric.name, decision})
  })

  test('coarse buckets are told to be coarser than the margin', () => {
    const {reason} = look(latency, {stable: buckets(5_000, 5_000, 0, 0, 0), canary: buckets(5_000, 5_000, 0, 0, 0)})
    expect(reason).toContain('buckets resolve it to 0.1 to 0.2 ms, coarser than the margin')
  })

  const kinds: readonly (readonly [Metric, Evidence])[] = [
    [rate, counts(0, 20_000)],
    [mean, normal(8_000, 1, 1)],
    [latency, normal(8_000, 1, 1)],
    [gauge, series(2_000, 1)],
    [classes, categories(9_000, 0, 0)],
    [disagreement, counts(0, 20_000)],
  ]
  test.each(kinds)('$kind: what is missing, of another kind or impossible is never a promotion', (metric, good) => {
    const strange: readonly Evidence[] = [
      missing,
      ...kinds.map(([, evidence]) => evidence).filter((evidence) => evidence.kind !== good.kind),
      counts(Number.NaN, 20_000),
      counts(0, Number.NaN),
      counts(-1, 20_000),
      counts(0, 20_000.5),
      {kind: 'moments', n: 20_000, mean: Number.NaN, variance: 1},
      {kind: 'samples', values: Array.from({length: 20_000}, () => Number.NaN)},
      {kind: 'series', times: [1, 2, 3], values: [Number.NaN, 1, 1]},
      {kind: 'histogram', bounds: [1], counts: [20_000]},
      {kind: 'histogram', bounds: [2, 1, Number.POSITIVE_INFINITY], counts: [10_000, 10_000, 10]},
      {kind: 'categories', counts: {a: Number.NaN, b: 10_000}},
      {kind: 'categories', counts: {}},
      {kind: 'series', times: [], values: []},
    ]
    for (const bad of strange) {
      const alike = metric.kind === 'mean' || metric.kind === 'quantile'
      if (alike && bad.kind === 'samples' && bad.values.every(Number.isFinite)) continue
      expect(look(metric, {stable: good, canary: bad}).decision, JSON.stringify(bad).slice(0, 80)).not.toBe('promote')
      if (metric.kind === 'disagreement') continue
      expect(look(metric, {stable: bad, canary: good}).decision, JSON.stringify(bad).slice(0, 80)).not.toBe('promote')
    }
  })

  test('a metric that the source says nothing of is open, with the reason', () => {
    const observation = {stable: noCounts, canary: {...noCounts, requests: 30_000}, metrics: {}}
    const seen = analyse(observation, 50, rules([rate]))
    expect(seen).toMatchObject({decision: 'inconclusive'})
    expect(seen.reason).toContain('its source says nothing of it')
    expect(analyse(observation, 50, rules([])).decision).toBe('inconclusive')
    // Names of what every object has are no evidence.
    const proto = makeMetric({kind: 'rate', name: 'constructor'})
    expect(analyse(observation, 50, rules([proto])).reason).toContain('its source says nothing of it')
  })

  test('a guard ends the rollout at once, however little else is known', () => {
    const guarded = {...gauge, guard: 50}
    const values = [30, 30, 51, 30]
    const once: Evidence = {kind: 'series', times: [1, 2, 3, 4], values}
    expect(look(guarded, {stable: series(4, 30), canary: once})).toMatchObject({
      decision: 'roll back',
      reason: expect.stringContaining('51'),
    })
    const only = makeMetric({kind: 'rate', name: 'errors', guard: 0.2, compared: false})
    expect(look(only, {stable: missing, canary: counts(30, 100)}).decision).toBe('roll back')
    expect(look(only, {stable: missing, canary: counts(10, 100)}).decision).toBe('promote')
    expect(look(only, {stable: missing, canary: counts(10, 99)}).decision).toBe('continue')
    expect(look(only, {stable: missing, canary: missing}).decision).toBe('continue')
    const least = makeMetric({kind: 'rate', name: 'accuracy', better: 'higher', guard: 0.8, compared: false})
    expect(look(least, {stable: missing, canary: counts(70, 100)}).decision).toBe('roll back')
  })

  test('alpha is split by weight for harm, and whole for a promotion', () => {
    const heavy = {...rate, name: 'heavy', weight: 3}
    const evidence = {stable: counts(250, 5_000), canary: counts(250, 5_000)}
    const observation = {stable: noCounts, canary: noCounts, metrics: {errors: evidence, heavy: evidence}}
    const both = analyse(observation, 50, rules([rate, heavy])).metrics
    expect(both.map(({alpha}) => alpha)).toEqual([expect.closeTo(0.0125), expect.closeTo(0.0375)])
    const [first, second] = both.map(({interval}) => interval ?? [0, 0])
    expect(first?.[0]).toBeLessThan(second?.[0] ?? 0)
    expect(first?.[1]).toBe(second?.[1])
  })
})
