import {type CommandResult, describeEnd, runCommand} from '@modelflight/core/child-process'
import type {BackendContext} from './open.ts'
import type {TrainingBackend, TrainingJob, TrainingOutcome, TrainingRun} from './port.ts'

/** Runs the job as a process on this machine, in a process group that ends as a whole. */
export const openLocalBackend = ({signal}: BackendContext): TrainingBackend => ({
  name: 'local',
  start: (job, onOutput) => Promise.resolve(startProcess(job, onOutput, signal)),
})

function startProcess(job: TrainingJob, onOutput: (chunk: Uint8Array) => void, signal: AbortSignal): TrainingRun {
  const controller = new AbortController()
  const ended = runCommand(
    {script: job.script, shell: job.shell},
    {
      cwd: job.folder,
      env: job.env,
      timeoutSeconds: job.timeoutSeconds,
      signal: AbortSignal.any([signal, controller.signal]),
      onOutput,
    },
  ).then(asOutcome)
  // Whoever only cancels does not want the error of a command that could not start.
  ended.catch(() => undefined)
  return {
    id: job.id,
    url: '',
    outcome: () => ended,
    async cancel() {
      controller.abort()
      await ended.catch(() => undefined)
    },
  }
}

function asOutcome(result: CommandResult): TrainingOutcome {
  const {seconds} = result
  switch (result.kind) {
    case 'exited':
      return result.exitCode === 0 ? {kind: 'succeeded', seconds} : {kind: 'failed', how: describeEnd(result), seconds}
    case 'killed':
      return {kind: 'failed', how: describeEnd(result), seconds}
    case 'timed-out':
      return {kind: 'timed-out', seconds}
    case 'aborted':
      return {kind: 'cancelled', seconds}
    default:
      return result satisfies never
  }
}
