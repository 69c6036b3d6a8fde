import {readFile} from 'node:fs/promises'
import {explain} from '@modelflight/core/errors'
import {describe, expect, test} from 'vitest'
import {readGate} from '../src/gate-file.ts'
import {judge, madeModel} from './made.ts'

const statuses = async (...args: Parameters<typeof judge>) => (await judge(...args)).checks.map(({status}) => status)
const good = madeModel(3_000, 0.05, 1)
const same = madeModel(3_000, 0.05, 2)
const bad = madeModel(3_000, 0.15, 3)

describe('the gate file in full', () => {
  test('every key of the worked-out grammar is read', async () => {
    const {gates, settings} = await readGate(await readFile(new URL('fixtures/gate-in-full.yml', import.meta.url), 'utf8'), 'gate.yml')
    expect(gates.map(({id, text}) => `${id}: ${text}`)).toEqual([
      'accuracy-floor: > 0.92 (lower bound)',
      'f1-floor: > 0.88',
      'latency: < 200ms (upper bound)',
      'latency-regression: <= baseline + 10% (non-inferior)',
      'beats-baseline: >= baseline (superior)',
      'auc-no-worse: >= baseline - 0.005 (non-inferior)',
      'too-good: <= baseline + 10pp',
      'slices:slices:min: >= 0.8 in each slice by country, country × sex',
      'slices:slices:max-difference: gap <= 0.1 between slices by country, country × sex',
      'fairness:max-difference: equal-opportunity difference <= 0.05 by sex',
      'fairness:min-ratio: equal-opportunity ratio >= 0.8 by sex',
      'calibration: <= 0.05',
    ])
    expect(settings).toMatchObject({maxWarnings: 3, sliceColumns: ['country', 'sex'], correction: 'holm'})
    expect(gates.every(({whenMissing}) => whenMissing === 'skip')).toBe(true)
  })

  test('and decides on predictions with weights, latencies and groups', async () => {
    const rename = ({id, label, prediction, score, ...rest}: typeof good) => ({
      row_id: id ?? [],
      churned: label ?? [],
      yhat: prediction ?? [],
      p: score ?? [],
      ...rest,
    })
    // The result does not hang on the number of resamples; the time does.
    const text = (await readFile(new URL('fixtures/gate-in-full.yml', import.meta.url), 'utf8')).replace(
      'resamples: 2000',
      'resamples: 300',
    )
    const {checks, slices} = await judge(text, rename(madeModel(1_200, 0.04, 1)), rename(madeModel(1_200, 0.08, 3)))
    const byId = Object.fromEntries(checks.map(({id, status}) => [id, status]))
    expect(byId).toMatchObject({'accuracy-floor': 'pass', 'f1-floor': 'pass', latency: 'pass', 'auc-no-worse': 'pass', 'too-good': 'pass'})
    expect(byId).toMatchObject({'slices:slices:min': 'pass', 'fairness:max-difference': 'pass', 'fairness:min-ratio': 'pass'})
    expect(slices['slices:slices:min']?.map(({slice}) => slice)).toContain('country=DE, sex=F')
  })
})

describe('limits at a confidence bound', () => {
  test.each([
    ['{metric: accuracy, min: 0.93, at: lower-bound}', 'pass'],
    ['{metric: accuracy, min: 0.948, at: lower-bound}', 'inconclusive'],
    ['{metric: accuracy, min: 0.948, at: worst-bound}', 'inconclusive'],
    ['{metric: accuracy, min: 0.98, at: lower-bound}', 'fail'],
    ['{metric: accuracy, min: 0.955, at: upper-bound}', 'pass'],
    ['{metric: accuracy, min: 0.98, at: upper-bound}', 'fail'],
    ['{metric: f1, min: 0.9, at: lower-bound}', 'pass'],
    ['{metric: f1, min: 0.94, at: lower-bound}', 'inconclusive'],
    ['{metric: f1, min: 0.96, at: lower-bound}', 'fail'],
    ['{metric: roc_auc, min: 0.9, at: lower-bound}', 'pass'],
    ['{metric: brier_score_loss, max: 0.3, at: upper-bound}', 'pass'],
  ])('%s is a %s', async (gate, status) => {
    expect(await statuses(`gates: [${gate}]`, good)).toEqual([status])
  })

  test('the rows that would show it are told', async () => {
    const {checks} = await judge('gates: [{metric: accuracy, min: 0.948, at: lower-bound}]', good)
    expect(checks[0]?.message).toMatch(/about \d+ rows would show/)
  })

  test('without predictions no bound is known, which is no pass', async () => {
    const {decide} = await import('../src/decide.ts')
    const {gates, settings} = await readGate('gates: [{metric: accuracy, min: 0.5, at: lower-bound}]', 'g')
    const evidence = {
      measurements: new Map([['accuracy', {kind: 'value', value: 0.99} as const]]),
      computed: new Set<string>(),
      predictions: undefined,
      holdoutDigest: undefined,
    }
    expect(decide(gates, evidence, {kind: 'none'}, settings).checks[0]?.status).toBe('inconclusive')
  })
})

