import type {Fingerprints} from './fingerprints.ts'
import {compareLabels, type LabelComparison} from './labels.ts'

/** What train and test share that they should not. Counts are rows of the test side unless said otherwise. */
export interface Leakage {
  readonly train: number
  readonly test: number
  /** Rows whose key is in train as well; undefined without a key. */
  readonly sharedKeys: number | undefined
  /** Rows of each side of which a part of the key has no value: none of them is the same entity as another one. */
  readonly withoutKey: Sides
  /** Rows that are in train as they are, but for the key. */
  readonly duplicates: number
  /** Share of train's rows that repeat within train: as many duplicates are to be expected by chance. */
  readonly repeatedInTrain: number
  /** Rows that are not newer than the newest of train; undefined without a time. */
  readonly notNewer: number | undefined
  /** Rows of each side that have no time, of which nothing is known. */
  readonly withoutTime: Sides
  /** Rows of both sides whose features occur with another label as well; undefined without a label. */
  readonly conflicts: number | undefined
  /** Labels of test that train does not know; undefined without a label. */
  readonly labels: LabelComparison | undefined
  /** How much of the label the key's order tells, in train; undefined when it can't be told. */
  readonly keyTellsLabel: RankEffect | undefined
}

/** A count of rows on each side. */
export interface Sides {
  readonly train: number
  readonly test: number
}

/** Kruskal & Wallis's test of ranks over groups. */
export interface RankEffect {
  /** epsilon² = H / (n - 1), from 0 to 1: the share of the ranks' variance between the groups. */
  readonly effect: number
  readonly h: number
  readonly degrees: number
  readonly n: number
}

/** Compares two sides of a split. */
export function findLeakage(train: Fingerprints, test: Fingerprints): Leakage {
  return {
    train: train.rows,
    test: test.rows,
    sharedKeys: train.keys.length === 0 ? undefined : countIn(test.keys, new Set(train.keys)),
    withoutKey: {train: countMissing(train.keys), test: countMissing(test.keys)},
    withoutTime: {train: countMissing(train.times), test: countMissing(test.times)},
    labels: compareLabels(train, test),
    duplicates: countIn(test.content, new Set(train.content)),
    repeatedInTrain: train.rows === 0 ? 0 : 1 - new Set(train.content).size / train.rows,
    notNewer: train.times.length === 0 ? undefined : notNewer(train.times, test.times),
    conflicts: train.labels.length === 0 ? undefined : conflicts(train, test),
    keyTellsLabel: train.labels.length === 0 || train.order.length === 0 ? undefined : rankEffect(train.order, train.labels),
  }
}

function countIn(values: Float64Array, known: ReadonlySet<number>): number {
  let count = 0
  for (const value of values) if (!Number.isNaN(value) && known.has(value)) count++
  return count
}

function countMissing(values: Float64Array): number {
  let count = 0
  for (const value of values) if (Number.isNaN(value)) count++
  return count
}

function notNewer(train: Float64Array, test: Float64Array): number {
  let newest = -Infinity
  for (const time of train) if (time > newest) newest = time
  let count = 0
  for (const time of test) if (time <= newest) count++
  return count
}

/** Rows whose features are seen with more than one label. A row without a label contradicts nobody. */
function conflicts(...sides: readonly Fingerprints[]): number {
  const labelOf = new Map<number, number>()
  const contradicted = new Set<number>()
  for (const {features, labels} of sides) {
    for (const [row, feature] of features.entries()) {
      const label = labels[row] as number
      if (Number.isNaN(label)) continue
      const first = labelOf.get(feature)
      if (first === undefined) labelOf.set(feature, label)
      else if (first !== label) contradicted.add(feature)
    }
  }
  return sides.reduce((sum, {features}) => sum + countIn(features, contradicted), 0)
}

/** Labels beyond this are values, not classes. */
const maxClasses = 50

/**
 * How much the order of some numbers tells of the class that each belongs to (Kruskal & Wallis 1952; ties get their middle rank).
 * Undefined when there are fewer than two classes, more than 50, or numbers are missing.
 */
export function rankEffect(order: Float64Array, classes: Float64Array): RankEffect | undefined {
  const rows = Array.from(order.keys()).filter((row) => !Number.isNaN(classes[row] as number))
  const n = rows.length
  if (n < 10 || rows.some((row) => Number.isNaN(order[row] as number))) return undefined
  rows.sort((a, b) => (order[a] as number) - (order[b] as number))
  const groups = new Map<number, {sum: number; count: number}>()
  for (let start = 0; start < n; ) {
    let end = start + 1
    while (end < n && order[rows[end] as number] === order[rows[start] as number]) end++
    for (let at = start; at < end; at++) {
      const label = classes[rows[at] as number] as number
      const group = groups.get(label) ?? {sum: 0, count: 0}
      group.sum += (start + end + 1) / 2
      group.count++
      groups.set(label, group)
      if (groups.size > maxClasses) return undefined
    }
    start = end
  }
  if (groups.size < 2) return undefined
  const squares = [...groups.values()].reduce((total, {sum, count}) => total + (sum * sum) / count, 0)
  const h = (12 / (n * (n + 1))) * squares - 3 * (n + 1)
  return {effect: Math.min(1, Math.max(0, h / (n - 1))), h, degrees: groups.size - 1, n}
}
