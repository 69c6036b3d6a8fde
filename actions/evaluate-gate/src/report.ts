import type {Verdict} from '@modelflight/core/verdict'
import {type Baseline, type Comparison, type Decision, trendOf, worstStatus} from '@modelflight/evaluation/decide'
import type {ModelEvidence} from '@modelflight/evaluation/evidence'
import type {GateSettings} from '@modelflight/evaluation/gate-file'
import {formatMetric, knownMetric} from '@modelflight/evaluation/metric-catalogue'
import type {SliceMetrics} from '@modelflight/evaluation/slice-table'
import type {ModelVersion} from '@modelflight/registry/port'
import {
  type Block,
  type Cell,
  type Chart,
  chart,
  code,
  details,
  type Figure,
  paragraph,
  type Section,
  table,
} from '@modelflight/report/document'
import {toneSigns} from '@modelflight/report/text'
import type {Candidate} from './candidate.ts'
import type {LoadedGate} from './gate.ts'
import {predictionPlots} from './report-plots.ts'
import {judgedSlices, shownSlices} from './report-slices.ts'

/** Everything that was found out, for report, outputs and record. */
export interface Judgement {
  readonly gate: LoadedGate
  readonly settings: GateSettings
  readonly evidence: ModelEvidence
  readonly candidate: Candidate
  readonly baseline: Baseline
  readonly version: ModelVersion | undefined
  readonly decision: Decision
  readonly verdict: Verdict
}

/**
 * The action's part of comment and report: verdict line, the compared metrics worst first, slices, intervals, and folded the other metrics and how
 * the two models predict.
 *
 * @param slices what was asked for with `slices`, per column.
 */
export function reportSection(judgement: Judgement, slices: Readonly<Record<string, readonly SliceMetrics[]>> = {}): Section {
  const {verdict, gate, candidate, decision} = judgement
  const notes = [baselineNote(judgement), holdoutNote(decision)].filter((note) => note !== undefined)
  const sources = [gate.note, candidate.columns].filter((note) => note !== undefined)
  const intervals = intervalsChart(judgement)
  return {
    id: 'evaluate-gate',
    title: 'Evaluation gate',
    tone: verdict.status,
    headline: headline(judgement),
    blocks: [
      ...comparisonTables(judgement),
      ...notes.map((note) => paragraph(note)),
      ...judgedSlices(decision),
      ...(intervals === undefined ? [] : [chart(intervals)]),
      ...predictionPlots(judgement.evidence.predictions, baselinePredictions(judgement)),
      ...shownSlices(slices),
      ...otherMetrics(judgement),
      ...(sources.length === 0 ? [] : [details('Where gate and predictions came from', ...sources.map((note) => paragraph(note)))]),
    ],
    figures: figuresOf(decision),
  }
}

function headline(judgement: Judgement): string {
  const {verdict, baseline, decision} = judgement
  const of = (status: string): string[] => verdict.checks.filter((check) => check.status === status).map(({id}) => id)
  const first = baseline.kind === 'first-version' ? `First version of ${baseline.name}: absolute limits decide. ` : ''
  const [failed, open, warned] = [of('fail'), of('inconclusive'), of('warn')]
  if (failed.length > 0) return `${first}The candidate is stopped: ${reasonOf(judgement) ?? `${listed(failed)} failed`}.`
  if (open.length > 0) return `${first}The data can not decide: ${listed(open)}.`
  if (verdict.status === 'inconclusive') {
    return `${first}Every gate was skipped, so nothing was shown. Add an absolute limit such as accuracy >= 0.9.`
  }
  const passed = of('pass').length
  const count = `${passed} of ${decision.checks.length} gates passed${of('skipped').length > 0 ? `, ${of('skipped').length} skipped` : ''}`
  if (warned.length > 0) return `${first}The candidate may go on with warnings: ${listed(warned)} (${count}).`
  return `${first}The candidate may go on: ${count}.`
}

