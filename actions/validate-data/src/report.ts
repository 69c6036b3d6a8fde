import {grouped} from '@modelflight/core/grouped'
import type {Verdict} from '@modelflight/core/verdict'
import {bucketEdges} from '@modelflight/data/profile/edges'
import type {ColumnProfile} from '@modelflight/data/profile/types'
import type {Scan} from '@modelflight/data/profile-dataset'
import {type Block, type Cell, type Chart, chart, code, details, list, paragraph, type Section, table} from '@modelflight/report/document'

/** What the report tells. */
export interface Validation {
  readonly name: string
  readonly scan: Scan
  readonly verdict: Verdict
  readonly note: string | undefined
  /** Path of the proposed contract, as people read it. */
  readonly proposal: string | undefined
}

/** Columns that the comment has room for; all are in the profile. */
const shownColumns = 60
const shownCharts = 12
const bins = 12

/** The action's part of comment and report: what was read, the columns, their histograms. */
export function reportSection(validation: Validation): Section {
  const {scan, verdict, note, proposal} = validation
  return {
    id: 'validate-data',
    title: 'Data',
    tone: verdict.status,
    headline: headline(validation),
    blocks: [
      ...(note === undefined ? [] : [paragraph(note)]),
      ...(proposal === undefined
        ? []
        : [
            paragraph('No contract was given. One that these data fit was proposed: ', code(proposal), '. Read it, tighten it, commit it.'),
          ]),
      columnsBlock(scan),
    ],
  }
}

/** What `plan` says. */
export const plannedSection = (message: string, files: readonly string[]): Section => ({
  id: 'validate-data',
  title: 'Data',
  tone: 'neutral',
  headline: `Plan: ${message}.`,
  blocks: [list(...files.slice(0, 50).map((name) => [code(name)]))],
})

function headline({scan, verdict}: Validation): string {
  const failed = verdict.checks.filter(({status}) => status === 'fail')
  const warned = verdict.checks.filter(({status}) => status === 'warn')
  const rows = `${grouped(scan.rows)} rows`
  if (failed.length > 0)
    return `The data are refused: ${failed[0]?.message}${failed.length > 1 ? `; ${failed.length - 1} more checks failed` : ''}.`
  if (verdict.status === 'inconclusive') return `${rows} were read, and nothing could be decided.`
  if (warned.length > 0)
    return `The data may be used with warnings: ${warned[0]?.message}${warned.length > 1 ? `; ${warned.length - 1} more` : ''}.`
  return `The data may be used: ${rows}, ${verdict.checks.filter(({status}) => status === 'pass').length} checks passed.`
}

const conservation = ({rows, rejected}: Scan): string =>
  `${grouped(rows)} rows in the data = ${grouped(rows - rejected)} accepted + ${grouped(rejected)} rejected.`

/** What was read, folded: the headline and the failed checks say what matters. */
function columnsBlock(scan: Scan): Block {
  const {columns} = scan.profile
  const files = scan.files.length === 1 ? (scan.files[0]?.name ?? '1 file') : `${scan.files.length} files`
  const source = paragraph(`${files}, digest `, code(scan.digest), '. ', conservation(scan))
  return details(`${columns.length} ${columns.length === 1 ? 'column' : 'columns'} of ${files}`, source, ...columnBlocks(columns))
}

function columnBlocks(columns: readonly ColumnProfile[]): readonly Block[] {
  const right = {align: 'right'} as const
  const head = [
    'Column',
    'Kind',
    {title: 'Missing', ...right},
    {title: 'Not valid', ...right},
    {title: 'Smallest', ...right},
    {title: 'Largest', ...right},
    {title: 'Distinct', ...right},
  ]
  const rows = columns.slice(0, shownColumns).map(row)
  const cut = columns.length - rows.length
  const charts = columns.flatMap((column) => histogramOf(column) ?? []).slice(0, shownCharts)
  return [
    table(head, rows),
    ...(cut > 0 ? [paragraph(`${cut} more columns were cut here; all ${columns.length} are in the profile.`)] : []),
    ...charts.map((each) => chart(each)),
  ]
}

function row(column: ColumnProfile): readonly Cell[] {
  const {name, kind, n, nulls, invalid, nan, posInf, negInf, min, max, distinct, distribution} = column
  const isEstimate = column.sample !== undefined && distribution.kind !== 'empty'
  return [
    code(shortened(name)),
    kind,
    share(nulls, n),
    share(invalid + nan + posInf + negInf, n),
    min ?? '–',
    max ?? '–',
    `${isEstimate ? '≈ ' : ''}${grouped(distinct)}`,
  ]
}

const shortened = (text: string): string => (text.length > 100 ? `${text.slice(0, 99)}…` : text)

function share(count: number, n: number): string {
  if (count === 0 || n === 0) return '0'
  return `${grouped(count)} (${((100 * count) / n).toFixed(1)} %)`
}

/** Bars of a column: its most frequent values, or equal parts of its range. */
function histogramOf(column: ColumnProfile): Chart | undefined {
  const {distribution, kind, name} = column
  if (distribution.kind === 'values' && (kind === 'text' || kind === 'boolean' || distribution.counts.length <= bins)) {
    const frequent = distribution.counts.toSorted(([, a], [, b]) => b - a).slice(0, bins)
    return bars(
      name,
      frequent.map(([value]) => shortened(value)),
      frequent.map(([, count]) => count),
    )
  }
  const points = pointsOf(column)
  if (points.length === 0) return undefined
  const low = Math.min(...points.map(({at}) => at))
  const high = Math.max(...points.map(({at}) => at))
  const width = (high - low) / bins || 1
  const counts = new Array<number>(bins).fill(0)
  for (const {at, count} of points) {
    const bin = Math.min(bins - 1, Math.floor((at - low) / width))
    counts[bin] = (counts[bin] ?? 0) + count
  }
  const label = (bin: number): string =>
    kind === 'time'
      ? new Date((low + bin * width) / 1000).toISOString().slice(0, 10)
      : Number((low + bin * width).toPrecision(4)).toString()
  return bars(
    name,
    counts.map((_, bin) => `${label(bin)} –`),
    counts,
  )
}

const bars = (name: string, categories: readonly string[], values: readonly number[]): Chart => ({
  kind: 'bars',
  title: shortened(name),
  categories,
  series: [{name: 'rows', values}],
  unit: 'rows',
})

interface Point {
  readonly at: number
  readonly count: number
}

/** Where the counts of a numeric column lie; buckets are put at the edge nearer to zero. */
function pointsOf({distribution, kind}: ColumnProfile): readonly Point[] {
  if (distribution.kind === 'histogram') {
    return distribution.buckets.map(([bucket, count]) => {
      const {low, high} = bucketEdges(bucket, distribution.mantissaBits)
      return {at: bucket >= 0 ? low : high, count}
    })
  }
  if (distribution.kind !== 'values' || kind === 'text' || kind === 'boolean') return []
  return distribution.counts.map(([value, count]) => ({at: kind === 'time' ? Date.parse(value) * 1000 : Number(value), count}))
}
