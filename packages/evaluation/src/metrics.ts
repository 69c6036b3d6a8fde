import {type BinaryConfusion, binaryConfusion} from '@modelflight/stats/binary-metrics'
import type {Confusion} from '@modelflight/stats/multiclass-metrics'
import {quantile} from '@modelflight/stats/quantile'
import type {Definitions, MetricDefinition} from './gate.ts'
import {type MetricFunction, metricFunction} from './metric-functions.ts'
import {binaryCellMetrics, multiclassMetrics, otherNames, regressionMetrics, scoreMetrics} from './metric-tables.ts'
import type {Predictions} from './predictions.ts'
import {rowsByQuery} from './queries.ts'

/** A metric that was computed, or the reason why it is not defined on these rows. */
export type Measured = {readonly kind: 'value'; readonly value: number} | {readonly kind: 'undefined'; readonly reason: string}

/** Metrics by scikit-learn's names. */
export type Measurements = ReadonlyMap<string, Measured>

/** The name under which a metric is found among others: itself, without `_score`, or another word for it. */
export function canonicalName(name: string, available: {has(name: string): boolean}): string {
  if (available.has(name)) return name
  const plain = name.replace(/_score$/, '')
  const other = otherNames[name] ?? otherNames[plain]
  return [plain, other].find((candidate) => candidate !== undefined && available.has(candidate)) ?? name
}

/** What is computed of every model, by task. */
const usual: Readonly<Record<Predictions['task'], readonly string[]>> = {
  binary: [...Object.keys(binaryCellMetrics), ...Object.keys(scoreMetrics), 'ece'],
  multiclass: [...Object.keys(multiclassMetrics), 'roc_auc_ovr', 'roc_auc_ovo', 'log_loss', 'ece'],
  regression: Object.keys(regressionMetrics),
  ranking: ['ndcg', 'ndcg_at_10', 'mrr', 'map', 'precision_at_10', 'recall_at_10'],
}

/**
 * The usual metrics of the predictions' task, those that the gate file defines, and those that its gates name.
 * A metric that these rows do not define says why; none is ever NaN.
 */
export function computeMetrics(predictions: Predictions, definitions: Definitions = {}, asked: readonly string[] = []): Measurements {
  const latencies = predictions.latencies === undefined ? [] : ['latency_p50', 'latency_p95', 'latency_p99', 'latency_mean']
  const base = [...usual[predictions.task], ...latencies]
  const further = [...Object.keys(definitions), ...asked].filter(
    (name) => !base.includes(canonicalName(name, new Set(base))) || name in definitions,
  )
  const cells = once(() => cellsOf(predictions))
  return new Map(
    [...new Set([...base, ...further])].flatMap((name): [string, Measured][] => {
      const definition = definitions[name]
      const found = metricFunction(name, definition, predictions)
      return found === undefined
        ? []
        : [
            [
              name,
              measure(() =>
                found.kind === 'cells' && weighs(definition) ? found.of(cells()) : evaluate(found, unweighted(predictions, definition)),
              ),
            ],
          ]
    }),
  )
}

const weighs = (definition: MetricDefinition | undefined): boolean => definition?.weighted !== false

/** Without weights where the definition says so. */
export const unweighted = (predictions: Predictions, definition: MetricDefinition | undefined): Predictions =>
  weighs(definition) ? predictions : {...predictions, weights: undefined}

/** One metric of some predictions; undefined when nothing is known under the name. */
export function measureOne(name: string, predictions: Predictions, definitions: Definitions): Measured | undefined {
  const found = metricFunction(name, definitions[name], predictions)
  return found === undefined ? undefined : measure(() => evaluate(found, unweighted(predictions, definitions[name])))
}

/**
 * The value of a metric.
 *
 * @throws RangeError where the rows do not define it.
 */
export function evaluate(metric: MetricFunction, predictions: Predictions): number {
  const {weights} = predictions
  switch (metric.kind) {
    case 'cells':
      return metric.of(cellsOf(predictions))
    case 'classes':
      if (predictions.task !== 'multiclass') throw new RangeError('there are no classes')
      return metric.of(squareConfusion(predictions.classes.length, predictions.labels, predictions.predicted, weights))
    case 'probabilities':
      if (predictions.task !== 'multiclass') throw new RangeError('there are no classes')
      return metric.of(predictions)
    case 'scores':
      if (predictions.task !== 'binary' || predictions.scores === undefined) throw new RangeError('there are no scores')
      return metric.of(predictions.labels, predictions.scores, weights)
    case 'amounts':
      return metric.of(predictions.labels, predictions.predicted, weights)
    case 'queries':
      return meanOf(valuesByQuery(metric, predictions))
    case 'latency':
      return latencyOf(metric.look, predictions.latencies)
    default:
      return metric satisfies never
  }
}

/** Values of a ranking metric, one a query, in the order in which queries first occur; queries that do not define it are left out. */
export function valuesByQuery(metric: Extract<MetricFunction, {kind: 'queries'}>, {labels, predicted, queries}: Predictions): number[] {
  if (queries === undefined) throw new RangeError('there is no column that tells queries apart')
  return rowsByQuery(queries).flatMap((rows) => {
    const pick = (values: ArrayLike<number>): number[] => rows.map((row) => values[row] ?? Number.NaN)
    return metric.of(pick(labels), pick(predicted)) ?? []
  })
}

function meanOf(values: readonly number[]): number {
  if (values.length === 0) throw new RangeError('no query defines it')
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

function latencyOf(look: number | 'mean' | 'max', values: Float64Array | undefined): number {
  if (values === undefined || values.length === 0) throw new RangeError('there is no column of latencies')
  if (look === 'mean') return values.reduce((sum, value) => sum + value, 0) / values.length
  return look === 'max' ? values.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY) : quantile(values, look)
}

function cellsOf(predictions: Predictions): BinaryConfusion {
  if (predictions.task !== 'binary') throw new RangeError('there are more than two answers')
  const {labels, predicted, weights} = predictions
  if (weights !== undefined) return binaryConfusion(labels, predicted, weights)
  // One pass over whole numbers: this is what a million rows spend their time in.
  const counts = new Float64Array(4)
  for (let row = 0; row < labels.length; row++) {
    const cell = ((labels[row] ?? 0) << 1) | (predicted[row] ?? 0)
    counts[cell] = (counts[cell] ?? 0) + 1
  }
  const [tn = 0, fp = 0, fn = 0, tp = 0] = counts
  return {tp, fp, tn, fn}
}

/** Confusion of class indices, by counting or by weight. */
export function squareConfusion(size: number, labels: Int32Array, predicted: Int32Array, weights?: Float64Array): Confusion {
  const cells = Array.from({length: size}, () => new Array<number>(size).fill(0))
  for (let row = 0; row < labels.length; row++) {
    const line = cells[labels[row] ?? 0]
    const column = predicted[row] ?? 0
    if (line !== undefined) line[column] = (line[column] ?? 0) + (weights?.[row] ?? 1)
  }
  return {labels: cells.map((_, index) => index), cells}
}

function once<T>(make: () => T): () => T {
  let made: {value: T} | undefined
  return () => {
    made ??= {value: make()}
    return made.value
  }
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
