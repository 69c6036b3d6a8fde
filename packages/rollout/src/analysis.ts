import {type Arm, meanDifferenceSequence, rateDifferenceSequence} from '@modelflight/stats/confidence-sequence'
import type {Counts, Observation} from './metric-source.ts'
import type {Decision} from './reducer.ts'

/** What a canary may do worse, and on how much evidence that is decided. */
export interface AnalysisRules {
  /** Chance of a wrong decision over the whole rollout, all looks and metrics together. */
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
}

/** One metric at one look. */
export interface MetricLook {
  readonly metric: 'error rate' | 'wrong answers' | 'latency p95'
  readonly stable: number | undefined
  readonly canary: number | undefined
  /** Observations behind the canary's value and the stable version's. */
  readonly n: readonly [canary: number, stable: number]
  /** canary − stable, for the rates. */
  readonly difference: number | undefined
  /** Holds at all looks at once. */
  readonly interval: readonly [number, number] | undefined
  readonly limit: number
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
  if (canary.requests < rules.maxRequests) return {decision: 'continue', reason}
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

function rateLook(
  metric: 'error rate' | 'wrong answers',
  stable: Share,
  canary: Share,
  limit: number,
  alpha: number,
  rules: AnalysisRules,
): MetricLook {
  const n = [canary.n, stable.n] as const
  const rates = {stable: rate(stable), canary: rate(canary)}
  if (Math.min(canary.n, stable.n) < Math.max(1, rules.minRequests)) {
    const reason = `${metric}: ${canary.n} and ${stable.n} observations, at least ${rules.minRequests} of each are needed`
    return {metric, ...rates, n, difference: undefined, interval: undefined, limit, decision: 'continue', reason}
  }
  const {estimate, interval} = difference(stable, canary, alpha, rules.maxRequests)
  const [low, high] = interval
  const decision: Decision = low > 0 ? 'roll back' : high <= limit ? 'promote' : 'continue'
  const change = `${metric} ${percent(rates.canary)} against ${percent(rates.stable)}`
  const range = `difference between ${points(low)} and ${points(high)} points`
  const reason = `${change}, ${range} (tolerated: ${points(limit)}; n = ${canary.n} and ${stable.n})`
  return {metric, ...rates, n, difference: estimate, interval, limit, decision, reason}
}

/**
 * The intersection of two sequences at half of alpha each: the exact one, which is tight for rare events, and the normal mixture,
 * which is tight for common ones. Both hold together with chance 1 − alpha.
 */
function difference(stable: Share, canary: Share, alpha: number, horizon: number): {estimate: number; interval: readonly [number, number]} {
  const exact = rateDifferenceSequence(stable, canary, alpha / 2, horizon / 4)
  const arms = [stable, canary].map(asArm)
  const [control, treatment] = arms
  // The normal approximation of the variance wants enough of both outcomes in both arms.
  if (control === undefined || treatment === undefined || !arms.every(isRich)) return exact
  const varianceAtEnd = (control.variance + treatment.variance) / Math.max(1, horizon / 4)
  const normal = meanDifferenceSequence(control, treatment, alpha / 2, {varianceAtEnd})
  const low = Math.max(exact.interval[0], normal.interval[0])
  const high = Math.min(exact.interval[1], normal.interval[1])
  return {estimate: normal.estimate, interval: [Math.min(low, normal.estimate), Math.max(high, normal.estimate)]}
}

const asArm = ({events, n}: Share): Arm => ({n, mean: events / n, variance: (events / n) * (1 - events / n)})
const isRich = ({n, mean}: Arm): boolean => n * mean >= 20 && n * (1 - mean) >= 20

function latencyLook(stable: Counts, canary: Counts, limit: number, minRequests: number): MetricLook {
  const n = [canary.requests, stable.requests] as const
  const look = {
    metric: 'latency p95',
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
