import {join} from 'node:path'
import type {RunIdentity} from '@modelflight/core/action'
import {inputError} from '@modelflight/core/errors'
import {resolveInside} from '@modelflight/core/files'
import type {Owner} from '@modelflight/rollout/state'

/** What both the action and its post step must know to find the rollout's state. */
export interface Surroundings {
  readonly workspace: string
  readonly workingDirectory: string
  readonly outputDir: string
}

/**
 * The folder of a local target's state for a model.
 *
 * @throws Failure (input-error) for targets that are not supported.
 */
export function targetFolder(target: string, model: string, {workspace, workingDirectory, outputDir}: Surroundings): string {
  const [, folder] = /^local(?::(.*))?$/.exec(target) ?? []
  if (!/^local(:|$)/.test(target)) {
    throw inputError(`the target ${JSON.stringify(target.slice(0, 100))} is not supported`, {hint: 'Use local, or local:<folder>.'})
  }
  const base = folder === undefined || folder === '' ? join(outputDir, 'rollouts') : resolveInside(folder, workspace, workingDirectory)
  return join(base, model)
}

/** A run's mark on the state. */
export const ownerOf = (run: RunIdentity): Owner => ({
  run: [run.repository, run.workflow, run.runId, run.job, run.jobIndex].join('/'),
  attempt: run.attempt,
})
