import {describe, expect, test} from 'vitest'
import {contractChecks} from '../src/contract/checks.ts'
import {loosenings} from '../src/contract/loosened.ts'
import {contract, type Workplace, workplace} from './harness.ts'

const now = new Date('2026-01-10T00:00:00Z')

const checksOf = async (place: Workplace, data: string, yaml: string, name = 'a.csv') => {
  await place.write(name, data)
  const rules = await contract(yaml)
  const scan = await place.scan([name], {contract: rules})
  return {scan, checks: contractChecks(rules, scan, now)}
}

/** Statuses by id, of one file against one contract. */
async function statuses(data: string, yaml: string, name?: string): Promise<Record<string, string>> {
  await using place = await workplace()
  const {checks} = await checksOf(place, data, yaml, name)
  return Object.fromEntries(checks.map(({id, status}) => [id, status]))
}

const property = (schema: string): string => `row: {properties: {x: ${schema}}}`

describe('each keyword passes what fits and fails what does not', () => {
  const cases: readonly (readonly [schema: string, keyword: string, good: string, bad: string])[] = [
    ['{type: integer}', 'type', '9223372036854775808', '9223372036854775808.5'],
    ['{type: integer}', 'type', '3.0', '3.01'],
    ['{type: integer}', 'type', '30e-1', '31e-1'],
    ['{type: number}', 'type', '.5', '.'],
    ['{type: number}', 'type', '+5.', '05.'],
    ['{type: integer, minimum: 18446744073709551615}', 'minimum', '18446744073709551615', '18446744073709551614'],
    ['{type: integer, enum: [18446744073709551615]}', 'enum', '18446744073709551615.0', '18446744073709551614'],
    ['{type: integer, const: 100000000000000000000}', 'const', '1e20', '100000000000000000001'],
    ['{type: integer, multipleOf: 10}', 'multipleOf', '18446744073709551620', '18446744073709551615'],
    ['{type: integer}', 'type', '-7', '1.5'],
    ['{type: number}', 'type', '1e-7', 'NaN'],
    ['{type: number}', 'type', '0.5', '1e999'],
    ['{type: boolean}', 'type', 'True', 'yes'],
    ['{type: number, minimum: 0}', 'minimum', '0', '-0.001'],
    ['{type: integer, maximum: 9007199254740992}', 'maximum', '9007199254740992', '9007199254740993'],
    ['{type: number, exclusiveMinimum: 0}', 'exclusiveMinimum', '4.9e-324', '0'],
    ['{type: number, exclusiveMaximum: 1}', 'exclusiveMaximum', '0.99', '1'],
    ['{type: number, multipleOf: 0.1}', 'multipleOf', '0.3', '0.35'],
    ['{type: string, minLength: 2}', 'minLength', '日本', '🙂'],
    ['{type: string, maxLength: 1}', 'maxLength', '🙂', 'ab'],
    ["{type: string, pattern: '^[A-Z]{3}$'}", 'pattern', 'JFK', 'jfk'],
    ['{type: string, enum: [red, green]}', 'enum', 'red', 'blue'],
    ['{type: integer, enum: [1, 2]}', 'enum', '2', '3'],
    ['{type: string, const: red}', 'const', 'red', 'Red'],
    ['{type: string, format: email}', 'format', 'a@example.com', 'a@b'],
    ['{type: string, format: uuid}', 'format', '123e4567-e89b-12d3-a456-426614174000', '123e4567'],
    ['{type: string, format: ipv4}', 'format', '10.0.0.255', '10.0.0.256'],
    ['{type: string, format: date}', 'type', '2024-02-29', '2026-02-29'],
    ['{type: string, format: date-time}', 'type', '2026-01-01T00:00:00+02:00', '2026-01-01T00:00:00'],
    ['{type: string, format: timestamp}', 'type', '2026-01-01 00:00', '2026-01-01 24:00'],
    ['{type: string, format: date-time}', 'type', '2016-12-31T22:59:60-01:00', '2016-12-31T22:59:60Z'],
    ['{type: string, format: date-time, minLength: 1}', 'format', '1990-12-31T15:59:60.5-08:00', '1990-12-31T23:59:61Z'],
  ]
  for (const [schema, keyword, good, bad] of cases) {
    test(`${schema}: ${good}, not ${bad}`, async () => {
      expect(await statuses(`x,y\n${good},1\n`, property(schema))).toMatchObject({[`x:${keyword}`]: 'pass'})
      expect(await statuses(`x,y\n${good},1\n${bad},1\n`, property(schema))).toMatchObject({[`x:${keyword}`]: 'fail'})
    })
  }
})

