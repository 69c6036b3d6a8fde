import {availableParallelism, cpus, release, totalmem} from 'node:os'
import {runCommand} from '@modelflight/core/child-process'

/** The machine that a run had. It is recorded and does not decide whether a result is taken over: runners differ from job to job. */
export interface Hardware {
  /** Model of the processor; empty where the system does not tell. */
  readonly cpu: string
  readonly cores: number
  readonly memoryBytes: number
  /** Version of the kernel. */
  readonly kernel: string
  /** Name, memory and driver of each GPU, as nvidia-smi tells them. */
  readonly gpus: readonly string[]
}

/** Describes this machine. */
export async function describeHardware(folder: string, signal: AbortSignal): Promise<Hardware> {
  return {
    cpu: (cpus()[0]?.model ?? '').trim().slice(0, 200),
    cores: availableParallelism(),
    memoryBytes: totalmem(),
    kernel: release(),
    gpus: await gpuNames(folder, signal),
  }
}

async function gpuNames(folder: string, signal: AbortSignal): Promise<readonly string[]> {
  let output = ''
  const onOutput = (chunk: Uint8Array, stream: 'stdout' | 'stderr'): void => {
    if (stream === 'stdout' && output.length < 10_000) output += Buffer.from(chunk).toString('utf8')
  }
  const argv = ['nvidia-smi', '--query-gpu=name,memory.total,driver_version', '--format=csv,noheader'] as const
  const result = await runCommand({argv}, {cwd: folder, signal, timeoutSeconds: 10, onOutput}).catch(() => undefined)
  signal.throwIfAborted()
  if (result?.kind !== 'exited' || result.exitCode !== 0) return []
  return output.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim().slice(0, 200)]))
}
