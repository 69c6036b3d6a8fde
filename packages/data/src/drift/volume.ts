import {numberOf} from '../profile/merge.ts'
import type {ColumnProfile, Profile} from '../profile/types.ts'
import {chosenColumns} from './columns.ts'
import type {ColumnChoice} from './types.ts'

/** Something about the rows as a whole. */
export interface VolumeFinding {
  readonly id: 'same-data' | 'rows' | 'repeats'
  readonly status: 'pass' | 'warn'
  readonly observed?: number
  readonly limit?: number
  readonly n: number
  readonly message: string
  readonly hint?: string
}

/** What is known of how many rows are usual. */
export interface VolumeFacts {
  readonly reference: Profile
  readonly current: Profile
  /** The past periods of the reference, where there are several. */
  readonly periods?: readonly Profile[]
  /** Rows of earlier windows and checks. */
  readonly earlierRows: readonly number[]
  /** More rows of today's may come: fewer than usual say nothing. */
  readonly isUnfinished?: boolean
  /** How many times as many rows as usual, or as few, are a warning. */
  readonly maxRatio: number
}

/** Compares the rows as a whole: is it the same data, are there as many rows as usual, do values repeat that never did? */
export function volumeFindings(facts: VolumeFacts, choice: ColumnChoice): readonly VolumeFinding[] {
  const same = sameData(facts)
  if (same !== undefined) return [same]
  return [rowsFinding(facts), repeatsFinding(facts, choice)].filter((finding) => finding !== undefined)
}

function sameData({reference, current, periods = []}: VolumeFacts): VolumeFinding | undefined {
  const isPeriod = periods.some(({dataDigest}) => dataDigest === current.dataDigest)
  if (!isPeriod && reference.dataDigest !== current.dataDigest) return undefined
  const what = isPeriod ? 'one of the past periods' : 'the reference itself'
  return {
    id: 'same-data',
    status: 'warn',
    n: current.rows,
    message: `current data is ${what}: both are the same data (${current.dataDigest.slice(0, 19)}…), so that this comparison says nothing about drift`,
    hint: "Check that `current` names today's data.",
  }
}

/** Fewer earlier counts of rows don't say what is usual. */
const leastEarlier = 3

interface Usual {
  readonly rows: number
  readonly least: number
  readonly most: number
  /** Of what they are. */
  readonly of: string
}

function usualRows({reference, current, periods = [], earlierRows}: VolumeFacts): Usual | undefined {
  if (periods.length > 1)
    return usualOf(
      periods.map(({rows}) => rows),
      `the ${periods.length} past periods`,
    )
  if (earlierRows.length >= leastEarlier) return usualOf(earlierRows, `the last ${earlierRows.length} times`)
  return areEquallyLong(reference, current) ? usualOf([reference.rows], 'the reference, which covers as long a time') : undefined
}

function usualOf(rows: readonly number[], of: string): Usual {
  const sorted = rows.toSorted((a, b) => a - b)
  const median = sorted[Math.floor(sorted.length / 2)] ?? 0
  return {rows: median, least: sorted[0] ?? 0, most: sorted.at(-1) ?? 0, of}
}

/** Spans of time that differ by less than this factor are equally long. */
const equalSpans = 1.25

/** Times of events that moved on behind the reference, over an equally long time. */
function areEquallyLong(reference: Profile, current: Profile): boolean {
  const span = ({min, max}: ColumnProfile): number => Number(numberOf(max ?? '', 'time')) - Number(numberOf(min ?? '', 'time'))
  return reference.columns.some((column) => {
    const now = current.columns.find(({name}) => name === column.name)
    if (column.kind !== 'time' || now?.kind !== 'time' || column.max === undefined || now.min === undefined) return false
    if (numberOf(now.min, 'time') < numberOf(column.max, 'time')) return false
    const [before, today] = [span(column), span(now)]
    return before > 0 && today > 0 && Math.max(before, today) / Math.min(before, today) < equalSpans
  })
}

