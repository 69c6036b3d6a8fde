import {existsSync} from 'node:fs'
import {join} from 'node:path'
import type {Context} from '@modelflight/core/action'
import {policyRefused} from '@modelflight/core/errors'
import {predicateTypes, type StoredRecord} from '@modelflight/core/records'
import type {ModelVersion} from '@modelflight/registry/port'

/** Where the registration of a version was found. */
export interface RegistrationEvidence {
  readonly record: StoredRecord
  /** For the report. */
  readonly origin: string
}

/**
 * The registration record of exactly this model digest: in this run's record chain, or in what another run of this repository left
 * behind, whose chain is then continued.
 *
 * @throws Failure (policy-refused) when there is none: nothing gets traffic that was not gated and registered.
 */
export async function requireRegistration(version: ModelVersion, context: Context): Promise<RegistrationEvidence> {
  const known = await registrationIn(context, version)
  if (known !== undefined) return {record: known, origin: 'this run'}
  for (const found of await context.stores.find('register-model', version.digest)) {
    const folder = await found.download()
    await context.records.adopt(existsSync(join(folder, 'records')) ? join(folder, 'records') : folder)
    const record = await registrationIn(context, version)
    if (record !== undefined) return {record, origin: found.origin}
  }
  throw policyRefused(
    `version ${version.version} of ${version.name} has no registration record for its digest ${version.digest.slice(0, 19)}…`,
    {
      hint: 'Register it with register-model, which asks for a passed gate, and keep the folder .modelflight/records between the steps.',
    },
  )
}

async function registrationIn(context: Context, {digest}: ModelVersion): Promise<StoredRecord | undefined> {
  const record = await context.records.latest('register-model', digest)
  const {predicateType, predicate} = record?.statement ?? {}
  const good = predicateType === predicateTypes.registration && ['pass', 'warn'].includes(predicate?.modelflight.status ?? '')
  return good ? record : undefined
}
