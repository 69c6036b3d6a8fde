import {dependencyFailed} from '@modelflight/core/errors'
import type {Look} from './analysis.ts'
import {type Command, type RolloutEvent, reduce, type Times} from './reducer.ts'
import {type Instance, isFinal, isSame, type Owner, type Plan, type Revision, type RolloutState} from './state.ts'
import type {Stored, Target} from './target.ts'

/** What the driver needs besides the target. */
export interface RolloutJob {
  readonly target: Target
  readonly revision: Revision
  readonly plan: Plan
  readonly owner: Owner
  readonly retry: boolean
  readonly signal: AbortSignal
  /** `wait` when left out. */
  readonly mode?: DriveMode
  /** When this rollout begins, should it begin now, and when it will be overdue. */
  readonly times?: Times
  /** The runs' clock, as ISO 8601; steps are dated with it. */
  readonly now?: () => string
  /** Brings traffic at this step and looks at the evidence. */
  look(step: number, weight: number): Promise<{readonly look: Look; readonly stepDone: boolean}>
  /** Makes the registry follow: `confirmed`, or why not. */
  confirm(canary: Instance): Promise<'confirmed' | {readonly refused: string}>
  /** Told of every written state. */
  onState?(state: RolloutState): void
}

/**
 * How far a run goes. `wait`: until it is decided. `tick`: one look, or the beginning; the rest is for the next tick. `promote`: one look,
 * and to the end when it allows that. `abort`: back to what served. `reconcile`: only what a dead run left behind.
 */
export type DriveMode = 'wait' | 'tick' | 'promote' | 'abort' | 'reconcile'

/** How a rollout ended. */
export interface RolloutResult {
  readonly state: RolloutState
  /** False when the state was final from the start: nothing was done. */
  readonly acted: boolean
}

/**
 * Drives a rollout to a final state. What an interrupted run left unfinished is finished first.
 *
 * @throws Failure (dependency-failed) when another run takes over, the target does not answer, or an abort finds no way back. When `signal` is aborted, one write
 * takes the traffic away from the canary; then the reason of the abort is thrown.
 */
export async function drive(job: RolloutJob): Promise<RolloutResult> {
  const {mode = 'wait', revision} = job
  let acted = false
  // One rollout of another version may be in the way; two are not possible.
  for (let round = 0; round < 3; round++) {
    const stored = await job.target.read()
    const result = await driveOnce(job, stored, firstEvent(job, stored.state, round))
    acted ||= result.acted
    if (mode === 'abort' && result.acted && result.state.phase === 'promoted') throw noWayBack(result.state)
    if (mode === 'abort' || mode === 'reconcile' || !isFinal(result.state)) return {...result, acted}
    const {canary, stable} = result.state
    const ours = isSame(canary, revision) || isSame(stable, revision)
    // A rollback that a cancelled run left behind is not an answer to this run's question.
    const leftover = stored.state.phase === 'rolling-back' && stored.state.analysis !== 'fail'
    if (!result.acted || (ours && !leftover)) return {...result, acted}
  }
  throw dependencyFailed('the target did not come to rest: other runs keep changing it')
}

const noWayBack = ({canary, reason}: RolloutState): Error =>
  dependencyFailed(`version ${canary?.version ?? ''} could not be taken back: ${reason}`, {
    hint: 'It still serves. Roll out the version before instead.',
  })

function firstEvent(job: RolloutJob, state: RolloutState, round: number): RolloutEvent {
  const {mode = 'wait', revision, plan, owner, retry, times, now} = job
  switch (mode) {
    case 'abort':
      return {kind: 'abort', owner, reason: 'the rollout was aborted on request'}
    case 'reconcile': {
      const due = state.phase === 'promoted' ? state.keptUntil : state.deadline
      const overdue = due === undefined || now === undefined || now() >= due
      return {kind: 'reconcile', owner, overdue, reason: 'the rollout was left unfinished and its time was over'}
    }
    case 'tick':
    case 'promote':
      if (!isFinal(state) && isSame(state.canary, revision)) return {kind: 'resume', owner}
      break
    case 'wait':
      break
    default:
      mode satisfies never
  }
  return {kind: 'begin', revision, plan, owner, retry: retry && round === 0, ...(times === undefined ? {} : {times})}
}

