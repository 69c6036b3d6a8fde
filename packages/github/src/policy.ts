import {existsSync} from 'node:fs'
import type {Policy, PolicyText, PullRequest} from '@modelflight/core/action'
import {dependencyFailed, inputError} from '@modelflight/core/errors'
import {displayPath} from '@modelflight/core/files'
import {headPolicy} from '@modelflight/core/head-policy'
import type {CommittedFile} from './git-objects.ts'
import type {Surroundings} from './surroundings.ts'

/**
 * Reads policy files. On pull requests they come from the base branch: from the local git objects when the checkout has that commit, else over
 * REST. A file that base lacks is new: the checkout's is used, and `isNew` says so. A base branch that can't be read is never "new".
 */
export function githubPolicy(surroundings: Surroundings, from: 'base' | 'head', token: string | undefined): Policy {
  const {workspace, run} = surroundings
  const head = headPolicy(workspace)
  const {pullRequest} = run
  if (from === 'head' || pullRequest === undefined) return head
  return {
    async read(path) {
      const base = await readBase(surroundings, pullRequest, path, token)
      const proposed = existsSync(path) ? (await head.read(path)).text : undefined
      return decide(base, proposed, displayPath(path, workspace))
    },
  }
}

/** Which text decides. A file that the pull request deletes is proposed as empty. */
function decide(base: Exclude<CommittedFile, {kind: 'unknown'}>, proposed: string | undefined, name: string): PolicyText {
  if (base.kind === 'text') {
    const {text} = base
    return {text, origin: 'base', isNew: false, ...(text === proposed ? {} : {proposed: proposed ?? ''})}
  }
  if (proposed === undefined)
    throw inputError(`${name} does not exist, neither here nor on the base branch`, {
      where: {file: name},
      hint: 'Check the path: relative ones start from the input working-directory.',
    })
  return {text: proposed, origin: 'head', isNew: true}
}

async function readBase(
  surroundings: Surroundings,
  pullRequest: PullRequest,
  path: string,
  token: string | undefined,
): Promise<Exclude<CommittedFile, {kind: 'unknown'}>> {
  const {checkoutRoot, gitPath, readCommitted} = await import('./git-objects.ts')
  const root = checkoutRoot(path, surroundings.workspace)
  const name = gitPath(root, path)
  const local = await readCommitted(root, pullRequest.baseSha, name)
  if (local.kind !== 'unknown') return local
  if (token === undefined) {
    throw dependencyFailed(`${name} of the base branch can't be read: the checkout lacks that commit and there is no github-token`, {
      where: {file: name},
      hint: 'Pass github-token, or check out with fetch-depth: 0.',
    })
  }
  const {openApi} = await import('./api.ts')
  const {readContents} = await import('./contents.ts')
  return await readContents(openApi(surroundings, token), surroundings.run, name, pullRequest.baseSha)
}
