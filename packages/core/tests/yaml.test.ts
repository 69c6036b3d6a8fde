import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {Failure} from '@modelflight/core/errors'
import {decodeText} from '@modelflight/core/files'
import {parseYaml} from '@modelflight/core/yaml'
import {describe, expect, test} from 'vitest'

const failureOf = (body: () => unknown): Failure => {
  try {
    body()
  } catch (error) {
    if (error instanceof Failure) return error
    throw error
  }
  throw new Error('nothing was thrown')
}

describe('hostile YAML', () => {
  const folder = join(import.meta.dirname, 'fixtures', 'yaml')
  const expected = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as Record<string, {class: string; line?: number}>
  test.each(readdirSync(folder).filter((name) => name.endsWith('.yaml')))('%s', (name) => {
    const parse = () => parseYaml(decodeText(readFileSync(join(folder, name)), name), name)
    const want = expected[name]
    if (want === undefined) throw new Error(`${name} has no expectation`)
    if (want.class === 'ok') expect(parse).not.toThrow()
    else {
      const failure = failureOf(parse)
      expect(failure.errorClass).toBe(want.class)
      if (want.line !== undefined) expect(failure.where?.line).toBe(want.line)
    }
  })
})

test('YAML 1.2 core: NO, off and 12:30 are text, and numbers are numbers', () => {
  expect(parseYaml('a: NO\nb: off\nc: 12:30\nd: 1.5\ne: 0x1F', 'x').value).toEqual({a: 'NO', b: 'off', c: '12:30', d: 1.5, e: 31})
})

test('every part knows its line, and an unknown part gets its parent', () => {
  const located = parseYaml('gate:\n  - metric: f1\n    min: 0.5\n', 'gate.yml')
  expect(located.at('/gate/0/min')).toEqual({file: 'gate.yml', line: 3, column: 5, field: 'gate.0.min'})
  expect(located.at('/gate/0/max').line).toBe(2)
  expect(located.at('/other')).toMatchObject({file: 'gate.yml', line: 1})
})

test.each(['.nan', '.inf', '-.inf'])('a limit of %s is refused with its line', (value) => {
  const failure = failureOf(() => parseYaml(`a: 1\nb: {max: ${value}}\n`, 'x.yml'))
  expect(failure).toMatchObject({errorClass: 'input-error', where: {line: 2, field: 'b.max'}})
})

test('JSON is read with the same rules: a duplicate key is an error', () => {
  expect(failureOf(() => parseYaml('{"a": 1, "a": 2}', 'x.json')).errorClass).toBe('input-error')
})

test('a key named __proto__ changes no prototype', () => {
  const {value} = parseYaml('{"__proto__": {"polluted": 1}, "a": 1}', 'x.json')
  expect((value as {polluted?: number}).polluted).toBeUndefined()
  expect(({} as {polluted?: number}).polluted).toBeUndefined()
})

test('an alias whose anchor is not set is told with its place', () => {
  expect(() => parseYaml('a: 1\nb: [x, *none]\n', 'c.yml')).toThrow(
    expect.objectContaining({errorClass: 'input-error', where: expect.objectContaining({line: 2})}),
  )
})
