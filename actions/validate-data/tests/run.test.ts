import {readFile} from 'node:fs/promises'
import {createServer} from 'node:http'
import type {AddressInfo} from 'node:net'
import {join, resolve} from 'node:path'
import type {Policy} from '@modelflight/core/action'
import {digestPath} from '@modelflight/core/digest-path'
import {readProfile} from '@modelflight/data/profile/store'
import {openRegistry} from '@modelflight/registry/open'
import {noEvidence} from '@modelflight/registry/port'
import {type ContextOverrides, makeContext, makeRun, type TestContext} from '@modelflight/testing/context'
import {describe, expect, test} from 'vitest'
import {run} from '../src/run.ts'
import {defaults, type Inputs} from './inputs.ts'

const data = `id,plan,age\n${Array.from({length: 20}, (_, i) => `${i},${i % 2 === 0 ? 'free' : 'paid'},${20 + i}`).join('\n')}\n`
const yaml =
  'row:\n  required: [id, plan]\n  properties:\n    id: {type: integer}\n    plan: {type: string, enum: [free, paid]}\n    age: {type: integer, maximum: 30}\n'

interface Given extends Partial<Omit<Inputs, 'data' | 'contract'>> {
  /** Text of the contract. */
  readonly contract?: string
  readonly mask?: readonly string[]
  readonly data?: readonly string[]
}

const files = (...patterns: readonly string[]) => ({patterns, from: undefined})