describe('a failed check', () => {
  test('names the line of the contract and of the first fault, and counts the rows', async () => {
    await using place = await workplace()
    const yaml = 'row:\n  properties:\n    age:\n      type: integer\n      maximum: 120\n'
    const {scan, checks} = await checksOf(place, 'age\n30\n121\n"x"\n500\n', yaml)
    expect(scan).toMatchObject({rows: 4, rejected: 3})
    expect(checks.find(({id}) => id === 'age:maximum')).toMatchObject({
      status: 'fail',
      observed: 2,
      n: 4,
      where: {file: 'data-contract.yml', line: 5},
    })
    expect(checks.find(({id}) => id === 'age:maximum')?.message).toContain('a.csv:3')
    expect(checks.find(({id}) => id === 'age:type')?.message).toContain('a.csv:4')
  })

  test('may be a warning, or within a limit given as a count or a share', async () => {
    const data = `x,y\n${'1,1\n'.repeat(98)}bad,1\n,1\n`
    const limit = (yaml: string): Promise<Record<string, string>> => statuses(data, `${property('{type: integer}')}\ncolumns: {x: ${yaml}}`)
    expect(await limit('{invalid: {max: 0, severity: warn}}')).toMatchObject({'x:type': 'warn'})
    expect(await limit('{invalid: {max: 1}}')).toMatchObject({'x:type': 'pass'})
    expect(await limit('{invalid: {max: 1%}}')).toMatchObject({'x:type': 'pass'})
    expect(await limit('{invalid: {max: 0.9%}}')).toMatchObject({'x:type': 'fail'})
    expect(await limit('{nulls: {max: 0.5%, severity: warn}}')).toMatchObject({'x:nulls': 'warn'})
  })
})

describe('rules of the data set', () => {
  test('ask for columns, values in every row, and no others', async () => {
    const yaml = 'row: {required: [x, z], additionalProperties: false, properties: {x: {type: integer}}}'
    expect(await statuses('x,y\n,1\n', yaml)).toMatchObject({'x:required': 'fail', 'z:present': 'fail', 'columns:additional': 'fail'})
    expect(await statuses('x,y\n,1\n', 'row: {required: [x], properties: {x: {type: [integer, "null"]}}}')).not.toHaveProperty('x:required')
  })

  test('zero rows never pass, whatever the contract asks', async () => {
    expect(await statuses('x\n', property('{type: integer}'))).toMatchObject({rows: 'fail', 'x:type': 'skipped'})
    expect(await statuses('x\n', 'rows: {min: 0, severity: warn}')).toMatchObject({rows: 'fail'})
    expect(await statuses('x\n1\n', 'rows: {min: 2, severity: warn}')).toMatchObject({rows: 'warn'})
    expect(await statuses('x\n1\n2\n3\n', 'rows: {max: 2}')).toMatchObject({rows: 'fail'})
  })

  test('find keys that repeat, over several columns and formats', async () => {
    expect(await statuses('a,b\n1,2\n1,3\n', 'unique: [a, b]')).toMatchObject({'unique:a+b': 'pass'})
    expect(await statuses('a,b\n1,2\n1,3\n', 'unique: a')).toMatchObject({'unique:a': 'fail'})
    expect(await statuses('a,b\n1,23\n12,3\n', 'unique: [{columns: [a, b], severity: warn}]')).toMatchObject({'unique:a+b': 'pass'})
    expect(await statuses('{"a":1}\n{"a":1}\n', 'unique: a', 'a.jsonl')).toMatchObject({'unique:a': 'fail'})
  })

  test('tell old data and data of the future', async () => {
    const yaml = 'freshness: {column: t, within: 48h, severity: warn}'
    expect(await statuses('t\n2026-01-09\n2020-01-01\n', yaml)).toMatchObject({'t:freshness': 'pass'})
    expect(await statuses('t\n2026-01-06\n', yaml)).toMatchObject({'t:freshness': 'warn'})
    expect(await statuses('t\n2026-01-10T00:06:00Z\n', yaml)).toMatchObject({'t:freshness': 'warn'})
    expect(await statuses('t\nnever\n', yaml)).toMatchObject({'t:freshness': 'warn'})
  })
})

