import type {BinaryConfusion} from '@modelflight/stats/binary-metrics'
import {bootstrapCells, bootstrapRows} from '@modelflight/stats/bootstrap'
import {mcnemar, mcnemarChiSquare, mcnemarExact, mcnemarMidP, type PairedCounts} from '@modelflight/stats/mcnemar'
import {pairedT} from '@modelflight/stats/paired-t'
import {signFlipTest} from '@modelflight/stats/permutation'
import {wilcoxonSignedRank} from '@modelflight/stats/wilcoxon'
import {aucDifference} from './auc.ts'
import {cellAcceleration, rowAcceleration} from './bca.ts'
import {blockEstimate, blocksFrom, isBlockwise} from './block-estimate.ts'
import {type Estimate, normalEstimate, replicateEstimate} from './estimate.ts'
import type {Test} from './gate.ts'
import {groupedCells, groupedRows, type Units, unitsOf} from './grouped-bootstrap.ts'
import type {MetricFunction} from './metric-functions.ts'
import {evaluate, valuesByQuery} from './metrics.ts'
import {influencedAuc} from './multiclass-auc.ts'
import type {Predictions} from './predictions.ts'
import {partners} from './row-ids.ts'
import {takeRows} from './subset.ts'
import {pairedShares} from './tango.ts'
import {fewestResamples, lean, meanWithVariance, rowBudget, rowLosses, varianceOfInfluence, weightedCells} from './uncertainty.ts'

/** A difference of one metric on the same rows, candidate minus baseline, with what is known of its uncertainty. */
export interface Difference extends Estimate {
  /** Two-sided p-value of "no difference", where the method gives one. */
  readonly p: number | undefined
}

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
  const order = partners(candidate.ids, baseline.ids)
  if (order === 'same') return {candidate, baseline}
  return order && {candidate, baseline: takeRows(baseline, order)}
}

/** The same rows of both. */
export const takePairs = ({candidate, baseline}: Paired, rows: ArrayLike<number>): Paired => ({
  candidate: takeRows(candidate, rows),
  baseline: takeRows(baseline, rows),
})

/**
 * The difference of a metric with its uncertainty. Unless another method is asked for: Tango's score interval with McNemar's test for
 * accuracy, DeLong for ROC AUC, normal intervals for means of row losses, multinomial bootstrap over cells for other counts, paired
 * bootstrap over rows (or queries) for the rest.
 *
 * @returns undefined when the metric can't be compared this way (too few rows of a class, too many rows for the bootstrap, a method that
 *   does not fit the metric).
 */
export function compareMetric(metric: MetricFunction, paired: Paired, test: Test): Difference | undefined {
  try {
    return test.method === 'none' ? undefined : compare(metric, paired, test)
  } catch (error) {
    // stats says by RangeError that the rows don't define the comparison.
    if (error instanceof RangeError) return undefined
    throw error
  }
}

function compare(metric: MetricFunction, paired: Paired, test: Test): Difference | undefined {
  const {method} = test
  const isAuto = method === 'auto'
  const units = unitsOf(paired.candidate, test)
  if (units !== undefined) return groupedDifference(metric, paired, units, test)
  if (method === 'paired-permutation' || method === 'paired-t' || method === 'wilcoxon') return compareByTest(metric, paired, test)
  if (isAuto || method === 'mcnemar') {
    const accuracy = pairedAccuracy(metric, paired, test)
    if (accuracy !== undefined || (method === 'mcnemar' && !isWeighted(paired))) return accuracy
  }
  if (isAuto || method === 'delong') {
    const auc = pairedAuc(metric, paired) ?? pairedClassAuc(metric, paired)
    if (auc !== undefined || (method === 'delong' && !isWeighted(paired))) return auc
  }
  if (isAuto) {
    const differences = unitDifferences(metric, paired)
    if (differences !== undefined) return fromMean(differences)
  }
  return pairedCells(metric, paired, test) ?? pairedRows(metric, paired, test)
}