const validate = async (context: TestContext, {contract, mask, data: patterns = ['data.csv'], ...rest}: Given = {}) => {
  const path = contract === undefined ? undefined : await context.write('data-contract.yml', contract)
  return run({...defaults, ...rest, data: files(...patterns), contract: path, 'mask-columns': mask}, context)
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

describe('against the base branch', () => {
  const pullRequest = {number: 1, headSha: 'b'.repeat(40), baseSha: 'a'.repeat(40), baseRef: 'main', fork: false}

  test('the section says what changed, from the stored profile alone', async () => {
    await using context = await makeRunContext({run: makeRun({sha: 'a'.repeat(40)})})
    await validate(context)
    const proposed = {...context, run: makeRun({sha: 'b'.repeat(40), pullRequest})}
    await context.write(
      'data.csv',
      data
        .replace('id,plan,age', 'id,plan,years')
        .replaceAll(/^(1?5),paid/gm, '$1,trial')
        .replaceAll(/^1\d,free/gm, (row) => row.replace('free', '')),
    )
    const result = await run({...defaults, data: files('data.csv')}, proposed)
    expect(result.outputs['schema-changed']).toBe(true)
    expect(result.verdict.checks.find(({id}) => id === 'reference:schema')).toMatchObject({
      status: 'warn',
      message: expect.stringContaining('age is gone, years is new'),
    })
    const shown = JSON.stringify(result.section.blocks)
    expect(shown).toContain('is gone')
    expect(shown).toContain('missing 0.0 % → 25.0 %')
    expect(shown).toMatch(/1 new value \(2 rows\)/)
  })

  test('unchanged data pass, and a base without a profile is said', async () => {
    await using context = await makeRunContext({run: makeRun({sha: 'a'.repeat(40)})})
    const without = await run({...defaults, reference: 'base'}, {...context, run: makeRun({sha: 'b'.repeat(40), pullRequest})})
    expect(without.outputs['schema-changed']).toBe('')
    expect(JSON.stringify(without.section.blocks)).toContain('no stored profile')
    await validate(context)
    const result = await run(defaults, {...context, run: makeRun({sha: 'b'.repeat(40), pullRequest})})
    expect(result.outputs['schema-changed']).toBe(false)
    expect(result.verdict.checks.find(({id}) => id === 'reference:schema')?.status).toBe('pass')
  })
})

describe('against a stored profile', () => {
  test('skew fails with the column and its effect', async () => {
    await using context = await makeRunContext()
    const rows = (shift: number): string =>
      `x,y\n${Array.from({length: 2000}, (_, i) => `${((i * 7919) % 1000) / 100 + shift},${i % 7}`).join('\n')}\n`
    await context.write('train.csv', rows(0))
    await context.write('today.csv', rows(4))
    const trained = await validate(context, {data: ['train.csv']})
    const reference = context.display(resolve(context.workspace, String(trained.outputs.profile)))
    const same = await validate(context, {data: ['train.csv'], reference})
    expect(same.verdict.checks.find(({id}) => id === 'skew')).toMatchObject({status: 'pass', n: 2})
    const skewed = await validate(context, {data: ['today.csv'], reference})
    expect(skewed.verdict.status).toBe('fail')
    expect(skewed.verdict.checks.find(({id}) => id === 'skew:x')).toMatchObject({status: 'fail', n: expect.any(Number)})
    expect(skewed.verdict.checks.some(({id}) => id === 'skew:y')).toBe(false)
  })

  test('of a registered model, skew fails against the data that it was trained on; before the first model, that is said', async () => {
    await using context = await makeRunContext()
    const first = await validate(context, {reference: 'models:/plans@champion'})
    expect(first.verdict.status).toBe('pass')
    expect(JSON.stringify(first.section)).toContain('Nothing is registered as models:/plans@champion yet')
    const registry = await openRegistry(defaults.registry, context)
    const path = await context.write('model.bin', 'weights')
    const evidence = {...noEvidence, profile: String(first.outputs.profile)}
    const model = {name: 'plans', path, digest: (await digestPath(path, 'model.bin')).digest, evidence, tags: {}, createdAt: context.now()}
    await registry.register(model)
    await registry.setAlias('plans', 'champion', '1', {expected: undefined})
    const same = await validate(context, {reference: 'models:/plans@champion'})
    expect(same.verdict.checks.find(({id}) => id === 'reference:schema')).toMatchObject({status: 'pass'})
    await context.write('data.csv', `id,plan\n${Array.from({length: 2000}, (_, i) => `${i},paid`).join('\n')}\n`)
    const other = await validate(context, {reference: 'models:/plans/1'})
    expect(other.verdict.status).toBe('fail')
    expect(other.verdict.checks.find(({id}) => id === 'reference:schema')).toMatchObject({
      status: 'fail',
      message: expect.stringContaining('age is gone'),
    })
    expect(other.outputs['schema-changed']).toBe(true)
    await expect(validate(context, {reference: 'models:/plans/7'})).rejects.toMatchObject({errorClass: 'input-error'})
    await registry.register({...model, name: 'bare', evidence: noEvidence})
    await expect(validate(context, {reference: 'models:/bare/1'})).rejects.toThrow(/registered without a profile/)
  })

  test('a profile that is missing or broken is an input error', async () => {
    await using context = await makeRunContext()
    await context.write('broken.json', '{"version": 1')
    await expect(validate(context, {reference: 'none.json'})).rejects.toMatchObject({errorClass: 'input-error'})
    await expect(validate(context, {reference: 'broken.json'})).rejects.toMatchObject({errorClass: 'input-error'})
    await expect(validate(context, {reference: '../outside.json'})).rejects.toMatchObject({errorClass: 'policy-refused'})
  })
})

describe('examples of cells at fault', () => {
  test('are shown only when asked for, with their lines, and never of masked columns', async () => {
    await using context = await makeRunContext()
    const shown = async (given: Given): Promise<string> =>
      JSON.stringify((await validate(context, {contract: yaml, ...given})).section.blocks)
    expect(await shown({})).not.toContain('at fault')
    const examples = await shown({'max-examples': 2})
    expect(examples).toContain('data.csv:13')
    expect(examples).toContain('data.csv:14')
    expect(examples).not.toContain('data.csv:15')
    expect(await shown({'max-examples': 2, mask: ['age']})).not.toContain('data.csv:13')
    expect(await shown({'max-examples': 2, contract: `${yaml}columns:\n  age: {pii: true}\n`})).not.toContain('data.csv:13')
  })
})

test('the data line at fault is annotated besides the line of the contract', async () => {
  await using context = await makeRunContext()
  await validate(context, {contract: yaml})
  expect(context.lines).toContainEqual(
    expect.objectContaining({level: 'error', where: expect.objectContaining({file: 'data.csv', line: 13})}),
  )
})

describe('addresses and engines', () => {
  const from = {file: 'modelflight.yml', line: 2}

  test.each(['https://data.example.org/x.csv', 'http://169.254.169.254/latest', 's3://bucket/x.parquet', 'file:///etc/passwd'])(
    'an address in a file of the repository is refused at its line: %s',
    async (address) => {
      await using context = await makeRunContext()
      await expect(run({...defaults, data: {patterns: [address], from}}, context)).rejects.toMatchObject({
        errorClass: 'policy-refused',
        where: {file: 'modelflight.yml', line: 2, field: 'data'},
      })
    },
  )

  test('data of an address in the workflow are fetched and profiled as files are', async () => {
    await using context = await makeRunContext()
    const server = createServer((_, response) => response.end(data))
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const {port} = server.address() as AddressInfo
    try {
      const address = `http://127.0.0.1:${port}/parts/data.csv?signature=SECRET`
      const result = await validate(context, {data: [address]})
      expect(result.outputs.rows).toBe(20)
      expect(result.outputs['data-digest']).toBe((await validate(context)).outputs['data-digest'])
      expect(JSON.stringify(result.record)).not.toContain('SECRET')
      expect(JSON.stringify(result.section)).not.toContain('SECRET')
    } finally {
      server.close()
    }
  })

  test('a bucket is asked at the endpoint that the environment names, and its keys are not told', async () => {
    const asked: string[] = []
    const server = createServer((request, response) => {
      asked.push(`${request.url} ${request.headers.authorization}`)
      response.end(data)
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const {port} = server.address() as AddressInfo
    const variables: Readonly<Record<string, string>> = {
      AWS_ENDPOINT_URL: `http://127.0.0.1:${port}`,
      AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE',
      AWS_SECRET_ACCESS_KEY: 'SECRETEXAMPLE',
    }
    await using context = await makeRunContext({credential: (name) => variables[name]})
    try {
      const result = await validate(context, {data: ['s3://bucket/parts/data.csv']})
      expect(result.outputs.rows).toBe(20)
      expect(asked).toEqual([
        expect.stringMatching(/^\/bucket\/parts\/data\.csv AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE\/20260102\/us-east-1\/s3\//),
      ])
      expect(JSON.stringify([result.record, result.section, result.details])).not.toContain('SECRETEXAMPLE')
    } finally {
      server.close()
    }
  })

  test('an engine that does not read the format is an input error', async () => {
    await using context = await makeRunContext()
    await expect(validate(context, {engine: 'duckdb'})).rejects.toMatchObject({errorClass: 'input-error'})
  })
})

test('values that must occur in another data set are looked up there', async () => {
  await using context = await makeRunContext()
  await context.write('plans.csv', 'plan\nfree\n')
  const references = 'references:\n  - {columns: plan, data: plans.csv, key: plan}\n'
  const {verdict} = await validate(context, {contract: references})
  expect(verdict.checks.find(({id}) => id === 'references:plan')).toMatchObject({status: 'fail', observed: 10})
  await expect(validate(context, {contract: references.replace('plans.csv', 'https://example.org/x.csv')})).rejects.toMatchObject({
    errorClass: 'policy-refused',
  })
})
