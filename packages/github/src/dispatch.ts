import {dependencyFailed} from '@modelflight/core/errors'
import type {Api} from './api.ts'
import {describeRefusal, isLackOfRights, once} from './api-errors.ts'
import {repositoryOf, type Surroundings} from './surroundings.ts'

/**
 * Starts a workflow of this repository by `workflow_dispatch`, on the branch of this run.
 *
 * @param workflow file name below `.github/workflows`.
 * @returns the id of the run that it started; undefined where GitHub does not tell it (older GitHub Enterprise servers).
 * @throws Failure dependency-failed when GitHub refuses.
 */
export async function dispatchWorkflow(
  api: Api,
  {run}: Pick<Surroundings, 'run'>,
  workflow: string,
  inputs: Readonly<Record<string, string>>,
): Promise<string | undefined> {
  const parameters = {
    ...repositoryOf(run),
    workflow_id: workflow,
    ref: run.ref.replace(/^refs\/heads\//, ''),
    inputs,
    return_run_details: true,
  }
  try {
    // Tried once: a second try after a lost answer would start a second run.
    const {data} = await api.request('POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches', {...parameters, ...once})
    const {workflow_run_id: id} = (data ?? {}) as {readonly workflow_run_id?: number}
    return id === undefined ? undefined : String(id)
  } catch (error) {
    const rights = isLackOfRights(error)
      ? {hint: `The job needs \`permissions: actions: write\`, and ${workflow} the trigger workflow_dispatch.`}
      : {}
    throw dependencyFailed(`the workflow ${workflow} could not be started: ${describeRefusal(error)}`, {...rights, cause: error})
  }
}

/**
 * When something was last pushed to this repository, to any branch.
 *
 * @throws Failure dependency-failed when GitHub refuses.
 */
export async function lastPush(api: Api, {run}: Pick<Surroundings, 'run'>): Promise<Date | undefined> {
  try {
    const {data} = await api.rest.repos.get(repositoryOf(run))
    const time = Date.parse(data.pushed_at)
    return Number.isNaN(time) ? undefined : new Date(time)
  } catch (error) {
    throw dependencyFailed(`the time of the last push could not be read: ${describeRefusal(error)}`, {cause: error})
  }
}
