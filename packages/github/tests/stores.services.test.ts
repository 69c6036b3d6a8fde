import {createHash} from 'node:crypto'
import {rm} from 'node:fs/promises'
import {makeContext} from '@modelflight/testing/context'
import {type GithubApi, startGithubApi} from '@modelflight/testing/github-api'
import {startResultsServer} from '@modelflight/testing/results-server'
import {makeZip} from '@modelflight/testing/zip'
import {expect, test, vi} from 'vitest'
import {runHost} from './harness.ts'
import {makeSection} from './sections.ts'

vi.setConfig({testTimeout: 60_000})

const digest = `sha256:${'ab12cd34'.repeat(8)}`
const find = [{action: 'train', digest, read: 'records/0000.json'}]
const archive = makeZip([{path: 'records/0000.json', content: '{"ok":true}'}])
const digestOf = (bytes: Buffer): string => `sha256:${createHash('sha256').update(bytes).digest('hex')}`

function addArtifact(api: GithubApi, overrides: object = {}): void {
  api.state.artifacts.push({
    id: api.state.nextId++,
    name: 'modelflight-train-model-0-1-ab12cd34',
    runId: 77,
    archive,
    digest: digestOf(archive),
    expired: false,
    fromFork: false,
    headSha: 'a'.repeat(40),
    ...overrides,
  })
}

test('evidence of another run is found over REST by action and digest, newest first, and unpacked', async () => {
  await using context = await makeContext()
  await using api = await startGithubApi()
  addArtifact(api)
  addArtifact(api, {runId: 78})
  addArtifact(api, {name: 'modelflight-train-model-0-1-ffffffff'})
  addArtifact(api, {name: 'modelflight-evaluate-gate-model-0-1-ab12cd34'})
  const {answers} = await runHost({find}, {workspace: context.workspace}, {api})
  const name = 'modelflight-train-model-0-1-ab12cd34'
  expect(answers['found']).toEqual([
    [
      {name, origin: 'run 78', text: '{"ok":true}'},
      {name, origin: 'run 77', text: '{"ok":true}'},
    ],
  ])
  api.assertLawful()
})

test('artifacts of forks and expired ones are not evidence', async () => {
  await using context = await makeContext()
  await using api = await startGithubApi()
  addArtifact(api, {fromFork: true})
  addArtifact(api, {expired: true})
  const {answers} = await runHost({find}, {workspace: context.workspace}, {api})
  expect(answers['found']).toEqual([[]])
  api.assertLawful()
})

test.each([
  ['another digest', {digest: digestOf(Buffer.from('other'))}, 'policy-refused'],
  ['a path that climbs', {archive: makeZip([{path: '../evil', content: 'x'}]), digest: null}, 'policy-refused'],
  ['a cut archive', {archive: archive.subarray(0, 60), digest: null}, 'policy-refused'],
])('an artifact with %s is refused', async (_name, overrides, failure) => {
  await using context = await makeContext()
  await using api = await startGithubApi()
  addArtifact(api, overrides)
  const {answers} = await runHost({find}, {workspace: context.workspace}, {api})
  expect(answers['found']).toMatchObject([[{text: {failure}}]])
  api.assertLawful()
})

test('without the right to list, nothing is found and the permission is named', async () => {
  await using context = await makeContext()
  await using api = await startGithubApi({rights: []})
  const {answers, commands} = await runHost({find}, {workspace: context.workspace}, {api})
  expect(answers['found']).toEqual([[]])
  expect(commands.find(({name}) => name === 'warning')?.data).toContain('actions: read')
})

test('what a job published is found by the next job and by the next attempt of the run, without a token', async () => {
  await using context = await makeContext()
  await using results = await startResultsServer()
  const file = await context.write('.modelflight/records/0000.json', '{"own":1}')
  const publish = {section: makeSection({id: 'train'}), comment: 'never', files: [file], root: context.outputDir, digest, action: 'train'}
  await runHost({publish}, {workspace: context.workspace, inputs: {}}, {results})
  const env = {GITHUB_RUN_ATTEMPT: '2', GITHUB_JOB: 'gate'}
  const {answers} = await runHost({find}, {workspace: context.workspace, inputs: {}, env}, {results, job: 'job-2'})
  expect(answers['found']).toEqual([[{name: 'modelflight-train-model-0-1-ab12cd34', origin: 'run 1001', text: '{"own":1}'}]])
})

test('an artifact of the run that was changed in the store is refused', async () => {
  await using context = await makeContext()
  await using results = await startResultsServer()
  const file = await context.write('.modelflight/records/0000.json', '{"own":1}')
  const publish = {section: makeSection({id: 'train'}), comment: 'never', files: [file], root: context.outputDir, digest, action: 'train'}
  await runHost({publish}, {workspace: context.workspace, inputs: {}}, {results})
  const [artifact] = results.artifacts
  if (artifact !== undefined) results.corrupt(artifact, makeZip([{path: 'records/0000.json', content: '{"own":2}'}]))
  const {answers} = await runHost({find}, {workspace: context.workspace, inputs: {}}, {results})
  expect(answers['found']).toMatchObject([[{text: {failure: 'policy-refused'}}]])
})

test('two steps that publish the same digest both keep their artifact', async () => {
  await using context = await makeContext()
  await using results = await startResultsServer()
  const file = await context.write('.modelflight/records/0000.json', '{}')
  const publish = {section: makeSection({id: 'train'}), comment: 'never', files: [file], root: context.outputDir, digest, action: 'train'}
  await runHost({publish}, {workspace: context.workspace}, {results})
  const {answers} = await runHost({publish}, {workspace: context.workspace}, {results})
  expect(answers['published']).toEqual({artifact: 'modelflight-train-model-0-1.2-ab12cd34'})
  expect(results.artifacts).toHaveLength(2)
})

test('the cache gives back what was saved under exactly this key', async () => {
  await using context = await makeContext()
  await using results = await startResultsServer()
  const path = await context.write('out/model.bin', 'weights')
  const cache = {key: 'modelflight-train-abc', paths: [path], save: true}
  await runHost({cache}, {workspace: context.workspace}, {results})
  await rm(path)
  const miss = await runHost({cache: {...cache, key: 'modelflight-train-a', save: false}}, {workspace: context.workspace}, {results})
  expect(miss.answers['cache']).toBe(false)
  const hit = await runHost({cache: {...cache, save: false}}, {workspace: context.workspace}, {results})
  expect(hit.answers['cache']).toBe(true)
  expect(await context.text('out/model.bin')).toBe('weights')
})

test('what one runner saved in the cache another one finds, whose workspace lies elsewhere', async () => {
  await using first = await makeContext()
  await using second = await makeContext()
  await using results = await startResultsServer()
  const save = {key: 'modelflight-drift-a', paths: [await first.write('out/history.json', '{}')], save: true}
  await runHost({cache: save}, {workspace: first.workspace}, {results})
  const restore = {key: 'modelflight-drift-a', paths: [`${second.workspace}/out/history.json`], save: false}
  expect((await runHost({cache: restore}, {workspace: second.workspace}, {results})).answers['cache']).toBe(true)
  expect(await second.text('out/history.json')).toBe('{}')
})
