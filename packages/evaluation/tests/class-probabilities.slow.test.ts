import {aucOneVersusOne, aucOneVersusRest, topKAccuracy} from '@modelflight/stats/multiclass-auc'
import {multiclassLogLoss} from '@modelflight/stats/multiclass-metrics'
import {createRandom} from '@modelflight/stats/random'
import {describe, expect, test} from 'vitest'
import {readGate} from '../src/gate-file.ts'
import {openScene} from '../src/view.ts'
import {evidenceFrom, judge} from './made.ts'

type Columns = Record<string, readonly (string | number)[]>
const classes = ['bird', 'cat', 'dog'] as const

/** A model of three classes of unequal size; a lower `skill` knows less. */
function model(n: number, skill: number, seed: number): Columns {
  const [labelled, random] = [createRandom(21), createRandom(seed)]
  const label = Array.from({length: n}, () => classes[Math.min(2, Math.floor(labelled.uniform() * 5))] ?? 'dog')
  const rows = label.map((own) => {
    const raw = classes.map((name) => Math.exp(random.normal() + (name === own ? skill : 0)))
    const whole = raw.reduce((sum, value) => sum + value, 0)
    return raw.map((value) => Math.round((1000 * value) / whole) / 1000)
  })
  const columns = Object.fromEntries(classes.map((name, index) => [`p_${name}`, rows.map((row) => row[index] ?? 0)]))
  return {id: label.map((_, row) => row), label, ...columns}
}

const head = 'columns: {score: {bird: p_bird, cat: p_cat, dog: p_dog}}'
const rowsOf = (columns: Columns): number[][] =>
  (columns['label'] ?? []).map((_, row) => classes.map((name) => Number(columns[`p_${name}`]?.[row])))

async function viewOf(metric: string, definition: string, candidate: Columns, baseline: Columns, asked = '{}') {
  const text = `${head}\nmetrics: {m: {use: ${metric}${definition}}}\ngates: [{metric: m, min: 0, at: lower-bound, test: ${asked}}]`
  const {gates, settings} = await readGate(text, 'gate.yml')
  const before = {kind: 'measured', name: 'b', evidence: evidenceFrom(baseline, settings)} as const
  const view = openScene(evidenceFrom(candidate, settings), before, settings.definitions).view(undefined)
  const gate = gates[0]
  if (gate === undefined) throw new Error('no gate')
  const measured = view.measured('m')
  return {
    value: measured?.kind === 'value' ? measured.value : measured?.reason,
    own: view.estimate('m', gate.test),
    change: view.difference('m', gate.test),
  }
}

describe('probabilities of several classes', () => {
  const candidate = model(900, 1, 1)
  const truth = (candidate['label'] ?? []).map(String)
  const probabilities = rowsOf(candidate)

  test.each([
    ['roc_auc', ', multi-class: ovr', aucOneVersusRest(classes, truth, probabilities, 'macro')],
    ['roc_auc', ', multi-class: ovr, average: weighted', aucOneVersusRest(classes, truth, probabilities, 'weighted')],
    ['roc_auc', ', multi-class: ovo', aucOneVersusOne(classes, truth, probabilities, 'macro')],
    ['roc_auc', ', multi-class: ovo, average: weighted', aucOneVersusOne(classes, truth, probabilities, 'weighted')],
    ['roc_auc_ovo_weighted', '', aucOneVersusOne(classes, truth, probabilities, 'weighted')],
    ['log_loss', '', multiclassLogLoss(classes, truth, probabilities)],
    ['top_k_accuracy', ', k: 2', topKAccuracy(classes, truth, probabilities, 2)],
  ])('%s%s has the value of the reference', async (metric, definition, expected) => {
    const {value} = await viewOf(metric, definition, candidate, candidate)
    expect(value).toBeCloseTo(expected, 12)
  })

  test.each(['ovr', 'ovr, average: weighted', 'ovo', 'ovo, average: weighted'])(
    'the intervals of %s are those of the bootstrap, for one model and for the difference of two',
    async (kind) => {
      const [mine, theirs] = [model(500, 1, 1), model(500, 0.8, 2)]
      const quick = await viewOf('roc_auc', `, multi-class: ${kind}`, mine, theirs)
      const all = {one: mine['label']?.map(() => 'x') ?? []}
      const replicated = await viewOf(
        'roc_auc',
        `, multi-class: ${kind}`,
        {...mine, ...all},
        {...theirs, ...all},
        '{strata: one, resamples: 600}',
      )
      for (const part of ['own', 'change'] as const) {
        const ratio = (quick[part]?.standardError ?? Number.NaN) / (replicated[part]?.standardError ?? Number.NaN)
        expect(ratio).toBeGreaterThan(0.88)
        expect(ratio).toBeLessThan(1.12)
        expect(quick[part]?.value).toBeCloseTo(replicated[part]?.value ?? Number.NaN, 10)
      }
      expect(quick.change?.method).toBe('DeLong')
    },
  )

  test('a model without predictions answers with the most probable class', async () => {
    const {checks} = await judge(
      `${head}\ngates: {accuracy: "> 0.4", roc_auc_ovr: "> 0.6", log_loss: "baseline"}`,
      candidate,
      model(900, 0.3, 2),
    )
    expect(checks.map(({status}) => status)).toEqual(['pass', 'pass', 'pass'])
  })

  test('a perfect ranking is not surely perfect', async () => {
    const label = ['bird', 'cat', 'dog', 'bird', 'cat', 'dog']
    const sure = Object.fromEntries(classes.map((name) => [`p_${name}`, label.map((own) => (own === name ? 1 : 0))]))
    const columns = {id: label.map((_, row) => row), label, ...sure}
    expect((await judge(`${head}\ngates: [{metric: roc_auc_ovr, min: 0.9, at: lower-bound}]`, columns)).checks[0]?.status).toBe(
      'inconclusive',
    )
  })

  test('one against one is not defined for weighted rows, as in scikit-learn', async () => {
    const weighted = {...candidate, w: truth.map((_, row) => 1 + (row % 2))}
    const text = head.replace('columns: {', 'columns: {weight: w, ')
    const {checks} = await judge(`${text}\ngates: {roc_auc_ovo: "> 0.5", roc_auc_ovr: "> 0.5"}`, weighted)
    expect(checks.map(({status}) => status)).toEqual(['fail', 'pass'])
  })

  test.each([
    ['an absent column', (columns: Columns): Columns => ({...columns, p_dog: undefined as never}), /column/],
    ['a logit', (columns: Columns): Columns => ({...columns, p_dog: columns['p_dog']?.map(() => -2.5) ?? []}), /outside 0 to 1/],
    ['rows that do not add up', (columns: Columns): Columns => ({...columns, p_dog: columns['p_dog']?.map(() => 0.9) ?? []}), /add up to/],
    ['NaN', (columns: Columns): Columns => ({...columns, p_dog: columns['p_dog']?.map(() => 'NaN') ?? []}), /no finite number/],
  ])('%s is an error', async (_, spoil, message) => {
    const spoilt = Object.fromEntries(Object.entries(spoil(model(20, 1, 3))).filter(([, values]) => values !== undefined))
    await expect(judge(`${head}\ngates: {roc_auc_ovr: "> 0.5"}`, spoilt)).rejects.toMatchObject({
      errorClass: 'input-error',
      message: expect.stringMatching(message),
    })
  })

  test('a column for each class belongs to the task multiclass', async () => {
    await expect(judge(`task: binary\n${head}\ngates: {accuracy: "> 0.5"}`, candidate)).rejects.toMatchObject({errorClass: 'input-error'})
  })
})
