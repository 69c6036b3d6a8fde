import {stat} from 'node:fs/promises'
import {inputError, limitExceeded} from '@modelflight/core/errors'
import {limits} from '../limits.ts'
import {type Channel, type Faults, startChild} from './channel.ts'
import type {Batch, ColumnRequest, ParquetColumn, Request, Transfer} from './protocol.ts'
import {SlotReader} from './slots.ts'

/** A Parquet file that a child process has open. */
export interface ParquetReader extends AsyncDisposable {
  readonly columns: readonly ParquetColumn[]
  /** Each value of a column once, with its count. */
  values(column: string, transfer: Transfer): AsyncGenerator<Batch>
  /** Columns row by row, in file order. */
  rows(columns: readonly ColumnRequest[]): AsyncGenerator<Batch>
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
  const {size} = await stat(options.file)
  const mostMb = limits.duckdbProcessMb + Math.min(limits.duckdbMoreMb, Math.floor(size / limits.duckdbBytesPerMb))
  const channel = await startChild(faultsOf(options), options.signal, mostMb)
  const slots = new SlotReader(options.scratch)
  try {
    channel.send({op: 'open', engine: options.engine, file: options.file, scratch: options.scratch, memoryMb: limits.duckdbMemoryMb})
    const opened = await channel.next(limits.duckdbSilenceMs)
    if (opened.kind !== 'opened') throw new Error(`unexpected answer ${opened.kind}`)
    return {
      columns: opened.columns,
      values: (column, transfer) => batches(channel, slots, {op: 'values', column, transfer}),
      rows: (columns) => batches(channel, slots, {op: 'rows', columns}),
      async [Symbol.asyncDispose]() {
        await channel.close()
        slots.close()
      },
    }
  } catch (error) {
    await channel.close()
    throw error
  }
}

async function* batches(channel: Channel, slots: SlotReader, request: Request): AsyncGenerator<Batch> {
  channel.send(request)
  for (;;) {
    const answer = await channel.next(limits.duckdbSilenceMs)
    if (answer.kind === 'done') return
    if (answer.kind !== 'batch') throw new Error(`unexpected answer ${answer.kind}`)
    yield slots.read(answer.batch)
    channel.send({op: 'more'})
  }
}

/** Whether the engine says that its memory, or its room on disk, is used up. */
export const isOutOfMemory = (message: string): boolean => /^Out of Memory|failed to (pin|allocate)|max_temp_directory_size/i.test(message)

function faultsOf({name, file}: ReaderOptions): Faults {
  const where = {file: name}
  return {
    refused(message) {
      if (isOutOfMemory(message)) return limitExceeded(`${name} needs more than ${limits.duckdbMemoryMb} MB of memory to be read`, {where})
      const sentence = message.split('\n')[0]?.replaceAll(file, name).slice(0, 300) ?? ''
      return inputError(`${name} can't be read as Parquet: ${sentence}`, {
        where,
        hint: 'The file may be truncated or corrupt. Export or download it again.',
      })
    },
    died(reason, said) {
      if (/heap out of memory/.test(said) || reason === 'SIGKILL') return limitExceeded(`${name}: the engine ran out of memory`, {where})
      return inputError(`${name} can't be read as Parquet: the engine died of it (${reason})`, {
        where,
        hint: 'The file is damaged or hostile; write it again.',
      })
    },
    silent: (milliseconds) => limitExceeded(`${name}: the engine gave no answer for ${milliseconds / 1000} s`, {where}),
  }
}