/** McNemar and DeLong are defined for rows that count alike; with weights the bootstrap takes their place. */
const isWeighted = ({candidate}: Paired): boolean => candidate.weights !== undefined

const fromMean = (differences: ArrayLike<number>): Difference => {
  const {mean, variance} = meanWithVariance(differences)
  return {...normalEstimate({value: mean, n: differences.length, method: 'paired means'}, variance), p: undefined}
}

/** What a metric that is a mean over rows or queries differs by, one by one; undefined for other metrics. */
function unitDifferences(metric: MetricFunction, {candidate, baseline}: Paired): Float64Array | undefined {
  if (metric.kind === 'queries') {
    const [a, b] = [valuesByQuery(metric, candidate), valuesByQuery(metric, baseline)]
    if (a.length !== b.length) throw new RangeError('the two do not define the same queries')
    return Float64Array.from(a, (value, index) => value - (b[index] ?? Number.NaN))
  }
  if (metric.kind === 'latency' && metric.look === 'mean') {
    return Float64Array.from(candidate.latencies ?? [], (value, row) => value - (baseline.latencies?.[row] ?? Number.NaN))
  }
  if (metric.kind === 'probabilities' && metric.losses !== undefined && candidate.weights === undefined) {
    if (candidate.task !== 'multiclass' || baseline.task !== 'multiclass') return undefined
    const [a, b] = [metric.losses(candidate), metric.losses(baseline)]
    return a.map((value, index) => value - (b[index] ?? Number.NaN))
  }
  const row = metric.kind === 'scores' || metric.kind === 'amounts' ? metric.row : undefined
  if (row === undefined || candidate.weights !== undefined) return undefined
  const [a, b] = [rowLosses(row, candidate), rowLosses(row, baseline)]
  return a.map((value, index) => value - (b[index] ?? Number.NaN))
}

/** Tests of a mean difference that were asked for by name; accuracy counts as the mean of right answers. */
function compareByTest(metric: MetricFunction, paired: Paired, test: Test): Difference | undefined {
  const differences = unitDifferences(metric, paired) ?? rightDifferences(metric, paired)
  if (differences === undefined) return undefined
  const {mean, variance} = meanWithVariance(differences)
  const normal = normalEstimate({value: mean, n: differences.length, method: 'paired means'}, variance)
  if (test.method === 'paired-t') return {...normal, method: 'paired t', p: pairedT(differences)?.p}
  if (test.method === 'wilcoxon') return {...normal, method: 'Wilcoxon', p: wilcoxonSignedRank(differences)?.p}
  const shifted = (limit: number, sign: 1 | -1): number =>
    signFlipTest(
      differences.map((value) => sign * (value - limit)),
      affordable(test, differences.length),
    ).greater
  return {
    ...normal,
    method: 'permutation',
    above: (limit) => shifted(limit, 1),
    below: (limit) => shifted(limit, -1),
    p: signFlipTest(differences, affordable(test, differences.length)).twoSided,
  }
}

function affordable({resamples, seed}: Test, rows: number): {readonly resamples: number; readonly seed: number} {
  const most = Math.floor((rowBudget * 4) / rows)
  if (most < fewestResamples) throw new RangeError('there are too many rows for a permutation test')
  return {resamples: Math.min(resamples, most), seed}
}

function rightDifferences(metric: MetricFunction, {candidate, baseline}: Paired): Float64Array | undefined {
  if (!isAccuracy(metric)) return undefined
  const right = ({labels, predicted}: Predictions, row: number): number => (labels[row] === predicted[row] ? 1 : 0)
  return Float64Array.from({length: candidate.rows}, (_, row) => right(candidate, row) - right(baseline, row))
}

/** Accuracy is the only share whose trials are all rows. */
const isAccuracy = (metric: MetricFunction): boolean =>
  (metric.kind === 'classes' && metric.accuracy) ||
  (metric.kind === 'cells' && metric.share !== undefined && metric.share({tp: 1, fp: 1, tn: 1, fn: 1})[1] === 4)

