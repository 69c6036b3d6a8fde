import {grouped} from '@modelflight/core/grouped'
import type {Check} from '@modelflight/core/verdict'
import {countedValues} from '../profile/build.ts'
import {estimateError} from '../profile/distinct-sketch.ts'
import {bucketEdges} from '../profile/edges.ts'
import {type Hash64, hash64, hashText} from '../profile/hash.ts'
import {timeValue} from '../profile/times.ts'
import type {ColumnProfile} from '../profile/types.ts'
import {compareDecimals, decimalText, parseDecimal} from './decimal.ts'
import type {ColumnRule, RangeRule, ValueSetRule} from './types.ts'

/**
 * Checks of what a contract says of a column's figures and of the values that it is known to have: told from the profile alone.
 */
export function profileChecks(rule: ColumnRule, profile: ColumnProfile): readonly Check[] {
  return [
    ...rule.ranges.map((range) => rangeCheck(rule.name, range, profile)),
    ...(rule.values === undefined ? [] : valueSetChecks(rule.name, rule.values, profile)),
  ]
}

/** A figure with the most that it may be off, because buckets hold only a range of values. */
interface Figure {
  readonly low: number
  readonly high: number
}

const exact = (value: number): Figure => ({low: value, high: value})

function rangeCheck(column: string, rule: RangeRule, profile: ColumnProfile): Check {
  const {figure, min, max, severity, where} = rule
  const big = bigBound(figure, profile)
  if (big !== undefined) return bigCheck(column, rule, profile.n, big)
  const found = figureOf(figure, profile)
  const limit = rangeText(min, max)
  const base = {id: `${column}:${figure}`, limit, n: profile.n, where}
  const name = figure.startsWith('quantile:') ? `the quantile ${figure.slice(9)}` : words[figure]
  if (found === undefined) return {...base, status: severity, message: `${column}: ${name} cannot be computed: the column has no numbers`}
  const {low, high} = found
  const [from, to] = [min ?? -Infinity, max ?? Infinity]
  // A figure that is only known to lie in a range passes when all of the range does, and fails when none of it does.
  const status = low >= from && high <= to ? 'pass' : high < from || low > to ? severity : 'inconclusive'
  const middle = low / 2 + high / 2
  const told = low === high ? shortened(low) : `${shortened(middle)} (between ${shortened(low)} and ${shortened(high)})`
  const verdict = status === 'pass' ? 'within' : status === 'inconclusive' ? 'not told apart from' : 'outside of'
  return {...base, status, observed: middle, message: `${column}: ${name} is ${told}, ${verdict} ${limit}`}
}

/** A smallest or largest integer beyond 2^53, which no double tells apart from its neighbours. */
function bigBound(figure: string, profile: ColumnProfile): bigint | undefined {
  const text = figure === 'min' || figure === 'max' ? profile[figure] : undefined
  return profile.kind !== 'integer' || text === undefined || Number.isSafeInteger(Number(text)) ? undefined : BigInt(text)
}

function bigCheck(column: string, {figure, exact: {min, max}, severity, where}: RangeRule, n: number, value: bigint): Check {
  const found = {units: value, places: 0}
  const fits = (min === undefined || compareDecimals(found, min) >= 0) && (max === undefined || compareDecimals(found, max) <= 0)
  const limit = rangeText(min && decimalText(min), max && decimalText(max))
  const message = `${column}: ${words[figure]} is ${value}, ${fits ? 'within' : 'outside of'} ${limit}`
  return {id: `${column}:${figure}`, status: fits ? 'pass' : severity, observed: Number(value), limit, n, message, where}
}

const words: Readonly<Record<string, string>> = {
  min: 'the smallest value',
  max: 'the largest value',
  mean: 'the mean',
  distinct: 'the number of distinct values',
}

const shortened = (value: number): string => String(Number(value.toPrecision(6)))

const rangeText = (min: number | string | undefined, max: number | string | undefined): string =>
  max === undefined ? `>= ${min}` : min === undefined ? `<= ${max}` : `${min} to ${max}`

function figureOf(figure: string, profile: ColumnProfile): Figure | undefined {
  if (figure === 'distinct') return distinctOf(profile)
  if (profile.kind !== 'number' && profile.kind !== 'integer') return undefined
  if (figure === 'min') return profile.min === undefined ? undefined : exact(Number(profile.min))
  if (figure === 'max') return profile.max === undefined ? undefined : exact(Number(profile.max))
  const parts = partsOf(profile)
  const total = parts.reduce((sum, {count}) => sum + count, 0)
  if (total === 0) return undefined
  return figure === 'mean' ? meanOf(parts, total) : quantileOf(parts, total, Number(figure.slice(9)))
}

/** There are never more distinct values than values. */
function distinctOf({distinct, isEstimated, distribution}: ColumnProfile): Figure {
  if (!isEstimated) return exact(distinct)
  return {low: distinct / (1 + estimateError), high: Math.min(distinct / (1 - estimateError), countedValues(distribution))}
}

interface Part extends Figure {
  readonly count: number
}

