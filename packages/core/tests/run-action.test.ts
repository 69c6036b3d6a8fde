import {existsSync} from 'node:fs'
import {readFile, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {type Action, defineAction} from '@modelflight/core/action'
import {dependencyFailed} from '@modelflight/core/errors'
import {number} from '@modelflight/core/fields'
import {openRecordChain} from '@modelflight/core/record-chain'
import {predicateTypes} from '@modelflight/core/records'
import {runAction} from '@modelflight/core/run-action'
import {type Check, verdictOf} from '@modelflight/core/verdict'
import {expect, test} from 'vitest'
import {memoryHost} from './memory-host.ts'

const digest = `sha256:${'5'.repeat(64)}`

const makeAction = (check: Partial<Check>, body?: () => Promise<void>): Action =>
  defineAction({
    name: 'check-drift',
    title: 'Drift',
    description: 'For tests.',
    inputs: {threshold: number({description: 'Limit.', default: '1'})},
    outputs: {score: {description: 'Score.'}},
    permissions: {},
    async run({threshold}, context) {
      await body?.()
      context.log.info('working')
      const verdict = verdictOf([{id: 'one', status: 'pass', message: 'fine', limit: threshold, ...check}])
      const section = {id: 'check-drift', title: 'Drift', tone: verdict.status, headline: 'all is well', blocks: []}
      const record = {subjects: [{name: 'data', digest}], materials: [], predicateType: predicateTypes.testResult, predicate: {}}
      return {verdict, outputs: {score: 0.5}, section, record}
    },
  })

test('a pass sets every output, writes record and reports, and exits 0', async () => {
  await using host = await memoryHost({})
  await runAction(makeAction({}), host)
  expect(host.exitCode()).toBe(0)
  const outputs = host.outputs() ?? {}
  expect(outputs).toMatchObject({status: 'pass', 'error-class': 'none', score: '0.5', 'record-artifact': 'artifact'})
  for (const name of ['report-json', 'report-html', 'summary-markdown', 'record']) expect(existsSync(outputs[name] ?? '')).toBe(true)
  const [record] = await openRecordChain(join(host.workspace, '.modelflight', 'records')).all()
  expect(record?.digest).toBe(outputs['record-digest'])
  expect(record?.statement.predicate.modelflight.run.sha).toBe('a'.repeat(40))
})

test.each([
  [{status: 'fail'}, 1, 'check-failed', 'fail'],
  [{status: 'warn'}, 0, 'none', 'warn'],
  [{status: 'inconclusive'}, 6, 'inconclusive', 'inconclusive'],
  [{status: 'pass', observed: Number.NaN}, 1, 'check-failed', 'fail'],
] as const)('a check %j exits %d with class %s', async (check, code, errorClass, status) => {
  await using host = await memoryHost({})
  await runAction(makeAction(check), host)
  expect(host.exitCode()).toBe(code)
  expect(host.outputs()).toMatchObject({status, 'error-class': errorClass})
  expect(await readFile(host.outputs()?.['report-json'] ?? '', 'utf8')).not.toMatch(/NaN[,}\s]/)
})

test('an error that is no fault of ours is one annotation without a stack', async () => {
  await using host = await memoryHost({})
  await runAction(
    makeAction({}, () => Promise.reject(dependencyFailed('the registry did not answer', {hint: 'Start it.'}))),
    host,
  )
  expect(host.exitCode()).toBe(5)
  expect(host.outputs()).toMatchObject({status: 'fail', 'error-class': 'dependency-failed', score: ''})
  expect(host.stdout()).toContain('::error::check-drift: the registry did not answer. Start it.')
  expect(host.stdout()).not.toContain('    at ')
})

test('a bug of ours never passes, and shows its stack', async () => {
  await using host = await memoryHost({})
  await runAction(
    makeAction({}, () => Promise.reject(new TypeError('x is not a function'))),
    host,
  )
  expect(host.exitCode()).toBe(5)
  expect(host.stdout()).toContain('    at ')
})

test('bad inputs fail before the action starts, and every output is still set', async () => {
  await using host = await memoryHost({threshold: 'x', nonsense: '1'})
  await runAction(
    makeAction({}, () => Promise.reject(new Error('must not run'))),
    host,
  )
  expect(host.exitCode()).toBe(2)
  expect(host.outputs()).toMatchObject({status: 'fail', 'error-class': 'input-error', score: '', record: ''})
})

test('a plan records nothing', async () => {
  await using host = await memoryHost({plan: 'true'})
  await runAction(makeAction({}), host)
  expect(host.outputs()?.['record']).toBe('')
  expect(existsSync(join(host.workspace, '.modelflight', 'records'))).toBe(false)
})

test('fail-on: never acts on checks only; errors still fail', async () => {
  await using host = await memoryHost({'fail-on': 'never'})
  await runAction(makeAction({status: 'fail'}), host)
  expect(host.exitCode()).toBe(0)
  await runAction(
    makeAction({}, () => Promise.reject(dependencyFailed('down'))),
    host,
  )
  expect(host.exitCode()).toBe(5)
})

test('a broken record chain is refused, not continued', async () => {
  await using host = await memoryHost({})
  await runAction(makeAction({}), host)
  await writeFile(host.outputs()?.['record'] ?? '', '{}')
  await runAction(makeAction({}), host)
  expect(host.outputs()).toMatchObject({'error-class': 'policy-refused'})
})

test('the companion of forks relays the comment, whatever else is missing, and hides its token', async () => {
  await using host = await memoryHost({comment: 'from-artifact', 'github-token': 'secret', threshold: 'x'})
  await runAction(makeAction({status: 'fail'}), host)
  expect(host.exitCode()).toBe(0)
  expect(host.stdout()).toContain('relayed with')
  expect(host.masked).toEqual(['secret'])
})
