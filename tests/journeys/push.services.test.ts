import {readdir} from 'node:fs/promises'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {openJourney} from './journey.ts'
import {params, project} from './project.ts'
import {expectEnd, judgeQuietly, printed, proposeParams, shipAll} from './steps.ts'

const journeyOf = ['validate-data', 'train', 'evaluate-gate', 'register-model', 'deploy-canary']

describe.concurrent('a push to main', () => {
  test("takes over the pull request's candidate: nothing trains twice, and one chain leads from data to traffic", async () => {
    await using journey = await openJourney()
    const base = await journey.commit(project())
    const pull = await proposeParams(journey, 7, base, params.better)
    const proposal = await judgeQuietly(await (await journey.run({event: 'pull_request', ...pull})).job('model'), journey)
    expectEnd(proposal.gated, 'pass')
    const merged = await journey.commit({}, pull.head)
    const job = await (await journey.run({event: 'push', sha: merged})).job('ship')
    const {trained, gated, registered, deployed} = await shipAll(job, journey)
    expectEnd(trained, 'pass')
    expect(trained.outputs['cache-hit'], printed(trained)).toBe('true')
    expect(await journey.trainings()).toBe(1)
    expect(trained.outputs['model-digest']).toBe(proposal.trained.outputs['model-digest'])
    expect(printed(trained)).toContain('Reused from run 1001')
    expectEnd(gated, 'pass')
    expectEnd(registered, 'pass')
    expect(registered.outputs).toMatchObject({version: '1', alias: 'champion', created: 'true'})
    expectEnd(deployed, 'pass')
    const records = await job.records()
    const links = records.map(({statement}) => statement.predicate.modelflight)
    expect(links.map(({action}) => action).slice(-4)).toEqual(journeyOf.slice(-4))
    // What the pull request's run recorded is in the same chain.
    expect(new Set(links.map(({run}) => run.id))).toEqual(new Set(['1001', '1002']))
    const model = trained.outputs['model-digest']?.slice('sha256:'.length)
    const ofModel = records.filter(({statement}) => statement.subject.some(({digest}) => digest.sha256 === model))
    expect(new Set(ofModel.map(({statement}) => statement.predicate.modelflight.action))).toEqual(new Set(journeyOf.slice(1)))
  })

  test('brings a better challenger to the champion by real traffic', async () => {
    await using journey = await openJourney()
    const first = await journey.commit(project())
    const host = await journey.run({event: 'push', sha: first})
    const {registered, deployed} = await shipAll(await host.job('ship'), journey)
    expectEnd(registered, 'pass')
    expectEnd(deployed, 'pass')
    const second = await journey.commit({'params.json': JSON.stringify(params.better)}, first)
    const next = await shipAll(await (await journey.run({event: 'push', sha: second})).job('ship'), journey)
    expectEnd(next.gated, 'pass')
    expect(next.registered.outputs).toMatchObject({version: '2', alias: 'challenger', created: 'true'})
    expectEnd(next.deployed, 'pass')
    expect(next.deployed.outputs).toMatchObject({decision: 'promoted', version: '2', 'previous-version': '1', weight: '100'})
    expect(JSON.parse(next.deployed.outputs['analysis-json'] ?? '{}')).toBeTruthy()
    const registry = journey.registry.slice('file:'.length)
    expect(await readdir(join(registry))).not.toEqual([])
  })

  test('registers in a job of its own, and deploys in another run, by the evidence found over REST', async () => {
    await using journey = await openJourney()
    const sha = await journey.commit(project())
    const run = await journey.run({event: 'push', sha})
    const judge = await run.job('judge')
    const {gated, trained} = await judgeQuietly(judge, journey)
    expectEnd(gated, 'pass')
    const register = await run.job('register')
    await register.download(trained.outputs['record-artifact'])
    await register.write('out/model.json', await judge.text('out/model.json'))
    const registered = await register.step('register-model', {registry: journey.registry})
    expectEnd(registered, 'pass')
    const deploy = await (await journey.run({event: 'push', sha})).job('deploy')
    const deployed = await deploy.step('deploy-canary', {registry: journey.registry, target: 'local:rollouts'})
    expectEnd(deployed, 'pass')
    const actions = (await deploy.records()).map(({statement}) => statement.predicate.modelflight.action)
    expect(actions).toEqual(journeyOf)
  })

  test('does not take over the candidate of a fork, though its inputs are the same', async () => {
    await using journey = await openJourney()
    const base = await journey.commit(project())
    const pull = await proposeParams(journey, 7, base, params.better, {fork: true})
    const theirs = await judgeQuietly(await (await journey.run({event: 'pull_request', ...pull})).job('model'), journey)
    expectEnd(theirs.gated, 'pass')
    const merged = await journey.commit({}, pull.head)
    const ours = await judgeQuietly(await (await journey.run({event: 'push', sha: merged})).job('ship'), journey)
    expect(ours.trained.outputs['input-digest']).toBe(theirs.trained.outputs['input-digest'])
    expect(ours.trained.outputs['cache-hit']).toBe('false')
    expect(await journey.trainings()).toBe(2)
  })
})
