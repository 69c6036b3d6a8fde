import type {PullRequest} from '@modelflight/core/action'
import type {Api} from './api.ts'
import {describeRefusal, isLackOfRights, statusOf} from './api-errors.ts'
import {repositoryOf, type Surroundings} from './surroundings.ts'

/**
 * The merged pull request that brought this run's commit: the one that was merged as this commit, else the newest merged one that contains it.
 * Undefined when there is none, and when the token may not ask.
 *
 * @throws what GitHub answers otherwise: an outage is not "none".
 */
export async function mergedPullRequest(api: Api, {run, log}: Pick<Surroundings, 'run' | 'log'>): Promise<PullRequest | undefined> {
  if (run.sha === '') return undefined
  try {
    const {data} = await api.request('GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls', {
      ...repositoryOf(run),
      commit_sha: run.sha,
      per_page: 100,
    })
    const merged = data.filter(({merged_at: at}) => at !== null).toSorted((a, b) => b.number - a.number)
    const found = merged.find(({merge_commit_sha: sha}) => sha === run.sha) ?? merged[0]
    if (found === undefined) return undefined
    // It is merged: what runs now is this repository's own code, wherever the branch was.
    return {number: found.number, headSha: found.head.sha, baseSha: found.base.sha, baseRef: found.base.ref, fork: false}
  } catch (error) {
    // 404 and 422: GitHub does not know the commit, or the token does not see it.
    if (!isLackOfRights(error) && ![404, 422].includes(statusOf(error) ?? 0)) throw error
    log.info(
      'The pull request that brought this commit could not be looked up; the job needs `permissions: pull-requests: write` to comment on it.',
    )
    log.debug(describeRefusal(error))
    return undefined
  }
}
