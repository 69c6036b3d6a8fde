import type {Check, Status} from '@modelflight/core/verdict'
import type {Look, MetricLook} from '@modelflight/rollout/analysis'
import type {RolloutResult} from '@modelflight/rollout/driver'
import {isFinal} from '@modelflight/rollout/state'
import type {JournalLook} from './journal.ts'
import type {Preparation} from './preparation.ts'

/** What a rollout came to. */
export interface Conclusion {
  readonly decision: 'promoted' | 'rolled-back' | 'inconclusive' | 'unchanged' | 'continue'
  /** Percent of the traffic that the version gets now. */
  readonly weight: number
  readonly reason: string
  readonly checks: readonly Check[]
  readonly last: Look | undefined
}

/** Puts a final state into words and checks. */
export function conclude(rollout: RolloutResult, looks: readonly JournalLook[], preparation: Preparation): Conclusion {
  const {state} = rollout
  const last = looks.at(-1)
  const decision = decisionOf(rollout, preparation)
  const reason = reasonOf(decision, rollout, preparation)
  const serves = decision === 'promoted' || decision === 'unchanged'
  return {
    decision,
    weight: serves ? 100 : state.weight,
    reason,
    last,
    checks: [
      rolloutCheck(decision, reason, preparation),
      ...(last?.metrics ?? []).map((look) => metricCheck(look, decision)),
      ...disagreement(looks.at(-1), preparation),
      ...unlabelled(preparation),
    ],
  }
}

function decisionOf({state, acted}: RolloutResult, {version}: Preparation): Conclusion['decision'] {
  if (state.stable?.digest === version.digest) return acted && state.phase === 'promoted' ? 'promoted' : 'unchanged'
  if (!isFinal(state)) return 'continue'
  if (state.analysis === 'fail') return 'rolled-back'
  return 'inconclusive'
}

function reasonOf(decision: Conclusion['decision'], {state, acted}: RolloutResult, {version}: Preparation): string {
  if (decision === 'continue') return `it is ${state.phase} with ${state.weight} % of the traffic`
  if (decision === 'unchanged') return `version ${version.version} serves already`
  const reason = state.reason === '' ? state.phase : state.reason
  return acted ? reason : `it was rolled back before: ${reason}. Give retry: true to try it again`
}

const statuses = {promoted: 'pass', unchanged: 'pass', 'rolled-back': 'fail', inconclusive: 'inconclusive', continue: 'skipped'} as const

function rolloutCheck(decision: Conclusion['decision'], reason: string, {version}: Preparation): Check {
  const status = statuses[decision]
  const message = `Version ${version.version}: ${decision} (${reason}).`
  if (decision === 'continue') return {id: 'rollout', status, observed: decision, message, hint: 'The next tick goes on from here.'}
  if (status === 'pass') return {id: 'rollout', status, observed: decision, message}
  const hint =
    decision === 'rolled-back'
      ? 'The version before serves all traffic. Compare the failing answers of both versions, mend the model and register a new one.'
      : 'Send more requests (max-requests, max-duration), or tolerate a larger increase.'
  return {id: 'rollout', status, observed: decision, message, hint}
}

const metricStatuses = {promote: 'pass', 'roll back': 'fail', continue: 'inconclusive', inconclusive: 'inconclusive'} as const

/** What was still open when another question ended the rollout is not held against anybody. */
const statusOf = (look: MetricLook, outcome: Conclusion['decision']): Status =>
  (outcome === 'rolled-back' || outcome === 'continue') && look.decision === 'continue' ? 'skipped' : metricStatuses[look.decision]

function metricCheck(look: MetricLook, outcome: Conclusion['decision']): Check {
  const {metric, canary, difference, limit, n, reason} = look
  const observed = difference ?? canary
  const check = {id: metric.replaceAll(' ', '-'), limit, n: n[0], message: `${reason}.`, status: statusOf(look, outcome)}
  return observed === undefined ? check : {...check, observed}
}

/** A number for people, where no limit is declared for it: a better version disagrees too. */
function disagreement(last: JournalLook | undefined, {rules}: Preparation): readonly Check[] {
  const seen = last?.disagreement
  if (seen === undefined || seen.compared === 0 || rules.metrics?.some(({kind}) => kind === 'disagreement') === true) return []
  const {disagreed, compared} = seen
  const message = `Both versions answered ${compared} copied requests, and ${disagreed} of them differently.`
  const hint = 'Declare a metric of the kind disagreement to give it a limit.'
  return [{id: 'disagreement', status: 'skipped', observed: disagreed / compared, n: compared, message, hint}]
}

/** Said aloud, because a rollout that never looks at the answers can't see a model that is wrong. */
function unlabelled({rules, requests}: Preparation): readonly Check[] {
  if (rules.maxWrongAnswerIncrease !== undefined) return []
  if (requests === undefined) {
    const message = 'The users’ requests have no labels here, so wrong answers were not judged.'
    return [{id: 'wrong-answers', status: 'skipped', message, hint: 'Give counts of labelled and wrong answers.'}]
  }
  const message = `None of the ${requests.length} requests has a label, so wrong answers were not judged.`
  return [{id: 'wrong-answers', status: 'skipped', message, hint: 'Add "label" to the lines of the requests file.'}]
}
