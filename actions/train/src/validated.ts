import type {Context} from '@modelflight/core/action'
import {policyRefused} from '@modelflight/core/errors'
import type {StoredRecord, Subject} from '@modelflight/core/records'
import type {Check} from '@modelflight/core/verdict'
import {setDigest, type TrainingData} from './datasets.ts'

/** Whether the data must have passed validate-data. */
export type Requirement = 'auto' | 'true' | 'false'

/**
 * Holds the data against the records of validate-data: the chain goes on only from data that passed, and with the very same bytes.
 *
 * @throws Failure (policy-refused) when the data failed, changed since, or should have been validated and were not.
 */
export async function checkValidated(data: readonly TrainingData[], requirement: Requirement, context: Context): Promise<Check> {
  const id = 'data-validated'
  if (requirement === 'false') return {id, status: 'skipped', message: 'not asked for (require-validated: false)'}
  const records = (await context.records.all()).filter(({statement}) => statement.predicate.modelflight.action === 'validate-data')
  refuseFailed(records, data)
  refuseChanged(records, data)
  const known = new Set(records.flatMap(subjectsOf).map(({digest}) => digest))
  const open = data.filter((item) => !isCovered(item, data, known))
  if (open.length === 0 && data.length > 0) return {id, status: 'pass', n: data.length, message: 'validate-data passed exactly these data'}
  const names = open.map(({name}) => name).join(', ')
  if (requirement === 'true' || (records.length > 0 && open.length === data.length && data.length > 0)) {
    throw policyRefused(
      data.length === 0
        ? 'no data are named, so nothing shows that they were validated'
        : `validate-data has no record of ${names} as they are now`,
      {
        hint: 'Run validate-data on the same files before this step, or set require-validated: false.',
      },
    )
  }
  if (data.length === 0) return {id, status: 'skipped', message: 'the input data names nothing'}
  if (records.length === 0) return {id, status: 'skipped', message: 'validate-data did not run before'}
  return {id, status: 'warn', n: data.length, message: `validate-data has no record of ${names}`, hint: 'Validate these files too.'}
}

const subjectsOf = ({statement}: StoredRecord): readonly Subject[] =>
  statement.subject.map(({name, digest}) => ({name, digest: `sha256:${digest.sha256}`}))

const statusOf = ({statement}: StoredRecord): string => statement.predicate.modelflight.status

/** The newest word on a digest counts. */
function refuseFailed(records: readonly StoredRecord[], data: readonly TrainingData[]): void {
  const newest = new Map(records.flatMap((record) => subjectsOf(record).map(({digest}) => [digest, record] as const)))
  for (const {name, digest} of everyDigest(data)) {
    const record = newest.get(digest)
    if (record === undefined || statusOf(record) !== 'fail') continue
    throw policyRefused(`validate-data failed ${name} (${digest}), so nothing is trained on it`, {
      hint: "See validate-data's part of the report; mend the data or the contract.",
    })
  }
}

/** A data set of the same name with another digest was changed between the two steps. */
function refuseChanged(records: readonly StoredRecord[], data: readonly TrainingData[]): void {
  const newest = new Map(records.flatMap(subjectsOf).map(({name, digest}) => [name, digest] as const))
  const digests = everyDigest(data)
  for (const {name, digest} of digests) {
    const recorded = newest.get(name)
    if (recorded === undefined || recorded === digest || digests.some((other) => other.digest === recorded)) continue
    throw policyRefused(`${name} is not what validate-data saw: its digest is ${digest}, and ${recorded} was recorded`, {
      hint: 'Something changed the data between the two steps: validate again.',
    })
  }
}

const everyDigest = (data: readonly TrainingData[]): readonly Subject[] => data.flatMap((item) => [item, ...item.files])

/** Validated alone, as part of all the data together, or file by file. */
function isCovered(item: TrainingData, data: readonly TrainingData[], known: ReadonlySet<string>): boolean {
  if (known.has(item.digest) || item.files.every(({digest}) => known.has(digest))) return true
  return known.has(setDigest(data.flatMap(({files}) => files)))
}
