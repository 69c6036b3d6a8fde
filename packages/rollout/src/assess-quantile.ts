import {quantileOfSorted} from '@modelflight/stats/quantile'
import {bucketQuantile, bucketQuantileSequence, quantileSequence} from '@modelflight/stats/quantile-sequence'
import type {Assessment, Confidence, Unknown} from './assess.ts'
import type {Metric} from './metric.ts'
import type {Evidence} from './metric-source.ts'

/** A quantile of one arm: its estimate, and its bounds at two levels. */
interface Quantile {
  readonly n: number
  readonly value: number | undefined
  bounds(alpha: number): readonly [number, number]
}

/**
 * A quantile of the canary against the stable version's: both sequences at half of alpha each, so the difference of their bounds holds at every look. From
 * buckets the bounds are edges of buckets. Undefined where the evidence has neither values nor buckets.
 */
export function assessQuantile(
  metric: Metric,
  stable: Evidence,
  canary: Evidence,
  confidence: Confidence,
): Assessment | Unknown | undefined {
  const [control, treatment] = [quantileOf(stable, metric, confidence), quantileOf(canary, metric, confidence)]
  if (control === undefined || treatment === undefined) return undefined
  const n = [treatment.n, control.n] as const
  const [down, up] = confidence.alphas
  const low = harm(metric, treatment.bounds(down / 2), control.bounds(down / 2))[0]
  const high = harm(metric, treatment.bounds(up / 2), control.bounds(up / 2))[1]
  const value = (one: number, other: number): number => harm(metric, [one, one], [other, other])[0]
  const difference = control.value === undefined || treatment.value === undefined ? undefined : value(treatment.value, control.value)
  const note = resolution(metric, canary, treatment.bounds(up / 2))
  if (Number.isNaN(low) || Number.isNaN(high))
    return {reason: 'the stable version’s quantile is not above 0, so nothing can be a share of it', n}
  // What is not known at all is shown as the widest number that JSON has.
  const interval = [clamp(low), clamp(high)] as const
  return {stable: control.value, canary: treatment.value, n, difference, interval, ...(note === undefined ? {} : {note})}
}

const clamp = (value: number): number => Math.max(-Number.MAX_VALUE, Math.min(Number.MAX_VALUE, value))

/** Bounds of the harm from bounds of both quantiles. NaN where a share of what is not positive is asked for. */
function harm(
  {better, margin}: Metric,
  [canaryLow, canaryHigh]: readonly [number, number],
  [stableLow, stableHigh]: readonly [number, number],
): readonly [number, number] {
  const isLower = better === 'lower'
  if (!margin.relative) return isLower ? [canaryLow - stableHigh, canaryHigh - stableLow] : [stableLow - canaryHigh, stableHigh - canaryLow]
  if (!(stableHigh > 0)) return [Number.NaN, Number.NaN]
  const ratio = (one: number, other: number): number => (other <= 0 ? Number.POSITIVE_INFINITY : one / other)
  // Nothing is known below: no harm is shown.
  const least = Number.isFinite(canaryLow) && Number.isFinite(stableHigh) ? canaryLow / stableHigh : Number.NEGATIVE_INFINITY
  const most = Number.isFinite(canaryHigh) && Number.isFinite(stableLow) ? ratio(canaryHigh, stableLow) : Number.POSITIVE_INFINITY
  return isLower ? [least - 1, most - 1] : [1 - most, 1 - least]
}

/** Both sides and the reader ask for the same levels. */
function remembered(bounds: Quantile['bounds']): Quantile['bounds'] {
  const known = new Map<number, readonly [number, number]>()
  return (alpha) => {
    const found = known.get(alpha) ?? bounds(alpha)
    known.set(alpha, found)
    return found
  }
}

function quantileOf(evidence: Evidence, {quantile}: Metric, {tightest}: Confidence): Quantile | undefined {
  if (evidence.kind === 'samples') {
    const ascending = ascendingValues(evidence.values)
    return {
      n: ascending.length,
      value: ascending.length === 0 ? undefined : quantileOfSorted(ascending, quantile),
      bounds: remembered((alpha) => quantileSequence(ascending, quantile, {alpha, tOpt: tightest})),
    }
  }
  if (evidence.kind !== 'histogram') return undefined
  return {
    n: evidence.counts.reduce((sum, count) => sum + count, 0),
    value: bucketQuantile(evidence, quantile),
    bounds: remembered((alpha) => bucketQuantileSequence(evidence, quantile, {alpha, tOpt: tightest})),
  }
}

function ascendingValues(values: readonly number[]): Float64Array {
  const copy = Float64Array.from(values)
  for (let index = 1; index < copy.length; index++) if ((copy[index] ?? 0) < (copy[index - 1] ?? 0)) return copy.sort()
  return copy
}

/** Buckets that are wider than the margin can't exclude it, whatever is seen: said, so that nobody waits. */
function resolution({margin, unit}: Metric, evidence: Evidence, [low, high]: readonly [number, number]): string | undefined {
  if (evidence.kind !== 'histogram') return undefined
  const width = margin.relative ? high / low - 1 : high - low
  const edges = `buckets resolve it to ${show(low)} to ${show(high)}${unit === '' ? '' : ` ${unit}`}`
  return width > margin.value ? `${edges}, coarser than the margin: use finer buckets, or the share of slow requests as a rate` : edges
}

const show = (value: number): string => (Number.isFinite(value) ? String(Number(value.toPrecision(4))) : value > 0 ? 'infinity' : 'unknown')
