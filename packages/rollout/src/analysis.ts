import {type Arm, meanDifferenceBounds, rateDifferenceSequence} from '@modelflight/stats/confidence-sequence'
import type {Metric, MetricKind} from './metric.ts'
import type {Counts, Observation} from './metric-source.ts'
import type {Decision} from './reducer.ts'

/** What a canary may do worse, and on how much evidence that is decided. */
export interface AnalysisRules {
  /** Chance of a wrong rollback, and of a wrong promotion, over the whole rollout: all looks and metrics together. */
  readonly alpha: number
  /** Increase of the error rate that is still tolerated, e.g. 0.01 for one percentage point. */
  readonly maxErrorRateIncrease: number
  /** The same for the rate of wrong answers. Not judged when undefined. */
  readonly maxWrongAnswerIncrease: number | undefined
  /** Hard limit: the canary's p95 latency over the stable version's. Not judged when undefined. */
  readonly maxLatencyRatio: number | undefined
  /** Requests that each version must have answered before anything is decided. */
  readonly minRequests: number
  /** Requests of the canary after which the question is given up as inconclusive. */
  readonly maxRequests: number
  /** How many times `maxRequests` before it is given up: an extension. The intervals stay tightest near `maxRequests`. 1 when left out. */
  readonly patience?: number
  /** Declared metrics, judged besides or instead of the counts. */
  readonly metrics?: readonly Metric[]
  /** False where the source counts no requests and errors of its own: then only the declared metrics are judged. */
  readonly judgesCounts?: boolean
}

/** One metric at one look. */
export interface MetricLook {
  /** `error rate`, `wrong answers`, `latency p95`, or the name of a declared metric. */
  readonly metric: string
  readonly kind: MetricKind
  /** `%` for rates, whose values are shares; else the unit of the values, possibly empty. */
  readonly unit: string
  readonly stable: number | undefined
  readonly canary: number | undefined
  /** Observations behind the canary's value and the stable version's. */
  readonly n: readonly [canary: number, stable: number]
  /** How much worse the canary is: canary − stable, or the reverse where higher is better; a share of the stable value where the limit is one. */
  readonly difference: number | undefined
  /** Of the difference. Each bound holds at all looks at once. */
  readonly interval: readonly [number, number] | undefined
  /** Of the difference: rolled back when the lower bound is above this. */
  readonly rollbackAbove: number
  /** Of the difference: promoted when the upper bound is at most this. */
  readonly limit: number
  /** Whether difference and limit are shares of the stable version's value. */
  readonly relative: boolean
  /** Part of alpha that showing harm may use up over the whole rollout; 0 for hard limits. */
  readonly alpha: number
  readonly decision: Decision
  /** One sentence with the numbers in it. */
  readonly reason: string
}

/** Everything at one look. */
export interface Look {
  readonly weight: number
  readonly observation: Observation
  readonly metrics: readonly MetricLook[]
  readonly decision: Decision
  readonly reason: string
}

/**
 * Decides at a look, canary against the concurrent stable version. The intervals hold however often one looks (`confidence-sequence`):
 * `roll back` when harm beyond zero is shown, `promote` when harm beyond the tolerated increase is excluded for every metric,
 * `inconclusive` when `maxRequests` are used up, else `continue`.
 */
export function analyse(observation: Observation, weight: number, rules: AnalysisRules): Look {
  const {stable, canary} = observation
  const alpha = rules.alpha / (rules.maxWrongAnswerIncrease === undefined ? 1 : 2)
  const metrics = [
    rateLook(
      'error rate',
      share(stable, 'errors', 'requests'),
      share(canary, 'errors', 'requests'),
      rules.maxErrorRateIncrease,
      alpha,
      rules,
    ),
    ...(rules.maxWrongAnswerIncrease === undefined
      ? []
      : [
          rateLook(
            'wrong answers',
            share(stable, 'wrong', 'labelled'),
            share(canary, 'wrong', 'labelled'),
            rules.maxWrongAnswerIncrease,
            alpha,
            rules,
          ),
        ]),
    ...(rules.maxLatencyRatio === undefined ? [] : [latencyLook(stable, canary, rules.maxLatencyRatio, rules.minRequests)]),
  ]
  return {weight, observation, metrics, ...summarize(metrics, canary, rules)}
}

function summarize(metrics: readonly MetricLook[], canary: Counts, rules: AnalysisRules): {decision: Decision; reason: string} {
  const harmful = metrics.find(({decision}) => decision === 'roll back')
  if (harmful !== undefined) return {decision: 'roll back', reason: harmful.reason}
  if (metrics.length > 0 && metrics.every(({decision}) => decision === 'promote')) {
    return {decision: 'promote', reason: metrics.map(({reason}) => reason).join('; ')}
  }
  const open = metrics.filter(({decision}) => decision !== 'promote').map(({reason}) => reason)
  const reason = open.join('; ')
  if (canary.requests < (rules.patience ?? 1) * rules.maxRequests) return {decision: 'continue', reason}
  return {decision: 'inconclusive', reason: `undecided after ${canary.requests} requests: ${reason}`}
}

