import {mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {root} from '@modelflight/tools/paths'
import {capture, must} from '@modelflight/tools/process'
import {ensureAct} from '@modelflight/tools/tools/go'

/** A repository of a user, in a folder of its own, with one commit. */
export interface Project {
  readonly folder: string
  readonly sha: string
}

/** What a run of a workflow showed. */
export interface WorkflowRun {
  /** 0 when every job was green. */
  readonly code: number
  /** `success` or `failure` of each step that ended, by its name. */
  readonly steps: ReadonlyMap<string, string>
  /** Outputs that steps set, as `<step id>.<name>`. */
  readonly outputs: ReadonlyMap<string, string>
  /** The job summaries, one after the other. */
  readonly summary: string
  /** Everything that was logged, for messages of failing tests. */
  readonly log: string
}

/** The repository that the workflows believe to be in. */
export const repository = 'acme/churn'

/** A clone of HEAD: all files that are tracked, nothing that was built or installed. */
export async function cloneRepository(): Promise<Project> {
  const folder = mkdtempSync(join(tmpdir(), 'modelflight-clone-'))
  await must('git', ['clone', '-q', '--no-hardlinks', root, folder])
  return asRepository(folder)
}

/** A user's repository with the given files. */
export async function createProject(files: Readonly<Record<string, string>>): Promise<Project> {
  const folder = mkdtempSync(join(tmpdir(), 'modelflight-project-'))
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), {recursive: true})
    writeFileSync(join(folder, path), text)
  }
  await must('git', ['init', '-q', '-b', 'main'], {cwd: folder})
  return asRepository(folder)
}

/** Commits what is there under the name of the user's repository. */
async function asRepository(folder: string): Promise<Project> {
  const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@example.com', '-c', 'commit.gpgsign=false']
  await capture('git', ['remote', 'remove', 'origin'], {cwd: folder})
  await must('git', ['remote', 'add', 'origin', `https://github.com/${repository}.git`], {cwd: folder})
  await must('git', ['add', '-A'], {cwd: folder})
  await must('git', [...identity, 'commit', '-q', '--allow-empty', '-m', 'State under test'], {cwd: folder})
  const sha = await must('git', ['rev-parse', 'HEAD'], {cwd: folder})
  return {folder, sha: sha.trim()}
}

/** How a workflow is run. */
export interface RunRequest {
  readonly project: Project
  /** Path of the workflow inside the project. */
  readonly workflow: string
  readonly event: 'push' | 'pull_request' | 'schedule'
  /** Folder that stands for `modelflight/modelflight@v1`. */
  readonly release?: string
  /** Address of the GitHub API. */
  readonly apiUrl: string
  /** Address and token of the service for artifacts and cache. */
  readonly results: {readonly url: string; readonly token: string}
  /** Variables of the repository: `vars.<name>`. */
  readonly variables?: Readonly<Record<string, string>>
  /** Folders that come first on the path of its steps. */
  readonly path?: readonly string[]
  /** Attempt of the run; a re-run has the next one. */
  readonly attempt?: number
}

