import {twoProportionTest} from '@modelflight/stats/chi-square'
import {cramerVonMisesFromCounts} from '@modelflight/stats/cramer-von-mises'
import {fisherExact} from '@modelflight/stats/fisher-exact'
import {ksFromCounts} from '@modelflight/stats/ks'
import type {ColumnKind} from '../profile/types.ts'
import type {SharedCells} from './cells.ts'
import {movedP, percent, type Question, total} from './questions.ts'
import type {DriftLimits, Effect, Threshold} from './types.ts'

type Ordered = Extract<SharedCells, {kind: 'ordered'}>
type Counted = Exclude<SharedCells, {kind: 'none'}>

/** Fewer rows of a value than this on both sides together tell nothing about its share. */
const leastRows = 10
/** A column with at most so many values has classes; of one with more only single values that take over are told. */
const mostClasses = 100
/** A class that is rarer than this on both sides is too rare to be watched. */
const leastShare = 0.0005
/** A single value is so many times as frequent as its neighbours. */
const standsOut = 3
/** More rows than this are compared by the normal approximation. */
const mostExact = 10_000

/** A value whose share changed enough to be told. */
interface Changed {
  readonly cell: number
  readonly p: number
  readonly effect: Omit<Effect, 'limit'>
  readonly threshold: Threshold
}

/**
 * Did the share of a single value change by a factor? Cramér's V and KS D do not see a rare class that quadruples, nor a default that fills a twentieth of the rows. A known class of a column with
 * few values is judged by the factor alone; every other value must change by the limits of shares as well, and a number must stand out from its neighbours. Exact p-values, times the number of
 * values that were looked at (Bonferroni), which depends on the pooled counts only.
 */
export function valueQuestion(column: string, cells: Counted, limits: DriftLimits): Question | undefined {
  const [n, m] = [total(cells.reference), total(cells.current)]
  let looked = 0
  const found: Changed[] = []
  for (let cell = 0; cell < cells.reference.length; cell++) {
    const [r, c] = [cells.reference[cell] as number, cells.current[cell] as number]
    if (r + c < leastRows) continue
    looked++
    const size = sizeOf({cells, cell, n, m}, limits)
    if (size !== undefined) found.push({...size, cell, p: shareP(r, n, c, m)})
  }
  if (looked === 0) return undefined
  const worst = worstOf(found, looked, limits)
  const base = {column, aspect: 'value', n: m} as const
  if (worst === undefined) return {...base, p: 1, effect: {name: 'share factor', value: 1}, what: 'no single value changed its share'}
  const {cell, effect, threshold, p} = worst
  const [r, c] = [cells.reference[cell] as number, cells.current[cell] as number]
  const what = `the share of ${nameOf(cells, cell)} went from ${percent(r / n)} to ${percent(c / m)}`
  return {...base, p: Math.min(1, p * looked), effect, threshold, what}
}

interface Place {
  readonly cells: Counted
  readonly cell: number
  readonly n: number
  readonly m: number
}

/** How a value's share is measured, or undefined where it changed too little to be looked at. */
function sizeOf({cells, cell, n, m}: Place, limits: DriftLimits): Pick<Changed, 'effect' | 'threshold'> | undefined {
  const [r, c] = [cells.reference[cell] as number, cells.current[cell] as number]
  const [p, q] = [r / n, c / m]
  const {classFactor, shareThreshold, shareWarnThreshold} = limits
  const factor = factorOf(r, n, c, m)
  const warnFactor = Math.sqrt(classFactor)
  const hasClasses = cells.kind === 'categories' && cells.distinct && cells.reference.length <= mostClasses
  if (hasClasses && Math.max(p, q) >= leastShare && factor >= warnFactor) {
    if (r > 0) return {effect: {name: 'share factor', value: factor}, threshold: {fail: classFactor, warn: warnFactor}}
    return {effect: {name: 'share change', value: q - p}, threshold: {fail: shareThreshold, warn: leastShare}}
  }
  const isSpike = factor >= classFactor && Math.abs(q - p) >= Math.min(shareWarnThreshold, shareThreshold)
  if (!isSpike || (cells.kind === 'ordered' && !isApart(q > p ? cells.current : cells.reference, cell))) return undefined
  return {effect: {name: 'share change', value: q - p}, threshold: {fail: shareThreshold, warn: shareWarnThreshold}}
}

