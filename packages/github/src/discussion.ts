import type {Discussion, PullRequest, SpokenComment} from '@modelflight/core/action'
import {dependencyFailed} from '@modelflight/core/errors'
import type {Api} from './api.ts'
import {describeRefusal} from './api-errors.ts'
import {repositoryOf, type Surroundings} from './surroundings.ts'

/** Comments that are read of one pull request: 10 requests. */
const maxPages = 10
const pageSize = 100

/** The comments of a pull request and the permissions of those who wrote them, as GitHub tells them now. */
export function pullRequestDiscussion(api: Api, {run}: Pick<Surroundings, 'run'>, {number}: Pick<PullRequest, 'number'>): Discussion {
  const repository = repositoryOf(run)
  return {
    async comments() {
      const comments: SpokenComment[] = []
      try {
        for (let page = 1; page <= maxPages; page++) {
          const {data} = await api.rest.issues.listComments({...repository, issue_number: number, per_page: pageSize, page})
          comments.push(...data.map(spoken))
          if (data.length < pageSize) break
        }
      } catch (error) {
        throw dependencyFailed(`the comments of #${number} could not be read: ${describeRefusal(error)}`, {cause: error})
      }
      return comments
    },
    async permission(login) {
      try {
        const {data} = await api.rest.repos.getCollaboratorPermissionLevel({...repository, username: login})
        const known = (['admin', 'write', 'read'] as const).find((permission) => permission === data.permission)
        return known ?? 'none'
      } catch (error) {
        throw dependencyFailed(`the permission of ${login} could not be asked: ${describeRefusal(error)}`, {cause: error})
      }
    },
  }
}

/** What is read of GitHub's answer. */
interface ListedComment {
  readonly id: number
  readonly body?: string | null
  readonly user: {readonly login: string; readonly type: string} | null
  readonly performed_via_github_app?: object | null
  readonly created_at: string
  readonly updated_at: string
}

/** GitHub keeps no list of editors in REST; a comment whose two times differ was changed by somebody. */
const spoken = ({
  id,
  body,
  user,
  performed_via_github_app: app,
  created_at: created,
  updated_at: updated,
}: ListedComment): SpokenComment => ({
  id,
  author: user?.login ?? '',
  isBot: user?.type !== 'User' || (app ?? null) !== null,
  body: body ?? '',
  createdAt: new Date(created),
  isEdited: created !== updated,
})