/** Looks at right or wrong only, so the class indices of the two need not agree. */
function pairedAccuracy(metric: MetricFunction, {candidate: a, baseline: b}: Paired, {variant}: Test): Difference | undefined {
  if (!isAccuracy(metric) || a.weights !== undefined) return undefined
  let [onlyCandidateRight, onlyBaselineRight, bothRight] = [0, 0, 0]
  for (let row = 0; row < a.rows; row++) {
    const right = a.predicted[row] === a.labels[row]
    const rightBefore = b.predicted[row] === b.labels[row]
    if (right && rightBefore) bothRight++
    else if (right) onlyCandidateRight++
    else if (rightBefore) onlyBaselineRight++
  }
  const counts = {bothRight, onlyCandidateRight, onlyBaselineRight, bothWrong: a.rows - bothRight - onlyCandidateRight - onlyBaselineRight}
  return accuracyDifference(counts, variant)
}

/** Difference of two accuracies from counts alone; for `superior` (limit 0) McNemar's own one-sided p-value decides. */
export function accuracyDifference(counts: PairedCounts, variant: Test['variant']): Difference {
  const {onlyCandidateRight: b, onlyBaselineRight: c} = counts
  const shares = pairedShares(counts)
  const p = mcnemarBy(variant, b, c)
  // Half of a two-sided p-value on the side that was seen.
  const oneSided = (seen: boolean): number => (seen ? p / 2 : 1 - p / 2)
  return {
    ...shares,
    above: (limit) => (limit === 0 ? oneSided(b > c) : shares.above(limit)),
    below: (limit) => (limit === 0 ? oneSided(c > b) : shares.below(limit)),
    p,
  }
}

function mcnemarBy(variant: Test['variant'], b: number, c: number): number {
  switch (variant) {
    case 'exact':
      return mcnemarExact(b, c)
    case 'mid-p':
      return mcnemarMidP(b, c)
    case 'asymptotic':
      return b + c === 0 ? 1 : mcnemarChiSquare(b, c).p
    case 'auto':
      return mcnemar(b, c)
    default:
      return variant satisfies never
  }
}

function pairedAuc(metric: MetricFunction, {candidate: a, baseline: b}: Paired): Difference | undefined {
  if (metric.kind !== 'scores' || metric.name !== 'roc_auc' || a.weights !== undefined) return undefined
  if (a.task !== 'binary' || b.task !== 'binary' || a.scores === undefined || b.scores === undefined) return undefined
  const {difference, variance} = aucDifference(a.labels, a.scores, b.scores)
  const estimate = normalEstimate({value: difference, n: a.rows, method: 'DeLong'}, variance)
  return {...estimate, p: Math.min(1, 2 * Math.min(estimate.above(0), estimate.below(0)))}
}

/** ROC AUC of several classes: the influences of each row on the two are set against each other. */
function pairedClassAuc(metric: MetricFunction, {candidate: a, baseline: b}: Paired): Difference | undefined {
  if (metric.kind !== 'probabilities' || metric.auc === undefined || a.weights !== undefined) return undefined
  if (a.task !== 'multiclass' || b.task !== 'multiclass') return undefined
  const [mine, theirs] = [influencedAuc(a, metric.auc), influencedAuc(b, metric.auc)]
  const variance = varianceOfInfluence(mine.influence.map((value, row) => value - (theirs.influence[row] ?? Number.NaN)))
  const estimate = normalEstimate({value: mine.value - theirs.value, n: a.rows, method: 'DeLong'}, variance)
  return {...estimate, p: Math.min(1, 2 * Math.min(estimate.above(0), estimate.below(0)))}
}

function pairedCells(metric: MetricFunction, {candidate: a, baseline: b}: Paired, test: Test): Difference | undefined {
  if (a.weights !== undefined) return undefined
  if (metric.kind === 'cells' && a.task === 'binary' && b.task === 'binary') {
    const counts = new Float64Array(8)
    for (let row = 0; row < a.rows; row++) {
      const cell = ((a.labels[row] ?? 0) << 2) | ((a.predicted[row] ?? 0) << 1) | (b.predicted[row] ?? 0)
      counts[cell] = (counts[cell] ?? 0) + 1
    }
    return binaryCellsDifference(counts, metric.of, test)
  }
  if (metric.kind !== 'classes' || a.task !== 'multiclass' || b.task !== 'multiclass') return undefined
  return pairedClasses(metric.of, a, b, test)
}

