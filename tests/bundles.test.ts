import {existsSync, globSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {gzipSync} from 'node:zlib'
import {runStep, type StepResult} from '@modelflight/testing/runner'
import {pathsOfModule, sharedModules, sharedPrograms} from '@modelflight/tools/bundle/shared-modules'
import {actionNames, root} from '@modelflight/tools/paths'
import {capture, must} from '@modelflight/tools/process'
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
): Promise<StepResult> {
  const workspace = mkdtempSync(join(tmpdir(), 'modelflight-bundle-'))
  try {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(workspace, name), text)
    const {main} = actionYml(action).runs
    return await runStep({program: [join(release, 'actions', action, main)], inputs, workspace})
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
    const {exitCode, stdout, stderr, outputs, exported} = await runBundle(action, {'no-such-input': '1'})
    expect(exitCode, stderr).toBe(1)
    expect(stdout.split('\n').filter((line) => line.startsWith('::error'))).toHaveLength(1)
    expect(stdout).toContain('no-such-input: is not an input of this action')
    expect(`${stdout}${stderr}`).not.toMatch(/^\s+at /m)
    expect(outputs['error-class']).toBe('input-error')
    expect(exported).toEqual({env: '', path: ''})
  })

  test('evaluate-gate decides on a metrics file alone', async () => {
    const decide = (accuracy: number): ReturnType<typeof runBundle> =>
      runBundle('evaluate-gate', {metrics: 'metrics.json', gate: 'accuracy >= 0.92'}, {'metrics.json': JSON.stringify({accuracy})})
    const [good, bad] = [await decide(0.95), await decide(0.9)]
    expect([good.exitCode, bad.exitCode], good.stdout).toEqual([0, 1])
    expect([good.outputs['status'], bad.outputs['status']]).toEqual(['pass', 'fail'])
  })

  test('the heavy parts load from dist/shared: YAML, JSON Schema and the message of a misspelt key', async () => {
    const {exitCode, stdout} = await runBundle(
      'evaluate-gate',
      {gate: 'accuracy >= 0.9'},
      {'modelflight.yml': 'evaluate-gate:\n  metrcs: metrics.json\n'},
    )
    expect(exitCode).toBe(1)
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
    expect(pathsOfModule(name, 'src', 'ts').filter((path) => existsSync(join(root, path)))).toHaveLength(1)
  })
})
