import {readdir} from 'node:fs/promises'
import {dirname} from 'node:path'
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
  /** Artifacts before the one with the comment. */
  readonly more?: readonly {readonly name: string; readonly archive: Buffer; readonly digest?: string}[]
  readonly digest?: string
  readonly headRepository?: string
  readonly run?: Partial<typeof finished>
  readonly options?: GithubApiOptions
}

async function post({
  content = handedOver(makeEntry()),
  archive,
  more = [],
  digest,
  headRepository = 'mallory/octo-repo',
  run = {},
  options = {},
}: Scene): Promise<{posted: Posted; api: GithubApi}> {
  await using context = await makeContext()
  const api = await startGithubApi(options)
  const before = await everythingBelow(dirname(context.temporary))
  openPullRequest(api, {head: `${headRepository.split('/')[0]}:topic`, headRepository})
  const common = {runId: 500, digest: null, expired: false, fromFork: true, headSha: 'a'.repeat(40)}
  const whole = archive ?? makeZip([{path: 'comment.json', content: JSON.stringify(content)}])
  api.state.artifacts.push({
    ...common,
    id: 900,
    name: 'modelflight-evaluate-gate-model-0-1-ab12cd34',
    archive: whole,
    digest: digest ?? null,
  })
  for (const [index, one] of more.entries()) api.state.artifacts.push({...common, id: 901 + index, ...one, digest: one.digest ?? null})
  const event: EventPayload = {workflow_run: {...finished, ...run}}
  const env = {...api.environment, GITHUB_REPOSITORY: 'octo-org/octo-repo', GITHUB_RUN_ID: '600'}
  const {log, workspace, temporary} = context
  const posted = await postFromArtifact(
    {env, event, run: readRun(env, event), log, workspace, temporary, write: () => undefined},
    'ghs_test',
  )
  await api.close()
  api.assertLawful()
  // Nothing is left behind, inside or outside of the folder for scratch files.
  expect(await everythingBelow(dirname(context.temporary))).toEqual(before)
  return {posted, api}
}

const everythingBelow = async (folder: string): Promise<string[]> => (await readdir(folder, {recursive: true})).toSorted()

const honest = {path: 'comment.json', content: JSON.stringify(handedOver(makeEntry()))}
const nested = (depth: number): unknown =>
  depth === 0 ? {kind: 'heading', text: 'x'} : {kind: 'details', summary: 'x', blocks: [nested(depth - 1)]}
const withBlocks = (block: unknown): unknown => ({...makeEntry(), section: {...makeSection(), blocks: [block]}})

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
  ['a link instead of the file', {archive: makeZip([{path: 'comment.json', content: '/etc/passwd', mode: 0o120777}])}, 'no part'],
  ['a link beside the file', {archive: makeZip([honest, {path: 'x', content: '/etc', mode: 0o120777}])}, 'no part'],
  ['an absolute path beside the file', {archive: makeZip([honest, {path: '/tmp/x', content: '1'}])}, 'no part'],
  ['a git hook beside the file', {archive: makeZip([honest, {path: '.git/hooks/post-checkout', content: '1'}])}, 'no part'],
  ['the file twice', {archive: makeZip([honest, honest])}, 'no part'],
  [
    'ten thousand files',
    {archive: makeZip([honest, ...Array.from({length: 10_000}, (_, index) => ({path: `f${index}`, content: ''}))])},
    'no part',
  ],
  ['a bomb', {archive: makeZip([honest, {path: 'zeros', content: Buffer.alloc(30_000_000)}])}, 'no part'],
  ['a file that is larger than it says', {archive: makeZip([{...honest, size: 10}])}, 'no part'],
  ['an archive that was cut off', {archive: makeZip([honest]).subarray(0, -30)}, 'no part'],
  ['an archive that is not the one that was uploaded', {digest: `sha256:${'0'.repeat(64)}`}, 'no part'],
  [
    'JSON that is too deep',
    {archive: makeZip([{path: 'comment.json', content: `${'['.repeat(100_000)}${']'.repeat(100_000)}`}])},
    'no part',
  ],
  [
    'JSON that breaks off',
    {archive: makeZip([{path: 'comment.json', content: '{"schema":"modelflight-comment/v1","entries":[{'}])},
    'no part',
  ],
  [
    'a prototype',
    {archive: makeZip([{path: 'comment.json', content: '{"__proto__":{"schema":"modelflight-comment/v1","entries":[{}]}}'}])},
    'no part',
  ],
  ['a chart that never ends', {content: handedOver(withBlocks({kind: 'details', summary: 'a', blocks: [nested(50)]}))}, 'no part'],
  [
    'numbers that are none',
    {
      content: handedOver(
        withBlocks({kind: 'chart', chart: {kind: 'intervals', title: '', rows: [{label: 'a', low: '1', point: null, high: {}}]}}),
      ),
    },
    'no part',
  ],
])('%s leaves no comment', async (_name, scene, reason) => {
  const {posted, api} = await post(scene)
  expect(posted).toMatchObject({kind: 'nothing'})
  expect(posted.kind === 'nothing' && posted.reason).toContain(reason)
  expect(api.state.comments).toEqual([])
})

