import type {BinaryConfusion} from '@modelflight/stats/binary-metrics'
import {bootstrapCells, bootstrapRows, percentileInterval} from '@modelflight/stats/bootstrap'
import {delong, waldInterval} from '@modelflight/stats/delong'
import {mcnemar, pairedDifference} from '@modelflight/stats/mcnemar'
import type {GateSettings} from './gate-file.ts'
import {binaryCellMetrics, multiclassMetrics, regressionMetrics, scoreMetrics} from './metrics.ts'
import type {Predictions} from './predictions.ts'

/** A difference of one metric on the same rows, candidate minus baseline, with what is known of its uncertainty. */
export interface Difference {
  readonly value: number
  /** Rows that were compared. */
  readonly n: number
  readonly method: 'McNemar' | 'DeLong' | 'paired bootstrap' | 'paired means'
  /** Two-sided interval of a confidence level between 0 and 1. */
  interval(confidence: number): readonly [low: number, high: number]
  /** Two-sided p-value of "no difference", where the method gives one. */
  readonly p: number | undefined
}

type Resampling = Pick<GateSettings, 'resamples' | 'seed'>

/** Predictions of two models on the same rows in the same order. */
export interface Paired {
  readonly candidate: Predictions
  readonly baseline: Predictions
}

/**
 * Brings the baseline's rows into the candidate's order: by id, or as they are when neither has ids. Call it only when both holdout
 * digests are equal; then every id has its partner.
 *
 * @returns undefined when the two can't be paired (another task, ids on one side only).
 */
export function pair(candidate: Predictions, baseline: Predictions): Paired | undefined {
  if (candidate.task !== baseline.task || candidate.rows !== baseline.rows) return undefined
  if (candidate.ids === undefined && baseline.ids === undefined) {
    const bothWithout = candidate.columns.id === undefined && baseline.columns.id === undefined
    return bothWithout ? {candidate, baseline} : undefined
  }
  if (candidate.ids === undefined || baseline.ids === undefined) return undefined
  const rowOf = new Map(baseline.ids.map((id, row) => [id, row]))
  const order = candidate.ids.map((id) => rowOf.get(id) ?? -1)
  return order.includes(-1) ? undefined : {candidate, baseline: reordered(baseline, order)}
}

function reordered(predictions: Predictions, order: readonly number[]): Predictions {
  const bytes = (values: Uint8Array): Uint8Array => Uint8Array.from(order, (row) => values[row] ?? 0)
  const doubles = (values: Float64Array): Float64Array => Float64Array.from(order, (row) => values[row] ?? Number.NaN)
  const whole = (values: Int32Array): Int32Array => Int32Array.from(order, (row) => values[row] ?? -1)
  switch (predictions.task) {
    case 'binary': {
      const {labels, predicted, scores} = predictions
      return {...predictions, labels: bytes(labels), predicted: bytes(predicted), scores: scores && doubles(scores)}
    }
    case 'multiclass':
      return {...predictions, labels: whole(predictions.labels), predicted: whole(predictions.predicted)}
    case 'regression':
      return {...predictions, labels: doubles(predictions.labels), predicted: doubles(predictions.predicted)}
    default:
      return predictions satisfies never
  }
}

/**
 * The difference of a metric with its uncertainty: McNemar for accuracy, DeLong for ROC AUC, normal intervals for means of row losses,
 * multinomial bootstrap over cells for other counts, paired bootstrap over rows for the rest.
 *
 * @returns undefined when the metric can't be compared this way (too few rows of a class, too many rows for the bootstrap).
 */
export function compareMetric(metric: string, paired: Paired, resampling: Resampling): Difference | undefined {
  try {
    const {candidate, baseline} = paired
    if (candidate.task === 'binary' && baseline.task === 'binary') return compareBinary(metric, candidate, baseline, resampling)
    if (candidate.task === 'multiclass' && baseline.task === 'multiclass') return compareClasses(metric, candidate, baseline, resampling)
    if (candidate.task === 'regression' && baseline.task === 'regression') return compareAmounts(metric, candidate, baseline, resampling)
    return undefined
  } catch (error) {
    // stats says by RangeError that the rows don't define the comparison.
    if (error instanceof RangeError) return undefined
    throw error
  }
}

type Of<T extends Predictions['task']> = Extract<Predictions, {readonly task: T}>

