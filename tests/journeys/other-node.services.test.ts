import {execFile} from 'node:child_process'
import {dirname} from 'node:path'
import {fileURLToPath} from 'node:url'
import {makeContext} from '@modelflight/testing/context'
import {ensureNode} from '@modelflight/tools/tools/other-node'
import {expect, test} from 'vitest'
import {project} from './project.ts'

const program = fileURLToPath(new URL('../../dist/cli/index.js', import.meta.url))

/** The commands in the order of a model's life, with the exit code of each. */
const commands = [
  ['validate-data'],
  ['train'],
  ['evaluate-gate'],
  ['register-model'],
  ['deploy-canary', '--target', 'local:rollouts', '--model', 'models:/flights@champion'],
  ['check-drift', '--current', 'data/holdout.csv', '--min-rows', '100'],
  ['verify', 'models:/flights@champion'],
  ['gate', '--metrics', 'out/metrics.json', '--gate', 'accuracy >= 0.5'],
]

test('every command runs on the oldest Node that the command line allows', async () => {
  await using context = await makeContext()
  for (const [path, text] of Object.entries(project())) await context.write(path, text)
  const node = await ensureNode('22.13.0')
  for (const command of commands) expect(await run(node, command, context.workspace), command.join(' ')).toEqual({code: 0})
}, 600_000)

test('an older Node is refused in one sentence', async () => {
  await using context = await makeContext()
  const {code, printed} = await run(await ensureNode('20.9.0'), ['validate-data', '--data', 'a.csv'], context.workspace)
  expect(code).toBe(5)
  expect(printed).toMatch(/^error: this is Node 20\.9\.0, and Modelflight needs Node 22\.13 or newer\. Install [^\n]*\n$/)
})

/** Exit code, with what was printed unless it is 0. */
async function run(node: string, command: readonly string[], cwd: string): Promise<{code: unknown; printed?: string}> {
  return await new Promise((resolve) => {
    const PATH = `${dirname(node)}:${process.env['PATH'] ?? ''}`
    execFile(node, [program, ...command], {cwd, env: {PATH, HOME: cwd}}, (error, stdout, stderr) =>
      resolve(error === null ? {code: 0} : {code: error.code, printed: stdout + stderr}),
    )
  })
}
