import {open} from 'node:fs/promises'
import {join} from 'node:path'
import type {Context} from '@modelflight/core/action'
import {inputError} from '@modelflight/core/errors'
import {readText, realPathInside, resolveInside, sha256} from '@modelflight/core/files'
import {type Dataset, resolveDataset} from '@modelflight/data/dataset'
import {seasonalReference} from '@modelflight/data/drift/seasonal'
import {parseProfile, profileText} from '@modelflight/data/profile/store'
import type {Profile} from '@modelflight/data/profile/types'
import {profileDataset} from '@modelflight/data/profile-dataset'
import {openRegistry} from '@modelflight/registry/open'
import {championAlias} from '@modelflight/registry/port'
import {aliasReference, formatReference, parseReference} from '@modelflight/registry/reference'

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
    }
  /** The registry answers that nobody serves under this alias. */
  | {readonly kind: 'no-model'; readonly name: string}

/** What says where the reference is. */
export interface ReferenceInputs {
  readonly reference: readonly string[] | undefined
  readonly registry: string
}

/**
 * Finds the reference: a model's training profile, a stored profile, or data to be profiled.
 *
 * @throws Failure input-error when none is named or the model carries no profile; dependency-failed when the registry does not answer.
 */
export async function findReference(inputs: ReferenceInputs, context: Context): Promise<Reference> {
  const named = inputs.reference ?? championOf(context.model)
  const [first, ...others] = named
  if (first === undefined) {
    throw inputError('there is nothing to compare with', {hint: 'Set the input `reference`, or `model` for the profile of its champion.'})
  }
  if (others.length === 0 && first.startsWith('models:')) return await fromRegistry(first, inputs.registry, context)
  if (others.length === 0 && (await isProfile(first, context))) return await fromProfile(first, context)
  if (others.length > 0 && (await areProfiles(named, context))) return await fromPeriods(named, context)
  const dataset = await resolveDataset(named, context)
  const profile = await profileDataset(dataset, {}, context)
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

/** A stored profile begins with its version; a data file that ends with .json does not. */
async function isProfile(typed: string, context: Context): Promise<boolean> {
  if (!typed.toLowerCase().endsWith('.json') || /[*?]/.test(typed)) return false
  const path = await realPathInside(resolveInside(typed, context.workspace, context.workingDirectory), context.workspace)
  const file = await open(path)
  try {
    const {buffer, bytesRead} = await file.read(Buffer.alloc(64), 0, 64, 0)
    return /^\s*\{\s*"version"\s*:/.test(buffer.toString('utf8', 0, bytesRead))
  } finally {
    await file.close()
  }
}

async function areProfiles(named: readonly string[], context: Context): Promise<boolean> {
  for (const typed of named) if (!(await isProfile(typed, context))) return false
  return true
}

/** The same window of past periods. */
async function fromPeriods(named: readonly string[], context: Context): Promise<Reference> {
  const profiles: Profile[] = []
  for (const typed of named) {
    const found = await fromProfile(typed, context)
    if (found.kind === 'profile') profiles.push(found.profile)
  }
  const {profile, limits, periods} = seasonalReference(profiles)
  return {kind: 'profile', name: `${periods} past periods`, profile, digest: sha256(profileText(profile)), seasonal: limits}
}

async function fromProfile(typed: string, context: Context): Promise<Reference> {
  const path = await realPathInside(resolveInside(typed, context.workspace, context.workingDirectory), context.workspace)
  const name = context.display(path)
  const text = await readText(path, name)
  return {kind: 'profile', name, profile: parseProfile(text, name), digest: sha256(text)}
}
