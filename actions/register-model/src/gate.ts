import type {Context} from '@modelflight/core/action'
import {policyRefused} from '@modelflight/core/errors'
import {findRecord} from '@modelflight/core/record-search'
import type {StoredRecord} from '@modelflight/core/records'

/** The gate's word on a model. */
export interface GateEvidence {
  readonly record: StoredRecord
  readonly status: string
  /** Version of this model that the gate compared with; undefined when it compared with none. */
  readonly baseline: string | undefined
}

/**
 * The newest decision of evaluate-gate about exactly this model, from this run's chain or from what another run of this repository left
 * behind, whose records are then taken over.
 *
 * @throws Failure (policy-refused) when there is none, or when it is no pass.
 */
export async function requireGate(name: string, digest: string, context: Context): Promise<GateEvidence> {
  const record = (await findRecord('evaluate-gate', digest, context))?.record
  if (record === undefined) {
    throw policyRefused(`evaluate-gate has no record of a model with the digest ${digest}, so it is not registered`, {
      hint: 'Run train and evaluate-gate on this model before, in the same job or with the same output-dir, or set require-gate: false.',
    })
  }
  const {status} = record.statement.predicate.modelflight
  if (status !== 'pass' && status !== 'warn') {
    throw policyRefused(`evaluate-gate judged this model ${status === 'fail' ? 'a fail' : status}, so it is not registered`, {
      hint: "See evaluate-gate's part of the report.",
    })
  }
  return {record, status, baseline: baselineOf(record, name)}
}

/** evaluate-gate names its baseline among the materials: `baseline <model>/<version>`. */
function baselineOf({statement}: StoredRecord, name: string): string | undefined {
  const prefix = `baseline ${name}/`
  const material = statement.predicate.modelflight.materials.find((candidate) => candidate.name.startsWith(prefix))
  const version = material?.name.slice(prefix.length)
  return version !== undefined && /^\d+$/.test(version) ? version : undefined
}
