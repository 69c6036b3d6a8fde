import {makeContext, makeRun} from '@modelflight/testing/context'
import {type GithubApi, startGithubApi} from '@modelflight/testing/github-api'
import {makeZip} from '@modelflight/testing/zip'
import {expect, test} from 'vitest'
import {greenRuns} from '../src/green-runs.ts'

const archive = makeZip([{path: 'records/0000.json', content: '{"ok":true}'}])

interface Left {
  readonly runId: number
  readonly branch?: string
  readonly conclusion?: string
  readonly event?: string
  readonly name?: string
  readonly expired?: boolean
  readonly fromFork?: boolean
}

function leave(api: GithubApi, {runId, branch = 'main', conclusion = 'success', event = 'push', name, ...rest}: Left): void {
  api.state.runs.set(runId, {headBranch: branch, conclusion, event})
  api.state.artifacts.push({
    id: api.state.nextId++,
    name: name ?? 'modelflight-evaluate-gate-model-0-1-ab12cd34',
    runId,
    archive,
    digest: '',
    expired: false,
    fromFork: false,
    headSha: 'a'.repeat(40),
    headBranch: branch,
    ...rest,
  })
}

async function found(api: GithubApi): Promise<readonly string[]> {
  await using context = await makeContext()
  const run = makeRun({host: 'github', repository: api.state.repository, runId: '500'})
  const {log, workspace, temporary} = context
  const env = {GITHUB_API_URL: api.url, GITHUB_ACTIONS: 'true'}
  const surroundings = {env, event: {}, run, log, workspace, temporary, write: () => undefined}
  return (await greenRuns(surroundings, 'ghs_test', 'evaluate-gate', 'main')).map(({origin}) => origin)
}

test('only successful runs of the branch itself count, newest first', async () => {
  await using api = await startGithubApi()
  leave(api, {runId: 1})
  leave(api, {runId: 2})
  leave(api, {runId: 3, conclusion: 'failure'})
  leave(api, {runId: 4, event: 'pull_request'})
  leave(api, {runId: 5, branch: 'topic'})
  leave(api, {runId: 6, fromFork: true})
  leave(api, {runId: 7, expired: true})
  leave(api, {runId: 8, name: 'modelflight-train-model-0-1-ab12cd34'})
  leave(api, {runId: 500})
  expect(await found(api)).toEqual(['run 2', 'run 1'])
  api.assertLawful()
})

test('a branch without runs has none', async () => {
  await using api = await startGithubApi()
  expect(await found(api)).toEqual([])
})

test('a GitHub that refuses is no missing baseline', async () => {
  await using api = await startGithubApi()
  leave(api, {runId: 1})
  api.state.runs.delete(1)
  await expect(found(api)).rejects.toMatchObject({errorClass: 'dependency-failed'})
})
