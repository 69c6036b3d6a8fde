import {type AnalysisRules, analyse, type Look} from './analysis.ts'
import type {Counts} from './metric-source.ts'
import type {Decision} from './reducer.ts'

/** What is assumed of two versions, and which decision is waited for. */
export interface Assumption {
  readonly metric: 'error rate' | 'wrong answers'
  /** Rate of the version that serves. */
  readonly rate: number
  /** How much higher the canary's rate is; 0 for an equal one. */
  readonly harm: number
  /** Percent of the requests that the canary gets. */
  readonly weight: number
  /** Percent of what it is compared with. */
  readonly beside: number
  readonly decision: Extract<Decision, 'promote' | 'roll back'>
}

/** Chance with which the decision has fallen by then. */
export const chance = 0.9
const chanceQuantile = 1.2816

/**
 * Requests that the canary must have got until a decision has fallen with a chance of 90 %: the smallest number at which the analysis itself
 * decides although the difference lies 1.2816 standard errors on the wrong side. It may fall earlier at any look, so this errs to the large side.
 * Undefined when it would take more than the rules allow.
 */
export function requestsNeeded(assumption: Assumption, rules: AnalysisRules): number | undefined {
  const most = Math.floor((rules.patience ?? 1) * rules.maxRequests)
  const decided = (requests: number): boolean => unluckyLook(assumption, requests, rules)?.decision === assumption.decision
  if (!decided(most)) return undefined
  let [low, high] = [0, most]
  while (high - low > Math.max(1, high / 100)) {
    const middle = Math.floor((low + high) / 2)
    if (decided(middle)) high = middle
    else low = middle
  }
  return high
}

/** The metric at a look at which chance was against the decision. */
function unluckyLook(
  {metric, rate, harm, weight, beside, decision}: Assumption,
  requests: number,
  rules: AnalysisRules,
): Look['metrics'][number] | undefined {
  const others = Math.floor((requests * beside) / weight)
  if (requests < 1 || others < 1) return undefined
  const higher = Math.min(1, rate + harm)
  const spread = Math.sqrt((higher * (1 - higher)) / requests + (rate * (1 - rate)) / others)
  const luck = (decision === 'promote' ? 1 : -1) * chanceQuantile * spread
  const events = Math.min(requests, Math.max(0, Math.round(requests * (higher + luck))))
  const stable = arm(metric, others, Math.round(others * rate))
  const canary = arm(metric, requests, events)
  return analyse({stable, canary}, weight, countsOnly(rules)).metrics.find((look) => look.metric === metric)
}

const arm = (metric: Assumption['metric'], n: number, events: number): Counts =>
  metric === 'error rate'
    ? {requests: n, errors: events, labelled: 0, wrong: 0, latencyP95: undefined}
    : {requests: n, errors: 0, labelled: n, wrong: events, latencyP95: undefined}

/** Declared metrics share alpha with the counts, and have no evidence here. */
const countsOnly = (rules: AnalysisRules): AnalysisRules => ({...rules, judgesCounts: true})
