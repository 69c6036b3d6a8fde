import * as binary from '@modelflight/stats/binary-metrics'
import * as calibration from '@modelflight/stats/calibration'
import {kendallTauB, spearman} from '@modelflight/stats/correlation'
import {aucWithVariance, delong, waldInterval} from '@modelflight/stats/delong'
import {fairnessGaps, type GroupRates, groupRates} from '@modelflight/stats/fairness'
import {aucOneVersusOne, aucOneVersusRest, topKAccuracy} from '@modelflight/stats/multiclass-auc'
import * as multi from '@modelflight/stats/multiclass-metrics'
import * as ranking from '@modelflight/stats/ranking-metrics'
import * as regression from '@modelflight/stats/regression-metrics'
import {averagePrecision, prAucTrapezoid, rocAuc} from '@modelflight/stats/roc'
import type {Fields, Subject} from './format.ts'

type List = readonly number[]

/** A value that may be undefined for this input: our RangeError is the corpus' absence. */
export function defined(compute: () => unknown): unknown {
  try {
    return compute()
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

export const binaryMetrics: Subject = {
  compute: (input, params) => {
    const [truth, score] = [input['y_true'] as List, input['score'] as List]
    const weights = (input['weight'] ?? undefined) as List | undefined
    const confusion = binary.binaryConfusion(truth, binary.atThreshold(score, params['threshold'] as number), weights)
    return {
      ...confusion,
      accuracy: binary.accuracy(confusion),
      balanced_accuracy: binary.balancedAccuracy(confusion),
      ...Object.fromEntries(
        [0, 1].flatMap((zero) => [
          [`precision_zd${zero}`, binary.precision(confusion, zero)],
          [`recall_zd${zero}`, binary.recall(confusion, zero)],
          [`f1_zd${zero}`, binary.f1(confusion, zero)],
        ]),
      ),
      f2_zd0: binary.fBeta(confusion, 2),
      mcc: binary.matthewsCorrelation(confusion),
      cohen_kappa: defined(() => binary.cohenKappa(confusion)),
      jaccard_zd0: binary.jaccard(confusion),
      specificity: defined(() => binary.specificity(confusion)),
      roc_auc: defined(() => rocAuc(truth, score, weights)),
      average_precision: defined(() => averagePrecision(truth, score, weights)),
      pr_auc_trapezoid: defined(() => prAucTrapezoid(truth, score, weights)),
      'log_loss_eps1e-15': defined(() => binary.logLoss(truth, score, weights)),
      brier: defined(() => binary.brierScore(truth, score, weights)),
    }
  },
}

export const multiclassMetrics: Subject = {
  compute: (input) => {
    const labels = input['labels'] as multi.Label[]
    const truth = input['y_true'] as multi.Label[]
    const proba = input['proba'] as List[]
    const weights = (input['weight'] ?? undefined) as List | undefined
    const confusion = multi.confusionMatrix(labels, truth, multi.argmaxLabels(labels, proba), weights)
    const classes = multi.classScores(confusion, 0)
    const averages = (['macro', 'micro', 'weighted'] as const).flatMap((average) =>
      [0, 1].map((zero) => [`${average}_zd${zero}`, multi.averageScores(confusion, average, zero)] as const),
    )
    return {
      confusion: confusion.cells,
      accuracy: multi.multiclassAccuracy(confusion),
      balanced_accuracy: multi.multiclassBalancedAccuracy(confusion),
      mcc: multi.multiclassMatthews(confusion),
      kappa: defined(() => multi.multiclassKappa(confusion)),
      kappa_quadratic: defined(() => multi.multiclassKappa(confusion, 'quadratic')),
      ...Object.fromEntries(averages),
      per_class_zd0: Object.fromEntries(
        (['precision', 'recall', 'f1', 'support'] as const).map((key) => [key, classes.map((c) => c[key])]),
      ),
      'log_loss_eps1e-15': multi.multiclassLogLoss(labels, truth, proba, weights),
      auc_ovr_macro: defined(() => aucOneVersusRest(labels, truth, proba, 'macro', weights)),
      auc_ovr_weighted: defined(() => aucOneVersusRest(labels, truth, proba, 'weighted', weights)),
      auc_ovo_macro: defined(() => aucOneVersusOne(labels, truth, proba, 'macro')),
      auc_ovo_weighted: defined(() => aucOneVersusOne(labels, truth, proba, 'weighted')),
      ...Object.fromEntries([1, 2, 3, 5].map((k) => [`top${k}_accuracy`, topKAccuracy(labels, truth, proba, k, weights)])),
    }
  },
}

export const regressionMetrics: Subject = {
  compute: (input) => {
    const [truth, predicted] = [input['y_true'] as List, input['y_pred'] as List]
    const weights = (input['weight'] ?? undefined) as List | undefined
    const of = (metric: (a: List, b: List, w?: List) => number): unknown => defined(() => metric(truth, predicted, weights))
    return {
      mae: of(regression.meanAbsoluteError),
      mse: of(regression.meanSquaredError),
      rmse: of(regression.rootMeanSquaredError),
      mape: of(regression.meanAbsolutePercentageError),
      median_ae: of(regression.medianAbsoluteError),
      max_error: of(regression.maxError),
      bias: of(regression.meanBias),
      explained_variance: of(regression.explainedVariance),
      smape_0_2: of(regression.symmetricMape),
      r2: of(regression.r2),
      // The corpus leaves it open with weights.
      d2_absolute_error: weights === undefined ? of(regression.d2AbsoluteError) : undefined,
      msle: of(regression.meanSquaredLogError),
      ...Object.fromEntries([0.1, 0.5, 0.9].map((alpha) => [`pinball_${alpha}`, regression.pinballLoss(truth, predicted, alpha, weights)])),
    }
  },
}

export const delongFamily: Subject = {
  compute: (input) => {
    const [truth, score1, score2] = [input['y_true'] as List, input['score1'] as List, input['score2'] as List]
    const result = delong(truth, score1, score2)
    const alone = aucWithVariance(truth, score1)
    const clipped = waldInterval(alone.auc, alone.variance).map((end) => Math.min(1, Math.max(0, end)))
    return {
      auc1: result.auc1,
      auc2: result.auc2,
      var1: result.variance1,
      var2: result.variance2,
      cov12: result.covariance,
      var_diff: result.varianceOfDifference,
      z: result.test?.z,
      p_two_sided: result.test?.p,
      ci95_diff: waldInterval(result.difference, result.varianceOfDifference),
      ci95_auc1: clipped,
    }
  },
}

export const calibrationFairness: Subject = {
  compute: (input, params) => {
    const [truth, proba, group] = [input['y_true'] as List, input['proba'] as List, input['group'] as string[]]
    const bins = calibration.calibrationBins(truth, proba, params['bins'] as number)
    return {
      bins_nonempty: bins.map(({index, n, meanPrediction, rate}) => [index, n, meanPrediction, rate]),
      ece: calibration.expectedCalibrationError(bins),
      mce: calibration.maximumCalibrationError(bins),
      ace_equal_mass: calibration.expectedCalibrationError(calibration.equalMassBins(truth, proba, params['bins'] as number)),
      brier: binary.brierScore(truth, proba),
      ...calibration.brierParts(bins),
      calibration_in_the_large: calibration.calibrationInTheLarge(truth, proba),
      ...fairness(truth, binary.atThreshold(proba, params['threshold'] as number), group),
    }
  },
}

function fairness(truth: List, predicted: ArrayLike<number>, group: readonly string[]): Fields {
  const groups = groupRates(truth, predicted, group)
  const gaps = fairnessGaps(groups)
  const rates = ({n, selectionRate, truePositiveRate, falsePositiveRate, positivePredictiveValue, accuracy}: GroupRates): Fields => ({
    n,
    selection_rate: selectionRate,
    tpr: truePositiveRate,
    fpr: falsePositiveRate,
    ppv: positivePredictiveValue,
    accuracy,
  })
  return {
    groups: Object.fromEntries([...groups].map(([name, group]) => [name, rates(group)])),
    demographic_parity_difference: gaps.demographicParityDifference,
    demographic_parity_ratio: gaps.demographicParityRatio,
    equal_opportunity_difference: gaps.equalOpportunityDifference,
    equalized_odds_difference: gaps.equalizedOddsDifference,
    predictive_parity_difference: gaps.predictiveParityDifference,
    accuracy_gap: gaps.accuracyGap,
  }
}

export const rankingMetrics: Subject = {
  compute: (input, params) => {
    const [relevance, score] = [input['relevance'] as List, input['score'] as List]
    const k = params['k'] as number
    const hasTies = new Set(score.map((value) => value + 0)).size < score.length
    const of = (compute: () => unknown): unknown => known(defined(compute))
    return {
      dcg: of(() => ranking.dcg(relevance, score)),
      ndcg: of(() => ranking.ndcg(relevance, score)),
      dcg_at_k: of(() => ranking.dcg(relevance, score, {k})),
      ndcg_at_k: of(() => ranking.ndcg(relevance, score, {k})),
      ndcg_at_k_ignore_ties: hasTies ? undefined : of(() => ranking.ndcg(relevance, score, {k, ties: 'stable'})),
      ndcg_exp_gain_at_k_stable_order: of(() => ranking.ndcg(relevance, score, {k, gain: 'exponential', ties: 'stable'})),
      mrr_stable_order: of(() => ranking.reciprocalRank(relevance, score)),
      precision_at_k_stable_order: of(() => ranking.precisionAtK(relevance, score, k)),
      recall_at_k_stable_order: of(() => ranking.recallAtK(relevance, score, k)),
      map_stable_order: of(() => ranking.rankedAveragePrecision(relevance, score)),
      'map_at_k_stable_order_div_min(k,npos)': of(() => ranking.rankedAveragePrecision(relevance, score, k)),
      lrap: of(() => ranking.labelRankingAveragePrecision(relevance, score)),
      spearman: of(() => spearman(relevance, score)),
      kendall_tau_b: of(() => kendallTauB(relevance, score)),
    }
  },
}

/** A correlation with a constant is NaN with us and nothing in the corpus. */
const known = (value: unknown): unknown => (Number.isNaN(value) ? undefined : value)
