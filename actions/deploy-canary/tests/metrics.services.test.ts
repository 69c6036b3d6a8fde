import {parseYaml} from '@modelflight/core/yaml'
import {describe, expect, test} from 'vitest'
import type {MetricInput} from '../src/metric-input.ts'
import {good, openWorkshop, type TestModel, type Workshop} from './workshop.ts'

const listed = (text: string): MetricInput => ({kind: 'located', located: parseYaml(text, 'input metrics')})

/** A workshop whose version 1 serves, and whose version 2 waits. */
async function withChallenger(model: TestModel): Promise<Workshop> {
  const workshop = await openWorkshop()
  await workshop.register(good)
  expect((await workshop.deploy()).outputs.decision).toBe('promoted')
  await workshop.register(model)
  return workshop
}

const metrics = listed(`
- {name: empty answers, kind: rate, of: nulls, harm-margin: 0.03}
- {name: mistakes, kind: rate, of: wrong, harm-margin: 0.04, weight: 2}
- {name: slow, kind: quantile, of: latency, quantile: 0.5, harm-margin: 900%, unit: ms}
- {name: predictions, kind: distribution, of: prediction, harm-margin: 0.15}
`)

describe('metrics that are made of the answers, at the target local', () => {
  test('a version that is as good is promoted, and each metric is a check with its numbers', async () => {
    await using workshop = await withChallenger({threshold: 50.5})
    const {outputs, verdict} = await workshop.deploy({
      model: 'models:/flights/2',
      metrics,
      'max-requests': 20_000,
      'max-duration': 900,
      'step-requests': 1_500,
    })
    expect(outputs.decision, String(outputs.reason)).toBe('promoted')
    expect(verdict.checks.map(({id}) => id)).toEqual(expect.arrayContaining(['empty-answers', 'mistakes', 'slow', 'predictions']))
    expect(outputs.reason).toMatch(/labels of \d+ of \d+ answers are known/)
    expect(outputs.reason).toMatch(/predictions: the predictions differ from the stable version’s by/)
  })

  test('a version that says something else is rolled back for it', async () => {
    await using workshop = await withChallenger({threshold: 95})
    const only = listed('[{name: predictions, kind: distribution, of: prediction, harm-margin: 0.1}]')
    const {outputs} = await workshop.deploy({
      ...{model: 'models:/flights/2', metrics: only, 'max-wrong-answer-increase': 1, 'max-error-rate-increase': 1, 'min-requests': 100},
      ...{'max-requests': 20_000, 'max-duration': 900, 'step-requests': 2_000},
    })
    expect(outputs).toMatchObject({decision: 'rolled-back', weight: 0})
    expect(outputs.reason).toMatch(/wrong answers|predictions/)
  })
})
