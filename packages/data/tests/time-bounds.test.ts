import {describe, expect, test} from 'vitest'
import {contractChecks} from '../src/contract/checks.ts'
import {contract, workplace} from './harness.ts'

describe('a bound that is a time is answered with the rule that does it', () => {
  test.each([
    ['row: {properties: {day: {type: string, format: date, minimum: "2025-01-01"}}}', `expr: "day >= '2025-01-01'"`],
    ['row: {properties: {"a day": {format: date, exclusiveMaximum: "2025-01-01"}}}', `expr: "\\"a day\\" < '2025-01-01'"`],
    ['row: {properties: {day: {anyOf: [{maximum: "2025-01-01T00:00:00Z"}]}}}', `expr: "day <= '2025-01-01T00:00:00Z'"`],
    ['columns: {day: {min: {min: 2025-01-01}}}', `expr: "day >= '2025-01-01'"`],
    ['columns: {day: {max: {max: "2025-01-01"}}}', `expr: "day <= '2025-01-01'"`],
    ['columns: {day: {quantiles: {0.5: {max: "2025-01-01"}}}}', `expr: "day <= '2025-01-01'"`],
  ])('%s', async (yaml, hint) => {
    await expect(contract(yaml)).rejects.toThrow(hint)
    const {rowRules} = await contract(`rules: [{id: r, ${hint}}]`)
    expect(rowRules).toHaveLength(1)
  })

  test('a number beside a format of times is refused, too, and another text gets no such hint', async () => {
    await expect(contract('row: {properties: {day: {type: string, format: date, minimum: 20250101}}}')).rejects.toThrow(
      /day holds times.*rules/,
    )
    await expect(contract('row: {properties: {x: {type: number, minimum: "high"}}}')).rejects.toThrow(
      /must be a number, got "high"(?!.*rules)/,
    )
  })
})

test('a keyword does not claim rows that it did not ask', async () => {
  await using place = await workplace()
  await place.write('a.csv', 'id,c,d\n1,foo,\n2,,\n')
  const rules = await contract(
    'row: {properties: {id: {type: integer}, c: {type: string, enum: [foo, bar]}, d: {type: string, enum: [x]}}}',
  )
  const checks = contractChecks(rules, await place.scan(['a.csv'], {contract: rules}), new Date())
  expect(Object.fromEntries(checks.map(({id, status, n, message}) => [id, [status, n, message]]))).toMatchObject({
    'id:type': ['pass', 2, 'id: values are of type integer, in all of 2 rows'],
    'c:enum': ['pass', 1, 'c: enum is ["foo","bar"], in all of 1 value (1 row without one)'],
    'd:enum': ['skipped', 0, expect.stringContaining('no row has a value')],
  })
  const nullable = await contract('row: {properties: {c: {type: [string, "null"], enum: [foo, null]}}}')
  const asked = contractChecks(nullable, await place.scan(['a.csv'], {contract: nullable}), new Date())
  expect(asked.find(({id}) => id === 'c:enum')).toMatchObject({status: 'pass', n: 2})
})
