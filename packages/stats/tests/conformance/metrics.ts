import * as binary from '@modelflight/stats/binary-metrics'
import * as calibration from '@modelflight/stats/calibration'
import {aucWithVariance, delong, waldInterval} from '@modelflight/stats/delong'
import {aucOneVersusOne, aucOneVersusRest, topKAccuracy} from '@modelflight/stats/multiclass-auc'
import * as multi from '@modelflight/stats/multiclass-metrics'
import * as regression from '@modelflight/stats/regression-metrics'
import {averagePrecision, prAucTrapezoid, rocAuc} from '@modelflight/stats/roc'
import type {Fields, Subject} from './format.ts'

type List = readonly number[]

/** A value that may be undefined for this input: our RangeError is the corpus' absence. */
function defined(compute: () => unknown): unknown {
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
  const names = [...new Set(group)].sort()
  const rates = names.map((name) => {
    const rows = group.flatMap((value, row) => (value === name ? [row] : []))
    const pick = (values: ArrayLike<number>): number[] => rows.map((row) => values[row] as number)
    const confusion = binary.binaryConfusion(pick(truth), pick(predicted))
    const {tp, fp, tn, fn} = confusion
    const share = (part: number, whole: number): number | undefined => (whole === 0 ? undefined : part / whole)
    return {
      n: rows.length,
      selection_rate: share(tp + fp, rows.length),
      tpr: share(tp, tp + fn),
      fpr: share(fp, fp + tn),
      ppv: share(tp, tp + fp),
      accuracy: binary.accuracy(confusion),
    }
  })
  type Rate = 'selection_rate' | 'tpr' | 'fpr' | 'ppv' | 'accuracy'
  const known = (key: Rate): number[] => rates.flatMap((rate) => rate[key] ?? [])
  const gap = (key: Rate): number => Math.max(...known(key)) - Math.min(...known(key))
  const selection = known('selection_rate')
  return {
    groups: Object.fromEntries(names.map((name, index) => [name, rates[index]])),
    demographic_parity_difference: gap('selection_rate'),
    demographic_parity_ratio: Math.max(...selection) === 0 ? undefined : Math.min(...selection) / Math.max(...selection),
    equal_opportunity_difference: gap('tpr'),
    equalized_odds_difference: Math.max(gap('tpr'), gap('fpr')),
    predictive_parity_difference: gap('ppv'),
    accuracy_gap: gap('accuracy'),
  }
}
