import {orderedDistanceSequence, totalVariationSequence} from '@modelflight/stats/distribution-sequence'
import {blockLengthFor, blockMeans, meanReach, spreadOf} from '@modelflight/stats/mean-sequence'
import {assessQuantile} from './assess-quantile.ts'
import {betaRate, contrastReach, rateDifference} from './assess-rate.ts'
import type {Metric} from './metric.ts'
import type {ArmEvidence, Evidence} from './metric-source.ts'

/** What a metric's evidence says at a look. */
export interface Assessment {
  readonly stable: number | undefined
  readonly canary: number | undefined
  readonly n: readonly [canary: number, stable: number]
  /** How much worse the canary is, with bounds that hold at every look; see `MetricLook`. */
  readonly difference: number | undefined
  readonly interval: readonly [number, number] | undefined
  /** What a reader must know: the resolution of buckets, how late labels come, how long blocks are. */
  readonly note?: string
}

/** How sure to be, and how much is to come. */
export interface Confidence {
  /** Chances that the lower bound (which shows harm) and the upper one (which excludes it) is ever wrong. */
  readonly alphas: readonly [harm: number, promotion: number]
  /** Observations of each arm at which the bounds are tightest. */
  readonly tightest: number
  /** Observations that each arm must have. */
  readonly least: number
}

/** Nothing can be said, for this reason. */
export interface Unknown {
  readonly reason: string
  readonly n: readonly [canary: number, stable: number]
}

/** What the evidence says of a metric, or why it says nothing. */
export function assess(metric: Metric, evidence: ArmEvidence, confidence: Confidence): Assessment | Unknown {
  const {stable, canary} = evidence
  if (canary.kind === 'missing') return {reason: `nothing is known of the canary: ${canary.reason}`, n: [0, 0]}
  if (metric.kind === 'disagreement') return canary.kind === 'counts' ? assessAlone(canary, confidence) : misfit(metric, canary)
  if (stable.kind === 'missing') return {reason: `nothing is known of the stable version: ${stable.reason}`, n: [sizeOf(canary), 0]}
  const n = [sizeOf(canary), sizeOf(stable)] as const
  const scarce = metric.kind === 'gauge' ? undefined : tooFew(n, confidence.least)
  if (scarce !== undefined) return {reason: scarce, n}
  switch (metric.kind) {
    case 'rate':
      return stable.kind === 'counts' && canary.kind === 'counts'
        ? withNote(rateDifference(stable, canary, metric, confidence), canary.note)
        : misfit(metric, canary)
    case 'mean':
      return assessMean(metric, stable, canary, confidence)
    case 'quantile':
      return assessQuantile(metric, stable, canary, confidence) ?? misfit(metric, canary)
    case 'gauge':
      return stable.kind === 'series' && canary.kind === 'series' ? assessGauge(metric, stable, canary, confidence) : misfit(metric, canary)
    case 'distribution':
      return assessDistribution(metric, stable, canary, confidence)
    default:
      return metric.kind satisfies never
  }
}

const withNote = (assessment: Assessment, note: string | undefined): Assessment => (note === undefined ? assessment : {...assessment, note})

const misfit = ({kind}: Metric, {kind: given}: Evidence): Unknown => ({
  reason: `its source gave ${given}, which says nothing of a ${kind}`,
  n: [0, 0],
})

const tooFew = ([canary, stable]: readonly [number, number], least: number): string | undefined =>
  Math.min(canary, stable) < Math.max(1, least) ? `${canary} and ${stable} observations, at least ${least} of each are needed` : undefined

