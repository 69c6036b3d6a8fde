import type {Check, Status} from '@modelflight/core/verdict'
import {compareMetric, type Difference, type Paired, pair} from './compare.ts'
import {type ModelEvidence, measuredAs} from './evidence.ts'
import {amountIn, type BaselineBound} from './gate-expression.ts'
import type {Gate, GateSettings} from './gate-file.ts'
import {formatMetric, nearestMetric} from './metric-catalogue.ts'
import {canonicalName} from './metrics.ts'

/** What the candidate is compared with. */
export type Baseline =
  | {readonly kind: 'measured'; readonly name: string; readonly evidence: ModelEvidence}
  /** The registry answered: there is no such model or alias yet. */
  | {readonly kind: 'first-version'; readonly name: string}
  /** Asked for by the user. */
  | {readonly kind: 'none'}
  /** It should be there and is not. */
  | {readonly kind: 'missing'; readonly reason: string}

/** One line of the comparison table. */
export interface Comparison {
  readonly metric: string
  readonly candidate: number | undefined
  readonly baseline: number | undefined
  readonly difference: Difference | undefined
  /** Candidate minus baseline, also where there is no interval. */
  readonly change: number | undefined
  readonly direction: 'higher-is-better' | 'lower-is-better' | undefined
  readonly unit: Gate['info']['unit']
  /** Its gates with their answers; empty when the metric is only shown. */
  readonly checks: readonly Check[]
}

/** What the gate says. */
export interface Decision {
  /** One per gate, in the gate's order. */
  readonly checks: readonly Check[]
  /** One per metric that has a gate, in the gate's order. */
  readonly comparisons: readonly Comparison[]
  /** Whether candidate and baseline were measured on the same rows, as far as is known. */
  readonly holdout: 'same' | 'different' | 'unknown' | 'no-baseline'
}

/** Holds a candidate against every gate. Numbers are checked to be finite before; what is missing, undefined or not comparable never passes. */
export function decide(gates: readonly Gate[], candidate: ModelEvidence, baseline: Baseline, settings: GateSettings): Decision {
  const holdout = compareHoldouts(candidate, baseline)
  const paired = holdout === 'same' ? pairUp(candidate, baseline) : undefined
  const differences = new Map<string, Difference | undefined>()
  const differenceOf = (metric: string): Difference | undefined => {
    const name = canonicalName(metric, candidate.measurements)
    if (!differences.has(name)) differences.set(name, paired && compareMetric(name, paired, settings))
    return differences.get(name)
  }
  const scene: Scene = {candidate, baseline, holdout, settings, differenceOf}
  const checks = gates.map((gate) => answer(gate, scene))
  const metrics = [...new Set(gates.map(({metric}) => metric))]
  const comparisons = metrics.map((metric) => compared(metric, gates, checks, scene))
  return {checks, comparisons, holdout}
}

interface Scene {
  readonly candidate: ModelEvidence
  readonly baseline: Baseline
  readonly holdout: Decision['holdout']
  readonly settings: GateSettings
  readonly differenceOf: (metric: string) => Difference | undefined
}

function compareHoldouts(candidate: ModelEvidence, baseline: Baseline): Decision['holdout'] {
  if (baseline.kind !== 'measured') return 'no-baseline'
  const [mine, theirs] = [candidate.holdoutDigest, baseline.evidence.holdoutDigest]
  if (mine === undefined || theirs === undefined) return 'unknown'
  return mine === theirs ? 'same' : 'different'
}

function pairUp(candidate: ModelEvidence, baseline: Baseline): Paired | undefined {
  if (baseline.kind !== 'measured') return undefined
  if (candidate.predictions === undefined || baseline.evidence.predictions === undefined) return undefined
  return pair(candidate.predictions, baseline.evidence.predictions)
}

/** The part of a check that a rule decides. */
type Answer = Pick<Check, 'status' | 'message'> & Pick<Partial<Check>, 'observed' | 'hint'>

function answer(gate: Gate, scene: Scene): Check {
  const n = scene.candidate.predictions?.rows
  const decided = decideGate(gate, scene, n)
  const hint = decided.hint ?? (decided.status === 'fail' || decided.status === 'warn' ? gate.why : undefined)
  return {
    id: gate.id,
    limit: gate.text,
    ...decided,
    ...(n === undefined ? {} : {n}),
    where: gate.where,
    ...(hint === undefined ? {} : {hint}),
  }
}

