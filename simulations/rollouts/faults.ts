import {createRandom, shuffled} from '@modelflight/stats/random'

/** What can be wrong with a new version. */
export const faultNames = ['none', 'errors', 'latency', 'drift', 'silent wrong answers'] as const

/** Name of a fault. */
export type FaultName = (typeof faultNames)[number]

/** How a model server behaves. */
export interface Behaviour {
  /** Share of requests that end with status 500. */
  readonly errors: number
  /** Factor of the time of an answer. */
  readonly slow: number
  /** Share of predictions that move from one class to the other. */
  readonly drift: number
  /** Share of predictions that are turned round, in both directions: their distribution stays. */
  readonly wrong: number
  readonly seed: number
}

/** A new version as the seed draws it, beside the one that serves. */
export interface Draw {
  readonly seed: number
  readonly fault: FaultName
  /** How much of the fault there is, in words. */
  readonly size: string
  readonly stable: Behaviour
  readonly canary: Behaviour
}

/** Draws the fault (among five seeds in a row each once, in an order that is drawn too) and its size, all of them beyond what the rollout tolerates. */
export function drawFault(seed: number): Draw {
  const random = createRandom(seed)
  const order = shuffled(faultNames, createRandom(Math.floor(seed / faultNames.length)))
  const between = (low: number, high: number): number => low + (high - low) * random.uniform()
  const fault = order[seed % faultNames.length] ?? 'none'
  const sound = {errors: between(0.005, 0.02), slow: 1, drift: 0, wrong: 0}
  const stable: Behaviour = {...sound, seed: random.integer(1e9)}
  const canary: Behaviour = {...sound, seed: random.integer(1e9)}
  const points = (share: number): string => `+${(100 * share).toFixed(1)} points`
  switch (fault) {
    case 'none':
      return {seed, fault, size: '', stable, canary}
    case 'errors': {
      const more = between(0.05, 0.15)
      return {seed, fault, size: points(more), stable, canary: {...canary, errors: canary.errors + more}}
    }
    case 'latency': {
      const slow = between(3, 5)
      return {seed, fault, size: `${slow.toFixed(1)} times`, stable, canary: {...canary, slow}}
    }
    case 'drift': {
      const drift = between(0.15, 0.4)
      return {seed, fault, size: points(drift), stable, canary: {...canary, drift}}
    }
    case 'silent wrong answers': {
      const wrong = between(0.1, 0.3)
      // Turning round also mends what was wrong: the share of wrong answers grows by less.
      return {seed, fault, size: points(wrong * 0.8), stable, canary: {...canary, wrong}}
    }
    default:
      return fault satisfies never
  }
}
