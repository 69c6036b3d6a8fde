import {makeContext} from '@modelflight/testing/context'
import {type GithubApi, type GithubApiOptions, startGithubApi} from '@modelflight/testing/github-api'
import {makeZip} from '@modelflight/testing/zip'
import {expect, test, vi} from 'vitest'
import {decodeState} from '../src/comment-state.ts'
import type {EventPayload} from '../src/environment.ts'
import {readRun} from '../src/environment.ts'
import {type Posted, postFromArtifact} from '../src/post-from-artifact.ts'
import {openPullRequest} from './harness.ts'
import {makeEntry, makeSection} from './sections.ts'

vi.setConfig({testTimeout: 60_000})

const finished = {
  id: 500,
  run_attempt: 2,
  event: 'pull_request',
  head_sha: 'a'.repeat(40),
  head_branch: 'topic',
  html_url: 'https://github.com/octo-org/octo-repo/actions/runs/500',
  head_repository: {full_name: 'mallory/octo-repo', owner: {login: 'mallory'}},
}

const handedOver = (...entries: unknown[]): unknown => ({schema: 'modelflight-comment/v1', entries})

interface Scene {
  readonly content?: unknown
  readonly archive?: Buffer
  readonly run?: Partial<typeof finished>
  readonly options?: GithubApiOptions
}

async function post({
  content = handedOver(makeEntry()),
  archive,
  run = {},
  options = {},
}: Scene): Promise<{posted: Posted; api: GithubApi}> {
  await using context = await makeContext()
  const api = await startGithubApi(options)
  openPullRequest(api, {head: 'mallory:topic', headRepository: 'mallory/octo-repo'})
  api.state.artifacts.push({
    id: 900,
    name: 'modelflight-evaluate-gate-model-0-1-ab12cd34',
    runId: 500,
    archive: archive ?? makeZip([{path: 'comment.json', content: JSON.stringify(content)}]),
    digest: null,
    expired: false,
    fromFork: true,
    headSha: 'a'.repeat(40),
  })
  const event: EventPayload = {workflow_run: {...finished, ...run}}
  const env = {...api.environment, GITHUB_REPOSITORY: 'octo-org/octo-repo', GITHUB_RUN_ID: '600'}
  const {log, workspace, temporary} = context
  const posted = await postFromArtifact(
    {env, event, run: readRun(env, event), log, workspace, temporary, write: () => undefined},
    'ghs_test',
  )
  await api.close()
  api.assertLawful()
  return {posted, api}
}

const stateOf = (api: GithubApi) => decodeState(api.state.comments[0]?.body ?? '')

test('the comment of a fork is written by the workflow that may, into the pull request of the event', async () => {
  const {posted, api} = await post({})
  expect(posted).toEqual({kind: 'posted', number: 5, parts: 1})
  expect(api.state.comments).toHaveLength(1)
  expect(Object.values(stateOf(api))).toMatchObject([{runId: 500, attempt: 2, sha: 'a'.repeat(40), url: finished.html_url}])
  // GitHub answers `[]` for the commits of forks: asking there would find no pull request.
  expect(api.requests.map(({operation}) => operation)).not.toContain('GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls')
})

test('run, commit and pull request come from the event, whatever the artifact claims', async () => {
  const forged = {...makeEntry({runId: 9_999_999, attempt: 9, sha: 'f'.repeat(40), url: 'https://evil.example'}), pr: 1, number: 1}
  const {api} = await post({content: handedOver(forged)})
  expect(Object.values(stateOf(api))).toMatchObject([{runId: 500, attempt: 2, sha: 'a'.repeat(40), url: finished.html_url}])
  expect(api.state.comments[0]?.body).not.toContain('evil.example')
})

test('texts of a fork are rendered anew: no tag, no marker, no mention', async () => {
  const headline = '<img src=x> @octo-org/admins <!-- modelflight:data:v1 AAAA --> ![x](https://evil.example/x.png)'
  const {api} = await post({content: handedOver(makeEntry({section: makeSection({headline})}))})
  const visible = api.state.comments[0]?.body.replace(/<!--.*?-->/gs, '') ?? ''
  expect(visible).not.toContain('<img')
  expect(visible).not.toContain('@octo-org')
  expect(visible).not.toMatch(/!\[x\]\(/)
})

test.each<[string, Scene, string]>([
  ['a run of a push', {run: {event: 'push'}}, 'no finished run'],
  ['a pull request that has newer commits', {run: {head_sha: 'c'.repeat(40)}}, 'any more'],
  ['a branch of another fork', {run: {head_repository: {full_name: 'eve/octo-repo', owner: {login: 'eve'}}}}, 'any more'],
  ['another schema', {content: {schema: 'x', entries: [makeEntry()]}}, 'no part'],
  ['raw Markdown', {content: {schema: 'modelflight-comment/v1', body: '# hi'}}, 'no part'],
  ['an action that is none of ours', {content: handedOver(makeEntry({section: makeSection({id: 'deploy-everything'})}))}, 'no part'],
  ['a part that is too large', {content: handedOver(makeEntry({section: makeSection({headline: 'x'.repeat(300_000)})}))}, 'no part'],
  ['an archive that climbs', {archive: makeZip([{path: '../comment.json', content: '{}'}])}, 'no part'],
  ['something that is no archive', {archive: Buffer.from('hello')}, 'no part'],
])('%s leaves no comment', async (_name, scene, reason) => {
  const {posted, api} = await post(scene)
  expect(posted).toMatchObject({kind: 'nothing'})
  expect(posted.kind === 'nothing' && posted.reason).toContain(reason)
  expect(api.state.comments).toEqual([])
})