interface Share {
  readonly events: number
  readonly n: number
}

/** A share of the counts; counts that can't be (NaN, negative, more events than requests) are no evidence at all. */
function share(counts: Counts, events: 'errors' | 'wrong', n: 'requests' | 'labelled'): Share {
  const found = {events: counts[events], n: counts[n]}
  const sound = Number.isSafeInteger(found.n) && Number.isSafeInteger(found.events) && found.events >= 0 && found.events <= found.n
  return sound ? found : {events: 0, n: 0}
}

function rateLook(metric: string, stable: Share, canary: Share, limit: number, alpha: number, rules: AnalysisRules): MetricLook {
  const common = {kind: 'rate', unit: '%', rollbackAbove: 0, relative: false, alpha} as const
  const n = [canary.n, stable.n] as const
  const rates = {stable: rate(stable), canary: rate(canary)}
  if (Math.min(canary.n, stable.n) < Math.max(1, rules.minRequests)) {
    const reason = `${metric}: ${canary.n} and ${stable.n} observations, at least ${rules.minRequests} of each are needed`
    return {metric, ...common, ...rates, n, difference: undefined, interval: undefined, limit, decision: 'continue', reason}
  }
  const {estimate, interval} = difference(stable, canary, alpha, rules.maxRequests)
  const [low, high] = interval
  const decision: Decision = low > 0 ? 'roll back' : high <= limit ? 'promote' : 'continue'
  const change = `${metric} ${percent(rates.canary)} against ${percent(rates.stable)}`
  const range = `difference between ${points(low)} and ${points(high)} points`
  const reason = `${change}, ${range} (tolerated: ${points(limit)}; n = ${canary.n} and ${stable.n})`
  return {metric, ...common, ...rates, n, difference: estimate, interval, limit, decision, reason}
}

/** Part of alpha that the exact sequences get; they decide while events are few, where even a wide interval is short. */
const exactShare = 0.2

/**
 * Two bounds, each wrong with chance alpha at most over all looks: harm is shown by the lower one, and excluded by the upper one. They come from
 * an exact sequence, which is tight for rare events, and the normal mixture, which is tight for common ones; both hold together.
 */
function difference(stable: Share, canary: Share, alpha: number, horizon: number): {estimate: number; interval: readonly [number, number]} {
  const tightest = Math.max(1, horizon / 2)
  const exact = rateDifferenceSequence(stable, canary, exactShare * alpha, tightest)
  const [control, treatment] = [asArm(stable), asArm(canary)]
  // The normal approximation of the variance wants enough of both outcomes in both arms.
  if (!(isRich(control) && isRich(treatment))) return exact
  const varianceAtEnd = (control.variance + treatment.variance) / tightest
  const [low, high] = meanDifferenceBounds(control, treatment, (1 - exactShare) * alpha, {varianceAtEnd})
  return {estimate: exact.estimate, interval: [Math.max(low, exact.interval[0]), Math.min(high, exact.interval[1])]}
}

const asArm = ({events, n}: Share): Arm => ({n, mean: events / n, variance: (events / n) * (1 - events / n)})
const isRich = ({n, mean}: Arm): boolean => n * mean >= 20 && n * (1 - mean) >= 20

function latencyLook(stable: Counts, canary: Counts, limit: number, minRequests: number): MetricLook {
  const n = [canary.requests, stable.requests] as const
  const look = {
    metric: 'latency p95',
    kind: 'quantile',
    unit: 'ms',
    rollbackAbove: limit,
    relative: true,
    alpha: 0,
    stable: stable.latencyP95,
    canary: canary.latencyP95,
    n,
    difference: undefined,
    interval: undefined,
    limit,
  } as const
  const known = Number.isFinite(look.stable) && Number.isFinite(look.canary) && Math.min(...n) >= Math.max(1, minRequests)
  if (!known || look.stable === undefined || look.canary === undefined) {
    return {...look, decision: 'continue', reason: `latency p95: not enough answers (n = ${n[0]} and ${n[1]})`}
  }
  // A tenth of a millisecond is noise of the clock, not a ratio.
  const ratio = look.canary / Math.max(look.stable, 0.1)
  const reason = `latency p95 ${look.canary.toFixed(1)} ms against ${look.stable.toFixed(1)} ms, ${ratio.toFixed(2)} times (limit ${limit})`
  return {...look, decision: ratio > limit ? 'roll back' : 'promote', reason}
}

const rate = ({events, n}: Share): number | undefined => (n === 0 ? undefined : events / n)
const percent = (value: number | undefined): string => (value === undefined ? 'unknown' : `${(100 * value).toFixed(2)} %`)
const points = (value: number): string => (100 * value).toFixed(2)
