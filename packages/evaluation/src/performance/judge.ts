import type {WindowErrors} from '@modelflight/data/drift/history'
import type {FindingStatus} from '@modelflight/data/drift/types'
import {betaBinomialSequence} from '@modelflight/stats/confidence-sequence'
import {adwin, type DetectorRun, ddm, eddm, pageHinkley, runDetector} from '@modelflight/stats/drift-detectors'
import {holm} from '@modelflight/stats/multiple-testing'
import {differenceP, errorsOf, type MetricValue, measured} from './compare.ts'
import {type EstimatedAccuracy, estimatedAccuracy} from './estimate.ts'
import {labelledPairs, type PredictedRows, type Sample, sampleOf, taskOf} from './sample.ts'
import {allowedMetrics, lossLimit, type MaxLoss, type MetricName, usualLoss, usualMetrics, type WatchedMetric, wantedTask} from './spec.ts'
import {basisInWords, inWords, limitInWords, pairInWords} from './words.ts'

/** One metric of the model on today's data, compared with the reference. */
export interface MetricFinding {
  /** As it is asked for: `accuracy`, `recall[fraud]`. */
  readonly id: string
  readonly status: FindingStatus
  readonly value?: number
  /** 95 % interval of this window. */
  readonly interval?: readonly [low: number, high: number]
  readonly reference?: number
  /** Largest loss that is no failure, in the metric's unit. */
  readonly limit?: number
  /** Corrected for the number of metrics. */
  readonly adjustedP?: number
  readonly n: number
  readonly message: string
}

/** What is known of how good the model is on the current data. */
export interface PerformanceFinding {
  /** `measured` with labels, `estimated` without; `unknown` where neither is possible. */
  readonly kind: 'measured' | 'estimated' | 'unknown'
  /** The worst of the metrics. */
  readonly status: FindingStatus
  /** Named metrics, or the usual ones: the first one is the model's figure. */
  readonly metrics: readonly MetricFinding[]
  /** Why the labels were not used, where they were declared. */
  readonly withoutLabels?: string
  /** 95 % confidence sequence of the accuracy over all windows so far: it may be looked at after each. */
  readonly sequence?: readonly [low: number, high: number]
  /** Where the errors, in the order of the rows, begin to rise. */
  readonly detectors: readonly DetectorRun[]
  /** Rows with a label (measured) or a score (estimated). */
  readonly n: number
  readonly errors?: WindowErrors
}

/** What decides, and what was found before. */
export interface PerformanceLimits {
  /** What is watched; the usual metrics when empty. */
  readonly metrics: readonly MetricName[]
  /** 2 points, or 10 % of an error, when left out. */
  readonly maxLoss: MaxLoss | undefined
  /** Level of the two-sided tests, after Holm's correction for the number of metrics. */
  readonly level: number
  /** Fewer labelled rows than this cannot be judged. */
  readonly minRows: number
  /** Errors of earlier windows, oldest first. */
  readonly earlier: readonly WindowErrors[]
}

/** The two sides: rows of the reference, or why it has none. */
export interface PerformanceSides {
  readonly current: PredictedRows
  readonly reference: PredictedRows | undefined
  /** Whether a column of labels is declared. */
  readonly hasLabels: boolean
}

/** Fewer labels of a class than this, on either side, say nothing about its recall. */
const fewestOfClass = 5

/**
 * How good the model is. With labels: the metrics with their intervals against the reference's rows, corrected for their number, a confidence sequence over windows, and detectors over the ordered errors.
 * Without, or with too few of them: the accuracy estimated from scores, calibrated on the reference's labels. A failure needs a loss that chance does not explain and that reaches `maxLoss`.
 *
 * @returns undefined when no labels are declared and the predictions are not scores.
 * @throws Failure input-error for a metric that the labels do not allow.
 */
export function judgePerformance(sides: PerformanceSides, limits: PerformanceLimits): PerformanceFinding | undefined {
  const {current, reference, hasLabels} = sides
  const now = labelledPairs(current)
  const before = reference === undefined ? [] : labelledPairs(reference)
  if (hasLabels && now.length + before.length > 0 && limits.metrics.length > 0)
    allowedMetrics(limits.metrics, taskOf([...now, ...before], wantedTask(limits.metrics)))
  if (now.length >= limits.minRows) {
    const task = taskOf([...now, ...before], wantedTask(limits.metrics))
    const metrics = limits.metrics.length === 0 ? usualMetrics(task) : allowedMetrics(limits.metrics, task)
    return ofLabels(metrics, sampleOf(now, task), before.length < limits.minRows ? undefined : sampleOf(before, task), limits, reference)
  }
  const estimate = estimatedAccuracy(current, reference)
  const withoutLabels = hasLabels ? labelsMissing(current, now.length, limits) : undefined
  const facts = {detectors: [], ...(withoutLabels === undefined ? {} : {withoutLabels})}
  if (estimate === undefined) return hasLabels ? {...facts, kind: 'unknown', status: 'skipped', metrics: [], n: now.length} : undefined
  const finding = estimateFinding(estimate, limits, hasLabels)
  return {...facts, kind: 'estimated', status: finding.status, metrics: [finding], n: estimate.n}
}