test('numbers of pull requests in the artifact, of whatever kind, lead nowhere', async () => {
  const claims = {pr: 1, number: 1, pull_request: {number: 1}, issue: 1, repository: 'octo-org/other', event: {number: 1}}
  const {posted, api} = await post({content: {...(handedOver({...makeEntry(), ...claims}) as object), ...claims}})
  expect(posted).toMatchObject({kind: 'posted', number: 5})
  expect(api.state.comments.map(({issue}) => issue)).toEqual([5])
  expect(api.requests.filter(({path}) => /issues\/1\b|other/.test(path))).toEqual([])
})

test('what a fork claims of earlier runs is left out, and what it says is told as hearsay', async () => {
  const history = [{runId: 1, attempt: 1, at: '2026-01-01T00:00:00Z', figures: [{name: 'accuracy', value: 0.1}]}]
  const {api} = await post({content: handedOver(makeEntry({history, section: makeSection({figures: [{name: 'accuracy', value: 0.9}]})}))})
  const [entry] = Object.values(stateOf(api))
  expect(entry?.history).toBeUndefined()
  expect(api.state.comments[0]?.body).toContain('Told by the run of a fork')
})

test('a run of this repository is no hearsay', async () => {
  const own = {head_repository: {full_name: 'octo-org/octo-repo', owner: {login: 'octo-org'}}}
  const {api} = await post({run: own, headRepository: 'octo-org/octo-repo'})
  expect(api.state.comments[0]?.body).not.toContain('Told by the run of a fork')
})

test('a broken artifact beside a good one hides nothing', async () => {
  const more = [
    {name: 'modelflight-train-model-0-1-00000000', archive: makeZip([{path: '../x', content: '1'}])},
    {name: 'modelflight-validate-data-model-0-1-00000001', archive: Buffer.alloc(70_000_000)},
    {name: 'somebody-elses', archive: Buffer.from('x')},
  ]
  const {posted, api} = await post({more})
  expect(posted).toEqual({kind: 'posted', number: 5, parts: 1})
  // What is too large is not even downloaded.
  expect(api.requests.filter(({path}) => path.includes('/artifacts/')).length).toBe(2)
})

test.each([
  ['was closed meanwhile', ['closed'], 5],
  ['was closed and opened again under another number', ['closed', 'open'], 6],
  ['is one of two that are open', ['open', 'open'], undefined],
] as const)('a pull request that %s is found, or none is guessed', async (_what, states, number) => {
  const again = await postAmong(states)
  expect(again.kind === 'posted' ? again.number : undefined).toBe(number)
})

/** The same where several pull requests have the commit as their head. */
async function postAmong(states: readonly ('open' | 'closed')[]): Promise<Posted> {
  await using context = await makeContext()
  await using api = await startGithubApi()
  for (const [index, state] of states.entries()) {
    const pull = {number: 5 + index, headSha: 'a'.repeat(40), head: 'mallory:topic', headRepository: 'mallory/octo-repo'}
    api.state.pulls.push({...pull, baseRef: 'main', baseSha: 'b'.repeat(40), state})
  }
  const archive = makeZip([honest])
  const artifact = {id: 900, name: 'modelflight-train-model-0-1-ab12cd34', runId: 500, archive, digest: null}
  api.state.artifacts.push({...artifact, expired: false, fromFork: true, headSha: 'a'.repeat(40)})
  const event: EventPayload = {workflow_run: finished}
  const env = {...api.environment, GITHUB_REPOSITORY: 'octo-org/octo-repo', GITHUB_RUN_ID: '600'}
  const {log, workspace, temporary} = context
  return await postFromArtifact({env, event, run: readRun(env, event), log, workspace, temporary, write: () => undefined}, 'ghs_test')
}
