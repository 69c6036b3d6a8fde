import {chiSquareHomogeneity, cramersVBalanced, poolRare, twoProportionTest} from '@modelflight/stats/chi-square'
import {cauchyCombined} from '@modelflight/stats/combined-p'
import {type CramerVonMises, cramerVonMisesFromCounts, cramerVonMisesP} from '@modelflight/stats/cramer-von-mises'
import {fisherExact} from '@modelflight/stats/fisher-exact'
import {ksFromCounts, ksP} from '@modelflight/stats/ks'
import {outOfRangeP} from '@modelflight/stats/out-of-range'
import {unseenRows} from '@modelflight/stats/unseen-rows'
import {textLengths} from '../profile/merge.ts'
import {lengthCells, lengthsOfCell} from '../profile/text-lengths.ts'
import type {ColumnKind, ColumnProfile} from '../profile/types.ts'
import type {SharedCells} from './cells.ts'
import type {Aspect, Effect, ExactColumn, Threshold} from './types.ts'

/** A question that a test answers: it takes part in the correction for the number of questions. */
export interface Question {
  readonly column: string
  readonly aspect: Aspect
  readonly p: number
  readonly effect: Omit<Effect, 'limit'>
  /** Limits of its own; those of shares or of `auto` when left out. */
  readonly threshold?: Threshold
  /** Values or rows of the current data that the answer rests on. */
  readonly n: number
  /** What moved, as the beginning of a sentence. */
  readonly what: string
}

type Ordered = Extract<SharedCells, {kind: 'ordered'}>
type Categories = Extract<SharedCells, {kind: 'categories'}>

/** The same of the values themselves. */
export function exactQuestion(column: string, {of, d, smooth}: ExactColumn): Question {
  const p = movedP(d, smooth)
  const isLength = of === 'text-lengths'
  return {
    column,
    aspect: isLength ? 'text-length' : 'distribution',
    p,
    effect: {name: 'KS D', value: d},
    n: smooth.m,
    what: isLength ? 'its texts became longer or shorter' : 'its values moved',
  }
}

/** Returns one p-value of two tests (Cauchy combination): Kolmogorov-Smirnov finds a change at one place, Cramér-von Mises a small one everywhere. */
export function movedP(d: number, smooth: CramerVonMises): number {
  const {n, m} = smooth
  const sharp = ksP(d, n, m)
  // Below 1e-15 the series of the second is rounding noise.
  return cauchyCombined([Number.isFinite(sharp) ? sharp : 1, Math.max(cramerVonMisesP(smooth), 1e-15)])
}

/** Are more values outside the reference's range than there must be? About one row beyond each end is always to be expected. */
export function rangeQuestion(column: string, {reference, current}: Ordered): Question | undefined {
  const inside = indicesWhere(reference, (count) => count > 0)
  const [first, last] = [inside[0] ?? 0, inside.at(-1) ?? 0]
  const [n, m] = [total(reference), total(current)]
  const rows = m - total(current.subarray(first, last + 1))
  if (rows === 0) return undefined
  const question = shareQuestion(column, 'out-of-range', {count: 0, n}, {count: rows, n: m}, "values outside the reference's range")
  return {...question, p: outOfRangeP(rows, n, m)}
}

/** Did the values move? Two-sample Kolmogorov-Smirnov and Cramér-von Mises over the shared cells; D is a lower bound of the samples' own. */
export function orderedQuestion(column: string, {reference, current}: Ordered): Question {
  const d = ksFromCounts(reference, current)
  const smooth = cramerVonMisesFromCounts(reference, current)
  const p = movedP(d, smooth)
  return {column, aspect: 'distribution', p, effect: {name: 'KS D', value: d}, n: smooth.m, what: 'its values moved'}
}

/**
 * Did texts become longer or shorter? From the lengths that both profiles know. Undefined where few values are counted one by one: their shares say the same, and more.
 */
export function lengthQuestion(reference: ColumnProfile, current: ColumnProfile): Question | undefined {
  if (reference.distribution.kind !== 'hashed' && current.distribution.kind !== 'hashed') return undefined
  const [left, right] = [textLengths(reference), textLengths(current)]
  if (left === undefined || right === undefined) return undefined
  const [r, c] = [left, right].map((pairs) => {
    const counts = new Float64Array(lengthCells)
    for (const [cell, count] of pairs) counts[cell] = count
    return counts
  }) as [Float64Array, Float64Array]
  if (total(r) === 0 || total(c) === 0) return undefined
  const d = ksFromCounts(r, c)
  const smooth = cramerVonMisesFromCounts(r, c)
  const means = [meanLength(r), meanLength(c)].map((length) => length.toPrecision(3)).join(' to ')
  return {
    column: current.name,
    aspect: 'text-length',
    p: movedP(d, smooth),
    effect: {name: 'KS D', value: d},
    n: smooth.m,
    what: `its texts became longer or shorter (on average ${means} characters)`,
  }
}

function meanLength(counts: Float64Array): number {
  const n = total(counts)
  return counts.reduce((sum, count, cell) => (count === 0 ? sum : sum + lengthsOfCell(cell).middle * (count / n)), 0)
}

/**
 * Did the shares of the known categories move? Chi-square of homogeneity; Fisher's exact test where two cells with few rows are left. Categories that are rare in both sides together become one,
 * the new ones among them as well: what is put together must not depend on the side, else a long tail alarms by itself. Frequent new categories are left out, because they are a finding of their own.
 * Undefined when the current data has no known category at all.
 */