function rowsFinding(facts: VolumeFacts): VolumeFinding | undefined {
  const {current, reference, maxRatio} = facts
  const usual = usualRows(facts)
  const base = {id: 'rows', observed: current.rows, n: current.rows} as const
  // Nothing is so many times none.
  if ((usual?.rows ?? reference.rows) === 0) return undefined
  if (usual === undefined) {
    const times = current.rows / reference.rows
    if (!(times > maxRatio)) return undefined
    return {
      ...base,
      status: 'pass',
      message: `${current.rows} rows, ${timesOf(times)} times as many rows as the reference (${reference.rows}); how many are usual is known after ${leastEarlier} checks`,
    }
  }
  const {rows, least, most, of} = usual
  const isMore = current.rows > most && current.rows > maxRatio * rows
  const isFewer = facts.isUnfinished !== true && current.rows < least && current.rows * maxRatio < rows
  if (!isMore && !isFewer) return undefined
  const words = isMore
    ? `${timesOf(current.rows / rows)} times as many rows as usual`
    : `${timesOf(rows / Math.max(1, current.rows))} times fewer rows than usual`
  return {
    ...base,
    status: 'warn',
    limit: Math.round(isMore ? maxRatio * rows : rows / maxRatio),
    message: `${words}: ${current.rows}, against ${rows} of ${of}`,
    hint: 'Check for rows that were joined, loaded twice or cut off. `max-rows-ratio` sets the limit.',
  }
}

/** A ratio as people say it: `3`, `2.5`, `12`. */
export const timesOf = (ratio: number): string => (ratio >= 9.95 ? ratio.toFixed(0) : String(Number(ratio.toFixed(1))))

/** Distinct values are counted exactly up to here, then estimated within about 6 %. */
const exactDistinct = 10_000
const leastExcess = {exact: 0.05, estimated: 0.25} as const
/** From this share of distinct values on, a column identifies its rows. */
const identifying = 0.99
/** From this share on, most of a column's values are different. */
const mostlyDistinct = 0.8
const leastValues = 50

interface Repeating {
  readonly name: string
  readonly isIdentifier: boolean
  readonly before: {readonly values: number; readonly distinct: number}
  readonly now: {readonly values: number; readonly distinct: number}
  readonly isExcess: boolean
}

/**
 * Do values repeat that identified a row, or the values of all columns that were mostly different? Pairs of equal values grow with the square of the
 * rows, so more rows than the reference has make more repeats without any fault.
 */
function repeatsFinding({reference, current}: VolumeFacts, choice: ColumnChoice): VolumeFinding | undefined {
  const pairs = chosenColumns(reference, current, choice).both
  const found = pairs.flatMap(({reference: before, current: now}) => repeatingOf(before, now) ?? [])
  const identifiers = found.filter(({isIdentifier, isExcess}) => isIdentifier && isExcess)
  const areAll = found.length > 1 && found.every(({isExcess}) => isExcess)
  const shown = identifiers.length > 0 ? identifiers : areAll ? found : []
  const [first] = shown
  if (first === undefined) return undefined
  const {name, before, now} = first
  const others =
    shown.length > 1
      ? ` (so do ${shown
          .slice(1, 4)
          .map((each) => each.name)
          .join(', ')}${shown.length > 4 ? ', …' : ''})`
      : ''
  const share = 1 - now.distinct / now.values
  return {
    id: 'repeats',
    status: 'warn',
    observed: Number(share.toPrecision(3)),
    n: current.rows,
    message: `rows repeat: ${name} has ${now.distinct} different values in ${now.values} rows, and had ${before.distinct} in ${before.values} of the reference${others}; there are ${timesOf(now.values / now.distinct)} rows for each value`,
    hint: 'Check for rows that were loaded twice, and for a join that multiplies rows.',
  }
}

function repeatingOf(reference: ColumnProfile, current: ColumnProfile): Repeating | undefined {
  if (reference.kind === 'time' || reference.kind === 'boolean') return undefined
  const [before, now] = [reference, current].map(({n, nulls, nan, posInf, negInf, invalid, distinct}) => {
    const values = n - nulls - nan - posInf - negInf - invalid
    return {values, distinct: Math.min(values, distinct)}
  }) as [Repeating['before'], Repeating['now']]
  if (before.values < leastValues || now.values < leastValues || now.distinct === 0) return undefined
  const share = before.distinct / before.values
  if (share < mostlyDistinct) return undefined
  const repeated = before.values - before.distinct
  const expected = ((repeated + 2 * Math.sqrt(repeated) + 3) * (now.values / before.values) ** 2) / now.values
  const isEstimated = Math.max(before.distinct, now.distinct) > exactDistinct
  const least = isEstimated ? leastExcess.estimated : leastExcess.exact
  const excess = 1 - now.distinct / now.values - Math.max(expected, 1 - share)
  const isIdentifier = share >= identifying && (reference.kind === 'text' || reference.kind === 'integer')
  return {name: current.name, isIdentifier, before, now, isExcess: excess > least}
}
