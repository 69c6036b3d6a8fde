import {mkdir} from 'node:fs/promises'
import {join} from 'node:path'
import type {Context} from '@modelflight/core/action'
import {runCommand} from '@modelflight/core/child-process'
import {dependencyFailed} from '@modelflight/core/errors'
import type {GateSettings} from '@modelflight/evaluation/gate-file'
import type {Predictions} from '@modelflight/evaluation/predictions'
import {readPredictions} from '@modelflight/evaluation/read-predictions'

/** An old model is scored within this time, or not at all. */
const timeoutSeconds = 3_600

/**
 * Scores a registered model on the candidate's evaluation set with the user's own command.
 *
 * @param command reads the model at `MODELFLIGHT_MODEL` and writes CSV to `MODELFLIGHT_PREDICTIONS`.
 * @throws Failure (dependency-failed) when the command fails, or what it wrote is not about the candidate's evaluation set.
 */
export async function rescore(
  command: string,
  model: string,
  holdout: string,
  settings: GateSettings,
  context: Context,
): Promise<Predictions> {
  const folder = join(context.temporary, 'rescored')
  await mkdir(folder, {recursive: true})
  const output = join(folder, 'predictions.csv')
  context.log.info('the evaluation set has changed: the baseline is scored on it again')
  const result = await runCommand(
    {script: command},
    {
      cwd: context.workingDirectory,
      env: {MODELFLIGHT_MODEL: model, MODELFLIGHT_PREDICTIONS: output},
      timeoutSeconds,
      signal: context.signal,
    },
  )
  if (result.kind !== 'exited' || result.exitCode !== 0) {
    const how = result.kind === 'exited' ? `ended with ${result.exitCode}` : `was ${result.kind}`
    throw dependencyFailed(`the predict command ${how}, so the baseline could not be scored on the new evaluation set`, {
      hint: 'Run it by hand with MODELFLIGHT_MODEL and MODELFLIGHT_PREDICTIONS set.',
    })
  }
  const name = 'predictions of the baseline, scored again'
  const {predictions} = await readPredictions(output, name, {...settings, sliceColumns: []}, context)
  if (predictions?.holdoutDigest !== holdout) {
    throw dependencyFailed('the predict command scored other rows than the evaluation set of the candidate', {
      hint: 'Write a row for each row of the candidate, with the same ids and labels.',
    })
  }
  return predictions
}
