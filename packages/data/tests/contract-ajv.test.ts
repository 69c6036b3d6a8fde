import {describe, expect, test} from 'vitest'
import {contract, workplace} from './harness.ts'

const csv = 'kind,price,refund,extra\na,1,,x\nb,2,1,\nc,,,y\n'

async function misses(yaml: string, text = csv): Promise<readonly string[]> {
  await using place = await workplace()
  await place.write('a.csv', text)
  const {findings, rejected} = await place.scan(['a.csv'], {contract: await contract(yaml)})
  return [...findings.map(({keyword, count, first}) => `${keyword} ${count} ${first.line}`), `rejected ${rejected}`]
}

describe('keywords of a row that are not compiled are asked of Ajv', () => {
  test('unevaluatedProperties, with the columns that other keywords speak of', async () => {
    const yaml = `
row:
  properties: {kind: {type: string}, price: {type: number, maximum: 1}}
  anyOf:
    - {properties: {refund: {type: number}}, required: [refund]}
    - {properties: {kind: {const: a}, extra: {const: x}}, required: [extra]}
    - {required: [kind]}
  unevaluatedProperties: false
`
    // Row 3 misses its column's maximum, which is another fault; row 4 has the column extra, of which no branch speaks.
    expect(await misses(yaml)).toEqual(['maximum 1 3', 'row:unevaluatedProperties 1 4', 'rejected 2'])
  })

  test('enum and const of whole rows', async () => {
    const rows = 'row: {enum: [{kind: a, price: 1}, {kind: b, price: 2}]}'
    expect(await misses(rows, 'kind,price\na,1\nb,1\n')).toEqual(['row:enum 1 3', 'rejected 1'])
    expect(await misses('row: {not: {const: {kind: a, price: 1}}}', 'kind,price\na,1\nb,1\n')).toEqual(['row:not 1 2', 'rejected 1'])
  })

  test('references by anchor', async () => {
    const yaml = 'row:\n  allOf: [{$ref: "#paid"}]\n  $defs: {p: {$anchor: paid, required: [price]}}\n'
    expect(await misses(yaml)).toEqual(['row:allOf 1 4', 'rejected 1'])
  })

  test('within a combination, the whole combination', async () => {
    const yaml =
      'row: {oneOf: [{required: [refund]}, {properties: {kind: true, price: true, extra: {const: x}}, unevaluatedProperties: false}]}\n'
    expect(await misses(yaml)).toEqual(['row:oneOf 1 4', 'rejected 1'])
  })

  test('JSON Lines and names of object members as well', async () => {
    await using place = await workplace()
    await place.write('a.jsonl', '{"a": 1, "b": 2}\n{"a": 1, "__proto__": 2}\n')
    const rules = await contract(
      'row: {properties: {a: {type: integer}}, if: {required: [b]}, then: {properties: {b: true}}, unevaluatedProperties: false}',
    )
    const {findings} = await place.scan(['a.jsonl'], {contract: rules})
    expect(findings).toMatchObject([{keyword: 'row:unevaluatedProperties', count: 1, first: {line: 2}}])
  })

  test('columns that are named and fit a pattern, too', async () => {
    const yaml = 'row: {anyOf: [{properties: {ab: {minimum: 2}}, patternProperties: {a|b: {maximum: 4}}}], unevaluatedProperties: false}'
    expect(await misses(yaml, 'ab\n3\n')).toEqual(['rejected 0'])
    expect(await misses(yaml, 'ab,c\n3,1\n')).not.toEqual(['rejected 0'])
  })

  test('columns that the row names, whatever applies beside them', async () => {
    const yaml =
      'row: {properties: {a: {type: integer}, c: {type: integer}}, dependentSchemas: {c: {properties: {a: {minimum: 0}}}}, unevaluatedProperties: false}\n'
    expect(await misses(yaml, 'a,c\n1,2\n1,\n,2\n')).toEqual(['rejected 0'])
    expect(await misses(yaml, 'a,c,d\n1,2,3\n1,,\n')).toEqual(['row:unevaluatedProperties 1 2', 'rejected 1'])
  })

  test('texts in columns of another type, without the quotes of CSV', async () => {
    const yaml = `row: {properties: {x: {type: number}}, not: {properties: {x: {enum: ['a "b"']}}, required: [x]}}\n`
    expect(await misses(yaml, 'x\n"a ""b"""\n1\n')).toEqual(expect.arrayContaining(['row:not 1 2']))
  })

  test('their patterns run in linear time', async () => {
    const yaml = 'row: {const: 1, not: {properties: {kind: {pattern: "^(a+)+$"}}, unevaluatedProperties: false}}\n'
    const start = process.cpuUsage()
    await misses(yaml, `kind\n${'a'.repeat(50_000)}b\n`)
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(3000)
  })

  test('then and else without if, and if without them, which ask nothing', async () => {
    const yaml = 'row: {then: {required: [nothing]}, if: {required: [extra]}, unevaluatedProperties: false, patternProperties: {.: true}}'
    expect(await misses(yaml.replace('then: {required: [nothing]}, ', ''))).toEqual(['rejected 0'])
    expect(await misses(yaml.replace('if: {required: [extra]}, ', ''))).toEqual(['rejected 0'])
    // The columns of an `if` that fits are evaluated.
    const named = 'row: {if: {properties: {kind: {const: a}}}, unevaluatedProperties: {type: number}}'
    expect(await misses(named, 'kind,price\na,1\nb,2\n')).toEqual(['row:unevaluatedProperties 1 3', 'rejected 1'])
  })

  test.each([
    ['row: {unevaluatedProperties: {minimun: 1}}', /unknown keyword/],
    ['row: {allOf: [{$ref: "#nowhere"}]}', /can't be asked/],
    ['row: {properties: {a: {unevaluatedProperties: false}}}', /in a column, it asks nothing/],
    ['row: {allOf: [{$ref: "#"}]}', /must lead to a schema of this row/],
    ['row: {unevaluatedProperties: {pattern: "(?=a)"}}', /can't be asked/],
  ])('what is wrong with them is told: %s', async (yaml, message) => {
    await expect(contract(yaml)).rejects.toThrow(message)
  })
})
