import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {type GithubApi, type GithubApiOptions, startGithubApi} from '@modelflight/testing/github-api'
import {startResultsServer} from '@modelflight/testing/results-server'
import {repositoryRoot} from '@modelflight/testing/runner'
import {expect, test} from 'vitest'

const repository = '/repos/octo-org/octo-repo'

async function send(api: GithubApi, method: string, path: string, body?: unknown): Promise<{status: number; json: unknown}> {
  const init = {method, headers: {authorization: 'Bearer t'}, redirect: 'manual' as const}
  const response = await fetch(api.url + path, body === undefined ? init : {...init, body: JSON.stringify(body)})
  const text = await response.text()
  return {status: response.status, json: text === '' ? undefined : (JSON.parse(text) as unknown)}
}

async function withPulls(options: GithubApiOptions = {}): Promise<GithubApi> {
  const api = await startGithubApi(options)
  const pull = {baseRef: 'main', baseSha: 'b'.repeat(40), state: 'open'} as const
  api.state.pulls.push({...pull, number: 5, headSha: 'a'.repeat(40), head: 'octo-org:topic', headRepository: 'octo-org/octo-repo'})
  api.state.pulls.push({...pull, number: 6, headSha: 'f'.repeat(40), head: 'mallory:topic', headRepository: 'mallory/octo-repo'})
  return api
}

test('every fact names a test that exists', () => {
  const table = readFileSync(join(repositoryRoot, 'tests/github-facts.md'), 'utf8')
  const named = table
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| fact '))
    .map((line) => line.split(' | ').at(-1)?.replace(/ \|$/, '') ?? '')
    .filter((name) => !name.startsWith('('))
  const folders = ['packages/github/tests', 'packages/report/tests', 'actions/evaluate-gate/tests'].map((path) =>
    join(repositoryRoot, path),
  )
  const sources = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.ts'))
      .map((name) => readFileSync(join(folder, name), 'utf8')),
  )
  expect(named.length).toBeGreaterThan(15)
  for (const name of named)
    expect(
      sources.some((source) => source.includes(`'${name}'`)),
      name,
    ).toBe(true)
})

test('the last writer of a comment wins', async () => {
  await using api = await withPulls()
  await send(api, 'POST', `${repository}/issues/5/comments`, {body: 'one'})
  await send(api, 'PATCH', `${repository}/issues/comments/1`, {body: 'two'})
  expect((await send(api, 'PATCH', `${repository}/issues/comments/1`, {body: 'three'})).status).toBe(200)
  expect(api.state.comments[0]?.body).toBe('three')
})

test('lists lag behind writes', async () => {
  let now = 0
  await using api = await withPulls({lag: 2_000, now: () => now})
  await send(api, 'POST', `${repository}/issues/5/comments`, {body: 'one'})
  expect((await send(api, 'GET', `${repository}/issues/5/comments`)).json).toEqual([])
  now = 2_000
  await send(api, 'PATCH', `${repository}/issues/comments/1`, {body: 'two'})
  expect((await send(api, 'GET', `${repository}/issues/5/comments`)).json).toMatchObject([{body: 'one'}])
})

test.each([
  ['/user is refused', {}, 'GET', '/user', undefined, 403],
  ['a comment that is too long is refused', {}, 'POST', `${repository}/issues/5/comments`, {body: 'x'.repeat(65_537)}, 422],
  ['a right that is missing is a 403', {rights: []}, 'POST', `${repository}/issues/5/comments`, {body: 'x'}, 403],
  ['a file that is missing is a 404', {}, 'GET', `${repository}/contents/a?ref=${'b'.repeat(40)}`, undefined, 404],
  ['a deployment with the defaults is a conflict', {}, 'POST', `${repository}/deployments`, {ref: 'main'}, 409],
] as const)('%s', async (_name, options, method, path, body, status) => {
  await using api = await withPulls(options)
  expect((await send(api, method, path, body)).status).toBe(status)
})

test('the commits of forks belong to no pull request', async () => {
  await using api = await withPulls()
  expect((await send(api, 'GET', `${repository}/commits/${'a'.repeat(40)}/pulls`)).json).toHaveLength(1)
  expect((await send(api, 'GET', `${repository}/commits/${'f'.repeat(40)}/pulls`)).json).toEqual([])
  expect((await send(api, 'GET', `${repository}/pulls?head=mallory:topic`)).json).toMatchObject([{number: 6}])
})

test('who edited a comment is not told, only that its two times differ', async () => {
  await using api = await withPulls()
  const times = async (): Promise<unknown> => (await send(api, 'GET', `${repository}/issues/5/comments`)).json
  await send(api, 'POST', `${repository}/issues/5/comments`, {body: 'one'})
  const [written] = (await times()) as [{created_at: string; updated_at: string}]
  expect(written.updated_at).toBe(written.created_at)
  await new Promise((resolve) => setTimeout(resolve, 5))
  await send(api, 'PATCH', `${repository}/issues/comments/1`, {body: 'two'})
  const [edited] = (await times()) as [{created_at: string; updated_at: string}]
  expect(edited.updated_at).not.toBe(edited.created_at)
})

test('what a user may do is told by name, and strangers may read', async () => {
  await using api = await withPulls()
  api.state.permissions.set('maria', 'write')
  const ask = async (login: string): Promise<unknown> => (await send(api, 'GET', `${repository}/collaborators/${login}/permission`)).json
  expect(await ask('maria')).toMatchObject({permission: 'write'})
  expect(await ask('mallory')).toMatchObject({permission: 'read'})
  api.assertLawful()
})

test('a check run takes 50 annotations at a time, and adds them up', async () => {
  await using api = await withPulls()
  const annotation = {path: 'a', start_line: 1, end_line: 1, annotation_level: 'notice', message: 'm'}
  const run = (count: number) => ({
    name: 'x',
    head_sha: 'a',
    output: {title: 't', summary: 's', annotations: Array(count).fill(annotation)},
  })
  expect((await send(api, 'POST', `${repository}/check-runs`, run(51))).status).toBe(422)
  expect((await send(api, 'POST', `${repository}/check-runs`, run(50))).status).toBe(201)
  const {output} = run(20)
  await send(api, 'PATCH', `${repository}/check-runs/${api.state.checkRuns[0]?.id}`, {output})
  expect(api.state.checkRuns[0]?.annotations).toHaveLength(70)
})

test('artifact names are never reused within a run, and cache keys match by prefix', async () => {
  await using results = await startResultsServer()
  const env = results.environment()
  const call = async (method: string, body: unknown): Promise<{status: number; json: unknown}> => {
    const url = `${results.url}/twirp/github.actions.results.api.v1.${method}`
    const headers = {authorization: `Bearer ${env['ACTIONS_RUNTIME_TOKEN']}`, 'content-type': 'application/json'}
    const response = await fetch(url, {method: 'POST', headers, body: JSON.stringify(body)})
    return {status: response.status, json: await response.json()}
  }
  const artifact = {workflow_run_backend_id: 'run-1', workflow_job_run_backend_id: 'job-1', name: 'a'}
  expect((await call('ArtifactService/CreateArtifact', artifact)).status).toBe(200)
  expect((await call('ArtifactService/CreateArtifact', {...artifact, workflow_job_run_backend_id: 'job-2'})).status).toBe(409)
  const entry = {key: 'abc', version: 'v'}
  await call('CacheService/CreateCacheEntry', entry)
  await call('CacheService/FinalizeCacheEntryUpload', entry)
  expect((await call('CacheService/GetCacheEntryDownloadURL', {key: 'ab', version: 'v'})).json).toMatchObject({matched_key: 'abc'})
})
