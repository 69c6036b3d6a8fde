import {
  accuracy,
  type BinaryConfusion,
  balancedAccuracy,
  binaryConfusion,
  brierScore,
  cohenKappa,
  f1,
  jaccard,
  logLoss,
  matthewsCorrelation,
  precision,
  recall,
  specificity,
} from '@modelflight/stats/binary-metrics'
import {
  averageScores,
  type Confusion,
  multiclassAccuracy,
  multiclassBalancedAccuracy,
  multiclassKappa,
  multiclassMatthews,
} from '@modelflight/stats/multiclass-metrics'
import type {Numbers} from '@modelflight/stats/numbers'
import {
  explainedVariance,
  maxError,
  meanAbsoluteError,
  meanAbsolutePercentageError,
  meanSquaredError,
  medianAbsoluteError,
  r2,
  rootMeanSquaredError,
} from '@modelflight/stats/regression-metrics'
import {averagePrecision, rocAuc} from '@modelflight/stats/roc'
import type {Predictions} from './predictions.ts'

/** A metric that was computed, or the reason why it is not defined on these rows. */
export type Measured = {readonly kind: 'value'; readonly value: number} | {readonly kind: 'undefined'; readonly reason: string}

/** Metrics by scikit-learn's names. */
export type Measurements = ReadonlyMap<string, Measured>

/** Metrics of the confusion of a yes-or-no question; definitions as scikit-learn's with `zero_division=0`. */
export const binaryCellMetrics: Readonly<Record<string, (confusion: BinaryConfusion) => number>> = {
  accuracy,
  balanced_accuracy: balancedAccuracy,
  precision: (confusion) => precision(confusion),
  recall: (confusion) => recall(confusion),
  specificity,
  f1: (confusion) => f1(confusion),
  jaccard: (confusion) => jaccard(confusion),
  matthews_corrcoef: matthewsCorrelation,
  cohen_kappa: cohenKappa,
}

/** Metrics of truth (0 or 1) and score. */
export const scoreMetrics: Readonly<Record<string, (truth: Numbers, score: Numbers) => number>> = {
  roc_auc: (truth, score) => rocAuc(truth, score),
  average_precision: (truth, score) => averagePrecision(truth, score),
  log_loss: (truth, score) => logLoss(truth, score),
  brier_score_loss: (truth, score) => brierScore(truth, score),
}

/** Metrics of a square confusion. */
export const multiclassMetrics: Readonly<Record<string, (confusion: Confusion) => number>> = {
  accuracy: multiclassAccuracy,
  balanced_accuracy: multiclassBalancedAccuracy,
  f1_macro: (confusion) => averageScores(confusion, 'macro').f1,
  f1_weighted: (confusion) => averageScores(confusion, 'weighted').f1,
  f1_micro: (confusion) => averageScores(confusion, 'micro').f1,
  precision_macro: (confusion) => averageScores(confusion, 'macro').precision,
  precision_weighted: (confusion) => averageScores(confusion, 'weighted').precision,
  recall_macro: (confusion) => averageScores(confusion, 'macro').recall,
  recall_weighted: (confusion) => averageScores(confusion, 'weighted').recall,
  matthews_corrcoef: multiclassMatthews,
  cohen_kappa: (confusion) => multiclassKappa(confusion),
}

/** Metrics of truth and prediction as amounts. */
export const regressionMetrics: Readonly<Record<string, (truth: Numbers, predicted: Numbers) => number>> = {
  mean_absolute_error: (truth, predicted) => meanAbsoluteError(truth, predicted),
  mean_squared_error: (truth, predicted) => meanSquaredError(truth, predicted),
  root_mean_squared_error: (truth, predicted) => rootMeanSquaredError(truth, predicted),
  median_absolute_error: (truth, predicted) => medianAbsoluteError(truth, predicted),
  mean_absolute_percentage_error: (truth, predicted) => meanAbsolutePercentageError(truth, predicted),
  max_error: (truth, predicted) => maxError(truth, predicted),
  r2: (truth, predicted) => r2(truth, predicted),
  explained_variance: (truth, predicted) => explainedVariance(truth, predicted),
}

/** Other names in wide use for metrics that are computed here. */
const otherNames: Readonly<Record<string, string>> = {
  auc: 'roc_auc',
  mcc: 'matthews_corrcoef',
  sensitivity: 'recall',
  brier_score: 'brier_score_loss',
  mae: 'mean_absolute_error',
  mse: 'mean_squared_error',
  rmse: 'root_mean_squared_error',
  mape: 'mean_absolute_percentage_error',
}

/** The name under which a metric is found among others: itself, without `_score`, or another word for it. */
export function canonicalName(name: string, available: {has(name: string): boolean}): string {
  if (available.has(name)) return name
  const plain = name.replace(/_score$/, '')
  const other = otherNames[name] ?? otherNames[plain]
  return [plain, other].find((candidate) => candidate !== undefined && available.has(candidate)) ?? name
}

/** All metrics of the predictions' task. A metric that these rows do not define says why; none is ever NaN. */
export function computeMetrics(predictions: Predictions): Measurements {
  if (predictions.task === 'regression') {
    const {labels, predicted} = predictions
    return measureAll(regressionMetrics, (metric) => metric(labels, predicted))
  }
  if (predictions.task === 'multiclass') {
    const confusion = squareConfusion(predictions.classes.length, predictions.labels, predictions.predicted)
    return measureAll(multiclassMetrics, (metric) => metric(confusion))
  }
  const {labels, predicted, scores} = predictions
  const confusion = binaryConfusion(labels, predicted)
  const ofCells = measureAll(binaryCellMetrics, (metric) => metric(confusion))
  if (scores === undefined) return ofCells
  return new Map([...ofCells, ...measureAll(scoreMetrics, (metric) => metric(labels, scores))])
}

/** Confusion of class indices, by counting. */
export function squareConfusion(size: number, labels: Int32Array, predicted: Int32Array): Confusion {
  const cells = Array.from({length: size}, () => new Array<number>(size).fill(0))
  for (let row = 0; row < labels.length; row++) {
    const line = cells[labels[row] ?? 0]
    const column = predicted[row] ?? 0
    if (line !== undefined) line[column] = (line[column] ?? 0) + 1
  }
  return {labels: cells.map((_, index) => index), cells}
}

function measureAll<F>(metrics: Readonly<Record<string, F>>, apply: (metric: F) => number): Map<string, Measured> {
  return new Map(Object.entries(metrics).map(([name, metric]) => [name, measure(() => apply(metric))]))
}

/** `stats` throws RangeError where a metric has no definition; that is an answer here. */
function measure(compute: () => number): Measured {
  try {
    return asMeasured(compute())
  } catch (error) {
    if (error instanceof RangeError) return {kind: 'undefined', reason: error.message}
    throw error
  }
}

/** A number as a measurement; what is not finite has no value. */
export const asMeasured = (value: number): Measured =>
  Number.isFinite(value) ? {kind: 'value', value} : {kind: 'undefined', reason: `the result is ${value}`}
