import {nearest} from '@modelflight/core/nearest'
import {ownNames} from './own-names.ts'

/** Which way a metric gets better. */
export type Direction = 'higher-is-better' | 'lower-is-better'

/** What the value of a metric counts in. A `ratio` may be written as `%`; times in their own unit. */
export type Unit = 'ratio' | 'us' | 'ms' | 's' | 'none'

/** What is known of a metric by its name or from the gate file. */
export interface MetricInfo {
  readonly direction: Direction | undefined
  /** Least and greatest value that the definition allows, both included. */
  readonly min: number
  readonly max: number
  readonly unit: Unit
}

const share = (direction: Direction): MetricInfo => ({direction, min: 0, max: 1, unit: 'ratio'})
const correlation: MetricInfo = {direction: 'higher-is-better', min: -1, max: 1, unit: 'ratio'}
const explained: MetricInfo = {direction: 'higher-is-better', min: Number.NEGATIVE_INFINITY, max: 1, unit: 'ratio'}
const loss: MetricInfo = {direction: 'lower-is-better', min: 0, max: Number.POSITIVE_INFINITY, unit: 'none'}
const time = (unit: Unit): MetricInfo => ({...loss, unit})

/** By scikit-learn's names first, then by names that are in wide use for the same thing. */
const byName: Readonly<Record<string, MetricInfo>> = ownNames({
  accuracy: share('higher-is-better'),
  acc: share('higher-is-better'),
  acc_norm: share('higher-is-better'),
  pass_rate: share('higher-is-better'),
  balanced_accuracy: share('higher-is-better'),
  top_k_accuracy: share('higher-is-better'),
  precision: share('higher-is-better'),
  recall: share('higher-is-better'),
  sensitivity: share('higher-is-better'),
  specificity: share('higher-is-better'),
  f1: share('higher-is-better'),
  jaccard: share('higher-is-better'),
  roc_auc: share('higher-is-better'),
  auc: share('higher-is-better'),
  average_precision: share('higher-is-better'),
  pr_auc: share('higher-is-better'),
  ndcg: share('higher-is-better'),
  mrr: share('higher-is-better'),
  map: share('higher-is-better'),
  fbeta: share('higher-is-better'),
  matthews_corrcoef: correlation,
  mcc: correlation,
  cohen_kappa: correlation,
  r2: explained,
  explained_variance: explained,
  log_loss: loss,
  brier_score_loss: share('lower-is-better'),
  brier_score: share('lower-is-better'),
  ece: share('lower-is-better'),
  mce: share('lower-is-better'),
  error_rate: share('lower-is-better'),
  false_positive_rate: share('lower-is-better'),
  false_negative_rate: share('lower-is-better'),
  mean_absolute_error: loss,
  mae: loss,
  mean_squared_error: loss,
  mse: loss,
  root_mean_squared_error: loss,
  rmse: loss,
  median_absolute_error: loss,
  mean_absolute_percentage_error: loss,
  mape: loss,
  max_error: loss,
  pinball_loss: loss,
})

const averaged = /(_(macro|micro|weighted|samples|binary|ovr|ovo))+$/
const placed = /(_at_|@)\d+$/
const split = /^(train|val|valid|validation|test|eval|holdout)[_/.]/
const timed = /^(latency|duration|inference_time|response_time)(_|$)/
const unitSuffix = /_(us|ms|s)$/

/**
 * What a metric's name says about it, or undefined for a name nobody agreed on. Split prefixes (`test_accuracy`, `val/loss`),
 * averages (`f1_macro`) and `_score` endings are understood. A latency without a unit in its name is in milliseconds.
 */
export function knownMetric(name: string): MetricInfo | undefined {
  const last = name.slice(name.lastIndexOf('.') + 1)
  const bare = (last === '' ? name : last).toLowerCase().replace(split, '')
  const named =
    byName[bare] ?? byName[bare.replace(placed, '')] ?? byName[bare.replace(averaged, '')] ?? byName[bare.replace(/_score$/, '')]
  if (named !== undefined) return named
  if (timed.test(bare)) return time((unitSuffix.exec(bare)?.[1] as Unit | undefined) ?? 'ms')
  if (/^(model_size|memory|cost)(_|$)/.test(bare)) return loss
  return undefined
}

/** The known name that the user most likely meant. */
export const nearestMetric = (name: string, available: Iterable<string>): string | undefined => nearest(name, [...available])

/** All names that the catalogue knows, for messages and documentation. */
export const catalogueNames: readonly string[] = Object.keys(byName)

/** A value as people read it: shares with four decimals, times with their unit. */
export function formatMetric(value: number, unit: Unit): string {
  if (unit === 'us' || unit === 'ms' || unit === 's') return `${compact(value)} ${unit === 'us' ? 'µs' : unit}`
  return unit === 'ratio' ? trimmed(value.toFixed(4)) : compact(value)
}

const compact = (value: number): string => String(Number(value.toPrecision(6)))

/** 0.9000 stays 0.9: no digits that say nothing; tiny values keep two digits instead of becoming 0. */
function trimmed(text: string): string {
  return text.includes('.') ? text.replace(/0+$/, '').replace(/\.$/, '') : text
}