/** Runs one workflow on this machine, without containers, as GitHub would for the event. */
export async function runWorkflow(request: RunRequest): Promise<WorkflowRun> {
  const {project, event, workflow, release, results} = request
  const home = mkdtempSync(join(tmpdir(), 'modelflight-act-'))
  try {
    const payload = join(home, 'event.json')
    writeFileSync(payload, JSON.stringify(eventPayload(event, project)))
    const parameters = [
      ...[event, '-W', workflow, '-e', payload, '-P', 'ubuntu-latest=-self-hosted', '-P', 'ubuntu-24.04=-self-hosted', '--json'],
      ...['--no-cache-server', '--artifact-server-addr', '127.0.0.1', '--cache-server-addr', '127.0.0.1', '--action-offline-mode'],
      ...['--concurrent-jobs', '1', '--env', `GITHUB_API_URL=${request.apiUrl}`, '--env', 'ACTIONS_CACHE_SERVICE_V2=true'],
      // act hands on the runtime's address and token, but not the address that the newer clients use.
      ...['--env', `ACTIONS_RESULTS_URL=${results.url}`, '-s', 'GITHUB_TOKEN=ghs_test'],
      ...Object.entries(request.variables ?? {}).flatMap(([name, value]) => ['--var', `${name}=${value}`]),
      ...(request.attempt === undefined ? [] : ['--env', `GITHUB_RUN_ATTEMPT=${request.attempt}`]),
      ...(release === undefined ? [] : ['--local-repository', `modelflight/modelflight@v1=${release}`]),
    ]
    const {code, stdout, stderr} = await capture(await ensureAct(), parameters, {
      cwd: project.folder,
      env: await cleanEnvironment(home, request),
    })
    return read(code, stdout, stderr)
  } finally {
    rmSync(home, {recursive: true, force: true})
  }
}

/** The host's environment leaks into steps, so it is as bare as a runner's: Node 24 first on the path, and `python` beside `python3`. */
async function cleanEnvironment(home: string, {results, path = []}: RunRequest): Promise<NodeJS.ProcessEnv> {
  const python = await must('python3', ['-c', 'import sys; print(sys.executable)'])
  mkdirSync(join(home, 'bin'))
  for (const name of ['python', 'python3']) symlinkSync(python.trim(), join(home, 'bin', name))
  return {
    PATH: [...path, join(process.execPath, '..'), join(home, 'bin'), '/usr/local/bin', '/usr/bin', '/bin'].join(':'),
    HOME: home,
    XDG_CACHE_HOME: join(home, 'cache'),
    LANG: 'C.UTF-8',
    ACT_DISABLE_VERSION_CHECK: '1',
    ACTIONS_RUNTIME_URL: results.url,
    ACTIONS_RUNTIME_TOKEN: results.token,
  }
}

function eventPayload(event: RunRequest['event'], {sha}: Project): object {
  const head = {repo: {full_name: repository, fork: false}}
  const common = {
    repository: {full_name: repository, name: 'churn', owner: {login: 'acme'}, default_branch: 'main', fork: false, private: false},
  }
  if (event === 'schedule') return {...common, schedule: '0 6 * * *'}
  if (event === 'push') return {...common, ref: 'refs/heads/main', before: '0'.repeat(40), after: sha}
  const pull = {number: 7, state: 'open', head: {...head, ref: 'better-model', sha}, base: {...head, ref: 'main', sha}}
  return {...common, action: 'synchronize', number: 7, pull_request: pull}
}

/** One line of act's log. */
interface LogLine {
  readonly msg?: string
  readonly step?: string
  readonly stepResult?: string
  readonly stepID?: readonly string[]
  readonly command?: string
  readonly name?: string
  readonly arg?: string
  readonly content?: string
  readonly kvPairs?: Readonly<Record<string, string>>
}

function read(code: number, stdout: string, stderr: string): WorkflowRun {
  const lines = stdout.split('\n').flatMap((text) => parseLine(text))
  const steps = new Map<string, string>()
  const outputs = new Map<string, string>()
  for (const line of lines) {
    if (line.step !== undefined && line.stepResult !== undefined) steps.set(line.step, line.stepResult)
    if (line.command === 'set-output')
      outputs.set(`${line.stepID?.join('.') ?? ''}.${line.name ?? line.kvPairs?.['name'] ?? ''}`, line.arg ?? '')
  }
  const summary = lines.filter(({command}) => command === 'summary').map(({content}) => content ?? '')
  return {code, steps, outputs, summary: summary.join('\n'), log: `${lines.map(({msg}) => msg ?? '').join('\n')}\n${stderr}`}
}

function parseLine(text: string): readonly LogLine[] {
  try {
    return [JSON.parse(text) as LogLine]
  } catch {
    return [{msg: text}] // act prints a few lines of its own that are not JSON
  }
}
