import {join} from 'node:path'
import type {Context} from '@modelflight/core/action'
import {inputError} from '@modelflight/core/errors'
import {readText, sha256} from '@modelflight/core/files'
import type {Contract} from '@modelflight/data/contract/types'
import {type Dataset, resolveFiles} from '@modelflight/data/dataset'
import {seasonalReference} from '@modelflight/data/drift/seasonal'
import {parseProfile, profileText} from '@modelflight/data/profile/store'
import {type StoredProfile, storedProfiles} from '@modelflight/data/profile/stored'
import type {Profile} from '@modelflight/data/profile/types'
import {profileDataset} from '@modelflight/data/profile-dataset'
import {readBy, rulesOfContract, scanBy} from '@modelflight/data/reading-rules'
import {openRegistry} from '@modelflight/registry/open'
import {championAlias} from '@modelflight/registry/port'
import {aliasReference, formatReference, parseReference} from '@modelflight/registry/reference'
import {placeOf} from './subject.ts'

/** What the data is compared with, or that there is nothing yet. */
export type Reference =
  | {
      readonly kind: 'profile'
      /** For messages, e.g. `training data of flights version 3`. */
      readonly name: string
      readonly profile: Profile
      /** `sha256:` of the profile as stored. */
      readonly digest: string
      /** The rows, where the reference is data. */
      readonly dataset?: Dataset
      /** metrics.json that the model was registered with (absolute path). */
      readonly metrics?: string
      /** Per column: how much past periods differ, where there are several. */
      readonly seasonal?: ReadonlyMap<string, number>
      /** The past periods one by one. */
      readonly periods?: readonly Profile[]
    }
  /** The registry answers that nobody serves under this alias. */
  | {readonly kind: 'no-model'; readonly name: string}

/** What says where the reference is. */
export interface ReferenceInputs {
  readonly reference: readonly string[] | undefined
  readonly registry: string
}

/**
 * Finds the reference: a model's training profile, stored profiles, or data to be profiled.
 *
 * @param contract that says how the reference is written, where it is data.
 * @throws Failure input-error when none is named, the model carries no profile, or profiles and data are mixed; dependency-failed when the
 *   registry does not answer.
 */
export async function findReference(inputs: ReferenceInputs, contract: Contract | undefined, context: Context): Promise<Reference> {
  const named = inputs.reference ?? championOf(context.model)
  const [first, ...others] = named
  if (first === undefined) {
    throw inputError('there is nothing to compare with', {
      hint: 'Set the input `reference` to a stored profile or to data, or set `model` for the profile of its champion.',
    })
  }
  const model = named.find((each) => each.startsWith('models:'))
  if (model !== undefined && others.length > 0) {
    throw inputError(`reference: ${model} is a model of the registry, and is named together with other references`, {
      hint: 'Name the model alone, or stored profiles, or data.',
    })
  }
  if (model !== undefined) return await fromRegistry(model, inputs.registry, context)
  const found = await resolveFiles(named, placeOf(context, 'reference'))
  const profiles = await storedProfiles(found.files, 'reference')
  if (profiles !== undefined) return fromProfiles(profiles)
  const rules = rulesOfContract(contract)
  const dataset = readBy(found, rules)
  const profile = await profileDataset(dataset, scanBy(dataset, rules), context)
  return {kind: 'profile', name: named.join(', '), profile, digest: sha256(profileText(profile)), dataset}
}

const championOf = (model: string | undefined): readonly string[] =>
  model === undefined ? [] : [formatReference(aliasReference(model, championAlias))]

async function fromRegistry(text: string, uri: string, context: Context): Promise<Reference> {
  const reference = parseReference(text)
  const registry = await openRegistry(uri, context)
  const version = await registry.resolve(reference)
  if (version === undefined) {
    if (reference.kind === 'alias') return {kind: 'no-model', name: text}
    throw inputError(`${text} is not in the registry ${registry.name}`)
  }
  const {evidence} = await registry.download(version, join(context.temporary, 'reference'), ['evidence'])
  const title = `${version.name} version ${version.version}`
  if (evidence.profile === undefined) {
    throw inputError(`${title} was registered without a profile of its training data`, {
      hint: 'Run validate-data before train, so that register-model stores the profile, or name a profile in `reference`.',
    })
  }
  const name = `the profile of ${title}`
  const stored = await readText(evidence.profile, name)
  const metrics = evidence.metrics === undefined ? {} : {metrics: evidence.metrics}
  return {kind: 'profile', name: `training data of ${title}`, profile: parseProfile(stored, name), digest: sha256(stored), ...metrics}
}

/** One stored profile, or those of the same window of past periods. */
function fromProfiles(profiles: readonly StoredProfile[]): Reference {
  const [only, ...more] = profiles
  if (only !== undefined && more.length === 0) return {kind: 'profile', ...only}
  const {profile, limits, periods} = seasonalReference(profiles.map((each) => each.profile))
  const digest = sha256(profileText(profile))
  return {
    kind: 'profile',
    name: `${periods} past periods`,
    profile,
    digest,
    seasonal: limits,
    periods: profiles.map((each) => each.profile),
  }
}
