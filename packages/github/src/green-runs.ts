import type {FoundEvidence} from '@modelflight/core/action'
import {dependencyFailed} from '@modelflight/core/errors'
import {openApi} from './api.ts'
import {describeRefusal} from './api-errors.ts'
import {downloadById} from './stores.ts'
import {repositoryOf, type Surroundings} from './surroundings.ts'

/** Artifacts looked through, newest first: 10 requests. */
const maxPages = 10
/** Runs that are asked for their end, newest first. */
const maxRuns = 20

/**
 * Artifacts of an action that successful runs on a branch left behind, newest first. Runs of pull requests are left out although their head may
 * have the branch's name, and so are those of forks.
 *
 * @throws Failure (dependency-failed) when GitHub does not answer: a baseline that can't be looked up is not the same as one that is not there.
 */
export async function greenRuns(
  surroundings: Surroundings,
  token: string,
  action: string,
  branch: string,
): Promise<readonly FoundEvidence[]> {
  const {run} = surroundings
  const api = openApi(surroundings, token)
  const ends = new Map<number, boolean>()
  const isGreen = async (id: number): Promise<boolean> => {
    const known = ends.get(id)
    if (known !== undefined) return known
    const {data} = await api.rest.actions.getWorkflowRun({...repositoryOf(run), run_id: id})
    const green = data.conclusion === 'success' && data.head_branch === branch && !data.event.startsWith('pull_request')
    ends.set(id, green)
    return green
  }
  const found: FoundEvidence[] = []
  try {
    for (let page = 1; page <= maxPages && ends.size < maxRuns; page++) {
      const {data} = await api.rest.actions.listArtifactsForRepo({...repositoryOf(run), per_page: 100, page})
      for (const artifact of data.artifacts) {
        const {name, workflow_run: origin} = artifact
        const own = origin?.repository_id !== undefined && origin.repository_id === origin.head_repository_id
        if (!own || artifact.expired || !name.startsWith(`modelflight-${action}-`)) continue
        const id = origin?.id
        if (id === undefined || origin?.head_branch !== branch || String(id) === run.runId || ends.size >= maxRuns) continue
        if (!(await isGreen(id))) continue
        found.push({name, origin: `run ${id}`, download: () => downloadById(api, surroundings, artifact)})
      }
      if (page * 100 >= data.total_count || data.artifacts.length === 0) break
    }
  } catch (error) {
    throw dependencyFailed(`the runs of ${branch} can't be looked up: ${describeRefusal(error)}`, {
      hint: 'The job needs `permissions: actions: read`.',
      cause: error,
    })
  }
  return found
}
