import {shortNumber} from '@modelflight/data/drift/explain'
import type {DriftHistory} from '@modelflight/data/drift/history'
import type {KpiFinding} from '@modelflight/data/drift/kpi'
import type {RootCause} from '@modelflight/data/drift/partitions'
import type {Segment} from '@modelflight/data/drift/segments'
import type {ColumnDrift} from '@modelflight/data/drift/types'
import type {PerformanceFinding} from '@modelflight/evaluation/performance/judge'
import {type Block, chart, code, details, list, paragraph, strong, table} from '@modelflight/report/document'
import {withNote} from './checks.ts'

/** Windows that the trend shows. */
const trendWindows = 30
/** Columns that the trend shows. */
const trendColumns = 4

/** Which files or windows are bad, and since when. */
export function causeBlocks(cause: RootCause | undefined): Block[] {
  if (cause === undefined) return []
  const {partitions} = cause
  const rows = partitions.map(({name, rows: count, drifted, isJudged}) => [
    code(name),
    {kind: 'status', tone: isJudged ? (drifted.length > 0 ? 'fail' : 'pass') : 'inconclusive'} as const,
    String(count),
    drifted.join(', ') || (isJudged ? '–' : 'too few rows'),
  ])
  return [
    paragraph(...causeWords(cause)),
    details('Parts of the data', table(['Part', 'Verdict', {title: 'Rows', align: 'right'}, 'Drifted columns'], rows)),
  ]
}

function causeWords({partitions, since}: RootCause): (string | ReturnType<typeof strong>)[] {
  const bad = partitions.filter(({drifted}) => drifted.length > 0)
  const counts = `${bad.length} of ${partitions.length} parts of the data ${bad.length === 1 ? 'has' : 'have'} drifted.`
  if (since !== undefined) return ['It begins with ', strong(since), `; ${counts}`]
  const last = bad.at(-1)
  if (last === undefined) return ['No part alone shows it; together they do.']
  return ['It does not last to the end: the last part that has drifted is ', strong(last.name), `; ${counts}`]
}

/** Which segments have drifted. */
export function segmentBlocks(segments: readonly Segment[]): Block[] {
  if (segments.length === 0) return []
  const bad = segments.filter(({drifted}) => drifted.length > 0)
  const words = ({drifted, notes, isJudged}: Segment): string =>
    drifted.map((column) => withNote(column, notes)).join(', ') || (isJudged ? '–' : 'too few rows')
  const rows = segments.map((segment) => [
    code(segment.name),
    {kind: 'status', tone: segment.isJudged ? (segment.drifted.length > 0 ? 'fail' : 'pass') : 'inconclusive'} as const,
    `${segment.rows} / ${segment.before}`,
    words(segment),
  ])
  const shown = bad.slice(0, 5).flatMap((segment, index) => [index === 0 ? '' : '; ', strong(segment.name), ` in ${words(segment)}`])
  const more = bad.length > 5 ? `; and ${bad.length - 5} more` : ''
  const first =
    bad.length === 0
      ? ['No segment has drifted.']
      : [`${bad.length} of ${segments.length} segments ${bad.length === 1 ? 'has' : 'have'} drifted: `, ...shown, `${more}.`]
  return [
    paragraph(...first),
    details('Segments', table(['Segment', 'Verdict', {title: 'Rows now / before', align: 'right'}, 'Drifted columns'], rows)),
  ]
}

/** Columns whose values are shown on both sides. */
const shownSummaries = 20

/** Where the values of the columns that moved were and are: the first thing that is asked at night. */
export function summaryBlocks(columns: readonly ColumnDrift[]): Block[] {
  const moved = columns
    .filter(({status, summary}) => (status === 'fail' || status === 'warn') && summary !== undefined)
    .slice(0, shownSummaries)
  if (moved.length === 0) return []
  const right = (title: string) => ({title, align: 'right'}) as const
  const rows = moved.flatMap(({column, summary}) =>
    (['reference', 'current'] as const).flatMap((side) => {
      const values = summary?.[side]
      if (values === undefined) return []
      const {rows: n, nulls, mean, median, min, max, distinct} = values
      const share = n === 0 ? '–' : `${((nulls / n) * 100).toFixed(1)} %`
      return [
        [
          code(column),
          side === 'reference' ? 'before' : 'now',
          shortNumber(mean),
          shortText(median),
          shortText(min),
          shortText(max),
          share,
          String(Math.round(distinct)),
        ],
      ]
    }),
  )
  return [table(['Column', 'Side', right('Mean'), right('Median'), right('Min'), right('Max'), right('Nulls'), right('Distinct')], rows)]
}

