import {describe, expect, test} from 'vitest'
import {contractChecks} from '../src/contract/checks.ts'
import {contract, workplace} from './harness.ts'

const now = new Date('2026-01-10T00:00:00Z')

/** What became of a unique key: its checks by id. */
async function found(name: string, data: string, yaml: string): Promise<Record<string, string>> {
  await using place = await workplace()
  await place.write(name, data)
  const rules = await contract(yaml)
  const scan = await place.scan([name], {contract: rules})
  return Object.fromEntries(
    contractChecks(rules, scan, now).flatMap(({id, status, message}) => (id.startsWith('unique:') ? [[id, `${status}: ${message}`]] : [])),
  )
}

const typed = {
  number: '{type: number}',
  integer: '{type: integer}',
  string: '{type: string}',
  boolean: '{type: boolean}',
  time: '{type: string, format: timestamp}',
} as const

interface KeyCase {
  readonly type: keyof typeof typed | 'none'
  readonly a: string
  readonly b: string
  readonly isSame: boolean
}

const cases: readonly KeyCase[] = [
  {type: 'number', a: '1', b: '1.0', isSame: true},
  {type: 'number', a: '0', b: '-0', isSame: true},
  {type: 'number', a: '100', b: '1e2', isSame: true},
  {type: 'number', a: '0.1', b: '0.10', isSame: true},
  {type: 'number', a: '123456789012345678901234567890.1', b: '123456789012345678901234567890.2', isSame: false},
  {type: 'number', a: '123456789012345678901234567890.1', b: '123456789012345678901234567890.10', isSame: true},
  {type: 'number', a: '9007199254740992', b: '9007199254740993', isSame: false},
  {type: 'none', a: '1', b: '1.0', isSame: true},
  {type: 'none', a: '2.5', b: '2.50', isSame: true},
  {type: 'integer', a: '7', b: '8', isSame: false},
  {type: 'string', a: '7', b: '7.0', isSame: false},
  {type: 'string', a: '7', b: '07', isSame: false},
]

const times: readonly KeyCase[] = [
  {type: 'time', a: '2025-01-01T00:00:00Z', b: '2025-01-01T01:00:00+01:00', isSame: true},
  {type: 'time', a: '2025-01-01T00:00:00Z', b: '2025-01-01 00:00:00.000', isSame: true},
  {type: 'time', a: '2025-01-01', b: '2025-01-01T00:00Z', isSame: true},
  {type: 'time', a: '2025-01-01T00:00:00.000001Z', b: '2025-01-01T00:00:00.000002Z', isSame: false},
  {type: 'none', a: '2025-01-01T00:00:00Z', b: '2025-01-01T01:00:00+01:00', isSame: true},
]

const yamlOf = (type: KeyCase['type']): string => `${type === 'none' ? '' : `row: {properties: {k: ${typed[type]}}}\n`}unique: k`
const repeats = (isSame: boolean): Record<string, string> => ({
  'unique:k': expect.stringMatching(isSame ? /^fail: .*repeats in 1 row, first at/ : /^pass: .*never repeats/),
})

describe('keys repeat by value, in every format', () => {
  test.each([...cases, ...times])('$type: $a and $b', async ({type, a, b, isSame}) => {
    expect(await found('a.csv', `k,v\n${a},x\n${b},y\n`, yamlOf(type))).toEqual(repeats(isSame))
    expect(await found('a.csv', `k,v\n"${a}",x\n${b},y\n`, yamlOf(type))).toEqual(repeats(isSame))
    expect(await found('a.tsv', `v\tk\nx\t${a}\ny\t${b}\n`, yamlOf(type))).toEqual(repeats(isSame))
    // Numbers of JSON are written as JSON has them.
    const value = (text: string): string => (type === 'time' || type === 'string' || text.includes('-01') ? JSON.stringify(text) : text)
    expect(await found('a.jsonl', `{"k":${value(a)}}\n{"k":${value(b)}}\n`, yamlOf(type))).toEqual(repeats(isSame))
    expect(await found('a.json', `[{"k":${value(a)}},\n{"k":${value(b)}}]`, yamlOf(type))).toEqual(repeats(isSame))
  })

  test('truths, escaped texts and keys of several columns', async () => {
    expect(await found('a.csv', 'k\nTrue\ntrue\n', yamlOf('boolean'))).toEqual(repeats(true))
    expect(await found('a.csv', 'k\n"a ""b"""\n"a ""b"""\n', yamlOf('string'))).toEqual(repeats(true))
    expect(await found('a.jsonl', '{"k":"a\\u0062"}\n{"k":"ab"}\n', yamlOf('string'))).toEqual(repeats(true))
    const pair = 'row: {properties: {a: {type: number}, b: {type: string}}}\nunique: [a, b]'
    expect(await found('a.csv', 'a,b\n1,x\n1.0,x\n', pair)).toEqual({'unique:a+b': 'fail: the key a, b repeats in 1 row, first at a.csv:3'})
    expect(await found('a.csv', 'a,b\n1,x\n1.0,y\n', pair)).toEqual({'unique:a+b': 'pass: the key a, b never repeats'})
    expect(await found('a.csv', 'a,b\n1,23\n12,3\n', pair)).toEqual({'unique:a+b': 'pass: the key a, b never repeats'})
  })
})

describe('a row without a key is missing one', () => {
  test.each([
    ['a.csv', 'k,v\n1,x\n,y\n,z\n'],
    ['a.csv', 'k,v\n1,x\n"",y\nNaN,z\n'],
    ['a.jsonl', '{"k":1}\n{"k":null}\n{}\n'],
    ['a.json', '[{"k":1},\n{"k":null},\n{"v":1}]'],
  ])('%s, %j', async (name, data) => {
    expect(await found(name, data, yamlOf('number'))).toEqual({
      'unique:k': 'pass: the key k never repeats among the 1 row that has one',
      'unique:k:missing': expect.stringMatching(/^fail: the key k has no value in 2 rows, first at a\.[a-z]+:[23]$/),
    })
  })

  test('also where one part of several is missing', async () => {
    expect(await found('a.csv', 'a,b\n1,\n1,\n1,2\n1,2\n', 'unique: [a, b]')).toEqual({
      'unique:a+b': 'fail: the key a, b repeats in 1 row, first at a.csv:5',
      'unique:a+b:missing': 'fail: the key a, b has no value in one of its columns in 2 rows, first at a.csv:2',
    })
  })

  test('it is counted and fits where the contract allows it', async () => {
    const yaml = 'row: {properties: {k: {type: [integer, "null"]}}}\nunique: k'
    expect(await found('a.csv', 'k,v\n1,x\n,y\n,z\n', yaml)).toMatchObject({
      'unique:k:missing': 'pass: the key k has no value in 2 rows, first at a.csv:3, which the contract allows',
    })
    expect(await found('a.csv', 'k,v\n,y\n,z\n', yaml)).toMatchObject({'unique:k': expect.stringContaining('skipped')})
  })
})