/** Number of observations behind some evidence; 0 for what can't be. */
export function sizeOf(evidence: Evidence): number {
  switch (evidence.kind) {
    case 'counts': {
      const {events, n} = evidence
      return Number.isSafeInteger(n) && Number.isSafeInteger(events) && events >= 0 && events <= n ? n : 0
    }
    case 'moments': {
      const {n, mean, variance} = evidence
      return Number.isSafeInteger(n) && Number.isFinite(mean) && Number.isFinite(variance) && variance >= 0 ? Math.max(0, n) : 0
    }
    case 'histogram':
      return isAscendingToInfinity(evidence.bounds, evidence.counts.length) ? sumOfCounts(evidence.counts) : 0
    case 'samples':
      return evidence.values.every(Number.isFinite) ? evidence.values.length : 0
    case 'series':
      return evidence.values.every(Number.isFinite) ? evidence.values.length : 0
    case 'categories':
      return sumOfCounts(Object.values(evidence.counts))
    case 'missing':
      return 0
    default:
      return evidence satisfies never
  }
}

const isAscendingToInfinity = (bounds: readonly number[], count: number): boolean =>
  bounds.length === count &&
  bounds.at(-1) === Number.POSITIVE_INFINITY &&
  bounds.every((bound, index) => index === 0 || bound > (bounds[index - 1] ?? bound))

const sumOfCounts = (counts: readonly number[]): number =>
  counts.every((count) => Number.isSafeInteger(count) && count >= 0) ? counts.reduce((sum, count) => sum + count, 0) : 0

/** A rate of the canary alone, such as how often it disagrees with the version that serves. */
function assessAlone(canary: Extract<Evidence, {kind: 'counts'}>, {alphas, tightest, least}: Confidence): Assessment | Unknown {
  const n = sizeOf(canary)
  if (n < Math.max(1, least)) return {reason: `${n} observations, at least ${least} are needed`, n: [n, 0]}
  const value = canary.events / n
  return {stable: undefined, canary: value, n: [n, n], difference: value, interval: betaRate(canary, alphas, tightest)}
}

function assessMean(metric: Metric, stable: Evidence, canary: Evidence, confidence: Confidence): Assessment | Unknown {
  const [control, treatment] = [momentsOf(stable), momentsOf(canary)]
  if (control === undefined || treatment === undefined) return misfit(metric, canary)
  const n = [treatment.n, control.n] as const
  const values = {stable: control.mean, canary: treatment.mean, n}
  if (control.variance + treatment.variance === 0) return {reason: 'all values are the same: there is nothing to tell chance by', n}
  const {base, difference} = contrast(metric, control.mean, treatment.mean)
  if (base === undefined) return {reason: 'the stable version’s mean is 0, so nothing can be a share of it', n}
  const [down, up] = confidence.alphas
  const low = difference - contrastReach(control, treatment, 1, down, confidence.tightest) / base
  // Harm up to the margin is the contrast with (1 ± margin) of the stable mean: it has a variance of its own.
  const factor = metric.margin.relative ? 1 + signOf(metric) * metric.margin.value : 1
  const high = difference + contrastReach(control, treatment, factor, up, confidence.tightest) / base
  return {...values, difference, interval: [low, high]}
}

const signOf = ({better}: Metric): number => (better === 'lower' ? 1 : -1)

/** Harm in the metric's own unit or as a share of the stable value. */
function contrast(metric: Metric, stable: number, canary: number): {readonly base: number | undefined; readonly difference: number} {
  const base = metric.margin.relative ? Math.abs(stable) : 1
  if (base === 0) return {base: undefined, difference: 0}
  return {base, difference: (signOf(metric) * (canary - stable)) / base}
}

function momentsOf(evidence: Evidence): Extract<Evidence, {kind: 'moments'}> | undefined {
  if (evidence.kind === 'moments') return evidence
  if (evidence.kind !== 'samples') return undefined
  const {n, mean, squares} = spreadOf(evidence.values)
  return {kind: 'moments', n, mean, variance: squares / Math.max(1, n - 1)}
}

type Series = Extract<Evidence, {kind: 'series'}>

/** Fewer blocks say nothing of their own spread. */
const leastBlocks = 4
/** Blocks at which a gauge's bounds are tightest. */
const tightestBlocks = 20

