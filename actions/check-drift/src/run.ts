import {join} from 'node:path'
import type {Context, Result} from '@modelflight/core/action'
import type {Values} from '@modelflight/core/fields'
import {writeAtomic} from '@modelflight/core/files'
import {type Check, verdictOf} from '@modelflight/core/verdict'
import {resolveDataset} from '@modelflight/data/dataset'
import {judgeDrift} from '@modelflight/data/drift/judge'
import {profileText} from '@modelflight/data/profile/store'
import type {Profile} from '@modelflight/data/profile/types'
import {profileDataset} from '@modelflight/data/profile-dataset'
import {checksOf} from './checks.ts'
import type {inputs} from './inputs.ts'
import {limitsOf} from './limits.ts'
import type {outputs} from './outputs.ts'
import {recordOf} from './record.ts'
import {findReference, type Reference} from './reference.ts'
import {detailsOf, reportSection} from './report.ts'

/** The inputs of check-drift, read. */
export type Inputs = Values<typeof inputs>

/**
 * Profiles today's data, holds it against the reference, and judges column by column.
 *
 * @throws Failure as `findReference`, `resolveDataset` and `profileDataset` do, and input-error for a column that neither side has.
 */
export async function run(inputs: Inputs, context: Context): Promise<Result<typeof outputs>> {
  const limits = limitsOf(inputs)
  const dataset = await resolveDataset(inputs.current, context)
  const reference = await findReference(inputs, context)
  if (context.plan) return planned(reference, dataset.files.length)
  const current = await profileDataset(dataset, {}, context)
  const path = await storeProfile(current, context)
  if (reference.kind === 'no-model') return withoutReference(reference.name, current, path, context)
  const judgement = judgeDrift(reference.profile, current, limits, choiceOf(inputs))
  const verdict = verdictOf(checksOf(judgement))
  return {
    verdict,
    outputs: {
      'drift-detected': judgement.drifted.length > 0,
      'drifted-columns': JSON.stringify(judgement.drifted),
      'max-psi': judgement.maxPsi?.value ?? '',
      profile: path,
    },
    section: reportSection({judgement, verdict, reference, current}),
    record: recordOf({judgement, verdict, reference, current}),
    details: detailsOf(judgement),
    files: [path],
  }
}

const choiceOf = ({columns, exclude}: Inputs) => ({
  ...(columns === undefined ? {} : {columns}),
  ...(exclude === undefined ? {} : {exclude}),
})

/** The profile of today may be the reference of tomorrow. */
async function storeProfile(profile: Profile, context: Context): Promise<string> {
  const path = join(context.outputDir, 'profiles', 'current.json')
  await writeAtomic(path, profileText(profile))
  return path
}

function planned(reference: Reference, files: number): Result<typeof outputs> {
  const message = `would compare ${files} ${files === 1 ? 'file' : 'files'} with ${reference.name}`
  return unjudged({id: 'plan', status: 'pass', message}, 'Nothing was done: this is the plan.', '')
}

/** Nobody serves yet, so there is nothing to drift from. That is no pass. */
function withoutReference(name: string, current: Profile, path: string, context: Context): Result<typeof outputs> {
  const check: Check = {
    id: 'reference',
    status: 'inconclusive',
    n: current.rows,
    message: `the registry has no ${name}, so there is no profile to compare with`,
    hint: 'Register and deploy a model first, or name a stored profile in `reference`.',
  }
  return {...unjudged(check, `There is no ${name} yet: nothing was compared.`, context.display(path)), files: [path]}
}

function unjudged(check: Check, headline: string, profile: string): Result<typeof outputs> {
  const verdict = verdictOf([check])
  return {
    verdict,
    outputs: {'drift-detected': false, 'drifted-columns': '[]', 'max-psi': '', profile},
    section: {id: 'check-drift', title: 'Drift', tone: verdict.status, headline, blocks: []},
  }
}
