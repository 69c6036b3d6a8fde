import {twoProportionTest} from '@modelflight/stats/chi-square'
import {fisherExact} from '@modelflight/stats/fisher-exact'
import {normalSf} from '@modelflight/stats/normal'
import {wilson} from '@modelflight/stats/wilson'
import type {Test} from '../gate.ts'
import {metricFunction} from '../metric-functions.ts'
import {squareConfusion} from '../metrics.ts'
import {estimateOf} from '../uncertainty.ts'
import {type Sample, viewOf} from './sample.ts'
import type {WatchedMetric} from './spec.ts'

/** A metric on some rows. */
export interface MetricValue {
  readonly value: number
  /** 95 % interval. */
  readonly interval: readonly [low: number, high: number]
  /** Labels that it rests on: of one class for recall and its kin. */
  readonly n: number
  readonly standardError: number
  /** Successes, where the metric is a share of `n` rows. */
  readonly successes?: number
}

const test: Test = {
  method: 'auto',
  variant: 'auto',
  interval: 'percentile',
  confidence: 0.95,
  resamples: 400,
  seed: 7,
  cluster: undefined,
  strata: undefined,
}

/** Measures a metric with its interval; undefined where these rows do not define it, e.g. the recall of a class without labels. */
export function measured(metric: WatchedMetric, sample: Sample): MetricValue | undefined {
  const share = shareOf(metric, sample)
  if (share !== undefined) {
    const [successes, n] = share
    if (n === 0) return undefined
    const value = successes / n
    return {value, interval: wilson(successes, n), n, standardError: Math.sqrt((value * (1 - value)) / n), successes}
  }
  const found = functionOf(metric, sample)
  const estimate = found === undefined ? undefined : estimateOf(found.of, found.view, test)
  if (estimate === undefined || !Number.isFinite(estimate.value)) return undefined
  return {value: estimate.value, interval: estimate.interval(0.95), n: supportOf(metric, sample), standardError: estimate.standardError}
}

/** Successes and trials of metrics that are shares of rows. */
function shareOf({metric, index}: WatchedMetric, sample: Sample): readonly [successes: number, trials: number] | undefined {
  if (sample.kind === 'amounts') return undefined
  const {truth, said, n} = sample
  const count = (matches: (row: number) => boolean): number => truth.reduce((sum, _, row) => (matches(row) ? sum + 1 : sum), 0)
  if (metric === 'accuracy') return [count((row) => truth[row] === said[row]), n]
  if (index === undefined || (metric !== 'recall' && metric !== 'precision')) return undefined
  const among = metric === 'recall' ? truth : said
  return [count((row) => truth[row] === index && said[row] === index), count((row) => among[row] === index)]
}

/** Labels of the metric's class, or all of them. */
function supportOf({index}: WatchedMetric, sample: Sample): number {
  if (index === undefined || sample.kind === 'amounts') return sample.n
  return sample.truth.reduce((sum, label) => (label === index ? sum + 1 : sum), 0)
}

/** The names of the gate's functions where they differ from those that are watched. */
const gateNames: Readonly<Record<string, string>> = {brier: 'brier_score_loss'}

function functionOf({metric, label, index, average}: WatchedMetric, sample: Sample) {
  const isOfScores = metric === 'roc_auc' || metric === 'average_precision' || metric === 'log_loss' || metric === 'brier'
  const view = viewOf(sample, isOfScores ? 'binary' : 'multiclass')
  const name = average === undefined ? (gateNames[metric] ?? metric) : `${metric}_${average}`
  const own = sample.kind === 'classes' && index !== undefined ? sample.classes[index] : label
  const of = metricFunction(name, own === undefined ? undefined : {use: metric, label: own}, view)
  return of === undefined ? undefined : {of, view}
}

/** Two-sided p-value of no difference between two independent samples: of shares Fisher's exact test where counts are few, else the z test. */
export function differenceP(a: MetricValue, b: MetricValue): number {
  if (a.successes !== undefined && b.successes !== undefined) return shareP(a.successes, a.n, b.successes, b.n)
  const error = Math.hypot(a.standardError, b.standardError)
  const difference = Math.abs(a.value - b.value)
  if (error === 0) return difference === 0 ? 1 : 0
  return Math.min(1, 2 * normalSf(difference / error))
}

function shareP(x: number, n: number, y: number, m: number): number {
  const [hits, misses] = [x + y, n + m - x - y]
  const fewest = (Math.min(hits, misses) * Math.min(n, m)) / (n + m)
  if (fewest >= 5) return twoProportionTest(x, n, y, m).p
  return hits <= misses ? fisherExact(x, n - x, y, m - y) : fisherExact(n - x, x, m - y, y)
}

/** Whether each predicted class is right, as 1 for an error, in the order of the rows; absolute errors of amounts. */
export function errorsOf(sample: Sample): Float64Array {
  if (sample.kind === 'amounts') return sample.truth.map((label, row) => Math.abs(label - (sample.said[row] ?? Number.NaN)))
  return Float64Array.from(sample.truth, (label, row) => Number(label !== sample.said[row]))
}

/** Labels by class, in the order of the classes. */
export function labelCounts(sample: Sample): readonly number[] {
  if (sample.kind === 'amounts') return []
  const {cells} = squareConfusion(sample.classes.length, sample.truth, sample.said)
  return cells.map((line) => line.reduce((sum, count) => sum + count, 0))
}
