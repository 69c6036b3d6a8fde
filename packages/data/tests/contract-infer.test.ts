import fc from 'fast-check'
import {expect, test} from 'vitest'
import {contractChecks} from '../src/contract/checks.ts'
import {proposeContract} from '../src/contract/infer.ts'
import {contract, workplace} from './harness.ts'

const now = new Date('2026-01-10T00:00:00Z')

test('a proposal shows types, ranges, values, keys and missing values with their evidence', async () => {
  await using place = await workplace()
  const rows = Array.from({length: 60}, (_, i) => `${i},${i / 4 - 3},${i % 2 ? 'free' : 'pro'},2026-01-0${1 + (i % 9)},${i % 7 ? i : ''}`)
  await place.write('a.csv', `id,price,plan,day,score\n${rows.join('\n')}\n`)
  const yaml = proposeContract(await place.scan(['a.csv']), 'a.csv')
  for (const part of [
    'required: ["id", "price", "plan", "day"]',
    'minimum: -10 # the smallest was -3',
    'maximum: 100 # the largest was 11.75',
    'enum: ["free", "pro"]',
    'format: timestamp',
    'nulls: {max: 30%, severity: warn} # 9 of 60 were missing (15.00 %)',
    'unique: "id" # 60 distinct values in 60 rows',
    '# freshness: {column: "day", within: 7d}',
  ]) {
    expect(yaml).toContain(part)
  }
})

test('the data that a contract was proposed from always fit it', async () => {
  const cell = fc.oneof(
    fc.constantFrom(
      '',
      '0',
      '-1',
      '1',
      '2.5',
      '-0.001',
      '1e300',
      '123456789012345678',
      'NaN',
      'inf',
      'true',
      'a',
      'b: c',
      '#',
      '2026-01-01',
      '- x',
      '~',
    ),
    fc.integer().map(String),
    fc.double({noNaN: true, noDefaultInfinity: true}).map(String),
  )
  const column = fc.oneof(
    fc.array(cell, {minLength: 30, maxLength: 30}),
    fc.array(fc.integer().map(String), {minLength: 30, maxLength: 30}),
  )
  await fc.assert(
    fc.asyncProperty(column, column, column, async (...columns) => {
      await using place = await workplace()
      const quoted = (text: string) => (text === '' ? '' : `"${text}"`)
      await place.write(
        'a.csv',
        `id,b,"c: d"\n${columns[0].map((_, row) => columns.map((each) => quoted(each[row] as string)).join(',')).join('\n')}\n`,
      )
      const yaml = proposeContract(await place.scan(['a.csv']), 'a.csv')
      const rules = await contract(yaml)
      const checks = contractChecks(rules, await place.scan(['a.csv'], {contract: rules}), now)
      expect({yaml, missed: checks.filter(({status}) => status !== 'pass')}).toEqual({yaml, missed: []})
    }),
    {seed: 20261123, numRuns: 150},
  )
})