/** What stops the candidate, in numbers; undefined when it is not a number that does. */
function reasonOf({decision, baseline, verdict}: Judgement): string | undefined {
  const [first, ...others] = decision.comparisons.filter(({checks}) => worstStatus(checks) === 'fail')
  const failed = verdict.checks.filter(({status}) => status === 'fail').length
  const told = first?.checks.filter(({status}) => status === 'fail') ?? []
  if (first?.candidate === undefined || told[0]?.limit === undefined || (others.length === 0 && told.length < failed)) return undefined
  const show = (value: number): string => formatMetric(value, first.unit)
  const isRelative = String(told[0].limit).includes('baseline') && first.baseline !== undefined && baseline.kind === 'measured'
  const other = isRelative ? `and ${show(first.baseline ?? 0)} for ${baseline.name}` : `the gate asks for ${told[0].limit}`
  const more = others.length === 0 ? '' : `; ${others.length} more ${others.length === 1 ? 'metric' : 'metrics'} failed`
  return `${first.metric} is ${show(first.candidate)}, ${other}${more}`
}

const listed = (ids: readonly string[]): string =>
  ids.length > 5 ? `${ids.slice(0, 5).join(', ')} and ${ids.length - 5} more` : ids.join(', ')

function baselineNote({baseline}: Judgement): string | undefined {
  switch (baseline.kind) {
    case 'measured':
      return `Compared with ${baseline.name}.`
    case 'first-version':
      return `The registry has no ${baseline.name} yet. This run may become the first champion.`
    case 'none':
      return 'No comparison with a baseline was asked for.'
    case 'missing':
      return `There is no baseline: ${baseline.reason}.`
    default:
      return baseline satisfies never
  }
}

function holdoutNote({holdout}: Decision): string | undefined {
  if (holdout === 'different') return 'Candidate and baseline were measured on different rows: their numbers are shown, but not compared.'
  if (holdout === 'unknown')
    return 'It is not known whether candidate and baseline were measured on the same rows; predictions of both would tell.'
  return undefined
}

const ranks = ['fail', 'inconclusive', 'warn', 'pass', 'skipped']

/** Metrics that stand open; what passed beyond them is folded. */
const shownOpen = 10

function comparisonTables({decision, settings}: Judgement): Block[] {
  const worstFirst = decision.comparisons.toSorted((a, b) => ranks.indexOf(worstStatus(a.checks)) - ranks.indexOf(worstStatus(b.checks)))
  const columns = [
    'Metric',
    {title: 'Baseline', align: 'right'} as const,
    {title: 'Candidate', align: 'right'} as const,
    {title: 'Difference', align: 'right'} as const,
    'Limit',
    'Verdict',
  ]
  const rows = worstFirst.map((comparison) => row(comparison, settings.confidence))
  const unmet = worstFirst.filter(({checks}) => worstStatus(checks) !== 'pass').length
  const open = Math.max(unmet, shownOpen)
  if (rows.length <= open + 1) return [table(columns, rows)]
  return [table(columns, rows.slice(0, open)), details(`${rows.length - open} more metrics that passed`, table(columns, rows.slice(open)))]
}

function row(comparison: Comparison, confidence: number): readonly Cell[] {
  const {metric, baseline, candidate, unit, checks} = comparison
  const show = (value: number | undefined): string => (value === undefined ? '–' : formatMetric(value, unit))
  const tone = worstStatus(checks)
  return [
    // On a phone the verdict lies beyond the edge: its sign stands in front, too.
    [`${toneSigns[tone].emoji} `, code(metric)],
    show(baseline),
    show(candidate),
    differenceCell(comparison, confidence),
    checks.map(({limit}) => String(limit ?? '')).join('; '),
    {kind: 'status', tone},
  ]
}

function differenceCell({change, difference, unit}: Comparison, confidence: number): string {
  if (change === undefined) return '–'
  const signed = (value: number): string => `${value < 0 ? '−' : '+'}${formatMetric(Math.abs(value), unit)}`
  if (difference === undefined) return signed(change)
  const [low, high] = difference.interval(confidence)
  return `${signed(change)} (${signed(low)} to ${signed(high)})`
}

