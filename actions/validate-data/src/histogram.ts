import {bucketEdges} from '@modelflight/data/profile/edges'
import type {ColumnProfile} from '@modelflight/data/profile/types'
import type {Chart} from '@modelflight/report/document'
import {plainName} from './names.ts'

const bins = 12

/** Counts with what each one stands for. */
interface Bars {
  readonly labels: readonly string[]
  readonly counts: readonly number[]
}

const signs = '▁▂▃▄▅▆▇█'

/** The shape of a column as eight heights of bars, for a cell of a table; empty when there is none. */
export function sparkOf(column: ColumnProfile): string {
  const counts = barsOf(column)?.counts ?? []
  const highest = Math.max(...counts)
  return counts.map((count) => (count === 0 ? ' ' : signs.charAt(Math.min(7, Math.floor((8 * count) / (highest + 1)))))).join('')
}

/** A column as a chart. */
export function histogramOf(column: ColumnProfile): Chart | undefined {
  const bars = barsOf(column)
  if (bars === undefined) return undefined
  const {labels: categories, counts: values} = bars
  return {kind: 'bars', title: plainName(column.name), categories, series: [{name: 'rows', values}], unit: 'rows'}
}

/** Bars of a column: its most frequent values, or equal parts of its range. */
function barsOf(column: ColumnProfile): Bars | undefined {
  const {distribution, kind} = column
  if (distribution.kind === 'values' && (kind === 'text' || kind === 'boolean' || distribution.counts.length <= bins)) {
    const frequent = distribution.counts.toSorted(([, a], [, b]) => b - a).slice(0, bins)
    return {labels: frequent.map(([value]) => plainName(value)), counts: frequent.map(([, count]) => count)}
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
  return {labels: counts.map((_, bin) => `${label(bin)} –`), counts}
}

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
