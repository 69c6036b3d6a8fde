import {inputError} from '@modelflight/core/errors'
import type {Exposure, Plan} from './state.ts'

/** A way to bring a version to its users, as data: what the reducer does with it follows from the plan alone. */
export interface Strategy {
  readonly exposure: Exposure
  /** The weights that it goes through before it is promoted; `asked`: the workflow's own. */
  steps(asked: readonly number[]): readonly number[]
  /** One sentence for reports. */
  readonly story: string
}

/** The strategies by name. */
export const strategies = {
  canary: {exposure: 'split', steps: (asked) => asked.filter((step) => step < 100), story: 'a growing share of the requests goes to it'},
  'blue-green': {
    exposure: 'preview',
    steps: () => [0],
    story: 'it is tried beside the one that serves, then takes all traffic in one write',
  },
  shadow: {exposure: 'mirror', steps: () => [0], story: 'it gets a copy of the requests; its answers are compared and thrown away'},
} as const satisfies Readonly<Record<string, Strategy>>

/** Name of a strategy. */
export type StrategyName = keyof typeof strategies

/** Names of the strategies, for inputs. */
export const strategyNames = ['canary', 'blue-green', 'shadow'] as const satisfies readonly StrategyName[]

/** What a plan says besides its steps. */
export type PlanRest = Pick<Plan, 'onInconclusive' | 'onFailure' | 'baseline' | 'keepSeconds'>

/**
 * The plan of a strategy. A second set of the stable version is only for versions that share the requests: a copy, or a trial by name, is
 * compared with what serves.
 *
 * @throws Failure (input-error) when a canary would have no step below 100.
 */
export function planOf(name: StrategyName, asked: readonly number[], {baseline, ...rest}: PlanRest): Plan {
  const {exposure, steps} = strategies[name]
  const beside = exposure === 'split' && baseline !== undefined ? {baseline} : {}
  const plan: Plan = {...rest, ...beside, steps: steps(asked), exposure}
  if (plan.steps.length === 0) throw inputError('a canary needs at least one step below 100: at 100 nothing is left to compare with')
  return plan
}
