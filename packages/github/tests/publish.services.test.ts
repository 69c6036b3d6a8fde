import type {Section} from '@modelflight/report/document'
import {makeContext, type TestContext} from '@modelflight/testing/context'
import {type GithubApi, startGithubApi} from '@modelflight/testing/github-api'
import {type ResultsServer, startResultsServer} from '@modelflight/testing/results-server'
import {describe, expect, test, vi} from 'vitest'
import {decodeState, isOurs} from '../src/comment-state.ts'
import {partOf} from '../src/section-store.ts'
import {openPullRequest, pullRequestEvent, runHost} from './harness.ts'
import {makeSection} from './sections.ts'

vi.setConfig({testTimeout: 90_000})

const digest = `sha256:${'ab12cd34'.repeat(8)}`

/** What an action publishes. */
async function publication(context: TestContext, overrides: object = {}) {
  const file = await context.write('.modelflight/records/0000-evaluate-gate-x.json', '{"a":1}')
  for (const name of ['gate.yml', 'data.csv']) await context.write(name, 'x\n')
  const base = {
    section: makeSection(),
    comment: 'auto',
    files: [file],
    root: context.outputDir,
    digest,
    action: 'evaluate-gate',
    checks: [],
    errorClass: 'none',
  }
  return {publish: {...base, ...overrides}}
}

/** A publication that is too large for the environment. */
async function publicationInFile(context: TestContext, section: Section): Promise<object> {
  const order = await publication(context, {section})
  return {file: await context.write('order.json', JSON.stringify(order))}
}

const step = (context: TestContext, overrides: object = {}) => ({
  workspace: context.workspace,
  event: 'pull_request',
  payload: pullRequestEvent(),
  ...overrides,
})

const bodies = (api: GithubApi): string[] => api.state.comments.filter(({deleted}) => !deleted).map(({body}) => body)

async function started(
  options: Parameters<typeof startGithubApi>[0] = {},
): Promise<{api: GithubApi; results: ResultsServer; stop: () => Promise<void>}> {
  const [api, results] = [await startGithubApi(options), await startResultsServer()]
  openPullRequest(api)
  const stop = async (): Promise<void> => {
    await api.close()
    await results.close()
    api.assertLawful()
  }
  return {api, results, stop}
}

test('a pull request gets summary, one comment, a check run and an artifact, and a second run changes them in place', async () => {
  await using context = await makeContext()
  const {api, results, stop} = await started()
  const checks = [
    {id: 'accuracy', status: 'fail', message: 'too low', where: {file: 'gate.yml', line: 3}, hint: 'Train more.'},
    {id: 'typed', status: 'fail', message: 'too low', where: {file: 'input gate', line: 1}},
  ]
  const first = await runHost(await publication(context, {checks, errorClass: 'check-failed'}), step(context), {api, results})
  expect(first.exitCode).toBe(0)
  expect(first.summary).toContain('Evaluation gate')
  expect(first.answers['published']).toEqual({artifact: 'modelflight-evaluate-gate-model-0-1-ab12cd34'})
  expect(api.state.checkRuns).toMatchObject([
    {
      name: 'modelflight evaluate-gate:model',
      headSha: 'a'.repeat(40),
      conclusion: 'failure',
      annotations: [{path: 'gate.yml', start_line: 3}],
    },
  ])
  const again = {env: {GITHUB_RUN_ID: '1002'}}
  const second = await publication(context, {section: makeSection({headline: 'second run'})})
  await runHost(second, step(context, again), {api, results, run: 'run-2'})
  await runHost(
    await publication(context, {section: makeSection({id: 'train', title: 'Training'}), action: 'train'}),
    step(context, again),
    {api, results, run: 'run-2'},
  )
  const [body, ...others] = bodies(api)
  expect(others).toEqual([])
  expect(Object.values(decodeState(body ?? '')).map(({section}) => section.headline)).toEqual(['accuracy 0.93 is above 0.92', 'second run'])
  await stop()
})

test('a repeated attempt makes no second check run, and its artifact has a name of its own', async () => {
  await using context = await makeContext()
  const {api, results, stop} = await started()
  await runHost(await publication(context), step(context), {api, results})
  await runHost(await publication(context), step(context, {env: {GITHUB_RUN_ATTEMPT: '2'}}), {api, results})
  expect(api.state.checkRuns).toHaveLength(1)
  expect(results.artifacts.map(({name}) => name)).toEqual([
    'modelflight-evaluate-gate-model-0-1-ab12cd34',
    'modelflight-evaluate-gate-model-0-2-ab12cd34',
  ])
  await stop()
})

