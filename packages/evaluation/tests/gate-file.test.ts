import {explain} from '@modelflight/core/errors'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {readGate} from '../src/gate-file.ts'

const rulesOf = async (text: string) =>
  (await readGate(text, 'gate.yml')).gates.map(({id, metric, rule, text: words}) => ({id, metric, rule, words}))

const failure = async (text: string) => {
  try {
    await readGate(text, 'gate.yml')
  } catch (error) {
    const {errorClass, message, where, hint, bug} = explain(error)
    expect(bug).toBeUndefined()
    return {errorClass, line: where?.line, text: `${message} ${hint ?? ''}`}
  }
  throw new Error('the gate was accepted')
}

describe('short forms', () => {
  test.each([
    ['accuracy >= 0.92', 'accuracy', 'min', 0.92, ''],
    ['accuracy > 92%', 'accuracy', 'above', 92, '%'],
    ['latency_p95 < 200ms', 'latency_p95', 'below', 200, 'ms'],
    ['rmse <= 1.5e-3', 'rmse', 'max', 0.0015, ''],
    ['roc_auc >= baseline - 0.005', 'roc_auc', 'max-loss', 0.005, ''],
    ['roc_auc >= baseline + 1pp', 'roc_auc', 'min-gain', 1, 'pp'],
    ['roc_auc > baseline', 'roc_auc', 'gain-above', 0, ''],
    ['roc_auc > baseline - 0.01', 'roc_auc', 'loss-below', 0.01, ''],
    ['roc_auc <= baseline + 0.1', 'roc_auc', 'max-gain', 0.1, ''],
    ['rmse <= baseline + 5%', 'rmse', 'max-loss', 5, '%'],
    ['rmse <= baseline - 5%', 'rmse', 'min-gain', 5, '%'],
  ])('%s is a rule of its own direction', async (text, metric, bound, value, unit) => {
    expect(await rulesOf(text)).toMatchObject([{metric, rule: {bound, amount: {value, unit}}}])
  })

  test('a map of metrics to conditions means the same as lines', async () => {
    const map = await rulesOf('accuracy: ">= 0.92"\nroc_auc: "baseline - 0.005"\nrmse: "baseline + 0.1"\n')
    expect(map.map(({metric, rule}) => [metric, rule.bound])).toEqual([
      ['accuracy', 'min'],
      ['roc_auc', 'max-loss'],
      ['rmse', 'max-loss'],
    ])
    expect(await rulesOf('[accuracy >= 0.92]')).toEqual(await rulesOf('accuracy >= 0.92\n'))
  })

  test.each([
    ['roc_auc: baseline - 0.005', '>= baseline - 0.005'],
    ['rmse: baseline + 5%', '<= baseline + 5%'],
    ['rmse: baseline', '<= baseline'],
    ['gates: [{metric: rmse, versus-baseline: {gain-above: 1}}]', '< baseline - 1'],
    ['gates: [{metric: f1, versus-baseline: {max-gain: 10pp}}]', '<= baseline + 10pp'],
    ['gates: [{metric: f1, versus-baseline: {min-gain: 0, require: superior}}]', '>= baseline (superior)'],
  ])('%s is shown as %s', async (text, words) => {
    expect((await rulesOf(text)).map((rule) => rule.words)).toEqual([words])
  })

  test('two conditions on one metric get ids of their own', async () => {
    expect((await rulesOf('accuracy >= 0.8\naccuracy <= 0.99')).map(({id}) => id)).toEqual(['accuracy:min', 'accuracy:max'])
  })

  test('lines keep their numbers', async () => {
    const {gates} = await readGate('# what we promise\naccuracy >= 0.9\n\nf1 >= 0.8\n', 'input gate')
    expect(gates.map(({where}) => where.line)).toEqual([2, 4])
  })
})

