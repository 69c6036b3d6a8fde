import {type ChildProcess, fork} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import type {Failure} from '@modelflight/core/errors'
import type {Answer, Request} from './protocol.ts'

/** How the ends of a conversation are told to people. */
export interface Faults {
  /** The engine answered with an error; `policy` when what was asked is forbidden. */
  refused(message: string, reason: 'policy' | undefined): Failure
  /** The child died: `reason` is a signal or an exit code, `said` the end of its stderr. */
  died(reason: string, said: string): Failure
  /** The child gave no answer for so long. */
  silent(milliseconds: number): Failure
}

/** What a child may use: 512 MB of Node's own heap, besides the engine's memory. */
const execArgv = ['--max-old-space-size=512']

/**
 * Starts the engine's child process: no environment, a process group of its own, nothing inherited but the channel.
 *
 * @param mostMb resident megabytes beyond which it is killed.
 */
export async function startChild(faults: Faults, signal: AbortSignal, mostMb: number): Promise<Channel> {
  const {duckdbChild} = await import('@modelflight/data/entries')
  const child = fork(fileURLToPath(duckdbChild), [], {
    env: {},
    execArgv,
    serialization: 'advanced',
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    detached: true,
  })
  return new Channel(child, faults, signal, mostMb)
}

/** One conversation with the child: answers, its death, its silence and the user's interruption all end a wait. */
export class Channel {
  private readonly child: ChildProcess
  private readonly faults: Faults
  private readonly signal: AbortSignal
  private readonly answers: Answer[] = []
  private readonly exited: Promise<void>
  private wake: (() => void) | undefined
  private death: string | undefined
  private said = ''

  constructor(child: ChildProcess, faults: Faults, signal: AbortSignal, mostMb: number) {
    this.child = child
    this.faults = faults
    this.signal = signal
    child.on('message', (answer: Answer) => {
      this.answers.push(answer)
      this.wake?.()
    })
    child.stderr?.on('data', (chunk: Buffer) => {
      this.said = `${this.said}${chunk.toString('utf8')}`.slice(-2000)
    })
    child.stdout?.resume()
    const watch = child.pid === undefined ? undefined : watchMemory(child.pid, mostMb)
    this.exited = new Promise((resolve) => {
      const end = (reason: string): void => {
        clearInterval(watch)
        this.death ??= reason
        this.wake?.()
        resolve()
      }
      child.once('error', (error) => end(error.message))
      child.once('exit', (code, signal) => end(signal ?? `exit code ${code}`))
    })
  }

  send(request: Request): void {
    // A child that died in between is noticed by `next`.
    if (this.child.connected) this.child.send(request, () => undefined)
  }

  /** The next answer; silence for so many milliseconds is a fault. */
  async next(silenceMs: number): Promise<Exclude<Answer, {readonly kind: 'error'}>> {
    const deadline = performance.now() + silenceMs
    while (this.answers.length === 0) {
      this.signal.throwIfAborted()
      if (this.death !== undefined) throw this.faults.died(this.death, this.said)
      const left = deadline - performance.now()
      if (left <= 0) throw this.faults.silent(silenceMs)
      await this.wait(Math.min(left, 1000))
    }
    const answer = this.answers.shift() as Answer
    if (answer.kind === 'error') throw this.faults.refused(answer.message, answer.reason)
    return answer
  }

  private wait(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, milliseconds)
      this.wake = () => {
        clearTimeout(timer)
        resolve()
      }
    })
  }

  async close(): Promise<void> {
    const {pid} = this.child
    if (this.death === undefined && pid !== undefined) kill(pid)
    await this.exited
    // What it still said is no longer of use: its batches are gone with the conversation.
    this.answers.length = 0
  }
}

const pageBytes = 4096

/** The engine's own limit does not count every text that a query makes, so the whole process is watched, where the system tells (Linux). */
function watchMemory(pid: number, mostMb: number): NodeJS.Timeout {
  const timer = setInterval(() => {
    if (residentBytes(pid) > mostMb * 2 ** 20) kill(pid)
  }, 10)
  return timer.unref()
}

function residentBytes(pid: number): number {
  try {
    return Number(readFileSync(`/proc/${pid}/statm`, 'latin1').split(' ')[1] ?? 0) * pageBytes
  } catch {
    return 0
  }
}

/** Kills the child's whole group; where groups don't exist, the child. */
function kill(pid: number): void {
  for (const target of [-pid, pid]) {
    try {
      process.kill(target, 'SIGKILL')
      return
    } catch {
      // Gone already, or no groups on this system: the next target tells.
    }
  }
}
