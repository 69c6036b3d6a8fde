import type {Instance, RolloutState} from '../state.ts'
import type {Deployment} from './objects.ts'
import type {Split} from './shares.ts'

/**
 * A way to send a share of the requests to an instance. Each has one object that says who gets what, and that object also carries the
 * rollout's state: both change in one write. All functions are pure.
 */
export interface TrafficMethod<T> {
  readonly name: 'httproute' | 'replicas'
  /** Why this object can't be used for this rollout, as a Failure; undefined when it can. */
  refusal(object: T, base: Deployment, state: RolloutState): Error | undefined
  /** The object as the state wants it. */
  route(object: T, base: Deployment, state: RolloutState): T
  /** Where the object differs from what the state wants, in words; also what its own controller says against it. */
  deviations(object: T, base: Deployment, state: RolloutState): readonly string[]
  /** Pods for a share. */
  split(percent: number, full: number): Split
  /** Whether every instance gets a Service of its own. */
  readonly services: boolean
  /** Labels of the base Deployment's pods that the pods of other instances must not have. */
  distinct(object: T, base: Deployment): readonly string[]
}

/** Deployment and Service of an instance. Generations count from 1: 0 is the Deployment that the user wrote. */
export const nameOf = (base: string, {id}: Pick<Instance, 'id'>): string => `${base}-${id}`
