import {existsSync, globSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {gzipSync} from 'node:zlib'
import {sharedModules, sharedPrograms} from '@modelflight/tools/bundle/shared-modules'
import {actionNames, root} from '@modelflight/tools/paths'
import {capture, type Finished, must} from '@modelflight/tools/process'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {parse} from 'yaml'
import {unpackRelease} from './workflows/release.ts'

let release: string
beforeAll(async () => {
  release = await unpackRelease()
})
afterAll(() => rmSync(release, {recursive: true, force: true}))

/** Starts a bundle of the release as the runner would, in a new workspace with the given files. */
async function runBundle(
  action: string,
  inputs: Readonly<Record<string, string>>,
  files: Readonly<Record<string, string>> = {},
): Promise<Finished & {outputs: string}> {
  const workspace = mkdtempSync(join(tmpdir(), 'modelflight-bundle-'))
  try {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(workspace, name), text)
    for (const name of ['output', 'summary', 'state', 'env', 'path']) writeFileSync(join(workspace, `.${name}`), '')
    const env = {
      PATH: process.env['PATH'],
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: workspace,
      GITHUB_REPOSITORY: 'acme/churn',
      GITHUB_EVENT_NAME: 'push',
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_API_URL: 'http://127.0.0.1:9',
      GITHUB_OUTPUT: join(workspace, '.output'),
      GITHUB_STEP_SUMMARY: join(workspace, '.summary'),
      GITHUB_STATE: join(workspace, '.state'),
      GITHUB_ENV: join(workspace, '.env'),
      GITHUB_PATH: join(workspace, '.path'),
      RUNNER_TEMP: workspace,
      ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
    }
    const {main} = actionYml(action).runs
    const finished = await capture(process.execPath, [join(release, 'actions', action, main)], {cwd: workspace, env})
    return {...finished, outputs: readFileSync(join(workspace, '.output'), 'utf8')}
  } finally {
    rmSync(workspace, {recursive: true, force: true})
  }
}

const actionYml = (action: string): {runs: {using: string; main: string; post?: string}} =>
  parse(readFileSync(join(release, 'actions', action, 'action.yml'), 'utf8')) as {runs: {using: string; main: string; post?: string}}

describe('what a user downloads', () => {
  test('has all that action.yml names, for each of the six actions', () => {
    expect(actionNames()).toHaveLength(6)
    for (const action of actionNames()) {
      const {using, main, post} = actionYml(action).runs
      expect(using).toBe('node24')
      for (const file of [main, post])
        if (file !== undefined) expect(existsSync(join(release, 'actions', action, file)), `${action}: ${file}`).toBe(true)
    }
  })

  test('has no sources, tests or installed packages, and no path of the machine that built it', () => {
    const files = globSync('**/*', {cwd: release})
    expect(files.filter((path) => /node_modules|\.ts$|(^|\/)(tests|src|examples)(\/|$)/.test(path))).toEqual([])
    const built = files
      .filter((path) => path.startsWith('dist/') && path.endsWith('.js'))
      .map((path) => readFileSync(join(release, path), 'utf8'))
    expect(built.filter((text) => text.includes(root))).toEqual([])
  })

  test('is at most 12 MB of dist, and 4 MB as it travels', async () => {
    const sizes = globSync('dist/**/*', {cwd: release}).map((path) => statSync(join(release, path)))
    expect(sizes.reduce((total, stats) => total + (stats.isFile() ? stats.size : 0), 0)).toBeLessThanOrEqual(12e6)
    const archive = join(release, 'archive.tar')
    await must('git', ['archive', '--format=tar', '-o', archive, 'HEAD'], {cwd: root})
    const bytes = gzipSync(readFileSync(archive)).length
    rmSync(archive)
    expect(bytes).toBeLessThanOrEqual(4e6)
  })

  test('names the licence of each package inside', () => {
    const text = readFileSync(join(release, 'dist', 'licenses.txt'), 'utf8')
    for (const name of ['@actions/artifact', '@actions/cache', 'ajv', 'yaml']) expect(text).toContain(`\n${name} `)
  })
})

describe('a bundle far from node_modules', () => {
  test.each(actionNames())('%s explains a bad input in one annotation and leaves nothing behind', async (action) => {
    const {code, stdout, stderr, outputs} = await runBundle(action, {'no-such-input': '1'})
    expect(code).toBe(1)
    expect(stdout.split('\n').filter((line) => line.startsWith('::error'))).toHaveLength(1)
    expect(stdout).toContain('no-such-input: is not an input of this action')
    expect(`${stdout}${stderr}`).not.toMatch(/^\s+at /m)
    expect(outputs).toMatch(/error-class<<.*\ninput-error\n/)
  })

  test('evaluate-gate decides on a metrics file alone', async () => {
    const decide = (accuracy: number): ReturnType<typeof runBundle> =>
      runBundle('evaluate-gate', {metrics: 'metrics.json', gate: 'accuracy >= 0.92'}, {'metrics.json': JSON.stringify({accuracy})})
    const [good, bad] = [await decide(0.95), await decide(0.9)]
    expect([good.code, bad.code], good.stdout).toEqual([0, 1])
    expect(bad.outputs).toMatch(/status<<.*\nfail\n/)
  })

  test('the heavy parts load from dist/shared: YAML, JSON Schema and the message of a misspelt key', async () => {
    const {code, stdout} = await runBundle(
      'evaluate-gate',
      {gate: 'accuracy >= 0.9'},
      {'modelflight.yml': 'evaluate-gate:\n  metrcs: metrics.json\n'},
    )
    expect(code).toBe(1)
    expect(stdout).toMatch(/modelflight\.yml:2 .*metrcs.*did you mean metrics/)
  })

  test('the command line runs, with its exit codes', async () => {
    const {code, stdout, stderr} = await capture(
      process.execPath,
      [join(release, 'dist', 'cli', 'index.js'), 'evaluate-gate', '--no-such', '1'],
      {cwd: release},
    )
    expect(code, `${stdout}${stderr}`).toBe(2)
  })
})

describe('the tables of shared parts', () => {
  test.each([...sharedModules, ...sharedPrograms])('%s has code', (name) => {
    const [unit = '', ...path] = name.split('/')
    expect(existsSync(join(root, 'packages', unit, 'src', `${path.join('/')}.ts`))).toBe(true)
  })
})
