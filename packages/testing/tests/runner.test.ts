import {makeContext} from '@modelflight/testing/context'
import {runStep} from '@modelflight/testing/runner'
import {expect, test} from 'vitest'

const script = (code: string): readonly string[] => ['--input-type=module', '-e', code]

test('a step gets its inputs, files and event, and its marks are read back', async () => {
  await using context = await makeContext()
  const code = `
    import {appendFileSync, readFileSync} from 'node:fs'
    const {env} = process
    appendFileSync(env.GITHUB_OUTPUT, 'name=' + env['INPUT_OUTPUT-DIR'] + '\\n')
    appendFileSync(env.GITHUB_STATE, 'pid=7\\n')
    appendFileSync(env.GITHUB_STEP_SUMMARY, '# done\\n')
    console.log('::notice::' + JSON.parse(readFileSync(env.GITHUB_EVENT_PATH, 'utf8')).number + ' ' + process.cwd())
    process.exitCode = 3`
  const result = await runStep({program: script(code), workspace: context.workspace, inputs: {'output-dir': 'out'}, payload: {number: 5}})
  expect(result).toMatchObject({exitCode: 3, outputs: {name: 'out'}, state: {pid: '7'}, summary: '# done\n', exported: {env: '', path: ''}})
  expect(result.commands).toEqual([{name: 'notice', properties: {}, data: `5 ${context.workspace}`, line: 1}])
})

test('nothing of our own environment leaks into a step', async () => {
  await using context = await makeContext()
  process.env['LEAK'] = '1'
  const result = await runStep({program: script('console.log(process.env.LEAK, process.env.VITEST)'), workspace: context.workspace})
  delete process.env['LEAK']
  expect(result.stdout).toBe('undefined undefined\n')
})

test('a step that hangs is killed', async () => {
  await using context = await makeContext()
  const result = await runStep({program: script('setInterval(() => {}, 1000)'), workspace: context.workspace, timeout: 300})
  expect(result.signal).toBe('SIGKILL')
})