const baselinePredictions = ({baseline}: Judgement) => (baseline.kind === 'measured' ? baseline.evidence.predictions : undefined)

/** Metrics with a gate whose course is shown, in the gate's order. */
const maxFigures = 8

const figuresOf = ({comparisons}: Decision): Figure[] =>
  comparisons.flatMap(({metric, candidate}) => (candidate === undefined ? [] : [{name: metric, value: candidate}])).slice(0, maxFigures)

/** Only shares fit one axis; other metrics are told by the table. */
function intervalsChart({decision, settings, verdict}: Judgement): Chart | undefined {
  const rows = decision.comparisons.flatMap((comparison) => {
    const {metric, difference, unit, checks} = comparison
    if (difference === undefined || unit !== 'ratio') return []
    const [low, high] = difference.interval(settings.confidence)
    return [{label: metric, low, point: difference.value, high, tone: checks.length > 0 ? worstStatus(checks) : verdict.status}]
  })
  if (rows.length === 0) return undefined
  const level = Number((settings.confidence * 100).toFixed(2))
  return {kind: 'intervals', title: `Candidate minus baseline, with ${level} % interval`, rows, zero: 0}
}

/** Metrics without a gate, for context. The comment has room for some; all are in the JSON report. */
const shownOthers = 40

function otherMetrics({decision, evidence, baseline}: Judgement): Block[] {
  const gated = new Set(decision.comparisons.map(({metric}) => metric))
  const others = [...evidence.measurements].filter(([name]) => !gated.has(name))
  if (others.length === 0) return []
  const before = baseline.kind === 'measured' ? baseline.evidence.measurements : new Map()
  const show = (name: string, measured: {kind: string; value?: number} | undefined): string =>
    measured?.kind === 'value' ? formatMetric(measured.value ?? 0, knownMetric(name)?.unit ?? 'none') : '–'
  const rows = others.slice(0, shownOthers).map(([name, measured]) => [code(name), show(name, before.get(name)), show(name, measured)])
  const cut = others.length - rows.length
  const rest =
    cut > 0 ? [paragraph(`${cut} more metrics were cut here; all ${others.length} are in the JSON report (details.metrics).`)] : []
  const block = table(['Metric', {title: 'Baseline', align: 'right'}, {title: 'Candidate', align: 'right'}], rows)
  return [details(`${others.length} other ${others.length === 1 ? 'metric' : 'metrics'} without a gate`, block, ...rest)]
}

/** Metrics that got better and worse, as far as can be told. */
export function trends({decision, settings}: Judgement): {readonly improved: string[]; readonly regressed: string[]} {
  const of = (trend: string): string[] =>
    decision.comparisons.filter((comparison) => trendOf(comparison, settings.confidence) === trend).map(({metric}) => metric)
  return {improved: of('improved'), regressed: of('regressed')}
}

/** One metric in `metrics-diff`. Null where there is no such number. */
export interface MetricDiff {
  readonly candidate: number | null
  readonly baseline: number | null
  readonly difference: number | null
  readonly low: number | null
  readonly high: number | null
  readonly method: string | null
  readonly p: number | null
  readonly status: string
}

/** The comparison as data. */
export function diffOf({decision, settings}: Judgement): Record<string, MetricDiff> {
  return Object.fromEntries(
    decision.comparisons.map((comparison) => {
      const {metric, candidate, baseline, change, difference, checks} = comparison
      const [low, high] = difference?.interval(settings.confidence) ?? [null, null]
      const diff: MetricDiff = {
        candidate: candidate ?? null,
        baseline: baseline ?? null,
        difference: change ?? null,
        low,
        high,
        method: difference?.method ?? null,
        p: difference?.p ?? null,
        status: worstStatus(checks),
      }
      return [metric, diff]
    }),
  )
}
