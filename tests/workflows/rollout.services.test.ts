import {mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {decodeState} from '@modelflight/github/comment-state'
import {openRegistry} from '@modelflight/registry/open'
import {makeContext} from '@modelflight/testing/context'
import {type GithubApi, startGithubApi} from '@modelflight/testing/github-api'
import {type ResultsServer, startResultsServer} from '@modelflight/testing/results-server'
import {blocksOf} from '@modelflight/tools/checks/yaml-blocks'
import {root} from '@modelflight/tools/paths'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {project as journeyProject, params} from '../journeys/project.ts'
import {createProject, type Project, repository, runWorkflow, type WorkflowRun} from './act.ts'
import {unpackRelease} from './release.ts'

let release: string
let results: ResultsServer
let github: GithubApi
let registry: string
const projects: Project[] = []

// Anew for each try: the first would leave versions, caches and comments behind.
beforeEach(async () => {
  release = await unpackRelease()
  results = await startResultsServer()
  github = await startGithubApi({repository})
  registry = mkdtempSync(join(tmpdir(), 'modelflight-registry-'))
})

afterEach(async () => {
  await github[Symbol.asyncDispose]()
  await results[Symbol.asyncDispose]()
  for (const folder of [release, registry, ...projects.map((project) => project.folder)]) rmSync(folder, {recursive: true, force: true})
})

/** The workflow that the README of deploy-canary shows. */
function shown(): string {
  const path = 'actions/deploy-canary/README.md'
  const block = blocksOf(path, readFileSync(join(root, path), 'utf8')).find(({text}) => text.startsWith('name: ship\n'))
  if (block === undefined) throw new Error(`${path} shows no workflow called ship`)
  return block.text
}

/** Merges a pull request with these files into main, and lets the workflow run for the push. */
async function merge(number: number, files: Readonly<Record<string, string>>): Promise<WorkflowRun & {readonly sha: string}> {
  const project = await createProject({...files, '.github/workflows/ship.yml': shown()})
  projects.push(project)
  const {sha} = project
  github.state.commits.add(sha)
  github.state.pulls.push({
    ...{number, headSha: number.toString(16).padStart(40, '0'), head: `acme:change-${number}`, headRepository: repository},
    ...{baseRef: 'main', baseSha: '0'.repeat(40), state: 'closed', mergedAs: sha},
  })
  const environment = results.environment()
  const ran = await runWorkflow({
    ...{project, workflow: '.github/workflows/ship.yml', event: 'push', release, apiUrl: github.url},
    variables: {REGISTRY: `file:${registry}`},
    results: {url: environment['ACTIONS_RESULTS_URL'] ?? '', token: environment['ACTIONS_RUNTIME_TOKEN'] ?? ''},
  })
  return {...ran, sha}
}

/** What GitHub and the registry say of the rollout that a commit caused. */
async function told(number: number, sha: string) {
  const [deployment] = github.state.deployments.filter(({body}) => body['ref'] === sha)
  const statuses = github.state.deploymentStatuses.filter(({parent}) => parent === String(deployment?.id)).map(({body}) => body['state'])
  const comments = github.state.comments.filter(({issue, deleted}) => issue === number && !deleted)
  const [part] = Object.values(decodeState(comments[0]?.body ?? ''))
  await using context = await makeContext()
  const champion = await (await openRegistry(`file:${registry}`, context)).resolve({kind: 'alias', name: 'flights', alias: 'champion'})
  return {deployment, statuses, comments, part, champion: champion?.version}
}

/** It predicts well, and saves something else: the gate can't see it, the answers show it. */
const savesAnother = (train: string): string =>
  train.replace('JSON.stringify({features, weights})', 'JSON.stringify({features, weights: weights.map((weight) => -weight)})')

test('a good version is rolled out and a bad one is rolled back; Deployment, comment, check run and registry agree', async () => {
  const first = await merge(11, journeyProject(params.usual))
  expect(first.code, first.log).toBe(0)
  expect((await told(11, first.sha)).champion).toBe('1')

  const good = await merge(12, journeyProject(params.better))
  expect(good.code, good.log).toBe(0)
  expect(good.outputs.get('canary.decision')).toBe('promoted')
  const after = await told(12, good.sha)
  expect(after.deployment?.body).toMatchObject({environment: 'production', task: 'deploy:flights/2'})
  expect(good.outputs.get('canary.deployment-id')).toBe(String(after.deployment?.id))
  expect(after.statuses).toEqual(['in_progress', 'success'])
  expect(after.comments).toHaveLength(1)
  expect(after.part?.section).toMatchObject({
    id: 'deploy-canary',
    tone: 'pass',
    headline: expect.stringContaining('Version 2 of flights serves all traffic now'),
  })
  expect(after.champion).toBe('2')
  const kept = after.comments[0]?.body

  const files = journeyProject({...params.better, epochs: 130})
  const bad = await merge(13, {...files, 'train.mjs': savesAnother(files['train.mjs'] ?? '')})
  expect(bad.code, bad.log).not.toBe(0)
  expect(bad.steps.get('modelflight/modelflight/actions/evaluate-gate@v1')).toBe('success')
  expect(bad.steps.get('modelflight/modelflight/actions/register-model@v1')).toBe('success')
  expect(bad.outputs.get('canary.decision')).toBe('rolled-back')
  const since = await told(13, bad.sha)
  expect(since.deployment?.body).toMatchObject({environment: 'production', task: 'deploy:flights/3'})
  expect(since.statuses).toEqual(['in_progress', 'failure'])
  expect(since.part?.section).toMatchObject({
    tone: 'fail',
    headline: expect.stringContaining('Version 3 of flights was rolled back, version 2 serves'),
  })
  expect(since.comments[0]?.body).toMatch(/wrong answers/)
  expect(since.champion).toBe('2')
  // Nobody else's pull request is told.
  expect((await told(12, good.sha)).comments[0]?.body).toBe(kept)
  const runs = github.state.checkRuns.filter(({name}) => name.includes('deploy-canary'))
  expect(runs.map(({headSha, conclusion}) => [headSha, conclusion])).toEqual([
    [first.sha, 'success'],
    [good.sha, 'success'],
    [bad.sha, 'failure'],
  ])
  github.assertLawful()
}, 900_000)
