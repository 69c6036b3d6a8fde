import type {Deployments} from '@modelflight/core/action'
import {dependencyFailed} from '@modelflight/core/errors'
import type {Api} from './api.ts'
import {describeRefusal, isLackOfRights, once} from './api-errors.ts'
import {repositoryOf, type Surroundings} from './surroundings.ts'

/** GitHub's limit for descriptions of statuses. */
const maxDescription = 140

/** GitHub Deployments of this repository: one per rollout and environment, found again by its task. */
export function githubDeployments(api: Api, {run}: Pick<Surroundings, 'run'>): Deployments {
  const repository = repositoryOf(run)
  return {
    begin: ({environment, key, description}) =>
      attempt(async () => {
        const task = `deploy:${key}`
        const {data} = await api.request('GET /repos/{owner}/{repo}/deployments', {...repository, environment, task, per_page: 1})
        const [known] = data
        if (known !== undefined) return String(known.id)
        // No merging and no waiting for other checks: what is deployed is a model that passed its gate, not this commit's code.
        const settings = {auto_merge: false, required_contexts: [], description: description.slice(0, maxDescription)}
        const made = await api.request('POST /repos/{owner}/{repo}/deployments', {
          ...repository,
          ref: run.sha,
          environment,
          task,
          ...settings,
          ...once,
        })
        if (made.status !== 201) throw dependencyFailed('GitHub did not make the deployment')
        return String(made.data.id)
      }),
    status: (id, environment, state, description) =>
      attempt(async () => {
        await api.request('POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses', {
          ...repository,
          deployment_id: Number(id),
          environment,
          state,
          description: description.slice(0, maxDescription),
          ...(run.url === '' ? {} : {log_url: run.url}),
        })
      }),
  }
}

async function attempt<T>(body: () => Promise<T>): Promise<T> {
  try {
    return await body()
  } catch (error) {
    const rights = isLackOfRights(error) ? {hint: 'The job needs `permissions: deployments: write`.'} : {}
    throw dependencyFailed(`the deployment could not be written: ${describeRefusal(error)}`, {...rights, cause: error})
  }
}
