import {createHash} from 'node:crypto'
import {constants} from 'node:fs'
import {open} from 'node:fs/promises'
import {createGunzip, type Gunzip} from 'node:zlib'
import {inputError, limitExceeded} from '@modelflight/core/errors'
import type {DataFile} from '../dataset.ts'
import {limits} from '../limits.ts'

/** Bytes read at a time. */
const chunkBytes = 256 * 1024

/** Reads a file once. `sha256` of the bytes as stored is known when `chunks` is used up. */
export interface ByteSource {
  /** The content, unpacked; each chunk is the reader's own to keep, unless `isReused` was said. */
  chunks(): AsyncGenerator<Buffer>
  /** In hex. */
  sha256(): string
}

/**
 * Opens a file of a data set for one reading. Links are not followed any more: `resolveDataset` gave the real path.
 *
 * @param isReused chunks may share their memory: each is valid only until the next one is asked for.
 * @throws Failure input-error when gzip is damaged or cut; limit-exceeded when it grows beyond reason. The signal's reason when aborted.
 */
export function openSource(file: DataFile, signal: AbortSignal, isReused = false): ByteSource {
  if (file.problem !== undefined) throw file.problem
  const hash = createHash('sha256')
  let digest: string | undefined
  async function* stored(): AsyncGenerator<Buffer> {
    const handle = await open(file.path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0))
    // Packed bytes are read ahead, so they always need memory of their own.
    const memory = isReused && !file.gzip ? Buffer.allocUnsafeSlow(Math.min(chunkBytes, file.bytes + 1)) : undefined
    try {
      for (;;) {
        signal.throwIfAborted()
        const target = memory ?? Buffer.allocUnsafe(chunkBytes)
        const {buffer, bytesRead} = await handle.read(target, 0, target.length, null)
        if (bytesRead === 0) break
        const chunk = buffer.subarray(0, bytesRead)
        hash.update(chunk)
        yield chunk
      }
      digest = hash.digest('hex')
    } finally {
      await handle.close()
    }
  }
  return {
    chunks: () => (file.gzip ? unpack(stored(), file) : stored()),
    sha256() {
      if (digest === undefined) throw new Error('the digest is known only after the last chunk')
      return digest
    },
  }
}

/** The sha256 of a file in hex, for formats that another engine reads. */
export async function hashFile(file: DataFile, signal: AbortSignal): Promise<string> {
  const source = openSource({...file, gzip: false}, signal)
  const chunks = source.chunks()
  while (!(await chunks.next()).done);
  return source.sha256()
}

/** Gunzip with caps. zlib checks length and CRC at the end, so a cut or damaged file is always noticed. */
async function* unpack(packed: AsyncGenerator<Buffer>, file: DataFile): AsyncGenerator<Buffer> {
  const gunzip = createGunzip({chunkSize: chunkBytes})
  const feeding = feed(packed, gunzip)
  let grown = 0
  try {
    for await (const chunk of gunzip as AsyncIterable<Buffer>) {
      grown += chunk.length
      if (grown > limits.gzipFreeBytes && grown > file.bytes * limits.gzipRatio) {
        throw limitExceeded(`${file.name} grows to more than ${limits.gzipRatio} times its size when it is unpacked`, {
          where: {file: file.name},
          hint: 'Such a file is often an attack. Unpack it in a step before if it is not.',
        })
      }
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

async function feed(packed: AsyncGenerator<Buffer>, gunzip: Gunzip): Promise<void> {
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
