import {chmodSync, readFileSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {profileText} from '@modelflight/data/profile/store'
import {profileDataset} from '@modelflight/data/profile-dataset'
import {createRandom} from '@modelflight/stats/random'
import {makeContext} from '@modelflight/testing/context'
import {type GithubApi, startGithubApi} from '@modelflight/testing/github-api'
import {type ResultsServer, startResultsServer} from '@modelflight/testing/results-server'
import {blocksOf} from '@modelflight/tools/checks/yaml-blocks'
import {root} from '@modelflight/tools/paths'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {createProject, type Project, repository, runWorkflow, type WorkflowRun} from './act.ts'
import {unpackRelease} from './release.ts'

let release: string
let results: ResultsServer
let github: GithubApi
let profile: string
const projects: Project[] = []

/** Flights of a day: an identifier that grows, and a delay that `by` moves. */
function flights(seed: number, by = 0): string {
  const random = createRandom(seed)
  const lines = Array.from(
    {length: 600},
    (_, row) => `${seed * 1000 + row},${(10 + by + 5 * random.normal()).toFixed(2)},${'ABC'[random.integer(3)]}`,
  )
  return `flight_id,delay,origin\n${lines.join('\n')}\n`
}

// Anew for each try: the first would leave versions, caches and comments behind.
beforeEach(async () => {
  release = await unpackRelease()
  results = await startResultsServer()
  github = await startGithubApi({repository})
  await using context = await makeContext()
  const path = await context.write('training.csv', flights(1))
  const bytes = readFileSync(path).length
  profile = profileText(await profileDataset({files: [{path, name: 'training.csv', format: 'csv', bytes, gzip: false}]}, {}, context))
})

afterEach(async () => {
  await github[Symbol.asyncDispose]()
  await results[Symbol.asyncDispose]()
  for (const folder of [release, ...projects.map((project) => project.folder)]) rmSync(folder, {recursive: true, force: true})
})

/** A workflow that the action's README shows, by its name. */
function shown(name: string): string {
  const path = 'actions/check-drift/README.md'
  const block = blocksOf(path, readFileSync(join(root, path), 'utf8')).find(({text}) => text.startsWith(`name: ${name}\n`))
  if (block === undefined) throw new Error(`${path} shows no workflow called ${name}`)
  return block.text
}

async function scheduled(name: string, day: string): Promise<WorkflowRun> {
  const project = await createProject({
    '.github/workflows/drift.yml': shown(name),
    'profiles/training.json': profile,
    'fetch-yesterday.sh': '#!/bin/sh\ncp day.csv "$1"\n',
    'data/yesterday.csv': day,
    'day.csv': day,
  })
  projects.push(project)
  chmodSync(join(project.folder, 'fetch-yesterday.sh'), 0o755)
  const environment = results.environment()
  return await runWorkflow({
    project,
    workflow: '.github/workflows/drift.yml',
    event: 'schedule',
    release,
    apiUrl: github.url,
    results: {url: environment['ACTIONS_RESULTS_URL'] ?? '', token: environment['ACTIONS_RUNTIME_TOKEN'] ?? ''},
  })
}

test('the scheduled workflow of the README is green while nothing changes, and red with the column when something did', async () => {
  const same = await scheduled('drift', flights(2))
  expect(same.code, same.log).toBe(0)
  expect(same.outputs.get('drift.drift-detected')).toBe('false')
  expect(same.summary).toContain('No column has drifted')
  const moved = await scheduled('drift', flights(3, 6))
  expect(moved.code).not.toBe(0)
  expect(moved.outputs.get('drift.drifted-columns'), moved.log).toBe('["delay"]')
})

test('the one with an issue warns on the first bad day; on the second it opens the issue and starts the retraining; all well closes it', async () => {
  const first = await scheduled('drift-with-issue', flights(4, 6))
  expect(first.code, first.log).toBe(0)
  expect(github.state.issues).toHaveLength(0)
  const second = await scheduled('drift-with-issue', flights(5, 6))
  expect(second.code, second.log).not.toBe(0)
  expect(github.state.issues).toMatchObject([{body: {title: 'Drift: flights', labels: ['modelflight-drift']}}])
  expect(github.state.dispatches).toMatchObject([{parent: 'retrain.yml', body: {inputs: {model: 'flights', columns: '["delay"]'}}}])
  const well = await scheduled('drift-with-issue', flights(2))
  expect(well.code, well.log).toBe(0)
  expect(github.state.issues).toMatchObject([{body: {title: 'Drift: flights', state: 'closed'}}])
  expect(github.state.dispatches).toHaveLength(1)
})
