import {createRandom} from '@modelflight/stats/random'
import {describe, expect, test} from 'vitest'
import type {Estimate} from '../src/estimate.ts'
import type {Test} from '../src/gate.ts'
import {readGate} from '../src/gate-file.ts'
import {openScene} from '../src/view.ts'
import {evidenceFrom, judge} from './made.ts'

type Columns = Record<string, readonly (string | number)[]>

/** Answers of two models per user; `copies` rows of each user are alike. */
function users(count: number, copies: number, errors: number, seed: number): Columns {
  const [labelled, random] = [createRandom(4), createRandom(seed)]
  const of = Array.from({length: count}, (_, user) => {
    const label = labelled.uniform() < 0.4 ? 1 : 0
    const said = random.uniform() < errors ? 1 - label : label
    const score = 0.8 * random.uniform() + 0.2 * said
    return Array.from({length: copies}, (__, copy) => ({id: user * copies + copy, user, label, prediction: said, score, half: user % 2}))
  }).flat()
  const names = ['id', 'user', 'label', 'prediction', 'score', 'half'] as const
  return Object.fromEntries(names.map((name) => [name, of.map((row) => row[name])]))
}

async function estimates(metric: string, candidate: Columns, baseline: Columns, named: Partial<Test>) {
  const asked = JSON.stringify({resamples: 500, ...named})
  const text = `gates: [{metric: ${metric}, versus-baseline: {max-loss: 0.01, require: non-inferior}, test: ${asked}}]`
  const {gates, settings} = await readGate(text, 'gate.yml')
  const before = {kind: 'measured', name: 'b', evidence: evidenceFrom(baseline, settings)} as const
  const view = openScene(evidenceFrom(candidate, settings), before, settings.definitions).view(undefined)
  const [own, change] = gates.map((gate) => [view.estimate(metric, gate.test), view.difference(metric, gate.test)] as const)[0] ?? []
  return {own, change}
}

const error = (estimate: Estimate | undefined): number => estimate?.standardError ?? Number.NaN

describe('rows that belong together', () => {
  test.each(['accuracy', 'f1', 'roc_auc', 'log_loss'])('are drawn together: copies of rows say nothing new of %s', async (metric) => {
    const [candidate, baseline] = [users(150, 4, 0.1, 1), users(150, 4, 0.15, 2)]
    const [once, onceBefore] = [users(150, 1, 0.1, 1), users(150, 1, 0.15, 2)]
    const clustered = await estimates(metric, candidate, baseline, {cluster: 'user'})
    const naive = await estimates(metric, candidate, baseline, {method: 'paired-bootstrap'})
    const single = await estimates(metric, once, onceBefore, {method: 'paired-bootstrap'})
    for (const part of ['own', 'change'] as const) {
      expect(error(clustered[part]) / error(single[part])).toBeGreaterThan(0.85)
      expect(error(clustered[part]) / error(single[part])).toBeLessThan(1.15)
    }
    expect(error(clustered.change) / error(naive.change)).toBeGreaterThan(1.6)
  })

  test('in too few clusters show nothing', async () => {
    const {own, change} = await estimates('f1', users(9, 50, 0.1, 1), users(9, 50, 0.3, 2), {cluster: 'user'})
    expect([own, change]).toEqual([undefined, undefined])
    const gate = 'gates: [{metric: f1, min: 0.1, at: lower-bound, test: {cluster: user}}]'
    expect((await judge(gate, users(9, 50, 0.1, 1))).checks[0]?.status).toBe('inconclusive')
  })
})

describe('strata', () => {
  test('keep their sizes: what lies between them is no uncertainty', async () => {
    // One half is always right, the other a coin: with strata only the coin varies.
    const rows = Array.from({length: 2_000}, (_, row) => row)
    const random = createRandom(8)
    const make = (): Columns => ({
      id: rows,
      label: rows.map((row) => row % 2),
      prediction: rows.map((row) => (row < 1_000 || random.uniform() < 0.5 ? row % 2 : 1 - (row % 2))),
      part: rows.map((row) => (row < 1_000 ? 'sure' : 'coin')),
    })
    const [candidate, baseline] = [make(), make()]
    const stratified = await estimates('accuracy', candidate, baseline, {strata: 'part'})
    expect(error(stratified.own)).toBeCloseTo(Math.sqrt(1_000 * 0.25) / 2_000, 3)
    const plain = await estimates('f1', candidate, baseline, {method: 'paired-bootstrap'})
    const grouped = await estimates('f1', candidate, baseline, {strata: 'part'})
    expect(error(grouped.own)).toBeLessThan(error(plain.own))
  })

  test('hold clusters, unless a cluster lies in several', async () => {
    const [candidate, baseline] = [users(200, 2, 0.1, 1), users(200, 2, 0.2, 2)]
    const inside = await estimates('f1', candidate, baseline, {cluster: 'user', strata: 'half'})
    expect(error(inside.change)).toBeGreaterThan(0)
    const across = await estimates('f1', candidate, baseline, {cluster: 'user', strata: 'label'})
    expect(error(across.change)).toBeGreaterThan(0)
    const torn = {...candidate, half: candidate['half']?.map((_, row) => row % 3) ?? []}
    expect((await estimates('f1', torn, baseline, {cluster: 'user', strata: 'half'})).change).toBeUndefined()
  })
})

describe('a test that can not draw clusters', () => {
  test.each(['mcnemar', 'delong', 'paired-t', 'wilcoxon', 'paired-permutation'])('%s is refused with its line', async (method) => {
    const text = `gates:\n  - {metric: accuracy, versus-baseline: {max-loss: 0.01}, test: {method: ${method}, cluster: user}}`
    await expect(readGate(text, 'gate.yml')).rejects.toMatchObject({errorClass: 'input-error', where: {file: 'gate.yml', line: 2}})
  })

  test('a cluster column that is not there is an error', async () => {
    const text = 'gates: [{metric: accuracy, min: 0.5, at: lower-bound, test: {cluster: nobody}}]'
    await expect(judge(text, users(20, 1, 0.1, 1))).rejects.toMatchObject({errorClass: 'input-error'})
  })
})
