import {cp, mkdir, mkdtemp, readdir, readFile, realpath, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {basename, dirname, join} from 'node:path'
import {digestPath} from '@modelflight/core/digest-path'
import {openRecordChain} from '@modelflight/core/record-chain'
import {predicateTypes} from '@modelflight/core/records'
import {openRegistry} from '@modelflight/registry/open'
import {noEvidence} from '@modelflight/registry/port'
import {makeContext, makeRun} from '@modelflight/testing/context'
import {bundleOf, runStep, type Step, type StepResult} from '@modelflight/testing/runner'
import {injectedCommands} from '@modelflight/testing/runner-grammar'
import {makeCertificate, serveTls, type TestCertificate} from '@modelflight/testing/tls'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {badInputs, folder} from './corpus.ts'
import {recorded, replay} from './recorded.ts'

// Hostile configuration, kubeconfigs and answers, through dist/deploy-canary as the runner starts it. Never a promotion, always a reason.

let model: string
let certificate: TestCertificate
beforeAll(async () => {
  model = await registered()
  certificate = await makeCertificate()
})
afterAll(() => rm(model, {recursive: true, force: true}))

/** A checkout with version 1 of a model, registered with its record. */
async function registered(): Promise<string> {
  await using context = await makeContext()
  const path = await context.write('model.json', '{"threshold": 50}')
  const {digest} = await digestPath(path, 'model')
  const registry = await openRegistry('file:registry', context)
  await registry.register({name: 'flights', path, digest, evidence: noEvidence, tags: {}, createdAt: new Date()})
  const record = {subjects: [{name: 'flights', digest}], materials: [], predicateType: predicateTypes.registration, predicate: {}}
  const facts = {action: 'register-model', status: 'pass', finishedAt: new Date(), run: makeRun()} as const
  await openRecordChain(join(context.outputDir, 'records')).append(record, facts)
  const kept = await realpath(await mkdtemp(join(tmpdir(), 'modelflight-kept-')))
  await cp(context.workspace, kept, {recursive: true})
  return kept
}

interface Case extends Omit<Step, 'program' | 'workspace'> {
  readonly files?: Readonly<Record<string, string | Uint8Array>>
}

/** Runs `dist/deploy-canary` in a copy of the checkout with these files. */
async function deploy({
  files = {},
  inputs = {},
  ...step
}: Case): Promise<StepResult & {readonly exit: string; readonly strays: readonly string[]; readonly champion: boolean}> {
  const workspace = await realpath(await mkdtemp(join(tmpdir(), 'modelflight-bad-')))
  try {
    await cp(model, workspace, {recursive: true})
    for (const [path, content] of Object.entries(files)) {
      await mkdir(dirname(join(workspace, path)), {recursive: true})
      await writeFile(join(workspace, path), content)
    }
    const before = new Set(await readdir(workspace, {recursive: true}))
    const started = {model: 'models:/flights/1', registry: 'file:registry', ...inputs}
    const result = await runStep({program: bundleOf('deploy-canary'), workspace, inputs: started, ...step})
    const strays = (await readdir(workspace, {recursive: true})).filter((path) => !before.has(path) && !path.startsWith('.modelflight'))
    const aliases = await readFile(join(workspace, 'registry', 'flights', 'aliases', 'champion'), 'utf8').catch(() => '')
    const exit =
      result.outputs['error-class'] === 'none' ? 'ok' : (result.outputs['error-class'] ?? `exit ${result.exitCode} ${result.signal}`)
    return {...result, exit, strays, champion: aliases !== ''}
  } finally {
    await rm(workspace, {recursive: true, force: true})
  }
}

/** What always holds, whatever was given. */
function expectSafe(result: Awaited<ReturnType<typeof deploy>>): void {
  const shown = [result.stdout, result.stderr, result.summary, ...Object.values(result.outputs)].join('\n')
  expect(injectedCommands(result.stdout)).toEqual([])
  expect(result.exported).toEqual({env: '', path: ''})
  expect(result.strays).toEqual([])
  expect(result.champion).toBe(false)
  expect(result.outputs['decision']).not.toBe('promoted')
  expect(result.stdout, shown).toMatch(/::error/)
  expect(shown).not.toContain('\u001b')
  expect(shown).not.toMatch(/^\s+at .*\(.*:\d+:\d+\)/m)
}

const local = {serve: 'node serve.js {model} {port}', requests: 'requests.jsonl'}
const cluster = {target: 'k8s://models/flights', 'metrics-url': 'http://127.0.0.1:9/'}

describe('the corpus of configurations', () => {
  const items = badInputs('config')
  test.each(items.map((item) => [item.id, item.hazard, item] as const))('%s as a rollout file: %s', async (_, __, item) => {
    const content = await readFile(join(folder, basename(item.file)))
    const result = await deploy({files: {'rollout.yml': content}, inputs: {...local, rollout: 'rollout.yml'}})
    expectSafe(result)
    expect(result.exit).toBe('input-error')
    for (const pattern of item.expect.forbid) expect(result.stdout + result.summary).not.toMatch(new RegExp(pattern, 'm'))
    if (item.id === 'config-canary-steps') expect(result.stdout).toMatch(/rollout\.yml.*1.*steps|line=1/)
  })

  test('config-k8s-name: a target that is no name is refused before anything is asked', async () => {
    for (const target of [
      'k8s://--as=system:admin/web',
      'k8s://models/web; rm -rf /',
      'k8s://models/$(id)',
      'k8s://models/web\n::set-output name=decision::promoted',
    ]) {
      const result = await deploy({inputs: {...cluster, target}})
      expectSafe(result)
      expect(result.exit).toBe('policy-refused')
    }
  })
})

const many = (count: number): string => Array.from({length: count}, (_, index) => String(1 + index / count)).join(', ')

/** More of the same kind, our own. */
const rolloutFiles: readonly (readonly [name: string, text: string | Uint8Array, exit: string, words: RegExp])[] = [
  ['a step of 0', 'steps: [0, 50]\n', 'input-error', /steps/],
  ['a step above 100', 'steps: [50, 101]\n', 'input-error', /steps/],
  ['steps that do not grow', 'steps: [50, 25]\n', 'input-error', /steps/],
  ['a step twice', 'steps: [50, 50]\n', 'input-error', /steps/],
  ['only 100', 'steps: [100]\n', 'input-error', /below 100/],
  ['no step', 'steps: []\n', 'input-error', /steps/],
  ['a step that is NaN', 'steps: [.nan, 50]\n', 'input-error', /steps|finite/],
  ['a step that is infinite', 'steps: [5, .inf]\n', 'input-error', /steps|finite/],
  ['a negative step', 'steps: [-1, 50]\n', 'input-error', /steps/],
  ['a step that is text', 'steps: [five]\n', 'input-error', /steps/],
  ['steps as an object', 'steps: {a: 1}\n', 'input-error', /steps/],
  ['steps nested', 'steps: [[5], 50]\n', 'input-error', /steps/],
  ['many steps', `steps: [${many(5_000)}]\n`, 'input-error', /at most 100/],
  ['a million steps as text', `steps: "${many(200_000)}"\n`, 'limit-exceeded', /parts/],
  ['an alpha of 0', 'alpha: 0\n', 'input-error', /alpha/],
  ['an alpha of 1', 'alpha: 1\n', 'input-error', /alpha/],
  ['an alpha that is text', 'alpha: "0.05; drop"\n', 'input-error', /alpha/],
  ['fewer than no requests', 'min-requests: -5\n', 'input-error', /min-requests/],
  ['half a request', 'min-requests: 1.5\n', 'input-error', /min-requests/],
  ['1e9 requests', 'step-requests: 1000000000\n', 'input-error', /step-requests/],
  ['a duration that is none', 'interval: soon\n', 'input-error', /interval/],
  ['a negative duration', 'max-duration: -1h\n', 'input-error', /max-duration/],
  ['a margin above 1', 'max-error-rate-increase: 5\n', 'input-error', /max-error-rate-increase/],
  ['a strategy that is a command', 'strategy: "canary; rm -rf /"\n', 'input-error', /strategy/],
  ['a strategy in Markdown', 'strategy: "[x](http://evil.example) @everyone <img src=x>"\n', 'input-error', /strategy/],
  ['a strategy with ANSI', 'strategy: "\\e[2Jcanary"\n', 'input-error', /strategy/],
  ['a workflow command', 'strategy: "\\n::set-output name=decision::promoted"\n', 'input-error', /strategy/],
  ['the older workflow command', 'failure-action: "##[add-mask]a"\n', 'input-error', /failure-action/],
  ['an unknown key', 'stpes: [5]\n', 'input-error', /stpes/],
  ['a key of another kind', 'serve: rm -rf /\n', 'input-error', /serve/],
  ['a token', 'github-token: ghs_secret\n', 'input-error', /github-token/],
  ['a prototype', '__proto__: {alpha: 1}\nconstructor: 1\n', 'input-error', /__proto__|constructor/],
  ['a key twice', 'alpha: 0.1\nalpha: 0.2\n', 'input-error', /twice/],
  ['a list', '- steps\n', 'input-error', /rollout\.yml/],
  ['a text', 'canary\n', 'input-error', /rollout\.yml/],
  ['nothing', '', 'input-error', /empty/],
  ['two documents', 'alpha: 0.1\n---\nalpha: 0.2\n', 'input-error', /YAML/],
  ['a tag', 'alpha: !!js/function "x"\n', 'input-error', /YAML|tag/i],
  ['an alias of itself', 'steps: &a [*a]\n', 'input-error', /./],
  [
    'an alias bomb',
    `a: &a [x, x]\n${'bcdefghijklmnop'.replaceAll(/./g, (key) => `${key}: &${key} [${`*${String.fromCharCode(key.charCodeAt(0) - 1)}, `.repeat(9)}]\n`)}`,
    'limit-exceeded',
    /./,
  ],
  ['nesting', `steps: ${'['.repeat(9_000)}${']'.repeat(9_000)}\n`, 'limit-exceeded', /nested/],
  ['Latin-1', Buffer.from('strategy: can\xe1ry\n', 'latin1'), 'input-error', /UTF-8/],
  ['NUL bytes', Buffer.from([0x61, 0x3a, 0x20, 0x00, 0x0a]), 'input-error', /./],
]

describe('rollout files of our own', () => {
  test.each(rolloutFiles)('%s', async (_, text, exit, words) => {
    const result = await deploy({files: {'rollout.yml': text}, inputs: {...local, rollout: 'rollout.yml'}})
    expectSafe(result)
    expect(result.exit, result.stdout).toBe(exit)
    expect(result.stdout).toMatch(words)
  })

  test.each([
    ['outside', '../../etc/passwd', 'policy-refused'],
    ['of git', '.git/config', 'policy-refused'],
    ['that is a folder', 'registry', 'input-error'],
    ['that is not there', 'none.yml', 'input-error'],
  ])('a file %s is refused', async (_, rollout, exit) => {
    const result = await deploy({inputs: {...local, rollout}})
    expectSafe(result)
    expect(result.exit).toBe(exit)
  })
})

const kubeconfig = (cluster: string, user: string): string =>
  `apiVersion: v1\nkind: Config\ncurrent-context: c\ncontexts: [{name: c, context: {cluster: k, user: u}}]\nclusters: [{name: k, cluster: {${cluster}}}]\nusers: [{name: u, user: {${user}}}]\n`

const https = 'server: "https://127.0.0.1:9"'
const kubeconfigs: readonly (readonly [name: string, text: string | Uint8Array, exit: string])[] = [
  ['nothing', '', 'input-error'],
  ['no YAML', '{{{', 'input-error'],
  ['a list', '[]', 'input-error'],
  ['binary', Buffer.from([0xff, 0xfe, 0x00, 0x01]), 'input-error'],
  ['a context that is not there', kubeconfig(https, 'token: x').replace('current-context: c', 'current-context: d'), 'input-error'],
  ['no user', kubeconfig(https, 'token: x').replace('{name: u,', '{name: v,'), 'input-error'],
  ['a user without a way in', kubeconfig(https, ''), 'input-error'],
  ['a name and a password', kubeconfig(https, 'username: admin, password: hush'), 'input-error'],
  ['an auth provider', kubeconfig(https, 'auth-provider: {name: gcp}'), 'input-error'],
  ['plain http', kubeconfig('server: "http://169.254.169.254/"', 'token: x'), 'input-error'],
  ['another scheme', kubeconfig('server: "file:///etc/passwd"', 'token: x'), 'input-error'],
  ['no server', kubeconfig('', 'token: x'), 'input-error'],
  ['no check of the certificate', kubeconfig(`${https}, insecure-skip-tls-verify: true`, 'token: x'), 'input-error'],
  ['an authority that is not there', kubeconfig(`${https}, certificate-authority: none.pem`, 'token: x'), 'input-error'],
  ['an authority that is none', kubeconfig(`${https}, certificate-authority-data: "aGVsbG8="`, 'token: x'), 'input-error'],
  ['a certificate without its key', kubeconfig(https, 'client-certificate-data: "aGVsbG8="'), 'input-error'],
  ['a key that is not there', kubeconfig(https, 'client-certificate-data: "aGVsbG8=", client-key: none.pem'), 'input-error'],
  ['a token file that is not there', kubeconfig(https, 'tokenFile: none'), 'input-error'],
  ['a token with a line break', kubeconfig(https, 'token: "a\\r\\nX-Injected: b"'), 'input-error'],
  ['a plugin without a command', kubeconfig(https, 'exec: {apiVersion: client.authentication.k8s.io/v1}'), 'input-error'],
  ['a plugin that is not there', kubeconfig(https, 'exec: {command: /nonexistent/plugin}'), 'input-error'],
  ['a plugin with a shell in its command', kubeconfig(https, 'exec: {command: "touch pwned; echo"}'), 'input-error'],
  [
    'a plugin that prints workflow commands',
    kubeconfig(https, 'exec: {command: sh, args: ["-c", "echo ::set-output name=decision::promoted"]}'),
    'dependency-failed',
  ],
  ['a plugin that prints no credential', kubeconfig(https, 'exec: {command: echo, args: ["{}"]}'), 'dependency-failed'],
  ['a plugin with an env of nothing', kubeconfig(https, 'exec: {command: "true", env: [{}]}'), 'input-error'],
  ['an alias of itself', 'clusters: &a [*a]\n', 'input-error'],
  [
    'an alias bomb',
    `a: &a [x, x]\n${'bcdefghijk'.replaceAll(/./g, (key) => `${key}: &${key} [${`*${String.fromCharCode(key.charCodeAt(0) - 1)}, `.repeat(9)}]\n`)}`,
    'limit-exceeded',
  ],
]

describe('kubeconfigs of our own', () => {
  test.each(kubeconfigs)('%s', async (_, text, exit) => {
    const result = await deploy({files: {'kube.yml': text}, inputs: {...cluster, kubeconfig: 'kube.yml'}})
    expectSafe(result)
    expect(result.exit, result.stdout).toBe(exit)
    expect(result.stdout).not.toContain('hush')
  })

  test('on a pull request, a kubeconfig of the checkout runs no program', async () => {
    const text = kubeconfig(https, 'exec: {command: touch, args: [pwned]}')
    const head = {sha: 'a'.repeat(40), ref: 'x', repo: {full_name: 'octo-org/octo-repo', fork: false}}
    const payload = {number: 7, pull_request: {number: 7, head, base: {...head, ref: 'main'}}}
    const result = await deploy({
      files: {'kube.yml': text},
      inputs: {...cluster, kubeconfig: 'kube.yml', plan: 'true', comment: 'never', 'policy-from': 'head'},
      event: 'pull_request',
      payload,
    })
    expectSafe(result)
    expect(result.exit, result.stdout).toBe('policy-refused')
  })
})

/** Answers of the corpus that make no sense as an API server's. */
const answers = badInputs('http').filter(({id}) => !id.startsWith('http-prom-') && id !== 'http-mlflow-exists')

describe.concurrent('a cluster that answers as the corpus says', () => {
  test.each(answers.map(({id, hazard}) => [id, hazard] as const))(
    '%s: %s',
    async (id) => {
      await using server = await serveTls(certificate, replay(recorded(id)))
      const ca = Buffer.from(certificate.cert).toString('base64')
      const text = kubeconfig(`server: "${server.url}", certificate-authority-data: ${ca}`, 'token: hush')
      const result = await deploy({files: {'kube.yml': text}, inputs: {...cluster, kubeconfig: 'kube.yml'}, timeout: 150_000})
      expectSafe(result)
      expect(['dependency-failed', 'policy-refused', 'input-error'], result.stdout).toContain(result.exit)
      expect(result.stdout.replaceAll(/::add-mask::.*/g, '')).not.toContain('hush')
    },
    160_000,
  )
})
