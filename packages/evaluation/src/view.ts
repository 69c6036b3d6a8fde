import type {Check} from '@modelflight/core/verdict'
import {compareMetric, type Difference, type Paired, pair, takePairs} from './compare.ts'
import type {Estimate} from './estimate.ts'
import {type ModelEvidence, measuredAs} from './evidence.ts'
import type {Definitions, Filter, Gate, Test} from './gate.ts'
import {metricFunction} from './metric-functions.ts'
import {type Measured, measureOne, unweighted} from './metrics.ts'
import type {Predictions} from './predictions.ts'
import {seedEstimate} from './seeds.ts'
import {takeRows} from './subset.ts'
import {estimateOf} from './uncertainty.ts'

/** What the candidate is compared with. */
export type Baseline =
  | {readonly kind: 'measured'; readonly name: string; readonly evidence: ModelEvidence}
  /** The registry answered: there is no such model or alias yet. */
  | {readonly kind: 'first-version'; readonly name: string}
  /** Asked for by the user. */
  | {readonly kind: 'none'}
  /** It should be there and is not. */
  | {readonly kind: 'missing'; readonly reason: string}

/** Whether candidate and baseline were measured on the same rows, as far as is known. */
export type Holdout = 'same' | 'different' | 'unknown' | 'no-baseline'

/** Candidate and baseline on some rows: all, those of a filter, or one slice. */
export interface View {
  /** Undefined where only numbers are known. */
  readonly predictions: Predictions | undefined
  /** Undefined where rows can't be compared one by one. */
  readonly paired: Paired | undefined
  readonly rows: number | undefined
  measured(metric: string): Measured | undefined
  before(metric: string): Measured | undefined
  estimate(metric: string, test: Test): Estimate | undefined
  difference(metric: string, test: Test): Difference | undefined
}

/** Everything that gates are held against. */
export interface Scene {
  readonly candidate: ModelEvidence
  readonly baseline: Baseline
  readonly holdout: Holdout
  readonly definitions: Definitions
  /** The rows of a filter; the same object for the same filter. */
  view(filter: Filter | undefined): View
}

/** What a rule says, without what every check of the gate shares. */
export type Answer = Pick<Check, 'status' | 'message'> & Pick<Partial<Check>, 'observed' | 'hint' | 'n'>

/** Puts candidate and baseline side by side, row by row where that is possible. */
export function openScene(candidate: ModelEvidence, baseline: Baseline, definitions: Definitions): Scene {
  const holdout = compareHoldouts(candidate, baseline)
  const theirs = baseline.kind === 'measured' ? baseline.evidence : undefined
  const paired =
    holdout === 'same' && candidate.predictions && theirs?.predictions ? pair(candidate.predictions, theirs.predictions) : undefined
  const whole = remembering({
    predictions: candidate.predictions,
    paired,
    rows: candidate.predictions?.rows,
    measured: (metric) => measuredAs(metric, candidate.measurements),
    before: (metric) => theirs && measuredAs(metric, theirs.measurements),
    seeds: (metric) => seedEstimate(metric, candidate.measurements),
    definitions,
  })
  const filtered = new Map<string, View>()
  const view = (filter: Filter | undefined): View => {
    if (filter === undefined) return whole
    const key = JSON.stringify(filter)
    const known = filtered.get(key)
    if (known !== undefined) return known
    const made = viewOfRows(whole, matching(candidate.predictions, filter), theirs?.predictions, definitions, (other) =>
      matching(other, filter),
    )
    filtered.set(key, made)
    return made
  }
  return {candidate, baseline, holdout, definitions, view}
}

function compareHoldouts(candidate: ModelEvidence, baseline: Baseline): Holdout {
  if (baseline.kind !== 'measured') return 'no-baseline'
  const [mine, theirs] = [candidate.holdoutDigest, baseline.evidence.holdoutDigest]
  if (mine === undefined || theirs === undefined) return 'unknown'
  return mine === theirs ? 'same' : 'different'
}

type Core = Pick<View, 'predictions' | 'paired' | 'rows' | 'measured' | 'before'> & {
  readonly definitions: Definitions
  /** What several seeds say where no predictions do. */
  readonly seeds?: (metric: string) => Estimate | undefined
}

/** Adds uncertainties, each computed once. */
function remembering({definitions, ...core}: Core): View {
  const estimates = new Map<string, Estimate | undefined>()
  const differences = new Map<string, Difference | undefined>()
  const recall = <T>(known: Map<string, T>, key: string, make: () => T): T => {
    if (!known.has(key)) known.set(key, make())
    return known.get(key) as T
  }
  return {
    ...core,
    estimate: (metric, test) =>
      recall(estimates, JSON.stringify([metric, test]), () => {
        const {predictions} = core
        if (predictions === undefined) return core.seeds?.(metric)
        const found = metricFunction(metric, definitions[metric], predictions)
        return found && estimateOf(found, unweighted(predictions, definitions[metric]), test)
      }),
    difference: (metric, test) =>
      recall(differences, JSON.stringify([metric, test]), () => {
        const {paired} = core
        const found = paired && metricFunction(metric, definitions[metric], paired.candidate)
        if (paired === undefined || found === undefined) return undefined
        const plain = (predictions: Predictions): Predictions => unweighted(predictions, definitions[metric])
        return compareMetric(found, {candidate: plain(paired.candidate), baseline: plain(paired.baseline)}, test)
      }),
  }
}

/**
 * Some rows of a view.
 *
 * @param theirs the baseline's rows, where the two can't be compared one by one.
 */
export function viewOfRows(
  whole: View,
  rows: readonly number[],
  baseline: Predictions | undefined,
  definitions: Definitions,
  theirs: (predictions: Predictions) => readonly number[],
): View {
  const predictions = whole.predictions && takeRows(whole.predictions, rows)
  const paired = whole.paired && takePairs(whole.paired, rows)
  const before = paired?.baseline ?? (baseline && takeRows(baseline, theirs(baseline)))
  const of = (some: Predictions | undefined) => (metric: string) =>
    some === undefined || some.rows === 0 ? undefined : measureOne(metric, some, definitions)
  return remembering({predictions, paired, rows: predictions?.rows, measured: of(predictions), before: of(before), definitions})
}

/** Numbers of the rows that a filter lets through. */
export function matching(predictions: Predictions | undefined, filter: Filter): number[] {
  const conditions = Object.entries(filter).map(([column, values]) => ({column: predictions?.groups.get(column), values: new Set(values)}))
  const rows: number[] = []
  for (let row = 0; row < (predictions?.rows ?? 0); row++) {
    if (conditions.every(({column, values}) => values.has(column?.[row] ?? ''))) rows.push(row)
  }
  return rows
}

/** A filter as one reads it: `country=DE, sex=F|M`. */
export const filterInWords = (filter: Filter): string =>
  Object.entries(filter)
    .map(([column, values]) => `${column}=${values.join('|')}`)
    .join(', ')

/** A gate's question as one reads it. */
export const asked = (gate: Gate): string =>
  `${gate.metric}${gate.filter === undefined ? '' : ` of ${filterInWords(gate.filter)}`} ${gate.text}`
