import {explain} from '@modelflight/core/errors'
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {readMetricsFile} from '../src/metrics-file.ts'
import {noteChecks} from '../src/notes.ts'

const read = (text: string) => readMetricsFile(new TextEncoder().encode(text), 'metrics.json')
const failure = (text: string) => {
  try {
    read(text)
  } catch (error) {
    return explain(error)
  }
  throw new Error('the file was accepted')
}

test('nested metrics, as DVC and scikit-learn write them, are named by their path', () => {
  const {metrics} = read('{"val": {"accuracy": 0.9,\n "macro avg": {"f1-score": 0.8}}, "loss": -3.5}')
  expect([...metrics].map(([name, {value, where}]) => [name, value, where.line])).toEqual([
    ['val.accuracy', 0.9, 1],
    ['val.macro avg.f1-score', 0.8, 2],
    ['loss', -3.5, 2],
  ])
})

test.each([
  ['', 'is empty'],
  ['  \n', 'is empty'],
  ['[0.9]', 'an array'],
  ['0.9', 'must hold an object'],
  ['{"accuracy": "0.9"}', 'must be a number'],
  ['{"accuracy": null}', 'got null'],
  ['{"accuracy": [0.99]}', 'an array'],
  ['{"test_accuracy": 93.1}', 'from 0 to 1'],
  ['{"roc_auc_score": 1.0001}', 'from 0 to 1'],
  ['{"latency_ms": -1}', '>= 0'],
  ['{"r2": 1.5}', '<='],
  ['{"a": {"b": 1}, "a.b": 2}', 'twice'],
  ['{"": 1}', 'empty name'],
  ['{"a": 1e999}', 'beyond the range'],
])('%j is refused', (text, words) => {
  const {errorClass, message, where, bug} = failure(text)
  expect(bug).toBeUndefined()
  expect(errorClass).toBe('input-error')
  if (words !== '<=') expect(message).toContain(words)
  expect(where?.file).toBe('metrics.json')
})

test('bytes that are not UTF-8 are refused', () => {
  expect(() => readMetricsFile(Uint8Array.of(0x7b, 0xff, 0x7d), 'metrics.json')).toThrow(/UTF-8/)
})

test('every finite number is read as it is', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.stringMatching(/^x[a-z]{0,8}$/), fc.double({noNaN: true, noDefaultInfinity: true})), (values) => {
      const text = JSON.stringify(values)
      expect(Object.fromEntries([...read(text).metrics].map(([name, {value}]) => [name, value]))).toEqual(JSON.parse(text))
    }),
    {seed: 21},
  )
})

test('metrics of another commit fail, on pull requests they warn; a short name of the commit is enough', () => {
  const sha = 'abcdef0123456789abcdef0123456789abcdef01'
  const file = (value: string) => read(`{"accuracy": 0.9, "git_sha": "${value}"}`)
  const now = new Date('2026-01-01T00:00:00Z')
  expect(noteChecks(file(sha), {now, sha, pullRequest: false})).toEqual([])
  expect(noteChecks(file('ABCDEF0'), {now, sha, pullRequest: false})).toEqual([])
  expect(noteChecks(file('abc'), {now, sha, pullRequest: false})).toMatchObject([{status: 'fail'}])
  expect(noteChecks(file('0123456'), {now, sha, pullRequest: true})).toMatchObject([{status: 'warn'}])
})
