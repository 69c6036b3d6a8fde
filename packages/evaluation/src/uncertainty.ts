import type {BinaryConfusion} from '@modelflight/stats/binary-metrics'
import {bootstrapCells, bootstrapRows} from '@modelflight/stats/bootstrap'
import {placements} from './auc.ts'
import {cellAcceleration, rowAcceleration} from './bca.ts'
import {blockEstimate, blocksFrom, isBlockwise} from './block-estimate.ts'
import {type Estimate, normalEstimate, replicateEstimate, shareEstimate} from './estimate.ts'
import type {Test} from './gate.ts'
import {confusionOf, groupedCells, groupedRows, type Units, unitsOf} from './grouped-bootstrap.ts'
import type {MetricFunction} from './metric-functions.ts'
import {evaluate, squareConfusion, valuesByQuery} from './metrics.ts'
import {influencedAuc} from './multiclass-auc.ts'
import {quantileEstimate} from './order-interval.ts'
import type {Predictions} from './predictions.ts'
import {takeRows} from './subset.ts'

/** Rows times resamples that the bootstrap over rows may cost: some seconds. */
export const rowBudget = 40_000_000
/** Fewer say nothing about tails. */
export const fewestResamples = 200

/**
 * A metric of one model with its uncertainty: the exact binomial for shares of rows, DeLong for ROC AUC, the normal interval for means, order
 * statistics for quantiles of latency, the multinomial bootstrap for other counts, the bootstrap over rows for the rest.
 *
 * @returns undefined when these rows do not give it, or there are too many of them for the bootstrap.
 */
export function estimateOf(metric: MetricFunction, predictions: Predictions, test: Test): Estimate | undefined {
  try {
    return estimate(metric, predictions, test)
  } catch (error) {
    // stats says by RangeError that the rows don't define it.
    if (error instanceof RangeError) return undefined
    throw error
  }
}

function estimate(metric: MetricFunction, predictions: Predictions, test: Test): Estimate | undefined {
  const {weights, rows} = predictions
  const units = unitsOf(predictions, test)
  if (units !== undefined) return ofUnits(metric, predictions, units, test)
  if (metric.kind === 'queries') return ofMean(valuesByQuery(metric, predictions))
  if (metric.kind === 'latency' && predictions.latencies !== undefined) {
    if (metric.look === 'mean') return ofMean(predictions.latencies)
    return metric.look === 'max' ? undefined : quantileEstimate(predictions.latencies, metric.look)
  }
  if (weights === undefined) {
    if (metric.kind === 'cells' && predictions.task === 'binary') return ofCells(metric, predictions, test)
    if (metric.kind === 'classes' && predictions.task === 'multiclass') return ofClasses(metric, predictions, test)
    if (metric.kind === 'scores' && metric.name === 'roc_auc' && predictions.task === 'binary' && predictions.scores) {
      const {auc, variance, fewest} = placements(predictions.labels, predictions.scores)
      // A perfect ranking has no variance of its own: its rarer class bounds what it can show.
      if (variance === 0) return shareEstimate(auc * fewest, fewest)
      return normalEstimate({value: auc, n: rows, method: 'DeLong'}, variance)
    }
    if (metric.kind === 'probabilities' && predictions.task === 'multiclass') return ofProbabilities(metric, predictions, test)
    const row = metric.kind === 'scores' || metric.kind === 'amounts' ? metric.row : undefined
    if (row !== undefined) return ofMean(rowLosses(row, predictions))
  }
  return ofRows(metric, predictions, test)
}

/** Losses row by row. */
export function rowLosses(row: (y: number, p: number) => number, predictions: Predictions): Float64Array {
  const values = predictions.task === 'binary' ? predictions.scores : predictions.predicted
  const {labels} = predictions
  const losses = new Float64Array(predictions.rows)
  for (let index = 0; index < losses.length; index++) losses[index] = row(labels[index] ?? Number.NaN, values?.[index] ?? Number.NaN)
  return losses
}

function ofMean(values: ArrayLike<number>): Estimate {
  const {mean, variance} = meanWithVariance(values)
  return normalEstimate({value: mean, n: values.length, method: 'means'}, variance)
}

/**
 * Mean with the variance of the mean.
 *
 * @throws RangeError for fewer than two values.
 */
export function meanWithVariance(values: ArrayLike<number>): {readonly mean: number; readonly variance: number} {
  const n = values.length
  if (n < 2) throw new RangeError('a variance needs two values')
  let [sum, squares] = [0, 0]
  for (let index = 0; index < n; index++) sum += values[index] ?? Number.NaN
  const mean = sum / n
  for (let index = 0; index < n; index++) squares += ((values[index] ?? Number.NaN) - mean) ** 2
  return {mean, variance: squares / (n - 1) / n}
}

type Of<K extends MetricFunction['kind']> = Extract<MetricFunction, {kind: K}>
type For<T extends Predictions['task']> = Extract<Predictions, {task: T}>

function ofCells({of, share}: Of<'cells'>, {labels, predicted, rows}: For<'binary'>, test: Test): Estimate {
  const counts = new Float64Array(4)
  for (let row = 0; row < rows; row++) {
    const cell = (labels[row] ?? 0) * 2 + (predicted[row] ?? 0)
    counts[cell] = (counts[cell] ?? 0) + 1
  }
  if (share !== undefined) return shareEstimate(...share(confusionOf(counts)))
  return bootstrapped((cells) => of(confusionOf(cells)), counts, rows, test)
}

