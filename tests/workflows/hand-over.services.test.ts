import {globSync, readFileSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {type DockerRegistry, startDockerRegistry} from '@modelflight/testing/docker-registry'
import {startGithubApi} from '@modelflight/testing/github-api'
import {type ResultsServer, startResultsServer} from '@modelflight/testing/results-server'
import {root} from '@modelflight/tools/paths'
import {ensureDockerRegistry} from '@modelflight/tools/tools/registry'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {project as journeyProject, params} from '../journeys/project.ts'
import {createProject, type Project, repository, runWorkflow, type WorkflowRun} from './act.ts'
import {unpackRelease} from './release.ts'

let release: string
let results: ResultsServer
let registry: DockerRegistry
const projects: Project[] = []

// Anew for each try: the first would leave versions, caches and comments behind.
beforeEach(async () => {
  release = await unpackRelease()
  results = await startResultsServer()
  registry = await startDockerRegistry(await ensureDockerRegistry())
}, 600_000)

afterEach(async () => {
  await results[Symbol.asyncDispose]()
  await registry?.[Symbol.asyncDispose]()
  for (const folder of [release, ...projects.map((made) => made.folder)]) rmSync(folder, {recursive: true, force: true})
})

/** Two models side by side, trained and judged in jobs of their own, and registered in others that get nothing but artifacts. */
const workflow = `
name: Models
on: [push]
permissions: {contents: read, actions: read}
env: {TRACE: TRACE_FILE}
jobs:
  data:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
      - uses: modelflight/modelflight/actions/validate-data@v1
  candidate:
    needs: data
    runs-on: ubuntu-latest
    strategy:
      matrix:
        include:
          - {model: flights, params: '{"features": ["hour"], "epochs": 40}'}
          - {model: flights-origin, params: '{"features": ["hour", "origin"], "epochs": 120}'}
    steps:
      - uses: actions/checkout@v5
      - uses: modelflight/modelflight/actions/validate-data@v1
      - uses: modelflight/modelflight/actions/train@v1
        with: {model: '\${{ matrix.model }}', params: '\${{ matrix.params }}', run: 'echo \${{ matrix.model }} >> "$TRACE"; node train.mjs'}
      - uses: modelflight/modelflight/actions/evaluate-gate@v1
        with: {model: '\${{ matrix.model }}', registry: REGISTRY}
  register:
    needs: candidate
    runs-on: ubuntu-latest
    strategy:
      matrix: {model: [flights, flights-origin]}
    steps:
      - uses: actions/checkout@v5
      - uses: ./.github/actions/download
        with: {model: '\${{ matrix.model }}'}
      - uses: modelflight/modelflight/actions/register-model@v1
        id: register
        with: {name: '\${{ matrix.model }}', registry: REGISTRY, model-path: .modelflight/train/model/model.json, alias: champion}
      - name: The chain holds
        run: node "$CLI" verify models:/\${{ matrix.model }}@champion --registry REGISTRY
        env: {CLI: CLI_PATH}
`

/** Does what actions/download-artifact does with a pattern, by the same client: what the training left goes to .modelflight. */
const download = {
  '.github/actions/download/action.yml': `
name: download
description: Download
inputs: {model: {required: true, description: Whose training}}
runs: {using: node24, main: index.mjs}
`,
  '.github/actions/download/index.mjs': `
import {cpSync, readdirSync, readFileSync} from 'node:fs'
import {DefaultArtifactClient} from '${pathToFileURL(join(root, 'node_modules', '@actions', 'artifact', 'lib', 'artifact.js')).href}'
const client = new DefaultArtifactClient()
const {artifacts} = await client.listArtifacts({latest: true})
// On GitHub the name tells the jobs of a matrix apart; act knows no strategy.job-index.
const prefix = 'modelflight-train-candidate-0-' + process.env.GITHUB_RUN_ATTEMPT + '-'
for (const {id} of artifacts.filter(({name}) => name.startsWith(prefix))) {
  const {downloadPath} = await client.downloadArtifact(id, {path: process.env.RUNNER_TEMP + '/artifact-' + id})
  const records = readdirSync(downloadPath + '/records').map((name) => readFileSync(downloadPath + '/records/' + name, 'utf8'))
  if (records.some((text) => text.includes('echo ' + process.env.INPUT_MODEL + ' >>'))) cpSync(downloadPath, '.modelflight', {recursive: true})
}
`,
}

async function push(made: Project, attempt: number): Promise<WorkflowRun> {
  await using api = await startGithubApi({repository})
  api.state.commits.add(made.sha)
  for (const path of globSync('*.{yml,yaml,json}', {cwd: made.folder}))
    api.state.files.set(`${made.sha}:${path}`, readFileSync(join(made.folder, path), 'utf8'))
  const environment = results.environment()
  const ran = await runWorkflow({
    ...{project: made, workflow: '.github/workflows/models.yml', event: 'push', release, apiUrl: api.url, attempt},
    results: {url: environment['ACTIONS_RESULTS_URL'] ?? '', token: environment['ACTIONS_RUNTIME_TOKEN'] ?? ''},
  })
  api.assertLawful()
  return ran
}

const models = ['flights', 'flights-origin']
const tags = async (name: string): Promise<readonly string[]> => {
  const answer = await fetch(`http://${registry.host}/v2/models/${name}/tags/list`)
  const {tags: found} = (await answer.json()) as {readonly tags: readonly string[]}
  return found.filter((tag) => /^v?\d+$/.test(tag))
}

test('two models of a matrix reach the registry through artifacts alone, each with its own chain; a re-run trains nothing and makes no version', async () => {
  const trace = join(release, 'trace')
  const texts = {TRACE_FILE: trace, REGISTRY: `oci://${registry.host}/models`, CLI_PATH: join(release, 'dist', 'cli', 'index.js')}
  const text = Object.entries(texts).reduce((whole, [name, value]) => whole.replaceAll(name, value), workflow)
  const made = await createProject({...journeyProject(params.usual), ...download, '.github/workflows/models.yml': text})
  projects.push(made)
  for (const attempt of [1, 2]) {
    const ran = await push(made, attempt)
    expect(ran.code, ran.log).toBe(0)
    for (const name of models) {
      expect(ran.log).toContain(`models:/${name}@champion is version 1`)
      expect(await tags(name)).toHaveLength(1)
    }
    expect(readFileSync(trace, 'utf8').trim().split('\n').toSorted()).toEqual(models)
  }
}, 600_000)
