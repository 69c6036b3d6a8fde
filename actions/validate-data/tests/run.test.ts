import {readFile} from 'node:fs/promises'
import {join, resolve} from 'node:path'
import type {Policy} from '@modelflight/core/action'
import {readProfile} from '@modelflight/data/profile/store'
import {type ContextOverrides, makeContext, type TestContext} from '@modelflight/testing/context'
import {describe, expect, test} from 'vitest'
import {run} from '../src/run.ts'

const data = `id,plan,age\n${Array.from({length: 20}, (_, i) => `${i},${i % 2 === 0 ? 'free' : 'paid'},${20 + i}`).join('\n')}\n`
const yaml =
  'row:\n  required: [id, plan]\n  properties:\n    id: {type: integer}\n    plan: {type: string, enum: [free, paid]}\n    age: {type: integer, maximum: 30}\n'

interface Given {
  readonly contract?: string
  readonly mask?: readonly string[]
  readonly data?: readonly string[]
}

const validate = async (context: TestContext, {contract, mask, data: patterns = ['data.csv']}: Given = {}) => {
  const path = contract === undefined ? undefined : await context.write('data-contract.yml', contract)
  return run({data: patterns, contract: path, 'mask-columns': mask, 'engine-path': undefined}, context)
}

const makeRunContext = async (overrides: ContextOverrides = {}): Promise<TestContext> => {
  const context = await makeContext(overrides)
  await context.write('data.csv', data)
  return context
}

describe('with a contract', () => {
  test('each rule is a check at its line, and the data digest is the subject of the record', async () => {
    await using context = await makeRunContext()
    const result = await validate(context, {contract: yaml})
    expect(result.verdict.status).toBe('fail')
    expect(result.verdict.checks.find(({id}) => id === 'age:maximum')).toMatchObject({
      observed: 9,
      where: {file: 'data-contract.yml', line: 6},
    })
    expect(result.outputs).toMatchObject({
      rows: 20,
      'rows-rejected': 9,
      columns: 3,
      'failed-checks': '["age:maximum"]',
      'warned-checks': '[]',
    })
    expect(result.record).toMatchObject({
      subjects: [{name: 'data.csv', digest: result.outputs['data-digest']}],
      materials: [{name: 'data-contract.yml', digest: expect.stringMatching(/^sha256:[0-9a-f]{64}$/)}],
      predicate: {result: 'FAILED', failedTests: ['age:maximum']},
    })
    expect(result.section.headline).toContain('refused')
    expect(JSON.stringify(result.section.blocks)).toContain('20 rows in the data = 11 accepted + 9 rejected.')
  })

  test('the profile is stored where the output says', async () => {
    await using context = await makeRunContext()
    const result = await validate(context, {contract: yaml})
    const profile = await readProfile(String(result.outputs.profile))
    expect(profile).toMatchObject({rows: 20, dataDigest: result.outputs['data-digest']})
    expect(result.files).toEqual([String(result.outputs.profile)])
  })
})

describe('without a contract', () => {
  test('one is proposed that the data pass', async () => {
    await using context = await makeRunContext()
    const first = await validate(context)
    expect(first.verdict.status).toBe('pass')
    const proposed = await readFile(resolve(context.workspace, String(first.outputs['proposed-contract'])), 'utf8')
    const second = await validate(context, {contract: proposed})
    expect(second.verdict.status).toBe('pass')
    expect(second.verdict.checks.length).toBeGreaterThan(5)
    expect(second.outputs['proposed-contract']).toBe('')
  })

  test('a file without rows fails', async () => {
    await using context = await makeRunContext()
    await context.write('none.csv', 'a,b\n')
    expect((await validate(context, {data: ['none.csv']})).verdict.status).toBe('fail')
  })
})

/** What a pull request sees: the base branch's text decides, this checkout's is only proposed. */
const basePolicy = (text: string, proposed: string): Policy => ({
  read: async () => ({text, origin: 'base', proposed, isNew: false}),
})

describe('on a pull request', () => {
  test('a loosened contract does not count, and warns with both values', async () => {
    await using context = await makeRunContext({policy: basePolicy(yaml, yaml.replace('30', '300'))})
    const {verdict} = await validate(context, {contract: yaml.replace('30', '300')})
    expect(verdict.checks.find(({id}) => id === 'age:maximum')?.status).toBe('fail')
    expect(verdict.checks.find(({id}) => id === 'contract:changed')).toMatchObject({
      status: 'warn',
      message: expect.stringContaining('from 30 to 300'),
    })
  })

  test('a tightened contract is no warning', async () => {
    await using context = await makeRunContext({policy: basePolicy(yaml, yaml.replace('30', '25'))})
    const {verdict} = await validate(context, {contract: yaml})
    expect(verdict.checks.find(({id}) => id === 'contract:changed')?.status).toBe('pass')
  })
})

test('several files are one data set, found by the digest of the whole and of each', async () => {
  await using context = await makeRunContext()
  await context.write('more.csv', 'plan,id,age\nfree,100,7\n')
  const {record, outputs} = await validate(context, {data: ['*.csv']})
  expect(outputs.rows).toBe(21)
  expect(record?.subjects.map(({name}) => name)).toEqual(['*.csv', 'data.csv', 'more.csv'])
  expect(record?.subjects[0]?.digest).toBe(outputs['data-digest'])
})

test('masked columns are seen neither in the profile nor in the report', async () => {
  await using context = await makeRunContext()
  const result = await validate(context, {mask: ['plan', 'age']})
  const everything = `${await readFile(String(result.outputs.profile), 'utf8')}${JSON.stringify(result.section)}`
  expect(everything).not.toContain('free')
  expect(everything).not.toContain('"39"')
})

test('a plan reads the contract and writes nothing', async () => {
  await using context = await makeRunContext({plan: true})
  const result = await validate(context, {contract: yaml})
  expect(result.record).toBeUndefined()
  expect(result.outputs['data-digest']).toBe('')
  await expect(readFile(join(context.outputDir, 'profiles'))).rejects.toMatchObject({code: 'ENOENT'})
})
