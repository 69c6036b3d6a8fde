import {quantileOfSorted} from '@modelflight/stats/quantile'
import {bucketQuantile} from '@modelflight/stats/quantile-sequence'
import {type Assessment, assess, sizeOf, type Unknown} from './assess.ts'
import type {Metric, MetricKind} from './metric.ts'
import type {ArmEvidence, Counts, Evidence, Observation} from './metric-source.ts'
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
  /** Requests that the canary may still get before the question is given up. */
  readonly remaining?: number
}

/**
 * Decides at a look, canary against the concurrent stable version. The bounds hold however often one looks (`assess.ts`): `roll back` when harm beyond zero is
 * shown for any metric or a guard is crossed, `promote` when more harm than tolerated is excluded for every metric, `inconclusive` when `maxRequests` are used
 * up, else `continue`. Alpha is split over the metrics for showing harm (any of them may be wrong); excluding it takes all of them at once, so each is asked at
 * alpha whole (Berger's intersection-union test, 1982).
 */
export function analyse(observation: Observation, weight: number, rules: AnalysisRules): Look {
  const {stable, canary} = observation
  const questions = questionsOf(observation, rules)
  const weights = questions.reduce((sum, {metric}) => sum + (metric.compared ? metric.weight : 0), 0)
  const metrics = [
    ...questions.map((question) => metricLook(question, (rules.alpha * question.metric.weight) / weights, rules)),
    ...(rules.maxLatencyRatio === undefined ? [] : [latencyLook(stable, canary, rules.maxLatencyRatio, rules.minRequests)]),
  ]
  return {
    weight,
    // The evidence itself may be millions of values; what it says is in the metrics.
    observation: {stable, canary},
    metrics,
    ...summarize(metrics, canary, rules),
    remaining: Math.max(0, (rules.patience ?? 1) * rules.maxRequests - canary.requests),
  }
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

interface Question {
  readonly metric: Metric
  readonly evidence: ArmEvidence
}

/** The counts that every source of requests gives, and the declared metrics. */
function questionsOf({stable, canary, metrics}: Observation, rules: AnalysisRules): readonly Question[] {
  const counted = rules.judgesCounts === false ? [] : [countQuestion('error rate', rules.maxErrorRateIncrease, stable, canary)]
  const labelled =
    rules.judgesCounts === false || rules.maxWrongAnswerIncrease === undefined
      ? []
      : [countQuestion('wrong answers', rules.maxWrongAnswerIncrease, stable, canary)]
  const missing: Evidence = {kind: 'missing', reason: 'its source says nothing of it'}
  const declared = (rules.metrics ?? []).map((metric) => {
    const evidence = metrics !== undefined && Object.hasOwn(metrics, metric.name) ? metrics[metric.name] : undefined
    return {metric, evidence: evidence ?? {stable: missing, canary: missing}}
  })
  return [...counted, ...labelled, ...declared]
}

function countQuestion(name: 'error rate' | 'wrong answers', margin: number, stable: Counts, canary: Counts): Question {
  const evidence = (counts: Counts): Evidence =>
    name === 'error rate'
      ? {kind: 'counts', events: counts.errors, n: counts.requests}
      : {kind: 'counts', events: counts.wrong, n: counts.labelled}
  return {metric: rateMetric(name, margin), evidence: {stable: evidence(stable), canary: evidence(canary)}}
}

/** A rate that is better when lower, as the counts of every source give it. */
const rateMetric = (name: string, margin: number): Metric => ({
  ...{name, kind: 'rate', better: 'lower', margin: {value: margin, relative: false}, compared: true, guard: undefined, weight: 1, unit: ''},
  ...{quantile: 0.5, bounds: undefined, block: undefined, ordered: false, query: {source: 'events', of: 'errors'}},
})

/** Kinds that ask how different the canary is: any model differs a little, so only more than the limit is harm. */
const isDistance = ({kind}: Metric): boolean => kind === 'distribution' || kind === 'disagreement'

const isShare = ({kind}: Pick<Metric, 'kind'>): boolean => kind === 'rate' || kind === 'disagreement'

function metricLook({metric, evidence}: Question, alpha: number, rules: AnalysisRules): MetricLook {
  const limit = metric.margin.value
  const common = {
    ...{metric: metric.name, kind: metric.kind, unit: isShare(metric) ? '%' : metric.unit, relative: metric.margin.relative},
    ...{rollbackAbove: isDistance(metric) ? limit : 0, limit, alpha: metric.compared ? alpha : 0},
  }
  const crossed = guardLook(metric, evidence, rules.minRequests)
  const unknown = {stable: undefined, canary: undefined, difference: undefined, interval: undefined}
  if (crossed !== undefined && (crossed.decision === 'roll back' || !metric.compared)) {
    return {...common, ...unknown, ...crossed, limit: metric.guard ?? limit, rollbackAbove: metric.guard ?? limit, alpha: 0}
  }
  const confidence = {alphas: [alpha, rules.alpha], tightest: Math.max(1, rules.maxRequests / 2), least: rules.minRequests} as const
  const found = assess(metric, evidence, confidence)
  if ('reason' in found) return {...common, ...unknown, ...knownRates(metric, evidence), ...openLook(metric, found)}
  return {...common, ...decided(metric, found, common)}
}

const openLook = ({name}: Metric, {reason, n}: Unknown) => ({n, decision: 'continue' as const, reason: `${name}: ${reason}`})

/** Rates are shown also while they are too few to decide. */
function knownRates(metric: Metric, {stable, canary}: ArmEvidence): Pick<MetricLook, 'stable' | 'canary'> {
  const rate = (evidence: Evidence): number | undefined => {
    const n = sizeOf(evidence)
    return evidence.kind === 'counts' && n > 0 ? evidence.events / n : undefined
  }
  return isShare(metric) ? {stable: rate(stable), canary: rate(canary)} : {stable: undefined, canary: undefined}
}

function decided(metric: Metric, found: Assessment, {rollbackAbove, limit}: Pick<MetricLook, 'rollbackAbove' | 'limit'>) {
  const {note, ...values} = found
  const [low, high] = found.interval ?? [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]
  const decision: Decision = low > rollbackAbove ? 'roll back' : high <= limit ? 'promote' : 'continue'
  const n = metric.kind === 'disagreement' ? `n = ${found.n[0]}` : `n = ${found.n[0]} and ${found.n[1]}`
  const details = [`tolerated: ${amount(metric, limit)}`, n, ...(note === undefined ? [] : [note])].join('; ')
  return {
    ...values,
    decision,
    reason: `${inWords(metric, found)} between ${amount(metric, low)} and ${amount(metric, high, true)} (${details})`,
  }
}

function inWords(metric: Metric, {stable, canary}: Assessment): string {
  const {name, better} = metric
  if (metric.kind === 'distribution') return `${name}: the predictions differ from the stable version’s by ${number(canary)},`
  if (metric.kind === 'disagreement') return `${name} ${value(metric, canary)},`
  const change = `${name} ${value(metric, canary)} against ${value(metric, stable)}`
  return metric.kind === 'rate' && better === 'lower' ? `${change}, difference` : `${change}, worse by`
}

/** A difference: points for rates, percent for shares of the stable value, else the metric's unit. */
function amount(metric: Metric, by: number, withUnit = false): string {
  if (Math.abs(by) === Number.MAX_VALUE) return by > 0 ? 'anything' : 'anything better'
  if (isShare(metric)) return `${(100 * by).toFixed(2)}${withUnit ? ' points' : ''}`
  if (metric.margin.relative) return `${(100 * by).toFixed(1)} %`
  return `${number(by)}${withUnit && metric.unit !== '' ? ` ${metric.unit}` : ''}`
}

function value(metric: Metric, of: number | undefined): string {
  if (of === undefined) return 'unknown'
  return isShare(metric) ? `${(100 * of).toFixed(2)} %` : `${number(of)}${metric.unit === '' ? '' : ` ${metric.unit}`}`
}

const number = (value: number | undefined): string => (value === undefined ? 'unknown' : String(Number(value.toPrecision(4))))

/** The guard's answer: crossed, kept, or nothing known; undefined without a guard. */
function guardLook(
  metric: Metric,
  {canary}: ArmEvidence,
  least: number,
): (Pick<MetricLook, 'n' | 'decision' | 'reason'> & {canary: number | undefined}) | undefined {
  const {guard, name, better} = metric
  if (guard === undefined) return undefined
  const worst = worstValue(metric, canary, least)
  const n = [sizeOf(canary), 0] as const
  if (worst === undefined) {
    const why = canary.kind === 'missing' ? canary.reason : `${n[0]} observations, at least ${least} are needed`
    return {n, canary: undefined, decision: 'continue', reason: `${name}: the hard limit can’t be checked: ${why}`}
  }
  const isCrossed = better === 'lower' ? worst > guard : worst < guard
  const side = better === 'lower' ? 'at most' : 'at least'
  const reason = `${name} ${value(metric, worst)}, the hard limit is ${side} ${value(metric, guard)}`
  return {n, canary: worst, decision: isCrossed ? 'roll back' : 'promote', reason}
}

/** The canary's value as a guard sees it: of a gauge its worst one, else the estimate from enough observations. */
function worstValue({kind, better, quantile}: Metric, canary: Evidence, least: number): number | undefined {
  const n = sizeOf(canary)
  if (n === 0 || (kind !== 'gauge' && n < least)) return undefined
  switch (canary.kind) {
    case 'counts':
      return canary.events / n
    case 'moments':
      return canary.mean
    case 'histogram':
      return kind === 'quantile' ? bucketQuantile(canary, quantile) : undefined
    case 'samples': {
      if (kind === 'mean') return canary.values.reduce((sum, one) => sum + one, 0) / n
      return quantileOfSorted(
        canary.values.toSorted((a, b) => a - b),
        quantile,
      )
    }
    case 'series':
      return canary.values.reduce((worst, one) => (better === 'lower' ? Math.max(worst, one) : Math.min(worst, one)))
    case 'categories':
    case 'missing':
      return undefined
    default:
      return canary satisfies never
  }
}

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
