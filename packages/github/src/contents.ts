import type {RunIdentity} from '@modelflight/core/action'
import {dependencyFailed, limitExceeded, policyRefused} from '@modelflight/core/errors'
import {decodeText} from '@modelflight/core/files'
import type {Api} from './api.ts'
import {describeRefusal, statusOf} from './api-errors.ts'
import type {CommittedFile} from './git-objects.ts'
import {repositoryOf} from './surroundings.ts'

/**
 * A file of a commit, over REST.
 *
 * @throws Failure dependency-failed when the answer is neither the file nor a trustworthy "there is none".
 */
export async function readContents(
  api: Api,
  run: RunIdentity,
  path: string,
  ref: string,
): Promise<Exclude<CommittedFile, {kind: 'unknown'}>> {
  try {
    const {data} = await api.rest.repos.getContent({...repositoryOf(run), path, ref})
    if (Array.isArray(data) || data.type !== 'file' || !('content' in data)) {
      throw policyRefused(`${path} is not a regular file on the base branch`, {where: {file: path}})
    }
    // From 1 MiB on, GitHub leaves the content out and sets the encoding to `none`.
    if (data.encoding !== 'base64') throw limitExceeded(`${path} of the base branch is larger than 1 MiB`, {where: {file: path}})
    return {kind: 'text', text: decodeText(Buffer.from(data.content, 'base64'), path)}
  } catch (error) {
    if (statusOf(error) === undefined) throw error
    if (statusOf(error) === 404 && (await isReadable(api, run, ref))) return {kind: 'absent'}
    throw dependencyFailed(`${path} of the base branch can't be read: ${describeRefusal(error)}`, {
      where: {file: path},
      hint: 'The job needs `permissions: contents: read`, or a checkout with fetch-depth: 0.',
      cause: error,
    })
  }
}

/** A 404 also means "you may not see this": the file is missing only when its commit can be listed. */
async function isReadable(api: Api, run: RunIdentity, ref: string): Promise<boolean> {
  return await api.rest.repos.getContent({...repositoryOf(run), path: '', ref}).then(
    () => true,
    () => false,
  )
}
