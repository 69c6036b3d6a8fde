import {cpSync, mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {mkdir, readFile, realpath, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {openRecordChain} from '@modelflight/core/record-chain'
import type {StoredRecord} from '@modelflight/core/records'
import {type GithubApi, type GithubApiOptions, startGithubApi} from '@modelflight/testing/github-api'
import {type ResultsServer, startResultsServer} from '@modelflight/testing/results-server'
import {repositoryRoot, runStep, type StepResult} from '@modelflight/testing/runner'
import {expectedCommands} from '@modelflight/testing/runner-grammar'
import {must} from '@modelflight/tools/process'
import {expect} from 'vitest'
import {parse} from 'yaml'

const repository = 'octo-org/flights'

/** A repository on GitHub, with a registry that outlives its runs. */
export interface Journey extends AsyncDisposable {
  readonly api: GithubApi
  /** For the input `registry`. */
  readonly registry: string
  /** How often the training command has run. */
  trainings(): Promise<number>
  /** Commits files over a parent (undefined removes one); known to the API at once. */
  commit(files: Readonly<Record<string, string | undefined>>, parent?: string): Promise<string>
  openPull(pull: {readonly number: number; readonly head: string; readonly base: string; readonly fork?: boolean}): void
  /** A new run; jobs of a run share its artifacts, and runs of a ref its cache. */
  run(trigger: Trigger): Promise<Run>
  /** Live comments of a pull request. */
  comments(number: number): string[]
}

/** What starts a run. */
export type Trigger =
  | {readonly event: 'push' | 'schedule'; readonly sha: string}
  | {
      readonly event: 'pull_request'
      readonly number: number
      readonly head: string
      readonly base: string
      readonly fork?: boolean
      readonly actor?: string
    }

export interface Run {
  readonly id: number
  /** A job on a machine of its own: a new checkout of one commit, as actions/checkout makes it. */
  job(name: string, options?: JobOptions): Promise<Job>
}

export interface JobOptions {
  readonly attempt?: number
  /** `fetch-depth: 0`: the checkout has the base branch too. */
  readonly isDeep?: boolean
}

export interface Job {
  readonly workspace: string
  step(action: string, inputs?: Readonly<Record<string, string>>, env?: Readonly<Record<string, string | undefined>>): Promise<StepResult>
  /** What actions/download-artifact does: unpacks an artifact of this run into the output folder. */
  download(artifact: string | undefined): Promise<void>
  records(): Promise<readonly StoredRecord[]>
  text(path: string): Promise<string>
  write(path: string, text: string): Promise<void>
}

let bundles: string | undefined

/** The bundles as they are at the start: a build that runs beside the tests does not change them half-way. */
function bundleOf(action: string): string {
  if (bundles === undefined) {
    const copy = mkdtempSync(join(tmpdir(), 'modelflight-dist-'))
    process.once('exit', () => rmSync(copy, {recursive: true, force: true}))
    cpSync(join(repositoryRoot, 'dist'), copy, {recursive: true})
    bundles = copy
  }
  return join(bundles, action, 'index.js')
}

interface World {
  readonly root: string
  readonly origin: string
  readonly trace: string
  readonly api: GithubApi
  readonly results: Map<string, ResultsServer>
  nextRun: number
}

const identity = ['-c', 'user.name=Octo Cat', '-c', 'user.email=octocat@users.noreply.github.com', '-c', 'commit.gpgsign=false']
const git = async (cwd: string, ...args: string[]): Promise<string> => (await must('git', [...identity, ...args], {cwd})).trim()

/** Starts a journey in a folder of its own: `await using journey = await openJourney()`. */
export async function openJourney(options: GithubApiOptions = {}): Promise<Journey> {
  const root = await realpath(mkdtempSync(join(tmpdir(), 'modelflight-journey-')))
  const origin = join(root, 'origin')
  await mkdir(origin)
  await git(origin, 'init', '-q', '-b', 'main')
  await git(origin, 'config', 'uploadpack.allowAnySHA1InWant', 'true')
  const api = await startGithubApi({repository, ...options})
  const world: World = {root, origin, trace: join(root, 'trace'), api, results: new Map(), nextRun: 1001}
  return {
    api,
    registry: `file:${join(root, 'registry')}`,
    trainings: async () => (await readFile(world.trace, 'utf8').catch(() => '')).split('\n').filter((line) => line !== '').length,
    commit: (files, parent) => commit(world, files, parent),
    openPull: (pull) => openPull(world, pull),
    run: (trigger) => startRun(world, trigger),
    comments: (number) => api.state.comments.filter(({issue, deleted}) => issue === number && !deleted).map(({body}) => body),
    async [Symbol.asyncDispose]() {
      await api.close()
      for (const server of world.results.values()) await server.close()
      await rm(root, {recursive: true, force: true})
      api.assertLawful()
    },
  }
}

async function commit({origin, api}: World, files: Readonly<Record<string, string | undefined>>, parent?: string): Promise<string> {
  if (parent !== undefined) await git(origin, 'checkout', '-q', '--detach', parent)
  for (const [path, text] of Object.entries(files)) {
    if (text === undefined) await rm(join(origin, path))
    else await writeBelow(origin, path, text)
  }
  await git(origin, 'add', '-A')
  await git(origin, 'commit', '-q', '--allow-empty', '-m', 'Change the model')
  const sha = await git(origin, 'rev-parse', 'HEAD')
  api.state.commits.add(sha)
  api.state.pushedAt = new Date().toISOString()
  const paths = (await git(origin, 'ls-tree', '-r', '--name-only', sha)).split('\n').filter((path) => /\.(ya?ml|json)$/.test(path))
  for (const path of paths) api.state.files.set(`${sha}:${path}`, await readFile(join(origin, path), 'utf8'))
  return sha
}

async function writeBelow(folder: string, path: string, text: string): Promise<void> {
  await mkdir(dirname(join(folder, path)), {recursive: true})
  await writeFile(join(folder, path), text)
}

const forkOf = (fork: boolean | undefined): string => (fork === true ? 'mallory/flights' : repository)

function openPull({api}: World, {number, head, base, fork}: Parameters<Journey['openPull']>[0]): void {
  const known = api.state.pulls.findIndex((pull) => pull.number === number)
  if (known >= 0) api.state.pulls.splice(known, 1)
  const headRepository = forkOf(fork)
  const label = `${headRepository.split('/')[0]}:topic-${number}`
  api.state.pulls.push({number, headSha: head, head: label, headRepository, baseRef: 'main', baseSha: base, state: 'open'})
}

async function startRun(world: World, trigger: Trigger): Promise<Run> {
  const id = world.nextRun++
  const sha = trigger.event === 'pull_request' ? await mergeCommit(world, trigger) : trigger.sha
  return {id, job: (name, {attempt = 1, isDeep = false} = {}) => startJob(world, {id, sha, trigger, name, attempt, isDeep})}
}

/** GITHUB_SHA of a pull request: the merge of head into base, here with base unchanged since. */
async function mergeCommit({origin}: World, {head, base}: {readonly head: string; readonly base: string}): Promise<string> {
  return await git(origin, 'commit-tree', `${head}^{tree}`, '-p', base, '-p', head, '-m', 'Merge')
}

interface JobFacts {
  readonly id: number
  readonly sha: string
  readonly trigger: Trigger
  readonly name: string
  readonly attempt: number
  readonly isDeep: boolean
}

async function startJob(world: World, facts: JobFacts): Promise<Job> {
  const workspace = await realpath(mkdtempSync(join(world.root, `${facts.name}-`)))
  await git(workspace, 'init', '-q')
  await git(workspace, 'fetch', '-q', ...(facts.isDeep ? [] : ['--depth', '1']), world.origin, facts.sha)
  await git(workspace, 'checkout', '-q', '--detach', 'FETCH_HEAD')
  const results = await resultsFor(world, facts)
  return {
    workspace,
    step: (action, inputs = {}, env = {}) => runOurStep({world, facts, workspace, results}, action, inputs, env),
    async download(name) {
      const artifact = results.artifacts.find((stored) => stored.name === name && stored.run === `run-${facts.id}`)
      const archive = artifact === undefined ? undefined : results.archive(artifact)
      if (archive === undefined) throw new Error(`the run has no artifact ${name}`)
      await writeFile(join(workspace, 'artifact.zip'), archive)
      await must('unzip', ['-q', '-o', 'artifact.zip', '-d', '.modelflight'], {cwd: workspace})
      await rm(join(workspace, 'artifact.zip'))
    },
    records: () => openRecordChain(join(workspace, '.modelflight', 'records')).all(),
    text: (path) => readFile(join(workspace, path), 'utf8'),
    write: (path, text) => writeBelow(workspace, path, text),
  }
}

const refOf = ({trigger}: JobFacts): string => (trigger.event === 'pull_request' ? `refs/pull/${trigger.number}/merge` : 'refs/heads/main')

/** One service per ref: GitHub keeps the caches of pull requests from each other and from main. */
async function resultsFor({results}: World, facts: JobFacts): Promise<ResultsServer> {
  const known = results.get(refOf(facts))
  if (known !== undefined) return known
  const server = await startResultsServer()
  results.set(refOf(facts), server)
  return server
}

interface Place {
  readonly world: World
  readonly facts: JobFacts
  readonly workspace: string
  readonly results: ResultsServer
}

async function runOurStep(
  {world, facts, workspace, results}: Place,
  action: string,
  inputs: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string | undefined>>,
): Promise<StepResult> {
  const {trigger, id, sha, name, attempt} = facts
  const result = await runStep({
    program: [bundleOf(action)],
    inputs: {'github-token': 'ghs_test', 'job-index': '0', ...inputs},
    workspace,
    repository,
    event: trigger.event,
    payload: payloadOf(trigger),
    env: {
      ...world.api.environment,
      ...results.environment(`run-${id}`, name),
      GITHUB_ACTOR: (trigger.event === 'pull_request' ? trigger.actor : undefined) ?? 'octocat',
      GITHUB_ACTION: `__octo-org_flights_${action}`,
      GITHUB_JOB: name,
      GITHUB_REF: refOf(facts),
      GITHUB_RUN_ID: String(id),
      GITHUB_RUN_ATTEMPT: String(attempt),
      GITHUB_SHA: sha,
      JOURNEY_TRACE: world.trace,
      ...env,
    },
  })
  publishArtifacts(world, facts, results)
  holdToContract(action, result)
  return result
}

function payloadOf(trigger: Trigger): unknown {
  if (trigger.event !== 'pull_request') return {}
  const {number, head, base, fork} = trigger
  return {pull_request: {number, head: {sha: head, repo: {full_name: forkOf(fork)}}, base: {sha: base, ref: 'main'}}}
}

/** What the results service has of a run can be found over REST by every other run. */
function publishArtifacts({api}: World, {id, trigger, sha}: JobFacts, results: ResultsServer): void {
  const pull = trigger.event === 'pull_request' ? trigger : undefined
  for (const artifact of results.artifacts) {
    const archive = results.archive(artifact)
    const isKnown = api.state.artifacts.some((row) => row.runId === id && row.name === artifact.name)
    if (artifact.run !== `run-${id}` || !artifact.isComplete || archive === undefined || isKnown) continue
    const row = {id: api.state.nextId++, name: artifact.name, runId: id, archive, digest: artifact.digest ?? null, expired: false}
    api.state.artifacts.push({...row, fromFork: pull?.fork === true, headSha: pull?.head ?? sha})
  }
}

const declared = new Map<string, readonly string[]>()

function declaredOutputs(action: string): readonly string[] {
  const known = declared.get(action)
  if (known !== undefined) return known
  const yml = parse(readFileSync(join(repositoryRoot, 'actions', action, 'action.yml'), 'utf8')) as {outputs: object}
  declared.set(action, Object.keys(yml.outputs))
  return Object.keys(yml.outputs)
}

/** What holds for every step of ours, whatever happened to it. */
function holdToContract(action: string, {commands, exported, outputs, exitCode, stdout, stderr, summary}: StepResult): void {
  const all = `${stdout}\n${stderr}`
  expect(commands.filter(({name}) => !expectedCommands.includes(name))).toEqual([])
  expect(exported).toEqual({env: '', path: ''})
  expect(Object.keys(outputs).toSorted(), all).toEqual(declaredOutputs(action).toSorted())
  expect(exitCode === 0, all).toBe(outputs['error-class'] === 'none')
  expect(all, 'a stack trace was shown').not.toMatch(/^\s+at .+[:(]\d+/m)
  expect(stdout.replace(/^::add-mask::.*$/gm, '')).not.toContain('ghs_test')
  expect(summary).not.toBe('')
}
