import type {Fault, GithubApiOptions} from '@modelflight/testing/github-api'
import {describe, expect, test} from 'vitest'
import {seeded} from '../../packages/github/tests/virtual-time.ts'
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

/** An answer without effect. */
const answer = (status: number, message: string, headers: Readonly<Record<string, string>> = {}): Fault => ({
  kind: 'answer',
  answer: {status, body: {message, documentation_url: 'https://docs.github.com/rest'}, headers},
})
const soon = (): Readonly<Record<string, string>> => ({
  'x-ratelimit-remaining': '0',
  'x-ratelimit-reset': String(Math.floor(Date.now() / 1_000) + 1),
})

/** Every way in which GitHub fails to answer, and passes. */
const passing: readonly (readonly [name: string, fault: () => Fault])[] = [
  ['502 without effect', () => answer(502, 'Bad Gateway')],
  ['503 without effect', () => answer(503, 'Service Unavailable', {'retry-after': '1'})],
  ['a write that took effect and answered 502', () => ({kind: 'lost-answer', status: 502})],
  ['a write that took effect and answered 504', () => ({kind: 'lost-answer', status: 504})],
  ['a broken connection', () => ({kind: 'reset'})],
  ['a body that breaks off', () => ({kind: 'truncated', how: 'broken'})],
  ['a body that is cut', () => ({kind: 'truncated', how: 'cut'})],
  ['the page of a proxy', () => ({kind: 'page'})],
  ['a secondary limit', () => answer(403, 'You have exceeded a secondary rate limit.', {'retry-after': '1'})],
  ['a primary limit', () => answer(403, 'API rate limit exceeded for installation.', soon())],
  ['429', () => answer(429, 'Too Many Requests', {'retry-after': '1'})],
]

/** The same, for good. */
const lasting: readonly (readonly [name: string, fault: () => Fault])[] = [
  ['an expired token', () => answer(401, 'Bad credentials')],
  ['a token without rights', () => answer(403, 'Resource not accessible by integration')],
  ['a storm of 500', () => answer(500, 'Server Error')],
  [
    'a primary limit for an hour',
    () => answer(403, 'API rate limit exceeded', {'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '4000000000'}),
  ],
  ['a body that GitHub refuses', () => answer(422, 'Validation Failed')],
  ['a page of a proxy on every request', () => ({kind: 'page'})],
]
const models = [
  ['good', 0.95, 'pass', 'none', 'success'],
  ['bad', 0.5, 'fail', 'check-failed', 'failure'],
] as const

describe.concurrent('the fault matrix: whatever fails, good stays green, bad stays red, and there is one comment', () => {
  for (const [model, accuracy, status, errorClass, conclusion] of models) {
    test.each(passing)(`the first request of every kind meets %s: a ${model} model`, async (_fault, fault) => {
      let isBad = true
      await using journey = await openJourney({fault: ({count}) => (isBad && count === 1 ? fault() : undefined)})
      const job = await smallPull(journey, accuracy)
      expectEnd(await judge(job), status, errorClass)
      expect(journey.comments(7)).toHaveLength(1)
      isBad = false
      expectEnd(await judge(job), status, errorClass)
      expect(journey.comments(7)).toHaveLength(1)
      expect(journey.api.state.checkRuns.at(-1)?.conclusion).toBe(conclusion)
    })

    test.each(lasting)(`%s, from the first request to the last: a ${model} model`, async (_fault, fault) => {
      let isBad = true
      await using journey = await openJourney({fault: () => (isBad ? fault() : undefined)})
      const job = await smallPull(journey, accuracy)
      const gated = await judge(job)
      expectEnd(gated, status, errorClass)
      expect(gated.summary).toContain('accuracy')
      expect(journey.comments(7)).toEqual([])
      expect(journey.api.state.artifacts[0]?.archive.toString('latin1')).toContain('comment.json')
      isBad = false
      expectEnd(await judge(job), status, errorClass)
      expect(journey.comments(7)).toHaveLength(1)
    })
  }

  /** Every request may fail in any way that passes; seeded, so that a failure can be played again. */
  test.each([1, 2, 3, 4, 5, 6])('a day on which every third request fails, of seed %i', async (seed) => {
    const random = seeded(seed)
    let isBad = true
    await using journey = await openJourney({
      lag: 500,
      fault: () => (isBad && random() < 0.33 ? passing[Math.floor(random() * passing.length)]?.[1]() : undefined),
    })
    const job = await smallPull(journey, 0.5)
    expectEnd(await judge(job), 'fail', 'check-failed')
    isBad = false
    expectEnd(await judge(job), 'fail', 'check-failed')
    expect(journey.comments(7)).toHaveLength(1)
    expect(journey.comments(7)[0]).toContain('stopped by')
  })

  test('a write that never answers is not written twice', async () => {
    await using journey = await openJourney({fault: once(/^POST .*\/comments/, {kind: 'hang'})})
    expectEnd(await judge(await smallPull(journey, 0.95)), 'pass')
    expect(journey.comments(7)).toHaveLength(1)
  })
})
