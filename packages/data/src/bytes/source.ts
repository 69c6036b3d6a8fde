import {createHash} from 'node:crypto'
import {closeSync, constants, createReadStream, openSync, readSync} from 'node:fs'
import {createGunzip, type Gunzip} from 'node:zlib'
import {type Failure, inputError, limitExceeded} from '@modelflight/core/errors'
import type {DataFile} from '../dataset.ts'
import type {QuotedNulls} from '../dialect/writer.ts'
import {limits} from '../limits.ts'

/** Bytes read at a time. */
const chunkBytes = 256 * 1024
/** Reads between two turns of the event loop, so that signals and timers are served. */
const readsInTurn = 32

/** Reads a file once. `sha256` of the bytes as stored is known when `chunks` is used up. */
export interface ByteSource {
  /** The content, unpacked; each chunk is the reader's own to keep, unless `room` was given. */
  chunks(): AsyncGenerator<Buffer>
  /** In hex. */
  sha256(): string
  /** Cells that only their quotes keep from being null in the file's dialect, by column; those of the chunks so far. */
  readonly quotedNulls: ReadonlyMap<string, QuotedNulls>
}

/**
 * Opens a file of a data set for one reading. Links are not followed any more: `resolveDataset` gave the real path.
 *
 * A file in the page cache is read faster than a thread could be asked to read it.
 *
 * @param room where the next bytes shall be read to, at least so many of them: a chunk is then valid only until the next one is asked for. Packed
 * bytes are read ahead, so they always have memory of their own.
 * @throws Failure input-error when gzip is damaged or cut; limit-exceeded when it grows beyond reason. The signal's reason when aborted.
 */
export function openSource(file: DataFile, signal: AbortSignal, room?: (bytes: number) => Buffer): ByteSource {
  if (file.problem !== undefined) throw file.problem
  const {dialect} = file
  const {jsonPath} = file
  const isRewritten = file.gzip || dialect !== undefined || jsonPath !== undefined
  const hash = createHash('sha256')
  let digest: string | undefined
  let bytes = 0
  async function* stored(): AsyncGenerator<Buffer> {
    const handle = openSync(file.path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0))
    try {
      for (let reads = 1; ; reads++) {
        signal.throwIfAborted()
        const target = room === undefined || isRewritten ? Buffer.allocUnsafe(chunkBytes) : room(chunkBytes)
        const size = readSync(handle, target, 0, target.length, null)
        if (size === 0) break
        const chunk = target.subarray(0, size)
        hash.update(chunk)
        bytes += size
        yield chunk
        if (reads % readsInTurn === 0) await new Promise((resolve) => setImmediate(resolve))
      }
      if (bytes !== file.bytes) throw changed(file, bytes)
      digest = hash.digest('hex')
    } finally {
      closeSync(handle)
    }
  }
  const quotedNulls = new Map<string, QuotedNulls>()
  return {
    quotedNulls,
    async *chunks() {
      if (file.gzip) await requireModest(file)
      const plain = file.gzip ? unpack(stored(), file) : stored()
      if (jsonPath !== undefined) {
        const {arrayAtPath} = await import('../json/array-at-path.ts')
        return yield* arrayAtPath(plain, jsonPath, file.name)
      }
      if (dialect === undefined) return yield* plain
      const {inPlainDialect} = await import('../dialect/writer.ts')
      yield* inPlainDialect(plain, dialect, {
        delimiter: file.format === 'tsv' ? '\t' : ',',
        file: file.name,
        keepsLines: file.isForSql !== true,
        quotedNulls,
      })
    },
    sha256() {
      if (digest === undefined) throw new Error('the digest is known only after the last chunk')
      return digest
    },
  }
}

/** Cut between two rows, or longer by some, it would look whole. */
function changed({name, bytes}: DataFile, read: number): Failure {
  return inputError(`${name} changed while it was read: it had ${bytes} bytes, and ${read} were read`, {
    where: {file: name},
    hint: 'Let the step that writes it end first.',
  })
}

/** The sha256 of a file in hex, for formats that another engine reads. */
export async function hashFile(file: DataFile, signal: AbortSignal): Promise<string> {
  const memory = Buffer.allocUnsafeSlow(chunkBytes)
  const source = openSource({...file, gzip: false}, signal, () => memory)
  const chunks = source.chunks()
  while (!(await chunks.next()).done);
  return source.sha256()
}

/**
 * A file that says of itself that it is a bomb (RFC 1952, ISIZE) is unpacked once without being read, which ends quickly: at the limit, or where
 * it is damaged.
 */
async function requireModest(file: DataFile): Promise<void> {
  const tail = Buffer.alloc(4)
  const handle = openSync(file.path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0))
  try {
    readSync(handle, tail, 0, 4, Math.max(0, file.bytes - 4))
  } finally {
    closeSync(handle)
  }
  if (!isTooMuch(tail.readUInt32LE(0), file)) return
  const content = unpack(createReadStream(file.path), file)
  while (!(await content.next()).done);
}

const isTooMuch = (grown: number, {bytes}: DataFile): boolean => grown > limits.gzipFreeBytes && grown > bytes * limits.gzipRatio

function requireRatio(grown: number, file: DataFile): void {
  if (!isTooMuch(grown, file)) return
  throw limitExceeded(`${file.name} grows to more than ${limits.gzipRatio} times its size when it is unpacked`, {
    where: {file: file.name},
    hint: 'Such a file is often an attack. Unpack it in a step before if it is not.',
  })
}

/** Gunzip with caps. zlib checks length and CRC at the end, so a cut or damaged file is always noticed. */
async function* unpack(packed: AsyncIterable<Buffer>, file: DataFile): AsyncGenerator<Buffer> {
  const gunzip = createGunzip({chunkSize: chunkBytes})
  const feeding = feed(packed, gunzip)
  let grown = 0
  try {
    for await (const chunk of gunzip as AsyncIterable<Buffer>) {
      grown += chunk.length
      requireRatio(grown, file)
      yield chunk
    }
    await feeding
  } catch (error) {
    if (error instanceof Error && 'code' in error && /^(Z_|ERR_PADDING|ERR_TRAILING)/.test(String(error.code))) {
      throw inputError(`${file.name} is cut or damaged: its gzip data ends early or fails its checksum`, {
        where: {file: file.name},
        cause: error,
      })
    }
    throw error
  } finally {
    gunzip.destroy()
  }
}

async function feed(packed: AsyncIterable<Buffer>, gunzip: Gunzip): Promise<void> {
  try {
    for await (const chunk of packed) {
      if (gunzip.destroyed) return
      if (!gunzip.write(chunk)) await new Promise<void>((resolve) => gunzip.once('drain', resolve).once('close', resolve))
    }
    gunzip.end()
  } catch (error) {
    gunzip.destroy(error instanceof Error ? error : new Error(String(error)))
  }
}
