import {execFileSync} from 'node:child_process'
import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {licenceText, packagesOf} from '@modelflight/tools/bundle/licenses'
import {forAction, forShared} from '@modelflight/tools/bundle/rewrite'
import {compareFolders} from '@modelflight/tools/checks/dist'
import {blocksOf} from '@modelflight/tools/checks/yaml-blocks'
import {between} from '@modelflight/tools/generate/readme'
import {completed, type LockFile, missingOptionals} from '@modelflight/tools/lock-file'
import {root} from '@modelflight/tools/paths'
import {capture, must} from '@modelflight/tools/process'
import {failedTests, sum, tallyLine, tallyVitest} from '@modelflight/tools/tally'
import {ensureTool} from '@modelflight/tools/tools/ensure'
import {describe, expect, test} from 'vitest'

const scratch = (): string => mkdtempSync(join(tmpdir(), 'modelflight-tools-'))

describe('a bundle', () => {
  const file = (text: string) => ({unit: 'github', path: 'publish.js', text})

  test('loads a shared module at run time, named by package or by path', () => {
    for (const specifier of ['@modelflight/github/api', './api.js']) {
      expect(forAction(file(`const {a} = await import('${specifier}')`))).toBe(
        "const {a} = await import(/* webpackIgnore: true */ '../shared/index.js').then(({load}) => load('github/api'))",
      )
    }
  })

  test('keeps other lazy imports as they are', () => {
    const text = "await import('./comment.js'); await import('@modelflight/core/files')"
    expect(forAction(file(text))).toBe(text)
  })

  test('names programs where dist/shared has them, and refuses one that the table lacks', () => {
    const entries = {unit: 'data', path: 'entries.js', text: "new URL('./duckdb/child.ts', import.meta.url)"}
    expect(forShared(entries)).toBe("new URL(/* webpackIgnore: true */ '../shared/data-duckdb-child.js', import.meta.url)")
    expect(() => forShared({...entries, text: "new URL('./other.ts', import.meta.url)"})).toThrow(/does not list/)
  })

  test('names each foreign package once with its licence', () => {
    const sources = ['ajv/dist/ajv.js', 'ajv/dist/2020.js', 'yaml/dist/index.js'].map((path) => join(root, 'node_modules', path))
    const packages = packagesOf([...sources, join(root, 'packages/core/src/errors.ts')])
    expect(packages.map(({name, licence}) => `${name} ${licence}`)).toEqual(['ajv MIT', 'yaml ISC'])
    expect(licenceText(packages)).toContain('Permission is hereby granted')
  })

  test('may not contain a package without a licence', () => {
    const folder = join(scratch(), 'node_modules', 'free')
    mkdirSync(folder, {recursive: true})
    writeFileSync(join(folder, 'package.json'), '{"name": "free", "version": "1.0.0"}')
    expect(() => packagesOf([join(folder, 'index.js')])).toThrow(/names no licence/)
  })
})

describe('the tally', () => {
  const report = (part: object): string => {
    const path = join(scratch(), 'report.json')
    writeFileSync(
      path,
      JSON.stringify({numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, testResults: [], ...part}),
    )
    return path
  }

  test.each([
    {what: 'tests that passed', part: {numPassedTests: 3}, code: 0, passed: 3, failed: 0},
    {what: 'tests that failed', part: {numPassedTests: 3, numFailedTests: 2}, code: 1, passed: 3, failed: 2},
    {
      what: 'a file that could not be loaded',
      part: {numPassedTests: 3, testResults: [{status: 'failed', assertionResults: []}]},
      code: 1,
      passed: 3,
      failed: 1,
    },
    {what: 'a skipped test as a failure', part: {numPassedTests: 3, numPendingTests: 1}, code: 0, passed: 3, failed: 1},
    {what: 'no test at all as a failure', part: {}, code: 0, passed: 0, failed: 1},
    {what: 'a crash that the report does not show', part: {numPassedTests: 3}, code: 1, passed: 3, failed: 1},
  ])('counts $what', ({part, code, passed, failed}) => {
    expect(tallyVitest(report(part), code)).toEqual({passed, failed})
  })

  test('names what failed or was tried twice with the first line of its message, a line each', () => {
    const assertionResults = [
      {status: 'passed', fullName: 'a', failureMessages: []},
      {status: 'failed', fullName: 'b', failureMessages: ['Error: expected 1\n    at x.ts:3']},
      {status: 'pending', fullName: 'c', failureMessages: null},
      {status: 'passed', fullName: 'd', failureMessages: ['Error: too slow']},
    ]
    const path = report({
      testResults: [
        {name: 'x.test.ts', status: 'failed', message: '', assertionResults},
        {name: 'y.test.ts', status: 'failed', message: 'SyntaxError: no\nmore', assertionResults: []},
      ],
    })
    expect(failedTests(path)).toEqual([
      'FAILED x.test.ts > b: Error: expected 1',
      'FAILED x.test.ts > c: pending',
      'TWICE x.test.ts > d: Error: too slow',
      'FAILED y.test.ts: SyntaxError: no',
    ])
  })

  test('counts a missing report as a failure and adds up', () => {
    expect(tallyLine(sum([tallyVitest('/nowhere.json', 0), {passed: 4, failed: 1}]))).toBe('4 passed, 2 failed')
  })
})

