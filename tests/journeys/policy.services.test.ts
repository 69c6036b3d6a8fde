import {describe, expect, test} from 'vitest'
import {type Journey, openJourney} from './journey.ts'
import {type Files, params, project} from './project.ts'
import {expectEnd, judgeQuietly, printed} from './steps.ts'

/** A pull request that changes some files of the project, and its job. */
async function proposing(journey: Journey, files: Files, start: Files = project(), isDeep = false) {
  const base = await journey.commit(start)
  const head = await journey.commit(files, base)
  const pull = {number: 7, head, base}
  journey.openPull(pull)
  return await (await journey.run({event: 'pull_request', ...pull})).job('model', {isDeep})
}

const looseGate = 'version: 1\npositive-label: 1\ngates:\n  - { metric: roc_auc, min: 0.3 }\n  - { metric: accuracy, min: 0.1 }\n'
const worse = {'params.json': JSON.stringify(params.worse), 'gate.yml': looseGate}

describe.concurrent('policy comes from the base branch', () => {
  test.each([
    ['over REST, as a shallow checkout lacks the base', false],
    ['from the git objects of a deep checkout', true],
  ])('a loosened gate is judged by the value of base, and both are shown: %s', async (_how, isDeep) => {
    await using journey = await openJourney()
    const {gated} = await judgeQuietly(await proposing(journey, worse, project(), isDeep), journey)
    expectEnd(gated, 'fail', 'check-failed')
    expect(JSON.parse(gated.outputs['failed-gates'] ?? '')).toContain('roc_auc')
    const [comment = ''] = journey.comments(7)
    expect(comment).toContain('**warn** `')
    expect(comment).toMatch(/roc\\_auc.*0\.65.*0\.3\b/)
    const reads = journey.api.requests.filter(({path}) => path.includes('/contents/'))
    expect(reads.length > 0).toBe(!isDeep)
  })

  test('a loosened contract is judged by the value of base', async () => {
    await using journey = await openJourney()
    const start = project()
    const contract = start['data-contract.yml']?.replace('maximum: 23', 'maximum: 99') ?? ''
    const rows = start['data/flights.csv']?.replace(/^f100007,\d+,/m, 'f100007,77,') ?? ''
    const job = await proposing(journey, {'data-contract.yml': contract, 'data/flights.csv': rows}, start)
    const validated = await job.step('validate-data')
    expectEnd(validated, 'fail', 'check-failed')
    expect(JSON.parse(validated.outputs['failed-checks'] ?? '')).toEqual(['hour:maximum'])
    expect(JSON.parse(validated.outputs['warned-checks'] ?? '')).toEqual(['contract:changed'])
    expect(printed(validated)).toMatch(/maximum.* from 23 to 99/)
  })

  test('a switch that would let everything pass does not count before it is merged', async () => {
    await using journey = await openJourney()
    const start = project()
    const config = `${start['modelflight.yml']}\nfail-on: never\n`.replace('evaluate-gate:', 'evaluate-gate:\n  registry: file:elsewhere')
    const job = await proposing(journey, {'modelflight.yml': config, 'params.json': JSON.stringify(params.worse)}, start)
    await job.step('validate-data', {comment: 'never'})
    await job.step('train', {comment: 'never'})
    const gated = await job.step('evaluate-gate')
    expectEnd(gated, 'fail', 'check-failed')
    expect(printed(gated)).toContain('this pull request changes fail-on from unset to "never"')
    expect(printed(gated)).toContain('this pull request changes registry from unset to "file:elsewhere"')
  })

  test('the head decides when the workflow says so', async () => {
    await using journey = await openJourney()
    const job = await proposing(journey, worse)
    await job.step('validate-data', {comment: 'never'})
    await job.step('train', {comment: 'never'})
    expectEnd(await job.step('evaluate-gate', {registry: journey.registry, 'policy-from': 'head'}), 'pass')
  })

  test('a file that base lacks is used, and that is said', async () => {
    await using journey = await openJourney()
    const {'gate.yml': gate = '', ...start} = project()
    const {gated} = await judgeQuietly(await proposing(journey, {'gate.yml': gate}, start), journey)
    expectEnd(gated, 'pass')
    expect(journey.comments(7)[0]).toContain('gate.yml is new')
  })

  test.each([
    [
      'GitHub does not know the token',
      {fault: () => ({kind: 'answer', answer: {status: 401, body: {message: 'Bad credentials'}}}) as const},
      {},
    ],
    ['the token may not read', {rights: ['pull-requests: write'] as const}, {}],
    ['there is no token', {}, {'github-token': ''}],
  ])('a base branch that can not be read is never taken for an empty one: %s', async (_why, options, inputs) => {
    await using journey = await openJourney(options)
    const job = await proposing(journey, worse)
    const gated = await job.step('evaluate-gate', {metrics: 'metrics.json', ...inputs})
    expectEnd(gated, 'fail', 'dependency-failed')
    expect(printed(gated)).toContain('base branch')
  })
})
