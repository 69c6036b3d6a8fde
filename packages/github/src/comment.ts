import {setTimeout as sleep} from 'node:timers/promises'
import type {PullRequest} from '@modelflight/core/action'
import type {Api} from './api.ts'
import {once, refusalOf, statusOf} from './api-errors.ts'
import type {CommentStore} from './comment-protocol.ts'
import {isLimit, pauseBefore} from './retry.ts'
import {repositoryOf, type Surroundings} from './surroundings.ts'

/** Longer than a writer takes from its read to its write, with the jitter that keeps two of them from meeting again and again. */
const settleMilliseconds = {least: 1_500, jitter: 1_000}

/** The comments of a pull request that the token's identity wrote. */
export async function openComments(
  api: Api,
  {run}: Pick<Surroundings, 'run'>,
  {number}: Pick<PullRequest, 'number'>,
): Promise<CommentStore> {
  const repository = repositoryOf(run)
  const author = await identityOf(api)
  return {
    async list() {
      const comments = await api.paginate(api.rest.issues.listComments, {...repository, issue_number: number, per_page: 100})
      const own = comments.filter(({user}) => user?.login === author)
      return own.map(({id, body = ''}) => ({id, body})).toSorted((a, b) => a.id - b.id)
    },
    async create(body) {
      const created = await tryOnce(() => api.rest.issues.createComment({...repository, issue_number: number, body, ...once}))
      return created === undefined ? undefined : {id: created.data.id, body}
    },
    async update(id, body) {
      const updated = await tryOnce(() => api.rest.issues.updateComment({...repository, comment_id: id, body, ...once}))
      return updated !== undefined
    },
    async remove(id) {
      await api.rest.issues.deleteComment({...repository, comment_id: id}).catch(ignoreGone)
    },
    settle: () => sleep(settleMilliseconds.least + Math.random() * settleMilliseconds.jitter),
  }
}

/**
 * Who the token is. REST's `/user` is refused to the job's token, GraphQL's viewer is not. Where that query is refused (some GitHub Enterprise servers)
 * it is the identity of the job's token. An outage is no answer: to guess then could mean a second comment.
 */
async function identityOf(api: Api): Promise<string> {
  const fallback = 'github-actions[bot]'
  try {
    const {viewer} = await api.graphql<{readonly viewer?: {readonly login?: string}}>('query {viewer {login}}')
    return viewer?.login ?? fallback
  } catch (error) {
    const status = statusOf(error)
    const isRefused = status !== undefined && status < 500 && !isLimit(refusalOf(error))
    if (isRefused || (error instanceof Error && error.name === 'GraphqlResponseError')) return fallback
    throw error
  }
}

/**
 * A write whose content is stale after a pause: it is not repeated here, but by whoever reads again first. Undefined when it failed in a way that
 * may pass; a limit is waited out.
 */
async function tryOnce<T>(write: () => Promise<T>): Promise<T | undefined> {
  try {
    return await write()
  } catch (error) {
    const refusal = refusalOf(error)
    const {status} = refusal
    if (isLimit(refusal)) {
      const pause = pauseBefore(refusal, {method: 'PATCH', count: 1, elapsed: 0, now: Date.now(), random: 1})
      if (pause === undefined) throw error
      await sleep(pause)
      return undefined
    }
    if (status === 404 || status === 410 || status === undefined || status >= 500) return undefined
    throw error
  }
}

function ignoreGone(error: unknown): void {
  const status = statusOf(error)
  if (status !== 404 && status !== 410) throw error
}
