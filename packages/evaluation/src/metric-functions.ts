import {type BinaryConfusion, fBeta, precision, recall} from '@modelflight/stats/binary-metrics'
import {calibrationBins, expectedCalibrationError, maximumCalibrationError} from '@modelflight/stats/calibration'
import {averageScores, type Confusion, classScores} from '@modelflight/stats/multiclass-metrics'
import type {Numbers} from '@modelflight/stats/numbers'
import {ndcg, precisionAtK, rankedAveragePrecision, recallAtK, reciprocalRank} from '@modelflight/stats/ranking-metrics'
import {pinballLoss} from '@modelflight/stats/regression-metrics'
import {classLogLosses, topKHits, topLabelCalibration, weightedMean} from './class-metrics.ts'
import type {MetricDefinition} from './gate.ts'
import {binaryCellMetrics, multiclassMetrics, otherNames, regressionMetrics, scoreMetrics} from './metric-tables.ts'
import {type AucKind, multiclassAuc} from './multiclass-auc.ts'
import {ownNames} from './own-names.ts'
import type {Predictions} from './predictions.ts'

/** How a metric is computed, by what it looks at: this also decides how its uncertainty is found. */
export type MetricFunction =
  | {readonly kind: 'cells'; readonly of: (cells: BinaryConfusion) => number; readonly share?: Share}
  | {readonly kind: 'scores'; readonly name: string; readonly of: Weighted; readonly row?: RowLoss}
  | {readonly kind: 'classes'; readonly of: (confusion: Confusion) => number; readonly accuracy: boolean}
  /** Of the probabilities of several classes: a mean of losses, or an average of areas. */
  | {readonly kind: 'probabilities'; readonly of: (predictions: Classes) => number; readonly losses?: Losses; readonly auc?: AucKind}
  | {readonly kind: 'amounts'; readonly of: Weighted; readonly row?: RowLoss}
  | {readonly kind: 'queries'; readonly of: (relevance: Numbers, score: Numbers) => number | undefined}
  | {readonly kind: 'latency'; readonly look: number | 'mean' | 'max'}

type Classes = Extract<Predictions, {readonly task: 'multiclass'}>
/** What each row adds to a mean. */
type Losses = (predictions: Classes) => Float64Array
type Weighted = (truth: Numbers, values: Numbers, weights?: Numbers) => number
/** What one row adds to a mean. */
type RowLoss = (truth: number, value: number) => number
/** Successes and trials of a metric that is a share of rows. */
type Share = (cells: BinaryConfusion) => readonly [successes: number, trials: number]

const shares: Readonly<Record<string, Share>> = ownNames({
  accuracy: ({tp, tn, fp, fn}) => [tp + tn, tp + tn + fp + fn],
  precision: ({tp, fp}) => [tp, tp + fp],
  recall: ({tp, fn}) => [tp, tp + fn],
  specificity: ({tn, fp}) => [tn, tn + fp],
})

const squared: RowLoss = (y, p) => (p - y) ** 2
const absolute: RowLoss = (y, p) => Math.abs(p - y)
const logTerm: RowLoss = (y, p) => {
  const clipped = Math.min(Math.max(p, 1e-15), 1 - 1e-15)
  return y === 1 ? -Math.log(clipped) : -Math.log1p(-clipped)
}
const rowLosses: Readonly<Record<string, RowLoss>> = ownNames({
  brier_score_loss: squared,
  log_loss: logTerm,
  mean_absolute_error: absolute,
  mean_squared_error: squared,
})

/** The function of a metric for the task of some predictions, or undefined when they can't give it. Never throws for a name. */
export function metricFunction(
  name: string,
  definition: MetricDefinition | undefined,
  predictions: Predictions,
): MetricFunction | undefined {
  const used = (definition?.use ?? name).replace(/@([1-9]\d*)$/, '_at_$1')
  const bare = used.replace(/_score$/, '')
  const candidates = [used, bare, otherNames[used], otherNames[bare]].filter((one) => one !== undefined)
  for (const candidate of candidates) {
    const found = latency(candidate, definition, predictions) ?? byTask(candidate, definition ?? {}, predictions)
    if (found !== undefined) return found
  }
  return undefined
}

function latency(name: string, definition: MetricDefinition | undefined, {latencies}: Predictions): MetricFunction | undefined {
  if (latencies === undefined || !/^latency(_|$)/.test(name)) return undefined
  if (definition?.quantile !== undefined) return {kind: 'latency', look: definition.quantile}
  const digits = /^latency_p(\d{1,3})(_|$)/.exec(name)?.[1]
  if (digits !== undefined) return {kind: 'latency', look: Number(digits) / 10 ** Math.max(2, digits.length)}
  if (/^latency_mean(_|$)/.test(name)) return {kind: 'latency', look: 'mean'}
  if (/^latency_max(_|$)/.test(name)) return {kind: 'latency', look: 'max'}
  return /^latency_median(_|$)/.test(name) ? {kind: 'latency', look: 0.5} : undefined
}

function byTask(name: string, definition: MetricDefinition, predictions: Predictions): MetricFunction | undefined {
  switch (predictions.task) {
    case 'binary':
      return binaryFunction(name, definition, predictions.scores !== undefined)
    case 'multiclass':
      return probabilityFunction(name, definition, predictions) ?? classFunction(name, definition, predictions.classes)
    case 'regression':
      return amountFunction(name, definition)
    case 'ranking':
      return rankingFunction(name, definition)
    default:
      return predictions satisfies never
  }
}

