import {readdir} from 'node:fs/promises'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {type Job, type Journey, openJourney} from './journey.ts'
import {project} from './project.ts'
import {expectEnd, printed, validateTrainGate, withChampion} from './steps.ts'

async function pushed(journey: Journey): Promise<Job> {
  const sha = await journey.commit(project())
  return await (await journey.run({event: 'push', sha})).job('ship')
}

/** Changes one byte of the newest record of an action. */
async function changeRecord(job: Job, action: string): Promise<void> {
  const folder = join('.modelflight', 'records')
  const name = (await readdir(join(job.workspace, folder))).findLast((file) => file.includes(`-${action}-`)) ?? ''
  const text = await job.text(join(folder, name))
  await job.write(join(folder, name), text.replace('"attempt": 1', '"attempt": 2'))
}

describe('evidence that does not fit is refused', () => {
  test('predictions that were swapped after the training', async () => {
    await using journey = await openJourney()
    const job = await pushed(journey)
    await job.step('validate-data')
    expectEnd(await job.step('train'), 'pass')
    const swapped = (await job.text('out/predictions.csv')).replace(/^(f\w+),(\d),\d,.*$/gm, '$1,$2,$2,0.$2')
    await job.write('out/predictions.csv', swapped)
    const gated = await job.step('evaluate-gate', {registry: journey.registry})
    expectEnd(gated, 'fail', 'policy-refused')
    expect(printed(gated)).toContain('out/predictions.csv is not what the recorded training wrote')
    expectEnd(await job.step('register-model', {registry: journey.registry}), 'fail', 'policy-refused')
  })

  test('data that changed between validation and training', async () => {
    await using journey = await openJourney()
    const job = await pushed(journey)
    expectEnd(await job.step('validate-data'), 'pass')
    await job.write('data/flights.csv', (await job.text('data/flights.csv')).replace('ORD', 'SEA'))
    const trained = await job.step('train')
    expectEnd(trained, 'fail', 'policy-refused')
    expect(await journey.trainings()).toBe(0)
  })

  test('a model that the gate never saw, and one that was changed after the gate', async () => {
    await using journey = await openJourney()
    const job = await pushed(journey)
    await job.step('validate-data')
    await job.step('train')
    const early = await job.step('register-model', {registry: journey.registry})
    expectEnd(early, 'fail', 'policy-refused')
    expect(printed(early)).toContain('evaluate-gate has no record of a model with the digest')
    expectEnd(await job.step('evaluate-gate', {registry: journey.registry}), 'pass')
    const model = await job.text('out/model.json')
    await job.write('out/model.json', `${model} `)
    expectEnd(await job.step('register-model', {registry: journey.registry}), 'fail', 'policy-refused')
    await job.write('out/model.json', model)
    expectEnd(await job.step('register-model', {registry: journey.registry}), 'pass')
  })

  test('a version without a registration record gets no traffic', async () => {
    await using journey = await openJourney()
    const sha = await withChampion(journey)
    journey.api.state.artifacts.splice(0)
    const job = await (await journey.run({event: 'push', sha})).job('deploy')
    const deployed = await job.step('deploy-canary', {registry: journey.registry, target: 'local:rollouts'})
    expectEnd(deployed, 'fail', 'policy-refused')
    expect(printed(deployed)).toContain('has no registration record')
  })

  test.each(['validate-data', 'train', 'evaluate-gate'])('a changed byte in the record of %s', async (action) => {
    await using journey = await openJourney()
    const job = await pushed(journey)
    await validateTrainGate(job, journey)
    await changeRecord(job, action)
    const registered = await job.step('register-model', {registry: journey.registry})
    expectEnd(registered, 'fail', 'policy-refused')
    expect(printed(registered)).toContain('the record chain is broken')
    const deployed = await job.step('deploy-canary', {
      registry: journey.registry,
      target: 'local:rollouts',
      model: 'models:/flights@challenger',
    })
    expect(deployed.outputs['status']).toBe('fail')
  })
})
