import type {MetricValue} from './compare.ts'
import type {WatchedMetric} from './spec.ts'

const inPercent: readonly string[] = ['accuracy', 'balanced_accuracy', 'recall', 'precision', 'f1', 'mape']

/** A value of a metric as people read it: shares in percent with one decimal, the rest with four digits. */
export const inWords = ({metric}: Pick<WatchedMetric, 'metric'>, value: number): string =>
  inPercent.includes(metric) ? `${(value * 100).toFixed(1)} %` : String(Number(value.toPrecision(4)))

/** Both values with as many digits as tell them apart, four decimals at most. */
export function pairInWords(metric: Pick<WatchedMetric, 'metric'>, a: number, b: number): readonly [string, string] {
  if (!inPercent.includes(metric.metric)) return [inWords(metric, a), inWords(metric, b)]
  const digits = [1, 2, 3].find((count) => (a * 100).toFixed(count) !== (b * 100).toFixed(count)) ?? 1
  return [`${(a * 100).toFixed(digits)} %`, `${(b * 100).toFixed(digits)} %`]
}

/** The interval and the number of labels: `95 % interval 16.7 % to 42.7 %, 43 labels of class fraud`. */
export function basisInWords(metric: WatchedMetric, {interval, n}: MetricValue, classes: readonly string[]): string {
  const [low, high] = interval
  const name = metric.index === undefined ? undefined : classes[metric.index]
  // Precision is a share of the predictions of a class.
  const things = metric.metric === 'precision' && name !== undefined ? 'prediction' : 'label'
  const rows = `${n} ${things}${n === 1 ? '' : 's'}${name === undefined ? '' : ` of class ${name}`}`
  return `95 % interval ${inWords(metric, low)} to ${inWords(metric, high)}, ${rows}`
}

/** A limit in the metric's unit: `2 points` of a share, else a number. */
export const limitInWords = ({metric}: WatchedMetric, limit: number): string =>
  inPercent.includes(metric) ? `${Number((limit * 100).toPrecision(3))} points` : String(Number(limit.toPrecision(3)))