export function categoryQuestion(column: string, cells: Categories): Question | undefined {
  const isFrequent = frequentIn(cells)
  const known = Array.from(cells.reference.keys()).filter((cell) => (cells.reference[cell] as number) > 0 || !isFrequent(cell))
  const [reference, current] = [pick(cells.reference, known), pick(cells.current, known)]
  const m = total(current)
  if (m === 0 || total(reference) === 0) return undefined
  const [r, c] = poolRare(reference, current)
  const question = {column, aspect: 'distribution', n: m, what: 'the shares of its values changed'} as const
  if (r.length < 2) return {...question, p: 1, effect: {name: "Cramér's V", value: 0}}
  const test = chiSquareHomogeneity(r, c)
  const isSmall = r.length === 2 && test.minExpected < 5
  return {...question, p: isSmall ? smallP(r, c) : test.p, effect: {name: "Cramér's V", value: cramersVBalanced(r, c)}}
}

/** The rarer category first, so that few tables have to be counted. */
function smallP(r: Float64Array, c: Float64Array): number {
  const [r0 = 0, r1 = 0] = r
  const [c0 = 0, c1 = 0] = c
  return r0 + c0 <= r1 + c1 ? fisherExact(r0, r1, c0, c1) : fisherExact(r1, r0, c1, c0)
}

/** Whether a cell's expected count is 5 or more on both sides. */
function frequentIn({reference, current}: Categories): (cell: number) => boolean {
  const [n, m] = [total(reference), total(current)]
  const smaller = Math.min(n, m) / (n + m)
  return (cell) => ((reference[cell] as number) + (current[cell] as number)) * smaller >= 5
}

/**
 * Are there more values that the reference lacks than there must be? In long-tailed columns some values are always unseen. Their expected number is that of a permutation of the rows between both
 * sides, given how often each value occurs in all (`unseenRows`).
 */
export function newValuesQuestion(column: string, cells: Categories): Question | undefined {
  if (!cells.distinct) return undefined
  const {rows, expected, p} = unseenRows(cells.reference, cells.current)
  if (rows === 0) return undefined
  const n = total(cells.current)
  const share = 'the share of values that the reference lacks'
  const isExpected = expected / n >= 0.0005
  const what = isExpected
    ? `${share} is ${percent(rows / n)}, and ${percent(expected / n)} was to be expected`
    : `${share} went from 0 % to ${percent(rows / n)}`
  // Fewer new values than expected are no alarm: what took their place is.
  const change = Math.max(0, rows - expected) / n
  return {column, aspect: 'new-values', p, effect: {name: 'share change', value: change}, n, what}
}

const kindWords: Readonly<Record<ColumnKind, string>> = {
  integer: 'numbers',
  number: 'numbers',
  time: 'times',
  boolean: '`true` or `false`',
  text: 'text',
}

/** Shares of cells that are no value, each a question of its own where there is any such cell. */
export function shareQuestions(reference: ColumnProfile, current: ColumnProfile): Question[] {
  const shares: readonly (readonly [Aspect, (column: ColumnProfile) => number, string])[] = [
    ['null-share', ({nulls}) => nulls, 'empty cells (nulls)'],
    ['nan-share', ({nan}) => nan, 'NaN'],
    ['infinite-share', ({posInf, negInf}) => posInf + negInf, 'infinite values'],
    ['invalid-share', ({invalid}) => invalid, `cells that are not ${kindWords[reference.kind]}`],
  ]
  return shares.flatMap(([aspect, count, words]) => {
    const [r, c] = [
      {count: count(reference), n: reference.n},
      {count: count(current), n: current.n},
    ]
    return r.count + c.count === 0 || r.n === 0 || c.n === 0 ? [] : [shareQuestion(current.name, aspect, r, c, words)]
  })
}

interface Share {
  readonly count: number
  readonly n: number
}

function shareQuestion(column: string, aspect: Aspect, reference: Share, current: Share, words: string): Question {
  const {p} = twoProportionTest(current.count, current.n, reference.count, reference.n)
  const isSmall = Math.min(reference.count + current.count, reference.n + current.n - reference.count - current.count) < 10
  const exact = (): number => {
    const [a, b] = [reference.count, current.count]
    return a + b <= (reference.n + current.n) / 2
      ? fisherExact(a, reference.n - a, b, current.n - b)
      : fisherExact(reference.n - a, a, current.n - b, b)
  }
  const change = current.count / current.n - reference.count / reference.n
  const what = `the share of ${words} went from ${percent(reference.count / reference.n)} to ${percent(current.count / current.n)}`
  return {column, aspect, p: isSmall ? exact() : p, effect: {name: 'share change', value: change}, n: current.n, what}
}

/** A share as people read it; small ones keep two digits. */
export function percent(share: number): string {
  const points = share * 100
  if (points === 0 || points === 100) return `${points} %`
  return `${points < 10 ? points.toPrecision(2) : points.toFixed(1)} %`
}

/** Sum of counts. */
export function total(counts: Float64Array): number {
  let sum = 0
  for (let cell = 0; cell < counts.length; cell++) sum += counts[cell] as number
  return sum
}

/** Indices of the cells whose count fits. */
export function indicesWhere(counts: Float64Array, fits: (count: number) => boolean): number[] {
  return Array.from(counts.keys()).filter((index) => fits(counts[index] as number))
}

const pick = (counts: Float64Array, indices: readonly number[]): Float64Array =>
  Float64Array.from(indices, (index) => counts[index] as number)
