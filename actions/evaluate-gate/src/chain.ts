import type {Context} from '@modelflight/core/action'
import {policyRefused} from '@modelflight/core/errors'
import type {StoredRecord, Subject} from '@modelflight/core/records'

/** A file that the gate judges by. */
export interface JudgedFile {
  readonly name: string
  readonly digest: string
  /** Id of the run that it was read from, for metrics on a tracking server. */
  readonly run?: string
}

/**
 * The model that is being judged, from the record of the training before; undefined when no training was recorded.
 *
 * @throws Failure (policy-refused) when a judged file is not one that the training wrote: it would be evidence of another run.
 */
export async function trainedModel(files: readonly JudgedFile[], context: Context): Promise<Subject | undefined> {
  const record = await context.records.latest('train')
  const subject = record?.statement.subject[0]
  if (record === undefined || subject === undefined) return undefined
  const known = new Set(record.statement.subject.map((written) => `sha256:${written.digest.sha256}`))
  // A run on a server is the training's own when its record names it.
  const said = JSON.stringify(record.statement.predicate)
  const foreign = files.find(({digest, run}) => !known.has(digest) && (run === undefined || !said.includes(run)))
  if (foreign !== undefined) throw otherRun(foreign, record, context)
  return {name: subject.name, digest: `sha256:${subject.digest.sha256}`}
}

function otherRun({name}: JudgedFile, record: StoredRecord, context: Context): Error {
  return policyRefused(`${name} is not what the recorded training wrote, so it is evidence of another run`, {
    where: {file: name},
    hint: `Judge the files that ${context.display(record.path)} names, or have train record this one too (its inputs metrics and predictions).`,
  })
}
