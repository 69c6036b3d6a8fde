import {countedBuckets} from '../profile/counted-buckets.ts'
import {bucketEdges} from '../profile/edges.ts'
import type {ColumnProfile} from '../profile/types.ts'

/** Limits of a column of numbers, written out; undefined where the data says nothing of one. */
export interface Bounds {
  readonly minimum: string | undefined
  readonly maximum: string | undefined
}

const none: Bounds = {minimum: undefined, maximum: undefined}

/** Names of shares, which end at 1. */
const shareName = /(^|[^a-z])(share|rate|ratio|prob|probability|score|fraction|proportion|frac|confidence)$/i

/**
 * Proposes bounds with room for other data of the same source: a power of ten at least twice as far out as anything that was seen, and zero where the
 * values stop there. A factor of 100, such as a change of unit, is beyond them.
 *
 * @param isIdentifier the values grow with each row, so that no largest one says anything.
 */
export function boundsOf(column: ColumnProfile, isIdentifier: boolean): Bounds {
  const [low, high] = [Number(column.min ?? Number.NaN), Number(column.max ?? Number.NaN)]
  if (!Number.isFinite(low) || !Number.isFinite(high)) return none
  const span = high - low
  const isAboveZero = low >= 0 && !reachesBelowZero(column, low, span)
  return {
    minimum: isAboveZero ? '0' : negative(roomFor(Math.max(Math.abs(low), span))),
    maximum: isIdentifier ? undefined : ceiling(column, low, high),
  }
}

const negative = (room: string | undefined): string | undefined => (room === undefined ? undefined : `-${room}`)

function ceiling(column: ColumnProfile, low: number, high: number): string | undefined {
  // Nothing but zeros says nothing of a size.
  if (low === 0 && high === 0) return undefined
  if (column.kind === 'integer' && low >= 0 && high <= 1) return isFlag(column) ? '1' : '10'
  // One value says where the others lie, and not how far apart.
  if (low === high) return roomFor(5 * Math.abs(high))
  if (column.kind === 'number' && low >= 0 && (high === 1 || (high < 1 && shareName.test(column.name)))) return '1'
  return roomFor(Math.max(high, low < 0 ? high - low : 0) * (isLongTailed(column, high) ? 10 : 1))
}

/** The largest of such values is of another size in every sample: the mean lies far below it. */
const longTail = 8

function isLongTailed(column: ColumnProfile, high: number): boolean {
  let sum = 0
  let all = 0
  eachValue(column, (value, count) => {
    sum += value * count
    all += count
  })
  return all > 0 && high > longTail * Math.abs(sum / all)
}

/** The power of ten at or above twice a number, written out; undefined for sizes that nobody reads. */
function roomFor(size: number): string | undefined {
  // 2 · 0.05 is 0.1, whatever the logarithm of its double is.
  const digits = Math.ceil(Number(Math.log10(2 * size).toFixed(9)))
  if (!Number.isFinite(digits) || digits > 15 || digits < -15) return undefined
  return digits >= 0 ? `1${'0'.repeat(digits)}` : `0.${'0'.repeat(-digits - 1)}1`
}

/** Rows of a value beyond 1 that would have been expected if 0 and 1 were the smallest of many counts. */
const expectedTwos = 5

/** Whether 0 and 1 are all that there can be: counts of rare events would have shown a 2 by now (Poisson). */
function isFlag({distribution, n}: ColumnProfile): boolean {
  if (distribution.kind !== 'values') return false
  const ones = distribution.counts.find(([value]) => value === '1')?.[1] ?? 0
  return ones ** 2 / (2 * n) >= expectedTwos
}

/** A tail of so few values within the lowest tenth is one that other data may carry further. */
const thinTail = 0.05

/** Whether measures thin out towards zero, as temperatures do, in place of stopping there, as prices do. */
function reachesBelowZero(column: ColumnProfile, low: number, span: number): boolean {
  if (column.kind !== 'number' || span === 0 || low > span / 10) return false
  return shareUpTo(column, low + span / 10) < thinTail
}

/** Share of the counted values at or below a limit. */
function shareUpTo(column: ColumnProfile, limit: number): number {
  let below = 0
  let all = 0
  eachValue(column, (value, count) => {
    all += count
    if (value <= limit) below += count
  })
  return all === 0 ? 1 : below / all
}

/** Visits what the profile counted: values, or the lower ends of buckets. */
function eachValue({distribution}: ColumnProfile, visit: (value: number, count: number) => void): void {
  if (distribution.kind === 'values') for (const [value, count] of distribution.counts) visit(Number(value), count)
  if (distribution.kind !== 'histogram') return
  const {keys, counts} = countedBuckets(distribution)
  for (let index = 0; index < keys.length; index++)
    visit(bucketEdges(keys[index] as number, distribution.mantissaBits).low, counts[index] as number)
}
