import {globSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {decodeState} from '@modelflight/github/comment-state'
import {type GithubApi, startGithubApi} from '@modelflight/testing/github-api'
import {type ResultsServer, startResultsServer} from '@modelflight/testing/results-server'
import {blocksOf} from '@modelflight/tools/checks/yaml-blocks'
import {root} from '@modelflight/tools/paths'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {cloneRepository, createProject, type Project, type RunRequest, repository, runWorkflow, type WorkflowRun} from './act.ts'
import {unpackRelease} from './release.ts'

let release: string
let results: ResultsServer
const projects: Project[] = []

beforeAll(async () => {
  release = await unpackRelease()
  results = await startResultsServer()
})

afterAll(async () => {
  await results[Symbol.asyncDispose]()
  for (const folder of [release, ...projects.map((project) => project.folder)]) rmSync(folder, {recursive: true, force: true})
})

/** GitHub with one commit of the user's repository, which is also the base of pull request 7. */
async function startGithub({folder, sha}: Project): Promise<GithubApi> {
  const api = await startGithubApi({repository})
  api.state.commits.add(sha)
  for (const path of globSync('*.{yml,yaml,json}', {cwd: folder})) {
    api.state.files.set(`${sha}:${path}`, readFileSync(join(folder, path), 'utf8'))
  }
  api.state.pulls.push({
    ...{number: 7, headSha: sha, head: `${repository.split('/')[0]}:better-model`, headRepository: repository},
    ...{baseRef: 'main', baseSha: sha, state: 'open'},
  })
  return api
}

/** Runs a workflow of a project for an event; without a GitHub of its own, one starts for this run. */
async function run(project: Project, workflow: string, event: RunRequest['event'], github?: GithubApi): Promise<WorkflowRun> {
  projects.push(project)
  const environment = results.environment()
  const api = github ?? (await startGithub(project))
  try {
    const token = environment['ACTIONS_RUNTIME_TOKEN'] ?? ''
    return await runWorkflow({
      ...{project, workflow, event, release, apiUrl: api.url},
      results: {url: environment['ACTIONS_RESULTS_URL'] ?? '', token},
    })
  } finally {
    if (github === undefined) await api.close()
    api.assertLawful()
  }
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

  test('leaves one comment on its pull request, however often it runs', async () => {
    const project = await userProject('pull_request')
    await using github = await startGithub(project)
    for (let round = 0; round < 2; round++) {
      const ran = await run(project, '.github/workflows/model.yml', 'pull_request', github)
      expect(ran.code, ran.log).toBe(0)
    }
    const comments = github.state.comments.filter(({issue, deleted}) => issue === 7 && !deleted)
    expect(comments).toHaveLength(1)
    const parts = Object.values(decodeState(comments[0]?.body ?? ''))
    expect(parts.map(({section}) => section.id).toSorted()).toEqual(['evaluate-gate', 'train', 'validate-data'])
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

  // CI runs this very test, so here a short script stands for all tests.
  test.each(events)('CI is wired for %s', async (event) => {
    const project = await cloneRepository()
    writeFileSync(join(project.folder, '.ci', 'run'), 'test "$CI" = true && echo "1 passed, 0 failed"\n')
    const ran = await run(project, '.github/workflows/ci.yml', event)
    expect(ran.code, ran.log).toBe(0)
    expect(ran.steps.get('Run every test and check')).toBe('success')
  })
})
