import type {Approval} from '@modelflight/core/action'
import {type Api, openApi} from './api.ts'
import {describeRefusal} from './api-errors.ts'
import {repositoryOf, type Surroundings} from './surroundings.ts'

/** Pull requests of one commit that are looked at. */
const maxPulls = 5

/**
 * Who said yes: people who approved the environments of this run, and who reviewed and merged the pull request that this commit came
 * from. What may not be read is said in the log and left out.
 */
export async function readApprovals(surroundings: Surroundings, token: string): Promise<readonly Approval[]> {
  const api = openApi(surroundings, token)
  const attempt = async (what: string, body: () => Promise<readonly Approval[]>): Promise<readonly Approval[]> =>
    await body().catch((error: unknown) => {
      surroundings.log.info(`${what} could not be read, so they are not in the record: ${describeRefusal(error)}`)
      return []
    })
  const environments = await attempt('approvals of environments', () => environmentApprovals(api, surroundings))
  const reviews = await attempt('reviews of the pull request', () => changeApprovals(api, surroundings))
  return [...environments, ...reviews]
}

async function environmentApprovals(api: Api, {run}: Surroundings): Promise<readonly Approval[]> {
  const {data} = await api.rest.actions.getReviewsForRun({...repositoryOf(run), run_id: Number(run.runId)})
  return data
    .filter(({state}) => state === 'approved')
    .flatMap(({user, environments}) => environments.map(({name}): Approval => ({by: user.login, how: 'environment', of: name ?? ''})))
}

async function changeApprovals(api: Api, {run}: Surroundings): Promise<readonly Approval[]> {
  if (run.sha === '') return []
  const repository = repositoryOf(run)
  const {data: pulls} = await api.rest.repos.listPullRequestsAssociatedWithCommit({...repository, commit_sha: run.sha})
  const merged = pulls.filter(({merged_at: at}) => at !== null).slice(0, maxPulls)
  const found = await Promise.all(merged.map(({number}) => pullApprovals(api, repository, number)))
  return found.flat()
}

async function pullApprovals(
  api: Api,
  repository: {readonly owner: string; readonly repo: string},
  number: number,
): Promise<readonly Approval[]> {
  const [{data: pull}, {data: reviews}] = await Promise.all([
    api.rest.pulls.get({...repository, pull_number: number}),
    api.rest.pulls.listReviews({...repository, pull_number: number, per_page: 100}),
  ])
  // The last word of each reviewer counts; a comment is no word.
  const words = new Map(reviews.filter(({state}) => state !== 'COMMENTED').map(({user, state}) => [user?.login ?? '', state]))
  const approved = [...words]
    .filter(([login, state]) => login !== '' && state === 'APPROVED')
    .map(([by]): Approval => ({by, how: 'review', of: `#${number}`}))
  const mergedBy = pull.merged_by?.login
  return mergedBy === undefined ? approved : [...approved, {by: mergedBy, how: 'merge', of: `#${number}`}]
}
