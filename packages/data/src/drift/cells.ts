import {bucketEdges, bucketOf, coarser} from '../profile/edges.ts'
import {timeText, timeValue} from '../profile/times.ts'
import type {ColumnKind, ColumnProfile, Distribution} from '../profile/types.ts'
import {categoryCells} from './category-cells.ts'

/** Both distributions of a column over the same cells. */
export type SharedCells =
  /** Ordered cells of numbers and times. `positions` are the values (or the middles of the buckets), ascending. */
  | {
      readonly kind: 'ordered'
      readonly positions: readonly number[]
      /** What a cell is called; made when asked for, because most are never shown. */
      readonly label: (cell: number) => string
      /** Half the width of a cell; 0 where it is one value. */
      readonly halfWidth: (cell: number) => number
      readonly reference: Float64Array
      readonly current: Float64Array
    }
  /** Categories, most frequent in the reference first. A label is undefined where the value must stay hidden. */
  | {
      readonly kind: 'categories'
      readonly label: (cell: number) => string | undefined
      readonly reference: Float64Array
      readonly current: Float64Array
      /** False when a cell may hold several values (hash buckets): then an empty cell is no unseen value. */
      readonly distinct: boolean
      /** Whether labels are numbers; texts when left out. */
      readonly isNumeric?: boolean
    }
  /** A side has no values. */
  | {readonly kind: 'none'}

/** Numbers with at most this many distinct values in the reference are compared as categories. */
export const discreteLimit = 20

/** Brings two distributions of a column to the same cells. Histograms of different fineness are brought to the coarser one. */
export function sharedCells(reference: ColumnProfile, current: ColumnProfile): SharedCells {
  const [r, c] = [reference.distribution, current.distribution]
  if (r.kind === 'empty' || c.kind === 'empty') return {kind: 'none'}
  if (!isOrdered(reference.kind) || !areNumbers(r) || !areNumbers(c)) return categoryCells(r, c)
  const cells = orderedCells(r, c, reference.kind)
  return reference.distinct <= discreteLimit ? asCategories(cells) : cells
}

/** Kinds whose values are counted as numbers. */
export const isOrdered = (kind: ColumnKind): boolean => kind === 'number' || kind === 'integer' || kind === 'time'

type NumberDistribution = Extract<Distribution, {kind: 'values' | 'histogram'}>
const areNumbers = (distribution: Distribution): distribution is NumberDistribution =>
  distribution.kind === 'values' || distribution.kind === 'histogram'

type OrderedCells = Extract<SharedCells, {kind: 'ordered'}>

function orderedCells(reference: NumberDistribution, current: NumberDistribution, kind: ColumnKind): OrderedCells {
  const bits = Math.min(mantissaBits(reference), mantissaBits(current))
  const isExact = bits === Infinity
  const {keys, r, c} = merged(countsBy(reference, bits, kind), countsBy(current, bits, kind))
  const middle = (bucket: number): number => {
    const {low, high} = bucketEdges(bucket, bits)
    return low + (high - low) / 2
  }
  const positions = isExact ? keys : keys.map(middle)
  const halfWidth = (cell: number): number => (isExact ? 0 : halfWidthOf(keys[cell] as number, bits))
  const name = (cell: number): string =>
    kind === 'time' ? shortTime(positions[cell] as number, halfWidth(cell)) : shortNumber(positions[cell] as number, isExact)
  return {
    kind: 'ordered',
    positions,
    label: name,
    halfWidth,
    reference: r,
    current: c,
  }
}

/** Ascending keys with their counts. */
interface Counts {
  readonly keys: readonly number[]
  readonly counts: readonly number[]
}

/** Both sides over the keys of either. */
function merged(a: Counts, b: Counts): {readonly keys: number[]; readonly r: Float64Array; readonly c: Float64Array} {
  const keys: number[] = []
  const most = a.keys.length + b.keys.length
  const [r, c] = [new Float64Array(most), new Float64Array(most)]
  let [i, j] = [0, 0]
  while (i < a.keys.length || j < b.keys.length) {
    const key = Math.min(a.keys[i] ?? Infinity, b.keys[j] ?? Infinity)
    if (a.keys[i] === key) r[keys.length] = a.counts[i++] as number
    if (b.keys[j] === key) c[keys.length] = b.counts[j++] as number
    keys.push(key)
  }
  return {keys, r: r.slice(0, keys.length), c: c.slice(0, keys.length)}
}

function halfWidthOf(bucket: number, bits: number): number {
  const {low, high} = bucketEdges(bucket, bits)
  return (high - low) / 2
}

/** Infinity for counted values: they are finer than any histogram. */
const mantissaBits = (distribution: NumberDistribution): number =>
  distribution.kind === 'histogram' ? distribution.mantissaBits : Infinity

/** Counts by value, or by bucket when `bits` is finite; neighbours that become one are added up. */
function countsBy(distribution: NumberDistribution, bits: number, kind: ColumnKind): Counts {
  const [keys, counts]: [number[], number[]] = [[], []]
  const add = (key: number, count: number): void => {
    if (keys.length > 0 && keys[keys.length - 1] === key) counts[keys.length - 1] = (counts[keys.length - 1] as number) + count
    else {
      keys.push(key)
      counts.push(count)
    }
  }
  if (distribution.kind === 'values') {
    for (const [text, count] of distribution.counts) {
      const value = kind === 'time' ? Number(timeValue(text)) : Number(text)
      add(bits === Infinity ? value : bucketOf(value, bits), count)
    }
  } else {
    for (const [bucket, count] of distribution.buckets) {
      let key = bucket
      for (let step = distribution.mantissaBits; step > bits; step--) key = coarser(key)
      add(key, count)
    }
  }
  return {keys, counts}
}

const shortNumber = (value: number, isExact: boolean): string => String(isExact ? value : Number(value.toPrecision(6)))

const hourMicros = 3.6e9

/** A time with as much of it as the width of its cell leaves: the day where that is hours wide, else the minute. A value that is known exactly keeps its fraction. */
function shortTime(micros: number, halfWidth: number): string {
  const text = timeText(Math.round(micros))
  if (halfWidth >= hourMicros) return text.slice(0, -1).replace(/T.*$/, '')
  if (text.endsWith('T00:00:00Z')) return text.slice(0, -10)
  return halfWidth > 0 ? text.replace(/:\d\d(\.\d+)?Z$/, 'Z') : text
}

function asCategories({label, reference, current}: OrderedCells): SharedCells {
  return {kind: 'categories', label, reference, current, distinct: true, isNumeric: true}
}
