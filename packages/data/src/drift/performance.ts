import {twoProportionTest} from '@modelflight/stats/chi-square'
import {betaBinomialSequence} from '@modelflight/stats/confidence-sequence'
import {waldInterval} from '@modelflight/stats/delong'
import {adwin, type DetectorRun, ddm, eddm, pageHinkley, runDetector} from '@modelflight/stats/drift-detectors'
import {estimatedPerformance} from '@modelflight/stats/estimated-performance'
import {type Isotonic, isotonicAt, isotonicFit} from '@modelflight/stats/isotonic'
import {mean, variance} from '@modelflight/stats/moments'
import {welchT} from '@modelflight/stats/two-sample-t'
import {wilson} from '@modelflight/stats/wilson'
import type {WindowErrors} from './history.ts'
import {percent} from './questions.ts'
import type {DriftLimits, FindingStatus} from './types.ts'

/** Predictions and labels of some rows, in the order of the data; null where there is none (yet). */
export interface PredictedRows {
  readonly predictions: readonly (string | null)[]
  readonly labels?: readonly (string | null)[]
}

/** What is known of how good the model is on the current data. */
export interface PerformanceFinding {
  /** `measured` with labels, `estimated` without. */
  readonly kind: 'measured' | 'estimated'
  readonly metric: 'accuracy' | 'mean absolute error'
  readonly status: FindingStatus
  readonly value?: number
  /** 95 % interval of this window. */
  readonly interval?: readonly [low: number, high: number]
  /** Of the same metric on the reference's rows. */
  readonly reference?: number
  /** 95 % confidence sequence of the accuracy over all windows so far: it may be looked at after each. */
  readonly sequence?: readonly [low: number, high: number]
  /** Where the errors, in the order of the rows, begin to rise. */
  readonly detectors: readonly DetectorRun[]
  /** Rows with a label (measured) or a chance (estimated). */
  readonly n: number
  readonly errors?: WindowErrors
  readonly message: string
}

/** Rise of the mean absolute error, relative to the reference's, that is drift. */
const relativeRise = 0.1

/**
 * Concept drift. With labels: the share of right predictions (or the mean absolute error of numbers), its interval, a confidence sequence over windows, and detectors over the ordered errors.
 * Without: confidence-based estimation from scores between 0 and 1. A failure needs a significant change of at least `shareThreshold` (10 % of the error for numbers).
 *
 * @param earlier errors of earlier windows, oldest first.
 * @returns undefined when nothing can be said about such predictions without labels.
 */
export function judgePerformance(
  current: PredictedRows,
  reference: PredictedRows | undefined,
  earlier: readonly WindowErrors[],
  limits: DriftLimits,
): PerformanceFinding | undefined {
  if (current.labels === undefined) return estimated(current, reference, limits)
  const losses = lossesOf(current.predictions, current.labels)
  const {n} = losses
  if (n < limits.minRows) {
    const message = `only ${n} rows have a prediction and a label, and fewer than ${limits.minRows} can't be judged`
    return {kind: 'measured', metric: metricOf(losses), status: 'inconclusive', detectors: [], n, message}
  }
  const before = reference?.labels === undefined ? undefined : lossesOf(reference.predictions, reference.labels)
  const usable = before !== undefined && before.n >= limits.minRows && before.kind === losses.kind ? before : undefined
  return losses.kind === 'errors' ? classified(losses, usable, earlier, limits) : regressed(losses, usable)
}

/** Per row: 1 for a wrong class, or the absolute error of a number. */
interface Losses {
  readonly kind: 'errors' | 'distances'
  readonly values: Float64Array
  readonly n: number
}

const metricOf = ({kind}: Losses): PerformanceFinding['metric'] => (kind === 'errors' ? 'accuracy' : 'mean absolute error')

function lossesOf(predictions: readonly (string | null)[], labels: readonly (string | null)[]): Losses {
  const rows = labels.flatMap((label, row) =>
    label === null || predictions[row] == null ? [] : [[String(predictions[row]), label] as const],
  )
  const kind = taskOf(rows)
  const loss = ([prediction, label]: readonly [string, string]): number => {
    if (kind === 'numbers') return Math.abs(Number(prediction) - Number(label))
    return classOf(prediction, kind) === classOf(label, kind) ? 0 : 1
  }
  return {kind: kind === 'numbers' ? 'distances' : 'errors', values: Float64Array.from(rows, loss), n: rows.length}
}

type Task = 'scores' | 'classes' | 'numbers'

/** Yes-or-no labels with scores from 0 to 1, classes, or numbers (more than 20 different labels). */
function taskOf(rows: readonly (readonly [string, string])[]): Task {
  const labels = new Set(rows.map(([, label]) => label))
  const isNumber = (text: string): boolean => text.trim() !== '' && Number.isFinite(Number(text))
  if (!rows.every(([prediction]) => isNumber(prediction))) return 'classes'
  if ([...labels].every(isYesOrNo)) return 'scores'
  return labels.size > 20 && [...labels].every(isNumber) ? 'numbers' : 'classes'
}

const yes: readonly string[] = ['1', '1.0', 'true']
const no: readonly string[] = ['0', '0.0', 'false']
const isYesOrNo = (label: string): boolean => yes.includes(label.toLowerCase()) || no.includes(label.toLowerCase())

function classOf(text: string, task: Task): string {
  if (task !== 'scores') return text
  if (isYesOrNo(text)) return yes.includes(text.toLowerCase()) ? 'yes' : 'no'
  return Number(text) >= 0.5 ? 'yes' : 'no'
}

