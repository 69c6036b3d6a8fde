import type {Fault, GithubApiOptions} from '@modelflight/testing/github-api'
import {describe, expect, test} from 'vitest'
import {type Job, type Journey, openJourney} from './journey.ts'
import {expectEnd, printed} from './steps.ts'

const gate = 'version: 1\ngates:\n  - { metric: accuracy, min: 0.9 }\n'

/** A pull request that is judged by one metrics file: the least that makes a comment. */
async function smallPull(journey: Journey, accuracy: number, rest: {fork?: boolean; actor?: string} = {}): Promise<Job> {
  const base = await journey.commit({'gate.yml': gate, 'metrics.json': '{"accuracy": 0.5}\n'})
  const head = await journey.commit({'metrics.json': `{"accuracy": ${accuracy}}\n`}, base)
  const pull = {number: 7, head, base, ...rest}
  journey.openPull(pull)
  return await (await journey.run({event: 'pull_request', ...pull})).job('model', {isDeep: true})
}

const judge = (job: Job, env = {}) => job.step('evaluate-gate', {metrics: 'metrics.json', gate: 'gate.yml'}, env)

const annotations = (commands: readonly {name: string}[]): string[] => commands.map(({name}) => name).filter((name) => name === 'error')

describe.concurrent('nothing is red for lack of rights', () => {
  test.each([
    ['a fork', {rights: ['contents: read']}, {fork: true}],
    ['Dependabot', {rights: ['contents: read']}, {actor: 'dependabot[bot]'}],
    ['a read-only token', {rights: ['contents: read']}, {}],
  ] as const)('%s: summary and artifact say it, and nothing else is written', async (_who, options, pull) => {
    await using journey = await openJourney(options)
    const job = await smallPull(journey, 0.95, pull)
    const gated = await judge(job)
    expectEnd(gated, 'pass')
    expect(annotations(gated.commands)).toEqual([])
    expect(gated.summary).toContain('accuracy')
    expect(journey.comments(7)).toEqual([])
    expect(journey.api.requests.filter(({method, operation, status}) => method !== 'GET' && operation !== '' && status < 300)).toEqual([])
    const [artifact] = journey.api.state.artifacts
    expect(artifact?.name).toBe(gated.outputs['record-artifact'])
    expect(artifact?.archive.toString('latin1')).toContain('comment.json')
  })

  test('and a bad model of a fork is still red', async () => {
    await using journey = await openJourney({rights: ['contents: read']})
    expectEnd(await judge(await smallPull(journey, 0.5, {fork: true})), 'fail', 'check-failed')
  })
})

test('a configuration that can not be read replaces the green words of the run before', async () => {
  await using journey = await openJourney()
  const job = await smallPull(journey, 0.95)
  expectEnd(await judge(job), 'pass')
  expect(journey.comments(7)[0]).toContain('all checks passed')
  await job.write('modelflight.yml', 'evaluate-gate: [\n')
  const broken = await judge(job)
  expectEnd(broken, 'fail', 'input-error')
  expect(broken.summary).toContain('modelflight.yml')
  const [comment = '', ...others] = journey.comments(7)
  expect(others).toEqual([])
  expect(comment).not.toContain('all checks passed')
  expect(comment).toContain('is not valid YAML')
})

const once =
  (pattern: RegExp, fault: Fault): NonNullable<GithubApiOptions['fault']> =>
  ({operation, count}) =>
    pattern.test(operation) && count === 1 ? fault : undefined

const secondary: Fault = {
  kind: 'answer',
  answer: {
    status: 403,
    body: {message: 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.', documentation_url: ''},
    headers: {'retry-after': '0'},
  },
}
const writes = /^(POST|PATCH) .*\/comments/

describe.concurrent('when GitHub is in trouble, the verdict stands', () => {
  test.each([
    ['a write that took effect and answered 502', once(writes, {kind: 'lost-answer', status: 502})],
    ['a broken connection', once(writes, {kind: 'reset'})],
    ['a secondary limit', once(writes, secondary)],
    ['an error while reading comments', once(/^GET .*\/comments/, {kind: 'answer', answer: {status: 502, body: {message: 'bad'}}})],
  ])('%s: one comment, no more', async (_what, fault) => {
    await using journey = await openJourney({fault})
    const job = await smallPull(journey, 0.95)
    expectEnd(await judge(job), 'pass')
    expect(journey.comments(7)).toHaveLength(1)
    expectEnd(await judge(job), 'pass')
    expect(journey.comments(7)).toHaveLength(1)
  })

  test.each([
    [0.95, 'pass', 'none'],
    [0.5, 'fail', 'check-failed'],
  ])('an API that can not be reached changes nothing for accuracy %d', async (accuracy, status, errorClass) => {
    await using journey = await openJourney()
    const job = await smallPull(journey, accuracy)
    const gated = await judge(job, {GITHUB_API_URL: 'http://127.0.0.1:9', GITHUB_GRAPHQL_URL: 'http://127.0.0.1:9/graphql'})
    expectEnd(gated, status, errorClass)
    expect(printed(gated)).toContain('the pull request comment could not be written')
    expect(gated.summary).toContain('accuracy')
  })

  test('a comment that nobody may write any more stays away, and the step green', async () => {
    await using journey = await openJourney({fault: ({operation}) => (writes.test(operation) ? secondary : undefined)})
    expectEnd(await judge(await smallPull(journey, 0.95)), 'pass')
    expect(journey.comments(7)).toEqual([])
  })
})
