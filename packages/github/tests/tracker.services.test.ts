import {makeContext, type TestContext} from '@modelflight/testing/context'
import {type GithubApi, type GithubApiOptions, startGithubApi} from '@modelflight/testing/github-api'
import {expect, test, vi} from 'vitest'
import {runHost} from './harness.ts'
import {makeSection} from './sections.ts'

vi.setConfig({testTimeout: 60_000})

const report = (severity: string, key = 'drift-abc') => ({
  keepIssue: {key, label: 'modelflight-drift', title: 'Drift: flights', severity, section: makeSection()},
})

const ask = async (context: TestContext, api: GithubApi, tracker: object): Promise<unknown> =>
  (await runHost({tracker}, {workspace: context.workspace, env: {GITHUB_REF: 'refs/heads/main'}}, {api})).answers['tracker']

const bodyOf = (api: GithubApi, index = 0): Readonly<Record<string, unknown>> => api.state.issues[index]?.body ?? {}

test('one issue is opened, rewritten without a second one, closed when all is well, and opened again', async () => {
  await using context = await makeContext()
  await using api = await startGithubApi()
  const number = await ask(context, api, report('fail'))
  expect(bodyOf(api)).toMatchObject({title: 'Drift: flights', labels: ['modelflight-drift']})
  expect(await ask(context, api, report('fail'))).toBe(number)
  expect(api.state.comments).toHaveLength(0)
  expect(await ask(context, api, report('pass'))).toBe(number)
  expect(bodyOf(api)).toMatchObject({state: 'closed'})
  expect(await ask(context, api, report('pass'))).toBeNull()
  expect(await ask(context, api, report('fail'))).toBe(number)
  expect(bodyOf(api)).toMatchObject({state: 'open'})
  expect(api.state.issues).toHaveLength(1)
  expect(api.state.comments.length).toBe(2)
  api.assertLawful()
})

test('an issue that was closed long ago stays closed, and a new one is opened', async () => {
  await using context = await makeContext()
  await using api = await startGithubApi()
  const since = (time: string) => ({keepIssue: {...report('fail').keepIssue, reopenSince: time}})
  const first = await ask(context, api, report('fail'))
  await ask(context, api, report('pass'))
  expect(await ask(context, api, since('2020-01-01T00:00:00Z'))).toBe(first)
  await ask(context, api, report('pass'))
  expect(await ask(context, api, since('2999-01-01T00:00:00Z'))).not.toBe(first)
  expect(bodyOf(api)).toMatchObject({state: 'closed'})
  expect(api.state.issues).toHaveLength(2)
  api.assertLawful()
})

test('the time of the last push is told, and a refusal is an error of the dependency', async () => {
  await using context = await makeContext()
  await using api = await startGithubApi()
  api.state.pushedAt = '2026-03-01T12:00:00Z'
  expect(await ask(context, api, {lastPush: true})).toBe('2026-03-01T12:00:00.000Z')
  api.assertLawful()
})

test('another key is another issue, and all well without an issue writes nothing', async () => {
  await using context = await makeContext()
  await using api = await startGithubApi()
  expect(await ask(context, api, report('pass'))).toBeNull()
  expect(api.state.issues).toHaveLength(0)
  const first = await ask(context, api, report('fail'))
  expect(await ask(context, api, report('fail', 'drift-other'))).not.toBe(first)
  api.assertLawful()
})

test('a workflow is started once, on the branch of the run, and its run id comes back', async () => {
  await using context = await makeContext()
  await using api = await startGithubApi()
  const id = await ask(context, api, {dispatch: {workflow: 'retrain.yml', inputs: {model: 'flights'}}})
  expect(id).toMatch(/^\d+$/)
  expect(api.state.dispatches).toMatchObject([{parent: 'retrain.yml', body: {ref: 'main', inputs: {model: 'flights'}}}])
  api.assertLawful()
})

test.each<{readonly says: string; readonly options: GithubApiOptions; readonly order: object; readonly hint: RegExp}>([
  {says: 'issues', options: {rights: ['contents: read']}, order: report('fail'), hint: /the issue could not be written/},
  {
    says: 'workflows',
    options: {rights: ['contents: read']},
    order: {dispatch: {workflow: 'retrain.yml', inputs: {}}},
    hint: /retrain\.yml could not be started/,
  },
])('a token without the right to write $says is an error of the dependency', async ({options, order, hint}) => {
  await using context = await makeContext()
  await using api = await startGithubApi(options)
  expect(await ask(context, api, order)).toMatchObject({failure: 'dependency-failed', message: expect.stringMatching(hint)})
})
