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
  /** Version of CUDA that the driver offers; absent without one. What a framework was built with is among the packages. */
  readonly cuda?: string
}

/** Describes this machine. */
export async function describeHardware(folder: string, signal: AbortSignal): Promise<Hardware> {
  const gpus = await gpuNames(folder, signal)
  const cuda = gpus.length === 0 ? undefined : await cudaVersion(folder, signal)
  return {
    cpu: (cpus()[0]?.model ?? '').trim().slice(0, 200),
    cores: availableParallelism(),
    memoryBytes: totalmem(),
    kernel: release(),
    gpus,
    ...(cuda === undefined ? {} : {cuda}),
  }
}

async function gpuNames(folder: string, signal: AbortSignal): Promise<readonly string[]> {
  const output = await nvidiaSmi(['--query-gpu=name,memory.total,driver_version', '--format=csv,noheader'], folder, signal)
  return output.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim().slice(0, 200)]))
}

/** Only the table that is printed without arguments tells it in every version of the tool. */
async function cudaVersion(folder: string, signal: AbortSignal): Promise<string | undefined> {
  return /CUDA (?:UMD )?Version\s*:\s*(\d+(?:\.\d+)*)/.exec(await nvidiaSmi([], folder, signal))?.[1]
}

/** What the tool prints; empty where there is none. */
async function nvidiaSmi(parameters: readonly string[], folder: string, signal: AbortSignal): Promise<string> {
  let output = ''
  const onOutput = (chunk: Uint8Array, stream: 'stdout' | 'stderr'): void => {
    if (stream === 'stdout' && output.length < 10_000) output += Buffer.from(chunk).toString('utf8')
  }
  const argv = ['nvidia-smi', ...parameters] as const
  const result = await runCommand({argv}, {cwd: folder, signal, timeoutSeconds: 10, onOutput}).catch(() => undefined)
  signal.throwIfAborted()
  return result?.kind === 'exited' && result.exitCode === 0 ? output : ''
}
