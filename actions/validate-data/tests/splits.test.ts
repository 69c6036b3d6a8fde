import {type ContextOverrides, makeContext, type TestContext} from '@modelflight/testing/context'
import {describe, expect, test} from 'vitest'
import {run} from '../src/run.ts'
import {defaults, type Inputs} from './inputs.ts'

interface Given extends Partial<Omit<Inputs, 'data' | 'contract'>> {
  readonly mask?: readonly string[]
}

const files = (...patterns: readonly string[]) => ({patterns, from: undefined})

const validate = (context: TestContext, {mask, ...rest}: Given = {}) => run({...defaults, ...rest, 'mask-columns': mask}, context)

const makeRunContext = async (overrides: ContextOverrides = {}): Promise<TestContext> => {
  const context = await makeContext(overrides)
  await context.write('data.csv', 'id,plan\n1,free\n2,paid\n')
  return context
}

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
