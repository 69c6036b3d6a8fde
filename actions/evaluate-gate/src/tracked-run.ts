import type {Context} from '@modelflight/core/action'
import {inputError} from '@modelflight/core/errors'
import {sha256} from '@modelflight/core/files'
import {type MetricsFile, metricsFromNumbers} from '@modelflight/evaluation/metrics-file'
import type {JudgedFile} from './chain.ts'

/** Where runs of MLflow are looked up. */
export interface Tracking {
  readonly 'tracking-uri': string | undefined
  readonly registry: string
}

/** A run's metrics, with what the record says was judged. */
export interface JudgedRun {
  readonly metrics: MetricsFile
  readonly file: JudgedFile
}

/** Whether a text names a run of MLflow. */
export const isRun = (text: string): boolean => text.startsWith('runs:/')

/**
 * Reads the metrics of `runs:/<id>` from the tracking server. What the server has as NaN or infinite is left out and said: a gate on it fails.
 *
 * @throws Failure input-error for a reference that names no finished run; dependency-failed when the server does not answer.
 */
export async function readRun(reference: string, inputs: Tracking, context: Context): Promise<JudgedRun> {
  const id = /^runs:\/([0-9a-f]{32})\/?$/.exec(reference)?.[1]
  if (id === undefined) {
    throw inputError(`${JSON.stringify(reference.slice(0, 100))} names no run`, {
      hint: 'Write runs:/ and the 32 hexadecimal digits of its id.',
    })
  }
  const {readTrackedRun} = await import('@modelflight/registry/mlflow/runs')
  const run = await readTrackedRun(serverOf(inputs), id, context)
  if (run.undefinedMetrics.length > 0) {
    const names = run.undefinedMetrics.slice(0, 10).join(', ')
    context.log.warning(`${reference} has no finite value of ${names}; gates on these fail`)
  }
  const digest = sha256(JSON.stringify([...run.metrics].toSorted(([a], [b]) => (a < b ? -1 : 1))))
  return {metrics: metricsFromNumbers('mlflow', run.metrics, reference), file: {name: reference, digest, run: id}}
}

function serverOf({'tracking-uri': uri, registry}: Tracking): string {
  if (uri !== undefined) return `mlflow:${uri.trim()}`
  if (registry.startsWith('mlflow:')) return registry
  throw inputError('nobody has said which MLflow server keeps the run', {hint: 'Set tracking-uri: https://mlflow.example.org.'})
}
