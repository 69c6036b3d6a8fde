import fc from 'fast-check'
import {describe, expect, test, vi} from 'vitest'
import {type Baseline, decide} from '../src/decide.ts'
import {gatherEvidence} from '../src/evidence.ts'
import {readGate} from '../src/gate-file.ts'
import {metricsFromNumbers} from '../src/metrics-file.ts'
import {judge, madeModel} from './made.ts'

// Each gate is validated against its schema, which is compiled anew.
vi.setConfig({testTimeout: 60_000})

/** Whether a gate lets numbers alone pass: the rows of docs/gate.md "From other tools". */
async function passes(gates: readonly string[], metric: string, candidate: number, baseline: number | undefined): Promise<boolean> {
  const file = await readGate(`gates: [${gates.map((rule) => `{metric: ${metric}, ${rule}}`).join(', ')}]`, 'gate.yml')
  const evidence = (value: number) => gatherEvidence(metricsFromNumbers('plain', new Map([[metric, value]]), 'm'), undefined)
  const before: Baseline =
    baseline === undefined ? {kind: 'missing', reason: 'none was given'} : {kind: 'measured', name: 'b', evidence: evidence(baseline)}
  return decide(file.gates, evidence(candidate), before, file.settings).checks.every(({status}) => status === 'pass')
}

/** Shares of a thousandth: what both sides call equal is equal in whole numbers, too. */
const share = fc.integer({min: 1, max: 999})
const runs = {numRuns: 40, seed: 9}

describe("MLflow's MetricThreshold", () => {
  const cases = fc.record({
    candidate: share,
    baseline: share,
    threshold: fc.option(share, {nil: undefined}),
    absolute: fc.option(fc.integer({min: 1, max: 100}), {nil: undefined}),
    relative: fc.option(fc.integer({min: 1, max: 30}), {nil: undefined}),
    greater: fc.boolean(),
  })

  test('says the same as the gates of the table, for any threshold, changes and direction', async () => {
    await fc.assert(
      fc.asyncProperty(cases, async ({candidate, baseline, threshold, absolute, relative, greater}) => {
        if (threshold === undefined && absolute === undefined && relative === undefined) return
        const sign = greater ? 1 : -1
        const theirs =
          (threshold === undefined || sign * candidate >= sign * threshold) &&
          (absolute === undefined || sign * (candidate - baseline) >= absolute) &&
          (relative === undefined || sign * (candidate - baseline) * 100 >= relative * baseline)
        const rules = [
          ...(threshold === undefined ? [] : [`${greater ? 'min' : 'max'}: ${threshold / 1000}`]),
          ...(absolute === undefined ? [] : [`id: a, versus-baseline: {min-gain: ${absolute / 1000}}`]),
          ...(relative === undefined ? [] : [`id: r, versus-baseline: {min-gain: ${relative}%}`]),
        ]
        expect(await passes(rules, greater ? 'accuracy' : 'brier_score_loss', candidate / 1000, baseline / 1000)).toBe(theirs)
      }),
      runs,
    )
  })

  test('a negative baseline does not turn the verdict round', async () => {
    const rule = ['versus-baseline: {min-gain: 5%}']
    expect(await passes(rule, 'r2', -0.5, -1)).toBe(true)
    expect(await passes(rule, 'r2', -1.5, -1)).toBe(false)
  })

  test('a missing baseline, which is a KeyError there, fails', async () => {
    expect(await passes(['versus-baseline: {min-gain: 0}'], 'accuracy', 0.9, undefined)).toBe(false)
  })

  test.each(['fail', 'skip'])('a baseline of 0 with a relative change is no pass under when-baseline-zero: %s', async (when) => {
    expect(await passes([`versus-baseline: {min-gain: 5%, when-baseline-zero: ${when}}`], 'accuracy', 0.5, 0)).toBe(false)
  })
})

describe("TensorFlow Model Analysis' thresholds", () => {
  const cases = fc.record({
    candidate: share,
    baseline: share,
    change: fc.integer({min: -100, max: 100}),
    higher: fc.boolean(),
    relative: fc.boolean(),
  })

  test('of change say the same as gains and losses in the direction of the metric', async () => {
    await fc.assert(
      fc.asyncProperty(cases, async ({candidate, baseline, change, higher, relative}) => {
        const sign = higher ? 1 : -1
        const gain = sign * (candidate - baseline)
        const theirs = relative ? gain * 100 >= change * baseline : gain >= change
        const amount = relative ? `${Math.abs(change)}%` : Math.abs(change) / 1000
        const rule = `versus-baseline: {${change >= 0 ? 'min-gain' : 'max-loss'}: ${amount}}`
        expect(await passes([rule], higher ? 'accuracy' : 'brier_score_loss', candidate / 1000, baseline / 1000)).toBe(theirs)
      }),
      runs,
    )
  })

  test('of value include both bounds', async () => {
    for (const [value, expected] of [
      [0.8, true],
      [0.99, true],
      [0.799, false],
      [0.991, false],
    ] as const) {
      expect(await passes(['min: 0.8', 'max: 0.99'], 'accuracy', value, undefined)).toBe(expected)
    }
  })

  test('of suspicious improvement are max-gain', async () => {
    expect(await passes(['versus-baseline: {max-gain: 10pp}'], 'accuracy', 0.95, 0.9)).toBe(true)
    expect(await passes(['versus-baseline: {max-gain: 10pp}'], 'accuracy', 0.95, 0.8)).toBe(false)
  })

  test('per slice and across slices have their gates', async () => {
    const model = madeModel(900, 0.1, 3)
    const gates = [
      '{metric: accuracy, where: {country: DE}, min: 0.5}',
      '{id: each, metric: accuracy, slices: {by: [country], each: {min: 0.5}}}',
      '{id: gap, metric: accuracy, slices: {by: [country], gap: {max-difference: 0.3}}}',
      '{id: strict, metric: accuracy, slices: {by: [country], each: {min: 0.999}, correction: none}}',
    ]
    const {checks} = await judge(`gates: [${gates.join(', ')}]`, model)
    expect(checks.map(({status}) => status)).toEqual(['pass', 'pass', 'pass', 'fail'])
  })
})