describe('generated texts', () => {
  test('replace only what stands between their markers', () => {
    expect(between('a\n<!-- x -->\nold\n<!-- /x -->\nb', 'x', 'new')).toBe('a\n<!-- x -->\nnew\n<!-- /x -->\nb')
    expect(between('no markers', 'x', 'new')).toBe('no markers')
    expect(() => between('<!-- x -->', 'x', 'new')).toThrow(/never closed/)
  })
})

describe('YAML blocks of a README', () => {
  test('become workflows when they show one or a part of one', () => {
    const markdown = [
      '```yaml',
      '- uses: a/b@v1',
      '  with: {x: 1}',
      '```',
      'text',
      '```yml',
      'metrics: []',
      '```',
      '```yaml',
      'jobs: {}',
      '```',
    ].join('\n')
    const blocks = blocksOf('README.md', markdown)
    expect(blocks.map(({line}) => line)).toEqual([2, 10])
    expect(blocks[0]?.text).toContain('    steps:\n      - uses: a/b@v1\n        with: {x: 1}')
  })
})

describe('comparing dist', () => {
  test('names changed, missing and left-over files', () => {
    const [ours, fresh] = [scratch(), scratch()]
    for (const [folder, name, text] of [
      [ours, 'same', '1'],
      [fresh, 'same', '1'],
      [ours, 'changed', '1'],
      [fresh, 'changed', '2'],
      [ours, 'old', ''],
      [fresh, 'new', ''],
    ]) {
      writeFileSync(join(folder ?? '', name ?? ''), text ?? '')
    }
    expect(compareFolders(ours, fresh)).toEqual(['changed is not what the sources give', 'new is missing', 'old is left over'])
  })
})

describe('a tool', () => {
  test('is installed once, and not at all when its installer fails half-way', async () => {
    const base = scratch()
    let installs = 0
    const tool = {folder: 'x-1.0', program: 'x', install: async (folder: string) => writeFileSync(join(folder, 'x'), `${++installs}`)}
    expect(await ensureTool(tool, base)).toBe(await ensureTool(tool, base))
    expect(installs).toBe(1)
    const broken = {folder: 'y-1.0', program: 'y', install: async (folder: string) => writeFileSync(join(folder, 'half'), '')}
    await expect(ensureTool(broken, base)).rejects.toThrow(/left no y/)
    expect(existsSync(join(base, 'y-1.0'))).toBe(false)
  })
})

describe('a program that is run', () => {
  test('gives its output and exit code, and an error that shows both when it must succeed', async () => {
    expect(await capture('node', ['-e', 'process.stdin.pipe(process.stdout); process.exitCode = 3'], {input: 'hi'})).toEqual({
      code: 3,
      stdout: 'hi',
      stderr: '',
    })
    await expect(must('node', ['-e', 'console.error("why"); process.exit(4)'])).rejects.toThrow(/ended with 4\nwhy/)
  })
})

describe('the bootstrap', () => {
  test('names its tasks when it is given none of them, and each task has a program', () => {
    const run = (): string =>
      execFileSync(process.execPath, [join(root, 'packages/tools/bootstrap.mjs'), 'nothing'], {encoding: 'utf8', stdio: 'pipe'})
    expect(run).toThrow(/usage: .*<demo\|test\|/)
    const programs = readdirSync(join(root, 'packages/tools/src'))
    for (const task of ['demo', 'test', 'test-fast', 'build', 'generate', 'check', 'check-dist', 'bench', 'full', 'lock'])
      expect(programs).toContain(`${task}.ts`)
  })
})

describe('the lock file', () => {
  test('is complete, so that `npm ci` takes it, and names no host', () => {
    const text = readFileSync(join(root, 'package-lock.json'), 'utf8')
    expect(Object.keys(missingOptionals(JSON.parse(text) as LockFile)), 'run `npm run lock`').toEqual([])
    expect(text).not.toMatch(/"resolved": "http/)
  })

  test('gets an entry for each optional package that it lacks, with its platform', () => {
    const parent = {
      version: '1.0.0',
      dev: true,
      optionalDependencies: {'@a/tool-linux-x64-musl': '1.0.0', '@a/tool-win32-arm64': '1.0.0', present: '2.0.0'},
    }
    const lock = {name: 'x', packages: {'node_modules/@a/tool': parent, 'node_modules/present': {version: '2.0.0'}}}
    const {packages} = completed<LockFile>(lock)
    expect(packages['node_modules/@a/tool-linux-x64-musl']).toEqual({
      version: '1.0.0',
      dev: true,
      optional: true,
      os: ['linux'],
      cpu: ['x64'],
      libc: ['musl'],
    })
    expect(packages['node_modules/@a/tool-win32-arm64']).toMatchObject({os: ['win32'], cpu: ['arm64']})
    expect(packages['node_modules/present']).toEqual({version: '2.0.0'})
  })
})