function decideGate(gate: Gate, scene: Scene, n: number | undefined): Answer {
  const measured = measuredAs(gate.metric, scene.candidate.measurements)
  if (measured === undefined) return missingMetric(gate, scene)
  if (measured.kind === 'undefined') {
    return {
      status: gate.missing,
      message: `${gate.metric} has no value: ${measured.reason}`,
      hint: 'A metric without a value never passes.',
    }
  }
  if (n !== undefined && n < gate.minSamples) {
    const message = `${gate.metric} is ${show(gate, measured.value)}, but rests on ${n} rows; at least ${gate.minSamples} are needed`
    return {status: gate.onInconclusive, observed: measured.value, message, hint: 'Evaluate on more rows.'}
  }
  const rule = gate.rule
  return rule.kind === 'limit' ? holdLimit(gate, rule, measured.value) : holdBaseline(gate, rule, measured.value, scene)
}

function missingMetric(gate: Gate, {candidate}: Scene): Answer {
  const meant = nearestMetric(gate.metric, candidate.measurements.keys())
  return {
    status: gate.missing,
    message: `${gate.metric} is not among the ${candidate.measurements.size} metrics of the candidate, so ${gate.text} can not be shown`,
    hint: meant === undefined ? 'Have the training write it, or take the gate out.' : `Did you mean ${meant}?`,
  }
}

type LimitRule = Extract<Gate['rule'], {kind: 'limit'}>
type BaselineRule = Extract<Gate['rule'], {kind: 'baseline'}>

/** Written as "passes when", so that nothing passes by a comparison that is false for a strange value. */
const holds: Readonly<Record<LimitRule['bound'], (value: number, limit: number) => boolean>> = {
  min: (value, limit) => value >= limit,
  max: (value, limit) => value <= limit,
  above: (value, limit) => value > limit,
  below: (value, limit) => value < limit,
}

function holdLimit(gate: Gate, {bound, amount}: LimitRule, value: number): Answer {
  const limit = amountIn(amount, gate.metric, gate.info.unit, undefined, gate.where)
  const passes = holds[bound](value, limit)
  const verb = passes ? 'is' : 'is not'
  const message = `${gate.metric} is ${show(gate, value)}, which ${verb} ${gate.text}`
  return {status: passes ? 'pass' : gate.onFail, observed: value, message}
}

function holdBaseline(gate: Gate, rule: BaselineRule, value: number, scene: Scene): Answer {
  const {baseline, holdout} = scene
  const asked = `${gate.metric} ${gate.text}`
  switch (baseline.kind) {
    case 'none':
      return {status: 'skipped', observed: value, message: `${asked} was not asked: baseline is none`}
    case 'first-version':
      return {status: 'skipped', observed: value, message: `${asked} was not asked: ${baseline.name} has no version yet, this is the first`}
    case 'missing':
      return {status: 'fail', observed: value, message: `${asked} can not be shown: ${baseline.reason}`, hint: missingBaselineHint}
    case 'measured':
      break
    default:
      return baseline satisfies never
  }
  const before = measuredAs(gate.metric, baseline.evidence.measurements)
  if (before?.kind !== 'value') {
    const message = `${asked} can not be shown: ${baseline.name} has no ${gate.metric}`
    return {status: gate.missing, observed: value, message, hint: 'Register the baseline with the same metrics, or with its predictions.'}
  }
  if (holdout === 'different') {
    const message = `${asked} can not be shown: ${baseline.name} was measured on other rows than the candidate, so the numbers are not comparable`
    return {status: gate.onInconclusive, observed: value, message, hint: 'Score the baseline again on the new evaluation set.'}
  }
  return judgeChange(gate, rule, {value, before: before.value}, scene)
}

const missingBaselineHint =
  'Give baseline: models:/<name>@champion, a metrics or predictions file, or baseline: none to say that there is none.'

interface Values {
  readonly value: number
  readonly before: number
}

