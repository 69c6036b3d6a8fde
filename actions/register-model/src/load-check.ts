import type {Context} from '@modelflight/core/action'
import {runCommand} from '@modelflight/core/child-process'
import {dependencyFailed} from '@modelflight/core/errors'
import type {Check} from '@modelflight/core/verdict'

/** A model that takes longer to load does not load. */
const timeoutSeconds = 600

/** How much of the command's output is kept for the message. */
const keptBytes = 64 * 1024

/**
 * Runs the user's command that loads the model, with its path in `MODEL_PATH`. A command that fails is a result, not an error.
 *
 * @throws Failure (dependency-failed) when the run was cancelled.
 */
export async function checkLoad(script: string, path: string, context: Context): Promise<Check> {
  let output = Buffer.alloc(0)
  const onOutput = (chunk: Uint8Array): void => {
    output = Buffer.concat([output, chunk]).subarray(-keptBytes)
  }
  const {signal, workingDirectory: cwd} = context
  const result = await runCommand({script}, {cwd, env: {MODEL_PATH: path}, timeoutSeconds, signal, onOutput})
  if (result.kind === 'aborted') throw dependencyFailed('cancelled while the model was loaded')
  if (result.kind === 'exited' && result.exitCode === 0) {
    return {id: 'load-check', status: 'pass', message: `the model loads (${result.seconds.toFixed(1)} s)`}
  }
  const lines = output.toString('utf8').trim().split('\n')
  for (const line of lines.slice(-20)) context.log.info(line)
  return {
    id: 'load-check',
    status: 'fail',
    message: `the model does not load: the command ${ending(result)}${lines.at(-1) ? `, and said last: ${lines.at(-1)?.slice(0, 200)}` : ''}`,
    hint: 'Run the command of load-check where the model was trained; it gets the path of the model in MODEL_PATH.',
  }
}

function ending(result: Exclude<Awaited<ReturnType<typeof runCommand>>, {kind: 'aborted'}>): string {
  if (result.kind === 'timed-out') return `did not end within ${timeoutSeconds} s`
  return result.kind === 'killed' ? `was ended by ${result.signal}` : `ended with exit code ${result.exitCode}`
}
