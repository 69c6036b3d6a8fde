import {createRandom} from '@modelflight/stats/random'
import {describe, expect, test} from 'vitest'
import {judgePerformance, type PerformanceFinding, type PerformanceLimits} from '../src/performance/judge.ts'
import type {PredictedRows} from '../src/performance/sample.ts'
import {maxLossOf, metricNames} from '../src/performance/spec.ts'

const makeLimits = (metrics: readonly string[] = [], overrides: Partial<PerformanceLimits> = {}): PerformanceLimits => ({
  metrics: metricNames(metrics),
  maxLoss: undefined,
  level: 0.04,
  minRows: 50,
  earlier: [],
  ...overrides,
})

/** Rows of a confusion: counts by `label -> prediction`. */
const confused = (...cells: readonly (readonly [label: string, prediction: string, count: number])[]): PredictedRows => ({
  labels: cells.flatMap(([label, , count]) => Array<string>(count).fill(label)),
  predictions: cells.flatMap(([, prediction, count]) => Array<string>(count).fill(prediction)),
})

const judged = (current: PredictedRows, reference: PredictedRows | undefined, limits: PerformanceLimits): PerformanceFinding => {
  const found = judgePerformance({current, reference, hasLabels: true}, limits)
  if (found === undefined) throw new Error('nothing was judged')
  return found
}

const fraud = (found: number, missed: number, others = 3000, alarms = 3): PredictedRows =>
  confused(['ok', 'ok', others - alarms], ['ok', 'fraud', alarms], ['fraud', 'fraud', found], ['fraud', 'ok', missed])

describe('the usual metrics of classes', () => {
  test.each([
    {says: 'recall of a rare class from 85 % to 28 %', now: fraud(12, 31), status: 'fail', id: 'recall[fraud]'},
    {says: 'recall of a rare class to nothing', now: fraud(0, 40), status: 'fail', id: 'recall[fraud]'},
    {says: 'a few labels of the class, all missed', now: fraud(0, 8), status: 'fail', id: 'recall[fraud]'},
    {says: 'recall within chance', now: fraud(40, 12), status: 'pass', id: 'recall[fraud]'},
    {says: 'a class with four labels is not judged, and said so', now: fraud(0, 4), status: 'skipped', id: 'recall[fraud]'},
    {says: 'a class without a label is not judged', now: fraud(0, 0), status: 'skipped', id: 'recall[fraud]'},
    {says: 'accuracy that falls by much', now: fraud(34, 6, 3000, 300), status: 'fail', id: 'accuracy'},
    {says: 'accuracy that falls by little', now: fraud(34, 6, 3000, 30), status: 'pass', id: 'accuracy'},
  ])('$says: $status', ({now, status, id}) => {
    const {metrics} = judged(now, fraud(34, 6), makeLimits())
    expect(metrics.map((metric) => metric.id)).toEqual(['accuracy', 'recall[fraud]', 'recall[ok]'])
    expect(metrics.find((metric) => metric.id === id)).toMatchObject({status})
  })

  test.each([
    {says: '1.0 and 1', labels: '1.0', predictions: '1'},
    {says: 'True and 1', labels: 'True', predictions: '1'},
    {says: 'TRUE and true', labels: 'TRUE', predictions: 'true'},
  ])('$says are the same class', ({labels, predictions}) => {
    const zero = labels.toLowerCase() === 'true' ? 'False' : '0'
    const rows = confused([labels, predictions, 60], [zero, predictions === '1' ? '0' : 'false', 60])
    expect(judged(rows, rows, makeLimits()).metrics[0]).toMatchObject({id: 'accuracy', value: 1, reference: 1, status: 'pass'})
  })

  test('a better model passes, and a worse one within its own interval is not called as good', () => {
    expect(judged(fraud(40, 0), fraud(34, 6), makeLimits()).status).toBe('pass')
    const {metrics} = judged(
      confused(['a', 'a', 9860], ['a', 'b', 140], ['b', 'b', 500]),
      confused(['a', 'a', 9900], ['a', 'b', 100], ['b', 'b', 500]),
      makeLimits(),
    )
    expect(metrics[0]).toMatchObject({status: 'pass', message: expect.stringMatching(/worse by less than half of the max-loss/)})
  })

  test('a reference without rows leaves the figure uncompared', () => {
    const {metrics, status} = judged(fraud(34, 6), undefined, makeLimits())
    expect(status).toBe('skipped')
    expect(metrics[0]?.message).toMatch(/^accuracy 99\.7 % .*not compared: the reference is a stored profile/)
    expect(judged(fraud(34, 6), undefined, makeLimits(['accuracy'])).status).toBe('inconclusive')
  })
})

