import {type ChildProcess, spawn} from 'node:child_process'
import {randomUUID} from 'node:crypto'
import {readdir, readFile, stat} from 'node:fs/promises'
import {constants} from 'node:os'
import {setTimeout as sleep} from 'node:timers/promises'
import {inputError} from './errors.ts'

/** A command to run: a program with its arguments, or a text for a shell. */
export type Command =
  | {readonly argv: readonly [string, ...string[]]}
  | {readonly script: string /** `bash` unless said. */; readonly shell?: Shell}

/** Shells that a script may be written for. */
export const shells = ['bash', 'sh', 'pwsh', 'python'] as const
export type Shell = (typeof shells)[number]

/** How a command is run. */
export interface CommandOptions {
  readonly cwd: string
  /** Added to this process's environment, from which the runner's secrets and command files are taken out. */
  readonly env?: Readonly<Record<string, string>>
  /** Without it, there is no limit of time. */
  readonly timeoutSeconds?: number
  /** Aborting it ends the command. */
  readonly signal?: AbortSignal
  /** Between asking the command to stop (SIGTERM) and ending it (SIGKILL). Less than the 5 s that an action has after SIGINT. */
  readonly graceSeconds?: number
  /**
   * Also ends, on Linux, what left the process group (`setsid`, daemons): such processes are known by a variable that everything below the
   * command inherits. What takes the variable out of its environment is not found.
   */
  readonly alsoDetached?: boolean
  /** Output and errors, as they come. */
  readonly onOutput?: (chunk: Uint8Array, stream: 'stdout' | 'stderr') => void
  /** Called with the process id, which is also the id of its process group, once it runs. */
  readonly onStart?: (pid: number) => void
}

/** How a command ended. */
export type CommandResult =
  | {readonly kind: 'exited'; readonly exitCode: number; readonly seconds: number}
  /** By somebody else's signal, e.g. the kernel's when memory runs out. */
  | {readonly kind: 'killed'; readonly signal: NodeJS.Signals; readonly seconds: number}
  | {readonly kind: 'timed-out'; readonly seconds: number}
  | {readonly kind: 'aborted'; readonly seconds: number}

const scripts: Readonly<Record<Shell, (script: string) => readonly [string, ...string[]]>> = {
  // The flags that GitHub gives to `shell: bash`: the first failing command ends the script.
  bash: (script) => ['bash', '--noprofile', '--norc', '-eo', 'pipefail', '-c', script],
  sh: (script) => ['sh', '-e', '-c', script],
  pwsh: (script) => ['pwsh', '-NoLogo', '-NoProfile', '-NonInteractive', '-Command', `$ErrorActionPreference = 'stop'\n${script}`],
  python: (script) => ['python', '-c', script],
}

/** The command in one line, for messages. */
export const describeCommand = (command: Command): string =>
  'argv' in command ? command.argv.join(' ') : (command.script.trim().split('\n')[0] ?? '').slice(0, 200)

/**
 * Runs a command in a process group of its own, and leaves nothing of the group behind: when the command ends, times out or is aborted,
 * every process that it started and that stayed in the group is ended with it (with `alsoDetached` those that left it, too).
 *
 * @throws Failure (input-error) when the program or the folder does not exist.
 */
