import type {Check, Status} from '@modelflight/core/verdict'
import type {Difference} from './compare.ts'
import type {ModelEvidence} from './evidence.ts'
import {judgeFairness} from './fairness.ts'
import type {Gate, GateSettings} from './gate.ts'
import {judgeChange, judgeLimit, type Pending, settled, show} from './judge.ts'
import {nearestMetric} from './metric-catalogue.ts'
import {adjust, judgeSlices, type SliceResult, statusOfMissing} from './slices.ts'
import {asked, type Baseline, filterInWords, type Holdout, openScene, type Scene, type View} from './view.ts'

export type {Baseline} from './view.ts'

/** One line of the comparison table. */
export interface Comparison {
  /** The metric, with the rows it was measured on where these are not all. */
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
  readonly holdout: Holdout
  /** Per gate over slices, by its id. */
  readonly slices: Readonly<Record<string, readonly SliceResult[]>>
}

/**
 * Holds a candidate against every gate. Numbers are checked to be finite before; what is missing, undefined or not comparable never passes.
 * The p-values of all gates that rest on a test are adjusted together, as the settings say.
 */
export function decide(gates: readonly Gate[], candidate: ModelEvidence, baseline: Baseline, settings: GateSettings): Decision {
  const scene = openScene(candidate, baseline, settings.definitions)
  const slices: Record<string, readonly SliceResult[]> = {}
  const pending = gates.map((gate) =>
    pendingOf(gate, scene, (results) => {
      slices[gate.id] = results
    }),
  )
  const tested = pending.filter(({p}) => p !== undefined)
  const adjusted = adjust(
    tested.map(({p}) => p ?? 1),
    settings.correction,
  )
  const checks = gates.map((gate, index) => {
    const one = pending[index] ?? settled({status: 'fail', message: ''})
    return checkOf(gate, one, adjusted[tested.indexOf(one)] ?? 1, scene)
  })
  const shown = new Map(gates.map((gate) => [titleOf(gate), gate]))
  const comparisons = [...shown].map(([title, gate]) => compared(title, gate, checksOf(title, gates, checks), scene))
  return {checks: settle(checks, settings), comparisons, holdout: scene.holdout, slices}
}

const titleOf = ({metric, filter}: Gate): string => (filter === undefined ? metric : `${metric}@${filterInWords(filter)}`)

const checksOf = (title: string, gates: readonly Gate[], checks: readonly Check[]): Check[] =>
  checks.filter((_, index) => {
    const gate = gates[index]
    return gate !== undefined && titleOf(gate) === title
  })

