/*
 * The state of a rollout: one object in the target, changed only by compare-and-set. Safety never depends on a runner that stays alive.
 *
 *   idle ─begin─> starting ─ready─> progressing ─looked: promote─> promoting ─confirmed─> promoted
 *                    │ unready          │ looked: roll back,           │ refused
 *                    │ cancelled        │ inconclusive, cancelled      │
 *                    └──────────────────┴───────> rolling-back <───────┘ ─stopped─> rolled-back
 *                                       └─inconclusive, policy hold; roll back, policy freeze─> held
 *
 *   promoted, within its rollback window ─abort─> returning ─ready: all traffic back, in one write─> returning ─confirmed, refused─> rolling-back
 *
 * `resume` (a tick) goes on where a run stopped on purpose, at the same weight, once the instances are seen ready again.
 * `abort` leads to rolling-back from every phase before promoting, and from held; `reconcile` finishes what was decided, rolls back
 * what is overdue and ends rollback windows that are over.
 *
 * A later run that begins on an unfinished state adopts it (generation + 1) with weight 0: it goes on with the same version, or finishes
 * the other one first. Final states stay as tombstones: the verdict is kept, and a version that failed is tried again only when asked.
 *
 * Invariants, as code in `violations`:
 * 1. the weights sum to 100 as soon as a version serves;
 * 2. traffic goes only to instances that were seen ready (the driver writes a weight only after `ready`);
 * 3. `promoting` and `promoted` only with a passed analysis;
 * 4. a canary whose analysis failed gets nothing, unless the plan freezes;
 * 5. a second set of the stable version gets what the canary gets, or all that is left;
 * 6. what is kept for the way back exists, and is not what serves.
 * Besides, by the compare-and-set: the generation only grows, and only the generation's owner writes.
 */

/** A version of a model, as the registry knows it. */
export interface Revision {
  readonly version: string
  readonly digest: string
  /** Container image, where the target runs containers: another image is another revision. */
  readonly image?: string
  /** Where the server reads the model from. */
  readonly uri?: string
}

/** Whether two revisions serve the same: the model and, where there is one, the image. */
export const isSame = (one: Revision | undefined, other: Revision): boolean =>
  one !== undefined && one.digest === other.digest && one.image === other.image

/** A running version. `id` is the generation that began it, so an instance is never confused with a later one of the same version. */
export interface Instance extends Revision {
  readonly id: number
}

/** Who holds the rollout. */
export interface Owner {
  readonly run: string
  readonly attempt: number
}

/** Where a rollout is; see above. */
export type Phase = 'idle' | 'starting' | 'progressing' | 'promoting' | 'returning' | 'rolling-back' | 'held' | 'promoted' | 'rolled-back'

/** What the analysis found; `none` before it ended. */
export type AnalysisVerdict = 'none' | 'pass' | 'fail' | 'inconclusive'

/** What is to be done. */
export interface Plan {
  /** Percent of the traffic for the canary, strictly increasing, below 100: at 100 nothing is left to compare with. */
  readonly steps: readonly number[]
  readonly onInconclusive: 'hold' | 'rollback'
  /** `freeze`: harm stops the rollout where it is and keeps everything for inspection. Left out: `rollback`. */
  readonly onFailure?: 'rollback' | 'freeze'
  /** What the canary sees of the traffic besides its weight. Left out: `split`. */
  readonly exposure?: Exposure
  /**
   * What the canary is compared with: `stable`, what serves; `concurrent`, a second set of the stable version, started together with the
   * canary and of its size, so that neither age nor load tells them apart. Left out: `stable`.
   */
  readonly baseline?: 'stable' | 'concurrent'
  /** Seconds that what served before is kept, ready and without traffic, after a promotion. Left out: it goes at once. */
  readonly keepSeconds?: number
}

/**
 * `split`: its share of the requests, whose senders get its answers. `preview`: only requests that are sent to it by name. `mirror`: a copy
 * of the requests; its answers are compared and thrown away.
 */
export type Exposure = 'split' | 'preview' | 'mirror'