describe('the long form', () => {
  const text = `
version: 1
task: binary
positive-label: 1
columns: {id: row_id, label: churned}
defaults: {on-fail: fail, min-samples: 200, confidence: 0.9, seed: 3}
metrics: {my_score: {direction: lower-is-better, unit: ms}}
gates:
  - {id: floor, metric: accuracy, min: 0.9, max: 0.999, why: promised to the customer}
  - {metric: my_score, below: 0.2s, on-fail: warn}
  - {id: no-worse, metric: roc_auc, min-samples: 500, versus-baseline: {max-loss: 0.5pp, require: non-inferior}}
  - f1 >= 0.8
`
  test('expands to one rule per limit, with defaults filled in', async () => {
    const {gates, settings} = await readGate(text, 'gate.yml')
    expect(gates.map(({id, onFail, minSamples}) => [id, onFail, minSamples])).toEqual([
      ['floor:min', 'fail', 200],
      ['floor:max', 'fail', 200],
      ['my_score', 'warn', 200],
      ['no-worse', 'fail', 500],
      ['f1', 'fail', 200],
    ])
    expect(settings).toMatchObject({
      task: 'binary',
      positiveLabel: '1',
      confidence: 0.9,
      seed: 3,
      columns: {id: 'row_id', label: 'churned'},
    })
    expect(gates[3]?.rule).toMatchObject({kind: 'baseline', bound: 'max-loss', require: 'non-inferior'})
    expect(gates[0]?.where.line).toBe(9)
  })

  test('a map of gates may mix both forms', async () => {
    expect(await rulesOf('gates:\n  accuracy: {min: 0.9}\n  f1: "> 0.8"\n')).toMatchObject([{id: 'accuracy'}, {id: 'f1'}])
  })
})

describe('what is not a gate is refused with its line', () => {
  test.each([
    ['', undefined, 'empty'],
    ['gates: []', 1, 'empty'],
    ['{}', 1, 'empty'],
    ['accuracy: 0.92', 1, 'which side'],
    ['accuracy: ">= high"', 1, 'no limit'],
    ['accuracy == 0.9', 1, 'equality'],
    ['accuracy >= NaN', 1, 'no limit'],
    ['accuracy >= 1e999', 1, 'no limit'],
    ['gates:\n  - metric: accuracy\n    min: .nan', 3, 'finite'],
    ['gates:\n  - {metric: accuracy, min: 0.9}\n  - {metric: accuracy, max: 0.8, id: top}', 3, 'no accuracy can be'],
    ['accuracy > 0.9\naccuracy < 0.9', 2, 'no accuracy can be'],
    ['gates:\n  - metric: accuracy\n    mim: 0.9', undefined, 'mim'],
    ['gates:\n  - {metric: accuracy, min: 0.9}\n  - {metric: accuracy, min: 0.8}', 3, 'given twice'],
    ['zorks >= baseline', 1, 'higher zorks'],
    ['gates:\n  - {metric: zorks, versus-baseline: {max-loss: 1}}', 2, 'higher zorks'],
    ['gates:\n  - {metric: accuracy, versus-baseline: {max-loss: -1}}', 2, 'negative'],
    ['gates:\n  - {metric: accuracy, versus-baseline: {require: superior}}', 2, 'names no amount'],
  ])('%j', async (text, line, words) => {
    const found = await failure(text)
    expect(found.errorClass).toBe('input-error')
    if (line !== undefined) expect(found.line).toBe(line)
    expect(found.text).toContain(words)
  })

  test('a key with a typing mistake names the right one', async () => {
    expect((await failure('gates:\n  - {metric: accuracy, min: 0.9}\ndefault: {on-fail: warn}')).text).toContain('defaults')
  })
})

test('no text makes the reader do anything but read or refuse', async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.string(), fc.stringMatching(/^[a-z_:>=<0-9.\n \-{}[\]%]{0,60}$/)), async (text) => {
      try {
        const {gates} = await readGate(text, 'gate.yml')
        expect(gates.length).toBeGreaterThan(0)
        for (const {rule} of gates) expect(Number.isFinite(rule.amount.value)).toBe(true)
      } catch (error) {
        expect(explain(error).bug).toBeUndefined()
      }
    }),
    {seed: 5, numRuns: 400},
  )
})
