import {type SpawnOptions, spawn} from 'node:child_process'
import {root} from './paths.ts'

/** What a program left behind. */
export interface Finished {
  /** Exit code; 128 when it died of a signal. */
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/** Where and how a program runs. */
export interface RunOptions {
  readonly cwd?: string
  /** The whole environment; the caller's own by default. */
  readonly env?: NodeJS.ProcessEnv
  /** Text for standard input; nothing by default. */
  readonly input?: string
}

/** Runs a program without a shell and collects what it prints. Never rejects for an exit code. */
export async function capture(command: string, parameters: readonly string[], options: RunOptions = {}): Promise<Finished> {
  const child = start(command, parameters, {...common(options), stdio: ['pipe', 'pipe', 'pipe']})
  const stdout: Buffer[] = []
  const stderr: Buffer[] = []
  child.stdout?.on('data', (chunk: Buffer) => stdout.push(chunk))
  child.stderr?.on('data', (chunk: Buffer) => stderr.push(chunk))
  child.stdin?.on('error', () => undefined) // a program that does not read its input may close it early
  child.stdin?.end(options.input ?? '')
  const code = await ended(child)
  return {code, stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString()}
}

/** Runs a program whose output goes straight to the terminal, and gives its exit code. */
export const show = async (command: string, parameters: readonly string[], options: RunOptions = {}): Promise<number> =>
  ended(start(command, parameters, {...common(options), stdio: ['ignore', 'inherit', 'inherit']}))

/** Runs a program that must succeed. @throws Error with what it printed when it does not. */
export async function must(command: string, parameters: readonly string[], options: RunOptions = {}): Promise<string> {
  const {code, stdout, stderr} = await capture(command, parameters, options)
  if (code !== 0) throw new Error(`\`${[command, ...parameters].join(' ')}\` ended with ${code}\n${stdout}${stderr}`)
  return stdout
}

const start = (command: string, parameters: readonly string[], options: SpawnOptions) => spawn(command, [...parameters], options)

const common = (options: RunOptions): SpawnOptions => ({cwd: options.cwd ?? root, env: options.env ?? process.env})

function ended(child: ReturnType<typeof spawn>): Promise<number> {
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => resolve(code ?? 128))
  })
}
