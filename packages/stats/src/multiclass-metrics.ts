import {combineF} from './binary-metrics.ts'
import {at, type Numbers, requireFinite, requireSameLength, requireWeights, sumOf} from './numbers.ts'

/** A class as it stands in the data. */
export type Label = string | number

/** Square matrix: rows are the truth, columns the prediction, in the order of `labels`; counts or sums of weights. */
export interface Confusion {
  readonly labels: readonly Label[]
  readonly cells: readonly (readonly number[])[]
}

/**
 * Confusion matrix over the given labels.
 *
 * @throws RangeError on empty or unequal columns, repeated labels, and on a class that is not among the labels.
 */
export function confusionMatrix(
  labels: readonly Label[],
  truth: readonly Label[],
  predicted: readonly Label[],
  weights?: Numbers,
): Confusion {
  requireSameLength('confusion', truth, predicted, weights)
  requireWeights('confusion', weights)
  const indexOf = labelIndex(labels)
  const cells = labels.map(() => new Array<number>(labels.length).fill(0))
  for (let row = 0; row < truth.length; row++) {
    const line = cells[indexOf(truth[row] as Label)] as number[]
    const column = indexOf(predicted[row] as Label)
    line[column] = at(line, column) + (weights?.[row] ?? 1)
  }
  return {labels, cells}
}

function labelIndex(labels: readonly Label[]): (label: Label) => number {
  const indices = new Map(labels.map((label, index) => [label, index]))
  if (indices.size !== labels.length) throw new RangeError('the labels repeat themselves')
  return (label) => {
    const index = indices.get(label)
    if (index === undefined) throw new RangeError(`class ${JSON.stringify(label)} is not among the labels`)
    return index
  }
}

/** Labels that occur in the columns, in ascending order (numbers by size, texts by code point), as scikit-learn has them. No labels for empty columns. */
export function labelsOf(...columns: readonly (readonly Label[])[]): Label[] {
  return [...new Set(columns.flat())].sort((a, b) => {
    if (typeof a === 'number' && typeof b === 'number') return a - b
    return String(a) < String(b) ? -1 : 1
  })
}

/** Precision, recall and F1 of one class, and how often (or with what weight) it occurs in the truth. */
export interface ClassScores {
  readonly precision: number
  readonly recall: number
  readonly f1: number
  readonly support: number
}

/** Scores of every class, in the order of the labels. `zeroDivision` stands in where there is nothing to divide by. */
export function classScores(confusion: Confusion, zeroDivision = 0): ClassScores[] {
  return confusion.labels.map((_, index) => {
    const hit = cell(confusion, index, index)
    const support = rowSum(confusion, index)
    const called = columnSum(confusion, index)
    const precision = called === 0 ? zeroDivision : hit / called
    const recall = support === 0 ? zeroDivision : hit / support
    return {precision, recall, f1: combineF(precision, recall), support}
  })
}

/** How scores of classes become one: plain mean, mean weighted by support, or pooled counts. */
export type Average = 'macro' | 'weighted' | 'micro'

/** Precision, recall and F1 over all classes, with scikit-learn's averages. With every class among the labels, micro equals accuracy. */
export function averageScores(confusion: Confusion, average: Average, zeroDivision = 0): Omit<ClassScores, 'support'> {
  if (average === 'micro') {
    const all = total(confusion)
    const share = all === 0 ? zeroDivision : diagonal(confusion) / all
    return {precision: share, recall: share, f1: combineF(share, share)}
  }
  const classes = classScores(confusion, zeroDivision)
  const weight = (scores: ClassScores): number => (average === 'macro' ? 1 : scores.support)
  const whole = sumOf(classes.length, (index) => weight(classes[index] as ClassScores))
  const mean = (pick: (scores: ClassScores) => number): number =>
    sumOf(classes.length, (index) => weight(classes[index] as ClassScores) * pick(classes[index] as ClassScores)) / whole
  return {precision: mean((s) => s.precision), recall: mean((s) => s.recall), f1: mean((s) => s.f1)}
}

/** Share of rows (or weight) on the diagonal. */
export const multiclassAccuracy = (confusion: Confusion): number => diagonal(confusion) / total(confusion)

/** Mean recall over the classes that occur in the truth. */
export function multiclassBalancedAccuracy(confusion: Confusion): number {
  const present = classScores(confusion).filter(({support}) => support > 0)
  return sumOf(present.length, (index) => present[index]?.recall ?? 0) / present.length
}

