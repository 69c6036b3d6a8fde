import {type AnalysisVerdict, type Instance, isFinal, isSame, type Owner, type Plan, type Revision, type RolloutState} from './state.ts'

/** What an analysis says at a look. */
export type Decision = 'promote' | 'roll back' | 'continue' | 'inconclusive'

/** What happened. */
export type RolloutEvent =
  /** A run asks for a version. `retry`: also when it failed before. */
  | {
      readonly kind: 'begin'
      readonly revision: Revision
      readonly plan: Plan
      readonly owner: Owner
      readonly retry: boolean
      readonly times?: Times
    }
  /** The next tick of the same rollout. */
  | {readonly kind: 'resume'; readonly owner: Owner}
  | {readonly kind: 'abort'; readonly owner: Owner; readonly reason: string}
  /** Finishes what was decided; `overdue`: also what was not, and a rollback window that is over. */
  | {readonly kind: 'reconcile'; readonly owner: Owner; readonly overdue: boolean; readonly reason: string}
  /** All instances of the state answer their health checks. */
  | {readonly kind: 'ready'; readonly at?: string}
  /** A stable version that does not start says nothing about the canary. */
  | {readonly kind: 'unready'; readonly blame: 'canary' | 'stable'; readonly reason: string}
  /** `stepDone`: the step has had its requests. `skip`: somebody asked to promote now, without the steps that are left. */
  | {
      readonly kind: 'looked'
      readonly decision: Decision
      readonly stepDone: boolean
      readonly reason: string
      readonly skip?: boolean
      readonly at?: string
    }
  /** The registry follows (alias `champion`). */
  | {readonly kind: 'confirmed'; readonly at?: string}
  | {readonly kind: 'refused'; readonly reason: string}
  /** The instances that lost are gone. */
  | {readonly kind: 'stopped'}
  | {readonly kind: 'cancelled'; readonly reason: string}

/** When a rollout began and when it is overdue (ISO 8601). */
export interface Times {
  readonly since: string
  readonly deadline: string
}

/** What is to be done next, after the state was written. Each ends in one event, except `finish`. */
export type Command =
  /** Make these run and wait until they are ready: `ready` or `unready`. */
  | {readonly kind: 'start'; readonly instances: readonly Instance[]}
  /** Look at the evidence of this step: `looked`. */
  | {readonly kind: 'analyse'; readonly step: number; readonly weight: number}
  /** Tell the registry what serves: `confirmed` or `refused`. */
  | {readonly kind: 'confirm'; readonly canary: Instance}
  /** Remove instances that have no traffic: `stopped`. */
  | {readonly kind: 'stop'; readonly instances: readonly Instance[]}
  | {readonly kind: 'finish'}

/** The next state and what to do about it. `state` is the same object when nothing is to be written. */
export interface Transition {
  readonly state: RolloutState
  readonly command: Command
}

const finish: Command = {kind: 'finish'}

/** The protocol: pure, total, and the same for every target. An event that does not fit the phase changes nothing. */
export function reduce(state: RolloutState, event: RolloutEvent): Transition {
  switch (event.kind) {
    case 'begin':
      return begin(state, event)
    case 'resume':
      return isFinal(state) ? {state, command: finish} : resume({...state, generation: state.generation + 1, owner: event.owner})
    case 'abort':
      return abort(state, event.owner, event.reason)
    case 'reconcile':
      return reconcile(state, event)
    case 'ready':
      return ready(state, event.at)
    case 'looked':
      return state.phase === 'progressing' ? looked(state, event) : {state, command: finish}
    case 'confirmed':
      if (state.phase === 'returning') return rollBack(state, 'fail', state.reason)
      return state.phase === 'promoting' ? promoted(state, event.at) : {state, command: finish}
    case 'unready':
      return unready(state, event)
    case 'refused':
      // What serves again serves, whatever became of the alias.
      if (state.phase === 'returning') return rollBack(state, 'fail', `${state.reason}; ${event.reason}`)
      return state.phase === 'promoting' ? rollBack(state, 'inconclusive', event.reason) : {state, command: finish}
    case 'stopped':
      return {state: state.phase === 'rolling-back' ? {...state, phase: 'rolled-back', baseline: undefined} : state, command: finish}
    case 'cancelled':
      return cancelled(state, event.reason)
    default:
      return event satisfies never
  }
}

