import {explain} from '@modelflight/core/errors'
import {describe, expect, test} from 'vitest'
import {readGate} from '../src/gate-file.ts'

async function failure(text: string) {
  try {
    await readGate(text, 'gate.yml')
  } catch (error) {
    return explain(error)
  }
  throw new Error('the gate was accepted')
}

describe('the forms that most teams need', () => {
  test.each([
    'accuracy: "> 0.92"\nf1: ">= 0.88"\nlatency_p95: "< 200ms"\nroc_auc: "baseline - 0.005"\nrecall@country=DE: ">= 0.8"',
    'accuracy: > 0.92',
    'accuracy: ">0.92"',
    'accuracy > 92%\nlatency_p95 < 0.2s',
    '- accuracy > 0.92\n- f1 >= 0.88',
    'accuracy: ">= baseline"',
    'recall@country=DE,sex=F: ">= 0.8"',
  ])('%j is read', async (text) => {
    if (text === 'accuracy: > 0.92') return expect((await failure(text)).errorClass).toBe('input-error')
    expect((await readGate(text, 'gate.yml')).gates.length).toBeGreaterThan(0)
  })
})

/** A gate that nobody should be able to pass by accident, and the line that is at fault. */
const hostile: readonly (readonly [text: string, line: number])[] = [
  ['accuracy: ">= .nan"', 1],
  ['accuracy: ">= NaN"', 1],
  ['accuracy: ">= -Infinity"', 1],
  ['gates:\n  - {metric: accuracy, min: .nan}', 2],
  ['gates:\n  - {metric: accuracy, min: .inf}', 2],
  ['gates:\n  - {metric: accuracy, min: -.inf}', 2],
  ['gates:\n  - {metric: accuracy, min: 1e999}', 2],
  ['gates:\n  - metric: accuracy\n    min: 0.9\n    max: 0.8', 4],
  ['gates:\n  - metric: accuracy\n    above: 0.9\n    below: 0.9', 4],
  ['accuracy >= 0.95\naccuracy <= 0.9', 2],
  ['gates: []', 1],
  ['gates: {}', 1],
  ['gates:', 1],
  ['{}', 1],
  ['[]', 1],
  ['accuracy: 0.9', 1],
  ['accuracy: ""', 1],
  ['accuracy: null', 1],
  ['accuracy: true', 1],
  ['accuracy: "== 0.9"', 1],
  ['accuracy: "!= 0.9"', 1],
  ['accuracy: "=> 0.9"', 1],
  ['accuracy: ">= 0.9 || true"', 1],
  ['accuracy: ">= 0,9"', 1],
  ['accuracy: ">= ９"', 1],
  ['accuracy: ">= 0x1"', 1],
  ['accuracy: ">= 1_0"', 1],
  ['accuracy: "baseline * 0.9"', 1],
  ['accuracy: "baseline - nan"', 1],
  ['my_metric: ">= baseline"', 1],
  ['gates:\n  - {metric: my_metric, versus-baseline: {max-loss: 0.1}}', 2],
  ['gates:\n  - {metric: accuracy, versus-baseline: {max-loss: -0.1}}', 2],
  ['gates:\n  - {metric: accuracy, versus-baseline: {require: superior}}', 2],
  ['gates:\n  - {metric: accuracy, mim: 0.9}', 2],
  ['gates:\n  - {metric: accuracy, Min: 0.9}', 2],
  ['gates:\n  - {min: 0.9}', 2],
  ['gates:\n  - {metric: "", min: 0.9}', 2],
  ['gates:\n  - {metric: accuracy, min: 0.9, on-fail: ignore}', 2],
  ['gates:\n  - {metric: accuracy, min: 0.9, missing: pass}', 2],
  ['gates:\n  - {metric: accuracy, min: 0.9, min-samples: 0}', 2],
  ['gates:\n  - {metric: accuracy, min: 0.9, min-samples: 1.5}', 2],
  ['gates:\n  - {metric: accuracy, min: 0.9, test: {confidence: 1}}', 2],
  ['gates:\n  - {metric: accuracy, min: 0.9, test: {confidence: 0.01}}', 2],
  ['gates:\n  - {metric: accuracy, min: 0.9, test: {resamples: 1}}', 2],
  ['gates:\n  - {metric: accuracy, min: 0.9, test: {resamples: 1000000000}}', 2],
  ['gates:\n  - {metric: accuracy, min: 0.9, test: {seed: -1}}', 2],
  ['gates:\n  - {metric: accuracy, min: 0.9, where: {}}', 2],
  ['gates:\n  - {metric: accuracy, min: 0.9, where: {country: []}}', 2],
  ['gates:\n  - {metric: f1, slices: {by: [], each: {min: 0.8}}}', 2],
  ['gates:\n  - {metric: f1, slices: {by: [country]}}', 2],
  ['gates:\n  - {metric: f1, slices: {by: [country], gap: {}}}', 2],
  ['gates:\n  - {metric: f1, fairness: {criterion: equal-opportunity, by: sex}}', 2],
  ['gates:\n  - {metric: f1, fairness: {criterion: fair, by: sex, max-difference: 0.1}}', 2],
  ['gates:\n  - {id: a, metric: accuracy, min: 0.9}\n  - {id: a, metric: accuracy, min: 0.8}', 3],
  ['verdict: {require: {at-least: 0}}\ngates: {accuracy: "> 0.9"}', 1],
  ['verdict: {max-warnings: -1}\ngates: {accuracy: "> 0.9"}', 1],
  ['task: binari\ngates: {accuracy: "> 0.9"}', 1],
  ['version: 2\ngates: {accuracy: "> 0.9"}', 1],
  ['threshold: .nan\ngates: {accuracy: "> 0.9"}', 1],
  ['classes: [a]\ngates: {accuracy: "> 0.9"}', 1],
  ['metrics: {x: {use: f2000}}\ngates: {x: "> 0.9"}', 1],
  ['metrics: {x: {use: f1, beta: 0}}\ngates: {x: "> 0.9"}', 1],
  ['metrics: {x: {use: latency, quantile: 95}}\ngates: {x: "< 9ms"}', 1],
  ['metrics: {x: {use: roc_auc, multi-class: all}}\ngates: {x: "> 0.9"}', 1],
  ['columns: {score: {a: p}}\ngates: {accuracy: "> 0.9"}', 1],
  ['columns: {label: 3}\ngates: {accuracy: "> 0.9"}', 1],
  ['accuracy: "> 0.9"\naccuracy: "> 0.1"', 2],
  ['a: &x "> 0.9"\nb: *x\nc: !!js/function "> 1"', 3],
  ['gates: !!python/object:os.system [x]', 1],
]

test('there are many hostile gates', () => {
  expect(hostile.length).toBeGreaterThanOrEqual(60)
})

test.each(hostile)('%j is an error on line %i', async (text, line) => {
  const {errorClass, where, message} = await failure(text)
  expect({errorClass, line: where?.line, file: where?.file}, message).toEqual({errorClass: 'input-error', line, file: 'gate.yml'})
})

test.each(['', '   \n# nothing\n', 'gates: null', '---'])('%j asks nothing, and is an error', async (text) => {
  expect((await failure(text)).errorClass).toBe('input-error')
})
