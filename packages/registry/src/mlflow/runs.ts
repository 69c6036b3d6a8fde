import {inputError} from '@modelflight/core/errors'
import {listOf, objectOf, textOf} from '../json.ts'
import type {RegistryContext} from '../open.ts'
import {createMlflowClient} from './client.ts'
import {isMissing, isRefused} from './errors.ts'

/** The metrics of a run as the tracking server has them last. */
export interface TrackedRun {
  readonly id: string
  /** Finite values by name. */
  readonly metrics: ReadonlyMap<string, number>
  /** Names whose last value is NaN or infinite. */
  readonly undefinedMetrics: readonly string[]
}

/**
 * Reads a run from an MLflow tracking server.
 *
 * @param uri `mlflow:https://host`.
 * @param id as MLflow writes it in `runs:/<id>`.
 * @throws Failure input-error when there is no such run, or it is still running or failed; dependency-failed when the server does not answer.
 */
export async function readTrackedRun(uri: string, id: string, context: RegistryContext): Promise<TrackedRun> {
  const client = createMlflowClient(uri, context)
  const answer = await client.get('/runs/get', {run_id: id}).catch((error: unknown) => {
    if (!isMissing(error) && !isRefused(error)) throw error
    throw inputError(`the MLflow server ${client.server} has no run ${id}`, {hint: 'Check the id and the server.', cause: error})
  })
  const run = objectOf(answer['run'])
  const status = textOf(objectOf(run['info'])['status']) ?? 'unknown'
  if (status !== 'FINISHED') {
    throw inputError(`the run ${id} on ${client.server} is ${status}, so its metrics are not its last word`, {
      hint: 'Judge a run that has finished.',
    })
  }
  const metrics = new Map<string, number>()
  const undefinedMetrics: string[] = []
  for (const entry of listOf(objectOf(run['data'])['metrics']).map(objectOf)) {
    const name = textOf(entry['key']) ?? ''
    const {value} = entry
    // A NaN is written as text, as JSON has none.
    if (typeof value === 'number' && Number.isFinite(value)) metrics.set(name, value)
    else undefinedMetrics.push(name)
  }
  return {id, metrics, undefinedMetrics}
}