function labelsMissing({labels, predictions}: PredictedRows, n: number, {minRows}: PerformanceLimits): string {
  if (labels === undefined) return 'the labels have not arrived: the data has no such column yet'
  if (n === 0) return 'the labels have not arrived: the column is empty'
  return `only ${n} of ${predictions.length} rows ${n === 1 ? 'has' : 'have'} a label so far; fewer than ${minRows} cannot be judged`
}

function ofLabels(
  metrics: readonly WatchedMetric[],
  current: Sample,
  before: Sample | undefined,
  limits: PerformanceLimits,
  reference: PredictedRows | undefined,
): PerformanceFinding {
  const measuredPairs = metrics.map((metric) => ({
    metric,
    now: measured(metric, current),
    past: before === undefined ? undefined : measured(metric, before),
  }))
  const comparable = measuredPairs.filter(isComparable)
  const adjusted = holm(comparable.map(({now, past}) => differenceP(now, past)))
  const adjustedOf = new Map(comparable.map(({metric}, index) => [metric, adjusted[index] as number]))
  const findings = measuredPairs.map((pair) =>
    isComparable(pair)
      ? comparison(pair, adjustedOf.get(pair.metric) ?? 1, limits, classesOf(current))
      : notCompared(pair, current, {
          status: limits.metrics.length === 0 ? 'skipped' : 'inconclusive',
          noReference: before === undefined ? whyNoReference(reference, limits) : undefined,
        }),
  )
  const losses = errorsOf(current)
  const isRate = current.kind === 'classes'
  return {
    kind: 'measured',
    status: worstOf(findings),
    metrics: findings,
    detectors: detectorsOf(losses, isRate),
    n: current.n,
    ...(isRate ? overWindows(losses, limits.earlier) : {}),
  }
}

interface Pair {
  readonly metric: WatchedMetric
  readonly now: MetricValue | undefined
  readonly past: MetricValue | undefined
}
type ComparablePair = Pair & {readonly now: MetricValue; readonly past: MetricValue}

const isComparable = (pair: Pair): pair is ComparablePair =>
  pair.now !== undefined && pair.past !== undefined && Math.min(pair.now.n, pair.past.n) >= fewestOfClass

const classesOf = (sample: Sample): readonly string[] => (sample.kind === 'classes' ? sample.classes : [])

const seriousness: readonly FindingStatus[] = ['fail', 'inconclusive', 'warn', 'pass', 'skipped']
const worstOf = (findings: readonly MetricFinding[]): FindingStatus =>
  seriousness.find((status) => findings.some((finding) => finding.status === status)) ?? 'skipped'

function comparison(
  {metric, now, past}: ComparablePair,
  adjustedP: number,
  limits: PerformanceLimits,
  classes: readonly string[],
): MetricFinding {
  const loss = metric.direction === 'higher-is-better' ? past.value - now.value : now.value - past.value
  const limit = lossLimit(limits.maxLoss ?? usualLoss(metric.direction), past.value)
  const status = statusOf(loss, limit, adjustedP <= limits.level)
  const [before, after] = pairInWords(metric, past.value, now.value)
  const basis = basisInWords(metric, now, classes)
  const verb = metric.direction === 'higher-is-better' ? 'fell' : 'rose'
  const p = `p ${shortP(adjustedP)}`
  const message =
    status === 'pass'
      ? `${metric.id} ${after} (${basis}; reference ${before}${excludes(now, past, loss) ? `, ${whyNoAlarm(adjustedP <= limits.level)}` : ''})`
      : `${metric.id} ${verb} from ${before} to ${after} (${basis}; ${status === 'fail' ? 'max-loss' : 'less than the max-loss of'} ${limitInWords(metric, limit)}; ${p})`
  return {id: metric.id, status, value: now.value, interval: now.interval, reference: past.value, limit, adjustedP, n: now.n, message}
}

/** A loss that is real fails from the limit on and warns from half of it on. */
function statusOf(loss: number, limit: number, isReal: boolean): 'fail' | 'warn' | 'pass' {
  if (!isReal || loss <= 0) return 'pass'
  return loss >= limit ? 'fail' : loss >= limit / 2 ? 'warn' : 'pass'
}