function judgeChange(gate: Gate, rule: BaselineRule, {value, before}: Values, scene: Scene): Answer {
  const amount = amountIn(rule.amount, gate.metric, gate.info.unit, before, gate.where)
  const better = gate.info.direction === 'lower-is-better' ? -1 : 1
  const difference = scene.differenceOf(gate.metric)
  const gain = better * (value - before)
  const interval = difference?.interval(scene.settings.confidence)
  const words = `${gate.metric} is ${show(gate, value)} against ${show(gate, before)}, ${changeInWords(gate, value - before, interval, difference, scene)}`
  if (!meets(rule.bound, gain, amount)) return {status: gate.onFail, observed: value, message: `${words}; the gate asks for ${gate.text}`}
  if (rule.require === 'point') return {status: 'pass', observed: value, message: `${words}; the gate asks for ${gate.text}`}
  if (difference === undefined) {
    const message = `${words}; ${rule.require} can not be shown without predictions of both on the same rows`
    return {status: gate.onInconclusive, observed: value, message, hint: 'Give predictions of candidate and baseline, with ids.'}
  }
  const worst = worstGain(difference, better, scene.settings.confidence)
  const margin = rule.bound === 'max-loss' || rule.bound === 'loss-below' ? -amount : amount
  // Strict, as the tests define it: at the margin itself nothing is shown.
  if (worst > margin) return {status: 'pass', observed: value, message: `${words}; ${rule.require} is shown for ${gate.text}`}
  const message = `${words}; the point clears ${gate.text}, but ${difference.n} rows are too few to show ${rule.require}`
  return {status: gate.onInconclusive, observed: value, message, hint: 'Evaluate on more rows, or allow more loss.'}
}

/** One-sided bound of the gain at the given confidence: the end of the two-sided interval at 2·confidence - 1. */
function worstGain(difference: Difference, better: number, confidence: number): number {
  const [low, high] = difference.interval(2 * confidence - 1)
  return better > 0 ? low : -high
}

/** Doubles that were written with few digits differ from their difference by rounding: 0.915 - 0.92 is not -0.005. */
const rounding = 1e-12

function meets(bound: BaselineBound, gain: number, amount: number): boolean {
  const slack = rounding * Math.max(1, Math.abs(amount))
  switch (bound) {
    case 'min-gain':
      return gain >= amount - slack
    case 'gain-above':
      return gain > amount + slack
    case 'max-loss':
      return gain >= -amount - slack
    case 'loss-below':
      return gain > -amount + slack
    case 'max-gain':
      return gain <= amount + slack
    default:
      return bound satisfies never
  }
}

function changeInWords(
  gate: Gate,
  change: number,
  interval: readonly [number, number] | undefined,
  difference: Difference | undefined,
  {settings, holdout, baseline}: Scene,
): string {
  const signed = (value: number): string => `${value >= 0 ? '+' : '−'}${show(gate, Math.abs(value))}`
  if (interval !== undefined && difference !== undefined) {
    const level = `${Number((settings.confidence * 100).toFixed(2))} %`
    const p = difference.p === undefined ? '' : `, p = ${Number(difference.p.toPrecision(2))}`
    return `a difference of ${signed(change)} (${level} interval ${signed(interval[0])} to ${signed(interval[1])}, ${difference.method}${p})`
  }
  const doubt = holdout === 'unknown' && baseline.kind === 'measured' ? '; it is not known whether both were measured on the same rows' : ''
  return `a difference of ${signed(change)} (no interval${doubt})`
}

const show = ({info}: Gate, value: number): string => formatMetric(value, info.unit)

function compared(metric: string, gates: readonly Gate[], checks: readonly Check[], scene: Scene): Comparison {
  const {candidate, baseline} = scene
  const measured = measuredAs(metric, candidate.measurements)
  const before = baseline.kind === 'measured' ? measuredAs(metric, baseline.evidence.measurements) : undefined
  const info = gates.find((gate) => gate.metric === metric)?.info
  const [value, was] = [measured, before].map((one) => (one?.kind === 'value' ? one.value : undefined))
  return {
    metric,
    candidate: value,
    baseline: was,
    difference: value === undefined || was === undefined ? undefined : scene.differenceOf(metric),
    change: value === undefined || was === undefined ? undefined : value - was,
    direction: info?.direction,
    unit: info?.unit ?? 'none',
    checks: checks.filter((_, index) => gates[index]?.metric === metric),
  }
}

/** Whether a metric got better, worse, or can't be told to have changed (the interval holds 0, or no direction is known). */
export function trendOf(comparison: Comparison, confidence: number): 'improved' | 'regressed' | 'unchanged' | 'unknown' {
  const {change, direction, difference} = comparison
  if (change === undefined || direction === undefined) return 'unknown'
  const gain = direction === 'lower-is-better' ? -change : change
  if (difference !== undefined) {
    const [low, high] = difference.interval(confidence)
    if (low <= 0 && high >= 0) return 'unchanged'
  }
  if (gain === 0) return 'unchanged'
  return gain > 0 ? 'improved' : 'regressed'
}

/** Worst status among some checks. */
export function worstStatus(checks: readonly Check[]): Status {
  const order: readonly Status[] = ['fail', 'inconclusive', 'warn', 'pass', 'skipped']
  return order.find((status) => checks.some((check) => check.status === status)) ?? 'skipped'
}