export async function runCommand(command: Command, options: CommandOptions): Promise<CommandResult> {
  const [program, ...args] = 'argv' in command ? command.argv : scripts[command.shell ?? 'bash'](command.script)
  await requireFolder(options.cwd)
  const started = performance.now()
  const seconds = (): number => Math.round(performance.now() - started) / 1000
  if (options.signal?.aborted) return {kind: 'aborted', seconds: 0}
  const mark = options.alsoDetached === true ? randomUUID() : undefined
  const env = {...childEnvironment(process.env), ...options.env, ...(mark === undefined ? {} : {[markName]: mark})}
  const child = spawn(program, args, {cwd: options.cwd, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'], windowsHide: true})
  forwardOutput(child, options.onOutput)
  const exit = waitForExit(child, program)
  if (child.pid !== undefined) options.onStart?.(child.pid)
  const end = await firstOf(exit, options)
  await endGroup(child, options.graceSeconds ?? 3, end.kind === 'exited')
  if (mark !== undefined) await endDetached(mark)
  if (end.kind !== 'exited') return {kind: end.kind, seconds: seconds()}
  await drained(child)
  if (end.signal !== null) return {kind: 'killed', signal: end.signal, seconds: seconds()}
  return {kind: 'exited', exitCode: end.code ?? 1, seconds: seconds()}
}

interface Exit {
  readonly kind: 'exited'
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
}

async function requireFolder(cwd: string): Promise<void> {
  const info = await stat(cwd).catch(() => undefined)
  if (!info?.isDirectory()) throw inputError(`the folder ${cwd}, where the command should run, does not exist`)
}

function forwardOutput(child: ChildProcess, onOutput: CommandOptions['onOutput']): void {
  child.stdout?.on('data', (chunk: Uint8Array) => onOutput?.(chunk, 'stdout'))
  child.stderr?.on('data', (chunk: Uint8Array) => onOutput?.(chunk, 'stderr'))
}

function waitForExit(child: ChildProcess, program: string): Promise<Exit> {
  return new Promise((resolve, reject) => {
    child.once('error', (error: NodeJS.ErrnoException) => reject(explainSpawn(error, program)))
    child.once('exit', (code, signal) => resolve({kind: 'exited', code, signal}))
  })
}

function explainSpawn(error: NodeJS.ErrnoException, program: string): Error {
  if (error.code === 'ENOENT') {
    return inputError(`there is no program ${JSON.stringify(program)}`, {
      hint: 'Install it in an earlier step, or correct the name.',
      cause: error,
    })
  }
  if (error.code === 'EACCES')
    return inputError(`${JSON.stringify(program)} may not be executed`, {hint: `Run chmod +x on it.`, cause: error})
  if (error.code === 'E2BIG')
    return inputError('the command is too long for this system', {hint: 'Put it into a script file.', cause: error})
  return error
}

/** What happens first: the command's own end, the limit of time, or an abort. */
async function firstOf(exit: Promise<Exit>, options: CommandOptions): Promise<Exit | {readonly kind: 'timed-out' | 'aborted'}> {
  const over = new AbortController()
  const waits: Promise<Exit | {readonly kind: 'timed-out' | 'aborted'}>[] = [exit]
  if (options.timeoutSeconds !== undefined) waits.push(timeout(options.timeoutSeconds, over.signal))
  if (options.signal !== undefined) waits.push(aborted(options.signal, over.signal))
  try {
    return await Promise.race(waits)
  } finally {
    over.abort()
  }
}

/** Node's timers hold at most 2^31 - 1 ms; longer limits are as good as none. */
const longestTimer = 2_147_483_647

async function timeout(seconds: number, over: AbortSignal): Promise<{readonly kind: 'timed-out'}> {
  await sleep(Math.min(seconds * 1000, longestTimer), undefined, {signal: over}).catch(() => undefined)
  return {kind: 'timed-out'}
}

function aborted(signal: AbortSignal, over: AbortSignal): Promise<{readonly kind: 'aborted'}> {
  return new Promise((resolve) => {
    signal.addEventListener('abort', () => resolve({kind: 'aborted'}), {once: true, signal: over})
  })
}

/** Asks the group to stop, waits, and ends what is left. */
async function endGroup(child: ChildProcess, graceSeconds: number, leaderIsGone: boolean): Promise<void> {
  if (child.pid === undefined || !(await groupLives(child.pid))) return
  signalGroup(child.pid, 'SIGTERM')
  // What outlives the command itself (a server left in the background) is given less time: nobody waits for its result.
  const deadline = performance.now() + (leaderIsGone ? Math.min(graceSeconds, 1) : graceSeconds) * 1000
  while (performance.now() < deadline) {
    await sleep(20)
    if (!(await groupLives(child.pid))) return
  }
  signalGroup(child.pid, 'SIGKILL')
  for (let tries = 0; tries < 50 && (await groupLives(child.pid)); tries++) await sleep(20)
}

/** Variable by which processes that left the group are found. */
const markName = 'MODELFLIGHT_PROCESS'

/** Ends what carries the mark: asks first, and does not wait long, for the command itself is gone. */
async function endDetached(mark: string): Promise<void> {
  if (process.platform !== 'linux') return
  for (const [signal, milliseconds] of [['SIGTERM', 500] as const, ['SIGKILL', 1_000] as const]) {
    const deadline = performance.now() + milliseconds
    let pids = await markedBy(mark)
    for (const pid of pids) signalProcess(pid, signal)
    while (pids.length > 0 && performance.now() < deadline) {
      await sleep(20)
      pids = await markedBy(mark)
    }
    if (pids.length === 0) return
  }
}

/** Ids of the processes with the mark in their environment; of other users' and ended ones nothing can be read. */
async function markedBy(mark: string): Promise<readonly number[]> {
  const entry = `${markName}=${mark}`
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name))
  const found = await Promise.all(
    pids.map(async (pid) => {
      const environment = await readFile(`/proc/${pid}/environ`, 'latin1').catch(() => '')
      return environment.split('\0').includes(entry) ? [Number(pid)] : []
    }),
  )
  return found.flat()
}

