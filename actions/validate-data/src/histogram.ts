import {countedBuckets} from '@modelflight/data/profile/counted-buckets'
import {bucketEdges} from '@modelflight/data/profile/edges'
import {timeValue} from '@modelflight/data/profile/times'
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
  if (points.size === 0) return undefined
  const low = Math.max(points.at(0), smallest(column)) // a bucket begins a little below its smallest value
  const width = (points.at(points.size - 1) - low) / bins || 1
  const counts = new Array<number>(bins).fill(0)
  let from = 0
  for (let bin = 0; bin < bins; bin++) {
    const to = bin === bins - 1 ? points.size : firstAtLeast(points, from, low + (bin + 1) * width)
    counts[bin] = points.sum(from, to)
    from = to
  }
  const label = (bin: number): string =>
    kind === 'time'
      ? new Date((low + bin * width) / 1000).toISOString().slice(0, 10)
      : Number((low + bin * width).toPrecision(4)).toString()
  return {labels: counts.map((_, bin) => `${label(bin)} –`), counts}
}

/** The smallest value on the axis of its histogram; -Infinity where the profile has none. */
function smallest({kind, min}: ColumnProfile): number {
  if (min === undefined) return Number.NEGATIVE_INFINITY
  return kind === 'time' ? microsOf(min) : Number(min)
}

/** A time of a profile. */
const microsOf = (text: string): number => (text === '' ? Number.NaN : Number(timeValue(text)))

/** Where the counts of a numeric column lie, in order. */
interface Points {
  readonly size: number
  at(point: number): number
  /** Counts of the points from `from` to before `to` together. */
  sum(from: number, to: number): number
}

/** Buckets are put at the edge nearer to zero. Only where bars begin is an edge worked out: a histogram has thousands. */
function pointsOf({distribution, kind}: ColumnProfile): Points {
  if (distribution.kind === 'histogram') {
    const {mantissaBits} = distribution
    const {keys, counts} = countedBuckets(distribution)
    const at = (point: number): number => {
      const bucket = keys[point] ?? 0
      const {low, high} = bucketEdges(bucket, mantissaBits)
      return bucket >= 0 ? low : high
    }
    return {size: keys.length, at, sum: (from, to) => sumOf(counts, from, to)}
  }
  if (distribution.kind !== 'values' || kind === 'text' || kind === 'boolean') return {size: 0, at: () => 0, sum: () => 0}
  const {counts} = distribution
  const at = (point: number): number => (kind === 'time' ? microsOf(counts[point]?.[0] ?? '') : Number(counts[point]?.[0]))
  const each = Float64Array.from(counts, ([, count]) => count)
  return {size: counts.length, at, sum: (from, to) => sumOf(each, from, to)}
}

function sumOf(counts: Float64Array, from: number, to: number): number {
  let sum = 0
  for (let point = from; point < to; point++) sum += counts[point] as number
  return sum
}

/** The first point from `from` on that lies at `edge` or above it, by bisection. */
function firstAtLeast(points: Points, from: number, edge: number): number {
  let low = from
  let high = points.size
  while (low < high) {
    const middle = (low + high) >> 1
    if (points.at(middle) >= edge) high = middle
    else low = middle + 1
  }
  return low
}
