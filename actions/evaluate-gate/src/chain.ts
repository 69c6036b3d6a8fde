import type {Context} from '@modelflight/core/action'
import {policyRefused} from '@modelflight/core/errors'
import type {StoredRecord, Subject} from '@modelflight/core/records'

/** A file that the gate judges by. */
export interface JudgedFile {
  readonly name: string
  readonly digest: string
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
  const known = new Set(digestsIn(record.statement))
  const foreign = files.find(({digest}) => !known.has(digest.replace(/^sha256:/, '')))
  if (foreign !== undefined) throw otherRun(foreign, record, context)
  return {name: subject.name, digest: `sha256:${subject.digest.sha256}`}
}

function otherRun({name}: JudgedFile, record: StoredRecord, context: Context): Error {
  return policyRefused(`${name} is not what the recorded training wrote, so it is evidence of another run`, {
    where: {file: name},
    hint: `Judge the files of that training (${context.display(record.path)}), or train again.`,
  })
}

/** Every sha256 that a record names, wherever its predicate keeps it. */
function digestsIn(value: unknown): string[] {
  if (typeof value === 'string') return /^(sha256:)?[0-9a-f]{64}$/.test(value) ? [value.replace(/^sha256:/, '')] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(digestsIn)
}
