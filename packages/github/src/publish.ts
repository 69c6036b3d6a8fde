import {join} from 'node:path'
import {shortDigest, writeAtomic} from '@modelflight/core/files'
import type {Publication, Published} from '@modelflight/core/host'
import type {Api} from './api.ts'
import {describeRefusal, isLackOfRights} from './api-errors.ts'
import type {WrittenCheckRun} from './check-run.ts'
import type {Entry} from './comment-state.ts'
import {keyOf} from './entry-key.ts'
import {writeSummary} from './summary.ts'
import type {Surroundings} from './surroundings.ts'

/** The file by which a run without rights hands its part of the comment to the workflow that has them. */
export const commentFile = 'comment.json'

/**
 * Tells people: summary, check run, comment, artifact. Nothing here makes a step red: what the token may not do is said once in the log, and the
 * evidence still reaches the summary and the artifact. The artifact goes up while the comment settles.
 */
export async function publish(surroundings: Surroundings, publication: Publication): Promise<Published> {
  const {env, log, run} = surroundings
  writeSummary(env, publication.section)
  const entry = entryOf(surroundings, publication)
  const speaking = speak(surroundings, publication, entry).catch((error: unknown) => {
    log.warning(`the pull request comment could not be written: ${describeRefusal(error)}`)
    return false
  })
  // Without other files there is an artifact only where the comment needs one.
  const handsOver = run.pullRequest !== undefined && publication.comment === 'auto' && (publication.files.length > 0 || !(await speaking))
  const files = handsOver ? [...publication.files, await writeCommentFile(publication.root, entry)] : publication.files
  const [artifact] = await Promise.all([upload(surroundings, {...publication, files}), speaking])
  return {artifact}
}

/** The action's part of the comment. */
export function entryOf({run, env}: Pick<Surroundings, 'run' | 'env'>, {section, action}: Pick<Publication, 'section' | 'action'>): Entry {
  return {
    key: stepKey(run.job, run.jobIndex, action, env['GITHUB_ACTION'] ?? ''),
    section,
    runId: Number(run.runId) || 0,
    attempt: run.attempt,
    at: new Date().toISOString(),
    sha: run.sha,
    url: run.url,
  }
}

/** Stable over runs, different for each step: the runner numbers unnamed steps of one action from the second on (`__owner_repo_2`). */
function stepKey(job: string, jobIndex: number, action: string, step: string): string {
  const named = /^__(.*?)(?:_(\d+))?$/.exec(step)
  const suffix = named === null ? step : (named[2] ?? '')
  return keyOf(action, job, ...(jobIndex === 0 && suffix === '' ? [] : [jobIndex]), ...(suffix === '' ? [] : [suffix]))
}

/** Writes comment and check run. False when the comment was not written for lack of rights. */
async function speak(surroundings: Surroundings, publication: Publication, entry: Entry): Promise<boolean> {
  const {run, log} = surroundings
  const {token} = publication
  if (publication.comment === 'never') return true
  if (run.pullRequest === undefined) return publication.afterMerge === true ? await speakAfterMerge(surroundings, publication, entry) : true
  // `pull_request_target` runs in the base repository's name, also for forks.
  const readOnly = run.pullRequest.fork && run.event !== 'pull_request_target'
  if (token === undefined || readOnly) {
    log.info(
      readOnly
        ? 'This pull request comes from a fork (or Dependabot): its token may only read, so the report is in the summary and the artifact.'
        : 'There is no github-token, so the report is in the summary and the artifact only.',
    )
    return false
  }
  const {openApi} = await import('./api.ts')
  const api = openApi(surroundings, token)
  // The part is stored on its own before the comment is touched: whoever writes the comment later finds it there.
  return await writeComment(api, surroundings, entry, writeCheckRun(api, surroundings, publication, entry))
}

