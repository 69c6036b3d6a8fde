import {rocAuc} from '@modelflight/stats/roc'
import {placements, rankAuc} from './auc.ts'
import type {Predictions} from './predictions.ts'

type Classes = Extract<Predictions, {readonly task: 'multiclass'}>

/** How the classes are set against each other, and how their areas are averaged: as scikit-learn's `roc_auc_score`. */
export interface AucKind {
  readonly against: 'ovr' | 'ovo'
  readonly average: 'macro' | 'weighted'
}

/** A value with what each row adds to its deviation: their squares sum up to its variance (the infinitesimal jackknife). */
export interface Influenced {
  readonly value: number
  readonly influence: Float64Array
}

/**
 * ROC AUC of several classes: each against all others (`ovr`; `weighted` by how often a class occurs), or all pairs on their own rows, both ways
 * (`ovo`, Hand & Till 2001; `weighted` by the rows of a pair).
 *
 * @throws RangeError when a class has no rows, when no probabilities are known, for `ovo` with weights (as in scikit-learn).
 */
export function multiclassAuc(predictions: Classes, kind: AucKind): number {
  const {weights} = predictions
  if (weights !== undefined && kind.against === 'ovo') throw new RangeError('one against one is not defined for weighted rows')
  const parts = partsOf(predictions, kind)
  const areas = parts.map(({truth, score, rows}) =>
    weights === undefined || rows !== undefined ? rankAuc(truth, score) : rocAuc(truth, score, weights),
  )
  return average(areas, shares(parts, kind, weights))
}

/**
 * The same with the influence of each row, DeLong's placements carried over to several classes.
 *
 * @throws RangeError as `multiclassAuc`, and for a class with fewer than two rows.
 */
export function influencedAuc(predictions: Classes, kind: AucKind): Influenced {
  const parts = partsOf(predictions, kind)
  const weight = shares(parts, kind, undefined)
  const influence = new Float64Array(predictions.rows)
  const areas = parts.map(({truth, score, rows}, index) => {
    const {auc, shares: placed, positives, negatives} = placements(truth, score)
    for (let at = 0; at < truth.length; at++) {
      const row = rows === undefined ? at : (rows[at] ?? 0)
      const own = ((placed[at] ?? 0) - auc) / (truth[at] === 1 ? positives : negatives)
      influence[row] = (influence[row] ?? 0) + (weight[index] ?? 0) * own
    }
    return auc
  })
  const value = average(areas, weight)
  if (kind.average === 'weighted') addWeightInfluence(influence, predictions, parts, areas, value)
  return {value, influence}
}

interface Part {
  /** Classes that the part is about. */
  readonly classes: readonly number[]
  readonly truth: Uint8Array
  readonly score: Float64Array
  /** Rows that take part; undefined is all. */
  readonly rows: Uint32Array | undefined
}

/** One question of "this class or another" each. Kept with the predictions: value, interval and difference ask for the same. */
const known = new WeakMap<Int32Array, Map<string, readonly Part[]>>()

function partsOf(predictions: Classes, {against}: AucKind): readonly Part[] {
  const kept = known.get(predictions.labels) ?? new Map<string, readonly Part[]>()
  known.set(predictions.labels, kept)
  const parts = kept.get(against) ?? (against === 'ovr' ? eachAgainstRest(predictions) : eachPair(predictions))
  kept.set(against, parts)
  return parts
}

const scoreOf = ({probabilities, classes}: Classes, index: number): Float64Array => {
  if (probabilities === undefined) throw new RangeError('there are no probabilities of the classes')
  const score = probabilities.get(classes[index] ?? '')
  if (score === undefined) throw new RangeError(`there are no probabilities of the class ${JSON.stringify(classes[index]?.slice(0, 60))}`)
  return score
}

function eachAgainstRest(predictions: Classes): Part[] {
  const {labels, classes} = predictions
  return classes.map((_, index) => {
    const truth = new Uint8Array(labels.length)
    for (let row = 0; row < truth.length; row++) truth[row] = Number(labels[row] === index)
    return {classes: [index], truth, score: scoreOf(predictions, index), rows: undefined}
  })
}

function eachPair(predictions: Classes): Part[] {
  const {labels, classes} = predictions
  const members = classes.map((_, index) => rowsOfClass(labels, index))
  const part = (positive: number, negative: number): Part => {
    const [hits, misses] = [members[positive] ?? new Uint32Array(0), members[negative] ?? new Uint32Array(0)]
    const rows = new Uint32Array(hits.length + misses.length)
    rows.set(hits)
    rows.set(misses, hits.length)
    const all = scoreOf(predictions, positive)
    const score = new Float64Array(rows.length)
    for (let at = 0; at < rows.length; at++) score[at] = all[rows[at] ?? 0] ?? Number.NaN
    return {classes: [positive, negative], truth: new Uint8Array(rows.length).fill(1, 0, hits.length), score, rows}
  }
  return classes.flatMap((_, first) => classes.flatMap((__, second) => (first === second ? [] : [part(first, second)])))
}

function rowsOfClass(labels: Int32Array, index: number): Uint32Array {
  const rows: number[] = []
  for (let row = 0; row < labels.length; row++) if (labels[row] === index) rows.push(row)
  return Uint32Array.from(rows)
}

/** What each part counts, summing up to 1. */
function shares(parts: readonly Part[], {average: kind}: AucKind, weights: Float64Array | undefined): number[] {
  if (kind === 'macro') return parts.map(() => 1 / parts.length)
  // One class against the rest counts by its rows, a pair by the rows of both.
  const sizes = parts.map(({truth, rows}) =>
    rows === undefined ? truth.reduce((sum, one, row) => sum + one * (weights?.[row] ?? 1), 0) : rows.length,
  )
  const whole = sizes.reduce((sum, size) => sum + size, 0)
  return sizes.map((size) => size / whole)
}

const average = (areas: readonly number[], weight: readonly number[]): number =>
  areas.reduce((sum, area, index) => sum + area * (weight[index] ?? 0), 0)

/** How often classes occur is chance too: a row moves the average towards the areas of its own class. */
function addWeightInfluence(
  influence: Float64Array,
  {labels, classes}: Classes,
  parts: readonly Part[],
  areas: readonly number[],
  value: number,
) {
  const own = classes.map((_, index) => {
    const mine = areas.filter((__, part) => parts[part]?.classes.includes(index))
    return mine.reduce((sum, area) => sum + area, 0) / mine.length
  })
  for (let row = 0; row < influence.length; row++) {
    influence[row] = (influence[row] ?? 0) + ((own[labels[row] ?? 0] ?? 0) - value) / influence.length
  }
}
