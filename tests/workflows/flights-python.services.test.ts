import {existsSync, mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {type MlflowServer, startMlflow} from '@modelflight/testing/mlflow'
import {type ResultsServer, startResultsServer} from '@modelflight/testing/results-server'
import {type LocalServer, sendJson, serve} from '@modelflight/testing/servers'
import {root} from '@modelflight/tools/paths'
import {must} from '@modelflight/tools/process'
import {ensureMlflow} from '@modelflight/tools/tools/mlflow'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {createProject, type Project, runWorkflow, type WorkflowRun} from './act.ts'
import {unpackRelease} from './release.ts'

const example = join(root, 'examples', 'flights-python')
let python: string
let release: string
let results: ResultsServer
let github: LocalServer
let mlflow: MlflowServer
const folders: string[] = []

beforeAll(async () => {
  python = await ensureMlflow()
  release = await unpackRelease()
  results = await startResultsServer()
  github = await serve((_request, response) => sendJson(response, 404, {message: 'Not Found', status: '404'}))
  mlflow = await startMlflow(python)
}, 600_000)

afterAll(async () => {
  for (const server of [mlflow, github, results]) await server[Symbol.asyncDispose]()
  for (const folder of [release, ...folders]) rmSync(folder, {recursive: true, force: true})
})

/** The flights of the demo, a few thousand of them. */
async function flights(): Promise<{readonly train: string; readonly holdout: string}> {
  let data = join(root, 'examples', 'flights', 'data')
  if (!existsSync(join(data, 'prepared.json'))) {
    data = mkdtempSync(join(tmpdir(), 'modelflight-flights-'))
    folders.push(data)
    await must('node', ['prepare.js', '--out', data], {cwd: join(root, 'examples', 'flights')})
  }
  const every = (file: string, step: number): string => {
    const [header = '', ...rows] = readFileSync(join(data, file), 'utf8').trimEnd().split('\n')
    return `${[header, ...rows.filter((_, index) => index % step === 0)].join('\n')}\n`
  }
  return {train: every('2001-01.csv', 40), holdout: every('holdout.csv', 5)}
}

/** A user's repository with the example in it. */
async function exampleProject(change: (workflow: string) => string = (text) => text): Promise<Project> {
  const names = ['train.py', 'read_back.py', 'params.json', 'data-contract.yml', 'gate.yml', 'requirements.txt', '.gitignore']
  const {train, holdout} = await flights()
  const project = await createProject({
    ...Object.fromEntries(names.map((name) => [name, readFileSync(join(example, name), 'utf8')])),
    'data/train.csv': train,
    'data/holdout.csv': holdout,
    '.github/workflows/model.yml': change(readFileSync(join(example, '.github', 'workflows', 'model.yml'), 'utf8')),
  })
  folders.push(project.folder)
  return project
}

function run(project: Project): Promise<WorkflowRun> {
  const environment = results.environment()
  return runWorkflow({
    project,
    workflow: '.github/workflows/model.yml',
    event: 'push',
    release,
    apiUrl: github.url,
    results: {url: environment['ACTIONS_RESULTS_URL'] ?? '', token: environment['ACTIONS_RUNTIME_TOKEN'] ?? ''},
    variables: {MLFLOW_TRACKING_URI: mlflow.url},
    path: [dirname(python)],
  })
}

const champion = `
import json, mlflow
client = mlflow.MlflowClient()
version = client.get_model_version_by_alias('flights', 'champion')
print(json.dumps({'version': str(version.version), 'digest': version.tags['modelflight.model_digest']}))
`

describe('the flights example in Python', {timeout: 900_000}, () => {
  test('is validated, trained, gated and registered, and MLflow’s own client loads the champion, which answers as the gate saw', async () => {
    const ran = await run(await exampleProject())
    expect(ran.code, ran.log).toBe(0)
    expect(ran.log).toMatch(/champion is version 1, digest sha256:[0-9a-f]{64}/)
    expect(ran.outputs.get('train.run-url')).toMatch(/\/#\/experiments\/\d+\/runs\/[0-9a-f]{32}$/)
    expect(JSON.parse(ran.outputs.get('train.metrics') ?? '{}')).toHaveProperty('training_roc_auc')
    const seen = (await mlflow.python(champion)) as {version: string; digest: string}
    expect(seen).toEqual({version: '1', digest: ran.outputs.get('train.model-digest')})
  })

  test('is refused as a pickle unless that is allowed, with the two ways out; as skops it needs no permission', async () => {
    const without = (text: string): string => text.replace(/^ *# Autologging keeps.*\n *allow-pickle: true\n/m, '')
    const refused = await run(await exampleProject(without))
    expect(refused.code).not.toBe(0)
    expect(refused.steps.get('modelflight/modelflight/actions/register-model@v1'), refused.log).toBe('failure')
    expect(refused.log).toMatch(/allow-pickle: true.*skops/s)
    const skops = await run(await exampleProject((text) => without(text).replace('    env:\n', '    env:\n      SERIALIZATION: skops\n')))
    expect(skops.code, skops.log).toBe(0)
    expect(skops.outputs.get('register.version')).toBe('2')
  })
})