function binaryFunction(name: string, definition: MetricDefinition, hasScores: boolean): MetricFunction | undefined {
  const cells = cellFunction(name, definition)
  if (cells !== undefined) return cells
  if (!hasScores) return undefined
  const bins = definition.bins ?? 10
  if (name === 'ece') return {kind: 'scores', name, of: (truth, score) => expectedCalibrationError(calibrationBins(truth, score, bins))}
  if (name === 'mce') return {kind: 'scores', name, of: (truth, score) => maximumCalibrationError(calibrationBins(truth, score, bins))}
  const of = scoreMetrics[name]
  if (of === undefined) return undefined
  const row = rowLosses[name]
  return row === undefined ? {kind: 'scores', name, of} : {kind: 'scores', name, of, row}
}

function cellFunction(name: string, {beta, 'zero-division': zero}: MetricDefinition): MetricFunction | undefined {
  const instead = zero === 1 ? 1 : zero === 'missing' ? Number.NaN : 0
  if (name === 'fbeta' || (name === 'f1' && beta !== undefined)) return {kind: 'cells', of: (cells) => fBeta(cells, beta ?? 1, instead)}
  const of = binaryCellMetrics[name]
  if (of === undefined) return undefined
  const share = shares[name]
  if (zero === undefined || zero === 0) return share === undefined ? {kind: 'cells', of} : {kind: 'cells', of, share}
  if (name === 'f1') return {kind: 'cells', of: (cells) => fBeta(cells, 1, instead)}
  if (name === 'precision') return {kind: 'cells', of: (cells) => precision(cells, instead)}
  return name === 'recall' ? {kind: 'cells', of: (cells) => recall(cells, instead)} : {kind: 'cells', of}
}

/** Metrics of the probabilities of several classes. */
function probabilityFunction(name: string, definition: MetricDefinition, {probabilities}: Classes): MetricFunction | undefined {
  if (probabilities === undefined) return undefined
  const auc = aucKind(name, definition)
  if (auc !== undefined) return {kind: 'probabilities', of: (predictions) => multiclassAuc(predictions, auc), auc}
  const losses: Losses | undefined =
    name === 'log_loss' ? classLogLosses : name === 'top_k_accuracy' ? (predictions) => topKHits(predictions, definition.k ?? 2) : undefined
  if (losses !== undefined)
    return {kind: 'probabilities', of: (predictions) => weightedMean(losses(predictions), predictions.weights), losses}
  if (name !== 'ece' && name !== 'mce') return undefined
  return {kind: 'probabilities', of: (predictions) => topLabelCalibration(predictions, name, definition.bins ?? 10)}
}

/** `roc_auc_ovr`, `roc_auc_ovo_weighted`; or `roc_auc` with `multi-class` said in the gate file. */
function aucKind(name: string, definition: MetricDefinition): AucKind | undefined {
  const match = /^roc_auc(?:_(ovr|ovo))?(?:_(macro|weighted))?$/.exec(name)
  const against = match?.[1] ?? definition['multi-class']
  if (match === null || (against !== 'ovr' && against !== 'ovo')) return undefined
  const average = match[2] ?? definition.average ?? 'macro'
  return average === 'macro' || average === 'weighted' ? {against, average} : undefined
}

const averages = ['macro', 'micro', 'weighted'] as const

function classFunction(name: string, definition: MetricDefinition, classes: readonly string[]): MetricFunction | undefined {
  const {average, label} = definition
  const zero = definition['zero-division'] === 1 ? 1 : 0
  const part = (['f1', 'precision', 'recall'] as const).find((one) => one === name)
  if (part !== undefined && label !== undefined) {
    const index = classes.indexOf(String(label))
    return {kind: 'classes', accuracy: false, of: (confusion) => classScores(confusion, zero)[index]?.[part] ?? Number.NaN}
  }
  const kind = averages.find((one) => one === average)
  if (part !== undefined && kind !== undefined) {
    return {kind: 'classes', accuracy: false, of: (confusion) => averageScores(confusion, kind, zero)[part]}
  }
  const of = multiclassMetrics[name]
  return of === undefined ? undefined : {kind: 'classes', of, accuracy: name === 'accuracy'}
}

function amountFunction(name: string, {alpha = 0.5}: MetricDefinition): MetricFunction | undefined {
  if (name === 'pinball_loss') return {kind: 'amounts', of: (truth, predicted, weights) => pinballLoss(truth, predicted, alpha, weights)}
  const of = regressionMetrics[name]
  if (of === undefined) return undefined
  const row = rowLosses[name]
  return row === undefined ? {kind: 'amounts', of} : {kind: 'amounts', of, row}
}

/** `ndcg`, `ndcg_at_10`, `mrr`, `map`, `map_at_10`, `precision_at_5`, `recall_at_5`: means over the queries in which they are defined. */
function rankingFunction(name: string, definition: MetricDefinition): MetricFunction | undefined {
  const match = /^(.*?)(?:_at_([1-9]\d{0,5}))?$/.exec(name)
  const k = definition.k ?? (match?.[2] === undefined ? undefined : Number(match[2]))
  const options = k === undefined ? {} : {k}
  switch (match?.[1]) {
    case 'ndcg':
      return {kind: 'queries', of: (relevance, score) => ndcg(relevance, score, options)}
    case 'mrr':
      return {kind: 'queries', of: reciprocalRank}
    case 'map':
      return {kind: 'queries', of: (relevance, score) => rankedAveragePrecision(relevance, score, k)}
    case 'precision':
      return k === undefined ? undefined : {kind: 'queries', of: (relevance, score) => precisionAtK(relevance, score, k)}
    case 'recall':
      return k === undefined ? undefined : {kind: 'queries', of: (relevance, score) => recallAtK(relevance, score, k)}
    default:
      return undefined
  }
}
