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

describe('a split', () => {
  const split = (train: string, test: string) => async (context: TestContext, given: Given) => {
    await context.write('train.csv', train)
    await context.write('test.csv', test)
    const {verdict} = await validate(context, {'split-train': files('train.csv'), 'split-test': files('test.csv'), ...given})
    return Object.fromEntries(
      verdict.checks.filter(({id}) => id.startsWith('split:')).map(({id, status, observed}) => [id, [status, observed]]),
    )
  }
  const row = (id: number, day: number, label: number): string =>
    `${id},2026-01-${String(day).padStart(2, '0')},${(id * 31) % 97},${label}\n`
  const rows = (from: number, to: number, day: number): string =>
    Array.from({length: to - from}, (_, i) => row(from + i, day, (i * 7) % 3 === 0 ? 1 : 0)).join('')
  const head = 'id,day,x,label\n'

  test('that is clean passes every question', async () => {
    await using context = await makeRunContext()
    const answers = await split(head + rows(0, 90, 1), head + rows(100, 107, 2))(context, {key: ['id'], time: 'day'})
    expect(answers).toEqual({'split:key-overlap': ['pass', 0], 'split:duplicates': ['pass', 0], 'split:time': ['pass', 0]})
  })

  test('with shared keys, old rows and copies fails with the counts', async () => {
    await using context = await makeRunContext()
    const test = `${head}${row(1, 5, 0)}${row(300, 1, 0)}301,2026-01-01,0,1\n`
    const answers = await split(head + rows(0, 90, 1), test)(context, {key: ['id'], time: 'day'})
    expect(answers).toEqual({'split:key-overlap': ['fail', 1], 'split:duplicates': ['fail', 1], 'split:time': ['fail', 2]})
  })

  test('with columns in another order is compared by name', async () => {
    await using context = await makeRunContext()
    const answers = await split('a,b\n1,2\n3,4\n', 'b,a\n2,1\n')(context, {})
    expect(answers).toEqual({'split:duplicates': ['fail', 1]})
  })

  test('warns of labels that contradict one another, and of keys that tell the label', async () => {
    await using context = await makeRunContext()
    const sorted = Array.from({length: 200}, (_, i) => `${i},${(i * 31) % 50},${i < 100 ? 'no' : 'yes'}\n`).join('')
    const answers = await split(`id,x,label\n${sorted}`, `id,x,label\n900,51,no\n`)(context, {key: ['id'], label: 'label'})
    expect(answers['split:label-conflict']).toEqual(['warn', 200])
    expect(answers['split:key-label']?.[0]).toBe('warn')
  })

  test('says what it could not compare, and what it took times for', async () => {
    await using context = await makeRunContext()
    const messages = async (train: string, test: string, given: Given): Promise<Record<string, string>> => {
      await context.write('train.csv', train)
      await context.write('test.csv', test)
      const {verdict} = await validate(context, {'split-train': files('train.csv'), 'split-test': files('test.csv'), ...given})
      return Object.fromEntries(
        verdict.checks
          .filter(({id}) => id.startsWith('split:'))
          .map(({id, status, message, hint}) => [id, `${status}: ${message} | ${hint}`]),
      )
    }
    const roles = {key: ['id'], time: 't', label: 'y'}
    const told = await messages(
      'id,t,x,y\n1,2025-01-01 00:00:00,5,<=50K\n,2025-01-02,6,>50K\n',
      'id,t,x,y\nA,2025-02-01,7,<=50K.\n2,,8,>50K\n',
      roles,
    )
    expect(told).toMatchObject({
      'split:types': expect.stringMatching(/^warn: 1 column of another type on the two sides: id \(numbers in train, text in test\)/),
      'split:key-overlap': expect.stringMatching(
        /^pass: none .*compared by what each cell looks like: id \(numbers in train, text in test\)/,
      ),
      'split:key-missing': expect.stringMatching(/^warn: the key id has no value in 1 training row and 0 test rows/),
      'split:time': expect.stringMatching(/^fail: the time t is missing in 1 test row of 2; 0 of the others are not newer .*UTC assumed/),
      'split:unknown-labels': expect.stringMatching(
        /^fail: 1 of the test rows \(50\.0 %\) have 1 label that train does not have: "<=50K\." \(1 row\) \| train has "<=50K": remove the dot/,
      ),
    })
    const masked = await messages('y,x\na,1\nb,2\n', 'y,x\nsecret,3\n', {label: 'y', mask: ['y']})
    expect(masked['split:unknown-labels']).toMatch(/^fail: (?!.*secret)/)
    const unlabelled = await messages('id,y\n1,a\n2,b\n', 'id\n3\n', {key: ['id'], label: 'y'})
    expect(unlabelled).toEqual({
      'split:columns': expect.stringMatching(/^warn: the test side lacks y; copies are told by the 0 columns that both have/),
      'split:key-overlap': expect.stringMatching(/^pass/),
      'split:duplicates': expect.stringMatching(/^skipped: copies were not looked for/),
      'split:unknown-labels': expect.stringMatching(/^skipped: labels were not compared: the test side has no column y/),
    })
  })

  test('with one side only, or a role without a split, is an input error', async () => {
    await using context = await makeRunContext()
    await expect(validate(context, {'split-train': files('data.csv')})).rejects.toMatchObject({errorClass: 'input-error'})
    await expect(validate(context, {key: ['id']})).rejects.toMatchObject({errorClass: 'input-error'})
    await expect(
      validate(context, {'split-train': files('data.csv'), 'split-test': files('data.csv'), key: ['nope']}),
    ).rejects.toMatchObject({errorClass: 'input-error', message: expect.stringContaining('nope')})
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
