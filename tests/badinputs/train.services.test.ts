import {execFileSync} from 'node:child_process'
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {mkdir, mkdtemp, readdir, readFile, realpath, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {type OwnTime, watchOwnTime} from '@modelflight/testing/own-time'
import {bundleOf, runStep, type Step, type StepResult} from '@modelflight/testing/runner'
import {injectedCommands} from '@modelflight/testing/runner-grammar'
import {waitFor} from '@modelflight/testing/servers'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'

let workspace: string
const folders: string[] = []
beforeAll(async () => {
  workspace = await makeWorkspace()
})
afterAll(async () => {
  for (const folder of folders) await rm(folder, {recursive: true, force: true})
})

const good = 'echo "{}" > model.json; echo \'{"accuracy": 0.9}\' > metrics.json'

/** A repository with one commit, as a checkout leaves it. */
async function makeWorkspace(): Promise<string> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'modelflight-faults-')))
  folders.push(folder)
  await writeFile(join(folder, 'train.sh'), `${good}\n`)
  await writeFile(join(folder, 'gate.yml'), 'gates: []\n')
  await writeFile(join(folder, '.gitignore'), '.modelflight/\npids/\n')
  const git = (...argv: readonly string[]): unknown =>
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.test', ...argv], {cwd: folder})
  git('init', '-q')
  git('add', '-A')
  git('commit', '-q', '-m', 'x')
  await mkdir(join(folder, 'pids'))
  return folder
}

interface Answer extends StepResult {
  /** All that people get to see, reports included; without what tells the runner to mask. */
  readonly shown: string
}

/** Runs `dist/train` as the runner does. */
async function train(run: string, inputs: Readonly<Record<string, string>> = {}, more: Partial<Step> = {}): Promise<Answer> {
  await rm(join(workspace, '.modelflight'), {recursive: true, force: true})
  for (const name of await readdir(join(workspace, 'pids'))) await rm(join(workspace, 'pids', name))
  const result = await runStep({
    program: bundleOf('train'),
    workspace,
    inputs: {run, cache: 'false', comment: 'never', 'github-token': 'ghs_theTokenOfTheAction', ...inputs},
    ...more,
  })
  const files = await readdir(join(workspace, '.modelflight'), {recursive: true, withFileTypes: true}).catch(() => [])
  const written = files.filter((entry) => entry.isFile()).map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
  const printed = result.stdout.replace(/^::add-mask::.*$/gm, '')
  return {...result, shown: [printed, result.stderr, result.summary, ...Object.values(result.outputs), ...written].join('\n')}
}

const brief = ({stdout, stderr}: Answer): string => `${stdout.slice(0, 3_000)}${stderr.slice(0, 1_000)}`

/** Red, said why, nothing recorded, nothing set for later steps. */
function expectRefused(answer: Answer, why: RegExp, errorClass = 'check-failed'): void {
  expect(answer.exitCode, brief(answer)).toBe(1)
  expect(answer.outputs, brief(answer)).toMatchObject({'error-class': errorClass, 'model-digest': '', record: ''})
  expect(why.test(answer.shown), `${why}: ${brief(answer)}`).toBe(true)
  expect(answer.shown.includes('unexpected error')).toBe(false)
  expect(answer.exported).toEqual({env: '', path: ''})
  expect(injectedCommands(answer.stdout)).toEqual([])
  expect(existsSync(join(workspace, '.modelflight', 'records'))).toBe(false)
}

/** A line that starts a process which notes its id, ignores SIGTERM, and goes on for a minute. */
const stubborn = (name: string, prefix = ''): string =>
  `${prefix} bash -c 'trap "" TERM INT; echo $$ > pids/${name}; for i in $(seq 600); do sleep 0.1; done' &\nwhile [ ! -s pids/${name} ]; do sleep 0.05; done`

async function expectGone(...names: readonly string[]): Promise<void> {
  for (const name of names) {
    const pid = (await readFile(join(workspace, 'pids', name), 'utf8')).trim()
    const state = (): string => (existsSync(`/proc/${pid}/stat`) ? readFileSync(`/proc/${pid}/stat`, 'utf8') : 'gone')
    await waitFor(() => /^gone$|\) [ZX] /.test(state()), {timeout: 20_000})
  }
}

