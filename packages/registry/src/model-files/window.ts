import {type FileHandle, open} from 'node:fs/promises'

/** A file of any size, of which only some bytes are looked at. */
export interface Window {
  readonly size: number
  /** Bytes from `start` on; fewer than `length` at the end of the file. */
  read(start: number, length: number): Promise<Buffer>
}

/** Opens a file for looking at parts of it, and closes it. */
export async function withWindow<T>(path: string, look: (window: Window) => Promise<T>): Promise<T> {
  await using handle = await open(path, 'r')
  const {size} = await handle.stat()
  return await look({size, read: (start, length) => readPart(handle, start, Math.max(0, Math.min(length, size - start)))})
}

async function readPart(handle: FileHandle, start: number, length: number): Promise<Buffer> {
  const buffer = Buffer.alloc(length)
  const {bytesRead} = await handle.read(buffer, 0, length, start)
  return buffer.subarray(0, bytesRead)
}