/**
 * Difference of a count metric from eight cells, indexed by the bits truth, candidate, baseline: they hold all that it needs, and
 * resampling them is resampling the rows. Half a row is added to each cell in which the two models differ while resampling, so that
 * two models that answered alike on few rows are not shown to be alike on all.
 */
export function binaryCellsDifference(counts: Float64Array, metric: (cells: BinaryConfusion) => number, test: Test): Difference {
  const statistic = ofEightCells(metric)
  const n = counts.reduce((sum, count) => sum + count, 0)
  const smoothed = counts.map((count, cell) => (((cell >> 1) & 1) === (cell & 1) ? count : count + 0.5))
  // The four halves add up to two whole rows, which the draw needs.
  const replicates = bootstrapCells(smoothed, statistic, test)
  const acceleration = test.interval === 'bca' ? cellAcceleration(counts, statistic) : undefined
  return fromReplicates(statistic(counts), n, {replicates, acceleration, interval: test.interval})
}

/** Difference of a metric from the eight cells of `binaryCellsDifference`. */
const ofEightCells =
  (metric: (cells: BinaryConfusion) => number) =>
  (cells: ArrayLike<number>): number => {
    const pick = (first: number, second: number): number => (cells[first] ?? 0) + (cells[second] ?? 0)
    const candidate = metric({tp: pick(6, 7), fp: pick(2, 3), tn: pick(0, 1), fn: pick(4, 5)})
    return candidate - metric({tp: pick(5, 7), fp: pick(1, 3), tn: pick(0, 2), fn: pick(4, 6)})
  }

/** Clusters or rows within strata are resampled, pairs staying together. */
function groupedDifference(metric: MetricFunction, {candidate: a, baseline: b}: Paired, units: Units, test: Test): Difference | undefined {
  if (metric.kind === 'queries') return undefined
  const titled = {n: a.rows, method: 'paired bootstrap'} as const
  if (metric.kind === 'cells' && a.task === 'binary' && b.task === 'binary' && a.weights === undefined) {
    const cells = new Uint8Array(a.rows)
    for (let row = 0; row < cells.length; row++)
      cells[row] = ((a.labels[row] ?? 0) << 2) | ((a.predicted[row] ?? 0) << 1) | (b.predicted[row] ?? 0)
    const different = cells.reduce((sum, cell) => sum + (((cell >> 1) & 1) === (cell & 1) ? 0 : 1), 0)
    if (different < fewestDifferent) throw new RangeError('the two models differ on too few rows')
    return {...groupedCells(units, {cells, size: 8, of: ofEightCells(metric.of)}, titled, test), p: undefined}
  }
  const resamples = Math.min(test.resamples, Math.floor(rowBudget / a.rows))
  if (resamples < fewestResamples) return undefined
  const [mine, theirs] = [lean(a, metric), lean(b, metric)]
  const statistic = (rows: Uint32Array): number => evaluate(metric, takeRows(mine, rows)) - evaluate(metric, takeRows(theirs, rows))
  return {...groupedRows(units, statistic, titled, {...test, resamples}), p: undefined}
}

type Classes = Extract<Predictions, {readonly task: 'multiclass'}>

/** Fewer rows on which two models differ give the bootstrap nothing to vary. */
const fewestDifferent = 5

