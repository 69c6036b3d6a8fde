import {
  accuracy,
  type BinaryConfusion,
  balancedAccuracy,
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
import {rankAuc, rankAveragePrecision} from './auc.ts'
import {ownNames} from './own-names.ts'

/** Metrics of the confusion of a yes-or-no question; definitions as scikit-learn's with `zero_division=0`. */
export const binaryCellMetrics: Readonly<Record<string, (confusion: BinaryConfusion) => number>> = ownNames({
  accuracy,
  balanced_accuracy: balancedAccuracy,
  precision: (confusion) => precision(confusion),
  recall: (confusion) => recall(confusion),
  specificity,
  f1: (confusion) => f1(confusion),
  jaccard: (confusion) => jaccard(confusion),
  matthews_corrcoef: matthewsCorrelation,
  cohen_kappa: cohenKappa,
})

type Scored = (truth: Numbers, score: Numbers, weights?: Numbers) => number

/** Columns as predictions hold them, without weights, share one order of the scores; all others take the general way. */
const byRank =
  (quick: (truth: Uint8Array, score: Float64Array) => number, general: Scored): Scored =>
  (truth, score, weights) =>
    weights === undefined && truth instanceof Uint8Array && score instanceof Float64Array
      ? quick(truth, score)
      : general(truth, score, weights)

/** Metrics of truth (0 or 1) and score. */
export const scoreMetrics: Readonly<Record<string, Scored>> = ownNames({
  roc_auc: byRank(rankAuc, rocAuc),
  average_precision: byRank(rankAveragePrecision, averagePrecision),
  log_loss: (truth, score, weights) => logLoss(truth, score, weights),
  brier_score_loss: brierScore,
})

/** Metrics of a square confusion. */
export const multiclassMetrics: Readonly<Record<string, (confusion: Confusion) => number>> = ownNames({
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
})

/** Metrics of truth and prediction as amounts. */
export const regressionMetrics: Readonly<Record<string, (truth: Numbers, predicted: Numbers, weights?: Numbers) => number>> = ownNames({
  mean_absolute_error: meanAbsoluteError,
  mean_squared_error: meanSquaredError,
  root_mean_squared_error: rootMeanSquaredError,
  median_absolute_error: medianAbsoluteError,
  mean_absolute_percentage_error: meanAbsolutePercentageError,
  max_error: maxError,
  r2: r2,
  explained_variance: explainedVariance,
})

/** Other names in wide use for metrics that are computed here. */
export const otherNames: Readonly<Record<string, string>> = ownNames({
  auc: 'roc_auc',
  mcc: 'matthews_corrcoef',
  sensitivity: 'recall',
  brier_score: 'brier_score_loss',
  mae: 'mean_absolute_error',
  mse: 'mean_squared_error',
  rmse: 'root_mean_squared_error',
  mape: 'mean_absolute_percentage_error',
})