describe('rows that are looked at', () => {
  test('recall@country=DE is the recall of those rows, as where: says it at length', async () => {
    const short = await judge('recall@country=DE >= 0.8', good)
    const long = await judge('gates: [{metric: recall, min: 0.8, where: {country: DE}}]', good)
    expect(short.checks[0]).toMatchObject({id: 'recall@country=DE', status: 'pass', n: 1000})
    expect(short.comparisons[0]?.candidate).toBe(long.comparisons[0]?.candidate)
    const map = await judge('{"recall@country=DE,sex=F": ">= 0.8"}', good)
    expect(map.checks[0]).toMatchObject({n: 500})
  })

  test('rows that nobody has fail, never pass', async () => {
    expect(await statuses('recall@country=XX >= 0', good)).toEqual(['fail'])
  })

  test('a column that is not there is an error with the nearest name', async () => {
    await expect(judge('recall@contry=DE >= 0', good)).rejects.toMatchObject({hint: 'Did you mean country?'})
  })
})

describe('slices', () => {
  // One country of three is much worse.
  const lopsided = {...good, prediction: (good['prediction'] ?? []).map((said, row) => (row % 9 === 0 ? 1 - Number(said) : said))}

  test('the slice that fails is named with its value and rows', async () => {
    const {checks, slices} = await judge('gates: [{metric: accuracy, slices: {by: [country], each: {min: 0.85}}}]', lopsided)
    expect(checks[0]).toMatchObject({
      status: 'fail',
      message: expect.stringMatching(/on 3 slices, adjusted by Holm: country=DE fails with 0\.\d+ \(1000 rows\)/),
    })
    expect(slices['accuracy']?.map(({slice, status}) => [slice, status])).toEqual([
      ['country=DE', 'fail'],
      ['country=FR', 'pass'],
      ['country=US', 'pass'],
    ])
  })

  test('a slice that misses by no more than noise is inconclusive with a correction and fails without', async () => {
    const gate = (correction: string) =>
      `gates: [{metric: accuracy, slices: {by: [country], each: {min: 0.955}, correction: ${correction}}}]`
    expect(await statuses(gate('holm'), good)).toEqual(['inconclusive'])
    expect(await statuses(gate('none'), good)).toEqual(['fail'])
  })

  test('gaps between slices are judged', async () => {
    const gate = 'gates: [{metric: accuracy, slices: {by: [country], gap: {max-difference: 0.1, min-ratio: 0.9}}}]'
    expect(await statuses(gate, lopsided)).toEqual(['fail', 'fail'])
    expect(await statuses(gate, good)).toEqual(['pass', 'pass'])
  })

  test.each([
    ['skip', 'inconclusive'],
    ['fail', 'inconclusive'],
  ])('when all slices are small (%s), nothing passes', async (policy, status) => {
    const gate = `gates: [{metric: accuracy, slices: {by: [country], each: {min: 0.5}, min-samples: 2000, small-slice: ${policy}}}]`
    expect(await statuses(gate, good)).toEqual([status])
  })

  test('small slices are judged together when pooled', async () => {
    const gate = 'gates: [{metric: accuracy, slices: {by: [country], each: {min: 0.5}, min-samples: 2000, small-slice: pool}}]'
    expect(await statuses(gate, good)).toEqual(['pass'])
  })

  test('a slice that got worse than the baseline is found though the whole did not', async () => {
    const gate = 'gates: [{metric: accuracy, slices: {by: [country], versus-baseline: {max-loss: 0.02}}}]'
    expect(await statuses(gate, lopsided, same)).toEqual(['fail'])
    expect(await statuses(gate, good, same)).toEqual(['pass'])
  })
})