function pairedClasses(
  metric: Extract<MetricFunction, {kind: 'classes'}>['of'],
  a: Classes,
  b: Classes,
  test: Test,
): Difference | undefined {
  const classes = [...new Set([...a.classes, ...b.classes])].toSorted()
  const from = (own: readonly string[], values: Int32Array): Int32Array => values.map((index) => classes.indexOf(own[index] ?? ''))
  const triples = countTriples(from(a.classes, a.labels), from(a.classes, a.predicted), from(b.classes, b.predicted), classes.length)
  const different = triples.reduce((sum, {candidate, baseline, count}) => sum + (candidate === baseline ? 0 : count), 0)
  if (different < fewestDifferent) throw new RangeError('the two models differ on too few rows')
  const confusion = (counts: ArrayLike<number>, pick: (triple: Triple) => number) => {
    const cells = classes.map(() => new Array<number>(classes.length).fill(0))
    triples.forEach((triple, position) => {
      const line = cells[triple.truth]
      if (line !== undefined) line[pick(triple)] = (line[pick(triple)] ?? 0) + (counts[position] ?? 0)
    })
    return {labels: classes, cells}
  }
  const statistic = (counts: ArrayLike<number>): number =>
    metric(confusion(counts, (triple) => triple.candidate)) - metric(confusion(counts, (triple) => triple.baseline))
  const counts = Float64Array.from(triples, ({count}) => count)
  const acceleration = test.interval === 'bca' ? cellAcceleration(counts, statistic) : undefined
  return fromReplicates(statistic(counts), a.rows, {
    replicates: bootstrapCells(counts, statistic, test),
    acceleration,
    interval: test.interval,
  })
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

function pairedRows(metric: MetricFunction, {candidate, baseline}: Paired, test: Test): Difference | undefined {
  if (metric.kind === 'queries') return undefined
  const n = candidate.rows
  if (n >= blocksFrom && !isBlockwise(metric)) return undefined
  if (n >= blocksFrom) return betweenBlocks(metric, candidate, baseline, test)
  const resamples = Math.min(test.resamples, Math.floor(rowBudget / n))
  if (resamples < fewestResamples) return undefined
  if (metric.kind === 'cells' && candidate.task === 'binary' && baseline.task === 'binary')
    return pairedWeighted(metric, candidate, baseline, {...test, resamples})
  const [a, b] = [lean(candidate, metric), lean(baseline, metric)]
  const statistic = (rows: Uint32Array): number => evaluate(metric, takeRows(a, rows)) - evaluate(metric, takeRows(b, rows))
  const value = evaluate(metric, a) - evaluate(metric, b)
  const replicates = bootstrapRows(n, statistic, {resamples, seed: test.seed})
  return fromReplicates(value, n, {
    replicates,
    acceleration: test.interval === 'bca' ? rowAcceleration(n, statistic) : undefined,
    interval: test.interval,
  })
}

function betweenBlocks(metric: MetricFunction, candidate: Predictions, baseline: Predictions, {seed}: Test): Difference {
  const [a, b] = [lean(candidate, metric), lean(baseline, metric)]
  const statistic = (rows: Uint32Array): number => evaluate(metric, takeRows(a, rows)) - evaluate(metric, takeRows(b, rows))
  const named = {value: evaluate(metric, a) - evaluate(metric, b), n: a.rows, method: 'spread of blocks'} as const
  const estimate = blockEstimate(named, a.rows, statistic, seed)
  return {...estimate, p: Math.min(1, 2 * Math.min(estimate.above(0), estimate.below(0)))}
}

type Binary = Extract<Predictions, {readonly task: 'binary'}>

/** Count metrics with weights: the drawn rows add their weights to cells. */
function pairedWeighted(metric: Extract<MetricFunction, {kind: 'cells'}>, a: Binary, b: Binary, test: Test): Difference {
  const [mine, theirs] = [weightedCells(a), weightedCells(b)]
  const statistic = (rows: ArrayLike<number>): number => metric.of(mine(rows)) - metric.of(theirs(rows))
  const replicates = bootstrapRows(a.rows, statistic, test)
  const value = statistic(Uint32Array.from({length: a.rows}, (_, row) => row))
  return fromReplicates(value, a.rows, {replicates, acceleration: undefined, interval: test.interval})
}

const fromReplicates = (value: number, n: number, replicated: Parameters<typeof replicateEstimate>[1]): Difference => ({
  ...replicateEstimate({value, n, method: 'paired bootstrap'}, replicated),
  p: undefined,
})
