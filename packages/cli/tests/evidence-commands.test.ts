import {tmpdir} from 'node:os'
import {expect, test} from 'vitest'
import {runCommandLine} from '../src/command-line.ts'

async function modelflight(...argv: readonly string[]) {
  const [out, errors]: [string[], string[]] = [[], []]
  let code = 0
  await runCommandLine(argv, {
    cwd: tmpdir(),
    node: process.versions.node,
    environment: {},
    stdout: {write: (line) => void out.push(line), interactive: false},
    stderr: {write: (line) => void errors.push(line), interactive: false},
    exit: (given) => {
      code = given
    },
  })
  return {stdout: out.join(''), stderr: errors.join(''), code}
}

test('the overview names the commands that look at evidence', async () => {
  const {stdout} = await modelflight('--help')
  for (const name of ['verify', 'reproduce']) expect(stdout).toMatch(new RegExp(`^ {2}${name} .+`, 'm'))
})

test.each([
  ['verify', ['registry', 'records', 'files', 'attestations', 'trusted-root', 'repository', 'require-anchor', 'lineage', 'json']],
  ['reproduce', ['registry', 'records', 'data', 'env', 'tolerance', 'json']],
])('%s --help explains each option and the exit codes', async (command, options) => {
  const {stdout, code} = await modelflight(command, '--help')
  expect(code).toBe(0)
  for (const name of options) expect(stdout).toMatch(new RegExp(`^ {2}--${name} {2,}\\S`, 'm'))
  expect(stdout).toContain('Exit codes: 0')
})

test('a command that is nearly one of them is told so', async () => {
  expect(await modelflight('verfy', 'models:/a@b')).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('did you mean verify?') as string,
  })
})

test.each(['verify', 'reproduce'])('%s in an empty folder says what is missing, without a stack', async (command) => {
  const {stderr, code} = await modelflight(command, 'models:/flights@champion')
  expect(code).toBe(2)
  expect(stderr).toContain('models:/flights@champion')
  expect(stderr).not.toMatch(/^\s+at /m)
})
