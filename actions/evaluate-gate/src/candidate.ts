import {readFile} from 'node:fs/promises'
import type {Context} from '@modelflight/core/action'
import {inputError} from '@modelflight/core/errors'
import {realPathInside, sha256} from '@modelflight/core/files'
import type {Check} from '@modelflight/core/verdict'
import {misreported} from '@modelflight/evaluation/evidence'
import type {GateSettings} from '@modelflight/evaluation/gate-file'
import type {MetricsFile} from '@modelflight/evaluation/metrics-file'
import {noteChecks} from '@modelflight/evaluation/notes'
import {columnsInWords} from '@modelflight/evaluation/prediction-columns'
import type {ReadPredictions} from '@modelflight/evaluation/predictions'
import {readMetrics} from '@modelflight/evaluation/read-metrics'
import {readPredictions} from '@modelflight/evaluation/read-predictions'
import type {JudgedFile} from './chain.ts'
import {isRun, readRun, type Tracking} from './tracked-run.ts'

/** Absolute paths of what the training wrote. */
export interface CandidateInputs extends Tracking {
  /** A path, or `runs:/<id>`. */
  readonly metrics: string | undefined
  readonly predictions: string | undefined
}

/** What is known of the candidate, as read. */
export interface Candidate {
  readonly metrics: MetricsFile | undefined
  readonly read: ReadPredictions | undefined
  /** Which columns were taken, in words. */
  readonly columns: string | undefined
  readonly files: readonly JudgedFile[]
}

/**
 * Reads metrics and predictions, and says which columns were taken.
 *
 * @throws Failure (input-error) when neither was given or one can't be read.
 */
export async function readCandidate(inputs: CandidateInputs, settings: GateSettings, context: Context): Promise<Candidate> {
  if (inputs.metrics === undefined && inputs.predictions === undefined) {
    throw inputError('neither metrics nor predictions were given, so there is nothing to judge', {
      hint: 'Set `metrics` to the JSON file that the training wrote, or `predictions` to a file with label and prediction per row.',
    })
  }
  const files: JudgedFile[] = []
  let metrics: MetricsFile | undefined
  if (inputs.metrics !== undefined && isRun(inputs.metrics)) {
    const run = await readRun(inputs.metrics, inputs, context)
    metrics = run.metrics
    files.push(run.file)
  } else if (inputs.metrics !== undefined) {
    const name = context.display(inputs.metrics)
    const bytes = await readFile(await realPathInside(inputs.metrics, context.workspace))
    metrics = await readMetrics(bytes, name)
    files.push({name, digest: sha256(bytes)})
  }
  if (inputs.predictions === undefined) return {metrics, read: undefined, columns: undefined, files}
  const name = context.display(inputs.predictions)
  const read = await readPredictions(await realPathInside(inputs.predictions, context.workspace), name, settings, context)
  const columns = read.predictions === undefined ? undefined : `${name}: ${columnsInWords(read.predictions.columns)}; ${taskInWords(read)}`
  if (columns !== undefined) context.log.info(columns)
  return {metrics, read, columns, files: [...files, {name, digest: read.digest}]}
}

function taskInWords({predictions}: ReadPredictions): string {
  if (predictions === undefined) return ''
  const rows = `${predictions.rows} rows`
  if (predictions.task === 'binary') return `binary, positive label ${JSON.stringify(predictions.positive)}, ${rows}`
  return predictions.task === 'multiclass' ? `${predictions.classes.length} classes, ${rows}` : `regression, ${rows}`
}

/** What is wrong with the evidence itself, apart from any gate. */
export function candidateChecks({metrics, read}: Candidate, {now, run: identity}: Context): Check[] {
  const expected = {now: now(), sha: identity.sha, pullRequest: identity.pullRequest !== undefined}
  return [
    ...(read?.checks ?? []),
    ...(metrics === undefined ? [] : noteChecks(metrics, expected)),
    ...misreported(metrics, read?.predictions),
  ]
}
