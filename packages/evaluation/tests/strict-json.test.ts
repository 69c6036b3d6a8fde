import {explain} from '@modelflight/core/errors'
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {type JsonNode, parseStrictJson} from '../src/strict-json.ts'

const plain = (node: JsonNode): unknown => {
  if (node.kind === 'object') return Object.fromEntries([...node.entries].map(([key, value]) => [key, plain(value)]))
  return node.kind === 'array' ? node.items.map(plain) : node.value
}

test('reads what JSON.parse reads', () => {
  fc.assert(
    fc.property(fc.jsonValue({maxDepth: 6}), fc.boolean(), (value, pretty) => {
      const text = JSON.stringify(value, null, pretty ? 2 : 0)
      if (text.includes('"__proto__"')) return
      expect(plain(parseStrictJson(text, 'm.json'))).toEqual(JSON.parse(text))
    }),
    {seed: 11, numRuns: 500},
  )
})

test('refuses what JSON.parse refuses', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[{}[\]",:0-9a-z.eE+\-\\ \n]{0,20}$/), (text) => {
      let valid = true
      try {
        JSON.parse(text)
      } catch {
        valid = false
      }
      if (valid) return
      expect(() => parseStrictJson(text, 'm.json')).toThrow()
    }),
    {seed: 12, numRuns: 2_000},
  )
})

test.each([
  ['{"a": 1, "a": 2}', 'input-error', 1],
  ['{"x":\n {"a": 1,\n "a": 2}}', 'input-error', 3],
  ['{"__proto__": 1}', 'input-error', 1],
  ['{"a": NaN}', 'input-error', 1],
  ['{"a": -Infinity}', 'input-error', 1],
  ['{"a": 1,}', 'input-error', 1],
  ['{"a": 1} x', 'input-error', 1],
  ['{"a": 01}', 'input-error', 1],
  [`${'['.repeat(70)}1${']'.repeat(70)}`, 'limit-exceeded', 1],
  [`${'['.repeat(200_000)}`, 'limit-exceeded', 1],
])('refuses %.40s with its line', (text, errorClass, line) => {
  let caught: unknown
  try {
    parseStrictJson(text, 'm.json')
  } catch (error) {
    caught = error
  }
  expect(explain(caught)).toMatchObject({errorClass, where: {file: 'm.json', line}})
})
