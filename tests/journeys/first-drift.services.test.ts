import {execFileSync} from 'node:child_process'
import {chmodSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {repositoryRoot} from '@modelflight/testing/runner'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {parse} from 'yaml'

// The first example of check-drift's README, as a new user follows it: its commands, then the inputs of its workflow.

const readme = readFileSync(join(repositoryRoot, 'actions/check-drift/README.md'), 'utf8')
const blocks = (language: string): readonly string[] =>
  [...readme.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'))].map(([, text = '']) => text)

let folder = ''

beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'modelflight-guide-')))
  mkdirSync(join(folder, 'bin'))
  mkdirSync(join(folder, 'data'))
  const program = join(folder, 'bin', 'npx')
  writeFileSync(program, `#!/bin/sh\nshift\nexec "${process.execPath}" "${join(repositoryRoot, 'dist/cli/index.js')}" "$@"\n`)
  chmodSync(program, 0o755)
  execFileSync('git', ['init', '-q', '.'], {cwd: folder})
})
afterAll(() => rmSync(folder, {recursive: true, force: true}))

const shell = (script: string): string =>
  execFileSync('bash', ['-ec', script], {
    cwd: folder,
    encoding: 'utf8',
    env: {...process.env, PATH: `${join(folder, 'bin')}:${process.env['PATH']}`},
  })

/** Flights with delays around a mean, in minutes. */
const flights = (first: number, rows: number, mean: number): string =>
  `flight_id,distance,delay\n${Array.from({length: rows}, (_, row) => `${first + row},${200 + ((row * 37) % 900)},${mean + ((row * 7919) % 41) - 20}`).join('\n')}\n`

/** Exit code and output of check-drift with the inputs of the workflow. */
function checkDrift(): {readonly exit: number; readonly text: string} {
  const workflow = parse(blocks('yaml')[0] ?? '') as {jobs: {drift: {steps: readonly {uses?: string; with?: Record<string, string>}[]}}}
  const inputs = workflow.jobs.drift.steps.find(({uses}) => uses?.includes('check-drift'))?.with ?? {}
  const argv = Object.entries(inputs).flatMap(([name, value]) => [`--${name}`, `'${value}'`])
  try {
    return {exit: 0, text: shell(`npx modelflight check-drift ${argv.join(' ')} 2>&1`)}
  } catch (error) {
    const {status, stdout} = error as {status: number; stdout: string}
    return {exit: status, text: stdout}
  }
}

test('the profile of the training data is made and kept as the example says, and finds what moved', () => {
  writeFileSync(join(folder, 'data/training.csv'), flights(1, 3000, 8))
  shell(blocks('sh')[0] ?? '')
  expect(shell('git status --porcelain profiles')).toContain('A  profiles/training.json')
  writeFileSync(join(folder, 'data/yesterday.csv'), flights(9001, 600, 8))
  expect(checkDrift()).toMatchObject({exit: 0})
  writeFileSync(join(folder, 'data/yesterday.csv'), flights(9001, 600, 30))
  const late = checkDrift()
  expect(late.exit).toBe(1)
  expect(late.text).toMatch(/delay/)
})