/** Counted ranges of values, in order. A range reaches no further than the smallest and largest value. */
function partsOf({distribution, min, max}: ColumnProfile): readonly Part[] {
  if (distribution.kind === 'values') return distribution.counts.map(([value, count]) => ({...exact(Number(value)), count}))
  if (distribution.kind !== 'histogram') return []
  const [smallest, largest] = [Number(min ?? -Infinity), Number(max ?? Infinity)]
  return distribution.buckets.map(([bucket, count]) => {
    const {low, high} = bucketEdges(bucket, distribution.mantissaBits)
    return {low: Math.max(low, smallest), high: Math.min(high, largest), count}
  })
}

const meanOf = (parts: readonly Part[], total: number): Figure => ({
  low: parts.reduce((sum, {low, count}) => sum + (low * count) / total, 0),
  high: parts.reduce((sum, {high, count}) => sum + (high * count) / total, 0),
})

/** The smallest value that at least a share `at` of the values does not exceed. */
function quantileOf(parts: readonly Part[], total: number, at: number): Figure | undefined {
  let seen = 0
  for (const part of parts) {
    seen += part.count
    if (seen >= at * total) return part
  }
  return parts.at(-1)
}

function valueSetChecks(column: string, rule: ValueSetRule, profile: ColumnProfile): readonly Check[] {
  const id = `${column}:values`
  const counts = valueCounts(profile)
  const {where} = rule
  const fitted = profile.n - profile.nulls - profile.invalid
  if (counts === undefined) {
    const message = `${column}: it has ${grouped(profile.distinct)} distinct values, too many to compare with the ${rule.known.length} known ones`
    return [{id, status: rule.severity, n: profile.n, message, where}]
  }
  const known = new Set(rule.known.map((value) => keyOf(value, profile)))
  const unknown = counts.filter(([value]) => !known.has(value))
  const outside = unknown.reduce((sum, [, count]) => sum + count, 0)
  const fits = outside <= rule.allowed(fitted)
  const sentence =
    outside === 0
      ? `all ${grouped(fitted)} values are known ones`
      : `${grouped(outside)} of ${grouped(fitted)} values ${outside === 1 ? 'is' : 'are'} not among the ${known.size} known ones${named(unknown, profile)}`
  const status = fitted === 0 ? 'skipped' : fits ? 'pass' : rule.severity
  const checks: Check[] = [{id, status, observed: outside, limit: rule.shown, n: fitted, message: `${column}: ${sentence}`, where}]
  if (rule.coverage === undefined) return checks
  const present = new Set(counts.map(([value]) => value))
  const met = [...known].filter((value) => present.has(value)).length
  const share = met / known.size
  const told = `${column}: ${met} of ${known.size} known values occur (${(100 * share).toFixed(1)} %), and ${(100 * rule.coverage).toFixed(1)} % must`
  return [
    ...checks,
    {
      id: `${column}:coverage`,
      status: share >= rule.coverage ? 'pass' : rule.severity,
      observed: share,
      limit: rule.coverage,
      n: fitted,
      message: told,
      where,
    },
  ]
}

/** Values that are named in a message, and characters of each. */
const mostNamed = {values: 3, characters: 40} as const

/** The most frequent of some values with their counts; nothing where values are hidden. */
function named(counts: readonly (readonly [value: string, count: number])[], {distribution}: ColumnProfile): string {
  if (distribution.kind !== 'values' || counts.length === 0) return ''
  const sorted = counts.toSorted((a, b) => b[1] - a[1])
  const shown = sorted
    .slice(0, mostNamed.values)
    .map(([value, count]) => `${shownValue(value)}${count === 1 ? '' : ` (${grouped(count)} times)`}`)
  const more = counts.length - shown.length
  return `: ${shown.join(', ')}${more === 0 ? '' : ` and ${grouped(more)} more`}`
}

const shownValue = (value: string): string =>
  JSON.stringify([...value].length > mostNamed.characters ? `${[...value].slice(0, mostNamed.characters).join('')}…` : value)

/** Counts by value, or by hash where values are hidden; undefined when there are too many to be kept. */
function valueCounts({distribution}: ColumnProfile): readonly (readonly [value: string, count: number])[] | undefined {
  if (distribution.kind === 'values' || distribution.kind === 'hidden-values') return distribution.counts
  return distribution.kind === 'empty' ? [] : undefined
}

/** What a value is called in the profile: a number however it is written, a time in any spelling, a hidden value by its hash. */
function keyOf(value: string, {kind, distribution}: ColumnProfile): string {
  if (kind === 'number' || kind === 'integer') {
    const exact = kind === 'integer' && !Number.isSafeInteger(Number(value)) ? parseDecimal(value) : undefined
    return exact === undefined ? String(Number(value)) : decimalText(exact)
  }
  if (kind === 'time') {
    const same = distribution.kind === 'values' ? distribution.counts.find(([known]) => isSameTime(known, value)) : undefined
    return same?.[0] ?? value
  }
  if (distribution.kind !== 'hidden-values') return value
  const bytes = Buffer.from(value)
  const hash: Hash64 = {low: 0, high: 0}
  hash64(bytes, 0, bytes.length, hash)
  return `h:${hashText(hash)}`
}

function isSameTime(a: string, b: string): boolean {
  try {
    return timeValue(a) === timeValue(b)
  } catch {
    return false
  }
}
