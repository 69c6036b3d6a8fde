import type {StoredRecord} from '@modelflight/core/records'
import type {ModelVersion} from '@modelflight/registry/port'
import {renderMarkdown} from '@modelflight/report/markdown'
import {analyse} from '@modelflight/rollout/analysis'
import {noCounts} from '@modelflight/rollout/metric-source'
import {initialState} from '@modelflight/rollout/state'
import {describe, expect, test} from 'vitest'
import {conclude} from '../src/conclusion.ts'
import type {JournalLook} from '../src/journal.ts'
import {foresee, reportPlan} from '../src/plan.ts'
import type {Preparation} from '../src/preparation.ts'
import {report} from '../src/report.ts'
import {defaults} from './workshop.ts'

const version = (number: string): ModelVersion => ({
  name: 'flights',
  version: number,
  digest: `sha256:${number}`,
  aliases: [],
  createdAt: '2026-01-01T00:00:00Z',
  tags: {},
  layout: 'file',
  files: [],
  evidence: {metrics: undefined, predictions: undefined, profile: undefined, records: []},
})

const preparation: Preparation = {
  version: version('2'),
  champion: '1',
  serving: {version: '1', digest: 'sha256:1'},
  evidence: {record: {path: '', digest: 'sha256:r'} as StoredRecord, origin: 'this run'},
  requests: [{id: '1', body: '{}', label: 'late'}],
  rules: {
    alpha: 0.05,
    maxErrorRateIncrease: 0.01,
    maxWrongAnswerIncrease: 0.02,
    maxLatencyRatio: undefined,
    minRequests: 50,
    maxRequests: 9_000,
  },
  steps: [5, 50],
}

const counts = (requests: number, wrong: number) => ({...noCounts, requests, labelled: requests, wrong})
const looks: readonly JournalLook[] = [
  {...analyse({stable: counts(475, 40), canary: counts(25, 9)}, 5, preparation.rules), step: 0, sent: 500, secondsLeft: 800},
  {...analyse({stable: counts(2_475, 200), canary: counts(2_025, 600)}, 50, preparation.rules), step: 1, sent: 4_000, secondsLeft: 100},
  {...analyse({stable: counts(2_725, 220), canary: counts(2_275, 690)}, 50, preparation.rules), step: 1, sent: 5_000, secondsLeft: 0},
]

describe('the report', () => {
  test('shows a row a step, the interval, and why the version was rolled back', () => {
    const state = {
      ...initialState,
      phase: 'rolled-back',
      analysis: 'fail',
      stable: {version: '1', digest: 'sha256:1', id: 0},
      reason: looks[2]?.reason ?? '',
    } as const
    const conclusion = conclude({state, acted: true}, looks, preparation)
    expect(conclusion).toMatchObject({decision: 'rolled-back', weight: 0})
    const section = report(conclusion, looks, preparation, 'fail')
    expect(section.headline).toContain('Version 2 of flights was rolled back, version 1 serves: wrong answers 30.33 % against 8.07 %')
    const table = section.blocks.find((block) => block.kind === 'table')
    expect(table?.rows).toHaveLength(2)
    expect(table?.rows[1]).toEqual([
      '50 %',
      '2275 / 2725',
      '2',
      {kind: 'status', tone: 'fail', text: 'roll back'},
      '6725 requests, no time',
    ])
    const metrics = section.blocks.filter((block) => block.kind === 'table')[1]
    expect(metrics?.rows[1]).toEqual([
      ...['wrong answers', '30.33 %', '8.07 %', '2275 / 2725', expect.stringMatching(/^\+22\.26 points \(\+\d.* to \+\d.* points\)$/)],
      ...['0 points', '+2 points', {kind: 'status', tone: 'fail', text: 'roll back'}],
    ])
    const charts = section.blocks.flatMap((block) => (block.kind === 'chart' && block.chart.kind === 'lines' ? [block.chart] : []))
    expect(charts.map(({title}) => title)).toContain('wrong answers: how much worse the new version is, with its confidence sequence')
    for (const {x, series} of charts) for (const {values} of series) expect(values).toHaveLength(x.values.length)
    const text = renderMarkdown(section)
    expect(text).toContain('rolled back')
    expect(text).toMatch(/Look 3, at 50 %: wrong answers 30\.33 % against .* Back to what served; left: 6725 requests, no time/)
  })

  test('says what a plan would do, which requests each decision needs, and that nothing was done', () => {
    const inputs = {...defaults('requests.jsonl'), steps: [5, 50, 100]}
    const foreseen = foresee(preparation, inputs)
    const section = reportPlan(preparation, inputs, foreseen, ['+ Deployment models/flights-2'])
    expect(section.headline).toBe('Would deploy version 2 of flights beside version 1; nothing was done.')
    const [steps, rates] = section.blocks.flatMap((block) => (block.kind === 'table' ? [block] : []))
    expect(steps?.rows.map(([weight]) => weight)).toEqual(['5 %', '50 %'])
    expect(rates?.rows.map(([question, now]) => `${String(question)} ${String(now)}`)).toEqual([
      ...['error rate 0.1 %', 'error rate 1 %', 'error rate 5 %', 'wrong answers 5 %', 'wrong answers 20 %'],
    ])
    const usual = foreseen.questions.find(({metric, rate}) => metric === 'error rate' && rate === 0.01)
    const [first, last] = usual?.steps ?? []
    expect(first?.promote?.all ?? Infinity).toBeGreaterThan(last?.promote?.all ?? Infinity)
    expect(last?.promote?.canary).toBeGreaterThan(preparation.rules.minRequests)
    expect(foreseen.whole?.promoted).toBeGreaterThan(inputs['step-requests'])
    const text = renderMarkdown(section)
    expect(text).toContain('Requests that a decision needs, with a chance of 90 %')
    expect(text).toMatch(/as good, decided after about [\d,]+ requests/)
    const alone = {...preparation, serving: undefined}
    expect(reportPlan(alone, inputs, foresee(alone, inputs), []).headline).toContain('as the first version')
  })

  test('does not hold an open question against a version that was rolled back for another reason', () => {
    const look = {
      ...analyse({stable: counts(450, 40), canary: counts(150, 100)}, 50, preparation.rules),
      step: 1,
      sent: 600,
      secondsLeft: 60,
    }
    expect(look.metrics.map(({decision}) => decision)).toEqual(['continue', 'roll back'])
    const state = {...initialState, phase: 'rolled-back', analysis: 'fail', reason: look.reason} as const
    const {checks} = conclude({state, acted: true}, [look], preparation)
    expect(checks.map(({id, status}) => `${id} ${status}`)).toEqual(['rollout fail', 'error-rate skipped', 'wrong-answers fail'])
    const open = conclude({state: {...state, analysis: 'inconclusive'}, acted: true}, [look], preparation)
    expect(open.checks.map(({status}) => status)).toEqual(['inconclusive', 'inconclusive', 'fail'])
  })

  test('says aloud that nobody looked at the answers', () => {
    const blind = {...preparation, rules: {...preparation.rules, maxWrongAnswerIncrease: undefined}}
    const state = {...initialState, phase: 'promoted', analysis: 'pass', stable: {version: '2', digest: 'sha256:2', id: 1}} as const
    const {checks, decision} = conclude({state, acted: true}, [], blind)
    expect(decision).toBe('promoted')
    expect(checks.find(({id}) => id === 'wrong-answers')).toMatchObject({status: 'skipped'})
  })
})