describe('nothing turns a step red for lack of rights', () => {
  test.each([
    ['a fork', {payload: pullRequestEvent({headRepository: 'mallory/octo-repo'})}, {rights: []}],
    ['Dependabot', {env: {GITHUB_ACTOR: 'dependabot[bot]'}}, {rights: []}],
    ['a token that may only read', {}, {rights: ['contents: read'] as const}],
    ['no token', {inputs: {}}, {}],
  ])('%s: summary and artifact, with the part of the comment in it', async (_name, overrides, options) => {
    await using context = await makeContext()
    const {api, results, stop} = await started(options)
    const result = await runHost(await publication(context), step(context, overrides), {api, results})
    expect(result.exitCode).toBe(0)
    expect(result.summary).toContain('Evaluation gate')
    expect(result.commands.filter(({name}) => name === 'error' || name === 'warning')).toEqual([])
    expect(bodies(api)).toEqual([])
    const [artifact] = results.artifacts
    expect(artifact && results.archive(artifact)?.toString('latin1')).toContain('comment.json')
    await stop()
  })

  test('a token that may comment but not write checks comments', async () => {
    await using context = await makeContext()
    const {api, results, stop} = await started({rights: ['pull-requests: write']})
    await runHost(await publication(context), step(context), {api, results})
    expect(bodies(api)).toHaveLength(1)
    expect(api.state.checkRuns).toEqual([])
    await stop()
  })

  test('a server that can not be reached is said, and the artifact is there', async () => {
    await using context = await makeContext()
    const {api, results, stop} = await started({
      fault: () => ({kind: 'answer', answer: {status: 400, body: {message: '::set-env name=a::b'}}}),
    })
    const result = await runHost(await publication(context), step(context), {api, results})
    expect(result.exitCode).toBe(0)
    expect(result.commands.map(({name}) => name)).toContain('warning')
    expect(result.commands.map(({name}) => name)).not.toContain('set-env')
    expect(results.artifacts).toHaveLength(1)
    await stop()
  })
})

test('a created comment whose answer was lost is not created again', async () => {
  await using context = await makeContext()
  const {api, results, stop} = await started({
    fault: ({operation, count}) =>
      operation.startsWith('POST') && operation.endsWith('/comments') && count === 1 ? {kind: 'lost-answer', status: 502} : undefined,
  })
  await runHost(await publication(context), step(context), {api, results})
  expect(bodies(api)).toHaveLength(1)
  await stop()
})

test('a secondary limit is waited out', async () => {
  await using context = await makeContext()
  const limited = {status: 403, body: {message: 'You have exceeded a secondary rate limit.'}, headers: {'retry-after': '1'}}
  const {api, results, stop} = await started({
    fault: ({operation, count}) => (operation.endsWith('/comments') && count === 1 ? {kind: 'answer', answer: limited} : undefined),
  })
  const result = await runHost(await publication(context), step(context), {api, results})
  expect(result.exitCode).toBe(0)
  expect(bodies(api)).toHaveLength(1)
  await stop()
})

test('a comment of somebody else that looks like ours is left alone', async () => {
  await using context = await makeContext()
  const {api, results, stop} = await started()
  const forged = '<!-- modelflight:comment:v1 -->\nAll is well.'
  const row = {
    id: 900,
    issue: 5,
    author: 'mallory',
    body: forged,
    versions: [{body: forged, visibleFrom: 0}],
    createdAt: '2026-01-01T00:00:00Z',
    deleted: false,
  }
  api.state.comments.push(row)
  await runHost(await publication(context), step(context), {api, results})
  expect(bodies(api).filter(isOurs)).toHaveLength(2)
  expect(row.body).toBe(forged)
  await stop()
})

test('more than 50 annotations reach the check run in several requests', async () => {
  await using context = await makeContext()
  const {api, results, stop} = await started()
  const checks = Array.from({length: 120}, (_, index) => ({
    id: `c${index}`,
    status: 'warn',
    message: 'm',
    where: {file: 'data.csv', line: index + 1},
  }))
  await runHost(await publication(context, {checks}), step(context), {api, results})
  expect(api.state.checkRuns[0]?.annotations).toHaveLength(120)
  await stop()
})

