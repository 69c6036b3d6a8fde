import {type ChildProcess, spawn} from 'node:child_process'
import {existsSync} from 'node:fs'
import {mkdir, mkdtemp, readFile, realpath, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {delimiter, dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {type LiveCommand, liveCommands, readCommandFile} from './runner-grammar.ts'

/** Root of the repository. */
export const repositoryRoot = fileURLToPath(new URL('../../..', import.meta.url))

/** One step of a job. */
export interface Step {
  /** Arguments of Node: the bundle of an action or a script; see `bundleOf` and `sourceOf`. */
  readonly program: readonly string[]
  /** As in `with:`; names as in action.yml. */
  readonly inputs?: Readonly<Record<string, string>>
  /** Checkout that the step works in. */
  readonly workspace: string
  /** GITHUB_EVENT_NAME; `push` when left out. */
  readonly event?: string
  readonly payload?: unknown
  readonly repository?: string
  /** Anything else of the environment; wins over what is set here. `undefined` removes a variable. */
  readonly env?: Readonly<Record<string, string | undefined>>
  /** State that the main part saved, for a post part. */
  readonly state?: Readonly<Record<string, string>>
  /** Milliseconds; then the step is killed and the result says so. Default 150,000. */
  readonly timeout?: number
  /** Called once the process runs, e.g. to send it a signal. */
  readonly onStart?: (child: ChildProcess) => void
}

/** What the runner would have seen. */
export interface StepResult {
  readonly exitCode: number | null
  readonly signal: NodeJS.Signals | null
  readonly stdout: string
  readonly stderr: string
  readonly outputs: Readonly<Record<string, string>>
  readonly state: Readonly<Record<string, string>>
  /** What would be set for later steps: must stay empty. */
  readonly exported: {readonly env: string; readonly path: string}
  readonly summary: string
  /** Everything in stdout that the runner obeys. */
  readonly commands: readonly LiveCommand[]
  readonly milliseconds: number
}

/** The bundle of an action, as users run it. */
export const bundleOf = (action: string, part: 'index' | 'post' = 'index'): readonly string[] => [
  join(repositoryRoot, 'dist', action, `${part}.js`),
]

/** An action straight from its source. */
export const sourceOf = (action: string, part: 'main' | 'post' = 'main'): readonly string[] => [
  '--conditions=source',
  join(repositoryRoot, 'actions', action, 'src', `${part}.ts`),
]

/** The bundle where there is one, else the source. */
export const programOf = (action: string): readonly string[] =>
  existsSync(bundleOf(action)[0] ?? '') ? bundleOf(action) : sourceOf(action)

/** Runs a step as the runner does: clean environment, inputs and command files, then everything it left behind. */
export async function runStep(step: Step): Promise<StepResult> {
  const home = await realpath(await mkdtemp(join(tmpdir(), 'modelflight-runner-')))
  try {
    const files = await commandFiles(home)
    await writeFile(files.event, JSON.stringify(step.payload ?? {}))
    const start = performance.now()
    const ended = await run(step, environmentOf(step, home, files))
    const milliseconds = performance.now() - start
    const text = (path: string): Promise<string> => readFile(path, 'utf8')
    return {
      ...ended,
      outputs: readCommandFile(await text(files.output)),
      state: readCommandFile(await text(files.state)),
      exported: {env: await text(files.env), path: await text(files.path)},
      summary: await text(files.summary),
      commands: liveCommands(ended.stdout),
      milliseconds,
    }
  } finally {
    await rm(home, {recursive: true, force: true})
  }
}

interface Files {
  readonly output: string
  readonly state: string
  readonly env: string
  readonly path: string
  readonly summary: string
  readonly event: string
  readonly temporary: string
}

async function commandFiles(home: string): Promise<Files> {
  const file = (name: string): string => join(home, '_runner_file_commands', name)
  const files = {
    output: file('set_output'),
    state: file('save_state'),
    env: file('set_env'),
    path: file('add_path'),
    summary: file('step_summary'),
  }
  await mkdir(join(home, '_runner_file_commands'))
  for (const path of Object.values(files)) await writeFile(path, '')
  const temporary = join(home, '_temp')
  await mkdir(temporary)
  return {...files, event: join(home, 'event.json'), temporary}
}

function environmentOf(step: Step, home: string, files: Files): Record<string, string> {
  const repository = step.repository ?? 'octo-org/octo-repo'
  const inputs = Object.entries(step.inputs ?? {}).map(([name, value]) => [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value])
  const state = Object.entries(step.state ?? {}).map(([name, value]) => [`STATE_${name}`, value])
  const all = {
    PATH: `${dirname(process.execPath)}${delimiter}${process.env['PATH'] ?? ''}`,
    HOME: home,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: '__self',
    GITHUB_ACTOR: 'octocat',
    GITHUB_API_URL: 'http://127.0.0.1:9',
    GITHUB_GRAPHQL_URL: 'http://127.0.0.1:9/graphql',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_ENV: files.env,
    GITHUB_EVENT_NAME: step.event ?? 'push',
    GITHUB_EVENT_PATH: files.event,
    GITHUB_JOB: 'model',
    GITHUB_OUTPUT: files.output,
    GITHUB_PATH: files.path,
    GITHUB_REF: 'refs/heads/main',
    GITHUB_REPOSITORY: repository,
    GITHUB_REPOSITORY_OWNER: repository.split('/')[0] ?? '',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RUN_ID: '1001',
    GITHUB_RUN_NUMBER: '1',
    GITHUB_SHA: '0'.repeat(40),
    GITHUB_STATE: files.state,
    GITHUB_STEP_SUMMARY: files.summary,
    GITHUB_WORKFLOW: 'model',
    GITHUB_WORKSPACE: step.workspace,
    RUNNER_ARCH: 'X64',
    RUNNER_OS: 'Linux',
    RUNNER_TEMP: files.temporary,
    ...Object.fromEntries(inputs),
    ...Object.fromEntries(state),
    ...step.env,
  }
  return Object.fromEntries(Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== undefined))
}

type Ended = Pick<StepResult, 'exitCode' | 'signal' | 'stdout' | 'stderr'>

async function run({program, workspace, timeout = 150_000, onStart}: Step, env: Record<string, string>): Promise<Ended> {
  const child = spawn(process.execPath, program, {cwd: workspace, env, stdio: ['ignore', 'pipe', 'pipe']})
  const [stdout, stderr]: [Buffer[], Buffer[]] = [[], []]
  child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk))
  const timer = setTimeout(() => child.kill('SIGKILL'), timeout)
  const {promise, resolve, reject} = Promise.withResolvers<Ended>()
  child.once('error', reject)
  child.once('close', (exitCode, signal) => {
    resolve({exitCode, signal, stdout: Buffer.concat(stdout).toString('utf8'), stderr: Buffer.concat(stderr).toString('utf8')})
  })
  onStart?.(child)
  return await promise.finally(() => clearTimeout(timer))
}
