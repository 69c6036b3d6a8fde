import type {Context} from '@modelflight/core/action'
import {inputError} from '@modelflight/core/errors'
import type {Values} from '@modelflight/core/fields'
import type {Check} from '@modelflight/core/verdict'
import {challengerAlias, championAlias, type ModelVersion, type Registry} from '@modelflight/registry/port'
import {aliasReference, formatReference, type ModelReference, parseReference} from '@modelflight/registry/reference'
import type {AnalysisRules} from '@modelflight/rollout/analysis'
import type {RecordedRequest} from '@modelflight/rollout/local/load'
import type {Metric} from '@modelflight/rollout/metric'
import type {Instance, Plan, Revision} from '@modelflight/rollout/state'
import {planOf} from '@modelflight/rollout/strategies'
import {type RegistrationEvidence, requireRegistration} from './evidence.ts'
import type {inputs as spec} from './inputs.ts'

/** The inputs as the action reads them. */
export type Inputs = Values<typeof spec>

/** Everything that is known before the first request is sent. */
export interface Preparation {
  readonly version: ModelVersion
  /** Where the alias `champion` points now. */
  readonly champion: string | undefined
  /** What the new version is compared with; undefined when nothing else serves. */
  readonly serving: Revision | undefined
  readonly evidence: RegistrationEvidence
  /** Where it serves against where it was trained; undefined when nothing is known of that. */
  readonly environment?: Check | undefined
  /** Undefined where the users' own requests decide. */
  readonly requests: readonly RecordedRequest[] | undefined
  readonly rules: AnalysisRules
  readonly steps: readonly number[]
}

/** The version that was asked for, the champion, and the proof that the version was gated and registered. */
export interface Registered {
  readonly version: ModelVersion
  readonly champion: ModelVersion | undefined
  readonly evidence: RegistrationEvidence
}

/** Looks a version up, with its evidence. @throws Failure (input-error) when there is none, (policy-refused) without evidence. */
export async function findRegistered(inputs: Inputs, registry: Registry, context: Context): Promise<Registered> {
  const reference = parseReference(inputs.model)
  const champion = await registry.resolve(aliasReference(reference.name, championAlias))
  const version = (await registry.resolve(reference)) ?? firstVersion(reference, champion)
  if (version === undefined) {
    throw inputError(`${registry.name} has no ${formatReference(reference)}`, {
      hint: 'Register a version first (register-model), or correct the name, version or alias.',
    })
  }
  return {version, champion, evidence: await requireRegistration(version, context)}
}

/** The first version of a model is its champion from the start, so there is no challenger to deploy: the champion is. */
const firstVersion = (reference: ModelReference, champion: ModelVersion | undefined): ModelVersion | undefined =>
  reference.kind === 'alias' && reference.alias === challengerAlias ? champion : undefined

/** The rules of the analysis. `labelled`: whether true answers are known; `counted`: whether requests and errors are counted besides the metrics. */
export const rulesOf = (inputs: Inputs, labelled: boolean, metrics: readonly Metric[], counted = true): AnalysisRules => ({
  alpha: inputs.alpha,
  maxErrorRateIncrease: inputs['max-error-rate-increase'],
  maxWrongAnswerIncrease: labelled ? inputs['max-wrong-answer-increase'] : undefined,
  maxLatencyRatio: inputs['max-latency-ratio'],
  minRequests: inputs['min-requests'],
  maxRequests: inputs['max-requests'],
  patience: patienceOf(inputs),
  metrics,
  judgesCounts: counted,
})

/** What the rollout goes through. `extend` is the analysis' business: what is still open after the extension goes back. */
export const planFrom = (inputs: Inputs, steps: readonly number[]): Plan =>
  planOf(inputs.strategy, steps, {
    onInconclusive: inputs['on-inconclusive-rollout'] === 'hold' ? 'hold' : 'rollback',
    onFailure: inputs['failure-action'],
    baseline: inputs.baseline,
    ...(inputs['rollback-window'] > 0 ? {keepSeconds: inputs['rollback-window']} : {}),
  })

/** How much longer than asked a rollout may stay open: an extension doubles requests and time, once. */
export const patienceOf = (inputs: Inputs): number => (inputs['on-inconclusive-rollout'] === 'extend' ? 2 : 1)

/** Points `champion` at the canary, if nobody else moved it since this run began. */
export async function moveChampion(
  registry: Registry,
  name: string,
  canary: Instance,
  champion: string | undefined,
): Promise<'confirmed' | {readonly refused: string}> {
  const move = await registry.setAlias(name, championAlias, canary.version, {expected: champion})
  if (move.kind !== 'conflict') return 'confirmed'
  // A run that died after the move, or another that finished this very rollout, has done our work.
  if (move.actual === canary.version) return 'confirmed'
  return {refused: `the alias champion was moved to version ${move.actual ?? '(none)'} in the meantime`}
}

/** A registry's version as a rollout knows it. */
export const asRevision = ({version, digest}: Revision): Revision => ({version, digest})