describe('fairness', () => {
  const biased = {...good, prediction: (good['prediction'] ?? []).map((said, row) => (row % 4 === 0 ? 0 : said))}
  const gate = (criterion: string) => `gates: [{metric: recall, fairness: {criterion: ${criterion}, by: sex, max-difference: 0.1}}]`

  test.each(['demographic-parity', 'equal-opportunity', 'equalized-odds'])(
    '%s: groups that are treated unequally fail',
    async (criterion) => {
      expect(await statuses(gate(criterion), biased)).toEqual(['fail'])
      expect(await statuses(gate(criterion), good)).toEqual(['pass'])
    },
  )

  test('groups with too few rows decide nothing', async () => {
    expect(
      await statuses(
        'gates: [{metric: recall, fairness: {criterion: equal-opportunity, by: sex, max-difference: 0.1, min-samples: 9000}}]',
        good,
      ),
    ).toEqual(['inconclusive'])
  })
})

describe('comparison', () => {
  const non = (extra = '') => `gates: [{metric: accuracy, versus-baseline: {max-loss: 0.02, require: non-inferior}${extra}}]`

  test.each(['auto', 'mcnemar', 'paired-bootstrap', 'paired-t', 'wilcoxon', 'paired-permutation'])(
    '%s shows an equal model to be no worse, and never a worse one',
    async (method) => {
      const resamples = method === 'paired-permutation' ? ', resamples: 400' : ''
      expect(await statuses(non(`, test: {method: ${method}${resamples}}`), good, same)).toEqual(['pass'])
      expect(await statuses(non(`, test: {method: ${method}${resamples}}`), bad, same)).toEqual(['fail'])
    },
  )

  test('a method that does not fit the metric shows nothing', async () => {
    expect(await statuses(non(', test: {method: delong}'), good, same)).toEqual(['inconclusive'])
  })

  test('few rows that agree do not show that two models agree', async () => {
    const few = madeModel(60, 0, 1)
    expect(await statuses(non(), few, few)).toEqual(['inconclusive'])
    expect(await statuses(non(), good, good)).toEqual(['pass'])
    expect(await statuses('gates: [{metric: f1, versus-baseline: {max-loss: 0.02, require: non-inferior}}]', few, few)).toEqual([
      'inconclusive',
    ])
  })

  test('not-significantly-worse fails only what is surely worse', async () => {
    const gate = 'gates: [{metric: accuracy, versus-baseline: {max-loss: 0, require: not-significantly-worse}}]'
    expect(await statuses(gate, same, good)).toEqual(['pass'])
    expect(await statuses(gate, bad, good)).toEqual(['fail'])
  })

  test('the smallest effect that can be seen is told', async () => {
    const small = madeModel(300, 0.05, 2)
    const {checks} = await judge(non(), small, madeModel(300, 0.035, 5))
    expect(checks[0]?.message).toMatch(/300 rows can see 0\.0\d+ \(80 % power\)/)
  })

  test('the p-values of several gates are adjusted together', async () => {
    const many = (correction: string) =>
      `{defaults: {correction: ${correction}}, gates: [${Array.from({length: 12}, (_, index) => `{id: g${index}, metric: accuracy, versus-baseline: {max-loss: ${0.0125 + index / 1e6}, require: non-inferior}}`).join(', ')}]}`
    const [none, holm] = [await statuses(many('none'), good, same), await statuses(many('holm'), good, same)]
    expect(holm.filter((status) => status === 'pass').length).toBeLessThanOrEqual(none.filter((status) => status === 'pass').length)
  })
})

