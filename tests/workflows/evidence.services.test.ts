import {execFileSync} from 'node:child_process'
import {globSync, readFileSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {startGithubApi} from '@modelflight/testing/github-api'
import {type ResultsServer, startResultsServer} from '@modelflight/testing/results-server'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {project as journeyProject, params} from '../journeys/project.ts'
import {createProject, type Project, repository, runWorkflow, type WorkflowRun} from './act.ts'
import {unpackRelease} from './release.ts'

let release: string
let results: ResultsServer
const projects: Project[] = []

// Anew for each try: the first would leave versions, caches and comments behind.
beforeEach(async () => {
  release = await unpackRelease()
  results = await startResultsServer()
})

afterEach(async () => {
  await results[Symbol.asyncDispose]()
  for (const folder of [release, ...projects.map((made) => made.folder)]) rmSync(folder, {recursive: true, force: true})
})

/** Data, candidates and registration in jobs of their own; candidates side by side in a matrix. Nothing but artifacts goes between them. */
const workflow = `
name: Model
on: [push]
permissions: {contents: read, actions: read}
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
      matrix: {epochs: [40, 120]}
    steps:
      - uses: actions/checkout@v5
      - uses: modelflight/modelflight/actions/validate-data@v1
      - uses: modelflight/modelflight/actions/train@v1
        id: train
        with: {params: '{"features": ["hour"], "epochs": \${{ matrix.epochs }}}'}
      - uses: modelflight/modelflight/actions/evaluate-gate@v1
      - if: matrix.epochs == 120
        run: cp out/model.json out/metrics.json out/predictions.csv "$KEPT"
        env: {KEPT: KEPT_FOLDER}
  register:
    needs: candidate
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
      - run: mkdir -p out && cp "$KEPT"/* out/
        env: {KEPT: KEPT_FOLDER}
      - uses: modelflight/modelflight/actions/register-model@v1
        id: register
        with: {registry: 'file:.registry', model-path: out/model.json, metrics: out/metrics.json, predictions: out/predictions.csv}
      - name: The chain holds
        run: |
          node "$CLI" verify models:/flights@champion --registry file:.registry --records .modelflight/records
          cp -r .registry .modelflight "$KEPT"/
        env: {KEPT: KEPT_FOLDER, CLI: CLI_PATH}
`

async function push(made: Project, attempt: number): Promise<WorkflowRun> {
  await using api = await startGithubApi({repository})
  api.state.commits.add(made.sha)
  for (const path of globSync('*.{yml,yaml,json}', {cwd: made.folder}))
    api.state.files.set(`${made.sha}:${path}`, readFileSync(join(made.folder, path), 'utf8'))
  const environment = results.environment()
  const ran = await runWorkflow({
    ...{project: made, workflow: '.github/workflows/model.yml', event: 'push', release, apiUrl: api.url, attempt},
    results: {url: environment['ACTIONS_RESULTS_URL'] ?? '', token: environment['ACTIONS_RUNTIME_TOKEN'] ?? ''},
  })
  api.assertLawful()
  return ran
}

test('the chain survives matrix jobs, job boundaries and a re-run', async () => {
  const kept = execFileSync('mktemp', ['-d'], {encoding: 'utf8'}).trim()
  const text = workflow.replaceAll('KEPT_FOLDER', kept).replaceAll('CLI_PATH', join(release, 'dist', 'cli', 'index.js'))
  const made = await createProject({...journeyProject(params.usual), '.github/workflows/model.yml': text})
  projects.push(made)
  for (const attempt of [1, 2]) {
    const ran = await push(made, attempt)
    expect(ran.code, ran.log).toBe(0)
    expect(ran.steps.get('The chain holds'), ran.log).toBe('success')
    for (const word of ['data/flights.csv: validated', 'node train.mjs', 'models:/flights@champion is version 1'])
      expect(ran.log).toContain(word)
    execFileSync('rm', ['-rf', join(kept, '.registry'), join(kept, '.modelflight')])
  }
  rmSync(kept, {recursive: true})
})
