import {createHash, randomUUID} from 'node:crypto'
import {dependencyFailed} from '@modelflight/core/errors'
import type {KubernetesObject} from '@modelflight/kubernetes/objects'
import {initialState, type RolloutState} from '../state.ts'

const prefix = 'modelflight.dev'

/** Names of labels and annotations. */
export const marks = {
  /** On the traffic object: the state, as JSON. */
  state: `${prefix}/rollout-state`,
  /** On the traffic object: names one write, so that a write whose answer was lost is known again. */
  write: `${prefix}/write`,
  /** On the traffic object: pods that serve at full strength; on a Deployment that was scaled to 0: what it had. */
  replicas: `${prefix}/replicas`,
  /** On the Service of the method `replicas`: the selector that the user gave it. */
  selector: `${prefix}/selector`,
  /** Labels of what a rollout made: name of the target, and id of the instance. */
  rollout: `${prefix}/rollout`,
  instance: `${prefix}/instance`,
  /** On what a rollout made: digest of the model, and generation of the last writer. */
  digest: `${prefix}/model-digest`,
  version: `${prefix}/model-version`,
  generation: `${prefix}/generation`,
} as const

/** The state of a traffic object, with the token that a write must present. */
export interface Noted {
  readonly state: RolloutState
  readonly token: string
  /** Id of the write that left it; empty before the first. */
  readonly write: string
}

/**
 * Reads the state. The token is a hash of the state and the write that left it, not the object's resourceVersion: a controller may write
 * the object's status at any time, which is nobody's rollout.
 *
 * @throws Failure (dependency-failed) for an annotation that is no state of ours: nothing is guessed.
 */
export function stateOf(object: KubernetesObject): Noted {
  const annotations = object.metadata.annotations ?? {}
  const text = annotations[marks.state]
  const write = annotations[marks.write] ?? ''
  if (text === undefined) return {state: initialState, token: 'none', write}
  return {state: parse(text, object), token: createHash('sha256').update(`${write}\n${text}`).digest('hex'), write}
}

function parse(text: string, {kind, metadata}: KubernetesObject): RolloutState {
  const where = `the annotation ${marks.state} of ${kind} ${metadata.namespace}/${metadata.name}`
  const hint = 'Restore it, or remove it when no rollout is under way: the next one begins from what serves.'
  try {
    const state = JSON.parse(text) as RolloutState
    const sound =
      state.schema === 1 &&
      Number.isSafeInteger(state.generation) &&
      Array.isArray(state.plan.steps) &&
      Number.isFinite(state.weight) &&
      state.weight >= 0 &&
      state.weight <= 100
    if (sound) return {...initialState, ...state}
  } catch (cause) {
    throw dependencyFailed(`${where} can't be read`, {hint, cause})
  }
  throw dependencyFailed(`${where} does not hold the state of a rollout that this version understands`, {hint})
}

/** The object with a state written on it. */
export function withState<T extends KubernetesObject>(object: T, state: RolloutState, more: Readonly<Record<string, string>>): T {
  const annotations = {...object.metadata.annotations, ...more, [marks.state]: JSON.stringify(state), [marks.write]: randomUUID()}
  return {...object, metadata: {...object.metadata, annotations}}
}