/** What came after the merge is told to the pull request that brought the commit. Without one, summary and artifact say it. */
async function speakAfterMerge(surroundings: Surroundings, publication: Publication, entry: Entry): Promise<boolean> {
  if (publication.token === undefined) return true
  const {openApi} = await import('./api.ts')
  const {mergedPullRequest} = await import('./merged-pull-request.ts')
  const api = openApi(surroundings, publication.token)
  const pullRequest = await mergedPullRequest(api, surroundings)
  const storing = writeCheckRun(api, surroundings, publication, entry)
  if (pullRequest === undefined) return await storing.then(() => true)
  return await writeComment(api, {...surroundings, run: {...surroundings.run, pullRequest}}, entry, storing)
}

async function writeComment(
  api: Api,
  surroundings: Surroundings,
  entry: Entry,
  storing: Promise<WrittenCheckRun | undefined>,
): Promise<boolean> {
  const {run, log} = surroundings
  if (run.pullRequest === undefined) return true
  const {openComments} = await import('./comment.ts')
  const {publishEntry} = await import('./comment-protocol.ts')
  const {checkRunSections} = await import('./section-store.ts')
  try {
    const [comments, stored] = await Promise.all([openComments(api, surroundings, run.pullRequest), storing])
    const sections = stored === undefined ? undefined : checkRunSections(api, surroundings, run.pullRequest, stored)
    const result = await publishEntry(comments, entry, sections)
    if (result === 'superseded') log.info('A newer run has written its part of the pull request comment already; it stays.')
    if (result === 'unsettled') log.warning('Others kept changing the pull request comment: this part may be missing from it.')
    return true
  } catch (error) {
    if (!isLackOfRights(error)) throw error
    log.notice(
      'The token may not comment: the job needs `permissions: pull-requests: write`. The report is in the summary and the artifact.',
    )
    log.debug(describeRefusal(error))
    return false
  }
}

/** A check run needs `checks: write`; without it the annotations in the log must do, and the comment keeps the parts alone. */
async function writeCheckRun(
  api: Api,
  surroundings: Surroundings,
  publication: Publication,
  entry: Entry,
): Promise<WrittenCheckRun | undefined> {
  const {publishCheckRun} = await import('./check-run.ts')
  return await publishCheckRun(api, surroundings, publication, entry).catch((error: unknown) => {
    surroundings.log.debug(`no check run was written: ${describeRefusal(error)}`)
    return undefined
  })
}

async function writeCommentFile(root: string, entry: Entry): Promise<string> {
  const path = join(root, commentFile)
  await writeAtomic(path, `${JSON.stringify({schema: 'modelflight-comment/v1', entries: [entry]})}\n`)
  return path
}

/** Names are found again by `stores().find`. Steps of one job that publish the same digest get a number before it. */
export function artifactName(
  {run}: Pick<Surroundings, 'run'>,
  {action, digest}: Pick<Publication, 'action' | 'digest'>,
  copy: number,
): string {
  const job = run.job.replace(/[^A-Za-z0-9_-]+/g, '-')
  const attempt = copy === 1 ? String(run.attempt) : `${run.attempt}.${copy}`
  return `modelflight-${action}-${job}-${run.jobIndex}-${attempt}-${shortDigest(digest)}`
}

async function upload(surroundings: Surroundings, publication: Publication): Promise<string> {
  const {env, log} = surroundings
  if (publication.files.length === 0 || !env['ACTIONS_RUNTIME_TOKEN'] || !env['ACTIONS_RESULTS_URL']) return ''
  const {uploadArtifact} = await import('./artifacts.ts')
  for (let copy = 1; copy <= 20; copy++) {
    const name = artifactName(surroundings, publication, copy)
    const result = await uploadArtifact(surroundings, name, publication.files, publication.root)
    if (result.kind === 'uploaded') return name
    if (result.kind === 'failed') {
      log.warning(`the artifact ${name} could not be uploaded: ${result.reason}`)
      return ''
    }
  }
  log.warning('no artifact was uploaded: 20 names are taken already')
  return ''
}