/** The one object that a target keeps. */
export interface RolloutState {
  readonly schema: 1
  /** Counts the times that the rollout was begun or adopted. */
  readonly generation: number
  readonly phase: Phase
  /** What serves; undefined before the first version. */
  readonly stable: Instance | undefined
  /** What is tried, or was tried last. */
  readonly canary: Instance | undefined
  /** The second set of the stable version, while there is one. */
  readonly baseline?: Instance | undefined
  /** What served before the last promotion, while the way back to it is kept open; and until when (ISO 8601). */
  readonly previous?: Instance | undefined
  readonly keptUntil?: string | undefined
  readonly plan: Plan
  /** Index into `plan.steps`. */
  readonly step: number
  /** Percent of the traffic that goes to the canary. */
  readonly weight: number
  readonly analysis: AnalysisVerdict
  /** Why the state is what it is, in words. */
  readonly reason: string
  readonly owner: Owner | undefined
  /** When the rollout and its step began, and when it is overdue, as the runs' clocks saw it (ISO 8601). */
  readonly since?: string
  readonly stepSince?: string
  readonly deadline?: string
}

/** Before anything was deployed. */
export const initialState: RolloutState = {
  schema: 1,
  generation: 0,
  phase: 'idle',
  stable: undefined,
  canary: undefined,
  plan: {steps: [], onInconclusive: 'rollback'},
  step: 0,
  weight: 0,
  analysis: 'none',
  reason: '',
  owner: undefined,
}

/** A state that nobody has to do anything about. */
export const isFinal = (state: RolloutState): boolean => ['idle', 'held', 'promoted', 'rolled-back'].includes(state.phase)

/** What a version gets now. */
export interface Share {
  readonly instance: Instance
  readonly percent: number
}

/** Percent of the traffic per instance. Empty before the first version serves. */
export function weights(state: RolloutState): readonly Share[] {
  const {stable, canary, baseline, weight} = state
  const beside = baseline !== undefined && weight > 0 ? Math.min(weight, 100 - weight) : 0
  const left = 100 - weight - beside
  return [
    ...(canary !== undefined && weight > 0 ? [{instance: canary, percent: weight}] : []),
    ...(baseline !== undefined && beside > 0 ? [{instance: baseline, percent: beside}] : []),
    ...(stable !== undefined && left > 0 ? [{instance: stable, percent: left}] : []),
  ]
}

/** What the canary is compared with; undefined before the first version serves. */
export const comparedWith = ({baseline, stable}: RolloutState): Instance | undefined => baseline ?? stable

/** What gets a copy of every request; undefined when nothing does. */
export const mirrored = ({plan, phase, canary}: RolloutState): Instance | undefined =>
  plan.exposure === 'mirror' && phase === 'progressing' ? canary : undefined

/** Harm was shown and the plan wants it kept for inspection. */
const isFrozen = ({phase, plan}: RolloutState): boolean => phase === 'held' && plan.onFailure === 'freeze'

/** The invariants that a state breaks, in words; none for a sound state. */
export function violations(state: RolloutState, isReady: (instance: Instance) => boolean): readonly string[] {
  const shares = weights(state)
  const sum = shares.reduce((total, {percent}) => total + percent, 0)
  const unready = shares.filter(({instance}) => !isReady(instance))
  const beside = shares.find(({instance}) => instance.id === state.baseline?.id)?.percent ?? 0
  const {previous, stable} = state
  return [
    ...(sum === 100 || (sum === 0 && state.stable === undefined) ? [] : [`the weights sum to ${sum}`]),
    ...unready.map(({instance}) => `version ${instance.version} (${instance.id}) gets traffic and is not ready`),
    ...((state.phase === 'promoting' || state.phase === 'promoted') && state.analysis !== 'pass'
      ? [`${state.phase} after the analysis "${state.analysis}"`]
      : []),
    ...(state.analysis === 'fail' && state.weight > 0 && !isFrozen(state) ? ['traffic to a canary whose analysis failed'] : []),
    ...(state.baseline === undefined || beside === Math.min(state.weight, 100 - state.weight) ? [] : [`the second set gets ${beside} %`]),
    ...(previous === undefined || (isReady(previous) && previous.id !== stable?.id) ? [] : ['there is no way back, though it is kept']),
  ]
}
