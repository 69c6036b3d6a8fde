import {type Label, requireProbabilityRows} from './multiclass-metrics.ts'
import {at, type Numbers, sumOf} from './numbers.ts'
import {rocAuc} from './roc.ts'

/**
 * One-versus-rest ROC AUC, mean over classes (`macro`) or weighted by how often they occur (`weighted`). Errors as `rocAuc` when a class is absent from the truth.
 *
 * @param probabilities one row per observation, columns in the order of `labels`.
 */
export function aucOneVersusRest(
  labels: readonly Label[],
  truth: readonly Label[],
  probabilities: readonly Numbers[],
  average: 'macro' | 'weighted',
  weights?: Numbers,
): number {
  requireProbabilityRows(labels, truth, probabilities, weights)
  const areas = labels.map((label, index) => rocAuc(isLabel(truth, label), column(probabilities, index), weights))
  const prevalence = labels.map((label) => sumOf(truth.length, (row) => (truth[row] === label ? (weights?.[row] ?? 1) : 0)))
  return combined(areas, average === 'macro' ? labels.map(() => 1) : prevalence)
}

/** One-versus-one ROC AUC (Hand & Till 2001): every pair of classes on its own rows, both ways; weighted by the pair's rows when asked for. No row weights, as in scikit-learn. RangeError for no rows, NaN, probabilities outside 0 to 1 and a class without rows. */
export function aucOneVersusOne(
  labels: readonly Label[],
  truth: readonly Label[],
  probabilities: readonly Numbers[],
  average: 'macro' | 'weighted',
): number {
  requireProbabilityRows(labels, truth, probabilities)
  const pairs = labels.flatMap((_, first) => labels.slice(first + 1).map((__, offset) => [first, first + 1 + offset] as const))
  const scored = pairs.map(([first, second]) => {
    const rows = truth.flatMap((label, row) => (label === labels[first] || label === labels[second] ? [row] : []))
    const area = (positive: number): number =>
      rocAuc(
        rows.map((row) => (truth[row] === labels[positive] ? 1 : 0)),
        rows.map((row) => at(probabilities[row] as Numbers, positive)),
      )
    return {area: (area(first) + area(second)) / 2, rows: rows.length}
  })
  return combined(
    scored.map(({area}) => area),
    scored.map(({rows}) => (average === 'macro' ? 1 : rows)),
  )
}

/** Share of rows whose class is among the k with the highest probability; among equals the later label wins, as in scikit-learn. RangeError for no rows, NaN and columns of different lengths. */
export function topKAccuracy(
  labels: readonly Label[],
  truth: readonly Label[],
  probabilities: readonly Numbers[],
  k: number,
  weights?: Numbers,
): number {
  requireProbabilityRows(labels, truth, probabilities, weights)
  const weight = (row: number): number => weights?.[row] ?? 1
  const hit = (row: number): boolean => {
    const p = probabilities[row] as Numbers
    const own = labels.indexOf(truth[row] as Label)
    const ahead = labels.filter((_, index) => at(p, index) > at(p, own) || (at(p, index) === at(p, own) && index > own)).length
    return own >= 0 && ahead < k
  }
  return sumOf(truth.length, (row) => (hit(row) ? weight(row) : 0)) / sumOf(truth.length, weight)
}

const isLabel = (truth: readonly Label[], label: Label): Uint8Array => Uint8Array.from(truth, (value) => (value === label ? 1 : 0))
const column = (rows: readonly Numbers[], index: number): Float64Array => Float64Array.from(rows, (row) => at(row, index))

function combined(values: readonly number[], weights: readonly number[]): number {
  return sumOf(values.length, (index) => at(values, index) * at(weights, index)) / sumOf(weights.length, (index) => at(weights, index))
}