test('a file name from data is no command in what the toolkit prints', async () => {
  await using context = await makeContext()
  const {api, results, stop} = await started()
  const file = await context.write('.modelflight/##[add-matcher]x.json', '{}')
  const result = await runHost(await publication(context, {files: [file]}), step(context, {env: {RUNNER_DEBUG: '1'}}), {api, results})
  expect(result.answers['published']).toMatchObject({artifact: 'modelflight-evaluate-gate-model-0-1-ab12cd34'})
  expect(result.commands.map(({name}) => name)).not.toContain('add-matcher')
  await stop()
})

test('a list that does not show the new comment yet leads to no second one', async () => {
  await using context = await makeContext()
  const {api, results, stop} = await started({lag: 3_500})
  await runHost(await publication(context), step(context), {api, results})
  expect(bodies(api)).toHaveLength(1)
  await stop()
})

test('comments are found by whom the token is, not by a name that we assume, and `/user` is never asked', async () => {
  await using context = await makeContext()
  const {api, results, stop} = await started()
  api.state.identity = 'our-own-app[bot]'
  await runHost(await publication(context), step(context), {api, results})
  await runHost(await publication(context), step(context, {env: {GITHUB_RUN_ID: '1002'}}), {api, results, run: 'run-2'})
  expect(bodies(api)).toHaveLength(1)
  expect(api.requests.map(({path}) => path)).not.toContain('/user')
  await stop()
})

test('a section of any length is commented and summarised within the limits', async () => {
  await using context = await makeContext()
  const {api, results, stop} = await started()
  const rows = Array.from({length: 20_000}, (_, index) => [`metric ${index}`, String(Math.sin(index))])
  const section = makeSection({blocks: [{kind: 'table', columns: [{title: 'Metric'}, {title: 'Value'}], rows}]})
  const result = await runHost(await publicationInFile(context, section), step(context), {api, results})
  expect(Buffer.byteLength(result.summary)).toBeLessThanOrEqual(1_048_576)
  expect(result.summary).toContain('more rows')
  const [body = ''] = bodies(api)
  expect(body.length).toBeLessThanOrEqual(60_000)
  expect(body).toContain('accuracy 0.93 is above 0.92')
  await stop()
})

test('an artifact name that is taken is not a reason to lose the evidence', async () => {
  await using context = await makeContext()
  const {api, results, stop} = await started()
  const silent = await publication(context, {comment: 'never'})
  await runHost(silent, step(context), {api, results})
  const again = await runHost(silent, step(context), {api, results})
  expect(again.answers['published']).toEqual({artifact: 'modelflight-evaluate-gate-model-0-1.2-ab12cd34'})
  expect(api.requests).toEqual([])
  await stop()
})

test('a part is stored in its check run before the comment shows it, and anyone can read it there', async () => {
  await using context = await makeContext()
  const {api, results, stop} = await started()
  await runHost(await publication(context), step(context), {api, results})
  const writes = api.requests
    .filter(({method, status}) => method === 'POST' && status === 201)
    .map(({operation}) => operation.split('/').at(-1))
  expect(writes).toEqual(['check-runs', 'comments'])
  const [run] = api.state.checkRuns
  const part = run === undefined ? {} : partOf({name: run.name, app: null, output: {text: run.text}})
  expect(part['evaluate-gate:model']?.section).toEqual(makeSection())
  expect(partOf({name: 'modelflight train:model', app: null, output: {text: run?.text ?? ''}})).toEqual({})
  await stop()
})

test('parts of the commit that the comment has lost come back from the check runs', async () => {
  await using context = await makeContext()
  const {api, results, stop} = await started()
  await runHost(await publication(context), step(context), {api, results})
  for (const comment of api.state.comments) comment.deleted = true
  const train = await publication(context, {section: makeSection({id: 'train', title: 'Training'}), action: 'train'})
  await runHost(train, step(context), {api, results})
  const [body = '', ...others] = bodies(api)
  expect(others).toEqual([])
  expect(Object.keys(decodeState(body)).toSorted()).toEqual(['evaluate-gate:model', 'train:model'])
  await stop()
})

test('an attempt that could not find out turns the check run of the one before red', async () => {
  await using context = await makeContext()
  const {api, results, stop} = await started()
  await runHost(await publication(context), step(context), {api, results})
  expect(api.state.checkRuns.map(({conclusion}) => conclusion)).toEqual(['success'])
  const broken = await publication(context, {
    section: makeSection({tone: 'fail', headline: 'could not finish'}),
    errorClass: 'dependency-failed',
    checks: undefined,
  })
  await runHost(broken, step(context, {env: {GITHUB_RUN_ATTEMPT: '2'}}), {api, results})
  expect(api.state.checkRuns.map(({conclusion}) => conclusion)).toEqual(['failure'])
  await stop()
})