/** Scores whose labels come true with them, but for a share of flips. */
function scored(seed: number, flips: number, n = 2000, spread = 1): PredictedRows {
  const random = createRandom(seed)
  const rows = Array.from({length: n}, () => {
    const chance = 0.5 + (random.uniform() - 0.5) * spread
    return [chance.toFixed(5), random.uniform() < chance !== random.uniform() < flips ? '1' : '0'] as const
  })
  return {predictions: rows.map(([score]) => score), labels: rows.map(([, label]) => label)}
}

const amounts = (seed: number, error: number, n = 1000): PredictedRows => {
  const random = createRandom(seed)
  const rows = Array.from({length: n}, () => 10 + 5 * random.uniform())
  return {predictions: rows.map((value) => (value + error * random.normal()).toFixed(4)), labels: rows.map((value) => value.toFixed(4))}
}

describe('named metrics, better or worse by their direction', () => {
  test.each([
    ...['accuracy', 'balanced_accuracy', 'recall', 'precision', 'f1', 'f1_macro', 'recall[0]', 'recall.1'].map((name) => ({
      name,
      kind: 'scores',
    })),
    ...['roc_auc', 'average_precision', 'log_loss', 'brier'].map((name) => ({name, kind: 'scores'})),
    ...['mae', 'rmse', 'mape', 'r2'].map((name) => ({name, kind: 'amounts'})),
  ])('$name', ({name, kind}) => {
    const rows = (seed: number, isBad: boolean): PredictedRows =>
      kind === 'scores' ? scored(seed, isBad ? 0.25 : 0) : amounts(seed, isBad ? 2 : 1)
    const of = (now: PredictedRows, before: PredictedRows) => judged(now, before, makeLimits([name])).metrics[0]
    expect(of(rows(2, true), rows(1, false))).toMatchObject({id: name, status: 'fail'})
    expect(of(rows(2, false), rows(1, false))).toMatchObject({id: name, status: 'pass'})
    expect(of(rows(2, false), rows(1, true))).toMatchObject({id: name, status: 'pass'})
  })

  test.each([
    {maxLoss: '0.3', status: 'pass'},
    {maxLoss: '30pp', status: 'pass'},
    {maxLoss: '50%', status: 'pass'},
    {maxLoss: '5%', status: 'fail'},
  ])('max-loss $maxLoss', ({maxLoss, status}) => {
    const limits = makeLimits(['accuracy'], {maxLoss: maxLossOf(maxLoss)})
    expect(judged(scored(2, 0.25), scored(1, 0), limits).status).toBe(status)
  })

  test.each([
    {
      says: 'an unknown name',
      metrics: ['acuracy'],
      rows: scored(1, 0),
      error: /"acuracy" is not a metric/,
      hint: /Did you mean accuracy\?/,
    },
    {
      says: 'scores of classes',
      metrics: ['roc_auc'],
      rows: fraud(34, 6),
      error: /roc_auc: needs scores, and the predictions are classes \(fraud, ok\)/,
      hint: /Name the column with the scores/,
    },
    {
      says: 'amounts of classes',
      metrics: ['r2'],
      rows: scored(1, 0),
      error: /r2: needs labels that are amounts, and these are classes/,
      hint: /Use accuracy/,
    },
    {says: 'classes of amounts', metrics: ['f1'], rows: amounts(1, 1), error: /f1: needs labels that are classes/, hint: /Use mae/},
    {
      says: 'an unknown class',
      metrics: ['recall[fruad]'],
      rows: fraud(34, 6),
      error: /there is no class "fruad"/,
      hint: /Did you mean recall\[fraud\]\?/,
    },
    {
      says: 'a class of the accuracy',
      metrics: ['accuracy[fraud]'],
      rows: fraud(34, 6),
      error: /accuracy has no value for one class/,
      hint: /recall\[fraud\]/,
    },
    {
      says: 'names that never agree',
      metrics: [],
      rows: confused(['fraud', '1', 60], ['ok', '0', 60]),
      error: /no prediction \("1", "0", …\) equals any label/,
      hint: /same names/,
    },
  ])('refuses $says in one sentence with the way out', ({metrics, rows, error, hint}) => {
    expect(() => judged(rows, rows, makeLimits(metrics))).toThrow(
      expect.objectContaining({errorClass: 'input-error', message: expect.stringMatching(error), hint: expect.stringMatching(hint)}),
    )
  })
})

