import {createHash} from 'node:crypto'
import {copyFile, mkdir} from 'node:fs/promises'
import {dirname, join} from 'node:path'
import type {Context} from '@modelflight/core/action'
import {inputError} from '@modelflight/core/errors'
import {readText, realPathInside, resolveInside} from '@modelflight/core/files'
import {resolveFiles} from '@modelflight/data/dataset'
import {mergeProfiles} from '@modelflight/data/profile/merge'
import {parseProfile} from '@modelflight/data/profile/store'
import {storedProfiles} from '@modelflight/data/profile/stored'
import type {Profile} from '@modelflight/data/profile/types'
import {openRegistry} from '@modelflight/registry/open'
import {parseReference} from '@modelflight/registry/reference'

/** What the data are compared with. */
export type Reference =
  | {
      readonly kind: 'profile'
      /** For messages. */
      readonly name: string
      readonly profile: Profile
      /** Data that a model was trained on, or a profile that was named: a difference is a check. The base branch's only informs. */
      readonly decides: boolean
    }
  /** There is nothing yet; the sentence says why. */
  | {readonly kind: 'none'; readonly why: string}

/**
 * Finds the stored profile that `reference` names; several ones, by lines or patterns, are merged. No data is read.
 *
 * @param patterns of the data: the base branch stores its profile under them.
 * @throws Failure input-error when a named profile is missing or broken; dependency-failed when a registry does not answer.
 */
export async function findReference(
  typed: string | undefined,
  registry: string,
  patterns: readonly string[],
  context: Context,
): Promise<Reference | undefined> {
  const named = typed ?? (context.run.pullRequest === undefined ? undefined : 'base')
  if (named === undefined) return undefined
  if (named === 'base') return fromBase(patterns, context)
  if (named.startsWith('models:')) return fromRegistry(named, registry, context)
  const names = named.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()]))
  if (names.length > 1 || /[*?]/.test(named)) return fromProfiles(names, context)
  const path = await realPathInside(resolveInside(named, context.workspace, context.workingDirectory), context.workspace)
  const name = context.display(path)
  return {kind: 'profile', name, profile: parseProfile(await readText(path, name), name), decides: true}
}

async function fromProfiles(names: readonly string[], context: Context): Promise<Reference> {
  const {files} = await resolveFiles(names, context)
  const [first, ...others] = (await storedProfiles(files, 'reference')) ?? []
  if (first === undefined) {
    throw inputError(`reference: ${names.join(', ')} is data, and a stored profile is needed`, {
      hint: 'Run validate-data on that data, and name its output `profile`.',
    })
  }
  const profile = others.reduce((merged, each) => mergeProfiles(merged, each.profile), first.profile)
  return {kind: 'profile', name: others.length === 0 ? first.name : `${files.length} stored profiles`, profile, decides: true}
}

async function fromRegistry(named: string, uri: string, context: Context): Promise<Reference> {
  const reference = parseReference(named)
  const registry = await openRegistry(uri, context)
  const version = await registry.resolve(reference)
  if (version === undefined) {
    if (reference.kind === 'alias')
      return {kind: 'none', why: `Nothing is registered as ${named} yet, so there is nothing to compare with.`}
    throw inputError(`${named} is not in the registry ${registry.name}`)
  }
  const {evidence} = await registry.download(version, join(context.temporary, 'reference'), ['evidence'])
  const title = `${version.name} version ${version.version}`
  if (evidence.profile === undefined) {
    throw inputError(`${title} was registered without a profile of its training data`, {
      hint: 'Run validate-data before train, so that register-model stores the profile.',
    })
  }
  const name = `the training data of ${title}`
  return {kind: 'profile', name, profile: parseProfile(await readText(evidence.profile, name), name), decides: true}
}

async function fromBase(patterns: readonly string[], context: Context): Promise<Reference> {
  const commit = context.run.pullRequest?.baseSha ?? context.run.sha
  const path = storedPath(patterns, context)
  const isFound = commit !== '' && (await context.stores.restore(storeKey(patterns, commit), [path]))
  if (!isFound)
    return {
      kind: 'none',
      why: `The base branch has no stored profile of these data${commit === '' ? '' : ` at ${commit.slice(0, 8)}`} yet.`,
    }
  const name = `the profile of the base branch (${commit.slice(0, 8)})`
  return {kind: 'profile', name, profile: parseProfile(await readText(path, name), name), decides: false}
}

/** Keeps the profile for the pull requests that will start from this commit. */
export async function keepProfile(profile: string, patterns: readonly string[], context: Context): Promise<void> {
  const {run, stores} = context
  if (run.pullRequest !== undefined || run.sha === '' || context.plan) return
  const path = storedPath(patterns, context)
  await mkdir(dirname(path), {recursive: true})
  await copyFile(profile, path)
  await stores.save(storeKey(patterns, run.sha), [path])
}

/** The same data set of the same repository, whichever job reads it. */
const nameOf = (patterns: readonly string[]): string =>
  createHash('sha256').update(patterns.toSorted().join('\n')).digest('hex').slice(0, 12)

const storeKey = (patterns: readonly string[], commit: string): string => `modelflight-profile-${nameOf(patterns)}-${commit}`

const storedPath = (patterns: readonly string[], {outputDir}: Context): string =>
  join(outputDir, 'profiles', `kept-${nameOf(patterns)}.json`)
