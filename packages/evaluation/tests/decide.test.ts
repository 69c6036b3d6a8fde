import type {Table} from '@modelflight/data/table'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {type Baseline, decide, trendOf} from '../src/decide.ts'
import {gatherEvidence, type ModelEvidence} from '../src/evidence.ts'
import {readGate} from '../src/gate-file.ts'
import {readMetricsFile} from '../src/metrics-file.ts'
import {toPredictions} from '../src/predictions.ts'

const metrics = (values: Readonly<Record<string, number>>): ModelEvidence =>
  gatherEvidence(readMetricsFile(new TextEncoder().encode(JSON.stringify(values)), 'metrics.json'), undefined)

const tableOf = (columns: Readonly<Record<string, readonly (string | number)[]>>): Table => ({
  rows: Object.values(columns)[0]?.length ?? 0,
  columns: new Map(Object.entries(columns).map(([name, values]) => [name, {kind: 'text', values: values.map(String)}])),
  digest: `sha256:${'0'.repeat(64)}`,
  where: (row) => ({file: 'p.csv', line: row + 2}),
})

/** Predictions of a model that is wrong on the given rows. */
const evidenceOf = (n: number, wrong: readonly number[], options: {shuffle?: boolean; firstId?: number} = {}): ModelEvidence => {
  const rows = Array.from({length: n}, (_, row) => row)
  const order = options.shuffle ? rows.toReversed() : rows
  const label = (row: number): number => (row % 3 === 0 ? 1 : 0)
  const {predictions} = toPredictions(
    tableOf({
      id: order.map((row) => row + (options.firstId ?? 0)),
      label: order.map(label),
      prediction: order.map((row) => (wrong.includes(row) ? 1 - label(row) : label(row))),
      score: order.map((row) => (wrong.includes(row) ? 0.5 + (0.5 - label(row)) * 0.6 : 0.5 + (label(row) - 0.5) * (0.2 + (row % 7) / 10))),
    }),
    {task: undefined, columns: {}, positiveLabel: undefined, threshold: 0.5, classes: undefined},
    'p.csv',
  )
  return gatherEvidence(undefined, predictions)
}

const answer = async (gate: string, candidate: ModelEvidence, baseline: Baseline = {kind: 'none'}) => {
  const {gates, settings} = await readGate(gate, 'gate.yml')
  return decide(gates, candidate, baseline, settings)
}
const statuses = async (...args: Parameters<typeof answer>) => (await answer(...args)).checks.map(({status}) => status)
const measured = (evidence: ModelEvidence): Baseline => ({kind: 'measured', name: 'm version 1', evidence})