describe('metrics of other kinds', () => {
  const columns = 'columns: {latency: latency_ms, weight: w}'
  test('a latency without a named column is that of latency_ms, or of latency', async () => {
    expect(await statuses('latency_p95: "< 160ms"', good)).toEqual(['pass'])
    expect(await statuses('latency_p95: "< 100ms"', good)).toEqual(['fail'])
    const {latency_ms: latency = [], ...rest} = good
    expect(await statuses('latency_p95: "< 160ms"', {...rest, latency})).toEqual(['pass'])
    // Milliseconds are no seconds: another unit must be named.
    const [other] = (await judge('latency_p95_s: "< 1000s"', good)).checks
    expect(other).toMatchObject({status: 'fail', message: expect.stringContaining('is not among')})
  })

  test('quantiles of latency come from their column, with bounds', async () => {
    const [low] = (await judge(`{${columns}, gates: [{metric: latency_p95, below: 160ms, at: upper-bound}]}`, good)).checks
    expect(low).toMatchObject({status: 'pass', message: expect.stringContaining('order statistics')})
    expect(await statuses(`{${columns}, gates: [{metric: latency_p95, below: 100ms}]}`, good)).toEqual(['fail'])
  })

  test('weights change the metric, and a definition may leave them out', async () => {
    const {comparisons} = await judge(
      `{${columns}, metrics: {plain: {use: accuracy, weighted: false}}, gates: ["accuracy >= 0.5", "plain >= 0.5"]}`,
      good,
    )
    const unweighted = (await judge('accuracy >= 0.5', good)).comparisons[0]?.candidate
    expect(comparisons[1]?.candidate).toBe(unweighted)
    expect(comparisons[0]?.candidate).not.toBe(unweighted)
  })

  test('rankings are measured by query', async () => {
    const rows = Array.from({length: 400}, (_, row) => row)
    const ranking = (noise: number) => ({
      id: rows,
      q: rows.map((row) => Math.floor(row / 10)),
      label: rows.map((row) => (row % 10 === 3 ? 1 : 0)),
      score: rows.map((row) => (row % 10 === 3 ? 1 : ((row * 7) % 10) / 10) - (row % 10 === 3 ? noise : 0)),
    })
    const gate =
      '{columns: {query: q}, gates: [mrr >= 0.99, ndcg_at_10 >= 0.99, {metric: ndcg@5, versus-baseline: {min-gain: 0, require: superior}}]}'
    expect(await statuses(gate, ranking(0), ranking(0.6))).toEqual(['pass', 'pass', 'pass'])
    expect((await statuses(gate, ranking(0.6), ranking(0)))[0]).toBe('fail')
  })
})

describe('the verdict', () => {
  test('so many gates are enough, and too many warnings are not', async () => {
    const gate = (verdict: string) =>
      `{gates: ["accuracy >= 0.9", "f1 >= 0.999", {metric: recall, min: 0.999, on-fail: warn}], verdict: ${verdict}}`
    expect(await statuses(gate('{require: all}'), good)).toEqual(['pass', 'fail', 'warn'])
    expect(await statuses(gate('{require: {at-least: 1}}'), good)).toEqual(['pass', 'warn', 'warn'])
    expect(await statuses(gate('{max-warnings: 0}'), good)).toEqual(['pass', 'fail', 'warn', 'fail'])
  })
})

describe('what is refused, with its line', () => {
  test.each([
    ['gates:\n  - metric: f1\n    slices: {by: [country]}', 3, 'asked nothing'],
    ['gates:\n  - metric: f1\n    fairness: {criterion: calibration, by: sex, min-ratio: 0.8}', 3, 'sign'],
    ['gates:\n  - metric: f1\n    fairness: {criterion: equal-opportunity, by: sex}', 3, 'names no limit'],
    ['gates:\n  - metric: f1\n    min: 0.8\n    at: lower', 4, 'lower-bound'],
    ['gates:\n  - metric: f1\n    slices: {by: [c], each: {min: .nan}}', 3, 'number'],
    ['metrics: {x: {use: acuracy}}\ngates: [x >= 1]', 1, 'accuracy'],
    ['gates:\n  - metric: f1\n    min: 0.8\n    test: {method: guess}', 4, 'mcnemar'],
  ])('%j', async (text, line, words) => {
    const error = await readGate(text, 'gate.yml').then(
      () => undefined,
      (thrown: unknown) => explain(thrown),
    )
    expect(error?.errorClass).toBe('input-error')
    expect(error?.where?.line).toBe(line)
    expect(`${error?.message} ${error?.hint ?? ''}`).toContain(words)
  })
})