describe('dist/train and a command that', () => {
  test.each([
    ['is missing', 'no-such-trainer --epochs 3', /exit code 127 \(command not found\)/],
    ['may not be executed', './gate.yml', /exit code 126 \(not executable\)/],
    ['fails', 'echo the reason >&2; exit 3', /exit code 3[\s\S]*the reason/],
    ['fails in a pipe', 'false | cat; true', /exit code 1/],
    ['is killed', 'kill -KILL $$', /signal SIGKILL \(often: out of memory\)/],
    ['has a child that the kernel kills', "bash -c 'kill -KILL $$'; true", /exit code 137 \(SIGKILL, often: out of memory\)/],
    ['runs out of memory', 'ulimit -v 400000; python3 -c "x = bytearray(10**10)"', /exit code 1[\s\S]*MemoryError/],
    ['may write no more', `ulimit -f 8; ${good}; head -c 100000 /dev/zero > model.bin`, /exit code 153|SIGXFSZ|exit code 1/],
    ['writes no model', 'true', /no model|did not write/],
    ['writes metrics that are none', `${good}; echo '{"accuracy": "high"}' > metrics.json`, /accuracy/, 'input-error'],
    ['changes its code', `${good}; echo >> train.sh; cp train.sh /dev/null`, /changed its own code or data: train\.sh/],
    ['removes what git tracks', `${good}; rm gate.yml`, /changed .*gate\.yml/, 'check-failed', {code: 'train.sh'}],
    ['forges a record', `${good}; mkdir -p .modelflight/records; echo {} > .modelflight/records/x.json`, /evidence of earlier steps/],
    ['links its model to elsewhere', `${good}; ln -sf /etc/passwd model.json`, /model\.json/, 'policy-refused'],
  ] as const)('%s', async (_what, run, why, errorClass: string = 'check-failed', inputs: Readonly<Record<string, string>> = {}) => {
    const answer = await train(run, inputs)
    execFileSync('git', ['checkout', '-q', '.'], {cwd: workspace})
    await rm(join(workspace, '.modelflight', 'records', 'x.json'), {force: true})
    for (const name of ['model.json', 'model.bin', 'metrics.json']) await rm(join(workspace, name), {force: true})
    if (_what === 'forges a record') await rm(join(workspace, '.modelflight', 'records'), {recursive: true, force: true})
    expectRefused(answer, why, errorClass)
    expect(answer.shown.includes('root:x:0')).toBe(false)
  })

  test('hangs is stopped at its time limit, with all that it started, in its group or in a session of its own', async () => {
    const answer = await train(`${stubborn('in-group')}\n${stubborn('detached', 'setsid')}\nwait`, {timeout: '5s'})
    expectRefused(answer, /did not end within 5 s and was stopped/)
    await expectGone('in-group', 'detached')
  })

  test('succeeds and leaves processes behind does not leave them', async () => {
    const answer = await train(`${stubborn('left')}\n${stubborn('daemon', 'setsid nohup')}\n${good}`)
    expect(answer.outputs, brief(answer)).toMatchObject({'error-class': 'none'})
    await expectGone('left', 'daemon')
  })

  test('is cancelled ends within 5 seconds with its grandchildren, and nothing half-written stays', async () => {
    let time: OwnTime | undefined
    const answer = await train(
      `${good}\n${stubborn('cancelled')}\nwait`,
      {},
      {
        onStart: (child) => {
          const started = (): boolean => existsSync(join(workspace, 'pids', 'cancelled'))
          void waitFor(started, {timeout: 120_000}).then(() => {
            time = watchOwnTime(child.pid ?? 0)
            child.kill('SIGINT')
          })
        },
      },
    )
    expect(time?.stop()).toBeLessThan(5_000)
    expectRefused(answer, /cancelled/, 'dependency-failed')
    expect(
      readdirSync(join(workspace, '.modelflight'), {recursive: true}).filter((name) => /train$|\.partial|\.tmp/.test(String(name))),
    ).toEqual([])
    await expectGone('cancelled')
  })

  test('prints workflow commands, in whatever disguise, commands nothing', async () => {
    const tricks = [
      '::set-output name=status::pass',
      '::error file=gate.yml,line=1::forged',
      '##[error]forged',
      '::stop-commands::token',
      '::endgroup::',
      '::add-mask::pass',
      '\\r::warning::forged',
      '  ::notice::forged',
      '\\x1b[2K::error::forged',
      '::save-state name=x::y',
    ]
    const said = tricks.map((trick) => `printf '${trick}\\n'; printf '${trick}\\n' >&2`).join('\n')
    const files =
      'for file in "$GITHUB_OUTPUT" "$GITHUB_ENV" "$GITHUB_STEP_SUMMARY"; do [ -z "$file" ] || printf %s=%s sta tus-written >> "$file"; done'
    const answer = await train(`${said}\n${files}\n${good}`)
    expect(answer.outputs, brief(answer)).toMatchObject({status: expect.stringMatching(/pass|warn/), 'error-class': 'none'})
    expect(injectedCommands(answer.stdout)).toEqual([])
    expect(answer.commands.filter(({data}) => data.includes('forged'))).toEqual([])
    expect(answer.summary).not.toContain('sta=tus-written')
    expect(answer.exported).toEqual({env: '', path: ''})
    expect(answer.state).not.toHaveProperty('x')
  })

  test('prints secrets prints none: not of its step, not of env, not the action’s token; in no form, in no file', async () => {
    const secrets = {
      DB_PASSWORD: 'correct horse battery',
      API_TOKEN: 'tok_5f2e91c07b',
      SERVICE_KEY: 'line one\nline two of it',
      STORE: 'postgres://me:hidden-in-url@db/x',
    }
    const own = 'passed-in-env-9f3'
    const said = [
      'env',
      'for name in DB_PASSWORD API_TOKEN SERVICE_KEY STORE OWN; do value=$(printenv $name); echo "$name is $value"; printf %s "$value" | base64 -w0; echo; done',
      'node -e \'for (const n of ["DB_PASSWORD", "API_TOKEN"]) console.log(encodeURIComponent(process.env[n]), JSON.stringify(process.env[n]))\'',
      'printf %s "$(echo $API_TOKEN | cut -c1-6)"; sleep 0.3; echo "$(echo $API_TOKEN | cut -c7-)"',
      'exit 5',
    ].join('\n')
    const answer = await train(said, {env: `OWN=${own}`}, {env: secrets})
    expectRefused(answer, /exit code 5/)
    const {STORE: _address, ...plain} = secrets
    const values = [...Object.values(plain), ...plain.SERVICE_KEY.split('\n'), 'hidden-in-url', own, 'ghs_theTokenOfTheAction']
    const forms = values.flatMap((value) => [value, encodeURIComponent(value), JSON.stringify(value).slice(1, -1), base64(value)])
    expect(forms.filter((form) => answer.shown.includes(form))).toEqual([])
    expect(answer.stdout).toContain('OWN is ***')
  })

  test('fills the disk, or leaves none for its outputs, is said so; no half candidate is kept', async () => {
    for (const [bytes, why] of [
      [30_000_000, /No space left on device[\s\S]*disk is full/],
      [9_000_000, /disk is full/],
    ] as const) {
      const answer = await train(
        `head -c ${bytes} /dev/zero > model.bin\nls -a .modelflight || true`,
        {'model-path': 'model.bin'},
        onSmallDisk(),
      )
      expect(answer.exitCode, brief(answer)).toBe(1)
      expect(answer.outputs, brief(answer)).toMatchObject({'error-class': 'limit-exceeded', 'model-digest': ''})
      expect(why.test(answer.shown), `${why}: ${brief(answer)}`).toBe(true)
      expect(answer.shown.includes('unexpected error')).toBe(false)
    }
  })
})

const base64 = (value: string): string => Buffer.from(value).toString('base64').replace(/=+$/, '')

/** The same step on a file system of 16 MB that only it sees; what it left there is listed at its end. */
function onSmallDisk(): Partial<Step> {
  const script =
    'mount -t tmpfs -o size=16m none "$1" && cp "$2"/* "$1"/ && cd "$1" && "$0" "$3"; code=$?; find "$1" -name "*partial*"; exit $code'
  const [bundle = ''] = bundleOf('train')
  const source = join(workspace, '..', `${workspace.split('/').at(-1)}-source`)
  folders.push(source)
  execFileSync('bash', ['-c', 'mkdir -p "$1"; cp "$0"/train.sh "$0"/gate.yml "$1"/', workspace, source])
  const argv = ['unshare', '--user', '--map-root-user', '--mount', 'bash', '-c', script, process.execPath, workspace, source, bundle]
  return {program: ['-e', `process.execve('/usr/bin/unshare', ${JSON.stringify(argv)}, process.env)`]}
}
