import {decodeState} from '@modelflight/github/comment-state'
import {describe, expect, test} from 'vitest'
import {openJourney} from './journey.ts'
import {csv, flights, params, project} from './project.ts'
import {expectEnd, judgeQuietly, printed, proposeParams, validateTrainGate, withChampion} from './steps.ts'

const inOrder = ['validate-data', 'train', 'evaluate-gate']

describe.concurrent('a pull request', () => {
  test('leaves exactly one comment after two runs, with the newest words of each action', async () => {
    await using journey = await openJourney()
    const base = await journey.commit(project())
    const first = await proposeParams(journey, 7, base, params.better)
    const job = await (await journey.run({event: 'pull_request', ...first})).job('model')
    const {validated, trained, gated} = await validateTrainGate(job, journey)
    for (const step of [validated, trained, gated]) expectEnd(step, 'pass')
    expect(await journey.trainings()).toBe(1)
    expect((await job.records()).map(({statement}) => statement.predicate.modelflight.action)).toEqual(inOrder)
    expect(trained.outputs['model-digest']).toMatch(/^sha256:[0-9a-f]{64}$/)
    expect(validated.summary).toContain('2,100 rows')
    const second = await proposeParams(journey, 7, base, {features: ['hour', 'origin'], epochs: 60})
    const again = await (await journey.run({event: 'pull_request', ...second})).job('model')
    const renewed = await validateTrainGate(again, journey)
    expectEnd(renewed.gated, 'pass')
    const [comment = '', ...others] = journey.comments(7)
    expect(others).toEqual([])
    const parts = Object.values(decodeState(comment))
    expect(parts.map(({section}) => section.id).toSorted()).toEqual(inOrder.toSorted())
    expect(new Set(parts.map(({sha}) => sha))).toEqual(new Set([second.head]))
    expect(comment).toContain('Trend of the last 2 runs')
    expect(journey.api.state.checkRuns.map(({name, headSha, conclusion}) => [name, headSha, conclusion])).toEqual(
      [first, second].flatMap(({head}) => inOrder.map((name) => [`modelflight ${name}:model`, head, 'success'])),
    )
    for (const {outputs} of [validated, trained, gated]) {
      expect(journey.api.state.artifacts.map(({name}) => name)).toContain(outputs['record-artifact'])
    }
  })

  test('judges in separate jobs, with the evidence handed over as artifacts', async () => {
    await using journey = await openJourney()
    const base = await journey.commit(project())
    const pull = await proposeParams(journey, 7, base, params.better)
    const run = await journey.run({event: 'pull_request', ...pull})
    const validated = await (await run.job('validate')).step('validate-data')
    const training = await run.job('train')
    await training.download(validated.outputs['record-artifact'])
    const trained = await training.step('train')
    expectEnd(trained, 'pass')
    const gate = await run.job('gate')
    await gate.download(trained.outputs['record-artifact'])
    const gated = await gate.step('evaluate-gate', {registry: journey.registry, predictions: '.modelflight/train/predictions.csv'})
    expectEnd(gated, 'pass')
    const records = await gate.records()
    expect(records.map(({statement}) => statement.predicate.modelflight.action)).toEqual(inOrder)
    expect(records.at(-1)?.statement.subject[0]?.digest.sha256).toBe(trained.outputs['model-digest']?.slice('sha256:'.length))
    expect(journey.comments(7)).toHaveLength(1)
    const [comment = ''] = journey.comments(7)
    expect(Object.values(decodeState(comment))).toHaveLength(3)
  })

  test('is compared with the champion: a worse model is stopped with reasons, and nothing reaches the registry', async () => {
    await using journey = await openJourney()
    const base = await withChampion(journey)
    const pull = await proposeParams(journey, 8, base, params.worse)
    const job = await (await journey.run({event: 'pull_request', ...pull})).job('model')
    const {trained, gated} = await judgeQuietly(job, journey)
    expectEnd(trained, 'pass')
    expectEnd(gated, 'fail', 'check-failed')
    expect(JSON.parse(gated.outputs['failed-gates'] ?? '')).toContain('no-worse')
    expect(JSON.parse(gated.outputs['regressed'] ?? '')).toContain('roc_auc')
    expect(gated.outputs['baseline-version']).toBe('1')
    const [comment = ''] = journey.comments(8)
    expect(comment).toContain('The candidate is stopped')
    expect(comment).toContain('A new model may not rank flights worse than the one that serves')
    const registered = await job.step('register-model', {registry: journey.registry})
    expectEnd(registered, 'fail', 'policy-refused')
    expect(printed(registered)).toContain('not registered from a pull request')
  })

  test('with a better model passes against the champion', async () => {
    await using journey = await openJourney()
    const base = await withChampion(journey)
    const pull = await proposeParams(journey, 9, base, params.better)
    const job = await (await journey.run({event: 'pull_request', ...pull})).job('model')
    const {gated} = await judgeQuietly(job, journey)
    expectEnd(gated, 'pass')
    expect(JSON.parse(gated.outputs['improved'] ?? '')).toContain('roc_auc')
  })

  test('that breaks the contract is red, and nothing is trained', async () => {
    await using journey = await openJourney()
    const base = await journey.commit(project())
    const rows = csv(flights(1_500, 1)).replace(/^f100007,\d+,/m, 'f100007,99,')
    const head = await journey.commit({'data/flights.csv': rows}, base)
    const pull = {number: 7, head, base}
    journey.openPull(pull)
    const job = await (await journey.run({event: 'pull_request', ...pull})).job('model')
    const {validated, trained, gated} = await judgeQuietly(job, journey)
    expectEnd(validated, 'fail', 'check-failed')
    expect(JSON.parse(validated.outputs['failed-checks'] ?? '')).toEqual(['hour:maximum'])
    expect(printed(validated)).toContain('data/flights.csv')
    expectEnd(trained, 'fail', 'policy-refused')
    expect(await journey.trainings()).toBe(0)
    expectEnd(gated, 'fail', 'input-error')
  })
})