function signalProcess(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal)
  } catch {
    // It ended meanwhile.
  }
}

/** True while a process of the group runs. Those that ended but were not waited for (in containers without an init) don't count. */
async function groupLives(group: number): Promise<boolean> {
  if (process.platform === 'win32' || !signalGroup(group, 0)) return false
  if (process.platform !== 'linux') return true
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name))
  const stats = await Promise.all(pids.map((pid) => readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')))
  return stats.some((text) => runsInGroup(text, group))
}

/** Reads `pid (name) state parent group …` of /proc/<pid>/stat; the name may hold anything, so the last `)` counts. */
function runsInGroup(text: string, group: number): boolean {
  const [state, , groupId] = text.slice(text.lastIndexOf(')') + 2).split(' ')
  return Number(groupId) === group && state !== 'Z' && state !== 'X'
}

/** True when the group could be signalled, so when something of it lives. */
function signalGroup(pid: number, signal: NodeJS.Signals | 0): boolean {
  if (process.platform === 'win32') {
    spawn('taskkill', ['/pid', String(pid), '/T', '/F'], {stdio: 'ignore', windowsHide: true})
    return true
  }
  try {
    process.kill(-pid, signal)
    return true
  } catch {
    return false
  }
}

/** The rest of the output. A process that left the group may hold the pipe open: it is not waited for longer than a second. */
async function drained(child: ChildProcess): Promise<void> {
  const ended = [child.stdout, child.stderr].map(
    (stream) => new Promise<void>((resolve) => (stream === null || stream.closed ? resolve() : stream.once('close', () => resolve()))),
  )
  const over = new AbortController()
  await Promise.race([Promise.all(ended), sleep(1000, undefined, {signal: over.signal}).catch(() => undefined)])
  over.abort()
  child.stdout?.destroy()
  child.stderr?.destroy()
}

/**
 * What the runner gives to an action but not to a `run:` step: inputs with tokens, saved state, and credentials of cache and artifacts;
 * and the files by which a command could set outputs and environment of later steps.
 */
const withheld = /^(INPUT_.*|STATE_.*|ACTIONS_(RUNTIME|RESULTS|CACHE)_.*|GITHUB_(OUTPUT|ENV|PATH|STATE|STEP_SUMMARY))$/i

/** The environment of a child process: this one's, without what only the action itself may have. */
export function childEnvironment(environment: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const kept = Object.entries(environment).filter(([name, value]) => value !== undefined && !withheld.test(name))
  return Object.fromEntries(kept) as Record<string, string>
}

/** `exit code 3`, `signal SIGKILL (out of memory?)`, for messages. */
export function describeEnd(result: CommandResult): string {
  switch (result.kind) {
    case 'exited':
      return describeExit(result.exitCode)
    case 'killed':
      return `signal ${result.signal}${result.signal === 'SIGKILL' ? ' (often: out of memory)' : ''}`
    case 'timed-out':
      return `the time limit, after ${result.seconds} s`
    case 'aborted':
      return `cancellation, after ${result.seconds} s`
    default:
      return result satisfies never
  }
}

/** A shell reports a signal of its child as 128 + its number. */
function describeExit(exitCode: number): string {
  const signal = Object.entries(constants.signals).find(([, number]) => number === exitCode - 128)?.[0]
  if (exitCode === 127) return 'exit code 127 (command not found)'
  if (exitCode === 126) return 'exit code 126 (not executable)'
  if (exitCode > 128 && signal !== undefined)
    return `exit code ${exitCode} (${signal}${signal === 'SIGKILL' ? ', often: out of memory' : ''})`
  return `exit code ${exitCode}`
}