function begin(state: RolloutState, event: Extract<RolloutEvent, {kind: 'begin'}>): Transition {
  const {revision, plan, owner, retry, times} = event
  const same = isSame(state.canary, revision)
  const generation = state.generation + 1
  if (!isFinal(state)) return adopt({...state, generation, owner}, same)
  if (state.previous !== undefined && (!isSame(state.stable, revision) || isOver(state, times?.since))) {
    return closeWindow({...state, generation, owner}, state.previous)
  }
  if (isSame(state.stable, revision)) return {state, command: finish}
  // The tombstone: what was found unfit stays unfit until somebody asks for another try.
  if ((state.phase === 'rolled-back' || state.phase === 'held') && state.analysis === 'fail' && same && !retry)
    return {state, command: finish}
  if (state.phase === 'held' && !same && state.canary !== undefined) {
    return rollBack(
      {...state, generation, owner},
      'inconclusive',
      `version ${revision.version} takes the place of version ${state.canary.version}`,
    )
  }
  const {stable} = state
  // Two instances need two numbers, and both must be new.
  const baseline = plan.baseline === 'concurrent' && stable !== undefined ? {...stable, id: generation} : undefined
  const newest = baseline === undefined ? generation : generation + 1
  const canary = {...revision, id: newest}
  const fresh = {
    canary,
    baseline,
    plan,
    owner,
    generation: newest,
    phase: 'starting',
    step: 0,
    weight: 0,
    analysis: 'none',
    reason: '',
  } as const
  return start({...state, ...fresh, ...times})
}

/** Takes over what a run left unfinished. Nothing is known about the instances, so the weight is 0 until they are seen ready. */
function adopt(state: RolloutState, same: boolean): Transition {
  if (state.phase === 'returning') return goBack(state)
  if (state.phase === 'rolling-back') return rollBack(state, state.analysis, state.reason)
  // A passed analysis stands: the registry may know of it already.
  if (same || state.analysis === 'pass') return start({...state, phase: 'starting', weight: 0})
  return rollBack(state, 'inconclusive', 'another version was asked for before this one was decided')
}

/** Ticks leave the weight as it is: the instances live in the cluster. They must be seen ready before anything else happens. */
function resume(state: RolloutState): Transition {
  return state.phase === 'progressing' ? start(state) : adopt(state, true)
}

function abort(state: RolloutState, owner: Owner, reason: string): Transition {
  const held = {...state, owner, generation: state.generation + 1}
  if (state.phase === 'returning') return goBack(held)
  if (state.phase === 'promoted' && state.previous !== undefined) return goBack({...held, phase: 'returning', reason})
  const over = isFinal(state) && state.phase !== 'held'
  // What passed its analysis is finished by whoever finds it: the registry may have followed already.
  if (over || state.analysis === 'pass') return {state, command: finish}
  if (state.phase === 'rolling-back') return rollBack(held, state.analysis, state.reason)
  return rollBack(held, state.analysis === 'fail' ? 'fail' : 'inconclusive', reason)
}

/**
 * The way back of a rollback window. What served before must be seen ready, then all traffic goes to it in one write, then the registry is told
 * and what was promoted goes. Whoever finds this unfinished goes on with it: somebody asked for it.
 */
function goBack(state: RolloutState): Transition {
  const {previous, stable} = state
  if (previous !== undefined) return {state, command: {kind: 'start', instances: [previous]}}
  return {state, command: stable === undefined ? finish : {kind: 'confirm', canary: stable}}
}

function returned(state: RolloutState): Transition {
  const {previous, stable} = state
  if (previous === undefined) return {state, command: finish}
  const back = {stable: previous, canary: stable, previous: undefined, keptUntil: undefined, weight: 0, analysis: 'fail'} as const
  return {state: {...state, ...back}, command: {kind: 'confirm', canary: previous}}
}

const isOver = ({keptUntil}: RolloutState, at: string | undefined): boolean =>
  keptUntil !== undefined && at !== undefined && at >= keptUntil

/** Nobody can go back any more: what was kept for it goes. */
const closeWindow = (state: RolloutState, previous: Instance): Transition => ({
  state: {...state, previous: undefined, keptUntil: undefined},
  command: {kind: 'stop', instances: [previous]},
})

function reconcile(state: RolloutState, {owner, overdue, reason}: Extract<RolloutEvent, {kind: 'reconcile'}>): Transition {
  const adopted = {...state, generation: state.generation + 1, owner}
  if (state.phase === 'promoted' && state.previous !== undefined && overdue) return closeWindow(adopted, state.previous)
  if (isFinal(state)) return {state, command: finish}
  if (state.phase === 'returning' || state.phase === 'rolling-back' || state.analysis === 'pass') return adopt(adopted, true)
  return overdue ? rollBack(adopted, 'inconclusive', reason) : {state, command: finish}
}

