import type {Context} from '@modelflight/core/action'
import {policyRefused} from '@modelflight/core/errors'
import {type FoundRecord, findRecord} from '@modelflight/core/record-search'
import {predicateTypes} from '@modelflight/core/records'
import type {ModelVersion} from '@modelflight/registry/port'

/** Where the registration of a version was found. */
export type RegistrationEvidence = FoundRecord

/**
 * The registration record of exactly this model digest, from this run or from another run of this repository.
 *
 * @throws Failure (policy-refused) when there is none: nothing gets traffic that was not gated and registered.
 */
export async function requireRegistration(version: ModelVersion, context: Context): Promise<RegistrationEvidence> {
  const found = await findRecord('register-model', version.digest, context)
  const {predicateType, predicate} = found?.record.statement ?? {}
  const good = predicateType === predicateTypes.registration && ['pass', 'warn'].includes(predicate?.modelflight.status ?? '')
  if (found !== undefined && good) return found
  throw policyRefused(
    `version ${version.version} of ${version.name} has no registration record for its digest ${version.digest.slice(0, 19)}…`,
    {
      hint: 'Register it with register-model, which asks for a passed gate, and keep the folder .modelflight/records between the steps.',
    },
  )
}
