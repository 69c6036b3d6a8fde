import {readFileSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {type ResultsServer, startResultsServer} from '@modelflight/testing/results-server'
import {type LocalServer, sendJson, serve} from '@modelflight/testing/servers'
import {blocksOf} from '@modelflight/tools/checks/yaml-blocks'
import {root} from '@modelflight/tools/paths'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {cloneRepository, createProject, type Project, type RunRequest, runWorkflow, type WorkflowRun} from './act.ts'
import {unpackRelease} from './release.ts'

let release: string
let results: ResultsServer
let github: LocalServer
const projects: Project[] = []

beforeAll(async () => {
  release = await unpackRelease()
  results = await startResultsServer()
  // A repository that has nothing yet: no comment, no artifact, and a base branch without policy files.
  github = await serve((_request, response) => sendJson(response, 404, {message: 'Not Found', status: '404'}))
})

afterAll(async () => {
  await github[Symbol.asyncDispose]()
  await results[Symbol.asyncDispose]()
  for (const folder of [release, ...projects.map((project) => project.folder)]) rmSync(folder, {recursive: true, force: true})
})

/** Runs a workflow of a project for an event, with the services of this file. */
function run(project: Project, workflow: string, event: RunRequest['event']): Promise<WorkflowRun> {
  projects.push(project)
  const environment = results.environment()
  const token = environment['ACTIONS_RUNTIME_TOKEN'] ?? ''
  return runWorkflow({
    project,
    workflow,
    event,
    release,
    apiUrl: github.url,
    results: {url: environment['ACTIONS_RESULTS_URL'] ?? '', token},
  })
}

const events = ['push', 'pull_request', 'schedule'] as const

/** The workflow to copy, as the README shows it, for an event that may be another than the README's. */
function readmeWorkflow(event: RunRequest['event']): string {
  const block = blocksOf('README.md', readFileSync(join(root, 'README.md'), 'utf8')).find(({text}) => text.startsWith('name: Model\n'))
  if (block === undefined) throw new Error('README.md shows no workflow called Model')
  const trigger = event === 'schedule' ? 'on: {schedule: [{cron: "0 6 * * *"}]}' : `on: [${event}]`
  return block.text.replace(/^on: .*$/m, trigger)
}

/** A user's repository with the README's workflow and the files that it names. */
function userProject(event: RunRequest['event'], change: (files: Record<string, string>) => void = () => undefined): Promise<Project> {
  const fixture = join(root, 'tests', 'workflows', 'fixtures', 'project')
  const names = ['data/train.csv', 'data-contract.yml', 'train.py']
  const files: Record<string, string> = Object.fromEntries(names.map((name) => [name, readFileSync(join(fixture, name), 'utf8')]))
  files['.github/workflows/model.yml'] = readmeWorkflow(event)
  change(files)
  return createProject(files)
}

/** Result of the step that uses an action. */
const stepOf = (ran: WorkflowRun, action: string): string | undefined => ran.steps.get(`modelflight/modelflight/actions/${action}@v1`)

describe('the workflow that the README shows', () => {
  test.each(events)('is green for %s, from the archive of HEAD', async (event) => {
    const ran = await run(await userProject(event), '.github/workflows/model.yml', event)
    expect(ran.code, ran.log).toBe(0)
    for (const action of ['validate-data', 'train', 'evaluate-gate']) expect(stepOf(ran, action), action).toBe('success')
    expect(ran.summary).toContain('accuracy')
  })

  test('is red when the data break the contract, and nothing is trained', async () => {
    const project = await userProject('pull_request', (files) => {
      files['data/train.csv'] = (files['data/train.csv'] ?? '').replace(/^c0042,.*$/m, 'c0042,12,-5.00,1,basic,0')
    })
    const ran = await run(project, '.github/workflows/model.yml', 'pull_request')
    expect(ran.code).not.toBe(0)
    expect(stepOf(ran, 'validate-data'), ran.log).toBe('failure')
    expect(stepOf(ran, 'train')).not.toBe('success')
    expect(ran.log).toContain('monthly')
  })

  test('is red when the model is worse than the gate allows', async () => {
    const project = await userProject('push', (files) => {
      files['train.py'] = (files['train.py'] ?? '').replace('int(probability >= 0.5)', 'int(probability < 0.5)')
    })
    const ran = await run(project, '.github/workflows/model.yml', 'push')
    expect(ran.code).not.toBe(0)
    expect(stepOf(ran, 'train'), ran.log).toBe('success')
    expect(stepOf(ran, 'evaluate-gate'), ran.log).toBe('failure')
  })
})

describe("the repository's own workflow", () => {
  test.each(events)('self-test is green for %s, in a clone without node_modules', async (event) => {
    const ran = await run(await cloneRepository(), '.github/workflows/self-test.yml', event)
    expect(ran.code, ran.log).toBe(0)
    expect(ran.steps.get('Both verdicts are known')).toBe('success')
  })
})
