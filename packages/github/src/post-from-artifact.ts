import {readFile, rm, stat} from 'node:fs/promises'
import {join} from 'node:path'
import type {Block} from '@modelflight/report/document'
import type {Api} from './api.ts'
import {openComments} from './comment.ts'
import {type Published, publishEntry} from './comment-protocol.ts'
import {decodeEntry, type Entry} from './comment-state.ts'
import {keyOf} from './entry-key.ts'
import type {EventPayload} from './environment.ts'
import {commentFile} from './publish.ts'
import {downloadById, type ListedArtifact} from './stores.ts'
import {repositoryOf, type Surroundings} from './surroundings.ts'

/** How a companion run ended. */
export type Posted =
  | {readonly kind: 'posted'; readonly number: number; readonly parts: number}
  /** There was nothing to say, with the reason. */
  | {readonly kind: 'nothing'; readonly reason: string}

const maxCommentBytes = 256 * 1024
const maxArtifacts = 20
const maxArchiveBytes = 64 * 1024 * 1024
/** Of all artifacts of a run together. */
const maxBytes = 256 * 1024 * 1024
const actions: readonly string[] = ['validate-data', 'train', 'evaluate-gate', 'register-model', 'deploy-canary', 'check-drift']

type FinishedRun = NonNullable<EventPayload['workflow_run']>

/**
 * Writes the comment of a pull request from a fork, in a workflow on `workflow_run` that has the rights. The pull request comes from the event
 * and the API, never from the artifact; the artifact's data are checked and rendered anew; run, attempt and commit are the event's. Nothing is checked out.
 */
export async function postFromArtifact(surroundings: Surroundings, token: string): Promise<Posted> {
  const finished = surroundings.event.workflow_run
  if (finished === undefined || finished.event !== 'pull_request')
    return {kind: 'nothing', reason: 'the event is no finished run of a pull request'}
  const {openApi} = await import('./api.ts')
  const api = openApi(surroundings, token)
  const number = await findPullRequest(api, surroundings, finished)
  if (number === undefined) return {kind: 'nothing', reason: 'no pull request has the commit of that run as its head any more'}
  const entries = await readEntries(api, surroundings, finished)
  if (entries.length === 0) return {kind: 'nothing', reason: 'that run left no part of a comment behind'}
  const comments = await openComments(api, surroundings, {number})
  const results: Published[] = []
  for (const entry of entries) results.push(await publishEntry(comments, entry))
  return {kind: 'posted', number, parts: results.filter((result) => result === 'written').length}
}

/**
 * By owner, branch and exact commit: `/commits/{sha}/pulls` answers with an empty list for the commits of forks. One that was closed meanwhile still gets
 * its comment; where several fit, none is guessed.
 */
async function findPullRequest(api: Api, {run}: Surroundings, finished: FinishedRun): Promise<number | undefined> {
  const owner = finished.head_repository?.owner.login
  if (owner === undefined || finished.head_branch === null) return undefined
  const pulls = await api.paginate(api.rest.pulls.list, {
    ...repositoryOf(run),
    state: 'all',
    head: `${owner}:${finished.head_branch}`,
    per_page: 100,
  })
  const fits = pulls.filter(({head, base}) => head.sha === finished.head_sha && base.repo.full_name === run.repository)
  const open = fits.filter(({state}) => state === 'open')
  const [only, ...others] = open.length > 0 ? open : fits
  return others.length === 0 ? only?.number : undefined
}

async function readEntries(api: Api, surroundings: Surroundings, finished: FinishedRun): Promise<readonly Entry[]> {
  const {data} = await api.rest.actions.listWorkflowRunArtifacts({...repositoryOf(surroundings.run), run_id: finished.id, per_page: 100})
  const own = data.artifacts.filter(({name, expired}) => name.startsWith('modelflight-') && !expired).slice(0, maxArtifacts)
  const entries: Entry[] = []
  let left = maxBytes
  for (const artifact of own) {
    const {name, size_in_bytes: size} = artifact
    if (size > Math.min(maxArchiveBytes, left)) surroundings.log.info(`The artifact ${name} has ${size} bytes and was not looked into.`)
    else entries.push(...(await readArtifact(api, surroundings, artifact, finished)))
    left -= Math.min(size, left)
  }
  return entries
}

/** An artifact that can't be read is left out: it comes from a fork, and the other parts are still worth showing. */
async function readArtifact(
  api: Api,
  surroundings: Surroundings,
  artifact: ListedArtifact,
  finished: FinishedRun,
): Promise<readonly Entry[]> {
  let folder: string | undefined
  try {
    folder = await downloadById(api, surroundings, artifact, commentFile)
    const path = join(folder, commentFile)
    const {size} = await stat(path)
    if (size > maxCommentBytes) return []
    return entriesOf(JSON.parse(await readFile(path, 'utf8')), finished, surroundings.run.repository)
  } catch (error) {
    surroundings.log.debug(`${artifact.name}: ${error instanceof Error ? error.message : ''}`)
    return []
  } finally {
    if (folder !== undefined) await rm(folder, {recursive: true, force: true})
  }
}

const hearsay: Block = {
  kind: 'paragraph',
  text: [
    'Told by the run of a fork, with the code of the pull request; nothing of it was computed again. What decides is that run and its logs.',
  ],
}

/** Takes only what a fork may say: the section of one of the six actions, once each, and nothing of earlier runs. */
export function entriesOf(value: unknown, finished: FinishedRun, repository: string): readonly Entry[] {
  const {schema, entries} = (typeof value === 'object' && value !== null ? value : {}) as Readonly<Record<string, unknown>>
  if (schema !== 'modelflight-comment/v1' || !Array.isArray(entries)) return []
  const isFork = finished.head_repository?.full_name.toLowerCase() !== repository.toLowerCase()
  return entries
    .slice(0, 20)
    .map(decodeEntry)
    .filter((entry) => entry !== undefined)
    .filter(({section}) => actions.includes(section.id))
    .map(({key, section, at}) => ({
      key: keyOf(...key.split(':')),
      section: isFork ? {...section, blocks: [...section.blocks, hearsay]} : section,
      runId: finished.id,
      attempt: finished.run_attempt,
      at,
      sha: finished.head_sha,
      url: finished.html_url,
    }))
}