function classified(
  current: Losses,
  before: Losses | undefined,
  earlier: readonly WindowErrors[],
  limits: DriftLimits,
): PerformanceFinding {
  const errors = {errors: sumOf(current.values), n: current.n}
  const accuracy = 1 - errors.errors / errors.n
  const [low, high] = wilson(errors.n - errors.errors, errors.n)
  const all = [...earlier, errors].reduce((sum, window) => ({errors: sum.errors + window.errors, n: sum.n + window.n}), {errors: 0, n: 0})
  const sequence = betaBinomialSequence(all.n - all.errors, all.n, 0.05, all.n)
  const head = {
    kind: 'measured',
    metric: 'accuracy',
    value: accuracy,
    interval: [low, high],
    sequence,
    detectors: detectorsOf(current, true),
    n: current.n,
    errors,
  } as const
  const numbers = `accuracy ${percent(accuracy)}, 95 % interval ${percent(low)} to ${percent(high)}, ${current.n} labels`
  if (before === undefined)
    return {...head, status: 'pass', message: `${numbers}; there are no labelled rows of the reference to compare with`}
  const wrong = sumOf(before.values)
  const reference = 1 - wrong / before.n
  const {p} = twoProportionTest(errors.errors, errors.n, wrong, before.n)
  const lost = reference - accuracy
  const isReal = p <= limits.falseDiscoveryRate && lost > 0
  const status = isReal && lost >= limits.shareThreshold ? 'fail' : isReal && lost >= limits.shareWarnThreshold ? 'warn' : 'pass'
  const words = status === 'pass' ? 'the model is as good as on the reference' : 'the model has become worse'
  return {...head, reference, status, message: `${words} (${numbers}; reference ${percent(reference)})`}
}

function regressed(current: Losses, before: Losses | undefined): PerformanceFinding {
  const value = mean(current.values)
  const interval = waldInterval(value, variance(current.values) / current.n)
  const head = {
    kind: 'measured',
    metric: 'mean absolute error',
    value,
    interval,
    detectors: detectorsOf(current, false),
    n: current.n,
  } as const
  const numbers = `mean absolute error ${short(value)}, 95 % interval ${short(interval[0])} to ${short(interval[1])}, ${current.n} labels`
  if (before === undefined)
    return {...head, status: 'pass', message: `${numbers}; there are no labelled rows of the reference to compare with`}
  const reference = mean(before.values)
  const {p} = welchT(current.values, before.values)
  const rise = value / reference - 1
  const isReal = p <= 0.04 && value > reference
  const status = isReal && rise >= relativeRise ? 'fail' : isReal && rise >= relativeRise / 2 ? 'warn' : 'pass'
  const words = status === 'pass' ? 'the model is as good as on the reference' : 'the model has become worse'
  return {...head, reference, status, message: `${words} (${numbers}; reference ${short(reference)})`}
}

/** Detectors for rates see errors; numbers are scaled to their largest for those that want 0 to 1. */
function detectorsOf({values}: Losses, isRate: boolean): DetectorRun[] {
  if (isRate) return [ddm(), eddm(), adwin(), pageHinkley()].map((detector) => runDetector(detector, values))
  const largest = values.reduce((most, value) => Math.max(most, value), 0)
  const scaled = largest > 0 ? values.map((value) => value / largest) : values
  return [adwin(), pageHinkley()].map((detector) => runDetector(detector, scaled))
}

function estimated(current: PredictedRows, reference: PredictedRows | undefined, limits: DriftLimits): PerformanceFinding | undefined {
  const scores = scoresOf(current.predictions)
  if (scores === undefined) return undefined
  const n = scores.length
  if (n < limits.minRows) {
    const message = `only ${n} rows have a score, and fewer than ${limits.minRows} can't be judged`
    return {kind: 'estimated', metric: 'accuracy', status: 'inconclusive', detectors: [], n, message}
  }
  const calibration = calibrationOf(reference)
  const chance = calibration === undefined ? scores : scores.map((score) => isotonicAt(calibration, score))
  const {accuracy, accuracyError} = estimatedPerformance(
    chance,
    Uint8Array.from(scores, (score) => (score >= 0.5 ? 1 : 0)),
  )
  const interval = [Math.max(0, accuracy - 1.96 * accuracyError), Math.min(1, accuracy + 1.96 * accuracyError)] as const
  const basis = calibration === undefined ? 'scores taken as they are' : "scores calibrated on the reference's labels"
  const message = `estimated accuracy ${percent(accuracy)} (${percent(interval[0])} to ${percent(interval[1])}; ${basis}): an estimate from ${n} scores, valid only while the relation between inputs and label is unchanged`
  return {kind: 'estimated', metric: 'accuracy', status: 'pass', value: accuracy, interval, detectors: [], n, message}
}

/** Finite scores; undefined when a prediction is no number from 0 to 1, or all are 0 or 1 (classes say nothing about chances). */
function scoresOf(predictions: readonly (string | null)[]): Float64Array | undefined {
  const known = predictions.filter((text) => text !== null && text.trim() !== '')
  const scores = Float64Array.from(known, Number)
  if (scores.length === 0 || scores.some((score) => !(score >= 0 && score <= 1))) return undefined
  return scores.every((score) => score === 0 || score === 1) ? undefined : scores
}

function calibrationOf(reference: PredictedRows | undefined): Isotonic | undefined {
  const rows = (reference?.labels ?? []).flatMap((label, row) => {
    const prediction = reference?.predictions[row]
    return label === null || prediction == null || !isYesOrNo(label)
      ? []
      : [[Number(prediction), yes.includes(label.toLowerCase()) ? 1 : 0] as const]
  })
  if (rows.length < 50 || rows.some(([score]) => !Number.isFinite(score))) return undefined
  return isotonicFit(
    rows.map(([score]) => score),
    rows.map(([, label]) => label),
  )
}

const sumOf = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0)
const short = (value: number): string => String(Number(value.toPrecision(4)))