function start(state: RolloutState): Transition {
  const instances = [state.stable, state.baseline, state.canary].filter((instance) => instance !== undefined)
  return {state, command: {kind: 'start', instances}}
}

function ready(state: RolloutState, at: string | undefined): Transition {
  if (state.phase === 'progressing') return analyseAgain(state)
  if (state.phase === 'returning') return returned(state)
  if (state.phase !== 'starting') return {state, command: finish}
  if (state.analysis === 'pass') return promoting(state)
  return atStep(state, Math.min(state.step, Math.max(0, state.plan.steps.length - 1)), at)
}

function unready(state: RolloutState, {blame, reason}: Extract<RolloutEvent, {kind: 'unready'}>): Transition {
  if (state.phase === 'returning') return {state: {...state, phase: 'promoted', reason: `there is no way back: ${reason}`}, command: finish}
  if (state.phase !== 'starting' && state.phase !== 'progressing') return {state, command: finish}
  return rollBack(state, blame === 'canary' ? 'fail' : 'inconclusive', reason)
}

function atStep(state: RolloutState, step: number, at: string | undefined): Transition {
  // The first version has nothing to share traffic with: it gets none until it is promoted.
  const split = state.stable !== undefined && (state.plan.exposure ?? 'split') === 'split'
  const weight = split ? (state.plan.steps[step] ?? 0) : 0
  const next: RolloutState = {...state, phase: 'progressing', step, weight, ...(at === undefined ? {} : {stepSince: at})}
  return {state: next, command: {kind: 'analyse', step, weight}}
}

function looked(state: RolloutState, event: Extract<RolloutEvent, {kind: 'looked'}>): Transition {
  const {decision, stepDone, reason, skip = false, at} = event
  const last = skip || state.stable === undefined || state.step >= state.plan.steps.length - 1
  switch (decision) {
    case 'roll back':
      if (state.plan.onFailure === 'freeze') return {state: {...state, phase: 'held', analysis: 'fail', reason}, command: finish}
      return rollBack(state, 'fail', reason)
    case 'inconclusive':
      if (state.plan.onInconclusive === 'rollback') return rollBack(state, 'inconclusive', reason)
      return {state: {...state, phase: 'held', analysis: 'inconclusive', reason}, command: finish}
    case 'promote':
      if (last) return promoting({...state, analysis: 'pass', reason})
      return stepDone ? atStep(state, state.step + 1, at) : analyseAgain(state)
    case 'continue':
      return stepDone && !last ? atStep(state, state.step + 1, at) : analyseAgain(state)
    default:
      return decision satisfies never
  }
}

const analyseAgain = (state: RolloutState): Transition => ({state, command: {kind: 'analyse', step: state.step, weight: state.weight}})

function promoting(state: RolloutState): Transition {
  const {canary} = state
  if (canary === undefined) return {state, command: finish}
  return {state: {...state, phase: 'promoting', weight: state.stable === undefined ? 0 : 100}, command: {kind: 'confirm', canary}}
}

function promoted(state: RolloutState, at: string | undefined): Transition {
  const {stable, canary, baseline, plan} = state
  const keeps = stable !== undefined && at !== undefined && (plan.keepSeconds ?? 0) > 0
  const keptUntil = keeps ? new Date(Date.parse(at) + 1000 * (plan.keepSeconds ?? 0)).toISOString() : undefined
  const kept = {previous: keeps ? stable : undefined, keptUntil}
  const next: RolloutState = {...state, ...kept, phase: 'promoted', stable: canary, baseline: undefined, weight: 0}
  return {state: next, command: stopping(keeps ? undefined : stable, baseline)}
}

function stopping(...candidates: readonly (Instance | undefined)[]): Command {
  const instances = candidates.filter((instance) => instance !== undefined)
  return instances.length === 0 ? finish : {kind: 'stop', instances}
}

/** Traffic away first, in the same write as the verdict; then the instance. */
function rollBack(state: RolloutState, analysis: AnalysisVerdict, reason: string): Transition {
  const next: RolloutState = {...state, phase: 'rolling-back', weight: 0, analysis, reason}
  return {state: next, command: stopping(state.canary, state.baseline)}
}

/** One write. A promotion or a way back that was decided is left to be finished by a later run: the registry may have followed already. */
function cancelled(state: RolloutState, reason: string): Transition {
  if (isFinal(state) || ['rolling-back', 'returning'].includes(state.phase) || state.analysis === 'pass') return {state, command: finish}
  return rollBack(state, 'inconclusive', reason)
}