describe('labels that have not arrived', () => {
  const reference = scored(1, 0)
  const {predictions} = scored(2, 0)
  const few = predictions.map((_, row) => (row < 12 ? '1' : null))
  test.each([
    {says: 'no column', current: {predictions}, words: /no such column yet/},
    {says: 'an empty column', current: {predictions, labels: predictions.map(() => null)}, words: /the column is empty/},
    {
      says: 'blanks and NaN',
      current: {predictions, labels: predictions.map((_, row) => (row % 2 === 0 ? '' : 'NaN'))},
      words: /the column is empty/,
    },
    {says: 'twelve labels', current: {predictions, labels: few}, words: /only 12 of 2000 rows have a label so far/},
  ])('$says: the estimate takes over', ({current, words}) => {
    const found = judged(current, reference, makeLimits())
    expect(found).toMatchObject({kind: 'estimated', status: 'pass', withoutLabels: expect.stringMatching(words)})
    expect(found.metrics[0]?.message).toMatch(/estimated accuracy 7\d\.\d % .* on the reference/)
  })

  test('predictions that are classes allow no estimate, and that is no pass', () => {
    const found = judged({predictions: fraud(34, 6).predictions}, fraud(34, 6), makeLimits())
    expect(found).toMatchObject({kind: 'unknown', status: 'skipped', metrics: []})
  })

  test('an estimate that falls is judged; scores that nobody calibrated are not', () => {
    const uncertain = {predictions: scored(2, 0, 800, 0.4).predictions}
    expect(judged(uncertain, reference, makeLimits())).toMatchObject({kind: 'estimated', status: 'fail'})
    const bold: PredictedRows = {predictions: predictions.map((score) => (Number(score) > 0.5 ? '0.97' : '0.03'))}
    const found = judged(bold, {predictions: bold.predictions}, makeLimits())
    expect(found).toMatchObject({status: 'skipped'})
    expect(found.metrics[0]?.message).toMatch(/not judged: the scores are not calibrated .*only as good as the scores/)
  })

  test('calibration on the labels of the reference brings bold scores to the truth', () => {
    const bold = (rows: PredictedRows): PredictedRows => ({
      ...rows,
      predictions: rows.predictions.map((score) => String(0.5 + Math.sign(Number(score) - 0.5) * 0.47)),
    })
    const found = judged({predictions: bold(scored(2, 0)).predictions}, bold(reference), makeLimits())
    expect(found).toMatchObject({status: 'pass'})
    expect(found.metrics[0]?.value).toBeCloseTo(0.75, 1)
  })
})

test('with nothing changed, the usual metrics of three classes and the estimate alarm in at most 5 % of the runs', () => {
  const runs = 400
  const random = createRandom(11)
  const classes = ['a', 'b', 'rare'] as const
  const drawn = (n: number): PredictedRows => {
    const rows = Array.from({length: n}, () => {
      const u = random.uniform()
      const label = u < 0.6 ? 0 : u < 0.97 ? 1 : 2
      const isRight = random.uniform() < 0.8
      return [classes[isRight ? label : (label + 1) % 3] as string, classes[label] as string] as const
    })
    return {predictions: rows.map(([prediction]) => prediction), labels: rows.map(([, label]) => label)}
  }
  let [measured, estimated] = [0, 0]
  for (let run = 0; run < runs; run++) {
    if (judged(drawn(400), drawn(800), makeLimits()).status === 'fail') measured++
    const {predictions} = scored(1000 + run, 0, 300)
    if (judged({predictions}, scored(5000 + run, 0, 600), makeLimits()).status === 'fail') estimated++
  }
  const bound = 0.05 + 3 * Math.sqrt((0.05 * 0.95) / runs)
  expect(measured / runs).toBeLessThanOrEqual(bound)
  expect(estimated / runs).toBeLessThanOrEqual(bound)
})