/** Whether the window's own interval says that it is worse than the reference. */
const excludes = ({interval: [low, high]}: MetricValue, {value}: MetricValue, loss: number): boolean =>
  loss > 0 && (value < low || value > high)

const whyNoAlarm = (isReal: boolean): string =>
  isReal ? 'worse by less than half of the max-loss' : "worse by no more than chance explains with the reference's own uncertainty"

/** A metric that was asked for by name and cannot be judged leaves the verdict open; of the usual ones it is only said. */
function notCompared(
  {metric, now, past}: Pair,
  current: Sample,
  {status, noReference}: {readonly status: 'skipped' | 'inconclusive'; readonly noReference: string | undefined},
): MetricFinding {
  const head = {id: metric.id, status, n: now?.n ?? 0}
  const figure =
    now === undefined ? metric.id : `${metric.id} ${inWords(metric, now.value)} (${basisInWords(metric, now, classesOf(current))})`
  const facts = now === undefined ? {} : {value: now.value, interval: now.interval}
  if (noReference !== undefined) return {...head, ...facts, message: `${figure}, not compared: ${noReference}`}
  const side = (value: MetricValue | undefined): string => `${value?.n ?? 0} ${value?.n === 1 ? 'label' : 'labels'}`
  const why =
    metric.index === undefined
      ? 'these rows do not define it'
      : `too few of its class: ${side(now)} now, ${side(past)} in the reference, and fewer than ${fewestOfClass} cannot be judged`
  return {...head, ...facts, message: `${figure}, not judged: ${why}`}
}

function whyNoReference(reference: PredictedRows | undefined, {minRows}: PerformanceLimits): string {
  if (reference === undefined) return 'the reference is a stored profile, which has no rows; name data files in `reference`'
  return `the reference has fewer than ${minRows} labelled rows`
}

function estimateFinding(
  {value, interval, n, calibrated}: EstimatedAccuracy,
  limits: PerformanceLimits,
  hasLabels: boolean,
): MetricFinding {
  const share = (of: number): string => `${(of * 100).toFixed(1)} %`
  const figure = `estimated accuracy ${share(value)} (95 % interval ${share(interval[0])} to ${share(interval[1])}, ${n} scores)`
  const head = {id: 'estimate', value, interval, n}
  if (n < limits.minRows)
    return {...head, status: 'skipped', message: `${figure}, not judged: fewer than ${limits.minRows} rows have a score`}
  if (calibrated === undefined) {
    const why = hasLabels ? 'the reference has no labels to calibrate them with' : 'no column of labels is named in `labels`'
    return {
      ...head,
      status: 'skipped',
      message: `${figure}, not judged: the scores are not calibrated (${why}), and the estimate is only as good as the scores`,
    }
  }
  const {reference, labels, p} = calibrated
  const limit = lossLimit(limits.maxLoss ?? usualLoss('higher-is-better'), reference)
  const status = statusOf(reference - value, limit, p <= limits.level)
  const basis = `${share(reference)} on the reference (${labels} labels, which the scores are calibrated on)`
  const loss = status === 'fail' ? 'more' : 'less'
  const words = status === 'pass' ? '' : `, a loss of ${loss} than the max-loss of ${limitOf(limit)}`
  const message = `${figure}, ${basis}${words}; an estimate is valid only while the relation between inputs and labels is unchanged`
  return {...head, status, reference, limit, adjustedP: p, message}
}

const limitOf = (limit: number): string => `${Number((limit * 100).toPrecision(3))} points`

function overWindows(losses: Float64Array, earlier: readonly WindowErrors[]): Pick<PerformanceFinding, 'sequence' | 'errors'> {
  const errors = {errors: losses.reduce((sum, loss) => sum + loss, 0), n: losses.length}
  const all = [...earlier, errors].reduce((sum, window) => ({errors: sum.errors + window.errors, n: sum.n + window.n}), {errors: 0, n: 0})
  return {errors, sequence: betaBinomialSequence(all.n - all.errors, all.n, 0.05, all.n)}
}

/** Detectors for rates see errors; numbers are scaled to their largest for those that want 0 to 1. */
function detectorsOf(values: Float64Array, isRate: boolean): DetectorRun[] {
  if (isRate) return [ddm(), eddm(), adwin(), pageHinkley()].map((detector) => runDetector(detector, values))
  const largest = values.reduce((most, value) => Math.max(most, value), 0)
  const scaled = largest > 0 ? values.map((value) => value / largest) : values
  return [adwin(), pageHinkley()].map((detector) => runDetector(detector, scaled))
}

const shortP = (p: number): string => (p === 0 ? 'below 1e-300' : p < 1e-4 ? p.toExponential(1) : String(Number(p.toPrecision(3))))
