import {estimatedPerformance} from '@modelflight/stats/estimated-performance'
import {isotonicAt, isotonicFit} from '@modelflight/stats/isotonic'
import {normalSf} from '@modelflight/stats/normal'
import {type PredictedRows, scoredRows, scoresOf} from './sample.ts'

/** Fewer labelled rows than this cannot calibrate scores. */
const fewestToCalibrate = 50

/** The accuracy that is to be expected of the scores, without labels. */
export interface EstimatedAccuracy {
  readonly value: number
  /** 95 % interval: what the chances themselves leave open. */
  readonly interval: readonly [low: number, high: number]
  /** Scores that it rests on. */
  readonly n: number
  /** What it is compared with; absent where the reference has no labels to calibrate the scores with. */
  readonly calibrated?: {
    /** Accuracy measured on the labelled rows of the reference. */
    readonly reference: number
    readonly labels: number
    /** Two-sided p-value of no difference. */
    readonly p: number
  }
}

/**
 * Confidence-based estimation from scores between 0 and 1, calibrated by isotonic regression on the labels of the reference. The p-value takes the sampling error of the reference's accuracy for that of
 * the calibration as well.
 *
 * @returns undefined when the predictions are not scores.
 */
export function estimatedAccuracy(current: PredictedRows, reference: PredictedRows | undefined): EstimatedAccuracy | undefined {
  const scores = scoresOf(current)
  if (scores === undefined) return undefined
  const known = reference === undefined ? undefined : scoredRows(reference)
  const usable = known !== undefined && known.scores.length >= fewestToCalibrate && known.scores.every(isChance) ? known : undefined
  const fit = usable === undefined ? undefined : isotonicFit(usable.scores, usable.truth)
  const chances = fit === undefined ? scores : scores.map((score) => isotonicAt(fit, score))
  const {accuracy: value, accuracyError} = estimatedPerformance(
    chances,
    Uint8Array.from(scores, (score) => Number(score >= 0.5)),
  )
  const interval = [Math.max(0, value - 1.96 * accuracyError), Math.min(1, value + 1.96 * accuracyError)] as const
  const found = {value, interval, n: scores.length}
  if (usable === undefined) return found
  const labels = usable.scores.length
  const right = usable.scores.reduce((sum, score, row) => (Number(score >= 0.5) === usable.truth[row] ? sum + 1 : sum), 0)
  const before = right / labels
  const error = Math.hypot(accuracyError, Math.sqrt((before * (1 - before)) / labels))
  const p = error === 0 ? (before === value ? 1 : 0) : Math.min(1, 2 * normalSf(Math.abs(before - value) / error))
  return {...found, calibrated: {reference: before, labels, p}}
}

const isChance = (score: number): boolean => score >= 0 && score <= 1