function checkOf(gate: Gate, pending: Pending, adjusted: number, scene: Scene): Check {
  const decided = pending.finish(adjusted)
  const n = scene.view(gate.filter).rows
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

/** `require: at-least` and `max-warnings` of the verdict. */
function settle(checks: readonly Check[], {atLeast, maxWarnings}: GateSettings): readonly Check[] {
  const passed = checks.filter(({status}) => status === 'pass').length
  const enough = atLeast !== undefined && passed >= atLeast
  const settledChecks = enough
    ? checks.map((check): Check => {
        if (check.status !== 'fail' && check.status !== 'inconclusive') return check
        return {...check, status: 'warn', message: `${check.message}; not needed, as ${passed} gates passed and ${atLeast} are required`}
      })
    : checks
  const warnings = settledChecks.filter(({status}) => status === 'warn').length
  if (maxWarnings === undefined || warnings <= maxWarnings) return settledChecks
  const message = `${warnings} gates warn; the gate file allows ${maxWarnings}`
  return [...settledChecks, {id: 'warnings', status: 'fail', observed: warnings, limit: `<= ${maxWarnings}`, message}]
}

function pendingOf(gate: Gate, scene: Scene, keep: (slices: readonly SliceResult[]) => void): Pending {
  const view = scene.view(gate.filter)
  if (gate.filter !== undefined && scene.candidate.predictions === undefined) {
    const message = `${asked(gate)} can not be shown: slices are computed from predictions`
    return settled({status: statusOfMissing(gate), message, hint: 'Give the input predictions.'})
  }
  if (gate.filter !== undefined && view.rows === 0) {
    const message = `${asked(gate)} can not be shown: no row has ${filterInWords(gate.filter)}`
    return settled({status: statusOfMissing(gate), message, hint: 'Check the spelling of column and value.'})
  }
  if (gate.rule.kind === 'fairness') return settled(judgeFairness(gate, gate.rule, gate.minSamples, view))
  if (gate.slices !== undefined) {
    const {answer, slices} = judgeSlices(gate, gate.slices, scene)
    keep(slices)
    return settled(answer)
  }
  return pendingOfMetric(gate, scene, view)
}

function pendingOfMetric(gate: Gate, scene: Scene, view: View): Pending {
  const measured = view.measured(gate.metric)
  if (measured === undefined) return settled(missingMetric(gate, scene))
  if (measured.kind === 'undefined') {
    const message = `${gate.metric} has no value: ${measured.reason}`
    return settled({status: statusOfMissing(gate), message, hint: 'A metric without a value never passes.'})
  }
  if (view.rows !== undefined && view.rows < gate.minSamples) {
    const message = `${gate.metric} is ${show(gate, measured.value)}, but rests on ${view.rows} rows; at least ${gate.minSamples} are needed`
    return settled({status: gate.onInconclusive, observed: measured.value, message, hint: 'Evaluate on more rows.'})
  }
  const {rule} = gate
  if (rule.kind === 'limit') return judgeLimit(gate, rule, measured.value, view)
  if (rule.kind === 'baseline') return againstBaseline(gate, rule, measured.value, scene, view)
  return settled({status: 'fail', message: `${asked(gate)} needs slices`})
}

function missingMetric(gate: Gate, {candidate}: Scene) {
  const meant = nearestMetric(gate.metric, candidate.measurements.keys())
  return {
    status: statusOfMissing(gate),
    message: `${gate.metric} is not among the ${candidate.measurements.size} metrics of the candidate, so ${gate.text} can not be shown`,
    hint: meant === undefined ? 'Have the training write it, or take the gate out.' : `Did you mean ${meant}?`,
  }
}

function againstBaseline(gate: Gate, rule: Extract<Gate['rule'], {kind: 'baseline'}>, value: number, scene: Scene, view: View): Pending {
  const {baseline, holdout} = scene
  const question = asked(gate)
  switch (baseline.kind) {
    case 'none':
      return settled({status: 'skipped', observed: value, message: `${question} was not asked: baseline is none`})
    case 'first-version': {
      const message = `${question} was not asked: ${baseline.name} has no version yet, this is the first`
      return settled({status: 'skipped', observed: value, message})
    }
    case 'missing': {
      const status = gate.whenMissing === 'skip' ? 'skipped' : gate.whenMissing
      return settled({status, observed: value, message: `${question} can not be shown: ${baseline.reason}`, hint: missingBaselineHint})
    }
    case 'measured':
      break
    default:
      return baseline satisfies never
  }
  if (holdout === 'different') {
    const message = `${question} can not be shown: ${baseline.name} was measured on other rows than the candidate, so the numbers are not comparable`
    const hint = 'Score the baseline again on the new evaluation set, and give the result as baseline-predictions.'
    return settled({status: gate.onInconclusive, observed: value, message, hint})
  }
  const before = view.before(gate.metric)
  if (before?.kind !== 'value') {
    const message = `${question} can not be shown: ${baseline.name} has no ${gate.metric}`
    const hint = 'Register the baseline with the same metrics, or with its predictions.'
    return settled({status: statusOfMissing(gate), observed: value, message, hint})
  }
  return judgeChange(gate, rule, {value, before: before.value}, view, scene)
}

const missingBaselineHint =
  'Give baseline: models:/<name>@champion, a metrics or predictions file, or baseline: none to say that there is none.'

function compared(title: string, gate: Gate, checks: readonly Check[], scene: Scene): Comparison {
  const view = scene.view(gate.filter)
  const [value, was] = [view.measured(gate.metric), view.before(gate.metric)].map((one) => (one?.kind === 'value' ? one.value : undefined))
  const known = value !== undefined && was !== undefined
  return {
    metric: title,
    candidate: value,
    baseline: was,
    difference: known ? view.difference(gate.metric, gate.test) : undefined,
    change: known ? value - was : undefined,
    direction: gate.info.direction,
    unit: gate.info.unit,
    checks,
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
