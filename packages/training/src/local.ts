import {type CommandResult, describeEnd, runCommand} from '@modelflight/core/child-process'
import type {BackendContext} from './open.ts'
import type {TrainingBackend, TrainingJob, TrainingOutcome, TrainingRun} from './port.ts'
import {type Resources, watchResources} from './resources.ts'

/** Runs the job as a process on this machine, in a process group that ends as a whole, with what left the group. */
export const openLocalBackend = ({signal}: BackendContext): TrainingBackend => ({
  name: 'local',
  start: (job, onOutput) => Promise.resolve(startProcess(job, onOutput, signal)),
})

function startProcess(job: TrainingJob, onOutput: (chunk: Uint8Array) => void, signal: AbortSignal): TrainingRun {
  const controller = new AbortController()
  const ended = runWatched(job, onOutput, AbortSignal.any([signal, controller.signal]))
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

async function runWatched(job: TrainingJob, onOutput: (chunk: Uint8Array) => void, signal: AbortSignal): Promise<TrainingOutcome> {
  let group: number | undefined
  const watch = await watchResources(() => group)
  const {script, shell, folder: cwd, env, timeoutSeconds} = job
  const onStart = (pid: number): void => {
    group = pid
  }
  try {
    const result = await runCommand({script, shell}, {cwd, env, timeoutSeconds, signal, onOutput, onStart, alsoDetached: true})
    return asOutcome(result, await watch.stop())
  } finally {
    await watch.stop()
  }
}

function asOutcome(result: CommandResult, resources: Resources): TrainingOutcome {
  const {seconds} = result
  const failed = (): TrainingOutcome => ({kind: 'failed', how: howItEnded(result, resources), seconds})
  switch (result.kind) {
    case 'exited':
      return result.exitCode === 0 ? {kind: 'succeeded', seconds, resources} : failed()
    case 'killed':
      return failed()
    case 'timed-out':
      return {kind: 'timed-out', seconds}
    case 'aborted':
      return {kind: 'cancelled', seconds}
    default:
      return result satisfies never
  }
}

/** The kernel tells in some containers that memory ran out; a process that it ended may be any child of the command. */
function howItEnded(result: CommandResult, {outOfMemoryKills, peakMemoryBytes}: Resources): string {
  const how = describeEnd(result)
  if (outOfMemoryKills === undefined || outOfMemoryKills === 0) return how
  const peak = peakMemoryBytes === undefined ? '' : `, at ${Math.round(peakMemoryBytes / 1e6)} MB`
  return `${how.replace(/ \(.*\)$/, '')}: out of memory, as the kernel says${peak}`
}
