import {existsSync} from 'node:fs'
import {join} from 'node:path'
import type {Context, FoundEvidence} from './action.ts'
import {Failure, policyRefused} from './errors.ts'
import {openRecordChain} from './record-chain.ts'
import type {StoredRecord} from './records.ts'

/** A record and where it was found, for the report. */
export interface FoundRecord {
  readonly record: StoredRecord
  readonly origin: string
}

/**
 * The newest record of an action about a digest: in this run's chain, else in what other runs of this repository left behind, whose records
 * are then taken over. Evidence that is broken or of another repository is passed over with a warning.
 */
export async function findRecord(action: string, digest: string, context: Context): Promise<FoundRecord | undefined> {
  const known = await context.records.latest(action, digest)
  if (known !== undefined) return {record: known, origin: 'this run'}
  for (const evidence of await context.stores.find(action, digest)) {
    const record = await takeOver(evidence, action, digest, context).catch((error: unknown) => {
      if (!(error instanceof Failure)) throw error
      context.log.warning(`${evidence.name} is not used: ${error.message}`)
      return undefined
    })
    if (record !== undefined) return {record, origin: evidence.origin}
  }
  return undefined
}

async function takeOver(evidence: FoundEvidence, action: string, digest: string, context: Context): Promise<StoredRecord | undefined> {
  const downloaded = await evidence.download()
  const folder = existsSync(join(downloaded, 'records')) ? join(downloaded, 'records') : downloaded
  const theirs = await openRecordChain(folder).latest(action, digest)
  if (theirs === undefined) return undefined
  const {repository} = theirs.statement.predicate.modelflight.run
  if (repository !== context.run.repository) throw policyRefused(`it comes from ${repository}, not from ${context.run.repository}`)
  await context.records.adopt(folder)
  return await context.records.latest(action, digest)
}
