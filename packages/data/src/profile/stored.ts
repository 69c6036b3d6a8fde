import {readFile} from 'node:fs/promises'
import {gunzipSync} from 'node:zlib'
import {inputError} from '@modelflight/core/errors'
import {sha256} from '@modelflight/core/files'
import type {DataFile} from '../dataset.ts'
import {parseProfile} from './store.ts'
import type {Profile} from './types.ts'

/** A profile as a file holds it. */
export interface StoredProfile {
  /** Relative to the workspace. */
  readonly name: string
  readonly profile: Profile
  /** `sha256:` of its text. */
  readonly digest: string
}

/**
 * Tells stored profiles and data apart; undefined when all files are data.
 *
 * @param input that names the files, for messages.
 * @throws Failure input-error when files are of both kinds, or a profile cannot be read.
 */
export async function storedProfiles(files: readonly DataFile[], input: string): Promise<readonly StoredProfile[] | undefined> {
  const profiles = files.filter(({isProfile}) => isProfile)
  const [first] = profiles
  if (first === undefined) return undefined
  const data = files.find(({isProfile}) => !isProfile)
  if (data !== undefined) {
    throw inputError(`${input}: ${first.name} is a stored profile, and ${data.name} is data`, {
      where: {file: data.name},
      hint: 'Name either stored profiles or data files; a pattern such as profiles/*.json must not match both.',
    })
  }
  return Promise.all(profiles.map(stored))
}

/** More bytes than any profile has. */
const mostBytes = 512 * 1024 * 1024

async function stored({path, name, gzip}: DataFile): Promise<StoredProfile> {
  const bytes = await readFile(path)
  const text = (gzip ? gunzipSync(bytes, {maxOutputLength: mostBytes}) : bytes).toString('utf8')
  return {name, profile: parseProfile(text, name), digest: sha256(text)}
}