describe('absolute limits', () => {
  test.each([
    ['accuracy >= 0.92', 0.92, 'pass'],
    ['accuracy > 0.92', 0.92, 'fail'],
    ['accuracy <= 0.92', 0.92, 'pass'],
    ['accuracy < 0.92', 0.92, 'fail'],
    ['accuracy >= 92%', 0.92, 'pass'],
    ['accuracy >= 92%', 0.9199, 'fail'],
  ])('%s with %d is a %s', async (gate, value, status) => {
    expect(await statuses(gate, metrics({accuracy: value}))).toEqual([status])
  })

  test('times are compared in one unit', async () => {
    expect(await statuses('latency_p95 < 0.2s', metrics({latency_p95: 199}))).toEqual(['pass'])
    expect(await statuses('latency_p95_s < 200ms', metrics({latency_p95_s: 0.35}))).toEqual(['fail'])
  })

  test('a unit that does not fit the metric is refused', async () => {
    await expect(statuses('rows >= 90%', metrics({rows: 5}))).rejects.toThrow(/can't be held against/)
  })

  test('a metric that vanished fails, with the nearest name', async () => {
    const {checks} = await answer('accuracy >= 0.9', metrics({acuracy: 0.95}))
    expect(checks).toMatchObject([{status: 'fail', hint: 'Did you mean acuracy?'}])
  })

  test('whatever the numbers are, a pass means that the limit holds', async () => {
    const {gates, settings} = await readGate('x >= 0.3\ny < 7', 'gate.yml')
    fc.assert(
      fc.property(fc.double({noNaN: true, noDefaultInfinity: true}), fc.double({noNaN: true, noDefaultInfinity: true}), (x, y) => {
        const {checks} = decide(gates, metrics({x, y}), {kind: 'none'}, settings)
        expect(checks.map(({status}) => status)).toEqual([x >= 0.3 ? 'pass' : 'fail', y < 7 ? 'pass' : 'fail'])
      }),
      {seed: 3},
    )
  })
})

describe('comparison by point', () => {
  test.each([
    ['accuracy >= baseline', 0.9, 0.9, 'pass'],
    ['accuracy > baseline', 0.9, 0.9, 'fail'],
    ['accuracy >= baseline - 0.005', 0.915, 0.92, 'pass'],
    ['accuracy >= baseline - 0.005', 0.914, 0.92, 'fail'],
    ['accuracy >= baseline + 1pp', 0.93, 0.92, 'pass'],
    ['rmse <= baseline + 10%', 1.1, 1, 'pass'],
    ['rmse <= baseline + 10%', 1.11, 1, 'fail'],
    ['r2 >= baseline - 10%', -0.54, -0.5, 'pass'],
    ['r2 >= baseline - 10%', -0.56, -0.5, 'fail'],
    ['accuracy <= baseline + 5pp', 0.99, 0.9, 'fail'],
  ])('%s: %d against %d is a %s', async (gate, value, before, status) => {
    const name = gate.split(' ')[0] ?? ''
    expect(await statuses(gate, metrics({[name]: value}), measured(metrics({[name]: before})))).toEqual([status])
  })

  test('it is said that nobody knows whether both were measured on the same rows', async () => {
    const {checks, holdout} = await answer('accuracy >= baseline', metrics({accuracy: 0.9}), measured(metrics({accuracy: 0.8})))
    expect(holdout).toBe('unknown')
    expect(checks[0]?.message).toContain('not known whether both')
  })

  test('a baseline without the metric fails', async () => {
    expect(await statuses('f1 >= baseline', metrics({f1: 0.9}), measured(metrics({accuracy: 0.8})))).toEqual(['fail'])
  })
})

describe('a baseline that is not there', () => {
  test.each([
    [{kind: 'none'}, 'skipped'],
    [{kind: 'first-version', name: 'models:/m@champion'}, 'skipped'],
    [{kind: 'missing', reason: 'no baseline was given'}, 'fail'],
  ] satisfies [Baseline, string][])('%j makes baseline gates %s, and absolute limits decide', async (baseline, status) => {
    const gate = 'accuracy >= 0.8\nf1 >= baseline'
    expect(await statuses(gate, metrics({accuracy: 0.9, f1: 0.9}), baseline)).toEqual(['pass', status])
  })
})

describe('comparison row by row', () => {
  const good = evidenceOf(600, [1, 2, 3, 4, 5])
  const bad = evidenceOf(
    600,
    Array.from({length: 60}, (_, row) => row + 1),
  )

  test('rows are paired by id, whatever their order', async () => {
    const straight = await answer('accuracy >= baseline', good, measured(bad))
    const shuffled = await answer(
      'accuracy >= baseline',
      good,
      measured(
        evidenceOf(
          600,
          Array.from({length: 60}, (_, row) => row + 1),
          {shuffle: true},
        ),
      ),
    )
    expect(straight.holdout).toBe('same')
    expect(shuffled.checks).toEqual(straight.checks)
    expect(straight.comparisons[0]?.difference?.method).toBe('McNemar')
    expect(straight.comparisons[0]?.difference?.value).toBeCloseTo(55 / 600, 12)
    expect(straight.comparisons[0]?.difference?.p).toBeLessThan(1e-9)
  })

  test.each([
    ['accuracy', 'McNemar'],
    ['f1', 'paired bootstrap'],
    ['matthews_corrcoef', 'paired bootstrap'],
    ['roc_auc', 'DeLong'],
    ['brier_score_loss', 'paired means'],
    ['average_precision', 'paired bootstrap'],
  ])('%s is compared by %s, and its interval holds the difference of the two values', async (metric, method) => {
    const {comparisons} = await answer(`${metric} ${metric.includes('loss') ? '<=' : '>='} baseline`, good, measured(bad))
    const [comparison] = comparisons
    expect(comparison?.difference?.method).toBe(method)
    expect(comparison?.difference?.value).toBeCloseTo(comparison?.change ?? Number.NaN, 9)
    const [low, high] = comparison?.difference?.interval(0.95) ?? [1, 0]
    expect(low).toBeLessThanOrEqual(comparison?.change ?? Number.NaN)
    expect(high).toBeGreaterThanOrEqual(comparison?.change ?? Number.NaN)
    expect(comparison === undefined ? '' : trendOf(comparison, 0.95)).toBe('improved')
  })

  test('other rows can not be compared: inconclusive, never a pass', async () => {
    const {checks, holdout} = await answer('accuracy >= baseline - 1', good, measured(evidenceOf(600, [1], {firstId: 1})))
    expect(holdout).toBe('different')
    expect(checks).toMatchObject([{status: 'inconclusive'}])
  })

  test('non-inferiority needs the confidence bound, not the point alone', async () => {
    const gate = (loss: number) => `gates: [{metric: accuracy, versus-baseline: {max-loss: ${loss}, require: non-inferior}}]`
    const few = (wrong: readonly number[]) => evidenceOf(60, wrong)
    // One row better, one worse, of 60: equal at the point, but a loss of 2 points can not be excluded.
    expect(await statuses(gate(0.02), few([1]), measured(few([2])))).toEqual(['inconclusive'])
    expect(await statuses(gate(0.2), few([1]), measured(few([2])))).toEqual(['pass'])
    expect(await statuses(gate(0.02), few([1, 3, 5]), measured(few([2])))).toEqual(['fail'])
  })

  test('superiority by a lucky row is inconclusive', async () => {
    const gate = 'gates: [{metric: accuracy, versus-baseline: {min-gain: 0, require: superior}}]'
    expect(await statuses(gate, evidenceOf(60, [1]), measured(evidenceOf(60, [1, 2])))).toEqual(['inconclusive'])
    expect(await statuses(gate, good, measured(bad))).toEqual(['pass'])
  })

  test('too few rows are inconclusive even when the number is perfect', async () => {
    expect(await statuses('gates: [{metric: accuracy, min: 0.5, min-samples: 700}]', good)).toEqual(['inconclusive'])
  })
})
