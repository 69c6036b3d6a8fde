import type {Comparison, Decision} from '@modelflight/evaluation/decide'
import {formatMetric} from '@modelflight/evaluation/metric-catalogue'
import type {SliceMetrics} from '@modelflight/evaluation/slice-table'
import type {SliceResult} from '@modelflight/evaluation/slices'
import {type Block, type Cell, type Column, details, paragraph, strong, table} from '@modelflight/report/document'

const right = (title: string): Column => ({title, align: 'right'})
const ranks = ['fail', 'inconclusive', 'warn', 'pass', 'skipped']
/** Slices that stand open in the comment; the rest is folded. */
const shownOpen = 8

/** The slices of each gate over slices: what is not in order stands open, worst first, the rest is folded. */
export function judgedSlices({slices, comparisons}: Decision): Block[] {
  return Object.entries(slices).flatMap(([gate, results]) => {
    const unit = comparisons.find(({checks}) => checks.some(({id}) => id === gate))?.unit ?? 'none'
    const worstFirst = results.toSorted((a, b) => ranks.indexOf(a.status) - ranks.indexOf(b.status))
    const open = worstFirst.filter(({status}) => status !== 'pass' && status !== 'skipped').slice(0, shownOpen)
    const rest = worstFirst.slice(open.length)
    const first = open.length === 0 ? [] : [paragraph('Slices of ', strong(gate), ':'), slicesTable(open, unit)]
    const title = open.length === 0 ? `${results.length} slices of ${gate}` : `${rest.length} more slices of ${gate}`
    return [...first, ...(rest.length === 0 ? [] : [details(title, slicesTable(rest, unit))])]
  })
}

function slicesTable(results: readonly SliceResult[], unit: Comparison['unit']): Block {
  const show = (value: number | undefined): string => (value === undefined ? '–' : formatMetric(value, unit))
  const rows = results.map(({slice, n, candidate, baseline, status}): readonly Cell[] => [
    slice,
    String(n),
    show(baseline),
    show(candidate),
    {kind: 'status', tone: status},
  ])
  return table(['Slice', right('Rows'), right('Baseline'), right('Candidate'), 'Verdict'], rows)
}

/** Metrics of a slice that fit beside each other on a screen. */
const shownMetrics = 4

/** Columns that were asked for with `slices`: to look at, not judged. */
export function shownSlices(columns: Readonly<Record<string, readonly SliceMetrics[]>>): Block[] {
  return Object.entries(columns).flatMap(([column, values]) => {
    const metrics = Object.keys(values[0]?.metrics ?? {}).slice(0, shownMetrics)
    if (metrics.length === 0) return []
    const rows = values.map(({value, n, metrics: measured}) => [
      value,
      String(n),
      ...metrics.map((metric) =>
        measured[metric] === null || measured[metric] === undefined ? '–' : formatMetric(measured[metric], 'none'),
      ),
    ])
    return [details(`By ${column} (not judged)`, table([column, right('Rows'), ...metrics.map(right)], rows))]
  })
}
