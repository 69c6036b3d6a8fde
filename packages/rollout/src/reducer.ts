import {type AnalysisVerdict, type Instance, isFinal, type Owner, type Plan, type Revision, type RolloutState} from './state.ts'

/** What an analysis says at a look. */
export type Decision = 'promote' | 'roll back' | 'continue' | 'inconclusive'

/** What happened. */
export type RolloutEvent =
  /** A run asks for a version. `retry`: also when it failed before. */
  | {readonly kind: 'begin'; readonly revision: Revision; readonly plan: Plan; readonly owner: Owner; readonly retry: boolean}
  /** All instances of the state answer their health checks. */
  | {readonly kind: 'ready'}
  /** A stable version that does not start says nothing about the canary. */
  | {readonly kind: 'unready'; readonly blame: 'canary' | 'stable'; readonly reason: string}
  /** `stepDone`: the step has had its requests. */
  | {readonly kind: 'looked'; readonly decision: Decision; readonly stepDone: boolean; readonly reason: string}
  /** The registry follows (alias `champion`). */
  | {readonly kind: 'confirmed'}
  | {readonly kind: 'refused'; readonly reason: string}
  /** The instance that lost is gone. */
  | {readonly kind: 'stopped'}
  | {readonly kind: 'cancelled'; readonly reason: string}

/** What is to be done next, after the state was written. Each ends in one event, except `finish`. */
export type Command =
  /** Make these run and wait until they are ready: `ready` or `unready`. */
  | {readonly kind: 'start'; readonly instances: readonly Instance[]}
  /** Look at the evidence of this step: `looked`. */
  | {readonly kind: 'analyse'; readonly step: number; readonly weight: number}
  /** Tell the registry: `confirmed` or `refused`. */
  | {readonly kind: 'confirm'; readonly canary: Instance}
  /** Remove an instance that has no traffic: `stopped`. */
  | {readonly kind: 'stop'; readonly instance: Instance}
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
    case 'ready':
      return state.phase === 'starting' ? started(state) : {state, command: finish}
    case 'looked':
      return state.phase === 'progressing' ? looked(state, event) : {state, command: finish}
    case 'confirmed':
      return state.phase === 'promoting' ? promoted(state) : {state, command: finish}
    case 'unready':
      return state.phase === 'starting'
        ? rollBack(state, event.blame === 'canary' ? 'fail' : 'inconclusive', event.reason)
        : {state, command: finish}
    case 'refused':
      return state.phase === 'promoting' ? rollBack(state, 'inconclusive', event.reason) : {state, command: finish}
    case 'stopped':
      return {state: state.phase === 'rolling-back' ? {...state, phase: 'rolled-back'} : state, command: finish}
    case 'cancelled':
      return cancelled(state, event.reason)
    default:
      return event satisfies never
  }
}

function begin(state: RolloutState, event: Extract<RolloutEvent, {kind: 'begin'}>): Transition {
  const {revision, plan, owner, retry} = event
  const same = state.canary?.digest === revision.digest
  const generation = state.generation + 1
  if (!isFinal(state)) return adopt({...state, generation, owner}, same)
  if (state.stable?.digest === revision.digest) return {state, command: finish}
  // The tombstone: what was found unfit stays unfit until somebody asks for another try.
  if (state.phase === 'rolled-back' && state.analysis === 'fail' && same && !retry) return {state, command: finish}
  if (state.phase === 'held' && !same && state.canary !== undefined) {
    return rollBack(
      {...state, generation, owner},
      'inconclusive',
      `version ${revision.version} takes the place of version ${state.canary.version}`,
    )
  }
  const canary = {...revision, id: generation}
  const fresh = {phase: 'starting', canary, plan, step: 0, weight: 0, analysis: 'none', reason: '', owner, generation} as const
  return start({...state, ...fresh})
}

/** Takes over what a run left unfinished. Nothing is known about the instances, so the weight is 0 until they are seen ready. */
function adopt(state: RolloutState, same: boolean): Transition {
  if (state.phase === 'rolling-back') return rollBack(state, state.analysis, state.reason)
  // A passed analysis stands: the registry may know of it already.
  if (same || state.analysis === 'pass') return start({...state, phase: 'starting', weight: 0})
  return rollBack(state, 'inconclusive', 'another version was asked for before this one was decided')
}

function start(state: RolloutState): Transition {
  const instances = [state.stable, state.canary].filter((instance) => instance !== undefined)
  return {state, command: {kind: 'start', instances}}
}

function started(state: RolloutState): Transition {
  if (state.analysis === 'pass') return promoting(state)
  return atStep(state, Math.min(state.step, Math.max(0, state.plan.steps.length - 1)))
}

function atStep(state: RolloutState, step: number): Transition {
  // The first version has nothing to share traffic with: it gets none until it is promoted.
  const weight = state.stable === undefined ? 0 : (state.plan.steps[step] ?? 0)
  return {state: {...state, phase: 'progressing', step, weight}, command: {kind: 'analyse', step, weight}}
}

function looked(state: RolloutState, {decision, stepDone, reason}: Extract<RolloutEvent, {kind: 'looked'}>): Transition {
  const last = state.stable === undefined || state.step >= state.plan.steps.length - 1
  switch (decision) {
    case 'roll back':
      return rollBack(state, 'fail', reason)
    case 'inconclusive':
      if (state.plan.onInconclusive === 'rollback') return rollBack(state, 'inconclusive', reason)
      return {state: {...state, phase: 'held', analysis: 'inconclusive', reason}, command: finish}
    case 'promote':
      if (last) return promoting({...state, analysis: 'pass', reason})
      return stepDone ? atStep(state, state.step + 1) : analyseAgain(state)
    case 'continue':
      return stepDone && !last ? atStep(state, state.step + 1) : analyseAgain(state)
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

function promoted(state: RolloutState): Transition {
  const {stable, canary} = state
  const next: RolloutState = {...state, phase: 'promoted', stable: canary, weight: 0}
  return {state: next, command: stable === undefined ? finish : {kind: 'stop', instance: stable}}
}

/** Traffic away first, in the same write as the verdict; then the instance. */
function rollBack(state: RolloutState, analysis: AnalysisVerdict, reason: string): Transition {
  const command: Command = state.canary === undefined ? finish : {kind: 'stop', instance: state.canary}
  return {state: {...state, phase: 'rolling-back', weight: 0, analysis, reason}, command}
}

/** One write. A promotion that was decided is left to be finished by a later run: the registry may have followed already. */
function cancelled(state: RolloutState, reason: string): Transition {
  if (isFinal(state) || state.phase === 'rolling-back' || state.analysis === 'pass') return {state, command: finish}
  return rollBack(state, 'inconclusive', reason)
}
