import type {Window} from './window.ts'

/** Bytes that are read ahead. */
const chunkBytes = 256 * 1024

/** A window for readers that ask for a few bytes at a time, mostly one after the other. */
export function cursorOf(window: Window): Window {
  let start = 0
  let chunk: Buffer = Buffer.alloc(0)
  return {
    size: window.size,
    async read(at, length) {
      if (length > chunkBytes) return await window.read(at, length)
      if (at < start || at + length > start + chunk.byteLength) [start, chunk] = [at, await window.read(at, chunkBytes)]
      return chunk.subarray(at - start, at - start + length)
    },
  }
}