describe('JSON Lines', () => {
  test('says what a value is: a text is no number', async () => {
    expect(await statuses('{"x":1}\n{"x":"1"}\n', property('{type: integer}'), 'a.jsonl')).toMatchObject({'x:type': 'fail'})
    expect(await statuses('{"x":"1"}\n{"x":null}\n{}\n', property('{type: string}'), 'a.jsonl')).toMatchObject({'x:type': 'pass'})
    expect(await statuses('{"y":1}\n', 'row: {required: [x]}', 'a.jsonl')).toMatchObject({'x:required': 'fail'})
  })

  test('counts keys that come late as missing before', async () => {
    await using place = await workplace()
    await place.write('a.jsonl', '{"a":1}\n{"a":2,"b":"x\\u0041"}\n{"a":3,"b":"y"}\n')
    expect((await place.scan(['a.jsonl'])).profile.columns).toMatchObject([
      {name: 'a', n: 3, nulls: 0},
      {name: 'b', n: 3, nulls: 1, distinct: 2},
    ])
  })
})

describe('a contract that is not valid', () => {
  const cases: readonly (readonly [string, RegExp])[] = [
    ['rows: {min: 1}\nunqiue: id\n', /data-contract\.yml:2 unknown key "unqiue"; did you mean unique\?/],
    ['row:\n  properties:\n    x: {type: integer, minium: 1}\n', /:3 unknown key "minium"; did you mean minimum\?/],
    ['row:\n  properties:\n    x: {anyOf: []}\n', /:3 row\.properties\.x\.anyOf must list at least one schema/],
    [
      'row: {properties: {x: {type: strnig}}}\n',
      /must be one of string, number, integer, boolean, null, object, array, got "strnig"; did you mean string\?/,
    ],
    ["row: {properties: {x: {type: string, pattern: '(?=a)b'}}}\n", /look-around/],
    ["row: {properties: {x: {type: string, pattern: '['}}}\n", /no pattern that can be used/],
    ['rows: {min: 5, max: 2}\n', /min of 5 above its max of 2/],
    ['columns: {x: {nulls: {max: lots}}}\n', /count such as 5, or a share such as 1%/],
    ['freshness: {column: t, within: soon}\n', /90m, 48h/],
    ['{}\n', /is empty/],
    ['[1]\n', /must be a map/],
  ]
  for (const [yaml, message] of cases) {
    test(`${JSON.stringify(yaml.slice(0, 50))} is refused with its line`, async () => {
      await expect(contract(yaml)).rejects.toMatchObject({errorClass: 'input-error', message: expect.stringMatching(message)})
    })
  }

  test('tells all problems at once', async () => {
    await expect(contract('rows: {mn: 1}\nfoo: 1\nbar: 2\n')).rejects.toThrow(/:1 [\s\S]*:2 [\s\S]*:3 /)
  })
})

test('a pattern that makes other engines hang is answered at once', async () => {
  const start = process.cpuUsage()
  expect(await statuses(`x\n${'a'.repeat(50_000)}!\n`, property("{type: string, pattern: '^(a+)+$'}"))).toMatchObject({'x:pattern': 'fail'})
  expect(process.cpuUsage(start).user / 1000).toBeLessThan(5000)
})

test('only what a change weakens is called loosened', async () => {
  const base = await contract(
    'row: {required: [x], properties: {x: {type: integer, minimum: 0, maximum: 10}}}\nrows: {min: 5}\nunique: x\n',
  )
  const tighter = await contract(
    'row: {required: [x, y], properties: {x: {type: integer, minimum: 1, maximum: 9}}}\nrows: {min: 6}\nunique: x\n',
  )
  const looser = await contract('row: {required: [x], properties: {x: {type: integer, minimum: 0, maximum: 11}}}\nrows: {min: 5}\n')
  expect(loosenings(base, tighter)).toEqual([])
  expect(loosenings(base, looser)).toEqual([
    {rule: 'x:maximum', base: '10', proposed: '11'},
    {rule: 'unique:x', base: 'fail', proposed: 'gone'},
  ])
})