/** Numbers with four digits, times without the part that says nothing. */
function shortText(value: number | string | undefined): string {
  if (value === undefined || typeof value === 'number') return shortNumber(value)
  if (/^-?[\d.]+(e[+-]?\d+)?$/i.test(value)) return shortNumber(Number(value))
  return value.replace(/T00:00:00(\.0+)?Z?$/, '').replace(/:\d\d(\.\d+)?Z$/, 'Z')
}

/** How good the model is, measured or estimated, and what the detectors say. */
export function performanceBlocks(performance: PerformanceFinding | undefined): Block[] {
  if (performance === undefined) return []
  const {kind, metrics, withoutLabels, sequence, detectors, n} = performance
  const rows = metrics.map(({id, status, message, n: count}) => [code(id), {kind: 'status', tone: status} as const, message, String(count)])
  const title = kind === 'estimated' ? 'Estimated performance' : 'Performance'
  const over =
    sequence === undefined
      ? []
      : [
          paragraph(
            `Over all windows so far the accuracy lies between ${points(sequence[0])} and ${points(sequence[1])} (95 % confidence sequence: it holds at every look).`,
          ),
        ]
  const why = kind === 'unknown' ? 'The predictions are not scores from 0 to 1, so the accuracy cannot be estimated either.' : ''
  return [
    ...(withoutLabels === undefined ? [] : [paragraph(strong('Not measured: '), `${withoutLabels}. ${why}`.trim())]),
    ...(rows.length === 0 ? [] : [table([title, 'Verdict', 'What was found', {title: 'Rows', align: 'right'}], rows)]),
    ...over,
    ...(detectors.length === 0
      ? []
      : [details('Detectors over the errors in the order of the rows', list(...detectors.map((run) => [detectorLine(run, n)])))]),
  ]
}

/** A warning that comes after the drift says nothing more. */
function detectorLine({name, firstWarning, firstDrift}: PerformanceFinding['detectors'][number], n: number): string {
  const isBefore = firstWarning !== undefined && (firstDrift === undefined || firstWarning < firstDrift)
  const drift = firstDrift === undefined ? 'no drift' : `drift at row ${firstDrift + 1} of ${n}`
  return `${name}: ${drift}${isBefore ? `, first warning at row ${firstWarning + 1}` : ''}`
}

/** The means that the business watches, with their intervals. */
export function kpiBlocks(kpis: readonly KpiFinding[]): Block[] {
  if (kpis.length === 0) return []
  const rows = kpis.map(({column, status, message, n}) => [code(column), {kind: 'status', tone: status} as const, message, String(n)])
  return [table(['Watched number', 'Verdict', 'What was found', {title: 'Values', align: 'right'}], rows)]
}

const points = (share: number): string => `${(share * 100).toFixed(1)} %`

/** The largest effect of the most drifted columns over the last windows, in units of the limit. */
export function trendBlocks({windows}: DriftHistory): Block[] {
  const shown = windows.slice(-trendWindows)
  if (shown.length < 2) return []
  const last = shown.at(-1)?.columns ?? []
  const names = last
    .toSorted((a, b) => (b.effect ?? 0) - (a.effect ?? 0))
    .slice(0, trendColumns)
    .map(({column}) => column)
  const series = names.map((name) => ({
    name,
    values: shown.map(({columns}) => columns.find(({column}) => column === name)?.effect ?? null),
  }))
  const x = {label: 'window', values: shown.map((_, index) => index + 1)}
  return [
    chart({
      kind: 'lines',
      title: `Effect over the last ${shown.length} windows, in units of the limit`,
      x,
      series,
      marks: [{label: 'limit', value: 1}],
    }),
  ]
}