function compareBinary(metric: string, a: Of<'binary'>, b: Of<'binary'>, resampling: Resampling): Difference | undefined {
  if (metric === 'accuracy') return compareAccuracy(a, b)
  const ofCells = binaryCellMetrics[metric]
  if (ofCells !== undefined) return compareBinaryCells(ofCells, a, b, resampling)
  const ofScores = scoreMetrics[metric]
  if (ofScores === undefined || a.scores === undefined || b.scores === undefined) return undefined
  if (metric === 'roc_auc') return compareAuc(a.labels, a.scores, b.scores)
  if (metric === 'brier_score_loss') return compareMeans(a.labels, a.scores, b.scores, (y, p) => (p - y) ** 2)
  if (metric === 'log_loss') return compareMeans(a.labels, a.scores, b.scores, logTerm)
  return compareRows(ofScores, a.labels, a.scores, b.scores, resampling)
}

const logTerm = (y: number, p: number): number => {
  const clipped = Math.min(Math.max(p, 1e-15), 1 - 1e-15)
  return y === 1 ? -Math.log(clipped) : -Math.log1p(-clipped)
}

/** Looks at right or wrong only, so the class indices of the two need not agree. */
function compareAccuracy(a: Of<'binary' | 'multiclass'>, b: Of<'binary' | 'multiclass'>): Difference {
  const counts = {bothRight: 0, onlyCandidateRight: 0, onlyBaselineRight: 0, bothWrong: 0}
  for (let row = 0; row < a.rows; row++) {
    const right = a.predicted[row] === a.labels[row]
    const rightBefore = b.predicted[row] === b.labels[row]
    if (right) counts[rightBefore ? 'bothRight' : 'onlyCandidateRight']++
    else counts[rightBefore ? 'onlyBaselineRight' : 'bothWrong']++
  }
  const {difference, standardError} = pairedDifference(counts)
  return {
    value: difference,
    n: a.rows,
    method: 'McNemar',
    interval: (confidence) => waldInterval(difference, standardError ** 2, confidence),
    p: mcnemar(counts.onlyCandidateRight, counts.onlyBaselineRight),
  }
}

function compareAuc(truth: Uint8Array, candidate: Float64Array, baseline: Float64Array): Difference {
  const {difference, varianceOfDifference, test} = delong(truth, candidate, baseline)
  const variance = Math.max(0, varianceOfDifference)
  const interval = (confidence: number) => waldInterval(difference, variance, confidence)
  return {value: difference, n: truth.length, method: 'DeLong', interval, p: test?.p ?? 1}
}

/** Eight cells (truth, candidate, baseline) hold all that a count metric needs: resampling them is resampling the rows. */
function compareBinaryCells(
  metric: (confusion: BinaryConfusion) => number,
  a: Of<'binary'>,
  b: Of<'binary'>,
  resampling: Resampling,
): Difference {
  const counts = new Float64Array(8)
  for (let row = 0; row < a.rows; row++) {
    const cell = (a.labels[row] ?? 0) * 4 + (a.predicted[row] ?? 0) * 2 + (b.predicted[row] ?? 0)
    counts[cell] = (counts[cell] ?? 0) + 1
  }
  const confusion = (cells: ArrayLike<number>, bit: 1 | 2): BinaryConfusion => {
    const of = (truth: number, said: number): number => {
      const base = truth * 4 + (said === 1 ? bit : 0)
      return (cells[base] ?? 0) + (cells[base + (3 - bit)] ?? 0)
    }
    return {tp: of(1, 1), fp: of(0, 1), tn: of(0, 0), fn: of(1, 0)}
  }
  const statistic = (cells: ArrayLike<number>): number => metric(confusion(cells, 2)) - metric(confusion(cells, 1))
  return fromReplicates(statistic(counts), a.rows, bootstrapCells(counts, statistic, resampling))
}