/** Both arms' values at the same times, subtracted, in block means: what both have in common goes, and neighbours no longer depend on each other. */
function assessGauge(metric: Metric, stable: Series, canary: Series, {alphas: [down, up]}: Confidence): Assessment | Unknown {
  const {controls, treatments} = pairs(stable, canary)
  const n = [treatments.length, controls.length] as const
  if (n[0] === 0) return {reason: 'no values of both versions at the same time', n}
  const sign = signOf(metric)
  const margin = metric.margin.relative ? metric.margin.value : 0
  const harm = treatments.map((value, index) => sign * (value - (controls[index] ?? 0)))
  const length = metric.block ?? blockLengthFor(harm)
  const blocks = Number.isFinite(length) ? blockMeans(harm, length) : []
  if (blocks.length < leastBlocks) return {reason: `${n[0]} values, too few for ${leastBlocks} blocks that do not depend on each other`, n}
  const spread = spreadOf(blocks)
  if (spread.squares === 0 && spread.mean !== 0) return {reason: 'all blocks are the same: there is nothing to tell chance by', n}
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length
  const base = metric.margin.relative ? Math.abs(mean(controls)) : 1
  if (base === 0) return {reason: 'the stable version’s mean is 0, so nothing can be a share of it', n}
  const beyond = spreadOf(
    blockMeans(
      harm.map((value, index) => value - margin * Math.abs(controls[index] ?? 0)),
      length,
    ),
  )
  const interval = [
    (spread.mean - meanReach(spread, down, tightestBlocks)) / base,
    margin + (beyond.mean + meanReach(beyond, up, tightestBlocks)) / base,
  ] as const
  if (!interval.every(Number.isFinite)) return {reason: `${blocks.length} blocks of ${length} values are not enough yet`, n}
  const note = `${blocks.length} blocks of ${length} values`
  return {stable: mean(controls), canary: mean(treatments), n, difference: spread.mean / base, interval, note}
}

function pairs(stable: Series, canary: Series): {readonly controls: readonly number[]; readonly treatments: readonly number[]} {
  const control = new Map(stable.times.map((time, index) => [time, stable.values[index]]))
  const found = canary.times.flatMap((time, index) => {
    const [a, b] = [control.get(time), canary.values[index]]
    return a === undefined || b === undefined || !Number.isFinite(a) || !Number.isFinite(b) ? [] : [[a, b] as const]
  })
  return {controls: found.map(([a]) => a), treatments: found.map(([, b]) => b)}
}

const mostClasses = 500

function assessDistribution(metric: Metric, stable: Evidence, canary: Evidence, {alphas, tightest}: Confidence): Assessment | Unknown {
  const counts = classCounts(stable, canary)
  if (counts === undefined) return misfit(metric, canary)
  const [control, treatment] = counts
  const n = [sizeOf(canary), sizeOf(stable)] as const
  if (control.length > mostClasses) return {reason: `${control.length} different predictions; at most ${mostClasses} can be compared`, n}
  const sequence = metric.ordered ? orderedDistanceSequence : totalVariationSequence
  const {estimate, interval} = sequence(control, treatment, {alphas, tOpt: tightest})
  return {stable: undefined, canary: estimate, n, difference: estimate, interval, note: `${control.length} classes`}
}

/** Both sides' counts over the same classes, or undefined where the sides can't be compared. */
function classCounts(stable: Evidence, canary: Evidence): readonly [number[], number[]] | undefined {
  if (stable.kind === 'categories' && canary.kind === 'categories') {
    const names = [...new Set([...Object.keys(stable.counts), ...Object.keys(canary.counts)])].toSorted()
    return [names.map((name) => stable.counts[name] ?? 0), names.map((name) => canary.counts[name] ?? 0)]
  }
  if (stable.kind === 'histogram' && canary.kind === 'histogram' && String(stable.bounds) === String(canary.bounds)) {
    return [[...stable.counts], [...canary.counts]]
  }
  return undefined
}
