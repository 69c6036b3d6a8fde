import {requireBinary} from './binary-metrics.ts'
import {at, type Numbers, requireFinite, requireSameLength, sumOf} from './numbers.ts'
import {orderOf} from './order.ts'

/** One bin of predictions: how many, what was predicted on average, how often it came true. */
export interface CalibrationBin {
  readonly index: number
  readonly n: number
  readonly meanPrediction: number
  readonly rate: number
}

/**
 * Bins of equal width over 0 to 1, [i/B, (i + 1)/B), the last closed; empty bins are left out.
 *
 * @throws RangeError when columns are empty or unequal, the truth is not 0 or 1, or a probability is outside 0 to 1.
 */
export function calibrationBins(truth: Numbers, probability: Numbers, bins = 10): CalibrationBin[] {
  requireCalibration(truth, probability, bins)
  const [n, hits, total, lost] = [new Float64Array(bins), new Float64Array(bins), new Float64Array(bins), new Float64Array(bins)]
  for (let row = 0; row < truth.length; row++) {
    const value = at(probability, row)
    const bin = Math.min(Math.floor(value * bins), bins - 1)
    n[bin] = at(n, bin) + 1
    hits[bin] = at(hits, bin) + at(truth, row)
    // Neumaier's compensated sum, as `sumOf`: no probability is negative, so the larger of the two is known by comparison.
    const before = at(total, bin)
    const next = before + value
    lost[bin] = at(lost, bin) + (before >= value ? before - next + value : value - next + before)
    total[bin] = next
  }
  return Array.from(n, (count, index) => ({
    index,
    n: count,
    meanPrediction: (at(total, index) + at(lost, index)) / count,
    rate: at(hits, index) / count,
  })).filter((bin) => bin.n > 0)
}

/** Bins of equal mass: rows in order of probability, cut into B parts whose sizes differ by at most 1, the larger first. Errors as `calibrationBins`. RangeError for no rows and values that are not finite. */
export function equalMassBins(truth: Numbers, probability: Numbers, bins = 10): CalibrationBin[] {
  requireCalibration(truth, probability, bins)
  const order = Array.from(orderOf(probability))
  const [size, larger] = [Math.floor(order.length / bins), order.length % bins]
  const start = (index: number): number => index * size + Math.min(index, larger)
  return Array.from({length: bins}, (_, index) => binOf(index, order.slice(start(index), start(index + 1)), truth, probability)).filter(
    ({n}) => n > 0,
  )
}

function binOf(index: number, rows: readonly number[], truth: Numbers, probability: Numbers): CalibrationBin {
  const mean = (values: Numbers): number => sumOf(rows.length, (position) => at(values, rows[position] as number)) / rows.length
  return {index, n: rows.length, meanPrediction: mean(probability), rate: mean(truth)}
}

/** Expected calibration error: mean of |rate - mean prediction| over bins, weighted by their rows; 0 to 1. RangeError for no rows and values that are not finite. */
export function expectedCalibrationError(bins: readonly CalibrationBin[]): number {
  return weighted(bins, ({rate, meanPrediction}) => Math.abs(rate - meanPrediction))
}

/** Largest |rate - mean prediction| of a bin. RangeError for no rows and values that are not finite. */
export function maximumCalibrationError(bins: readonly CalibrationBin[]): number {
  if (bins.length === 0) throw new RangeError('there are no bins with rows')
  return bins.reduce((largest, {rate, meanPrediction}) => Math.max(largest, Math.abs(rate - meanPrediction)), 0)
}

/** Murphy's parts of the Brier score over bins (1973): reliability - resolution + uncertainty. */
export interface BrierParts {
  readonly reliability: number
  readonly resolution: number
  readonly uncertainty: number
}

/** Murphy's decomposition over the given bins. Equals the Brier score when predictions within a bin are equal. RangeError without bins. */
export function brierParts(bins: readonly CalibrationBin[]): BrierParts {
  const rate = weighted(bins, (bin) => bin.rate)
  return {
    reliability: weighted(bins, (bin) => (bin.meanPrediction - bin.rate) ** 2),
    resolution: weighted(bins, (bin) => (bin.rate - rate) ** 2),
    uncertainty: rate * (1 - rate),
  }
}

/** Mean prediction minus rate: positive when the model says too much. Errors as `calibrationBins`. */
export function calibrationInTheLarge(truth: Numbers, probability: Numbers): number {
  requireCalibration(truth, probability, 1)
  return sumOf(truth.length, (row) => at(probability, row) - at(truth, row)) / truth.length
}

function weighted(bins: readonly CalibrationBin[], term: (bin: CalibrationBin) => number): number {
  const rows = sumOf(bins.length, (index) => bins[index]?.n ?? 0)
  if (rows === 0) throw new RangeError('there are no bins with rows')
  return sumOf(bins.length, (index) => (bins[index] as CalibrationBin).n * term(bins[index] as CalibrationBin)) / rows
}

function requireCalibration(truth: Numbers, probability: Numbers, bins: number): void {
  requireSameLength('calibration', truth, probability)
  requireBinary('truth', truth)
  requireFinite('probability', probability)
  if (!(Number.isSafeInteger(bins) && bins > 0)) throw new RangeError(`the number of bins is a positive whole number, not ${bins}`)
  for (let row = 0; row < probability.length; row++) {
    const p = at(probability, row)
    if (p < 0 || p > 1) throw new RangeError(`the probability at index ${row} is ${p}, outside 0 to 1`)
  }
}