function ofClasses({of, accuracy}: Of<'classes'>, {labels, predicted, classes, rows}: For<'multiclass'>, test: Test): Estimate {
  const {cells} = squareConfusion(classes.length, labels, predicted)
  if (accuracy)
    return shareEstimate(
      cells.reduce((sum, line, index) => sum + (line[index] ?? 0), 0),
      rows,
    )
  const size = classes.length
  const indices = classes.map((_, index) => index)
  const statistic = (flat: ArrayLike<number>): number =>
    of({labels: indices, cells: indices.map((line) => indices.map((column) => flat[line * size + column] ?? 0))})
  return bootstrapped(statistic, Float64Array.from(cells.flat()), rows, test)
}

function bootstrapped(statistic: (counts: Float64Array) => number, counts: Float64Array, n: number, test: Test): Estimate {
  const value = statistic(counts)
  const acceleration = test.interval === 'bca' ? cellAcceleration(counts, statistic) : undefined
  return replicateEstimate(
    {value, n, method: 'bootstrap'},
    {replicates: bootstrapCells(counts, statistic, test), acceleration, interval: test.interval},
  )
}

function ofRows(metric: MetricFunction, predictions: Predictions, test: Test): Estimate | undefined {
  const n = predictions.rows
  const value = evaluate(metric, predictions)
  const few = lean(predictions, metric)
  if (n >= blocksFrom && !isBlockwise(metric)) return undefined
  if (n >= blocksFrom) {
    return blockEstimate({value, n, method: 'spread of blocks'}, n, (rows) => evaluate(metric, takeRows(few, rows)), test.seed)
  }
  const resamples = Math.min(test.resamples, Math.floor(rowBudget / n))
  if (resamples < fewestResamples) return undefined
  const cells = predictions.task === 'binary' ? weightedCells(predictions) : undefined
  const statistic = (rows: Uint32Array): number =>
    metric.kind === 'cells' && cells !== undefined ? metric.of(cells(rows)) : evaluate(metric, takeRows(few, rows))
  const replicates = bootstrapRows(n, statistic, {resamples, seed: test.seed})
  const acceleration = test.interval === 'bca' ? rowAcceleration(n, statistic) : undefined
  return replicateEstimate({value, n, method: 'bootstrap'}, {replicates, acceleration, interval: test.interval})
}

/** Influences of rows to a variance, as of a mean. */
export function varianceOfInfluence(influence: Float64Array): number {
  let squares = 0
  for (let row = 0; row < influence.length; row++) squares += (influence[row] ?? Number.NaN) ** 2
  return (squares * influence.length) / (influence.length - 1)
}

function ofProbabilities(metric: Of<'probabilities'>, predictions: For<'multiclass'>, test: Test): Estimate | undefined {
  if (metric.losses !== undefined) return ofMean(metric.losses(predictions))
  if (metric.auc === undefined) return ofRows(metric, predictions, test)
  const {value, influence} = influencedAuc(predictions, metric.auc)
  const variance = varianceOfInfluence(influence)
  if (variance > 0) return normalEstimate({value, n: predictions.rows, method: 'DeLong'}, variance)
  // A perfect ranking has no variance of its own: its rarest class bounds what it can show.
  const fewest = Math.min(...predictions.classes.map((_, index) => predictions.labels.filter((label) => label === index).length))
  return shareEstimate(value * fewest, fewest)
}

function ofUnits(metric: MetricFunction, predictions: Predictions, units: Units, test: Test): Estimate | undefined {
  if (metric.kind === 'queries') return undefined
  const titled = {n: predictions.rows, method: 'bootstrap'} as const
  if (metric.kind === 'cells' && predictions.task === 'binary' && predictions.weights === undefined) {
    const {labels, predicted} = predictions
    const cells = labels.map((label, row) => (label << 1) | (predicted[row] ?? 0))
    return groupedCells(units, {cells, size: 4, of: (counts) => metric.of(confusionOf(counts))}, titled, test)
  }
  const resamples = Math.min(test.resamples, Math.floor(rowBudget / predictions.rows))
  if (resamples < fewestResamples) return undefined
  const few = lean(predictions, metric)
  return groupedRows(units, (rows) => evaluate(metric, takeRows(few, rows)), titled, {...test, resamples})
}

/** Without the columns that the metric does not look at. */
export function lean(predictions: Predictions, {kind}: MetricFunction): Predictions {
  const common = {
    ids: undefined,
    groups: new Map<string, readonly string[]>(),
    queries: kind === 'queries' ? predictions.queries : undefined,
    latencies: kind === 'latency' ? predictions.latencies : undefined,
  }
  if (predictions.task !== 'multiclass') return {...predictions, ...common}
  return {...predictions, ...common, probabilities: kind === 'probabilities' ? predictions.probabilities : undefined}
}

/** Sums of the weights of drawn rows, by cell. */
export function weightedCells({labels, predicted, weights}: For<'binary'>): (rows: ArrayLike<number>) => BinaryConfusion {
  const cells = new Float64Array(4)
  return (rows) => {
    cells.fill(0)
    for (let index = 0; index < rows.length; index++) {
      const row = rows[index] ?? 0
      const cell = ((labels[row] ?? 0) << 1) | (predicted[row] ?? 0)
      cells[cell] = (cells[cell] ?? 0) + (weights?.[row] ?? 1)
    }
    const [tn = 0, fp = 0, fn = 0, tp = 0] = cells
    return {tn, fp, fn, tp}
  }
}