/** How many times as large a share became, or as small; half a row is added where a side has none. */
function factorOf(r: number, n: number, c: number, m: number): number {
  const [p, q] = r > 0 && c > 0 ? [r / n, c / m] : [(r + 0.5) / (n + 1), (c + 0.5) / (m + 1)]
  return Math.max(p / q, q / p)
}

function isApart(counts: Float64Array, cell: number): boolean {
  const beside = Math.max(counts[cell - 1] ?? 0, counts[cell + 1] ?? 0)
  return (counts[cell] as number) >= standsOut * beside
}

/** Chance of two shares, r of n and c of m, that lie so far apart when both are one. */
export function shareP(r: number, n: number, c: number, m: number): number {
  return r + c <= mostExact ? fisherExact(r, n - r, c, m - c) : twoProportionTest(c, m, r, n).p
}

/** The surest of those that fail; else the surest of all. */
function worstOf(found: readonly Changed[], looked: number, {falseDiscoveryRate}: DriftLimits): Changed | undefined {
  const surest = (list: readonly Changed[]): Changed | undefined =>
    list.reduce<Changed | undefined>((best, each) => (best === undefined || each.p < best.p ? each : best), undefined)
  const failing = surest(found.filter(({effect, threshold}) => Math.abs(effect.value) >= threshold.fail))
  return failing !== undefined && failing.p * looked <= falseDiscoveryRate ? failing : surest(found)
}

/** What messages call a value: texts in quotes, numbers of a histogram by the shortest decimal that lies in their cell. */
export function nameOf(cells: Counted, cell: number): string {
  if (cells.kind === 'ordered') return `the single value ${decimalIn(cells, cell)}`
  const label = cells.label(cell)
  if (label === undefined) return 'one hidden value'
  return cells.isNumeric === true
    ? `the value ${label}`
    : `the value ${JSON.stringify(label.length > 60 ? `${label.slice(0, 59)}…` : label)}`
}

function decimalIn(cells: Ordered, cell: number): string {
  const [middle, half] = [cells.positions[cell] as number, cells.halfWidth(cell)]
  if (half === 0) return cells.label(cell)
  for (let digits = 1; digits < 17; digits++) {
    for (const edge of [middle, middle - half, middle + half]) {
      const value = Number(edge.toPrecision(digits))
      if (value >= middle - half && value <= middle + half) return String(value)
    }
  }
  return cells.label(cell)
}

/** Did a column that varied become constant? Then it tells a model nothing any more, however little its shares changed. */
export function constantQuestion(column: string, cells: Counted, kind: ColumnKind): Question | undefined {
  const {reference, current} = cells
  const [n, m] = [total(reference), total(current)]
  const cell = current.indexOf(m)
  const r = reference[cell]
  if (cell === -1 || r === undefined || r === n || kind === 'time') return undefined
  const what = `the column became constant: ${nameOf(cells, cell).replace('the single value', 'the value')} is its only value now (${percent(r / n)} of the reference)`
  const effect = {name: 'share change', value: 1 - r / n} as const
  return {column, aspect: 'constant', p: shareP(r, n, m, m), effect, threshold: {fail: 0, warn: 0}, n: m, what}
}

/** Fewer values besides the usual one tell nothing. */
const leastRest = 30

/** Where one value fills most of the rows (a zero, as a rule), did the others move? They carry what the column has to say, and weigh too little to move the whole. */
export function restQuestion(column: string, cells: Ordered): Question | undefined {
  const n = total(cells.reference)
  const usual = cells.reference.findIndex((count) => count > n / 2)
  if (usual === -1 || (cells.current[usual] as number) === 0) return undefined
  const [r, c] = [cells.reference, cells.current].map((counts) => counts.with(usual, 0)) as [Float64Array, Float64Array]
  if (Math.min(total(r), total(c)) < leastRest) return undefined
  const d = ksFromCounts(r, c)
  const smooth = cramerVonMisesFromCounts(r, c)
  const what = `the values other than ${decimalIn(cells, usual)} moved`
  return {column, aspect: 'rest', p: movedP(d, smooth), effect: {name: 'KS D', value: d}, n: smooth.m, what}
}