function compareClasses(metric: string, a: Of<'multiclass'>, b: Of<'multiclass'>, resampling: Resampling): Difference | undefined {
  if (metric === 'accuracy') return compareAccuracy(a, b)
  const ofConfusion = multiclassMetrics[metric]
  if (ofConfusion === undefined) return undefined
  const classes = [...new Set([...a.classes, ...b.classes])].toSorted()
  const from = (own: readonly string[], values: Int32Array): Int32Array => values.map((index) => classes.indexOf(own[index] ?? ''))
  const truth = from(a.classes, a.labels)
  const [candidate, baseline] = [from(a.classes, a.predicted), from(b.classes, b.predicted)]
  const triples = countTriples(truth, candidate, baseline, classes.length)
  const confusion = (counts: ArrayLike<number>, pick: (triple: Triple) => number) => {
    const cells = classes.map(() => new Array<number>(classes.length).fill(0))
    triples.forEach((triple, position) => {
      const line = cells[triple.truth]
      if (line !== undefined) line[pick(triple)] = (line[pick(triple)] ?? 0) + (counts[position] ?? 0)
    })
    return {labels: classes, cells}
  }
  const statistic = (counts: ArrayLike<number>): number =>
    ofConfusion(confusion(counts, (triple) => triple.candidate)) - ofConfusion(confusion(counts, (triple) => triple.baseline))
  const counts = triples.map(({count}) => count)
  return fromReplicates(statistic(counts), a.rows, bootstrapCells(counts, statistic, resampling))
}

interface Triple {
  readonly truth: number
  readonly candidate: number
  readonly baseline: number
  count: number
}

function countTriples(truth: Int32Array, candidate: Int32Array, baseline: Int32Array, size: number): Triple[] {
  const cells = new Map<number, Triple>()
  for (let row = 0; row < truth.length; row++) {
    const [t, c, b] = [truth[row] ?? 0, candidate[row] ?? 0, baseline[row] ?? 0]
    const key = (t * size + c) * size + b
    const cell = cells.get(key) ?? {truth: t, candidate: c, baseline: b, count: 0}
    cell.count++
    cells.set(key, cell)
  }
  return [...cells.values()]
}

function compareAmounts(metric: string, a: Of<'regression'>, b: Of<'regression'>, resampling: Resampling): Difference | undefined {
  if (metric === 'mean_absolute_error') return compareMeans(a.labels, a.predicted, b.predicted, (y, p) => Math.abs(p - y))
  if (metric === 'mean_squared_error') return compareMeans(a.labels, a.predicted, b.predicted, (y, p) => (p - y) ** 2)
  const ofRows = regressionMetrics[metric]
  return ofRows === undefined ? undefined : compareRows(ofRows, a.labels, a.predicted, b.predicted, resampling)
}

/** Mean of the row-wise differences of a loss; its normal interval is that of the paired t test for many rows. */
function compareMeans(
  truth: ArrayLike<number>,
  candidate: Float64Array,
  baseline: Float64Array,
  loss: (y: number, p: number) => number,
): Difference {
  const n = truth.length
  const differences = Float64Array.from({length: n}, (_, row) => {
    const y = truth[row] ?? Number.NaN
    return loss(y, candidate[row] ?? Number.NaN) - loss(y, baseline[row] ?? Number.NaN)
  })
  const mean = differences.reduce((sum, value) => sum + value, 0) / n
  const variance = differences.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (n - 1) / n
  if (!Number.isFinite(variance)) throw new RangeError('a paired comparison of means needs two rows')
  return {value: mean, n, method: 'paired means', interval: (confidence) => waldInterval(mean, variance, confidence), p: undefined}
}

/** Rows times resamples that the bootstrap over rows may cost: some seconds. */
const budget = 40_000_000
const fewestResamples = 200

function compareRows(
  metric: (truth: ArrayLike<number>, values: ArrayLike<number>) => number,
  truth: ArrayLike<number>,
  candidate: Float64Array,
  baseline: Float64Array,
  {resamples, seed}: Resampling,
): Difference | undefined {
  const n = truth.length
  const affordable = Math.min(resamples, Math.floor(budget / n))
  if (affordable < fewestResamples) return undefined
  const drawn = (values: ArrayLike<number>, rows: Uint32Array): Float64Array => Float64Array.from(rows, (row) => values[row] ?? Number.NaN)
  const replicates = bootstrapRows(
    n,
    (rows) => {
      const y = drawn(truth, rows)
      return metric(y, drawn(candidate, rows)) - metric(y, drawn(baseline, rows))
    },
    {resamples: affordable, seed},
  )
  return fromReplicates(metric(truth, candidate) - metric(truth, baseline), n, replicates)
}

function fromReplicates(value: number, n: number, replicates: Float64Array): Difference {
  return {value, n, method: 'paired bootstrap', interval: (confidence) => percentileInterval(replicates, confidence), p: undefined}
}
