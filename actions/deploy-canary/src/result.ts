import type {Context, Result} from '@modelflight/core/action'
import {sha256File} from '@modelflight/core/files'
import {predicateTypes, type Subject} from '@modelflight/core/records'
import {type Check, verdictOf} from '@modelflight/core/verdict'
import type {RolloutResult} from '@modelflight/rollout/driver'
import {type Conclusion, conclude} from './conclusion.ts'
import type {JournalLook} from './journal.ts'
import type {outputs} from './outputs.ts'
import {foresee, reportPlan} from './plan.ts'
import {type Inputs, type Preparation, planFrom} from './preparation.ts'
import {report} from './report.ts'

/** A rollout's end as the action's result. */
export async function finished(
  rollout: RolloutResult,
  looks: readonly JournalLook[],
  preparation: Preparation,
  inputs: Inputs,
  context: Context,
  deploymentId = '',
): Promise<Result<typeof outputs>> {
  const conclusion = conclude(rollout, looks, preparation)
  const {version, serving} = preparation
  const verdict = verdictOf([...evidenceChecks(preparation), ...conclusion.checks])
  const materials = await materialsOf(preparation, inputs, context)
  return {
    verdict,
    outputs: {...outputsOf(conclusion, preparation), 'deployment-id': deploymentId},
    section: report(conclusion, looks, preparation, verdict.status),
    details: {decision: conclusion.decision, state: rollout.state, looks},
    record: {
      subjects: [{name: version.name, digest: version.digest}],
      materials,
      predicateType: predicateTypes.rollout,
      predicate: {
        decision: conclusion.decision,
        reason: conclusion.reason,
        model: version.name,
        version: version.version,
        previousVersion: serving?.version ?? null,
        target: inputs.target,
        weight: conclusion.weight,
        plan: {steps: preparation.steps, onInconclusive: inputs['on-inconclusive-rollout']},
        rules: asJson(preparation.rules),
        lastLook: conclusion.last === undefined ? null : asJson(conclusion.last),
        looks: looks.length,
        generation: rollout.state.generation,
        registration: preparation.evidence.record.digest,
      },
    },
  }
}

async function materialsOf({version, serving}: Preparation, inputs: Inputs, context: Context): Promise<readonly Subject[]> {
  const {requests} = inputs
  const sent = requests === undefined ? [] : [{name: context.display(requests), digest: await sha256File(requests)}]
  // What serves in a cluster may never have been registered: then it has no digest of a model.
  const known = serving?.digest.startsWith('sha256:') === true ? [{name: `${version.name} ${serving.version}`, digest: serving.digest}] : []
  return [...sent, ...known]
}

const outputsOf = ({decision, weight, reason, last}: Conclusion, {version, serving}: Preparation) => ({
  decision,
  version: version.version,
  'previous-version': serving?.version ?? '',
  weight,
  reason,
  'analysis-json': last === undefined ? '' : JSON.stringify(last),
})

const evidenceCheck = ({version, evidence}: Preparation): Check => ({
  id: 'registration',
  status: 'pass',
  observed: evidence.record.digest,
  message: `Version ${version.version} is registered with a passed gate; the record comes from ${evidence.origin}.`,
})

/** What is known before anything is moved. */
const evidenceChecks = (preparation: Preparation): readonly Check[] => [
  evidenceCheck(preparation),
  ...(preparation.environment === undefined ? [] : [preparation.environment]),
]

/** What a plan says. `changes`: what would be written, one line each. */
export function planned(preparation: Preparation, inputs: Inputs, changes: readonly string[] = []): Result<typeof outputs> {
  const foreseen = foresee(preparation, inputs)
  const verdict = verdictOf(evidenceChecks(preparation))
  const {version, serving} = preparation
  const reason = 'this is a plan: nothing was started and no traffic was moved'
  return {
    verdict,
    outputs: {
      decision: 'unchanged',
      version: version.version,
      'previous-version': serving?.version ?? '',
      weight: 0,
      reason,
      'analysis-json': '',
      'deployment-id': '',
    },
    section: reportPlan(preparation, inputs, foreseen, changes),
    details: {plan: planFrom(inputs, preparation.steps), changes, needed: foreseen},
  }
}

/** A plain value as JSON: undefined members go, and nothing that is not finite can get in. */
const asJson = (value: unknown) => JSON.parse(JSON.stringify(value)) as {readonly [key: string]: string | number | boolean | null}