async function driveOnce(job: RolloutJob, first: Stored, begin: RolloutEvent): Promise<RolloutResult> {
  const {mode = 'wait'} = job
  let stored = first
  let event = begin
  try {
    for (;;) {
      const {state, command} = reduce(stored.state, event)
      const moved = event.kind === 'looked' || (event.kind === 'ready' && stored.state.phase === 'starting')
      stored = await written(job, stored, state)
      if (command.kind === 'finish') return {state: stored.state, acted: stored !== first}
      // A tick ends where the next look would begin.
      if (command.kind === 'analyse' && moved && (mode === 'tick' || (mode === 'promote' && event.kind === 'looked'))) {
        return {state: stored.state, acted: true}
      }
      event = await perform(command, job)
    }
  } catch (error) {
    const left = await abandon(
      job,
      stored === first ? undefined : stored,
      job.signal.aborted ? 'the run was cancelled' : 'the run could not go on',
    )
    if (left !== undefined) job.onState?.(left)
    throw error
  }
}

async function written(job: RolloutJob, stored: Stored, state: RolloutState): Promise<Stored> {
  if (state === stored.state) return stored
  const next = await job.target.write(state, stored.token)
  if (next === 'conflict') {
    throw dependencyFailed('another run has taken over this rollout', {hint: 'Let it finish; use `concurrency:` to keep runs apart.'})
  }
  job.onState?.(next.state)
  return next
}

async function perform(command: Exclude<Command, {kind: 'finish'}>, job: RolloutJob): Promise<RolloutEvent> {
  job.signal.throwIfAborted()
  switch (command.kind) {
    case 'start':
      return await startAll(command.instances, job)
    case 'analyse': {
      const {look, stepDone} = await job.look(command.step, command.weight)
      job.signal.throwIfAborted()
      return {kind: 'looked', decision: look.decision, stepDone, reason: look.reason, skip: job.mode === 'promote', ...dated(job)}
    }
    case 'confirm': {
      const answer = await job.confirm(command.canary)
      return answer === 'confirmed' ? {kind: 'confirmed', ...dated(job)} : {kind: 'refused', reason: answer.refused}
    }
    case 'stop':
      for (const instance of command.instances) await job.target.stop(instance)
      return {kind: 'stopped'}
    default:
      return command satisfies never
  }
}

const dated = ({now}: RolloutJob): {readonly at?: string} => (now === undefined ? {} : {at: now()})

async function startAll(instances: readonly Instance[], job: RolloutJob): Promise<RolloutEvent> {
  const answers = await Promise.all(instances.map(async (instance) => ({instance, readiness: await job.target.start(instance)})))
  job.signal.throwIfAborted()
  const failed = answers.find(({readiness}) => !readiness.ready)
  if (failed === undefined || failed.readiness.ready) return {kind: 'ready', ...dated(job)}
  const reason = `version ${failed.instance.version} does not get ready: ${failed.readiness.reason}`
  return {kind: 'unready', blame: failed.instance === instances.at(-1) ? 'canary' : 'stable', reason}
}

/**
 * The one write of a run that ends early: weight 0, rolling back. A write of ours may have been done although its answer never came, so
 * after a conflict the state is read again; when somebody else owns the rollout by now, nothing is written.
 *
 * @param known the last state that this run wrote; undefined when it is not known to have written any.
 */
async function abandon({target, owner}: RolloutJob, known: Stored | undefined, reason: string): Promise<RolloutState | undefined> {
  let stored = known ?? (await target.read())
  for (let tries = 0; tries < 3; tries++) {
    const {state} = stored
    if (state.owner?.run !== owner.run || state.owner.attempt !== owner.attempt) return known === undefined ? undefined : state
    const next = reduce(state, {kind: 'cancelled', reason}).state
    if (next === state) return state
    const written = await target.write(next, stored.token)
    if (written !== 'conflict') return written.state
    stored = await target.read()
  }
  return stored.state
}

/** Gives up for a run whose instances are known to be gone: the rollback is finished as well. */
export async function giveUpCompletely(target: Pick<Target, 'write'>, stored: Stored, reason: string): Promise<RolloutState> {
  const cancelled = reduce(stored.state, {kind: 'cancelled', reason}).state
  const {state} = reduce(cancelled, {kind: 'stopped'})
  if (state === stored.state) return state
  const next = await target.write(state, stored.token)
  return next === 'conflict' ? stored.state : next.state
}