/** Matthews' correlation for many classes (Gorodkin 2004); 0 where it is not defined, as in scikit-learn. */
export function multiclassMatthews(confusion: Confusion): number {
  const k = confusion.labels.length
  const all = total(confusion)
  const truth = Array.from({length: k}, (_, index) => rowSum(confusion, index))
  const called = Array.from({length: k}, (_, index) => columnSum(confusion, index))
  const product = (a: readonly number[], b: readonly number[]): number => sumOf(k, (index) => at(a, index) * at(b, index))
  const covariance = diagonal(confusion) * all - product(truth, called)
  const spread = (all * all - product(called, called)) * (all * all - product(truth, truth))
  return spread === 0 ? 0 : covariance / Math.sqrt(spread)
}

/** Cohen's kappa; with `quadratic` or `linear` weights distant labels count as worse (their order matters then). NaN for one class in both columns, where it is not defined. */
export function multiclassKappa(confusion: Confusion, weights: 'none' | 'linear' | 'quadratic' = 'none'): number {
  const k = confusion.labels.length
  const all = total(confusion)
  const cost = (i: number, j: number): number => {
    if (weights === 'none') return i === j ? 0 : 1
    return weights === 'linear' ? Math.abs(i - j) : (i - j) ** 2
  }
  const over = (term: (i: number, j: number) => number): number => sumOf(k * k, (index) => term(Math.floor(index / k), index % k))
  const expected = over((i, j) => (cost(i, j) * rowSum(confusion, i) * columnSum(confusion, j)) / all)
  return 1 - over((i, j) => cost(i, j) * cell(confusion, i, j)) / expected
}

/**
 * Mean negative log-likelihood of the true class, in nats. Each row of probabilities is clipped to [ε, 1 - ε] and brought to a sum of 1, as in scikit-learn 1.2.
 * RangeError for no rows, NaN and columns of different lengths.
 *
 * @param probabilities one row per observation, columns in the order of `labels`.
 */
export function multiclassLogLoss(
  labels: readonly Label[],
  truth: readonly Label[],
  probabilities: readonly Numbers[],
  weights?: Numbers,
  epsilon = 1e-15,
): number {
  requireProbabilityRows(labels, truth, probabilities, weights)
  const indexOf = labelIndex(labels)
  const clip = (p: number): number => Math.min(Math.max(p, epsilon), 1 - epsilon)
  const weight = (row: number): number => weights?.[row] ?? 1
  const loss = sumOf(truth.length, (row) => {
    const p = probabilities[row] as Numbers
    const whole = sumOf(p.length, (index) => clip(at(p, index)))
    return -weight(row) * Math.log(clip(at(p, indexOf(truth[row] as Label))) / whole)
  })
  return loss / sumOf(truth.length, weight)
}

/** Label with the highest probability per row; among equals the first. No rows give no labels; RangeError for NaN. */
export function argmaxLabels(labels: readonly Label[], probabilities: readonly Numbers[]): Label[] {
  return probabilities.map((row) => {
    requireFinite('probabilities', row)
    let best = 0
    for (let index = 1; index < row.length; index++) if (at(row, index) > at(row, best)) best = index
    return labels[best] as Label
  })
}

/**
 * Checks a matrix of probabilities against labels and truth.
 *
 * @throws RangeError on unequal lengths and values that are not finite.
 */
export function requireProbabilityRows(
  labels: readonly Label[],
  truth: readonly Label[],
  probabilities: readonly Numbers[],
  weights?: Numbers,
): void {
  requireSameLength('class probabilities', truth, probabilities, weights)
  requireWeights('class probabilities', weights)
  for (const row of probabilities) {
    requireSameLength('a row of class probabilities', labels, row)
    requireFinite('class probabilities', row)
  }
}

const cell = (confusion: Confusion, i: number, j: number): number => confusion.cells[i]?.[j] ?? 0
const rowSum = (confusion: Confusion, i: number): number => sumOf(confusion.labels.length, (j) => cell(confusion, i, j))
const columnSum = (confusion: Confusion, j: number): number => sumOf(confusion.labels.length, (i) => cell(confusion, i, j))
const diagonal = (confusion: Confusion): number => sumOf(confusion.labels.length, (i) => cell(confusion, i, i))
const total = (confusion: Confusion): number => sumOf(confusion.labels.length, (i) => rowSum(confusion, i))
