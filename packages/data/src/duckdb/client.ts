import {type ChildProcess, fork} from 'node:child_process'
import {fileURLToPath} from 'node:url'
import {type Failure, inputError, limitExceeded} from '@modelflight/core/errors'
import {limits} from '../limits.ts'
import type {Answer, ParquetColumn, Request, Transfer, Values} from './protocol.ts'

/** One batch of values. */
export interface Batch {
  readonly columns: readonly Values[]
  /** For groups: how often each value occurs. */
  readonly counts?: Float64Array
}

/** A Parquet file that a child process has open. */
export interface ParquetReader extends AsyncDisposable {
  readonly columns: readonly ParquetColumn[]
  groups(column: string, transfer: Transfer): AsyncGenerator<Batch>
  rows(columns: readonly {readonly name: string; readonly transfer: Transfer}[]): AsyncGenerator<Batch>
}

/** What a reader needs. */
export interface ReaderOptions {
  /** Verified folder of the engine. */
  readonly engine: string
  /** The only file that the child may read. */
  readonly file: string
  /** How messages call the file. */
  readonly name: string
  /** Folder that the engine may spill to. */
  readonly scratch: string
  readonly signal: AbortSignal
}

/**
 * Starts a child process with the engine and opens a file in it. The child has no environment and a process group of its own.
 *
 * @throws Failure (also from the generators) input-error when the engine can't read the file or dies of it; limit-exceeded when it needs more
 *   memory or time than it may have.
 */
export async function openParquet(options: ReaderOptions): Promise<ParquetReader> {
  const {duckdbChild} = await import('@modelflight/data/entries')
  const child = fork(fileURLToPath(duckdbChild), [], {
    env: {},
    execArgv: ['--max-old-space-size=512'],
    serialization: 'advanced',
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    detached: true,
  })
  const channel = new Channel(child, options)
  try {
    channel.send({op: 'open', engine: options.engine, file: options.file, scratch: options.scratch, memoryMb: limits.duckdbMemoryMb})
    const opened = await channel.next()
    if (opened.kind !== 'opened') throw new Error(`unexpected answer ${opened.kind}`)
    return {
      columns: opened.columns,
      groups: (column, transfer) => batches(channel, {op: 'groups', column, transfer}),
      rows: (columns) => batches(channel, {op: 'rows', columns}),
      [Symbol.asyncDispose]: () => channel.close(),
    }
  } catch (error) {
    await channel.close()
    throw error
  }
}

async function* batches(channel: Channel, request: Request): AsyncGenerator<Batch> {
  channel.send(request)
  for (;;) {
    const answer = await channel.next()
    if (answer.kind === 'done') return
    if (answer.kind !== 'batch') throw new Error(`unexpected answer ${answer.kind}`)
    yield answer
    channel.send({op: 'more'})
  }
}

/** One conversation with the child: answers, its death, its silence and the user's interruption all end a wait. */
class Channel {
  private readonly child: ChildProcess
  private readonly options: ReaderOptions
  private readonly answers: Answer[] = []
  private readonly exited: Promise<void>
  private wake: (() => void) | undefined
  private death: string | undefined
  private said = ''

  constructor(child: ChildProcess, options: ReaderOptions) {
    this.child = child
    this.options = options
    child.on('message', (answer: Answer) => {
      this.answers.push(answer)
      this.wake?.()
    })
    child.stderr?.on('data', (chunk: Buffer) => {
      this.said = `${this.said}${chunk.toString('utf8')}`.slice(-2000)
    })
    child.stdout?.resume()
    this.exited = new Promise((resolve) => {
      const end = (reason: string): void => {
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

  async next(): Promise<Exclude<Answer, {readonly kind: 'error'}>> {
    const {signal, name} = this.options
    const deadline = performance.now() + limits.duckdbSilenceMs
    while (this.answers.length === 0) {
      signal.throwIfAborted()
      if (this.death !== undefined) throw this.died(this.death)
      const left = deadline - performance.now()
      if (left <= 0) throw limitExceeded(`${name}: the engine gave no answer for ${limits.duckdbSilenceMs / 1000} s`, {where: {file: name}})
      await this.wait(Math.min(left, 1000))
    }
    const answer = this.answers.shift() as Answer
    if (answer.kind === 'error') throw this.refused(answer.message)
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

  private refused(message: string): Failure {
    const {name} = this.options
    const sentence = message.split('\n')[0]?.replaceAll(this.options.file, name).slice(0, 300) ?? ''
    const where = {file: name}
    if (/^Out of Memory|failed to (pin|allocate)|max_temp_directory_size/i.test(message)) {
      return limitExceeded(`${name} needs more than ${limits.duckdbMemoryMb} MB of memory to be read`, {where})
    }
    return inputError(`${name} can't be read as Parquet: ${sentence}`, {
      where,
      hint: 'Write the file again, or check that it came over whole.',
    })
  }

  private died(reason: string): Failure {
    const {name} = this.options
    const where = {file: name}
    if (/heap out of memory/.test(this.said) || reason === 'SIGKILL') return limitExceeded(`${name}: the engine ran out of memory`, {where})
    return inputError(`${name} can't be read as Parquet: the engine died of it (${reason})`, {
      where,
      hint: 'The file is damaged or hostile; write it again.',
    })
  }

  async close(): Promise<void> {
    const {pid} = this.child
    if (this.death === undefined && pid !== undefined) kill(pid)
    await this.exited
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
